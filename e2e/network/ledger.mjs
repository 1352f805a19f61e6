// What became of transactions and what they cost, by final blocks alone.

import { hexToU8a } from '@polkadot/util';
import { blake2AsHex } from '@polkadot/util-crypto';
import { nameOf } from '../lib/chain.mjs';

export const hashOf = (extrinsic) => blake2AsHex(hexToU8a(extrinsic), 256);

export class Ledger {
	/// By hash: each time that it is in a block, with the block's number and the name of the error, if it failed.
	included = new Map();
	/// QUO paid as fees, by address.
	fees = new Map();
	next = 1;

	/// Reads all that became final since the last time.
	async read(chain) {
		for (const tip = await chain.finalisedHeight(); this.next <= tip; this.next += 1) {
			const hash = await chain.rpc('chain_getBlockHash', this.next);
			const { block } = await chain.rpc('chain_getBlock', hash);
			const at = await chain.api.at(hash);
			const hashes = block.extrinsics.map(hashOf);
			for (const { event, phase } of await at.query.system.events()) {
				if (phase.isApplyExtrinsic) this.note(at, hashes[phase.asApplyExtrinsic.toNumber()], event);
			}
		}
	}

	note(at, hash, { section, method, data }) {
		const outcome = (error) => {
			const times = this.included.get(hash) ?? [];
			this.included.set(hash, [...times, { number: this.next, error }]);
		};
		switch (`${section}.${method}`) {
			case 'system.ExtrinsicSuccess': return outcome(undefined);
			case 'system.ExtrinsicFailed': return outcome(nameOf(at, data.dispatchError));
			case 'transactionPayment.TransactionFeePaid': {
				const [who, fee] = [String(data.who), data.actualFee.toBigInt()];
				return this.fees.set(who, (this.fees.get(who) ?? 0n) + fee);
			}
			default:
		}
	}
}
