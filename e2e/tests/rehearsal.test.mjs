// An upgrade rehearsed on a fork of a running chain with chopsticks: the chain itself is not touched.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { blake2AsHex } from '@polkadot/util-crypto';
import { Chain } from '../lib/chain.mjs';
import { NEXT_WASM, freePort } from '../lib/node.mjs';
import { state } from '../lib/state.mjs';
import { QUSD, USDC, stable, usd } from '../lib/values.mjs';

const CHOPSTICKS = fileURLToPath(
	new URL('../node_modules/@acala-network/chopsticks/chopsticks.cjs', import.meta.url),
);

let chain, fork, chopsticks;
before(async () => {
	chain = await Chain.start({ sealing: 'instant' });
	await chain.seal();
	await chain.send(chain.api.tx.issuance.mint(QUSD, USDC, stable('1000'), 10), 'Bob');
	const port = await freePort();
	chopsticks = spawn(
		process.execPath,
		[CHOPSTICKS, '--endpoint', chain.node.url, '--port', port, '--build-block-mode', 'Instant'],
		{ stdio: 'ignore' },
	);
	fork = await Chain.connect(`ws://127.0.0.1:${port}`);
});
after(async () => {
	await fork?.api.disconnect();
	chopsticks?.kill('SIGKILL');
	await chain?.stop();
});

test('fork has the state of the chain', async () => {
	assert.equal(await state(fork), await state(chain));
});

test('upgrade on the fork keeps the state and leaves the chain alone', async () => {
	const { api } = fork;
	const code = `0x${readFileSync(NEXT_WASM).toString('hex')}`;
	const before = await state(fork);
	const version = api.runtimeVersion.specVersion.toNumber();
	await fork.sudo(api.tx.system.authorizeUpgrade(blake2AsHex(code, 256)));
	await fork.send(api.tx.system.applyAuthorizedUpgrade(code), 'Bob');
	await fork.rpc('dev_newBlock', { count: 2 });
	const upgraded = await Chain.connect(fork.provider.endpoint);
	assert.ok(upgraded.api.runtimeVersion.specVersion.toNumber() > version);
	assert.equal(await state(upgraded), before);

	await upgraded.send(upgraded.api.tx.issuance.redeem(QUSD, USDC, usd('1'), 5), 'Bob');
	assert.equal(await upgraded.supply(QUSD), usd('998'));
	assert.equal(await chain.supply(QUSD), usd('999'));
	assert.equal(chain.api.runtimeVersion.specVersion.toNumber(), version);
	await upgraded.api.disconnect();
});
