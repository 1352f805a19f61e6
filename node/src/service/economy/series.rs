//! The series, and how they reach the registry: as a whole, so that a scrape never sees half of a look.

use std::{
	collections::BTreeMap,
	sync::{Arc, Mutex, PoisonError},
};
use substrate_prometheus_endpoint::{
	register, MetricSource, Opts, PrometheusError, Registry, SourcedGauge,
};

/// A family of gauges.
#[derive(Debug)]
pub struct Series {
	pub name: &'static str,
	pub help: &'static str,
	pub labels: &'static [&'static str],
}

/// Declares series, and the list of them that is registered.
macro_rules! series {
	($($constant:ident: $name:literal $labels:tt $help:literal,)*) => {
		$(pub const $constant: Series = Series { name: $name, help: $help, labels: &$labels };)*
		/// All of them.
		pub const ALL: &[Series] = &[$($constant),*];
	};
}

series! {
	BLOCK: "quoin_view_block" [] "Block that the quoin_ series are of",
	SECONDS: "quoin_view_seconds" [] "Time that reading them took",
	SUPPLY: "quoin_supply" ["asset"] "Total issuance, in whole units",
	PEG_OUTSTANDING: "quoin_peg_outstanding" ["coin", "external", "feed"] "Minted at the peg and not burnt, in whole units of the coin",
	PEG_RESERVES: "quoin_peg_reserves" ["coin", "external", "feed"] "What the books say backs it, in whole units of the external",
	PEG_HELD: "quoin_peg_held" ["coin", "external", "feed"] "What the account has that keeps reserves, fees and escrow, in whole units of the external",
	PEG_COVERAGE: "quoin_peg_coverage" ["coin", "external", "feed"] "What is held less fees and escrow, by what is outstanding, one for one. Not there while nothing is outstanding",
	VAULT_PRICE: "quoin_vault_price" ["vault", "side"] "Assets for a whole share: what a deposit pays, and what a redemption is paid",
	VAULT_ASSETS: "quoin_vault_assets" ["vault", "valuation"] "Assets of the vault, in whole units: with interest that ran (optimistic) and without (conservative)",
	VAULT_SHARES: "quoin_vault_shares" ["vault"] "All shares, in whole units",
	VAULT_MARK_DUE: "quoin_vault_mark_due" ["vault"] "1 while a mark is due, and nobody deposits and nothing is settled",
	QUEUE_SHARES: "quoin_vault_queue_shares" ["vault"] "Shares that wait to be redeemed, in whole units",
	QUEUE_WINDOWS: "quoin_vault_queue_windows" ["vault"] "Windows in which shares wait",
	QUEUE_OLDEST: "quoin_vault_queue_oldest_close_seconds" ["vault"] "When the oldest window in which shares wait closes or closed, in Unix seconds. Not there while none wait",
	SETTLEMENT_DUE: "quoin_vault_settlement_due" ["vault"] "1 while a window can be settled and nobody did",
	LOANS: "quoin_loans" ["stage"] "Loans, as of the last time that all were counted",
	LOANS_BALANCE: "quoin_loans_balance" ["stage"] "Principal that they owe, in QUSD",
	LOANS_IMPAIRMENT: "quoin_loans_impairment" [] "What of all principal is written down, in QUSD",
	FEED_PRICE: "quoin_feed_price" ["feed"] "Last price, in dollars",
	FEED_UPDATED: "quoin_feed_updated_seconds" ["feed"] "When it was accepted, in Unix seconds",
	FEED_MAX_AGE: "quoin_feed_max_age_seconds" ["feed"] "How old it may be",
	FEED_REFUSED: "quoin_feed_refused" ["feed"] "1 while consumers are not given a price: none, stale, suspect or paused",
	SAFE_MODE: "quoin_safe_mode" [] "1 in safe mode",
	PAUSED_CALLS: "quoin_paused_calls" [] "Calls that are paused one by one",
	BRAKE: "quoin_brake" ["market"] "Status of a market: 0 open, 1 no new risk, 2 paused",
	VALIDATORS: "quoin_validators" ["state"] "Validators of this session (active), those of them that are disabled, and of the next session (next)",
	VALIDATOR_BLOCKS: "quoin_validator_blocks" ["validator"] "Blocks that it made in this session, of those in its set",
	SLASHES: "quoin_slashes_open" [] "Slashes that are booked, and neither taken nor cancelled",
	SLASHES_AMOUNT: "quoin_slashes_open_amount" [] "What they will take, in QUO",
	OWN_KEYS: "quoin_own_keys_active" [] "BABE keys of this node's keystore that are in the set of this session",
}

type Samples = BTreeMap<&'static str, Vec<(Vec<String>, f64)>>;

/// What one look found.
#[derive(Debug, Default)]
pub struct Snapshot(Samples);

impl Snapshot {
	/// Adds a sample of a series.
	pub fn add(&mut self, series: &Series, labels: &[&str], value: f64) {
		debug_assert_eq!(series.labels.len(), labels.len(), "{}", series.name);
		let labels = labels.iter().map(|label| (*label).to_owned()).collect();
		self.0.entry(series.name).or_default().push((labels, value));
	}
}

/// The last look, shared with the registry.
#[derive(Clone, Default)]
pub struct Shown(Arc<Mutex<Snapshot>>);

impl Shown {
	/// Registers all series.
	pub fn register(registry: &Registry) -> Result<Self, PrometheusError> {
		let shown = Self::default();
		for series in ALL {
			let opts = Opts::new(series.name, series.help)
				.variable_labels(series.labels.iter().map(|label| (*label).to_owned()).collect());
			let source = Source { shown: shown.clone(), name: series.name };
			register(SourcedGauge::new(&opts, source)?, registry)?;
		}
		Ok(shown)
	}

	/// Shows this one from now on.
	pub fn show(&self, snapshot: Snapshot) {
		*self.0.lock().unwrap_or_else(PoisonError::into_inner) = snapshot;
	}
}

#[derive(Clone)]
struct Source {
	shown: Shown,
	name: &'static str,
}

impl MetricSource for Source {
	type N = f64;

	fn collect(&self, mut set: impl FnMut(&[&str], f64)) {
		let snapshot = self.shown.0.lock().unwrap_or_else(PoisonError::into_inner);
		for (labels, value) in snapshot.0.get(self.name).into_iter().flatten() {
			let labels: Vec<&str> = labels.iter().map(String::as_str).collect();
			set(&labels, *value);
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use substrate_prometheus_endpoint::prometheus::TextEncoder;

	fn text(registry: &Registry) -> Vec<String> {
		let text = TextEncoder::new().encode_to_string(&registry.gather()).unwrap();
		text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect()
	}

	#[test]
	fn snapshot_replaces_the_one_before_as_a_whole() {
		let registry = Registry::new();
		let shown = Shown::register(&registry).unwrap();
		assert_eq!(text(&registry), [""; 0], "nothing was looked at");
		let mut first = Snapshot::default();
		first.add(&SUPPLY, &["QUSD"], 2.5);
		first.add(&SAFE_MODE, &[], 1.0);
		shown.show(first);
		assert_eq!(text(&registry), ["quoin_safe_mode 1", "quoin_supply{asset=\"QUSD\"} 2.5"]);
		let mut second = Snapshot::default();
		second.add(&SAFE_MODE, &[], 0.0);
		shown.show(second);
		assert_eq!(text(&registry), ["quoin_safe_mode 0"]);
	}

	#[test]
	fn names_and_help_are_as_prometheus_wants_them() {
		for series in ALL {
			assert!(series.name.starts_with("quoin_"), "{}", series.name);
			assert!(!series.help.is_empty() && !series.help.ends_with('.'), "{}", series.name);
		}
		let names: std::collections::BTreeSet<_> = ALL.iter().map(|series| series.name).collect();
		assert_eq!(names.len(), ALL.len(), "a name is there twice");
	}
}
