//! What authors get from the treasury.

use crate::{limits::MOST_REWARD, mock::*, Blocks, Params};
use quoin_primitives::UNIT;
use sp_runtime::Perquintill;

#[test]
fn author_gets_nothing_when_governance_has_not_asked_for_it() {
	Builder::default().build_and_execute(|| {
		let before = Balances::free_balance(TREASURY);
		block_by(3);
		assert_eq!(Balances::free_balance(TREASURY), before);
	});
}

#[test]
fn author_gets_its_share_when_there_is_one() {
	Builder::default().params(Params { reward: MOST_REWARD, ..PARAMS }).build_and_execute(|| {
		let issuance = Balances::total_issuance();
		let (author, treasury) = (Balances::free_balance(3), Balances::free_balance(TREASURY));
		assert_eq!(treasury, 11_000 * UNIT);
		block_by(3);
		// Two parts in a hundred million of all but the unit that keeps the treasury alive, rounded down.
		assert_eq!(Balances::free_balance(3), author + 219_999_999);
		assert_eq!(Balances::free_balance(TREASURY), treasury - 219_999_999);
		assert_eq!(Balances::total_issuance(), issuance);
		// A block without an author pays nobody.
		let before = Blocks::<Test>::get();
		next_block();
		assert_eq!(Balances::free_balance(TREASURY), treasury - 219_999_999);
		assert_eq!(Blocks::<Test>::get(), before);
	});
}

#[test]
fn nothing_is_paid_when_the_treasury_has_nothing_to_spare() {
	let params = Params { reward: Perquintill::from_parts(1), ..PARAMS };
	Builder::default().params(params).build_and_execute(|| {
		// A part in 10¹⁸ of 10¹⁶ is less than a unit.
		let before = Balances::free_balance(TREASURY);
		block_by(3);
		assert_eq!(Balances::free_balance(TREASURY), before);
		ExistentialDeposit::set(before);
		set_params(Params { reward: MOST_REWARD, ..PARAMS });
		block_by(3);
		assert_eq!(Balances::free_balance(TREASURY), before);
	});
}
