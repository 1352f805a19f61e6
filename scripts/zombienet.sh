#!/usr/bin/env bash
# Networks of four and of seven validators on this machine, and what they must show when some of them crash, are cut
# off, lie or restart. Then how far finality is behind the tip.
#
# FAULTS="split clock ...": only these files of zombienet/faults.

. "$(dirname "$0")/env.sh"
cd "$ROOT"
scripts/setup.sh
step "build the node" scripts/build-node.sh -p quoin-runtime-next
files=(zombienet/*.test.mjs zombienet/faults/*.test.mjs)
[ -z "${FAULTS:-}" ] || files=($(printf 'zombienet/faults/%s.test.mjs ' $FAULTS))
# One network after the other: seven nodes are enough for a machine.
QUOIN_NODE=$NODE_BINARY "$JS" --test --test-reporter=spec --test-force-exit --test-concurrency=1 \
	--test-timeout=900000 "${files[@]}"
[ -n "${FAULTS:-}" ] || QUOIN_NODE=$NODE_BINARY "$JS" --no-deprecation e2e/tools/finality.mjs
