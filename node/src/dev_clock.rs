//! The clock of a sealed chain.
//!
//! It follows the wall clock, but never stands behind the last sealed block, so that blocks sealed
//! faster than slots pass carry it ahead; and scripts may move it forward. It never goes back.
//!
//! A block carries the start of its slot as timestamp. Authoring asks for a slot and reports it
//! when the block is sealed; checking a block's inherents only reads the clock.

use std::{
	sync::{Mutex, MutexGuard, PoisonError},
	time::{SystemTime, UNIX_EPOCH},
};

/// The most seconds one call may move the clock: a hundred years.
pub const MAX_ADVANCE: u64 = 100 * 365 * 86_400;

/// See the module's documentation. Times are in milliseconds since the Unix epoch.
pub struct DevClock {
	slot_duration: u64,
	wall: fn() -> u64,
	state: Mutex<State>,
}

#[derive(Clone, Copy)]
struct State {
	/// How far the clock is ahead of the wall.
	offset: u64,
	/// The highest slot sealed so far.
	last_slot: u64,
}

/// The clock cannot be moved that far.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct TooFar;

impl DevClock {
	/// A clock for a chain whose best block lies in `last_slot`.
	pub fn new(slot_duration: u64, last_slot: u64) -> Self {
		Self::with_wall(slot_duration, last_slot, wall_clock)
	}

	fn with_wall(slot_duration: u64, last_slot: u64, wall: fn() -> u64) -> Self {
		let slot_duration = slot_duration.max(1);
		// A chain that was moved ahead goes on from there; one behind the wall clock has no offset.
		let offset = last_slot.saturating_mul(slot_duration).saturating_sub(wall());
		Self { slot_duration, wall, state: Mutex::new(State { offset, last_slot }) }
	}

	/// The time.
	pub fn now(&self) -> u64 {
		self.read(*self.state())
	}

	/// The first slot a child of a block in slot `parent` may take now. No two blocks share a slot,
	/// not even on different forks.
	pub fn first_slot_after(&self, parent: u64) -> u64 {
		let state = *self.state();
		let last = state.last_slot.max(parent);
		last.saturating_add(1).max(self.read(state) / self.slot_duration)
	}

	/// The timestamp of a block in `slot`. Saturates at the end of time, where no block can follow.
	pub fn start_of(&self, slot: u64) -> u64 {
		slot.saturating_mul(self.slot_duration)
	}

	/// Notes that a block in `slot` is being sealed.
	pub fn sealed(&self, slot: u64) {
		let mut state = self.state();
		state.last_slot = state.last_slot.max(slot);
	}

	/// Moves the clock `seconds` ahead, up to the start of a slot, and returns where it stands. The
	/// next block carries that time or a later one.
	pub fn advance(&self, seconds: u64) -> Result<u64, TooFar> {
		if seconds > MAX_ADVANCE {
			return Err(TooFar);
		}
		let mut state = self.state();
		let target = seconds
			.checked_mul(1_000)
			.and_then(|millis| self.read(*state).checked_add(millis))
			.and_then(|time| time.checked_next_multiple_of(self.slot_duration))
			.ok_or(TooFar)?;
		state.offset = target.saturating_sub((self.wall)());
		Ok(target)
	}

	fn read(&self, state: State) -> u64 {
		// Saturation: the end of time is out of reach of `advance`.
		(self.wall)().saturating_add(state.offset).max(self.start_of(state.last_slot))
	}

	fn state(&self) -> MutexGuard<'_, State> {
		// The state is two numbers that are written whole: it is valid after any panic.
		self.state.lock().unwrap_or_else(PoisonError::into_inner)
	}
}

fn wall_clock() -> u64 {
	SystemTime::now()
		.duration_since(UNIX_EPOCH)
		.map(|time| u64::try_from(time.as_millis()).unwrap_or(u64::MAX))
		.unwrap_or_default()
}

#[cfg(test)]
mod tests {
	use super::*;

	/// The wall stands at 100.5 s; slots of 3 s, of which the 33rd runs.
	fn clock(last_slot: u64) -> DevClock {
		DevClock::with_wall(3_000, last_slot, || 100_500)
	}

	#[test]
	fn slot_follows_the_wall_when_nothing_was_sealed() {
		assert_eq!(clock(0).first_slot_after(0), 33);
	}

	#[test]
	fn slots_run_ahead_of_the_wall_when_blocks_come_fast() {
		let clock = clock(0);
		for slot in 33..233 {
			assert_eq!(clock.first_slot_after(slot - 1), slot);
			assert_eq!(clock.first_slot_after(slot - 1), slot, "asking twice changes nothing");
			clock.sealed(slot);
		}
		assert_eq!(clock.now(), 232 * 3_000);
	}

	#[test]
	fn fork_gets_an_unused_slot_when_its_parent_is_old() {
		let clock = clock(0);
		clock.sealed(40);
		assert_eq!(clock.first_slot_after(35), 41);
	}

	#[test]
	fn advance_counts_from_the_last_block_when_it_is_ahead_of_the_wall() {
		let clock = clock(0);
		clock.sealed(100);
		assert_eq!(clock.advance(60), Ok(360_000));
		assert_eq!(clock.first_slot_after(100), 120);
	}

	#[test]
	fn advance_rounds_up_to_a_slot_and_adds_up() {
		let clock = clock(0);
		assert_eq!(clock.advance(1), Ok(102_000));
		assert_eq!(clock.advance(1), Ok(105_000));
		assert_eq!(clock.first_slot_after(33), 35);
	}

	#[test]
	fn advance_reaches_three_years() {
		let clock = clock(0);
		let three_years = 3 * 365 * 86_400;
		let target = clock.advance(three_years).unwrap();
		assert_eq!(target, 102_000 + three_years * 1_000);
		assert_eq!(clock.start_of(clock.first_slot_after(33)), target);
	}

	#[test]
	fn clock_goes_on_from_the_best_block_when_restarted() {
		let clock = clock(1_000);
		assert_eq!(clock.now(), 3_000_000);
		assert_eq!(clock.first_slot_after(1_000), 1_001);
	}

	#[test]
	fn advance_is_refused_when_too_far() {
		let clock = clock(0);
		assert_eq!(clock.advance(MAX_ADVANCE + 1), Err(TooFar));
		assert_eq!(clock.now(), 100_500);
	}
}
