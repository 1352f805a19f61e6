//! How much of the database a call touches: counted at the storage, not taken from a benchmark.

use crate::{chain::*, credit, dollar, hardware, pools};
use frame_support::{
	dispatch::RawOrigin,
	storage::transactional::TRANSACTION_LEVEL_KEY,
	traits::fungibles::Mutate as _,
	traits::{UnfilteredDispatchable, WhitelistedStorageKeys},
};
use pallet_price_feeds::FeedConfig;
use quoin_primitives::{AssetId, Bps, CredentialId, FeedKey, Price, QUSD};
use quoin_runtime::{genesis::USDC, *};
use sp_core::Blake2Hasher;
use sp_trie::recorder::Recorder;

/// Different keys read from the database, and written to it.
#[derive(Debug, PartialEq, Eq)]
struct Accesses {
	reads: usize,
	writes: usize,
}

/// What `call` touches when `name` sends it, after `prepare`. The keys of a block's course (events,
/// number, weight, depth of nesting) stay in memory anyway, and the sender's own record is touched by the fee: neither
/// counts, as in benchmarks.
fn accesses(prepare: impl FnOnce(&mut Chain), name: &str, call: RuntimeCall) -> Accesses {
	accesses_by(prepare, RawOrigin::Signed(who(name)), || call)
}

/// The same for any origin. The call is made in the state in which it is tried.
fn accesses_by(
	prepare: impl FnOnce(&mut Chain),
	origin: RawOrigin<AccountId>,
	call: impl FnOnce() -> RuntimeCall,
) -> Accesses {
	let mut ext = sp_io::TestExternalities::new(build("development"));
	ext.execute_with(|| {
		let mut chain = Chain::start();
		chain.next_block();
		prepare(&mut chain);
	});
	ext.commit_all().unwrap();
	let call = ext.execute_with(call);
	let sender = origin.as_signed().cloned();

	let recorder = Recorder::<Blake2Hasher>::default();
	ext.execute_with_recorder(recorder.clone(), || {
		call.dispatch_bypass_filter(origin.into()).unwrap()
	});
	let mut free: Vec<Vec<u8>> =
		AllPalletsWithSystem::whitelisted_storage_keys().into_iter().map(|k| k.key).collect();
	free.extend(sender.map(frame_system::Account::<Runtime>::hashed_key_for));
	free.push(TRANSACTION_LEVEL_KEY.to_vec());
	let counts = |key: &[u8]| !free.iter().any(|f| f == key);
	let reads = recorder.recorded_keys().into_values().flatten();
	Accesses {
		reads: reads.filter(|(key, _)| counts(key)).count(),
		writes: ext.overlayed_changes().changes().filter(|(key, _)| counts(key)).count(),
	}
}

/// Pegs of QUSD with so many more externals.
fn add_externals(count: u32) {
	let mut params = pallet_issuance::Pegs::<Runtime>::get(QUSD, USDC).unwrap().params;
	params.feed = FeedKey::try_from(b"USDT/USD".to_vec()).unwrap();
	for external in (0..count).map(|n| 10_000 + n) {
		as_root(pallet_issuance::Call::create_external {
			id: external,
			admin: who("Alice"),
			name: b"Another".to_vec().try_into().unwrap(),
			symbol: b"ANO".to_vec().try_into().unwrap(),
			decimals: 6,
		});
		as_root(pallet_issuance::Call::add_peg { coin: QUSD, external, params: params.clone() });
	}
}

fn open_round(external: AssetId, credential: Option<CredentialId>) {
	let now = pallet_timestamp::Now::<Runtime>::get() / 1_000;
	as_root(pallet_issuance::Call::open_round {
		coin: QUSD,
		external,
		cap: 1_000_000 * USD18,
		per_account: 10_000 * USD18,
		opens_at: now,
		closes_at: now + 86_400,
		credential,
	});
}

fn mint() -> RuntimeCall {
	dollar::mint(USDC, 1_000 * USD6)
}

#[test]
fn a_mint_keeps_its_budget_with_two_externals_and_with_twenty() {
	let few = accesses(|_| (), "Alice", mint());
	let many = accesses(|_| add_externals(18), "Alice", mint());
	assert_eq!(few, many);
	assert!(few.reads <= 14 && few.writes <= 8, "{few:?}");
}

#[test]
fn a_mint_in_a_round_keeps_its_budget() {
	let counted = accesses(|_| open_round(USDC, None), "Alice", mint());
	assert!(counted.reads <= 14 + 2 && counted.writes <= 8 + 2, "{counted:?}");

	let credential = [1; 32];
	let ask = |_: &mut Chain| {
		<Credentials as quoin_primitives::Credentials<_>>::grant(&who("Alice"), &credential);
		open_round(USDC, Some(credential));
	};
	let counted = accesses(ask, "Alice", mint());
	assert!(counted.reads <= 14 + 4 && counted.writes <= 8 + 2, "{counted:?}");
}

#[test]
fn a_redemption_keeps_its_budget_with_two_externals_and_with_twenty() {
	let redeem = || dollar::redeem(USDC, 500 * USD18);
	let few = accesses(|chain| chain.ok("Alice", mint()), "Alice", redeem());
	let prepare = |chain: &mut Chain| {
		add_externals(18);
		chain.ok("Alice", mint());
	};
	let many = accesses(prepare, "Alice", redeem());
	assert_eq!(few, many);
	assert!(few.reads <= 13 && few.writes <= 8, "{few:?}");
}

/// As many tiers as there may be, all of which a thousand dollars reach.
fn set_tiers(rate: u128) -> RuntimeCall {
	use quoin_math::{vault::reserve_yield::Tier, RatePerSecond};

	let tier = |threshold| Tier { rate: RatePerSecond(rate), threshold };
	let tiers = [USD18, 2 * USD18, 3 * USD18, u128::MAX].map(tier).to_vec();
	let tiers = tiers.try_into().unwrap();
	pallet_issuance::Call::set_reserve_yield { coin: QUSD, external: USDC, tiers }.into()
}

#[test]
fn mint_and_redemption_keep_their_budgets_when_reserves_earn() {
	let earning = |chain: &mut Chain| {
		chain.ok("Alice", mint());
		as_root(set_tiers(600_000_000));
		chain.advance(60_000);
	};
	let counted = accesses(earning, "Alice", mint());
	assert!(counted.reads <= 14 && counted.writes <= 8, "{counted:?}");
	let counted = accesses(earning, "Alice", dollar::redeem(USDC, 500 * USD18));
	assert!(counted.reads <= 13 && counted.writes <= 8, "{counted:?}");
}

#[test]
fn what_reserves_earn_is_set_within_what_its_weight_counts() {
	let earning = |chain: &mut Chain| {
		chain.ok("Alice", mint());
		as_root(set_tiers(600_000_000));
		chain.advance(86_400_000);
	};
	let counted = accesses_by(earning, RawOrigin::Root, || set_tiers(1_200_000_000));
	assert_eq!(counted, Accesses { reads: 5, writes: 3 });
}

#[test]
fn a_submission_that_closes_a_round_of_seven_keeps_its_budget() {
	let feed = || FeedKey::try_from(b"H100/USD".to_vec()).unwrap();
	let submit = || {
		RuntimeCall::from(pallet_price_feeds::Call::submit { feed: feed(), price: Price::DOLLAR })
	};
	let names = ["Alice", "Bob", "Charlie", "Dave", "Eve", "Ferdie", "FeedOne"];
	let all_but_alice = |chain: &mut Chain| {
		as_root(pallet_price_feeds::Call::register_feed {
			key: feed(),
			config: FeedConfig {
				min_sources: 7,
				max_age: 3_600,
				min_interval: 60,
				max_step: Bps(1_000),
			},
			operators: names.map(who).to_vec().try_into().unwrap(),
			first_price: Some(Price::DOLLAR),
		});
		chain.advance(60_000);
		for name in &names[1..] {
			chain.ok(name, submit());
		}
	};
	let counted = accesses(all_but_alice, "Alice", submit());
	assert!(counted.reads <= 5 && counted.writes <= 3, "{counted:?}");
}

/// Every call of the registry, against its budget or what its weight counts. Liens have as many parties as they
/// may, which is the worst case of who attests.
#[test]
fn calls_of_the_registry_keep_their_budgets_and_their_weights() {
	use pallet_registry::Call;
	use quoin_primitives::{AttestationKind, Collateral, Kinds};

	let dollars = |chain: &mut Chain| chain.ok("Insurer", dollar::mint(USDC, 500_000 * USD6));
	let draft = |chain: &mut Chain| {
		hardware::attested(chain, 1);
	};
	let pledged = |chain: &mut Chain| {
		dollars(chain);
		chain.ok("Insurer", Call::post_bond { amount: 400_000 * USD18 });
		draft(chain);
		chain.ok("Bob", Call::verify { title: 0 });
		let parties: Vec<AccountId> = (0..64).map(|n| AccountId::from([n; 32])).collect();
		Registry::encumber(&who("Bob"), &[0], 1, &parties).unwrap();
	};
	let bonded = |chain: &mut Chain| {
		dollars(chain);
		chain.ok("Insurer", Call::post_bond { amount: USD18 });
	};
	// Two blocks have begun.
	let now = || (START + SLOT_DURATION) / 1_000;
	let custody =
		|| hardware::attest(0, quoin_primitives::Claim::Custody { bailee: [9; 32].into() });
	let verified = |chain: &mut Chain| {
		draft(chain);
		chain.ok("Bob", Call::verify { title: 0 });
	};
	let custodian = || RawOrigin::Signed(who("Custodian"));
	let register = || RuntimeCall::from(Call::register { asset: hardware::asset_at(now(), 1) });
	let post = || RuntimeCall::from(Call::post_bond { amount: USD18 });
	let withdraw = || RuntimeCall::from(Call::withdraw_bond { amount: USD18 });
	let of = |name: &str| {
		let (_, weights) =
			weights::worst().into_iter().find(|(file, _)| *file == "pallet_registry").unwrap();
		let worst = weights.into_iter().find(|worst| worst.name == name).unwrap();
		(worst.reads as usize, worst.writes as usize)
	};
	let mut counted = vec![
		("register", accesses(|_| (), "Bob", register())),
		("attest", accesses_by(pledged, custodian(), custody)),
		("heartbeat", accesses(pledged, "Custodian", Call::heartbeat { title: 0 }.into())),
		("verify_title", accesses(draft, "Ferdie", Call::verify { title: 0 }.into())),
		("transfer", {
			accesses(verified, "Bob", Call::transfer { title: 0, to: who("Eve") }.into())
		}),
		("retire", accesses(verified, "Bob", Call::retire { title: 0 }.into())),
		("post_bond", accesses(dollars, "Insurer", post())),
		("withdraw_bond", accesses(bonded, "Insurer", withdraw())),
	];
	let params = || pallet_registry::Classes::<Runtime>::get(0).unwrap();
	let mut by_root = |name, call: &dyn Fn() -> RuntimeCall| {
		counted.push((name, accesses_by(|_| (), RawOrigin::Root, call)));
	};
	by_root("add_class", &|| Call::add_class { params: params() }.into());
	by_root("update_class", &|| {
		let params = pallet_registry::ParamsOf::<Runtime> { heartbeat: 12 * 3_600, ..params() };
		Call::update_class { class: 0, params }.into()
	});
	let kinds = Kinds::of(&[AttestationKind::Appraisal]);
	by_root("accredit", &|| Call::accredit { attestor: who("Dave"), kinds }.into());
	by_root("revoke", &|| Call::revoke { attestor: who("Appraiser") }.into());
	for (name, Accesses { reads, writes }) in counted {
		let (most_reads, most_writes) = of(name);
		assert!(reads <= most_reads && writes <= most_writes, "{name}: {reads}, {writes}");
		if name == "register" {
			assert!(reads <= 12 && writes <= 10, "{reads} reads, {writes} writes");
		}
	}
}

/// A loan of so many titles and lenders, by the clock 29 days later if it is drawn.
fn loan(titles: u8, lenders: usize, draw: bool) -> impl FnOnce(&mut Chain) {
	use pallet_lending::Call;
	let names = ["Senior", "Mezzanine", "Charlie", "Dave"];
	move |chain| {
		let racks: Vec<_> = (1..=titles)
			.map(|serials| {
				chain.next_block();
				credit::rack(chain, serials)
			})
			.collect();
		let names = &names[..lenders];
		for name in names {
			chain.ok(name, dollar::mint(USDC, 2_000_000 * USD6));
		}
		let tranches = vec![(1_000_000 * USD18, credit::TEN); lenders];
		let loan = credit::funded(chain, credit::terms(&racks, &tranches), names);
		if draw {
			chain.ok("Bob", Call::draw { loan });
			chain.advance(29 * 86_400_000);
			chain.next_block();
		}
	}
}

/// A draw reads six records more than the 20 of its budget and writes three more than the 15, for one title and one
/// lender. Each is a rule: three attestors, who may have been revoked; the obligor's total and the insurer's bond; and
/// the hour in which interest ends, which lets an exposure be read without a walk over loans. The first loan of a chain
/// also says from which day on marks are looked for.
#[test]
fn draws_and_payments_keep_their_budgets_but_for_records_with_a_reason() {
	use pallet_lending::Call;
	let draw = |titles, lenders| {
		accesses(loan(titles, lenders, false), "Bob", Call::draw { loan: 0 }.into())
	};
	let repay = |titles, lenders: u8| {
		let amount = Balance::from(lenders) * 350_000 * USD18;
		let repay = || RuntimeCall::from(Call::repay { loan: 0, amount });
		accesses_by(loan(titles, lenders.into(), true), RawOrigin::Signed(who("Bob")), repay)
	};
	for (titles, lenders) in [(1, 1), (2, 1), (1, 3)] {
		let counted = draw(titles, lenders);
		let (more_titles, more_lenders) = (usize::from(titles) - 1, lenders - 1);
		let reads = 26 + 4 * more_titles + 4 * more_lenders;
		let writes = 18 + 2 * more_titles + 4 * more_lenders;
		let kept = counted.reads <= reads && counted.writes <= writes;
		assert!(kept, "{titles} titles, {lenders} lenders: {counted:?}");
	}
	let one = repay(1, 1);
	assert!(one.reads <= 12 && one.writes <= 9, "{one:?}");
	assert_eq!(repay(2, 1), one);
	// A further lender: its book, and pages for the hours in which interest began, was to end, and will end.
	let three = repay(1, 3);
	let kept = three.reads <= one.reads + 2 * 2 && three.writes <= one.writes + 2 * 4;
	assert!(kept, "{three:?} against {one:?}");
}

/// Twelve loans of one lender none of which is paid, and money that it committed: a book, and each of its pages that is
/// not empty.
#[test]
fn exposure_reads_a_book_and_its_pages_however_many_loans_there_are() {
	let reads = |loans: u8| {
		let mut ext = sp_io::TestExternalities::new(build("development"));
		ext.execute_with(|| {
			let mut chain = Chain::start();
			chain.next_block();
			chain.ok("Senior", dollar::mint(USDC, 2_000_000 * USD6));
			for serials in 0..=loans {
				chain.next_block();
				let title = credit::rack(&mut chain, serials + 1);
				let terms = credit::terms(&[title], &[(100_000 * USD18, credit::TEN)]);
				let loan = credit::funded(&mut chain, terms, &["Senior"]);
				if serials > 0 {
					chain.ok("Bob", pallet_lending::Call::draw { loan });
				}
			}
			chain.advance(45 * 86_400_000);
		});
		ext.commit_all().unwrap();
		let recorder = Recorder::<Blake2Hasher>::default();
		ext.execute_with_recorder(recorder.clone(), || {
			let exposure = Lending::exposure(&who("Senior")).unwrap();
			assert_eq!(exposure.principal, Balance::from(loans) * 100_000 * USD18);
			assert_eq!(exposure.committed, 100_000 * USD18);
		});
		recorder.recorded_keys().into_values().flatten().count()
	};
	// The clock, the book, and the one page on which interest of all of them ended.
	assert_eq!((reads(1), reads(12)), (3, 3));
}

/// A pool of five tranches with so many loans, each of which has paid once since it was drawn, and so many holders of
/// its most senior tranche besides the first.
fn pool(loans: u8, holders: u8) -> impl FnOnce(&mut Chain) {
	use pallet_tranches::Call;
	move |chain| {
		credit::mid_session(chain);
		// So much hardware of one obligor is more than the class allows.
		let uncapped = |class: &mut Option<quoin_primitives::ClassParams<AccountId>>| {
			let class = class.as_mut().unwrap();
			(class.cap, class.obligor_cap) = (Balance::MAX, Balance::MAX);
		};
		pallet_registry::Classes::<Runtime>::mutate(3, uncapped);
		Assets::mint_into(USDC, &who("Insurer"), 100_000_000 * USD6).unwrap();
		Assets::mint_into(USDC, &who("Bob"), 2_000_000 * USD6).unwrap();
		let pool = pools::active(chain, pools::five());
		let drawn: Vec<_> = (1..=loans)
			.map(|serials| {
				chain.next_block();
				let loan = pools::offered(chain, 100_000 * USD18, serials);
				chain.ok("Charlie", Call::fund_loan { pool, loan, tranche: 0 });
				chain.ok("Bob", pallet_lending::Call::draw { loan });
				loan
			})
			.collect();
		let series = quoin_primitives::series_of(pool, 0).unwrap();
		for holder in 0..holders {
			let to = AccountId::from([holder + 1; 32]);
			chain.ok("Senior", Call::transfer_units { series, to, units: USD18 });
		}
		chain.ok("Bob", dollar::mint(USDC, 2_000_000 * USD6));
		chain.advance(29 * 86_400_000);
		chain.next_block();
		for loan in drawn {
			let amount = Lending::next_payment(loan, None).unwrap().total;
			chain.ok("Bob", pallet_lending::Call::repay { loan, amount });
		}
	}
}

/// The reward, once a day, reads three records more: the keeper's account, and holds and freezes of the pool's, which
/// pays a second time. Each loan that has news reads two.
#[test]
fn distribution_keeps_its_budget_however_many_hold_units() {
	let distribute = |loans, holders, rewarded: bool| {
		let call = pallet_tranches::Call::distribute { pool: 0 };
		let prepare = |chain: &mut Chain| {
			pool(loans, holders)(chain);
			// As others' do, money waits at the lending pallet for somebody else.
			let target = Lending::account().into();
			chain.ok("Bob", pallet_assets::Call::transfer { id: QUSD, target, amount: USD18 });
			if !rewarded {
				let today = |state: &mut pallet_tranches::State| state.rewarded_at = now();
				pallet_tranches::States::<Runtime>::mutate_extant(0, today);
			}
		};
		accesses(prepare, "Ferdie", call.into())
	};
	for loans in [1, 4, 32] {
		for (rewarded, more) in [(false, 0), (true, 3)] {
			let counted = distribute(loans, 0, rewarded);
			let reads = 16 + 3 * usize::from(loans) + more;
			let kept = counted.reads <= reads && counted.writes <= 14;
			assert!(kept, "{loans} loans, rewarded {rewarded}: {counted:?}");
			println!("{loans} loans, rewarded {rewarded}: {counted:?}");
		}
	}
	assert_eq!(distribute(1, 40, true), distribute(1, 0, true));
}

#[test]
fn claims_and_transfers_of_units_keep_their_budgets() {
	use pallet_tranches::Call;
	let series = || quoin_primitives::series_of(0, 0).unwrap();
	let paid = |holders| {
		move |chain: &mut Chain| {
			pool(1, holders)(chain);
			chain.ok("Ferdie", Call::distribute { pool: 0 });
		}
	};
	let claim = || RuntimeCall::from(Call::claim { series: series(), who: who("Senior") });
	let few = accesses(paid(0), "Senior", claim());
	assert!(few.reads <= 8 && few.writes <= 6, "{few:?}");
	assert_eq!(accesses(paid(40), "Senior", claim()), few);
	// To a new holder.
	let to = AccountId::from([200; 32]);
	let give = || {
		RuntimeCall::from(Call::transfer_units { series: series(), to: to.clone(), units: USD18 })
	};
	let few = accesses(paid(0), "Senior", give());
	assert!(few.reads <= 6 && few.writes <= 5, "{few:?}");
	assert_eq!(accesses(paid(40), "Senior", give()), few);
}
