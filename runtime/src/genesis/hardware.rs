//! The classes and attestors of the development chain.
//!
//! Each figure has its source beside it. *Assumption* means that there is none: somebody has to decide it
//! before lending in earnest. `docs/attestor.md` says the same for readers.
//!
//! Where the resale indices begin (`assets::FEEDS`): H100, used cards at 22 000 to 25 000 dollars in early 2026
//! (runlocalai.co, "NVIDIA B200 production ramps"), times eight; B200, 40 000 to 43 000 dollars each by the
//! same page, times eight, with the rest of the server an assumption; B300 and GB200, published loans over
//! their servers at 75 % of value: 54.4 million on 1 040 B300, 128.9 million on 32 GB200 NVL72.

use super::keys::{account, ATTESTORS, RECOVERY_AGENT};
use alloc::vec::Vec;
use quoin_math::units::YEAR;
use quoin_primitives::{
	AttestationKind::{self, Appraisal, Custody, Inspection, Insurance, Obligor, Telemetry},
	Seconds,
};
use serde_json::{json, Value};

const HOUR: Seconds = 3_600;
const DAY: Seconds = 24 * HOUR;

/// What a class says, as `pallet-registry` has it in a chain spec.
struct Class {
	name: &'static str,
	curve: Value,
	feed: Option<&'static str>,
	/// In million dollars.
	caps: (u64, u64),
	required: &'static [AttestationKind],
	heartbeat: Seconds,
	auctioned: bool,
}

/// Servers and racks. Who runs them shows that they run every few hours: an assumption; a lender who waits for
/// a day learns of a rack that was carried away on the day after.
const COMPUTE: Class = Class {
	name: "",
	curve: Value::Null,
	feed: None,
	// A facility of 500 million for one operator and one loan of 128.9 million are published.
	caps: (500, 150),
	required: &[Appraisal, Custody, Insurance, Telemetry, Inspection, Obligor],
	heartbeat: 6 * HOUR,
	auctioned: true,
};

/// Shares in bps of the value when new.
fn declining(factor: u16, floor: u16) -> Value {
	json!({ "declining": { "factor": factor, "floor": floor } })
}

fn by_years(points: &[(Seconds, u16)]) -> Value {
	// Years of a preset are few.
	let points: Vec<_> =
		points.iter().map(|(years, bps)| (years.saturating_mul(YEAR), bps)).collect();
	json!({ "piecewise": points })
}

fn classes() -> [Class; 6] {
	[
		Class {
			name: "H100 SXM5 8-GPU server",
			// Resale of H100 SXM5 by age, the low end of each range: 60 to 65, 40 to 45, 25 to
			// 35, 15 to 20, 10 to 15 % after one to five years (GPU Lease Rate Index, "How fast do H100 GPUs
			// depreciate", January 2026: one publisher's reading of 500 sales). What claims to be usual, 15 to
			// 20 % a year, is slower. That it stays at a tenth after that is an assumption.
			curve: by_years(&[
				(0, 10_000),
				(1, 6_000),
				(2, 4_000),
				(3, 2_500),
				(4, 1_500),
				(5, 1_000),
			]),
			feed: Some("H100-8X/USD"),
			..COMPUTE
		},
		Class {
			name: "B200 8-GPU server",
			// A fifth a year: the upper end of the 15 to 20 % that lenders against such servers claim, without
			// resale of this generation yet to show otherwise. Books write them off in 3 to 7 years. The floor
			// of a tenth is an assumption.
			curve: declining(8_000, 1_000),
			feed: Some("B200-8X/USD"),
			..COMPUTE
		},
		Class {
			name: "GB200 NVL72 rack",
			// A quarter a year, down to a twentieth: an assumption. It is sold whole, to who has liquid cooling.
			curve: declining(7_500, 500),
			feed: Some("GB200-NVL72/USD"),
			..COMPUTE
		},
		Class {
			name: "B300 8-GPU server",
			// As B200.
			curve: declining(8_000, 1_000),
			feed: Some("B300-8X/USD"),
			..COMPUTE
		},
		Class {
			name: "Telecom radio unit",
			// The Bureau of Economic Analysis takes 15 % a year from communications equipment of business
			// services and 11 % from that of others (BEA rates of depreciation, 1997 revision): the faster one.
			// Tax law gives cell-site equipment ten years (Rev. Proc. 87-56, class 48.12; Broz v.
			// Commissioner, 137 T.C. 25), at which this leaves a fifth. The floor is an assumption.
			curve: declining(8_500, 500),
			feed: None,
			// An assumption.
			caps: (50, 10),
			required: &[Appraisal, Custody, Insurance, Obligor],
			heartbeat: DAY,
			// Sold to operators by who knows them.
			auctioned: false,
		},
		Class {
			name: "Utility solar array",
			// A straight line over 30 years: 17 of 19 organisations use 30 years or more, 32.5 on average (Wiser,
			// Bolinger, Seel, Berkeley Lab, 2020). Output falls by far less, 0.5 to 0.6 % a year in the median
			// (Jordan and others, NREL, 2016), but its sale ends with the plant. That a tenth is left is an
			// assumption.
			curve: by_years(&[(0, 10_000), (30, 1_000)]),
			feed: None,
			// An assumption.
			caps: (200, 50),
			// Nobody keeps what stands on its own land: the inspector says that it is there.
			required: &[Appraisal, Insurance, Telemetry, Inspection, Obligor],
			heartbeat: DAY,
			auctioned: false,
		},
	]
}

/// `pallet-registry` genesis: six classes and an attestor for each trade.
pub fn registry() -> Value {
	let million = |amount: u64| amount.saturating_mul(1_000_000);
	let classes: Vec<_> = classes()
		.into_iter()
		.map(|class| {
			json!({
				"name": class.name,
				"curve": class.curve,
				// A week, as often as indices of resale come out.
				"index": class.feed.map(|feed| (feed, 7 * DAY)),
				"cap": million(class.caps.0),
				"obligorCap": million(class.caps.1),
				"required": class.required,
				// What runs sells for half of its kind in good order at least: an assumption.
				"condition": (5_000, 10_000),
				"heartbeat": class.heartbeat,
				// A twentieth of the value, a bit more than three yearly premiums of 150 bps, which are
				// published. How much should be posted in cash is an assumption.
				"cover": 500,
				"agent": account(RECOVERY_AGENT),
				"auctioned": class.auctioned,
			})
		})
		.collect();
	let attestors: Vec<_> = ATTESTORS.iter().map(|(seed, kinds)| (account(seed), kinds)).collect();
	json!({ "classes": classes, "attestors": attestors })
}
