// The hall of all seven validators loses its power.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Finality, allFinalise } from '../../e2e/network/finality.mjs';
import { Network } from '../../e2e/network/network.mjs';

let network;
before(async () => {
	network = await Network.start({ finalised: 4 });
});
after(() => network?.stop());

test('all crash at once and go on from what was final', async () => {
	const finality = new Finality();
	await finality.look(network.running);
	assert.ok(finality.height >= 4);
	await Promise.all(network.validators.map((validator) => validator.kill()));
	assert.ok(network.validators.every(({ runs }) => !runs));
	await Promise.all(network.validators.map((validator) => validator.start()));
	// Each has what it had, before it hears of the others or after.
	await finality.look(network.running);
	await allFinalise(network.running, 5);
	await finality.look(network.running);
});
