//! The records. Those of Dutch and those of priority auctions have a file of their own.

mod dutch;
mod market;
mod priority;

pub use dutch::{Lot, Params, Terms};
pub use market::{MarketState, Moment};
pub(crate) use priority::ensure_level;
pub use priority::{is_level, Bitmap, Commitment, LevelBook, Placed, LEVEL_STEP};

use crate::{Config, Error};
use frame_support::defensive;

/// An invariant does not hold.
pub(crate) fn unexpected<T: Config>() -> Error<T> {
	defensive!("an invariant of auctions does not hold");
	Error::<T>::Unexpected
}
