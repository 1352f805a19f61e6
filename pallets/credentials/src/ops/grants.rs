//! Grants and their deposits.

use crate::{
	limits::MAX_VALIDITY, types::Caller, Config, Credentials, Deposit, Error, Event, Grant, Grants,
	Pallet,
};
use frame_support::{
	ensure,
	traits::{Consideration, Footprint},
};
use quoin_primitives::{CredentialId, Seconds};
use sp_runtime::{DispatchError, DispatchResult};

type DepositOf<T> = Deposit<<T as frame_system::Config>::AccountId, <T as Config>::Consideration>;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_grant(
		caller: Caller<T::AccountId>,
		credential: CredentialId,
		who: T::AccountId,
		until: Seconds,
	) -> DispatchResult {
		let record = Self::credential_for(&caller, &credential)?;
		let now = Self::now();
		let ahead = until.checked_sub(now).filter(|ahead| *ahead > 0);
		let ahead = ahead.ok_or(Error::<T>::ExpiryPassed)?;
		ensure!(ahead <= MAX_VALIDITY, Error::<T>::ExpiryTooFar);
		let replaced = Grants::<T>::get(credential, &who);
		let old = replaced
			.as_ref()
			.filter(|grant| grant.counts(Some(&record), now))
			.map(|grant| grant.until);

		let deposit = Self::replace_deposit(caller, replaced.and_then(|grant| grant.deposit))?;
		let depositor = deposit.as_ref().map(|deposit| deposit.depositor.clone());
		Grants::<T>::insert(credential, &who, Grant { serial: record.serial, until, deposit });
		Self::deposit_event(Event::Granted { credential, who, old, new: until, depositor });
		Ok(())
	}

	pub(crate) fn do_revoke(
		caller: Caller<T::AccountId>,
		credential: CredentialId,
		who: T::AccountId,
	) -> DispatchResult {
		Self::credential_for(&caller, &credential)?;
		let grant = Grants::<T>::get(credential, &who).ok_or(Error::<T>::UnknownGrant)?;

		Self::remove_grant(&credential, &who, grant)?;
		Self::deposit_event(Event::Revoked { credential, who });
		Ok(())
	}

	pub(crate) fn do_reap(credential: CredentialId, who: T::AccountId) -> DispatchResult {
		let grant = Grants::<T>::get(credential, &who).ok_or(Error::<T>::UnknownGrant)?;
		let registered = Credentials::<T>::get(credential);
		ensure!(!grant.counts(registered.as_ref(), Self::now()), Error::<T>::GrantInForce);

		Self::remove_grant(&credential, &who, grant)?;
		Self::deposit_event(Event::Reaped { credential, who });
		Ok(())
	}

	fn remove_grant(
		credential: &CredentialId,
		who: &T::AccountId,
		grant: Grant<T::AccountId, T::Consideration>,
	) -> DispatchResult {
		Self::refund(grant.deposit)?;
		Grants::<T>::remove(credential, who);
		Ok(())
	}

	/// What the record of a grant takes: every one the same, so that a renewal takes no more.
	pub(crate) fn footprint() -> Footprint {
		Footprint::from_mel::<(CredentialId, T::AccountId, Grant<T::AccountId, T::Consideration>)>()
	}

	/// The deposit of a grant by `caller` that replaces one with the deposit `old`. What can fail
	/// comes first. Who renews its own grant needs no more than before, unless the price has risen.
	fn replace_deposit(
		caller: Caller<T::AccountId>,
		old: Option<DepositOf<T>>,
	) -> Result<Option<DepositOf<T>>, DispatchError> {
		let depositor = match caller {
			Caller::Governance => {
				Self::refund(old)?;
				return Ok(None);
			},
			Caller::Account(depositor) => depositor,
		};
		let footprint = Self::footprint();
		let (ticket, old) = match old {
			Some(old) if old.depositor == depositor => {
				(old.ticket.update(&depositor, footprint), None)
			},
			other => (T::Consideration::new(&depositor, footprint), other),
		};
		// The reason lies with the account whichever it is, and it comes without a name.
		let ticket = ticket.map_err(|_| Error::<T>::DepositNotCovered)?;
		Self::refund(old)?;
		Ok(Some(Deposit { depositor, ticket }))
	}

	/// Gives as much back as is still held, so that nothing done to an account keeps a grant alive.
	fn refund(deposit: Option<DepositOf<T>>) -> DispatchResult {
		match deposit {
			Some(Deposit { depositor, ticket }) => ticket.drop(&depositor),
			None => Ok(()),
		}
	}
}
