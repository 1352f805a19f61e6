//! Where money is to move.

use super::VenueKind;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use quoin_primitives::{AssetId, Balance, LoanId, TrancheIndex, VaultId};
use scale_info::TypeInfo;

/// A move into a venue.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub enum Allocation {
	/// To a tranche of an offer, all that it asks for.
	Loan {
		/// The offer.
		loan: LoanId,
		/// The tranche.
		tranche: TrancheIndex,
	},
	/// To units of a pool that takes money.
	Units {
		/// Which.
		series: AssetId,
		/// For how much.
		amount: Balance,
	},
	/// To shares of another vault.
	Shares {
		/// Which.
		vault: VaultId,
		/// For how much.
		amount: Balance,
	},
}

impl Allocation {
	/// The venue it is for.
	pub fn venue(&self) -> VenueKind {
		match *self {
			Self::Loan { .. } => VenueKind::Loans,
			Self::Units { series, .. } => VenueKind::Units { series },
			Self::Shares { vault, .. } => VenueKind::Vault { vault },
		}
	}
}
