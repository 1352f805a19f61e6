//! In safe mode the chain goes on, and whoever wants to leave can; and nobody stops it otherwise.

use crate::{
	chain::*,
	dollar::{decide, mint, redeem},
};
use codec::Encode;
use frame_system::Call as SystemCall;
use quoin_runtime::{genesis::USDC, *};

fn filtered() -> Outcome {
	Ok(Err(frame_system::Error::<Runtime>::CallFiltered.into()))
}

#[test]
fn twenty_blocks_pass_in_safe_mode_with_redemption_open_and_minting_shut() {
	on_development_chain(|chain| {
		chain.next_block();
		chain.ok("Bob", mint(USDC, 10_000 * USD6));
		decide(chain, pallet_safe_mode::Call::force_enter {}.into());
		assert!(pallet_safe_mode::EnteredUntil::<Runtime>::exists());
		for _ in 0..20 {
			chain.next_block();
			chain.ok("Bob", redeem(USDC, 10 * USD18));
			assert_eq!(chain.send("Bob", mint(USDC, USD6)), filtered());
			let pay =
				pallet_balances::Call::transfer_keep_alive { dest: who("Eve").into(), value: QUO1 };
			assert_eq!(chain.send("Bob", pay), filtered());
		}
		// Governance goes on too: a referendum, a vote, a motion, an upgrade.
		let call = RuntimeCall::from(pallet_safe_mode::Call::force_exit {});
		let proposal = frame_support::traits::Bounded::Inline(call.encode().try_into().unwrap());
		let origin = configs::governance::origins::Origin::Economics;
		let submit = pallet_referenda::Call::submit {
			proposal_origin: Box::new(OriginCaller::from(origin)),
			proposal,
			enactment_moment: frame_support::traits::schedule::DispatchTime::After(1),
		};
		chain.ok("Bob", submit);
		chain.ok("Bob", pallet_referenda::Call::place_decision_deposit { index: 0 });
		let vote = pallet_conviction_voting::Vote {
			aye: true,
			conviction: pallet_conviction_voting::Conviction::Locked1x,
		};
		let vote = pallet_conviction_voting::AccountVote::Standard { vote, balance: QUO1 };
		chain.ok("Eve", pallet_conviction_voting::Call::vote { poll_index: 0, vote });
		decide(
			chain,
			pallet_issuance::Call::set_status {
				coin: quoin_primitives::QUSD,
				external: Some(USDC),
				status: quoin_primitives::Status::NoNewRisk,
			}
			.into(),
		);
		as_root(pallet_issuance::Call::<Runtime>::set_status {
			coin: quoin_primitives::QUSD,
			external: Some(USDC),
			status: quoin_primitives::Status::Open,
		});
		let authorize = SystemCall::authorize_upgrade { code_hash: Hash::repeat_byte(1) };
		chain.ok("Alice", pallet_sudo::Call::sudo { call: Box::new(authorize.into()) });
		let leave = pallet_safe_mode::Call::force_exit {};
		chain.ok("Alice", pallet_sudo::Call::sudo { call: Box::new(leave.into()) });
		chain.ok("Bob", mint(USDC, 10 * USD6));
	});
}

#[test]
fn what_lowers_risk_stays_open_in_safe_mode_and_what_adds_it_does_not() {
	use configs::safety::AlwaysOpen;
	use frame_support::traits::Contains;
	use pallet_credentials::Call as Credentials;
	use pallet_issuance::Call as Issuance;
	use quoin_primitives::{FacilitatorId, QUSD};

	let open = |call: RuntimeCall| AlwaysOpen::contains(&call);
	let (credential, account) = ([1; 32], who("Eve"));
	let facilitator = FacilitatorId::Peg(USDC);
	assert!(open(Issuance::set_ceiling { coin: QUSD, facilitator, ceiling: 0 }.into()));
	assert!(open(Issuance::remove_peg { coin: QUSD, external: USDC }.into()));
	assert!(open(Credentials::revoke { credential, who: account.clone() }.into()));
	assert!(open(Credentials::retire { credential }.into()));
	assert!(!open(Credentials::grant { credential, who: account, until: 0 }.into()));
	assert!(!open(mint(USDC, USD6)));
	// What the chain and its governance live on. Sudo is there on two kinds of chains only.
	assert!(open(pallet_timestamp::Call::set { now: 0 }.into()));
	assert!(open(SystemCall::apply_authorized_upgrade { code: vec![] }.into()));
	assert!(open(SystemCall::authorize_upgrade { code_hash: Hash::zero() }.into()));
	assert!(open(pallet_validator_set::Call::purge_keys {}.into()));
	assert!(open(pallet_preimage::Call::note_preimage { bytes: vec![] }.into()));
	assert!(open(pallet_referenda::Call::nudge_referendum { index: 0 }.into()));
	assert!(open(pallet_scheduler::Call::cancel { when: 0, index: 0 }.into()));
	assert!(open(pallet_safe_mode::Call::force_exit {}.into()));
	assert!(open(
		pallet_grandpa::Call::note_stalled { delay: 0, best_finalized_block_number: 0 }.into()
	));
	let submissions = Default::default();
	assert!(open(pallet_price_feeds::Call::submit_many { submissions }.into()));
	assert!(open(pallet_utility::Call::batch { calls: vec![] }.into()));
}

#[test]
fn the_guardian_cannot_enter_safe_mode_again_within_a_week() {
	on_development_chain(|chain| {
		let entered = || pallet_safe_mode::EnteredUntil::<Runtime>::exists();
		let enter = || pallet_safe_mode::Call::force_enter {}.into();
		chain.next_block();
		decide(chain, enter());
		assert!(entered());
		let until = pallet_safe_mode::EnteredUntil::<Runtime>::get().unwrap();
		assert_eq!(until, System::block_number() + 3 * 24 * 60 * 20);
		as_root(pallet_safe_mode::Call::force_exit {});

		let week = 7 * 24 * 60 * 20;
		let ended = System::block_number();
		decide(chain, enter());
		assert!(!entered());
		System::set_block_number(ended + week - 1);
		decide(chain, enter());
		assert!(!entered());
		System::set_block_number(ended + week);
		decide(chain, enter());
		assert!(entered());
	});
}

#[test]
fn nobody_enters_safe_mode_without_the_guardian() {
	on_development_chain(|chain| {
		chain.next_block();
		assert!(matches!(chain.send("Dave", pallet_safe_mode::Call::enter {}), Ok(Err(_))));
		assert!(matches!(chain.send("Dave", pallet_safe_mode::Call::force_enter {}), Ok(Err(_))));
		let by_root = pallet_safe_mode::Call::force_enter {};
		chain.ok("Alice", pallet_sudo::Call::sudo { call: Box::new(by_root.into()) });
		assert!(!pallet_safe_mode::EnteredUntil::<Runtime>::exists());
	});
}

#[test]
fn the_guardian_cannot_pause_a_call_that_lowers_risk() {
	on_development_chain(|chain| {
		chain.next_block();
		chain.ok("Bob", mint(USDC, 1_000 * USD6));
		let pause = |call: &str| -> RuntimeCall {
			let name = |text: &str| text.as_bytes().to_vec().try_into().unwrap();
			pallet_tx_pause::Call::pause { full_name: (name("Issuance"), name(call)) }.into()
		};
		decide(chain, pause("redeem"));
		chain.ok("Bob", redeem(USDC, 10 * USD18));
		decide(chain, pause("mint"));
		assert_eq!(chain.send("Bob", mint(USDC, USD6)), filtered());
	});
}

#[test]
fn who_validates_cannot_take_its_keys_back() {
	on_development_chain(|chain| {
		chain.next_block();
		assert_eq!(chain.send("Alice", pallet_session::Call::purge_keys {}), filtered());
		let still = pallet_validator_set::Error::<Runtime>::StillValidating;
		let purge = pallet_validator_set::Call::purge_keys {};
		assert_eq!(chain.send("Alice", purge), Ok(Err(still.into())));
	});
}

/// Anybody can send operational calls that fail: they must leave ordinary ones their place.
#[test]
fn operational_calls_cannot_crowd_out_ordinary_ones() {
	use frame_support::dispatch::DispatchClass::{Normal, Operational};
	let limits = configs::system::Weights::get();
	let most = |class| limits.get(class).max_total.unwrap().ref_time();
	assert!(most(Normal) + most(Operational) <= limits.max_block.ref_time());
	// Yet a new runtime fits.
	let upgrade = SystemCall::<Runtime>::apply_authorized_upgrade { code: vec![] };
	let weight = frame_support::dispatch::GetDispatchInfo::get_dispatch_info(&upgrade).call_weight;
	assert!(weight.all_lte(limits.get(Operational).max_extrinsic.unwrap()), "{weight}");
}
