//! What interfaces ask, on the same code as the calls.

mod priority;

use crate::{Config, Error, Lot, Lots, Market, MarketState, Moment, NextLot, Pallet};
use alloc::vec::Vec;
use quoin_primitives::{
	apis::{LotView, LotsPage},
	Balance, LotId, Seconds, Status,
};
use sp_runtime::DispatchError;

/// The most lots of a page.
pub const MAX_PAGE: u32 = 100;
/// The most ids walked for one, those of lots that are over included.
pub const MAX_WALK: u32 = 10_000;

impl<T: Config> Pallet<T> {
	/// The lot, `None` when unknown, sold or taken.
	pub fn lot(lot: LotId) -> Option<LotView> {
		let (market, now) = Self::market().ok()?;
		Self::view(Lots::<T>::get(lot)?, &market, now)
	}

	/// What a bid for the lot pays now, or the error it gives.
	pub fn price(lot: LotId) -> Result<Balance, DispatchError> {
		Self::price_at(lot, Self::now())
	}

	/// The same at a moment, if the lot stays in its round and the brake as it is.
	pub fn price_at(lot: LotId, at: Seconds) -> Result<Balance, DispatchError> {
		let record = Self::lot_of(lot)?;
		let market = Market::<T>::get();
		let at = market.at(at).ok_or(Error::<T>::MomentTooEarly)?;
		Self::ensure_running(&market, at)?;
		Ok(record.price::<T>(at)?)
	}

	/// Open lots from an id on, in the order of ids: at least one and at most [`MAX_PAGE`], if there are any.
	pub fn lots(from: LotId, limit: u32) -> LotsPage {
		let (mut lots, mut id, end) = (Vec::new(), from, NextLot::<T>::get());
		let limit = limit.clamp(1, MAX_PAGE) as usize;
		if let Ok((market, now)) = Self::market() {
			// Saturation: no id lies beyond the last.
			let until = end.min(from.saturating_add(MAX_WALK));
			while id < until && lots.len() < limit {
				let record = Lots::<T>::get(id);
				lots.extend(record.and_then(|lot| Some((id, Self::view(lot, &market, now)?))));
				// Saturation: below `until`.
				id = id.saturating_add(1);
			}
		}
		LotsPage { lots, next: (id < end).then_some(id) }
	}

	fn view(record: Lot, market: &MarketState, now: Moment) -> Option<LotView> {
		let Lot { good, round, started_at, terms, .. } = record;
		let price = match record.price::<T>(now) {
			Ok(price) => Some(price),
			Err(Error::<T>::RoundOver) => None,
			// Impossible by AU3 and AU4.
			Err(_) => return None,
		};
		Some(LotView {
			good,
			round,
			started_at,
			start: terms.start,
			floor: terms.floor,
			fall: terms.fall,
			duration: terms.duration,
			price,
			ends_at: record.ends::<T>().ok()?.and_then(|ends| market.when(ends)),
			paused: market.status(now.unix) == Status::Paused,
		})
	}
}
