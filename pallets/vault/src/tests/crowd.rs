//! Many who wait, at all levels that can be bid, with figures that come out even: what each is paid is known to the
//! unit beforehand.
//!
//! Of `m` requests at each of the thousand levels, all of one size `S`, those at 5 000 bps are the 501st. `X` belongs to
//! one who stays, and the price is one. In units of `m × S`:
//!
//! ```text
//! one price   cash 250.25: the 500 levels above want 250 of it at 5 000 bps, and half of what is bid there the rest
//!             500.5 shares are burnt; with X = 1, 750.75 is left for 500.5 shares: 1.5 each
//! own bid     cash 125.25 = 0 + 0.001 + … + 0.5: all down to 5 000 bps leave for what they bid
//!             501 shares are burnt; with X = 252.5, 1 127.25 is left for 751.5 shares: 1.5 each
//! ```

use super::*;
use quoin_math::vault::clearing::Rule;

/// What each asks for.
pub const SIZE: Balance = 40 * ONE;
/// The windows in which they ask. The last of them has the auction.
pub const WINDOWS: WindowIndex = 4;
/// The level that is filled last.
const LAST: u16 = 5_000;
const LEVELS: u64 = 1_000;
/// An account has so many requests.
const EACH: u64 = 50;

/// Who waits, and for what.
pub struct Crowd {
	rule: Rule,
	/// How many bid at each level.
	per_level: u64,
}

impl Crowd {
	/// All ask and bid; the window of the auction can be settled, with some of what they are worth there.
	pub fn waiting(rule: Rule, per_level: u64) -> Self {
		let crowd = Self { rule, per_level };
		without_limits();
		change_vault(|vault| vault.terms.rule = rule);
		// With what is locked.
		deposited(KEEPER, crowd.stays());
		for request in (0..crowd.count()).step_by(EACH as usize) {
			let who = crowd.who(request);
			let worth = SIZE * Balance::from(EACH.min(crowd.count() - request));
			give(who, worth);
			assert_eq!(deposited(who, worth), worth);
		}
		lend(state().cash - crowd.cash());
		for request in 0..crowd.count() {
			let window = 1 + (request * u64::from(WINDOWS) / crowd.count()) as WindowIndex;
			Clock::set(close(window) - 1);
			assert_eq!(asked(crowd.who(request), SIZE), request);
		}
		Clock::set(close(WINDOWS));
		for request in 0..crowd.count() {
			reveal(WINDOWS, request, crowd.level(request), SIZE);
		}
		to_clearing(WINDOWS);
		crowd
	}

	/// Requests.
	pub fn count(&self) -> u64 {
		LEVELS * self.per_level
	}

	/// Whose a request is.
	pub fn who(&self, request: RequestId) -> AccountId {
		1_000_000 + AccountId::from(request / EACH)
	}

	/// At which level it bids. 7 919 is prime, so that each level has as many.
	fn level(&self, request: RequestId) -> u16 {
		10 * (1 + (request * 7_919 % LEVELS) as u16)
	}

	/// In thousandths of what is asked for at one level.
	fn of_a_level(&self, thousandths: Balance) -> Balance {
		SIZE / 1_000 * Balance::from(self.per_level) * thousandths
	}

	/// Shares of who stays, with those of nobody.
	fn stays(&self) -> Balance {
		self.of_a_level(match self.rule {
			Rule::Uniform => 1_000,
			Rule::OwnBid => 252_500,
		})
	}

	/// What is there when the auction is settled.
	pub fn cash(&self) -> Balance {
		self.of_a_level(match self.rule {
			Rule::Uniform => 250_250,
			Rule::OwnBid => 125_250,
		})
	}

	/// Shares that leave with it.
	pub fn burnt(&self) -> Balance {
		self.of_a_level(match self.rule {
			Rule::Uniform => 500_500,
			Rule::OwnBid => 501_000,
		})
	}

	/// All that wait.
	pub fn shares(&self) -> Balance {
		self.of_a_level(1_000_000)
	}

	/// What of a request leaves in the auction, and what it is paid.
	pub fn wins(&self, request: RequestId) -> (Balance, Balance) {
		let level = self.level(request);
		match self.rule {
			Rule::Uniform if level > LAST => (SIZE, SIZE / 2),
			Rule::Uniform if level == LAST => (SIZE / 2, SIZE / 4),
			Rule::OwnBid if level >= LAST => (SIZE, SIZE / 10_000 * Balance::from(10_000 - level)),
			_ => (0, 0),
		}
	}
}
