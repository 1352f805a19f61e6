//! Vaults of the published dollar (V-15 to V-19, V-21), and conversions of ERC-4626 at virtual offsets, worked out by
//! hand. Where ours differs on purpose, the test says so and has both figures.

use super::*;
use quoin_math::{
	units::YEAR,
	vault::{
		clearing::{Clearing, Outcome, Rule},
		fees::{on_income, Income},
		price::{Holdings, SharePrice, LOCKED},
		queue::{fill, fill_one, Fill, Place, Window},
		reserve_yield::{Accrued, Harvest, Tier},
		window::Windows,
	},
	Bps, MathError,
};
use quoin_testing::vectors::{v15, v16, v17, v18, v21, v21::Row, THOUSAND};

const DAY: u64 = 86_400;

fn vault(assets: u128, shares: u128) -> Holdings {
	Holdings { assets, shares, offset: None }
}

fn price(vault: &Holdings) -> u128 {
	let SharePrice(price) = vault.price(Rounding::Down).unwrap();
	price
}

/// V-15: a first deposit of a million, a yield of another, and half of it redeemed.
#[test]
fn v15_deposit_and_price() {
	let empty = vault(0, 0);
	let shares = empty.deposit(v15::MILLION).unwrap();
	assert_eq!(shares, v15::SHARES);
	assert_eq!((empty.locked(), LOCKED), (1_000_000, 1_000_000));
	let first = vault(v15::MILLION, shares + LOCKED);
	assert_eq!(price(&first), E18);
	let grown = Holdings { assets: first.assets + v15::MILLION, ..first };
	assert_eq!(price(&grown), v15::PRICE);
	// Shares that are asked to be redeemed count until they are paid.
	let paid = fill_one(500_000 * E18, u128::MAX, &grown, 0).unwrap();
	assert_eq!(paid, Fill { burnt: 500_000 * E18, cash: 1_000_000 * E18 });
	assert_eq!(price(&vault(grown.assets - paid.cash, grown.shares - paid.burnt)), v15::PRICE);
}

/// V-16: of a million, 100 000 are lent for fifteen days. The published deposit divides by the price that was rounded
/// down; here that has all its digits, and ours is the same.
#[test]
fn v16_price_with_a_loan() {
	let rate = RatePerSecond(v16::RATE);
	let accrued = rate.interest(v16::PRINCIPAL, v16::SECONDS, Rounding::Down).unwrap();
	assert_eq!(accrued, v16::ACCRUED);
	let Income { fee, net } = on_income(accrued, Bps(100)).unwrap();
	assert_eq!(fee, v16::FEE);
	let conservative = vault(1_000_000 * E18, 1_000_000 * E18);
	let optimistic = Holdings { assets: conservative.assets + net, ..conservative };
	assert_eq!(price(&optimistic), v16::DEPOSIT_PRICE);
	assert_eq!(price(&conservative), E18);
	assert_eq!(optimistic.deposit(1_000 * E18), Ok(v16::SHARES));
	assert_eq!(conservative.redeem(1_000 * E18), Ok(1_000 * E18));
}

/// V-17: windows of thirty days.
#[test]
fn v17_redemption_windows() {
	let windows = Windows { genesis: v17::GENESIS, length: v17::LENGTH, reveal: 0 };
	let closes = |moment| windows.closes_at(windows.index(moment).unwrap()).unwrap();
	for (after, matures) in v17::MATURES {
		assert_eq!(closes(v17::GENESIS.checked_add_signed(after).unwrap()), matures, "{after}");
	}
	let served = |now| windows.is_matured(1, now).unwrap();
	assert_eq!([1_770_184_799, 1_770_184_800, 1_770_184_801].map(served), [false, false, true]);
}

/// First in, first out: each request in a window of its own.
struct Fifo {
	windows: Vec<Window>,
	places: Vec<Place>,
}

impl Fifo {
	/// Thousands of shares.
	fn of(requests: &[u128]) -> Self {
		let joined = requests.iter().map(|shares| Window::default().joined(shares * 1_000 * E18));
		let (windows, places) = joined.map(|joined| joined.unwrap()).unzip();
		Self { windows, places }
	}

	fn serve(&mut self, thousands: u128, vault: &Holdings) {
		let pending: Vec<u128> = self.windows.iter().map(|window| window.pending).collect();
		let fills = fill(&pending, thousands * 1_000 * E18, vault, 0).unwrap();
		for (window, fill) in self.windows.iter_mut().zip(fills) {
			*window = window.paid_pro_rata(fill).unwrap();
		}
	}

	/// In thousands of shares.
	fn pending(&self) -> Vec<u128> {
		self.windows.iter().map(|window| window.pending / (1_000 * E18)).collect()
	}

	fn claimed(&self) -> Vec<u128> {
		let all = self.places.iter().zip(&self.windows);
		all.map(|(place, window)| place.claimed(window).unwrap().1).collect()
	}
}

/// V-18, 1 to 4: requests of 100 000 to 500 000 at a price of one. 1 050 000 are paid in all.
#[test]
fn v18_queue_is_first_in_first_out() {
	let one = vault(10_000_000 * E18, 10_000_000 * E18);
	let mut queue = Fifo::of(&[]);
	for (requests, served, pending) in v18::STEPS {
		let later = Fifo::of(requests);
		queue.windows.extend(later.windows);
		queue.places.extend(later.places);
		queue.serve(served, &one);
		assert_eq!(queue.pending(), pending);
	}
	assert_eq!(queue.claimed(), v18::PAID.map(|paid| paid * THOUSAND));
	assert_eq!(queue.claimed().iter().sum::<u128>(), 1_050_000 * E18);
}

/// V-18, 7: 350 000 shares at 1.063.
#[test]
fn v18_rounding() {
	let at = vault(1_063_000 * E18, 1_000_000 * E18);
	let (is, shares, paid) = v18::ROUNDING;
	assert_eq!(price(&at), is);
	let mut queue = Fifo::of(&[shares]);
	queue.serve(1_000, &at);
	assert_eq!(queue.pending(), [0]);
	assert_eq!(queue.claimed(), [paid * E18]);
}

/// The published test tiers: 4.5 % up to a billion, and 3.5 % without limit.
fn tiers() -> [Tier; 2] {
	[
		Tier { rate: RatePerSecond(1_426_940_639), threshold: 1_000_000_000 * E18 },
		Tier { rate: RatePerSecond(1_109_842_719), threshold: u128::MAX },
	]
}

/// V-19: 957 million for a year.
#[test]
fn v19_yield_of_one_tier() {
	let accrued = Accrued::from(7).until(7 + YEAR, 957_033_503 * E18, &tiers()).unwrap();
	assert_eq!(accrued.amount, 43_066_507_626_869_043_358_512_000);
	let (left, paid) = accrued.harvest(u128::MAX, 18, 6).unwrap();
	let minted = 43_066_507_626_869_000_000_000_000;
	assert_eq!(paid, Harvest { taken: 43_066_507_626_869, minted });
	// On purpose not so: theirs drops what USDC has no digits for, and fails with a unit less in the escrow.
	assert_eq!(left.amount, 43_358_512_000);
	let (left, paid) = accrued.harvest(43_066_507_626_868, 18, 6).unwrap();
	assert_eq!((paid.taken, left.amount), (43_066_507_626_868, 1_043_358_512_000));
}

/// V-19: a billion and a half for a day. Touched each second it is the same, to the unit.
#[test]
fn v19_yield_of_two_tiers() {
	let balance = 1_500_000_000 * E18;
	let at_once = Accrued::from(0).until(DAY, balance, &tiers()).unwrap();
	let first = 123_287_671_209_600_000_000_000;
	assert_eq!(at_once.amount, first + 47_945_205_460_800_000_000_000);
	assert_eq!(at_once.amount, 171_232_876_670_400_000_000_000);
	let touched = (1..=DAY)
		.fold(Accrued::from(0), |accrued, now| accrued.until(now, balance, &tiers()).unwrap());
	assert_eq!(touched, at_once);
}

/// The bids of a row, with cash in thousands, at a price of one. Whoever takes bids has cut them to what is asked for.
fn auction(cash: u128, row: &Row) -> Outcome {
	let one = vault(1_000 * THOUSAND, 1_000 * THOUSAND);
	let mut clearing = Clearing::new(cash * THOUSAND, one, Rule::OwnBid);
	for (request, shares, level) in row.bids {
		let shares = *shares.min(&row.queue[*request]);
		clearing.push(Bps(*level), shares * THOUSAND).unwrap();
	}
	clearing.finish().unwrap()
}

/// What each bid of a row is paid, in thousands.
fn paid(outcome: &Outcome, row: &Row) -> Vec<u128> {
	let paid = row.bids.iter().map(|(request, shares, level)| {
		let shares = *shares.min(&row.queue[*request]) * THOUSAND;
		outcome.result(Bps(*level), shares).unwrap().cash / THOUSAND
	});
	paid.collect()
}

/// V-21. Theirs takes the cost of a bid in shares: a bid of `q` at `b` leaves a node of `q × (1 − b)` shares, served at
/// the full price. Ours burns all `q` for `(1 − b)` of the price, which is the same cash: the node is what we pay, and the
/// cost what is given up. With the first fault of theirs repaired, that is what their `pending` falls by too.
#[test]
fn v21_node_is_what_a_bid_is_paid() {
	for row in [v21::WHOLE, v21::PART, v21::THREE, v21::CLAMPED, v21::AHEAD] {
		let outcome = auction(1_000, &row);
		assert_eq!(paid(&outcome, &row), row.nodes);
		assert_eq!(outcome.cash, row.nodes.iter().sum::<u128>() * THOUSAND);
		if let Some((burnt, fee)) = row.cost {
			assert_eq!(outcome.given_up(), Ok((burnt + fee) * E18));
		}
	}
	// What is not bid with stays.
	let (window, _) = Window::default().joined(100 * THOUSAND).unwrap();
	let (window, left) = window.left(60 * THOUSAND).unwrap();
	assert_eq!((left, window.pending), (60 * THOUSAND, 40 * THOUSAND));
}

/// V-21: 80 000 at 50 %, 100 000 at 30 % and 150 000 at 10 % are paid in that order: nodes of 40 000, 70 000 and 135 000.
#[test]
fn v21_order_is_that_of_the_bids() {
	let at = |cash| paid(&auction(cash, &v21::THREE), &v21::THREE);
	assert_eq!(at(1_000), v21::THREE.nodes);
	assert_eq!(at(40), [40, 0, 0]);
	assert_eq!(at(75), [40, 35, 0]);
	assert_eq!(at(110), [40, 70, 0]);
	assert_eq!(at(200), [40, 70, 90]);
}

/// V-21: of 400 000 in the second place, 200 000 at 25 % go before 300 000: 150 000 of cash pay that node only.
#[test]
fn v21_part_of_a_request_goes_first() {
	let outcome = auction(150, &v21::AHEAD);
	assert_eq!(paid(&outcome, &v21::AHEAD), v21::AHEAD.nodes);
	assert_eq!(outcome.cash, 150 * THOUSAND);
	let mut queue = Fifo::of(v21::AHEAD.queue);
	let (second, shares) = queue.windows[1].left(200 * THOUSAND).unwrap();
	assert_eq!((shares, second.pending), (200 * THOUSAND, 200 * THOUSAND));
	queue.windows[1] = second;
	// What comes after goes to the first place.
	queue.serve(0, &outcome.vault);
	assert_eq!(queue.pending(), [300, 200]);
	queue.serve(310, &outcome.vault);
	assert_eq!(queue.pending(), [0, 190]);
}

/// On purpose not so: theirs serves a node at the price after the cost was burnt, so that who pays has part of it back. Of a
/// million, 10 000 burnt: 90 000 × 1 000 000 / 990 000. Ours is the price before, and all that is given up stays.
#[test]
fn v21_winner_has_nothing_of_what_it_pays() {
	let thousand = 1_000 * E18;
	let theirs = vault(1_000 * thousand, 990 * thousand).redeem(90 * thousand);
	assert_eq!(theirs, Ok(90_909_090_909_090_909_090_909));
	let ours = auction(1_000, &v21::WHOLE);
	assert_eq!(ours.cash, 90 * thousand);
	// 910 000 for 900 000 shares.
	let after = vault(1_000 * thousand - ours.cash, 1_000 * thousand - ours.burnt);
	assert_eq!(price(&after), 1_011_111_111_111_111_111);
	// While that is held back, it is what it was.
	let held_back = Holdings { assets: after.assets - ours.given_up().unwrap(), ..after };
	assert_eq!(price(&held_back), E18);
}

fn offset(assets: u128, shares: u128, offset: u8) -> Holdings {
	Holdings { assets, shares, offset: Some(offset) }
}

/// What shares and assets a thousand are: deposit, withdraw, redeem of 1 000 × 10^δ, mint of as many.
fn thousand(vault: &Holdings) -> [u128; 4] {
	let shares = 1_000 * 10u128.pow(vault.offset.unwrap_or(0).into());
	[vault.deposit(1_000), vault.withdraw(1_000), vault.redeem(shares), vault.mint(shares)]
		.map(|result| result.unwrap())
}

/// ERC-4626 with the virtual offset of OpenZeppelin: two million assets for a million whole shares.
///
/// | δ | `A'` | `S'` | `1 000 × S' / A'` | `1 000 × 10^δ × A' / S'` |
/// | --- | --- | --- | --- | --- |
/// | 0 | 2 000 001 | 1 000 001 | 500.00025 | 1 999.999 |
/// | 3 | 2 000 001 | 1 000 001 000 | 500 000.25 | 1 999.999 |
/// | 6 | 2 000 001 | 1 000 001 000 000 | 500 000 249.99… | 1 999.999 |
#[test]
fn erc4626_conversions_at_offsets() {
	let of = |decimals: u8| {
		thousand(&offset(2_000_000, 1_000_000 * 10u128.pow(decimals.into()), decimals))
	};
	assert_eq!(of(0), [500, 501, 1_999, 2_000]);
	assert_eq!(of(3), [500_000, 500_001, 1_999, 2_000]);
	assert_eq!(of(6), [500_000_249, 500_000_250, 1_999, 2_000]);
	// Empty: 10^δ for one, both ways.
	for decimals in [0u8, 3, 6] {
		let shares = 1_000 * 10u128.pow(decimals.into());
		assert_eq!(thousand(&offset(0, 0, decimals)), [shares, shares, 1_000, 1_000]);
	}
}

/// The first depositor puts in one unit and gives 9 998, so that a share is worth 5 000 × 10^−δ; the next puts in
/// 12 499. Gives shares of the next, what they are worth then, and what the first one's are.
fn attack(decimals: u8) -> (u128, u128, u128) {
	let first = offset(0, 0, decimals).deposit(1).unwrap();
	let given = offset(1 + 9_998, first, decimals);
	let next = given.deposit(12_499).unwrap();
	let both = offset(given.assets + 12_499, first + next, decimals);
	(next, both.redeem(next).unwrap(), both.redeem(first).unwrap())
}

/// First depositor with a donation, at offsets. Of 9 999 the attacker has 5 624 at best.
#[test]
fn erc4626_first_depositor_with_a_donation() {
	// δ = 0: 2.4998 shares are two. 22 499 for four: a tenth is lost, and 4 375 by the attacker.
	assert_eq!(attack(0), (2, 11_249, 5_624));
	// δ = 3: 2 499.8 shares; 22 499 for 4 499.
	assert_eq!(attack(3), (2_499, 12_497, 5_000));
	// δ = 6: 2 499 800 shares, exactly.
	assert_eq!(attack(6), (2_499_800, 12_499, 5_000));
}

/// The same against locked shares: for a share of 5 000 the attacker gives five billion, and has 5 000 of them.
#[test]
fn locked_shares_make_a_donation_worthless() {
	let first = vault(0, 0).deposit(LOCKED + 1).unwrap();
	assert_eq!(first, 1);
	let given = vault(5_000 * (LOCKED + 1), LOCKED + 1);
	let next = given.deposit(12_499).unwrap();
	assert_eq!(next, 2);
	// 5 000 017 499 for 1 000 003.
	let both = vault(given.assets + 12_499, given.shares + next);
	assert_eq!((both.redeem(next), both.redeem(first)), (Ok(10_000), Ok(5_000)));
	// With shares of nobody there is no first deposit that is too small to notice.
	assert_eq!(vault(0, 0).deposit(LOCKED - 1), Err(MathError::Overflow));
}
