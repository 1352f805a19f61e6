// A disk that fills up: the node says so and stops, and goes on with what was final once there is room.

import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { Chain } from '../lib/chain.mjs';
import { until } from '../lib/node.mjs';
import { SmallDisk } from '../lib/small-disk.mjs';
import { quo } from '../lib/values.mjs';

const REFUSED = /Error: there are \d+ MiB free for the database in `.*`, of 1024 MiB that should be/;

let disk, chain;
afterEach(async () => {
	await chain?.node.stop('SIGKILL');
	disk?.unmount();
});

/// A validator on a disk of so many MiB, with a payment that is final. Returns where that is, and the balance then.
async function begin(mebibytes, ...args) {
	disk = await SmallDisk.mount(mebibytes);
	chain = await Chain.start({ basePath: disk.path, within: disk.within, args });
	const transfer = chain.api.tx.balances.transferKeepAlive(chain.address('Heir'), quo('5'));
	const { block } = await chain.send(transfer, 'Bob', { finalised: true });
	return block;
}

async function stopsByItself() {
	const { child } = chain.node;
	await until('the node stops', () => child.exitCode !== null || child.signalCode !== null, { seconds: 60 });
	await chain.api.disconnect();
	assert.equal(child.exitCode, 1, 'it ends with an error, not by a signal');
	assert.doesNotMatch(chain.node.log, /panicked/);
}

/// With room again, the block is there and final, and so are more.
async function goesOn(block) {
	disk.makeRoom();
	await chain.node.spawn();
	const { node } = chain;
	chain = Object.assign(await Chain.connect(node.url), { node });
	const { number } = await chain.api.rpc.chain.getHeader(block);
	assert.equal((await chain.api.rpc.chain.getBlockHash(number)).toHex(), block);
	assert.ok((await chain.finalisedHeight()) >= number.toNumber());
	assert.equal(await chain.balance(0, 'Heir'), quo('5'));
	await chain.finalises(2);
	await chain.api.disconnect();
}

test('a node stops before its disk is full, and says how much room it wants', async () => {
	const block = await begin(1_300);
	disk.fill(900);
	await stopsByItself();
	assert.match(chain.node.log, /Available space 900MiB for path `.*` dropped below threshold: 1024MiB/);
	await assert.rejects(chain.node.spawn(), REFUSED);
	await goesOn(block);
});

test('a node that is not to watch its disk stops when it is full, without losing what was final', async () => {
	const block = await begin(100, '--db-storage-threshold', 0);
	disk.fill();
	await stopsByItself();
	assert.match(chain.node.log, /No space left on device/);
	// Were the database opened, the first write to a file that is mapped would end the process by a signal.
	const { args } = chain.node;
	chain.node.args = args.filter((_, i) => ![args[i], args[i - 1]].includes('--db-storage-threshold'));
	await assert.rejects(chain.node.spawn(), REFUSED);
	chain.node.args = args;
	await goesOn(block);
});
