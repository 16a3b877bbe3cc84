# SPDX-License-Identifier: GPL-3.0-or-later
# A guest executes garbage for a second, from several seeds: two CPUs in every mode, wild channel programs, SCCBs, DIAGNOSE
# blocks, CP commands, signals; with all real storage and with little.  It harms only itself.
image=$(mktemp)
said=$(mktemp)
trap 'rm -f "$image" "$said"' EXIT
tests/guest/programs/build chaos "$image" || exit $?
first=${CHAOS_FIRST:-1000}
passed=0 failed=0

# chaos SEED OPTION... : ended by the timeout, by itself, by a disabled wait or an interruption loop; not by a fault of ours.
chaos() {
    local seed=$1 code
    shift
    printf "$(printf '%016x' $((seed * 2654435761 * 40503 + 88172645463325252)) | sed 's/../\\x&/g')" |
        dd of="$image" bs=1 seek=$((0x8000)) conv=notrunc 2>/dev/null
    timeout -k 1 60 "$URSA" ipl --kernel "$image" --storage 16M --cpus 2 --disk 4M --timeout "${CHAOS_SECONDS:-1}" "$@" \
        </dev/null >"$said" 2>&1
    code=$?
    if [[ $code == [034] ]] && ! grep -qaE 'runtime error:|Sanitizer' "$said"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "seed $seed, $*: exit code $code"
        grep -aE -A 30 'runtime error:|Sanitizer|abend' "$said" | head -60
    fi
}

echo "first seed $first"
for ((seed = first; seed < first + ${CHAOS_SEEDS:-3}; seed++)); do
    chaos $seed --processors 2
    chaos $seed --frames 64 --processors 2
    chaos $seed --clock virtual --instructions 3000000
done
echo "$passed passed, $failed failed"
