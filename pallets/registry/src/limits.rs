//! The ranges and the largest steps of what governance says of a class, each with its reason.

use crate::{ops::value, types::ParamsOf, Config, Error};
use frame_support::ensure;
use quoin_math::{
	depreciation, mul_div, steps,
	units::{ONE, YEAR},
	Rounding,
};
use quoin_primitives::{AttestationKind, Balance, Bps, Curve, Kinds, Seconds};

const DAY: Seconds = 86_400;

/// The most accounts that a loan may keep from attesting, besides who pledges: 32 lenders, and as many again
/// for those behind a pool.
pub const MAX_PARTIES: u32 = 64;

/// The highest value of one title and the highest cap: a trillion dollars, which leaves 128 bits room for
/// the sum of as many titles as there can be under a cap.
pub const MAX_VALUE: Balance = 1_000_000_000_000 * ONE;
/// The oldest asset that may be registered, and the latest point of a curve.
pub const MAX_AGE: Seconds = 50 * YEAR;
/// The longest that anything attested counts: a year, after which somebody has to look again.
pub const MAX_VALIDITY: Seconds = 366 * DAY;

/// The least that a year may leave of a class, and the most: less is scrap, and with more books would never
/// get anywhere.
pub const MIN_FACTOR: u128 = ONE / 10;
/// See [`MIN_FACTOR`].
pub const MAX_FACTOR: u128 = ONE / 100 * 97;
/// The highest floor of a curve: what ages is worth less than half in the end.
pub const MAX_FLOOR: u128 = ONE / 2;
/// The largest change of a curve at any age at once: a tenth of what is left then, since that is what is lent
/// against.
pub const CURVE_STEP: u128 = ONE / 10;
/// And so much of the value when new besides, at which there is scrap: the tail of a curve does not keep it from
/// moving.
pub const CURVE_TAIL: u128 = ONE / 1_000;

/// The least age at which an index is too old.
pub const MIN_INDEX_AGE: Seconds = 60;
/// The greatest: a week, since indices of resale come out weekly.
pub const MAX_INDEX_AGE: Seconds = 7 * DAY;

/// The lowest condition factor: under a tenth there is nothing to lend against.
pub const MIN_CONDITION: Bps = Bps(1_000);
/// The largest change of a bound of the condition, and of the cover, at once.
pub const SHARE_STEP: Bps = Bps(1_000);

/// The shortest that a heartbeat may count, and the longest.
pub const MIN_HEARTBEAT: Seconds = 60;
/// See [`MIN_HEARTBEAT`].
pub const MAX_HEARTBEAT: Seconds = 7 * DAY;

/// A cap may always be raised to this, and else to double.
pub const FREE_RAISE: Balance = 100_000_000 * ONE;
/// Ages may at most double or halve at once.
pub const STEP_FACTOR: u128 = 2;
/// The time between two steps of one class.
pub const STEP_GAP: Seconds = DAY;

/// What every class requires: without the one there is no value, and without the other no cap by obligor.
pub fn always_required() -> Kinds {
	Kinds::of(&[AttestationKind::Appraisal, AttestationKind::Obligor])
}

/// Checks the range of each parameter, all but whether the feed exists.
pub fn ensure_in_range<T: Config>(params: &ParamsOf<T>) -> Result<(), Error<T>> {
	let is_text = !params.name.is_empty() && core::str::from_utf8(&params.name).is_ok();
	ensure!(is_text, Error::<T>::NameNotText);
	ensure!(is_curve(&params.curve), Error::<T>::CurveInvalid);
	ensure!(
		params.required.is_proper() && params.required.contains_all(always_required()),
		Error::<T>::RequiredKindsInvalid
	);
	let insured = params.required.contains(AttestationKind::Insurance);
	let in_range = params
		.index
		.as_ref()
		.is_none_or(|index| (MIN_INDEX_AGE..=MAX_INDEX_AGE).contains(&index.max_age))
		&& params.cap <= MAX_VALUE
		&& params.obligor_cap <= params.cap
		&& (MIN_CONDITION..=params.greatest_condition).contains(&params.least_condition)
		&& params.greatest_condition <= Bps::WHOLE
		&& (MIN_HEARTBEAT..=MAX_HEARTBEAT).contains(&params.heartbeat)
		&& params.cover <= Bps::WHOLE
		// A bond stands behind what an insurer said, so there has to be one.
		&& (insured || params.cover == Bps(0));
	ensure!(in_range, Error::<T>::ParameterOutOfRange);
	Ok(())
}

/// Checks the step of each parameter from one set to the next.
pub fn ensure_step<T: Config>(old: &ParamsOf<T>, new: &ParamsOf<T>) -> Result<(), Error<T>> {
	let index_allowed = match (&old.index, &new.index) {
		(Some(old), Some(new)) => is_factor_allowed(old.max_age.into(), new.max_age.into()),
		_ => true,
	};
	let dropped = (old.required.0 & !new.required.0).count_ones();
	let allowed = is_curve_step_allowed::<T>(&old.curve, &new.curve)?
		&& index_allowed
		&& is_raise_allowed(old.cap, new.cap)
		&& is_raise_allowed(old.obligor_cap, new.obligor_cap)
		&& dropped <= 1
		&& is_share_step_allowed(old.least_condition, new.least_condition)
		&& is_share_step_allowed(old.greatest_condition, new.greatest_condition)
		&& is_factor_allowed(old.heartbeat.into(), new.heartbeat.into())
		&& is_share_step_allowed(old.cover, new.cover);
	ensure!(allowed, Error::<T>::ParameterStepTooLarge);
	Ok(())
}

/// Whether the change only brakes: caps that fall, kinds that are asked for besides. That waits for nothing.
pub fn only_brakes<T: Config>(old: &ParamsOf<T>, new: &ParamsOf<T>) -> bool {
	let tighter = ParamsOf::<T> {
		cap: new.cap,
		obligor_cap: new.obligor_cap,
		required: new.required,
		..old.clone()
	};
	tighter == *new
		&& new.cap <= old.cap
		&& new.obligor_cap <= old.obligor_cap
		&& new.required.contains_all(old.required)
}

fn is_curve(curve: &Curve) -> bool {
	match curve {
		Curve::Piecewise(points) => {
			depreciation::is_curve(points)
				&& points.iter().all(|(age, share)| *age <= MAX_AGE && *share > 0)
		},
		Curve::Declining { factor, floor } => {
			(MIN_FACTOR..=MAX_FACTOR).contains(factor) && *floor <= MAX_FLOOR
		},
	}
}

/// Both are straight between the ages looked at, the points of either, every year and the seconds around which
/// either reaches its floor, and so is what they may differ by. Up to the age at which nothing is registered any
/// more they are therefore nowhere further apart than allowed.
fn is_curve_step_allowed<T: Config>(old: &Curve, new: &Curve) -> Result<bool, Error<T>> {
	let years = (0..=MAX_AGE / YEAR).filter_map(|year| year.checked_mul(YEAR));
	let points = [old, new].into_iter().flat_map(|curve| match curve {
		Curve::Piecewise(points) => points.as_slice(),
		Curve::Declining { .. } => &[],
	});
	let floors = [old, new].into_iter().filter_map(value::floor_of);
	let floors = floors.flat_map(|age| [Some(age), age.checked_sub(1)]).flatten();
	for age in years.chain(points.map(|(age, _)| *age)).chain(floors) {
		let (before, after) = (value::share::<T>(old, age)?, value::share::<T>(new, age)?);
		let most = mul_div(before, CURVE_STEP, ONE, Rounding::Down)
			.ok()
			.and_then(|step| step.checked_add(CURVE_TAIL))
			.ok_or(Error::<T>::AmountTooLarge)?;
		if before.abs_diff(after) > most {
			return Ok(false);
		}
	}
	Ok(true)
}

fn is_raise_allowed(old: Balance, new: Balance) -> bool {
	steps::may_rise(old, new, FREE_RAISE, STEP_FACTOR)
}

fn is_share_step_allowed(old: Bps, new: Bps) -> bool {
	steps::within_step(old, new, SHARE_STEP)
}

/// At most double, at least half.
fn is_factor_allowed(old: u128, new: u128) -> bool {
	steps::within_factor(old, new, STEP_FACTOR)
}
