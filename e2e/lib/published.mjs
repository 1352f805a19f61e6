// Three published loans against servers, as a person says them.

const HOUR = 3_600;
/// Three years of 36 payments end between the 35th month and the 36th.
const THREE_YEARS = 1_080;

// Amounts, servers and coupons are published by USD.AI, who lent them; so are 36 payments, three
// months of them in reserve, a loan-to-value of 70 to 80 % and a cover of 80 % of the value. Of 98.1 million
// the coupon is not, nor of 15.3 million the number of servers: 11 % lies between those that are, and 37
// servers make for 75 %. How lenders share a loan, and fees, are ours.
export const PUBLISHED = [
	{
		name: '98.1 M on 2 304 B300, paid in full', borrower: 'Bob', amount: '98_100_000', coupon: 11,
		// 288 servers at the index would be 161 million, above what one obligor may pledge.
		servers: 288, appraised: '460_000',
		tranches: [
			{ lender: 'Senior', percent: 80, rate: '10' },
			{ lender: 'Mezzanine', percent: 20, rate: '15' },
		],
		calendar: { days: THREE_YEARS, anchorDay: 1, utcOffset: 0 },
		fees: [{ event: 'Origination', percent: '1' }],
	},
	{
		name: '54.4 M on 1 040 B300, closed early', borrower: 'Charlie', amount: '54_400_000', coupon: 10,
		servers: 130, appraised: '560_000',
		tranches: [
			{ lender: 'Senior', percent: 80, rate: '9' },
			{ lender: 'Mezzanine', percent: 20, rate: '14' },
		],
		// Begins with a stub of interest only, and days begin two hours earlier than by UTC.
		calendar: { days: THREE_YEARS, anchorDay: 15, utcOffset: 2 * HOUR },
		fees: [
			{ event: 'Origination', percent: '0.75' },
			{ event: 'Exit', percent: '1' },
		],
	},
	{
		name: '15.3 M on 296 B300, fails in month 7', borrower: 'Dave', amount: '15_300_000', coupon: 15,
		servers: 37, appraised: '555_000',
		tranches: [
			{ lender: 'Senior', percent: 60, rate: '13' },
			{ lender: 'Mezzanine', percent: 30, rate: '16' },
			{ lender: 'Eve', percent: 10, rate: '24' },
		],
		// The last day of each month, five hours later than by UTC.
		calendar: { days: THREE_YEARS, anchorDay: 31, utcOffset: -5 * HOUR },
		fees: [
			{ event: 'Origination', percent: '1' },
			{ event: 'Liquidation', percent: '2' },
		],
	},
].map((terms) => ({ graceDays: 7, arranger: 'Alice', ...terms }));

