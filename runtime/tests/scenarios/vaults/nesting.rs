//! Two vaults over one pool, and one over another: each dollar counts once.

use super::*;

const ABOVE: VaultId = 2;
const ABOVE_SHARES: AssetId = 11;

fn held(vault: VaultId) -> Balance {
	let state = pallet_vault::States::<Runtime>::get(vault).unwrap();
	state.positions.last().unwrap().held
}

/// Both have units of one series, which are paid to each by what it has.
#[test]
fn two_vaults_over_one_pool_have_what_each_bought() {
	on_development_chain(|chain| {
		mid_session(chain);
		assert_eq!(create(OTHER_SHARES), OTHER);
		let (pool, end) = raising(chain);
		let series = series_of(pool, 0).unwrap();
		let venue = VenueKind::Units { series };
		add_venue(chain, STAKED, venue, 2_000);
		add_venue(chain, OTHER, venue, 2_500);
		staked(chain, STAKED, "Senior", 10 * MILLION);
		staked(chain, OTHER, "Mezzanine", 4 * MILLION);
		chain.ok("Ferdie", buy(STAKED, series, 2 * MILLION));
		let more = buy(STAKED, series, 1);
		assert_eq!(chain.send("Ferdie", more), failed(Error::TargetReached));
		chain.ok("Ferdie", buy(OTHER, series, MILLION));
		let invest = |level, amount| pallet_tranches::Call::invest { pool, level, amount };
		chain.ok("Mezzanine", invest(1, MEZZANINE));
		assert_eq!([STAKED, OTHER].map(|id| prices(id).conservative), [10 * MILLION, 4 * MILLION]);
		chain.advance_to(end + SLOT_DURATION / 1_000);
		bring_prices();
		set_index(500_000);
		chain.ok("Ferdie", pallet_tranches::Call::activate { pool });
		assert_eq!([held(STAKED), held(OTHER)], [2 * MILLION, MILLION]);
		assert_eq!([STAKED, OTHER].map(|id| prices(id).conservative), [10 * MILLION, 4 * MILLION]);

		let loan = pools::offered(chain, 35 * MILLION / 10, 1);
		chain.ok("Charlie", pallet_tranches::Call::fund_loan { pool, loan, tranche: 0 });
		chain.ok("Bob", pallet_lending::Call::draw { loan });
		chain.ok("Bob", mint(USDC, 1_000_000 * USD6));
		let due = Lending::next_payment(loan, None).unwrap();
		chain.advance_to(due.deadline - SLOT_DURATION / 1_000);
		bring_prices();
		chain.ok("Bob", pallet_lending::Call::repay { loan, amount: due.total });
		chain.ok("Ferdie", pallet_tranches::Call::distribute { pool });
		// Nobody takes what is a vault's away from its books.
		for id in [STAKED, OTHER] {
			let who = Vault::account_of(id);
			let taken = chain.send("Eve", pallet_tranches::Call::claim { series, who });
			let refused = pallet_tranches::Error::<Runtime>::CollectsItself;
			assert_eq!(taken, Ok(Err(refused.into())));
		}
		let before = [STAKED, OTHER]
			.map(|id| (prices(id).conservative, Assets::balance(QUSD, Vault::account_of(id))));
		for id in [STAKED, OTHER] {
			chain.ok("Ferdie", Call::sync { vault: id });
		}
		let came = [0, 1].map(|at: usize| {
			let id = at as VaultId;
			let (value, had) = before[at];
			// It counted before it came, the fee off.
			assert_eq!(prices(id).conservative, value);
			assert!(value > [10 * MILLION, 4 * MILLION][at]);
			let fees = pallet_vault::States::<Runtime>::get(id).unwrap().fees;
			assert_eq!(fees, 0);
			Assets::balance(QUSD, Vault::account_of(id)) - had
		});
		// Twice as much, but for the fee's rounding and the units of a division.
		assert!(came[0].abs_diff(2 * came[1]) <= 4, "{came:?}");
	});
}

/// One vault has shares of the staked dollar. What it put there is there, and its own value is what it was.
#[test]
fn shares_of_another_vault_count_once_and_go_round_nowhere() {
	on_development_chain(|chain| {
		mid_session(chain);
		create(OTHER_SHARES);
		assert_eq!(create(ABOVE_SHARES), ABOVE);
		let below = VenueKind::Vault { vault: STAKED };
		add_venue(chain, ABOVE, below, 2_500);
		staked(chain, STAKED, "Senior", 10 * MILLION);
		staked(chain, ABOVE, "Mezzanine", 4 * MILLION);
		let what = Allocation::Shares { vault: STAKED, amount: MILLION };
		chain.ok("Ferdie", Call::allocate { vault: ABOVE, what });
		assert_eq!(prices(STAKED).conservative, 11 * MILLION);
		assert_eq!(prices(ABOVE).conservative, 4 * MILLION);
		assert_eq!(Assets::balance(SQUSD, Vault::account_of(ABOVE)), MILLION);

		let refused = |vault, venue, error: Error<Runtime>| {
			use frame_support::traits::UnfilteredDispatchable;
			let call = RuntimeCall::from(Call::set_venue { vault, venue, cap: Some(Bps(1_000)) });
			let outcome = call.dispatch_bypass_filter(RuntimeOrigin::root());
			assert_eq!(outcome.unwrap_err().error, error.into());
		};
		chain.advance_to(now() + DAY);
		let above = VenueKind::Vault { vault: ABOVE };
		refused(STAKED, above, Error::VaultCycle);
		refused(ABOVE, above, Error::VaultCycle);
		refused(OTHER, above, Error::VaultsNested);
		refused(STAKED, VenueKind::Vault { vault: OTHER }, Error::VaultsNested);

		// It leaves as others do: by a request, a window and a settlement, and counts all the way.
		aim(ABOVE, below, 0);
		let venue = below;
		// All of it does, whoever asks for less: one request at a time waits there.
		chain.ok("Ferdie", Call::deallocate { vault: ABOVE, venue, amount: MILLION / 2 });
		assert_eq!(Assets::balance(SQUSD, Vault::account_of(ABOVE)), 0);
		assert_eq!(prices(ABOVE).conservative, 4 * MILLION);
		let times = Vault::windows_view(STAKED).unwrap();
		chain.advance_to(times.reveals_until + SLOT_DURATION / 1_000);
		chain.ok("Charlie", settle(STAKED));
		assert_eq!(
			(prices(STAKED).conservative, prices(ABOVE).conservative),
			(10 * MILLION, 4 * MILLION)
		);
		chain.ok("Charlie", Call::sync { vault: ABOVE });
		let cash = pallet_vault::States::<Runtime>::get(ABOVE).unwrap().cash;
		assert_eq!((cash, prices(ABOVE).conservative), (4 * MILLION, 4 * MILLION));
	});
}
