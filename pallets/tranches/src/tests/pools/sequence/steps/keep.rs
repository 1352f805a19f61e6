//! Who looks after them: curators, governance, and who lists accounts.

use super::*;

impl World {
	pub(super) fn cure(&mut self) {
		let fails = |id: PoolId, of: &State| {
			of.stage == PoolStage::Active
				&& Tranches::test_views(id).unwrap().iter().any(|test| !test.holds)
		};
		let failing = self.ids(fails);
		if failing.is_empty() && self.random.below(24) > 0 {
			return self.step();
		}
		let id = if failing.is_empty() || self.random.below(8) == 0 {
			self.of_stage(PoolStage::Active)
		} else {
			self.random.pick(&failing)
		};
		let who = self.curator(id);
		let total = States::<Test>::get(id).map_or(0, |of| of.totals.raised);
		let lacking = Tranches::test_views(id).unwrap_or_default().into_iter().find(|of| !of.holds);
		let lacking = lacking.map_or(0, |of| match of.test {
			CoverageTest::OverCollateral { .. } => of.distance,
			_ => 0,
		});
		let amount =
			self.random.near_one_of(&[lacking, total / 100, total / 100]).clamp(1, RICH / 1_000);
		let before = Tranches::pool_view(id);
		let result =
			self.call("cure", Some(id), || Tranches::fund_first_loss(signed(who), id, amount));
		let (Ok(()), Some(before), Some(after)) = (result, before, Tranches::pool_view(id)) else {
			return;
		};
		if before.stage == PoolStage::Active {
			// Nobody's part is worth less by it.
			let (old, new) = (before.tranches.last().unwrap(), after.tranches.last().unwrap());
			let by = |value: Balance, units: Balance| U256::from(value) * U256::from(units);
			assert!(by(new.optimistic, old.units) >= by(old.optimistic, new.units));
			for (old, new) in before.tranches.iter().zip(&after.tranches) {
				assert!(new.conservative >= old.conservative);
			}
			assert_eq!(after.conservative, before.conservative + amount);
		}
	}

	pub(super) fn top_up(&mut self) {
		let id = self.one_of(|_, _| true);
		let who = self.random.pick(&INVESTORS);
		let amount = self.random.near(ONE);
		let _ = self.call("top up", Some(id), || Tranches::top_up_bond(signed(who), id, amount));
	}

	pub(super) fn brake(&mut self) {
		let open = Market::<Test>::get().status(now()) == Status::Open;
		let status = match (open, self.random.below(4)) {
			(false, 1..) => Status::Open,
			_ => self.random.pick(&[Status::NoNewRisk, Status::Paused, Status::Paused]),
		};
		let who = match status {
			Status::Open => self.random.pick(&[COUNCIL, COUNCIL, GUARDIAN]),
			_ => self.random.pick(&[COUNCIL, GUARDIAN, GUARDIAN, STRANGER]),
		};
		let _ = self.call("brake", None, || Tranches::set_status(signed(who), status));
	}

	pub(super) fn params(&mut self) {
		let old = CurrentParams::<Test>::get();
		let new = Params {
			first_loss: Bps(self.random.pick(&[400, 500, 600, 900])),
			bond: self.random.pick(&[10, 12, 15]) * ONE,
			reward: self.random.pick(&[0, ONE / 2, ONE, 2 * ONE]),
		};
		let new = self.random.pick(&[new, new, new, old]);
		let who = self.random.pick(&[COUNCIL, COUNCIL, COUNCIL, STRANGER]);
		let _ = self.call("params", None, || Tranches::set_params(signed(who), new));
	}

	/// Somebody can be paid no more, or again; is given the credential or loses it.
	pub(super) fn list(&mut self) {
		if let Some(who) = self.blocked.take() {
			let _ = self.call("list", None, || Assets::thaw(signed(COUNCIL), QUSD, who));
			return;
		}
		let who = self.random.pick(&[ALICE, BOB, STRANGER, CURATOR, KEEPER]);
		match self.random.below(4) {
			0 => {
				let _ = self.call("list", None, || Assets::block(signed(COUNCIL), QUSD, who));
				self.blocked = Some(who);
			},
			1 if MockCredentials::holds(&ALICE, &MEMBER) => {
				MockCredentials::leave(self.random.pick(&[ALICE, BOB]))
			},
			_ => {
				let who = self.random.pick(&[ALICE, ALICE, BOB]);
				if !MockCredentials::holds(&who, &MEMBER) {
					MockCredentials::grant(&who, &MEMBER);
				}
			},
		}
	}
}
