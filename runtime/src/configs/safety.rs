//! Upgrades, safe mode, pauses.

use super::governance::{EnsureGovernance, EnsureGuardian, EnsureGuardianFor};
use crate::{limits::*, weights, *};
use frame_support::{
	migrations::FreezeChainOnFailedMigration,
	parameter_types,
	traits::{ConstU32, Contains},
};
use frame_system::EnsureRoot;
use pallet_tx_pause::RuntimeCallNameOf;

/// Migrations that run at once, in the first block of a new runtime. None yet.
pub type SingleBlockMigrations = ();

parameter_types! {
	/// How long one entry into safe mode lasts: what governance needs to meet.
	pub const SafeModeDuration: BlockNumber = 3 * DAYS;
	/// Nobody enters it by a deposit.
	pub const NoDeposit: Option<Balance> = None;
	pub const NoRelease: Option<BlockNumber> = None;
}

impl pallet_migrations::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	#[cfg(not(feature = "runtime-benchmarks"))]
	type Migrations = ();
	#[cfg(feature = "runtime-benchmarks")]
	type Migrations = pallet_migrations::mock_helpers::MockedMigrations;
	type CursorMaxLen = ConstU32<65_536>;
	type IdentifierMaxLen = ConstU32<256>;
	type MigrationStatusHandler = ();
	// A half-migrated state must not be built upon: the chain stands still until an upgrade by the
	// nodes' operators mends it.
	type FailedMigrationHandler = FreezeChainOnFailedMigration;
	type MaxServiceWeight = MigrationWeight;
	type WeightInfo = weights::pallet_migrations::WeightInfo<Runtime>;
}

/// Calls that stay open in safe mode and that nobody can pause: what keeps the chain going, what
/// governs it, and what lowers risk. Inherents are among them, since even their origin passes the
/// call filter.
pub struct AlwaysOpen;
impl Contains<RuntimeCall> for AlwaysOpen {
	fn contains(call: &RuntimeCall) -> bool {
		match call {
			RuntimeCall::System(..)
			| RuntimeCall::Timestamp(..)
			| RuntimeCall::Babe(..)
			| RuntimeCall::Grandpa(..)
			| RuntimeCall::Session(..)
			| RuntimeCall::ValidatorSet(..)
			| RuntimeCall::Preimage(..)
			| RuntimeCall::Scheduler(..)
			| RuntimeCall::Referenda(..)
			| RuntimeCall::ConvictionVoting(..)
			| RuntimeCall::TechnicalCommittee(..)
			| RuntimeCall::Parameters(..)
			| RuntimeCall::Sudo(..)
			| RuntimeCall::Migrations(..)
			| RuntimeCall::SafeMode(..)
			| RuntimeCall::TxPause(..)
			// They only carry other calls, which are filtered again.
			| RuntimeCall::Utility(..)
			| RuntimeCall::Multisig(..)
			| RuntimeCall::Proxy(..)
			// Prices must stay fresh, so that what needs one can end.
			| RuntimeCall::PriceFeeds(..) => true,
			RuntimeCall::Issuance(call) => issuance_lowers_risk(call),
			RuntimeCall::Balances(..)
			| RuntimeCall::Assets(..)
			| RuntimeCall::Treasury(..)
			| RuntimeCall::Credentials(..) => false,
		}
	}
}

/// Redemption, and everything that only brakes or returns.
fn issuance_lowers_risk(call: &pallet_issuance::Call<Runtime>) -> bool {
	use pallet_issuance::Call::*;
	matches!(
		call,
		redeem { .. }
			| set_status { .. }
			| close_round { .. }
			| collect_fees { .. }
			| deposit_reserve_yield { .. }
			| reap_usage { .. }
	)
}

/// [`AlwaysOpen`] by names, which is what the pause pallet knows.
pub struct NeverPaused;
impl Contains<RuntimeCallNameOf<Runtime>> for NeverPaused {
	fn contains((pallet, call): &RuntimeCallNameOf<Runtime>) -> bool {
		const PAUSABLE: &[(&str, &[&str])] = &[
			("Balances", &[]),
			("Assets", &[]),
			("Treasury", &[]),
			("Credentials", &[]),
			("Issuance", &["mint", "open_round"]),
		];
		let named = |name: &str, bytes: &[u8]| name.as_bytes() == bytes;
		!PAUSABLE.iter().any(|(p, calls)| {
			named(p, pallet) && (calls.is_empty() || calls.iter().any(|c| named(c, call)))
		})
	}
}

impl pallet_safe_mode::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type Currency = Balances;
	type RuntimeHoldReason = RuntimeHoldReason;
	type WhitelistedCalls = AlwaysOpen;
	type EnterDuration = SafeModeDuration;
	type ExtendDuration = SafeModeDuration;
	type EnterDepositAmount = NoDeposit;
	type ExtendDepositAmount = NoDeposit;
	type ForceEnterOrigin = EnsureGuardianFor<SafeModeDuration>;
	type ForceExtendOrigin = super::governance::EnsureRootFor<SafeModeDuration>;
	type ForceExitOrigin = EnsureGovernance;
	type ForceDepositOrigin = EnsureRoot<AccountId>;
	type Notify = ();
	type ReleaseDelay = NoRelease;
	type WeightInfo = weights::pallet_safe_mode::WeightInfo<Runtime>;
}

impl pallet_tx_pause::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type PauseOrigin = EnsureGuardian;
	type UnpauseOrigin = EnsureGovernance;
	#[cfg(not(feature = "runtime-benchmarks"))]
	type WhitelistedCalls = NeverPaused;
	// The benchmark pauses a call of no pallet.
	#[cfg(feature = "runtime-benchmarks")]
	type WhitelistedCalls = ();
	type MaxNameLen = ConstU32<256>;
	type WeightInfo = weights::pallet_tx_pause::WeightInfo<Runtime>;
}
