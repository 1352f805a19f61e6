//! The smallest chain on which units change hands.

use crate as pallet_tranches;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{assert_ok, derive_impl, traits::ConstU32};
use quoin_primitives::{AssetId, TRANCHE_UNITS_FROM};
use scale_info::TypeInfo;
use sp_runtime::BuildStorage;

pub type AccountId = u64;
type Block = frame_system::mocking::MockBlock<Test>;

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(RuntimeCall, RuntimeEvent, RuntimeError, RuntimeOrigin, RuntimeTask)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system::Pallet<Test>;
	#[runtime::pallet_index(1)]
	pub type Tranches = pallet_tranches::Pallet<Test>;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
}

/// Why others hold units, in tests.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub enum Reason {
	Collateral,
	Vote,
	Escrow,
}

impl pallet_tranches::Config for Test {
	type RuntimeHoldReason = Reason;
	type MaxHolds = ConstU32<2>;
}

/// The series of tests.
pub const SENIOR: AssetId = TRANCHE_UNITS_FROM;
pub const JUNIOR: AssetId = TRANCHE_UNITS_FROM + 1;

/// A chain with two series, whose invariants hold in the end.
pub fn on_chain(test: impl FnOnce()) {
	on_broken_chain(|| {
		test();
		assert_ok!(Tranches::do_try_state());
	});
}

/// The same, for tests that break them.
pub fn on_broken_chain(test: impl FnOnce()) {
	let storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
	sp_io::TestExternalities::from(storage).execute_with(|| {
		System::set_block_number(1);
		Tranches::open_series(SENIOR);
		Tranches::open_series(JUNIOR);
		test();
	});
}
