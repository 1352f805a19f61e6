// The sale of the titles of a loan that failed, on the chain, with its model beside it.

import assert from 'node:assert/strict';
import { CaseModel, auctionBounds, auctionPrice } from './case-model.mjs';
import { find } from './chain.mjs';
import { least, most, sum } from './loan-model.mjs';
import { usd } from './values.mjs';

const REWARD = usd('5');
/// Dollars that insurers paid in for a case that is not over.
const POT = '(case)';

/// What the chain says that each title of a deal is worth, in a block: to a seller, and to who is careful.
export async function termsOf(deal, block) {
	const { call } = block ? await deal.api.at(block) : deal.api;
	const all = new Map();
	for (const { id } of deal.titles) {
		const value = (await call.registryApi.value(id)).asOk;
		const [, allotted] = (await call.registryApi.title(id)).unwrap().cover.unwrapOr([]);
		const [appraisal, index] = [value.appraisal, value.index.unwrapOr(value.appraisal)];
		const both = [appraisal, index].map((term) => term.toBigInt());
		const condition = value.condition.toBigInt();
		const cover = allotted?.toBigInt() ?? 0n;
		all.set(id, {
			best: most(...both),
			estimate: (least(...both) * condition) / 10_000n,
			// It is insured for more than the bond.
			cover,
			allotted: cover,
		});
	}
	return all;
}

export class Sale {
	constructor(deal) {
		const { api, chain, desk, flows, id, model } = deal;
		Object.assign(this, { deal, api, chain, desk, flows, id, model, lots: new Map(), steps: [] });
	}

	/// What the chain says that each title is worth, in a block: to a seller, and to who is careful.
	async terms(block) {
		const { call } = block ? await this.api.at(block) : this.api;
		const all = new Map();
		for (const { id } of this.deal.titles) {
			const value = (await call.registryApi.value(id)).asOk;
			const [, allotted] = (await call.registryApi.title(id)).unwrap().cover.unwrapOr([]);
			const [appraisal, index] = [value.appraisal, value.index.unwrapOr(value.appraisal)];
			const both = [appraisal, index].map((term) => term.toBigInt());
			const condition = value.condition.toBigInt();
			const cover = allotted?.toBigInt() ?? 0n;
			all.set(id, {
				best: most(...both),
				estimate: (least(...both) * condition) / 10_000n,
				// It is insured for more than the bond.
				cover,
				allotted: cover,
			});
		}
		return all;
	}

	/// Takes the titles, by a `keeper`.
	async liquidate(keeper) {
		const { api, chain, deal, flows, id, model } = this;
		const before = await termsOf(deal);
		const { block, events } = await chain.send(api.tx.lending.liquidate(id), keeper);
		const at = await chain.timeOf(block);
		const now = await termsOf(deal, block);
		const titles = deal.titles.map((title) => ({
			id: title.id,
			best: now.get(title.id).best,
			allotted: before.get(title.id).allotted,
		}));
		const balance = model.balance;
		this.case = new CaseModel(model, titles, deal.reserve, at);
		const seen = find(events, 'lending', 'Liquidated').data;
		assert.equal(seen.balance.toBigInt(), balance);
		assert.equal(seen.reserve.toBigInt(), deal.reserve);

		flows.move(at, id, deal.borrower, 'reserve', -deal.reserve);
		flows.move(at, id, deal.borrower, 'reward', -REWARD);
		flows.move(at, id, keeper, 'reward', REWARD);
		this.book(at, this.case.opening);
		this.note({ at, what: 'reserve', amount: deal.reserve, ...this.case.opening });
		deal.reserve = 0n;
		for (const event of events) {
			if (!api.events.auctions.LotOpened.is(event)) continue;
			const title = event.data.good.asTitle.title.toNumber();
			const bounds = auctionBounds(now.get(title).best, this.case.claimOf(title));
			this.lots.set(title, { lot: event.data.lot.toNumber(), began: at, ...bounds });
		}
		await this.after(block);
	}

	/// The lot of a title, which the chain and the model see alike.
	async lotOf(title) {
		const lot = this.lots.get(title);
		const view = (await this.api.call.auctionsApi.lot(lot.lot)).unwrap();
		const bounds = [view.start, view.floor].map((price) => price.toBigInt());
		assert.deepEqual(bounds, [lot.start, lot.floor]);
		const duration = view.duration.toNumber();
		assert.equal(view.fall.asLinear.duration.toNumber(), duration);
		return { ...lot, duration };
	}

	/// `buyer` takes a title about `when`, at the price that the model says for the moment, by cash or by
	/// claim.
	async bid(title, buyer, when, byClaim = false) {
		const { api, chain, deal, flows, id } = this;
		const lot = await this.lotOf(title);
		await this.desk.afford(buyer, auctionPrice(lot, when - lot.began));
		await chain.nextAt(when);
		const said = (await api.call.auctionsApi.priceAt(lot.lot, when)).asOk.toBigInt();
		const payment = byClaim ? 'Claim' : 'Cash';
		const { block, events } = await chain.send(api.tx.auctions.bid(lot.lot, said, payment), buyer);
		const at = await chain.timeOf(block);
		const price = auctionPrice(lot, at - lot.began);
		const brought = this.case.sell(title, price, buyer, byClaim);
		const seen = find(events, 'lending', 'TitleSold').data;
		assert.deepEqual([seen.price.toBigInt(), seen.cash.toBigInt()], [price, brought.cash]);
		if (at === when) assert.equal(said, price);

		flows.move(at, id, buyer, 'bought', -brought.cash);
		this.book(at, brought);
		flows.credit(at, id, deal.arranger, 'other', brought.fee);
		const what = byClaim ? `title ${title}, by claim` : `title ${title}, in cash`;
		this.note({ at, what, title, who: buyer, amount: price, ...brought });
		await this.sold(title, buyer, brought, block, events);
	}

	/// Begins the second round of a title that nobody bid for.
	async restart(title, keeper) {
		const { lot } = await this.lotOf(title);
		const { block } = await this.chain.send(this.api.tx.auctions.restart(lot), keeper);
		const at = await this.chain.timeOf(block);
		const { best } = (await termsOf(this.deal, block)).get(title);
		this.lots.set(title, { lot, began: at, ...auctionBounds(best) });
		this.reward(at, keeper);
		await this.lotOf(title);
	}

	/// Moves a title on that nobody bid for twice: to the lender who is owed most senior.
	async settle(title, keeper) {
		const { lot, floor } = await this.lotOf(title);
		const { block, events } = await this.chain.send(this.api.tx.auctions.settle(lot), keeper);
		const at = await this.chain.timeOf(block);
		this.reward(at, keeper);
		const brought = this.case.takeOver(title, floor);
		const seen = find(events, 'lending', 'TakenOver').data;
		assert.equal(seen.lender.toString(), this.chain.address(brought.lender));
		assert.equal(seen.price.toBigInt(), floor);
		this.book(at, brought);
		const what = `title ${title}, nobody bid`;
		this.note({ at, what, title, who: brought.lender, amount: floor, ...brought });
		await this.sold(title, brought.lender, brought, block, events);
	}

	/// For people: what a step brought, and what is left to be paid.
	note(step) {
		this.steps.push({ ...step, balance: this.model.balance });
	}

	reward(at, keeper) {
		this.flows.move(at, this.id, this.deal.borrower, 'reward', -REWARD);
		this.flows.move(at, this.id, keeper, 'reward', REWARD);
	}

	/// Books what came down, to the lenders and, beyond all that is owed, the borrower.
	book(at, { paid, surplus }) {
		const { deal, flows, id } = this;
		paid.forEach((part, i) => flows.credit(at, id, deal.lenders[i], 'recovered', part));
		flows.credit(at, id, deal.borrower, 'other', surplus);
	}

	/// A title has a new owner. What its insurer pays in waits for the end.
	async sold(title, owner, { cover }, block, events) {
		const { api, chain, flows, id } = this;
		const at = await chain.timeOf(block);
		const nft = (await api.query.nfts.item(0, title)).unwrap();
		assert.equal(nft.owner.toString(), chain.address(owner));
		const paid = events.filter((event) => api.events.lending.CoverPaid.is(event));
		assert.equal(sum(paid.map(({ data }) => data.amount.toBigInt())), cover);
		flows.move(at, id, 'Insurer', 'cover', -cover);
		flows.move(at, id, POT, 'cover', cover);
		this.steps.at(-1).cover = cover;
		if (this.case.isDone) this.finish(at, events);
		else await this.after(block);
	}

	finish(at, events) {
		const { flows, id, model } = this;
		this.end = this.case.finish();
		const { used, back, lost, lostInterest } = this.end;
		flows.move(at, id, POT, 'cover', -used - back);
		flows.credit(at, id, 'Insurer', 'other', back);
		this.book(at, this.end);
		this.note({ at, what: 'insurers\' bonds', who: 'Insurer', amount: used, fee: 0n, ...this.end });
		const told = find(events, 'lending', 'Lost').data;
		const plain = (list) => list.map((one) => one.toBigInt());
		assert.deepEqual([plain(told.principal), plain(told.interest)], [lost, lostInterest]);
		const closed = find(events, 'lending', 'Closed').data;
		assert.deepEqual([closed.outcome.type, closed.lost.toBigInt()], ['Recovered', sum(lost)]);
		model.owed = model.owed.map(() => 0n);
		model.impairment = 0n;
		this.deal.closed = true;
	}

	/// The chain's record after a step, and what is written down.
	async after(block) {
		const { api, id, model } = this;
		this.case.writeDown(await termsOf(this.deal, block), await this.chain.timeOf(block));
		const view = (await api.call.lendingApi.case(id)).unwrap();
		const owed = view.owed.map((both) => both.map((one) => one.toBigInt()));
		assert.deepEqual(owed, model.owed.map((principal, i) => [principal, this.case.interest[i]]));
		for (const lot of view.lots) {
			const { share, booked } = this.case.lot(lot.title.toNumber());
			assert.deepEqual([lot.share.toBigInt(), lot.booked.toBigInt()], [share, booked]);
		}
		await this.deal.compareLoan();
	}
}

/// What insurers paid in for cases that are not over.
export const inPots = (flows) => flows.net({ who: POT });
