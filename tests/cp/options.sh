# SPDX-License-Identifier: GPL-3.0-or-later
# Options and exit codes: what is wrong is said by a numbered message, and each way to end has its own code.
passed=0 failed=0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# ends CODE PATTERN ARGUMENT... : ursa ends with the code and has said a line like the pattern.
ends() {
    local code=$1 pattern=$2 got
    shift 2
    timeout 30 "$URSA" "$@" </dev/null >"$work/said" 2>&1
    got=$?
    if [ $got = "$code" ] && grep -qE -- "$pattern" "$work/said"; then
        passed=$((passed + 1))
    else
        echo "ursa $*: exit code $got, not $code, or no line like $pattern"; cat "$work/said"
        failed=$((failed + 1))
    fi
}

hello=$GUESTS/hello.bin
ends 0 '^ursa ipl --kernel' --help
ends 0 '^Ursa [0-9]' --version
ends 2 '^HCPOPT104E' run
ends 2 '^HCPOPT100E .*--what' ipl --what
ends 2 '^HCPOPT101E Option --kernel' ipl --kernel
ends 2 '^HCPOPT102E Option --storage: 12X' ipl --storage=12X
ends 2 '^HCPOPT102E Option --cpus: 0' ipl --cpus 0
ends 2 '^HCPOPT102E Option --stats: yes' ipl --stats=yes
ends 2 '^HCPOPT103E Option --kernel' ipl
ends 2 '^HCPOPT107E Option --kernel' --kernel "$hello"
ends 5 '^HCPIPL404E /nonexistent' ipl --kernel /nonexistent --storage 16M
ends 5 '^HCPOPT106E Disk /nonexistent' ipl --kernel "$hello" --storage 16M --disk /nonexistent
ends 0 '^HCPGSP2629I' ipl --kernel "$hello" --storage 16M --disk 1M --cpus 3 --stats
ends 0 'instructions' ipl --kernel "$hello" --storage=16M --stats --assist off
ends 0 '^Hello' ipl --kernel "$hello" --storage 16M --clock virtual --judge
ends 4 '^HCPEND110W' ipl --kernel "$GUESTS/looper.bin" --storage 16M --timeout 1

# An IPL PSW that waits disabled at X'123'.
printf '\0\012\0\0\200\0\001\043' >"$work/wait.bin"
head -c 4096 /dev/zero >>"$work/wait.bin"
ends 3 '^HCPGIR450W .* 00020000 80000000 00000000 00000123$' ipl --kernel "$work/wait.bin" --storage 1M

: >"$work/empty"
ends 5 '^HCPIPL404E' ipl --kernel "$work/empty" --storage 1M
head -c 3000000 /dev/zero >"$work/big"
ends 5 '^HCPIPL404E' ipl --kernel "$work/big" --storage 1M

# A signal: the guest is deaf to it, so Ursa ends at once.
timeout 30 "$URSA" ipl --kernel "$GUESTS/looper.bin" --storage 16M </dev/null >"$work/said" 2>&1 &
pid=$!
for _ in $(seq 100); do grep -q counting "$work/said" && break; sleep 0.1; done
kill $pid
wait $pid
code=$?
if [ $code = 7 ] && grep -q '^HCPEND111W' "$work/said"; then passed=$((passed + 1)); else
    echo "signal: exit code $code"; cat "$work/said"
    failed=$((failed + 1))
fi
echo "$passed passed, $failed failed"
[ $failed = 0 ]
