// What a vault lends to, by whoever moves its money: what is against a rule has its own error and changes nothing.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Chain, find, nameOf } from '../lib/chain.mjs';
import { keepIdleAway } from '../lib/idle.mjs';
import { DAY, yearly } from '../lib/loan-model.mjs';
import { Refusing } from '../lib/refusing.mjs';
import { SmallLoans } from '../lib/small-loans.mjs';
import { SQUSD, USDC, usd } from '../lib/values.mjs';

const NOWHERE = 4_242;
const SAVER = 'Alice';
const STRANGER = 'Eve';
/// Of three million: a tenth to one legal person, three tenths of loans, a fifth a week.
const DEPOSITED = usd('3_000_000');
const SENIOR = usd('270_000');
const JUNIOR = usd('30_000');

let chain, api, desk, loans, vault;
let refusing;

before(async () => {
	chain = await Chain.start({ sealing: 'instant' });
	({ api } = chain);
	({ vault } = api.tx);
	refusing = new Refusing(chain, 'vault');
	await chain.sealFirst();
	const { closesIn } = (await api.call.vaultApi.windows(0)).asOk;
	await chain.advance(closesIn.toNumber() + 3_600);
	loans = await SmallLoans.on(chain);
	({ desk } = loans);
	await desk.mint(SAVER, DEPOSITED + usd('10_000'));
	await chain.send(vault.deposit(0, DEPOSITED, chain.address(SAVER), 0), SAVER);
	await chain.send(vault.topUpBond(0, usd('10')), SAVER);
	await chain.freshen();
});
after(() => chain?.stop());

const refuses = (call, name, who = STRANGER) => refusing.refuses(call, name, who);
const lend = (loan, tranche = 0, of = 0) => vault.allocate(of, { Loan: { loan, tranche } });
const take = (amount, venue = 'Loans', of = 0) => vault.deallocate(of, venue, amount);

/// Tranches of an offer, each with its rate in percent.
const parts = (...of) => of.map(([amount, rate]) => ({ lender: null, amount, rate: yearly(rate) }));

/// With which three tenths are not passed.
const SMALLER = parts([usd('250_000'), '10'], [JUNIOR, '15']);

const THREE = parts([usd('100_000'), '10'], [usd('100_000'), '12'], [JUNIOR, '15']);
/// Shares of the first deposit that are nobody's, and what they are worth.
const LOCKED = 1_000_000n;

/// An offer that the rules allow, but for what is said otherwise. Of a legal person of its own.
let persons = 0;
async function offered({ days = 180, titles, tranches = parts([SENIOR, '10'], [JUNIOR, '15']), ...more } = {}) {
	const obligor = `Person ${(persons += 1)}`;
	const own = titles ?? (await desk.titles('Bob', { class: 3, pieces: [2], value: usd('550_000'), obligor }));
	const terms = await loans.terms(own, {
		tranches,
		timetable: { Calendar: { days, anchorDay: 1, utcOffset: 0 } },
		expiresAt: (await chain.now()) + 30 * DAY,
		...more,
	});
	return desk.offer(terms, 'Bob');
}

test('vault lends to no loan that its rules do not allow', async () => {
	const title = (obligor) => desk.titles('Bob', { class: 3, pieces: [2], value: usd('550_000'), obligor });
	await refuses(lend(0, 0, NOWHERE), 'UnknownVault');
	await refuses(lend(NOWHERE), 'lending.UnknownOffer');
	await refuses(vault.allocate(0, { Units: { series: 2 ** 31, amount: usd('1') } }), 'UnknownVenue');
	await refuses(vault.allocate(0, { Shares: { vault: 0, amount: usd('1') } }), 'UnknownVenue');
	await refuses(vault.allocate(0, { Shares: { vault: NOWHERE, amount: 2n ** 128n - 1n } }), 'UnknownVenue');

	const covenants = { drawLtv: 7_501, breachLtv: 9_000, heartbeat: null, insured: true };
	const two = [...(await title('One')), ...(await title('Another'))];
	await refuses(lend(await offered({ titles: two })), 'ObligorUnknown');
	await refuses(lend(await offered({ tranches: parts([SENIOR, '7.99'], [JUNIOR, '15']) })), 'RateTooLow');
	await refuses(lend(await offered({ covenants })), 'LoanToValueTooHigh');
	await refuses(lend(await offered({ days: 1_800 })), 'TenorTooLong');
	// A unit less than a tenth is junior.
	const thin = await offered({ tranches: parts([SENIOR, '10'], [JUNIOR - 1n, '15']) });
	await refuses(lend(thin), 'FirstLossTooSmall');
	const much = await offered({ tranches: parts([usd('300_001'), '10'], [usd('40_000'), '15']) });
	await refuses(lend(much), 'ObligorCapReached');

	const fine = await offered({ tranches: THREE });
	await refuses(lend(fine, 3), 'lending.UnknownTranche');
	await refuses(lend(fine, 255), 'lending.UnknownTranche');
	await refuses(lend(fine, 2), 'FirstLossTooSmall');
	assert.ok((await api.call.vaultApi.checkLoan(0, fine, 0)).isOk);
	await chain.send(lend(fine), STRANGER);
	await refuses(lend(fine), 'lending.TrancheFilled');
	await refuses(lend(fine, 1), 'AlreadyFunded');
	await refusing.refusesRoot(vault.setVenue(0, 'Loans', null), 'VenueNotEmpty');
});

test('vault lends no more than cap, path, target and turnover leave', async () => {
	const loan = await offered();
	const { rules } = (await api.call.vaultApi.vault(0)).unwrap();
	const glide = rules.glide.toJSON();
	// 100 000 are lent already. To lower a limit takes no time.
	const target = (share) => vault.targets(0, [0, 0, share]);
	await chain.sudo(target(1_000));
	await refuses(lend(loan), 'TargetReached');
	await chain.sudo(vault.setGlidePath(0, { ...glide, start: 1_000, slope: 0, end: 1_000 }));
	await refuses(lend(loan), 'GlidePathReached');
	await chain.sudo(vault.setVenue(0, 'Loans', 1_000));
	await refuses(lend(loan), 'VenueCapReached');
	for (const to of [3_500, 4_000]) await chain.sudoNextDay(vault.setVenue(0, 'Loans', to));
	await chain.sudoNextDay(vault.setGlidePath(0, { ...glide, start: 1_000, slope: 0, end: 3_500 }));
	await chain.sudoNextDay(vault.setGlidePath(0, { ...glide, start: 3_500, slope: 0, end: 3_500 }));
	await chain.sudo(target(3_000));

	await chain.send(lend(loan), STRANGER);
	await chain.send(lend(await offered()), STRANGER);
	await refuses(lend(await offered({ tranches: SMALLER })), 'TurnoverReached');
});

test('money comes back from where it can, and not below the target', async () => {
	await refuses(take(1n, 'Loans', NOWHERE), 'UnknownVault');
	await refuses(take(0n), 'ZeroAmount');
	await refuses(take(1n), 'TargetReached');
	await refuses(take(2n ** 128n - 1n), 'TargetReached');
	await refuses(take(1n, { ReserveYield: { external: USDC } }), 'TargetReached');
	await refuses(take(1n, { Units: { series: 2 ** 31 } }), 'UnknownVenue');
	await refuses(take(1n, { Vault: { vault: 0 } }), 'UnknownVenue');
	await chain.sudo(vault.targets(0, [0, 0, 0]));
	// Borrowers pay when they pay.
	await refuses(take(1n), 'NotLiquid');
	await chain.sudo(vault.targets(0, [0, 0, 3_000]));
});

/// To three seconds after `at`, with the session that begins then.
async function pass(at) {
	await chain.advance(at - (await chain.now()) + 3);
	await chain.seal();
}

test('cash of who waits is not lent, and what comes back is paid with the next window', async () => {
	const all = await chain.balance(SQUSD, SAVER);
	const who = chain.address(SAVER);
	await chain.send(vault.requestRedeem(0, all, who, who), SAVER);
	const windows = async () => (await api.call.vaultApi.windows(0)).asOk;
	const first = await windows();
	await pass(first.closesAt.toNumber());
	await chain.freshen();
	await refuses(lend(await offered({ tranches: SMALLER })), 'CashReserved');
	await keepIdleAway(chain);
	await pass(first.revealsUntil.toNumber());
	const settle = vault.settle(0, 1_000);
	const settled = async (by) => find((await chain.send(settle, by)).events, 'vault', 'Settled').data;
	const paid = await settled(STRANGER);
	const state = async () => (await api.call.vaultApi.vault(0)).unwrap();
	const { cash, bond, pending, loans: lent } = await state();
	const committed = lent.reduce((sum, one) => sum + one.committed.toBigInt(), 0n);
	assert.deepEqual([cash.toBigInt(), paid.paid.toBigInt()], [0n, DEPOSITED - committed]);
	assert.deepEqual([bond.toBigInt(), paid.reward.toBigInt()], [usd('9'), usd('1')]);
	await refuses(settle, 'SettledAlready', 'Ferdie');

	// A month later nobody has drawn, and what was committed is there again.
	const second = await windows();
	await pass(second.closesAt.toNumber());
	await refuses(settle, 'SettledAlready');
	await keepIdleAway(chain);
	await pass(second.revealsUntil.toNumber());
	const rest = await settled('Ferdie');
	assert.deepEqual([rest.paid.toBigInt(), rest.reward.toBigInt()], [committed - LOCKED, usd('1')]);
	const later = await state();
	assert.deepEqual(
		[later.bond, later.pending, later.cash].map((amount) => amount.toBigInt()), [usd('8'), 0n, LOCKED],
	);
	await refuses(settle, 'NobodyWaits', 'Ferdie');
});

test('nobody comes and nothing is lent while a mark is due', async () => {
	const deposit = (amount) => vault.deposit(0, amount, chain.address(SAVER), 0);
	await chain.send(vault.claim(0, 0, chain.address(SAVER)), SAVER);
	await chain.send(deposit(usd('1_500_000')), SAVER);
	await chain.freshen();
	const loan = await offered({ tranches: THREE });
	await chain.send(lend(loan), STRANGER);
	await chain.send(api.tx.lending.commit(loan, 1, (await chain.now()) + DAY, null), 'Senior');
	await chain.send(api.tx.lending.commit(loan, 2, (await chain.now()) + DAY, null), 'Mezzanine');
	await chain.send(api.tx.lending.draw(loan), 'Bob');
	const { nextMarkAt } = (await api.call.vaultApi.prices(0)).asOk;
	// A session begins with this block, which leaves no room to apply marks. The next one has room after its calls.
	await chain.advance(nextMarkAt.unwrap().toNumber() - (await chain.now()) + 3);
	const { vaultApi } = api.call;
	const before = (await vaultApi.prices(0)).asOk;
	assert.ok(before.markDue.isTrue);
	assert.equal((await vaultApi.maxDeposit(0)).toBigInt(), 0n);
	const who = chain.address(SAVER);
	const views = [vaultApi.previewDeposit(0, 1n), vaultApi.previewMint(0, 1n), vaultApi.checkLoan(0, NOWHERE, 0)];
	for (const { asErr } of await Promise.all(views)) {
		assert.equal(nameOf(api, asErr), 'vault.MarkDue');
	}
	// In one extrinsic: marks are applied after the calls of the block that this one is in.
	const calls = [deposit(usd('1')), vault.mint(0, usd('1'), who, usd('2')), lend(NOWHERE)];
	const { events } = await chain.send(api.tx.utility.forceBatch(calls), SAVER);
	const failed = events.filter(({ section, method }) => section === 'utility' && method === 'ItemFailed');
	assert.deepEqual(failed.map(({ data }) => nameOf(api, data.error)), calls.map(() => 'vault.MarkDue'));
	// It is applied by now, and all goes on.
	assert.ok((await vaultApi.prices(0)).asOk.markDue.isFalse);
	await chain.send(deposit(usd('1')), SAVER);
});

test('loan is not lent to whose sale would pay others than lenders', async () => {
	const fee = (share) => ({
		event: 'Liquidation', recipient: chain.address('Ferdie'), fee: { Ratio: { of: 'Amount', share } },
	});
	await chain.freshen();
	const check = async (...fees) => api.call.vaultApi.checkLoan(0, await offered({ fees }), 0);
	const tenth = 10n ** 17n;
	for (const fees of [[fee(10n * tenth)], [fee(tenth + 10n)], [fee(tenth), fee(10n)]]) {
		const error = (await check(...fees)).asErr;
		assert.equal(nameOf(api, error), 'vault.SaleFeeTooHigh');
	}
});
