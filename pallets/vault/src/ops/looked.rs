//! What a call looks at, and what that costs.
//!
//! The most that a call may cost is said without a look at any record: it is that of the most venues, after which nobody
//! looked for as long as there can be. When the call is done, it costs what there was.

use crate::{
	limits::{MAX_LENDERS, MAX_LOOKS},
	ops::vaults_among,
	types::{Position, VenueKind},
	Config, Pallet, States, Vaults, WeightInfo,
};
use frame_support::weights::Weight;
use quoin_primitives::{Backlog, LoanBook, SeriesMarket, VaultId, MAX_VENUES};

/// How often a call reads what is at a venue, at most.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Readings {
	/// At one of the vault.
	pub own: u32,
	/// At one of a vault among them.
	pub below: u32,
	/// At one of the vault that the call is about, besides.
	pub named: u32,
	/// Whether it collects, too, what the own ones owe.
	pub collects: bool,
}

impl Readings {
	/// For a price.
	pub const PRICED: Self = Self { own: 1, below: 1, named: 0, collects: false };
	/// For a price; and what is at other vaults once more, to carry it there too.
	pub const BOUGHT: Self = Self { below: 2, ..Self::PRICED };
	/// Before and after it is collected, and to collect.
	pub const COLLECTED: Self = Self { own: 3, below: 3, named: 0, collects: true };
	/// As [`Self::COLLECTED`], and whether the venue is empty.
	pub const REMOVED: Self = Self { named: 1, ..Self::COLLECTED };
	/// As [`Self::COLLECTED`], and what shares are worth that leave another vault.
	pub const LEFT: Self = Self { named: 1, ..Self::COLLECTED };
	/// As [`Self::COLLECTED`], and what shares of another vault cost, and then are worth.
	pub const JOINED: Self = Self { named: 2, ..Self::COLLECTED };
}

/// Some venues.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct Part {
	/// How many.
	pub venues: u32,
	/// What nobody did there for some time.
	pub backlog: Backlog,
}

impl Part {
	fn with(self, other: Self) -> Self {
		// Eight of eight at most.
		let venues = self.venues.saturating_add(other.venues);
		Self { venues, backlog: self.backlog.with(other.backlog) }
	}
}

/// Venues that a call looks at.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct Looked {
	/// Those of the vault.
	pub own: Part,
	/// Those of each vault among them.
	pub below: Part,
	/// Those of the vault that the call is about, which are among the others.
	pub named: Part,
}

impl Looked {
	/// As many as there can be, after which nobody ever looked. All but vaults are units then: direct loans are dearer
	/// in nothing, and in this there is a quarter less to read of a pool than there may be, since commitments that lending
	/// does not list come on top. That all pools of all vaults stood for twelve years counts for more.
	pub fn most<T: Config>() -> Self {
		let unread =
			|venues, lenders| Part { venues, backlog: T::Series::backlog(None).times(lenders) };
		// Of the most vaults among the own ones.
		let below = MAX_LOOKS.saturating_sub(MAX_VENUES);
		Self {
			own: unread(MAX_VENUES, MAX_LENDERS.saturating_sub(below)),
			below: unread(below, below),
			named: unread(MAX_VENUES, MAX_VENUES),
		}
	}

	/// What a call costs that with so many venues takes `weight`, and catches up with what nobody did.
	///
	/// Venues of other vaults that are read more often than its own count so many times. What collecting takes of a venue
	/// is that of a pool that goes on; the last payment of a pool that is over, and of a request at another vault, is
	/// dearer, by less than a claim: one for each own venue is added.
	pub fn cost<T: Config>(
		&self,
		weight: impl FnOnce(u32) -> Weight,
		readings: Readings,
	) -> Weight {
		let Readings { own, below, named, collects } = readings;
		// Saturation: a few times 32, and eight. It is read once at least.
		let venues = self.below.venues.saturating_mul(below.div_ceil(own.max(1)));
		let claims = if collects { u64::from(self.own.venues) } else { 0 };
		weight(self.own.venues.saturating_add(venues))
			.saturating_add(self.own.backlog.of_readings(own))
			.saturating_add(self.below.backlog.of_readings(below))
			.saturating_add(self.named.backlog.again.saturating_mul(named.into()))
			.saturating_add(T::WeightInfo::claim().saturating_mul(claims))
	}
}

impl<T: Config> Pallet<T> {
	/// What a call looks at. Reads what a valuation does, but no page and no loan.
	pub(crate) fn looked(id: VaultId) -> Looked {
		let venues = Vaults::<T>::get(id).map(|of| of.venues).unwrap_or_default();
		let below = vaults_among(&venues).map(Self::own_venues).fold(Part::default(), Part::with);
		Looked { own: Self::own_venues(id), below, named: Part::default() }
	}

	/// The same, of a call that is about shares of another vault.
	pub(crate) fn looked_with(id: VaultId, other: Option<VaultId>) -> Looked {
		Looked { named: other.map(Self::own_venues).unwrap_or_default(), ..Self::looked(id) }
	}

	fn own_venues(id: VaultId) -> Part {
		let venues = Vaults::<T>::get(id).map(|of| of.venues).unwrap_or_default();
		let positions = States::<T>::get(id).map(|of| of.positions).unwrap_or_default();
		let mut own = Part::default();
		for (venue, position) in venues.iter().zip(positions) {
			let backlog = match venue.kind {
				VenueKind::Loans => T::Loans::backlog(Some(&Self::account_of(id)), 0),
				// Of a pool in which there is nothing, nothing is read.
				VenueKind::Units { series } if position != Position::default() => {
					T::Series::backlog(Some(series))
				},
				VenueKind::Units { .. }
				| VenueKind::ReserveYield { .. }
				| VenueKind::Vault { .. } => Backlog::default(),
			};
			own = own.with(Part { venues: 1, backlog });
		}
		own
	}
}
