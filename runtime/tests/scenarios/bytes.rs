//! Bytes from anybody: what the node hands to the runtime before anybody paid for anything.
//!
//! Whatever comes is refused or does what it says; nothing panics, runs out of stack or takes memory for what it only
//! claims to hold. Bytes are drawn from a seed: nothing but noise, extrinsics that were damaged, and calls with random
//! arguments, signed. What can be decoded is validated, and what is valid is applied and taken back.

use crate::chain::*;
use codec::{Compact, Decode, DecodeLimit, Encode};
use frame_support::{
	storage::{with_transaction_unchecked, TransactionOutcome},
	MAX_EXTRINSIC_DEPTH,
};
use quoin_runtime::*;
use quoin_testing::{setting, Random};
use sp_runtime::transaction_validity::TransactionSource;
use std::{
	collections::BTreeSet,
	panic::{catch_unwind, AssertUnwindSafe},
	time::{Duration, Instant},
};

/// What a node takes from anybody is no longer.
const LONGEST: usize = 4_096;

/// What became of bytes, so that a run shows what it reached.
#[derive(Debug, Default)]
struct Seen {
	tried: u64,
	decoded: u64,
	valid: u64,
	applied: u64,
	/// Pallet and call, by index, of what was decoded.
	calls: BTreeSet<(u8, u8)>,
}

/// Decodes as the runtime's API does, validates and applies.
fn feed(bytes: &[u8], seen: &mut Seen) {
	seen.tried += 1;
	let mut input = bytes;
	let decoded = UncheckedExtrinsic::decode_all_with_depth_limit(MAX_EXTRINSIC_DEPTH, &mut input);
	let Ok(extrinsic) = decoded else { return };
	seen.decoded += 1;
	let call = extrinsic.function.encode();
	seen.calls.insert((call[0], call.get(1).copied().unwrap_or_default()));
	// What it says is all that it says.
	let again = UncheckedExtrinsic::decode(&mut &extrinsic.encode()[..]).unwrap();
	assert_eq!(again.encode(), extrinsic.encode());
	let length = u32::try_from(bytes.len()).unwrap();
	let _ = TransactionPayment::query_info(extrinsic.clone(), length);

	// A node forgets what either writes.
	let (hash, source) = (System::block_hash(0), TransactionSource::External);
	let valid = forget(|| Executive::validate_transaction(source, extrinsic.clone(), hash).is_ok());
	if valid {
		seen.valid += 1;
		seen.applied += u64::from(forget(|| Executive::apply_extrinsic(extrinsic).is_ok()));
	}
}

fn forget<R>(done: impl FnOnce() -> R) -> R {
	with_transaction_unchecked(|| TransactionOutcome::Rollback(done()))
}

/// [`feed`], and the bytes when it panics.
fn try_bytes(bytes: &[u8], seen: &mut Seen) {
	let fed = catch_unwind(AssertUnwindSafe(|| feed(bytes, seen)));
	assert!(fed.is_ok(), "panics on 0x{}", sp_core::hexdisplay::HexDisplay::from(&bytes));
}

/// Bytes that begin with one of these, and go on at random: mostly small numbers, as lengths and variants are.
fn noise(random: &mut Random, start: &[u8]) -> Vec<u8> {
	let mut bytes = start.to_vec();
	let length = random.below(200);
	for _ in 0..length {
		let byte = match random.below(4) {
			0 => random.below(256),
			1 => random.below(4) * 4,
			_ => random.below(3),
		};
		bytes.push(byte as u8);
	}
	bytes
}

/// Bytes that were changed, cut off, doubled or moved.
fn damaged(random: &mut Random, whole: &[u8]) -> Vec<u8> {
	let mut bytes = whole.to_vec();
	for _ in 0..=random.below(4) {
		if bytes.is_empty() {
			break;
		}
		let at = random.below(bytes.len() as u64) as usize;
		match random.below(6) {
			0 => bytes[at] ^= 1 << random.below(8),
			1 => bytes[at] = random.pick(&[0, 1, 2, 3, 4, 0xfc, 0xfd, 0xfe, 0xff]),
			2 => bytes.truncate(at),
			3 => bytes.insert(at, random.below(256) as u8),
			4 => {
				let piece = bytes[at..bytes.len().min(at + 40)].to_vec();
				bytes.extend(piece);
			},
			_ => {
				let length = Compact(random.near(u64::MAX.into()) as u64).encode();
				bytes.splice(at..at, length);
			},
		}
	}
	bytes.truncate(LONGEST);
	bytes
}

/// Some of what people send.
fn usual() -> Vec<Vec<u8>> {
	let transfer = || {
		RuntimeCall::Balances(pallet_balances::Call::transfer_keep_alive {
			dest: who("Bob").into(),
			value: QUO1,
		})
	};
	let batch = |calls| RuntimeCall::Utility(pallet_utility::Call::batch_all { calls });
	let deposit = RuntimeCall::Vault(pallet_vault::Call::deposit {
		vault: 0,
		amount: USD18,
		receiver: who("Alice"),
		min_shares: 0,
	});
	let calls = [
		transfer(),
		deposit.clone(),
		batch(vec![transfer(), batch(vec![deposit, transfer()])]),
		RuntimeCall::Sudo(pallet_sudo::Call::sudo { call: Box::new(transfer()) }),
		RuntimeCall::Multisig(pallet_multisig::Call::as_multi_threshold_1 {
			other_signatories: vec![who("Bob")],
			call: Box::new(transfer()),
		}),
	];
	let bare = UncheckedExtrinsic::new_bare(transfer()).encode();
	let signed = calls.into_iter().map(|call| signed("Alice", call, 0, None).encode());
	signed.chain([bare]).collect()
}

/// The calls there are, by the index of their pallet and their own: those that are made of zeros, which nearly all can.
fn calls() -> Vec<[u8; 2]> {
	let all = (0..=255).flat_map(|pallet| (0..=255).map(move |call| [pallet, call]));
	let zeros = [0; 512];
	let is_there = |start: &[u8; 2]| {
		let bytes = [&start[..], &zeros].concat();
		RuntimeCall::decode(&mut &bytes[..]).is_ok()
	};
	all.filter(is_there).collect()
}

/// For so long, or so many, whichever is more.
fn run(seed: u64, time: Duration, least: u64) -> Seen {
	on_development_chain(|_| {
		let (begin, mut random, mut seen) = (Instant::now(), Random::new(seed), Seen::default());
		let usual = usual();
		let calls = calls();
		while begin.elapsed() < time || seen.tried < least {
			// Versions and kinds of extrinsics that there are.
			let start = random.pick(&[0x04, 0x84, 0x05, 0x45, 0x44, 0xc4]);
			let bytes = match random.below(8) {
				0 => noise(&mut random, &[]),
				1 => noise(&mut random, &[start]),
				2..=4 => {
					let whole = random.pick(&usual);
					damaged(&mut random, &whole)
				},
				_ => {
					let start = random.pick(&calls);
					let call = noise(&mut random, &start);
					// What is left over is no part of it.
					let decoded =
						RuntimeCall::decode_with_depth_limit(MAX_EXTRINSIC_DEPTH, &mut &call[..]);
					match decoded {
						Ok(call) => signed("Alice", call, 0, None).encode(),
						Err(_) => call,
					}
				},
			};
			try_bytes(&bytes, &mut seen);
		}
		seen
	})
}

/// Seconds: `QUOIN_FUZZ_SECONDS`; seed: `QUOIN_FUZZ_FROM`.
#[test]
fn any_bytes_are_refused_or_do_what_they_say() {
	let time = Duration::from_secs(setting("QUOIN_FUZZ_SECONDS", 10));
	let seen = run(setting("QUOIN_FUZZ_FROM", 1), time, 2_000);
	println!("{seen:?}");
	// It reaches what it is for.
	let Seen { tried, decoded, valid, applied, .. } = seen;
	assert!(decoded > tried / 20 && valid > tried / 100 && applied > 10, "{seen:?}");
	assert!(seen.calls.len() > 100, "{seen:?}");
}

/// A batch in a batch in a batch, four hundred deep, is refused where the depth of decoding ends, and takes no stack.
#[test]
fn calls_within_calls_are_refused_when_they_are_too_deep() {
	on_development_chain(|_| {
		let leaf = RuntimeCall::System(frame_system::Call::remark { remark: vec![] }).encode();
		let batch = RuntimeCall::Utility(pallet_utility::Call::batch { calls: vec![] }).encode();
		let nested = |depth: usize| {
			// One call each.
			let around = [&batch[..batch.len() - 1], &Compact(1u32).encode()].concat();
			[around.repeat(depth), leaf.clone()].concat()
		};
		let decode = |bytes: Vec<u8>| {
			RuntimeCall::decode_with_depth_limit(MAX_EXTRINSIC_DEPTH, &mut &bytes[..])
		};
		assert!(decode(nested(10)).is_ok());
		assert!(decode(nested(400)).is_err());
		let mut seen = Seen::default();
		for depth in [1, 10, 100, 200, 300, 400, 10_000] {
			try_bytes(&[&[0x04][..], &nested(depth)].concat(), &mut seen);
		}
	});
}

/// A list that claims four thousand million entries, and has none.
#[test]
fn lists_that_claim_to_be_long_take_no_memory() {
	on_development_chain(|_| {
		let batch = RuntimeCall::Utility(pallet_utility::Call::batch { calls: vec![] }).encode();
		let claims = Compact(u32::MAX).encode();
		let bytes = [&[0x04][..], &batch[..batch.len() - 1], &claims].concat();
		let mut seen = Seen::default();
		try_bytes(&bytes, &mut seen);
		assert_eq!((seen.tried, seen.decoded), (1, 0));
	});
}
