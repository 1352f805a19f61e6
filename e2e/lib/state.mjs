// What an upgrade must not change: dollars, pegs, feeds, balances, validators.

import { FEEDS, PEOPLE, QUSD } from './values.mjs';

export async function state(chain) {
	const { issuanceApi, priceFeedsApi } = chain.api.call;
	const prices = await Promise.all(FEEDS.map((feed) => priceFeedsApi.price(feed)));
	const dollars = await Promise.all(PEOPLE.map((name) => chain.balance(QUSD, name)));
	return JSON.stringify([
		(await issuanceApi.coin(QUSD)).unwrap().issuance,
		await issuanceApi.facilitators(QUSD),
		prices.map((view) => [view.unwrap().price, view.unwrap().at]),
		dollars.map(String),
		await chain.api.query.session.validators(),
		(await chain.api.query.assets.asset.entries()).map(([, asset]) => asset.unwrap().supply),
	]);
}
