// Loans of 800 000 dollars over two machines each, for tests of what goes wrong.

import assert from 'node:assert/strict';
import { B300, Desk } from './credit.mjs';
import { DAY, LoanModel, yearly } from './loan-model.mjs';
import { usd } from './values.mjs';

/// Dollars that a title of two servers is appraised at.
export const WORTH = usd('1_100_000');
/// And that are lent against it.
export const LENT = usd('800_000');
const LENDERS = ['Senior', 'Mezzanine'];

export class SmallLoans {
	/// With dollars for some loans, and the insurer's bond of half a million.
	static async on(chain) {
		const loans = new SmallLoans();
		Object.assign(loans, { chain, api: chain.api, desk: new Desk(chain) });
		await loans.desk.mint('Senior', usd('6_000_000'));
		await loans.desk.mint('Mezzanine', usd('3_000_000'));
		await loans.desk.mint('Insurer', usd('500_001'));
		await chain.send(chain.api.tx.registry.postBond(usd('500_000')), 'Insurer');
		return loans;
	}

	/// All that a refused call could have changed, by where it stands.
	async everything() {
		const { query } = this.api;
		const maps = {
			lending: ['deals', 'offers', 'loans', 'cases', 'books', 'pages', 'agentBonds'],
			registry: ['titles', 'attestations', 'bonds', 'liens'],
			auctions: ['lots'],
			nfts: ['item'],
			tranches: ['allSeries', 'holdings', 'holds', 'pools', 'states'],
			balances: ['holds'],
		};
		const next = [await query.lending.nextLoan(), await query.tranches.nextPool()];
		const state = { next: next.join() };
		for (const [pallet, names] of Object.entries(maps)) {
			for (const name of names) {
				const entries = await query[pallet][name].entries();
				state[`${pallet}.${name}`] = JSON.stringify(entries);
			}
		}
		const { free, held } = await this.desk.holdings();
		return { ...state, free: [...free].join(), held: [...held].join() };
	}

	/// The call is refused by its name and changes nothing.
	async refuses(call, name, by = 'Bob') {
		const before = await this.everything();
		await assert.rejects(this.chain.send(call, by), { name });
		const after = await this.everything();
		const changed = Object.keys(after).filter((key) => after[key] !== before[key]);
		assert.deepEqual(changed, [], `what ${name} changed`);
	}

	/// One title in `owner`'s hands, verified.
	async title(owner = 'Bob', of = B300) {
		const asset = { class: of, pieces: [2], value: WORTH / 2n, obligor: owner };
		const [one] = await this.desk.titles(owner, asset);
		return one;
	}

	/// Terms over titles, with `more` in place of the usual. Of the loan, `senior` percent are senior.
	async terms(titles, { senior = 80n, ...more } = {}) {
		const part = (percent, rate) => {
			return { lender: null, amount: (LENT * percent) / 100n, rate: yearly(rate) };
		};
		return {
			titles: titles.map(({ id }) => id),
			tranches: [part(senior, '10'), part(100n - senior, '15')],
			timetable: { Calendar: { days: 360, anchorDay: 1, utcOffset: 0 } },
			repayment: 'Amortised',
			principalInStub: false,
			grace: { rate: yearly('5'), duration: 7 * DAY },
			fees: [],
			covenants: { drawLtv: 7_500, breachLtv: 9_000, heartbeat: null, insured: true },
			reserve: 1,
			expiresAt: (await this.chain.now()) + DAY,
			refinances: null,
			...more,
		};
	}

	/// A loan of Bob's over a title of its own, of a class, drawn, with its model.
	async drawn(more, of) {
		const { api, chain, desk } = this;
		const pledged = await this.title('Bob', of);
		const terms = await this.terms([pledged], more);
		const id = await desk.offer(terms, 'Bob');
		await desk.commit(id, LENDERS, terms.expiresAt);
		const { block } = await chain.send(api.tx.lending.draw(id), 'Bob');
		const model = new LoanModel(id, terms, LENDERS, await chain.timeOf(block));
		return { id, title: pledged.id, model };
	}

	/// Interest and principal that a failed loan owes, by tranche.
	async owed({ id }) {
		const { owed } = (await this.api.call.lendingApi.case(id)).unwrap();
		return owed.map(([principal, interest]) => principal.toBigInt() + interest.toBigInt());
	}

	/// Everybody collects what waits for him.
	async collect(names, by) {
		for (const name of names) {
			const address = this.chain.address(name);
			const { collectable } = (await this.api.call.lendingApi.exposure(address)).asOk;
			const waits = [...collectable.values()].some((amount) => amount.toBigInt() > 0n);
			if (waits) await this.chain.send(this.api.tx.lending.collect(address), by);
		}
	}
}
