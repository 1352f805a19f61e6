// Chain specifications for networks of a test: the chain `local` with other validators, and with accounts that
// send transactions.

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { Keyring } from '@polkadot/api';
import { cryptoWaitReady } from '@polkadot/util-crypto';
import { NODE_BINARY } from '../lib/node.mjs';

/// Numbers as they are written: amounts are beyond what JavaScript counts exactly.
const parse = (text) =>
	JSON.parse(text, (_, value, { source }) => (typeof value === 'number' ? JSON.rawJSON(source) : value));

function exported(path, ...args) {
	execFileSync(NODE_BINARY, ['export-chain-spec', ...args, '--output', path], { stdio: 'ignore' });
	return path;
}

/// Writes the raw specification to `path`. Validators are `//Name`, by names; `balances` are pairs of an address
/// and smallest units of QUO.
export async function writeSpec(path, { names, balances = [] }) {
	await cryptoWaitReady();
	const address = (name, type) => new Keyring({ type, ss58Format: 42 }).addFromUri(`//${name}`).address;
	const spec = parse(readFileSync(exported(`${path}.plain`, '--chain', 'local'), 'utf8'));
	const { patch } = spec.genesis.runtimeGenesis;
	const accounts = names.map((name) => address(name, 'sr25519'));
	patch.validatorSet.validators = accounts;
	patch.session.keys = names.map((name, i) => {
		const [sr, ed] = [accounts[i], address(name, 'ed25519')];
		return [sr, sr, { authority_discovery: sr, babe: sr, grandpa: ed }];
	});
	// Who has nothing yet has what it bonds, and as much again.
	const has = new Set(patch.balances.balances.map(([who]) => who));
	const bond = BigInt(patch.validatorSet.bond.rawJSON);
	for (const who of accounts.filter((account) => !has.has(account))) {
		patch.balances.balances.push([who, JSON.rawJSON(String(2n * bond))]);
	}
	patch.balances.balances.push(...balances.map(([who, amount]) => [who, JSON.rawJSON(String(amount))]));
	writeFileSync(`${path}.plain`, JSON.stringify(spec));
	exported(path, '--chain', `${path}.plain`, '--raw');
}
