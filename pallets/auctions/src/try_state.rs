//! The invariants. Their numbers appear in the crate's docs and in the tests.

mod priority;

use crate::{
	limits, Config, CurrentParams, LastStep, Lot, LotOf, Lots, Market, Moment, NextLot, Pallet,
};
use frame_support::ensure;
use quoin_math::auction::Fall;
use quoin_primitives::Round;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks every invariant. Walks all records: for tests and for checks before an upgrade.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let now = Self::check_market()?;
		for (id, lot) in Lots::<T>::iter() {
			ensure!(LotOf::<T>::get(lot.good) == Some(id), "AU1: a lot is not the one of its good");
			ensure!(id < NextLot::<T>::get(), "AU2: a lot has an id that was not given");
			Self::check_terms(&lot)?;
			ensure!(
				lot.started_at <= now.unix
					&& lot.began <= now.market
					&& lot.began <= lot.started_at,
				"AU4: a round began in the future, or its clocks disagree"
			);
		}
		for (good, id) in LotOf::<T>::iter() {
			let is_its = Lots::<T>::get(id).is_some_and(|lot| lot.good == good);
			ensure!(is_its, "AU1: a good in the index has no lot");
		}
		ensure!(
			limits::ensure_in_range::<T>(&CurrentParams::<T>::get()).is_ok(),
			"AU5: a parameter is out of its range"
		);
		let past = LastStep::<T>::get().is_none_or(|at| at <= now.unix);
		ensure!(past, "AU6: a step is dated in the future");
		Self::check_priority(now.unix)
	}

	/// AU7.
	fn check_market() -> Result<Moment, TryRuntimeError> {
		let (market, now) = (Market::<T>::get(), Self::now());
		let now = market.at(now).ok_or("AU7: the brake last moved in the future")?;
		let last = market.last_move();
		ensure!(last.market <= last.unix, "AU7: the market's clock is ahead of Unix time");
		Ok(now)
	}

	/// AU3 of one lot.
	fn check_terms(lot: &Lot) -> Result<(), TryRuntimeError> {
		let terms = &lot.terms;
		ensure!(
			(1..=terms.start).contains(&terms.floor),
			"AU3: a floor is nothing or above its start"
		);
		let longest = match lot.round {
			Round::First | Round::Second => limits::MAX_ROUND,
			Round::Clearance => {
				let line = Fall::Linear { duration: terms.duration };
				ensure!(
					terms.floor == 1 && terms.fall == line,
					"AU3: a clearance is no line to one unit"
				);
				limits::MAX_CLEARANCE
			},
		};
		ensure!(
			(limits::MIN_DURATION..=longest).contains(&terms.duration)
				&& limits::is_fall_in_range(terms.fall, terms.duration),
			"AU3: the duration or the fall of a round is out of its range"
		);
		Ok(())
	}
}
