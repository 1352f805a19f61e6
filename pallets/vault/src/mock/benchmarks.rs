//! What benchmarks ask of the mocks.

use super::*;
use frame_support::{storage::unhashed, traits::fungibles::Mutate};
use quoin_primitives::{
	Bid, BidForBenchmarks, Entered, LendForBenchmarks, LoanId, RequestId, SeriesForBenchmarks,
	WindowIndex,
};
use sp_runtime::{DispatchError, DispatchResult};

/// A chain for one of them, on which nothing has happened.
pub fn benchmarked() -> sp_io::TestExternalities {
	new_chain(founding())
}

fn next_number(key: &[u8]) -> u32 {
	let number: u32 = unhashed::get_or_default(key);
	unhashed::put(key, &(number + 1));
	number
}

pub struct MockBenchmarkHelper;

impl crate::BenchmarkHelper<AccountId> for MockBenchmarkHelper {
	fn give_dollars(who: &AccountId, amount: Balance) {
		assert_ok!(<Assets as Mutate<_>>::mint_into(QUSD, who, amount + 1));
	}

	fn set_time(now: Seconds) {
		Clock::set(now);
	}

	fn earn_reserve_yield(amount: Balance) -> Result<AssetId, DispatchError> {
		let external = STABLE + 1 + next_number(b"pegs");
		MockYield::earn(external, amount);
		Ok(external)
	}
}

impl LendForBenchmarks<AccountId> for MockLoans {
	fn create(
		amount: Balance,
		rate: RatePerSecond,
		_: u32,
		_: &AccountId,
	) -> Result<LoanId, DispatchError> {
		let id = Self::offer(amount);
		Self::set(id, |item| (item.rate, item.junior) = (rate, 0));
		Ok(id)
	}

	fn withdraw(loan: LoanId) -> DispatchResult {
		Self::set(loan, |item| item.committed = item.committed.map(|(lender, _)| (lender, 0)));
		Ok(())
	}

	fn draw_and_pay(loan: LoanId) -> DispatchResult {
		Self::draw(loan);
		Clock::set(Clock::get() + 1);
		let part = Self::get(loan).ok_or(NO_OFFER)?.amount / 100;
		Self::pay(loan, part, part);
		Ok(())
	}

	fn pay_all(loan: LoanId) -> DispatchResult {
		let (_, owed) = Self::get(loan).and_then(|item| item.drawn).ok_or(NO_OFFER)?;
		Self::pay(loan, 0, owed);
		Ok(())
	}

	fn neglect(lender: &AccountId, _: u32) -> DispatchResult {
		Self::accrue(*lender, ONE);
		Ok(())
	}
}

impl SeriesForBenchmarks<AccountId> for MockSeries {
	fn create(_: &AccountId, _: Balance) -> Result<AssetId, DispatchError> {
		// The most senior tranche of a pool of eight.
		let series = (1 << 31) + 8 * next_number(b"pools");
		Self::open(series);
		Ok(series)
	}

	fn lend(series: AssetId) -> DispatchResult {
		let pool = Self::get(series)?;
		Self::set(series, MockPool { stage: 1, accrued: ONE, ..pool });
		Self::pay(series, pool.units / 100, pool.units / 100);
		Ok(())
	}
}

impl BidForBenchmarks<AccountId> for MockAuctions {
	fn commit(_: VaultId, request: RequestId, _: &AccountId) -> DispatchResult {
		unhashed::put(b"committed", &request);
		Ok(())
	}

	fn bid(
		vault: VaultId,
		window: WindowIndex,
		request: RequestId,
		_: &AccountId,
		level: Bps,
		Entered { joined, units }: Entered,
	) -> DispatchResult {
		Self::put(vault, window, request, joined, Bid { level, units });
		Ok(())
	}

	fn bids_of_others(
		vault: VaultId,
		window: WindowIndex,
		level: Bps,
		entered: Vec<Entered>,
	) -> DispatchResult {
		Self::put_others(vault, window, level, entered);
		Ok(())
	}
}
