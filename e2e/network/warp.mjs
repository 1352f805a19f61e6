// A node that has nothing, and gets the newest state with a proof of finality.

import assert from 'node:assert/strict';
import { Chain } from '../lib/chain.mjs';
import { ask } from '../lib/http.mjs';
import { Node, until } from '../lib/node.mjs';

const slow = { seconds: 240, every: 500 };

/// A fresh, pruned node warp-syncs to what `chain` calls final, and follows it for three blocks. `look` gets to see it.
export async function warpSyncs(network, chain, look) {
	const node = await Node.start({
		chain: network.spec,
		args: [
			...['--sync', 'warp', '--state-pruning', '256', '--blocks-pruning', '256'],
			...['--bootnodes', ...network.bootnodes],
		],
		env: network.env,
	});
	try {
		await until('it has proofs and state', () => /State sync is complete/.test(node.log), slow);
		assert.match(node.log, /Warp sync is complete/);
		// A client starts by reading the state of the best block, and for some moments there is none.
		const version = async () => (await ask(node.url, 'state_getRuntimeVersion')).result;
		await until('it has a best block with state', version, slow);
		const fresh = await Chain.connect(node.url);
		const tip = await chain.finalisedHeight();
		await until('it is at the tip', async () => (await fresh.finalisedHeight()) >= tip, slow);
		await look(fresh);
		await fresh.finalises(3, slow);
		const at = await fresh.finalisedHeight();
		assert.equal(await fresh.rpc('chain_getBlockHash', at), await chain.rpc('chain_getBlockHash', at));
		await fresh.api.disconnect();
	} finally {
		await node.remove();
	}
}
