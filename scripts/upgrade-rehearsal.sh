#!/usr/bin/env bash
# Rehearses the upgrade from the release that runs to this source: end-to-end scenarios are played with the
# old node, their chains are forked at several heights, the forks are upgraded, and nothing may be lost.
# See docs/upgrades.md.
#
# SCENARIOS (credit pools vault validators): of e2e/tests. CHAINS="FOLDER ...": these instead, as scenarios left them.
# QUOIN_NODE=FILE: the node of the release that runs, by default that of this source.
# QUOIN_OLD_TRY_WASM=FILE: its runtime built with checks, by default that of this source.

. "$(dirname "$0")/env.sh"
cd "$ROOT"
SCENARIOS=${SCENARIOS:-credit pools vault validators}
WASMS=$CARGO_TARGET_DIR/release/wbuild/quoin-runtime

build() {
	scripts/build-node.sh
	cargo build --release --locked -p quoin-runtime-next
	cargo build --release --locked -p quoin-runtime-next --features try-runtime
}
play() { # SCENARIO
	QUOIN_KEEP_CHAINS=$1 "$JS" --test --test-reporter=dot --test-force-exit "e2e/tests/$2.test.mjs"
}

scripts/setup.sh
step "build the node, the next runtime, and the same with checks" build
export QUOIN_NODE=$NODE_BINARY
if [ -z "${CHAINS:-}" ]; then
	kept=$(mktemp -d)
	trap 'rm -rf "$kept"' EXIT
	for scenario in $SCENARIOS; do step "play $scenario" play "$kept/$scenario" "$scenario"; done
	CHAINS=$(printf '%s ' "$kept"/*/*)
fi
QUOIN_NEXT_WASM=${QUOIN_NEXT_WASM:-$WASMS/quoin_runtime_next.compact.compressed.wasm} \
	QUOIN_TRY_WASM=${QUOIN_TRY_WASM:-$WASMS/quoin_runtime_try.compact.compressed.wasm} \
	"$JS" --no-deprecation e2e/tools/upgrade-rehearsal.mjs $CHAINS
