//! Which view fills which series.

use super::{
	series::{self, Snapshot},
	FullClient,
};
use quoin_primitives::{
	apis::{
		CustodyView, FeedView, LoanSum, LoansPage, OperationsApi, PricesView, QueueView,
		ValidatorSetApi, ValidatorSetView, VaultApi,
	},
	AccountId, AssetId, Balance, Hash, LoanId, OpaqueBlock as Block, Status, DOLLAR_DECIMALS, QUO,
	QUO_DECIMALS, QUSD, SQUSD,
};
use sp_api::{ApiError, ApiExt, ProvideRuntimeApi};
use sp_application_crypto::AppCrypto;
use sp_consensus_babe::{AuthorityId, BabeApi};
use sp_core::crypto::Ss58Codec;
use sp_keystore::KeystorePtr;
use sp_runtime::DispatchError;
use std::{collections::BTreeSet, sync::Arc};
use substrate_prometheus_endpoint::{register, CounterVec, Opts, PrometheusError, Registry, U64};

/// Loans that one look goes through. All of ten thousand are seen within a few minutes.
const PAGE: u32 = 100;

/// The views that are asked.
const VIEWS: [&str; 14] = [
	"brakes",
	"current_epoch",
	"custody",
	"feeds",
	"has_api",
	"loans",
	"prices",
	"queue",
	"sets",
	"slashes",
	"supplies",
	"validators",
	"vault_of",
	"windows",
];

/// Reads views, and remembers what failed and how far it came with the loans.
pub struct Reader {
	client: Arc<FullClient>,
	keystore: KeystorePtr,
	answers: Answers,
	loans: Sweep,
}

impl Reader {
	pub fn new(
		client: Arc<FullClient>,
		keystore: KeystorePtr,
		registry: &Registry,
	) -> Result<Self, PrometheusError> {
		let answers = Answers::register(registry)?;
		Ok(Self { client, keystore, answers, loans: Sweep::default() })
	}

	/// All series at a block, but for those of views that fail.
	pub fn read(&mut self, at: Hash) -> Snapshot {
		let mut shown = Snapshot::default();
		self.own_keys(at, &mut shown);
		self.staked(at, &mut shown);
		let api = self.client.runtime_api().has_api::<dyn OperationsApi<Block>>(at);
		// A runtime that is older than the node may not have it. That is no fault.
		if self.answers.given("has_api", api) == Some(true) {
			self.validators(at, &mut shown);
			self.money(at, &mut shown);
			self.brakes(at, &mut shown);
			self.loans(at, &mut shown);
		}
		let api = self.client.runtime_api().has_api::<dyn ValidatorSetApi<Block, AccountId>>(at);
		if self.answers.given("has_api", api) == Some(true) {
			self.bonds(at, &mut shown);
		}
		shown
	}

	fn own_keys(&mut self, at: Hash, shown: &mut Snapshot) {
		let epoch = self.client.runtime_api().current_epoch(at);
		let Some(epoch) = self.answers.given("current_epoch", epoch) else { return };
		let own = self.keystore.sr25519_public_keys(AuthorityId::ID);
		let is_own = |key: &AuthorityId| {
			let key: &[u8] = key.as_ref();
			own.iter().any(|own| key == <_ as AsRef<[u8]>>::as_ref(own))
		};
		let active = epoch.authorities.iter().filter(|(key, _)| is_own(key)).count();
		shown.add(&series::OWN_KEYS, &[], active as f64);
	}

	/// The vault of the staked dollar.
	fn staked(&mut self, at: Hash, shown: &mut Snapshot) {
		let vault = self.client.runtime_api().vault_of(at, SQUSD);
		let Some(vault) = self.answers.given("vault_of", vault).flatten() else { return };
		let label = vault.to_string();
		let prices = self.client.runtime_api().prices(at, vault);
		if let Some(prices) = self.answers.granted("prices", prices) {
			show_prices(&label, &prices, shown);
		}
		let windows = self.client.runtime_api().windows(at, vault);
		if let Some(windows) = self.answers.granted("windows", windows) {
			shown.add(&series::SETTLEMENT_DUE, &[&label], flag(windows.due.is_some()));
		}
		let queue = self.client.runtime_api().queue(at, vault);
		if let Some(queue) = self.answers.granted("queue", queue) {
			show_queue(&label, &queue, shown);
		}
	}

	fn bonds(&mut self, at: Hash, shown: &mut Snapshot) {
		let sets = self.client.runtime_api().sets(at);
		if let Some(ValidatorSetView { active, blocks, .. }) = self.answers.given("sets", sets) {
			for (who, blocks) in active.iter().zip(blocks) {
				shown.add(&series::VALIDATOR_BLOCKS, &[&who.to_ss58check()], blocks.into());
			}
		}
		let slashes = self.client.runtime_api().slashes(at);
		let Some(slashes) = self.answers.given("slashes", slashes) else { return };
		let open = || slashes.iter().filter(|of| of.due.is_some());
		shown.add(&series::SLASHES, &[], open().count() as f64);
		// From zero: the sum of none is less than that, by its sign.
		let amount = open().fold(0.0, |sum, of| sum + whole(of.open, QUO_DECIMALS));
		shown.add(&series::SLASHES_AMOUNT, &[], amount);
	}

	fn validators(&mut self, at: Hash, shown: &mut Snapshot) {
		let set = OperationsApi::validators(&*self.client.runtime_api(), at);
		let Some(set) = self.answers.given("validators", set) else { return };
		let states = [("active", set.active), ("disabled", set.disabled), ("next", set.next)];
		for (state, count) in states {
			shown.add(&series::VALIDATORS, &[state], count.into());
		}
	}

	fn money(&mut self, at: Hash, shown: &mut Snapshot) {
		let supplies = self.client.runtime_api().supplies(at);
		for (asset, supply) in self.answers.given("supplies", supplies).into_iter().flatten() {
			let decimals = if asset == QUO { QUO_DECIMALS } else { DOLLAR_DECIMALS };
			shown.add(&series::SUPPLY, &[&name(asset)], whole(supply, decimals));
		}
		let pegs = self.client.runtime_api().custody(at);
		for peg in self.answers.given("custody", pegs).into_iter().flatten() {
			show_peg(&peg, shown);
		}
		let feeds = self.client.runtime_api().feeds(at);
		for feed in self.answers.given("feeds", feeds).into_iter().flatten() {
			show_feed(&feed, shown);
		}
	}

	fn brakes(&mut self, at: Hash, shown: &mut Snapshot) {
		let brakes = self.client.runtime_api().brakes(at);
		let Some(brakes) = self.answers.given("brakes", brakes) else { return };
		shown.add(&series::SAFE_MODE, &[], flag(brakes.safe_mode_until.is_some()));
		shown.add(&series::PAUSED_CALLS, &[], brakes.paused_calls.into());
		let mut show = |market: &str, status: Status| {
			let level = match status {
				Status::Open => 0.0,
				Status::NoNewRisk => 1.0,
				Status::Paused => 2.0,
			};
			shown.add(&series::BRAKE, &[market], level);
		};
		brakes.coins.iter().for_each(|(coin, status)| show(&name(*coin), *status));
		brakes.vaults.iter().for_each(|(id, status)| show(&format!("vault {id}"), *status));
		show("lending", brakes.lending);
		show("tranches", brakes.tranches);
		show("auctions", brakes.auctions);
	}

	/// A page of loans. They show once all have been seen.
	fn loans(&mut self, at: Hash, shown: &mut Snapshot) {
		let page = self.client.runtime_api().loans(at, self.loans.after, PAGE);
		if let Some(page) = self.answers.granted("loans", page) {
			self.loans.turn(&page);
		}
		let Some(sums) = self.loans.whole else { return };
		let stages = [
			("active", sums.active),
			("overdue", sums.overdue),
			("breached", sums.breached),
			("liquidating", sums.liquidating),
		];
		for (stage, LoanSum { loans, balance }) in stages {
			shown.add(&series::LOANS, &[stage], loans.into());
			shown.add(&series::LOANS_BALANCE, &[stage], whole(balance, DOLLAR_DECIMALS));
		}
		shown.add(&series::LOANS_IMPAIRMENT, &[], whole(sums.impairment, DOLLAR_DECIMALS));
	}
}

/// What views answer. Those that do not are counted, and each is logged once.
struct Answers {
	errors: CounterVec<U64>,
	logged: BTreeSet<&'static str>,
}

impl Answers {
	fn register(registry: &Registry) -> Result<Self, PrometheusError> {
		let opts = Opts::new("quoin_view_errors_total", "Views that gave no answer");
		let errors = register(CounterVec::new(opts, &["view"])?, registry)?;
		// There from the beginning: what appears at one is not seen to rise.
		for view in VIEWS {
			errors.with_label_values(&[view]);
		}
		Ok(Self { errors, logged: BTreeSet::new() })
	}

	/// Of a view that may refuse.
	fn granted<T>(
		&mut self,
		view: &'static str,
		result: Result<Result<T, DispatchError>, ApiError>,
	) -> Option<T> {
		match self.given(view, result)? {
			Ok(answer) => Some(answer),
			Err(refusal) => {
				self.failed(view, &format!("{refusal:?}"));
				None
			},
		}
	}

	/// Of a view that always answers, if the runtime is well.
	fn given<T>(&mut self, view: &'static str, result: Result<T, ApiError>) -> Option<T> {
		result.map_err(|error| self.failed(view, &error.to_string())).ok()
	}

	fn failed(&mut self, view: &'static str, why: &str) {
		self.errors.with_label_values(&[view]).inc();
		if self.logged.insert(view) {
			log::warn!("The view `{view}` gives metrics no answer, which is not said again: {why}");
		}
	}
}

/// A walk over all loans, page by page.
#[derive(Default)]
struct Sweep {
	after: Option<LoanId>,
	sums: LoansPage,
	/// Of the last walk that came to its end.
	whole: Option<LoansPage>,
}

impl Sweep {
	fn turn(&mut self, page: &LoansPage) {
		let sums = &mut self.sums;
		add(&mut sums.active, page.active);
		add(&mut sums.overdue, page.overdue);
		add(&mut sums.breached, page.breached);
		add(&mut sums.liquidating, page.liquidating);
		sums.impairment = sums.impairment.saturating_add(page.impairment);
		self.after = page.last;
		if page.last.is_none() {
			self.whole = Some(std::mem::take(sums));
		}
	}
}

/// Saturation: for show only.
fn add(sum: &mut LoanSum, more: LoanSum) {
	sum.loans = sum.loans.saturating_add(more.loans);
	sum.balance = sum.balance.saturating_add(more.balance);
}

fn show_peg(peg: &CustodyView, shown: &mut Snapshot) {
	let feed = String::from_utf8_lossy(&peg.feed);
	let labels = [&*name(peg.coin), &*name(peg.external), &*feed];
	shown.add(&series::PEG_OUTSTANDING, &labels, whole(peg.outstanding, DOLLAR_DECIMALS));
	shown.add(&series::PEG_RESERVES, &labels, whole(peg.reserves, peg.decimals));
	shown.add(&series::PEG_HELD, &labels, whole(peg.held, peg.decimals));
	if let Some(coverage) = coverage(peg) {
		shown.add(&series::PEG_COVERAGE, &labels, coverage);
	}
}

/// Exactly one when what is held is exactly what it has to be.
fn coverage(peg: &CustodyView) -> Option<f64> {
	// Nothing is left when fees and escrow are not covered.
	let backing = peg.held.saturating_sub(peg.fees).saturating_sub(peg.escrow);
	let needed = whole(peg.outstanding, DOLLAR_DECIMALS);
	(peg.outstanding > 0).then(|| whole(backing, peg.decimals) / needed)
}

fn show_feed(feed: &FeedView, shown: &mut Snapshot) {
	let key = String::from_utf8_lossy(&feed.feed);
	let labels = [&*key];
	shown.add(&series::FEED_MAX_AGE, &labels, feed.max_age as f64);
	let refused = feed.price.as_ref().is_none_or(|price| price.refused.is_some());
	shown.add(&series::FEED_REFUSED, &labels, flag(refused));
	if let Some(price) = &feed.price {
		shown.add(&series::FEED_PRICE, &labels, whole(price.price.0, DOLLAR_DECIMALS));
		shown.add(&series::FEED_UPDATED, &labels, price.at as f64);
	}
}

fn show_prices(vault: &str, prices: &PricesView, shown: &mut Snapshot) {
	let dollars = |amount| whole(amount, DOLLAR_DECIMALS);
	shown.add(&series::VAULT_PRICE, &[vault, "deposit"], dollars(prices.deposit.0));
	shown.add(&series::VAULT_PRICE, &[vault, "redemption"], dollars(prices.redemption.0));
	shown.add(&series::VAULT_ASSETS, &[vault, "optimistic"], dollars(prices.optimistic));
	shown.add(&series::VAULT_ASSETS, &[vault, "conservative"], dollars(prices.conservative));
	shown.add(&series::VAULT_SHARES, &[vault], dollars(prices.shares));
	shown.add(&series::VAULT_MARK_DUE, &[vault], flag(prices.mark_due));
}

/// The oldest window comes first.
fn show_queue(vault: &str, queue: &[QueueView], shown: &mut Snapshot) {
	let pending = queue.iter().fold(0u128, |sum, window| sum.saturating_add(window.pending));
	shown.add(&series::QUEUE_SHARES, &[vault], whole(pending, DOLLAR_DECIMALS));
	shown.add(&series::QUEUE_WINDOWS, &[vault], queue.len() as f64);
	if let Some(oldest) = queue.first() {
		shown.add(&series::QUEUE_OLDEST, &[vault], oldest.closes_at as f64);
	}
}

/// In whole units. Loses digits beyond the sixteenth, as all that Prometheus stores; but a whole number stays one, which
/// it would not if all were divided at once.
fn whole(amount: Balance, decimals: u8) -> f64 {
	// No asset has as many decimals as would overflow.
	let unit = 10u128.saturating_pow(decimals.into());
	(amount / unit) as f64 + (amount % unit) as f64 / unit as f64
}

fn flag(is: bool) -> f64 {
	is.into()
}

fn name(asset: AssetId) -> String {
	match asset {
		QUO => "QUO".into(),
		QUSD => "QUSD".into(),
		SQUSD => "sQUSD".into(),
		other => other.to_string(),
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	fn peg(outstanding: Balance, held: Balance) -> CustodyView {
		CustodyView {
			coin: QUSD,
			external: 1337,
			decimals: 6,
			feed: Default::default(),
			outstanding,
			reserves: 9_990_000,
			fees: 10_000,
			escrow: 5,
			held,
			status: Status::Open,
		}
	}

	#[test]
	fn whole_units_are_exact_where_sixteen_digits_are() {
		assert_eq!(whole(400_000_000_000_000_000_000_000, 18), 400_000.0);
		assert_eq!(whole(1_234_560, 6), 1.234_56);
		assert_eq!(whole(u128::MAX, 0), 2f64.powi(128));
		assert_eq!(whole(1, 18), 1e-18);
	}

	#[test]
	fn coverage_is_one_to_the_unit_when_all_is_there() {
		let minted = 9_990_000_000_000_000_000;
		assert_eq!(coverage(&peg(minted, 10_000_005)), Some(1.0));
		assert!(coverage(&peg(minted, 10_000_004)).unwrap() < 1.0);
		assert_eq!(coverage(&peg(minted, 10_000)), Some(0.0));
		assert_eq!(coverage(&peg(0, 10_000_005)), None);
	}

	#[test]
	fn views_that_give_no_answer_are_counted_and_logged_once() {
		let mut answers = Answers::register(&Registry::new()).unwrap();
		let counted = |of: &Answers, view| of.errors.with_label_values(&[view]).get();
		assert_eq!(answers.given("feeds", Ok(1)), Some(1));
		assert_eq!(answers.granted("queue", Ok(Ok(2))), Some(2));
		assert_eq!(VIEWS.map(|view| counted(&answers, view)), [0; VIEWS.len()]);

		let unknown = || ApiError::UsingSameInstanceForDifferentBlocks;
		for _ in 0..2 {
			assert_eq!(answers.given::<()>("feeds", Err(unknown())), None);
		}
		assert_eq!(answers.granted::<()>("queue", Err(unknown())), None);
		assert_eq!(answers.granted::<()>("queue", Ok(Err(DispatchError::CannotLookup))), None);
		assert_eq!(answers.granted::<()>("queue", Ok(Err(DispatchError::BadOrigin))), None);
		assert_eq!((counted(&answers, "feeds"), counted(&answers, "queue")), (2, 3));
		assert_eq!(answers.logged, BTreeSet::from(["feeds", "queue"]));
		assert_eq!(answers.given("feeds", Ok(3)), Some(3), "it is asked again");
	}

	#[test]
	fn loans_show_when_the_last_page_was_turned() {
		let page = |loans, last| LoansPage {
			overdue: LoanSum { loans, balance: 10 },
			impairment: 1,
			last,
			..Default::default()
		};
		let mut sweep = Sweep::default();
		sweep.turn(&page(100, Some(7)));
		assert_eq!((sweep.after, sweep.whole), (Some(7), None));
		sweep.turn(&page(3, None));
		let whole = sweep.whole.unwrap();
		assert_eq!((whole.overdue, whole.impairment), (LoanSum { loans: 103, balance: 20 }, 2));
		// The next walk begins from nothing, and what is shown stays.
		sweep.turn(&page(1, Some(9)));
		assert_eq!((sweep.sums.overdue.loans, sweep.whole), (1, Some(whole)));
	}
}
