//! Who may call what. Found out by asking: each call of the metadata is dispatched by each origin,
//! with arguments of zeros, and whoever is not refused as an origin may call it.

use crate::{bounds::bound, calls, settle, zeroed};
use frame_support::{dispatch::DispatchResultWithPostInfo, traits::UnfilteredDispatchable};
use quoin_runtime::{configs::governance::origins, *};
use sp_core::traits::{ReadRuntimeVersion, ReadRuntimeVersionExt};
use sp_runtime::{BuildStorage, DispatchError};
use std::fmt::Write;

/// Who can be an origin, from the least to the most powerful.
fn origins() -> Vec<(&'static str, RuntimeOrigin)> {
	let guardian =
		pallet_collective::RawOrigin::<AccountId, pallet_collective::Instance1>::Members(2, 3);
	vec![
		("guardian", guardian.into()),
		("economics", origins::Origin::Economics.into()),
		("root", RuntimeOrigin::root()),
	]
}

fn is_refused(outcome: &DispatchResultWithPostInfo) -> bool {
	matches!(outcome, Err(error) if error.error == DispatchError::BadOrigin)
}

/// Whether `origin` passes the check of the call. Whatever it does is undone.
fn passes(call: RuntimeCall, origin: RuntimeOrigin) -> bool {
	let mut refused = false;
	let _ = frame_support::storage::with_transaction(|| {
		// Some calls with nonsense arguments, acting as Root, end in a `defensive!`.
		let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
			call.dispatch_bypass_filter(origin)
		}));
		refused = outcome.as_ref().is_ok_and(is_refused);
		sp_runtime::TransactionOutcome::Rollback(Ok::<(), DispatchError>(()))
	});
	!refused
}

/// How long a decision of this origin takes to act, at least.
fn delay(origin: &str) -> &'static str {
	match origin {
		"root" => "1 day after a vote of up to 14 days",
		"economics" => "1 hour after a vote of up to 7 days",
		_ => "none",
	}
}

/// Pallet, call and the origins that pass, for every call that a signed account may not make.
fn privileged() -> Vec<(String, String, Vec<&'static str>)> {
	let mut found = Vec::new();
	for (pallet, pallet_index, call, call_index) in calls() {
		let anybody = RuntimeOrigin::signed(AccountId::from([7; 32]));
		if passes(zeroed(pallet_index, call_index), anybody) {
			continue;
		}
		let who = origins()
			.into_iter()
			.filter(|(_, origin)| passes(zeroed(pallet_index, call_index), origin.clone()))
			.map(|(name, _)| name)
			.collect();
		found.push((pallet, call, who));
	}
	found
}

fn document() -> String {
	let mut text = String::from(
		"# Powers\n\n\
		Every call that an ordinary signed account may not make: who may, how far it reaches, and how soon\n\
		it acts. Generated from the runtime by `QUOIN_WRITE_DOCS=1 cargo test -p quoin-runtime --test\n\
		catalogues`; the test fails when the two differ.\n\n\
		- *guardian*: more than half of the technical committee.\n\
		- *economics*: a referendum on the economics track.\n\
		- *root*: a referendum on the root track. On the development and local chains the sudo key acts as\n\
		  root too; on the testnet there is none. Root can replace the runtime and so, in the end, do\n\
		  anything; what it may not do directly stands here as *nobody*.\n\
		- *the chain*: only block authors, as inherents or unsigned reports that carry their own proof.\n\n\
		| call | who | bound | delay |\n| --- | --- | --- | --- |\n",
	);
	for (pallet, call, who) in privileged() {
		let bound = bound(&pallet, &call);
		let names = match (who.is_empty(), bound.starts_with("chain: ")) {
			(false, _) => who.join(", "),
			(true, true) => "the chain".into(),
			(true, false) => "nobody".into(),
		};
		let fastest = who.first().map_or("–", |name| delay(name));
		let bound = bound.trim_start_matches("chain: ");
		writeln!(text, "| `{pallet}.{call}` | {names} | {bound} | {fastest} |").unwrap();
	}
	text
}

/// Codes of zeros have no version.
struct NoVersion;
impl ReadRuntimeVersion for NoVersion {
	fn read_runtime_version(
		&self,
		_: &[u8],
		_: &mut dyn sp_externalities::Externalities,
	) -> Result<Vec<u8>, String> {
		Err("no code".into())
	}
}

fn on_chain<R>(test: impl FnOnce() -> R) -> R {
	let storage = RuntimeGenesisConfig::default().build_storage().unwrap();
	let mut ext = sp_io::TestExternalities::new(storage);
	ext.register_extension(ReadRuntimeVersionExt::new(NoVersion));
	ext.execute_with(|| {
		System::set_block_number(1);
		pallet_timestamp::Now::<Runtime>::put(1_790_000_000_000);
		test()
	})
}

#[test]
fn the_document_lists_every_privileged_call() {
	on_chain(|| settle("powers.md", &document()));
}

#[test]
fn asking_finds_out_who_may_call() {
	on_chain(|| {
		let privileged = privileged();
		let who = |pallet: &str, call: &str| {
			privileged
				.iter()
				.find(|(p, c, _)| p == pallet && c == call)
				.map(|(_, _, who)| who.clone())
		};
		assert_eq!(who("Balances", "transfer_keep_alive"), None);
		assert_eq!(who("Issuance", "mint"), None);
		assert_eq!(who("Issuance", "create_coin"), Some(vec!["economics", "root"]));
		assert_eq!(who("Issuance", "set_status"), Some(vec!["guardian", "economics", "root"]));
		assert_eq!(who("System", "set_code"), Some(vec!["root"]));
		assert_eq!(who("SafeMode", "force_enter"), Some(vec!["guardian"]));
		assert_eq!(who("Assets", "force_create"), Some(vec![]));
		assert_eq!(who("Timestamp", "set"), Some(vec![]));
	});
}

#[test]
fn the_committee_has_no_call_that_releases_a_brake() {
	on_chain(|| {
		for (pallet, call, who) in privileged() {
			if who.contains(&"guardian") {
				let brakes = [
					("Issuance", "set_status"),
					("PriceFeeds", "pause_feed"),
					("SafeMode", "force_enter"),
					("TxPause", "pause"),
				];
				assert!(brakes.contains(&(pallet.as_str(), call.as_str())), "{pallet}.{call}");
			}
		}
	});
}
