// 10 000 transactions of 100 accounts while validators restart one after the other: each is included exactly once,
// and balances add up to the unit.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../../e2e/lib/node.mjs';
import { Finality } from '../../e2e/network/finality.mjs';
import { Ledger, hashOf } from '../../e2e/network/ledger.mjs';
import { Network } from '../../e2e/network/network.mjs';
import { FUNDS, fundsOf, senders } from '../../e2e/network/senders.mjs';

const ACCOUNTS = 100;
const EACH = 100;
/// Half full blocks would be three times as many; the machine runs seven nodes.
const PER_SECOND = 80;
/// Whatever was not included for so long is sent again, to another node.
const PATIENCE = 20_000;
/// By then all are in final blocks.
const LONGEST = 600_000;
/// This one of each account moves more than it has.
const DOOMED = 50;
const slow = { seconds: 240, every: 500 };

let network, pairs, issuance;
const finality = new Finality();
const transactions = [];
before(async () => {
	pairs = await senders(ACCOUNTS);
	// The states of all blocks of the test are kept, for what happened in them.
	const args = ['--pool-limit', '20000', '--state-pruning', '1000'];
	network = await Network.start({ balances: fundsOf(pairs), args });
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

/// Hands `part` in, so many in a second.
async function send(part) {
	const start = Date.now();
	for (const [k, transaction] of part.entries()) {
		const due = start + (1_000 * k) / PER_SECOND;
		if (due > Date.now()) await sleep(due - Date.now());
		void submit(transaction, transaction.i);
	}
}

/// How many each account has in final blocks.
async function finalNonces({ chain, api }) {
	const at = await api.at(await chain.rpc('chain_getFinalizedHead'));
	const accounts = await at.query.system.account.multi(pairs.map(({ address }) => address));
	return accounts.map(({ nonce }) => nonce.toNumber());
}

/// Sends what is missing again until all are in final blocks.
async function insist() {
	const end = Date.now() + LONGEST;
	let missing = transactions.length;
	for (let turn = 1; missing > 0; turn += 1) {
		if (Date.now() > end) throw new Error(`${missing} transactions are in no final block`);
		await sleep(2_000);
		let nonces;
		try {
			nonces = await finalNonces(network.running[turn % network.running.length]);
		} catch (error) {
			// The node went away.
			if (/connect|closed/i.test(error.message)) continue;
			throw error;
		}
		missing = transactions.length - nonces.reduce((sum, nonce) => sum + nonce, 0);
		const late = transactions.filter(({ i, n, at }) => at && n >= nonces[i] && Date.now() - at > PATIENCE);
		for (const transaction of late) await submit(transaction, transaction.i + turn);
	}
}

/// Returns how many transactions came in while it was away.
async function restart(validator) {
	const sent = () => transactions.filter(({ at }) => at).length;
	const before = sent();
	await validator.kill('SIGTERM');
	await validator.start();
	const [other] = network.running.filter((one) => one !== validator);
	await until(`${validator.name} is back at the tip`, async () =>
		(await validator.chain.height()) >= (await other.chain.height()) - 1, { seconds: 120 });
	return sent() - before;
}

test('all validators restart in turn while transactions come in', async () => {
	const insisting = insist();
	const part = Math.ceil(transactions.length / network.validators.length);
	for (const [k, validator] of network.validators.entries()) {
		const [meanwhile] = await Promise.all([
			restart(validator), send(transactions.slice(k * part, (k + 1) * part)),
		]);
		assert.ok(meanwhile >= PER_SECOND, `${meanwhile} transactions came in without ${validator.name}`);
	}
	await insisting;
	const tip = await network.validators[0].chain.height();
	for (const { name, chain } of network.running) {
		await until(`block ${tip} is final at ${name}`, async () => (await chain.finalisedHeight()) >= tip, slow);
	}
	await finality.look(network.running);
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
