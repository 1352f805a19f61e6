// All dollar balances can be rebuilt from events alone.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Chain } from '../lib/chain.mjs';
import { Replay } from '../lib/replay.mjs';
import { PEOPLE, QUSD, USDC, USDT, stable, usd } from '../lib/values.mjs';

const SEED = Number(process.env.QUOIN_SEED ?? 20_260_901);
const STEPS = Number(process.env.QUOIN_STEPS ?? 120);

/// Numbers in [0, 1) that are the same for the same seed.
function numbers(seed) {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), state | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

let chain, api;
before(async () => {
	chain = await Chain.start({ sealing: 'instant' });
	({ api } = chain);
	await chain.seal();
});
after(() => chain?.stop());

/// One random action. Some are refused: their fees count as well.
async function act(random) {
	const pick = (list) => list[Math.floor(random() * list.length)];
	const amount = (decimals) => BigInt(Math.floor(random() * 10 ** 9)) * 10n ** BigInt(decimals - 6);
	const who = pick(PEOPLE);
	const to = chain.address(pick([...PEOPLE, 'Newcomer', 'Stranger']));
	const external = pick([USDC, USDT]);
	const { assets, balances, issuance } = api.tx;
	const call = pick([
		() => issuance.mint(QUSD, external, amount(6), 10),
		() => issuance.mint(QUSD, external, amount(6), 10),
		() => issuance.redeem(QUSD, external, amount(18), 5),
		() => assets.transfer(QUSD, to, amount(18)),
		() => assets.transferKeepAlive(QUSD, to, amount(18)),
		() => assets.transferAll(QUSD, to, false),
		() => assets.approveTransfer(QUSD, to, amount(18)),
		() => assets.transferApproved(QUSD, chain.address(pick(PEOPLE)), to, amount(18)),
		() => balances.transferKeepAlive(to, 10n ** 12n),
	])();
	const options = random() < 0.4 ? { assetId: QUSD } : {};
	if (random() < 0.2) options.tip = 10n ** 11n;
	await chain.send(call, who, options).catch(() => {});
}

test(`balances rebuilt from events are those of the state (seed ${SEED})`, async () => {
	const random = numbers(SEED);
	for (const name of PEOPLE) {
		await chain.send(api.tx.issuance.mint(QUSD, USDC, stable('10_000'), 10), name);
	}
	// Of the rare ways at least one each.
	const { assets, issuance } = api.tx;
	const eve = chain.address('Eve');
	await chain.send(assets.approveTransfer(QUSD, eve, usd('50')), 'Bob');
	const moved = assets.transferApproved(QUSD, chain.address('Bob'), chain.address('Dave'), usd('20'));
	await chain.send(moved, 'Eve', { assetId: QUSD });
	await chain.send(issuance.redeem(QUSD, USDC, usd('100'), 5), 'Charlie');
	for (let n = 0; n < STEPS; n += 1) {
		if (n % 40 === 39) await chain.freshen();
		await act(random);
	}

	const replay = new Replay();
	const seen = {};
	const height = await chain.height();
	for (let number = 1; number <= height; number += 1) {
		const at = await api.at(await api.rpc.chain.getBlockHash(number));
		const events = (await at.query.system.events()).map(({ event }) => event);
		replay.apply(events);
		for (const { section, method } of events) {
			seen[`${section}.${method}`] = (seen[`${section}.${method}`] ?? 0) + 1;
		}
	}

	const state = (await api.query.assets.account.entries(QUSD))
		.map(([key, account]) => [key.args[1].toString(), account.unwrap().balance.toBigInt()])
		.filter(([, balance]) => balance !== 0n)
		.sort();
	assert.deepEqual(replay.holders(QUSD), state);
	const total = state.reduce((sum, [, balance]) => sum + balance, 0n);
	assert.equal(total, await chain.supply(QUSD));
	assert.ok(total > usd('10_000'), 'there was something to rebuild');
	const least = { Issued: 10, Burned: 3, Transferred: 10, ApprovedTransfer: 1, Withdrawn: 5, Deposited: 5 };
	for (const [method, count] of Object.entries(least)) {
		assert.ok(seen[`assets.${method}`] >= count, `${method}: ${JSON.stringify(seen)}`);
	}
});

test('supply by reason is supply by movement', async () => {
	// As the issuance pallet's documentation has it.
	const sums = { issued: 0n, burned: 0n, minted: 0n, redeemed: 0n };
	const height = await chain.height();
	for (let number = 1; number <= height; number += 1) {
		const at = await api.at(await api.rpc.chain.getBlockHash(number));
		for (const { event } of await at.query.system.events()) {
			const { data } = event;
			const name = `${event.section}.${event.method}`;
			if (name === 'assets.Issued' && data.assetId.eq(QUSD)) sums.issued += data.amount.toBigInt();
			if (name === 'assets.Burned' && data.assetId.eq(QUSD)) sums.burned += data.balance.toBigInt();
			if (name === 'issuance.Minted') sums.minted += data.minted.toBigInt();
			if (name === 'issuance.Redeemed') sums.redeemed += data.burnt.toBigInt();
		}
	}
	assert.equal(sums.issued, sums.minted);
	assert.equal(sums.burned, sums.redeemed);
	assert.equal(await chain.supply(QUSD), sums.minted - sums.redeemed);
});
