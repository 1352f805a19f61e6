//! Yield on the reserves of a peg.

use super::*;

fn harvest() -> DispatchResult {
	Vaults::harvest(signed(KEEPER), STAKED, STABLE)
}

/// One percent of 10 is the protocol's.
#[test]
fn yield_counts_the_same_before_and_after_it_is_harvested() {
	on_chain(|| {
		change_vault(|vault| vault.fees = Fees::default());
		deposited(ALICE, 1_000 * ONE);
		MockYield::earn(STABLE, 10 * ONE);
		let net = 1_000 * ONE + ONE * 99 / 10;
		assert_eq!(values(), worth(net));
		assert_ok!(harvest());
		assert_eq!(values(), worth(net));
		assert_eq!((state().cash, state().fees), (net, ONE / 10));
		System::assert_last_event(
			Event::Harvested { vault: STAKED, external: STABLE, amount: 10 * ONE, fee: ONE / 10 }
				.into(),
		);
	});
}

#[test]
fn yield_is_harvested_once() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		assert_noop!(harvest(), Error::NothingToCollect);
		MockYield::earn(STABLE, 1);
		assert_ok!(harvest());
		assert_noop!(harvest(), Error::NothingToCollect);
	});
}

/// A brake of the peg, or its limit on new supply, leaves it where it is, and the vault's.
#[test]
fn yield_that_cannot_be_claimed_counts_all_the_same() {
	on_chain(|| {
		deposited(ALICE, 1_000 * ONE);
		MockYield::earn(STABLE, 10 * ONE);
		MockYield::block(true);
		assert_eq!(values(), worth(1_010 * ONE));
		// Whoever harvests is told by the peg why it stays.
		assert_noop!(harvest(), NO_YIELD);
		assert_noop!(sync(), Error::NothingToCollect);
		MockYield::block(false);
		assert_ok!(sync());
		assert_eq!(values(), worth(1_010 * ONE));
		assert_eq!(state().cash, 1_010 * ONE);
	});
}

#[test]
fn harvest_that_cannot_be_is_named() {
	on_chain(|| {
		MockYield::earn(STABLE, ONE);
		let unknown = Vaults::harvest(signed(KEEPER), 1, STABLE);
		assert_noop!(unknown, Error::UnknownVault);
		let other = Vaults::harvest(signed(KEEPER), STAKED, STABLE + 1);
		assert_noop!(other, Error::UnknownVenue);
		assert_noop!(Vaults::harvest(RuntimeOrigin::none(), STAKED, STABLE), BadOrigin);
		assert_ok!(Vaults::set_status(signed(GUARDIAN), STAKED, Status::Paused));
		assert_noop!(harvest(), Error::VaultPaused);
		// New risk is none of it.
		assert_ok!(Vaults::set_status(signed(COUNCIL), STAKED, Status::NoNewRisk));
		assert_ok!(harvest());
	});
}

#[test]
fn yield_of_a_peg_is_one_vaults() {
	on_chain(|| {
		let name = ShareName::try_from(b"Other".to_vec()).unwrap();
		let symbol = name.clone();
		let terms = terms(3, Some(0));
		assert_ok!(Vaults::create_vault(signed(COUNCIL), terms, name, symbol, RICH, rules()));
		let set = |vault, external, cap: Option<u16>| {
			let kind = VenueKind::ReserveYield { external };
			Vaults::set_venue(signed(COUNCIL), vault, kind, cap.map(Bps))
		};
		assert_noop!(set(1, STABLE, Some(1)), Error::YieldTaken);
		assert_noop!(set(STAKED, 5, Some(1)), Error::UnknownPeg);
		assert_ok!(set(1, STABLE + 1, Some(1)));
		assert_noop!(set(STAKED, STABLE + 1, Some(1)), Error::YieldTaken);
		// It can be given up with something earned, since there is something each second.
		assert_ok!(set(STAKED, STABLE, None));
		assert_ok!(set(1, STABLE, Some(1)));
	});
}

#[test]
fn peg_that_was_removed_stops_nobody() {
	on_chain(|| {
		deposited(ALICE, 10 * ONE);
		MockYield::earn(STABLE, 5 * ONE);
		assert_eq!(values(), worth(15 * ONE));
		MockYield::remove(STABLE);
		assert_eq!(values(), worth(10 * ONE));
		assert_eq!(deposited(BOB, ONE), ONE);
		assert_noop!(Vaults::harvest(signed(BOB), STAKED, STABLE), Error::NothingToCollect);
		let kind = VenueKind::ReserveYield { external: STABLE };
		assert_ok!(Vaults::set_venue(signed(COUNCIL), STAKED, kind, None));
	});
}
