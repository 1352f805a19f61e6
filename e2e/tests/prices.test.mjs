// Prices: what operators may do, and what a doubtful price stops.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Chain, Refused } from '../lib/chain.mjs';
import { OPERATORS, QUSD, USDC, price, stable, usd } from '../lib/values.mjs';

let chain, api;
before(async () => {
	chain = await Chain.start({ sealing: 'instant' });
	({ api } = chain);
	await chain.seal();
});
after(() => chain?.stop());

const mint = (amount = stable('100')) => chain.send(api.tx.issuance.mint(QUSD, USDC, amount, 10), 'Bob');
const redeem = (amount = usd('1')) => chain.send(api.tx.issuance.redeem(QUSD, USDC, amount, 5), 'Bob');
const view = async () => (await api.call.priceFeedsApi.price('USDC/USD')).unwrap();
const rejectsWith = (promise, name) => assert.rejects(promise, { name });

test('median of the operators becomes the price, free of charge', async () => {
	const before = await chain.balance(0, 'FeedOne');
	await chain.advance(60);
	await chain.send(api.tx.priceFeeds.submit('USDC/USD', price('0.999')), 'FeedOne');
	const [open] = await api.call.priceFeedsApi.submissions('USDC/USD');
	assert.equal(open.operator.toString(), chain.address('FeedOne'));
	assert.equal(open.price.toBigInt(), price('0.999'));
	assert.ok(open.fresh.isTrue);
	assert.equal((await view()).price.toBigInt(), price('1'), 'one of two sources makes no price');

	await chain.send(api.tx.priceFeeds.submit('USDC/USD', price('1.002')), 'FeedTwo');
	// The mean of the two.
	assert.equal((await view()).price.toBigInt(), price('1.0005'));
	assert.equal((await api.call.priceFeedsApi.submissions('USDC/USD')).length, 0);
	assert.equal(await chain.balance(0, 'FeedOne'), before);
});

test('average weighs prices by how long they stood', async () => {
	await chain.feed('USDC/USD', price('1'));
	await chain.advance(300);
	const mean = (await api.call.priceFeedsApi.average('USDC/USD', 5)).asOk.toBigInt();
	assert.equal(mean, price('1'), 'it stood for all of the five minutes');
	const error = (await api.call.priceFeedsApi.average('USDC/USD', 60 * 24)).asErr;
	assert.ok(error.isModule, 'the history does not reach back a day');
});

test('depeg stops minting, not redeeming, and recovery brings minting back', async () => {
	await chain.feed('USDC/USD', price('1'));
	await mint();
	// The line is at 0.995, included.
	await chain.feed('USDC/USD', price('0.995'));
	await mint(stable('1'));
	await chain.feed('USDC/USD', price('0.9949'));
	await rejectsWith(mint(), 'issuance.Depegged');
	const quote = await api.call.issuanceApi.quoteMint(chain.address('Bob'), QUSD, USDC, 1_000_000);
	assert.ok(quote.isErr, 'the quote says what the call would');
	await redeem();
	await chain.feed('USDC/USD', price('0.999'));
	await mint(stable('1'));
});

test('stale price stops minting, not redeeming', async () => {
	await chain.freshen();
	await mint(stable('1'));
	await chain.advance(700);
	assert.ok((await view()).age.toNumber() >= 700);
	await rejectsWith(mint(), 'issuance.PriceStale');
	await redeem();
	await chain.freshen();
	await mint(stable('1'));
});

test('price out of the step is suspect until a second round agrees', async () => {
	await chain.feed('USDC/USD', price('1'));
	const suspect = await chain.feed('USDC/USD', price('0.98'));
	assert.equal(suspect.method, 'PriceSuspect');
	assert.equal((await view()).suspect.unwrap().toBigInt(), price('0.98'));
	await rejectsWith(mint(), 'issuance.PriceSuspect');
	await redeem();

	const confirmed = await chain.feed('USDC/USD', price('0.981'));
	assert.equal(confirmed.method, 'PriceUpdated');
	assert.equal((await view()).price.toBigInt(), price('0.981'));
	await rejectsWith(mint(), 'issuance.Depegged');
	await chain.feed('USDC/USD', price('0.99'));
	await chain.feed('USDC/USD', price('0.999'));
	await mint(stable('1'));
});

test('governance confirms the suspect value it means, and no other', async () => {
	await chain.feed('USDC/USD', price('1'));
	await chain.feed('USDC/USD', price('1.05'));
	const confirm = (value) => chain.sudo(api.tx.priceFeeds.confirmSuspect('USDC/USD', value));
	await rejectsWith(confirm(price('1.04')), 'priceFeeds.SuspectChanged');
	await confirm(price('1.05'));
	assert.equal((await view()).price.toBigInt(), price('1.05'));
	await chain.feed('USDC/USD', price('1'));
	await chain.feed('USDC/USD', price('1'));
});

test('guardian pauses a feed and governance resumes it', async () => {
	await chain.freshen();
	await chain.motion(api.tx.priceFeeds.pauseFeed('USDC/USD'));
	await rejectsWith(mint(), 'issuance.PricePaused');
	const submit = chain.send(api.tx.priceFeeds.submit('USDC/USD', price('1')), 'FeedOne');
	await rejectsWith(submit, 'priceFeeds.FeedPaused');
	await redeem();
	await rejectsWith(chain.motion(api.tx.priceFeeds.resumeFeed('USDC/USD')), 'BadOrigin');
	await chain.sudo(api.tx.priceFeeds.resumeFeed('USDC/USD'));
	await chain.freshen();
	await mint(stable('1'));
});

test('bad submissions are refused by name', async () => {
	const { submit, submitMany } = api.tx.priceFeeds;
	await chain.advance(60);
	const by = (call, name = 'FeedOne') => chain.send(call, name);
	await rejectsWith(by(submit('NONE/USD', price('1'))), 'priceFeeds.UnknownFeed');
	await rejectsWith(by(submit('USDC/USD', price('1')), 'Bob'), 'priceFeeds.NotOperator');
	await rejectsWith(by(submit('USDC/USD', 0)), 'priceFeeds.PriceOutOfRange');
	await rejectsWith(by(submit('USDC/USD', 2n ** 128n - 1n)), 'priceFeeds.PriceOutOfRange');
	await rejectsWith(by(submitMany([])), 'priceFeeds.EmptyBatch');
	await by(submit('USDC/USD', price('1')));
	await rejectsWith(by(submit('USDC/USD', price('1'))), 'priceFeeds.AlreadySubmitted');
	const many = Array.from({ length: 17 }, () => ['USDC/USD', price('1')]);
	await assert.rejects(by(submitMany(many)), Refused, 'a batch has at most sixteen');
});

test('only governance registers and changes feeds', async () => {
	const config = { minSources: 2, maxAge: 600, minInterval: 6, maxStep: 100 };
	const operators = OPERATORS.map((name) => chain.address(name));
	const register = api.tx.priceFeeds.registerFeed('DAI/USD', config, operators, price('1'));
	await rejectsWith(chain.send(register, 'Bob'), 'BadOrigin');
	await chain.sudo(register);
	await rejectsWith(chain.sudo(register), 'priceFeeds.FeedExists');
	const twice = [operators[0], operators[0], operators[1]];
	const { setOperators, updateFeed } = api.tx.priceFeeds;
	await rejectsWith(chain.sudo(setOperators('DAI/USD', twice)), 'priceFeeds.DuplicateOperator');
	const lone = operators.slice(0, 1);
	await rejectsWith(chain.sudo(setOperators('DAI/USD', lone)), 'priceFeeds.TooFewOperators');
	const jump = { ...config, maxAge: 2_000 };
	await rejectsWith(chain.sudo(updateFeed('DAI/USD', jump)), 'priceFeeds.ParameterStepTooLarge');
	const zero = { ...config, maxAge: 0 };
	await rejectsWith(chain.sudo(updateFeed('DAI/USD', zero)), 'priceFeeds.ParameterOutOfRange');
	assert.equal((await api.call.priceFeedsApi.price('DAI/USD')).unwrap().price.toBigInt(), price('1'));
});
