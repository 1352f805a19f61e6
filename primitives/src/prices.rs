//! How a pallet asks what a thing is worth.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use quoin_math::{Price, Seconds};
use scale_info::TypeInfo;

/// Names a feed, as text: `USDC/USD`.
pub type FeedKey = BoundedVec<u8, ConstU32<32>>;

/// Why a feed gives no price.
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
pub enum PriceError {
	/// The feed is not registered or never had a price.
	Missing,
	/// The last price is older than the consumer accepts, or the feed says itself that it is.
	Stale,
	/// The last round lay outside the feed's step and is not confirmed, or the open one has sources
	/// enough, who disagree.
	Suspect,
	/// The feed is paused.
	Paused,
}

/// Fresh prices, or the reason why there is none.
pub trait PriceFeed {
	/// The last accepted price, in dollars per whole unit, if it is at most `max_age` seconds old.
	fn price(key: &FeedKey, max_age: Seconds) -> Result<Price, PriceError>;

	/// The last second in which [`Self::price`] gives the last price, as far as its age goes.
	fn fresh_until(key: &FeedKey, max_age: Seconds) -> Option<Seconds>;

	/// Whether such a feed is registered, so that no parameter names one that is not. Without an
	/// implementation of its own: whether it ever had a price.
	fn is_registered(key: &FeedKey) -> bool {
		!matches!(Self::price(key, Seconds::MAX), Err(PriceError::Missing))
	}

	/// Writes a fresh price, for benchmarks and tests of pallets that need one.
	#[cfg(any(feature = "std", feature = "runtime-benchmarks"))]
	fn set_price(key: &FeedKey, price: Price);
}
