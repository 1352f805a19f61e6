// A power cut while blocks are made: the chain goes on and nothing final is lost.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Chain } from '../lib/chain.mjs';
import { QUSD, USDC, stable, usd } from '../lib/values.mjs';

let chain;
before(async () => {
	chain = await Chain.start();
});
after(() => chain?.stop());

test('validator makes and finalises blocks', async () => {
	await chain.finalises(2);
});

test('chain goes on after kill -9, with what was final', async () => {
	const mint = chain.api.tx.issuance.mint(QUSD, USDC, stable('1000'), 10);
	await chain.send(mint, 'Bob', { finalised: true });
	const height = await chain.finalisedHeight();
	const hash = (await chain.api.rpc.chain.getBlockHash(height)).toHex();

	// In the midst of work: transactions are on their way into the next block.
	const { api } = chain;
	const nonce = (await api.rpc.system.accountNextIndex(chain.address('Bob'))).toNumber();
	for (let n = 0; n < 20; n += 1) {
		const call = api.tx.assets.transfer(QUSD, chain.address('Eve'), usd('1'));
		const signed = await call.signAsync(chain.pair('Bob'), { nonce: nonce + n });
		await api.rpc.author.submitExtrinsic(signed);
	}
	await chain.restart('SIGKILL');

	assert.equal((await chain.api.rpc.chain.getBlockHash(height)).toHex(), hash);
	assert.ok((await chain.finalisedHeight()) >= height);
	await chain.finalises(2);
	// Whatever of the transfers got into a block, dollars were only moved.
	const [bob, eve] = await Promise.all(['Bob', 'Eve'].map((name) => chain.balance(QUSD, name)));
	assert.equal(bob + eve, usd('999'));
	assert.equal(await chain.supply(QUSD), usd('999'));
	await chain.send(chain.api.tx.issuance.redeem(QUSD, USDC, usd('1'), 5), 'Bob');
});

test('chain goes on after cuts in a row', async () => {
	for (let n = 0; n < 3; n += 1) {
		await chain.restart('SIGKILL');
		await chain.finalises(1);
	}
	assert.equal(await chain.supply(QUSD), usd('998'));
});
