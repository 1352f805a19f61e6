use super::*;
use crate::{limits, Coins, Text};
use frame_support::assert_noop;
use quoin_math::bucket::Window;
use sp_runtime::DispatchError;

/// Ids that nobody has as yet.
const NEW: AssetId = 50;
const EXTERNAL: AssetId = 1_050;

fn text(text: &str) -> Text {
	text.as_bytes().to_vec().try_into().unwrap()
}

fn fuse() -> Window {
	Window { limit: 1_000_000 * DOLLAR, period: DAY }
}

fn create(coin: AssetId) -> sp_runtime::DispatchResult {
	Issuance::create_coin(root(), coin, text("AI Dollar"), text("AIUSD"), fuse())
}

fn create_external(id: AssetId) -> sp_runtime::DispatchResult {
	Issuance::create_external(root(), id, ISSUER, text("Euro Dollar"), text("EURD"), 6)
}

#[test]
fn coin_belongs_to_nobody_when_created() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(create(NEW));
		let keyless = Issuance::account();
		let details = pallet_assets::Asset::<Test>::get(NEW).unwrap();
		assert_eq!((details.owner, details.issuer), (keyless, keyless));
		assert_eq!((details.admin, details.freezer), (keyless, keyless));
		assert_eq!((details.supply, details.min_balance, details.is_sufficient), (0, 1, true));
		let metadata = pallet_assets::Metadata::<Test>::get(NEW);
		assert_eq!(metadata.name.into_inner(), b"AI Dollar");
		assert_eq!(metadata.symbol.into_inner(), b"AIUSD");
		assert_eq!(metadata.decimals, 18);
		// The owner needed no money, and has none.
		assert_eq!(Balances::free_balance(keyless), 0);
		assert_eq!(events(), [Event::CoinCreated { coin: NEW, fuse: fuse() }]);
	});
}

#[test]
fn coin_is_refused_when_id_is_reserved_or_in_use() {
	ExtBuilder::default().build_and_execute(|| {
		// Above, nothing would guard its supply.
		for id in [0, 2, 1_000, USDC, (1 << 31) - 1, 1 << 31, u32::MAX] {
			assert_noop!(create(id), Error::ReservedAssetId);
		}
		assert_noop!(create(QUSD), Error::AssetIdInUse);
		assert_ok!(create(999));
	});
}

#[test]
fn coin_is_refused_when_there_are_too_many() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(create(NEW));
		assert_ok!(create(NEW + 1));
		assert_eq!(Coins::<Test>::count(), 3);
		assert_noop!(create(NEW + 2), Error::TooManyCoins);
	});
}

#[test]
fn coin_is_refused_when_name_or_fuse_is_wrong() {
	ExtBuilder::default().build_and_execute(|| {
		let create =
			|name, symbol, fuse| Issuance::create_coin(root(), NEW, text(name), text(symbol), fuse);
		assert_noop!(create("", "A", fuse()), Error::NameEmpty);
		assert_noop!(create("A", "", fuse()), Error::NameEmpty);
		for fuse in [
			Window { limit: 0, ..fuse() },
			Window { limit: limits::MIN_WINDOW_LIMIT - 1, ..fuse() },
			Window { limit: limits::MAX_CEILING + 1, ..fuse() },
			Window { period: 0, ..fuse() },
			Window { period: HOUR - 1, ..fuse() },
			Window { period: 30 * DAY + 1, ..fuse() },
		] {
			assert_noop!(create("A", "A", fuse), Error::ParameterOutOfRange);
		}
	});
}

#[test]
fn coins_and_externals_are_refused_when_origin_is_not_governance() {
	ExtBuilder::default().build_and_execute(|| {
		for origin in [signed(ALICE), signed(GUARDIAN), RuntimeOrigin::none()] {
			assert_noop!(
				Issuance::create_coin(origin.clone(), NEW, text("A"), text("A"), fuse()),
				DispatchError::BadOrigin
			);
			assert_noop!(
				Issuance::create_external(origin.clone(), EXTERNAL, ALICE, text("A"), text("A"), 6),
				DispatchError::BadOrigin
			);
			assert_noop!(Issuance::set_fuse(origin, QUSD, fuse()), DispatchError::BadOrigin);
		}
	});
}

#[test]
fn external_belongs_to_its_admin_when_created() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(create_external(EXTERNAL));
		let details = pallet_assets::Asset::<Test>::get(EXTERNAL).unwrap();
		assert_eq!([details.owner, details.issuer, details.admin, details.freezer], [ISSUER; 4]);
		assert_eq!((details.min_balance, details.is_sufficient), (1, true));
		assert_eq!(Balances::free_balance(ISSUER), 0);
		assert_eq!(
			events(),
			[Event::ExternalCreated { external: EXTERNAL, admin: ISSUER, decimals: 6 }]
		);
		// It can be pegged, and is minted by its issuer.
		assert_ok!(Issuance::add_peg(root(), QUSD, EXTERNAL, params(OTHER)));
		assert_ok!(Assets::mint(signed(ISSUER), EXTERNAL, NOBODY, 100));
	});
}

#[test]
fn external_is_refused_when_id_name_or_decimals_are_wrong() {
	ExtBuilder::default().build_and_execute(|| {
		for id in [0, QUSD, 2, 999, 1 << 31] {
			assert_noop!(create_external(id), Error::ReservedAssetId);
		}
		assert_noop!(create_external(USDC), Error::AssetIdInUse);
		let create = |name, symbol, decimals| {
			Issuance::create_external(root(), EXTERNAL, ISSUER, text(name), text(symbol), decimals)
		};
		assert_noop!(create("", "A", 6), Error::NameEmpty);
		assert_noop!(create("A", "", 6), Error::NameEmpty);
		assert_noop!(create("A", "A", 25), Error::DecimalsUnsupported);
		assert_ok!(create("A", "A", 24));
	});
}

#[test]
fn fuse_is_refused_when_coin_range_or_step_is_wrong() {
	ExtBuilder::default().build_and_execute(|| {
		let set = |limit: u128, period| {
			Issuance::set_fuse(root(), QUSD, Window { limit: limit * DOLLAR, period })
		};
		assert_noop!(Issuance::set_fuse(root(), 99, fuse()), Error::UnknownCoin);
		assert_noop!(set(999, DAY), Error::ParameterOutOfRange);
		assert_noop!(set(1_000, HOUR - 1), Error::ParameterOutOfRange);
		// 100 million at once, then double.
		assert_noop!(set(100_000_001, DAY), Error::ParameterStepTooLarge);
		assert_ok!(set(100_000_000, DAY));
		assert_noop!(set(200_000_001, DAY), Error::ParameterStepTooLarge);
		pass(DAY - 1);
		assert_noop!(set(200_000_000, DAY), Error::StepTooSoon);
		pass(1);
		assert_ok!(set(200_000_000, DAY));
		// A shorter period refills faster: half of it at most. A longer one, and less, always.
		assert_noop!(set(200_000_000, DAY / 2 - 1), Error::ParameterStepTooLarge);
		assert_noop!(set(200_000_000, DAY / 2), Error::StepTooSoon);
		pass(DAY);
		assert_ok!(set(200_000_000, DAY / 2));
		events();
		assert_ok!(set(1_000, 30 * DAY));
		assert_eq!(
			events(),
			[Event::FuseSet {
				coin: QUSD,
				old: Window { limit: 200_000_000 * DOLLAR, period: DAY / 2 },
				new: Window { limit: 1_000 * DOLLAR, period: 30 * DAY },
			}]
		);
	});
}
