# SPDX-License-Identifier: GPL-3.0-or-later
# A Linux guest compiles C programs in half of the real storage that it touches, with Debian's compiler on a disk: in
# real and virtual time, with two CPUs, and two guests at once.  What it has compiled computes what the host's does.
. tests/tools/material
tests/tools/fetch-compiler || { [ $? = 3 ] && echo "no compiler for s390x can be had" && exit 77; exit 1; }
. tests/guest/programs/paging
for file in compile-job sum.c; do added+=(-a "tests/guest/programs/$file"); done
tests/tools/mkinitramfs -m "dasd_mod dasd_fba_mod crc16 crc32c_generic mbcache jbd2 ext4" "${added[@]}" \
    -o "$work/initramfs" || exit 1
${CC:-cc} -O2 -o "$work/sum" tests/guest/programs/sum.c || exit 1
disk=$URSA_CACHE/s390x/compiler.ext4
linux=(--kernel "$kernel" --initrd "$work/initramfs" --storage 512M --disk "$disk" --parm 'ursa.cmd=sh,/bin/compile-job')

# right NAME [LABEL] : both programs were compiled and computed what the host's does.
right() { said "$1" "${2-}$("$work/sum" -O0)" "${2-}$("$work/sum" -O2)"; }

ordinary() { one ordinary "${linux[@]}" && right ordinary; }
little() {
    local name=$1 part=$2
    shift 2
    one "$name" "${linux[@]}" --frames $((frames / part)) "$@" && right "$name" && paged "$name"
}

checked "with as much as it wants" ordinary
frames=$(instantiated ordinary)
echo "$frames pages instantiated"
checked "in half of it" little half 2
checked "in a quarter of it" little quarter 4
checked "in half of it, two CPUs" little cpus 2 --cpus 2
checked "in half of it, two CPUs on one processor" little one-processor 2 --cpus 2 --processors 1
checked "in half of it, virtual time" little virtual 2 --clock virtual
checked "in half of it, virtual time again" little again 2 --clock virtual
checked "virtual time: the same instructions" test "$(grep ' instructions, ' "$work/virtual" | cut -d' ' -f2)" = \
    "$(grep ' instructions, ' "$work/again" | cut -d' ' -f2)"
checked "the disk is as it was" test "$disk" -ot "$work/initramfs"
echo "$passed passed, $failed failed"
