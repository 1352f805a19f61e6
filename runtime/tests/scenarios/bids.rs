//! Staking dollars and leaving, with sealed bids for who goes first, by real extrinsics.

use crate::{chain::*, credit::mid_session, dollar::mint};
use frame_support::traits::fungibles::hold::Inspect as _;
use pallet_auctions::{Call as Auction, Error as AuctionError};
use pallet_vault::{Call, Error};
use quoin_math::vault::window::Phase;
use quoin_primitives::{
	apis::BidToSeal, Bps, RequestId, Seconds, VaultId, WindowIndex, QUSD, SQUSD,
};
use quoin_runtime::{genesis::USDC, *};

pub const STAKED: VaultId = 0;
pub const MILLION: Balance = 1_000_000 * USD18;
const SALT: [u8; 32] = [7; 32];

pub fn dollars(name: &str) -> Balance {
	Assets::balance(QUSD, who(name))
}

pub fn shares(name: &str) -> Balance {
	Assets::balance(SQUSD, who(name))
}

fn bond(name: &str) -> Balance {
	let reason = pallet_auctions::HoldReason::Bid.into();
	AssetsHolder::balance_on_hold(QUSD, &reason, &who(name))
}

/// A million and some for fees becomes dollars, and a million of it is staked.
fn stake(chain: &mut Chain, name: &str) -> Balance {
	chain.ok(name, mint(USDC, 1_100_000_000_000));
	let before = shares(name);
	let receiver = who(name);
	let deposit = Call::deposit { vault: STAKED, amount: MILLION, receiver, min_shares: 0 };
	chain.ok(name, deposit);
	shares(name) - before
}

pub fn ask(chain: &mut Chain, name: &str, shares: Balance) -> RequestId {
	let (controller, owner) = (who(name), who(name));
	chain.ok(name, Call::request_redeem { vault: STAKED, shares, controller, owner });
	*Vault::requests_view(STAKED, &who(name)).last().unwrap()
}

pub fn sealed(
	vault: VaultId,
	name: &str,
	window: WindowIndex,
	request: RequestId,
	shares: Balance,
	level: u16,
) -> Auction<Runtime> {
	let (bidder, level) = (who(name), Bps(level));
	let bid = BidToSeal { vault, window, request, bidder, shares, level, salt: SALT };
	let hash = Auctions::hash_of_bid(bid).unwrap();
	Auction::commit_bid { vault, request, window, shares, hash }
}

pub fn reveal(vault: VaultId, request: RequestId, level: u16) -> Auction<Runtime> {
	Auction::reveal_bid { vault, request, level: Bps(level), salt: SALT }
}

pub fn claim(chain: &mut Chain, name: &str, request: RequestId) -> Balance {
	let before = dollars(name);
	chain.ok(name, Call::claim { vault: STAKED, request, receiver: who(name) });
	dollars(name) - before
}

/// A block at this second or up to a minute later, with prices.
fn at(chain: &mut Chain, time: Seconds) {
	chain.advance_to(time);
	crate::credit::bring_prices();
}

/// Three stake a million each and want all of it back. All of it is there, so that to bid costs nothing, but for who
/// does not reveal.
#[test]
fn dollars_are_staked_and_redeemed_with_bids_that_cost_nothing_when_there_is_enough() {
	on_development_chain(|chain| {
		mid_session(chain);
		assert_eq!(stake(chain, "Alice"), MILLION - 1_000_000);
		assert_eq!(stake(chain, "Bob"), MILLION);
		assert_eq!(stake(chain, "Charlie"), MILLION);
		let windows = Vault::windows_view(STAKED).unwrap();
		let window = windows.open;
		let [alice, bob, charlie] = ["Alice", "Bob", "Charlie"]
			.map(|name| ask(chain, name, MILLION - if name == "Alice" { 1_000_000 } else { 0 }));
		chain.ok("Bob", sealed(STAKED, "Bob", window, bob, MILLION, 3_000));
		chain.ok("Charlie", sealed(STAKED, "Charlie", window, charlie, MILLION, 1_000));
		chain.ok("Alice", sealed(STAKED, "Alice", window, alice, USD18, 10_000));
		// A hundredth of a million, and the least.
		assert_eq!((bond("Bob"), bond("Alice")), (10_000 * USD18, 10 * USD18));
		let early = chain.send("Bob", reveal(STAKED, bob, 3_000));
		assert_eq!(early, Ok(Err(AuctionError::<Runtime>::RevealTooEarly.into())));

		at(chain, windows.closes_at + 60);
		assert_eq!(Vault::windows_view(STAKED).unwrap().last_phase, Some(Phase::Revealing));
		let settle = || Call::settle { vault: STAKED, levels: 1_000 };
		assert_eq!(chain.send("Dave", settle()), Ok(Err(Error::<Runtime>::RevealRuns.into())));
		chain.ok("Bob", reveal(STAKED, bob, 3_000));
		chain.ok("Charlie", reveal(STAKED, charlie, 1_000));
		assert_eq!(bond("Bob"), 0);
		assert_eq!(Auctions::books(STAKED, window).len(), 2);

		at(chain, windows.reveals_until + 60);
		// Alice did not reveal: anybody sends her bond to the vault, where it enters over a week.
		chain.ok("Dave", Auction::withdraw_bond { vault: STAKED, request: alice });
		assert_eq!((bond("Alice"), Vault::prices(STAKED).unwrap().unreleased), (0, 10 * USD18));
		// Idle blocks may have settled it before.
		let sent = chain.send("Dave", settle());
		let done = Ok(Err(Error::<Runtime>::NobodyWaits.into()));
		assert!(sent == Ok(Ok(())) || sent == done, "{sent:?}");
		let settled = Vault::settled_view(STAKED, window).unwrap();
		assert_eq!((settled.clearing.level, settled.bids), (Bps(0), 2));
		assert_eq!(claim(chain, "Bob", bob), MILLION);
		assert_eq!(claim(chain, "Charlie", charlie), MILLION);
		assert_eq!(claim(chain, "Alice", alice), MILLION - 1_000_000);
		assert_eq!(Assets::balance(SQUSD, Vault::account_of(STAKED)), 0);
	});
}

#[test]
fn request_that_is_cancelled_gives_the_bond_back() {
	on_development_chain(|chain| {
		mid_session(chain);
		stake(chain, "Bob");
		let window = Vault::windows_view(STAKED).unwrap().open;
		let bob = ask(chain, "Bob", 100_000 * USD18);
		let commit = |window| sealed(STAKED, "Bob", window, bob, 100_000 * USD18, 500);
		let late = chain.send("Bob", commit(window - 1));
		assert_eq!(late, Ok(Err(AuctionError::<Runtime>::CommitTooLate.into())));
		chain.ok("Bob", commit(window));
		assert_eq!(bond("Bob"), 1_000 * USD18);
		let other = chain.send("Alice", Call::cancel_request { vault: STAKED, request: bob });
		assert_eq!(other, Ok(Err(Error::<Runtime>::NotOperator.into())));
		chain.ok("Bob", Call::cancel_request { vault: STAKED, request: bob });
		assert_eq!((bond("Bob"), shares("Bob")), (0, MILLION - 1_000_000));
	});
}

/// Each is refused by the two pallets together, with a name, and neither bond nor request nor books change.
#[test]
fn bids_that_cannot_be_are_named() {
	on_development_chain(|chain| {
		mid_session(chain);
		stake(chain, "Bob");
		stake(chain, "Charlie");
		let windows = Vault::windows_view(STAKED).unwrap();
		let (window, asked) = (windows.open, 100_000 * USD18);
		let bob = ask(chain, "Bob", asked);
		let auction = |error: AuctionError<Runtime>| Ok(Err(error.into()));
		let vault = |error: Error<Runtime>| Ok(Err(error.into()));
		let level_of_none = BidToSeal {
			vault: STAKED,
			window,
			request: bob,
			bidder: who("Bob"),
			shares: asked,
			level: Bps(10_010),
			salt: SALT,
		};
		assert!(Auctions::hash_of_bid(level_of_none).is_err());
		let commit = |request, shares, window| sealed(STAKED, "Bob", window, request, shares, 500);
		for (call, refused) in [
			(commit(bob + 1, asked, window), vault(Error::UnknownRequest)),
			(commit(bob, 0, window), auction(AuctionError::ZeroShares)),
			(commit(bob, asked + 1, window), auction(AuctionError::AboveRequest)),
			(commit(bob, asked, window + 1), auction(AuctionError::WindowNotOpen)),
		] {
			assert_eq!(chain.send("Bob", call), refused);
			assert_eq!(bond("Bob"), 0);
		}
		let others = sealed(STAKED, "Charlie", window, bob, asked, 500);
		assert_eq!(chain.send("Charlie", others), vault(Error::NotOperator));
		chain.ok("Bob", commit(bob, asked, window));
		let again = chain.send("Bob", commit(bob, asked, window));
		assert_eq!(again, auction(AuctionError::AlreadyCommitted));

		at(chain, windows.closes_at + 60);
		for (name, level, refused) in [
			("Charlie", 500, AuctionError::NotBidder),
			("Bob", 510, AuctionError::WrongReveal),
			("Bob", 505, AuctionError::LevelOutOfRange),
		] {
			assert_eq!(chain.send(name, reveal(STAKED, bob, level)), auction(refused), "{level}");
		}
		assert_eq!((bond("Bob"), Auctions::books(STAKED, window).len()), (1_000 * USD18, 0));
		chain.ok("Bob", reveal(STAKED, bob, 500));
		let second = chain.send("Bob", reveal(STAKED, bob, 500));
		assert_eq!(second, auction(AuctionError::NoCommitment));
		let late = chain.send("Bob", commit(bob, asked, window));
		assert_eq!(late, auction(AuctionError::CommitTooLate));
	});
}
