// Tables for people and for spreadsheets.

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
