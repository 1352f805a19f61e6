//! What is told.

use crate::{mock::*, Stage};
use frame_support::assert_ok;
use quoin_primitives::apis::{SlashView, ValidatorView};
use sp_runtime::Perbill;

#[test]
fn views_tell_of_sets_and_list_when_they_differ() {
	Builder::default().build_and_execute(|| {
		remove(1);
		sessions(1);
		join(5);
		let view = ValidatorSet::sets_view();
		assert_eq!((view.session, view.params, view.patience), (1, PARAMS, 80));
		assert_eq!(view.active, [1, 2, 3, 4]);
		assert_eq!(view.next, [2, 3, 4]);
		assert_eq!(view.list, [2, 3, 4, 5]);
	});
}

#[test]
fn views_tell_of_somebody_when_it_offended_and_leaves() {
	Builder::default().build_and_execute(|| {
		assert_eq!(ValidatorSet::validator_view(5), None);
		sessions(1);
		block_by(2);
		let mut expected = ValidatorView {
			who: 2,
			stage: Stage::Approved,
			bond: BOND,
			open_slashes: 0,
			active: true,
			next: true,
			disabled: false,
			ejected: false,
			has_keys: true,
			blocks: 1,
			blocks_since: 0,
			withdrawable_in: None,
		};
		assert_eq!(ValidatorSet::validator_view(2), Some(expected.clone()));

		block_by(3);
		offend(&[2], 1, 30);
		expected.stage = Stage::Applied;
		(expected.open_slashes, expected.disabled, expected.ejected) = (BOND / 10 * 3, true, true);
		(expected.blocks, expected.blocks_since) = (0, 1);
		assert_eq!(ValidatorSet::validator_view(2), Some(expected.clone()));
		let mut slash = SlashView {
			who: 2,
			session: 1,
			fraction: Perbill::from_percent(30),
			open: BOND / 10 * 3,
			taken: 0,
			due: Some(4),
			cancelled: false,
		};
		assert_eq!(ValidatorSet::slashes_view(), [slash.clone()]);

		assert_ok!(ValidatorSet::unbond(RuntimeOrigin::signed(2)));
		sessions(2);
		block_by(3);
		expected.stage = Stage::Leaving { since: Some(4) };
		expected.bond = BOND / 10 * 7;
		(expected.open_slashes, expected.blocks, expected.blocks_since) = (0, 0, 1);
		(expected.active, expected.next) = (false, false);
		(expected.disabled, expected.ejected) = (false, false);
		expected.withdrawable_in = Some(11);
		assert_eq!(ValidatorSet::validator_view(2), Some(expected));
		(slash.open, slash.taken, slash.due) = (0, BOND / 10 * 3, None);
		assert_eq!(ValidatorSet::slashes_view(), [slash]);
	});
}

#[test]
fn views_tell_of_all_by_pages() {
	Builder::default().build_and_execute(|| {
		let page = |after, limit| {
			let page = ValidatorSet::validators_view(after, limit);
			page.into_iter().map(|view| view.who).collect::<Vec<_>>()
		};
		let (first, mut all) = (page(None, 3), page(None, u32::MAX));
		assert_eq!((first.len(), page(None, 0).len()), (3, 1));
		assert_eq!(first, all[..3]);
		let last = all[3];
		assert_eq!(page(Some(first[2]), 3), [last]);
		assert!(page(Some(last), 3).is_empty());
		all.sort_unstable();
		assert_eq!(all, [1, 2, 3, 4]);
	});
}

#[test]
fn slash_is_told_as_cancelled_when_governance_did_so() {
	Builder::default().build_and_execute(|| {
		sessions(1);
		offend(&[2], 1, 30);
		assert_ok!(cancel(2, 1));
		let views = ValidatorSet::slashes_view();
		assert_eq!((views[0].open, views[0].due, views[0].cancelled), (0, None, true));
	});
}

#[test]
fn open_slashes_are_no_more_than_the_bond_when_there_are_many() {
	Builder::default().build_and_execute(|| {
		sessions(3);
		for session in 1..=3 {
			offend(&[2], session, 60);
		}
		assert_eq!(ValidatorSet::validator_view(2).unwrap().open_slashes, BOND);
	});
}
