//! Calls that no signed origin may make, whatever mode the chain is in.

use crate::{limits::EVIDENCE_BYTES, *};
use codec::Encode;
use frame_support::traits::Contains;
use quoin_primitives::{AssetId, RESERVED_IDS_BELOW};

/// What passes.
///
/// The supply of protocol assets (ids below [`RESERVED_IDS_BELOW`]) is kept in the hands of the pallets
/// that issue them: of the `assets` calls, only those that move balances from one account to another
/// pass for them. `sudoAs` is refused wholly, since it would dispatch unfiltered, also as the keyless
/// owner of a dollar. `preimage.ensureUpdated` moves deposits of a form that this chain never had, a
/// thousand at once, which would be heavier than a call may be. `session.purgeKeys` does not ask whether its
/// signer validates, and could leave a set without keys: `validatorSet.purgeKeys` does. The NFT pallet is a
/// ledger that wallets read: titles move through `registry`.
///
/// A signed report of an equivocation costs nothing where it holds, so that it has to be short: offenders pad
/// their headers as they like. What nodes report may be longer, or offenders would choose what is reported.
pub struct OpenCalls;
impl Contains<RuntimeCall> for OpenCalls {
	fn contains(call: &RuntimeCall) -> bool {
		match call {
			RuntimeCall::Preimage(pallet_preimage::Call::ensure_updated { .. }) => false,
			RuntimeCall::Session(pallet_session::Call::purge_keys {}) => false,
			RuntimeCall::Babe(pallet_babe::Call::report_equivocation { .. })
			| RuntimeCall::Grandpa(pallet_grandpa::Call::report_equivocation { .. }) => {
				call.encoded_size() <= EVIDENCE_BYTES as usize
			},
			RuntimeCall::Sudo(pallet_sudo::Call::sudo_as { .. }) => false,
			RuntimeCall::Assets(call) => asset_call_is_open(call),
			RuntimeCall::Nfts(call) => nft_call_is_open(call),
			_ => true,
		}
	}
}

fn is_protocol(id: &AssetId) -> bool {
	*id < RESERVED_IDS_BELOW
}

/// Exhaustive, so that a new call of `pallet-assets` has to be thought about.
fn asset_call_is_open(call: &pallet_assets::Call<Runtime>) -> bool {
	use pallet_assets::Call::*;
	match call {
		transfer { .. }
		| transfer_keep_alive { .. }
		| transfer_all { .. }
		| approve_transfer { .. }
		| cancel_approval { .. }
		| transfer_approved { .. } => true,

		mint { id, .. }
		| burn { id, .. }
		| freeze { id, .. }
		| thaw { id, .. }
		| freeze_asset { id }
		| thaw_asset { id }
		| block { id, .. }
		| set_team { id, .. }
		| transfer_ownership { id, .. }
		| set_metadata { id, .. }
		| clear_metadata { id }
		| set_min_balance { id, .. }
		| touch { id }
		| touch_other { id, .. }
		| refund { id, .. }
		| refund_other { id, .. }
		| set_reserves { id, .. }
		| start_destroy { id }
		| destroy_accounts { id }
		| destroy_approvals { id }
		| finish_destroy { id } => !is_protocol(id),

		create { .. }
		| force_create { .. }
		| force_transfer { .. }
		| force_set_metadata { .. }
		| force_clear_metadata { .. }
		| force_asset_status { .. }
		| force_cancel_approval { .. } => false,

		__Ignore(..) => false,
	}
}

/// Exhaustive, so that a new call of `pallet-nfts` has to be thought about.
fn nft_call_is_open(call: &pallet_nfts::Call<Runtime>) -> bool {
	use pallet_nfts::Call::*;
	match call {
		// The registry does these. Its lock refuses them too, for titles.
		mint { .. } | burn { .. } | transfer { .. } => false,

		// Powers over a collection. The only one is that of titles, whose owner, issuer, admin and freezer is
		// a keyless account; nobody is to act as it, and nobody else to get it or make another.
		create { .. }
		| destroy { .. }
		| transfer_ownership { .. }
		| set_accept_ownership { .. }
		| set_team { .. }
		| lock_collection { .. }
		| set_collection_max_supply { .. }
		| update_mint_settings { .. }
		| redeposit { .. }
		| set_metadata { .. }
		| clear_metadata { .. }
		| set_collection_metadata { .. }
		| clear_collection_metadata { .. }
		| lock_item_transfer { .. }
		| unlock_item_transfer { .. }
		| lock_item_properties { .. } => false,

		// Of features that are off. What clears them has nothing to clear.
		approve_transfer { .. }
		| cancel_approval { .. }
		| clear_all_transfer_approvals { .. }
		| set_attribute { .. }
		| clear_attribute { .. }
		| approve_item_attributes { .. }
		| cancel_item_attributes_approval { .. }
		| set_attributes_pre_signed { .. }
		| mint_pre_signed { .. }
		| set_price { .. }
		| buy_item { .. }
		| create_swap { .. }
		| cancel_swap { .. }
		| claim_swap { .. } => false,

		// Transfers of QUO in a row, for which there are batches, and which proxies and pauses know.
		pay_tips { .. } => false,

		force_create { .. }
		| force_mint { .. }
		| force_set_attribute { .. }
		| force_collection_owner { .. }
		| force_collection_config { .. } => false,

		__Ignore(..) => false,
	}
}
