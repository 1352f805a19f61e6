# Sourced by the other scripts: where things are, which Rust is used, and how steps report.
# Variables that are already set are kept.

set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
QUOIN_CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/quoin
QUOIN_DATA=${XDG_DATA_HOME:-$HOME/.local/share}/quoin

# Outside the clone, so that a fresh clone reuses the compiled dependencies.
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$QUOIN_CACHE/target}
# The wasm builder looks for Cargo.lock from the target folder upwards, and would not find it there.
export WASM_BUILD_WORKSPACE_HINT=$ROOT
export CARGO_TERM_PROGRESS_WHEN=${CARGO_TERM_PROGRESS_WHEN:-never}
# Linking the node takes a minute with the default linker. The flags are part of the fingerprint of
# every compiled crate: a change of them compiles all dependencies anew.
case $(uname -m) in
	x86_64) export CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTFLAGS=${CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTFLAGS:--C link-arg=-fuse-ld=mold} ;;
	aarch64) export CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_RUSTFLAGS=${CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_RUSTFLAGS:--C link-arg=-fuse-ld=mold} ;;
esac

# Which Rust: `path` is the one that PATH (or rustup) gives, `debian` the one of Debian's packages.
# scripts/setup.sh decides and remembers.
TOOLCHAIN_FILE=$QUOIN_CACHE/toolchain
DEBIAN_BIN=$QUOIN_CACHE/debian-bin
use_toolchain() {
	case $1 in
		# rust-lld is looked for on PATH, and cargo, rustc and the wasm builder must agree on one
		# compiler, so Debian's come before rustup's proxies.
		debian) export PATH=$DEBIAN_BIN:/usr/bin:$PATH ;;
		*) [ ! -x "${CARGO_HOME:-$HOME/.cargo}/bin/cargo" ] || export PATH=${CARGO_HOME:-$HOME/.cargo}/bin:$PATH ;;
	esac
}
[ ! -f "$TOOLCHAIN_FILE" ] || use_toolchain "$(cat "$TOOLCHAIN_FILE")"

# What set-up unpacked: promtool.
export PATH=$QUOIN_CACHE/bin:$PATH

NODE_BINARY=${QUOIN_NODE:-$CARGO_TARGET_DIR/release/quoin-node}
# The pinned Node.js of e2e/package.json, whatever the machine's own is.
JS=$ROOT/e2e/node_modules/.bin/node

say() { printf '%s\n' "$*"; }
fail() {
	printf 'error: %s\n' "$*" >&2
	exit 1
}
duration() { printf '%dm%02ds' $(($1 / 60)) $(($1 % 60)); }

# step WHAT COMMAND...: says what is being done, does it, says how long it took.
step() {
	local what=$1 start=$SECONDS
	shift
	say "== $what"
	"$@"
	say "   $what: $(duration $((SECONDS - start)))"
}
