// What a node shows to Prometheus, and what an expression asks of it.

import { parser } from '@prometheus-io/lezer-promql';

/// The samples of a node: name, labels, value.
export async function scrape(port) {
	const response = await fetch(`http://127.0.0.1:${port}/metrics`);
	if (!response.ok) throw new Error(`metrics: ${response.status}`);
	return samplesOf(await response.text());
}

/// Of the text format.
export function samplesOf(text) {
	return text
		.split('\n')
		.filter((line) => line && !line.startsWith('#'))
		.map((line) => {
			const match = line.match(/^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)$/);
			if (!match) throw new Error(`not a sample: ${line}`);
			const [, name, inside = '', value] = match;
			const labels = {};
			for (const [, key, text] of inside.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)) {
				labels[key] = text.replace(/\\(.)/g, (_, of) => (of === 'n' ? '\n' : of));
			}
			return { name, labels, value: Number(value) };
		});
}

/// The series that an expression asks for, each as a name and conditions on labels. Throws when it is no PromQL.
export function selectorsOf(expression) {
	const text = (node) => expression.slice(node.from, node.to);
	const selectors = [];
	parser.parse(expression).iterate({
		enter({ type, node }) {
			if (type.isError) throw new Error(`no PromQL at ${node.from}: ${expression}`);
			if (type.name !== 'VectorSelector') return;
			const name = node.getChild('Identifier');
			const list = node.getChild('LabelMatchers');
			const matchers = (list?.getChildren('UnquotedLabelMatcher') ?? []).map((matcher) => ({
				label: text(matcher.getChild('LabelName')),
				op: text(matcher.getChild('MatchOp')),
				value: JSON.parse(text(matcher.getChild('StringLiteral')).replace(/^'(.*)'$/, '"$1"')),
			}));
			if (!name) throw new Error(`a series without a name: ${text(node)}`);
			selectors.push({ text: text(node), name: text(name), matchers });
		},
	});
	if (selectors.length === 0) throw new Error(`asks for no series: ${expression}`);
	return selectors;
}

/// Whether a selector takes a sample.
export function takes({ name, matchers }, sample) {
	const holds = ({ label, op, value }) => {
		const actual = sample.labels[label] ?? '';
		const whole = () => new RegExp(`^(?:${value})$`).test(actual);
		if (op === '=') return actual === value;
		if (op === '!=') return actual !== value;
		return op === '=~' ? whole() : !whole();
	};
	return sample.name === name && matchers.every(holds);
}
