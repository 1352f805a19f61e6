//! What holders do with units, and that nobody gains by when they do it.

use super::*;
use quoin_primitives::{Credentials, SeriesMarket as _};

fn transfer(from: AccountId, to: AccountId, id: PoolId, units: Balance) -> DispatchResult {
	Tranches::transfer_units(signed(from), series(id, 0), to, units)
}

fn claim(who: AccountId, id: PoolId, level: Level) -> DispatchResult {
	Tranches::claim(signed(STRANGER), series(id, level), who)
}

fn lending() -> (PoolId, u32) {
	let id = active(terms());
	(id, lent(id, 600 * ONE))
}

#[test]
fn anybody_has_a_claim_paid_to_whose_it_is() {
	on_chain(|| {
		let (id, loan) = lending();
		MockLending::pay(loan, 0, 100 * ONE);
		assert_ok!(distribute(id));
		let before = dollars(ALICE);
		assert_ok!(claim(ALICE, id, 0));
		assert_eq!(dollars(ALICE), before + 100 * ONE);
		refused(|| claim(ALICE, id, 0), Error::NothingToClaim);
		refused(|| claim(BOB, id, 1), Error::NothingToClaim);
		refused(|| Tranches::claim(signed(ALICE), 77, ALICE), Error::UnknownSeries);
		refused(|| claim(ALICE, id + 1, 0), Error::UnknownSeries);
	});
}

/// The vault bought half of the senior units, and learns what came by collecting it.
#[test]
fn nobody_claims_for_an_account_that_collects_itself_nor_sends_it_units() {
	on_chain(|| {
		let id = open(terms());
		fill(id);
		assert_ok!(Tranches::withdraw_investment(signed(ALICE), id, 0, 400 * ONE));
		assert_eq!(Tranches::buy(series(id, 0), &VAULT, 400 * ONE), Ok(400 * ONE));
		wait(7 * DAY + 1);
		assert_ok!(Tranches::activate(signed(KEEPER), id));
		let loan = lent(id, 600 * ONE);
		MockLending::pay(loan, 0, 100 * ONE);
		assert_ok!(distribute(id));
		let before = dollars(VAULT);
		refused(|| claim(VAULT, id, 0), Error::CollectsItself);
		refused(|| transfer(ALICE, VAULT, id, 1), Error::CollectsItself);
		// On another way neither.
		assert_noop!(transfer_as_asset(id, ALICE, VAULT, 1), TokenError::Blocked);
		assert_eq!(Tranches::collect(series(id, 0), &VAULT), Ok(50 * ONE));
		assert_eq!(dollars(VAULT), before + 50 * ONE);
		assert_ok!(transfer_as_asset(id, VAULT, ALICE, 1));
	});
}

#[test]
fn units_are_refused_when_they_go_nowhere() {
	on_chain(|| {
		let (id, _) = lending();
		refused(|| transfer(ALICE, ALICE, id, 1), Error::ToSelf);
		refused(|| transfer(ALICE, Tranches::account_of(id), id, 1), Error::ToPool);
		refused(|| transfer(ALICE, BOB, id, 0), Error::ZeroAmount);
		refused(|| transfer(ALICE, BOB, id, 800 * ONE + 1), Error::NotEnoughUnits);
		refused(|| transfer(BOB, ALICE, id, 1), Error::NotEnoughUnits);
		refused(|| transfer(ALICE, BOB, id + 1, 1), Error::UnknownSeries);
		// On another way neither.
		assert_noop!(
			transfer_as_asset(id, ALICE, Tranches::account_of(id), 1),
			TokenError::Blocked
		);
	});
}

#[test]
fn units_go_to_who_holds_the_credential_alone() {
	on_chain(|| {
		let mut terms = terms();
		terms.tranches[0].credential = Some(MEMBER);
		MockCredentials::grant(&ALICE, &MEMBER);
		let id = active(terms);
		refused(|| transfer(ALICE, BOB, id, 1), Error::CredentialMissing);
		assert_noop!(transfer_as_asset(id, ALICE, BOB, 1), TokenError::Blocked);
		MockCredentials::grant(&BOB, &MEMBER);
		assert_ok!(transfer(ALICE, BOB, id, 1));
		// Who has lost it may sell.
		MockCredentials::leave(BOB);
		assert_ok!(transfer(BOB, ALICE, id, 1));
	});
}

/// What two get who have the same units over the same time does not depend on whether units move before or after a
/// distribution of the same second, but for who has which part of it.
#[test]
fn buying_before_a_distribution_takes_what_selling_after_it_gives() {
	let run = |transfer_first: bool| {
		let mut had = (0, 0, 0);
		on_chain(|| {
			let (id, loan) = lending();
			wait(10 * DAY);
			MockLending::pay(loan, 50, 80 * ONE);
			if transfer_first {
				assert_ok!(transfer(ALICE, BOB, id, 400 * ONE));
				assert_ok!(distribute(id));
			} else {
				assert_ok!(distribute(id));
				assert_ok!(transfer(ALICE, BOB, id, 400 * ONE));
			}
			let (alice, bob) = (claimable(id, 0, ALICE), claimable(id, 0, BOB));
			had = (alice, bob, alice + bob);
		});
		had
	};
	let (before, after) = (run(true), run(false));
	assert_eq!(before.2, after.2);
	assert_eq!((before.0, before.1), (before.2 / 2, before.2 / 2));
	// What was paid before belongs to who had the units.
	assert_eq!((after.0, after.1), (after.2, 0));
}

#[test]
fn claims_are_the_same_whenever_they_are_taken() {
	on_chain(|| {
		let (id, loan) = lending();
		assert_ok!(transfer(ALICE, BOB, id, 400 * ONE));
		let before = (dollars(ALICE), dollars(BOB));
		for part in [7, 11, 13, 100] {
			MockLending::pay(loan, part, part * ONE);
			assert_ok!(distribute(id));
			assert_ok!(claim(ALICE, id, 0));
		}
		assert_ok!(claim(BOB, id, 0));
		assert_eq!(dollars(ALICE) - before.0, dollars(BOB) - before.1);
	});
}

#[test]
fn holder_who_cannot_receive_keeps_its_claim_and_is_in_nobodys_way() {
	on_chain(|| {
		let (id, loan) = lending();
		assert_ok!(transfer(ALICE, BOB, id, 400 * ONE));
		assert_ok!(Assets::block(signed(COUNCIL), quoin_primitives::QUSD, BOB));
		MockLending::pay(loan, 0, 100 * ONE);
		assert_ok!(distribute(id));
		assert_noop!(claim(BOB, id, 0), TokenError::Blocked);
		assert_ok!(claim(ALICE, id, 0));
		assert_eq!(claimable(id, 0, BOB), 50 * ONE);
		assert_ok!(Assets::thaw(signed(COUNCIL), quoin_primitives::QUSD, BOB));
		assert_ok!(claim(BOB, id, 0));
	});
}

#[test]
fn ten_thousand_holders_are_paid_at_once_and_each_has_its_part() {
	on_chain(|| {
		let (id, loan) = lending();
		for who in 0..10_000u128 {
			assert_ok!(transfer(ALICE, 10_000 + who, id, ONE / 20));
		}
		MockLending::pay(loan, 0, 100 * ONE);
		assert_ok!(distribute(id));
		// An eighth of 800 was paid: an eighth for each unit.
		for who in 0..10_000u128 {
			assert_eq!(claimable(id, 0, 10_000 + who), ONE / 160);
		}
		assert_eq!(claimable(id, 0, ALICE), 300 * ONE / 8);
	});
}

/// That something is held of who may have no more is no way to be given more.
#[test]
fn units_do_not_go_to_who_has_others_held() {
	on_chain(|| {
		let mut terms = terms();
		terms.tranches[0].credential = Some(MEMBER);
		MockCredentials::grant(&ALICE, &MEMBER);
		MockCredentials::grant(&BOB, &MEMBER);
		let end = terms.raise_until;
		let id = open(terms);
		let units = series(id, 0);
		for who in [ALICE, BOB] {
			assert_ok!(Tranches::invest(signed(who), id, 0, 100 * ONE));
		}
		assert_ok!(Tranches::hold(units, &Reason::Vote, &BOB, 90 * ONE));
		let give = || transfer_as_asset(id, ALICE, BOB, 1);
		MockCredentials::leave(BOB);
		assert_noop!(give(), TokenError::Blocked);
		MockCredentials::grant(&BOB, &MEMBER);
		assert_ok!(give());
		Clock::set(end + 1);
		assert_ok!(Tranches::fail_pool(signed(KEEPER), id));
		assert_noop!(give(), TokenError::Blocked);
		let release =
			|amount, precision| Tranches::release(units, &Reason::Vote, &BOB, amount, precision);
		assert_noop!(release(91 * ONE, Precision::Exact), TokenError::FundsUnavailable);
		assert_eq!(release(Balance::MAX, Precision::BestEffort), Ok(90 * ONE));
	});
}

/// Nobody else comes to have them, and their money would be nobody's.
#[test]
fn held_units_are_released_without_the_credential_and_when_the_pool_is_over() {
	on_chain(|| {
		let mut terms = terms();
		terms.tranches[0].credential = Some(MEMBER);
		MockCredentials::grant(&ALICE, &MEMBER);
		let end = terms.raise_until;
		let id = open(terms);
		assert_ok!(Tranches::invest(signed(ALICE), id, 0, 500 * ONE));
		assert_ok!(Tranches::hold(series(id, 0), &Reason::Collateral, &ALICE, 100 * ONE));
		let release = |units| {
			let (of, exact) = (series(id, 0), Precision::Exact);
			Tranches::release(of, &Reason::Collateral, &ALICE, units, exact)
		};
		MockCredentials::leave(ALICE);
		assert_eq!(release(40 * ONE), Ok(40 * ONE));
		Clock::set(end + 1);
		assert_ok!(Tranches::fail_pool(signed(KEEPER), id));
		assert_eq!(release(60 * ONE), Ok(60 * ONE));
		assert_ok!(Tranches::redeem(signed(ALICE), series(id, 0), 500 * ONE));
		assert_eq!(dollars(ALICE), RICH);
	});
}

/// Else the account would begin anew, and with it the number of its next transaction.
#[test]
fn account_with_nothing_but_held_units_stays_when_they_are_released() {
	on_chain(|| {
		let (id, _) = lending();
		let (who, units) = (500, series(id, 0));
		assert_ok!(transfer(ALICE, who, id, 7));
		System::inc_account_nonce(who);
		assert_ok!(Tranches::keep(units, Reason::Vote, &who, 7));
		assert_ok!(Tranches::release(units, &Reason::Vote, &who, 7, Precision::Exact));
		assert_eq!((System::account_nonce(who), System::sufficients(&who)), (1, 1));
	});
}

#[test]
fn wallets_are_told_what_units_are() {
	use frame_support::traits::fungibles::metadata::Inspect as _;
	on_chain(|| {
		let id = open(terms());
		let of = |level| {
			let id = series(id, level);
			let text = |bytes| String::from_utf8(bytes).unwrap();
			(text(Tranches::name(id)), text(Tranches::symbol(id)), Tranches::decimals(id))
		};
		assert_eq!(of(0), ("Racks, tranche 1".into(), "Q0A".into(), 18));
		assert_eq!(of(2), ("Racks, first loss".into(), "Q0C".into(), 18));
		assert_eq!((of(3).1, of(4).1), (String::new(), String::new()));
		let none = (Tranches::name(1), Tranches::symbol(series(7, 0)));
		assert_eq!(none, (Vec::new(), Vec::new()));
	});
}
