//! Loans from the offer to the last unit, paid or recovered, by real extrinsics.

use crate::{chain::*, dollar::mint, hardware};
use frame_support::{
	traits::{fungible::InspectHold as _, fungibles::InspectHold as _},
	BoundedVec,
};
use pallet_auctions::Call as Auction;
use pallet_lending::{Call, Error};
use pallet_registry::COLLECTION;
use quoin_math::{
	loan::{
		course::Timetable,
		fees::{Basis, Fee},
		Grace, Repayment,
	},
	RatePerSecond,
};
use quoin_primitives::{
	Bps, Breach, Covenants, FeeEvent, FeeSpec, LoanId, Payment, Price, Seconds, Terms, TitleId,
	TitleState, Tranche, QUSD,
};
use quoin_runtime::{genesis::USDC, *};

const DAY: Seconds = 86_400;
const MILLION: Balance = 1_000_000 * USD18;
/// Ten and fourteen percent of a year of 365 days, per second.
pub const TEN: RatePerSecond = RatePerSecond(3_170_979_199);
pub const FOURTEEN: RatePerSecond = RatePerSecond(4_439_370_878);
/// What the parameters of the development chain put aside, and what one reward is.
const BOND: Balance = 100 * USD18;
const REWARD: Balance = 5 * USD18;
/// Half a percent of what a sale brings, for who services the loan.
const SERVICE: Balance = 5_000_000_000_000_000;

fn failed(error: Error<Runtime>) -> Outcome {
	Ok(Err(error.into()))
}

/// Dollars that an account can spend.
fn dollars(name: &str) -> Balance {
	Assets::balance(QUSD, who(name))
}

fn held(name: &str, reason: pallet_lending::HoldReason) -> Balance {
	AssetsHolder::balance_on_hold(QUSD, &reason.into(), &who(name))
}

fn collected(chain: &mut Chain, name: &str) -> Balance {
	let before = dollars(name);
	chain.ok("Ferdie", Call::collect { who: who(name) });
	dollars(name) - before
}

/// A verified title of Bob's: sixteen servers appraised at eight million, a twentieth of it posted by the insurer.
pub fn rack(chain: &mut Chain, serials: u8) -> TitleId {
	chain.ok("Insurer", mint(USDC, 500_000 * USD6));
	chain.ok("Insurer", pallet_registry::Call::post_bond { amount: 400_000 * USD18 });
	let title = hardware::attested(chain, serials);
	chain.ok("Bob", pallet_registry::Call::verify { title });
	title
}

/// Three payments of equal principal, 30 days apart, with a week of grace at 5 % a year on top.
pub fn terms(titles: &[TitleId], tranches: &[(Balance, RatePerSecond)]) -> Terms<AccountId> {
	let tranche = |(amount, rate): &(Balance, RatePerSecond)| Tranche {
		lender: None,
		amount: *amount,
		rate: *rate,
	};
	Terms {
		titles: BoundedVec::truncate_from(titles.to_vec()),
		tranches: BoundedVec::truncate_from(tranches.iter().map(tranche).collect()),
		timetable: Timetable::Fixed { interval: 30 * DAY, payments: 3 },
		repayment: Repayment::EqualPrincipal,
		principal_in_stub: false,
		grace: Grace { rate: RatePerSecond(TEN.0 / 2), duration: 7 * DAY },
		fees: BoundedVec::truncate_from(vec![FeeSpec {
			event: FeeEvent::Liquidation,
			recipient: who("Eve"),
			fee: Fee::Ratio { of: Basis::Amount, share: SERVICE },
		}]),
		covenants: Covenants {
			draw_ltv: Bps(7_000),
			breach_ltv: Bps(8_500),
			heartbeat: None,
			insured: false,
		},
		reserve: 0,
		expires_at: now() + 5 * DAY,
		refinances: None,
	}
}

/// Offers as Bob, and commits to each tranche in turn.
pub fn funded(chain: &mut Chain, terms: Terms<AccountId>, lenders: &[&str]) -> LoanId {
	let loan = pallet_lending::NextLoan::<Runtime>::get();
	chain.ok("Bob", Call::offer { terms });
	for (tranche, lender) in (0..).zip(lenders) {
		let until = now() + DAY;
		chain.ok(lender, Call::commit { loan, tranche, until, kept: None });
	}
	loan
}

/// Three million at 10 % by Senior before one at 14 % by Mezzanine, drawn against one title.
fn drawn(chain: &mut Chain) -> (LoanId, TitleId) {
	mid_session(chain);
	let title = rack(chain, 1);
	for lender in ["Senior", "Mezzanine"] {
		chain.ok(lender, mint(USDC, 5_000_000 * USD6));
	}
	let terms = terms(&[title], &[(3 * MILLION, TEN), (MILLION, FOURTEEN)]);
	let loan = funded(chain, terms, &["Senior", "Mezzanine"]);
	chain.ok("Bob", Call::draw { loan });
	(loan, title)
}

/// The same, not paid, and liquidated in the first second in which it can be.
fn liquidated(chain: &mut Chain) -> (LoanId, TitleId) {
	let (loan, title) = drawn(chain);
	let grace_ends = Lending::next_payment(loan, None).unwrap().grace_ends;
	chain.advance_to(grace_ends);
	assert!(now() <= grace_ends);
	assert_eq!(chain.send("Ferdie", Call::liquidate { loan }), failed(Error::WithinGrace));
	chain.advance_to(grace_ends + SLOT_DURATION / 1_000);
	chain.ok("Ferdie", Call::liquidate { loan });
	(loan, title)
}

fn lot_of(loan: LoanId, title: TitleId) -> u32 {
	let good = quoin_primitives::Good::Title { lien: loan, title };
	pallet_auctions::LotOf::<Runtime>::get(good).unwrap()
}

fn owed(loan: LoanId) -> Balance {
	let case = Lending::case_view(loan).unwrap();
	case.owed.iter().map(|(principal, interest)| principal + interest).sum()
}

#[test]
fn loan_that_is_paid_gives_lenders_all_that_the_borrower_paid() {
	on_development_chain(|chain| {
		let (loan, title) = drawn(chain);
		let deposit =
			|| Balances::balance_on_hold(&pallet_lending::HoldReason::Deal.into(), &who("Bob"));
		assert!(deposit() > 0);
		// A hundred dollars are put aside for who keeps the loan in order.
		assert_eq!(dollars("Bob"), 4 * MILLION - BOND);
		assert_eq!(held("Bob", pallet_lending::HoldReason::Bond), BOND);
		let pledged = pallet_registry::Call::transfer { title, to: who("Eve") };
		let encumbered = pallet_registry::Error::<Runtime>::TitleEncumbered;
		assert_eq!(chain.send("Bob", pledged), Ok(Err(encumbered.into())));
		chain.ok("Bob", mint(USDC, 1_000_000 * USD6));

		let (mut paid, mut interest) = (0, 0);
		for payment in 0..3u32 {
			let due = Lending::next_payment(loan, None).unwrap();
			chain.advance_to(due.deadline - SLOT_DURATION / 1_000);
			let before = dollars("Bob");
			chain.ok("Bob", Call::repay { loan, amount: due.total });
			let bond = if payment == 2 { BOND } else { 0 };
			assert_eq!(before - dollars("Bob") + bond, due.total);
			paid += due.total;
			interest += due.interest;
		}
		// 11 % on four, eight thirds and four thirds of a million for thirty days each.
		let expected = 8 * MILLION * 11 / 100 * 30 / 365;
		assert!(interest.abs_diff(expected) < USD18 / 1_000, "{interest}, not {expected}");
		assert_eq!(paid, 4 * MILLION + interest);

		let (senior, junior) = (collected(chain, "Senior"), collected(chain, "Mezzanine"));
		assert_eq!(senior + junior, paid);
		// Of 11 % that 3 million at 10 % and one at 14 % make, 30 of 44 parts are the senior's.
		let share = 3 * MILLION + interest * 30 / 44;
		assert!(senior.abs_diff(share) < USD18 / 1_000, "{senior}, not {share}");
		assert_eq!((deposit(), held("Bob", pallet_lending::HoldReason::Bond)), (0, 0));
		assert_eq!(Registry::title_view(title).unwrap().state, TitleState::Released);
		assert_eq!(Lending::loan_view(loan), None);
	});
}

#[test]
fn loan_that_fails_is_sold_and_what_is_missing_is_lost_by_the_junior() {
	on_development_chain(|chain| {
		let (loan, title) = liquidated(chain);
		// One window with a week of lateness, and the one that runs, for two thirds of the principal.
		let claim = owed(loan);
		let interest = 4 * MILLION * 11 / 100 * 30 / 365
			+ 4 * MILLION * 5 / 100 * 7 / 365
			+ 4 * MILLION * 2 / 3 * 11 / 100 * 30 / 365;
		assert!((claim - 4 * MILLION).abs_diff(interest) < USD18 / 1_000);
		assert_eq!(
			chain.send("Bob", Call::repay { loan, amount: claim }),
			failed(Error::Liquidating)
		);

		let lot = lot_of(loan, title);
		// The index is too old, and what was appraised at eight million has lost a fifth of it a year for 37 days:
		// from 1.2 times that down to 0.4 times.
		let worth = 8 * MILLION - 8 * MILLION / 5 * 37 / 365;
		let price = Auctions::price(lot).unwrap();
		assert!(price.abs_diff(worth * 12 / 10) < 10 * USD18, "{price}, not 1.2 × {worth}");
		chain.advance_to(now() + 3 * DAY - SLOT_DURATION / 1_000);
		let price = Auctions::price(lot).unwrap();
		assert!(price.abs_diff(worth * 4 / 10) < 200 * USD18, "{price}, not 0.4 × {worth}");

		for stable in [USDC, genesis::USDT] {
			bring_prices();
			chain.ok("Dave", mint(stable, 5_000_000 * USD6));
		}
		let before = dollars("Dave");
		let bid = |max_price| Auction::bid { lot, max_price, payment: Payment::Cash };
		let dear = pallet_auctions::Error::<Runtime>::PriceAboveLimit;
		assert_eq!(chain.send("Dave", bid(price - 1)), Ok(Err(dear.into())));
		chain.ok("Dave", bid(price));
		assert_eq!(before - dollars("Dave"), price);
		assert_eq!(Nfts::owner(COLLECTION, title), Some(who("Dave")));

		// Half a percent for Eve, rounded up.
		let fee = (price * 5).div_ceil(1_000);
		assert_eq!(collected(chain, "Eve"), fee);
		// Of the 865 000 that the price does not reach of the principal, the insurer pays its bond.
		let cover = 400_000 * USD18;
		assert!(4 * MILLION - price > cover);
		let came = price - fee + cover;
		let senior = collected(chain, "Senior");
		let junior = collected(chain, "Mezzanine");
		assert_eq!(senior + junior, came);
		// The senior's interest and principal first.
		let whole = 3 * MILLION + (claim - 4 * MILLION) * 30 / 44;
		assert!(senior.abs_diff(whole) < USD18 / 1_000, "{senior}, not {whole}");
		assert_eq!(Lending::case_view(loan), None);
		assert_eq!(Lending::exposure(&who("Mezzanine")).unwrap(), Default::default());
		// The keeper has one reward, and Bob the rest of what was put aside.
		assert_eq!((dollars("Ferdie"), dollars("Bob")), (REWARD, 4 * MILLION - REWARD));
	});
}

#[test]
fn defaulter_does_not_buy_back_for_less_than_it_owes() {
	on_development_chain(|chain| {
		let (loan, title) = liquidated(chain);
		let lot = lot_of(loan, title);
		chain.advance_to(now() + 3 * DAY - SLOT_DURATION / 1_000);
		let price = Auctions::price(lot).unwrap();
		assert!(price < owed(loan));
		let bid = || Auction::bid { lot, max_price: price, payment: Payment::Cash };
		assert_eq!(chain.send("Bob", bid()), failed(Error::BorrowerOwesMore));
		// The claim of a lender is money, as far as it would come back to it.
		let senior = Auction::bid { lot, max_price: price, payment: Payment::Claim };
		bring_prices();
		let before = dollars("Senior");
		chain.ok("Senior", senior);
		assert_eq!(Nfts::owner(COLLECTION, title), Some(who("Senior")));
		// It owed the junior what the price is above the senior's claim, and the servicer its fee.
		let claim = 3 * MILLION
			+ (3 * MILLION * 10 / 100 * 30 / 365)
			+ 3 * MILLION * 5 / 100 * 7 / 365
			+ 2 * MILLION * 10 / 100 * 30 / 365;
		let cash = before - dollars("Senior");
		assert!(cash.abs_diff(price - claim) < 500 * USD18, "{cash}, not {}", price - claim);
	});
}

#[test]
fn rack_that_nobody_bids_for_is_the_senior_lenders() {
	on_development_chain(|chain| {
		// Senior alone lends, so that its claim is above the floor.
		mid_session(chain);
		let title = rack(chain, 1);
		chain.ok("Senior", mint(USDC, 5_000_000 * USD6));
		let loan = funded(chain, terms(&[title], &[(4 * MILLION, TEN)]), &["Senior"]);
		chain.ok("Bob", Call::draw { loan });
		let grace_ends = Lending::next_payment(loan, None).unwrap().grace_ends;
		chain.advance_to(grace_ends + SLOT_DURATION / 1_000);
		chain.ok("Ferdie", Call::liquidate { loan });
		let lot = lot_of(loan, title);
		let settle = Auction::settle { lot };
		let not_second = pallet_auctions::Error::<Runtime>::NotSecondRound;
		assert_eq!(chain.send("Charlie", settle.clone()), Ok(Err(not_second.into())));
		chain.advance_to(now() + 3 * DAY + SLOT_DURATION / 1_000);
		chain.ok("Charlie", Auction::restart { lot });
		let not_over = pallet_auctions::Error::<Runtime>::RoundNotOver;
		assert_eq!(chain.send("Charlie", settle.clone()), Ok(Err(not_over.into())));
		chain.advance_to(now() + 3 * DAY + SLOT_DURATION / 1_000);
		chain.ok("Charlie", settle);

		assert_eq!(Nfts::owner(COLLECTION, title), Some(who("Senior")));
		// Paid with its claim: the floor, 0.4 times what is left of eight million. Of the 870 000 that it does not
		// reach of the principal, the insurer pays its bond.
		assert_eq!(collected(chain, "Senior"), 400_000 * USD18);
		assert_eq!((Lending::case_view(loan), dollars("Charlie")), (None, 2 * REWARD));
	});
}

#[test]
fn loan_is_not_drawn_on_a_stale_index_nor_over_its_loan_to_value() {
	on_development_chain(|chain| {
		chain.next_block();
		let title = rack(chain, 1);
		chain.ok("Senior", mint(USDC, 6_000_000 * USD6));
		// The least of appraisal, index and curve is eight million.
		let too_much = terms(&[title], &[(56 * MILLION / 10 + 1, TEN)]);
		let offer = Call::offer { terms: too_much };
		assert_eq!(chain.send("Bob", offer), failed(Error::LoanToValueTooHigh));
		let mut late = terms(&[title], &[(5 * MILLION, TEN)]);
		late.expires_at = now() + 30 * DAY;
		let loan = pallet_lending::NextLoan::<Runtime>::get();
		chain.ok("Bob", Call::offer { terms: late });
		let (until, kept) = (now() + 30 * DAY, None);
		chain.ok("Senior", Call::commit { loan, tranche: 0, until, kept });
		// The index is as old as a week and not confirmed since.
		chain.advance_to(now() + 8 * DAY);
		chain.ok("Custodian", pallet_registry::Call::heartbeat { title });
		let stale = pallet_registry::Error::<Runtime>::IndexStale;
		assert_eq!(chain.send("Bob", Call::draw { loan }), Ok(Err(stale.into())));
		assert_eq!(held("Senior", pallet_lending::HoldReason::Commitment), 5 * MILLION);
		set_index(500_000);
		chain.ok("Bob", Call::draw { loan });
		assert_eq!(held("Senior", pallet_lending::HoldReason::Commitment), 0);
	});
}

#[test]
fn breach_of_the_loan_to_value_is_declared_and_cured() {
	on_development_chain(|chain| {
		let (loan, _) = drawn(chain);
		let breach = Breach::LoanToValue;
		let declare = || Call::declare_breach { loan, breach };
		assert_eq!(chain.send("Ferdie", declare()), failed(Error::CovenantHolds));
		// 85 % of 16 servers at 290 000 are less than four million, of those at 300 000 more.
		set_index(290_000);
		chain.ok("Ferdie", declare());
		assert_eq!(dollars("Ferdie"), REWARD);
		assert_eq!(chain.send("Ferdie", declare()), failed(Error::AlreadyBreached));
		assert_eq!(chain.send("Bob", Call::cure { loan }), failed(Error::StillBreached));
		assert_eq!(chain.send("Ferdie", Call::liquidate { loan }), failed(Error::MayBeCured));
		set_index(300_000);
		chain.ok("Charlie", Call::cure { loan });
		assert_eq!(chain.send("Charlie", Call::cure { loan }), failed(Error::NotBreached));
		chain.next_block();
		assert!(Lending::exposure(&who("Senior")).unwrap().accrued > 0);
	});
}

#[test]
fn in_safe_mode_loans_are_paid_and_collected_and_no_more_is_lent() {
	on_development_chain(|chain| {
		let (loan, title) = drawn(chain);
		chain.ok("Bob", mint(USDC, 1_000_000 * USD6));
		let due = Lending::next_payment(loan, None).unwrap();
		chain.advance_to(due.deadline - SLOT_DURATION / 1_000);
		crate::dollar::decide(chain, pallet_safe_mode::Call::force_enter {}.into());
		let filtered = Ok(Err(frame_system::Error::<Runtime>::CallFiltered.into()));
		let offer = Call::offer { terms: terms(&[title], &[(MILLION, TEN)]) };
		assert_eq!(chain.send("Bob", offer), filtered);
		let amount = Lending::next_payment(loan, None).unwrap().total;
		chain.ok("Bob", Call::repay { loan, amount });
		assert!(collected(chain, "Senior") > 0);
		chain.ok("Bob", Call::top_up_reserve { loan, amount: 1 });
	});
}

/// Away from where sessions begin, for months to come: they last an hour.
pub fn mid_session(chain: &mut Chain) {
	chain.advance(1_800_000);
	bring_prices();
}

/// Says what one server costs now, as the operators of the index would.
pub fn set_index(price: Balance) {
	let feed = b"B300-8X/USD".to_vec().try_into().unwrap();
	<PriceFeeds as quoin_primitives::PriceFeed>::set_price(&feed, Price(price * USD18));
}

/// What stables are worth now, after blocks without an operator.
pub fn bring_prices() {
	for feed in [b"USDC/USD", b"USDT/USD"] {
		let feed = feed.to_vec().try_into().unwrap();
		<PriceFeeds as quoin_primitives::PriceFeed>::set_price(&feed, Price::DOLLAR);
	}
}
