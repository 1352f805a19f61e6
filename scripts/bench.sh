#!/usr/bin/env bash
# Measures weights into runtime/src/weights, prints them beside a transfer, and the same calls with few
# externals, loans or holders and with many; then measures how many transfers, mints, deposits and all of them
# mixed reach finalised blocks in a second, and whether full blocks are imported within the time their weight
# claims. Do nothing else on the machine meanwhile.
#
# STEPS (20), REPEAT (10), MIN_SECONDS (0): of each benchmark.
# PALLETS="pallet_issuance ...": only these. PARTS="weights table throughput": only these parts.

. "$(dirname "$0")/env.sh"
cd "$ROOT"

STEPS=${STEPS:-20}
REPEAT=${REPEAT:-10}
MIN_SECONDS=${MIN_SECONDS:-0}
PARTS=${PARTS:-weights table throughput}
WEIGHTS=$ROOT/runtime/src/weights
BENCH_NODE=$QUOIN_CACHE/quoin-node-bench
BENCH_WASM=$QUOIN_CACHE/quoin-runtime-bench.wasm

part() { [[ " $PARTS " == *" $1 "* ]]; }

# Both kinds of node take the wasm from one file of the target folder, and cargo does not notice when
# the other kind has replaced it.
forget_wasm() { cargo clean --quiet --locked --release -p quoin-runtime; }

# The command line for benchmarks brings a test runtime for `benchmark storage`, whose wasm the builder
# cannot make as an optional dependency. Nothing here needs it.
export SKIP_FRAME_STORAGE_ACCESS_TEST_RUNTIME_WASM_BUILD=1

build_bench_node() {
	forget_wasm
	cargo build --release --locked -p quoin-node --features runtime-benchmarks
	mv -f "$CARGO_TARGET_DIR/release/quoin-node" "$BENCH_NODE"
	cp "$CARGO_TARGET_DIR/release/wbuild/quoin-runtime/quoin_runtime.compact.compressed.wasm" "$BENCH_WASM"
	forget_wasm
}

# After the pallets, whose weights of extensions are taken off.
overhead() {
	local out
	out=$(mktemp -d)
	"$BENCH_NODE" benchmark overhead --chain dev --weight-path "$out" --warmup 10 --repeat 100 \
		>"$QUOIN_CACHE/bench.log" 2>&1 || {
		tail -n 30 "$QUOIN_CACHE/bench.log"
		fail "the benchmark of the overhead failed"
	}
	"$JS" scripts/overhead.mjs "$out" "$WEIGHTS"
	rm -rf "$out"
}

# On the genesis of the development chain. The assets pallet alone counts on a state without assets.
# Logging is off, since a line of it costs more than many a call.
bench() { # PALLET ARGUMENTS...
	local genesis=(--genesis-builder runtime --genesis-builder-preset development)
	[ "$1" != pallet_assets ] || genesis=(--genesis-builder none)
	"$BENCH_NODE" benchmark pallet --runtime "$BENCH_WASM" "${genesis[@]}" --log "${LOG:-off}" --pallet "$@"
}

pallets() {
	if [ -n "${PALLETS:-}" ]; then
		printf '%s\n' $PALLETS
	else
		bench '*' --extrinsic '*' --list=pallets --no-csv-header 2>/dev/null
	fi
}

measure() { # PALLET
	# What is measured for several pallets together goes to a file of the last part of its name.
	bench "$1" --extrinsic '*' --steps "$STEPS" --repeat "$REPEAT" --min-duration "$MIN_SECONDS" \
		--template scripts/weights.hbs --no-storage-info --no-min-squares --no-median-slopes \
		--output "$WEIGHTS/${1##*::}.rs" >"$QUOIN_CACHE/bench.log" 2>&1 || {
		tail -n 30 "$QUOIN_CACHE/bench.log"
		fail "the benchmarks of $1 failed; LOG=info shows why"
	}
}

# The table, with the tests that go with it.
table() {
	QUOIN_WRITE_DOCS=1 SKIP_WASM_BUILD=1 cargo test --quiet --locked -p quoin-runtime \
		--test catalogues weights
}

# The same calls with 1 and with 20 externals.
externals() {
	local call counts
	for call in mint mint_with_one_external redeem redeem_with_one_external; do
		counts=$(bench pallet_issuance --extra --extrinsic "$call" --steps 2 --repeat "$REPEAT" \
			--min-duration "$MIN_SECONDS" --no-storage-info 2>/dev/null |
			sed -n '/Min Squares/,$p' | grep -E '^ *(Time|Reads|Writes)' | tr -s ' \n' ' ')
		say "$call: $counts"
	done
}

# The same work among few and among many of something, with the least and the most of each range. Three times each,
# since it takes half a minute to make the most.
among() { # PALLET "LOW:HIGH ..." CALL...
	local pallet=$1 ranges=$2 call range out
	shift 2
	out=$(mktemp -d)
	for call in "$@"; do
		for range in $ranges; do
			bench "$pallet" --extra --extrinsic "$call" --steps 2 --repeat 3 --no-storage-info \
				--low "${range%:*}" --high "${range#*:}" \
				--json-file "$out/$call-$range.json" >"$QUOIN_CACHE/bench.log" 2>&1 || {
				tail -n 30 "$QUOIN_CACHE/bench.log"
				fail "the benchmark of $call failed; LOG=info shows why"
			}
		done
	done
	"$JS" scripts/among.mjs "$out"
	rm -rf "$out"
}

scripts/setup.sh
if part weights || part table || part throughput; then
	step "build the node with benchmarks" build_bench_node
fi
if part weights; then
	for pallet in $(pallets); do step "$pallet" measure "$pallet"; done
	step "overhead of blocks and extrinsics" overhead
fi
if part table; then
	step "table of weights" table
	cat docs/weights.md
	say
	externals
	say
	among pallet_lending "10:1000 1000:10000" repay_among exposure_among queue_among
	say
	among pallet_tranches "10:1000 1000:10000" distribute_among claim_among transfer_among
	say
	among pallet_vault "100:1000 10000:100000" settle_among deposit_among request_redeem_among claim_among
fi
if part throughput; then
	say
	step "build the node, with the weights in force" scripts/build-node.sh
	QUOIN_NODE=$NODE_BINARY QUOIN_BENCH_NODE=$BENCH_NODE "$JS" --no-deprecation e2e/tools/throughput.mjs
fi
