// Bad input of who saves, leaves and bids, through the node: each has its own error and changes nothing.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { palletAccount } from '../lib/accounts.mjs';
import { Chain, find } from '../lib/chain.mjs';
import { keepIdleAway } from '../lib/idle.mjs';
import { Refusing } from '../lib/refusing.mjs';
import { QUSD, SQUSD, USDC, quo, stable, usd } from '../lib/values.mjs';

const VAULT = palletAccount('qn/vault', 0);
const NOWHERE = 4_242;
const MOST = 2n ** 128n - 1n;
const STRANGER = 'Eve';
const SALT = `0x${'11'.repeat(32)}`;
const HOUR = 3_600;

let chain, api, vault, auctions, assets;
/// Of vaults, if no other pallet is told.
let refusing;

before(async () => {
	chain = await Chain.start({ sealing: 'instant' });
	({ api } = chain);
	({ vault, auctions, assets } = api.tx);
	refusing = new Refusing(chain, 'vault');
	await chain.sealFirst();
	// An hour into a window, so that all that is done in one falls into it.
	const { closesIn } = await windows();
	await chain.advance(closesIn.toNumber() + HOUR);
	await chain.freshen();
	for (const [name, amount] of [['Bob', '900_000'], ['Charlie', '200_000'], ['Dave', '20_000']]) {
		await chain.send(api.tx.issuance.mint(QUSD, USDC, stable(amount), 10), name);
	}
	await chain.send(api.tx.balances.transferKeepAlive(chain.address('Poor'), quo('0.16')), 'Bob');
});
after(() => chain?.stop());

const windows = async () => (await api.call.vaultApi.windows(0)).asOk;
const refuses = (call, name, who = 'Bob') => refusing.refuses(call, name, who);
const refusesRoot = (call, name) => refusing.refusesRoot(call, name);
const deposit = (amount, { of = 0, to = 'Bob', least = 0n } = {}) =>
	vault.deposit(of, amount, chain.address(to), least);
const mint = (shares, { of = 0, to = 'Bob', most = MOST } = {}) =>
	vault.mint(of, shares, chain.address(to), most);
const request = (shares, { of = 0, controller = 'Bob', owner = 'Bob' } = {}) =>
	vault.requestRedeem(of, shares, chain.address(controller), chain.address(owner));
const claim = (id, { of = 0, to = 'Bob' } = {}) => vault.claim(of, id, chain.address(to));

/// Asks for shares to be redeemed, and gives the number of the request.
async function ask(who, shares) {
	const { events } = await chain.send(request(shares, { controller: who, owner: who }), who);
	return find(events, 'vault', 'RedeemRequested').data.request.toNumber();
}

/// Moves to just after `at`, and lets the session begin that begins then.
async function pass(at) {
	await chain.advance(at - (await chain.now()) + 3);
	await chain.seal();
}

test('first deposit is more than what belongs to nobody, and a gift before the next one takes nothing of it', async () => {
	await refuses(deposit(0n), 'ZeroAmount');
	await refuses(mint(0n), 'ZeroAmount');
	await refuses(deposit(usd('1'), { of: NOWHERE }), 'UnknownVault');
	await refuses(mint(usd('1'), { of: NOWHERE }), 'UnknownVault');
	// A unit, and all of what is locked.
	for (const few of [1n, 1_000_000n]) await refuses(deposit(few), 'FirstDepositTooSmall');
	await refuses(deposit(usd('900_001')), 'NotCovered');
	await refuses(deposit(usd('1')), 'NotCovered', STRANGER);
	await refuses(mint(usd('1')), 'NotCovered', STRANGER);
	await refuses(deposit(MOST), 'CapReached');
	await refuses(mint(MOST), 'AmountTooLarge');
	await refuses(deposit(usd('1'), { least: usd('1') }), 'TooFewShares');
	await refuses(mint(usd('1'), { most: usd('1') }), 'TooManyAssets');
	await refuses(vault.closeWindow(0), 'NoWindowToClose');
	await refuses(vault.settle(0, 1_000), 'NobodyWaits');
	await refuses(vault.sync(0), 'NothingToCollect');
	await refuses(request(usd('1')), 'NotCovered');

	// One share is all there is besides those of nobody, and there are gifts on top.
	await chain.send(deposit(1_000_001n, { to: 'Charlie' }), 'Charlie');
	await chain.send(assets.transfer(QUSD, VAULT, usd('50_000')), 'Charlie');
	const { deposit: price, optimistic } = (await api.call.vaultApi.prices(0)).asOk;
	assert.deepEqual([price.toBigInt(), optimistic.toBigInt()], [usd('1'), 1_000_001n]);
	await chain.send(deposit(usd('600_000'), { least: usd('600_000') }), 'Bob');
	await chain.send(deposit(usd('100_000'), { to: 'Charlie' }), 'Charlie');
	await chain.send(deposit(usd('10_000'), { to: 'Dave' }), 'Dave');
	assert.equal(await chain.balance(SQUSD, 'Bob'), usd('600_000'));
	// Shares that were given to the vault wait for nobody.
	await chain.send(assets.transfer(SQUSD, VAULT, usd('1')), 'Dave');
	assert.equal((await api.call.vaultApi.vault(0)).unwrap().pending.toBigInt(), 0n);

	await refuses(deposit(MOST), 'AmountTooLarge');
	await refuses(mint(MOST), 'AmountTooLarge');
	await refuses(deposit(usd('1_000_000_000')), 'CapReached');
});

test('bond is added to by who has it', async () => {
	await refuses(vault.topUpBond(0, 0n), 'ZeroAmount');
	await refuses(vault.topUpBond(NOWHERE, 1n), 'UnknownVault');
	await refuses(vault.topUpBond(0, usd('900_000')), 'NotCovered');
	await refuses(vault.topUpBond(0, 1n), 'NotCovered', STRANGER);
	await refuses(vault.topUpBond(0, MOST), 'NotCovered');
	await chain.send(vault.topUpBond(0, usd('10')), 'Bob');
	await refuses(vault.topUpBond(0, MOST), 'AmountTooLarge');
});

test('operators act for who said so, and for nobody else', async () => {
	const [charlie, bob] = ['Charlie', 'Bob'].map((name) => chain.address(name));
	await refuses(vault.setOperator(bob, true), 'OperatorIsOwner');
	await refuses(vault.setOperator(bob, false), 'OperatorIsOwner');
	await refuses(vault.setOperator(charlie, false), 'OperatorUnchanged');
	// 0.164 QUO for the record, which is more than it has.
	await refuses(vault.setOperator(charlie, true), 'DepositNotCovered', 'Poor');
	await chain.send(vault.setOperator(charlie, true), 'Bob');
	await refuses(vault.setOperator(charlie, true), 'OperatorUnchanged');
	// It does not go the other way, nor on to others.
	await refuses(request(usd('1'), { controller: 'Charlie', owner: 'Charlie' }), 'NotOperator');
	await refuses(request(usd('1'), { controller: 'Bob', owner: 'Bob' }), 'NotOperator', STRANGER);
	await chain.send(vault.setOperator(charlie, false), 'Bob');
	await refuses(vault.setOperator(charlie, false), 'OperatorUnchanged');
	await refuses(request(usd('1'), { controller: 'Bob', owner: 'Bob' }), 'NotOperator', 'Charlie');
});

test('request is for shares that are there, and for who may', async () => {
	await refuses(request(0n), 'ZeroAmount');
	await refuses(request(1n), 'RequestTooSmall');
	await refuses(request(usd('1') - 1n), 'RequestTooSmall');
	await refuses(request(usd('1'), { of: NOWHERE }), 'UnknownVault');
	await refuses(request(usd('600_000') + 1n), 'NotCovered');
	await refuses(request(MOST), 'NotCovered');
	await refuses(request(usd('1'), { owner: STRANGER, controller: STRANGER }), 'NotCovered', STRANGER);
	// What is another's, or would be.
	await refuses(request(usd('1'), { owner: 'Charlie' }), 'NotOperator');
	await refuses(request(usd('1'), { controller: 'Charlie' }), 'NotOperator');

	const own = await ask('Dave', usd('1'));
	await refuses(vault.cancelRequest(0, own), 'NotOperator');
	await refuses(vault.cancelRequest(0, NOWHERE), 'UnknownRequest', 'Dave');
	await refuses(vault.cancelRequest(NOWHERE, own), 'UnknownVault', 'Dave');
	await refuses(claim(own), 'NotOperator');
	await refuses(claim(own, { to: 'Dave' }), 'NothingToClaim', 'Dave');
	await refuses(claim(NOWHERE), 'UnknownRequest');
	await refuses(claim(own, { of: NOWHERE }), 'UnknownRequest', 'Dave');
	await refuses(request(MOST), 'AmountTooLarge');
	await refuses(vault.settle(0, 1_000), 'WindowOpen');
	await refuses(vault.settle(NOWHERE, 1_000), 'UnknownVault');
	await refuses(vault.closeWindow(0), 'NoWindowToClose');
	await refuses(vault.closeWindow(NOWHERE), 'UnknownVault');
	await chain.send(vault.cancelRequest(0, own), 'Dave');
	await refuses(vault.cancelRequest(0, own), 'UnknownRequest', 'Dave');
	await refuses(claim(own), 'UnknownRequest', 'Dave');

	// Fifty at a time, and one that is done makes room for another.
	const dave = { owner: 'Dave', controller: 'Dave' };
	const fifty = [];
	for (const count of [25, 25]) {
		const calls = Array.from({ length: count }, () => request(usd('1'), dave));
		const { events } = await chain.send(api.tx.utility.batchAll(calls), 'Dave');
		const asked = events.filter((event) => api.events.vault.RedeemRequested.is(event));
		fifty.push(...asked.map(({ data }) => data.request.toNumber()));
	}
	await refuses(request(usd('1'), dave), 'TooManyRequests', 'Dave');
	await chain.send(vault.cancelRequest(0, fifty[7]), 'Dave');
	await chain.send(request(usd('1'), dave), 'Dave');
	await refuses(request(usd('1'), dave), 'TooManyRequests', 'Dave');
	for (const part of [fifty.slice(0, 25), fifty.slice(25)]) {
		const calls = part.filter((id) => id !== fifty[7]).map((id) => vault.cancelRequest(0, id));
		await chain.send(api.tx.utility.batchAll(calls), 'Dave');
	}
});

/// Requests with bids for them, and the window they are for.
let high, low, unbid, window;
const LEVELS = { high: 500, low: 200 };

async function hash(bid) {
	return (await api.call.auctionsApi.bidHash({ vault: 0, window, salt: SALT, ...bid })).asOk;
}
const commit = (id, shares, sealed, { of = 0, at = window } = {}) => auctions.commitBid(of, id, at, shares, sealed);
const reveal = (id, level, { of = 0, salt = SALT } = {}) => auctions.revealBid(of, id, level, salt);

test('bid is committed to for an own request, in its window and once', async () => {
	window = (await windows()).open.toNumber();
	high = await ask('Bob', usd('300_000'));
	low = await ask('Charlie', usd('100_000'));
	unbid = await ask('Bob', usd('100_000'));
	const shares = usd('300_000');
	const sealed = await hash({ request: high, bidder: chain.address('Bob'), shares, level: LEVELS.high });

	await refuses(commit(high, 0n, sealed), 'auctions.ZeroShares');
	await refuses(commit(high, shares + 1n, sealed), 'auctions.AboveRequest');
	await refuses(commit(high, MOST, sealed), 'auctions.AboveRequest');
	await refuses(commit(NOWHERE, shares, sealed), 'UnknownRequest');
	await refuses(commit(high, shares, sealed, { of: NOWHERE }), 'UnknownVault');
	await refuses(commit(high, shares, sealed), 'NotOperator', 'Charlie');
	for (const early of [window + 1, 2 ** 32 - 1]) {
		await refuses(commit(high, shares, sealed, { at: early }), 'auctions.WindowNotOpen');
	}
	for (const late of [window - 1, 0]) {
		await refuses(commit(high, shares, sealed, { at: late }), 'auctions.CommitTooLate');
	}
	// An operator pays the bond itself, and has no dollar.
	await chain.send(vault.setOperator(chain.address(STRANGER), true), 'Bob');
	await refuses(commit(high, 1n, sealed), 'auctions.BondNotCovered', STRANGER);
	await chain.send(vault.setOperator(chain.address(STRANGER), false), 'Bob');
	await refuses(auctions.withdrawBond(0, high), 'auctions.NoCommitment');
	await refuses(reveal(high, LEVELS.high), 'auctions.NoCommitment');

	await chain.sudo(auctions.setStatus('Paused'));
	await refuses(commit(high, shares, sealed), 'auctions.MarketPaused');
	await chain.sudo(auctions.setStatus('Open'));
	await chain.send(commit(high, shares, sealed), 'Bob');
	await refuses(commit(high, shares, sealed), 'auctions.AlreadyCommitted');
	await refuses(reveal(high, LEVELS.high), 'auctions.RevealTooEarly');
	await refuses(auctions.withdrawBond(0, high), 'auctions.NotBidder', 'Charlie');
	await refuses(auctions.withdrawBond(NOWHERE, high), 'auctions.NoCommitment');
	// Taken back, and committed to again.
	await chain.send(auctions.withdrawBond(0, high), 'Bob');
	await refuses(auctions.withdrawBond(0, high), 'auctions.NoCommitment');
	await chain.send(commit(high, shares, sealed), 'Bob');

	const charlie = { request: low, bidder: chain.address('Charlie'), shares: usd('50_000'), level: LEVELS.low };
	await chain.send(commit(low, usd('50_000'), await hash(charlie)), 'Charlie');
	// The level cannot be bid, and nobody can know it yet.
	const odd = api.createType('H256', `0x${'77'.repeat(32)}`);
	await chain.send(commit(unbid, usd('1'), odd), 'Bob');
});

test('bid is revealed as it was committed to, in time and once', async () => {
	const { closesAt, revealsUntil } = await windows();
	await pass(closesAt.toNumber());
	await refuses(vault.cancelRequest(0, high), 'WindowClosedAlready');
	await refuses(vault.settle(0, 1_000), 'RevealRuns', STRANGER);
	await refuses(commit(high, usd('1'), SALT), 'auctions.CommitTooLate');
	await refuses(claim(high), 'NothingToClaim');
	await chain.send(vault.closeWindow(0), STRANGER);
	await refuses(vault.closeWindow(0), 'NoWindowToClose', STRANGER);

	for (const level of [0, 1, 5, 505, 10_010, 65_535]) {
		await refuses(reveal(high, level), 'auctions.LevelOutOfRange');
	}
	await refuses(reveal(high, LEVELS.high + 10), 'auctions.WrongReveal');
	await refuses(reveal(high, LEVELS.high, { salt: `0x${'12'.repeat(32)}` }), 'auctions.WrongReveal');
	// Of another request, by whom it is.
	await refuses(reveal(low, LEVELS.high), 'auctions.NotBidder');
	await refuses(reveal(low, LEVELS.high), 'auctions.WrongReveal', 'Charlie');
	await refuses(reveal(high, LEVELS.high), 'auctions.NotBidder', 'Charlie');
	await refuses(reveal(NOWHERE, LEVELS.high), 'auctions.NoCommitment');
	await refuses(reveal(high, LEVELS.high, { of: NOWHERE }), 'auctions.NoCommitment');
	await refuses(auctions.withdrawBond(0, high), 'auctions.RevealingRuns');
	await refuses(auctions.withdrawBond(0, high), 'auctions.RevealingRuns', STRANGER);
	await chain.send(reveal(high, LEVELS.high), 'Bob');
	await refuses(reveal(high, LEVELS.high), 'auctions.NoCommitment');
	await refuses(auctions.withdrawBond(0, high), 'auctions.NoCommitment');
	await keepIdleAway(chain);
	// At the last moment, in a pause.
	await chain.sudo(auctions.setStatus('Paused'));
	await chain.nextAt(Math.floor(revealsUntil.toNumber() / 3) * 3);
	await chain.send(reveal(low, LEVELS.low), 'Charlie');

	await pass(revealsUntil.toNumber());
	await refuses(reveal(unbid, 10), 'auctions.RevealTooLate');
	await refuses(auctions.withdrawBond(0, unbid), 'auctions.MarketPaused', STRANGER);
	await chain.sudo(auctions.setStatus('Open'));
});

test('window is settled once, and money is not lent meanwhile', async () => {
	await refuses(vault.settle(0, 0), 'ZeroLevels', STRANGER);
	await refuses(vault.settle(NOWHERE, 1_000), 'UnknownVault', STRANGER);
	// Of two levels, one.
	await chain.send(vault.settle(0, 1), STRANGER);
	assert.ok((await api.query.vault.settlingNow(0)).isSome);
	await refuses(vault.allocate(0, { Loan: { loan: 0, tranche: 0 } }), 'SettlementRuns', STRANGER);
	await refuses(vault.settle(0, 0), 'ZeroLevels', STRANGER);
	await refuses(claim(high), 'NothingToClaim');
	const both = ['Eve', 'Ferdie'].map((name) => chain.send(vault.settle(0, 1_000), name));
	const ended = await Promise.allSettled(both);
	assert.deepEqual(ended.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
	assert.equal(ended.find(({ status }) => status === 'rejected').reason.name, 'vault.NobodyWaits');

	await refuses(vault.cancelRequest(0, high), 'WindowClosedAlready');
	await refuses(claim(high), 'NotOperator', STRANGER);
	const before = await chain.balance(QUSD, 'Bob');
	await chain.send(claim(high), 'Bob');
	// There is cash for all that was bid: going first costs nothing.
	assert.equal((await chain.balance(QUSD, 'Bob')) - before, usd('300_000'));
	await refuses(claim(high), 'UnknownRequest');
	await chain.send(claim(unbid), 'Bob');
	await refuses(claim(unbid), 'UnknownRequest');
	// The bond for what could not be revealed is the vault's, once, also when its request is gone.
	await chain.send(auctions.withdrawBond(0, unbid), STRANGER);
	await refuses(auctions.withdrawBond(0, unbid), 'auctions.NoCommitment', STRANGER);
	await refuses(commit(unbid, 1n, SALT, { at: window + 1 }), 'UnknownRequest');
});

test('brakes stop what they say, and are moved by who may', async () => {
	const set = (status, of = 0) => vault.setStatus(of, status);
	await refuses(set('Paused'), 'BadOrigin');
	await refusesRoot(set('Open'), 'StatusUnchanged');
	await refusesRoot(set('Paused', NOWHERE), 'UnknownVault');
	const waits = await ask('Bob', usd('10'));
	const guardian = (status) => () => chain.motion(set(status));

	await chain.motion(set('NoNewRisk'));
	await refuses(deposit(usd('1')), 'NoNewRisk');
	await refuses(mint(usd('1')), 'NoNewRisk');
	await refuses(vault.allocate(0, { Loan: { loan: 0, tranche: 0 } }), 'NoNewRisk');
	await assert.rejects(guardian('Open'), { name: 'vault.GuardianMayOnlyBrake' });
	const asked = await ask('Bob', usd('10'));

	await chain.motion(set('Paused'));
	const stopped = [
		deposit(usd('1')), mint(usd('1')), request(usd('1')), vault.cancelRequest(0, waits), vault.settle(0, 1_000),
		vault.allocate(0, { Loan: { loan: 0, tranche: 0 } }), vault.deallocate(0, 'Loans', 1n), vault.sync(0),
		vault.harvest(0, USDC),
	];
	for (const call of stopped) await refuses(call, 'VaultPaused');
	// Not claims: that nothing was paid is why.
	await refuses(claim(waits), 'NothingToClaim');
	// It lapses to `NoNewRisk`, and is not repeated.
	await chain.advance(72 * HOUR);
	await chain.seal();
	await refuses(deposit(usd('1')), 'NoNewRisk');
	await assert.rejects(guardian('Paused'), { name: 'vault.PausedTooRecently' });
	await chain.sudo(set('Open'));
	for (const id of [waits, asked]) await chain.send(vault.cancelRequest(0, id), 'Bob');

	await chain.motion(api.tx.safeMode.forceEnter());
	for (const call of [deposit(usd('1')), mint(usd('1')), request(usd('1'))]) {
		await refuses(call, 'system.CallFiltered');
	}
	await refuses(claim(waits), 'UnknownRequest');
	await chain.sudo(api.tx.safeMode.forceExit());
});
