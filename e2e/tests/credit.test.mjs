// Three published loans, month by month: one is paid in full, one is prepaid and closed early, one fails in
// its seventh month and its servers are sold.
//
// A model that asks the chain nothing (lib/loan-model, lib/case-model) says beforehand what each payment is
// made of and who gets what; the chain has to agree to the last unit. Tables and plots are left in
// target/credit.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { LENDING } from '../lib/accounts.mjs';
import { Books } from '../lib/books.mjs';
import { CashFlows, yieldOf } from '../lib/cash-flows.mjs';
import { Chain } from '../lib/chain.mjs';
import { Course, exactly, inOrder } from '../lib/course.mjs';
import { Desk } from '../lib/credit.mjs';
import { report } from '../lib/credit-report.mjs';
import { Deal } from '../lib/deal.mjs';
import { DAY, sum } from '../lib/loan-model.mjs';
import { PUBLISHED } from '../lib/published.mjs';
import { QUSD, usd } from '../lib/values.mjs';

const HOUR = 3_600;

const LENDERS = ['Senior', 'Mezzanine', 'Eve'];
/// Everybody who may have something to collect.
const PAYEES = [...LENDERS, 'Alice', 'Dave', 'Insurer'];
/// Moves on what nobody else moves, for the reward.
const KEEPER = 'Custodian';
const EVERYBODY = [...PAYEES, 'Bob', 'Charlie', 'Ferdie', KEEPER];

let chain, api, desk, flows, books, full, early, failing, deals, sale;
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
	books = new Books(desk, flows, deals);
});
after(() => chain?.stop());

/// Everybody collects what waits.
async function collect() {
	for (const name of PAYEES.filter((name) => flows.waiting.has(name))) {
		const waited = await books.collect(name, KEEPER);
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
	for (const name of EVERYBODY) begin.set(name, await books.dollars(name));
	desk.minted.clear();
	for (const deal of deals) {
		await deal.draw();
		const { count, stub } = deal.model;
		assert.ok(Math.abs(deal.yearlyRate - deal.coupon) < 1e-6, `${deal.yearlyRate} %`);
		console.log(`${deal.name}: ${count} payments${stub ? ', a stub first' : ''}, ${deal.coupon} %`);
	}
	await books.compare(PAYEES);
	await collect();
	await books.compare(PAYEES);
});

/// A fund bids its claim for one title, and nobody anything for the other.
function* claimed(sale, [second, third]) {
	const { began } = sale.lots.get(second);
	yield exactly(began + 60 * HOUR, (at) => sale.bid(second, 'Mezzanine', at, true));
	yield { at: sale.lots.get(third).began + 3 * DAY, run: () => sale.settle(third, KEEPER) };
}

test('month by month, each payment is what the model says, and who gets what', async () => {
	const course = new Course(deals, KEEPER, claimed);
	await inOrder(chain, course.scripts, async () => {
		await books.compare(PAYEES);
		await collect();
	});
	({ sale } = course);
	assert.ok(deals.every(({ closed }) => closed));
});

test('money in is money out, of each loan and of everybody', async () => {
	for (const { id } of deals) assert.equal(flows.net({ loan: id }), 0n);
	assert.equal(flows.uncollected, 0n);
	assert.equal(await chain.balance(QUSD, LENDING), 0n);
	for (const name of EVERYBODY) {
		const change = (await books.dollars(name)) - begin.get(name) - (desk.minted.get(name) ?? 0n);
		assert.equal(change, flows.net({ who: name }), name);
	}
	await books.compareSupply();
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
