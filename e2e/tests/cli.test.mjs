// The node's command line: what it prints, and that each mistake gets a clear word.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { xxhashAsHex } from '@polkadot/util-crypto';
import { Chain } from '../lib/chain.mjs';
import { NODE_BINARY, until } from '../lib/node.mjs';

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

const quiet = ['--port', 0, '--rpc-port', 0, '--no-prometheus', '--no-telemetry', '--no-mdns'];

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
	assert.match(run('--version').out, /^quoin-node \d+\.\d+\.\d+-[0-9a-f]{7,}(-dirty)? \(runtime quoin-\d+\)/);
});

test('mistakes in a chain specification are named', () => {
	fails(/no chain was chosen/, '--tmp');
	fails(/no chain and no file named/, '--chain', 'nowhere', '--tmp');
	fails(/cannot be read/, '--chain', file('bad.json', '{ "name": '), '--tmp');
	fails(/cannot be read/, '--chain', file('empty.json', '{}'), '--tmp');
});

test('port in use is named, whatever it is for', () => {
	const { port } = chain.node;
	const others = { '--port': 0, '--rpc-port': 0, '--prometheus-port': 0 };
	for (const option of Object.keys(others)) {
		const ports = Object.entries({ ...others, [option]: port }).flat();
		fails(new RegExp(`${port}.*in use.*${option}|in use.*${port}.*${option}`), '--dev', '--tmp', ...ports);
	}
});

test('warp sync of an archive is refused, with a way out', () => {
	const archive = ['--state-pruning', 'archive', '--blocks-pruning', 'archive'];
	fails(/Warp sync.*--sync full/s, '--chain', 'local', '--tmp', '--sync', 'warp', ...archive, ...quiet);
});

test('locked database is named', () => {
	fails(/in use|lock/i, 'chain-info', '--dev', '--base-path', chain.node.basePath);
});

test('blocks can be checked, exported, imported and taken back', async () => {
	// Blocks that were sealed faster than slots pass are from the future, and an import refuses those.
	const last = (await chain.api.query.timestamp.now()).toNumber();
	await chain.api.disconnect();
	await chain.node.stop();
	await until('the blocks are no longer from the future', () => Date.now() > last);
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
	const best = () => {
		const { all } = run('chain-info', ...copy);
		return Number(all.match(/"best_number": (\d+)/)?.[1] ?? assert.fail(all));
	};
	assert.equal(best(), height);
	// Imported without justifications, they are not final.
	const reverted = run('revert', ...copy, 2);
	assert.equal(reverted.status, 0, reverted.all);
	assert.equal(best(), height - 2);

	// The same name and another genesis.
	const other = JSON.parse(readFileSync(spec, 'utf8'));
	other.genesis.raw.top['0x00'] = '0x00';
	const otherSpec = file('other.json', JSON.stringify(other));
	fails(/another chain/, '--chain', otherSpec, ...copy.slice(2), ...quiet);

	const [database] = globSync(join(file('copy'), 'chains/*/paritydb'));
	const metadata = readdirSync(database, { recursive: true }).find((f) => /metadata$/.test(f));
	writeFileSync(join(database, metadata), 'not what a database begins with');
	fails(/is damaged.*purge-chain/s, ...copy, ...quiet);

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

test('a test network starts from a file of public keys, without a sudo key', () => {
	const address = (seed, ...scheme) =>
		run('key', 'inspect', ...scheme, seed).out.match(/SS58 Address:\s+(\w+)/)[1];
	const [account, grandpa] = [address('//One'), address('//One', '--scheme', 'ed25519')];
	const keys = {
		validators: [{ account, babe: account, grandpa, authorityDiscovery: account }],
		balances: [[account, '2000000000000000']],
		guardian: [account],
	};
	const exported = (what) => {
		const path = file('testnet-keys.json', JSON.stringify(what));
		return run('export-chain-spec', '--chain', `testnet:${path}`, '--raw');
	};
	const { status, out, all } = exported(keys);
	assert.equal(status, 0, all);
	const { top } = JSON.parse(out).genesis.raw;
	assert.ok(top[xxhashAsHex('System', 128) + xxhashAsHex('Number', 128).slice(2)] !== '0x');
	assert.equal(top[xxhashAsHex('Sudo', 128) + xxhashAsHex('Key', 128).slice(2)], undefined);

	assert.match(exported({ ...keys, guardian: [] }).all, /guardian.*is empty/);
	assert.match(exported({ ...keys, validators: [] }).all, /validators.*is empty/);
});

test('keys are made and inspected', () => {
	const { out } = run('key', 'inspect', '//Alice');
	assert.match(out, /5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY/);
	assert.equal(run('key', 'generate').status, 0);
});
