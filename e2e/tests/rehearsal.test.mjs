// An upgrade rehearsed on forks of a running chain with chopsticks, with something open of every kind: the chain itself is
// not touched. Nothing may be lost, and what a bad migration would lose is noticed. `make upgrade-rehearsal` does the same
// on the chains of whole scenarios, with the checks of every pallet.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { blake2AsHex } from '@polkadot/util-crypto';
import { Chain } from '../lib/chain.mjs';
import { NEXT_WASM, freePort } from '../lib/node.mjs';
import { populate } from '../lib/populated.mjs';
import { state } from '../lib/state.mjs';
import { UpgradeFork, wasmOf } from '../lib/upgrade-fork.mjs';
import { OF_EVERY_UPGRADE, losses } from '../lib/upgrade-losses.mjs';
import { BLOCKS, lossyMigrations } from '../lib/upgrade-rehearsal.mjs';
import { QUSD, USDC, usd } from '../lib/values.mjs';

const CHOPSTICKS = fileURLToPath(
	new URL('../node_modules/@acala-network/chopsticks/chopsticks.cjs', import.meta.url),
);

let chain, fork, chopsticks;
/// The same blocks with the runtime there is and with the next one.
let forks, old, upgraded;
before(async () => {
	chain = await Chain.start({ sealing: 'instant' });
	await populate(chain);
	await chain.freshen();
	const port = await freePort();
	chopsticks = spawn(
		process.execPath,
		[CHOPSTICKS, '--endpoint', chain.node.url, '--port', port, '--build-block-mode', 'Instant'],
		{ stdio: 'ignore' },
	);
	fork = await Chain.connect(`ws://127.0.0.1:${port}`);
	forks = await UpgradeFork.of(chain);
	old = await forks.blocks(BLOCKS);
	upgraded = await forks.blocks(BLOCKS, { wasm: wasmOf(NEXT_WASM) });
});
after(async () => {
	await forks?.close();
	await fork?.api.disconnect();
	chopsticks?.kill('SIGKILL');
	await chain?.stop();
});

test('fork has the state of the chain', async () => {
	assert.equal(await state(fork), await state(chain));
});

test('upgrade on the fork keeps the state and leaves the chain alone', async () => {
	const { api } = fork;
	const code = wasmOf(NEXT_WASM);
	const before = await state(fork);
	const supply = await chain.supply(QUSD);
	const version = api.runtimeVersion.specVersion.toNumber();
	await fork.sudo(api.tx.system.authorizeUpgrade(blake2AsHex(code, 256)));
	await fork.send(api.tx.system.applyAuthorizedUpgrade(code), 'Bob');
	await fork.rpc('dev_newBlock', { count: 2 });
	const upgraded = await Chain.connect(fork.provider.endpoint);
	assert.ok(upgraded.api.runtimeVersion.specVersion.toNumber() > version);
	assert.equal(await state(upgraded), before);

	await upgraded.send(upgraded.api.tx.issuance.redeem(QUSD, USDC, usd('1'), 5), 'Bob');
	assert.equal(await upgraded.supply(QUSD), supply - usd('1'));
	assert.equal(await chain.supply(QUSD), supply);
	assert.equal(chain.api.runtimeVersion.specVersion.toNumber(), version);
	await upgraded.api.disconnect();
});

/// What is open: without any of these there would be nothing to lose.
const OPEN = [
	'assets.account', 'assets.asset', 'assetsHolder.holds', 'auctions.lots', 'balances.holds', 'credentials.grants',
	'issuance.facilitators', 'lending.books', 'lending.cases', 'lending.deals', 'lending.loans', 'multisig.multisigs',
	'nfts.item', 'preimage.requestStatusFor', 'priceFeeds.feeds', 'proxy.proxies', 'registry.titles', 'scheduler.agenda',
	'session.nextKeys', 'system.account', 'tranches.holdings', 'tranches.pools', 'validatorSet.candidates',
	'vault.requests', 'vault.vaults',
];

test('upgrade loses nothing: no entry is gone, new or different', async () => {
	const items = old.state.byItem();
	assert.deepEqual(OPEN.filter((item) => !items.has(item)), []);
	assert.ok((await upgraded.block.runtimeVersion).specVersion > (await old.block.runtimeVersion).specVersion);
	assert.deepEqual(losses(old.state, upgraded.state), []);
});

test('whatever item a migration dropped, or wrote one byte of, would be noticed', () => {
	for (const [item, keys] of upgraded.state.byItem()) {
		const altered = (change) => {
			const values = new Map(upgraded.state.values);
			change(values);
			const found = losses(old.state, upgraded.state.with(values));
			return found.filter((one) => one.startsWith(`${item}: `));
		};
		const dropped = altered((values) => keys.forEach((key) => values.delete(key)));
		assert.ok(dropped.length > 0, `${item} dropped`);
		const oneGone = altered((values) => values.delete(keys.at(-1)));
		assert.ok(oneGone.length > 0, `an entry of ${item} dropped`);
		// Blocks of two runtimes write these themselves, each its own.
		if (OF_EVERY_UPGRADE.has(item)) continue;
		const value = upgraded.state.values.get(keys[0]);
		const last = (Number.parseInt(value.slice(-1), 16) ^ 1).toString(16);
		if (value.length > 2) {
			const corrupted = altered((values) => values.set(keys[0], value.slice(0, -1) + last));
			assert.ok(corrupted.length > 0, `${item} corrupted`);
		}
	}
});

test('migration that drops a map, and one that corrupts a total, fail the rehearsal', async () => {
	for (const { what, inject, names } of lossyMigrations(old.state)) {
		const { state: lost } = await forks.blocks(BLOCKS, { wasm: wasmOf(NEXT_WASM), inject });
		const found = losses(old.state, lost).filter((one) => one.startsWith(`${names}: `));
		assert.ok(found.length > 0, what);
	}
});

test('declared migration may write anew, but no entry and no unit less', () => {
	const items = old.state.byItem();
	const [loan, other] = items.get('lending.loans');
	const altered = (change) => {
		const values = new Map(upgraded.state.values);
		change(values);
		return losses(old.state, upgraded.state.with(values), ['lending.loans']);
	};
	assert.deepEqual(altered(() => {}), []);
	// Two loans that change places: each number adds up to the same.
	const [one, two] = [loan, other].map((key) => old.state.values.get(key));
	assert.deepEqual(altered((values) => values.set(loan, two).set(other, one)), []);
	assert.match(altered((values) => values.delete(loan))[0], /^lending.loans: 3 entries without the upgrade, 2 with it$/);
	assert.match(altered((values) => values.set(loan, two)).join(), /lending.loans: \.\S+ adds up to/);
	const nowhere = losses(old.state, upgraded.state, ['lending.nothing']);
	assert.deepEqual(nowhere, ['lending.nothing: is to be migrated, and is not there']);
});
