//! How a pallet asks whether an account may take part.

/// Names a credential: an attestation, a membership, a list. What it means is up to whatever
/// implements [`Credentials`].
pub type CredentialId = [u8; 32];

/// Who holds which credential.
///
/// Ask on each use: a credential can expire or be taken away.
pub trait Credentials<AccountId> {
	/// Whether `who` holds `credential` now.
	fn holds(who: &AccountId, credential: &CredentialId) -> bool;

	/// Gives `who` the credential if the implementation can, for benchmarks and tests of pallets
	/// that ask for one.
	#[cfg(any(feature = "std", feature = "runtime-benchmarks"))]
	fn grant(who: &AccountId, credential: &CredentialId);
}

/// Nobody holds any credential.
impl<AccountId> Credentials<AccountId> for () {
	fn holds(_: &AccountId, _: &CredentialId) -> bool {
		false
	}

	#[cfg(any(feature = "std", feature = "runtime-benchmarks"))]
	fn grant(_: &AccountId, _: &CredentialId) {}
}
