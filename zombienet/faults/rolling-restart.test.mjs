// 10 000 transactions of 100 accounts while validators restart one after the other: each is included exactly once,
// and balances add up to the unit.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../../e2e/lib/node.mjs';
import { Finality, allFinalise } from '../../e2e/network/finality.mjs';
import { Ledger, hashOf } from '../../e2e/network/ledger.mjs';
import { Network } from '../../e2e/network/network.mjs';
import { FUNDS, fundsOf, senders } from '../../e2e/network/senders.mjs';

const ACCOUNTS = 100;
const EACH = 100;
/// Half full blocks would be three times as many; the machine runs seven nodes.
const PER_SECOND = 80;
/// Whatever was not included for so long is sent again, to another node.
const PATIENCE = 20_000;
/// This one of each account moves more than it has.
const DOOMED = 50;

let network, pairs, issuance;
const finality = new Finality();
const transactions = [];
before(async () => {
	pairs = await senders(ACCOUNTS);
	network = await Network.start({ balances: fundsOf(pairs), args: ['--pool-limit', '20000'] });
	const { api } = network.validators[0];
	issuance = (await api.query.balances.totalIssuance()).toBigInt();
	sign(api);
});
after(() => network?.stop());

const amountOf = (i, n) => (n === DOOMED ? 2n * FUNDS : BigInt(i * EACH + n + 1));

/// By nonce, then by account: so they are sent.
function sign(api) {
	const { genesisHash, runtimeVersion } = api;
	for (let n = 0; n < EACH; n += 1) {
		for (const [i, pair] of pairs.entries()) {
			const call = api.tx.balances.transferKeepAlive(pairs[(i + 1) % ACCOUNTS].address, amountOf(i, n));
			const options = { nonce: n, era: 0, blockHash: genesisHash, genesisHash, runtimeVersion };
			const hex = call.sign(pair, options).toHex();
			transactions.push({ i, n, hex, hash: hashOf(hex) });
		}
	}
}

/// Brings a transaction to one of the nodes that run. What a node says to one that it or the chain has already is
/// no refusal; anything else is kept as one.
async function submit(transaction, turn) {
	transaction.at = Date.now();
	const { running } = network;
	const { chain } = running[turn % running.length];
	try {
		await chain.rpc('author_submitExtrinsic', transaction.hex);
	} catch ({ message }) {
		// The node went away: it is sent again.
		if (/connect|closed/i.test(message)) return;
		if (!/already imported|outdated|temporarily banned/i.test(message)) transaction.refused = message;
	}
}

let over = false;
async function sendAll() {
	const start = Date.now();
	for (const [k, transaction] of transactions.entries()) {
		const due = start + (1_000 * k) / PER_SECOND;
		if (due > Date.now()) await sleep(due - Date.now());
		void submit(transaction, transaction.i);
	}
}

/// Sends what is missing again until all nonces are used.
async function insist() {
	for (let turn = 1; !over; turn += 1) {
		await sleep(2_000);
		const [any] = network.running;
		let accounts;
		try {
			accounts = await any.api.query.system.account.multi(pairs.map(({ address }) => address));
		} catch {
			continue;
		}
		const nonces = accounts.map(({ nonce }) => nonce.toNumber());
		const late = transactions.filter(({ i, n, at }) => at && n >= nonces[i] && Date.now() - at > PATIENCE);
		for (const transaction of late) await submit(transaction, transaction.i + turn);
		over = nonces.every((nonce) => nonce === EACH);
	}
}

async function rollOnce() {
	for (const validator of network.validators) {
		await validator.kill('SIGTERM');
		await validator.start();
		const [other] = network.running.filter((one) => one !== validator);
		await until(`${validator.name} is back at the tip`, async () =>
			(await validator.chain.height()) >= (await other.chain.height()) - 1, { seconds: 120 });
	}
}

test('all validators restart in turn while transactions come in', async () => {
	const sending = sendAll();
	const insisting = insist();
	await rollOnce();
	assert.ok(!over, 'there were transactions all the time');
	await sending;
	await until('all are included', () => over, { seconds: 200 });
	await insisting;
	const tip = await network.validators[0].chain.height();
	await allFinalise(network.running, 2);
	assert.ok((await finality.look(network.running)) >= tip);
});

test('each transaction is in one block, and balances add up to the unit', async (t) => {
	const { chain, api } = network.validators[6];
	const ledger = new Ledger();
	await ledger.read(chain);
	assert.equal(transactions.length, 10_000);
	assert.deepEqual(transactions.filter(({ refused }) => refused), []);
	for (const { i, n, hash } of transactions) {
		const times = ledger.included.get(hash) ?? [];
		assert.equal(times.length, 1, `transaction ${n} of account ${i} is ${times.length} times on the chain`);
		assert.equal(times[0].error, n === DOOMED ? 'Token.FundsUnavailable' : undefined);
	}

	// By the amounts that were signed, and by fees as events tell them. Each gets what the one before it sends.
	const moved = Array.from({ length: EACH }, (_, n) => n).filter((n) => n !== DOOMED);
	const sent = (i) => moved.reduce((sum, n) => sum + amountOf(i, n), 0n);
	const accounts = await api.query.system.account.multi(pairs.map(({ address }) => address));
	for (const [i, { address }] of pairs.entries()) {
		const into = sent((i + ACCOUNTS - 1) % ACCOUNTS);
		const expected = FUNDS - sent(i) + into - ledger.fees.get(address);
		assert.equal(accounts[i].data.free.toBigInt(), expected, `account ${i}`);
		assert.equal(accounts[i].nonce.toNumber(), EACH);
	}
	assert.equal((await api.query.balances.totalIssuance()).toBigInt(), issuance, 'QUO only moved');
	t.diagnostic(`${transactions.length} transactions in ${ledger.next - 1} final blocks`);
});
