//! Tests by topic. Every test ends with the invariants checked, by the builder, but for those that
//! break them on purpose.

mod attesting;
mod attestors;
mod bonds;
mod budget;
mod classes;
mod collateral;
mod genesis;
mod invariants;
mod sequence;
mod titles;
mod value;

use crate::mock::*;
use frame_support::{assert_noop, assert_ok};
use quoin_primitives::{Balance, ClassId, Collateral as _, LienId, TitleId, TitleState};
use sp_runtime::DispatchResult;

type Error = crate::Error<Test>;
type Event = crate::Event<Test>;

fn state(title: TitleId) -> TitleState {
	crate::Titles::<Test>::get(title).unwrap().life.state()
}

fn owner(title: TitleId) -> AccountId {
	Registry::title_view(title).unwrap().owner.unwrap()
}

fn post(insurer: AccountId, amount: Balance) {
	assert_ok!(Registry::post_bond(signed(insurer), amount * USD));
}

/// A verified title of Alice's under a lien of the same number as its serials.
fn encumbered(class: ClassId, serials: u8) -> TitleId {
	let title = verified(class, serials);
	assert_ok!(encumber(serials.into(), &[title]));
	title
}

fn encumber(lien: LienId, titles: &[TitleId]) -> Result<Balance, sp_runtime::DispatchError> {
	Registry::encumber(&ALICE, titles, lien, &[ALICE, LENDER])
}

fn free_bond(insurer: AccountId) -> Balance {
	let bond = crate::Bonds::<Test>::get(insurer);
	bond.posted - bond.allotted
}

fn no_op(result: impl FnOnce() -> DispatchResult, error: Error) {
	assert_noop!(result(), error);
}
