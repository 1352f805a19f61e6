//! Recovery agents, and what they stand for.

use super::*;

/// A title for which the agent stands with 600 000.
fn with_agent() -> LoanId {
	let title = rack();
	Yard::set(title, |one| one.agent = Some(AGENT));
	assert_ok!(Lending::post_agent_bond(signed(AGENT), 600_000 * ONE));
	let id = failed(terms(&[title], &[(MILLION, TEN)]));
	assert_eq!(unsold(id, title, 600_000 * ONE), Unsold::Taken);
	id
}

#[test]
fn agent_books_in_parts_and_its_bond_pays_what_is_missing() {
	on_chain(|| {
		let id = with_agent();
		events();
		assert_ok!(book(id, 0, 300_000 * ONE, false));
		let (loan, title, agent) = (id, 0, AGENT);
		let booked = |amount, last| Event::ProceedsBooked { loan, title, agent, amount, last };
		assert_eq!(events(), [booked(300_000 * ONE, false)]);
		assert_eq!(waits(SENIOR), 300_000 * ONE);
		assert_eq!(exposure(SENIOR).principal, MILLION - (300_000 * ONE - OWED));
		assert_eq!(pledged(AGENT), (600_000 * ONE, 600_000 * ONE));
		at(now() + AGENT_TIME);
		assert_ok!(book(id, 0, 200_000 * ONE, true));
		let said = events();
		assert_eq!(said.last(), Some(&booked(200_000 * ONE, true)));
		// 500 000 of 600 000.
		assert_eq!(waits(SENIOR), 600_000 * ONE);
		assert_eq!(total(AGENT), RICH - 600_000 * ONE);
		assert_eq!(held(HoldReason::Agent, AGENT), 500_000 * ONE);
		assert_eq!(pledged(AGENT), (500_000 * ONE, 0));
		assert_eq!(Yard::get(0).owner, AGENT);
		assert_gone(id);
		assert_ok!(Lending::withdraw_agent_bond(signed(AGENT), 500_000 * ONE));
		assert!(!AgentBonds::<Test>::contains_key(AGENT));
	});
}

#[test]
fn agent_closes_without_a_last_amount_when_it_has_booked_enough() {
	on_chain(|| {
		let id = with_agent();
		refused(|| book(id, 0, 0, false), Error::ZeroAmount);
		assert_ok!(book(id, 0, 700_000 * ONE, false));
		assert_ok!(book(id, 0, 0, true));
		assert_eq!((waits(SENIOR), pledged(AGENT)), (700_000 * ONE, (600_000 * ONE, 0)));
		assert_gone(id);
	});
}

#[test]
fn agent_closes_once() {
	on_chain(|| {
		let titles = [rack(), rack()];
		Yard::set(titles[0], |one| one.agent = Some(AGENT));
		assert_ok!(Lending::post_agent_bond(signed(AGENT), 600_000 * ONE));
		let id = failed(terms(&titles, &[(MILLION, TEN)]));
		assert_eq!(unsold(id, titles[0], 300_000 * ONE), Unsold::Taken);
		assert_ok!(book(id, titles[0], 300_000 * ONE, true));
		refused(|| book(id, titles[0], ONE, true), Error::NotAgent);
		refused(|| book(id, titles[0], ONE, false), Error::NotAgent);
		assert_eq!(pledged(AGENT), (600_000 * ONE, 0));
	});
}

/// With nothing at all, its bond pays for all it stands for.
#[test]
fn agents_bond_pays_all_when_it_books_nothing() {
	on_chain(|| {
		let id = with_agent();
		assert_ok!(book(id, 0, 0, true));
		assert_eq!((waits(SENIOR), pledged(AGENT)), (600_000 * ONE, (0, 0)));
		assert_eq!(Yard::get(0).owner, AGENT);
	});
}

#[test]
fn booking_is_refused_to_others_and_for_other_titles() {
	on_chain(|| {
		let (auctioned, id) = (failed_with(&[2 * MILLION]), {
			at(START);
			let title = rack();
			Yard::set(title, |one| one.agent = Some(AGENT));
			assert_ok!(Lending::post_agent_bond(signed(AGENT), MILLION));
			let id = failed(terms(&[title], &[(MILLION, TEN)]));
			assert_eq!(unsold(id, title, MILLION), Unsold::Taken);
			id
		});
		refused(|| book(auctioned, 0, ONE, true), Error::NotAgent);
		refused(|| book(id, 0, ONE, true), Error::NotForSale);
		refused(|| book(id + 1, 1, ONE, true), Error::NotForSale);
		let other = || Lending::book_proceeds(signed(STRANGER), id, 1, ONE, true);
		refused(other, Error::NotAgent);
		refused(|| book(id, 1, RICH, true), Error::NotCovered);
		refused(|| book(id, 1, Balance::MAX, true), Error::NotCovered);
	});
}

/// As if it had booked its last, with nothing: its bond pays what it stands for, and the title is its own.
#[test]
fn agent_that_is_too_late_pays_what_it_stands_for_and_has_the_title() {
	on_chain(|| {
		let id = with_agent();
		assert_ok!(book(id, 0, 100_000 * ONE, false));
		pass(AGENT_TIME);
		refused(|| close(id), Error::CaseRuns);
		pass(1);
		refused(|| book(id, 0, ONE, false), Error::AgentTooLate);
		refused(|| book(id, 0, MILLION, true), Error::AgentTooLate);
		events();
		assert_ok!(Lending::close(signed(STRANGER), id, 0));
		let missing = 500_000 * ONE;
		let ended = Event::AgentEnded { loan: id, title: 0, agent: AGENT, missing };
		assert!(events().contains(&ended));
		assert_eq!((waits(SENIOR), pledged(AGENT)), (600_000 * ONE, (100_000 * ONE, 0)));
		assert_eq!((Yard::get(0).owner, total(AGENT)), (AGENT, RICH - 600_000 * ONE));
		assert_gone(id);
	});
}

/// Nor does the borrower have its title back when it waits for that, with its debts paid.
#[test]
fn late_agent_that_booked_more_than_it_stands_for_has_the_title_too() {
	on_chain(|| {
		let id = with_agent();
		assert_ok!(book(id, 0, 900_000 * ONE, false));
		pass(AGENT_TIME + 1);
		assert_ok!(Lending::close(signed(BORROWER), id, 0));
		assert_eq!((waits(SENIOR), waits(BORROWER)), (900_000 * ONE, 0));
		assert_eq!((Yard::get(0).owner, pledged(AGENT)), (AGENT, (600_000 * ONE, 0)));
		assert_gone(id);
	});
}

/// Who has paid for a part of a title books the rest, which is the borrower's, whoever paid the other debts.
#[test]
fn agent_that_sold_a_part_ends_its_work_when_nothing_is_owed_any_more() {
	on_chain(|| {
		let titles = [rack(), rack()];
		Yard::set(titles[0], |one| one.agent = Some(AGENT));
		assert_ok!(Lending::post_agent_bond(signed(AGENT), 600_000 * ONE));
		let id = failed(terms(&titles, &[(MILLION, TEN)]));
		assert_eq!(unsold(id, titles[0], 600_000 * ONE), Unsold::Taken);
		assert_ok!(book(id, titles[0], 450_000 * ONE, false));
		let left = 550_000 * ONE + OWED;
		refused_bid(BORROWER, id, titles[1], left - 1, Payment::Cash, Error::BorrowerOwesMore);
		assert_eq!(buy(BORROWER, id, titles[1], left, Payment::Cash), Ok(left));
		refused(|| close(id), Error::CaseRuns);
		assert_ok!(book(id, titles[0], 450_000 * ONE, true));
		assert_eq!((waits(SENIOR), waits(BORROWER)), (MILLION + OWED, 450_000 * ONE));
		let owners = titles.map(|title| Yard::get(title).owner);
		assert_eq!((owners, pledged(AGENT)), ([AGENT, BORROWER], (600_000 * ONE, 0)));
		assert_gone(id);
	});
}

/// The fee of the sale is the same whether the agent books what it stands for or its bond pays it.
#[test]
fn agents_bond_pays_the_fees_of_the_sale_like_what_it_books() {
	for books in [true, false] {
		on_chain(|| {
			let title = Yard::park(BORROWER, 4 * MILLION);
			Yard::set(title, |one| (one.agent, one.agent_at_once) = (Some(AGENT), true));
			assert_ok!(Lending::post_agent_bond(signed(AGENT), 5 * MILLION));
			let list = [
				ratio(FeeEvent::Liquidation, Basis::Amount, 5),
				absolute(FeeEvent::Liquidation, 10_000 * ONE),
			];
			let with = terms(&[title], &[(MILLION, TEN)]);
			let id = failed(Terms { fees: fees(&list), ..with });
			assert_eq!(pledged(AGENT).1, 2 * MILLION);
			assert_ok!(book(id, title, if books { 2 * MILLION } else { 0 }, true));
			assert_eq!((waits(SENIOR), waits(SERVICER)), (MILLION + OWED, 110_000 * ONE));
			assert_eq!(waits(BORROWER), 890_000 * ONE - OWED);
			assert_gone(id);
		});
	}
}

/// Else one unit would keep the title from the borrower until the agent's time is over.
#[test]
fn agent_books_no_part_below_a_tenth_of_what_it_stands_for() {
	on_chain(|| {
		let id = with_agent();
		refused(|| book(id, 0, 60_000 * ONE - 1, false), Error::AmountTooSmall);
		assert_ok!(book(id, 0, 60_000 * ONE, false));
		assert_ok!(book(id, 0, 1, true));
	});
}

/// Nobody has for nothing what an inspector thinks is worth nothing.
#[test]
fn agent_that_would_stand_for_nothing_does_not_get_the_title() {
	on_chain(|| {
		let title = rack();
		Yard::set(title, |one| {
			(one.agent, one.agent_at_once, one.condition) = (Some(AGENT), true, Bps(0));
		});
		let id = failed(terms(&[title], &[(MILLION, TEN)]));
		assert_eq!(Lots::open(), [(id, title)]);
	});
}

/// What one late agent pays may be all that is owed: the next one's title, of which nothing was booked, goes back.
#[test]
fn late_agents_pay_no_more_than_is_owed_together() {
	on_chain(|| {
		let titles = [rack(), rack()];
		for title in titles {
			Yard::set(title, |one| (one.agent, one.agent_at_once) = (Some(AGENT), true));
		}
		assert_ok!(Lending::post_agent_bond(signed(AGENT), 2 * MILLION));
		let id = failed(terms(&titles, &[(900_000 * ONE, TEN)]));
		pass(AGENT_TIME + 1);
		assert_ok!(close(id));
		assert_eq!(titles.map(|title| Yard::get(title).owner), [AGENT, BORROWER]);
		let owed = 900_000 * ONE + (OWED * 9).div_ceil(10);
		assert!(waits(SENIOR).abs_diff(owed) < 5);
		assert_eq!((waits(BORROWER), pledged(AGENT)), (MILLION - waits(SENIOR), (MILLION, 0)));
		assert_gone(id);
	});
}

/// A tenth of two million is left, says the inspector, and half of that is expected.
#[test]
fn agent_stands_for_what_is_there_when_the_title_is_damaged() {
	on_chain(|| {
		let title = rack();
		Yard::set(title, |one| {
			(one.agent, one.agent_at_once) = (Some(AGENT), true);
			(one.condition, one.value) = (Bps(1_000), Some(200_000 * ONE));
		});
		assert_ok!(Lending::post_agent_bond(signed(AGENT), MILLION));
		let id = failed(terms(&[title], &[(160_000 * ONE, TEN)]));
		assert_eq!(pledged(AGENT), (MILLION, 100_000 * ONE));
		assert_ok!(book(id, title, 60_000 * ONE, true));
		assert_eq!((total(AGENT), waits(SENIOR)), (RICH - 100_000 * ONE, 100_000 * ONE));
		assert_eq!(waits(BORROWER), 0);
	});
}

/// The rest is the borrower's, whose title the agent has.
#[test]
fn agent_stands_for_half_of_the_worth_however_little_is_owed() {
	on_chain(|| {
		for floor in [None, Some(2 * MILLION)] {
			at(START);
			let title = rack();
			let at_once = floor.is_none();
			Yard::set(title, |one| (one.agent, one.agent_at_once) = (Some(AGENT), at_once));
			assert_ok!(Lending::post_agent_bond(signed(AGENT), MILLION));
			let fee = absolute(FeeEvent::Exit, 20_000 * ONE);
			let with = terms(&[title], &[(500_000 * ONE, TEN)]);
			let id = failed(Terms { fees: fees(&[fee]), ..with });
			if let Some(floor) = floor {
				assert_eq!(unsold(id, title, floor), Unsold::Taken);
			}
			assert_eq!(pledged(AGENT).1, MILLION);
			let before = waits(BORROWER);
			assert_ok!(book(id, title, 0, true));
			assert_eq!(waits(BORROWER) - before, 480_000 * ONE - OWED.div_ceil(2));
		}
	});
}

/// Until they are paid, the title is not the borrower's again.
#[test]
fn agent_books_when_only_fees_are_owed() {
	on_chain(|| {
		let titles = [rack(), rack()];
		Yard::set(titles[0], |one| (one.agent, one.agent_at_once) = (Some(AGENT), true));
		assert_ok!(Lending::post_agent_bond(signed(AGENT), MILLION));
		let fee = absolute(FeeEvent::Exit, 20_000 * ONE);
		let id = failed(Terms { fees: fees(&[fee]), ..terms(&titles, &[(500_000 * ONE, TEN)]) });
		// Interest of half a million, each window rounded up.
		sell(id, titles[1], 500_000 * ONE + OWED.div_ceil(2));
		// What it brings beyond is the borrower's.
		assert_ok!(book(id, titles[0], 100_000 * ONE, false));
		assert_eq!((waits(SERVICER), waits(BORROWER)), (20_000 * ONE, 80_000 * ONE));
		assert_ok!(book(id, titles[0], 100_000 * ONE, false));
		assert_eq!((waits(SERVICER), waits(BORROWER)), (20_000 * ONE, 180_000 * ONE));
	});
}

/// Whichever is more is what the auction began from.
#[test]
fn agent_stands_for_half_of_the_better_of_appraisal_and_index() {
	on_chain(|| {
		let list =
			[(None, 2 * MILLION), (Some(MILLION), 2 * MILLION), (Some(3 * MILLION), 3 * MILLION)];
		for (index, better) in list {
			at(START);
			let title = rack();
			Yard::set(title, |one| {
				(one.agent, one.agent_at_once, one.index) = (Some(AGENT), true, index);
			});
			assert_ok!(Lending::post_agent_bond(signed(AGENT), 2 * MILLION));
			let id = failed(terms(&[title], &[(1_600_000 * ONE, TEN)]));
			assert_eq!(pledged(AGENT).1, better / 2);
			assert_ok!(book(id, title, 2 * MILLION, true));
		}
	});
}

/// A floor above that says nothing: half of a million is expected.
#[test]
fn agent_stands_for_the_share_of_the_value_when_the_floor_is_higher() {
	on_chain(|| {
		let title = Yard::park(BORROWER, MILLION);
		Yard::set(title, |one| one.agent = Some(AGENT));
		assert_ok!(Lending::post_agent_bond(signed(AGENT), 500_000 * ONE));
		let id = failed(terms(&[title], &[(700_000 * ONE, TEN)]));
		assert_eq!(unsold(id, title, 600_000 * ONE), Unsold::Taken);
		assert_eq!(pledged(AGENT), (500_000 * ONE, 500_000 * ONE));
	});
}

/// What was booked counts for the insurer.
#[test]
fn insurer_pays_after_the_agent_what_is_missing_of_the_share() {
	on_chain(|| {
		let title = rack();
		Yard::set(title, |one| (one.agent, one.cover) = (Some(AGENT), MILLION));
		assert_ok!(Lending::post_agent_bond(signed(AGENT), 600_000 * ONE));
		let id = failed(terms(&[title], &[(MILLION, TEN)]));
		assert_eq!(unsold(id, title, 600_000 * ONE), Unsold::Taken);
		assert_ok!(book(id, title, 300_000 * ONE, true));
		// 300 000 by the agent's bond, and 400 000 by the insurer.
		assert_eq!(dollars(INSURER), RICH - 400_000 * ONE);
		assert_eq!(waits(SENIOR), MILLION);
	});
}

#[test]
fn agent_gets_its_bond_back_and_the_borrower_the_title_when_all_is_paid_by_another() {
	on_chain(|| {
		let titles = [rack(), rack()];
		Yard::set(titles[0], |one| one.agent = Some(AGENT));
		assert_ok!(Lending::post_agent_bond(signed(AGENT), 600_000 * ONE));
		let id = failed(terms(&titles, &[(MILLION, TEN)]));
		assert_eq!(unsold(id, titles[0], 600_000 * ONE), Unsold::Taken);
		sell(id, titles[1], MILLION + OWED);
		for (amount, last) in [(ONE, false), (0, true), (MILLION, true)] {
			refused(|| book(id, titles[0], amount, last), Error::NothingOwed);
		}
		assert_ok!(close(id));
		assert_eq!(pledged(AGENT), (600_000 * ONE, 0));
		assert_eq!(Yard::get(titles[0]).owner, BORROWER);
		assert_gone(id);
	});
}

/// What an agent brings beyond all debts is the borrower's.
#[test]
fn borrower_gets_what_an_agent_brings_beyond_all_debts() {
	on_chain(|| {
		let id = with_agent();
		assert_ok!(book(id, 0, MILLION + OWED + 11, true));
		assert_eq!((waits(SENIOR), collectable(BORROWER).other), (MILLION + OWED, 11));
		assert_gone(id);
	});
}

/// One agent's bond stands for each of its titles.
#[test]
fn agents_bond_stands_behind_no_two_titles() {
	on_chain(|| {
		let titles = [rack(), rack()];
		for title in titles {
			Yard::set(title, |one| one.agent = Some(AGENT));
		}
		assert_ok!(Lending::post_agent_bond(signed(AGENT), 599_999 * ONE));
		let id = failed(terms(&titles, &[(MILLION, TEN)]));
		assert_eq!(unsold(id, 0, 300_000 * ONE), Unsold::Taken);
		assert_eq!(unsold(id, 1, 300_000 * ONE), Unsold::Taken);
		assert_eq!(pledged(AGENT), (599_999 * ONE, 300_000 * ONE));
		assert_eq!((Yard::get(0).owner, Yard::get(1).owner), (BORROWER, SENIOR));
	});
}

#[test]
fn agents_bond_is_posted_and_taken_back() {
	on_chain(|| {
		let post = |amount| Lending::post_agent_bond(signed(AGENT), amount);
		let take = |amount| Lending::withdraw_agent_bond(signed(AGENT), amount);
		refused(|| post(0), Error::ZeroAmount);
		refused(|| take(0), Error::ZeroAmount);
		refused(|| take(1), Error::AgentBondTooSmall);
		refused(|| post(RICH), Error::NotCovered);
		events();
		let least = 100 * ONE;
		refused(|| post(least - 1), Error::AgentBondTooSmall);
		assert_ok!(post(least));
		assert_ok!(post(50));
		refused(|| post(Balance::MAX), Error::AmountTooLarge);
		let all = least + 50;
		assert_eq!((held(HoldReason::Agent, AGENT), dollars(AGENT)), (all, RICH - all));
		refused(|| take(all + 1), Error::AgentBondTooSmall);
		// All of it, or the least stays.
		refused(|| take(51), Error::AgentBondTooSmall);
		assert_ok!(take(50));
		assert_ok!(take(least));
		let agent = AGENT;
		assert_eq!(
			events(),
			[
				Event::AgentBondPosted { agent, amount: least },
				Event::AgentBondPosted { agent, amount: 50 },
				Event::AgentBondWithdrawn { agent, amount: 50 },
				Event::AgentBondWithdrawn { agent, amount: least },
			]
		);
		assert!(!AgentBonds::<Test>::contains_key(AGENT));
	});
}

/// Of each, what it stands for is missing.
#[test]
fn late_agents_of_several_titles_are_ended_at_once() {
	on_chain(|| {
		let titles = [rack(), rack(), rack()];
		for title in &titles[..2] {
			Yard::set(*title, |one| one.agent = Some(AGENT));
		}
		assert_ok!(Lending::post_agent_bond(signed(AGENT), 300_000 * ONE));
		let id = failed(terms(&titles, &[(MILLION, TEN)]));
		for title in &titles[..2] {
			assert_eq!(unsold(id, *title, 150_000 * ONE), Unsold::Taken);
		}
		pass(AGENT_TIME + 1);
		assert_ok!(close(id));
		assert_eq!((waits(SENIOR), pledged(AGENT)), (300_000 * ONE, (0, 0)));
		assert_eq!(titles.map(|title| Yard::get(title).owner), [AGENT, AGENT, BORROWER]);
		assert_eq!(Lots::open(), [(id, 2)]);
		refused(|| close(id), Error::CaseRuns);
	});
}

/// It has the title for it.
#[test]
fn agent_that_closes_pays_all_it_stands_for_also_when_less_is_owed() {
	on_chain(|| {
		let titles = [rack(), rack()];
		Yard::set(titles[0], |one| one.agent = Some(AGENT));
		assert_ok!(Lending::post_agent_bond(signed(AGENT), 600_000 * ONE));
		let id = failed(terms(&titles, &[(MILLION, TEN)]));
		assert_eq!(unsold(id, titles[0], 600_000 * ONE), Unsold::Taken);
		sell(id, titles[1], MILLION + OWED - 50 * ONE);
		assert_ok!(book(id, titles[0], 0, true));
		assert_eq!((waits(SENIOR), waits(BORROWER)), (MILLION + OWED, 599_950 * ONE));
		assert_eq!((Yard::get(0).owner, pledged(AGENT)), (AGENT, (0, 0)));
		assert_gone(id);
	});
}
