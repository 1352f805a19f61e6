use super::*;
use frame_support::assert_noop;
use quoin_math::Bps;
use quoin_primitives::{
	apis::{CustodyView, MintQuote, RedeemQuote, RoomView},
	FacilitateIssuance, FacilitatorId, Status,
};
use sp_runtime::DispatchError;

#[test]
fn quote_says_what_the_call_does() {
	ExtBuilder::default().build_and_execute(|| {
		let quote = Issuance::quote_mint(&ALICE, QUSD, USDC, 10 * USD6).unwrap();
		assert_eq!(
			quote,
			MintQuote {
				taken: 10_000_000,
				fee: 10_000,
				minted: 9_990_000_000_000_000_000,
				fee_bps: Bps(MINT_FEE)
			}
		);
		let before = balance(USDC, ALICE);
		assert_ok!(Issuance::mint(signed(ALICE), QUSD, USDC, 10 * USD6, quote.fee_bps));
		assert_eq!(before - balance(USDC, ALICE), quote.taken);
		assert_eq!(balance(QUSD, ALICE), quote.minted);

		let quote = Issuance::quote_redeem(&ALICE, QUSD, USDC, 5 * DOLLAR + 1).unwrap();
		assert_eq!(
			quote,
			RedeemQuote {
				burnt: 5 * DOLLAR,
				fee: 10_000,
				received: 4_990_000,
				fee_bps: Bps(REDEEM_FEE)
			}
		);
		let before = balance(USDC, ALICE);
		assert_ok!(Issuance::redeem(signed(ALICE), QUSD, USDC, 5 * DOLLAR + 1, quote.fee_bps));
		assert_eq!(balance(USDC, ALICE) - before, quote.received);
	});
}

#[test]
fn quote_gives_the_error_that_the_call_gives() {
	ExtBuilder::default().build_and_execute(|| {
		let both_mint = |who, external, amount, error: DispatchError| {
			assert_noop!(mint(who, external, amount), error);
			assert_eq!(Issuance::quote_mint(&who, QUSD, external, amount), Err(error));
		};
		let both_redeem = |who, external, amount, error: DispatchError| {
			assert_noop!(redeem(who, external, amount), error);
			assert_eq!(Issuance::quote_redeem(&who, QUSD, external, amount), Err(error));
		};
		both_mint(ALICE, OTHER, USD6, Error::UnknownPeg.into());
		both_mint(ALICE, USDC, 0, Error::AmountZero.into());
		both_mint(ALICE, USDC, 1, Error::AmountTooSmall.into());
		both_mint(NOBODY, USDC, USD6, Error::InsufficientBalance.into());
		both_mint(ALICE, USDC, gross(1_000_001), Error::MintWindowExceeded.into());
		set_price(USDC, 9_000);
		both_mint(ALICE, USDC, USD6, Error::Depegged.into());
		pass(0);
		both_redeem(ALICE, USDC, DOLLAR, Error::ExceedsOutstanding.into());
		mint_dollars(ALICE, USDC, 1_000_000);
		both_redeem(BOB, USDC, DOLLAR, Error::InsufficientBalance.into());
		both_redeem(ALICE, USDC, 500_001 * DOLLAR, Error::RedeemWindowExceeded.into());
		both_redeem(ALICE, USDC, 1, Error::AmountTooSmall.into());
		assert_ok!(Issuance::set_status(root(), QUSD, None, Status::Paused));
		both_mint(ALICE, USDC, USD6, Error::MarketPaused.into());
		both_redeem(ALICE, USDC, DOLLAR, Error::MarketPaused.into());
	});
}

#[test]
fn room_tells_each_limit() {
	ExtBuilder::default().build_and_execute(|| {
		mint_dollars(ALICE, USDC, 600_000);
		mint_dollars(ALICE, USDT, 1_000_000);
		assert_ok!(redeem(ALICE, USDC, 400_500 * DOLLAR));
		assert_eq!(
			Issuance::room(&ALICE, QUSD, USDC),
			Ok(RoomView {
				ceiling: 4_800_500 * DOLLAR,
				fuse: 2_400_000 * DOLLAR,
				mint_window: 400_000 * DOLLAR,
				round: None,
				mint: 400_000 * DOLLAR,
				outstanding: 199_500 * DOLLAR,
				redeem_window: 0,
				redeem: 500 * DOLLAR,
			})
		);
		// Bob has used nothing of his thousand.
		let room = Issuance::room(&BOB, QUSD, USDC).unwrap();
		assert_eq!(room.redeem, 1_000 * DOLLAR);
		// What is said to be possible is, to the unit.
		assert_ok!(redeem(ALICE, USDC, 500 * DOLLAR));
		assert_noop!(Issuance::room(&ALICE, QUSD, OTHER).map(|_| ()), Error::UnknownPeg);
	});
}

#[test]
fn room_tells_what_a_round_leaves_the_account() {
	ExtBuilder::default().build_and_execute(|| {
		let credential = Some([1; 32]);
		assert_ok!(Issuance::open_round(
			root(),
			QUSD,
			USDC,
			1_000 * DOLLAR,
			700 * DOLLAR,
			START + HOUR,
			START + DAY,
			credential
		));
		Holders::mutate(|holders| holders.extend([(ALICE, [1; 32]), (BOB, [1; 32])]));
		let room = |who| Issuance::room(&who, QUSD, USDC).unwrap();
		assert_eq!((room(ALICE).round, room(ALICE).mint), (Some(0), 0));
		pass(HOUR);
		assert_eq!(room(ALICE).round, Some(700 * DOLLAR));
		mint_dollars(ALICE, USDC, 600);
		assert_eq!(room(ALICE).round, Some(100 * DOLLAR));
		assert_eq!((room(BOB).round, room(BOB).mint), (Some(400 * DOLLAR), 400 * DOLLAR));
		assert_eq!(room(CAROL).round, Some(0));
	});
}

#[test]
fn coin_and_facilitators_are_shown() {
	ExtBuilder::default().build_and_execute(|| {
		assert_eq!(Issuance::coin(99), None);
		assert_eq!(Issuance::facilitators(99), []);
		let module = FacilitatorId::Module(*b"qn/cdp  ");
		assert_ok!(Issuance::set_ceiling(root(), QUSD, module, 100 * DOLLAR));
		assert_ok!(<Issuance as FacilitateIssuance<AccountId>>::mint(
			QUSD,
			*b"qn/cdp  ",
			&BOB,
			30 * DOLLAR
		));
		mint_dollars(ALICE, USDC, 70);
		assert_ok!(Issuance::set_status(signed(GUARDIAN), QUSD, Some(USDC), Status::Paused));
		assert_ok!(Issuance::set_status(root(), QUSD, None, Status::NoNewRisk));

		let coin = Issuance::coin(QUSD).unwrap();
		assert_eq!((coin.outstanding, coin.issuance), (100 * DOLLAR, 100 * DOLLAR));
		assert_eq!((coin.status, coin.lapses_at), (Status::NoNewRisk, None));
		assert_eq!((coin.fuse_limit, coin.fuse_period), (4_000_000 * DOLLAR, DAY));
		assert_eq!(coin.fuse_room, 3_999_900 * DOLLAR);

		let all = Issuance::facilitators(QUSD);
		assert_eq!(all.len(), 5);
		let of = |id| all.iter().find(|view| view.id == id).unwrap();
		assert_eq!(of(module).outstanding, 30 * DOLLAR);
		assert_eq!(of(module).peg, None);
		let usdc = of(FacilitatorId::Peg(USDC));
		assert_eq!((usdc.ceiling, usdc.outstanding), (5_000_000 * DOLLAR, 70 * DOLLAR));
		let peg = usdc.peg.clone().unwrap();
		// 70 / 0.999 = 70.070 070 07…
		assert_eq!((peg.decimals, peg.reserves, peg.fees), (6, 70_000_000, 70_071));
		assert_eq!((peg.status, peg.lapses_at), (Status::Paused, Some(START + 72 * HOUR)));
		assert_eq!((peg.mint_fee, peg.redeem_fee), (Bps(MINT_FEE), Bps(REDEEM_FEE)));
		assert_eq!(peg.feed, feed_of(USDC));
		assert_eq!((peg.tiers, peg.accrued, peg.covered), (vec![], 0, 0));
		let usdt = of(FacilitatorId::Peg(USDT)).peg.clone().unwrap();
		assert_eq!(usdt.status, Status::NoNewRisk);
	});
}

#[test]
fn yield_is_shown_as_of_now_with_what_of_it_is_covered() {
	ExtBuilder::default().build_and_execute(|| {
		mint_dollars(ALICE, USDC, 1_000);
		// A unit of USDC a second.
		earn(USDC, &[(1_000_000_000, 5_000 * DOLLAR)]);
		pass(100);
		let shown = || {
			let all = Issuance::facilitators(QUSD);
			let usdc = all.into_iter().find(|view| view.id == FacilitatorId::Peg(USDC));
			let peg = usdc.and_then(|view| view.peg).unwrap();
			(peg.escrow, peg.accrued, peg.covered)
		};
		assert_eq!(shown(), (0, 100_000_000_000_000, 0));
		assert_ok!(Issuance::deposit_reserve_yield(signed(BOB), QUSD, USDC, 101));
		assert_eq!(shown(), (101, 100_000_000_000_000, 100_000_000_000_000));
		pass(2);
		assert_eq!(shown(), (101, 102_000_000_000_000, 101_000_000_000_000));
		let peg = Issuance::facilitators(QUSD)
			.into_iter()
			.find_map(|view| view.peg.filter(|peg| !peg.tiers.is_empty()));
		assert_eq!(peg.unwrap().tiers, [tier(1_000_000_000, 5_000 * DOLLAR)]);
	});
}

#[test]
fn custody_shows_what_is_gone_though_the_books_do_not() {
	ExtBuilder::default().unchecked().build_and_execute(|| {
		assert_ok!(mint(ALICE, USDC, 10 * USD6));
		let of_usdc = || {
			let mut all = Issuance::custody();
			let count = all.len();
			all.retain(|view| view.external == USDC);
			(all.pop().unwrap(), count)
		};
		let (view, count) = of_usdc();
		assert_eq!(count, Issuance::facilitators(QUSD).len());
		let whole = CustodyView {
			coin: QUSD,
			external: USDC,
			decimals: 6,
			feed: feed_of(USDC),
			outstanding: 9_990_000_000_000_000_000,
			reserves: 9_990_000,
			fees: 10_000,
			escrow: 0,
			held: 10_000_000,
			status: Status::Open,
		};
		assert_eq!(view, whole);
		assert_ok!(Assets::force_transfer(signed(ISSUER), USDC, holding(), ISSUER, 1));
		assert_eq!(of_usdc().0, CustodyView { held: 9_999_999, ..whole });
	});
}
