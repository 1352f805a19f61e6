//! What happens: who calls what, with an eye on where the pools are.

use super::*;
use crate::limits::{ACTIVATION_TIME, WITHDRAWAL_ENDS};
use quoin_math::{pool::coverage, pool::waterfall::Order, RatePerSecond};
use quoin_primitives::TrancheTerms;
use sp_core::{H256, U256};

const CURATORS: [AccountId; 3] = [CURATOR, 12, 13];
const INVESTORS: [AccountId; 6] = [ALICE, BOB, STRANGER, 14, 15, 16];
/// A tenth a year.
const TENTH: u128 = 3_170_979_199;

/// The second in which something ends, or one beside it.
fn boundary(around: Seconds, random: &mut Random) -> Seconds {
	around + random.below(3) - 1
}

impl World {
	pub fn step(&mut self) {
		if Market::<Test>::get().status(now()) != Status::Open && self.random.below(4) == 0 {
			return self.brake();
		}
		if self.random.below(40) == 0 {
			if let Some(id) = self.any() {
				self.ask(id);
			}
		}
		// Pools that are over are wound up, so that there is room to see.
		if self.ids(|_, of| of.is_over()).len() > 1 && self.random.below(4) == 0 {
			return self.wind_up();
		}
		// What happens while they lend is what they are for.
		if !self.ids(|_, of| of.stage == PoolStage::Active).is_empty() && self.random.below(4) == 0
		{
			match self.random.below(6) {
				0 => return self.fund_loan(),
				1 => return self.draw(),
				2 | 3 => return self.pay(),
				_ => return self.distribute(),
			}
		}
		match self.random.below(100) {
			0..=3 => self.open(),
			4..=13 => self.invest(),
			14..=16 => self.fund_first_loss(),
			17..=18 => self.withdraw(),
			19..=22 => self.activate(),
			23..=24 => self.fail(),
			25..=31 => self.fund_loan(),
			32..=36 => self.draw(),
			37..=46 => self.pay(),
			47..=48 => self.recover(),
			49..=50 => self.mark(),
			51..=52 => self.lending(),
			53..=62 => self.distribute(),
			63..=65 => self.close(),
			66..=69 => self.claim(),
			70..=74 => self.wind_up(),
			75 => self.redeem(),
			76..=80 => self.transfer(),
			81..=83 => self.hold(),
			84..=85 => self.cure(),
			86 if self.random.below(2) == 0 => self.top_up(),
			87 if self.random.below(3) == 0 => self.brake(),
			88 => self.params(),
			89 => self.list(),
			_ => self.pass_time(),
		}
	}

	pub fn ids(&self, of: impl Fn(PoolId, &State) -> bool) -> Vec<PoolId> {
		self.pools.keys().copied().filter(|id| of(*id, &state(*id))).collect()
	}

	fn any(&mut self) -> Option<PoolId> {
		let all = self.ids(|_, _| true);
		(!all.is_empty()).then(|| self.random.pick(&all))
	}

	/// A pool, most likely one of these, now and then another or none.
	fn one_of(&mut self, of: impl Fn(PoolId, &State) -> bool) -> PoolId {
		let wanted = self.ids(of);
		if wanted.is_empty() || self.random.below(12) == 0 {
			let all = self.ids(|_, _| true);
			return match self.random.below(6) {
				0 => NextPool::<Test>::get(),
				_ if all.is_empty() => 0,
				_ => self.random.pick(&all),
			};
		}
		self.random.pick(&wanted)
	}

	fn of_stage(&mut self, stage: PoolStage) -> PoolId {
		self.one_of(|_, of| of.stage == stage)
	}

	fn terms_of(id: PoolId) -> Option<PoolTerms<AccountId>> {
		Pools::<Test>::get(id).map(|pool| pool.terms)
	}

	fn somebody(&mut self) -> AccountId {
		AccountId::from(self.random.below(20)) + 1
	}

	/// Its curator, most likely.
	fn curator(&mut self, id: PoolId) -> AccountId {
		let of = Pools::<Test>::get(id).map(|pool| pool.curator);
		if self.random.below(10) == 0 {
			return self.somebody();
		}
		of.unwrap_or(CURATOR)
	}

	fn level(&mut self, id: PoolId) -> Level {
		let levels = Self::terms_of(id).map_or(2, |terms| terms.tranches.len() as u64 + 1);
		if self.random.below(20) == 0 {
			return 4;
		}
		self.random.below(levels) as Level
	}

	/// Who has anything of a pool, and of which of its tranches.
	fn holder(
		&mut self,
		of: impl Fn(PoolId, &Holding) -> bool,
	) -> Option<(PoolId, Level, AccountId)> {
		let has = |(series, who): &(AssetId, AccountId)| {
			let (pool, level) = quoin_primitives::tranche_of(*series).unwrap();
			let holding = Holdings::<Test>::get(series, who);
			of(pool, &holding).then_some((pool, level, *who))
		};
		let holders: Vec<_> = self.holders.iter().filter_map(has).collect();
		(!holders.is_empty()).then(|| self.random.pick(&holders))
	}

	// Pools begin.

	fn terms(&mut self) -> PoolTerms<AccountId> {
		let mut one = super::terms();
		let random = &mut self.random;
		let total = random.pick(&[60, 1_000, 12_345, 1_000_000]) * ONE + random.below(3) as Balance;
		let first_loss = CurrentParams::<Test>::get().first_loss.0 + random.below(300) as u16;
		// What is below each, from the most junior up.
		let mut below = vec![first_loss];
		for _ in 1..random.pick(&[1, 1, 2, 2, 3, 4]) {
			below.push(below.last().unwrap() + 300 + random.below(1_200) as u16);
		}
		below.reverse();
		let loans = random.pick(&[MILLIONTH.0, TENTH, 2 * TENTH]);
		let mut rate = loans / 10 * random.pick(&[3, 5, 9, 10]);
		let mut above = 10_000;
		let shares: Vec<TrancheTerms> = below
			.iter()
			.map(|below| {
				let amount = total / 10_000 * Balance::from(above - below);
				above = *below;
				let (least, most) = random.pick(&[(1, 1), (1, 1), (1, 1), (1, 1), (2, 1), (2, 2)]);
				let of = TrancheTerms {
					on_shortfall: random.below(2) == 0,
					credential: (random.below(8) == 0).then_some(MEMBER),
					least: (amount / least).max(ONE),
					..tranche(rate, *below, amount * most)
				};
				rate = (rate * random.pick(&[10, 15, 20]) / 10).min(limits::MAX_RATE.0);
				of
			})
			.collect();
		one.tranches = shares.try_into().unwrap();
		let most = (total / 10_000 * Balance::from(first_loss)).max(ONE);
		one.first_loss.share = Bps(first_loss);
		one.first_loss.cap = 6 * most;
		one.eligibility.rate = RatePerSecond(loans);
		one.eligibility.obligor_share = random.pick(&[Bps::WHOLE, Bps::WHOLE, Bps(6_000)]);
		one.eligibility.days_overdue = random.pick(&[0, 10, 90]);
		one.curator_fee = Bps(random.pick(&[0, 333, 1_000, 2_000]));
		one.order = random.pick(&[Order::Sequential, Order::ProRata]);
		let payouts =
			[Payouts::AsCollected, Payouts::AsCollected, Payouts::Periodic, Payouts::AtMaturity];
		one.payouts = random.pick(&payouts);
		one.period = random.pick(&[7, 30, 91, 366]) * DAY;
		one.reserve = random.pick(&[0, 0, total / 200, total / 20]);
		one.raise_until = now() + random.pick(&[2, 3, 7, 30]) * DAY + random.below(2);
		one.draw_until = one.raise_until + random.pick(&[1, 30, 30, 184]) * DAY;
		one.matures_at = one.draw_until + random.pick(&[1, 91, 365, 365]) * DAY;
		one
	}

	/// Something that no pool can be.
	fn spoiled(&mut self, mut one: PoolTerms<AccountId>) -> PoolTerms<AccountId> {
		match self.random.below(8) {
			0 => one.name.clear(),
			1 => one.tranches[0].least = one.tranches[0].cap + 1,
			2 => one.first_loss.share = Bps(CurrentParams::<Test>::get().first_loss.0 - 1),
			3 => one.raise_until = now() + 2 * DAY - 1,
			4 => one.matures_at = one.draw_until,
			5 => one.curator_fee = Bps(2_001),
			6 => one.tranches[0].rate = RatePerSecond(one.eligibility.rate.0 + 1),
			_ => one.reserve = Balance::MAX,
		}
		one
	}

	fn open(&mut self) {
		let curator = self.random.pick(&CURATORS);
		let full = self.ids(|_, of| !of.is_over()).len() >= POOLS;
		if full && self.random.below(24) > 0 {
			return self.step();
		}
		let mut terms = self.terms();
		let note = self.random.below(4) == 0;
		if full || self.random.below(8) == 0 {
			terms = self.spoiled(terms);
		}
		if !note {
			let _ = self.call("open", None, || Tranches::open_pool(signed(curator), terms));
			return;
		}
		let term = self.random.near_one_of(&[180, 366]).clamp(179, 367) as Seconds;
		let face = self.random.pick(&[100, 5_000]) * ONE;
		let sold = face / 100 * self.random.pick(&[60, 80, 90]);
		let note = NoteTerms {
			name: terms.name,
			eligibility: terms.eligibility,
			face: if full { 0 } else { face },
			sold,
			reserve: self.random.pick(&[0, face / 50]),
			rate: terms.tranches[0].rate,
			subordination: Bps(self.random.pick(&[500, 800])),
			credential: None,
			declared: terms.declared,
			declared_obligors: terms.declared_obligors,
			curator_fee: terms.curator_fee,
			at_maturity: self.random.below(2) == 0,
			raise_until: terms.raise_until,
			draw_until: terms.raise_until + 30 * DAY,
			term: term * DAY,
		};
		let _ = self.call("open note", None, || Tranches::open_note(signed(curator), note));
	}

	/// What is missing of a tranche, and how much it may still take.
	fn room(id: PoolId, level: Level) -> (Balance, Balance) {
		let Some(terms) = Self::terms_of(id) else { return (0, 0) };
		let Some(of) = terms.tranches.get(usize::from(level)) else { return (0, 0) };
		let issued = Tranches::total_issuance(series(id, level));
		(of.least.saturating_sub(issued), of.cap - issued)
	}

	fn invest(&mut self) {
		if self.ids(Self::incomplete).is_empty() && self.random.below(24) > 0 {
			return self.step();
		}
		let id = self.one_of(Self::incomplete);
		let above = Self::terms_of(id).map_or(1, |terms| terms.tranches.len() as Level);
		let lacking = (0..above).find(|level| Self::room(id, *level).0 > 0);
		let level = match (self.random.below(8), lacking) {
			(0, _) => self.level(id),
			(_, None) => return self.fund_first_loss(),
			(_, Some(lacking)) => lacking,
		};
		let (lacking, room) = Self::room(id, level);
		let amount = match self.random.below(4) {
			0 => self.random.near_one_of(&[lacking, room]),
			_ if lacking > 0 => lacking,
			_ => self.random.near(room),
		};
		let member = Self::terms_of(id)
			.and_then(|terms| terms.tranches.get(usize::from(level))?.credential)
			.is_some();
		let who = if member { ALICE } else { self.random.pick(&INVESTORS) };
		let _ = self.call("invest", Some(id), || Tranches::invest(signed(who), id, level, amount));
	}

	/// What the first loss lacks for all that was raised above.
	fn first_loss_lacks(id: PoolId) -> Balance {
		let Some(terms) = Self::terms_of(id) else { return 0 };
		let issued = |level| Tranches::total_issuance(series(id, level));
		let levels = terms.tranches.len() as Level;
		let all: Balance = (0..=levels).map(issued).sum();
		let (mut senior, mut needed) = (0, terms.reserve + 1);
		for (level, of) in (0..).zip(&terms.tranches) {
			senior += issued(level);
			needed = needed.max(coverage::needed(senior, of.subordination).unwrap());
		}
		needed = needed.max(coverage::needed(senior, terms.first_loss.share).unwrap());
		needed.saturating_sub(all)
	}

	/// A raise that is open and lacks something.
	fn incomplete(id: PoolId, of: &State) -> bool {
		let Some(terms) = Self::terms_of(id) else { return false };
		let above = terms.tranches.len() as Level;
		let lacks =
			Self::first_loss_lacks(id) > 0 || (0..above).any(|level| Self::room(id, level).0 > 0);
		of.stage == PoolStage::Raising && now() <= terms.raise_until && lacks
	}

	fn fund_first_loss(&mut self) {
		if self.ids(Self::incomplete).is_empty() && self.random.below(24) > 0 {
			return self.step();
		}
		let id = self.one_of(Self::incomplete);
		let who = self.curator(id);
		let lacks = Self::first_loss_lacks(id);
		let room = Self::terms_of(id).map_or(0, |terms| {
			let series = series(id, terms.tranches.len() as Level);
			terms.first_loss.cap.saturating_sub(Tranches::total_issuance(series))
		});
		let amount = match self.random.below(8) {
			0 => self.random.near_one_of(&[lacks, room]),
			_ => (lacks + Balance::from(self.random.below(3))).min(room),
		};
		let _ = self
			.call("first loss", Some(id), || Tranches::fund_first_loss(signed(who), id, amount));
	}

	fn withdraw(&mut self) {
		let late = self.random.below(12) == 0;
		let raising = |id, _: &Holding| {
			let open = now() + WITHDRAWAL_ENDS <= Self::terms_of(id).unwrap().raise_until;
			state(id).stage == PoolStage::Raising && (open || late)
		};
		let (id, level, who) = match self.holder(raising) {
			Some(found) if self.random.below(12) > 0 => found,
			_ if self.random.below(12) > 0 => return self.step(),
			_ => {
				let id = self.any().unwrap_or_default();
				(id, self.level(id), self.somebody())
			},
		};
		// All of the first loss is held.
		let has = quoin_primitives::series_of(id, level)
			.map_or(0, |series| Tranches::total_balance(series, &who));
		let amount = if self.random.below(3) == 0 { self.random.near(has) } else { has / 7 };
		let _ = self.call("withdraw", Some(id), || {
			Tranches::withdraw_investment(signed(who), id, level, amount)
		});
	}

	fn activate(&mut self) {
		let ended = |id, of: &State| {
			let PoolTerms { raise_until, draw_until, .. } = Self::terms_of(id).unwrap();
			of.stage == PoolStage::Raising && (raise_until + 1..=draw_until).contains(&now())
		};
		if self.ids(ended).is_empty() && self.random.below(24) > 0 {
			return self.step();
		}
		let id = self.one_of(ended);
		let who = self.somebody();
		let _ = self.call("activate", Some(id), || Tranches::activate(signed(who), id));
	}

	// They lend.

	fn fund_loan(&mut self) {
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
	fn withdrawn(loan: LoanId) {
		MockLending::set(loan, |item| item.expires_at = 0);
	}

	/// Loans, by their pool.
	fn loans(&self, of: impl Fn(&Item) -> bool) -> Vec<(PoolId, LoanId)> {
		let mut loans = Vec::new();
		for id in self.pools.keys() {
			let ours = state(*id).loans.into_iter().map(|funded| funded.loan);
			loans.extend(ours.filter(|loan| of(&MockLending::get(*loan))).map(|loan| (*id, loan)));
		}
		loans
	}

	fn one_loan(&mut self, of: impl Fn(&Item) -> bool) -> Option<(PoolId, LoanId)> {
		let loans = self.loans(of);
		(!loans.is_empty()).then(|| self.random.pick(&loans))
	}

	fn draw(&mut self) {
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

	fn pay(&mut self) {
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

	fn recover(&mut self) {
		let Some((id, loan)) = self.one_loan(|item| item.drawn.is_some()) else {
			return self.step();
		};
		let (owed, _) = MockLending::get(loan).drawn.unwrap();
		let amount = self.random.pick(&[0, owed / 2, owed / 10 * 9, owed, owed + 1]);
		self.credit(id, loan, amount, || MockLending::recover(loan, amount));
	}

	/// A borrower pays to a pool.
	fn credit(&mut self, id: PoolId, loan: LoanId, amount: Balance, pay: impl FnOnce()) {
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
	fn finished(id: PoolId, loan: LoanId) {
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

	fn mark(&mut self) {
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
	fn lending(&mut self) {
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

	// They pay, and end.

	fn distribute(&mut self) {
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
		let quoted = Tranches::quote_distribute(id);
		let result = self.call("distribute", Some(id), || {
			Tranches::distribute(signed(who), id).map(|_| ()).map_err(|error| error.error)
		});
		match quoted {
			Err(error) => assert_eq!(result, Err(error)),
			Ok(_) => assert!(result.is_ok() || self.blocked == Some(who)),
		}
		let (Ok(()), Some(before)) = (result, before) else { return };
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

	fn over_soon(id: PoolId, of: &State) -> bool {
		let terms = Self::terms_of(id).unwrap();
		of.stage == PoolStage::Active && now() > terms.draw_until
	}

	fn close(&mut self) {
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

	fn fail(&mut self) {
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

	fn claim(&mut self) {
		let found = self.holder(|_, _| true);
		let (id, level, who) = match found {
			Some(found) if self.random.below(10) > 0 => found,
			_ => (self.any().unwrap_or(9), 0, self.somebody()),
		};
		let waits = claimable_of(id, level, who);
		if waits == 0 && self.random.below(24) > 0 {
			return self.step();
		}
		let caller = self.somebody();
		let series = series(id, level);
		let _ = self.call("claim", Some(id), || Tranches::claim(signed(caller), series, who));
	}

	/// Somebody leaves a pool that is over.
	fn wind_up(&mut self) {
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

	fn redeem(&mut self) {
		let Some((id, level, who)) = self.holder(|_, _| true) else { return };
		let units = self.random.near(series_balance(id, level, who));
		let series = series(id, level);
		let _ = self.call("redeem", Some(id), || Tranches::redeem(signed(who), series, units));
	}

	// Holders deal.

	fn transfer(&mut self) {
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

	fn hold(&mut self) {
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

	fn release(&mut self, id: PoolId, level: Level, who: AccountId) {
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

	// Who looks after them.

	fn cure(&mut self) {
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

	fn top_up(&mut self) {
		let id = self.one_of(|_, _| true);
		let who = self.random.pick(&INVESTORS);
		let amount = self.random.near(ONE);
		let _ = self.call("top up", Some(id), || Tranches::top_up_bond(signed(who), id, amount));
	}

	fn brake(&mut self) {
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

	fn params(&mut self) {
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
	fn list(&mut self) {
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

	/// Seconds in which something ends for a pool.
	fn moments(id: PoolId) -> Vec<Seconds> {
		let (terms, state) = (Self::terms_of(id).unwrap(), state(id));
		let raised = terms.raise_until;
		let mut moments = match state.stage {
			PoolStage::Raising => {
				vec![raised - WITHDRAWAL_ENDS, raised, raised + ACTIVATION_TIME, terms.draw_until]
			},
			PoolStage::Active => {
				let periods = (now() - state.since) / terms.period;
				vec![terms.draw_until, terms.matures_at, state.since + (periods + 1) * terms.period]
			},
			PoolStage::Closed | PoolStage::Failed => Vec::new(),
		};
		moments.extend(state.loans.iter().map(|of| match of.lent {
			Lent::Committed { until } => until,
			Lent::Drawn { deadline, .. } => deadline,
		}));
		moments
	}

	fn pass_time(&mut self) {
		if !self.ids(Self::incomplete).is_empty() && self.random.below(6) > 0 {
			return self.invest();
		}
		let ids: Vec<PoolId> = self.pools.keys().copied().collect();
		let all: Vec<Seconds> = ids.into_iter().flat_map(Self::moments).collect();
		let ahead: Vec<Seconds> = all.into_iter().filter(|at| *at > now()).collect();
		let time = match (self.random.below(10), ahead.iter().min()) {
			(0..=4, Some(next)) => boundary(*next, &mut self.random),
			(5, Some(_)) => {
				let moment = self.random.pick(&ahead);
				boundary(moment, &mut self.random).min(now() + 20 * DAY)
			},
			(6, _) => now() + self.random.below(100 * DAY),
			(7, _) => now() + self.random.below(10 * DAY),
			(8, _) => now() + self.random.below(3),
			_ => now() + self.random.below(7_200),
		};
		let _ = self.call("time", None, || {
			Clock::set(time.max(now()));
			Ok(())
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
