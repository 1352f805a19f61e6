//! The smallest chain on which somebody can vouch for somebody: balances and a clock.

use crate::{self as pallet_credentials, Grants, HoldReason, Name};
use codec::{Decode, Encode};
use frame_support::{
	assert_ok, derive_impl, ord_parameter_types, parameter_types,
	traits::{
		fungible::{HoldConsideration, InspectHold},
		ConstU128, ConstU32, EitherOfDiverse, LinearStoragePrice, UnixTime,
	},
};
use frame_system::{EnsureRoot, EnsureSignedBy};
use quoin_primitives::{Balance, CredentialId, Seconds};
use sp_runtime::BuildStorage;
use std::collections::BTreeMap;

pub type AccountId = u64;
type Block = frame_system::mocking::MockBlock<Test>;

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeTask
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system::Pallet<Test>;
	#[runtime::pallet_index(1)]
	pub type Balances = pallet_balances::Pallet<Test>;
	#[runtime::pallet_index(2)]
	pub type Credentials = pallet_credentials::Pallet<Test>;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
	type AccountData = pallet_balances::AccountData<Balance>;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<1>;
}

parameter_types! {
	pub const GrantHold: RuntimeHoldReason = RuntimeHoldReason::Credentials(HoldReason::Grant);
	pub static Clock: Seconds = START;
	pub static ByteDeposit: Balance = BYTE;
}

ord_parameter_types! {
	pub const Council: AccountId = COUNCIL;
}

impl crate::Config for Test {
	type Time = TestClock;
	type GovernanceOrigin =
		EitherOfDiverse<EnsureRoot<AccountId>, EnsureSignedBy<Council, AccountId>>;
	type Consideration = HoldConsideration<
		AccountId,
		Balances,
		GrantHold,
		LinearStoragePrice<ConstU128<100>, ByteDeposit, Balance>,
	>;
	type MaxCredentials = ConstU32<3>;
	type WeightInfo = ();
}

pub struct TestClock;
impl UnixTime for TestClock {
	fn now() -> core::time::Duration {
		core::time::Duration::from_secs(Clock::get())
	}
}

/// When tests begin: 2027-01-15, 08:00 UTC.
pub const START: Seconds = 1_800_000_000;
pub const DAY: Seconds = 86_400;
/// Two years of 365 days.
pub const TWO_YEARS: Seconds = 63_072_000;

/// Holds credentials.
pub const ALICE: AccountId = 1;
/// Holds credentials.
pub const BOB: AccountId = 2;
/// Issues [`KYC`].
pub const ISSUER: AccountId = 3;
/// Issues nothing as yet.
pub const OTHER_ISSUER: AccountId = 4;
/// Has nothing at all.
pub const POOR: AccountId = 5;
/// Has the power of governance, and money.
pub const COUNCIL: AccountId = 6;

/// What those who have money have.
pub const FUNDS: Balance = 1_000_000;
/// The deposit per byte.
pub const BYTE: Balance = 2;
/// The deposit of a grant: 100, and 2 for each of 32 bytes of the id, 8 of the holder, 4 of the
/// serial, 8 of the expiry, 1 for whether there is a deposit, 8 of the depositor and 16 of the amount.
pub const DEPOSIT: Balance = 100 + 2 * 77;

/// The credential that is there when tests begin.
pub const KYC: CredentialId = [1; 32];
/// One that is not.
pub const CLUB: CredentialId = [2; 32];

/// A chain with [`KYC`] and money in most pockets.
pub struct ExtBuilder;

impl ExtBuilder {
	pub fn build(self) -> sp_io::TestExternalities {
		Clock::set(START);
		ByteDeposit::set(BYTE);
		let mut storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
		pallet_balances::GenesisConfig::<Test> {
			balances: [ALICE, BOB, ISSUER, OTHER_ISSUER, COUNCIL].map(|who| (who, FUNDS)).to_vec(),
			..Default::default()
		}
		.assimilate_storage(&mut storage)
		.unwrap();
		let mut ext = sp_io::TestExternalities::new(storage);
		ext.execute_with(|| {
			// Events are not kept in block zero.
			System::set_block_number(1);
			assert_ok!(Credentials::register(root(), KYC, ISSUER, name("Identity checked")));
			System::reset_events();
		});
		ext
	}

	/// Runs a test, then checks the invariants, and that deposits and grants agree.
	pub fn build_and_execute(self, test: impl FnOnce()) {
		self.build().execute_with(|| {
			test();
			assert_ok!(Credentials::do_try_state());
			check_deposits();
		});
	}
}

/// What is held of each account is what its grants say.
pub fn check_deposits() {
	let mut booked = BTreeMap::<AccountId, Balance>::new();
	for deposit in Grants::<Test>::iter_values().filter_map(|grant| grant.deposit) {
		// A ticket shows its amount to nobody, but it is all that it encodes.
		let amount = Balance::decode(&mut &deposit.ticket.encode()[..]).unwrap();
		*booked.entry(deposit.depositor).or_default() += amount;
	}
	for who in ALICE..=COUNCIL {
		assert_eq!(held(who), booked.get(&who).copied().unwrap_or_default(), "of account {who}");
	}
}

pub fn held(who: AccountId) -> Balance {
	Balances::balance_on_hold(&GrantHold::get(), &who)
}

/// Lets time pass.
pub fn pass(time: Seconds) {
	Clock::mutate(|now| *now += time);
}

pub fn name(text: &str) -> Name {
	text.as_bytes().to_vec().try_into().unwrap()
}

pub fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

pub fn root() -> RuntimeOrigin {
	RuntimeOrigin::root()
}

/// The events of this pallet since the last call, oldest first.
pub fn events() -> Vec<crate::Event<Test>> {
	let events = System::read_events_for_pallet::<crate::Event<Test>>();
	System::reset_events();
	events
}
