// What the reserves of a peg earn, worked out anew: by tiers and seconds, claimed as far as an escrow goes.
//
// Nothing here asks the chain. What is outstanding against a peg, what was paid into its escrow and when its price was
// last heard are told as they happen. Amounts of the coin have 18 decimals, the stable's 6.

import { S, least, sum } from './loan-model.mjs';

/// Units of the coin in one of the stable.
const SCALE = 10n ** 12n;

export class ReserveYieldModel {
	/// `maxAge` is how old the price of the stable may be for anything to be minted.
	constructor(external, feed, maxAge) {
		Object.assign(this, { external, feed, maxAge, tiers: [], outstanding: 0n, escrow: 0n });
		Object.assign(this, { exact: 0n, at: 0, heardAt: 0, claimed: 0n });
		/// What had accrued without cover when it was paid in, in all, and as of the last look of who claims.
		Object.assign(this, { late: 0n, seen: 0n });
	}

	/// Earned until now and not claimed, times 10¹⁸. Nothing of it is rounded.
	until(now) {
		let left = this.outstanding;
		const aSecond = this.tiers.map(({ rate, threshold }) => {
			const part = least(left, threshold);
			left -= part;
			return part * rate;
		});
		this.exact += sum(aSecond) * BigInt(now - this.at);
		this.at = now;
		return this.exact / S;
	}

	setTiers(now, tiers) {
		this.until(now);
		this.tiers = tiers;
	}

	/// Coins were minted against the stable, or with less than nothing redeemed.
	mint(now, amount) {
		this.until(now);
		this.outstanding += amount;
	}

	pay(now, amount) {
		const before = this.earned(now);
		this.escrow += amount;
		this.late += this.earned(now) - before;
	}

	/// What came at once since the last look. This is one.
	look() {
		const came = this.late - this.seen;
		this.seen = this.late;
		return came;
	}

	/// What counts of it: what the escrow covers.
	earned(now) {
		return least(this.until(now), this.escrow * SCALE);
	}

	/// What can be claimed, in the stable: what can be said in both, at most the escrow. Nothing while the price is stale.
	claimable(now) {
		const accrued = this.until(now);
		if (now - this.heardAt > this.maxAge) return 0n;
		return least(accrued / SCALE, this.escrow);
	}

	/// Claims it. Says how many coins that is.
	claim(now) {
		const taken = this.claimable(now);
		this.escrow -= taken;
		this.exact -= taken * SCALE * S;
		this.outstanding += taken * SCALE;
		this.claimed += taken * SCALE;
		return taken * SCALE;
	}
}
