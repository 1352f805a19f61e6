//! A long, seeded sequence of random calls over hardware, loans, pools, vaults, auctions and the dollar, with time that
//! jumps by seconds to months and to where something ends. After each: no dollar came from nowhere, what waits at the
//! lending pallet is what it has, and vaults have what their books say and are worth what their venues are. Every few
//! hundred: all invariants.
//!
//! `QUOIN_CREDIT_STEPS` and `QUOIN_CREDIT_SEED` set length and seed for longer runs, which check all invariants after
//! each step.

mod pools;
mod vaults;

use crate::{
	chain::*,
	credit::{bring_prices, set_index, FOURTEEN, TEN},
	hardware::attest,
};
use frame_support::{
	traits::{CallMetadata, GetCallMetadata},
	BoundedVec,
};
use pallet_auctions::Call as Auction;
use pallet_lending::{Call, Cases, Deals, Loan, Loans, Offers, State};
use pallet_registry::{Asset, Call as Title, Titles};
use quoin_math::{
	loan::{
		calendar::Calendar,
		course::Timetable,
		fees::{Basis, Fee},
		Grace, Repayment,
	},
	RatePerSecond,
};
use quoin_primitives::{
	AttestationKind, Bps, Breach, Claim, ClassId, Collateral as _, Covenants, FeeEvent, FeeSpec,
	Kinds, LoanId, Payment, Round, Seconds, Status, Terms, TitleId, Tranche, QUSD,
};
use quoin_runtime::{genesis::*, *};
use quoin_testing::{setting, Random};
use sp_core::H256;
use sp_runtime::{traits::Dispatchable, StateVersion};
use std::collections::BTreeMap;

const DAY: Seconds = 86_400;
const BORROWERS: [&str; 3] = ["Bob", "Charlie", "Dave"];
const FUNDS: [&str; 4] = ["Senior", "Mezzanine", "Eve", "Ferdie"];
/// Servers that are auctioned, and radio units that an agent sells.
const CLASSES: [ClassId; 2] = [3, 4];
/// A seed that finds something joins them.
const KEPT_SEEDS: [u64; 3] = [3, 20_262, 0xc0ffee];

/// How often calls of each name went through and were refused.
type Tally = BTreeMap<String, (u32, u32)>;

struct Sequence<'a> {
	chain: &'a mut Chain,
	random: Random,
	tally: Tally,
	serials: u64,
	/// What each loan owes, by what was said of it: lent, less what was paid.
	owed: BTreeMap<LoanId, Balance>,
	/// The pool that lends first, if one does.
	lender: Option<quoin_primitives::PoolId>,
	/// The vault that does.
	saver: Option<quoin_primitives::VaultId>,
	/// Bids that wait to be revealed.
	sealed: Vec<vaults::Sealed>,
	/// What vaults paid and were paid.
	books: vaults::Books,
	/// What shares of vaults were worth in this second.
	prices: vaults::Prices,
}

impl Sequence<'_> {
	/// Calls as a signed extrinsic does, without its fee. A refused one changes nothing.
	fn call(&mut self, name: &str, call: impl Into<RuntimeCall>) -> bool {
		self.dispatch(RuntimeOrigin::signed(who(name)), call)
	}

	fn dispatch(&mut self, origin: RuntimeOrigin, call: impl Into<RuntimeCall>) -> bool {
		let call = call.into();
		let CallMetadata { pallet_name, function_name } = call.get_call_metadata();
		let name = format!("{pallet_name}.{function_name}");
		let root = || sp_io::storage::root(StateVersion::V1);
		let before = (self.random.below(40) == 0).then(root);
		self.prices.look();
		let outcome = call.clone().dispatch(origin);
		if let (Err(error), true) = (&outcome, std::env::var_os("QUOIN_CREDIT_SEED").is_some()) {
			println!("{name}: {:?}", error.error);
		}
		let ok = outcome.is_ok();
		if let (false, Some(before)) = (ok, before) {
			assert!(root() == before, "{name} was refused and changed something");
		}
		if ok {
			let smooth = self.prices.compare(&call);
			smooth.unwrap_or_else(|broken| panic!("{name}: {broken}"));
		}
		let counts = self.tally.entry(name).or_default();
		if ok {
			counts.0 += 1;
		} else {
			counts.1 += 1;
		}
		ok
	}

	/// Money in is money out, loan by loan: what was lent less what was paid is what the loan owes, until it is sold.
	fn check_loans(&mut self) -> Result<(), String> {
		use pallet_lending::{Event, Outcome};
		for event in System::read_events_for_pallet::<Event<Runtime>>() {
			match event {
				Event::Drawn { loan, principal, .. }
				| Event::Refinanced { new: loan, principal, .. } => {
					self.owed.insert(loan, principal);
				},
				Event::Paid { loan, principal, prepaid, balance, .. } => {
					let before = self.owed.get(&loan).copied().unwrap_or_default();
					if before.checked_sub(principal + prepaid) != Some(balance) {
						return Err(format!("{loan} owed {before}, paid {principal} + {prepaid}"));
					}
					match balance {
						0 => self.owed.remove(&loan),
						_ => self.owed.insert(loan, balance),
					};
				},
				Event::Liquidated { loan, balance, .. } => {
					let before = self.owed.remove(&loan);
					if before != Some(balance) {
						return Err(format!("{loan} failed with {balance}, not {before:?}"));
					}
				},
				// One that is paid ends with its last payment, which is said after this.
				Event::Closed { loan, outcome: Outcome::Refinanced, .. } => {
					self.owed.remove(&loan);
				},
				_ => {},
			}
		}
		self.books.read()?;
		System::reset_events();
		for (loan, owed) in &self.owed {
			let balance = Loans::<Runtime>::get(loan).map(|loan| loan.balance);
			if balance != Some(*owed) {
				return Err(format!("{loan} owes {balance:?}, not {owed}"));
			}
		}
		Ok(())
	}

	/// A block so much later, after what was said in this one was read: idle blocks settle too.
	fn advance(&mut self, seconds: Seconds) {
		self.prices.look();
		self.chain.close();
		let smooth = self.prices.compare_idle();
		smooth.unwrap_or_else(|broken| panic!("an idle block: {broken}"));
		self.check_loans().unwrap_or_else(|broken| panic!("{broken}"));
		self.chain.advance(seconds * 1_000);
	}

	/// A block in the slot of this second, or the next one. Not the first of a session, which has no room.
	fn advance_to(&mut self, time: Seconds) {
		let slot = SLOT_DURATION / 1_000;
		let gap = time.saturating_sub(now());
		if gap > slot {
			self.advance(gap - slot);
		}
		self.advance(slot);
		bring_prices();
	}

	fn one_of<T: Clone>(&mut self, from: Vec<T>) -> Option<T> {
		(!from.is_empty()).then(|| self.random.pick(&from))
	}

	fn loan(&mut self) -> Option<LoanId> {
		// Of those whose titles are being sold, most calls say no more than that.
		let any = self.random.below(6) == 0;
		let live = |loan: &LoanId| any || Cases::<Runtime>::get(loan).is_none();
		let loans = Loans::<Runtime>::iter_keys().filter(live).collect();
		self.one_of(loans)
	}

	fn offer(&mut self) -> Option<LoanId> {
		let any = self.random.below(6) == 0;
		let open =
			|loan: &LoanId| any || Lending::offer_view(*loan).is_some_and(|offer| offer.open);
		let offers = Offers::<Runtime>::iter_keys().filter(open).collect();
		self.one_of(offers)
	}

	/// Who borrowed, nearly always.
	fn borrower(&mut self, loan: LoanId) -> &'static str {
		let borrower = Deals::<Runtime>::get(loan).map(|deal| deal.borrower);
		let known = BORROWERS.into_iter().find(|name| Some(who(name)) == borrower);
		match known {
			Some(name) if self.random.below(12) > 0 => name,
			_ => self.random.pick(&BORROWERS),
		}
	}

	/// Registers a title and has everything attested of it, most of the time.
	fn new_title(&mut self) {
		let class = self.random.pick(&CLASSES);
		let owner = self.random.pick(&BORROWERS);
		self.serials += 1;
		let asset = Asset {
			class,
			quantity: 1 + self.random.below(4) as u32,
			serials: H256::from_low_u64_be(self.serials),
			documents: BoundedVec::truncate_from(vec![H256::repeat_byte(1)]),
			bailee: H256::repeat_byte(2),
			in_service: now() - self.random.below(100) * DAY,
		};
		let title = pallet_registry::NextTitle::<Runtime>::get();
		if self.call(owner, Title::register { asset }) {
			for kind in 0..6 {
				if self.random.below(60) > 0 {
					self.attest(title, kind);
				}
			}
			self.call(owner, Title::verify { title });
		}
	}

	fn attest(&mut self, title: TitleId, kind: u64) {
		let Some(record) = Titles::<Runtime>::get(title) else { return };
		let each = if record.asset.class == 3 { 500_000 } else { 20_000 };
		let value = Balance::from(record.asset.quantity) * each * USD18;
		let value = match self.random.below(6) {
			0 => self.random.near(value),
			_ => value,
		};
		let (name, claim) = match kind {
			0 => ("Appraiser", Claim::Appraisal { value }),
			1 => ("Insurer", Claim::Insurance { policy: H256::repeat_byte(3), insured: value }),
			2 => ("Custodian", Claim::Custody { bailee: H256::repeat_byte(2) }),
			3 => ("Custodian", Claim::Inspection { condition: Bps(9_500) }),
			4 => {
				let obligor = H256::from_low_u64_be(1 + self.random.below(3));
				("Custodian", Claim::Obligor { obligor })
			},
			_ => {
				self.call("Custodian", Title::heartbeat { title });
				return;
			},
		};
		self.call(name, attest(title, claim));
	}

	fn terms(&mut self, titles: Vec<TitleId>, refinances: Option<LoanId>) -> Terms<AccountId> {
		let random = &mut self.random;
		let value: Balance =
			titles.iter().map(|title| Registry::value(*title).unwrap_or(USD18)).sum();
		let mut principal = value / 10_000 * random.pick(&[1_000, 3_000, 6_000, 6_999, 7_100]);
		if let (Some(old), true) = (refinances, random.below(2) == 0) {
			principal = Loans::<Runtime>::get(old).map_or(principal, |loan| loan.balance);
		}
		let count = 1 + random.below(4);
		let tranche = |index: u64| Tranche {
			lender: (index == 3).then(|| who("Senior")),
			amount: principal / Balance::from(count),
			rate: if index == 0 { TEN } else { FOURTEEN },
		};
		let tranches = (0..count).map(tranche).collect();
		let offset = 900 * (random.below(105) as i32 - 48);
		let timetable = match random.below(2) {
			0 => Timetable::Fixed {
				interval: random.pick(&[11 * DAY, 30 * DAY, 2_600_001]),
				payments: 1 + random.below(14) as u32,
			},
			_ => Timetable::Calendar(Calendar {
				days: random.pick(&[20, 90, 365]),
				anchor_day: 1 + random.below(31) as u8,
				utc_offset: offset,
			}),
		};
		let event = random.pick(&[
			FeeEvent::Origination,
			FeeEvent::Repayment,
			FeeEvent::Exit,
			FeeEvent::Liquidation,
		]);
		let fee = match random.below(2) {
			0 => Fee::Absolute(1_000 * USD18),
			_ => {
				Fee::Ratio { of: random.pick(&[Basis::Amount, Basis::Balance]), share: USD18 / 200 }
			},
		};
		let fees = vec![FeeSpec { event, recipient: who("Alice"), fee }];
		Terms {
			titles: BoundedVec::truncate_from(titles),
			tranches: BoundedVec::truncate_from(tranches),
			timetable,
			repayment: random.pick(&[
				Repayment::Amortised,
				Repayment::EqualPrincipal,
				Repayment::Bullet,
			]),
			principal_in_stub: random.below(2) == 0,
			grace: Grace { rate: RatePerSecond(TEN.0 / 2), duration: random.below(10 * DAY) },
			fees: BoundedVec::truncate_from(fees),
			covenants: Covenants {
				draw_ltv: Bps(7_000),
				breach_ltv: Bps(8_500),
				heartbeat: (random.below(4) == 0).then_some(20 * DAY),
				insured: random.below(4) == 0,
			},
			reserve: random.pick(&[0, 0, 1, 3]),
			expires_at: now() + random.pick(&[0, DAY, 20 * DAY]),
			refinances,
		}
	}

	/// Offers against titles that are free, or another's now and then.
	fn new_offer(&mut self) {
		let name = self.random.pick(&BORROWERS);
		let mine =
			|title: &TitleId| Nfts::owner(pallet_registry::COLLECTION, *title) == Some(who(name));
		let mut titles: Vec<_> = Titles::<Runtime>::iter_keys().filter(mine).collect();
		titles.truncate(1 + self.random.below(3) as usize);
		if self.random.below(10) == 0 {
			titles.push(self.random.below(20) as u32);
		}
		self.refresh(&titles);
		let terms = self.terms(titles, None);
		if self.call(name, Call::offer { terms }) {
			self.fund();
		}
	}

	/// Attests again what time has made too old, most of the time.
	fn refresh(&mut self, titles: &[TitleId]) {
		for title in titles.iter().copied() {
			if Registry::value(title).is_ok() && self.random.below(4) > 0 {
				continue;
			}
			let kinds = if self.random.below(12) == 0 { 1..3 } else { 0..6 };
			for kind in kinds {
				self.attest(title, kind);
			}
			if self.random.below(4) == 0 {
				self.call("Alice", Title::verify { title });
			}
		}
	}

	/// Commits to the last offer and begins the loan at once, most of the time.
	fn fund(&mut self) {
		let loan = pallet_lending::NextLoan::<Runtime>::get() - 1;
		if self.random.below(6) > 0 {
			self.commit_to(loan);
		} else {
			self.call("Senior", Call::refuse_offer { loan, tranche: 3 });
		}
		if self.random.below(3) > 0 {
			self.begin_with(loan);
		}
	}

	fn new_refinancing(&mut self) {
		let Some(old) = self.loan() else { return };
		let name = self.borrower(old);
		let Some(deal) = Deals::<Runtime>::get(old) else { return };
		let titles = deal.terms.titles.to_vec();
		self.refresh(&titles);
		let terms = self.terms(titles, Some(old));
		if self.call(name, Call::offer { terms }) {
			self.fund();
		}
	}

	fn commit(&mut self) {
		if let Some(loan) = self.offer() {
			self.commit_to(loan);
		}
	}

	fn commit_to(&mut self, loan: LoanId) {
		let kept = self.random.pick(&[None, None, None, None, None, None, Some(0), Some(1)]);
		let until = now() + self.random.pick(&[DAY, DAY, DAY, 20 * DAY, 20 * DAY, 0]);
		// All of them, so that enough offers are drawn, and now and then one more.
		let tranches =
			Offers::<Runtime>::get(loan).map_or(0, |offer| offer.commitments.len() as u8);
		for tranche in 0..tranches + u8::from(self.random.below(12) == 0) {
			let tries = self.lender.is_some() || self.random.below(3) == 0;
			if tries && self.saver.is_none() && self.fund_by_pool(loan, tranche) {
				continue;
			}
			// Nobody is junior to the last.
			let tries = self.saver.is_some() && tranche == 0 || self.random.below(12) == 0;
			if tries && self.fund_by_vault(loan, tranche) {
				continue;
			}
			let name = self.random.pick(if tranche == 3 { &FUNDS[..1] } else { &FUNDS });
			self.call(name, Call::commit { loan, tranche, until, kept });
		}
	}

	fn begin(&mut self) {
		let Some(loan) = self.offer() else { return };
		if let Some(deal) = Deals::<Runtime>::get(loan).filter(|_| self.random.below(2) == 0) {
			self.refresh(&deal.terms.titles);
		}
		self.begin_with(loan);
	}

	fn begin_with(&mut self, loan: LoanId) {
		let name = self.borrower(loan);
		let refinances = Deals::<Runtime>::get(loan).is_some_and(|d| d.terms.refinances.is_some());
		if refinances == (self.random.below(12) > 0) {
			self.call(name, Call::refinance { loan });
		} else {
			self.call(name, Call::draw { loan });
		}
	}

	fn pay(&mut self) {
		let Some(loan) = self.loan() else { return };
		let name = self.borrower(loan);
		let due = Lending::next_payment(loan, None).map_or(0, |due| due.total);
		let all = Lending::pay_off(loan, None).map_or(0, |all| all.total);
		let amount = match self.random.below(3) {
			0 => self.random.near_one_of(&[due, all]),
			_ => due,
		};
		match self.random.below(8) {
			0..=4 => self.call(name, Call::repay { loan, amount }),
			5 | 6 => {
				let amount = self.random.near_one_of(&[all, all / 4]);
				self.call(name, Call::prepay { loan, amount })
			},
			_ => {
				let at_most = self.random.pick(&[all, all - all.min(1), Balance::MAX]);
				self.call(name, Call::close { loan, at_most })
			},
		};
	}

	fn reserve(&mut self) {
		let Some(loan) = self.loan() else { return };
		let name = self.borrower(loan);
		let held = Loans::<Runtime>::get(loan).map_or(0, |loan| loan.reserve);
		if self.random.below(2) == 0 {
			let amount = self.random.near(10_000 * USD18);
			self.call(name, Call::top_up_reserve { loan, amount });
		} else {
			let amount = self.random.near(held);
			self.call(name, Call::withdraw_reserve { loan, amount });
		}
	}

	fn position(&mut self) {
		let Some(loan) = self.loan() else { return };
		let tranche = self.random.below(3) as u8;
		let Some(deal) = Deals::<Runtime>::get(loan) else { return };
		let lender = deal.terms.tranches.get(usize::from(tranche)).and_then(|t| t.lender.clone());
		let Some(from) = FUNDS.into_iter().find(|name| Some(who(name)) == lender) else { return };
		let to = self.random.pick(&FUNDS);
		let price = self.random.near(1_000 * USD18);
		let offered = self.random.pick(&[Some(who(to)), Some(who(to)), None]);
		self.call(from, Call::transfer_position { loan, tranche, to: offered, price });
		if self.random.below(3) > 0 {
			let (max_price, least_principal) = (price, 0);
			self.call(to, Call::accept_position { loan, tranche, max_price, least_principal });
		}
	}

	fn enforce(&mut self) {
		let Some(loan) = self.loan() else { return };
		let keeper = self.random.pick(&["Alice", "Ferdie"]);
		let title = Deals::<Runtime>::get(loan).and_then(|d| d.terms.titles.first().copied());
		let title = title.unwrap_or_default();
		let breach = self.random.pick(&[
			Breach::LoanToValue,
			Breach::Heartbeat { title },
			Breach::Insurance { title },
			Breach::Attestation { title },
		]);
		match self.random.below(8) {
			0 | 1 => {
				if self.random.below(2) == 0 {
					set_index(150_000);
				}
				let declared = self.call(keeper, Call::declare_breach { loan, breach });
				declared && self.random.below(2) == 0 && self.cure(loan)
			},
			2 | 3 => self.cure(loan),
			4 => self.call(keeper, Call::mark { loan }),
			_ => self.call(keeper, Call::liquidate { loan }),
		};
	}

	/// Cures this loan or one that is breached, whose titles are refreshed first.
	fn cure(&mut self, loan: LoanId) -> bool {
		let breached =
			|(id, loan): (LoanId, Loan)| matches!(loan.state, State::Breached { .. }).then_some(id);
		let breached = Loans::<Runtime>::iter().find_map(breached);
		let loan = breached.unwrap_or(loan);
		set_index(560_000);
		if let Some(deal) = Deals::<Runtime>::get(loan) {
			self.refresh(&deal.terms.titles);
		}
		self.call("Alice", Call::cure { loan })
	}

	fn auction(&mut self) {
		let lots = pallet_auctions::Lots::<Runtime>::iter_keys().collect();
		let Some(lot) = self.one_of(lots) else { return };
		let name = self.random.pick(&["Senior", "Mezzanine", "Alice", "Bob", "Eve"]);
		let price = Auctions::price(lot).unwrap_or(0);
		let max_price = self.random.pick(&[price, price, price, price - price.min(1)]);
		let payment = self.random.pick(&[Payment::Cash, Payment::Claim]);
		let likely = match (Auctions::price(lot).is_ok(), Auctions::lot(lot).map(|lot| lot.round)) {
			// Else nothing would stay unsold.
			(true, _) if self.random.below(4) > 0 => return,
			(true, _) => 0,
			(false, Some(Round::First)) => 1,
			(false, _) => 2,
		};
		match self.random.pick(&[likely, likely, likely, 0, 1, 2]) {
			0 => self.call(name, Auction::bid { lot, max_price, payment }),
			1 => self.call(name, Auction::restart { lot }),
			_ => self.call(name, Auction::settle { lot }),
		};
	}

	fn agent(&mut self) {
		let cases: Vec<_> = Cases::<Runtime>::iter().collect();
		let amount = self.random.near(300_000 * USD18);
		match (self.random.below(8), self.one_of(cases)) {
			(0, _) => self.call(RECOVERY_AGENT, Call::post_agent_bond { amount }),
			(1, _) => self.call(RECOVERY_AGENT, Call::withdraw_agent_bond { amount }),
			(2, Some((loan, _))) => self.call("Alice", Call::close { loan, at_most: 0 }),
			(_, Some((loan, case))) => {
				let title = self.random.pick(&case.lots).title;
				let last = self.random.below(3) == 0;
				self.call(RECOVERY_AGENT, Call::book_proceeds { loan, title, amount, last })
			},
			(_, None) => false,
		};
	}

	fn hardware(&mut self) {
		let title = self.random.below(u64::from(pallet_registry::NextTitle::<Runtime>::get()) + 1);
		let title = title as TitleId;
		let name = self.random.pick(&["Bob", "Charlie", "Dave", "Senior"]);
		match self.random.below(24) {
			0..=9 => {
				let kind = self.random.below(6);
				self.attest(title, kind)
			},
			10 | 11 => {
				self.call(name, Title::verify { title });
			},
			12 => {
				let to = who(self.random.pick(&BORROWERS));
				self.call(name, Title::transfer { title, to });
			},
			13 => {
				self.call(name, Title::retire { title });
			},
			14..=16 => {
				let amount = self.random.near(1_000_000 * USD18);
				self.call("Insurer", Title::post_bond { amount });
			},
			17 => {
				let bond = pallet_registry::Bonds::<Runtime>::get(who("Insurer"));
				let amount = self.random.near_one_of(&[bond.posted, bond.posted - bond.allotted]);
				self.call("Insurer", Title::withdraw_bond { amount });
			},
			18 => {
				let attestor = who("Custodian");
				self.dispatch(RuntimeOrigin::root(), Title::revoke { attestor: attestor.clone() });
				let kinds = Kinds::of(&[
					AttestationKind::Custody,
					AttestationKind::Inspection,
					AttestationKind::Telemetry,
					AttestationKind::Obligor,
				]);
				self.dispatch(RuntimeOrigin::root(), Title::accredit { attestor, kinds });
			},
			_ => set_index(self.random.pick(&[300_000, 450_000, 560_000, 560_000, 600_000])),
		}
	}

	fn dollars(&mut self) {
		let all: Vec<_> = BORROWERS.into_iter().chain(FUNDS).chain(["Insurer", "Alice"]).collect();
		let name = self.random.pick(&all);
		let (coin, external, max_fee) = (QUSD, USDC, Bps(100));
		let has = Assets::balance(QUSD, who(name));
		match self.random.below(6) {
			0..=2 => {
				let has = Assets::balance(external, who(name));
				let amount = self.random.near_one_of(&[has, 3_000_000 * USD6]);
				self.call(name, pallet_issuance::Call::mint { coin, external, amount, max_fee });
			},
			3 => {
				let amount = self.random.near(has / 2);
				self.call(name, pallet_issuance::Call::redeem { coin, external, amount, max_fee });
			},
			4 => {
				let target = who(self.random.pick(&all)).into();
				let amount = self.random.near(has / 4);
				self.call(name, pallet_assets::Call::transfer { id: QUSD, target, amount });
			},
			_ => {
				let who = who(self.random.pick(&all));
				self.call("Alice", Call::collect { who });
			},
		}
	}

	fn govern(&mut self) {
		let status =
			self.random.pick(&[Status::Open, Status::Open, Status::Open, Status::NoNewRisk]);
		let status = if self.random.below(8) == 0 { Status::Paused } else { status };
		match self.random.below(2) {
			0 => self.dispatch(RuntimeOrigin::root(), Auction::set_status { status }),
			_ => self.dispatch(RuntimeOrigin::root(), Call::set_status { status }),
		};
	}

	fn end_offer(&mut self) {
		let Some(loan) = self.offer() else { return };
		let tranche = self.random.below(4) as u8;
		match self.random.below(5) {
			0 => {
				let name = self.borrower(loan);
				self.call(name, Call::withdraw_offer { loan })
			},
			1 => self.call("Senior", Call::refuse_offer { loan, tranche: 3 }),
			_ => self.call("Senior", Call::withdraw_commitment { loan, tranche }),
		};
	}

	/// By seconds to months, or to where something of a loan or an auction ends, or one slot beyond.
	fn pass(&mut self) {
		let ends = self.loan().and_then(|loan| {
			let due = Lending::next_payment(loan, None).ok()?;
			Some([due.payable_from, due.deadline, due.grace_ends, due.grace_ends + 15 * DAY])
		});
		let slot = SLOT_DURATION / 1_000;
		let ahead = match (self.random.below(10), ends) {
			(0..=4, Some(ends)) => {
				let end = self.random.pick(&ends) + self.random.pick(&[0, slot]);
				end.saturating_sub(now()).min(60 * DAY)
			},
			(5, _) => self.random.pick(&[28, 30, 31, 61]) * DAY,
			(6, _) => self.random.below(7) * DAY,
			(7, _) => 3 * DAY,
			(8, _) => match self.end_of_a_pool() {
				Some(end) => end.saturating_sub(now()).min(60 * DAY),
				None => 60,
			},
			(9, _) if self.random.below(2) == 0 => {
				self.end_of_a_window().saturating_sub(now()).min(60 * DAY)
			},
			_ => self.random.pick(&[1, 60, 3_600, 40_000]),
		};
		self.advance(ahead.max(slot));
		bring_prices();
		if self.random.below(4) > 0 {
			set_index(560_000);
		}
		for name in ["Senior", "Mezzanine"] {
			let (coin, external, max_fee) = (QUSD, USDC, Bps(100));
			let amount = 2_000_000 * USD6;
			if Assets::balance(QUSD, who(name)) < 1_000_000 * USD18 {
				self.call(name, pallet_issuance::Call::mint { coin, external, amount, max_fee });
			}
		}
		if self.random.below(3) == 0 {
			let lender = who(self.random.pick(&FUNDS));
			let pages = self.random.below(70) as u32;
			self.call("Alice", Call::advance { lender, pages });
		}
		if self.random.below(12) == 0 {
			let status = Status::Open;
			self.dispatch(RuntimeOrigin::root(), Auction::set_status { status });
			self.dispatch(RuntimeOrigin::root(), Call::set_status { status });
			let status = Status::Open;
			self.dispatch(RuntimeOrigin::root(), pallet_tranches::Call::set_status { status });
			self.open_vaults();
		}
	}

	fn step(&mut self) {
		match self.random.below(116) {
			0..=2 => self.new_title(),
			3..=10 => self.hardware(),
			11..=16 => self.new_offer(),
			17..=19 => self.new_refinancing(),
			20..=24 => self.commit(),
			25..=29 => self.end_offer(),
			30..=37 => self.begin(),
			38..=49 => self.pay(),
			50..=59 => self.pools(),
			60..=62 => self.reserve(),
			63..=65 => self.position(),
			66..=72 => self.enforce(),
			73..=78 => self.auction(),
			79..=81 => self.agent(),
			82..=87 => self.dollars(),
			88 => self.govern(),
			89..=104 => self.vaults(),
			_ => self.pass(),
		}
	}

	/// Without those that make titles fit to be lent against, which are many.
	fn calls(&self) -> u32 {
		let counts = |name: &str| !["Registry.attest", "Registry.heartbeat"].contains(&name);
		let counted = self.tally.iter().filter(|(name, _)| counts(name));
		counted.map(|(_, (ok, refused))| ok + refused).sum()
	}
}

/// Accounts that can have dollars here.
fn holders() -> Vec<AccountId> {
	let named = PEOPLE.into_iter().chain(LENDERS).chain([RECOVERY_AGENT, "Insurer"]).map(who);
	let keyless = [
		Issuance::holding_account(QUSD),
		configs::governance::TreasuryAccount::get(),
		Lending::account(),
	];
	let pools = (0..pallet_tranches::NextPool::<Runtime>::get()).map(Tranches::account_of);
	named.chain(keyless).chain(pools).chain(vaults::accounts()).collect()
}

/// That dollars add up, and that the lending pallet has what waits there, to the unit.
fn check() -> Result<(), String> {
	use frame_support::traits::fungibles::Inspect;
	let held: Balance = holders().iter().map(|who| Assets::total_balance(QUSD, who)).sum();
	let issued = Assets::total_issuance(QUSD);
	if held != issued {
		return Err(format!("accounts hold {held} of {issued}"));
	}
	let waits = |book: pallet_lending::Book| {
		let of = book.collectable;
		of.interest + of.principal + of.recovered + of.other
	};
	let books: Balance = pallet_lending::Books::<Runtime>::iter_values().map(waits).sum();
	let covers: Balance = Cases::<Runtime>::iter_values()
		.flat_map(|case| case.covers.into_iter().map(|(_, amount)| amount))
		.sum();
	let has = Assets::balance(QUSD, Lending::account());
	if books + covers != has {
		return Err(format!("{books} wait and {covers} are insurers', but {has} are there"));
	}
	Ok(())
}

/// So many calls from a seed, with all invariants after each `every` of them.
fn run(seed: u64, calls: u32, every: u32) -> (Tally, vaults::Books) {
	on_development_chain(|chain| {
		chain.next_block();
		let random = Random::new(seed);
		let mut sequence = Sequence {
			chain,
			random,
			tally: Tally::new(),
			serials: 0,
			owed: BTreeMap::new(),
			lender: None,
			saver: None,
			sealed: Vec::new(),
			books: Default::default(),
			prices: Default::default(),
		};
		for name in FUNDS.into_iter().chain(["Insurer"]) {
			let (coin, external, max_fee) = (QUSD, USDC, Bps(100));
			let amount = 3_900_000 * USD6;
			sequence.call(name, pallet_issuance::Call::mint { coin, external, amount, max_fee });
		}
		let (target, amount) = (who(RECOVERY_AGENT).into(), 900_000 * USD18);
		sequence.call("Eve", pallet_assets::Call::transfer { id: QUSD, target, amount });
		sequence.call("Insurer", Title::post_bond { amount: 2_000_000 * USD18 });
		sequence.found_vaults();
		let (mut checked, mut blocks) = (0, 0);
		while sequence.calls() < calls {
			sequence.step();
			let at = sequence.calls();
			check()
				.and_then(|()| sequence.check_loans())
				.and_then(|()| sequence.books.check())
				.unwrap_or_else(|broken| panic!("seed {seed}, call {at}: {broken}"));
			if at / every > checked {
				checked = at / every;
				pools::check_values()
					.unwrap_or_else(|broken| panic!("seed {seed}, call {at}: {broken}"));
				check_invariants();
			}
			if at / 400 > blocks {
				blocks = at / 400;
				// Blocks must not grow without end.
				sequence.advance_to(0);
			}
		}
		(sequence.tally, sequence.books)
	})
}

/// Calls of voters, who have tests of their own.
const NOT_CALLED: [&str; 5] = [
	"Auctions.set_params",
	"Lending.set_params",
	"Registry.add_class",
	"Registry.update_class",
	"Tranches.set_params",
];
/// Those that cannot be refused as they are called here.
const NEVER_REFUSED: [&str; 4] =
	["Registry.accredit", "Registry.heartbeat", "Registry.register", "Registry.revoke"];

/// Each call of the five pallets goes through, and is refused, often enough to show something.
fn assert_tells(tally: &Tally, least: u32) {
	use frame_support::traits::GetCallName;
	let names = [
		("Registry", Title::<Runtime>::get_call_names()),
		("Lending", Call::<Runtime>::get_call_names()),
		("Auctions", Auction::<Runtime>::get_call_names()),
		("Tranches", pallet_tranches::Call::<Runtime>::get_call_names()),
		("Vault", pallet_vault::Call::<Runtime>::get_call_names()),
	];
	for (pallet, calls) in names {
		for call in calls {
			let name = format!("{pallet}.{call}");
			if NOT_CALLED.contains(&name.as_str()) {
				continue;
			}
			let (ok, refused) = tally.get(&name).copied().unwrap_or_default();
			// A pool lives for months, and there are few.
			let least = if pallet == "Tranches" { 1 } else { least };
			assert!(ok >= least, "{name} went through {ok} times: {tally:#?}");
			let may = NEVER_REFUSED.contains(&name.as_str());
			assert!(may || refused >= least, "{name} was refused {refused} times: {tally:#?}");
		}
	}
}

#[test]
fn dollars_and_claims_agree_after_each_of_twenty_thousand_calls_of_credit() {
	if std::env::var_os("QUOIN_CREDIT_SEED").is_some() {
		let calls = setting("QUOIN_CREDIT_STEPS", 20_000) as u32;
		let (tally, books) = run(setting("QUOIN_CREDIT_SEED", 0), calls, 1);
		println!("{tally:#?} {books:?}");
		return;
	}
	let mut tally = Tally::new();
	let runs = std::thread::scope(|scope| {
		KEPT_SEEDS
			.map(|seed| scope.spawn(move || run(seed, 6_700, 400)))
			.map(|run| run.join().unwrap())
	});
	let (tallies, books): (Vec<_>, Vec<_>) = runs.into_iter().unzip();
	for (name, (ok, refused)) in tallies.into_iter().flatten() {
		let counts = tally.entry(name).or_default();
		*counts = (counts.0 + ok, counts.1 + refused);
	}
	assert!(tally.values().map(|(ok, refused)| ok + refused).sum::<u32>() >= 20_000);
	assert_tells(&tally, 3);
	let count = |of: fn(&vaults::Books) -> u32| books.iter().map(of).sum::<u32>();
	let seen = [count(|of| of.interrupted), count(|of| of.exhausted), count(|of| of.impaired)];
	assert!(seen.iter().all(|times| *times > 0), "{seen:?}");
}
