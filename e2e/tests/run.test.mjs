// `make run`, as its script: what it prints is true, prices stay fresh, and the chain goes on the next
// time.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Chain } from '../lib/chain.mjs';
import { freePort, until } from '../lib/node.mjs';
import { FEEDS, QUSD, USDC, stable } from '../lib/values.mjs';

const script = fileURLToPath(new URL('../../scripts/run.sh', import.meta.url));

let data, env;
before(async () => {
	data = mkdtempSync(join(tmpdir(), 'quoin-run-'));
	const [rpc, p2p, prometheus] = [await freePort(), await freePort(), await freePort()];
	env = {
		...process.env,
		XDG_DATA_HOME: data, RPC_PORT: rpc, P2P_PORT: p2p, PROMETHEUS_PORT: prometheus,
	};
});
after(() => rmSync(data, { recursive: true, force: true, maxRetries: 3 }));

/// Runs the script in a group of its own, as a terminal does.
function start() {
	const child = spawn(script, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
	const run = { child, text: '' };
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (chunk) => (run.text += chunk));
	}
	return run;
}

async function stop({ child }) {
	if (child.exitCode !== null) return;
	const exited = once(child, 'exit');
	process.kill(-child.pid, 'SIGINT');
	await exited;
}

async function isUp(run) {
	await until(
		'the closing lines',
		() => {
			assert.equal(run.child.exitCode, null, run.text);
			return run.text.includes('Ctrl-C stops the chain');
		},
		{ seconds: 600 },
	);
}

test('make run starts a chain with fresh prices, and goes on with it the next time', async () => {
	const first = start();
	let height;
	try {
		await isUp(first);
		const [, url] = first.text.match(/RPC +(ws:\S+)/);
		assert.equal(url, `ws://127.0.0.1:${env.RPC_PORT}`);
		assert.ok(first.text.includes(`https://polkadot.js.org/apps/?rpc=${encodeURIComponent(url)}`));
		for (const n of [1, 2, 3]) assert.match(first.text, new RegExp(`^  ${n}\\. `, 'm'));
		assert.match(first.text, /build the node: \d+m\d+s/);
		assert.match(first.text, /started in \d+ s/);

		const chain = await Chain.connect(url);
		await chain.finalises(2);
		// Younger than the genesis values: the feeder has closed a round of each.
		await until(
			'a round of each feed',
			async () => {
				const prices = await Promise.all(
					FEEDS.map((feed) => chain.api.call.priceFeedsApi.price(feed)),
				);
				const genesis = (await chain.api.query.priceFeeds.history(FEEDS[0]))[0].at.toNumber();
				return prices.every((price) => price.unwrap().at.toNumber() > genesis);
			},
			{ seconds: 180 },
		);
		// The first of the three things to try.
		const { events } = await chain.send(
			chain.api.tx.issuance.mint(QUSD, USDC, stable('100'), 10),
			'Alice',
			{ finalised: true },
		);
		assert.ok(events.some(({ method }) => method === 'Minted'));
		height = await chain.finalisedHeight();
		await chain.api.disconnect();

		const second = start();
		await once(second.child, 'exit');
		assert.match(second.text, /a chain with the data in .* is running/);
	} finally {
		await stop(first);
	}
	const again = start();
	try {
		await isUp(again);
		const chain = await Chain.connect(`ws://127.0.0.1:${env.RPC_PORT}`);
		assert.ok((await chain.finalisedHeight()) >= height);
		assert.ok((await chain.balance(QUSD, 'Alice')) > 0n);
		await chain.api.disconnect();
	} finally {
		await stop(again);
	}
});
