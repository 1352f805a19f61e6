use super::*;

#[test]
fn bond_is_held_on_the_insurers_account_and_withdrawn() {
	ExtBuilder.build_and_execute(|| {
		post(INSURER, 100);
		post(INSURER, 50);
		let (insurer, amount) = (INSURER, 50 * USD);
		assert_eq!(events().last(), Some(&Event::BondPosted { insurer, amount }));
		assert_eq!((held_bond(INSURER), free_bond(INSURER)), (150 * USD, 150 * USD));
		assert_ok!(Registry::withdraw_bond(signed(INSURER), 50 * USD));
		assert_eq!(events(), [Event::BondWithdrawn { insurer, amount }]);
		assert_eq!(Registry::attestor_view(&INSURER).unwrap().bond, 100 * USD);
		assert_ok!(Registry::withdraw_bond(signed(INSURER), 100 * USD));
		assert!(!crate::Bonds::<Test>::contains_key(INSURER));
		assert_eq!(held_bond(INSURER), 0);
	});
}

#[test]
fn bond_is_refused_when_zero_or_uncovered_or_not_an_insurers() {
	ExtBuilder.build_and_execute(|| {
		let post = |who, amount| Registry::post_bond(signed(who), amount);
		assert_noop!(post(INSURER, 0), Error::ZeroAmount);
		assert_noop!(post(APPRAISER, 1), Error::NotAccredited);
		assert_noop!(post(LENDER, 1), Error::NotAccredited);
		// The minimum of one unit has to stay.
		assert_noop!(post(INSURER, DOLLARS), Error::BondNotCovered);
		assert_noop!(post(INSURER, u128::MAX), Error::BondNotCovered);
		assert_ok!(post(INSURER, DOLLARS - 1));
		assert_noop!(post(INSURER, u128::MAX), Error::AmountTooLarge);
	});
}

#[test]
fn withdrawal_is_refused_when_cover_is_needed() {
	ExtBuilder.build_and_execute(|| {
		post(INSURER, 150_000);
		let title = encumbered(SERVERS, 1);
		let withdraw = |amount| Registry::withdraw_bond(signed(INSURER), amount);
		assert_noop!(withdraw(0), Error::ZeroAmount);
		assert_noop!(withdraw(150_000 * USD + 1), Error::BondTooSmall);
		assert_noop!(withdraw(50_000 * USD + 1), Error::BondAllotted);
		// Nor by being revoked.
		assert_ok!(Registry::revoke(root(), INSURER));
		assert_noop!(withdraw(50_000 * USD + 1), Error::BondAllotted);
		assert_ok!(withdraw(50_000 * USD));
		assert_ok!(Registry::release(1, &[title], None));
		assert_ok!(withdraw(100_000 * USD));
		assert_noop!(withdraw(1), Error::BondTooSmall);
	});
}

#[test]
fn bond_never_stands_behind_two_titles() {
	ExtBuilder.build_and_execute(|| {
		post(INSURER, 199_999);
		let (one, two) = (verified(SERVERS, 1), verified(SERVERS, 2));
		assert_noop!(encumber(1, &[one, two]), Error::BondTooSmall);
		assert_ok!(encumber(1, &[one]));
		assert_noop!(encumber(2, &[two]), Error::BondTooSmall);
		post(INSURER, 1);
		assert_ok!(encumber(2, &[two]));
		assert_eq!(free_bond(INSURER), 0);
		let cover = Registry::title_view(two).unwrap().cover;
		assert_eq!(cover, Some((INSURER, 100_000 * USD)));
	});
}

#[test]
fn cover_stays_the_insurers_when_another_insures_during_the_loan() {
	ExtBuilder.build_and_execute(|| {
		post(INSURER, 100_000);
		let title = encumbered(SERVERS, 1);
		assert_ok!(attest(ALL, title, insurance(1)));
		assert_eq!(free_bond(INSURER), 0);
		assert_ok!(Registry::release(1, &[title], None));
		assert_eq!(free_bond(INSURER), 100_000 * USD);
	});
}

#[test]
fn encumbrance_is_refused_when_insured_too_little() {
	ExtBuilder.build_and_execute(|| {
		post(INSURER, 100_000);
		let title = verified(SERVERS, 1);
		assert_ok!(attest(INSURER, title, insurance(99_999)));
		assert_noop!(encumber(1, &[title]), Error::InsuredTooLittle);
		assert_ok!(attest(INSURER, title, insurance(100_000)));
		assert_ok!(encumber(1, &[title]));
	});
}

#[test]
fn bond_pays_what_is_asked_up_to_the_cover() {
	ExtBuilder.build_and_execute(|| {
		post(INSURER, 150_000);
		let title = encumbered(SERVERS, 1);
		events();
		let pay = |amount: Balance| Registry::pay_bond(1, title, &POOR, amount * USD);
		assert_eq!(pay(0), Ok(0));
		assert_eq!(events(), []);
		assert_eq!(pay(30_000), Ok(30_000 * USD));
		let amount = 30_000 * USD;
		assert_eq!(events(), [Event::BondPaid { title, insurer: INSURER, to: POOR, amount }]);
		assert_eq!(Registry::terms(title).unwrap().cover, 70_000 * USD);
		assert_ok!(Registry::seize(1, &[title]));
		assert_eq!(pay(1_000_000), Ok(70_000 * USD));
		assert_eq!(pay(1), Ok(0));
		assert_eq!(dollars(POOR), 100_000 * USD);
		assert_eq!((held_bond(INSURER), free_bond(INSURER)), (50_000 * USD, 50_000 * USD));
		assert_noop!(Registry::pay_bond(2, title, &POOR, 1), Error::NotOfLien);
		assert_noop!(Registry::pay_bond(1, 9, &POOR, 1), Error::UnknownTitle);
		assert_ok!(Registry::release(1, &[title], Some(&BOB)));
		assert_eq!(free_bond(INSURER), 50_000 * USD);
		assert_noop!(Registry::pay_bond(1, title, &POOR, 1), Error::NotOfLien);
	});
}

#[test]
fn nothing_is_paid_when_no_bond_stands_behind_a_title() {
	ExtBuilder.build_and_execute(|| {
		let title = encumbered(RADIOS, 1);
		assert_eq!(Registry::pay_bond(1, title, &POOR, 1), Ok(0));
	});
}

#[test]
fn donated_dollars_change_nothing() {
	ExtBuilder.build_and_execute(|| {
		post(INSURER, 99_999);
		let title = verified(SERVERS, 1);
		for who in [INSURER, Registry::account()] {
			give(quoin_primitives::QUSD, who, 500_000 * USD);
		}
		assert_noop!(encumber(1, &[title]), Error::BondTooSmall);
		assert_eq!(free_bond(INSURER), 99_999 * USD);
		post(INSURER, 1);
		assert_ok!(encumber(1, &[title]));
	});
}
