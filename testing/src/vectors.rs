//! Published figures of the staked dollar (V-15 to V-18 and V-21) that formulas and calls are both tested against.
//! Amounts in units of 18 digits, unless said otherwise.

/// A whole dollar, or share.
pub const ONE: u128 = 1_000_000_000_000_000_000;
/// In which queues and bids are given.
pub const THOUSAND: u128 = 1_000 * ONE;

/// A first deposit of a million, and a yield of another.
pub mod v15 {
	/// What is deposited first, and earned then.
	pub const MILLION: u128 = 1_000 * super::THOUSAND;
	/// What the first depositor has for it.
	pub const SHARES: u128 = 999_999_999_999_999_999_000_000;
	/// What a share costs after the yield.
	pub const PRICE: u128 = 2 * super::ONE;
}

/// Of a million, 100 000 are lent.
pub mod v16 {
	/// Lent.
	pub const PRINCIPAL: u128 = 100 * super::THOUSAND;
	/// Interest per second.
	pub const RATE: u128 = 3_171_469_679;
	/// For how long.
	pub const SECONDS: u64 = 1_296_000;
	/// What interest ran.
	pub const ACCRUED: u128 = 411_022_470_398_400_000_000;
	/// A hundredth of that.
	pub const FEE: u128 = 4_110_224_703_984_000_000;
	/// What a share costs then.
	pub const DEPOSIT_PRICE: u128 = 1_000_406_912_245_694_416;
	/// What a thousand buys.
	pub const SHARES: u128 = 999_593_253_264_533_141_691;
}

/// Windows of thirty days.
pub mod v17 {
	/// When the first one begins.
	pub const GENESIS: u64 = 1_767_592_800;
	/// Seconds.
	pub const LENGTH: u64 = 2_592_000;
	/// Seconds after the genesis, and when what is asked for then matures.
	pub const MATURES: [(i64, u64); 6] = [
		(-1, 1_767_592_800),
		(0, 1_770_184_800),
		(1, 1_770_184_800),
		(2_591_999, 1_770_184_800),
		(2_592_000, 1_772_776_800),
		(3_888_000, 1_772_776_800),
	];
}

/// A queue, first in, first out, at a price of one. Thousands.
pub mod v18 {
	/// Requests that come between two services, what is served, and what is pending of each then, the oldest first.
	pub const STEPS: [(&[u128], u128, &[u128]); 3] = [
		(&[100, 200], 100, &[0, 200]),
		(&[300, 400], 350, &[0, 0, 150, 400]),
		(&[500], 600, &[0, 0, 0, 0, 450]),
	];
	/// What each was paid in the end: all of it can be redeemed.
	pub const PAID: [u128; 5] = [100, 200, 300, 400, 50];
	/// The most requests of an account.
	pub const OPEN: usize = 50;
	/// At this price so many shares, in thousands, are so many whole dollars.
	pub const ROUNDING: (u128, u128, u128) = (1_063_000_000_000_000_000, 350, 372_050);
}

/// Bids for who goes first, each of which is paid for by itself.
pub mod v21 {
	/// One row of the table. Thousands, requests by their place in the queue.
	pub struct Row {
		/// Requests, the oldest first.
		pub queue: &'static [u128],
		/// Bids, the highest first: request, shares, level in bps.
		pub bids: &'static [(usize, u128, u16)],
		/// What is left of the shares of each bid, less what they cost: what a bid is paid.
		pub nodes: &'static [u128],
		/// What bids cost: what is burnt, and the fee, in whole dollars. None where it is not given.
		pub cost: Option<(u128, u128)>,
	}

	/// Of a whole request.
	pub const WHOLE: Row =
		Row { queue: &[100], bids: &[(0, 100, 1_000)], nodes: &[90], cost: Some((9_900, 100)) };
	/// Of a part: the rest of 40 000 stays.
	pub const PART: Row =
		Row { queue: &[100], bids: &[(0, 60, 2_000)], nodes: &[48], cost: Some((11_880, 120)) };
	/// Of three.
	pub const THREE: Row = Row {
		queue: &[100, 150, 80],
		bids: &[(2, 80, 5_000), (0, 100, 3_000), (1, 150, 1_000)],
		nodes: &[40, 70, 135],
		cost: None,
	};
	/// Of more than is asked for: it counts as 50 000.
	pub const CLAMPED: Row =
		Row { queue: &[50], bids: &[(0, 100, 2_000)], nodes: &[40], cost: None };
	/// Of a part, from the second place. To serve 150 000 pays that part alone.
	pub const AHEAD: Row = Row {
		queue: &[300, 400],
		bids: &[(1, 200, 2_500)],
		nodes: &[150],
		cost: Some((49_500, 500)),
	};
}
