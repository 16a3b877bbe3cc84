# SPDX-License-Identifier: GPL-3.0-or-later
# A Linux guest with several CPUs: parallel work, CPUs that go and come back; right results and no complaint of the kernel.
. tests/tools/material
initramfs=$(mktemp)
said=$(mktemp)
trap 'rm -f "$initramfs" "$said"' EXIT
tests/tools/mkinitramfs -a tests/guest/programs/smp-job -o "$initramfs" || exit 1
passed=0 failed=0

# smp CPUS PROCESSORS
smp() {
    local code line
    timeout 300 "$URSA" ipl --kernel "$kernel" --initrd "$initramfs" --storage 256M --cpus "$1" --processors "$2" --timeout 280 \
        --parm 'ursa.cmd=sh,/bin/smp-job' </dev/null 2>&1 | tr -d '\r' >"$said"
    code=${PIPESTATUS[0]}
    for line in "smp-job: $1 CPUs" "smp-job: good "{1..8} "smp-job: $1 CPUs again"; do
        grep -qF "$line" "$said" || { echo "missing: $line"; code=missing; }
    done
    grep -E 'smp-job: (wrong|.* are left|the kernel)' "$said" && code=wrong
    if [ "$code" = 0 ]; then
        passed=$((passed + 1))
    else
        tail -n 30 "$said"
        echo "$1 CPUs on $2 processors: $code"
        failed=$((failed + 1))
    fi
}

for shape in ${SMP_SHAPES:-4/2}; do smp "${shape%/*}" "${shape#*/}"; done
echo "$passed passed, $failed failed"
