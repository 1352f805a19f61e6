use crate::{mock::*, Pallet, Validators};
use frame_support::traits::{GetStorageVersion, Hooks};

#[test]
fn genesis_sorts_when_validators_come_in_any_order() {
	Builder::validators(&[3, 1, 2]).build_and_execute(|| {
		assert_eq!(Validators::<Test>::get().to_vec(), [1, 2, 3]);
		assert_eq!(Session::validators(), [1, 2, 3]);
		assert_eq!(Babe::authorities().len(), 3);
		assert_eq!(Grandpa::grandpa_authorities().len(), 3);
		assert_eq!(Pallet::<Test>::on_chain_storage_version(), 1);
	});
}

#[test]
#[should_panic(expected = "genesis names a validator twice")]
fn genesis_panics_when_a_validator_is_named_twice() {
	Builder::validators(&[1, 2, 1]).build();
}

#[test]
#[should_panic(expected = "genesis has too few validators")]
fn genesis_panics_when_too_few_are_named() {
	Builder::validators(&[1]).build();
}

#[test]
#[should_panic(expected = "genesis has too many validators")]
fn genesis_panics_when_too_many_are_named() {
	Builder::validators(&[1, 2, 3, 4, 5, 6, 7, 8]).build();
}

#[test]
#[should_panic(expected = "a chain needs a validator")]
fn integrity_test_fails_when_no_validator_need_be_left() {
	MinValidators::set(0);
	<Pallet<Test> as Hooks<u64>>::integrity_test();
}

#[test]
#[should_panic(expected = "no set fits the limits")]
fn integrity_test_fails_when_the_minimum_is_over_the_maximum() {
	MinValidators::set(8);
	<Pallet<Test> as Hooks<u64>>::integrity_test();
}

#[test]
#[should_panic(expected = "equivocations could not be proven")]
fn integrity_test_fails_when_no_history_is_kept() {
	EvidencePeriod::set(0);
	<Pallet<Test> as Hooks<u64>>::integrity_test();
}

#[test]
#[should_panic(expected = "no slash could be cancelled")]
fn integrity_test_fails_when_slashes_are_taken_at_once() {
	SlashDeferral::set(0);
	<Pallet<Test> as Hooks<u64>>::integrity_test();
}

#[test]
#[should_panic(expected = "votes could not be proven for as long as blocks")]
fn integrity_test_fails_when_sets_are_forgotten_before_evidence_is() {
	EvidencePeriod::set(5);
	<Pallet<Test> as Hooks<u64>>::integrity_test();
}
