// A development node serves every family of RPC a client may want.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Chain } from '../lib/chain.mjs';
import { Node, until } from '../lib/node.mjs';

let chain;
before(async () => {
	chain = await Chain.start();
	await chain.finalises(2);
});
after(() => chain?.stop());

test('all families are there', async () => {
	const { methods } = await chain.rpc('rpc_methods');
	for (const method of [
		'chainHead_v1_follow', 'chainHead_v1_storage', 'chainSpec_v1_genesisHash',
		'transaction_v1_broadcast', 'transactionWatch_v1_submitAndWatch',
		'archive_v1_finalizedHeight', 'archive_v1_storage',
		'author_submitAndWatchExtrinsic', 'author_rotateKeysWithOwner', 'chain_getBlock',
		'chain_subscribeFinalizedHeads', 'state_getReadProof', 'state_queryStorageAt',
		'system_accountNextIndex', 'system_dryRun', 'system_health', 'payment_queryInfo',
		'babe_epochAuthorship', 'grandpa_roundState', 'grandpa_proveFinality',
		'grandpa_subscribeJustifications', 'sync_state_genSyncSpec', 'offchain_localStorageGet',
	]) {
		assert.ok(methods.includes(method), method);
	}
	// The clock of a chain with real consensus is nobody's.
	assert.ok(!methods.includes('quoin_dev_advanceTime'));
});

// The SDK proves it from the first change of authorities on; before that a light client needs none, and the
// call says so.
test('a proof of finality is refused while the first authorities are in office', async () => {
	await assert.rejects(chain.rpc('grandpa_proveFinality', 1), /not covered by authority set/);
});

test('chainHead follows blocks', async () => {
	const events = [];
	const id = await chain.provider.subscribe(
		'chainHead_v1_followEvent', 'chainHead_v1_follow', [false],
		(error, event) => events.push(event ?? error),
	);
	await until('a new block is followed', () =>
		['initialized', 'newBlock', 'bestBlockChanged', 'finalized'].every((kind) =>
			events.some(({ event }) => event === kind),
		),
	);
	await chain.provider.unsubscribe(
		'chainHead_v1_followEvent', 'chainHead_v1_unfollow', id,
	);
});

test('archive serves the first block and its state', async () => {
	const [hash] = await chain.rpc('archive_v1_hashByHeight', 1);
	assert.equal(hash, (await chain.api.rpc.chain.getBlockHash(1)).toHex());
	assert.equal((await chain.rpc('archive_v1_body', hash)).length, 1, 'the timestamp');
	const at = await chain.api.at(hash);
	assert.ok((await at.query.timestamp.now()).toNumber() > 0);
});

test('transaction_v1 broadcasts', async () => {
	const { api } = chain;
	const call = api.tx.balances.transferKeepAlive(chain.address('Newcomer'), 10n ** 12n);
	const signed = await call.signAsync(chain.pair('Bob'), { nonce: -1 });
	await chain.rpc('transaction_v1_broadcast', signed.toHex());
	await until('it arrives', async () => (await chain.balance(0, 'Newcomer')) === 10n ** 12n);
});

test('validator proves its work', async () => {
	const claims = await chain.rpc('babe_epochAuthorship');
	assert.ok(Object.keys(claims).length === 1, 'one validator has slots');
	const { setId, best } = await chain.rpc('grandpa_roundState');
	assert.equal(setId, 0);
	assert.equal(best.totalWeight, 1);
	const spec = await chain.rpc('sync_state_genSyncSpec', true);
	assert.ok(spec.lightSyncState);
});

test('GRANDPA justifications reach subscribers', async () => {
	const seen = [];
	await chain.provider.subscribe(
		'grandpa_justifications', 'grandpa_subscribeJustifications', [],
		(error, justification) => seen.push(justification ?? error),
	);
	const first = await until('a justification', () => seen[0]);
	assert.match(String(first), /^0x/);
});

test('archive calls are served by nodes that keep everything, and only those', async () => {
	const archive = ['--state-pruning', 'archive', '--blocks-pruning', 'archive'];
	for (const [args, expected] of [[[], false], [archive, true]]) {
		const node = await Node.start({ chain: 'local', args });
		try {
			const other = await fetch(node.url.replace('ws:', 'http:'), {
				method: 'POST',
				headers: { 'content-type': 'application/json' },
				body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'rpc_methods', params: [] }),
			});
			const { methods } = (await other.json()).result;
			assert.equal(methods.some((method) => method.startsWith('archive_v1_')), expected);
			for (const method of ['chainHead_v1_follow', 'grandpa_proveFinality']) {
				assert.ok(methods.includes(method), method);
			}
		} finally {
			await node.remove();
		}
	}
});
