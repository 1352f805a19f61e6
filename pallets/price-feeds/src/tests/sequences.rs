//! Long random sequences, against a model that keeps everything ever said and works each answer
//! out anew.

use crate::{mock::*, *};
use frame_support::assert_ok;
use quoin_primitives::{Bps, FeedKey, Price, PriceError, PriceFeed};
use quoin_testing::{fuzz_seeds, Random};
use sp_runtime::{DispatchError, DispatchResult};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Clone, Debug, PartialEq)]
struct Said {
	who: u64,
	price: u128,
	at: u64,
}

#[derive(Clone, Debug, PartialEq)]
enum Became {
	Price,
	Suspect,
}

/// A feed as its log: submissions of the open round, in the order they came, and all values.
struct Model {
	config: FeedConfig,
	/// When the parameters changed last.
	updated: Option<u64>,
	operators: Vec<u64>,
	/// Whether sources enough have spoken in time and disagree.
	disputed: bool,
	paused: bool,
	said: Vec<Said>,
	/// What each closed round became, and those governance confirmed.
	values: Vec<(u128, u64, Became)>,
}

impl Model {
	fn prices(&self) -> Vec<(u128, u64)> {
		let accepted = self.values.iter().filter(|value| value.2 == Became::Price);
		accepted.map(|value| (value.0, value.1)).collect()
	}

	fn suspect(&self) -> Option<(u128, u64)> {
		let (price, at, became) = self.values.last()?;
		(*became == Became::Suspect).then_some((*price, *at))
	}

	/// The last word of each operator that is not too old.
	fn fresh(&self, now: u64) -> BTreeMap<u64, u128> {
		let mut last = BTreeMap::new();
		for said in &self.said {
			if now - said.at <= self.config.max_age && self.operators.contains(&said.who) {
				last.insert(said.who, said.price);
			}
		}
		last
	}

	fn submit(&mut self, who: u64, price: u128, now: u64) -> Result<(), Error<Test>> {
		if !self.operators.contains(&who) {
			return Err(Error::NotOperator);
		}
		if self.paused {
			return Err(Error::FeedPaused);
		}
		// In dollars: from a millionth of a millionth to a million millions.
		if price < 10u128.pow(18 - 12) || price > 10u128.pow(18 + 12) {
			return Err(Error::PriceOutOfRange);
		}
		let before = self.fresh(now);
		let mut after = before.clone();
		after.insert(who, price);
		let waited = self
			.values
			.last()
			.is_none_or(|(_, closed, _)| now >= closed + self.config.min_interval);
		let sources = after.len() >= self.config.min_sources as usize;
		let enough = sources && self.agree(after.values().copied());
		if before.contains_key(&who) && !(waited && enough) {
			return Err(Error::AlreadySubmitted);
		}
		self.said.push(Said { who, price, at: now });
		if waited && enough {
			self.close(after.into_values().collect(), now);
		} else if waited && sources {
			self.disputed = true;
		}
		Ok(())
	}

	/// Whether the two in the middle are no further apart than a step from the lower.
	fn agree(&self, prices: impl Iterator<Item = u128>) -> bool {
		let mut prices: Vec<u128> = prices.collect();
		prices.sort();
		let (left, right) = (prices[(prices.len() - 1) / 2], prices[prices.len() / 2]);
		(right - left) * 10_000 <= left * u128::from(self.config.max_step.0)
	}

	fn close(&mut self, mut prices: Vec<u128>, now: u64) {
		prices.sort();
		let (left, right) = (prices[(prices.len() - 1) / 2], prices[prices.len() / 2]);
		let median = (left + right) / 2;
		let became = match self.values.last() {
			Some((reference, _, _)) => {
				let (low, high) = (median.min(*reference), median.max(*reference));
				let far = (high - low) * 10_000 > reference * u128::from(self.config.max_step.0);
				if far {
					Became::Suspect
				} else {
					Became::Price
				}
			},
			None => Became::Price,
		};
		self.disputed = false;
		self.values.push((median, now, became));
		self.said.clear();
	}

	fn price(&self, now: u64, max_age: u64) -> Result<Price, PriceError> {
		let last = self.prices().pop();
		match (self.paused, self.suspect(), last) {
			(true, _, _) => Err(PriceError::Paused),
			(_, Some(_), _) => Err(PriceError::Suspect),
			_ if self.disputed => Err(PriceError::Suspect),
			(_, _, None) => Err(PriceError::Missing),
			(_, _, Some((_, at))) if now > at + max_age.min(self.config.max_age) => {
				Err(PriceError::Stale)
			},
			(_, _, Some((price, _))) => Ok(Price(price)),
		}
	}

	/// Second by second, what held in it.
	fn average(&self, now: u64, minutes: u64) -> Option<Price> {
		let all = self.prices();
		let kept = &all[all.len().saturating_sub(8)..];
		let from = now - 60 * minutes;
		let mut sum = 0;
		for second in from..now {
			sum += kept.iter().rev().find(|(_, at)| *at <= second)?.0;
		}
		Some(Price(sum / u128::from(60 * minutes)))
	}
}

fn error(result: DispatchResult) -> Option<DispatchError> {
	result.err()
}

/// One feed of the pallet is what its model is.
fn assert_same(key: &FeedKey, model: &Model, now: u64, seed: u64, step: u64) {
	let place = format!("seed {seed}, step {step}, feed {}", String::from_utf8_lossy(key));
	let feed = Feeds::<Test>::get(key).unwrap();
	let pair = |value: Quote| (value.price.0, value.at);
	assert_eq!(feed.suspect.map(pair), model.suspect(), "suspect, {place}");
	assert_eq!(feed.latest.map(pair), model.prices().pop(), "latest, {place}");
	assert_eq!(feed.paused, model.paused, "paused, {place}");

	let round: BTreeMap<u64, u128> = Rounds::<Test>::get(key)
		.iter()
		.filter(|said| said.is_fresh(now, feed.config.max_age))
		.map(|said| (said.operator, said.price.0))
		.collect();
	assert_eq!(round, model.fresh(now), "round, {place}");

	let all = model.prices();
	let kept = &all[all.len().saturating_sub(8)..];
	let history: Vec<_> = History::<Test>::get(key).into_iter().map(pair).collect();
	assert_eq!(history, kept, "history, {place}");

	for max_age in [0, 59, 60, 300, 600, 5_000] {
		let told = <PriceFeeds as PriceFeed>::price(key, max_age);
		assert_eq!(told, model.price(now, max_age), "price, {place}");
	}
}

/// Runs a sequence and returns how many submissions were accepted, prices and suspicions came of it.
fn run(seed: u64, submissions: u64) -> (u64, usize, usize) {
	let mut random = Random::new(seed);
	let configs = [
		("USDC/USD", config(), vec![1, 2, 3, 4, 5]),
		("QUO/USD", FeedConfig { min_sources: 1, ..config() }, vec![5]),
		(
			"GPU/USD",
			FeedConfig { min_sources: 4, max_age: 120, min_interval: 1, max_step: Bps(200) },
			vec![1, 2, 3, 4, 5, 6, 7],
		),
	];
	let mut builder = ExtBuilder::empty();
	let mut models = Vec::new();
	for (name, config, list) in configs {
		builder = builder.feed(name, config, &list, (name != "GPU/USD").then_some(cents(100)));
		let values =
			if name == "GPU/USD" { vec![] } else { vec![(cents(100).0, START, Became::Price)] };
		models.push((
			key(name),
			Model {
				config,
				updated: None,
				operators: list,
				disputed: false,
				paused: false,
				said: vec![],
				values,
			},
		));
	}
	let mut accepted = 0;
	builder.build_and_execute(|| {
		let mut now = START;
		// What the market says; it wanders, and jumps at times.
		let mut market = cents(100).0;
		for step in 0..submissions {
			// Often the same block, and often exactly on a boundary or one second beside it.
			now += random
				.pick(&[0, 0, 0, 0, 0, 0, 1, 1, 6, 6, 12, 59, 60, 61, 120, 121, 599, 600, 601])
				* u64::from(random.below(3) != 0);
			set_time(now);
			market = match random.below(200) {
				0 => market * 6 / 5,
				1 => market * 5 / 6,
				n => market * (9_990 + u128::from(n % 21)) / 10_000,
			}
			.clamp(cents(1).0, cents(1_000_000).0);

			let place = random.below(3) as usize;
			let (key, model) = &mut models[place];
			let who = 1 + random.below(8);
			let price = match random.below(100) {
				0 => 0,
				1 => 10u128.pow(30) + 1,
				2 => market * 2,
				n => market * (9_950 + u128::from(n)) / 10_000,
			};
			let expected = model.submit(who, price, now);
			let told = PriceFeeds::submit(signed(who), key.clone(), Price(price));
			assert_eq!(
				told.map(|_| ()).map_err(|refused| refused.error),
				expected.map_err(DispatchError::from),
				"seed {seed}, step {step}"
			);
			accepted += u64::from(told.is_ok());

			// And now and then the powers that be.
			match random.below(150) {
				0 => {
					let origin = if random.below(2) == 0 { root() } else { signed(GUARDIAN) };
					let refused = error(PriceFeeds::pause_feed(origin, key.clone()));
					assert_eq!(refused.is_some(), model.paused);
					model.paused = true;
					model.disputed = false;
					model.said.clear();
				},
				1..=3 => {
					let refused = error(PriceFeeds::resume_feed(root(), key.clone()));
					assert_eq!(refused.is_some(), !model.paused);
					model.paused = false;
				},
				4 => {
					let meant = model.suspect().map_or(cents(100).0, |(price, _)| price);
					let refused =
						error(PriceFeeds::confirm_suspect(root(), key.clone(), Price(meant)));
					assert_eq!(refused.is_some(), model.suspect().is_none());
					if refused.is_none() {
						model.values.last_mut().unwrap().2 = Became::Price;
					}
				},
				5 if place != 1 => {
					// Between four and seven of eight.
					let first = 1 + random.below(4);
					let list: Vec<u64> = (first..=8).rev().take(7).collect();
					let set = PriceFeeds::set_operators(root(), key.clone(), operators(&list));
					assert_eq!(set.is_ok(), {
						let named = |list: &[u64]| list.iter().copied().collect::<BTreeSet<_>>();
						named(&list) != named(&model.operators)
					});
					model.said.retain(|said| list.contains(&said.who));
					model.disputed &= !model.said.is_empty();
					model.operators = list;
				},
				6 if place == 0 => {
					let sources = 2 + random.below(3) as u32;
					let new = FeedConfig { min_sources: sources, ..model.config };
					let enough = model.operators.len() >= sources as usize;
					let refused = error(PriceFeeds::update_feed(root(), key.clone(), new));
					let waited = model.updated.is_none_or(|last| now - last >= 86_400);
					let changes = sources != model.config.min_sources;
					assert_eq!(refused.is_none(), enough && changes && waited);
					if refused.is_none() {
						model.config = new;
						model.updated = Some(now);
					}
				},
				_ => (),
			}
			assert_same(key, model, now, seed, step);

			if step % 50 == 0 {
				assert_ok!(PriceFeeds::do_try_state());
				for minutes in [1, 3, 10] {
					assert_eq!(
						PriceFeeds::average(key, minutes as u32).ok(),
						model.average(now, minutes),
						"average over {minutes}, seed {seed}, step {step}"
					);
				}
			}
			System::reset_events();
		}
	});
	let values = models.iter().flat_map(|(_, model)| &model.values);
	let (prices, suspicions): (Vec<_>, Vec<_>) = values.partition(|value| value.2 == Became::Price);
	(accepted, prices.len(), suspicions.len())
}

/// A sequence that reaches what it is for.
fn check(seed: u64, submissions: u64) {
	let (accepted, prices, suspicions) = run(seed, submissions);
	assert!(accepted > submissions / 5, "seed {seed}: only {accepted} accepted");
	assert!(prices as u64 > submissions / 40, "seed {seed}: only {prices} prices");
	assert!(suspicions as u64 > submissions / 200, "seed {seed}: only {suspicions} suspicions");
}

#[test]
fn pallet_does_as_the_model_when_ten_thousand_submissions_come_in_sequence() {
	check(1, 10_000);
}

#[test]
fn pallet_does_as_the_model_when_the_seed_is_another() {
	for seed in 2..6 {
		check(seed, 1_000);
	}
}

/// As many seeds as `QUOIN_FUZZ_SEEDS` says, from the one `QUOIN_FUZZ_FROM` says.
#[test]
#[ignore = "long"]
fn pallet_does_as_the_model_when_many_seeds_are_tried() {
	for seed in fuzz_seeds() {
		check(seed, 10_000);
	}
}

#[test]
fn values_that_events_tell_are_those_of_the_feed_when_replayed() {
	ExtBuilder::default().build_and_execute(|| {
		let mut random = Random::new(7);
		let mut told = vec![cents(100)];
		for step in 1..500 {
			at(step * 30);
			let price = Price(cents(95).0 + u128::from(random.below(1_000)) * cents(1).0 / 100);
			for who in OPERATORS {
				let _ = PriceFeeds::submit(signed(who), usdc(), price);
			}
			for event in events() {
				if let Event::PriceUpdated { feed, price, previous, .. } = event {
					assert_eq!(feed, usdc());
					assert_eq!(previous, told.last().copied());
					told.push(price);
				}
			}
			let latest = Feeds::<Test>::get(usdc()).unwrap().latest.unwrap().price;
			assert_eq!(told.last(), Some(&latest));
		}
		assert!(told.len() > 100);
	});
}
