#!/usr/bin/env bash
# Clippy over everything, warnings denied.

. "$(dirname "$0")/env.sh"
cd "$ROOT"
scripts/setup.sh
SKIP_WASM_BUILD=1 step "clippy" cargo clippy --locked --workspace --all-targets -- -D warnings
SKIP_WASM_BUILD=1 step "clippy with benchmarks" cargo clippy --locked -p quoin-runtime --all-targets --features runtime-benchmarks -- -D warnings
