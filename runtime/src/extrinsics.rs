//! How the runtime makes extrinsics itself: equivocation reports, which carry no signature.

use crate::{Runtime, RuntimeCall, UncheckedExtrinsic};
use frame_system::offchain::{CreateBare, CreateTransactionBase};

impl<Call> CreateTransactionBase<Call> for Runtime
where
	RuntimeCall: From<Call>,
{
	type RuntimeCall = RuntimeCall;
	type Extrinsic = UncheckedExtrinsic;
}

impl<Call> CreateBare<Call> for Runtime
where
	RuntimeCall: From<Call>,
{
	fn create_bare(call: RuntimeCall) -> UncheckedExtrinsic {
		UncheckedExtrinsic::new_bare(call)
	}
}
