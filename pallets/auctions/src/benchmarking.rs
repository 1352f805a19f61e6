//! Benchmarks, each in its worst case: goods whose seller has most to do, and stairs of the most steps; books with bids
//! of the most windows, at every level.

use crate::{limits::MAX_STEPS, pallet::*, types::*};
use frame_benchmarking::v2::*;
use frame_support::traits::EnsureOrigin;
use frame_system::RawOrigin;
use quoin_math::{auction::Fall, units::ONE};
use quoin_primitives::{
	Balance, Bps, DutchAuctions, Good, LotId, Payment, RequestId, Round, Seconds, Seller, Status,
	Unsold, VaultId, WindowIndex, MAX_QUEUED_WINDOWS,
};
use sp_core::H256;
use sp_runtime::DispatchError;

/// The runtime makes goods and requests, since this pallet sells and keeps books for others.
pub trait BenchmarkHelper<AccountId> {
	/// A good whose seller has most to do with it and answers so when it stays unsold. It may be in a lot
	/// already.
	fn good(unsold: Unsold) -> Result<Good, DispatchError>;

	/// Somebody who can pay `price` for it with a claim against it, or if nobody has one, in cash.
	fn buyer(good: &Good, price: Balance) -> Result<(AccountId, Payment), DispatchError>;

	/// Vault, request, who has it and its shares, of a request with which the queue has most to do. Who has it can pay
	/// the bond for all of them. An error when nothing can be redeemed in this runtime: then bids are not measured.
	fn queued() -> Result<(VaultId, RequestId, AccountId, Balance), DispatchError>;

	/// Makes it this late.
	fn set_time(now: Seconds);
}

/// For the vault's benchmarks. Nobody asks the queue but for a commitment.
impl<T: Config> quoin_primitives::BidForBenchmarks<T::AccountId> for Pallet<T> {
	fn commit(
		vault: quoin_primitives::VaultId,
		request: quoin_primitives::RequestId,
		who: &T::AccountId,
	) -> sp_runtime::DispatchResult {
		use quoin_primitives::RedemptionQueue as _;
		let window = T::Queue::windows(vault)?.index(Self::now()).map_err(Error::<T>::from)?;
		let shares = T::Queue::queued(vault, request, who)?.shares;
		Self::do_commit_bid(who.clone(), vault, request, window, shares, Default::default())
	}

	fn bid(
		vault: quoin_primitives::VaultId,
		window: quoin_primitives::WindowIndex,
		request: quoin_primitives::RequestId,
		_: &T::AccountId,
		level: quoin_primitives::Bps,
		entered: quoin_primitives::Entered,
	) -> sp_runtime::DispatchResult {
		let quoin_primitives::Entered { joined, units } = entered;
		let placed = Placed { joined, bid: quoin_primitives::Bid { level, units } };
		Ok(Self::place_bid(vault, window, request, placed)?)
	}

	fn bids_of_others(
		vault: quoin_primitives::VaultId,
		window: quoin_primitives::WindowIndex,
		level: quoin_primitives::Bps,
		entered: alloc::vec::Vec<quoin_primitives::Entered>,
	) -> sp_runtime::DispatchResult {
		let mut book = LevelBook::default();
		for bid in entered {
			book = book.with::<T>(bid)?;
		}
		let bitmap = Bitmaps::<T>::get(vault, window).unwrap_or_default().with::<T>(level)?;
		Levels::<T>::insert((vault, window, level), book);
		Bitmaps::<T>::insert(vault, window, bitmap);
		Ok(())
	}
}

const HOUR: Seconds = 3_600;
/// A thousand steps of an hour do not fit the longest round, but those of ten minutes do.
const STEP: Seconds = HOUR / 6;

/// From double the value to a tenth of it, by as many steps as there may be: `keep` is the thousandth root of
/// a twentieth, rounded down, so that the last of them is at the floor.
pub(crate) fn longest_stair() -> Params {
	Params {
		start: Bps(20_000),
		floor: Bps(1_000),
		fall: Fall::Stair { keep: ONE / 10_000_000 * 9_970_087, step: STEP },
		duration: MAX_STEPS * STEP,
		clearance: HOUR,
	}
}

fn governance<T: Config>() -> Result<T::RuntimeOrigin, BenchmarkError> {
	T::GovernanceOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)
}

/// A lot with the longest stair, in this round since so many seconds.
fn lot<T: Config>(
	round: Round,
	elapsed: Seconds,
	unsold: Unsold,
) -> Result<(LotId, Good), BenchmarkError> {
	let good = T::Helper::good(unsold)?;
	// Only the seller's benchmarks can move the time, but the market's clock can be moved here.
	let unix = Pallet::<T>::now();
	let market = unix + elapsed;
	let id = match LotOf::<T>::get(good) {
		Some(id) => id,
		None => Pallet::<T>::open(good)?,
	};
	let params = longest_stair();
	CurrentParams::<T>::put(params);
	let worth = T::Seller::worth(&good)?;
	let value = match unsold {
		// So dear that the foot of the stair pays the claim and more: the seller then has all to pay out.
		Unsold::Clear => worth.value.max(worth.claim) * 20,
		Unsold::Taken => worth.value,
	};
	let terms = params.terms::<T>(value, 0).map_err(DispatchError::from)?;
	Lots::<T>::insert(id, Lot::begun(good, round, terms, Moment { unix, market: unix }));
	Market::<T>::put(MarketState::showing(Moment { unix, market }));
	Ok((id, good))
}

const SALT: [u8; 32] = [7; 32];
const LEVEL: Bps = Bps(5_000);

/// A request that can be bid for.
struct Sealed<AccountId> {
	vault: VaultId,
	request: RequestId,
	bidder: AccountId,
	shares: Balance,
	window: WindowIndex,
	hash: H256,
}

fn sealed<T: Config>() -> Result<Sealed<T::AccountId>, BenchmarkError> {
	let queued = T::Helper::queued();
	let (vault, request, bidder, shares) = queued.map_err(|_| BenchmarkError::Skip)?;
	let window = Pallet::<T>::phase(vault, 0)?.open;
	let hash = Pallet::<T>::bid_hash(vault, window, request, &bidder, shares, LEVEL, SALT);
	Ok(Sealed { vault, request, bidder, shares, window, hash })
}

/// One that was committed to.
fn committed<T: Config>() -> Result<Sealed<T::AccountId>, BenchmarkError> {
	let sealed = sealed::<T>()?;
	let origin = RawOrigin::Signed(sealed.bidder.clone()).into();
	let Sealed { vault, request, window, shares, hash, .. } = sealed;
	Pallet::<T>::commit_bid(origin, vault, request, window, shares, hash)?;
	Ok(sealed)
}

/// Bids of others at every level, and at [`LEVEL`] of as many windows as there may be but for one.
fn crowd<T: Config>(sealed: &Sealed<T::AccountId>) -> Result<(), BenchmarkError> {
	let Sealed { vault, window, .. } = *sealed;
	// The window that the request joined may be any, but is not one of the last.
	let joined = (0..MAX_QUEUED_WINDOWS - 1).map(|n| (WindowIndex::MAX - n, 1));
	let book = LevelBook::of(joined.rev());
	Levels::<T>::insert((vault, window, LEVEL), book);
	let mut bitmap = Bitmap::default();
	for level in (1..=1_000).map(|n| Bps(n * LEVEL_STEP)) {
		bitmap = bitmap.with::<T>(level).map_err(DispatchError::from)?;
	}
	Bitmaps::<T>::insert(vault, window, bitmap);
	Ok(())
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn bid() -> Result<(), BenchmarkError> {
		let elapsed = longest_stair().duration - 1;
		let (lot, good) = lot::<T>(Round::First, elapsed, Unsold::Clear)?;
		let price = Pallet::<T>::price(lot)?;
		let (buyer, payment) = T::Helper::buyer(&good, price)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(buyer), lot, price, payment);

		assert!(!LotOf::<T>::contains_key(good));
		Ok(())
	}

	#[benchmark]
	fn restart() -> Result<(), BenchmarkError> {
		let (lot, _) = lot::<T>(Round::First, longest_stair().duration, Unsold::Clear)?;
		let keeper: T::AccountId = account("keeper", 0, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(keeper), lot);

		assert!(Lots::<T>::get(lot).is_some_and(|lot| lot.round == Round::Second));
		Ok(())
	}

	#[benchmark]
	fn settle_taken() -> Result<(), BenchmarkError> {
		let (lot, good) = lot::<T>(Round::Second, longest_stair().duration, Unsold::Taken)?;
		let keeper: T::AccountId = account("keeper", 0, 0);

		#[extrinsic_call]
		settle(RawOrigin::Signed(keeper), lot);

		assert!(!LotOf::<T>::contains_key(good));
		Ok(())
	}

	#[benchmark]
	fn settle_clear() -> Result<(), BenchmarkError> {
		let (lot, _) = lot::<T>(Round::Second, longest_stair().duration, Unsold::Clear)?;
		let keeper: T::AccountId = account("keeper", 0, 0);

		#[extrinsic_call]
		settle(RawOrigin::Signed(keeper), lot);

		assert!(Lots::<T>::get(lot).is_some_and(|lot| lot.round == Round::Clearance));
		Ok(())
	}

	#[benchmark]
	fn set_params() -> Result<(), BenchmarkError> {
		let (origin, old) = (governance::<T>()?, longest_stair());
		CurrentParams::<T>::put(old);
		let new = Params { clearance: 2 * HOUR, ..old };

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, new);

		assert_eq!(CurrentParams::<T>::get(), new);
		Ok(())
	}

	#[benchmark]
	fn set_status() -> Result<(), BenchmarkError> {
		let origin =
			T::BrakeOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, Status::Paused);

		assert_eq!(Market::<T>::get().status(Pallet::<T>::now()), Status::Paused);
		Ok(())
	}

	#[benchmark]
	fn commit_bid() -> Result<(), BenchmarkError> {
		let Sealed { vault, request, bidder, shares, window, hash } = sealed::<T>()?;

		#[extrinsic_call]
		_(RawOrigin::Signed(bidder), vault, request, window, shares, hash);

		assert!(Commitments::<T>::contains_key(vault, request));
		Ok(())
	}

	#[benchmark]
	fn reveal_bid() -> Result<(), BenchmarkError> {
		let sealed = committed::<T>()?;
		crowd::<T>(&sealed)?;
		let Sealed { vault, request, bidder, window, .. } = sealed;
		T::Helper::set_time(Pallet::<T>::phase(vault, window)?.closes_at);

		#[extrinsic_call]
		_(RawOrigin::Signed(bidder), vault, request, LEVEL, SALT);

		assert!(Bids::<T>::contains_key((vault, window, request)));
		Ok(())
	}

	#[benchmark]
	fn withdraw_bond_back() -> Result<(), BenchmarkError> {
		let Sealed { vault, request, bidder, .. } = committed::<T>()?;

		#[extrinsic_call]
		withdraw_bond(RawOrigin::Signed(bidder), vault, request);

		assert!(!Commitments::<T>::contains_key(vault, request));
		Ok(())
	}

	#[benchmark]
	fn withdraw_bond_lost() -> Result<(), BenchmarkError> {
		let Sealed { vault, request, window, .. } = committed::<T>()?;
		T::Helper::set_time(Pallet::<T>::phase(vault, window)?.reveals_until + 1);
		let keeper: T::AccountId = account("keeper", 0, 0);

		#[extrinsic_call]
		withdraw_bond(RawOrigin::Signed(keeper), vault, request);

		assert!(!Commitments::<T>::contains_key(vault, request));
		Ok(())
	}

	impl_benchmark_test_suite!(
		Pallet,
		crate::mock::ExtBuilder::default().build(),
		crate::mock::Test
	);
}
