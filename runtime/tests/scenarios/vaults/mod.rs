//! Vaults over loans, pools, pegs and each other, by real extrinsics.

mod losses;
mod moves;
mod nesting;
mod published;
mod settlers;

use crate::{
	bids::{ask, claim, dollars, shares, MILLION, STAKED},
	chain::*,
	credit::{self, bring_prices, mid_session, set_index, FOURTEEN, TEN},
	dollar::mint,
	pools,
};
use frame_support::BoundedVec;
use pallet_vault::{
	Allocation, AllocationRules, Call, Error, LoanRules, ShareName, Terms, VenueKind,
};
use quoin_math::vault::{clearing::Rule, glide::Glide, window::Windows};
use quoin_primitives::{
	apis::PricesView, series_of, AssetId, Bps, LoanId, PoolId, Seconds, VaultId, QUSD, SQUSD,
};
use quoin_runtime::{
	genesis::{USDC, USDT},
	*,
};
use sp_core::U256;

const DAY: Seconds = 86_400;
/// The first vault that governance creates, and its shares.
const OTHER: VaultId = 1;
const OTHER_SHARES: AssetId = 10;

/// What `of` shares have of `by` by `all`, rounded down.
fn part(of: Balance, by: Balance, all: Balance) -> Balance {
	(U256::from(of) * U256::from(by) / U256::from(all)).as_u128()
}

fn failed(error: Error<Runtime>) -> Outcome {
	Ok(Err(error.into()))
}

fn prices(vault: VaultId) -> PricesView {
	Vault::prices(vault).unwrap()
}

fn vault(vault: VaultId) -> pallet_vault::Vault {
	pallet_vault::Vaults::<Runtime>::get(vault).unwrap()
}

fn deposit(vault: VaultId, name: &str, amount: Balance) -> Call<Runtime> {
	Call::deposit { vault, amount, receiver: who(name), min_shares: 0 }
}

fn settle(vault: VaultId) -> Call<Runtime> {
	Call::settle { vault, levels: 10 }
}

fn lend(vault: VaultId, loan: LoanId) -> Call<Runtime> {
	Call::allocate { vault, what: Allocation::Loan { loan, tranche: 0 } }
}

/// Dollars of USDT, as many and some more for fees.
fn bring(chain: &mut Chain, name: &str, amount: Balance) {
	chain.ok(name, mint(USDT, amount / 10u128.pow(12) * 1_002 / 1_000));
}

/// Brings so many dollars and stakes them. Says how many shares came.
fn staked(chain: &mut Chain, vault: VaultId, name: &str, amount: Balance) -> Balance {
	bring(chain, name, amount);
	let share = self::vault(vault).terms.share;
	let before = Assets::balance(share, who(name));
	chain.ok(name, deposit(vault, name, amount));
	Assets::balance(share, who(name)) - before
}

/// An offer of Bob's with so much junior to the first tranche. Three payments, with twenty days of grace.
fn offered(chain: &mut Chain, senior: Balance, junior: Balance, serials: u8) -> LoanId {
	let title = credit::rack(chain, serials);
	let loan = pallet_lending::NextLoan::<Runtime>::get();
	let mut terms = credit::terms(&[title], &[(senior, TEN), (junior, FOURTEEN)]);
	terms.grace.duration = 20 * DAY;
	chain.ok("Bob", pallet_lending::Call::offer { terms });
	loan
}

/// Lends the vault's money, and what is junior is Mezzanine's.
fn draw(chain: &mut Chain, vault: VaultId, loan: LoanId) {
	chain.ok("Ferdie", lend(vault, loan));
	let until = now() + DAY;
	chain.ok("Mezzanine", pallet_lending::Call::commit { loan, tranche: 1, until, kept: None });
	chain.ok("Bob", pallet_lending::Call::draw { loan });
}

fn rules(vault: VaultId, turnover: u16, first_loss: u16, obligor: u16) -> Call<Runtime> {
	let old = self::vault(vault).rules;
	let (first_loss, obligor) = (Bps(first_loss), Bps(obligor));
	let loans = LoanRules { first_loss, obligor, ..old.loans };
	Call::set_rules { vault, rules: AllocationRules { turnover: Bps(turnover), loans, ..old } }
}

/// Ten million and eight are staked; 4.75 are lent, before a quarter of a million that is junior.
fn lent(chain: &mut Chain) -> LoanId {
	mid_session(chain);
	as_root(rules(STAKED, 4_500, 500, 3_500));
	staked(chain, STAKED, "Senior", 10 * MILLION);
	staked(chain, STAKED, "Mezzanine", 8 * MILLION);
	let loan = offered(chain, 19 * MILLION / 4, MILLION / 4, 1);
	bring(chain, "Mezzanine", MILLION / 4);
	draw(chain, STAKED, loan);
	loan
}

/// What the pool below has between the senior tranche and the first loss.
const MEZZANINE: Balance = 52 * MILLION / 100;

/// A pool of Charlie's that takes money until the moment that is said, and has its first loss. Three millions of the
/// senior tranche are enough.
fn raising(chain: &mut Chain) -> (PoolId, Seconds) {
	let pool = pallet_tranches::NextPool::<Runtime>::get();
	let mut terms = pools::terms();
	terms.tranches[0].least = 3 * MILLION;
	let end = now() + 9 * DAY;
	terms.raise_until = end;
	terms.draw_until = end + 10 * DAY;
	terms.matures_at = end + 200 * DAY;
	for name in ["Senior", "Mezzanine", "Charlie"] {
		chain.ok(name, mint(USDC, 4_000_000 * USD6));
	}
	chain.ok("Charlie", pallet_tranches::Call::open_pool { terms });
	let amount = 28 * MILLION / 100;
	chain.ok("Charlie", pallet_tranches::Call::fund_first_loss { pool, amount });
	(pool, end)
}

fn buy(vault: VaultId, series: AssetId, amount: Balance) -> Call<Runtime> {
	Call::allocate { vault, what: Allocation::Units { series, amount } }
}

/// Another vault, with windows of three days, that may lend all it has, if its venues allow.
fn create(share: AssetId) -> VaultId {
	create_by(share, vault(STAKED).terms.rule)
}

/// The same, with a rule of its own for who bids.
fn create_by(share: AssetId, rule: Rule) -> VaultId {
	let id = pallet_vault::NextVault::<Runtime>::get();
	let of = vault(STAKED);
	let windows = Windows { genesis: now(), length: 3 * DAY, reveal: DAY };
	let terms = Terms { share, offset: Some(0), windows, rule, ..of.terms };
	let name = || ShareName::truncate_from(b"Other".to_vec());
	let whole = Bps::WHOLE;
	let rules = AllocationRules {
		glide: Glide { since: now(), start: whole, slope: Bps(0), end: whole },
		turnover: whole,
		loans: LoanRules { first_loss: Bps(500), obligor: whole, ..of.rules.loans },
		..of.rules
	};
	let (name, symbol, cap) = (name(), name(), 1_000 * MILLION);
	as_root(Call::create_vault { terms, name, symbol, cap, rules });
	id
}

/// Adds a venue with a quarter of all for its cap. A day passes before: steps are a day apart.
fn add_venue(chain: &mut Chain, vault: VaultId, venue: VenueKind, target: u16) {
	chain.advance_to(now() + DAY);
	bring_prices();
	as_root(Call::set_venue { vault, venue, cap: Some(Bps(2_500)) });
	aim(vault, venue, target);
}

/// Adds a venue that may have all of a vault, and aims at that. A cap rises by a quarter a day.
fn add_whole_venue(chain: &mut Chain, vault: VaultId, venue: VenueKind) {
	add_venue(chain, vault, venue, 2_500);
	for cap in [5_000, 7_500, 10_000] {
		chain.advance_to(now() + DAY);
		as_root(Call::set_venue { vault, venue, cap: Some(Bps(cap)) });
	}
	aim(vault, venue, 10_000);
	bring_prices();
}

fn aim(vault: VaultId, venue: VenueKind, target: u16) {
	let of = |one: &pallet_vault::Venue| if one.kind == venue { Bps(target) } else { one.target };
	let targets: Vec<_> = self::vault(vault).venues.iter().map(of).collect();
	as_root(Call::targets { vault, targets: BoundedVec::truncate_from(targets) });
}
