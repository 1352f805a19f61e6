//! Writing down.

use super::*;
use frame_support::weights::{Weight, WeightMeter};
use quoin_primitives::{Payment, Seller};

fn impairment(lender: AccountId) -> Balance {
	exposure(lender).impairment
}

/// The hook with room for all there is.
fn idle() -> u64 {
	idle_within(u64::MAX)
}

fn idle_within(limit: u64) -> u64 {
	let mut meter = WeightMeter::with_limit(Weight::from_parts(limit, u64::MAX));
	Lending::work_queue(&mut meter);
	meter.consumed().ref_time()
}

/// The last second of grace of a loan of [`simple`], a midnight.
const GRACE_OVER: Seconds = FEBRUARY + 7 * DAY;
/// The first of April.
const APRIL: Seconds = FEBRUARY + 60 * DAY;
/// Days past due, and what of a million is written down from then on.
const LADDER: [(Seconds, Balance); 3] = [(16, 100_000), (31, 350_000), (61, 650_000)];

#[test]
fn each_step_of_the_ladder_is_marked_from_its_midnight_on() {
	on_chain(|| {
		let id = simple();
		Yard::worth(0, 3 * MILLION);
		let next = || exposure(SENIOR).next_mark_at.unwrap();
		// When grace is over, what a sale may bring counts: half of three million are enough.
		assert_eq!(exposure(SENIOR).next_mark_at, Some(GRACE_OVER));
		at(GRACE_OVER - 1);
		refused(|| mark(id), Error::NothingToMark);
		at(GRACE_OVER);
		events();
		assert_ok!(mark(id));
		assert_eq!((events(), dollars(KEEPER)), (vec![], RICH));
		let mut before = 0;
		for (days, written) in LADDER {
			// In between, the interest of another month is owed before principal.
			let begins = [MARCH, APRIL].into_iter().find(|begin| *begin == next());
			if let Some(begin) = begins {
				at(begin);
				assert_ok!(mark(id));
			}
			let midnight = FEBRUARY + days * DAY;
			assert_eq!(next(), midnight);
			at(midnight - 1);
			refused(|| mark(id), Error::NothingToMark);
			at(midnight);
			events();
			assert_ok!(mark(id));
			let (old, new) = (before * ONE, written * ONE);
			let (keeper, reward) = (Some(KEEPER), REWARD);
			assert_eq!(events(), [Event::Marked { loan: id, old, new, keeper, reward }]);
			assert_eq!(impairment(SENIOR), new);
			refused(|| mark(id), Error::NothingToMark);
			before = written;
		}
		assert_eq!(next(), FEBRUARY + 90 * DAY);
		assert_eq!(dollars(KEEPER), RICH + 3 * REWARD);
	});
}

#[test]
fn what_a_sale_may_bring_counts_when_grace_is_over() {
	on_chain(|| {
		let list = [2 * (MILLION + OWED), 700_001 * ONE, 400_000 * ONE];
		let loans = list.map(|_| simple());
		for (title, worth) in (0..).zip(list) {
			Yard::worth(title, worth);
		}
		// An insurer stands for some of the last one.
		Yard::set(2, |title| title.cover = 50_000 * ONE);
		let mark_all = || {
			loans.map(|id| {
				assert_ok!(mark(id));
				loan(id).impairment
			})
		};
		at(GRACE_OVER);
		// Half of the value is expected, of which interest takes its part first: all that is owed; 350 000.5; 200 000
		// and the cover.
		let written = [0, 649_999 * ONE + ONE / 2 + OWED, 750_000 * ONE + OWED];
		assert_eq!(mark_all(), written);
		// Of the first only the day moved, which is no work to be paid.
		assert_eq!(dollars(KEEPER), RICH + 2 * REWARD);
		at(FEBRUARY + 61 * DAY);
		let later = mark_all();
		assert_eq!(later[0], 650_000 * ONE);
		// Two more windows are owed by then.
		assert!(later[1] > written[1] && later[2] > written[2]);
	});
}

/// That anybody may sell the titles is in the books before somebody does: whoever leaves in between leaves nobody
/// else with the loss. In the first second in which it may be, and in the last before each mark to come.
#[test]
fn liquidation_for_lateness_is_no_news_to_any_lender_when_marks_were_made() {
	let month = 30 * DAY;
	let timetables = [
		(calendar(365, 1, 0), 7 * DAY),
		(calendar(365, 1, 0), 29 * DAY),
		(calendar(365, 31, -18_000), DAY),
		(Timetable::Fixed { interval: month, payments: 12 }, month),
		(Timetable::Fixed { interval: month + DAY / 2, payments: 12 }, month),
		(Timetable::Fixed { interval: limits::MAX_INTERVAL, payments: 3 }, 2 * DAY),
	];
	let fee = ratio(FeeEvent::Liquidation, Basis::Amount, 3);
	for (timetable, duration) in timetables {
		for (worth, reserve, marks) in [
			(400_000, 0, 1),
			(1_000_000, 2, 1),
			(1_900_000, 1, 2),
			(1_500_000, 0, 4),
			(700_000, 3, 9),
		] {
			on_chain(|| {
				let grace = Grace { rate: FOURTEEN, duration };
				let with = Terms { timetable, grace, reserve, fees: fees(&[fee]), ..two() };
				let id = lend(Terms { repayment: Repayment::Bullet, ..with });
				Yard::worth(0, worth * ONE);
				let next = || exposure(JUNIOR).next_mark_at.unwrap_or(now() + 400 * DAY);
				let from = Lending::loan_view(id).unwrap().liquidable_from.unwrap();
				let mut made = 0;
				while next() <= from || made < marks {
					at(next());
					// What was expected of a sale may be the same.
					let _ = mark(id);
					made += 1;
				}
				at(if marks == 1 { from.max(now()) } else { next() - 1 });
				let carried = |of| {
					let Exposure { principal, impairment, collectable, .. } = exposure(of);
					principal - impairment + collectable.recovered
				};
				let before = [SENIOR, JUNIOR].map(carried);
				assert_ok!(liquidate(id));
				let after = [SENIOR, JUNIOR].map(carried);
				let no_less = after[0] >= before[0] && after[1] >= before[1];
				assert!(no_less, "{timetable:?} {worth} {reserve}: {before:?}, {after:?}");
			});
		}
	}
}

/// What is paid on the last second of its day is not late, whatever midnight that is.
#[test]
fn nothing_is_marked_before_a_payment_is_late() {
	for duration in [0, DAY / 2, DAY - 1, DAY] {
		on_chain(|| {
			let id = lend(Terms { grace: Grace { rate: FOURTEEN, duration }, ..one() });
			Yard::worth(0, 1_000);
			at(FEBRUARY);
			refused(|| mark(id), Error::NothingToMark);
			at(FEBRUARY + DAY);
			assert_ok!(mark(id));
		});
	}
}

/// The next payment but one is late too: what a sale may bring has to be said anew.
#[test]
fn payment_that_leaves_a_loan_failing_makes_a_mark_due() {
	on_chain(|| {
		let id = simple();
		at(FEBRUARY + 40 * DAY);
		assert_ok!(mark(id));
		assert!(exposure(SENIOR).next_mark_at.unwrap() > now());
		assert_ok!(repay(id, Lending::next_payment(id, None).unwrap().total));
		assert_eq!(exposure(SENIOR).next_mark_at, Some(now()));
		assert_ok!(mark(id));
		assert!(exposure(SENIOR).next_mark_at.unwrap() > now());
	});
}

#[test]
fn expected_proceeds_take_index_condition_and_reserve_into_account() {
	on_chain(|| {
		let id = lend(Terms { reserve: 1, ..one() });
		Yard::set(0, |title| {
			(title.index, title.condition) = (Some(500_000 * ONE), Bps(8_000));
		});
		at(GRACE_OVER);
		assert_ok!(mark(id));
		// Half of 80 % of the lower one, and one instalment, less interest.
		let expected = 200_000 * ONE + PART + INTEREST[0] - OWED;
		assert_eq!(loan(id).impairment, MILLION - expected);
	});
}

/// A deadline at ten in the morning counts from the next midnight.
#[test]
fn days_are_counted_from_the_midnight_after_the_deadline() {
	on_chain(|| {
		let id = lend(Terms { timetable: calendar(365, 1, 50_400), ..one() });
		Yard::worth(0, 3 * MILLION);
		let deadline = Lending::next_payment(id, None).unwrap().deadline;
		assert_eq!(deadline, FEBRUARY - 50_400);
		// Grace ends at ten in the morning, and counts as over from the midnight before.
		assert_eq!(exposure(SENIOR).next_mark_at, Some(FEBRUARY + 6 * DAY));
		at(FEBRUARY + 6 * DAY);
		assert_ok!(mark(id));
		assert_eq!(exposure(SENIOR).next_mark_at, Some(FEBRUARY + 16 * DAY));
		at(FEBRUARY + 16 * DAY - 1);
		refused(|| mark(id), Error::NothingToMark);
	});
}

#[test]
fn junior_is_written_down_before_the_senior() {
	on_chain(|| {
		let id = lend(two());
		let steps = [(16, 0, 100_000), (31, 150_000, 200_000), (61, 450_000, 200_000)];
		for (days, senior, junior) in steps {
			at(FEBRUARY + days * DAY);
			assert_ok!(mark(id));
			assert_eq!((impairment(SENIOR), impairment(JUNIOR)), (senior * ONE, junior * ONE));
		}
	});
}

#[test]
fn interest_of_a_loan_written_down_counts_for_nobody() {
	on_chain(|| {
		let id = lend(two());
		at(FEBRUARY + 16 * DAY);
		// Until the end of grace it ran: 31 and 7 days.
		assert_eq!(exposure(SENIOR).accrued, 800_000 * TEN.0 * u128::from(38 * DAY));
		assert_ok!(mark(id));
		assert_eq!((exposure(SENIOR).accrued, exposure(JUNIOR).accrued), (0, 0));
	});
}

#[test]
fn cash_writes_up_and_nothing_else_does() {
	on_chain(|| {
		let id = simple();
		at(FEBRUARY + 91 * DAY);
		Yard::worth(0, 400_000 * ONE);
		assert_ok!(mark(id));
		let written = impairment(SENIOR);
		assert!(written > 800_000 * ONE);
		Yard::worth(0, 2 * MILLION);
		refused(|| mark(id), Error::NothingToMark);
		// One window: the next one is 62 days late, on the first of May and a day. Of a sale the same is expected as
		// before, and more is not known until somebody marks.
		let pay = || repay(id, Lending::next_payment(id, None).unwrap().total);
		assert_ok!(pay());
		assert_eq!(impairment(SENIOR), written - PART);
		// Another: 31 days.
		assert_ok!(pay());
		assert_eq!(loan(id).balance - impairment(SENIOR), MILLION - written);
		assert_ok!(pay());
		// One day late.
		assert_eq!(impairment(SENIOR), 0);
		assert!(exposure(SENIOR).accrued > 0);
	});
}

/// Else a unit would make good what a breach took.
#[test]
fn prepayment_writes_up_by_its_amount_at_most() {
	on_chain(|| {
		let id = simple();
		at(START + 1);
		assert_ok!(repay(id, PART + INTEREST[0]));
		let balance = MILLION - PART;
		// Two thirds of it, rounded up, when the breach is not cured in time.
		let written = balance * 65 / 100 + 1;
		Yard::set(0, |title| title.attested = false);
		assert_ok!(declare(id, Breach::Attestation { title: 0 }));
		at(START + 15 * DAY);
		assert_ok!(mark(id));
		Yard::set(0, |title| title.attested = true);
		assert_ok!(cure(id));
		assert_eq!(impairment(SENIOR), written);
		assert_ok!(prepay(id, 1));
		assert_eq!(impairment(SENIOR), written - 1);
		assert_ok!(prepay(id, 100_000 * ONE));
		assert_eq!(impairment(SENIOR), written - 1 - 100_000 * ONE);
		// What is due is a payment like any other.
		at(FEBRUARY + 1);
		assert_ok!(repay(id, Lending::next_payment(id, None).unwrap().total));
		assert_eq!(impairment(SENIOR), 0);
	});
}

/// Whoever pays for one of many windows does not hide that the others were missed.
#[test]
fn mark_that_is_due_stays_due_when_one_of_many_windows_is_paid() {
	on_chain(|| {
		let id = simple();
		// Window 0 is 190 days late, and window 1 is 161.
		at(FEBRUARY + 190 * DAY);
		Yard::worth(0, 100_000 * ONE);
		assert_ok!(repay(id, Lending::next_payment(id, None).unwrap().total));
		// The ladder, at once. What a sale may bring, when it is marked.
		assert!(impairment(SENIOR) >= loan(id).balance * 65 / 100);
		assert_eq!(exposure(SENIOR).accrued, 0);
		assert!(exposure(SENIOR).next_mark_at.unwrap() <= now());
		assert_ok!(mark(id));
		// Half of a hundred thousand is not even the interest of half a year.
		assert_eq!(impairment(SENIOR), loan(id).balance);
		// On the first of September another window begins.
		assert_eq!(exposure(SENIOR).next_mark_at, Some(1_725_148_800));
	});
}

#[test]
fn mark_that_is_due_stays_due_when_a_breach_is_declared_or_cured() {
	on_chain(|| {
		let id = simple();
		at(FEBRUARY + 16 * DAY);
		Yard::set(0, |title| title.attested = false);
		assert_ok!(declare(id, Breach::Attestation { title: 0 }));
		assert_eq!(exposure(SENIOR).next_mark_at, Some(GRACE_OVER));
		Yard::set(0, |title| title.attested = true);
		assert_ok!(cure(id));
		assert_eq!(exposure(SENIOR).next_mark_at, Some(GRACE_OVER));
		assert_ok!(mark(id));
		assert_eq!(impairment(SENIOR), 100_000 * ONE);
	});
}

/// Half of what is six units short is three units short.
#[test]
fn reward_is_at_most_what_is_written_down() {
	on_chain(|| {
		let id = simple();
		Yard::worth(0, 2 * (MILLION + OWED) - 6);
		at(GRACE_OVER);
		assert_ok!(mark(id));
		assert_eq!((impairment(SENIOR), dollars(KEEPER)), (3, RICH + 3));
		assert_eq!(held(HoldReason::Bond, BORROWER), BOND - 3);
	});
}

/// Else a borrower that is late again and again would take all of it, and nobody would be paid for the sale.
#[test]
fn marks_are_rewarded_until_a_quarter_of_the_bond_is_left() {
	on_chain(|| {
		let timetable = Timetable::Fixed { interval: DAY, payments: 60 };
		let grace = Grace { rate: FOURTEEN, duration: 0 };
		let repayment = Repayment::Bullet;
		let id = lend(Terms { timetable, grace, repayment, ..one() });
		Yard::worth(0, MILLION);
		for _ in 0..BOND / REWARD {
			pass(2 * DAY);
			assert_ok!(mark(id));
			assert_ok!(repay(id, Lending::next_payment(id, None).unwrap().total));
		}
		assert_eq!((loan(id).bond, dollars(KEEPER)), (BOND / 4, RICH + BOND / 4 * 3));
	});
}

/// What an agent booked is in the books of the lenders once.
#[test]
fn what_an_agent_booked_is_not_expected_again() {
	on_chain(|| {
		let titles = [1_200_000, 800_000].map(|worth| Yard::park(BORROWER, worth * ONE));
		Yard::set(titles[0], |one| (one.agent, one.agent_at_once) = (Some(7), true));
		assert_ok!(Lending::post_agent_bond(signed(7), MILLION));
		let id = lend(terms(&titles, &[(MILLION, TEN)]));
		at(GRACE_OVER + 1);
		assert_ok!(liquidate(id));
		// 600 000 and half of 800 000, less interest.
		assert_eq!(impairment(SENIOR), OWED);
		let book = |amount, last| Lending::book_proceeds(signed(7), id, titles[0], amount, last);
		assert_ok!(book(500_000 * ONE, false));
		let good = Good::Title { lien: id, title: titles[1] };
		assert_ok!(Lending::sell(&good, &BUYER, 100_000 * ONE, Payment::Cash));
		Lots::remove(id, titles[1]);
		// 600 000 came in, of which interest is paid, and 100 000 are to come.
		assert_eq!(exposure(SENIOR).principal, 400_000 * ONE + OWED);
		assert_eq!(impairment(SENIOR), 300_000 * ONE + OWED);
		assert_ok!(book(0, true));
		assert_eq!((exposure(SENIOR).principal, waits(SENIOR)), (0, 700_000 * ONE));
	});
}

/// A title that loses a cent an hour pays no keeper every hour.
#[test]
fn loss_between_the_steps_is_written_down_for_nothing() {
	on_chain(|| {
		let id = simple();
		at(GRACE_OVER);
		Yard::worth(0, 600_000 * ONE);
		assert_ok!(mark(id));
		assert_eq!((impairment(SENIOR), dollars(KEEPER)), (700_000 * ONE + OWED, RICH + REWARD));
		Yard::worth(0, 400_000 * ONE);
		events();
		assert_ok!(mark(id));
		let (old, new) = (700_000 * ONE + OWED, 800_000 * ONE + OWED);
		assert_eq!(events(), [Event::Marked { loan: id, old, new, keeper: None, reward: 0 }]);
		assert_eq!((impairment(SENIOR), dollars(KEEPER)), (new, RICH + REWARD));
	});
}

#[test]
fn mark_is_refused_when_there_is_nothing_to_mark() {
	on_chain(|| {
		let id = simple();
		refused(|| mark(id), Error::NothingToMark);
		refused(|| mark(id + 1), Error::UnknownLoan);
		let offered = offer(one());
		refused(|| mark(offered), Error::UnknownLoan);
	});
}

#[test]
fn hook_marks_what_is_due_and_pays_nobody() {
	on_chain(|| {
		let (late, paid) = (simple(), simple());
		Yard::worth(0, 3 * MILLION);
		at(FEBRUARY);
		assert_ok!(repay(paid, PART + INTEREST[0]));
		at(FEBRUARY + 16 * DAY - 1);
		idle();
		assert_eq!(impairment(SENIOR), 0);
		at(FEBRUARY + 16 * DAY);
		events();
		idle();
		let (old, new, keeper, reward) = (0, 100_000 * ONE, None, 0);
		assert_eq!(events(), [Event::Marked { loan: late, old, new, keeper, reward }]);
		assert_eq!(loan(late).bond, BOND);
		// The paid one moved on to its next day: a month later.
		assert_eq!(loan(paid).impairment, 0);
		let next = (MARCH + 7 * DAY) / DAY;
		assert_eq!(loan(paid).queued, Some(next as Day));
		assert_eq!(exposure(SENIOR).next_mark_at, Some(MARCH));
	});
}

#[test]
fn hook_goes_through_all_days_it_has_missed() {
	on_chain(|| {
		let id = simple();
		at(START + 365 * DAY);
		idle();
		assert_eq!(loan(id).impairment, 650_000 * ONE);
		assert_eq!(QueueFrom::<Test>::get(), ((START + 365 * DAY) / DAY) as Day);
		assert_eq!(loan(id).queued, None);
		assert_eq!(MarkQueue::<Test>::iter().count(), 0);
	});
}

/// Never more than the room, and a loan only when there is room for the most expensive step.
#[test]
fn hook_stays_within_its_weight() {
	on_chain(|| {
		for _ in 0..5 {
			simple();
		}
		at(FEBRUARY + 16 * DAY);
		let due = || impairment(SENIOR) / (100_000 * ONE);
		assert_eq!((idle_within(DAY_WEIGHT - 1), due()), (0, 0));
		let from = QueueFrom::<Test>::get();
		// 38 days without a loan: a look at the first, and at the next four.
		assert_eq!(idle_within(5 * DAY_WEIGHT), 5 * DAY_WEIGHT);
		assert_eq!(QueueFrom::<Test>::get(), from + 4);
		// 35 looks, from that day to the one of the marks, when grace was over.
		let looks = (38 - 4 + 1) * DAY_WEIGHT;
		assert_eq!((idle_within(looks + MARK_WEIGHT - 1), due()), (looks, 0));
		assert_eq!(QueueFrom::<Test>::get(), from + 38);
		let used = idle_within(DAY_WEIGHT + 3 * MARK_WEIGHT - 1);
		assert_eq!((used, due()), (DAY_WEIGHT + 2 * MARK_WEIGHT, 2));
		// The three that were left, and the nine days since.
		let used = idle_within(10 * MARK_WEIGHT);
		assert_eq!((used, due()), (3 * MARK_WEIGHT + 10 * DAY_WEIGHT, 5));
		assert_eq!(idle(), DAY_WEIGHT);
	});
}

#[test]
fn hook_does_nothing_before_the_first_loan() {
	on_chain(|| {
		// A look.
		assert_eq!(idle(), DAY_WEIGHT);
		assert_eq!(QueueFrom::<Test>::get(), 0);
	});
}

/// It cannot happen, so a debug build says so aloud; a chain goes on.
#[test]
#[cfg_attr(debug_assertions, should_panic(expected = "a mark that is due cannot be applied"))]
fn hook_is_held_up_by_no_loan_that_cannot_be_marked() {
	on_chain(|| {
		let (one, two) = (simple(), simple());
		at(FEBRUARY + 91 * DAY);
		// Of what a sale brings of this one, nobody can say anything.
		let mut deal = Deals::<Test>::get(one).unwrap();
		deal.terms.titles = BoundedVec::truncate_from(vec![77]);
		Deals::<Test>::insert(one, deal);
		idle();
		assert_eq!((loan(one).impairment, loan(two).impairment), (0, 650_000 * ONE));
		// It is tried again on the next day.
		let tomorrow = ((FEBRUARY + 92 * DAY) / DAY) as Day;
		assert_eq!(MarkQueue::<Test>::iter_keys().collect::<Vec<_>>(), [(tomorrow, one)]);
		let mut deal = Deals::<Test>::get(one).unwrap();
		deal.terms.titles = BoundedVec::truncate_from(vec![0]);
		Deals::<Test>::insert(one, deal);
		at(FEBRUARY + 92 * DAY);
		idle();
		assert_eq!(loan(one).impairment, 650_000 * ONE);
	});
}

/// A title sold for less than was thought is a loss at once, not when somebody asks.
#[test]
fn loss_of_a_sale_is_written_down_at_once() {
	on_chain(|| {
		let titles = [(); 2].map(|()| Yard::park(BORROWER, MILLION));
		let id = lend(terms(&titles, &[(MILLION, TEN)]));
		titles.into_iter().for_each(|title| Yard::worth(title, 400_000 * ONE));
		at(GRACE_OVER + 1);
		assert_ok!(liquidate(id));
		// Half of 800 000 is expected, and interest comes first.
		let interest = INTEREST[0] + GRACE_FULL + INTEREST[1];
		assert_eq!(impairment(SENIOR), 600_000 * ONE + interest);
		let good = Good::Title { lien: id, title: titles[0] };
		assert_ok!(Lending::sell(&good, &BUYER, interest + 20_000 * ONE, Payment::Cash));
		Lots::remove(id, titles[0]);
		// 980 000 are left, and 200 000 expected.
		assert_eq!(exposure(SENIOR).principal, 980_000 * ONE);
		assert_eq!(impairment(SENIOR), 780_000 * ONE);
	});
}

/// Half of a million may come in, and half of that is the servicer's.
#[test]
fn mark_expects_what_fees_of_the_sale_leave() {
	on_chain(|| {
		let fee = ratio(FeeEvent::Liquidation, Basis::Amount, 50);
		let id = lend(Terms { fees: fees(&[fee]), ..one() });
		Yard::worth(0, MILLION);
		at(GRACE_OVER);
		assert_ok!(mark(id));
		assert_eq!(impairment(SENIOR), 750_000 * ONE + OWED);
		// No more and no less than a sale for that brings.
		pass(1);
		assert_ok!(liquidate(id));
		assert_eq!(impairment(SENIOR), 750_000 * ONE + OWED);
		let good = Good::Title { lien: id, title: 0 };
		assert_ok!(Lending::sell(&good, &BUYER, 500_000 * ONE, Payment::Cash));
		Lots::remove(id, 0);
		assert_eq!(waits(SENIOR), 250_000 * ONE);
	});
}

/// 150 000 of each of two titles, less a tenth of each, and less 10 000 once.
#[test]
fn mark_takes_a_fee_that_is_no_share_off_once() {
	on_chain(|| {
		let list = [
			absolute(FeeEvent::Liquidation, 10_000 * ONE),
			ratio(FeeEvent::Liquidation, Basis::Amount, 10),
			// Owed by the borrower, after the lenders.
			absolute(FeeEvent::Exit, 50_000 * ONE),
		];
		let with = terms(&[rack(), rack()], &[(MILLION, TEN)]);
		let id = lend(Terms { fees: fees(&list), ..with });
		[0, 1].into_iter().for_each(|title| Yard::worth(title, 300_000 * ONE));
		at(GRACE_OVER);
		assert_ok!(mark(id));
		assert_eq!(impairment(SENIOR), MILLION - 260_000 * ONE + OWED);
		pass(1);
		assert_ok!(liquidate(id));
		assert_eq!(impairment(SENIOR), MILLION - 260_000 * ONE + OWED);
	});
}

/// One title is a tenth of the worth: its insurer stands for a tenth of the principal, of which half comes in.
/// Of the other, hardly anything is left.
#[test]
fn cover_counts_for_the_titles_own_share_before_there_is_a_case() {
	on_chain(|| {
		let id = lend(terms(&[rack(), rack()], &[(MILLION, TEN)]));
		Yard::set(0, |one| (one.cover, one.appraisal) = (MILLION, 100_000 * ONE));
		Yard::set(1, |one| (one.appraisal, one.condition) = (900_000 * ONE, Bps(1_000)));
		at(GRACE_OVER);
		assert_ok!(mark(id));
		// 50 000 and as much of the insurer, and 45 000.
		assert_eq!(impairment(SENIOR), MILLION - 145_000 * ONE + OWED);
		pass(1);
		assert_ok!(liquidate(id));
		assert_eq!(impairment(SENIOR), MILLION - 145_000 * ONE + OWED);
	});
}
