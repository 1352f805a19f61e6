// A table of work among few and among many loans, from what `benchmark pallet --json-file` wrote.
//
//   node scripts/among.mjs FOLDER

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);

/// The smallest of several measurements: what is above it, others did on the machine.
function least(results, count, field) {
	const of = results.filter(({ components }) => components[0][1] === count);
	return Math.min(...of.map((result) => result[field]));
}

const thousands = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ' ');
const micros = (nanos) => (nanos / 1_000).toFixed(0);

const benchmarks = readdirSync(folder).flatMap((file) =>
	JSON.parse(readFileSync(join(folder, file), 'utf8')),
);
const counts = benchmarks[0].time_results.map(({ components }) => components[0][1]);
const [few, many] = [Math.min(...counts), Math.max(...counts)];

console.log(`| | among ${few} loans, µs | among ${thousands(many)}, µs | ratio | reads | writes |`);
console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
for (const { benchmark, time_results, db_results } of benchmarks) {
	const time = [few, many].map((count) => least(time_results, count, 'extrinsic_time'));
	const accesses = (field) => {
		const [a, b] = [few, many].map((count) => least(db_results, count, field));
		return a === b ? `${a}` : `${a}, ${b}`;
	};
	const cells = [
		benchmark.replace('_among', ''),
		...time.map(micros),
		(time[1] / time[0]).toFixed(2),
		accesses('reads'),
		accesses('writes'),
	];
	console.log(`| ${cells.join(' | ')} |`);
}
