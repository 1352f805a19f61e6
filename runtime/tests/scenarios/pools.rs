//! Pools from the raise to the last unit, over real loans, by real extrinsics.

use crate::{
	chain::*,
	credit::{self, bring_prices, mid_session, set_index, FOURTEEN, TEN},
	dollar::mint,
};
use frame_support::{
	traits::{
		fungibles::{Inspect as _, InspectHold as _, Mutate as _, MutateHold as _},
		tokens::{Precision, Preservation},
	},
	BoundedVec,
};
use pallet_tranches::{AllSeries, Call, Error};
use quoin_math::{pool::waterfall::Order, RatePerSecond};
use quoin_primitives::{
	apis::CashFlowView, series_of, Bps, Eligibility, FirstLoss, Level, LoanId, Payouts, PoolId,
	PoolStage, PoolTerms, Seconds, TrancheTerms, QUSD,
};
use quoin_runtime::{
	configs::{
		accounts::ProxyType,
		assets::{AllAssets, AllHolds},
	},
	genesis::USDC,
	*,
};
use sp_core::H256;

const DAY: Seconds = 86_400;
const MILLION: Balance = 1_000_000 * USD18;
/// Six percent a year.
const SIX: RatePerSecond = RatePerSecond(1_902_587_520);
const BOND: Balance = 100 * USD18;

fn failed(error: Error<Runtime>) -> Outcome {
	Ok(Err(error.into()))
}

fn dollars(name: &str) -> Balance {
	Assets::balance(QUSD, who(name))
}

fn series(pool: PoolId, level: Level) -> AssetId {
	series_of(pool, level).unwrap()
}

/// 80 % senior at 6 %, 13 % mezzanine at 10 %, 7 % of first loss, of four million.
pub fn terms() -> PoolTerms<AccountId> {
	let tranche = |rate, subordination, amount| TrancheTerms {
		rate,
		on_shortfall: true,
		subordination: Bps(subordination),
		least: amount,
		cap: amount,
		credential: None,
	};
	let raise_until = now() + 3 * DAY;
	PoolTerms {
		name: BoundedVec::truncate_from(b"Servers".to_vec()),
		eligibility: Eligibility {
			classes: BoundedVec::truncate_from(vec![3]),
			ltv: Bps(7_000),
			tenor: 120 * DAY,
			rate: TEN,
			obligor_share: Bps::WHOLE,
			days_overdue: 5,
		},
		tranches: BoundedVec::truncate_from(vec![
			tranche(SIX, 2_000, 32 * MILLION / 10),
			tranche(TEN, 700, 52 * MILLION / 100),
		]),
		first_loss: FirstLoss { share: Bps(700), cap: MILLION },
		declared: BoundedVec::truncate_from(vec![who("Dave")]),
		declared_obligors: BoundedVec::new(),
		curator_fee: Bps(500),
		order: Order::Sequential,
		payouts: Payouts::AsCollected,
		period: 30 * DAY,
		reserve: 0,
		raise_until,
		draw_until: raise_until + 10 * DAY,
		matures_at: raise_until + 200 * DAY,
		origination_fee: false,
	}
}

/// The same with five tranches: two more between senior and mezzanine.
pub fn five() -> PoolTerms<AccountId> {
	let mut terms = terms();
	let senior = terms.tranches[0];
	let part = |subordination, amount| TrancheTerms {
		subordination: Bps(subordination),
		least: amount,
		cap: amount,
		..senior
	};
	let above = [
		part(4_000, 24 * MILLION / 10),
		part(3_000, 4 * MILLION / 10),
		part(2_000, 4 * MILLION / 10),
	];
	let mezzanine = terms.tranches[1];
	terms.tranches = BoundedVec::truncate_from(above.into_iter().chain([mezzanine]).collect());
	terms
}

/// A pool of Charlie's that lends since the last block.
pub fn active(chain: &mut Chain, terms: PoolTerms<AccountId>) -> PoolId {
	let pool = pallet_tranches::NextPool::<Runtime>::get();
	for name in ["Senior", "Mezzanine", "Charlie"] {
		chain.ok(name, mint(USDC, 4_000_000 * USD6));
	}
	let (end, tranches) = (terms.raise_until, terms.tranches.clone());
	chain.ok("Charlie", Call::open_pool { terms });
	for (level, tranche) in (0..).zip(&tranches) {
		// The last one above the first loss is the mezzanine.
		let last = usize::from(level) + 1 == tranches.len();
		let name = if last { "Mezzanine" } else { "Senior" };
		chain.ok(name, Call::invest { pool, level, amount: tranche.cap });
	}
	chain.ok("Charlie", Call::fund_first_loss { pool, amount: 28 * MILLION / 100 });
	chain.advance_to(end + SLOT_DURATION / 1_000);
	bring_prices();
	set_index(500_000);
	chain.ok("Ferdie", Call::activate { pool });
	pool
}

/// An offer of Bob's against a title of eight million.
pub fn offered(chain: &mut Chain, amount: Balance, serials: u8) -> LoanId {
	let title = credit::rack(chain, serials);
	let loan = pallet_lending::NextLoan::<Runtime>::get();
	let terms = credit::terms(&[title], &[(amount, FOURTEEN)]);
	chain.ok("Bob", pallet_lending::Call::offer { terms });
	loan
}

fn lent(chain: &mut Chain, pool: PoolId, amount: Balance) -> LoanId {
	let loan = offered(chain, amount, 1);
	chain.ok("Charlie", Call::fund_loan { pool, loan, tranche: 0 });
	chain.ok("Bob", pallet_lending::Call::draw { loan });
	loan
}

/// What an account has claimed when it claims.
fn claimed(chain: &mut Chain, pool: PoolId, level: Level, name: &str) -> Balance {
	let before = dollars(name);
	chain.ok("Ferdie", Call::claim { series: series(pool, level), who: who(name) });
	dollars(name) - before
}

/// Pays what is due next in its last block.
fn repaid(chain: &mut Chain, loan: LoanId) -> Balance {
	let due = Lending::next_payment(loan, None).unwrap();
	chain.advance_to(due.deadline - SLOT_DURATION / 1_000);
	chain.ok("Bob", pallet_lending::Call::repay { loan, amount: due.total });
	due.total
}

#[test]
fn pool_pays_its_investors_all_that_a_loan_paid_to_the_unit() {
	on_development_chain(|chain| {
		mid_session(chain);
		let pool = active(chain, terms());
		let loan = lent(chain, pool, 35 * MILLION / 10);
		chain.ok("Bob", mint(USDC, 1_000_000 * USD6));
		let (mut paid, mut kept) = (0, 0);
		let (mut senior, mut mezzanine, mut curator) = (0, 0, 0);
		let said = Tranches::cash_flows(pool).unwrap();
		for payment in 0..3 {
			paid += repaid(chain, loan);
			let flow = Tranches::quote_distribute(pool).unwrap().flow;
			chain.ok("Ferdie", Call::distribute { pool });
			let again = chain.send("Ferdie", Call::distribute { pool });
			assert_eq!(again, failed(Error::NothingToDistribute));
			senior += claimed(chain, pool, 0, "Senior");
			let has = |level: usize| flow.paid[level].0 + flow.paid[level].1 > 0;
			if has(1) {
				mezzanine += claimed(chain, pool, 1, "Mezzanine");
			}
			curator += claimed(chain, pool, 2, "Charlie");
			// The first distribution gives back half a million that nobody borrowed.
			let back = if payment == 0 { MILLION / 2 } else { 0 };
			let all: Balance = flow.paid.iter().map(|(a, b)| a + b).sum::<Balance>() + flow.fees;
			// Payments come a block before a period ends: what is left over waits for the next.
			assert_eq!(all + flow.kept, flow.interest + flow.principal + back + kept);
			kept = flow.kept;
		}
		assert_eq!(Lending::loan_view(loan), None);
		// As was said, with what nobody borrowed in a distribution of its own.
		let back: Vec<_> = said.iter().map(|row| row.returned).collect();
		assert_eq!(back, [MILLION / 2, 0, 0, 0]);
		let came: Balance = said.iter().map(|row| row.interest + row.principal).sum();
		let went =
			|row: &CashFlowView| row.fees + row.paid.iter().map(|(a, b)| a + b).sum::<u128>();
		assert_eq!((came, said.iter().map(went).sum::<Balance>()), (paid, paid + MILLION / 2));
		chain.ok("Ferdie", Call::close_pool { pool });
		let view = Tranches::pool_view(pool).unwrap();
		assert_eq!(view.stage, PoolStage::Closed);
		// 14 % of 3.5, 2.33 and 1.17 million for 30 days; of that the senior has 6 % on what it has out, and so on.
		let outstanding: Vec<_> = view.tranches.iter().map(|of| of.outstanding).collect();
		assert_eq!(outstanding, [0, 0, 0]);
		let yields: Vec<_> = view.tranches.iter().map(|of| of.yield_to_date.unwrap().0).collect();
		assert_eq!(yields[..2], [600, 1_000]);
		assert!(yields[2] > 5_000, "{yields:?}");
		// Dust, and the bond less its rewards, is all that is left.
		curator += claimed(chain, pool, 2, "Charlie");
		let left = dollars_of(&view.account);
		let rewards = 5 * USD18;
		assert_eq!(
			senior + mezzanine + curator + left,
			paid + MILLION / 2 + BOND - rewards,
			"left {left}"
		);
		assert!(left < 12, "{left}");
	});
}

fn dollars_of(account: &AccountId) -> Balance {
	Assets::balance(QUSD, account)
}

/// Nobody pays. The rack is sold for what a buyer gives at the end of the first round, and the first loss bears it.
#[test]
fn loss_of_a_loan_goes_up_from_the_first_loss() {
	on_development_chain(|chain| {
		mid_session(chain);
		let pool = active(chain, terms());
		let loan = lent(chain, pool, 4 * MILLION);
		let at_par = Tranches::pool_view(pool).unwrap();
		assert_eq!(at_par.conservative, 4 * MILLION);
		let grace_ends = Lending::next_payment(loan, None).unwrap().grace_ends;
		chain.advance_to(grace_ends + SLOT_DURATION / 1_000);
		// Marked since the midnight before, in the block's free time: the expected sale pays interest first.
		let view = Tranches::pool_view(pool).unwrap();
		let tests = Tranches::test_views(pool).unwrap();
		assert!(tests.iter().any(|one| !one.holds), "{tests:?}");
		let worth: Vec<_> = view.tranches.iter().map(|of| of.conservative).collect();
		assert_eq!(worth.iter().sum::<Balance>(), view.conservative);
		chain.ok("Ferdie", pallet_lending::Call::liquidate { loan });
		let good = quoin_primitives::Good::Title {
			lien: loan,
			title: pallet_lending::Deals::<Runtime>::get(loan).unwrap().terms.titles[0],
		};
		let lot = pallet_auctions::LotOf::<Runtime>::get(good).unwrap();
		// To the last block of the first round.
		chain.advance_to(now() + 3 * DAY - SLOT_DURATION / 1_000);
		bring_prices();
		chain.ok("Eve", mint(USDC, 8_000_000 * USD6));
		let payment = quoin_primitives::Payment::Cash;
		chain.ok("Eve", pallet_auctions::Call::bid { lot, max_price: 8 * MILLION, payment });
		assert_eq!(Lending::loan_view(loan), None);
		chain.ok("Ferdie", Call::distribute { pool });
		let view = Tranches::pool_view(pool).unwrap();
		let recovered = view.money.recovered;
		assert_eq!((view.money.interest, view.money.principal), (0, 0));
		// What the sale and the insurer's bond brought. The senior has all it is owed, the mezzanine a part.
		assert!((33 * MILLION / 10..37 * MILLION / 10).contains(&recovered), "{recovered}");
		let had: Vec<_> =
			view.tranches.iter().map(|of| of.interest_paid + of.principal_paid).collect();
		assert_eq!(had.iter().sum::<Balance>(), recovered);
		assert_eq!(
			(view.tranches[0].outstanding, view.tranches[0].interest_due, had[2]),
			(0, 0, 0)
		);
		let lost: Vec<_> = view.tranches.iter().map(|of| of.lost).collect();
		let mezzanine = view.tranches[1].outstanding;
		assert_eq!(lost, [0, mezzanine, 28 * MILLION / 100]);
		assert!(mezzanine > MILLION / 10 && view.tranches[1].principal_paid > MILLION / 10);
		chain.ok("Ferdie", Call::close_pool { pool });
		let claims = claimed(chain, pool, 0, "Senior") + claimed(chain, pool, 1, "Mezzanine");
		assert!((recovered - 2..=recovered).contains(&claims));
		// The first loss has what is left of the bond.
		assert_eq!(claimed(chain, pool, 2, "Charlie"), BOND - 3 * USD18);
	});
}

/// Whoever collected for a pool would take its interest for a gift.
#[test]
fn nobody_collects_for_a_pool_but_the_pool() {
	on_development_chain(|chain| {
		mid_session(chain);
		let pool = active(chain, terms());
		let loan = lent(chain, pool, 4 * MILLION);
		repaid(chain, loan);
		let account = Tranches::account_of(pool);
		let collect = pallet_lending::Call::collect { who: account };
		let refused = pallet_lending::Error::<Runtime>::CollectsItself;
		assert_eq!(chain.send("Eve", collect), Ok(Err(refused.into())));
		chain.ok("Eve", Call::distribute { pool });
	});
}

#[test]
fn units_are_assets_like_others() {
	on_development_chain(|chain| {
		mid_session(chain);
		let pool = active(chain, terms());
		let loan = lent(chain, pool, 4 * MILLION);
		let (id, senior, eve) = (series(pool, 0), who("Senior"), who("Eve"));
		assert_eq!(AllAssets::balance(id, &senior), 32 * MILLION / 10);
		assert_eq!(AllAssets::total_issuance(id), 32 * MILLION / 10);
		let half = 16 * MILLION / 10;
		AllAssets::transfer(id, &senior, &eve, half, Preservation::Preserve).unwrap();
		// Held for another pallet's reason, they earn as others do.
		let reason = RuntimeHoldReason::Lending(pallet_lending::HoldReason::Commitment);
		AllHolds::hold(id, &reason, &eve, half - 1).unwrap();
		assert_eq!(AllHolds::balance_on_hold(id, &reason, &eve), half - 1);
		repaid(chain, loan);
		chain.ok("Ferdie", Call::distribute { pool });
		let of = |name: &str| Tranches::holding_view(id, &who(name)).claimable;
		assert!(of("Eve") > 0);
		assert_eq!(of("Eve"), of("Senior"));
		let give = |units| Call::transfer_units { series: id, to: who("Dave"), units };
		assert_eq!(chain.send("Eve", give(2)), failed(Error::NotEnoughUnits));
		AllHolds::release(id, &reason, &eve, half - 1, Precision::Exact).unwrap();
		chain.ok("Eve", give(half));
		// The asset pallet knows nothing of them.
		let move_asset = pallet_assets::Call::transfer { id, target: eve.into(), amount: 1 };
		assert!(chain.send("Dave", move_asset).unwrap().is_err());
	});
}

#[test]
fn units_move_by_proxy_and_multisig_and_not_by_a_proxy_without_transfers() {
	on_development_chain(|chain| {
		mid_session(chain);
		let pool = active(chain, terms());
		let give = |units| {
			RuntimeCall::from(Call::transfer_units {
				series: series(pool, 0),
				to: who("Eve"),
				units,
			})
		};
		for (proxy_type, moves) in [(ProxyType::Any, true), (ProxyType::NonTransfer, false)] {
			let delegate = who("Dave").into();
			chain.ok("Senior", pallet_proxy::Call::add_proxy { delegate, proxy_type, delay: 0 });
			let before = AllAssets::balance(series(pool, 0), &who("Eve"));
			let call = pallet_proxy::Call::proxy {
				real: who("Senior").into(),
				force_proxy_type: Some(proxy_type),
				call: Box::new(give(1_000)),
			};
			chain.ok("Dave", call);
			let moved = AllAssets::balance(series(pool, 0), &who("Eve")) - before;
			assert_eq!(moved, if moves { 1_000 } else { 0 });
		}
		// Two of two: the multisig is a holder like others.
		let mut both = vec![who("Alice"), who("Eve")];
		both.sort();
		let shared = pallet_multisig::Pallet::<Runtime>::multi_account_id(&both, 2);
		let fund = Call::transfer_units { series: series(pool, 0), to: shared.clone(), units: 500 };
		chain.ok("Senior", fund);
		let to_bob = RuntimeCall::from(Call::transfer_units {
			series: series(pool, 0),
			to: who("Bob"),
			units: 500,
		});
		let max_weight =
			frame_support::dispatch::GetDispatchInfo::get_dispatch_info(&to_bob).call_weight;
		let mut timepoint = None;
		for (name, other) in [("Alice", "Eve"), ("Eve", "Alice")] {
			let call = pallet_multisig::Call::as_multi {
				threshold: 2,
				other_signatories: vec![who(other)],
				maybe_timepoint: timepoint,
				call: Box::new(to_bob.clone()),
				max_weight,
			};
			let here = pallet_multisig::Pallet::<Runtime>::timepoint();
			chain.ok(name, call);
			timepoint = Some(here);
		}
		assert_eq!(AllAssets::balance(series(pool, 0), &who("Bob")), 500);
		assert_eq!(AllAssets::balance(series(pool, 0), &shared), 0);
	});
}

#[test]
fn pool_takes_only_loans_that_its_rules_allow() {
	on_development_chain(|chain| {
		mid_session(chain);
		let mut terms = terms();
		terms.declared_obligors = BoundedVec::truncate_from(vec![H256([107; 32])]);
		let declared = active(chain, terms);
		let loan = offered(chain, 2 * MILLION, 1);
		let fund = |pool| Call::fund_loan { pool, loan, tranche: 0 };
		assert_eq!(chain.send("Charlie", fund(declared)), failed(Error::BorrowerDeclared));
		assert_eq!(
			Tranches::check_loan(declared, loan, 0),
			Err(Error::<Runtime>::BorrowerDeclared.into())
		);
		let unknown = pallet_lending::Error::<Runtime>::UnknownTranche;
		let other = Call::fund_loan { pool: declared, loan, tranche: 1 };
		assert_eq!(chain.send("Charlie", other), Ok(Err(unknown.into())));
		// Another lender was first.
		chain.ok("Senior", mint(USDC, 2_000_000 * USD6));
		let until = now() + DAY;
		let commit = pallet_lending::Call::commit { loan, tranche: 0, until, kept: None };
		chain.ok("Senior", commit);
		let filled = pallet_lending::Error::<Runtime>::TrancheFilled;
		assert_eq!(chain.send("Charlie", fund(declared)), Ok(Err(filled.into())));
	});
}

/// What was committed and nobody drew comes back, whoever freed it.
#[test]
fn pool_has_money_back_that_nobody_drew_and_fails_when_it_never_lent() {
	on_development_chain(|chain| {
		mid_session(chain);
		let pool = active(chain, terms());
		let loan = offered(chain, 4 * MILLION, 1);
		chain.ok("Charlie", Call::fund_loan { pool, loan, tranche: 0 });
		let account = Tranches::account_of(pool);
		assert_eq!(dollars_of(&account), BOND - USD18);
		let free = pallet_lending::Call::withdraw_commitment { loan, tranche: 0 };
		let runs = pallet_lending::Error::<Runtime>::CommitmentRuns;
		assert_eq!(chain.send("Eve", free.clone()), Ok(Err(runs.into())));
		chain.ok("Bob", pallet_lending::Call::withdraw_offer { loan });
		chain.ok("Eve", free);
		assert_eq!(dollars_of(&account), 4 * MILLION + BOND - USD18);
		let until = Tranches::pool_view(pool).unwrap().terms.draw_until;
		chain.advance_to(until + 2 * SLOT_DURATION / 1_000);
		let distribute = Call::distribute { pool };
		assert_eq!(chain.send("Ferdie", distribute), failed(Error::NothingDrawn));
		chain.ok("Ferdie", Call::fail_pool { pool });
		for (name, level, units) in [
			("Senior", 0, 32 * MILLION / 10),
			("Mezzanine", 1, 52 * MILLION / 100),
			("Charlie", 2, 28 * MILLION / 100),
		] {
			let before = dollars(name);
			chain.ok(name, Call::redeem { series: series(pool, level), units });
			let bond = if level == 2 { BOND - 2 * USD18 } else { 0 };
			assert_eq!(dollars(name) - before, units + bond);
		}
		assert_eq!(AllSeries::<Runtime>::iter().count(), 0);
		assert_eq!(Tranches::pool_view(pool), None);
		assert_eq!(dollars_of(&account), 0);
	});
}
