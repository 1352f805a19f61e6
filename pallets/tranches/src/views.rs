//! What interfaces ask, on the same code as the calls.
//!
//! Of a pool that lends, what waits in lending is collected first, as a distribution would; nothing of that stays.
//! What is to come of it is in [`crate::projection`].

use crate::{
	ops::{tests, value, ActivePool, Look, Shared, Tested},
	projection::Projection,
	types::{Cash, Funded, Lent, PoolOf, State, Totals, Tranche},
	Config, Error, Holdings, Pallet,
};
use alloc::vec::Vec;
use frame_support::{
	storage::{with_transaction, TransactionOutcome},
	traits::Get,
};
use quoin_math::{
	pool::{coverage, value::price},
	MathError, Price,
};
use quoin_primitives::{
	apis::{
		CashFlowView, DistributionView, HoldingView, PoolLoanView, PoolMoneyView, PoolView,
		TestView, TrancheView,
	},
	AssetId, Balance, Expected, Exposure, LoanBook, LoanId, PoolId, PoolStage, Seconds,
	TrancheIndex,
};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	/// What `look` sees in a pool that lends, with all that its loans brought, as a distribution would. Nothing changes.
	fn peek<R>(
		id: PoolId,
		look: impl FnOnce(ActivePool<T>) -> Result<R, DispatchError>,
	) -> Result<R, DispatchError> {
		with_transaction(|| {
			let seen = ActivePool::<T>::refreshed(id, Look::AtNews).and_then(look);
			TransactionOutcome::Rollback(Ok::<_, DispatchError>(seen))
		})?
	}

	/// The pool. `None` when unknown, or when it cannot be reckoned, be it that lending cannot say now what its loans
	/// are worth.
	pub fn pool_view(id: PoolId) -> Option<PoolView<T::AccountId>> {
		let (pool, state) = (Self::pool_of(id).ok()?, Self::state_of(id).ok()?);
		match state.stage {
			PoolStage::Raising | PoolStage::Failed => Self::view_of_sold(id, pool, &state).ok(),
			PoolStage::Active => Self::peek(id, |open| {
				let due = open.is_mark_due();
				let ActivePool { pool, state, exposure, .. } = open.with_accrued()?;
				Ok(Self::view(id, pool, &state, &exposure, due)?)
			})
			.ok(),
			PoolStage::Closed => Self::view(id, pool, &state, &Exposure::default(), false).ok(),
		}
	}

	/// Nobody has lent: tranches are worth what is paid for them, and given back.
	fn view_of_sold(
		id: PoolId,
		pool: PoolOf<T>,
		state: &State,
	) -> Result<PoolView<T::AccountId>, Error<T>> {
		let raised = Self::raised(id, &pool.terms)?;
		let now = Self::now();
		let tranches: Vec<Tranche> =
			raised.iter().map(|amount| Tranche::new(*amount, now)).collect();
		let undrawn = crate::types::sum(raised.into_iter())?;
		let sold = State {
			tranches: tranches.try_into().map_err(|_| Error::<T>::Unexpected)?,
			cash: Cash { undrawn, ..Cash::default() },
			totals: Totals { raised: undrawn, ..Totals::default() },
			fees_due: 0,
			..state.clone()
		};
		Self::view(id, pool, &sold, &Exposure::default(), false)
	}

	fn view(
		id: PoolId,
		pool: PoolOf<T>,
		state: &State,
		exposure: &Exposure,
		mark_due: bool,
	) -> Result<PoolView<T::AccountId>, Error<T>> {
		let (conservative, optimistic) = value::assets(&pool.terms, state, exposure)?;
		let waiting = crate::types::sum(
			[state.cash.interest, state.cash.principal, state.cash.recovered].into_iter(),
		)?;
		let loans = state.loans.iter().map(|funded| {
			let (owed, deadline) = match funded.lent {
				Lent::Committed { .. } => (None, None),
				Lent::Drawn { owed, deadline } => (Some(owed), Some(deadline)),
			};
			PoolLoanView {
				loan: funded.loan,
				tranche: funded.tranche,
				obligor: funded.obligor,
				committed: funded.amount,
				owed,
				deadline,
			}
		});
		let totals = state.totals;
		Ok(PoolView {
			account: Self::account_of(id),
			stage: state.stage,
			active_since: (state.since > 0).then_some(state.since),
			money: PoolMoneyView {
				raised: totals.raised,
				undrawn: state.cash.undrawn,
				lent: totals.lent,
				reserve: state.cash.reserve,
				kept: state.cash.kept,
				interest: totals.interest,
				principal: totals.principal,
				recovered: totals.recovered,
				fees: totals.fees,
				fees_unclaimed: Self::series(Self::first_loss_series(id, &pool.terms)?)?.fees,
				waiting,
				bond: state.bond,
			},
			conservative,
			optimistic,
			tranches: Self::tranche_views(id, &pool, state, exposure)?,
			loans: loans.collect(),
			mark_due,
			curator: pool.curator,
			terms: pool.terms,
		})
	}

	fn tranche_views(
		id: PoolId,
		pool: &PoolOf<T>,
		state: &State,
		exposure: &Exposure,
	) -> Result<Vec<TrancheView>, Error<T>> {
		let worth = value::Worth::of(&pool.terms, state, exposure)?;
		let assets = crate::types::sum(worth.conservative.iter().copied())?;
		let values = worth.conservative.iter().zip(&worth.optimistic).zip(&worth.lost);
		let mut senior: Balance = 0;
		let mut views = Vec::with_capacity(state.tranches.len());
		for (level, (tranche, values)) in state.tranches.iter().zip(values).enumerate() {
			let ((conservative, optimistic), lost) = values;
			let series = Self::series_at(id, level)?;
			let of = Self::series(series)?;
			let claim = tranche.claim();
			for part in [claim.principal, claim.interest] {
				senior = senior.checked_add(part).ok_or(Error::<T>::AmountTooLarge)?;
			}
			let by_unit = |value| Ok::<_, MathError>(price(value, of.issued)?.map(Price));
			views.push(TrancheView {
				series,
				units: of.issued,
				outstanding: tranche.outstanding,
				interest_due: tranche.interest.due,
				shortfall: tranche.interest.shortfall,
				conservative: *conservative,
				optimistic: *optimistic,
				conservative_price: by_unit(*conservative)?,
				optimistic_price: by_unit(*optimistic)?,
				subordination: coverage::subordination(assets, senior)?,
				lost: *lost,
				interest_paid: tranche.interest_paid,
				principal_paid: tranche.principal_paid,
				yield_to_date: tranche.out.yearly(tranche.interest_paid)?,
				unclaimed: of.unclaimed,
			});
		}
		Ok(views)
	}

	/// The tests of a pool that lends, as a distribution would find them now.
	pub fn test_views(id: PoolId) -> Result<Vec<TestView>, DispatchError> {
		Self::peek(id, |open| {
			let tested = tests(&open.pool.terms, &open.state, &open.exposure, open.now);
			let tested = tested.map_err(Error::<T>::from)?;
			let view = |tested: Tested| {
				let Tested { test, holds, measured, limit } = tested;
				TestView { test, holds, measured, limit, distance: measured.abs_diff(limit) }
			};
			Ok(tested.into_iter().map(view).collect())
		})
	}

	/// What `distribute` would do now, or the error it would give.
	pub fn quote_distribute(id: PoolId) -> Result<DistributionView, DispatchError> {
		with_transaction(|| {
			// Whoever asks need not have an account: the treasury stands in, which can receive.
			let keeper = T::Treasury::get();
			let done = Self::do_distribute(&keeper, id).map(|done| DistributionView {
				flow: flow(Self::now(), &done.shared, done.reserve),
				recovered: done.shared.recovered,
				diverted: done.shared.diverted,
				reward: done.reward,
			});
			TransactionOutcome::Rollback(Ok::<_, DispatchError>(done))
		})?
	}

	/// Nothing if `fundLoan` would be accepted of the curator now, or the error it would give.
	pub fn check_loan(id: PoolId, loan: LoanId, tranche: TrancheIndex) -> DispatchResult {
		let curator = Self::pool_of(id)?.curator;
		with_transaction(|| {
			let tried = Self::do_fund_loan(&curator, id, loan, tranche);
			TransactionOutcome::Rollback(Ok::<_, DispatchError>(tried))
		})?
	}

	/// What comes in and who gets it, distribution by distribution, if loans pay on their deadlines and somebody
	/// distributes whenever there is something to distribute. Nothing before the first loan is drawn.
	pub fn cash_flows(id: PoolId) -> Result<Vec<CashFlowView>, DispatchError> {
		let stored = Self::state_of(id)?;
		Self::peek(id, |open| {
			let ActivePool { pool, state, exposure, now, .. } = open;
			if !state.drawn {
				return Ok(Vec::new());
			}
			let mut payments: Vec<(LoanId, Expected)> = Vec::new();
			for Funded { loan, tranche, lent, .. } in &state.loans {
				// What is committed and not drawn is lent to nobody yet, and lapses.
				if let Lent::Drawn { .. } = lent {
					let from_now = |of: Expected| Expected { deadline: of.deadline.max(now), ..of };
					let all = T::Loans::expected(*loan, *tranche)?.into_iter();
					payments.extend(all.map(|of| (*loan, from_now(of))));
				}
			}
			let flows = Projection::new(&pool.terms, &stored, state, exposure, payments)
				.and_then(|projection| projection.run(now))
				.map_err(Error::<T>::from)?;
			Ok(flows.iter().map(|of| flow(of.at, &of.shared, of.reserve)).collect())
		})
	}

	/// What an account has of a series.
	pub fn holding_view(series: AssetId, who: &T::AccountId) -> HoldingView {
		let holding = Holdings::<T>::get(series, who);
		let claimable = Self::claimable(series, who).unwrap_or_default();
		HoldingView { free: holding.free, held: holding.held, claimable }
	}
}

fn flow(at: Seconds, shared: &Shared, reserve: Balance) -> CashFlowView {
	CashFlowView {
		at,
		interest: shared.interest,
		// Recovered money is principal too.
		principal: shared.principal.saturating_add(shared.recovered),
		returned: shared.returned,
		fees: shared.fees,
		paid: shared.paid.iter().map(|paid| (paid.principal, paid.interest)).collect(),
		reserve,
		kept: shared.kept,
	}
}
