// A loan on the chain with its model beside it: drawn, paid, and compared after each step.

import assert from 'node:assert/strict';
import { find } from './chain.mjs';
import { B300 } from './credit.mjs';
import { DAY, LoanModel, sum, yearly } from './loan-model.mjs';
import { units, usd } from './values.mjs';

/// Servers of one title at most: those of one row in a hall.
const ROW = 16;
/// What draw puts aside to reward work.
export const BOND = usd('100');

const inRows = (servers) => {
	const rows = Array(Math.floor(servers / ROW)).fill(ROW);
	return servers % ROW === 0 ? rows : [...rows, servers % ROW];
};
/// A share, in percent, as the chain has it.
export const share = (percent) => units(percent, 16);
/// The fields of a record of the client as BigInt.
const plain = (record, names) =>
	Object.fromEntries(names.map((name) => [name, record[name].toBigInt()]));

export class Deal {
	/// `terms` as a person says them: see the published deals. How lenders commit may be told by `commit`, and how many
	/// `instalments` are kept in reserve.
	constructor(desk, flows, terms) {
		const commit = (deal, { expiresAt }) => desk.commit(deal.id, deal.lenders, expiresAt);
		Object.assign(this, { desk, flows, commit, instalments: 3, ...terms });
		const { chain } = desk;
		Object.assign(this, { chain, api: chain.api, rows: [] });
		this.lenders = this.tranches.map(({ lender }) => lender);
		this.principal = usd(this.amount);
	}

	/// Registers the servers by rows, and has them attested and verified.
	async pledge() {
		const { desk, borrower, servers, appraised, name } = this;
		const value = usd(appraised);
		this.titles = await desk.titles(borrower, {
			class: B300, pieces: inRows(servers), value, obligor: name,
		});
	}

	async terms() {
		const { chain, tranches, fees } = this;
		return {
			titles: this.titles.map(({ id }) => id),
			tranches: tranches.map(({ lender, percent, rate }) => ({
				lender: chain.address(lender),
				amount: (this.principal * BigInt(percent)) / 100n,
				rate: yearly(rate),
			})),
			timetable: { Calendar: this.calendar },
			repayment: 'Amortised',
			principalInStub: false,
			// Five percent a year more while late.
			grace: { rate: yearly('5'), duration: this.graceDays * DAY },
			fees: fees.map(({ event, of = 'Amount', percent, amount }) => ({
				event,
				recipient: chain.address(this.arranger),
				fee: percent ? { Ratio: { of, share: share(percent) } } : { Absolute: amount },
			})),
			covenants: { drawLtv: 7_500, breachLtv: 9_500, heartbeat: null, insured: true },
			reserve: this.instalments,
			expiresAt: (await chain.now()) + 3 * DAY,
			refinances: null,
		};
	}

	/// Offered, committed to by each lender, and drawn.
	async draw() {
		const { desk, chain, api, borrower, flows } = this;
		const terms = await this.terms();
		this.id = await desk.offer(terms, borrower);
		await this.commit(this, terms);
		const { block, events } = await chain.send(api.tx.lending.draw(this.id), borrower);
		const at = await chain.timeOf(block);
		this.model = new LoanModel(this.name, terms, this.lenders, at);
		const { model } = this;
		this.reserve = model.reserve();
		const fees = model.fee('Origination');
		const drawn = plain(find(events, 'lending', 'Drawn').data, ['principal', 'fees', 'reserve', 'bond']);
		assert.deepEqual(drawn, { principal: this.principal, fees, reserve: this.reserve, bond: BOND });

		model.amounts.forEach((amount, i) => flows.move(at, this.id, this.lenders[i], 'lent', -amount));
		flows.move(at, this.id, borrower, 'drawn', this.principal);
		flows.move(at, this.id, borrower, 'fees', -fees);
		flows.credit(at, this.id, this.arranger, 'other', fees);
		this.agreed = model.schedule();
		await this.compareSchedule();
	}

	/// The schedule of the chain against the model's, to the unit.
	async compareSchedule() {
		const seen = (await this.api.call.lendingApi.schedule(this.id)).asOk.map((row) => ({
			deadline: row.deadline.toNumber(),
			...plain(row, ['principal', 'interest', 'balance']),
		}));
		assert.deepEqual(seen, this.model.schedule());
	}

	/// What falls due next, by the model.
	get due() {
		return { number: this.model.paid, deadline: this.model.deadlines[this.model.paid] };
	}

	/// The chain's word on what falls due next, and what would close the loan, against the model.
	async compareDue(at) {
		const { id, model } = this;
		const { lendingApi } = this.api.call;
		const next = (await lendingApi.nextPayment(id, at)).asOk;
		const due = model.due(at);
		assert.deepEqual(plain(next, ['principal', 'interest', 'grace']), due);
		assert.equal(next.deadline.toNumber(), model.deadlines[model.paid]);
		assert.equal(next.graceEnds.toNumber(), model.graceEnd(model.paid));
		// Of a loan that missed a window, more than one payment closes it.
		if (at > model.deadlines[model.paid]) return;
		const all = (await lendingApi.payOff(id, at)).asOk;
		assert.equal(all.total.toBigInt(), model.quote(2n ** 127n, at).total);
	}

	/// What `repay` needs at `at`.
	required(at) {
		const { principal, interest, grace } = this.model.due(at);
		return principal + interest + grace + this.model.fee('Repayment');
	}

	/// Pays by `repay`, `prepay` or `close`, at most `amount`, in a block of the moment `when`, and books
	/// what the model says of it.
	async pay(call, amount, when, payer = this.borrower) {
		const { api, chain, desk, flows, id, model } = this;
		const { number } = this.due;
		await desk.afford(payer, amount);
		await chain.nextAt(when);
		const { block, events } = await chain.send(api.tx.lending[call](id, amount), payer);
		const at = await chain.timeOf(block);
		const paid = model.pay(amount, at);
		const seen = find(events, 'lending', 'Paid').data;
		assert.equal(seen.payer.toString(), chain.address(payer));
		assert.deepEqual(plain(seen, ['principal', 'interest', 'prepaid', 'fees', 'balance']), {
			principal: paid.principal, interest: paid.all, prepaid: paid.prepaid, fees: paid.fees,
			balance: paid.balance,
		});

		flows.move(at, id, payer, 'paid', -paid.total);
		paid.byTranche.forEach(([interest, principal], i) => {
			flows.credit(at, id, this.lenders[i], 'interest', interest);
			flows.credit(at, id, this.lenders[i], 'principal', principal);
		});
		flows.credit(at, id, this.arranger, 'other', paid.fees);
		this.rows.push({ call, number, at, ...paid });
		if (paid.balance === 0n) {
			const { outcome, lost } = find(events, 'lending', 'Closed').data;
			assert.deepEqual([outcome.type, lost.toBigInt()], ['Repaid', 0n]);
			assert.ok((await api.call.lendingApi.loan(id)).isNone);
			this.closed = true;
		} else {
			await this.compareLoan();
		}
		return { at, ...paid };
	}

	/// The borrower takes of the reserve what the next instalments do not need, and cannot take more.
	async withdrawReserve() {
		const { api, borrower, chain, id, model } = this;
		const spare = this.reserve - model.reserve();
		const withdraw = (amount) => chain.send(api.tx.lending.withdrawReserve(id, amount), borrower);
		await assert.rejects(withdraw(spare + 1n), { name: 'lending.ReserveNeeded' });
		await withdraw(spare);
		this.reserve -= spare;
		await this.compareLoan();
	}

	/// The record of the chain against the model.
	async compareLoan() {
		const { api, id, model } = this;
		const loan = (await api.call.lendingApi.loan(id)).unwrap();
		assert.deepEqual(loan.owed.map((owed) => owed.toBigInt()), model.owed);
		const figures = plain(loan, ['balance', 'impairment', 'reserve']);
		const { balance, impairment } = model;
		assert.deepEqual(figures, { balance, impairment, reserve: this.reserve });
		assert.equal(loan.paid.toNumber(), model.paid);
		assert.equal(loan.payments.toNumber(), model.count);
	}

	/// What was paid of interest, grace included.
	get interestPaid() {
		return sum(this.rows.map(({ all }) => all));
	}

	/// The rate of all tranches together, in percent a year.
	get yearlyRate() {
		return Number(this.model.rate * 31_536_000n) / 1e16;
	}
}
