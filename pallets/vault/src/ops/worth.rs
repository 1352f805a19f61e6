//! What a vault has, at both prices.
//!
//! The conservative value leaves out interest that was not paid; the optimistic one has it, net of the fee. Principal
//! that waits anywhere, committed, collected by a pool or to be collected, counts where it waits and nowhere else.
//!
//! What comes at once is in neither until it is released: principal is carried at what it was worth when somebody last
//! looked, and what it is worth above that is held back. So is income that nobody had counted: yield of reserves that
//! accrued without cover and was covered since, interest that is paid for time that has not passed or in which the loan
//! was impaired, and interest of units that their pool was short of. Whoever looks and writes makes it a gain that is
//! released over a week from then on. A fall is carried at once, and takes from what is held back first: what was never
//! in a value is lost before what was.

use crate::{
	ops::Open,
	types::{Position, State, Venue, VenueKind},
	Config, Error, Pallet,
};
use alloc::vec::Vec;
use quoin_math::{
	vault::{
		fees::on_income,
		forgone::{forgone, Forgone},
		gains::Gains,
		price::{Holdings, LOCKED},
		units::{missed, split, Held},
	},
	MathError, Rounding,
};
use quoin_primitives::{
	AssetId, Balance, Earned, Exposure, LoanBook, ReserveYield, Seconds, SeriesMarket, Stake,
	VaultId,
};
use sp_runtime::{DispatchError, DispatchResult};

/// What is at a venue.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct Worth {
	/// Without interest that was not paid.
	pub conservative: Balance,
	/// With it.
	pub optimistic: Balance,
	/// What of the conservative value is principal, and is carried.
	pub principal: Balance,
	/// What of it came at once besides principal, since the last look.
	pub sudden: Balance,
	/// By which the next look will find what came at once: see [`Position::seen`].
	pub seen: Balance,
	/// What was there at the last look and is lost, principal aside.
	pub lost: Balance,
	/// By which the next look will find what was paid of interest that ran: see [`Position::waits`].
	pub waits: Balance,
	/// What was paid of it since the last look, after the fee.
	pub paid: Balance,
	/// From when on a mark is due that it depends on.
	pub next_mark_at: Option<Seconds>,
}

/// What came or went at once.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Moved {
	pub rose: Balance,
	pub fell: Balance,
}

/// What a vault has.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct Valuation {
	/// All assets, for redemptions.
	pub conservative: Balance,
	/// All assets, for deposits.
	pub optimistic: Balance,
	/// Principal at venues.
	pub principal: Balance,
	/// What is held back of what came at once.
	pub unreleased: Balance,
	/// Interest that runs, with what of it was forgone.
	pub running: Balance,
	/// Interest that runs on shares of who left.
	pub forgone: Forgone,
	/// From when on a mark is due.
	pub next_mark_at: Option<Seconds>,
	/// By venue, in their order.
	pub venues: Vec<Worth>,
}

impl Valuation {
	/// Whether a mark is due: without it, what there is is not known.
	pub fn is_mark_due(&self, now: Seconds) -> bool {
		self.next_mark_at.is_some_and(|at| at <= now)
	}
}

fn sum(parts: impl IntoIterator<Item = Balance>) -> Result<Balance, MathError> {
	parts.into_iter().try_fold(0, Balance::checked_add).ok_or(MathError::Overflow)
}

/// What of the venues is principal.
pub(crate) fn principal_of(venues: &[Worth]) -> Result<Balance, MathError> {
	sum(venues.iter().map(|worth| worth.principal))
}

/// What loans are worth to a lender, after fees on interest.
fn of_loans<T: Config>(
	open: &Open<T>,
	position: &Position,
	exposure: &Exposure,
) -> Result<Worth, MathError> {
	let Exposure { principal, accrued, impairment, collectable, committed, returned, .. } =
		*exposure;
	let (seen, next_mark_at) = (exposure.unaccrued, exposure.next_mark_at);
	// Saturation: it is a part. What did not count when it ran comes at once when it is paid.
	let running = accrued.saturating_sub(exposure.suspended);
	let fee = open.vault.fees.interest;
	let sound = principal.checked_sub(impairment).ok_or(MathError::Overflow)?;
	let principal =
		sum([sound, committed, returned, collectable.principal, collectable.recovered])?;
	let income = sum([collectable.interest, collectable.other])?;
	let conservative = sum([principal, on_income(income, fee)?.net])?;
	let optimistic = sum([conservative, on_income(running, fee)?.net])?;
	// Saturation: it only grows until it is collected.
	let unaccrued = seen.saturating_sub(position.seen);
	let sudden = on_income(unaccrued, fee)?.net;
	// Saturation, twice: it only grows until it is collected, and not all of it had run.
	let paid = income.saturating_sub(position.waits).saturating_sub(unaccrued);
	Ok(Worth {
		conservative,
		optimistic,
		principal,
		sudden,
		seen,
		lost: 0,
		waits: income,
		paid: on_income(paid, fee)?.net,
		next_mark_at,
	})
}

/// What units are worth that are the vault's by its books, of all that its account has.
fn of_units<T: Config>(
	open: &Open<T>,
	position: &Position,
	stake: &Stake,
) -> Result<Worth, MathError> {
	let next_mark_at = stake.next_mark_at;
	if position.held == 0 || stake.units == 0 {
		return Ok(Worth { next_mark_at, ..Worth::default() });
	}
	let own = Held { units: position.held, of: stake.units };
	let (conservative, optimistic) = (own.part(stake.conservative)?, own.part(stake.optimistic)?);
	let outstanding = own.part(stake.outstanding)?;
	let waits = split(own.part(stake.claimable)?, position.basis, outstanding);
	let fee = open.vault.fees.interest;
	// Saturation: what runs while principal is not whole fills that up, and comes at once as principal when it is paid.
	let running = optimistic.saturating_sub(outstanding);
	let missed = missed(position.seen, own.part(stake.uncovered)?, running);
	// Not below zero: no more of it was missed.
	let running = running.saturating_sub(missed.again);
	let principal = sum([conservative, waits.principal])?;
	let conservative = sum([principal, on_income(waits.income, fee)?.net])?;
	let optimistic = sum([conservative, on_income(running, fee)?.net])?;
	let (sudden, seen) = (on_income(missed.paid, fee)?.net, missed.all()?);
	// Saturation, twice: it only grows until it is collected, and not all of it had counted.
	let paid = waits.income.saturating_sub(position.waits).saturating_sub(missed.paid);
	Ok(Worth {
		conservative,
		optimistic,
		principal,
		sudden,
		seen,
		lost: 0,
		waits: waits.income,
		paid: on_income(paid, fee)?.net,
		next_mark_at,
	})
}

impl<T: Config> Open<T> {
	/// What it has. Reads what its venues need, and nothing that grows with who has shares.
	pub fn valuation(&self) -> Result<Valuation, DispatchError> {
		self.valuation_of(self.worths()?)
	}

	/// What is at its venues, in their order.
	pub fn worths(&self) -> Result<Vec<Worth>, DispatchError> {
		let venues = self.vault.venues.iter().enumerate();
		let worths = venues.map(|(index, venue)| {
			let position = self.state.positions.get(index).copied().unwrap_or_default();
			self.worth_of(venue, &position)
		});
		worths.collect()
	}

	/// Whether nobody has shares but those that are locked.
	pub fn is_nobodys(&self) -> bool {
		let locked = if self.vault.terms.offset.is_none() { LOCKED } else { 0 };
		self.state.shares <= locked
	}

	/// Cash, and the conservative value of venues, nothing held back.
	pub fn in_all(&self, venues: &[Worth]) -> Result<Balance, MathError> {
		sum(venues.iter().map(|worth| worth.conservative).chain([self.state.cash]))
	}

	/// What it has, when so much is at its venues.
	pub fn valuation_of(&self, venues: Vec<Worth>) -> Result<Valuation, DispatchError> {
		let conservative = self.in_all(&venues).map_err(Error::<T>::from)?;
		let optimistic = venues.iter().map(|worth| worth.optimistic).chain([self.state.cash]);
		let optimistic = sum(optimistic).map_err(Error::<T>::from)?;
		let mut all = Valuation {
			principal: principal_of(&venues).map_err(Error::<T>::from)?,
			next_mark_at: venues.iter().filter_map(|worth| worth.next_mark_at).min(),
			venues,
			..Valuation::default()
		};
		let earlier = self.state.gains.unreleased(self.now).map_err(Error::<T>::from)?;
		let Moved { rose, fell } = self.moved(&all)?;
		let sudden = all.venues.iter().map(|worth| worth.sudden);
		let came = sum(sudden.chain([earlier, rose])).map_err(Error::<T>::from)?;
		let paid = sum(all.venues.iter().map(|worth| worth.paid)).map_err(Error::<T>::from)?;
		// Saturation: not less.
		all.running = optimistic.saturating_sub(conservative);
		let State { forgone: before, ran, .. } = self.state;
		all.forgone = forgone(before, ran, all.running, paid).map_err(Error::<T>::from)?;
		let came = sum([came, all.forgone.came]).map_err(Error::<T>::from)?;
		// Saturation: what falls beyond what is held back was in a value.
		all.unreleased = came.saturating_sub(fell);
		// Saturation: when more was lost than is there besides, there is nothing.
		all.conservative = conservative.saturating_sub(all.unreleased);
		// Saturation: and of what runs no more is forgone than there is.
		let optimistic = optimistic.saturating_sub(all.forgone.left);
		all.optimistic = optimistic.saturating_sub(all.unreleased);
		Ok(all)
	}

	/// What is at a venue.
	pub fn worth_of(&self, venue: &Venue, position: &Position) -> Result<Worth, DispatchError> {
		let asset = self.vault.terms.asset;
		match venue.kind {
			// Nothing is there, and of a pool whose last unit was given back nobody knows any more.
			VenueKind::Units { .. } | VenueKind::Vault { .. }
				if *position == Position::default() =>
			{
				Ok(Worth::default())
			},
			VenueKind::ReserveYield { external } => {
				self.of_reserve_yield(asset, external, position)
			},
			VenueKind::Loans => {
				let exposure = T::Loans::exposure(&self.account)?;
				Ok(of_loans(self, position, &exposure).map_err(Error::<T>::from)?)
			},
			VenueKind::Units { series } => {
				let stake = T::Series::stake(series, &self.account)?;
				Ok(of_units(self, position, &stake).map_err(Error::<T>::from)?)
			},
			VenueKind::Vault { vault } => self.of_vault(vault, position),
		}
	}

	fn of_reserve_yield(
		&self,
		asset: AssetId,
		external: AssetId,
		position: &Position,
	) -> Result<Worth, DispatchError> {
		// A peg that was removed earns nothing, and stops nobody. What it had earned went with it.
		let Some(Earned { covered, late }) = T::Yield::earned(asset, external)? else {
			return Ok(Worth { lost: position.basis, ..Worth::default() });
		};
		let net = |earned| on_income(earned, self.vault.fees.reserve_yield).map(|of| of.net);
		// Saturation: a peg that was removed and listed again begins at nothing.
		let sudden = net(late.saturating_sub(position.seen)).map_err(Error::<T>::from)?;
		let net = net(covered).map_err(Error::<T>::from)?;
		Ok(Worth { conservative: net, optimistic: net, sudden, seen: late, ..Worth::default() })
	}

	/// Shares of another vault, those too that wait there, and what they were paid. It holds its own sudden gains back.
	fn of_vault(&self, vault: VaultId, position: &Position) -> Result<Worth, DispatchError> {
		let other = Open::<T>::load(vault)?;
		let all = other.valuation()?;
		let waits = match position.request {
			Some(request) => Pallet::<T>::due(vault, request)?,
			None => Default::default(),
		};
		let worth = |holdings: Holdings| {
			let shares = sum([position.held, waits.shares])?;
			sum([holdings.assets_for(shares, Rounding::Down)?, waits.cash])
		};
		let conservative = worth(other.holdings(all.conservative)).map_err(Error::<T>::from)?;
		let optimistic = worth(other.holdings(all.optimistic)).map_err(Error::<T>::from)?;
		let next_mark_at = all.next_mark_at;
		// What is released there is taken for it too: that only keeps it back for a week.
		let paid = conservative.saturating_sub(position.waits);
		let waits = conservative;
		Ok(Worth { conservative, optimistic, waits, paid, next_mark_at, ..Worth::default() })
	}

	/// How far principal is from what it is carried for, and what else is lost.
	pub fn moved(&self, all: &Valuation) -> Result<Moved, Error<T>> {
		let (carried, is) = (self.state.carried, all.principal);
		// Saturation, twice: what rose did not fall.
		let (rose, fell) = (is.saturating_sub(carried), carried.saturating_sub(is));
		let lost = all.venues.iter().map(|worth| worth.lost);
		Ok(Moved { rose, fell: sum(lost.chain([fell]))? })
	}

	/// Makes what came at once a gain that is released from now on, and carries principal at what it is worth.
	pub fn touch(&mut self, all: &Valuation) -> Result<(), Error<T>> {
		let moved = self.moved(all)?;
		self.take_forgone(all)?;
		for (index, worth) in all.venues.iter().enumerate() {
			self.take_sudden(index, worth)?;
		}
		self.carry(all.principal, moved)
	}

	/// Makes what was forgone and came with interest a gain that is released from now on.
	pub fn take_forgone(&mut self, all: &Valuation) -> Result<(), Error<T>> {
		self.state.gains = self.state.gains.with(all.forgone.came, self.now)?;
		(self.state.forgone, self.state.ran) = (all.forgone.left, all.forgone.ran);
		Ok(())
	}

	/// Carries principal at what it is worth. What came at once is released from now on, less what was lost.
	pub fn carry(&mut self, principal: Balance, moved: Moved) -> Result<(), Error<T>> {
		let gains = self.state.gains.with(moved.rose, self.now)?;
		self.state.gains = gains.less(moved.fell, self.now)?;
		self.state.carried = principal;
		Ok(())
	}

	/// The same for the vaults among its venues: who comes here looks there too. Else what they lost before and have again
	/// after would be no gain there, since nobody carried it for less.
	pub fn touch_vaults(&self) -> DispatchResult {
		for (venue, position) in self.vault.venues.iter().zip(&self.state.positions) {
			let VenueKind::Vault { vault } = venue.kind else { continue };
			if *position == Position::default() {
				continue;
			}
			let mut other = Self::load(vault)?;
			let (before, all) = (other.state.clone(), other.valuation()?);
			other.touch(&all)?;
			if other.state != before {
				other.write()?;
			}
		}
		Ok(())
	}

	/// Holds nothing back any more, when nobody has shares: it would be of who comes next. Says what there is then.
	pub fn release_all(&mut self, all: Valuation) -> Result<Valuation, DispatchError> {
		self.touch(&all)?;
		self.state.gains = Gains::default();
		(self.state.forgone, self.state.ran) = (0, 0);
		let mut venues = all.venues;
		for worth in &mut venues {
			(worth.sudden, worth.paid) = (0, 0);
		}
		self.valuation_of(venues)
	}

	/// Makes what came at once at a venue, principal aside, a gain that is released from now on.
	pub fn take_sudden(&mut self, index: usize, worth: &Worth) -> Result<(), Error<T>> {
		self.state.gains = self.state.gains.with(worth.sudden, self.now)?;
		let kind = self.vault.venues.get(index).map(|venue| venue.kind);
		if let Some(position) = self.state.positions.get_mut(index) {
			if let Some(VenueKind::ReserveYield { .. }) = kind {
				// What is held back of it may be lost with its peg: of the rest, looking leaves no trace.
				if position.seen != worth.seen || worth.lost > 0 {
					position.basis = worth.conservative;
				}
			}
			(position.seen, position.waits) = (worth.seen, worth.waits);
		}
		Ok(())
	}
}
