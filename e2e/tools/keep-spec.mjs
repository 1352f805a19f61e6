// keep-spec.mjs PLAIN RAW FILE: writes what is kept of a test network's specification, see chain-specs/README.md, and
// says the hash of its code.

import { readFileSync, writeFileSync } from 'node:fs';
import { blake2AsHex } from '@polkadot/util-crypto';
import { codeOf, exactly, kept, written } from '../lib/specs.mjs';

const [plainFile, rawFile, out] = process.argv.slice(2);
const read = (file) => exactly(readFileSync(file, 'utf8'));
const plain = read(plainFile);
writeFileSync(out, written(kept(plain, read(rawFile))));
console.log(`wrote ${out}; its code has the hash ${blake2AsHex(codeOf(plain), 256)}`);
