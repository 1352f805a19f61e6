//! The brake, and the clock that stands while it is pulled.

use codec::{Decode, Encode, MaxEncodedLen};
use quoin_primitives::{Brake, BrakeError, Power, Seconds, Status};
use scale_info::TypeInfo;

/// Now, by two clocks.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Moment {
	/// Unix time.
	pub unix: Seconds,
	/// What the market's clock shows.
	pub market: Seconds,
}

/// The brake with the market's clock, which shows Unix time less all pauses.
///
/// Rounds are timed by this clock. So a pause takes nothing of the time in which anybody could bid, however
/// many lots there are, and nothing has to be done for a lot when a pause ends, by itself or by a vote.
#[derive(Clone, Copy, Debug, Decode, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct MarketState {
	/// The brake.
	brake: Brake,
	/// When the brake last moved.
	moved_at: Seconds,
	/// What the clock showed then.
	clock: Seconds,
}

impl MarketState {
	/// The status in force.
	pub fn status(&self, now: Seconds) -> Status {
		self.brake.status(now)
	}

	/// When the present pause lapses by itself, if it does.
	pub fn lapses_at(&self) -> Option<Seconds> {
		self.brake.lapses_at()
	}

	/// When the brake last moved, and what the clock showed then.
	pub fn last_move(&self) -> Moment {
		Moment { unix: self.moved_at, market: self.clock }
	}

	/// From when on the clock runs, as the brake is. `None` for a pause without an end.
	pub fn runs_from(&self) -> Option<Seconds> {
		match self.brake.status(self.moved_at) {
			Status::Paused => self.brake.lapses_at(),
			Status::Open | Status::NoNewRisk => Some(self.moved_at),
		}
	}

	/// What the clock shows at a moment, if the brake stays as it is. `None` before its last move, since what
	/// was then is not kept.
	pub fn at(&self, unix: Seconds) -> Option<Moment> {
		if unix < self.moved_at {
			return None;
		}
		// Saturation: the clock stands until then.
		let run = self.runs_from().map_or(0, |from| unix.saturating_sub(from));
		Some(Moment { unix, market: self.clock.checked_add(run)? })
	}

	/// When the clock will show `market`, if the brake stays as it is. For readings that are not past.
	pub fn when(&self, market: Seconds) -> Option<Seconds> {
		let run = market.checked_sub(self.clock)?;
		self.runs_from()?.checked_add(run)
	}

	/// The state after `power` asks for `to`.
	pub fn moved(self, to: Status, power: Power, now: Moment) -> Result<Self, BrakeError> {
		let brake = self.brake.moved(to, power, now.unix)?;
		Ok(Self { brake, moved_at: now.unix, clock: now.market })
	}
}

#[cfg(any(test, feature = "runtime-benchmarks"))]
impl MarketState {
	/// An open market whose clock shows what it does not: for benchmarks, which cannot set the time, and
	/// injected bugs.
	pub(crate) fn showing(now: Moment) -> Self {
		Self { moved_at: now.unix, clock: now.market, ..Self::default() }
	}
}
