#!/usr/bin/env bash
# Formats the Rust code.

. "$(dirname "$0")/env.sh"
cd "$ROOT"
cargo fmt --all
