# SPDX-License-Identifier: GPL-3.0-or-later
# Debian's kernel and our initramfs are good: they come up, run a command and power off on QEMU.
tests/tools/fetch-debian
code=$?
[ $code != 3 ] || { echo "the Debian archive cannot be reached"; exit 77; }
[ $code = 0 ] || exit 1
command -v qemu-system-s390x >/dev/null || { echo "no qemu-system-s390x here"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tests/tools/mkinitramfs -o "$work/initramfs" || exit 1
timeout 300 qemu-system-s390x -M s390-ccw-virtio -m 512 -nographic -nodefaults -serial mon:stdio \
    -kernel "$URSA_CACHE/s390x/vmlinuz" -initrd "$work/initramfs" \
    -append 'console=ttysclp0 ursa.cmd=echo,it,is,$(uname,-m)' </dev/null | tr -d '\r' | tee "$work/log" | tail -n 5
grep -q '^Ursa guest ready$' "$work/log" && grep -q '^it is s390x$' "$work/log"
