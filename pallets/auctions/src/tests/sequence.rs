//! Random calls against a model that counts, for each lot, the seconds in which it could be bid for.

use super::*;
use quoin_primitives::{
	brake::{GUARDIAN_PAUSE, GUARDIAN_PAUSE_GAP},
	Power,
};
use quoin_testing::{fuzz_seeds, Random};
use std::collections::{BTreeMap, BTreeSet};

const STEPS: u32 = 4_000;
const TITLES: u64 = 6;
/// What each step of a stair leaves here: four fifths.
const KEEP: u128 = ONE / 10 * 8;

#[derive(Clone, Debug)]
struct Thing {
	title: TitleId,
	round: Round,
	/// Seconds of the round in which the market was not paused.
	open_for: Seconds,
	start: Balance,
	floor: Balance,
	fall: Fall,
	duration: Seconds,
}

impl Thing {
	fn is_over(&self) -> bool {
		self.round != Round::Clearance && self.open_for >= self.duration
	}

	/// Counted from the floor up, and a stair step by step.
	fn price(&self) -> Balance {
		match self.fall {
			Fall::Linear { duration } => {
				let left = Balance::from(duration.saturating_sub(self.open_for));
				let above = (self.start - self.floor) * left;
				self.floor + above.div_ceil(duration.into())
			},
			Fall::Stair { keep, step } => {
				let steps = self.open_for / step;
				let fallen = (0..steps).fold(self.start, |price, _| (price * keep).div_ceil(ONE));
				fallen.max(self.floor)
			},
		}
	}
}

#[derive(Clone)]
struct Model {
	lots: BTreeMap<LotId, Thing>,
	next: LotId,
	params: Params,
	stepped_at: Option<Seconds>,
	status: Status,
	lapses_at: Option<Seconds>,
	guardian_from: Seconds,
}

/// Bps of an amount, rounded up.
fn share(bps: Bps, of: Balance) -> Balance {
	(of * Balance::from(bps.0)).div_ceil(10_000)
}

/// When a round of this is half way and when it is at its floor.
fn times(params: &Params) -> [Option<Seconds>; 2] {
	match params.fall {
		Fall::Linear { duration } => [Some(duration.div_ceil(2)), Some(duration)],
		Fall::Stair { step, .. } => {
			// In units of a hundred millionth: exact for as many steps as these take.
			let (start, floor) = (u128::from(params.start.0), u128::from(params.floor.0));
			let at = |level: u128| {
				let steps = (0..=params.duration / step).find(|steps| {
					start * 2 * 8u128.pow(*steps as u32) <= level * 10u128.pow(*steps as u32)
				});
				steps.map(|steps| steps * step)
			};
			[at(start + floor), at(2 * floor)]
		},
	}
}

fn within_double(old: Seconds, new: Seconds) -> bool {
	new <= 2 * old && old <= 2 * new
}

impl Model {
	fn new(params: Params) -> Self {
		Self {
			lots: BTreeMap::new(),
			next: 0,
			params,
			stepped_at: None,
			status: Status::Open,
			lapses_at: None,
			guardian_from: 0,
		}
	}

	fn begin(&mut self, lot: LotId, title: TitleId, round: Round, value: Balance, claim: Balance) {
		let Params { start, floor, fall, duration, .. } = self.params;
		let floor = share(floor, value).max(1);
		let start = share(start, value).max(claim).max(floor);
		let thing = Thing { title, round, open_for: 0, start, floor, fall, duration };
		self.lots.insert(lot, thing);
	}

	fn is_paused(&self) -> bool {
		self.status == Status::Paused
	}

	fn pass(&mut self, time: Seconds) {
		let (before, after) = (now(), now() + time);
		pass(time);
		let open_from = match (self.status, self.lapses_at) {
			(Status::Paused, None) => after,
			(Status::Paused, Some(at)) => at.min(after),
			_ => before,
		};
		for thing in self.lots.values_mut() {
			thing.open_for += after - open_from;
		}
		if self.is_paused() && self.lapses_at.is_some_and(|at| at <= after) {
			self.status = Status::NoNewRisk;
		}
	}

	fn may_set_params(&self, new: &Params) -> bool {
		let old = &self.params;
		let fall = match new.fall {
			Fall::Linear { duration } => duration >= HOUR && duration <= new.duration,
			Fall::Stair { step, .. } => step > 0 && new.duration / step <= 1_000,
		};
		if new == old || !fall {
			return false;
		}
		let in_range = (10_000..=20_000).contains(&new.start.0)
			&& (1_000..=9_000).contains(&new.floor.0)
			&& (HOUR..=14 * DAY).contains(&new.duration)
			&& (HOUR..=30 * DAY).contains(&new.clearance);
		in_range
			&& old.start.0.abs_diff(new.start.0) <= 1_000
			&& old.floor.0.abs_diff(new.floor.0) <= 1_000
			&& within_double(old.duration, new.duration)
			&& within_double(old.clearance, new.clearance)
			&& times(old).into_iter().zip(times(new)).all(|(before, after)| {
				before.zip(after).is_some_and(|(before, after)| within_double(before, after))
			}) && self.stepped_at.is_none_or(|at| now() - at >= DAY)
	}

	/// Whether the brake may move, and if so moves it.
	fn brake(&mut self, to: Status, by: Power) -> bool {
		let running = self.is_paused().then_some(self.lapses_at).flatten();
		match by {
			Power::Governance => {
				let renews = to == Status::Paused && self.lapses_at.is_some();
				if to == self.status && !renews {
					return false;
				}
				if running.is_some() {
					self.guardian_from = now() + GUARDIAN_PAUSE_GAP;
				}
				(self.status, self.lapses_at) = (to, None);
			},
			Power::Guardian => {
				let too_soon = to == Status::Paused && now() < self.guardian_from;
				if to <= self.status || too_soon {
					return false;
				}
				self.lapses_at = (to == Status::Paused).then(|| now() + GUARDIAN_PAUSE);
				if let Some(at) = self.lapses_at {
					self.guardian_from = at + GUARDIAN_PAUSE_GAP;
				}
				self.status = to;
			},
		}
		true
	}

	fn check(&self, random: &mut Random) {
		for (id, thing) in &self.lots {
			let price = match (self.is_paused(), thing.is_over()) {
				(true, _) => Err(Error::MarketPaused.into()),
				(false, true) => Err(Error::RoundOver.into()),
				(false, false) => Ok(thing.price()),
			};
			assert_eq!(Auctions::price(*id), price, "lot {id}: {thing:?}");
			let view = Auctions::lot(*id).unwrap();
			assert_eq!((view.good, view.round), (good(thing.title), thing.round));
			assert_eq!((view.start, view.floor), (thing.start, thing.floor));
			assert_eq!(view.price, (!thing.is_over()).then(|| thing.price()));
			assert_eq!(view.paused, self.is_paused());
			if let (Some(ends), false) = (view.ends_at, thing.is_over()) {
				assert_eq!(Auctions::price_at(*id, ends), Err(Error::RoundOver.into()));
				assert!(Auctions::price_at(*id, ends - 1).is_ok());
			}
		}
		let page = Auctions::lots(0, u32::MAX);
		let ids: Vec<_> = page.lots.iter().map(|(id, _)| id).collect();
		assert_eq!((ids, page.next), (self.lots.keys().collect(), None));
		assert_eq!(crate::NextLot::<Test>::get(), self.next);
		assert_eq!(crate::CurrentParams::<Test>::get(), self.params);
		// What the views foretell of a moment is what the model comes to by counting.
		if let Some(id) = self.lots.keys().next() {
			let after = random.near(u128::from(GUARDIAN_PAUSE)) as Seconds % (10 * DAY);
			let foretold = Auctions::price_at(*id, now() + after);
			let (mut later, at) = (self.clone(), now());
			later.pass(after);
			let thing = &later.lots[id];
			let expected = match (later.is_paused(), thing.is_over()) {
				(true, _) => Err(Error::MarketPaused.into()),
				(false, true) => Err(Error::RoundOver.into()),
				(false, false) => Ok(thing.price()),
			};
			assert_eq!(foretold, expected, "lot {id} after {after}");
			Clock::set(at);
		}
	}

	/// Tries one call. Gives whether the model expects it to go through, and what it did.
	fn step(&mut self, kind: u64, random: &mut Random) -> (bool, DispatchResult) {
		let ids: Vec<_> = self.lots.keys().copied().collect();
		let id = if ids.is_empty() || random.below(20) == 0 {
			self.next + random.below(2) as LotId
		} else {
			random.pick(&ids)
		};
		let known = self.lots.get(&id).cloned();
		let fails = |method| Failing::get() == Some(method);
		let who = random.pick(&[ALICE, BOB, LENDER]);
		let runs = !self.is_paused();
		match kind {
			0 => {
				let title = random.below(TITLES) as TitleId + 1;
				let free = self.lots.values().all(|thing| thing.title != title);
				let expected = free && !fails(Method::Worth);
				let item = Items::get()[&title].clone();
				if expected {
					self.begin(self.next, title, Round::First, item.value, item.claim);
					self.next += 1;
				}
				(expected, Auctions::open(good(title)).map(|_| ()))
			},
			1 => {
				let price = known.as_ref().map_or(0, Thing::price);
				let limit = random.near(price);
				let payment = random.pick(&[Payment::Cash, Payment::Cash, Payment::Claim]);
				let accepted = payment == Payment::Cash || who == LENDER;
				let open = known.as_ref().is_some_and(|thing| !thing.is_over());
				let expected = open && runs && price <= limit && accepted && !fails(Method::Sell);
				let result = Auctions::bid(signed(who), id, limit, payment);
				if expected {
					let title = self.lots.remove(&id).unwrap().title;
					assert_eq!(deeds(), [Deed::Sold { title, buyer: who, price, payment }]);
				}
				(expected, result)
			},
			2 => {
				let over = known
					.as_ref()
					.is_some_and(|thing| thing.round == Round::First && thing.is_over());
				let expected = over && runs && !fails(Method::Worth) && !fails(Method::Reward);
				let result = Auctions::restart(signed(who), id);
				if expected {
					let title = known.unwrap().title;
					self.begin(id, title, Round::Second, Items::get()[&title].value, 0);
					assert_eq!(deeds(), [Deed::Rewarded { title, keeper: who }]);
				}
				(expected, result)
			},
			3 => {
				let over = known
					.as_ref()
					.is_some_and(|thing| thing.round == Round::Second && thing.is_over());
				let expected = over && runs && !fails(Method::Unsold) && !fails(Method::Reward);
				let result = Auctions::settle(signed(who), id);
				if expected {
					let Thing { title, floor, .. } = known.unwrap();
					match Items::get()[&title].unsold {
						Unsold::Taken => drop(self.lots.remove(&id)),
						Unsold::Clear => {
							let duration = self.params.clearance;
							let cleared = Thing {
								title,
								round: Round::Clearance,
								open_for: 0,
								start: floor,
								floor: 1,
								fall: Fall::Linear { duration },
								duration,
							};
							self.lots.insert(id, cleared);
						},
					}
					let reward = Deed::Rewarded { title, keeper: who };
					assert_eq!(deeds(), [reward, Deed::Unsold { title, floor }]);
				}
				(expected, result)
			},
			4 => {
				let new = self.other_params(random);
				let governs = random.below(4) > 0;
				let expected = governs && self.may_set_params(&new);
				if expected {
					(self.params, self.stepped_at) = (new, Some(now()));
				}
				let origin = signed(if governs { COUNCIL } else { who });
				(expected, Auctions::set_params(origin, new))
			},
			5 => {
				let to = random.pick(&[Status::Open, Status::NoNewRisk, Status::Paused]);
				let (origin, expected) = match random.below(8) {
					0 => (signed(who), false),
					1..=3 => (signed(GUARDIAN), self.brake(to, Power::Guardian)),
					_ => (root(), self.brake(to, Power::Governance)),
				};
				(expected, set_status(origin, to))
			},
			6 => {
				let left = known.map_or(1, |thing| thing.duration.saturating_sub(thing.open_for));
				let beside = [1, left.saturating_sub(1), left, left + 1, left / 2];
				let times = [beside.as_slice(), &[1, 60, HOUR, HOUR, DAY]].concat();
				self.pass(random.pick(&times));
				(true, Ok(()))
			},
			7 => {
				let title = random.below(TITLES) as TitleId + 1;
				set(title, |item| {
					item.value = random.pick(&[0, 1, 7, 999_999, VALUE, VALUE, 3 * VALUE]);
					item.claim = random.pick(&[0, CLAIM, CLAIM, 10 * VALUE]);
					item.unsold = random.pick(&[Unsold::Taken, Unsold::Clear]);
				});
				(true, Ok(()))
			},
			_ => {
				let method =
					random.pick(&[Method::Worth, Method::Sell, Method::Unsold, Method::Reward]);
				Failing::set((random.below(4) == 0).then_some(method));
				(true, Ok(()))
			},
		}
	}

	/// One or two parameters moved, by the largest step, by less or by a little more.
	fn other_params(&self, random: &mut Random) -> Params {
		let mut new = self.params;
		let moved = |share: &mut Bps, random: &mut Random| {
			let by = random.pick(&[500, 1_000, 1_000, 1_001]);
			let up = random.below(2) == 0;
			share.0 = if up { share.0 + by } else { share.0.saturating_sub(by) };
		};
		let scaled = |time: Seconds, random: &mut Random| {
			let beside = [time / 2, time.div_ceil(2), time, 2 * time, 2 * time + 1];
			random.pick(&beside)
		};
		for _ in 0..=random.below(2) {
			match random.below(5) {
				0 => moved(&mut new.start, random),
				1 => moved(&mut new.floor, random),
				2 => new.clearance = scaled(new.clearance, random),
				3 => {
					new.duration = scaled(new.duration, random);
					new.fall = match new.fall {
						Fall::Linear { .. } => Fall::Linear { duration: new.duration },
						Fall::Stair { keep, .. } => Fall::Stair { keep, step: new.duration / 20 },
					};
				},
				_ => {
					let step = new.duration / random.pick(&[8, 14, 20]);
					new.fall = random.pick(&[
						Fall::Linear { duration: new.duration },
						Fall::Linear { duration: new.duration / 4 * 3 },
						Fall::Stair { keep: KEEP, step },
					]);
				},
			}
		}
		new
	}
}

/// Kinds of step, as often as they are tried.
const KINDS: [u64; 24] = [0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 5, 6, 6, 6, 6, 6, 7, 8];

fn run(seed: u64) {
	ExtBuilder::default().build_and_execute(|| {
		let mut random = Random::new(seed);
		let mut model = Model::new(params());
		let (mut done, mut seen) = (BTreeSet::new(), BTreeSet::new());
		for step in 0..STEPS {
			let kind = random.pick(&KINDS);
			let root_before = sp_io::storage::root(sp_runtime::StateVersion::V1);
			let (expected, result) = model.step(kind, &mut random);
			let context = format!("seed {seed}, step {step}, kind {kind}: {result:?}");
			assert_eq!(result.is_ok(), expected, "{context}");
			if !expected {
				let root_after = sp_io::storage::root(sp_runtime::StateVersion::V1);
				assert_eq!(root_before, root_after, "changed by a refusal: {context}");
			}
			done.insert((kind, expected));
			seen.extend(model.lots.values().map(|thing| thing.round as u8));
			model.check(&mut random);
			assert_ok!(Auctions::do_try_state());
			System::reset_events();
			// A market that is paused for good shows nothing.
			if model.is_paused() && model.lapses_at.is_none() && random.below(10) == 0 {
				assert!(model.brake(Status::Open, Power::Governance));
				assert_ok!(set_status(root(), Status::Open));
			}
		}
		// Each kind went through, and all but the last three were refused too; all rounds were seen.
		for kind in 0..9 {
			assert!(done.contains(&(kind, true)), "seed {seed}: kind {kind} never went through");
			assert!(kind > 5 || done.contains(&(kind, false)), "kind {kind} was never refused");
		}
		assert_eq!(seen.len(), 3, "seed {seed}: not all rounds were seen");
	});
}

#[test]
fn chain_agrees_with_the_model_when_calls_are_random() {
	for seed in [1, 2, 3] {
		run(seed);
	}
}

/// As many seeds as `QUOIN_FUZZ_SEEDS` says, from the one `QUOIN_FUZZ_FROM` says.
#[test]
#[ignore = "long"]
fn chain_agrees_with_the_model_when_many_seeds_are_tried() {
	for seed in fuzz_seeds() {
		run(seed);
	}
}
