// The rules of a pool, worked out anew: what each tranche is due, who gets what of what came in, which tests hold,
// what tranches are worth.
//
// Nothing here asks the chain. What loans owe is told by their models (lib/loan-model); amounts and rates are BigInt,
// moments are numbers. Tranches stand from senior to junior, the first loss last.

import { DAY, S, bySeniority, deadlines, least, most, split, splitOwed, sum, up } from './loan-model.mjs';

const YEAR = 31_536_000n;
const BPS = 10_000n;
const NOTHING = { interest: 0n, principal: 0n, recovered: 0n, other: 0n };

const atLeastNothing = (amount) => most(amount, 0n);

/// What a loan of a note pays the treasury when it is drawn: 0.25 %, or 1 % a year of the time from the last moment
/// in which it may be drawn, whichever is more. Rounded up.
export function originationFee(amount, calendar, drawnAt) {
	const term = deadlines(calendar, drawnAt).all.at(-1) - drawnAt;
	return up(amount * most(25n * YEAR, 100n * BigInt(term)), BPS * YEAR);
}

/// Interest of a tranche on what it has out and, where its terms say so, on its shortfall: simple, by the second. What
/// is due is kept times 10¹⁸, so that nothing is lost of it.
class Interest {
	constructor(tranche, { since, period, maturesAt }) {
		Object.assign(this, { terms: tranche, since, period, maturesAt, at: since, exact: 0n, shortfall: 0n });
	}

	get due() {
		return this.exact / S;
	}

	run(outstanding, to) {
		const base = outstanding + (this.terms.onShortfall ? this.shortfall : 0n);
		this.exact += base * this.terms.rate * BigInt(to - this.at);
		this.at = to;
	}

	/// Up to `now`. Whatever is due when a period ends is a shortfall from then on. No period ends after maturity.
	until(now, outstanding) {
		const { since, period, maturesAt } = this;
		for (let end = since + period; end <= Math.min(now, maturesAt); end += period) {
			if (end <= this.at) continue;
			this.run(outstanding, end);
			this.shortfall = this.due;
		}
		this.run(outstanding, now);
	}

	pay(amount) {
		this.exact -= amount * S;
		this.shortfall = atLeastNothing(this.shortfall - amount);
	}
}

/// A tranche of a pool that lends. The first loss is due no interest.
class Tranche {
	constructor(terms, outstanding, pool) {
		Object.assign(this, { terms, outstanding, units: outstanding, moneyTime: 0n });
		Object.assign(this, { interestPaid: 0n, principalPaid: 0n });
		this.interest = new Interest(terms ?? { rate: 0n }, pool);
	}

	until(now) {
		this.moneyTime += this.outstanding * BigInt(now - this.interest.at);
		this.interest.until(now, this.outstanding);
	}

	get claim() {
		return { principal: this.outstanding, interest: this.interest.due };
	}

	repay(amount) {
		this.outstanding -= amount;
		this.principalPaid += amount;
	}

	/// What it was paid a year on what was outstanding, in bps.
	get yield() {
		return this.moneyTime === 0n ? null : (this.interestPaid * YEAR * BPS) / this.moneyTime;
	}
}

/// Money on its way down: what there is, what each level is owed, what it got.
class Flow {
	constructor(cash, claims) {
		this.cash = { ...cash };
		this.owed = claims.map((claim) => ({ ...claim }));
		this.paid = claims.map(() => ({ principal: 0n, interest: 0n }));
	}

	/// Pays what a level is owed of a `kind`, out of these pots one after the other.
	pay(level, kind, pots) {
		for (const pot of pots) {
			const part = least(this.owed[level][kind], this.cash[pot]);
			this.cash[pot] -= part;
			this.owed[level][kind] -= part;
			this.paid[level][kind] += part;
		}
	}

	payAlike(levels) {
		const owed = levels.map((level) => this.owed[level].principal);
		const total = least(this.cash.principal, sum(owed));
		if (total === 0n) return;
		splitOwed(total, owed, owed, 'first').forEach((part, level) => {
			this.cash.principal -= part;
			this.owed[level].principal -= part;
			this.paid[level].principal += part;
		});
	}
}

/// Who gets what of interest and principal, fees aside; what interest waits; and what principal advanced to interest and
/// did not get back. `late` is what of interest was due when the last period ended.
export function waterfall(cash, claims, { order, diverted, periodOver, late, advanced }) {
	const flow = new Flow(cash, claims);
	const first = claims.length - 1;
	const above = claims.slice(0, -1).map((_, level) => level);
	const interestPaid = () => sum(above.map((level) => flow.paid[level].interest));
	let back = 0n;
	if (diverted) {
		for (const level of above) {
			flow.pay(level, 'interest', ['interest', 'principal']);
			flow.pay(level, 'principal', ['principal', 'interest']);
		}
	} else {
		for (const level of above) flow.pay(level, 'interest', ['interest']);
		// What principal advanced before.
		back = least(advanced, flow.cash.interest);
		flow.cash.interest -= back;
		flow.cash.principal += back;
		const payLate = (level) => {
			const wanted = least(atLeastNothing(late[level] - flow.paid[level].interest), flow.owed[level].interest);
			const part = least(wanted, flow.cash.principal);
			flow.cash.principal -= part;
			flow.owed[level].interest -= part;
			flow.paid[level].interest += part;
		};
		if (order === 'Sequential') {
			for (const level of above) {
				payLate(level);
				flow.pay(level, 'principal', ['principal']);
				// It leaves with all that is its own.
				if (flow.owed[level].principal === 0n) flow.pay(level, 'interest', ['interest', 'principal']);
			}
		} else {
			const senior = above.find((level) => flow.owed[level].interest + flow.owed[level].principal > 0n);
			if (senior !== undefined) payLate(senior);
			flow.payAlike(above);
		}
		for (const level of above) flow.pay(level, 'interest', ['interest', 'principal']);
	}
	const isWhole = above.every((level) => flow.owed[level].principal + flow.owed[level].interest === 0n);
	// Interest that was paid beyond what came, but for what was given back, was principal; and the other way round.
	const moved = interestPaid() - (cash.interest - back - flow.cash.interest);
	const still = atLeastNothing(advanced - back + moved);
	// Its principal is the first loss's last, and all that is left is its interest, at the end of a period.
	if (isWhole) flow.pay(first, 'principal', ['principal']);
	const kept = isWhole || periodOver ? 0n : flow.cash.interest;
	flow.paid[first].interest = flow.cash.interest - kept + flow.cash.principal;
	return { parts: flow.paid, kept, advanced: still };
}

export class PoolModel {
	/// `terms` as the chain is given them.
	constructor(terms) {
		const raised = [...terms.tranches, null].map(() => 0n);
		Object.assign(this, { terms, raised, bond: 100n * S, stage: 'Raising' });
	}

	raise(level, amount) {
		this.raised[level] += amount;
	}

	get total() {
		return sum(this.raised);
	}

	/// The raise is over, and the pool lends from `at` on.
	activate(at) {
		const { terms, raised, total } = this;
		const clock = { since: at, period: terms.period, maturesAt: terms.maturesAt };
		this.tranches = raised.map((amount, level) => new Tranche(terms.tranches[level], amount, clock));
		const { reserve } = terms;
		this.cash = { interest: 0n, principal: 0n, recovered: 0n, undrawn: total - reserve, reserve, kept: 0n };
		this.totals = { raised: total, lent: 0n, interest: 0n, principal: 0n, recovered: 0n, fees: 0n };
		Object.assign(this, { since: at, paidAt: at, rewardedAt: -DAY, feesDue: 0n, advanced: 0n, loans: [] });
		this.stage = 'Active';
		// Rounded up.
		this.kept = up(total * BigInt(terms.firstLoss.share), BPS);
		return this.reward();
	}

	/// Out of the bond, of which a unit stays.
	reward() {
		const reward = least(S, this.bond - 1n);
		this.bond -= reward;
		return reward;
	}

	/// Commits to a loan until a moment. Its model is not there before it is drawn.
	fund(deal, obligor, amount, until) {
		this.cash.undrawn -= amount;
		this.totals.lent += amount;
		this.loans.push({ deal, obligor, amount, until });
	}

	/// As it is at `now`, with what `waited` for it collected. The same object.
	advance(now, waited = NOTHING) {
		for (const tranche of this.tranches) tranche.until(now);
		const { principal, recovered } = waited;
		// What borrowers pay besides is income. The curator's share of it rounds down, at each collection.
		const interest = waited.interest + waited.other;
		this.feesDue += (interest * BigInt(this.terms.curatorFee)) / BPS;
		for (const [kind, amount] of Object.entries({ interest, principal, recovered })) {
			this.cash[kind] += amount;
			this.totals[kind] += amount;
		}
		this.loans = this.loans.filter(({ deal }) => !deal.closed);
		this.now = now;
		return this;
	}

	/// A copy to look at what would be.
	copy() {
		const plain = (of) => Object.assign(Object.create(Object.getPrototypeOf(of)), of);
		const other = plain(this);
		other.cash = { ...this.cash };
		other.totals = { ...this.totals };
		other.tranches = this.tranches.map((tranche) => {
			return Object.assign(plain(tranche), { interest: plain(tranche.interest) });
		});
		return other;
	}

	get claims() {
		return this.tranches.map(({ claim }) => claim);
	}

	get above() {
		return this.tranches.slice(0, -1);
	}

	/// Principal of the pool: money that is no interest, and what loans owe. `exposure` is what it has in them.
	owed(exposure) {
		const { principal, recovered, undrawn, reserve } = this.cash;
		const committed = this.loans.filter(({ deal }) => !deal.model).map(({ amount }) => amount);
		return principal + recovered + undrawn + reserve + sum(committed) + exposure.principal;
	}

	/// The same, less what is written down.
	marked(exposure) {
		return this.owed(exposure) - exposure.impairment;
	}

	/// All tests, as a distribution finds them.
	tests(exposure) {
		const { terms, now, loans } = this;
		const [owed, marked] = [this.owed(exposure), this.marked(exposure)];
		const found = [];
		const note = (test, measured, limit, holds) => found.push({ test, measured, limit, holds });
		let senior = 0n;
		this.above.forEach(({ outstanding, terms: { subordination } }, level) => {
			senior += outstanding;
			const rest = BPS - BigInt(subordination);
			note(`OverCollateral ${level}`, marked, up(senior * BPS, rest), marked * rest >= senior * BPS);
		});
		const share = BigInt(terms.eligibility.obligorShare);
		if (share < BPS && loans.length > 0) {
			const byObligor = new Map();
			for (const { deal, obligor, amount } of loans) {
				const owes = deal.model ? deal.model.owed[0] : amount;
				byObligor.set(obligor, (byObligor.get(obligor) ?? 0n) + owes);
			}
			const [[who, largest]] = [...byObligor].sort(([, one], [, other]) => (one < other ? 1 : -1));
			const limit = (owed * share) / BPS;
			note(`ObligorShare ${who}`, largest, limit, largest <= limit);
		}
		const late = loans
			.filter(({ deal }) => deal.model)
			.map(({ deal: { model } }) => Math.floor(Math.max(now - model.deadlines[model.paid], 0) / DAY));
		const days = Math.max(0, ...late);
		const { daysOverdue } = terms.eligibility;
		note('DaysOverdue', BigInt(days), BigInt(daysOverdue), days <= daysOverdue);
		note('Maturity', BigInt(now), BigInt(terms.maturesAt), now < terms.maturesAt);
		return found;
	}

	/// Nothing is kept back any more.
	get isPast() {
		const { loans, now, terms } = this;
		return now >= terms.maturesAt || (loans.length === 0 && now > terms.drawUntil);
	}

	/// Whether tranches may be paid.
	get isPayday() {
		const { cash, now, terms } = this;
		if (terms.payouts === 'AsCollected') return true;
		if (this.isPast || (now > terms.drawUntil && cash.undrawn > 0n)) return true;
		return terms.payouts === 'Periodic' && this.isPeriodOver;
	}

	/// Whether a period has ended since the last one was paid.
	get isPeriodOver() {
		const { now, paidAt, since, terms } = this;
		const periods = (at) => Math.floor((at - since) / terms.period);
		return periods(now) > periods(paidAt);
	}

	/// Whether the reserve ends: with it everybody above the first loss is paid, or the pool is over. Interest beyond
	/// what is due pays principal only while a test fails.
	reserveEnds(cash, diverted) {
		const principal = sum(this.above.map(({ claim }) => claim.principal));
		const due = sum(this.above.map(({ claim }) => claim.interest));
		const interest = diverted ? cash.interest : least(cash.interest, due + this.advanced);
		return this.isPast || this.cash.reserve + interest + cash.principal >= principal + due;
	}

	/// What of money that was never lent goes back to each tranche above the first loss, by what is outstanding. What is
	/// beyond all that is outstanding, or beyond what a tranche is worth, goes the way of principal.
	sendBack(returned, cash, worth) {
		const outstanding = this.above.map((tranche) => tranche.outstanding);
		const given = least(returned, sum(outstanding));
		cash.principal += returned - given;
		const parts = given === 0n ? outstanding.map(() => 0n) : split(given, outstanding, 'first');
		const back = parts.map((part, level) => {
			const own = least(part, worth[level]);
			cash.principal += part - own;
			return own;
		});
		return [...back, 0n];
	}

	/// What the reserve adds to interest that was late, senior to junior; while a test fails, down to the first that is
	/// owed principal. Says what it has left.
	payLate(parts, claims, late, diverted) {
		let { reserve } = this.cash;
		for (const level of this.above.keys()) {
			const out = least(reserve, atLeastNothing(late[level] - parts[level].interest));
			parts[level].interest += out;
			reserve -= out;
			if (diverted && claims[level].principal > parts[level].principal) break;
		}
		return reserve;
	}

	/// Shares what is there. Says who got what.
	distribute(exposure) {
		const { now, terms, tranches } = this;
		const failed = this.tests(exposure).filter(({ holds }) => !holds).map(({ test }) => test);
		const diverted = failed.length > 0;
		const { interest, principal, recovered, kept: waited } = this.cash;
		const periodOver = this.isPast || this.isPeriodOver;
		const returned = now > terms.drawUntil ? this.cash.undrawn : 0n;
		const worth = this.worth(exposure).low;
		this.cash.undrawn -= returned;
		const comes = interest + principal + recovered + returned > 0n;
		// With nothing new within a period, nothing is shared.
		const joins = comes || periodOver ? waited : 0n;
		const fees = least(this.feesDue, interest + joins);
		const cash = { interest: interest + joins - fees, principal: principal + recovered };
		// Money that was never lent goes back, or down the waterfall.
		if (diverted) cash.principal += returned;
		const back = this.sendBack(diverted ? 0n : returned, cash, worth);
		tranches.forEach((tranche, level) => tranche.repay(back[level]));
		const ends = this.reserveEnds(cash, diverted);
		if (ends) cash.principal += this.cash.reserve;
		const { claims } = this;
		const late = this.above.map(({ interest: of }) => (this.isPast ? of.due : of.shortfall));
		const rules = { order: terms.order, diverted, periodOver, late, advanced: this.advanced };
		const { parts, kept: left, advanced } = waterfall(cash, claims, rules);
		const kept = waited - joins + left;
		let reserve = ends ? 0n : this.payLate(parts, claims, late, diverted);
		// It fills up again before the first loss has interest.
		if (!ends) {
			const rest = parts.at(-1);
			const more = least(terms.reserve - reserve, rest.interest);
			rest.interest -= more;
			reserve += more;
		}
		tranches.forEach((tranche, level) => {
			tranche.repay(parts[level].principal);
			tranche.interestPaid += parts[level].interest;
			if (level < this.above.length) tranche.interest.pay(parts[level].interest);
		});
		Object.assign(this.cash, { interest: 0n, principal: 0n, recovered: 0n, reserve, kept });
		this.advanced = advanced;
		this.feesDue -= fees;
		this.totals.fees += fees;
		// A period is paid when nothing is late any more, and the reserve is full again.
		const came = comes || waited > 0n;
		const isLate = this.above.some(({ interest: of }) => of.shortfall > 0n);
		const isFull = reserve >= terms.reserve || this.above.every(({ claim }) => claim.principal + claim.interest === 0n);
		if (periodOver && came && !isLate && isFull) this.paidAt = now;
		const paid = parts.map((part, level) => [part.principal + back[level], part.interest]);
		const all = sum(paid.flat());
		const income = { interest, principal, recovered, returned };
		return { at: now, ...income, fees, paid, all, failed, diverted, reserve, kept };
	}

	/// When something may change of what can be distributed, from `now` on, with these deadlines of loans.
	moments(now, deadlines) {
		const { loans, since, terms: { drawUntil, maturesAt, payouts, period } } = this;
		const all = [now, drawUntil + 1, maturesAt, ...deadlines];
		for (const { deal, until } of loans) if (!deal.model) all.push(until + 1);
		if (payouts !== 'AtMaturity') for (let end = since + period; end < maturesAt; end += period) all.push(end);
		return [...new Set(all)].filter((at) => at >= now).sort((one, other) => one - other);
	}

	/// Distributions to come, if loans of which nothing is written down pay by their schedules, nobody draws what is
	/// committed, and somebody distributes whenever there is something to distribute. What `waited` for the pool by `now`
	/// is collected with the first one.
	forecast(now, waited = NOTHING) {
		let model = this.copy();
		// Stand-ins for loans, which are never late.
		model.loans = this.loans.map(({ deal, ...rest }) => {
			if (!deal.model) return { ...rest, deal: {} };
			const payments = deal.model.schedule().map((row) => ({ ...row, deadline: Math.max(row.deadline, now) }));
			return { ...rest, payments, deal: { model: { owed: [deal.model.owed[0]], paid: 0, deadlines: [Infinity] } } };
		});
		const deadlines = model.loans.flatMap(({ payments = [] }) => payments.map(({ deadline }) => deadline));
		let waiting = { ...waited };
		const rows = [];
		for (const at of model.moments(now, deadlines)) {
			for (const { payments = [], deal } of model.loans) {
				for (const { principal, interest } of payments.filter(({ deadline }) => deadline === at)) {
					waiting.interest += interest;
					waiting.principal += principal;
					deal.model.owed[0] -= principal;
				}
			}
			const lapsed = model.loans.filter(({ deal, until }) => !deal.model && at > until);
			model.cash.undrawn += sum(lapsed.map(({ amount }) => amount));
			model.loans = model.loans.filter((loan) => !lapsed.includes(loan) && loan.deal.model?.owed[0] !== 0n);
			const principal = sum(model.loans.map(({ deal }) => deal.model?.owed[0] ?? 0n));
			// What is refused changes nothing. More than once when the reserve was filled, and is now enough to end.
			for (;;) {
				const next = model.copy().advance(at, waiting);
				if (!next.isPayday) break;
				const done = next.distribute({ principal, accrued: 0n, impairment: 0n });
				if (done.all + done.fees === 0n) break;
				rows.push(done);
				[model, waiting] = [next, { ...NOTHING }];
			}
		}
		return rows;
	}

	/// For who distributes: once a day, when a hundred times as much is paid.
	rewardDistribution({ at, all }) {
		if (at < this.rewardedAt + DAY || all / 100n < S) return 0n;
		this.rewardedAt = at;
		return this.reward();
	}

	/// What tranches are worth, and the figures around it.
	worth(exposure) {
		const { tranches } = this;
		const marked = this.marked(exposure);
		const fee = up(exposure.accrued * BigInt(this.terms.curatorFee), BPS);
		const conservative = marked + this.cash.interest + this.cash.kept - this.feesDue;
		const optimistic = conservative + exposure.accrued - fee;
		const values = (assets) => {
			let left = assets;
			return this.claims.map(({ principal, interest }, level) => {
				const value = level === tranches.length - 1 ? left : least(left, principal + interest);
				left -= value;
				return value;
			});
		};
		const outstanding = tranches.map((tranche) => tranche.outstanding);
		const lost = bySeniority(atLeastNothing(sum(outstanding) - marked), outstanding);
		let claimed = 0n;
		const subordination = this.claims.map(({ principal, interest }) => {
			claimed += principal + interest;
			const junior = atLeastNothing(conservative - claimed);
			return junior === 0n ? 0n : (junior * BPS) / conservative;
		});
		const [low, high] = [values(conservative), values(optimistic)];
		return { conservative, optimistic, low, high, lost, subordination };
	}
}
