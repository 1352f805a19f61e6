// A network of validators under zombienet, whose processes a test kills, stops, starts again and asks.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { Chain } from '../lib/chain.mjs';
import { NODE_BINARY, accepts, until } from '../lib/node.mjs';
import { writeSpec } from './spec.mjs';

export const FOUR = ['Alice', 'Bob', 'Charlie', 'Dave'];
/// Two of them may fail: five votes make a block final.
export const SEVEN = [...FOUR, 'Eve', 'Ferdie', 'One'];

const ZOMBIENET = fileURLToPath(new URL('../node_modules/@zombienet/cli/dist/cli.js', import.meta.url));

/// Until it was waited for: a process whose first thread has ended may have others, and its ports.
const runs = (pid) => existsSync(`/proc/${pid}`);

class Validator {
	constructor(network, name, { wsUri, multiAddress, prometheusUri }, { pid, cmd }) {
		Object.assign(this, { network, name, url: wsUri, address: multiAddress, pid, command: cmd[0] });
		/// The port of its metrics.
		this.metrics = new URL(prometheusUri).port;
		this.folder = join(network.folder, 'net', name.toLowerCase());
		this.logs = [`${this.folder}.log`];
	}

	/// The chain's name is that of its keys: //Alice.
	get api() {
		return this.chain.api;
	}

	/// What it logged so far, in all runs.
	get log() {
		return this.logs.map((path) => (existsSync(path) ? readFileSync(path, 'utf8') : '')).join('');
	}

	get peer() {
		return this.address.split('/').at(-1);
	}

	get runs() {
		return runs(this.pid);
	}

	async connect() {
		this.chain = await Chain.connect(this.url);
	}

	/// Ends the process. `SIGKILL` is a crash or a power cut.
	async kill(signal = 'SIGKILL') {
		// First, since the client would go on knocking.
		await this.chain?.api.disconnect();
		this.chain = undefined;
		process.kill(this.pid, signal);
		await until(`${this.name} is gone`, () => !this.runs, { seconds: 60, every: 50 });
	}

	/// Starts it again with the same command, keys and database, and connects.
	async start({ env = {} } = {}) {
		const path = join(this.network.folder, `${this.name}-${this.logs.length}.log`);
		const log = openSync(path, 'a');
		// Nodes do not remember their peers, and the one that zombienet told it of may be down.
		const others = this.network.bootnodes.filter((address) => address !== this.address);
		const child = spawn('bash', ['-c', `exec ${this.command} --bootnodes ${others.join(' ')}`], {
			env: { ...process.env, ...this.network.env, ...env }, stdio: ['ignore', log, log],
		});
		closeSync(log);
		this.logs.push(path);
		this.pid = child.pid;
		await until(`${this.name} serves RPC`, async () => {
			if (!this.runs) throw new Error(`${this.name} stopped: ${this.log.slice(-2000)}`);
			return accepts(new URL(this.url).port);
		});
		await this.connect();
	}

	/// Stops and continues the process without a word to it.
	pause() {
		process.kill(this.pid, 'SIGSTOP');
	}

	resume() {
		process.kill(this.pid, 'SIGCONT');
	}
}

export class Network {
	/// Starts validators `names` and waits until all of them finalise. `args` and `env` go to each process;
	/// `balances` are pairs of an address and smallest units of QUO, at genesis.
	static async start({ names = SEVEN, args = [], env = {}, balances, finalised = 2 } = {}) {
		const network = new Network();
		network.folder = mkdtempSync(join(tmpdir(), 'quoin-zombienet-'));
		network.env = env;
		try {
			await network.spawn({ names, args, balances });
			for (const { chain } of network.validators) {
				await until('blocks are final', async () => (await chain.finalisedHeight()) >= finalised, {
					seconds: 240, every: 500,
				});
			}
		} catch (error) {
			await network.stop();
			throw error;
		}
		return network;
	}

	validators = [];

	async spawn({ names, args, balances }) {
		const { folder, env } = this;
		this.spec = join(folder, 'spec.json');
		await writeSpec(this.spec, { names, balances });
		const config = join(folder, 'network.json');
		writeFileSync(config, JSON.stringify({
			settings: { timeout: 300, provider: 'native' },
			// To zombienet a chain of its own is a relay chain.
			relaychain: {
				chain: 'quoin_local',
				default_command: NODE_BINARY,
				// Raw: zombienet would rewrite the session keys of a plain one.
				chain_spec_path: this.spec,
				default_args: args,
				// It makes the keys of //Alice for `alice`.
				nodes: names.map((name) => ({ name: name.toLowerCase() })),
			},
		}));
		const path = join(folder, 'zombienet.log');
		const log = openSync(path, 'a');
		this.zombienet = spawn(
			process.execPath,
			[ZOMBIENET, '--provider', 'native', 'spawn', '--monitor', '--dir', join(folder, 'net'), config],
			{ env: { ...process.env, ...env }, stdio: ['ignore', log, log] },
		);
		closeSync(log);
		const description = join(folder, 'net/zombie.json');
		await until(
			'the network is up',
			() => {
				if (this.zombienet.exitCode !== null) {
					throw new Error(`zombienet stopped: ${readFileSync(path, 'utf8').slice(-2000)}`);
				}
				return existsSync(description);
			},
			{ seconds: 300 },
		);
		const { nodesByName, client } = JSON.parse(readFileSync(description));
		this.validators = names.map((name) => {
			const own = name.toLowerCase();
			return new Validator(this, name, nodesByName[own], client.processMap[own]);
		});
		for (const validator of this.validators) await validator.connect();
	}

	/// The validators of these names.
	of(...names) {
		return names.map((name) => this.validators.find((validator) => validator.name === name));
	}

	get running() {
		return this.validators.filter(({ chain }) => chain);
	}

	/// What a node that joins needs to find the others.
	get bootnodes() {
		return this.validators.map(({ address }) => address);
	}

	/// Ends all processes and removes their databases.
	async stop() {
		for (const { chain } of this.running) await chain.api.disconnect();
		if (this.zombienet?.exitCode === null) {
			// It takes its nodes with it.
			const exited = once(this.zombienet, 'exit');
			this.zombienet.kill('SIGINT');
			await Promise.race([exited, sleep(20_000, undefined, { ref: false })]);
			this.zombienet.kill('SIGKILL');
		}
		for (const { pid, runs } of this.validators) if (runs) process.kill(pid, 'SIGKILL');
		rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
	}
}
