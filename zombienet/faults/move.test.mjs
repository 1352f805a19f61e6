// A validator moves to another machine, as the guide says: with a snapshot of somebody's database and keys of its own.
// Nothing is signed twice, and nobody is missed.

import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Chain } from '../../e2e/lib/chain.mjs';
import { scrape } from '../../e2e/lib/metrics.mjs';
import { Node, freePort, until } from '../../e2e/lib/node.mjs';
import { finalBlocks, untilBlock } from '../../e2e/network/blocks.mjs';
import { Clock } from '../../e2e/network/clock.mjs';
import { Finality, allFinalise } from '../../e2e/network/finality.mjs';
import { FOUR, Network } from '../../e2e/network/network.mjs';
import { nextSession } from '../../e2e/network/sessions.mjs';

const DATABASE = 'chains/quoin_local/paritydb';
const slow = { seconds: 240, every: 500 };

let network, clock, folder, old, giver, chain, own;
/// The new machine: its process, its port for metrics, and its chain.
let machine, metrics, moved;
const finality = new Finality();
before(async () => {
	// Sessions of an hour are leapt over.
	clock = new Clock();
	network = await Network.start({ names: FOUR, env: clock.env, finalised: 5 });
	[old, giver] = network.of('Dave', 'Charlie');
	[{ chain }] = network.validators;
	own = chain.address(old.name);
	folder = mkdtempSync(join(tmpdir(), 'quoin-move-'));
});
after(async () => {
	await moved?.api.disconnect();
	await machine?.stop('SIGKILL');
	await network?.stop();
	clock?.remove();
	if (folder) rmSync(folder, { recursive: true, force: true });
});

/// How many of a node's keys are in the set.
async function keysActive(port) {
	const samples = await scrape(port);
	return samples.find(({ name }) => name === 'quoin_own_keys_active')?.value;
}

const onBoth = async () => [await keysActive(old.metrics), await keysActive(metrics)];

test('the new machine goes on from a snapshot of another node', async () => {
	await giver.kill('SIGTERM');
	mkdirSync(join(folder, DATABASE), { recursive: true });
	cpSync(join(giver.folder, 'data', DATABASE), join(folder, DATABASE), { recursive: true });
	await giver.start();
	const height = await finality.look([old]);
	metrics = await freePort();
	machine = await Node.start({
		chain: network.spec,
		basePath: folder,
		args: [
			...['--validator', '--unsafe-force-node-key-generation', '--prometheus-port', metrics],
			...['--bootnodes', ...network.bootnodes],
		],
		env: clock.env,
	});
	const [, known] = await until('it tells what it knows', () => machine.log.match(/Highest known block at #(\d+)/));
	assert.ok(Number(known) >= 5, `it knows block ${known}`);
	moved = await Chain.connect(machine.url);
	await until('it has caught up', async () => (await moved.finalisedHeight()) >= height, slow);
	await finality.look([old, { name: 'new', chain: moved }]);
	await until('it tells of its keys', async () => (await keysActive(metrics)) !== undefined, slow);
	assert.deepEqual(await onBoth(), [1, 0]);
});

test('with keys of its own it takes the turns of the old one, two sessions later', async () => {
	const owner = `0x${Buffer.from(chain.pair(old.name).publicKey).toString('hex')}`;
	const { keys, proof } = await moved.rpc('author_rotateKeysWithOwner', owner);
	await chain.send(chain.api.tx.session.setKeys(keys, proof), old.name);
	await nextSession(chain, clock);
	assert.deepEqual(await onBoth(), [1, 0]);
	await nextSession(chain, clock);
	await until('the keys of the new one act', async () => (await onBoth()).join() === '0,1', slow);

	await old.kill('SIGTERM');
	const from = (await chain.finalisedHeight()) + 1;
	await untilBlock(chain, from, ({ author }) => author === own, slow);
	const others = network.running;
	await allFinalise(others, 5, slow);
	await finality.look([...others, { name: 'new', chain: moved }]);
	// By its votes too: three of four are needed.
	await giver.kill();
	const rest = network.running;
	await allFinalise(rest, 3, slow);
	const blocks = await finalBlocks(chain, 1, await chain.finalisedHeight());
	assert.deepEqual(blocks.flatMap(({ events }) => events).filter(({ event }) => event.section === 'offences'), []);
	assert.deepEqual((await chain.api.query.session.disabledValidators()).length, 0);
});
