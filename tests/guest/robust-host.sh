# SPDX-License-Identifier: GPL-3.0-or-later
# What the host does to us: signals, an input that ends, an output nobody reads or that is full, files that must not grow,
# two of us at once.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0

# is CODE WANTED TITLE : counts.
is() {
    if [ "$1" = "$2" ]; then
        passed=$((passed + 1))
    else
        echo "$3: $1, not $2"
        tail -n 20 "$work"/said* 2>/dev/null
        failed=$((failed + 1))
    fi
}
ursa() { timeout -k 1 60 "$URSA" ipl --storage 16M --timeout 50 "$@"; }

# A signal ends a guest that does not know the shutdown signal at once, with a message.
for signal in TERM INT HUP; do
    rm -f "$work/said" # what the one before said is not this one's
    "$URSA" ipl --storage 16M --timeout 50 --kernel "$GUESTS/looper.bin" </dev/null >"$work/said" 2>&1 &
    pid=$!
    for _ in {1..100}; do grep -qs counting "$work/said" && break || sleep 0.1; done
    kill -$signal $pid
    wait $pid
    is $? 7 "SIG$signal"
    grep -q HCPEND111W "$work/said"
    is $? 0 "message about SIG$signal"
done

# End of input leaves the guest running; input that is closed, too.
ursa --kernel "$GUESTS/ticker.bin" </dev/null >"$work/said" 2>&1
is "$?$(grep -c '^tick' "$work/said")" 010 "end of input"
ursa --kernel "$GUESTS/ticker.bin" <&- >"$work/said" 2>&1
is $? 0 "closed input"

# Output: nobody reads it, it is closed, it is full.
{ ursa --kernel "$GUESTS/ticker.bin" </dev/null; echo $? >"$work/code"; } 2>/dev/null | head -n 1 >"$work/said"
is "$(cat "$work/said" "$work/code" | tr -d '\r\n')" "tick 010" "a pipe that nobody reads"
ursa --kernel "$GUESTS/ticker.bin" </dev/null >&-
is $? 0 "closed output"
ursa --kernel "$GUESTS/ticker.bin" <&- >&- 2>&-
is $? 0 "everything closed"
ursa --kernel "$GUESTS/ticker.bin" </dev/null >/dev/full 2>"$work/said"
is $? 0 "full output"
grep -q HCPEND112E "$work/said"
is $? 0 "message about full output"

# Two at once, with default page volumes of their own.
ursa --kernel "$GUESTS/ticker.bin" --frames 64 </dev/null >"$work/said1" 2>&1 &
ursa --kernel "$GUESTS/ticker.bin" --frames 64 </dev/null >"$work/said2" 2>&1
is $? 0 "the second of two"
wait $!
is $? 0 "the first of two"
is "$(cat "$work/said1" "$work/said2" | grep -c '^tick')" 20 "both of two"

# A limit on the size of files: a page volume cannot be made.
(
    ulimit -f 1000
    ursa --kernel "$GUESTS/hello.bin" </dev/null >"$work/said" 2>&1
)
is $? 6 "file size limit"
grep -q HCPSYS001E "$work/said"
is $? 0 "message about the file size limit"
echo "$passed passed, $failed failed"
