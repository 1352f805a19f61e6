// A dollar's life: minted, moved, used for fees, redeemed. Figures are worked out by hand.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { TREASURY, holding } from '../lib/accounts.mjs';
import { Chain, Refused, find } from '../lib/chain.mjs';
import { QUO, QUSD, USDC, USDT, quo, stable, usd } from '../lib/values.mjs';

let chain, api;
before(async () => {
	chain = await Chain.start({ sealing: 'instant' });
	({ api } = chain);
	await chain.seal();
});
after(() => chain?.stop());

const mint = (amount, maxFee = 10) => api.tx.issuance.mint(QUSD, USDC, amount, maxFee);
const redeem = (amount, maxFee = 5) => api.tx.issuance.redeem(QUSD, USDC, amount, maxFee);

async function assertBacked() {
	const [coin] = [(await api.call.issuanceApi.coin(QUSD)).unwrap()];
	const facilitators = await api.call.issuanceApi.facilitators(QUSD);
	const outstanding = facilitators.reduce((sum, f) => sum + f.outstanding.toBigInt(), 0n);
	assert.equal(coin.issuance.toBigInt(), outstanding);
	assert.equal(await chain.supply(QUSD), outstanding);
	for (const f of facilitators) {
		// 18 decimals against 6.
		const { reserves } = f.peg.unwrap();
		assert.equal(reserves.toBigInt() * 10n ** 12n, f.outstanding.toBigInt());
	}
}

test('mint gives par less ten bps', async () => {
	const who = chain.address('Bob');
	const quote = (await api.call.issuanceApi.quoteMint(who, QUSD, USDC, stable('1000'))).asOk;
	assert.equal(quote.taken.toBigInt(), stable('1000'));
	assert.equal(quote.fee.toBigInt(), stable('1'));
	assert.equal(quote.minted.toBigInt(), usd('999'));
	assert.equal(quote.feeBps.toNumber(), 10);

	const { events } = await chain.send(mint(stable('1000')), 'Bob');
	const minted = find(events, 'issuance', 'Minted').data;
	assert.equal(minted.who.toString(), who);
	assert.equal(minted.taken.toBigInt(), stable('1000'));
	assert.equal(minted.fee.toBigInt(), stable('1'));
	assert.equal(minted.minted.toBigInt(), usd('999'));

	assert.equal(await chain.balance(USDC, 'Bob'), stable('9_999_000'));
	assert.equal(await chain.balance(QUSD, 'Bob'), usd('999'));
	assert.equal(await chain.balance(USDC, holding(QUSD)), stable('1000'));
	const [peg] = (await api.call.issuanceApi.facilitators(QUSD)).filter(
		(f) => f.id.asPeg.toNumber() === USDC,
	);
	assert.equal(peg.peg.unwrap().reserves.toBigInt(), stable('999'));
	assert.equal(peg.peg.unwrap().fees.toBigInt(), stable('1'));
	await assertBacked();
});

test('fee of an odd amount rounds up', async () => {
	// Ten bps of 12.345679 are 0.012345679, that is 0.012346.
	const { events } = await chain.send(mint(stable('12.345679')), 'Charlie');
	const minted = find(events, 'issuance', 'Minted').data;
	assert.equal(minted.fee.toBigInt(), stable('0.012346'));
	assert.equal(minted.minted.toBigInt(), usd('12.333333'));
	await assertBacked();
});

test('transfer moves dollars and nothing else', async () => {
	await chain.send(api.tx.assets.transfer(QUSD, chain.address('Newcomer'), usd('100')), 'Bob');
	assert.equal(await chain.balance(QUSD, 'Newcomer'), usd('100'));
	assert.equal(await chain.balance(QUSD, 'Bob'), usd('899'));
	assert.equal(await chain.supply(QUSD), usd('1011.333333'));
});

test('account without QUO pays its fee in QUSD', async () => {
	// A QUO is worth 0.1 dollar: 10⁻¹² QUO are 10⁵ of the 10⁻¹⁸ dollars.
	const call = api.tx.assets.transfer(QUSD, chain.address('Dave'), usd('10'));
	const info = await call.paymentInfo(chain.address('Newcomer'), { assetId: QUSD });
	const most = info.partialFee.toBigInt() * 10n ** 5n;
	const treasury = await chain.balance(QUSD, TREASURY);
	const author = await chain.balance(QUSD, 'Alice');

	const { events } = await chain.send(call, 'Newcomer', { assetId: QUSD });

	const paid = find(events, 'assetTxPayment', 'AssetTxFeePaid').data;
	const fee = paid.actualFee.toBigInt();
	assert.ok(fee > 0n && fee <= most, `${fee} of at most ${most}`);
	assert.equal(fee % 10n ** 5n, 0n, 'converted at the fed price');
	assert.equal(await chain.balance(QUSD, 'Newcomer'), usd('90') - fee);
	assert.equal(await chain.balance(QUO, 'Newcomer'), 0n);
	const toTreasury = (await chain.balance(QUSD, TREASURY)) - treasury;
	const toAuthor = (await chain.balance(QUSD, 'Alice')) - author;
	assert.equal(toTreasury + toAuthor, fee, 'a fee is moved, never burnt');
	assert.ok(toTreasury > toAuthor && toAuthor > 0n);
	await assertBacked();
});

test('tip in QUSD is paid on top', async () => {
	const before = await chain.balance(QUSD, 'Newcomer');
	const call = api.tx.system.remark('0x');
	const tip = quo('0.5');
	const { events } = await chain.send(call, 'Newcomer', { assetId: QUSD, tip });
	const paid = find(events, 'assetTxPayment', 'AssetTxFeePaid').data;
	assert.ok(paid.tip.toBigInt() > 0n);
	assert.ok(paid.actualFee.toBigInt() >= usd('0.05'), 'half a QUO is five cents');
	assert.equal(await chain.balance(QUSD, 'Newcomer'), before - paid.actualFee.toBigInt());
});

test('fee in any other asset is refused before it costs anything', async () => {
	const usdc = await chain.balance(USDC, 'Bob');
	await assert.rejects(chain.send(api.tx.system.remark('0x'), 'Bob', { assetId: USDC }), Refused);
	assert.equal(await chain.balance(USDC, 'Bob'), usdc);
});

test('redeem gives par less five bps', async () => {
	const who = chain.address('Bob');
	const quote = (await api.call.issuanceApi.quoteRedeem(who, QUSD, USDC, usd('500'))).asOk;
	assert.equal(quote.burnt.toBigInt(), usd('500'));
	assert.equal(quote.fee.toBigInt(), stable('0.25'));
	assert.equal(quote.received.toBigInt(), stable('499.75'));
	assert.equal(quote.feeBps.toNumber(), 5);

	const { events } = await chain.send(redeem(usd('500')), 'Bob');
	const redeemed = find(events, 'issuance', 'Redeemed').data;
	assert.equal(redeemed.burnt.toBigInt(), usd('500'));
	assert.equal(redeemed.fee.toBigInt(), stable('0.25'));
	assert.equal(redeemed.received.toBigInt(), stable('499.75'));
	assert.equal(await chain.balance(USDC, 'Bob'), stable('9_999_499.75'));
	assert.equal(await chain.balance(QUSD, 'Bob'), usd('399'));
	await assertBacked();
});

test('what the external cannot represent stays with the caller', async () => {
	// Half a millionth of a USDC does not exist. Five bps of one USDC are 0.0005.
	const { events } = await chain.send(redeem(usd('1.0000005')), 'Bob');
	const redeemed = find(events, 'issuance', 'Redeemed').data;
	assert.equal(redeemed.burnt.toBigInt(), usd('1'));
	assert.equal(redeemed.received.toBigInt(), stable('0.9995'));
	assert.equal(await chain.balance(QUSD, 'Bob'), usd('398'));
});

test('anybody sends the fees to the treasury', async () => {
	const before = await chain.balance(USDC, TREASURY);
	// 1 + 0.012346 of the mints, 0.25 + 0.0005 of the redemptions.
	const { events } = await chain.send(api.tx.issuance.collectFees(QUSD, USDC), 'Eve');
	assert.equal(
		find(events, 'issuance', 'FeesCollected').data.amount.toBigInt(),
		stable('1.262846'),
	);
	assert.equal((await chain.balance(USDC, TREASURY)) - before, stable('1.262846'));
});

test('donation to the holding account changes neither books nor room', async () => {
	const who = chain.address('Bob');
	const room = async () =>
		JSON.stringify((await api.call.issuanceApi.room(who, QUSD, USDC)).asOk.ceiling) +
		JSON.stringify((await api.call.issuanceApi.room(who, QUSD, USDC)).asOk.outstanding);
	const books = async () => JSON.stringify(await api.call.issuanceApi.facilitators(QUSD));
	const [roomBefore, booksBefore] = [await room(), await books()];
	await chain.send(api.tx.assets.transfer(USDC, holding(QUSD), stable('1234')), 'Bob');
	assert.equal(await room(), roomBefore);
	assert.equal(await books(), booksBefore);
});

test('pegs are apart: nothing can be redeemed where nothing is outstanding', async () => {
	const call = api.tx.issuance.redeem(QUSD, USDT, usd('1'), 5);
	await assert.rejects(chain.send(call, 'Bob'), { name: 'issuance.ExceedsOutstanding' });
});

test('reserve yield waits in escrow', async () => {
	await chain.send(api.tx.issuance.depositReserveYield(QUSD, USDC, stable('5')), 'Eve');
	const [peg] = (await api.call.issuanceApi.facilitators(QUSD)).filter(
		(f) => f.id.asPeg.toNumber() === USDC,
	);
	assert.equal(peg.peg.unwrap().escrow.toBigInt(), stable('5'));
	await assertBacked();
});

test('reserves earn by the second, and it counts as far as the escrow covers it', async () => {
	const usdc = async () => {
		const all = await api.call.issuanceApi.facilitators(QUSD);
		return all.find(({ id }) => id.asPeg.toNumber() === USDC).peg.unwrap();
	};
	await chain.send(mint(stable('1000')), 'Bob');
	// Two per cent a year: 0.02 ÷ 31 536 000, rounded up.
	const rate = 634_195_840n;
	const tiers = (...rates) => rates.map((rate) => ({ rate, threshold: usd('1_000_000') }));
	const set = (...rates) => api.tx.issuance.setReserveYield(QUSD, USDC, tiers(...rates));
	await assert.rejects(chain.sudo(set(rate + 1n)), { name: 'issuance.ParameterStepTooLarge' });
	const { block } = await chain.sudo(set(rate));
	const since = await chain.timeOf(block);
	const { reserves } = await usdc();
	const earned = async () =>
		(reserves.toBigInt() * rate * BigInt((await chain.now()) - since)) / 10n ** 6n;

	await chain.advance(86_400);
	let peg = await usdc();
	assert.equal(peg.accrued.toBigInt(), await earned());
	assert.ok(peg.accrued.toBigInt() > 0n);
	assert.equal(peg.covered.toBigInt(), peg.accrued.toBigInt());
	assert.equal(peg.tiers[0].rate.toBigInt(), rate);

	// A thousand dollars and more earn more than 6.50 in 120 days, and five are there.
	for (let month = 0; month < 4; month += 1) await chain.advance(30 * 86_400);
	peg = await usdc();
	assert.equal(peg.accrued.toBigInt(), await earned());
	assert.equal(peg.covered.toBigInt(), usd('5'));
	await chain.seal();
	await chain.sudo(set());
	assert.equal((await usdc()).tiers.length, 0);
	await assertBacked();
});
