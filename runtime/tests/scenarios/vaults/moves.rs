//! Money moves towards the targets, by anybody, and within every limit.

use super::*;
use crate::dollar;
use quoin_math::{vault::reserve_yield::Tier, RatePerSecond};
use quoin_primitives::Status;

/// Each limit in turn is the one that refuses a loan of 4.75 million, of 18 that there are.
#[test]
fn loan_is_made_by_anybody_when_no_limit_is_against_it() {
	on_development_chain(|chain| {
		mid_session(chain);
		staked(chain, STAKED, "Senior", 10 * MILLION);
		staked(chain, STAKED, "Mezzanine", 8 * MILLION);
		let loan = offered(chain, 19 * MILLION / 4, MILLION / 4, 1);
		let refused = |chain: &mut Chain, error: Error<Runtime>| {
			let outcome = chain.send("Ferdie", lend(STAKED, loan));
			assert_eq!(outcome, failed(error));
			assert_eq!(Vault::check_loan(STAKED, loan, 0), outcome.unwrap());
		};
		// A tenth has to be junior, and a twentieth is.
		refused(chain, Error::FirstLossTooSmall);
		as_root(rules(STAKED, 2_000, 500, 2_500));
		// A fifth of all may move in a week.
		refused(chain, Error::TurnoverReached);
		chain.advance_to(now() + DAY);
		as_root(rules(STAKED, 4_500, 500, 2_500));
		// A quarter to one legal person is 4.5 million.
		refused(chain, Error::ObligorCapReached);
		chain.advance_to(now() + DAY);
		as_root(rules(STAKED, 4_500, 500, 3_500));
		aim(STAKED, VenueKind::Loans, 2_600);
		refused(chain, Error::TargetReached);
		aim(STAKED, VenueKind::Loans, 3_000);
		let at = |share| Glide { start: Bps(share), end: Bps(share), ..vault(STAKED).rules.glide };
		as_root(Call::set_glide_path { vault: STAKED, glide: at(2_600) });
		refused(chain, Error::GlidePathReached);
		chain.advance_to(now() + DAY);
		as_root(Call::set_glide_path { vault: STAKED, glide: at(3_000) });
		let cap = |share| Call::set_venue {
			vault: STAKED,
			venue: VenueKind::Loans,
			cap: Some(Bps(share)),
		};
		as_root(cap(2_600));
		refused(chain, Error::VenueCapReached);
		chain.advance_to(now() + DAY);
		as_root(cap(3_000));
		aim(STAKED, VenueKind::Loans, 3_000);
		assert_eq!(Vault::check_loan(STAKED, loan, 0), Ok(()));
		chain.ok("Ferdie", lend(STAKED, loan));
	});
}

/// It stays the vault's, and whoever harvests is told why it does.
#[test]
fn yield_that_a_peg_keeps_is_refused_by_the_pegs_own_error() {
	on_development_chain(|chain| {
		mid_session(chain);
		staked(chain, STAKED, "Senior", MILLION);
		let tier = Tier { rate: RatePerSecond::from_yearly(USD18 / 50), threshold: MILLION };
		let (coin, external) = (QUSD, USDT);
		let tiers = vec![tier].try_into().unwrap();
		as_root(pallet_issuance::Call::set_reserve_yield { coin, external, tiers });
		let amount = 1_000 * USD6;
		let paid_in = pallet_issuance::Call::deposit_reserve_yield { coin, external, amount };
		chain.ok("Charlie", paid_in);
		chain.advance_to(now() + DAY);
		let harvest = || Call::harvest { vault: STAKED, external };
		let cash = || Vault::vault_view(STAKED).unwrap().cash;
		let before = cash();
		assert!(prices(STAKED).conservative > before);
		let stale = dollar::failed(pallet_issuance::Error::PriceStale);
		assert_eq!(chain.send("Ferdie", harvest()), stale);
		bring_prices();
		let brake =
			|status| pallet_issuance::Call::set_status { coin, external: Some(external), status };
		as_root(brake(Status::NoNewRisk));
		let stopped = dollar::failed(pallet_issuance::Error::MintingStopped);
		assert_eq!(chain.send("Ferdie", harvest()), stopped);
		as_root(brake(Status::Open));
		chain.ok("Ferdie", harvest());
		assert!(cash() > before);
	});
}

/// A day of yield accrues that nobody paid in: it is in no value, and there is nothing to harvest.
#[test]
fn yield_without_escrow_is_no_value_and_cannot_be_harvested() {
	on_development_chain(|chain| {
		mid_session(chain);
		staked(chain, STAKED, "Senior", MILLION);
		let tier = Tier { rate: RatePerSecond::from_yearly(USD18 / 50), threshold: MILLION };
		let (coin, external) = (QUSD, USDT);
		let tiers = vec![tier].try_into().unwrap();
		as_root(pallet_issuance::Call::set_reserve_yield { coin, external, tiers });
		chain.advance_to(now() + DAY);
		bring_prices();
		let pegs = Issuance::facilitators(QUSD).into_iter().filter_map(|of| of.peg);
		let earned: Vec<_> = pegs.filter(|of| of.accrued > 0).collect();
		assert_eq!((earned.len(), earned[0].escrow, earned[0].covered), (1, 0, 0));
		let nothing = || {
			let all = prices(STAKED);
			assert_eq!((all.conservative, all.optimistic, all.unreleased), (MILLION, MILLION, 0));
		};
		nothing();
		let harvest = Call::harvest { vault: STAKED, external };
		assert_eq!(chain.send("Ferdie", harvest), failed(Error::NothingToCollect));
		nothing();
	});
}

/// What 14 of 18 million that matured are worth is not lent, whatever the targets are.
#[test]
fn cash_of_who_waits_is_not_lent() {
	on_development_chain(|chain| {
		mid_session(chain);
		as_root(rules(STAKED, 4_500, 500, 3_500));
		let senior = staked(chain, STAKED, "Senior", 10 * MILLION);
		staked(chain, STAKED, "Mezzanine", 8 * MILLION);
		ask(chain, "Senior", senior);
		let request = ask(chain, "Mezzanine", 4 * MILLION);
		let times = Vault::windows_view(STAKED).unwrap();
		chain.advance_to(times.closes_at);
		bring_prices();
		set_index(560_000);
		let loan = offered(chain, 19 * MILLION / 4, MILLION / 4, 1);
		bring(chain, "Mezzanine", MILLION / 4);
		assert_eq!(Vault::vault_view(STAKED).unwrap().reserved, 14 * MILLION - 1_000_000);
		assert_eq!(chain.send("Ferdie", lend(STAKED, loan)), failed(Error::CashReserved));
		let half = offered(chain, 4 * MILLION, MILLION / 4, 2);
		draw(chain, STAKED, half);
		// All of it is there when it is settled.
		chain.advance_to(times.reveals_until + SLOT_DURATION / 1_000);
		chain.ok("Charlie", settle(STAKED));
		assert_eq!(claim(chain, "Mezzanine", request), 4 * MILLION);
	});
}
