// Pools end to end. A curator's pool lends to the three published loans, of which one fails in its seventh month; a
// note of nine months lends to one.
//
// A model that asks the chain nothing (lib/pool-model, over those of the loans) says beforehand what each tranche is
// due, who gets what of each payment, which tests hold and what units are worth; the chain has to agree to the last
// unit. Tables and plots are left in target/pools.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { LENDING, TREASURY } from '../lib/accounts.mjs';
import { Books } from '../lib/books.mjs';
import { CashFlows } from '../lib/cash-flows.mjs';
import { Chain } from '../lib/chain.mjs';
import { Course, bought, exactly, inOrder, pays } from '../lib/course.mjs';
import { B300, Desk } from '../lib/credit.mjs';
import { Deal } from '../lib/deal.mjs';
import { DAY, sum, yearly } from '../lib/loan-model.mjs';
import { Pool } from '../lib/pool.mjs';
import { originationFee } from '../lib/pool-model.mjs';
import { report } from '../lib/pool-report.mjs';
import { PUBLISHED } from '../lib/published.mjs';
import { QUSD, usd } from '../lib/values.mjs';

const HOUR = 3_600;
const KEEPER = 'Custodian';
const NAMES = ['senior', 'mezzanine', 'first loss'];
/// Who puts in what, in million dollars, by tranche. One of them changes his mind in time.
const INVESTED = [
	[['Senior', '110'], ['Alice', '10'], ['Insurer', '8'], ['Ferdie', '8']],
	[['Mezzanine', '14.1'], ['Alice', '6'], ['Alice', '-2'], ['Ferdie', '4']],
	[['Eve', '11.9']],
];
const CURATOR = 'Eve';
/// Those who claim each month. Others wait until the end.
const MONTHLY = [[0, 'Senior'], [0, 'Alice'], [1, 'Mezzanine'], [2, 'Eve']];
/// Who have something to collect of the loans besides the pool.
const PAYEES = ['Alice', 'Dave', 'Insurer'];

const EVERYBODY = [
	...new Set([...INVESTED.flat().map(([name]) => name), ...PAYEES, 'Bob', 'Charlie', 'Appraiser', KEEPER]),
];

const million = (text) => usd(text.replace('-', '')) * 1_000_000n * (text.startsWith('-') ? -1n : 1n);

let chain, api, desk, flows, books, deals, pool, course, had;
/// The first of a month at eight, on which the loans are drawn.
let begin;

before(async () => {
	chain = await Chain.start({ sealing: 'instant' });
	({ api } = chain);
	await chain.sealFirst();
	desk = new Desk(chain);
	flows = new CashFlows();
	// The pool is the only lender of each, and gets the fees of one.
	deals = PUBLISHED.map((terms, i) => {
		const tranches = [{ lender: 'Pool', percent: 100, rate: String(terms.coupon) }];
		const arranger = i === 1 ? 'Pool' : 'Alice';
		return new Deal(desk, flows, { ...terms, tranches, arranger, commit: (deal) => pool.fund(deal) });
	});
	books = new Books(desk, flows, deals);
	pool = new Pool(books, { name: 'Pool', curator: CURATOR, keeper: KEEPER });
	Object.assign(pool, { names: NAMES, title: 'A pool of 170 M over three loans, 80 / 13 / 7' });
});
after(() => chain?.stop());

/// The first of the next month that is six days away at least, at eight.
async function firstOfMonth() {
	const now = new Date(((await chain.now()) + 6 * DAY) * 1_000);
	return Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1, 8) / 1_000;
}

/// QUSD of everybody who has to do with loans or pools, by name.
async function allDollars() {
	const all = new Map();
	for (const name of EVERYBODY) all.set(name, await books.dollars(name));
	return all;
}

/// What everybody has more than he `had` is what the loans and the pools gave him, and what he minted.
async function balances(pools) {
	const now = await allDollars();
	for (const name of EVERYBODY) {
		const of = pools.flatMap(({ moves }) => moves.filter(({ who }) => who === name));
		const bonds = BigInt(pools.filter(({ curator }) => curator === name).length) * usd('100');
		const rewards = name === KEEPER ? sum(pools.map(({ rewarded }) => rewarded)) : 0n;
		const change = now.get(name) - had.get(name) - (desk.minted.get(name) ?? 0n);
		const told = flows.net({ who: name }) + sum(of.map(({ amount }) => amount)) - bonds + rewards;
		assert.equal(change, told, name);
	}
	await books.compareSupply();
}

const tranche = (rate, subordination, least, cap) => ({
	rate: yearly(rate), onShortfall: true, subordination, least: million(least), cap: million(cap), credential: null,
});

test('investors mint what they put in, and the insurer its bond', async () => {
	const needs = new Map();
	for (const [name, amount] of INVESTED.flat()) {
		if (!amount.startsWith('-')) needs.set(name, (needs.get(name) ?? usd('200')) + million(amount));
	}
	const bond = sum(PUBLISHED.map(({ servers, appraised }) => BigInt(servers) * usd(appraised))) / 20n;
	needs.set('Insurer', needs.get('Insurer') + bond);
	for (const [name, amount] of needs) await desk.mint(name, amount);
	await chain.send(api.tx.registry.postBond(bond), 'Insurer');
	had = await allDollars();
	desk.minted.clear();
});

test('curator opens a pool, and investors fill it', async () => {
	begin = await firstOfMonth();
	const raiseUntil = begin - DAY;
	await pool.open('openPool', {
		name: 'B300, three borrowers',
		eligibility: {
			classes: [B300], ltv: 7_500, tenor: 1_130 * DAY, rate: yearly('10'), obligorShare: 7_500, daysOverdue: 5,
		},
		tranches: [tranche('8.5', 2_000, '130', '136'), tranche('13', 700, '20', '22.1')],
		firstLoss: { share: 700, cap: million('11.9') },
		declared: [], declaredObligors: [], curatorFee: 500,
		order: 'ProRata', payouts: 'AsCollected', period: 30 * DAY, reserve: million('1'),
		raiseUntil, drawUntil: begin + 10 * DAY, maturesAt: begin + 1_150 * DAY, originationFee: false,
	});
	for (const [level, all] of INVESTED.entries()) {
		for (const [name, amount] of all) await pool.invest(name, level, million(amount));
	}
	assert.equal(pool.model.total, million('170'));
	assert.equal(sum(PUBLISHED.map(({ amount }) => usd(amount))), million('167.8'));
	await assert.rejects(pool.activate(), { name: 'tranches.RaiseRuns' });
	await chain.nextAt(raiseUntil + 3);
	await pool.activate();
});

test('pool lends to three borrowers on the first of a month', async () => {
	await chain.nextAt(begin);
	await chain.freshen();
	for (const deal of deals) await deal.pledge();
	await chain.freshen();
	for (const deal of deals) {
		await deal.draw();
		await pool.compare();
	}
	await books.compare(['Pool', ...PAYEES]);
	const forecast = await pool.compareForecast();
	assert.equal(sum(forecast.map(({ principal }) => principal)), million('167.8'));
	// All but what is lent and kept goes back, the second after it may be lent.
	const back = forecast.filter(({ returned }) => returned > 0n);
	assert.deepEqual(back.map(({ at, returned }) => [at, returned]), [[pool.model.terms.drawUntil + 1, million('1.2')]]);
});

/// What was not lent goes back, then each month on the second what came in is paid.
function* months() {
	const { drawUntil } = pool.model.terms;
	yield { at: drawUntil + HOUR, run: () => pool.distribute() };
	const first = new Date(begin * 1_000);
	for (let month = 1; deals.some(({ closed }) => !closed); month += 1) {
		const at = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + month, 2, 12) / 1_000;
		yield { at, run: () => paysMonth(month) };
	}
}

async function paysMonth(month) {
	await pool.distribute();
	// What they were paid before stays with whose they were.
	if (month === 12) await pool.transfer(0, 'Senior', 'Appraiser', million('20'));
	for (const [level, name] of MONTHLY) {
		const amount = await pool.claim(level, name);
		// Goes home with it, which makes room for others under the ceilings of the pegs.
		if (name === 'Senior' && amount > 0n) await desk.redeem(name, amount);
	}
}

test('month by month, each tranche is paid what the model says', async () => {
	course = new Course(deals, KEEPER, bought);
	await inOrder(chain, [...course.scripts, months()], async () => {
		await books.compare(['Pool', ...PAYEES]);
		await pool.compare();
		for (const name of PAYEES.filter((name) => flows.waiting.has(name))) await books.collect(name, KEEPER);
		if (flows.waitingFor('Pool').recovered > 0n) await pool.distribute();
	});
	assert.ok(deals.every(({ closed }) => closed));
});

/// What the loans' own cash flows paid to a pool, by kind, and what it says that it collected.
function collected(of) {
	const paid = (...kinds) =>
		sum(flows.of({ who: of.name }).filter(({ what }) => kinds.includes(what)).map(({ amount }) => amount));
	const { totals } = of.model;
	const rows = [
		['interest, and fees of loans', paid('interest', 'other'), totals.interest],
		['principal', paid('principal'), totals.principal],
		['recovered', paid('recovered'), totals.recovered],
		['lent', -paid('lent'), totals.lent],
	];
	for (const [what, one, other] of rows) assert.equal(one, other, what);
	return rows;
}

/// All money of a pool that is closed: what came in, and what was paid of it.
function shared(of, bond) {
	const { tranches, totals } = of.model;
	const paid = sum(tranches.map(({ interestPaid, principalPaid }) => interestPaid + principalPaid));
	const came = totals.raised - totals.lent + totals.interest + totals.principal + totals.recovered;
	assert.equal(paid + totals.fees, came);
	const waited = sum(of.moves.filter(({ what }) => what === 'paid').map(({ amount }) => amount));
	assert.equal(waited, came + bond);
	return ['all that came in, and was paid', came, paid + totals.fees];
}

/// The last units are given back; what is left is less than a unit for each holder.
async function isGone(of) {
	const account = chain.address(of.name);
	const treasury = await chain.balance(QUSD, TREASURY);
	const dust = await of.redeemAll();
	const holders = sum(of.holders.map(({ size }) => BigInt(size)));
	assert.ok(dust < holders, `${dust} for ${holders} holders`);
	assert.equal((await chain.balance(QUSD, TREASURY)) - treasury, dust);
	assert.equal(await chain.balance(QUSD, account), 0n);
	const claims = sum(of.moves.filter(({ what }) => what === 'claimed').map(({ amount }) => amount));
	const all = sum(of.moves.filter(({ what }) => what === 'paid').map(({ amount }) => amount));
	assert.equal(claims + dust, all);

	const { tranches, assetsHolder, balances } = api.query;
	assert.ok((await api.call.tranchesApi.pool(of.id)).isNone);
	for (const records of ['pools', 'states']) assert.ok((await tranches[records](of.id)).isNone);
	for (const series of of.series) {
		assert.ok((await tranches.allSeries(series)).isNone);
		assert.deepEqual(await tranches.holdings.entries(series), []);
		assert.deepEqual(await tranches.holds.entries(series), []);
	}
	assert.ok((await assetsHolder.holds(QUSD, account)).isEmpty);
	const holds = await balances.holds(chain.address(of.curator));
	assert.ok(holds.every((hold) => !hold.id.isTranches), 'the deposit is back');
	assert.equal(flows.uncollected, 0n);
	assert.equal(await chain.balance(QUSD, LENDING), 0n);
}

test('tests fail with the default, and principal is paid alike again when they hold', () => {
	const turned = pool.turns.map(({ test: name, holds }) => `${name} ${holds ? 'holds' : 'fails'}`);
	// Late, and written down at the same midnight.
	for (const name of ['DaysOverdue', 'OverCollateral 0', 'OverCollateral 1']) {
		assert.ok(turned.indexOf(`${name} fails`) < turned.indexOf(`${name} holds`), name);
	}
	const [missed, sold] = [deals[2].model.deadlines[6], course.sale.steps.at(-1).at];
	const between = pool.rows.filter(({ at }) => at > missed + 6 * DAY && at < sold);
	assert.ok(between.length > 0 && between.every(({ diverted, paid }) => diverted && paid[1][0] + paid[1][1] === 0n));
	const before = ({ outstanding, paid }) => [0, 1].map((level) => outstanding[level] + paid[level][0]);
	const alike = pool.rows.filter((row) => !row.diverted && row.principal > 0n && sum(before(row)) > 0n);
	assert.ok(alike.some(({ at }) => at < missed) && alike.some(({ at }) => at > sold));
	// By what was outstanding: within a unit.
	for (const row of alike) {
		const [[one, other], [[senior], [mezzanine]]] = [before(row), row.paid];
		const [apart, unit] = [senior * other - mezzanine * one, one + other];
		assert.ok(senior + mezzanine > 0n && -unit <= apart && apart <= unit, `${senior} of ${one}, ${mezzanine} of ${other}`);
	}
});

test('pool is closed, and only its first loss has lost anything', async () => {
	const bond = await pool.close();
	await assert.rejects(pool.close(), { name: 'tranches.NotActive' });
	// Interest that would have been its own paid a part of what was lost.
	assert.deepEqual(pool.lost.slice(0, 2), [0n, 0n]);
	assert.ok(pool.lost[2] > 0n && pool.lost[2] < sum(course.sale.end.lost));
	pool.sums = [...collected(pool), shared(pool, bond)];
});

test('every holder redeems, and nothing is left behind', async () => {
	await isGone(pool);
	await balances([pool]);
	report(pool, 'pool', pool.sums);
});

let note, ninth;
/// 100 million lent, of which 75 are sold, with 5 in reserve. The rest is the curator's.
const [FACE, SOLD, KEPT] = ['100', '75', '5'].map(million);
const HOLDERS = [['Senior', '60'], ['Alice', '8'], ['Ferdie', '7']];
const NINE_MONTHS = { days: 265, anchorDay: 1, utcOffset: 0 };

test('note of nine months is sold, and lends to one borrower', async () => {
	note = new Pool(new Books(desk, flows, []), { name: 'Note', curator: 'Mezzanine', keeper: KEEPER });
	Object.assign(note, { names: ['note', 'curator'], title: 'A note of nine months: 100 M lent, 75 M sold' });
	chain.keyless.set('Treasury', TREASURY);
	for (const [name, amount] of [...HOLDERS, ['Mezzanine', '30']]) {
		await desk.afford(name, million(amount) + usd('200'));
	}
	begin = await firstOfMonth();
	// Lends three days later, so that the first payout comes before the first payment in any month.
	const [raiseUntil, drawUntil] = [begin - 3 * DAY, begin + 2 * DAY];
	const rules = {
		classes: [B300], ltv: 7_500, tenor: 285 * DAY, rate: yearly('11'), obligorShare: 10_000, daysOverdue: 5,
	};
	const own = { name: 'Nine months', eligibility: rules, declared: [], declaredObligors: [], curatorFee: 100 };
	const [rate, subordination, term] = [yearly('8'), 2_500, 280 * DAY];
	const curators = FACE + KEPT - SOLD;
	await note.open(
		'openNote',
		{
			...own, face: FACE, sold: SOLD, reserve: KEPT, rate, subordination, credential: null, atMaturity: false,
			raiseUntil, drawUntil, term,
		},
		{
			...own,
			tranches: [{ rate, onShortfall: true, subordination, least: SOLD, cap: SOLD, credential: null }],
			firstLoss: { share: Number((curators * 10_000n) / (FACE + KEPT)), cap: curators },
			order: 'Sequential', payouts: 'Periodic', period: 30 * DAY, reserve: KEPT,
			raiseUntil, drawUntil, maturesAt: raiseUntil + term, originationFee: true,
		},
	);
	for (const [name, amount] of HOLDERS) await note.invest(name, 0, million(amount));
	await note.invest('Mezzanine', 1, curators);
	await chain.nextAt(raiseUntil + 3);
	await note.activate();

	await chain.nextAt(begin);
	await chain.freshen();
	const fee = originationFee(FACE, NINE_MONTHS, drawUntil);
	ninth = new Deal(desk, flows, {
		name: 'Nine months', borrower: 'Dave', amount: '100_000_000', coupon: 12, servers: 330, appraised: '420_000',
		tranches: [{ lender: 'Note', percent: 100, rate: '12' }],
		calendar: NINE_MONTHS, graceDays: 7, instalments: 1, arranger: 'Treasury',
		fees: [{ event: 'Origination', amount: fee }],
		commit: (deal) => note.fund(deal),
	});
	note.books.deals.push(ninth);
	await ninth.pledge();
	await chain.freshen();
	await ninth.draw();
	await note.compare();
	await note.compareForecast();
	assert.equal(await note.books.collect('Treasury', KEEPER), fee);
	assert.equal(ninth.model.count, 9);
	// 1 % a year of 100 million from the last moment to draw, at eight on the third, to the first nine months on: rounded
	// up, and from 270 days and 16 hours (741 552.51…) to three days more (749 771.68…).
	const first = new Date(begin * 1_000);
	const end = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 9, 1) / 1_000;
	assert.equal(ninth.model.deadlines.at(-1), end);
	const [seconds, year] = [BigInt(end - drawUntil), 31_536_000n];
	assert.equal(fee, (million('1') * seconds + year - 1n) / year);
	assert.ok(fee > usd('741_552') && fee < usd('749_772'), `${fee}`);
});

/// Pays before each deadline but one, three days late.
function* paysNine() {
	const { model } = ninth;
	for (let k = 0; k < model.count; k += 1) {
		const at = model.deadlines[k] + (k === 4 ? 3 * DAY : -6 * HOUR);
		yield exactly(at, () => pays(ninth, 'repay', ninth.required(at + 60), at));
	}
}

/// Each thirty days since it lends.
function* payouts() {
	const { since } = note.model;
	for (let period = 1; !ninth.closed; period += 1) {
		yield { at: since + period * 30 * DAY, run: paysOut };
	}
}

async function paysOut() {
	if (ninth.closed) return;
	await note.distribute();
	const again = chain.send(api.tx.tranches.distribute(note.id), KEEPER);
	// What the reserve pays does not count.
	const refusal = note.model.isPayday ? 'NothingToDistribute' : 'NotPayday';
	await assert.rejects(again, { name: `tranches.${refusal}` });
	for (const [name] of HOLDERS) {
		const amount = await note.claim(0, name);
		if (name === 'Senior' && amount > 0n) await desk.redeem(name, amount);
	}
	await note.claim(1, 'Mezzanine');
}

test('note pays each thirty days, and its reserve what is late', async () => {
	await inOrder(chain, [paysNine(), payouts()], async () => {
		await note.books.compare(['Note']);
		await note.compare();
		// Anybody closes it with the last payment.
		if (ninth.closed && note.model.stage === 'Active') note.sums = [await note.close()];
	});
	const reserves = note.rows.map(({ reserve }) => reserve);
	// The first payout comes before the first payment.
	const [first] = note.rows;
	assert.deepEqual([first.interest, first.principal], [0n, 0n]);
	assert.equal(first.paid[0][1], KEPT - first.reserve);
	// What the curator would have had as interest fills it again, and it pays the last of those above him.
	const full = reserves.indexOf(KEPT);
	assert.ok(full > 0 && reserves.slice(1, full + 1).every((held, i) => held > reserves[i]));
	assert.equal(reserves.at(-1), 0n);
});

test('note is over: holders have their rate, and the curator what is left', async () => {
	assert.deepEqual(note.lost, [0n, 0n]);
	note.sums = [...collected(note), shared(note, ...note.sums)];
	const [sold, curators] = note.model.tranches;
	assert.equal(sold.principalPaid, SOLD);
	assert.ok(sold.yield >= 800n && sold.yield < 810n, `${sold.yield} bps`);
	assert.equal(curators.principalPaid, FACE + KEPT - SOLD);
	assert.ok(curators.yield > sold.yield);
	await isGone(note);
	await balances([pool, note]);
	report(note, 'note', note.sums);
});
