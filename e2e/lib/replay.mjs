// Rebuilds the balances of assets from events alone, as an indexer does. It reads no state.
//
// Whatever moves an asset's balance is told by an event of the assets pallet. The holder pallet takes
// held amounts out of the balance; they are counted apart.

const CHANGES = {
	'assets.Issued': (d) => [[d.assetId, d.owner, 1n, d.amount]],
	'assets.Burned': (d) => [[d.assetId, d.owner, -1n, d.balance]],
	'assets.Transferred': (d) => [
		[d.assetId, d.from, -1n, d.amount],
		[d.assetId, d.to, 1n, d.amount],
	],
	// Fees: taken with the first, given to author, treasury and as a refund with the second.
	'assets.Withdrawn': (d) => [[d.assetId, d.who, -1n, d.amount]],
	'assets.Deposited': (d) => [[d.assetId, d.who, 1n, d.amount]],
	'assetsHolder.Held': (d) => [[d.assetId, d.who, -1n, d.amount]],
	'assetsHolder.Released': (d) => [[d.assetId, d.who, 1n, d.amount]],
};

export class Replay {
	/// Balances by asset and address.
	balances = new Map();

	/// Takes in the events of one block, in order.
	apply(events) {
		for (const event of events) {
			const changes = CHANGES[`${event.section}.${event.method}`];
			for (const [asset, who, sign, amount] of changes?.(event.data) ?? []) {
				const key = asset.toNumber();
				const accounts = this.balances.get(key) ?? this.balances.set(key, new Map()).get(key);
				const address = who.toString();
				accounts.set(address, (accounts.get(address) ?? 0n) + sign * amount.toBigInt());
			}
		}
	}

	/// Addresses with something of `asset`, in order.
	holders(asset) {
		const accounts = [...(this.balances.get(asset) ?? [])];
		return accounts.filter(([, balance]) => balance !== 0n).sort();
	}
}
