//! A queue of redemptions that does what the tests say.

use super::*;
use frame_support::{ensure, weights::Weight};
use quoin_primitives::{
	Amount, AssetId, Entered, PriorityAuctions, Queued, RedemptionQueue, RequestId, VaultId,
	WindowIndex,
};
use sp_core::H256;

/// The vault of most tests.
pub const VAULT: VaultId = 7;
/// Another, whose windows are longer.
pub const OTHER_VAULT: VaultId = 8;
/// The first request of [`ALICE`], the second, and that of [`BOB`]. All are of [`VAULT`] and [`SHARES`] shares.
pub const FIRST: RequestId = 1;
pub const SECOND: RequestId = 2;
pub const BOBS: RequestId = 3;
pub const SHARES: Balance = 1_000_000;
/// The least bond.
pub const MIN_BOND: Balance = 500;
/// The window that is open when tests begin: they begin with it.
pub const OPEN: WindowIndex = 4;
/// From one close to the next.
pub const WINDOW: Seconds = 1_000_000;
/// How long bids are revealed.
pub const REVEAL: Seconds = 10_000;
pub const CLOSE: Seconds = START + WINDOW;
pub const END: Seconds = CLOSE + REVEAL;
pub const SALT: [u8; 32] = [9; 32];
/// What it costs to say what the bond is, and the most it could cost.
pub const BOND_WEIGHT: Weight = Weight::from_parts(1_000, 10);
pub const MAX_BOND_WEIGHT: Weight = Weight::from_parts(9_000, 90);

pub const NO_VAULT: DispatchError = DispatchError::Other("no vault");
pub const NO_REQUEST: DispatchError = DispatchError::Other("no request");
pub const NOT_ITS: DispatchError = DispatchError::Other("not whose request it is");
pub const QUEUE_FAILED: DispatchError = DispatchError::Other("the queue fails");

/// What the queue can be told to fail at.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Step {
	Windows,
	Queued,
	Bond,
	Enter,
	/// Lets nothing take part, and says that it does.
	EnterNothing,
	Gained,
}

/// What waits to be redeemed.
#[derive(Clone, Debug)]
pub struct Request {
	pub owner: AccountId,
	pub joined: WindowIndex,
	pub unpaid: Balance,
}

parameter_types! {
	pub static VaultWindows: BTreeMap<VaultId, Windows> = BTreeMap::new();
	pub static Requests: BTreeMap<(VaultId, RequestId), Request> = BTreeMap::new();
	pub static QueueFailing: Option<Step> = None;
	pub static BondAsset: AssetId = QUSD;
	pub static LeastBond: Balance = MIN_BOND;
}

/// What the queue was told that it gained, and what it took out of the books.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq)]
pub enum Note {
	Gained(VaultId, Balance),
	Took(VaultId, WindowIndex, RequestId),
}

/// In storage, so that it is undone with the rest.
#[frame_support::storage_alias]
type Notes = StorageValue<TestQueue, Vec<Note>, frame_support::pallet_prelude::ValueQuery>;

/// What the queue noted since the last call, oldest first.
pub fn notes() -> Vec<Note> {
	Notes::take()
}

/// Has requests of [`Requests`]. A share is two units of whatever window.
pub struct TestQueue;

fn fails(step: Step) -> DispatchResult {
	ensure!(QueueFailing::get() != Some(step), QUEUE_FAILED);
	Ok(())
}

impl RedemptionQueue<AccountId> for TestQueue {
	fn windows(vault: VaultId) -> Result<Windows, DispatchError> {
		fails(Step::Windows)?;
		VaultWindows::get().get(&vault).copied().ok_or(NO_VAULT)
	}

	fn queued(
		vault: VaultId,
		request: RequestId,
		who: &AccountId,
	) -> Result<Queued, DispatchError> {
		fails(Step::Queued)?;
		let request = Requests::get().get(&(vault, request)).cloned().ok_or(NO_REQUEST)?;
		// One account acts for everybody.
		ensure!([request.owner, OPERATOR].contains(who), NOT_ITS);
		Ok(Queued { joined: request.joined, shares: request.unpaid })
	}

	fn bond(_: VaultId, shares: Balance) -> Result<Amount, DispatchError> {
		fails(Step::Bond)?;
		Ok(Amount { asset: BondAsset::get(), amount: (shares / 100).max(LeastBond::get()) })
	}

	fn bond_weight(vault: Option<VaultId>) -> Weight {
		vault.map_or(MAX_BOND_WEIGHT, |_| BOND_WEIGHT)
	}

	fn enter(
		vault: VaultId,
		id: RequestId,
		window: WindowIndex,
		shares: Balance,
	) -> Result<Option<Entered>, DispatchError> {
		for earlier in window.saturating_sub(3)..window {
			if Auctions::take(vault, earlier, id).is_some() {
				Notes::append(Note::Took(vault, earlier, id));
			}
		}
		fails(Step::Enter)?;
		let Some(request) = Requests::get().get(&(vault, id)).cloned() else { return Ok(None) };
		let mut units = 2 * shares.min(request.unpaid);
		if units == 0 {
			return Ok(None);
		}
		if fails(Step::EnterNothing).is_err() {
			units = 0;
		}
		Ok(Some(Entered { joined: request.joined, units }))
	}

	fn account(vault: VaultId) -> AccountId {
		1_000 + AccountId::from(vault)
	}

	fn gained(vault: VaultId, amount: Balance) -> DispatchResult {
		fails(Step::Gained)?;
		Notes::append(Note::Gained(vault, amount));
		Ok(())
	}
}

/// Windows and requests as tests begin.
pub fn reset() {
	// Window 4 begins when tests do.
	let genesis = START - 3 * WINDOW;
	let windows = Windows { genesis, length: WINDOW, reveal: REVEAL };
	let longer = Windows { genesis: START - 7 * WINDOW, length: 2 * WINDOW, reveal: 0 };
	VaultWindows::set([(VAULT, windows), (OTHER_VAULT, longer)].into());
	let request = |owner, joined| Request { owner, joined, unpaid: SHARES };
	Requests::set(
		[
			((VAULT, FIRST), request(ALICE, OPEN)),
			((VAULT, SECOND), request(ALICE, OPEN - 1)),
			((VAULT, BOBS), request(BOB, OPEN)),
			((OTHER_VAULT, FIRST), request(BOB, 0)),
		]
		.into(),
	);
	QueueFailing::set(None);
	BondAsset::set(QUSD);
	LeastBond::set(MIN_BOND);
}

/// Changes what waits.
pub fn change(request: RequestId, change: impl FnOnce(&mut Request)) {
	Requests::mutate(|requests| change(requests.get_mut(&(VAULT, request)).unwrap()));
}

/// A request of [`ALICE`] that joined this window.
pub fn join(request: RequestId, joined: WindowIndex) {
	let new = Request { owner: ALICE, joined, unpaid: SHARES };
	Requests::mutate(|requests| requests.insert((VAULT, request), new));
}

/// What the bidder of a commitment has to hash.
pub fn seal(bidder: AccountId, request: RequestId, shares: Balance, level: u16) -> H256 {
	let window = VaultWindows::get()[&VAULT].index(now()).unwrap();
	Auctions::bid_hash(VAULT, window, request, &bidder, shares, Bps(level), SALT)
}

/// Commits to a bid in the window that is open.
pub fn commit(bidder: AccountId, request: RequestId, shares: Balance, level: u16) {
	let window = VaultWindows::get()[&VAULT].index(now()).unwrap();
	let hash = seal(bidder, request, shares, level);
	assert_ok!(Auctions::commit_bid(signed(bidder), VAULT, request, window, shares, hash));
}

pub fn reveal(bidder: AccountId, request: RequestId, level: u16) -> DispatchResult {
	Auctions::reveal_bid(signed(bidder), VAULT, request, Bps(level), SALT)
}

pub fn withdraw(who: AccountId, request: RequestId) -> DispatchResult {
	Auctions::withdraw_bond(signed(who), VAULT, request)
}

/// A bid of all shares of a new request of [`ALICE`], committed and revealed. Goes to the end of revealing.
pub fn revealed(request: RequestId, joined: WindowIndex, level: u16) {
	join(request, joined);
	Clock::set(CLOSE - 1);
	commit(ALICE, request, SHARES, level);
	Clock::set(END);
	assert_ok!(reveal(ALICE, request, level));
}

/// What is held of an account for bids, of the asset of bonds.
pub fn bonds(who: AccountId) -> Balance {
	AssetsHolder::balance_on_hold(BondAsset::get(), &HoldReason::Bid.into(), &who)
}

/// What an account has free of that asset.
pub fn free(who: AccountId) -> Balance {
	Assets::balance(BondAsset::get(), who)
}
