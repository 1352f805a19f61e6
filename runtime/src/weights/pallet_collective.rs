//! Weights of `pallet_collective`, measured by `STEPS=20 REPEAT=10 make bench`. Do not edit.
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

/// Weights of `pallet_collective`.
pub struct WeightInfo<T>(PhantomData<T>);
impl<T: frame_system::Config> pallet_collective::WeightInfo for WeightInfo<T> {
	/// Storage: `TechnicalCommittee::Members` (r:1 w:1)
	/// Proof: `TechnicalCommittee::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `TechnicalCommittee::Proposals` (r:1 w:0)
	/// Proof: `TechnicalCommittee::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `TechnicalCommittee::Voting` (r:20 w:20)
	/// Proof: `TechnicalCommittee::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `TechnicalCommittee::Prime` (r:0 w:1)
	/// Proof: `TechnicalCommittee::Prime` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// The range of component `m` is `[0, 15]`.
	/// The range of component `n` is `[0, 15]`.
	/// The range of component `p` is `[0, 20]`.
	fn set_members(m: u32, _n: u32, p: u32, ) -> Weight {
		// Proof size in bytes: measured `0 + m * (672 ±0) + p * (470 ±0)`, estimated `4577 + m * (414 ±23) + p * (2688 ±17)`.
		// Least time: 9_174_000 picoseconds.
		Weight::from_parts(9_333_000, 4577)
			// Standard error: 138_935
			.saturating_add(Weight::from_parts(1_808_424, 0).saturating_mul(m.into()))
			// Standard error: 103_797
			.saturating_add(Weight::from_parts(4_629_797, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 414).saturating_mul(m.into()))
			.saturating_add(Weight::from_parts(0, 2688).saturating_mul(p.into()))
	}
	/// Storage: `TechnicalCommittee::Members` (r:1 w:0)
	/// Proof: `TechnicalCommittee::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	/// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `TxPause::PausedCalls` (r:1 w:0)
	/// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
	/// The range of component `b` is `[2, 1024]`.
	/// The range of component `m` is `[1, 15]`.
	fn execute(_b: u32, m: u32, ) -> Weight {
		// Proof size in bytes: measured `79 + m * (32 ±0)`, estimated `3997 + m * (32 ±0)`.
		// Least time: 20_770_000 picoseconds.
		Weight::from_parts(25_899_801, 3997)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(Weight::from_parts(0, 32).saturating_mul(m.into()))
	}
	/// Storage: `TechnicalCommittee::Members` (r:1 w:0)
	/// Proof: `TechnicalCommittee::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `TechnicalCommittee::ProposalOf` (r:1 w:0)
	/// Proof: `TechnicalCommittee::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	/// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `TxPause::PausedCalls` (r:1 w:0)
	/// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
	/// The range of component `b` is `[2, 1024]`.
	/// The range of component `m` is `[1, 15]`.
	fn propose_execute(b: u32, m: u32, ) -> Weight {
		// Proof size in bytes: measured `79 + m * (32 ±0)`, estimated `3997 + m * (32 ±0)`.
		// Least time: 23_205_000 picoseconds.
		Weight::from_parts(25_538_122, 3997)
			// Standard error: 458
			.saturating_add(Weight::from_parts(1_450, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(Weight::from_parts(0, 32).saturating_mul(m.into()))
	}
	/// Storage: `TechnicalCommittee::Members` (r:1 w:0)
	/// Proof: `TechnicalCommittee::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `TechnicalCommittee::ProposalOf` (r:1 w:1)
	/// Proof: `TechnicalCommittee::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `TechnicalCommittee::Proposals` (r:1 w:1)
	/// Proof: `TechnicalCommittee::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `TechnicalCommittee::ProposalCount` (r:1 w:1)
	/// Proof: `TechnicalCommittee::ProposalCount` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `TechnicalCommittee::Voting` (r:0 w:1)
	/// Proof: `TechnicalCommittee::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// The range of component `b` is `[2, 1024]`.
	/// The range of component `m` is `[2, 15]`.
	/// The range of component `p` is `[1, 20]`.
	fn propose_proposed(b: u32, m: u32, p: u32, ) -> Weight {
		// Proof size in bytes: measured `94 + m * (32 ±0) + p * (54 ±0)`, estimated `3512 + m * (35 ±1) + p * (53 ±1)`.
		// Least time: 21_792_000 picoseconds.
		Weight::from_parts(27_698_614, 3512)
			// Standard error: 463
			.saturating_add(Weight::from_parts(2_481, 0).saturating_mul(b.into()))
			// Standard error: 24_961
			.saturating_add(Weight::from_parts(285_176, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
			.saturating_add(Weight::from_parts(0, 35).saturating_mul(m.into()))
			.saturating_add(Weight::from_parts(0, 53).saturating_mul(p.into()))
	}
	/// Storage: `TechnicalCommittee::Members` (r:1 w:0)
	/// Proof: `TechnicalCommittee::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `TechnicalCommittee::Voting` (r:1 w:1)
	/// Proof: `TechnicalCommittee::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// The range of component `m` is `[5, 15]`.
	fn vote(m: u32, ) -> Weight {
		// Proof size in bytes: measured `573 + m * (64 ±0)`, estimated `4038 + m * (64 ±0)`.
		// Least time: 22_844_000 picoseconds.
		Weight::from_parts(28_286_900, 4038)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 64).saturating_mul(m.into()))
	}
	/// Storage: `TechnicalCommittee::Voting` (r:1 w:1)
	/// Proof: `TechnicalCommittee::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `TechnicalCommittee::Members` (r:1 w:0)
	/// Proof: `TechnicalCommittee::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `TechnicalCommittee::Proposals` (r:1 w:1)
	/// Proof: `TechnicalCommittee::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `TechnicalCommittee::ProposalOf` (r:0 w:1)
	/// Proof: `TechnicalCommittee::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// The range of component `m` is `[4, 15]`.
	/// The range of component `p` is `[1, 20]`.
	fn close_early_disapproved(m: u32, p: u32, ) -> Weight {
		// Proof size in bytes: measured `127 + m * (64 ±0) + p * (55 ±0)`, estimated `3589 + m * (65 ±0) + p * (55 ±0)`.
		// Least time: 26_099_000 picoseconds.
		Weight::from_parts(26_202_399, 3589)
			// Standard error: 28_086
			.saturating_add(Weight::from_parts(59_219, 0).saturating_mul(m.into()))
			// Standard error: 16_437
			.saturating_add(Weight::from_parts(385_544, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(Weight::from_parts(0, 65).saturating_mul(m.into()))
			.saturating_add(Weight::from_parts(0, 55).saturating_mul(p.into()))
	}
	/// Storage: `TechnicalCommittee::Voting` (r:1 w:1)
	/// Proof: `TechnicalCommittee::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `TechnicalCommittee::Members` (r:1 w:0)
	/// Proof: `TechnicalCommittee::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `TechnicalCommittee::ProposalOf` (r:1 w:1)
	/// Proof: `TechnicalCommittee::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	/// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `TxPause::PausedCalls` (r:1 w:0)
	/// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
	/// Storage: `TechnicalCommittee::Proposals` (r:1 w:1)
	/// Proof: `TechnicalCommittee::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// The range of component `b` is `[2, 1024]`.
	/// The range of component `m` is `[4, 15]`.
	/// The range of component `p` is `[1, 20]`.
	fn close_early_approved(b: u32, m: u32, p: u32, ) -> Weight {
		// Proof size in bytes: measured `111 + b * (1 ±0) + m * (64 ±0) + p * (78 ±0)`, estimated `3997 + b * (1 ±0) + m * (61 ±2) + p * (75 ±1)`.
		// Least time: 41_642_000 picoseconds.
		Weight::from_parts(41_387_096, 3997)
			// Standard error: 618
			.saturating_add(Weight::from_parts(3_740, 0).saturating_mul(b.into()))
			// Standard error: 33_291
			.saturating_add(Weight::from_parts(616_181, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(b.into()))
			.saturating_add(Weight::from_parts(0, 61).saturating_mul(m.into()))
			.saturating_add(Weight::from_parts(0, 75).saturating_mul(p.into()))
	}
	/// Storage: `TechnicalCommittee::Voting` (r:1 w:1)
	/// Proof: `TechnicalCommittee::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `TechnicalCommittee::Members` (r:1 w:0)
	/// Proof: `TechnicalCommittee::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `TechnicalCommittee::Prime` (r:1 w:0)
	/// Proof: `TechnicalCommittee::Prime` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `TechnicalCommittee::Proposals` (r:1 w:1)
	/// Proof: `TechnicalCommittee::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `TechnicalCommittee::ProposalOf` (r:0 w:1)
	/// Proof: `TechnicalCommittee::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// The range of component `m` is `[4, 15]`.
	/// The range of component `p` is `[1, 20]`.
	fn close_disapproved(m: u32, p: u32, ) -> Weight {
		// Proof size in bytes: measured `227 + m * (48 ±0) + p * (55 ±0)`, estimated `3683 + m * (49 ±0) + p * (55 ±0)`.
		// Least time: 27_331_000 picoseconds.
		Weight::from_parts(25_798_246, 3683)
			// Standard error: 66_784
			.saturating_add(Weight::from_parts(307_113, 0).saturating_mul(m.into()))
			// Standard error: 39_084
			.saturating_add(Weight::from_parts(415_824, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(Weight::from_parts(0, 49).saturating_mul(m.into()))
			.saturating_add(Weight::from_parts(0, 55).saturating_mul(p.into()))
	}
	/// Storage: `TechnicalCommittee::Voting` (r:1 w:1)
	/// Proof: `TechnicalCommittee::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `TechnicalCommittee::Members` (r:1 w:0)
	/// Proof: `TechnicalCommittee::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `TechnicalCommittee::Prime` (r:1 w:0)
	/// Proof: `TechnicalCommittee::Prime` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `TechnicalCommittee::ProposalOf` (r:1 w:1)
	/// Proof: `TechnicalCommittee::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	/// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `TxPause::PausedCalls` (r:1 w:0)
	/// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
	/// Storage: `TechnicalCommittee::Proposals` (r:1 w:1)
	/// Proof: `TechnicalCommittee::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// The range of component `b` is `[2, 1024]`.
	/// The range of component `m` is `[4, 15]`.
	/// The range of component `p` is `[1, 20]`.
	fn close_approved(b: u32, m: u32, p: u32, ) -> Weight {
		// Proof size in bytes: measured `131 + b * (1 ±0) + m * (64 ±0) + p * (78 ±0)`, estimated `3997 + b * (1 ±0) + m * (61 ±2) + p * (75 ±1)`.
		// Least time: 52_218_000 picoseconds.
		Weight::from_parts(4_770_153, 3997)
			// Standard error: 2_261
			.saturating_add(Weight::from_parts(35_200, 0).saturating_mul(b.into()))
			// Standard error: 209_298
			.saturating_add(Weight::from_parts(1_717_237, 0).saturating_mul(m.into()))
			// Standard error: 121_691
			.saturating_add(Weight::from_parts(718_168, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(Weight::from_parts(0, 1).saturating_mul(b.into()))
			.saturating_add(Weight::from_parts(0, 61).saturating_mul(m.into()))
			.saturating_add(Weight::from_parts(0, 75).saturating_mul(p.into()))
	}
	/// Storage: `TechnicalCommittee::Proposals` (r:1 w:1)
	/// Proof: `TechnicalCommittee::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `TechnicalCommittee::Voting` (r:0 w:1)
	/// Proof: `TechnicalCommittee::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `TechnicalCommittee::ProposalOf` (r:0 w:1)
	/// Proof: `TechnicalCommittee::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// The range of component `p` is `[1, 20]`.
	fn disapprove_proposal(p: u32, ) -> Weight {
		// Proof size in bytes: measured `189 + p * (32 ±0)`, estimated `1674 + p * (32 ±0)`.
		// Least time: 15_984_000 picoseconds.
		Weight::from_parts(30_934_218, 1674)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(Weight::from_parts(0, 32).saturating_mul(p.into()))
	}
	/// Storage: `TechnicalCommittee::ProposalOf` (r:1 w:1)
	/// Proof: `TechnicalCommittee::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `TechnicalCommittee::CostOf` (r:1 w:0)
	/// Proof: `TechnicalCommittee::CostOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `TechnicalCommittee::Proposals` (r:1 w:1)
	/// Proof: `TechnicalCommittee::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `TechnicalCommittee::Voting` (r:0 w:1)
	/// Proof: `TechnicalCommittee::Voting` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// The range of component `d` is `[0, 1]`.
	/// The range of component `p` is `[1, 20]`.
	fn kill(d: u32, p: u32, ) -> Weight {
		// Proof size in bytes: measured `1243 + p * (55 ±0)`, estimated `4711 + d * (4 ±9) + p * (55 ±0)`.
		// Least time: 22_914_000 picoseconds.
		Weight::from_parts(24_195_676, 4711)
			// Standard error: 14_937
			.saturating_add(Weight::from_parts(377_682, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(Weight::from_parts(0, 4).saturating_mul(d.into()))
			.saturating_add(Weight::from_parts(0, 55).saturating_mul(p.into()))
	}
	/// Storage: `TechnicalCommittee::ProposalOf` (r:1 w:0)
	/// Proof: `TechnicalCommittee::ProposalOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `TechnicalCommittee::CostOf` (r:1 w:0)
	/// Proof: `TechnicalCommittee::CostOf` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn release_proposal_cost() -> Weight {
		// Proof size in bytes: measured `676`, estimated `4141`.
		// Least time: 15_593_000 picoseconds.
		Weight::from_parts(16_324_000, 4141)
			.saturating_add(T::DbWeight::get().reads(2))
	}
}

/// Each weight, and what it counts, with its components at the top of their ranges.
#[cfg(feature = "std")]
pub fn worst<T: frame_system::Config>() -> Vec<super::Worst> {
	use pallet_collective::WeightInfo as _;
	vec![
		{
			let m: u32 = 15;
			let n: u32 = 15;
			let p: u32 = 20;
			super::Worst {
				name: "set_members",
				at: vec![("m", m), ("n", n), ("p", p), ],
				reads: 2 + 1 * u64::from(p),
				writes: 2 + 1 * u64::from(p),
				weight: WeightInfo::<T>::set_members(m, n, p, ),
			}
		},
		{
			let b: u32 = 1024;
			let m: u32 = 15;
			super::Worst {
				name: "execute",
				at: vec![("b", b), ("m", m), ],
				reads: 3,
				writes: 0,
				weight: WeightInfo::<T>::execute(b, m, ),
			}
		},
		{
			let b: u32 = 1024;
			let m: u32 = 15;
			super::Worst {
				name: "propose_execute",
				at: vec![("b", b), ("m", m), ],
				reads: 4,
				writes: 0,
				weight: WeightInfo::<T>::propose_execute(b, m, ),
			}
		},
		{
			let b: u32 = 1024;
			let m: u32 = 15;
			let p: u32 = 20;
			super::Worst {
				name: "propose_proposed",
				at: vec![("b", b), ("m", m), ("p", p), ],
				reads: 4,
				writes: 4,
				weight: WeightInfo::<T>::propose_proposed(b, m, p, ),
			}
		},
		{
			let m: u32 = 15;
			super::Worst {
				name: "vote",
				at: vec![("m", m), ],
				reads: 2,
				writes: 1,
				weight: WeightInfo::<T>::vote(m, ),
			}
		},
		{
			let m: u32 = 15;
			let p: u32 = 20;
			super::Worst {
				name: "close_early_disapproved",
				at: vec![("m", m), ("p", p), ],
				reads: 3,
				writes: 3,
				weight: WeightInfo::<T>::close_early_disapproved(m, p, ),
			}
		},
		{
			let b: u32 = 1024;
			let m: u32 = 15;
			let p: u32 = 20;
			super::Worst {
				name: "close_early_approved",
				at: vec![("b", b), ("m", m), ("p", p), ],
				reads: 6,
				writes: 3,
				weight: WeightInfo::<T>::close_early_approved(b, m, p, ),
			}
		},
		{
			let m: u32 = 15;
			let p: u32 = 20;
			super::Worst {
				name: "close_disapproved",
				at: vec![("m", m), ("p", p), ],
				reads: 4,
				writes: 3,
				weight: WeightInfo::<T>::close_disapproved(m, p, ),
			}
		},
		{
			let b: u32 = 1024;
			let m: u32 = 15;
			let p: u32 = 20;
			super::Worst {
				name: "close_approved",
				at: vec![("b", b), ("m", m), ("p", p), ],
				reads: 7,
				writes: 3,
				weight: WeightInfo::<T>::close_approved(b, m, p, ),
			}
		},
		{
			let p: u32 = 20;
			super::Worst {
				name: "disapprove_proposal",
				at: vec![("p", p), ],
				reads: 1,
				writes: 3,
				weight: WeightInfo::<T>::disapprove_proposal(p, ),
			}
		},
		{
			let d: u32 = 1;
			let p: u32 = 20;
			super::Worst {
				name: "kill",
				at: vec![("d", d), ("p", p), ],
				reads: 3,
				writes: 3,
				weight: WeightInfo::<T>::kill(d, p, ),
			}
		},
		{
			super::Worst {
				name: "release_proposal_cost",
				at: vec![],
				reads: 2,
				writes: 0,
				weight: WeightInfo::<T>::release_proposal_cost(),
			}
		},
	]
}
