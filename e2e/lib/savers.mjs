// What a crowd does with a vault: it comes, leaves, bids, thinks better of it and takes what it is paid. Who does what is
// drawn by lot and is the same each time.

import assert from 'node:assert/strict';
import { S } from './loan-model.mjs';
import { QUSD, USDC, USDT, stable, usd } from './values.mjs';

/// Units of a dollar of the chain in one of a stable.
const SCALE = 10n ** 12n;
/// What so much of a stable mints, less ten bps.
const minted = (given) => (given - (given + 999n) / 1_000n) * SCALE;
/// The least of a stable that mints so much.
const needed = (amount) => amount / ((999n * SCALE) / 1_000n) + 1n;

export class Savers {
	constructor(vault, random) {
		const { api, chain, crowd } = vault;
		Object.assign(this, { api, chain, crowd, vault, random });
		/// What each has in mind to stake, in a stable: two dollars, up to four millions, most of them little.
		this.sizes = new Map();
		this.externals = new Map();
		crowd.names.forEach((name, i) => {
			const dollars = i === 0 ? 1.9 : Math.exp(random.next() * Math.log(4_000_000));
			this.sizes.set(name, BigInt(Math.floor(dollars * 1e6)));
			this.externals.set(name, i % 2 === 0 ? USDC : USDT);
		});
		const [smallest, ...others] = crowd.names;
		/// Who has not come yet.
		this.strangers = [smallest, ...random.pick(others, others.length)];
		/// Those who let somebody else ask and claim for them, by whom.
		this.operators = new Map();
		/// After which window somebody takes what a request is paid.
		this.late = new Map();
	}

	/// Stables for all of them, of which half is left when they came.
	async fund(payer) {
		const money = [...this.sizes].map(([name, size]) => {
			return [name, [this.externals.get(name), (size * 3n) / 2n + stable('10')]];
		});
		await this.crowd.fund(new Map(money), payer);
	}

	dollars(name) {
		return this.chain.balance(QUSD, this.crowd.address(name));
	}

	/// Those who come next mint and deposit, in one transaction each. Three of a hundred stay for bonds. Every fourth says
	/// how many shares.
	async come(count) {
		const { api, chain, crowd, externals, sizes, vault } = this;
		const names = this.strangers.splice(0, count);
		if (names.length === 0) return;
		await vault.follow();
		const value = vault.model.value(await chain.now());
		const all = names.map((name, i) => {
			const mint = api.tx.issuance.mint(QUSD, externals.get(name), sizes.get(name), 10);
			const amount = (minted(sizes.get(name)) * 97n) / 100n;
			// With what interest may come meanwhile.
			const shares = (amount * 999n * vault.model.shares) / (1_000n * value.optimistic);
			return [name, [mint, vault.depositCall(name, i % 4 === 3 ? { shares, most: amount } : { amount })]];
		});
		await crowd.send(all, () => chain.freshen());
		await vault.compare();
	}

	/// So many of those who left deposit again what is left of what they were paid.
	async comeBack(count) {
		const { crowd, random, vault } = this;
		const rich = this.inVault.filter(({ got }) => got > usd('1000'));
		const all = [];
		for (const { name } of random.pick(rich, count)) {
			const amount = ((await this.dollars(name)) * 97n) / 100n;
			if (amount > 0n) all.push([name, [vault.depositCall(name, { amount })]]);
		}
		await crowd.send(all);
		await vault.compare();
	}

	/// In an order that does not depend on which of a block's transactions came first.
	inLine(all, nameOf) {
		const { names } = this.crowd;
		return all.sort((one, other) => names.indexOf(nameOf(one)) - names.indexOf(nameOf(other)));
	}

	get inVault() {
		const own = [...this.vault.accounts.values()].filter(({ name }) => this.crowd.pairs.has(name));
		return this.inLine(own, ({ name }) => name);
	}

	get holders() {
		return this.inVault.filter(({ shares }) => shares >= S);
	}

	requestsOf(window) {
		const own = [...this.vault.model.queue.requests.values()].filter(({ joined }) => joined === window);
		return this.inLine(own, ({ who }) => who);
	}

	actsFor(name) {
		return this.operators.get(name) ?? name;
	}

	/// Asks for so much of the shares of each, in thousandths.
	async leave(all) {
		const calls = [];
		for (const [{ name, shares }, part] of all) {
			const asked = (shares * BigInt(part)) / 1_000n;
			if (asked >= S) calls.push([this.actsFor(name), [this.vault.requestCall(name, asked)]]);
		}
		await this.crowd.send(calls);
		await this.vault.follow();
	}

	/// Some of them ask for a part, and one of those by somebody else.
	async someLeave() {
		const { holders, operators, random } = this;
		await this.leave(random.pick(holders, 5).map((who) => [who, 300 + random.below(700)]));
		await this.leave(this.holders.filter(({ name }) => operators.has(name)).slice(0, 1).map((who) => [who, 500]));
	}

	/// So many ask for all, that what waits is worth some hundredths of the cash.
	async run(hundredths) {
		const { chain, holders, random, vault: { model } } = this;
		const value = model.value(await chain.now());
		let left = (model.cash * hundredths) / 100n - model.worthOfShares(model.queue.pending, value);
		const all = [];
		for (const who of random.pick(holders, holders.length)) {
			if (left <= 0n) break;
			all.push([who, 1_000]);
			left -= model.worthOfShares(who.shares, value);
		}
		await this.leave(all);
	}

	async appointOperators() {
		const { api, crowd, holders, operators, random } = this;
		const [first, second, third, ...others] = random.pick(holders.map(({ name }) => name), 6);
		for (const [i, name] of [first, second, third].entries()) operators.set(name, others[i]);
		const set = (other) => api.tx.vault.setOperator(crowd.address(other), true);
		await crowd.send([...operators].map(([name, other]) => [name, [set(other)]]));
	}

	/// The smallest account asks for the least that can be asked for. A unit less is refused, and so is who may not act
	/// for it.
	async askForLeast() {
		const { api, chain, crowd, vault } = this;
		const [name] = crowd.names;
		const { shares } = vault.accountOf(crowd.address(name));
		assert.ok(shares >= S && shares < 2n * S, `${shares}`);
		const tooSmall = api.tx.vault.requestRedeem(vault.id, S - 1n, crowd.address(name), crowd.address(name));
		await assert.rejects(crowd.send([[name, [tooSmall]]]), { name: 'vault.RequestTooSmall' });
		await assert.rejects(chain.send(vault.requestCall(name, S), vault.keeper), { name: 'vault.NotOperator' });
		await crowd.send([[name, [vault.requestCall(name, S)]]]);
	}

	/// Who waits in the open window, with what that is worth and what of a bond it lacks, the largest first.
	async bidders(window) {
		const { chain, crowd, externals, operators, vault: { model } } = this;
		const value = model.value(await chain.now());
		const all = [];
		for (const { number, who } of this.requestsOf(window)) {
			if (operators.has(who)) continue;
			const worth = model.worthOfShares(model.queue.waits(number), value);
			const lacks = worth / 99n + usd('11') - (await this.dollars(who));
			const left = await chain.balance(externals.get(who), crowd.address(who));
			if (lacks < left * SCALE) all.push({ number, who, worth, lacks });
		}
		return all.sort((one, other) => (one.worth < other.worth ? 1 : -1));
	}

	/// From 30 to 620 bps.
	anyLevel() {
		return 10 * (3 + this.random.below(60));
	}

	/// The largest bid, for more than there is cash: two of them at one level, one as little as can be, and one more will
	/// not reveal.
	async bidForMore(window) {
		let left = (this.vault.model.cash * 130n) / 100n;
		const bids = [];
		for (const bidder of await this.bidders(window)) {
			bids.push({ ...bidder, level: this.anyLevel() });
			if (left <= 0n) break;
			left -= bidder.worth;
		}
		assert.ok(left <= 0n && bids.length > 4, `${bids.length} bid`);
		this.silent = bids.at(-1).number;
		bids[1].level = bids[0].level;
		bids[2].level = 10;
		await this.commit(bids);
	}

	/// Some bid, for a third of the cash.
	async bidForLess(window) {
		let left = (this.vault.model.cash * 30n) / 100n;
		const bids = [];
		for (const bidder of await this.bidders(window)) {
			if (bidder.worth > left || bids.length === 12) continue;
			bids.push({ ...bidder, level: this.anyLevel() });
			left -= bidder.worth;
		}
		assert.ok(bids.length > 3, `${bids.length} bid`);
		await this.commit(bids);
	}

	async commit(bids) {
		const { api, chain, crowd, externals, vault } = this;
		const calls = [];
		for (const { number, who, level, lacks } of bids) {
			const commits = await vault.commitCall(number, who, level);
			const mint = () => api.tx.issuance.mint(QUSD, externals.get(who), needed(lacks), 10);
			calls.push([who, lacks > 0n ? [mint(), commits] : [commits]]);
		}
		await crowd.send(calls, () => chain.freshen());
		await vault.compare();
	}

	/// Some think better of it before the window closes, one of those who bid among them.
	async thinkBetter(window) {
		const { api, crowd, random, silent, vault } = this;
		const hasBid = ({ number }) => vault.commitments.has(number);
		const own = this.requestsOf(window);
		const bidder = own.filter((of) => hasBid(of) && of.number !== silent).slice(-1);
		const others = random.pick(own.filter((of) => !hasBid(of)), 2);
		const cancel = (number) => api.tx.vault.cancelRequest(vault.id, number);
		await crowd.send([...bidder, ...others].map(({ number, who }) => [this.actsFor(who), [cancel(number)]]));
	}

	async reveal(window) {
		const { crowd, silent, vault } = this;
		const own = [...vault.commitments].filter(([number, of]) => of.window === window && number !== silent);
		if (own.length === 0) return;
		await crowd.send(own.map(([number, { who }]) => [who, [vault.revealCall(number)]]));
		await vault.compareClearing(window);
	}

	/// After a settlement some take what they are paid at once, others after later ones.
	async claim(window) {
		const { api, crowd, late, random, vault } = this;
		const { queue } = vault.model;
		const calls = [];
		for (const { number, who } of this.inLine([...queue.requests.values()], (of) => of.who)) {
			if (queue.claimable(number) === 0n) continue;
			if (!late.has(number)) late.set(number, window + (random.next() < 0.6 ? 0 : 1 + random.below(5)));
			if (late.get(number) > window) continue;
			calls.push([this.actsFor(who), [api.tx.vault.claim(vault.id, number, crowd.address(who))]]);
		}
		await crowd.send(calls);
		await vault.compareSums();
		await vault.compareRequests();
	}
}
