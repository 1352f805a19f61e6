// Who of a window's bidders leaves for what, worked out anew: one price for all who win.
//
// Nothing here asks the chain. At a discount `d` those who bid `d` or more want `shares × (1 − d) × price`; where that
// meets the cash, they are served. Levels and discounts are in bps, the price is a fraction of assets by shares.

import { up } from './loan-model.mjs';

const WHOLE = 10_000n;

/// What is paid for shares at a discount, rounded down.
const paidFor = (shares, level, { assets, shares: all }) => (shares * (WHOLE - level) * assets) / (WHOLE * all);

/// `levels` begin with level and shares, from high to low.
///
/// Gives the lowest level that leaves in full, the one that leaves in part, whether bids use up the cash, what is burnt
/// and paid, and the clearing level.
export function clear(levels, cash, price) {
	const outcome = { price, full: null, part: null, exhausted: false, shares: 0n };
	for (const [level, shares] of levels.filter(([, offered]) => offered > 0n)) {
		const above = paidFor(outcome.shares, level, price);
		// Those above share the cash before it comes to this level.
		if (cash === 0n || price.assets === 0n || above >= cash) {
			outcome.exhausted = true;
			break;
		}
		if (paidFor(outcome.shares + shares, level, price) > cash) {
			const left = cash - above;
			const burnt = up(left * WHOLE * price.shares, (WHOLE - level) * price.assets);
			outcome.part = { level, shares, burnt, cash: left };
			outcome.exhausted = true;
			break;
		}
		outcome.full = level;
		outcome.shares += shares;
	}
	const wanted = paidFor(outcome.shares, 0n, price);
	if (wanted > cash) outcome.exhausted = true;
	/// What those pay who leave in full: all the same level, or together all of the cash.
	outcome.pays = outcome.part?.level ?? (outcome.exhausted ? 'together' : 0n);
	const inFull = outcome.pays === 'together' ? cash : paidFor(outcome.shares, outcome.pays, price);
	outcome.cash = (outcome.shares === 0n ? 0n : inFull) + (outcome.part?.cash ?? 0n);
	outcome.together = inFull;
	outcome.level = levelOf(outcome, cash);
	return outcome;
}

/// What it takes to be first, rounded up, but no more than the lowest bid that leaves in full.
function levelOf({ exhausted, part, full, shares, price }, cash) {
	if (!exhausted) return 0n;
	if (part) return part.level;
	if (full === null) return WHOLE;
	const paid = WHOLE - (cash * price.shares * WHOLE) / (shares * price.assets);
	return paid < full ? paid : full;
}

/// What becomes of so many shares that were bid at a level: those that leave, and what is paid for them.
export function resultOf(outcome, level, own) {
	const { full, part, pays, price, shares, together } = outcome;
	if (part?.level === level) {
		const stays = (own * (part.shares - part.burnt)) / part.shares;
		return { shares: own - stays, cash: (own * part.cash) / part.shares };
	}
	if (full === null || level < full) return { shares: 0n, cash: 0n };
	const cash = pays === 'together' ? (own * together) / shares : paidFor(own, pays, price);
	return { shares: own, cash };
}
