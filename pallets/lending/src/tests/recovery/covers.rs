//! What insurers' bonds pay in, and what they get back.

use super::*;

/// The share of the principal is a million, and 50 000 are missing of it.
#[test]
fn insurer_pays_what_the_title_brought_less_than_its_share_of_the_principal() {
	on_chain(|| {
		let title = rack();
		Yard::set(title, |one| one.cover = 100_000 * ONE);
		let id = failed(terms(&[title], &[(MILLION, TEN)]));
		events();
		sell(id, title, 950_000 * ONE);
		assert_eq!(dollars(INSURER), RICH - 50_000 * ONE);
		assert_eq!(waits(SENIOR), MILLION);
		let said = events();
		let amount = 50_000 * ONE;
		assert_eq!(said[0], Event::CoverPaid { loan: id, title, amount });
		// The interest came first, so principal is lost as much.
		let (principal, interest) = (vec![OWED], vec![0]);
		assert_eq!(said[1], Event::Lost { loan: id, principal, interest });
		assert_gone(id);
	});
}

#[test]
fn insurer_pays_no_more_than_its_bond() {
	on_chain(|| {
		let title = rack();
		Yard::set(title, |one| one.cover = 100_000 * ONE);
		let id = failed(terms(&[title], &[(MILLION, TEN)]));
		sell(id, title, 700_000 * ONE);
		assert_eq!(dollars(INSURER), RICH - 100_000 * ONE);
		assert_eq!(waits(SENIOR), 800_000 * ONE);
	});
}

/// Of the half for which the title stands 450 000 are missing, and of all debts 50 000 and the interest.
#[test]
fn insurer_pays_in_no_more_than_is_owed() {
	on_chain(|| {
		let titles = [rack(), rack()];
		Yard::set(titles[1], |one| one.cover = MILLION);
		let id = failed(terms(&titles, &[(MILLION, TEN)]));
		sell(id, titles[0], 900_000 * ONE);
		sell(id, titles[1], 50_000 * ONE);
		assert_eq!(dollars(INSURER), RICH - 50_000 * ONE - OWED);
		assert_eq!((waits(SENIOR), waits(INSURER)), (MILLION + OWED, 0));
		assert_gone(id);
	});
}

/// A rate on which borrower and lender agreed is no claim against an insurer.
#[test]
fn insurer_pays_no_interest() {
	on_chain(|| {
		for rate in [TEN, limits::MAX_RATE] {
			at(START);
			let title = rack();
			Yard::set(title, |one| one.cover = MILLION);
			let id = failed(terms(&[title], &[(MILLION, rate)]));
			sell(id, title, MILLION);
			assert_eq!((dollars(INSURER), collectable(INSURER).other), (RICH, 0));
			assert_gone(id);
		}
	});
}

/// Each title stands for half a million. One brings 300 000 and its insurer the rest of that; the other 650 000,
/// more than its half.
#[test]
fn insurer_gets_back_what_other_titles_make_good() {
	on_chain(|| {
		let titles = [rack(), rack()];
		Yard::set(titles[0], |one| one.cover = 400_000 * ONE);
		let id = failed(terms(&titles, &[(MILLION, TEN)]));
		sell(id, titles[0], 300_000 * ONE);
		assert_eq!(dollars(INSURER), RICH - 200_000 * ONE);
		assert_eq!(case(id).covers.to_vec(), [(INSURER, 200_000 * ONE)]);
		// It waits until all are sold.
		assert_eq!(waits(SENIOR), 300_000 * ONE);
		sell(id, titles[1], 650_000 * ONE);
		let missing = MILLION + OWED - 950_000 * ONE;
		assert_eq!(waits(SENIOR), MILLION + OWED);
		assert_eq!(collectable(INSURER).other, 200_000 * ONE - missing);
		assert_gone(id);
		assert_eq!(dollars(Lending::account()), waits(SENIOR) + waits(INSURER));
	});
}

/// 200 000 and 100 000 were paid in, and half of that is needed.
#[test]
fn insurers_of_several_titles_get_back_the_same_share() {
	on_chain(|| {
		let titles = [MILLION, MILLION / 2, 2 * MILLION].map(|worth| Yard::park(BORROWER, worth));
		for title in &titles[..2] {
			Yard::set(*title, |one| one.cover = MILLION);
		}
		let id = failed(terms(&titles, &[(700_000 * ONE, TEN)]));
		// Shares of 200 000, 100 000 and 400 000.
		sell(id, titles[0], 0);
		sell(id, titles[1], 0);
		assert_eq!(case(id).covers.to_vec(), [(INSURER, 200_000 * ONE), (INSURER, 100_000 * ONE)]);
		let owed = 700_000 * ONE + case(id).all_interest::<Test>().unwrap();
		sell(id, titles[2], owed - 150_000 * ONE);
		assert_eq!(waits(SENIOR), owed);
		assert_eq!(collectable(INSURER).other, 150_000 * ONE);
	});
}

#[test]
fn insurer_gets_all_back_when_the_rest_goes_back_to_the_borrower() {
	on_chain(|| {
		let titles = [rack(), rack(), rack()];
		Yard::set(titles[0], |one| one.cover = MILLION);
		let id = failed(terms(&titles, &[(MILLION, TEN)]));
		sell(id, titles[0], 0);
		let third = MILLION / 3;
		assert_eq!(dollars(INSURER), RICH - third);
		sell(id, titles[1], MILLION + OWED);
		assert_ok!(close(id));
		assert_eq!(collectable(INSURER).other, third);
		assert_eq!(Yard::get(titles[2]).owner, BORROWER);
		assert_gone(id);
	});
}

/// What a title is expected to bring above its share is not paid again by its insurer: the other title is broken,
/// and worth nothing in any condition.
#[test]
fn cover_counts_in_marks_for_the_titles_own_share_alone() {
	on_chain(|| {
		let titles = [Yard::park(BORROWER, 100_000 * ONE), Yard::park(BORROWER, 1_900_000 * ONE)];
		Yard::set(titles[0], |one| one.cover = 400_000 * ONE);
		let id = lend(terms(&titles, &[(MILLION, TEN)]));
		Yard::set(titles[1], |one| one.condition = Bps(0));
		at(GRACE_END + 1);
		assert_ok!(liquidate(id));
		// Its share is a twentieth of the million, and half of its value as much: nothing is left to insure. Interest
		// comes first.
		assert_eq!(exposure(SENIOR).impairment, 950_000 * ONE + OWED);
		// What an insurer paid in is expected in full.
		sell(id, titles[0], 20_000 * ONE + OWED);
		let left = MILLION - 20_000 * ONE;
		let covered = 50_000 * ONE - 20_000 * ONE - OWED;
		assert_eq!(dollars(INSURER), RICH - covered);
		assert_eq!(exposure(SENIOR).principal, left);
		assert_eq!(exposure(SENIOR).impairment, left - covered);
	});
}
