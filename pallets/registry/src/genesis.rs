//! What a chain begins with: the collection, classes, attestors.

use crate::{ops::titles::COLLECTION, Config, Error, Pallet, ParamsOf};
use alloc::{string::String, vec::Vec};
use frame_support::{
	ensure,
	storage::with_storage_layer,
	traits::nonfungibles_v2::{Create, Inspect, Mutate},
	BoundedVec,
};
use quoin_math::{units::ONE, MathError};
use quoin_primitives::{
	AttestationKind, Bps, ClassParams, Curve, FeedKey, Index, Kinds, Recovery, Seconds,
};
use sp_runtime::DispatchResult;

/// What wallets show of the collection. Items have no metadata of their own: what a title is stands in its
/// record, and a copy could disagree.
pub const COLLECTION_METADATA: &[u8] = b"data:application/json,{\"name\":\"Quoin titles\",\
\"description\":\"Hardware as titles. Item n is title n of the registry.\"}";

/// How value falls with age, as a chain spec writes it: in bps of the value when new.
#[derive(Clone, Debug, Eq, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub enum GenesisCurve {
	/// Ages in seconds, each with what is left.
	Piecewise(Vec<(Seconds, u16)>),
	/// What each year leaves of what it began with, and where that ends.
	Declining {
		/// What a year leaves.
		factor: u16,
		/// Where it ends.
		floor: u16,
	},
}

impl GenesisCurve {
	fn curve(&self) -> Option<Curve> {
		match self {
			Self::Piecewise(points) => {
				let points = points.iter().map(|(age, bps)| Ok((*age, share(*bps)?)));
				let points: Vec<_> = points.collect::<Result<_, MathError>>().ok()?;
				Some(Curve::Piecewise(points.try_into().ok()?))
			},
			Self::Declining { factor, floor } => {
				let (factor, floor) = (share(*factor).ok()?, share(*floor).ok()?);
				Some(Curve::Declining { factor, floor })
			},
		}
	}
}

/// Times 10¹⁸.
fn share(bps: u16) -> Result<u128, MathError> {
	Bps(bps).of(ONE, quoin_math::Rounding::Down)
}

/// A class as a chain spec writes it.
#[derive(Clone, Debug, Eq, PartialEq, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisClass<AccountId> {
	/// What it is called.
	pub name: String,
	/// How its value falls with age.
	pub curve: GenesisCurve,
	/// The feed of the resale index and at which age it is too old.
	pub index: Option<(String, Seconds)>,
	/// The most value encumbered, in whole dollars.
	pub cap: u64,
	/// Of which for one obligor.
	pub obligor_cap: u64,
	/// What must be attested.
	pub required: Vec<AttestationKind>,
	/// The least and the greatest condition factor.
	pub condition: (Bps, Bps),
	/// How long a heartbeat counts.
	pub heartbeat: Seconds,
	/// The share of the value that a bond must stand behind.
	pub cover: Bps,
	/// The recovery agent, if there is one.
	pub agent: Option<AccountId>,
	/// Whether titles are auctioned before the agent has them. Without an agent they are in any case.
	pub auctioned: bool,
}

impl<AccountId: Clone> GenesisClass<AccountId> {
	/// As a call would give it. None if a part has no room.
	pub fn params(&self) -> Option<ClassParams<AccountId>> {
		let index = match &self.index {
			Some((feed, max_age)) => {
				let feed = FeedKey::try_from(feed.clone().into_bytes()).ok()?;
				Some(Index { feed, max_age: *max_age })
			},
			None => None,
		};
		let recovery = match &self.agent {
			Some(agent) if !self.auctioned => Recovery::Agent(agent.clone()),
			agent => Recovery::Auction { agent: agent.clone() },
		};
		Some(ClassParams {
			name: BoundedVec::try_from(self.name.clone().into_bytes()).ok()?,
			curve: self.curve.curve()?,
			index,
			cap: u128::from(self.cap).checked_mul(ONE)?,
			obligor_cap: u128::from(self.obligor_cap).checked_mul(ONE)?,
			required: Kinds::of(&self.required),
			least_condition: self.condition.0,
			greatest_condition: self.condition.1,
			heartbeat: self.heartbeat,
			cover: self.cover,
			recovery,
		})
	}
}

impl<T: Config> Pallet<T> {
	/// Makes the collection. For genesis, and for the upgrade that brings this pallet to a chain. Makes
	/// nothing when the chain has a collection already, which then is somebody else's.
	pub fn create_collection() -> DispatchResult {
		let taken = T::Nfts::collection_owner(&COLLECTION).is_some();
		ensure!(!taken, Error::<T>::CollectionTaken);
		let (account, config) = (Self::account(), T::CollectionConfig::default());
		with_storage_layer(|| {
			let id = T::Nfts::create_collection(&account, &account, &config)?;
			// Another was made and removed before.
			ensure!(id == COLLECTION, Error::<T>::CollectionTaken);
			T::Nfts::set_collection_metadata(None, &COLLECTION, COLLECTION_METADATA)
		})
	}
}

/// A chain spec that cannot be is refused when it is built.
pub(crate) fn build<T: Config>(
	classes: &[GenesisClass<T::AccountId>],
	attestors: &[(T::AccountId, Vec<AttestationKind>)],
) {
	let made = Pallet::<T>::create_collection();
	assert!(made.is_ok(), "the collection of titles cannot be made: {made:?}");
	for class in classes {
		// The feeds may come after this pallet.
		let params: Option<ParamsOf<T>> = class.params();
		let stored = params.map(Pallet::<T>::store_class);
		assert!(matches!(stored, Some(Ok(_))), "the class {:?} cannot be: {stored:?}", class.name);
	}
	for (attestor, kinds) in attestors {
		let accredited = Pallet::<T>::do_accredit(attestor.clone(), Kinds::of(kinds));
		assert!(accredited.is_ok(), "the attestor {attestor:?} cannot be: {accredited:?}");
	}
}
