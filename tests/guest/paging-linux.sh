# SPDX-License-Identifier: GPL-3.0-or-later
# A Linux guest boots and works in half of the real storage that it touches; so do two guests side by side.
. tests/tools/material
. tests/guest/programs/paging
linux=(--kernel "$kernel" --initrd "$initrd" --storage 512M --parm 'ursa.cmd=md5sum,/bin/busybox;uptime')
sum=$(md5sum <"$URSA_CACHE/s390x/busybox")
sum="${sum%% *}  /bin/busybox"

ordinary() { one ordinary "${linux[@]}" && said ordinary "$sum" && [ "$(instantiated ordinary)" -gt 5000 ]; }
half() { one "$1" "${linux[@]}" --frames $((frames / 2)) "${@:2}" && said "$1" "$sum" && paged "$1"; }
both() {
    two both "$frames" "$initrd" 'ursa.cmd=md5sum,/bin/busybox;uptime' &&
        said both "LINUX1: $sum" "LINUX2: $sum" && grep -E 'frames|slots|pages resident' "$work/both" >&3
}

checked "with as much as it wants" ordinary
frames=$(instantiated ordinary)
checked "in half of it" half half
checked "in half of it, two CPUs" half cpus --cpus 2
checked "two guests, each in half of it" both
echo "$passed passed, $failed failed"
