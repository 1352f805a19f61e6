//! The steps, each biased to what somebody would try.

use super::*;
use frame_support::weights::Weight;
use quoin_primitives::{Exposure, Lend, Lent, LoanBook, ReserveYield};
use sp_runtime::DispatchError;

impl World {
	/// Any step. Says whether something may be lost by it.
	pub(super) fn any(&mut self) -> May {
		let vault = self.random.pick(&[STAKED, STAKED, STAKED, BELOW]);
		match self.random.below(100) {
			0..=13 => return self.deposit(vault),
			14..=23 => self.request(vault),
			24..=26 => self.cancel(vault),
			27 => drop(self.call("close", || Vaults::close_window(signed(KEEPER), vault))),
			28..=38 => self.reveal(vault),
			39..=45 => return self.settle(vault),
			46..=53 => self.claim(vault),
			54..=57 => {
				let _ = self.call("sync", || plain(Vaults::sync(signed(KEEPER), vault)));
			},
			58..=59 => return self.earn(),
			60..=61 => self.gain(vault),
			62..=66 => self.allocate(vault),
			67..=69 => self.deallocate(),
			70..=80 => return self.change_loan(),
			81..=84 => return self.change_pool(),
			85..=86 => self.brake(vault),
			_ => return self.pass_time(vault),
		}
		May::STAY
	}

	/// Looks at all vaults, so that what rises next is held back: from what a vault carried before a fall, nobody bought.
	fn look(&mut self) {
		for vault in VAULTS {
			self.open(vault);
			let _ = self.call("sync", || plain(Vaults::sync(signed(KEEPER), vault)));
		}
	}

	fn open(&mut self, vault: VaultId) {
		if state_of(vault).brake.status(Clock::get()) == Status::Paused {
			assert_ok!(Vaults::set_status(signed(COUNCIL), vault, Status::Open));
		}
	}

	fn done(&mut self, name: &'static str) {
		self.last = name.into();
		self.tally.entry(name).or_default().0 += 1;
	}

	fn deposit(&mut self, vault: VaultId) -> May {
		let who = self.random.pick(&PEOPLE);
		let (holdings, all) = valued(vault);
		let before = dollars(who);
		if self.random.below(3) == 0 {
			let worth = holdings.shares_for(SCALE, quoin_math::Rounding::Down).unwrap_or(SCALE);
			let wanted = self.random.near(worth);
			let result =
				self.call("mint", || plain(Vaults::mint(signed(who), vault, wanted, who, RICH)));
			assert!(result.is_ok() || dollars(who) == before);
			return May::PAY;
		}
		let amount = self.random.near(SCALE);
		let result =
			self.call("deposit", || plain(Vaults::deposit(signed(who), vault, amount, who, 0)));
		let open = state_of(vault).brake.status(Clock::get()) == Status::Open;
		let known = !all.is_mark_due(Clock::get());
		let known = known && all.optimistic > SCALE && all.unreleased <= all.optimistic;
		if open && known && (SCALE / 10..=SCALE).contains(&amount) {
			assert_ok!(result);
		}
		May::PAY
	}

	fn request(&mut self, vault: VaultId) {
		let owner = self.random.pick(&PEOPLE);
		let who = if self.random.below(4) == 0 { OPERATOR } else { owner };
		let has = shares_in(vault, owner);
		let shares = self.random.near_one_of(&[has, has / 2, ONE]);
		let ask = || Vaults::request_redeem(signed(who), vault, shares, owner, owner);
		let _ = self.call("request", ask);
	}

	/// A request that is there, or one that may be.
	fn any_request(&mut self, vault: VaultId) -> RequestId {
		let all: Vec<_> = Requests::<Test>::iter_key_prefix(vault).collect();
		if all.is_empty() || self.random.below(20) == 0 {
			return self.random.below(100);
		}
		self.random.pick(&all)
	}

	fn controller(&mut self, vault: VaultId, request: RequestId) -> AccountId {
		let known = Requests::<Test>::get(vault, request).map(|of| of.controller);
		let person = known.filter(|who| PEOPLE.contains(who));
		person.unwrap_or_else(|| self.random.pick(&PEOPLE))
	}

	fn cancel(&mut self, vault: VaultId) {
		let request = self.any_request(vault);
		let who = self.controller(vault, request);
		let _ = self.call("cancel", || Vaults::cancel_request(signed(who), vault, request));
	}

	fn claim(&mut self, vault: VaultId) {
		let request = self.any_request(vault);
		let who = self.controller(vault, request);
		let due = Vaults::due(vault, request);
		let of_person = Requests::<Test>::get(vault, request)
			.is_some_and(|request| PEOPLE.contains(&request.controller));
		let before = dollars(who);
		let result = self.call("claim", || Vaults::claim(signed(who), vault, request, who));
		let Ok(due) = due else { return };
		assert!(result.is_ok() || due.cash == 0 || !of_person, "{due:?}: {result:?}");
		if result.is_ok() {
			assert_eq!(dollars(who) - before, due.cash);
		}
	}

	fn reveal(&mut self, vault: VaultId) {
		let request = self.any_request(vault);
		let times = crate::Vaults::<Test>::get(vault).unwrap().terms.windows;
		let open = times.index(Clock::get()).unwrap();
		let window = open.saturating_sub(self.random.pick(&[0, 1, 1, 1, 1, 2]));
		let waits = Vaults::due(vault, request).map_or(ONE, |due| due.shares);
		let shares = self.random.near_one_of(&[waits, waits, waits / 2]);
		let level = self.random.pick(&[10, 11, 100, 100, 500, 500, 2_500, 9_999, 10_000]);
		// The account of the vault above has no key to bid with.
		let known = Requests::<Test>::get(vault, request);
		if known.is_some_and(|of| !PEOPLE.contains(&of.controller)) {
			return;
		}
		let reveal = || {
			let entered = MockAuctions::reveal(vault, window, request, level, shares)?;
			entered.map(|_| ()).ok_or(DispatchError::Other("nothing waits"))
		};
		let _ = self.call("reveal", reveal);
	}

	/// Yield comes, and is harvested or not.
	fn earn(&mut self) -> May {
		match self.random.below(4) {
			3 => {
				MockYield::cover(STABLE, self.random.near(SCALE / 100).min(SCALE));
				self.done("cover");
			},
			0 => {
				let earned = MockYield::earned(QUSD, STABLE).unwrap().unwrap().covered;
				MockYield::earn(STABLE, earned + self.random.near(SCALE / 100).min(SCALE));
				self.done("earn");
				return May::RISE;
			},
			1 => {
				MockYield::block(self.random.below(3) == 0);
				self.done("block");
			},
			_ => {
				// Most of it came home with something else.
				let earned = MockYield::earned(QUSD, STABLE).unwrap().unwrap().covered;
				MockYield::earn(STABLE, earned + self.random.near(SCALE / 100).min(SCALE));
				let harvest = || Vaults::harvest(signed(KEEPER), STAKED, STABLE);
				let _ = self.call("harvest", harvest);
				return May::RISE;
			},
		}
		May::STAY
	}

	fn gain(&mut self, vault: VaultId) {
		let amount = self.random.near(SCALE / 10).min(SCALE);
		if self.random.below(4) == 0 {
			give(Vaults::account_of(vault), amount);
			self.flows.get_mut(&vault).unwrap().donated += amount;
			return self.done("donate");
		}
		let gain = || {
			give(Vaults::account_of(vault), amount);
			Vaults::gained(vault, amount)
		};
		let _ = self.call("gain", gain);
	}

	fn allocate(&mut self, vault: VaultId) {
		let cash = state_of(vault).cash;
		let amount = self.random.near_one_of(&[cash / 2, cash, SCALE / 4]).min(RICH);
		let what = match self.random.below(4) {
			0 if vault == STAKED => Allocation::Units { series: self.random.pick(&SERIES), amount },
			1 if vault == STAKED => Allocation::Shares { vault: BELOW, amount },
			_ => {
				let loan = MockLoans::offer(amount);
				self.loans.insert(loan, vault);
				Allocation::Loan { loan, tranche: 0 }
			},
		};
		let result = self.call("allocate", || plain(Vaults::allocate(signed(KEEPER), vault, what)));
		if result.is_ok() {
			let (open, all) = Vaults::valued(vault).unwrap();
			let reserved = open.reserved(&all).unwrap();
			assert!(open.state.cash + 40 >= reserved, "what waits was lent");
		}
	}

	fn deallocate(&mut self) {
		let venue = match self.random.below(3) {
			0 => VenueKind::Units { series: self.random.pick(&SERIES) },
			1 => VenueKind::Loans,
			_ => VenueKind::Vault { vault: BELOW },
		};
		let amount = self.random.near(SCALE);
		let target = Bps(self.random.pick(&[0, 1_000, 10_000]));
		change_vault(|vault| vault.venues.iter_mut().for_each(|venue| venue.target = target));
		let leave = || plain(Vaults::deallocate(signed(KEEPER), STAKED, venue, amount));
		let _ = self.call("deallocate", leave);
		change_vault(|vault| vault.venues.iter_mut().for_each(|venue| venue.target = Bps(10_000)));
	}

	/// What borrowers do, and what becomes of their loans.
	fn change_loan(&mut self) -> May {
		let Some((loan, vault)) = self.any_loan() else { return May::STAY };
		let (lender, item) = (Vaults::account_of(vault), MockLoans::get(loan).unwrap());
		match (item.committed, item.drawn) {
			(Some((_, until)), _) => match self.random.below(4) {
				0 => {
					if Clock::get() > until {
						assert_ok!(MockLoans::free(&lender, loan, 0));
					} else {
						MockLoans::take_back(loan);
					}
					self.taken_back.insert(loan);
					self.done("take back");
				},
				_ => {
					MockLoans::draw(loan);
					self.done("draw");
				},
			},
			(None, Some((_, owed))) => {
				return self.change_drawn(loan, lender, owed, item.impairment)
			},
			_ => {},
		}
		May::STAY
	}

	fn change_drawn(
		&mut self,
		loan: LoanId,
		lender: AccountId,
		owed: Balance,
		impairment: Balance,
	) -> May {
		let Exposure { accrued, suspended, .. } = MockLoans::exposure(&lender).unwrap();
		let some = self.random.near(owed / 50).min(SCALE);
		match self.random.below(13) {
			0..=2 => {
				// Of interest that ran and counted.
				let interest = some.min(accrued - suspended);
				let principal = self.random.near_one_of(&[owed, owed / 3]).min(owed);
				MockLoans::pay_accrued(loan, interest, principal);
				self.done("pay");
				May::PAY
			},
			3 => {
				self.look();
				MockLoans::mark(loan, self.random.near(owed).min(owed));
				MockLoans::mark_due(lender, None);
				self.done("mark");
				May::FALL
			},
			4 => {
				let at = Clock::get() + self.random.pick(&[0, 1, DAY]);
				MockLoans::mark_due(lender, Some(at).filter(|_| self.random.below(2) == 0));
				self.done("mark due");
				May::STAY
			},
			5 => {
				self.look();
				MockLoans::recover(
					loan,
					self.random.near_one_of(&[owed, owed - impairment]).min(owed),
				);
				self.done("recover");
				May::FALL
			},
			6 | 7 => {
				MockLoans::pay_at_once(loan, some);
				self.done("pay at once");
				May::STAY
			},
			// Not in the vault below, whose shares would be bought dearer than they are worth to who holds them.
			8 | 9 if lender == account() => {
				MockLoans::accrue(lender, accrued + some);
				self.done("accrue");
				May::RISE
			},
			// A loan is sound again, and what it owes of the time between is in no value; or that is paid.
			10 if lender == account() => {
				MockLoans::accrue(lender, accrued + some);
				MockLoans::resume(lender, suspended + some);
				self.done("resume");
				May::STAY
			},
			// What ran counts no more. That nobody looks before it is paid or something else is changes nothing.
			12 => {
				MockLoans::resume(lender, suspended + some.min(accrued - suspended));
				self.done("suspend");
				May { high_falls: true, ..May::STAY }
			},
			11 if suspended > 0 => {
				let interest = some.min(suspended);
				MockLoans::accrue(lender, accrued - interest);
				MockLoans::resume(lender, suspended - interest);
				MockLoans::pay_at_once(loan, interest);
				self.done("pay suspended");
				May::STAY
			},
			_ => May::STAY,
		}
	}

	/// One that the vault has, mostly.
	fn any_loan(&mut self) -> Option<(LoanId, VaultId)> {
		let listed: Vec<_> = self.loans.iter().map(|(loan, vault)| (*loan, *vault)).collect();
		let live = |(loan, _): &(LoanId, VaultId)| {
			MockLoans::get(*loan).is_some_and(|of| of.committed.is_some() || of.drawn.is_some())
		};
		let live: Vec<_> = listed.into_iter().filter(live).collect();
		(!live.is_empty()).then(|| self.random.pick(&live))
	}

	fn change_pool(&mut self) -> May {
		let series = self.random.pick(&SERIES);
		let pool = MockSeries::get(series).unwrap();
		let some = self.random.near(pool.units / 50).min(SCALE);
		let change = |with: &dyn Fn(&mut MockPool)| MockSeries::change(series, with);
		let may = match (pool.stage, self.random.below(8)) {
			(0, 0 | 1) if pool.units > 0 => {
				change(&|pool| pool.stage = 1);
				May::STAY
			},
			(1, 0 | 1) => {
				let principal = self.random.near(pool.outstanding / 3).min(pool.worth);
				self.look();
				change(&|pool| pool.worth -= principal);
				MockSeries::pay_accrued(series, some.min(reached(&pool)), principal);
				self.done("distribute");
				return May::PAY;
			},
			(1, 2) => {
				self.look();
				let worth = self.random.near(pool.outstanding).min(pool.outstanding);
				change(&|pool| {
					let due = reached(pool) + pool.short;
					pool.worth = worth;
					owe(pool, due);
				});
				May::FALL
			},
			(1, 3) => {
				change(&|pool| {
					let due = reached(pool) + pool.short + some;
					pool.accrued += some;
					owe(pool, due);
				});
				May::RISE
			},
			// Its assets do not reach for interest that is due.
			(1, 4) => {
				change(&|pool| {
					let due = reached(pool) + pool.short;
					pool.accrued = 0;
					owe(pool, due);
				});
				self.done("short");
				return May { high_falls: true, ..May::STAY };
			},
			// They do again, and it is paid, or not yet.
			(1, 5 | 6) => {
				self.look();
				change(&|pool| {
					let due = reached(pool) + pool.short;
					pool.accrued = pool.outstanding + due - pool.worth;
					owe(pool, due);
				});
				if self.random.below(2) == 0 {
					let all = reached(&MockSeries::get(series).unwrap());
					MockSeries::pay_accrued(series, all, 0);
				}
				self.done("not short");
				return May::PAY;
			},
			(1, 7) if self.random.below(4) == 0 => {
				self.look();
				let stage = self.random.pick(&[2, 3]);
				change(&|pool| {
					// What was not paid never is.
					let due = reached(pool) + pool.short;
					(pool.stage, pool.accrued) = (stage, 0);
					owe(pool, due);
				});
				May::FALL
			},
			_ => return May::STAY,
		};
		self.done("pool");
		may
	}

	fn brake(&mut self, vault: VaultId) {
		let to = match state_of(vault).brake.status(Clock::get()) {
			Status::Open => self.random.pick(&[Status::NoNewRisk, Status::Paused]),
			_ => Status::Open,
		};
		let _ = self.call("brake", || Vaults::set_status(signed(COUNCIL), vault, to));
	}

	/// To the moments beside those in which something ends.
	fn pass_time(&mut self, vault: VaultId) -> May {
		// What is braked for long shows little.
		if state_of(vault).brake.status(Clock::get()) != Status::Open {
			self.brake(vault);
			return May::STAY;
		}
		let times = crate::Vaults::<Test>::get(vault).unwrap().terms.windows;
		let now = Clock::get();
		let open = times.index(now).unwrap();
		let window =
			(open + self.random.pick(&[0, 0, 0, 1])).saturating_sub(self.random.below(2) as u32);
		let (closes, ends) =
			(times.closes_at(window).unwrap(), times.reveals_until(window).unwrap());
		let to = match self.random.below(8) {
			0 | 1 => closes + self.random.below(2),
			2 => closes - 1,
			3 | 4 => ends + self.random.below(3),
			5 => now + 7 * DAY,
			6 => (now / DAY + 1) * DAY - self.random.below(2),
			_ => now + self.random.pick(&[1, 60, 3_600, DAY]),
		};
		Clock::set(to.max(now));
		self.done("time");
		if self.random.below(6) > 0 {
			return May::RISE;
		}
		let goes_on = SettlingNow::<Test>::contains_key(BELOW);
		let idle = || {
			Vaults::idle(Weight::MAX);
			Ok(())
		};
		let _ = self.call("idle", idle);
		if goes_on {
			May::ANY
		} else {
			May::RISE
		}
	}

	/// All ends well: borrowers pay, pools end, everybody leaves, and no record is left but that of what nobody claims.
	pub(super) fn wind_up(&mut self) {
		MockYield::block(false);
		for (loan, vault) in self.loans.clone() {
			let lender = Vaults::account_of(vault);
			MockLoans::mark_due(lender, None);
			let Item { committed, drawn, .. } = MockLoans::get(loan).unwrap();
			if committed.is_some() {
				MockLoans::take_back(loan);
				self.taken_back.insert(loan);
			}
			if let Some((_, owed)) = drawn {
				MockLoans::pay(loan, 0, owed);
			}
		}
		for series in SERIES {
			let pool = MockSeries::get(series).unwrap();
			MockSeries::set(series, MockPool { stage: 2, ..pool });
		}
		for vault in VAULTS {
			if state_of(vault).brake.status(Clock::get()) != Status::Open {
				assert_ok!(Vaults::set_status(signed(COUNCIL), vault, Status::Open));
			}
			let _ = self.call("sync", || plain(Vaults::sync(signed(KEEPER), vault)));
			assert!(Lending::<Test>::get(vault)
				.iter()
				.all(|of| !matches!(of.lent, Lent::Committed { .. })));
		}
		self.everybody_leaves(BELOW);
		self.clear(BELOW);
		// The vault above leaves too, when it is not on the way yet.
		change_vault(|vault| vault.venues.iter_mut().for_each(|venue| venue.target = Bps(0)));
		let worth = valued(STAKED).1.venues.last().unwrap().conservative;
		let venue = VenueKind::Vault { vault: BELOW };
		let leave = || plain(Vaults::deallocate(signed(KEEPER), STAKED, venue, worth));
		let _ = self.call("deallocate", leave);
		self.clear(BELOW);
		self.everybody_leaves(STAKED);
		self.clear(STAKED);
		for vault in [STAKED, BELOW] {
			self.check();
			assert_eq!(Requests::<Test>::iter_prefix(vault).count(), 0);
			assert_eq!(Windows::<Test>::iter_prefix(vault).count(), 0);
			assert_eq!(Settlements::<Test>::iter_prefix(vault).count(), 0);
			let state = state_of(vault);
			assert_eq!((state.claimable, state.queue.pending), (0, 0));
			assert!(state.queue.windows.is_empty() && state.queue.auctions.is_empty());
		}
	}

	fn everybody_leaves(&mut self, vault: VaultId) {
		for who in PEOPLE {
			let shares = shares_in(vault, who);
			if shares >= ONE {
				let ask = || Vaults::request_redeem(signed(who), vault, shares, who, who);
				let _ = self.call("request", ask);
			}
		}
	}

	/// Settles and claims until nobody waits. Some bid while they are revealed, and the settlement before comes then.
	fn clear(&mut self, vault: VaultId) {
		let times = crate::Vaults::<Test>::get(vault).unwrap().terms.windows;
		for _ in 0..6 {
			// Gains are released meanwhile.
			Clock::set(Clock::get() + 8 * DAY);
			let window = times.index(Clock::get()).unwrap();
			Clock::set(times.closes_at(window).unwrap());
			for (number, request) in Requests::<Test>::iter_prefix(vault).collect::<Vec<_>>() {
				if PEOPLE.contains(&request.controller) && self.random.below(2) == 0 {
					let bid = || MockAuctions::reveal(vault, window, number, 100, RICH).map(|_| ());
					let _ = self.call("reveal", bid);
				}
			}
			self.settle_and_claim(vault);
			Clock::set(times.reveals_until(window).unwrap() + 1);
			self.settle_and_claim(vault);
			let _ = self.call("sync", || plain(Vaults::sync(signed(KEEPER), STAKED)));
		}
	}

	fn settle_and_claim(&mut self, vault: VaultId) {
		while self.settle_with(vault, 1_000).is_ok() {}
		for (number, request) in Requests::<Test>::iter_prefix(vault).collect::<Vec<_>>() {
			let who = request.controller;
			if PEOPLE.contains(&who) {
				let _ = self.call("claim", || Vaults::claim(signed(who), vault, number, who));
			}
		}
	}
}

/// What of the interest that is due the assets of a pool reach: principal comes first.
fn reached(pool: &MockPool) -> Balance {
	(pool.worth + pool.accrued).saturating_sub(pool.outstanding)
}

/// A pool owes so much interest: its assets reach no more of it, and it is short of the rest.
fn owe(pool: &mut MockPool, due: Balance) {
	pool.accrued = pool.accrued.min(pool.outstanding + due - pool.worth);
	pool.short = due - reached(pool);
}
