use super::*;
use crate::{AccountUsage, Rounds, Usage};
use frame_support::assert_noop;
use quoin_primitives::{CredentialId, Credentials, Seconds};
use sp_runtime::{DispatchError, DispatchResult};

const CREDENTIAL: CredentialId = [7; 32];

fn open(
	cap: u128,
	per_account: u128,
	opens_at: Seconds,
	closes_at: Seconds,
	credential: Option<CredentialId>,
) -> DispatchResult {
	Issuance::open_round(
		root(),
		QUSD,
		USDC,
		cap * DOLLAR,
		per_account * DOLLAR,
		opens_at,
		closes_at,
		credential,
	)
}

#[test]
fn mint_is_possible_only_within_the_rounds_times() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(open(1_000, 500, START + HOUR, START + 2 * HOUR, None));
		assert_noop!(mint(ALICE, USDC, gross(10)), Error::RoundNotOpen);
		// Other pegs have no round.
		mint_dollars(ALICE, USDT, 10);
		pass(HOUR);
		mint_dollars(ALICE, USDC, 10);
		pass(HOUR - 1);
		mint_dollars(ALICE, USDC, 10);
		pass(1);
		assert_noop!(mint(ALICE, USDC, gross(10)), Error::RoundNotOpen);
		// Redemption never asks.
		assert_ok!(redeem(ALICE, USDC, DOLLAR));
	});
}

#[test]
fn minting_stays_shut_after_a_round_until_governance_closes_it() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(open(1_000, 500, START, START + HOUR, None));
		pass(30 * DAY);
		assert_noop!(mint(ALICE, USDC, gross(10)), Error::RoundNotOpen);
		assert_noop!(Issuance::close_round(signed(ALICE), QUSD, USDC), DispatchError::BadOrigin);
		assert_ok!(Issuance::close_round(root(), QUSD, USDC));
		mint_dollars(ALICE, USDC, 10);
	});
}

#[test]
fn round_is_bounded_by_its_cap_and_per_account() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(open(1_000, 600, START, START + DAY, None));
		assert_noop!(mint(ALICE, USDC, gross(601)), Error::RoundAccountLimitExceeded);
		mint_dollars(ALICE, USDC, 600);
		assert_noop!(mint(ALICE, USDC, gross(1)), Error::RoundAccountLimitExceeded);
		assert_noop!(mint(BOB, USDC, gross(401)), Error::RoundCapExceeded);
		mint_dollars(BOB, USDC, 400);
		assert_noop!(mint(CAROL, USDC, gross(1)), Error::RoundCapExceeded);
		// A redemption opens nothing again.
		assert_ok!(redeem(ALICE, USDC, 600 * DOLLAR));
		assert_noop!(mint(CAROL, USDC, gross(1)), Error::RoundCapExceeded);
		assert_eq!(Rounds::<Test>::get(QUSD, USDC).unwrap().used, 1_000 * DOLLAR);
	});
}

#[test]
fn round_is_also_bounded_by_ceiling_fuse_and_window() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(open(4_500_000, 4_500_000, START, START + DAY, None));
		assert_noop!(mint(ALICE, USDC, gross(1_000_001)), Error::MintWindowExceeded);
		assert_noop!(mint(ALICE, USDC, gross(4_000_001)), Error::FuseExceeded);
		assert_noop!(mint(ALICE, USDC, gross(5_000_001)), Error::CeilingExceeded);
	});
}

#[test]
fn round_asks_for_its_credential_on_each_use() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(open(1_000, 600, START, START + DAY, Some(CREDENTIAL)));
		assert_noop!(mint(ALICE, USDC, gross(10)), Error::CredentialMissing);
		List::grant(&ALICE, &[8; 32]);
		List::grant(&BOB, &CREDENTIAL);
		assert_noop!(mint(ALICE, USDC, gross(10)), Error::CredentialMissing);
		List::grant(&ALICE, &CREDENTIAL);
		mint_dollars(ALICE, USDC, 10);
		Holders::mutate(|holders| holders.remove(&(ALICE, CREDENTIAL)));
		assert_noop!(mint(ALICE, USDC, gross(10)), Error::CredentialMissing);
	});
}

#[test]
fn next_round_starts_from_nothing_used() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(open(1_000, 600, START, START + HOUR, None));
		mint_dollars(ALICE, USDC, 600);
		assert_noop!(open(1_000, 600, START, START + DAY, None), Error::RoundNotOver);
		pass(HOUR);
		events();
		assert_ok!(open(2_000, 700, START, START + DAY, None));
		assert_eq!(
			events(),
			[
				Event::RoundClosed { coin: QUSD, external: USDC, round: 1, used: 600 * DOLLAR },
				Event::RoundOpened {
					coin: QUSD,
					external: USDC,
					round: 2,
					cap: 2_000 * DOLLAR,
					per_account: 700 * DOLLAR,
					opens_at: START,
					closes_at: START + DAY,
					credential: None,
				},
			]
		);
		mint_dollars(ALICE, USDC, 700);
		assert_noop!(mint(ALICE, USDC, gross(1)), Error::RoundAccountLimitExceeded);
	});
}

#[test]
fn round_is_refused_when_its_times_are_wrong() {
	ExtBuilder::default().build_and_execute(|| {
		let year = 365 * DAY;
		let refused = |opens_at, closes_at| {
			assert_noop!(open(1_000, 600, opens_at, closes_at, None), Error::RoundTimesInvalid);
		};
		refused(START + HOUR, START + HOUR);
		refused(START + HOUR, START + HOUR - 1);
		refused(START - HOUR, START);
		refused(START, START + year + 1);
		// Milliseconds.
		refused(START * 1_000, START * 1_000 + HOUR);
		assert_ok!(open(1_000, 600, START, START + year, None));
	});
}

#[test]
fn round_is_refused_when_its_limits_are_wrong() {
	ExtBuilder::default().build_and_execute(|| {
		let refused = |cap, per_account| {
			assert_noop!(
				open(cap, per_account, START, START + DAY, None),
				Error::RoundLimitsInvalid
			);
		};
		refused(0, 0);
		refused(1_000, 0);
		refused(1_000, 1_001);
		refused(1_000_000_000_001, 1);
		assert_ok!(open(1_000, 1_000, START, START + DAY, None));
	});
}

#[test]
fn round_is_refused_when_origin_or_peg_is_wrong() {
	ExtBuilder::default().build_and_execute(|| {
		let open = |origin, external| {
			Issuance::open_round(origin, QUSD, external, 2, 1, START, START + 1, None)
		};
		assert_noop!(open(signed(ALICE), USDC), DispatchError::BadOrigin);
		assert_noop!(open(root(), OTHER), Error::UnknownPeg);
		assert_noop!(Issuance::close_round(root(), QUSD, OTHER), Error::UnknownPeg);
		assert_noop!(Issuance::close_round(root(), QUSD, USDC), Error::UnknownRound);
	});
}

#[test]
fn usage_is_removed_when_the_round_is_over_or_closed() {
	ExtBuilder::default().build_and_execute(|| {
		let reap = || Issuance::reap_usage(signed(BOB), QUSD, USDC, ALICE);
		assert_ok!(open(1_000, 600, START, START + HOUR, None));
		mint_dollars(ALICE, USDC, 600);
		assert_eq!(
			Usage::<Test>::get((QUSD, USDC, ALICE)).unwrap(),
			AccountUsage { round: 1, in_round: 600 * DOLLAR, ..Default::default() }
		);
		assert_noop!(reap(), Error::UsageInForce);
		pass(HOUR);
		assert_ok!(reap());

		assert_ok!(open(1_000, 600, START, START + 2 * HOUR, None));
		mint_dollars(ALICE, USDC, 1);
		assert_ok!(Issuance::close_round(root(), QUSD, USDC));
		assert_ok!(reap());
		assert_eq!(Usage::<Test>::iter().count(), 0);
	});
}
