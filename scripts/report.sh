# Sourced by test.sh: runs suites one after the other, counts what passed and failed, and closes with
# one line for all of them.

REPORT_DIR=$(mktemp -d)
trap 'rm -rf "$REPORT_DIR"' EXIT
SUITES=()
# What Node.js left out, and why.
SKIPPED=()

# count KIND FILE RC: prints "passed failed" from what a runner printed. A runner that fails without
# naming a failed test, such as one that does not compile, counts as one failure; so does one that
# ran nothing.
count() {
	local kind=$1 file=$2 rc=$3 passed=0 failed=0
	case $kind in
		command) [ "$rc" = 0 ] && passed=1 ;;
		cargo) read -r passed failed < <(awk '
			/^test result: / {
				for (i = 2; i <= NF; i++) {
					if ($i ~ /^passed/) passed += $(i - 1)
					if ($i ~ /^failed/) failed += $(i - 1)
				}
			}
			END { print passed + 0, failed + 0 }' "$file") ;;
		# A cancelled test did not do its work; a `todo` test that fails is no failure to node.
		node) read -r passed failed < <(awk '
			/^(#|ℹ) pass [0-9]+$/ { passed += $3 }
			/^(#|ℹ) (fail|cancelled) [0-9]+$/ { failed += $3 }
			END { print passed + 0, failed + 0 }' "$file") ;;
	esac
	if [ "$failed" = 0 ] && { [ "$rc" != 0 ] || [ "$passed" = 0 ]; }; then failed=1; fi
	printf '%s %s\n' "$passed" "$failed"
}

# suite KIND NAME COMMAND...: runs one and goes on whatever comes of it.
suite() {
	local kind=$1 name=$2 start=$SECONDS rc passed failed
	local log=$REPORT_DIR/${#SUITES[@]}
	shift 2
	say
	say "== $name"
	# Not `|| rc=$?`: bash would then ignore errors inside of the command.
	set +e
	(
		set -e
		"$@"
	) 2>&1 </dev/null | tee "$log"
	rc=${PIPESTATUS[0]}
	set -e
	read -r passed failed < <(count "$kind" "$log" "$rc")
	[ "$kind" != node ] || mapfile -t -O ${#SKIPPED[@]} SKIPPED < <(grep '^ *﹣ ' "$log")
	SUITES+=("$(printf '%-44s %8s %7d %7d' "$name" "$(duration $((SECONDS - start)))" "$passed" "$failed")")
}

# The table of all suites, and the closing line. Fails when anything failed or nothing ran.
report() {
	say
	printf '%-44s %8s %7s %7s\n' suite time passed failed
	[ ${#SUITES[@]} = 0 ] || printf '%s\n' "${SUITES[@]}"
	printf '%-44s %8s\n' total "$(duration "$SECONDS")"
	[ ${#SKIPPED[@]} = 0 ] || printf 'left out: %s\n' "${SKIPPED[@]}"
	say
	printf '%s\n' "${SUITES[@]:-none 0 0 0}" |
		awk '{ passed += $(NF - 1); failed += $NF }
			END { printf "%d passed, %d failed\n", passed, failed; exit !(passed > 0 && failed == 0) }'
}
