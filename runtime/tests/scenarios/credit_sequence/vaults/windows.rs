//! Leaving: requests, sealed bids, settlements in one call or in many, claims.

use super::*;
use pallet_auctions::Commitments;
use quoin_primitives::{apis::BidToSeal, WindowIndex};

const SALT: [u8; 32] = [7; 32];
/// The last cannot be bid.
const LEVELS: [u16; 9] = [10, 20, 100, 100, 300, 500, 2_500, 10_000, 15];

/// A bid that only who made it knows.
#[derive(Clone)]
pub struct Sealed {
	vault: VaultId,
	request: RequestId,
	bidder: &'static str,
	level: Bps,
}

impl Sequence<'_> {
	/// Requests of a vault that people have.
	fn requests(&self, vault: VaultId) -> Vec<(RequestId, &'static str, WindowIndex)> {
		let all = Requests::<Runtime>::iter_prefix(vault);
		let named = all.filter_map(|(id, of)| Some((id, name_of(&of.controller)?, of.joined)));
		let mut all: Vec<_> = named.collect();
		all.sort_unstable();
		all
	}

	/// One that is there, nearly always.
	fn request(&mut self, vault: VaultId) -> (RequestId, &'static str) {
		let all = self.requests(vault);
		match self.one_of(all) {
			Some((id, name, _)) if self.random.below(20) > 0 => (id, name),
			_ => (self.random.below(100), self.random.pick(&SAVERS)),
		}
	}

	pub(super) fn ask(&mut self, vault: VaultId) {
		let has_some: Vec<_> = SAVERS.into_iter().filter(|name| shares(vault, name) > 0).collect();
		let owner = self.one_of(has_some).unwrap_or("Alice");
		let has = shares(vault, owner);
		let shares = match self.random.below(3) {
			0 => self.random.near_one_of(&[has, has / 2, terms(vault).least_request]),
			1 => has / 3,
			_ => has,
		};
		let name = self.acting_for(owner);
		let controller = who(if self.random.below(8) == 0 { name } else { owner });
		let owner = who(owner);
		self.call(name, Staking::request_redeem { vault, shares, controller, owner });
	}

	pub(super) fn cancel(&mut self, vault: VaultId) {
		let open = Vault::windows_view(vault).unwrap().open;
		let fresh: Vec<_> =
			self.requests(vault).into_iter().filter(|(_, _, joined)| *joined == open).collect();
		let (request, name) = match self.one_of(fresh) {
			Some((id, name, _)) if self.random.below(4) > 0 => (id, name),
			_ => self.request(vault),
		};
		let name = self.acting_for(name);
		self.call(name, Staking::cancel_request { vault, request });
	}

	pub(super) fn claim(&mut self, vault: VaultId) {
		let (request, name) = self.request(vault);
		self.claim_of(vault, request, name);
	}

	/// What is said of a request is what its claim pays, to whoever is named.
	fn claim_of(&mut self, vault: VaultId, request: RequestId, name: &'static str) {
		let due = Vault::request_view(vault, request).map(|view| view.claimable);
		let receiver = who(self.random.pick(&SAVERS));
		let before = Assets::balance(QUSD, &receiver);
		let name = self.acting_for(name);
		if self.call(name, Staking::claim { vault, request, receiver: receiver.clone() }) {
			let came = Assets::balance(QUSD, &receiver) - before;
			// Values of venues may be unknown for a while; claims ask nobody.
			assert!(due.is_err() || due == Ok(came), "{came} came, not {due:?}");
		}
	}

	pub(super) fn commit_bid(&mut self, vault: VaultId) {
		let (request, name) = self.request(vault);
		self.commit_bid_of(vault, request, name);
	}

	fn commit_bid_of(&mut self, vault: VaultId, request: RequestId, name: &'static str) {
		let bidder = self.acting_for(name);
		let open = Vault::windows_view(vault).unwrap().open;
		let window = open - WindowIndex::from(self.random.below(10) == 0);
		let waits = Vault::request_view(vault, request).map_or(USD18, |view| view.waits);
		if waits == 0 && self.random.below(6) > 0 {
			return;
		}
		let shares = match self.random.below(4) {
			0 => self.random.near(waits),
			1 => waits / 2,
			_ => waits,
		};
		let level = Bps(self.random.pick(&LEVELS));
		let (to_seal, salt) = (who(bidder), SALT);
		let bid = BidToSeal { vault, window, request, bidder: to_seal, shares, level, salt };
		// What cannot be bid can be committed to all the same.
		let hash = Auctions::hash_of_bid(bid).unwrap_or_default();
		if self.call(bidder, Auction::commit_bid { vault, request, window, shares, hash }) {
			self.sealed.push(Sealed { vault, request, bidder, level });
		}
	}

	/// Bids that wait to be revealed or lost.
	fn sealed(&mut self, vault: VaultId) -> Vec<Sealed> {
		self.sealed.retain(|bid| Commitments::<Runtime>::contains_key(bid.vault, bid.request));
		self.sealed.iter().filter(|bid| bid.vault == vault).cloned().collect()
	}

	fn reveal(&mut self, bid: &Sealed) {
		let Sealed { vault, request, bidder, level } = *bid;
		let (bidder, level) = match self.random.below(16) {
			0 => (bidder, Bps(level.0 + 10)),
			1 => (self.random.pick(&SAVERS), level),
			_ => (bidder, level),
		};
		self.call(bidder, Auction::reveal_bid { vault, request, level, salt: SALT });
	}

	/// Reveals a bid or withdraws it, whatever the time is.
	pub(super) fn end_a_bid(&mut self, vault: VaultId) {
		let sealed = self.sealed(vault);
		let Some(bid) = self.one_of(sealed) else { return };
		if self.random.below(2) == 0 {
			return self.reveal(&bid);
		}
		let name = if self.random.below(3) == 0 { "Charlie" } else { bid.bidder };
		self.call(name, Auction::withdraw_bond { vault, request: bid.request });
	}

	pub(super) fn settle(&mut self, vault: VaultId) -> bool {
		let name = self.random.pick(&["Bob", "Charlie", "Alice"]);
		let levels =
			if self.random.below(16) == 0 { 0 } else { self.random.pick(&[1, 1, 2, 1_000]) };
		self.call(name, Staking::settle { vault, levels })
	}

	/// A whole window: some ask and bid, it closes, bids are revealed, who waits is paid. All kinds of calls in between.
	pub(super) fn window(&mut self, vault: VaultId) {
		let slot = SLOT_DURATION / 1_000;
		for _ in 0..1 + self.random.below(4) {
			self.stake(vault);
			self.ask(vault);
		}
		if self.random.below(3) == 0 {
			// A run: what is lent is missing.
			for name in SAVERS.into_iter().filter(|name| shares(vault, name) >= USD18) {
				let (controller, owner, shares) = (who(name), who(name), shares(vault, name));
				self.call(name, Staking::request_redeem { vault, shares, controller, owner });
			}
		}
		if self.random.below(3) == 0 {
			self.cancel(vault);
		}
		for (request, name, _) in self.requests(vault) {
			if self.random.below(4) > 0 {
				self.commit_bid_of(vault, request, name);
			}
		}
		let times = Vault::windows_view(vault).unwrap();
		let late = self.random.pick(&[0, slot, 3_600]);
		self.advance_to(times.closes_at + late);
		for _ in 0..self.random.below(4) {
			self.about_a_vault();
		}
		for bid in self.sealed(vault) {
			if self.random.below(6) > 0 {
				self.reveal(&bid);
			}
		}
		self.settle(vault);
		let late = self.random.pick(&[0, slot, slot, 2 * slot, 3_600]);
		self.advance_to(times.reveals_until + late);
		for bid in self.sealed(vault) {
			if self.random.below(3) > 0 {
				let (request, name) = (bid.request, bid.bidder);
				self.call(name, Auction::withdraw_bond { vault, request });
			}
		}
		self.look_after(vault);
		for _ in 0..1 + self.random.below(5) {
			if !self.settle(vault) && self.random.below(2) == 0 {
				break;
			}
			match self.random.below(8) {
				0 => self.allocate(vault),
				1 => self.stake(vault),
				// Idle blocks go on with it.
				2 => self.advance_to(0),
				_ => {},
			}
		}
		for (request, name, _) in self.requests(vault) {
			if self.random.below(2) == 0 {
				self.claim_of(vault, request, name);
			}
		}
	}

	/// Where a window ends something, and a block later.
	pub(in super::super) fn end_of_a_window(&mut self) -> Seconds {
		let vault = self.vault();
		let times = Vault::windows_view(vault).unwrap();
		let length = terms(vault).windows.length;
		let last = times.reveals_until - length;
		let end = if last >= now() { last } else { times.closes_at };
		end + self.random.pick(&[0, SLOT_DURATION / 1_000])
	}
}
