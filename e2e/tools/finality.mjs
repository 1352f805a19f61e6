// How many blocks finality is behind the tip, with seven validators on this machine and blocks that are half full
// of transfers.
//
//   QUOIN_NODE, BLOCKS (40), ACCOUNTS (500), FULLNESS (0.5, of what ordinary transactions may use)

import { setTimeout as sleep } from 'node:timers/promises';
import { fixed, percent, table } from '../lib/report.mjs';
import { until } from '../lib/node.mjs';
import { Network } from '../network/network.mjs';
import { fundsOf, senders } from '../network/senders.mjs';

const BLOCKS = Number(process.env.BLOCKS ?? 40);
const ACCOUNTS = Number(process.env.ACCOUNTS ?? 500);
const FULLNESS = Number(process.env.FULLNESS ?? 0.5);

const pairs = await senders(ACCOUNTS);
const network = await Network.start({ balances: fundsOf(pairs), args: ['--pool-limit', '20000'] });
try {
	const [{ chain, api }] = network.validators;
	const limit = api.consts.system.blockWeights.perClass.normal;
	const transfer = (i) => api.tx.balances.transferKeepAlive(pairs[(i + 1) % ACCOUNTS].address, 1);
	const { weight } = await transfer(0).paymentInfo(pairs[0]);
	const each = Number(weight.refTime.toBigInt() + limit.baseExtrinsic.refTime.toBigInt());
	const perBlock = Math.round((FULLNESS * Number(limit.maxTotal.unwrap().refTime.toBigInt())) / each);
	// Some more, for the blocks before and after.
	const rounds = Math.ceil((perBlock * (BLOCKS + 6)) / ACCOUNTS);
	console.log(`signing ${rounds * ACCOUNTS} transfers, ${perBlock} for a block`);
	const { genesisHash, runtimeVersion } = api;
	const sign = (i, nonce) =>
		transfer(i).sign(pairs[i], { nonce, era: 0, blockHash: genesisHash, genesisHash, runtimeVersion }).toHex();
	const signed = Array.from({ length: rounds }, (_, nonce) => pairs.map((_, i) => sign(i, nonce))).flat();

	// A few at a time and evenly, as users do, by all nodes.
	let over = false;
	const pace = perBlock / api.consts.babe.expectedBlockTime.toNumber();
	const send = async () => {
		const start = Date.now();
		for (let k = 0; k < signed.length && !over; ) {
			const due = Math.min(signed.length, Math.floor((Date.now() - start) * pace));
			for (; k < due; k += 1) {
				// The same node for all of an account, so that they come in order.
				const { chain: by } = network.validators[(k % ACCOUNTS) % network.validators.length];
				by.rpc('author_submitExtrinsic', signed[k]).catch(() => {});
			}
			await sleep(50);
		}
	};

	const seen = [];
	const unsubscribe = await api.rpc.chain.subscribeNewHeads(async ({ number, hash }) => {
		const best = number.toNumber();
		const lag = best - (await chain.finalisedHeight());
		seen.push({ best, hash, lag });
	});
	const sending = send();
	// The first blocks fill up.
	const first = (await chain.height()) + 4;
	await until('enough blocks', async () => (await chain.height()) >= first + BLOCKS, { seconds: 600, every: 500 });
	over = true;
	unsubscribe();
	await sending;

	const measured = seen.filter(({ best }) => best >= first && best < first + BLOCKS);
	const shares = [];
	for (const { hash } of measured) {
		const { normal } = await (await api.at(hash)).query.system.blockWeight();
		shares.push(Number(normal.refTime.toBigInt()) / Number(limit.maxTotal.unwrap().refTime.toBigInt()));
	}
	const lags = measured.map(({ lag }) => lag).sort((a, b) => a - b);
	const at = (share) => lags[Math.min(lags.length - 1, Math.floor(share * lags.length))];
	const mean = shares.reduce((a, b) => a + b, 0) / shares.length;
	console.log(table(
		'Finality behind the tip when a block is imported, seven validators, in blocks',
		['blocks seen', 'normal share full', 'least', 'median', 'nine of ten', 'most'],
		[[fixed(measured.length, 0), percent(mean), fixed(lags[0], 0), fixed(at(0.5), 0), fixed(at(0.9), 0), fixed(lags.at(-1), 0)]],
	));
	if (at(0.5) > 3) console.log('the median is above 3 blocks');
} finally {
	await network.stop();
}
process.exit(0);
