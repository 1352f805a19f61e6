// Plots as SVG: panels one below the other over the same months. Nothing but what the reports need.

const [WIDTH, LEFT, RIGHT, PANEL, GAP, TOP] = [960, 80, 48, 240, 84, 56];
/// Colours that people who see few of them tell apart (Okabe and Ito).
const COLOURS = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00'];
const DAY = 86_400;

const escape = (text) => String(text).replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);
const label = (x, y, text, more = '') => `<text x="${x}" y="${y}" ${more}>${escape(text)}</text>`;
const line = (x1, y1, x2, y2, more) =>
	`<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" ${more}/>`;
const near = (number) => number.toFixed(1);

/// Round numbers from `low` to `high`, about six of them.
function ticks(low, high) {
	const rough = (high - low) / 6 || 1;
	const power = 10 ** Math.floor(Math.log10(rough));
	const step = [1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough);
	const all = [];
	for (let n = Math.floor(low / step); n * step < high + step; n += 1) all.push(n * step);
	return { all, digits: Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) };
}

/// First days of quarters between two moments.
function quarters(from, to) {
	const first = new Date(from * 1_000);
	const all = [];
	for (let month = first.getUTCMonth(); ; month += 1) {
		const at = Date.UTC(first.getUTCFullYear(), month, 1) / 1_000;
		if (at > to) return all;
		if (at >= from && month % 3 === 0) all.push(at);
	}
}

/// The heights of a panel: bars stand on each other, lines do not. From zero, unless it is `zoomed`.
function extent({ bars = [], lines = [], dots = [], zoomed = false }) {
	const stacks = new Map();
	for (const { points } of bars) {
		for (const [x, y] of points) stacks.set(x, (stacks.get(x) ?? 0) + y);
	}
	const single = [...lines, ...dots].flatMap(({ points }) => points.map(([, y]) => y));
	const heights = [...(zoomed ? [] : [0]), ...stacks.values(), ...single];
	return [Math.min(...heights), Math.max(...heights)];
}

function panel({ title, unit, bars = [], lines = [], dots = [], zoomed, sloped }, top, [from, to]) {
	const { all: levels, digits } = ticks(...extent({ bars, lines, dots, zoomed }));
	const [low, high] = [levels[0], levels.at(-1)];
	const width = WIDTH - LEFT - RIGHT;
	const x = (at) => LEFT + ((at - from) / (to - from)) * width;
	const y = (level) => top + PANEL - ((level - low) / (high - low)) * PANEL;
	const parts = [label(LEFT, top - 30, title, 'class="title"'), label(12, top - 10, unit)];
	for (const level of levels) {
		parts.push(line(LEFT, near(y(level)), WIDTH - RIGHT, near(y(level)), 'class="grid"'));
		parts.push(label(LEFT - 8, near(y(level) + 4), level.toFixed(digits), 'class="end"'));
	}
	for (const at of quarters(from, to)) {
		parts.push(line(near(x(at)), top + PANEL, near(x(at)), top + PANEL + 5, 'class="axis"'));
		const month = new Date(at * 1_000).toISOString().slice(0, 7);
		parts.push(label(near(x(at)), top + PANEL + 20, month, 'class="middle"'));
	}
	const legend = [];
	const stacks = new Map();
	const bar = Math.max(3, (width / (to - from)) * 18 * DAY);
	bars.forEach(({ name, points }, i) => {
		legend.push([name, COLOURS[i]]);
		for (const [at, height] of points) {
			const under = stacks.get(at) ?? 0;
			stacks.set(at, under + height);
			const [upper, lower] = [y(under + height), y(under)];
			parts.push(
				`<rect x="${near(x(at) - bar / 2)}" y="${near(upper)}" width="${near(bar)}" ` +
					`height="${near(lower - upper)}" fill="${COLOURS[i]}"/>`,
			);
		}
	});
	lines.forEach(({ name, points, marked }, i) => {
		const colour = COLOURS[bars.length + i];
		legend.push([name, colour]);
		const path = points.map(([at, level], n) => {
			const [px, py] = [near(x(at)), near(y(level))];
			if (n === 0) return `M${px} ${py}`;
			// What is owed and what was paid stay as they are until the next payment. What runs by the second is sloped.
			return sloped ? `L${px} ${py}` : `H${px}V${py}`;
		});
		parts.push(`<path d="${path.join('')}" fill="none" stroke="${colour}" stroke-width="2"/>`);
		if (!marked) return;
		const [at, level] = points.at(-1);
		parts.push(`<circle cx="${near(x(at))}" cy="${near(y(level))}" r="4" fill="${colour}"/>`);
		parts.push(label(near(x(at) + 8), near(y(level) + 4), level.toFixed(2)));
	});
	dots.forEach(({ name, points }, i) => {
		const colour = COLOURS[bars.length + lines.length + i];
		legend.push([name, colour]);
		for (const [at, level] of points) {
			parts.push(`<circle cx="${near(x(at))}" cy="${near(y(level))}" r="3" fill="${colour}" fill-opacity="0.6"/>`);
		}
	});
	const base = near(y(zoomed ? low : 0));
	parts.push(line(LEFT, base, WIDTH - RIGHT, base, 'class="axis"'));
	parts.push(line(LEFT, top, LEFT, top + PANEL, 'class="axis"'));
	let right = WIDTH - RIGHT;
	for (const [name, colour] of legend.reverse()) {
		right -= 7 * name.length + 28;
		parts.push(`<rect x="${right}" y="${top - 20}" width="12" height="12" fill="${colour}"/>`);
		parts.push(label(right + 17, top - 10, name));
	}
	return parts.join('\n');
}

/// A picture of `panels`, each `{ title, unit, bars, lines, dots }` with `points` of Unix seconds and numbers. The
/// last point of a line is told when it is `marked`. What is `zoomed` need not begin at zero, and
/// lines that are `sloped` go straight from point to point.
export function plot(title, panels) {
	const times = panels.flatMap(({ bars = [], lines = [] }) =>
		[...bars, ...lines].flatMap(({ points }) => points.map(([at]) => at)),
	);
	const range = [Math.min(...times) - 20 * DAY, Math.max(...times) + 20 * DAY];
	const height = TOP + panels.length * (PANEL + GAP) + 8;
	const drawn = panels.map((one, i) => panel(one, TOP + 36 + i * (PANEL + GAP), range));
	const size = `viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}"`;
	return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>
<style>
text { font: 12px sans-serif; fill: #222 }
.title { font-weight: bold } .head { font-size: 16px; font-weight: bold }
.end { text-anchor: end } .middle { text-anchor: middle }
.grid { stroke: #ddd } .axis { stroke: #444 }
</style>
<rect width="100%" height="100%" fill="white"/>
${label(LEFT, 28, title, 'class="head"')}
${drawn.join('\n')}
</svg>
`;
}
