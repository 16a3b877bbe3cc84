# SPDX-License-Identifier: GPL-3.0-or-later
# The small guests run elsewhere too: on QEMU, where their console is the SCLP's.
command -v qemu-system-s390x >/dev/null || { echo "no qemu-system-s390x here"; exit 77; }
passed=0 failed=0
said=$(mktemp)
trap 'rm -f "$said"' EXIT

# runs GUEST PATTERN : the guest ends and its last line is like the pattern.
runs() {
    timeout 20 qemu-system-s390x -M s390-ccw-virtio -m 64 -nographic -nodefaults -chardev stdio,id=console \
        -device sclpconsole,chardev=console -kernel "$GUESTS/$1.elf" </dev/null | tr -d '\r' >"$said"
    if [ "${PIPESTATUS[0]}" = 0 ] && tail -n 1 "$said" | grep -qE "^$2\$"; then
        passed=$((passed + 1))
    else
        echo "$1:"; cat "$said"
        failed=$((failed + 1))
    fi
}

runs hello "Hello from a virtual machine"
runs ticker "tick 10"
runs diag "diag: X'2AA0' is refused, program interruption 0006"
runs yield "yield: 2000000 times, [0-9]{7}\.[0-9] ns each"
runs copier "copier: no fixed-block disk"
echo "$passed passed, $failed failed"
