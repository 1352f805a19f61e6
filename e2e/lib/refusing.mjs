// Calls that are refused: by their own error, and without a trace.

import assert from 'node:assert/strict';
import { u8aToHex } from '@polkadot/util';
import { xxhashAsU8a } from '@polkadot/util-crypto';

/// What money and titles are kept by. Of `System` and `Balances` a refused call changes its fee.
const PALLETS = [
	'Vault', 'Auctions', 'Issuance', 'Lending', 'Tranches', 'Registry', 'Assets', 'AssetsHolder', 'Nfts',
];

const prefix = (...names) => `0x${names.map((name) => u8aToHex(xxhashAsU8a(name, 128)).slice(2)).join('')}`;

/// Turned by each block, whatever was in it.
const TURNING = prefix('Vault', 'IdleVault');

export class Refusing {
	/// Errors without a pallet are those of `pallet`.
	constructor(chain, pallet) {
		Object.assign(this, { chain, pallet });
	}

	/// All that is stored, by its key.
	async stored() {
		const parts = PALLETS.map((pallet) => this.chain.rpc('state_getPairs', prefix(pallet)));
		const holds = this.chain.rpc('state_getPairs', prefix('Balances', 'Holds'));
		const pairs = (await Promise.all([...parts, holds])).flat();
		return new Map(pairs.filter(([key]) => !key.startsWith(TURNING)));
	}

	/// What is refused in place of `run` throws `name` and changes nothing.
	async changesNothing(run, name) {
		const before = await this.stored();
		const full = name === 'BadOrigin' || name.includes('.') ? name : `${this.pallet}.${name}`;
		await assert.rejects(run, { name: full });
		const now = await this.stored();
		const keys = [...new Set([...before.keys(), ...now.keys()])];
		const changed = keys.filter((key) => before.get(key) !== now.get(key));
		assert.deepEqual(changed, [], `what ${full} changed`);
	}

	/// A call by `who` is refused.
	refuses(call, name, who) {
		return this.changesNothing(() => this.chain.send(call, who), name);
	}

	/// A call by Root is refused.
	refusesRoot(call, name) {
		return this.changesNothing(() => this.chain.sudo(call), name);
	}
}
