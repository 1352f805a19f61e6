//! Paying who waits.
//!
//! A settlement takes the price and the cash of its beginning. Bids go first, level by level from high to low; if cash
//! is left, windows are paid by their shares, the oldest first. All of it fits one call; where a caller allows fewer
//! levels, what was reckoned so far is kept, and nothing but that is written until the end. If the price fell
//! meanwhile, fees in new shares aside, the settlement begins anew: nobody leaves at a price from before a loss.

use crate::{
	limits::{DUST_PART, MAX_LEVELS},
	ops::{Looked, Open, Readings, Valuation},
	types::{add, take, ByWindow, Settling, Window},
	Config, Error, Event, Pallet, Settlements, SettlingNow, WeightInfo, Windows,
};
use alloc::vec::Vec;
use frame_support::{
	dispatch::DispatchResultWithPostInfo, ensure, storage::with_storage_layer, traits::Get,
	weights::Weight,
};
use quoin_math::{
	vault::{
		clearing::{Clearing, Outcome, Progress},
		forgone::of_burnt,
		price::Holdings,
		queue::fill_one,
		window::{Phase, WindowIndex},
	},
	MathError,
};
use quoin_primitives::{Balance, Entered, PriorityAuctions, VaultId};

/// What a settlement of so many levels costs at most.
pub(crate) fn settle_weight<T: Config>(levels: u32) -> Weight {
	let settle = |venues| T::WeightInfo::settle(levels.min(MAX_LEVELS), venues);
	Looked::most::<T>().cost::<T>(settle, Readings::COLLECTED)
}

/// Windows of which shares may be paid, the oldest first.
type Queued = Vec<(WindowIndex, Window)>;

/// What a settlement does, besides what it does to windows.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
struct Total {
	burnt: Balance,
	cash: Balance,
}

fn find(queued: &mut Queued, window: WindowIndex) -> Result<&mut Window, MathError> {
	let found = queued.iter_mut().find(|(of, _)| *of == window);
	found.map(|(_, window)| window).ok_or(MathError::Overflow)
}

fn add_units(to: &mut ByWindow<Balance>, entered: &[Entered]) -> Result<(), MathError> {
	for Entered { joined, units } in entered {
		match to.iter_mut().find(|(of, _)| of == joined) {
			Some((_, sum)) => add(sum, *units)?,
			None => to.try_push((*joined, *units)).map_err(|_| MathError::Overflow)?,
		}
	}
	Ok(())
}

impl Settling {
	fn new(window: WindowIndex, price: Holdings, cash: Balance, clearing: Clearing) -> Self {
		Self {
			window,
			price,
			floor: price,
			cash,
			clearing,
			last: None,
			full: ByWindow::new(),
			part: ByWindow::new(),
			exhausted: false,
		}
	}

	/// With one level more.
	fn with_level(
		&mut self,
		level: quoin_math::Bps,
		entered: &[Entered],
		queued: &mut Queued,
	) -> Result<(), MathError> {
		let mut shares = 0;
		for Entered { joined, units } in entered {
			// Of a window that is all paid, nothing is bid any more.
			let Ok(window) = find(queued, *joined) else { continue };
			add(&mut shares, window.pool.pending_of(*units)?)?;
		}
		self.last = Some(level);
		match self.clearing.push(level, shares)? {
			// Units that are worth no share win nothing: they stay in their window.
			Progress::Continue if shares == 0 => Ok(()),
			Progress::Continue => add_units(&mut self.full, entered),
			Progress::Exhausted => {
				self.exhausted = true;
				add_units(&mut self.part, entered)
			},
		}
	}

	/// Whether a share is worth less now than when it began, fees aside, or there is less cash.
	fn is_outdated(&self, now: &Holdings, cash: Balance) -> bool {
		now.is_cheaper_than(&self.floor) || cash < self.cash
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_settle(
		who: Option<T::AccountId>,
		id: VaultId,
		limit: u32,
	) -> DispatchResultWithPostInfo {
		let mut open = Open::<T>::load(id)?;
		open.ensure_not_paused()?;
		let window = Self::ensure_due(&open)?;
		ensure!(limit > 0, Error::<T>::ZeroLevels);
		let (_, all) = open.collect_all()?;
		ensure!(!all.is_mark_due(open.now), Error::<T>::MarkDue);
		open.charge_fees(&all)?;

		let mut queued = Self::queued_until(&open, window);
		let mut settling = Self::begun(&open, window, &all)?;
		let levels = Self::walk(id, &mut settling, &mut queued, limit)?;
		let settle = |venues| T::WeightInfo::settle(levels, venues);
		let weight = Self::looked(id).cost::<T>(settle, Readings::COLLECTED);
		if let Some(levels_left) = Self::levels_left(id, &settling) {
			open.write()?;
			SettlingNow::<T>::insert(id, &settling);
			Self::deposit_event(Event::SettlementAdvanced { vault: id, window, levels_left });
			return Ok(Some(weight).into());
		}
		Self::finish(open, settling, queued, who, &all)?;
		Ok(Some(weight).into())
	}

	/// The window to be settled, or why none can be.
	pub(crate) fn ensure_due(open: &Open<T>) -> Result<WindowIndex, Error<T>> {
		let queue = &open.state.queue;
		// Who bid may have been paid by an earlier settlement. Its auction is settled all the same, so that it can
		// claim.
		let waits = [queue.windows.first(), queue.auctions.first()];
		let oldest = waits.into_iter().flatten().min().ok_or(Error::<T>::NobodyWaits)?;
		match open.phase(*oldest)? {
			Phase::Committing => return Err(Error::<T>::WindowOpen),
			Phase::Revealing => return Err(Error::<T>::RevealRuns),
			Phase::Clearing => {},
		}
		let due = queue.due(&open.vault.terms.windows, open.now)?;
		due.ok_or(Error::<T>::SettledAlready)
	}

	/// Windows that may be paid with the auction of `window`.
	fn queued_until(open: &Open<T>, window: WindowIndex) -> Queued {
		let closed = open.state.queue.windows.iter().filter(|of| **of <= window);
		closed.map(|of| (*of, Windows::<T>::get(open.id, of).unwrap_or_default())).collect()
	}

	/// The settlement that goes on, or one that begins.
	fn begun(open: &Open<T>, window: WindowIndex, all: &Valuation) -> Result<Settling, Error<T>> {
		let (price, cash) = (open.holdings(all.conservative), open.state.cash);
		if let Some(mut begun) = SettlingNow::<T>::get(open.id) {
			// The fee of this call, which is not written yet.
			begun.diluted(&open.fee)?;
			if begun.window == window && !begun.is_outdated(&price, cash) {
				return Ok(begun);
			}
		}
		let clearing = Clearing::new(cash, price, open.vault.terms.rule);
		Ok(Settling::new(window, price, cash, clearing))
	}

	/// Looks at so many levels, and says at how many it did.
	fn walk(
		id: VaultId,
		settling: &mut Settling,
		queued: &mut Queued,
		limit: u32,
	) -> Result<u32, Error<T>> {
		let mut looked_at: u32 = 0;
		for level in T::Auctions::levels(id, settling.window) {
			if settling.exhausted || looked_at == limit {
				break;
			}
			if settling.last.is_some_and(|last| level >= last) {
				continue;
			}
			let entered = T::Auctions::level(id, settling.window, level);
			settling.with_level(level, &entered, queued)?;
			// Not above the limit.
			looked_at = looked_at.saturating_add(1);
		}
		Ok(looked_at)
	}

	/// How many levels have to be looked at yet. None when it is none.
	fn levels_left(id: VaultId, settling: &Settling) -> Option<u32> {
		if settling.exhausted {
			return None;
		}
		let levels = T::Auctions::levels(id, settling.window);
		let left = levels.iter().filter(|level| settling.last.is_none_or(|last| **level < last));
		// A thousand at most.
		u32::try_from(left.count()).ok().filter(|left| *left > 0)
	}

	fn finish(
		mut open: Open<T>,
		settling: Settling,
		mut queued: Queued,
		who: Option<T::AccountId>,
		all: &Valuation,
	) -> Result<(), sp_runtime::DispatchError> {
		let price = open.holdings(all.conservative);
		let (id, window) = (open.id, settling.window);
		let outcome = settling.clearing.finish().map_err(Error::<T>::from)?;
		let mut total = Total::default();
		let before = Self::pay_winners(&settling, &outcome, &mut queued, &mut total)
			.map_err(Error::<T>::from)?;
		if !outcome.exhausted {
			// Not zero. None of a least request that is smaller.
			let dust = open.vault.terms.least_request.checked_div(DUST_PART).unwrap_or_default();
			Self::pay_others(&settling, &mut queued, &mut total, dust).map_err(Error::<T>::from)?;
		}
		// At the price of now, which may have risen since the beginning: that nobody has at once either.
		let given_up = price
			.redeem(total.burnt)
			// Saturation: what is paid is less than what is burnt is worth, rounding aside.
			.map(|worth| worth.saturating_sub(total.cash))
			.map_err(Error::<T>::from)?;
		// Saturation: not less.
		let counted = all.optimistic.saturating_sub(all.conservative);
		let forgone = of_burnt(counted, total.burnt, price.shares).map_err(Error::<T>::from)?;
		if forgone > 0 {
			open.state.forgone = all.forgone.left;
			add(&mut open.state.forgone, forgone).map_err(Error::<T>::from)?;
			open.state.ran = all.running;
		}
		Self::book(&mut open, window, &queued, total, given_up).map_err(Error::<T>::from)?;
		let reward = if who.is_some() { open.take_reward(total.cash) } else { 0 };

		let (asset, share) = (open.vault.terms.asset, open.vault.terms.share);
		let (account, left) = (open.account.clone(), open.state.queue.pending);
		open.write()?;
		for (of, record) in queued {
			Windows::<T>::insert(id, of, record);
		}
		Settlements::<T>::mutate(id, window, |record| {
			if let Some(settled) = record {
				(settled.outcome, settled.before) = (Some(outcome), before);
				settled.unclaimed = outcome.cash;
			}
		});
		SettlingNow::<T>::remove(id);
		Self::burn(share, &account, total.burnt)?;
		if let Some(who) = who {
			Self::transfer(asset, &account, &who, reward)?;
		}
		Self::deposit_event(Event::Settled {
			vault: id,
			window,
			assets: settling.price.assets,
			shares: settling.price.shares,
			clearing_level: outcome.clearing_level().map_err(Error::<T>::from)?,
			burnt: total.burnt,
			paid: total.cash,
			given_up,
			pending: left,
			reward,
		});
		Ok(())
	}

	/// Takes who won out of its window, all of a window at once, and gives the windows as they were before.
	fn pay_winners(
		settling: &Settling,
		outcome: &Outcome,
		queued: &mut Queued,
		total: &mut Total,
	) -> Result<ByWindow<quoin_math::vault::queue::Window>, MathError> {
		let mut leaving = settling.full.clone();
		if let Some(part) = outcome.part {
			for (joined, units) in &settling.part {
				let units = outcome.result(part.level, *units)?.shares;
				add_units(&mut leaving, &[Entered { joined: *joined, units }])?;
			}
		}
		let mut before = ByWindow::new();
		for (joined, units) in &leaving {
			let Ok(window) = find(queued, *joined) else { continue };
			before.try_push((*joined, window.pool)).map_err(|_| MathError::Overflow)?;
			let (pool, shares) = window.pool.left(*units)?;
			window.pool = pool;
			add(&mut total.burnt, shares)?;
		}
		add(&mut total.cash, outcome.cash)?;
		Ok(before)
	}

	/// Pays by their shares who did not bid, the oldest window first.
	fn pay_others(
		settling: &Settling,
		queued: &mut Queued,
		total: &mut Total,
		dust: Balance,
	) -> Result<(), MathError> {
		let mut left = settling.cash.checked_sub(total.cash).ok_or(MathError::Overflow)?;
		for (_, window) in queued.iter_mut() {
			// Not zero.
			let little = window.pool.units.checked_div(DUST_PART).unwrap_or_default();
			let fill = fill_one(window.pool.pending, left, &settling.price, dust.min(little))?;
			if fill.burnt == 0 && fill.cash == 0 {
				continue;
			}
			window.pool = window.pool.paid_pro_rata(fill)?;
			take(&mut left, fill.cash)?;
			add(&mut window.unclaimed, fill.cash)?;
			add(&mut total.cash, fill.cash)?;
			add(&mut total.burnt, fill.burnt)?;
		}
		Ok(())
	}

	fn book(
		open: &mut Open<T>,
		window: WindowIndex,
		queued: &Queued,
		total: Total,
		given_up: Balance,
	) -> Result<(), MathError> {
		let state = &mut open.state;
		take(&mut state.cash, total.cash)?;
		add(&mut state.claimable, total.cash)?;
		take(&mut state.shares, total.burnt)?;
		take(&mut state.queue.pending, total.burnt)?;
		let is_paid = |of: &WindowIndex| {
			queued.iter().any(|(window, record)| window == of && record.pool.pending == 0)
		};
		state.queue.windows.retain(|of| !is_paid(of));
		state.queue.auctions.retain(|of| *of > window);
		state.queue.settled = Some(window);
		state.gains = state.gains.with(given_up, open.now)?;
		Ok(())
	}
}

impl<T: Config> Pallet<T> {
	/// Looks at one vault, and settles what is due there if there is room for all of it. Nobody is rewarded.
	pub(crate) fn idle(room: Weight) -> Weight {
		let look = T::WeightInfo::on_idle();
		let settle = settle_weight::<T>(MAX_LEVELS);
		let vaults = crate::NextVault::<T>::get();
		if vaults == 0 || !room.all_gte(look.saturating_add(settle)) {
			return T::DbWeight::get().reads(1);
		}
		let id = crate::IdleVault::<T>::get();
		// There is one at least.
		let next = id.checked_add(1).filter(|next| *next < vaults).unwrap_or(0);
		crate::IdleVault::<T>::put(next);
		let due = Open::<T>::load(id).and_then(|open| Self::ensure_due(&open));
		if due.is_err() {
			return look;
		}
		// What fails changes nothing, and is tried again in the next round.
		let done = with_storage_layer(|| {
			Self::do_settle(None, id, MAX_LEVELS).map_err(|failed| failed.error)
		});
		look.saturating_add(done.ok().and_then(|done| done.actual_weight).unwrap_or(settle))
	}
}
