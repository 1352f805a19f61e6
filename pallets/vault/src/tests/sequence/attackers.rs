//! Accounts that act together and do whatever they like among others who do not, in a vault that earns nothing: they
//! never have more than they brought. What they give up to go first, and what they send, is all that comes to anybody.

use super::*;

const STEPS: u64 = 500;
const ATTACKERS: [AccountId; 3] = [ALICE, BOB, CAROL];
const HONEST: [AccountId; 3] = [12, 13, 14];

struct Siege {
	seed: u64,
	random: Random,
	loans: Vec<LoanId>,
	/// What each call may round in favour of who makes it.
	calls: Balance,
}

/// Money, and what shares and requests are worth as they could be redeemed now.
fn wealth(people: &[AccountId]) -> Balance {
	let (holdings, _) = valued(STAKED);
	let worth = |shares| holdings.redeem(shares).unwrap();
	let own = people.iter().map(|who| dollars(*who) + worth(shares(*who)));
	let requests = Requests::<Test>::iter_prefix(STAKED);
	let requests = requests.filter(|(_, request)| people.contains(&request.controller));
	let waits = requests.map(|(number, _)| {
		let due = Vaults::due(STAKED, number).unwrap();
		due.cash + worth(due.shares)
	});
	own.chain(waits).sum()
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
		Self { seed, random, loans: vec![], calls: 0 }
	}

	fn anybody(&mut self) -> AccountId {
		self.random.pick(&[ATTACKERS, HONEST].concat())
	}

	fn try_to(&mut self, call: impl FnOnce() -> DispatchResult) {
		self.calls += 1;
		let _ = with_storage_layer(call);
	}

	fn step(&mut self, scale: Balance) {
		let now = Clock::get();
		let open = TIMES.index(now).unwrap();
		let numbers: Vec<RequestId> = Requests::<Test>::iter_key_prefix(STAKED).collect();
		let number = if numbers.is_empty() { 0 } else { self.random.pick(&numbers) };
		let known = Requests::<Test>::get(STAKED, number);
		let controller = known.map_or(KEEPER, |request| request.controller);
		let who = self.anybody();
		match self.random.below(16) {
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
			14 => self.try_to(|| plain(Vaults::sync(signed(KEEPER), STAKED))),
			_ => {
				let closes = TIMES.closes_at(open).unwrap();
				let beside =
					[closes - 1, closes, closes + DAY, closes + DAY + 1, now + DAY, now + 60];
				Clock::set(self.random.pick(&beside).max(now));
			},
		}
	}

	/// Money is lent, and comes back as it was.
	fn lend_or_pay(&mut self) {
		if let Some(loan) = self.loans.pop().filter(|_| self.random.below(2) == 0) {
			let item = MockLoans::get(loan).unwrap();
			match (item.committed, item.drawn) {
				(Some(_), _) => MockLoans::take_back(loan),
				(_, Some((_, owed))) => MockLoans::pay(loan, 0, owed),
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
		let brought = wealth(&ATTACKERS);
		for step in 0..setting("QUOIN_FUZZ_STEPS", STEPS) {
			siege.step(scale);
			// What they have too much they keep.
			if step % 4 > 0 {
				continue;
			}
			// A unit of money for each call, and what a share is rounded by.
			let one = valued(STAKED).0.assets_for(2, quoin_math::Rounding::Up).unwrap();
			let (has, slack) = (wealth(&ATTACKERS), siege.calls * one);
			assert!(has <= brought + slack, "{} more, {slack} for roundings", has - brought);
		}
	});
}

#[test]
fn attackers_together_never_have_more_than_they_brought() {
	(1..=5).for_each(besiege);
}

/// As many seeds as `QUOIN_FUZZ_SEEDS` says, from the one `QUOIN_FUZZ_FROM` says.
#[test]
#[ignore = "long"]
fn attackers_together_never_have_more_when_many_seeds_are_tried() {
	fuzz_seeds().for_each(besiege);
}
