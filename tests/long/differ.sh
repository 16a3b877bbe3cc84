#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Random instructions beside qemu-s390x, many seeds.
set -uo pipefail
passed=0 failed=0
for seed in $(seq 100 130); do
    out=$(SEED=$seed COUNT=16000 "$O/tests/differ" tests/differ/random.t) || echo "seed $seed: ${out:0:4000}"
    [ -n "${out##*passed,*}" ] && { echo "$out"; exit 77; }
    read -r good _ bad _ <<<"$(tail -n 1 <<<"$out")"
    passed=$((passed + good)) failed=$((failed + bad))
done
echo "$passed passed, $failed failed"
exit $((failed > 0))
