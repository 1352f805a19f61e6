//! The staked dollar: vault 0 over QUSD, on every chain.

use super::assets::{USDC, USDT};
use crate::AssetId;
use alloc::{vec, vec::Vec};
use pallet_vault::{
	AllocationRules, BondTerms, Fees, Founding, LoanRules, Terms, Venue, VenueKind,
};
use quoin_math::{
	units::{ONE, YEAR},
	vault::{clearing::Rule, glide::Glide, window::Windows},
	RatePerSecond,
};
use quoin_primitives::{Bps, Seconds, QUSD, SQUSD};
use serde_json::{json, Value};

const DAY: Seconds = 86_400;
/// 2026-01-05, 06:00 UTC, as the published staked dollar has it. Windows close every 30 days from then on.
const GENESIS: Seconds = 1_767_592_800;

fn terms() -> Terms {
	Terms {
		asset: QUSD,
		share: SQUSD,
		// Some of the first shares are nobody's instead.
		offset: None,
		windows: Windows { genesis: GENESIS, length: 30 * DAY, reveal: DAY },
		rule: Rule::Uniform,
		bond: BondTerms { least: 10 * ONE, share: Bps(100) },
		least_request: ONE,
	}
}

/// From a tenth of hardware credit, a point a week, up to three quarters. A fifth of all may move in a week.
fn rules() -> AllocationRules {
	AllocationRules {
		glide: Glide { since: GENESIS, start: Bps(1_000), slope: Bps(100), end: Bps(7_500) },
		turnover: Bps(2_000),
		period: 7 * DAY,
		loans: LoanRules {
			rate: RatePerSecond::from_yearly(ONE / 100 * 8),
			ltv: Bps(7_500),
			tenor: 5 * YEAR,
			first_loss: Bps(1_000),
			obligor: Bps(1_000),
		},
	}
}

/// Loans, and the yield of the pegs that the chain begins with.
fn venues(pegs: &[AssetId]) -> Vec<Venue> {
	let loans = Venue { kind: VenueKind::Loans, cap: Bps(4_000), target: Bps(3_000) };
	let yields = pegs.iter().map(|external| Venue {
		kind: VenueKind::ReserveYield { external: *external },
		cap: Bps::WHOLE,
		target: Bps(0),
	});
	yields.chain([loans]).collect()
}

fn staked(pegs: &[AssetId]) -> Value {
	let founding = Founding {
		terms: terms(),
		fees: Fees::default(),
		cap: 1_000_000_000 * ONE,
		rules: rules(),
		venues: venues(pegs),
	};
	json!({ "vaults": vec![founding] })
}

/// With the yield of both pegs.
pub fn vaults() -> Value {
	staked(&[USDC, USDT])
}

/// On a chain that begins without pegs.
pub fn vaults_without_pegs() -> Value {
	staked(&[])
}
