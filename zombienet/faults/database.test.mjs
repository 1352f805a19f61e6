// A validator whose database was cut off while it wrote: it comes back by what it has, or by syncing again.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { cut, databaseFiles, journal } from '../../e2e/lib/database.mjs';
import { NODE_BINARY, until } from '../../e2e/lib/node.mjs';
import { finalBlocks, untilBlock } from '../../e2e/network/blocks.mjs';
import { Finality, allFinalise } from '../../e2e/network/finality.mjs';
import { Network } from '../../e2e/network/network.mjs';

const slow = { seconds: 240, every: 500 };

let network, hurt, other, data;
const finality = new Finality();
before(async () => {
	network = await Network.start({ finalised: 5 });
	[other, hurt] = network.of('Alice', 'One');
	data = join(hurt.folder, 'data');
});
after(() => network?.stop());

/// It is at the tip again, makes blocks that become final, and nobody could accuse it of anything.
async function isBack(since) {
	const tip = await other.chain.finalisedHeight();
	await until('it has caught up', async () => (await hurt.chain.finalisedHeight()) >= tip, slow);
	const own = other.chain.address(hurt.name);
	await untilBlock(other.chain, tip + 1, ({ author }) => author === own, slow);
	await allFinalise(network.running, 2, slow);
	await finality.look([other]);
	const blocks = await finalBlocks(other.chain, since, await other.chain.finalisedHeight());
	assert.deepEqual(blocks.flatMap(({ events }) => events).filter(({ event }) => event.section === 'offences'), []);
}

test('with half of its journal gone a validator catches up, and contradicts nobody', async () => {
	await finality.look(network.running);
	const [height, best] = [await hurt.chain.finalisedHeight(), await hurt.chain.height()];
	await hurt.kill();
	cut(journal(data), (size) => Math.floor(size / 2));
	await hurt.start();
	const [, known] = readFileSync(hurt.logs.at(-1), 'utf8').match(/Highest known block at #(\d+)/);
	assert.ok(Number(known) < best, `it knows block ${known} of ${best}`);
	await isBack(height);
	// Its memory is shorter, and what it says of the blocks before is the same.
	for (const [number, hash] of finality.blocks) {
		assert.equal(await hurt.chain.rpc('chain_getBlockHash', number), hash);
	}
});

test('one that is damaged says what to do, and that works', async () => {
	const height = await other.chain.finalisedHeight();
	await hurt.kill();
	cut(databaseFiles(data).get('metadata'), (size) => Math.floor(size / 2));
	await assert.rejects(hurt.start(), /is damaged: .*purge-chain/);
	execFileSync(NODE_BINARY, ['purge-chain', '-y', '--chain', network.spec, '--base-path', data], { stdio: 'ignore' });
	await hurt.start();
	await isBack(height);
});
