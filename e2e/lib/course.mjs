// What becomes of the three published loans, month by month: one is paid in full, one is prepaid and closed early,
// one fails in its seventh month and its servers are sold.

import assert from 'node:assert/strict';
import { expectedBefore } from './case-model.mjs';
import { DAY, sum, up } from './loan-model.mjs';
import { Sale, termsOf } from './sale.mjs';
import { price, usd } from './values.mjs';

const HOUR = 3_600;

/// A step for a certain second: the clock stops before, with time to mint what is lacking.
export const exactly = (at, run) => ({ at: at - 5 * 60, run: () => run(at) });

/// Runs the steps of several scripts in the order of time. A script is a generator of steps `{ at, run }`.
export async function inOrder(chain, scripts, afterEach) {
	const running = scripts.map((script) => ({ script, step: script.next() }));
	for (;;) {
		const [next] = running
			.filter(({ step }) => !step.done)
			.sort((one, other) => one.step.value.at - other.step.value.at);
		if (!next) return;
		const { at, run } = next.step.value;
		await chain.advance(Math.max(0, at - (await chain.now())));
		await run();
		await afterEach();
		next.step = next.script.next();
	}
}

/// A script for titles that nobody bids for at first: cash of others, since a pool has no key to bid with.
export function* bought(sale, [second, third]) {
	const { began } = sale.lots.get(second);
	yield exactly(began + 70 * HOUR, (at) => sale.bid(second, 'Mezzanine', at));
	yield exactly(began + 71 * HOUR, (at) => sale.bid(third, 'Ferdie', at));
}

export class Course {
	/// `deals` as they are published. `keeper` moves on what nobody else moves. `unsold` is a script for the titles
	/// that nobody bids for in the first round. `indices` are what servers sell for before those are taken, one after the
	/// other; none, if they have sold for less than appraisers say since before anybody marked the loan.
	constructor(deals, keeper, unsold, indices = ['510_000', '465_000', '425_000']) {
		const [full, early, failing] = deals;
		const { chain, api, desk } = full;
		Object.assign(this, { full, early, failing, chain, api, desk, keeper, unsold, indices });
	}

	get scripts() {
		return [this.paysInFull(this.full), this.closesEarly(this.early), this.fails(this.failing)];
	}

	/// Pays before each deadline but one, three days late, and has its titles attested anew each year. Somebody
	/// else makes the last payments; what the reserve has above them goes back to the borrower.
	*paysInFull(deal) {
		const { model } = deal;
		for (let k = 0; k < model.count; k += 1) {
			const late = k === 4 ? 3 * DAY : -6 * HOUR;
			if (k > 0 && k % 11 === 0) yield { at: model.deadlines[k] - DAY, run: () => this.renew(deal, k / 11) };
			const at = model.deadlines[k] + late;
			const payer = k < 33 ? deal.borrower : 'Alice';
			// A minute more of grace than there will be: what is not due is not taken from who is late.
			yield exactly(at, () => pays(deal, 'repay', deal.required(at + 60), at, payer));
			if (k === 34) yield { at: at + HOUR, run: () => deal.withdrawReserve() };
		}
	}

	/// Pays a day before each deadline, more than is due once, ahead of schedule once, and all of it in month 18.
	*closesEarly(deal) {
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
	*fails(deal) {
		const { model } = deal;
		for (let k = 0; k < 6; k += 1) {
			const at = model.deadlines[k] - (k === 5 ? 0 : HOUR);
			yield exactly(at, () => pays(deal, 'repay', deal.required(at), at));
		}
		const missed = model.deadlines[6];
		const midnight = up(BigInt(missed), BigInt(DAY)) * BigInt(DAY);
		const after = (days, run) => ({ at: Number(midnight) + days * DAY, run });
		yield after(6, () => this.isMarked(deal));
		yield after(9, () => this.graceIsOver(deal));
		yield after(16, () => this.isMarked(deal));
		// The interest of another month is owed before principal.
		yield { at: Math.floor((model.deadlines[7] + 1) / DAY) * DAY, run: () => this.isMarked(deal) };
		yield after(31, () => this.isMarked(deal, 3_500n));
		yield after(33, () => this.isTaken(deal));
		const [first, ...others] = deal.titles.map(({ id }) => id);
		const { began } = this.sale.lots.get(first);
		yield exactly(began + 62 * HOUR, (at) => this.sale.bid(first, 'Ferdie', at));
		yield { at: began + 3 * DAY, run: () => this.nobodyBids(others) };
		yield* this.unsold(this.sale, others);
	}

	/// Attested anew, for another year. Then its value is known, and what the loan is against it.
	async renew(deal, years) {
		const { api, chain, desk } = this;
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
	async graceIsOver({ id, model }) {
		const [now, end] = [await this.chain.now(), model.graceEnd(6)];
		assert.ok(now > end + HOUR);
		assert.equal(model.accrued(0, now), model.accrued(0, end));
		const loan = (await this.api.call.lendingApi.loan(id)).unwrap();
		assert.equal(loan.stage.type, 'Overdue');
		assert.equal(loan.liquidableFrom.unwrap().toNumber(), end + 1);
	}

	/// Blocks mark by themselves when they have room. After that, nothing is left for who calls where the ladder
	/// decides, and otherwise what the titles have lost in the meantime.
	async isMarked(deal, bps) {
		const { api, chain, keeper } = this;
		const { id, model } = deal;
		await this.writeDown(deal, (await chain.seal()).hash);
		const before = model.impairment;
		const mark = () => chain.send(api.tx.lending.mark(id), keeper);
		const byDays = up(model.balance * (bps ?? 0n), 10_000n);
		// What servers sell for does not move from one block to the next, as what they lost since they were appraised.
		const byIndex = this.indices.length === 0;
		if (byIndex) assert.ok(before > byDays);
		else if (bps) assert.equal(before, byDays);
		if (bps || byIndex) {
			await assert.rejects(mark(), { name: 'lending.NothingToMark' });
		} else {
			await this.writeDown(deal, (await mark()).block);
			assert.ok(model.impairment > before);
		}
	}

	/// The loan was marked in a block: by the model as well.
	async writeDown(deal, block) {
		const { model, reserve } = deal;
		const [at, terms] = [await this.chain.timeOf(block), await termsOf(deal, block)];
		const interest = model.splitInterest(model.interestBegun(model.markedUntil(at)));
		const expected = expectedBefore(model, terms, reserve);
		model.impairment = model.impairmentFor(at, expected, interest);
		await deal.compareLoan();
	}

	/// Servers sell for less than they did, and somebody takes those of this loan.
	async isTaken(deal) {
		const { api, chain, keeper } = this;
		for (const index of this.indices) await chain.feed('B300-8X/USD', price(index));
		this.sale = new Sale(deal);
		await this.sale.liquidate(keeper);
		const pay = api.tx.lending.repay(deal.id, usd('1_000_000'));
		await assert.rejects(chain.send(pay, deal.borrower), { name: 'lending.Liquidating' });
	}

	async nobodyBids(titles) {
		for (const title of titles) await this.sale.restart(title, this.keeper);
	}
}

/// Pays in a block of the moment `at`, when what is due is what the model says.
export async function pays(deal, call, amount, at, payer) {
	await deal.compareDue(at);
	const paid = await deal.pay(call, amount, at, payer);
	// A slow machine may be a slot late, which only the model has to know.
	assert.ok(paid.at >= at && paid.at < at + 60);
	return paid;
}
