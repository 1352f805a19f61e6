//! The suites of `frame-support` for fungible assets, over one series: `mutate` is that of Inspect and Mutate. For holds it
//! has none; see [`super::holds`].

use super::*;
use frame_support::{
	parameter_types,
	traits::fungible::{conformance_tests::regular, ItemOf},
};

parameter_types! {
	pub const Series: AssetId = SENIOR;
}

type Units = ItemOf<Tranches, Series, AccountId>;

macro_rules! conforms {
	($suite:ident: $($test:ident $(($($argument:expr),*))?),* $(,)?) => {
		mod $suite {
			use super::*;
			$(
				#[test]
				fn $test() {
					// The suite leaves credits in flight, and units without their issuance.
					on_broken_series(|| {
						regular::$suite::$test::<Units, AccountId>($($($argument),*)?);
					});
				}
			)*
		}
	};
}

conforms! { mutate:
	mint_into_success,
	mint_into_overflow,
	mint_into_below_minimum,
	burn_from_exact_success,
	burn_from_best_effort_success,
	burn_from_exact_insufficient_funds,
	restore_success,
	restore_overflow,
	restore_below_minimum,
	shelve_success,
	shelve_insufficient_funds,
	transfer_success,
	transfer_expendable_all,
	transfer_expendable_dust(None),
	transfer_protect_preserve,
	set_balance_mint_success,
	set_balance_burn_success,
	can_deposit_success,
	can_deposit_below_minimum,
	can_deposit_overflow,
	can_withdraw_success,
	can_withdraw_reduced_to_zero,
	can_withdraw_balance_low,
	reducible_balance_expendable,
	reducible_balance_protect_preserve,
}

// Without `deactivate_and_reactivate`: no units are set aside, so that all that were issued are active.
conforms! { unbalanced:
	write_balance,
	decrease_balance_expendable,
	decrease_balance_preserve,
	increase_balance,
	set_total_issuance,
}

conforms! { balanced:
	issue_and_resolve_credit,
	rescind_and_settle_debt,
	deposit,
	withdraw,
	pair,
}
