//! What interfaces ask, on the same code as the calls.

use crate::{
	ops::{Open, Purchase, Valuation, Wanted},
	types::{unexpected, Window},
	Config, Lending, Operators, Pallet, RequestsOf, Settlements, Vaults, Windows,
};
use alloc::vec::Vec;
use frame_support::{
	ensure,
	storage::{with_transaction, TransactionOutcome},
};
use quoin_math::{
	vault::{
		clearing::{Clearing, Outcome},
		price::Holdings,
		window::{Phase, WindowIndex},
	},
	MathError, Rounding,
};
use quoin_primitives::{
	apis::{
		ClearingView, DepositView, PricesView, QueueView, RequestView, SettledView, VaultLoanView,
		VaultView, VenueView, WindowsView,
	},
	AssetId, Balance, Bps, Funded, Lent, LoanId, PriorityAuctions, RequestId, TrancheIndex,
	VaultId,
};
use sp_runtime::DispatchError;

type Error<T> = crate::Error<T>;

/// What a fraction of a whole is, rounded down. All of nothing.
fn share_of(part: Balance, whole: Balance) -> Result<Bps, MathError> {
	if whole == 0 {
		return Ok(Bps::WHOLE);
	}
	Bps::ratio(part, whole, Rounding::Down)
}

fn clearing_view(outcome: &Outcome, cash: Balance) -> Result<ClearingView, MathError> {
	Ok(ClearingView {
		level: outcome.clearing_level()?,
		exhausted: outcome.exhausted,
		pays: outcome.pays,
		burnt: outcome.burnt,
		paid: outcome.cash,
		left: cash.checked_sub(outcome.cash).ok_or(MathError::Overflow)?,
	})
}

fn loan_view(funded: &Funded) -> VaultLoanView {
	let Funded { loan, tranche, obligor, amount, lent } = *funded;
	let owed = match lent {
		Lent::Committed { .. } => None,
		Lent::Drawn { owed, .. } => Some(owed),
	};
	VaultLoanView { loan, tranche, obligor, committed: amount, owed }
}

impl<T: Config> Pallet<T> {
	/// The vault. `None` when unknown, and when a venue cannot say now what it is worth.
	pub fn vault_view(id: VaultId) -> Option<VaultView> {
		let (open, all) = Self::valued(id).ok()?;
		Self::view(&open, &all).ok()
	}

	fn view(open: &Open<T>, all: &Valuation) -> Result<VaultView, Error<T>> {
		let (vault, state, now) = (&open.vault, &open.state, open.now);
		let mut venues = Vec::with_capacity(vault.venues.len());
		for (index, venue) in vault.venues.iter().enumerate() {
			let position = state.positions.get(index).copied().unwrap_or_default();
			let worth = all.venues.get(index).copied().unwrap_or_default();
			let room = open.room(all, index, venue)?;
			venues.push(VenueView {
				venue: *venue,
				held: position.held,
				request: position.request,
				conservative: worth.conservative,
				optimistic: worth.optimistic,
				room: if venue.kind.takes_money() { room.least() } else { 0 },
			});
		}
		// More may wait than there is.
		let reserved = open.reserved(all)?.min(state.cash);
		Ok(VaultView {
			terms: vault.terms.clone(),
			fees: vault.fees,
			cap: vault.cap,
			rules: vault.rules,
			glide_cap: vault.rules.glide.cap(now),
			prices: Self::prices_of(open, all)?,
			venues,
			loans: Lending::<T>::get(open.id).iter().map(loan_view).collect(),
			cash: state.cash,
			reserved,
			claimable: state.claimable,
			fees_due: state.fees,
			bond: state.bond,
			pending: state.queue.pending,
			status: state.brake.status(now),
			lapses_at: state.brake.lapses_at(),
		})
	}

	/// What a share costs, and what it is redeemed for.
	pub fn prices(id: VaultId) -> Result<PricesView, DispatchError> {
		let (open, all) = Self::valued(id)?;
		Ok(Self::prices_of(&open, &all)?)
	}

	fn prices_of(open: &Open<T>, all: &Valuation) -> Result<PricesView, Error<T>> {
		Ok(PricesView {
			deposit: open.holdings(all.optimistic).price(Rounding::Up)?,
			redemption: open.holdings(all.conservative).price(Rounding::Down)?,
			optimistic: all.optimistic,
			conservative: all.conservative,
			shares: open.state.shares,
			unreleased: all.unreleased,
			forgone: all.forgone.left,
			mark_due: all.is_mark_due(open.now),
			next_mark_at: all.next_mark_at,
		})
	}

	/// Shares that assets buy at the deposit price, rounded down.
	pub fn convert_to_shares(id: VaultId, assets: Balance) -> Result<Balance, DispatchError> {
		let (open, all) = Self::valued(id)?;
		let shares = open.holdings(all.optimistic).shares_for(assets, Rounding::Down);
		Ok(shares.map_err(Error::<T>::from)?)
	}

	/// Assets that shares are redeemed for, rounded down.
	pub fn convert_to_assets(id: VaultId, shares: Balance) -> Result<Balance, DispatchError> {
		let (open, all) = Self::valued(id)?;
		Ok(open.holdings(all.conservative).redeem(shares).map_err(Error::<T>::from)?)
	}

	/// What `deposit` would do now.
	pub fn preview_deposit(id: VaultId, assets: Balance) -> Result<DepositView, DispatchError> {
		Self::preview(id, Wanted::Assets(assets))
	}

	/// What `mint` would do now.
	pub fn preview_mint(id: VaultId, shares: Balance) -> Result<DepositView, DispatchError> {
		Self::preview(id, Wanted::Shares(shares))
	}

	fn preview(id: VaultId, wanted: Wanted) -> Result<DepositView, DispatchError> {
		let mut open = Open::<T>::load(id)?;
		let Purchase { amount, shares, locked } = open.buy(wanted)?;
		let all = open.valuation()?;
		let redeemable =
			open.holdings(all.conservative).redeem(shares).map_err(Error::<T>::from)?;
		Ok(DepositView { amount, shares, locked, redeemable })
	}

	/// The most that may be deposited now. Zero when nothing may.
	pub fn max_deposit(id: VaultId) -> Balance {
		let Ok((mut open, mut all)) = Self::valued(id) else { return 0 };
		if open.is_nobodys() {
			let Ok(released) = open.release_all(all) else { return 0 };
			all = released;
		}
		let refused = open.ensure_open().is_err()
			|| all.is_mark_due(open.now)
			|| all.unreleased > all.optimistic
			|| open.holdings(all.optimistic).is_worthless();
		if refused {
			return 0;
		}
		// Saturation: what was earned may have passed the cap.
		open.vault.cap.saturating_sub(all.optimistic)
	}

	/// Windows and their times.
	pub fn windows_view(id: VaultId) -> Result<WindowsView, DispatchError> {
		let open = Open::<T>::load(id)?;
		Ok(Self::windows_of(&open)?)
	}

	fn windows_of(open: &Open<T>) -> Result<WindowsView, Error<T>> {
		let (windows, now) = (open.vault.terms.windows, open.now);
		let current = open.window()?;
		let closes_at = windows.closes_at(current)?;
		let last = current.checked_sub(1).map(|last| open.phase(last)).transpose()?;
		let queue = &open.state.queue;
		Ok(WindowsView {
			open: current,
			closes_at,
			closes_in: closes_at.checked_sub(now).ok_or_else(unexpected::<T>)?,
			reveals_until: windows.reveals_until(current)?,
			last_phase: last,
			settled: queue.settled,
			due: Self::ensure_due(open).ok(),
		})
	}

	/// The vault as a settlement of now has it before it pays anybody: what venues owe is collected, and fees are taken
	/// in shares. Nothing changes.
	fn collected(id: VaultId) -> Result<(Open<T>, Valuation), DispatchError> {
		let mut open = Open::<T>::load(id)?;
		let all = with_transaction(|| {
			let collected = open.collect_all().and_then(|(_, all)| {
				open.charge_fees(&all)?;
				Ok(all)
			});
			TransactionOutcome::Rollback(Ok::<_, DispatchError>(collected))
		})??;
		Ok((open, all))
	}

	/// All windows in which shares wait, the oldest first.
	pub fn queue_view(id: VaultId) -> Result<Vec<QueueView>, DispatchError> {
		let (open, all) = Self::collected(id)?;
		Ok(Self::queue_of(&open, &all)?)
	}

	/// What its cash pays of each window, if nobody bids.
	fn queue_of(open: &Open<T>, all: &Valuation) -> Result<Vec<QueueView>, Error<T>> {
		let price = open.holdings(all.conservative);
		let (mut left, mut ahead) = (open.state.cash, 0u128);
		let mut views = Vec::with_capacity(open.state.queue.windows.len());
		for window in &open.state.queue.windows {
			let Window { pool, requests, .. } =
				Windows::<T>::get(open.id, window).ok_or_else(unexpected::<T>)?;
			let worth = price.redeem(pool.pending)?;
			let paid = worth.min(left);
			// By the minimum.
			left = left.saturating_sub(paid);
			views.push(QueueView {
				window: *window,
				closes_at: open.vault.terms.windows.closes_at(*window)?,
				requests,
				pending: pool.pending,
				ahead,
				filled: share_of(paid, worth)?,
			});
			crate::types::add(&mut ahead, pool.pending)?;
		}
		Ok(views)
	}

	/// A request, its place and what can be claimed of it.
	pub fn request_view(
		id: VaultId,
		number: RequestId,
	) -> Result<RequestView<T::AccountId>, DispatchError> {
		let (open, all) = Self::collected(id)?;
		let request = Self::request_of(id, number)?;
		let due = Self::due(id, number)?;
		let queue = Self::queue_of(&open, &all)?;
		let own = queue.into_iter().find(|of| of.window == request.joined);
		let window = Windows::<T>::get(id, request.joined).ok_or_else(unexpected::<T>)?;
		let closes_at = open.vault.terms.windows.closes_at(request.joined);
		// Of a window that is all paid, only claims are left.
		let paid = QueueView {
			window: request.joined,
			closes_at: closes_at.map_err(Error::<T>::from)?,
			requests: window.requests,
			pending: 0,
			ahead: 0,
			filled: Bps::WHOLE,
		};
		let worth = open.holdings(all.conservative).redeem(due.shares).map_err(Error::<T>::from)?;
		let unsettled = request.bid.filter(|auction| {
			Settlements::<T>::get(id, auction).is_some_and(|record| record.outcome.is_none())
		});
		Ok(RequestView {
			cancellable: open.phase(request.joined)? == Phase::Committing,
			controller: request.controller,
			queue: own.unwrap_or(paid),
			waits: due.shares,
			worth,
			claimable: due.cash,
			bid: unsettled,
		})
	}

	/// The requests of an account.
	pub fn requests_view(id: VaultId, controller: &T::AccountId) -> Vec<RequestId> {
		RequestsOf::<T>::get(id, controller).into_inner()
	}

	/// Whether an account may act for another.
	pub fn is_operator(owner: &T::AccountId, operator: &T::AccountId) -> bool {
		Operators::<T>::contains_key(owner, operator)
	}

	/// How the auction of a window would clear with what is revealed so far.
	pub fn clearing_view(
		id: VaultId,
		window: WindowIndex,
		cash: Option<Balance>,
	) -> Result<ClearingView, DispatchError> {
		let (open, all) = Self::collected(id)?;
		ensure!(open.phase(window)? != Phase::Committing, Error::<T>::WindowOpen);
		let cash = cash.unwrap_or(open.state.cash);
		let price = open.holdings(all.conservative);
		let outcome = Self::cleared(&open, window, cash, price)?;
		Ok(clearing_view(&outcome, cash).map_err(Error::<T>::from)?)
	}

	fn cleared(
		open: &Open<T>,
		window: WindowIndex,
		cash: Balance,
		price: Holdings,
	) -> Result<Outcome, Error<T>> {
		let mut clearing = Clearing::new(cash, price, open.vault.terms.rule);
		for level in T::Auctions::levels(open.id, window) {
			let mut shares = 0;
			for entered in T::Auctions::level(open.id, window, level) {
				let Some(of) = Windows::<T>::get(open.id, entered.joined) else { continue };
				if of.pool.units > 0 {
					crate::types::add(&mut shares, of.pool.pending_of(entered.units)?)?;
				}
			}
			clearing.push(level, shares)?;
		}
		Ok(clearing.finish()?)
	}

	/// How the auction of a window was settled.
	pub fn settled_view(id: VaultId, window: WindowIndex) -> Option<SettledView> {
		let record = Settlements::<T>::get(id, window)?;
		let outcome = record.outcome?;
		let (assets, shares) = (outcome.vault.assets, outcome.vault.shares);
		// What was left for others is theirs now.
		let clearing = clearing_view(&outcome, outcome.cash).ok()?;
		Some(SettledView { clearing, assets, shares, bids: record.bids })
	}

	/// Nothing if `allocate` would lend to this tranche now, or the error it would give. Nothing changes.
	pub fn check_loan(
		id: VaultId,
		loan: LoanId,
		tranche: TrancheIndex,
	) -> Result<(), DispatchError> {
		with_transaction(|| {
			let what = crate::Allocation::Loan { loan, tranche };
			let tried = Self::do_allocate(id, what);
			TransactionOutcome::Rollback(Ok::<_, DispatchError>(tried))
		})?
	}

	/// The vault whose shares an asset is. Looks at all vaults.
	pub fn vault_of_share(share: AssetId) -> Option<VaultId> {
		Vaults::<T>::iter().find(|(_, vault)| vault.terms.share == share).map(|(id, _)| id)
	}
}
