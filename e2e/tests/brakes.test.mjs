// Brakes: a guardian may only push them, governance releases them.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Chain, find } from '../lib/chain.mjs';
import { LENDERS, OPERATORS, PEOPLE, QUSD, USDC, USDT, quo, stable, usd } from '../lib/values.mjs';

const HOUR = 3_600;
const DAY = 24 * HOUR;

let chain, api;
before(async () => {
	chain = await Chain.start({ sealing: 'instant' });
	({ api } = chain);
	await chain.seal();
	await mint();
});
after(() => chain?.stop());

const mint = (external = USDC) =>
	chain.send(api.tx.issuance.mint(QUSD, external, stable('100'), 10), 'Bob');
const redeem = () => chain.send(api.tx.issuance.redeem(QUSD, USDC, usd('1'), 5), 'Bob');
const setStatus = (status, external = USDC) => api.tx.issuance.setStatus(QUSD, external, status);
const rejectsWith = (promise, name) => assert.rejects(promise, { name });

test('nobody else moves a brake', async () => {
	await rejectsWith(chain.send(setStatus('NoNewRisk'), 'Bob'), 'BadOrigin');
	const alone = api.tx.technicalCommittee.propose(1, setStatus('NoNewRisk'), 100);
	const { events } = await chain.send(alone, 'Alice');
	const { result } = find(events, 'technicalCommittee', 'Executed').data;
	assert.ok(result.asErr.isBadOrigin, 'one member is not the guardian');
});

test('NoNewRisk stops minting at that peg only', async () => {
	await chain.freshen();
	await chain.motion(setStatus('NoNewRisk'));
	await rejectsWith(mint(), 'issuance.MintingStopped');
	await mint(USDT);
	await redeem();
});

test('pause stops redemption too, and lapses after 72 hours to NoNewRisk', async () => {
	const sent = await chain.motion(setStatus('Paused'));
	const [, , old, now, by, lapsesAt] = find(sent.events, 'issuance', 'StatusSet').data;
	assert.ok(old.isNoNewRisk && now.isPaused && by.isGuardian);
	assert.equal(lapsesAt.unwrap().toNumber(), (await chain.now()) + 72 * HOUR);
	await rejectsWith(redeem(), 'issuance.MarketPaused');
	await rejectsWith(mint(), 'issuance.MarketPaused');

	await chain.advance(72 * HOUR);
	await redeem();
	await chain.freshen();
	await rejectsWith(mint(), 'issuance.MintingStopped');
});

test('guardian cannot release, nor pause again within seven days', async () => {
	await rejectsWith(chain.motion(setStatus('Open')), 'issuance.GuardianMayOnlyBrake');
	await rejectsWith(chain.motion(setStatus('Paused')), 'issuance.PausedTooRecently');
	await chain.advance(7 * DAY);
	await chain.motion(setStatus('Paused'));
	await rejectsWith(redeem(), 'issuance.MarketPaused');
});

test('governance releases by a referendum on the economics track', async () => {
	// Everybody votes with nearly all they have, so that support is there from the start: an hour of
	// preparation, three of confirmation and one before enactment remain, in blocks of 3 seconds.
	const { referenda, convictionVoting } = api.tx;
	const release = setStatus('Open');
	const submitted = await chain.send(
		referenda.submit({ Origins: 'Economics' }, { Inline: release.method.toHex() }, { After: 1 }),
		'Dave',
	);
	const { index } = find(submitted.events, 'referenda', 'Submitted').data;
	await chain.send(referenda.placeDecisionDeposit(index), 'Dave');
	const vote = { Standard: { vote: { aye: true, conviction: 'None' }, balance: quo('9_900_000') } };
	const voters = [...PEOPLE, ...LENDERS, ...OPERATORS];
	for (const name of voters) await chain.send(convictionVoting.vote(index, vote), name);

	for (let block = 0; block < 6_100; block += 100) {
		for (let n = 0; n < 100; n += 1) await chain.seal();
		const facilitators = await api.call.issuanceApi.facilitators(QUSD);
		const peg = facilitators.find((f) => f.id.asPeg.toNumber() === USDC).peg.unwrap();
		if (peg.status.isOpen) break;
	}
	const info = (await api.query.referenda.referendumInfoFor(index)).unwrap();
	assert.ok(info.isApproved, info.type);
	await chain.freshen();
	await mint();
	await redeem();
});

test('brake of the coin stops all of its pegs', async () => {
	await chain.motion(setStatus('NoNewRisk', null));
	await chain.freshen();
	await rejectsWith(mint(), 'issuance.MintingStopped');
	await rejectsWith(mint(USDT), 'issuance.MintingStopped');
	await chain.sudo(setStatus('Open', null));
	await mint();
});
