// Keeps the development feeds fresh: every half minute the development operators submit the price a
// feed has, so that prices stay as they were set, by hand too. With `--announce` it waits for the
// chain first and says where it is.
//
//   node tools/feeder.mjs [--announce] [URL]

import { parseArgs } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { Chain } from '../lib/chain.mjs';
import { OPERATORS } from '../lib/values.mjs';

const EVERY_SECONDS = 30;

const { values, positionals } = parseArgs({
	options: { announce: { type: 'boolean' } },
	allowPositionals: true,
});
const url = positionals[0] ?? 'ws://127.0.0.1:9944';
const chain = await Chain.connect(url);
const { api } = chain;

if (values.announce) {
	await chain.finalises(1);
	const apps = `https://polkadot.js.org/apps/?rpc=${encodeURIComponent(url)}`;
	console.log(`
The chain makes and finalises blocks; prices are kept fresh. It was started in ${Math.ceil(process.uptime())} s.

  RPC     ${url}
  Apps    ${apps}#/explorer

Three things to try, as ALICE:

  1. Mint: Developer > Extrinsics,
       issuance > mint(coin 1, external 1337, amount 100000000, maxFee 10)
     takes 100 USDC and gives 99.9 QUSD.
  2. Redeem: the same page,
       issuance > redeem(coin 1, external 1337, amount 50000000000000000000, maxFee 5)
     takes 50 QUSD and gives 49.975 USDC.
  3. Ask: Developer > Runtime calls,
       issuanceApi > room(ALICE, 1, 1337)
     shows what each limit leaves.

docs/dollar.md does the same by program, and pays fees in QUSD.
Ctrl-C stops the chain; the next \`make run\` goes on from there.
`);
}

/// The submissions `who` may make: of each feed, unless a fresh one of theirs is in the open round.
async function due(who, feeds) {
	const submissions = [];
	for (const key of feeds) {
		const [open, price] = await Promise.all([
			api.call.priceFeedsApi.submissions(key),
			api.call.priceFeedsApi.price(key),
		]);
		const mine = open.find((s) => s.fresh.isTrue && s.operator.eq(who));
		if (price.isSome && !mine) submissions.push([key, price.unwrap().price]);
	}
	return submissions;
}

async function feed(name) {
	const who = chain.address(name);
	const feeds = (await api.query.priceFeeds.feeds.entries())
		.filter(([, record]) => record.unwrap().operators.some((operator) => operator.eq(who)))
		.map(([{ args }]) => args[0]);
	const submissions = await due(who, feeds);
	if (submissions.length > 0) {
		await chain.send(api.tx.priceFeeds.submitMany(submissions), name);
	}
}

for (;;) {
	for (const name of OPERATORS) {
		// One round missed is no harm: prices live for several. A node that is gone is.
		await feed(name).catch((error) => console.error(`feeder: ${name}: ${error.message}`));
		if (!api.isConnected) process.exit(1);
	}
	await sleep(EVERY_SECONDS * 1000);
}
