// A client's view of one node: connecting, signing, sending, and what the tests ask most.

import { ApiPromise, Keyring, WsProvider } from '@polkadot/api';
import { cryptoWaitReady } from '@polkadot/util-crypto';
import { FEEDS, OPERATORS } from './values.mjs';
import { Node, accepts, until } from './node.mjs';

/// Why a transaction was refused. `name` is `issuance.PriceStale` or, before it entered a block, the
/// text of the RPC error.
export class Refused extends Error {
	constructor(name) {
		super(name);
		this.name = name;
	}
}

export class Chain {
	/// Addresses of accounts without a key, by the names that a test gives them.
	keyless = new Map();

	/// Connects to `url` as soon as somebody listens there.
	static async connect(url) {
		await cryptoWaitReady();
		await until(`${url} answers`, () => accepts(Number(new URL(url).port)));
		const chain = new Chain();
		chain.provider = new WsProvider(url, 250);
		chain.api = await ApiPromise.create({
			provider: chain.provider,
			// The client takes fee assets for locations, as some chains have them. Ours are numbers.
			types: { TAssetConversion: 'Option<u32>' },
			noInitWarn: true,
			throwOnConnect: true,
		});
		chain.keyring = new Keyring({ type: 'sr25519', ss58Format: 42 });
		return chain;
	}

	/// Starts a node and connects to it. See `Node.start` for the options.
	static async start(options) {
		const node = await Node.start(options);
		try {
			const chain = await Chain.connect(node.url);
			chain.node = node;
			return chain;
		} catch (error) {
			await node.remove();
			throw error;
		}
	}

	/// Disconnects, and removes the node if `start` made it.
	async stop() {
		await this.api.disconnect();
		await this.node?.remove();
	}

	/// Connects anew. After an upgrade the client keeps its connection, but of the runtime APIs it then
	/// knows only those of the SDK.
	async reconnect() {
		const { node, api } = this;
		await api.disconnect();
		Object.assign(this, await Chain.connect(node.url), { node });
	}

	/// Ends the node in the way of `signal` and starts it again on the same database.
	async restart(signal = 'SIGTERM') {
		const { node, api } = this;
		// First, since the client would go on knocking at the old port.
		await api.disconnect();
		await node.stop(signal);
		await node.spawn();
		Object.assign(this, await Chain.connect(node.url), { node });
	}

	/// The key pair of `//name`.
	pair(name) {
		return this.keyring.addFromUri(`//${name}`);
	}

	address(name) {
		return this.keyless.get(name) ?? this.pair(name).address;
	}

	/// An RPC without types, such as `engine_createBlock`.
	rpc(method, ...params) {
		return this.provider.send(method, params);
	}

	/// Signs and sends `tx` by `//name` and waits until it is in a block, or final. Returns the block
	/// and the events of the transaction; throws `Refused`.
	async send(tx, name, { finalised = false, ...options } = {}) {
		const { api } = this;
		return new Promise((resolve, reject) => {
			let unsubscribe;
			const end = (settle, value) => {
				unsubscribe?.();
				settle(value);
			};
			tx.signAndSend(this.pair(name), { nonce: -1, ...options }, (result) => {
				const { status, events, dispatchError } = result;
				if (result.isError) return end(reject, new Refused(status.type));
				if (!(finalised ? status.isFinalized : status.isInBlock || status.isFinalized)) return;
				if (dispatchError) return end(reject, new Refused(nameOf(api, dispatchError)));
				end(resolve, {
					block: (status.isFinalized ? status.asFinalized : status.asInBlock).toHex(),
					events: events.map(({ event }) => event),
				});
			}).then(
				(stop) => (unsubscribe = stop),
				(error) => reject(new Refused(error.message)),
			);
		});
	}

	/// Root on a chain with a sudo key. Throws what the call threw.
	async sudo(call, name = 'Alice') {
		const sent = await this.send(this.api.tx.sudo.sudo(call), name);
		const { sudoResult } = find(sent.events, 'sudo', 'Sudid').data;
		if (sudoResult.isErr) throw new Refused(nameOf(this.api, sudoResult.asErr));
		return sent;
	}

	/// A change of a parameter by Root, after the day that has to pass between two of them. On a sealed
	/// chain; prices are fresh afterwards.
	async sudoNextDay(call) {
		await this.advance(86_400);
		await this.freshen();
		return this.sudo(call);
	}

	/// A motion of the technical committee, with `names` in favour, which the last of them closes.
	async motion(call, names = ['Alice', 'Bob']) {
		const { technicalCommittee: committee } = this.api.tx;
		const length = call.method.encodedLength;
		const proposed = await this.send(committee.propose(names.length, call, length), names[0]);
		const { proposalIndex, proposalHash } = find(
			proposed.events,
			'technicalCommittee',
			'Proposed',
		).data;
		for (const name of names) {
			await this.send(committee.vote(proposalHash, proposalIndex, true), name);
		}
		const { weight } = await call.paymentInfo(this.address(names[0]));
		const closed = await this.send(
			committee.close(proposalHash, proposalIndex, weight, length),
			names.at(-1),
		);
		const { result } = find(closed.events, 'technicalCommittee', 'Executed').data;
		if (result.isErr) throw new Refused(nameOf(this.api, result.asErr));
		return closed;
	}

	/// Seals one block of a sealed chain.
	async seal() {
		return this.rpc('engine_createBlock', true, true, null);
	}

	/// Moves the clock of a sealed chain and seals a block with the new time.
	async advance(seconds) {
		await this.rpc('quoin_dev_advanceTime', seconds);
		return this.seal();
	}

	/// Seals the first block, at twenty past an hour. Sessions of an hour begin with it, whose first blocks
	/// take no ordinary transactions: none of them falls on a full hour, where tests look.
	async sealFirst() {
		const now = await this.moveTo(0);
		await this.moveTo(Math.ceil(now / 3_600) * 3_600 + 1_200);
		return this.seal();
	}

	/// Moves the clock of a sealed chain so that the next block carries `at`, a multiple of three, if it is
	/// sealed within three seconds. The block before it is sealed too, in case a session begins with it.
	async nextAt(at) {
		await this.moveTo(at - 3);
		await this.seal();
		return this.moveTo(at);
	}

	/// Moves the clock to `at`, if that is ahead, and says where it stands.
	async moveTo(at) {
		const now = (await this.rpc('quoin_dev_advanceTime', 0)) / 1_000;
		if (at <= now) return now;
		// It moves up to the start of a slot, and some milliseconds have passed.
		return (await this.rpc('quoin_dev_advanceTime', at - now - 1)) / 1_000;
	}

	/// Unix seconds of a block.
	async timeOf(block) {
		const { query } = await this.api.at(block);
		return Number((await query.timestamp.now()).toBigInt() / 1_000n);
	}

	/// Unix seconds of the best block.
	async now() {
		return Number((await this.api.query.timestamp.now()).toBigInt() / 1000n);
	}

	async height() {
		return (await this.api.rpc.chain.getHeader()).number.toNumber();
	}

	async finalisedHeight() {
		// Without types: for those the client reads the state of the parent, which a node that just
		// warp-synced does not have.
		const hash = await this.rpc('chain_getFinalizedHead');
		return Number((await this.rpc('chain_getHeader', hash)).number);
	}

	/// Waits until `count` more blocks are final.
	async finalises(count, options) {
		const target = (await this.finalisedHeight()) + count;
		await until(`block ${target} is final`, async () => (await this.finalisedHeight()) >= target, {
			every: 500,
			...options,
		});
	}

	/// Free balance of `asset`, 0 being QUO, of an address or of `//name`.
	async balance(asset, who) {
		const address = who.length < 40 ? this.address(who) : who;
		if (asset === 0) {
			return (await this.api.query.system.account(address)).data.free.toBigInt();
		}
		const account = await this.api.query.assets.account(asset, address);
		return account.isNone ? 0n : account.unwrap().balance.toBigInt();
	}

	async supply(asset) {
		return (await this.api.query.assets.asset(asset)).unwrap().supply.toBigInt();
	}

	/// Brings the last price of every feed in again, on a sealed chain.
	async freshen() {
		await this.advance(60);
		const submissions = [];
		for (const feed of FEEDS) {
			const view = (await this.api.call.priceFeedsApi.price(feed)).unwrap();
			submissions.push([feed, view.price]);
		}
		for (const name of OPERATORS.slice(0, 2)) {
			await this.send(this.api.tx.priceFeeds.submitMany(submissions), name);
		}
	}

	/// Brings `value` into `feed` by the operators' own submissions, on a sealed chain. Returns the
	/// event of the closed round, `PriceUpdated` or `PriceSuspect`.
	async feed(feed, value) {
		// The least interval between two rounds must have passed.
		await this.advance(60);
		for (const name of OPERATORS) {
			const { events } = await this.send(this.api.tx.priceFeeds.submit(feed, value), name);
			const closed = events.find(
				({ section, method }) =>
					section === 'priceFeeds' && ['PriceUpdated', 'PriceSuspect'].includes(method),
			);
			if (closed) return closed;
		}
		throw new Error(`the round of ${feed} did not close`);
	}
}

/// The event `section.method`, which must be there.
export function find(events, section, method) {
	const event = events.find((e) => e.section === section && e.method === method);
	if (!event) {
		const seen = events.map((e) => `${e.section}.${e.method}`).join(', ');
		throw new Error(`no event ${section}.${method} among ${seen}`);
	}
	return event;
}

/// `pallet.Error` of a dispatch error, or its kind.
export function nameOf(api, error) {
	if (error.isModule) {
		const { section, name } = api.registry.findMetaError(error.asModule);
		return `${section}.${name}`;
	}
	return error.type + (error.value?.type ? `.${error.value.type}` : '');
}
