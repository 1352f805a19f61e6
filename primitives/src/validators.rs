//! Where validators are on the way in or out, and what governance says of all.

use crate::Balance;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::{Perbill, Perquintill};
use sp_staking::SessionIndex;

plain! {
	/// Where somebody with a bond is on the way in or out.
	///
	/// ```text
	///            bond            approve              chill, or absent
	/// (nobody) ───────▶ Applied ─────────▶ Approved ──────────────────▶ Chilled
	///                      ▲                  │  ◀────────────────────────┘
	///                      └──────────────────┘          validate
	///                       remove, or ejected
	///
	/// Applied, Approved, Chilled ─unbond▶ Leaving ─withdraw▶ (nobody)
	/// ```
	pub enum ValidatorStage {
		/// Governance has not approved of it, or does so no more.
		Applied,
		/// It is on the list: in the set, or on the way there.
		Approved,
		/// It may come back to the list without being approved again.
		Chilled,
		/// Its bond waits for evidence.
		Leaving {
			/// The first session without it. None while it is in a set.
			since: Option<SessionIndex>,
		},
	}
}

said! {
	/// What governance says of all.
	pub struct ValidatorParams {
		/// Fewer are not left by removal, exit, ejection or absence.
		pub min: u32,
		/// More are not approved.
		pub max: u32,
		/// So many come to the set, or go, with a session. Ejected ones go besides.
		pub changes: u32,
		/// The least bond of who is approved. In QUO.
		pub bond: Balance,
		/// The least share of a bond that an offence costs.
		pub slash: Perbill,
		/// What of the treasury's QUO the author of a block gets.
		pub reward: Perquintill,
	}
}
