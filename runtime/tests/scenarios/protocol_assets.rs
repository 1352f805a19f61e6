//! Nothing but issuance changes the supply of a protocol dollar.

use crate::{chain::*, dollar::mint};
use frame_support::traits::fungibles::Inspect;
use quoin_primitives::QUSD;
use quoin_runtime::{genesis::USDC, *};
use sp_runtime::traits::Dispatchable;

type AssetCall = pallet_assets::Call<Runtime>;

/// Every call of `pallet-assets` that could touch supply or roles.
fn attacks(id: AssetId) -> Vec<AssetCall> {
	let bob = || who("Bob").into();
	vec![
		AssetCall::create { id, admin: bob(), min_balance: 1 },
		AssetCall::force_create { id, owner: bob(), is_sufficient: true, min_balance: 1 },
		AssetCall::start_destroy { id },
		AssetCall::destroy_accounts { id },
		AssetCall::destroy_approvals { id },
		AssetCall::finish_destroy { id },
		AssetCall::mint { id, beneficiary: bob(), amount: USD18 },
		AssetCall::burn { id, who: bob(), amount: USD18 },
		AssetCall::force_transfer { id, source: bob(), dest: who("Eve").into(), amount: USD18 },
		AssetCall::freeze { id, who: bob() },
		AssetCall::thaw { id, who: bob() },
		AssetCall::freeze_asset { id },
		AssetCall::thaw_asset { id },
		AssetCall::transfer_ownership { id, owner: bob() },
		AssetCall::set_team { id, issuer: bob(), admin: bob(), freezer: bob() },
		AssetCall::set_metadata { id, name: b"x".to_vec(), symbol: b"x".to_vec(), decimals: 2 },
		AssetCall::clear_metadata { id },
		AssetCall::force_set_metadata {
			id,
			name: b"x".to_vec(),
			symbol: b"x".to_vec(),
			decimals: 2,
			is_frozen: false,
		},
		AssetCall::force_clear_metadata { id },
		AssetCall::force_asset_status {
			id,
			owner: bob(),
			issuer: bob(),
			admin: bob(),
			freezer: bob(),
			min_balance: 1,
			is_sufficient: true,
			is_frozen: false,
		},
		AssetCall::force_cancel_approval { id, owner: bob(), delegate: bob() },
		AssetCall::touch { id },
		AssetCall::refund { id, allow_burn: true },
		AssetCall::set_min_balance { id, min_balance: 1_000 },
		AssetCall::touch_other { id, who: bob() },
		AssetCall::refund_other { id, who: bob() },
		AssetCall::block { id, who: bob() },
		AssetCall::set_reserves { id, reserves: vec![].try_into().unwrap() },
	]
}

#[test]
fn every_call_that_could_change_the_supply_of_a_dollar_fails_for_everybody() {
	on_development_chain(|chain| {
		chain.next_block();
		chain.ok("Bob", mint(USDC, 1_000 * USD6));
		let supply = Assets::total_issuance(QUSD);
		let state = sp_io::storage::root(Default::default());
		let origins = [
			RuntimeOrigin::signed(who("Bob")),
			RuntimeOrigin::signed(who("Alice")),
			// Even if somebody could act as the keyless account.
			RuntimeOrigin::signed(Issuance::account()),
			RuntimeOrigin::signed(configs::governance::TreasuryAccount::get()),
			RuntimeOrigin::root(),
			RuntimeOrigin::none(),
		];
		for attack in attacks(QUSD) {
			for origin in origins.clone() {
				let outcome = RuntimeCall::from(attack.clone()).dispatch(origin.clone());
				assert!(outcome.is_err(), "{attack:?} by {origin:?}");
			}
		}
		assert_eq!(Assets::total_issuance(QUSD), supply);
		assert_eq!(sp_io::storage::root(Default::default()), state);
		check_invariants();
	});
}

/// A dollar that governance created later, with the highest id that one can have, in the hands of a user
/// who had an account opened for it before.
#[test]
fn a_created_dollar_is_guarded_like_qusd() {
	use quoin_math::bucket::Window;
	use quoin_primitives::{FacilitateIssuance, FacilitatorId, RESERVED_IDS_BELOW};
	const MODULE: [u8; 8] = *b"qn/cdp  ";

	on_development_chain(|chain| {
		chain.next_block();
		let coin = RESERVED_IDS_BELOW - 1;
		let text = |text: &[u8]| text.to_vec().try_into().unwrap();
		let fuse = Window { limit: 1_000_000 * USD18, period: 86_400 };
		as_root(pallet_issuance::Call::create_coin {
			coin,
			name: text(b"AI Dollar"),
			symbol: text(b"AIUSD"),
			fuse,
		});
		let facilitator = FacilitatorId::Module(MODULE);
		as_root(pallet_issuance::Call::set_ceiling { coin, facilitator, ceiling: 1_000 * USD18 });
		<Issuance as FacilitateIssuance<_>>::mint(coin, MODULE, &who("Bob"), 100 * USD18).unwrap();
		for attack in attacks(coin) {
			for signer in [RuntimeOrigin::signed(who("Bob")), RuntimeOrigin::root()] {
				let outcome = RuntimeCall::from(attack.clone()).dispatch(signer);
				assert!(outcome.is_err(), "{attack:?}");
			}
		}
		assert_eq!(Assets::total_issuance(coin), 100 * USD18);
		check_invariants();
	});
}

// One thing is left out: Root's `utility.dispatchAs` dispatches past the call filter, so that Root can
// act as the keyless account, as it can write any state. `docs/powers.md` says so.
#[test]
fn no_wrapper_carries_such_a_call_past_the_filter() {
	on_development_chain(|chain| {
		chain.next_block();
		chain.ok("Bob", mint(USDC, 1_000 * USD6));
		let supply = Assets::total_issuance(QUSD);
		let keyless = Issuance::account();
		for attack in attacks(QUSD) {
			let call = || Box::new(RuntimeCall::from(attack.clone()));
			let as_keyless = || -> Box<OriginCaller> {
				Box::new(frame_system::RawOrigin::Signed(keyless.clone()).into())
			};
			let wrappers: Vec<RuntimeCall> = vec![
				pallet_utility::Call::batch { calls: vec![*call()] }.into(),
				pallet_utility::Call::force_batch { calls: vec![*call()] }.into(),
				pallet_utility::Call::dispatch_as { as_origin: as_keyless(), call: call() }.into(),
				pallet_sudo::Call::sudo { call: call() }.into(),
				pallet_sudo::Call::sudo_as { who: keyless.clone().into(), call: call() }.into(),
				pallet_sudo::Call::sudo {
					call: Box::new(pallet_utility::Call::batch { calls: vec![*call()] }.into()),
				}
				.into(),
				pallet_proxy::Call::proxy {
					real: keyless.clone().into(),
					force_proxy_type: None,
					call: call(),
				}
				.into(),
				pallet_multisig::Call::as_multi_threshold_1 {
					other_signatories: vec![who("Bob")],
					call: call(),
				}
				.into(),
			];
			for wrapper in wrappers {
				let _ = chain.send("Alice", wrapper);
				assert_eq!(Assets::total_issuance(QUSD), supply, "{attack:?}");
			}
		}
		check_invariants();
	});
}

#[test]
fn the_list_of_attacks_names_every_call_but_transfers_and_approvals() {
	use frame_support::traits::GetCallName;
	let open = [
		"transfer",
		"transfer_keep_alive",
		"transfer_all",
		"approve_transfer",
		"cancel_approval",
		"transfer_approved",
	];
	let tried: Vec<_> = attacks(QUSD).iter().map(|call| call.get_call_name()).collect();
	for name in AssetCall::get_call_names() {
		assert!(open.contains(name) != tried.contains(name), "{name}");
	}
}
