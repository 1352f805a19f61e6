// Four validators under zombienet: they finalise, go on with one down, take it back, and bring a
// fresh node to the tip by warp sync.

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { Chain } from '../e2e/lib/chain.mjs';
import { NODE_BINARY, Node, until } from '../e2e/lib/node.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

let folder, spec, zombienet, network;
const chains = {};
/// Processes that this file started in place of zombienet's.
const revived = [];

before(async () => {
	folder = mkdtempSync(join(tmpdir(), 'quoin-zombienet-'));
	spec = join(folder, 'local.json');
	execFileSync(NODE_BINARY, ['export-chain-spec', '--chain', 'local', '--raw', '--output', spec], {
		stdio: 'ignore',
	});
	const log = openSync(join(folder, 'zombienet.log'), 'a');
	zombienet = spawn(
		process.execPath,
		[
			here('../e2e/node_modules/@zombienet/cli/dist/cli.js'),
			...['--provider', 'native', 'spawn', '--monitor', '--dir', join(folder, 'net')],
			here('four.toml'),
		],
		{
			env: { ...process.env, QUOIN_NODE: NODE_BINARY, QUOIN_SPEC: spec },
			stdio: ['ignore', log, log],
		},
	);
	const description = join(folder, 'net/zombie.json');
	await until(
		'the network is up',
		() => {
			const text = () => readFileSync(join(folder, 'zombienet.log'), 'utf8').slice(-2000);
			if (zombienet.exitCode !== null) throw new Error(`zombienet stopped: ${text()}`);
			return existsSync(description);
		},
		{ seconds: 300 },
	);
	network = JSON.parse(readFileSync(description));
	for (const [name, { wsUri }] of Object.entries(network.nodesByName)) {
		chains[name] = await Chain.connect(wsUri);
	}
});

after(async () => {
	for (const chain of Object.values(chains)) await chain.api.disconnect();
	// It takes its nodes with it.
	if (zombienet?.exitCode === null) {
		zombienet.kill('SIGINT');
		await Promise.race([once(zombienet, 'exit'), new Promise((done) => setTimeout(done, 20_000))]);
	}
	const started = Object.values(network?.client.processMap ?? {}).map(({ pid }) => pid);
	for (const pid of [...started, ...revived]) {
		try {
			process.kill(pid, 'SIGKILL');
		} catch {
			// Gone already.
		}
	}
	zombienet?.kill('SIGKILL');
	rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

async function hasState({ url }) {
	const question = { jsonrpc: '2.0', id: 1, method: 'state_getRuntimeVersion', params: [] };
	const response = await fetch(url.replace('ws:', 'http:'), {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(question),
	});
	return (await response.json()).result?.specVersion !== undefined;
}

const slow = { seconds: 240 };

test('four validators agree on what is final', async () => {
	assert.deepEqual(Object.keys(chains).sort(), ['alice', 'bob', 'charlie', 'dave']);
	for (const chain of Object.values(chains)) await chain.finalises(3, slow);
	const hashes = await Promise.all(
		Object.values(chains).map(async ({ api }) => String(await api.rpc.chain.getBlockHash(2))),
	);
	assert.equal(new Set(hashes).size, 1);
	assert.equal((await chains.alice.api.query.session.validators()).length, 4);
});

test('finality goes on when one of four stops', async () => {
	await chains.dave.api.disconnect();
	process.kill(network.client.processMap.dave.pid, 'SIGKILL');
	await chains.alice.finalises(8, slow);
});

test('the one that stopped comes back and catches up', async () => {
	const { cmd } = network.client.processMap.dave;
	const log = openSync(join(folder, 'dave-again.log'), 'a');
	const child = spawn('bash', ['-c', `exec ${cmd[0]}`], { stdio: ['ignore', log, log] });
	revived.push(child.pid);
	chains.dave = await Chain.connect(network.nodesByName.dave.wsUri);
	const tip = await chains.alice.finalisedHeight();
	await until('dave has caught up', async () => (await chains.dave.finalisedHeight()) >= tip, slow);
	await chains.dave.finalises(3, slow);
	const at = await chains.dave.finalisedHeight();
	assert.equal(
		String(await chains.dave.api.rpc.chain.getBlockHash(at)),
		String(await chains.alice.api.rpc.chain.getBlockHash(at)),
	);
	// It makes blocks again, too.
	await until(
		'a block by dave',
		async () => {
			const { author } = await chains.bob.api.derive.chain.getHeader(
				await chains.bob.api.rpc.chain.getBlockHash(),
			);
			return author?.toString() === chains.bob.address('Dave');
		},
		{ ...slow, every: 1_000 },
	);
});

test('a fresh, pruned node warp-syncs', async () => {
	const bootnodes = Object.values(network.nodesByName).map(({ multiAddress }) => multiAddress);
	const node = await Node.start({
		chain: spec,
		args: [
			...['--sync', 'warp', '--state-pruning', '256', '--blocks-pruning', '256'],
			...['--bootnodes', ...bootnodes],
		],
	});
	try {
		await until('it has proofs and state', () => /State sync is complete/.test(node.log), slow);
		assert.match(node.log, /Warp sync is complete/);
		// A client starts by reading the state of the best block, and for some moments there is none.
		await until('it has a best block with state', () => hasState(node), slow);
		const fresh = await Chain.connect(node.url);
		const tip = await chains.alice.finalisedHeight();
		await until('it is at the tip', async () => (await fresh.finalisedHeight()) >= tip, slow);
		assert.equal((await fresh.api.query.session.validators()).length, 4);
		await fresh.api.disconnect();
	} finally {
		await node.remove();
	}
});
