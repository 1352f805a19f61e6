//! They pay, and end.

use super::*;

impl World {
	pub(super) fn distribute(&mut self) {
		let waits = |id: PoolId, of: &State| {
			let money = of.cash.interest + of.cash.principal + of.cash.recovered;
			of.stage == PoolStage::Active && (money > 0 || model::at_lending(id).0 > 0)
		};
		let wanted = self.ids(waits);
		let now_due = wanted.iter().find(|id| Tranches::quote_distribute(**id).is_ok());
		let id = match now_due {
			Some(id) if self.random.below(12) > 0 => *id,
			None if self.random.below(6) > 0 => return self.step(),
			_ => self.one_of(waits),
		};
		let who = self.somebody();
		let before = Tranches::pool_view(id);
		let paid_at = States::<Test>::get(id).map(|of| of.paid_at);
		let quoted = Tranches::quote_distribute(id);
		let result = self.call("distribute", Some(id), || {
			Tranches::distribute(signed(who), id).map(|_| ()).map_err(|error| error.error)
		});
		match quoted {
			Err(error) => assert_eq!(result, Err(error)),
			Ok(_) => assert!(result.is_ok() || self.blocked == Some(who)),
		}
		let (Ok(()), Some(before)) = (result, before) else { return };
		self.in_order(id, &before, paid_at);
		let (flow, after) = (quoted.unwrap(), Tranches::pool_view(id).unwrap());
		// Nobody gains by selling before or after: what a tranche is paid is what it is worth less. The reserve alone lends
		// to whom interest is late, though assets do not cover what is senior to it, while no test fails.
		let lent = before.money.reserve.saturating_sub(after.money.reserve);
		let tranches = before.tranches.iter().zip(&after.tranches).zip(&flow.flow.paid);
		for (level, ((before, after), (principal, interest))) in tranches.enumerate() {
			let paid = principal + interest;
			let kept = before.optimistic.abs_diff(after.optimistic + paid);
			assert!(kept <= lent, "{level}: {before:?}, {after:?}: {flow:?}");
			let kept = before.conservative.abs_diff(after.conservative + paid);
			assert!(kept <= lent, "{level}: {before:?}, {after:?}: {flow:?}");
		}
	}

	/// The first loss has principal when nobody above it is owed anything, and interest waits only while somebody is. A
	/// period is paid when nothing is late any more and the reserve is full.
	fn in_order(&self, id: PoolId, before: &PoolView<AccountId>, paid_at: Option<Seconds>) {
		let state = state(id);
		let (first_loss, above) = state.tranches.split_last().unwrap();
		let owed = above.iter().any(|of| of.outstanding > 0 || of.interest.due > 0);
		let had = before.tranches.last().unwrap().principal_paid;
		assert!(first_loss.principal_paid == had || !owed, "{before:?}, {state:?}");
		assert!(state.cash.kept == 0 || owed, "{before:?}, {state:?}");
		if paid_at != Some(state.paid_at) {
			assert!(above.iter().all(|of| of.interest.shortfall == 0), "{before:?}, {state:?}");
			let is_full = state.cash.reserve >= before.terms.reserve;
			assert!(is_full || !owed, "{before:?}, {state:?}");
			assert_eq!((state.paid_at, state.cash.kept), (now(), 0));
		}
	}

	pub(super) fn over_soon(id: PoolId, of: &State) -> bool {
		let terms = Self::terms_of(id).unwrap();
		of.stage == PoolStage::Active && now() > terms.draw_until
	}

	pub(super) fn close(&mut self) {
		let done = |id: PoolId, of: &State| {
			Self::over_soon(id, of)
				&& of.loans.iter().all(|of| MockLending::get(of.loan).drawn.is_none())
		};
		if self.ids(done).is_empty() && self.random.below(24) > 0 {
			return self.step();
		}
		let id = self.one_of(done);
		let who = self.somebody();
		let _ = self.call("close", Some(id), || Tranches::close_pool(signed(who), id));
	}

	pub(super) fn fail(&mut self) {
		let late = |id: PoolId, of: &State| {
			let terms = Self::terms_of(id).unwrap();
			of.stage == PoolStage::Raising && now() > terms.raise_until + ACTIVATION_TIME
				|| Self::over_soon(id, of) && of.totals.lent == 0
		};
		if self.ids(late).is_empty() && self.random.below(24) > 0 {
			return self.step();
		}
		let id = self.one_of(late);
		let who = self.somebody();
		let _ = self.call("fail", Some(id), || Tranches::fail_pool(signed(who), id));
	}
}
