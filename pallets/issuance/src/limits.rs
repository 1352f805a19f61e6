//! The ranges and the largest steps of this pallet's parameters, each with its reason.
//!
//! A range keeps a mistaken vote from being fatal, a step gives holders time to leave before the
//! next one. Each change is checked against the value in force, so a longer way takes more votes.

use crate::{Config, Error, PegParams};
use frame_support::ensure;
use quoin_math::{
	bucket::Window,
	steps,
	units::ONE,
	vault::reserve_yield::{marginal_rate, Tier},
	Bps, RatePerSecond, Seconds,
};
use quoin_primitives::{AssetId, Balance, QUO, RESERVED_IDS_BELOW, SQUSD, TRANCHE_UNITS_FROM};

const HOUR: Seconds = 3_600;
const DAY: Seconds = 24 * HOUR;

/// One dollar in the smallest units of a protocol dollar, all of which have 18 decimals.
pub const DOLLAR: Balance = ONE;

/// The most decimals an external may have. At this many the highest ceiling is still well inside
/// 128 bits, and no stable in use has more.
pub const MAX_DECIMALS: u8 = 24;

/// The longest name or symbol of an asset, in bytes: what wallets show.
pub const MAX_NAME: u32 = 50;

/// The highest fee of a peg, either way. Above it a peg is a gate and not a peg.
pub const MAX_FEE: Bps = Bps(500);
/// The largest change of a fee at once: less than what makes leaving before it worth while.
pub const FEE_STEP: Bps = Bps(50);

/// The narrowest depeg line: closer to one dollar, the noise of markets would stop minting.
pub const MIN_DEPEG_LIMIT: Bps = Bps(10);
/// The widest depeg line: further off, the fee no longer covers what arbitrage would take.
pub const MAX_DEPEG_LIMIT: Bps = Bps(1_000);
/// The largest change of the depeg line at once.
pub const DEPEG_LIMIT_STEP: Bps = Bps(100);

/// The least age at which a price is too old: a few rounds of a feed.
pub const MIN_PRICE_AGE: Seconds = 60;
/// The greatest age at which a price is still used: a day in which nobody knew better.
pub const MAX_PRICE_AGE: Seconds = DAY;

/// The shortest window. Shorter ones refill faster than anybody could react.
pub const MIN_PERIOD: Seconds = HOUR;
/// The longest window of the fuse and of minting.
pub const MAX_PERIOD: Seconds = 30 * DAY;
/// The longest window of redemption: after a week all of its limit is free again.
pub const MAX_REDEEM_PERIOD: Seconds = 7 * DAY;
/// The lowest limit of a window, so that a peg can be throttled but not closed by one. Brakes
/// close.
pub const MIN_WINDOW_LIMIT: Balance = 1_000 * DOLLAR;
/// The highest ceiling, and so the highest limit of a window: a trillion dollars. With this, every
/// amount in 24 decimals fits 128 bits 300 times over.
pub const MAX_CEILING: Balance = 1_000_000_000_000 * DOLLAR;
/// The least amount that an account may redeem from what is held back.
pub const MIN_SMALL_REDEMPTION: Balance = DOLLAR;

/// The part of the redemption window that only small redemptions may use, so that many small
/// holders still get out when a few large ones have used the rest.
pub const HELD_BACK: Bps = Bps(2_000);

/// The most tiers of reserve yield. Each mint and each redemption computes them.
pub const MAX_TIERS: u32 = 4;
/// The highest rate of reserve yield: 20 % a year, several times what reserves of dollars earn anywhere. What is claimed
/// is never more than somebody has paid in.
pub const MAX_YIELD_RATE: RatePerSecond = RatePerSecond::from_yearly(ONE / 5);
/// The largest change at once of what a further dollar of reserves earns, at any size of them: 2 percentage points a
/// year. The highest rate alone would say little, since a tier of one dollar may have it.
pub const YIELD_RATE_STEP: RatePerSecond = RatePerSecond::from_yearly(ONE / 50);

/// A ceiling or a fuse may always be raised to this, and else to double. The first step of a new
/// facilitator is a figure and not a factor of nothing.
pub const FREE_RAISE: Balance = 100_000_000 * DOLLAR;
/// Ages, periods and limits of windows may at most double or halve at once.
pub const STEP_FACTOR: u128 = 2;

/// The time between two steps of one parameter. Within it, holders who dislike the first can leave before
/// the second; and one vote can carry one step, however many calls it batches. In either direction: what
/// narrows a peg in a batch of steps would take as many days to widen again, and brakes are there to brake.
pub const STEP_GAP: Seconds = DAY;

/// The furthest moment at which a round may close. A time given in milliseconds by mistake lies
/// beyond it.
pub const MAX_ROUND_AHEAD: Seconds = 365 * DAY;

/// Whether a coin may have this id: one of the protocol's, whose supply the call filter guards, but
/// neither the native token nor the staked dollar.
pub fn is_coin_id(id: AssetId) -> bool {
	id < RESERVED_IDS_BELOW && id != QUO && id != SQUSD
}

/// Whether an external may have this id: neither one of the protocol's nor a tranche unit's.
pub fn is_external_id(id: AssetId) -> bool {
	(RESERVED_IDS_BELOW..TRANCHE_UNITS_FROM).contains(&id)
}

/// Whether the ceiling or the limit of a fuse may go from `old` to `new` at once. Down always: less
/// new supply is a brake.
pub fn is_raise_allowed(old: Balance, new: Balance) -> bool {
	steps::may_rise(old, new, FREE_RAISE, STEP_FACTOR)
}

/// Checks the range of a coin's fuse.
pub fn ensure_fuse_in_range<T: Config>(fuse: &Window) -> Result<(), Error<T>> {
	ensure!(is_window_in_range(fuse, MAX_PERIOD), Error::<T>::ParameterOutOfRange);
	Ok(())
}

/// Checks the step from one fuse to the next. It may be drawn in by any amount at once.
pub fn ensure_fuse_step<T: Config>(old: &Window, new: &Window) -> Result<(), Error<T>> {
	// A shorter period is a faster refill.
	let period_allowed =
		new.period >= old.period || is_factor_allowed(old.period.into(), new.period.into());
	ensure!(
		is_raise_allowed(old.limit, new.limit) && period_allowed,
		Error::<T>::ParameterStepTooLarge
	);
	Ok(())
}

/// Checks the range of each parameter of a peg.
pub fn ensure_params_in_range<T: Config>(params: &PegParams) -> Result<(), Error<T>> {
	let PegParams {
		mint_fee,
		redeem_fee,
		depeg_limit,
		max_price_age,
		feed,
		mint_window,
		redeem_window,
		small_redemption,
	} = params;
	let held_back = params.held_back()?;
	let in_range = *mint_fee <= MAX_FEE
		&& *redeem_fee <= MAX_FEE
		&& (MIN_DEPEG_LIMIT..=MAX_DEPEG_LIMIT).contains(depeg_limit)
		&& (MIN_PRICE_AGE..=MAX_PRICE_AGE).contains(max_price_age)
		&& !feed.is_empty()
		&& is_window_in_range(mint_window, MAX_PERIOD)
		&& is_window_in_range(redeem_window, MAX_REDEEM_PERIOD)
		&& (MIN_SMALL_REDEMPTION..=held_back).contains(small_redemption);
	ensure!(in_range, Error::<T>::ParameterOutOfRange);
	Ok(())
}

/// Checks the step of each parameter of a peg. The feed may change to any other, by who may list one.
pub fn ensure_params_step<T: Config>(old: &PegParams, new: &PegParams) -> Result<(), Error<T>> {
	let allowed = steps::within_step(old.mint_fee, new.mint_fee, FEE_STEP)
		&& steps::within_step(old.redeem_fee, new.redeem_fee, FEE_STEP)
		&& steps::within_step(old.depeg_limit, new.depeg_limit, DEPEG_LIMIT_STEP)
		&& is_factor_allowed(old.max_price_age.into(), new.max_price_age.into())
		&& is_window_step_allowed(&old.mint_window, &new.mint_window)
		&& is_window_step_allowed(&old.redeem_window, &new.redeem_window)
		&& is_factor_allowed(old.small_redemption, new.small_redemption);
	ensure!(allowed, Error::<T>::ParameterStepTooLarge);
	Ok(())
}

/// Checks the range of each tier. No more than [`MAX_TIERS`] can be stored.
pub fn ensure_tiers_in_range<T: Config>(tiers: &[Tier]) -> Result<(), Error<T>> {
	let in_range = tiers.iter().all(|Tier { rate, threshold }| {
		*threshold > 0 && *rate > RatePerSecond(0) && *rate <= MAX_YIELD_RATE
	});
	ensure!(in_range, Error::<T>::ParameterOutOfRange);
	Ok(())
}

/// Checks the step from some tiers to others: see [`YIELD_RATE_STEP`]. To none at all it may always go, as a brake.
pub fn ensure_tiers_step<T: Config>(old: &[Tier], new: &[Tier]) -> Result<(), Error<T>> {
	// What one more unit earns changes nowhere but where a tier begins or the last one ends.
	let allowed = new.is_empty()
		|| bounds(old).chain(bounds(new)).all(|size| {
			let (RatePerSecond(was), RatePerSecond(will)) =
				(marginal_rate(size, old), marginal_rate(size, new));
			was.abs_diff(will) <= YIELD_RATE_STEP.0
		});
	ensure!(allowed, Error::<T>::ParameterStepTooLarge);
	Ok(())
}

/// The sizes at which tiers begin and end, but for the largest there can be, which no unit comes after.
fn bounds(tiers: &[Tier]) -> impl Iterator<Item = Balance> + '_ {
	let ends = tiers.iter().scan(0, |end: &mut Balance, tier| {
		// Saturation: what ends beyond the largest size does not end.
		*end = end.saturating_add(tier.threshold);
		Some(*end)
	});
	core::iter::once(0).chain(ends).filter(|size| *size < Balance::MAX)
}

fn is_window_in_range(window: &Window, longest: Seconds) -> bool {
	(MIN_WINDOW_LIMIT..=MAX_CEILING).contains(&window.limit)
		&& (MIN_PERIOD..=longest).contains(&window.period)
}

fn is_window_step_allowed(old: &Window, new: &Window) -> bool {
	is_factor_allowed(old.limit, new.limit)
		&& is_factor_allowed(old.period.into(), new.period.into())
}

/// At most double, at least half.
fn is_factor_allowed(old: u128, new: u128) -> bool {
	steps::within_factor(old, new, STEP_FACTOR)
}
