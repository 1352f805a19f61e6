// An account becomes a validator by its bond, its keys and a vote, and ceases to be one by another.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Chain } from '../lib/chain.mjs';
import { quo } from '../lib/values.mjs';

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

test('account bonds, is approved with proven keys, validates, and is removed', async () => {
	const [alice, bob] = [chain.address('Alice'), chain.address('Bob')];
	const { approve, bond, bondExtra, purgeKeys, remove, unbond, validate, withdraw } = api.tx.validatorSet;
	const asBob = (call) => chain.send(call, 'Bob');
	await assert.rejects(chain.sudo(approve(bob)), { name: 'validatorSet.NotBonded' });
	const least = (await api.query.validatorSet.currentParams()).bond.toBigInt();
	assert.equal(least, quo('1_000'));
	await assert.rejects(asBob(bond(least - 1n)), { name: 'validatorSet.BondTooLow' });
	await assert.rejects(asBob(bond(quo('100_000_000'))), { name: 'validatorSet.NotCovered' });
	await asBob(bond(least));
	await assert.rejects(asBob(bond(least)), { name: 'validatorSet.AlreadyBonded' });
	await assert.rejects(asBob(bondExtra(0)), { name: 'validatorSet.ZeroAmount' });
	await assert.rejects(chain.sudo(approve(bob)), { name: 'validatorSet.NoKeys' });

	const owner = `0x${Buffer.from(chain.pair('Bob').publicKey).toString('hex')}`;
	const { keys, proof } = await chain.rpc('author_rotateKeysWithOwner', owner);
	const set = (who) => chain.send(api.tx.session.setKeys(keys, proof), who);
	await assert.rejects(set('Charlie'), { name: 'session.InvalidProof' });
	await set('Bob');
	await assert.rejects(asBob(approve(bob)), { name: 'BadOrigin' });
	await chain.sudo(approve(bob));
	await assert.rejects(chain.sudo(approve(bob)), { name: 'validatorSet.AlreadyApproved' });
	assert.deepEqual(await active(), [alice]);
	await twoSessions();
	assert.deepEqual((await active()).sort(), [alice, bob].sort());
	const authorities = (await api.query.babe.authorities()).map(([key]) => key.toHex());
	const own = (await api.query.session.nextKeys(bob)).unwrap().babe.toHex();
	assert.ok(authorities.includes(own), 'the keys announced are those that count');

	const view = async () => (await api.call.validatorSetApi.validator(bob)).unwrap();
	assert.deepEqual([(await view()).stage.type, (await view()).active.isTrue], ['Approved', true]);
	assert.equal((await view()).bond.toBigInt(), least);
	await asBob(api.tx.validatorSet.chill());
	assert.equal((await view()).stage.type, 'Chilled');
	await asBob(validate());

	await chain.sudo(remove(bob));
	await twoSessions();
	assert.deepEqual(await active(), [alice]);
	await assert.rejects(chain.sudo(remove(alice)), { name: 'validatorSet.TooFewValidators' });
	// That call does not ask who validates.
	await assert.rejects(asBob(api.tx.session.purgeKeys()), { name: 'system.CallFiltered' });
	const purgeOf = (name) => chain.send(purgeKeys(), name);
	await assert.rejects(purgeOf('Alice'), { name: 'validatorSet.StillValidating' });
	await assert.rejects(purgeOf('Charlie'), { name: 'validatorSet.NoKeys' });
	await asBob(purgeKeys());
	assert.ok((await api.query.session.nextKeys(bob)).isNone);

	await assert.rejects(asBob(withdraw()), { name: 'validatorSet.NotLeaving' });
	await asBob(unbond());
	await assert.rejects(asBob(withdraw()), { name: 'validatorSet.ExitTooSoon' });
	await assert.rejects(asBob(bond(least)), { name: 'validatorSet.Leaving' });
	await assert.rejects(asBob(bondExtra(1)), { name: 'validatorSet.Leaving' });
	const session = (await api.query.session.currentIndex()).toNumber();
	assert.equal((await view()).withdrawableIn.unwrap().toNumber(), session + 672 + 336 + 1);
});
