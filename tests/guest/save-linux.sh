# SPDX-License-Identifier: GPL-3.0-or-later
# Debian's Linux is saved in the middle of its boot, loaded by another process, and ends the same: also when that one
# has so little real storage that it must page.
. tests/tools/material
. tests/tools/virtual
seed=20250202
first=(--kernel "$kernel" --initrd "$initrd" --parm 'ursa.cmd=uptime' --storage 512M)

counted "boot" run boot "${first[@]}"
counts=($(draw $seed 2 "$(cat "$work/boot.count")"))
counted "cut after ${counts[0]} (seed $seed)" saved_and_loaded boot "${counts[0]}"
counted "cut after ${counts[1]} (seed $seed), then in 12000 frames" saved_and_loaded boot "${counts[1]}" --frames 12000
summary
