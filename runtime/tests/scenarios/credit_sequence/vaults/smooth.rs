//! Prices move with time, and at once only down: after each call that went through, and after the work of each idle
//! block, no price of a share is higher than in the same second before, and none is lower unless something was lost.
//!
//! What comes at once is held back, so that it lifts neither price. What falls is lost once, not from what is held back
//! and from the values too. Prices are compared crosswise, so that nothing is rounded here.

use super::*;
use pallet_vault::States;
use quoin_math::vault::price::LOCKED;
use sp_core::U256;

/// What a vault was worth.
#[derive(Clone, Copy, Debug)]
struct Look {
	conservative: Balance,
	optimistic: Balance,
	shares: Balance,
	/// Shares of the treasury in it and in those below, by which fees in shares are known.
	treasury: Balance,
	/// A mark is due: whoever touches the loan applies it.
	mark_due: bool,
	/// What a step may round.
	slack: Slack,
}

/// What the roundings of one step are together at most.
#[derive(Clone, Copy, Debug, Default)]
struct Slack {
	/// In units of the asset.
	units: Balance,
	/// In shares.
	shares: Balance,
}

/// What a call may do to prices in no time.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
struct May {
	/// The conservative price goes towards the optimistic one: interest that ran is paid, or a deposit pays for it.
	pay: bool,
	/// Something is lost.
	lose: bool,
	/// The fee on interest that runs is lower from now on.
	keep_more: bool,
	/// Interest that ran is not owed: since the deadline, principal that is paid late costs what lateness does.
	waive: bool,
	/// Shares are bought at the optimistic price of their vault, and are worth its conservative one.
	buy_shares: bool,
}

/// Each vault when somebody looked last, and when that was.
#[derive(Debug, Default)]
pub struct Prices {
	at: Seconds,
	looks: BTreeMap<VaultId, Look>,
	/// Comparisons of two looks in one second.
	pub compared: u32,
}

/// A vault and those of which it has shares.
fn with_below(vault: VaultId) -> impl Iterator<Item = VaultId> {
	let below = venues(vault).into_iter().filter_map(|venue| match venue.kind {
		VenueKind::Vault { vault } => Some(vault),
		_ => None,
	});
	core::iter::once(vault).chain(below)
}

fn look(vault: VaultId) -> Option<Look> {
	// Nobody looked after a lender for long: all is refused until somebody does.
	let prices = Vault::prices(vault).ok()?;
	let state = States::<Runtime>::get(vault)?;
	let treasury = configs::governance::TreasuryAccount::get();
	Some(Look {
		conservative: prices.conservative,
		optimistic: prices.optimistic,
		shares: prices.shares,
		mark_due: prices.mark_due,
		treasury: with_below(vault).map(|of| Assets::balance(share_of(of), &treasury)).sum(),
		slack: slack_of(vault, &state),
	})
}

/// Each income that a venue pays is of three parts, waiting, running and sudden, and the fee on each is rounded by less
/// than a unit; so is the interest that lending and pools tell of each part, and what of a payment is principal. That is
/// seven, and one for what is released. Shares of another vault may be worth what that one rounds, and one less.
///
/// A deposit mints less than a share too little. A settlement burns less than a share too many for each of its windows
/// and each of its levels, and one for all of them when it ends.
fn slack_of(vault: VaultId, state: &pallet_vault::State) -> Slack {
	let mut units = 1;
	for venue in venues(vault) {
		units += match venue.kind {
			VenueKind::Vault { vault: other } => {
				let below = States::<Runtime>::get(other).unwrap();
				let Slack { units, shares } = slack_of(other, &below);
				1 + units + Vault::convert_to_assets(other, shares).unwrap_or_default()
			},
			_ => 7,
		};
	}
	Slack { units, shares: 2 + state.queue.windows.len() as Balance }
}

impl Look {
	fn is_nobodys(&self, vault: VaultId) -> bool {
		self.shares <= if terms(vault).offset.is_none() { LOCKED } else { 0 }
	}
}

/// Whether `assets` for so many shares are more a share than those of before. As deposits and redemptions have it, with
/// the virtual ones.
fn is_dearer(vault: VaultId, now: (Balance, Balance), was: (Balance, Balance), by: Slack) -> bool {
	let all = |(assets, shares): (Balance, Balance)| match terms(vault).offset {
		None => (U256::from(assets), U256::from(shares)),
		Some(offset) => (U256::from(assets) + 1, U256::from(shares) + 10u128.pow(offset.into())),
	};
	let ((now, shares), (was, shares_then)) = (all(now), all(was));
	// What the shares of the slack were worth, rounded up, and its units, for all shares of now.
	let slack = U256::from(by.units) + was * U256::from(by.shares) / shares_then + 1;
	now * shares_then > was * shares + slack * shares_then
}

/// What a call may do, and why. All that is not named may move no price in no time.
fn may(call: &RuntimeCall) -> May {
	let none = May::default();
	let pays = May { pay: true, ..none };
	let loses = May { pay: true, lose: true, ..none };
	match call {
		RuntimeCall::Vault(call) => match call {
			// Who deposits pays for interest that runs, and all share what it paid.
			Staking::deposit { .. } | Staking::mint { .. } => pays,
			Staking::allocate { what: Allocation::Shares { .. }, .. } => {
				May { pay: true, buy_shares: true, ..none }
			},
			Staking::set_fees { .. } => May { keep_more: true, ..none },
			// Yield that cannot be claimed stays for the vault that has it next.
			Staking::set_venue { venue: VenueKind::ReserveYield { .. }, cap: None, .. } => loses,
			_ => none,
		},
		RuntimeCall::Lending(call) => match call {
			Call::repay { .. } => May { waive: true, ..pays },
			Call::prepay { .. } | Call::refinance { .. } => pays,
			Call::mark { .. } | Call::liquidate { .. } | Call::declare_breach { .. } => loses,
			Call::book_proceeds { .. } | Call::close { .. } => loses,
			_ => none,
		},
		// A title is sold for less than it was thought to be worth, or not at all.
		RuntimeCall::Auctions(
			Auction::bid { .. } | Auction::settle { .. } | Auction::restart { .. },
		) => loses,
		RuntimeCall::Tranches(call) => match call {
			pallet_tranches::Call::distribute { .. } => pays,
			pallet_tranches::Call::close_pool { .. } | pallet_tranches::Call::fail_pool { .. } => {
				loses
			},
			_ => none,
		},
		_ => none,
	}
}

impl Prices {
	/// Before a call: what was between the last one and this is not its doing.
	pub(in super::super) fn look(&mut self) {
		if self.at != now() {
			self.at = now();
			self.looks = VAULTS.into_iter().filter_map(|of| Some((of, look(of)?))).collect();
		}
	}

	/// After a call that went through.
	pub(in super::super) fn compare(&mut self, call: &RuntimeCall) -> Result<(), String> {
		self.compare_with(may(call))
	}

	/// After the end of a block, in which vaults settle and marks that are due are applied.
	pub(in super::super) fn compare_idle(&mut self) -> Result<(), String> {
		self.compare_with(May::default())
	}

	fn compare_with(&mut self, may: May) -> Result<(), String> {
		for vault in VAULTS {
			let Some(is) = look(vault) else {
				// Of a price that is not known nothing is said.
				self.looks.remove(&vault);
				continue;
			};
			let Some(was) = self.looks.insert(vault, is) else { continue };
			self.compared += 1;
			check(vault, may, &was, &is)
				.map_err(|broken| format!("vault {vault} {broken}: {was:?} {is:?}"))?;
		}
		Ok(())
	}
}

fn check(vault: VaultId, may: May, was: &Look, is: &Look) -> Result<(), String> {
	// What there is then is nobody's, or the treasury's for shares at par.
	if was.is_nobodys(vault) || is.is_nobodys(vault) {
		return Ok(());
	}
	let [low_then, high_then] = [was.conservative, was.optimistic].map(|all| (all, was.shares));
	let [low, high] = [is.conservative, is.optimistic].map(|all| (all, is.shares));
	let slack = was.slack;
	let is_dearer = |now, was| is_dearer(vault, now, was, slack);
	if is_dearer(high, high_then) && !may.keep_more {
		return Err("rose at its optimistic price".into());
	}
	if is_dearer(low, low_then) && (!may.pay || is_dearer(low, high_then)) {
		return Err("rose at its conservative price".into());
	}
	if may.lose || was.mark_due || is.treasury > was.treasury {
		return Ok(());
	}
	if is_dearer(high_then, high) && !may.waive {
		return Err("fell at its optimistic price".into());
	}
	if is_dearer(low_then, low) && !may.buy_shares {
		return Err("fell at its conservative price".into());
	}
	Ok(())
}
