// The files of ops/, as tests read them.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';

export const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
export const read = (name) => readFileSync(path(name), 'utf8');

/// Every rule, alerts and recorded series alike.
export const rules = () =>
	load(read('ops/prometheus/alerts.yml')).groups.flatMap((group) => group.rules);

/// Every expression of the dashboard, with its panel's title and all nodes chosen.
export const panels = () =>
	JSON.parse(read('ops/grafana/quoin.json')).panels.flatMap(({ title, targets = [] }) =>
		targets.map(({ expr }) => ({ title, expr: expr.replaceAll('$instance', '.*') })),
	);

/// The series of other programs: the machine's, and Prometheus' own.
export const OTHERS = [
	'node_filesystem_avail_bytes', 'node_timex_offset_seconds', 'node_timex_sync_status', 'up',
];
