# SPDX-License-Identifier: GPL-3.0-or-later
# The whole boot of Debian's Linux: one instruction at a time; with three CPUs; with a disk; paged; cut in two at many
# places.  All of it the same.
. tests/tools/material
. tests/tools/virtual
seed=20250303
linux=(--kernel "$kernel" --initrd "$initrd" --parm 'ursa.cmd=uptime' --storage 512M)

# once NAME OPTION...
once() {
    local name=$1
    shift
    run "$name" "${linux[@]}" --hash-log "$work/$name.log" --hash-storage 50 "$@"
}
# again NAME OPTION... : as the run NAME.
again() {
    local name=$1
    shift
    once again "$@" && same "$name" again out state log
}

counted "one CPU" once one
counted "one CPU, one instruction at a time" again one --judge
counted "one CPU, in 8000 frames" again one --frames 8000
counted "three CPUs" once three --cpus 3
counted "three CPUs, once more" again three --cpus 3
counted "three CPUs, SET ASSIST OFF" again three --cpus 3 --assist off
counted "three CPUs, one instruction at a time" again three --cpus 3 --judge
counted "three CPUs, in 8000 frames" again three --cpus 3 --frames 8000
counted "a disk" once disk --disk 64M
counted "a disk, SET ASSIST OFF, in 8000 frames" again disk --disk 64M --assist off --frames 8000

# It loads itself again: what is outside of time takes none.
linux[5]='ursa.cmd=reboot,-f'
counted "two boots" once two --instructions 4000000000
load_begin
counted "two boots, on a loaded host" again two --instructions 4000000000
load_end
linux[5]='ursa.cmd=uptime'

first=("${linux[@]}")
for count in $(draw $seed 10 "$(cat "$work/one.count")"); do
    counted "one CPU, cut after $count (seed $seed)" saved_and_loaded one "$count"
done
first=("${linux[@]}" --cpus 3)
for count in $(draw $seed 10 "$(cat "$work/three.count")"); do
    counted "three CPUs, cut after $count (seed $seed)" saved_and_loaded three "$count"
done
summary
