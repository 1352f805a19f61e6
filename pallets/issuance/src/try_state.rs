//! The invariants. Their numbers appear in the crate's docs and in the tests.

use crate::{
	limits, AccountUsage, Coin, Coins, Config, Facilitator, Facilitators, LastRound, LastStep,
	Pallet, Peg, Pegs, Rounds, Usage,
};
use frame_support::{
	ensure,
	traits::{
		fungibles::{metadata::Inspect as _, Inspect as _},
		Get,
	},
};
use quoin_math::{bucket::Bucket, decimals, vault::reserve_yield::Accrued, Rounding};
use quoin_primitives::{AssetId, Balance, FacilitatorId, DOLLAR_DECIMALS};
use sp_runtime::TryRuntimeError;

const LOG: &str = "runtime::issuance";

impl<T: Config> Pallet<T> {
	/// Checks every invariant. Walks all records: for tests and for checks before an upgrade.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		for (coin, record) in Coins::<T>::iter() {
			Self::check_supply(coin, &record)?;
			Self::check_roles(coin)?;
			Self::check_fuse(&record)?;
		}
		for (coin, id, facilitator) in Facilitators::<T>::iter() {
			Self::check_facilitator(coin, id, &facilitator)?;
		}
		for (coin, external, peg) in Pegs::<T>::iter() {
			Self::check_peg(coin, external, &peg)?;
		}
		ensure!(
			Coins::<T>::count() as usize == Coins::<T>::iter_keys().count()
				&& Coins::<T>::count() <= T::MaxCoins::get(),
			"IS7: the number of coins is wrong or too high"
		);
		Self::check_rounds()?;
		Self::check_usage()?;
		Self::check_steps()
	}

	/// IS1, and the coin's part of IS7.
	fn check_supply(coin: AssetId, record: &Coin) -> Result<(), TryRuntimeError> {
		let mut sum: Balance = 0;
		let mut count: u32 = 0;
		for (_, facilitator) in Facilitators::<T>::iter_prefix(coin) {
			sum = sum.checked_add(facilitator.outstanding).ok_or("IS1: the sum overflows")?;
			count = count.checked_add(1).ok_or("IS7: the count overflows")?;
		}
		ensure!(sum == record.outstanding, "IS1: a coin's outstanding is not its facilitators'");
		ensure!(
			T::Assets::total_issuance(coin) == record.outstanding,
			"IS1: a coin's issuance is not what is outstanding"
		);
		ensure!(
			count == record.facilitators && count <= T::MaxFacilitators::get(),
			"IS7: a coin's number of facilitators is wrong or too high"
		);
		Ok(())
	}

	/// IS4.
	fn check_roles(coin: AssetId) -> Result<(), TryRuntimeError> {
		ensure!(Self::is_keyless(coin), "IS4: somebody else has a role of a coin");
		ensure!(
			T::Assets::decimals(coin) == DOLLAR_DECIMALS && T::Assets::minimum_balance(coin) == 1,
			"IS4: a coin's decimals or minimum balance are wrong"
		);
		Ok(())
	}

	/// The coin's part of IS6 and IS9.
	fn check_fuse(record: &Coin) -> Result<(), TryRuntimeError> {
		ensure!(
			limits::ensure_fuse_in_range::<T>(&record.fuse).is_ok(),
			"IS6: a fuse is out of range"
		);
		Self::check_bucket(&record.fuse_used)
	}

	/// IS2, IS3 and IS10, IS5 as far as the hot record shows it, and its part of IS6 and IS9.
	fn check_facilitator(
		coin: AssetId,
		id: FacilitatorId,
		facilitator: &Facilitator,
	) -> Result<(), TryRuntimeError> {
		ensure!(Coins::<T>::contains_key(coin), "IS5: a facilitator belongs to no coin");
		ensure!(facilitator.ceiling <= limits::MAX_CEILING, "IS6: a ceiling is out of range");
		if facilitator.outstanding > facilitator.ceiling {
			log::warn!(target: LOG, "coin {coin}: {id:?} has more outstanding than its ceiling");
		}
		let (external, ledger, peg) = match (id, facilitator.peg) {
			(FacilitatorId::Module(_), None) => return Ok(()),
			(FacilitatorId::Module(_), Some(_)) => return Err("IS5: a module has books".into()),
			(FacilitatorId::Peg(_), None) => return Err("IS5: a peg has no books".into()),
			(FacilitatorId::Peg(external), Some(ledger)) => {
				let peg = Pegs::<T>::get(coin, external)
					.ok_or("IS5: a facilitator with books has no peg")?;
				(external, ledger, peg)
			},
		};
		// Both roundings agree only where there is no remainder.
		for rounding in [Rounding::Down, Rounding::Up] {
			let backed =
				decimals::convert(ledger.reserves, peg.decimals, DOLLAR_DECIMALS, rounding)
					.map_err(|_| "IS2: the reserves do not convert")?;
			ensure!(
				backed == facilitator.outstanding,
				"IS2: a peg's reserves are not worth what is outstanding"
			);
		}
		let booked = ledger
			.reserves
			.checked_add(ledger.fees)
			.and_then(|sum| sum.checked_add(ledger.escrow))
			.ok_or("IS3: the ledgers overflow")?;
		ensure!(
			booked <= T::Assets::balance(external, &Self::holding_account(coin)),
			"IS3: the holding account does not cover a peg's ledgers"
		);
		Self::check_bucket(&ledger.mint_used)?;
		Self::check_bucket(&ledger.redeem_used)?;
		let Accrued { at, amount, .. } = ledger.accrued;
		ensure!(at <= Self::now(), "IS9: accrued yield is dated in the future");
		ensure!(
			at > 0 || (ledger.reserves == 0 && amount == 0),
			"IS10: reserves earn since no known time"
		);
		ensure!(
			ledger.has_round == Rounds::<T>::contains_key(coin, external),
			"IS8: a peg does not know whether it has a round"
		);
		Ok(())
	}

	/// IS5 as far as the cold record shows it, and its part of IS6.
	fn check_peg(coin: AssetId, external: AssetId, peg: &Peg) -> Result<(), TryRuntimeError> {
		ensure!(
			Facilitators::<T>::contains_key(coin, FacilitatorId::Peg(external)),
			"IS5: a peg is no facilitator"
		);
		ensure!(
			limits::ensure_params_in_range::<T>(&peg.params).is_ok()
				&& limits::ensure_tiers_in_range::<T>(&peg.tiers).is_ok()
				&& peg.decimals <= limits::MAX_DECIMALS,
			"IS6: a peg's parameters are out of range"
		);
		if T::Assets::decimals(external) != peg.decimals {
			log::warn!(target: LOG, "coin {coin}: the decimals of external {external} changed");
		}
		Ok(())
	}

	/// IS8 but for the flag, which stands with the books.
	fn check_rounds() -> Result<(), TryRuntimeError> {
		let now = Self::now();
		for (coin, external, round) in Rounds::<T>::iter() {
			ensure!(Pegs::<T>::contains_key(coin, external), "IS8: a round has no peg");
			ensure!(
				round.id > 0 && round.id <= LastRound::<T>::get(),
				"IS8: a round has a name that was not given"
			);
			ensure!(round.used <= round.cap, "IS8: a round is used above its cap");
			if round.is_over(now) {
				// Records of use may have been removed.
				continue;
			}
			let mut sum: Balance = 0;
			for (_, usage) in Usage::<T>::iter_prefix((coin, external)) {
				let used = usage.in_round(round.id);
				ensure!(
					used <= round.per_account,
					"IS8: an account used more of a round than it may"
				);
				sum = sum.checked_add(used).ok_or("IS8: the sum overflows")?;
			}
			ensure!(sum == round.used, "IS8: a round's use is not its accounts'");
		}
		Ok(())
	}

	/// The accounts' part of IS8 and IS9.
	fn check_usage() -> Result<(), TryRuntimeError> {
		for AccountUsage { round, small, .. } in Usage::<T>::iter_values() {
			ensure!(
				round <= LastRound::<T>::get(),
				"IS8: an account used a round that was never opened"
			);
			Self::check_bucket(&small)?;
		}
		Ok(())
	}

	/// The steps' part of IS9.
	fn check_steps() -> Result<(), TryRuntimeError> {
		let past = LastStep::<T>::iter_values().all(|at| at <= Self::now());
		ensure!(past, "IS9: a step is dated in the future");
		Ok(())
	}

	/// IS9.
	fn check_bucket(bucket: &Bucket) -> Result<(), TryRuntimeError> {
		ensure!(bucket.at <= Self::now(), "IS9: use of a window is dated in the future");
		Ok(())
	}
}
