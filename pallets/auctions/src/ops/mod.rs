//! What the calls do, one file per group.

mod dutch;
mod govern;
mod priority;

use crate::{types::unexpected, Config, Error, Market, MarketState, Moment, Pallet};
use frame_support::{defensive, ensure, traits::UnixTime};
use quoin_math::MathError;
use quoin_primitives::{BrakeError, Seconds, Status};

impl<T: Config> Pallet<T> {
	/// Unix time in seconds.
	pub(crate) fn now() -> Seconds {
		T::Time::now().as_secs()
	}

	/// The brake, and the time by both clocks.
	pub(crate) fn market() -> Result<(MarketState, Moment), Error<T>> {
		let market = Market::<T>::get();
		// Impossible to fail by AU7: the brake last moved in the past.
		let now = market.at(Self::now()).ok_or_else(unexpected::<T>)?;
		Ok((market, now))
	}

	/// The time by both clocks, if the market is not paused.
	pub(crate) fn running() -> Result<Moment, Error<T>> {
		let (market, now) = Self::market()?;
		Self::ensure_running(&market, now)?;
		Ok(now)
	}

	/// An auction takes risk off, so that `NoNewRisk` stops none of it.
	pub(crate) fn ensure_running(market: &MarketState, at: Moment) -> Result<(), Error<T>> {
		ensure!(market.status(at.unix) != Status::Paused, Error::<T>::MarketPaused);
		Ok(())
	}
}

impl<T: Config> From<MathError> for Error<T> {
	fn from(error: MathError) -> Self {
		match error {
			MathError::Overflow => Error::<T>::AmountTooLarge,
			MathError::DivisionByZero => {
				// Impossible by AU3 and AU5: no duration and no step is zero.
				defensive!("a duration of auctions is zero");
				Error::<T>::Unexpected
			},
		}
	}
}

impl<T: Config> From<BrakeError> for Error<T> {
	fn from(error: BrakeError) -> Self {
		match error {
			BrakeError::Unchanged => Error::<T>::StatusUnchanged,
			BrakeError::GuardianMayOnlyBrake => Error::<T>::GuardianMayOnlyBrake,
			BrakeError::PausedTooRecently => Error::<T>::PausedTooRecently,
		}
	}
}
