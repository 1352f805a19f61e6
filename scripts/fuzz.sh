#!/usr/bin/env bash
# Long tests: once the most requests that a window is built for, then random ones, with new seeds each round
# until the time is over. Stops at the first failure and prints how to repeat it; the formulas draw seeds of
# their own and print the smallest case that fails.
#
# QUOIN_FUZZ_MINUTES (30), QUOIN_FUZZ_FROM (a number from the clock): first seed,
# QUOIN_FUZZ_CASES (20): times as many cases for each property of the formulas.

. "$(dirname "$0")/env.sh"
cd "$ROOT"
scripts/setup.sh
export SKIP_WASM_BUILD=1
export QUOIN_FUZZ_CASES=${QUOIN_FUZZ_CASES:-20}

seed=${QUOIN_FUZZ_FROM:-$(date +%s)}
end=$((SECONDS + 60 * ${QUOIN_FUZZ_MINUTES:-30}))

fuzz() { # CRATE ARGUMENTS...
	cargo test --locked --quiet -p "$@" >"$QUOIN_CACHE/fuzz.log" 2>&1 || {
		tail -n 60 "$QUOIN_CACHE/fuzz.log"
		fail "$1 failed, with the case shown above. Sequences once more: QUOIN_FUZZ_FROM=$seed make fuzz"
	}
}

step "100 000 requests to leave" fuzz pallet-vault hundred_thousand -- --ignored
rounds=0
while ((SECONDS < end)); do
	say "== seed $seed"
	step "formulas" fuzz quoin-math --tests
	for pallet in price-feeds issuance credentials validator-set registry auctions lending tranches vault; do
		QUOIN_FUZZ_FROM=$seed QUOIN_FUZZ_SEEDS=5 step "$pallet" \
			fuzz "pallet-$pallet" many_seeds -- --ignored
	done
	QUOIN_SEQUENCE_SEED=$seed QUOIN_SEQUENCE_STEPS=20000 step "calls over the whole runtime" \
		fuzz quoin-runtime --tests flows_and_stocks
	QUOIN_CREDIT_SEED=$seed QUOIN_CREDIT_STEPS=20000 step "calls of credit over the whole runtime" \
		fuzz quoin-runtime --tests dollars_and_claims
	QUOIN_FUZZ_FROM=$seed QUOIN_FUZZ_SECONDS=300 step "bytes from anybody" \
		fuzz quoin-runtime --tests any_bytes
	# Five seeds of each pallet are used up.
	seed=$((seed + 5))
	rounds=$((rounds + 1))
done
say "$rounds rounds, no failure"
