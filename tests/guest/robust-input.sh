# SPDX-License-Identifier: GPL-3.0-or-later
# What the host's user can get wrong: every kernel file, initrd, disk and option that is no good is a numbered message and
# an exit code of its own, never the end of the program by a signal.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0
hello=$GUESTS/hello.elf

# try CODES PATTERN OPTION... : ends with one of these exit codes (a pattern) and says this.
try() {
    local codes=$1 pattern=$2 code
    shift 2
    timeout -k 1 20 "$URSA" ipl --timeout 1 --storage 16M "$@" </dev/null >"$work/said" 2>&1
    code=$?
    if [[ $code =~ ^($codes)$ ]] && grep -qaE "$pattern" "$work/said"; then
        passed=$((passed + 1))
    else
        echo "exit code $code: ${*:0:200}"
        head -c 1000 "$work/said"
        failed=$((failed + 1))
    fi
}

# ---- kernels ----
head -c 100000 /dev/urandom >"$work/random"
printf '\0' | dd of="$work/random" conv=notrunc 2>/dev/null # a PSW of LPSW's form may lie there by chance: not here
printf '\0\0\0' | dd of="$work/random" bs=1 seek=1 conv=notrunc 2>/dev/null
: >"$work/empty"
head -c 3 "$hello" >"$work/three"
for n in 4 16 63 64 65 100 175 300; do head -c $n "$hello" >"$work/cut.$n"; done
cp "$hello" "$work/odd" # program headers at an odd offset, as many as can be counted, beyond all storage
printf '\0\0\0\0\0\0\0\101\377' | dd of="$work/odd" bs=1 seek=32 conv=notrunc 2>/dev/null
cp "$hello" "$work/many"
printf '\377\377' | dd of="$work/many" bs=1 seek=56 conv=notrunc 2>/dev/null
cp "$hello" "$work/far"
printf '\377\377\377\377\377\377\360\0' | dd of="$work/far" bs=1 seek=$((64 + 24)) conv=notrunc 2>/dev/null
cp "$hello" "$work/long"
printf '\377\377\377\377\377\377\377\377' | dd of="$work/long" bs=1 seek=$((64 + 32)) conv=notrunc 2>/dev/null
cp "$hello" "$work/offset"
printf '\377\377\377\377\377\377\377\370' | dd of="$work/offset" bs=1 seek=$((64 + 8)) conv=notrunc 2>/dev/null

try 5 'HCPIPL404E .*random' --kernel "$work/random"
try 5 'HCPIPL404E .*empty' --kernel "$work/empty"
try 5 'HCPIPL404E' --kernel "$work/three"
for n in 63 64 65 100 175; do try 5 'HCPIPL404E' --kernel "$work/cut.$n"; done
for n in 4 16 300; do try '[0345]' '' --kernel "$work/cut.$n"; done
try '[0345]' '' --kernel "$work/odd"
for name in many far long offset; do try 5 'HCPIPL404E' --kernel "$work/$name"; done
try 5 'HCPIPL404E .*not for s390x' --kernel /proc/self/exe
try 5 'HCPIPL404E .*cannot be opened' --kernel "$work/nothing"
try 5 'HCPIPL404E' --kernel /
try 5 'HCPIPL404E' --kernel /dev/zero
truncate -s 100G "$work/huge" && try 5 'HCPIPL404E' --kernel "$work/huge"
rm -f "$work/huge"

# ---- a Linux image, by its mark only: initrd and command line ----
truncate -s 70000 "$work/linux"
printf S390EP | dd of="$work/linux" bs=1 seek=$((0x10008)) conv=notrunc 2>/dev/null
truncate -s 20M "$work/large"
try '[34]' '' --kernel "$work/linux"
try 5 'HCPIPL404E .*large does not fit' --kernel "$work/linux" --initrd "$work/large"
try 5 'HCPIPL404E .*empty' --kernel "$work/linux" --initrd "$work/empty"
try 5 'HCPIPL404E .*cannot be opened' --kernel "$work/linux" --initrd "$work/nothing"
try 5 'HCPIPL404E .*parameter line' --kernel "$work/linux" --parm "$(head -c 5000 /dev/zero | tr '\0' x)"
try 5 'HCPIPL404E .*does not fit' --kernel "$work/large" --storage 1M

# ---- options ----
for word in 1 0 -1 16 99999999999999999999 16777216T 100T 1.5M x ''; do try 2 HCPOPT102E --kernel "$hello" --storage "$word"; done
for word in 0 65 -1 x '' 99999999999; do
    try 2 HCPOPT102E --kernel "$hello" --cpus "$word"
    try 2 HCPOPT102E --kernel "$hello" --processors "${word/#0/-}"
done
for word in 0 1 63 x 99999999999999999999; do try 2 HCPOPT102E --kernel "$hello" --frames "$word"; done
try 2 HCPOPT100E --kernel "$hello" --nothing
try 2 HCPOPT101E --kernel
try 2 HCPOPT102E --kernel "$hello" --clock sideways
try 5 HCPOPT106E --kernel "$hello" --disk "$work/nothing"
try 5 HCPOPT106E --kernel "$hello" --disk /
try 5 HCPDEF091E --kernel "$hello" --disk "$work/empty"
try 6 HCPSYS001E --kernel "$hello" --page-file "$work/nothing/there"
try 6 HCPSYS001E --kernel "$hello" --page-file /
try 5 HCPSAV421E --load "$work/random" --storage 16M
try 5 HCPSAV421E --load "$work/empty" --storage 16M

# ---- and what is at the edge of good ----
try 0 "Hello from" --kernel "$hello" --frames 64
try 0 "Hello from" --kernel "$hello" --cpus 64 --processors 64
try 0 "Hello from" --kernel "$hello" --storage 1T --frames 1000
try 0 "Hello from" --kernel "$hello" --storage 1M
echo "$passed passed, $failed failed"
