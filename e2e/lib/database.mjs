// Damage to the files of a node's database.

import { globSync, statSync, truncateSync } from 'node:fs';
import { basename, join } from 'node:path';

/// The files of the database of the one chain under `basePath`, by name.
export function databaseFiles(basePath) {
	const paths = globSync(join(basePath, 'chains/*/paritydb/full/*'));
	return new Map(paths.map((path) => [basename(path), path]));
}

/// Cuts a file off. `length` is what stays of so many bytes.
export function cut(path, length) {
	truncateSync(path, length(statSync(path).size));
}

/// The journal of what was written last: not in its tables yet.
export function journal(basePath) {
	const logs = [...databaseFiles(basePath)].filter(([name, path]) => /^log\d+$/.test(name) && statSync(path).size > 0);
	if (logs.length !== 1) throw new Error(`the database has ${logs.length} journals`);
	return logs[0][1];
}
