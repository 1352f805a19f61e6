// What an upgrade lost: the state after some blocks of the new runtime against the state after the same blocks of the
// old one. Blocks move much by themselves, and both move it alike; what differs is the upgrade's.

/// Differs after every upgrade: the code, and what blocks say of themselves. As many entries as before all the same.
export const OF_EVERY_UPGRADE = new Set([
	':code', 'system.lastRuntimeUpgrade', 'system.parentHash', 'system.blockHash', 'system.digest', 'system.events',
	'system.eventCount', 'system.blockWeight',
]);

/// What the migrations of this version rewrite, such as `lending.loans`. Entries may then differ, but there are as many,
/// and each number adds up to the same. Empty again after each release.
export const MIGRATED = [];

const some = (count, of) => `${count} of ${of} ${of === 1 ? 'entry' : 'entries'}`;

/// What differs, each with the item it is of. `old` and `upgraded` are `RawState`s.
export function losses(old, upgraded, migrated = MIGRATED) {
	const [before, after] = [old.byItem(), upgraded.byItem()];
	const found = [];
	for (const item of new Set([...before.keys(), ...after.keys()])) {
		const [keys, left] = [before.get(item) ?? [], after.get(item) ?? []];
		const say = (what) => found.push(`${item}: ${what}`);
		if (OF_EVERY_UPGRADE.has(item) || migrated.includes(item)) {
			if (keys.length !== left.length) say(`${keys.length} entries without the upgrade, ${left.length} with it`);
			if (migrated.includes(item)) compareSums(old.sums(keys), upgraded.sums(left), say);
			continue;
		}
		const gone = keys.filter((key) => !upgraded.values.has(key));
		const more = left.filter((key) => !old.values.has(key));
		const other = keys.filter((key) => upgraded.values.has(key) && upgraded.values.get(key) !== old.values.get(key));
		if (gone.length > 0) say(`${some(gone.length, keys.length)} gone`);
		if (more.length > 0) say(`${some(more.length, left.length)} new`);
		if (other.length > 0) {
			say(`${some(other.length, keys.length)} changed`);
			compareSums(old.sums(other), upgraded.sums(other), say);
		}
	}
	// A migration that is declared and has nothing to do is a mistake in one or the other.
	for (const item of migrated) if (!before.has(item)) found.push(`${item}: is to be migrated, and is not there`);
	return found;
}

function compareSums(before, after, say) {
	for (const path of new Set([...before.keys(), ...after.keys()])) {
		const [was, is] = [before.get(path) ?? 0n, after.get(path) ?? 0n];
		if (was !== is) say(`${path || 'value'} adds up to ${is}, ${was} without the upgrade`);
	}
}

/// Entries by pallet, for people. Some pallets have nothing but the version of their storage.
export function counts(state) {
	const pallets = new Map();
	for (const [item, keys] of state.byItem()) {
		const unnamed = item.startsWith(':') ? '(well known)' : '(versions alone)';
		const pallet = /^[a-z]/.test(item) ? item.split('.')[0] : unnamed;
		pallets.set(pallet, (pallets.get(pallet) ?? 0) + keys.length);
	}
	return pallets;
}
