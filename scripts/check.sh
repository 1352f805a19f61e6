#!/usr/bin/env bash
# A quick look while working: formatting, then the unit tests of our crates but the node.
#
# CRATES="quoin-math pallet-issuance" limits it. It tests in the dev profile rather than calling
# `cargo check`, which would compile all dependencies once more in a form nothing else uses.

. "$(dirname "$0")/env.sh"
cd "$ROOT"

selection=(--workspace --exclude quoin-node --exclude quoin-runtime-next)
if [ -n "${CRATES:-}" ]; then
	selection=()
	for crate in $CRATES; do selection+=(-p "$crate"); done
fi

scripts/setup.sh
step "formatting" cargo fmt --all --check
SKIP_WASM_BUILD=1 step "tests" cargo test --locked --lib --bins --tests "${selection[@]}"
