//! Settling: with nothing to pay, and twice in a block.

use super::*;

/// All of a vault is lent. It is settled all the same, once; when the loan is paid back who waits is paid, and the
/// first settler is rewarded.
#[test]
fn settlement_without_cash_is_recorded_once_and_the_next_pays_one_settler() {
	on_development_chain(|chain| {
		mid_session(chain);
		create(OTHER_SHARES);
		add_whole_venue(chain, OTHER, VenueKind::Loans);
		set_index(560_000);
		let all = staked(chain, OTHER, "Senior", 4 * MILLION);
		assert_eq!(all, 4 * MILLION);
		bring(chain, "Mezzanine", MILLION);
		chain.ok("Mezzanine", Call::top_up_bond { vault: OTHER, amount: 2 * USD18 });
		let loan = offered(chain, 4 * MILLION, MILLION / 4, 1);
		draw(chain, OTHER, loan);
		let (controller, owner) = (who("Senior"), who("Senior"));
		chain.ok(
			"Senior",
			Call::request_redeem { vault: OTHER, shares: MILLION, controller, owner },
		);
		let request = Vault::requests_view(OTHER, &who("Senior"))[0];

		let slot = SLOT_DURATION / 1_000;
		let window = Vault::windows_view(OTHER).unwrap();
		chain.advance_to(window.reveals_until + slot);
		bring_prices();
		let before = ["Ferdie", "Charlie"].map(dollars);
		chain.ok("Ferdie", settle(OTHER));
		assert_eq!(chain.send("Charlie", settle(OTHER)), failed(Error::SettledAlready));
		let state = || pallet_vault::States::<Runtime>::get(OTHER).unwrap();
		assert_eq!((state().queue.settled, state().queue.pending), (Some(window.open), MILLION));
		assert_eq!((state().bond, state().cash, state().claimable), (2 * USD18, 0, 0));
		let claim = || Call::claim { vault: OTHER, request, receiver: who("Senior") };
		assert_eq!(chain.send("Senior", claim()), failed(Error::NothingToClaim));

		chain.ok("Bob", mint(USDC, 1_000_000 * USD6));
		chain.ok("Bob", pallet_lending::Call::close { loan, at_most: 5 * MILLION });
		let next = Vault::windows_view(OTHER).unwrap();
		chain.advance_to(next.reveals_until + slot);
		chain.ok("Ferdie", settle(OTHER));
		assert_eq!(chain.send("Charlie", settle(OTHER)), failed(Error::NobodyWaits));
		assert_eq!(["Ferdie", "Charlie"].map(dollars), [before[0] + USD18, before[1]]);
		assert_eq!((state().bond, state().queue.pending), (USD18, 0));
		let had = dollars("Senior");
		chain.ok("Senior", claim());
		// A quarter of all, with interest, and of the virtual share: with an offset of zero there is one.
		let (paid, left) = (dollars("Senior") - had, prices(OTHER).conservative);
		assert!(paid > MILLION);
		assert_eq!(paid, part(MILLION, paid + left + 1, 4 * MILLION + 1));
	});
}
