//! What interfaces ask. Value is in `ops/value.rs`, with the code that lenders use.

use crate::{
	ops::titles::COLLECTION, Attestations, Attestors, Bonds, Classes, Config, Encumbered, Pallet,
	Titles,
};
use alloc::vec::Vec;
use frame_support::traits::nonfungibles_v2::Inspect;
use quoin_primitives::{
	apis::{AttestationView, AttestorView, ClassView, TitleView},
	ClassId, TitleId,
};

impl<T: Config> Pallet<T> {
	/// The title, `None` when unknown or retired.
	pub fn title_view(id: TitleId) -> Option<TitleView<T::AccountId>> {
		let title = Titles::<T>::get(id)?;
		let lien = title.life.lien();
		let cover = lien.and_then(|lien| lien.cover.clone());
		Some(TitleView {
			class: title.asset.class,
			owner: T::Nfts::owner(&COLLECTION, &id),
			state: title.life.state(),
			lien: lien.map(|lien| lien.id),
			quantity: title.asset.quantity,
			serials: title.asset.serials,
			bailee: title.asset.bailee,
			in_service: title.asset.in_service,
			cover: cover.map(|cover| (cover.insurer, cover.amount)),
			documents: title.asset.documents,
		})
	}

	/// What is attested of the title, whether or not it still counts.
	pub fn attestation_views(id: TitleId) -> Vec<AttestationView<T::AccountId>> {
		let now = Self::now();
		Attestations::<T>::get(id)
			.into_iter()
			.map(|record| AttestationView {
				counts: Self::counts(&record, now),
				claim: record.claim,
				attestor: record.attestor,
				at: record.at,
				until: record.until,
			})
			.collect()
	}

	/// The class, `None` when unknown.
	pub fn class_view(class: ClassId) -> Option<ClassView<T::AccountId>> {
		let params = Classes::<T>::get(class)?;
		Some(ClassView { params, encumbered: Encumbered::<T>::get(class) })
	}

	/// What the account may attest and what it posted, `None` when neither.
	pub fn attestor_view(who: &T::AccountId) -> Option<AttestorView> {
		let kinds = Attestors::<T>::get(who).map(|accredited| accredited.kinds);
		let bond = Bonds::<T>::get(who);
		(kinds.is_some() || bond.posted > 0).then(|| AttestorView {
			kinds: kinds.unwrap_or_default(),
			bond: bond.posted,
			allotted: bond.allotted,
		})
	}
}
