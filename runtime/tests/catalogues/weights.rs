//! Weights are measured in this runtime, none is too heavy, and `docs/weights.md` shows ours.

use crate::{calls, metadata, settle, zeroed};
use frame_support::{
	dispatch::{DispatchClass, GetDispatchInfo},
	traits::{Contains, PalletsInfoAccess},
	weights::Weight,
};
use pallet_validator_set::{
	consensus::ConsensusWeights,
	limits::{FORGOTTEN_PER_BLOCK, SLASHES_PER_BLOCK},
};
use quoin_primitives::{MAX_TITLES, MAX_TRANCHES};
use quoin_runtime::{
	weights::{self, Worst},
	*,
};
use sp_runtime::{generic::Era, traits::TransactionExtension, Perbill};
use std::{any::type_name, collections::BTreeMap, fmt::Write};

/// What each pallet of the runtime takes its weights from.
fn wired() -> BTreeMap<&'static str, &'static str> {
	macro_rules! types {
		($($name:literal $pallet:ident $item:ident $(<$instance:ty>)?),* $(,)?) => {
			BTreeMap::from([
				$(($name, type_name::<<Runtime as $pallet::Config $(<$instance>)?>::$item>())),*
			])
		};
	}
	types![
		"System" frame_system SystemWeightInfo,
		"System (extensions)" frame_system ExtensionsWeightInfo,
		"Timestamp" pallet_timestamp WeightInfo,
		"Balances" pallet_balances WeightInfo,
		"Babe" pallet_babe WeightInfo,
		"ValidatorSet" pallet_validator_set WeightInfo,
		"Session" pallet_session WeightInfo,
		"Grandpa" pallet_grandpa WeightInfo,
		"Assets" pallet_assets WeightInfo,
		"TransactionPayment" pallet_transaction_payment WeightInfo,
		"AssetTxPayment" pallet_asset_tx_payment WeightInfo,
		"Utility" pallet_utility WeightInfo,
		"Multisig" pallet_multisig WeightInfo,
		"Proxy" pallet_proxy WeightInfo,
		"Preimage" pallet_preimage WeightInfo,
		"Scheduler" pallet_scheduler WeightInfo,
		"Referenda" pallet_referenda WeightInfo,
		"ConvictionVoting" pallet_conviction_voting WeightInfo,
		"TechnicalCommittee" pallet_collective WeightInfo <pallet_collective::Instance1>,
		"Treasury" pallet_treasury WeightInfo,
		"Parameters" pallet_parameters WeightInfo,
		"Sudo" pallet_sudo WeightInfo,
		"Migrations" pallet_migrations WeightInfo,
		"SafeMode" pallet_safe_mode WeightInfo,
		"TxPause" pallet_tx_pause WeightInfo,
		"PriceFeeds" pallet_price_feeds WeightInfo,
		"Issuance" pallet_issuance WeightInfo,
		"Credentials" pallet_credentials WeightInfo,
		"Nfts" pallet_nfts WeightInfo,
		"Registry" pallet_registry WeightInfo,
		"Lending" pallet_lending WeightInfo,
		"Auctions" pallet_auctions WeightInfo,
		"Tranches" pallet_tranches WeightInfo,
		"Vault" pallet_vault WeightInfo,
	]
}

fn is_measured_here(weights: &str) -> bool {
	let consensus = type_name::<ConsensusWeights<weights::consensus::WeightInfo<Runtime>>>();
	weights.starts_with("quoin_runtime::weights::") || weights == consensus
}

#[test]
fn every_pallet_is_wired_to_weights_measured_in_this_runtime() {
	let wired = wired();
	for (pallet, weights) in &wired {
		assert!(is_measured_here(weights), "{pallet} takes its weights from {weights}");
	}
	let with_calls = metadata().pallets.into_iter().filter(|p| p.calls.is_some());
	for pallet in with_calls {
		assert!(
			wired.contains_key(&pallet.name[..]),
			"{}: where are its weights from?",
			pallet.name
		);
	}
	// A name in the table that is not in the runtime would check nothing.
	let present: Vec<&str> = AllPalletsWithSystem::infos().iter().map(|info| info.name).collect();
	for pallet in wired.keys().filter(|name| !name.contains(' ')) {
		assert!(present.contains(pallet), "{pallet} is not in the runtime");
	}
}

#[test]
fn defaults_of_the_sdk_would_be_noticed() {
	assert!(!is_measured_here(type_name::<()>()));
	assert!(!is_measured_here(type_name::<pallet_balances::weights::SubstrateWeight<Runtime>>()));
	assert!(!is_measured_here(type_name::<ConsensusWeights<()>>()));
}

/// A block's share for ordinary transactions.
fn normal_share() -> u64 {
	let limits = configs::system::Weights::get();
	limits.get(DispatchClass::Normal).max_total.unwrap().ref_time()
}

/// Those that are not measured say so themselves: all their calls are refused by the call filter.
const NOT_MEASURED: [&str; 1] = ["pallet_nfts"];

#[test]
fn files_that_are_not_measured_say_so() {
	for (file, _) in weights::worst() {
		let here = std::env::var("CARGO_MANIFEST_DIR").unwrap();
		let text = std::fs::read_to_string(format!("{here}/src/weights/{file}.rs")).unwrap();
		let says = text.lines().next().unwrap().contains("NOT MEASURED");
		assert_eq!(says, NOT_MEASURED.contains(&file), "{file}");
	}
}

/// The call filter refuses them.
const REFUSED: [&str; 2] = ["pallet_preimage.ensure_updated", "pallet_nfts.redeposit"];

/// Of every benchmark, with components at their maxima. No exception is needed, not even for new code.
#[test]
fn no_weight_is_above_a_quarter_of_the_normal_share() {
	let refused: [RuntimeCall; 2] = [
		pallet_preimage::Call::ensure_updated { hashes: Vec::new() }.into(),
		pallet_nfts::Call::redeposit { collection: 0, items: Vec::new() }.into(),
	];
	assert!(refused.iter().all(|call| !configs::filter::OpenCalls::contains(call)));
	let most = Perbill::from_percent(25) * normal_share();
	for (file, weights) in weights::worst() {
		for worst in weights {
			let name = format!("{file}.{}", worst.name);
			// A block of its own: see below.
			if name == "consensus.rotate_session" || REFUSED.contains(&&name[..]) {
				continue;
			}
			assert!(worst.weight.ref_time() <= most, "{name}: {}", worst.weight);
		}
	}
}

/// The weights of calls, which may add several of the benchmarks up. Lists are empty here; how they
/// grow is in the benchmarks.
#[test]
fn no_call_is_above_a_quarter_of_the_normal_share() {
	let most = Perbill::from_percent(25) * normal_share();
	for (pallet, pallet_index, name, call) in calls() {
		let weight = zeroed(pallet_index, call).get_dispatch_info().call_weight;
		assert!(weight.ref_time() <= most, "{pallet}.{name}: {weight}");
	}
	let batch = pallet_price_feeds::Call::<Runtime>::submit_many {
		submissions: vec![Default::default(); limits::MAX_FEED_BATCH as usize].try_into().unwrap(),
	};
	assert!(batch.get_dispatch_info().call_weight.ref_time() <= most);
}

/// What calls of vaults are charged before they run: of no lender there is more to catch up with than of a pool.
#[test]
fn most_to_catch_up_with_is_that_of_pools_and_less_than_a_call_may_take() {
	use quoin_primitives::{LoanBook, SeriesMarket};
	let (pools, lenders) =
		(<Tranches as SeriesMarket<_>>::backlog(None), Lending::backlog(None, 0));
	assert!(lenders.first.all_lte(pools.first) && lenders.again.all_lte(pools.again));
	// As many periods of a week as there are in twelve years and a half.
	let shortest = worst("pallet_tranches", "stake");
	assert_eq!(shortest.at, [("k", 652)]);
	let pages = worst("pallet_lending", "exposure");
	assert_eq!(pages.at, [("p", 64)]);
	assert!(pools.first.all_lte(shortest.weight.saturating_add(pages.weight)));
}

fn worst(file: &str, name: &str) -> Worst {
	let (_, weights) = weights::worst().into_iter().find(|(f, _)| *f == file).unwrap();
	weights.into_iter().find(|w| w.name == name).unwrap()
}

/// This one works in the first block only, in which there is no loan yet: so the two hooks never add up.
#[test]
fn our_hooks_take_at_most_a_twentieth_of_a_block() {
	let hooks = worst("pallet_price_feeds", "stamp_genesis_prices");
	assert_eq!(hooks.at, [("n", limits::MAX_FEEDS)]);
	let most = Perbill::from_percent(5) * limits::BLOCK_COMPUTE.ref_time();
	assert!(hooks.weight.ref_time() <= most, "{}", hooks.weight);
}

/// Else the largest loan would never be marked, since the hook asks for its weight first.
#[test]
fn queue_of_marks_has_room_for_the_largest_loan_and_takes_no_more_than_a_twentieth() {
	use frame_support::traits::Hooks;
	let (mark, day) = (worst("pallet_lending", "queue_mark"), worst("pallet_lending", "queue_day"));
	assert_eq!(mark.at, [("t", MAX_TITLES), ("l", MAX_TRANCHES)]);
	let most = limits::BLOCK_COMPUTE.saturating_div(20);
	assert!(mark.weight.saturating_add(day.weight).all_lte(most), "{}", mark.weight);
	sp_io::TestExternalities::default().execute_with(|| {
		assert_eq!(Lending::on_idle(1, Weight::zero()), Weight::zero());
		assert!(Lending::on_idle(1, Weight::MAX).all_lte(most));
	});
}

/// Each block notes its author, may take slashes, and forgets reports; a report, and a session's rotation, are not in every block. With as
/// many validators as there may be.
#[test]
fn what_validators_cost_takes_at_most_a_twentieth_of_a_block() {
	let hook = worst("pallet_validator_set", "on_initialize");
	assert_eq!(hook.at, [("n", SLASHES_PER_BLOCK), ("m", FORGOTTEN_PER_BLOCK)]);
	let most = Perbill::from_percent(5) * limits::BLOCK_COMPUTE.ref_time();
	let rotation = worst("consensus", "rotate_session");
	assert_eq!(rotation.at, [("n", limits::MAX_VALIDATORS)]);
	let reports = ["report_babe_equivocation", "report_grandpa_equivocation"];
	for worst in reports.map(|name| worst("consensus", name)).iter().chain([&hook, &rotation]) {
		assert!(worst.weight.ref_time() <= most, "{}: {}", worst.name, worst.weight);
	}
}

/// Every other hook of ours is free.
#[test]
fn no_other_hook_of_ours_does_anything() {
	use frame_support::traits::Hooks;
	fn check<Pallet: Hooks<BlockNumber>>(first: BlockNumber) {
		assert_eq!(Pallet::on_initialize(first), Weight::zero());
		assert_eq!(Pallet::on_idle(first, Weight::MAX), Weight::zero());
		assert_eq!(Pallet::on_runtime_upgrade(), Weight::zero());
	}
	sp_io::TestExternalities::default().execute_with(|| {
		check::<Issuance>(1);
		check::<Credentials>(1);
		check::<Registry>(1);
		check::<Auctions>(1);
		check::<PriceFeeds>(2);
	});
}

/// What the calls that people and feeders make most may touch at most, in the benchmarks' worst case.
#[test]
fn budgets_of_database_accesses_are_kept() {
	let budgets = [
		("pallet_issuance", "mint", 14, 8),
		// A credential is two records: see the benchmark.
		("pallet_issuance", "mint_in_round", 14 + 4, 8 + 2),
		("pallet_issuance", "redeem", 13, 8),
		// What is held back for small amounts has a record per account: one read more.
		("pallet_issuance", "redeem_held_back", 13 + 1, 8),
		// With 16 operators, not 7.
		("pallet_price_feeds", "submit", 5, 3),
		("pallet_registry", "register", 12, 10),
	];
	for (file, name, reads, writes) in budgets {
		let found = worst(file, name);
		assert!(
			found.reads <= reads && found.writes <= writes,
			"{name}: {} reads, {} writes",
			found.reads,
			found.writes
		);
	}
}

const INTRODUCTION: &str = "\
# What calls cost

Written by `make bench` from `runtime/src/weights`, where each file has machine and date in its
header; a test compares. Each row is a worst case: components, where a call has some, are at the top
of their ranges. *Measured* is time without the database, *charged* adds 8 µs for each read and 50 µs
for each write, which is what a block counts and fees are taken for. Proof sizes are estimates; this
chain makes no use of them. What every transaction pays besides stands at the end.

";

fn row(pallet: &str, worst: &Worst, unit: u64) -> [String; 7] {
	let db = <Runtime as frame_system::Config>::DbWeight::get();
	let database = db.reads_writes(worst.reads, worst.writes).ref_time();
	let charged = worst.weight.ref_time();
	let at: Vec<String> = worst.at.iter().map(|(name, most)| format!("{name} = {most}")).collect();
	let at = if at.is_empty() { String::new() } else { format!(" ({})", at.join(", ")) };
	let microseconds = |time: u64| format!("{:.1}", time as f64 / 1e6);
	[
		format!("{pallet}.{}{at}", worst.name),
		worst.reads.to_string(),
		worst.writes.to_string(),
		microseconds(charged - database),
		microseconds(charged),
		worst.weight.proof_size().to_string(),
		format!("{:.2}", charged as f64 / unit as f64),
	]
}

/// Of a transfer with its fee in QUO.
fn extensions_of_a_transfer() -> Weight {
	let extension: TxExtension = (
		frame_system::AuthorizeCall::new(),
		frame_system::CheckNonZeroSender::new(),
		frame_system::CheckSpecVersion::new(),
		frame_system::CheckTxVersion::new(),
		frame_system::CheckGenesis::new(),
		frame_system::CheckMortality::from(Era::mortal(64, 0)),
		frame_system::CheckNonce::from(0),
		frame_system::CheckWeight::new(),
		pallet_asset_tx_payment::ChargeAssetTxPayment::from(0, None),
		frame_metadata_hash_extension::CheckMetadataHash::new(false),
		frame_system::WeightReclaim::new(),
	);
	let call = pallet_balances::Call::<Runtime>::transfer_keep_alive {
		dest: AccountId::from([0; 32]).into(),
		value: 0,
	};
	extension.weight(&call.into())
}

#[test]
fn table_of_weights_is_up_to_date() {
	let transfer = worst("pallet_balances", "transfer_keep_alive");
	let unit = transfer.weight.ref_time();
	let ours = [
		"price_feeds",
		"issuance",
		"credentials",
		"validator_set",
		"registry",
		"lending",
		"auctions",
		"tranches",
		"vault",
	];
	let mut rows = vec![row("balances", &transfer, unit)];
	for (file, weights) in weights::worst() {
		let name = file.trim_start_matches("pallet_");
		let of_ours = ours.contains(&name) || file == "consensus";
		let extension = file.ends_with("_payment") || file == "frame_system_extensions";
		if of_ours || extension {
			rows.extend(weights.iter().map(|worst| row(name, worst, unit)));
		}
	}
	let mut text = String::from(INTRODUCTION);
	text += "| weight | reads | writes | measured µs | charged µs | proof bytes | × transfer |\n";
	text += "| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n";
	for cells in rows {
		writeln!(text, "| {} |", cells.join(" | ")).unwrap();
	}
	let base = weights::extrinsic_base().ref_time();
	let extensions = extensions_of_a_transfer().ref_time();
	writeln!(
		text,
		"\nA whole transfer is charged {:.1} µs: base of every transaction {:.1}, extensions {:.1}, call {:.1}.\n\
		 A block is charged {:.1} µs before its first transaction.",
		(base + extensions + unit) as f64 / 1e6,
		base as f64 / 1e6,
		extensions as f64 / 1e6,
		unit as f64 / 1e6,
		weights::block_base().ref_time() as f64 / 1e6,
	)
	.unwrap();
	settle("weights.md", &text);
}
