// A network that falls apart into four and three, and one whose processes stand still for a while.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { until } from '../../e2e/lib/node.mjs';
import { Finality, allFinalise } from '../../e2e/network/finality.mjs';
import { Network, SEVEN } from '../../e2e/network/network.mjs';

const slow = { seconds: 240, every: 500 };
const FIRST = SEVEN.slice(0, 4);
const SECOND = SEVEN.slice(4);

let network;
const finality = new Finality();
/// A height that both sides reach by themselves, and the block that each has there.
let fork;
const branches = [];
before(async () => {
	// Nodes talk to the peers they are told to and to no others, so that links can be cut one by one. Who is taken off
	// the list stays while there is room: here for who calls and for nobody who is called, so that of each link the
	// end that called hangs up. Without a peer they wait.
	const room = ['--in-peers=8', '--in-peers-light=0', '--out-peers=0'];
	network = await Network.start({ args: ['--reserved-only', ...room], finalised: 0 });
	await link(SEVEN, SEVEN);
});
after(() => network?.stop());

async function link(some, others) {
	for (const one of network.of(...some)) {
		for (const other of network.of(...others)) {
			if (other !== one) await one.chain.rpc('system_addReservedPeer', other.address);
		}
	}
}

async function cut(some, others) {
	for (const one of network.of(...some)) {
		for (const other of network.of(...others)) await one.chain.rpc('system_removeReservedPeer', other.peer);
	}
}

/// The peers that a validator talks to, by name.
async function peersOf(validator) {
	const peers = await validator.chain.rpc('system_peers');
	return peers.map(({ peerId }) => network.validators.find(({ peer }) => peer === peerId)?.name ?? peerId).sort();
}

async function sees(group) {
	for (const validator of network.of(...group)) {
		const expected = group.filter((name) => name !== validator.name).sort().join();
		await until(`${validator.name} sees ${expected}`, async () => String(await peersOf(validator)) === expected, slow);
	}
}

test('four and three that do not hear each other make two branches and finalise neither', async () => {
	await sees(SEVEN);
	await allFinalise(network.running, 3, slow);
	await cut(FIRST, SECOND);
	await cut(SECOND, FIRST);
	await sees(FIRST);
	await sees(SECOND);
	const heights = await Promise.all(network.running.map(({ chain }) => chain.height()));
	const top = Math.max(...heights);
	// Votes from before the cut may still make a block final; none does that either side made since.
	for (const { name, chain } of network.running) {
		await until(`six more blocks of ${name}`, async () => (await chain.height()) >= top + 6, slow);
	}
	// Some blocks below the tips, where each side agrees with itself.
	fork = top + 3;
	for (const names of [FIRST, SECOND]) {
		const there = network.of(...names).map(({ chain }) => chain.rpc('chain_getBlockHash', fork));
		const blocks = new Set(await Promise.all(there));
		assert.equal(blocks.size, 1, `${names} have one branch`);
		branches.push(...blocks);
	}
	assert.notEqual(...branches, 'there are two branches');
	await finality.look(network.running);
	assert.ok(finality.height <= top, `${finality.height} is final, made after the cut at ${top}`);
});

test('healed, one branch is final everywhere', async () => {
	const tip = Math.max(...await Promise.all(network.running.map(({ chain }) => chain.height())));
	await link(FIRST, SECOND);
	await link(SECOND, FIRST);
	await sees(SEVEN);
	// Rounds that began before the end of the split make little of it final: until all that either side made is decided.
	for (const { name, chain } of network.running) {
		await until(`block ${tip} is final at ${name}`, async () => (await chain.finalisedHeight()) >= tip, slow);
	}
	await finality.look(network.running);
	assert.ok(branches.includes(finality.blocks.get(fork)), 'one of both branches is final');
	await allFinalise(network.running, 3, slow);
	await finality.look(network.running);
});

test('three that stand still for a minute catch up', async () => {
	for (const validator of network.of(...SECOND)) validator.pause();
	const others = network.of(...FIRST);
	const height = await others[0].chain.height();
	await until('two blocks', async () => (await others[0].chain.height()) >= height + 2, slow);
	const still = await others[0].chain.finalisedHeight();
	await until('ten blocks', async () => (await others[0].chain.height()) >= height + 10, slow);
	assert.equal(await others[0].chain.finalisedHeight(), still, 'four of seven finalise nothing');
	for (const validator of network.of(...SECOND)) validator.resume();
	await allFinalise(network.running, 5, slow);
	await finality.look(network.running);
});
