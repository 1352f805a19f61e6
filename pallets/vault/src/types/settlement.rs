//! What became of the auction of a window, and one that is being settled.

use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use quoin_math::{
	vault::{
		clearing::{Clearing, Outcome},
		price::Holdings,
		queue::Window as Pool,
		window::WindowIndex,
	},
	MathError,
};
use quoin_primitives::{Balance, Bps, MAX_QUEUED_WINDOWS};
use scale_info::TypeInfo;

/// One figure for each window that takes part.
pub type ByWindow<Figure> = BoundedVec<(WindowIndex, Figure), ConstU32<MAX_QUEUED_WINDOWS>>;

/// The auction of a window in which requests take part, until what became of all of them is taken into account.
#[derive(Clone, Debug, Decode, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Settled {
	/// How many requests have bids in it.
	pub bids: u32,
	/// How it ended. None before it is settled.
	pub outcome: Option<Outcome>,
	/// Windows of which somebody won, as they were before.
	pub before: ByWindow<Pool>,
	/// Cash of winners that was not taken into account yet.
	pub unclaimed: Balance,
}

impl Settled {
	/// The window as it was before, if somebody of it won.
	pub fn before(&self, window: WindowIndex) -> Option<&Pool> {
		self.before.iter().find(|(of, _)| *of == window).map(|(_, pool)| pool)
	}
}

/// Shares that paid a fee, and all that there were before.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct Dilution {
	/// All shares before.
	pub from: Balance,
	/// New ones.
	pub by: Balance,
}

/// A settlement that needs more than one call.
#[derive(Clone, Debug, Decode, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Settling {
	/// Of which window.
	pub window: WindowIndex,
	/// At which price.
	pub price: Holdings,
	/// What a share has to be worth still, for it to go on: the price, less fees in new shares since.
	pub floor: Holdings,
	/// With which cash.
	pub cash: Balance,
	/// Levels so far.
	pub clearing: Clearing,
	/// The last level so far.
	pub last: Option<Bps>,
	/// Units that are filled in full, by the window that they are of.
	pub full: ByWindow<Balance>,
	/// Units of the level at which the cash was used up.
	pub part: ByWindow<Balance>,
	/// Whether no other level is filled.
	pub exhausted: bool,
}

impl Settling {
	/// After a fee, which is no loss. Rounds the floor down. Where nobody had shares there is no price that could fall.
	pub(crate) fn diluted(&mut self, dilution: &Dilution) -> Result<(), MathError> {
		if dilution.by > 0 && dilution.from > 0 {
			self.floor = self.floor.diluted(dilution.from, dilution.by)?;
		}
		Ok(())
	}
}
