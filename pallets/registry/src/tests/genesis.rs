use super::*;
use crate::{GenesisClass, GenesisConfig, GenesisCurve, ParamsOf};
use quoin_math::units::ONE;
use quoin_primitives::{AttestationKind, Bps, Curve, Kinds, Recovery};
use sp_runtime::BuildStorage;

fn class() -> GenesisClass<AccountId> {
	GenesisClass {
		name: "H100 SXM5 server".into(),
		curve: GenesisCurve::Piecewise(vec![(31_536_000, 10_000), (94_608_000, 5_000)]),
		index: Some(("H100/USD".into(), DAY)),
		cap: 1_000_000,
		obligor_cap: 600_000,
		required: vec![
			AttestationKind::Appraisal,
			AttestationKind::Insurance,
			AttestationKind::Obligor,
		],
		condition: (Bps(5_000), Bps(10_000)),
		heartbeat: HOUR,
		cover: Bps(5_000),
		agent: None,
		auctioned: true,
	}
}

fn built(
	classes: Vec<GenesisClass<AccountId>>,
	attestors: Vec<(AccountId, Vec<AttestationKind>)>,
) -> sp_io::TestExternalities {
	GenesisConfig::<Test> { classes, attestors }.build_storage().unwrap().into()
}

#[test]
fn chain_begins_with_its_classes_attestors_and_the_collection() {
	let with_agent = |auctioned| GenesisClass { agent: Some(AGENT), auctioned, ..class() };
	let declining = GenesisClass {
		curve: GenesisCurve::Declining { factor: 8_000, floor: 1_000 },
		auctioned: false,
		..class()
	};
	let attestors = vec![(APPRAISER, vec![AttestationKind::Appraisal])];
	let classes = vec![class(), with_agent(true), with_agent(false), declining];
	built(classes, attestors).execute_with(|| {
		let stored: Vec<ParamsOf<Test>> =
			(0..4).map(|id| crate::Classes::<Test>::get(id).unwrap()).collect();
		assert_eq!(stored[0], params());
		assert_eq!(stored[1].recovery, Recovery::Auction { agent: Some(AGENT) });
		assert_eq!(stored[2].recovery, Recovery::Agent(AGENT));
		assert_eq!(stored[3].recovery, Recovery::Auction { agent: None });
		assert_eq!(stored[3].curve, Curve::Declining { factor: ONE / 10 * 8, floor: ONE / 10 });
		let kinds = Registry::attestor_view(&APPRAISER).unwrap().kinds;
		assert_eq!(kinds, Kinds::of(&[AttestationKind::Appraisal]));
		assert_eq!(Nfts::collection_owner(crate::COLLECTION), Some(Registry::account()));
		assert_ok!(Registry::do_try_state());
	});
}

#[test]
fn class_is_written_in_a_chain_spec_as_it_is_read() {
	let text = serde_json::to_value(class()).unwrap();
	assert_eq!(text["curve"]["piecewise"][1][1], 5_000);
	assert_eq!(text["required"][2], "obligor");
	assert_eq!(serde_json::from_value::<GenesisClass<AccountId>>(text).unwrap(), class());
}

#[test]
fn wallet_sees_what_the_collection_is() {
	ExtBuilder.build_and_execute(|| {
		let data = pallet_nfts::CollectionMetadataOf::<Test>::get(crate::COLLECTION).unwrap();
		let json = data.data.strip_prefix(b"data:application/json,").unwrap();
		let json: serde_json::Value = serde_json::from_slice(json).unwrap();
		assert_eq!(json["name"], "Quoin titles");
		assert_eq!(Nfts::owner(crate::COLLECTION, draft(SERVERS, 1)), Some(ALICE));
	});
}

#[test]
fn collection_is_made_once() {
	ExtBuilder.build_and_execute(|| {
		assert_noop!(Registry::create_collection(), Error::CollectionTaken);
		// Nor after one that was made and removed.
		let was = pallet_nfts::Collection::<Test>::take(crate::COLLECTION).unwrap();
		assert_noop!(Registry::create_collection(), Error::CollectionTaken);
		pallet_nfts::Collection::<Test>::insert(crate::COLLECTION, was);
	});
}

#[test]
#[should_panic = "cannot be"]
fn chain_is_refused_when_a_class_cannot_be() {
	built(vec![GenesisClass { cap: 1, ..class() }], vec![]);
}

#[test]
#[should_panic = "the attestor 11 cannot be"]
fn chain_is_refused_when_an_attestor_attests_nothing() {
	built(vec![], vec![(APPRAISER, vec![])]);
}
