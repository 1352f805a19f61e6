//! The tests of a pool: whether junior interest is paid, and principal pro rata.
//!
//! Assets are principal: what loans are marked at, and money that is not interest. Against them stands principal of
//! tranches. Interest is not counted on either side: what of it is late is paid before anything junior in any case.

use crate::types::{sum, Lent, State};
use alloc::{collections::BTreeMap, vec::Vec};
use quoin_math::{loan::impairment::days_past, pool::coverage, Bps, MathError, Rounding, Seconds};
use quoin_primitives::{Balance, CoverageTest, Exposure, Level, PoolTerms};
use sp_core::H256;

/// What a test found.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Tested {
	pub test: CoverageTest,
	pub holds: bool,
	pub measured: u128,
	/// Where it begins to fail.
	pub limit: u128,
}

/// Whether no test fails.
pub(crate) fn all_hold(tested: &[Tested]) -> bool {
	tested.iter().all(|one| one.holds)
}

/// Whether more money makes a test hold again. No money brings a late payment or a date back.
pub(crate) fn is_mended_by_money(test: &CoverageTest) -> bool {
	match test {
		CoverageTest::OverCollateral { .. } | CoverageTest::ObligorShare { .. } => true,
		CoverageTest::DaysOverdue | CoverageTest::Maturity => false,
	}
}

/// Principal of a pool, as loans are marked, and as if they were not.
pub(crate) struct Principal {
	pub marked: Balance,
	pub owed: Balance,
}

impl Principal {
	pub fn of(state: &State, exposure: &Exposure) -> Result<Self, MathError> {
		let crate::Cash { principal, recovered, undrawn, reserve, .. } = state.cash;
		let committed = state.loans.iter().filter_map(|funded| match funded.lent {
			Lent::Committed { .. } => Some(funded.amount),
			Lent::Drawn { .. } => None,
		});
		let waiting = exposure.collectable;
		let money = [principal, recovered, undrawn, reserve, waiting.principal, waiting.recovered];
		let owed = sum(money.into_iter().chain([exposure.principal]).chain(committed))?;
		let marked = owed.checked_sub(exposure.impairment).ok_or(MathError::Overflow)?;
		Ok(Self { marked, owed })
	}
}

/// All tests of a pool, in the order of its terms.
pub(crate) fn tests<AccountId>(
	terms: &PoolTerms<AccountId>,
	state: &State,
	exposure: &Exposure,
	now: Seconds,
) -> Result<Vec<Tested>, MathError> {
	let principal = Principal::of(state, exposure)?;
	let mut all = Vec::with_capacity(terms.tranches.len().saturating_add(3));
	let mut senior: Balance = 0;
	for (level, (tranche, of)) in state.tranches.iter().zip(&terms.tranches).enumerate() {
		senior = senior.checked_add(tranche.outstanding).ok_or(MathError::Overflow)?;
		all.push(Tested {
			test: CoverageTest::OverCollateral { level: level as Level },
			holds: coverage::holds(principal.marked, senior, of.subordination)?,
			measured: principal.marked,
			limit: coverage::needed(senior, of.subordination)?,
		});
	}
	all.extend(obligor_share(terms, state, principal.owed)?);
	all.push(days_overdue(terms, state, now));
	all.push(Tested {
		test: CoverageTest::Maturity,
		holds: now < terms.matures_at,
		measured: now.into(),
		limit: terms.matures_at.into(),
	});
	Ok(all)
}

/// What each legal person owes or may owe.
pub(crate) fn by_obligor(state: &State) -> Result<BTreeMap<H256, Balance>, MathError> {
	let mut all: BTreeMap<H256, Balance> = BTreeMap::new();
	for funded in &state.loans {
		crate::types::add(all.entry(funded.obligor).or_default(), funded.exposure())?;
	}
	Ok(all)
}

/// The most that one legal person may owe, rounded down.
pub(crate) fn most_of_one<AccountId>(
	terms: &PoolTerms<AccountId>,
	owed: Balance,
) -> Result<Balance, MathError> {
	terms.eligibility.obligor_share.of(owed, Rounding::Down)
}

/// None where one person may owe everything, or nobody owes anything.
fn obligor_share<AccountId>(
	terms: &PoolTerms<AccountId>,
	state: &State,
	owed: Balance,
) -> Result<Option<Tested>, MathError> {
	if terms.eligibility.obligor_share >= Bps::WHOLE {
		return Ok(None);
	}
	let limit = most_of_one(terms, owed)?;
	let most = by_obligor(state)?.into_iter().max_by_key(|(_, owed)| *owed);
	Ok(most.map(|(obligor, measured)| Tested {
		test: CoverageTest::ObligorShare { obligor },
		holds: measured <= limit,
		measured,
		limit,
	}))
}

fn days_overdue<AccountId>(terms: &PoolTerms<AccountId>, state: &State, now: Seconds) -> Tested {
	let late = state.loans.iter().map(|funded| match funded.lent {
		Lent::Drawn { deadline, .. } => days_past(deadline, now),
		Lent::Committed { .. } => 0,
	});
	let (measured, limit) = (late.max().unwrap_or_default(), terms.eligibility.days_overdue);
	Tested {
		test: CoverageTest::DaysOverdue,
		holds: measured <= limit.into(),
		measured: measured.into(),
		limit: limit.into(),
	}
}
