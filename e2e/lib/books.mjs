// What accounts have in loans, and what waits for them, on the chain and by the models.

import assert from 'node:assert/strict';
import { LENDING } from './accounts.mjs';
import { exposureOf, sum } from './loan-model.mjs';
import { inPots } from './sale.mjs';
import { QUSD } from './values.mjs';

const KINDS = ['interest', 'principal', 'recovered', 'other'];

export class Books {
	constructor(desk, flows, deals) {
		const { api, chain } = desk;
		Object.assign(this, { desk, api, chain, flows, deals });
	}

	/// The models of loans that were drawn.
	get models() {
		return this.deals.map(({ model }) => model).filter((model) => model);
	}

	/// Both kinds of QUSD of an account: what it may spend, and what is held.
	async dollars(name) {
		const { free, held } = await this.desk.holdings();
		const address = this.chain.address(name);
		return (free.get(address) ?? 0n) + (held.get(address) ?? 0n);
	}

	/// What is held on an account for offers.
	async committed(name) {
		const { api, chain } = this;
		const holds = await api.query.assetsHolder.holds(QUSD, chain.address(name));
		const isCommitted = ({ id }) => id.isLending && id.asLending.isCommitment;
		return sum(holds.filter(isCommitted).map(({ amount }) => amount.toBigInt()));
	}

	/// What `names` have in loans, by the chain and by the models. Nobody else has anything to collect.
	async compare(names) {
		const { api, chain, flows, models } = this;
		const now = await chain.now();
		for (const name of names) {
			const seen = (await api.call.lendingApi.exposure(chain.address(name))).asOk;
			const { collectable } = seen;
			const figures = ['principal', 'accrued', 'impairment'].map((kind) => seen[kind].toBigInt());
			const waiting = Object.fromEntries(KINDS.map((kind) => [kind, collectable[kind].toBigInt()]));
			const expected = exposureOf(name, models, now);
			assert.deepEqual(figures, [expected.principal, expected.accrued, expected.impairment], name);
			assert.deepEqual(waiting, flows.waitingFor(name), name);
			assert.equal(seen.committed.toBigInt(), await this.committed(name), name);
		}
		assert.equal(await chain.balance(QUSD, LENDING), flows.uncollected + inPots(flows));
	}

	/// `name` collects what waits for it, by `keeper`. Gives what it was.
	async collect(name, keeper) {
		const before = await this.dollars(name);
		// Anybody may: it goes to whose it is.
		await this.chain.send(this.api.tx.lending.collect(this.chain.address(name)), keeper);
		const waited = sum(Object.values(this.flows.collect(name)));
		assert.equal((await this.dollars(name)) - before, waited, name);
		return waited;
	}

	/// All dollars there are have somebody.
	async compareSupply() {
		const { free, held } = await this.desk.holdings();
		assert.equal(sum([...free.values(), ...held.values()]), await this.chain.supply(QUSD));
	}
}
