//! Who may call what. Found out by asking: each call of the metadata is dispatched by each origin,
//! with arguments of zeros, and whoever is not refused as an origin may call it.

use crate::{bounds::bound, calls, settle, zeroed};
use codec::{Decode, Encode};
use frame_support::{dispatch::DispatchResultWithPostInfo, traits::UnfilteredDispatchable};
use pallet_referenda::{TrackInfo, TracksInfo};
use quoin_primitives::Price;
use quoin_runtime::{configs::governance::origins, *};
use sp_core::traits::{ReadRuntimeVersion, ReadRuntimeVersionExt};
use sp_runtime::{traits::Dispatchable, BuildStorage, DispatchError};
use std::fmt::Write;

/// Who can be an origin, from the least to the most powerful.
fn origins() -> Vec<(&'static str, RuntimeOrigin)> {
	let guardian =
		pallet_collective::RawOrigin::<AccountId, pallet_collective::Instance1>::Members(2, 3);
	vec![
		("guardian", guardian.into()),
		("economics", origins::Origin::Economics.into()),
		("root", RuntimeOrigin::root()),
	]
}

fn is_refused(outcome: &DispatchResultWithPostInfo) -> bool {
	matches!(outcome, Err(error) if error.error == DispatchError::BadOrigin)
}

/// Whether `origin` passes the check of the call. Whatever it does is undone.
fn passes(call: RuntimeCall, origin: RuntimeOrigin) -> bool {
	let mut refused = false;
	let _ = frame_support::storage::with_transaction(|| {
		// Some calls with nonsense arguments, acting as Root, end in a `defensive!`.
		let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
			call.dispatch_bypass_filter(origin)
		}));
		refused = outcome.as_ref().is_ok_and(is_refused);
		sp_runtime::TransactionOutcome::Rollback(Ok::<(), DispatchError>(()))
	});
	!refused
}

/// How long a decision of this origin takes to act, at least: what its track says.
fn delay(origin: &str) -> String {
	let time = |blocks: BlockNumber| {
		let (count, unit) = match blocks % limits::DAYS {
			0 => (blocks / limits::DAYS, "day"),
			_ => (blocks / limits::HOURS, "hour"),
		};
		format!("{count} {unit}{}", if count == 1 { "" } else { "s" })
	};
	let track = |name: &str| {
		let tracks = <Runtime as pallet_referenda::Config>::Tracks::tracks();
		let named = |track: &TrackInfo<_, _>| track.name.starts_with(name.as_bytes());
		let info = tracks.map(|track| track.info.clone()).find(named)?;
		let vote = time(info.decision_period);
		Some(format!("{} after a vote of up to {vote}", time(info.min_enactment_period)))
	};
	track(origin).unwrap_or_else(|| "none".into())
}

/// Calls that a signed account may make in a role only: pallet, call, role, bound, and the error that others
/// get. All act at once.
const ROLES: [(&str, &str, &str, &str, &str); 43] = [
	("Sudo", "sudo", SUDO, "anything, as root", "RequireSudo"),
	("Sudo", "sudo_unchecked_weight", SUDO, "anything, as root", "RequireSudo"),
	("Sudo", "set_key", SUDO, "who has the key", "RequireSudo"),
	("Sudo", "sudo_as", FILTERED, "–", "CallFiltered"),
	("Sudo", "remove_key", SUDO, "that nobody has the key", "RequireSudo"),
	(
		"Session",
		"set_keys",
		"an account that proves to have the keys",
		"its own keys",
		"InvalidProof",
	),
	("Session", "purge_keys", FILTERED, "–", "CallFiltered"),
	("ValidatorSet", "bond_extra", BONDED, "its own bond", "NotBonded"),
	("ValidatorSet", "unbond", BONDED, "its own place, while enough are left", "NotBonded"),
	("ValidatorSet", "withdraw", BONDED, "its own bond, 42 days after it has left", "NotBonded"),
	("ValidatorSet", "chill", BONDED, "its own place, while enough are left", "NotBonded"),
	("ValidatorSet", "validate", BONDED, "its own place, which was approved", "NotBonded"),
	(
		"ValidatorSet",
		"purge_keys",
		"who has keys and is neither on the list nor in a set",
		"its own keys",
		"NoKeys",
	),
	("Assets", "start_destroy", OWNER, EXTERNAL, "NoPermission"),
	("Assets", "mint", "the issuer of an external", EXTERNAL, "NoPermission"),
	(
		"Assets",
		"burn",
		"the admin of an external",
		"any holding of it, reserves included",
		"NoPermission",
	),
	("Assets", "freeze", FREEZER, "any holding of it, reserves included", "NoPermission"),
	("Assets", "thaw", "the admin of an external", EXTERNAL, "NoPermission"),
	("Assets", "freeze_asset", FREEZER, "all holdings of it, reserves included", "NoPermission"),
	("Assets", "thaw_asset", "the admin of an external", EXTERNAL, "NoPermission"),
	("Assets", "transfer_ownership", OWNER, EXTERNAL, "NoPermission"),
	("Assets", "set_team", OWNER, "who has its roles", "NoPermission"),
	("Assets", "set_metadata", OWNER, "minting stops if the decimals change", "NoPermission"),
	("Assets", "clear_metadata", OWNER, "minting stops", "NoPermission"),
	("Assets", "refund_other", "depositor, or the admin of an external", EXTERNAL, "NoDeposit"),
	("Assets", "force_transfer", FILTERED, "–", "CallFiltered"),
	("Assets", "force_cancel_approval", FILTERED, "–", "CallFiltered"),
	("Assets", "set_min_balance", OWNER, "not while anybody holds it", "NoPermission"),
	("Assets", "block", FREEZER, "any account, the holding account included", "NoPermission"),
	("Assets", "set_reserves", OWNER, EXTERNAL, "NoPermission"),
	("Preimage", "ensure_updated", FILTERED, "–", "CallFiltered"),
	(
		"TechnicalCommittee",
		"execute",
		MEMBER,
		"calls with the origin of one member, which no call asks for",
		"NotMember",
	),
	("TechnicalCommittee", "propose", MEMBER, "at most 20 motions", "NotMember"),
	(
		"TechnicalCommittee",
		"vote",
		MEMBER,
		"one vote a motion; more than half act as the guardian",
		"NotMember",
	),
	(
		"PriceFeeds",
		"submit",
		OPERATOR,
		"one value a round; out of the step it is suspect",
		"NotOperator",
	),
	("PriceFeeds", "submit_many", OPERATOR, "one value a round each", "NotOperator"),
	("SafeMode", "enter", "nobody: there is no deposit for it", "–", "NotConfigured"),
	("SafeMode", "extend", "nobody: there is no deposit for it", "–", "Exited"),
	(
		"Registry",
		"attest",
		ATTESTOR,
		"what titles are worth and whether they may be pledged",
		"NotAccredited",
	),
	("Registry", "heartbeat", ATTESTOR, "that a title was heard of", "NotAccredited"),
	("Registry", "post_bond", "an insurer", "its own dollars", "NotAccredited"),
	("Credentials", "grant", ISSUER, "that credential", "NotIssuer"),
	("Credentials", "revoke", ISSUER, "that credential", "NotIssuer"),
];
const SUDO: &str = "the sudo key";
const BONDED: &str = "who has a bond as a validator";
const FILTERED: &str = "nobody: the call filter refuses it";
const MEMBER: &str = "members of the committee";
const OPERATOR: &str = "operators of the feed";
const ISSUER: &str = "the credential's issuer, and governance";
const ATTESTOR: &str = "attestors accredited for the kind, not party to the title";
const OWNER: &str = "the owner of an external";
const FREEZER: &str = "the freezer of an external";
const EXTERNAL: &str = "that asset; protocol assets have nobody in this role";

/// Pallet, call and the origins that pass, for every call that a signed account may not make.
fn privileged() -> Vec<(String, String, Vec<&'static str>)> {
	let mut found = Vec::new();
	for (pallet, pallet_index, call, call_index) in calls() {
		let anybody = RuntimeOrigin::signed(AccountId::from([7; 32]));
		if passes(zeroed(pallet_index, call_index), anybody) {
			continue;
		}
		let who = origins()
			.into_iter()
			.filter(|(_, origin)| passes(zeroed(pallet_index, call_index), origin.clone()))
			.map(|(name, _)| name)
			.collect();
		found.push((pallet, call, who));
	}
	found
}

fn document() -> String {
	let mut text = String::from(
		"# Powers\n\n\
		Every call that an ordinary signed account may not make: who may, how far it reaches, and how soon\n\
		it acts. Generated from the runtime by `QUOIN_WRITE_DOCS=1 cargo test -p quoin-runtime --test\n\
		catalogues`; the test fails when the two differ.\n\n\
		- *guardian*: more than half of the technical committee.\n\
		- *economics*: a referendum on the economics track.\n\
		- *root*: a referendum on the root track. On the development and local chains the sudo key acts as\n\
		  root too; on the testnet there is none. Root can replace the runtime and so, in the end, do\n\
		  anything; what it may not do directly stands here as *nobody*.\n\
		- *the chain*: only block authors, as inherents or unsigned reports that carry their own proof.\n\n\
		| call | who | bound | delay |\n| --- | --- | --- | --- |\n",
	);
	for (pallet, call, who) in privileged() {
		let bound = bound(&pallet, &call);
		let names = match (who.is_empty(), bound.starts_with("chain: ")) {
			(false, _) => who.join(", "),
			(true, true) => "the chain".into(),
			(true, false) => "nobody".into(),
		};
		let fastest = who.first().map_or("–".into(), |name| delay(name));
		let bound = bound.trim_start_matches("chain: ");
		writeln!(text, "| `{pallet}.{call}` | {names} | {bound} | {fastest} |").unwrap();
	}
	text += "\n## By role\n\nCalls that a signed account may make in a role only, at once, and the error for others. An external\n\
		is a stable of another issuer, who keeps what power it has over it; who they are stands in\n\
		`assets.asset(id)`.\n\n";
	text += "| call | who | bound | error for others |\n| --- | --- | --- | --- |\n";
	for (pallet, call, role, bound, error) in ROLES {
		writeln!(text, "| `{pallet}.{call}` | {role} | {bound} | `{error}` |").unwrap();
	}
	text += "\n## By anybody\n\nEvery other call: it acts on what the signer has, or does for all what is due.\n\n";
	let listed: Vec<(String, String)> = privileged()
		.into_iter()
		.map(|(pallet, call, _)| (pallet, call))
		.chain(ROLES.map(|(pallet, call, ..)| (pallet.into(), call.into())))
		.collect();
	text += "`Nfts` has no such call: the call filter refuses all of it, and root forces nothing there. Titles move\n\
		through `Registry`.\n\n";
	let mut open: Vec<(String, Vec<String>)> = Vec::new();
	for (pallet, _, call, _) in calls() {
		if pallet == "Nfts" || listed.contains(&(pallet.clone(), call.clone())) {
			continue;
		}
		match open.last_mut() {
			Some((last, calls)) if *last == pallet => calls.push(call),
			_ => open.push((pallet, vec![call])),
		}
	}
	for (pallet, calls) in open {
		writeln!(text, "- `{pallet}`: {}", calls.join(", ")).unwrap();
	}
	text
}

/// Codes of zeros have no version.
struct NoVersion;
impl ReadRuntimeVersion for NoVersion {
	fn read_runtime_version(
		&self,
		_: &[u8],
		_: &mut dyn sp_externalities::Externalities,
	) -> Result<Vec<u8>, String> {
		Err("no code".into())
	}
}

fn on_chain<R>(test: impl FnOnce() -> R) -> R {
	let storage = RuntimeGenesisConfig::default().build_storage().unwrap();
	let mut ext = sp_io::TestExternalities::new(storage);
	ext.register_extension(ReadRuntimeVersionExt::new(NoVersion));
	ext.execute_with(|| {
		System::set_block_number(1);
		pallet_timestamp::Now::<Runtime>::put(1_790_000_000_000);
		test()
	})
}

#[test]
fn the_document_lists_every_privileged_call() {
	on_chain(|| settle("powers.md", &document()));
}

/// Each is dispatched, through the filter, by a stranger to a chain with a feed and a credential.
#[test]
fn a_stranger_to_a_role_gets_its_error() {
	use pallet_credentials::Call as Credentials;
	use pallet_price_feeds::Call as Feeds;
	on_chain(|| {
		let stranger = RuntimeOrigin::signed(AccountId::from([7; 32]));
		let credential = [1; 32];
		let name = b"Checked".to_vec().try_into().unwrap();
		let issuer = AccountId::from([8; 32]);
		let register = Credentials::<Runtime>::register { credential, issuer, name };
		register.dispatch_bypass_filter(RuntimeOrigin::root()).unwrap();
		let feed = quoin_primitives::FeedKey::try_from(b"QUO/USD".to_vec()).unwrap();
		<PriceFeeds as quoin_primitives::PriceFeed>::set_price(&feed, Price::DOLLAR);

		let external = 4_000;
		let create = pallet_issuance::Call::<Runtime>::create_external {
			id: external,
			admin: AccountId::from([8; 32]),
			name: b"Stable".to_vec().try_into().unwrap(),
			symbol: b"STB".to_vec().try_into().unwrap(),
			decimals: 6,
		};
		create.dispatch_bypass_filter(RuntimeOrigin::root()).unwrap();

		// Whoever touches an account has a deposit to pay.
		let rich = pallet_balances::Call::<Runtime>::force_set_balance {
			who: AccountId::from([7; 32]).into(),
			new_free: 1_000 * quoin_primitives::UNIT,
		};
		rich.dispatch_bypass_filter(RuntimeOrigin::root()).unwrap();

		let who = || AccountId::from([9; 32]);
		let until = pallet_timestamp::Now::<Runtime>::get() / 1_000 + 1;
		for (pallet, call, _, _, error) in ROLES {
			let crafted: RuntimeCall = match (pallet, call) {
				("Assets", "mint") => {
					pallet_assets::Call::mint { id: external, beneficiary: who().into(), amount: 1 }
						.into()
				},
				("Assets", "burn") => {
					// There has to be something.
					let mint = pallet_assets::Call::<Runtime>::mint {
						id: external,
						beneficiary: who().into(),
						amount: 1,
					};
					let issuer = RuntimeOrigin::signed(AccountId::from([8; 32]));
					mint.dispatch_bypass_filter(issuer).unwrap();
					pallet_assets::Call::burn { id: external, who: who().into(), amount: 1 }.into()
				},
				("Assets", call) => {
					let (_, pallet, _, call) =
						calls().into_iter().find(|(p, _, c, _)| p == pallet && c == call).unwrap();
					let mut bytes = vec![pallet, call];
					AssetId::encode_to(&external, &mut bytes);
					bytes.resize(4_096, 0);
					RuntimeCall::decode(&mut &bytes[..]).unwrap()
				},
				("PriceFeeds", "submit") => {
					Feeds::submit { feed: feed.clone(), price: Price::DOLLAR }.into()
				},
				("PriceFeeds", "submit_many") => {
					let submissions = vec![(feed.clone(), Price::DOLLAR)].try_into().unwrap();
					Feeds::submit_many { submissions }.into()
				},
				("Credentials", "grant") => {
					Credentials::grant { credential, who: who(), until }.into()
				},
				("Registry", "post_bond") => pallet_registry::Call::post_bond { amount: 1 }.into(),
				("Credentials", "revoke") => Credentials::revoke { credential, who: who() }.into(),
				_ => {
					let (_, pallet, _, call) =
						calls().into_iter().find(|(p, _, c, _)| p == pallet && c == call).unwrap();
					zeroed(pallet, call)
				},
			};
			let outcome = crafted.dispatch(stranger.clone());
			let found = format!("{:?}", outcome.unwrap_err().error);
			assert!(found.contains(error), "{pallet}.{call}: {found}");
		}
	});
}

#[test]
fn asking_finds_out_who_may_call() {
	on_chain(|| {
		let privileged = privileged();
		let who = |pallet: &str, call: &str| {
			privileged
				.iter()
				.find(|(p, c, _)| p == pallet && c == call)
				.map(|(_, _, who)| who.clone())
		};
		assert_eq!(who("Balances", "transfer_keep_alive"), None);
		assert_eq!(who("Issuance", "mint"), None);
		assert_eq!(who("Issuance", "create_coin"), Some(vec!["root"]));
		assert_eq!(who("Issuance", "set_ceiling"), Some(vec!["economics", "root"]));
		assert_eq!(who("Issuance", "set_status"), Some(vec!["guardian", "economics", "root"]));
		assert_eq!(who("System", "set_code"), Some(vec!["root"]));
		assert_eq!(who("SafeMode", "force_enter"), Some(vec!["guardian"]));
		assert_eq!(who("Assets", "force_create"), Some(vec![]));
		assert_eq!(who("Timestamp", "set"), Some(vec![]));
	});
}

/// Wallets read this pallet, and the registry writes it. `docs/powers.md` says so.
#[test]
fn no_call_of_the_nft_pallet_passes_for_anybody() {
	on_chain(|| {
		let of_nfts: Vec<_> = calls().into_iter().filter(|(name, ..)| name == "Nfts").collect();
		assert_eq!(of_nfts.len(), 39);
		for (_, pallet, call, index) in of_nfts {
			let zeroed = || zeroed(pallet, index);
			for who in [AccountId::from([7; 32]), Registry::account()] {
				let outcome = zeroed().dispatch(RuntimeOrigin::signed(who)).unwrap_err();
				let filtered = frame_system::Error::<Runtime>::CallFiltered.into();
				assert_eq!(outcome.error, filtered, "{call}");
			}
			for (name, origin) in origins() {
				let outcome = zeroed().dispatch_bypass_filter(origin).unwrap_err();
				assert_eq!(outcome.error, DispatchError::BadOrigin, "{call} by {name}");
			}
		}
	});
}

/// What a dollar is backed by, what that is worth and who makes blocks is for the slow track.
#[test]
fn the_economics_track_lists_nothing_new() {
	on_chain(|| {
		for (pallet, call) in [
			("Issuance", "create_coin"),
			("Issuance", "create_external"),
			("Issuance", "add_peg"),
			("PriceFeeds", "register_feed"),
			("PriceFeeds", "set_operators"),
			("ValidatorSet", "approve"),
			("ValidatorSet", "remove"),
			("ValidatorSet", "set_params"),
			("Registry", "add_class"),
		] {
			let found = privileged().into_iter().find(|(p, c, _)| p == pallet && c == call);
			assert_eq!(found.unwrap().2, ["root"], "{pallet}.{call}");
		}
	});
}

#[test]
fn the_committee_has_no_call_that_releases_a_brake() {
	on_chain(|| {
		for (pallet, call, who) in privileged() {
			if who.contains(&"guardian") {
				let brakes = [
					("Issuance", "set_status"),
					("Lending", "set_status"),
					("Auctions", "set_status"),
					("Tranches", "set_status"),
					("Vault", "set_status"),
					("PriceFeeds", "pause_feed"),
					("SafeMode", "force_enter"),
					("TxPause", "pause"),
				];
				assert!(brakes.contains(&(pallet.as_str(), call.as_str())), "{pallet}.{call}");
			}
		}
	});
}
