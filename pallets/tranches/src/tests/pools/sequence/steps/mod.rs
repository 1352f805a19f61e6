//! What happens: who calls what, with an eye on where the pools are.

mod clock;
mod keep;
mod lend;
mod pay;
mod raise;
mod units;

use super::*;
use crate::limits::{ACTIVATION_TIME, WITHDRAWAL_ENDS};
use quoin_math::{pool::coverage, pool::waterfall::Order, RatePerSecond};
use quoin_primitives::TrancheTerms;
use sp_core::{H256, U256};

const CURATORS: [AccountId; 3] = [CURATOR, 12, 13];
const INVESTORS: [AccountId; 6] = [ALICE, BOB, STRANGER, 14, 15, 16];
/// A tenth a year.
const TENTH: u128 = 3_170_979_199;

impl World {
	pub fn step(&mut self) {
		if Market::<Test>::get().status(now()) != Status::Open && self.random.below(4) == 0 {
			return self.brake();
		}
		if self.random.below(40) == 0 {
			if let Some(id) = self.any() {
				self.ask(id);
			}
		}
		// Pools that are over are wound up, so that there is room to see.
		if self.ids(|_, of| of.is_over()).len() > 1 && self.random.below(4) == 0 {
			return self.wind_up();
		}
		// What happens while they lend is what they are for.
		if !self.ids(|_, of| of.stage == PoolStage::Active).is_empty() && self.random.below(4) == 0
		{
			match self.random.below(6) {
				0 => return self.fund_loan(),
				1 => return self.draw(),
				2 | 3 => return self.pay(),
				_ => return self.distribute(),
			}
		}
		match self.random.below(100) {
			0..=3 => self.open(),
			4..=13 => self.invest(),
			14..=16 => self.fund_first_loss(),
			17..=18 => self.withdraw(),
			19..=22 => self.activate(),
			23..=24 => self.fail(),
			25..=31 => self.fund_loan(),
			32..=36 => self.draw(),
			37..=46 => self.pay(),
			47..=48 => self.recover(),
			49..=50 => self.mark(),
			51..=52 => self.lending(),
			53..=62 => self.distribute(),
			63..=65 => self.close(),
			66..=69 => self.claim(),
			70..=74 => self.wind_up(),
			75 => self.redeem(),
			76..=80 => self.transfer(),
			81..=83 => self.hold(),
			84..=85 => self.cure(),
			86 if self.random.below(2) == 0 => self.top_up(),
			87 if self.random.below(3) == 0 => self.brake(),
			88 => self.params(),
			89 => self.list(),
			_ => self.pass_time(),
		}
	}

	pub fn ids(&self, of: impl Fn(PoolId, &State) -> bool) -> Vec<PoolId> {
		self.pools.keys().copied().filter(|id| of(*id, &state(*id))).collect()
	}

	fn any(&mut self) -> Option<PoolId> {
		let all = self.ids(|_, _| true);
		(!all.is_empty()).then(|| self.random.pick(&all))
	}

	/// A pool, most likely one of these, now and then another or none.
	fn one_of(&mut self, of: impl Fn(PoolId, &State) -> bool) -> PoolId {
		let wanted = self.ids(of);
		if wanted.is_empty() || self.random.below(12) == 0 {
			let all = self.ids(|_, _| true);
			return match self.random.below(6) {
				0 => NextPool::<Test>::get(),
				_ if all.is_empty() => 0,
				_ => self.random.pick(&all),
			};
		}
		self.random.pick(&wanted)
	}

	fn of_stage(&mut self, stage: PoolStage) -> PoolId {
		self.one_of(|_, of| of.stage == stage)
	}

	fn terms_of(id: PoolId) -> Option<PoolTerms<AccountId>> {
		Pools::<Test>::get(id).map(|pool| pool.terms)
	}

	fn somebody(&mut self) -> AccountId {
		AccountId::from(self.random.below(20)) + 1
	}

	/// Its curator, most likely.
	fn curator(&mut self, id: PoolId) -> AccountId {
		let of = Pools::<Test>::get(id).map(|pool| pool.curator);
		if self.random.below(10) == 0 {
			return self.somebody();
		}
		of.unwrap_or(CURATOR)
	}

	fn level(&mut self, id: PoolId) -> Level {
		let levels = Self::terms_of(id).map_or(2, |terms| terms.tranches.len() as u64 + 1);
		if self.random.below(20) == 0 {
			return 4;
		}
		self.random.below(levels) as Level
	}

	/// Who has anything of a pool, and of which of its tranches.
	fn holder(
		&mut self,
		of: impl Fn(PoolId, &Holding) -> bool,
	) -> Option<(PoolId, Level, AccountId)> {
		let has = |(series, who): &(AssetId, AccountId)| {
			let (pool, level) = quoin_primitives::tranche_of(*series).unwrap();
			let holding = Holdings::<Test>::get(series, who);
			of(pool, &holding).then_some((pool, level, *who))
		};
		let holders: Vec<_> = self.holders.iter().filter_map(has).collect();
		(!holders.is_empty()).then(|| self.random.pick(&holders))
	}
}
