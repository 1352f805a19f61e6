// Signed extrinsics put together from bytes, for calls that no client would make.

import { compactFromU8a, compactToU8a, hexToU8a, u8aToHex } from '@polkadot/util';
import { blake2AsU8a } from '@polkadot/util-crypto';

/// The bytes of `utility.batchAll` around itself `depth` times, with a remark inside.
export function nestedBatches(api, depth) {
	const inner = api.tx.system.remark('0x').method.toU8a();
	const around = api.tx.utility.batchAll([api.tx.system.remark('0x')]).method.toU8a();
	// One call in a list of one.
	const head = around.slice(0, around.length - inner.length);
	return Buffer.concat([...Array(depth).fill(head), inner]);
}

/// A signed extrinsic, as hex, with `call` as bytes that the client need not understand.
export async function signBytes(chain, name, call) {
	const { api } = chain;
	const pair = chain.pair(name);
	const nonce = await chain.rpc('system_accountNextIndex', pair.address);
	const { genesisHash, runtimeVersion } = api;
	const { specVersion, transactionVersion } = runtimeVersion;
	const options = { nonce, era: 0, blockHash: genesisHash, genesisHash, runtimeVersion };

	// One with a call that it does understand, to take all but the call from.
	const like = api.tx.system.remark('0x');
	const known = like.method.toU8a();
	const fields = { ...options, specVersion, transactionVersion, method: u8aToHex(known) };
	const payload = api.createType('ExtrinsicPayload', fields, { version: 4 }).toU8a({ method: true });
	const whole = like.sign(pair, options).toU8a();
	const [prefix] = compactFromU8a(whole);
	const head = whole.slice(prefix, whole.length - known.length);

	// Signed are the call, the extensions, and what they add without sending it; a hash, if that is long.
	const message = Buffer.concat([call, payload.slice(known.length)]);
	const signature = pair.sign(message.length > 256 ? blake2AsU8a(message, 256) : message, { withType: true });
	// After the version, and the address with its kind.
	head.set(signature, 1 + 33);
	return u8aToHex(Buffer.concat([compactToU8a(head.length + call.length), head, call]));
}

/// With the lowest bit of a byte changed.
export function flip(hex, index) {
	const bytes = hexToU8a(hex);
	bytes[index < 0 ? bytes.length + index : index] ^= 1;
	return u8aToHex(bytes);
}
