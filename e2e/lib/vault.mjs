// A vault on the chain with its model beside it: what is called, and what the chain says of it against the model.

import assert from 'node:assert/strict';
import { nameOf } from './chain.mjs';
import { clear } from './clearing-model.mjs';
import { least, sum } from './loan-model.mjs';
import { QUSD, SQUSD, usd } from './values.mjs';
import { FollowedVault, big, only, plain } from './vault-follower.mjs';

const SALT = `0x${'5a'.repeat(32)}`;

export class Vault extends FollowedVault {
	/// A deposit of an `amount`, or of what so many `shares` cost.
	depositCall(who, wanted, receiver = who) {
		const { vault } = this.api.tx;
		const waiting = this.wanted.get(who) ?? [];
		this.wanted.set(who, [...waiting, wanted]);
		const to = this.addressOf(receiver);
		return wanted.shares === undefined
			? vault.deposit(this.id, wanted.amount, to, 0n)
			: vault.mint(this.id, wanted.shares, to, wanted.most);
	}

	addressOf(name) {
		return name.startsWith('Crowd/') ? this.crowd.address(name) : this.chain.address(name);
	}

	requestCall(owner, shares) {
		const address = this.addressOf(owner);
		return this.api.tx.vault.requestRedeem(this.id, shares, address, address);
	}

	/// Commits to a bid with all that waits of a request.
	async commitCall(number, who, level) {
		const { api, id, model } = this;
		const window = model.queue.windowAt(await this.chain.now());
		const shares = model.queue.waits(number);
		const bid = { vault: id, window, request: number, bidder: this.addressOf(who), shares, level, salt: SALT };
		const hash = this.hashOf(bid);
		assert.equal((await api.call.auctionsApi.bidHash(bid)).asOk.toHex(), hash);
		this.commitments.set(number, { who, level: BigInt(level), shares, window, hash });
		return api.tx.auctions.commitBid(id, number, window, shares, hash);
	}

	/// As the documents say it.
	hashOf({ vault, window, request, bidder, shares, level, salt }) {
		const types = '(H256, u32, u32, u64, AccountId32, u128, u16, [u8; 32])';
		const genesis = this.api.genesisHash;
		return this.api.createType(types, [genesis, vault, window, request, bidder, shares, level, salt]).hash.toHex();
	}

	revealCall(number) {
		const { level } = this.commitments.get(number);
		return this.api.tx.auctions.revealBid(this.id, number, level, SALT);
	}

	/// Money moves to a venue as far as all limits let it; a unit more does not.
	async allocate(venue) {
		const { api, chain, id, keeper, model } = this;
		await this.follow();
		const now = await chain.now();
		const value = model.value(now);
		const room = model.room(venue, now, value);
		const kinds = ['venue', 'glide', 'target', 'free', 'turnover'];
		const most = kinds.reduce((all, kind) => least(all, room[kind]), room.venue);
		const bound = kinds.find((kind) => room[kind] === most);
		if (most === 0n) return { bound, amount: 0n };
		const call = (amount) => api.tx.vault.allocate(id, { Units: { series: venue.series, amount } });
		// Turnover refills by the second, and cash by what comes in with the call.
		if (bound !== 'turnover' && bound !== 'free') {
			const names = { venue: 'VenueCapReached', glide: 'GlidePathReached', target: 'TargetReached' };
			await assert.rejects(chain.send(call(most + usd('1')), keeper), { name: `vault.${names[bound]}` });
		}
		await chain.send(call(most), keeper);
		await this.follow();
		return { bound, amount: most };
	}

	/// Everything that the chain says of the vault against the model, to the unit.
	async compare() {
		await this.follow();
		const { api, chain, id, model } = this;
		const now = await chain.now();
		const view = await this.view();
		const value = model.value(now);
		const { cash, claimable, bond, queue } = model;
		assert.deepEqual(
			plain(view, ['cash', 'claimable', 'feesDue', 'bond', 'pending']),
			{ cash, claimable, feesDue: model.fees, bond, pending: queue.pending },
		);
		const { deposit, redemption } = model.prices(value);
		const { conservative, optimistic, unreleased, forgone } = value;
		assert.deepEqual(
			plain(view.prices, ['deposit', 'redemption', 'optimistic', 'conservative', 'shares', 'unreleased', 'forgone']),
			{ deposit, redemption, optimistic, conservative, shares: model.shares, unreleased, forgone },
		);
		assert.ok(deposit >= redemption);
		assert.ok(redemption * model.shares <= conservative * 10n ** 18n);
		assert.ok(view.prices.markDue.isFalse);
		const units = view.venues.filter(({ venue }) => venue.kind.isUnits);
		const worths = units.map((of) => plain(of, ['conservative', 'optimistic']));
		assert.deepEqual(worths, value.units.map((of) => only(of, ['conservative', 'optimistic'])));
		const earned = view.venues.filter(({ venue }) => venue.kind.isReserveYield).map((of) => big(of.conservative));
		assert.deepEqual(earned, value.earned);
		// A settlement collects first.
		const then = model.afterCollecting(now);
		const seen = (await api.call.vaultApi.queue(id)).asOk;
		assert.deepEqual(
			seen.map((of) => ({
				window: of.window.toNumber(), requests: of.requests.toNumber(), ...plain(of, ['pending', 'filled']),
			})),
			queue.filled(then.cash, { assets: then.conservative, shares: model.shares || 1n }),
		);
		await this.compareWindows(now);
		await this.compareBonds();
		const { escrow, exact } = sumOf(model.yields, now);
		this.prices.push({
			at: now, deposit, redemption, conservative, unreleased, cash, escrow, accrued: exact,
			units: sum(value.units.map((of) => of.conservative)), waits: model.worthOfShares(queue.pending, value),
		});
		return { now, value };
	}

	/// When windows close, and which was settled last.
	async compareWindows(now) {
		const { api, id, model: { queue } } = this;
		const seen = (await api.call.vaultApi.windows(id)).asOk;
		const open = queue.windowAt(now);
		const times = ['open', 'closesAt', 'closesIn', 'revealsUntil'].map((name) => seen[name].toNumber());
		assert.deepEqual(times, [open, queue.closesAt(open), queue.closesAt(open) - now, queue.revealsUntil(open)]);
		assert.equal(seen.settled.unwrapOr(undefined)?.toNumber(), queue.settled);
	}

	/// Those who committed have their bonds put aside, and nobody else has.
	async compareBonds() {
		const { api, accounts, commitments } = this;
		if (commitments.size === 0 && !this.hadBonds) return;
		this.hadBonds = commitments.size > 0;
		const isBond = ({ id }) => id.isAuctions && id.asAuctions.isBid;
		const seen = new Map();
		for (const [key, all] of await api.query.assetsHolder.holds.entries(QUSD)) {
			const bonds = sum(all.filter(isBond).map(({ amount }) => big(amount)));
			if (bonds > 0n) seen.set(key.args[1].toString(), bonds);
		}
		const own = [...accounts].filter(([, { bonds }]) => bonds > 0n).map(([who, { bonds }]) => [who, bonds]);
		assert.deepEqual(seen, new Map(own));
	}

	/// What the chain says of each request, and can be claimed of it.
	async compareRequests() {
		await this.follow();
		const { api, id, model: { queue } } = this;
		for (const number of queue.requests.keys()) {
			const view = (await api.call.vaultApi.request(id, number)).asOk;
			const seen = [big(view.waits), big(view.claimable)];
			assert.deepEqual(seen, [queue.waits(number), queue.claimable(number)], `request ${number}`);
		}
	}

	/// What amounts and shares are to each other, by each view.
	async compareConversions() {
		await this.follow();
		const { api, chain, id, model } = this;
		const { vaultApi } = api.call;
		const value = model.value(await chain.now());
		for (const amount of [1n, usd('1'), usd('123456.789'), value.conservative / 3n]) {
			const { shares } = model.buys(amount, value);
			const cost = model.costs(amount, value).amount;
			const worth = model.worthOfShares(amount, value);
			assert.equal(big((await vaultApi.convertToShares(id, amount)).asOk), shares);
			assert.equal(big((await vaultApi.convertToAssets(id, amount)).asOk), worth);
			assert.equal(big((await vaultApi.previewMint(id, amount)).asOk.amount), cost);
			const preview = await vaultApi.previewDeposit(id, amount);
			if (shares > 0n) assert.equal(big(preview.asOk.shares), shares);
			else assert.equal(nameOf(api, preview.asErr), 'vault.AmountTooSmall');
		}
		const { cap } = await this.view();
		assert.equal(big(await vaultApi.maxDeposit(id)), big(cap) - value.optimistic);
	}

	/// What is revealed, and how it would clear with the cash there is, with less and with more.
	async compareClearing(window) {
		await this.follow();
		const { api, chain, id, model } = this;
		const levels = model.queue.levels(window);
		const seen = await api.call.auctionsApi.levels(id, window);
		assert.deepEqual(
			seen.map(({ level, units }) => [big(level), units.map(([joined, of]) => [joined.toNumber(), big(of)])]),
			levels.map(([level, , of]) => [level, [...of].sort(([one], [other]) => one - other)]),
		);
		const { conservative: assets } = model.value(await chain.now());
		for (const cash of [null, 0n, model.cash / 7n, model.cash / 2n, model.cash * 3n]) {
			const clearing = (await api.call.vaultApi.clearing(id, window, cash)).asOk;
			const there = cash ?? model.cash;
			const outcome = clear(levels, there, { assets, shares: model.shares });
			assert.deepEqual(plain(clearing, ['level', 'burnt', 'paid', 'left']), {
				level: outcome.level, burnt: outcome.shares + (outcome.part?.burnt ?? 0n), paid: outcome.cash,
				left: there - outcome.cash,
			});
			assert.equal(clearing.exhausted.isTrue, outcome.exhausted);
		}
	}

	/// Sums over everybody, to the unit.
	async compareSums() {
		await this.compareConversions();
		const { chain, model, api, books } = this;
		const { queue, totals, cash, claimable, fees, bond, shares } = model;
		// Dollars that came are dollars that went, and those that are left.
		const kinds = ['deposited', 'yield', 'interest', 'principal', 'lost bonds', 'bond'];
		const came = sum(kinds.map((kind) => totals[kind]));
		const went = totals.lent + this.claimed + this.sent;
		const left = await chain.balance(QUSD, this.account);
		assert.equal(came - went, left, 'dollars');
		assert.equal(left, cash + claimable + fees + bond, 'ledger');
		// All shares there are have somebody.
		const all = new Map((await api.query.assets.account.entries(SQUSD)).map(([key, account]) => {
			return [key.args[1].toString(), big(account.unwrap().balance)];
		}));
		assert.equal(sum([...all.values()]), shares);
		assert.equal(await chain.supply(SQUSD), shares);
		assert.equal(all.get(this.account) ?? 0n, queue.pending);
		assert.equal(all.get(this.nobody), 1_000_000n);
		for (const [address, { shares: own, name }] of this.accounts) assert.equal(all.get(address) ?? 0n, own, name);
		// What requests have is what windows have, but for less than a unit each.
		for (const [window, { pending, requests }] of queue.windows) {
			const own = [...queue.requests.values()].filter(({ joined }) => joined === window);
			const waits = own.map(({ number }) => queue.waits(number));
			const apart = pending - sum(waits);
			const most = BigInt(Math.max(requests, 1));
			assert.ok(apart >= 0n && apart < most, `window ${window}: ${apart} of ${requests}`);
		}
		const claims = sum([...queue.requests.keys()].map((number) => queue.claimable(number)));
		const parts = BigInt(this.everyRequest.length);
		assert.ok(claimable >= claims && claimable - claims <= parts, `${claimable} for ${claims}`);
		await books.compareSupply();
		return [
			['deposited', totals.deposited], ['reserve yield', totals.yield], ['interest of units', totals.interest],
			['principal of units', totals.principal], ['lost bonds', totals['lost bonds']],
			['bond for rewards', totals.bond], ['lent to the pool', -totals.lent], ['claimed', -this.claimed],
			['fees and rewards', -this.sent], ['is left', left],
		];
	}
}

const sumOf = (yields, now) => ({
	escrow: sum(yields.map(({ escrow }) => escrow * 10n ** 12n)),
	exact: sum(yields.map((of) => of.until(now))),
});
