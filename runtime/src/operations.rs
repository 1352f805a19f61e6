//! What monitoring asks of more than one pallet. Every list is bounded: what is on it is the work of governance.

use crate::*;
use frame_support::traits::{fungibles::Inspect as _, UnixTime};
use quoin_primitives::{
	apis::{BrakesView, ValidatorsView},
	QUO, SQUSD,
};

/// How many calls could be paused, and more.
const MAX_PAUSED: usize = 1_000;

pub fn supplies() -> Vec<(AssetId, Balance)> {
	let coins = Issuance::statuses().into_iter().map(|(coin, _)| coin);
	let assets = coins.chain([SQUSD]).map(|asset| (asset, Assets::total_issuance(asset)));
	core::iter::once((QUO, Balances::total_issuance())).chain(assets).collect()
}

pub fn brakes() -> BrakesView {
	let now = <Timestamp as UnixTime>::now().as_secs();
	let paused = pallet_tx_pause::PausedCalls::<Runtime>::iter_keys().take(MAX_PAUSED).count();
	BrakesView {
		safe_mode_until: pallet_safe_mode::EnteredUntil::<Runtime>::get(),
		paused_calls: u32::try_from(paused).unwrap_or(u32::MAX),
		coins: Issuance::statuses(),
		vaults: pallet_vault::States::<Runtime>::iter()
			.take(pallet_vault::limits::MAX_VAULTS as usize)
			.map(|(vault, state)| (vault, state.brake.status(now)))
			.collect(),
		lending: pallet_lending::Market::<Runtime>::get().status(now),
		tranches: pallet_tranches::Market::<Runtime>::get().status(now),
		auctions: pallet_auctions::Market::<Runtime>::get().status(now),
	}
}

/// The next set is the one that session keys are queued for.
pub fn validators() -> ValidatorsView {
	let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
	ValidatorsView {
		active: count(Session::validators().len()),
		disabled: count(Session::disabled_validators().len()),
		next: count(Session::queued_keys().len()),
	}
}
