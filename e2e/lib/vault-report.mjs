// What became of a vault, for people: tables on standard output, and with plots in target/vault.

import { fileURLToPath } from 'node:url';
import { least, sum } from './loan-model.mjs';
import { plot } from './plot.mjs';
import { day, fixed, millions, percent, publish } from './report.mjs';

const FOLDER = fileURLToPath(new URL('../../target/vault/', import.meta.url));
const S = 10n ** 18n;

const ratio = (part, whole) => (whole === 0n ? undefined : Number((part * 1_000_000n) / whole) / 1e6);
const share = (part, whole) => percent(ratio(part, whole));
const priceOf = (cash, shares) => fixed(ratio(cash, shares), 6);
const count = (all) => fixed(all.length, 0);
const bps = (level) => fixed(level, 0);

const MONTHS = [
	'day', 'deposit', 'redemption', 'assets', 'cash', 'of assets', 'units', 'waits', 'of assets', 'earned yield', 'covered',
	'held back',
];
/// The last look in each month.
function months({ prices }) {
	const last = new Map();
	for (const one of prices) last.set(day(one.at).slice(0, 7), one);
	return [...last.values()].map((of) => [
		day(of.at), fixed(Number(of.deposit) / 1e18, 6), fixed(Number(of.redemption) / 1e18, 6), of.conservative, of.cash,
		share(of.cash, of.conservative), of.units, of.waits, share(of.waits, of.conservative), of.accrued, covered(of),
		of.unreleased,
	]);
}
const covered = ({ escrow, accrued }) => share(least(escrow, accrued), accrued);

const SETTLED = [
	'window', 'settled', 'by', 'cash', 'waits', 'bids', 'won', 'level, bps', 'to winners', 'to others', 'given up',
	'waits still', 'price',
];
const worthAt = (shares, { assets, shares: all }) => (shares * assets) / all;
const settlements = ({ settlements: all }) =>
	all.map((of) => {
		const won = of.bids.filter(({ cash }) => cash > 0n);
		return [
			fixed(of.window, 0), day(of.at), of.byKeeper ? 'keeper' : 'idle block', of.had,
			worthAt(of.burnt + of.pending, of), count(of.bids), count(won), bps(of.outcome.level), of.outcome.cash, of.paid - of.outcome.cash, of.givenUp,
			worthAt(of.pending, of), priceOf(of.assets, of.shares),
		];
	});

const QUEUE = ['settlement of', 'window', 'waits before', 'won', 'paid pro rata', 'waits after'];
/// What each settlement did to each window, in shares.
const queue = ({ settlements: all }) =>
	all.flatMap((of) => of.after.map(({ window, before, won, alike, pending }) => {
		return [fixed(of.window, 0), fixed(window, 0), before, won, alike, pending];
	}));

const LEAVERS = [
	'request', 'who', 'asked', 'window', 'how', 'bid, bps', 'paid by', 'days', 'shares', 'paid', 'a share',
	'redemption price', 'of it', 'claimed after',
];
/// Each time that somebody was paid.
function leavers({ everyRequest, settlements: all }, { late }) {
	const when = new Map(all.map((of) => [of.window, of.at]));
	return everyRequest.flatMap(({ number, who, joined, at, got }) =>
		got.map(({ how, auction, level, shares, cash, price }) => [
			fixed(number, 0), who, day(at), fixed(joined, 0), how, level === undefined ? '' : bps(level), fixed(auction, 0),
			fixed((when.get(auction) - at) / 86_400, 1), shares, cash, priceOf(cash, shares),
			priceOf(price.assets, price.shares), share(cash, worthAt(shares, price)), late.has(number) ? fixed(late.get(number), 0) : '',
		]),
	);
}

const WAYS = ['window', 'how', 'paid by', 'requests', 'shares', 'paid', 'a share', 'redemption price', 'days, at most'];
/// The same together, by window, way and settlement.
function ways({ everyRequest, settlements: all }) {
	const when = new Map(all.map((of) => [of.window, of.at]));
	const groups = new Map();
	for (const { joined, at, got } of everyRequest) {
		for (const { how, auction, shares, cash, price } of got) {
			const key = `${joined} ${auction} ${how}`;
			const own = groups.get(key) ?? { joined, how, auction, price, all: [], shares: 0n, cash: 0n, days: 0 };
			own.all.push(at);
			own.shares += shares;
			own.cash += cash;
			own.days = Math.max(own.days, (when.get(auction) - at) / 86_400);
			groups.set(key, own);
		}
	}
	const rank = ({ joined, auction }) => joined * 1_000 + auction;
	return [...groups.values()].sort((one, other) => rank(one) - rank(other)).map((of) => [
		fixed(of.joined, 0), of.how, fixed(of.auction, 0), count(of.all), of.shares, of.cash, priceOf(of.cash, of.shares),
		priceOf(of.price.assets, of.price.shares), fixed(of.days, 1),
	]);
}

const BIDS = ['window', 'request', 'who', 'bid, bps', 'cleared, bps', 'shares out', 'paid', 'a share'];
const bids = ({ settlements: all, everyRequest }) =>
	all.flatMap(({ window, outcome, bids: own }) => own.map(({ number, level, shares, cash }) => [
		fixed(window, 0), fixed(number, 0), everyRequest[number].who, bps(level), bps(outcome.level), shares, cash,
		priceOf(cash, shares),
	]));

const LOSS = ['', 'deposit', 'redemption', 'assets', 'loan written down'];
const lossOf = ({ prices }, { loss }) => {
	const after = prices.find(({ at }) => at >= loss.at);
	const row = (name, { deposit, redemption, conservative }, marked) => {
		return [name, fixed(Number(deposit) / 1e18, 6), fixed(Number(redemption) / 1e18, 6), conservative, marked];
	};
	const priced = ({ assets, shares, bought }) => [
		'comes and leaves after the mark', priceOf(bought.amount, bought.shares), priceOf(assets, shares), assets,
		loss.marked,
	];
	return [row('before', loss.before, 0n), priced(loss), row('at the end of that block', after, loss.marked)];
};

const MOVED = ['day', 'tranche', 'moved', 'kept from more by'];
const moved = (_, { bounds }) =>
	bounds.map(({ at, level, amount, bound }) => [day(at), ['senior', 'mezzanine'][level], amount, bound]);

const CROWD = ['size', 'accounts', 'put in', 'claimed or claimable', 'shares are worth', 'gain', 'of what was put in'];
const SIZES = [
	['under 100', 100n], ['under 10 000', 10_000n], ['under 1 million', 1_000_000n], ['from 1 million', 2n ** 60n],
];
function crowdOf({ accounts }) {
	let from = 0n;
	return SIZES.map(([name, to]) => {
		const own = [...accounts.values()].filter(({ put }) => put >= from * S && put < to * S);
		from = to;
		const all = (kind) => sum(own.map((of) => of[kind]));
		const [put, has, worth, gain] = ['put', 'has', 'worth', 'gain'].map(all);
		return [name, count(own), put, has, worth, gain, share(gain, put)];
	});
}

const ACCOUNTS = ['who', 'put in', 'claimed', 'claimable', 'shares', 'are worth', 'gain', 'at most', 'bond lost'];
const accountsOf = ({ accounts }) =>
	[...accounts.values()].map((of) => [
		of.name, of.put, of.got, of.has - of.got, of.shares, of.worth, of.gain, of.part, of.lost,
	]);

function picture({ prices, settlements: all, everyRequest }) {
	const line = (name, value) => ({
		name, points: prices.map((of) => [of.at, value(of)]).filter(([, height]) => height !== undefined),
	});
	const inPercent = (part, whole) => (whole === 0n ? undefined : 100 * ratio(part, whole));
	// By when those asked who wait.
	const ages = ['this window', 'the one before', 'older'].map((name, age) => ({
		name: `of ${name}`,
		points: all.map((of) => {
			const own = of.after.filter(({ window }) => Math.min(of.window - window, 2) === age);
			return [of.at, millions(worthAt(sum(own.map(({ before }) => before)), of))];
		}),
	}));
	const bars = [
		['winners', (of) => of.outcome.cash], ['pro rata', (of) => of.paid - of.outcome.cash],
		['waits still', (of) => worthAt(of.pending, of)],
	].map(([name, value]) => ({ name, points: all.map((of) => [of.at, millions(value(of))]) }));
	const when = new Map(all.map((of) => [of.window, of.at]));
	const dots = ['won', 'pro rata'].map((how) => ({
		name: how,
		points: everyRequest.flatMap(({ got }) => got.filter((of) => of.how === how && of.shares > S).map((of) => {
			return [when.get(of.auction), Number((of.cash * 1_000_000n) / of.shares) / 1e6];
		})),
	}));
	const redemption = line('redemption price', (of) => Number(of.redemption) / 1e18);
	return plot('Twelve months of sQUSD', [
		{
			title: 'Price of a share, both ways', unit: 'QUSD', zoomed: true, sloped: true,
			lines: [line('deposit', (of) => Number(of.deposit) / 1e18), redemption],
		},
		{
			title: 'Assets', unit: 'million QUSD',
			lines: [['all, conservative', 'conservative'], ['cash', 'cash'], ['units', 'units']].map(([name, kind]) => {
				return line(name, (of) => millions(of[kind]));
			}),
		},
		{
			title: 'Coverage', unit: '%',
			lines: [
				line('cash, of assets', (of) => inPercent(of.cash, of.conservative)),
				line('what waits, of assets', (of) => inPercent(of.waits, of.conservative)),
				line('earned yield in escrow', ({ escrow, accrued }) => inPercent(least(escrow, accrued), accrued)),
			],
		},
		{ title: 'Queue before each settlement, by window', unit: 'million QUSD', bars: ages },
		{ title: 'What the settlement paid of it', unit: 'million QUSD', bars },
		{ title: 'Who got out at what price', unit: 'QUSD a share', zoomed: true, sloped: true, lines: [redemption], dots },
	]);
}

/// Prints, and writes `target/vault/vault{.txt,.svg,-*.csv}`.
export function report(vault, story) {
	const sheets = [
		['moved', 'Money moved to the pool while it was raised', MOVED, moved],
		['months', 'Month by month, at its last look', MONTHS, months],
		['settlements', 'Settlements', SETTLED, settlements],
		['queue', 'What they did to each window, in shares', QUEUE, queue],
		['bids', 'Bids', BIDS, bids],
		['loss', 'The loss, in one block', LOSS, lossOf],
		['ways', 'Who got out when at what price, together', WAYS, ways],
		['crowd', 'The crowd by size', CROWD, crowdOf],
		['leavers', undefined, LEAVERS, leavers],
		['accounts', undefined, ACCOUNTS, accountsOf],
		['sums', 'Sums, to the unit: in, out, left', ['what', 'amount'], () => vault.sums],
	].map(([name, title, head, rows]) => [name, title, head, rows(vault, story)]);
	publish(FOLDER, 'vault', 'Twelve months of sQUSD', sheets, picture(vault));
}
