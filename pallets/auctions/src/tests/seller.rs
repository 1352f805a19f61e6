//! A seller who fails changes nothing.

use super::*;

fn fails_at(method: Method) {
	Failing::set(Some(method));
}

#[test]
fn nothing_opens_when_the_seller_knows_no_worth() {
	ExtBuilder::default().build_and_execute(|| {
		fails_at(Method::Worth);
		assert_noop!(Auctions::open(good(1)), FAILED);
		fails_at(Method::Reward);
		assert_eq!(open(1), 0);
	});
}

#[test]
fn lot_stays_when_the_seller_refuses_the_buyer() {
	ExtBuilder::default().build_and_execute(|| {
		let lot = open(1);
		fails_at(Method::Sell);
		assert_noop!(bid(ALICE, lot), FAILED);
		Failing::set(None);
		// No claim of hers is against it.
		let with_claim = || Auctions::bid(signed(ALICE), lot, Balance::MAX, Payment::Claim);
		assert_noop!(with_claim(), NOT_LENDER);
		assert_ok!(bid(ALICE, lot));
	});
}

#[test]
fn round_is_not_restarted_when_the_seller_fails() {
	ExtBuilder::default().build_and_execute(|| {
		let lot = open(1);
		pass(ROUND);
		for method in [Method::Worth, Method::Reward] {
			fails_at(method);
			assert_noop!(restart(lot), FAILED);
		}
		Failing::set(None);
		set(1, |item| item.value = Balance::MAX);
		assert_noop!(restart(lot), Error::AmountTooLarge);
		set(1, |item| item.value = VALUE);
		assert_ok!(restart(lot));
	});
}

#[test]
fn lot_is_not_settled_when_the_seller_fails() {
	for answer in [Unsold::Taken, Unsold::Clear] {
		ExtBuilder::default().build_and_execute(|| {
			let lot = restarted(1);
			set(1, |item| item.unsold = answer);
			pass(ROUND);
			deeds();
			for method in [Method::Unsold, Method::Reward] {
				fails_at(method);
				assert_noop!(settle(lot), FAILED);
				// The reward was paid before the seller failed, and is undone.
				assert_eq!(deeds(), []);
			}
			Failing::set(None);
			assert_ok!(settle(lot));
		});
	}
}

/// Outside tests, the call is refused with `Unexpected`.
#[test]
#[should_panic = "an invariant of auctions does not hold"]
fn seller_is_noticed_when_it_takes_more_than_the_price() {
	ExtBuilder::default().build_and_execute(|| {
		let lot = open(1);
		fails_at(Method::Overcharge);
		let _ = bid(ALICE, lot);
	});
}
