//! What becomes of a title that nobody bids for.

use super::*;

#[test]
fn agent_gets_an_unsold_title_when_its_bond_is_enough() {
	on_chain(|| {
		let title = rack();
		Yard::set(title, |one| one.agent = Some(AGENT));
		assert_ok!(Lending::post_agent_bond(signed(AGENT), 600_001 * ONE));
		let id = failed(terms(&[title], &[(MILLION, TEN)]));
		// Not at once.
		assert_eq!(Lots::open(), [(id, title)]);
		events();
		assert_eq!(unsold(id, title, 600_000 * ONE), Unsold::Taken);
		let marked = Event::Marked {
			loan: id,
			old: OWED,
			new: OWED + 400_000 * ONE,
			keeper: None,
			reward: 0,
		};
		assert_eq!(events(), [marked, Event::GivenToAgent { loan: id, title, agent: AGENT }]);
		let deadline = now() + AGENT_TIME;
		let guaranteed = 600_000 * ONE;
		assert_eq!(case(id).lots[0].sale, Sale::Agent { agent: AGENT, deadline, guaranteed });
		assert_eq!(case(id).lots[0].expected, Some(guaranteed));
		assert_eq!(pledged(AGENT), (600_001 * ONE, guaranteed));
		let take = |amount| Lending::withdraw_agent_bond(signed(AGENT), amount);
		refused(|| take(ONE + 1), Error::AgentBondPledged);
		assert_ok!(take(ONE));
		refused_bid(BUYER, id, title, MILLION, Payment::Cash, Error::NotForSale);
		// It is the agent's to hand over only when it has paid.
		assert_eq!((Yard::get(title).owner, Yard::get(title).seized), (BORROWER, true));
	});
}

#[test]
fn senior_lender_gets_an_unsold_title_when_the_agents_bond_is_a_unit_short() {
	on_chain(|| {
		let title = rack();
		Yard::set(title, |one| one.agent = Some(AGENT));
		assert_ok!(Lending::post_agent_bond(signed(AGENT), 600_000 * ONE - 1));
		let id = failed(terms(&[title], &[(800_000 * ONE, TEN), (200_000 * ONE, FOURTEEN)]));
		events();
		assert_eq!(unsold(id, title, 600_000 * ONE), Unsold::Taken);
		let (lender, price) = (SENIOR, 600_000 * ONE);
		assert!(events().contains(&Event::TakenOver { loan: id, title, lender, price }));
		assert_eq!((Yard::get(title).owner, waits(SENIOR)), (SENIOR, 0));
		assert_eq!(pledged(AGENT), (600_000 * ONE - 1, 0));
		assert_gone(id);
	});
}

/// Who owes the loan must not sell for itself.
#[test]
fn borrower_is_no_agent_for_its_own_loan() {
	on_chain(|| {
		assert_ok!(Lending::post_agent_bond(signed(BORROWER), 2 * MILLION));
		let titles = [rack(), rack()];
		Yard::set(titles[0], |one| one.agent = Some(BORROWER));
		Yard::set(titles[1], |one| (one.agent, one.agent_at_once) = (Some(BORROWER), true));
		let id = failed(terms(&titles, &[(MILLION, TEN)]));
		assert_eq!(Lots::open(), [(id, 0), (id, 1)]);
		assert_eq!(unsold(id, 0, 100_000 * ONE), Unsold::Taken);
		assert_eq!(Yard::get(0).owner, SENIOR);
		assert_eq!(pledged(BORROWER), (2 * MILLION, 0));
	});
}

/// The class says so: it begins without an auction, with half of the two million for which it stands.
#[test]
fn agent_gets_a_title_at_once_when_its_class_says_so() {
	on_chain(|| {
		let titles = [rack(), rack()];
		for title in titles {
			Yard::set(title, |one| (one.agent, one.agent_at_once) = (Some(AGENT), true));
		}
		// Enough for one of them.
		assert_ok!(Lending::post_agent_bond(signed(AGENT), 2 * MILLION - 1));
		let id = failed(terms(&titles, &[(MILLION, TEN)]));
		assert_eq!(Lots::open(), [(id, 1)]);
		assert_eq!(pledged(AGENT), (2 * MILLION - 1, MILLION));
	});
}

#[test]
fn senior_lender_gets_an_unsold_title_when_its_claim_is_as_much_as_the_floor() {
	on_chain(|| {
		let claim = 800_000 * ONE + OWED_SENIOR;
		let (more, all) = (failed(two()), {
			at(START);
			failed(two())
		});
		assert_eq!(unsold(more, 0, claim + 1), Unsold::Clear);
		assert_eq!(Yard::get(0).owner, BORROWER);
		// Nothing is expected of it any more: all is written down.
		let impaired = |id: LoanId| loan(id).impairment;
		assert_eq!(impaired(more), MILLION);
		assert_eq!(unsold(all, 1, claim), Unsold::Taken);
		assert_eq!((Yard::get(1).owner, waits(SENIOR)), (SENIOR, 0));
		assert_gone_but_bond(all);
	});
}

/// As [`assert_gone`], while another loan of the borrower has a bond.
fn assert_gone_but_bond(id: LoanId) {
	assert!(Loans::<Test>::get(id).is_none() && Deals::<Test>::get(id).is_none());
}

/// The most senior of those that are owed anything.
#[test]
fn next_lender_takes_over_when_the_senior_is_paid() {
	on_chain(|| {
		let titles = [rack(), rack()];
		let id = failed(terms(&titles, &[(800_000 * ONE, TEN), (200_000 * ONE, FOURTEEN)]));
		sell(id, 0, 800_000 * ONE + OWED_SENIOR);
		assert_eq!(unsold(id, 1, 200_000 * ONE + OWED_JUNIOR), Unsold::Taken);
		assert_eq!((Yard::get(1).owner, waits(JUNIOR)), (JUNIOR, 0));
		assert_gone(id);
	});
}

/// V-7, no proceeds: a rack that nobody wants at any price ends with whoever takes it for nothing, the insurer pays,
/// and the loan is over.
#[test]
fn last_round_goes_down_to_nothing() {
	on_chain(|| {
		let title = rack();
		Yard::set(title, |one| one.cover = 100_000 * ONE);
		let id = failed(terms(&[title], &[(MILLION, TEN)]));
		assert_eq!(unsold(id, title, 2 * MILLION), Unsold::Clear);
		// Of the insurer, its bond is expected, and interest comes first.
		assert_eq!(exposure(SENIOR).impairment, 900_000 * ONE + OWED);
		// Asked again, it is the same.
		assert_eq!(unsold(id, title, 2 * MILLION), Unsold::Clear);
		sell(id, title, 0);
		assert_eq!((waits(SENIOR), dollars(INSURER)), (100_000 * ONE, RICH - 100_000 * ONE));
		assert_gone(id);
	});
}

#[test]
fn insurer_pays_when_the_senior_lender_takes_a_title_over() {
	on_chain(|| {
		let title = rack();
		Yard::set(title, |one| one.cover = 500_000 * ONE);
		let id = failed(terms(&[title], &[(MILLION, TEN)]));
		assert_eq!(unsold(id, title, 600_000 * ONE), Unsold::Taken);
		assert_eq!(dollars(INSURER), RICH - 400_000 * ONE);
		assert_eq!(waits(SENIOR), 400_000 * ONE);
	});
}

/// The lenders have all of theirs, so that nobody has a claim to pay with.
#[test]
fn title_goes_into_a_last_round_when_only_fees_are_owed() {
	on_chain(|| {
		let fee = absolute(FeeEvent::Exit, 20_000 * ONE);
		let with = terms(&[rack(), rack()], &[(MILLION, TEN)]);
		let id = failed(Terms { fees: fees(&[fee]), ..with });
		sell(id, 0, MILLION + OWED);
		assert_eq!(unsold(id, 1, 10_000 * ONE), Unsold::Clear);
		sell(id, 1, 4_000 * ONE);
		assert_eq!((waits(SERVICER), waits(BORROWER)), (4_000 * ONE, 0));
		assert_gone(id);
	});
}

/// Nobody has the key of a pool's account, and pools have no call that sells a title: it goes for what anybody gives.
#[test]
fn pool_is_not_given_a_title_that_nobody_bids_for() {
	use quoin_primitives::Lend;
	on_chain(|| {
		let title = rack();
		let id = offer(terms(&[title], &[(MILLION, TEN)]));
		assert_ok!(<Lending as Lend<_>>::commit(&POOL, id, 0, now() + DAY));
		assert_ok!(Lending::draw(signed(BORROWER), id));
		at(GRACE_END + 1);
		assert_ok!(liquidate(id));
		assert_eq!(unsold(id, title, 600_000 * ONE), Unsold::Clear);
		assert_ne!(Yard::get(title).owner, POOL);
	});
}
