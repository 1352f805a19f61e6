//! Vaults, as interfaces see them. Amounts are in the vault's asset, shares in its shares, prices in whole assets for a
//! whole share with 18 digits, moments Unix seconds.

use crate::{
	AllocationRules, AssetId, Balance, Bps, LoanId, RequestId, Seconds, Status, TrancheIndex,
	VaultFees, VaultId, VaultTerms, Venue, WindowIndex,
};
use alloc::vec::Vec;
use codec::{Codec, Decode, Encode};
use quoin_math::vault::{clearing::Pays, price::SharePrice, window::Phase};
use scale_info::TypeInfo;
use sp_core::H256;
use sp_runtime::DispatchError;

/// What a share costs, and what it is redeemed for.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct PricesView {
	/// What a depositor pays, rounded up. While nobody has shares but those of nobody, ask `previewDeposit`: who comes
	/// pays one for one then.
	pub deposit: SharePrice,
	/// What who leaves is paid, rounded down.
	pub redemption: SharePrice,
	/// All assets, with interest that ran.
	pub optimistic: Balance,
	/// All assets, without interest that was not paid.
	pub conservative: Balance,
	/// All shares, those that wait and those of nobody too.
	pub shares: Balance,
	/// What came at once and is in neither value yet.
	pub unreleased: Balance,
	/// Interest that runs on shares of who left, and is in no value before it is paid.
	pub forgone: Balance,
	/// Whether a mark is due, so that nobody deposits and nothing is settled until somebody applies it.
	pub mark_due: bool,
	/// When the next one is.
	pub next_mark_at: Option<Seconds>,
}

/// A venue with what is there.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct VenueView {
	/// Which, its cap and its target.
	pub venue: Venue,
	/// Units, or shares of another vault.
	pub held: Balance,
	/// The request with which shares wait in another vault.
	pub request: Option<RequestId>,
	/// What it is worth without interest that was not paid.
	pub conservative: Balance,
	/// What it is worth with it.
	pub optimistic: Balance,
	/// What could be moved there now, if the venue takes it.
	pub room: Balance,
}

/// A loan that a vault lends to by itself.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct VaultLoanView {
	/// Which.
	pub loan: LoanId,
	/// The tranche of it.
	pub tranche: TrancheIndex,
	/// Who answers for it.
	pub obligor: H256,
	/// What was committed.
	pub committed: Balance,
	/// What is owed, once it is drawn. As of the last time that the vault looked.
	pub owed: Option<Balance>,
}

/// A vault.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct VaultView {
	/// What never changes.
	pub terms: VaultTerms,
	/// What the protocol takes.
	pub fees: VaultFees,
	/// The most assets that deposits may lead to.
	pub cap: Balance,
	/// How money moves.
	pub rules: AllocationRules,
	/// The share of hardware credit that is allowed now.
	pub glide_cap: Bps,
	/// What a share costs and is redeemed for.
	pub prices: PricesView,
	/// Where money can be, and is.
	pub venues: Vec<VenueView>,
	/// The loans that it lends to by itself.
	pub loans: Vec<VaultLoanView>,
	/// Money that is there and nobody's in particular.
	pub cash: Balance,
	/// What of it is reserved for requests that matured.
	pub reserved: Balance,
	/// Money of redeemed shares that was not claimed.
	pub claimable: Balance,
	/// Fees that were not sent to the treasury.
	pub fees_due: Balance,
	/// What rewards work for it.
	pub bond: Balance,
	/// Shares that wait.
	pub pending: Balance,
	/// Status in force.
	pub status: Status,
	/// When a guardian's pause lapses.
	pub lapses_at: Option<Seconds>,
}

/// What a deposit would do.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct DepositView {
	/// Assets that are paid.
	pub amount: Balance,
	/// Shares that come.
	pub shares: Balance,
	/// Shares of the first deposit that belong to nobody.
	pub locked: Balance,
	/// What the shares are redeemed for, if a settlement were now.
	pub redeemable: Balance,
}

/// The windows of a vault, now.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct WindowsView {
	/// The one that a request joins.
	pub open: WindowIndex,
	/// When it closes.
	pub closes_at: Seconds,
	/// How long that is from now.
	pub closes_in: Seconds,
	/// Until when its bids are revealed.
	pub reveals_until: Seconds,
	/// What may be done about the one before.
	pub last_phase: Option<Phase>,
	/// The last one that was settled.
	pub settled: Option<WindowIndex>,
	/// The one that anybody can settle now.
	pub due: Option<WindowIndex>,
}

/// A window in which shares wait.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct QueueView {
	/// Which.
	pub window: WindowIndex,
	/// When it closes, or closed.
	pub closes_at: Seconds,
	/// Requests of which something waits or was not claimed.
	pub requests: u32,
	/// Shares that wait.
	pub pending: Balance,
	/// Shares that wait in windows before.
	pub ahead: Balance,
	/// What of it a settlement of now would pay, if nobody bid, as a share of what waits: with what it would collect
	/// before.
	pub filled: Bps,
}

/// A request.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct RequestView<AccountId> {
	/// Who has what it is paid.
	pub controller: AccountId,
	/// The window it joined, and its place there.
	pub queue: QueueView,
	/// Whether it can be taken back.
	pub cancellable: bool,
	/// Shares of it that wait.
	pub waits: Balance,
	/// What they are redeemed for, if a settlement were now and there were cash for all.
	pub worth: Balance,
	/// What can be claimed.
	pub claimable: Balance,
	/// The auction in which it has a bid that is not settled.
	pub bid: Option<WindowIndex>,
}

/// How an auction would clear.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct ClearingView {
	/// What it takes to be first. Zero when there is cash for all that is bid, the whole when there is none.
	pub level: Bps,
	/// Whether bids use up the cash.
	pub exhausted: bool,
	/// What winners pay.
	pub pays: Pays,
	/// Shares that leave.
	pub burnt: Balance,
	/// What is paid for them.
	pub paid: Balance,
	/// Cash that is left for who did not bid. Zero in `settled`: they have been paid of it.
	pub left: Balance,
}

/// The auction of a window that was settled, while bids of it are to be claimed.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct SettledView {
	/// How it cleared.
	pub clearing: ClearingView,
	/// Assets of the price.
	pub assets: Balance,
	/// Shares of the price.
	pub shares: Balance,
	/// Bids that were not taken into account.
	pub bids: u32,
}

sp_api::decl_runtime_apis! {
	/// Shares of what is kept and lent, redeemed in windows.
	pub trait VaultApi<AccountId> where AccountId: Codec {
		/// The vault. `None` when unknown, and when a venue cannot say now what it is worth.
		fn vault(vault: VaultId) -> Option<VaultView>;
		/// What a share costs, and what it is redeemed for.
		fn prices(vault: VaultId) -> Result<PricesView, DispatchError>;
		/// Shares that assets buy at the deposit price, rounded down. Without limits, as in ERC-4626.
		fn convert_to_shares(vault: VaultId, assets: Balance) -> Result<Balance, DispatchError>;
		/// Assets that shares are redeemed for, rounded down. Without limits, as in ERC-4626.
		fn convert_to_assets(vault: VaultId, shares: Balance) -> Result<Balance, DispatchError>;
		/// What `deposit` would do now, or the error it would give, whether the money is there aside.
		fn preview_deposit(vault: VaultId, assets: Balance) -> Result<DepositView, DispatchError>;
		/// What `mint` would do now, likewise.
		fn preview_mint(vault: VaultId, shares: Balance) -> Result<DepositView, DispatchError>;
		/// The most that may be deposited now. Zero when nothing may.
		fn max_deposit(vault: VaultId) -> Balance;
		/// Windows and their times.
		fn windows(vault: VaultId) -> Result<WindowsView, DispatchError>;
		/// All windows in which shares wait, the oldest first.
		fn queue(vault: VaultId) -> Result<Vec<QueueView>, DispatchError>;
		/// A request, its place and what can be claimed of it.
		fn request(
			vault: VaultId,
			request: RequestId,
		) -> Result<RequestView<AccountId>, DispatchError>;
		/// The requests of an account.
		fn requests_of(vault: VaultId, controller: AccountId) -> Vec<RequestId>;
		/// Whether an account may act for another.
		fn is_operator(owner: AccountId, operator: AccountId) -> bool;
		/// How the auction of a window would clear with what is revealed so far, at the price of now and with so much
		/// cash, or with all that a settlement of now would have: what venues owe is collected before.
		fn clearing(
			vault: VaultId,
			window: WindowIndex,
			cash: Option<Balance>,
		) -> Result<ClearingView, DispatchError>;
		/// How the auction of a window was settled. `None` when it was not, had no bids, or all were taken into
		/// account.
		fn settled(vault: VaultId, window: WindowIndex) -> Option<SettledView>;
		/// Nothing if `allocate` would lend to this tranche now, or the error it would give.
		fn check_loan(
			vault: VaultId,
			loan: LoanId,
			tranche: TrancheIndex,
		) -> Result<(), DispatchError>;
		/// The vault whose shares an asset is.
		fn vault_of(share: AssetId) -> Option<VaultId>;
	}
}
