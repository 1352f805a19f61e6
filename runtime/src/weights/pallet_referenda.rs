//! Weights of `pallet_referenda`, measured by `STEPS=20 REPEAT=10 make bench`. Do not edit.
//!
//! Date: 2026-11-21. Machine: AMD EPYC. Wasm: Compiled. Proofs are estimated for maps of
//! 1000000 entries.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]
#![allow(clippy::identity_op)]

#[cfg(feature = "std")]
use alloc::{vec, vec::Vec};
use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// Weights of `pallet_referenda`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_referenda::WeightInfo for WeightInfo<T> {
	/// Storage: `Referenda::ReferendumCount` (r:1 w:1)
	/// Proof: `Referenda::ReferendumCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Agenda` (r:1 w:1)
	/// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(10463), added: 12938, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::ReferendumInfoFor` (r:0 w:1)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
	fn submit() -> Weight {
		// Proof size in bytes: measured `178`, estimated `13928`.
		// Least time: 38_668_000 picoseconds.
		Weight::from_parts(39_999_000, 13928)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Agenda` (r:2 w:2)
	/// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(10463), added: 12938, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Retries` (r:0 w:1)
	/// Proof: `Scheduler::Retries` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
	fn place_decision_deposit_preparing() -> Weight {
		// Proof size in bytes: measured `431`, estimated `26866`.
		// Least time: 51_307_000 picoseconds.
		Weight::from_parts(52_688_000, 26866)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::DecidingCount` (r:1 w:0)
	/// Proof: `Referenda::DecidingCount` (`max_values`: None, `max_size`: Some(14), added: 2489, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::TrackQueue` (r:1 w:1)
	/// Proof: `Referenda::TrackQueue` (`max_values`: None, `max_size`: Some(2012), added: 4487, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Agenda` (r:1 w:1)
	/// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(10463), added: 12938, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Retries` (r:0 w:1)
	/// Proof: `Scheduler::Retries` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
	fn place_decision_deposit_queued() -> Weight {
		// Proof size in bytes: measured `3218`, estimated `13928`.
		// Least time: 66_469_000 picoseconds.
		Weight::from_parts(69_383_000, 13928)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::DecidingCount` (r:1 w:0)
	/// Proof: `Referenda::DecidingCount` (`max_values`: None, `max_size`: Some(14), added: 2489, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::TrackQueue` (r:1 w:1)
	/// Proof: `Referenda::TrackQueue` (`max_values`: None, `max_size`: Some(2012), added: 4487, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Agenda` (r:1 w:1)
	/// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(10463), added: 12938, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Retries` (r:0 w:1)
	/// Proof: `Scheduler::Retries` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
	fn place_decision_deposit_not_queued() -> Weight {
		// Proof size in bytes: measured `3238`, estimated `13928`.
		// Least time: 65_687_000 picoseconds.
		Weight::from_parts(67_971_000, 13928)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::DecidingCount` (r:1 w:1)
	/// Proof: `Referenda::DecidingCount` (`max_values`: None, `max_size`: Some(14), added: 2489, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Agenda` (r:2 w:2)
	/// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(10463), added: 12938, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Retries` (r:0 w:1)
	/// Proof: `Scheduler::Retries` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
	fn place_decision_deposit_passing() -> Weight {
		// Proof size in bytes: measured `431`, estimated `26866`.
		// Least time: 60_580_000 picoseconds.
		Weight::from_parts(63_164_000, 26866)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::DecidingCount` (r:1 w:1)
	/// Proof: `Referenda::DecidingCount` (`max_values`: None, `max_size`: Some(14), added: 2489, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Agenda` (r:2 w:2)
	/// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(10463), added: 12938, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Retries` (r:0 w:1)
	/// Proof: `Scheduler::Retries` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
	fn place_decision_deposit_failing() -> Weight {
		// Proof size in bytes: measured `431`, estimated `26866`.
		// Least time: 58_757_000 picoseconds.
		Weight::from_parts(59_849_000, 26866)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	/// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
	fn refund_decision_deposit() -> Weight {
		// Proof size in bytes: measured `349`, estimated `3831`.
		// Least time: 30_054_000 picoseconds.
		Weight::from_parts(31_006_000, 3831)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
	fn refund_submission_deposit() -> Weight {
		// Proof size in bytes: measured `300`, estimated `3831`.
		// Least time: 29_864_000 picoseconds.
		Weight::from_parts(30_445_000, 3831)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Agenda` (r:1 w:1)
	/// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(10463), added: 12938, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Retries` (r:0 w:1)
	/// Proof: `Scheduler::Retries` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
	fn cancel() -> Weight {
		// Proof size in bytes: measured `479`, estimated `13928`.
		// Least time: 29_654_000 picoseconds.
		Weight::from_parts(30_435_000, 13928)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Agenda` (r:1 w:1)
	/// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(10463), added: 12938, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::MetadataOf` (r:1 w:0)
	/// Proof: `Referenda::MetadataOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Retries` (r:0 w:1)
	/// Proof: `Scheduler::Retries` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
	fn kill() -> Weight {
		// Proof size in bytes: measured `479`, estimated `13928`.
		// Least time: 87_840_000 picoseconds.
		Weight::from_parts(88_852_000, 13928)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Referenda::TrackQueue` (r:1 w:0)
	/// Proof: `Referenda::TrackQueue` (`max_values`: None, `max_size`: Some(2012), added: 4487, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::DecidingCount` (r:1 w:1)
	/// Proof: `Referenda::DecidingCount` (`max_values`: None, `max_size`: Some(14), added: 2489, mode: `MaxEncodedLen`)
	fn one_fewer_deciding_queue_empty() -> Weight {
		// Proof size in bytes: measured `273`, estimated `5477`.
		// Least time: 13_029_000 picoseconds.
		Weight::from_parts(13_220_000, 5477)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Referenda::TrackQueue` (r:1 w:1)
	/// Proof: `Referenda::TrackQueue` (`max_values`: None, `max_size`: Some(2012), added: 4487, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Agenda` (r:1 w:1)
	/// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(10463), added: 12938, mode: `MaxEncodedLen`)
	fn one_fewer_deciding_failing() -> Weight {
		// Proof size in bytes: measured `3223`, estimated `13928`.
		// Least time: 44_757_000 picoseconds.
		Weight::from_parts(46_269_000, 13928)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Referenda::TrackQueue` (r:1 w:1)
	/// Proof: `Referenda::TrackQueue` (`max_values`: None, `max_size`: Some(2012), added: 4487, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Agenda` (r:1 w:1)
	/// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(10463), added: 12938, mode: `MaxEncodedLen`)
	fn one_fewer_deciding_passing() -> Weight {
		// Proof size in bytes: measured `3251`, estimated `13928`.
		// Least time: 49_083_000 picoseconds.
		Weight::from_parts(52_708_000, 13928)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Referenda::ReferendumInfoFor` (r:1 w:0)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::TrackQueue` (r:1 w:1)
	/// Proof: `Referenda::TrackQueue` (`max_values`: None, `max_size`: Some(2012), added: 4487, mode: `MaxEncodedLen`)
	fn nudge_referendum_requeued_insertion() -> Weight {
		// Proof size in bytes: measured `3110`, estimated `5477`.
		// Least time: 25_458_000 picoseconds.
		Weight::from_parts(28_282_000, 5477)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Referenda::ReferendumInfoFor` (r:1 w:0)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::TrackQueue` (r:1 w:1)
	/// Proof: `Referenda::TrackQueue` (`max_values`: None, `max_size`: Some(2012), added: 4487, mode: `MaxEncodedLen`)
	fn nudge_referendum_requeued_slide() -> Weight {
		// Proof size in bytes: measured `3110`, estimated `5477`.
		// Least time: 24_866_000 picoseconds.
		Weight::from_parts(28_162_000, 5477)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::DecidingCount` (r:1 w:0)
	/// Proof: `Referenda::DecidingCount` (`max_values`: None, `max_size`: Some(14), added: 2489, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::TrackQueue` (r:1 w:1)
	/// Proof: `Referenda::TrackQueue` (`max_values`: None, `max_size`: Some(2012), added: 4487, mode: `MaxEncodedLen`)
	fn nudge_referendum_queued() -> Weight {
		// Proof size in bytes: measured `3114`, estimated `5477`.
		// Least time: 31_687_000 picoseconds.
		Weight::from_parts(33_189_000, 5477)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::DecidingCount` (r:1 w:0)
	/// Proof: `Referenda::DecidingCount` (`max_values`: None, `max_size`: Some(14), added: 2489, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::TrackQueue` (r:1 w:1)
	/// Proof: `Referenda::TrackQueue` (`max_values`: None, `max_size`: Some(2012), added: 4487, mode: `MaxEncodedLen`)
	fn nudge_referendum_not_queued() -> Weight {
		// Proof size in bytes: measured `3134`, estimated `5477`.
		// Least time: 30_025_000 picoseconds.
		Weight::from_parts(31_467_000, 5477)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Agenda` (r:1 w:1)
	/// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(10463), added: 12938, mode: `MaxEncodedLen`)
	fn nudge_referendum_no_deposit() -> Weight {
		// Proof size in bytes: measured `431`, estimated `13928`.
		// Least time: 24_626_000 picoseconds.
		Weight::from_parts(26_169_000, 13928)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Agenda` (r:1 w:1)
	/// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(10463), added: 12938, mode: `MaxEncodedLen`)
	fn nudge_referendum_preparing() -> Weight {
		// Proof size in bytes: measured `479`, estimated `13928`.
		// Least time: 25_948_000 picoseconds.
		Weight::from_parts(26_900_000, 13928)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
	fn nudge_referendum_timed_out() -> Weight {
		// Proof size in bytes: measured `377`, estimated `3831`.
		// Least time: 17_435_000 picoseconds.
		Weight::from_parts(18_577_000, 3831)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::DecidingCount` (r:1 w:1)
	/// Proof: `Referenda::DecidingCount` (`max_values`: None, `max_size`: Some(14), added: 2489, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Agenda` (r:1 w:1)
	/// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(10463), added: 12938, mode: `MaxEncodedLen`)
	fn nudge_referendum_begin_deciding_failing() -> Weight {
		// Proof size in bytes: measured `479`, estimated `13928`.
		// Least time: 32_559_000 picoseconds.
		Weight::from_parts(33_540_000, 13928)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::DecidingCount` (r:1 w:1)
	/// Proof: `Referenda::DecidingCount` (`max_values`: None, `max_size`: Some(14), added: 2489, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Agenda` (r:1 w:1)
	/// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(10463), added: 12938, mode: `MaxEncodedLen`)
	fn nudge_referendum_begin_deciding_passing() -> Weight {
		// Proof size in bytes: measured `479`, estimated `13928`.
		// Least time: 34_280_000 picoseconds.
		Weight::from_parts(35_313_000, 13928)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	/// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Agenda` (r:1 w:1)
	/// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(10463), added: 12938, mode: `MaxEncodedLen`)
	fn nudge_referendum_begin_confirming() -> Weight {
		// Proof size in bytes: measured `532`, estimated `13928`.
		// Least time: 27_551_000 picoseconds.
		Weight::from_parts(28_262_000, 13928)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Agenda` (r:1 w:1)
	/// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(10463), added: 12938, mode: `MaxEncodedLen`)
	fn nudge_referendum_end_confirming() -> Weight {
		// Proof size in bytes: measured `515`, estimated `13928`.
		// Least time: 27_240_000 picoseconds.
		Weight::from_parts(28_342_000, 13928)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Agenda` (r:1 w:1)
	/// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(10463), added: 12938, mode: `MaxEncodedLen`)
	fn nudge_referendum_continue_not_confirming() -> Weight {
		// Proof size in bytes: measured `532`, estimated `13928`.
		// Least time: 26_359_000 picoseconds.
		Weight::from_parts(27_360_000, 13928)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Agenda` (r:1 w:1)
	/// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(10463), added: 12938, mode: `MaxEncodedLen`)
	fn nudge_referendum_continue_confirming() -> Weight {
		// Proof size in bytes: measured `536`, estimated `13928`.
		// Least time: 26_319_000 picoseconds.
		Weight::from_parts(26_870_000, 13928)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Agenda` (r:2 w:2)
	/// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(10463), added: 12938, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Lookup` (r:1 w:1)
	/// Proof: `Scheduler::Lookup` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
	fn nudge_referendum_approved() -> Weight {
		// Proof size in bytes: measured `534`, estimated `26866`.
		// Least time: 39_309_000 picoseconds.
		Weight::from_parts(41_842_000, 26866)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	/// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Agenda` (r:1 w:1)
	/// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(10463), added: 12938, mode: `MaxEncodedLen`)
	fn nudge_referendum_rejected() -> Weight {
		// Proof size in bytes: measured `532`, estimated `13928`.
		// Least time: 27_490_000 picoseconds.
		Weight::from_parts(28_662_000, 13928)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	/// Storage: `Referenda::ReferendumInfoFor` (r:1 w:0)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:0)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::MetadataOf` (r:0 w:1)
	/// Proof: `Referenda::MetadataOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	fn set_some_metadata() -> Weight {
		// Proof size in bytes: measured `483`, estimated `3831`.
		// Least time: 23_745_000 picoseconds.
		Weight::from_parts(25_268_000, 3831)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	/// Storage: `Referenda::ReferendumInfoFor` (r:1 w:0)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(366), added: 2841, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::MetadataOf` (r:1 w:1)
	/// Proof: `Referenda::MetadataOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	fn clear_metadata() -> Weight {
		// Proof size in bytes: measured `454`, estimated `3831`.
		// Least time: 19_079_000 picoseconds.
		Weight::from_parts(20_240_000, 3831)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}

/// Each weight, and what it counts, with its components at the top of their ranges.
#[cfg(feature = "std")]
pub fn worst<T: frame_system::Config>() -> Vec<super::Worst> {
	use pallet_referenda::WeightInfo as _;
	vec![
		{
			super::Worst {
				name: "submit",
				at: vec![],
				reads: 2,
				writes: 3,
				weight: WeightInfo::<T>::submit(),
			}
		},
		{
			super::Worst {
				name: "place_decision_deposit_preparing",
				at: vec![],
				reads: 3,
				writes: 4,
				weight: WeightInfo::<T>::place_decision_deposit_preparing(),
			}
		},
		{
			super::Worst {
				name: "place_decision_deposit_queued",
				at: vec![],
				reads: 4,
				writes: 4,
				weight: WeightInfo::<T>::place_decision_deposit_queued(),
			}
		},
		{
			super::Worst {
				name: "place_decision_deposit_not_queued",
				at: vec![],
				reads: 4,
				writes: 4,
				weight: WeightInfo::<T>::place_decision_deposit_not_queued(),
			}
		},
		{
			super::Worst {
				name: "place_decision_deposit_passing",
				at: vec![],
				reads: 4,
				writes: 5,
				weight: WeightInfo::<T>::place_decision_deposit_passing(),
			}
		},
		{
			super::Worst {
				name: "place_decision_deposit_failing",
				at: vec![],
				reads: 4,
				writes: 5,
				weight: WeightInfo::<T>::place_decision_deposit_failing(),
			}
		},
		{
			super::Worst {
				name: "refund_decision_deposit",
				at: vec![],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::refund_decision_deposit(),
			}
		},
		{
			super::Worst {
				name: "refund_submission_deposit",
				at: vec![],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::refund_submission_deposit(),
			}
		},
		{
			super::Worst {
				name: "cancel",
				at: vec![],
				reads: 2,
				writes: 3,
				weight: WeightInfo::<T>::cancel(),
			}
		},
		{
			super::Worst {
				name: "kill",
				at: vec![],
				reads: 3,
				writes: 3,
				weight: WeightInfo::<T>::kill(),
			}
		},
		{
			super::Worst {
				name: "one_fewer_deciding_queue_empty",
				at: vec![],
				reads: 2,
				writes: 1,
				weight: WeightInfo::<T>::one_fewer_deciding_queue_empty(),
			}
		},
		{
			super::Worst {
				name: "one_fewer_deciding_failing",
				at: vec![],
				reads: 3,
				writes: 3,
				weight: WeightInfo::<T>::one_fewer_deciding_failing(),
			}
		},
		{
			super::Worst {
				name: "one_fewer_deciding_passing",
				at: vec![],
				reads: 3,
				writes: 3,
				weight: WeightInfo::<T>::one_fewer_deciding_passing(),
			}
		},
		{
			super::Worst {
				name: "nudge_referendum_requeued_insertion",
				at: vec![],
				reads: 2,
				writes: 1,
				weight: WeightInfo::<T>::nudge_referendum_requeued_insertion(),
			}
		},
		{
			super::Worst {
				name: "nudge_referendum_requeued_slide",
				at: vec![],
				reads: 2,
				writes: 1,
				weight: WeightInfo::<T>::nudge_referendum_requeued_slide(),
			}
		},
		{
			super::Worst {
				name: "nudge_referendum_queued",
				at: vec![],
				reads: 3,
				writes: 2,
				weight: WeightInfo::<T>::nudge_referendum_queued(),
			}
		},
		{
			super::Worst {
				name: "nudge_referendum_not_queued",
				at: vec![],
				reads: 3,
				writes: 2,
				weight: WeightInfo::<T>::nudge_referendum_not_queued(),
			}
		},
		{
			super::Worst {
				name: "nudge_referendum_no_deposit",
				at: vec![],
				reads: 2,
				writes: 2,
				weight: WeightInfo::<T>::nudge_referendum_no_deposit(),
			}
		},
		{
			super::Worst {
				name: "nudge_referendum_preparing",
				at: vec![],
				reads: 2,
				writes: 2,
				weight: WeightInfo::<T>::nudge_referendum_preparing(),
			}
		},
		{
			super::Worst {
				name: "nudge_referendum_timed_out",
				at: vec![],
				reads: 1,
				writes: 1,
				weight: WeightInfo::<T>::nudge_referendum_timed_out(),
			}
		},
		{
			super::Worst {
				name: "nudge_referendum_begin_deciding_failing",
				at: vec![],
				reads: 3,
				writes: 3,
				weight: WeightInfo::<T>::nudge_referendum_begin_deciding_failing(),
			}
		},
		{
			super::Worst {
				name: "nudge_referendum_begin_deciding_passing",
				at: vec![],
				reads: 3,
				writes: 3,
				weight: WeightInfo::<T>::nudge_referendum_begin_deciding_passing(),
			}
		},
		{
			super::Worst {
				name: "nudge_referendum_begin_confirming",
				at: vec![],
				reads: 2,
				writes: 2,
				weight: WeightInfo::<T>::nudge_referendum_begin_confirming(),
			}
		},
		{
			super::Worst {
				name: "nudge_referendum_end_confirming",
				at: vec![],
				reads: 2,
				writes: 2,
				weight: WeightInfo::<T>::nudge_referendum_end_confirming(),
			}
		},
		{
			super::Worst {
				name: "nudge_referendum_continue_not_confirming",
				at: vec![],
				reads: 2,
				writes: 2,
				weight: WeightInfo::<T>::nudge_referendum_continue_not_confirming(),
			}
		},
		{
			super::Worst {
				name: "nudge_referendum_continue_confirming",
				at: vec![],
				reads: 2,
				writes: 2,
				weight: WeightInfo::<T>::nudge_referendum_continue_confirming(),
			}
		},
		{
			super::Worst {
				name: "nudge_referendum_approved",
				at: vec![],
				reads: 4,
				writes: 4,
				weight: WeightInfo::<T>::nudge_referendum_approved(),
			}
		},
		{
			super::Worst {
				name: "nudge_referendum_rejected",
				at: vec![],
				reads: 2,
				writes: 2,
				weight: WeightInfo::<T>::nudge_referendum_rejected(),
			}
		},
		{
			super::Worst {
				name: "set_some_metadata",
				at: vec![],
				reads: 3,
				writes: 1,
				weight: WeightInfo::<T>::set_some_metadata(),
			}
		},
		{
			super::Worst {
				name: "clear_metadata",
				at: vec![],
				reads: 2,
				writes: 1,
				weight: WeightInfo::<T>::clear_metadata(),
			}
		},
	]
}
