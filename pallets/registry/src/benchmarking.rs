//! Benchmarks, each in its worst case: names, curves and documents of full length, every kind attested by an
//! attestor of its own, liens with all parties.

use crate::{
	limits::{MAX_FACTOR, MAX_PARTIES},
	pallet::*,
	types::*,
	Life,
};
use alloc::{vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{fungibles::hold::Inspect, Consideration, EnsureOrigin},
	BoundedVec,
};
use frame_system::RawOrigin;
use quoin_math::units::{ONE, YEAR};
use quoin_primitives::{
	AttestationKind, Balance, Bps, Claim, ClassParams, Collateral, Curve, FeedKey, Index, Kinds,
	Price, PriceFeed, Recovery, Seconds, TitleId, QUSD,
};
use sp_core::H256;

/// The runtime gives insurers dollars, since this pallet cannot make any.
pub trait BenchmarkHelper<AccountId> {
	/// Makes `amount` of QUSD for `who`, above its minimum.
	fn give_dollars(who: &AccountId, amount: Balance);
}

const HOUR: Seconds = 3_600;
const TITLE: TitleId = 0;

fn listing<T: Config>() -> Result<T::RuntimeOrigin, BenchmarkError> {
	T::ListingOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)
}

fn governance<T: Config>() -> Result<T::RuntimeOrigin, BenchmarkError> {
	T::GovernanceOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)
}

fn hash(byte: u8) -> H256 {
	H256([byte; 32])
}

/// Sixteen points, a year apart.
fn params<T: Config>() -> ParamsOf<T> {
	let feed: FeedKey = BoundedVec::truncate_from(vec![b'x'; 32]);
	T::PriceFeed::set_price(&feed, Price(1_000 * ONE));
	let points: Vec<_> = (1..=16u64).map(|n| (n * YEAR, ONE / u128::from(n))).collect();
	ClassParams {
		name: BoundedVec::truncate_from(vec![b'x'; 64]),
		curve: Curve::Piecewise(BoundedVec::truncate_from(points)),
		index: Some(Index { feed, max_age: HOUR }),
		cap: 1_000_000 * ONE,
		obligor_cap: 1_000_000 * ONE,
		required: Kinds::of(&AttestationKind::ALL),
		least_condition: Bps(5_000),
		greatest_condition: Bps(10_000),
		heartbeat: HOUR,
		cover: Bps(5_000),
		recovery: Recovery::Agent(account("agent", 0, 0)),
	}
}

/// The class that the benchmarks use: whichever id it gets.
fn class<T: Config>() -> Result<u16, BenchmarkError> {
	let class = Classes::<T>::count() as u16;
	Pallet::<T>::add_class(listing::<T>()?, params::<T>())?;
	Ok(class)
}

fn asset<T: Config>(class: u16) -> Asset {
	Asset {
		class,
		quantity: 8,
		serials: hash(1),
		documents: BoundedVec::truncate_from(vec![hash(2); 4]),
		bailee: hash(3),
		in_service: Pallet::<T>::now(),
	}
}

fn owner<T: Config>() -> T::AccountId {
	let owner = account("owner", 0, 0);
	T::Consideration::ensure_successful(&owner, Pallet::<T>::footprint());
	owner
}

fn attestor<T: Config>(kind: AttestationKind) -> T::AccountId {
	account("attestor", kind as u32, 0)
}

fn claim(kind: AttestationKind) -> Claim {
	match kind {
		AttestationKind::Appraisal => Claim::Appraisal { value: 1_000 * ONE },
		AttestationKind::Custody => Claim::Custody { bailee: hash(4) },
		AttestationKind::Insurance => Claim::Insurance { policy: hash(5), insured: 1_000 * ONE },
		AttestationKind::Telemetry => Claim::Telemetry,
		AttestationKind::Inspection => Claim::Inspection { condition: Bps(9_000) },
		AttestationKind::Obligor => Claim::Obligor { obligor: hash(6) },
	}
}

/// A draft of which everything is attested.
fn attested<T: Config>() -> Result<T::AccountId, BenchmarkError> {
	let class = class::<T>()?;
	let (owner, now) = (owner::<T>(), Pallet::<T>::now());
	Pallet::<T>::register(RawOrigin::Signed(owner.clone()).into(), asset::<T>(class))?;
	for kind in AttestationKind::ALL {
		let who = attestor::<T>(kind);
		Pallet::<T>::accredit(governance::<T>()?, who.clone(), Kinds::of(&[kind]))?;
		let origin = RawOrigin::Signed(who).into();
		match kind {
			AttestationKind::Telemetry => Pallet::<T>::heartbeat(origin, TITLE)?,
			_ => Pallet::<T>::attest(
				origin,
				TITLE,
				asset::<T>(class).subject(),
				claim(kind),
				now,
				now + HOUR,
			)?,
		}
	}
	Ok(owner)
}

/// The same under a lien with all parties.
fn pledged<T: Config>() -> Result<(), BenchmarkError> {
	let owner = attested::<T>()?;
	let insurer = attestor::<T>(AttestationKind::Insurance);
	T::Helper::give_dollars(&insurer, 1_000 * ONE);
	Pallet::<T>::post_bond(RawOrigin::Signed(insurer).into(), 1_000 * ONE)?;
	Pallet::<T>::do_verify(TITLE)?;
	let parties: Vec<T::AccountId> = (0..MAX_PARTIES).map(|n| account("party", n, 0)).collect();
	Pallet::<T>::encumber(&owner, &[TITLE], 1, &parties)?;
	Ok(())
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn add_class() -> Result<(), BenchmarkError> {
		let (origin, params) = (listing::<T>()?, params::<T>());
		let count = Classes::<T>::count();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, params);

		assert_eq!(Classes::<T>::count(), count + 1);
		Ok(())
	}

	#[benchmark]
	fn update_class() -> Result<(), BenchmarkError> {
		let origin = governance::<T>()?;
		// Declining curves take one product a year, at each of the years compared.
		let mut old = params::<T>();
		old.curve = Curve::Declining { factor: MAX_FACTOR, floor: 0 };
		let class = Classes::<T>::count() as u16;
		Pallet::<T>::add_class(listing::<T>()?, old.clone())?;
		let new = ClassParams { heartbeat: 2 * HOUR, ..old };

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, class, new.clone());

		assert_eq!(Classes::<T>::get(class), Some(new));
		Ok(())
	}

	#[benchmark]
	fn accredit() -> Result<(), BenchmarkError> {
		let origin = governance::<T>()?;
		let who: T::AccountId = account("attestor", 0, 0);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, who.clone(), Kinds::of(&AttestationKind::ALL));

		assert!(Attestors::<T>::contains_key(who));
		Ok(())
	}

	#[benchmark]
	fn revoke() -> Result<(), BenchmarkError> {
		let origin = governance::<T>()?;
		let who: T::AccountId = account("attestor", 0, 0);
		Pallet::<T>::accredit(origin.clone(), who.clone(), Kinds(1))?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, who.clone());

		assert!(!Attestors::<T>::contains_key(who));
		Ok(())
	}

	#[benchmark]
	fn register() -> Result<(), BenchmarkError> {
		let (class, owner) = (class::<T>()?, owner::<T>());

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), asset::<T>(class));

		assert!(Titles::<T>::contains_key(TITLE));
		Ok(())
	}

	#[benchmark]
	fn attest() -> Result<(), BenchmarkError> {
		pledged::<T>()?;
		let (kind, now) = (AttestationKind::Custody, Pallet::<T>::now());
		let (who, title) = (attestor::<T>(kind), Titles::<T>::get(TITLE));
		let subject = title.map(|title| title.asset.subject()).unwrap_or_default();

		#[extrinsic_call]
		_(RawOrigin::Signed(who), TITLE, subject, claim(kind), now, now + 2 * HOUR);

		let records = Attestations::<T>::get(TITLE);
		assert!(records.iter().any(|record| record.until == now + 2 * HOUR));
		Ok(())
	}

	#[benchmark]
	fn heartbeat() -> Result<(), BenchmarkError> {
		pledged::<T>()?;

		#[extrinsic_call]
		_(RawOrigin::Signed(attestor::<T>(AttestationKind::Telemetry)), TITLE);

		assert_eq!(Attestations::<T>::get(TITLE).len(), 6);
		Ok(())
	}

	// A benchmark named like its call would hide a name of the macro.
	#[benchmark]
	fn verify_title() -> Result<(), BenchmarkError> {
		attested::<T>()?;
		let caller: T::AccountId = whitelisted_caller();

		#[extrinsic_call]
		verify(RawOrigin::Signed(caller), TITLE);

		assert!(Titles::<T>::get(TITLE).is_some_and(|title| title.life == Life::Verified));
		Ok(())
	}

	#[benchmark]
	fn transfer() -> Result<(), BenchmarkError> {
		let owner = attested::<T>()?;
		let to: T::AccountId = account("buyer", 0, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), TITLE, to.clone());

		assert_eq!(Pallet::<T>::title_view(TITLE).and_then(|title| title.owner), Some(to));
		Ok(())
	}

	#[benchmark]
	fn retire() -> Result<(), BenchmarkError> {
		let owner = attested::<T>()?;

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), TITLE);

		assert!(!Titles::<T>::contains_key(TITLE));
		Ok(())
	}

	#[benchmark]
	fn post_bond() -> Result<(), BenchmarkError> {
		let who: T::AccountId = account("insurer", 0, 0);
		let kinds = Kinds::of(&[AttestationKind::Insurance]);
		Pallet::<T>::accredit(governance::<T>()?, who.clone(), kinds)?;
		T::Helper::give_dollars(&who, ONE);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), ONE);

		assert_eq!(Bonds::<T>::get(who).posted, ONE);
		Ok(())
	}

	#[benchmark]
	fn withdraw_bond() -> Result<(), BenchmarkError> {
		let who: T::AccountId = account("insurer", 0, 0);
		let kinds = Kinds::of(&[AttestationKind::Insurance]);
		Pallet::<T>::accredit(governance::<T>()?, who.clone(), kinds)?;
		T::Helper::give_dollars(&who, ONE);
		Pallet::<T>::post_bond(RawOrigin::Signed(who.clone()).into(), ONE)?;

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), ONE);

		assert_eq!(T::Holds::balance_on_hold(QUSD, &Pallet::<T>::bond_reason(), &who), 0);
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::ExtBuilder.build(), crate::mock::Test);
}
