#!/usr/bin/env bash
# Builds what is missing and runs a development chain with fresh prices until Ctrl-C. The chain is
# kept and goes on the next time.
#
# RPC_PORT (9944), P2P_PORT (30333), PROMETHEUS_PORT (9615): where it listens.
# FRESH=1: begin a new chain.

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
		--port "$P2P_PORT" --prometheus-port "$PROMETHEUS_PORT" >"$LOG" 2>&1 &
	NODE_PID=$!
}

stop() {
	trap - EXIT INT TERM
	# The node closes its database on SIGTERM; both are waited for, so that a new run finds the ports free.
	kill ${FEEDER_PID:-} ${NODE_PID:-} 2>/dev/null || true
	wait ${FEEDER_PID:-} ${NODE_PID:-} 2>/dev/null || true
}

for port in RPC_PORT P2P_PORT PROMETHEUS_PORT; do free_port $port; done
scripts/setup.sh
step "build the node (the first time 20 to 40 minutes)" scripts/build-node.sh
[ -z "${FRESH:-}" ] || rm -rf "$DATA"

say "== start the development chain; its log is $LOG, its data are beside it"
trap stop EXIT
trap 'stop; say; say "stopped"; exit 0' INT TERM
start_node
"$JS" --no-deprecation e2e/tools/feeder.mjs --announce "ws://127.0.0.1:$RPC_PORT" &
FEEDER_PID=$!

# Neither ends by itself.
wait -n "$NODE_PID" "$FEEDER_PID" || true
if ! kill -0 "$NODE_PID" 2>/dev/null; then
	tail -n 20 "$LOG" >&2
	fail "the node stopped; its log is $LOG. If the chain there cannot go on: FRESH=1 make run"
fi
fail "the feeder stopped"
