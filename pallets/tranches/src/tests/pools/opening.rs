//! What a pool can be.

use super::*;
use frame_support::traits::fungible;
use quoin_primitives::{FirstLoss, NoteTerms, Payouts, PoolTerms, MAX_POOLS};
use sp_core::H256;

fn opens(terms: PoolTerms<AccountId>) -> DispatchResult {
	Tranches::open_pool(signed(CURATOR), terms)
}

/// A pool that is as it should be but for one thing.
fn but(change: impl FnOnce(&mut PoolTerms<AccountId>)) -> PoolTerms<AccountId> {
	let mut terms = terms();
	change(&mut terms);
	terms
}

fn cannot_be(error: Error, change: impl FnOnce(&mut PoolTerms<AccountId>)) {
	refused(|| opens(but(change)), error);
}

#[test]
fn pool_has_series_an_account_and_a_bond_when_it_is_opened() {
	on_chain(|| {
		let id = open(but(|terms| terms.tranches[1].credential = Some(MEMBER)));
		assert_eq!(id, 0);
		assert_eq!(state(id).stage, PoolStage::Raising);
		assert_eq!(dollars(Tranches::account_of(id)), 10 * ONE);
		assert_eq!(dollars(CURATOR), RICH - 10 * ONE);
		assert_eq!(Balances::free_balance(CURATOR), 1_000_000 - DEPOSIT);
		let credentials = [0, 1, 2].map(|level| {
			let series = AllSeries::<Test>::get(series(id, level)).unwrap();
			assert_eq!((series.issued, series.state), (0, SeriesState::Open));
			series.credential
		});
		assert_eq!(credentials, [None, Some(MEMBER), None]);
		assert!(!AllSeries::<Test>::contains_key(series(id, 3)));
		let second = open(terms());
		assert_eq!(second, 1);
		assert_ne!(Tranches::account_of(id), Tranches::account_of(second));
	});
}

#[test]
fn pool_is_refused_when_its_tranches_are_out_of_order() {
	on_chain(|| {
		cannot_be(Error::TranchesOutOfOrder, |terms| terms.tranches.as_mut().reverse());
		cannot_be(Error::TranchesOutOfOrder, |terms| {
			terms.tranches[1].subordination = terms.tranches[0].subordination;
		});
		cannot_be(Error::TranchesOutOfOrder, |terms| {
			terms.tranches[1].rate.0 = terms.tranches[0].rate.0 - 1;
		});
		assert_ok!(opens(but(|terms| terms.tranches[1].rate = terms.tranches[0].rate)));
	});
}

#[test]
fn pool_is_refused_when_a_rate_is_impossible() {
	on_chain(|| {
		cannot_be(Error::RateOutOfRange, |terms| terms.tranches[0].rate.0 = 0);
		let most = crate::limits::MAX_RATE.0;
		cannot_be(Error::RateOutOfRange, |terms| terms.tranches[1].rate.0 = most + 1);
		assert_ok!(opens(but(|terms| terms.tranches[1].rate.0 = most)));
		cannot_be(Error::RateAboveLoans, |terms| {
			terms.tranches[0].rate.0 = MILLIONTH.0 + 1;
			terms.tranches[1].rate.0 = MILLIONTH.0 + 1;
		});
	});
}

#[test]
fn pool_is_refused_when_a_share_cannot_be_met() {
	on_chain(|| {
		for share in [0, 10_000, 10_001, u16::MAX] {
			cannot_be(Error::SubordinationImpossible, |terms| {
				terms.tranches[0].subordination = Bps(share);
			});
		}
		// Under 800 there are 130 and 100 at most, 22.33 %; the most that whole basis points ask for is 2 233.
		let senior = |share| but(|terms| terms.tranches[0].subordination = Bps(share));
		refused(|| opens(senior(2_234)), Error::SubordinationImpossible);
		assert_ok!(opens(senior(2_233)));
		// Under 930 there are 100 at most, 9.7 %.
		let mezzanine = |share| but(|terms| terms.tranches[1].subordination = Bps(share));
		refused(|| opens(mezzanine(971)), Error::SubordinationImpossible);
		assert_ok!(opens(mezzanine(970)));
		// A first loss of 65 serves 928.57 in all at 7 %, and a senior of 743 wants 928.75, with 200 and 65 below it.
		let both = |least| {
			but(move |terms| {
				terms.tranches[0].least = least;
				(terms.tranches[1].least, terms.tranches[1].cap) = (ONE, 200 * ONE);
				terms.first_loss.cap = 65 * ONE;
			})
		};
		refused(|| opens(both(743 * ONE)), Error::SubordinationImpossible);
		assert_ok!(opens(both(742 * ONE)));
	});
}

#[test]
fn pool_is_refused_when_its_amounts_make_no_sense() {
	on_chain(|| {
		cannot_be(Error::LeastAboveCap, |terms| terms.tranches[0].least += 1);
		cannot_be(Error::TrancheTooSmall, |terms| terms.tranches[0].least = 0);
		cannot_be(Error::TrancheTooSmall, |terms| {
			(terms.tranches[0].least, terms.tranches[0].cap) = (ONE - 1, ONE - 1);
		});
		cannot_be(Error::AmountTooLarge, |terms| terms.tranches[0].cap = Balance::MAX);
		cannot_be(Error::TrancheTooSmall, |terms| terms.first_loss.cap = ONE - 1);
		cannot_be(Error::AmountTooLarge, |terms| terms.first_loss.cap = Balance::MAX);
		cannot_be(Error::ReserveTooLarge, |terms| terms.reserve = 1_030 * ONE);
		cannot_be(Error::ReserveTooLarge, |terms| terms.reserve = Balance::MAX);
		assert_ok!(opens(but(|terms| terms.reserve = 1_030 * ONE - 1)));
		cannot_be(Error::NoTranches, |terms| terms.tranches.clear());
	});
}

#[test]
fn pool_is_refused_when_the_curator_puts_in_too_little() {
	on_chain(|| {
		let share = |share| but(|terms| terms.first_loss.share = Bps(share));
		refused(|| opens(share(499)), Error::FirstLossTooSmall);
		assert_ok!(opens(share(500)));
		refused(|| opens(share(10_000)), Error::SubordinationImpossible);
		// A share of 10 % of 1 033.3 is more than the cap.
		refused(|| opens(share(1_000)), Error::SubordinationImpossible);
	});
}

#[test]
fn pool_is_refused_when_no_loan_could_be_eligible() {
	on_chain(|| {
		cannot_be(Error::NoClasses, |terms| terms.eligibility.classes.clear());
		cannot_be(Error::EligibilityImpossible, |terms| terms.eligibility.ltv = Bps(0));
		cannot_be(Error::EligibilityImpossible, |terms| terms.eligibility.ltv = Bps(10_001));
		cannot_be(Error::EligibilityImpossible, |terms| terms.eligibility.tenor = 0);
		cannot_be(Error::EligibilityImpossible, |terms| terms.eligibility.rate.0 = 0);
		cannot_be(Error::EligibilityImpossible, |terms| terms.eligibility.rate.0 = ONE);
		cannot_be(Error::EligibilityImpossible, |terms| terms.eligibility.obligor_share = Bps(0));
		cannot_be(Error::EligibilityImpossible, |terms| {
			terms.eligibility.obligor_share = Bps(10_001);
		});
	});
}

#[test]
fn pool_is_refused_when_its_times_are_out_of_range() {
	on_chain(|| {
		let now = Clock::get();
		for end in [0, now, now + 2 * DAY - 1, now + 92 * DAY + 1, Seconds::MAX] {
			cannot_be(Error::RaiseOutOfRange, |terms| terms.raise_until = end);
		}
		let raise = terms().raise_until;
		for end in [0, raise, raise + DAY - 1, raise + 184 * DAY + 1, Seconds::MAX] {
			cannot_be(Error::DrawingOutOfRange, |terms| terms.draw_until = end);
		}
		let draw = terms().draw_until;
		for end in [0, draw, draw + DAY - 1, draw + 12 * 365 * DAY + 1, Seconds::MAX] {
			cannot_be(Error::MaturityOutOfRange, |terms| terms.matures_at = end);
		}
		for period in [0, 7 * DAY - 1, 366 * DAY + 1, Seconds::MAX] {
			cannot_be(Error::PeriodOutOfRange, |terms| terms.period = period);
		}
	});
}

#[test]
fn pool_is_refused_when_its_name_or_fee_cannot_be() {
	on_chain(|| {
		cannot_be(Error::NameInvalid, |terms| terms.name.clear());
		cannot_be(Error::NameInvalid, |terms| terms.name[0] = 0xff);
		cannot_be(Error::FeeTooHigh, |terms| terms.curator_fee = Bps(2_001));
		assert_ok!(opens(but(|terms| terms.curator_fee = Bps(2_000))));
	});
}

#[test]
fn pool_is_refused_when_deposit_or_bond_are_not_there() {
	on_chain(|| {
		let poor = 30;
		refused(|| Tranches::open_pool(signed(poor), terms()), Error::DepositNotCovered);
		assert_ok!(<Balances as fungible::Mutate<_>>::mint_into(&poor, 2 * DEPOSIT));
		refused(|| Tranches::open_pool(signed(poor), terms()), Error::NotCovered);
		NextPool::<Test>::put(MAX_POOLS);
		refused(|| opens(terms()), Error::TooManyPools);
		NextPool::<Test>::put(0);
	});
}

fn note() -> NoteTerms<AccountId> {
	let pool = terms();
	NoteTerms {
		name: pool.name,
		eligibility: pool.eligibility,
		face: 100 * ONE,
		sold: 75 * ONE,
		reserve: 5 * ONE,
		rate: MILLIONTH,
		subordination: Bps(1_000),
		credential: Some(MEMBER),
		declared: pool.declared,
		declared_obligors: pool.declared_obligors,
		curator_fee: pool.curator_fee,
		at_maturity: false,
		raise_until: pool.raise_until,
		draw_until: pool.draw_until,
		term: 270 * DAY,
	}
}

#[test]
fn note_is_a_pool_of_one_tranche_with_what_is_not_sold_under_it() {
	on_chain(|| {
		assert_ok!(Tranches::open_note(signed(CURATOR), note()));
		let terms = Pools::<Test>::get(0).unwrap().terms;
		assert_eq!(terms.tranches.len(), 1);
		let sold = terms.tranches[0];
		assert_eq!((sold.least, sold.cap, sold.on_shortfall), (75 * ONE, 75 * ONE, true));
		assert_eq!(sold.credential, Some(MEMBER));
		// 30 of 105 are 28.57 %.
		assert_eq!(terms.first_loss, FirstLoss { share: Bps(2_857), cap: 30 * ONE });
		assert_eq!((terms.reserve, terms.payouts), (5 * ONE, Payouts::Periodic));
		assert_eq!((terms.period, terms.origination_fee), (30 * DAY, true));
		assert_eq!(terms.matures_at, terms.raise_until + 270 * DAY);
		let late = NoteTerms { at_maturity: true, ..note() };
		assert_ok!(Tranches::open_note(signed(CURATOR), late));
		let terms = Pools::<Test>::get(1).unwrap().terms;
		assert_eq!((terms.period, terms.payouts), (270 * DAY, Payouts::AtMaturity));
	});
}

#[test]
fn note_is_refused_when_it_runs_too_long_or_sells_too_much() {
	on_chain(|| {
		let opens = |note| Tranches::open_note(signed(CURATOR), note);
		for days in [0, 179, 367] {
			refused(|| opens(NoteTerms { term: days * DAY, ..note() }), Error::TermOutOfRange);
		}
		refused(|| opens(NoteTerms { sold: 0, ..note() }), Error::FaceBelowSold);
		refused(|| opens(NoteTerms { sold: 100 * ONE + 1, ..note() }), Error::FaceBelowSold);
		refused(|| opens(NoteTerms { reserve: Balance::MAX, ..note() }), Error::AmountTooLarge);
		// Nothing is left for the curator.
		let all = NoteTerms { sold: 100 * ONE, reserve: 0, ..note() };
		refused(|| opens(all), Error::FirstLossTooSmall);
		let declared = NoteTerms { declared_obligors: Default::default(), ..note() };
		assert_ok!(opens(declared));
		assert_eq!(
			Pools::<Test>::get(0).unwrap().terms.declared_obligors.to_vec(),
			Vec::<H256>::new()
		);
	});
}
