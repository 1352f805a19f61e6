//! What wallets show of units.

use crate::{Config, Pallet, Pools};
use alloc::{format, string::String, vec::Vec};
use frame_support::traits::fungibles::metadata;
use quoin_primitives::{tranche_of, AssetId, DOLLAR_DECIMALS};

impl<T: Config> metadata::Inspect<T::AccountId> for Pallet<T> {
	/// The name of the pool and the tranche's place in it, the first loss by that name.
	fn name(id: AssetId) -> Vec<u8> {
		let Some((pool, level)) = tranche_of(id) else { return Vec::new() };
		let Some(pool) = Pools::<T>::get(pool) else { return Vec::new() };
		let name = String::from_utf8_lossy(&pool.terms.name);
		if usize::from(level) < pool.terms.tranches.len() {
			// Five at most.
			format!("{name}, tranche {}", level.saturating_add(1)).into_bytes()
		} else {
			format!("{name}, first loss").into_bytes()
		}
	}

	/// Pool and tranche, the most senior one A.
	fn symbol(id: AssetId) -> Vec<u8> {
		let known = crate::AllSeries::<T>::contains_key(id);
		match tranche_of(id).filter(|_| known) {
			// Five at most.
			Some((pool, level)) => {
				format!("Q{pool}{}", char::from(b'A'.saturating_add(level))).into_bytes()
			},
			None => Vec::new(),
		}
	}

	fn decimals(_: AssetId) -> u8 {
		DOLLAR_DECIMALS
	}
}
