//! Fees in QUO and in QUSD.

use crate::{chain::*, dollar::mint};
use frame_support::{
	dispatch::{DispatchClass, GetDispatchInfo},
	traits::{
		fungibles::{roles::Inspect as _, Inspect},
		tokens::ConversionFromAssetBalance,
	},
};
use pallet_asset_tx_payment::WeightInfo as _;
use pallet_transaction_payment::ChargeTransactionPayment;
use quoin_primitives::{QUO, QUSD};
use quoin_runtime::{
	configs::{
		fees::TreasuryRate,
		governance::{RuntimeParameters, TreasuryAccount},
	},
	genesis::USDC,
	*,
};
use sp_runtime::{traits::Dispatchable, transaction_validity::InvalidTransaction};

type Payment = weights::pallet_asset_tx_payment::WeightInfo<Runtime>;

fn remark() -> RuntimeCall {
	frame_system::Call::remark { remark: vec![7; 100] }.into()
}

/// What the last extrinsic paid: the fee and the tip in it, as the payment pallet reports it.
fn paid_in_quo() -> (Balance, Balance) {
	System::events()
		.iter()
		.rev()
		.find_map(|record| match &record.event {
			RuntimeEvent::TransactionPayment(
				pallet_transaction_payment::Event::TransactionFeePaid { actual_fee, tip, .. },
			) => Some((*actual_fee, *tip)),
			_ => None,
		})
		.expect("an extrinsic paid")
}

#[test]
fn a_fee_in_quo_leaves_the_payer_and_nothing_is_lost() {
	on_development_chain(|chain| {
		chain.next_block();
		let supply = Balances::total_issuance();
		let before = Balances::free_balance(who("Bob"));
		assert_eq!(chain.send_with("Bob", remark(), 3 * QUO1, None), Ok(Ok(())));
		let (fee, tip) = paid_in_quo();
		assert_eq!(tip, 3 * QUO1);
		assert!(fee > tip);
		assert_eq!(before - Balances::free_balance(who("Bob")), fee);
		assert_eq!(Balances::total_issuance(), supply);
		// Alice makes the blocks: a fifth of the fee and the whole tip are hers.
		assert_eq!(Balances::free_balance(who("Alice")) - 10_000_000 * QUO1, (fee - tip) / 5 + tip);
	});
}

#[test]
fn a_fee_in_qusd_is_the_same_value_and_the_supply_stays() {
	on_development_chain(|chain| {
		chain.next_block();
		chain.ok("Bob", mint(USDC, 1_000 * USD6));
		chain.send_with("Bob", remark(), 0, None).unwrap().unwrap();
		let (in_quo, _) = paid_in_quo();
		let (quo, qusd) = (Balances::free_balance(who("Bob")), Assets::balance(QUSD, who("Bob")));
		let supply = Assets::total_issuance(QUSD);
		assert_eq!(chain.send_with("Bob", remark(), 0, Some(QUSD)), Ok(Ok(())));
		assert_eq!(Balances::free_balance(who("Bob")), quo);
		assert_eq!(Assets::total_issuance(QUSD), supply);
		// The call is four bytes longer, and it takes longer to collect an asset.
		let heavier = Payment::charge_asset_tx_payment_asset()
			.saturating_sub(Payment::charge_asset_tx_payment_native())
			.ref_time();
		let longer = u128::from(heavier) * limits::FEE_PER_SECOND / 1_000_000_000_000
			+ 4 * limits::FEE_PER_BYTE;
		// 0.1 dollar per QUO and six more decimals: 10⁵ units for each unit.
		let due = (in_quo + longer) * 100_000;
		let in_qusd = qusd - Assets::balance(QUSD, who("Bob"));
		// The multiplier of fees moves a little with each block.
		assert!(in_qusd.abs_diff(due) <= due / 1_000, "{in_qusd} against {due}");
		let treasury = Assets::balance(QUSD, TreasuryAccount::get());
		let author = Assets::balance(QUSD, who("Alice"));
		assert_eq!(treasury + author, in_qusd);
		assert_eq!(author, in_qusd / 5);
	});
}

#[test]
fn an_account_with_nothing_but_qusd_can_act() {
	on_development_chain(|chain| {
		chain.next_block();
		chain.ok("Bob", mint(USDC, 1_000 * USD6));
		chain.ok(
			"Bob",
			pallet_assets::Call::transfer {
				id: QUSD,
				target: who("Newcomer").into(),
				amount: 100 * USD18,
			},
		);
		let pay = pallet_assets::Call::transfer {
			id: QUSD,
			target: who("Bob").into(),
			amount: 10 * USD18,
		};
		assert_eq!(chain.send_with("Newcomer", pay, 0, Some(QUSD)), Ok(Ok(())));
		assert_eq!(Balances::free_balance(who("Newcomer")), 0);
	});
}

#[test]
fn no_other_asset_pays_fees() {
	on_development_chain(|chain| {
		chain.next_block();
		assert_eq!(
			chain.send_with("Bob", remark(), 0, Some(USDC)),
			Err(InvalidTransaction::Payment.into())
		);
		assert_eq!(
			chain.send_with("Bob", remark(), 0, Some(77)),
			Err(InvalidTransaction::Payment.into())
		);
	});
}

#[test]
fn fees_in_qusd_go_on_at_the_fallback_rate_when_the_feed_is_silent() {
	on_development_chain(|chain| {
		chain.next_block();
		chain.ok("Bob", mint(USDC, 1_000 * USD6));
		// The first block after an hour rotates the session and takes no transactions.
		chain.advance(2 * 3_600_000);
		chain.next_block();
		let before = Assets::balance(QUSD, who("Bob"));
		assert_eq!(chain.send_with("Bob", remark(), 0, Some(QUSD)), Ok(Ok(())));
		let at_fallback = before - Assets::balance(QUSD, who("Bob"));
		// Four times the fallback rate, four times the fee.
		let set = pallet_parameters::Call::set_parameter {
			key_value: RuntimeParameters::Fees(
				configs::governance::dynamic_params::fees::Parameters::FallbackQuoPrice(
					configs::governance::dynamic_params::fees::FallbackQuoPrice,
					Some(400_000_000_000_000_000),
				),
			),
		};
		chain.ok("Alice", pallet_sudo::Call::sudo { call: Box::new(set.into()) });
		let before = Assets::balance(QUSD, who("Bob"));
		assert_eq!(chain.send_with("Bob", remark(), 0, Some(QUSD)), Ok(Ok(())));
		assert_eq!(before - Assets::balance(QUSD, who("Bob")), 4 * at_fallback);
	});
}

#[test]
fn an_accepted_price_costs_nothing_and_a_refused_one_does() {
	on_development_chain(|chain| {
		chain.advance(60_000);
		let submit = || -> RuntimeCall {
			pallet_price_feeds::Call::submit {
				feed: b"QUO/USD".to_vec().try_into().unwrap(),
				price: quoin_primitives::Price(USD18 / 10),
			}
			.into()
		};
		let before = Balances::free_balance(who("FeedOne"));
		chain.ok("FeedOne", submit());
		assert_eq!(Balances::free_balance(who("FeedOne")), before);
		assert_eq!(
			chain.send("FeedOne", submit()),
			Ok(Err(pallet_price_feeds::Error::<Runtime>::AlreadySubmitted.into()))
		);
		assert!(Balances::free_balance(who("FeedOne")) < before);
	});
}

/// Anybody can fill the operational share of blocks with calls that fail: a brake passes them by its tip.
#[test]
fn a_small_tip_puts_a_vote_of_the_guardian_before_the_heaviest_calls_with_large_ones() {
	on_development_chain(|chain| {
		chain.next_block();
		let priority = |call: RuntimeCall, length: usize, tip: Balance| {
			let info = call.get_dispatch_info();
			assert_eq!(info.class, DispatchClass::Operational);
			let fee = TransactionPayment::compute_fee(length as u32, &info, tip);
			ChargeTransactionPayment::<Runtime>::get_priority(&info, length, tip, fee)
		};
		let vote =
			pallet_collective::Call::vote { proposal: Default::default(), index: 0, approve: true };
		let upgrade = frame_system::Call::apply_authorized_upgrade { code: Vec::new() };
		let brake = priority(vote.into(), 180, QUO1);
		assert!(brake > priority(upgrade.into(), 120, 100 * QUO1));
	});
}

#[test]
fn a_spend_counts_at_the_decimals_of_its_peg() {
	on_development_chain(|chain| {
		let worth = |asset, amount| TreasuryRate::from_asset_balance(amount, asset);
		// 0.1 dollar per QUO.
		assert_eq!(worth(QUO, 7), Ok(7));
		assert_eq!(worth(QUSD, USD18), Ok(10 * QUO1));
		assert_eq!(worth(USDC, USD6), Ok(10 * QUO1));
		// Whatever the external's owner says of its decimals later.
		chain.next_block();
		let (id, name, symbol) = (USDC, b"USD Coin".to_vec(), b"USDC".to_vec());
		let changed = pallet_assets::Call::set_metadata { id, name, symbol, decimals: 0 };
		let owner = RuntimeOrigin::signed(Assets::owner(USDC).unwrap());
		RuntimeCall::from(changed).dispatch(owner).unwrap();
		assert_eq!(worth(USDC, USD6), Ok(10 * QUO1));
	});
}

/// Fees of a peg that is no more can be spent, by who may spend anything, and alone.
#[test]
fn the_treasury_spends_what_has_no_price_any_more() {
	on_development_chain(|chain| {
		chain.next_block();
		let treasury = TreasuryAccount::get();
		let pay = pallet_assets::Call::transfer { id: USDC, target: treasury.into(), amount: USD6 };
		chain.ok("Bob", pay);
		as_root(pallet_issuance::Call::<Runtime>::remove_peg { coin: QUSD, external: USDC });
		let spend = |amount| -> RuntimeCall {
			pallet_treasury::Call::spend {
				asset_kind: Box::new(USDC),
				amount,
				beneficiary: Box::new(who("Eve").into()),
				valid_from: None,
			}
			.into()
		};
		let two = pallet_utility::Call::batch_all { calls: vec![spend(1), spend(2)] };
		let refused = RuntimeCall::from(two).dispatch(RuntimeOrigin::root()).unwrap_err();
		let expected = pallet_treasury::Error::<Runtime>::InsufficientPermission;
		assert_eq!(refused.error, expected.into());
		spend(USD6).dispatch(RuntimeOrigin::root()).unwrap();
		let before = Assets::balance(USDC, who("Eve"));
		chain.ok("Dave", pallet_treasury::Call::payout { index: 0 });
		assert_eq!(Assets::balance(USDC, who("Eve")) - before, USD6);
	});
}

/// Whatever keeps the feed from having a price, fees go on at the governed rate; and no rate, fed or governed,
/// leaves its range.
#[test]
fn the_rate_of_fees_falls_back_and_stays_in_its_range() {
	use configs::{
		fees::quo_price,
		governance::dynamic_params::fees::{FallbackQuoPrice, Parameters},
	};
	use quoin_primitives::{FeedKey, Price};
	on_development_chain(|chain| {
		chain.next_block();
		let key: FeedKey = b"QUO/USD".to_vec().try_into().unwrap();
		let fed = quo_price();
		let fall_back_to = |rate: u128| {
			let parameters = Parameters::FallbackQuoPrice(FallbackQuoPrice, Some(rate));
			as_root(pallet_parameters::Call::<Runtime>::set_parameter {
				key_value: RuntimeParameters::Fees(parameters),
			});
		};
		fall_back_to(7 * USD18);
		assert_eq!(quo_price(), fed);

		type Feed = pallet_price_feeds::FeedOf<Runtime>;
		let change = |change: &dyn Fn(&mut Feed)| {
			pallet_price_feeds::Feeds::<Runtime>::mutate(&key, |feed| {
				change(feed.as_mut().unwrap());
			});
		};
		let before = pallet_price_feeds::Feeds::<Runtime>::get(&key).unwrap();
		let lacks: [&dyn Fn(&mut Feed); 4] = [
			&|feed| feed.paused = true,
			&|feed| feed.suspect = feed.latest,
			&|feed| feed.disputed = true,
			&|feed| feed.latest = None,
		];
		for lack in lacks {
			change(lack);
			assert_eq!(quo_price(), Price(7 * USD18));
			assert_eq!(chain.send_with("Bob", remark(), 0, None), Ok(Ok(())));
			change(&|feed| *feed = before.clone());
		}

		// A tenth of a cent and a thousand dollars.
		let range =
			[(0, USD18 / 1_000), (USD18 / 1_000 - 1, USD18 / 1_000), (u128::MAX, 1_000 * USD18)];
		for (rate, used) in range {
			change(&|feed| {
				feed.latest =
					Some(pallet_price_feeds::Quote { price: Price(rate), ..before.latest.unwrap() })
			});
			assert_eq!(quo_price(), Price(used));
			change(&|feed| feed.paused = true);
			fall_back_to(rate);
			assert_eq!(quo_price(), Price(used));
			change(&|feed| *feed = before.clone());
		}
	});
}
