// Rehearses the upgrade to the next runtime on chains that end-to-end scenarios left behind, each at some heights of its
// life: in the middle of it loans run, later they are closed. The chains are not touched. Fails when anything is lost, and
// when what is lost on purpose is not noticed.
//
//   node e2e/tools/upgrade-rehearsal.mjs FOLDER...
//
//   QUOIN_NODE of the release that runs, QUOIN_NEXT_WASM to come; QUOIN_TRY_WASM the same built with checks, and
//   QUOIN_OLD_TRY_WASM that of the release that runs, if it is another code. SHARES (40 75 100): heights in percent.

import { basename } from 'node:path';
import { Chain } from '../lib/chain.mjs';
import { NEXT_WASM } from '../lib/node.mjs';
import { UpgradeFork, wasmOf } from '../lib/upgrade-fork.mjs';
import { losses } from '../lib/upgrade-losses.mjs';
import { BLOCKS, lossyMigrations, rehearse } from '../lib/upgrade-rehearsal.mjs';

const next = process.env.QUOIN_TRY_WASM;
if (!next) throw new Error('QUOIN_TRY_WASM: the next runtime built with checks');
const checking = { next, old: process.env.QUOIN_OLD_TRY_WASM ?? next };
const wasm = wasmOf(NEXT_WASM);
const shares = (process.env.SHARES ?? '40 75 100').split(' ').map(Number);
const folders = process.argv.slice(2);
if (folders.length === 0) throw new Error('no chains to rehearse on');

const says = (text) => console.log(text);
let failed = false;

for (const folder of folders) {
	const chain = await Chain.start({ sealing: 'instant', basePath: folder });
	try {
		const top = await chain.height();
		for (const share of shares) {
			const height = Math.max(1, Math.floor((top * share) / 100));
			says(`\n${basename(folder)}, block ${height} of ${top}`);
			const found = await rehearse(chain, { height, wasm, checking, says });
			for (const one of found) says(`  LOST ${one}`);
			failed ||= found.length > 0;
		}
		if (folder === folders.at(-1)) failed = !(await noticesLosses(chain)) || failed;
	} finally {
		await chain.stop();
	}
}
says(failed ? '\nthe upgrade loses something' : '\nnothing is lost');
process.exit(failed ? 1 : 0);

/// Whether the same comparison, and the checks of pallets, find what a bad migration would do.
async function noticesLosses(chain) {
	const fork = await UpgradeFork.of(chain);
	try {
		const old = await fork.blocks(BLOCKS);
		let all = true;
		for (const { what, inject, names } of lossyMigrations(old.state)) {
			const { state } = await fork.blocks(BLOCKS, { wasm, inject });
			const noticed = losses(old.state, state).filter((one) => one.startsWith(`${names}: `));
			const checked = await fork.check(fork.from(undefined, inject), wasmOf(next));
			says(`\na migration that ${what}`);
			says(`  compared: ${noticed.join('; ') || 'NOT NOTICED'}`);
			says(`  try_state: ${checked ?? 'NOT NOTICED'}`);
			all &&= noticed.length > 0 && checked !== undefined;
		}
		return all;
	} finally {
		await fork.close();
	}
}
