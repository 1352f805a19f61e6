// What blocks say of a vault, told to its model one block after the other; the model says what must have come of it.

import assert from 'node:assert/strict';
import { hexToU8a } from '@polkadot/util';
import { palletAccount } from './accounts.mjs';
import { ReserveYieldModel } from './reserve-yield-model.mjs';
import { VaultModel } from './vault-model.mjs';
import { least, most, sum } from './loan-model.mjs';
import { PEOPLE, QUSD, SQUSD, USDC, USDT } from './values.mjs';

export const big = (one) => one.toBigInt();
/// Fields of a record of the client as BigInt, and some of another one.
export const plain = (record, names) => Object.fromEntries(names.map((name) => [name, big(record[name])]));
export const only = (record, names) => Object.fromEntries(names.map((name) => [name, record[name]]));

/// The most seconds for which the price of a stable counts.
const MAX_AGE = 600;

/// What an account put in and got, and its shares: those that wait are not among them.
class Account {
	constructor(name) {
		Object.assign(this, { name, put: 0n, got: 0n, shares: 0n, deposits: [], requests: [], bonds: 0n, lost: 0n });
	}
}

export class FollowedVault {
	/// `books` of who has dollars, and the `crowd` that is in it. `keeper` does what anybody may do.
	constructor(books, { crowd, keeper }) {
		const { api, chain, desk, flows } = books;
		Object.assign(this, { books, api, chain, desk, flows, crowd, keeper, id: 0, seen: 0 });
		this.account = palletAccount('qn/vault', this.id);
		/// Has the shares that are nobody's.
		this.nobody = palletAccount('qn/vault', 0xffff_ffff);
		chain.keyless.set('Vault', this.account);
		/// Those who are in it, by address; what a call said of a deposit, until it is in a block; and commitments.
		Object.assign(this, { accounts: new Map(), wanted: new Map(), commitments: new Map() });
		/// For people: prices and what there is, settlements, and what else happened.
		Object.assign(this, { prices: [], settlements: [], happened: [], everyRequest: [] });
		Object.assign(this, { minted: [], collected: [], sent: 0n, claimed: 0n });
	}

	/// Reads its terms, once: they are what the model begins with.
	async begin() {
		const { api } = this;
		const view = await this.view();
		const { terms, fees, rules } = view;
		const { glide, turnover, period } = rules;
		const yields = [[USDC, 'USDC/USD'], [USDT, 'USDT/USD']].map(([external, feed]) => {
			return new ReserveYieldModel(external, feed, MAX_AGE);
		});
		this.model = new VaultModel(
			{
				windows: {
					genesis: terms.windows.genesis.toNumber(), length: terms.windows.length.toNumber(),
					reveal: terms.windows.reveal.toNumber(),
				},
				bond: { least: big(terms.bond.least), share: big(terms.bond.share) },
				leastRequest: big(terms.leastRequest),
				fees: plain(fees, ['reserveYield', 'interest']),
				rules: {
					glide: { since: glide.since.toNumber(), ...plain(glide, ['start', 'slope', 'end']) },
					turnover: big(turnover), period: period.toNumber(),
				},
			},
			yields,
		);
		assert.deepEqual([fees.management, fees.performance].map((fee) => fee.toNumber()), [0, 0]);
		assert.ok(terms.offset.isNone && terms.rule.isUniform);
		assert.deepEqual([terms.asset, terms.share].map((id) => id.toNumber()), [QUSD, SQUSD]);
		this.keys = { events: api.query.system.events.key(), now: api.query.timestamp.now.key() };
	}

	async view() {
		return (await this.api.call.vaultApi.vault(this.id)).unwrap();
	}

	yieldOf(external) {
		return this.model.yields.find((of) => of.external === external.toNumber());
	}

	accountOf(address) {
		const who = address.toString();
		if (!this.accounts.has(who)) this.accounts.set(who, new Account(this.nameOf(who)));
		return this.accounts.get(who);
	}

	nameOf(address) {
		this.names ??= new Map([
			...this.crowd.names.map((name) => [this.crowd.address(name), name]),
			...PEOPLE.map((name) => [this.chain.address(name), name]),
		]);
		return this.names.get(address) ?? address;
	}

	/// A venue of units of a pool's tranche, with its cap and its target in bps.
	addUnits(pool, level, cap, target) {
		const venue = {
			pool, level, cap, target, series: pool.series[level], held: 0n, basis: 0n, missed: 0n, waits: 0n, taken: 0n,
			stake: (now) => this.stakeIn(venue, now),
			take: (now, amount) => this.takeFrom(venue, now, amount),
		};
		this.model.units.push(venue);
		return venue;
	}

	/// What units are worth that it has, by the models of pool and loans.
	stakeIn({ pool, level, held, taken }, now) {
		if (pool.model.stage === 'Raising') {
			return { outstanding: held, conservative: held, optimistic: held, short: 0n, claimable: 0n };
		}
		const model = pool.model.copy().advance(now, this.flows.waitingFor(pool.name));
		const { low, high } = model.worth(pool.exposure(now));
		const { outstanding, units, interest } = model.tranches[level];
		const reached = high[level] > outstanding ? high[level] - outstanding : 0n;
		const own = (value) => (held * value) / units;
		// A unit's part of each payment is kept with 128 binary digits.
		const payments = pool.moves.filter((move) => move.level === level && move.what === 'paid');
		const paid = sum(payments.map(({ amount }) => amount));
		const claimable = ((held * ((paid << 128n) / units)) >> 128n) - taken;
		return {
			outstanding: own(outstanding), conservative: own(least(low[level], outstanding)),
			optimistic: own(high[level]), short: own(interest.due - reached), claimable,
		};
	}

	takeFrom(venue, now, amount) {
		const { pool, level, series } = venue;
		venue.taken += amount;
		if (amount === 0n) return;
		pool.holder(level, 'Vault').claimed += amount;
		pool.move(now, level, 'Vault', 'claimed', amount);
		this.tookNow.push([series, amount]);
	}

	/// Tells the model what happened since the last time.
	async follow() {
		const { chain } = this;
		const height = await chain.height();
		while (this.seen < height) {
			this.seen += 1;
			const hash = (await this.api.rpc.chain.getBlockHash(this.seen)).toHex();
			await this.readBlock(hash);
		}
	}

	async readBlock(hash) {
		const { api, keys } = this;
		const [{ changes }] = await this.chain.rpc('state_queryStorageAt', [keys.events, keys.now], hash);
		const value = new Map(changes);
		const now = Number(api.createType('u64', hexToU8a(value.get(keys.now))).toBigInt() / 1_000n);
		const events = api.createType('Vec<FrameSystemEventRecord>', hexToU8a(value.get(keys.events)));
		for (const { event, phase } of events) {
			const handler = this[`${event.section}${event.method}`];
			if (handler) await handler.call(this, event.data, now, { phase, hash });
		}
		assert.deepEqual([this.minted, this.collected], [[], []], 'collected, and nobody said so');
	}

	async priceFeedsPriceUpdated({ feed }, now) {
		const key = feed.toUtf8?.() ?? feed.toString();
		for (const of of this.model.yields) if (of.feed === key) of.heardAt = now;
	}

	async issuanceMinted({ external, minted }, now) {
		this.yieldOf(external).mint(now, big(minted));
	}

	async issuanceRedeemed({ external, burnt }, now) {
		this.yieldOf(external).mint(now, -big(burnt));
	}

	async issuanceReserveYieldSet([, external, , tiers], now) {
		const all = tiers.map(({ rate, threshold }) => ({ rate: big(rate), threshold: big(threshold) }));
		this.yieldOf(external).setTiers(now, all);
	}

	async issuanceReserveYieldDeposited({ external, amount }, now) {
		this.yieldOf(external).pay(now, big(amount));
	}

	async issuanceReserveYieldClaimed({ external, minted, to }) {
		assert.equal(to.toString(), this.account);
		this.minted.push({ external: external.toNumber(), minted: big(minted) });
	}

	async tranchesClaimed({ who, series, amount }) {
		if (who.toString() === this.account) this.collected.push([series.toNumber(), big(amount)]);
	}

	/// What the model does collects what the chain said that it collected.
	collects(run) {
		this.tookNow = [];
		const done = run();
		const claims = done.claims ?? done.income.claims;
		assert.deepEqual(this.minted, claims, 'minted of reserve yield');
		assert.deepEqual(this.collected, this.tookNow, 'claimed of units');
		Object.assign(this, { minted: [], collected: [] });
		return done;
	}

	async vaultDeposited(data, now) {
		const { who, receiver } = data;
		const name = this.nameOf(who.toString());
		const wanted = this.wanted.get(name).shift();
		const { value, ...bought } = this.model.deposit(now, wanted);
		assert.deepEqual(plain(data, ['amount', 'shares', 'locked']), bought, `deposit of ${name}`);
		const account = this.accountOf(receiver);
		account.put += bought.amount;
		account.shares += bought.shares;
		// What they are worth to who leaves at once is not more than they cost.
		const { model } = this;
		const worth = model.worthOfShares(bought.shares, { conservative: value.conservative + bought.amount });
		assert.ok(worth <= bought.amount, `${name} has ${worth} for ${bought.amount}`);
		const price = { assets: value.conservative + bought.amount, shares: model.shares };
		account.deposits.push({ at: now, ...bought, price });
	}

	async vaultRedeemRequested({ request, owner, controller, window, shares }, now) {
		const account = this.accountOf(owner);
		const made = this.model.queue.request(now, account.name, big(shares));
		assert.deepEqual([request.toNumber(), window.toNumber()], [made.number, made.joined]);
		assert.equal(owner.toString(), controller.toString());
		account.shares -= big(shares);
		account.requests.push(made);
		this.everyRequest.push(made);
	}

	async vaultRequestCancelled({ request, controller, shares }) {
		const number = request.toNumber();
		const made = this.model.queue.requests.get(number);
		made.cancelled = true;
		assert.equal(big(shares), this.model.queue.cancel(number));
		this.accountOf(controller).shares += big(shares);
	}

	async auctionsBidWithdrawn({ request, bidder }) {
		const number = request.toNumber();
		this.accountOf(bidder).bonds -= this.commitments.get(number).bond;
		this.commitments.delete(number);
	}

	async auctionsBidCommitted(data, now) {
		const { request, bidder, bond, shares, window } = data;
		// By place: every record of the client has a hash of its own.
		const hash = data[5];
		const own = this.commitments.get(request.toNumber());
		assert.deepEqual([big(shares), window.toNumber(), hash.toHex()], [own.shares, own.window, own.hash]);
		own.bond = big(bond);
		assert.equal(own.bond, this.model.bondFor(own.shares, now));
		this.accountOf(bidder).bonds += own.bond;
	}

	async auctionsBidRevealed({ request, bidder, level, units, window }) {
		const number = request.toNumber();
		const { bond, level: own, shares } = this.commitments.get(number);
		assert.equal(big(level), own);
		assert.equal(big(units), this.model.enter(number, window.toNumber(), own, shares));
		this.accountOf(bidder).bonds -= bond;
		this.commitments.delete(number);
	}

	async auctionsBondLost({ request, bidder, amount }, now) {
		const number = request.toNumber();
		const { bond } = this.commitments.get(number);
		assert.equal(big(amount), bond);
		const account = this.accountOf(bidder);
		account.bonds -= bond;
		account.lost += bond;
		this.commitments.delete(number);
		this.happened.push({ at: now, what: 'bond lost', who: account.name, amount: bond });
	}

	async vaultBondLost({ amount }, now) {
		this.model.loseBond(now, big(amount));
	}

	async vaultBondToppedUp({ amount }) {
		this.model.topUp(big(amount));
	}

	async vaultGlidePathSet([, , { since, start, slope, end }]) {
		this.model.terms.rules.glide = { since: since.toNumber(), start: big(start), slope: big(slope), end: big(end) };
	}

	async vaultSynced(data, now) {
		const done = this.collects(() => this.model.sync(now));
		const names = ['interest', 'fees', 'cash', 'assets', 'unreleased', 'reward'];
		assert.deepEqual(plain(data, names), only(done, names));
		assert.equal(big(data.reserveYield), done.yield);
		this.sent += done.fees + done.reward;
		this.happened.push({ at: now, what: 'synced', ...done });
	}

	async vaultHarvested(data, now) {
		const done = this.collects(() => this.model.harvest(now, data.external.toNumber()));
		assert.deepEqual(plain(data, ['amount', 'fee']), only(done, ['amount', 'fee']));
	}

	async vaultAllocated({ what, amount }, now) {
		const { series } = what.asUnits;
		const venue = this.model.units.find((of) => of.series === series.toNumber());
		this.collects(() => this.model.allocate(now, venue, big(amount)));
		const { pool, level } = venue;
		pool.model.raise(level, big(amount));
		pool.holder(level, 'Vault').units += big(amount);
		pool.move(now, level, 'Vault', 'invested', -big(amount));
		this.happened.push({ at: now, what: 'allocated', level, amount: big(amount) });
	}

	async vaultSettled(data, now, { phase }) {
		const byKeeper = phase.isApplyExtrinsic;
		const queue = this.model.queue.waiting.map(([window, { pending }]) => ({ window, pending }));
		const done = this.collects(() => this.model.settle(now, byKeeper));
		const names = ['assets', 'shares', 'burnt', 'paid', 'givenUp', 'pending', 'reward'];
		assert.deepEqual(plain(data, names), only(done, names), `settlement of ${done.window}`);
		assert.deepEqual([data.window.toNumber(), big(data.clearingLevel)], [done.window, done.outcome.level]);
		this.sent += done.reward;
		this.isRational(done);
		const after = queue.map(({ window, pending: waited }) => {
			const pending = this.model.queue.windows.get(window).pending;
			const alike = done.fills.find((fill) => fill.window === window)?.burnt ?? 0n;
			return { window, before: waited, won: waited - alike - pending, alike, pending };
		});
		const bids = [...(this.model.queue.auctions.get(done.window)?.bids ?? [])].map(([number, { level, won }]) => {
			return { number, level, ...won };
		});
		this.settlements.push({ at: now, byKeeper, after, bids, ...done });
	}

	/// No winner pays more than it bid; who is not paid in full bid no more than the clearing level, and then all cash
	/// is used; nobody who did not bid is paid before those who did.
	isRational({ window, outcome, had, paid, fills }) {
		const { price } = outcome;
		for (const [number, { level, won, units }] of this.model.queue.auctions.get(window)?.bids ?? []) {
			const { shares, cash } = won;
			const bidFor = (own) => (own * (10_000n - level) * price.assets) / (10_000n * price.shares);
			// Of a level in part what is burnt rounds up, for all of it and for each. Who share the cash round down.
			const asked = {
				true: () => bidFor(most(shares - 2n, 0n)),
				false: () => most(bidFor(shares) - (outcome.pays === 'together' ? 1n : 0n), 0n),
			}[level === outcome.part?.level]();
			assert.ok(cash >= asked, `request ${number} has ${cash}, and would have left for ${asked}`);
			const isFull = level > outcome.level || (level === outcome.full && !outcome.exhausted);
			if (level > outcome.level) assert.ok(shares > 0n || units === 0n, `request ${number} bid more, and waits`);
			if (!isFull && level < outcome.level) assert.equal(shares, 0n);
		}
		if (outcome.exhausted) assert.deepEqual([fills, paid], [[], had]);
	}

	async vaultClaimed({ request, controller, amount, waits }, now) {
		const number = request.toNumber();
		const done = this.model.claim(number);
		assert.deepEqual([big(amount), big(waits)], [done.amount, done.waits], `claim of ${number}`);
		this.claimed += done.amount;
		const account = this.accountOf(controller);
		account.got += done.amount;
		this.happened.push({ at: now, what: 'claimed', who: account.name, amount: done.amount });
	}

	/// A loss that nobody had told the model yet.
	async lendingMarked({ loan }, now, { hash }) {
		await this.isMarked?.(loan.toNumber(), hash);
	}
}
