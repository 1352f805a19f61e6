//! Units of tranches, for pallets that hold them.

use crate::{AssetId, Backlog, Balance, PoolStage, Seconds};
use quoin_math::{Bps, RatePerSecond};
use sp_runtime::DispatchError;
#[cfg(feature = "runtime-benchmarks")]
use sp_runtime::DispatchResult;

/// What a series is, for who thinks of buying it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct SeriesInfo {
	/// Where its pool is in its life.
	pub stage: PoolStage,
	/// What it is due. Nothing for the first loss.
	pub rate: RatePerSecond,
	/// The least share of the pool's assets that is junior to it. Nothing for the first loss.
	pub subordination: Bps,
	/// The last second in which anybody may invest.
	pub raise_until: Seconds,
	/// When the pool matures.
	pub matures_at: Seconds,
}

/// What an account has of a series, held units included. In QUSD.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Stake {
	/// Units.
	pub units: Balance,
	/// Principal of them that was not paid back, whatever it is worth. Before the pool lends, and when it failed, what
	/// they were sold for. Rounds down.
	pub outstanding: Balance,
	/// What they are worth as loans are marked, without interest that was not paid, when all is set aside that those
	/// above them are owed. At most `outstanding`. Rounds down.
	pub conservative: Balance,
	/// The same with interest that ran for them, as far as the pool's assets reach, interest of its loans that ran
	/// included. Not less. Of the first loss the same. Rounds down.
	pub optimistic: Balance,
	/// What of the interest that is due to them the pool's assets do not reach, and no part of the above. It falls when
	/// assets grow again; of a pool that is over, it is what was never paid. Rounds down.
	pub uncovered: Balance,
	/// What they were paid and nobody claimed. No part of the above.
	pub claimable: Balance,
	/// From when on the next mark of one of the pool's loans is due; in the past if nobody applied it.
	pub next_mark_at: Option<Seconds>,
}

/// Buying and holding units. Implemented by tranches, for pallets whose accounts have no key. What changes something
/// changes everything it says or nothing.
pub trait SeriesMarket<AccountId> {
	/// What a series is.
	fn info(series: AssetId) -> Result<SeriesInfo, DispatchError>;

	/// What an account has of it. Zero when it has nothing. Changes nothing.
	fn stake(series: AssetId, who: &AccountId) -> Result<Stake, DispatchError>;

	/// What `stake` costs above that of a pool that somebody just looked after; without a series, at most, but for
	/// commitments.
	fn backlog(series: Option<AssetId>) -> Backlog;

	/// Buys units while the pool takes money, as `invest` does. Says how many.
	fn buy(series: AssetId, who: &AccountId, amount: Balance) -> Result<Balance, DispatchError>;

	/// Takes money back while the pool takes money and lets it go, as `withdrawInvestment` does.
	fn sell_back(
		series: AssetId,
		who: &AccountId,
		amount: Balance,
	) -> Result<Balance, DispatchError>;

	/// Pays what the units were paid, and, of a pool that is over, gives those that are free back for what is left.
	/// Says how much money came to `who`. Zero is no error.
	fn collect(series: AssetId, who: &AccountId) -> Result<Balance, DispatchError>;
}

/// What benchmarks of pallets that hold units need of series. Implemented by tranches.
#[cfg(feature = "runtime-benchmarks")]
pub trait SeriesForBenchmarks<AccountId> {
	/// A series of which `buyer` can buy so much, five million dollars at most, in a pool of its own: the most senior
	/// one of the most tranches, all of which ask for a credential, that `buyer` holds, in a raise that is complete and
	/// stays so. The clock does not go back for it.
	fn create(buyer: &AccountId, amount: Balance) -> Result<AssetId, DispatchError>;

	/// The pool of such a series lends, to as many as it may. Holders have something to claim, and there is more to
	/// distribute. Somebody has looked after it, and one loan was drawn
	/// since. The clock is set to the end of the raise, unless it is
	/// past, and then a few seconds on: so pools that were created together lend one after the other.
	fn lend(series: AssetId) -> DispatchResult;
}
