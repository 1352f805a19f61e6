// Two of seven validators crash and finality goes on; with a third it stops, and goes on when one returns.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { until } from '../e2e/lib/node.mjs';
import { Finality, allFinalise } from '../e2e/network/finality.mjs';
import { Network } from '../e2e/network/network.mjs';

let network;
const finality = new Finality();
before(async () => {
	network = await Network.start();
});
after(() => network?.stop());

const slow = { seconds: 180, every: 500 };

test('finality goes on when two of seven crash', async () => {
	await finality.look(network.running);
	for (const validator of network.of('Ferdie', 'One')) await validator.kill();
	await allFinalise(network.running, 5, slow);
	await finality.look(network.running);
});

test('with three down nothing is final, blocks go on', async () => {
	await network.of('Eve')[0].kill();
	assert.equal(network.running.length, 4);
	// Votes of the third may still be on their way.
	const [{ chain }] = network.running;
	const height = await chain.height();
	await until('two blocks', async () => (await chain.height()) >= height + 2, slow);
	const final = await Promise.all(network.running.map((one) => one.chain.finalisedHeight()));
	await until('eight more blocks', async () => (await chain.height()) >= height + 10, slow);
	for (const [i, one] of network.running.entries()) {
		assert.equal(await one.chain.finalisedHeight(), final[i], `${one.name} finalised with four of seven`);
		assert.ok((await one.chain.height()) >= height + 8, `${one.name} has no new blocks`);
	}
});

test('one that returns brings finality back, for all blocks made meanwhile', async () => {
	const tip = await network.of('Alice')[0].chain.height();
	await network.of('One')[0].start();
	for (const { chain } of network.running) {
		await until('what was made is final', async () => (await chain.finalisedHeight()) >= tip, slow);
	}
	for (const validator of network.of('Eve', 'Ferdie')) await validator.start();
	await allFinalise(network.running, 3, slow);
	assert.equal(network.running.length, 7);
	assert.ok((await finality.look(network.running)) > tip);
});
