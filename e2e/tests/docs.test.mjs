// The code in the documentation runs as it stands: all ```js blocks of a page, in order, are one
// program, to which `assert` and the node's `url` are given.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { Chain } from '../lib/chain.mjs';

const PAGES = ['dollar.md', 'attestor.md', 'borrower.md', 'lender.md', 'curator.md', 'investor.md', 'notes.md', 'saver.md'];

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

// One page while it is written: QUOIN_PAGES="lender.md".
const wanted = process.env.QUOIN_PAGES?.split(' ') ?? PAGES;

for (const page of wanted) {
	test(`code of docs/${page} runs`, async () => {
		// A chain for each, since pages do not know of each other.
		const chain = await Chain.start({ sealing: 'instant' });
		await chain.seal();
		const text = readFileSync(here(`../../docs/${page}`), 'utf8');
		const blocks = [...text.matchAll(/^```js\n([\s\S]*?)^```/gm)].map(([, block]) => block);
		assert.ok(blocks.length > 0, 'the page has no code');
		// Inside this folder, so that its packages are found.
		const file = here(`../.docs-${process.pid}.mjs`);
		const given = [
			"import assert from 'node:assert/strict';",
			`const url = '${chain.node.url}';`,
		];
		writeFileSync(file, [...given, ...blocks].join('\n'));
		try {
			const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'pipe'] });
			let out = '';
			for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (out += data));
			const [rc] = await once(child, 'close');
			assert.equal(rc, 0, out);
			// As the pages say.
			assert.equal(out, '', 'a page that is right prints nothing');
		} finally {
			rmSync(file);
			await chain.stop();
		}
	});
}
