//! The records: what was said of a vault, what changes with its money, and who waits to leave.

mod queue;
mod request;
mod settlement;
mod state;
mod terms;

pub use queue::{Queue, WindowList};
pub use quoin_primitives::{
	Allocation, AllocationRules, BondTerms, LoanRules, ShareName, VaultFees as Fees,
	VaultTerms as Terms, Venue, VenueKind,
};
pub use request::{Request, Window};
pub(crate) use settlement::Dilution;
pub use settlement::{ByWindow, Settled, Settling};
pub use state::{Position, State};
pub use terms::Vault;

use crate::{Config, Error};
use quoin_math::MathError;
use quoin_primitives::{Balance, BrakeError, Seconds};

/// Seconds of a day.
pub const DAY: Seconds = 86_400;

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
	frame_support::defensive!("an invariant of vaults does not hold");
	Error::<T>::Unexpected
}

impl<T: Config> From<MathError> for Error<T> {
	fn from(error: MathError) -> Self {
		match error {
			MathError::Overflow => Self::AmountTooLarge,
			MathError::DivisionByZero => Self::SharesWorthless,
		}
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
