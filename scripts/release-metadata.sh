#!/usr/bin/env bash
# Writes runtime/release, the record of what is released: calls, types, storage, constants and weights. The
# test of the same name then compares each change with it. Prints what changed since the record before.
#
# AGAIN=1: also when that version is recorded already, because it never was released.

. "$(dirname "$0")/env.sh"
cd "$ROOT"
QUOIN_WRITE_RELEASE=1 SKIP_WASM_BUILD=1 cargo test --quiet --locked -p quoin-runtime --test catalogues \
	changes_since_the_last_release -- --nocapture
