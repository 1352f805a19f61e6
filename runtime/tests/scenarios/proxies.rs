//! What a proxy may do, and what it may not, whatever it wraps it in.

use crate::{
	chain::*,
	dollar::{mint, redeem},
};
use quoin_runtime::{configs::accounts::ProxyType, genesis::USDC, *};

/// Whether Eve, as Bob's proxy of this type, may make the call. Bob has dollars and stables.
fn may(proxy_type: ProxyType, call: RuntimeCall) -> bool {
	on_development_chain(|chain| {
		chain.next_block();
		chain.ok("Bob", mint(USDC, 1_000 * USD6));
		let delegate = who("Eve").into();
		chain.ok("Bob", pallet_proxy::Call::add_proxy { delegate, proxy_type, delay: 0 });
		let real = who("Bob").into();
		let call = pallet_proxy::Call::proxy { real, force_proxy_type: None, call: Box::new(call) };
		chain.ok("Eve", call);
		let executed = System::events().into_iter().find_map(|record| match record.event {
			RuntimeEvent::Proxy(pallet_proxy::Event::ProxyExecuted { result }) => Some(result),
			_ => None,
		});
		let filtered = Err(frame_system::Error::<Runtime>::CallFiltered.into());
		executed.expect("it was tried") != filtered
	})
}

fn pay() -> RuntimeCall {
	pallet_balances::Call::transfer_keep_alive { dest: who("Eve").into(), value: QUO1 }.into()
}

fn batch(call: RuntimeCall) -> RuntimeCall {
	pallet_utility::Call::batch_all { calls: vec![call] }.into()
}

#[test]
fn a_proxy_without_transfers_pays_nobody_in_any_wrapper() {
	let multisig = pallet_multisig::Call::as_multi_threshold_1 {
		other_signatories: vec![who("Dave")],
		call: Box::new(pay()),
	};
	let derived = pallet_utility::Call::as_derivative { index: 0, call: Box::new(pay()) };
	let give = pallet_issuance::Call::deposit_reserve_yield {
		coin: quoin_primitives::QUSD,
		external: USDC,
		amount: USD6,
	};
	let move_dollars = pallet_assets::Call::transfer {
		id: quoin_primitives::QUSD,
		target: who("Eve").into(),
		amount: 1,
	};
	let give_title = pallet_registry::Call::transfer { title: 0, to: who("Eve") };
	let give_up = pallet_registry::Call::retire { title: 0 };
	let bid_all = pallet_auctions::Call::commit_bid {
		vault: 0,
		request: 0,
		window: 0,
		shares: 1,
		hash: Default::default(),
	};
	let calls = [pay(), multisig.into(), give.into(), move_dollars.into()];
	for call in calls.into_iter().chain([give_title.into(), give_up.into(), bid_all.into()]) {
		assert!(!may(ProxyType::NonTransfer, call.clone()), "{call:?}");
	}
	// These are let through and filter what they carry.
	for call in [batch(pay()), derived.into()] {
		on_development_chain(|chain| {
			chain.next_block();
			let delegate = who("Eve").into();
			let proxy_type = ProxyType::NonTransfer;
			chain.ok("Bob", pallet_proxy::Call::add_proxy { delegate, proxy_type, delay: 0 });
			let before = Balances::free_balance(who("Bob"));
			let call = pallet_proxy::Call::proxy {
				real: who("Bob").into(),
				force_proxy_type: None,
				call: Box::new(call),
			};
			chain.ok("Eve", call);
			assert_eq!(Balances::free_balance(who("Bob")), before);
		});
	}
}

#[test]
fn each_kind_of_proxy_does_what_it_is_for_and_no_more() {
	let enter = || mint(USDC, USD6);
	let leave = || redeem(USDC, USD18);
	for call in [enter(), leave()] {
		assert!(may(ProxyType::Peg, call.clone()));
		assert!(may(ProxyType::NonTransfer, call.clone()));
		assert!(!may(ProxyType::Governance, call.clone()));
		assert!(!may(ProxyType::PriceFeeder, call.clone()));
		assert!(!may(ProxyType::CancelProxy, call));
	}
	// Of bids, what was promised is kept.
	let reveal = pallet_auctions::Call::reveal_bid {
		vault: 0,
		request: 0,
		level: quoin_primitives::Bps(10),
		salt: [0; 32],
	};
	let withdraw = pallet_auctions::Call::withdraw_bond { vault: 0, request: 0 };
	for call in [RuntimeCall::from(reveal), withdraw.into()] {
		assert!(may(ProxyType::NonTransfer, call.clone()), "{call:?}");
		assert!(!may(ProxyType::Peg, call));
	}
	assert!(may(ProxyType::Any, pay()));
	assert!(!may(ProxyType::Peg, pay()));
	// A batch of what it may not do is as little.
	assert!(!may(ProxyType::Peg, batch(pay())));
}
