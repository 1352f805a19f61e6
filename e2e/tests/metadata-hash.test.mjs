// A signer that is offline, such as a hardware wallet, vouches for the metadata it showed: the chain refuses
// what was signed over other metadata.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { merkleizeMetadata } from '@polkadot-api/merkleize-metadata';
import { u8aToHex } from '@polkadot/util';
import { Chain } from '../lib/chain.mjs';

let chain;
before(async () => {
	chain = await Chain.start({ sealing: 'instant' });
	await chain.seal();
});
after(() => chain?.stop());

test('a transaction over the hash of the metadata passes, and over another does not', async () => {
	const { api } = chain;
	const { specName, specVersion } = api.runtimeVersion;
	const metadata = (await api.call.metadata.metadataAtVersion(15)).unwrap();
	const hash = u8aToHex(
		merkleizeMetadata(metadata, {
			base58Prefix: 42, decimals: 12, tokenSymbol: 'QUO',
			specName: specName.toString(), specVersion: specVersion.toNumber(),
		}).digest(),
	);
	const call = api.tx.system.remark('0x00');
	const send = (metadataHash) => chain.send(call, 'Bob', { mode: 1, metadataHash });
	await send(hash);
	await assert.rejects(send(hash.replace(/^0x../, '0x00')), /bad signature/i);
});
