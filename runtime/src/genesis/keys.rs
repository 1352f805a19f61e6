//! Well-known keys, for chains that are worth nothing.

use crate::{AccountId, SessionKeys};
use alloc::{format, string::String};
use quoin_primitives::AttestationKind;
use sp_core::{crypto::Pair as _, ed25519, sr25519};
use sp_runtime::traits::IdentifyAccount;

/// A name whose keys everybody knows, such as `Alice`.
pub type Seed = &'static str;

/// The six accounts of the development chain.
pub const PEOPLE: [Seed; 6] = ["Alice", "Bob", "Charlie", "Dave", "Eve", "Ferdie"];
/// The attestors of the development chain, with what they attest.
pub const ATTESTORS: [(Seed, &[AttestationKind]); 3] = [
	("Appraiser", &[AttestationKind::Appraisal]),
	("Insurer", &[AttestationKind::Insurance]),
	(
		"Custodian",
		&[
			AttestationKind::Custody,
			AttestationKind::Telemetry,
			AttestationKind::Inspection,
			AttestationKind::Obligor,
		],
	),
];
/// Funds of the development chain, who lend against hardware.
pub const LENDERS: [Seed; 2] = ["Senior", "Mezzanine"];
/// Sells on the development chain what auctions do not.
pub const RECOVERY_AGENT: Seed = "RecoveryAgent";
/// The operators of the development feeds.
pub const FEEDERS: [Seed; 3] = ["FeedOne", "FeedTwo", "FeedThree"];

fn sr25519_public(seed: &str) -> sr25519::Public {
	// Derivation of a constant path from the development phrase cannot fail; were it to, the preset
	// would be unusable and a test of it would say so.
	sr25519::Pair::from_string(&path(seed), None).map(|pair| pair.public()).unwrap_or_default()
}

fn path(seed: &str) -> String {
	format!("//{seed}")
}

/// The account of `seed`.
pub fn account(seed: &str) -> AccountId {
	sp_runtime::MultiSigner::from(sr25519_public(seed)).into_account()
}

/// The session keys of `seed`.
pub fn session_keys(seed: &str) -> SessionKeys {
	let ed =
		ed25519::Pair::from_string(&path(seed), None).map(|pair| pair.public()).unwrap_or_default();
	SessionKeys {
		babe: sr25519_public(seed).into(),
		grandpa: ed.into(),
		authority_discovery: sr25519_public(seed).into(),
	}
}
