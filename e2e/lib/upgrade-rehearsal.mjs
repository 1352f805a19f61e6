// One rehearsal of an upgrade, from one block of a chain.

import { u8aToHex } from '@polkadot/util';
import { UpgradeFork, wasmOf } from './upgrade-fork.mjs';
import { counts, losses } from './upgrade-losses.mjs';
import { QUSD } from './values.mjs';

/// Enough for what happens in the first block, after it and when a block is idle.
export const BLOCKS = 3;

/// Upgrades a fork of `chain` at `height` to `wasm`, and returns what is wrong with it. `checking` are
/// runtimes built with checks: `old` of the release that runs, `next` of the one to come. `says` is told what is seen.
export async function rehearse(chain, { height, wasm, checking, migrated, says = () => {} }) {
	const fork = await UpgradeFork.of(chain, height);
	try {
		const found = [];
		const check = async (what, block, path) => {
			const wrong = await fork.check(block, wasmOf(path));
			says(`  ${what}: ${wrong ?? 'holds'}`);
			if (wrong) found.push(`${what}: ${wrong}`);
		};
		if (checking) await check('try_state of every pallet before', fork.from(), checking.old);
		if (checking) await check('migrations with their checks, and try_state', fork.from(), checking.next);
		const old = await fork.blocks(BLOCKS);
		const upgraded = await fork.blocks(BLOCKS, { wasm });
		const versions = [old, upgraded].map(async ({ block }) => (await block.runtimeVersion).specVersion);
		const [was, is] = await Promise.all(versions);
		if (is <= was) found.push(`spec version ${is} is not above ${was}`);
		found.push(...losses(old.state, upgraded.state, migrated));
		if (checking) await check('try_state of every pallet after', upgraded.block, checking.next);
		says(table(counts(old.state), counts(upgraded.state)));
		return found;
	} finally {
		await fork.close();
	}
}

/// How keys of QUSD end.
const DOLLAR = u8aToHex(Uint8Array.of(QUSD, 0, 0, 0)).slice(2);
/// Where in the record of an asset its supply begins: after four accounts.
const SUPPLY = 2 + 4 * 64;

/// Migrations that lose something, by what they write: a whole map that is gone, and one unit of a supply. Comparison and
/// `try_state` both have to notice.
export function lossyMigrations(state) {
	const items = state.byItem();
	const facilitators = items.get('issuance.facilitators');
	const dollar = items.get('assets.asset').find((key) => key.endsWith(DOLLAR));
	const record = state.values.get(dollar);
	const byte = Number.parseInt(record.slice(SUPPLY, SUPPLY + 2), 16) ^ 1;
	const other = record.slice(0, SUPPLY) + byte.toString(16).padStart(2, '0') + record.slice(SUPPLY + 2);
	return [
		{
			what: 'drops the facilitators of dollars', names: 'issuance.facilitators',
			inject: facilitators.map((key) => [key, null]),
		},
		{ what: 'corrupts the supply of QUSD', names: 'assets.asset', inject: [[dollar, other]] },
	];
}

function table(before, after) {
	const pallets = [...new Set([...before.keys(), ...after.keys()])].sort();
	const rows = pallets.map((pallet) => {
		const cells = [before, after].map((of) => String(of.get(pallet) ?? 0).padStart(9));
		return `  ${pallet.padEnd(22)}${cells.join('')}`;
	});
	return [`  ${'entries'.padEnd(22)}      old      new`, ...rows].join('\n');
}
