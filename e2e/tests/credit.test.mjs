// Three published loans, month by month: one is paid in full, one is prepaid and closed early, one fails in
// its seventh month and its servers are sold.
//
// A model that asks the chain nothing (lib/loan-model, lib/case-model) says beforehand what each payment is
// made of and who gets what; the chain has to agree to the last unit. Tables and plots are left in
// target/credit.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { LENDING } from '../lib/accounts.mjs';
import { expectedBefore } from '../lib/case-model.mjs';
import { CashFlows, yieldOf } from '../lib/cash-flows.mjs';
import { Chain } from '../lib/chain.mjs';
import { Desk } from '../lib/credit.mjs';
import { report } from '../lib/credit-report.mjs';
import { Deal } from '../lib/deal.mjs';
import { DAY, exposureOf, sum, up } from '../lib/loan-model.mjs';
import { Sale, inPots, termsOf } from '../lib/sale.mjs';
import { QUSD, price, usd } from '../lib/values.mjs';

const HOUR = 3_600;
/// Three years of 36 payments end between the 35th month and the 36th.
const THREE_YEARS = 1_080;

// Amounts, servers and coupons are published by USD.AI, who lent them; so are 36 payments, three
// months of them in reserve, a loan-to-value of 70 to 80 % and a cover of 80 % of the value. Of 98.1 million
// the coupon is not, nor of 15.3 million the number of servers: 11 % lies between those that are, and 37
// servers make for 75 %. How lenders share a loan, and fees, are ours.
const PUBLISHED = [
	{
		name: '98.1 M on 2 304 B300, paid in full', borrower: 'Bob', amount: '98_100_000', coupon: 11,
		// 288 servers at the index would be 161 million, above what one obligor may pledge.
		servers: 288, appraised: '460_000',
		tranches: [
			{ lender: 'Senior', percent: 80, rate: '10' },
			{ lender: 'Mezzanine', percent: 20, rate: '15' },
		],
		calendar: { days: THREE_YEARS, anchorDay: 1, utcOffset: 0 },
		fees: [{ event: 'Origination', percent: '1' }],
	},
	{
		name: '54.4 M on 1 040 B300, closed early', borrower: 'Charlie', amount: '54_400_000', coupon: 10,
		servers: 130, appraised: '560_000',
		tranches: [
			{ lender: 'Senior', percent: 80, rate: '9' },
			{ lender: 'Mezzanine', percent: 20, rate: '14' },
		],
		// Begins with a stub of interest only, and days begin two hours earlier than by UTC.
		calendar: { days: THREE_YEARS, anchorDay: 15, utcOffset: 2 * HOUR },
		fees: [
			{ event: 'Origination', percent: '0.75' },
			{ event: 'Exit', percent: '1' },
		],
	},
	{
		name: '15.3 M on 296 B300, fails in month 7', borrower: 'Dave', amount: '15_300_000', coupon: 15,
		servers: 37, appraised: '555_000',
		tranches: [
			{ lender: 'Senior', percent: 60, rate: '13' },
			{ lender: 'Mezzanine', percent: 30, rate: '16' },
			{ lender: 'Eve', percent: 10, rate: '24' },
		],
		// The last day of each month, five hours later than by UTC.
		calendar: { days: THREE_YEARS, anchorDay: 31, utcOffset: -5 * HOUR },
		fees: [
			{ event: 'Origination', percent: '1' },
			{ event: 'Liquidation', percent: '2' },
		],
	},
].map((terms) => ({ graceDays: 7, arranger: 'Alice', ...terms }));

const LENDERS = ['Senior', 'Mezzanine', 'Eve'];
const KINDS = ['interest', 'principal', 'recovered', 'other'];
/// Everybody who may have something to collect.
const PAYEES = [...LENDERS, 'Alice', 'Dave', 'Insurer'];
/// Moves on what nobody else moves, for the reward.
const KEEPER = 'Custodian';
const EVERYBODY = [...PAYEES, 'Bob', 'Charlie', 'Ferdie', KEEPER];

let chain, api, desk, flows, full, early, failing, deals, sale;
/// QUSD that somebody has, before the loans.
let begin;

before(async () => {
	chain = await Chain.start({ sealing: 'instant' });
	({ api } = chain);
	await chain.sealFirst();
	desk = new Desk(chain);
	flows = new CashFlows();
	deals = PUBLISHED.map((terms) => new Deal(desk, flows, terms));
	[full, early, failing] = deals;
});
after(() => chain?.stop());

/// Both kinds of QUSD of an account: what it may spend, and what is held.
async function dollars(name) {
	const { free, held } = await desk.holdings();
	const address = chain.address(name);
	return (free.get(address) ?? 0n) + (held.get(address) ?? 0n);
}

/// What lenders have in loans, by the chain and by the model.
async function compareBooks() {
	const now = await chain.now();
	const models = deals.map(({ model }) => model).filter((model) => model);
	for (const name of PAYEES) {
		const seen = (await api.call.lendingApi.exposure(chain.address(name))).asOk;
		const { collectable } = seen;
		const figures = ['principal', 'accrued', 'impairment'].map((kind) => seen[kind].toBigInt());
		const waiting = Object.fromEntries(KINDS.map((kind) => [kind, collectable[kind].toBigInt()]));
		const expected = exposureOf(name, models, now);
		assert.deepEqual(figures, [expected.principal, expected.accrued, expected.impairment], name);
		assert.deepEqual(waiting, flows.waitingFor(name), name);
	}
	assert.equal(await chain.balance(QUSD, LENDING), flows.uncollected + inPots(flows));
}

/// Everybody collects what waits.
async function collect() {
	for (const name of PAYEES.filter((name) => flows.waiting.has(name))) {
		const before = await dollars(name);
		// Anybody may: it goes to whose it is.
		await chain.send(api.tx.lending.collect(chain.address(name)), KEEPER);
		const waited = sum(Object.values(flows.collect(name)));
		assert.equal((await dollars(name)) - before, waited, name);
		// Goes home with it, which makes room for others under the ceilings of the pegs.
		if (name === 'Senior') await desk.redeem(name, waited);
	}
}

test('funds mint what they lend, and the insurer its bond', async () => {
	const lent = (name) =>
		sum(PUBLISHED.flatMap(({ amount, tranches }) =>
			tranches
				.filter(({ lender }) => lender === name)
				.map(({ percent }) => (usd(amount) * BigInt(percent)) / 100n),
		));
	for (const name of LENDERS) await desk.mint(name, lent(name) + usd('1'));
	// A twentieth of what is pledged.
	const pledged = sum(PUBLISHED.map(({ servers, appraised }) => BigInt(servers) * usd(appraised)));
	await desk.mint('Insurer', pledged / 20n + usd('1'));
	await chain.send(api.tx.registry.postBond(pledged / 20n), 'Insurer');
});

test('servers become collateral on the first of a month', async () => {
	const now = new Date((await chain.now()) * 1_000);
	await chain.nextAt(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1, 8) / 1_000);
	await chain.freshen();
	for (const deal of deals) await deal.pledge();
	for (const { id } of deals.flatMap(({ titles }) => titles)) {
		const view = (await api.call.registryApi.title(id)).unwrap();
		assert.equal(view.get('state').toString(), 'Verified');
	}
});

test('loans are drawn on the same day, with schedules as the model has them', async () => {
	await chain.freshen();
	begin = new Map();
	for (const name of EVERYBODY) begin.set(name, await dollars(name));
	desk.minted.clear();
	for (const deal of deals) {
		await deal.draw();
		const { count, stub } = deal.model;
		assert.ok(Math.abs(deal.yearlyRate - deal.coupon) < 1e-6, `${deal.yearlyRate} %`);
		console.log(`${deal.name}: ${count} payments${stub ? ', a stub first' : ''}, ${deal.coupon} %`);
	}
	await compareBooks();
	await collect();
	await compareBooks();
});

/// A step for a certain second: the clock stops before, with time to mint what is lacking.
const exactly = (at, run) => ({ at: at - 5 * 60, run: () => run(at) });

/// Pays before each deadline but one, three days late, and has its titles attested anew each year. Somebody
/// else makes the last payments; what the reserve has above them goes back to the borrower.
function* paysInFull(deal) {
	const { model } = deal;
	for (let k = 0; k < model.count; k += 1) {
		const late = k === 4 ? 3 * DAY : -6 * HOUR;
		if (k > 0 && k % 11 === 0) yield { at: model.deadlines[k] - DAY, run: () => renew(deal, k / 11) };
		const at = model.deadlines[k] + late;
		const payer = k < 33 ? deal.borrower : 'Alice';
		// A minute more of grace than there will be: what is not due is not taken from who is late.
		yield exactly(at, () => pays(deal, 'repay', deal.required(at + 60), at, payer));
		if (k === 34) yield { at: at + HOUR, run: () => deal.withdrawReserve() };
	}
}

/// Pays a day before each deadline, more than is due once, ahead of schedule once, and all of it in month 18.
function* closesEarly(deal) {
	const { model } = deal;
	for (let k = 0; k < 17; k += 1) {
		const at = model.deadlines[k] - DAY;
		const more = k === 5 ? usd('5_000_000') : 0n;
		yield exactly(at, () => pays(deal, 'repay', deal.required(at) + more, at));
		const then = at + HOUR;
		if (k === 8) yield exactly(then, () => pays(deal, 'prepay', usd('2_500_000'), then));
	}
	const at = model.deadlines[17] - DAY;
	yield exactly(at, () => pays(deal, 'close', model.quote(2n ** 127n, at).total, at));
}

/// Pays six times, the last time in the last second, and no more.
function* fails(deal) {
	const { model } = deal;
	for (let k = 0; k < 6; k += 1) {
		const at = model.deadlines[k] - (k === 5 ? 0 : HOUR);
		yield exactly(at, () => pays(deal, 'repay', deal.required(at), at));
	}
	const missed = model.deadlines[6];
	const midnight = up(BigInt(missed), BigInt(DAY)) * BigInt(DAY);
	const after = (days, run) => ({ at: Number(midnight) + days * DAY, run });
	yield after(6, () => isMarked(deal));
	yield after(9, () => graceIsOver(deal));
	yield after(16, () => isMarked(deal));
	// The interest of another month is owed before principal.
	yield { at: Math.floor((model.deadlines[7] + 1) / DAY) * DAY, run: () => isMarked(deal) };
	yield after(31, () => isMarked(deal, 3_500n));
	yield after(33, () => isTaken(deal));
	const [first, second, third] = deal.titles.map(({ id }) => id);
	const began = () => sale.lots.get(first).began;
	yield exactly(began() + 62 * HOUR, (at) => sale.bid(first, 'Ferdie', at));
	yield { at: began() + 3 * DAY, run: () => nobodyBids([second, third]) };
	const again = () => sale.lots.get(second).began;
	yield exactly(again() + 60 * HOUR, (at) => sale.bid(second, 'Mezzanine', at, true));
	yield { at: sale.lots.get(third).began + 3 * DAY, run: () => sale.settle(third, KEEPER) };
}

async function pays(deal, call, amount, at, payer) {
	await deal.compareDue(at);
	const paid = await deal.pay(call, amount, at, payer);
	// A slow machine may be a slot late, which only the model has to know.
	assert.ok(paid.at >= at && paid.at < at + 60);
	return paid;
}

/// Attested anew, for another year. Then its value is known, and what the loan is against it.
async function renew(deal, years) {
	const aged = (usd(deal.appraised) * 4n ** BigInt(years)) / 5n ** BigInt(years);
	await desk.attest(deal.titles, { value: aged, obligor: deal.name });
	await chain.freshen();
	const values = await Promise.all(
		deal.titles.map(async ({ id }) => (await api.call.registryApi.value(id)).asOk.value.toBigInt()),
	);
	const seen = (await api.call.lendingApi.loanToValue(deal.id)).asOk;
	assert.equal(seen.value.toBigInt(), sum(values));
	const ratio = up(deal.model.balance * 10_000n, sum(values));
	assert.equal(seen.ratio.unwrap().toBigInt(), ratio);
	deal.values = [...(deal.values ?? []), { at: await chain.now(), value: sum(values), ratio }];
}

/// Interest counts until the first full hour after the end of grace, and no second more.
async function graceIsOver({ id, model }) {
	const [now, end] = [await chain.now(), model.graceEnd(6)];
	assert.ok(now > end + HOUR);
	assert.equal(model.accrued(0, now), model.accrued(0, end));
	const loan = (await api.call.lendingApi.loan(id)).unwrap();
	assert.equal(loan.stage.type, 'Overdue');
	assert.equal(loan.liquidableFrom.unwrap().toNumber(), end + 1);
}

/// Blocks mark by themselves when they have room. After that, nothing is left for who calls where the ladder decides,
/// and otherwise what the titles have lost in the meantime.
async function isMarked(deal, bps) {
	const { id, model, reserve } = deal;
	const follow = async (block) => {
		const [at, terms] = [await chain.timeOf(block), await termsOf(deal, block)];
		const interest = model.splitInterest(model.interestBegun(model.markedUntil(at)));
		const expected = expectedBefore(model, terms, reserve);
		model.impairment = model.impairmentFor(at, expected, interest);
		await deal.compareLoan();
	};
	await follow((await chain.seal()).hash);
	const before = model.impairment;
	const mark = () => chain.send(api.tx.lending.mark(id), KEEPER);
	if (bps) {
		assert.equal(before, up(model.balance * bps, 10_000n));
		await assert.rejects(mark(), { name: 'lending.NothingToMark' });
	} else {
		await follow((await mark()).block);
		assert.ok(model.impairment > before);
	}
}

/// Servers sell for less than they did, and somebody takes those of this loan.
async function isTaken(deal) {
	for (const index of ['510_000', '465_000', '425_000']) await chain.feed('B300-8X/USD', price(index));
	sale = new Sale(deal);
	await sale.liquidate(KEEPER);
	const pay = api.tx.lending.repay(deal.id, usd('1_000_000'));
	await assert.rejects(chain.send(pay, 'Dave'), { name: 'lending.Liquidating' });
}

async function nobodyBids(titles) {
	for (const title of titles) await sale.restart(title, KEEPER);
}

test('month by month, each payment is what the model says, and who gets what', async () => {
	const running = [paysInFull(full), closesEarly(early), fails(failing)].map((script) => {
		return { script, step: script.next() };
	});
	for (;;) {
		const [next] = running
			.filter(({ step }) => !step.done)
			.sort((one, other) => one.step.value.at - other.step.value.at);
		if (!next) break;
		const { at, run } = next.step.value;
		await chain.advance(Math.max(0, at - (await chain.now())));
		await run();
		await compareBooks();
		await collect();
		next.step = next.script.next();
	}
	assert.ok(deals.every(({ closed }) => closed));
});

test('money in is money out, of each loan and of everybody', async () => {
	for (const { id } of deals) assert.equal(flows.net({ loan: id }), 0n);
	assert.equal(flows.uncollected, 0n);
	assert.equal(await chain.balance(QUSD, LENDING), 0n);
	for (const name of EVERYBODY) {
		const change = (await dollars(name)) - begin.get(name) - (desk.minted.get(name) ?? 0n);
		assert.equal(change, flows.net({ who: name }), name);
	}
	const { free, held } = await desk.holdings();
	assert.equal(sum([...free.values(), ...held.values()]), await chain.supply(QUSD));
});

test('nothing is left behind: titles are free, deposits and the insurer\'s bond are back', async () => {
	const ownerOf = async ({ id }) => (await api.query.nfts.item(0, id)).unwrap().owner.toString();
	const owners = ({ titles }) => Promise.all(titles.map(ownerOf));
	for (const deal of [full, early]) {
		const own = deal.titles.map(() => chain.address(deal.borrower));
		assert.deepEqual(await owners(deal), own);
	}
	const buyers = ['Ferdie', 'Mezzanine', sale.steps.at(-2).who];
	assert.deepEqual(await owners(failing), buyers.map((name) => chain.address(name)));
	for (const { borrower, id } of deals) {
		const holds = await api.query.balances.holds(chain.address(borrower));
		assert.ok(holds.every((hold) => !hold.id.isLending));
		assert.ok((await api.query.lending.deals(id)).isNone);
	}
	const { bond, allotted } = (await api.call.registryApi.attestor(chain.address('Insurer'))).unwrap();
	assert.equal(allotted.toBigInt(), 0n);
	await chain.send(api.tx.registry.withdrawBond(bond.toBigInt()), 'Insurer');
});

test('lenders earn their rates, and what failed is lost from the junior up', async () => {
	report({ deals, flows, sale });
	// A day's difference in a month is what moves it from the agreed rate.
	for (const deal of [full, early]) {
		for (const { lender, rate } of deal.tranches) {
			const earned = 100 * yieldOf(flows.of({ loan: deal.id, who: lender }));
			assert.ok(Math.abs(earned - Number(rate)) < 0.1, `${lender} earned ${earned} % for ${rate} %`);
		}
	}
	const { lost } = sale.end;
	// Whoever is more junior loses no less of what it had.
	for (let i = 1; i < lost.length; i += 1) {
		assert.ok(lost[i] * failing.model.amounts[i - 1] >= lost[i - 1] * failing.model.amounts[i]);
	}
	assert.ok(sum(lost) > 0n);
});
