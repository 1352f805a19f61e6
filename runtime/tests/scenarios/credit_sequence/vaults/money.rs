//! Where the money of vaults goes: moves that anybody makes, and what governance says of them.

use super::*;
use pallet_issuance::Call as Issue;
use pallet_vault::Fees;
use quoin_math::vault::reserve_yield::Tier;
use quoin_primitives::{apis::VenueView, series_of, PoolStage};

impl Sequence<'_> {
	/// A vault commits to a tranche, if its rules allow.
	pub(in super::super) fn fund_by_vault(&mut self, loan: LoanId, tranche: u8) -> bool {
		let vault = match self.saver {
			Some(vault) => vault,
			None => self.random.pick(&[STAKED, LENDING]),
		};
		let said = Vault::check_loan(vault, loan, tranche).is_ok();
		let what = Allocation::Loan { loan, tranche };
		let ok = self.call("Bob", Staking::allocate { vault, what });
		assert_eq!(ok, said, "what is said of a loan is what the call does");
		ok
	}

	fn seen(&mut self, vault: VaultId) -> Option<VenueView> {
		let view = Vault::vault_view(vault)?;
		self.one_of(view.venues)
	}

	pub(super) fn allocate(&mut self, vault: VaultId) {
		self.look_after(vault);
		let Some(view) = self.seen(vault) else { return };
		let some = self.random.near_one_of(&[view.room, view.room / 2]);
		let amount = if self.random.below(3) == 0 { some } else { view.room };
		match view.venue.kind {
			VenueKind::Loans if self.random.below(3) == 0 => {
				if let Some(loan) = self.offer() {
					self.fund_by_vault(loan, 0);
				}
			},
			VenueKind::Loans => {
				self.saver = Some(vault);
				self.lend();
				self.saver = None;
			},
			VenueKind::Units { series } => {
				let left = quoin_primitives::tranche_of(series).and_then(|(pool, level)| {
					let pool = pallet_tranches::Pools::<Runtime>::get(pool)?;
					let of = pallet_tranches::AllSeries::<Runtime>::get(series)?;
					Some(pool.terms.tranches.get(usize::from(level))?.cap - of.issued)
				});
				let amount = if self.random.below(6) > 0 {
					amount.min(left.unwrap_or(amount))
				} else {
					amount
				};
				let what = Allocation::Units { series, amount };
				self.call("Bob", Staking::allocate { vault, what });
			},
			VenueKind::Vault { vault: other } => {
				let what = Allocation::Shares { vault: other, amount };
				self.call("Bob", Staking::allocate { vault, what });
			},
			VenueKind::ReserveYield { .. } if self.random.below(4) > 0 => {},
			VenueKind::ReserveYield { .. } => {
				let what = Allocation::Shares { vault: ABOVE, amount };
				self.call("Bob", Staking::allocate { vault, what });
			},
		}
	}

	pub(super) fn deallocate(&mut self, vault: VaultId) {
		let Some(view) = Vault::vault_view(vault) else { return };
		let assets = view.prices.conservative;
		let above = |venue: &VenueView| {
			let target = assets / 10_000 * Balance::from(venue.venue.target.0);
			venue.conservative - venue.conservative.min(target)
		};
		let lacks = view.pending > 0 && view.cash < view.reserved + USD18;
		let leaves = |venue: &VenueView| venue.held > 0 && (lacks || above(venue) > 0);
		let some: Vec<_> = view.venues.iter().filter(|venue| leaves(venue)).cloned().collect();
		let any = view.venues.clone();
		let venue = match self.one_of(some) {
			Some(venue) if self.random.below(6) > 0 => venue,
			_ => match self.one_of(any) {
				Some(venue) if self.random.below(3) == 0 => venue,
				_ => return,
			},
		};
		let above = above(&venue);
		let near = self.random.near_one_of(&[above, above / 2]);
		let amount = if self.random.below(2) == 0 { near } else { above };
		let venue = venue.venue.kind;
		self.call("Charlie", Staking::deallocate { vault, venue, amount });
	}

	/// Brings home what venues owe.
	pub(super) fn collect(&mut self, vault: VaultId) {
		match self.random.below(3) {
			0 => {
				let external = self.random.pick(&PEGS);
				let has = pallet_vault::YieldOf::<Runtime>::get(QUSD, external);
				let vault = has.filter(|_| self.random.below(6) > 0).unwrap_or(vault);
				self.call("Bob", Staking::harvest { vault, external });
			},
			_ => drop(self.call("Charlie", Staking::sync { vault })),
		}
	}

	/// What governance says of a vault and of yield on reserves, and who pays that.
	pub(super) fn govern_vault(&mut self, vault: VaultId) {
		match self.random.below(24) {
			0..=3 => self.add_units(vault),
			4..=6 => self.change_venue(vault),
			7..=9 => self.set_targets(vault),
			10..=12 => self.set_rules(vault),
			13 | 14 => self.set_fees(vault),
			15 => self.set_cap(vault),
			16 | 17 => {
				let status = self.random.pick(&[Status::Open, Status::NoNewRisk, Status::Paused]);
				self.as_governance(Staking::set_status { vault, status });
				if self.random.below(4) > 0 {
					self.as_governance(Staking::set_status { vault, status: Status::Open });
				}
			},
			18 => {
				let again = Terms { share: share_of(vault), ..terms(vault) };
				assert!(!self.create_vault(again), "a share asset of two vaults");
				let venue = VenueKind::Vault { vault: ABOVE };
				let cap = Some(Bps(1_000));
				let ok = self.as_governance(Staking::set_venue { vault, venue, cap });
				assert!(!ok, "a vault has itself below it");
			},
			19 | 20 => self.set_reserve_yield(),
			_ => {
				let (coin, external) = (QUSD, self.random.pick(&PEGS));
				let amount = self.random.near(20_000 * USD6);
				let name = self.random.pick(&["Senior", "Mezzanine"]);
				self.call(name, Issue::deposit_reserve_yield { coin, external, amount });
			},
		}
	}

	/// What reserves earn: between nothing and a few percent a year.
	pub(super) fn set_reserve_yield(&mut self) {
		let (coin, external) = (QUSD, self.random.pick(&PEGS));
		let tier = |share: u128, threshold: Balance| Tier {
			rate: RatePerSecond(TEN.0 / 10 * share),
			threshold: threshold * USD18,
		};
		let tiers = self.random.pick(&[
			vec![tier(2, 100_000_000)],
			vec![tier(2, 2_000_000), tier(1, 50_000_000)],
			vec![tier(1, 1_000_000)],
			vec![tier(4, 100_000_000)],
			vec![],
		]);
		let tiers = BoundedVec::truncate_from(tiers);
		self.as_governance(Issue::set_reserve_yield { coin, external, tiers });
	}

	/// The most senior units of a pool that takes money become a venue, and a target.
	fn add_units(&mut self, vault: VaultId) {
		let stage = self.random.pick(&[PoolStage::Raising, PoolStage::Raising, PoolStage::Active]);
		let pools = super::super::pools::at(stage);
		let Some(pool) = self.one_of(pools) else { return };
		let level = u8::from(self.random.below(6) == 0);
		let Some(series) = series_of(pool, level) else { return };
		let (venue, cap) = (VenueKind::Units { series }, Some(Bps(2_500)));
		if self.as_governance(Staking::set_venue { vault, venue, cap }) {
			self.set_targets(vault);
			let room = Vault::vault_view(vault).map_or(0, |view| view.venues.last().unwrap().room);
			let left = pallet_tranches::Pools::<Runtime>::get(pool)
				.and_then(|of| Some(of.terms.tranches.get(usize::from(level))?.cap));
			let issued =
				pallet_tranches::AllSeries::<Runtime>::get(series).map_or(0, |of| of.issued);
			let amount = room.min(left.unwrap_or(room) - issued);
			let what = Allocation::Units { series, amount };
			self.call("Bob", Staking::allocate { vault, what });
		}
	}

	/// A venue has another cap, or goes.
	fn change_venue(&mut self, vault: VaultId) {
		let all = venues(vault);
		let Some(venue) = self.one_of(all) else { return };
		let kind = venue.kind;
		let cap = match kind {
			// Pools end, and there are eight venues at most.
			VenueKind::Units { .. } if self.random.below(3) > 0 => None,
			VenueKind::ReserveYield { .. } => None,
			_ => self.random.pick(&[Some(Bps(2_500)), Some(Bps(4_000)), Some(Bps(9_000)), None]),
		};
		if self.as_governance(Staking::set_venue { vault, venue: kind, cap }) && cap.is_none() {
			// Another vault has the yield from now on, and this one its other venues again.
			let to = match kind {
				VenueKind::ReserveYield { .. } => self.random.pick(&[STAKED, LENDING]),
				_ => vault,
			};
			if !matches!(kind, VenueKind::Units { .. }) {
				self.advance_to(now() + DAY);
				let cap = Some(Bps(2_500));
				self.as_governance(Staking::set_venue { vault: to, venue: kind, cap });
				self.set_targets(vault);
			}
		}
	}

	fn set_targets(&mut self, vault: VaultId) {
		let mut left = 10_000;
		let mut targets = Vec::new();
		for venue in venues(vault) {
			let most = venue.cap.0.min(left);
			let share = if venue.kind.takes_money() {
				self.random.pick(&[0, most / 2, most, most, most])
			} else {
				0
			};
			left -= share;
			targets.push(Bps(share));
		}
		match self.random.below(12) {
			0 => drop(targets.pop()),
			1 => targets.iter_mut().for_each(|target| *target = Bps(9_000)),
			_ => {},
		}
		let targets = BoundedVec::truncate_from(targets);
		self.as_governance(Staking::targets { vault, targets });
	}

	fn set_rules(&mut self, vault: VaultId) {
		let old = pallet_vault::Vaults::<Runtime>::get(vault).unwrap().rules;
		if self.random.below(3) == 0 {
			let end = Bps(self.random.pick(&[7_000, 7_500, 8_000, 9_000, 10_001]));
			let start = Bps(self.random.pick(&[1_000, 4_000, 5_000]));
			let glide = Glide { start, end, ..old.glide };
			self.as_governance(Staking::set_glide_path { vault, glide });
			return;
		}
		let loans = LoanRules {
			first_loss: Bps(self.random.pick(&[500, 500, 1_000, 1_000, 1_000, 499])),
			obligor: Bps(self.random.pick(&[1_000, 2_500, 3_500, 3_500])),
			..old.loans
		};
		let turnover = Bps(self.random.pick(&[2_000, 4_500, 6_000]));
		let rules = AllocationRules { turnover, loans, ..old };
		self.as_governance(Staking::set_rules { vault, rules });
	}

	fn set_fees(&mut self, vault: VaultId) {
		let pick = |random: &mut Random, of: &[u16]| Bps(random.pick(of));
		let fees = Fees {
			reserve_yield: pick(&mut self.random, &[0, 100, 150]),
			interest: pick(&mut self.random, &[0, 100, 100, 150, 333, 2_001]),
			management: pick(&mut self.random, &[0, 0, 100, 200]),
			performance: pick(&mut self.random, &[0, 0, 100, 100, 1_000]),
		};
		self.as_governance(Staking::set_fees { vault, fees });
	}

	fn set_cap(&mut self, vault: VaultId) {
		let old = pallet_vault::Vaults::<Runtime>::get(vault).unwrap().cap;
		let cap = match self.random.below(4) {
			0 => old / 2,
			1 => old.saturating_mul(3),
			_ => old.saturating_mul(2).min(1_000_000_000 * USD18),
		};
		self.as_governance(Staking::set_cap { vault, cap });
	}
}
