// Accounts that send transactions while something else goes on.

import { Keyring } from '@polkadot/api';
import { cryptoWaitReady } from '@polkadot/util-crypto';
import { quo } from '../lib/values.mjs';

/// What each has at genesis.
export const FUNDS = quo('1000');

/// The name of the key of sender `i`.
export const senderName = (i) => `Sender//${i}`;

export async function senders(count) {
	await cryptoWaitReady();
	const keyring = new Keyring({ type: 'sr25519', ss58Format: 42 });
	return Array.from({ length: count }, (_, i) => keyring.addFromUri(`//${senderName(i)}`));
}

/// For `Network.start`.
export const fundsOf = (pairs) => pairs.map(({ address }) => [address, FUNDS]);
