// How many transactions a second reach finalised blocks of one validator on this machine, with blocks as
// full as weights allow: transfers, mints, deposits of dollars that are staked, and all of them mixed with
// requests to leave and draws of loans. And how long full blocks take to import against the time they claim.
//
// Everything is signed before. All but the first transaction of each sender wait in the pool for that
// one, so that blocks are full from the moment the first ones are let in.
//
//   QUOIN_NODE, QUOIN_BENCH_NODE (a node with benchmarks, for the second part), ACCOUNTS (2000),
//   TRANSFERS (20), MINTS (8), DEPOSITS (1) and MIXED (1) rounds per account, LOANS (24) to draw

import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { Chain, nameOf } from '../lib/chain.mjs';
import { manyLoans } from '../lib/many-loans.mjs';
import { NODE_BINARY, until } from '../lib/node.mjs';
import { FEEDS, OPERATORS, QUSD, USDC, quo, stable, usd } from '../lib/values.mjs';

const ACCOUNTS = Number(process.env.ACCOUNTS ?? 2_000);
const TRANSFERS = Number(process.env.TRANSFERS ?? 20);
const MINTS = Number(process.env.MINTS ?? 8);
const DEPOSITS = Number(process.env.DEPOSITS ?? 1);
const MIXED = Number(process.env.MIXED ?? 1);
const LOANS = Number(process.env.LOANS ?? 24);
const CONNECTIONS = 4;

const chain = await Chain.start({
	// The pool holds back a tenth of its limit at most.
	args: ['--pool-limit', 1_000_000, '--pool-kbytes', 4_000_000],
});
const { api } = chain;
const connections = await Promise.all(
	Array.from({ length: CONNECTIONS }, () => Chain.connect(chain.node.url)),
);
const pairs = Array.from({ length: ACCOUNTS }, (_, i) => chain.keyring.addFromUri(`//bench//${i}`));

const say = (text) => console.log(text);
const perSecond = (count, seconds) => (count / seconds).toFixed(0);

/// Gives every sender QUO for fees and USDC to mint from.
async function fund() {
	const step = 250;
	let last;
	for (let i = 0; i < ACCOUNTS; i += step) {
		const calls = pairs.slice(i, i + step).flatMap(({ address }) => [
			api.tx.balances.transferKeepAlive(address, quo('1000')),
			api.tx.assets.transfer(USDC, address, stable('100')),
		]);
		last = await chain.send(api.tx.utility.batchAll(calls), 'Alice');
	}
	await until('the funds are final', async () => {
		const number = (await api.rpc.chain.getHeader(last.block)).number.toNumber();
		return (await chain.finalisedHeight()) >= number;
	});
}

async function freshen() {
	const submissions = [];
	for (const feed of FEEDS) {
		submissions.push([feed, (await api.call.priceFeedsApi.price(feed)).unwrap().price]);
	}
	for (const name of OPERATORS) {
		await chain.send(api.tx.priceFeeds.submitMany(submissions), name).catch(() => {});
	}
}

/// Signed transactions by sender, of `[pair, calls]`.
async function sign(senders) {
	const { genesisHash, runtimeVersion } = api;
	const nonces = await api.query.system.account.multi(senders.map(([{ address }]) => address));
	return senders.map(([pair, calls], i) => {
		const first = nonces[i].nonce.toNumber();
		return calls.map((call, n) =>
			call
				.sign(pair, { nonce: first + n, era: 0, blockHash: genesisHash, genesisHash, runtimeVersion })
				.toHex(),
		);
	});
}

/// Submits over all connections at once; an answer means that the pool has it.
async function submit(transactions) {
	await Promise.all(
		connections.map(async (connection, c) => {
			const mine = transactions.filter((_, i) => i % CONNECTIONS === c);
			// Some at a time, so that the node's queues of requests stay short.
			for (let i = 0; i < mine.length; i += 64) {
				const slice = mine.slice(i, i + 64);
				await Promise.all(slice.map((tx) => connection.rpc('author_submitExtrinsic', tx)));
			}
		}),
	);
}

/// Time, transactions and fullness of a block.
async function inspect(number, wanted) {
	const at = await api.at(await api.rpc.chain.getBlockHash(number));
	const [now, weight, events] = await Promise.all([
		at.query.timestamp.now(), at.query.system.blockWeight(), at.query.system.events(),
	]);
	const failed = events.find(({ event }) => api.events.system.ExtrinsicFailed.is(event));
	if (failed) throw new Error(`block ${number}: ${nameOf(api, failed.event.data.dispatchError)}`);
	const limit = api.consts.system.blockWeights.perClass.normal.maxTotal.unwrap().refTime;
	return {
		number,
		seconds: now.toNumber() / 1000,
		count: events.filter(({ event }) => wanted(event)).length,
		fullness: Number(weight.normal.refTime.toBigInt()) / Number(limit.toBigInt()),
	};
}

/// Lets the transactions of `[pair, calls]` go and looks at the blocks that are full of them. Each of them has one event
/// that is `wanted`.
async function measure(what, senders, wanted) {
	const all = senders.reduce((sum, [, calls]) => sum + calls.length, 0);
	say(`${what}: signing ${all} transactions`);
	const signed = await sign(senders);
	await submit(signed.flatMap((list) => list.slice(1)));
	const start = await chain.height();
	await submit(signed.map(([first]) => first));

	const blocks = [];
	let total = 0;
	let next = start + 1;
	await until(
		`all ${what} are final`,
		async () => {
			for (const tip = await chain.finalisedHeight(); next <= tip; next += 1) {
				const block = await inspect(next, wanted);
				blocks.push(block);
				total += block.count;
			}
			return total >= all;
		},
		{ seconds: 900, every: 1_000 },
	);

	// Full blocks that follow a full block: the first may have begun before, the last is what was left.
	const full = blocks.filter(({ fullness }) => fullness >= 0.9);
	const [first, last] = [full[0], full.at(-1)];
	const inside = full.length > 0
		? blocks.filter(({ number }) => number > first.number && number <= last.number)
		: [];
	if (inside.length < 2) throw new Error(`too few ${what} to fill blocks: raise ACCOUNTS`);
	const count = inside.reduce((sum, block) => sum + block.count, 0);
	const fullness = inside.reduce((sum, block) => sum + block.fullness, 0) / inside.length;
	say(`  blocks ${first.number + 1} to ${last.number}: ${count} ${what} in ${last.seconds - first.seconds} s`);
	say(
		`  ${perSecond(count, last.seconds - first.seconds)} ${what} per second, ` +
			`${(count / inside.length).toFixed(0)} per block, normal share ${(100 * fullness).toFixed(1)} % full\n`,
	);
	return { first: first.number + 1, last: last.number };
}

/// So many calls of every account.
const each = (count, make) =>
	pairs.map((pair, i) => [pair, Array.from({ length: count }, (_, n) => make(i, n)).flat()]);
const event = (...names) => ({ section, method }) => names.includes(`${section}.${method}`);

/// Executes the blocks again and compares with the time that their weight claims.
function importTime(what, { first, last }) {
	const { status, stdout, stderr } = spawnSync(
		process.env.QUOIN_BENCH_NODE,
		[
			...['benchmark', 'block', '--chain', chain.node.args[chain.node.args.indexOf('--chain') + 1]],
			...['--base-path', chain.node.basePath, '--state-pruning', 'archive', '--blocks-pruning', 'archive'],
			...['--from', first, '--to', Math.min(last, first + 4)],
		].map(String),
		{ encoding: 'utf8' },
	);
	const shares = [...(stdout + stderr).matchAll(/used +([\d.]+)% of its weight/g)].map(([, share]) => Number(share));
	if (status !== 0 || shares.length === 0) throw new Error(stdout + stderr);
	const mean = shares.reduce((a, b) => a + b) / shares.length;
	say(`  full blocks of ${what}: executed in ${mean.toFixed(1)} % of the claimed time on average, ${Math.max(...shares)} % at most`);
	return Math.max(...shares) <= 80;
}

const { blockWeights } = api.consts.system;
const milliseconds = (weight) => Number(weight.refTime.toBigInt() / 1_000_000_000n);
say(`machine: ${cpus().length} × ${cpus()[0].model}`);
say(
	`blocks: every ${api.consts.babe.expectedBlockTime.toNumber()} ms, ${milliseconds(blockWeights.maxBlock)} ms of work, ` +
		`${milliseconds(blockWeights.perClass.normal.maxTotal.unwrap())} ms of it for transactions\n`,
);

let failed = false;
try {
	await chain.finalises(1);
	await fund();
	const next = (i) => pairs[(i + 1) % ACCOUNTS].address;
	const transfer = (i) => api.tx.balances.transferKeepAlive(next(i), quo('0.001'));
	const mint = () => api.tx.issuance.mint(QUSD, USDC, stable('1'), 10);
	const deposit = (i) => api.tx.vault.deposit(0, usd('1'), pairs[i].address, 0);
	const leave = (i) => api.tx.vault.requestRedeem(0, usd('0.01'), pairs[i].address, pairs[i].address);

	const blocks = { transfers: await measure('transfers', each(TRANSFERS, transfer), event('balances.Transfer')) };
	await freshen();
	blocks.mints = await measure('mints', each(MINTS, mint), event('issuance.Minted'));
	// The first deposit is larger, since a bit of it is nobody's.
	await freshen();
	await chain.send(api.tx.issuance.mint(QUSD, USDC, stable('1000'), 10), 'Bob');
	await chain.send(api.tx.vault.deposit(0, usd('100'), chain.address('Bob'), 0), 'Bob');
	blocks.deposits = await measure('deposits', each(DEPOSITS, deposit), event('vault.Deposited'));

	const draws = await manyLoans(chain, LOANS);
	await freshen();
	const round = (i) => [transfer(i), mint(), deposit(i), leave(i)];
	blocks.mixed = await measure(
		'mixed', [...each(MIXED, round), [chain.pair('Bob'), draws]],
		event('balances.Transfer', 'issuance.Minted', 'vault.Deposited', 'vault.RedeemRequested', 'lending.Drawn'),
	);
	if (process.env.QUOIN_BENCH_NODE) {
		await chain.node.stop();
		say(`import, by ${NODE_BINARY.split('/').pop()}'s blocks and \`benchmark block\`:`);
		const honest = Object.entries(blocks).map(([what, of]) => importTime(what, of));
		failed = honest.includes(false);
		if (failed) say('  more than 80 % of the claimed time: the weights are not honest');
	}
} finally {
	for (const connection of connections) await connection.api.disconnect();
	await chain.api.disconnect();
	await chain.node.remove();
}
process.exit(failed ? 1 : 0);
