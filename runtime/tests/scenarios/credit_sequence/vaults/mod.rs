//! Vaults in the sequence: the staked dollar, one that lends and bids by its own rules, and one that has shares of both.
//! People stake, leave, bid and act for each other; anybody moves money towards what governance says.

mod checks;
mod money;
mod smooth;
mod windows;

use super::*;
use pallet_vault::{
	Allocation, AllocationRules, Call as Staking, LoanRules, Requests, Terms, VenueKind,
};
use quoin_math::vault::{clearing::Rule, glide::Glide, window::Windows};
use quoin_primitives::{RequestId, VaultId, SQUSD};

pub(super) use checks::Books;
pub(super) use smooth::Prices;
pub(super) use windows::Sealed;

const STAKED: VaultId = 0;
/// Lends and buys units, in windows of three days.
const LENDING: VaultId = 1;
/// Has shares of the two others.
const ABOVE: VaultId = 2;
const VAULTS: [VaultId; 3] = [STAKED, LENDING, ABOVE];
/// Of the vaults, by their number.
const SHARES: [AssetId; 3] = [SQUSD, 10, 11];
/// Who stakes.
const SAVERS: [&str; 5] = ["Alice", "Senior", "Mezzanine", "Eve", "Ferdie"];
const PEGS: [AssetId; 2] = [USDC, USDT];

fn share_of(vault: VaultId) -> AssetId {
	SHARES[vault as usize]
}

fn shares(vault: VaultId, name: &str) -> Balance {
	Assets::balance(share_of(vault), who(name))
}

fn terms(vault: VaultId) -> Terms {
	pallet_vault::Vaults::<Runtime>::get(vault).unwrap().terms
}

fn venues(vault: VaultId) -> Vec<pallet_vault::Venue> {
	pallet_vault::Vaults::<Runtime>::get(vault).unwrap().venues.to_vec()
}

/// The accounts of the vaults, and the one of shares that are nobody's.
pub(super) fn accounts() -> Vec<AccountId> {
	VAULTS.into_iter().map(Vault::account_of).chain([Vault::nobody()]).collect()
}

/// Whose an account is, if a person's.
fn name_of(account: &AccountId) -> Option<&'static str> {
	SAVERS.into_iter().find(|name| who(name) == *account)
}

impl Sequence<'_> {
	/// Creates the two vaults beside the staked dollar, and has the reserves earn.
	pub(super) fn found_vaults(&mut self) {
		for vault in [LENDING, ABOVE] {
			let lends = vault == LENDING;
			let length = if lends { 3 * DAY } else { 7 * DAY };
			let own = Terms {
				share: share_of(vault),
				offset: lends.then_some(3),
				windows: Windows { genesis: now(), length, reveal: DAY / 2 },
				rule: if lends { Rule::OwnBid } else { Rule::Uniform },
				..terms(STAKED)
			};
			assert!(self.create_vault(own), "{vault}");
		}
		let venues = [
			(LENDING, VenueKind::Loans),
			(ABOVE, VenueKind::Vault { vault: STAKED }),
			(ABOVE, VenueKind::Vault { vault: LENDING }),
		];
		for (vault, venue) in venues {
			self.advance_to(now() + DAY);
			let cap = Some(Bps(2_500));
			assert!(self.as_governance(Staking::set_venue { vault, venue, cap }));
		}
		for (vault, targets) in [(LENDING, vec![2_500]), (ABOVE, vec![2_500, 2_500])] {
			let targets = targets.into_iter().map(Bps).collect::<Vec<_>>();
			let targets = BoundedVec::truncate_from(targets);
			assert!(self.as_governance(Staking::targets { vault, targets }));
		}
		self.set_reserve_yield();
		// Where all leave, what is given up last stays, and shares have next to no room below it.
		if self.random.below(3) > 0 {
			let amount = 1_000 * USD18;
			self.mint_for("Charlie", 3 * amount);
			for vault in VAULTS {
				let (receiver, min_shares) = (who("Charlie"), 0);
				self.call("Charlie", Staking::deposit { vault, amount, receiver, min_shares });
			}
		}
	}

	/// Releases the brakes that are on.
	pub(super) fn open_vaults(&mut self) {
		for vault in VAULTS {
			let status = pallet_vault::States::<Runtime>::get(vault).unwrap().brake.status(now());
			if status != Status::Open {
				self.as_governance(Staking::set_status { vault, status: Status::Open });
			}
		}
	}

	fn create_vault(&mut self, terms: Terms) -> bool {
		let rules = AllocationRules {
			glide: Glide { since: now(), start: Bps(5_000), slope: Bps(100), end: Bps(7_500) },
			turnover: Bps(5_000),
			period: 7 * DAY,
			loans: LoanRules {
				rate: RatePerSecond(TEN.0 / 2),
				ltv: Bps(7_500),
				tenor: 1_000 * DAY,
				first_loss: Bps(500),
				obligor: Bps(2_500),
			},
		};
		let name = || BoundedVec::truncate_from(b"Shares".to_vec());
		let cap = 1_000_000_000 * USD18;
		let (name, symbol) = (name(), name());
		self.as_governance(Staking::create_vault { terms, name, symbol, cap, rules })
	}

	fn as_governance(&mut self, call: impl Into<RuntimeCall>) -> bool {
		self.dispatch(RuntimeOrigin::root(), call)
	}

	fn vault(&mut self) -> VaultId {
		self.random.pick(&[STAKED, STAKED, LENDING, LENDING, ABOVE])
	}

	/// Who acts for an account: itself, an operator of it, or anybody.
	fn acting_for(&mut self, name: &'static str) -> &'static str {
		match self.random.below(8) {
			0 => self.random.pick(&SAVERS),
			1..=3 => {
				let operates = |other: &&str| Vault::is_operator(&who(name), &who(other));
				SAVERS.into_iter().find(operates).unwrap_or(name)
			},
			_ => name,
		}
	}

	/// One call about vaults or some, of people and of governance.
	pub(super) fn vaults(&mut self) {
		if self.random.below(10) == 0 {
			let vault = self.random.pick(&[STAKED, LENDING, LENDING, LENDING, ABOVE]);
			return self.window(vault);
		}
		self.about_a_vault();
	}

	fn about_a_vault(&mut self) {
		let vault = self.vault();
		match self.random.below(47) {
			0..=7 => self.stake(vault),
			8..=11 => self.ask(vault),
			12 | 13 => self.cancel(vault),
			14 | 15 => self.claim(vault),
			16 | 17 => self.commit_bid(vault),
			18 => self.end_a_bid(vault),
			19 => drop(self.call("Bob", Staking::close_window { vault })),
			20 => drop(self.settle(vault)),
			21..=27 => self.allocate(vault),
			28..=31 => self.deallocate(vault),
			32..=34 => self.collect(vault),
			35 => self.operate(),
			36 => self.give(vault),
			_ => self.govern_vault(vault),
		}
	}

	/// Applies marks that are due, and reckons up what nobody looked at for long, most of the time.
	fn look_after(&mut self, vault: VaultId) {
		let prices = Vault::prices(vault);
		if self.random.below(6) == 0 {
			return;
		}
		if prices.is_err() {
			for lender in accounts() {
				self.call("Alice", Call::advance { lender, pages: 64 });
			}
		}
		if prices.is_ok_and(|prices| prices.mark_due) {
			let due = |loan: &LoanId| {
				let from = Lending::loan_view(*loan).and_then(|view| view.mark_due_from);
				from.is_some_and(|from| from <= now())
			};
			let loans: Vec<_> = Loans::<Runtime>::iter_keys().filter(due).collect();
			for loan in loans {
				self.call("Alice", Call::mark { loan });
			}
		}
	}

	fn stake(&mut self, vault: VaultId) {
		self.look_after(vault);
		let name = self.random.pick(&SAVERS);
		let some = self.random.pick(&[1_000, 50_000, 200_000, 400_000]) * USD18;
		let amount = if self.random.below(3) == 0 { self.random.near(some) } else { some };
		self.mint_for(name, amount.min(1_000_000 * USD18));
		let receiver = who(if self.random.below(5) == 0 { "Alice" } else { name });
		if self.random.below(3) > 0 {
			let preview = Vault::preview_deposit(vault, amount);
			let expected = preview.as_ref().map_or(0, |preview| preview.shares);
			let min_shares = expected + Balance::from(self.random.below(8) == 0);
			let has = Assets::balance(share_of(vault), &receiver);
			let call = Staking::deposit { vault, amount, receiver: receiver.clone(), min_shares };
			if self.call(name, call) {
				let came = Assets::balance(share_of(vault), &receiver) - has;
				assert_eq!(
					came,
					preview.unwrap().shares,
					"what is said of a deposit is what it does"
				);
			}
		} else {
			let wanted = Vault::convert_to_shares(vault, amount).unwrap_or(amount);
			let cost = Vault::preview_mint(vault, wanted).map_or(amount, |preview| preview.amount);
			let max_amount = cost - cost.min(Balance::from(self.random.below(8) == 0));
			self.call(name, Staking::mint { vault, shares: wanted, receiver, max_amount });
		}
	}

	/// Lets somebody act for somebody, or no more.
	fn operate(&mut self) {
		let [name, other] = [self.random.pick(&SAVERS), self.random.pick(&SAVERS)];
		let approved = match Vault::is_operator(&who(name), &who(other)) {
			known if self.random.below(5) > 0 => !known,
			known => known,
		};
		self.call(name, Staking::set_operator { operator: who(other), approved });
	}

	/// Money for rewards; money that is nobody's; and what nobody may do to a vault.
	fn give(&mut self, vault: VaultId) {
		let account = Vault::account_of(vault);
		let name = self.random.pick(&SAVERS);
		match self.random.below(4) {
			0 | 1 => {
				let amount = self.random.pick(&[USD18, 10 * USD18, 0, Balance::MAX]);
				self.call(name, Staking::top_up_bond { vault, amount });
			},
			2 => {
				let (target, amount) = (account.into(), self.random.near(1_000 * USD18));
				let call = pallet_assets::Call::transfer { id: QUSD, target, amount };
				if self.call(name, call) {
					self.books.donated(vault, amount);
				}
			},
			_ => {
				assert!(!self.call(name, Call::collect { who: account.clone() }));
				let mut series: Vec<_> =
					pallet_tranches::AllSeries::<Runtime>::iter_keys().collect();
				series.sort_unstable();
				if let Some(series) = self.one_of(series) {
					let (to, units) = (account.clone(), self.random.near(USD18));
					let sent = pallet_tranches::Call::transfer_units { series, to, units };
					assert!(!self.call(name, sent), "units were sent to a vault");
					let claim = pallet_tranches::Call::claim { series, who: account };
					assert!(!self.call(name, claim), "somebody claimed for a vault");
				}
			},
		}
	}
}
