// An account becomes a validator by its keys and a vote, and ceases to be one by another.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Chain } from '../lib/chain.mjs';

const HOUR = 3_600;

let chain, api;
before(async () => {
	chain = await Chain.start({ sealing: 'instant' });
	({ api } = chain);
	await chain.seal();
});
after(() => chain?.stop());

/// A validator added or removed in one session acts, or is gone, in the second one after it.
async function twoSessions() {
	for (let n = 0; n < 3; n += 1) {
		await chain.advance(HOUR);
		// The first block of a session takes no ordinary transactions.
		await chain.seal();
	}
}

const active = async () => (await api.query.session.validators()).map(String);

test('account is added with proven keys, validates, and is removed', async () => {
	const [alice, bob] = [chain.address('Alice'), chain.address('Bob')];
	const add = api.tx.validatorSet.addValidator(bob);
	await assert.rejects(chain.sudo(add), { name: 'validatorSet.NoKeys' });

	const owner = `0x${Buffer.from(chain.pair('Bob').publicKey).toString('hex')}`;
	const { keys, proof } = await chain.rpc('author_rotateKeysWithOwner', owner);
	const set = (who) => chain.send(api.tx.session.setKeys(keys, proof), who);
	await assert.rejects(set('Charlie'), { name: 'session.InvalidProof' });
	await set('Bob');
	await assert.rejects(chain.send(add, 'Bob'), { name: 'BadOrigin' });
	await chain.sudo(add);
	await assert.rejects(chain.sudo(add), { name: 'validatorSet.AlreadyValidator' });
	assert.deepEqual(await active(), [alice]);
	await twoSessions();
	assert.deepEqual((await active()).sort(), [alice, bob].sort());
	const authorities = (await api.query.babe.authorities()).map(([key]) => key.toHex());
	const own = (await api.query.session.nextKeys(bob)).unwrap().babe.toHex();
	assert.ok(authorities.includes(own), 'the keys announced are those that count');

	await chain.sudo(api.tx.validatorSet.removeValidator(bob));
	await twoSessions();
	assert.deepEqual(await active(), [alice]);
	const last = api.tx.validatorSet.removeValidator(alice);
	await assert.rejects(chain.sudo(last), { name: 'validatorSet.TooFewValidators' });
	// While a single validator is left nobody takes keys back: the filter does not know whose they are.
	await assert.rejects(chain.send(api.tx.session.purgeKeys(), 'Bob'), {
		name: 'system.CallFiltered',
	});
});
