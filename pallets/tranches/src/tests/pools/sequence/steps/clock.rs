//! Time passes, to the seconds in which something ends and those beside.

use super::*;

/// The second in which something ends, or one beside it.
fn boundary(around: Seconds, random: &mut Random) -> Seconds {
	around + random.below(3) - 1
}

impl World {
	/// Seconds in which something ends for a pool.
	pub(super) fn moments(id: PoolId) -> Vec<Seconds> {
		let (terms, state) = (Self::terms_of(id).unwrap(), state(id));
		let raised = terms.raise_until;
		let mut moments = match state.stage {
			PoolStage::Raising => {
				vec![raised - WITHDRAWAL_ENDS, raised, raised + ACTIVATION_TIME, terms.draw_until]
			},
			PoolStage::Active => {
				let periods = (now() - state.since) / terms.period;
				vec![terms.draw_until, terms.matures_at, state.since + (periods + 1) * terms.period]
			},
			PoolStage::Closed | PoolStage::Failed => Vec::new(),
		};
		moments.extend(state.loans.iter().map(|of| match of.lent {
			Lent::Committed { until } => until,
			Lent::Drawn { deadline, .. } => deadline,
		}));
		moments
	}

	pub(super) fn pass_time(&mut self) {
		if !self.ids(Self::incomplete).is_empty() && self.random.below(6) > 0 {
			return self.invest();
		}
		let ids: Vec<PoolId> = self.pools.keys().copied().collect();
		let all: Vec<Seconds> = ids.into_iter().flat_map(Self::moments).collect();
		let ahead: Vec<Seconds> = all.into_iter().filter(|at| *at > now()).collect();
		let time = match (self.random.below(10), ahead.iter().min()) {
			(0..=4, Some(next)) => boundary(*next, &mut self.random),
			(5, Some(_)) => {
				let moment = self.random.pick(&ahead);
				boundary(moment, &mut self.random).min(now() + 20 * DAY)
			},
			(6, _) => now() + self.random.below(100 * DAY),
			(7, _) => now() + self.random.below(10 * DAY),
			(8, _) => now() + self.random.below(3),
			_ => now() + self.random.below(7_200),
		};
		let _ = self.call("time", None, || {
			Clock::set(time.max(now()));
			Ok(())
		});
	}
}
