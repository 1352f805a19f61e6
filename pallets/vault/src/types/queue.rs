//! Who waits to leave, all together.

use super::{add, take};
use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use quoin_math::{
	vault::window::{Phase, WindowIndex, Windows},
	MathError,
};
use quoin_primitives::{Balance, Seconds, MAX_QUEUED_WINDOWS};
use scale_info::TypeInfo;

/// A bounded list of windows, the oldest first.
pub type WindowList = BoundedVec<WindowIndex, ConstU32<MAX_QUEUED_WINDOWS>>;

/// The windows of a vault in which shares wait.
///
/// Cash is reserved for what *matured*: shares of windows that have closed. Only the last window that anybody joined
/// can be open, so that what joined it is all that has to be known to tell, and closing one needs no call.
#[derive(Clone, Debug, Decode, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Queue {
	/// Windows in which shares wait, the oldest first.
	pub windows: WindowList,
	/// Shares that wait in all of them.
	pub pending: Balance,
	/// The last window that anybody joined.
	pub newest: WindowIndex,
	/// Shares that joined it, and were not cancelled.
	pub joined: Balance,
	/// Whether it was said that it closed.
	pub closed: bool,
	/// Auctions with bids that are not settled, the oldest first.
	pub auctions: WindowList,
	/// The last window that was settled.
	pub settled: Option<WindowIndex>,
}

impl Queue {
	/// With shares that join the open window. `None` when there are too many windows.
	pub fn join(&mut self, open: WindowIndex, shares: Balance) -> Result<Option<()>, MathError> {
		if self.windows.last() != Some(&open) && self.windows.try_push(open).is_err() {
			return Ok(None);
		}
		if self.newest != open {
			(self.newest, self.joined, self.closed) = (open, 0, false);
		}
		add(&mut self.joined, shares)?;
		add(&mut self.pending, shares)?;
		Ok(Some(()))
	}

	/// Without shares of the open window that were cancelled, and without the window if nobody else waits in it.
	pub fn cancel(&mut self, shares: Balance) -> Result<(), MathError> {
		take(&mut self.joined, shares)?;
		take(&mut self.pending, shares)?;
		if self.joined == 0 {
			let open = self.newest;
			self.windows.retain(|of| *of != open);
		}
		Ok(())
	}

	/// Without shares of a closed window, and without the window if nobody else waits in it.
	pub fn leave(
		&mut self,
		window: WindowIndex,
		shares: Balance,
		is_empty: bool,
	) -> Result<(), MathError> {
		take(&mut self.pending, shares)?;
		if is_empty {
			self.windows.retain(|of| *of != window);
		}
		Ok(())
	}

	/// Shares that may be paid, as far as time goes, when `open` is the window that requests join.
	pub fn matured(&self, open: WindowIndex) -> Result<Balance, MathError> {
		let joined = if self.newest >= open { self.joined } else { 0 };
		self.pending.checked_sub(joined).ok_or(MathError::Overflow)
	}

	/// The last window that anybody joined, if it has closed, shares were left in it, and nobody said so yet.
	pub fn to_close(&self, open: WindowIndex) -> Option<WindowIndex> {
		(self.joined > 0 && !self.closed && self.newest < open).then_some(self.newest)
	}

	/// The window whose auction is to be settled now: the oldest with bids, or the last one that can be, since nothing
	/// happens in those between. None while that is not over, or when it was settled.
	pub fn due(&self, windows: &Windows, now: Seconds) -> Result<Option<WindowIndex>, MathError> {
		let Some(last) = last_clearing(windows, now)? else { return Ok(None) };
		let with_bids = self.auctions.first().copied().filter(|with_bids| *with_bids <= last);
		let due = with_bids.unwrap_or(last);
		Ok(self.settled.is_none_or(|settled| due > settled).then_some(due))
	}
}

/// The last window whose bids have been revealed. One of the two before the open one, if any is: a time to reveal is
/// shorter than a window.
fn last_clearing(windows: &Windows, now: Seconds) -> Result<Option<WindowIndex>, MathError> {
	let open = windows.index(now)?;
	for back in 1..=2 {
		let Some(window) = open.checked_sub(back) else { return Ok(None) };
		if windows.phase(window, now)? == Phase::Clearing {
			return Ok(Some(window));
		}
	}
	Ok(None)
}
