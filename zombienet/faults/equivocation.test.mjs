// A validator is started twice with the same keys: the others prove it on chain, and it is out. Then both kinds of
// proof, each of a twin that has one of the keys only.

import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { scrape } from '../../e2e/lib/metrics.mjs';
import { Node, until } from '../../e2e/lib/node.mjs';
import { finalBlocks, untilBlock } from '../../e2e/network/blocks.mjs';
import { Clock } from '../../e2e/network/clock.mjs';
import { Finality, allFinalise } from '../../e2e/network/finality.mjs';
import { Network } from '../../e2e/network/network.mjs';
import { nextSession } from '../../e2e/network/sessions.mjs';

// Kinds of offences, of 16 bytes.
const BLOCKS = 'babe:equivocatio';
const VOTES = 'grandpa:equivoca';
const slow = { seconds: 240, every: 500 };

let network, clock, twin, double, others;
const folders = [];
const finality = new Finality();
before(async () => {
	// For all: sessions of an hour are leapt over.
	clock = new Clock();
	network = await Network.start({ env: clock.env });
	[double] = network.of('One');
	others = network.validators.filter((validator) => validator !== double);
});
after(async () => {
	await twin?.stop('SIGKILL');
	await network?.stop();
	clock?.remove();
	folders.forEach((folder) => rmSync(folder, { recursive: true, force: true }));
});

/// Starts a node with the keys of a validator that runs: all, or those of one kind.
async function startTwin({ folder }, kind = '') {
	const base = mkdtempSync(join(tmpdir(), 'quoin-twin-'));
	folders.push(base);
	const keys = 'chains/quoin_local/keystore';
	mkdirSync(join(base, keys), { recursive: true });
	const from = join(folder, 'data', keys);
	// Their names begin with the four letters of their kind.
	for (const key of readdirSync(from).filter((name) => name.startsWith(Buffer.from(kind).toString('hex')))) {
		cpSync(join(from, key), join(base, keys, key));
	}
	twin = await Node.start({
		chain: network.spec,
		basePath: base,
		args: ['--validator', '--unsafe-force-node-key-generation', '--bootnodes', ...network.bootnodes],
		env: clock.env,
	});
}

/// What the chain does to an offender, in the block that takes the first proof in.
function punishment({ events }) {
	const of = (section, method) => events.filter(({ event }) => event.section === section && event.method === method);
	const [offence] = of('offences', 'Offence');
	if (!offence) return undefined;
	return {
		kind: Buffer.from(offence.event.data.kind.toU8a()).toString(),
		ejected: of('validatorSet', 'Ejected').map(({ event }) => String(event.data.who)),
		disabled: of('session', 'ValidatorDisabled').map(({ event }) => String(event.data.validator)),
		slashed: of('validatorSet', 'SlashBooked').map(({ event: { data } }) => ({
			who: String(data.who), share: data.fraction.toNumber(), amount: data.amount.toBigInt(), due: data.due.toNumber(),
		})),
	};
}

test('that it signed twice is proven by those who saw it', async () => {
	const from = (await finality.look(network.running)) + 1;
	await startTwin(double);
	const own = double.chain.address(double.name);
	const done = await untilBlock(others[0].chain, from, punishment, { seconds: 280 });
	// Two blocks of one slot or two votes of one round, whichever is seen first.
	assert.ok([BLOCKS, VOTES].includes(done.kind), done.kind);
	assert.deepEqual(done.ejected, [own]);
	assert.deepEqual(done.disabled, [own]);
	// Of seven one: (3/7)² of the bond, after two weeks of sessions in which it can be cancelled.
	const { api } = others[0];
	const bond = (await api.query.validatorSet.candidates(own)).unwrap().bond.toBigInt();
	const share = Math.floor((9 / 49) * 1e9);
	const [slash, ...more] = done.slashed;
	assert.deepEqual([slash.who, more], [own, []]);
	assert.ok(Math.abs(slash.share - share) <= 1, `${slash.share} of a thousand million`);
	assert.equal(slash.amount, (bond * BigInt(slash.share)) / 1_000_000_000n);
	assert.equal(slash.due, (await api.query.session.currentIndex()).toNumber() + api.consts.validatorSet.slashDeferral.toNumber());
	const view = (await api.call.validatorSetApi.validator(own)).unwrap();
	assert.deepEqual([view.openSlashes.toBigInt(), view.disabled.isTrue], [slash.amount, true]);
	assert.ok((await api.query.validatorSet.ejected()).map(String).includes(own));
	assert.ok(view.ejected.isTrue);
	// What operators are alarmed by.
	const shown = async () => {
		const samples = await scrape(others[0].metrics);
		const value = (name, state) =>
			samples.find((sample) => sample.name === `quoin_${name}` && sample.labels.state === state)?.value;
		return [value('slashes_open'), value('slashes_open_amount'), value('validators', 'disabled')];
	};
	const expected = [1, Number(slash.amount) / 1e12, 1];
	await until('metrics tell of it', async () => JSON.stringify(await shown()) === JSON.stringify(expected), slow);
	assert.ok(!(await api.query.validatorSet.validators()).map(String).includes(own));
});

test('the offender makes no more blocks, and is out of the set two sessions later', async () => {
	const [{ chain }] = others;
	const own = double.chain.address(double.name);
	const index = (await chain.api.query.session.validators()).map(String).indexOf(own);
	assert.ok((await chain.api.query.session.disabledValidators()).map((entry) => Number(entry[0] ?? entry)).includes(index));
	const from = (await chain.height()) + 1;
	await allFinalise(others, 10, slow);
	const authors = (await finalBlocks(chain, from, await chain.finalisedHeight())).map(({ author }) => author);
	assert.ok(!authors.includes(own), 'a disabled validator makes no block that counts');

	await nextSession(chain, clock);
	assert.ok((await chain.api.query.session.validators()).map(String).includes(own));
	await nextSession(chain, clock);
	assert.equal((await chain.api.query.session.validators()).length, 6);
	assert.ok(!(await chain.api.query.session.validators()).map(String).includes(own));
	await allFinalise(others, 3, slow);
	await finality.look(others);
	await until('nobody is under ejection', async () => (await chain.api.query.validatorSet.ejected()).length === 0, slow);
});

/// Until a twin of `validator` with its keys of one `kind` is punished for `offence`, with `meanwhile` over and over.
async function onlyFor(validator, kind, offence, meanwhile = async () => {}) {
	const [{ chain }] = others;
	const own = chain.address(validator.name);
	const from = (await chain.finalisedHeight()) + 1;
	await startTwin(validator, kind);
	let done, failed;
	// Late reports of others are nothing new.
	const ofThis = (block) => [punishment(block)].find((found) => found?.ejected.includes(own));
	const proven = untilBlock(chain, from, ofThis, { seconds: 280 });
	proven.then((found) => (done = found), (error) => (failed = error));
	while (!done && !failed) await Promise.all([meanwhile(), sleep(200)]);
	await proven;
	assert.deepEqual([done.kind, done.ejected, done.disabled], [offence, [own], [own]]);
	await twin.stop('SIGKILL');
}

test('two blocks of one slot are proven where the twin only makes blocks', async () => {
	await twin.stop('SIGKILL');
	const [validator] = network.of('Eve');
	others = others.filter((other) => other !== validator);
	await onlyFor(validator, 'babe', BLOCKS);
});

test('two votes of one round are proven where the twin only votes', async () => {
	// Of six validators one at a time can be ejected: the one before is out two sessions later.
	await nextSession(others[0].chain, clock);
	await nextSession(others[0].chain, clock);
	const [validator] = network.of('Ferdie');
	others = others.filter((other) => other !== validator);
	// Late at times, so that it sees another best block than its twin when it votes.
	await onlyFor(validator, 'gran', VOTES, async () => {
		twin.child.kill('SIGSTOP');
		await sleep(300 + 900 * Math.random());
		twin.child.kill('SIGCONT');
		await sleep(300 + 900 * Math.random());
	});
	await allFinalise(others, 3, slow);
	await finality.look(others);
});
