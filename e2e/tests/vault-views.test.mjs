// What views of vaults and of bids answer to ids that are not there, to nothing and to all there can be.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Chain, nameOf } from '../lib/chain.mjs';
import { QUSD, SQUSD, USDC, stable, usd } from '../lib/values.mjs';

const NOWHERE = 4_242;
const MOST = 2n ** 128n - 1n;
const SALT = `0x${'11'.repeat(32)}`;

let chain, api;
before(async () => {
	chain = await Chain.start({ sealing: 'instant' });
	({ api } = chain);
	await chain.sealFirst();
	await chain.send(api.tx.issuance.mint(QUSD, USDC, stable('1_000'), 10), 'Bob');
	await chain.send(api.tx.vault.deposit(0, usd('900'), chain.address('Bob'), 0), 'Bob');
});
after(() => chain?.stop());

/// The result of a view, by its error or its value.
function plain(result) {
	if (!('isErr' in result)) return result.isEmpty ? null : result.toString();
	return result.isErr ? nameOf(api, result.asErr) : result.asOk.toString();
}

test('views answer whatever they are asked', async () => {
	const { vaultApi, auctionsApi } = api.call;
	const ids = [0, NOWHERE, 2 ** 32 - 1];
	const requests = [0, NOWHERE, 2n ** 64n - 1n];
	const amounts = [0n, 1n, MOST];
	const bob = chain.address('Bob');
	const [zero, ...unknown] = ids;
	for (const id of unknown) {
		assert.equal(plain(await vaultApi.vault(id)), null);
		for (const view of ['prices', 'windows', 'queue']) {
			assert.equal(plain(await vaultApi[view](id)), 'vault.UnknownVault');
		}
		for (const view of ['convertToShares', 'convertToAssets', 'previewDeposit', 'previewMint']) {
			for (const amount of amounts) assert.equal(plain(await vaultApi[view](id, amount)), 'vault.UnknownVault');
		}
		assert.equal((await vaultApi.maxDeposit(id)).toBigInt(), 0n);
		assert.equal((await vaultApi.requestsOf(id, bob)).length, 0);
		for (const number of requests) {
			assert.equal(plain(await vaultApi.request(id, number)), 'vault.UnknownVault');
			assert.equal(plain(await auctionsApi.commitment(id, number)), null);
		}
		for (const cash of [null, 0n, MOST]) {
			assert.equal(plain(await vaultApi.clearing(id, 0, cash)), 'vault.UnknownVault');
		}
		assert.equal(plain(await vaultApi.checkLoan(id, 0, 0)), 'vault.UnknownVault');
		for (const index of ids) {
			assert.equal(plain(await vaultApi.settled(id, index)), null);
			assert.equal(plain(await auctionsApi.phase(id, index)), 'vault.UnknownVault');
			assert.equal((await auctionsApi.levels(id, index)).length, 0);
			assert.equal(plain(await auctionsApi.bid(id, index, 0)), null);
		}
	}
	for (const number of requests) {
		assert.equal(plain(await vaultApi.request(zero, number)), 'vault.UnknownRequest');
	}
	for (const loan of unknown) {
		assert.equal(plain(await vaultApi.checkLoan(zero, loan, 255)), 'lending.UnknownOffer');
	}
	for (const share of [0, QUSD, ...unknown]) assert.equal(plain(await vaultApi.vaultOf(share)), null);
	assert.equal((await vaultApi.vaultOf(SQUSD)).unwrap().toNumber(), 0);

	// Nothing, a unit and all there can be, of what is there.
	const { deposit: price, conservative, optimistic, shares } = (await vaultApi.prices(zero)).asOk;
	assert.equal(price.toBigInt(), usd('1'));
	const worth = (amount, of, by) => (amount * of.toBigInt()) / by.toBigInt();
	for (const amount of amounts) {
		const expected = (figure) => (figure < 2n ** 128n ? String(figure) : 'vault.AmountTooLarge');
		assert.equal(plain(await vaultApi.convertToShares(zero, amount)), expected(worth(amount, shares, optimistic)));
		assert.equal(plain(await vaultApi.convertToAssets(zero, amount)), expected(worth(amount, conservative, shares)));
	}
	assert.deepEqual([plain(await vaultApi.previewDeposit(zero, 0n)), plain(await vaultApi.previewMint(zero, 0n))],
		['vault.ZeroAmount', 'vault.ZeroAmount']);
	for (const view of ['previewDeposit', 'previewMint']) {
		assert.equal(plain(await vaultApi[view](zero, MOST)), 'vault.AmountTooLarge');
	}
	const open = (await vaultApi.windows(zero)).asOk.open.toNumber();
	for (const index of [open, NOWHERE, 2 ** 32 - 1]) {
		assert.equal(plain(await vaultApi.clearing(zero, index, null)), 'vault.WindowOpen');
		assert.ok((await auctionsApi.phase(zero, index)).asOk.phase.isCommitting);
	}
	// Of a window with no bids, whatever the cash is.
	for (const cash of [0n, MOST]) {
		const cleared = (await vaultApi.clearing(zero, 0, cash)).asOk;
		assert.deepEqual([cleared.level.toNumber(), cleared.left.toBigInt()], [0, cash]);
	}
	const bid = {
		vault: NOWHERE, window: 2 ** 32 - 1, request: 2n ** 64n - 1n, bidder: bob, shares: MOST, salt: SALT,
	};
	for (const level of [0, 15, 10_010, 65_535]) {
		assert.equal(plain(await auctionsApi.bidHash({ ...bid, level })), 'auctions.LevelOutOfRange');
	}
	assert.equal((await auctionsApi.bidHash({ ...bid, level: 10_000 })).asOk.length, 32);
	for (const lot of unknown) {
		assert.equal(plain(await auctionsApi.lot(lot)), null);
		assert.equal(plain(await auctionsApi.price(lot)), 'auctions.UnknownLot');
		assert.equal(plain(await auctionsApi.priceAt(lot, 2n ** 64n - 1n)), 'auctions.UnknownLot');
		assert.equal((await auctionsApi.lots(lot, lot)).lots.length, 0);
	}
	const height = await chain.height();
	await chain.seal();
	assert.equal(await chain.height(), height + 1);
	assert.doesNotMatch(chain.node.log, /panicked/);
});
