//! Origins that stand between a signed account and Root. Each belongs to one track of referenda.

#[frame_support::pallet]
pub mod pallet {
	use frame_support::pallet_prelude::*;

	#[pallet::config]
	pub trait Config: frame_system::Config {}

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	/// Origins of referenda.
	#[pallet::origin]
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
	pub enum Origin {
		/// Sets economic parameters, which every pallet checks against a range and a largest step,
		/// and releases brakes.
		Economics,
	}
}

pub use pallet::*;
