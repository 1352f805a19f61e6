// Sessions last an hour: with a clock that all nodes share, a test leaps to the end of one.

import { until } from '../lib/node.mjs';

/// Leaps over what is left of the session, and waits until the next one has begun and a block of it is final.
export async function nextSession(chain, clock) {
	const { query, consts } = chain.api;
	const index = (await query.session.currentIndex()).toNumber();
	const [epoch, genesis, length, block] = [
		(await query.babe.epochIndex()).toBigInt(),
		(await query.babe.genesisSlot()).toBigInt(),
		consts.babe.epochDuration.toBigInt(),
		consts.babe.expectedBlockTime.toBigInt(),
	];
	// To some slots before its end: BABE takes a session that is left out as one that happened.
	const start = Number((genesis + (epoch + 1n) * length) * block);
	const left = Math.floor((start - clock.now()) / 1_000) - 6;
	if (left > 0) clock.set(clock.seconds + left);
	await until(`session ${index + 1}`, async () => (await query.session.currentIndex()).toNumber() > index, {
		seconds: 120, every: 500,
	});
	const height = await chain.height();
	await until(`block ${height} is final`, async () => (await chain.finalisedHeight()) >= height, {
		seconds: 120, every: 500,
	});
}
