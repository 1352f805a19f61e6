// What nodes say is final, compared at each height.

import assert from 'node:assert/strict';

/// Remembers which block each node called final at each height, and throws as soon as two of them, or one of them
/// at two times, name different ones. A node that came back has to agree with what it said before.
export class Finality {
	/// The one final block of each height.
	blocks = new Map();
	/// Heights seen so far, by name.
	seen = new Map();

	/// Asks each of `validators` for all that is final there, and returns the lowest of their heights.
	async look(validators) {
		const heights = [];
		for (const { name, chain } of validators) {
			const height = await chain.finalisedHeight();
			// Again from the first block: a node may have forgotten or changed its mind.
			const numbers = Array.from({ length: height + 1 }, (_, number) => number);
			const hashes = await chain.rpc('chain_getBlockHash', numbers);
			const before = this.seen.get(name) ?? 0;
			assert.ok(height >= before, `${name} fell from final ${before} to ${height}`);
			hashes.forEach((hash, number) => {
				assert.ok(hash, `${name} has no block ${number} though ${height} is final`);
				const known = this.blocks.get(number) ?? hash;
				assert.equal(hash, known, `${name} has another final block ${number}`);
				this.blocks.set(number, known);
			});
			this.seen.set(name, height);
			heights.push(height);
		}
		return Math.min(...heights);
	}

	get height() {
		return Math.max(...this.blocks.keys());
	}
}

/// Waits until each of `validators` has made `count` more blocks final than the highest of them has now.
export async function allFinalise(validators, count, options = { seconds: 180 }) {
	const heights = await Promise.all(validators.map(({ chain }) => chain.finalisedHeight()));
	const more = Math.max(...heights) + count;
	for (const { chain } of validators) {
		await chain.finalises(more - (await chain.finalisedHeight()), options);
	}
}
