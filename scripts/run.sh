#!/usr/bin/env bash
# Builds what is missing and runs a development chain with fresh prices until Ctrl-C. The chain is
# kept and goes on the next time.
#
# RPC_PORT (9944), P2P_PORT (30333), PROMETHEUS_PORT (9615): where it listens.
# FRESH=1: begin a new chain. XDG_DATA_HOME (~/.local/share): where its data are, one chain in each.

. "$(dirname "$0")/env.sh"
cd "$ROOT"

RPC_PORT=${RPC_PORT:-9944}
P2P_PORT=${P2P_PORT:-30333}
PROMETHEUS_PORT=${PROMETHEUS_PORT:-9615}
DATA=$QUOIN_DATA/dev
LOG=$DATA/node.log
SPEC=$DATA/chain.json

taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }
free_port() { # VARIABLE: a clear word now is worth more than the node's after the build.
	[[ ${!1} =~ ^[0-9]{1,5}$ ]] && ((10#${!1} > 0 && 10#${!1} < 65536)) ||
		fail "$1 is a port from 1 to 65535, not '${!1}'"
	! taken "${!1}" || fail "port ${!1} is in use, perhaps by another chain. Stop that, or choose another port: $1=$((${!1} + 10)) make run"
}

start_node() {
	# The chain keeps the specification it began with, whatever is built later; and a raw one saves
	# the seconds in which the node would compile the runtime to compute its genesis.
	if [ ! -f "$SPEC" ]; then
		mkdir -p "$DATA"
		"$NODE_BINARY" export-chain-spec --chain dev --raw --output "$SPEC.new" >"$LOG" 2>&1
		mv "$SPEC.new" "$SPEC"
	fi
	"$NODE_BINARY" --dev --chain "$SPEC" --base-path "$DATA" --rpc-port "$RPC_PORT" \
		--port "$P2P_PORT" --prometheus-port "$PROMETHEUS_PORT" >"$LOG" 2>&1 9>&- &
	NODE_PID=$!
}

stop() {
	trap - EXIT INT TERM HUP
	# The node closes its database on SIGTERM; both are waited for, so that a new run finds the ports free.
	kill ${FEEDER_PID:-} ${NODE_PID:-} 2>/dev/null || true
	wait ${FEEDER_PID:-} ${NODE_PID:-} 2>/dev/null || true
}

# Held as long as this script lives: a second one must not touch the data of the first.
mkdir -p "$QUOIN_DATA"
exec 9>"$QUOIN_DATA/dev.lock"
flock -n 9 ||
	fail "a chain with the data in $DATA is running. Stop that, or keep another chain elsewhere: XDG_DATA_HOME=FOLDER make run"
for port in RPC_PORT P2P_PORT PROMETHEUS_PORT; do free_port $port; done
scripts/setup.sh
[ -f "$NODE_BINARY" ] || say "The first build takes 20 to 40 minutes."
step "build the node" scripts/build-node.sh
[ -z "${FRESH:-}" ] || rm -rf "$DATA"

say "== start the development chain; its log is $LOG, its data are beside it"
trap stop EXIT
trap 'stop; say; say "stopped"; exit 0' INT TERM HUP
start_node
"$JS" --no-deprecation e2e/tools/feeder.mjs --announce "ws://127.0.0.1:$RPC_PORT" 9>&- &
FEEDER_PID=$!

# Neither ends by itself. The shell's own word about a killed process says nothing to a user.
{ wait -n "$NODE_PID" "$FEEDER_PID"; } 2>/dev/null || true
if ! kill -0 "$NODE_PID" 2>/dev/null; then
	tail -n 20 "$LOG" >&2
	fail "the node stopped; its log is $LOG. \`make run\` starts it again; if the chain there cannot go on, \`FRESH=1 make run\` begins a new one"
fi
fail "the program that submits prices stopped, and prices would grow stale; \`make run\` starts both again"
