//! Money that is promised to an offer.

use super::*;

const HOUR: Seconds = 3_600;

fn until(lender: AccountId, id: LoanId, until: Seconds) -> DispatchResult {
	Lending::commit(signed(lender), id, 0, until, None)
}

fn free(id: LoanId, tranche: TrancheIndex) -> DispatchResult {
	Lending::withdraw_commitment(signed(STRANGER), id, tranche)
}

#[test]
fn commitment_is_held_on_the_lenders_account() {
	on_chain(|| {
		let id = offer(two());
		events();
		assert_ok!(Lending::commit(signed(SENIOR), id, 1, START + HOUR, None));
		let (amount, until) = (200_000 * ONE, START + HOUR);
		let (lender, kept) = (SENIOR, None);
		let expected = Event::Committed { loan: id, tranche: 1, lender, amount, until, kept };
		assert_eq!(events(), [expected]);
		assert_eq!(held(HoldReason::Commitment, SENIOR), amount);
		assert_eq!((dollars(SENIOR), total(SENIOR)), (RICH - amount, RICH));
		assert_eq!(dollars(Lending::account()), 0);
		assert_ok!(Lending::commit(signed(SENIOR), id, 0, START + HOUR, None));
		assert_eq!(held(HoldReason::Commitment, SENIOR), MILLION);
	});
}

#[test]
fn commitment_is_refused_when_the_money_is_not_there() {
	on_chain(|| {
		let title = Yard::park(BORROWER, 3 * RICH);
		let id = offer(terms(&[title], &[(RICH, TEN), (RICH - 1, TEN)]));
		// The minimum of one unit has to stay.
		refused(|| commit(SENIOR, id, 0), Error::NotCovered);
		assert_ok!(commit(SENIOR, id, 1));
		refused(|| commit(99, id, 0), Error::NotCovered);
	});
}

#[test]
fn commitment_is_refused_when_the_tranche_is_unknown_filled_or_anothers() {
	on_chain(|| {
		let mut terms = two();
		terms.tranches[1].lender = Some(JUNIOR);
		let id = offer(terms);
		refused(|| commit(SENIOR, id, 2), Error::UnknownTranche);
		refused(|| commit(SENIOR, id + 1, 0), Error::UnknownOffer);
		refused(|| commit(SENIOR, id, 1), Error::NotLender);
		refused(|| commit(BORROWER, id, 0), Error::LenderIsBorrower);
		assert_ok!(commit(SENIOR, id, 0));
		refused(|| commit(JUNIOR, id, 0), Error::TrancheFilled);
		refused(|| commit(SENIOR, id, 0), Error::TrancheFilled);
		assert_ok!(commit(JUNIOR, id, 1));
	});
}

#[test]
fn commitment_is_refused_from_the_second_after_the_offers_last() {
	on_chain(|| {
		let id = offer(Terms { expires_at: START + 10, ..two() });
		at(START + 10);
		assert_ok!(commit(SENIOR, id, 0));
		at(START + 11);
		refused(|| commit(JUNIOR, id, 1), Error::OfferExpired);
	});
}

#[test]
fn commitment_is_refused_when_it_would_be_over_at_once() {
	on_chain(|| {
		let id = offer(one());
		refused(|| until(SENIOR, id, START - 1), Error::CommitmentExpired);
		refused(|| until(SENIOR, id, START), Error::CommitmentExpired);
		refused(|| until(SENIOR, id, START + 1), Error::CommitmentTooShort);
		refused(|| until(SENIOR, id, START + HOUR - 1), Error::CommitmentTooShort);
		assert_ok!(until(SENIOR, id, START + HOUR));
		// An offer that ends before that is met to its end.
		let short = offer(Terms { expires_at: START + 10, ..one() });
		refused(|| until(SENIOR, short, START + 9), Error::CommitmentTooShort);
		assert_ok!(until(SENIOR, short, START + 10));
	});
}

/// `until` itself belongs to neither side.
#[test]
fn commitment_is_drawn_before_its_end_and_freed_after_it() {
	on_chain(|| {
		let end = START + HOUR + 10;
		let [one_before, at_end, after] = [-1i64, 0, 1].map(|second| {
			at(START);
			let id = offer(one());
			assert_ok!(until(SENIOR, id, end));
			at(end.saturating_add_signed(second));
			id
		});
		at(end - 1);
		refused(|| free(one_before, 0), Error::CommitmentRuns);
		assert_ok!(draw(one_before));
		at(end);
		refused(|| draw(at_end), Error::CommitmentExpired);
		refused(|| free(at_end, 0), Error::CommitmentRuns);
		at(end + 1);
		refused(|| draw(after), Error::CommitmentExpired);
		events();
		assert_ok!(free(after, 0));
		let (lender, amount) = (SENIOR, MILLION);
		let expected = Event::CommitmentWithdrawn { loan: after, tranche: 0, lender, amount };
		assert_eq!(events(), [expected]);
		assert_ok!(free(at_end, 0));
		assert_eq!(held(HoldReason::Commitment, SENIOR), 0);
	});
}

#[test]
fn commitment_is_freed_when_the_offer_is_over_and_not_before() {
	on_chain(|| {
		let id = offer(Terms { expires_at: START + 10, ..one() });
		assert_ok!(until(SENIOR, id, START + 1_000));
		at(START + 10);
		refused(|| free(id, 0), Error::CommitmentRuns);
		at(START + 11);
		assert_ok!(free(id, 0));
		assert_eq!(dollars(SENIOR), RICH);
		// The offer is the borrower's to withdraw.
		assert_ok!(Lending::withdraw_offer(signed(BORROWER), id));
		assert!(Deals::<Test>::get(id).is_none());
	});
}

/// Else whoever commits for an hour and stays away would block the tranche for ever.
#[test]
fn expired_commitment_gives_way_to_another_when_anybody_frees_it() {
	on_chain(|| {
		let id = offer(one());
		assert_ok!(until(STRANGER, id, START + HOUR));
		at(START + HOUR + 1);
		refused(|| commit(SENIOR, id, 0), Error::TrancheFilled);
		assert_ok!(Lending::withdraw_commitment(signed(SENIOR), id, 0));
		assert_eq!(dollars(STRANGER), RICH);
		assert_ok!(commit(SENIOR, id, 0));
		assert_ok!(draw(id));
	});
}

#[test]
fn freeing_is_refused_when_there_is_nothing_to_free() {
	on_chain(|| {
		let id = offer(one());
		refused(|| free(id, 0), Error::NotCommitted);
		refused(|| free(id, 1), Error::UnknownTranche);
		refused(|| free(id + 1, 0), Error::UnknownOffer);
		assert_ok!(commit(SENIOR, id, 0));
		assert_ok!(draw(id));
		refused(|| free(id, 0), Error::UnknownOffer);
	});
}

#[test]
fn position_is_kept_instead_of_money_when_the_offer_refinances() {
	on_chain(|| {
		let old = lend(two());
		let plain = offer(one());
		let keep = |who, id, tranche, kept| {
			Lending::commit(signed(who), id, tranche, now() + DAY, Some(kept))
		};
		refused(|| keep(SENIOR, plain, 0, 0), Error::NothingToKeep);
		let new = offer(Terms {
			refinances: Some(old),
			..terms(&[0], &[(600_000 * ONE, TEN), (200_000 * ONE + 1, TEN), (100_000 * ONE, TEN)])
		});
		refused(|| keep(JUNIOR, new, 0, 0), Error::NotLender);
		refused(|| keep(SENIOR, new, 0, 2), Error::NotLender);
		refused(|| keep(JUNIOR, new, 1, 1), Error::KeptTooSmall);
		assert_ok!(keep(SENIOR, new, 0, 0));
		assert_eq!(held(HoldReason::Commitment, SENIOR), 0);
		// Once.
		refused(|| keep(SENIOR, new, 2, 0), Error::AlreadyKept);
		// What holds nothing frees nothing.
		assert_ok!(Lending::withdraw_offer(signed(BORROWER), new));
		assert_ok!(free(new, 0));
		assert_eq!(dollars(SENIOR), RICH - 800_000 * ONE);
	});
}

/// It holds no money, so that it would cost nothing to leave it there.
#[test]
fn commitment_of_a_position_is_freed_when_the_position_is_sold_or_gone() {
	on_chain(|| {
		let old = lend(two());
		let with = terms(&[0], &[(600_000 * ONE, TEN), (100_000 * ONE, TEN)]);
		let new = offer(Terms { refinances: Some(old), ..with });
		let keep = |who, tranche, kept| {
			Lending::commit(signed(who), new, tranche, now() + DAY, Some(kept))
		};
		assert_ok!(keep(SENIOR, 0, 0));
		assert_ok!(keep(JUNIOR, 1, 1));
		refused(|| free(new, 0), Error::CommitmentRuns);
		let counts = || {
			let list = Lending::offer_view(new).unwrap().commitments;
			list.into_iter().map(|one| one.is_some_and(|one| one.counts)).collect::<Vec<_>>()
		};
		assert_eq!(counts(), [true, true]);
		assert_ok!(Lending::transfer_position(signed(SENIOR), old, 0, Some(STRANGER), 0));
		refused(|| free(new, 0), Error::CommitmentRuns);
		assert_ok!(Lending::accept_position(signed(STRANGER), old, 0, 0, 0));
		assert_eq!(counts(), [false, true]);
		assert_ok!(free(new, 0));
		assert_ok!(keep(STRANGER, 0, 0));
		at(START + 1);
		assert_ok!(close(old));
		assert_eq!(counts(), [false, false]);
		assert_ok!(free(new, 0));
		assert_ok!(free(new, 1));
	});
}

/// Who holds it up could not be drawn.
#[test]
fn commitment_of_a_position_is_freed_when_the_loan_is_late_or_breached() {
	on_chain(|| {
		let old = lend(one());
		let with = Terms { expires_at: MARCH, ..terms(&[0], &[(MILLION, TEN)]) };
		let new = offer(Terms { refinances: Some(old), ..with });
		let keep = || Lending::commit(signed(SENIOR), new, 0, MARCH, Some(0));
		assert_ok!(keep());
		Yard::set(0, |title| title.attested = false);
		assert_ok!(declare(old, Breach::Attestation { title: 0 }));
		assert_ok!(free(new, 0));
		Yard::set(0, |title| title.attested = true);
		assert_ok!(cure(old));
		assert_ok!(keep());
		at(FEBRUARY);
		refused(|| free(new, 0), Error::CommitmentRuns);
		at(FEBRUARY + 1);
		assert_ok!(free(new, 0));
	});
}

#[test]
fn position_is_not_kept_when_the_old_loan_is_gone() {
	on_chain(|| {
		let old = lend(one());
		let refinances = Some(old);
		let new = offer(Terms { refinances, ..terms(&[0], &[(MILLION, TEN)]) });
		at(START + 1);
		assert_ok!(close(old));
		let keep = || Lending::commit(signed(SENIOR), new, 0, now() + DAY, Some(0));
		refused(keep, Error::UnknownLoan);
	});
}

/// Nor does it keep the tranche, or the borrower's deposit.
#[test]
fn commitment_of_a_lender_that_cannot_receive_is_freed() {
	on_chain(|| {
		let id = offer(one());
		assert_ok!(until(SENIOR, id, START + HOUR));
		assert_ok!(Assets::block(signed(COUNCIL), QUSD, SENIOR));
		at(START + HOUR + 1);
		assert_ok!(free(id, 0));
		assert_eq!((held(HoldReason::Commitment, SENIOR), collectable(SENIOR).other), (0, MILLION));
		assert_ok!(commit(JUNIOR, id, 0));
		assert_ok!(Assets::thaw(signed(COUNCIL), QUSD, SENIOR));
		assert_ok!(Lending::collect(signed(SENIOR), SENIOR));
		assert_eq!(dollars(SENIOR), RICH);
	});
}

// What a lender is told that it has committed.

fn committed(lender: AccountId) -> Balance {
	exposure(lender).committed
}

/// As an exposure should be that has nothing but a commitment.
fn nothing_but(committed: Balance) -> Exposure {
	Exposure { committed, ..Exposure::default() }
}

#[test]
fn committed_money_is_no_principal_before_the_draw_and_no_commitment_after_it() {
	on_chain(|| {
		let id = offer(two());
		assert_eq!(exposure(SENIOR), Exposure::default());
		assert_ok!(commit(SENIOR, id, 0));
		assert_ok!(commit(JUNIOR, id, 1));
		assert_eq!(exposure(SENIOR), nothing_but(800_000 * ONE));
		assert_eq!(exposure(JUNIOR), nothing_but(200_000 * ONE));
		assert_ok!(draw(id));
		for (who, principal) in [(SENIOR, 800_000 * ONE), (JUNIOR, 200_000 * ONE)] {
			assert_eq!((committed(who), exposure(who).principal), (0, principal));
		}
		for who in [STRANGER, BORROWER] {
			assert_eq!(exposure(who), Exposure::default());
		}
	});
}

#[test]
fn committed_money_is_summed_over_tranches_and_offers_and_falls_by_what_is_drawn() {
	on_chain(|| {
		let (first, other) = (offer(two()), offer(two()));
		assert_ok!(commit(SENIOR, first, 1));
		assert_eq!(committed(SENIOR), 200_000 * ONE);
		assert_ok!(commit(SENIOR, first, 0));
		assert_eq!(committed(SENIOR), MILLION);
		assert_ok!(commit(SENIOR, other, 0));
		assert_ok!(commit(JUNIOR, other, 1));
		assert_eq!(committed(SENIOR), 1_800_000 * ONE);
		assert_ok!(draw(first));
		assert_eq!((committed(SENIOR), exposure(SENIOR).principal), (800_000 * ONE, MILLION));
		assert_eq!(committed(JUNIOR), 200_000 * ONE);
		assert_ok!(draw(other));
		assert_eq!((committed(SENIOR), exposure(SENIOR).principal), (0, 1_800_000 * ONE));
		assert_eq!(committed(JUNIOR), 0);
	});
}

#[test]
fn committed_money_counts_when_the_offer_asked_for_it_by_name() {
	on_chain(|| {
		let mut terms = two();
		terms.tranches[1].lender = Some(JUNIOR);
		let id = offer(terms);
		// Being asked commits nobody.
		assert_eq!(committed(JUNIOR), 0);
		assert_ok!(commit(JUNIOR, id, 1));
		refused(|| Lending::refuse_offer(signed(JUNIOR), id, 1), Error::TrancheFilled);
		assert_eq!(committed(JUNIOR), 200_000 * ONE);
		assert_ok!(commit(SENIOR, id, 0));
		assert_ok!(draw(id));
		assert_eq!((committed(SENIOR), committed(JUNIOR)), (0, 0));
	});
}

/// It is the lender's, and nobody else can use it, but the lender cannot either.
#[test]
fn committed_money_counts_beyond_its_time_until_it_is_freed() {
	on_chain(|| {
		let id = offer(one());
		assert_ok!(until(SENIOR, id, START + HOUR));
		for time in [START + HOUR, START + HOUR + 1, START + 400 * DAY] {
			at(time);
			assert_eq!(exposure(SENIOR), nothing_but(MILLION));
		}
		assert_ok!(free(id, 0));
		assert_eq!(exposure(SENIOR), Exposure::default());
		assert!(!Books::<Test>::contains_key(SENIOR));
	});
}

#[test]
fn committed_money_counts_when_the_offer_is_over_until_it_is_freed() {
	on_chain(|| {
		let withdrawn = offer(two());
		assert_ok!(commit(SENIOR, withdrawn, 0));
		assert_ok!(Lending::withdraw_offer(signed(BORROWER), withdrawn));
		let mut terms = two();
		terms.tranches[1].lender = Some(JUNIOR);
		let declined = offer(terms);
		assert_ok!(commit(SENIOR, declined, 0));
		assert_ok!(Lending::refuse_offer(signed(JUNIOR), declined, 1));
		assert_eq!((committed(SENIOR), committed(JUNIOR)), (1_600_000 * ONE, 0));
		assert_ok!(free(withdrawn, 0));
		assert_eq!(committed(SENIOR), 800_000 * ONE);
		refused(|| free(withdrawn, 0), Error::UnknownOffer);
		assert_ok!(free(declined, 0));
		assert_eq!(committed(SENIOR), 0);
	});
}

#[test]
fn committed_money_is_the_next_lenders_when_another_is_freed_for_it() {
	on_chain(|| {
		let id = offer(one());
		assert_ok!(until(STRANGER, id, START + HOUR));
		at(START + HOUR + 1);
		assert_ok!(free(id, 0));
		assert_ok!(commit(SENIOR, id, 0));
		assert_eq!((committed(STRANGER), committed(SENIOR)), (0, MILLION));
	});
}

#[test]
fn committed_money_waits_when_its_lender_cannot_receive() {
	on_chain(|| {
		let id = offer(one());
		assert_ok!(until(SENIOR, id, START + HOUR));
		assert_ok!(Assets::block(signed(COUNCIL), QUSD, SENIOR));
		at(START + HOUR + 1);
		assert_ok!(free(id, 0));
		let collectable = Collectable { other: MILLION, ..Collectable::default() };
		assert_eq!(exposure(SENIOR), Exposure { collectable, ..Exposure::default() });
	});
}

/// A position that is kept commits nothing, whether it comes to a loan or is taken back.
#[test]
fn committed_money_is_what_is_paid_when_others_keep_their_positions() {
	on_chain(|| {
		let old = lend(two());
		let with = terms(&[0], &[(600_000 * ONE, TEN), (100_000 * ONE, TEN), (ONE, TEN)]);
		let new = offer(Terms { refinances: Some(old), ..with });
		let keep = |who, tranche, kept| {
			Lending::commit(signed(who), new, tranche, now() + DAY, Some(kept))
		};
		assert_ok!(keep(SENIOR, 0, 0));
		assert_ok!(commit(JUNIOR, new, 1));
		assert_ok!(keep(JUNIOR, 2, 1));
		assert_eq!((committed(SENIOR), committed(JUNIOR)), (0, 100_000 * ONE));
		at(START + 1);
		assert_ok!(Lending::refinance(signed(BORROWER), new));
		assert_eq!((committed(SENIOR), exposure(SENIOR).principal), (0, 600_000 * ONE));
		assert_eq!((committed(JUNIOR), exposure(JUNIOR).principal), (0, 100_001 * ONE));
	});
}

#[test]
fn committed_money_is_as_it_was_when_a_kept_position_is_taken_back() {
	on_chain(|| {
		let old = lend(two());
		let with = terms(&[0], &[(600_000 * ONE, TEN), (200_000 * ONE, TEN)]);
		let new = offer(Terms { refinances: Some(old), ..with });
		assert_ok!(Lending::commit(signed(SENIOR), new, 0, now() + DAY, Some(0)));
		assert_ok!(commit(SENIOR, new, 1));
		assert_ok!(Lending::withdraw_offer(signed(BORROWER), new));
		assert_ok!(free(new, 0));
		assert_eq!(committed(SENIOR), 200_000 * ONE);
		assert_ok!(free(new, 1));
		assert_eq!(committed(SENIOR), 0);
	});
}

/// Only what was drawn changes hands.
#[test]
fn committed_money_stays_when_positions_are_sold_paid_or_closed() {
	on_chain(|| {
		let (drawn, waiting) = (lend(two()), offer(Terms { expires_at: MARCH, ..two() }));
		assert_ok!(until(SENIOR, waiting, MARCH));
		assert_ok!(Lending::transfer_position(signed(SENIOR), drawn, 0, Some(STRANGER), 0));
		assert_ok!(Lending::accept_position(signed(STRANGER), drawn, 0, 0, 0));
		assert_eq!(exposure(SENIOR), nothing_but(800_000 * ONE));
		assert_eq!((committed(STRANGER), exposure(STRANGER).principal), (0, 800_000 * ONE));
		at(FEBRUARY);
		assert_ok!(repay(drawn, Lending::next_payment(drawn, None).unwrap().total));
		at(FEBRUARY + 1);
		assert_ok!(close(drawn));
		assert_ok!(Lending::collect(signed(STRANGER), STRANGER));
		assert_eq!(committed(SENIOR), 800_000 * ONE);
		assert_eq!(exposure(STRANGER), Exposure::default());
	});
}

/// Else nobody could lend who has not looked for long, and what a commitment costs would depend on when that was.
#[test]
fn committing_leaves_pages_that_have_passed_to_payments() {
	on_chain(|| {
		simple();
		at(MARCH + 60 * DAY);
		let before = Books::<Test>::get(SENIOR);
		let present = now() / HOUR / 64;
		let passed = Seconds::from(before.first_page + before.pages.trailing_zeros()) < present;
		assert!(passed, "there is something to fold");
		let id = offer(one());
		assert_ok!(commit(SENIOR, id, 0));
		let expected = Book { committed: MILLION, ..before.clone() };
		assert_eq!(Books::<Test>::get(SENIOR), expected);
		at(MARCH + 62 * DAY);
		assert_ok!(free(id, 0));
		assert_eq!(Books::<Test>::get(SENIOR), before);
	});
}

#[test]
fn commitment_is_refused_when_the_sum_is_beyond_all_numbers() {
	new_chain().execute_with(|| {
		at(START);
		let id = offer(one());
		for (before, expected) in
			[(Balance::MAX - MILLION + 1, Err(Error::AmountTooLarge.into())), (0, Ok(()))]
		{
			Books::<Test>::mutate(SENIOR, |book| book.committed = before);
			let tried = with_storage_layer(|| commit(SENIOR, id, 0));
			assert_eq!(tried, expected);
		}
	});
}
