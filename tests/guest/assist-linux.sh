# SPDX-License-Identifier: GPL-3.0-or-later
# SET ASSIST changes nothing that Linux can see: the state at every interruption of its boot is the same.
. tests/tools/material
. tests/tools/virtual

once() {
    local name=$1
    shift
    run "$name" --kernel "$kernel" --initrd "$initrd" --parm 'ursa.cmd=uptime' --storage 512M \
        --hash-log "$work/$name.log" --hash-storage 50 "$@"
}
privileged() { sed -n 's/ interceptions: privileged instruction//p' "$work/$1.counters"; }

counted "SET ASSIST ON" once on --assist on
counted "SET ASSIST OFF" once off --assist off
counted "the same at $(wc -l <"$work/on.log") interruptions" same on off out state log
counted "more intercepts: $(privileged on) and $(privileged off)" test "$(privileged off)" -gt "$(privileged on)"
summary
