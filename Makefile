# Quoin's commands. Each is one script, which says what it does; `make help` lists them.

.DEFAULT_GOAL := help
.PHONY: help run test check lint fmt fuzz bench specs zombienet release-metadata upgrade-rehearsal

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 26

run: ## build and start a development chain with fresh prices, until Ctrl-C
	@scripts/run.sh

test: ## every test: formatting, maths, pallets, runtime, wasm, end to end
	@scripts/test.sh

check: ## quick look while working: formatting, and the unit tests of CRATES (default: ours but the node)
	@scripts/check.sh

lint: ## clippy with warnings denied
	@scripts/lint.sh

fmt: ## format the Rust code
	@scripts/fmt.sh

fuzz: ## long random sequences and many property cases; QUOIN_FUZZ_MINUTES, default 30
	@scripts/fuzz.sh

bench: ## measure weights into runtime/src/weights, and print the speed tables
	@scripts/bench.sh

specs: ## write chain-specs/ from the release node, and what is kept of the test network (TESTNET_KEYS=FILE)
	@scripts/specs.sh

zombienet: ## networks of four and seven validators: crashes, splits, wrong clocks, restarts; lag of finality
	@scripts/zombienet.sh

release-metadata: ## record what a release has: calls, types, storage, weights; later changes are compared with it
	@scripts/release-metadata.sh

upgrade-rehearsal: ## play scenarios, upgrade forks of their chains to this source, fail when anything is lost
	@scripts/upgrade-rehearsal.sh
