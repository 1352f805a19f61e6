#!/usr/bin/env bash
# Writes chain-specs/ from the release node: plain, to be read and changed, and raw, to be started
# from. Raw ones hold the wasm; what another compiler builds differs, so they are not in git.

. "$(dirname "$0")/env.sh"
cd "$ROOT"
scripts/setup.sh
step "build the node" scripts/build-node.sh
mkdir -p chain-specs
for chain in dev local testnet; do
	name=$chain
	[ $chain != dev ] || name=development
	"$NODE_BINARY" export-chain-spec --chain $chain --output "chain-specs/$name.json"
	"$NODE_BINARY" export-chain-spec --chain $chain --raw --output "chain-specs/$name.raw.json"
	say "wrote chain-specs/$name.json and chain-specs/$name.raw.json"
done
