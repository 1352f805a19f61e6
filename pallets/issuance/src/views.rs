//! What interfaces read: behind the runtime API `IssuanceApi`, with the code of the calls.

use crate::{
	ops::PegState, AccountUsage, Coins, Config, Error, Facilitator, Facilitators, Pallet, Pegs,
	Usage,
};
use alloc::vec::Vec;
use frame_support::traits::{fungibles::Inspect, Get};
use quoin_math::{Bps, Seconds};
use quoin_primitives::{
	apis::{CoinView, CustodyView, FacilitatorView, MintQuote, PegView, RedeemQuote, RoomView},
	AssetId, Balance, FacilitatorId, Status,
};
use sp_runtime::DispatchError;

/// A bound on the fee that no fee exceeds: a quote tells the fee and refuses none.
const ANY_FEE: Bps = Bps(u16::MAX);

impl<T: Config> Pallet<T> {
	/// What `mint(coin, external, amount)` by `who` would do now, or the error it would give.
	pub fn quote_mint(
		who: &T::AccountId,
		coin: AssetId,
		external: AssetId,
		amount: Balance,
	) -> Result<MintQuote, DispatchError> {
		let plan = Self::plan_mint(who, coin, external, amount, ANY_FEE)?;
		Ok(MintQuote {
			taken: plan.amounts.taken,
			fee: plan.amounts.fee,
			minted: plan.amounts.minted,
			fee_bps: plan.fee,
		})
	}

	/// What `redeem(coin, external, amount)` by `who` would do now, or the error it would give.
	pub fn quote_redeem(
		who: &T::AccountId,
		coin: AssetId,
		external: AssetId,
		amount: Balance,
	) -> Result<RedeemQuote, DispatchError> {
		let plan = Self::plan_redeem(who, coin, external, amount, ANY_FEE)?;
		Ok(RedeemQuote {
			burnt: plan.amounts.burnt,
			fee: plan.amounts.fee,
			received: plan.amounts.received,
			fee_bps: plan.fee,
		})
	}

	/// What each limit of the peg leaves `who` now, in the coin's units. Brakes and prices are not
	/// limits of amount: `coin`, `facilitators` and the quotes tell them.
	pub fn room(
		who: &T::AccountId,
		coin: AssetId,
		external: AssetId,
	) -> Result<RoomView, DispatchError> {
		Ok(Self::room_of_peg(who, coin, external)?)
	}

	fn room_of_peg(
		who: &T::AccountId,
		coin: AssetId,
		external: AssetId,
	) -> Result<RoomView, Error<T>> {
		let now = Self::now();
		let PegState { coin: record, facilitator, ledger, peg } =
			Self::peg_state(coin, external, now)?;
		let usage = Usage::<T>::get((coin, external, who)).unwrap_or_default();

		let fuse = record.fuse_room(now)?;
		let mint_window = peg.params.mint_window.room(&ledger.mint_used, now)?;
		let round = if ledger.has_round {
			Some(Self::room_in_round(who, coin, external, &usage, now)?)
		} else {
			None
		};
		let shared = facilitator.room().min(fuse).min(mint_window);

		let redeem_room = peg.params.redeem_room(&ledger.redeem_used, now)?;
		let small = peg.params.small_window().room(&usage.small, now)?.min(redeem_room.held_back);
		let redeem = redeem_room.open.checked_add(small).ok_or(Error::<T>::AmountTooLarge)?;
		Ok(RoomView {
			ceiling: facilitator.room(),
			fuse,
			mint_window,
			round,
			mint: round.map_or(shared, |round| round.min(shared)),
			outstanding: facilitator.outstanding,
			redeem_window: redeem_room.open,
			redeem: redeem.min(facilitator.outstanding),
		})
	}

	fn room_in_round(
		who: &T::AccountId,
		coin: AssetId,
		external: AssetId,
		usage: &AccountUsage,
		now: Seconds,
	) -> Result<Balance, Error<T>> {
		let round = Self::round_of(coin, external)?;
		let joins = round.is_open(now) && Self::may_join(who, &round);
		Ok(if joins { round.room(usage) } else { 0 })
	}

	/// The coin, `None` when unknown.
	pub fn coin(coin: AssetId) -> Option<CoinView> {
		let now = Self::now();
		let record = Coins::<T>::get(coin)?;
		Some(CoinView {
			coin,
			outstanding: record.outstanding,
			issuance: T::Assets::total_issuance(coin),
			status: record.brake.status(now),
			lapses_at: record.brake.lapses_at(),
			fuse_limit: record.fuse.limit,
			fuse_period: record.fuse.period,
			fuse_room: record.fuse_room(now).ok()?,
		})
	}

	/// All that may mint the coin, in no order.
	pub fn facilitators(coin: AssetId) -> Vec<FacilitatorView> {
		Facilitators::<T>::iter_prefix(coin)
			.take(T::MaxFacilitators::get() as usize)
			.map(|(id, facilitator)| Self::facilitator_view(coin, id, facilitator))
			.collect()
	}

	/// The ids of all coins with the status in force, in no order.
	pub fn statuses() -> Vec<(AssetId, Status)> {
		let now = Self::now();
		Coins::<T>::iter()
			.take(T::MaxCoins::get() as usize)
			.map(|(coin, record)| (coin, record.brake.status(now)))
			.collect()
	}

	/// Each peg, and what is there of what it keeps, in no order.
	pub fn custody() -> Vec<CustodyView> {
		let most = T::MaxCoins::get().saturating_mul(T::MaxFacilitators::get());
		Pegs::<T>::iter_keys()
			.take(most as usize)
			.filter_map(|(coin, external)| Self::custody_of(coin, external))
			.collect()
	}

	fn custody_of(coin: AssetId, external: AssetId) -> Option<CustodyView> {
		let now = Self::now();
		let PegState { coin: record, facilitator, ledger, peg } =
			Self::peg_state(coin, external, now).ok()?;
		Some(CustodyView {
			coin,
			external,
			decimals: peg.decimals,
			outstanding: facilitator.outstanding,
			reserves: ledger.reserves,
			fees: ledger.fees,
			escrow: ledger.escrow,
			held: T::Assets::balance(external, &Self::holding_account(coin)),
			status: ledger.status(&record, now),
			feed: peg.params.feed,
		})
	}

	fn facilitator_view(
		coin: AssetId,
		id: FacilitatorId,
		facilitator: Facilitator,
	) -> FacilitatorView {
		let peg = match id {
			FacilitatorId::Peg(external) => Self::peg_view(coin, external),
			FacilitatorId::Module(_) => None,
		};
		FacilitatorView {
			id,
			ceiling: facilitator.ceiling,
			outstanding: facilitator.outstanding,
			peg,
		}
	}

	fn peg_view(coin: AssetId, external: AssetId) -> Option<PegView> {
		let now = Self::now();
		let PegState { coin: record, ledger, peg, .. } =
			Self::peg_state(coin, external, now).ok()?;
		let accrued = ledger.accrued.amount;
		Some(PegView {
			decimals: peg.decimals,
			reserves: ledger.reserves,
			fees: ledger.fees,
			escrow: ledger.escrow,
			covered: ledger.covered(peg.decimals).ok()?,
			late: ledger.late,
			accrued,
			tiers: peg.tiers.into_inner(),
			mint_fee: peg.params.mint_fee,
			redeem_fee: peg.params.redeem_fee,
			status: ledger.status(&record, now),
			lapses_at: ledger.brake.lapses_at(),
			feed: peg.params.feed,
		})
	}
}
