//! The brake every money pallet has: a guardian may only push it, governance may also release it.
//!
//! The transitions stand here, and not in a pallet, because all money pallets share them to the
//! letter.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use quoin_math::Seconds;
use scale_info::TypeInfo;

/// How long a guardian's pause lasts: long enough for governance to meet.
pub const GUARDIAN_PAUSE: Seconds = 72 * 3_600;
/// How long after the end of its last pause a guardian must wait before the next.
pub const GUARDIAN_PAUSE_GAP: Seconds = 7 * 86_400;

/// What a market lets its users do.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	MaxEncodedLen,
	Ord,
	PartialEq,
	PartialOrd,
	TypeInfo,
)]
pub enum Status {
	/// Everything.
	#[default]
	Open,
	/// Everything that does not add risk.
	NoNewRisk,
	/// Claims, repayments and cures only.
	Paused,
}

/// Who asks for a change of status.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub enum Power {
	/// May only move right, and pauses only for [`GUARDIAN_PAUSE`].
	Guardian,
	/// May move both ways; its pause holds until it lifts it.
	Governance,
}

/// Why a change of status was refused.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum BrakeError {
	/// The market already has this status, and nothing about it would change.
	Unchanged,
	/// A guardian cannot release a brake.
	GuardianMayOnlyBrake,
	/// A guardian's last pause ended less than [`GUARDIAN_PAUSE_GAP`] ago.
	PausedTooRecently,
}

/// The stored brake of one market.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub struct Brake {
	/// The status as it was set. Read it through [`Brake::status`], since a pause lapses.
	set: Status,
	/// When a guardian's pause lapses to `NoNewRisk`. `None` for a pause by governance.
	lapses_at: Option<Seconds>,
	/// A guardian may not pause before this moment.
	guardian_may_pause_from: Seconds,
}

impl Brake {
	/// The status in force at `now`: a guardian's pause that has lapsed is `NoNewRisk`, so that
	/// risk comes back by a decision of governance and never by the passing of time.
	pub fn status(&self, now: Seconds) -> Status {
		match (self.set, self.lapses_at) {
			(Status::Paused, Some(at)) if now >= at => Status::NoNewRisk,
			(set, _) => set,
		}
	}

	/// When the present pause lapses by itself, if it does.
	pub fn lapses_at(&self) -> Option<Seconds> {
		self.lapses_at
	}

	/// The brake after `power` asks for `to` at `now`.
	///
	/// Governance asking for `Paused` while a guardian's pause runs renews it: from then on it holds
	/// until governance lifts it.
	pub fn moved(self, to: Status, power: Power, now: Seconds) -> Result<Self, BrakeError> {
		let from = self.status(now);
		match power {
			Power::Governance => {
				let renews = to == Status::Paused && self.lapses_at.is_some();
				if from == to && !renews {
					return Err(BrakeError::Unchanged);
				}
				// A pause that is lifted early has ended now, not when it would have lapsed. Saturation: at
				// the end of time no gap is left to keep.
				let guardian_may_pause_from = match self.lapses_at {
					Some(at) if now < at => now.saturating_add(GUARDIAN_PAUSE_GAP),
					_ => self.guardian_may_pause_from,
				};
				Ok(Self { set: to, lapses_at: None, guardian_may_pause_from })
			},
			Power::Guardian if from == to => Err(BrakeError::Unchanged),
			Power::Guardian if to < from => Err(BrakeError::GuardianMayOnlyBrake),
			Power::Guardian if to == Status::Paused => {
				if now < self.guardian_may_pause_from {
					return Err(BrakeError::PausedTooRecently);
				}
				// Saturation: at the end of time a pause has no end and no successor.
				let at = now.saturating_add(GUARDIAN_PAUSE);
				Ok(Self {
					set: to,
					lapses_at: Some(at),
					guardian_may_pause_from: at.saturating_add(GUARDIAN_PAUSE_GAP),
				})
			},
			Power::Guardian => Ok(Self { set: to, lapses_at: None, ..self }),
		}
	}
}
