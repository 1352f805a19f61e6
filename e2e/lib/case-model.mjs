// The sale of the titles of a loan that failed, worked out anew: who gets what of each sum.
//
// Down to the last unit and without asking the chain, but for what titles are worth at the moment, which
// the registry's own tests check. Fees of a sale are taken to be shares of what it brings.

import { bySeniority, least, most, split, splitOwed, sum, up } from './loan-model.mjs';

const ofBps = (amount, bps) => (amount * bps) / 10_000n;

/// Price of a round, `elapsed` seconds after it began.
export function auctionPrice({ start, floor, duration }, elapsed) {
	return start - ((start - floor) * BigInt(Math.min(elapsed, duration))) / BigInt(duration);
}

/// Between which prices a round falls: 120 % to 40 % of the value, not beginning under `claim`.
export function auctionBounds(value, claim = 0n) {
	const [start, floor] = [12_000n, 4_000n].map((bps) => up(value * bps, 10_000n));
	return { start: most(most(start, claim), floor), floor: most(floor, 1n) };
}

const byWorth = (total, titles) => split(total, titles.map(({ best }) => best), 'last');

/// The titles, each with the share of the principal for which its insurer stands.
function lotsOf(loan, titles, reserve) {
	const covered = byWorth(most(loan.balance - reserve, 0n), titles);
	const begun = { booked: 0n, expected: undefined, done: false };
	return titles.map((title, i) => ({ ...title, ...begun, covered: covered[i] }));
}

/// What is expected of the titles that are left: half of what they are worth, and the insurers' bonds, after
/// fees. `terms` by title: what it is worth `estimate`d, and its `cover`.
function expectedOf(loan, lots, terms) {
	const parts = lots.filter(({ done }) => !done).map((lot) => {
		const { estimate, cover } = terms.get(lot.id);
		const half = ofBps(estimate, 5_000n);
		const price = lot.expected === undefined ? half : least(half, lot.expected);
		const covered = least(cover, most(lot.covered - price - lot.booked, 0n));
		return price + covered - least(loan.fee('Liquidation', price), price);
	});
	return sum(parts);
}

/// The same of a loan whose titles might be sold, with its `reserve`: `terms` by title, with what is `best`.
export function expectedBefore(loan, terms, reserve) {
	const titles = [...terms].map(([id, { best }]) => ({ id, best }));
	return reserve + expectedOf(loan, lotsOf(loan, titles, reserve), terms);
}

export class CaseModel {
	/// `titles` with what they are worth `best`, and the insurer's bond `allotted` to each. The reserve has
	/// been paid out when this returns; `opening` says to whom.
	constructor(loan, titles, reserve, at) {
		const interest = loan.interestBegun(at);
		Object.assign(this, { loan, interest: loan.splitInterest(interest), covers: [] });
		const shares = byWorth(most(this.claim - reserve, 0n), titles);
		this.lots = lotsOf(loan, titles, reserve).map((lot, i) => ({ ...lot, share: shares[i] }));
		loan.failed = true;
		this.opening = this.bring(reserve);
	}

	get claim() {
		return this.loan.balance + sum(this.interest);
	}

	get isDone() {
		return this.lots.every(({ done }) => done);
	}

	lot(id) {
		return this.lots.find((lot) => lot.id === id);
	}

	/// Under which price the first round of a title does not begin.
	claimOf(id) {
		return least(this.lot(id).share, this.claim);
	}

	/// Sends money down: tranche by tranche interest, then principal. What would go to `setOff` is not paid
	/// but kept by the buyer.
	bring(amount, { setOff, sale = false } = {}) {
		const { loan } = this;
		const fee = sale ? least(loan.fee('Liquidation', amount), amount) : 0n;
		let left = amount - fee;
		const pay = (owed) => {
			const part = least(owed, left);
			left -= part;
			return part;
		};
		const parts = loan.owed.map((_, i) => {
			const [interest, principal] = [pay(this.interest[i]), pay(loan.owed[i])];
			this.interest[i] -= interest;
			loan.owed[i] -= principal;
			return interest + principal;
		});
		loan.impairment = least(loan.impairment, loan.balance);
		const keeps = (i) => setOff !== undefined && loan.lenders[i] === setOff;
		const paid = parts.map((part, i) => (keeps(i) ? 0n : part));
		return { fee, paid, kept: sum(parts) - sum(paid), surplus: left };
	}

	/// Somebody buys a title, with a claim when `byClaim`. The cover is what the insurer's bond pays in.
	sell(id, price, buyer, byClaim = false) {
		const brought = this.bring(price, { setOff: byClaim ? buyer : undefined, sale: true });
		return { ...brought, cash: price - brought.kept, cover: this.handOver(id, price) };
	}

	/// The most senior lender that is owed something takes a title for its floor, out of its claim.
	takeOver(id, floor) {
		const first = this.loan.owed.findIndex((owed, i) => owed + this.interest[i] > 0n);
		const lender = this.loan.lenders[first];
		const brought = this.bring(floor, { setOff: lender });
		return { ...brought, lender, cover: this.handOver(id, floor) };
	}

	handOver(id, price) {
		const lot = this.lot(id);
		Object.assign(lot, { booked: price, done: true });
		const cover = least(least(most(lot.covered - price, 0n), this.claim), lot.allotted);
		if (cover > 0n) this.covers.push(cover);
		return cover;
	}

	/// The last title is sold: what insurers paid in pays what is missing, and the rest goes back.
	finish() {
		const all = sum(this.covers);
		const used = least(all, this.claim);
		const back = this.covers.map((cover) => cover);
		if (this.covers.length > 0) {
			splitOwed(used, this.covers, this.covers, 'last').forEach((part, i) => (back[i] -= part));
		}
		const { paid, surplus } = this.bring(used);
		const { loan, interest } = this;
		return { used, back: sum(back), paid, surplus, lost: [...loan.owed], lostInterest: interest };
	}

	/// Writes down what the titles that are left are not expected to bring.
	writeDown(terms, at) {
		const expected = sum(this.covers) + expectedOf(this.loan, this.lots, terms);
		this.loan.impairment = this.loan.impairmentFor(at, expected, this.interest);
		return bySeniority(this.loan.impairment, this.loan.owed);
	}
}
