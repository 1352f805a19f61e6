//! Runtime APIs: what interfaces read, with the same code as the calls. `@polkadot/api` reaches
//! them as `api.call.*`.

mod auctions;
mod lending;
mod operations;
mod tranches;
mod validators;
mod vault;

pub use auctions::*;
pub use lending::*;
pub use operations::*;
pub use tranches::*;
pub use validators::*;
pub use vault::*;

use crate::{
	AssetId, Balance, Claim, ClassId, ClassParams, CredentialId, Documents, FacilitatorId, FeedKey,
	Kinds, LienId, PriceError, Status, TitleId, TitleState,
};
use alloc::vec::Vec;
use codec::{Codec, Decode, Encode};
use quoin_math::{vault::reserve_yield::Tier, Bps, Price, Seconds};
use scale_info::TypeInfo;
use sp_core::H256;
use sp_runtime::DispatchError;

/// The last price of a feed, fresh or not.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct PriceView {
	/// Dollars per whole unit, 18 digits. The last accepted value.
	pub price: Price,
	/// When it was accepted.
	pub at: Seconds,
	/// How long ago that was.
	pub age: Seconds,
	/// Why consumers would not be given this price now, if so. Consumers may want fresher ones.
	pub refused: Option<PriceError>,
	/// The value that waits for confirmation, if the last round lay outside the feed's step. None while a
	/// price is refused as suspect because the sources of the open round disagree.
	pub suspect: Option<Price>,
}

/// One operator's value in the open round.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct SubmissionView<AccountId> {
	/// Who submitted.
	pub operator: AccountId,
	/// Dollars per whole unit, 18 digits.
	pub price: Price,
	/// When.
	pub at: Seconds,
	/// Whether it still counts.
	pub fresh: bool,
}

/// What a mint would do.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct MintQuote {
	/// External taken from the caller, fee included. Less than the amount given when part of it
	/// has no whole unit of the coin.
	pub taken: Balance,
	/// Of which fee, in the external.
	pub fee: Balance,
	/// Coin the caller receives.
	pub minted: Balance,
	/// The fee in force, to be given as `maxFee`.
	pub fee_bps: Bps,
}

/// What a redemption would do.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct RedeemQuote {
	/// Coin taken from the caller. Less than the amount given when part of it has no whole unit
	/// of the external.
	pub burnt: Balance,
	/// External kept as fee.
	pub fee: Balance,
	/// External the caller receives.
	pub received: Balance,
	/// The fee in force, to be given as `maxFee`.
	pub fee_bps: Bps,
}

/// How much could be minted or redeemed now, each limit by itself. In the coin's units.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct RoomView {
	/// Under the peg's ceiling.
	pub ceiling: Balance,
	/// Under the coin's issuance fuse.
	pub fuse: Balance,
	/// In the mint window.
	pub mint_window: Balance,
	/// In the open deposit round for the account asked about. `None` when the peg has no round.
	pub round: Option<Balance>,
	/// The least of the above.
	pub mint: Balance,
	/// What is outstanding at this peg.
	pub outstanding: Balance,
	/// In the redemption window, for amounts of any size.
	pub redeem_window: Balance,
	/// For the account asked about, its part of the reserve for small amounts included.
	pub redeem: Balance,
}

/// A protocol dollar.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct CoinView {
	/// Its asset id.
	pub coin: AssetId,
	/// Σ outstanding of its facilitators, which equals its total issuance.
	pub outstanding: Balance,
	/// Its total issuance.
	pub issuance: Balance,
	/// Status in force.
	pub status: Status,
	/// When a guardian's pause lapses.
	pub lapses_at: Option<Seconds>,
	/// Most new supply per fuse period.
	pub fuse_limit: Balance,
	/// Length of the fuse period.
	pub fuse_period: Seconds,
	/// Of which free now.
	pub fuse_room: Balance,
}

/// Whatever may mint a coin.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct FacilitatorView {
	/// Which one.
	pub id: FacilitatorId,
	/// The most it may have outstanding.
	pub ceiling: Balance,
	/// What it has outstanding.
	pub outstanding: Balance,
	/// For pegs.
	pub peg: Option<PegView>,
}

/// A peg's books, in the external's units but where said.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct PegView {
	/// Decimals frozen at registration.
	pub decimals: u8,
	/// Backs what is outstanding.
	pub reserves: Balance,
	/// Fees not yet collected.
	pub fees: Balance,
	/// Reserve yield paid in and not yet minted against.
	pub escrow: Balance,
	/// What reserves earn, the first part of them first. Thresholds are in the coin's units.
	pub tiers: Vec<Tier>,
	/// What they have earned until now that was not minted, in the coin's units.
	pub accrued: Balance,
	/// Of which the escrow covers this much: what counts for whom the yield is for. In the coin's units.
	pub covered: Balance,
	/// What was covered only after it had accrued, since there is the peg. In the coin's units.
	pub late: Balance,
	/// Fee on mint.
	pub mint_fee: Bps,
	/// Fee on redemption.
	pub redeem_fee: Bps,
	/// Status in force, the coin's included.
	pub status: Status,
	/// When a guardian's pause of this peg lapses.
	pub lapses_at: Option<Seconds>,
	/// The feed that must be fresh and near one dollar for a mint.
	pub feed: FeedKey,
}

/// A credential that rounds may ask for.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct CredentialView<AccountId> {
	/// Who grants it.
	pub issuer: AccountId,
	/// What it is called, in UTF-8.
	pub name: Vec<u8>,
}

/// A title.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct TitleView<AccountId> {
	/// Of which class.
	pub class: ClassId,
	/// Who holds its NFT. The registry's own account while it is seized.
	pub owner: Option<AccountId>,
	/// Where it is in its life.
	pub state: TitleState,
	/// For which loan it is encumbered or seized.
	pub lien: Option<LienId>,
	/// How many pieces it stands for.
	pub quantity: u32,
	/// Commitment to their serial numbers.
	pub serials: H256,
	/// Hashes of its documents.
	pub documents: Documents,
	/// Hash of who has it and where.
	pub bailee: H256,
	/// When it began to work.
	pub in_service: Seconds,
	/// The insurer whose bond stands behind it, and how much of that bond.
	pub cover: Option<(AccountId, Balance)>,
}

/// Which term makes the value.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub enum BindingTerm {
	/// The appraisal less depreciation.
	Appraisal,
	/// The resale index.
	Index,
}

/// Value today, term by term, in dollars of 18 digits.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct ValueView {
	/// The least of the terms times the condition. As a draw counts it; when that is refused, by what was attested
	/// last, as a sale begins from it.
	pub value: Balance,
	/// The last appraisal, when it was made. Nothing when there is none.
	pub appraised: Balance,
	/// The same less depreciation since.
	pub appraisal: Balance,
	/// The index times the quantity. Nothing when the class has none or it gives no price.
	pub index: Option<Balance>,
	/// What the condition leaves.
	pub condition: Bps,
	/// The lesser term.
	pub binds: BindingTerm,
	/// Why the value is not good for new risk, if so: an attestation that is missing or lapsed, or a stale
	/// index.
	pub refused: Option<DispatchError>,
	/// Whether age takes some of it every second now.
	pub falling: bool,
	/// When the next bend of the curve is reached.
	pub bends_at: Option<Seconds>,
	/// When the first of the attestations lapses that count now and on which the value, or whether it is good for
	/// new risk, depends.
	pub lapses_at: Option<Seconds>,
	/// The last second in which the index is fresh, if nobody confirms it before.
	pub index_until: Option<Seconds>,
}

/// One attestation of a title.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct AttestationView<AccountId> {
	/// What is attested.
	pub claim: Claim,
	/// By whom.
	pub attestor: AccountId,
	/// As of when.
	pub at: Seconds,
	/// Until when, exclusive.
	pub until: Seconds,
	/// Whether it counts now: not expired, and by somebody who is still accredited.
	pub counts: bool,
}

/// A class of hardware.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct ClassView<AccountId> {
	/// What governance said.
	pub params: ClassParams<AccountId>,
	/// The value encumbered, as of when each title was.
	pub encumbered: Balance,
}

/// An attestor.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct AttestorView {
	/// What it may attest. Nothing when it was revoked.
	pub kinds: Kinds,
	/// The bond it posted.
	pub bond: Balance,
	/// Of which allotted to titles.
	pub allotted: Balance,
}

sp_api::decl_runtime_apis! {
	/// What things are worth.
	pub trait PriceFeedsApi<AccountId> where AccountId: Codec {
		/// The last price of `feed` with its age. `None` for an unknown feed or one without a price.
		fn price(feed: FeedKey) -> Option<PriceView>;
		/// The submissions of the open round.
		fn submissions(feed: FeedKey) -> Vec<SubmissionView<AccountId>>;
		/// The time-weighted average over the last `minutes`, if the feed's history reaches back that far.
		fn average(feed: FeedKey, minutes: u32) -> Result<Price, DispatchError>;
	}

	/// Protocol dollars and their pegs.
	pub trait IssuanceApi<AccountId> where AccountId: Codec {
		/// What `mint(coin, external, amount)` by `who` would do now, or the error it would give.
		fn quote_mint(who: AccountId, coin: AssetId, external: AssetId, amount: Balance) -> Result<MintQuote, DispatchError>;
		/// What `redeem(coin, external, amount)` by `who` would do now, or the error it would give.
		fn quote_redeem(who: AccountId, coin: AssetId, external: AssetId, amount: Balance) -> Result<RedeemQuote, DispatchError>;
		/// What each limit of the peg leaves `who` now.
		fn room(who: AccountId, coin: AssetId, external: AssetId) -> Result<RoomView, DispatchError>;
		/// The coin, `None` when unknown.
		fn coin(coin: AssetId) -> Option<CoinView>;
		/// All that may mint the coin.
		fn facilitators(coin: AssetId) -> Vec<FacilitatorView>;
	}

	/// Who may take part where a credential is asked for.
	pub trait CredentialsApi<AccountId> where AccountId: Codec {
		/// The credential, `None` when it is not registered or retired.
		fn credential(credential: CredentialId) -> Option<CredentialView<AccountId>>;
		/// Until when `who` holds the credential, exclusive. `None` when it doesn't hold it now.
		fn expiry(who: AccountId, credential: CredentialId) -> Option<Seconds>;
	}

	/// Hardware as titles.
	pub trait RegistryApi<AccountId> where AccountId: Codec {
		/// The title, `None` when unknown or retired.
		fn title(title: TitleId) -> Option<TitleView<AccountId>>;
		/// Value today, term by term, or the error for an unknown title.
		fn value(title: TitleId) -> Result<ValueView, DispatchError>;
		/// What is attested of the title, whether or not it still counts.
		fn attestations(title: TitleId) -> Vec<AttestationView<AccountId>>;
		/// The class, `None` when unknown.
		fn class(class: ClassId) -> Option<ClassView<AccountId>>;
		/// What the account may attest and what it posted, `None` when neither.
		fn attestor(who: AccountId) -> Option<AttestorView>;
	}
}
