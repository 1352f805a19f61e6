//! Random calls by everybody, many of them in the seconds around those in which something ends, on a vault that lends,
//! has units, yield and shares of another vault. After each, the invariants hold, each unit of money on the accounts of
//! the vaults is in their books, no price fell but by a loss, and nobody was paid more or less than its bid allows.

mod attackers;
mod settlements;
mod steps;

use super::*;
use crate::ops::Valuation;
use frame_support::storage::with_storage_layer;
use quoin_math::vault::{
	clearing::Rule,
	price::{Holdings, LOCKED},
	window::Windows as Timetable,
};
use quoin_primitives::{AssetId, LoanId, VaultId};
use quoin_testing::{fuzz_seeds, setting, Random};
use sp_core::U256;
use std::collections::{BTreeMap, BTreeSet};

/// For each seed, unless `QUOIN_FUZZ_STEPS` says otherwise.
const STEPS: u64 = 600;
/// The vault whose shares the other one has.
const BELOW: VaultId = 1;
const BELOW_SHARES: AssetId = 3;
const VAULTS: [VaultId; 2] = [STAKED, BELOW];
const SERIES: [AssetId; 2] = [1, 2];
/// Who deposits and leaves. The second may act for the first.
const PEOPLE: [AccountId; 6] = [ALICE, OPERATOR, CAROL, 12, 13, 14];
const SCALE: Balance = 100_000 * ONE;
/// Units, and shares, that a step may round.
const SLACK: Balance = 40;

/// What a vault was paid and paid, as events say, and what is on its account besides.
#[derive(Default)]
struct Flows {
	/// By settlements.
	paid: Balance,
	claimed: Balance,
	/// Requests that were made: each leaves less than two units to the vault.
	requests: u64,
	/// What others sent.
	donated: Balance,
}

/// What may become of prices in a step: the low one is the redemption price, the high one the deposit price.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
struct May {
	low_rises: bool,
	high_rises: bool,
	low_falls: bool,
	high_falls: bool,
}

impl May {
	/// What comes at once is held back, and nothing is lost.
	const STAY: Self =
		Self { low_rises: false, high_rises: false, low_falls: false, high_falls: false };
	/// Interest that ran is paid, or who deposits pays for it.
	const PAY: Self = Self { low_rises: true, ..Self::STAY };
	/// Time passes.
	const RISE: Self = Self { low_rises: true, high_rises: true, ..Self::STAY };
	/// Something is lost.
	const FALL: Self = Self { low_falls: true, high_falls: true, ..Self::STAY };
	/// Time passes, and who waits is paid at a price of before.
	const ANY: Self = Self { low_falls: true, high_falls: true, ..Self::RISE };
}

struct World {
	seed: u64,
	steps: u64,
	random: Random,
	flows: BTreeMap<VaultId, Flows>,
	/// Loans that were offered, by the vault that is to lend.
	loans: BTreeMap<LoanId, VaultId>,
	/// Commitments that somebody took back, until the vault looks.
	taken_back: BTreeSet<LoanId>,
	last: String,
	tally: BTreeMap<&'static str, (u32, u32)>,
}

fn share_of(vault: VaultId) -> AssetId {
	crate::Vaults::<Test>::get(vault).unwrap().terms.share
}

fn terms_of(vault: VaultId) -> Terms {
	crate::Vaults::<Test>::get(vault).unwrap().terms
}

/// What so many shares of all have of assets, rounded up.
fn part(shares: Balance, assets: Balance, all: Balance) -> Balance {
	if all == 0 {
		return 0;
	}
	let (whole, rest) = (U256::from(shares) * U256::from(assets)).div_mod(U256::from(all));
	whole.as_u128() + Balance::from(!rest.is_zero())
}

fn state_of(vault: VaultId) -> State {
	States::<Test>::get(vault).unwrap()
}

fn shares_in(vault: VaultId, who: AccountId) -> Balance {
	<Assets as Inspect<_>>::balance(share_of(vault), &who)
}

fn valued(vault: VaultId) -> (Holdings, Valuation) {
	let (open, all) = Vaults::valued(vault).unwrap();
	(open.holdings(all.conservative), all)
}

/// What fell since somebody looked at a vault, or at one that it has shares of. What rises up to that is not held back:
/// who buys looks, so that nobody did for less.
fn fell(vault: VaultId) -> Balance {
	let of = |vault| {
		let carried: Balance = state_of(vault).carried;
		carried.saturating_sub(valued(vault).1.principal)
	};
	of(vault) + if vault == STAKED { of(BELOW) } else { 0 }
}

/// What all shares have at the low and at the high price.
fn prices(vault: VaultId) -> [Holdings; 2] {
	let (low, all) = valued(vault);
	[low, Holdings { assets: all.optimistic, ..low }]
}

/// Whether a price is less than another was, but for roundings: some units, and some shares of what they were worth.
fn is_less(now: &Holdings, was: &Holdings, units: Balance, shares: Balance) -> bool {
	let terms = |of: &Holdings| match of.offset {
		None => (U256::from(of.assets), U256::from(of.shares)),
		Some(offset) => {
			(U256::from(of.assets) + 1, U256::from(of.shares) + 10u128.pow(offset.into()))
		},
	};
	let ((assets, all), (assets_then, all_then)) = (terms(now), terms(was));
	let slack = U256::from(units) + was.assets_for(shares, quoin_math::Rounding::Up).unwrap_or(0);
	(assets + slack) * all_then < assets_then * all
}

impl World {
	/// Two vaults, of kinds that the seed says.
	fn new(seed: u64) -> Self {
		let mut random = Random::new(seed);
		let offset = random.pick(&[None, None, Some(0), Some(3), Some(6)]);
		let times = random.pick(&[
			TIMES,
			Timetable { length: DAY, reveal: 3_600, ..TIMES },
			Timetable { length: 7 * DAY, reveal: 7 * DAY - 1, ..TIMES },
		]);
		let rule = random.pick(&[Rule::Uniform, Rule::OwnBid]);
		let fees = random.pick(&[
			NO_FEES,
			Fees { reserve_yield: Bps(100), interest: Bps(333), ..NO_FEES },
			Fees { management: Bps(200), performance: Bps(2_000), ..Fees::default() },
		]);
		let name = || ShareName::try_from(b"Below".to_vec()).unwrap();
		let below = Terms { windows: times, ..terms(BELOW_SHARES, random.pick(&[None, Some(3)])) };
		assert_ok!(Vaults::create_vault(signed(COUNCIL), below, name(), name(), RICH, rules()));
		let venues = [
			(STAKED, VenueKind::Units { series: SERIES[0] }),
			(STAKED, VenueKind::Units { series: SERIES[1] }),
			(STAKED, VenueKind::Vault { vault: BELOW }),
			(BELOW, VenueKind::Loans),
		];
		SERIES.iter().for_each(|series| MockSeries::open(*series));
		for (vault, kind) in venues {
			assert_ok!(Vaults::set_venue(signed(COUNCIL), vault, kind, Some(Bps(2_500))));
			Clock::set(Clock::get() + DAY);
		}
		for id in VAULTS {
			let mut own = None;
			crate::Vaults::<Test>::mutate(id, |vault| {
				let vault = vault.as_mut().unwrap();
				if id == STAKED {
					vault.terms.offset = offset;
				}
				own = vault.terms.offset;
				(vault.terms.windows, vault.terms.rule, vault.fees) = (times, rule, fees);
				(vault.rules.glide.start, vault.rules.glide.end) = (Bps(10_000), Bps(10_000));
				vault.rules.loans.obligor = Bps(10_000);
				for venue in &mut vault.venues {
					(venue.cap, venue.target) = (Bps(10_000), Bps(10_000));
				}
			});
			States::<Test>::mutate(id, |state| {
				let state = state.as_mut().unwrap();
				let positions = state.positions.clone();
				*state = State { positions, ..State::new(Clock::get(), own) };
			});
			let who = PEOPLE[0];
			assert_ok!(Vaults::deposit(signed(who), id, SCALE, who, 0));
			assert_ok!(Vaults::top_up_bond(signed(who), id, 3 * ONE));
		}
		assert_ok!(Vaults::set_operator(signed(PEOPLE[0]), PEOPLE[1], true));
		let flows = VAULTS.map(|vault| (vault, Flows::default())).into();
		let (loans, taken_back, tally) = Default::default();
		let last = String::new();
		Self { seed, steps: 0, random, flows, loans, taken_back, last, tally }
	}

	/// Makes a call as a block does, and reads what it said.
	fn call(
		&mut self,
		name: &'static str,
		call: impl FnOnce() -> DispatchResult,
	) -> DispatchResult {
		System::reset_events();
		let result = with_storage_layer(call);
		assert_ne!(result, Err(Error::Unexpected.into()), "{name}");
		self.last = format!("{name}: {result:?}");
		let tally = self.tally.entry(name).or_default();
		match result {
			Ok(()) => tally.0 += 1,
			Err(_) => tally.1 += 1,
		}
		for record in System::events() {
			let RuntimeEvent::Vaults(event) = record.event else { continue };
			self.read(event);
		}
		result
	}

	fn read(&mut self, event: Event<Test>) {
		let (Event::Settled { vault, .. }
		| Event::Claimed { vault, .. }
		| Event::RedeemRequested { vault, .. }) = event
		else {
			return;
		};
		let flows = self.flows.get_mut(&vault).unwrap();
		match event {
			Event::Settled { paid, .. } => flows.paid += paid,
			Event::Claimed { amount, .. } => flows.claimed += amount,
			_ => flows.requests += 1,
		}
	}

	/// What is on the account is in the books, to the unit.
	fn check(&mut self) {
		assert_ok!(Vaults::do_try_state());
		for vault in VAULTS {
			let state = state_of(vault);
			let listed: BTreeSet<_> =
				Lending::<Test>::get(vault).iter().map(|funded| funded.loan).collect();
			let loans = &self.loans;
			let unseen = |loan: &&LoanId| loans[*loan] == vault && listed.contains(*loan);
			let unseen = self.taken_back.iter().filter(unseen);
			let unseen: Balance = unseen.map(|loan| MockLoans::get(*loan).unwrap().amount).sum();
			let Flows { paid, claimed, requests, donated } = self.flows[&vault];
			let books = state.cash + state.claimable + state.fees + state.bond;
			assert_eq!(dollars(Vaults::account_of(vault)), books + unseen + donated, "books");
			// What nobody can claim is less than two units for each request.
			let left = paid.checked_sub(claimed).and_then(|left| left.checked_sub(state.claimable));
			let left = left.expect("more is claimed than was paid");
			assert!(left <= 2 * Balance::from(requests), "{left} of what was paid is nobody's");
			let all: Balance = (1..=20).map(|who| shares_in(vault, who)).sum();
			let own = VAULTS.map(|of| shares_in(vault, Vaults::account_of(of)));
			let nobody = shares_in(vault, Vaults::nobody());
			assert_eq!(all + own.iter().sum::<Balance>() + nobody, state.shares, "shares");
			// All that holders could have for their shares is there, and none has a unit less than its part.
			let holders = (1..=20).chain(VAULTS.map(Vaults::account_of)).chain([Vaults::nobody()]);
			let held: Vec<_> = holders.map(|who| shares_in(vault, who)).collect();
			let worth =
				held.iter().map(|shares| Vaults::convert_to_assets(vault, *shares).unwrap());
			let (worth, assets) = (worth.sum::<Balance>(), valued(vault).1.conservative);
			assert!(worth <= assets, "shares are worth {worth} of {assets}");
			// But that of virtual shares, which with their unit are nobody's.
			let offset = terms_of(vault).offset;
			let virtually = offset.map_or(0, |offset| 10u128.pow(offset.into()));
			let all = assets + Balance::from(offset.is_some());
			let all = all - part(virtually, all, state.shares + virtually);
			let holders = held.iter().filter(|shares| **shares > 0).count() as Balance;
			let is_less = state.shares > 0 && worth + holders < all;
			assert!(!is_less, "shares are worth {worth} of {all}");
			let held: Balance = state_of(STAKED).positions.last().unwrap().held;
			assert_eq!(own[1 - vault as usize], if vault == BELOW { held } else { 0 }, "held");
		}
	}

	/// One step, after which no price moved but as it may, or a fee was taken in shares.
	fn step(&mut self) {
		self.steps += 1;
		let fees = || VAULTS.map(|vault| shares_in(vault, TREASURY));
		let before = VAULTS.map(|vault| (prices(vault), fell(vault)));
		let fees_then = fees();
		let may = self.any();
		let fees = fees_then != fees();
		for (vault, (was, fallen)) in VAULTS.into_iter().zip(before) {
			let now = prices(vault);
			// What is nobody's is released at once, and belongs to the treasury when somebody comes.
			if was[0].shares.min(now[0].shares) <= LOCKED {
				continue;
			}
			let falls = [may.low_falls, may.high_falls];
			let rises = [may.low_rises, may.high_rises];
			for (side, (was, now)) in was.into_iter().zip(now).enumerate() {
				let fell = is_less(&now, &was, SLACK, SLACK) && !falls[side] && !fees;
				let rose = is_less(&was, &now, SLACK + fallen, SLACK) && !rises[side];
				assert!(!fell && !rose, "price {side} of {vault} moved: {was:?} {now:?} {may:?}");
			}
		}
	}
}

/// Says where to look for it when something went wrong.
impl Drop for World {
	fn drop(&mut self) {
		if std::thread::panicking() {
			let Self { seed, steps, last, .. } = self;
			println!("QUOIN_FUZZ_FROM={seed}, step {steps} at {}: {last}", Clock::get());
		}
	}
}

fn run(seed: u64) -> BTreeMap<&'static str, (u32, u32)> {
	let mut tally = BTreeMap::new();
	on_chain(|| {
		let mut world = World::new(seed);
		for _ in 0..setting("QUOIN_FUZZ_STEPS", STEPS) {
			world.step();
			world.check();
		}
		world.wind_up();
		tally = core::mem::take(&mut world.tally);
	});
	tally
}

/// Each kind of step went through, and all that somebody can refuse were refused too.
fn check_that_all_was_done(seeds: impl IntoIterator<Item = u64>) {
	let mut all: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
	for seed in seeds {
		for (kind, (done, refused)) in run(seed) {
			let tally = all.entry(kind).or_default();
			*tally = (tally.0 + done, tally.1 + refused);
		}
	}
	for (kind, (done, _)) in &all {
		assert!(*done > 0, "{kind} never went through: {all:?}");
	}
}

#[test]
fn books_are_right_when_calls_are_random() {
	check_that_all_was_done(1..=4);
}

/// As many seeds as `QUOIN_FUZZ_SEEDS` says, from the one `QUOIN_FUZZ_FROM` says.
#[test]
#[ignore = "long"]
fn books_are_right_when_many_seeds_are_tried() {
	check_that_all_was_done(fuzz_seeds());
}
