// The development chain has what its documentation claims.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ISSUANCE } from '../lib/accounts.mjs';
import { Chain } from '../lib/chain.mjs';
import {
	FEEDS, LENDERS, OPERATORS, PEOPLE, QUSD, SQUSD, USDC, USDT, price, quo, stable, usd,
} from '../lib/values.mjs';

let chain;
before(async () => {
	chain = await Chain.start({ sealing: 'instant' });
	await chain.seal();
});
after(() => chain?.stop());

test('chain tells its token, its decimals and its prefix', async () => {
	const { api } = chain;
	const properties = await api.rpc.system.properties();
	assert.deepEqual(properties.tokenSymbol.unwrap().toJSON(), ['QUO']);
	assert.deepEqual(properties.tokenDecimals.unwrap().toJSON(), [12]);
	assert.equal(properties.ss58Format.unwrap().toNumber(), 42);
	assert.equal((await api.rpc.system.chainType()).toString(), 'Development');
});

test('six people hold QUO and ten million of each stable', async () => {
	for (const name of PEOPLE) {
		assert.equal(await chain.balance(USDC, name), stable('10_000_000'), `USDC of ${name}`);
		assert.equal(await chain.balance(USDT, name), stable('10_000_000'), `USDT of ${name}`);
		assert.ok((await chain.balance(0, name)) >= quo('1_000_000'), `QUO of ${name}`);
	}
});

test('two funds hold a hundred million of each stable', async () => {
	for (const name of LENDERS) {
		assert.equal(await chain.balance(USDC, name), stable('100_000_000'), `USDC of ${name}`);
		assert.equal(await chain.balance(USDT, name), stable('100_000_000'), `USDT of ${name}`);
	}
});

test('assets are registered with names, symbols and decimals', async () => {
	const expected = {
		[QUSD]: ['Quoin Dollar', 'QUSD', 18],
		[SQUSD]: ['Staked Quoin Dollar', 'sQUSD', 18],
		[USDC]: ['USD Coin', 'USDC', 6],
		[USDT]: ['Tether USD', 'USDT', 6],
	};
	for (const [id, [name, symbol, decimals]] of Object.entries(expected)) {
		const metadata = await chain.api.query.assets.metadata(id);
		assert.equal(metadata.name.toUtf8(), name);
		assert.equal(metadata.symbol.toUtf8(), symbol);
		assert.equal(metadata.decimals.toNumber(), decimals);
		const details = (await chain.api.query.assets.asset(id)).unwrap();
		assert.equal(details.minBalance.toBigInt(), 1n);
		assert.ok(details.isSufficient.isTrue);
	}
});

test('nobody has the roles of QUSD, and there is none yet', async () => {
	const details = (await chain.api.query.assets.asset(QUSD)).unwrap();
	for (const role of ['owner', 'issuer', 'admin', 'freezer']) {
		assert.equal(details[role].toString(), ISSUANCE, role);
	}
	assert.equal(details.supply.toBigInt(), 0n);
});

test('feeds have three operators and first prices', async () => {
	const { api } = chain;
	const first = {
		'USDC/USD': '1', 'USDT/USD': '1', 'QUO/USD': '0.1',
		'H100-8X/USD': '190000', 'B200-8X/USD': '400000',
		'GB200-NVL72/USD': '5300000', 'B300-8X/USD': '560000',
	};
	const operators = OPERATORS.map((name) => chain.address(name)).sort();
	for (const key of FEEDS) {
		const feed = (await api.query.priceFeeds.feeds(key)).unwrap();
		assert.deepEqual(feed.operators.map(String).sort(), operators, key);
		const view = (await api.call.priceFeedsApi.price(key)).unwrap();
		assert.equal(view.price.toBigInt(), price(first[key]), key);
		assert.equal(view.at.toNumber(), await chain.now(), `${key} is stamped by the first block`);
		assert.ok(view.refused.isNone, key);
	}
});

test('QUSD has a peg for each stable, with fee, ceiling and windows', async () => {
	const facilitators = await chain.api.call.issuanceApi.facilitators(QUSD);
	assert.deepEqual(facilitators.map((f) => f.id.asPeg.toNumber()).sort(), [USDC, USDT]);
	for (const facilitator of facilitators) {
		assert.equal(facilitator.ceiling.toBigInt(), usd('100_000_000'));
		assert.equal(facilitator.outstanding.toBigInt(), 0n);
		const peg = facilitator.peg.unwrap();
		assert.equal(peg.decimals.toNumber(), 6);
		assert.equal(peg.mintFee.toNumber(), 10);
		assert.equal(peg.redeemFee.toNumber(), 5);
		assert.ok(peg.status.isOpen);
		const { params } = (await chain.api.query.issuance.pegs(QUSD, facilitator.id.asPeg)).unwrap();
		assert.equal(params.redeemWindow.limit.toBigInt(), usd('20_000_000'));
		assert.equal(params.redeemWindow.period.toNumber(), 86_400);
		assert.equal(params.smallRedemption.toBigInt(), usd('10_000'));
	}
	const room = await chain.api.call.issuanceApi.room(chain.address('Alice'), QUSD, USDC);
	assert.equal(room.asOk.mintWindow.toBigInt(), usd('20_000_000'));
	assert.equal(room.asOk.ceiling.toBigInt(), usd('100_000_000'));
	assert.equal(room.asOk.fuse.toBigInt(), usd('50_000_000'));
	assert.equal(room.asOk.mint.toBigInt(), usd('20_000_000'));
});

test('Alice has the sudo key, and the committee has three members', async () => {
	const { api } = chain;
	assert.equal((await api.query.sudo.key()).unwrap().toString(), chain.address('Alice'));
	const members = (await api.query.technicalCommittee.members()).map(String).sort();
	const expected = ['Alice', 'Bob', 'Charlie'].map((name) => chain.address(name)).sort();
	assert.deepEqual(members, expected);
});
