//! Weights of what idle blocks do, as the tests say. Everything else weighs nothing.

use crate::WeightInfo;
use codec::Encode;
use frame_support::{parameter_types, weights::Weight};
use quoin_primitives::Backlog;
use std::collections::BTreeMap;

parameter_types! {
	/// Of a look at a vault.
	pub static LookWeight: Weight = Weight::zero();
	/// Of a settlement, for each level and each venue and one more.
	pub static SettleWeight: Weight = Weight::zero();
	/// Of each book of loans.
	pub static LoansBacklog: Backlog = Backlog::default();
	/// Of each pool, and of any.
	pub static UnitsBacklog: Backlog = Backlog::default();
	/// How often each was read.
	pub static Readings: BTreeMap<Vec<u8>, u32> = BTreeMap::new();
}

/// Somebody reads what is at a venue.
pub fn note_reading(what: impl Encode) {
	let mut all = Readings::get();
	*all.entry(what.encode()).or_default() += 1;
	Readings::set(all);
}

pub struct MockWeights;

macro_rules! nothing {
	($($name:ident($($of:ident)?),)*) => {
		$(fn $name($($of: u32)?) -> Weight {
			$(let _ = $of;)?
			Weight::zero()
		})*
	};
}

impl WeightInfo for MockWeights {
	fn settle(levels: u32, venues: u32) -> Weight {
		SettleWeight::get().saturating_mul(u64::from(1 + levels + venues))
	}

	fn on_idle() -> Weight {
		LookWeight::get()
	}

	nothing! {
		create_vault(),
		deposit(venues),
		mint(venues),
		request_redeem(),
		cancel_request(),
		close_window(),
		bond(venues),
		claim(),
		set_operator(),
		allocate(venues),
		deallocate(venues),
		sync(venues),
		harvest(),
		set_venue(venues),
		targets(),
		set_glide_path(),
		set_rules(venues),
		set_fees(venues),
		set_cap(),
		set_status(),
		top_up_bond(),
	}
}
