//! Accounts that act together and do whatever they like among others who do not, in a vault that lends: interest runs,
//! is paid when it ran, late, and in advance; loans are written down, come back, and are lost. Together they never have
//! more than they brought and their part of what ran and of what was released while they had shares, by the shares that
//! they had then, less their part of what was lost then. Nothing else gains them anything.

use super::*;
use quoin_primitives::{Exposure, LoanBook};

const STEPS: u64 = 500;
const ATTACKERS: [AccountId; 3] = [ALICE, BOB, CAROL];
const HONEST: [AccountId; 3] = [12, 13, 14];

struct Siege {
	seed: u64,
	random: Random,
	loans: Vec<LoanId>,
	/// What each call may round in favour of who makes it.
	calls: Balance,
	/// What the attackers may have by now.
	bound: Balance,
	/// Interest of the time that passed last.
	ran: Balance,
	/// Steps in which their part of something was lost, and in which something was released or ran for them.
	lost: u32,
	earned: u32,
}

/// Money, and what shares and requests are worth with interest that runs: as much as anybody could have of them.
fn wealth(people: &[AccountId]) -> Balance {
	let [_, holdings] = prices(STAKED);
	let worth = |shares| holdings.assets_for(shares, quoin_math::Rounding::Down).unwrap();
	let own = people.iter().map(|who| dollars(*who) + worth(shares(*who)));
	let requests = Requests::<Test>::iter_prefix(STAKED);
	let requests = requests.filter(|(_, request)| people.contains(&request.controller));
	let waits = requests.map(|(number, _)| {
		let due = Vaults::due(STAKED, number).unwrap();
		due.cash + worth(due.shares)
	});
	own.chain(waits).sum()
}

fn exposure() -> Exposure {
	MockLoans::exposure(&account()).unwrap()
}

/// By the shares that they have and that wait for them, rounded up.
fn part_of_attackers(amount: Balance) -> Balance {
	let own = ATTACKERS.iter().map(|who| shares(*who)).sum::<Balance>();
	let requests = Requests::<Test>::iter_prefix(STAKED);
	let requests = requests.filter(|(_, request)| ATTACKERS.contains(&request.controller));
	let waits = requests.map(|(number, _)| Vaults::due(STAKED, number).unwrap().shares);
	let virtually = terms_of(STAKED).offset.map_or(0, |offset| 10u128.pow(offset.into()));
	part(own + waits.sum::<Balance>(), amount, state().shares + virtually)
}

impl Siege {
	fn new(seed: u64) -> Self {
		let mut random = Random::new(seed);
		let offset = random.pick(&[None, Some(0), Some(3), Some(6)]);
		let rule = random.pick(&[Rule::Uniform, Rule::OwnBid]);
		change_vault(|vault| (vault.terms.offset, vault.terms.rule) = (offset, rule));
		// As few units as a share may have show what is rounded.
		let least = random.pick(&[ONE, 1, 1_000]);
		change_vault(|vault| vault.terms.least_request = least);
		without_limits();
		let bound = wealth(&ATTACKERS);
		Self { seed, random, loans: vec![], calls: 0, bound, ran: 0, lost: 0, earned: 0 }
	}

	fn anybody(&mut self) -> AccountId {
		self.random.pick(&[ATTACKERS, HONEST].concat())
	}

	fn try_to(&mut self, call: impl FnOnce() -> DispatchResult) {
		self.calls += 1;
		let _ = with_storage_layer(call);
	}

	/// Any step, after which the attackers may have more only by time.
	fn step(&mut self, scale: Balance) {
		System::reset_events();
		let (then, before, has) = (Clock::get(), valued(STAKED).1, wealth(&ATTACKERS));
		match self.random.below(21) {
			0..=13 => self.call(scale),
			14 => self.mark(),
			15 => self.recover(),
			16 => self.pay_at_once(),
			17 => self.resume(),
			18 => self.pay_suspended(),
			19 => self.suspend(),
			_ => self.pass(),
		}
		let (after, has_now) = (valued(STAKED).1, wealth(&ATTACKERS));
		if Clock::get() > then {
			// What ran, and what was held back and is not any more.
			let released = before.unreleased - after.unreleased;
			self.bound += part_of_attackers(self.ran + released);
			self.earned += 1;
		} else if has_now < has {
			// Lost or given away, and not theirs again but by time.
			self.bound -= (has - has_now).min(self.bound);
			self.lost += 1;
		}
	}

	fn call(&mut self, scale: Balance) {
		let now = Clock::get();
		let open = TIMES.index(now).unwrap();
		let numbers: Vec<RequestId> = Requests::<Test>::iter_key_prefix(STAKED).collect();
		let number = if numbers.is_empty() { 0 } else { self.random.pick(&numbers) };
		let known = Requests::<Test>::get(STAKED, number);
		let controller = known.map_or(KEEPER, |request| request.controller);
		let who = self.anybody();
		match self.random.below(15) {
			0..=2 => {
				let amount = self.random.near(scale).min(10 * scale);
				self.try_to(|| deposit(who, amount));
			},
			3 => {
				let wanted = self.random.near_one_of(&[state().shares, 1_000]);
				self.try_to(|| plain(Vaults::mint(signed(who), STAKED, wanted, who, 10 * scale)));
			},
			4..=6 => {
				let wanted = self.random.near_one_of(&[shares(who), shares(who) / 3]);
				self.try_to(|| ask(who, wanted));
			},
			7 => self.try_to(|| Vaults::cancel_request(signed(controller), STAKED, number)),
			// Who is honest gives nothing up.
			8 | 9 if ATTACKERS.contains(&controller) => {
				let level = self.random.pick(&[10, 500, 500, 5_000, 10_000]);
				let part = self.random.near(state().queue.pending);
				let window = open.saturating_sub(1);
				let bid = || MockAuctions::reveal(STAKED, window, number, level, part).map(|_| ());
				self.try_to(bid);
			},
			10 => {
				let levels = self.random.pick(&[1, 2, 1_000]);
				self.try_to(|| settle(levels));
			},
			11 => self.try_to(|| Vaults::claim(signed(controller), STAKED, number, controller)),
			12 => self.lend_or_pay(),
			13 => {
				let amount = self.random.near(scale / 100).min(dollars(who) / 2);
				let attacker = self.random.pick(&ATTACKERS);
				self.try_to(|| {
					let keep = frame_support::traits::tokens::Preservation::Expendable;
					<Assets as Mutate<_>>::transfer(QUSD, &attacker, &account(), amount, keep)?;
					Vaults::gained(STAKED, amount)
				});
			},
			_ => self.look(),
		}
	}

	/// Beside the moments in which something ends. Interest of a tenth a year runs on what is sound.
	fn pass(&mut self) {
		let now = Clock::get();
		let closes = TIMES.closes_at(TIMES.index(now).unwrap()).unwrap();
		let beside = [closes - 1, closes, closes + DAY, closes + DAY + 1, now + DAY, now + 60];
		let later = self.random.pick(&beside).max(now);
		let Exposure { principal, impairment, accrued, .. } = exposure();
		let ran = (principal - impairment) / 10 * Balance::from(later - now);
		self.ran = ran / Balance::from(365 * DAY);
		MockLoans::accrue(account(), accrued + self.ran);
		Clock::set(later);
	}

	fn look(&mut self) {
		self.try_to(|| plain(Vaults::sync(signed(KEEPER), STAKED)));
	}

	/// A loan that is drawn, and what it owes.
	fn drawn(&mut self) -> Option<(LoanId, Balance)> {
		let owed = |loan: &LoanId| Some((*loan, MockLoans::get(*loan)?.drawn?.1));
		let drawn: Vec<_> = self.loans.iter().filter_map(owed).collect();
		(!drawn.is_empty()).then(|| self.random.pick(&drawn))
	}

	/// Some of a loan is written down or up again. Somebody looks before: what rises above what nobody looked at since it
	/// fell is not held back, and nobody bought for less in between.
	fn mark(&mut self) {
		let Some((loan, owed)) = self.drawn() else { return };
		self.look();
		MockLoans::mark(loan, self.random.near_one_of(&[owed / 2, 0]).min(owed));
	}

	/// A loan comes back in full or in part, and the rest is lost.
	fn recover(&mut self) {
		let Some((loan, owed)) = self.drawn() else { return };
		self.look();
		MockLoans::recover(loan, self.random.near_one_of(&[owed, owed / 2]).min(owed));
		self.loans.retain(|of| *of != loan);
	}

	fn pay_at_once(&mut self) {
		let Some((loan, owed)) = self.drawn() else { return };
		self.look();
		MockLoans::pay_at_once(loan, self.random.near(owed / 20).min(owed));
	}

	/// A loan is sound again: what it owes of the time between is in no value.
	fn resume(&mut self) {
		let Exposure { principal, accrued, suspended, .. } = exposure();
		let some = self.random.near(principal / 20).min(principal);
		MockLoans::accrue(account(), accrued + some);
		MockLoans::resume(account(), suspended + some);
	}

	/// Some of what ran counts no more. Nobody looks.
	fn suspend(&mut self) {
		let Exposure { accrued, suspended, .. } = exposure();
		let counted = accrued - suspended;
		MockLoans::resume(account(), suspended + self.random.near(counted / 2).min(counted));
	}

	fn pay_suspended(&mut self) {
		let Some((loan, _)) = self.drawn() else { return };
		self.look();
		let Exposure { accrued, suspended, .. } = exposure();
		MockLoans::accrue(account(), accrued - suspended);
		MockLoans::resume(account(), 0);
		MockLoans::pay_at_once(loan, suspended);
	}

	/// Money is lent, and comes back with interest that ran.
	fn lend_or_pay(&mut self) {
		if let Some(loan) = self.loans.pop().filter(|_| self.random.below(2) == 0) {
			let item = MockLoans::get(loan).unwrap();
			match (item.committed, item.drawn) {
				(Some(_), _) => MockLoans::take_back(loan),
				(_, Some((_, owed))) => {
					self.look();
					let Exposure { accrued, suspended, .. } = exposure();
					let interest = self.random.near(owed / 20).min(accrued - suspended);
					MockLoans::pay_accrued(loan, interest, owed);
				},
				_ => {},
			}
			return;
		}
		let loan = MockLoans::offer(state().cash / self.random.pick(&[1, 2, 3]) + 1);
		let what = Allocation::Loan { loan, tranche: 0 };
		if with_storage_layer(|| plain(Vaults::allocate(signed(KEEPER), STAKED, what))).is_ok() {
			if self.random.below(3) > 0 {
				MockLoans::draw(loan);
			}
			self.loans.push(loan);
		}
	}
}

impl Drop for Siege {
	fn drop(&mut self) {
		if std::thread::panicking() {
			println!("QUOIN_FUZZ_FROM={}, after {} calls", self.seed, self.calls);
		}
	}
}

fn besiege(seed: u64) {
	on_chain(|| {
		let mut siege = Siege::new(seed);
		let scale = siege.random.pick(&[100_000 * ONE, ONE, 10_000_000]);
		for _ in 0..setting("QUOIN_FUZZ_STEPS", STEPS) {
			siege.step(scale);
			// A unit of money for each call, and what a share is rounded by.
			let one = prices(STAKED)[1].assets_for(2, quoin_math::Rounding::Up).unwrap();
			let (has, slack) = (wealth(&ATTACKERS), siege.calls * one);
			let bound = siege.bound + slack;
			assert!(has <= bound, "{} more, {slack} for roundings", has - siege.bound);
		}
		assert!(siege.lost > 0 && siege.earned > 0);
	});
}

#[test]
fn attackers_together_have_what_they_brought_and_their_part_of_time() {
	(1..=5).for_each(besiege);
}

/// As many seeds as `QUOIN_FUZZ_SEEDS` says, from the one `QUOIN_FUZZ_FROM` says.
#[test]
#[ignore = "long"]
fn attackers_together_never_have_more_when_many_seeds_are_tried() {
	fuzz_seeds().for_each(besiege);
}
