# SPDX-License-Identifier: GPL-3.0-or-later
# Debian's kernel comes up in a virtual machine, believes that z/VM is underneath, runs a command and powers off.
. tests/tools/material
said=$(mktemp)
trap 'rm -f "$said"' EXIT
timeout 500 "$URSA" ipl --kernel "$kernel" --initrd "$initrd" --storage 512M --timeout 400 \
    --parm 'ursa.cmd=echo,it,is,$(uname,-m);grep,VM00,/proc/sysinfo' </dev/null >"$said" 2>&1
code=$?
tail -n 12 "$said"
[ $code = 0 ] || { echo "exit code $code"; exit 1; }
for line in "Linux is running as a z/VM guest operating system in 64-bit mode" "Ursa guest ready" "it is s390x" \
    "VM00 Control Program: z/VM"; do
    grep -q "$line" "$said" || { echo "missing: $line"; exit 1; }
done
