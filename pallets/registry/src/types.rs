//! The records. The transitions of a title's life are methods of [`Life`].

use crate::{limits, Config, Error};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{ensure, traits::ConstU32, BoundedVec};
use quoin_primitives::{
	AttestationKind, Balance, Claim, ClassId, Documents, Kinds, LienId, Seconds, TitleState,
};
use scale_info::TypeInfo;
use sp_core::H256;
use sp_runtime::traits::{BlakeTwo256, Hash};

/// Numbers the accreditations. Never used twice, and never zero.
pub type Serial = u32;

/// A class as calls give it.
pub type ParamsOf<T> = quoin_primitives::ClassParams<<T as frame_system::Config>::AccountId>;

/// A title as stored.
pub type TitleOf<T> = Title<<T as frame_system::Config>::AccountId, <T as Config>::Consideration>;

/// What is attested of a title, one of a kind at most.
pub type Records<AccountId> = BoundedVec<Attestation<AccountId>, ConstU32<6>>;

/// What whoever registers a title says of it.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Asset {
	/// Of which class.
	pub class: ClassId,
	/// How many pieces. One title stands for all of them.
	pub quantity: u32,
	/// Commitment to their serial numbers.
	pub serials: H256,
	/// Hashes of documents.
	pub documents: Documents,
	/// Hash of who has it and where.
	pub bailee: H256,
	/// When it began to work, from which its age counts.
	pub in_service: Seconds,
}

impl Asset {
	/// What attestors vouch for: the hash of what never changes, class, quantity, serials and begin of service.
	pub fn subject(&self) -> H256 {
		let Self { class, quantity, serials, in_service, .. } = self;
		BlakeTwo256::hash_of(&(class, quantity, serials, in_service))
	}
}

/// A title.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Title<AccountId, Ticket> {
	/// What it is.
	pub asset: Asset,
	/// Where it is in its life.
	pub life: Life<AccountId>,
	/// Who paid the deposit, and gets it back.
	pub depositor: AccountId,
	/// What is held for it.
	pub ticket: Ticket,
	/// Whether the NFT may move. Only ever true within a call of this pallet.
	pub in_transit: bool,
}

/// A bond behind a title.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Cover<AccountId> {
	/// Whose bond.
	pub insurer: AccountId,
	/// What of it is left for this title.
	pub amount: Balance,
}

/// What a loan has of a title.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Lien<AccountId> {
	/// Which loan.
	pub id: LienId,
	/// The value for which it counts under the caps: that on the day it was encumbered.
	pub value: Balance,
	/// Under whose cap.
	pub obligor: H256,
	/// What the class required on that day. What it requires besides later is not asked of this loan.
	pub required: Kinds,
	/// The bond behind it.
	pub cover: Option<Cover<AccountId>>,
}

/// Where a title is in its life. A retired one has no record.
///
/// ```text
/// Draft ─verify→ Verified ─encumber→ Encumbered ─release→ Released ─verify→ Verified
///                                    Encumbered ─seize→ Seized ─release to a buyer→ Sold ─verify→ Verified
/// Released ─encumber→ Encumbered, by the loan that refinances the one before
/// Draft, Verified, Released, Sold ─transfer→ Draft
/// Draft, Verified, Released, Sold ─retire→ (gone)
/// ```
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub enum Life<AccountId> {
	/// Registered or in new hands.
	Draft,
	/// All that its class requires was attested.
	Verified,
	/// Collateral of a loan.
	Encumbered(Lien<AccountId>),
	/// Its loan was repaid.
	Released,
	/// Its loan failed, and the NFT is with the keyless account.
	Seized(Lien<AccountId>),
	/// Sold after that.
	Sold,
}

impl<AccountId> Life<AccountId> {
	/// For interfaces.
	pub fn state(&self) -> TitleState {
		match self {
			Self::Draft => TitleState::Draft,
			Self::Verified => TitleState::Verified,
			Self::Encumbered(_) => TitleState::Encumbered,
			Self::Released => TitleState::Released,
			Self::Seized(_) => TitleState::Seized,
			Self::Sold => TitleState::Sold,
		}
	}

	/// The lien on it, if any.
	pub fn lien(&self) -> Option<&Lien<AccountId>> {
		match self {
			Self::Encumbered(lien) | Self::Seized(lien) => Some(lien),
			Self::Draft | Self::Verified | Self::Released | Self::Sold => None,
		}
	}

	/// Refuses what is another's by a lien.
	pub fn ensure_free<T: Config>(&self) -> Result<(), Error<T>> {
		ensure!(self.lien().is_none(), Error::<T>::TitleEncumbered);
		Ok(())
	}

	/// After all was attested.
	pub fn verified<T: Config>(self) -> Result<Self, Error<T>> {
		self.ensure_free::<T>()?;
		ensure!(!matches!(self, Self::Verified), Error::<T>::AlreadyVerified);
		Ok(Self::Verified)
	}

	/// After a loan took it.
	pub fn encumbered<T: Config>(self, lien: Lien<AccountId>) -> Result<Self, Error<T>> {
		self.ensure_free::<T>()?;
		ensure!(matches!(self, Self::Verified | Self::Released), Error::<T>::NotVerified);
		Ok(Self::Encumbered(lien))
	}

	/// After the loan was repaid. Gives the lien that ended.
	pub fn released<T: Config>(self, id: LienId) -> Result<(Self, Lien<AccountId>), Error<T>> {
		match self {
			Self::Encumbered(lien) if lien.id == id => Ok((Self::Released, lien)),
			Self::Seized(lien) if lien.id == id => Err(Error::<T>::TitleSeized),
			_ => Err(Error::<T>::NotOfLien),
		}
	}

	/// After the loan failed.
	pub fn seized<T: Config>(self, id: LienId) -> Result<Self, Error<T>> {
		match self {
			Self::Encumbered(lien) if lien.id == id => Ok(Self::Seized(lien)),
			Self::Seized(lien) if lien.id == id => Err(Error::<T>::TitleSeized),
			_ => Err(Error::<T>::NotOfLien),
		}
	}

	/// After somebody bought it. Gives the lien that ended.
	pub fn sold<T: Config>(self, id: LienId) -> Result<(Self, Lien<AccountId>), Error<T>> {
		match self {
			Self::Seized(lien) if lien.id == id => Ok((Self::Sold, lien)),
			Self::Encumbered(lien) if lien.id == id => Err(Error::<T>::NotSeized),
			_ => Err(Error::<T>::NotOfLien),
		}
	}

	/// After its owner gave it away: nobody looked at it for the new one.
	pub fn transferred<T: Config>(self) -> Result<Self, Error<T>> {
		self.ensure_free::<T>()?;
		Ok(Self::Draft)
	}

	/// With `paid` less of the bond behind it. Gives whose bond it is.
	pub fn with_paid<T: Config>(self, paid: Balance) -> Result<Self, Error<T>>
	where
		AccountId: Clone,
	{
		let less = |mut lien: Lien<AccountId>| {
			let cover = lien.cover.as_mut().ok_or_else(unexpected::<T>)?;
			cover.amount = cover.amount.checked_sub(paid).ok_or_else(unexpected::<T>)?;
			Ok(lien)
		};
		match self {
			Self::Encumbered(lien) => less(lien).map(Self::Encumbered),
			Self::Seized(lien) => less(lien).map(Self::Seized),
			_ => Err(Error::<T>::NotOfLien),
		}
	}
}

/// The loan that has titles.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct LienRecord<AccountId> {
	/// Who pledged its titles. A party until the end, also when they are seized and no longer the pledger's.
	pub pledger: AccountId,
	/// Who else may not attest them: lenders, and whoever stands behind one.
	pub parties: BoundedVec<AccountId, ConstU32<{ limits::MAX_PARTIES }>>,
	/// How many titles it has.
	pub titles: u32,
}

impl<AccountId: PartialEq> LienRecord<AccountId> {
	/// Whether the account may not attest.
	pub fn is_party(&self, who: &AccountId) -> bool {
		self.pledger == *who || self.parties.contains(who)
	}
}

/// What somebody attested of a title.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Attestation<AccountId> {
	/// What.
	pub claim: Claim,
	/// Who.
	pub attestor: AccountId,
	/// By which accreditation.
	pub serial: Serial,
	/// As of when.
	pub at: Seconds,
	/// From when on it does not count.
	pub until: Seconds,
}

impl<AccountId> Attestation<AccountId> {
	/// Of which kind it is.
	pub fn kind(&self) -> AttestationKind {
		self.claim.kind()
	}

	/// Whether its attestor is accredited still, by the same accreditation and for this kind.
	pub fn stands(&self, accredited: Option<&Accreditation>) -> bool {
		accredited.is_some_and(|now| now.serial == self.serial && now.kinds.contains(self.kind()))
	}

	/// Whether it has not expired.
	pub fn is_current(&self, now: Seconds) -> bool {
		now < self.until
	}
}

/// What an attestor may attest.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Accreditation {
	/// Which accreditation this is. What was attested under another does not count.
	pub serial: Serial,
	/// What it may attest.
	pub kinds: Kinds,
}

/// The bond of an insurer, in QUSD held on its account.
#[derive(Clone, Copy, Debug, Decode, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Bond {
	/// What is held.
	pub posted: Balance,
	/// Of which behind titles.
	pub allotted: Balance,
}

impl Bond {
	/// What stands behind nothing.
	pub fn free<T: Config>(&self) -> Result<Balance, Error<T>> {
		self.posted.checked_sub(self.allotted).ok_or_else(unexpected::<T>)
	}

	/// With `amount` more.
	pub fn with_posted<T: Config>(self, amount: Balance) -> Result<Self, Error<T>> {
		let posted = self.posted.checked_add(amount).ok_or(Error::<T>::AmountTooLarge)?;
		Ok(Self { posted, ..self })
	}

	/// With `amount` less, of what is free.
	pub fn with_withdrawn<T: Config>(self, amount: Balance) -> Result<Self, Error<T>> {
		let posted = self.posted.checked_sub(amount).ok_or(Error::<T>::BondTooSmall)?;
		ensure!(posted >= self.allotted, Error::<T>::BondAllotted);
		Ok(Self { posted, ..self })
	}

	/// With `amount` behind one more title.
	pub fn with_allotted<T: Config>(self, amount: Balance) -> Result<Self, Error<T>> {
		ensure!(amount <= self.free::<T>()?, Error::<T>::BondTooSmall);
		let allotted = self.allotted.checked_add(amount).ok_or(Error::<T>::AmountTooLarge)?;
		Ok(Self { allotted, ..self })
	}

	/// With `amount` free again.
	pub fn with_freed<T: Config>(self, amount: Balance) -> Result<Self, Error<T>> {
		let allotted = self.allotted.checked_sub(amount).ok_or_else(unexpected::<T>)?;
		Ok(Self { allotted, ..self })
	}

	/// With `amount` of what is behind a title paid out.
	pub fn with_paid<T: Config>(self, amount: Balance) -> Result<Self, Error<T>> {
		let posted = self.posted.checked_sub(amount).ok_or_else(unexpected::<T>)?;
		Self { posted, ..self }.with_freed::<T>(amount)
	}
}

/// The error for what an invariant excludes.
pub(crate) fn unexpected<T: Config>() -> Error<T> {
	frame_support::defensive!("an invariant of the registry does not hold");
	Error::<T>::Unexpected
}
