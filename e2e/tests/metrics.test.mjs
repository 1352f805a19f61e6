// What a node shows to Prometheus: that it is what the views say, and all that alerts and dashboard ask for.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, test } from 'node:test';
import { holding, palletAccount } from '../lib/accounts.mjs';
import { Chain } from '../lib/chain.mjs';
import { samplesOf, scrape, selectorsOf, takes } from '../lib/metrics.mjs';
import { freePort, until } from '../lib/node.mjs';
import { OTHERS, panels, path, read, rules } from '../lib/ops.mjs';
import { SmallLoans } from '../lib/small-loans.mjs';
import { QUSD, SQUSD, USDC, USDT, stable, usd } from '../lib/values.mjs';

const DAY = 86_400;
const NAMES = { 0: 'QUO', [QUSD]: 'QUSD', [SQUSD]: 'sQUSD' };
const nameOf = (asset) => NAMES[asset] ?? String(asset);

const port = await freePort();
let chain, api;
before(async () => {
	chain = await Chain.start({ sealing: 'instant', args: ['--prometheus-port', port] });
	({ api } = chain);
	await chain.sealFirst();
});
after(() => chain?.stop());

/// The economy's samples at the best block, by series with labels, and that block's views.
async function look() {
	const height = await chain.height();
	const samples = await until('the node has looked', async () => {
		const samples = await scrape(port);
		const block = samples.find(({ name }) => name === 'quoin_view_block');
		return block?.value === height && samples;
	});
	const shown = new Map();
	for (const { name, labels, value } of samples) {
		const series = name.match(/^quoin_(.*)/)?.[1];
		if (!series || series === 'view_block' || series === 'view_seconds') continue;
		const rest = Object.entries(labels).filter(([label]) => label !== 'chain');
		const key = [series, ...rest.sort().map(([label, value]) => `${label}=${value}`)].join(' ');
		assert.ok(!shown.has(key), `${key} is there twice`);
		shown.set(key, value);
	}
	return { shown, views: (await api.at(await api.rpc.chain.getBlockHash(height))).call };
}

/// As the node does: the whole part, and the rest.
const parts = (amount, decimals = 18) => {
	const unit = 10n ** BigInt(decimals);
	return Number(amount / unit) + Number(amount % unit) / Number(unit);
};
const whole = (amount, decimals) => parts(amount.toBigInt(), decimals);
const flag = (is) => Number(is);
const LEVELS = { Open: 0, NoNewRisk: 1, Paused: 2 };

/// What the views say, by the same names. Authored blocks and errors are the node's own.
async function said({ operationsApi, validatorSetApi, vaultApi }) {
	const said = new Map();
	for (const [asset, supply] of await operationsApi.supplies()) {
		said.set(`supply asset=${nameOf(asset)}`, whole(supply, asset.toNumber() === 0 ? 12 : 18));
	}
	for (const peg of await operationsApi.custody()) {
		const labels = `coin=${nameOf(peg.coin)} external=${peg.external} feed=${peg.feed.toUtf8()}`;
		const decimals = peg.decimals.toNumber();
		said.set(`peg_outstanding ${labels}`, whole(peg.outstanding));
		said.set(`peg_reserves ${labels}`, whole(peg.reserves, decimals));
		said.set(`peg_held ${labels}`, whole(peg.held, decimals));
		const backing = peg.held.toBigInt() - peg.fees.toBigInt() - peg.escrow.toBigInt();
		if (!peg.outstanding.isZero()) {
			const coverage = parts(backing, decimals) / whole(peg.outstanding);
			said.set(`peg_coverage ${labels}`, coverage);
		}
	}
	for (const { feed, maxAge, price } of await operationsApi.feeds()) {
		const label = `feed=${feed.toUtf8()}`;
		said.set(`feed_max_age_seconds ${label}`, maxAge.toNumber());
		said.set(`feed_refused ${label}`, flag(price.unwrap().refused.isSome));
		said.set(`feed_price ${label}`, whole(price.unwrap().price));
		said.set(`feed_updated_seconds ${label}`, price.unwrap().at.toNumber());
	}
	const brakes = await operationsApi.brakes();
	said.set('safe_mode', flag(brakes.safeModeUntil.isSome));
	said.set('paused_calls', brakes.pausedCalls.toNumber());
	const markets = [
		...brakes.coins.map(([coin, status]) => [nameOf(coin), status]),
		...brakes.vaults.map(([vault, status]) => [`vault ${vault}`, status]),
		...['lending', 'tranches', 'auctions'].map((market) => [market, brakes[market]]),
	];
	for (const [market, status] of markets) said.set(`brake market=${market}`, LEVELS[status.type]);
	const validators = await operationsApi.validators();
	for (const [state, count] of validators.entries()) {
		said.set(`validators state=${state}`, count.toNumber());
	}
	const { active, blocks } = await validatorSetApi.sets();
	for (const [index, who] of active.entries()) said.set(`validator_blocks validator=${who}`, blocks[index].toNumber());
	const slashes = (await validatorSetApi.slashes()).filter(({ due }) => due.isSome);
	said.set('slashes_open', slashes.length);
	said.set('slashes_open_amount', slashes.reduce((sum, { open }) => sum + whole(open, 12), 0));
	const loans = (await operationsApi.loans(null, 100)).asOk;
	assert.ok(loans.last.isNone);
	for (const stage of ['active', 'overdue', 'breached', 'liquidating']) {
		said.set(`loans stage=${stage}`, loans[stage].loans.toNumber());
		said.set(`loans_balance stage=${stage}`, whole(loans[stage].balance));
	}
	said.set('loans_impairment', whole(loans.impairment));

	const prices = (await vaultApi.prices(0)).asOk;
	said.set('vault_price side=deposit vault=0', whole(prices.deposit));
	said.set('vault_price side=redemption vault=0', whole(prices.redemption));
	said.set('vault_assets valuation=optimistic vault=0', whole(prices.optimistic));
	said.set('vault_assets valuation=conservative vault=0', whole(prices.conservative));
	said.set('vault_shares vault=0', whole(prices.shares));
	said.set('vault_mark_due vault=0', flag(prices.markDue.isTrue));
	const windows = (await vaultApi.windows(0)).asOk;
	said.set('vault_settlement_due vault=0', flag(windows.due.isSome));
	const queue = (await vaultApi.queue(0)).asOk;
	const pending = queue.reduce((sum, window) => sum + window.pending.toBigInt(), 0n);
	said.set('vault_queue_shares vault=0', parts(pending));
	said.set('vault_queue_windows vault=0', queue.length);
	if (queue.length > 0) {
		said.set('vault_queue_oldest_close_seconds vault=0', queue[0].closesAt.toNumber());
	}
	return said;
}

const OWN = /^(blocks_authored_total|own_keys_active|view_errors_total)/;

/// What is shown, once it is what the views say, series for series.
async function compare() {
	const { shown, views } = await look();
	const economy = [...shown].filter(([key]) => !OWN.test(key)).sort();
	assert.deepEqual(economy, [...(await said(views))].sort());
	for (const [key, value] of shown) {
		if (key.startsWith('view_errors_total')) assert.equal(value, 0, key);
	}
	return shown;
}

test('a chain that just began has a supply of nothing, and all is open', async () => {
	const shown = await compare();
	assert.equal(shown.get('supply asset=QUSD'), 0);
	assert.equal(shown.get('supply asset=sQUSD'), 0);
	assert.equal(shown.get('validators state=active'), 1);
	assert.equal(shown.get('feed_price feed=H100-8X/USD'), 190_000);
	const stopped = [...shown].filter(([key, value]) => /^(brake|safe|paused)/.test(key) && value > 0);
	assert.deepEqual(stopped, []);
	// The key that seals is one of the set.
	assert.equal(shown.get('own_keys_active'), 1);
});

test('dollars, their reserves, shares and the queue are shown as they move', async () => {
	await chain.send(api.tx.issuance.mint(QUSD, USDC, stable('1000'), 10), 'Bob');
	await chain.send(api.tx.vault.deposit(0, usd('100'), chain.address('Bob'), 0), 'Bob');
	const request = api.tx.vault.requestRedeem(0, usd('40'), chain.address('Bob'), chain.address('Bob'));
	await chain.send(request, 'Bob');
	const shown = await compare();
	assert.equal(shown.get('supply asset=QUSD'), 999);
	assert.equal(shown.get('supply asset=sQUSD'), 100);
	const usdc = 'coin=QUSD external=1337 feed=USDC/USD';
	assert.equal(shown.get(`peg_outstanding ${usdc}`), 999);
	assert.equal(shown.get(`peg_reserves ${usdc}`), 999);
	assert.equal(shown.get(`peg_held ${usdc}`), 1_000, 'with the fee');
	assert.equal(shown.get(`peg_coverage ${usdc}`), 1);
	assert.equal(shown.get('peg_coverage coin=QUSD external=1984 feed=USDT/USD'), undefined);
	assert.equal(shown.get('vault_queue_shares vault=0'), 40);
	// Each block that was sealed is one of this node's. They are counted as they are heard of.
	const height = await chain.height();
	await until('all are counted', async () => {
		const samples = await scrape(port);
		return samples.some(
			({ name, value }) => name === 'quoin_blocks_authored_total' && value === height,
		);
	}, { seconds: 20 });
});

test('coverage falls when the issuer of an external takes some back', async () => {
	// Its keyless admin, as the bridge would.
	const issuer = { system: { Signed: palletAccount('qn/extrn') } };
	const as = (call) => chain.sudo(api.tx.utility.dispatchAs(issuer, call));
	const usdc = 'peg_coverage coin=QUSD external=1337 feed=USDC/USD';
	await as(api.tx.assets.burn(USDC, holding(QUSD), stable('500.5')));
	// 999 are outstanding; 499.5 are left, of which 1 is a fee.
	assert.equal((await compare()).get(usdc), 498.5 / 999);
	await as(api.tx.assets.mint(USDC, holding(QUSD), stable('500.5')));
	assert.equal((await compare()).get(usdc), 1);
});

test('loans that are late, feeds that are stale and windows that are due are shown', async () => {
	const loans = await SmallLoans.on(chain);
	await loans.drawn();
	let shown = await compare();
	assert.equal(shown.get('loans stage=active'), 1);
	assert.equal(shown.get('loans_balance stage=active'), 800_000);
	await chain.advance(40 * DAY);
	shown = await compare();
	assert.equal(shown.get('loans stage=active'), 0);
	assert.equal(shown.get('loans stage=overdue'), 1);
	assert.equal(shown.get('loans_balance stage=overdue'), 800_000);
	assert.equal(shown.get('feed_refused feed=USDC/USD'), 1);
	assert.equal(shown.get('vault_settlement_due vault=0'), 1);
});

test('brakes are shown', async () => {
	const { safeMode, issuance, lending } = api.tx;
	await chain.sudo(lending.setStatus('NoNewRisk'));
	await chain.sudo(issuance.setStatus(QUSD, null, 'Paused'));
	await chain.motion(safeMode.forceEnter());
	const shown = await compare();
	assert.equal(shown.get('brake market=lending'), 1);
	assert.equal(shown.get('brake market=QUSD'), 2);
	assert.equal(shown.get('brake market=tranches'), 0);
	assert.equal(shown.get('safe_mode'), 1);
});

// Alerts and dashboard.

/// The selectors that take none of the samples. Recorded series are there if what they are made of is.
function missing(expressions, samples, recorded) {
	// Prometheus adds where a sample is from.
	const seen = samples.map(({ labels, ...rest }) => ({
		...rest,
		labels: { ...labels, instance: '127.0.0.1:9615', job: 'quoin' },
	}));
	return expressions
		.flatMap(selectorsOf)
		.filter(({ name }) => !OTHERS.includes(name) && !recorded.includes(name))
		.filter((selector) => !seen.some((sample) => takes(selector, sample)))
		.map(({ text }) => text);
}

test('each series of alerts and dashboard exists, and each of the economy is used', async (t) => {
	const port = await freePort();
	const real = await Chain.start({ args: ['--prometheus-port', port] });
	try {
		await real.finalises(1);
		const { issuance, vault } = real.api.tx;
		for (const external of [USDC, USDT]) {
			await real.send(issuance.mint(QUSD, external, stable('1000'), 10), 'Bob');
		}
		const bob = real.address('Bob');
		await real.send(vault.deposit(0, usd('100'), bob, 0), 'Bob');
		const { block } = await real.send(vault.requestRedeem(0, usd('40'), bob, bob), 'Bob');
		const height = (await real.api.rpc.chain.getHeader(block)).number.toNumber();
		const samples = await until('the node has looked', async () => {
			const samples = await scrape(port);
			const looked = samples.find(({ name }) => name === 'quoin_view_block');
			return looked?.value >= height && samples;
		});

		const { value: seconds } = samples.find(({ name }) => name === 'quoin_view_seconds');
		t.diagnostic(`reading the views took ${seconds} s`);
		// It is done with each block, of which there is one in three seconds.
		assert.ok(seconds < 1, `reading the views took ${seconds} s`);

		const all = rules();
		const recorded = all.flatMap(({ record }) => record ?? []);
		const expressions = [...all, ...panels()].map(({ expr }) => expr);
		assert.deepEqual(missing(expressions, samples, recorded), []);
		// The check finds what is not there: by name, by label, and by a label's value.
		const wrong = [
			'sum(rate(substrate_no_such_total[5m])) / on (x) substrate_block_height{status="bset"}',
			'max(quoin_supply{coin="QUSD"}) or substrate_block_height{status=~"best|finalized"}',
		];
		assert.deepEqual(missing(wrong, samples, recorded), [
			'substrate_no_such_total', 'substrate_block_height{status="bset"}',
			'quoin_supply{coin="QUSD"}',
		]);
		assert.throws(() => selectorsOf('sum(substrate_block_height'), /no PromQL/);
		assert.throws(() => selectorsOf('1 + 1'), /no series/);

		const used = new Set(expressions.flatMap(selectorsOf).map(({ name }) => name));
		const own = samples.map(({ name }) => name).filter((name) => name.startsWith('quoin_'));
		assert.deepEqual([...new Set(own)].filter((name) => !used.has(name)), []);
		assert.deepEqual(OTHERS.filter((name) => !used.has(name)), []);
	} finally {
		await real.stop();
	}
});

test('each alert has a word for who is woken up by it', () => {
	const page = read('docs/validator.md');
	const alerts = rules().flatMap(({ alert }) => alert ?? []);
	assert.equal(new Set(alerts).size, alerts.length);
	const [, section] = page.match(/^## What to do on an alarm$(.*?)^## /ms);
	const rows = [...section.matchAll(/^\| `([A-Z]\w+)` \|/gm)].map(([, name]) => name);
	assert.deepEqual(rows.toSorted(), alerts.toSorted());
});

test('a line that is no sample is noticed', () => {
	assert.deepEqual(samplesOf('# HELP a b\na{b="c\\"d",e=""} 1.5\nf 2\n'), [
		{ name: 'a', labels: { b: 'c"d', e: '' }, value: 1.5 },
		{ name: 'f', labels: {}, value: 2 },
	]);
	assert.throws(() => samplesOf('<html>'), /not a sample/);
});

const promtool = spawnSync('promtool', ['--version']).status === 0;
test('alerts fire when they should', { skip: !promtool && 'promtool is not on PATH' }, () => {
	for (const args of ['test rules alerts.test.yml', 'check rules alerts.yml', 'check config prometheus.yml']) {
		const [verb, what, file] = args.split(' ');
		const run = spawnSync('promtool', [verb, what, path(`ops/prometheus/${file}`)], { encoding: 'utf8' });
		assert.equal(run.status, 0, run.stdout + run.stderr);
	}
});
