//! Holders deal and leave.

use super::*;

impl World {
	pub(super) fn claim(&mut self) {
		let found = self.holder(|_, _| true);
		let (id, level, who) = match found {
			Some(found) if self.random.below(10) > 0 => found,
			_ => (self.any().unwrap_or(9), 0, self.somebody()),
		};
		let waits = claimable_of(id, level, who);
		if waits == 0 && self.random.below(24) > 0 {
			return self.step();
		}
		let series = series(id, level);
		if self.random.below(4) == 0 {
			// As another pallet does for its account, which is told how much came.
			let before = dollars(who);
			let _ = self.call("claim", Some(id), || {
				let came = Tranches::collect(series, &who)?;
				assert_eq!(dollars(who), before + came);
				Ok(())
			});
			return;
		}
		let caller = self.somebody();
		let _ = self.call("claim", Some(id), || Tranches::claim(signed(caller), series, who));
	}

	/// Somebody leaves a pool that is over.
	pub(super) fn wind_up(&mut self) {
		let over = |id, _: &Holding| state(id).is_over();
		let Some((id, level, who)) = self.holder(over) else { return self.step() };
		let series = series(id, level);
		let holding = Holdings::<Test>::get(series, who);
		if holding.held > 0 {
			return self.release(id, level, who);
		}
		if holding.free == 0 {
			let _ = self.call("claim", Some(id), || Tranches::claim(signed(who), series, who));
			return;
		}
		let units =
			if self.random.below(4) == 0 { self.random.near(holding.free) } else { holding.free };
		let _ = self.call("redeem", Some(id), || Tranches::redeem(signed(who), series, units));
	}

	pub(super) fn redeem(&mut self) {
		let Some((id, level, who)) = self.holder(|_, _| true) else { return };
		let units = self.random.near(series_balance(id, level, who));
		let series = series(id, level);
		let _ = self.call("redeem", Some(id), || Tranches::redeem(signed(who), series, units));
	}

	pub(super) fn transfer(&mut self) {
		let Some((id, level, who)) = self.holder(|id, of| of.free > 0 && !state(id).is_over())
		else {
			return self.step();
		};
		let series = series(id, level);
		let units = self.random.near(Holdings::<Test>::get(series, who).free);
		let to = match self.random.below(12) {
			0 => Tranches::account_of(id),
			1 => who,
			2 => self.somebody(),
			_ => {
				let others: Vec<_> = INVESTORS.into_iter().filter(|other| *other != who).collect();
				self.random.pick(&others)
			},
		};
		let _ = self.call("transfer", Some(id), || {
			Tranches::transfer_units(signed(who), series, to, units)
		});
	}

	pub(super) fn hold(&mut self) {
		let Some((id, level, who)) = self.holder(|_, of| of.free + of.held > 0) else {
			return self.step();
		};
		let reason = self.random.pick(&[Reason::Collateral, Reason::Vote, Reason::Escrow]);
		let series = series(id, level);
		let units = self.random.near(Holdings::<Test>::get(series, who).free);
		match self.random.below(4) {
			0 => self.release(id, level, who),
			1 => {
				let precision = self.random.pick(&[Precision::BestEffort, Precision::Exact]);
				let to = self.random.pick(&INVESTORS);
				let _ = self.call("transfer held", Some(id), || {
					let (restriction, polite) = (Restriction::Free, Fortitude::Polite);
					Tranches::transfer_on_hold(
						series,
						&reason,
						&who,
						&to,
						units,
						precision,
						restriction,
						polite,
					)
					.map(|_| ())
				});
			},
			_ => {
				let _ =
					self.call("hold", Some(id), || Tranches::hold(series, &reason, &who, units));
			},
		}
	}

	pub(super) fn release(&mut self, id: PoolId, level: Level, who: AccountId) {
		let series = series(id, level);
		let holds = Holds::<Test>::get(series, who);
		let own = Reason::Own(HoldReason::FirstLoss);
		let reasons: Vec<_> =
			holds.iter().map(|of| of.reason).filter(|reason| *reason != own).collect();
		if reasons.is_empty() {
			return;
		}
		let reason = self.random.pick(&reasons);
		let units = if self.random.below(2) == 0 { Balance::MAX } else { ONE };
		let _ = self.call("release", Some(id), || {
			Tranches::release(series, &reason, &who, units, Precision::BestEffort).map(|_| ())
		});
	}
}

fn claimable_of(id: PoolId, level: Level, who: AccountId) -> Balance {
	let series = quoin_primitives::series_of(id, level);
	series.map_or(0, |series| Tranches::claimable(series, &who).unwrap_or_default())
}

fn series_balance(id: PoolId, level: Level, who: AccountId) -> Balance {
	quoin_primitives::series_of(id, level).map_or(0, |series| Tranches::balance(series, &who))
}
