//! The invariants. Their numbers appear in the crate's docs and in the tests.

use crate::{
	limits, ops::attest::find, types::TitleOf, Attestations, Attestors, Bonds, Classes, Config,
	Encumbered, EncumberedBy, LastSerial, LastStep, Liens, NextTitle, Pallet, Serials, Titles,
	COLLECTION,
};
use alloc::collections::{BTreeMap, BTreeSet};
use frame_support::{
	ensure,
	traits::{
		fungibles::hold::Inspect as _,
		nonfungibles_v2::{Inspect as _, InspectEnumerable as _},
		Get,
	},
};
use quoin_primitives::{AttestationKind, Balance, LienId, TitleId, QUSD};
use sp_runtime::TryRuntimeError;

fn add<K: Ord>(
	sums: &mut BTreeMap<K, Balance>,
	key: K,
	amount: Balance,
) -> Result<(), TryRuntimeError> {
	let sum = sums.entry(key).or_default();
	*sum = sum.checked_add(amount).ok_or("RG4: a sum overflows")?;
	Ok(())
}

impl<T: Config> Pallet<T> {
	/// Checks every invariant. Walks all records: for tests and for checks before an upgrade.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let mut liens = BTreeMap::<LienId, u32>::new();
		let mut covers = BTreeMap::<T::AccountId, Balance>::new();
		let (mut by_class, mut by_obligor) = (BTreeMap::new(), BTreeMap::new());
		for (id, title) in Titles::<T>::iter() {
			Self::check_nft(id, &title)?;
			Self::check_title(id, &title)?;
			let Some(lien) = title.life.lien() else { continue };
			let count = liens.entry(lien.id).or_default();
			*count = count.checked_add(1).ok_or("RG2: a count overflows")?;
			add(&mut by_class, title.asset.class, lien.value)?;
			add(&mut by_obligor, (title.asset.class, lien.obligor), lien.value)?;
			if let Some(cover) = &lien.cover {
				add(&mut covers, cover.insurer.clone(), cover.amount)?;
			}
		}
		for item in T::Nfts::items(&COLLECTION) {
			ensure!(Titles::<T>::contains_key(item), "RG1: an NFT has no title");
		}
		let recorded: BTreeMap<_, _> =
			Liens::<T>::iter().map(|(id, lien)| (id, lien.titles)).collect();
		ensure!(liens == recorded, "RG2: the record of a lien is wrong or missing");
		Self::check_bonds(covers)?;
		by_class.retain(|_, sum| *sum > 0);
		by_obligor.retain(|_, sum| *sum > 0);
		ensure!(
			by_class == Encumbered::<T>::iter().collect(),
			"RG4: the total of a class is wrong"
		);
		let totals: BTreeMap<_, _> = EncumberedBy::<T>::iter()
			.map(|(class, obligor, total)| ((class, obligor), total))
			.collect();
		ensure!(by_obligor == totals, "RG4: the total of an obligor is wrong");
		Self::check_classes()?;
		for (serials, id) in Serials::<T>::iter() {
			let is_its = Titles::<T>::get(id).is_some_and(|title| title.asset.serials == serials);
			ensure!(is_its, "RG6: serials are of no title");
		}
		Self::check_attestations()?;
		Self::check_attestors()
	}

	/// RG1 of one title.
	fn check_nft(id: TitleId, title: &TitleOf<T>) -> Result<(), TryRuntimeError> {
		let owner = T::Nfts::owner(&COLLECTION, &id).ok_or("RG1: a title has no NFT")?;
		let seized = matches!(title.life, crate::Life::Seized(_));
		ensure!(
			(owner == Self::account()) == seized,
			"RG1: the NFT of a title is not where its state says"
		);
		ensure!(!title.in_transit, "RG1: a title is in transit");
		Ok(())
	}

	/// RG6 of one title.
	fn check_title(id: TitleId, title: &TitleOf<T>) -> Result<(), TryRuntimeError> {
		ensure!(id < NextTitle::<T>::get(), "RG6: a title has an id that was not given");
		ensure!(Classes::<T>::contains_key(title.asset.class), "RG6: a title has no class");
		// A draft may name what another has, until somebody verifies it.
		let is_draft = matches!(title.life, crate::Life::Draft);
		ensure!(
			is_draft || Serials::<T>::get(title.asset.serials) == Some(id),
			"RG6: the serials of a title are not its own"
		);
		Ok(())
	}

	/// RG3.
	fn check_bonds(mut covers: BTreeMap<T::AccountId, Balance>) -> Result<(), TryRuntimeError> {
		for (insurer, bond) in Bonds::<T>::iter() {
			let covered = covers.remove(&insurer).unwrap_or_default();
			ensure!(covered == bond.allotted, "RG3: what is allotted is not what titles have");
			ensure!(bond.allotted <= bond.posted, "RG3: more is allotted than posted");
			let held = T::Holds::balance_on_hold(QUSD, &Self::bond_reason(), &insurer);
			ensure!(bond.posted <= held, "RG3: a bond is not held");
		}
		ensure!(covers.values().all(|covered| *covered == 0), "RG3: a cover has no bond");
		Ok(())
	}

	/// RG5 and RG9.
	fn check_classes() -> Result<(), TryRuntimeError> {
		let count = Classes::<T>::count();
		ensure!(
			count as usize == Classes::<T>::iter_keys().count() && count <= T::MaxClasses::get(),
			"RG5: the number of classes is wrong or too high"
		);
		let numbered = Classes::<T>::iter_keys().all(|class| u32::from(class) < count);
		ensure!(numbered, "RG5: a class has an id that was not given");
		for params in Classes::<T>::iter_values() {
			limits::ensure_in_range::<T>(&params)
				.map_err(|_| "RG5: a parameter is out of its range")?;
		}
		let past = LastStep::<T>::iter_values().all(|at| at <= Self::now());
		ensure!(past, "RG9: a step is dated in the future");
		Ok(())
	}

	/// RG7.
	fn check_attestations() -> Result<(), TryRuntimeError> {
		let (now, last) = (Self::now(), LastSerial::<T>::get());
		for (id, records) in Attestations::<T>::iter() {
			let title = Titles::<T>::get(id).ok_or("RG7: attestations are of no title")?;
			let mut kinds = BTreeSet::new();
			for record in &records {
				ensure!(kinds.insert(record.kind()), "RG7: two attestations are of one kind");
				ensure!(record.at <= now, "RG7: an attestation is from the future");
				ensure!(
					(1..=last).contains(&record.serial),
					"RG7: an attestation has a serial that was not given"
				);
			}
			let appraiser =
				find(&records, AttestationKind::Appraisal).map(|record| &record.attestor);
			let insurer = find(&records, AttestationKind::Insurance).map(|record| &record.attestor);
			let lien = title.life.lien();
			let pays = lien.and_then(|lien| lien.cover.as_ref()).map(|cover| &cover.insurer);
			ensure!(
				appraiser.is_none() || (appraiser != insurer && appraiser != pays),
				"RG7: the insurer of a title is its appraiser"
			);
			let owner = T::Nfts::owner(&COLLECTION, &id);
			let parties = lien.and_then(|lien| Liens::<T>::get(lien.id));
			let independent = records.iter().all(|record| {
				let who = &record.attestor;
				owner.as_ref() != Some(who) && !parties.as_ref().is_some_and(|of| of.is_party(who))
			});
			ensure!(independent, "RG7: a party attested");
		}
		Ok(())
	}

	/// RG8.
	fn check_attestors() -> Result<(), TryRuntimeError> {
		let last = LastSerial::<T>::get();
		let mut serials = BTreeSet::new();
		for accredited in Attestors::<T>::iter_values() {
			ensure!(
				(1..=last).contains(&accredited.serial) && serials.insert(accredited.serial),
				"RG8: a serial was not given or given twice"
			);
			ensure!(accredited.kinds.is_proper(), "RG8: an attestor is accredited for nothing");
		}
		Ok(())
	}
}
