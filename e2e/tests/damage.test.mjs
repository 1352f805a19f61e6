// A database that was cut off: the node goes on with what it still has, or says what is to be done.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Chain } from '../lib/chain.mjs';
import { cut, databaseFiles, journal } from '../lib/database.mjs';
import { Node } from '../lib/node.mjs';
import { quo } from '../lib/values.mjs';

let folder, original;
/// The last final block before an orderly stop, and one with a payment, final some time before a crash.
let stopped, paid;

before(async () => {
	folder = mkdtempSync(join(tmpdir(), 'quoin-damage-'));
	original = join(folder, 'original');
	execFileSync('mkdir', [original]);
	const chain = await Chain.start({ basePath: original });
	await chain.finalises(2);
	stopped = await chain.rpc('chain_getFinalizedHead');
	await chain.restart();
	const payment = chain.api.tx.balances.transferKeepAlive(chain.address('Heir'), quo('5'));
	paid = (await chain.send(payment, 'Bob', { finalised: true })).block;
	await chain.finalises(2);
	await chain.api.disconnect();
	await chain.node.stop('SIGKILL');
});
after(() => rmSync(folder, { recursive: true, force: true }));

/// Starts a node on a copy of the database after `damage` to it.
async function open(name, damage) {
	const basePath = join(folder, name);
	execFileSync('cp', ['-a', '--sparse=always', original, basePath]);
	damage(basePath);
	return Chain.start({ basePath });
}

async function hasFinal(chain, block) {
	const header = await chain.rpc('chain_getHeader', block);
	if (!header) return false;
	const number = Number(header.number);
	return (await chain.finalisedHeight()) >= number && (await chain.rpc('chain_getBlockHash', number)) === block;
}

test('a last record that is cut off costs nothing that was final before', async () => {
	const chain = await open('last', (at) => cut(journal(at), (size) => size - 1));
	assert.ok(await hasFinal(chain, paid));
	assert.equal(await chain.balance(0, 'Heir'), quo('5'));
	await chain.finalises(2);
	await chain.api.disconnect();
	await chain.node.stop('SIGKILL');
});

test('with half of the journal gone it goes on from what is there', async () => {
	const chain = await open('half', (at) => cut(journal(at), (size) => Math.floor(size / 2)));
	assert.ok(await hasFinal(chain, stopped));
	assert.ok(!(await hasFinal(chain, paid)), 'the journal was cut');
	await chain.finalises(2);
	await chain.api.disconnect();
	await chain.node.stop('SIGKILL');
});

// By what the SDK keeps where: state, numbers of blocks, headers, records of consensus.
for (const [column, what] of [['01', 'state'], ['03', 'numbers'], ['04', 'headers'], ['08', 'records of consensus']]) {
	test(`without its ${what} it says that it is damaged, and what to do`, async () => {
		const basePath = join(folder, what.split(' ')[0]);
		execFileSync('cp', ['-a', '--sparse=always', original, basePath]);
		const [, index] = [...databaseFiles(basePath)].find(([name]) => name.startsWith(`index_${column}_`));
		cut(index, () => 32_768);
		const started = Node.start({ basePath });
		await assert.rejects(started, ({ message }) => {
			assert.match(message, /the database in `.*` is damaged: .*purge-chain/);
			assert.doesNotMatch(message, /panicked|backtrace/);
			return true;
		});
	});
}
