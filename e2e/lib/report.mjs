// Tables for people and for spreadsheets.

import { mkdirSync, writeFileSync } from 'node:fs';

/// Dollars with cents, rounded down, thousands apart.
export function money(amount) {
	const cents = (amount < 0n ? -amount : amount) / 10n ** 16n;
	const whole = String(cents / 100n).replace(/\B(?=(\d{3})+$)/g, ' ');
	return `${amount < 0n ? '−' : ''}${whole}.${String(cents % 100n).padStart(2, '0')}`;
}

/// A day, by UTC.
export const day = (at) => new Date(at * 1_000).toISOString().slice(0, 10);

/// Dollars with all digits.
export function exact(amount) {
	const digits = String(amount < 0n ? -amount : amount).padStart(19, '0');
	return `${amount < 0n ? '-' : ''}${digits.slice(0, -18)}.${digits.slice(-18)}`;
}

/// For plots.
export const millions = (amount) => Number(amount) / 1e24;
/// A cell with a share, of one. Nothing when there is none.
export const percent = (rate) => ({ toString: () => (rate === undefined ? '' : `${(100 * rate).toFixed(2)} %`) });
/// A cell with a number of so many digits.
export const fixed = (number, digits) => ({
	toString: () => (number === undefined ? '' : Number(number).toFixed(digits)),
});

const text = (cell) => (typeof cell === 'bigint' ? money(cell) : String(cell ?? ''));

/// Columns in line, numbers to the right. Cells are texts, or amounts as BigInt.
export function table(title, head, rows) {
	const lines = [head, ...rows].map((row) => row.map(text));
	const widths = head.map((_, i) => Math.max(...lines.map((line) => line[i].length)));
	const right = head.map((_, i) => rows.some((row) => typeof row[i] !== 'string'));
	const put = (line) =>
		line.map((cell, i) => (right[i] ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join('  ');
	const rule = widths.map((width) => '─'.repeat(width)).join('  ');
	return [title, '', put(lines[0]), rule, ...lines.slice(1).map(put), ''].join('\n');
}

/// The same for a spreadsheet, with all digits.
export function csv(head, rows) {
	const cell = (of) => (typeof of === 'bigint' ? exact(of) : `"${String(of ?? '').replaceAll('"', '""')}"`);
	return [head, ...rows].map((row) => row.map(cell).join(',')).join('\n') + '\n';
}

/// Prints, and writes `FOLDER/FILE{.txt,.svg,-*.csv}`. Sheets are `[name, title, head, rows]`: those without a title are
/// for spreadsheets only, those without rows for nobody.
export function publish(folder, file, title, sheets, picture) {
	mkdirSync(folder, { recursive: true });
	const texts = [`${title}\n${'═'.repeat(title.length)}\n`];
	for (const [name, of, head, rows] of sheets.filter(([, , , rows]) => rows.length > 0)) {
		if (of) texts.push(table(`${of}, QUSD`, head, rows));
		writeFileSync(`${folder}${file}-${name}.csv`, csv(head, rows));
	}
	writeFileSync(`${folder}${file}.svg`, picture);
	const all = texts.join('\n');
	writeFileSync(`${folder}${file}.txt`, all);
	console.log(all);
	console.log(`Tables and plots: ${folder}`);
}
