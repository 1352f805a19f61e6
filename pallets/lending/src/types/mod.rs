//! The records, and how a loan moves through its life.

mod book;
mod case;
mod deal;
mod loan;
mod params;

pub use book::*;
pub use case::*;
pub use deal::*;
pub use loan::*;
pub use params::*;

use crate::{Config, Error};
use frame_support::{traits::ConstU32, BoundedVec};
use quoin_math::{loan::LoanError, MathError};
use quoin_primitives::{Balance, Seconds, MAX_TRANCHES};

/// Full hours since 1970.
pub type Hour = u32;
/// Full days since 1970.
pub type Day = u32;

/// One balance per tranche.
pub type PerTranche = BoundedVec<Balance, ConstU32<MAX_TRANCHES>>;

/// Seconds of an hour.
pub const HOUR: Seconds = 3_600;
/// Seconds of a day.
pub const DAY: Seconds = 86_400;

/// Σ.
pub(crate) fn sum<T: Config>(
	mut parts: impl Iterator<Item = Balance>,
) -> Result<Balance, Error<T>> {
	parts.try_fold(0, Balance::checked_add).ok_or(Error::<T>::AmountTooLarge)
}

/// The error for what an invariant excludes.
pub(crate) fn unexpected<T: Config>() -> Error<T> {
	frame_support::defensive!("an invariant of lending does not hold");
	Error::<T>::Unexpected
}

impl<T: Config> From<MathError> for Error<T> {
	fn from(_: MathError) -> Self {
		Self::AmountTooLarge
	}
}

impl<T: Config> From<LoanError> for Error<T> {
	fn from(error: LoanError) -> Self {
		match error {
			LoanError::TooLittle => Self::AmountTooSmall,
			LoanError::Math(error) => error.into(),
			LoanError::NothingDue => unexpected(),
		}
	}
}
