use super::*;
use quoin_math::vault::queue::{fill, fill_one, Fill, Place, Window};

/// What happens to a window after it closed.
#[derive(Clone, Debug)]
enum Step {
	/// So many parts of a million are burnt, for so much.
	Pay(u128, u128),
	/// Somebody leaves with so many parts of a hundred.
	Leave(usize, u128),
	/// Somebody claims.
	Claim(usize),
}

fn step() -> impl Strategy<Value = Step> {
	let who = || any::<usize>();
	prop_oneof![
		3 => (0u128..=300_000, money()).prop_map(|(burnt, cash)| Step::Pay(burnt, cash)),
		1 => (who(), 1u128..=100).prop_map(|(who, part)| Step::Leave(who, part)),
		2 => who().prop_map(Step::Claim),
	]
}

/// One that is in the window: what it has, what it claimed.
#[derive(Clone, Copy)]
struct One {
	seldom: Place,
	often: Place,
	claimed: [u128; 2],
}

impl One {
	fn claim(&mut self, window: &Window) {
		let (place, cash) = self.seldom.claimed(window).unwrap();
		(self.seldom, self.claimed[0]) = (place, self.claimed[0] + cash);
		self.claim_often(window);
	}

	fn claim_often(&mut self, window: &Window) {
		let (place, cash) = self.often.claimed(window).unwrap();
		(self.often, self.claimed[1]) = (place, self.claimed[1] + cash);
	}
}

/// One payment: each has its share, rounded down.
fn divided(requests: &[u128], cash: u128) -> (Vec<u128>, Vec<u128>) {
	let (mut window, mut places) = (Window::default(), Vec::new());
	for shares in requests {
		let (joined, place) = window.joined(*shares).unwrap();
		(window, places) = (joined, [places, vec![place]].concat());
	}
	let paid = window.paid_pro_rata(Fill { burnt: 0, cash }).unwrap();
	let all = requests.iter().sum();
	let exact = requests.iter().map(|shares| mul_div_floor(*shares, cash, all)).collect();
	(places.iter().map(|place| place.claimed(&paid).unwrap().1).collect(), exact)
}

/// Windows, and cash from nothing to more than all are worth.
fn case() -> impl Strategy<Value = (Holdings, Vec<u128>, u128)> {
	let windows = proptest::collection::vec(0u128..=1_000, 1..8);
	(holdings(), windows, 0u128..1_300, money()).prop_map(|(vault, parts, share, more)| {
		let all: u128 = parts.iter().sum::<u128>().max(1);
		// All windows together have at most all shares.
		let of = |part: &u128| vault.shares / all * part;
		let pending: Vec<_> = parts.iter().map(of).collect();
		let cash = vault.assets / 1_000 * share + more % 1_000;
		(vault, pending, cash)
	})
}

proptest! {
	#![proptest_config(cases(400))]

	#[test]
	fn requests_never_have_more_than_their_window(
		requests in proptest::collection::vec(money(), 1..12),
		steps in proptest::collection::vec(step(), 1..60),
	) {
		let (mut window, mut all) = (Window::default(), Vec::new());
		for shares in &requests {
			let (joined, place) = window.joined(*shares).unwrap();
			window = joined;
			all.push(One { seldom: place, often: place, claimed: [0; 2] });
		}
		let count = requests.len() as u128;
		let mut paid = 0;
		for step in steps {
			if window.units == 0 {
				break;
			}
			let before = window;
			match step {
				Step::Pay(part, cash) => {
					let burnt = mul_div_floor(window.pending, part, 1_000_000);
					window = window.paid_pro_rata(Fill { burnt, cash }).unwrap();
					paid += cash;
				},
				Step::Leave(who, part) => {
					let one = &mut all[who % requests.len()];
					let units = one.seldom.units / 100 * part;
					one.claim(&window);
					let (next, shares) = window.left(units).unwrap();
					prop_assert_eq!(next.pending + shares, window.pending);
					window = next;
					(one.seldom, one.often) =
						(one.seldom.less(units).unwrap(), one.often.less(units).unwrap());
					// Who stays is not worse off.
					prop_assert!(
						wide(window.pending) * wide(before.units)
							>= wide(before.pending) * wide(window.units)
					);
				},
				Step::Claim(who) => all[who % requests.len()].claim_often(&window),
			}
			let units: u128 = all.iter().map(|one| one.seldom.units).sum();
			prop_assert_eq!(units, window.units);
			if window.units > 0 {
				let pending: u128 =
					all.iter().map(|one| window.pending_of(one.seldom.units).unwrap()).sum();
				prop_assert!(pending <= window.pending);
				prop_assert!(window.pending - pending < count);
			} else {
				prop_assert_eq!(window.pending, 0);
			}
		}
		for one in &mut all {
			one.claim(&window);
			prop_assert_eq!(one.claimed[0], one.claimed[1], "it matters when one claims");
		}
		let claimed: u128 = all.iter().map(|one| one.claimed[0]).sum();
		prop_assert!(claimed <= paid);
		prop_assert!(paid - claimed < count.max(1), "{} of {paid}", paid - claimed);
	}

	/// By the exact fraction, but where a share is less than 2⁻¹²⁸ of it below a whole unit.
	#[test]
	fn one_payment_is_a_division(
		requests in proptest::collection::vec(money(), 1..12), cash in money(), whole in 1u128..1_000,
	) {
		let (claimed, exact) = divided(&requests, cash);
		for (claimed, exact) in claimed.iter().zip(&exact) {
			prop_assert!(claimed >= exact && *claimed <= exact + 1);
		}
		prop_assert!(claimed.iter().sum::<u128>() <= cash);
		// Shares that are whole are paid whole.
		let (claimed, _) = divided(&requests, whole * requests.iter().sum::<u128>());
		let times: Vec<_> = requests.iter().map(|shares| whole * shares).collect();
		prop_assert_eq!(claimed, times);
	}

	/// Cash is used up, or all that is pending is paid: in order, at one price.
	#[test]
	fn cash_goes_to_windows_in_order((vault, pending, cash) in case(), dust in 0u128..1_000) {
		let fills = fill(&pending, cash, &vault, dust).unwrap();
		prop_assert_eq!(fills.len(), pending.len());
		let worth: Vec<u128> = pending.iter().map(|of| vault.redeem(*of).unwrap()).collect();
		let used: u128 = fills.iter().map(|fill| fill.cash).sum();
		prop_assert_eq!(used, cash.min(worth.iter().sum()));
		let mut left = cash;
		for ((fill, pending), worth) in fills.iter().zip(&pending).zip(&worth) {
			prop_assert_eq!(fill.cash, left.min(*worth));
			if left == 0 {
				prop_assert_eq!(fill.burnt, 0);
			} else if left >= *worth {
				prop_assert_eq!(fill.burnt, *pending);
			} else {
				prop_assert!(fill.burnt <= *pending);
				let rest = *pending - fill.burnt;
				prop_assert!(rest == 0 || rest >= dust);
				// As many as the cash is worth, and what dust is closed.
				let (assets, shares) = terms(&vault);
				prop_assert!(wide(fill.burnt) * assets >= wide(fill.cash) * shares);
				let most = wide(fill.cash) * shares + wide(dust.max(1)) * assets;
				prop_assert!(wide(fill.burnt) * assets < most);
			}
			left -= fill.cash;
		}
	}

	#[test]
	fn who_is_not_paid_is_never_worse_off((vault, pending, cash) in case(), dust in 0u128..1_000) {
		let cash = cash.min(vault.assets);
		let fills = fill(&pending, cash, &vault, dust).unwrap();
		let sum = |of: fn(&Fill) -> u128| fills.iter().map(of).sum::<u128>();
		let after = Holdings {
			assets: vault.assets - sum(|fill| fill.cash),
			shares: vault.shares - sum(|fill| fill.burnt),
			..vault
		};
		prop_assert!(not_worse(&vault, &after));
	}

	/// Cash that comes bit by bit pays no more for the same shares than all of it at once, at one price.
	#[test]
	fn parts_of_the_cash_never_burn_less(
		(vault, pending, cash) in case(), parts in proptest::collection::vec(0u128..=100, 1..8),
	) {
		let all: u128 = parts.iter().sum::<u128>().max(1);
		let pending = pending[0];
		let (mut left, mut used) = (pending, 0);
		for part in parts {
			let one = fill_one(left, cash / all * part, &vault, 0).unwrap();
			(left, used) = (left - one.burnt, used + one.cash);
		}
		let at_once = fill_one(pending, used, &vault, 0).unwrap();
		prop_assert!(used <= vault.redeem(pending).unwrap());
		prop_assert!(at_once.burnt <= pending - left);
	}

	#[test]
	fn any_argument_gives_a_result_or_an_error(
		assets in number(), shares in number(), offset: Option<u8>,
		pending in number(), cash in number(), dust in number(), units in number(),
	) {
		let vault = Holdings { assets, shares, offset };
		if let Ok(fill) = fill_one(pending, cash, &vault, dust) {
			prop_assert!(fill.burnt <= pending && fill.cash <= cash);
			let (window, place) = Window::default().joined(pending).unwrap();
			if pending > 0 {
				let paid = window.paid_pro_rata(fill).unwrap();
				prop_assert_eq!(place.claimed(&paid).unwrap().1, fill.cash);
				let left = paid.left(units);
				prop_assert!(left.is_ok() || units > pending);
			}
		}
	}
}
