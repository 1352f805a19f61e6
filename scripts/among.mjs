// A table of work among few and among many loans, from what `benchmark pallet --json-file` wrote.
//
//   node scripts/among.mjs FOLDER

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);

/// By benchmark: what was measured, of all files.
const measured = new Map();
for (const file of readdirSync(folder).sort()) {
	for (const { benchmark, time_results, db_results } of JSON.parse(readFileSync(join(folder, file), 'utf8'))) {
		const { times, accesses } = measured.get(benchmark) ?? { times: [], accesses: [] };
		measured.set(benchmark, {
			times: [...times, ...time_results],
			accesses: [...accesses, ...db_results],
		});
	}
}

const countOf = ({ components }) => components[0][1];
const [any] = measured.values();
const counts = [...new Set(any.times.map(countOf))].sort((a, b) => a - b);

/// The smallest of several measurements: what is above it, others did on the machine.
function least(results, count, field) {
	const of = results.filter((result) => countOf(result) === count);
	return Math.min(...of.map((result) => result[field]));
}

const thousands = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ' ');
const row = (cells) => console.log(`| ${cells.join(' | ')} |`);

row(['', ...counts.map((count) => `among ${thousands(count)}, µs`), 'last to one before', 'reads', 'writes']);
row(['---', ...counts.map(() => '---:'), '---:', '---:', '---:']);
for (const [benchmark, { times, accesses }] of measured) {
	const micros = counts.map((count) => least(times, count, 'extrinsic_time') / 1_000);
	const touched = (field) => {
		const all = counts.map((count) => least(accesses, count, field));
		return all.every((one) => one === all[0]) ? `${all[0]}` : all.join(', ');
	};
	row([
		benchmark.replace('_among', ''),
		...micros.map((time) => time.toFixed(0)),
		(micros.at(-1) / micros.at(-2)).toFixed(2),
		touched('reads'),
		touched('writes'),
	]);
}
