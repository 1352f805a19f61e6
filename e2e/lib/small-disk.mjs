// A file system of a few megabytes for a node, in a mount namespace of its own, so that it can be full.

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const IS_ROOT = process.getuid() === 0;

export class SmallDisk {
	/// A disk with room for so many MiB.
	static async mount(mebibytes) {
		const disk = new SmallDisk();
		disk.path = mkdtempSync(join(tmpdir(), 'quoin-disk-'));
		const script = `mount -t tmpfs -o size=${mebibytes}m quoin "${disk.path}" && echo mounted && exec sleep infinity`;
		// Others than root may mount in a namespace where they are root.
		const as = IS_ROOT ? [] : ['--user', '--map-root-user'];
		disk.holder = spawn('unshare', [...as, '--mount', 'sh', '-c', script], { stdio: ['ignore', 'pipe', 'inherit'] });
		const [line] = await Promise.race([
			once(disk.holder.stdout, 'data'), once(disk.holder, 'exit').then(() => ['']),
		]);
		if (!String(line).startsWith('mounted')) throw new Error('no small disk can be mounted here');
		return disk;
	}

	/// The command that runs another one where this disk is.
	get within() {
		const as = IS_ROOT ? [] : ['--user', '--preserve-credentials'];
		return ['nsenter', '--target', String(this.holder.pid), ...as, '--mount', '--'];
	}

	/// The disk as seen from here.
	get outside() {
		return `/proc/${this.holder.pid}/root${this.path}`;
	}

	get freeMebibytes() {
		const { bavail, bsize } = statfsSync(this.outside);
		return (bavail * bsize) / 2 ** 20;
	}

	/// Takes room until `left` MiB are free, or all of it.
	fill(left = 0) {
		const file = join(this.outside, 'ballast');
		const count = Math.floor(this.freeMebibytes - left);
		if (count > 0) execFileSync('fallocate', ['--length', `${count}MiB`, file]);
		if (left > 0) return;
		try {
			for (;;) writeFileSync(file, Buffer.alloc(4_096), { flag: 'a' });
		} catch (error) {
			if (error.code !== 'ENOSPC') throw error;
		}
	}

	makeRoom() {
		rmSync(join(this.outside, 'ballast'));
	}

	unmount() {
		// With the last process that sees it, it is gone.
		this.holder.kill('SIGKILL');
		rmSync(this.path, { recursive: true, force: true });
	}
}
