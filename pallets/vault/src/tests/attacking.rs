//! What somebody could try to have what is another's, or to keep others from what is theirs.

use super::*;

/// Nobody settled for a month, and who bids in the second auction is paid all by the first.
#[test]
fn auction_of_who_was_paid_meanwhile_is_settled_though_nobody_waits() {
	on_chain(|| {
		deposited(ALICE, 100 * ONE);
		let request = asked(ALICE, 40 * ONE);
		Clock::set(close(2));
		reveal(2, request, 100, Balance::MAX);
		assert_ok!(settle(1));
		assert_eq!((state().queue.settled, state().queue.pending), (Some(1), 0));
		assert_eq!(claimed(ALICE, request), 40 * ONE);
		// Its bid is open yet, so that it is not gone.
		assert_noop!(claim(ALICE, request), Error::NothingToClaim);
		assert_noop!(settle(1), Error::RevealRuns);
		to_clearing(2);
		assert_ok!(settle(1));
		assert_ok!(claim(ALICE, request));
		assert!(Requests::<Test>::get(STAKED, request).is_none());
		assert_eq!(Settlements::<Test>::iter().count(), 0);
		assert_noop!(settle(1), Error::NobodyWaits);
	});
}

/// The loan is written off, and 20 are recovered later.
#[test]
fn venue_of_loans_stays_while_something_is_owed_that_is_worth_nothing() {
	on_chain(|| {
		without_limits();
		deposited(ALICE, 200 * ONE);
		let loan = lend(100 * ONE);
		MockLoans::mark(loan, 100 * ONE);
		let remove = || Vaults::set_venue(signed(COUNCIL), STAKED, VenueKind::Loans, None);
		assert_noop!(remove(), Error::VenueNotEmpty);
		MockLoans::recover(loan, 20 * ONE);
		assert_ok!(Vaults::sync(signed(KEEPER), STAKED));
		assert_eq!(state().cash, 120 * ONE);
		assert_ok!(remove());
	});
}

/// Shares of an asset of six decimals, of which half a million is less than a millionth of a share that has eighteen.
#[test]
fn window_is_not_closed_for_dust_of_shares_with_fewer_decimals() {
	on_chain(|| {
		without_limits();
		change_vault(|vault| vault.terms.least_request = 1_000_000);
		let (one, half_a_million) = (1_000_000, 500_000_000_000);
		assert_eq!(deposited(ALICE, half_a_million + one), half_a_million);
		lend(half_a_million);
		let request = asked(ALICE, half_a_million);
		to_clearing(1);
		assert_ok!(settle(1));
		assert_eq!(claimed(ALICE, request), one);
		assert_eq!(state().queue.pending, half_a_million - one);
	});
}
