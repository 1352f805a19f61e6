#!/usr/bin/env bash
# Installs what is missing to build and test Quoin on Debian 12, and nothing else. Safe to repeat: a
# second run takes about a second and changes nothing.
#
# QUOIN_TOOLCHAIN=auto     (default) the Rust on PATH if it serves, else Debian's
#                 rustup   the Rust on PATH (rustup's or any other), or fail
#                 debian   Debian's packages

. "$(dirname "$0")/env.sh"

OLDEST_RUST=90 # 1.90
WASM=wasm32v1-none
BUILD_PACKAGES=(
	ca-certificates clang cmake g++ gcc git libc6-dev libclang-dev make mold perl pkg-config
	protobuf-compiler
)
DEBIAN_RUST_PACKAGES=(
	cargo-web lld-19 rust-web-clippy rust-web-llvm rust-web-src rustc-web rustfmt-web
)

# --- Debian packages ---------------------------------------------------------------------------

missing_packages() {
	local package
	for package in "$@"; do
		dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q '^install ok installed' ||
			printf '%s ' "$package"
	done
}

apt_get() {
	local sudo=
	[ "$(id -u)" = 0 ] || sudo=sudo
	$sudo env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 "$@" >/dev/null
}

install_packages() {
	local missing
	missing=$(missing_packages "$@")
	[ -n "$missing" ] || return 0
	command -v apt-get >/dev/null || fail "this is not Debian; please install: $missing"
	[ "$(id -u)" = 0 ] || command -v sudo >/dev/null || fail "please install as root: $missing"
	step "update the package lists" apt_get update
	# shellcheck disable=SC2086 # a list of words
	step "install $missing" apt_get install -y --no-install-recommends $missing
}

# --- Rust --------------------------------------------------------------------------------------

new_enough() {
	local version
	version=$(rustc --version 2>/dev/null) || return 1
	[[ $version =~ ^rustc\ 1\.([0-9]+) ]] && ((BASH_REMATCH[1] >= OLDEST_RUST)) &&
		cargo --version >/dev/null 2>&1
}

has_wasm() {
	compgen -G "$(rustc --print target-libdir --target $WASM 2>/dev/null)/libcore-*.rlib" >/dev/null
}

has_tools() { cargo fmt --version >/dev/null 2>&1 && cargo clippy --version >/dev/null 2>&1; }

# rustup_adds WHAT COMMAND...: an addition to the toolchain that may fail where there is no network.
rustup_adds() {
	command -v rustup >/dev/null || return 1
	say "== $1"
	shift
	timeout 600 "$@" || {
		say "   not possible here"
		return 1
	}
}

# Debian's compiler with the library that build_wasm_std put into it: it needs its linker as well.
is_debians() { compgen -G "$(rustc --print target-libdir --target $WASM)/.built-by-*" >/dev/null; }

use_rust_on_path() {
	use_toolchain path
	new_enough || return 1
	! is_debians || return 1
	has_wasm || rustup_adds "add the target $WASM to Rust" rustup target add $WASM || return 1
	has_tools || rustup_adds "add rustfmt and clippy to Rust" rustup component add rustfmt clippy ||
		return 1
	has_wasm && has_tools
}

# Debian has no package with the standard library of the wasm target. It is compiled once into the
# compiler's own folder, since the wasm builder tests for it there. The bitcode in it is needed
# because the runtime is linked with link-time optimisation.
build_wasm_std() {
	local work sysroot library
	work=$(mktemp -d)
	sysroot=$(rustc --print sysroot)
	library=$sysroot/lib/rustlib/$WASM/lib
	mkdir -p "$work/src"
	printf '#![no_std]\n' >"$work/src/lib.rs"
	printf '[package]\nname = "empty"\nversion = "0.0.0"\nedition = "2021"\n[workspace]\n' >"$work/Cargo.toml"
	(
		cd "$work"
		unset CARGO_BUILD_TARGET RUSTC_WRAPPER
		RUSTC_BOOTSTRAP=1 RUSTFLAGS="-C embed-bitcode=yes" CARGO_TARGET_DIR=$work/target \
			cargo build --quiet --release --target $WASM -Z build-std=core,alloc
	)
	local sudo=
	[ -w "$sysroot/lib/rustlib" ] || sudo=sudo
	$sudo mkdir -p "$library"
	$sudo cp "$work/target/$WASM/release/deps/"lib{core,alloc,compiler_builtins}-*.rlib "$library/"
	rm -rf "$work"
}

use_debian_rust() {
	install_packages "${DEBIAN_RUST_PACKAGES[@]}"
	mkdir -p "$DEBIAN_BIN"
	# rustc calls the linker of the wasm target `rust-lld`; Debian's link of that name leads nowhere.
	ln -sfn /usr/bin/lld-19 "$DEBIAN_BIN/rust-lld"
	use_toolchain debian
	new_enough || fail "Debian's Rust is $(rustc --version), older than 1.$OLDEST_RUST"
	# A new version of the packages needs a library of its own.
	local stamp
	stamp=$(rustc --print sysroot)/lib/rustlib/$WASM/lib/.built-by-$(rustc --version | tr -c 'A-Za-z0-9.\n' -)
	if [ ! -f "$stamp" ]; then
		local old=${stamp%/*} sudo=
		[ -w "${old%/*/*}" ] || sudo=sudo
		$sudo rm -rf "$old"
		step "compile the standard library for $WASM" build_wasm_std
		$sudo touch "$stamp"
	fi
}

set_up_rust() {
	local choice
	case ${QUOIN_TOOLCHAIN:-auto} in
		debian) choice=debian ;;
		rustup)
			use_rust_on_path || fail "no Rust >= 1.$OLDEST_RUST with the target $WASM, rustfmt and clippy on PATH"
			choice=path
			;;
		# Debian's, once chosen, stays: a change of compiler compiles everything anew.
		auto)
			choice=debian
			if [ "$(cat "$TOOLCHAIN_FILE" 2>/dev/null)" != debian ] && use_rust_on_path; then
				choice=path
			fi
			;;
		*) fail "QUOIN_TOOLCHAIN is auto, rustup or debian, not '$QUOIN_TOOLCHAIN'" ;;
	esac
	[ $choice = path ] || use_debian_rust
	mkdir -p "$QUOIN_CACHE"
	[ "$(cat "$TOOLCHAIN_FILE" 2>/dev/null)" = $choice ] || printf '%s\n' $choice >"$TOOLCHAIN_FILE"
}

# --- JavaScript --------------------------------------------------------------------------------

install_npm_packages() {
	local npm=(npm)
	# Debian 12's npm 9 cannot read an `overrides` entry against a dependency from a repository.
	(($(npm --version | cut -d. -f1) >= 10)) || npm=(npm exec --yes npm@10.9.9 --)
	(cd "$ROOT/e2e" && "${npm[@]}" ci --no-audit --no-fund --loglevel=error)
}

set_up_javascript() {
	local lock=$ROOT/e2e/package-lock.json modules=$ROOT/e2e/node_modules binary
	if ! cmp -s "$lock" "$modules/.installed-lock"; then
		# A machine's own Node.js is left as it is; it only has to start npm.
		if ! command -v npm >/dev/null; then
			if command -v node >/dev/null && ! dpkg-query -W nodejs >/dev/null 2>&1; then
				fail "found node without npm; please install npm"
			fi
			install_packages nodejs npm
		fi
		step "install the JavaScript packages" install_npm_packages
		binary=$(echo "$modules"/node-linux-*/bin/node)
		[ -x "$binary" ] || fail "no Node.js package for $(uname -m)"
		ln -sfn "${binary/#$modules\//../}" "$modules/.bin/node"
		cp "$lock" "$modules/.installed-lock"
	fi
}

# --- promtool ----------------------------------------------------------------------------------

# For one test, so its package is unpacked and not installed: that would start a server.
unpack_promtool() {
	local work
	work=$(mktemp -d)
	chmod 755 "$work"
	(
		cd "$work"
		timeout 60 apt-get download prometheus
		dpkg-deb -x prometheus_*.deb .
		install -D usr/bin/promtool "$QUOIN_CACHE/bin/promtool"
	) >/dev/null 2>&1 || say "   not possible here: the test of alert rules will be left out"
	rm -rf "$work"
}

start=$SECONDS
install_packages "${BUILD_PACKAGES[@]}"
set_up_rust
set_up_javascript
command -v promtool >/dev/null || step "unpack promtool" unpack_promtool
say "set-up: $(rustc --version | cut -d' ' -f1-2) from $(command -v rustc), Node.js $("$JS" --version), target folder $CARGO_TARGET_DIR ($(duration $((SECONDS - start))))"
