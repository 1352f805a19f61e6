// Bad input to pools, as a stranger sees it by RPC: each has its own error and changes nothing.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { TREASURY } from '../lib/accounts.mjs';
import { Chain, find } from '../lib/chain.mjs';
import { B300, RADIO } from '../lib/credit.mjs';
import { DAY, yearly } from '../lib/loan-model.mjs';
import { originationFee } from '../lib/pool-model.mjs';
import { LENT, SmallLoans, WORTH } from '../lib/small-loans.mjs';
import { QUSD, quo, usd } from '../lib/values.mjs';

const CURATOR = 'Eve';
const STRANGER = 'Ferdie';
const MEMBERS = `0x${'5a'.repeat(32)}`;
const [SENIOR, MEZZANINE, FIRST_LOSS] = [usd('1_600_000'), usd('260_000'), usd('140_000')];

let chain, api, desk, loans, tranches, lending;
/// A pool with everything raised, one that asks for a credential and raises too little, a note, and their series.
let pool, asking, note;

before(async () => {
	chain = await Chain.start({ sealing: 'instant' });
	({ api } = chain);
	({ tranches, lending } = api.tx);
	await chain.sealFirst();
	loans = await SmallLoans.on(chain);
	({ desk } = loans);
	await desk.mint(CURATOR, usd('1_000_000'));
});
after(() => chain?.stop());

/// By its name in this pallet, if no other is told.
function refuses(call, name, by = CURATOR) {
	const isOther = name === 'BadOrigin' || name.includes('.');
	return loans.refuses(call, isOther ? name : `tranches.${name}`, by);
}
const tranche = (rate, subordination, least, cap, credential = null) => ({
	rate: yearly(rate), onShortfall: true, subordination, least, cap, credential,
});
const rules = () => ({
	classes: [B300], ltv: 7_500, tenor: 380 * DAY, rate: yearly('10'), obligorShare: 5_000, daysOverdue: 5,
});

/// 80 % senior, 13 % mezzanine and 7 % of first loss, of two million.
async function terms(more) {
	const raiseUntil = (await chain.now()) + 3 * DAY;
	return {
		name: 'Small',
		eligibility: rules(),
		tranches: [
			tranche('8', 2_000, SENIOR / 2n, SENIOR),
			tranche('12', 700, MEZZANINE / 2n, MEZZANINE),
		],
		firstLoss: { share: 700, cap: FIRST_LOSS },
		declared: [chain.address('Dave')], declaredObligors: [desk.hash('Declared')],
		curatorFee: 500, order: 'ProRata', payouts: 'AsCollected', period: 30 * DAY, reserve: usd('10_000'),
		raiseUntil, drawUntil: raiseUntil + 10 * DAY, maturesAt: raiseUntil + 250 * DAY, originationFee: false,
		...more,
	};
}

async function noteTerms(more) {
	const raiseUntil = (await chain.now()) + 3 * DAY;
	const { declared, declaredObligors } = await terms();
	return {
		name: 'Note', eligibility: { ...rules(), obligorShare: 10_000 },
		face: LENT, sold: usd('600_000'), reserve: usd('50_000'), rate: yearly('8'), subordination: 2_000,
		credential: null, declared, declaredObligors, curatorFee: 100, atMaturity: false,
		raiseUntil, drawUntil: raiseUntil + 10 * DAY, term: 270 * DAY,
		...more,
	};
}

async function open(call, of, by = CURATOR) {
	const { events } = await chain.send(tranches[call](of), by);
	const id = find(events, 'tranches', 'PoolOpened').data.pool.toNumber();
	const view = (await api.call.tranchesApi.pool(id)).unwrap();
	return { id, account: view.account.toString(), series: view.tranches.map(({ series }) => series.toNumber()), view };
}

test('pool that nobody could run is refused, each by its name', async () => {
	const good = await terms();
	const [senior, mezzanine] = good.tranches;
	const both = (one, other) => ({ tranches: [{ ...senior, ...one }, { ...mezzanine, ...other }] });
	const rule = (more) => ({ eligibility: { ...good.eligibility, ...more } });
	const firstLoss = (more) => ({ firstLoss: { ...good.firstLoss, ...more } });
	const { raiseUntil, drawUntil } = good;
	const now = await chain.now();
	const cases = [
		['NameInvalid', { name: '' }],
		['NameInvalid', { name: '0xff' }],
		['NoClasses', rule({ classes: [] })],
		['EligibilityImpossible', rule({ ltv: 0 })],
		['EligibilityImpossible', rule({ ltv: 10_001 })],
		['EligibilityImpossible', rule({ obligorShare: 0 })],
		['EligibilityImpossible', rule({ tenor: 0 })],
		['EligibilityImpossible', rule({ rate: 0n })],
		['EligibilityImpossible', rule({ rate: yearly('100') + 1n })],
		['NoTranches', { tranches: [] }],
		['RateOutOfRange', both({ rate: 0n })],
		['RateOutOfRange', both({}, { rate: yearly('100') + 1n })],
		['SubordinationImpossible', both({ subordination: 0 })],
		['SubordinationImpossible', both({ subordination: 10_000 })],
		// What is below the senior cannot be raised to so much.
		['SubordinationImpossible', both({ least: SENIOR }, { cap: MEZZANINE / 2n })],
		['SubordinationImpossible', firstLoss({ share: 10_000 })],
		// A senior of nothing.
		['TrancheTooSmall', both({ least: 0n, cap: 0n })],
		['TrancheTooSmall', both({ least: 10n ** 18n - 1n })],
		['TrancheTooSmall', firstLoss({ cap: 0n })],
		['LeastAboveCap', both({ least: SENIOR + 1n })],
		['AmountTooLarge', both({ cap: usd('1_000_000_000_001') })],
		['TranchesOutOfOrder', both({}, { subordination: 2_000 })],
		['TranchesOutOfOrder', { tranches: [mezzanine, senior] }],
		['TranchesOutOfOrder', both({}, { rate: yearly('8') - 1n })],
		['RateAboveLoans', both({ rate: yearly('10') + 1n })],
		['FirstLossTooSmall', firstLoss({ share: 499 })],
		['ReserveTooLarge', { reserve: SENIOR + MEZZANINE + FIRST_LOSS }],
		['FeeTooHigh', { curatorFee: 2_001 }],
		['PeriodOutOfRange', { period: 7 * DAY - 1 }],
		['PeriodOutOfRange', { period: 366 * DAY + 1 }],
		['RaiseOutOfRange', { raiseUntil: now + DAY }],
		['RaiseOutOfRange', { raiseUntil: now + 93 * DAY }],
		['DrawingOutOfRange', { drawUntil: raiseUntil + DAY - 1 }],
		['DrawingOutOfRange', { drawUntil: raiseUntil + 184 * DAY + 1 }],
		['MaturityOutOfRange', { maturesAt: drawUntil + DAY - 1 }],
		['MaturityOutOfRange', { maturesAt: drawUntil + 13 * 365 * DAY }],
	];
	for (const [name, more] of cases) await refuses(tranches.openPool({ ...good, ...more }), name);
	const notes = [
		['TermOutOfRange', { term: 180 * DAY - 1 }],
		['TermOutOfRange', { term: 366 * DAY + 1 }],
		['FaceBelowSold', { sold: LENT + 1n }],
		['FaceBelowSold', { sold: 0n }],
		// All is sold, and nothing kept: no first loss.
		['FirstLossTooSmall', { sold: LENT, reserve: 0n }],
	];
	for (const [name, more] of notes) await refuses(tranches.openNote(await noteTerms(more)), name);
	// No dollars for the bond, and no QUO for the deposit.
	await refuses(tranches.openPool(good), 'NotCovered', STRANGER);
	await chain.send(api.tx.balances.transferKeepAlive(chain.address('Poor'), quo('1')), CURATOR);
	await refuses(tranches.openPool(good), 'DepositNotCovered', 'Poor');
});

test('money is taken of whom a tranche takes it, up to its cap', async () => {
	pool = await open('openPool', await terms());
	note = await open('openNote', await noteTerms());
	const [senior, mezzanine] = (await terms()).tranches;
	asking = await open('openPool', await terms({ tranches: [{ ...senior, credential: MEMBERS }, mezzanine] }));
	const { id } = pool;
	const invest = (of, level, amount) => tranches.invest(of.id, level, amount);

	await refuses(invest(pool, 0, 0n), 'ZeroAmount', 'Senior');
	await refuses(invest({ id: 4_242 }, 0, 1n), 'UnknownPool', 'Senior');
	await refuses(invest(pool, 3, 1n), 'UnknownTranche', 'Senior');
	// The first loss is the curator's.
	await refuses(invest(pool, 2, 1n), 'UnknownTranche', 'Senior');
	await refuses(tranches.fundFirstLoss(id, 1n), 'NotCurator', 'Senior');
	await refuses(invest(pool, 0, SENIOR + 1n), 'CapReached', 'Senior');
	await refuses(invest(pool, 0, SENIOR), 'NotCovered', STRANGER);
	await refuses(tranches.fundFirstLoss(id, FIRST_LOSS + 1n), 'CapReached');
	await chain.send(invest(pool, 0, SENIOR), 'Senior');
	await refuses(invest(pool, 0, 1n), 'CapReached', 'Senior');
	await chain.send(invest(pool, 1, MEZZANINE), 'Mezzanine');

	const { credentials } = api.tx;
	await refuses(invest(asking, 0, SENIOR / 2n), 'CredentialMissing', 'Senior');
	await chain.sudo(credentials.register(MEMBERS, chain.address('Alice'), 'Members'));
	await refuses(invest(asking, 0, SENIOR / 2n), 'CredentialMissing', 'Senior');
	const soon = (await chain.now()) + 3_600;
	await chain.send(credentials.grant(MEMBERS, chain.address('Senior'), soon), 'Alice');
	await chain.send(invest(asking, 0, SENIOR / 2n), 'Senior');
	const give = (to) => tranches.transferUnits(asking.series[0], chain.address(to), 1n);
	await refuses(give('Mezzanine'), 'CredentialMissing', 'Senior');
	await chain.advance(3_601);
	// It has expired.
	await refuses(invest(asking, 0, 1n), 'CredentialMissing', 'Senior');
	await chain.send(invest(asking, 1, MEZZANINE / 2n), 'Mezzanine');

	await refuses(tranches.withdrawInvestment(id, 0, SENIOR + 1n), 'NotEnoughUnits', 'Senior');
	await refuses(tranches.withdrawInvestment(id, 0, 1n), 'NotEnoughUnits', STRANGER);
	await refuses(tranches.withdrawInvestment(id, 0, 0n), 'ZeroAmount', 'Senior');
	await refuses(tranches.redeem(pool.series[0], 1n), 'NotRedeemable', 'Senior');
	await refuses(tranches.claim(pool.series[0], chain.address('Senior')), 'NothingToClaim', STRANGER);
	for (const call of [tranches.activate(id), tranches.failPool(id)]) await refuses(call, 'RaiseRuns', STRANGER);
	for (const call of [tranches.distribute(id), tranches.closePool(id)]) await refuses(call, 'NotActive', STRANGER);
	await refuses(tranches.fundLoan(id, 0, 0), 'NotActive');
});

test('raise that is not complete does not begin to lend, and one that is does not fail', async () => {
	const { id } = pool;
	await chain.send(tranches.invest(note.id, 0, usd('600_000')), 'Senior');
	await chain.send(tranches.fundFirstLoss(note.id, usd('250_000')), CURATOR);
	await chain.advance(2 * DAY);
	await refuses(tranches.withdrawInvestment(id, 0, 1n), 'WithdrawalOver', 'Senior');
	await chain.send(tranches.fundFirstLoss(id, FIRST_LOSS), CURATOR);
	await chain.advance(2 * DAY);
	await refuses(tranches.invest(id, 1, 1n), 'RaiseOver', 'Mezzanine');
	await refuses(tranches.fundFirstLoss(asking.id, FIRST_LOSS), 'RaiseOver');
	await refuses(tranches.activate(asking.id), 'FirstLossTooSmall', STRANGER);
	await refuses(tranches.failPool(id), 'RaiseComplete', STRANGER);
	await chain.send(tranches.activate(id), STRANGER);
	await chain.send(tranches.activate(note.id), STRANGER);

	await refuses(tranches.activate(id), 'NotRaising', STRANGER);
	await refuses(tranches.invest(id, 1, 1n), 'NotRaising', 'Mezzanine');
	await refuses(tranches.withdrawInvestment(id, 0, 1n), 'NotRaising', 'Senior');
	await refuses(tranches.fundFirstLoss(id, 1n), 'NothingToCure');
	// What the curator has to keep is not redeemed, nor given away.
	await refuses(tranches.redeem(pool.series[2], FIRST_LOSS), 'NotRedeemable');
	await refuses(tranches.transferUnits(pool.series[2], chain.address('Alice'), 1n), 'NotEnoughUnits');
	await refuses(tranches.distribute(id), 'NothingDrawn', STRANGER);
	await refuses(tranches.closePool(id), 'DrawingRuns', STRANGER);
	await refuses(tranches.failPool(id), 'DrawingRuns', STRANGER);
});

/// A loan of one tranche to whoever commits.
async function offered(titles, { amount = LENT, rate = '10', days = 180, lender = null, by = 'Bob', ...more } = {}) {
	const own = await loans.terms(titles, {
		tranches: [{ lender, amount, rate: yearly(rate) }],
		timetable: { Calendar: { days, anchorDay: 1, utcOffset: 0 } },
		...more,
	});
	return desk.offer(own, by);
}

/// The loan that the pool takes.
let loan;

test('pool takes no loan that its rules do not allow', async () => {
	await chain.freshen();
	const title = (owner, obligor, of = B300) =>
		desk.titles(owner, { class: of, pieces: [2], value: WORTH / 2n, obligor });
	const [own] = await title('Bob', 'Bob');
	const fund = (of, id, number = 0) => tranches.fundLoan(of.id, id, number);
	const bare = async (more, titles = [own]) => fund(pool, await offered(titles, more));
	const other = await title('Bob', 'Somebody else');
	const covenants = { drawLtv: 8_000, breachLtv: 9_000, heartbeat: null, insured: true };

	await refuses(await bare({ by: 'Dave' }, await title('Dave', 'Dave')), 'BorrowerDeclared');
	await refuses(await bare({ by: CURATOR }, await title(CURATOR, 'Eve')), 'BorrowerDeclared');
	await refuses(await bare({}, await title('Bob', 'Declared')), 'BorrowerDeclared');
	await refuses(await bare({}, [own, ...other]), 'ObligorUnknown');
	await refuses(await bare({}, await title('Bob', 'Bob', RADIO)), 'ClassNotEligible');
	await refuses(await bare({ covenants }), 'LoanToValueTooHigh');
	await refuses(await bare({ days: 400 }), 'TenorTooLong');
	await refuses(await bare({ days: 300 }), 'EndsAfterMaturity');
	await refuses(await bare({ rate: '9.99' }), 'RateTooLow');
	const second = await title('Bob', 'Bob');
	const third = await title('Bob', 'Bob');
	await refuses(await bare({ amount: usd('2_000_000') }, [own, ...second, ...third]), 'UndrawnTooLow');
	await refuses(await bare({ amount: usd('1_000_001') }, [own, ...second]), 'ObligorShareTooLarge');
	await refuses(await bare({ lender: note.account }), 'lending.NotLender');
	await refuses(fund(pool, 4_242), 'lending.UnknownOffer');

	loan = await offered([own], { lender: pool.account });
	await refuses(fund(pool, loan, 1), 'lending.UnknownTranche');
	await refuses(fund(pool, loan), 'NotCurator', STRANGER);
	assert.ok((await api.call.tranchesApi.checkLoan(pool.id, loan, 0)).isOk);
	await chain.send(fund(pool, loan), CURATOR);
	await refuses(fund(pool, loan), 'AlreadyFunded');
	await refuses(fund(note, loan), 'lending.TrancheFilled');
	await refuses(await bare({}, second), 'ObligorShareTooLarge');
	await refuses(tranches.distribute(pool.id), 'NothingDrawn', STRANGER);

	// Nothing, a unit less than what a note's loan has to pay, and all of it to somebody else.
	const drawUntil = note.view.terms.drawUntil.toNumber();
	const due = originationFee(LENT, { days: 180, anchorDay: 1, utcOffset: 0 }, drawUntil);
	const fee = (to, amount) => [{ event: 'Origination', recipient: to, fee: { Absolute: amount } }];
	const paying = (fees) => offered(second, { fees, expiresAt: drawUntil + DAY });
	for (const fees of [[], fee(TREASURY, due - 1n), fee(chain.address('Alice'), due)]) {
		await refuses(fund(note, await paying(fees)), 'OriginationFeeTooLow');
	}
	const may = await api.call.tranchesApi.checkLoan(note.id, await paying(fee(TREASURY, due)), 0);
	assert.ok(may.isOk, may.toString());
});

test('pool pays what came in once, and units go to whom they may', async () => {
	const [senior, , firstLoss] = pool.series;
	await chain.send(lending.draw(loan), 'Bob');
	await refuses(tranches.distribute(pool.id), 'NothingToDistribute', STRANGER);
	await desk.afford('Bob', LENT + usd('50_000'));
	const { total } = (await api.call.lendingApi.payOff(loan, (await chain.now()) + 60)).asOk;
	await chain.send(lending.close(loan, total.toBigInt()), 'Bob');
	// Who collected for it would take its interest for a gift.
	await refuses(lending.collect(pool.account), 'lending.CollectsItself', STRANGER);
	await refuses(tranches.claim(senior, chain.address('Senior')), 'NothingToClaim', STRANGER);
	await chain.send(tranches.distribute(pool.id), STRANGER);
	await refuses(tranches.distribute(pool.id), 'NothingToDistribute', STRANGER);

	const give = (to, units = 1n, of = senior) => tranches.transferUnits(of, to, units);
	const alice = chain.address('Alice');
	await refuses(give(chain.address('Senior')), 'ToSelf', 'Senior');
	await refuses(give(pool.account), 'ToPool', 'Senior');
	await refuses(give(alice, 0n), 'ZeroAmount', 'Senior');
	await refuses(give(alice, SENIOR + 1n), 'NotEnoughUnits', 'Senior');
	await refuses(give(alice, 1n, QUSD), 'UnknownSeries', 'Senior');
	await refuses(give(alice), 'NotEnoughUnits', STRANGER);
	await refuses(tranches.redeem(senior, 1n), 'NotRedeemable', 'Senior');
	await refuses(tranches.redeem(firstLoss, 1n), 'NotRedeemable');
	await chain.send(tranches.claim(senior, chain.address('Senior')), STRANGER);
	await refuses(tranches.claim(senior, chain.address('Senior')), 'NothingToClaim', STRANGER);
	await refuses(tranches.claim(senior, alice), 'NothingToClaim', STRANGER);
	await refuses(tranches.topUpBond(pool.id, 0n), 'ZeroAmount', 'Senior');
	await refuses(tranches.topUpBond(4_242, 1n), 'UnknownPool', 'Senior');
	const params = { firstLoss: 600, bond: usd('100'), reward: usd('1') };
	await refuses(tranches.setParams(params), 'BadOrigin');
	await refuses(tranches.setStatus('Paused'), 'BadOrigin');
});

test('pool that is over gives back what is somebody\'s, once', async () => {
	await chain.advance(11 * DAY);
	await refuses(tranches.fundLoan(pool.id, loan, 0), 'DrawingOver');
	await refuses(tranches.failPool(pool.id), 'HasLent', STRANGER);
	await chain.send(tranches.closePool(pool.id), STRANGER);
	// One raised too little, and one never lent.
	for (const { id } of [asking, note]) await chain.send(tranches.failPool(id), STRANGER);

	const alice = chain.address('Alice');
	for (const { id, series: [senior] } of [pool, asking, note]) {
		await refuses(tranches.transferUnits(senior, alice, 1n), 'PoolOver', 'Senior');
		await refuses(tranches.redeem(senior, 0n), 'ZeroAmount', 'Senior');
		await refuses(tranches.redeem(senior, SENIOR + 1n), 'NotEnoughUnits', 'Senior');
		await refuses(tranches.redeem(senior, 1n), 'NotEnoughUnits', STRANGER);
		await refuses(tranches.fundFirstLoss(id, 1n), 'PoolOver');
		await refuses(tranches.topUpBond(id, 1n), 'PoolOver', 'Senior');
		await refuses(tranches.failPool(id), 'PoolOver', STRANGER);
		for (const call of [tranches.distribute(id), tranches.closePool(id)]) {
			await refuses(call, 'NotActive', STRANGER);
		}
	}
	// What failed gives every dollar back.
	const before = await chain.balance(QUSD, 'Senior');
	await chain.send(tranches.redeem(asking.series[0], SENIOR / 2n), 'Senior');
	await chain.send(tranches.redeem(note.series[0], usd('600_000')), 'Senior');
	assert.equal((await chain.balance(QUSD, 'Senior')) - before, SENIOR / 2n + usd('600_000'));
	await refuses(tranches.redeem(asking.series[0], 1n), 'NotEnoughUnits', 'Senior');
	await chain.send(tranches.redeem(asking.series[1], MEZZANINE / 2n), 'Mezzanine');
	// The curator has the bond to claim. Then nobody has anything of it.
	await chain.send(tranches.claim(asking.series[2], chain.address(CURATOR)), STRANGER);
	await refuses(tranches.redeem(asking.series[0], 1n), 'UnknownSeries', 'Senior');
	await refuses(tranches.failPool(asking.id), 'UnknownPool', STRANGER);
});
