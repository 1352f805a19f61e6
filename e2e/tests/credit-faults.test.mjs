// Loans that fail: the second from which on anybody may sell, the rack that nobody bids for, the defaulter
// who wants his back for little, and the agent who sells what is not auctioned.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { LENDING } from '../lib/accounts.mjs';
import { auctionBounds, auctionPrice } from '../lib/case-model.mjs';
import { Chain, find } from '../lib/chain.mjs';
import { RADIO } from '../lib/credit.mjs';
import { DAY, sum, up, yearly } from '../lib/loan-model.mjs';
import { LENT, SmallLoans } from '../lib/small-loans.mjs';
import { QUSD, usd } from '../lib/values.mjs';

const HOUR = 3_600;
const STRANGER = 'Ferdie';
const AGENT = 'RecoveryAgent';

let chain, api, desk, loans, lending, auctions, registry;
/// Loans that fall due together. The first has a second more of grace than the others.
let exact, late, cleared, bought, radios;

before(async () => {
	chain = await Chain.start({ sealing: 'instant' });
	({ api } = chain);
	({ lending, auctions, registry } = api.tx);
	await chain.sealFirst();
	loans = await SmallLoans.on(chain);
	({ desk } = loans);
	const grace = { rate: yearly('5'), duration: 7 * DAY - 1 };
	exact = await loans.drawn();
	late = await loans.drawn({ grace });
	cleared = await loans.drawn({ senior: 10n, grace });
	bought = await loans.drawn({ grace });
	radios = await loans.drawn({ grace }, RADIO);
});
after(() => chain?.stop());

test('nobody liquidates in the last second of grace, anybody does in the next one', async () => {
	const end = exact.model.deadlines[0] + 7 * DAY;
	const from = async ({ id }) => {
		const { liquidableFrom } = (await api.call.lendingApi.loan(id)).unwrap();
		return liquidableFrom.unwrap().toNumber();
	};
	assert.deepEqual([await from(exact), await from(late)], [end + 1, end]);
	await chain.advance(end - 60 - (await chain.now()));
	await loans.refuses(lending.liquidate(late.id), 'lending.WithinGrace', STRANGER);

	// Both in one block: for the first the last second, for the second the one after it.
	const both = [exact, late].map(({ id }) => lending.liquidate(id));
	await chain.nextAt(end);
	const { block, events } = await chain.send(api.tx.utility.forceBatch(both), STRANGER);
	assert.equal(await chain.timeOf(block), end);
	const { error } = find(events, 'utility', 'ItemFailed').data;
	assert.equal(api.registry.findMetaError(error.asModule).name, 'WithinGrace');
	assert.equal(find(events, 'lending', 'Liquidated').data.loan.toNumber(), late.id);
	lots.set(late, lotIn(events));

	// Nobody took the first one, so that it is paid after all, with interest for the days.
	const due = exact.model.due(await chain.now());
	const total = due.principal + due.interest + due.grace;
	const paidNow = await chain.send(lending.repay(exact.id, total), 'Bob');
	const { interest } = find(paidNow.events, 'lending', 'Paid').data;
	const grace = up(LENT * yearly('5') * BigInt(7 * DAY), 10n ** 18n);
	assert.equal(interest.toBigInt(), due.interest + grace);
	await loans.refuses(lending.liquidate(exact.id), 'lending.WithinGrace', STRANGER);

	for (const one of [cleared, bought]) {
		const { events } = await chain.send(lending.liquidate(one.id), STRANGER);
		lots.set(one, lotIn(events));
	}
});

/// Lots by loan: the number, and what the round began with.
const lots = new Map();

function lotIn(events) {
	const { lot, start, floor, duration } = find(events, 'auctions', 'RoundStarted').data;
	const prices = { start: start.toBigInt(), floor: floor.toBigInt(), duration: duration.toNumber() };
	return { lot: lot.toNumber(), ...prices };
}

const viewOf = async ({ lot }) => (await api.call.auctionsApi.lot(lot)).unwrap();
const priceNow = async ({ lot }) => (await api.call.auctionsApi.price(lot)).asOk.toBigInt();
const bid = ({ lot }, most, payment = 'Cash') => auctions.bid(lot, most, payment);
const owed = async (one) => sum(await loans.owed(one));
const ownerOf = async ({ title }) => (await api.query.nfts.item(0, title)).unwrap().owner.toString();

test('loan that failed takes no payment, and its title is for sale to others', async () => {
	await loans.refuses(lending.repay(late.id, usd('1')), 'lending.Liquidating');
	await loans.refuses(lending.prepay(late.id, usd('1')), 'lending.Liquidating');
	await loans.refuses(lending.close(late.id, usd('900_000')), 'lending.CaseRuns');
	await loans.refuses(lending.topUpReserve(late.id, 1), 'lending.Liquidating');
	await loans.refuses(lending.liquidate(late.id), 'lending.Liquidating', STRANGER);
	await loans.refuses(lending.bookProceeds(late.id, late.title, 1, true), 'lending.NotAgent', AGENT);
	await loans.refuses(registry.transfer(late.title, chain.address('Eve')), 'registry.TitleEncumbered');
	const lot = lots.get(late);
	const price = await priceNow(lot);
	await loans.refuses(bid({ lot: 4_242 }, price), 'auctions.UnknownLot', STRANGER);
	await loans.refuses(bid(lot, price / 2n), 'auctions.PriceAboveLimit', STRANGER);
	await loans.refuses(bid(lot, price), 'lending.NotCovered', STRANGER);
	await loans.refuses(bid(lot, price, 'Claim'), 'lending.NoClaim', STRANGER);
	await loans.refuses(auctions.restart(lot.lot), 'auctions.RoundNotOver', STRANGER);
	await loans.refuses(auctions.settle(lot.lot), 'auctions.NotSecondRound', STRANGER);
	// From a fifth above the value down to two fifths of it.
	const { start, floor } = lot;
	assert.deepEqual({ start, floor }, auctionBounds((start * 10n) / 12n));
	assert.ok(start > (await owed(late)));
});

/// The first moment, in whole slots, at which the price is under what is owed.
async function underClaim(one) {
	const lot = lots.get(one);
	const began = (await viewOf(lot)).startedAt.toNumber();
	const under = ((lot.start - (await owed(one))) * BigInt(lot.duration)) / (lot.start - lot.floor);
	const at = began + Math.ceil((Number(under) + 1) / 3) * 3;
	return { at, before: auctionPrice(lot, at - 3 - began), price: auctionPrice(lot, at - began) };
}

test('defaulter has his rack back for all that he owes', async () => {
	const claim = await owed(bought);
	const { at, before } = await underClaim(bought);
	assert.ok(before >= claim && before < claim + usd('100'));
	await desk.afford('Bob', usd('2_000_000'));
	await chain.advance(at - 60 - (await chain.now()));
	await chain.nextAt(at - 3);
	const { events } = await chain.send(bid(lots.get(bought), before), 'Bob');
	assert.equal(find(events, 'lending', 'TitleSold').data.price.toBigInt(), before);
	const { outcome, lost } = find(events, 'lending', 'Closed').data;
	assert.deepEqual([outcome.toString(), lost.toBigInt()], ['Recovered', 0n]);
	// What nobody is owed is his again.
	const { collectable } = (await api.call.lendingApi.exposure(chain.address('Bob'))).asOk;
	assert.equal(collectable.other.toBigInt(), before - claim);
	assert.equal(await ownerOf(bought), chain.address('Bob'));
});

test('defaulter does not have his rack back for less', async () => {
	const lot = lots.get(late);
	const claim = await owed(late);
	const { at, price } = await underClaim(late);
	assert.ok(price < claim && price > claim - usd('100'));
	await chain.advance(Math.max(0, at - 60 - (await chain.now())));
	await chain.nextAt(at);
	await loans.refuses(bid(lot, price), 'lending.BorrowerOwesMore', 'Bob');
	// Nor by a claim, of which he has none.
	await loans.refuses(bid(lot, price, 'Claim'), 'lending.NoClaim', 'Bob');
	await chain.advance(20 * HOUR);
	await loans.refuses(bid(lot, price), 'lending.BorrowerOwesMore', 'Bob');
	assert.equal(await owed(late), claim);
});

test('rack that nobody bids for goes to the senior lender, by rule and for its claim', async () => {
	const lot = lots.get(late);
	await chain.advance(Math.max(0, (await viewOf(lot)).endsAt.unwrap().toNumber() - (await chain.now())));
	await loans.refuses(bid(lot, lot.start), 'auctions.RoundOver', 'Charlie');
	const restarted = await chain.send(auctions.restart(lot.lot), STRANGER);
	const reward = find(restarted.events, 'lending', 'Rewarded').data;
	assert.equal(reward.keeper.toString(), chain.address(STRANGER));
	assert.equal(reward.reward.toBigInt(), usd('5'));
	await loans.refuses(auctions.restart(lot.lot), 'auctions.NotFirstRound', STRANGER);
	await loans.refuses(auctions.settle(lot.lot), 'auctions.RoundNotOver', STRANGER);
	const again = lotIn(restarted.events);

	await chain.advance(3 * DAY);
	const [senior, junior] = await loans.owed(late);
	const { events } = await chain.send(auctions.settle(lot.lot), STRANGER);
	const taken = find(events, 'lending', 'TakenOver').data;
	assert.equal(taken.lender.toString(), chain.address('Senior'));
	assert.equal(taken.price.toBigInt(), again.floor);
	assert.equal(await ownerOf(late), chain.address('Senior'));
	// Of its claim the senior lender gave the floor; its insurer's bond pays it a part of the rest.
	const cover = find(events, 'lending', 'CoverPaid').data.amount.toBigInt();
	const { principal, interest } = find(events, 'lending', 'Lost').data;
	const losses = principal.map((one, i) => one.toBigInt() + interest[i].toBigInt());
	assert.deepEqual(losses, [senior - again.floor - cover, junior]);
	assert.ok((await api.call.lendingApi.loan(late.id)).isNone);

	// It is a title like others for its new owner, once somebody answers for it and insures it.
	const state = async () => (await api.call.registryApi.title(late.title)).unwrap().get('state').toString();
	assert.equal(await state(), 'Sold');
	await loans.refuses(registry.verify(late.title), 'registry.AttestationMissing', 'Senior');
	await chain.send(registry.transfer(late.title, chain.address('Eve')), 'Senior');
	assert.equal(await state(), 'Draft');
});

test('senior lender with a small claim does not have for it what others lent against', async () => {
	const lot = lots.get(cleared);
	await chain.send(auctions.restart(lot.lot), STRANGER);
	await chain.advance(3 * DAY);
	const { events } = await chain.send(auctions.settle(lot.lot), STRANGER);
	const { duration } = find(events, 'auctions', 'ClearanceStarted').data;
	assert.equal(duration.toNumber(), 7 * DAY);
	// The loan is written down to what else there is: the bond behind the title, less the interest of the most
	// senior tranche, which the bond does not reach beyond.
	const loan = (await api.call.lendingApi.loan(cleared.id)).unwrap();
	const [, cover] = (await api.call.registryApi.title(cleared.title)).unwrap().cover.unwrap();
	const { owed } = (await api.call.lendingApi.case(cleared.id)).unwrap();
	const [principal, interest] = owed[0].map((one) => one.toBigInt());
	const brings = cover.toBigInt() - interest;
	assert.ok(brings > 0n && brings < principal);
	assert.equal(loan.impairment.toBigInt(), loan.balance.toBigInt() - brings);

	// It falls to a unit and stays there, for everybody but the defaulter.
	await chain.advance(7 * DAY);
	assert.equal(await priceNow(lot), 1n);
	await loans.refuses(bid(lot, 1n), 'lending.BorrowerOwesMore', 'Bob');
	await desk.afford('Charlie', usd('1'));
	const sold = await chain.send(bid(lot, 1n), 'Charlie');
	assert.equal(find(sold.events, 'lending', 'TitleSold').data.price.toBigInt(), 1n);
	const closed = find(sold.events, 'lending', 'Closed').data;
	assert.equal(closed.outcome.toString(), 'Recovered');
	assert.ok(closed.lost.toBigInt() > 0n);
});

test('recovery agent sells what is not auctioned, in parts, and stands for half of its worth', async () => {
	const { id, title } = radios;
	const give = api.tx.assets.transfer(QUSD, chain.address(AGENT), usd('1_500_000'));
	await chain.send(give, 'Senior');
	await chain.send(lending.postAgentBond(usd('600_000')), AGENT);
	const { events } = await chain.send(lending.liquidate(id), STRANGER);
	assert.equal(find(events, 'lending', 'GivenToAgent').data.agent.toString(), chain.address(AGENT));
	const { sale } = (await api.call.lendingApi.case(id)).unwrap().lots[0];
	const guaranteed = sale.asAgent.guaranteed.toBigInt();
	assert.equal(guaranteed, (await api.call.registryApi.value(title)).asOk.appraisal.toBigInt() / 2n);

	const book = (amount, last) => lending.bookProceeds(id, title, amount, last);
	await loans.refuses(book(1n, true), 'lending.NotAgent', STRANGER);
	await loans.refuses(book(0n, false), 'lending.ZeroAmount', AGENT);
	const free = usd('600_000') - guaranteed;
	await loans.refuses(lending.withdrawAgentBond(free + 1n), 'lending.AgentBondPledged', AGENT);
	const claim = await owed(radios);
	await chain.send(book(usd('200_000'), false), AGENT);
	assert.equal(await owed(radios), claim - usd('200_000'));

	// He books less in all than he stands for: his bond pays the rest, the insurer's what it covers of
	// what is still missing, and the title is his to hand over.
	const before = await chain.balance(QUSD, AGENT);
	const closing = await chain.send(book(usd('100_000'), true), AGENT);
	assert.equal(before - (await chain.balance(QUSD, AGENT)), usd('100_000'));
	const cover = find(closing.events, 'lending', 'CoverPaid').data.amount.toBigInt();
	const { lost } = find(closing.events, 'lending', 'Closed').data;
	const { interest } = find(closing.events, 'lending', 'Lost').data;
	const missing = lost.toBigInt() + sum(interest.map((one) => one.toBigInt()));
	assert.equal(claim, guaranteed + cover + missing);
	assert.equal(await ownerOf(radios), chain.address(AGENT));
	const left = usd('600_000') - (guaranteed - usd('300_000'));
	await loans.refuses(lending.withdrawAgentBond(left + 1n), 'lending.AgentBondTooSmall', AGENT);
	await chain.send(lending.withdrawAgentBond(left), AGENT);
});

test('windows that were missed are paid one by one, each with its interest', async () => {
	const { id, model } = exact;
	model.paid = 1;
	await desk.afford('Bob', usd('900_000'));
	await chain.advance(model.deadlines[3] + DAY - (await chain.now()));
	// Marks come with the blocks.
	for (let n = 0; n < 3; n += 1) await chain.seal();
	const behind = (await api.call.lendingApi.paymentsDue(id, 0)).asOk;
	assert.deepEqual(behind.map((one) => one.deadline.toNumber()), model.deadlines.slice(1, 4));
	await loans.refuses(lending.close(id, usd('900_000')), 'lending.PaymentDue');
	for (const ahead of [0n, 0n, 0n, usd('10_000')]) {
		// Whatever is offered beyond what is due waits until no window is behind.
		const { required } = model.quote(2n ** 100n, await chain.now());
		const amount = ahead === 0n ? usd('500_000') : required + ahead;
		const { block, events } = await chain.send(lending.repay(id, amount), 'Bob');
		const expected = model.pay(amount, await chain.timeOf(block));
		const paid = find(events, 'lending', 'Paid').data;
		assert.equal(paid.principal.toBigInt(), expected.principal);
		assert.equal(paid.interest.toBigInt(), expected.all);
		assert.equal(paid.prepaid.toBigInt(), ahead);
		assert.equal(paid.balance.toBigInt(), model.balance);
	}
	assert.equal((await api.call.lendingApi.loan(id)).unwrap().stage.type, 'Active');
});

test('everybody collects, and nothing is left with the pallet', async () => {
	await loans.collect(['Senior', 'Mezzanine', 'Insurer', 'Bob'], STRANGER);
	assert.equal(await chain.balance(QUSD, LENDING), 0n);
	const { free, held } = await desk.holdings();
	assert.equal(sum([...free.values(), ...held.values()]), await chain.supply(QUSD));
	// One loan still runs, with its title and what stands behind it.
	assert.equal((await api.query.lending.loans.keys()).length, 1);
	const { allotted } = (await api.call.registryApi.attestor(chain.address('Insurer'))).unwrap();
	const [, cover] = (await api.call.registryApi.title(exact.title)).unwrap().cover.unwrap();
	assert.equal(allotted.toBigInt(), cover.toBigInt());
});
