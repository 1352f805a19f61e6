// Safe mode: the chain goes on, whatever lowers risk stays open, and only the guardian enters it.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Chain } from '../lib/chain.mjs';
import { QUSD, USDC, price, stable, usd } from '../lib/values.mjs';

let chain, api;
before(async () => {
	chain = await Chain.start({ sealing: 'instant' });
	({ api } = chain);
	await chain.seal();
	await mint();
});
after(() => chain?.stop());

const mint = () => chain.send(api.tx.issuance.mint(QUSD, USDC, stable('100'), 10), 'Bob');
const redeem = () => chain.send(api.tx.issuance.redeem(QUSD, USDC, usd('1'), 5), 'Bob');
const transfer = () =>
	chain.send(api.tx.balances.transferKeepAlive(chain.address('Dave'), 10n ** 12n), 'Bob');
const rejectsWith = (promise, name) => assert.rejects(promise, { name });

test('nobody enters it with a deposit or without the guardian', async () => {
	await rejectsWith(chain.send(api.tx.safeMode.enter(), 'Bob'), 'safeMode.NotConfigured');
	await rejectsWith(chain.send(api.tx.safeMode.forceEnter(), 'Bob'), 'BadOrigin');
});

test('chain makes blocks in it, and what lowers risk stays open', async () => {
	await chain.motion(api.tx.safeMode.forceEnter());
	assert.ok((await api.query.safeMode.enteredUntil()).isSome);
	const start = await chain.height();
	for (let n = 0; n < 20; n += 1) await chain.seal();
	assert.equal(await chain.height(), start + 20);

	await rejectsWith(transfer(), 'system.CallFiltered');
	await rejectsWith(mint(), 'system.CallFiltered');
	await redeem();
	await chain.feed('USDC/USD', price('0.999'));
	await chain.sudo(api.tx.system.remark('0x'));
	await chain.motion(api.tx.issuance.setStatus(QUSD, USDC, 'NoNewRisk'));
	await chain.sudo(api.tx.issuance.setStatus(QUSD, USDC, 'Open'));
});

test('nested calls are filtered as well', async () => {
	const hidden = api.tx.utility.batchAll([
		api.tx.balances.transferKeepAlive(chain.address('Dave'), 10n ** 12n),
	]);
	await rejectsWith(chain.send(hidden, 'Bob'), 'system.CallFiltered');
});

test('governance ends it', async () => {
	await rejectsWith(chain.motion(api.tx.safeMode.forceExit()), 'BadOrigin');
	await chain.sudo(api.tx.safeMode.forceExit());
	await transfer();
	await chain.freshen();
	await mint();
});

test('guardian pauses one call, but none that lowers risk', async () => {
	await chain.motion(api.tx.txPause.pause(['Issuance', 'mint']));
	await rejectsWith(mint(), 'system.CallFiltered');
	await redeem();
	await rejectsWith(chain.motion(api.tx.txPause.pause(['Issuance', 'redeem'])), 'txPause.Unpausable');
	await rejectsWith(chain.motion(api.tx.txPause.unpause(['Issuance', 'mint'])), 'BadOrigin');
	await chain.sudo(api.tx.txPause.unpause(['Issuance', 'mint']));
	await chain.freshen();
	await mint();
});
