// A vault, worked out anew: what it has, what its shares cost and are redeemed for, and what of its money is whose.
//
// Nothing here asks the chain. What happens is told: who deposits how much, asks for how many shares, bids what. The
// `venues` say what reserves earned (lib/reserve-yield-model) and what units of tranches are worth (lib/pool-model).
// Amounts and shares are BigInt, moments are numbers. Shares have no offset, and fees in shares are off.

import { QueueModel } from './queue-model.mjs';
import { DAY, S, least, most, sum, up } from './loan-model.mjs';

const BPS = 10_000n;
const WEEK = 7 * DAY;
/// Shares of the first deposit that are nobody's.
const LOCKED = 1_000_000n;
/// What is summed.
const TOTALS = [
	'deposited', 'paid', 'lent', 'yield', 'interest', 'principal', 'fees', 'lost bonds', 'rewards', 'bond', 'given up',
];
/// Binary digits that are kept of what is not released.
const BITS = 64n;

const feeOf = (income, bps) => (income * bps) / BPS;
const net = (income, bps) => income - feeOf(income, bps);

/// What came at once and is not released. Gains that end at the same midnight are one line.
class Gains {
	constructor() {
		this.lines = new Map();
	}

	left(ends, now) {
		const { since, left } = this.lines.get(ends);
		return now >= ends ? 0n : up(left * BigInt(ends - now), BigInt(ends - since));
	}

	add(amount, now) {
		if (amount === 0n) return;
		const ends = Math.ceil((now + WEEK) / DAY) * DAY;
		const before = this.lines.has(ends) ? this.left(ends, now) : 0n;
		this.lines.set(ends, { since: now, left: before + (amount << BITS) });
	}

	/// What came last bears a fall first.
	less(amount, now) {
		if (amount === 0n) return;
		let rest = amount << BITS;
		for (const ends of [...this.lines.keys()].sort((a, b) => b - a)) {
			const left = this.left(ends, now);
			const taken = least(left, rest);
			if (now < ends) this.lines.set(ends, { since: now, left: left - taken });
			rest -= taken;
		}
	}

	unreleased(now) {
		return up(sum([...this.lines.keys()].map((ends) => this.left(ends, now))), 1n << BITS);
	}
}

export class VaultModel {
	/// `terms` with windows, bond, leastRequest, fees, all shares in bps. `yields` are models of what reserves earn;
	/// `units` are venues `{ level, stake(now), take(now) }` of a pool, which come later.
	constructor(terms, yields) {
		Object.assign(this, { terms, yields, units: [], queue: new QueueModel(terms) });
		Object.assign(this, { cash: 0n, claimable: 0n, fees: 0n, bond: 0n, shares: 0n, carried: 0n });
		Object.assign(this, { forgone: { amount: 0n, of: 0n } });
		Object.assign(this, { gains: new Gains(), rewardedAt: 0, moved: { used: 0n, at: 0 } });
		/// Sums for the end.
		this.totals = Object.fromEntries(TOTALS.map((kind) => [kind, 0n]));
	}

	/// What is at a venue of units.
	worthOf(venue, now) {
		if (venue.held === 0n && venue.basis === 0n) {
			return { conservative: 0n, optimistic: 0n, principal: 0n, sudden: 0n, missed: 0n, waits: 0n, paid: 0n };
		}
		const { outstanding, conservative, optimistic, short, claimable } = venue.stake(now);
		const paidBack = least(most(venue.basis - outstanding, 0n), claimable);
		const { interest } = this.terms.fees;
		const principal = conservative + paidBack;
		const sure = principal + net(claimable - paidBack, interest);
		// Interest that the pool was short of and reaches again counts when it is paid, and then comes at once.
		// What runs while principal is not whole is principal when it is paid.
		const running = most(optimistic - outstanding, 0n);
		const reached = most(venue.missed - short, 0n);
		const again = least(reached, running);
		const waits = claimable - paidBack;
		const paid = most(most(waits - venue.waits, 0n) - (reached - again), 0n);
		return {
			principal, conservative: sure, optimistic: sure + net(running - again, interest),
			sudden: net(reached - again, interest), missed: short + again, waits, paid: net(paid, interest),
		};
	}

	/// What it has, both ways.
	value(now) {
		const earned = this.yields.map((of) => net(of.earned(now), this.terms.fees.reserveYield));
		const units = this.units.map((venue) => this.worthOf(venue, now));
		const principal = sum(units.map((of) => of.principal));
		const inAll = (kind) => this.cash + sum(earned) + sum(units.map((of) => of[kind]));
		const late = this.yields.map((of) => net(of.late - of.seen, this.terms.fees.reserveYield));
		const moved = principal - this.carried;
		const sudden = sum(late) + sum(units.map((of) => of.sudden));
		const running = inAll('optimistic') - inAll('conservative');
		const { came, left } = this.forgoneAfter(running, sum(units.map((of) => of.paid)));
		const forgone = left.amount;
		const unreleased = most(this.gains.unreleased(now) + sudden + came + moved, 0n);
		return {
			earned, units, principal, unreleased, running, came, left, forgone, all: inAll('conservative'),
			conservative: most(inAll('conservative') - unreleased, 0n),
			optimistic: most(inAll('optimistic') - forgone - unreleased, 0n),
		};
	}

	/// Interest on shares of who left: what of it came with what was paid of all that ran then, and what is left with
	/// what of that still runs.
	forgoneAfter(running, paid) {
		const { amount, of } = this.forgone;
		if (of === 0n) return { came: 0n, left: { amount: 0n, of: 0n } };
		const came = up(amount * least(paid, of), of);
		const leftOf = least(most(of - paid, 0n), running);
		return { came, left: { amount: (amount * leftOf) / of, of: leftOf } };
	}

	/// Assets for a whole share: what who comes pays, rounded up, and what who leaves gets, rounded down.
	prices({ conservative, optimistic }) {
		if (this.shares === 0n) return { deposit: S, redemption: S };
		return { deposit: up(optimistic * S, this.shares), redemption: (conservative * S) / this.shares };
	}

	worthOfShares(shares, { conservative }) {
		return this.shares === 0n ? shares : (shares * conservative) / this.shares;
	}

	/// Shares for a deposit, and those that are nobody's.
	buys(amount, { optimistic }) {
		if (this.shares === 0n) return { amount, shares: amount - LOCKED, locked: LOCKED };
		return { amount, shares: (amount * this.shares) / optimistic, locked: 0n };
	}

	/// What so many shares cost.
	costs(shares, { optimistic }) {
		if (this.shares === 0n) return { amount: shares + LOCKED, shares, locked: LOCKED };
		return { amount: up(shares * optimistic, this.shares), shares, locked: 0n };
	}

	/// What was paid in late for reserves is a gain from now on.
	lookAt(of, now) {
		this.gains.add(net(of.look(), this.terms.fees.reserveYield), now);
	}

	/// Interest that came at once with units is a gain from now on.
	lookAtUnits({ units, came, left }, now) {
		this.gains.add(came, now);
		this.forgone = left;
		this.units.forEach((venue, index) => {
			this.gains.add(units[index].sudden, now);
			venue.missed = units[index].missed;
			venue.waits = units[index].waits;
		});
	}

	/// Carries principal for what it is worth. What it moved by since is a gain, or taken from those before.
	carry(principal, moved, now) {
		this.gains.add(most(moved, 0n), now);
		this.gains.less(most(-moved, 0n), now);
		this.carried = principal;
	}

	/// By who says how much, or how many shares.
	deposit(now, { amount, shares }) {
		const value = this.value(now);
		const bought = shares === undefined ? this.buys(amount, value) : this.costs(shares, value);
		for (const of of this.yields) this.lookAt(of, now);
		this.lookAtUnits(value, now);
		this.carry(value.principal, value.principal - this.carried, now);
		this.cash += bought.amount;
		this.shares += bought.shares + bought.locked;
		this.totals.deposited += bought.amount;
		return { ...bought, value };
	}

	/// Cash and conservative value if what venues owe was brought home now.
	afterCollecting(now) {
		const { reserveYield, interest } = this.terms.fees;
		const value = this.value(now);
		let [cash, moved] = [this.cash, 0n];
		for (const of of this.yields) {
			const [earned, came] = [of.earned(now), of.claimable(now) * 10n ** 12n];
			cash += net(came, reserveYield);
			// Fees are rounded for each part.
			moved += net(came, reserveYield) + net(earned - came, reserveYield) - net(earned, reserveYield);
		}
		for (const venue of this.units.filter(({ held }) => held > 0n)) {
			const { outstanding, claimable } = venue.stake(now);
			const paidBack = least(most(venue.basis - outstanding, 0n), claimable);
			cash += paidBack + net(claimable - paidBack, interest);
		}
		// What it moves by is a gain, or taken from those before.
		return { cash, conservative: value.conservative - most(-moved - value.unreleased, 0n) };
	}

	/// Brings home what venues owe. What came at once since the last look is a gain.
	collect(now) {
		const before = this.value(now);
		const claims = [];
		const income = { yield: 0n, interest: 0n, fees: 0n, claims };
		for (const of of this.yields) {
			this.lookAt(of, now);
			const came = of.claim(now);
			if (came > 0n) claims.push({ external: of.external, minted: came });
			this.earn(income, 'yield', came, this.terms.fees.reserveYield);
		}
		this.lookAtUnits(before, now);
		for (const venue of this.units) this.collectUnits(venue, now, income);
		const after = this.value(now);
		this.carry(after.principal, before.principal - this.carried + after.all - before.all, now);
		return { income, value: this.value(now) };
	}

	collectUnits(venue, now, income) {
		if (venue.held === 0n) return;
		const { outstanding, claimable } = venue.stake(now);
		venue.take(now, claimable);
		venue.waits = 0n;
		const paidBack = least(most(venue.basis - outstanding, 0n), claimable);
		venue.basis = outstanding;
		this.cash += paidBack;
		this.totals.principal += paidBack;
		this.earn(income, 'interest', claimable - paidBack, this.terms.fees.interest);
	}

	earn(income, kind, came, bps) {
		const fee = feeOf(came, bps);
		this.cash += came - fee;
		this.fees += fee;
		income[kind] += came;
		income.fees += fee;
		this.totals[kind] += came;
	}

	reward(moved) {
		if (moved < 100n * S || this.bond < S) return 0n;
		this.bond -= S;
		this.totals.rewards += S;
		return S;
	}

	sync(now) {
		const before = this.cash;
		const { income, value } = this.collect(now);
		const [fees, { cash }] = [this.fees, this];
		this.fees = 0n;
		this.totals.fees += fees;
		let reward = 0n;
		if (now - this.rewardedAt >= DAY) reward = this.reward(cash - before);
		if (reward > 0n) this.rewardedAt = now;
		return { ...income, fees, cash, assets: value.conservative, unreleased: value.unreleased, reward };
	}

	harvest(now, external) {
		const of = this.yields.find((one) => one.external === external);
		const income = { yield: 0n, fees: 0n };
		this.lookAt(of, now);
		const came = of.claim(now);
		this.earn(income, 'yield', came, this.terms.fees.reserveYield);
		return { amount: came, fee: income.fees, claims: [{ external, minted: came }] };
	}

	/// What may move to a venue at `now`: by its cap and target, the glide path, the turnover, and the cash that is
	/// reserved for nobody. After it was collected.
	room(venue, now, value) {
		const { glide, turnover, period } = this.terms.rules;
		const weeks = BigInt(Math.floor(Math.max(now - glide.since, 0) / WEEK));
		const path = least(glide.start + weeks * glide.slope, glide.end);
		const assets = value.conservative;
		const held = value.units[this.units.indexOf(venue)].conservative;
		const credit = sum(value.units.map(({ conservative }) => conservative));
		const under = (share, of) => most(feeOf(assets, share) - of, 0n);
		const limit = feeOf(assets, turnover);
		const refilled = (limit * BigInt(now - this.moved.at)) / BigInt(period);
		const used = most(this.moved.used - refilled, 0n);
		const { shares } = this;
		const reserved = shares === 0n ? 0n : up(this.queue.matured(now) * assets, shares);
		return {
			venue: under(venue.cap, held), glide: under(path, credit), target: under(venue.target, held),
			free: most(this.cash - reserved, 0n), turnover: most(limit - used, 0n), limit, used,
		};
	}

	allocate(now, venue, amount) {
		const { income, value } = this.collect(now);
		const room = this.room(venue, now, value);
		// Money was moved less than a period ago, or all that was is refilled.
		const { period } = this.terms.rules;
		const periods = BigInt(Math.floor((now - this.moved.at) / period));
		this.moved = room.used === 0n
			? { used: amount, at: now }
			: { used: this.moved.used - periods * room.limit + amount, at: this.moved.at + Number(periods) * period };
		this.cash -= amount;
		this.carried += amount;
		venue.held += amount;
		venue.basis += amount;
		this.totals.lent += amount;
		return { income, room };
	}

	/// Pays who waits. `byKeeper` is rewarded, a block that has room is not.
	settle(now, byKeeper) {
		const { income, value } = this.collect(now);
		const window = this.queue.due(now);
		const price = { assets: value.conservative, shares: this.shares };
		const { cash } = this;
		const done = this.queue.settle(window, cash, price);
		const givenUp = (done.burnt * price.assets) / price.shares - done.cash;
		// What ran on them is of who stays, and in no value before it is paid.
		const forgone = up((value.optimistic - value.conservative) * done.burnt, price.shares);
		if (forgone > 0n) this.forgone = { amount: this.forgone.amount + forgone, of: value.running };
		this.cash -= done.cash;
		this.claimable += done.cash;
		this.shares -= done.burnt;
		this.gains.add(givenUp, now);
		this.totals.paid += done.cash;
		this.totals['given up'] += givenUp;
		const reward = byKeeper ? this.reward(done.cash) : 0n;
		const { pending } = this.queue;
		return { window, income, had: cash, ...price, ...done, paid: done.cash, givenUp, reward, pending };
	}

	/// What is put aside for a bid.
	bondFor(shares, now) {
		const { least: smallest, share } = this.terms.bond;
		return most(up(this.worthOfShares(shares, this.value(now)) * share, BPS), smallest);
	}

	enter(number, auction, level, shares) {
		const { units, back } = this.queue.enter(number, auction, level, shares);
		this.isBack(back, 0n);
		return units;
	}

	loseBond(now, amount) {
		this.cash += amount;
		this.gains.add(amount, now);
		this.totals['lost bonds'] += amount;
	}

	claim(number) {
		const done = this.queue.claim(number);
		this.claimable -= done.amount;
		this.isBack(done.back, done.burnt);
		return done;
	}

	/// What rounding left of what was paid to a window or an auction that is over: less than a unit for each request.
	isBack(cash, shares) {
		this.claimable -= cash;
		this.cash += cash;
		this.totals.paid -= cash;
		this.shares -= shares;
	}

	topUp(amount) {
		this.bond += amount;
		this.totals.bond += amount;
	}
}
