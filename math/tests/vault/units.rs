use super::*;
use quoin_math::vault::units::missed;

proptest! {
	#![proptest_config(cases(300))]

	/// However assets and interest move from look to look: what is missed is what falls out of reach and was not paid or
	/// counted since. What is paid of it was out of reach once, and is paid once.
	#[test]
	fn what_is_paid_was_out_of_reach_before(
		looks in proptest::collection::vec((money(), money()), 1..40),
	) {
		let (mut all, mut fell, mut paid) = (0u128, 0u128, 0u128);
		for (short, running) in looks {
			fell += short.saturating_sub(all);
			let now = missed(all, short, running);
			prop_assert!(now.again <= running);
			prop_assert!(now.again == 0 || all >= now.short + now.again);
			paid += now.paid;
			all = now.all().unwrap();
			prop_assert_eq!(all, short + now.again);
			prop_assert_eq!(fell, paid + all);
		}
	}

	/// A look more changes nothing when nothing has changed.
	#[test]
	fn looking_twice_is_looking_once(before in money(), short in money(), running in money()) {
		let once = missed(before, short, running);
		let twice = missed(once.all().unwrap(), short, running);
		prop_assert_eq!((twice.short, twice.again, twice.paid), (once.short, once.again, 0));
	}
}
