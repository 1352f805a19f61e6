// Bad input to registry and lending, as a stranger sees it by RPC: each has its own error and changes
// nothing.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Chain } from '../lib/chain.mjs';
import { DAY, yearly } from '../lib/loan-model.mjs';
import { LENT, SmallLoans, WORTH } from '../lib/small-loans.mjs';
import { QUSD, price, usd } from '../lib/values.mjs';

const HOUR = 3_600;
const STRANGER = 'Ferdie';

let chain, api, desk, loans, lending, registry;
before(async () => {
	chain = await Chain.start({ sealing: 'instant' });
	({ api } = chain);
	({ lending, registry } = api.tx);
	await chain.sealFirst();
	loans = await SmallLoans.on(chain);
	({ desk } = loans);
});
after(() => chain?.stop());

test('offer over what cannot be pledged is refused', async () => {
	const [own, other] = [await loans.title(), await loans.title('Charlie')];
	const offer = async (titles, more) => lending.offer(await loans.terms(titles, more));
	await loans.refuses(await offer([]), 'lending.NoTitles');
	await loans.refuses(await offer([own, own]), 'registry.DuplicateTitle');
	await loans.refuses(await offer([other]), 'registry.NotOwner');
	await loans.refuses(await offer([{ id: 4_242 }]), 'registry.UnknownTitle');
	const [draft] = await desk.register('Bob', { pieces: [2], inService: await chain.now() });
	await loans.refuses(await offer([draft]), 'registry.AttestationMissing');
	await desk.attest([draft], { value: WORTH / 2n, obligor: 'Bob' });
	await loans.refuses(await offer([draft]), 'registry.NotVerified');

	// 800 000 are more than 72 % of what it is worth, which is a bit less than appraised.
	const covenants = { drawLtv: 7_200, breachLtv: 9_000, heartbeat: null, insured: true };
	await loans.refuses(await offer([own], { covenants }), 'lending.LoanToValueTooHigh');
	// More than governance allows, whatever it is worth.
	const high = { ...covenants, drawLtv: 8_100 };
	await loans.refuses(await offer([own], { covenants: high }), 'lending.LoanToValueTooHigh');

	// Not heard of for six hours.
	await chain.advance(6 * HOUR);
	await loans.refuses(await offer([own]), 'registry.AttestationLapsed');
	await desk.hear([own]);
	// Indices are good for a day.
	await chain.advance(DAY);
	await desk.hear([own]);
	await loans.refuses(await offer([own]), 'registry.IndexStale');
	await chain.freshen();
	await chain.send(await offer([own]), 'Bob');
});

test('terms that no loan can have are refused, each by its name', async () => {
	const own = await loans.title();
	const good = await loans.terms([own]);
	const [senior] = good.tranches;
	const { Calendar } = good.timetable;
	const calendar = (more) => ({ timetable: { Calendar: { ...Calendar, ...more } } });
	const tranche = (more) => ({ tranches: [{ ...senior, ...more }] });
	const covenants = (more) => ({ covenants: { ...good.covenants, ...more } });
	const fee = (of) => ({ fees: [{ event: 'Origination', recipient: chain.address('Eve'), fee: of }] });
	const cases = [
		['OfferExpired', { expiresAt: (await chain.now()) - 1 }],
		['NoTranches', { tranches: [] }],
		['ZeroAmount', tranche({ amount: 0n })],
		['RateOutOfRange', tranche({ rate: 0n })],
		['RateOutOfRange', tranche({ rate: yearly('100') + 1n })],
		['LenderIsBorrower', tranche({ lender: chain.address('Bob') })],
		['PrincipalTooSmall', tranche({ amount: usd('9_999') })],
		['DurationOutOfRange', calendar({ days: 0 })],
		['DurationOutOfRange', calendar({ days: 4_001 })],
		['AnchorDayOutOfRange', calendar({ anchorDay: 0 })],
		['AnchorDayOutOfRange', calendar({ anchorDay: 32 })],
		['UtcOffsetOutOfRange', calendar({ utcOffset: -12 * HOUR - 1 })],
		['UtcOffsetOutOfRange', calendar({ utcOffset: 14 * HOUR + 1 })],
		['IntervalOutOfRange', { timetable: { Fixed: { interval: DAY - 1, payments: 12 } } }],
		['IntervalOutOfRange', { timetable: { Fixed: { interval: 92 * DAY + 1, payments: 12 } } }],
		['DurationOutOfRange', { timetable: { Fixed: { interval: DAY, payments: 0 } } }],
		['GraceTooLong', { grace: { rate: 0n, duration: 31 * DAY + 1 } }],
		['FeeTooHigh', fee({ Ratio: { of: 'Amount', share: 10n ** 18n + 1n } })],
		['CovenantsInvalid', covenants({ drawLtv: 0 })],
		['CovenantsInvalid', covenants({ breachLtv: 7_499 })],
		['CovenantsInvalid', covenants({ breachLtv: 10_001 })],
		['CovenantsInvalid', covenants({ heartbeat: 0 })],
		['ReserveTooLong', { reserve: 13 }],
	];
	for (const [name, more] of cases) {
		await loans.refuses(lending.offer({ ...good, ...more }), `lending.${name}`);
	}
	await loans.refuses(lending.offer({ ...good, refinances: 4_242 }), 'lending.UnknownLoan');
});

test('attestor says only what it may, and of now', async () => {
	const [draft] = await desk.register('Bob', { pieces: [2], inService: await chain.now() });
	const now = await chain.now();
	const appraisal = { Appraisal: { value: WORTH } };
	const attest = ({ of = appraisal, at = now, until = at + DAY, subject = draft.subject } = {}) =>
		registry.attest(draft.id, subject, of, at, until);
	await loans.refuses(attest(), 'registry.NotAccredited', STRANGER);
	await loans.refuses(attest(), 'registry.NotAccredited', 'Insurer');
	await loans.refuses(attest({ at: now + HOUR }), 'registry.FutureDate', 'Appraiser');
	await loans.refuses(attest({ until: now }), 'registry.ExpiryPassed', 'Appraiser');
	await loans.refuses(attest({ until: now + 366 * DAY + 1 }), 'registry.ExpiryTooFar', 'Appraiser');
	await loans.refuses(attest({ subject: desk.hash('another') }), 'registry.SubjectDiffers', 'Appraiser');
	await loans.refuses(attest({ of: { Telemetry: null } }), 'registry.HeartbeatOnly', 'Custodian');
	await loans.refuses(registry.heartbeat(draft.id), 'registry.NotAccredited', STRANGER);
	await loans.refuses(registry.verify(draft.id), 'registry.AttestationMissing', STRANGER);
	await loans.refuses(registry.retire(draft.id), 'registry.NotOwner', STRANGER);
	await loans.refuses(registry.transfer(draft.id, chain.address('Eve')), 'registry.NotOwner', STRANGER);
	// Who is revoked says nothing any more, and what it said does not count.
	const own = await loans.title();
	await chain.sudo(registry.revoke(chain.address('Appraiser')));
	await loans.refuses(lending.offer(await loans.terms([own])), 'registry.AttestorRevoked');
	await loans.refuses(attest(), 'registry.NotAccredited', 'Appraiser');
	await chain.sudo(registry.accredit(chain.address('Appraiser'), 1));
});

test('offer takes whole commitments by whom it asks, until they expire', async () => {
	const own = await loans.title();
	const now = await chain.now();
	const soon = now + 6 * HOUR;
	const agreed = await loans.terms([own], { expiresAt: now + DAY });
	agreed.tranches[0].lender = chain.address('Senior');
	const id = await desk.offer(agreed, 'Bob');
	const commit = (tranche, until = soon, of = id) => lending.commit(of, tranche, until, null);
	await loans.refuses(commit(0, soon, 4_242), 'lending.UnknownOffer', 'Senior');
	await loans.refuses(commit(2), 'lending.UnknownTranche', 'Senior');
	await loans.refuses(commit(0), 'lending.NotLender', 'Mezzanine');
	await loans.refuses(commit(1), 'lending.LenderIsBorrower', 'Bob');
	await loans.refuses(commit(1), 'lending.NotCovered', STRANGER);
	await loans.refuses(commit(0, now), 'lending.CommitmentExpired', 'Senior');
	await loans.refuses(lending.commit(id, 1, soon, 0), 'lending.NothingToKeep', 'Mezzanine');
	await loans.refuses(lending.refuseOffer(id, 0), 'lending.NotLender', STRANGER);
	await loans.refuses(lending.withdrawOffer(id), 'lending.NotBorrower', STRANGER);
	await loans.refuses(lending.draw(id), 'lending.NotFunded', 'Bob');

	await chain.send(commit(0), 'Senior');
	await loans.refuses(commit(0), 'lending.TrancheFilled', 'Senior');
	await loans.refuses(lending.refuseOffer(id, 0), 'lending.TrancheFilled', 'Senior');
	await loans.refuses(lending.draw(id), 'lending.NotFunded', 'Bob');
	await chain.send(commit(1), 'Mezzanine');
	await loans.refuses(lending.draw(id), 'lending.NotBorrower', STRANGER);
	await loans.refuses(lending.refinance(id), 'lending.RefinancesNothing', 'Bob');
	await loans.refuses(lending.withdrawCommitment(id, 0), 'lending.CommitmentRuns', 'Senior');

	// The commitments end first, and the offer a second after its last one.
	await chain.nextAt(Math.ceil(soon / 3) * 3);
	await loans.refuses(lending.draw(id), 'lending.CommitmentExpired', 'Bob');
	await chain.nextAt(Math.ceil((now + DAY) / 3) * 3 + 3);
	await loans.refuses(lending.draw(id), 'lending.OfferExpired', 'Bob');
	await loans.refuses(commit(0, now + 2 * DAY), 'lending.OfferExpired', 'Senior');
	// What was held is free again, by anybody's call.
	const free = await chain.balance(QUSD, 'Senior');
	await chain.send(lending.withdrawCommitment(id, 0), STRANGER);
	assert.equal((await chain.balance(QUSD, 'Senior')) - free, agreed.tranches[0].amount);
	await loans.refuses(lending.withdrawCommitment(id, 0), 'lending.NotCommitted', 'Senior');
	await chain.send(lending.withdrawCommitment(id, 1), STRANGER);
	await chain.send(lending.withdrawOffer(id), 'Bob');
	await loans.refuses(lending.withdrawOffer(id), 'lending.UnknownOffer', 'Bob');
});

test('draw is refused when the servers are worth less than at the offer, or nobody knows', async () => {
	await chain.freshen();
	const own = await loans.title();
	const terms = await loans.terms([own], { expiresAt: (await chain.now()) + 3 * DAY });
	const id = await desk.offer(terms, 'Bob');
	await desk.commit(id, ['Senior', 'Mezzanine'], terms.expiresAt);
	await chain.advance(DAY + HOUR);
	await loans.refuses(lending.draw(id), 'registry.AttestationLapsed');
	await desk.hear([own]);
	await loans.refuses(lending.draw(id), 'registry.IndexStale');
	await chain.feed('B300-8X/USD', price('520_000'));
	await loans.refuses(lending.draw(id), 'lending.LoanToValueTooHigh');
	await chain.feed('B300-8X/USD', price('560_000'));
	await chain.send(lending.draw(id), 'Bob');
});

/// Two loans that run.
let first, second;

test('title of a loan is locked, and what stands behind it', async () => {
	await chain.freshen();
	first = await loans.drawn();
	second = await loans.drawn();

	await loans.refuses(lending.offer(await loans.terms([{ id: first.title }])), 'registry.TitleEncumbered');
	await loans.refuses(registry.transfer(first.title, chain.address('Eve')), 'registry.TitleEncumbered');
	await loans.refuses(registry.retire(first.title), 'registry.TitleEncumbered');
	await loans.refuses(api.tx.nfts.transfer(0, first.title, chain.address('Eve')), 'system.CallFiltered');
	const { bond, allotted } = (await api.call.registryApi.attestor(chain.address('Insurer'))).unwrap();
	const least = bond.toBigInt() - allotted.toBigInt();
	assert.ok(allotted.toBigInt() > 2n * (WORTH / 21n), 'a twentieth of what each is worth');
	await loans.refuses(registry.withdrawBond(least + 1n), 'registry.BondAllotted', 'Insurer');
	await loans.refuses(registry.withdrawBond(bond.toBigInt() + 1n), 'registry.BondTooSmall', 'Insurer');
	await chain.send(registry.withdrawBond(least), 'Insurer');
	await loans.refuses(registry.withdrawBond(1n), 'registry.BondAllotted', 'Insurer');
});

test('bond that is too small for another title refuses the loan', async () => {
	const own = await loans.title();
	await loans.refuses(lending.offer(await loans.terms([own])), 'registry.BondTooSmall');
});

test('payments that are none are refused', async () => {
	const { id } = first;
	const due = (await api.call.lendingApi.nextPayment(id, null)).asOk.total.toBigInt();
	await loans.refuses(lending.repay(id, 0), 'lending.ZeroAmount');
	await loans.refuses(lending.repay(4_242, 1), 'lending.UnknownLoan');
	await loans.refuses(lending.repay(id, due - 1n), 'lending.AmountTooSmall');
	await loans.refuses(lending.repay(id, due), 'lending.NotCovered', STRANGER);
	await loans.refuses(lending.close(id, LENT), 'lending.AmountTooSmall');
	await loans.refuses(lending.prepay(id, due), 'lending.PaymentDue');
	await loans.refuses(lending.withdrawReserve(id, 1), 'lending.NotBorrower', STRANGER);
	await loans.refuses(lending.topUpReserve(id, 1), 'lending.NotBorrower', STRANGER);
	await loans.refuses(lending.withdrawReserve(id, 1), 'lending.ReserveNeeded');
	await loans.refuses(lending.liquidate(id), 'lending.WithinGrace', STRANGER);
	await loans.refuses(lending.mark(id), 'lending.NothingToMark', STRANGER);
	await loans.refuses(lending.cure(id), 'lending.NotBreached', STRANGER);
	const breaches = [
		['LoanToValue', 'CovenantHolds'],
		[{ Heartbeat: { title: first.title } }, 'NotPromised'],
		[{ Attestation: { title: second.title } }, 'NotOfLoan'],
	];
	for (const [breach, name] of breaches) {
		await loans.refuses(lending.declareBreach(id, breach), `lending.${name}`, STRANGER);
	}
	const sell = (to) => lending.transferPosition(id, 0, chain.address(to), 0);
	await loans.refuses(sell('Eve'), 'lending.NotLender', STRANGER);
	await loans.refuses(sell('Bob'), 'lending.LenderIsBorrower', 'Senior');
	await loans.refuses(lending.acceptPosition(id, 0, 0, 0), 'lending.NotOffered', 'Eve');
	await loans.refuses(lending.collect(chain.address('Eve')), 'lending.NothingToCollect', 'Eve');

	await chain.send(lending.repay(id, due), 'Bob');
	await loans.refuses(lending.repay(id, due), 'lending.NothingDue');
	// More than all is taken for all.
	const quote = (await api.call.lendingApi.quotePrepay(id, usd('5_000_000'))).asOk;
	assert.equal(quote.total.toBigInt(), LENT);
	const refinance = { ...(await loans.terms([{ id: first.title }])), refinances: id };
	await loans.refuses(lending.offer(refinance), 'lending.NotBorrower', STRANGER);
});
