#!/usr/bin/env bash
# Writes chain-specs/ from the release node: plain, to be read and changed, and raw, to be started
# from. Both hold the wasm, which differs with compiler and folder, so they are not in git; what is
# kept of the test network's is: see chain-specs/README.md.
#
# TESTNET_KEYS=FILE: the keys of the test network (chain-specs/testnet-keys.json, see node/README.md).
# With another file nothing that is kept changes.

. "$(dirname "$0")/env.sh"
cd "$ROOT"
KEPT_KEYS=chain-specs/testnet-keys.json
TESTNET_KEYS=${TESTNET_KEYS:-$KEPT_KEYS}

write() { # CHAIN NAME
	"$NODE_BINARY" export-chain-spec --chain "$1" --output "chain-specs/$2.json"
	"$NODE_BINARY" export-chain-spec --chain "$1" --raw --output "chain-specs/$2.raw.json"
	say "wrote chain-specs/$2.json and chain-specs/$2.raw.json"
}

scripts/setup.sh
step "build the node" scripts/build-node.sh
write dev development
write local local
write "testnet:$TESTNET_KEYS" testnet
if [ "$TESTNET_KEYS" = "$KEPT_KEYS" ]; then
	"$JS" e2e/tools/keep-spec.mjs chain-specs/testnet.json chain-specs/testnet.raw.json \
		chain-specs/testnet.kept.json
	say "these are keys for a rehearsal, which everybody has"
fi
