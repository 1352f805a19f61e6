//! The smallest runtime with sessions, BABE, GRANDPA and offence reports, and blocks for it.

use crate::{
	self as pallet_validator_set, evidence, types::Candidate, Candidates, HoldReason, Params,
	Reporting, Slashes,
};
use frame_support::{
	assert_ok, derive_impl,
	dispatch::DispatchResultWithPostInfo,
	ord_parameter_types, parameter_types,
	traits::{
		fungible::InspectHold, ConstU128, ConstU32, ConstU64, DisabledValidators, EitherOfDiverse,
		KeyOwnerProofSystem, OnFinalize, OnInitialize,
	},
};
use frame_system::{EnsureRoot, EnsureSignedBy};
use pallet_session::historical;
use quoin_primitives::{Balance, UNIT};
use sp_application_crypto::key_types::{BABE, GRANDPA};
use sp_consensus_babe::EquivocationProof;
use sp_keystore::{testing::MemoryKeystore, Keystore, KeystoreExt};
use sp_runtime::{
	impl_opaque_keys,
	testing::TestXt,
	traits::{ConvertInto, OpaqueKeys},
	BuildStorage, Digest, DispatchResult, Perbill, Perquintill,
};
use sp_session::MembershipProof;
use sp_staking::{
	offence::{OffenceDetails, OnOffenceHandler},
	SessionIndex,
};
use std::sync::Arc;

pub type AccountId = u64;
/// Of two blocks, with the proof of who had the key.
pub type Evidence = (EquivocationProof<sp_runtime::testing::Header>, MembershipProof);
type Block = frame_system::mocking::MockBlock<Test>;

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system,
		Balances: pallet_balances,
		Timestamp: pallet_timestamp,
		Babe: pallet_babe,
		ValidatorSet: pallet_validator_set,
		Offences: pallet_offences,
		Historical: historical,
		Session: pallet_session,
		Authorship: pallet_authorship,
		Grandpa: pallet_grandpa,
	}
);

impl_opaque_keys! {
	pub struct SessionKeys {
		pub babe: Babe,
		pub grandpa: Grandpa,
	}
}

ord_parameter_types! {
	pub const Forgiver: AccountId = FORGIVER;
}

parameter_types! {
	pub static ExistentialDeposit: Balance = 1;
	pub static MinValidators: u32 = 1;
	pub static MaxValidators: u32 = 7;
	pub static SlashDeferral: SessionIndex = 2;
	pub static EvidencePeriod: SessionIndex = 4;
	pub const ReportLongevity: u64 = 8;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
	type AccountData = pallet_balances::AccountData<u128>;
}

impl<C> frame_system::offchain::CreateTransactionBase<C> for Test
where
	RuntimeCall: From<C>,
{
	type RuntimeCall = RuntimeCall;
	type Extrinsic = TestXt<RuntimeCall, ()>;
}

impl<C> frame_system::offchain::CreateBare<C> for Test
where
	RuntimeCall: From<C>,
{
	fn create_bare(call: Self::RuntimeCall) -> Self::Extrinsic {
		TestXt::new_bare(call)
	}
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
	type Balance = u128;
	type RuntimeHoldReason = RuntimeHoldReason;
	type ExistentialDeposit = ExistentialDeposit;
}

impl pallet_timestamp::Config for Test {
	type Moment = u64;
	type OnTimestampSet = ();
	type MinimumPeriod = ConstU64<1>;
	type WeightInfo = ();
}

impl pallet_babe::Config for Test {
	type EpochDuration = ConstU64<2>;
	type ExpectedBlockTime = ConstU64<2>;
	type EpochChangeTrigger = pallet_babe::ExternalTrigger;
	type DisabledValidators = ValidatorSet;
	type WeightInfo = ();
	type MaxAuthorities = MaxValidators;
	type MaxNominators = ConstU32<0>;
	type KeyOwnerProof = sp_session::MembershipProof;
	type EquivocationReportSystem = pallet_babe::EquivocationReportSystem<
		Self,
		Reporting<Self, Offences>,
		ValidatorSet,
		ReportLongevity,
	>;
}

impl pallet_grandpa::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = ();
	type MaxAuthorities = MaxValidators;
	type MaxNominators = ConstU32<0>;
	type MaxSetIdSessionEntries = ConstU64<{ 4 + crate::limits::SETS_BEYOND_EVIDENCE }>;
	type KeyOwnerProof = sp_session::MembershipProof;
	type EquivocationReportSystem = pallet_grandpa::EquivocationReportSystem<
		Self,
		Reporting<Self, Offences>,
		ValidatorSet,
		ReportLongevity,
	>;
}

impl pallet_authorship::Config for Test {
	type FindAuthor = pallet_session::FindAccountFromAuthorIndex<Self, Babe>;
	type EventHandler = ValidatorSet;
}

impl pallet_session::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type ValidatorId = AccountId;
	type ValidatorIdOf = ConvertInto;
	type ShouldEndSession = Babe;
	type NextSessionRotation = Babe;
	type SessionManager = historical::NoteHistoricalRoot<Self, ValidatorSet>;
	type SessionHandler = <SessionKeys as OpaqueKeys>::KeyTypeIdProviders;
	type Keys = SessionKeys;
	type DisablingStrategy = crate::KeepEjectedDisabled;
	type WeightInfo = ();
	type Currency = Balances;
	type KeyDeposit = ConstU128<10>;
}

impl historical::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type FullIdentification = ();
	type FullIdentificationOf = pallet_validator_set::Identification<Self>;
}

impl pallet_offences::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type IdentificationTuple = historical::IdentificationTuple<Self>;
	type OnOffenceHandler = ValidatorSet;
}

impl pallet_validator_set::Config for Test {
	type RuntimeHoldReason = RuntimeHoldReason;
	type Currency = Balances;
	type GovernanceOrigin = EnsureRoot<AccountId>;
	type CancelOrigin = EitherOfDiverse<EnsureRoot<AccountId>, EnsureSignedBy<Forgiver, AccountId>>;
	type Treasury = ConstU64<TREASURY>;
	type MinValidators = MinValidators;
	type MaxValidators = MaxValidators;
	type EvidencePeriod = EvidencePeriod;
	type SlashDeferral = SlashDeferral;
	type RepeatFee = ConstU128<REPEAT_FEE>;
	type WeightInfo = ();
}

/// Cancels slashes, as governance may too.
pub const FORGIVER: AccountId = 98;
/// What a report costs that brings nothing new.
pub const REPEAT_FEE: Balance = UNIT;
/// Gets what is slashed.
pub const TREASURY: AccountId = 99;
/// The least bond, and that of each validator of genesis.
pub const BOND: Balance = 1_000 * UNIT;
/// What everybody has besides.
pub const RICH: Balance = 10_000 * UNIT;

/// What holds in the tests: two validators at least, and everybody may come or go at once.
pub const PARAMS: Params = Params {
	min: 2,
	max: 7,
	changes: 3,
	bond: BOND,
	slash: Perbill::from_percent(1),
	reward: Perquintill::zero(),
};

#[cfg(feature = "runtime-benchmarks")]
impl pallet_validator_set::consensus_benchmarks::Config for Test {
	fn generate_session_keys_and_proof(owner: AccountId) -> (SessionKeys, Vec<u8>) {
		use codec::Encode;
		let generated = SessionKeys::generate(&owner.encode(), None);
		(generated.keys, generated.proof.encode())
	}
}

/// Accounts with session keys, of which `validators` are so from genesis.
pub struct Builder {
	validators: Vec<AccountId>,
	params: Params,
}

impl Default for Builder {
	fn default() -> Self {
		Self::validators(&[1, 2, 3, 4])
	}
}

impl Builder {
	pub fn validators(validators: &[AccountId]) -> Self {
		Self { validators: validators.to_vec(), params: PARAMS }
	}

	pub fn params(self, params: Params) -> Self {
		Self { params, ..self }
	}

	pub fn build(self) -> sp_io::TestExternalities {
		let keystore = MemoryKeystore::new();
		let keys = |who: AccountId| (who, who, keys_in(&keystore, who, "first"));
		let (authorities, others): (Vec<_>, Vec<_>) =
			(1..=9).partition(|who| self.validators.contains(who));
		let storage = RuntimeGenesisConfig {
			balances: pallet_balances::GenesisConfig {
				balances: (1..=12).chain([TREASURY]).map(|who| (who, RICH + BOND)).collect(),
				..Default::default()
			},
			validator_set: pallet_validator_set::GenesisConfig {
				validators: self.validators,
				bond: BOND,
				params: Some(self.params),
			},
			session: pallet_session::GenesisConfig {
				keys: authorities.into_iter().map(keys).collect(),
				non_authority_keys: others.into_iter().map(keys).collect(),
			},
			..Default::default()
		}
		.build_storage()
		.unwrap();

		let mut ext = sp_io::TestExternalities::new(storage);
		ext.register_extension(KeystoreExt(Arc::new(keystore)));
		ext.execute_with(next_block);
		ext
	}

	pub fn build_and_execute(self, test: impl FnOnce()) {
		self.build().execute_with(|| {
			ValidatorSet::do_try_state().unwrap();
			test();
			ValidatorSet::do_try_state().unwrap();
		})
	}
}

/// With more room than the other tests have. As much as the runtime has would take minutes in a build for tests.
#[cfg(feature = "runtime-benchmarks")]
pub fn new_test_ext() -> sp_io::TestExternalities {
	MaxValidators::set(40);
	Builder::default().build()
}

fn keys_in(keystore: &dyn Keystore, who: AccountId, name: &str) -> SessionKeys {
	let seed = format!("//{who}//{name}");
	SessionKeys {
		babe: keystore.sr25519_generate_new(BABE, Some(&seed)).unwrap().into(),
		grandpa: keystore.ed25519_generate_new(GRANDPA, Some(&seed)).unwrap().into(),
	}
}

/// Sets new session keys by the call of the session pallet.
pub fn rotate_keys(who: AccountId) -> SessionKeys {
	use codec::Encode;
	let generated = SessionKeys::generate(&who.encode(), None);
	let keys = generated.keys;
	let proof = generated.proof.encode();
	Session::set_keys(RuntimeOrigin::signed(who), keys.clone(), proof).unwrap();
	keys
}

/// The keys an account has at present.
pub fn keys_of(who: AccountId) -> SessionKeys {
	Session::load_keys(&who).unwrap()
}

/// Ends the running block and begins the one of the next slot. Its author is nobody, so that no
/// test depends on who is disabled.
pub fn next_block() {
	begin_block(u32::MAX);
}

/// The same with an author, who is active.
pub fn block_by(who: AccountId) {
	begin_block(Session::validator_id_to_index(&who).unwrap());
}

fn begin_block(author: u32) {
	let last = System::block_number();
	if last > 0 {
		Babe::on_finalize(last);
		Authorship::on_finalize(last);
		Grandpa::on_finalize(last);
	}
	let parent = if last > 0 { System::finalize().hash() } else { System::parent_hash() };

	let now = last + 1;
	System::reset_events();
	let digest = Digest { logs: vec![evidence::pre_digest(author, now.into())] };
	System::initialize(&now, &parent, &digest);
	Babe::on_initialize(now);
	ValidatorSet::on_initialize(now);
	Session::on_initialize(now);
	Authorship::on_initialize(now);
}

/// Runs blocks until `count` sessions have begun.
pub fn sessions(count: u32) {
	let until = Session::current_index() + count;
	while Session::current_index() < until {
		next_block();
	}
}

/// The events of this pallet in the running block.
pub fn events() -> Vec<crate::Event<Test>> {
	System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::ValidatorSet(event) => Some(event),
			_ => None,
		})
		.collect()
}

/// A bond, if there is none, and approval of it.
pub fn join(who: AccountId) {
	if !Candidates::<Test>::contains_key(who) {
		assert_ok!(ValidatorSet::bond(RuntimeOrigin::signed(who), BOND));
	}
	assert_ok!(ValidatorSet::approve(RuntimeOrigin::root(), who));
}

/// What governance does to put somebody off the list.
pub fn remove(who: AccountId) {
	assert_ok!(ValidatorSet::remove(RuntimeOrigin::root(), who));
}

/// What governance does against a slash, as high as it is, if there is one.
pub fn cancel(who: AccountId, session: SessionIndex) -> DispatchResult {
	let fraction = Slashes::<Test>::get(session, who).map(|slash| slash.fraction);
	let fraction = fraction.unwrap_or_default();
	ValidatorSet::cancel_slash(RuntimeOrigin::root(), who, session, fraction)
}

/// What governance says of all.
pub fn set_params(params: Params) {
	assert_ok!(ValidatorSet::set_params(RuntimeOrigin::root(), params));
}

/// The list.
pub fn listed() -> Vec<AccountId> {
	crate::Validators::<Test>::get().into()
}

/// The record of somebody with a bond.
pub fn candidate(who: AccountId) -> Candidate {
	Candidates::<Test>::get(who).unwrap()
}

/// What is held of somebody as a bond.
pub fn held(who: AccountId) -> Balance {
	Balances::balance_on_hold(&HoldReason::Bond.into(), &who)
}

/// The handler alone, for offences of the past and shares of any size. Nobody reported them.
pub fn offend(offenders: &[AccountId], session: SessionIndex, percent: u32) {
	let details = |who: &AccountId| OffenceDetails { offender: (*who, ()), reporters: vec![] };
	let details: Vec<_> = offenders.iter().map(details).collect();
	let fractions = vec![Perbill::from_percent(percent); offenders.len()];
	ValidatorSet::on_offence(&details, &fractions, session);
}

/// Whether the blocks of somebody active are refused.
pub fn is_disabled(who: AccountId) -> bool {
	Session::is_disabled(Session::validator_id_to_index(&who).unwrap())
}

/// What it takes to report that `who` made two blocks in the running slot.
pub fn two_blocks(who: AccountId) -> Evidence {
	let key = keys_of(who).babe;
	let proof = evidence::babe::<Test>(&key, Babe::current_slot()).unwrap();
	(proof, ValidatorSet::prove((BABE, key)).unwrap())
}

/// The report of a node in the running block.
pub fn report_blocks((equivocation, membership): Evidence) -> DispatchResultWithPostInfo {
	Babe::report_equivocation_unsigned(RuntimeOrigin::none(), Box::new(equivocation), membership)
}
