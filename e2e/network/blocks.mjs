// What final blocks of a chain tell: who made them, when, and what happened in them.

/// The final blocks `from` to `to`, each with its author's address, its time in milliseconds, and its records of events.
export async function finalBlocks(chain, from, to) {
	const { api } = chain;
	const blocks = [];
	for (let number = from; number <= to; number += 1) {
		const hash = await api.rpc.chain.getBlockHash(number);
		const at = await api.at(hash);
		const [header, now, events] = await Promise.all([
			api.derive.chain.getHeader(hash), at.query.timestamp.now(), at.query.system.events(),
		]);
		blocks.push({ number, hash: hash.toHex(), author: String(header.author), at: now.toNumber(), events });
	}
	return blocks;
}

/// Looks at each final block from `from` on until `check` gives something true of one, and returns that.
export async function untilBlock(chain, from, check, { seconds = 180 } = {}) {
	const end = Date.now() + seconds * 1_000;
	for (let next = from; ; ) {
		for (const tip = await chain.finalisedHeight(); next <= tip; next += 1) {
			const [block] = await finalBlocks(chain, next, next);
			const found = check(block);
			if (found) return found;
		}
		if (Date.now() > end) throw new Error(`not within ${seconds} s, up to block ${next - 1}`);
		await new Promise((done) => setTimeout(done, 500));
	}
}
