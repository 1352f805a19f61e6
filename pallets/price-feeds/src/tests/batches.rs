//! Several submissions in one call.

use crate::{mock::*, *};
use frame_support::{assert_noop, dispatch::Pays, BoundedVec};
use quoin_primitives::{FeedKey, Price};
use sp_runtime::DispatchError;

fn batch(list: &[(FeedKey, Price)]) -> BoundedVec<(FeedKey, Price), <Test as Config>::MaxBatch> {
	list.to_vec().try_into().unwrap()
}

fn rejected(feed: FeedKey, operator: AccountId, error: Error<Test>) -> Event<Test> {
	Event::SubmissionRejected { feed, operator, error: error.into() }
}

#[test]
fn submit_many_is_free_when_all_are_accepted() {
	ExtBuilder::default().build_and_execute(|| {
		at(60);
		let info =
			PriceFeeds::submit_many(signed(5), batch(&[(usdc(), cents(101)), (quo(), cents(202))]))
				.unwrap();
		assert_eq!(info.pays_fee, Pays::No);
		assert_eq!(Rounds::<Test>::get(usdc()).len(), 1);
		// One source is enough here.
		assert_eq!(Feeds::<Test>::get(quo()).unwrap().latest.unwrap().price, cents(202));
	});
}

#[test]
fn submit_many_takes_the_good_and_pays_when_some_are_refused() {
	ExtBuilder::default().build_and_execute(|| {
		let info = PriceFeeds::submit_many(
			signed(1),
			batch(&[(quo(), cents(200)), (usdc(), cents(100)), (key("EUR/USD"), cents(110))]),
		)
		.unwrap();
		assert_eq!(info.pays_fee, Pays::Yes);
		assert_eq!(
			events(),
			[
				rejected(quo(), 1, Error::NotOperator),
				Event::Submitted { feed: usdc(), operator: 1, price: cents(100) },
				rejected(key("EUR/USD"), 1, Error::UnknownFeed),
			]
		);
		assert!(Rounds::<Test>::get(quo()).is_empty());
		assert_eq!(Rounds::<Test>::get(usdc()).len(), 1);
	});
}

#[test]
fn submit_many_fails_with_the_first_error_when_none_is_accepted() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(
			PriceFeeds::submit_many(
				signed(1),
				batch(&[(usdc(), Price(0)), (quo(), cents(200)), (key("X"), cents(1))])
			),
			Error::<Test>::PriceOutOfRange
		);
		assert!(events().is_empty());
		let refused =
			PriceFeeds::submit_many(signed(1), batch(&[(quo(), cents(200))])).unwrap_err();
		assert_eq!(refused.post_info.pays_fee, Pays::Yes);
		assert_eq!(refused.error, DispatchError::from(Error::<Test>::NotOperator));
		System::reset_events();
	});
}

#[test]
fn submit_many_refuses_the_second_when_a_feed_is_listed_twice() {
	ExtBuilder::default().build_and_execute(|| {
		at(60);
		// The first closes the round of QUO; the second must not open the next.
		let info =
			PriceFeeds::submit_many(signed(5), batch(&[(quo(), cents(202)), (quo(), cents(203))]))
				.unwrap();
		assert_eq!(info.pays_fee, Pays::Yes);
		assert_eq!(events().pop(), Some(rejected(quo(), 5, Error::AlreadySubmitted)));
		assert!(Rounds::<Test>::get(quo()).is_empty());
	});
}

#[test]
fn submit_many_fails_when_it_is_empty_or_unsigned() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(PriceFeeds::submit_many(signed(1), batch(&[])), Error::<Test>::EmptyBatch);
		assert_noop!(
			PriceFeeds::submit_many(root(), batch(&[(usdc(), cents(100))])),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn submit_many_takes_sixteen_when_the_batch_is_full() {
	ExtBuilder::default().build_and_execute(|| {
		// One that is known and fifteen that are not.
		let mut list = vec![(usdc(), cents(100))];
		list.extend((0..15).map(|n| (key(&format!("X{n}")), cents(100))));
		let info = PriceFeeds::submit_many(signed(1), batch(&list)).unwrap();
		assert_eq!(info.pays_fee, Pays::Yes);
		assert_eq!(events().len(), 16);
	});
}
