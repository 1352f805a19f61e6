//! Types and traits that pallets, runtime and node share. No storage.
//!
//! Pallets never name each other: they meet in the traits of this crate ([`PriceFeed`],
//! [`FacilitateIssuance`], [`Collateral`], [`Seller`], [`RedemptionQueue`]). The runtime APIs, through which interfaces
//! read the chain, stand in [`apis`], one trait per pallet.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[macro_use]
mod macros;

pub mod apis;
mod auctions;
mod backlog;
pub mod brake;
mod credentials;
mod funded;
mod issuance;
mod lenders;
mod lending;
mod pools;
mod prices;
mod queue;
mod registry;
mod series;
mod types;
mod validators;
mod vaults;

pub use auctions::{DutchAuctions, Good, LotId, Payment, Round, Seller, Unsold, Worth};
pub use backlog::Backlog;
pub use brake::{Brake, BrakeError, Power, Status};
pub use credentials::{CredentialId, Credentials};
pub use funded::{Funded, Lent};
pub use issuance::{Earned, FacilitateIssuance, FacilitatorId, ModuleId, ReserveYield};
#[cfg(feature = "runtime-benchmarks")]
pub use lenders::LendForBenchmarks;
pub use lenders::{Collected, Expected, Lend, LoanBook, Position, Prospect, Touched};
pub use lending::{
	Breach, Collectable, Covenants, Exposure, FeeEvent, FeeSpec, LoanId, Terms, Tranche,
	TrancheIndex, MAX_FEES, MAX_TITLES, MAX_TRANCHES,
};
pub use pools::{
	series_of, tranche_of, CoverageTest, Eligibility, FirstLoss, Level, NoteTerms, Payouts, PoolId,
	PoolName, PoolStage, PoolTerms, TrancheTerms, MAX_ABOVE, MAX_DECLARED, MAX_LEVELS, MAX_POOLS,
	MAX_POOL_CLASSES, MAX_POOL_LOANS,
};
pub use prices::{FeedKey, PriceError, PriceFeed};
#[cfg(feature = "runtime-benchmarks")]
pub use queue::BidForBenchmarks;
pub use queue::{
	Amount, Bid, Entered, PriorityAuctions, Queued, RedemptionQueue, RequestId, VaultId,
	MAX_QUEUED_WINDOWS,
};
pub use quoin_math::{vault::window::WindowIndex, Bps, Price, Seconds};
pub use registry::{
	AttestationKind, Claim, ClassId, ClassName, ClassParams, Collateral, CollateralTerms, Curve,
	CurvePoints, Documents, Index, Kinds, LienId, Recovery, TitleId, TitleState,
};
#[cfg(feature = "runtime-benchmarks")]
pub use series::SeriesForBenchmarks;
pub use series::{SeriesInfo, SeriesMarket, Stake};
pub use types::*;
pub use validators::{ValidatorParams, ValidatorStage};
pub use vaults::{
	Allocation, AllocationRules, BondTerms, LoanRules, ShareName, VaultFees, VaultTerms, Venue,
	VenueKind, MAX_SHARE_NAME, MAX_VENUES,
};
