// Small loans of one borrower, offered and committed to, each over a server of its own, on a chain whose clock nobody
// moves: what is left is to draw them.

import { B300, Desk } from './credit.mjs';
import { DAY, yearly } from './loan-model.mjs';
import { QUSD, USDC, stable, usd } from './values.mjs';

/// Together the least that a loan may be.
const PARTS = [['Senior', 8_000, '10'], ['Mezzanine', 2_000, '15']];
const WORTH = 14_000;

/// Returns the draws of `count` loans, for Bob to sign.
export async function manyLoans(chain, count) {
	const { api } = chain;
	const desk = new Desk(chain);
	const mint = (name, dollars) =>
		chain.send(api.tx.issuance.mint(QUSD, USDC, stable(String(dollars)), 10), name);
	for (const [name, dollars] of PARTS) await mint(name, (count + 1) * dollars);
	// A twentieth of what is insured, which is less than the worth.
	const bond = (count * WORTH) / 20;
	await mint('Insurer', bond + 100);
	await chain.send(api.tx.registry.postBond(usd(String(bond))), 'Insurer');

	const titles = await desk.titles('Bob', {
		class: B300, pieces: Array(count).fill(1), value: usd(String(WORTH)), obligor: 'Bob',
	});
	const expiresAt = (await chain.now()) + DAY;
	const offers = titles.map(({ id }) => api.tx.lending.offer({
		titles: [id],
		tranches: PARTS.map(([, dollars, rate]) => ({ lender: null, amount: usd(String(dollars)), rate: yearly(rate) })),
		timetable: { Calendar: { days: 360, anchorDay: 1, utcOffset: 0 } },
		repayment: 'Amortised',
		principalInStub: false,
		grace: { rate: yearly('5'), duration: 7 * DAY },
		fees: [],
		covenants: { drawLtv: 7_500, breachLtv: 9_000, heartbeat: null, insured: true },
		reserve: 1,
		expiresAt,
		refinances: null,
	}));
	const events = await desk.batch(offers, 'Bob');
	const offered = events.filter((event) => api.events.lending.Offered.is(event));
	const loans = offered.map(({ data }) => data.loan.toNumber());
	for (const [tranche, [name]] of PARTS.entries()) {
		await desk.batch(loans.map((loan) => api.tx.lending.commit(loan, tranche, expiresAt, null)), name);
	}
	return loans.map((loan) => api.tx.lending.draw(loan));
}
