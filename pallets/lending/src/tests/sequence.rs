//! Random calls by everybody, many of them in the seconds around those in which something ends. After each,
//! the invariants hold and no unit of money is lost or made: what was lent, and interest that was owed when a
//! loan failed, is still owed, or was credited, set off, kept by a refinancing, or lost.

use super::{
	exposure::{begin, deadline, deal, full_hour, grace_end, HOUR},
	*,
};
use frame_support::{
	storage::{with_transaction, TransactionOutcome},
	traits::{fungible::InspectHold, fungibles::Mutate as _, Contains},
	weights::{Weight, WeightMeter},
};
use quoin_primitives::{Covenants, Lend, LoanBook, Payment, Position, Seller, Status, Unsold};
use quoin_testing::{fuzz_seeds, setting, Random};
use std::collections::BTreeMap;

/// For each seed, unless `QUOIN_FUZZ_STEPS` says otherwise.
const STEPS: u64 = 1_000;
/// No new ones beyond so many, so that things happen to each.
const LOANS: usize = 10;
/// The last of them lends as well.
const BORROWERS: [AccountId; 2] = [BORROWER, 13];

/// What is paid back or gone, and what has to be.
#[derive(Default)]
struct Ledger {
	/// Lent, and interest of loans that failed.
	owed: Balance,
	/// Collected as principal or out of a recovery.
	collected: Balance,
	/// Set off against the price of a title, kept by a refinancing, or lost.
	settled: Balance,
}

/// What the pool has of a loan: of each of its tranches, where it stands and what is written down.
type PoolsPart = (Vec<(Position, Balance)>, State);

/// A chain with what is known of it from outside.
pub(super) struct World {
	seed: u64,
	steps: u64,
	random: Random,
	/// When each loan was drawn, paid or cured last.
	pub touched: BTreeMap<LoanId, Seconds>,
	ledger: Ledger,
	/// What the pool's loans were when it collected last.
	known: BTreeMap<LoanId, PoolsPart>,
	/// What the last call did.
	last: String,
	/// How often each kind of step went through and was refused.
	tally: BTreeMap<&'static str, (u32, u32)>,
}

impl World {
	pub const LENDERS: [AccountId; 5] = [SENIOR, JUNIOR, STRANGER, POOL, 13];

	pub fn new(seed: u64) -> Self {
		Self {
			seed,
			steps: 0,
			random: Random::new(seed),
			touched: BTreeMap::new(),
			ledger: Ledger::default(),
			known: BTreeMap::new(),
			last: String::new(),
			tally: BTreeMap::new(),
		}
	}

	/// One step. Says which, and how it ended.
	pub fn step(&mut self) -> (&'static str, DispatchResult) {
		self.steps += 1;
		// A market that is braked for long shows little.
		if Market::<Test>::get().status(now()) != Status::Open && self.random.below(10) == 0 {
			return self.govern();
		}
		match self.random.below(100) {
			0..=6 => self.lend(),
			7..=9 => self.offer(),
			10..=13 => self.commit(),
			14..=17 => self.draw(),
			18..=20 => self.take_back(),
			21..=38 => self.repay(),
			39..=42 => self.prepay(),
			43..=45 => self.close(),
			46..=48 => self.transfer(),
			49..=51 => self.refinance(),
			52..=53 => self.mark(),
			54..=56 => self.hook(),
			57..=60 => self.change_title(),
			61..=64 => self.declare(),
			65..=67 => self.cure(),
			68..=70 => self.liquidate(),
			71..=74 => self.sell(),
			75..=77 => self.find_nobody(),
			78..=80 => self.book_proceeds(),
			81..=82 => self.agent_bond(),
			83..=84 => self.collect(),
			85..=86 => self.advance(),
			87..=88 => self.reserve(),
			89 => self.govern(),
			_ => self.pass_time(),
		}
	}

	/// Makes a call as a block does, and reads what it said.
	fn call(
		&mut self,
		name: &'static str,
		call: impl FnOnce() -> DispatchResult,
	) -> (&'static str, DispatchResult) {
		let result = with_storage_layer(call);
		assert_ne!(result, Err(Error::Unexpected.into()), "{name}");
		self.last = format!("{name}: {result:?}");
		let tally = self.tally.entry(name).or_default();
		match result {
			Ok(()) => tally.0 += 1,
			Err(_) => tally.1 += 1,
		}
		for event in events() {
			self.read(event);
		}
		(name, result)
	}

	fn read(&mut self, event: Event) {
		let Ledger { owed, collected, settled } = &mut self.ledger;
		match event {
			Event::Drawn { loan, principal, .. } => {
				*owed += principal;
				self.touched.insert(loan, now());
			},
			Event::Refinanced { new, kept, principal, .. } => {
				*owed += principal;
				*settled += kept;
				self.touched.insert(new, now());
			},
			Event::Paid { loan, .. } | Event::Cured { loan, .. } => {
				self.touched.insert(loan, now());
			},
			Event::Collected { principal, recovered, .. } => *collected += principal + recovered,
			Event::TitleSold { price, cash, .. } => *settled += price - cash,
			Event::TakenOver { price, .. } => *settled += price,
			Event::Lost { principal, interest, .. } => {
				*settled += principal.into_iter().chain(interest).sum::<Balance>();
			},
			_ => {},
		}
	}

	/// What is owed, what waits and what is gone is what was lent; what waits is all that the keyless account
	/// has; what is encumbered is what loans have.
	fn check(&self) {
		assert_ok!(Lending::do_try_state());
		Self::check_marks();
		self.check_news();
		assert_eq!(supply(), 20 * RICH);
		let dollars: Balance = (1..=20).map(total).sum();
		assert_eq!(dollars + total(Lending::account()), supply(), "somebody else was paid");

		let (mut owed, mut waits) = (0, 0);
		for loan in Loans::<Test>::iter_values() {
			owed += loan.balance;
		}
		for case in Cases::<Test>::iter_values() {
			owed += case.interest.iter().sum::<Balance>();
			waits += case.covers.iter().map(|(_, amount)| amount).sum::<Balance>();
		}
		let mut credited = 0;
		for Collectable { interest, principal, recovered, other } in
			Books::<Test>::iter_values().map(|book| book.collectable)
		{
			credited += principal + recovered;
			waits += interest + principal + recovered + other;
		}
		assert_eq!(total(Lending::account()), waits, "money that is nobody's");
		let Ledger { collected, settled, .. } = self.ledger;
		assert_eq!(owed + credited + collected + settled, self.ledger.owed, "owed");

		let mut records = [0; 4];
		let mut committed = BTreeMap::<AccountId, Balance>::new();
		for (id, offer) in Offers::<Test>::iter() {
			for (of, tranche) in offer.commitments.iter().zip(deal(id).terms.tranches) {
				let Some(of) = of.as_ref().filter(|of| of.kept.is_none()) else { continue };
				records[0] += tranche.amount;
				*committed.entry(of.lender).or_default() += tranche.amount;
			}
		}
		for who in 1..=20 {
			let right = committed.get(&who).copied().unwrap_or_default();
			assert_eq!(Books::<Test>::get(who).committed, right, "committed by {who}");
		}
		for loan in Loans::<Test>::iter_values() {
			(records[1], records[2]) = (records[1] + loan.reserve, records[2] + loan.bond);
		}
		records[3] = AgentBonds::<Test>::iter_values().map(|bond| bond.posted).sum();
		let reasons =
			[HoldReason::Commitment, HoldReason::Reserve, HoldReason::Bond, HoldReason::Agent];
		let all_held = reasons.map(|reason| (1..=20).map(|who| held(reason, who)).sum());
		assert_eq!(records, all_held, "holds without a record");

		let mut deals = BTreeMap::<AccountId, Balance>::new();
		for deal in Deals::<Test>::iter_values() {
			*deals.entry(deal.borrower).or_default() += 1;
		}
		for borrower in BORROWERS {
			let deposits = DEPOSIT * deals.get(&borrower).copied().unwrap_or_default();
			assert_eq!(Balances::balance_on_hold(&DealHold::get(), &borrower), deposits);
		}
		for (id, loan) in Loans::<Test>::iter() {
			let sold = |title: TitleId| {
				let case = Cases::<Test>::get(id);
				case.is_some_and(|case| matches!(case.lot::<Test>(title).unwrap().sale, Sale::Done))
			};
			for title in deal(id).terms.titles {
				let one = Yard::get(title);
				let expected = (!sold(title)).then_some(id);
				assert!(one.lien == expected || sold(title), "title {title} of {id}");
				assert!(sold(title) || one.seized == (loan.state == State::Liquidating));
			}
		}
	}

	/// What the pool has of each loan: what it is told of its tranches, and what of each is written down.
	fn of_the_pool() -> BTreeMap<LoanId, PoolsPart> {
		let of = |(id, loan): (LoanId, Loan)| {
			let rates = deal(id).terms.tranches.into_iter().map(|tranche| tranche.rate);
			let booked = loan.positions::<Test>(rates).unwrap();
			let told = (0..).zip(booked).map(|(tranche, booked)| {
				(Lending::position(&POOL, id, tranche).unwrap(), booked.impairment)
			});
			let ours: Vec<_> = told.filter(|(told, _)| *told != Position::Gone).collect();
			(!ours.is_empty()).then_some((id, (ours, loan.state)))
		};
		Loans::<Test>::iter().filter_map(of).collect()
	}

	/// What changed for the pool since it collected last is in its news.
	fn check_news(&self) {
		let News::These(news) = Books::<Test>::get(POOL).touched else { return };
		let present = Self::of_the_pool();
		for id in self.known.keys().chain(present.keys()) {
			let changed = self.known.get(id) != present.get(id);
			assert!(!changed || news.contains(id), "nobody told the pool of {id}");
		}
	}

	/// What is written down by days is, when no mark waits, and the next mark is the next moment that writes down
	/// more: by a reckoning of its own.
	fn check_marks() {
		for (id, loan) in Loans::<Test>::iter() {
			let Deal { terms, cure, .. } = deal(id);
			let due = deadline(&terms.timetable, loan.origination, loan.paid);
			let late_from = due.div_ceil(DAY) * DAY;
			let mut steps = [16, 31, 61].map(|days| late_from + days * DAY).to_vec();
			let mark = loan.mark_on.map(|day| Seconds::from(day) * DAY);
			if mark.is_none_or(|mark| mark > now()) {
				let shares = steps.iter().zip([10u128, 35, 65]).filter(|(from, _)| **from <= now());
				let share = shares.map(|(_, share)| share).max().unwrap_or(0);
				let least = (loan.balance * share).div_ceil(100);
				assert!(loan.impairment >= least, "{id}: {} of {}", loan.impairment, loan.balance);
			}
			let mut may_be_sold = false;
			if loan.state != State::Liquidating {
				let over = grace_end(&terms, &loan) + 1;
				let before = over / DAY * DAY;
				steps.push(if before > due { before } else { before + DAY });
				may_be_sold = steps[3] <= now();
			}
			if let State::Breached { since, .. } = loan.state {
				let over = (since + cure + 1).div_ceil(DAY) * DAY;
				if over <= now() {
					// Days write down no more.
					steps.clear();
					may_be_sold = true;
				}
				steps.push(over);
			}
			if may_be_sold {
				let begins = (loan.paid + 1..Lending::loan_view(id).unwrap().payments)
					.map(|k| deadline(&terms.timetable, loan.origination, k - 1) + 1);
				steps.extend(begins.map(|begin| begin / DAY * DAY));
			}
			let next = steps.into_iter().filter(|step| *step > now()).min();
			assert!(mark == next || mark.is_some_and(|mark| mark <= now()), "{id}: {mark:?}");
		}
	}

	/// No title is encumbered but by a loan.
	fn check_yard(&self) {
		for title in 0..Yard::count() {
			if let Some(id) = Yard::get(title).lien {
				assert!(Loans::<Test>::contains_key(id), "title {title} of no loan");
				assert!(deal(id).terms.titles.contains(&title), "title {title} of another loan");
			}
		}
		for (id, title) in Lots::open() {
			assert_eq!(Yard::get(title).lien, Some(id), "a lot of what is sold");
		}
	}

	fn live(&self, of: impl Fn(LoanId, &Loan) -> bool) -> Vec<LoanId> {
		let loans: BTreeMap<_, _> = Loans::<Test>::iter().collect();
		loans.into_iter().filter(|(id, loan)| of(*id, loan)).map(|(id, _)| id).collect()
	}

	/// A loan, most likely one of these, now and then one that is none.
	fn one_of(&mut self, of: impl Fn(LoanId, &Loan) -> bool) -> LoanId {
		let (wanted, all) = (self.live(of), self.live(|_, _| true));
		match self.random.below(16) {
			0 => self.random.below(u64::from(NextLoan::<Test>::get()) + 1) as LoanId,
			1..=3 if !all.is_empty() => self.random.pick(&all),
			_ if !wanted.is_empty() => self.random.pick(&wanted),
			_ if !all.is_empty() => self.random.pick(&all),
			_ => NextLoan::<Test>::get(),
		}
	}

	/// An offer, most likely one of these, or the id of none.
	fn one_offer(&mut self, of: impl Fn(LoanId, &Offer<AccountId>) -> bool) -> LoanId {
		let offers: BTreeMap<_, _> = Offers::<Test>::iter().collect();
		let wanted = offers.iter().filter(|(id, offer)| of(**id, offer));
		let wanted: Vec<LoanId> = wanted.map(|(id, _)| *id).collect();
		let mut ids: Vec<LoanId> = offers.keys().copied().collect();
		ids.push(NextLoan::<Test>::get());
		let from = if wanted.is_empty() || self.random.below(6) == 0 { ids } else { wanted };
		self.random.pick(&from)
	}

	/// Whether an offer can still be drawn, as far as time goes.
	fn is_open(id: LoanId, offer: &Offer<AccountId>) -> bool {
		let expired = |of: &Commitment<AccountId>| now() >= of.until;
		offer.open
			&& now() <= deal(id).terms.expires_at
			&& !offer.commitments.iter().flatten().any(expired)
	}

	/// Seconds in which something ends for a loan.
	fn moments(id: LoanId) -> Vec<Seconds> {
		let (loan, Deal { terms, cure, .. }) = (loan(id), deal(id));
		let due = deadline(&terms.timetable, loan.origination, loan.paid);
		let (begin, end) = (begin(&terms.timetable, &loan), grace_end(&terms, &loan));
		let mut moments = vec![begin, full_hour(begin), due, end, full_hour(end)];
		moments.extend(loan.mark_on.map(|day| Seconds::from(day) * DAY));
		if let State::Breached { since, .. } = loan.state {
			moments.push(since + cure);
		}
		moments.extend(Self::given(id).into_iter().map(|(_, _, until)| until));
		moments
	}

	/// So many moments from now on, most of them near one in which something ends.
	pub fn moments_ahead(&mut self, count: usize) -> Vec<Seconds> {
		(0..count).map(|_| self.moment_ahead()).collect()
	}

	fn moment_ahead(&mut self) -> Seconds {
		let ids = self.live(|_, _| true);
		let all: Vec<Seconds> = ids.iter().flat_map(|id| Self::moments(*id)).collect();
		let ahead: Vec<Seconds> = all.into_iter().filter(|at| *at > now()).collect();
		let time = match (self.random.below(8), ahead.iter().min()) {
			(0..=2, Some(next)) => next + self.random.below(3) - 1,
			(3..=5, Some(_)) => {
				let moment = self.random.pick(&ahead);
				// Not so far that all others are late.
				let near = moment.min(now() + 20 * DAY);
				if near < moment {
					near
				} else {
					moment + self.random.below(3) - 1
				}
			},
			// Several windows at once.
			(6, _) => now() + 1 + self.random.below(100 * DAY),
			_ => now() + 1 + self.random.below(2 * HOUR),
		};
		time.max(now())
	}

	fn pass_time(&mut self) -> (&'static str, DispatchResult) {
		let time = self.moment_ahead();
		self.call("time", || {
			at(time);
			Ok(())
		})
	}

	fn amount(&mut self) -> Balance {
		let whole = self.random.pick(&[1, 2, 7, 1_000 * ONE + 1, 40_000 * ONE, MILLION]);
		whole + Balance::from(self.random.below(3))
	}

	fn tranches(&mut self) -> Vec<(Balance, RatePerSecond)> {
		let rates = [RatePerSecond(1), TEN, TEN, FOURTEEN, limits::MAX_RATE];
		let count = self.random.pick(&[1, 1, 2, 2, 3, 5]);
		let mut tranches: Vec<_> =
			(0..count).map(|_| (self.amount(), self.random.pick(&rates))).collect();
		// Not all of it is dust.
		let first = self.random.below(count as u64) as usize;
		tranches[first].0 += 10_000 * ONE;
		tranches
	}

	fn terms(
		&mut self,
		titles: &[TitleId],
		tranches: &[(Balance, RatePerSecond)],
	) -> Terms<AccountId> {
		let terms = terms(titles, tranches);
		let random = &mut self.random;
		let timetable = if random.below(3) > 0 {
			let offset = match random.below(2) {
				0 => (random.below(105) as i32 - 48) * 900,
				_ => random.below(93_601) as i32 - 43_200,
			};
			let days = random.pick(&[1, 20, 90, 180, 400]);
			calendar(days, random.below(31) as u8 + 1, offset)
		} else {
			let any = DAY + random.below(91 * DAY);
			let interval = random.pick(&[DAY, 30 * DAY, any]);
			Timetable::Fixed { interval, payments: random.below(8) as u32 + 1 }
		};
		let longest = match timetable {
			Timetable::Fixed { interval, .. } => interval.min(limits::MAX_GRACE),
			Timetable::Calendar(_) => limits::MAX_GRACE,
		};
		let any = random.below(longest + 1);
		let duration = random.pick(&[0, 1, 7 * DAY, any, any, longest]);
		let rate = random.pick(&[RatePerSecond(0), FOURTEEN, limits::MAX_RATE]);
		let all = [
			absolute(FeeEvent::Origination, 10 * ONE),
			ratio(FeeEvent::Repayment, Basis::Balance, 1),
			absolute(FeeEvent::Exit, 3 * ONE),
			ratio(FeeEvent::Liquidation, Basis::Amount, 2),
			absolute(FeeEvent::Liquidation, 500 * ONE),
		];
		let fees: Vec<_> = all.into_iter().filter(|_| random.below(4) == 0).collect();
		let repayments = [Repayment::Amortised, Repayment::EqualPrincipal, Repayment::Bullet];
		Terms {
			timetable,
			repayment: random.pick(&repayments),
			principal_in_stub: random.below(2) == 0,
			grace: Grace { rate, duration: duration.min(longest) },
			fees: crate::mock::fees(&fees),
			reserve: random.pick(&[0, 0, 1, 3]),
			covenants: Covenants {
				heartbeat: random.pick(&[None, None, Some(40 * DAY)]),
				insured: random.below(3) == 0,
				..terms.covenants
			},
			..terms
		}
	}

	/// New titles that are worth enough for so much.
	fn racks(&mut self, borrower: AccountId, principal: Balance) -> Vec<TitleId> {
		let count = self.random.pick(&[1, 1, 2, 3]);
		let titles: Vec<_> =
			(0..count).map(|_| Yard::park(borrower, 2 * principal / count + 1)).collect();
		for title in &titles {
			let agent = self.random.pick(&[None, Some(AGENT), Some(AGENT)]);
			let cover = self.random.pick(&[0, principal / 10, principal]);
			let at_once = self.random.below(2) == 0;
			Yard::set(*title, |one| {
				(one.agent, one.agent_at_once, one.cover) = (agent, at_once, cover);
			});
		}
		titles
	}

	fn new_terms(&mut self) -> (AccountId, Terms<AccountId>) {
		let borrower = self.random.pick(&BORROWERS);
		let tranches = self.tranches();
		let principal = tranches.iter().map(|(amount, _)| amount).sum();
		let titles = self.racks(borrower, principal);
		let terms = self.terms(&titles, &tranches);
		(borrower, terms)
	}

	/// A lender, once in a while who borrows.
	fn lender(&mut self, borrower: AccountId) -> AccountId {
		let lender = self.random.pick(&Self::LENDERS);
		if lender == borrower && self.random.below(4) > 0 {
			return SENIOR;
		}
		lender
	}

	/// Offered, funded and drawn at once.
	fn lend(&mut self) -> (&'static str, DispatchResult) {
		if self.live(|_, _| true).len() >= LOANS {
			return self.repay();
		}
		let (borrower, terms) = self.new_terms();
		let lenders: Vec<_> = terms.tranches.iter().map(|_| self.lender(borrower)).collect();
		self.call("lend", || {
			let id = NextLoan::<Test>::get();
			Lending::offer(signed(borrower), terms)?;
			for (tranche, lender) in (0..).zip(lenders) {
				Lending::commit(signed(lender), id, tranche, now() + DAY, None)?;
			}
			Lending::draw(signed(borrower), id).plain()
		})
	}

	fn offer(&mut self) -> (&'static str, DispatchResult) {
		if Offers::<Test>::iter().count() > 5 {
			return self.take_back();
		}
		let (borrower, mut terms) = self.new_terms();
		let named = self.lender(borrower);
		if let (0, Some(first)) = (self.random.below(3), terms.tranches.iter_mut().next()) {
			first.lender = Some(named);
		}
		// Now and then against what another lends for already.
		let pledged = self.one_of(|_, _| true);
		if let (0, Some(other)) = (self.random.below(8), Deals::<Test>::get(pledged)) {
			terms.titles = other.terms.titles;
		}
		terms.expires_at = now() + self.random.pick(&[0, HOUR, 90 * DAY, 90 * DAY]);
		self.call("offer", || Lending::offer(signed(borrower), terms))
	}

	/// To one tranche, or to all that nobody committed to.
	fn commit(&mut self) -> (&'static str, DispatchResult) {
		let id = self
			.one_offer(|id, offer| Self::is_open(id, offer) && offer.commitments.contains(&None));
		let mut asked = Vec::new();
		if let (Some(offer), Some(deal)) = (Offers::<Test>::get(id), Deals::<Test>::get(id)) {
			for (tranche, of) in (0..).zip(&deal.terms.tranches) {
				if offer.commitments[usize::from(tranche)].is_none() {
					let who = of.lender.unwrap_or_else(|| self.lender(deal.borrower));
					asked.push((tranche, who));
				}
			}
		}
		if asked.is_empty() || self.random.below(3) == 0 {
			asked.truncate(1);
			asked.resize(1, (0, SENIOR));
		}
		let until = now() + self.random.pick(&[0, HOUR, DAY, 60 * DAY, 60 * DAY, 60 * DAY]);
		let kept = self.random.pick(&[None, None, None, None, Some(0)]);
		self.call("commit", || {
			asked.into_iter().try_for_each(|(tranche, who)| {
				Lending::commit(signed(who), id, tranche, until, kept)
			})
		})
	}

	fn draw(&mut self) -> (&'static str, DispatchResult) {
		let id = self
			.one_offer(|id, offer| Self::is_open(id, offer) && !offer.commitments.contains(&None));
		let deal = Deals::<Test>::get(id);
		let refinances = deal.as_ref().is_some_and(|deal| deal.terms.refinances.is_some());
		let who = deal.map_or(BORROWER, |deal| deal.borrower);
		if refinances && self.random.below(8) > 0 {
			return self.call("refinance", || Lending::refinance(signed(who), id).plain());
		}
		self.call("draw", || Lending::draw(signed(who), id).plain())
	}

	fn take_back(&mut self) -> (&'static str, DispatchResult) {
		let id = self.one_offer(|id, offer| !Self::is_open(id, offer));
		let borrower = Deals::<Test>::get(id).map_or(BORROWER, |deal| deal.borrower);
		let tranche = self.random.below(3) as TrancheIndex;
		match self.random.below(5) {
			0 | 1 => self.call("withdraw offer", || Lending::withdraw_offer(signed(borrower), id)),
			2 => {
				let named = |id| deal(id).terms.tranches[0].lender;
				let id = self.one_offer(|id, offer| offer.open && named(id).is_some());
				let who = Deals::<Test>::get(id).and_then(|_| named(id)).unwrap_or(SENIOR);
				self.call("refuse", || Lending::refuse_offer(signed(who), id, 0))
			},
			_ => self.call("withdraw commitment", || {
				Lending::withdraw_commitment(signed(STRANGER), id, tranche)
			}),
		}
	}

	/// Whether the next window of a loan has not begun.
	fn is_ahead(terms: &Terms<AccountId>, loan: &Loan) -> bool {
		let from_the_first = matches!(terms.timetable, Timetable::Calendar(_)) && loan.paid == 0;
		!from_the_first && now() <= begin(&terms.timetable, loan)
	}

	/// What stands against any payment, if anything does.
	fn refusal(id: LoanId) -> Option<Error> {
		let Some(loan) = Loans::<Test>::get(id) else { return Some(Error::UnknownLoan) };
		if loan.state == State::Liquidating {
			return Some(Error::Liquidating);
		}
		(now() == loan.origination).then_some(Error::JustDrawn)
	}

	fn repay(&mut self) -> (&'static str, DispatchResult) {
		let due = |id, loan: &Loan| {
			let begun = !Self::is_ahead(&deal(id).terms, loan) && now() > loan.origination;
			loan.state != State::Liquidating && begun
		};
		let id = self.one_of(due);
		let (total, principal) =
			Lending::next_payment(id, None).map_or((0, 0), |due| (due.total, due.principal));
		let balance = Loans::<Test>::get(id).map_or(0, |loan| loan.balance);
		let amount = match self.random.below(12) {
			0 => self.random.near(total),
			1 => total + self.random.near(balance / 4) % (4 * RICH),
			2 => total.saturating_sub(1),
			_ => total.max(1),
		};
		let ahead = || Self::is_ahead(&deal(id).terms, &loan(id)).then_some(Error::NothingDue);
		let refusal = Self::refusal(id).or_else(ahead);
		let refusal = (amount == 0)
			.then_some(Error::ZeroAmount)
			.filter(|_| Loans::<Test>::contains_key(id))
			.or(refusal);
		let payer = self.random.pick(&[BORROWER, KEEPER, 13]);
		let covered = dollars(payer) > amount;
		let beyond = balance - principal;
		let all = Lending::pay_off(id, None).ok().map(|all| all.total);
		let (name, result) =
			self.call("repay", || Lending::repay(signed(payer), id, amount).plain());
		match refusal {
			Some(error) => assert_eq!(result, Err(error.into()), "{id} at {}", now()),
			None if amount < total => assert_eq!(result, Err(Error::AmountTooSmall.into())),
			// Whoever pays all of the balance has to pay for leaving, too.
			None if all.is_some_and(|all| (total + beyond..all).contains(&amount)) => {
				assert_eq!(result, Err(Error::AmountTooSmall.into()));
			},
			None => assert!(is_paid_or_waits(result, covered), "{id} at {}: {result:?}", now()),
		}
		(name, result)
	}

	fn prepay(&mut self) -> (&'static str, DispatchResult) {
		let early = |id, loan: &Loan| {
			loan.state != State::Liquidating && Self::is_ahead(&deal(id).terms, loan)
		};
		let id = self.one_of(early);
		let balance = Loans::<Test>::get(id).map_or(1, |loan| loan.balance);
		let amount = self.random.near_one_of(&[balance, balance / 7]).max(1);
		let due = || (!Self::is_ahead(&deal(id).terms, &loan(id))).then_some(Error::PaymentDue);
		let refusal = Self::refusal(id).or_else(due);
		let (name, result) =
			self.call("prepay", || Lending::prepay(signed(KEEPER), id, amount).plain());
		if let Some(error) = refusal {
			assert_eq!(result, Err(error.into()), "{id} at {}", now());
		}
		(name, result)
	}

	fn close(&mut self) -> (&'static str, DispatchResult) {
		let what = self.random.below(4);
		let id = self.one_of(|id, loan| match (what, loan.state) {
			(0, _) => true,
			(1 | 2, State::Liquidating) => Self::claims(id) == 0,
			(1 | 2, _) => false,
			(_, State::Liquidating) => Self::given(id).iter().any(|(_, _, until)| now() > *until),
			_ => now() > loan.origination,
		});
		let most = self.random.pick(&[Balance::MAX, RICH / 10, ONE]);
		self.call("close", || Lending::close(signed(KEEPER), id, most).plain())
	}

	fn transfer(&mut self) -> (&'static str, DispatchResult) {
		let id = self.one_of(|_, _| true);
		let Some(deal) = Deals::<Test>::get(id) else {
			return self
				.call("transfer", || Lending::transfer_position(signed(SENIOR), id, 0, None, 0));
		};
		let tranche = self.random.below(deal.terms.tranches.len() as u64) as TrancheIndex;
		let from = deal.terms.tranches[usize::from(tranche)].lender.unwrap_or(SENIOR);
		let to = self.lender(deal.borrower);
		let price = self.random.near(MILLION) % MILLION;
		self.call("transfer", || {
			Lending::transfer_position(signed(from), id, tranche, Some(to), price)?;
			Lending::accept_position(signed(to), id, tranche, price, 0).plain()
		})
	}

	/// An offer over a loan, whose lenders keep some of what they have, drawn at once or later.
	fn refinance(&mut self) -> (&'static str, DispatchResult) {
		let due = |id, loan: &Loan| {
			loan.state != State::Liquidating && now() > loan.origination && {
				let terms = deal(id).terms;
				let next = deadline(&terms.timetable, loan.origination, loan.paid);
				now() <= next || loan.paid + 1 == Lending::loan_view(id).unwrap().payments
			}
		};
		let old = self.one_of(due);
		let (Some(Deal { borrower, terms, .. }), Some(loan)) =
			(Deals::<Test>::get(old), Loans::<Test>::get(old))
		else {
			return self.call("refinance", || Lending::refinance(signed(BORROWER), old).plain());
		};
		let (mut tranches, mut from) = (Vec::new(), Vec::new());
		for (i, (tranche, owed)) in (0..).zip(terms.tranches.iter().zip(&loan.owed)) {
			let part = match self.random.below(4) {
				0 => continue,
				1 => self.random.near(*owed) % (owed + 2),
				_ => *owed,
			};
			tranches.push((part.max(1), tranche.rate));
			from.push((tranche.lender.unwrap(), Some(i)));
		}
		if tranches.is_empty() || self.random.below(2) == 0 {
			tranches.push((loan.balance / 2 + ONE, TEN));
			from.push((self.lender(borrower), None));
		}
		let terms =
			Terms { refinances: Some(old), ..self.terms(&deal(old).terms.titles, &tranches) };
		let now = self.random.below(3) > 0;
		self.call(if now { "refinance" } else { "offer again" }, || {
			let id = NextLoan::<Test>::get();
			Lending::offer(signed(borrower), terms)?;
			for (tranche, (lender, kept)) in (0..).zip(from) {
				let until = Clock::get() + 10 * DAY;
				Lending::commit(signed(lender), id, tranche, until, kept)?;
			}
			if now {
				Lending::refinance(signed(borrower), id).plain()
			} else {
				Ok(())
			}
		})
	}

	fn mark(&mut self) -> (&'static str, DispatchResult) {
		let id = self
			.one_of(|_, loan| loan.mark_on.is_some_and(|day| Seconds::from(day) * DAY <= now()));
		self.call("mark", || Lending::mark(signed(KEEPER), id).plain())
	}

	fn hook(&mut self) -> (&'static str, DispatchResult) {
		let limit = self.random.pick(&[0, DAY_WEIGHT, 3 * MARK_WEIGHT, u64::MAX]);
		self.call("hook", || {
			let mut meter = WeightMeter::with_limit(Weight::from_parts(limit, u64::MAX));
			Lending::work_queue(&mut meter);
			assert!(meter.consumed().ref_time() <= limit);
			Ok(())
		})
	}

	/// Something happens to a title that is pledged.
	fn change_title(&mut self) -> (&'static str, DispatchResult) {
		let id = self.one_of(|_, _| true);
		let titles = Deals::<Test>::get(id).map(|deal| deal.terms.titles.to_vec());
		let Some(titles) = titles else { return self.mark() };
		let title = self.random.pick(&titles);
		let what = self.random.below(9);
		let percent = self.random.pick(&[0, 30, 60, 90, 150]);
		Yard::set(title, |one| match what {
			0 | 7 => one.attested = !one.attested,
			1 => one.heard_at = Some(now()),
			2 => one.insured_until = Some(now()),
			3 => one.value = None,
			4 => one.condition = Bps(5_000),
			5 => one.index = Some(one.appraisal / 100 * percent),
			_ => {
				let worth = one.appraisal / 100 * percent;
				(one.value, one.appraisal) = (Some(worth), worth + ONE);
			},
		});
		("title", Ok(()))
	}

	fn first_breach(id: LoanId) -> Option<Breach> {
		Lending::first_breach(&Lending::drawn(id).ok()?, now()).ok().flatten()
	}

	fn declare(&mut self) -> (&'static str, DispatchResult) {
		let broken =
			|id, loan: &Loan| loan.state == State::Active && Self::first_breach(id).is_some();
		let id = self.one_of(broken);
		let breach = Self::first_breach(id).unwrap_or(Breach::LoanToValue);
		self.call("declare", || Lending::declare_breach(signed(KEEPER), id, breach).plain())
	}

	fn cure(&mut self) -> (&'static str, DispatchResult) {
		let id = self.one_of(|_, loan| matches!(loan.state, State::Breached { .. }));
		if let (0..=2, Some(deal)) = (self.random.below(4), Deals::<Test>::get(id)) {
			for title in deal.terms.titles {
				Yard::set(title, |one| {
					(one.attested, one.heard_at) = (true, Some(now()));
					one.insured_until = Some(now() + 366 * DAY);
					one.appraisal = one.appraisal.max(5 * MILLION);
					one.value = Some(one.appraisal);
				});
			}
		}
		self.call("cure", || Lending::cure(signed(STRANGER), id).plain())
	}

	fn liquidate(&mut self) -> (&'static str, DispatchResult) {
		let late = |id, loan: &Loan| {
			let cured = matches!(loan.state, State::Breached { since, .. } if now() > since + deal(id).cure);
			loan.state != State::Liquidating && (cured || now() > grace_end(&deal(id).terms, loan))
		};
		let id = self.one_of(late);
		let before = Loans::<Test>::get(id).map(|loan| {
			let terms = deal(id).terms;
			let interest = match Self::is_ahead(&terms, &loan) {
				true => 0,
				false => Self::interest_to_catch_up(id),
			};
			(interest, now() > grace_end(&terms, &loan), loan.state)
		});
		let paused = Market::<Test>::get().status(now()) == Status::Paused;
		let (name, result) =
			self.call("liquidate", || Lending::liquidate(signed(KEEPER), id).plain());
		match before {
			// From the second after grace on, whatever else; before, for a breach only.
			Some((interest, over, state)) if state != State::Liquidating && !paused => {
				match state {
					State::Active if !over => {
						assert_eq!(result, Err(Error::WithinGrace.into()));
					},
					_ if over => assert!(may_wait(result), "{id}: {result:?}"),
					_ => {},
				}
				if result.is_ok() {
					self.ledger.owed += interest;
				}
			},
			_ => assert!(result.is_err()),
		}
		(name, result)
	}

	/// Interest of all windows that have begun, found by paying them one after another. Nothing of it stays.
	fn interest_to_catch_up(id: LoanId) -> Balance {
		with_transaction(|| {
			let mut interest = 0;
			while let Ok(due) = Lending::next_payment(id, None) {
				assert_ok!(Assets::mint_into(QUSD, &KEEPER, due.total + 1));
				if Lending::repay(signed(KEEPER), id, due.total).is_err() {
					break;
				}
				interest += due.interest + due.grace;
			}
			TransactionOutcome::Rollback(Ok::<_, DispatchError>(interest))
		})
		.unwrap()
	}

	/// What is still owed of a loan that failed.
	fn claims(id: LoanId) -> Balance {
		let interest = Cases::<Test>::get(id).map_or(0, |case| case.interest.iter().sum());
		Loans::<Test>::get(id).map_or(0, |loan| loan.balance) + interest
	}

	/// What agents sell of a loan: for how much they stand, and until when they may.
	fn given(id: LoanId) -> Vec<(TitleId, Balance, Seconds)> {
		let lots = Cases::<Test>::get(id).into_iter().flat_map(|case| case.lots);
		lots.filter_map(|lot| match lot.sale {
			Sale::Agent { guaranteed, deadline, .. } => Some((lot.title, guaranteed, deadline)),
			_ => None,
		})
		.collect()
	}

	/// A lot, most likely of somebody who still owes something.
	fn lot(&mut self) -> Option<(LoanId, TitleId)> {
		let mut lots = Lots::open();
		if self.random.below(8) > 0 {
			lots.retain(|(id, _)| Self::claims(*id) > 0);
		}
		(!lots.is_empty()).then(|| self.random.pick(&lots))
	}

	fn sell(&mut self) -> (&'static str, DispatchResult) {
		let Some((id, title)) = self.lot() else { return self.liquidate() };
		let good = Good::Title { lien: id, title };
		let claims = Self::claims(id);
		let price =
			self.random.near_one_of(&[claims, claims / 2, claims / 5]) % MILLION.max(claims);
		let first = deal(id).terms.tranches[0].lender.unwrap();
		let (buyer, payment) = self.random.pick(&[
			(BUYER, Payment::Cash),
			(BUYER, Payment::Cash),
			(deal(id).borrower, Payment::Cash),
			(first, Payment::Claim),
			(first, Payment::Cash),
			(JUNIOR, Payment::Claim),
		]);
		self.call("sell", || {
			Lending::sell(&good, &buyer, price.max(1), payment)?;
			Lots::remove(id, title);
			Ok(())
		})
	}

	fn find_nobody(&mut self) -> (&'static str, DispatchResult) {
		let Some((id, title)) = self.lot() else { return self.liquidate() };
		let claims = Self::claims(id);
		let floor = self.random.near_one_of(&[claims, claims / 3]).max(1);
		// Now and then one that is not for sale.
		let title = if self.random.below(10) == 0 { title + 1_000 } else { title };
		let good = Good::Title { lien: id, title };
		self.call("unsold", || {
			if Lending::unsold(&good, floor)? == Unsold::Taken {
				Lots::remove(id, title);
			}
			Lending::reward(&good, &KEEPER)
		})
	}

	fn book_proceeds(&mut self) -> (&'static str, DispatchResult) {
		let mut given = Vec::new();
		for id in self.live(|_, loan| loan.state == State::Liquidating) {
			given.extend(Self::given(id).into_iter().map(|of| (id, of)));
		}
		if self.random.below(8) > 0 {
			given.retain(|(_, (_, _, until))| now() <= *until);
		}
		if given.is_empty() {
			return self.sell();
		}
		let (id, (title, guaranteed, _)) = self.random.pick(&given);
		let amount = self.random.near_one_of(&[guaranteed, Self::claims(id)]) % RICH;
		let last = self.random.below(2) == 0;
		self.call("book", || Lending::book_proceeds(signed(AGENT), id, title, amount, last).plain())
	}

	fn agent_bond(&mut self) -> (&'static str, DispatchResult) {
		let AgentBond { posted, pledged } = AgentBonds::<Test>::get(AGENT);
		if self.random.below(3) > 0 {
			let amount = self.random.near(2 * MILLION);
			return self.call("post", || Lending::post_agent_bond(signed(AGENT), amount));
		}
		let free = posted - pledged;
		let amount = self.random.near(free);
		let left = posted.saturating_sub(amount);
		let stays = left == 0 || left >= limits::LEAST_AGENT_BOND;
		let expected = (1..=free).contains(&amount) && stays;
		let (name, result) =
			self.call("take bond", || Lending::withdraw_agent_bond(signed(AGENT), amount));
		assert_eq!(result.is_ok(), expected, "{result:?}");
		(name, result)
	}

	fn collect(&mut self) -> (&'static str, DispatchResult) {
		let anybody = self.random.below(20) + 1;
		let who = self.random.pick(&[anybody, anybody, POOL]);
		let (before, waiting) = (dollars(who), waits(who));
		if Pools::contains(&who) && self.random.below(4) > 0 {
			let collect = || <Lending as Lend<_>>::collect(&who).map(|_| ());
			let (name, result) = self.call("collect itself", collect);
			assert_eq!(dollars(who), before + waiting);
			assert!(Books::<Test>::get(who).touched == News::default());
			if who == POOL {
				self.known = Self::of_the_pool();
			}
			return (name, result);
		}
		let waiting = if Pools::contains(&who) { 0 } else { waiting };
		let (name, result) = self.call("collect", || Lending::collect(signed(KEEPER), who));
		assert_eq!((result.is_ok(), dollars(who)), (waiting > 0, before + waiting));
		(name, result)
	}

	fn advance(&mut self) -> (&'static str, DispatchResult) {
		// Most likely one that has something to bring forward.
		let passed = |lender: &AccountId| {
			let book = Books::<Test>::get(lender);
			let first = u64::from(book.first_page + book.pages.trailing_zeros());
			book.pages != 0 && first < now() / HOUR / 64
		};
		let lenders = Self::LENDERS;
		let lender = match lenders.into_iter().find(passed) {
			Some(lender) if self.random.below(4) > 0 => lender,
			_ => self.random.pick(&lenders),
		};
		let pages = self.random.pick(&[0, 1, 64, 65]);
		self.call("advance", || Lending::advance(signed(KEEPER), lender, pages))
	}

	fn reserve(&mut self) -> (&'static str, DispatchResult) {
		let in_time = |id, loan: &Loan| {
			now() <= deadline(&deal(id).terms.timetable, loan.origination, loan.paid)
		};
		let top_up = self.random.below(2) == 0;
		let id = self.one_of(|id, loan| {
			let has_spare =
				|| Lending::loan_view(id).is_some_and(|view| view.reserve > view.reserve_needed);
			loan.state == State::Active && in_time(id, loan) && (top_up || has_spare())
		});
		let who = Deals::<Test>::get(id).map_or(BORROWER, |deal| deal.borrower);
		let reserve = Loans::<Test>::get(id).map_or(0, |loan| loan.reserve);
		if top_up {
			let amount = self.random.near(reserve.max(10 * ONE)) % MILLION;
			return self.call("top up", || Lending::top_up_reserve(signed(who), id, amount));
		}
		let needed = Lending::loan_view(id).map_or(0, |view| view.reserve_needed);
		let amount = self.random.near_one_of(&[reserve, reserve.saturating_sub(needed)]);
		self.call("take reserve", || Lending::withdraw_reserve(signed(who), id, amount))
	}

	fn govern(&mut self) -> (&'static str, DispatchResult) {
		if Market::<Test>::get().status(now()) != Status::Open {
			return self.call("brake", || Lending::set_status(signed(COUNCIL), Status::Open));
		}
		let old = CurrentParams::<Test>::get();
		let status = self.random.pick(&[Status::NoNewRisk, Status::Paused]);
		let new = match self.random.below(5) {
			0 => return self.call("brake", || Lending::set_status(signed(STRANGER), status)),
			1 => return self.call("brake", || Lending::set_status(signed(GUARDIAN), status)),
			2 => Params { cure: self.random.pick(&[7, 10, 14, 20]) * DAY, ..old },
			3 => Params { recovery: Bps(self.random.pick(&[4_600, 5_000, 5_400])), ..old },
			_ => Params { reward: self.random.pick(&[0, 5, 100]) * ONE, ..old },
		};
		self.call("params", || Lending::set_params(signed(COUNCIL), new))
	}
}

/// Says where to look for it when something went wrong.
impl Drop for World {
	fn drop(&mut self) {
		if std::thread::panicking() {
			let Self { seed, steps, last, .. } = self;
			println!("QUOIN_FUZZ_FROM={seed}, step {steps} at {}: {last}", now());
		}
	}
}

/// Whether a call went through, or asks for the book of a lender to be brought forward first.
fn may_wait(result: DispatchResult) -> bool {
	let waits = [Error::LenderNotAdvanced, Error::TooManyMarkDays].map(DispatchError::from);
	result.is_ok() || result.is_err_and(|error| waits.contains(&error))
}

fn is_paid_or_waits(result: DispatchResult, covered: bool) -> bool {
	may_wait(result) || (!covered && result == Err(Error::NotCovered.into()))
}

fn run(seed: u64) -> BTreeMap<&'static str, (u32, u32)> {
	let mut tally = BTreeMap::new();
	on_chain(|| {
		let mut world = World::new(seed);
		for _ in 0..setting("QUOIN_FUZZ_STEPS", STEPS) {
			let _ = world.step();
			world.check();
		}
		world.check_yard();
		tally = core::mem::take(&mut world.tally);
	});
	tally
}

/// Each kind of step went through, and all but those that nobody can refuse were refused too.
fn check_that_all_was_done(seeds: impl IntoIterator<Item = u64>) {
	let mut all: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
	for seed in seeds {
		for (kind, (done, refused)) in run(seed) {
			let tally = all.entry(kind).or_default();
			*tally = (tally.0 + done, tally.1 + refused);
		}
	}
	for (kind, (done, refused)) in &all {
		assert!(*done > 0, "{kind} never went through: {all:?}");
		let refusable = !["time", "hook", "collect itself"].contains(kind);
		assert!(*refused > 0 || !refusable, "{kind} was never refused: {all:?}");
	}
}

/// A tranche may have its principal back, by what divisions leave over, and still be owed interest.
#[test]
fn interest_that_is_lost_is_said_when_no_principal_is() {
	on_chain(|| {
		let id = lend(terms(&[rack()], &[(MILLION, TEN), (200, FOURTEEN)]));
		at(FEBRUARY);
		assert_ok!(repay(id, Lending::next_payment(id, None).unwrap().total));
		// One unit is shared by nobody and goes to the last.
		while loan(id).owed[1] > 0 {
			assert_ok!(prepay(id, 1));
		}
		at(MARCH + 7 * DAY + 1);
		assert_ok!(liquidate(id));
		let interest = Cases::<Test>::get(id).unwrap().interest;
		assert!(interest[1] > 0);
		let price = World::claims(id) - interest[1];
		events();
		assert_ok!(Lending::sell(
			&Good::Title { lien: id, title: 0 },
			&BUYER,
			price,
			Payment::Cash
		));
		Lots::remove(id, 0);
		let (principal, interest) = (vec![0, 0], vec![0, interest[1]]);
		assert!(events().contains(&Event::Lost { loan: id, principal, interest }));
	});
}

#[test]
fn invariants_hold_and_money_only_moves_when_calls_are_random() {
	check_that_all_was_done([1, 2, 3]);
}

/// As many seeds as `QUOIN_FUZZ_SEEDS` says, from the one `QUOIN_FUZZ_FROM` says.
#[test]
#[ignore = "long"]
fn invariants_hold_and_money_only_moves_when_many_seeds_are_tried() {
	check_that_all_was_done(fuzz_seeds());
}
