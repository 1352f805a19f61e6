// What became of a pool, for people: tables on standard output, and with plots in target/pools.

import { fileURLToPath } from 'node:url';
import { yieldOf } from './cash-flows.mjs';
import { sum } from './loan-model.mjs';
import { plot } from './plot.mjs';
import { day, millions, percent, publish } from './report.mjs';

const FOLDER = fileURLToPath(new URL('../../target/pools/', import.meta.url));
const bps = (share) => percent(share === null ? undefined : Number(share) / 10_000);

/// Yearly, of a rate per second.
const yearly = ({ rate }) => percent((Number(rate) * 31_536_000) / 1e18);

const TERMS = ['tranche', 'rate', 'to be junior to it', 'raised', 'of all'];
const terms = ({ model, names }) =>
	names.map((name, level) => {
		const { terms: of, units } = model.tranches[level];
		const share = percent(Number((units * 10_000n) / model.total) / 10_000);
		return [name, of ? yearly(of) : '', of ? bps(of.subordination) : '', units, share];
	});

/// Who got what when: each distribution, with principal and interest of each tranche.
const flowsHead = ({ names }) => [
	'day', 'interest in', 'principal in', 'recovered', 'never lent', 'fees',
	...names.flatMap((name) => [`${name}: principal`, 'interest']), 'reserve', 'tests that fail',
];
const flows = ({ rows }) =>
	rows.map((row) => [
		day(row.at), row.interest, row.principal, row.recovered, row.returned, row.fees,
		...row.paid.flat(), row.reserve, row.failed.map((test) => test.replace(/ 0x.*/, '')).join(', '),
	]);

const TURNS = ['day', 'test', 'from now on', 'measured', 'limit'];
const turns = ({ turns: all }) =>
	all.map(({ at, test, holds, measured, limit }) => {
		const isMoney = /^(Over|Obligor)/.test(test);
		const amounts = [measured, limit].map((one) => (isMoney ? one : { toString: () => String(one) }));
		return [day(at), test, holds ? 'holds' : 'fails', ...amounts];
	});

const TRANCHES = ['tranche', 'raised', 'principal', 'interest', 'fees and bond', 'lost', 'interest a year'];
const tranches = ({ model, names, holders, lost }) =>
	names.map((name, level) => {
		const { units, principalPaid, interestPaid, yield: rate } = model.tranches[level];
		const fees = sum([...holders[level].values()].map((holder) => holder.fees));
		return [name, units, principalPaid, interestPaid, fees, lost[level], bps(rate)];
	});

const HOLDERS = ['holder', 'tranche', 'put in', 'claimed', 'net', 'yield since it lends'];
const holdersOf = ({ names, model, moves, holders }) => {
	const rows = [];
	for (const [level, name] of names.entries()) {
		const own = moves.filter((move) => move.level === level && move.who);
		for (const who of new Set(own.map((move) => move.who))) {
			const of = own.filter((move) => move.who === who);
			const all = (what) => sum(of.filter((move) => move.what === what).map(({ amount }) => amount));
			const [invested, claimed] = ['invested', 'claimed'].map(all);
			// What units were sold for, only those know who sold them.
			const since = of.map(({ at, amount }) => ({ at: Math.max(at, model.since), amount }));
			const rate = holders[level].get(who).traded ? undefined : yieldOf(since);
			rows.push([who, name, -invested, claimed, invested + claimed, percent(rate)]);
		}
	}
	return rows;
};

const SUMS = ['what', 'loans paid', 'pool paid'];

/// What a month's distributions paid, by tranche and to the curator.
function byMonth({ rows, names }) {
	const months = new Map();
	for (const { at, paid, fees } of rows) {
		const month = day(at).slice(0, 7);
		const so = months.get(month) ?? [...names, 'fees'].map(() => 0n);
		const parts = [...paid.map(sum), fees];
		months.set(month, so.map((amount, i) => amount + parts[i]));
	}
	return months;
}

function picture(pool) {
	const { model, names, prices, rows, title } = pool;
	const months = [...byMonth(pool)].map(([month, parts]) => [Date.parse(`${month}-15`) / 1_000, parts]);
	const bars = [...names, 'fees'].map((name, i) => ({
		name, points: months.map(([at, parts]) => [at, millions(parts[i])]),
	}));
	const lines = (of, value) => names.map((name, level) => ({
		name, points: of.map((row) => [row.at, value(row, level)]),
	}));
	const outstanding = lines(prices, (row, level) => millions(row.outstanding[level]));
	const ratio = (a, b) => (b === 0n ? 0 : Number((a * 1_000_000n) / b) / 1e6);
	const price = lines(prices, ({ low, units }, level) => ratio(low[level], units[level]));
	const whole = lines(prices, ({ low, outstanding: out }, level) => ratio(low[level], out[level]))
		.map((line, level) => ({
			...line, points: line.points.filter((_, i) => prices[i].outstanding[level] > 10n ** 20n),
		}));
	const kept = [[model.since, model.terms.reserve], ...rows.map(({ at, reserve }) => [at, reserve])];
	const reserve = [{ name: 'reserve', points: kept.map(([at, amount]) => [at, millions(amount)]) }];
	return plot(title, [
		{ title: 'Paid, by month', unit: 'million QUSD', bars },
		{ title: 'Outstanding', unit: 'million QUSD', lines: outstanding },
		{ title: 'Price of a unit, conservative', unit: 'QUSD', lines: price },
		{ title: 'Worth of a dollar outstanding, conservative', unit: 'QUSD', lines: whole },
		{ title: 'Reserve', unit: 'million QUSD', lines: reserve },
	]);
}

/// Prints, and writes `target/pools/FILE{.txt,.svg,-*.csv}`. `sums` are rows of what has to be the same.
export function report(pool, file, sums) {
	const sheets = [
		['terms', 'Tranches', TERMS, terms(pool)],
		['cash-flows', 'Who got what, when', flowsHead(pool), flows(pool)],
		['tests', 'Tests that turned', TURNS, turns(pool)],
		['tranches', 'What became of each tranche', TRANCHES, tranches(pool)],
		['holders', 'Holders', HOLDERS, holdersOf(pool)],
		['sums', 'Sums, of what came in and of what went out', SUMS, sums],
	];
	publish(FOLDER, file, pool.title, sheets, picture(pool));
}
