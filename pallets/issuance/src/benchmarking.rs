//! Benchmarks: each call at its worst.
//!
//! # What a mint touches
//!
//! 14 reads: the time; coin, facilitator and peg (3); the external's feed and metadata (2); the
//! external's asset, the two accounts in it, and the payer's hold and freeze (5); the coin's
//! asset and account (2); the holding account's system record (1, because here it holds the
//! external for the first time). 8 writes: coin, facilitator (2); the external's asset and two
//! accounts (3); the coin's asset and account (2); the holding account's system record (1). The
//! payer's own system record is read and written by every signed extrinsic and not counted by the
//! benchmark.
//!
//! With a round come 2 reads and 2 writes (round, usage). One that asks for a credential adds what the
//! other pallet reads for it: 2, the grant and its registration, since to retire a credential must end
//! all grants of it at once. The budget of a round is 3 reads; this is one more.
//!
//! # What a redemption touches
//!
//! 13 reads: the time; coin, facilitator and peg (3); the coin's asset and account, the holder's
//! hold and freeze (4); the external's asset, its two accounts, the holding account's hold and
//! freeze (5). 7 writes: coin, facilitator (2); the coin's asset and account (2); the external's
//! asset and two accounts (3). From what is held back comes 1 read and 1 write, the usage, which
//! is one read above the budget of 13: only a redemption that would otherwise be refused
//! pays it.
//!
//! # What an emptied account adds
//!
//! The assets pallet asks holder and freezer to forget an account that dies, which costs 2 reads
//! and 4 writes for each. The calls charge it beforehand and give it back where no account dies.
//! It is measured as the burning of a whole balance, so it is charged with a few reads too many.
//!
//! # Externals
//!
//! `mint` and `redeem` are measured at a coin with 19 other pegs, `mint_with_one_external` and
//! `redeem_with_one_external` with none, for comparison: run with `--extra`.

use super::*;
use alloc::vec;
use frame_benchmarking::v2::*;
use frame_support::traits::{
	fungibles::{Inspect, Mutate},
	EnsureOrigin, Get,
};
use frame_system::RawOrigin;
use quoin_math::{bucket::Window, vault::reserve_yield::Tier, Bps, Price, RatePerSecond, Seconds};
use quoin_primitives::{
	AssetId, Balance, Credentials, FacilitateIssuance, FacilitatorId, FeedKey, PriceFeed,
	ReserveYield, Status,
};

/// Assets that no genesis uses.
const COIN: AssetId = 999;
const EXTERNAL: AssetId = 2_000_000;
const DECIMALS: u8 = 6;
/// One external.
const UNIT: Balance = 1_000_000;
const DOLLAR: Balance = limits::DOLLAR;
const DAY: Seconds = 86_400;
const MODULE: [u8; 8] = *b"bench   ";
const CREDENTIAL: [u8; 32] = [1; 32];
/// A fee bound above any fee.
const ANY: Bps = Bps(10_000);

fn governance<T: Config>() -> Result<T::RuntimeOrigin, BenchmarkError> {
	T::GovernanceOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)
}

fn listing<T: Config>() -> Result<T::RuntimeOrigin, BenchmarkError> {
	T::ListingOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)
}

fn longest() -> Text {
	vec![b'x'; limits::MAX_NAME as usize].try_into().unwrap_or_default()
}

/// As long as a key can be.
fn feed() -> FeedKey {
	vec![b'f'; 32].try_into().unwrap_or_default()
}

fn window(dollars: Balance) -> Window {
	Window { limit: dollars * DOLLAR, period: DAY }
}

fn params() -> PegParams {
	PegParams {
		mint_fee: Bps(10),
		redeem_fee: Bps(20),
		depeg_limit: Bps(100),
		max_price_age: DAY,
		feed: feed(),
		mint_window: window(1_000_000),
		redeem_window: window(1_000_000),
		small_redemption: 100_000 * DOLLAR,
	}
}

fn create_external<T: Config>(id: AssetId) -> Result<(), BenchmarkError> {
	let admin = account("admin", 0, 0);
	Pallet::<T>::do_create_external(id, admin, longest(), longest(), DECIMALS)?;
	Ok(())
}

/// A peg of a coin to an external of its own, whose reserves earned so much, all of it covered: for benchmarks of who
/// claims it. Says which external.
pub fn peg_that_earned<T: Config>(
	coin: AssetId,
	amount: Balance,
) -> Result<AssetId, BenchmarkError> {
	T::PriceFeed::set_price(&feed(), Price::DOLLAR);
	let mut external = EXTERNAL + 500;
	while T::Assets::asset_exists(external) {
		external += 1;
	}
	add_peg_of::<T>(coin, external)?;
	let id = FacilitatorId::Peg(external);
	Pallet::<T>::do_set_ceiling(coin, id, 100_000_000 * DOLLAR)?;
	let escrow = amount / (DOLLAR / UNIT);
	T::Assets::mint_into(external, &Pallet::<T>::holding_account(coin), escrow)?;
	Facilitators::<T>::mutate(coin, id, |facilitator| {
		if let Some(ledger) = facilitator.as_mut().and_then(|of| of.peg.as_mut()) {
			ledger.escrow = escrow;
			ledger.accrued.amount = amount;
		}
	});
	Ok(external)
}

fn add_peg_of<T: Config>(coin: AssetId, external: AssetId) -> Result<(), BenchmarkError> {
	create_external::<T>(external)?;
	Pallet::<T>::do_add_peg(coin, external, params())?;
	Ok(())
}

/// As many tiers as there may be, all of which reserves of a few dollars reach, and more.
fn tiers(bps: u128) -> Tiers {
	let rate = RatePerSecond::from_yearly(limits::DOLLAR / 10_000 * bps);
	let tier = |threshold| Tier { rate, threshold };
	vec![tier(1), tier(2), tier(3), tier(u128::MAX)].try_into().unwrap_or_default()
}

/// A coin with one peg and a price for it. Its reserves earn, so that all which touches them reckons.
fn coin_with_peg<T: Config>() -> Result<(), BenchmarkError> {
	T::PriceFeed::set_price(&feed(), Price::DOLLAR);
	Pallet::<T>::do_create_coin(COIN, longest(), longest(), window(100_000_000))?;
	add_peg::<T>(EXTERNAL)?;
	let id = FacilitatorId::Peg(EXTERNAL);
	Pallet::<T>::do_set_ceiling(COIN, id, 100_000_000 * DOLLAR)?;
	Pegs::<T>::mutate(COIN, EXTERNAL, |peg| {
		if let Some(peg) = peg {
			peg.tiers = tiers(200);
		}
	});
	Ok(())
}

fn add_peg<T: Config>(external: AssetId) -> Result<(), BenchmarkError> {
	add_peg_of::<T>(COIN, external)
}

/// As many other pegs as a coin with 20 has.
fn other_pegs<T: Config>() -> Result<(), BenchmarkError> {
	let most = T::MaxFacilitators::get().min(20);
	for n in 1..most {
		add_peg::<T>(EXTERNAL + n)?;
	}
	Ok(())
}

fn give<T: Config>(who: &T::AccountId, amount: Balance) -> Result<(), BenchmarkError> {
	T::Assets::mint_into(EXTERNAL, who, amount)?;
	Ok(())
}

/// Gives `who` coins from the peg, this many externals' worth before the fee, and as many more
/// externals to keep.
fn mint_to<T: Config>(who: &T::AccountId, units: Balance) -> Result<(), BenchmarkError> {
	give::<T>(who, 2 * units * UNIT)?;
	Pallet::<T>::do_mint(who.clone(), COIN, EXTERNAL, units * UNIT, ANY)
		.map_err(|error| error.error)?;
	Ok(())
}

fn add_module<T: Config>() -> Result<(), BenchmarkError> {
	let id = FacilitatorId::Module(MODULE);
	Pallet::<T>::do_set_ceiling(COIN, id, 1_000_000 * DOLLAR)?;
	Ok(())
}

/// A round that is open, with a credential that `who` holds if anybody can be given one.
fn open_round_for<T: Config>(who: &T::AccountId) -> Result<(), BenchmarkError> {
	T::Credentials::grant(who, &CREDENTIAL);
	let credential = T::Credentials::holds(who, &CREDENTIAL).then_some(CREDENTIAL);
	Pallet::<T>::do_open_round(COIN, EXTERNAL, round_terms::<T>(credential))?;
	Ok(())
}

fn round_terms<T: Config>(credential: Option<[u8; 32]>) -> Round {
	let now = Pallet::<T>::now();
	Round {
		id: 0,
		cap: 1_000_000 * DOLLAR,
		used: 0,
		per_account: 500_000 * DOLLAR,
		opens_at: now,
		closes_at: now + DAY,
		credential,
	}
}

fn facilitator<T: Config>() -> Result<Facilitator, BenchmarkError> {
	Facilitators::<T>::get(COIN, FacilitatorId::Peg(EXTERNAL))
		.ok_or(BenchmarkError::Stop("the benchmark's peg is missing"))
}

fn ledger<T: Config>() -> Result<PegLedger, BenchmarkError> {
	facilitator::<T>()?.peg.ok_or(BenchmarkError::Stop("the benchmark's peg has no books"))
}

fn set_ledger<T: Config>(ledger: PegLedger) -> Result<(), BenchmarkError> {
	let next = facilitator::<T>()?.with_ledger(ledger);
	Facilitators::<T>::insert(COIN, FacilitatorId::Peg(EXTERNAL), next);
	Ok(())
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn create_coin() -> Result<(), BenchmarkError> {
		let origin = listing::<T>()?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, COIN, longest(), longest(), window(1_000_000));

		assert!(Coins::<T>::contains_key(COIN));
		Ok(())
	}

	#[benchmark]
	fn create_external() -> Result<(), BenchmarkError> {
		let origin = listing::<T>()?;
		let admin: T::AccountId = account("admin", 0, 0);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, EXTERNAL, admin, longest(), longest(), DECIMALS);

		assert!(T::Assets::asset_exists(EXTERNAL));
		Ok(())
	}

	#[benchmark]
	fn add_peg() -> Result<(), BenchmarkError> {
		let origin = listing::<T>()?;
		coin_with_peg::<T>()?;
		super::create_external::<T>(EXTERNAL + 1)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, COIN, EXTERNAL + 1, params());

		assert!(Pegs::<T>::contains_key(COIN, EXTERNAL + 1));
		Ok(())
	}

	#[benchmark]
	fn update_peg() -> Result<(), BenchmarkError> {
		// Only who lists may change the feed.
		let origin = listing::<T>()?;
		coin_with_peg::<T>()?;
		// Used windows and another feed, so that everything is computed and looked up.
		mint_to::<T>(&account("holder", 0, 0), 1_000)?;
		let other: FeedKey = vec![b'g'; 32].try_into().unwrap_or_default();
		T::PriceFeed::set_price(&other, Price::DOLLAR);
		let new = PegParams {
			feed: other,
			mint_window: window(2_000_000),
			redeem_window: window(2_000_000),
			..params()
		};

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, COIN, EXTERNAL, new.clone());

		assert_eq!(Pegs::<T>::get(COIN, EXTERNAL).map(|peg| peg.params), Some(new));
		Ok(())
	}

	#[benchmark]
	fn remove_peg() -> Result<(), BenchmarkError> {
		let origin = governance::<T>()?;
		coin_with_peg::<T>()?;
		let payer: T::AccountId = account("payer", 0, 0);
		give::<T>(&payer, UNIT)?;
		Pallet::<T>::do_deposit_reserve_yield(payer, COIN, EXTERNAL, UNIT)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, COIN, EXTERNAL);

		assert!(!Pegs::<T>::contains_key(COIN, EXTERNAL));
		Ok(())
	}

	#[benchmark]
	fn mint() -> Result<(), BenchmarkError> {
		let who: T::AccountId = whitelisted_caller();
		coin_with_peg::<T>()?;
		other_pegs::<T>()?;
		give::<T>(&who, 20 * UNIT)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), COIN, EXTERNAL, 10 * UNIT, ANY);

		// 10 bps of what is taken.
		assert_eq!(T::Assets::balance(COIN, &who), 9_990_000_000_000_000_000);
		Ok(())
	}

	#[benchmark]
	fn mint_in_round() -> Result<(), BenchmarkError> {
		let who: T::AccountId = whitelisted_caller();
		coin_with_peg::<T>()?;
		other_pegs::<T>()?;
		open_round_for::<T>(&who)?;
		give::<T>(&who, 20 * UNIT)?;

		#[extrinsic_call]
		mint(RawOrigin::Signed(who.clone()), COIN, EXTERNAL, 10 * UNIT, ANY);

		let usage = Usage::<T>::get((COIN, EXTERNAL, &who)).unwrap_or_default();
		assert_eq!(usage.in_round, 9_990_000_000_000_000_000);
		Ok(())
	}

	#[benchmark]
	fn redeem() -> Result<(), BenchmarkError> {
		let who: T::AccountId = whitelisted_caller();
		coin_with_peg::<T>()?;
		other_pegs::<T>()?;
		mint_to::<T>(&who, 20)?;
		// Nothing of the external left, so that the account is created.
		let rest = T::Assets::balance(EXTERNAL, &who);
		Pallet::<T>::transfer(EXTERNAL, &who, &account("other", 0, 0), rest)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), COIN, EXTERNAL, 10 * DOLLAR, ANY);

		assert_eq!(T::Assets::balance(EXTERNAL, &who), 9_980_000);
		Ok(())
	}

	#[benchmark]
	fn redeem_held_back() -> Result<(), BenchmarkError> {
		let who: T::AccountId = whitelisted_caller();
		coin_with_peg::<T>()?;
		other_pegs::<T>()?;
		mint_to::<T>(&who, 20)?;
		let rest = T::Assets::balance(EXTERNAL, &who);
		Pallet::<T>::transfer(EXTERNAL, &who, &account("other", 0, 0), rest)?;
		// All but what is held back is used.
		let now = Pallet::<T>::now();
		let used = quoin_math::bucket::Bucket { used: 800_000 * DOLLAR, at: now };
		set_ledger::<T>(PegLedger { redeem_used: used, ..ledger::<T>()? })?;

		#[extrinsic_call]
		redeem(RawOrigin::Signed(who.clone()), COIN, EXTERNAL, 10 * DOLLAR, ANY);

		assert!(Usage::<T>::contains_key((COIN, EXTERNAL, &who)));
		Ok(())
	}

	#[benchmark]
	fn empty_account() -> Result<(), BenchmarkError> {
		coin_with_peg::<T>()?;
		// Not the whitelisted caller: its system record counts too.
		let who: T::AccountId = account("holder", 0, 0);
		mint_to::<T>(&who, 20)?;
		let all = T::Assets::balance(COIN, &who);

		#[block]
		{
			Pallet::<T>::destroy_supply(COIN, &who, all)?;
		}

		assert_eq!(T::Assets::balance(COIN, &who), 0);
		Ok(())
	}

	#[benchmark]
	fn set_ceiling() -> Result<(), BenchmarkError> {
		let origin = governance::<T>()?;
		coin_with_peg::<T>()?;
		let id = FacilitatorId::Module(MODULE);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, COIN, id, 1_000 * DOLLAR);

		assert!(Facilitators::<T>::contains_key(COIN, id));
		Ok(())
	}

	#[benchmark]
	fn set_fuse() -> Result<(), BenchmarkError> {
		let origin = governance::<T>()?;
		coin_with_peg::<T>()?;
		mint_to::<T>(&account("holder", 0, 0), 1_000)?;

		// Loosened, which is noted as a step.
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, COIN, window(200_000_000));

		assert_eq!(Coins::<T>::get(COIN).map(|coin| coin.fuse), Some(window(200_000_000)));
		Ok(())
	}

	#[benchmark]
	fn set_status() -> Result<(), BenchmarkError> {
		let origin =
			T::BrakeOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		coin_with_peg::<T>()?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, COIN, Some(EXTERNAL), Status::Paused);

		assert_eq!(ledger::<T>()?.brake.status(Pallet::<T>::now()), Status::Paused);
		Ok(())
	}

	#[benchmark]
	fn open_round() -> Result<(), BenchmarkError> {
		let origin = governance::<T>()?;
		coin_with_peg::<T>()?;
		open_round_for::<T>(&account("holder", 0, 0))?;
		// The one before is over.
		let now = Pallet::<T>::now();
		Rounds::<T>::mutate(COIN, EXTERNAL, |round| {
			if let Some(round) = round {
				round.opens_at = 0;
				round.closes_at = now;
			}
		});

		#[extrinsic_call]
		_(
			origin as T::RuntimeOrigin,
			COIN,
			EXTERNAL,
			2_000 * DOLLAR,
			1_000 * DOLLAR,
			now,
			now + DAY,
			Some(CREDENTIAL),
		);

		let round = Rounds::<T>::get(COIN, EXTERNAL);
		assert_eq!(round.map(|round| round.cap), Some(2_000 * DOLLAR));
		Ok(())
	}

	#[benchmark]
	fn close_round() -> Result<(), BenchmarkError> {
		let origin = governance::<T>()?;
		coin_with_peg::<T>()?;
		open_round_for::<T>(&account("holder", 0, 0))?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, COIN, EXTERNAL);

		assert!(!Rounds::<T>::contains_key(COIN, EXTERNAL));
		Ok(())
	}

	#[benchmark]
	fn collect_fees() -> Result<(), BenchmarkError> {
		let who: T::AccountId = whitelisted_caller();
		coin_with_peg::<T>()?;
		// Fees alone in custody, so that the holding account is emptied.
		let holding = Pallet::<T>::holding_account(COIN);
		give::<T>(&holding, UNIT)?;
		set_ledger::<T>(PegLedger { fees: UNIT, ..ledger::<T>()? })?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who), COIN, EXTERNAL);

		assert_eq!(T::Assets::balance(EXTERNAL, &holding), 0);
		Ok(())
	}

	#[benchmark]
	fn deposit_reserve_yield() -> Result<(), BenchmarkError> {
		let who: T::AccountId = whitelisted_caller();
		coin_with_peg::<T>()?;
		give::<T>(&who, UNIT)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who), COIN, EXTERNAL, UNIT);

		assert_eq!(ledger::<T>()?.escrow, UNIT);
		Ok(())
	}

	#[benchmark]
	fn set_reserve_yield() -> Result<(), BenchmarkError> {
		let origin = governance::<T>()?;
		coin_with_peg::<T>()?;
		mint_to::<T>(&account("holder", 0, 0), 1_000)?;
		let new = tiers(400);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, COIN, EXTERNAL, new.clone());

		assert_eq!(Pegs::<T>::get(COIN, EXTERNAL).map(|peg| peg.tiers), Some(new));
		Ok(())
	}

	#[benchmark]
	fn reap_usage() -> Result<(), BenchmarkError> {
		let who: T::AccountId = whitelisted_caller();
		coin_with_peg::<T>()?;
		open_round_for::<T>(&who)?;
		// Of an earlier round.
		Usage::<T>::insert((COIN, EXTERNAL, &who), AccountUsage::default());

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), COIN, EXTERNAL, who.clone());

		assert!(!Usage::<T>::contains_key((COIN, EXTERNAL, &who)));
		Ok(())
	}

	#[benchmark]
	fn facilitator_mint() -> Result<(), BenchmarkError> {
		coin_with_peg::<T>()?;
		add_module::<T>()?;
		let to: T::AccountId = account("borrower", 0, 0);

		#[block]
		{
			<Pallet<T> as FacilitateIssuance<_>>::mint(COIN, MODULE, &to, DOLLAR)?;
		}

		assert_eq!(T::Assets::balance(COIN, &to), DOLLAR);
		Ok(())
	}

	#[benchmark]
	fn facilitator_burn() -> Result<(), BenchmarkError> {
		coin_with_peg::<T>()?;
		add_module::<T>()?;
		let from: T::AccountId = account("borrower", 0, 0);
		<Pallet<T> as FacilitateIssuance<_>>::mint(COIN, MODULE, &from, DOLLAR)?;

		#[block]
		{
			<Pallet<T> as FacilitateIssuance<_>>::burn(COIN, MODULE, &from, DOLLAR)?;
		}

		assert_eq!(T::Assets::balance(COIN, &from), 0);
		Ok(())
	}

	#[benchmark]
	fn claim_reserve_yield() -> Result<(), BenchmarkError> {
		coin_with_peg::<T>()?;
		let payer: T::AccountId = account("payer", 0, 0);
		give::<T>(&payer, UNIT)?;
		Pallet::<T>::do_deposit_reserve_yield(payer, COIN, EXTERNAL, UNIT)?;
		// More was earned than the escrow has.
		mint_to::<T>(&account("holder", 0, 0), 1_000)?;
		let mut earned = ledger::<T>()?;
		earned.accrued.amount = 2 * DOLLAR;
		set_ledger::<T>(earned)?;
		let to: T::AccountId = account("vault", 0, 0);

		#[block]
		{
			<Pallet<T> as ReserveYield<_>>::claim(COIN, EXTERNAL, &to)?;
		}

		assert_eq!(T::Assets::balance(COIN, &to), DOLLAR);
		Ok(())
	}

	#[benchmark(extra)]
	fn mint_with_one_external() -> Result<(), BenchmarkError> {
		let who: T::AccountId = whitelisted_caller();
		coin_with_peg::<T>()?;
		give::<T>(&who, 20 * UNIT)?;

		#[extrinsic_call]
		mint(RawOrigin::Signed(who.clone()), COIN, EXTERNAL, 10 * UNIT, ANY);

		assert_eq!(T::Assets::balance(COIN, &who), 9_990_000_000_000_000_000);
		Ok(())
	}

	#[benchmark(extra)]
	fn redeem_with_one_external() -> Result<(), BenchmarkError> {
		let who: T::AccountId = whitelisted_caller();
		coin_with_peg::<T>()?;
		mint_to::<T>(&who, 20)?;
		let rest = T::Assets::balance(EXTERNAL, &who);
		Pallet::<T>::transfer(EXTERNAL, &who, &account("other", 0, 0), rest)?;

		#[extrinsic_call]
		redeem(RawOrigin::Signed(who.clone()), COIN, EXTERNAL, 10 * DOLLAR, ANY);

		assert_eq!(T::Assets::balance(EXTERNAL, &who), 9_980_000);
		Ok(())
	}

	impl_benchmark_test_suite!(
		Pallet,
		crate::mock::ExtBuilder::default().build(),
		crate::mock::Test
	);
}
