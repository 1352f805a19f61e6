// The whole storage of a chain by keys, told apart by what the metadata says stands there.

import { u8aToHex, hexToU8a, hexToString } from '@polkadot/util';
import { xxhashAsU8a } from '@polkadot/util-crypto';

const PAGE = 1_000;
const hashed = (text) => u8aToHex(xxhashAsU8a(text, 128)).slice(2);
/// Beside the sums: what does not decode.
const UNREADABLE = 'what does not decode';
const VERSION = hashed(':__STORAGE_VERSION__:');

/// The prefix of an item of storage.
export const keyOf = (pallet, item) => `0x${hashed(pallet)}${hashed(item)}`;

/// Every key and value of a block, from a node.
export async function readAll(chain, hash) {
	const values = new Map();
	let last = '0x';
	for (;;) {
		const keys = await chain.rpc('state_getKeysPaged', '0x', PAGE, last === '0x' ? null : last, hash);
		if (keys.length === 0) return values;
		const [{ changes }] = await chain.rpc('state_queryStorageAt', keys, hash);
		for (const [key, value] of changes) values.set(key, value);
		last = keys.at(-1);
	}
}

export class RawState {
	/// `values` by keys; what they mean is said by the metadata of a runtime.
	constructor(values, { registry, meta }) {
		Object.assign(this, { values, registry });
		this.entries = new Map();
		this.pallets = new Map();
		for (const section of Object.values(meta.query)) {
			for (const entry of Object.values(section)) {
				if (!entry.prefix || entry.section === 'substrate') continue;
				this.pallets.set(hashed(entry.prefix), entry.section);
				const name = `${entry.section}.${entry.method}`;
				this.entries.set(keyOf(entry.prefix, entry.meta.name.toString()), { name, type: entry.meta.type });
			}
		}
	}

	/// The same with other values.
	with(values) {
		return Object.assign(Object.create(RawState.prototype), this, { values });
	}

	/// What stands under a key: `lending.loans`, `:code`, or the pallet and a hash for what metadata does not tell.
	nameOf(key) {
		const known = this.entries.get(key.slice(0, 66));
		if (known) return known.name;
		const pallet = this.pallets.get(key.slice(2, 34));
		if (!pallet) return key.startsWith('0x3a') ? hexToString(key) : key.slice(0, 66);
		return `${pallet}.${key.slice(34, 66) === VERSION ? 'storage version' : key.slice(34, 66)}`;
	}

	/// Keys by what stands under them.
	byItem() {
		const items = new Map();
		for (const key of this.values.keys()) {
			const name = this.nameOf(key);
			if (!items.has(name)) items.set(name, []);
			items.get(name).push(key);
		}
		return items;
	}

	/// Sums of all whole numbers in the values of some keys, by where in the value they stand, and how many do not decode.
	sums(keys) {
		const sums = new Map();
		for (const key of keys) {
			const entry = this.entries.get(key.slice(0, 66));
			if (!entry) continue;
			const type = entry.type.isPlain ? entry.type.asPlain : entry.type.asMap.value;
			const bytes = hexToU8a(this.values.get(key));
			try {
				add(sums, '', this.registry.createTypeUnsafe(this.registry.createLookupType(type), [bytes]));
			} catch {
				sums.set(UNREADABLE, (sums.get(UNREADABLE) ?? 0n) + 1n);
			}
		}
		return sums;
	}
}

function add(sums, path, value) {
	const into = (name, inner) => add(sums, `${path}.${name}`, inner);
	if (value === null || value === undefined) return;
	if (typeof value.toBigInt === 'function') {
		sums.set(path, (sums.get(path) ?? 0n) + value.toBigInt());
	} else if (typeof value.isSome === 'boolean') {
		if (value.isSome) add(sums, path, value.unwrap());
	} else if (typeof value.type === 'string' && value.inner !== undefined) {
		into(value.type, value.inner);
	} else if (value instanceof Map) {
		for (const [name, inner] of value.entries()) into(typeof name === 'string' ? name : '', inner);
	} else if (Array.isArray(value) || value instanceof Set) {
		for (const inner of value) add(sums, `${path}[]`, inner);
	}
}
