//! Upgrades, safe mode, pauses.

use super::governance::{EnsureGovernance, EnsureGuardian, EnsureGuardianFor};
use crate::{limits::*, weights, *};
use core::marker::PhantomData;
use frame_support::{
	migrations::FreezeChainOnFailedMigration,
	parameter_types,
	traits::{ConstU32, Contains, EnsureOrigin, SafeModeNotify},
};
use frame_system::EnsureRoot;
use pallet_tx_pause::RuntimeCallNameOf;

/// Migrations that run at once, in the first block of a new runtime: each pallet's own.
pub type SingleBlockMigrations = (
	pallet_price_feeds::migrations::Migrations,
	pallet_issuance::migrations::Migrations,
	pallet_credentials::migrations::Migrations,
	pallet_registry::migrations::Migrations,
	pallet_lending::migrations::Migrations,
	pallet_auctions::migrations::Migrations,
	pallet_tranches::migrations::Migrations,
	pallet_vault::migrations::Migrations,
	pallet_validator_set::migrations::Migrations,
);

parameter_types! {
	pub const SafeModeDuration: BlockNumber = SAFE_MODE_LENGTH;
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
	type CursorMaxLen = ConstU32<MAX_MIGRATION_CURSOR>;
	type IdentifierMaxLen = ConstU32<MAX_MIGRATION_NAME>;
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
			RuntimeCall::Issuance(call) => issuance_adds_no_risk(call),
			RuntimeCall::Credentials(call) => credentials_add_no_risk(call),
			RuntimeCall::Registry(call) => registry_adds_no_risk(call),
			RuntimeCall::Lending(call) => lending_adds_no_risk(call),
			RuntimeCall::Tranches(call) => tranches_add_no_risk(call),
			RuntimeCall::Vault(call) => vault_adds_no_risk(call),
			// Who bids takes a loss off others, or gives something up to those who stay; and brakes and parameters are
			// for governance.
			RuntimeCall::Auctions(..) => true,
			RuntimeCall::Balances(..)
			| RuntimeCall::Assets(..)
			| RuntimeCall::Nfts(..)
			| RuntimeCall::Treasury(..) => false,
		}
	}
}

/// Redemption, everything that only brakes or returns, and what only governance may do: it can lower a
/// ceiling as well as raise it, and with minting shut either way raising one adds nothing.
/// Exhaustive, so that a new call has to be thought about.
fn issuance_adds_no_risk(call: &pallet_issuance::Call<Runtime>) -> bool {
	use pallet_issuance::Call::*;
	match call {
		mint { .. } | open_round { .. } => false,
		create_coin { .. }
		| create_external { .. }
		| add_peg { .. }
		| update_peg { .. }
		| remove_peg { .. }
		| redeem { .. }
		| set_ceiling { .. }
		| set_fuse { .. }
		| set_status { .. }
		| close_round { .. }
		| collect_fees { .. }
		| deposit_reserve_yield { .. }
		| set_reserve_yield { .. }
		| reap_usage { .. } => true,
		__Ignore(..) => false,
	}
}

/// To take a credential away lowers risk, to give one does not. Exhaustive as well.
fn credentials_add_no_risk(call: &pallet_credentials::Call<Runtime>) -> bool {
	use pallet_credentials::Call::*;
	match call {
		grant { .. } => false,
		register { .. } | set_issuer { .. } | retire { .. } | revoke { .. } | reap { .. } => true,
		__Ignore(..) => false,
	}
}

/// What is attested keeps running loans from breaches and tells what titles are worth, and a bond that is
/// posted covers more. What brings new titles, or moves titles and dollars, waits. Exhaustive as well.
fn registry_adds_no_risk(call: &pallet_registry::Call<Runtime>) -> bool {
	use pallet_registry::Call::*;
	match call {
		register { .. }
		| verify { .. }
		| transfer { .. }
		| retire { .. }
		| withdraw_bond { .. } => false,
		add_class { .. }
		| update_class { .. }
		| accredit { .. }
		| revoke { .. }
		| attest { .. }
		| heartbeat { .. }
		| post_bond { .. } => true,
		__Ignore(..) => false,
	}
}

/// What pays, cures, marks down, recovers or collects, and what is taken back. New loans wait, and so does
/// what moves money that lenders may need. Exhaustive as well.
fn lending_adds_no_risk(call: &pallet_lending::Call<Runtime>) -> bool {
	use pallet_lending::Call::*;
	match call {
		offer { .. }
		| commit { .. }
		| draw { .. }
		| refinance { .. }
		| withdraw_reserve { .. }
		| transfer_position { .. }
		| accept_position { .. }
		| withdraw_agent_bond { .. } => false,
		withdraw_offer { .. }
		| refuse_offer { .. }
		| withdraw_commitment { .. }
		| repay { .. }
		| prepay { .. }
		| top_up_reserve { .. }
		| declare_breach { .. }
		| cure { .. }
		| mark { .. }
		| liquidate { .. }
		| book_proceeds { .. }
		| collect { .. }
		| close { .. }
		| advance { .. }
		| post_agent_bond { .. }
		| set_params { .. }
		| set_status { .. } => true,
		__Ignore(..) => false,
	}
}

/// What pays, closes and gives back. New pools, investments and loans wait, and so do units, as dollars do.
/// Exhaustive as well.
fn tranches_add_no_risk(call: &pallet_tranches::Call<Runtime>) -> bool {
	use pallet_tranches::Call::*;
	match call {
		open_pool { .. }
		| open_note { .. }
		| invest { .. }
		| activate { .. }
		| fund_loan { .. }
		| transfer_units { .. } => false,
		// Also what the first loss adds protects others.
		fund_first_loss { .. }
		| withdraw_investment { .. }
		| distribute { .. }
		| claim { .. }
		| redeem { .. }
		| close_pool { .. }
		| fail_pool { .. }
		| top_up_bond { .. }
		| set_params { .. }
		| set_status { .. } => true,
		__Ignore(..) => false,
	}
}

/// What pays who waits, collects, and gives back. Deposits and allocations wait, and so do requests, since who asks first
/// is paid first. Exhaustive as well.
fn vault_adds_no_risk(call: &pallet_vault::Call<Runtime>) -> bool {
	use pallet_vault::Call::*;
	match call {
		create_vault { .. }
		| deposit { .. }
		| mint { .. }
		| request_redeem { .. }
		| allocate { .. } => false,
		cancel_request { .. }
		| close_window { .. }
		| settle { .. }
		| claim { .. }
		| set_operator { .. }
		| deallocate { .. }
		| sync { .. }
		| harvest { .. }
		| set_venue { .. }
		| targets { .. }
		| set_glide_path { .. }
		| set_rules { .. }
		| set_fees { .. }
		| set_cap { .. }
		| set_status { .. }
		| top_up_bond { .. } => true,
		__Ignore(..) => false,
	}
}

/// [`AlwaysOpen`] by names, which is what the pause pallet knows.
pub struct NeverPaused;
impl Contains<RuntimeCallNameOf<Runtime>> for NeverPaused {
	fn contains((pallet, call): &RuntimeCallNameOf<Runtime>) -> bool {
		const PAUSABLE: &[(&str, &[&str])] = &[
			("Balances", &[]),
			("Assets", &[]),
			("Nfts", &[]),
			("Treasury", &[]),
			("Credentials", &["grant"]),
			("Issuance", &["mint", "open_round"]),
			("Registry", &["register", "verify", "transfer", "retire", "withdraw_bond"]),
			(
				"Lending",
				&[
					"offer",
					"commit",
					"draw",
					"refinance",
					"withdraw_reserve",
					"transfer_position",
					"accept_position",
					"withdraw_agent_bond",
				],
			),
			(
				"Tranches",
				&["open_pool", "open_note", "invest", "activate", "fund_loan", "transfer_units"],
			),
			("Vault", &["create_vault", "deposit", "mint", "request_redeem", "allocate"]),
		];
		let named = |name: &str, bytes: &[u8]| name.as_bytes() == bytes;
		!PAUSABLE.iter().any(|(p, calls)| {
			named(p, pallet) && (calls.is_empty() || calls.iter().any(|c| named(c, call)))
		})
	}
}

/// The block in which safe mode ended last.
#[frame_support::storage_alias]
pub type SafeModeEndedAt = StorageValue<SafeMode, BlockNumber>;

/// Keeps [`SafeModeEndedAt`].
pub struct RememberItsEnd;
impl SafeModeNotify for RememberItsEnd {
	fn entered() {}

	fn exited() {
		SafeModeEndedAt::put(System::block_number());
	}
}

/// `Origin`, but not within [`SAFE_MODE_GAP`] after safe mode ended: as with every pause by a guardian,
/// there must be time in between in which people can act.
pub struct OnceAWeek<Origin>(PhantomData<Origin>);
impl<Origin: EnsureOrigin<RuntimeOrigin>> EnsureOrigin<RuntimeOrigin> for OnceAWeek<Origin> {
	type Success = Origin::Success;

	fn try_origin(origin: RuntimeOrigin) -> Result<Self::Success, RuntimeOrigin> {
		let now = System::block_number();
		let too_early = SafeModeEndedAt::get()
			// A block number does not come near the end of its type.
			.is_some_and(|ended| now < ended.saturating_add(SAFE_MODE_GAP));
		if too_early {
			return Err(origin);
		}
		Origin::try_origin(origin)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		Origin::try_successful_origin()
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
	type ForceEnterOrigin = OnceAWeek<EnsureGuardianFor<SafeModeDuration>>;
	type ForceExtendOrigin = super::governance::EnsureRootFor<SafeModeDuration>;
	type ForceExitOrigin = EnsureGovernance;
	type ForceDepositOrigin = EnsureRoot<AccountId>;
	type Notify = RememberItsEnd;
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
	type MaxNameLen = ConstU32<MAX_CALL_NAME>;
	type WeightInfo = weights::pallet_tx_pause::WeightInfo<Runtime>;
}
