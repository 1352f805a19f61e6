// Chain specifications without the code in them: what can be reviewed, and what does not differ with the compiler.

import { blake2AsHex } from '@polkadot/util-crypto';

/// Where the raw form has the code: `:code`.
const CODE = '0x3a636f6465';

/// The code of a specification, plain or raw, as hex.
export function codeOf({ genesis }) {
	return genesis.raw ? genesis.raw.top[CODE] : genesis.runtimeGenesis.code;
}

/// What is kept of a test network: its plain form less the code, and a hash of all that the first block's state has
/// besides. The code's own hash is not in it, since another compiler makes another code of the same source.
export function kept(plain, raw) {
	const { code: _, ...runtimeGenesis } = plain.genesis.runtimeGenesis;
	const state = Object.entries(raw.genesis.raw.top).filter(([key]) => key !== CODE).sort();
	if (Object.keys(raw.genesis.raw.childrenDefault).length > 0) throw new Error('there are child tries');
	return { ...plain, genesis: { runtimeGenesis, stateHash: blake2AsHex(JSON.stringify(state)) } };
}

/// A specification from its text. Amounts that are beyond what numbers of JavaScript hold become text.
export const exactly = (text) =>
	JSON.parse(text, (_, value, { source } = {}) =>
		typeof value === 'number' && !Number.isSafeInteger(value) ? source : value,
	);

/// As it stands in the repository.
export const written = (spec) => `${JSON.stringify(spec, null, '\t')}\n`;
