// The rules of a loan, worked out anew: schedule, payments, what counts in the lenders' books.
//
// Nothing here asks the chain. The formulas are those of the second published router, which
// pallets/lending takes over: interest of whole windows rounded up, levels by growth rounded down in each
// step, splits by what each tranche lent. Amounts and rates are BigInt, moments are numbers.

import { units } from './values.mjs';

export const S = 10n ** 18n;
const HOUR = 3_600;
export const DAY = 86_400;
const YEAR = 31_536_000n;

export const up = (a, b) => (a + b - 1n) / b;
export const least = (a, b) => (a < b ? a : b);
export const most = (a, b) => (a > b ? a : b);
export const sum = (amounts) => amounts.reduce((all, one) => all + one, 0n);
const fullHour = (at) => Math.ceil(at / HOUR) * HOUR;

/// A yearly rate in percent, as text, per second and times 10¹⁸.
export const yearly = (percent) => up(units(percent, 16), YEAR);

/// The deadlines of a loan: one day of each month at midnight of an offset, and whether it begins with a
/// stub.
export function deadlines({ days, anchorDay, utcOffset }, origination) {
	const local = new Date((origination + utcOffset) * 1_000);
	const [year, month] = [local.getUTCFullYear(), local.getUTCMonth()];
	// Months beyond eleven are those of later years.
	const anchor = (m) => Math.min(anchorDay, new Date(Date.UTC(year, m + 1, 0)).getUTCDate());
	const end = origination + days * DAY;
	const all = [];
	let next = local.getUTCDate() < anchor(month) ? month : month + 1;
	do {
		all.push(Date.UTC(year, next, anchor(next)) / 1_000 - utcOffset);
		next += 1;
	} while (all.at(-1) < end);
	return { all, stub: local.getUTCDate() !== anchor(month) };
}

/// `total` by weights, rounded down, the rest to the first or the last.
export function split(total, weights, dust) {
	const whole = sum(weights);
	const parts = weights.map((weight) => (total * weight) / whole);
	parts[dust === 'first' ? 0 : parts.length - 1] += total - sum(parts);
	return parts;
}

/// The same, with no part above what is owed: what one has no room for goes to the first that has.
export function splitOwed(total, weights, owed, dust) {
	if (total === sum(owed)) return [...owed];
	const parts = split(total, weights, dust).map((part, i) => least(part, owed[i]));
	let rest = total - sum(parts);
	parts.forEach((part, i) => {
		const more = least(owed[i] - part, rest);
		parts[i] += more;
		rest -= more;
	});
	return parts;
}

/// What is lost by tranches: the last one first.
export function bySeniority(total, owed) {
	let left = total;
	const parts = [...owed].reverse().map((one) => {
		const part = least(left, one);
		left -= part;
		return part;
	});
	return parts.reverse();
}

const midnightOf = (at) => Math.floor(at / DAY) * DAY;

/// The share of the balance that is written down after so many full days, in bps.
const ladder = (days) => (days >= 61 ? 6_500n : days >= 31 ? 3_500n : days >= 16 ? 1_000n : 0n);

/// An amortised calendar loan, by the rules.
///
/// `terms` are what the chain is given; `lenders` by tranche.
export class LoanModel {
	constructor(name, terms, lenders, origination) {
		Object.assign(this, { name, terms, lenders, origination });
		const { all, stub } = deadlines(terms.timetable.Calendar, origination);
		Object.assign(this, { deadlines: all, stub, paid: 0, bookedAt: origination });
		this.amounts = terms.tranches.map(({ amount }) => amount);
		this.rates = terms.tranches.map(({ rate }) => rate);
		this.owed = [...this.amounts];
		this.principal = sum(this.amounts);
		this.rate = sum(this.amounts.map((amount, i) => amount * this.rates[i])) / this.principal;
		/// Written down. No interest counts while it is more than nothing, or while the titles are sold.
		this.impairment = 0n;
		this.failed = false;
	}

	get balance() {
		return sum(this.owed);
	}

	get count() {
		return this.deadlines.length;
	}

	begin(k) {
		return k === 0 ? this.origination : this.deadlines[k - 1];
	}

	graceEnd(k) {
		return this.deadlines[k] + this.terms.grace.duration;
	}

	/// Rate times seconds of a window.
	growth(k) {
		return this.rate * BigInt(this.deadlines[k] - this.begin(k));
	}

	/// What is due for window `k` of a loan that owes `balance`.
	due(at, balance = this.balance, k = this.paid) {
		const interest = up(balance * this.growth(k), S);
		const late = Math.min(Math.max(at - this.deadlines[k], 0), this.terms.grace.duration);
		const grace = up(balance * this.terms.grace.rate * BigInt(late), S);
		return { principal: this.principalDue(balance, k, interest), interest, grace };
	}

	principalDue(balance, k, interest) {
		if (k === this.count - 1) return balance;
		if (k === 0 && this.stub && !this.terms.principalInStub) return 0n;
		let [product, total] = [S, 0n];
		for (let r = this.count - 1; r >= k; r -= 1) {
			total += product;
			product = (product * (S + this.growth(r))) / S;
		}
		return least(balance, most(0n, (balance * product) / total - interest));
	}

	/// Interest that a sale owes: of each window that has begun and is not paid.
	interestBegun(at) {
		let [balance, total] = [this.balance, 0n];
		const owes = (k) => k === 0 || at > this.begin(k);
		for (let k = this.paid; k < this.count && owes(k); k += 1) {
			const { principal, interest, grace } = this.due(at, balance, k);
			balance -= principal;
			total += interest + grace;
		}
		return total;
	}

	/// All payments to come, each on its deadline.
	schedule() {
		let balance = this.balance;
		const rows = [];
		for (let k = this.paid; k < this.count && balance > 0n; k += 1) {
			const { principal, interest } = this.due(this.deadlines[k], balance, k);
			balance -= principal;
			rows.push({ deadline: this.deadlines[k], principal, interest, balance });
		}
		return rows;
	}

	/// The reserve: the next instalments.
	reserve() {
		const next = this.schedule().slice(0, this.terms.reserve);
		return sum(next.map(({ principal, interest }) => principal + interest));
	}

	fee(event, amount = this.principal) {
		const due = ({ fee: { Ratio, Absolute } }) =>
			Ratio ? up((Ratio.of === 'Balance' ? this.balance : amount) * Ratio.share, S) : Absolute;
		return sum(this.terms.fees.filter((fee) => fee.event === event).map(due));
	}

	isAhead(at) {
		return this.paid > 0 && at <= this.begin(this.paid);
	}

	/// What a payment of at most `amount` is made of.
	quote(amount, at) {
		const ahead = this.isAhead(at);
		const due = ahead ? { principal: 0n, interest: 0n, grace: 0n } : this.due(at);
		const interest = due.interest + due.grace;
		let fees = ahead ? 0n : this.fee('Repayment');
		const required = due.principal + interest + fees;
		// Nothing is paid ahead of a window that has begun.
		const next = this.paid + (ahead ? 0 : 1);
		const begun = next < this.count && at > this.begin(next);
		const spare = (begun ? least(amount, required) : amount) - required;
		if (spare < 0n) throw new Error('less than is due');
		const prepaid = least(this.balance - due.principal, spare);
		const balance = this.balance - due.principal - prepaid;
		if (balance === 0n) fees += this.fee('Exit');
		const total = due.principal + interest + prepaid + fees;
		return { ...due, all: interest, required, prepaid, fees, total, balance, windows: ahead ? 0 : 1 };
	}

	/// Makes a payment and says what it was, with interest and principal by tranche.
	pay(amount, at) {
		const paid = this.quote(amount, at);
		const scheduled = splitOwed(paid.principal, this.amounts, this.owed, 'first');
		this.owed = this.owed.map((owed, i) => owed - scheduled[i]);
		const ahead = splitOwed(paid.prepaid, this.amounts, this.owed, 'last');
		this.owed = this.owed.map((owed, i) => owed - ahead[i]);
		this.paid += paid.windows;
		this.bookedAt = at;
		const interest = this.splitInterest(paid.all);
		return { ...paid, byTranche: interest.map((i, n) => [i, scheduled[n] + ahead[n]]) };
	}

	splitInterest(total) {
		return split(total, this.amounts.map((amount, i) => amount * this.rates[i]), 'first');
	}

	/// The last midnight before anybody may sell the titles, or the next one, when the payment was not late on that one.
	get graceOver() {
		const before = midnightOf(this.graceEnd(this.paid) + 1);
		return before > this.deadlines[this.paid] ? before : before + DAY;
	}

	/// Until when a mark at `at` stands: the last second before the next one, of which there is one before each window
	/// that begins while the titles may be sold.
	markedUntil(at) {
		const late = Math.ceil(this.deadlines[this.paid] / DAY) * DAY;
		const steps = [16, 31, 61].map((days) => late + days * DAY);
		const begins = this.deadlines.slice(this.paid, -1).map((deadline) => midnightOf(deadline + 1));
		const all = [...steps, this.graceOver, ...(at >= this.graceOver ? begins : [])];
		const ahead = all.filter((step) => step > at);
		return ahead.length > 0 ? Math.min(...ahead) - 1 : this.graceEnd(this.count - 1);
	}

	/// What is written down at `at`: by lateness, and from the last midnight before anybody may sell the
	/// titles on, or when they are sold, at least the principal that `expected` proceeds do not reach, after the `interest` of each tranche.
	impairmentFor(at, expected, interest) {
		const midnight = Math.ceil(this.deadlines[this.paid] / DAY) * DAY;
		const byDays = up(this.balance * ladder(Math.floor((at - midnight) / DAY)), 10_000n);
		let [left, missing] = [expected, 0n];
		this.owed.forEach((owed, i) => {
			left = most(left - interest[i], 0n);
			missing += most(owed - left, 0n);
			left = most(left - owed, 0n);
		});
		const bySale = this.failed || at >= this.graceOver ? missing : 0n;
		return most(this.impairment, most(byDays, bySale));
	}

	/// Rate times seconds of each tranche that counts in its lender's book, times 10¹⁸.
	accrued(tranche, at) {
		if (this.failed || this.impairment > 0n || this.balance === 0n) return 0n;
		const begin = this.begin(this.paid);
		const from = begin > this.bookedAt ? fullHour(begin) : begin;
		const to = Math.min(at, fullHour(this.graceEnd(this.paid)));
		return this.owed[tranche] * this.rates[tranche] * BigInt(Math.max(to - from, 0));
	}
}

/// What a lender has in loans at `at`, summed over them.
export function exposureOf(lender, loans, at) {
	let [principal, accrued, impairment] = [0n, 0n, 0n];
	for (const loan of loans) {
		const impaired = bySeniority(loan.impairment, loan.owed);
		loan.lenders.forEach((name, i) => {
			if (name !== lender) return;
			principal += loan.owed[i];
			impairment += impaired[i];
			accrued += loan.accrued(i, at);
		});
	}
	return { principal, accrued: accrued / S, impairment };
}
