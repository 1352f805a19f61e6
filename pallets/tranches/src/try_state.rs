//! The invariants, by the numbers they have in `lib.rs`.

use crate::{AllSeries, Config, Holdings, Holds, Pallet, Series};
use frame_support::ensure;
use quoin_math::pool::index::Fraction;
use quoin_primitives::{AssetId, Balance};
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Checks every invariant, between calls. Reads all records.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		for (id, series) in AllSeries::<T>::iter() {
			Self::check_series(id, &series)?;
		}
		for (id, who) in Holdings::<T>::iter_keys() {
			ensure!(AllSeries::<T>::contains_key(id), "TR4: a holding of no series");
			let references = frame_system::Pallet::<T>::sufficients(&who);
			ensure!(references > 0, "TR4: a holder without a reference");
		}
		for (id, who) in Holds::<T>::iter_keys() {
			ensure!(Holdings::<T>::contains_key(id, who), "TR2: a hold of who has nothing");
		}
		Ok(())
	}

	fn check_series(id: AssetId, series: &Series) -> Result<(), TryRuntimeError> {
		let (mut units, mut due): (Balance, _) = (0, series.paid.rest());
		for (who, holding) in Holdings::<T>::iter_prefix(id) {
			ensure!(!holding.is_empty(), "TR4: a holding is empty");
			let all = holding.units().ok().and_then(|all| units.checked_add(all));
			units = all.ok_or("TR1: a sum of units overflows")?;
			let settled = holding.settled(series.paid.index);
			let settled = settled.map_err(|_| "TR4: a holding has seen an index to come")?;
			let claim = settled.fraction.with_whole(settled.claim);
			due = due.checked_add(claim).ok_or("TR3: a sum of claims overflows")?;
			let holds = Holds::<T>::get(id, &who);
			let held = holds.iter().try_fold(0u128, |sum, held| sum.checked_add(held.units));
			ensure!(held == Some(holding.held), "TR2: what is held is not the sum of holds");
			ensure!(holds.iter().all(|held| held.units > 0), "TR2: a hold of nothing");
		}
		ensure!(units == series.issued, "TR1: units issued are not the sum of holdings");
		let unclaimed = Fraction::default().with_whole(series.unclaimed);
		ensure!(due == unclaimed, "TR3: claims and what is left over are not what is unclaimed");
		Ok(())
	}
}
