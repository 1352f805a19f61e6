//! Tests by topic. Every test ends with the invariants checked, by the chain it runs on, but for those that break them
//! on purpose.

mod pools;
mod units;

use crate::{mock::*, *};
use frame_support::{
	assert_noop, assert_ok,
	traits::{
		fungibles::{Inspect, InspectHold, Mutate, MutateHold},
		tokens::{Fortitude, Precision, Preservation, Restriction},
	},
};
use quoin_math::units::ONE;
use quoin_primitives::{AssetId, Balance, Bps, PoolStage, Seconds};
use sp_runtime::{ArithmeticError, DispatchError, DispatchResult, TokenError};

type Error = crate::Error<Test>;
