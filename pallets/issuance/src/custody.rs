//! The accounts without a key, and the movements of tokens.
//!
//! Every movement is measured: what arrived, was created or was destroyed must be the amount asked
//! for, to the unit, else the whole call is undone.

use crate::{types::unexpected, Config, Error, Pallet};
use frame_support::{
	ensure,
	traits::{
		fungibles::{metadata::MetadataDeposit, roles::Inspect as _, Inspect as _, Mutate as _},
		tokens::{
			DepositConsequence, Fortitude, Precision, Preservation, Provenance, WithdrawConsequence,
		},
		Get, UnixTime,
	},
};
use quoin_math::Seconds;
use quoin_primitives::{AssetId, Balance, QUSD};
use sp_runtime::{
	traits::{AccountIdConversion, Zero},
	DispatchError, DispatchResult,
};

impl<T: Config> Pallet<T> {
	/// The keyless account that has all roles of every coin. It holds nothing.
	pub fn account() -> T::AccountId {
		T::PalletId::get().into_account_truncating()
	}

	/// The keyless account that holds the externals behind `coin`, one for each coin so that
	/// coins share no money. What of them counts is what the ledgers say. Of asset 0, which is no
	/// coin, it would be [`Pallet::account`].
	pub fn holding_account(coin: AssetId) -> T::AccountId {
		T::PalletId::get().into_sub_account_truncating(coin)
	}

	/// An account that nobody has, to ask what would happen to a new one.
	pub(crate) fn nobody() -> T::AccountId {
		T::PalletId::get().into_sub_account_truncating(AssetId::MAX)
	}

	/// Whether the keyless account has all roles of this asset.
	pub(crate) fn is_keyless(asset: AssetId) -> bool {
		let keyless = Some(Self::account());
		T::Assets::owner(asset) == keyless
			&& T::Assets::issuer(asset) == keyless
			&& T::Assets::admin(asset) == keyless
			&& T::Assets::freezer(asset) == keyless
	}

	/// Unix time in seconds.
	pub(crate) fn now() -> Seconds {
		T::Time::now().as_secs()
	}

	/// Refuses configurations under which calls could not work.
	pub(crate) fn check_config() {
		assert!(T::MaxCoins::get() > 0 && T::MaxFacilitators::get() > 0, "nothing could be added");
		// With a short account id, the parts that tell the accounts apart are cut off.
		let (roles, holding, nobody) =
			(Self::account(), Self::holding_account(QUSD), Self::nobody());
		assert!(
			roles != holding && holding != nobody && nobody != roles,
			"account ids are too short to tell the derived accounts apart",
		);
		assert!(
			T::Assets::calc_metadata_deposit(b"name", b"symbol").is_zero(),
			"the owner of a coin has no money for a deposit on its metadata",
		);
	}

	/// Checks that `who` can spend `amount` and is not dusted by it. Tells whether nothing is left.
	pub(crate) fn ensure_can_pay(
		asset: AssetId,
		who: &T::AccountId,
		amount: Balance,
	) -> Result<bool, DispatchError> {
		match T::Assets::can_withdraw(asset, who, amount) {
			WithdrawConsequence::Success => Ok(false),
			WithdrawConsequence::ReducedToZero(rest) => {
				ensure!(rest.is_zero(), Error::<T>::WouldBeDusted);
				Ok(true)
			},
			// More than exists is more than anybody has.
			WithdrawConsequence::BalanceLow | WithdrawConsequence::Underflow => {
				Err(Error::<T>::InsufficientBalance.into())
			},
			other => other.into_result(false).map(|_| false),
		}
	}

	/// The same for the holding account of a coin, in an external that its ledgers say it has.
	pub(crate) fn ensure_custody_pays(
		coin: AssetId,
		external: AssetId,
		amount: Balance,
	) -> Result<bool, DispatchError> {
		Self::ensure_can_pay(external, &Self::holding_account(coin), amount).map_err(|error| {
			let short = error == Error::<T>::InsufficientBalance.into();
			if short {
				Error::<T>::CustodyShort.into()
			} else {
				error
			}
		})
	}

	/// Checks that `who` can receive `amount`.
	pub(crate) fn ensure_can_receive(
		asset: AssetId,
		who: &T::AccountId,
		amount: Balance,
		provenance: Provenance,
	) -> DispatchResult {
		match T::Assets::can_deposit(asset, who, amount, provenance) {
			DepositConsequence::BelowMinimum => Err(Error::<T>::WouldBeDusted.into()),
			other => other.into_result(),
		}
	}

	/// Moves exactly `amount`.
	pub(crate) fn transfer(
		asset: AssetId,
		from: &T::AccountId,
		to: &T::AccountId,
		amount: Balance,
	) -> DispatchResult {
		let before = T::Assets::balance(asset, to);
		T::Assets::transfer(asset, from, to, amount, Preservation::Expendable)?;
		let arrived = T::Assets::balance(asset, to).checked_sub(before);
		ensure!(arrived == Some(amount), unexpected::<T>());
		Ok(())
	}

	/// Creates exactly `amount` of a coin. Whoever calls this has booked it.
	pub(crate) fn create_supply(
		coin: AssetId,
		to: &T::AccountId,
		amount: Balance,
	) -> DispatchResult {
		let before = T::Assets::total_issuance(coin);
		let minted = T::Assets::mint_into(coin, to, amount)?;
		let created = T::Assets::total_issuance(coin).checked_sub(before);
		ensure!(minted == amount && created == Some(amount), unexpected::<T>());
		Ok(())
	}

	/// Destroys exactly `amount` of a coin. Whoever calls this has booked it.
	pub(crate) fn destroy_supply(
		coin: AssetId,
		from: &T::AccountId,
		amount: Balance,
	) -> DispatchResult {
		let before = T::Assets::total_issuance(coin);
		let burnt = T::Assets::burn_from(
			coin,
			from,
			amount,
			Preservation::Expendable,
			Precision::Exact,
			Fortitude::Polite,
		)?;
		let destroyed = before.checked_sub(T::Assets::total_issuance(coin));
		ensure!(burnt == amount && destroyed == Some(amount), unexpected::<T>());
		Ok(())
	}
}
