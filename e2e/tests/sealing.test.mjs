// A sealed chain runs as fast as blocks can be made, and its clock jumps by years.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Chain } from '../lib/chain.mjs';
import { until } from '../lib/node.mjs';
import { QUSD, USDC, price, stable } from '../lib/values.mjs';

const YEAR = 365 * 86_400;

let chain;
before(async () => {
	chain = await Chain.start({ sealing: 'instant' });
});
after(() => chain?.stop());

test('two hundred blocks are sealed in a row and are final at once', async () => {
	for (let n = 1; n <= 200; n += 1) {
		const { hash } = await chain.seal();
		assert.equal((await chain.api.rpc.chain.getFinalizedHead()).toHex(), hash);
	}
	assert.equal(await chain.height(), 200);
	// Each block takes a slot of three seconds on the chain's clock, and much less on the wall's: at least
	// five minutes of ten have not passed.
	assert.ok((await chain.now()) - Date.now() / 1_000 > 300, 'blocks came no faster than slots');
});

test('clock is nobody\'s to move where unsafe calls are not served', async () => {
	const safe = await Chain.start({ sealing: 'instant', args: ['--rpc-methods', 'safe'] });
	try {
		await assert.rejects(safe.rpc('quoin_dev_advanceTime', 1), /unsafe/i);
	} finally {
		await safe.stop();
	}
});

test('clock jumps three years, and the chain goes on', async () => {
	const { api } = chain;
	const before = await chain.now();
	await chain.advance(3 * YEAR);
	const after = await chain.now();
	assert.ok(after - before >= 3 * YEAR && after - before < 3 * YEAR + 60);
	// Slots and epochs in between are skipped, not replayed.
	const epoch = (await api.query.babe.epochIndex()).toNumber();
	assert.ok(epoch >= 3 * 365 * 24, `epoch ${epoch}`);
	for (let n = 0; n < 20; n += 1) await chain.seal();

	const mint = api.tx.issuance.mint(QUSD, USDC, stable('1'), 10);
	await assert.rejects(chain.send(mint, 'Bob'), { name: 'issuance.PriceStale' });
	await chain.feed('USDC/USD', price('1'));
	await chain.send(api.tx.issuance.mint(QUSD, USDC, stable('1'), 10), 'Bob');
});

test('clock never goes back, and refuses more than a century', async () => {
	await assert.rejects(chain.rpc('quoin_dev_advanceTime', 101 * YEAR), /at most/);
	await assert.rejects(chain.rpc('quoin_dev_advanceTime', -1));
});

test('chain goes on from its own time after a restart', async () => {
	const [time, height] = [await chain.now(), await chain.height()];
	await chain.restart();
	assert.equal(await chain.height(), height);
	await chain.seal();
	assert.ok((await chain.now()) > time);
});

test('chain seals by itself at an interval', async () => {
	const timed = await Chain.start({ sealing: 100 });
	try {
		await until('ten blocks', async () => (await timed.finalisedHeight()) >= 10);
	} finally {
		await timed.stop();
	}
});
