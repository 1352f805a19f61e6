use super::*;
use crate::{limits, Pegs, Tiers};
use frame_support::assert_noop;
use quoin_math::{bucket::Window, units::YEAR};
use quoin_primitives::{FacilitatorId, ReserveYield, Status};
use sp_runtime::{DispatchError, DispatchResult};

/// Stands for the vault.
const VAULT: AccountId = 77;
/// A billionth a second, 3.15 % a year: of a thousand dollars, a unit of 6 decimals each second.
const RATE: u128 = 1_000_000_000;
/// Of 6 decimals, in the coin's units.
const UNIT: Balance = 1_000_000_000_000;
/// No end to a tier.
const ENDLESS: Balance = u128::MAX;

fn deposit(external: AssetId, amount: Balance) -> DispatchResult {
	Issuance::deposit_reserve_yield(signed(BOB), QUSD, external, amount)
}

fn claim(external: AssetId) -> Result<Balance, DispatchError> {
	<Issuance as ReserveYield<AccountId>>::claim(QUSD, external, &VAULT)
}

fn claimable(external: AssetId) -> Balance {
	<Issuance as ReserveYield<AccountId>>::claimable(QUSD, external)
}

fn earned(external: AssetId) -> Balance {
	<Issuance as ReserveYield<AccountId>>::earned(QUSD, external).unwrap().unwrap().covered
}

fn set(origin: RuntimeOrigin, tiers: &[(u128, Balance)]) -> DispatchResult {
	Issuance::set_reserve_yield(origin, QUSD, USDC, tiers_of(tiers))
}

fn tiers_of(tiers: &[(u128, Balance)]) -> Tiers {
	let tiers: Vec<_> = tiers.iter().map(|(rate, threshold)| tier(*rate, *threshold)).collect();
	tiers.try_into().unwrap()
}

/// A thousand dollars, which earn a unit a second, without end.
fn thousand_earn() {
	mint_dollars(ALICE, USDC, 1_000);
	earn(USDC, &[(RATE, ENDLESS)]);
}

mod accrual {
	use super::*;

	/// A millionth of V-19: 1 500 dollars for a day, by 4.5 % up to 1 000 and 3.5 % above.
	#[test]
	fn each_part_of_the_reserves_earns_by_its_tier() {
		ExtBuilder::default().build_and_execute(|| {
			assert_ok!(deposit(USDC, USD6));
			mint_dollars(ALICE, USDC, 1_500);
			earn(USDC, &[(1_426_940_639, 1_000 * DOLLAR), (1_109_842_719, ENDLESS)]);
			pass(DAY);
			assert_eq!(earned(USDC), 123_287_671_209_600_000 + 47_945_205_460_800_000);
			assert_eq!(claim(USDC), Ok(171_232_000_000_000_000));
			assert_eq!(ledger(USDC).accrued.amount, 876_670_400_000);
			assert_eq!(ledger(USDC).escrow, USD6 - 171_232);
		});
	}

	#[test]
	fn reserves_above_all_tiers_earn_nothing() {
		ExtBuilder::default().build_and_execute(|| {
			assert_ok!(deposit(USDC, 1_000 * USD6));
			mint_dollars(ALICE, USDC, 5_000);
			earn(USDC, &[(1_426_940_639, 4_000 * DOLLAR)]);
			pass(YEAR);
			// 1 426 940 639 × 31 536 000 × 4 000.
			assert_eq!(earned(USDC), 179_999_999_966_016_000_000);
		});
	}

	#[test]
	fn mint_counts_from_its_second_on() {
		ExtBuilder::default().build_and_execute(|| {
			assert_ok!(deposit(USDC, USD6));
			thousand_earn();
			pass(100);
			mint_dollars(CAROL, USDC, 2_000);
			assert_eq!(earned(USDC), 100 * UNIT);
			pass(10);
			assert_eq!(earned(USDC), (100 + 10 * 3) * UNIT);
			assert_ok!(redeem(CAROL, USDC, 500 * DOLLAR));
			pass(2);
			assert_eq!(earned(USDC), (130 + 5) * UNIT);
		});
	}

	#[test]
	fn what_is_covered_after_it_accrued_comes_late() {
		ExtBuilder::default().build_and_execute(|| {
			let late =
				|| <Issuance as ReserveYield<AccountId>>::earned(QUSD, USDC).unwrap().unwrap().late;
			// A hundred units of the coin are one of the external.
			let (all, of_external) = (100 * UNIT, USD6 / 10_000);
			thousand_earn();
			pass(100);
			assert_eq!((earned(USDC), late()), (0, 0));
			// A part of it, all of it, and more.
			assert_ok!(deposit(USDC, of_external / 4));
			assert_eq!((earned(USDC), late()), (all / 4, all / 4));
			assert_eq!(claim(USDC), Ok(all / 4));
			assert_ok!(deposit(USDC, of_external * 5 / 4));
			assert_eq!((earned(USDC), late()), (all * 3 / 4, all));
			// What accrues from now on comes as time passes, and so does what is paid in beforehand.
			pass(10);
			assert_eq!(late(), all);
			assert_ok!(deposit(USDC, USD6));
			assert_eq!(late(), all);
		});
	}

	#[test]
	fn redemption_of_everything_ends_it() {
		ExtBuilder::default().build_and_execute(|| {
			assert_ok!(deposit(USDC, USD6));
			thousand_earn();
			pass(100);
			assert_ok!(redeem(ALICE, USDC, 1_000 * DOLLAR));
			pass(DAY);
			assert_eq!(earned(USDC), 100 * UNIT);
			// What was earned can still be claimed, and then earns itself.
			assert_eq!(claim(USDC), Ok(100 * UNIT));
			pass(DAY);
			// 0.0001 dollars × 10⁻⁹ × 86 400.
			assert_eq!(earned(USDC), 8_640_000_000);
		});
	}

	#[test]
	fn nothing_but_reserves_earns() {
		ExtBuilder::default().build_and_execute(|| {
			earn(USDC, &[(RATE, ENDLESS)]);
			// Escrow, a donation, and reserves of another peg.
			assert_ok!(deposit(USDC, 1_000 * USD6));
			assert_ok!(Assets::transfer(signed(BOB), USDC, holding(), 1_000 * USD6));
			mint_dollars(ALICE, USDT, 1_000);
			pass(DAY);
			assert_eq!((earned(USDC), earned(USDT)), (0, 0));
		});
	}

	#[test]
	fn what_is_not_claimed_earns_nothing_and_what_is_does() {
		ExtBuilder::default().build_and_execute(|| {
			assert_ok!(deposit(USDC, 20_000 * USD6));
			mint_dollars(ALICE, USDC, 1_000_000);
			// A two hundred millionth a second: a thousandth in 200 000.
			earn(USDC, &[(5 * RATE, ENDLESS)]);
			pass(100_000);
			mint_dollars(ALICE, USDT, 1);
			pass(100_000);
			assert_eq!(claim(USDC), Ok(1_000 * DOLLAR));
			pass(200_000);
			assert_eq!(earned(USDC), 1_001 * DOLLAR);
		});
	}

	#[test]
	fn a_new_peg_has_earned_nothing_before() {
		ExtBuilder::default().build_and_execute(|| {
			assert_ok!(Issuance::add_peg(root(), QUSD, OTHER, params(OTHER)));
			assert_eq!(ledger(OTHER).accrued.at, START);
			let id = FacilitatorId::Peg(OTHER);
			assert_ok!(Issuance::set_ceiling(root(), QUSD, id, 1_000 * DOLLAR));
			earn(OTHER, &[(RATE, ENDLESS)]);
			pass(DAY);
			mint_dollars(ALICE, OTHER, 1_000);
			assert_eq!(
				ledger(OTHER).accrued,
				quoin_math::vault::reserve_yield::Accrued::from(START + DAY)
			);
		});
	}

	#[test]
	fn it_goes_on_while_brakes_and_prices_keep_it_from_being_claimed() {
		ExtBuilder::default().build_and_execute(|| {
			assert_ok!(deposit(USDC, USD6));
			thousand_earn();
			assert_ok!(Issuance::set_status(root(), QUSD, None, Status::Paused));
			pass(50);
			set_price(USDC, 5_000);
			assert_ok!(Issuance::set_ceiling(root(), QUSD, FacilitatorId::Peg(USDC), 0));
			assert_eq!((earned(USDC), claimable(USDC)), (50 * UNIT, 0));
		});
	}

	#[test]
	fn other_parameters_change_nothing_of_it() {
		ExtBuilder::default().build_and_execute(|| {
			assert_ok!(deposit(USDC, USD6));
			thousand_earn();
			pass(10);
			let mut next = params(USDC);
			next.mint_fee = quoin_math::Bps(0);
			assert_ok!(Issuance::update_peg(root(), QUSD, USDC, next));
			assert_eq!(Pegs::<Test>::get(QUSD, USDC).unwrap().tiers, tiers_of(&[(RATE, ENDLESS)]));
			pass(10);
			assert_eq!(earned(USDC), 20 * UNIT);
		});
	}

	#[test]
	fn nothing_is_said_of_what_is_no_peg() {
		ExtBuilder::default().build_and_execute(|| {
			let earned =
				|coin, external| <Issuance as ReserveYield<AccountId>>::earned(coin, external);
			assert_eq!(earned(QUSD, OTHER), Ok(None));
			assert_eq!(earned(99, USDC), Ok(None));
		});
	}
}

mod claims {
	use super::*;

	#[test]
	fn escrow_backs_nothing_until_it_is_claimed() {
		ExtBuilder::default().build_and_execute(|| {
			thousand_earn();
			events();
			assert_ok!(deposit(USDC, 80));
			pass(50);
			assert_eq!((ledger(USDC).reserves, ledger(USDC).escrow), (1_000 * USD6, 80));
			assert_eq!(claimable(USDC), 50 * UNIT);

			assert_eq!(claim(USDC), Ok(50 * UNIT));
			assert_eq!((ledger(USDC).reserves, ledger(USDC).escrow), (1_000 * USD6 + 50, 30));
			assert_eq!(facilitator(USDC).outstanding, 1_000 * DOLLAR + 50 * UNIT);
			assert_eq!(balance(QUSD, VAULT), 50 * UNIT);
			assert_eq!(
				events(),
				[
					Event::ReserveYieldDeposited {
						coin: QUSD,
						external: USDC,
						who: BOB,
						amount: 80
					},
					Event::ReserveYieldClaimed {
						coin: QUSD,
						external: USDC,
						to: VAULT,
						backing: 50,
						minted: 50 * UNIT
					},
				]
			);
		});
	}

	#[test]
	fn claim_is_refused_when_it_comes_twice_in_one_second() {
		ExtBuilder::default().build_and_execute(|| {
			assert_ok!(deposit(USDC, USD6));
			thousand_earn();
			pass(50);
			assert_ok!(claim(USDC));
			assert_eq!((earned(USDC), claimable(USDC)), (0, 0));
			assert_noop!(claim(USDC), Error::NothingToClaim);
			pass(1);
			assert_eq!(claim(USDC), Ok(UNIT));
		});
	}

	#[test]
	fn claim_is_refused_when_there_are_no_tiers_or_no_reserves() {
		ExtBuilder::default().build_and_execute(|| {
			assert_ok!(deposit(USDC, USD6));
			mint_dollars(ALICE, USDC, 1_000);
			pass(DAY);
			assert_noop!(claim(USDC), Error::NothingToClaim);
			assert_ok!(deposit(USDT, USD6));
			earn(USDT, &[(RATE, ENDLESS)]);
			pass(DAY);
			assert_noop!(claim(USDT), Error::NothingToClaim);
		});
	}

	#[test]
	fn short_escrow_pays_what_it_has_and_the_rest_later() {
		ExtBuilder::default().build_and_execute(|| {
			thousand_earn();
			pass(100);
			assert_eq!((earned(USDC), claimable(USDC)), (0, 0));
			assert_noop!(claim(USDC), Error::NothingToClaim);
			assert_ok!(deposit(USDC, 30));
			assert_eq!((earned(USDC), claimable(USDC)), (30 * UNIT, 30 * UNIT));
			assert_eq!(claim(USDC), Ok(30 * UNIT));
			assert_eq!(earned(USDC), 0);
			assert_ok!(deposit(USDC, 1_000));
			assert_eq!(claim(USDC), Ok(70 * UNIT));
			assert_eq!(ledger(USDC).escrow, 930);
		});
	}

	#[test]
	fn what_the_external_cannot_express_waits() {
		ExtBuilder::default().build_and_execute(|| {
			assert_ok!(deposit(USDC, USD6));
			mint_dollars(ALICE, USDC, 500);
			earn(USDC, &[(RATE, ENDLESS)]);
			pass(3);
			// A unit and a half: all of it counts, one is paid.
			assert_eq!((earned(USDC), claimable(USDC)), (UNIT * 3 / 2, UNIT));
			assert_eq!(claim(USDC), Ok(UNIT));
			assert_eq!(earned(USDC), UNIT / 2);
			pass(1);
			assert_eq!(claim(USDC), Ok(UNIT));
		});
	}

	#[test]
	fn whole_dollars_are_waited_for_when_the_external_has_no_decimals() {
		ExtBuilder::default().build_and_execute(|| {
			assert_ok!(deposit(WHOLE, 5));
			assert_ok!(mint(ALICE, WHOLE, 1_001));
			// Fee 10 bps, rounded up: two of a thousand and one. A thousandth in 200 000 seconds.
			assert_eq!(ledger(WHOLE).reserves, 999);
			earn(WHOLE, &[(5 * RATE, ENDLESS)]);
			pass(200_000);
			assert_eq!(earned(WHOLE), 999_000_000_000_000_000);
			assert_noop!(claim(WHOLE), Error::NothingToClaim);
			pass(200_000);
			assert_eq!(claim(WHOLE), Ok(DOLLAR));
			assert_eq!(ledger(WHOLE).accrued.amount, 998_000_000_000_000_000);
		});
	}

	#[test]
	fn escrow_that_has_no_whole_coin_unit_waits() {
		ExtBuilder::default().build_and_execute(|| {
			// Of 24 decimals, the last six are less than the coin's smallest unit.
			assert_ok!(deposit(FINE, 2_999_999));
			assert_ok!(mint(ALICE, FINE, USD24));
			let reserves = ledger(FINE).reserves;
			assert_eq!(reserves, USD24 / 1_000 * 999);
			earn(FINE, &[(RATE, ENDLESS)]);
			pass(1);
			// 0.999 × 10⁻⁹ dollars were earned.
			assert_eq!(earned(FINE), 2);
			assert_eq!(claim(FINE), Ok(2));
			assert_eq!(ledger(FINE).accrued.amount, 999_000_000 - 2);
			assert_eq!(
				(ledger(FINE).reserves - reserves, ledger(FINE).escrow),
				(2_000_000, 999_999)
			);
			assert_noop!(claim(FINE), Error::NothingToClaim);
			assert_ok!(deposit(FINE, 1));
			assert_eq!(claim(FINE), Ok(1));
		});
	}

	#[test]
	fn nothing_waits_when_the_external_has_the_coins_decimals() {
		ExtBuilder::default().build_and_execute(|| {
			const SAME: AssetId = 1_060;
			let text = || b"Same".to_vec().try_into().unwrap();
			assert_ok!(Issuance::create_external(root(), SAME, ISSUER, text(), text(), 18));
			assert_ok!(Issuance::add_peg(root(), QUSD, SAME, params(OTHER)));
			let id = FacilitatorId::Peg(SAME);
			assert_ok!(Issuance::set_ceiling(root(), QUSD, id, 1_000 * DOLLAR));
			assert_ok!(Assets::mint(signed(ISSUER), SAME, BOB, 10 * DOLLAR));
			assert_ok!(mint(BOB, SAME, DOLLAR));
			assert_ok!(deposit(SAME, DOLLAR));
			earn(SAME, &[(RATE + 1, ENDLESS)]);
			pass(1);
			// 0.999 × 1 000 000 001, of which 0.999 is kept as a fraction.
			assert_eq!(claim(SAME), Ok(999_000_000));
			assert_eq!(ledger(SAME).escrow, DOLLAR - 999_000_000);
			pass(1);
			// 1.998, and for what was claimed 0.999 × 10⁹ × 10⁻⁹ more: 2.997 with the fraction.
			assert_eq!(claim(SAME), Ok(999_000_002));
		});
	}

	#[test]
	fn claim_takes_what_ceiling_and_fuse_leave() {
		ExtBuilder::default().build_and_execute(|| {
			// A million at 5 × 10⁻⁹ a second, for a million seconds: 5 000 are earned, and then no more.
			mint_dollars(ALICE, USDC, 1_000_000);
			earn(USDC, &[(5 * RATE, ENDLESS)]);
			pass(1_000_000);
			assert_ok!(set(root(), &[]));
			assert_ok!(deposit(USDC, 5_000 * USD6));
			let set_ceiling = |dollars: u128| {
				let id = FacilitatorId::Peg(USDC);
				Issuance::set_ceiling(root(), QUSD, id, dollars * DOLLAR)
			};
			assert_ok!(set_ceiling(1_001_000));
			assert_eq!(claimable(USDC), 1_000 * DOLLAR);
			assert_eq!(claim(USDC), Ok(1_000 * DOLLAR));
			assert_noop!(claim(USDC), Error::NothingToClaim);
			// The rest is earned all the same.
			assert_eq!(earned(USDC), 4_000 * DOLLAR);
			assert_ok!(set_ceiling(5_000_000));
			let fuse = Window { limit: 3_000 * DOLLAR, period: DAY };
			// A thousand of it is used.
			assert_ok!(Issuance::set_fuse(root(), QUSD, fuse));
			assert_eq!(claim(USDC), Ok(2_000 * DOLLAR));
			assert_noop!(claim(USDC), Error::NothingToClaim);
			pass(DAY);
			assert_eq!(claim(USDC), Ok(2_000 * DOLLAR));
			assert_eq!((ledger(USDC).escrow, ledger(USDC).accrued.amount), (0, 0));
		});
	}

	#[test]
	fn claim_is_refused_when_a_mint_would_be_for_brake_price_or_metadata() {
		ExtBuilder::default().build_and_execute(|| {
			assert_ok!(deposit(USDC, 5));
			thousand_earn();
			pass(10);
			let refused = |error: Error| {
				assert_noop!(claim(USDC), error);
				assert_eq!(claimable(USDC), 0);
			};
			set_price(USDC, 9_000);
			refused(Error::Depegged);
			pass(0);
			assert_ok!(Issuance::set_status(root(), QUSD, Some(USDC), Status::NoNewRisk));
			refused(Error::MintingStopped);
			assert_ok!(Issuance::set_status(root(), QUSD, None, Status::Paused));
			refused(Error::MarketPaused);
			assert_ok!(Issuance::set_status(root(), QUSD, None, Status::Open));
			assert_ok!(Issuance::set_status(root(), QUSD, Some(USDC), Status::Open));
			let name = || b"USD".to_vec();
			assert_ok!(Assets::set_metadata(signed(ISSUER), USDC, name(), name(), 7));
			refused(Error::MetadataChanged);
			assert_ok!(Assets::set_metadata(signed(ISSUER), USDC, name(), name(), 6));
			assert_eq!(claim(USDC), Ok(5 * UNIT));
		});
	}

	#[test]
	fn claim_uses_neither_the_mint_window_nor_a_round() {
		ExtBuilder::default().build_and_execute(|| {
			mint_dollars(ALICE, USDC, 1_000_000);
			earn(USDC, &[(RATE, ENDLESS)]);
			assert_ok!(deposit(USDC, USD6));
			let cap = 500 * DOLLAR;
			let (from, to) = (START + HOUR, START + DAY);
			assert_ok!(Issuance::open_round(root(), QUSD, USDC, cap, cap, from, to, None));
			let used = ledger(USDC).mint_used;
			Clock::set(START + 5);
			assert_eq!(claim(USDC), Ok(5_000 * UNIT));
			assert_eq!(ledger(USDC).mint_used, used);
		});
	}

	#[test]
	fn claim_changes_nothing_when_it_cannot_be_received() {
		ExtBuilder::default().build_and_execute(|| {
			assert_ok!(deposit(USDC, 5));
			thousand_earn();
			pass(5);
			assert_ok!(Assets::transfer(signed(ALICE), QUSD, VAULT, 1));
			assert_ok!(Assets::block(signed(Issuance::account()), QUSD, VAULT));
			assert_noop!(claim(USDC), sp_runtime::TokenError::Blocked);
			// What is claimable is asked without saying to whom.
			assert_eq!(claimable(USDC), 5 * UNIT);
		});
	}

	#[test]
	fn removal_gives_up_what_was_earned_and_not_claimed() {
		ExtBuilder::default().build_and_execute(|| {
			assert_ok!(deposit(USDC, 7));
			thousand_earn();
			pass(100);
			assert_ok!(redeem(ALICE, USDC, 1_000 * DOLLAR));
			assert_ok!(Issuance::collect_fees(signed(BOB), QUSD, USDC));
			pass(DAY);
			events();
			assert_ok!(Issuance::remove_peg(root(), QUSD, USDC));
			let accrued = 100 * UNIT;
			let removed = Event::PegRemoved { coin: QUSD, external: USDC, escrow: 7, accrued };
			assert_eq!(events(), [removed]);
			// One that comes back begins anew, without tiers.
			assert_ok!(Issuance::add_peg(root(), QUSD, USDC, params(USDC)));
			assert_eq!((earned(USDC), ledger(USDC).accrued.amount), (0, 0));
			assert_eq!(Pegs::<Test>::get(QUSD, USDC).unwrap().tiers, tiers_of(&[]));
		});
	}

	#[test]
	fn deposit_is_refused_when_amount_or_peg_is_wrong() {
		ExtBuilder::default().build_and_execute(|| {
			assert_noop!(deposit(USDC, 0), Error::AmountZero);
			assert_noop!(deposit(OTHER, 1), Error::UnknownPeg);
			assert_noop!(deposit(USDC, 10_000_001 * USD6), Error::InsufficientBalance);
			let elsewhere = Issuance::deposit_reserve_yield(signed(BOB), 99, USDC, 1);
			assert_noop!(elsewhere, Error::UnknownCoin);
			assert_ok!(deposit(USDC, 1));
			assert_noop!(deposit(USDC, u128::MAX), Error::AmountTooLarge);
			assert_noop!(claim(OTHER), Error::UnknownPeg);
			assert_eq!(claimable(OTHER), 0);
		});
	}
}

mod tiers {
	use super::*;

	/// Two percentage points a year: 0.02 ÷ 31 536 000 = 634 195 839.68 × 10⁻¹⁸, rounded up.
	const STEP: u128 = 634_195_840;

	#[test]
	fn limits_are_the_yearly_rates_they_stand_for() {
		assert_eq!(limits::YIELD_RATE_STEP, RatePerSecond(STEP));
		// A fifth: 6 341 958 396.75.
		assert_eq!(limits::MAX_YIELD_RATE, RatePerSecond(6_341_958_397));
	}

	#[test]
	fn old_tiers_count_until_they_change() {
		ExtBuilder::default().build_and_execute(|| {
			assert_ok!(deposit(USDC, USD6));
			thousand_earn();
			pass(100);
			events();
			let new = [(RATE / 2, 500 * DOLLAR), (RATE * 3 / 2, ENDLESS)];
			assert_ok!(set(signed(ECONOMICS), &new));
			assert_eq!(
				events(),
				[Event::ReserveYieldSet {
					coin: QUSD,
					external: USDC,
					old: tiers_of(&[(RATE, ENDLESS)]),
					new: tiers_of(&new)
				}]
			);
			assert_eq!(earned(USDC), 100 * UNIT);
			pass(100);
			// Half a unit each at half the rate, and half of one and a half.
			assert_eq!(earned(USDC), (100 + 25 + 75) * UNIT);
		});
	}

	#[test]
	fn tiers_are_refused_when_out_of_range() {
		ExtBuilder::default().build_and_execute(|| {
			let most = limits::MAX_YIELD_RATE.0;
			// So that no step is too large.
			earn(USDC, &[(most, ENDLESS)]);
			for tiers in [
				[(0, DOLLAR), (most, ENDLESS)],
				[(most, 0), (most, ENDLESS)],
				[(most, DOLLAR), (most + 1, ENDLESS)],
				[(most, DOLLAR), (u128::MAX, ENDLESS)],
			] {
				assert_noop!(set(root(), &tiers), Error::ParameterOutOfRange);
			}
			// At the ends: four, the smallest thresholds and the highest rate.
			assert_ok!(set(root(), &[(most, 1), (most - 1, 1), (most, 1), (most, ENDLESS)]));
			let fifth = vec![tier(1, 1); 5];
			assert!(Tiers::try_from(fifth).is_err());
		});
	}

	#[test]
	fn tiers_are_refused_when_the_step_is_too_large_at_any_size_of_the_reserves() {
		ExtBuilder::default().build_and_execute(|| {
			let (first, second) = (2 * STEP, STEP);
			let thousand = 1_000 * DOLLAR;
			earn(USDC, &[(first, thousand), (second, thousand)]);
			let refused: [&[_]; 7] = [
				&[(first + STEP + 1, thousand), (second, thousand)],
				&[(first - STEP - 1, thousand), (second, thousand)],
				&[(first, thousand), (second + STEP + 1, thousand)],
				// The next dollar after the last earned nothing.
				&[(first, 2 * thousand + 1)],
				&[(first, thousand), (second, thousand), (STEP + 1, 1)],
				// The first thousand earned two steps, and would earn nothing.
				&[(first, thousand - 1)],
				// However small the part is.
				&[(first, thousand), (4 * STEP, 1), (second, thousand)],
			];
			for tiers in refused {
				assert_noop!(set(root(), tiers), Error::ParameterStepTooLarge);
			}
			let allowed: [&[_]; 5] = [
				&[(first + STEP, thousand), (second + STEP, thousand), (STEP, ENDLESS)],
				&[(first - STEP, thousand)],
				&[(first, 2 * thousand), (STEP, 1)],
				&[(second, 1), (first, thousand - 1)],
				&[(first, thousand), (second, 1)],
			];
			for tiers in allowed {
				earn(USDC, &[(first, thousand), (second, thousand)]);
				assert_ok!(set(root(), tiers));
				pass(DAY);
			}
		});
	}

	#[test]
	fn the_first_tiers_are_a_step_from_nothing() {
		ExtBuilder::default().build_and_execute(|| {
			assert_noop!(set(root(), &[(STEP + 1, 1)]), Error::ParameterStepTooLarge);
			assert_ok!(set(root(), &[(STEP, ENDLESS)]));
		});
	}

	#[test]
	fn tiers_wait_a_day_between_two_steps() {
		ExtBuilder::default().build_and_execute(|| {
			assert_ok!(set(root(), &[(STEP, ENDLESS)]));
			for next in [2 * STEP, STEP - 1] {
				assert_noop!(set(root(), &[(next, ENDLESS)]), Error::StepTooSoon);
			}
			// The other parameters move apart from these.
			let fee = crate::PegParams { mint_fee: quoin_math::Bps(0), ..params(USDC) };
			assert_ok!(Issuance::update_peg(root(), QUSD, USDC, fee));
			pass(DAY - 1);
			assert_noop!(set(root(), &[(2 * STEP, ENDLESS)]), Error::StepTooSoon);
			pass(1);
			assert_ok!(set(root(), &[(2 * STEP, ENDLESS)]));
		});
	}

	#[test]
	fn yield_ends_at_any_time_and_comes_back_by_steps() {
		ExtBuilder::default().build_and_execute(|| {
			assert_ok!(deposit(USDC, USD6));
			mint_dollars(ALICE, USDC, 1_000);
			earn(USDC, &[(limits::MAX_YIELD_RATE.0 - 1, ENDLESS)]);
			assert_ok!(set(root(), &[(limits::MAX_YIELD_RATE.0, ENDLESS)]));
			pass(10);
			// From the highest, and within the day.
			assert_ok!(set(root(), &[]));
			// 6 341 958 397 × 1 000 × 10.
			assert_eq!(earned(USDC), 63_419_583_970_000);
			assert_noop!(set(root(), &[]), Error::ParameterUnchanged);
			assert_noop!(set(root(), &[(1, 1)]), Error::StepTooSoon);
			pass(DAY);
			assert_eq!(earned(USDC), 63_419_583_970_000);
			assert_noop!(set(root(), &[(STEP + 1, ENDLESS)]), Error::ParameterStepTooLarge);
			assert_ok!(set(root(), &[(STEP, ENDLESS)]));
		});
	}

	#[test]
	fn steps_are_counted_on_when_a_peg_is_removed_and_added_again() {
		ExtBuilder::default().build_and_execute(|| {
			assert_ok!(set(root(), &[(STEP, ENDLESS)]));
			assert_ok!(Issuance::remove_peg(root(), QUSD, USDC));
			assert_ok!(Issuance::add_peg(root(), QUSD, USDC, params(USDC)));
			assert_noop!(set(root(), &[(STEP, ENDLESS)]), Error::StepTooSoon);
		});
	}

	#[test]
	fn tiers_are_refused_when_origin_or_peg_is_wrong_or_nothing_changes() {
		ExtBuilder::default().build_and_execute(|| {
			for origin in [signed(ALICE), signed(GUARDIAN)] {
				assert_noop!(set(origin, &[(1, 1)]), DispatchError::BadOrigin);
			}
			let of = |coin, external| {
				Issuance::set_reserve_yield(root(), coin, external, tiers_of(&[(1, 1)]))
			};
			assert_noop!(of(99, USDC), Error::UnknownCoin);
			assert_noop!(of(QUSD, OTHER), Error::UnknownPeg);
			assert_noop!(set(root(), &[]), Error::ParameterUnchanged);
			assert_ok!(set(root(), &[(1, 1)]));
			assert_noop!(set(root(), &[(1, 1)]), Error::ParameterUnchanged);
		});
	}
}
