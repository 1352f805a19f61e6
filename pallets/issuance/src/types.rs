//! The records, and how each of them changes.
//!
//! A method that changes a record returns the next one or the error that stands in the way, so that
//! a call can compute all of its next state before it writes any.

use crate::{limits, Config, Error};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{defensive, ensure, traits::ConstU32, BoundedVec};
use quoin_math::{
	bucket::{Bucket, Window},
	peg::{MintAmounts, RedeemAmounts},
	vault::reserve_yield::{covered, Accrued, Tier},
	Bps, MathError, Rounding, Seconds,
};
use quoin_primitives::{
	AssetId, Balance, Brake, CredentialId, FacilitatorId, FeedKey, Status, DOLLAR_DECIMALS,
};
use scale_info::TypeInfo;

/// Name or symbol of an asset.
pub type Text = BoundedVec<u8, ConstU32<{ limits::MAX_NAME }>>;

/// What a peg's reserves earn: thresholds in the coin's units, each counted from where the one before ends. Empty:
/// nothing.
pub type Tiers = BoundedVec<Tier, ConstU32<{ limits::MAX_TIERS }>>;

/// Names a round. Never used twice, and never zero.
pub type RoundId = u32;

/// A protocol dollar. Written by each mint and each redemption.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Coin {
	/// Σ outstanding of its facilitators, which is its total issuance.
	pub outstanding: Balance,
	/// How many facilitators it has.
	pub facilitators: u32,
	/// The most new supply per time, all facilitators together.
	pub fuse: Window,
	/// What of it is used. A redemption gives nothing back.
	pub fuse_used: Bucket,
	/// The brake over all of the coin.
	pub brake: Brake,
}

impl Coin {
	/// A coin without supply.
	pub fn new(fuse: Window) -> Self {
		Self {
			outstanding: 0,
			facilitators: 0,
			fuse,
			fuse_used: Bucket::default(),
			brake: Brake::default(),
		}
	}

	/// What the fuse leaves.
	pub fn fuse_room(&self, now: Seconds) -> Result<Balance, MathError> {
		self.fuse.room(&self.fuse_used, now)
	}

	/// With `amount` more outstanding.
	pub fn with_minted<T: Config>(self, amount: Balance, now: Seconds) -> Result<Self, Error<T>> {
		let fuse_used =
			self.fuse.take(&self.fuse_used, amount, now)?.ok_or(Error::<T>::FuseExceeded)?;
		let outstanding = self.outstanding.checked_add(amount).ok_or(Error::<T>::AmountTooLarge)?;
		Ok(Self { outstanding, fuse_used, ..self })
	}

	/// With `amount` less outstanding.
	pub fn with_burnt<T: Config>(self, amount: Balance) -> Result<Self, Error<T>> {
		// Impossible by IS1: the caller has checked the same for one facilitator.
		let outstanding = self.outstanding.checked_sub(amount).ok_or_else(unexpected::<T>)?;
		Ok(Self { outstanding, ..self })
	}

	/// With one facilitator more.
	pub fn with_facilitator<T: Config>(self, most: u32) -> Result<Self, Error<T>> {
		let facilitators =
			self.facilitators.checked_add(1).ok_or(Error::<T>::TooManyFacilitators)?;
		ensure!(facilitators <= most, Error::<T>::TooManyFacilitators);
		Ok(Self { facilitators, ..self })
	}

	/// With one facilitator less.
	pub fn without_facilitator<T: Config>(self) -> Result<Self, Error<T>> {
		let facilitators = self.facilitators.checked_sub(1).ok_or_else(unexpected::<T>)?;
		Ok(Self { facilitators, ..self })
	}
}

/// Whatever may mint a coin: all of it that a mint or a redemption writes.
#[derive(
	Clone,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub struct Facilitator {
	/// The most it may have outstanding. May lie below what it has, after governance lowered it.
	pub ceiling: Balance,
	/// What it has minted and not burnt.
	pub outstanding: Balance,
	/// The books of a peg. `None` for a module.
	pub peg: Option<PegLedger>,
}

impl Facilitator {
	/// What the ceiling leaves.
	pub fn room(&self) -> Balance {
		// Saturation: a ceiling below what is outstanding leaves no room.
		self.ceiling.saturating_sub(self.outstanding)
	}

	/// With `amount` more outstanding.
	pub fn with_minted<T: Config>(self, amount: Balance) -> Result<Self, Error<T>> {
		let outstanding = self.outstanding.checked_add(amount).ok_or(Error::<T>::AmountTooLarge)?;
		ensure!(outstanding <= self.ceiling, Error::<T>::CeilingExceeded);
		Ok(Self { outstanding, ..self })
	}

	/// With `amount` less outstanding.
	pub fn with_burnt<T: Config>(self, amount: Balance) -> Result<Self, Error<T>> {
		let outstanding =
			self.outstanding.checked_sub(amount).ok_or(Error::<T>::ExceedsOutstanding)?;
		Ok(Self { outstanding, ..self })
	}

	/// With other books.
	pub fn with_ledger(self, ledger: PegLedger) -> Self {
		Self { peg: Some(ledger), ..self }
	}
}

/// The books of a peg. Amounts are in the external's smallest units.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub struct PegLedger {
	/// Backs what is outstanding: converts to exactly that.
	pub reserves: Balance,
	/// Fees that nobody has sent to the treasury yet.
	pub fees: Balance,
	/// Reserve yield that was paid in and that nobody has claimed yet.
	pub escrow: Balance,
	/// What the reserves earned that nobody has claimed yet, in the coin's units, the escrow aside.
	pub accrued: Accrued,
	/// What of it was accrued already when somebody paid in what covers it, ever. In the coin's units.
	pub late: Balance,
	/// What of the mint window is used.
	pub mint_used: Bucket,
	/// What of the redemption window is used.
	pub redeem_used: Bucket,
	/// The brake of this peg.
	pub brake: Brake,
	/// Whether there is a round, so that a mint without one saves the look.
	pub has_round: bool,
}

impl PegLedger {
	/// Of a peg that begins now.
	pub fn new(now: Seconds) -> Self {
		Self { accrued: Accrued::from(now), ..Self::default() }
	}

	/// With what the reserves earned until `now`. Whoever changes reserves or tiers does this before. Here reserves are
	/// in the coin's units, and so are what is outstanding (IS2).
	///
	/// A peg of genesis is dated zero, since there is no time yet. It earns nothing from then on all the same: it has
	/// no reserves until its first mint, which dates it (IS10).
	pub fn until<T: Config>(
		self,
		now: Seconds,
		reserves: Balance,
		tiers: &[Tier],
	) -> Result<Self, Error<T>> {
		// Impossible: no time goes back (IS9), and at the highest ceiling and rate 128 bits last for 10⁹ years.
		let accrued = self.accrued.until(now, reserves, tiers).map_err(|_| unexpected::<T>())?;
		Ok(Self { accrued, ..self })
	}

	/// After a mint.
	pub fn with_minted<T: Config>(self, amounts: &MintAmounts) -> Result<Self, Error<T>> {
		let reserves =
			self.reserves.checked_add(amounts.backing).ok_or(Error::<T>::AmountTooLarge)?;
		let fees = self.fees.checked_add(amounts.fee).ok_or(Error::<T>::AmountTooLarge)?;
		Ok(Self { reserves, fees, ..self })
	}

	/// After a redemption.
	pub fn with_redeemed<T: Config>(self, amounts: &RedeemAmounts) -> Result<Self, Error<T>> {
		// Impossible by IS2: the caller has checked that no more is burnt than is outstanding.
		let reserves = self.reserves.checked_sub(amounts.backing).ok_or_else(unexpected::<T>)?;
		let fees = self.fees.checked_add(amounts.fee).ok_or(Error::<T>::AmountTooLarge)?;
		Ok(Self { reserves, fees, ..self })
	}

	/// What accrued, as far as the escrow covers it, at an external of so many decimals. In the coin's units.
	pub fn covered(&self, decimals: u8) -> Result<Balance, MathError> {
		covered(self.accrued.amount, self.escrow, DOLLAR_DECIMALS, decimals)
	}

	/// After reserve yield came in. What accrued before without cover, and is covered now, comes late.
	pub fn with_escrowed<T: Config>(self, amount: Balance, decimals: u8) -> Result<Self, Error<T>> {
		let escrow = self.escrow.checked_add(amount).ok_or(Error::<T>::AmountTooLarge)?;
		let after = Self { escrow, ..self };
		// Not less: the escrow is more.
		let came = after.covered(decimals)?.saturating_sub(self.covered(decimals)?);
		let late = self.late.checked_add(came).ok_or(Error::<T>::AmountTooLarge)?;
		Ok(Self { late, ..after })
	}

	/// After `backing` of the escrow became reserves, with what stays accrued.
	pub fn with_claimed<T: Config>(
		self,
		accrued: Accrued,
		backing: Balance,
	) -> Result<Self, Error<T>> {
		let escrow = self.escrow.checked_sub(backing).ok_or_else(unexpected::<T>)?;
		let reserves = self.reserves.checked_add(backing).ok_or(Error::<T>::AmountTooLarge)?;
		Ok(Self { reserves, escrow, accrued, ..self })
	}

	/// The status in force: the stricter of the coin's and of this peg's.
	pub fn status(&self, coin: &Coin, now: Seconds) -> Status {
		coin.brake.status(now).max(self.brake.status(now))
	}
}

/// A peg's registration and parameters. Read by each mint and each redemption, written by
/// governance only, and therefore kept apart from the books.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Peg {
	/// The external's decimals, frozen at registration: what is outstanding was counted in them.
	pub decimals: u8,
	/// What governance may change.
	pub params: PegParams,
	/// What the reserves earn. Apart from the parameters, since it moves by steps of its own.
	pub tiers: Tiers,
}

/// What may change about a peg: the feed by who lists pegs, the rest by governance. Ranges and steps stand in
/// [`crate::limits`].
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct PegParams {
	/// Fee on a mint, in bps of what is taken, kept in the external.
	pub mint_fee: Bps,
	/// Fee on a redemption, in bps of what leaves the reserves, kept in the external.
	pub redeem_fee: Bps,
	/// How far under one dollar the external may be for a mint, in bps.
	pub depeg_limit: Bps,
	/// How old the external's price may be for a mint, in seconds.
	pub max_price_age: Seconds,
	/// The feed of that price, in dollars per whole external.
	pub feed: FeedKey,
	/// The most that can be minted per time, in the coin's units.
	pub mint_window: Window,
	/// The most that can be redeemed per time, in the coin's units.
	pub redeem_window: Window,
	/// The most that one account can redeem, per period of the redemption window, of the part that
	/// is held back. In the coin's units.
	pub small_redemption: Balance,
}

/// What of a redemption window is free. In the coin's units.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct RedeemRoom {
	/// For redemptions of any size.
	pub open: Balance,
	/// For small redemptions only.
	pub held_back: Balance,
}

impl PegParams {
	/// The part of the redemption window that only small redemptions may use. Rounded up, for their
	/// good.
	pub fn held_back(&self) -> Result<Balance, MathError> {
		limits::HELD_BACK.of(self.redeem_window.limit, Rounding::Up)
	}

	/// What of the redemption window is free.
	pub fn redeem_room(&self, used: &Bucket, now: Seconds) -> Result<RedeemRoom, MathError> {
		let room = self.redeem_window.room(used, now)?;
		let held_back = room.min(self.held_back()?);
		let open = room.checked_sub(held_back).ok_or(MathError::Overflow)?;
		Ok(RedeemRoom { open, held_back })
	}

	/// The window of one account's small redemptions.
	pub fn small_window(&self) -> Window {
		Window { limit: self.small_redemption, period: self.redeem_window.period }
	}
}

/// A deposit round: while there is one, a peg mints only in it. Amounts are in the coin's units.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub struct Round {
	/// Its name.
	pub id: RoundId,
	/// The most that can be minted in it.
	pub cap: Balance,
	/// What was minted in it. A redemption gives nothing back.
	pub used: Balance,
	/// The most that one account can mint in it.
	pub per_account: Balance,
	/// From when on, in Unix seconds.
	pub opens_at: Seconds,
	/// Until when, exclusive, in Unix seconds.
	pub closes_at: Seconds,
	/// What an account must hold to take part.
	pub credential: Option<CredentialId>,
}

impl Round {
	/// Whether it can be used.
	pub fn is_open(&self, now: Seconds) -> bool {
		self.opens_at <= now && !self.is_over(now)
	}

	/// Whether it has ended.
	pub fn is_over(&self, now: Seconds) -> bool {
		self.closes_at <= now
	}

	/// What it leaves to an account with this usage, time and credential aside.
	pub fn room(&self, usage: &AccountUsage) -> Balance {
		// Saturation: neither exceeds its limit, since a round never changes (IS8).
		let total = self.cap.saturating_sub(self.used);
		let own = self.per_account.saturating_sub(usage.in_round(self.id));
		total.min(own)
	}

	/// The round and the account's usage after a mint of `amount`.
	pub fn with_minted<T: Config>(
		self,
		usage: AccountUsage,
		amount: Balance,
	) -> Result<(Self, AccountUsage), Error<T>> {
		let used = self.used.checked_add(amount).ok_or(Error::<T>::AmountTooLarge)?;
		ensure!(used <= self.cap, Error::<T>::RoundCapExceeded);
		let in_round =
			usage.in_round(self.id).checked_add(amount).ok_or(Error::<T>::AmountTooLarge)?;
		ensure!(in_round <= self.per_account, Error::<T>::RoundAccountLimitExceeded);
		Ok((Self { used, ..self }, AccountUsage { round: self.id, in_round, ..usage }))
	}
}

/// What one account has used of the limits per account of one peg. In the coin's units.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub struct AccountUsage {
	/// The round that `in_round` is about. Zero for none.
	pub round: RoundId,
	/// What the account minted in that round.
	pub in_round: Balance,
	/// What it redeemed of the part held back for small redemptions.
	pub small: Bucket,
}

impl AccountUsage {
	/// What the account minted in this round.
	pub fn in_round(&self, round: RoundId) -> Balance {
		if self.round == round {
			self.in_round
		} else {
			0
		}
	}
}

/// The error for what an invariant excludes.
pub(crate) fn unexpected<T: Config>() -> Error<T> {
	defensive!("an invariant of issuance does not hold");
	Error::<T>::Unexpected
}

/// What moves by steps, with a day between two of them.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub enum Stepped {
	/// The fuse of a coin.
	Fuse(AssetId),
	/// The ceiling of one that may mint a coin.
	Ceiling(AssetId, FacilitatorId),
	/// The parameters of a coin's peg to an external, together.
	Peg(AssetId, AssetId),
	/// What the reserves of a coin's peg to an external earn.
	ReserveYield(AssetId, AssetId),
}
