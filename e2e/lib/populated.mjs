// A chain with something open of every kind, for what must not lose any of it.

import { find } from './chain.mjs';
import { B300 } from './credit.mjs';
import { DAY, yearly } from './loan-model.mjs';
import { SmallLoans } from './small-loans.mjs';
import { QUSD, USDC, quo, usd } from './values.mjs';

const MEMBERS = `0x${'5a'.repeat(32)}`;

/// Two loans, of which one is paid late, and one in recovery whose title is for sale; a pool that raises; dollars that
/// are staked, of which some wait to leave; a sale round; a credential; a bond that is waited for; a proxy, a multisig, a
/// preimage, a scheduled call.
export async function populate(chain) {
	const { api } = chain;
	const { lending, vault, tranches, credentials, proxy, multisig, preimage, scheduler, system, issuance } = api.tx;
	await chain.sealFirst();
	const loans = await SmallLoans.on(chain);
	const { desk } = loans;
	for (const [name, amount] of [['Alice', '20_000'], ['Eve', '200_000']]) await desk.mint(name, usd(amount));

	const [late, failed] = [await loans.drawn(), await loans.drawn({ grace: { rate: yearly('5'), duration: DAY } })];
	await chain.advance(failed.model.deadlines[0] + DAY + 60 - (await chain.now()));
	await chain.freshen();
	const { events } = await chain.send(lending.liquidate(failed.id), 'Ferdie');
	const { lot } = find(events, 'auctions', 'RoundStarted').data;
	const current = await loans.drawn();

	const { events: opened } = await chain.send(tranches.openPool(await poolTerms(chain)), 'Eve');
	const { pool } = find(opened, 'tranches', 'PoolOpened').data;
	await chain.send(tranches.invest(pool, 0, usd('100_000')), 'Senior');

	await chain.send(vault.deposit(0, usd('15_000'), chain.address('Alice'), 0), 'Alice');
	const { events: requested } = await chain.send(
		vault.requestRedeem(0, usd('1_000'), chain.address('Alice'), chain.address('Alice')), 'Alice',
	);
	find(requested, 'vault', 'RedeemRequested');

	await chain.sudo(credentials.register(MEMBERS, chain.address('Eve'), 'Members'));
	const now = await chain.now();
	await chain.send(credentials.grant(MEMBERS, chain.address('Dave'), now + 3_600), 'Eve');
	await chain.sudo(issuance.openRound(QUSD, USDC, usd('100'), usd('60'), now, now + 7_200, MEMBERS));

	await chain.send(api.tx.validatorSet.bond(quo('1_000')), 'Dave');
	await chain.send(api.tx.validatorSet.unbond(), 'Dave');

	const remark = system.remark('0x51756f696e');
	await chain.send(proxy.addProxy(chain.address('Dave'), 'Any', 0), 'Charlie');
	const others = ['Dave', 'Ferdie'].map((name) => chain.address(name)).sort();
	await chain.send(multisig.approveAsMulti(2, others, null, remark.method.hash, { refTime: 10n ** 9n, proofSize: 0 }), 'Charlie');
	await chain.send(preimage.notePreimage(remark.method.toHex()), 'Charlie');
	await chain.sudo(scheduler.schedule(1_000_000, null, 0, remark));
	await chain.send(api.tx.balances.transferKeepAlive(chain.address('Nobody'), quo('5')), 'Charlie');
	return { late: late.id, failed: failed.id, current: current.id, lot: lot.toNumber() };
}

async function poolTerms(chain) {
	const raiseUntil = (await chain.now()) + 30 * DAY;
	return {
		name: 'Open',
		eligibility: {
			classes: [B300], ltv: 7_500, tenor: 380 * DAY, rate: yearly('10'), obligorShare: 5_000, daysOverdue: 5,
		},
		tranches: [{
			rate: yearly('8'), onShortfall: true, subordination: 700, least: usd('800_000'), cap: usd('1_600_000'),
			credential: null,
		}],
		firstLoss: { share: 700, cap: usd('140_000') },
		declared: [], declaredObligors: [], curatorFee: 500, order: 'ProRata', payouts: 'AsCollected', period: 30 * DAY,
		reserve: usd('10_000'), raiseUntil, drawUntil: raiseUntil + 10 * DAY, maturesAt: raiseUntil + 250 * DAY,
		originationFee: false,
	};
}
