//! What a title is worth today.

use crate::{
	limits::MAX_AGE, ops::attest::find, Attestation, Attestations, Config, Error, Pallet, ParamsOf,
	Records, TitleOf,
};
use quoin_math::{
	depreciation::{declining, floor_age, piecewise, since},
	units::YEAR,
	Rounding,
};
use quoin_primitives::{
	apis::{BindingTerm, ValueView},
	AttestationKind, Balance, Bps, Claim, CollateralTerms, Curve, Kinds, PriceFeed, Seconds,
	TitleId,
};
use sp_runtime::DispatchError;

/// The share of the value when new that is left at `age`, times 10¹⁸.
pub(crate) fn share<T: Config>(curve: &Curve, age: Seconds) -> Result<u128, Error<T>> {
	match curve {
		Curve::Piecewise(points) => piecewise(points, age),
		Curve::Declining { factor, floor } => declining(*factor, *floor, age),
	}
	.map_err(|_| Error::<T>::AmountTooLarge)
}

/// The age at which a declining curve stands on its floor, if it does before nothing is registered any more.
pub(crate) fn floor_of(curve: &Curve) -> Option<Seconds> {
	match curve {
		Curve::Piecewise(_) => None,
		Curve::Declining { factor, floor } => {
			floor_age(*factor, *floor, MAX_AGE / YEAR).ok().flatten()
		},
	}
}

/// The next age at which the curve bends, if it does.
fn next_bend(curve: &Curve, age: Seconds) -> Option<Seconds> {
	match curve {
		Curve::Piecewise(points) => points.iter().map(|(at, _)| *at).find(|at| *at > age),
		Curve::Declining { .. } => {
			let next_year = (age / YEAR).checked_add(1)?.checked_mul(YEAR)?;
			match floor_of(curve) {
				Some(at) => (age < at).then(|| next_year.min(at)),
				None => Some(next_year),
			}
		},
	}
}

/// The terms of a title's value, in dollars of 18 digits.
struct Terms {
	/// The last appraisal, zero without one.
	appraised: Balance,
	/// The same less depreciation since.
	appraisal: Balance,
	/// The index times the quantity, if it has a price that may be used.
	index: Option<Balance>,
	condition: Bps,
	falling: bool,
	bends_at: Option<Seconds>,
}

impl Terms {
	/// The lesser one.
	fn binding(&self) -> (BindingTerm, Balance) {
		match self.index {
			Some(index) if index < self.appraisal => (BindingTerm::Index, index),
			_ => (BindingTerm::Appraisal, self.appraisal),
		}
	}

	/// What a lender counts on. Rounds down.
	fn value<T: Config>(&self) -> Result<Balance, Error<T>> {
		let (_, least) = self.binding();
		self.condition.of(least, Rounding::Down).map_err(|_| Error::<T>::AmountTooLarge)
	}
}

impl<T: Config> Pallet<T> {
	/// What a title is worth for new risk. The records are given, since whoever asks has read them.
	pub(crate) fn value_for_risk(
		title: &TitleOf<T>,
		class: &ParamsOf<T>,
		records: &Records<T::AccountId>,
		now: Seconds,
	) -> Result<Balance, Error<T>> {
		Self::terms_for_risk(title, class, records, now)?.value::<T>()
	}

	/// The terms that count for new risk.
	fn terms_for_risk(
		title: &TitleOf<T>,
		class: &ParamsOf<T>,
		records: &Records<T::AccountId>,
		now: Seconds,
	) -> Result<Terms, Error<T>> {
		Self::ensure_attested(class.required, records, now)?;
		// What does not count is not there, such as the word of an inspector who was revoked.
		let mut counted = records.clone();
		counted.retain(|record| Self::counts(record, now));
		let terms = Self::value_terms(title, class, &counted, now)?;
		frame_support::ensure!(
			class.index.is_none() || terms.index.is_some(),
			Error::<T>::IndexStale
		);
		Ok(terms)
	}

	/// What a title is worth, term by term.
	pub fn value_view(id: TitleId) -> Result<ValueView, DispatchError> {
		let (title, class, records, now) = Self::valued(id)?;
		let (terms, refused) = match Self::terms_for_risk(&title, &class, &records, now) {
			Ok(terms) => (terms, None),
			Err(error) => (Self::value_terms(&title, &class, &records, now)?, Some(error.into())),
		};
		let matters = |kind| kind == AttestationKind::Inspection || class.required.contains(kind);
		let counting = records.iter().filter(|record| Self::counts(record, now));
		let lapses_at = counting.filter(|record| matters(record.kind())).map(|of| of.until).min();
		let index = class.index.as_ref().filter(|_| terms.index.is_some());
		let index_until =
			index.and_then(|index| T::PriceFeed::fresh_until(&index.feed, index.max_age));
		Ok(ValueView {
			value: terms.value::<T>()?,
			appraised: terms.appraised,
			appraisal: terms.appraisal,
			index: terms.index,
			condition: terms.condition,
			binds: terms.binding().0,
			refused,
			falling: terms.falling,
			bends_at: terms.bends_at,
			lapses_at,
			index_until,
		})
	}

	/// What others have to know of a title, fresh or not.
	pub(crate) fn collateral_terms(
		id: TitleId,
	) -> Result<CollateralTerms<T::AccountId>, DispatchError> {
		let (title, class, records, now) = Self::valued(id)?;
		let terms = Self::value_terms(&title, &class, &records, now)?;
		let insured_until = find(&records, AttestationKind::Insurance).map(|record| {
			if Self::stands(record) {
				record.until
			} else {
				0
			}
		});
		let allotted = title.life.lien().and_then(|lien| lien.cover.as_ref());
		let insured = records.iter().find_map(|record| match record.claim {
			Claim::Insurance { insured, .. } => Some(insured),
			_ => None,
		});
		// What the class asks for besides since then is for new risk. What it no longer asks for, nobody owes.
		let required = title
			.life
			.lien()
			.map_or(class.required, |lien| Kinds(class.required.0 & lien.required.0));
		// The bond stays and pays whatever became of the policy, so that it counts after a lapse too.
		let cover = allotted.map_or(0, |cover| cover.amount.min(insured.unwrap_or(cover.amount)));
		// The caps count it under the obligor of its lien, whoever is attested since.
		let obligor = match title.life.lien() {
			Some(lien) => Some(lien.obligor),
			None => Self::obligor_that_counts(&records, now),
		};
		Ok(CollateralTerms {
			class: title.asset.class,
			obligor,
			appraisal: terms.appraisal,
			index: terms.index,
			condition: terms.condition,
			cover,
			insurer: allotted.map(|cover| cover.insurer.clone()),
			attested: Self::ensure_attested(required, &records, now).is_ok(),
			heard_at: find(&records, AttestationKind::Telemetry)
				.filter(|record| Self::stands(record))
				.map(|record| record.at),
			insured_until,
			recovery: class.recovery,
		})
	}

	#[allow(clippy::type_complexity)]
	pub(crate) fn valued(
		id: TitleId,
	) -> Result<(TitleOf<T>, ParamsOf<T>, Records<T::AccountId>, Seconds), Error<T>> {
		let title = Self::title_of(id)?;
		let class = Self::class_of(title.asset.class)?;
		Ok((title, class, Attestations::<T>::get(id), Self::now()))
	}

	fn value_terms(
		title: &TitleOf<T>,
		class: &ParamsOf<T>,
		records: &Records<T::AccountId>,
		now: Seconds,
	) -> Result<Terms, Error<T>> {
		let in_service = title.asset.in_service;
		// An appraisal from before it began to work was one of new hardware.
		let age = |at: Seconds| at.saturating_sub(in_service);
		let share_now = share::<T>(&class.curve, age(now))?;
		let (appraised, appraisal) = match find(records, AttestationKind::Appraisal) {
			Some(Attestation { claim: Claim::Appraisal { value }, at, .. }) => {
				let then = share::<T>(&class.curve, age(*at))?;
				let left =
					since(*value, then, share_now).map_err(|_| Error::<T>::AmountTooLarge)?;
				(*value, left)
			},
			_ => (0, 0),
		};
		let price = class
			.index
			.as_ref()
			.and_then(|index| T::PriceFeed::price(&index.feed, index.max_age).ok());
		// More than there is money for says nothing, and must not keep anybody from selling.
		let index = price.and_then(|price| price.0.checked_mul(title.asset.quantity.into()));
		let condition = match find(records, AttestationKind::Inspection) {
			Some(Attestation { claim: Claim::Inspection { condition }, .. }) => {
				// The class may have moved since.
				(*condition).clamp(class.least_condition, class.greatest_condition)
			},
			_ => class.least_condition,
		};
		let next = share::<T>(&class.curve, age(now.checked_add(1).unwrap_or(now)))?;
		let bends_at =
			next_bend(&class.curve, age(now)).and_then(|age| in_service.checked_add(age));
		Ok(Terms { appraised, appraisal, index, condition, falling: next < share_now, bends_at })
	}
}
