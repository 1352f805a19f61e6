#!/usr/bin/env bash
# Writes chain-specs/ from the release node: plain, to be read and changed, and raw, to be started
# from. Both hold the wasm, which differs with the compiler, so they are not in git.
#
# TESTNET_KEYS=FILE: also a test network's, of the keys in this file (see node/README.md).

. "$(dirname "$0")/env.sh"
cd "$ROOT"

write() { # CHAIN NAME
	"$NODE_BINARY" export-chain-spec --chain "$1" --output "chain-specs/$2.json"
	"$NODE_BINARY" export-chain-spec --chain "$1" --raw --output "chain-specs/$2.raw.json"
	say "wrote chain-specs/$2.json and chain-specs/$2.raw.json"
}

scripts/setup.sh
step "build the node" scripts/build-node.sh
mkdir -p chain-specs
write dev development
write local local
if [ -n "${TESTNET_KEYS:-}" ]; then
	write "testnet:$TESTNET_KEYS" testnet
else
	say "none for a test network: nobody's keys are known beforehand. TESTNET_KEYS=FILE make specs"
fi
