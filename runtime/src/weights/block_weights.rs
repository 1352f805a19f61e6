//! What every block costs, measured by `make bench`. Do not edit.
//!
//! Date: 2026-11-21. Machine: AMD EPYC.

use frame_support::weights::{constants::WEIGHT_REF_TIME_PER_NANOS, Weight};

/// The time of an empty block.
pub const BASE: Weight = Weight::from_parts(WEIGHT_REF_TIME_PER_NANOS.saturating_mul(375_886), 0);
