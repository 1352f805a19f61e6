//! The invariants, by the numbers they have in `lib.rs`.

use crate::{
	limits,
	ops::Open,
	types::{VenueKind, Window},
	Config, LastStep, Lending, NextVault, Pallet, Requests, RequestsOf, Settlements, SettlingNow,
	States, Vaults, Windows, YieldOf,
};
use alloc::{collections::BTreeSet, vec::Vec};
use frame_support::{ensure, traits::fungibles::Inspect as _};
use quoin_math::Rounding;
use quoin_primitives::{Balance, LoanBook, Position, PriorityAuctions, RequestId, VaultId};
use sp_runtime::TryRuntimeError;

fn sum(parts: impl IntoIterator<Item = Balance>) -> Option<Balance> {
	parts.into_iter().try_fold(0u128, Balance::checked_add)
}

/// What of a window its requests have.
#[derive(Default)]
struct Parts {
	requests: u32,
	units: Balance,
	pending: Balance,
	/// What was paid to the window and not taken into account for them.
	due: Balance,
}

impl<T: Config> Pallet<T> {
	/// Checks every invariant, between calls. Reads all records.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let ids: Vec<VaultId> = Vaults::<T>::iter_keys().collect();
		ensure!(ids.len() == States::<T>::iter().count(), "VA12: a vault without a state");
		for id in ids {
			ensure!(id < NextVault::<T>::get(), "VA12: a vault is numbered ahead");
			let open = Open::<T>::load(id).map_err(|_| "VA12: a state without a vault")?;
			Self::check_money(&open)?;
			Self::check_queue(&open)?;
			Self::check_claims(&open)?;
			Self::check_auctions(&open)?;
			Self::check_prices(&open)?;
			Self::check_venues(&open)?;
			Self::check_loans(&open)?;
			Self::check_terms(&open)?;
		}
		for (vault, _, own) in RequestsOf::<T>::iter() {
			ensure!(!own.is_empty(), "VA7: a list is empty");
			ensure!(Vaults::<T>::contains_key(vault), "VA7: a list of no vault");
		}
		for (asset, external, vault) in YieldOf::<T>::iter() {
			let has = Vaults::<T>::get(vault).is_some_and(|vault| {
				let kind = VenueKind::ReserveYield { external };
				vault.terms.asset == asset && vault.venues.iter().any(|venue| venue.kind == kind)
			});
			ensure!(has, "VA9: yield is of a vault that has it not");
		}
		Ok(())
	}

	fn check_money(open: &Open<T>) -> Result<(), TryRuntimeError> {
		let (terms, state) = (&open.vault.terms, &open.state);
		let issued = T::Assets::total_issuance(terms.share);
		ensure!(issued == state.shares, "VA1: shares are not the issuance of their asset");
		let owed = sum([state.cash, state.claimable, state.fees, state.bond]);
		let owed = owed.ok_or("VA2: a sum overflows")?;
		// What is committed is held there, and is no part of it.
		let has = T::Assets::balance(terms.asset, &open.account);
		ensure!(has >= owed, "VA2: the account has less money than the vault");
		let waits = T::Assets::total_balance(terms.share, &open.account);
		ensure!(waits >= state.queue.pending, "VA2: the account has fewer shares than wait");
		Ok(())
	}

	fn check_queue(open: &Open<T>) -> Result<(), TryRuntimeError> {
		let queue = &open.state.queue;
		let in_order = queue.windows.iter().zip(queue.windows.iter().skip(1)).all(|(a, b)| a < b);
		ensure!(in_order, "VA4: windows are not in order");
		let mut pending: Balance = 0;
		for window in &queue.windows {
			let record =
				Windows::<T>::get(open.id, window).ok_or("VA4: a listed window is gone")?;
			ensure!(record.pool.pending > 0, "VA4: an empty window is listed");
			pending = pending.checked_add(record.pool.pending).ok_or("VA4: a sum overflows")?;
		}
		ensure!(pending == queue.pending, "VA4: what waits is not the sum of its windows");
		for (window, record) in Windows::<T>::iter_prefix(open.id) {
			let listed = queue.windows.contains(&window);
			ensure!(listed == (record.pool.pending > 0), "VA4: a window waits and is not listed");
			Self::check_window(open, window, &record)?;
		}
		let open_window = open.window().map_err(|_| "VA4: there is no time")?;
		ensure!(queue.newest <= open_window, "VA4: somebody joined a window to come");
		let joined = Windows::<T>::get(open.id, queue.newest).map_or(0, |of| of.pool.pending);
		let fits = queue.newest < open_window || joined == queue.joined;
		ensure!(fits, "VA4: what joined the open window is not what waits in it");
		Ok(())
	}

	fn check_window(open: &Open<T>, window: u32, record: &Window) -> Result<(), TryRuntimeError> {
		let mut parts = Parts::default();
		for (number, request) in Requests::<T>::iter_prefix(open.id) {
			if request.joined != window {
				continue;
			}
			// Fewer than there are shares.
			parts.requests = parts.requests.saturating_add(1);
			let (after, caught) = Self::caught_up(open.id, number, request, record)
				.map_err(|_| "VA5: a request cannot be reckoned")?;
			let waits = Self::waits(&after, record).map_err(|_| "VA5: a request cannot wait")?;
			parts.units = sum([parts.units, after.place.units]).ok_or("VA5: a sum overflows")?;
			parts.pending = sum([parts.pending, waits]).ok_or("VA5: a sum overflows")?;
			parts.due = sum([parts.due, caught.window]).ok_or("VA5: a sum overflows")?;
		}
		ensure!(parts.requests == record.requests, "VA5: a window miscounts its requests");
		ensure!(parts.requests > 0, "VA5: a window of no request");
		ensure!(parts.units <= record.pool.units, "VA5: requests have more units than there are");
		ensure!(parts.pending <= record.pool.pending, "VA5: more waits for requests than waits");
		ensure!(parts.due <= record.unclaimed, "VA3: a window cannot pay its requests");
		Ok(())
	}

	fn check_claims(open: &Open<T>) -> Result<(), TryRuntimeError> {
		let windows = Windows::<T>::iter_prefix(open.id).map(|(_, of)| of.unclaimed);
		let auctions = Settlements::<T>::iter_prefix(open.id).map(|(_, of)| of.unclaimed);
		let mut listed: BTreeSet<RequestId> = BTreeSet::new();
		let mut requests: Balance = 0;
		for (number, request) in Requests::<T>::iter_prefix(open.id) {
			ensure!(number < open.state.next_request, "VA12: a request is numbered ahead");
			requests = sum([requests, request.cash]).ok_or("VA3: a sum overflows")?;
			let own = RequestsOf::<T>::get(open.id, &request.controller);
			let times = own.iter().filter(|of| **of == number).count();
			ensure!(times == 1, "VA7: a request is not in its controller's list once");
			listed.insert(number);
		}
		let in_lists: usize = RequestsOf::<T>::iter_prefix(open.id).map(|(_, own)| own.len()).sum();
		ensure!(in_lists == listed.len(), "VA7: a list has a request that is gone");
		let unclaimed = sum(windows.chain(auctions).chain([requests]));
		ensure!(unclaimed == Some(open.state.claimable), "VA3: what is claimable is not unclaimed");
		Ok(())
	}

	fn check_auctions(open: &Open<T>) -> Result<(), TryRuntimeError> {
		let listed = &open.state.queue.auctions;
		let in_order = listed.iter().zip(listed.iter().skip(1)).all(|(a, b)| a < b);
		ensure!(in_order, "VA8: auctions are not in order");
		for window in listed {
			let record = Settlements::<T>::get(open.id, window);
			let open_yet = record.is_some_and(|record| record.outcome.is_none());
			ensure!(open_yet, "VA8: an auction is listed that is settled");
		}
		for (window, record) in Settlements::<T>::iter_prefix(open.id) {
			let bids = Requests::<T>::iter_prefix(open.id).filter(|(_, of)| of.bid == Some(window));
			let mut count: u32 = 0;
			let mut due: Balance = 0;
			for (number, request) in bids {
				let bid = T::Auctions::bid(open.id, window, number);
				ensure!(bid.is_some(), "VA8: a bid is of nobody");
				// As many as there are requests.
				count = count.saturating_add(1);
				let record = Windows::<T>::get(open.id, request.joined).unwrap_or_default();
				let caught = Self::caught_up(open.id, number, request, &record);
				let (_, caught) = caught.map_err(|_| "VA8: a bid cannot be reckoned")?;
				let won = caught.auction.map_or(0, |(_, won)| won);
				due = sum([due, won]).ok_or("VA8: a sum overflows")?;
			}
			ensure!(count == record.bids && count > 0, "VA8: an auction miscounts its bids");
			ensure!(due <= record.unclaimed, "VA3: an auction cannot pay its winners");
			let is_listed = listed.contains(&window);
			ensure!(is_listed == record.outcome.is_none(), "VA8: an auction is not listed");
		}
		if let Some(settling) = SettlingNow::<T>::get(open.id) {
			let later = open.state.queue.settled.is_none_or(|settled| settling.window > settled);
			ensure!(later, "VA8: a settlement goes on that has ended");
		}
		Ok(())
	}

	fn check_prices(open: &Open<T>) -> Result<(), TryRuntimeError> {
		let all = open.valuation()?;
		ensure!(all.conservative <= all.optimistic, "VA6: redemptions pay more than deposits");
		let (forgone, ran) = (open.state.forgone, open.state.ran);
		let fits = forgone <= ran && (forgone > 0 || ran == 0);
		ensure!(fits, "VA6: more interest is forgone than ran");
		let redemption = open.holdings(all.conservative);
		let deposit = open.holdings(all.optimistic);
		let price = |of: quoin_math::vault::price::Holdings| of.price(Rounding::Down);
		if let (Ok(low), Ok(high)) = (price(redemption), price(deposit)) {
			ensure!(low <= high, "VA6: the redemption price is above the deposit price");
		}
		let worth = redemption.redeem(open.state.shares);
		ensure!(
			worth.is_ok_and(|of| of <= all.conservative),
			"VA6: shares are worth more than all"
		);
		Ok(())
	}

	fn check_venues(open: &Open<T>) -> Result<(), TryRuntimeError> {
		let venues = &open.vault.venues;
		let positions = open.state.positions.len();
		ensure!(positions == venues.len(), "VA9: there is not a position for each venue");
		for (venue, position) in venues.iter().zip(&open.state.positions) {
			ensure!(
				Self::is_fit(open, venue.kind, position),
				"VA9: a position has what is of no venue of its kind"
			);
		}
		for (index, venue) in venues.iter().enumerate() {
			let again = venues.iter().skip(index).filter(|of| of.kind == venue.kind).count();
			ensure!(again == 1, "VA9: a venue is there twice");
			match venue.kind {
				VenueKind::ReserveYield { external } => {
					let of = YieldOf::<T>::get(open.vault.terms.asset, external);
					ensure!(of == Some(open.id), "VA9: yield is of another vault");
				},
				VenueKind::Vault { .. } => {
					ensure!(open.vault.parents == 0, "VA9: vaults are nested twice");
				},
				VenueKind::Loans | VenueKind::Units { .. } => {},
			}
		}
		let above = Vaults::<T>::iter().filter(|(_, vault)| {
			let kind = VenueKind::Vault { vault: open.id };
			vault.venues.iter().any(|venue| venue.kind == kind)
		});
		let above = u32::try_from(above.count()).unwrap_or(u32::MAX);
		ensure!(above == open.vault.parents, "VA9: a vault miscounts those above it");
		Ok(())
	}

	/// Whether a position may be of such a venue.
	fn is_fit(open: &Open<T>, kind: VenueKind, position: &crate::types::Position) -> bool {
		let crate::types::Position { held, basis, seen, waits, request } = *position;
		match kind {
			// A peg that was removed and listed again counts from nothing, below what was seen of it.
			VenueKind::ReserveYield { .. } => (held, waits, request) == (0, 0, None),
			VenueKind::Loans => {
				// Of a lender whom nobody looked after for long, nobody can say.
				let unaccrued = T::Loans::exposure(&open.account).map(|of| of.unaccrued);
				(held, basis, request) == (0, 0, None) && seen <= unaccrued.unwrap_or(Balance::MAX)
			},
			VenueKind::Units { .. } => {
				request.is_none() && (held > 0 || (basis, seen, waits) == (0, 0, 0))
			},
			VenueKind::Vault { .. } => (basis, seen) == (0, 0),
		}
	}

	fn check_loans(open: &Open<T>) -> Result<(), TryRuntimeError> {
		let loans = Lending::<T>::get(open.id);
		let ids: BTreeSet<_> = loans.iter().map(|funded| funded.loan).collect();
		ensure!(ids.len() == loans.len(), "VA10: a loan is there twice");
		let (mut owed, mut committed): (Balance, Balance) = (0, 0);
		for funded in &loans {
			match T::Loans::position(&open.account, funded.loan, funded.tranche)? {
				Position::Drawn { principal, .. } => {
					owed = owed.checked_add(principal).ok_or("VA10: a sum overflows")?;
				},
				Position::Committed { .. } => {
					committed = sum([committed, funded.amount]).ok_or("VA10: a sum overflows")?;
				},
				Position::Gone => {},
			}
		}
		let exposure = T::Loans::exposure(&open.account)?;
		ensure!(exposure.principal == owed, "VA10: a vault is owed what is of no loan of it");
		ensure!(exposure.committed == committed, "VA10: money is committed to no loan of it");
		Ok(())
	}

	fn check_terms(open: &Open<T>) -> Result<(), TryRuntimeError> {
		let vault = &open.vault;
		let fine = limits::ensure_terms::<T>(&vault.terms).is_ok()
			&& limits::ensure_fees::<T>(&vault.fees).is_ok()
			&& limits::ensure_rules::<T>(&vault.rules).is_ok();
		ensure!(fine, "VA11: terms, fees or rules are out of range");
		let under = vault.venues.iter().all(|venue| venue.target <= venue.cap);
		ensure!(under, "VA11: a target is above its cap");
		let now = open.now;
		let stepped = LastStep::<T>::get(open.id).is_none_or(|at| at <= now);
		ensure!(stepped, "VA12: a step is dated in the future");
		let dated = open.state.fees_at <= now && open.state.rewarded_at <= now;
		ensure!(dated, "VA12: a fee is dated in the future");
		Ok(())
	}
}
