use super::*;
use crate::{limits, CurrentParams, GenesisConfig};
use sp_runtime::BuildStorage;

fn built(params: Params) -> sp_io::TestExternalities {
	GenesisConfig::<Test> { params, ..Default::default() }.build_storage().unwrap().into()
}

#[test]
fn chain_begins_with_its_parameters() {
	built(params()).execute_with(|| {
		assert_eq!(CurrentParams::<Test>::get(), params());
		assert_ok!(Auctions::do_try_state());
	});
}

#[test]
fn chain_without_a_genesis_of_auctions_has_the_defaults() {
	sp_io::TestExternalities::default().execute_with(|| {
		assert_eq!(CurrentParams::<Test>::get(), Params::default());
		assert_ok!(limits::ensure_in_range::<Test>(&Params::default()));
		assert_ok!(Auctions::do_try_state());
	});
}

#[test]
#[should_panic = "the parameters of auctions cannot be: ParameterOutOfRange"]
fn chain_is_refused_when_a_parameter_is_out_of_range() {
	built(Params { floor: Bps(0), ..params() });
}

#[test]
fn genesis_is_read_from_json() {
	let json = r#"{"params": {"start": 12000, "floor": 4000, "fall": {"linear": {"duration": 8000}},
		"duration": 8000, "clearance": 4000}}"#;
	let genesis: GenesisConfig<Test> = serde_json::from_str(json).unwrap();
	assert_eq!(genesis.params, params());
	assert_eq!(
		serde_json::to_value(&genesis).unwrap()["params"]["fall"]["linear"]["duration"],
		8_000
	);
	let fall = Fall::Stair { keep: ONE / 10 * 9, step: 600 };
	let text = serde_json::to_string(&Params { fall, ..params() }).unwrap();
	assert!(text.contains(r#""stair":{"keep":900000000000000000,"step":600}"#), "{text}");
	let unknown = serde_json::from_str::<Params>(&text.replace("floor", "flor"));
	assert!(unknown.is_err());
}
