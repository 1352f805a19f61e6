// The development chain's ids and units, as its documentation gives them.

export const QUO = 0;
export const QUSD = 1;
export const SQUSD = 2;
export const USDC = 1337;
export const USDT = 1984;

export const FEEDS = [
	'USDC/USD', 'USDT/USD', 'QUO/USD',
	// Resale indices, in dollars per server or rack.
	'H100-8X/USD', 'B200-8X/USD', 'GB200-NVL72/USD', 'B300-8X/USD',
];
export const OPERATORS = ['FeedOne', 'FeedTwo', 'FeedThree'];
export const PEOPLE = ['Alice', 'Bob', 'Charlie', 'Dave', 'Eve', 'Ferdie'];
export const LENDERS = ['Senior', 'Mezzanine'];

/// Amounts in smallest units, from decimal text: `units('1.5', 6)` is `1_500_000n`.
export function units(text, decimals) {
	const [whole, fraction = ''] = text.replaceAll('_', '').split('.');
	if (fraction.length > decimals) throw new Error(`${text} has more than ${decimals} decimals`);
	return BigInt(whole + fraction.padEnd(decimals, '0'));
}

export const quo = (text) => units(text, 12);
export const usd = (text) => units(text, 18);
export const stable = (text) => units(text, 6);
/// Prices are dollars per whole unit with 18 digits.
export const price = usd;
