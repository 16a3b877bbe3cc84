# SPDX-License-Identifier: GPL-3.0-or-later
# The small guests, each alone in a virtual machine, as flat image and as ELF: what they say, and the exit code.
passed=0 failed=0
said=$(mktemp)
trap 'rm -f "$said"' EXIT

# runs GUEST LINE... : the guest stops by itself, exit code 0, and has said exactly the lines (patterns) among CP's.
runs() {
    local image=$1 code line ok=1
    shift
    timeout 60 "$URSA" ipl --kernel "$GUESTS/$image" --storage 16M --timeout 30 </dev/null >"$said" 2>&1
    code=$?
    for line; do
        tr -d '\r' <"$said" | grep -qE "$line" || ok=
    done
    if [ "$code" = 0 ] && [ -n "$ok" ]; then
        passed=$((passed + 1))
    else
        echo "$image: exit code $code"; cat "$said"
        failed=$((failed + 1))
    fi
}

for kind in bin elf; do
    runs hello.$kind "Hello from a virtual machine"
    runs ticker.$kind "tick 01" "tick 10"
    runs diag.$kind "diag: X'2AA0' is refused, program interruption 0006"
    runs yield.$kind "yield: 2000000 times, [0-9]{7}\.[0-9] ns each"
    runs copier.$kind "copier: no fixed-block disk"
done

# With a disk, copier moves blocks and finds them the same; the host finds its pattern in the file, twice.
disk=$(mktemp)
truncate -s 64K "$disk"
timeout 60 "$URSA" ipl --kernel "$GUESTS/copier.bin" --storage 16M --disk "$disk" --timeout 30 </dev/null >"$said" 2>&1
if grep -q "eight blocks copied, and they are the same" "$said" &&
    cmp -s <(dd if="$disk" bs=512 skip=8 count=8 2>/dev/null) <(dd if="$disk" bs=512 skip=32 count=8 2>/dev/null) &&
    ! cmp -s <(dd if="$disk" bs=512 skip=8 count=8 2>/dev/null) <(head -c 4096 /dev/zero); then
    passed=$((passed + 1))
else
    echo "copier with a disk"; cat "$said"
    failed=$((failed + 1))
fi
rm -f "$disk"

# A guest that never ends is ended by the timeout, which has an exit code of its own.
timeout 60 "$URSA" ipl --kernel "$GUESTS/looper.bin" --storage 16M --timeout 1 </dev/null >"$said" 2>&1
code=$?
if [ $code != 0 ] && [ $code -lt 124 ] && grep -q "looper: counting" "$said"; then
    passed=$((passed + 1))
else
    echo "looper: exit code $code"; cat "$said"
    failed=$((failed + 1))
fi
echo "$passed passed, $failed failed"
