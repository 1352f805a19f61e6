// What a stranger may throw at the RPC: broken transactions, calls within calls, blobs. Each gets an error, the node
// stays up and small, and what is unsafe is not served to strangers at all.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { Chain, find } from '../lib/chain.mjs';
import { flip, nestedBatches, signBytes } from '../lib/extrinsic.mjs';
import { ask, post } from '../lib/http.mjs';
import { Node, until } from '../lib/node.mjs';
import { quo } from '../lib/values.mjs';

const MIB = 2 ** 20;

let chain, api, url;
before(async () => {
	chain = await Chain.start({ sealing: 'instant' });
	({ api } = chain);
	({ url } = chain.node);
	await chain.seal();
});
after(() => chain?.stop());

const submit = (extrinsic) => ask(url, 'author_submitExtrinsic', extrinsic);

async function refuses(extrinsic, expected, what) {
	const { result, error } = await submit(extrinsic);
	assert.equal(result, undefined, `${what} was taken`);
	assert.match(`${error.code} ${error.message} ${error.data ?? ''}`, expected, what);
	assert.equal((await ask(url, 'author_pendingExtrinsics')).result.length, 0);
}

const residentMebibytes = () =>
	Number(readFileSync(`/proc/${chain.node.child.pid}/status`, 'utf8').match(/VmRSS:\s+(\d+) kB/)[1]) / 1_024;

test('what is no transaction is refused', async () => {
	await refuses('zz', /-32602 Invalid params/, 'no hex');
	await refuses(5, /-32602 Invalid params/, 'a number');
	await refuses('0x', /1040 .*Not enough data/s, 'nothing');
	await refuses(`0x${'ff'.repeat(1_000)}`, /1040 .*out of range/s, 'garbage');
	await refuses('0xfeffffff84', /1040 .*Not enough data/s, 'one of a gigabyte, by its own words');
	// The length is right, what is inside is not.
	await refuses('0x00', /1002 Verification Error/, 'an empty one');
	await refuses('0x0c85ffff', /1002 Verification Error/, 'a version that is not there');
});

test('a transaction that was changed, cut or is not for this chain is refused', async () => {
	const transfer = api.tx.balances.transferKeepAlive(chain.address('Eve'), quo('1'));
	const signed = (await transfer.signAsync(chain.pair('Bob'), { nonce: -1 })).toHex();
	await refuses(signed.slice(0, -2), /1040 .*Not enough data/s, 'without its last byte');
	await refuses(flip(signed, 60), /1010 .*bad signature/, 'with another signature');
	await refuses(flip(signed, -1), /1010 .*bad signature/, 'with another amount');
	const elsewhere = `0x${'11'.repeat(32)}`;
	const remark = api.tx.system.remark('0x');
	const options = { nonce: -1, era: 0, genesisHash: elsewhere, blockHash: elsewhere };
	const other = await remark.signAsync(chain.pair('Bob'), options);
	await refuses(other.toHex(), /1010 .*bad signature/, 'of another chain');
	const poor = await remark.signAsync(chain.pair('Nobody'), { nonce: 0 });
	await refuses(poor.toHex(), /1010 .*Inability to pay/, 'of who has nothing');

	await chain.send(api.tx.system.remark('0x'), 'Bob');
	const stale = await api.tx.system.remark('0x01').signAsync(chain.pair('Bob'), { nonce: 0 });
	await refuses(stale.toHex(), /1010 .*outdated/, 'with a nonce that was used');
	await refuses(signed, /1010 .*outdated/, 'the first one, by now');
});

test('nobody sends without a signature, and nobody sends inherents', async () => {
	const bare = api.tx.balances.transferKeepAlive(chain.address('Eve'), quo('1'));
	await refuses(bare.toHex(), /1011 .*NoUnsignedValidator/, 'without a signature');
	await refuses(api.tx.timestamp.set(1).toHex(), /1010 .*mandatory/, 'the timestamp');
});

test('calls within calls are taken to the 256 levels that the runtime reads, and refused beyond', async () => {
	const nonce = async () => (await api.query.system.account(chain.address('Dave'))).nonce.toNumber();
	const nested = (depth) => signBytes(chain, 'Dave', nestedBatches(api, depth));
	const taken = await submit(await nested(256));
	assert.match(taken.result ?? JSON.stringify(taken), /^0x/);
	await until('it is in a block', async () => (await nonce()) === 1);
	await refuses(await nested(257), /1010 .*call is not expected/, '257 deep');
	// The stack of the wasm ends before the limit is looked at; that ends the call, and nothing else.
	for (const depth of [10_000, 700_000]) await refuses(await nested(depth), /1002 .*trap/s, `${depth} deep`);
	assert.equal(await nonce(), 1);
});

test('blobs are refused by size, and nothing of them stays', async () => {
	const blob = async (mebibytes) =>
		signBytes(chain, 'Ferdie', Buffer.from(api.tx.system.remark(`0x${'00'.repeat(mebibytes * MIB)}`).method.toU8a()));
	// Three quarters of 3 MiB are for ordinary transactions.
	const taken = await submit(await blob(1));
	assert.match(taken.result ?? JSON.stringify(taken), /^0x/);
	await until('it is in a block', async () => (await ask(url, 'author_pendingExtrinsics')).result.length === 0);
	await refuses(await blob(3), /1010 .*exhaust/i, 'more than a block holds');
	const before = residentMebibytes();
	const large = 'a'.repeat(16 * MIB);
	const request = (text) => `{"jsonrpc":"2.0","id":1,"method":"author_submitExtrinsic","params":["0x${text}"]}`;
	for (let n = 0; n < 40; n += 1) {
		// More than 15 MiB are not even read to the end.
		const status = await post(url, request(large)).then((done) => done.status, ({ cause }) => cause.code);
		assert.ok([413, 'EPIPE', 'ECONNRESET'].includes(status), String(status));
	}
	for (let n = 0; n < 20; n += 1) {
		const { answer } = await post(url, request(large.slice(0, 14 * MIB)));
		assert.equal(answer.error?.code, 1040);
	}
	// 920 MiB went by.
	const grown = residentMebibytes() - before;
	assert.ok(grown < 300, `${grown} MiB more`);
});

test('requests that are none are answered', async () => {
	const codes = [
		['{', -32_700],
		['['.repeat(200_000), -32_700],
		['{"a":'.repeat(100_000), -32_700],
		['null', -32_700],
		['[]', -32_600],
		[{ jsonrpc: '2.0', id: 1, method: 'no_such', params: [] }, -32_601],
	];
	for (const [body, code] of codes) {
		const { answer } = await post(url, body);
		assert.equal(answer.error?.code, code, String(body).slice(0, 20));
	}
	const wrong = [
		['state_getKeysPaged', '0x', 1_001, null],
		['state_call', 'no_such', '0x'],
		['state_call', 'BlockBuilder_apply_extrinsic', `0x${'ff'.repeat(100_000)}`],
		['state_call', 'TaggedTransactionQueue_validate_transaction', '0x'],
		['chain_getBlockHash', -1],
		['payment_queryInfo', '0xff'],
		['system_accountNextIndex', 'nobody'],
		['system_dryRun', '0xff'],
	];
	for (const [method, ...params] of wrong) {
		const { error } = await ask(url, method, ...params);
		assert.ok(error?.message, method);
	}
});

test('after all of it the node goes on', async () => {
	assert.doesNotMatch(chain.node.log, /panicked at (?!.*runtime)/);
	const sent = await chain.send(api.tx.balances.transferKeepAlive(chain.address('Eve'), quo('1')), 'Charlie');
	find(sent.events, 'balances', 'Transfer');
});

// By default the RPC listens to this machine alone; `--rpc-external` opens it to strangers.
test('strangers are served nothing unsafe, unless the operator says so', async () => {
	const hash = `0x${'00'.repeat(32)}`;
	const peer = '12D3KooWEyoppNCUx8Yx66oV9fJnriXwCcXwDDUA2kj6vnc6iDEp';
	const unsafe = [
		['author_rotateKeys'],
		['author_rotateKeysWithOwner', hash],
		['author_insertKey', 'babe', '//Alice', hash],
		['author_hasKey', hash, 'babe'],
		['author_hasSessionKeys', '0x00'],
		['author_removeExtrinsic', []],
		['offchain_localStorageSet', 'PERSISTENT', '0x00', '0x00'],
		['offchain_localStorageGet', 'PERSISTENT', '0x00'],
		['offchain_localStorageClear', 'PERSISTENT', '0x00'],
		['state_traceBlock', hash, null, null, null],
		['state_queryStorage', ['0x00'], hash],
		['state_getPairs', '0x'],
		['system_peers'],
		['system_addReservedPeer', `/ip4/127.0.0.1/tcp/1/p2p/${peer}`],
		['system_removeReservedPeer', peer],
		['system_addLogFilter', 'x'],
		['system_resetLogFilter'],
		['system_unstable_networkState'],
		['system_dryRun', '0x00'],
		['babe_epochAuthorship'],
	];
	const open = await Node.start({ chain: 'local', args: ['--rpc-methods', 'auto', '--rpc-external'] });
	try {
		for (const [method, ...params] of unsafe) {
			const { error } = await ask(open.url, method, ...params);
			assert.match(error?.message ?? 'served', /unsafe to be called externally/, method);
		}
		assert.equal((await ask(open.url, 'system_chain')).result, 'Quoin Local Testnet');
	} finally {
		await open.remove();
	}
	// And a validator is not opened by mistake.
	const validator = ['--validator', '--unsafe-force-node-key-generation'];
	const started = Node.start({ chain: 'local', args: ['--rpc-methods', 'auto', '--rpc-external', ...validator] });
	await assert.rejects(started, /--rpc-external option shouldn't be used if the node is running as a validator/);
});
