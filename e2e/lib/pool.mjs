// A pool on the chain with its model beside it: opened, lent, distributed, and compared after each step.

import assert from 'node:assert/strict';
import { find, nameOf } from './chain.mjs';
import { exposureOf, least, most, sum } from './loan-model.mjs';
import { PoolModel } from './pool-model.mjs';
import { QUSD } from './values.mjs';

const big = (one) => one.toBigInt();
const plain = (record, names) => Object.fromEntries(names.map((name) => [name, big(record[name])]));
const pairs = (paid) => paid.map(([principal, interest]) => [big(principal), big(interest)]);

/// By level.
const columns = (tranches) => ({
	outstanding: tranches.map(({ outstanding }) => outstanding),
	units: tranches.map(({ units }) => units),
});

/// What a test is called, as the model has it.
export function nameOfTest({ test }) {
	if (test.isOverCollateral) return `OverCollateral ${test.asOverCollateral.level}`;
	return test.isObligorShare ? `ObligorShare ${test.asObligorShare.obligor.toHex()}` : test.type;
}

/// What an account has of a tranche: units, and its exact part of what these were paid, times all units.
class Holder {
	constructor() {
		Object.assign(this, { units: 0n, exact: 0n, fees: 0n, claimed: 0n, traded: false });
	}
}

export class Pool {
	/// `name` stands for its account, which has no key.
	constructor(books, { name, curator, keeper }) {
		const { api, chain, desk, flows } = books;
		Object.assign(this, { books, api, chain, desk, flows, name, curator, keeper });
		/// Who got what when, by level: `{ at, level, who, what, amount }`.
		this.moves = [];
		/// Distributions, and what is outstanding afterwards.
		this.rows = [];
		/// Paid out of its bond, to the keeper.
		this.rewarded = 0n;
		/// The curator's, until it claims them.
		this.feesWaiting = 0n;
		/// What tranches were worth, at each comparison.
		this.prices = [];
		/// When a test began to fail, or to hold.
		this.turns = [];
		this.failing = new Set();
	}

	/// Opens it, by `openPool` or `openNote`. `terms` are what the pool is to be.
	async open(call, given, terms = given) {
		const { api, chain, curator } = this;
		const { events } = await chain.send(api.tx.tranches[call](given), curator);
		const opened = find(events, 'tranches', 'PoolOpened').data;
		this.id = opened.pool.toNumber();
		this.model = new PoolModel(terms);
		this.holders = [...terms.tranches, null].map(() => new Map());
		assert.equal(big(opened.bond), this.model.bond);
		const view = await this.view();
		chain.keyless.set(this.name, view.account.toString());
		assert.equal(view.curator.toString(), chain.address(curator));
		this.series = view.tranches.map(({ series }) => series.toNumber());
		// As it was said, or as the preset for notes says it.
		assert.deepEqual(view.terms.toJSON(), api.tx.tranches.openPool(terms).args[0].toJSON());
	}

	async view() {
		return (await this.api.call.tranchesApi.pool(this.id)).unwrap();
	}

	get firstLoss() {
		return this.series.length - 1;
	}

	holder(level, who) {
		const of = this.holders[level];
		if (!of.has(who)) of.set(who, new Holder());
		return of.get(who);
	}

	/// Puts money in, or takes it out with less than nothing.
	async invest(who, level, amount) {
		const { api, chain, id } = this;
		const { tranches } = api.tx;
		const before = await chain.balance(QUSD, who);
		const calls = {
			true: () => tranches.withdrawInvestment(id, level, -amount),
			false: () => (level === this.firstLoss
				? tranches.fundFirstLoss(id, amount)
				: tranches.invest(id, level, amount)),
		};
		const { block } = await chain.send(calls[amount < 0n](), who);
		assert.equal((await chain.balance(QUSD, who)) - before, -amount);
		this.model.raise(level, amount);
		this.holder(level, who).units += amount;
		this.move(await chain.timeOf(block), level, who, 'invested', -amount);
	}

	move(at, level, who, what, amount) {
		if (amount !== 0n) this.moves.push({ at, level, who, what, amount });
	}

	async activate() {
		const { api, chain, id, keeper, model } = this;
		const { block, events } = await chain.send(api.tx.tranches.activate(id), keeper);
		const at = await chain.timeOf(block);
		const reward = model.activate(at);
		const seen = find(events, 'tranches', 'PoolActivated').data;
		assert.deepEqual(seen.raised.map(big), model.raised);
		assert.equal(big(seen.reward), reward);
		this.rewarded += reward;
		const held = await api.call.tranchesApi.holding(this.series[this.firstLoss], chain.address(this.curator));
		assert.equal(big(held.held), model.kept);
		await this.compare();
	}

	/// The pool takes a tranche of the offer of a deal. For `Deal.commit`.
	async fund(deal) {
		const { api, chain, flows, id, model } = this;
		const { tranchesApi } = api.call;
		const may = await tranchesApi.checkLoan(id, deal.id, 0);
		assert.ok(may.isOk, may.isErr ? nameOf(api, may.asErr) : '');
		const fund = api.tx.tranches.fundLoan(id, deal.id, 0);
		const { block, events } = await chain.send(fund, this.curator);
		const obligor = this.desk.hash(deal.name);
		const seen = find(events, 'tranches', 'LoanFunded').data;
		assert.deepEqual([seen.obligor.toHex(), big(seen.amount)], [obligor, deal.principal]);
		model.advance(await chain.timeOf(block), flows.collect(this.name));
		model.fund(deal, obligor, deal.principal, seen.until.toNumber());
		await this.compare();
	}

	/// What it has in loans, by their models.
	exposure(now) {
		return exposureOf(this.name, this.books.models, now);
	}

	/// The model as the chain sees it in its last block, with what waits for it in lending.
	async peek() {
		const now = await this.chain.now();
		const model = this.model.copy().advance(now, this.flows.waitingFor(this.name));
		return { now, model, exposure: this.exposure(now) };
	}

	/// Everything that the chain says of the pool against the model, to the unit.
	async compare() {
		const { api, id } = this;
		const { now, model, exposure } = await this.peek();
		const view = await this.view();
		assert.equal(view.stage.type, model.stage);
		const { totals, cash, bond } = model;
		assert.deepEqual(
			plain(view.money, [
				'raised', 'undrawn', 'lent', 'reserve', 'kept', 'interest', 'principal', 'recovered', 'fees',
				'feesUnclaimed', 'waiting', 'bond',
			]),
			{
				...totals, undrawn: cash.undrawn, reserve: cash.reserve, kept: cash.kept, bond,
				feesUnclaimed: this.feesWaiting,
				waiting: cash.interest + cash.principal + cash.recovered,
			},
		);
		const worth = model.worth(exposure);
		const { conservative, optimistic } = worth;
		assert.deepEqual(plain(view, ['conservative', 'optimistic']), { conservative, optimistic });
		view.tranches.forEach((seen, level) => this.compareTranche(seen, level, model, worth));
		assert.deepEqual(
			view.loans.map((loan) => [
				loan.loan.toNumber(), loan.obligor.toHex(), big(loan.committed),
				loan.owed.isSome ? big(loan.owed.unwrap()) : undefined,
				loan.deadline.isSome ? loan.deadline.unwrap().toNumber() : undefined,
			]),
			model.loans.map(({ deal, obligor, amount }) => [
				deal.id, obligor, amount, deal.model?.owed[0], deal.model?.deadlines[deal.model.paid],
			]),
		);
		assert.ok(view.markDue.isFalse);
		const { tranches } = model;
		this.prices.push({ at: now, low: worth.low, ...columns(tranches) });
		if (model.stage === 'Active') await this.compareTests(model.tests(exposure), now);
	}

	compareTranche(seen, level, model, worth) {
		const tranche = model.tranches[level];
		const { units, outstanding, interestPaid, principalPaid } = tranche;
		const [low, high] = [worth.low[level], worth.high[level]];
		const figures = {
			units, outstanding, interestPaid, principalPaid,
			interestDue: tranche.interest.due, shortfall: tranche.interest.shortfall,
			conservative: low, optimistic: high, lost: worth.lost[level], subordination: worth.subordination[level],
			// The curator's fees wait beside what units were paid.
			unclaimed: this.unclaimed(level) - (level === this.firstLoss ? this.feesWaiting : 0n),
		};
		assert.deepEqual(plain(seen, Object.keys(figures)), figures, `tranche ${level}`);
		const price = (value) => (units === 0n ? undefined : (value * 10n ** 18n) / units);
		const prices = ['conservativePrice', 'optimisticPrice'].map((name) => seen[name].unwrapOr(undefined));
		assert.deepEqual(prices.map((one) => one && big(one)), [price(low), price(high)]);
		const earned = seen.yieldToDate.isSome ? BigInt(seen.yieldToDate.unwrap().toNumber()) : null;
		assert.equal(earned, tranche.yield !== null && tranche.yield > 65_535n ? null : tranche.yield);
		// Nobody loses while somebody more junior has anything.
		const { principal, interest } = tranche.claim;
		const isLast = level === this.firstLoss;
		if (!isLast && low < principal + interest) assert.equal(sum(worth.low.slice(level + 1)), 0n);
	}

	/// Those of `model`, and which turned since the last time.
	async compareTests(expected, now) {
		const found = (await this.api.call.tranchesApi.tests(this.id)).asOk;
		const distance = ({ measured, limit }) => most(measured, limit) - least(measured, limit);
		assert.deepEqual(
			found.map((seen) => ({
				test: nameOfTest(seen), holds: seen.holds.isTrue, ...plain(seen, ['measured', 'limit', 'distance']),
			})),
			expected.map(({ test, holds, measured, limit }) => {
				return { test, holds, measured, limit, distance: distance({ measured, limit }) };
			}),
		);
		for (const one of expected) {
			// Of an obligor's share, whoever's it is.
			const [kind] = one.test.startsWith('Obligor') ? one.test.split(' ') : [one.test];
			if (this.failing.has(kind) !== one.holds) continue;
			if (one.holds) this.failing.delete(kind);
			else this.failing.add(kind);
			this.turns.push({ at: now, ...one, test: kind });
		}
	}

	/// What holders of a tranche were paid and have not taken.
	unclaimed(level) {
		const of = this.moves.filter((move) => move.level === level);
		const all = (what) => sum(of.filter((move) => move.what === what).map(({ amount }) => amount));
		return all('paid') - all('claimed');
	}

	/// By a keeper. What is said beforehand is what happens.
	async distribute() {
		const { api, chain, id, keeper, name } = this;
		const before = await this.peek();
		const said = before.model.distribute(before.exposure);
		said.reward = before.model.rewardDistribution(said);
		const quote = (await api.call.tranchesApi.quoteDistribute(id)).asOk;
		assert.equal(quote.flow.at.toNumber(), said.at);
		assert.equal(big(quote.flow.principal), said.principal + said.recovered);
		const { flow, diverted } = quote;
		const figures = plain(flow, ['interest', 'returned', 'fees', 'reserve', 'kept']);
		this.compareShares({ ...figures, paid: pairs(flow.paid) }, said);
		const rest = plain(quote, ['recovered', 'reward']);
		this.compareShares({ ...rest, diverted: diverted.isTrue }, said);

		const { block, events } = await chain.send(api.tx.tranches.distribute(id), keeper);
		const at = await chain.timeOf(block);
		this.model.advance(at, this.flows.collect(name));
		const done = this.model.distribute(this.exposure(at));
		done.reward = this.model.rewardDistribution(done);
		// Some seconds later interest due is a bit more, and nothing else is different.
		for (const kind of ['interest', 'principal', 'recovered', 'returned', 'fees', 'diverted', 'reward']) {
			assert.equal(done[kind], said[kind], kind);
		}
		assert.equal(done.all + done.reserve + done.kept, said.all + said.reserve + said.kept);
		this.rewarded += done.reward;
		await this.wasShared(events, done);
		return done;
	}

	/// What is to come of loans of which nothing is written down, if each pays on its deadlines and somebody distributes
	/// whenever there is something to distribute: by the chain and by the model. Each row adds up, and all of them.
	async compareForecast() {
		const { api, chain, flows, id, model, name } = this;
		const expected = model.forecast(await chain.now(), flows.waitingFor(name));
		const seen = (await api.call.tranchesApi.cashFlows(id)).asOk;
		assert.equal(seen.length, expected.length);
		let kept = model.cash.reserve + model.cash.kept;
		seen.forEach((flow, i) => {
			const { principal, recovered, ...said } = expected[i];
			const figures = plain(flow, ['interest', 'principal', 'returned', 'fees', 'reserve', 'kept']);
			const paid = pairs(flow.paid);
			this.compareShares({ at: flow.at.toNumber(), ...figures, paid }, { ...said, principal: principal + recovered });
			const came = figures.interest + figures.principal + figures.returned;
			const left = figures.reserve + figures.kept;
			assert.equal(came + kept, sum(paid.flat()) + figures.fees + left);
			kept = left;
		});
		assert.equal(kept, 0n);
		return expected;
	}

	compareShares(seen, said) {
		assert.deepEqual(seen, Object.fromEntries(Object.keys(seen).map((key) => [key, said[key]])));
	}

	/// Books what was shared, and compares.
	async wasShared(events, done) {
		const seen = find(events, 'tranches', 'Distributed').data;
		const kinds = ['interest', 'principal', 'recovered', 'returned', 'fees', 'reserve', 'kept', 'reward'];
		const rest = { paid: pairs(seen.paid), diverted: seen.diverted.isTrue };
		this.compareShares({ ...plain(seen, kinds), ...rest }, done);
		done.paid.forEach(([principal, interest], level) => this.pay(level, done.at, principal + interest));
		this.toCurator(done.at, done.fees);
		await this.compare();
		this.rows.push({ ...done, ...columns(this.model.tranches) });
	}

	/// All units of a tranche earn alike.
	pay(level, at, amount) {
		this.move(at, level, undefined, 'paid', amount);
		for (const holder of this.holders[level].values()) holder.exact += amount * holder.units;
	}

	/// Fees, and what is left of the bond, wait with what the first loss is paid.
	toCurator(at, amount) {
		this.move(at, this.firstLoss, undefined, 'paid', amount);
		this.holder(this.firstLoss, this.curator).fees += amount;
		this.feesWaiting += amount;
	}

	/// What a holder was paid by now, less what it took: its exact part, rounded down, or one unit less.
	waits(level, who) {
		const { exact, fees, claimed } = this.holder(level, who);
		return exact / this.model.tranches[level].units + fees - claimed;
	}

	async took(level, who, block, amount) {
		const waited = this.waits(level, who);
		assert.ok(amount === waited || amount === waited - 1n, `${who} took ${amount} of ${waited}`);
		this.holder(level, who).claimed += amount;
		if (level === this.firstLoss && who === this.curator) this.feesWaiting = 0n;
		this.move(await this.chain.timeOf(block), level, who, 'claimed', amount);
		return amount;
	}

	/// Anybody claims for `who`. Nothing when nothing waits.
	async claim(level, who) {
		const { api, chain, keeper } = this;
		const address = chain.address(who);
		const { claimable } = await api.call.tranchesApi.holding(this.series[level], address);
		if (big(claimable) === 0n) return 0n;
		const before = await chain.balance(QUSD, who);
		const { block, events } = await chain.send(api.tx.tranches.claim(this.series[level], address), keeper);
		const amount = big(find(events, 'tranches', 'Claimed').data.amount);
		assert.equal(amount, big(claimable));
		assert.equal((await chain.balance(QUSD, who)) - before, amount);
		return this.took(level, who, block, amount);
	}

	/// Units change hands. What they were paid before stays with whose they were.
	async transfer(level, from, to, units) {
		const { api, chain } = this;
		const call = api.tx.tranches.transferUnits(this.series[level], chain.address(to), units);
		await chain.send(call, from);
		this.holder(level, from).units -= units;
		this.holder(level, to).units += units;
		for (const who of [from, to]) this.holder(level, who).traded = true;
	}

	/// By a keeper, when all loans are closed.
	async close() {
		const { api, chain, flows, id, keeper, model, name } = this;
		const { block, events } = await chain.send(api.tx.tranches.closePool(id), keeper);
		const at = await chain.timeOf(block);
		model.advance(at, flows.collect(name));
		const exposure = this.exposure(at);
		const done = { ...model.distribute(exposure), reward: 0n };
		const reward = model.reward();
		const closed = find(events, 'tranches', 'PoolClosed').data;
		this.lost = model.tranches.map(({ outstanding }) => outstanding);
		assert.deepEqual(closed.lost.map(big), this.lost);
		assert.equal(big(closed.reward), reward);
		this.rewarded += reward;
		model.stage = 'Closed';
		// What is left of the bond is the curator's.
		const { bond } = model;
		model.bond = 0n;
		this.toCurator(at, bond);
		if (done.all > 0n) await this.wasShared(events, done);
		else await this.compare();
		return bond;
	}

	/// Everybody gives all units back, with what they were paid. With the last of them the records go.
	async redeemAll() {
		const { api, chain } = this;
		let removed;
		for (const [level, holders] of this.holders.entries()) {
			for (const [who, { units }] of holders) {
				if (units === 0n) continue;
				const before = await chain.balance(QUSD, who);
				const { block, events } = await chain.send(api.tx.tranches.redeem(this.series[level], units), who);
				const { amount, claimed } = find(events, 'tranches', 'Redeemed').data;
				assert.equal(big(amount), 0n);
				assert.equal((await chain.balance(QUSD, who)) - before, big(claimed));
				await this.took(level, who, block, big(claimed));
				removed = events.find((event) => api.events.tranches.PoolRemoved.is(event));
			}
		}
		this.dust = big(removed.data.dust);
		return this.dust;
	}
}
