//! Pools as most tests want them.

use super::*;
use frame_support::BoundedVec;
use quoin_math::pool::waterfall::Order;
use quoin_primitives::{
	series_of, Eligibility, FirstLoss, Level, LoanId, Payouts, PoolId, PoolTerms, TrancheTerms,
	TRANCHE_UNITS_FROM,
};
use sp_core::H256;

/// The series of tests of units: those of the first pool.
pub const SENIOR: AssetId = TRANCHE_UNITS_FROM;
pub const JUNIOR: AssetId = TRANCHE_UNITS_FROM + 1;

/// A tranche with this rate, share below it and amount to raise.
pub fn tranche(rate: u128, subordination: u16, amount: Balance) -> TrancheTerms {
	TrancheTerms {
		rate: RatePerSecond(rate),
		on_shortfall: false,
		subordination: Bps(subordination),
		least: amount,
		cap: amount,
		credential: None,
	}
}

/// A pool of 1 000 dollars: 800 senior, 130 mezzanine, 70 of first loss. A week to raise, 30 days to lend, and a year.
pub fn terms() -> PoolTerms<AccountId> {
	let raise_until = Clock::get() + 7 * DAY;
	PoolTerms {
		name: BoundedVec::truncate_from(b"Racks".to_vec()),
		eligibility: Eligibility {
			classes: BoundedVec::truncate_from(vec![1, 2]),
			ltv: Bps(7_000),
			tenor: 365 * DAY,
			rate: MILLIONTH,
			obligor_share: Bps(6_000),
			days_overdue: 10,
		},
		tranches: BoundedVec::truncate_from(vec![
			tranche(MILLIONTH.0 / 10, 2_000, 800 * ONE),
			tranche(MILLIONTH.0 / 5, 700, 130 * ONE),
		]),
		first_loss: FirstLoss { share: Bps(700), cap: 100 * ONE },
		declared: BoundedVec::truncate_from(vec![AFFILIATE]),
		declared_obligors: BoundedVec::truncate_from(vec![H256::repeat_byte(0xAF)]),
		curator_fee: Bps(1_000),
		order: Order::Sequential,
		payouts: Payouts::AsCollected,
		period: 30 * DAY,
		reserve: 0,
		raise_until,
		draw_until: raise_until + 30 * DAY,
		matures_at: raise_until + 365 * DAY,
		origination_fee: false,
	}
}

/// Opens a pool.
pub fn open(terms: PoolTerms<AccountId>) -> PoolId {
	let id = crate::NextPool::<Test>::get();
	assert_ok!(Tranches::open_pool(signed(CURATOR), terms));
	id
}

/// Puts in all that a pool asks for: Alice the senior, Bob what is between, the curator the rest.
pub fn fill(id: PoolId) {
	let terms = crate::Pools::<Test>::get(id).unwrap().terms;
	let above: Balance = terms.tranches.iter().map(|tranche| tranche.cap).sum();
	for (level, tranche) in terms.tranches.iter().enumerate() {
		let who = if level == 0 { ALICE } else { BOB };
		assert_ok!(Tranches::invest(signed(who), id, level as Level, tranche.cap));
	}
	// What makes the least share, rounded up.
	let share = u128::from(terms.first_loss.share.0);
	let amount = (above * share).div_ceil(10_000 - share);
	assert_ok!(Tranches::fund_first_loss(signed(CURATOR), id, amount));
}

/// A pool that lends, since the first second after its raise.
pub fn active(terms: PoolTerms<AccountId>) -> PoolId {
	let end = terms.raise_until;
	let id = open(terms);
	fill(id);
	Clock::set(end + 1);
	assert_ok!(Tranches::activate(signed(KEEPER), id));
	id
}

/// A loan of a pool that was drawn.
pub fn lent(id: PoolId, amount: Balance) -> LoanId {
	let loan = MockLending::offer(amount);
	assert_ok!(Tranches::fund_loan(signed(CURATOR), id, loan, 0));
	MockLending::draw(loan);
	loan
}

pub fn series(id: PoolId, level: Level) -> AssetId {
	series_of(id, level).unwrap()
}

pub fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

pub fn dollars(who: AccountId) -> Balance {
	Assets::balance(QUSD, who)
}

pub fn claimable(id: PoolId, level: Level, who: AccountId) -> Balance {
	Tranches::claimable(series(id, level), &who).unwrap()
}

/// For tests of units alone: the first pool, with two tranches, whose series anybody may be given units of.
pub fn on_series(test: impl FnOnce()) {
	on_chain(|| {
		open_series();
		test();
	});
}

/// The same, for tests that break invariants.
pub fn on_broken_series(test: impl FnOnce()) {
	on_broken_chain(|| {
		open_series();
		test();
	});
}

fn open_series() {
	let mut one = terms();
	one.tranches.pop();
	one.tranches[0].subordination = Bps(700);
	let pool = open(one);
	// What units of these tests are paid came from nowhere.
	assert_ok!(Assets::mint_into(QUSD, &Tranches::account_of(pool), Balance::MAX / 2));
	System::reset_events();
}
