// The addresses of accounts without a key, as any client derives them.

import { encodeAddress } from '@polkadot/util-crypto';
import { stringToU8a, u8aConcat, u8aFixLength } from '@polkadot/util';

/// The account of a pallet: its eight-byte id, with a sub-account number or without.
export function palletAccount(id, sub) {
	const parts = ['modl', id].map((text) => stringToU8a(text));
	if (sub !== undefined) parts.push(new Uint8Array(new Uint32Array([sub]).buffer));
	return encodeAddress(u8aFixLength(u8aConcat(...parts), 256, true), 42);
}

export const TREASURY = palletAccount('qn/trsry');
/// Owns every protocol dollar, and holds nothing.
export const ISSUANCE = palletAccount('qn/issue');
/// Holds the externals behind a coin.
export const holding = (coin) => palletAccount('qn/issue', coin);
/// Has what waits to be collected from loans.
export const LENDING = palletAccount('qn/lends');
