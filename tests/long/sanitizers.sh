# SPDX-License-Identifier: GPL-3.0-or-later
# The suites, the small guests, garbage, and Linux with two CPUs, a disk and little real storage, under AddressSanitizer
# with UBSan and under ThreadSanitizer: everything passes and nothing is reported.
export TSAN_OPTIONS="exitcode=66 history_size=4" CHAOS_SEEDS=10 CHAOS_FIRST=5000 SMP_SHAPES=2/2
passed=0 failed=0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# built SANITIZERS FOLDER WORD... : builds there and runs the tests of these names.
built() {
    local last good bad
    make -s -j "$(nproc)" SAN="$1" O="$2" programs >"$work/build" 2>&1 || { tail "$work/build"; failed=$((failed + 1)); return; }
    env -u URSA O="$2" URSA_TEST_JOBS=1 URSA_TEST_LIMIT=1800 tests/run "${@:3}" >"$work/said" 2>&1
    grep -vE '^(ok|skip)' "$work/said"
    last=$(tail -n 1 "$work/said")
    read -r good _ bad _ <<<"$last"
    passed=$((passed + good)) failed=$((failed + bad))
    if grep -lE 'runtime error:|Sanitizer' "$2"/results/*.log; then failed=$((failed + 1)); fi
}

built address,undefined o-long-address unit isa ccw cp/ regress guest/small guest/robust guest/smp guest/paging guest/diagnose
built thread o-long-thread unit ccw cp/ regress guest/small guest/robust guest/smp guest/paging guest/diagnose
echo "$passed passed, $failed failed"
