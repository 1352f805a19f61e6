//! The SDK's own suite, on an asset as this pallet creates it, and the rules of
//! [`FacilitateIssuance`], which any implementation of it has to keep.

use super::*;
use frame_support::{
	parameter_types,
	traits::fungible::{conformance_tests::regular, ItemOf},
};
use quoin_primitives::{FacilitateIssuance, FacilitatorId, ModuleId};

/// An external, and not a coin: the suite mints and burns as it likes, and no coin lets it.
const CREATED: AssetId = 1_060;

parameter_types! {
	pub const Created: AssetId = CREATED;
}

type Token = ItemOf<Assets, Created, AccountId>;

fn on_created_asset(suite: fn()) {
	ExtBuilder::default().build_and_execute(|| {
		let text = || b"NEW".to_vec().try_into().unwrap();
		assert_ok!(Issuance::create_external(root(), CREATED, ISSUER, text(), text(), 6));
		suite();
	});
}

macro_rules! conforms {
	($($name:ident),* $(,)?) => {
		$(#[test]
		fn $name() {
			on_created_asset(regular::mutate::$name::<Token, AccountId>);
		})*
	};
}

// What the assets pallet keeps of the suite for `Mutate`. Of the rest, one part is about dust,
// which a minimum balance of 1 excludes, and one about errors by name, where it has names of its
// own.
mod created_asset {
	use super::*;
	conforms!(
		mint_into_success,
		mint_into_overflow,
		burn_from_exact_success,
		burn_from_best_effort_success,
		burn_from_exact_insufficient_funds,
		transfer_success,
		transfer_expendable_all,
		transfer_protect_preserve,
		can_deposit_success,
		can_deposit_below_minimum,
		can_deposit_overflow,
		can_withdraw_success,
		can_withdraw_reduced_to_zero,
		can_withdraw_balance_low,
		reducible_balance_expendable,
		reducible_balance_protect_preserve,
	);
}

const MODULE: ModuleId = *b"conforms";
const OF: AccountId = 900;

/// What the trait's documentation promises, by the trait alone. `ceiling` is that of [`MODULE`],
/// and the least of its limits.
fn keeps_the_rules_of_facilitators<I: FacilitateIssuance<AccountId>>(
	coin: AssetId,
	ceiling: Balance,
) {
	// Room is what can be minted, to the unit.
	assert_eq!(I::room(coin, MODULE), Ok(ceiling));
	assert!(I::mint(coin, MODULE, &OF, ceiling + 1).is_err());
	assert!(I::mint(coin, MODULE, &OF, u128::MAX).is_err());
	assert_eq!(I::room(coin, MODULE), Ok(ceiling));
	assert_ok!(I::mint(coin, MODULE, &OF, ceiling));
	assert_eq!(I::room(coin, MODULE), Ok(0));
	assert!(I::mint(coin, MODULE, &OF, 1).is_err());
	// Nothing is burnt that is not outstanding, all of that is.
	assert!(I::burn(coin, MODULE, &OF, ceiling + 1).is_err());
	assert_ok!(I::burn(coin, MODULE, &OF, ceiling - 1));
	assert_ok!(I::burn(coin, MODULE, &OF, 1));
	assert!(I::burn(coin, MODULE, &OF, 1).is_err());
	// Nothing is done for whom nobody knows.
	assert!(I::mint(coin, *b"unknown ", &OF, 1).is_err());
	assert!(I::burn(coin, *b"unknown ", &OF, 1).is_err());
	assert!(I::room(coin, *b"unknown ").is_err());
}

#[test]
fn issuance_keeps_the_rules_of_facilitators() {
	ExtBuilder::default().build_and_execute(|| {
		let id = FacilitatorId::Module(MODULE);
		assert_ok!(Issuance::set_ceiling(root(), QUSD, id, 1_000 * DOLLAR));
		keeps_the_rules_of_facilitators::<Issuance>(QUSD, 1_000 * DOLLAR);
		assert_eq!(balance(QUSD, OF), 0);
		assert_eq!(Assets::total_supply(QUSD), 0);
	});
}
