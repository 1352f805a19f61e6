//! Hardware from registration to retirement, and bonds, by real extrinsics.

use crate::{chain::*, dollar::mint};
use frame_support::{
	dispatch::RawOrigin,
	traits::{
		fungible::InspectHold as _, fungibles::InspectHold as _,
		nonfungibles_v2::InspectEnumerable, UnfilteredDispatchable,
	},
};
use pallet_registry::{Asset, Call, Error, COLLECTION};
use quoin_primitives::{
	AttestationKind, Bps, Claim, ClassId, Collateral, Kinds, Seconds, TitleId, TitleState, QUSD,
};
use quoin_runtime::{configs::accounts::ProxyType, genesis::USDC, *};
use sp_core::H256;

/// The B300 8-GPU server of the development chain.
const B300: ClassId = 3;

fn registry_failed(error: Error<Runtime>) -> Outcome {
	Ok(Err(error.into()))
}

fn filtered() -> Outcome {
	Ok(Err(frame_system::Error::<Runtime>::CallFiltered.into()))
}

/// Sixteen servers that began to work just now.
fn asset(serials: u8) -> Asset {
	asset_at(now(), serials)
}

/// The same since `in_service`.
pub fn asset_at(in_service: Seconds, serials: u8) -> Asset {
	Asset {
		class: B300,
		quantity: 16,
		serials: H256([serials; 32]),
		documents: vec![H256([101; 32]); 3].try_into().unwrap(),
		bailee: H256([104; 32]),
		in_service,
	}
}

/// For ninety days from now, of what the title says it is.
pub fn attest(title: TitleId, claim: Claim) -> RuntimeCall {
	let subject = pallet_registry::Titles::<Runtime>::get(title).unwrap().asset.subject();
	let at = now();
	Call::attest { title, subject, claim, at, until: at + 90 * 86_400 }.into()
}

/// Registers a title of Bob's and has everything attested of it, at eight million dollars.
pub fn attested(chain: &mut Chain, serials: u8) -> TitleId {
	let title = pallet_registry::NextTitle::<Runtime>::get();
	chain.ok("Bob", Call::register { asset: asset(serials) });
	let value = 8_000_000 * USD18;
	chain.ok("Appraiser", attest(title, Claim::Appraisal { value }));
	let policy = H256([105; 32]);
	chain.ok("Insurer", attest(title, Claim::Insurance { policy, insured: value / 10 * 8 }));
	for claim in [
		Claim::Custody { bailee: H256([106; 32]) },
		Claim::Inspection { condition: Bps(10_000) },
		Claim::Obligor { obligor: H256([107; 32]) },
	] {
		chain.ok("Custodian", attest(title, claim));
	}
	chain.ok("Custodian", Call::heartbeat { title });
	title
}

fn state(title: TitleId) -> TitleState {
	Registry::title_view(title).unwrap().state
}

fn deposit(name: &str) -> Balance {
	Balances::balance_on_hold(&pallet_registry::HoldReason::Title.into(), &who(name))
}

fn bond(name: &str) -> Balance {
	AssetsHolder::balance_on_hold(QUSD, &pallet_registry::HoldReason::Bond.into(), &who(name))
}

#[test]
fn title_is_registered_attested_verified_moved_and_retired() {
	on_development_chain(|chain| {
		chain.next_block();
		let title = attested(chain, 1);
		assert_eq!(state(title), TitleState::Draft);
		chain.ok("Ferdie", Call::verify { title });
		assert_eq!(state(title), TitleState::Verified);
		// Appraised at less than the index: 16 servers at 560 000 dollars.
		let value = Registry::value_view(title).unwrap();
		assert_eq!((value.value, value.refused), (8_000_000 * USD18, None));
		assert_eq!(value.index, Some(8_960_000 * USD18));

		// A wallet sees it, and only the registry moves it.
		assert_eq!(Nfts::owner(COLLECTION, title), Some(who("Bob")));
		let titles: Vec<_> = Nfts::owned_in_collection(&COLLECTION, &who("Bob")).collect();
		assert_eq!(titles, [title]);
		let dest = who("Eve").into();
		let by_nfts = pallet_nfts::Call::transfer { collection: COLLECTION, item: title, dest };
		assert_eq!(chain.send("Bob", by_nfts.clone()), filtered());
		let burn = pallet_nfts::Call::burn { collection: COLLECTION, item: title };
		assert_eq!(chain.send("Bob", burn.clone()), filtered());
		// Past the filter, the lock of the registry holds.
		for call in [by_nfts, burn] {
			let outcome = call.dispatch_bypass_filter(RawOrigin::Signed(who("Bob")).into());
			let locked = pallet_nfts::Error::<Runtime>::ItemLocked.into();
			assert_eq!(outcome.unwrap_err().error, locked);
		}
		chain.ok("Bob", Call::transfer { title, to: who("Eve") });
		assert_eq!(Nfts::owner(COLLECTION, title), Some(who("Eve")));
		assert_eq!(state(title), TitleState::Draft);

		let retire = Call::retire { title };
		assert_eq!(chain.send("Bob", retire.clone()), registry_failed(Error::NotOwner));
		assert!(deposit("Bob") > 0);
		chain.ok("Eve", retire);
		assert_eq!((deposit("Bob"), deposit("Eve")), (0, 0));
		assert_eq!(Nfts::owner(COLLECTION, title), None);
	});
}

/// A tenth of a QUO for each of six records and a thousandth for each byte at their longest: 157 of the NFT; 363
/// of the title with its id, of which 207 say what it is and 103 the lien; 607 of six attestations; 36 of the
/// serials.
#[test]
fn deposit_is_what_its_records_cost() {
	on_development_chain(|chain| {
		chain.next_block();
		chain.ok("Bob", Call::register { asset: asset(1) });
		let bytes = 157 + 363 + 607 + 36;
		assert_eq!(deposit("Bob"), 6 * QUO1 / 10 + bytes * (QUO1 / 1_000));
		chain.ok("Bob", Call::retire { title: 0 });
		assert_eq!(deposit("Bob"), 0);
	});
}

#[test]
fn attestor_is_accredited_and_revoked_by_governance_only() {
	on_development_chain(|chain| {
		chain.next_block();
		let title = attested(chain, 1);
		let kinds = Kinds::of(&[AttestationKind::Appraisal]);
		let accredit = || Call::accredit { attestor: who("Dave"), kinds };
		let appraise = || attest(title, Claim::Appraisal { value: 7_000_000 * USD18 });
		assert_eq!(chain.send("Dave", accredit()), Ok(Err(sp_runtime::DispatchError::BadOrigin)));
		assert_eq!(chain.send("Dave", appraise()), registry_failed(Error::NotAccredited));
		as_governance(accredit());
		chain.ok("Dave", appraise());
		chain.ok("Ferdie", Call::verify { title });
		assert_eq!(Registry::value(title), Ok(7_000_000 * USD18));

		as_governance(Call::revoke { attestor: who("Dave") });
		assert_eq!(Registry::value(title), Err(Error::<Runtime>::AttestorRevoked.into()));
		chain.ok("Appraiser", attest(title, Claim::Appraisal { value: 6_000_000 * USD18 }));
		assert_eq!(Registry::value(title), Ok(6_000_000 * USD18));
	});
}

/// What the economics track does, without its vote.
fn as_governance(call: Call<Runtime>) {
	let origin = configs::governance::origins::Origin::Economics;
	RuntimeCall::from(call).dispatch_bypass_filter(origin.into()).unwrap();
}

#[test]
fn insurer_posts_a_bond_that_a_loan_keeps() {
	on_development_chain(|chain| {
		chain.next_block();
		chain.ok("Insurer", mint(USDC, 1_000_000 * USD6));
		let post = |amount| Call::post_bond { amount };
		assert_eq!(chain.send("Bob", post(1)), registry_failed(Error::NotAccredited));
		chain.ok("Insurer", post(500_000 * USD18));
		assert_eq!(bond("Insurer"), 500_000 * USD18);

		let title = attested(chain, 1);
		chain.ok("Bob", Call::verify { title });
		// A lender's call. A twentieth of eight million is allotted.
		let parties = [who("Bob"), who("Charlie")];
		assert_eq!(Registry::encumber(&who("Bob"), &[title], 1, &parties), Ok(8_000_000 * USD18));
		let withdraw = |amount| Call::withdraw_bond { amount };
		let too_much = withdraw(100_000 * USD18 + 1);
		assert_eq!(chain.send("Insurer", too_much), registry_failed(Error::BondAllotted));
		chain.ok("Insurer", withdraw(100_000 * USD18));
		let transfer = Call::transfer { title, to: who("Eve") };
		assert_eq!(chain.send("Bob", transfer), registry_failed(Error::TitleEncumbered));

		Registry::seize(1, &[title]).unwrap();
		let (to, amount) = (who("Charlie"), 150_000 * USD18);
		assert_eq!(Registry::pay_bond(1, title, &to, amount), Ok(amount));
		assert_eq!(Assets::balance(QUSD, who("Charlie")), amount);
		Registry::release(1, &[title], Some(&who("Dave"))).unwrap();
		chain.ok("Insurer", withdraw(250_000 * USD18));
		assert_eq!(bond("Insurer"), 0);
		assert_eq!((state(title), Nfts::owner(COLLECTION, title)), {
			(TitleState::Sold, Some(who("Dave")))
		});
	});
}

#[test]
fn in_safe_mode_titles_wait_and_attestations_go_on() {
	on_development_chain(|chain| {
		chain.next_block();
		let title = attested(chain, 1);
		crate::dollar::decide(chain, pallet_safe_mode::Call::force_enter {}.into());
		assert_eq!(chain.send("Bob", Call::verify { title }), filtered());
		assert_eq!(chain.send("Bob", Call::register { asset: asset(2) }), filtered());
		let transfer = Call::transfer { title, to: who("Eve") };
		assert_eq!(chain.send("Bob", transfer), filtered());
		chain.ok("Custodian", Call::heartbeat { title });
		chain.ok("Appraiser", attest(title, Claim::Appraisal { value: USD18 }));
	});
}

#[test]
fn machine_of_an_attestor_attests_and_does_no_more() {
	on_development_chain(|chain| {
		chain.next_block();
		let title = attested(chain, 1);
		chain.ok("Bob", Call::verify { title });
		let delegate = who("Eve").into();
		let proxy_type = ProxyType::Attestor;
		chain.ok("Custodian", pallet_proxy::Call::add_proxy { delegate, proxy_type, delay: 0 });
		let mut by_proxy = |call: RuntimeCall| {
			let real = who("Custodian").into();
			let call = Box::new(call);
			chain.ok("Eve", pallet_proxy::Call::proxy { real, force_proxy_type: None, call });
			System::events().into_iter().rev().find_map(|record| match record.event {
				RuntimeEvent::Proxy(pallet_proxy::Event::ProxyExecuted { result }) => Some(result),
				_ => None,
			})
		};
		assert_eq!(by_proxy(Call::heartbeat { title }.into()), Some(Ok(())));
		for call in [
			Call::post_bond { amount: 1 }.into(),
			Call::withdraw_bond { amount: 1 }.into(),
			Call::register { asset: asset(2) }.into(),
			pallet_balances::Call::transfer_keep_alive { dest: who("Eve").into(), value: 1 }.into(),
		] {
			assert_eq!(by_proxy(call).map(Ok), Some(filtered()));
		}
	});
}
