//! What lenders do with titles.

use crate::{
	ops::attest::find, types::unexpected, Attestations, Bond, Bonds, Config, Cover, Encumbered,
	EncumberedBy, Error, Event, Lien, LienRecord, Liens, Pallet, ParamsOf, Records, Title, TitleOf,
	Titles,
};
use alloc::collections::BTreeSet;
use frame_support::{ensure, storage::with_storage_layer, traits::Get, BoundedVec};
use quoin_math::Rounding;
use quoin_primitives::{
	AttestationKind, Balance, Claim, ClassId, Collateral, CollateralTerms, LienId, Seconds, TitleId,
};
use sp_core::H256;
use sp_runtime::{DispatchError, DispatchResult};

/// The bond that will stand behind a title, with the next record of whose bond it is.
type Planned<T> = (Cover<<T as frame_system::Config>::AccountId>, Bond);

/// In a storage layer, since what one title takes of a cap or a bond the next one must find taken: the
/// checks of all cannot stand before the writes of the first.
impl<T: Config> Collateral<T::AccountId> for Pallet<T> {
	fn value(title: TitleId) -> Result<Balance, DispatchError> {
		let (title, class, records, now) = Self::valued(title)?;
		Ok(Self::value_for_risk(&title, &class, &records, now)?)
	}

	fn terms(title: TitleId) -> Result<CollateralTerms<T::AccountId>, DispatchError> {
		Self::collateral_terms(title)
	}

	fn encumber(
		owner: &T::AccountId,
		titles: &[TitleId],
		lien: LienId,
		parties: &[T::AccountId],
	) -> Result<Balance, DispatchError> {
		Self::ensure_titles(titles)?;
		ensure!(!Liens::<T>::contains_key(lien), Error::<T>::LienExists);
		let parties = BoundedVec::try_from(parties.to_vec()).map_err(|_| Error::<T>::TooMany)?;
		// Fits, by the check of their number.
		let count = u32::try_from(titles.len()).map_err(|_| Error::<T>::TooMany)?;
		let record = LienRecord { pledger: owner.clone(), parties, titles: count };
		with_storage_layer(|| {
			let mut sum: Balance = 0;
			for id in titles {
				let value = Self::encumber_one(*id, lien, &record)?;
				sum = sum.checked_add(value).ok_or(Error::<T>::AmountTooLarge)?;
			}
			Liens::<T>::insert(lien, &record);
			Ok(sum)
		})
	}

	fn release(lien: LienId, titles: &[TitleId], buyer: Option<&T::AccountId>) -> DispatchResult {
		Self::ensure_titles(titles)?;
		ensure!(buyer != Some(&Self::account()), Error::<T>::InvalidRecipient);
		with_storage_layer(|| {
			for id in titles {
				match buyer {
					None => Self::release_one(lien, *id)?,
					Some(buyer) => Self::sell_one(lien, *id, buyer)?,
				}
			}
			Ok(())
		})
	}

	fn seize(lien: LienId, titles: &[TitleId]) -> DispatchResult {
		Self::ensure_titles(titles)?;
		with_storage_layer(|| {
			for id in titles {
				let title = Self::title_of(*id)?;
				let life = title.life.clone().seized::<T>(lien)?;
				let from = Self::owner_of(*id)?;
				Self::move_to(*id, Title { life, ..title }, &Self::account())?;
				Self::deposit_event(Event::TitleSeized { title: *id, from, lien });
			}
			Ok(())
		})
	}

	fn pay_bond(
		lien: LienId,
		id: TitleId,
		to: &T::AccountId,
		amount: Balance,
	) -> Result<Balance, DispatchError> {
		let title = Self::title_of(id)?;
		let of_lien = title.life.lien().filter(|of| of.id == lien);
		let cover = &of_lien.ok_or(Error::<T>::NotOfLien)?.cover;
		let Some(Cover { insurer, amount: left }) = cover.clone() else { return Ok(0) };
		let paid = amount.min(left);
		if paid == 0 {
			return Ok(0);
		}
		let life = title.life.clone().with_paid::<T>(paid)?;
		let bond = Bonds::<T>::get(&insurer).with_paid::<T>(paid)?;

		with_storage_layer(|| {
			Titles::<T>::insert(id, Title { life, ..title });
			Self::write_bond(&insurer, bond);
			Self::pay_from_hold(&insurer, to, paid)?;
			let to = to.clone();
			Self::deposit_event(Event::BondPaid { title: id, insurer, to, amount: paid });
			Ok(paid)
		})
	}

	fn set_parties(lien: LienId, titles: &[TitleId], parties: &[T::AccountId]) -> DispatchResult {
		Self::ensure_titles(titles)?;
		let record = Liens::<T>::get(lien).ok_or(Error::<T>::NotOfLien)?;
		ensure!(titles.len() == record.titles as usize, Error::<T>::NotOfLien);
		let parties = BoundedVec::try_from(parties.to_vec()).map_err(|_| Error::<T>::TooMany)?;
		let next = LienRecord { parties, ..record };
		let now = Self::now();
		with_storage_layer(|| {
			for id in titles {
				let title = Self::title_of(*id)?;
				let of_lien = title.life.lien().is_some_and(|of| of.id == lien);
				ensure!(of_lien, Error::<T>::NotOfLien);
				let mut records = Attestations::<T>::get(id);
				let before = records.len();
				for attested in &records {
					// The last appraisal is what a sale starts from, lapsed or not.
					let matters = attested.kind() == AttestationKind::Appraisal
						|| Self::counts(attested, now);
					let by_party = next.is_party(&attested.attestor);
					ensure!(!(matters && by_party), Error::<T>::PartyMayNotAttest);
				}
				records.retain(|attested| !next.is_party(&attested.attestor));
				if records.len() < before {
					Self::write_records(*id, records);
				}
			}
			Liens::<T>::insert(lien, next);
			Ok(())
		})
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn create(
		owner: &T::AccountId,
		value: Balance,
		obligor: Option<H256>,
	) -> Result<TitleId, DispatchError> {
		Self::create_verified(owner, value, obligor)
	}
}

impl<T: Config> Pallet<T> {
	fn ensure_titles(titles: &[TitleId]) -> Result<(), Error<T>> {
		ensure!(!titles.is_empty(), Error::<T>::NoTitles);
		let most = T::MaxTitlesPerLoan::get();
		ensure!(titles.len() <= most as usize, Error::<T>::TooMany);
		let distinct: BTreeSet<_> = titles.iter().collect();
		ensure!(distinct.len() == titles.len(), Error::<T>::DuplicateTitle);
		Ok(())
	}

	fn encumber_one(
		id: TitleId,
		lien: LienId,
		record: &LienRecord<T::AccountId>,
	) -> Result<Balance, DispatchError> {
		let title = Self::title_of(id)?;
		title.life.ensure_free::<T>()?;
		ensure!(Self::owner_of(id)? == record.pledger, Error::<T>::NotOwner);
		let class = Self::class_of(title.asset.class)?;
		let now = Self::now();
		let mut records = Attestations::<T>::get(id);
		for attested in &records {
			let needed = class.required.contains(attested.kind()) && Self::counts(attested, now);
			let by_party = record.is_party(&attested.attestor);
			ensure!(!(needed && by_party), Error::<T>::PartyMayNotAttest);
		}
		// What else a party attested neither helps nor is in the way.
		let before = records.len();
		records.retain(|attested| !record.is_party(&attested.attestor));
		let dropped = records.len() < before;
		let value = Self::value_for_risk(&title, &class, &records, now)?;
		ensure!(value > 0, Error::<T>::NoValue);
		let obligor = Self::obligor(&records)?;
		let cover = Self::plan_cover(&class, &records, value)?;
		let lien = Lien {
			id: lien,
			value,
			obligor,
			required: class.required,
			cover: cover.clone().map(|(cover, _)| cover),
		};
		let life = title.life.clone().encumbered::<T>(lien.clone())?;
		let class_id = title.asset.class;
		let of_class = Encumbered::<T>::get(class_id)
			.checked_add(value)
			.filter(|total| *total <= class.cap)
			.ok_or(Error::<T>::ClassCapReached)?;
		let of_obligor = EncumberedBy::<T>::get(class_id, obligor)
			.checked_add(value)
			.filter(|total| *total <= class.obligor_cap)
			.ok_or(Error::<T>::ObligorCapReached)?;

		if let Some((cover, bond)) = cover {
			Bonds::<T>::insert(cover.insurer, bond);
		}
		if dropped {
			Self::write_records(id, records);
		}
		Self::write_totals(class_id, obligor, of_class, of_obligor);
		Titles::<T>::insert(id, Title { life, ..title });
		let owner = record.pledger.clone();
		Self::deposit_event(Event::TitleEncumbered { title: id, owner, lien });
		Ok(value)
	}

	fn obligor(records: &Records<T::AccountId>) -> Result<H256, Error<T>> {
		match find(records, AttestationKind::Obligor).map(|record| record.claim) {
			Some(Claim::Obligor { obligor }) => Ok(obligor),
			_ => Err(Error::<T>::AttestationMissing),
		}
	}

	/// The one attested by somebody who is still accredited, for as long as that was said to hold.
	pub(crate) fn obligor_that_counts(
		records: &Records<T::AccountId>,
		now: Seconds,
	) -> Option<H256> {
		let counting =
			find(records, AttestationKind::Obligor).is_some_and(|record| Self::counts(record, now));
		counting.then(|| Self::obligor(records).ok()).flatten()
	}

	/// The bond that will stand behind a title of `value`, with that insurer's next record. Rounds up.
	fn plan_cover(
		class: &ParamsOf<T>,
		records: &Records<T::AccountId>,
		value: Balance,
	) -> Result<Option<Planned<T>>, Error<T>> {
		let amount = class.cover.of(value, Rounding::Up).map_err(|_| Error::<T>::AmountTooLarge)?;
		if amount == 0 {
			return Ok(None);
		}
		let record = find(records, AttestationKind::Insurance);
		let record = record.ok_or(Error::<T>::AttestationMissing)?;
		let Claim::Insurance { insured, .. } = record.claim else {
			return Err(unexpected::<T>());
		};
		ensure!(insured >= amount, Error::<T>::InsuredTooLittle);
		let insurer = record.attestor.clone();
		let bond = Bonds::<T>::get(&insurer).with_allotted::<T>(amount)?;
		Ok(Some((Cover { insurer, amount }, bond)))
	}

	fn release_one(id: LienId, title_id: TitleId) -> DispatchResult {
		let title = Self::title_of(title_id)?;
		let (life, lien) = title.life.clone().released::<T>(id)?;
		Self::end_lien(&title, lien)?;
		Titles::<T>::insert(title_id, Title { life, ..title });
		Self::deposit_event(Event::TitleReleased { title: title_id, lien: id });
		Ok(())
	}

	fn sell_one(id: LienId, title_id: TitleId, buyer: &T::AccountId) -> DispatchResult {
		let title = Self::title_of(title_id)?;
		let (life, lien) = title.life.clone().sold::<T>(id)?;
		Self::end_lien(&title, lien)?;
		Self::forget_owner(title_id, buyer);
		Self::move_to(title_id, Title { life, ..title }, buyer)?;
		let buyer = buyer.clone();
		Self::deposit_event(Event::TitleSold { title: title_id, lien: id, buyer });
		Ok(())
	}

	/// Takes a title off the totals, its cover off the bond, and the lien's record away with the last one.
	fn end_lien(title: &TitleOf<T>, lien: Lien<T::AccountId>) -> Result<(), Error<T>> {
		let class = title.asset.class;
		let Lien { id, value, obligor, cover, .. } = lien;
		let of_class = Encumbered::<T>::get(class).checked_sub(value);
		let of_obligor = EncumberedBy::<T>::get(class, obligor).checked_sub(value);
		let (of_class, of_obligor) = of_class.zip(of_obligor).ok_or_else(unexpected::<T>)?;
		let record = Liens::<T>::get(id).ok_or_else(unexpected::<T>)?;
		let titles = record.titles.checked_sub(1).ok_or_else(unexpected::<T>)?;
		if let Some(Cover { insurer, amount }) = cover {
			let bond = Bonds::<T>::get(&insurer).with_freed::<T>(amount)?;
			Self::write_bond(&insurer, bond);
		}
		Self::write_totals(class, obligor, of_class, of_obligor);
		if titles == 0 {
			Liens::<T>::remove(id);
		} else {
			Liens::<T>::insert(id, LienRecord { titles, ..record });
		}
		Ok(())
	}

	/// No record of nothing.
	fn write_totals(class: ClassId, obligor: H256, of_class: Balance, of_obligor: Balance) {
		if of_class == 0 {
			Encumbered::<T>::remove(class);
		} else {
			Encumbered::<T>::insert(class, of_class);
		}
		if of_obligor == 0 {
			EncumberedBy::<T>::remove(class, obligor);
		} else {
			EncumberedBy::<T>::insert(class, obligor, of_obligor);
		}
	}
}
