//! A round for those who hold a credential, and the deposit of its issuer.

use crate::{chain::*, dollar};
use frame_support::traits::fungible::InspectHold;
use quoin_primitives::{CredentialId, QUSD};
use quoin_runtime::{genesis::USDC, *};

const CHECKED: CredentialId = *b"identity checked by the issuer  ";

fn grant(name: &str, seconds: u64) -> RuntimeCall {
	let until = pallet_timestamp::Now::<Runtime>::get() / 1_000 + seconds;
	pallet_credentials::Call::grant { credential: CHECKED, who: who(name), until }.into()
}

fn revoke(name: &str) -> RuntimeCall {
	pallet_credentials::Call::revoke { credential: CHECKED, who: who(name) }.into()
}

fn held(name: &str) -> Balance {
	let reason = pallet_credentials::HoldReason::Grant.into();
	Balances::balance_on_hold(&reason, &who(name))
}

/// Eve issues the credential, and USDC can be minted from only with it.
fn round_for_holders() {
	as_root(pallet_credentials::Call::register {
		credential: CHECKED,
		issuer: who("Eve"),
		name: b"Identity checked".to_vec().try_into().unwrap(),
	});
	let now = pallet_timestamp::Now::<Runtime>::get() / 1_000;
	as_root(pallet_issuance::Call::open_round {
		coin: QUSD,
		external: USDC,
		cap: 1_000_000 * USD18,
		per_account: 10_000 * USD18,
		opens_at: now,
		closes_at: now + 86_400,
		credential: Some(CHECKED),
	});
}

#[test]
fn only_holders_mint_in_a_round_that_asks_for_a_credential() {
	on_development_chain(|chain| {
		chain.next_block();
		round_for_holders();
		let mint = || dollar::mint(USDC, 1_000 * USD6);
		let refused = || dollar::failed(pallet_issuance::Error::CredentialMissing);

		assert_eq!(chain.send("Bob", mint()), refused());
		chain.ok("Eve", grant("Bob", 60));
		chain.ok("Bob", mint());
		assert_eq!(chain.send("Charlie", mint()), refused());

		chain.advance(60_000);
		assert_eq!(chain.send("Bob", mint()), refused());
		chain.ok("Eve", grant("Bob", 60));
		chain.ok("Eve", revoke("Bob"));
		assert_eq!(chain.send("Bob", mint()), refused());
	});
}

/// A deposit is a tenth of a QUO for the record and a thousandth for each of its bytes: 32 of the id, 32
/// of the holder, 4 of the serial, 8 of the expiry, 1 for whether there is a deposit, 32 of the depositor
/// and 16 of the amount.
#[test]
fn an_issuers_deposits_are_held_and_come_back() {
	on_development_chain(|chain| {
		chain.next_block();
		round_for_holders();
		chain.ok("Eve", grant("Alice", 60));
		let each = QUO1 / 10 + 125 * (QUO1 / 1_000);
		assert_eq!(held("Eve"), each);
		for name in ["Bob", "Charlie", "Dave"] {
			chain.ok("Eve", grant(name, 60));
		}
		assert_eq!(held("Eve"), 4 * each);
		// Renewed, one deposit stands for it.
		chain.ok("Eve", grant("Bob", 120));
		assert_eq!(held("Eve"), 4 * each);

		chain.ok("Eve", revoke("Alice"));
		assert_eq!(held("Eve"), 3 * each);
		chain.advance(60_000);
		let reap = |name| pallet_credentials::Call::reap { credential: CHECKED, who: who(name) };
		chain.ok("Ferdie", reap("Charlie"));
		assert_eq!(held("Eve"), 2 * each);
		// Bob's still counts.
		assert_eq!(
			chain.send("Ferdie", reap("Bob")),
			Ok(Err(pallet_credentials::Error::<Runtime>::GrantInForce.into()))
		);
		as_root(pallet_credentials::Call::retire { credential: CHECKED });
		chain.ok("Ferdie", reap("Bob"));
		chain.ok("Ferdie", reap("Dave"));
		assert_eq!(held("Eve"), 0);
	});
}
