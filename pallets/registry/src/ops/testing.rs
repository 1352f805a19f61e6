//! Titles for the benchmarks of pallets that lend.

use crate::{
	benchmarking::BenchmarkHelper,
	limits::{self, MAX_VALIDITY, MAX_VALUE},
	types::{unexpected, Serial},
	Accreditation, Asset, Attestation, Attestations, Attestors, Classes, Config, LastSerial, Life,
	NextTitle, Pallet, ParamsOf, Serials, Titles,
};
use alloc::vec;
use frame_benchmarking::v2::account;
use frame_support::{traits::Consideration, BoundedVec};
use quoin_math::units::ONE;
use quoin_primitives::{
	AttestationKind, Balance, Bps, Claim, ClassId, ClassParams, Curve, Kinds, Recovery, TitleId,
};
use sp_core::H256;
use sp_runtime::{
	traits::{BlakeTwo256, Hash},
	DispatchError,
};

impl<T: Config> Pallet<T> {
	/// A verified title worth `value`, of a class that loses nothing with age, of an obligor of its own when none is
	/// named, and of an insurer of its own, whose bond is a tenth of the value.
	pub(crate) fn create_verified(
		owner: &T::AccountId,
		value: Balance,
		obligor: Option<H256>,
	) -> Result<TitleId, DispatchError> {
		let now = Self::now();
		let params = ClassParams {
			name: BoundedVec::truncate_from(b"Test".to_vec()),
			curve: Curve::Piecewise(BoundedVec::truncate_from(vec![(0, ONE)])),
			index: None,
			cap: MAX_VALUE,
			obligor_cap: MAX_VALUE,
			required: Kinds::of(&[
				AttestationKind::Appraisal,
				AttestationKind::Obligor,
				AttestationKind::Insurance,
			]),
			least_condition: Bps::WHOLE,
			greatest_condition: Bps::WHOLE,
			heartbeat: limits::MAX_HEARTBEAT,
			cover: Bps(1_000),
			recovery: Recovery::Auction { agent: None },
		};
		let class = Self::class_with(params)?;
		let id = NextTitle::<T>::get();
		let number = BlakeTwo256::hash_of(&id);
		let asset = Asset {
			class,
			quantity: 1,
			serials: number,
			documents: BoundedVec::truncate_from(vec![number]),
			bailee: number,
			in_service: now,
		};
		T::Consideration::ensure_successful(owner, Self::footprint());
		Self::do_register(owner.clone(), asset)?;
		let attestor: T::AccountId = account("attestor", 0, 0);
		let insurer: T::AccountId = account("insurer", id, 0);
		let serial = Self::accredited(&attestor, Kinds::of(&AttestationKind::ALL))?;
		let of_insurer = Self::accredited(&insurer, Kinds::of(&[AttestationKind::Insurance]))?;
		let until = now.checked_add(MAX_VALIDITY).ok_or_else(unexpected::<T>)?;
		let records = [
			(Claim::Appraisal { value }, &attestor, serial),
			(Claim::Obligor { obligor: obligor.unwrap_or(number) }, &attestor, serial),
			(Claim::Telemetry, &attestor, serial),
			(Claim::Insurance { policy: number, insured: value }, &insurer, of_insurer),
		]
		.map(|(claim, by, serial)| Attestation {
			claim,
			attestor: by.clone(),
			serial,
			at: now,
			until,
		});
		Attestations::<T>::insert(id, BoundedVec::truncate_from(records.to_vec()));
		Titles::<T>::mutate(id, |title| {
			if let Some(title) = title {
				title.life = Life::Verified;
			}
		});
		Serials::<T>::insert(number, id);
		T::Helper::give_dollars(&insurer, value);
		Self::do_post_bond(insurer, value)?;
		Ok(id)
	}

	/// The class with these parameters, added when there is none.
	fn class_with(params: ParamsOf<T>) -> Result<ClassId, DispatchError> {
		let there = Classes::<T>::iter().find(|(_, other)| *other == params);
		match there {
			Some((class, _)) => Ok(class),
			None => Ok(Self::store_class(params)?),
		}
	}

	/// Accredits an account that is not, and says which accreditation it has.
	fn accredited(who: &T::AccountId, kinds: Kinds) -> Result<Serial, DispatchError> {
		if let Some(accredited) = Attestors::<T>::get(who) {
			return Ok(accredited.serial);
		}
		let serial = LastSerial::<T>::get().checked_add(1).ok_or_else(unexpected::<T>)?;
		LastSerial::<T>::put(serial);
		Attestors::<T>::insert(who, Accreditation { serial, kinds });
		Ok(serial)
	}
}
