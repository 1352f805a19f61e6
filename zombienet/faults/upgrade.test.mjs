// A change of the validators and an upgrade of the runtime while 40 accounts send transactions.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { NEXT_WASM, until } from '../../e2e/lib/node.mjs';
import { finalBlocks } from '../../e2e/network/blocks.mjs';
import { Clock } from '../../e2e/network/clock.mjs';
import { Finality, allFinalise } from '../../e2e/network/finality.mjs';
import { Ledger, hashOf } from '../../e2e/network/ledger.mjs';
import { Network } from '../../e2e/network/network.mjs';
import { FUNDS, fundsOf, senderName, senders } from '../../e2e/network/senders.mjs';
import { nextSession } from '../../e2e/network/sessions.mjs';
import { warpSyncs } from '../../e2e/network/warp.mjs';

const ACCOUNTS = 40;
/// An answer that takes longer than this is none.
const PATIENCE = 90_000;
const slow = { seconds: 240, every: 500 };

let network, clock, pairs, first;
const finality = new Finality();
/// What each account sent: the amount, the hash, and how it was refused, if it was.
const sent = [];
let sending = true;
let work;

before(async () => {
	clock = new Clock();
	pairs = await senders(ACCOUNTS);
	network = await Network.start({ env: clock.env, balances: fundsOf(pairs) });
	[{ chain: first }] = network.validators;
	work = Promise.all(pairs.map((_, i) => keepSending(i)));
});
after(async () => {
	sending = false;
	await network?.stop();
	clock?.remove();
});

/// One transaction after the other, as soon as the last one is in a block or refused.
async function keepSending(i) {
	for (let n = 0; sending; n += 1) {
		const { chain } = network.validators[i % (network.validators.length - 1)];
		const amount = BigInt(i * 1_000 + n + 1);
		const call = chain.api.tx.balances.transferKeepAlive(pairs[(i + 1) % ACCOUNTS].address, amount);
		const entry = { i, amount };
		sent.push(entry);
		const end = chain.send(call, senderName(i), { era: 0 })
			.then(() => (entry.done = true), (error) => (entry.refused = error.name));
		await Promise.race([end, sleep(PATIENCE, undefined, { ref: false })]);
		entry.hash = call.hash.toHex();
		// A node does not take a transaction that it knows to be bad a second time.
		if (entry.refused) await sleep(3_000);
	}
}

const untilFinal = (height) =>
	until(`block ${height} is final`, async () => (await first.finalisedHeight()) >= height, slow);

const names = async () => (await first.api.query.session.validators()).map(String);

test('a validator leaves and another set makes and finalises blocks', async () => {
	const own = first.address('One');
	assert.equal((await names()).length, 7);
	await first.sudo(first.api.tx.validatorSet.remove(own));
	await nextSession(first, clock);
	await nextSession(first, clock);
	assert.deepEqual((await names()).length, 6);
	assert.ok(!(await names()).includes(own));
	assert.ok((await first.rpc('grandpa_roundState')).setId >= 1);
	const from = (await first.height()) + 1;
	await allFinalise(network.running, 8, slow);
	const blocks = await finalBlocks(first, from, await first.finalisedHeight());
	assert.ok(blocks.every(({ author }) => author !== own));
	await finality.look(network.running);
});

test('an upgrade comes into force on all nodes while transactions go on', async () => {
	const code = `0x${readFileSync(NEXT_WASM).toString('hex')}`;
	const version = first.api.runtimeVersion.specVersion.toNumber();
	await first.sudo(first.api.tx.system.authorizeUpgrade(hashOf(code)));
	await first.send(first.api.tx.system.applyAuthorizedUpgrade(code), 'Bob');
	for (const { name, chain } of network.running) {
		await until(`${name} runs the next version`, async () =>
			(await chain.rpc('state_getRuntimeVersion')).specVersion > version, slow);
	}
	const height = await first.height();
	const before = sent.length;
	await until('each account sends on', () =>
		new Set(sent.slice(before).filter(({ done }) => done).map(({ i }) => i)).size === ACCOUNTS, slow);
	await untilFinal(await first.height());
	const blocks = await finalBlocks(first, height, await first.finalisedHeight());
	const transfers = blocks.flatMap(({ events }) => events).filter(({ event }) => event.method === 'Transfer');
	const from = new Set(transfers.map(({ event }) => String(event.data.from)));
	assert.deepEqual(pairs.map(({ address }) => address).filter((address) => !from.has(address)), []);
	await allFinalise(network.running, 3, slow);
	await finality.look(network.running);
});

test('a fresh node proves the change of the set by warp sync, and follows', async () => {
	await warpSyncs(network, first, async ({ api }) => {
		assert.equal((await api.query.session.validators()).length, 6);
	});
});

test('each transaction is in one block or was refused, and balances add up to the unit', async (t) => {
	sending = false;
	await work;
	const ledger = new Ledger();
	// A block in which somebody saw its transaction may have been given up: then it comes into a later one.
	const isFinal = ({ hash, refused }) => refused || ledger.included.has(hash);
	await until('each is final', async () => {
		await ledger.read(first);
		return sent.every(isFinal);
	}, slow);
	await untilFinal((await first.finalisedHeight()) + 3);
	await ledger.read(first);
	const refused = sent.filter((entry) => entry.refused);
	for (const entry of sent) {
		const times = ledger.included.get(entry.hash) ?? [];
		assert.equal(times.length, entry.refused ? 0 : 1, `${JSON.stringify({ ...entry, amount: String(entry.amount) })}`);
	}
	const change = new Map(pairs.map(({ address }) => [address, -(ledger.fees.get(address) ?? 0n)]));
	for (const { i, amount } of sent.filter((entry) => !entry.refused)) {
		const [from, to] = [pairs[i].address, pairs[(i + 1) % ACCOUNTS].address];
		change.set(from, change.get(from) - amount);
		change.set(to, change.get(to) + amount);
	}
	const accounts = await first.api.query.system.account.multi(pairs.map(({ address }) => address));
	for (const [i, { address }] of pairs.entries()) {
		assert.equal(accounts[i].data.free.toBigInt(), FUNDS + change.get(address), `account ${i}`);
		const done = sent.filter((entry) => entry.i === i && !entry.refused).length;
		assert.equal(accounts[i].nonce.toNumber(), done);
	}
	t.diagnostic(`${sent.length} transactions, ${refused.length} refused: ${[...new Set(refused.map((r) => r.refused))]}`);
});
