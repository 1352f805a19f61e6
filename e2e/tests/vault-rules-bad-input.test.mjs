// Bad input of governance to vaults and to what pays yield on reserves: each has its own error, and changes nothing.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { palletAccount } from '../lib/accounts.mjs';
import { Chain, find } from '../lib/chain.mjs';
import { yearly } from '../lib/loan-model.mjs';
import { Refusing } from '../lib/refusing.mjs';
import { QUSD, SQUSD, USDC, USDT, stable, usd } from '../lib/values.mjs';

const NOWHERE = 4_242;
const MOST = 2n ** 128n - 1n;
const DAY = 86_400;
const YEAR = 365 * DAY;

let chain, api, vault, issuance;
/// Of vaults, if no other pallet is told.
let refusing;
/// What vault 0 is, as numbers.
let terms, rules, cap;

before(async () => {
	chain = await Chain.start({ sealing: 'instant' });
	({ api } = chain);
	({ vault, issuance } = api.tx);
	refusing = new Refusing(chain, 'vault');
	await chain.sealFirst();
	const own = (await api.call.vaultApi.vault(0)).unwrap();
	[terms, rules, cap] = [own.terms.toJSON(), own.rules.toJSON(), own.cap.toBigInt()];
	for (const name of ['Bob', 'Charlie']) await chain.send(issuance.mint(QUSD, USDC, stable('2_000_000'), 10), name);
	await chain.send(vault.deposit(0, usd('1_000_000'), chain.address('Bob'), 0), 'Bob');
});
after(() => chain?.stop());

const refuses = (call, name, who = 'Bob') => refusing.refuses(call, name, who);
const refusesRoot = (call, name) => refusing.refusesRoot(call, name);
/// Governance alone: of a saver it is refused as well.
async function governed(call, name) {
	await refuses(call, 'BadOrigin');
	await refusesRoot(call, name);
}

const create = ({ name = 'Other', symbol = 'OTHER', rule = {}, ...more } = {}) =>
	vault.createVault({ ...terms, share: 100, ...more }, name, symbol, cap, { ...rules, ...rule });
const withLoans = (more) => ({ ...rules, loans: { ...rules.loans, ...more } });

/// What neither a new vault nor a change of rules may say, but for the glide path.
const BAD_RULES = () => [
	['TurnoverOutOfRange', { turnover: 10_001 }],
	['TurnoverOutOfRange', { period: DAY - 1 }],
	['TurnoverOutOfRange', { period: 92 * DAY + 1 }],
	...[
		{ rate: 0n }, { rate: yearly('100') + 1n }, { ltv: 0 }, { ltv: 10_001 }, { tenor: 0 }, { tenor: 12 * YEAR + 1 },
		{ firstLoss: 499 }, { firstLoss: 10_000 }, { obligor: 10_001 },
	].map((more) => ['LoanRulesOutOfRange', withLoans(more)]),
];
const BAD_GLIDES = () => [
	{ start: 7_501 }, { end: 10_001 }, { slope: 10_001 }, { start: 65_535, end: 65_535 },
].map((more) => ({ ...rules.glide, ...more }));

test('vault that nobody could run is refused, each by its name', async () => {
	const timed = (more) => ({ windows: { ...terms.windows, ...more } });
	const bonded = (more) => ({ bond: { ...terms.bond, ...more } });
	await refuses(create(), 'BadOrigin');
	const cases = [
		...[SQUSD, QUSD, USDC].map((share) => ['ShareIdInUse', { share }]),
		// That of the native token too, which is in no list of assets.
		...[0, 1_000, NOWHERE, 2 ** 32 - 1].map((share) => ['ShareIdOutOfRange', { share }]),
		...[{ name: '' }, { symbol: '' }, { name: '0xff' }, { symbol: '0xff' }].map((more) => ['NameInvalid', more]),
		...[1, 2, 7, 18, 255].map((offset) => ['OffsetUnsupported', { offset }]),
		...[{ length: 0 }, { length: DAY - 1 }, { length: 92 * DAY + 1 }, { reveal: 0 }, { reveal: 3_599 },
			{ reveal: terms.windows.length }].map((more) => ['WindowOutOfRange', timed(more)]),
		['BondOutOfRange', bonded({ least: 0 })],
		['BondOutOfRange', bonded({ share: 1_001 })],
		['RequestMinimumZero', { leastRequest: 0 }],
		['UnknownAsset', { asset: NOWHERE }],
		...BAD_GLIDES().map((glide) => ['GlidePathOutOfRange', { rule: { glide } }]),
		...BAD_RULES().map(([name, rule]) => [name, { rule }]),
	];
	for (const [name, more] of cases) await refusesRoot(create(more), name);
});

/// Over QUSD, and one over a stable: their numbers.
const [FIRST, SECOND, STABLE] = [1, 2, 3];

test('venue is there once, of the same asset, and in no circle', async () => {
	const set = (kind, to, of = 0) => vault.setVenue(of, kind, to);
	const nested = (of) => ({ Vault: { vault: of } });
	for (const share of [100, 101]) await chain.sudo(create({ share }));
	await chain.sudo(create({ share: 102, asset: USDC }));
	await refusesRoot(create(), 'ShareIdInUse');

	await governed(set('Loans', 4_000), 'ParameterUnchanged');
	await governed(set('Loans', 4_000, NOWHERE), 'UnknownVault');
	await governed(set('Loans', 10_001), 'CapOutOfRange');
	await governed(set('Loans', 65_535), 'CapOutOfRange');
	await governed(set('Loans', 6_501), 'ParameterStepTooLarge');
	await governed(set(nested(FIRST), null), 'UnknownVenue');
	await governed(set(nested(FIRST), 2_501), 'ParameterStepTooLarge');
	await governed(set(nested(0), 0), 'VaultCycle');
	await governed(set(nested(NOWHERE), 0), 'UnknownVault');
	await governed(set(nested(STABLE), 0), 'AssetMismatch');
	await governed(set('Loans', 0, STABLE), 'AssetMismatch');
	await governed(set({ Units: { series: 2 ** 31 } }, 0, STABLE), 'AssetMismatch');
	await governed(set({ Units: { series: 2 ** 31 } }, 0), 'tranches.UnknownSeries');
	await governed(set({ Units: { series: QUSD } }, 0), 'tranches.UnknownSeries');
	await governed(set({ ReserveYield: { external: NOWHERE } }, 0), 'UnknownPeg');
	await governed(set({ ReserveYield: { external: USDC } }, 0, STABLE), 'UnknownPeg');
	await governed(set({ ReserveYield: { external: USDC } }, 0, FIRST), 'YieldTaken');

	await chain.sudo(set(nested(FIRST), 2_500));
	await governed(set(nested(FIRST), 2_501), 'StepTooSoon');
	await governed(set('Loans', 4_001), 'StepTooSoon');
	// What is below has none above it, nor below itself.
	await governed(set(nested(0), 0, FIRST), 'VaultCycle');
	await governed(set(nested(SECOND), 0, FIRST), 'VaultsNested');
	await governed(set(nested(0), 0, SECOND), 'VaultsNested');
	// Four of them at most. A venue for nothing is no step.
	for (const of of [4, 5, 6, 7]) await chain.sudo(create({ share: 100 + of }));
	for (const of of [4, 5, 6]) await chain.sudo(set(nested(of), 0));
	await governed(set(nested(7), 0), 'TooManyVenues');
	for (const of of [4, 5, 6]) await chain.sudo(set(nested(of), null));
	await governed(set(nested(4), null), 'UnknownVenue');
});

test('targets fit the venues, their caps and the whole', async () => {
	// Two kinds of yield, loans and a vault.
	const set = (...targets) => vault.targets(0, targets);
	await governed(vault.targets(NOWHERE, [0]), 'UnknownVault');
	for (const wrong of [[], [0, 0, 3_000], [0, 0, 3_000, 0, 0]]) await governed(set(...wrong), 'TargetsMismatch');
	await governed(set(0, 0, 3_000, 0), 'ParameterUnchanged');
	await governed(set(0, 0, 4_001, 0), 'TargetAboveCap');
	await governed(set(10_001, 0, 3_000, 0), 'TargetAboveCap');
	await governed(set(0, 0, 3_000, 65_535), 'TargetAboveCap');
	for (const to of [6_000, 8_500]) await chain.sudoNextDay(vault.setVenue(0, 'Loans', to));
	await governed(set(0, 0, 8_000, 2_001), 'TargetsAboveWhole');
	// Yield takes no money.
	await chain.sudo(set(10_000, 10_000, 7_500, 2_500));
	await chain.sudo(set(0, 0, 3_000, 0));
});

test('rules, fees and cap stay in their range and move by steps', async () => {
	const glide = (more, of = 0) => vault.setGlidePath(of, { ...rules.glide, ...more });
	const fees = (more, of = 0) =>
		vault.setFees(of, { reserveYield: 100, interest: 100, management: 0, performance: 0, ...more });
	const set = (more, of = 0) => vault.setRules(of, { ...rules, ...more });
	const to = (amount, of = 0) => vault.setCap(of, amount);

	for (const call of [glide({}, NOWHERE), fees({}, NOWHERE), set({}, NOWHERE), to(1n, NOWHERE)]) {
		await governed(call, 'UnknownVault');
	}
	// The path of glides is not of the rules.
	for (const call of [glide({}), fees({}), set({}), set({ glide: { ...rules.glide, end: 1 } }), to(cap)]) {
		await governed(call, 'ParameterUnchanged');
	}
	for (const bad of BAD_GLIDES()) await governed(vault.setGlidePath(0, bad), 'GlidePathOutOfRange');
	for (const [name, bad] of BAD_RULES()) await governed(set(bad), name);
	for (const bad of [{ reserveYield: 2_001 }, { interest: 2_001 }, { management: 201 }, { performance: 65_535 }]) {
		await governed(fees(bad), 'FeeTooHigh');
	}

	await chain.advance(DAY);
	await chain.freshen();
	await governed(glide({ start: 9_000, end: 10_000 }), 'ParameterStepTooLarge');
	await governed(glide({ slope: 201 }), 'ParameterStepTooLarge');
	// An earlier beginning is so many weeks of more.
	await governed(glide({ since: 0, end: 10_000 }), 'ParameterStepTooLarge');
	for (const bad of [{ reserveYield: 201 }, { interest: 201 }, { management: 101 }, { performance: 101 }]) {
		await governed(fees(bad), 'ParameterStepTooLarge');
	}
	await governed(set({ turnover: 4_501 }), 'ParameterStepTooLarge');
	for (const bad of [{ ltv: 4_999 }, { firstLoss: 3_501 }, { obligor: 3_501 }]) {
		await governed(set(withLoans(bad)), 'ParameterStepTooLarge');
	}
	await governed(to(2n * cap + 1n), 'ParameterStepTooLarge');
	await governed(to(MOST), 'ParameterStepTooLarge');

	// One step a day, whichever it is. To brake is none, and waits for nothing.
	await chain.sudo(fees({ interest: 200 }));
	const steps = [fees({ interest: 201 }), glide({ end: 7_600 }), set({ turnover: 1_999 }), to(cap + 1n)];
	for (const step of steps) await governed(step, 'StepTooSoon');
	await chain.sudo(glide({ end: 7_000 }));
	await chain.sudo(fees({ interest: 0 }));
	await chain.sudo(to(usd('1_000_000')));
	// With what came in, there is as much as there may be.
	await refuses(vault.deposit(0, usd('1'), chain.address('Bob'), 0), 'CapReached');
	await refuses(vault.mint(0, usd('1'), chain.address('Bob'), MOST), 'CapReached');
	await chain.sudo(to(0n));
	await refuses(vault.deposit(0, 1n, chain.address('Bob'), 0), 'CapReached');
	await chain.sudoNextDay(to(usd('1_000_000')));
	await chain.sudoNextDay(to(usd('2_000_000')));
});

test('yield on reserves is in its range, moves by steps, and is paid in by who has it', async () => {
	const tier = (percent, threshold = usd('10_000_000')) => ({ rate: yearly(percent), threshold });
	const set = (tiers, { coin = QUSD, external = USDC } = {}) => issuance.setReserveYield(coin, external, tiers);
	const governedBy = (call, name) => governed(call, `issuance.${name}`);
	await governedBy(set([tier('2')], { coin: NOWHERE }), 'UnknownCoin');
	await governedBy(set([tier('2')], { coin: USDC }), 'UnknownCoin');
	await governedBy(set([tier('2')], { external: NOWHERE }), 'UnknownPeg');
	await governedBy(set([]), 'ParameterUnchanged');
	for (const bad of [{ ...tier('2'), rate: 0n }, tier('2', 0n), { ...tier('20'), rate: yearly('20') + 1n }]) {
		await governedBy(set([bad]), 'ParameterOutOfRange');
		await governedBy(set([tier('1'), bad]), 'ParameterOutOfRange');
	}
	await governedBy(set([{ ...tier('2'), rate: yearly('2') + 1n }]), 'ParameterStepTooLarge');
	// Above the first dollar too.
	await governedBy(set([tier('1', 1n), tier('3')]), 'ParameterStepTooLarge');
	await governedBy(set([tier('1', 5n), tier('5')]), 'ParameterStepTooLarge');

	const pay = (amount, { coin = QUSD, external = USDC } = {}) =>
		issuance.depositReserveYield(coin, external, amount);
	const refusesPay = (call, name, who) => refuses(call, `issuance.${name}`, who);
	await refusesPay(pay(0n), 'AmountZero');
	await refusesPay(pay(1n, { coin: NOWHERE }), 'UnknownCoin');
	await refusesPay(pay(1n, { external: NOWHERE }), 'UnknownPeg');
	await refusesPay(pay(1n, { external: QUSD }), 'UnknownPeg');
	await refusesPay(pay(stable('10_000_000')), 'InsufficientBalance');
	await refusesPay(pay(MOST), 'InsufficientBalance');
	await refusesPay(pay(1n), 'InsufficientBalance', 'FeedOne');

	const harvest = (external = USDC, of = 0) => vault.harvest(of, external);
	await chain.sudo(set([tier('2')]));
	await governedBy(set([tier('3')]), 'StepTooSoon');
	await refuses(harvest(USDC, NOWHERE), 'UnknownVault');
	await refuses(harvest(NOWHERE), 'UnknownVenue');
	await refuses(harvest(USDC, FIRST), 'UnknownVenue');
	// What was promised and not paid in is worth nothing.
	await chain.sudoNextDay(issuance.setReserveYield(QUSD, USDT, [tier('1')]));
	for (const empty of [USDC, USDT]) await refuses(harvest(empty), 'NothingToCollect');
	await refuses(vault.sync(0), 'NothingToCollect');
	// One millionth, and then it is empty again.
	await chain.send(pay(1n), 'Bob');
	await chain.send(harvest(), 'Charlie');
	await refuses(harvest(), 'NothingToCollect', 'Charlie');
	// Shares are dearer than a unit by now.
	await refuses(vault.deposit(0, 1n, chain.address('Bob'), 0), 'AmountTooSmall');
	// A brake on new supply leaves it where it is, and so does a price that is off.
	await chain.send(pay(stable('100')), 'Bob');
	await chain.motion(issuance.setStatus(QUSD, USDC, 'NoNewRisk'));
	await refuses(harvest(), 'issuance.MintingStopped');
	await chain.sudo(issuance.setStatus(QUSD, USDC, 'Open'));
	await chain.advance(DAY);
	await refuses(harvest(), 'issuance.PriceStale');
	await chain.freshen();
	await chain.send(harvest(), 'Charlie');
	// To end it is a brake, and what comes after waits.
	await chain.sudo(set([]));
	await governedBy(set([tier('1')]), 'StepTooSoon');
});

test('units are of a pool that takes money, and their money is claimed by the vault alone', async () => {
	const { tranches } = api.tx;
	const raiseUntil = (await chain.now()) + 5 * DAY;
	const terms = {
		name: 'Small',
		eligibility: { classes: [3], ltv: 7_500, tenor: YEAR, rate: yearly('10'), obligorShare: 5_000, daysOverdue: 5 },
		tranches: [{
			rate: yearly('8'), onShortfall: true, subordination: 2_000, least: usd('500_000'), cap: usd('800_000'),
			credential: null,
		}],
		firstLoss: { share: 2_000, cap: usd('200_000') }, declared: [], declaredObligors: [], curatorFee: 0,
		order: 'ProRata', payouts: 'AsCollected', period: 30 * DAY, reserve: usd('10_000'),
		raiseUntil, drawUntil: raiseUntil + 10 * DAY, maturesAt: raiseUntil + 250 * DAY, originationFee: false,
	};
	const { events } = await chain.send(tranches.openPool(terms), 'Charlie');
	const pool = find(events, 'tranches', 'PoolOpened').data.pool.toNumber();
	const of = (await api.call.tranchesApi.pool(pool)).unwrap().tranches.map(({ series }) => series.toNumber());
	const [series, firstLoss] = of;
	const units = { Units: { series } };
	const buy = (amount) => vault.allocate(0, { Units: { series, amount } });
	await governed(vault.setVenue(0, { Units: { series: firstLoss } }, 0), 'FirstLossUnits');
	await chain.sudoNextDay(vault.setVenue(0, units, 2_500));
	await chain.sudo(vault.targets(0, [0, 0, 3_000, 0, 2_500]));
	await refuses(buy(0n), 'ZeroAmount');
	await refuses(buy(usd('900_000')), 'VenueCapReached');
	await chain.send(buy(usd('100_000')), 'Charlie');
	await governed(vault.setVenue(0, units, null), 'VenueNotEmpty');
	await chain.send(tranches.invest(pool, 0, usd('10')), 'Bob');
	// Its books would not know of either.
	const account = palletAccount('qn/vault', 0);
	const gift = () => tranches.transferUnits(series, account, usd('1'));
	await refuses(tranches.claim(series, account), 'tranches.CollectsItself');
	await refuses(gift(), 'tranches.CollectsItself');

	await chain.advance(5 * DAY);
	await chain.freshen();
	await refuses(buy(usd('1')), 'tranches.RaiseOver');
	await chain.send(tranches.failPool(pool), 'Charlie');
	await governed(vault.setVenue(FIRST, units, 0), 'PoolOver');
	await refuses(buy(usd('1')), 'tranches.NotRaising');
	await refuses(vault.deallocate(0, units, usd('1')), 'TargetReached');
	await refuses(tranches.claim(series, account), 'tranches.CollectsItself');
	const cash = async () => (await api.call.vaultApi.vault(0)).unwrap().cash.toBigInt();
	const before = await cash();
	await chain.send(vault.sync(0), 'Charlie');
	assert.equal((await cash()) - before, usd('100_000'));
});

test('vaults are counted', async () => {
	const next = (await api.query.vault.nextVault()).toNumber();
	for (let from = next; from < 256; from += 40) {
		const some = Array.from({ length: Math.min(40, 256 - from) }, (_, i) => create({ share: 200 + from + i }));
		await chain.sudo(api.tx.utility.batchAll(some));
	}
	await refusesRoot(create({ share: 500 }), 'TooManyVaults');
});
