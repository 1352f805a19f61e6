//! The two tracks of referenda.

use super::origins;
use crate::{limits::*, *};
use alloc::borrow::Cow;
use pallet_referenda::{Curve, Track, TrackInfo};
use sp_runtime::FixedI64;

const fn percent(x: i32) -> FixedI64 {
	FixedI64::from_rational(x as u128, 100)
}

/// Approval falls from all to half within the decision period, support from half to almost none: what
/// few care about passes late, what many want passes early.
const APPROVAL: Curve = Curve::make_linear(28, 28, percent(50), percent(100));
const ROOT_SUPPORT: Curve = Curve::make_linear(28, 28, percent(1), percent(50));
const ECONOMICS_APPROVAL: Curve = Curve::make_linear(14, 14, percent(50), percent(100));
const ECONOMICS_SUPPORT: Curve = Curve::make_reciprocal(7, 14, percent(5), percent(1), percent(50));

const fn name(text: &str) -> [u8; 25] {
	let mut out = [0; 25];
	let bytes = text.as_bytes();
	let mut i = 0;
	while i < bytes.len() {
		out[i] = bytes[i];
		i += 1;
	}
	out
}

const TRACKS: [Track<u16, Balance, BlockNumber>; 2] = [
	Track {
		id: 0,
		info: TrackInfo {
			// Replaces the runtime and everything else.
			name: name("root"),
			max_deciding: 1,
			decision_deposit: ROOT_DECISION_DEPOSIT,
			prepare_period: 2 * HOURS,
			decision_period: 14 * DAYS,
			confirm_period: DAYS,
			min_enactment_period: DAYS,
			min_approval: APPROVAL,
			min_support: ROOT_SUPPORT,
		},
	},
	Track {
		id: 1,
		info: TrackInfo {
			// Bounded steps of parameters, release of brakes.
			name: name("economics"),
			max_deciding: 10,
			decision_deposit: ECONOMICS_DECISION_DEPOSIT,
			prepare_period: HOURS,
			decision_period: 7 * DAYS,
			confirm_period: 3 * HOURS,
			min_enactment_period: HOURS,
			min_approval: ECONOMICS_APPROVAL,
			min_support: ECONOMICS_SUPPORT,
		},
	},
];

/// Which track decides for which origin.
pub struct Tracks;
impl pallet_referenda::TracksInfo<Balance, BlockNumber> for Tracks {
	type Id = u16;
	type RuntimeOrigin = <RuntimeOrigin as frame_support::traits::OriginTrait>::PalletsOrigin;

	fn tracks() -> impl Iterator<Item = Cow<'static, Track<Self::Id, Balance, BlockNumber>>> {
		TRACKS.iter().map(Cow::Borrowed)
	}

	fn track_for(origin: &Self::RuntimeOrigin) -> Result<Self::Id, ()> {
		match origin {
			OriginCaller::system(frame_system::RawOrigin::Root) => Ok(0),
			OriginCaller::Origins(origins::Origin::Economics) => Ok(1),
			_ => Err(()),
		}
	}
}
