//! What attestors say, and whether it counts.

use crate::{
	limits::{MAX_VALIDITY, MAX_VALUE},
	types::unexpected,
	Accreditation, Attestation, Attestations, Attestors, Config, Error, Event, Liens, Pallet,
	Records, Serials, Title, TitleOf, Titles,
};
use frame_support::ensure;
use quoin_primitives::{AttestationKind, Claim, Kinds, Seconds, TitleId};
use sp_core::H256;
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_attest(
		attestor: T::AccountId,
		id: TitleId,
		subject: H256,
		claim: Claim,
		at: Seconds,
		until: Seconds,
	) -> DispatchResult {
		let kind = claim.kind();
		ensure!(kind != AttestationKind::Telemetry, Error::<T>::HeartbeatOnly);
		let now = Self::now();
		let Accreditation { serial, .. } = Self::accreditation_for(&attestor, kind)?;
		let title = Self::title_of(id)?;
		// What a title is never changes, so that this need not be kept.
		ensure!(subject == title.asset.subject(), Error::<T>::SubjectDiffers);
		Self::ensure_not_party(&attestor, id, &title)?;
		Self::ensure_claim(&claim, &title)?;
		ensure!(at <= now, Error::<T>::FutureDate);
		ensure!(until > now, Error::<T>::ExpiryPassed);
		// Not negative, by the two checks before.
		let validity = until.checked_sub(at).ok_or_else(unexpected::<T>)?;
		ensure!(validity <= MAX_VALIDITY, Error::<T>::ExpiryTooFar);
		let records = Attestations::<T>::get(id);
		// The word of somebody who was revoked is in nobody's way.
		let newest = find(&records, kind)
			.filter(|record| Self::stands(record))
			.is_none_or(|record| record.at <= at);
		ensure!(newest, Error::<T>::OlderThanRecord);
		Self::ensure_insurer_differs(&attestor, kind, &records, &title)?;
		let record = Attestation { claim, attestor: attestor.clone(), serial, at, until };
		let records = Self::with_record(records, record)?;

		Attestations::<T>::insert(id, records);
		if let Claim::Custody { bailee } = claim {
			let asset = crate::Asset { bailee, ..title.asset.clone() };
			Titles::<T>::insert(id, Title { asset, ..title });
		}
		Self::deposit_event(Event::Attested { title: id, attestor, claim, at, until });
		Ok(())
	}

	pub(crate) fn do_heartbeat(attestor: T::AccountId, id: TitleId) -> DispatchResult {
		let claim = Claim::Telemetry;
		let at = Self::now();
		let Accreditation { serial, .. } = Self::accreditation_for(&attestor, claim.kind())?;
		let title = Self::title_of(id)?;
		Self::ensure_not_party(&attestor, id, &title)?;
		let class = Self::class_of(title.asset.class)?;
		let until = at.checked_add(class.heartbeat).ok_or(Error::<T>::ExpiryTooFar)?;
		let record = Attestation { claim, attestor: attestor.clone(), serial, at, until };
		let records = Self::with_record(Attestations::<T>::get(id), record)?;

		Attestations::<T>::insert(id, records);
		Self::deposit_event(Event::Attested { title: id, attestor, claim, at, until });
		Ok(())
	}

	pub(crate) fn do_verify(id: TitleId) -> DispatchResult {
		let title = Self::title_of(id)?;
		let life = title.life.clone().verified::<T>()?;
		let class = Self::class_of(title.asset.class)?;
		let records = Attestations::<T>::get(id);
		Self::ensure_attested(class.required, &records, Self::now())?;
		let serials = title.asset.serials;
		let holder = Serials::<T>::get(serials);
		ensure!(holder.is_none_or(|holder| holder == id), Error::<T>::SerialsRegistered);

		if holder.is_none() {
			Serials::<T>::insert(serials, id);
		}
		Titles::<T>::insert(id, Title { life, ..title });
		Self::deposit_event(Event::Verified { title: id });
		Ok(())
	}

	/// Checks that each required kind counts.
	pub(crate) fn ensure_attested(
		required: Kinds,
		records: &Records<T::AccountId>,
		now: Seconds,
	) -> Result<(), Error<T>> {
		for kind in AttestationKind::ALL {
			if !required.contains(kind) {
				continue;
			}
			let record = find(records, kind).ok_or(Error::<T>::AttestationMissing)?;
			ensure!(record.is_current(now), Error::<T>::AttestationLapsed);
			ensure!(Self::stands(record), Error::<T>::AttestorRevoked);
		}
		Ok(())
	}

	/// Whether its attestor still has the accreditation.
	pub(crate) fn stands(record: &Attestation<T::AccountId>) -> bool {
		record.stands(Attestors::<T>::get(&record.attestor).as_ref())
	}

	/// Whether it counts now.
	pub(crate) fn counts(record: &Attestation<T::AccountId>, now: Seconds) -> bool {
		record.is_current(now) && Self::stands(record)
	}

	pub(crate) fn accreditation_for(
		who: &T::AccountId,
		kind: AttestationKind,
	) -> Result<Accreditation, Error<T>> {
		Attestors::<T>::get(who)
			.filter(|accredited| accredited.kinds.contains(kind))
			.ok_or(Error::<T>::NotAccredited)
	}

	fn ensure_not_party(
		who: &T::AccountId,
		id: TitleId,
		title: &TitleOf<T>,
	) -> Result<(), Error<T>> {
		ensure!(Self::owner_of(id)? != *who, Error::<T>::OwnerMayNotAttest);
		if let Some(lien) = title.life.lien() {
			let lien = Liens::<T>::get(lien.id).ok_or_else(unexpected::<T>)?;
			ensure!(!lien.is_party(who), Error::<T>::PartyMayNotAttest);
		}
		Ok(())
	}

	fn ensure_claim(claim: &Claim, title: &TitleOf<T>) -> Result<(), Error<T>> {
		let hash = match claim {
			Claim::Custody { bailee: hash }
			| Claim::Obligor { obligor: hash }
			| Claim::Insurance { policy: hash, .. } => Some(hash),
			_ => None,
		};
		ensure!(hash != Some(&H256::zero()), Error::<T>::EmptyHash);
		match claim {
			Claim::Appraisal { value: amount } | Claim::Insurance { insured: amount, .. } => {
				ensure!(*amount > 0, Error::<T>::ZeroAmount);
				ensure!(*amount <= MAX_VALUE, Error::<T>::AmountTooLarge);
			},
			Claim::Inspection { condition } => {
				let class = Self::class_of(title.asset.class)?;
				let range = class.least_condition..=class.greatest_condition;
				ensure!(range.contains(condition), Error::<T>::ConditionOutOfRange);
			},
			Claim::Custody { .. } | Claim::Telemetry | Claim::Obligor { .. } => {},
		}
		Ok(())
	}

	/// Whoever pays for a loss does not say how large it is. Also when the other's word has lapsed: what a
	/// sale starts from is the last appraisal.
	fn ensure_insurer_differs(
		who: &T::AccountId,
		kind: AttestationKind,
		records: &Records<T::AccountId>,
		title: &TitleOf<T>,
	) -> Result<(), Error<T>> {
		let other = match kind {
			AttestationKind::Insurance => AttestationKind::Appraisal,
			AttestationKind::Appraisal => AttestationKind::Insurance,
			_ => return Ok(()),
		};
		let same = find(records, other).is_some_and(|record| record.attestor == *who);
		// The bond behind a loan stays whose it was, whoever insures the title later.
		let cover = title.life.lien().and_then(|lien| lien.cover.as_ref());
		let pays =
			kind == AttestationKind::Appraisal && cover.is_some_and(|cover| cover.insurer == *who);
		ensure!(!same && !pays, Error::<T>::InsurerIsAppraiser);
		Ok(())
	}

	/// The records with this one in place of that of its kind.
	fn with_record(
		mut records: Records<T::AccountId>,
		record: Attestation<T::AccountId>,
	) -> Result<Records<T::AccountId>, Error<T>> {
		records.retain(|other| other.kind() != record.kind());
		// There is room for one of each kind.
		records.try_push(record).map_err(|_| unexpected::<T>())?;
		Ok(records)
	}
}

/// What is attested of a kind.
pub(crate) fn find<AccountId>(
	records: &Records<AccountId>,
	kind: AttestationKind,
) -> Option<&Attestation<AccountId>> {
	records.iter().find(|record| record.kind() == kind)
}
