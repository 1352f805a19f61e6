// A validator is started twice with the same keys: the others prove it on chain, and it is out.

import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Node, until } from '../../e2e/lib/node.mjs';
import { finalBlocks, untilBlock } from '../../e2e/network/blocks.mjs';
import { Clock } from '../../e2e/network/clock.mjs';
import { Finality, allFinalise } from '../../e2e/network/finality.mjs';
import { Network } from '../../e2e/network/network.mjs';
import { nextSession } from '../../e2e/network/sessions.mjs';

const slow = { seconds: 240, every: 500 };

let network, clock, twin, folder, double, others;
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
	if (folder) rmSync(folder, { recursive: true, force: true });
});

/// What the chain does to an offender, in the block that takes the first proof in.
function punishment({ events }) {
	const of = (section, method) => events.filter(({ event }) => event.section === section && event.method === method);
	const [offence] = of('offences', 'Offence');
	if (!offence) return undefined;
	return {
		kind: Buffer.from(offence.event.data.kind.toU8a()).toString().replace(/\0+$/, ''),
		ejected: of('validatorSet', 'Ejected').map(({ event }) => String(event.data.who)),
		disabled: of('session', 'ValidatorDisabled').map(({ event }) => String(event.data.validator)),
		slashed: of('validatorSet', 'SlashBooked').map(({ event: { data } }) => ({
			who: String(data.who), share: data.fraction.toNumber(), amount: data.amount.toBigInt(), due: data.due.toNumber(),
		})),
	};
}

test('that it signed twice is proven by those who saw it', async () => {
	folder = mkdtempSync(join(tmpdir(), 'quoin-twin-'));
	const keys = 'chains/quoin_local/keystore';
	cpSync(join(double.folder, 'data', keys), join(folder, keys), { recursive: true });
	const from = (await finality.look(network.running)) + 1;
	twin = await Node.start({
		chain: network.spec,
		basePath: folder,
		args: ['--validator', '--unsafe-force-node-key-generation', '--bootnodes', ...network.bootnodes],
		env: clock.env,
	});
	const own = double.chain.address(double.name);
	const done = await untilBlock(others[0].chain, from, punishment, { seconds: 280 });
	// Two votes of one round. Of two blocks no node has proven anything yet: see pallets/validator-set/README.md.
	assert.equal(done.kind, 'grandpa:equivoca');
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
