// Four validators under zombienet: they finalise, go on with one down, take it back, and bring a
// fresh node to the tip by warp sync.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { until } from '../e2e/lib/node.mjs';
import { untilBlock } from '../e2e/network/blocks.mjs';
import { Finality, allFinalise } from '../e2e/network/finality.mjs';
import { FOUR, Network } from '../e2e/network/network.mjs';
import { warpSyncs } from '../e2e/network/warp.mjs';

let network, alice, dave;
const finality = new Finality();
before(async () => {
	network = await Network.start({ names: FOUR });
	[alice, dave] = network.of('Alice', 'Dave');
});
after(() => network?.stop());

const slow = { seconds: 240 };

test('four validators agree on what is final', async () => {
	assert.equal((await alice.api.query.session.validators()).length, 4);
	await allFinalise(network.running, 3, slow);
	await finality.look(network.running);
});

test('finality goes on when one of four stops', async () => {
	await dave.kill();
	await allFinalise(network.running, 8, slow);
});

test('the one that stopped comes back and catches up', async () => {
	await dave.start();
	const tip = await alice.chain.finalisedHeight();
	await until('dave has caught up', async () => (await dave.chain.finalisedHeight()) >= tip, slow);
	await allFinalise(network.running, 3, slow);
	await finality.look(network.running);
	// It makes blocks again, too.
	const own = dave.chain.address('Dave');
	await untilBlock(alice.chain, tip + 1, ({ author }) => author === own, slow);
});

test('a fresh, pruned node warp-syncs and follows', async () => {
	await warpSyncs(network, alice.chain, async ({ api }) => {
		assert.equal((await api.query.session.validators()).length, 4);
	});
});
