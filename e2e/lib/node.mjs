// Starts release nodes on free ports with a database of their own, and stops them.

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
	cpSync, createWriteStream, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const TARGET =
	process.env.CARGO_TARGET_DIR ??
	join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'quoin/target');

export const NODE_BINARY = process.env.QUOIN_NODE ?? join(TARGET, 'release/quoin-node');

/// The wasm of the next runtime version, for upgrades: the same code with a higher version number.
export const NEXT_WASM =
	process.env.QUOIN_NEXT_WASM ??
	join(
		TARGET,
		'release/wbuild/quoin-runtime/quoin_runtime_next.compact.compressed.wasm',
	);

/// The raw specification of `dev`, made once per binary. A node that starts from it saves several
/// seconds: it need not compile the runtime to compute its genesis.
function devSpec() {
	const { mtimeMs, size } = statSync(NODE_BINARY);
	const path = join(tmpdir(), `quoin-dev-${size}-${mtimeMs}.json`);
	if (!existsSync(path)) {
		const args = ['export-chain-spec', '--chain', 'dev', '--raw', '--output'];
		const own = `${path}.${process.pid}`;
		execFileSync(NODE_BINARY, [...args, own], { stdio: 'ignore' });
		// In one step, since other test files may be doing the same.
		renameSync(own, path);
	}
	return path;
}

const running = new Set();
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));

export async function freePort() {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address();
	server.close();
	await once(server, 'close');
	return port;
}

/// Whether somebody listens there.
export function accepts(port) {
	return new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1');
		socket.once('connect', () => resolve(true) || socket.destroy());
		socket.once('error', () => resolve(false));
	});
}

/// Polls until `check` gives something true, and returns it.
export async function until(what, check, { seconds = 120, every = 200 } = {}) {
	const end = Date.now() + seconds * 1000;
	for (;;) {
		const result = await check();
		if (result) return result;
		if (Date.now() > end) throw new Error(`not within ${seconds} s: ${what}`);
		await sleep(every);
	}
}

export class Node {
	/// `chain` is a name or a file; `sealing` is `instant` or milliseconds, nothing for consensus; `env` is added to
	/// the variables of the process; `within` is a command that runs it, such as `nsenter`.
	static async start({ chain = 'dev', sealing, args = [], basePath, env = {}, within = [] } = {}) {
		if (!existsSync(NODE_BINARY)) {
			throw new Error(`no node at ${NODE_BINARY}: build it with scripts/build-node.sh`);
		}
		const node = new Node();
		node.temporary = !basePath;
		node.basePath = basePath ?? mkdtempSync(join(tmpdir(), 'quoin-e2e-'));
		node.env = { ...process.env, ...env };
		node.within = within;
		node.args = [
			...(chain === 'dev' ? ['--dev', '--chain', devSpec()] : ['--chain', chain]),
			...(sealing ? ['--sealing', String(sealing)] : []),
			...['--base-path', node.basePath],
			...(args.includes('--prometheus-port') ? [] : ['--no-prometheus']),
			...['--no-telemetry', '--no-mdns'],
			...['--rpc-max-connections', '500'],
			...(args.includes('--rpc-methods') ? [] : ['--rpc-methods', 'unsafe']),
			...args,
		];
		await node.spawn();
		return node;
	}

	get url() {
		return `ws://127.0.0.1:${this.port}`;
	}

	/// The log so far, of all runs.
	get log() {
		return readFileSync(join(this.basePath, 'node.log'), 'utf8');
	}

	/// Starts the process with the same database as before. Ports are new: the old ones may be taken.
	async spawn() {
		this.port = await freePort();
		const log = createWriteStream(join(this.basePath, 'node.log'), { flags: 'a' });
		await once(log, 'open');
		const [program, ...args] = [
			...this.within, NODE_BINARY, ...this.args, '--rpc-port', this.port, '--port', await freePort(),
		];
		this.child = spawn(
			program,
			args.map(String),
			{ env: this.env, stdio: ['ignore', log, log] },
		);
		running.add(this.child);
		const { child } = this;
		child.once('exit', () => {
			running.delete(child);
			log.close();
		});
		try {
			await until('the node serves RPC', async () => {
				if (child.exitCode !== null || child.signalCode) throw new Error(`the node stopped, ${child.signalCode ?? child.exitCode}`);
				return accepts(this.port);
			});
		} catch (error) {
			const tail = this.log.split('\n').slice(-15).join('\n');
			await this.stop('SIGKILL');
			throw new Error(`${error.message}\n${tail}`);
		}
	}

	/// Ends the process and waits for it. `SIGKILL` is a power cut for all the node can tell.
	async stop(signal = 'SIGTERM') {
		const { child } = this;
		if (child.exitCode !== null || child.signalCode !== null) return;
		const exited = once(child, 'exit');
		child.kill(signal);
		await exited;
	}

	/// Ends the process and removes its database, or moves it to the folder QUOIN_KEEP_CHAINS.
	async remove() {
		const kept = process.env.QUOIN_KEEP_CHAINS;
		await this.stop(kept ? 'SIGTERM' : 'SIGKILL');
		if (!this.temporary) return;
		if (!kept) return rmSync(this.basePath, { recursive: true, force: true });
		mkdirSync(kept, { recursive: true });
		cpSync(this.basePath, join(kept, basename(this.basePath)), { recursive: true });
		rmSync(this.basePath, { recursive: true, force: true });
	}
}
