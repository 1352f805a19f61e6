// How many transfers and mints a second reach finalised blocks of one validator on this machine, with
// blocks as full as weights allow, and how long full blocks take against the time they claim.
//
// Everything is signed before. All but the first transaction of each sender wait in the pool for that
// one, so that blocks are full from the moment the first ones are let in.
//
//   QUOIN_NODE, QUOIN_BENCH_NODE (a node with benchmarks, for the second part), ACCOUNTS (2000),
//   TRANSFERS (20) and MINTS (8) per account

import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { Chain } from '../lib/chain.mjs';
import { NODE_BINARY, until } from '../lib/node.mjs';
import { FEEDS, OPERATORS, QUSD, USDC, quo, stable } from '../lib/values.mjs';

const ACCOUNTS = Number(process.env.ACCOUNTS ?? 2_000);
const TRANSFERS = Number(process.env.TRANSFERS ?? 20);
const MINTS = Number(process.env.MINTS ?? 8);
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

/// `each` signed transactions of every sender, made by `make(i)`, by sender.
async function sign(each, make) {
	const { genesisHash, runtimeVersion } = api;
	const nonces = await api.query.system.account.multi(pairs.map(({ address }) => address));
	return pairs.map((pair, i) => {
		const first = nonces[i].nonce.toNumber();
		return Array.from({ length: each }, (_, n) =>
			make(i)
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
	const limit = api.consts.system.blockWeights.perClass.normal.maxTotal.unwrap().refTime;
	return {
		number,
		seconds: now.toNumber() / 1000,
		count: events.filter(({ event }) => wanted(event)).length,
		fullness: Number(weight.normal.refTime.toBigInt()) / Number(limit.toBigInt()),
	};
}

/// Lets the transactions go and looks at the blocks that are full of them.
async function measure(what, each, make, wanted) {
	say(`${what}: signing ${ACCOUNTS * each} transactions`);
	const signed = await sign(each, make);
	await submit(signed.flatMap((list) => list.slice(1)));
	const start = await chain.finalisedHeight();
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
			return total >= ACCOUNTS * each;
		},
		{ seconds: 900, every: 1_000 },
	);

	// Full blocks that follow a full block: the first may have begun before, the last is what was left.
	const full = blocks.filter(({ count }) => count > 0 && count >= 0.9 * Math.max(...blocks.map((b) => b.count)));
	const [first, last] = [full[0], full.at(-1)];
	const inside = blocks.filter(({ number }) => number > first.number && number <= last.number);
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
	const transfers = await measure(
		'transfers',
		TRANSFERS,
		(i) => api.tx.balances.transferKeepAlive(next(i), quo('0.001')),
		({ section, method }) => section === 'balances' && method === 'Transfer',
	);
	await freshen();
	const mints = await measure(
		'mints',
		MINTS,
		() => api.tx.issuance.mint(QUSD, USDC, stable('1'), 10),
		({ section, method }) => section === 'issuance' && method === 'Minted',
	);
	if (process.env.QUOIN_BENCH_NODE) {
		await chain.node.stop();
		say(`import, by ${NODE_BINARY.split('/').pop()}'s blocks and \`benchmark block\`:`);
		failed = !importTime('transfers', transfers) || !importTime('mints', mints);
		if (failed) say('  more than 80 % of the claimed time: the weights are not honest');
	}
} finally {
	for (const connection of connections) await connection.api.disconnect();
	await chain.api.disconnect();
	await chain.node.remove();
}
process.exit(failed ? 1 : 0);
