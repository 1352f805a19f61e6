// A runtime upgrade in two steps: governance authorises a hash, anybody brings the code.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { blake2AsHex } from '@polkadot/util-crypto';
import { Chain, find } from '../lib/chain.mjs';
import { NEXT_WASM, until } from '../lib/node.mjs';
import { state } from '../lib/state.mjs';
import { QUSD, USDC, stable, usd } from '../lib/values.mjs';

let chain, code;
before(async () => {
	code = `0x${readFileSync(NEXT_WASM).toString('hex')}`;
	chain = await Chain.start({ sealing: 'instant' });
	await chain.seal();
});
after(() => chain?.stop());

test('upgrade by authorizeUpgrade keeps the state', async () => {
	const { api } = chain;
	await chain.send(api.tx.issuance.mint(QUSD, USDC, stable('1000'), 10), 'Bob');
	await chain.send(api.tx.assets.transfer(QUSD, chain.address('Eve'), usd('100')), 'Bob');
	const version = api.runtimeVersion.specVersion.toNumber();
	const before = await state(chain);

	await assert.rejects(
		chain.send(api.tx.system.authorizeUpgrade(blake2AsHex(code, 256)), 'Bob'),
		{ name: 'BadOrigin' },
	);
	await assert.rejects(chain.send(api.tx.system.applyAuthorizedUpgrade(code), 'Bob'), {
		name: 'system.NothingAuthorized',
	});
	const { events } = await chain.sudo(api.tx.system.authorizeUpgrade(blake2AsHex(code, 256)));
	find(events, 'system', 'UpgradeAuthorized');
	const other = `0x${code.slice(2, -2)}00`;
	await assert.rejects(chain.send(api.tx.system.applyAuthorizedUpgrade(other), 'Bob'));
	// The client may read the events of this block with the new metadata or the old, or not at all:
	// that the version rises is what counts.
	await chain.send(api.tx.system.applyAuthorizedUpgrade(code), 'Bob');

	await chain.seal();
	await until('the client sees the new runtime', async () => {
		await chain.seal();
		return api.runtimeVersion.specVersion.toNumber() > version;
	});
	await chain.reconnect();
	assert.equal(await state(chain), before);
});

test('new runtime goes on: fees, dollars, prices', async () => {
	const { api } = chain;
	await chain.freshen();
	await chain.send(api.tx.issuance.mint(QUSD, USDC, stable('10'), 10), 'Bob', { assetId: QUSD });
	await chain.send(api.tx.issuance.redeem(QUSD, USDC, usd('10'), 5), 'Eve');
	for (let n = 0; n < 20; n += 1) await chain.seal();
});

test('same code is not applied twice', async () => {
	const { api } = chain;
	await assert.rejects(chain.sudo(api.tx.system.setCode(code)), {
		name: 'system.SpecVersionNeedsToIncrease',
	});
});
