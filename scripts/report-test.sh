#!/usr/bin/env bash
# Shows that report.sh counts what runners print, and never takes a failure for a success.

. "$(dirname "$0")/env.sh"
. "$(dirname "$0")/report.sh"

checks=0
expect() {
	[ "$2" = "$3" ] || fail "$1: expected '$2', got '$3'"
	checks=$((checks + 1))
}
counted() { # KIND RC TEXT
	printf '%b' "$3" >"$REPORT_DIR/input"
	count "$1" "$REPORT_DIR/input" "$2"
}

ok='test result: ok. 12 passed; 0 failed; 3 ignored; 0 measured; 0 filtered out; finished in 0.1s\n'
bad='test result: FAILED. 4 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.1s\n'
expect "cargo adds up its binaries" "24 0" "$(counted cargo 0 "$ok$ok")"
expect "cargo counts failures" "16 2" "$(counted cargo 101 "$ok$bad")"
expect "a crate that does not compile fails" "12 1" "$(counted cargo 101 "${ok}error[E0425]: no\n")"
expect "a run without tests fails" "0 1" "$(counted cargo 0 "")"
expect "node's specification format" "7 1" "$(counted node 1 "ℹ tests 8\nℹ pass 7\nℹ fail 1\nℹ cancelled 0\n")"
expect "node's TAP format" "7 0" "$(counted node 0 "# tests 7\n# pass 7\n# fail 0\n# cancelled 0\n")"
expect "a cancelled test fails" "7 1" "$(counted node 0 "# pass 7\n# fail 0\n# cancelled 1\n")"
expect "node's text about passing is no count" "1 0" "$(counted node 0 "# pass the salt\n# pass 1\n# fail 0\n")"
expect "a command that succeeds" "1 0" "$(counted command 0 "")"
expect "a command that fails" "0 1" "$(counted command 3 "")"

closing() { # commands of suites: the last line and the exit code
	local rc=0
	{ bash -c ". '$ROOT/scripts/env.sh'; . '$ROOT/scripts/report.sh'; $1; report" >"$REPORT_DIR/out" 2>&1; } || rc=$?
	printf '%s / %s' "$(tail -n 1 "$REPORT_DIR/out")" "$rc"
}
expect "all well" "2 passed, 0 failed / 0" "$(closing 'suite command a true; suite command b true')"
expect "the rest runs after a failure" "1 passed, 1 failed / 1" "$(closing 'suite command a false; suite command b true')"
expect "nothing ran" "0 passed, 0 failed / 1" "$(closing ':')"
expect "a suite stops at its first error" "0 passed, 1 failed / 1" "$(closing 'f() { false; true; }; suite command a f')"
says() { printf '﹣ %s (0.1ms) # no tool\nℹ pass 1\n' "$1"; }
rc=$(closing "$(declare -f says); suite node a says one; suite node b says two")
expect "what was left out is no failure" "2 passed, 0 failed / 0" "$rc"
expect "and is named" 2 "$(grep -c '^left out: ﹣ .* # no tool$' "$REPORT_DIR/out")"

say "$checks checks of report.sh hold"
