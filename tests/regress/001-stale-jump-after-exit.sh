# SPDX-License-Identifier: GPL-3.0-or-later
# Two CPUs of one machine.  A CPU that was out of its guest while the other stored into code went on with the old
# code: it had kept its jumps and was not told.  Also signals, interlocked updates, IPTE between the two.
image=$(mktemp)
trap 'rm -f "$image"' EXIT
tests/guest/programs/build smp "$image" || exit $?
for processors in 1 2; do
    for round in 1 2 3; do
        said=$(timeout 100 "$URSA" ipl --kernel "$image" --storage 16M --cpus 2 --processors $processors --timeout 90 </dev/null 2>&1) ||
            { echo "$processors processors: exit code $?: $said"; exit 1; }
        grep -q "two CPUs: 0000000000 wrong" <<<"$said" || { echo "$processors processors: $said"; exit 1; }
    done
done
echo "6 passed, 0 failed"
