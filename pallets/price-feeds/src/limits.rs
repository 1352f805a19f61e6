//! Bounds of what governance and operators may enter, each with its reason.

use quoin_primitives::{Bps, Price, Seconds};

/// The least price a feed takes: 10⁻¹² dollars per whole unit. Below it a price keeps fewer than
/// seven significant digits of its eighteen decimals.
pub const MIN_PRICE: Price = Price(1_000_000);
/// The greatest price a feed takes: 10¹² dollars per whole unit. Nothing costs that much, and it
/// leaves 8 digits of 128 bits to those who multiply.
pub const MAX_PRICE: Price = Price(1_000_000_000_000_000_000_000_000_000_000);

/// Least `max_age`: a few blocks, so that operators in several blocks can meet in one round.
pub const MIN_MAX_AGE: Seconds = 30;
/// Greatest `max_age`: an index of resale prices comes out once a week.
pub const MAX_MAX_AGE: Seconds = 7 * 86_400;

/// Least `min_interval`: two rounds never close at one moment, so that no block can both raise a
/// suspicion and confirm it.
pub const MIN_MIN_INTERVAL: Seconds = 1;
/// `max_age` is at least this many times `min_interval`, so that one round may fail before the
/// price is stale.
pub const INTERVALS_PER_MAX_AGE: Seconds = 2;

/// Least `min_sources`. One is for feeds with a single publisher.
pub const MIN_MIN_SOURCES: u32 = 1;

/// Least `max_step`: with zero every change would be suspect.
pub const MIN_MAX_STEP: Bps = Bps(1);
/// Greatest `max_step`: what halves a price or adds half to it must be said twice.
pub const MAX_MAX_STEP: Bps = Bps(5_000);

/// One update of a feed multiplies or divides each parameter by at most this.
pub const MAX_PARAMETER_FACTOR: u128 = 2;

/// The time between two updates of a feed, in seconds: a day, in which those who rely on it can leave;
/// and one vote carries one step, however many calls it batches. To brake there is the pause.
pub const STEP_GAP: Seconds = 86_400;

/// Whether a feed takes this price.
pub fn price_is_in_range(price: Price) -> bool {
	(MIN_PRICE..=MAX_PRICE).contains(&price)
}
