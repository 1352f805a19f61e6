// Who is to be paid what, and has been, by account and by loan: the test's own books beside the chain's.

import { sum } from './loan-model.mjs';

const NOTHING = { interest: 0n, principal: 0n, recovered: 0n, other: 0n };

export class CashFlows {
	constructor() {
		/// Every movement of dollars: `amount` is above zero for who gets it.
		this.all = [];
		/// What waits for each account until it is collected.
		this.waiting = new Map();
	}

	/// Moves dollars at once.
	move(at, loan, who, what, amount) {
		if (amount !== 0n) this.all.push({ at, loan, who, what, amount });
	}

	/// Moves dollars to who has to collect them. It counts as theirs from then on.
	credit(at, loan, who, kind, amount) {
		if (amount === 0n) return;
		this.move(at, loan, who, kind, amount);
		const waiting = this.waitingFor(who);
		this.waiting.set(who, { ...waiting, [kind]: waiting[kind] + amount });
	}

	waitingFor(who) {
		return this.waiting.get(who) ?? NOTHING;
	}

	/// Takes out what waited.
	collect(who) {
		const waited = this.waitingFor(who);
		this.waiting.delete(who);
		return waited;
	}

	/// All that waits.
	get uncollected() {
		return sum([...this.waiting.values()].flatMap((waiting) => Object.values(waiting)));
	}

	of({ loan, who }) {
		return this.all.filter(
			(flow) => (loan ?? flow.loan) === flow.loan && (who ?? flow.who) === flow.who,
		);
	}

	/// What came in less what went out.
	net(filter) {
		return sum(this.of(filter).map(({ amount }) => amount));
	}
}

/// The yearly rate, paid twelve times a year, at which flows are worth nothing at the first of them. For
/// people: a floating-point number.
export function yieldOf(flows) {
	if (flows.length === 0) return undefined;
	const begin = flows[0].at;
	const parts = flows.map(({ at, amount }) => [(at - begin) / 31_536_000, Number(amount) / 1e18]);
	const worth = (rate) => {
		const monthly = Math.log1p(rate / 12) * 12;
		return parts.reduce((all, [years, amount]) => all + amount * Math.exp(-monthly * years), 0);
	};
	let [low, high] = [-0.99, 1];
	if (worth(low) < 0) return undefined;
	for (let n = 0; n < 80; n += 1) {
		const middle = (low + high) / 2;
		if (worth(middle) > 0) low = middle;
		else high = middle;
	}
	return low;
}
