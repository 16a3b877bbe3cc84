# SPDX-License-Identifier: GPL-3.0-or-later
# In virtual time the small guests do the same every time: on a loaded host, instruction by instruction, with every
# instruction intercepting that can, and with hardly any real storage.  Every interruption is looked at.
. tests/tools/virtual

options() { echo --kernel "$GUESTS/$1.bin" --storage 16M --disk 4M; }

guest() {
    local name=$1
    run "$name" $(options "$name") --hash-log "$work/$name.log" --hash-storage 1
}

# again GUEST TITLE OPTION...
again() {
    local name=$1 title=$2
    shift 2
    run again $(options "$name") --hash-log "$work/again.log" --hash-storage 1 "$@" && same "$name" again out state log
}

for name in hello ticker copier diag yield; do
    counted "$name" guest "$name"
    counted "$name, once more" again "$name" more
    counted "$name, one instruction at a time" again "$name" judge --judge
    counted "$name, SET ASSIST OFF" again "$name" assist --assist off
    counted "$name, in 64 frames" again "$name" frames --frames 64
done
load_begin
for name in ticker copier yield; do
    counted "$name, on a loaded host" again "$name" loaded
done
load_end
summary
