// Prints, for each call of our pallets, what its generated weight says: database accesses, time, proof
// size, and cost as a multiple of `balances.transfer_keep_alive` measured on the same machine.
//
//   node scripts/weights-table.mjs [FOLDER OF WEIGHTS]

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = process.argv[2] ?? fileURLToPath(new URL('../runtime/src/weights', import.meta.url));
const OURS = ['pallet_price_feeds', 'pallet_issuance', 'pallet_validator_set', 'pallet_credentials'];
// The SDK's constants for ParityDB, which the runtime is wired to.
const [READ_NS, WRITE_NS] = [8_000, 50_000];

const number = (text) => Number(text.replaceAll('_', ''));

/// The functions of a generated file, each at the top of its components' ranges.
function parse(pallet) {
	const text = readFileSync(join(FOLDER, `${pallet}.rs`), 'utf8');
	const functions = text.matchAll(/((?:^\t\/\/\/.*\n)*)^\tfn (\w+)\((.*?)\) -> Weight \{\n([\s\S]*?)^\t\}/gm);
	return [...functions].map(([, doc, name, , body]) => {
		const most = Object.fromEntries(
			[...doc.matchAll(/component `(\w+)` is `\[\d+, (\d+)\]`/g)].map(([, n, max]) => [n, number(max)]),
		);
		const sum = (pattern) =>
			[...body.matchAll(pattern)].reduce(
				(total, [, value, component]) => total + number(value) * (component ? most[component] : 1), 0,
			);
		const of = (what) =>
			sum(new RegExp(`${what}\\((\\d[\\d_]*)\\)`, 'g')) +
			sum(new RegExp(`${what}\\(\\((\\d[\\d_]*)_u64\\)\\.saturating_mul\\((\\w+)\\.into`, 'g'));
		const parts = (place) => {
			const figure = place === 0 ? '(\\d[\\d_]*), \\d+' : '\\d[\\d_]*, (\\d+)';
			return (
				sum(new RegExp(`^\\t\\tWeight::from_parts\\(${figure}\\)`, 'gm')) +
				sum(new RegExp(`add\\(Weight::from_parts\\(${figure}\\)\\.saturating_mul\\((\\w+)\\.into`, 'g'))
			);
		};
		const [reads, writes] = [of('reads'), of('writes')];
		const measured = parts(0) / 1_000;
		const charged = measured + reads * READ_NS + writes * WRITE_NS;
		const at = Object.entries(most).map(([n, max]) => `${n} = ${max}`).join(', ');
		return { call: `${pallet.replace('pallet_', '')}.${name}`, at, reads, writes, measured, charged, proof: parts(1) };
	});
}

const transfer = parse('pallet_balances').find(({ call }) => call === 'balances.transfer_keep_alive');
if (!transfer) throw new Error('no measured weight of balances.transfer_keep_alive: run make bench');

const microseconds = (ns) => (ns / 1_000).toFixed(1);
const rows = [transfer, ...OURS.filter((p) => existsSync(join(FOLDER, `${p}.rs`))).flatMap(parse)].map((w) => [
	w.at ? `${w.call} (${w.at})` : w.call,
	w.reads,
	w.writes,
	microseconds(w.measured),
	microseconds(w.charged),
	w.proof,
	(w.charged / transfer.charged).toFixed(2),
]);
const head = ['call', 'reads', 'writes', 'measured µs', 'charged µs', 'proof bytes', '× transfer'];
const widths = head.map((title, i) => Math.max(...[title, ...rows.map((r) => r[i])].map((c) => String(c).length)));
const line = (cells) =>
	`| ${cells.map((c, i) => (i ? String(c).padStart(widths[i]) : c.padEnd(widths[i]))).join(' | ')} |`;
console.log(line(head));
console.log(line(widths.map((w, i) => '-'.repeat(w - (i ? 1 : 0)) + (i ? ':' : ''))));
for (const row of rows) console.log(line(row));
console.log(`\nCharged: measured time plus ${READ_NS / 1000} µs a read and ${WRITE_NS / 1000} µs a write, which is what a block counts.`);
