//! A chain in memory: genesis from a preset, blocks through `Executive`, every extrinsic signed.

use codec::Encode;
use frame_support::{dispatch::RawOrigin, traits::UnfilteredDispatchable};
use quoin_primitives::Seconds;
use quoin_runtime::*;
use serde_json::Value;
use sp_consensus_babe::{
	digests::{PreDigest, SecondaryPlainPreDigest},
	Slot, BABE_ENGINE_ID,
};
use sp_core::{
	sr25519,
	traits::{ReadRuntimeVersion, ReadRuntimeVersionExt},
	Pair,
};
use sp_externalities::Externalities;
use sp_io::TestExternalities;
use sp_runtime::{
	generic::Era, traits::Header as _, transaction_validity::TransactionValidityError,
	BuildStorage, Digest, DigestItem, DispatchError, MultiSignature,
};
use std::{collections::BTreeMap, sync::Mutex};

/// Unix time of the first block: a moment in 2026, at the start of a slot.
pub const START: u64 = 1_790_000_000_001 / SLOT_DURATION * SLOT_DURATION;

/// One QUO, one dollar in stables, one protocol dollar.
pub const QUO1: Balance = 1_000_000_000_000;
pub const USD6: Balance = 1_000_000;
pub const USD18: Balance = 1_000_000_000_000_000_000;

/// What became of an extrinsic.
pub type Outcome = Result<Result<(), DispatchError>, TransactionValidityError>;

/// A pair of keys by name, such as `Alice`. Kept, since deriving one takes longer than a call.
pub fn pair(name: &str) -> sr25519::Pair {
	static PAIRS: Mutex<BTreeMap<String, sr25519::Pair>> = Mutex::new(BTreeMap::new());
	let mut pairs = PAIRS.lock().unwrap();
	pairs
		.entry(name.into())
		.or_insert_with(|| sr25519::Pair::from_string(&format!("//{name}"), None).unwrap())
		.clone()
}

/// The account of a name.
pub fn who(name: &str) -> AccountId {
	AccountId::from(pair(name).public())
}

/// The preset merged over the default genesis, as chain specs do it.
pub fn build(preset: &str) -> sp_core::storage::Storage {
	config(preset).build_storage().unwrap()
}

/// What a chain of this preset begins with.
pub fn config(preset: &str) -> RuntimeGenesisConfig {
	fn merge(into: &mut Value, patch: Value) {
		match (into, patch) {
			(Value::Object(into), Value::Object(patch)) => {
				for (key, value) in patch {
					merge(into.entry(key).or_insert(Value::Null), value);
				}
			},
			(into, patch) => *into = patch,
		}
	}
	let mut config = serde_json::to_value(RuntimeGenesisConfig::default()).unwrap();
	let patch = genesis::preset(&preset.into()).unwrap();
	merge(&mut config, serde_json::from_slice(&patch).unwrap());
	serde_json::from_value(config).unwrap()
}

/// Runs `test` on a development chain that has made its first block, and checks every pallet's
/// invariants afterwards.
pub fn on_development_chain<R>(test: impl FnOnce(&mut Chain) -> R) -> R {
	let mut ext = TestExternalities::new(build("development"));
	ext.register_extension(ReadRuntimeVersionExt::new(NoVersion));
	ext.execute_with(|| {
		let mut chain = Chain::start();
		let result = test(&mut chain);
		chain.close();
		check_invariants();
		result
	})
}

/// A node asks new code for its version; here none has one.
struct NoVersion;

impl ReadRuntimeVersion for NoVersion {
	fn read_runtime_version(&self, _: &[u8], _: &mut dyn Externalities) -> Result<Vec<u8>, String> {
		Err("no code runs here".into())
	}
}

/// All invariants of our pallets, and that titles are encumbered by the loans there are and by nothing else.
pub fn check_invariants() {
	let mut pledged: Vec<(quoin_primitives::LoanId, quoin_primitives::TitleId)> =
		pallet_registry::Titles::<Runtime>::iter()
			.filter_map(|(title, record)| Some((record.life.lien()?.id, title)))
			.collect();
	let sold = |loan, title| {
		let case = pallet_lending::Cases::<Runtime>::get(loan);
		let lots = case.map(|case| case.lots).unwrap_or_default();
		let done = |lot: &pallet_lending::Lot<_>| lot.sale == pallet_lending::Sale::Done;
		lots.iter().any(|lot| lot.title == title && done(lot))
	};
	let mut lent = Vec::new();
	for loan in pallet_lending::Loans::<Runtime>::iter_keys() {
		let titles = pallet_lending::Deals::<Runtime>::get(loan).unwrap().terms.titles;
		lent.extend(titles.into_iter().filter(|t| !sold(loan, *t)).map(|title| (loan, title)));
	}
	pledged.sort_unstable();
	lent.sort_unstable();
	assert_eq!(pledged, lent, "titles encumbered, and behind loans");

	let bonds = pallet_validator_set::Candidates::<Runtime>::iter_values().map(|of| of.bond);
	let held = pallet_balances::Holds::<Runtime>::iter_values().flatten();
	let bond = RuntimeHoldReason::ValidatorSet(pallet_validator_set::HoldReason::Bond);
	let held = held.filter(|hold| hold.id == bond).map(|hold| hold.amount);
	assert_eq!(held.sum::<Balance>(), bonds.sum::<Balance>(), "held as bonds, and bonds");

	pallet_price_feeds::Pallet::<Runtime>::do_try_state().unwrap();
	pallet_issuance::Pallet::<Runtime>::do_try_state().unwrap();
	pallet_credentials::Pallet::<Runtime>::do_try_state().unwrap();
	pallet_registry::Pallet::<Runtime>::do_try_state().unwrap();
	pallet_lending::Pallet::<Runtime>::do_try_state().unwrap();
	pallet_auctions::Pallet::<Runtime>::do_try_state().unwrap();
	pallet_tranches::Pallet::<Runtime>::do_try_state().unwrap();
	pallet_vault::Pallet::<Runtime>::do_try_state().unwrap();
	pallet_validator_set::Pallet::<Runtime>::do_try_state().unwrap();
}

/// What governance does, without its vote.
pub fn as_root(call: impl Into<RuntimeCall>) {
	call.into().dispatch_bypass_filter(RawOrigin::Root.into()).unwrap();
}

/// Unix time of the present block, in seconds.
pub fn now() -> Seconds {
	pallet_timestamp::Now::<Runtime>::get() / 1_000
}

/// The chain's head.
pub struct Chain {
	open: bool,
	/// Who makes the next block, by its place in the set. The first one, if nothing else is said.
	pub author: u32,
}

impl Chain {
	/// Genesis, and the first block opened.
	pub fn start() -> Self {
		let mut chain = Chain { open: false, author: 0 };
		chain.next_block();
		chain
	}

	/// Unix time of the present block, in milliseconds.
	pub fn now(&self) -> u64 {
		pallet_timestamp::Now::<Runtime>::get()
	}

	/// A new block in the slot of this second. Not the first one of a session, which has no room for transactions.
	pub fn advance_to(&mut self, time: Seconds) {
		let gap = (time - now()) * 1_000;
		if gap > SLOT_DURATION {
			self.advance(gap - SLOT_DURATION);
		}
		self.next_block();
	}

	/// Closes the present block, if one is open.
	pub fn close(&mut self) {
		if self.open {
			Executive::finalize_block();
			self.open = false;
		}
	}

	/// Opens the block of the next slot.
	pub fn next_block(&mut self) {
		self.advance(SLOT_DURATION);
	}

	/// Opens a block `milliseconds` after the present one.
	pub fn advance(&mut self, milliseconds: u64) {
		self.close();
		let now = match self.now() {
			0 => START,
			last => (last + milliseconds) / SLOT_DURATION * SLOT_DURATION,
		};
		let slot = Slot::from(now / SLOT_DURATION);
		let digest = Digest {
			logs: vec![DigestItem::PreRuntime(
				BABE_ENGINE_ID,
				PreDigest::SecondaryPlain(SecondaryPlainPreDigest {
					slot,
					authority_index: self.author,
				})
				.encode(),
			)],
		};
		let number = System::block_number() + 1;
		let parent = match System::block_number() {
			0 => Default::default(),
			_ => System::parent_hash(),
		};
		let header = Header::new(number, Default::default(), Default::default(), parent, digest);
		Executive::initialize_block(&header);
		self.open = true;
		let set =
			UncheckedExtrinsic::new_bare(RuntimeCall::Timestamp(pallet_timestamp::Call::set {
				now,
			}));
		Executive::apply_extrinsic(set).unwrap().unwrap();
	}

	/// Signs and applies `call`, with the fee in QUO.
	pub fn send(&mut self, name: &str, call: impl Into<RuntimeCall>) -> Outcome {
		self.send_with(name, call, 0, None)
	}

	/// Signs and applies `call` with a tip and the asset that pays.
	pub fn send_with(
		&mut self,
		name: &str,
		call: impl Into<RuntimeCall>,
		tip: Balance,
		asset: Option<AssetId>,
	) -> Outcome {
		Executive::apply_extrinsic(signed(name, call.into(), tip, asset))
	}

	/// Like [`Self::send`], for what has to succeed.
	pub fn ok(&mut self, name: &str, call: impl Into<RuntimeCall>) {
		let outcome = self.send(name, call);
		assert_eq!(outcome, Ok(Ok(())), "{name}");
	}
}

/// A signed extrinsic, valid for ever.
pub fn signed(
	name: &str,
	call: RuntimeCall,
	tip: Balance,
	asset: Option<AssetId>,
) -> UncheckedExtrinsic {
	let pair = pair(name);
	let account = who(name);
	let extension: TxExtension = (
		frame_system::AuthorizeCall::new(),
		frame_system::CheckNonZeroSender::new(),
		frame_system::CheckSpecVersion::new(),
		frame_system::CheckTxVersion::new(),
		frame_system::CheckGenesis::new(),
		frame_system::CheckMortality::from(Era::Immortal),
		frame_system::CheckNonce::from(System::account_nonce(&account)),
		frame_system::CheckWeight::new(),
		pallet_asset_tx_payment::ChargeAssetTxPayment::from(tip, asset),
		frame_metadata_hash_extension::CheckMetadataHash::new(false),
		frame_system::WeightReclaim::new(),
	);
	let payload = SignedPayload::new(call.clone(), extension.clone()).unwrap();
	let signature = payload.using_encoded(|bytes| pair.sign(bytes));
	UncheckedExtrinsic::new_signed(
		call,
		account.into(),
		MultiSignature::Sr25519(signature),
		extension,
	)
}
