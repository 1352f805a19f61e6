// How many blocks finality is behind the tip, with seven validators on this machine and blocks that are half full by
// weight. Each transaction is a batch of transfers: seven nodes on a few cores would be busy with checking signatures
// else, each of them every one, which no network of seven machines has to do.
//
//   QUOIN_NODE, BLOCKS (30), ACCOUNTS (100), BATCH (40), FULLNESS (0.52, of what ordinary transactions may use)

import assert from 'node:assert/strict';
import { fixed, percent, table } from '../lib/report.mjs';
import { until } from '../lib/node.mjs';
import { Network } from '../network/network.mjs';
import { fundsOf, senders } from '../network/senders.mjs';

const BLOCKS = Number(process.env.BLOCKS ?? 30);
const ACCOUNTS = Number(process.env.ACCOUNTS ?? 100);
const BATCH = Number(process.env.BATCH ?? 40);
const FULLNESS = Number(process.env.FULLNESS ?? 0.52);
/// How full blocks are at least, on the average.
const LEAST = 0.5;

const pairs = await senders(ACCOUNTS);
const network = await Network.start({ balances: fundsOf(pairs) });
try {
	const [{ chain, api }] = network.validators;
	const limit = api.consts.system.blockWeights.perClass.normal;
	const most = Number(limit.maxTotal.unwrap().refTime.toBigInt());
	const to = (i) => pairs[(i + 1) % ACCOUNTS].address;
	const batch = (i) => api.tx.utility.batchAll(Array(BATCH).fill(api.tx.balances.transferKeepAlive(to(i), 1)));
	const { weight } = await batch(0).paymentInfo(pairs[0]);
	const each = Number(weight.refTime.toBigInt() + limit.baseExtrinsic.refTime.toBigInt());
	const perBlock = Math.round((FULLNESS * most) / each);
	// Some more, for the blocks before and after.
	const count = perBlock * (BLOCKS + 10);
	console.log(`signing ${count} batches of ${BATCH} transfers, ${perBlock} for a block`);
	const { genesisHash, runtimeVersion } = api;
	const sign = (i, nonce) =>
		batch(i).sign(pairs[i], { nonce, era: 0, blockHash: genesisHash, genesisHash, runtimeVersion }).toHex();
	const signed = Array.from({ length: count }, (_, k) => sign(k % ACCOUNTS, Math.floor(k / ACCOUNTS)));

	// As many as a block takes with each block, by all nodes. The same node for all of an account, so that they come in
	// order.
	let sent = 0;
	const send = () => {
		for (const end = Math.min(count, sent + perBlock); sent < end; sent += 1) {
			const { chain: by } = network.validators[(sent % ACCOUNTS) % network.validators.length];
			by.rpc('author_submitExtrinsic', signed[sent]).catch(({ message }) => console.log(message));
		}
	};

	const seen = [];
	const unsubscribe = await api.rpc.chain.subscribeNewHeads(async ({ number }) => {
		send();
		const best = number.toNumber();
		const lag = best - (await chain.finalisedHeight());
		seen.push({ best, lag, at: Date.now() });
	});
	// The first blocks fill up.
	const first = (await chain.height()) + 4;
	await until('enough blocks', async () => (await chain.height()) >= first + BLOCKS, { seconds: 600, every: 500 });
	unsubscribe();

	const measured = seen.filter(({ best }) => best >= first && best < first + BLOCKS);
	const shares = [];
	// Of those that are left: heads of branches that were given up have no state any more.
	for (let number = first; number < first + BLOCKS; number += 1) {
		const hash = await chain.rpc('chain_getBlockHash', number);
		const { normal } = await (await api.at(hash)).query.system.blockWeight();
		shares.push(Number(normal.refTime.toBigInt()) / most);
	}
	const lags = measured.map(({ lag }) => lag).sort((a, b) => a - b);
	const at = (share) => lags[Math.min(lags.length - 1, Math.floor(share * lags.length))];
	const mean = shares.reduce((a, b) => a + b, 0) / shares.length;
	console.log(table(
		'Finality behind the tip when a block is imported, seven validators, in blocks',
		['blocks seen', 'normal share full', 'least', 'median', 'nine of ten', 'most'],
		[[fixed(measured.length, 0), percent(mean), fixed(lags[0], 0), fixed(at(0.5), 0), fixed(at(0.9), 0), fixed(lags.at(-1), 0)]],
	));
	const seconds = (measured.at(-1).at - measured[0].at) / 1000 / (measured.length - 1);
	console.log(`a block every ${fixed(seconds, 1)} s`);
	assert.ok(mean >= LEAST, 'blocks are as full as they should be');
	assert.ok(at(0.5) <= 3, 'the median is above 3 blocks');
} finally {
	await network.stop();
}
process.exit(0);
