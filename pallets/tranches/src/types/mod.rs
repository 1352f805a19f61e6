//! The records: of units, of pools, and what governance says.

mod params;
mod pool;
mod units;

pub use params::*;
pub use pool::*;
pub use units::*;

use crate::{Config, Error};
use quoin_math::MathError;
use quoin_primitives::{Balance, BrakeError, Seconds};

/// Seconds of a day.
pub const DAY: Seconds = 86_400;

/// Σ.
pub(crate) fn sum(mut parts: impl Iterator<Item = Balance>) -> Result<Balance, MathError> {
	parts.try_fold(0, Balance::checked_add).ok_or(MathError::Overflow)
}

pub(crate) fn add(to: &mut Balance, amount: Balance) -> Result<(), MathError> {
	*to = to.checked_add(amount).ok_or(MathError::Overflow)?;
	Ok(())
}

pub(crate) fn take(from: &mut Balance, amount: Balance) -> Result<(), MathError> {
	*from = from.checked_sub(amount).ok_or(MathError::Overflow)?;
	Ok(())
}

/// The error for what an invariant excludes.
pub(crate) fn unexpected<T: Config>() -> Error<T> {
	frame_support::defensive!("an invariant of tranches does not hold");
	Error::<T>::Unexpected
}

impl<T: Config> From<MathError> for Error<T> {
	fn from(_: MathError) -> Self {
		Self::AmountTooLarge
	}
}

impl<T: Config> From<BrakeError> for Error<T> {
	fn from(error: BrakeError) -> Self {
		match error {
			BrakeError::Unchanged => Self::StatusUnchanged,
			BrakeError::GuardianMayOnlyBrake => Self::GuardianMayOnlyBrake,
			BrakeError::PausedTooRecently => Self::PausedTooRecently,
		}
	}
}
