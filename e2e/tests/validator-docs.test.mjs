// docs/validator.md, from a machine without keys to keys that the chain takes: its `sh` blocks are one program that runs
// as it stands, on a node that runs as the unit file says.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Chain } from '../lib/chain.mjs';
import { NODE_BINARY, accepts, freePort, until } from '../lib/node.mjs';
import { path, read } from '../lib/ops.mjs';

const unit = read('ops/systemd/quoin-node.service');
const environment = read('ops/systemd/node.env');

/// A line of the form KEY=value.
const valueOf = (text, key) => text.match(new RegExp(`^${key}=(.*)$`, 'm'))[1].replace(/^"(.*)"$/, '$1');

/// The words of the unit's command, with the variables of its environment file put in as systemd does.
const command = valueOf(unit, 'ExecStart')
	.replace('${NODE_NAME}', valueOf(environment, 'NODE_NAME'))
	.replace('$NODE_OPTIONS', valueOf(environment, 'NODE_OPTIONS'))
	.split(' ');

/// The `sh` blocks of the page, in order, indented or not.
const blocks = [...read('docs/validator.md').matchAll(/^( *)```sh\n([\s\S]*?)^\1```$/gm)].map(([, , code]) => code);

let network, folder, child, rpc;
before(async () => {
	folder = mkdtempSync(join(tmpdir(), 'quoin-operator-'));
	network = await Chain.start();
	// The file that the network gives its operators, and the program on PATH.
	mkdirSync(join(folder, 'bin'));
	symlinkSync(NODE_BINARY, join(folder, 'bin/quoin-node'));
	rpc = await freePort();
});
after(async () => {
	if (child && child.exitCode === null) {
		const exited = once(child, 'exit');
		child.kill('SIGKILL');
		await exited;
	}
	await network?.stop();
	rmSync(folder, { recursive: true, force: true });
});

/// Runs blocks of the page in one shell.
function run(code, more = {}) {
	const spec = network.node.args[network.node.args.indexOf('--chain') + 1];
	const env = {
		...process.env, PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
		CHAIN: spec, BASE: join(folder, 'base'), RPC: `http://127.0.0.1:${rpc}`, ...more,
	};
	const { status, stdout, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', code], {
		encoding: 'utf8', env, timeout: 60_000,
	});
	assert.equal(status, 0, `${code}\n${stdout}${stderr}`);
	return stdout + stderr;
}

/// Starts what the unit starts, with this machine's folders and free ports in place of the usual.
async function serve() {
	assert.equal(command[0], '/usr/local/bin/quoin-node');
	const replaced = {
		'--chain': network.node.args[network.node.args.indexOf('--chain') + 1],
		'--base-path': join(folder, 'base'),
		'--port': await freePort(), '--rpc-port': rpc, '--prometheus-port': await freePort(),
		// Megabytes that have to be free: a machine for tests has less.
		'--db-storage-threshold': 0,
	};
	const args = command.slice(1);
	for (const [option, value] of Object.entries(replaced)) {
		const at = args.indexOf(option);
		assert.ok(at >= 0, `the unit says nothing of ${option}`);
		args[at + 1] = value;
	}
	const boot = await network.rpc('system_localListenAddresses');
	args.push('--bootnodes', boot.find((address) => address.includes('/ip4/127.0.0.1/')), '--no-mdns');
	let log = '';
	child = spawn(join(folder, 'bin/quoin-node'), args.map(String), { stdio: ['ignore', 'pipe', 'pipe'] });
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (log += data));
	await until('the node serves RPC', async () => {
		assert.equal(child.exitCode, null, log);
		return accepts(rpc);
	});
}

test('an operator goes from an empty machine to keys that the chain takes', async () => {
	assert.equal(blocks.length, 4, 'blocks of the page');
	const [keys, health, session, owned] = blocks;
	// Without its identity a validator does not start, and says what to do.
	const early = spawnSync(NODE_BINARY, [
		'--validator', '--chain', 'local', '--base-path', join(folder, 'none'), '--port', 0, '--rpc-port', 0, '--no-prometheus',
	].map(String), { encoding: 'utf8', timeout: 60_000 });
	assert.match(early.stderr, /no network key.*key generate-node-key/s);

	const identity = run(keys).match(/12D3\w+/)[0];
	await serve();
	assert.match(run(`${keys.replace(/^quoin-node.*$/m, '')}\n${health}`), new RegExp(`"result":"${identity}"`));
	await until('the node has caught up', async () => {
		const [state] = run(health).match(/{"peers".*?}|"result":{[^}]*}/);
		return /"peers":[1-9]/.test(state) && /"isSyncing":false/.test(state);
	});

	const ACCOUNT = network.address('Bob');
	const out = run([health, session, owned].join('\n'), { ACCOUNT });
	const [, publicKeys, proof] = out.match(/session\.setKeys\((0x\w+), (0x\w+)\)/);
	assert.match(out, /"result":true/, 'the node has the secrets');

	const { session: calls } = network.api.tx;
	await assert.rejects(network.send(calls.setKeys(publicKeys, proof), 'Charlie'), { name: 'session.InvalidProof' });
	await network.send(calls.setKeys(publicKeys, proof), 'Bob');
	const next = await network.api.query.session.nextKeys(ACCOUNT);
	assert.equal(next.unwrap().toHex(), publicKeys);
});

const systemd = spawnSync('systemd-analyze', ['--version']).status === 0;
test('the unit is one that systemd takes, and shut', { skip: !systemd && 'no systemd-analyze' }, () => {
	// With a program that is there.
	const file = join(folder, 'quoin-node.service');
	writeFileSync(file, unit.replace('/usr/local/bin/quoin-node', NODE_BINARY));
	const verified = spawnSync('systemd-analyze', ['verify', '--man=no', file], { encoding: 'utf8' });
	assert.equal(verified.status, 0, verified.stderr);
	assert.doesNotMatch(verified.stderr, /Unknown|Failed to parse|ignoring/i);
	// Of ten; a service without any of it has more than nine.
	const shut = spawnSync(
		'systemd-analyze', ['security', '--offline=true', '--threshold=20', '--no-pager', path('ops/systemd/quoin-node.service')],
		{ encoding: 'utf8' },
	);
	assert.equal(shut.status, 0, shut.stdout.split('\n').at(-2));
});
