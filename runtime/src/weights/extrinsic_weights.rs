//! What every extrinsic costs, measured by `make bench`. Do not edit.
//!
//! Date: 2026-11-21. Machine: AMD EPYC.

use frame_support::weights::{constants::WEIGHT_REF_TIME_PER_NANOS, Weight};

/// The time of a signed remark with its extensions, less that of the extensions, which are charged by
/// their own weights.
pub const BASE: Weight =
	Weight::from_parts(WEIGHT_REF_TIME_PER_NANOS.saturating_mul(150_858 - 105_238), 0);
