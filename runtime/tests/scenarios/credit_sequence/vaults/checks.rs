//! What must hold of vaults after each step, reckoned from other pallets' figures.
//!
//! Two figures are the vault's own: what it holds back, and what of the interest of units was in no value when it looked
//! last. That neither lifts or lowers a price is checked from step to step, by `smooth`.

use super::*;
use frame_support::traits::fungibles::Inspect;
use pallet_vault::{types::Position, Event, States};
use quoin_primitives::{LoanBook, ReserveYield, SeriesMarket};
use sp_core::U256;

/// What went in and out of the vaults, as events and transfers said.
#[derive(Debug, Default)]
pub struct Books {
	/// Sent by others, by vault.
	donated: BTreeMap<VaultId, Balance>,
	/// Paid to who waits, less what was claimed.
	unclaimed: BTreeMap<VaultId, Balance>,
	/// Requests that were made: each leaves less than two units to the vault.
	requests: BTreeMap<VaultId, u64>,
	/// Settlements that needed more than one call.
	pub interrupted: u32,
	/// Settlements in which somebody who bid was not paid in full.
	pub exhausted: u32,
	/// Steps after which some vault had impaired loans.
	pub impaired: u32,
}

impl Books {
	pub(super) fn donated(&mut self, vault: VaultId, amount: Balance) {
		*self.donated.entry(vault).or_default() += amount;
	}

	pub(in super::super) fn read(&mut self) -> Result<(), String> {
		for event in System::read_events_for_pallet::<Event<Runtime>>() {
			match event {
				Event::Settled { vault, paid, burnt, given_up, clearing_level, .. } => {
					if burnt == 0 && (paid > 0 || given_up > 0) {
						return Err(format!("{vault} paid {paid} for no shares"));
					}
					self.exhausted += u32::from(clearing_level.0 > 0);
					*self.unclaimed.entry(vault).or_default() += paid;
				},
				Event::SettlementAdvanced { .. } => self.interrupted += 1,
				Event::Claimed { vault, amount, .. } => {
					let unclaimed = self.unclaimed.entry(vault).or_default();
					let left = unclaimed.checked_sub(amount);
					*unclaimed = left.ok_or_else(|| format!("{vault}: more claimed than paid"))?;
				},
				Event::RedeemRequested { vault, .. } => {
					*self.requests.entry(vault).or_default() += 1;
				},
				_ => {},
			}
		}
		Ok(())
	}

	/// Each unit on the accounts of vaults is in their ledgers, shares are somebody's, and values are what other pallets
	/// say.
	pub(in super::super) fn check(&mut self) -> Result<(), String> {
		for vault in VAULTS {
			self.check_money(vault).map_err(|broken| format!("vault {vault}: {broken}"))?;
			check_shares(vault).map_err(|broken| format!("vault {vault}: {broken}"))?;
			check_prices(vault).map_err(|broken| format!("vault {vault}: {broken}"))?;
			check_worth(vault).map_err(|broken| format!("vault {vault}: {broken}"))?;
			let exposure = Lending::exposure(&Vault::account_of(vault));
			self.impaired += u32::from(exposure.is_ok_and(|of| of.impairment > 0));
		}
		Ok(())
	}

	fn check_money(&self, vault: VaultId) -> Result<(), String> {
		let (state, account) = (States::<Runtime>::get(vault).unwrap(), Vault::account_of(vault));
		// Freed of commitments, and on the account before the vault was told.
		let freed = pallet_lending::Books::<Runtime>::get(&account).returned;
		let donated = self.donated.get(&vault).copied().unwrap_or_default();
		let books = state.cash + state.claimable + state.fees + state.bond + freed + donated;
		let has = Assets::balance(QUSD, &account);
		if has != books {
			return Err(format!("{has} are there, not {books}: {state:?}"));
		}
		let unclaimed = self.unclaimed.get(&vault).copied().unwrap_or_default();
		let requests = Balance::from(self.requests.get(&vault).copied().unwrap_or_default());
		match unclaimed.checked_sub(state.claimable) {
			Some(left) if left <= 2 * requests => Ok(()),
			_ => Err(format!("{unclaimed} was paid and not claimed, not {}", state.claimable)),
		}
	}
}

/// What each account has of a vault's shares, whoever it is, by the records of the asset.
fn held(vault: VaultId) -> Vec<Balance> {
	let share = share_of(vault);
	let holders = pallet_assets::Account::<Runtime>::iter_key_prefix(share);
	let held = holders.map(|who| Assets::total_balance(share, &who));
	held.filter(|shares| *shares > 0).collect()
}

fn check_shares(vault: VaultId) -> Result<(), String> {
	let held: Balance = held(vault).into_iter().sum();
	let all = Assets::total_issuance(share_of(vault));
	let state = States::<Runtime>::get(vault).unwrap();
	if held != all || state.shares != all {
		return Err(format!("{held} shares are held of {all}, and {} known", state.shares));
	}
	Ok(())
}

/// All that holders are told their shares are redeemed for is there, and none has a unit less than its part of it: but
/// for that of virtual shares, which is nobody's. Shares that wait are the vault's until they are paid.
fn check_worth(vault: VaultId) -> Result<(), String> {
	// As for prices.
	let Ok(prices) = Vault::prices(vault) else { return Ok(()) };
	let held = held(vault);
	if held.is_empty() {
		return Ok(());
	}
	let worth = held.iter().map(|shares| Vault::convert_to_assets(vault, *shares));
	let worth: Balance = worth.sum::<Result<_, _>>().map_err(|error| format!("{error:?}"))?;
	let offset = terms(vault).offset;
	let virtually = offset.map_or(0, |offset| 10u128.pow(offset.into()));
	let nobodys = part(virtually, prices.conservative, prices.shares, offset);
	let theirs = prices.conservative + Balance::from(offset.is_some()) - nobodys;
	let holders = held.len() as Balance;
	if worth > prices.conservative || worth + holders < theirs {
		return Err(format!("{holders} holders have {worth} of {theirs}: {prices:?}"));
	}
	Ok(())
}

/// A fee in bps, rounded down, off.
fn net(income: Balance, fee: Bps) -> Balance {
	income - income * Balance::from(fee.0) / 10_000
}

/// What shares have of assets, rounded down, with the virtual ones.
fn part(shares: Balance, assets: Balance, of: Balance, offset: Option<u8>) -> Balance {
	let (assets, all) = match offset {
		None => (U256::from(assets), U256::from(of)),
		Some(offset) => (U256::from(assets) + 1, U256::from(of) + 10u128.pow(offset.into())),
	};
	if all.is_zero() {
		return 0;
	}
	(U256::from(shares) * assets / all).as_u128()
}

/// Conservative and optimistic value of a venue. None of a vault whose price has no room in its type: few shares are left
/// there, and much that came at once.
fn value_of(
	vault: VaultId,
	venue: &pallet_vault::Venue,
	position: &Position,
) -> Result<Option<(Balance, Balance)>, String> {
	let Position { held, basis, seen, request, .. } = *position;
	let account = Vault::account_of(vault);
	let fees = pallet_vault::Vaults::<Runtime>::get(vault).unwrap().fees;
	let failed = |error| format!("{venue:?}: {error:?}");
	match venue.kind {
		VenueKind::ReserveYield { external } => {
			let earned = <Issuance as ReserveYield<_>>::earned(QUSD, external).map_err(failed)?;
			let value = net(earned.map_or(0, |of| of.covered), fees.reserve_yield);
			Ok(Some((value, value)))
		},
		VenueKind::Loans => {
			let of = <Lending as LoanBook<_>>::exposure(&account).map_err(failed)?;
			let waits = of.collectable;
			let principal =
				of.principal - of.impairment + of.committed + of.returned + waits.principal;
			let income = net(waits.interest + waits.other, fees.interest);
			let low = principal + waits.recovered + income;
			// What is of a time in which nobody counted it is worth something when it is paid.
			Ok(Some((low, low + net(of.accrued - of.suspended, fees.interest))))
		},
		VenueKind::Units { series } => {
			let units = Tranches::balance(series, &account);
			if units != held {
				return Err(format!("{units} units of {series}, and {held} known"));
			}
			if units == 0 {
				return Ok(Some((0, 0)));
			}
			let of = Tranches::stake(series, &account).map_err(failed)?;
			let principal = (basis - basis.min(of.outstanding)).min(of.claimable);
			let low = of.conservative + principal + net(of.claimable - principal, fees.interest);
			// What runs while principal is not reached is principal when it is paid.
			let running = of.optimistic.saturating_sub(of.outstanding);
			// What the pool was short of and reaches again, likewise.
			let later = running.min(seen - seen.min(of.uncovered));
			Ok(Some((low, low + net(running - later, fees.interest))))
		},
		VenueKind::Vault { vault: other } => {
			let has = Assets::balance(share_of(other), &account);
			if has != held {
				return Err(format!("{has} shares of {other}, and {held} known"));
			}
			let request = request.map(|id| Vault::request_view(other, id)).transpose();
			let waits = request.map_err(failed)?.map_or((0, 0), |of| (of.waits, of.claimable));
			let Ok(prices) = Vault::prices(other) else { return Ok(None) };
			let offset = terms(other).offset;
			let worth = |all| part(held + waits.0, all, prices.shares, offset) + waits.1;
			Ok(Some((worth(prices.conservative), worth(prices.optimistic))))
		},
	}
}

fn check_prices(vault: VaultId) -> Result<(), String> {
	// Nobody looked after a lender for long: all is refused until somebody does.
	let Ok(prices) = Vault::prices(vault) else { return Ok(()) };
	if prices.deposit < prices.redemption || prices.optimistic < prices.conservative {
		return Err(format!("who leaves has more than who comes pays: {prices:?}"));
	}
	let state = States::<Runtime>::get(vault).unwrap();
	let (mut low, mut high) = (state.cash, state.cash);
	for (venue, position) in venues(vault).iter().zip(&state.positions) {
		let value = value_of(vault, venue, position)?;
		let Some((conservative, optimistic)) = value else { return Ok(()) };
		low += conservative;
		high += optimistic;
	}
	let held_back = prices.unreleased;
	let high = high - prices.forgone;
	let expected = (low - low.min(held_back), high - high.min(held_back));
	if (prices.conservative, prices.optimistic) != expected {
		return Err(format!("is worth {expected:?} by its venues, not {prices:?}"));
	}
	Ok(())
}
