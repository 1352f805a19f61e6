#!/usr/bin/env bash
# Installs what is missing and runs every test. The last line is the sum over all runners.
#
# QUOIN_SUITES="rust node ..." runs only some of them, by the names below.

. "$(dirname "$0")/env.sh"
. "$(dirname "$0")/report.sh"
cd "$ROOT"

wanted() { [ -z "${QUOIN_SUITES:-}" ] || [[ " $QUOIN_SUITES " == *" $1 "* ]]; }

# The dev profile has debug assertions and overflow checks on; the wasm is not needed for it.
rust_tests() {
	SKIP_WASM_BUILD=1 cargo test --locked --workspace --exclude quoin-node --exclude quoin-runtime-next --no-fail-fast
}
# In release, since that is how the node's dependencies are built.
node_tests() { cargo test --release --locked -p quoin-node --no-fail-fast; }
wasms() { scripts/build-node.sh -p quoin-runtime-next; }
# A file with a failing set-up must not keep the others waiting.
javascript() {
	QUOIN_NODE=$NODE_BINARY "$JS" --test --test-reporter=spec --test-force-exit \
		--test-timeout=900000 --test-concurrency="${QUOIN_E2E_JOBS:-2}" "$@"
}

suite command "set-up" scripts/setup.sh
[ ! -f "$TOOLCHAIN_FILE" ] || use_toolchain "$(cat "$TOOLCHAIN_FILE")"
! wanted scripts || suite command "scripts" scripts/report-test.sh
! wanted format || suite command "formatting" cargo fmt --all --check
! wanted rust || suite cargo "maths, primitives, pallets, runtime" rust_tests
! wanted build || suite command "release node and wasm" wasms
! wanted node || suite cargo "node" node_tests
! wanted e2e || suite node "end to end" javascript e2e/tests/*.test.mjs
if compgen -G "zombienet/*.test.mjs" >/dev/null; then
	# One network after the other: seven nodes are enough for a machine.
	! wanted network || QUOIN_E2E_JOBS=1 suite node "network of validators" javascript zombienet/*.test.mjs
fi
report
