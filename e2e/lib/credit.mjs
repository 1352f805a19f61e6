// What owners, attestors and lenders do, so that a test can speak of the loan.

import { Refused, find } from './chain.mjs';
import { DAY, least, most, up } from './loan-model.mjs';
import { QUSD, USDC, USDT, usd } from './values.mjs';

/// The B300 8-GPU server of the development chain, and the telecom radio, which is not auctioned.
export const B300 = 3;
export const RADIO = 4;

/// The most calls that are put into one transaction.
const BATCH = 12;

export class Desk {
	constructor(chain) {
		this.chain = chain;
		this.api = chain.api;
		this.serials = 0;
		/// QUSD minted less redeemed, by name.
		this.minted = new Map();
	}

	hash(text) {
		return this.api.createType('Text', text).hash.toHex();
	}

	/// Sends calls by `name`, several to a transaction, all or none. Returns their events.
	async batch(calls, name) {
		const events = [];
		for (let from = 0; from < calls.length; from += BATCH) {
			const some = calls.slice(from, from + BATCH);
			const tx = some.length === 1 ? some[0] : this.api.tx.utility.batchAll(some);
			events.push(...(await this.chain.send(tx, name)).events);
		}
		return events;
	}

	/// Mints QUSD from both stables until `name` has got `amount` at least, a day after the other as limits
	/// refill.
	async mint(name, amount) {
		const before = await this.chain.balance(QUSD, name);
		await this.mintTo(name, before + amount);
		this.count(name, (await this.chain.balance(QUSD, name)) - before);
	}

	count(name, amount) {
		this.minted.set(name, (this.minted.get(name) ?? 0n) + amount);
	}

	/// Redeems about `amount`, half of it into each stable.
	async redeem(name, amount) {
		const before = await this.chain.balance(QUSD, name);
		for (const external of [USDC, USDT]) {
			const redeem = this.api.tx.issuance.redeem(QUSD, external, amount / 2n, 5);
			await this.chain.send(redeem, name);
		}
		this.count(name, (await this.chain.balance(QUSD, name)) - before);
	}

	async mintTo(name, target) {
		const { api, chain } = this;
		const who = chain.address(name);
		const has = () => chain.balance(QUSD, name);
		for (let passes = 0; passes < 60; passes += 1) {
			await chain.freshen();
			for (const external of [USDC, USDT]) {
				const lacks = target - (await has());
				if (lacks <= 0n) return;
				const { mint: room } = (await api.call.issuanceApi.room(who, QUSD, external)).asOk;
				// A fee of ten bps comes off.
				const wanted = up(least(lacks, room.toBigInt()) * 1_000n, 999n * 10n ** 12n);
				// One at least: less than the fee of a unit is nothing.
				const given = least(most(wanted, 10n ** 6n), await chain.balance(external, name));
				if (room.toBigInt() < usd('1') || given < 10n ** 6n) continue;
				await this.tryMint(name, external, given);
			}
			// What rounding left out takes no day.
			if (target - (await has()) < usd('1')) continue;
			await chain.advance(DAY);
		}
		throw new Error(`${name} cannot mint so much`);
	}

	/// Mints what `name` lacks to pay `amount`.
	async afford(name, amount) {
		const lacks = amount - (await this.chain.balance(QUSD, name));
		if (lacks >= 0n) await this.mint(name, lacks + usd('1'));
	}

	async tryMint(name, external, given) {
		const mint = (amount) => this.api.tx.issuance.mint(QUSD, external, amount, 10);
		try {
			await this.chain.send(mint(given), name);
		} catch (error) {
			// What was rounded up may be one unit beyond a limit.
			if (!(error instanceof Refused) || !/Exceeded/.test(error.name)) throw error;
			await this.chain.send(mint(given - 10n), name);
		}
	}

	/// Registers titles of so many pieces each, in service since `inService`. Returns what the others need.
	async register(owner, { class: of = B300, pieces, inService }) {
		const { api } = this;
		const titles = pieces.map((quantity) => {
			this.serials += 1;
			const serials = this.hash(`serials ${this.serials}`);
			const kinds = ['title', 'lien filing', 'receipt'];
			const documents = kinds.map((kind) => this.hash(`${kind} ${serials}`));
			const bailee = this.hash('hall');
			const asset = { class: of, quantity, serials, documents, bailee, inService };
			const seen = api.createType('(u16, u32, H256, u64)', [of, quantity, serials, inService]);
			return { asset, quantity, subject: seen.hash.toHex() };
		});
		const calls = titles.map(({ asset }) => api.tx.registry.register(asset));
		const events = await this.batch(calls, owner);
		const ids = events
			.filter((event) => api.events.registry.Registered.is(event))
			.map(({ data }) => data.title.toNumber());
		return titles.map((title, i) => ({ ...title, id: ids[i], owner }));
	}

	/// Has everything attested that a class of servers asks for, for a year but the heartbeat.
	async attest(titles, { value, obligor, condition = 10_000 }) {
		const { api, chain } = this;
		const at = await chain.now();
		const claim = (title, of) =>
			api.tx.registry.attest(title.id, title.subject, of, at, at + 365 * DAY);
		const worth = (title) => value * BigInt(title.quantity);
		const appraise = (title) => claim(title, { Appraisal: { value: worth(title) } });
		// A value warranty over four fifths, as published.
		const insure = (title) =>
			claim(title, { Insurance: { policy: this.hash('policy'), insured: (worth(title) / 5n) * 4n } });
		await this.batch(titles.map(appraise), 'Appraiser');
		await this.batch(titles.map(insure), 'Insurer');
		const custody = titles.flatMap((title) => [
			claim(title, { Custody: { bailee: this.hash('hall') } }),
			claim(title, { Inspection: { condition } }),
			claim(title, { Obligor: { obligor: this.hash(obligor) } }),
		]);
		await this.batch(custody, 'Custodian');
		await this.hear(titles);
	}

	/// Heartbeats, which count for hours.
	async hear(titles) {
		await this.batch(titles.map(({ id }) => this.api.tx.registry.heartbeat(id)), 'Custodian');
	}

	async verify(titles, name) {
		await this.batch(titles.map(({ id }) => this.api.tx.registry.verify(id)), name);
	}

	/// Registered, attested and verified.
	async titles(owner, { inService, ...options }) {
		const since = inService ?? (await this.chain.now()) - 30 * DAY;
		const titles = await this.register(owner, { ...options, inService: since });
		await this.attest(titles, options);
		await this.verify(titles, owner);
		return titles;
	}

	/// Offers, and gives the loan's id.
	async offer(terms, borrower) {
		const { events } = await this.chain.send(this.api.tx.lending.offer(terms), borrower);
		return find(events, 'lending', 'Offered').data.loan.toNumber();
	}

	/// Commits, each lender to its tranche.
	async commit(loan, lenders, until) {
		for (const [tranche, name] of lenders.entries()) {
			await this.chain.send(this.api.tx.lending.commit(loan, tranche, until, null), name);
		}
	}

	/// Free balances and holds of QUSD, by address.
	async holdings() {
		const { query } = this.api;
		const free = await query.assets.account.entries(QUSD);
		const held = await query.assetsHolder.balancesOnHold.entries(QUSD);
		const amounts = (entries, of) =>
			new Map(entries.map(([key, value]) => [key.args[1].toString(), of(value.unwrap())]));
		return {
			free: amounts(free, (account) => account.balance.toBigInt()),
			held: amounts(held, (amount) => amount.toBigInt()),
		};
	}
}

/// The amounts in a record of the client, as BigInt.
export const amounts = (record, names) =>
	Object.fromEntries(names.map((name) => [name, record[name].toBigInt()]));
