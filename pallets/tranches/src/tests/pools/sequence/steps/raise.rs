//! Pools begin.

use super::*;

impl World {
	pub(super) fn terms(&mut self) -> PoolTerms<AccountId> {
		let mut one = super::terms();
		let random = &mut self.random;
		let total = random.pick(&[60, 1_000, 12_345, 1_000_000]) * ONE + random.below(3) as Balance;
		let first_loss = CurrentParams::<Test>::get().first_loss.0 + random.below(300) as u16;
		// What is below each, from the most junior up.
		let mut below = vec![first_loss];
		for _ in 1..random.pick(&[1, 1, 2, 2, 3, 4]) {
			below.push(below.last().unwrap() + 300 + random.below(1_200) as u16);
		}
		below.reverse();
		let loans = random.pick(&[MILLIONTH.0, TENTH, 2 * TENTH]);
		let mut rate = loans / 10 * random.pick(&[3, 5, 9, 10]);
		let mut above = 10_000;
		let shares: Vec<TrancheTerms> = below
			.iter()
			.map(|below| {
				let amount = total / 10_000 * Balance::from(above - below);
				above = *below;
				let (least, most) = random.pick(&[(1, 1), (1, 1), (1, 1), (1, 1), (2, 1), (2, 2)]);
				let of = TrancheTerms {
					on_shortfall: random.below(2) == 0,
					credential: (random.below(8) == 0).then_some(MEMBER),
					least: (amount / least).max(ONE),
					..tranche(rate, *below, amount * most)
				};
				rate = (rate * random.pick(&[10, 15, 20]) / 10).min(limits::MAX_RATE.0);
				of
			})
			.collect();
		one.tranches = shares.try_into().unwrap();
		let most = (total / 10_000 * Balance::from(first_loss)).max(ONE);
		one.first_loss.share = Bps(first_loss);
		one.first_loss.cap = 6 * most;
		one.eligibility.rate = RatePerSecond(loans);
		one.eligibility.obligor_share = random.pick(&[Bps::WHOLE, Bps::WHOLE, Bps(6_000)]);
		one.eligibility.days_overdue = random.pick(&[0, 10, 90]);
		one.curator_fee = Bps(random.pick(&[0, 333, 1_000, 2_000]));
		one.order = random.pick(&[Order::Sequential, Order::ProRata]);
		let payouts =
			[Payouts::AsCollected, Payouts::AsCollected, Payouts::Periodic, Payouts::AtMaturity];
		one.payouts = random.pick(&payouts);
		one.period = random.pick(&[7, 30, 91, 366]) * DAY;
		one.reserve = random.pick(&[0, 0, total / 200, total / 20]);
		one.raise_until = now() + random.pick(&[2, 3, 7, 30]) * DAY + random.below(2);
		one.draw_until = one.raise_until + random.pick(&[1, 30, 30, 184]) * DAY;
		one.matures_at = one.draw_until + random.pick(&[1, 91, 365, 365]) * DAY;
		one
	}

	/// Something that no pool can be.
	pub(super) fn spoiled(&mut self, mut one: PoolTerms<AccountId>) -> PoolTerms<AccountId> {
		match self.random.below(8) {
			0 => one.name.clear(),
			1 => one.tranches[0].least = one.tranches[0].cap + 1,
			2 => one.first_loss.share = Bps(CurrentParams::<Test>::get().first_loss.0 - 1),
			3 => one.raise_until = now() + 2 * DAY - 1,
			4 => one.matures_at = one.draw_until,
			5 => one.curator_fee = Bps(2_001),
			6 => one.tranches[0].rate = RatePerSecond(one.eligibility.rate.0 + 1),
			_ => one.reserve = Balance::MAX,
		}
		one
	}

	pub(super) fn open(&mut self) {
		let curator = self.random.pick(&CURATORS);
		let full = self.ids(|_, of| !of.is_over()).len() >= POOLS;
		if full && self.random.below(24) > 0 {
			return self.step();
		}
		let mut terms = self.terms();
		let note = self.random.below(4) == 0;
		if full || self.random.below(8) == 0 {
			terms = self.spoiled(terms);
		}
		if !note {
			let _ = self.call("open", None, || Tranches::open_pool(signed(curator), terms));
			return;
		}
		let term = self.random.near_one_of(&[180, 366]).clamp(179, 367) as Seconds;
		let face = self.random.pick(&[100, 5_000]) * ONE;
		let sold = face / 100 * self.random.pick(&[60, 80, 90]);
		let note = NoteTerms {
			name: terms.name,
			eligibility: terms.eligibility,
			face: if full { 0 } else { face },
			sold,
			reserve: self.random.pick(&[0, face / 50]),
			rate: terms.tranches[0].rate,
			subordination: Bps(self.random.pick(&[500, 800])),
			credential: None,
			declared: terms.declared,
			declared_obligors: terms.declared_obligors,
			curator_fee: terms.curator_fee,
			at_maturity: self.random.below(2) == 0,
			raise_until: terms.raise_until,
			draw_until: terms.raise_until + 30 * DAY,
			term: term * DAY,
		};
		let _ = self.call("open note", None, || Tranches::open_note(signed(curator), note));
	}

	/// What is missing of a tranche, and how much it may still take.
	pub(super) fn room(id: PoolId, level: Level) -> (Balance, Balance) {
		let Some(terms) = Self::terms_of(id) else { return (0, 0) };
		let Some(of) = terms.tranches.get(usize::from(level)) else { return (0, 0) };
		let issued = Tranches::total_issuance(series(id, level));
		(of.least.saturating_sub(issued), of.cap - issued)
	}

	pub(super) fn invest(&mut self) {
		if self.ids(Self::incomplete).is_empty() && self.random.below(24) > 0 {
			return self.step();
		}
		let id = self.one_of(Self::incomplete);
		let above = Self::terms_of(id).map_or(1, |terms| terms.tranches.len() as Level);
		let lacking = (0..above).find(|level| Self::room(id, *level).0 > 0);
		let level = match (self.random.below(8), lacking) {
			(0, _) => self.level(id),
			(_, None) => return self.fund_first_loss(),
			(_, Some(lacking)) => lacking,
		};
		let (lacking, room) = Self::room(id, level);
		let amount = match self.random.below(4) {
			0 => self.random.near_one_of(&[lacking, room]),
			_ if lacking > 0 => lacking,
			_ => self.random.near(room),
		};
		let member = Self::terms_of(id)
			.and_then(|terms| terms.tranches.get(usize::from(level))?.credential)
			.is_some();
		let who = if member { ALICE } else { self.random.pick(&INVESTORS) };
		let _ = self.call("invest", Some(id), || Tranches::invest(signed(who), id, level, amount));
	}

	/// What the first loss lacks for all that was raised above.
	pub(super) fn first_loss_lacks(id: PoolId) -> Balance {
		let Some(terms) = Self::terms_of(id) else { return 0 };
		let issued = |level| Tranches::total_issuance(series(id, level));
		let levels = terms.tranches.len() as Level;
		let all: Balance = (0..=levels).map(issued).sum();
		let (mut senior, mut needed) = (0, terms.reserve + 1);
		for (level, of) in (0..).zip(&terms.tranches) {
			senior += issued(level);
			needed = needed.max(coverage::needed(senior, of.subordination).unwrap());
		}
		needed = needed.max(coverage::needed(senior, terms.first_loss.share).unwrap());
		needed.saturating_sub(all)
	}

	/// A raise that is open and lacks something.
	pub(super) fn incomplete(id: PoolId, of: &State) -> bool {
		let Some(terms) = Self::terms_of(id) else { return false };
		let above = terms.tranches.len() as Level;
		let lacks =
			Self::first_loss_lacks(id) > 0 || (0..above).any(|level| Self::room(id, level).0 > 0);
		of.stage == PoolStage::Raising && now() <= terms.raise_until && lacks
	}

	pub(super) fn fund_first_loss(&mut self) {
		if self.ids(Self::incomplete).is_empty() && self.random.below(24) > 0 {
			return self.step();
		}
		let id = self.one_of(Self::incomplete);
		let who = self.curator(id);
		let lacks = Self::first_loss_lacks(id);
		let room = Self::terms_of(id).map_or(0, |terms| {
			let series = series(id, terms.tranches.len() as Level);
			terms.first_loss.cap.saturating_sub(Tranches::total_issuance(series))
		});
		let amount = match self.random.below(8) {
			0 => self.random.near_one_of(&[lacks, room]),
			_ => (lacks + Balance::from(self.random.below(3))).min(room),
		};
		let _ = self
			.call("first loss", Some(id), || Tranches::fund_first_loss(signed(who), id, amount));
	}

	pub(super) fn withdraw(&mut self) {
		let late = self.random.below(12) == 0;
		let raising = |id, _: &Holding| {
			let open = now() + WITHDRAWAL_ENDS <= Self::terms_of(id).unwrap().raise_until;
			state(id).stage == PoolStage::Raising && (open || late)
		};
		let (id, level, who) = match self.holder(raising) {
			Some(found) if self.random.below(12) > 0 => found,
			_ if self.random.below(12) > 0 => return self.step(),
			_ => {
				let id = self.any().unwrap_or_default();
				(id, self.level(id), self.somebody())
			},
		};
		// All of the first loss is held.
		let has = quoin_primitives::series_of(id, level)
			.map_or(0, |series| Tranches::total_balance(series, &who));
		let amount = if self.random.below(3) == 0 { self.random.near(has) } else { has / 7 };
		let _ = self.call("withdraw", Some(id), || {
			Tranches::withdraw_investment(signed(who), id, level, amount)
		});
	}

	pub(super) fn activate(&mut self) {
		let ended = |id, of: &State| {
			let PoolTerms { raise_until, draw_until, .. } = Self::terms_of(id).unwrap();
			of.stage == PoolStage::Raising && (raise_until + 1..=draw_until).contains(&now())
		};
		if self.ids(ended).is_empty() && self.random.below(24) > 0 {
			return self.step();
		}
		let id = self.one_of(ended);
		let who = self.somebody();
		let _ = self.call("activate", Some(id), || Tranches::activate(signed(who), id));
	}
}
