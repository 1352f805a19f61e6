// What three loans came to, for people: tables on standard output, and with plots in target/credit.

import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { yieldOf } from './cash-flows.mjs';
import { sum } from './loan-model.mjs';
import { plot } from './plot.mjs';
import { csv, day, money, table } from './report.mjs';

const FOLDER = fileURLToPath(new URL('../../target/credit/', import.meta.url));
const millions = (amount) => Number(amount) / 1e24;

const SCHEDULE = ['no.', 'due', 'principal', 'interest', 'payment', 'balance after'];
const schedule = ({ agreed, calendar }) =>
	agreed.map(({ deadline, principal, interest, balance }, i) => [
		// Due when this day begins, where the loan's clock is.
		i + 1, day(deadline + calendar.utcOffset), principal, interest, principal + interest, balance,
	]);

const PAYMENTS = [
	'window', 'call', 'paid', 'principal', 'ahead', 'interest', 'of it late', 'fees', 'in all',
	'balance after',
];
const payments = ({ rows }) =>
	rows.map((row) => [
		row.number + 1, row.call, day(row.at), row.principal, row.prepaid, row.all, row.grace, row.fees,
		row.total, row.balance,
	]);

/// Flows of lenders by day, with what each has got so far less what it lent.
function byDay(flows, deal) {
	const names = [...new Set(deal.lenders)];
	const days = [...new Set(flows.of({ loan: deal.id }).map(({ at }) => day(at)))].sort();
	const so = new Map(names.map((name) => [name, 0n]));
	const rows = [];
	for (const date of days) {
		const amounts = names.map((who) => {
			const own = flows.of({ loan: deal.id, who }).filter(({ at }) => day(at) === date);
			return sum(own.map(({ amount }) => amount));
		});
		if (amounts.every((amount) => amount === 0n)) continue;
		names.forEach((name, i) => so.set(name, so.get(name) + amounts[i]));
		rows.push([date, ...amounts, ...names.map((name) => so.get(name))]);
	}
	return { head: ['day', ...names, ...names.map((name) => `${name}, so far`)], rows };
}

const RESULT = [
	'lender', 'lent', 'interest', 'principal', 'recovered', 'paid for titles', 'net', 'yield', 'titles',
];
function results(flows, deal, steps) {
	return [...new Set(deal.lenders)].map((who) => {
		const own = flows.of({ loan: deal.id, who });
		const of = (kind) => sum(own.filter(({ what }) => what === kind).map(({ amount }) => amount));
		const rate = yieldOf(own);
		const kinds = ['lent', 'interest', 'principal', 'recovered', 'bought'].map(of);
		const percent = rate === undefined ? '' : `${(100 * rate).toFixed(2)} %`;
		const titles = steps.filter((step) => step.title !== undefined && step.who === who);
		const net = sum(own.map(({ amount }) => amount));
		const taken = titles.map(({ title }) => title).join(', ');
		return [who, ...kinds, net, { toString: () => percent }, taken];
	});
}

const WATERFALL = [
	'day', 'what', 'by', 'brought', 'fee', 'set off', 'to whom paid', 'cover taken in', 'principal left',
];
const waterfall = ({ steps, deal }) =>
	steps.map(({ at, what, who, amount, fee, kept, paid, cover, balance }) => {
		const parts = paid.map((part, i) => (part > 0n ? `${deal.lenders[i]} ${money(part)}` : ''));
		const to = parts.filter(Boolean).join(', ');
		return [day(at), what, who ?? '', amount, fee, kept ?? 0n, to, cover ?? 0n, balance];
	});

const SETTLED = ['tranche', 'lent', 'principal lost', 'interest lost'];
const settled = ({ end, deal }) =>
	deal.lenders.map((name, i) => [name, deal.model.amounts[i], end.lost[i], end.lostInterest[i]]);

function picture(flows, deal, steps) {
	const begin = deal.model.origination;
	const bars = ['principal', 'interest'].map((kind) => ({
		name: `${kind}, as agreed`,
		points: deal.agreed.map((row) => [row.deadline, millions(row[kind])]),
	}));
	const balances = {
		name: 'as it was paid',
		points: [
			[begin, millions(deal.principal)],
			...[...deal.rows, ...steps].map((row) => [row.at, millions(row.balance)]),
		],
	};
	const agreed = {
		name: 'as agreed',
		points: [
			[begin, millions(deal.principal)],
			...deal.agreed.map((row) => [row.deadline, millions(row.balance)]),
		],
	};
	const nets = [...new Set(deal.lenders)].map((who) => {
		let net = 0n;
		const points = flows.of({ loan: deal.id, who }).map(({ at, amount }) => {
			net += amount;
			return [at, millions(net)];
		});
		return { name: who, points, marked: true };
	});
	return plot(deal.name, [
		{ title: 'Instalments', unit: 'million QUSD', bars },
		{ title: 'Balance', unit: 'million QUSD', lines: [agreed, balances] },
		{ title: 'Lenders: received less lent, in cash, so far', unit: 'million QUSD', lines: nets },
	]);
}

/// Prints, and writes `target/credit/{loans.txt,*.csv,*.svg}`.
export function report({ deals, flows, sale }) {
	mkdirSync(FOLDER, { recursive: true });
	const texts = [];
	for (const deal of deals) {
		const file = `${FOLDER}${Number(deal.amount.replaceAll('_', '')) / 1e6}M`;
		const cash = byDay(flows, deal);
		const steps = deal === sale?.deal ? sale.steps : [];
		const sheets = [
			['schedule', 'Schedule, as agreed', SCHEDULE, schedule(deal)],
			['payments', 'Payments', PAYMENTS, payments(deal)],
			['cash-flows', 'Cash flows of lenders', cash.head, cash.rows],
			['lenders', 'Lenders', RESULT, results(flows, deal, steps)],
		];
		if (steps.length > 0) {
			sheets.push(['waterfall', 'Recovery', WATERFALL, waterfall(sale)]);
			sheets.push(['losses', 'What was lost', SETTLED, settled(sale)]);
		}
		texts.push(`${deal.name}\n${'═'.repeat(deal.name.length)}\n`);
		for (const [name, title, head, rows] of sheets) {
			texts.push(table(`${title}, QUSD`, head, rows));
			writeFileSync(`${file}-${name}.csv`, csv(head, rows));
		}
		writeFileSync(`${file}.svg`, picture(flows, deal, steps));
	}
	const text = texts.join('\n');
	writeFileSync(`${FOLDER}loans.txt`, text);
	console.log(text);
	console.log(`Tables and plots: ${FOLDER}`);
}
