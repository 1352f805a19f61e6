// A wall clock for nodes that a test sets, by a library preloaded into them. The node knows nothing of it.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, openSync, closeSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('shifted-clock.c', import.meta.url));

export class Clock {
	constructor() {
		this.folder = mkdtempSync(join(tmpdir(), 'quoin-clock-'));
		this.file = join(this.folder, 'shift');
		const library = join(this.folder, 'shifted-clock.so');
		execFileSync('cc', ['-shared', '-fPIC', '-O2', '-Wall', '-Werror', '-o', library, SOURCE]);
		this.fd = openSync(this.file, 'w+');
		this.set(0);
		/// For the processes that go by this clock.
		this.env = { LD_PRELOAD: library, SHIFTED_CLOCK: this.file };
	}

	/// How far it is ahead of the machine's, in seconds; behind, if negative. Takes effect at once.
	set(seconds) {
		this.seconds = seconds;
		const bytes = Buffer.alloc(8);
		bytes.writeBigInt64LE(BigInt(seconds) * 1_000n);
		// In place and in one piece, since processes have mapped it.
		writeSync(this.fd, bytes, 0, 8, 0);
	}

	/// Milliseconds since the Unix epoch.
	now() {
		return Date.now() + this.seconds * 1_000;
	}

	remove() {
		closeSync(this.fd);
		rmSync(this.folder, { recursive: true, force: true });
	}
}
