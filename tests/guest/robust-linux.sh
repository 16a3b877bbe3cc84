# SPDX-License-Identifier: GPL-3.0-or-later
# A Linux guest when the host wants to end, and when the host's disks are full: under a page volume, under a guest's disk.
. tests/tools/material
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0
is() {
    if [ "$1" = "$2" ]; then
        passed=$((passed + 1))
    else
        echo "$3: $1, not $2"
        grep -aE 'HCP|job:' "$work/said"
        failed=$((failed + 1))
    fi
}
says() {
    grep -qaE "$1" "$work/said"
    is $? 0 "message $1"
}

# SIGTERM: the guest is signalled and ends in order.
mkfifo "$work/typed"
"$URSA" ipl --kernel "$kernel" --initrd "$initrd" --storage 256M --timeout 200 <"$work/typed" >"$work/said" 2>&1 &
pid=$!
exec 4>"$work/typed"
for _ in {1..1000}; do grep -qa 'Ursa guest ready' "$work/said" && break || sleep 0.2; done
sleep 1
kill -TERM $pid
wait $pid
is $? 0 "SIGTERM"
exec 4>&-
says HCPSIG2113I
says HCPGIR456I

# A small file system of our own, where that is allowed without being root.
if ! unshare -Urm true 2>/dev/null || ! unshare -Urm mount -t tmpfs -o size=1m x /mnt 2>/dev/null; then
    echo "no file system can be mounted here: full disks are not tried"
    echo "$passed passed, $failed failed, 2 skipped"
    exit 0
fi
tests/tools/mkinitramfs -m "dasd_mod dasd_fba_mod" -a tests/guest/programs/full-job -o "$work/initramfs" || exit 1
export kernel initrd work
inside() { unshare -Urm bash -c "mount -t tmpfs -o size=8m x /mnt && $1" >"$work/said" 2>&1 </dev/null; }

inside 'timeout 200 "$URSA" ipl --kernel "$kernel" --initrd "$initrd" --storage 512M --frames 9000 --page-file /mnt/page --timeout 180 --parm ursa.cmd=uptime'
is $? 6 "full page volume"
says HCPPAG401E
says HCPGIR455W

inside 'truncate -s 64M /mnt/disk && timeout 200 "$URSA" ipl --kernel "$kernel" --initrd "$work/initramfs" --storage 256M --disk /mnt/disk --timeout 180 --parm ursa.cmd=sh,/bin/full-job'
is $? 0 "full disk"
says HCPDSK410E
says 'full-job: the beginning is good'
says 'full-job: the guest goes on'
echo "$passed passed, $failed failed"
