// Twelve months of sQUSD, end to end. A crowd of two hundred stakes dollars, which earn what somebody pays on reserves
// and what a pool of the three published loans pays on its units; it leaves by windows, of which two are short of cash
// and auctioned; the third loan fails in its seventh month, and in the block in which its loss is written down the queue
// is settled.
//
// A model that asks the chain nothing foretells to the last unit: what each deposit buys and costs, both prices at every
// look, what reserves earned by tiers and seconds and what of it is claimed, what comes of units and the fees on it, how
// far money may move to the pool, each settlement (clearing level, winners, pro rata, what is burnt, paid and given up),
// bonds, what is held back of sudden gains, what each request has waiting and can claim, rewards. What the pool pays and
// its units are worth is foretold by the models of loans and pool, which pools.test compares by itself.
//
// It is told, from blocks: who called what with which argument; what was minted and redeemed at the pegs, and when
// prices of stables were heard; which block settled by itself; what titles are worth, on which marks depend. Terms and
// rules are read once.
//
// The clock is set to a day on which windows fall so that a window can first be settled on the eve of the day on which
// the loan that fails is first written down. Tables and plots are left in target/vault.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Books } from '../lib/books.mjs';
import { CashFlows } from '../lib/cash-flows.mjs';
import { Chain, find, nameOf } from '../lib/chain.mjs';
import { Course, bought, inOrder } from '../lib/course.mjs';
import { B300, Desk } from '../lib/credit.mjs';
import { Crowd, Random } from '../lib/crowd.mjs';
import { Deal } from '../lib/deal.mjs';
import { DAY, S, sum, yearly } from '../lib/loan-model.mjs';
import { Pool } from '../lib/pool.mjs';
import { PUBLISHED } from '../lib/published.mjs';
import { Savers } from '../lib/savers.mjs';
import { QUSD, USDC, USDT, price, stable, usd } from '../lib/values.mjs';
import { Vault } from '../lib/vault.mjs';
import { report } from '../lib/vault-report.mjs';

const HOUR = 3_600;
const at = (text) => Date.parse(`${text}Z`) / 1_000;
/// At twenty past, as sessions begin then, which take no ordinary transactions.
const START = at('2031-02-10T12:20');
const BEGIN = at('2031-04-01T08:00');
const END = at('2032-03-12T00:00');
const KEEPER = 'Custodian';
const [SENIOR, MEZZANINE, FIRST_LOSS] = [0, 1, 2];
/// What servers sell for, before the loan that fails is written down.
const CRASH = ['505_000', '455_000', '410_000', '370_000', '335_000', '305_000'];
/// The windows that are short of cash.
const [FIRST_RUN, SECOND_RUN] = [68, 71];

const million = (text) => usd(text) * 1_000_000n;

let chain, api, desk, flows, books, deals, pool, course, crowd, vault, savers, venues;

before(async () => {
	chain = await Chain.start({ sealing: 'instant' });
	({ api } = chain);
	await chain.moveTo(START);
	await chain.seal();
	desk = new Desk(chain);
	flows = new CashFlows();
	deals = PUBLISHED.map((terms) => {
		const tranches = [{ lender: 'Pool', percent: 100, rate: String(terms.coupon) }];
		return new Deal(desk, flows, { ...terms, tranches, commit: (deal) => pool.fund(deal) });
	});
	books = new Books(desk, flows, deals);
	pool = new Pool(books, { name: 'Pool', curator: 'Eve', keeper: KEEPER });
	crowd = new Crowd(chain, 200);
	vault = new Vault(books, { crowd, keeper: KEEPER });
	await vault.begin();
	savers = new Savers(vault, new Random(2_031));
});
after(() => chain?.stop());

/// What reserves earn: tiers of a yearly rate in percent up to so many million dollars.
const tiers = (...all) => all.map(([percent, upTo]) => ({ rate: yearly(percent), threshold: million(upTo) }));
const setYield = (external, of) => chain.sudo(api.tx.issuance.setReserveYield(QUSD, external, of));
const payYield = (amount) => desk.batch(
	[USDC, USDT].map((external) => api.tx.issuance.depositReserveYield(QUSD, external, stable(amount))), 'Charlie',
);

test('governance makes room, and says what reserves earn', async () => {
	const { issuance, tranches, vault: calls } = api.tx;
	// Whoever is first has what reserves earned for nobody: so nothing, and little.
	await desk.mint('Alice', usd('2_100'));
	await chain.send(vault.depositCall('Alice', { amount: usd('1_000') }), 'Alice');
	await chain.send(calls.topUpBond(0, usd('1_000')), 'Alice');
	await vault.compare();
	// The crowd's dollars come on top of the pool's, for which the ceilings are made.
	for (const external of [USDC, USDT]) {
		await chain.sudo(issuance.setCeiling(QUSD, { Peg: external }, million('150')));
		await setYield(external, tiers(['2', '60'], ['1', '100']));
	}
	await payYield('450_000');
	// So little first loss that what is lost reaches the next tranche.
	const { bond, reward } = await api.query.tranches.currentParams();
	for (const firstLoss of [300, 200]) {
		await chain.sudoNextDay(tranches.setParams({ firstLoss, bond, reward }));
	}
	// The path of genesis is at its end in these years. This one begins now.
	const glide = { since: await chain.now(), start: 3_700, slope: 200, end: 7_500 };
	await chain.sudo(calls.setGlidePath(0, glide));
	await vault.compare();
});

test('two hundred accounts have stables', async () => {
	await savers.fund('Mezzanine');
	const total = sum([...savers.sizes.values()]);
	assert.ok(total > stable('30_000_000') && total < stable('100_000_000'), `${total}`);
});

test('eighty deposit within two days', async () => {
	for (let n = 0; n < 2; n += 1) {
		await savers.come(40);
		await chain.advance(DAY);
	}
	await vault.compareSums();
	const { shares } = vault.model;
	const [locked] = [...vault.accounts.values()].flatMap(({ deposits }) => deposits).filter((of) => of.locked > 0n);
	assert.equal(locked.locked, 1_000_000n);
	assert.ok(shares > million('10'), `${shares}`);
});

test('investors mint what they may put in besides, and the insurer its bond', async () => {
	for (const [, name, amount] of OTHERS) await desk.mint(name, million(amount) + usd('1_000'));
	await desk.mint('Senior', million('115'));
	await desk.mint('Mezzanine', million('14'));
	const bond = sum(PUBLISHED.map(({ servers, appraised }) => BigInt(servers) * usd(appraised))) / 20n;
	await desk.mint('Insurer', bond);
	await chain.send(api.tx.registry.postBond(bond), 'Insurer');
	await vault.compare();
	assert.ok((await chain.now()) < at('2031-02-28'), `${await chain.now()}`);
});

const tranche = (rate, subordination, smallest, cap) => ({
	rate: yearly(rate), onShortfall: true, subordination, least: million(smallest), cap: million(cap), credential: null,
});
const SENIORS = '149.6';
const MEZZANINES = '17';
const FIRST = '3.4';
const OTHERS = [
	[SENIOR, 'Alice', '8'], [SENIOR, 'Insurer', '6'], [SENIOR, 'Ferdie', '6'], [FIRST_LOSS, 'Eve', FIRST],
];

test('a pool is opened, and votes let the vault have two fifths of it senior and a tenth below', async () => {
	const raiseUntil = BEGIN - DAY;
	await pool.open('openPool', {
		name: 'B300, three borrowers',
		eligibility: {
			classes: [B300], ltv: 7_500, tenor: 1_130 * DAY, rate: yearly('10'), obligorShare: 7_500, daysOverdue: 5,
		},
		tranches: [tranche('8.5', 1_200, '130', SENIORS), tranche('13', 200, '15', MEZZANINES)],
		firstLoss: { share: 200, cap: million(FIRST) },
		declared: [], declaredObligors: [], curatorFee: 500,
		order: 'ProRata', payouts: 'AsCollected', period: 30 * DAY, reserve: million('1'),
		raiseUntil, drawUntil: BEGIN + 10 * DAY, maturesAt: BEGIN + 1_150 * DAY, originationFee: false,
	});
	// A cap rises by a quarter a day at most.
	const [senior, mezzanine] = pool.series.map((series) => ({ Units: { series } }));
	const { setVenue, targets } = api.tx.vault;
	await chain.sudoNextDay(setVenue(0, senior, 2_500));
	await chain.sudoNextDay(setVenue(0, senior, 5_000));
	await chain.sudoNextDay(setVenue(0, mezzanine, 1_500));
	venues = [vault.addUnits(pool, SENIOR, 5_000n, 4_000n), vault.addUnits(pool, MEZZANINE, 1_500n, 1_000n)];
	await chain.sudo(targets(0, [0, 0, 0, 4_000, 1_000]));
	await vault.compare();
});

/// Each week somebody moves what may be moved, and says what kept it from being more.
const bounds = [];
async function allocate(week) {
	await chain.freshen();
	for (const venue of week % 2 === 0 ? venues : [...venues].reverse()) {
		const { bound, amount } = await vault.allocate(venue);
		bounds.push({ at: await chain.now(), level: venue.level, bound, amount });
	}
}

test('anybody moves money to the pool by weeks, as far as the rules let it', async () => {
	for (let week = 0; (await chain.now()) < BEGIN - 4 * DAY; week += 1) {
		await allocate(week);
		if (week < 4) await savers.come(10);
		await chain.advance(Math.min(7 * DAY, Math.max(BEGIN - 3 * DAY - (await chain.now()), 0)));
	}
	const seen = new Set(bounds.map(({ bound }) => bound));
	for (const bound of ['turnover', 'glide', 'target']) assert.ok(seen.has(bound), [...seen].join());
	await vault.compareSums();
});

test('others fill the pool, and it lends to the three borrowers', async () => {
	for (const [level, who, amount] of OTHERS) await pool.invest(who, level, million(amount));
	for (const [level, who, all] of [[SENIOR, 'Senior', SENIORS], [MEZZANINE, 'Mezzanine', MEZZANINES]]) {
		await pool.invest(who, level, million(all) - pool.model.raised[level]);
	}
	await chain.nextAt(BEGIN - DAY + 3);
	await pool.activate();
	await chain.nextAt(BEGIN);
	await chain.freshen();
	for (const deal of deals) await deal.pledge();
	await chain.freshen();
	for (const deal of deals) await deal.draw();
	await pool.compare();
	await vault.compare();
});

/// What was not lent goes back, then each month on the second what came in is paid.
function* months() {
	yield { at: BEGIN + 10 * DAY + HOUR, run: () => pool.distribute() };
	for (let month = 4; ; month += 1) {
		const second = Date.UTC(2031, month, 2, 12) / 1_000;
		yield { at: second, run: () => pool.distribute() };
		yield { at: second + HOUR, run: () => syncs(month) };
	}
}

/// What the vault has of it comes home, and its keeper is paid for that.
async function syncs(month) {
	await chain.freshen();
	if (month === 9) await chain.send(api.tx.vault.harvest(0, USDC), KEEPER);
	await chain.send(api.tx.vault.sync(0), KEEPER);
	await vault.compareSums();
}

/// The escrow is empty from some day in May on. Later it has more, and reserves earn more.
function* provider() {
	yield { at: at('2031-06-20T15:00'), run: () => payYield('2_300_000') };
	yield { at: at('2031-09-01T15:00'), run: () => raisesYield() };
}

async function raisesYield() {
	for (const external of [USDC, USDT]) await setYield(external, tiers(['3', '60'], ['1.5', '100']));
}

/// Two days before a window closes.
async function acts(window) {
	await savers.come(7);
	if (window === 65) await savers.appointOperators();
	if (window === 66) await savers.askForLeast();
	if (window === 70) await savers.comeBack(16);
	if (window >= 72) await savers.comeBack(25);
	if (window === FIRST_RUN) await savers.run(145n);
	else if (window === SECOND_RUN) await savers.run(180n);
	else await savers.someLeave();
	if (window === FIRST_RUN) await savers.bidForMore(window);
	if (window === SECOND_RUN) await savers.bidForLess(window);
}

/// An hour after the close. Meanwhile servers sell for half of what they did.
async function reveals(window) {
	await savers.reveal(window);
	if (window === SECOND_RUN) for (const index of CRASH) await chain.feed('B300-8X/USD', price(index));
}

const takesBonds = () => [...vault.commitments.keys()].map((number) => api.tx.auctions.withdrawBond(0, number));

/// As soon as a window can be settled: somebody does, or a block that has room.
async function settles(window) {
	const { queue } = vault.model;
	await chain.freshen();
	await chain.moveTo(queue.revealsUntil(window) + 4);
	if (queue.waiting.length === 0) {
		await assert.rejects(chain.send(api.tx.vault.settle(0, 1_000), KEEPER), { name: 'vault.NobodyWaits' });
	} else if (window % 2 === 0) {
		await chain.send(api.tx.utility.batchAll([...takesBonds(), api.tx.vault.settle(0, 1_000)]), KEEPER);
	} else {
		await chain.seal();
		for (const bond of takesBonds()) await chain.send(bond, KEEPER);
		await chain.seal();
	}
	await vault.follow();
	const waited = vault.settlements.at(-1)?.window === window;
	assert.ok(waited || queue.waiting.every(([of]) => of > window), `window ${window} is settled`);
}

/// The window can be settled, and since midnight the loan is due to be written down. In one block somebody tries to settle
/// and to deposit, marks it, and does both: nobody leaves, or comes, at the price from before.
let loss;
async function learnsOfLoss() {
	const [, , failing] = deals;
	await chain.freshen();
	await vault.compare();
	const before = vault.prices.at(-1);
	const midnight = (Math.ceil(failing.model.deadlines[6] / DAY) + 6) * DAY;
	await chain.moveTo(midnight);
	const amount = usd('500');
	const { vault: calls, lending, utility } = api.tx;
	const settle = calls.settle(0, 100);
	const tooEarly = calls.deposit(0, amount, chain.address('Ferdie'), 0n);
	const batch = [settle, tooEarly, lending.mark(failing.id), vault.depositCall('Ferdie', { amount }), settle];
	const { events, block } = await chain.send(utility.forceBatch(batch), 'Ferdie');
	const done = events.filter(({ section, method }) => section === 'utility' && /^Item/.test(method));
	const outcomes = done.map(({ data }) => (data.error ? nameOf(api, data.error) : 'done'));
	assert.deepEqual(outcomes, ['vault.MarkDue', 'vault.MarkDue', 'done', 'done', 'done']);
	vault.isMarked = (loan, hash) => {
		assert.equal(loan, failing.id);
		return course.writeDown(failing, hash);
	};
	await vault.follow();
	vault.isMarked = undefined;
	const { window, assets, shares } = vault.settlements.at(-1);
	const [, , written] = find(events, 'lending', 'Marked').data;
	assert.deepEqual([window, written.toBigInt()], [SECOND_RUN, failing.model.impairment]);
	const bought = vault.accountOf(chain.address('Ferdie')).deposits.at(-1);
	loss = { at: await chain.timeOf(block), before, assets, shares, bought, marked: failing.model.impairment };
	assert.ok(bought.amount * S < before.deposit * bought.shares, 'in either direction');
	assert.ok(assets * S < before.redemption * shares, 'the price fell');
}

function* windows() {
	const { queue } = vault.model;
	for (let window = 64; window <= 75; window += 1) {
		const closes = queue.closesAt(window);
		yield { at: closes - 2 * DAY, run: () => acts(window) };
		yield { at: closes - DAY, run: () => savers.thinkBetter(window) };
		yield { at: closes + HOUR, run: () => reveals(window) };
		const settled = queue.revealsUntil(window);
		yield { at: settled - 600, run: () => (window === SECOND_RUN ? learnsOfLoss() : settles(window)) };
		yield { at: settled + 2 * HOUR, run: () => savers.claim(window) };
	}
}

/// Of a script, what is before the end.
function* untilEnd(script) {
	for (const step of script) {
		if (step.at > END) return;
		yield step;
	}
}

test('month by month, prices, queue and payments are what the model says', async () => {
	course = new Course(deals, KEEPER, bought, []);
	const scripts = [...course.scripts, months(), provider(), windows()].map(untilEnd);
	await inOrder(chain, scripts, async () => {
		// First, since it collects of the pool.
		await vault.follow();
		await books.compare(['Pool']);
		await pool.compare();
		if (flows.waitingFor('Pool').recovered > 0n) await pool.distribute();
		await vault.compare();
	});
	assert.ok(deals[2].closed);
});

const settlementOf = (window) => vault.settlements.find((of) => of.window === window);

test('first run: bids want more than there is, and who bid least or nothing waits', () => {
	const { outcome, had, paid, bids, pending, fills } = settlementOf(FIRST_RUN);
	assert.ok(outcome.exhausted && outcome.level > 0n && outcome.level < 10_000n, `${outcome.level}`);
	assert.deepEqual([paid, fills], [had, []]);
	const won = bids.filter(({ cash }) => cash > 0n);
	const lost = bids.filter(({ cash }) => cash === 0n);
	assert.ok(won.length > 0 && lost.length > 0 && pending > 0n);
	assert.ok(won.every(({ level }) => level >= outcome.level) && lost.every(({ level }) => level <= outcome.level));
	// All pay the same, whatever they bid.
	const { assets, shares: all } = outcome.price;
	const inFull = won.filter(({ level }) => level > outcome.level);
	for (const { shares, cash } of inFull) {
		assert.equal(cash, (shares * (10_000n - outcome.level) * assets) / (10_000n * all));
	}
	// Two are filled in part, alike.
	const inPart = won.filter(({ level }) => level === outcome.level);
	assert.ok(inFull.length > 3 && inPart.length === 2, `${inFull.length}, ${inPart.length}`);
	const [bond] = vault.happened.filter(({ what }) => what === 'bond lost');
	assert.equal(bond.who, vault.everyRequest[savers.silent].who);
});

test('second run: the loss is known before anybody leaves, and cash that bids leave is shared alike', () => {
	const { outcome, had, paid, fills, pending, bids } = settlementOf(SECOND_RUN);
	assert.equal(outcome.level, 0n);
	assert.ok(bids.length > 3 && pending > 0n);
	// All cash is used, older windows first, and the last in part.
	assert.deepEqual([paid, sum(fills.map(({ cash }) => cash))], [had, had - outcome.cash]);
	const { after } = settlementOf(SECOND_RUN);
	const open = after.filter((of) => of.pending > 0n);
	assert.deepEqual(open.map((of) => of.window).slice(0, 1), [fills.at(-1).window]);
	assert.ok(after.every((of) => of.pending === 0n || of.window >= fills.at(-1).window));
	const [, , failing] = deals;
	assert.ok(loss.marked > 0n && failing.closed);
	assert.ok(loss.before.redemption * loss.shares > loss.assets * S);
});

test('windows that were short are paid in full by later ones', async () => {
	const { queue } = vault.model;
	assert.ok(queue.waiting.every(([window]) => window > 75), `${queue.waiting.map(([window]) => window)}`);
	for (const run of [FIRST_RUN, SECOND_RUN]) {
		const own = vault.everyRequest.filter(({ joined, cancelled }) => joined === run && !cancelled);
		const parts = own.map(({ got }) => new Set(got.map(({ auction }) => auction)).size);
		assert.ok(own.every(({ got }) => got.length > 0) && Math.max(...parts) > 1, `${parts}`);
	}
});

test('operators asked and claimed for others, and work was rewarded', () => {
	const own = vault.everyRequest.filter(({ who }) => savers.operators.has(who));
	assert.ok(own.length > 2 && own.some(({ claimed }) => claimed > 0n), `${own.length}`);
	for (const name of savers.operators.keys()) {
		const made = crowd.nonces.get(name);
		const asked = own.filter(({ who }) => who === name).length;
		// To come, and to say who may act. Those who come again do so themselves.
		const again = vault.accountOf(crowd.address(name)).deposits.length - 1;
		assert.equal(made, 2 + again, `${name} sent ${made}, and ${asked} requests were made for it`);
	}
	const rewarded = vault.settlements.filter(({ reward }) => reward > 0n);
	assert.ok(rewarded.length > 3 && rewarded.every(({ byKeeper }) => byKeeper));
	assert.ok(vault.model.totals.rewards > sum(rewarded.map(({ reward }) => reward)), 'for collecting too');
});

test('nobody has more than what its shares rose by, and all together what came in', async () => {
	await vault.follow();
	const { model, accounts } = vault;
	const now = await chain.now();
	const value = model.value(now);
	const { conservative, unreleased } = value;
	const last = { assets: conservative, shares: model.shares };
	const worth = (shares, { assets, shares: all }) => (shares * assets) / all;
	let gained = 0n;
	for (const account of accounts.values()) {
		const requests = account.requests.filter(({ cancelled }) => !cancelled);
		const left = requests.filter(({ number }) => model.queue.requests.has(number)).map(({ number }) => number);
		const shares = account.shares + sum(left.map((number) => model.queue.waits(number)));
		account.has = account.got + sum(left.map((number) => model.queue.claimable(number)));
		account.worth = worth(shares, last);
		const exits = requests.flatMap(({ got }) => got);
		const came = sum(account.deposits.map((of) => worth(of.shares, of.price)));
		const went = sum(exits.map((of) => worth(of.shares, of.price) + 1n));
		account.part = went + account.worth + 1n - came;
		account.gain = account.has + account.worth - account.put;
		assert.ok(account.gain <= account.part, `${account.name} gained ${account.gain}, and has ${account.part} of it`);
		gained += account.gain;
	}
	// The same from the side of the vault: what came less what it cost, and what venues are worth.
	const { totals, fees, cash } = model;
	const venuesHave = sum(value.units.map((of) => of.conservative)) + sum(value.earned);
	const income = totals.yield + totals.interest + totals['lost bonds'] - totals.fees - fees;
	const all = income + totals.principal - totals.lent + venuesHave - unreleased;
	assert.equal(conservative - totals.deposited + totals.paid, all);
	assert.equal(cash, totals.deposited + income + totals.principal - totals.lent - totals.paid);
	const nobodys = worth(1_000_000n, last);
	const rounding = all - gained - nobodys;
	assert.ok(rounding >= 0n && rounding <= BigInt(accounts.size + vault.everyRequest.length), `${rounding}`);
	// Who bid and lost a bond has lost it besides.
	assert.equal(sum([...accounts.values()].map(({ lost }) => lost)), totals['lost bonds']);
});

test('sums, and a report', async () => {
	vault.sums = await vault.compareSums();
	await vault.compareRequests();
	report(vault, { bounds, loss, late: savers.late });
});
