//! The price in time.

use super::*;

#[test]
fn price_falls_in_a_line_until_the_last_second_of_the_round() {
	ExtBuilder::default().build_and_execute(|| {
		let lot = open(1);
		for (passed, expected) in
			[(0, 1_200_000), (1, 1_199_900), (3_999, 800_000), (3_999, 400_100)]
		{
			pass(passed);
			assert_eq!(price(lot), expected);
		}
		pass(1);
		assert_eq!(Auctions::price(lot), Err(Error::RoundOver.into()));
	});
}

#[test]
fn price_rests_at_the_floor_when_the_line_is_shorter_than_the_round() {
	let params = Params { fall: Fall::Linear { duration: 4_000 }, ..params() };
	ExtBuilder::default().params(params).build_and_execute(|| {
		let lot = open(1);
		pass(3_999);
		assert_eq!(price(lot), 400_200);
		pass(1);
		assert_eq!(price(lot), 400_000);
		pass(3_999);
		assert_eq!(price(lot), 400_000);
		pass(1);
		assert_eq!(Auctions::price(lot), Err(Error::RoundOver.into()));
	});
}

#[test]
fn price_falls_by_steps_when_it_is_a_stair() {
	// Nine tenths every ten minutes: 0.9^11 is the first power under a third.
	let fall = Fall::Stair { keep: ONE / 10 * 9, step: 600 };
	ExtBuilder::default().params(Params { fall, ..params() }).build_and_execute(|| {
		let lot = open(1);
		pass(599);
		assert_eq!(price(lot), 1_200_000);
		pass(1);
		assert_eq!(price(lot), 1_080_000);
		pass(600);
		assert_eq!(price(lot), 972_000);
		// After ten steps: 1 200 000 × 0.9¹⁰ = 418 414.13 and what rounding up adds.
		pass(8 * 600);
		assert!((418_415..418_425).contains(&price(lot)), "{}", price(lot));
		pass(600);
		assert_eq!(price(lot), 400_000);
	});
}

#[test]
fn price_of_a_clearance_falls_to_one_and_stays() {
	ExtBuilder::default().build_and_execute(|| {
		let lot = cleared(1);
		assert_eq!(price(lot), 400_000);
		// 399 999 in 4 000 seconds, rounded in favour of the seller.
		pass(1);
		assert_eq!(price(lot), 399_901);
		pass(CLEARANCE - 2);
		assert_eq!(price(lot), 101);
		pass(1);
		assert_eq!(price(lot), 1);
		pass(100 * 365 * DAY);
		assert_eq!(price(lot), 1);
		assert_ok!(bid(ALICE, lot));
	});
}

#[test]
fn round_keeps_what_it_was_begun_with_when_parameters_change() {
	ExtBuilder::default().build_and_execute(|| {
		let lot = open(1);
		let fall = Fall::Linear { duration: 4_000 };
		let new = Params { fall, duration: 5_000, start: Bps(11_000), ..params() };
		assert_ok!(Auctions::set_params(root(), new));
		pass(5_000);
		assert_eq!(price(lot), 700_000);
		pass(3_000);
		assert_ok!(restart(lot));
		// The next round takes the new ones.
		assert_eq!(price(lot), 1_100_000);
		pass(4_000);
		assert_eq!(price(lot), 400_000);
		pass(1_000);
		assert_ok!(settle(lot));
	});
}
