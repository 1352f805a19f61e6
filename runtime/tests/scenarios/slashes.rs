//! A mistaken slash, and who can cancel it in time.

use crate::{chain::*, equivocations::*};
use codec::Encode;
use frame_support::traits::{schedule::DispatchTime, Bounded};
use pallet_conviction_voting::{AccountVote, Conviction, Vote};
use pallet_referenda::TracksInfo;
use pallet_validator_set::Slashes;
use quoin_runtime::*;

const HOUR: u32 = 1_200;
const DAY: u32 = 24 * HOUR;

/// Two thirds of all QUO.
const VOTERS: [&str; 11] = [
	"Alice",
	"Bob",
	"Charlie",
	"Dave",
	"Eve",
	"Ferdie",
	"FeedOne",
	"FeedTwo",
	"FeedThree",
	"Senior",
	"Mezzanine",
];

fn cancel(name: &str) -> RuntimeCall {
	let (who, session) = (who(name), 0);
	let fraction = Slashes::<Runtime>::get(session, &who).unwrap().fraction;
	pallet_validator_set::Call::cancel_slash { who, session, fraction }.into()
}

/// Blocks from the submission of a referendum until it acts, at the most.
fn slowest(track: &str) -> u32 {
	let mut tracks = <Runtime as pallet_referenda::Config>::Tracks::tracks();
	let info = tracks.find(|of| of.info.name.starts_with(track.as_bytes())).unwrap().info.clone();
	info.prepare_period + info.decision_period + info.confirm_period + info.min_enactment_period
}

/// The next block in which the scheduler has something to do, or the one half an hour from now, so that no session is
/// left out. The blocks before are not made: nothing is due in them, and there are thousands.
fn pass_time(chain: &mut Chain) {
	chain.close();
	let now = System::block_number();
	let due = pallet_scheduler::Agenda::<Runtime>::iter_keys().filter(|at| *at > now).min();
	let next = due.unwrap_or(u32::MAX).min(now + HOUR / 2);
	System::set_block_number(next - 1);
	chain.advance(u64::from(next - now) * SLOT_DURATION);
}

/// Six days are left to notice the mistake, and for blocks that are missed.
#[test]
fn the_economics_track_acts_in_time_at_its_slowest_and_the_root_track_may_not() {
	let deferral = limits::SLASH_DEFERRAL * HOUR;
	assert_eq!(deferral, 14 * DAY);
	assert_eq!(slowest("economics"), 7 * DAY + 5 * HOUR);
	assert!(slowest("economics") + 6 * DAY < deferral);
	assert_eq!(slowest("root"), 16 * DAY + 2 * HOUR);
	assert!(slowest("root") > deferral);
}

#[test]
fn a_mistaken_slash_is_cancelled_by_a_referendum_within_hours() {
	on_local_chain(|chain| {
		let offender = validators()[1];
		let same_again = two_votes(offender);
		assert_eq!(report(two_blocks(offender)), Ok(Ok(())));

		let origin = configs::governance::origins::Origin::Economics;
		let proposal = Bounded::Inline(cancel(offender).encode().try_into().unwrap());
		let submit = pallet_referenda::Call::submit {
			proposal_origin: Box::new(origin.into()),
			proposal,
			enactment_moment: DispatchTime::After(0),
		};
		chain.ok("Bob", submit);
		chain.ok("Bob", pallet_referenda::Call::place_decision_deposit { index: 0 });
		for name in VOTERS {
			let vote = Vote { aye: true, conviction: Conviction::Locked1x };
			let vote = AccountVote::Standard { vote, balance: 9_000_000 * QUO1 };
			chain.ok(name, pallet_conviction_voting::Call::vote { poll_index: 0, vote });
		}
		// Prepared for an hour, confirmed for three, enacted after one.
		let start = System::block_number();
		let open = || Slashes::<Runtime>::get(0, who(offender)).unwrap().due.is_some();
		while open() {
			assert!(System::block_number() < start + 6 * HOUR, "the vote did not pass");
			pass_time(chain);
		}
		assert!(System::block_number() >= start + 5 * HOUR);

		// It is over, and stays so when the same is reported of that session again.
		assert_eq!(report(same_again), Ok(Ok(())));
		sessions(chain, limits::SLASH_DEFERRAL + 2);
		assert_eq!(bond_of(offender), 1_000 * QUO1);
		assert!(!is_listed(offender));
	});
}

#[test]
fn nobody_cancels_a_slash_by_itself() {
	on_local_chain(|chain| {
		let offender = validators()[1];
		assert_eq!(report(two_votes(offender)), Ok(Ok(())));
		let refused = Ok(Err(sp_runtime::DispatchError::BadOrigin));
		assert_eq!(chain.send(offender, cancel(offender)), refused);
		assert_eq!(chain.send("Alice", cancel(offender)), refused);
		// The committee can brake, and this is none.
		crate::dollar::decide(chain, cancel(offender));
		assert!(Slashes::<Runtime>::get(0, who(offender)).unwrap().due.is_some());
	});
}
