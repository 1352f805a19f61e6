//! What somebody could try to have what is another's, or to keep others from what is theirs.

use super::*;

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
