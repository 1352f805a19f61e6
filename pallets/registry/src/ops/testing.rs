//! Titles for the benchmarks and tests of pallets that lend.

use crate::{
	limits::{self, MAX_VALIDITY, MAX_VALUE},
	types::unexpected,
	Accreditation, Asset, Attestation, Attestations, Attestors, Classes, Config, LastSerial, Life,
	NextTitle, Pallet, Titles,
};
use alloc::vec;
use frame_support::{traits::Get, BoundedVec};
use quoin_math::units::ONE;
use quoin_primitives::{Balance, Bps, Claim, ClassId, ClassParams, Curve, Recovery, TitleId};
use sp_core::H256;
use sp_runtime::{traits::AccountIdConversion, DispatchError};

/// A class that no other will have: classes are numbered from zero.
const CLASS: ClassId = ClassId::MAX;

impl<T: Config> Pallet<T> {
	/// A verified title worth `value`, of a class that loses nothing with age and asks for no bond, and of
	/// an obligor of its own.
	pub(crate) fn create_verified(
		owner: &T::AccountId,
		value: Balance,
	) -> Result<TitleId, DispatchError> {
		let now = Self::now();
		let params = ClassParams {
			name: BoundedVec::truncate_from(b"Test".to_vec()),
			curve: Curve::Piecewise(BoundedVec::truncate_from(vec![(0, ONE)])),
			index: None,
			cap: MAX_VALUE,
			obligor_cap: MAX_VALUE,
			required: limits::always_required(),
			least_condition: Bps::WHOLE,
			greatest_condition: Bps::WHOLE,
			heartbeat: limits::MAX_HEARTBEAT,
			cover: Bps(0),
			recovery: Recovery::Auction,
		};
		Classes::<T>::insert(CLASS, params);
		let id = NextTitle::<T>::get();
		let number = H256::from_low_u64_be(u64::from(id).wrapping_add(1));
		let asset = Asset {
			class: CLASS,
			quantity: 1,
			serials: number,
			documents: BoundedVec::truncate_from(vec![number]),
			bailee: number,
			in_service: now,
		};
		#[cfg(feature = "runtime-benchmarks")]
		<T::Consideration as frame_support::traits::Consideration<_, _>>::ensure_successful(
			owner,
			Self::footprint(),
		);
		Self::do_register(owner.clone(), asset)?;
		let attestor = Self::attestor_for_tests();
		let serial = match Attestors::<T>::get(&attestor) {
			Some(accredited) => accredited.serial,
			None => {
				let serial = LastSerial::<T>::get().checked_add(1).ok_or_else(unexpected::<T>)?;
				LastSerial::<T>::put(serial);
				let kinds = limits::always_required();
				Attestors::<T>::insert(&attestor, Accreditation { serial, kinds });
				serial
			},
		};
		let until = now.checked_add(MAX_VALIDITY).ok_or_else(unexpected::<T>)?;
		let records = [Claim::Appraisal { value }, Claim::Obligor { obligor: number }]
			.map(|claim| Attestation { claim, attestor: attestor.clone(), serial, at: now, until });
		Attestations::<T>::insert(id, BoundedVec::truncate_from(records.to_vec()));
		Titles::<T>::mutate(id, |title| {
			if let Some(title) = title {
				title.life = Life::Verified;
			}
		});
		Ok(id)
	}

	/// An account of nobody's.
	fn attestor_for_tests() -> T::AccountId {
		T::PalletId::get().into_sub_account_truncating(*b"test")
	}
}
