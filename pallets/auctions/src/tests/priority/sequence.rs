//! Random calls against a model that keeps requests, commitments and bids in lists, and sums the books anew each time.

use super::*;
use quoin_math::vault::window::Windows;
use quoin_testing::{fuzz_seeds, Random};
use std::collections::{BTreeMap, BTreeSet};

const STEPS: u32 = 3_000;
/// Requests there are at most at a time.
const REQUESTS: usize = 30;
/// Few, so that bids meet at them.
const LEVELS: [u16; 6] = [10, 20, 500, 5_000, 9_990, 10_000];
/// A window is as long as revealing takes twice.
const WINDOWS: Windows = Windows { genesis: START - 300, length: 1_000, reveal: 500 };
const BIDDERS: [AccountId; 3] = [ALICE, BOB, OPERATOR];

#[derive(Clone, Debug)]
struct Sealed {
	window: WindowIndex,
	bidder: AccountId,
	shares: Balance,
	/// What was hashed, which may be no level.
	level: u16,
	bond: Balance,
}

#[derive(Clone, Debug)]
struct Opened {
	joined: WindowIndex,
	level: u16,
	units: Balance,
}

#[derive(Default)]
struct Model {
	next: RequestId,
	sealed: BTreeMap<RequestId, Sealed>,
	opened: BTreeMap<(WindowIndex, RequestId), Opened>,
	/// What the vault was given.
	lost: Balance,
	lost_of: BTreeMap<AccountId, Balance>,
	paused: bool,
}

/// When a window closes.
fn close(window: WindowIndex) -> Seconds {
	WINDOWS.genesis + 1_000 * Seconds::from(window)
}

/// The window whose close comes next.
fn open() -> WindowIndex {
	((now() - WINDOWS.genesis) / 1_000 + 1) as WindowIndex
}

fn is_reveal_time(window: WindowIndex) -> bool {
	(close(window)..=close(window) + 500).contains(&now())
}

fn hash(request: RequestId, sealed: &Sealed) -> H256 {
	let Sealed { window, bidder, shares, level, .. } = sealed;
	Auctions::bid_hash(VAULT, *window, request, bidder, *shares, Bps(*level), SALT)
}

impl Model {
	/// What there must be, from nothing but the lists.
	fn check(&self) {
		let mut books = BTreeMap::<(WindowIndex, u16), BTreeMap<WindowIndex, Balance>>::new();
		for ((window, request), bid) in &self.opened {
			let book = books.entry((*window, bid.level)).or_default();
			*book.entry(bid.joined).or_default() += bid.units;
			let shown = <Auctions as PriorityAuctions>::bid(VAULT, *window, *request);
			assert_eq!(shown, Some(Bid { level: Bps(bid.level), units: bid.units }));
		}
		for window in open().saturating_sub(6)..=open() {
			let of = books.range((window, 0)..=(window, u16::MAX)).rev();
			let expected: Vec<_> =
				of.map(|((_, level), book)| (*level, book.clone().into_iter().collect())).collect();
			let shown: Vec<(u16, Vec<_>)> = Auctions::books(VAULT, window)
				.into_iter()
				.map(|level| (level.level.0, level.units))
				.collect();
			assert_eq!(shown, expected, "window {window}");
		}
		assert_eq!(Levels::<Test>::iter().count(), books.len());
		assert_eq!(Bids::<Test>::iter().count(), self.opened.len());
		assert_eq!(Commitments::<Test>::iter().count(), self.sealed.len());
		for bidder in BIDDERS {
			let own = self.sealed.values().filter(|sealed| sealed.bidder == bidder);
			let held: Balance = own.map(|sealed| sealed.bond).sum();
			let lost = self.lost_of.get(&bidder).copied().unwrap_or(0);
			assert_eq!((bonds(bidder), free(bidder)), (held, RICH - held - lost));
		}
		assert_eq!(free(1_000 + AccountId::from(VAULT)), self.lost);
	}

	/// Known requests, and one that is not.
	fn any(&self, random: &mut Random) -> RequestId {
		let ids: Vec<_> = Requests::get().keys().map(|(_, id)| *id).collect();
		if random.below(25) == 0 || ids.is_empty() {
			self.next
		} else {
			random.pick(&ids)
		}
	}

	/// One that has a commitment, as a rule.
	fn any_sealed(&self, random: &mut Random) -> RequestId {
		let ids: Vec<_> = self.sealed.keys().copied().collect();
		if random.below(8) == 0 || ids.is_empty() {
			self.any(random)
		} else {
			random.pick(&ids)
		}
	}

	/// Tries one step. Gives whether the model expects it to go through, and what it did.
	fn step(&mut self, kind: u64, random: &mut Random) -> (bool, DispatchResult) {
		let fails = |step| QueueFailing::get() == Some(step);
		match kind {
			// A request joins. Some that are paid are claimed.
			0 => {
				Requests::mutate(|all| {
					all.retain(|_, known| known.unpaid > 0 || random.below(4) == 0)
				});
				let open_requests = Requests::get().len();
				if open_requests < REQUESTS {
					let joined = open().saturating_sub(random.pick(&[0, 0, 0, 1, 2, 3]));
					let owner = random.pick(&[ALICE, BOB]);
					let unpaid = random.pick(&[1, 7, SHARES, SHARES]);
					let request = Request { owner, joined, unpaid };
					Requests::mutate(|all| all.insert((VAULT, self.next), request));
					self.next += 1;
				}
				(open_requests < REQUESTS, Ok(()))
			},
			1 => {
				let request = self.any(random);
				let known = Requests::get().get(&(VAULT, request)).cloned();
				let owner = known.as_ref().map_or(ALICE, |known| known.owner);
				let bidder = random.pick(&[owner, owner, OPERATOR, ALICE]);
				let unpaid = known.as_ref().map_or(0, |known| known.unpaid);
				let near = random.near(unpaid);
				let shares = random.pick(&[1, unpaid, unpaid, unpaid, near]);
				let beside = random.below(8);
				let window = match beside {
					0 => open() + 1,
					1 => open().saturating_sub(1),
					_ => open(),
				};
				let level = match random.below(12) {
					0 => random.pick(&[0, 9, 11, 10_010]),
					_ => random.pick(&LEVELS),
				};
				let bond = (shares / 100).max(MIN_BOND);
				let expected = !self.paused
					&& window == open()
					&& (1..=unpaid).contains(&shares)
					&& known.is_some_and(|known| [known.owner, OPERATOR].contains(&bidder))
					&& !self.sealed.contains_key(&request)
					&& ![Step::Windows, Step::Queued, Step::Bond].into_iter().any(fails);
				let sealed = Sealed { window, bidder, shares, level, bond };
				let hash = hash(request, &sealed);
				if expected {
					self.sealed.insert(request, sealed);
				}
				(expected, commit_sealed(bidder, request, window, shares, hash))
			},
			2 => {
				let due = self.sealed.iter().filter(|(_, sealed)| is_reveal_time(sealed.window));
				let due: Vec<_> = due.map(|(request, _)| *request).collect();
				let any = self.any_sealed(random);
				let request = random.pick(&[&due[..], &[any]].concat());
				let sealed = self.sealed.get(&request).cloned();
				let right = random.below(8) > 0;
				let who = match &sealed {
					Some(sealed) if right => sealed.bidder,
					_ => random.pick(&BIDDERS),
				};
				let level = match &sealed {
					Some(sealed) if random.below(8) > 0 => sealed.level,
					_ => random.pick(&LEVELS),
				};
				let expected = sealed.as_ref().is_some_and(|sealed| {
					sealed.bidder == who
						&& sealed.level == level
						&& (1..=1_000).any(|n| level == 10 * n)
						&& is_reveal_time(sealed.window)
				}) && !fails(Step::Windows)
					&& !fails(Step::Enter);
				if expected {
					let Sealed { window, shares, .. } = self.sealed.remove(&request).unwrap();
					// The queue takes those of the three windows before out.
					for earlier in window.saturating_sub(3)..window {
						self.opened.remove(&(earlier, request));
					}
					let known = Requests::get().get(&(VAULT, request)).cloned();
					if let Some(known) = known.filter(|known| known.unpaid > 0) {
						let units = 2 * shares.min(known.unpaid);
						let bid = Opened { joined: known.joined, level, units };
						self.opened.insert((window, request), bid);
					}
				}
				(expected, reveal(who, request, level))
			},
			3 => {
				let request = self.any_sealed(random);
				let sealed = self.sealed.get(&request).cloned();
				let who = match &sealed {
					Some(sealed) if random.below(2) == 0 => sealed.bidder,
					_ => random.pick(&[ALICE, BOB, OPERATOR, STRANGER]),
				};
				let (back, lost) = sealed.as_ref().map_or((false, false), |sealed| {
					let close = close(sealed.window);
					(now() < close && sealed.bidder == who, now() > close + 500 && !self.paused)
				});
				let works = !fails(Step::Windows) && (back || lost && !fails(Step::Gained));
				if works {
					let Sealed { bidder, bond, .. } = self.sealed.remove(&request).unwrap();
					if lost {
						self.lost += bond;
						*self.lost_of.entry(bidder).or_default() += bond;
					}
				}
				(works, withdraw(who, request))
			},
			// The queue takes a bid out that was settled, or finds none.
			4 => {
				let settled =
					|(window, _): &&(WindowIndex, RequestId)| now() > close(*window) + 500;
				let keys: Vec<_> = self.opened.keys().filter(settled).copied().collect();
				let none = (open().saturating_sub(1), self.next);
				let (window, request) = if keys.is_empty() {
					none
				} else {
					random.pick(&[&keys[..], &[none]].concat())
				};
				let expected = self
					.opened
					.remove(&(window, request))
					.map(|bid| Bid { level: Bps(bid.level), units: bid.units });
				assert_eq!(Auctions::take(VAULT, window, request), expected);
				(expected.is_some(), Ok(()))
			},
			// A request whose window is open is cancelled.
			5 => {
				let all = Requests::get();
				let fresh = all.iter().filter(|(_, known)| known.joined == open());
				let fresh: Vec<_> = fresh.map(|((_, id), _)| *id).collect();
				let any = self.any(random);
				let request = random.pick(&[&fresh[..], &[any]].concat());
				let known = all.get(&(VAULT, request)).cloned();
				let may = known.is_some_and(|known| known.joined == open());
				if may {
					Requests::mutate(|all| all.remove(&(VAULT, request)));
					self.sealed.remove(&request);
					assert_ok!(cancelled(request));
				}
				(may, Ok(()))
			},
			// One is paid, in part or whole, and if whole it may be claimed.
			6 => {
				let request = self.any(random);
				Requests::mutate(|all| {
					let known = all.get_mut(&(VAULT, request));
					let Some(known) = known.filter(|known| known.joined < open()) else { return };
					known.unpaid = random.pick(&[0, known.unpaid / 2, known.unpaid / 3]);
					if known.unpaid == 0 && random.below(2) == 0 {
						all.remove(&(VAULT, request));
					}
				});
				(true, Ok(()))
			},
			7 => {
				let close = close(open());
				let last = close - 1_000;
				let edges = [now() + 40, last + 500, last + 501, close - 1, close, close + 1];
				let later: Vec<_> = edges.into_iter().filter(|edge| *edge > now()).collect();
				// One of the next, so that no time is left out.
				Clock::set(random.pick(&later[..2]));
				(true, Ok(()))
			},
			8 => {
				self.paused = !self.paused && random.below(3) == 0;
				let to = if self.paused { Status::Paused } else { Status::Open };
				let _ = set_status(root(), to);
				(true, Ok(()))
			},
			_ => {
				let steps = [Step::Windows, Step::Queued, Step::Bond, Step::Enter, Step::Gained];
				let step = random.pick(&steps);
				QueueFailing::set((random.below(4) == 0).then_some(step));
				(true, Ok(()))
			},
		}
	}
}

/// Kinds of step, as often as they are tried.
const KINDS: [u64; 32] = [
	0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 4, 4, 5, 6, 7, 7, 8, 9,
];

/// Gives which events there were.
fn run(seed: u64) -> BTreeSet<&'static str> {
	let mut seen = BTreeSet::new();
	ExtBuilder::default().build_and_execute(|| {
		VaultWindows::set([(VAULT, WINDOWS)].into());
		Requests::set(BTreeMap::new());
		let mut random = Random::new(seed);
		let mut model = Model::default();
		let mut done = BTreeMap::<(u64, bool), u32>::new();
		let mut ends = BTreeSet::new();
		let mut most = 0;
		for step in 0..STEPS {
			let kind = random.pick(&KINDS);
			let root_before = sp_io::storage::root(sp_runtime::StateVersion::V1);
			let (expected, result) = model.step(kind, &mut random);
			let context = format!("seed {seed}, step {step}, kind {kind}: {result:?}");
			if (1..=3).contains(&kind) {
				assert_eq!(result.is_ok(), expected, "{context}");
			}
			if !expected {
				let root_after = sp_io::storage::root(sp_runtime::StateVersion::V1);
				assert_eq!(root_before, root_after, "changed by a refusal: {context}");
			}
			*done.entry((kind, expected)).or_default() += 1;
			// Views ask the queue too.
			let failing = QueueFailing::get();
			QueueFailing::set(None);
			model.check();
			assert_ok!(Auctions::do_try_state());
			QueueFailing::set(failing);
			for event in events() {
				ends.insert(match event {
					Event::BidCommitted { .. } => "committed",
					Event::BidRevealed { .. } => "revealed",
					Event::BidLapsed { .. } => "lapsed",
					Event::BidWithdrawn { .. } => "withdrawn",
					Event::BondLost { .. } => "lost",
					_ => "other",
				});
			}
			most = most.max(model.opened.len());
		}
		for kind in 0..10 {
			assert!(
				done.contains_key(&(kind, true)),
				"seed {seed}: kind {kind} never went through"
			);
			assert!(kind > 5 || done.contains_key(&(kind, false)), "kind {kind} was never refused");
		}
		assert!(done[&(2, true)] > 25 && most > 3, "seed {seed}: few bids: {done:?}");
		assert!(ends.len() >= 5, "seed {seed}: {ends:?}");
		QueueFailing::set(None);
		seen = ends;
	});
	seen
}

#[test]
fn books_agree_with_the_model_when_calls_are_random() {
	let seen: BTreeSet<_> = [1, 2, 3].into_iter().flat_map(run).collect();
	assert_eq!(seen.len(), 6, "{seen:?}");
}

/// As many seeds as `QUOIN_FUZZ_SEEDS` says, from the one `QUOIN_FUZZ_FROM` says.
#[test]
#[ignore = "long"]
fn books_agree_with_the_model_when_many_seeds_are_tried() {
	for seed in fuzz_seeds() {
		run(seed);
	}
}
