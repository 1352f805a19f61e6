//! Pools in the sequence: some raise, some lend what others offer, some end, and none is touched by a call for
//! another.

use super::*;
use pallet_tranches::{Call as Pool, Pools, States};
use quoin_math::pool::waterfall::Order;
use quoin_primitives::{
	series_of, tranche_of, Eligibility, FirstLoss, Level, NoteTerms, Payouts, PoolId, PoolStage,
	PoolTerms, TrancheTerms,
};
use sp_core::Encode;

/// Who opens pools. They borrow nothing.
const CURATORS: [&str; 2] = ["Eve", "Ferdie"];
/// The most pools at a time that take money or lend.
const LIVE: usize = 5;

/// Ids of pools at a stage.
pub(super) fn at(stage: PoolStage) -> Vec<PoolId> {
	let ids = States::<Runtime>::iter().filter(|(_, state)| state.stage == stage);
	let mut ids: Vec<_> = ids.map(|(id, _)| id).collect();
	ids.sort_unstable();
	ids
}

/// Everything that is recorded of the pools but one, as bytes.
pub(super) fn others(but: Option<PoolId>) -> Vec<u8> {
	let mut all = Vec::new();
	for id in 0..pallet_tranches::NextPool::<Runtime>::get() {
		if Some(id) == but {
			continue;
		}
		(Pools::<Runtime>::get(id), States::<Runtime>::get(id)).encode_to(&mut all);
		Assets::balance(QUSD, Tranches::account_of(id)).encode_to(&mut all);
		for level in 0..5 {
			let series = series_of(id, level).unwrap();
			pallet_tranches::AllSeries::<Runtime>::get(series).encode_to(&mut all);
		}
	}
	all
}

/// Of each pool that lends: values add up to the assets, interest that ran never lowers them, and nobody loses while
/// anybody more junior has value.
pub(super) fn check_values() -> Result<(), String> {
	for id in at(PoolStage::Active) {
		let Some(view) = Tranches::pool_view(id) else {
			return Err(format!("pool {id} cannot be seen"));
		};
		let conservative: Balance = view.tranches.iter().map(|of| of.conservative).sum();
		let optimistic: Balance = view.tranches.iter().map(|of| of.optimistic).sum();
		if (conservative, optimistic) != (view.conservative, view.optimistic) {
			return Err(format!("pool {id}: values do not add up: {view:?}"));
		}
		if view.conservative > view.optimistic {
			return Err(format!("pool {id}: interest lowers the assets: {view:?}"));
		}
		for (level, of) in view.tranches.iter().enumerate() {
			let junior: Balance = view.tranches[level + 1..].iter().map(|of| of.conservative).sum();
			let whole = of.conservative >= of.outstanding + of.interest_due;
			if junior > 0 && !whole {
				return Err(format!("pool {id}: {level} loses before others: {view:?}"));
			}
		}
	}
	Ok(())
}

impl Sequence<'_> {
	/// Calls for one pool, and sees that no other changed.
	fn call_for(&mut self, id: PoolId, name: &str, call: Pool<Runtime>) -> bool {
		let before = others(Some(id));
		let ok = self.call(name, call);
		assert!(others(Some(id)) == before, "a call for pool {id} changed another");
		ok
	}

	fn pool(&mut self) -> Option<PoolId> {
		let stages = [PoolStage::Raising, PoolStage::Active, PoolStage::Active, PoolStage::Active];
		let likely = self.random.pick(&stages);
		let stage = match self.random.below(8) {
			0 => PoolStage::Closed,
			1 => PoolStage::Failed,
			_ => likely,
		};
		self.one_of(at(stage))
	}

	/// Its curator, nearly always.
	fn curator(&mut self, id: PoolId) -> &'static str {
		let curator = Pools::<Runtime>::get(id).map(|pool| pool.curator);
		let known = CURATORS.into_iter().find(|name| Some(who(name)) == curator);
		match known {
			Some(name) if self.random.below(12) > 0 => name,
			_ => self.random.pick(&CURATORS),
		}
	}

	fn eligibility(&mut self) -> Eligibility {
		Eligibility {
			classes: BoundedVec::truncate_from(CLASSES.to_vec()),
			ltv: Bps(self.random.pick(&[7_000, 7_000, 7_000, 7_000, 6_000])),
			tenor: 450 * DAY,
			rate: TEN,
			obligor_share: Bps(self.random.pick(&[10_000, 10_000, 6_000])),
			days_overdue: self.random.below(20) as u32,
		}
	}

	fn new_pool(&mut self) {
		let live = at(PoolStage::Raising).len() + at(PoolStage::Active).len();
		if live >= LIVE && self.random.below(4) > 0 {
			return;
		}
		let curator = self.random.pick(&CURATORS);
		let count = 1 + self.random.below(4);
		let eligibility = self.eligibility();
		let random = &mut self.random;
		let size = random.pick(&[200_000, 500_000, 1_000_000]) * USD18;
		let tranche = |level: u64| TrancheTerms {
			rate: RatePerSecond(TEN.0 / 10 * (6 + Balance::from(level))),
			on_shortfall: level % 2 == 1,
			// From above: what is below each, with room for marks.
			subordination: Bps(1_500 - 300 * level as u16),
			least: USD18,
			cap: size / Balance::from(level + 1),
			credential: None,
		};
		let raise_until = now() + random.pick(&[2 * DAY, 3 * DAY, 9 * DAY, DAY]);
		let draw_until = raise_until + random.pick(&[DAY, 60 * DAY, 120 * DAY, 180 * DAY]);
		let name = BoundedVec::truncate_from(b"Random".to_vec());
		if random.below(12) == 0 {
			let note = NoteTerms {
				name,
				eligibility,
				face: size,
				sold: size / 4 * 3,
				reserve: size / 20,
				rate: RatePerSecond(TEN.0 / 2),
				subordination: Bps(2_000),
				credential: None,
				declared: BoundedVec::new(),
				declared_obligors: BoundedVec::new(),
				curator_fee: Bps(100),
				at_maturity: random.below(2) == 0,
				raise_until,
				draw_until,
				term: random.pick(&[180, 270, 366, 400]) * DAY,
			};
			if self.call(curator, Pool::open_note { note }) {
				self.begin_pool();
			}
			return;
		}
		let terms = PoolTerms {
			name,
			eligibility,
			tranches: BoundedVec::truncate_from((0..count).map(tranche).collect()),
			first_loss: FirstLoss { share: Bps(500), cap: size },
			declared: BoundedVec::truncate_from(vec![
				who("Dave");
				usize::from(random.below(5) == 0)
			]),
			declared_obligors: BoundedVec::new(),
			curator_fee: Bps(random.pick(&[0, 500, 2_000])),
			order: random.pick(&[Order::Sequential, Order::ProRata]),
			payouts: random.pick(&[
				Payouts::AsCollected,
				Payouts::AsCollected,
				Payouts::Periodic,
				Payouts::AtMaturity,
			]),
			period: random.pick(&[7 * DAY, 30 * DAY, 366 * DAY]),
			reserve: random.pick(&[0, 0, size / 50]),
			raise_until,
			draw_until,
			matures_at: draw_until + random.pick(&[DAY, 400 * DAY, 500 * DAY]),
			origination_fee: false,
		};
		if self.call(curator, Pool::open_pool { terms }) {
			self.begin_pool();
		}
	}

	/// Fills the pool that was opened last and lets it lend, most of the time.
	fn begin_pool(&mut self) {
		let id = pallet_tranches::NextPool::<Runtime>::get() - 1;
		if self.random.below(5) == 0 {
			return;
		}
		self.fill(id);
		if self.random.below(3) == 0 {
			self.take_back(id);
			self.fill(id);
		}
		if self.random.below(4) == 0 {
			return;
		}
		let Some(pool) = Pools::<Runtime>::get(id) else { return };
		let end = pool.terms.raise_until + SLOT_DURATION / 1_000;
		self.advance_to(end);
		if self.call_for(id, "Alice", Pool::activate { pool: id }) {
			let status = Status::Open;
			self.dispatch(RuntimeOrigin::root(), Pool::set_status { status });
			self.lender = Some(id);
			for _ in 0..2 {
				self.lend();
			}
			self.lender = None;
		}
	}

	/// A loan against a title of its own, of which the pool that lends first may take what it likes.
	pub(super) fn lend(&mut self) {
		let title = pallet_registry::NextTitle::<Runtime>::get();
		self.new_title();
		let owner = Nfts::owner(pallet_registry::COLLECTION, title);
		let Some(name) = BORROWERS.into_iter().find(|name| Some(who(name)) == owner) else {
			return;
		};
		for kind in 0..6 {
			self.attest(title, kind);
		}
		self.call("Alice", Title::verify { title });
		let mut terms = self.terms(vec![title], None);
		let keep = 1 + self.random.below(2) as usize + usize::from(self.saver.is_some());
		terms.tranches.truncate(keep);
		let loan = pallet_lending::NextLoan::<Runtime>::get();
		if self.call(name, Call::offer { terms }) {
			self.commit_to(loan);
			self.call(name, Call::draw { loan });
		}
	}

	/// Puts in what is missing of a pool.
	fn fill(&mut self, id: PoolId) {
		let Some(pool) = Pools::<Runtime>::get(id) else { return };
		for (level, tranche) in pool.terms.tranches.iter().enumerate() {
			let name = self.random.pick(&FUNDS);
			let series = series_of(id, level as Level).unwrap();
			let issued =
				pallet_tranches::AllSeries::<Runtime>::get(series).map_or(0, |of| of.issued);
			let amount = tranche.cap - issued;
			self.mint_for(name, amount);
			let level = level as Level;
			self.call_for(id, name, Pool::invest { pool: id, level, amount });
		}
		let curator = self.curator(id);
		let cap = pool.terms.first_loss.cap;
		let amount = if pool.terms.origination_fee { cap } else { cap / 4 };
		self.mint_for(curator, amount);
		self.call_for(id, curator, Pool::fund_first_loss { pool: id, amount });
	}

	pub(super) fn mint_for(&mut self, name: &str, amount: Balance) {
		if Assets::balance(QUSD, who(name)) > amount {
			return;
		}
		let (coin, external, max_fee) = (QUSD, USDC, Bps(100));
		let amount = amount / 10u128.pow(12) * 11 / 10;
		self.call(name, pallet_issuance::Call::mint { coin, external, amount, max_fee });
	}

	/// Somebody takes something of a raise back.
	fn take_back(&mut self, id: PoolId) {
		let found = (0..5).flat_map(|level| FUNDS.map(|name| (level, name)));
		let free = |level, name| {
			series_of(id, level).map_or(0, |of| Tranches::holding_view(of, &who(name)).free)
		};
		let found: Vec<_> = found.filter(|(level, name)| free(*level, name) > 0).collect();
		let (level, name) = match self.one_of(found) {
			Some(found) if self.random.below(5) > 0 => found,
			_ => (self.random.below(5) as Level, self.random.pick(&FUNDS)),
		};
		let has = free(level, name);
		let amount = self.random.near_one_of(&[has, has / 2]);
		self.call_for(id, name, Pool::withdraw_investment { pool: id, level, amount });
	}

	/// Fills a pool that takes money, more or less, or takes some of it back.
	fn raise(&mut self) {
		let late = self.random.below(20) == 0;
		let mut pools = at(PoolStage::Raising);
		let runs = |id: &PoolId| {
			late || Pools::<Runtime>::get(id).is_some_and(|pool| pool.terms.raise_until >= now())
		};
		pools.retain(runs);
		let Some(id) = self.one_of(pools) else { return };
		let Some(pool) = Pools::<Runtime>::get(id) else { return };
		for (level, tranche) in pool.terms.tranches.iter().enumerate() {
			let name = self.random.pick(&FUNDS);
			let amount = match self.random.below(6) {
				0 => self.random.near(tranche.cap),
				_ => tranche.cap / 5,
			};
			let level = level as Level + u8::from(self.random.below(30) == 0);
			self.call_for(id, name, Pool::invest { pool: id, level, amount });
		}
		let curator = self.curator(id);
		let amount = match self.random.below(6) {
			0 => self.random.near(pool.terms.first_loss.cap),
			_ => pool.terms.first_loss.cap / 4,
		};
		self.call_for(id, curator, Pool::fund_first_loss { pool: id, amount });
		if self.random.below(6) == 0 {
			self.take_back(id);
		}
	}

	/// A pool that lends commits to a tranche, if its rules allow.
	pub(super) fn fund_by_pool(&mut self, loan: LoanId, tranche: u8) -> bool {
		let any = self.random.below(20) == 0;
		let mut pools = at(if any { PoolStage::Raising } else { PoolStage::Active });
		if self.random.below(20) > 0 {
			let lends = |id: &PoolId| {
				Pools::<Runtime>::get(id).is_some_and(|pool| pool.terms.draw_until >= now())
			};
			pools.retain(lends);
		}
		let Some(id) = self.lender.or_else(|| self.one_of(pools)) else { return false };
		let curator = self.curator(id);
		let said = Tranches::check_loan(id, loan, tranche).is_ok();
		let is_curators =
			Pools::<Runtime>::get(id).is_some_and(|pool| pool.curator == who(curator));
		let ok = self.call_for(id, curator, Pool::fund_loan { pool: id, loan, tranche });
		assert_eq!(ok, said && is_curators, "what is said of a loan is what the call does");
		ok
	}

	/// Somebody who has units of something.
	fn holding(&mut self) -> Option<(PoolId, Level, &'static str)> {
		let mut keys: Vec<_> = pallet_tranches::Holdings::<Runtime>::iter_keys().collect();
		keys.sort_unstable();
		let (series, account) = self.one_of(keys)?;
		let (id, level) = tranche_of(series)?;
		let name = FUNDS.into_iter().chain(["Alice"]).find(|name| who(name) == account)?;
		Some((id, level, name))
	}

	fn hold_units(&mut self) {
		let all: Vec<_> = FUNDS.into_iter().chain(["Alice"]).collect();
		let (id, level, name) = match self.holding() {
			Some(found) if self.random.below(4) > 0 => found,
			_ => {
				let Some(id) = self.pool() else { return };
				(id, self.random.below(6) as Level, self.random.pick(&all))
			},
		};
		let Some(series) = series_of(id, level) else { return };
		let other = self.random.pick(&all);
		let holding = Tranches::holding_view(series, &who(name));
		let units = match self.random.below(3) {
			0 => self.random.near_one_of(&[holding.free, holding.free / 3]),
			_ => holding.free,
		};
		let to = match self.random.below(20) {
			0 => Tranches::account_of(id),
			_ => who(other),
		};
		match self.random.below(4) {
			0 => self.call_for(id, name, Pool::transfer_units { series, to, units }),
			1 | 2 => {
				let before = Assets::balance(QUSD, who(name));
				let stage = States::<Runtime>::get(id).map(|state| state.stage);
				let ok = self.call_for(id, "Alice", Pool::claim { series, who: who(name) });
				let got = Assets::balance(QUSD, who(name)) - before;
				// Of a pool that is over, units are given back with it.
				let failed = stage == Some(PoolStage::Failed);
				let units = if failed { holding.free } else { 0 };
				assert_eq!(got, if ok { holding.claimable + units } else { 0 });
				ok
			},
			_ => self.call_for(id, name, Pool::redeem { series, units }),
		};
	}

	/// The borrower of one of its loans pays what is due, and marks that are due are applied.
	fn pay_pool(&mut self, id: PoolId) {
		let Some(state) = States::<Runtime>::get(id) else { return };
		let loans: Vec<LoanId> = state.loans.iter().map(|funded| funded.loan).collect();
		if let Some(loan) = self.one_of(loans.clone()) {
			let name = self.borrower(loan);
			let amount = Lending::next_payment(loan, None).map_or(0, |due| due.total);
			self.mint_for(name, amount);
			self.call(name, Call::repay { loan, amount });
		}
		for loan in loans {
			let due = Lending::loan_view(loan).and_then(|loan| loan.mark_due_from);
			if due.is_some_and(|due| due <= now()) {
				self.call("Alice", Call::mark { loan });
			}
		}
	}

	fn move_on(&mut self) {
		let Some(id) = self.pool() else { return };
		let name = self.random.pick(&["Alice", "Bob", "Senior"]);
		let amount = self.random.near(100_000 * USD18);
		let likely = match States::<Runtime>::get(id).map(|state| state.stage) {
			Some(PoolStage::Raising) => self.random.pick(&[0, 0, 2]),
			Some(PoolStage::Active) => {
				let is_past =
					|pool: &pallet_tranches::PoolOf<Runtime>| pool.terms.draw_until < now();
				let is_past = Pools::<Runtime>::get(id).is_some_and(|pool| is_past(&pool));
				match Tranches::pool_view(id) {
					Some(view) if is_past && view.money.lent == 0 => 2,
					Some(view) if is_past && view.loans.is_empty() => 3,
					_ => 1,
				}
			},
			_ => 1,
		};
		match self.random.pick(&[likely, likely, likely, likely, 0, 2, 3, 4, 5]) {
			0 => self.call_for(id, name, Pool::activate { pool: id }),
			1 => {
				if self.random.below(4) > 0 {
					self.pay_pool(id);
				}
				let quote = Tranches::quote_distribute(id);
				let ok = self.call_for(id, name, Pool::distribute { pool: id });
				assert_eq!(ok, quote.is_ok(), "what is said of a distribution is what it does");
				ok
			},
			2 => self.call_for(id, name, Pool::fail_pool { pool: id }),
			3 => self.call_for(id, name, Pool::close_pool { pool: id }),
			4 => self.call_for(id, name, Pool::top_up_bond { pool: id, amount: amount / 1_000 }),
			_ => {
				let curator = self.curator(id);
				self.call_for(id, curator, Pool::fund_first_loss { pool: id, amount })
			},
		};
	}

	pub(super) fn pools(&mut self) {
		match self.random.below(12) {
			0 => self.new_pool(),
			1..=3 => self.raise(),
			4..=6 => self.hold_units(),
			7 => {
				let status = self.random.pick(&[Status::Open, Status::NoNewRisk, Status::Paused]);
				self.dispatch(RuntimeOrigin::root(), Pool::set_status { status });
				if self.random.below(3) > 0 {
					let status = Status::Open;
					self.dispatch(RuntimeOrigin::root(), Pool::set_status { status });
				}
			},
			_ => self.move_on(),
		}
	}

	/// Where a pool ends something, and a block later.
	pub(super) fn end_of_a_pool(&mut self) -> Option<Seconds> {
		let stage = self.random.pick(&[PoolStage::Raising, PoolStage::Active]);
		let id = self.one_of(at(stage))?;
		let terms = Pools::<Runtime>::get(id)?.terms;
		let ends = [terms.raise_until - DAY, terms.raise_until, terms.draw_until, terms.matures_at];
		let end = ends.into_iter().find(|end| *end >= now())?;
		Some(end + self.random.pick(&[0, SLOT_DURATION / 1_000, 2 * SLOT_DURATION / 1_000]))
	}
}
