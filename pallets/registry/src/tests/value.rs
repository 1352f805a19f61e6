use super::*;
use quoin_math::units::{ONE, YEAR};
use quoin_primitives::{apis::BindingTerm, Bps, Claim, Price, PriceFeed as _, Recovery};
use quoin_primitives::{AttestationKind, Kinds};

fn price(dollars: u128) {
	PriceList::set_price(&feed(), Price(dollars * ONE));
}

fn view(title: TitleId) -> quoin_primitives::apis::ValueView {
	Registry::value_view(title).unwrap()
}

#[test]
fn value_is_the_lesser_term_times_the_condition() {
	ExtBuilder.build_and_execute(|| {
		let title = verified(SERVERS, 1);
		// Ten pieces at 30 000 are more than the appraisal of 200 000.
		assert_eq!(Registry::value(title), Ok(200_000 * USD));
		assert_eq!(view(title).binds, BindingTerm::Appraisal);
		price(15_000);
		assert_eq!(Registry::value(title), Ok(150_000 * USD));
		let of = view(title);
		assert_eq!((of.binds, of.value, of.refused), (BindingTerm::Index, 150_000 * USD, None));
		assert_eq!((of.appraised, of.index), (200_000 * USD, Some(150_000 * USD)));
		assert_ok!(attest(CUSTODIAN, title, Claim::Inspection { condition: Bps(8_000) }));
		assert_eq!(Registry::value(title), Ok(120_000 * USD));
	});
}

#[test]
fn condition_is_the_least_when_nobody_looked() {
	ExtBuilder.build_and_execute(|| {
		let title = draft(SERVERS, 1);
		assert_ok!(attest(APPRAISER, title, appraisal(200_000)));
		assert_eq!(view(title).condition, Bps(5_000));
		assert_eq!(view(title).value, 100_000 * USD);
	});
}

#[test]
fn condition_keeps_to_the_range_that_the_class_has_now() {
	ExtBuilder.build_and_execute(|| {
		let title = verified(SERVERS, 1);
		let mut new = params();
		new.greatest_condition = Bps(9_000);
		assert_ok!(Registry::update_class(root(), SERVERS, new));
		assert_eq!(Registry::value(title), Ok(180_000 * USD));
	});
}

#[test]
fn appraisal_falls_by_the_curve_from_its_own_day_on() {
	ExtBuilder.build_and_execute(|| {
		let title = verified(SERVERS, 1);
		pass(YEAR);
		assert_eq!(view(title).appraisal, 200_000 * USD);
		// 0.75 of new.
		pass(YEAR);
		assert_eq!(view(title).appraisal, 150_000 * USD);
		// From 0.75 to 0.5 of new is a third less.
		assert_ok!(attest(APPRAISER, title, appraisal(90_000)));
		assert_eq!(view(title).appraisal, 90_000 * USD);
		pass(YEAR);
		assert_eq!(view(title).appraisal, 60_000 * USD);
		pass(10 * YEAR);
		assert_eq!(view(title).appraisal, 60_000 * USD);
	});
}

#[test]
fn declining_class_loses_a_fifth_a_year() {
	ExtBuilder.build_and_execute(|| {
		let title = verified(RADIOS, 1);
		pass(YEAR / 2);
		assert_eq!(Registry::value(title), Ok(180_000 * USD));
		pass(YEAR / 2);
		assert_eq!(view(title).value, 160_000 * USD);
	});
}

#[test]
fn view_says_when_value_changes_next() {
	ExtBuilder.build_and_execute(|| {
		let title = verified(SERVERS, 1);
		let of = view(title);
		assert_eq!((of.falling, of.bends_at), (false, Some(START + YEAR)));
		assert_eq!(of.lapses_at, Some(START + 300 * DAY));
		assert_eq!(of.index_until, Some(START + DAY));
		pass(YEAR);
		let of = view(title);
		assert_eq!((of.falling, of.bends_at, of.lapses_at), (true, Some(START + 3 * YEAR), None));
		assert_eq!(of.refused, Some(Error::AttestationLapsed.into()));
		pass(2 * YEAR);
		assert_eq!((view(title).falling, view(title).bends_at), (false, None));
		let radio = draft(RADIOS, 2);
		assert!(view(radio).falling);
		// Three years after its service began, the fourth is running.
		let asset = crate::Asset { in_service: START, ..asset(RADIOS, 3) };
		assert_ok!(Registry::register(signed(ALICE), asset));
		assert_eq!(view(radio + 1).bends_at, Some(START + 4 * YEAR));
		// In its eleventh year it reaches its floor: of 0.107 of new at the begin, a fifth goes in a year.
		pass(7 * YEAR);
		let floor = view(radio + 1).bends_at.unwrap();
		assert!((START + 10 * YEAR..START + 11 * YEAR).contains(&floor));
		pass(floor - now() - 1);
		assert!(view(radio + 1).falling);
		pass(1);
		assert_eq!((view(radio + 1).falling, view(radio + 1).bends_at), (false, None));
	});
}

#[test]
fn stale_index_blocks_new_risk_and_leaves_the_appraisal_to_sell_by() {
	ExtBuilder.build_and_execute(|| {
		let title = verified(SERVERS, 1);
		Clock::mutate(|now| *now += DAY);
		assert_ok!(Registry::value(title));
		Clock::mutate(|now| *now += 1);
		assert_noop!(Registry::value(title), Error::IndexStale);
		assert_noop!(encumber(1, &[title]), Error::IndexStale);
		let of = view(title);
		assert_eq!((of.value, of.index), (200_000 * USD, None));
		assert_eq!(of.refused, Some(Error::IndexStale.into()));
		assert_eq!(Registry::terms(title).unwrap().appraisal, 200_000 * USD);
	});
}

#[test]
fn lapsed_attestations_leave_the_value_an_auction_starts_from() {
	ExtBuilder.build_and_execute(|| {
		post(INSURER, 100_000);
		let title = encumbered(SERVERS, 1);
		pass(300 * DAY);
		assert_ok!(Registry::revoke(root(), APPRAISER));
		assert_noop!(Registry::value(title), Error::AttestationLapsed);
		let terms = Registry::terms(title).unwrap();
		assert_eq!((terms.appraisal, terms.index), (200_000 * USD, Some(300_000 * USD)));
		assert_eq!((terms.condition, terms.cover), (Bps(10_000), 100_000 * USD));
		assert_eq!(terms.insured_until, Some(START + 300 * DAY));
		assert_eq!((terms.heard_at, terms.recovery), (None, Recovery::Auction { agent: None }));
		assert_ok!(Registry::revoke(root(), INSURER));
		assert_eq!(Registry::terms(title).unwrap().insured_until, Some(0));
	});
}

/// What is allotted stays held; what is insured may become less while a loan runs, and a lender counts on that only.
#[test]
fn cover_is_the_lesser_of_what_is_insured_and_the_bond_behind_the_title() {
	ExtBuilder.build_and_execute(|| {
		post(INSURER, 100_000);
		let title = encumbered(SERVERS, 1);
		assert_eq!(Registry::terms(title).unwrap().cover, 100_000 * USD);
		pass(1);
		let insure = |insured: Balance| {
			let policy = sp_core::H256::repeat_byte(9);
			attest(INSURER, title, Claim::Insurance { policy, insured: insured * USD })
		};
		assert_ok!(insure(60_000));
		assert_eq!(Registry::terms(title).unwrap().cover, 60_000 * USD);
		pass(1);
		assert_ok!(insure(500_000));
		assert_eq!(Registry::terms(title).unwrap().cover, 100_000 * USD);
	});
}

#[test]
fn terms_name_the_agent_and_unknown_titles_have_none() {
	ExtBuilder.build_and_execute(|| {
		let title = draft(RADIOS, 1);
		let terms = Registry::terms(title).unwrap();
		assert_eq!((terms.recovery, terms.appraisal), (Recovery::Agent(AGENT), 0));
		assert_noop!(Registry::value(title), Error::AttestationMissing);
		assert_noop!(Registry::value(9), Error::UnknownTitle);
		assert_eq!(Registry::terms(9), Err(Error::UnknownTitle.into()));
		assert_eq!(Registry::value_view(9), Err(Error::UnknownTitle.into()));
	});
}

#[test]
fn terms_name_the_class_and_the_obligor_while_that_counts() {
	ExtBuilder.build_and_execute(|| {
		let terms = |title| Registry::terms(title).unwrap();
		let title = draft(RADIOS, 1);
		assert_eq!((terms(title).class, terms(title).obligor), (RADIOS, None));
		assert_ok!(attest(CUSTODIAN, title, obligor(3)));
		assert_eq!(terms(title).obligor, Some(hash(3)));
		// Attestations last for 300 days, the last second not included.
		Clock::mutate(|now| *now += 300 * DAY - 1);
		assert_eq!(terms(title).obligor, Some(hash(3)));
		Clock::mutate(|now| *now += 1);
		assert_eq!(terms(title).obligor, None);
		assert_eq!(terms(draft(SERVERS, 2)).class, SERVERS);
	});
}

#[test]
fn terms_name_no_obligor_when_its_attestor_was_revoked() {
	ExtBuilder.build_and_execute(|| {
		let title = verified(RADIOS, 1);
		assert_eq!(Registry::terms(title).unwrap().obligor, Some(hash(1)));
		assert_ok!(Registry::revoke(root(), CUSTODIAN));
		assert_eq!(Registry::terms(title).unwrap().obligor, None);
	});
}

/// That is what the caps count.
#[test]
fn terms_name_the_obligor_of_the_lien_when_another_is_attested_since() {
	ExtBuilder.build_and_execute(|| {
		let title = encumbered(RADIOS, 1);
		pass(DAY);
		assert_ok!(attest(CUSTODIAN, title, obligor(2)));
		let of = || Registry::terms(title).unwrap().obligor;
		assert_eq!(of(), Some(hash(1)));
		// Whatever becomes of who attested it, seized or not.
		assert_ok!(Registry::revoke(root(), CUSTODIAN));
		assert_eq!(of(), Some(hash(1)));
		assert_ok!(Registry::seize(1, &[title]));
		assert_eq!(of(), Some(hash(1)));
		// In new hands nobody answers for it yet.
		assert_ok!(Registry::release(1, &[title], Some(&BOB)));
		assert_eq!(of(), None);
	});
}

#[test]
fn value_of_the_greatest_figures_fits() {
	ExtBuilder.build_and_execute(|| {
		let id = crate::NextTitle::<Test>::get();
		let asset = crate::Asset { quantity: u32::MAX, ..asset(SERVERS, 1) };
		assert_ok!(Registry::register(signed(ALICE), asset));
		let value = crate::limits::MAX_VALUE;
		assert_ok!(attest(APPRAISER, id, Claim::Appraisal { value }));
		assert_eq!(view(id).value, value / 2);
		PriceList::set_price(&feed(), Price(u128::MAX));
		// An index beyond all money is none: the appraisal stays.
		assert_eq!((view(id).index, view(id).value), (None, value / 2));
	});
}

/// Nobody who was revoked, or whose word lapsed, raises what is lent.
#[test]
fn inspection_counts_for_new_risk_only_while_it_stands() {
	ExtBuilder.build_and_execute(|| {
		let fresh = |title| {
			assert_ok!(attest(APPRAISER, title, appraisal(200_000)));
			assert_ok!(attest(INSURER, title, insurance(200_000)));
			assert_ok!(attest(OTHER_APPRAISER, title, obligor(1)));
		};
		let kinds = Kinds::of(&[AttestationKind::Obligor]);
		assert_ok!(Registry::revoke(root(), OTHER_APPRAISER));
		assert_ok!(Registry::accredit(root(), OTHER_APPRAISER, kinds));
		let title = verified(SERVERS, 1);
		assert_eq!(Registry::value(title), Ok(200_000 * USD));
		assert_ok!(Registry::revoke(root(), CUSTODIAN));
		fresh(title);
		// As if nobody had looked: the least of the class.
		assert_eq!(Registry::value(title), Ok(100_000 * USD));
		assert_eq!(Registry::terms(title).unwrap().condition, Bps(10_000));
		let of = view(title);
		assert_eq!((of.value, of.condition, of.refused), (100_000 * USD, Bps(5_000), None));
	});
}
