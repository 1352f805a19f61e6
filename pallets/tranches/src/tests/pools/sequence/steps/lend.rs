//! They lend, and loans are paid or not.

use super::*;

impl World {
	pub(super) fn fund_loan(&mut self) {
		let lends = |id, of: &State| {
			let terms = Self::terms_of(id).unwrap();
			of.stage == PoolStage::Active && now() <= terms.draw_until && of.cash.undrawn > 0
		};
		if self.ids(lends).is_empty() && self.random.below(24) > 0 {
			return self.step();
		}
		let id = self.one_of(lends);
		let who = self.curator(id);
		let Some(terms) = Self::terms_of(id) else {
			let _ = self.call("fund loan", Some(id), || Tranches::fund_loan(signed(who), id, 0, 0));
			return;
		};
		let undrawn = state(id).cash.undrawn;
		let amount = match self.random.below(6) {
			0 => self.random.near(undrawn),
			1 => undrawn,
			_ => undrawn / self.random.pick(&[2, 2, 3, 5]),
		};
		let loan = MockLending::offer(amount.clamp(1, RICH));
		let (expires, spoil) = (self.random.pick(&[1, 5, 30, 200]), self.random.below(60));
		let obligor = H256::from_low_u64_be(self.random.below(40));
		MockLending::set(loan, |item| {
			item.rate = terms.eligibility.rate;
			item.expires_at = now() + expires * DAY;
			item.ends_at = terms.matures_at.min(now() + 365 * DAY);
			item.obligor = Some(obligor);
			item.fees = vec![(TREASURY, item.amount / 50 + 1)];
			match spoil {
				0 => item.classes = vec![1, 3],
				1 => item.ltv = Bps(7_001),
				2 => item.borrower = AFFILIATE,
				3 => item.obligor = None,
				4 => item.ends_at = terms.matures_at + 1,
				5 => item.rate = RatePerSecond(item.rate.0 - 1),
				6 => item.fees.clear(),
				7 => item.sale_fees = vec![(STRANGER, item.amount / 10 + 1)],
				8 => item.sale_fees = vec![(who, 1)],
				_ => {},
			}
		});
		let checked = Tranches::check_loan(id, loan, 0);
		let curators = Pools::<Test>::get(id).unwrap().curator == who;
		let result =
			self.call("fund loan", Some(id), || Tranches::fund_loan(signed(who), id, loan, 0));
		assert!(!curators || checked == result, "{checked:?}");
		if result.is_err() {
			Self::withdrawn(loan);
		}
	}

	/// Nobody commits to it any more.
	pub(super) fn withdrawn(loan: LoanId) {
		MockLending::set(loan, |item| item.expires_at = 0);
	}

	/// Loans, by their pool.
	pub(super) fn loans(&self, of: impl Fn(&Item) -> bool) -> Vec<(PoolId, LoanId)> {
		let mut loans = Vec::new();
		for id in self.pools.keys() {
			let ours = state(*id).loans.into_iter().map(|funded| funded.loan);
			loans.extend(ours.filter(|loan| of(&MockLending::get(*loan))).map(|loan| (*id, loan)));
		}
		loans
	}

	pub(super) fn one_loan(&mut self, of: impl Fn(&Item) -> bool) -> Option<(PoolId, LoanId)> {
		let loans = self.loans(of);
		(!loans.is_empty()).then(|| self.random.pick(&loans))
	}

	pub(super) fn draw(&mut self) {
		let open = |item: &Item| item.committed.is_some_and(|(_, until)| now() < until);
		let Some((id, loan)) = self.one_loan(open) else { return self.step() };
		let amount = MockLending::get(loan).amount;
		let payments = self.random.below(4);
		*self.dollars.get_mut(&BORROWER).unwrap() += amount;
		self.pools.get_mut(&id).unwrap().committed -= amount;
		let _ = self.call("lending", Some(id), || {
			MockLending::draw(loan);
			MockLending::set(loan, |item| {
				let part = item.amount / 4;
				item.schedule =
					(1..=payments).map(|k| (now() + k * 30 * DAY, part, part / 50)).collect();
			});
			Ok(())
		});
	}

	pub(super) fn pay(&mut self) {
		let Some((id, loan)) = self.one_loan(|item| item.drawn.is_some()) else {
			return self.step();
		};
		let item = MockLending::get(loan);
		let (owed, _) = item.drawn.unwrap();
		let typical = owed / 1_000 * (item.rate.0 * 2_592_000 / (ONE / 1_000));
		let interest = match self.random.below(8) {
			0 => 0,
			1 => self.random.near(typical).min(owed),
			2 => owed / 10,
			3 => 3 * typical,
			_ => typical,
		};
		let principal = match self.random.below(8) {
			0 | 1 => 0,
			2 | 3 => owed,
			4 => self.random.near(owed).min(owed),
			_ => owed / 12,
		};
		self.credit(id, loan, interest + principal, || MockLending::pay(loan, interest, principal));
	}

	pub(super) fn recover(&mut self) {
		let Some((id, loan)) = self.one_loan(|item| item.drawn.is_some()) else {
			return self.step();
		};
		let (owed, _) = MockLending::get(loan).drawn.unwrap();
		let amount = self.random.pick(&[0, owed / 2, owed / 10 * 9, owed, owed + 1]);
		self.credit(id, loan, amount, || MockLending::recover(loan, amount));
	}

	/// A borrower pays to a pool.
	pub(super) fn credit(&mut self, id: PoolId, loan: LoanId, amount: Balance, pay: impl FnOnce()) {
		*self.dollars.get_mut(&BORROWER).unwrap() -= amount;
		self.pools.get_mut(&id).unwrap().waiting += amount;
		let _ = self.call("lending", Some(id), || {
			pay();
			if MockLending::get(loan).drawn.is_none() {
				Self::finished(id, loan);
			} else {
				// What is expected is never more than what is owed.
				MockLending::set(loan, |item| item.schedule.clear());
			}
			Ok(())
		});
	}

	/// Nothing is expected of it any more. Without any loan, no mark is due, and no interest runs.
	pub(super) fn finished(id: PoolId, loan: LoanId) {
		Self::withdrawn(loan);
		MockLending::set(loan, |item| item.schedule.clear());
		unhashed::kill(&(b"lender", loan).encode());
		let account = Tranches::account_of(id);
		let others = state(id).loans.iter().any(|of| MockLending::get(of.loan).drawn.is_some());
		if !others {
			MockLending::mark_due(account, None);
			MockLending::accrued(account, 0);
		}
	}

	pub(super) fn mark(&mut self) {
		let Some((id, loan)) = self.one_loan(|item| item.drawn.is_some()) else {
			return self.step();
		};
		let (owed, _) = MockLending::get(loan).drawn.unwrap();
		let impairment = self.random.pick(&[0, 0, owed / 100, owed / 10, owed / 2, owed]);
		let _ = self.call("lending", Some(id), || {
			MockLending::mark(loan, impairment);
			Ok(())
		});
	}

	/// What else happens in lending: marks that are due, interest that runs, fees, and gifts.
	pub(super) fn lending(&mut self) {
		let Some((id, loan)) = self.one_loan(|item| item.drawn.is_some()) else {
			return self.step();
		};
		let account = Tranches::account_of(id);
		let (owed, _) = MockLending::get(loan).drawn.unwrap();
		let amount = self.random.near(owed / 20).min(owed);
		match self.random.below(5) {
			0 => {
				let at = self.random.pick(&[0, 1, DAY]);
				let _ = self.call("lending", Some(id), || {
					MockLending::mark_due(account, Some(now() + at));
					Ok(())
				});
			},
			1 | 2 => {
				let _ = self.call("lending", Some(id), || {
					MockLending::mark_due(account, None);
					MockLending::accrued(account, amount);
					Ok(())
				});
			},
			3 => self.credit(id, loan, amount, || MockLending::donate(account, amount)),
			_ if self.blocked == Some(STRANGER) => {},
			_ => {
				*self.dollars.get_mut(&STRANGER).unwrap() -= amount;
				let known = self.pools.get_mut(&id).unwrap();
				(known.came, known.beside) = (known.came + amount, known.beside + amount);
				let _ = self.call("lending", None, || {
					let polite = Preservation::Expendable;
					<Assets as Mutate<_>>::transfer(QUSD, &STRANGER, &account, amount, polite)
						.map(|_| ())
				});
			},
		}
	}
}
