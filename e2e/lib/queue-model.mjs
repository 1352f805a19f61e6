// Who waits to leave a vault, worked out anew: windows, requests, bids, and what each of them can claim.
//
// Nothing here asks the chain. A window is a pool of units, one for each share that joined. What is paid to it belongs
// to its units alike; fractions of what one request has of it are kept exactly, and only claims round down. Who wins in
// an auction leaves with its units.

import { clear, resultOf } from './clearing-model.mjs';
import { least, sum, up } from './loan-model.mjs';

/// Fewer shares than this do not keep a window waiting: a millionth of the least request.
const DUST_PART = 1_000_000n;

class Fraction {
	constructor() {
		Object.assign(this, { over: 0n, under: 1n });
	}

	add(over, under) {
		this.over = this.over * under + over * this.under;
		this.under *= under;
	}

	get whole() {
		return this.over / this.under;
	}
}

export class QueueModel {
	/// `windows` are genesis, length and time to reveal in seconds.
	constructor({ windows, leastRequest }) {
		Object.assign(this, { times: windows, dust: leastRequest / DUST_PART });
		/// Windows of which a request is left, and requests of which something is left, by number.
		Object.assign(this, { windows: new Map(), requests: new Map(), auctions: new Map(), next: 0 });
		Object.assign(this, { newest: -1, settled: undefined });
	}

	windowAt(now) {
		const { genesis, length } = this.times;
		return Math.floor((now - genesis) / length) + 1;
	}

	closesAt(window) {
		return this.times.genesis + window * this.times.length;
	}

	revealsUntil(window) {
		return this.closesAt(window) + this.times.reveal;
	}

	get pending() {
		return sum([...this.windows.values()].map(({ pending }) => pending));
	}

	/// Shares of windows that have closed.
	matured(now) {
		const open = this.windowAt(now);
		return sum([...this.windows].filter(([window]) => window < open).map(([, { pending }]) => pending));
	}

	/// Windows in which shares wait, the oldest first.
	get waiting() {
		const all = [...this.windows].filter(([, { pending }]) => pending > 0n);
		return all.sort(([one], [other]) => one - other);
	}

	/// Which window is settled at `now`, if any: the oldest with bids, or the last whose bids have been revealed.
	due(now) {
		const open = this.windowAt(now);
		const last = [open - 1, open - 2].find((window) => now > this.revealsUntil(window));
		const withBids = [...this.auctions].filter(([, { outcome }]) => !outcome).map(([window]) => window);
		const oldest = Math.min(...withBids);
		const window = oldest <= last ? oldest : last;
		return this.settled === undefined || window > this.settled ? window : undefined;
	}

	request(now, who, shares) {
		const joined = this.windowAt(now);
		const window = this.windows.get(joined) ?? { units: 0n, pending: 0n, requests: 0, unclaimed: 0n, paid: [] };
		window.units += shares;
		window.pending += shares;
		window.requests += 1;
		this.windows.set(joined, window);
		const number = this.next;
		this.next += 1;
		const request = { number, who, joined, asked: shares, units: shares, at: now };
		Object.assign(request, { exact: new Fraction(), taken: 0n, won: 0n, cash: 0n, claimed: 0n });
		Object.assign(request, { bid: null, got: [] });
		this.requests.set(number, request);
		return request;
	}

	/// Shares that come back.
	cancel(number) {
		const { units, joined } = this.requests.get(number);
		const window = this.windows.get(joined);
		window.units -= units;
		window.pending -= units;
		this.drop(number);
		return units;
	}

	/// Shares of a request that wait.
	waits(number) {
		const { units, joined } = this.requests.get(number);
		const window = this.windows.get(joined);
		return units === 0n ? 0n : (units * window.pending) / window.units;
	}

	/// Cash that a request can claim.
	claimable(number) {
		const { exact, taken, won, cash } = this.requests.get(number);
		return exact.whole - taken + won + cash;
	}

	/// A bid for so many shares, revealed. Units that take part.
	enter(number, auction, level, shares) {
		const request = this.requests.get(number);
		const own = this.waits(number);
		const units = shares >= own ? request.units : (request.units * shares) / own;
		const back = this.catchUp(request);
		const record = this.auctions.get(auction) ?? { bids: new Map(), count: 0, unclaimed: 0n };
		record.bids.set(number, { level, units });
		record.count += 1;
		this.auctions.set(auction, record);
		request.bid = auction;
		return { units, back };
	}

	/// What a request was paid until now is its cash. With the last bid of an auction, what rounding left of the cash of
	/// its winners goes back to the vault: how much.
	catchUp(request) {
		const { exact, taken, joined } = request;
		const paid = exact.whole - taken;
		this.windows.get(joined).unclaimed -= paid;
		request.taken = exact.whole;
		request.cash += paid + request.won;
		const record = this.auctions.get(request.bid);
		let back = 0n;
		if (record?.outcome) {
			record.count -= 1;
			record.unclaimed -= request.won;
			if (record.count === 0) {
				back = record.unclaimed;
				this.auctions.delete(request.bid);
			}
			request.bid = null;
		}
		request.won = 0n;
		return back;
	}

	/// Takes what can be claimed of a request, and drops it when nothing of it waits. What nobody can claim any more goes
	/// back: shares that are burnt, and cash.
	claim(number) {
		const request = this.requests.get(number);
		let back = this.catchUp(request);
		const amount = request.cash;
		request.cash = 0n;
		request.claimed += amount;
		const waits = this.waits(number);
		let burnt = 0n;
		if (waits === 0n && request.bid === null) {
			const left = this.drop(number);
			back += left.cash;
			burnt = left.shares;
		}
		return { amount, waits, back, burnt };
	}

	drop(number) {
		const { joined } = this.requests.get(number);
		this.requests.delete(number);
		const window = this.windows.get(joined);
		window.requests -= 1;
		if (window.requests > 0) return { cash: 0n, shares: 0n };
		this.windows.delete(joined);
		return { cash: window.unclaimed, shares: window.pending };
	}

	/// Levels of an auction, from high to low, with the shares that are offered there.
	levels(auction) {
		const { bids } = this.auctions.get(auction) ?? { bids: new Map() };
		const byLevel = new Map();
		for (const [number, { level, units }] of bids) {
			const { joined } = this.requests.get(number);
			const of = byLevel.get(level) ?? new Map();
			byLevel.set(level, of.set(joined, (of.get(joined) ?? 0n) + units));
		}
		const pendingOf = ([joined, units]) => {
			const window = this.windows.get(joined);
			return window.units === 0n ? 0n : (units * window.pending) / window.units;
		};
		const all = [...byLevel].sort(([one], [other]) => (one < other ? 1 : -1));
		return all.map(([level, of]) => [level, sum([...of].map(pendingOf)), of]);
	}

	/// Pays who waits in all windows until `auction`: who bid, from high to low, then the others. What is burnt and paid.
	settle(auction, cash, price) {
		const levels = this.levels(auction);
		const outcome = clear(levels, cash, price);
		const won = this.payWinners(auction, outcome, levels);
		const total = { burnt: won, cash: outcome.cash, outcome, fills: [] };
		if (!outcome.exhausted) {
			for (const [number, window] of this.waiting.filter(([number]) => number <= auction)) {
				const fill = this.fill(window, cash - total.cash, price);
				if (fill.cash === 0n) continue;
				this.payAlike(number, window, fill, { auction, price });
				total.burnt += fill.burnt;
				total.cash += fill.cash;
				total.fills.push({ window: number, ...fill });
			}
		}
		this.settled = auction;
		return total;
	}

	fill({ units, pending }, left, { assets, shares }) {
		const all = (pending * assets) / shares;
		if (left === 0n || assets === 0n) return { burnt: 0n, cash: 0n };
		if (all <= left) return { burnt: pending, cash: all };
		const burnt = up(left * shares, assets);
		const little = units / DUST_PART;
		const dust = little < this.dust ? little : this.dust;
		return { burnt: pending - burnt < dust ? pending : burnt, cash: left };
	}

	payAlike(number, window, { burnt, cash }, settled) {
		for (const request of this.requests.values()) {
			if (request.joined !== number) continue;
			const { units } = request;
			request.exact.add(units * cash, window.units);
			const shares = up(units * burnt, window.units);
			request.got.push({ how: 'pro rata', ...settled, shares, cash: (units * cash) / window.units });
		}
		window.pending -= burnt;
		window.unclaimed += cash;
	}

	/// Takes who won out of its window. Says how many shares are burnt.
	payWinners(auction, outcome, levels) {
		const record = this.auctions.get(auction);
		if (!record) return 0n;
		Object.assign(record, { outcome, unclaimed: outcome.cash });
		const leaving = new Map();
		for (const [level, , of] of levels) {
			for (const [joined, units] of of) {
				const { shares } = resultOf(outcome, level, units);
				if (shares > 0n) leaving.set(joined, (leaving.get(joined) ?? 0n) + shares);
			}
		}
		// By their windows as these were before.
		for (const [number, bid] of record.bids) {
			const request = this.requests.get(number);
			const window = this.windows.get(request.joined);
			const own = (bid.units * window.pending) / window.units;
			const { cash, shares } = resultOf(outcome, bid.level, own);
			request.won = cash;
			bid.won = { shares, cash };
			bid.leaves = resultOf(outcome, bid.level, bid.units).shares;
			const won = { how: 'won', auction, price: outcome.price, level: bid.level, shares, cash };
			if (shares > 0n) request.got.push(won);
		}
		for (const [number, { leaves }] of record.bids) this.requests.get(number).units -= leaves;
		let burnt = 0n;
		for (const [joined, units] of leaving) {
			const window = this.windows.get(joined);
			const shares = (units * window.pending) / window.units;
			window.units -= units;
			window.pending -= shares;
			burnt += shares;
		}
		return burnt;
	}

	/// What cash would pay of each window if nobody bid, in bps.
	filled(cash, { assets, shares }) {
		let left = cash;
		return this.waiting.map(([number, { pending, requests }]) => {
			const worth = (pending * assets) / shares;
			const paid = least(worth, left);
			left -= paid;
			return { window: number, pending, requests, filled: worth === 0n ? 10_000n : (paid * 10_000n) / worth };
		});
	}
}
