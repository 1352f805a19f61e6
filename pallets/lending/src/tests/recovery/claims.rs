//! Who buys: the borrower for all that is owed, lenders with their claims.

use super::*;

#[test]
fn borrower_buys_for_all_that_is_owed_and_not_for_a_unit_less() {
	on_chain(|| {
		let id = failed(two());
		let owed = MILLION + OWED_SENIOR + OWED_JUNIOR;
		for price in [0, ONE, 2 * MILLION / 3, owed - 1] {
			refused_bid(BORROWER, id, 0, price, Payment::Cash, Error::BorrowerOwesMore);
		}
		refused_bid(BORROWER, id, 0, owed, Payment::Claim, Error::NoClaim);
		assert_eq!(buy(BORROWER, id, 0, owed, Payment::Cash), Ok(owed));
		assert_eq!(Yard::get(0).owner, BORROWER);
		assert_eq!(waits(SENIOR) + waits(JUNIOR), owed);
		assert_gone(id);
	});
}

/// What an insurer paid in before is its own again.
#[test]
fn borrower_that_buys_pays_what_an_insurer_paid_in_before() {
	on_chain(|| {
		let titles = [rack(), rack()];
		Yard::set(titles[0], |one| one.cover = MILLION);
		let id = failed(terms(&titles, &[(MILLION, TEN)]));
		sell(id, titles[0], 100_000 * ONE);
		assert_eq!(dollars(INSURER), RICH - 400_000 * ONE);
		let owed = MILLION + OWED - 100_000 * ONE;
		let less = owed - 400_000 * ONE;
		refused_bid(BORROWER, id, titles[1], less, Payment::Cash, Error::BorrowerOwesMore);
		assert_eq!(buy(BORROWER, id, titles[1], owed, Payment::Cash), Ok(owed));
		assert_eq!((waits(SENIOR), waits(INSURER)), (MILLION + OWED, 400_000 * ONE));
		assert_gone(id);
	});
}

/// Whoever lends and buys for cash gets its share of it back like others.
#[test]
fn lender_that_pays_in_cash_is_paid_like_others() {
	on_chain(|| {
		let id = failed(two());
		assert_eq!(buy(SENIOR, id, 0, 700_000 * ONE, Payment::Cash), Ok(700_000 * ONE));
		assert_eq!(waits(SENIOR), 700_000 * ONE);
		assert_gone(id);
	});
}

/// One rack of two at its share would be half of the debts.
#[test]
fn borrower_does_not_buy_a_part_for_its_share() {
	on_chain(|| {
		let id = failed_with(&[MILLION, MILLION]);
		let share = case(id).lots[0].share;
		refused_bid(BORROWER, id, 0, share, Payment::Cash, Error::BorrowerOwesMore);
		sell(id, 1, share);
		// What is left is its share, and that is all.
		let left = MILLION + OWED - share;
		assert_eq!(buy(BORROWER, id, 0, left, Payment::Cash), Ok(left));
		assert_gone(id);
	});
}

/// Nor with the help of an insurer, or when fees eat of what it pays.
#[test]
fn borrower_owes_more_when_insurers_or_fees_would_have_to_pay() {
	on_chain(|| {
		let title = rack();
		Yard::set(title, |one| one.cover = MILLION);
		let fee = absolute(FeeEvent::Liquidation, 10 * ONE);
		let id = failed(Terms { fees: fees(&[fee]), ..terms(&[title], &[(MILLION, TEN)]) });
		let owed = MILLION + OWED;
		refused_bid(BORROWER, id, title, owed, Payment::Cash, Error::BorrowerOwesMore);
		let all = owed + 10 * ONE;
		assert_eq!(buy(BORROWER, id, title, all, Payment::Cash), Ok(all));
		assert_eq!((dollars(INSURER), collectable(SERVICER).other), (RICH, 10 * ONE));
	});
}

#[test]
fn senior_lender_pays_with_its_claim() {
	on_chain(|| {
		let id = failed(two());
		let before = dollars(SENIOR);
		events();
		assert_eq!(buy(SENIOR, id, 0, 700_000 * ONE, Payment::Claim), Ok(0));
		let (price, cash) = (700_000 * ONE, 0);
		let sold = Event::TitleSold { loan: id, title: 0, buyer: SENIOR, price, cash };
		assert!(events().contains(&sold));
		assert_eq!((dollars(SENIOR), waits(SENIOR), waits(JUNIOR)), (before, 0, 0));
		assert_eq!(dollars(Lending::account()), 0);
		assert_eq!((Yard::get(0).owner, exposure(SENIOR).principal), (SENIOR, 0));
		assert_gone(id);
	});
}

/// Of its price, all comes back to it but what is before it in line.
#[test]
fn junior_lender_pays_those_before_it_in_cash() {
	on_chain(|| {
		let id = failed(two());
		let senior = 800_000 * ONE + OWED_SENIOR;
		refused_bid(JUNIOR, id, 0, senior, Payment::Claim, Error::NoClaim);
		refused_bid(STRANGER, id, 0, 2 * MILLION, Payment::Claim, Error::NoClaim);
		assert_eq!(buy(JUNIOR, id, 0, senior + 100, Payment::Claim), Ok(senior));
		assert_eq!((waits(SENIOR), waits(JUNIOR)), (senior, 0));
		assert_gone(id);
	});
}

/// The price beyond all debts is the borrower's, and the fee the servicer's: no claim pays those.
#[test]
fn lender_pays_fees_and_surplus_in_cash() {
	on_chain(|| {
		let fee = absolute(FeeEvent::Liquidation, 10 * ONE);
		let id = failed(Terms { fees: fees(&[fee]), ..one() });
		let price = MILLION + OWED + 10 * ONE + 3;
		assert_eq!(buy(SENIOR, id, 0, price, Payment::Claim), Ok(10 * ONE + 3));
		assert_eq!((collectable(SERVICER).other, collectable(BORROWER).other), (10 * ONE, 3));
		assert_eq!(waits(SENIOR), 0);
	});
}

/// The lender of two tranches sets off both, and not what lies between them.
#[test]
fn lender_of_two_tranches_sets_off_what_would_come_back_to_both() {
	on_chain(|| {
		let three = [(300_000 * ONE, TEN); 3];
		let id = failed(terms(&[rack()], &three));
		// A third each, with what is left over for the first: 3 333.… of the interest.
		let part = OWED / 3;
		assert_eq!(case(id).interest[1], case(id).interest[2]);
		let junior = 300_000 * ONE + case(id).interest[1];
		let all = 900_000 * ONE + case(id).all_interest::<Test>().unwrap();
		assert!(part > case(id).interest[1]);
		assert_eq!(buy(SENIOR, id, 0, all, Payment::Claim), Ok(junior));
		assert_eq!((waits(SENIOR), waits(JUNIOR)), (0, junior));
	});
}
