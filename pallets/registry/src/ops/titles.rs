//! Registering titles, moving them and removing them.

use crate::{
	limits::MAX_AGE, types::unexpected, Asset, Attestations, Config, Error, Event, Life, NextTitle,
	Pallet, Records, Serials, Title, TitleOf, Titles,
};
use core::marker::PhantomData;
use frame_support::{
	ensure,
	traits::{
		nonfungibles_v2::{Inspect as _, Mutate as _, Transfer as _},
		tokens::Locker,
		Consideration, Footprint,
	},
};
use quoin_primitives::{AttestationKind, TitleId};
use sp_core::H256;
use sp_runtime::DispatchResult;

/// The collection of titles: the first one of the NFT pallet.
pub const COLLECTION: u32 = 0;

/// What the NFT pallet asks before it moves or burns an item. Titles move only while this pallet moves them.
pub struct TitleLocker<T>(PhantomData<T>);

impl<T: Config> Locker<u32, TitleId> for TitleLocker<T> {
	fn is_locked(collection: u32, item: TitleId) -> bool {
		collection == COLLECTION && !Titles::<T>::get(item).is_some_and(|title| title.in_transit)
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_register(owner: T::AccountId, asset: Asset) -> DispatchResult {
		let now = Self::now();
		ensure!(crate::Classes::<T>::contains_key(asset.class), Error::<T>::UnknownClass);
		ensure!(asset.quantity > 0, Error::<T>::ZeroQuantity);
		ensure!(!asset.documents.is_empty(), Error::<T>::NoDocuments);
		let empty = H256::zero();
		let hashed = asset.serials != empty && asset.bailee != empty;
		ensure!(hashed && !asset.documents.contains(&empty), Error::<T>::EmptyHash);
		let age = now.checked_sub(asset.in_service).ok_or(Error::<T>::FutureDate)?;
		ensure!(age <= MAX_AGE, Error::<T>::InServiceTooEarly);
		ensure!(!Serials::<T>::contains_key(asset.serials), Error::<T>::SerialsRegistered);
		let id = NextTitle::<T>::get();
		let next = id.checked_add(1).ok_or(Error::<T>::TooManyTitles)?;
		// The reason lies with the account whichever it is, and it comes without a name.
		let ticket = T::Consideration::new(&owner, Self::footprint())
			.map_err(|_| Error::<T>::DepositNotCovered)?;

		NextTitle::<T>::put(next);
		let title = Title {
			asset: asset.clone(),
			life: Life::Draft,
			depositor: owner.clone(),
			ticket,
			in_transit: false,
		};
		Titles::<T>::insert(id, title);
		T::Nfts::mint_into(&COLLECTION, &id, &owner, &T::ItemConfig::default(), false)?;
		Self::deposit_event(Event::Registered { title: id, owner, asset });
		Ok(())
	}

	/// What a title takes: with all that may be attested of it, so that attesting takes no deposit.
	pub(crate) fn footprint() -> Footprint {
		Footprint::from_mel::<(TitleId, TitleOf<T>, Records<T::AccountId>, H256, TitleId)>()
	}

	/// Who owns a title: who has its NFT.
	pub(crate) fn owner_of(id: TitleId) -> Result<T::AccountId, Error<T>> {
		// Impossible by RG1: whoever asks has read the title.
		T::Nfts::owner(&COLLECTION, &id).ok_or_else(unexpected::<T>)
	}

	fn owned(who: &T::AccountId, id: TitleId) -> Result<TitleOf<T>, Error<T>> {
		let title = Self::title_of(id)?;
		// Before the owner: of a seized title, that is nobody whom it would help to know.
		title.life.ensure_free::<T>()?;
		ensure!(Self::owner_of(id)? == *who, Error::<T>::NotOwner);
		Ok(title)
	}

	pub(crate) fn do_transfer(from: T::AccountId, id: TitleId, to: T::AccountId) -> DispatchResult {
		let title = Self::owned(&from, id)?;
		ensure!(to != from && to != Self::account(), Error::<T>::InvalidRecipient);
		let life = title.life.clone().transferred::<T>()?;

		Self::forget_owner(id, &to);
		Self::move_to(id, Title { life, ..title }, &to)?;
		Self::deposit_event(Event::Transferred { title: id, from, to });
		Ok(())
	}

	pub(crate) fn do_retire(owner: T::AccountId, id: TitleId) -> DispatchResult {
		let title = Self::owned(&owner, id)?;

		Attestations::<T>::remove(id);
		// A draft that was never verified may name those of another.
		if Serials::<T>::get(title.asset.serials) == Some(id) {
			Serials::<T>::remove(title.asset.serials);
		}
		Titles::<T>::insert(id, Title { in_transit: true, ..title.clone() });
		T::Nfts::burn(&COLLECTION, &id, Some(&owner))?;
		Titles::<T>::remove(id);
		// Gives as much back as is still held, so that nothing done to an account keeps a title alive.
		title.ticket.drop(&title.depositor)?;
		Self::deposit_event(Event::Retired { title: id, owner });
		Ok(())
	}

	/// Writes the title and moves its NFT.
	pub(crate) fn move_to(id: TitleId, title: TitleOf<T>, to: &T::AccountId) -> DispatchResult {
		Titles::<T>::insert(id, Title { in_transit: true, ..title.clone() });
		T::Nfts::transfer(&COLLECTION, &id, to)?;
		Titles::<T>::insert(id, Title { in_transit: false, ..title });
		Ok(())
	}

	/// Another owner answers for himself, and has to be insured for himself: whoever insured the last one
	/// did not promise to stand behind a loan of this one. And what he attested before is not for his own title.
	pub(crate) fn forget_owner(id: TitleId, owner: &T::AccountId) {
		let mut records = Attestations::<T>::get(id);
		records.retain(|record| {
			let of_owner =
				matches!(record.kind(), AttestationKind::Obligor | AttestationKind::Insurance);
			!of_owner && record.attestor != *owner
		});
		Self::write_records(id, records);
	}

	/// No record of nothing.
	pub(crate) fn write_records(id: TitleId, records: Records<T::AccountId>) {
		if records.is_empty() {
			Attestations::<T>::remove(id);
		} else {
			Attestations::<T>::insert(id, records);
		}
	}
}
