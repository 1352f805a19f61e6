//! Whether a call became much dearer since the last release.
//!
//! Fees are taken for weights, and a block holds as many calls as its weight has room for: whoever signs a
//! call, or batches a hundred, has to hear of it when one grows. That none is above a quarter of what a
//! block has for transactions is in `catalogues/weights.rs`, whatever the last release said.

use super::table::Table;
use crate::{calls, zeroed};
use frame_support::dispatch::GetDispatchInfo;

/// Benchmarks of one code on one machine differ by less.
const FACTOR: (u64, u64) = (3, 2);
/// Ten microseconds, a tenth of the call of a transfer: shorter ones are noise.
const LEAST: u64 = 10_000_000;

/// Growth that was decided on, with the reason, for the next release to tell. Empty again after each.
pub const ACCEPTED: [(&str, &str); 0] = [];

/// Picoseconds: of benchmarks, with components at the top of their ranges, as `pallet_vault.claim`, and
/// of calls with empty arguments, which may add several up, as `Vault.claim`.
pub fn now() -> Table {
	let measured = quoin_runtime::weights::worst().into_iter().flat_map(|(file, of)| {
		of.into_iter().map(move |one| (format!("{file}.{}", one.name), one.weight.ref_time()))
	});
	let charged = calls().into_iter().map(|(pallet, index, name, call)| {
		let weight = zeroed(index, call).get_dispatch_info().call_weight;
		(format!("{pallet}.{name}"), weight.ref_time())
	});
	measured.chain(charged).collect()
}

/// Those that grew by more than half, but for the accepted, and those accepted that did not.
pub fn grown(before: &Table, now: &Table, accepted: &[(&str, &str)]) -> Vec<String> {
	let grew = |name: &str| {
		let (old, new) = (*before.get(name)?, *now.get(name)?);
		let most = old / FACTOR.1 * FACTOR.0;
		(new > most && new - old > LEAST).then_some((old, new))
	};
	let of = |name: &str| accepted.iter().any(|(accepted, _)| *accepted == name);
	let too_much = before.keys().filter(|name| !of(name)).filter_map(|name| {
		let (old, new) = grew(name)?;
		Some(format!(
			"{name} takes {} µs, {} in the last release, more than half as much again. Make it cheaper, measure \
			 it again on a quiet machine, or say why in ACCEPTED of {}.",
			new / 1_000_000,
			old / 1_000_000,
			file!()
		))
	});
	let in_vain = accepted.iter().filter(|(name, _)| grew(name).is_none());
	let in_vain = in_vain.map(|(name, _)| format!("{name} did not grow: take it off ACCEPTED."));
	too_much.chain(in_vain).collect()
}
