//! What governance says of vaults, within ranges and in steps.

use super::*;
use quoin_math::{
	vault::{glide::Glide, window::Windows as Timetable},
	RatePerSecond,
};
use quoin_primitives::{AssetId, Power, VaultId};
use sp_runtime::{traits::BadOrigin, DispatchError};

const LOANS: VenueKind = VenueKind::Loans;
const YIELD: VenueKind = VenueKind::ReserveYield { external: STABLE };
const SERIES: AssetId = 1 << 31;
const UNITS: VenueKind = VenueKind::Units { series: SERIES };

fn council() -> RuntimeOrigin {
	signed(COUNCIL)
}

fn text(text: &str) -> ShareName {
	text.as_bytes().to_vec().try_into().unwrap()
}

fn create(terms: Terms) -> DispatchResult {
	Vaults::create_vault(council(), terms, text("Other"), text("o"), RICH, rules())
}

fn create_ruled(rules: AllocationRules) -> DispatchResult {
	Vaults::create_vault(council(), terms(3, None), text("Other"), text("o"), RICH, rules)
}

fn terms_with(change: impl FnOnce(&mut Terms)) -> Terms {
	let mut terms = terms(3, None);
	change(&mut terms);
	terms
}

fn rules_with(change: impl FnOnce(&mut AllocationRules)) -> AllocationRules {
	let mut rules = rules();
	change(&mut rules);
	rules
}

fn set_venue(kind: VenueKind, cap: Option<u16>) -> DispatchResult {
	Vaults::set_venue(council(), STAKED, kind, cap.map(Bps))
}

fn targets(of: &[u16]) -> DispatchResult {
	let targets: Vec<Bps> = of.iter().copied().map(Bps).collect();
	Vaults::targets(council(), STAKED, targets.try_into().unwrap())
}

fn set_glide_path(glide: Glide) -> DispatchResult {
	Vaults::set_glide_path(council(), STAKED, glide)
}

fn set_rules(rules: AllocationRules) -> DispatchResult {
	Vaults::set_rules(council(), STAKED, rules)
}

fn set_cap(cap: Balance) -> DispatchResult {
	Vaults::set_cap(council(), STAKED, cap)
}

fn vault(id: VaultId) -> Vault {
	crate::Vaults::<Test>::get(id).unwrap()
}

fn next_day() {
	Clock::set(Clock::get() + DAY);
}

#[test]
fn vault_is_created_with_its_shares() {
	use frame_support::traits::fungibles::metadata::Inspect as _;
	on_chain(|| {
		assert_ok!(create(terms(3, Some(6))));
		System::assert_last_event(Event::VaultCreated { vault: 1, share: 3 }.into());
		let named = (Assets::name(3), Assets::symbol(3), Assets::decimals(3));
		assert_eq!(named, (b"Other".to_vec(), b"o".to_vec(), 24));
		let vault = vault(1);
		assert_eq!((vault.fees, vault.cap, vault.parents), (Fees::default(), RICH, 0));
		assert!(vault.venues.is_empty());
		// It takes money from the beginning: a million shares of a unit for a unit.
		assert_ok!(Vaults::deposit(signed(ALICE), 1, 5 * ONE, ALICE, 0));
		assert_eq!(<Assets as Inspect<_>>::balance(3, &ALICE), 5_000_000 * ONE);
	});
}

#[test]
fn terms_that_make_no_vault_are_named() {
	on_chain(|| {
		let refused = |change: fn(&mut Terms), error: Error| {
			assert_noop!(create(terms_with(change)), error);
		};
		refused(|terms| terms.share = SQUSD, Error::ShareIdInUse);
		refused(|terms| terms.share = 1_000, Error::ShareIdOutOfRange);
		refused(|terms| terms.share = 0, Error::ShareIdOutOfRange);
		refused(|terms| (terms.share, terms.asset) = (9, 9), Error::ShareIdOutOfRange);
		refused(|terms| terms.asset = 8, Error::UnknownAsset);
		refused(|terms| terms.offset = Some(1), Error::OffsetUnsupported);
		refused(|terms| terms.offset = Some(250), Error::OffsetUnsupported);
		refused(|terms| terms.windows.length = DAY - 1, Error::WindowOutOfRange);
		refused(|terms| terms.windows.length = 92 * DAY + 1, Error::WindowOutOfRange);
		refused(|terms| terms.windows.reveal = 3_599, Error::WindowOutOfRange);
		refused(|terms| terms.windows.reveal = terms.windows.length, Error::WindowOutOfRange);
		// In milliseconds it would begin in thousands of years.
		refused(|terms| terms.windows.genesis *= 1_000, Error::WindowOutOfRange);
		refused(|terms| terms.windows.genesis = START + 92 * DAY + 1, Error::WindowOutOfRange);
		refused(|terms| terms.bond.least = 0, Error::BondOutOfRange);
		refused(|terms| terms.bond.share = Bps(1_001), Error::BondOutOfRange);
		refused(|terms| terms.least_request = 0, Error::RequestMinimumZero);
		// All at their ends.
		assert_ok!(create(terms_with(|terms| {
			terms.share = 999;
			terms.windows = Timetable { genesis: START, length: DAY, reveal: 3_600 };
			terms.bond = BondTerms { least: 1, share: Bps(1_000) };
			terms.least_request = 1;
		})));
		assert_ok!(create(terms_with(|terms| terms.windows.length = 92 * DAY)));
	});
}

#[test]
fn decimals_of_shares_fit() {
	on_chain(|| {
		let root = RuntimeOrigin::root;
		assert_ok!(Assets::force_create(root(), STABLE, COUNCIL, true, 1));
		let (name, symbol) = (b"Many".to_vec(), b"M".to_vec());
		assert_ok!(Assets::force_set_metadata(root(), STABLE, name, symbol, 250, false));
		let many = |offset| terms_with(|terms| (terms.asset, terms.offset) = (STABLE, offset));
		assert_noop!(create(many(Some(6))), Error::OffsetUnsupported);
		assert_ok!(create(many(Some(3))));
	});
}

#[test]
fn shares_have_a_name() {
	on_chain(|| {
		let create = |name, symbol| {
			Vaults::create_vault(council(), terms(3, None), name, symbol, RICH, rules())
		};
		let no_text = ShareName::try_from(vec![0xff]).unwrap();
		assert_noop!(create(text(""), text("o")), Error::NameInvalid);
		assert_noop!(create(text("Other"), text("")), Error::NameInvalid);
		assert_noop!(create(no_text.clone(), text("o")), Error::NameInvalid);
		assert_noop!(create(text("Other"), no_text), Error::NameInvalid);
		assert_ok!(create(text(&"x".repeat(50)), text("o")));
	});
}

#[test]
fn rules_that_are_none_are_named() {
	on_chain(|| {
		let refused = |change: fn(&mut AllocationRules), error: Error| {
			// The path has a call of its own.
			let path = matches!(error, Error::GlidePathOutOfRange);
			let error = DispatchError::from(error);
			assert_noop!(create_ruled(rules_with(change)), error);
			if !path {
				assert_noop!(set_rules(rules_with(change)), error);
			}
		};
		refused(|of| of.glide.start = Bps(8_001), Error::GlidePathOutOfRange);
		refused(|of| of.glide.end = Bps(10_001), Error::GlidePathOutOfRange);
		refused(|of| of.glide.slope = Bps(10_001), Error::GlidePathOutOfRange);
		refused(|of| of.turnover = Bps(10_001), Error::TurnoverOutOfRange);
		refused(|of| of.period = DAY - 1, Error::TurnoverOutOfRange);
		refused(|of| of.period = 92 * DAY + 1, Error::TurnoverOutOfRange);
		refused(|of| of.loans.rate = RatePerSecond(0), Error::LoanRulesOutOfRange);
		// 100 % a year, rounded up, is the most.
		let above = |of: &mut AllocationRules| of.loans.rate = RatePerSecond(31_709_791_985);
		refused(above, Error::LoanRulesOutOfRange);
		refused(|of| of.loans.ltv = Bps(0), Error::LoanRulesOutOfRange);
		refused(|of| of.loans.ltv = Bps(10_001), Error::LoanRulesOutOfRange);
		refused(|of| of.loans.tenor = 0, Error::LoanRulesOutOfRange);
		refused(|of| of.loans.tenor = 12 * 365 * DAY + 1, Error::LoanRulesOutOfRange);
		refused(|of| of.loans.first_loss = Bps(499), Error::LoanRulesOutOfRange);
		refused(|of| of.loans.first_loss = Bps(10_000), Error::LoanRulesOutOfRange);
		refused(|of| of.loans.obligor = Bps(10_001), Error::LoanRulesOutOfRange);
		assert_ok!(create_ruled(rules_with(|of| {
			of.loans.rate = RatePerSecond(31_709_791_984);
			(of.loans.ltv, of.loans.tenor) = (Bps(10_000), 12 * 365 * DAY);
			(of.loans.first_loss, of.loans.obligor) = (Bps(500), Bps(10_000));
			(of.turnover, of.period) = (Bps(0), 92 * DAY);
		})));
	});
}

#[test]
fn there_are_256_vaults_at_most() {
	on_chain(|| {
		NextVault::<Test>::put(255);
		assert_ok!(create(terms(3, None)));
		assert_noop!(create(terms(4, None)), Error::TooManyVaults);
	});
}

#[test]
fn cap_of_a_venue_rises_by_a_quarter_a_day() {
	on_chain(|| {
		assert_noop!(set_venue(LOANS, Some(6_501)), Error::ParameterStepTooLarge);
		assert_ok!(set_venue(LOANS, Some(6_500)));
		System::assert_last_event(
			Event::VenueSet {
				vault: STAKED,
				venue: LOANS,
				old: Some(Bps(4_000)),
				new: Some(Bps(6_500)),
			}
			.into(),
		);
		assert_noop!(set_venue(LOANS, Some(6_501)), Error::StepTooSoon);
		assert_noop!(set_venue(LOANS, Some(6_500)), Error::ParameterUnchanged);
		next_day();
		assert_ok!(set_venue(LOANS, Some(9_000)));
		next_day();
		assert_noop!(set_venue(LOANS, Some(10_001)), Error::CapOutOfRange);
		assert_ok!(set_venue(LOANS, Some(10_000)));
		let unknown = Vaults::set_venue(council(), 1, LOANS, Some(Bps(1)));
		assert_noop!(unknown, Error::UnknownVault);
	});
}

/// A brake needs no step, and takes the target down with it.
#[test]
fn cap_of_a_venue_falls_at_any_time() {
	on_chain(|| {
		assert_ok!(set_venue(LOANS, Some(4_001)));
		assert_ok!(set_venue(LOANS, Some(1_000)));
		assert_eq!(vault(STAKED).venues[1].target, Bps(1_000));
		assert_ok!(set_venue(LOANS, Some(0)));
		assert_noop!(set_venue(LOANS, Some(1)), Error::StepTooSoon);
	});
}

#[test]
fn cap_of_reserve_yield_is_no_step() {
	on_chain(|| {
		let other = VenueKind::ReserveYield { external: STABLE + 1 };
		assert_ok!(set_venue(other, Some(10_000)));
		assert_ok!(set_venue(YIELD, Some(1)));
		assert_ok!(set_venue(YIELD, Some(10_000)));
	});
}

#[test]
fn venue_goes_when_nothing_is_there() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		let loan = lend(100 * ONE);
		assert_noop!(set_venue(LOANS, None), Error::VenueNotEmpty);
		MockLoans::pay(loan, ONE, 100 * ONE);
		// What waits there comes home first.
		assert_ok!(set_venue(LOANS, None));
		assert_eq!(state().cash, 1_001 * ONE);
		assert_eq!(vault(STAKED).venues.len(), 1);
		assert_noop!(set_venue(LOANS, None), Error::UnknownVenue);
		assert_noop!(set_venue(UNITS, None), Error::UnknownVenue);
	});
}

/// It has to be sold or paid back first, whatever its cap.
#[test]
fn venue_of_units_or_shares_that_are_held_stays() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		MockSeries::open(SERIES);
		assert_ok!(create(terms(3, Some(0))));
		let nested = VenueKind::Vault { vault: 1 };
		assert_ok!(set_venue(UNITS, Some(2_500)));
		next_day();
		assert_ok!(set_venue(nested, Some(2_500)));
		assert_ok!(targets(&[0, 0, 1_000, 1_000]));
		let amount = 100 * ONE;
		for what in
			[Allocation::Units { series: SERIES, amount }, Allocation::Shares { vault: 1, amount }]
		{
			assert_ok!(Vaults::allocate(signed(KEEPER), STAKED, what));
		}
		assert_ok!(targets(&[0; 4]));
		for venue in [UNITS, nested] {
			assert_ok!(set_venue(venue, Some(0)));
			assert_noop!(set_venue(venue, None), Error::VenueNotEmpty);
			assert_ok!(Vaults::deallocate(signed(KEEPER), STAKED, venue, amount));
		}
		assert_ok!(set_venue(UNITS, None));
		// Shares wait there.
		assert_noop!(set_venue(nested, None), Error::VenueNotEmpty);
		to_clearing(1);
		assert_ok!(Vaults::settle(signed(KEEPER), 1, 1));
		assert_ok!(set_venue(nested, None));
		assert_eq!(values(), (1_000 * ONE, 1_000 * ONE, 0));
		assert_eq!(state().cash, 1_000 * ONE);
	});
}

/// Written down to nothing, it may be worth something again.
#[test]
fn venue_of_a_loan_that_is_worth_nothing_stays() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		let loan = lend(100 * ONE);
		MockLoans::mark(loan, 100 * ONE);
		assert_noop!(set_venue(LOANS, None), Error::VenueNotEmpty);
		MockLoans::recover(loan, 10 * ONE);
		assert_ok!(set_venue(LOANS, None));
		assert_eq!((state().cash, state().carried), (910 * ONE, 0));
	});
}

#[test]
fn yield_that_was_earned_comes_home_before_its_venue_goes() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		MockYield::earn(STABLE, 10 * ONE);
		assert_ok!(set_venue(YIELD, None));
		assert_eq!(values(), (1_010 * ONE, 1_010 * ONE, 0));
	});
}

#[test]
fn vault_has_four_vaults_among_its_venues_at_most() {
	on_chain(|| {
		for share in 10..15 {
			assert_ok!(create(terms(share, None)));
		}
		let nested = |vault| set_venue(VenueKind::Vault { vault }, Some(0));
		for vault in 1..5 {
			assert_ok!(nested(vault));
		}
		assert_noop!(nested(5), Error::TooManyVenues);
	});
}

#[test]
fn vault_has_eight_venues_at_most() {
	on_chain(|| {
		for at in 0..6 {
			assert_ok!(set_venue(VenueKind::ReserveYield { external: STABLE + 1 + at }, Some(1)));
		}
		let ninth = VenueKind::ReserveYield { external: STABLE + 10 };
		assert_noop!(set_venue(ninth, Some(1)), Error::TooManyVenues);
		assert_ok!(set_venue(YIELD, None));
		assert_ok!(set_venue(ninth, Some(1)));
		// Positions go with their venues.
		assert_eq!(state().positions.len(), 8);
	});
}

#[test]
fn targets_are_one_for_each_venue_and_under_its_cap() {
	on_chain(|| {
		assert_noop!(targets(&[4_000]), Error::TargetsMismatch);
		assert_noop!(targets(&[0, 4_000, 0]), Error::TargetsMismatch);
		assert_noop!(targets(&[0, 4_000]), Error::ParameterUnchanged);
		assert_noop!(targets(&[0, 4_001]), Error::TargetAboveCap);
		assert_noop!(targets(&[10_001, 0]), Error::TargetAboveCap);
		assert_ok!(targets(&[10_000, 3_999]));
		System::assert_last_event(
			Event::TargetsSet {
				vault: STAKED,
				old: vec![Bps(0), Bps(4_000)],
				new: vec![Bps(10_000), Bps(3_999)],
			}
			.into(),
		);
		let unknown = Vaults::targets(council(), 1, Default::default());
		assert_noop!(unknown, Error::UnknownVault);
	});
}

#[test]
fn targets_that_take_money_are_the_whole_at_most() {
	on_chain(|| {
		MockSeries::open(SERIES);
		assert_ok!(set_venue(UNITS, Some(2_500)));
		change_vault(|vault| vault.venues[1].cap = Bps(10_000));
		assert_noop!(targets(&[0, 7_501, 2_500]), Error::TargetsAboveWhole);
		// What yields on reserves takes none.
		assert_ok!(targets(&[10_000, 7_500, 2_500]));
	});
}

/// Half from the beginning, a hundredth a week, up to four fifths.
#[test]
fn glide_path_rises_by_steps_and_falls_at_any_time() {
	on_chain(|| {
		let path = rules().glide;
		assert_noop!(set_glide_path(path), Error::ParameterUnchanged);
		let with = |start, slope, end| Glide {
			start: Bps(start),
			slope: Bps(slope),
			end: Bps(end),
			..path
		};
		for too_large in [with(7_501, 100, 8_000), with(5_000, 201, 8_000), with(7_500, 201, 8_000)]
		{
			assert_noop!(set_glide_path(too_large), Error::ParameterStepTooLarge);
		}
		assert_noop!(set_glide_path(with(5_000, 100, 10_001)), Error::GlidePathOutOfRange);
		assert_noop!(set_glide_path(with(8_001, 100, 8_000)), Error::GlidePathOutOfRange);
		assert_ok!(set_glide_path(with(7_500, 200, 10_000)));
		System::assert_last_event(
			Event::GlidePathSet { vault: STAKED, old: path, new: with(7_500, 200, 10_000) }.into(),
		);
		assert_noop!(set_glide_path(with(7_501, 200, 10_000)), Error::StepTooSoon);
		assert_noop!(set_glide_path(with(7_500, 201, 10_000)), Error::StepTooSoon);
		// Down to nothing, and up again by a quarter.
		assert_ok!(set_glide_path(with(0, 0, 0)));
		next_day();
		assert_noop!(set_glide_path(with(2_500, 0, 2_501)), Error::ParameterStepTooLarge);
		assert_ok!(set_glide_path(with(2_500, 0, 2_500)));
		let unknown = Vaults::set_glide_path(council(), 1, path);
		assert_noop!(unknown, Error::UnknownVault);
	});
}

/// Begun earlier, it allows more today.
#[test]
fn glide_path_that_begins_earlier_is_a_step() {
	on_chain(|| {
		let path = rules().glide;
		let earlier = |weeks: Seconds| Glide { since: START - weeks * 7 * DAY, ..path };
		assert_ok!(set_glide_path(earlier(10)));
		assert_noop!(set_glide_path(earlier(11)), Error::StepTooSoon);
		next_day();
		// 60 % today, and 80 % by another 20 weeks.
		assert_ok!(set_glide_path(earlier(1_000)));
		assert_eq!(vault(STAKED).rules.glide.cap(Clock::get()), Bps(8_000));
	});
}

#[test]
fn rules_change_by_steps_and_leave_the_glide_path() {
	on_chain(|| {
		assert_noop!(set_rules(rules()), Error::ParameterUnchanged);
		// The path has a call of its own.
		let other_path = rules_with(|of| of.glide = Glide::default());
		assert_noop!(set_rules(other_path), Error::ParameterUnchanged);
		let refused = |change: fn(&mut AllocationRules)| {
			assert_noop!(set_rules(rules_with(change)), Error::ParameterStepTooLarge);
		};
		refused(|of| of.turnover = Bps(7_499));
		refused(|of| of.loans.ltv = Bps(9_501));
		refused(|of| of.loans.first_loss = Bps(3_501));
		refused(|of| of.loans.obligor = Bps(4_501));
		let new = rules_with(|of| {
			of.glide = Glide::default();
			(of.turnover, of.loans.ltv) = (Bps(7_500), Bps(9_500));
			(of.loans.first_loss, of.loans.obligor) = (Bps(3_500), Bps(4_500));
			(of.period, of.loans.tenor) = (7 * DAY, 100 * DAY);
		});
		assert_ok!(set_rules(new));
		let new = AllocationRules { glide: rules().glide, ..new };
		assert_eq!(vault(STAKED).rules, new);
		System::assert_last_event(Event::RulesSet { vault: STAKED, old: rules(), new }.into());
		assert_noop!(set_rules(rules()), Error::StepTooSoon);
		next_day();
		assert_ok!(set_rules(rules()));
		assert_noop!(Vaults::set_rules(council(), 1, rules()), Error::UnknownVault);
	});
}

/// To twice the old, or to a million.
#[test]
fn cap_of_a_vault_doubles_at_most() {
	on_chain(|| {
		let million = 1_000_000 * ONE;
		assert_noop!(set_cap(RICH), Error::ParameterUnchanged);
		assert_ok!(set_cap(0));
		assert_noop!(set_cap(million + 1), Error::ParameterStepTooLarge);
		assert_ok!(set_cap(million));
		System::assert_last_event(Event::CapSet { vault: STAKED, old: 0, new: million }.into());
		assert_noop!(set_cap(million + 1), Error::StepTooSoon);
		next_day();
		assert_noop!(set_cap(2 * million + 1), Error::ParameterStepTooLarge);
		assert_ok!(set_cap(2 * million));
		assert_noop!(Vaults::set_cap(council(), 1, 1), Error::UnknownVault);
	});
}

/// One step a day of all parameters of a vault together, and of each vault by itself.
#[test]
fn steps_of_a_vault_are_a_day_apart() {
	on_chain(|| {
		assert_ok!(create(terms(3, None)));
		assert_ok!(set_venue(LOANS, Some(4_001)));
		Clock::set(START + DAY - 1);
		assert_noop!(set_rules(rules_with(|of| of.turnover = Bps(9_999))), Error::StepTooSoon);
		assert_noop!(set_cap(RICH + 1), Error::StepTooSoon);
		let path = Glide { slope: Bps(101), ..rules().glide };
		assert_noop!(set_glide_path(path), Error::StepTooSoon);
		assert_ok!(Vaults::set_venue(council(), 1, LOANS, Some(Bps(1))));
		Clock::set(START + DAY);
		assert_ok!(set_cap(RICH + 1));
	});
}

#[test]
fn guardian_moves_the_brake_right_and_governance_both_ways() {
	on_chain(|| {
		let by_guardian = |status| Vaults::set_status(signed(GUARDIAN), STAKED, status);
		let by_council = |status| Vaults::set_status(council(), STAKED, status);
		assert_noop!(by_guardian(Status::Open), Error::StatusUnchanged);
		assert_ok!(by_guardian(Status::NoNewRisk));
		assert_noop!(by_guardian(Status::Open), Error::GuardianMayOnlyBrake);
		assert_ok!(by_guardian(Status::Paused));
		let (old, new) = (Status::NoNewRisk, Status::Paused);
		let lapses_at = Some(START + 72 * 3_600);
		let by = Power::Guardian;
		System::assert_last_event(
			Event::StatusSet { vault: STAKED, old, new, by, lapses_at }.into(),
		);
		assert_noop!(by_guardian(Status::NoNewRisk), Error::GuardianMayOnlyBrake);
		assert_ok!(by_council(Status::Open));
		assert_noop!(by_council(Status::Open), Error::StatusUnchanged);
		assert_noop!(Vaults::set_status(council(), 1, Status::Paused), Error::UnknownVault);
	});
}

/// 72 hours, to no new risk, and a week from then until the next.
#[test]
fn pause_of_a_guardian_lapses_and_is_not_repeated_within_a_week() {
	on_chain(|| {
		deposited(ALICE, 10 * ONE);
		let pause = || Vaults::set_status(signed(GUARDIAN), STAKED, Status::Paused);
		assert_ok!(pause());
		Clock::set(START + 72 * 3_600 - 1);
		assert_noop!(ask(ALICE, ONE), Error::VaultPaused);
		Clock::set(START + 72 * 3_600);
		asked(ALICE, ONE);
		assert_noop!(deposit(ALICE, ONE), Error::NoNewRisk);
		Clock::set(START + 10 * DAY - 1);
		assert_noop!(pause(), Error::PausedTooRecently);
		Clock::set(START + 10 * DAY);
		assert_ok!(pause());
		// Governance keeps it for as long as it says.
		assert_ok!(Vaults::set_status(council(), STAKED, Status::Paused));
		Clock::set(START + 100 * DAY);
		assert_noop!(ask(ALICE, ONE), Error::VaultPaused);
	});
}

#[test]
fn only_governance_governs() {
	on_chain(|| {
		let none = RuntimeOrigin::none;
		for origin in [none(), signed(ALICE), signed(GUARDIAN), signed(account())] {
			let calls = [
				Vaults::create_vault(
					origin.clone(),
					terms(3, None),
					text("Other"),
					text("o"),
					RICH,
					rules(),
				),
				Vaults::set_venue(origin.clone(), STAKED, LOANS, Some(Bps(1))),
				Vaults::targets(origin.clone(), STAKED, vec![Bps(0); 2].try_into().unwrap()),
				Vaults::set_glide_path(origin.clone(), STAKED, Glide::default()),
				Vaults::set_rules(origin.clone(), STAKED, rules_with(|of| of.period = 2 * DAY)),
				plain(Vaults::set_fees(origin.clone(), STAKED, Fees::default())),
				Vaults::set_cap(origin.clone(), STAKED, 1),
			];
			for called in calls {
				assert_noop!(called, BadOrigin);
			}
		}
		for origin in [none(), signed(ALICE), signed(STRANGER)] {
			assert_noop!(Vaults::set_status(origin, STAKED, Status::Paused), BadOrigin);
		}
	});
}

fn founding() -> Founding {
	let venue = Venue { kind: YIELD, cap: Bps(10_000), target: Bps(0) };
	Founding {
		terms: terms(SQUSD, None),
		fees: Fees::default(),
		cap: RICH,
		rules: rules(),
		venues: vec![venue],
	}
}

#[test]
fn chain_begins_with_its_vaults() {
	new_chain(founding()).execute_with(|| {
		assert_eq!((NextVault::<Test>::get(), vault(STAKED).venues.len()), (1, 1));
		assert_ok!(Vaults::do_try_state());
	});
}

#[test]
#[should_panic(expected = "WindowOutOfRange")]
fn chain_begins_with_no_vault_whose_terms_are_none() {
	let mut first = founding();
	first.terms.windows.length = 0;
	new_chain(first);
}

#[test]
#[should_panic(expected = "UnknownAsset")]
fn chain_begins_with_no_vault_without_shares() {
	new_chain(Founding { terms: terms(77, None), ..founding() });
}

#[test]
#[should_panic(expected = "FeeTooHigh")]
fn chain_begins_with_no_fees_out_of_range() {
	let fees = Fees { management: Bps(201), ..Fees::default() };
	new_chain(Founding { fees, ..founding() });
}

#[test]
#[should_panic(expected = "LoanRulesOutOfRange")]
fn chain_begins_with_no_rules_out_of_range() {
	let rules = rules_with(|of| of.loans.ltv = Bps(0));
	new_chain(Founding { rules, ..founding() });
}

#[test]
#[should_panic(expected = "CapOutOfRange")]
fn chain_begins_with_no_venue_above_the_whole() {
	let mut first = founding();
	first.venues[0].cap = Bps(10_001);
	new_chain(first);
}

#[test]
#[should_panic(expected = "TargetAboveCap")]
fn chain_begins_with_no_target_above_its_cap() {
	let mut first = founding();
	first.venues.push(Venue { kind: LOANS, cap: Bps(100), target: Bps(101) });
	new_chain(first);
}

#[test]
#[should_panic(expected = "ParameterUnchanged")]
fn chain_begins_with_no_loans_twice() {
	let mut first = founding();
	let venue = Venue { kind: LOANS, cap: Bps(100), target: Bps(0) };
	first.venues.extend([venue, venue]);
	new_chain(first);
}

#[test]
#[should_panic(expected = "VaultCycle")]
fn chain_begins_with_no_vault_in_itself() {
	let mut first = founding();
	let kind = VenueKind::Vault { vault: STAKED };
	first.venues.push(Venue { kind, cap: Bps(1), target: Bps(0) });
	new_chain(first);
}
