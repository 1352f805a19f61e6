//! Weights of what idle blocks do, as the tests say. Everything else weighs nothing.

use crate::WeightInfo;
use frame_support::{parameter_types, weights::Weight};

parameter_types! {
	/// Of a look at a vault.
	pub static LookWeight: Weight = Weight::zero();
	/// Of a settlement, for each level and each venue and one more.
	pub static SettleWeight: Weight = Weight::zero();
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
