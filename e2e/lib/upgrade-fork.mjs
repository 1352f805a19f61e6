// Forks of a chain on which an upgrade is rehearsed: the chain itself is not touched.

import { readFileSync } from 'node:fs';
import { stringToHex } from '@polkadot/util';
import { RawState, keyOf, readAll } from './raw-state.mjs';

/// Of `UpgradeCheckSelect`: hooks of migrations, every record decodes, every pallet's `try_state`.
const ALL_CHECKS = '0x01';
/// Blocks that a migration of many blocks may take.
const MOST_BLOCKS = 1_000;
const CODE = stringToHex(':code');
/// Where a migration of many blocks remembers how far it is.
const CURSOR = keyOf('Migrations', 'Cursor');

// Read when it is loaded: else it tells of every block.
process.env.LOG_LEVEL ??= 'error';
const { BuildBlockMode, setup } = await import('@acala-network/chopsticks');

export const wasmOf = (path) => `0x${readFileSync(path).toString('hex')}`;

export class UpgradeFork {
	/// Of `chain` at a height, by default the last. Each run begins there.
	static async of(chain, height) {
		const fork = new UpgradeFork();
		fork.height = height ?? (await chain.height());
		const hash = await chain.rpc('chain_getBlockHash', fork.height);
		fork.chain = await setup({
			endpoint: chain.provider.endpoint,
			block: hash,
			buildBlockMode: BuildBlockMode.Manual,
			mockSignatureHost: true,
			// Errors, which say which check failed.
			runtimeLogLevel: 1,
		});
		fork.base = fork.chain.head;
		fork.layers = fork.base.storageLayerCount;
		fork.values = await readAll(chain, hash);
		return fork;
	}

	/// Makes `count` blocks with the runtime of the fork, or with `wasm`, and goes on until no migration runs. `inject`
	/// writes into the storage before the first of them, as a migration would. Returns the state and the last block.
	async blocks(count, { wasm, inject } = {}) {
		const { chain } = this;
		await chain.setHead(this.from(wasm, inject));
		let values = afterDiff(this.values, await this.base.storageDiff());
		let block;
		for (let made = 0; made < count || values.has(CURSOR); made += 1) {
			if (made === MOST_BLOCKS) throw new Error(`a migration did not end within ${MOST_BLOCKS} blocks`);
			block = await chain.newBlock();
			values = afterDiff(values, await block.storageDiff());
		}
		return { block, state: new RawState(values, { registry: await block.registry, meta: await block.meta }) };
	}

	/// The block of the fork as it was, with other code, and with other records.
	from(wasm = this.values.get(CODE), inject) {
		this.base.resetStorageLayers(this.layers);
		this.base.setWasm(wasm);
		if (inject) this.base.pushStorageLayer().setAll(inject);
		return this.base;
	}

	/// Runs the migrations of `wasm`, a runtime built with checks, and all its checks on a block. Returns what they find
	/// wrong, or nothing.
	async check(block, wasm) {
		const layers = block.storageLayerCount;
		const own = await block.wasm;
		block.setWasm(wasm);
		try {
			await block.call('TryRuntime_on_runtime_upgrade', [ALL_CHECKS]);
			return undefined;
		} catch (error) {
			// The runtime says why in its log and panics.
			return `${error.message}: the log above says why`;
		} finally {
			block.setWasm(own);
			block.resetStorageLayers(layers);
		}
	}

	async close() {
		await this.chain.close();
	}
}

function afterDiff(values, diff) {
	const next = new Map(values);
	for (const [key, value] of Object.entries(diff)) {
		if (value === null) next.delete(key);
		else next.set(key, value);
	}
	return next;
}
