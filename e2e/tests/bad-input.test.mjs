// Each bad input has its own error and changes nothing but the fee of whoever sent it.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { holding } from '../lib/accounts.mjs';
import { Chain } from '../lib/chain.mjs';
import { QUSD, USDC, USDT, stable, usd } from '../lib/values.mjs';

let chain, api, issuance;
before(async () => {
	chain = await Chain.start({ sealing: 'instant' });
	({ api } = chain);
	({ issuance } = api.tx);
	await chain.seal();
	await chain.send(issuance.mint(QUSD, USDC, stable('1000'), 10), 'Bob');
});
after(() => chain?.stop());

/// All that a refused call could have changed about the dollar.
async function dollar() {
	const { facilitators, coin } = api.call.issuanceApi;
	return JSON.stringify([
		await facilitators(QUSD),
		(await coin(QUSD)).unwrap().issuance,
		(await api.query.issuance.usage.entries()).length,
		(await api.query.issuance.rounds.entries()).map(([, round]) => round),
		await Promise.all([QUSD, USDC, USDT].map((id) => chain.balance(id, 'Bob'))).then(String),
	]);
}

async function refuses(call, name, { by = 'Bob', root = false } = {}) {
	const before = await dollar();
	await assert.rejects(root ? chain.sudo(call) : chain.send(call, by), { name });
	assert.equal(await dollar(), before, `${name} changed something`);
}

const mint = (amount, { coin = QUSD, external = USDC, fee = 10 } = {}) =>
	issuance.mint(coin, external, amount, fee);
const redeem = (amount, { coin = QUSD, external = USDC, fee = 5 } = {}) =>
	issuance.redeem(coin, external, amount, fee);

test('mint refuses zero, dust, too much, too high a fee, and what it does not know', async () => {
	await refuses(mint(0), 'issuance.AmountZero');
	// One millionth pays a fee of one millionth, and nothing is left.
	await refuses(mint(1), 'issuance.AmountTooSmall');
	await refuses(mint(stable('10_000_001')), 'issuance.InsufficientBalance');
	await refuses(mint(2n ** 128n - 1n), 'issuance.AmountTooLarge');
	await refuses(mint(stable('1'), { fee: 9 }), 'issuance.FeeAboveMax');
	await refuses(mint(stable('1'), { coin: USDC }), 'issuance.UnknownCoin');
	await refuses(mint(stable('1'), { external: 4_242 }), 'issuance.UnknownPeg');
});

test('redeem refuses zero, dust, too much, too high a fee, and what it does not know', async () => {
	await refuses(redeem(0), 'issuance.AmountZero');
	await refuses(redeem(10n ** 12n - 1n), 'issuance.AmountTooSmall');
	await refuses(redeem(usd('1'), { fee: 4 }), 'issuance.FeeAboveMax');
	await refuses(redeem(usd('1'), { coin: 4_242 }), 'issuance.UnknownCoin');
	await refuses(redeem(usd('1'), { external: 4_242 }), 'issuance.UnknownPeg');
	await refuses(redeem(usd('1')), 'issuance.InsufficientBalance', { by: 'Eve' });
	await refuses(redeem(usd('1001')), 'issuance.ExceedsOutstanding');
});

test('mint stays under ceiling, window and fuse', async () => {
	const set = (ceiling) => issuance.setCeiling(QUSD, { Peg: USDC }, ceiling);
	await chain.sudo(set(usd('1000')));
	await refuses(mint(stable('2')), 'issuance.CeilingExceeded');
	// 999 are outstanding: the last one is minted by 1.001002, less 0.001002 of fee.
	await chain.send(mint(stable('1.001002')), 'Bob');
	await refuses(mint(stable('0.000002')), 'issuance.CeilingExceeded');
	await chain.sudo(set(usd('100_000_000')));
	// The window is twenty million per day; one account has not that much of one stable, so it shrinks.
	const params = (await api.query.issuance.pegs(QUSD, USDC)).unwrap().params.toJSON();
	for (const millions of ['10_000_000', '5_000_000']) {
		params.mintWindow.limit = usd(millions);
		await chain.sudoNextDay(issuance.updatePeg(QUSD, USDC, params));
	}
	const update = () => issuance.updatePeg(QUSD, USDC, params);
	await refuses(update(), 'issuance.ParameterUnchanged', { root: true });
	params.mintWindow.limit = usd('6_000_000');
	await refuses(update(), 'issuance.StepTooSoon', { root: true });
	await refuses(mint(stable('5_100_000')), 'issuance.MintWindowExceeded');
	await chain.sudo(issuance.setFuse(QUSD, { limit: usd('5000'), period: 86_400 }));
	await refuses(mint(stable('9000')), 'issuance.FuseExceeded');
	await chain.sudoNextDay(issuance.setFuse(QUSD, { limit: usd('50_000_000'), period: 86_400 }));
});

test('round has a time, a cap and a limit per account', async () => {
	const now = await chain.now();
	const open = ({ cap = '100', each = '60', from = now + 3_600, to = now + 7_200 } = {}) =>
		issuance.openRound(QUSD, USDC, usd(cap), usd(each), from, to, null);
	await refuses(open({ from: now + 7_200 }), 'issuance.RoundTimesInvalid', { root: true });
	await refuses(open({ each: '101' }), 'issuance.RoundLimitsInvalid', { root: true });
	await refuses(open(), 'BadOrigin');
	await chain.sudo(open());
	await refuses(open(), 'issuance.RoundNotOver', { root: true });
	await refuses(mint(stable('10')), 'issuance.RoundNotOpen');

	await chain.advance(3_600);
	await chain.freshen();
	await refuses(mint(stable('61')), 'issuance.RoundAccountLimitExceeded');
	await chain.send(mint(stable('50')), 'Bob');
	await refuses(mint(stable('11')), 'issuance.RoundAccountLimitExceeded');
	// 49.95 of the 100 are used.
	await chain.send(mint(stable('50')), 'Charlie');
	await refuses(mint(stable('1')), 'issuance.RoundCapExceeded', { by: 'Dave' });
	await chain.sudo(issuance.closeRound(QUSD, USDC));
	await refuses(issuance.closeRound(QUSD, USDC), 'issuance.UnknownRound', { root: true });
	await chain.send(mint(stable('1')), 'Dave');
});

test('round that asks for a credential takes its holders only', async () => {
	const { credentials } = api.tx;
	const id = '0x'.padEnd(66, '07');
	const now = await chain.now();
	const address = chain.address('Bob');
	const view = async () => (await api.call.credentialsApi.credential(id)).toHuman();
	const expiry = async () => (await api.call.credentialsApi.expiry(address, id)).toJSON();
	assert.deepEqual([await view(), await expiry()], [null, null]);
	await chain.sudo(credentials.register(id, chain.address('Eve'), 'Members'));
	assert.equal((await view()).name, 'Members');

	const open = issuance.openRound(QUSD, USDC, usd('100'), usd('60'), now, now + 7_200, id);
	await chain.sudo(open);
	await refuses(mint(stable('10')), 'issuance.CredentialMissing');
	await refuses(credentials.grant(id, address, now + 3_600), 'credentials.NotIssuer');
	await chain.send(credentials.grant(id, address, now + 3_600), 'Eve');
	assert.equal(await expiry(), now + 3_600);
	await chain.send(mint(stable('10')), 'Bob');
	await refuses(mint(stable('10')), 'issuance.CredentialMissing', { by: 'Charlie' });
	await chain.send(credentials.revoke(id, address), 'Eve');
	await refuses(mint(stable('10')), 'issuance.CredentialMissing');
	await chain.sudo(issuance.closeRound(QUSD, USDC));
});

test('two mints that race for the last of a ceiling: exactly one wins', async () => {
	const [peg] = (await api.call.issuanceApi.facilitators(QUSD)).filter(
		(f) => f.id.asPeg.toNumber() === USDC,
	);
	const ceiling = peg.outstanding.toBigInt() + usd('100');
	await chain.sudo(issuance.setCeiling(QUSD, { Peg: USDC }, ceiling));
	const results = await Promise.allSettled(
		['Eve', 'Ferdie'].map((name) => chain.send(mint(stable('100')), name)),
	);
	assert.deepEqual(results.map((r) => r.status).sort(), ['fulfilled', 'rejected']);
	const { reason } = results.find((r) => r.status === 'rejected');
	assert.equal(reason.name, 'issuance.CeilingExceeded');
	await chain.sudoNextDay(issuance.setCeiling(QUSD, { Peg: USDC }, usd('100_000_000')));
});

test('redemption keeps a fifth of its window for small holders', async () => {
	// Ferdie mints nearly all he has, so that the window, ten million, is the limit.
	await chain.freshen();
	await chain.send(mint(stable('4_900_000')), 'Ferdie');
	await chain.send(issuance.mint(QUSD, USDT, stable('9_000_000'), 10), 'Ferdie');
	const params = (await api.query.issuance.pegs(QUSD, USDC)).unwrap().params.toJSON();
	for (const limit of ['10_000_000', '5_000_000', '2_500_000']) {
		params.redeemWindow.limit = usd(limit);
		await chain.sudoNextDay(issuance.updatePeg(QUSD, USDC, params));
	}
	// Two millions are open to anyone, half a million is held back, at 10 000 for each account.
	await refuses(redeem(usd('2_600_000')), 'issuance.RedeemWindowExceeded', { by: 'Ferdie' });
	await refuses(redeem(usd('2_100_000')), 'issuance.RedeemAccountLimitExceeded', { by: 'Ferdie' });
	await chain.send(redeem(usd('2_000_000')), 'Ferdie');
	await refuses(redeem(usd('50_000')), 'issuance.RedeemAccountLimitExceeded', { by: 'Ferdie' });
	await chain.send(redeem(usd('900')), 'Bob');
});

test('parameters stay in their range and change by steps', async () => {
	const params = (await api.query.issuance.pegs(QUSD, USDC)).unwrap().params.toJSON();
	const update = (change) => issuance.updatePeg(QUSD, USDC, { ...params, ...change });
	await refuses(update({ mintFee: 501 }), 'issuance.ParameterOutOfRange', { root: true });
	await refuses(update({ mintFee: 61 }), 'issuance.ParameterStepTooLarge', { root: true });
	await refuses(update({ maxPriceAge: 0 }), 'issuance.ParameterOutOfRange', { root: true });
	await refuses(update({ feed: 'NONE/USD' }), 'issuance.UnknownFeed', { root: true });
	await refuses(update({ mintFee: 11 }), 'BadOrigin');
	await refuses(issuance.addPeg(QUSD, USDC, params), 'issuance.PegExists', { root: true });
	await refuses(issuance.addPeg(QUSD, 4_242, params), 'issuance.UnknownExternal', { root: true });
	await refuses(issuance.addPeg(QUSD, QUSD, params), 'issuance.ExternalIsCoin', { root: true });
	await refuses(issuance.removePeg(QUSD, USDC), 'issuance.PegHasOutstanding', { root: true });
	await refuses(issuance.setStatus(QUSD, USDC, 'Open'), 'issuance.StatusUnchanged', { root: true });
});

test('nothing else changes the supply of a protocol dollar', async () => {
	const { assets, sudo } = api.tx;
	const eve = chain.address('Eve');
	const filtered = [
		assets.mint(QUSD, eve, usd('1')),
		assets.burn(QUSD, eve, usd('1')),
		assets.setTeam(QUSD, eve, eve, eve),
		assets.transferOwnership(QUSD, eve),
		assets.setMetadata(QUSD, 'X', 'X', 6),
		assets.startDestroy(QUSD),
		assets.refund(QUSD, true),
	];
	for (const call of filtered) await refuses(call, 'system.CallFiltered');
	const supply = await chain.supply(QUSD);
	const forced = [
		assets.forceCreate(77, eve, true, 1),
		assets.forceTransfer(QUSD, chain.address('Bob'), eve, usd('1')),
		assets.forceAssetStatus(QUSD, eve, eve, eve, eve, 1, true, false),
	];
	for (const call of forced) await assert.rejects(chain.sudo(call), `${call.method.method} by Root`);
	await assert.rejects(chain.send(sudo.sudoAs(holding(QUSD), assets.mint(QUSD, eve, 1)), 'Alice'));
	assert.equal(await chain.supply(QUSD), supply);
});

test('stables of 0 and of 24 decimals work', async () => {
	const eve = chain.address('Eve');
	for (const [id, decimals, given, minted] of [
		// 1000 whole units pay a fee of one; 1.0 of 24 decimals pays 0.001 and gives all the rest.
		[5_000, 0, 1_000n, usd('999')],
		[5_024, 24, 10n ** 24n, usd('0.999')],
	]) {
		await chain.sudo(issuance.createExternal(id, eve, `Stable ${decimals}`, `S${decimals}`, decimals));
		const params = (await api.query.issuance.pegs(QUSD, USDT)).unwrap().params.toJSON();
		await chain.sudo(issuance.addPeg(QUSD, id, params));
		await chain.sudo(issuance.setCeiling(QUSD, { Peg: id }, usd('1_000_000')));
		await chain.send(api.tx.assets.mint(id, eve, given), 'Eve');
		await chain.freshen();
		const before = await chain.balance(QUSD, 'Eve');
		await chain.send(issuance.mint(QUSD, id, given, 10), 'Eve');
		assert.equal((await chain.balance(QUSD, 'Eve')) - before, minted);
		await chain.send(issuance.redeem(QUSD, id, minted, 5), 'Eve');
		assert.ok((await chain.balance(id, 'Eve')) < given, 'a round trip gains nothing');
	}
});

test('stable whose decimals changed mints no more, but redeems', async () => {
	await chain.send(api.tx.assets.mint(5_000, chain.address('Eve'), 100), 'Eve');
	await chain.freshen();
	await chain.send(issuance.mint(QUSD, 5_000, 100, 10), 'Eve');
	await chain.send(api.tx.assets.setMetadata(5_000, 'Stable 0', 'S0', 2), 'Eve');
	await chain.send(api.tx.assets.mint(5_000, chain.address('Eve'), 100), 'Eve');
	const call = issuance.mint(QUSD, 5_000, 100, 10);
	await refuses(call, 'issuance.MetadataChanged', { by: 'Eve' });
	await chain.send(issuance.redeem(QUSD, 5_000, usd('50'), 5), 'Eve');
});
