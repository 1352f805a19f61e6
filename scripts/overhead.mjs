// Writes block_weights.rs and extrinsic_weights.rs of a folder of weights from what `benchmark
// overhead` measured.
//
// The SDK measures the base of an extrinsic with a signed remark, extensions included, but charges
// each extension by its own weight as well. Here their time is taken off the base, so that it counts
// once.
//
//   node scripts/overhead.mjs MEASURED WEIGHTS

import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

const [measured, weights] = process.argv.slice(2);

const number = (text) => Number(text.replaceAll('_', ''));
const underscored = (value) => String(value).replace(/\B(?=(\d{3})+$)/g, '_');

/// Nanoseconds that `benchmark overhead` found on average.
function average(name) {
	const text = readFileSync(join(measured, `${name}_weights.rs`), 'utf8');
	return number(text.match(/WEIGHT_REF_TIME_PER_NANOS\.saturating_mul\(([\d_]+)\)/)[1]);
}

/// Picoseconds without the database of the function of a generated file.
function time(file, name) {
	const text = readFileSync(join(weights, `${file}.rs`), 'utf8');
	return number(text.match(new RegExp(`fn ${name}\\([^]*?\\n\\t\\tWeight::from_parts\\(([\\d_]+)`))[1]);
}

// What a signed remark runs through; see `TxExtension` of the runtime.
const extensions = [
	...[
		'check_non_zero_sender', 'check_spec_version', 'check_tx_version', 'check_genesis',
		'check_mortality_immortal_transaction', 'check_nonce', 'check_weight', 'weight_reclaim',
	].map((name) => time('frame_system_extensions', name)),
	time('pallet_asset_tx_payment', 'charge_asset_tx_payment_native'),
];
const nanos = Math.ceil(extensions.reduce((a, b) => a + b) / 1_000);

const header = (what) =>
	`//! ${what}, measured by \`make bench\`. Do not edit.\n//!\n` +
	`//! Date: ${new Date().toISOString().slice(0, 10)}. Machine: ${cpus()[0].model}.\n\n` +
	'use frame_support::weights::{constants::WEIGHT_REF_TIME_PER_NANOS, Weight};\n\n';

writeFileSync(
	join(weights, 'block_weights.rs'),
	header('What every block costs') +
		'/// The time of an empty block.\npub const BASE: Weight =\n' +
		`\tWeight::from_parts(WEIGHT_REF_TIME_PER_NANOS.saturating_mul(${underscored(average('block'))}), 0);\n`,
);

const signed = average('extrinsic');
if (signed <= nanos) throw new Error(`extensions alone took ${nanos} ns, a signed remark ${signed} ns: measure again`);
writeFileSync(
	join(weights, 'extrinsic_weights.rs'),
	header('What every extrinsic costs') +
		'/// The time of a signed remark with its extensions, less that of the extensions, which are charged by\n' +
		'/// their own weights.\npub const BASE: Weight = Weight::from_parts(\n' +
		`\tWEIGHT_REF_TIME_PER_NANOS.saturating_mul(${underscored(signed)} - ${underscored(nanos)}),\n\t0,\n);\n`,
);
