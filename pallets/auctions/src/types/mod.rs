//! The records. Those of Dutch auctions have a file of their own.

mod dutch;
mod market;

pub use dutch::{Lot, Params, Terms};
pub use market::{MarketState, Moment};

use crate::{Config, Error};
use frame_support::defensive;

/// An invariant does not hold.
pub(crate) fn unexpected<T: Config>() -> Error<T> {
	defensive!("an invariant of auctions does not hold");
	Error::<T>::Unexpected
}
