//! What is said of a vault: once, when it is created, and by governance later.

use crate::{AssetId, Balance, Bps, LoanId, Seconds, TrancheIndex, VaultId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use quoin_math::{
	vault::{clearing::Rule, glide::Glide, window::Windows},
	RatePerSecond,
};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// The most venues of a vault: each deposit looks at all of them.
pub const MAX_VENUES: u32 = 8;
/// The longest name of shares.
pub const MAX_SHARE_NAME: u32 = 50;
/// What shares are called, in UTF-8.
pub type ShareName = BoundedVec<u8, ConstU32<MAX_SHARE_NAME>>;

said! {
	/// What a bidder puts aside.
	pub struct BondTerms {
		/// At least. In the asset.
		pub least: Balance,
		/// Of what the shares are worth.
		pub share: Bps,
	}
}

/// What never changes about a vault.
#[derive(
	Clone,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct VaultTerms {
	/// The asset that is deposited and paid.
	pub asset: AssetId,
	/// Its shares, an asset as well.
	pub share: AssetId,
	/// Virtual decimals: what shares have more than the asset. Without any, some of the first shares belong to nobody.
	pub offset: Option<u8>,
	/// When requests are paid.
	pub windows: Windows,
	/// What winners of an auction pay.
	pub rule: Rule,
	/// What bidders put aside.
	pub bond: BondTerms,
	/// The fewest shares of a request.
	pub least_request: Balance,
}

said! {
	/// What the protocol takes.
	pub struct VaultFees {
		/// Of reserve yield.
		pub reserve_yield: Bps,
		/// Of interest.
		pub interest: Bps,
		/// Of the assets, a year. In new shares.
		pub management: Bps,
		/// Of what the price is above its highest. In new shares.
		pub performance: Bps,
	}
}

impl Default for VaultFees {
	/// One percent of what is earned, as the published ones take.
	fn default() -> Self {
		Self {
			reserve_yield: Bps(100),
			interest: Bps(100),
			management: Bps(0),
			performance: Bps(0),
		}
	}
}

said! {
	/// Where the money of a vault can be.
	pub enum VenueKind {
		/// Yield on the reserves of the asset's peg to this external. Holds no money of the vault.
		ReserveYield {
			/// Which.
			external: AssetId,
		},
		/// Tranches of loans that the vault lends itself.
		Loans,
		/// Units of a tranche that is not the first loss of its pool.
		Units {
			/// Which.
			series: AssetId,
		},
		/// Shares of another vault over the same asset.
		Vault {
			/// Which.
			vault: VaultId,
		},
	}
}

impl VenueKind {
	/// Whether it is credit of hardware, which the glide path limits. Shares of other vaults count as such whatever
	/// they hold.
	pub fn is_credit(&self) -> bool {
		match self {
			Self::ReserveYield { .. } => false,
			Self::Loans | Self::Units { .. } | Self::Vault { .. } => true,
		}
	}

	/// Whether money of the vault goes there.
	pub fn takes_money(&self) -> bool {
		self.is_credit()
	}

	/// The vault that it is.
	pub fn vault(&self) -> Option<VaultId> {
		match self {
			Self::Vault { vault } => Some(*vault),
			Self::ReserveYield { .. } | Self::Loans | Self::Units { .. } => None,
		}
	}
}

said! {
	/// A place for the money of a vault.
	pub struct Venue {
		/// Which.
		pub kind: VenueKind,
		/// The most that may be there, of the assets.
		pub cap: Bps,
		/// What allocation moves towards, of the assets.
		pub target: Bps,
	}
}

said! {
	/// Which offers a vault lends to by itself.
	pub struct LoanRules {
		/// The least rate of the tranche.
		pub rate: RatePerSecond,
		/// The most principal by value of the titles when it is drawn.
		pub ltv: Bps,
		/// From now to the last deadline at most.
		pub tenor: Seconds,
		/// The least share of the loan that is junior to the tranche.
		pub first_loss: Bps,
		/// The most that one legal person owes, of the assets.
		pub obligor: Bps,
	}
}

said! {
	/// How money moves.
	pub struct AllocationRules {
		/// The share of hardware credit that is allowed, by weeks.
		pub glide: Glide,
		/// The most that moves in `period`, of the assets.
		pub turnover: Bps,
		/// In which time.
		pub period: Seconds,
		/// For loans.
		pub loans: LoanRules,
	}
}

plain! {
	/// A move into a venue.
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
