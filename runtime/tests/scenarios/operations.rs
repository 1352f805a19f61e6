//! What monitoring is told of the whole chain.

use crate::{
	chain::*,
	dollar::{decide, mint},
};
use quoin_primitives::{
	apis::{runtime_decl_for_operations_api::OperationsApi, BrakesView, ValidatorsView},
	Status, QUO, QUSD, SQUSD,
};
use quoin_runtime::{genesis::USDC, *};

#[test]
fn supplies_are_those_of_quo_of_each_dollar_and_of_the_staked_one() {
	on_development_chain(|chain| {
		chain.next_block();
		chain.ok("Alice", mint(USDC, 1_000 * USD6));
		let stake = pallet_vault::Call::deposit {
			vault: 0,
			amount: 100 * USD18,
			receiver: who("Alice"),
			min_shares: 0,
		};
		chain.ok("Alice", stake);
		let quo = frame_system::Account::<Runtime>::iter_values();
		let quo = quo.map(|account| account.data.free + account.data.reserved).sum();
		// The fee of a mint is in USDC. The first deposit gets one share a dollar.
		assert_eq!(Runtime::supplies(), [(QUO, quo), (QUSD, 999 * USD18), (SQUSD, 100 * USD18)]);
	});
}

#[test]
fn brakes_are_shown_as_they_are_in_force() {
	on_development_chain(|chain| {
		chain.next_block();
		let open = BrakesView {
			safe_mode_until: None,
			paused_calls: 0,
			coins: vec![(QUSD, Status::Open)],
			vaults: vec![(0, Status::Open)],
			lending: Status::Open,
			tranches: Status::Open,
			auctions: Status::Open,
		};
		assert_eq!(Runtime::brakes(), open);

		decide(chain, pallet_safe_mode::Call::force_enter {}.into());
		let until = pallet_safe_mode::EnteredUntil::<Runtime>::get();
		assert!(until.is_some());
		let name = |text: &str| text.as_bytes().to_vec().try_into().unwrap();
		let full_name = (name("Issuance"), name("mint"));
		decide(chain, pallet_tx_pause::Call::pause { full_name }.into());
		as_root(pallet_lending::Call::<Runtime>::set_status { status: Status::NoNewRisk });
		as_root(pallet_tranches::Call::<Runtime>::set_status { status: Status::NoNewRisk });
		as_root(pallet_auctions::Call::<Runtime>::set_status { status: Status::Paused });
		as_root(pallet_vault::Call::<Runtime>::set_status { vault: 0, status: Status::Paused });
		as_root(pallet_issuance::Call::<Runtime>::set_status {
			coin: QUSD,
			external: None,
			status: Status::NoNewRisk,
		});
		let shut = BrakesView {
			safe_mode_until: until,
			paused_calls: 1,
			coins: vec![(QUSD, Status::NoNewRisk)],
			vaults: vec![(0, Status::Paused)],
			lending: Status::NoNewRisk,
			tranches: Status::NoNewRisk,
			auctions: Status::Paused,
		};
		assert_eq!(Runtime::brakes(), shut);
	});
}

#[test]
fn validators_are_counted_with_those_that_are_disabled() {
	on_development_chain(|chain| {
		chain.next_block();
		let all = ValidatorsView { active: 1, disabled: 0, next: 1 };
		assert_eq!(Runtime::validators(), all);
		pallet_session::DisabledValidators::<Runtime>::put(vec![(
			0,
			sp_staking::offence::OffenceSeverity::max_severity(),
		)]);
		assert_eq!(Runtime::validators(), ValidatorsView { disabled: 1, ..all });
		pallet_session::DisabledValidators::<Runtime>::kill();
	});
}
