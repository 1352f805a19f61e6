// The node's command line: what it prints, and that each mistake gets a clear word.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Chain } from '../lib/chain.mjs';
import { NODE_BINARY } from '../lib/node.mjs';

/// Runs the node; returns its exit code and all it printed.
function run(...args) {
	const { status, stdout, stderr } = spawnSync(NODE_BINARY, args.map(String), {
		encoding: 'utf8', timeout: 120_000, maxBuffer: 64 * 1024 * 1024,
	});
	return { status, out: stdout, all: stdout + stderr };
}

function fails(pattern, ...args) {
	const { status, all } = run(...args);
	assert.notEqual(status, 0, `${args.join(' ')} succeeded`);
	assert.match(all, pattern);
	assert.doesNotMatch(all, /panicked|RUST_BACKTRACE/, 'a mistake is no crash');
}

let chain, folder, height;
before(async () => {
	folder = mkdtempSync(join(tmpdir(), 'quoin-cli-'));
	chain = await Chain.start({ sealing: 'instant' });
	// Few: a chain that is far ahead of the wall clock is refused by an import.
	for (let n = 0; n < 5; n += 1) await chain.seal();
	height = await chain.height();
});
after(async () => {
	await chain?.stop();
	rmSync(folder, { recursive: true });
});

const file = (name, text) => {
	const path = join(folder, name);
	if (text !== undefined) writeFileSync(path, text);
	return path;
};

test('version tells the commit and the runtime', () => {
	assert.match(run('--version').out, /^quoin-node \d+\.\d+\.\d+-\S+ \(runtime quoin-\d+\)/);
});

test('mistakes in a chain specification are named', () => {
	fails(/no chain was chosen/, '--tmp');
	fails(/no chain and no file named/, '--chain', 'nowhere', '--tmp');
	fails(/cannot be read/, '--chain', file('bad.json', '{ "name": '), '--tmp');
	fails(/cannot be read/, '--chain', file('empty.json', '{}'), '--tmp');
});

test('port in use is named', () => {
	const args = ['--dev', '--tmp', '--no-prometheus', '--port', 0, '--rpc-port', chain.node.port];
	fails(new RegExp(`${chain.node.port}.*in use|in use.*${chain.node.port}`), ...args);
});

test('locked database is named', () => {
	fails(/in use|lock/i, 'chain-info', '--dev', '--base-path', chain.node.basePath);
});

test('blocks can be checked, exported, imported and taken back', async () => {
	await chain.api.disconnect();
	await chain.node.stop();
	const spec = chain.node.args[chain.node.args.indexOf('--chain') + 1];
	const here = ['--chain', spec, '--base-path', chain.node.basePath];
	const info = run('chain-info', ...here);
	assert.equal(info.status, 0, info.all);
	assert.match(info.out, new RegExp(`Best:\\s*${height}|"?best"?.*${height}`, 'i'));

	assert.equal(run('check-block', ...here, 5).status, 0);
	const blocks = file('blocks');
	assert.equal(run('export-blocks', ...here, '--to', height, blocks).status, 0);
	const copy = ['--chain', spec, '--base-path', file('copy')];
	const imported = run('import-blocks', ...copy, blocks);
	assert.equal(imported.status, 0, imported.all);
	assert.match(run('chain-info', ...copy).out, new RegExp(`${height}`));

	const purged = run('purge-chain', '-y', ...copy);
	assert.equal(purged.status, 0, purged.all);
});

test('specifications are exported both ways', () => {
	for (const how of [['export-chain-spec', '--chain', 'local'], ['build-spec', '--chain', 'local']]) {
		const { status, out, all } = run(...how);
		assert.equal(status, 0, all);
		assert.equal(JSON.parse(out).id, 'quoin_local');
	}
	const path = file('raw.json');
	assert.equal(run('export-chain-spec', '--chain', 'local', '--raw', '--output', path).status, 0);
	assert.ok(JSON.parse(readFileSync(path)).genesis.raw);
});

test('keys are made and inspected', () => {
	const { out } = run('key', 'inspect', '//Alice');
	assert.match(out, /5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY/);
	assert.equal(run('key', 'generate').status, 0);
});
