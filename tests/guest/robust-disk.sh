# SPDX-License-Identifier: GPL-3.0-or-later
# FBA disks in Linux: one on a host file and one in storage; raw blocks and a file system, over a boot that the guest asks
# for by DIAGNOSE X'308'.  What the guest wrote is read by the host, and what the host wrote by the guest.
. tests/tools/material
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { tail -n 30 "$work/said" 2>/dev/null; echo "$*"; exit 1; }

cp tests/guest/programs/disk-job "$work/job"
tests/tools/mkinitramfs -m "dasd_mod dasd_fba_mod crc16 crc32c_generic mbcache jbd2 ext4" -a "$work/job" \
    -o "$work/initramfs" || exit 1

# The first partition that Linux sees on a disk without a label begins at block 2.
on_the_host() {
    cmp <(dd if="$work/disk" bs=512 skip=81920 count=2047 2>/dev/null) \
        <(dd if="$work/disk" bs=512 skip=65537 count=2047 2>/dev/null) ||
        fail "what was copied on the disk is not what was there"
    grep -aq 'disk-job: written' "$work/disk" || fail "the note is not on the disk"
    PATH=$PATH:/usr/sbin
    command -v debugfs >/dev/null || return
    debugfs -R "dump busybox $work/busybox" "$work/disk?offset=1024" 2>/dev/null
    cmp "$work/busybox" "$URSA_CACHE/s390x/busybox" || fail "the file on the disk is not what the guest copied"
}

# disks OPTION... : a machine with these options copies, boots again, looks.
disks() {
    local sum
    rm -f "$work/disk"
    truncate -s 48M "$work/disk"
    head -c 1048576 /dev/urandom | dd of="$work/disk" bs=1M seek=32 conv=notrunc 2>/dev/null
    sum=$(dd if="$work/disk" bs=1M skip=32 count=1 2>/dev/null | md5sum)
    timeout 280 "$URSA" ipl --kernel "$kernel" --initrd "$work/initramfs" --storage 256M --disk "$work/disk" --disk 16M \
        --timeout 260 --parm 'ursa.cmd=sh,/bin/job' "$@" </dev/null 2>&1 | tr -d '\r' >"$work/said"
    [ "${PIPESTATUS[0]}" = 0 ] || fail "exit code ${PIPESTATUS[0]}"
    for line in "disk-job: first boot" "disk-job: second boot" "disk-job: written in the first boot" \
        "disk-job: the file is good" "${sum%% *}"; do
        grep -qF "$line" "$work/said" || fail "missing: $line"
    done
    on_the_host
}

read -r -a options <<<"${DISK_OPTIONS-}"
disks "${options[@]}"
