# SPDX-License-Identifier: GPL-3.0-or-later
# Debian's Linux boots the same twice in virtual time, also on a loaded host; and its first instructions are the same
# one at a time.  Every interruption is looked at.
. tests/tools/material
. tests/tools/virtual
linux=(--kernel "$kernel" --initrd "$initrd" --parm 'ursa.cmd=uptime' --storage 512M)

# once NAME OPTION...
once() {
    local name=$1
    shift
    run "$name" "${linux[@]}" --hash-log "$work/$name.log" "$@"
}
again() {
    once again && same boot again out state counters log
}
again_loaded() {
    load_begin
    once again && same boot again out state counters log
    local code=$?
    load_end
    return $code
}
judged() {
    once short --instructions 300000000 --hash-storage 10 &&
        once judge --instructions 300000000 --hash-storage 10 --judge && same short judge out state log
}

counted "boot" once boot
counted "once more" again
counted "on a loaded host" again_loaded
counted "300 million instructions, one at a time" judged
grep -q 'load average' "$work/boot.out" || { echo "the guest did not do what it was told"; failed=$((failed + 1)); }
summary
