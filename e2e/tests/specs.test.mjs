// The specification of the test network: made twice it is the same, it is what is kept of it, and nodes start from both
// its forms with the same first block.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { Keyring } from '@polkadot/api';
import { cryptoWaitReady } from '@polkadot/util-crypto';
import { Chain } from '../lib/chain.mjs';
import { NODE_BINARY } from '../lib/node.mjs';
import { path, read } from '../lib/ops.mjs';
import { codeOf, exactly, kept, written } from '../lib/specs.mjs';

const KEYS = 'chain-specs/testnet-keys.json';

let folder, plain, raw;
before(() => {
	folder = mkdtempSync(join(tmpdir(), 'quoin-specs-'));
	plain = make('plain.json');
	raw = make('raw.json', '--raw');
});
after(() => rmSync(folder, { recursive: true, force: true }));

function make(name, ...args) {
	const file = join(folder, name);
	const command = ['export-chain-spec', '--chain', `testnet:${path(KEYS)}`, ...args, '--output', file];
	execFileSync(NODE_BINARY, command, { stdio: 'ignore' });
	return readFileSync(file, 'utf8');
}

test('made twice it is the same, to the byte', () => {
	assert.equal(make('again.json'), plain);
	assert.equal(make('again-raw.json', '--raw'), raw);
});

test('it is what is kept of it: `make specs` after what a network begins with was changed', () => {
	assert.equal(written(kept(exactly(plain), exactly(raw))), read('chain-specs/testnet.kept.json'));
});

test('what is kept notices a change of a balance, and of the state alone', () => {
	const changed = exactly(plain);
	const [[, richest]] = changed.genesis.runtimeGenesis.patch.balances.balances;
	changed.genesis.runtimeGenesis.patch.balances.balances[0][1] = `${richest.slice(0, -1)}1`;
	assert.notEqual(written(kept(changed, exactly(raw))), read('chain-specs/testnet.kept.json'));
	const state = exactly(raw);
	state.genesis.raw.top['0x00'] = '0x00';
	assert.notEqual(written(kept(exactly(plain), state)), read('chain-specs/testnet.kept.json'));
});

test('its code is the wasm that was built with the node', (t) => {
	const built = join(dirname(NODE_BINARY), 'wbuild/quoin-runtime/quoin_runtime.compact.compressed.wasm');
	assert.equal(codeOf(exactly(plain)), codeOf(exactly(raw)));
	if (!existsSync(built)) return t.skip('the node was built elsewhere');
	assert.equal(codeOf(exactly(raw)), `0x${readFileSync(built).toString('hex')}`);
});

test('nodes start from both forms with the same first block, without a sudo key', async () => {
	const genesis = [];
	for (const name of ['plain.json', 'raw.json']) {
		const chain = await Chain.start({ chain: join(folder, name) });
		genesis.push(await chain.rpc('chain_getBlockHash', 0));
		assert.equal((await chain.rpc('system_chain')), 'Quoin Testnet');
		assert.ok((await chain.api.query.sudo.key()).isNone);
		assert.equal((await chain.api.query.session.validators()).length, 4);
		await chain.stop();
	}
	assert.equal(genesis[0], genesis[1]);
});

/// Else somebody would believe that the network is safe, or nobody could start it.
test('keys are those of a rehearsal, by the paths that the folder names', async () => {
	await cryptoWaitReady();
	const [sr, ed] = ['sr25519', 'ed25519'].map((type) => new Keyring({ type, ss58Format: 42 }));
	const { validators, guardian } = JSON.parse(read(KEYS));
	validators.forEach((keys, index) => {
		const account = `//rehearsal//validator//${index + 1}`;
		assert.deepEqual(keys, {
			account: sr.addFromUri(account).address,
			babe: sr.addFromUri(`${account}//babe`).address,
			grandpa: ed.addFromUri(`${account}//grandpa`).address,
			authorityDiscovery: sr.addFromUri(`${account}//discovery`).address,
		});
	});
	guardian.forEach((address, index) => {
		assert.equal(address, sr.addFromUri(`//rehearsal//guardian//${index + 1}`).address);
	});
	assert.match(read('chain-specs/README.md'), /for rehearsals/);
});
