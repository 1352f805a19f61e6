//! Opening a pool, and the preset for notes.

use crate::{
	limits,
	types::{unexpected, Pool, PoolOf, State},
	AllSeries, Config, CurrentParams, Error, Event, NextPool, Pallet, Pools, Series, States,
};
use codec::MaxEncodedLen;
use frame_support::{
	ensure,
	traits::{Consideration, Footprint},
	BoundedVec,
};
use quoin_math::{pool::waterfall::Order, Rounding};
use quoin_primitives::{
	Bps, FirstLoss, NoteTerms, Payouts, PoolTerms, TrancheTerms, MAX_LEVELS, MAX_POOLS,
};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_open_pool(
		curator: T::AccountId,
		terms: PoolTerms<T::AccountId>,
	) -> DispatchResult {
		let now = Self::now();
		Self::ensure_open(now)?;
		let params = CurrentParams::<T>::get();
		limits::ensure_terms::<T>(&terms, &params, now)?;
		let id = NextPool::<T>::get();
		ensure!(id < MAX_POOLS, Error::<T>::TooManyPools);
		let next = id.checked_add(1).ok_or(Error::<T>::TooManyPools)?;
		let ticket = T::Consideration::new(&curator, Self::footprint())
			.map_err(|_| Error::<T>::DepositNotCovered)?;

		NextPool::<T>::put(next);
		let credentials = terms.tranches.iter().map(|tranche| tranche.credential);
		for (level, credential) in credentials.chain([None]).enumerate() {
			let series = Self::series_at(id, level)?;
			AllSeries::<T>::insert(series, Series { credential, ..Series::default() });
		}
		let pool = Pool { curator: curator.clone(), terms: terms.clone(), ticket };
		Pools::<T>::insert(id, pool);
		States::<T>::insert(id, State::raising(params.bond, params.reward));
		Self::take(id, &curator, params.bond)?;
		Self::deposit_event(Event::PoolOpened { pool: id, curator, terms, bond: params.bond });
		Ok(())
	}

	/// What the records of a pool take, with those of its series.
	pub(crate) fn footprint() -> Footprint {
		// Saturation: sizes of types are small.
		let size = PoolOf::<T>::max_encoded_len()
			.saturating_add(State::max_encoded_len())
			.saturating_add(Series::max_encoded_len().saturating_mul(MAX_LEVELS as usize));
		Footprint::from_parts(1, size)
	}

	/// The pool that a note is.
	pub(crate) fn note(note: NoteTerms<T::AccountId>) -> Result<PoolTerms<T::AccountId>, Error<T>> {
		ensure!(limits::NOTE_TERM.contains(&note.term), Error::<T>::TermOutOfRange);
		ensure!(note.sold > 0 && note.sold <= note.face, Error::<T>::FaceBelowSold);
		let total = note.face.checked_add(note.reserve).ok_or(Error::<T>::AmountTooLarge)?;
		// Not below zero, by the check above.
		let curators = total.checked_sub(note.sold).ok_or_else(unexpected::<T>)?;
		let matures_at =
			note.raise_until.checked_add(note.term).ok_or(Error::<T>::AmountTooLarge)?;
		let above = TrancheTerms {
			rate: note.rate,
			on_shortfall: true,
			subordination: note.subordination,
			least: note.sold,
			cap: note.sold,
			credential: note.credential,
		};
		Ok(PoolTerms {
			name: note.name,
			eligibility: note.eligibility,
			tranches: BoundedVec::truncate_from(alloc::vec![above]),
			first_loss: FirstLoss {
				// Rounded down, so that it can be met.
				share: Bps::ratio(curators, total, Rounding::Down)?,
				cap: curators,
			},
			declared: note.declared,
			declared_obligors: note.declared_obligors,
			curator_fee: note.curator_fee,
			order: Order::Sequential,
			payouts: if note.at_maturity { Payouts::AtMaturity } else { Payouts::Periodic },
			period: if note.at_maturity { note.term } else { limits::NOTE_PERIOD },
			reserve: note.reserve,
			raise_until: note.raise_until,
			draw_until: note.draw_until,
			matures_at,
			origination_fee: true,
		})
	}
}
