# SPDX-License-Identifier: GPL-3.0-or-later
# A machine is saved at any instruction, loaded by another process, and ends as if nothing had been.  Files that are
# damaged, or cannot be written, are refused by a message with a number.
. tests/tools/virtual
seed=20250101

for guest in hello ticker copier yield; do
    first=(--kernel "$GUESTS/$guest.bin" --storage 16M --disk 4M)
    counted "$guest" run whole "${first[@]}"
    for count in $(draw $seed 6 "$(cat "$work/whole.count")"); do
        counted "$guest, cut after $count (seed $seed)" saved_and_loaded whole "$count"
    done
    counted "$guest, cut at its end" saved_and_loaded whole "$(cat "$work/whole.count")"
done

# refused MESSAGE CODE OPTION... : nothing runs.
refused() {
    local message=$1 wanted=$2 code
    shift 2
    timeout 60 "$URSA" ipl --timeout 20 "$@" </dev/null >"$work/refused" 2>&1
    code=$?
    cat "$work/refused"
    [ $code = "$wanted" ] && grep -q "^HCP${message} " "$work/refused"
}

first=(--kernel "$GUESTS/ticker.bin" --storage 16M --disk 4M)
run cut "${first[@]}" --instructions 300 --save "$work/machine"
size=$(stat -c %s "$work/machine")
for offset in $(draw $seed 12 $((size - 1))); do
    cp "$work/machine" "$work/bad"
    printf '\x5a' | dd of="$work/bad" bs=1 seek="$offset" conv=notrunc status=none
    cmp -s "$work/machine" "$work/bad" && continue
    counted "byte $offset changed" refused SAV421E 5 --clock virtual --load "$work/bad"
    head -c "$offset" "$work/machine" >"$work/bad"
    counted "cut off at $offset" refused SAV421E 5 --clock virtual --load "$work/bad"
done
counted "not a saved machine" refused SAV421E 5 --clock virtual --load "$GUESTS/ticker.bin"
counted "no such file" refused SAV421E 5 --clock virtual --load "$work/none"
counted "the other clock" refused SAV421E 5 --load "$work/machine"
counted "--kernel beside --load" refused OPT109E 2 --load "$work/machine" --kernel "$GUESTS/ticker.bin"
counted "--instructions in real time" refused OPT108E 2 "${first[@]}" --instructions 5
counted "a folder that is not there" refused SAV420E 6 --clock virtual "${first[@]}" --save "$work/none/machine"
ln -s /dev/full "$work/full.part"
counted "the host's disk is full" refused SAV420E 6 --clock virtual "${first[@]}" --save "$work/full"
counted "nothing is left of it" test ! -e "$work/full" -a ! -L "$work/full.part"
counted "and can be loaded" run rest --load "$work/machine"
summary
