//! The ranges of what governance says, each with its reason.

use crate::{
	types::{AllocationRules, BondTerms, Fees, Terms, DAY},
	Config, Error,
};
use core::ops::RangeInclusive;
use frame_support::ensure;
use quoin_math::{
	units::{ONE, YEAR},
	RatePerSecond,
};
use quoin_primitives::{Balance, Bps, Seconds, MAX_VENUES, QUO, RESERVED_IDS_BELOW};

/// The most loans that a vault lends to by itself at a time. They are one record, and some calls look at each.
pub const MAX_LOANS: u32 = 64;
/// The most requests of an account of which something waits or was not claimed. They are one record.
pub const MAX_REQUESTS: u32 = 50;
/// The most vaults. Who asks whose an asset of shares is looks at all of them.
pub const MAX_VAULTS: u32 = 256;
/// The most vaults among the venues of a vault, each of which has venues of its own to look at.
pub const MAX_NESTED: u32 = 4;
/// The most venues that a call looks at: those of a vault, and those of each vault among them. A settlement of all that
/// there may be over so many takes less than a quarter of what transactions have of a block.
pub const MAX_LOOKS: u32 = MAX_VENUES * (MAX_NESTED + 1);
/// How many of them there can be work to catch up with at: all but the vaults.
pub const MAX_LENDERS: u32 = MAX_LOOKS - MAX_NESTED;
/// The most levels at which anybody can bid.
pub const MAX_LEVELS: u32 = 1_000;
/// Offsets that a vault can choose.
pub const OFFSETS: [u8; 3] = [0, 3, 6];
/// From a day to a quarter.
pub const WINDOW: RangeInclusive<Seconds> = DAY..=92 * DAY;
/// An hour to reveal at least, so that everybody who is awake can.
pub const MIN_REVEAL: Seconds = 3_600;
/// The highest fee on yield and interest.
pub const MAX_INCOME_FEE: Bps = Bps(2_000);
/// The highest management fee.
pub const MAX_MANAGEMENT_FEE: Bps = Bps(200);
/// The highest performance fee.
pub const MAX_PERFORMANCE_FEE: Bps = Bps(2_000);
/// Bonds are at most this part of what is bid with, so that they keep nobody from bidding who waits.
pub const MAX_BOND: Bps = Bps(1_000);
/// How often money may be turned over at most, and how seldom.
pub const TURNOVER_PERIOD: RangeInclusive<Seconds> = DAY..=92 * DAY;
/// The least share of a direct loan that is junior to the vault's money.
pub const MIN_FIRST_LOSS: Bps = Bps(500);
/// The most that fees take of a sale of the titles of a direct loan: as for pools. Who borrows could else have what its
/// own failure brings.
pub const MAX_SALE_FEE: Bps = Bps(1_000);
/// How long an offer may wait for its borrower once a vault committed to it: the money waits too, and cannot be had
/// back.
pub const MAX_OPEN: Seconds = 31 * DAY;
/// The longest direct loan.
pub const MAX_TENOR: Seconds = 12 * YEAR;
/// The highest rate: as for loans.
pub const MAX_RATE: RatePerSecond = RatePerSecond(ONE.div_ceil(YEAR as u128));
/// Shares may move by this at once.
pub const SHARE_STEP: Bps = Bps(2_500);
/// Fees may rise by this at once.
pub const FEE_STEP: Bps = Bps(100);
/// The cap of a vault may always rise to this: a million dollars.
pub const FREE_CAP: Balance = 1_000_000 * ONE;
/// And at most double at once.
pub const CAP_FACTOR: u128 = 2;
/// The time between two steps of one vault.
pub const STEP_GAP: Seconds = DAY;
/// What wakes a keeper, at most once per change. In the vault's asset: a dollar.
pub const REWARD: Balance = ONE;
/// And only when so many times as much moved.
pub const REWARD_PART: Balance = 100;
/// Fewer shares than this part of the least request, and of what is in a window, do not keep a window waiting. Parts, since
/// shares have the decimals of the asset and of the offset, and are worth what they are worth: where one is worth much, a
/// small part of the least request is much, and of the window it is still little.
pub const DUST_PART: Balance = 1_000_000;
/// How late the first window of a vault may begin. Until it closes nobody leaves.
pub const MAX_GENESIS_AHEAD: Seconds = 92 * DAY;

/// Refuses terms that make no vault.
pub(crate) fn ensure_terms<T: Config>(terms: &Terms) -> Result<(), Error<T>> {
	// The native token has no record as an asset, so that its id looks free.
	let reserved = terms.share < RESERVED_IDS_BELOW && ![QUO, terms.asset].contains(&terms.share);
	ensure!(reserved, Error::<T>::ShareIdOutOfRange);
	let known = terms.offset.is_none_or(|offset| OFFSETS.contains(&offset));
	ensure!(known, Error::<T>::OffsetUnsupported);
	let windows = terms.windows;
	let fits = WINDOW.contains(&windows.length)
		&& windows.reveal >= MIN_REVEAL
		// So that at most one auction is revealed at a time, and one is over when the next begins.
		&& windows.reveal < windows.length;
	ensure!(fits, Error::<T>::WindowOutOfRange);
	let BondTerms { least, share } = terms.bond;
	ensure!(least > 0 && share <= MAX_BOND, Error::<T>::BondOutOfRange);
	ensure!(terms.least_request > 0, Error::<T>::RequestMinimumZero);
	Ok(())
}

/// Refuses fees that are too high.
pub(crate) fn ensure_fees<T: Config>(fees: &Fees) -> Result<(), Error<T>> {
	let fine = fees.reserve_yield <= MAX_INCOME_FEE
		&& fees.interest <= MAX_INCOME_FEE
		&& fees.management <= MAX_MANAGEMENT_FEE
		&& fees.performance <= MAX_PERFORMANCE_FEE;
	ensure!(fine, Error::<T>::FeeTooHigh);
	Ok(())
}

/// Refuses rules that are none.
pub(crate) fn ensure_rules<T: Config>(rules: &AllocationRules) -> Result<(), Error<T>> {
	let glide = rules.glide;
	let glides = glide.start <= glide.end && glide.end <= Bps::WHOLE && glide.slope <= Bps::WHOLE;
	ensure!(glides, Error::<T>::GlidePathOutOfRange);
	let turns = rules.turnover <= Bps::WHOLE && TURNOVER_PERIOD.contains(&rules.period);
	ensure!(turns, Error::<T>::TurnoverOutOfRange);
	let loans = rules.loans;
	let lends = loans.rate.0 > 0
		&& loans.rate <= MAX_RATE
		&& loans.ltv > Bps(0)
		&& loans.ltv <= Bps::WHOLE
		&& (1..=MAX_TENOR).contains(&loans.tenor)
		&& (MIN_FIRST_LOSS..Bps::WHOLE).contains(&loans.first_loss)
		&& loans.obligor <= Bps::WHOLE;
	ensure!(lends, Error::<T>::LoanRulesOutOfRange);
	Ok(())
}
