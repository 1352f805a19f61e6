//! What a chain begins with: the collection, and classes.

use crate::{ops::titles::COLLECTION, Config, Pallet, ParamsOf};
use alloc::{string::String, vec::Vec};
use frame_support::{traits::nonfungibles_v2::Create, BoundedVec};
use quoin_math::units::ONE;
use quoin_primitives::{
	AttestationKind, Bps, ClassParams, Curve, FeedKey, Index, Kinds, Recovery, Seconds,
};
use sp_runtime::DispatchResult;

/// A class as a chain spec writes it.
#[derive(Clone, Debug, Eq, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisClass<AccountId> {
	/// What it is called.
	pub name: String,
	/// Ages in seconds, each with the share in bps of the value when new.
	pub curve: Vec<(Seconds, u16)>,
	/// The feed of the resale index and at which age it is too old.
	pub index: Option<(String, Seconds)>,
	/// The most value encumbered, in whole dollars.
	pub cap: u64,
	/// Of which for one obligor.
	pub obligor_cap: u64,
	/// Whether custody, insurance, telemetry and inspection are required, in this order. Appraisal and
	/// obligor are.
	pub required: [bool; 4],
	/// The least and the greatest condition factor.
	pub condition: (Bps, Bps),
	/// How long a heartbeat counts.
	pub heartbeat: Seconds,
	/// The share of the value that a bond must stand behind.
	pub cover: Bps,
	/// The recovery agent. Without one, titles are auctioned.
	pub agent: Option<AccountId>,
}

impl<AccountId: Clone> GenesisClass<AccountId> {
	/// As a call would give it. None if a part has no room.
	pub fn params(&self) -> Option<ClassParams<AccountId>> {
		let points = self.curve.iter().map(|(age, bps)| {
			Some((*age, u128::from(*bps).checked_mul(ONE)?.checked_div(Bps::WHOLE.0.into())?))
		});
		let mut kinds = [AttestationKind::Appraisal, AttestationKind::Obligor].to_vec();
		let optional = [
			AttestationKind::Custody,
			AttestationKind::Insurance,
			AttestationKind::Telemetry,
			AttestationKind::Inspection,
		];
		kinds.extend(
			optional.into_iter().zip(self.required).filter_map(|(kind, is)| is.then_some(kind)),
		);
		let index = match &self.index {
			Some((feed, max_age)) => {
				let feed = FeedKey::try_from(feed.clone().into_bytes()).ok()?;
				Some(Index { feed, max_age: *max_age })
			},
			None => None,
		};
		Some(ClassParams {
			name: BoundedVec::try_from(self.name.clone().into_bytes()).ok()?,
			curve: Curve::Piecewise(points.collect::<Option<Vec<_>>>()?.try_into().ok()?),
			index,
			cap: u128::from(self.cap).checked_mul(ONE)?,
			obligor_cap: u128::from(self.obligor_cap).checked_mul(ONE)?,
			required: Kinds::of(&kinds),
			least_condition: self.condition.0,
			greatest_condition: self.condition.1,
			heartbeat: self.heartbeat,
			cover: self.cover,
			recovery: self.agent.clone().map_or(Recovery::Auction, Recovery::Agent),
		})
	}
}

impl<T: Config> Pallet<T> {
	/// Makes the collection. For genesis, and for the upgrade that brings this pallet to a chain.
	pub fn create_collection() -> DispatchResult {
		let account = Self::account();
		let id = T::Nfts::create_collection(&account, &account, &T::CollectionConfig::default())?;
		frame_support::ensure!(id == COLLECTION, crate::types::unexpected::<T>());
		Ok(())
	}
}

/// A chain spec that cannot be is refused when it is built.
pub(crate) fn build<T: Config>(classes: &[GenesisClass<T::AccountId>]) {
	let made = Pallet::<T>::create_collection();
	assert!(made.is_ok(), "the collection of titles cannot be made: {made:?}");
	for class in classes {
		// The feeds may come after this pallet.
		let params: Option<ParamsOf<T>> = class.params();
		let stored = params.map(Pallet::<T>::store_class);
		assert!(matches!(stored, Some(Ok(_))), "the class {:?} cannot be: {stored:?}", class.name);
	}
}
