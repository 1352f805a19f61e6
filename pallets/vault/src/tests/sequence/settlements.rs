//! Settlements, with what each request is paid held against what it bid.

use super::*;
use crate::ops::{Due, Open};
use quoin_math::Rounding;

/// A request before a settlement.
struct Before {
	joined: WindowIndex,
	due: Due,
	/// What it bids in the auction that is settled: a level, and shares.
	bid: Option<(Bps, Balance)>,
}

impl World {
	pub(super) fn settle(&mut self, vault: VaultId) -> May {
		let levels = self.random.pick(&[0, 1, 1, 2, 1_000, 1_000]);
		// Who waits is paid at the price of the beginning: a loss of the vault above, if it rose since.
		let goes_on = SettlingNow::<Test>::contains_key(BELOW);
		let _ = self.settle_with(vault, levels);
		if vault == BELOW && goes_on {
			May { low_falls: true, high_falls: true, ..May::STAY }
		} else {
			May::STAY
		}
	}

	pub(super) fn settle_with(&mut self, vault: VaultId, levels: u32) -> DispatchResult {
		let open = Open::<Test>::load(vault).unwrap();
		let due = Vaults::ensure_due(&open).ok();
		let before = due.map_or_else(BTreeMap::new, |window| before(vault, window));
		let is_due = valued(vault).1.is_mark_due(Clock::get());
		let goes_on = SettlingNow::<Test>::get(vault).is_some();
		let settle = || {
			let done = Vaults::settle(signed(KEEPER), vault, levels);
			done.map(|_| ()).map_err(|failed| failed.error)
		};
		let result = self.call("settle", settle);
		let paused = open.state.brake.status(Clock::get()) == Status::Paused;
		if due.is_some() && !is_due && !paused && levels > 0 {
			assert_ok!(result);
		}
		for record in System::events() {
			let RuntimeEvent::Vaults(event) = record.event else { continue };
			if let Event::Settled { .. } = event {
				check(vault, &before, event, goes_on);
			}
		}
		result
	}
}

fn before(vault: VaultId, window: WindowIndex) -> BTreeMap<RequestId, Before> {
	use quoin_primitives::PriorityAuctions;
	let all = Requests::<Test>::iter_prefix(vault).filter(|(_, of)| of.joined <= window);
	let all = all.map(|(number, request)| {
		let joined = request.joined;
		let pool = Windows::<Test>::get(vault, joined).unwrap().pool;
		let bid = MockAuctions::bid(vault, window, number).filter(|_| request.bid == Some(window));
		let bid = bid.map(|bid| (bid.level, pool.pending_of(bid.units).unwrap()));
		(number, Before { joined, due: Vaults::due(vault, number).unwrap(), bid })
	});
	all.collect()
}

/// Each is paid at most what its shares are worth and at least what its bid leaves of it; who bid more goes first; the
/// oldest window does; and nobody waits while cash is left.
fn check(vault: VaultId, before: &BTreeMap<RequestId, Before>, event: Event<Test>, goes_on: bool) {
	let Event::Settled { window, assets, shares, clearing_level, paid, .. } = event else { return };
	let terms = crate::Vaults::<Test>::get(vault).unwrap().terms;
	let price = Holdings { assets, shares, offset: terms.offset };
	let worth = |shares| price.assets_for(shares, Rounding::Up).unwrap();
	// Shares of a window that is closed for dust, and of roundings.
	let slack = worth(terms.least_request / 1_000_000 + 4) + 4;
	let mut sum = 0;
	let mut partly: Option<WindowIndex> = None;
	for (number, Before { joined, due, bid }) in before {
		let after = Vaults::due(vault, *number).unwrap();
		let (cash, left) = (after.cash - due.cash, due.shares - after.shares.min(due.shares));
		sum += cash;
		let level = bid.map_or(Bps(0), |(level, _)| level);
		assert!(cash <= worth(left) + slack, "{number} is paid {cash} for {left}");
		let least = level.rest().unwrap().of(worth(left), Rounding::Down).unwrap();
		assert!(cash + slack >= least, "{number} bids {level:?} and is paid {cash} for {left}");
		if let Some((level, offered)) = bid {
			if *level > clearing_level && assets > 0 && paid > 0 {
				assert!(left + 4 >= *offered, "{number} is above {clearing_level:?} and waits");
			}
			if *level < clearing_level {
				assert!(cash <= 4, "{number} is below {clearing_level:?} and paid {cash}");
			}
		}
		// Without a bid, nobody is paid while an older one waits.
		if bid.is_none() && left > 4 {
			assert!(partly.is_none_or(|older| older >= *joined), "{number} is paid before others");
		}
		if after.shares > terms.least_request / 1_000_000 + 4 {
			partly = Some(partly.map_or(*joined, |older: WindowIndex| older.min(*joined)));
		}
	}
	// A fraction that was left of an earlier payment may be a unit now.
	let rounded = 4 * (1 + before.len() as Balance);
	assert!(sum.abs_diff(paid) <= rounded, "{sum} of {paid}");
	let cash = state_of(vault).cash;
	if !goes_on && cash > slack && assets > slack {
		let waits = Windows::<Test>::iter_prefix(vault).filter(|(of, _)| *of <= window);
		let waits: Balance = waits.map(|(_, of)| of.pool.pending).sum();
		assert_eq!(waits, 0, "{waits} wait, with {cash} left");
	}
}
