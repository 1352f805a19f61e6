//! What the calls do, one file per group.

mod brakes;
mod coins;
mod facilitators;
mod fees;
mod mint;
mod pegs;
mod redeem;
mod reserve_yield;
mod rounds;

pub(crate) use mint::mint_weight;
pub(crate) use redeem::redeem_weight;

use crate::{
	types::unexpected, Coin, Coins, Config, Error, Facilitator, Facilitators, Pallet, Peg,
	PegLedger, Pegs,
};
use frame_support::{defensive, ensure, traits::fungibles::metadata::Inspect};
use quoin_math::{deviation, MathError, Price, Seconds};
use quoin_primitives::{AssetId, BrakeError, FacilitatorId, PriceError, PriceFeed, Status};

/// All of a peg that its calls read. The ledger has what was earned until now, so that whoever changes reserves or
/// tiers need not think of it.
pub(crate) struct PegState {
	pub coin: Coin,
	pub facilitator: Facilitator,
	pub ledger: PegLedger,
	pub peg: Peg,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn coin_of(coin: AssetId) -> Result<Coin, Error<T>> {
		Coins::<T>::get(coin).ok_or(Error::<T>::UnknownCoin)
	}

	/// The hot records of a peg, with what was earned when reserves or tiers changed last: for what changes neither.
	pub(crate) fn books(
		coin: AssetId,
		external: AssetId,
	) -> Result<(Coin, Facilitator, PegLedger), Error<T>> {
		let record = Self::coin_of(coin)?;
		let facilitator = Facilitators::<T>::get(coin, FacilitatorId::Peg(external))
			.ok_or(Error::<T>::UnknownPeg)?;
		let ledger = facilitator.peg.ok_or_else(unexpected::<T>)?;
		Ok((record, facilitator, ledger))
	}

	/// All records of a peg, as of `now`.
	pub(crate) fn peg_state(
		coin: AssetId,
		external: AssetId,
		now: Seconds,
	) -> Result<PegState, Error<T>> {
		let (record, facilitator, ledger) = Self::books(coin, external)?;
		let peg = Pegs::<T>::get(coin, external).ok_or_else(unexpected::<T>)?;
		let ledger = ledger.until::<T>(now, facilitator.outstanding, &peg.tiers)?;
		Ok(PegState { coin: record, facilitator, ledger, peg })
	}

	/// Checks that a market of this status mints.
	pub(crate) fn ensure_mints(status: Status) -> Result<(), Error<T>> {
		match status {
			Status::Open => Ok(()),
			Status::NoNewRisk => Err(Error::<T>::MintingStopped),
			Status::Paused => Err(Error::<T>::MarketPaused),
		}
	}

	/// Checks that a market of this status redeems.
	pub(crate) fn ensure_redeems(status: Status) -> Result<(), Error<T>> {
		match status {
			Status::Open | Status::NoNewRisk => Ok(()),
			Status::Paused => Err(Error::<T>::MarketPaused),
		}
	}

	/// Checks that the external is what it was at registration, and worth a dollar.
	pub(crate) fn ensure_sound(external: AssetId, peg: &Peg) -> Result<(), Error<T>> {
		ensure!(T::Assets::decimals(external) == peg.decimals, Error::<T>::MetadataChanged);
		let price = T::PriceFeed::price(&peg.params.feed, peg.params.max_price_age)?;
		let depegged = deviation::is_below(price, Price::DOLLAR, peg.params.depeg_limit)?;
		ensure!(!depegged, Error::<T>::Depegged);
		Ok(())
	}

	/// The least of the limits on new supply that hold for every facilitator.
	pub(crate) fn supply_room(
		coin: &Coin,
		facilitator: &Facilitator,
		now: Seconds,
	) -> Result<quoin_primitives::Balance, Error<T>> {
		Ok(facilitator.room().min(coin.fuse_room(now)?))
	}
}

impl<T: Config> From<MathError> for Error<T> {
	fn from(error: MathError) -> Self {
		match error {
			MathError::Overflow => Error::<T>::AmountTooLarge,
			MathError::DivisionByZero => {
				// Impossible by IS6: every denominator is a parameter whose range excludes zero.
				defensive!("a parameter of issuance is zero");
				Error::<T>::Unexpected
			},
		}
	}
}

impl<T: Config> From<PriceError> for Error<T> {
	fn from(error: PriceError) -> Self {
		match error {
			PriceError::Missing => Error::<T>::PriceMissing,
			PriceError::Stale => Error::<T>::PriceStale,
			PriceError::Suspect => Error::<T>::PriceSuspect,
			PriceError::Paused => Error::<T>::PricePaused,
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
