//! How much of the database a call touches: counted at the storage, not taken from a benchmark.

use crate::{chain::*, dollar};
use frame_support::{
	dispatch::RawOrigin,
	storage::transactional::TRANSACTION_LEVEL_KEY,
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
	let mut ext = sp_io::TestExternalities::new(build("development"));
	ext.execute_with(|| {
		let mut chain = Chain::start();
		chain.next_block();
		prepare(&mut chain);
	});
	ext.commit_all().unwrap();

	let recorder = Recorder::<Blake2Hasher>::default();
	ext.execute_with_recorder(recorder.clone(), || {
		call.dispatch_bypass_filter(RawOrigin::Signed(who(name)).into()).unwrap()
	});
	let mut free: Vec<Vec<u8>> =
		AllPalletsWithSystem::whitelisted_storage_keys().into_iter().map(|k| k.key).collect();
	free.push(frame_system::Account::<Runtime>::hashed_key_for(who(name)));
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
