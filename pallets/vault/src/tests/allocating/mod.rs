//! Money moves to venues within all limits, and counts once wherever it is.

mod loans;
mod reserves;
mod shares;
mod units;

use super::*;
use quoin_primitives::{AssetId, LoanId, VaultId};
use sp_runtime::traits::BadOrigin;

const LOANS: VenueKind = VenueKind::Loans;
const WEEK: Seconds = 7 * DAY;

fn allocate(what: Allocation) -> DispatchResult {
	plain(Vaults::allocate(signed(KEEPER), STAKED, what))
}

fn deallocate(venue: VenueKind, amount: Balance) -> DispatchResult {
	plain(Vaults::deallocate(signed(KEEPER), STAKED, venue, amount))
}

fn sync() -> DispatchResult {
	plain(Vaults::sync(signed(KEEPER), STAKED))
}

/// Commits to the only tranche of an offer.
fn commit(loan: LoanId) -> DispatchResult {
	allocate(Allocation::Loan { loan, tranche: 0 })
}

/// Asks for so much, and the vault commits to it.
fn committed(amount: Balance) -> LoanId {
	let loan = MockLoans::offer(amount);
	assert_ok!(commit(loan));
	loan
}

/// The share of assets that a venue moves towards.
fn aim(kind: VenueKind, target: u16) {
	change_vault(|vault| {
		let venue = vault.venues.iter_mut().find(|of| of.kind == kind).unwrap();
		venue.target = Bps(target);
	});
}

/// What the vault has at the venue that was added last.
fn position() -> crate::types::Position {
	*state().positions.last().unwrap()
}

/// The same conservative and optimistic value, and nothing held back.
fn worth(assets: Balance) -> (Balance, Balance, Balance) {
	(assets, assets, 0)
}
