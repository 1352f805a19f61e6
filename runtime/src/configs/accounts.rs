//! Ways to act for an account: batches, multisig, proxies.

use crate::{limits::*, weights, *};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	parameter_types,
	traits::{ConstU32, InstanceFilter},
};
use scale_info::TypeInfo;
use sp_runtime::traits::BlakeTwo256;

parameter_types! {
	/// One record with a 32-byte key and up to 88 bytes; each signatory 32 more.
	pub const MultisigDepositBase: Balance = deposit(1, 88);
	pub const MultisigDepositFactor: Balance = deposit(0, 32);
	/// One record of 8 bytes; each proxy 33 more.
	pub const ProxyDepositBase: Balance = deposit(1, 8);
	pub const ProxyDepositFactor: Balance = deposit(0, 33);
	/// One record of 16 bytes; each announcement 68 more.
	pub const AnnouncementDepositBase: Balance = deposit(1, 16);
	pub const AnnouncementDepositFactor: Balance = deposit(0, 68);
}

impl pallet_utility::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type PalletsOrigin = OriginCaller;
	type WeightInfo = weights::pallet_utility::WeightInfo<Runtime>;
}

impl pallet_multisig::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type Currency = Balances;
	type DepositBase = MultisigDepositBase;
	type DepositFactor = MultisigDepositFactor;
	type MaxSignatories = ConstU32<MAX_SIGNATORIES>;
	type WeightInfo = weights::pallet_multisig::WeightInfo<Runtime>;
	type BlockNumberProvider = System;
}

/// What a proxy may do.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	MaxEncodedLen,
	Ord,
	PartialEq,
	PartialOrd,
	TypeInfo,
)]
pub enum ProxyType {
	/// Everything.
	#[default]
	Any,
	/// Everything that does not move a balance away. Not multisig: its calls act for another account, whose
	/// money the signatories hold.
	NonTransfer,
	/// Votes, proposals, motions.
	Governance,
	/// Submits prices: for the machine of a feed operator.
	PriceFeeder,
	/// Mints and redeems dollars. The result stays with the account.
	Peg,
	/// Vetoes announced proxy calls.
	CancelProxy,
	/// Attests: for the machines of an attestor, such as those that send heartbeats. Bonds stay with the
	/// account.
	Attestor,
}

impl InstanceFilter<RuntimeCall> for ProxyType {
	fn filter(&self, call: &RuntimeCall) -> bool {
		match self {
			Self::Any => true,
			// A list of what is open, so that a new pallet is closed until it is thought about.
			Self::NonTransfer => matches!(
				call,
				RuntimeCall::System(..)
					| RuntimeCall::Session(..)
					| RuntimeCall::Utility(..)
					| RuntimeCall::Preimage(..)
					| RuntimeCall::Referenda(..)
					| RuntimeCall::ConvictionVoting(..)
					| RuntimeCall::TechnicalCommittee(..)
					| RuntimeCall::PriceFeeds(..)
					| RuntimeCall::Issuance(
						// Not `depositReserveYield`, which gives stables away.
						pallet_issuance::Call::mint { .. }
							| pallet_issuance::Call::redeem { .. }
							| pallet_issuance::Call::collect_fees { .. }
							| pallet_issuance::Call::reap_usage { .. }
					) | RuntimeCall::Registry(
					// Not `transfer`, and not `retire`, which gives a title up. A bond stays the account's
					// until a loan fails.
					pallet_registry::Call::register { .. }
						| pallet_registry::Call::attest { .. }
						| pallet_registry::Call::heartbeat { .. }
						| pallet_registry::Call::verify { .. }
						| pallet_registry::Call::post_bond { .. }
						| pallet_registry::Call::withdraw_bond { .. }
				) | RuntimeCall::Lending(
					// Not what gives a position or QUSD to others: payments are for a loan of any account's.
					pallet_lending::Call::offer { .. }
						| pallet_lending::Call::withdraw_offer { .. }
						| pallet_lending::Call::refuse_offer { .. }
						| pallet_lending::Call::commit { .. }
						| pallet_lending::Call::withdraw_commitment { .. }
						| pallet_lending::Call::draw { .. }
						| pallet_lending::Call::top_up_reserve { .. }
						| pallet_lending::Call::withdraw_reserve { .. }
						| pallet_lending::Call::declare_breach { .. }
						| pallet_lending::Call::cure { .. }
						| pallet_lending::Call::mark { .. }
						| pallet_lending::Call::liquidate { .. }
						| pallet_lending::Call::collect { .. }
						| pallet_lending::Call::advance { .. }
				) | RuntimeCall::Auctions(
					// Not `commitBid`, which may give up all that the shares are worth.
					pallet_auctions::Call::restart { .. }
						| pallet_auctions::Call::settle { .. }
						| pallet_auctions::Call::reveal_bid { .. }
						| pallet_auctions::Call::withdraw_bond { .. }
				) | RuntimeCall::Tranches(
					// Not what buys or gives units, or puts a bond aside. What is claimed goes to whose it is.
					pallet_tranches::Call::withdraw_investment { .. }
						| pallet_tranches::Call::activate { .. }
						| pallet_tranches::Call::fund_loan { .. }
						| pallet_tranches::Call::distribute { .. }
						| pallet_tranches::Call::claim { .. }
						| pallet_tranches::Call::redeem { .. }
						| pallet_tranches::Call::close_pool { .. }
						| pallet_tranches::Call::fail_pool { .. }
				) | RuntimeCall::Vault(
					// Not what names a receiver, or lets another act for the account.
					pallet_vault::Call::cancel_request { .. }
						| pallet_vault::Call::close_window { .. }
						| pallet_vault::Call::settle { .. }
						| pallet_vault::Call::allocate { .. }
						| pallet_vault::Call::deallocate { .. }
						| pallet_vault::Call::sync { .. }
						| pallet_vault::Call::harvest { .. }
				) | RuntimeCall::Proxy(pallet_proxy::Call::reject_announcement { .. })
			),
			Self::Governance => matches!(
				call,
				RuntimeCall::Preimage(..)
					| RuntimeCall::Referenda(..)
					| RuntimeCall::ConvictionVoting(..)
					| RuntimeCall::TechnicalCommittee(..)
					| RuntimeCall::Utility(..)
			),
			Self::PriceFeeder => matches!(
				call,
				RuntimeCall::PriceFeeds(
					pallet_price_feeds::Call::submit { .. }
						| pallet_price_feeds::Call::submit_many { .. }
				)
			),
			Self::Peg => matches!(
				call,
				RuntimeCall::Issuance(
					pallet_issuance::Call::mint { .. } | pallet_issuance::Call::redeem { .. }
				)
			),
			Self::Attestor => matches!(
				call,
				RuntimeCall::Registry(
					pallet_registry::Call::attest { .. } | pallet_registry::Call::heartbeat { .. }
				)
			),
			Self::CancelProxy => {
				matches!(call, RuntimeCall::Proxy(pallet_proxy::Call::reject_announcement { .. }))
			},
		}
	}

	fn is_superset(&self, other: &Self) -> bool {
		match (self, other) {
			(a, b) if a == b => true,
			(Self::Any, _) => true,
			(_, Self::Any) => false,
			(Self::NonTransfer, _) => true,
			_ => false,
		}
	}
}

impl pallet_proxy::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type Currency = Balances;
	type ProxyType = ProxyType;
	type ProxyDepositBase = ProxyDepositBase;
	type ProxyDepositFactor = ProxyDepositFactor;
	type MaxProxies = ConstU32<MAX_PROXIES>;
	type WeightInfo = weights::pallet_proxy::WeightInfo<Runtime>;
	type MaxPending = ConstU32<MAX_PROXIES>;
	type CallHasher = BlakeTwo256;
	type AnnouncementDepositBase = AnnouncementDepositBase;
	type AnnouncementDepositFactor = AnnouncementDepositFactor;
	type BlockNumberProvider = System;
}
