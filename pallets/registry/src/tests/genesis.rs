use super::*;
use crate::{GenesisClass, GenesisConfig, ParamsOf};
use quoin_primitives::Bps;
use sp_runtime::BuildStorage;

fn class() -> GenesisClass<AccountId> {
	GenesisClass {
		name: "H100 SXM5 server".into(),
		curve: vec![(31_536_000, 10_000), (94_608_000, 5_000)],
		index: Some(("H100/USD".into(), DAY)),
		cap: 1_000_000,
		obligor_cap: 600_000,
		required: [false, true, false, false],
		condition: (Bps(5_000), Bps(10_000)),
		heartbeat: HOUR,
		cover: Bps(5_000),
		agent: None,
	}
}

fn built(classes: Vec<GenesisClass<AccountId>>) -> sp_io::TestExternalities {
	GenesisConfig::<Test> { classes }.build_storage().unwrap().into()
}

#[test]
fn chain_begins_with_its_classes_and_the_collection() {
	built(vec![class(), GenesisClass { agent: Some(AGENT), ..class() }]).execute_with(|| {
		let stored: Vec<ParamsOf<Test>> =
			(0..2).map(|id| crate::Classes::<Test>::get(id).unwrap()).collect();
		assert_eq!(stored[0], params());
		assert_eq!(stored[1].recovery, quoin_primitives::Recovery::Agent(AGENT));
		assert_eq!(Nfts::collection_owner(crate::COLLECTION), Some(Registry::account()));
		assert_ok!(Registry::do_try_state());
	});
}

#[test]
#[should_panic = "cannot be"]
fn chain_is_refused_when_a_class_cannot_be() {
	built(vec![GenesisClass { cap: 1, ..class() }]);
}
