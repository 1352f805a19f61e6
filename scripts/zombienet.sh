#!/usr/bin/env bash
# Four validators on this machine, and what they must show when one fails and one is new.

. "$(dirname "$0")/env.sh"
cd "$ROOT"
scripts/setup.sh
step "build the node" scripts/build-node.sh
QUOIN_NODE=$NODE_BINARY "$JS" --test --test-reporter=spec --test-force-exit zombienet/*.test.mjs
