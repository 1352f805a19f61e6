//! How far each privileged call reaches, in words. A new one has to be thought about here.

/// The bound of a privileged call. Starts with `chain: ` for what only block authors bring.
pub fn bound(pallet: &str, call: &str) -> &'static str {
	match (pallet, call) {
		("System", "set_heap_pages") => "memory of the runtime; nothing of the state",
		("System", "set_code") | ("System", "set_code_without_checks") => "the whole runtime",
		("System", "authorize_upgrade") | ("System", "authorize_upgrade_without_checks") =>
			"one code by its hash, which anyone then applies",
		("System", "set_storage") | ("System", "kill_storage") | ("System", "kill_prefix") =>
			"any state",
		("Timestamp", "set") => "chain: once a block, at most 30 s ahead of the importer's clock",
		("Babe", "report_equivocation_unsigned") | ("Grandpa", "report_equivocation_unsigned") =>
			"chain: with proof, once per offence",
		("Babe", "plan_config_change") => "BABE's slot probability and kind, from the next epoch",
		("Grandpa", "note_stalled") => "restarts the set of voters when finality stands still",
		("ValidatorSet", "approve") => "one account with bond and keys; at most 200 validators",
		("ValidatorSet", "remove") => "one account, which keeps its bond; never below the minimum",
		("ValidatorSet", "cancel_slash") => "one slash, in the 14 days before it is taken; ejection stays",
		("ValidatorSet", "set_params") =>
			"bond 1 to 100 million QUO; a third of the set a session; least slash 50 %; reward a fifth of the treasury a year",
		("Balances", "force_adjust_total_issuance") => "the count of all QUO; no balance",
		("Balances", "force_unreserve") => "what a pallet reserved on one account",
		("Balances", _) => "any QUO balance, down to nothing",
		("Assets", _) => "–",
		("Utility", "dispatch_as") | ("Utility", "dispatch_as_fallible") =>
			"any call as any account, past the call filter: as much as writing state",
		("Utility", "with_weight") => "the weight a call is charged",
		("Preimage", _) => "preimages only",
		("Scheduler", _) => "calls with the origin of who schedules",
		("Referenda", "cancel") => "one running referendum; its deposits go back",
		("Referenda", "kill") => "one running referendum; its deposits go to the treasury",
		("Referenda", _) => "moves a referendum on when its time has come; the scheduler calls it",
		("TechnicalCommittee", "set_members") => "at most 15 members",
		("TechnicalCommittee", _) => "one motion",
		("Treasury", "spend_local") | ("Treasury", "spend") => "what the treasury holds",
		("Treasury", _) => "one approved spend",
		("Parameters", "set_parameter") =>
			"rates of fees without a feed, clamped by their reader to 0.001 to 1 000 dollars per QUO",
		("Migrations", _) => "running migrations only",
		("SafeMode", "force_enter") => "3 days, not within 7 days of its end; redemption, prices and governance stay open",
		("SafeMode", "force_extend") => "3 days more",
		("SafeMode", "force_exit") => "ends safe mode",
		("SafeMode", _) => "deposits of safe mode, of which there are none",
		("TxPause", "pause") => "one call, of those that move balances or add risk",
		("TxPause", "unpause") => "one call",
		("PriceFeeds", "register_feed") => "one new feed, parameters in range; at most 256 feeds",
		("PriceFeeds", "update_feed") => "parameters in range, each at most doubled or halved, once a day",
		("PriceFeeds", "set_operators") => "1 to 16 operators of one feed",
		("PriceFeeds", "confirm_suspect") => "the very value that operators submitted",
		("PriceFeeds", "pause_feed") => "one feed; minting that needs it stops, redemption does not",
		("PriceFeeds", "resume_feed") => "one feed",
		("Issuance", "create_coin") => "one new dollar without supply; at most 64",
		("Issuance", "create_external") => "one new asset that is no dollar",
		("Issuance", "add_peg") => "parameters in range; the ceiling is zero until set",
		("Issuance", "update_peg") =>
			"once a day: fees by 50 bps to at most 500, depeg line by 100 bps, others at most doubled or halved; the feed by root only, at any time",
		("Issuance", "set_reserve_yield") =>
			"once a day: by 2 percentage points a year, at any size of the reserves, to at most 20 %; to nothing at any time. Pays out no more than was paid in",
		("Issuance", "remove_peg") => "only with nothing outstanding, no fees and no round",
		("Issuance", "set_ceiling") =>
			"once a day up to double or to 100 million dollars, whichever is more; down by any amount",
		("Issuance", "set_fuse") =>
			"once a day up to double or to 100 million dollars, whichever is more; down by any amount",
		("Issuance", "set_status") =>
			"the guardian only towards braking, 72 h for a pause, once in 7 days; governance both ways",
		("Issuance", "open_round") => "one round per peg, within a year; cannot raise ceiling or windows",
		("Issuance", "close_round") => "the round of one peg",
		("Registry", "add_class") => "one new class, parameters in range; at most 1 024",
		("Registry", "update_class") =>
			"once a day: curve by a tenth of what is left at any age, shares by 1 000 bps, ages and caps at most doubled or halved, caps to 100 million dollars in any case; caps down and kinds more at any time; feed and recovery by root only",
		("Registry", "accredit") => "what one account may attest; never what a party attests of its own titles",
		("Registry", "revoke") => "one attestor; what it attested is dead, its bond stays behind its titles",
		("Nfts", _) => "–",
		("Lending", "set_params") =>
			"once a day: shares by 500 bps, times and amounts at most doubled or halved, the highest loan-to-value to 9 000 bps; loans keep what they were offered with",
		("Auctions", "set_params") =>
			"once a day, parameters in range: start and floor by a step, times at most doubled or halved; rounds that run keep theirs",
		("Tranches", "set_params") =>
			"once a day: the least first loss by 200 bps, bond and reward at most doubled, or to 100 dollars; pools keep what they were opened with",
		("Vault", "create_vault") => "a vault of its own with terms in range; at most 256",
		("Vault", "set_venue") =>
			"one venue of one vault; a cap rises once a day by 2 500 bps, and falls at any time; out only when nothing is there",
		("Vault", "targets") => "of one vault: under the caps, together at most the whole",
		("Vault", "set_glide_path") =>
			"of one vault: once a day, share and end by 2 500 bps, slope by 100; down at any time",
		("Vault", "set_rules") =>
			"of one vault, in range: once a day, shares by 2 500 bps; at least 500 bps junior to what it lends",
		("Vault", "set_fees") =>
			"of one vault: once a day up by 100 bps to at most 2 000 of income and performance, 200 a year; down at any time",
		("Vault", "set_cap") =>
			"of one vault: once a day up to double or to a million, whichever is more; down by any amount",
		("Lending" | "Auctions" | "Tranches" | "Vault", "set_status") =>
			"the guardian only towards braking, 72 h for a pause, once in 7 days; governance both ways",
		("Credentials", _) => "who may take part in rounds that ask for a credential",
		_ => panic!("{pallet}.{call} is privileged: say how far it reaches"),
	}
}
