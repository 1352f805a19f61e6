// Many accounts that act at about the same time: derived, with money of their own, reproducible.

import { Refused, nameOf } from './chain.mjs';
import { until } from './node.mjs';
import { quo } from './values.mjs';

/// Transfers of one transaction.
const TRANSFERS = 50;
/// Transactions that are sent before those that came are looked at: prices have to be brought anew every ten minutes of
/// the chain's clock, of which each block takes three seconds.
const AT_ONCE = 100;

/// Numbers that look random and are the same each time (Mulberry32).
export class Random {
	constructor(seed) {
		this.state = seed >>> 0;
	}

	/// From nothing to below one.
	next() {
		this.state = (this.state + 0x6d2b79f5) >>> 0;
		let t = this.state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	}

	/// A whole number below `end`.
	below(end) {
		return Math.floor(this.next() * end);
	}

	/// Some of `all`, in an order of their own.
	pick(all, count) {
		const left = [...all];
		const picked = [];
		while (picked.length < count && left.length > 0) picked.push(...left.splice(this.below(left.length), 1));
		return picked;
	}
}

export class Crowd {
	/// `count` accounts named `Crowd/1`, `Crowd/2`…
	constructor(chain, count) {
		Object.assign(this, { chain, api: chain.api, nonces: new Map(), pairs: new Map() });
		this.names = Array.from({ length: count }, (_, i) => `Crowd/${i + 1}`);
		for (const name of this.names) this.pairs.set(name, chain.pair(name));
	}

	address(name) {
		return this.pairs.get(name).address;
	}

	/// QUO for fees, and `stables` by name, each `[external, amount]`, from `payer`.
	async fund(stables, payer) {
		const { api, chain } = this;
		const { balances, assets, utility } = api.tx;
		const fees = this.names.map((name) => balances.transferKeepAlive(this.address(name), quo('100')));
		const money = [...stables].map(([name, [external, amount]]) => {
			return assets.transferKeepAlive(external, this.address(name), amount);
		});
		for (const [who, calls] of [['Alice', fees], [payer, money]]) {
			for (let from = 0; from < calls.length; from += TRANSFERS) {
				await chain.send(utility.batchAll(calls.slice(from, from + TRANSFERS)), who);
			}
		}
	}

	/// Each of them sends one transaction of several calls, all or none, many of them to a block. `all` are pairs of name
	/// and calls. `refresh` is run between some of them and the next. Throws what one of them threw.
	async send(all, refresh) {
		for (let from = 0; from < all.length; from += AT_ONCE) {
			await refresh?.();
			await this.sendAtOnce(all.slice(from, from + AT_ONCE));
		}
	}

	async sendAtOnce(all) {
		const { api, chain, nonces } = this;
		const begun = await chain.height();
		for (const [name, calls] of all) {
			const nonce = nonces.get(name) ?? 0;
			const tx = calls.length === 1 ? api.tx(calls[0]) : api.tx.utility.batchAll(calls);
			await tx.signAsync(this.pairs.get(name), { nonce, era: 0 });
			await api.rpc.author.submitExtrinsic(tx);
			nonces.set(name, nonce + 1);
		}
		const [last] = all.at(-1);
		await until('the crowd is in blocks', async () => {
			if ((await api.rpc.author.pendingExtrinsics()).length > 0) return false;
			const nonce = (await api.query.system.account(this.address(last))).nonce.toNumber();
			return nonce === nonces.get(last);
		}, { every: 50 });
		await this.ensureNoneFailed(begun + 1, await chain.height());
	}

	async ensureNoneFailed(from, to) {
		const { api } = this;
		for (let number = from; number <= to; number += 1) {
			const { query } = await api.at(await api.rpc.chain.getBlockHash(number));
			const events = await query.system.events();
			const failed = events.find(({ event }) => api.events.system.ExtrinsicFailed.is(event));
			if (failed) throw new Refused(nameOf(api, failed.event.data.dispatchError));
		}
	}
}
