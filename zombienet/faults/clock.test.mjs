// A validator whose clock is 20 seconds ahead of all others, then 20 behind, then right again.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { until } from '../../e2e/lib/node.mjs';
import { finalBlocks, untilBlock } from '../../e2e/network/blocks.mjs';
import { Clock } from '../../e2e/network/clock.mjs';
import { Finality, allFinalise } from '../../e2e/network/finality.mjs';
import { Network } from '../../e2e/network/network.mjs';

const slow = { seconds: 240, every: 500 };

let network, clock, wrong, others, slot;
const finality = new Finality();
before(async () => {
	clock = new Clock();
	network = await Network.start();
	[wrong] = network.of('One');
	others = network.validators.filter((validator) => validator !== wrong);
	slot = wrong.api.consts.babe.expectedBlockTime.toNumber();
	await wrong.kill();
	await wrong.start({ env: clock.env });
	await allFinalise(network.running, 2, slow);
});
after(async () => {
	await network?.stop();
	clock?.remove();
});

/// The others make `count` blocks more, none of which is from a slot after the next one.
async function othersGoOn(count) {
	const [{ chain }] = others;
	const target = (await chain.height()) + count;
	let seen = 0;
	await until(`block ${target}`, async () => {
		const best = await chain.height();
		if (best > seen) {
			const time = (await chain.api.query.timestamp.now()).toNumber();
			assert.ok(Math.floor(time / slot) <= Math.floor(Date.now() / slot) + 1, `block ${best} is of ${time}`);
			seen = best;
		}
		return best >= target;
	}, slow);
	await allFinalise(others, 3, slow);
	await finality.look(others);
}

test('blocks of a validator ahead are refused as of the future, and finality goes on', async () => {
	const before = await finality.look(network.running);
	clock.set(20);
	await othersGoOn(15);
	assert.ok(others.some(({ log }) => /too far in the future/i.test(log)), 'a block of the future was refused');
	const blocks = await finalBlocks(others[0].chain, before + 1, await finality.look(others));
	assert.ok(blocks.length >= 15);
});

test('with its clock right again it makes blocks that become final', async () => {
	clock.set(0);
	const tip = await others[0].chain.finalisedHeight();
	const own = wrong.chain.address(wrong.name);
	await untilBlock(others[0].chain, tip + 1, ({ author }) => author === own, { seconds: 280 });
	await allFinalise(network.running, 2, slow);
	await finality.look(network.running);
});

test('a validator behind stops nobody, and catches up', async () => {
	clock.set(-20);
	await othersGoOn(15);
	clock.set(0);
	await allFinalise(network.running, 2, { seconds: 280, every: 500 });
	await finality.look(network.running);
});
