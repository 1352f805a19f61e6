//! Parameters, and the brake.

use super::*;
use quoin_primitives::{Payment, Power, Seller, Status};

/// How long a guardian's pause lasts, and how long it waits for another.
const GUARDIAN_PAUSE: Seconds = 3 * DAY;
const GUARDIAN_PAUSE_GAP: Seconds = 7 * DAY;

fn params() -> Params {
	CurrentParams::<Test>::get()
}

fn set(params: Params) -> DispatchResult {
	Lending::set_params(signed(COUNCIL), params)
}

fn brake(who: AccountId, status: Status) -> DispatchResult {
	Lending::set_status(signed(who), status)
}

fn status() -> Status {
	Market::<Test>::get().status(now())
}

#[test]
fn parameters_are_moved_by_governance_alone() {
	on_chain(|| {
		let (old, new) = (params(), Params { cure: 15 * DAY, ..params() });
		for who in [BORROWER, GUARDIAN, STRANGER] {
			refused(|| Lending::set_params(signed(who), new), DispatchError::BadOrigin);
		}
		refused(|| Lending::set_params(RuntimeOrigin::none(), new), DispatchError::BadOrigin);
		assert_ok!(set(new));
		assert_eq!(events(), [Event::ParamsChanged { old, new }]);
		assert_eq!((params(), LastStep::<Test>::get()), (new, Some(START)));
		refused(|| set(new), Error::ParameterUnchanged);
	});
}

#[test]
fn parameters_move_once_a_day() {
	on_chain(|| {
		let cure = |days| Params { cure: days * DAY, ..params() };
		assert_ok!(set(cure(15)));
		refused(|| set(cure(16)), Error::StepTooSoon);
		at(START + DAY - 1);
		refused(|| set(cure(16)), Error::StepTooSoon);
		at(START + DAY);
		assert_ok!(set(cure(16)));
	});
}

type Change = fn(&mut Params);

/// What is out of range, whatever the step.
#[test]
fn parameter_is_refused_when_it_is_out_of_range() {
	let wrong: [Change; 13] = [
		|new| new.least_principal = ONE - 1,
		|new| new.least_principal = limits::MAX_PRINCIPAL + 1,
		|new| new.draw_ltv = Bps(0),
		|new| new.draw_ltv = Bps(9_001),
		|new| new.cure = DAY - 1,
		|new| new.cure = 90 * DAY + 1,
		|new| new.bond = 100_000 * ONE + 1,
		// More than what is put aside for it.
		|new| new.reward = new.bond + 1,
		|new| new.bond = new.reward - 1,
		|new| new.recovery = Bps(10_001),
		|new| new.guarantee = Bps(10_001),
		|new| new.agent_time = 7 * DAY - 1,
		|new| new.agent_time = 365 * DAY + 1,
	];
	on_chain(|| {
		for change in wrong {
			let mut new = params();
			change(&mut new);
			refused(|| set(new), Error::ParameterOutOfRange);
		}
	});
}

/// From one edge of the range to the other, a step at a time.
#[test]
fn parameter_is_taken_when_it_is_at_the_edge_of_its_range() {
	let lowest = Params {
		least_principal: ONE,
		draw_ltv: Bps(1),
		cure: DAY,
		bond: 0,
		reward: 0,
		recovery: Bps(0),
		guarantee: Bps(0),
		agent_time: 7 * DAY,
	};
	let highest = Params {
		least_principal: limits::MAX_PRINCIPAL,
		draw_ltv: Bps(9_000),
		cure: 90 * DAY,
		bond: 100_000 * ONE,
		reward: 100_000 * ONE,
		recovery: Bps(10_000),
		guarantee: Bps(10_000),
		agent_time: 365 * DAY,
	};
	let near = |of: Bps, to: Bps| Bps(to.0.clamp(of.0.saturating_sub(500), of.0 + 500));
	let time = |of: Seconds, to: Seconds| to.clamp(of.div_ceil(2), of * 2);
	let amount = |of: Balance, to: Balance| to.min((of * 2).max(100 * ONE));
	on_chain(|| {
		for goal in [lowest, highest, lowest] {
			let mut steps = 0;
			while params() != goal {
				let of = params();
				assert_ok!(set(Params {
					least_principal: amount(of.least_principal, goal.least_principal),
					draw_ltv: near(of.draw_ltv, goal.draw_ltv),
					cure: time(of.cure, goal.cure),
					bond: amount(of.bond, goal.bond),
					reward: amount(of.reward, goal.reward),
					recovery: near(of.recovery, goal.recovery),
					guarantee: near(of.guarantee, goal.guarantee),
					agent_time: time(of.agent_time, goal.agent_time),
				}));
				pass(DAY);
				steps += 1;
			}
			// From a hundred dollars to a trillion: 34 doublings. 10 000 by 500: twenty steps.
			assert_eq!(steps, if goal == highest { 35 } else { 20 });
		}
	});
}

/// Each by the largest step there is, and by one more.
#[test]
fn parameter_is_refused_when_it_moves_too_far_at_once() {
	let pairs: [(Change, Change); 14] = [
		(|new| new.least_principal = 100 * ONE, |new| new.least_principal = 100 * ONE + 1),
		(|new| new.draw_ltv = Bps(7_500), |new| new.draw_ltv = Bps(7_499)),
		(|new| new.draw_ltv = Bps(8_500), |new| new.draw_ltv = Bps(8_501)),
		(|new| new.cure = 7 * DAY, |new| new.cure = 7 * DAY - 1),
		(|new| new.cure = 28 * DAY, |new| new.cure = 28 * DAY + 1),
		(|new| new.bond = 200 * ONE, |new| new.bond = 200 * ONE + 1),
		(
			|new| (new.bond, new.reward) = (200 * ONE, 100 * ONE),
			|new| (new.bond, new.reward) = (200 * ONE, 100 * ONE + 1),
		),
		(|new| new.recovery = Bps(4_500), |new| new.recovery = Bps(4_499)),
		(|new| new.recovery = Bps(5_500), |new| new.recovery = Bps(5_501)),
		(|new| new.guarantee = Bps(9_500), |new| new.guarantee = Bps(9_499)),
		(|new| new.agent_time = 90 * DAY, |new| new.agent_time = 90 * DAY - 1),
		(|new| new.agent_time = 360 * DAY, |new| new.agent_time = 360 * DAY + 1),
		// Amounts fall as far as they like.
		(|new| (new.bond, new.reward) = (0, 0), |new| new.draw_ltv = Bps(1)),
		(|new| new.reward = 0, |new| new.guarantee = Bps(0)),
	];
	on_chain(|| {
		let old = params();
		for (fine, too_far) in pairs {
			let mut new = old;
			too_far(&mut new);
			refused(|| set(new), Error::ParameterStepTooLarge);
			new = old;
			fine(&mut new);
			assert_ok!(set(new));
			pass(DAY);
			CurrentParams::<Test>::put(old);
		}
	});
}

#[test]
fn parameters_of_new_loans_leave_old_ones_alone() {
	on_chain(|| {
		let old = simple();
		assert_ok!(set(Params { bond: 200 * ONE, least_principal: 100 * ONE, ..params() }));
		assert_eq!(loan(old).bond, BOND);
		let new = simple();
		assert_eq!(loan(new).bond, 200 * ONE);
		let small = terms(&[rack()], &[(100 * ONE - 1, TEN)]);
		refused(|| Lending::offer(signed(BORROWER), small), Error::PrincipalTooSmall);
	});
}

#[test]
#[should_panic(expected = "the parameters of lending are out of range")]
fn genesis_is_refused_when_parameters_are_out_of_range() {
	use frame_support::traits::{BuildGenesisConfig, Get};
	on_chain(|| {
		let params = Params { cure: 0, ..DefaultParams::get() };
		let genesis = GenesisConfig::<Test> { params: Some(params), ..Default::default() };
		genesis.build();
	});
}

// The brake.

#[test]
fn brake_is_moved_by_governance_both_ways_and_by_a_guardian_only_to_the_right() {
	on_chain(|| {
		use Status::{NoNewRisk, Open, Paused};
		for who in [BORROWER, STRANGER, KEEPER] {
			refused(|| brake(who, Paused), DispatchError::BadOrigin);
		}
		refused(|| brake(COUNCIL, Open), Error::StatusUnchanged);
		refused(|| brake(GUARDIAN, Open), Error::StatusUnchanged);
		assert_ok!(brake(GUARDIAN, NoNewRisk));
		let by = Power::Guardian;
		assert_eq!(events(), [Event::StatusSet { old: Open, new: NoNewRisk, by, lapses_at: None }]);
		refused(|| brake(GUARDIAN, Open), Error::GuardianMayOnlyBrake);
		refused(|| brake(GUARDIAN, NoNewRisk), Error::StatusUnchanged);
		assert_ok!(brake(GUARDIAN, Paused));
		refused(|| brake(GUARDIAN, NoNewRisk), Error::GuardianMayOnlyBrake);
		events();
		assert_ok!(brake(COUNCIL, NoNewRisk));
		let by = Power::Governance;
		assert_eq!(
			events(),
			[Event::StatusSet { old: Paused, new: NoNewRisk, by, lapses_at: None }]
		);
		assert_ok!(brake(COUNCIL, Open));
		assert_ok!(brake(COUNCIL, Paused));
		assert_ok!(brake(COUNCIL, Open));
	});
}

#[test]
fn pause_of_a_guardian_lapses_to_no_new_risk_and_is_not_repeated_at_once() {
	on_chain(|| {
		assert_ok!(brake(GUARDIAN, Status::Paused));
		let end = START + GUARDIAN_PAUSE;
		let said = events();
		let [Event::StatusSet { lapses_at, .. }] = said[..] else { panic!("{said:?}") };
		assert_eq!(lapses_at, Some(end));
		at(end - 1);
		assert_eq!(status(), Status::Paused);
		at(end);
		assert_eq!(status(), Status::NoNewRisk);
		refused(|| brake(GUARDIAN, Status::Paused), Error::PausedTooRecently);
		at(end + GUARDIAN_PAUSE_GAP - 1);
		refused(|| brake(GUARDIAN, Status::Paused), Error::PausedTooRecently);
		at(end + GUARDIAN_PAUSE_GAP);
		assert_ok!(brake(GUARDIAN, Status::Paused));
	});
}

#[test]
fn pause_of_governance_does_not_lapse() {
	on_chain(|| {
		assert_ok!(brake(GUARDIAN, Status::Paused));
		assert_ok!(brake(COUNCIL, Status::Paused));
		at(START + 1_000 * DAY);
		assert_eq!(status(), Status::Paused);
	});
}

/// A loan, an offer with a commitment that has expired, one that refinances, a breach, a case, an agent, and what
/// waits: something of everything.
struct Scene {
	loan: LoanId,
	late: LoanId,
	breached: LoanId,
	failed: LoanId,
	/// Funded.
	offered: LoanId,
	/// Open, named, and with a tranche that somebody let expire.
	named: LoanId,
	/// Funded, over `loan`.
	refinancing: LoanId,
}

/// 16 days after the first deadline, with a grace of 31.
fn scene() -> Scene {
	let [loan, late, breached, failed] = [(); 4].map(|()| {
		let grace = Grace { rate: FOURTEEN, duration: 31 * DAY };
		lend(Terms { reserve: 1, grace, ..one() })
	});
	at(FEBRUARY);
	assert_ok!(repay(loan, PART + INTEREST[0]));
	let title = |id: LoanId| Deals::<Test>::get(id).unwrap().terms.titles[0];
	Yard::set(title(breached), |title| title.attested = false);
	let breach = Breach::Attestation { title: title(breached) };
	assert_ok!(declare(breached, breach));
	Yard::set(title(failed), |title| title.attested = false);
	let breach = Breach::Attestation { title: title(failed) };
	assert_ok!(declare(failed, breach));
	at(FEBRUARY + 14 * DAY + 1);
	Yard::set(title(failed), |one| (one.agent, one.agent_at_once) = (Some(AGENT), true));
	assert_ok!(Lending::post_agent_bond(signed(AGENT), 2 * MILLION));
	assert_ok!(liquidate(failed));
	let mut terms = two();
	terms.tranches[0].lender = Some(STRANGER);
	let named = offer(terms);
	assert_ok!(Lending::commit(signed(JUNIOR), named, 1, now() + DAY, None));
	at(FEBRUARY + 16 * DAY);
	let offered = offer(one());
	assert_ok!(commit(JUNIOR, offered, 0));
	let titles = Deals::<Test>::get(loan).unwrap().terms.titles;
	let over = Terms { titles, refinances: Some(loan), ..one() };
	let refinancing = offer(over);
	assert_ok!(commit(JUNIOR, refinancing, 0));
	let sells = Lending::transfer_position(signed(SENIOR), loan, 0, Some(STRANGER), 0);
	assert_ok!(sells);
	Scene { loan, late, breached, failed, offered, named, refinancing }
}

type Call<'a> = (&'static str, Box<dyn Fn() -> DispatchResult + 'a>);

/// What adds risk.
fn risky(scene: &Scene) -> Vec<Call<'_>> {
	let fresh = rack();
	vec![
		(
			"offer",
			Box::new(move || Lending::offer(signed(BORROWER), terms(&[fresh], &[(MILLION, TEN)]))),
		),
		("commit", Box::new(|| commit(STRANGER, scene.named, 0))),
		("draw", Box::new(|| draw(scene.offered))),
		("refinance", Box::new(|| Lending::refinance(signed(BORROWER), scene.refinancing).plain())),
	]
}

/// What a pause stops besides.
fn paused(scene: &Scene) -> Vec<Call<'_>> {
	let title = Deals::<Test>::get(scene.late).unwrap().terms.titles[0];
	Yard::set(title, |title| title.attested = false);
	vec![
		(
			"transfer",
			Box::new(|| {
				Lending::transfer_position(signed(SENIOR), scene.late, 0, Some(STRANGER), 0)
			}),
		),
		(
			"accept",
			Box::new(|| Lending::accept_position(signed(STRANGER), scene.loan, 0, 0, 0).plain()),
		),
		("declare", Box::new(move || declare(scene.late, Breach::Attestation { title }))),
		("liquidate", Box::new(|| liquidate(scene.breached))),
		(
			"reserve",
			// One instalment of V-10 is less by the next one's interest.
			Box::new(|| {
				Lending::withdraw_reserve(signed(BORROWER), scene.loan, INTEREST[0] - INTEREST[1])
			}),
		),
	]
}

/// What goes on in any case.
fn never_stopped(scene: &Scene) -> Vec<Call<'_>> {
	let title = |id: LoanId| Deals::<Test>::get(id).unwrap().terms.titles[0];
	let (failed, cured) = (title(scene.failed), title(scene.breached));
	vec![
		("repay", Box::new(|| repay(scene.late, MILLION))),
		("mark", Box::new(|| mark(scene.late))),
		(
			"prepay",
			Box::new(|| {
				assert_ok!(repay(scene.loan, PART + INTEREST[1]));
				prepay(scene.loan, 1)
			}),
		),
		("close", Box::new(|| close(scene.loan))),
		("top up", Box::new(|| Lending::top_up_reserve(signed(BORROWER), scene.loan, 1))),
		(
			"cure",
			Box::new(move || {
				Yard::set(cured, |title| title.attested = true);
				cure(scene.breached)
			}),
		),
		("collect", Box::new(|| Lending::collect(signed(STRANGER), SENIOR))),
		(
			"advance",
			Box::new(|| {
				// The clock is no storage: nothing puts it back.
				pass(60 * DAY);
				let result = Lending::advance(signed(STRANGER), SENIOR, 64);
				at(now() - 60 * DAY);
				result
			}),
		),
		("withdraw offer", Box::new(|| Lending::withdraw_offer(signed(BORROWER), scene.offered))),
		("refuse", Box::new(|| Lending::refuse_offer(signed(STRANGER), scene.named, 0))),
		(
			"withdraw commitment",
			Box::new(|| Lending::withdraw_commitment(signed(STRANGER), scene.named, 1)),
		),
		(
			"book",
			Box::new(move || {
				Lending::book_proceeds(signed(AGENT), scene.failed, failed, MILLION / 10, false)
					.plain()
			}),
		),
		("post", Box::new(|| Lending::post_agent_bond(signed(AGENT), 1))),
		("take", Box::new(|| Lending::withdraw_agent_bond(signed(AGENT), 1))),
	]
}

/// Each call on its own, as if the others had not been.
fn each(calls: Vec<Call<'_>>, fails: Option<Error>) {
	use frame_support::storage::{with_transaction, TransactionOutcome};
	let expected = fails.map_or(Ok(()), |error| Err(error.into()));
	for (name, call) in calls {
		let result = with_transaction(|| {
			let result = call();
			TransactionOutcome::Rollback(Ok::<_, DispatchError>(result))
		});
		assert_eq!(result.unwrap(), expected, "{name}");
	}
}

#[test]
fn open_market_stops_nothing() {
	on_chain(|| {
		let scene = scene();
		each(risky(&scene), None);
		each(paused(&scene), None);
		each(never_stopped(&scene), None);
	});
}

#[test]
fn no_new_risk_stops_offers_commitments_draws_and_refinancing_alone() {
	on_chain(|| {
		let scene = scene();
		assert_ok!(brake(GUARDIAN, Status::NoNewRisk));
		each(risky(&scene), Some(Error::NoNewRisk));
		each(paused(&scene), None);
		each(never_stopped(&scene), None);
	});
}

#[test]
fn pause_stops_what_takes_or_moves_and_never_what_pays_or_heals() {
	on_chain(|| {
		let scene = scene();
		assert_ok!(brake(COUNCIL, Status::Paused));
		each(risky(&scene), Some(Error::MarketPaused));
		each(paused(&scene), Some(Error::MarketPaused));
		each(never_stopped(&scene), None);
	});
}

/// What was begun is ended: the auctions have a brake of their own.
#[test]
fn pause_of_lending_does_not_stop_a_sale() {
	on_chain(|| {
		let id = simple();
		at(FEBRUARY + 8 * DAY);
		assert_ok!(liquidate(id));
		assert_ok!(brake(COUNCIL, Status::Paused));
		let good = Good::Title { lien: id, title: 0 };
		assert_ok!(Lending::sell(&good, &BUYER, MILLION, Payment::Cash));
		Lots::remove(id, 0);
	});
}

/// The hook writes down whatever the status.
#[test]
fn pause_does_not_stop_the_queue_of_marks() {
	on_chain(|| {
		let id = simple();
		assert_ok!(brake(COUNCIL, Status::Paused));
		at(FEBRUARY + 16 * DAY);
		Lending::work_queue(&mut frame_support::weights::WeightMeter::new());
		assert_eq!(loan(id).impairment, 100_000 * ONE);
	});
}
