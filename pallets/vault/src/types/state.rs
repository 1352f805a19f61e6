//! What changes with the money of a vault.

use super::Queue;
use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use quoin_math::{
	bucket::Bucket,
	vault::{
		gains::Gains,
		price::{Holdings, SharePrice},
	},
};
use quoin_primitives::{Balance, Brake, RequestId, Seconds, MAX_VENUES};
use scale_info::TypeInfo;

/// What a vault has at a venue, by its own books: what others send to its account is not among it.
#[derive(Clone, Copy, Debug, Decode, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Position {
	/// Units, or shares of another vault, without those that wait there to be redeemed. Nothing for others.
	pub held: Balance,
	/// What was there at a look, as far as it was not collected since.
	/// - Units: principal that was not paid back, at the last one.
	/// - Yield of reserves: all of it net of fee, at the last one before which something was covered late.
	/// - Others: nothing.
	pub basis: Balance,
	/// A figure of the last look, by which the next one finds what came at once since.
	/// - Yield of reserves: all that was ever covered late, which only grows.
	/// - Loans: what of the income that waits nobody had counted, which grows until it is collected.
	/// - Units: interest that is due and in no value: what the pool's assets do not reach, and what they reach again
	///   until it is paid.
	/// - Shares of a vault: nothing.
	pub seen: Balance,
	/// What waits or is sure at the last look, by which the next one finds what was paid of the interest that ran.
	/// - Loans, units: income that waits to be collected, before the fee.
	/// - Shares of a vault: all that they are worth conservatively.
	/// - Yield of reserves: nothing.
	pub waits: Balance,
	/// Of another vault: the request with which shares wait there, if any do.
	pub request: Option<RequestId>,
}

/// What changes with the money of a vault. Written by each deposit and each request.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct State {
	/// Money that is there and nobody's in particular.
	pub cash: Balance,
	/// Money that was paid for redeemed shares and not claimed.
	pub claimable: Balance,
	/// Fees that were not sent to the treasury.
	pub fees: Balance,
	/// What rewards work for the vault.
	pub bond: Balance,
	/// All shares, also those that wait to be redeemed and those that belong to nobody.
	pub shares: Balance,
	/// What came at once and is not all released.
	pub gains: Gains,
	/// Principal at venues, as it was worth when somebody last looked: what it is worth above this is a gain that came
	/// at once.
	pub carried: Balance,
	/// Interest that runs on shares of who left, and is in no value before it is paid: see `quoin_math::vault::forgone`.
	pub forgone: Balance,
	/// Of how much interest, as far as that was neither paid nor lost since: what was forgone goes as it goes.
	pub ran: Balance,
	/// What it has at its venues, in their order.
	pub positions: BoundedVec<Position, ConstU32<MAX_VENUES>>,
	/// Who waits to leave.
	pub queue: Queue,
	/// The id of the next request.
	pub next_request: RequestId,
	/// What of the turnover is used.
	pub moved: Bucket,
	/// Until when the management fee was taken.
	pub fees_at: Seconds,
	/// The highest price after a performance fee.
	pub mark: SharePrice,
	/// When work that can be done at any time was last rewarded.
	pub rewarded_at: Seconds,
	/// The brake.
	pub brake: Brake,
}

impl State {
	/// Of a new vault.
	pub fn new(now: Seconds, offset: Option<u8>) -> Self {
		let none = Holdings { offset, ..Holdings::default() };
		Self {
			cash: 0,
			claimable: 0,
			fees: 0,
			bond: 0,
			shares: 0,
			gains: Gains::default(),
			carried: 0,
			forgone: 0,
			ran: 0,
			positions: BoundedVec::new(),
			queue: Queue::default(),
			next_request: 0,
			moved: Bucket::default(),
			fees_at: now,
			// One for one: no error for the offsets that a vault may have.
			mark: none.price(quoin_math::Rounding::Up).unwrap_or_default(),
			rewarded_at: 0,
			brake: Brake::default(),
		}
	}
}
