# SPDX-License-Identifier: GPL-3.0-or-later
# DEFINE DIAGNOSE under the operator's console: a function of a shared object answers the guest's X'2AA0' with 6 * 7.
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

make -s -C guests/diag OUT="$out" || { echo "the example does not build"; exit 1; }
{
    echo "DEFINE DIAGNOSE 2AA0 $out/product.so product u64(u64,u64)"
    echo "AUTOLOG TINY"
    echo "FOR TINY CMD IPL FILE $GUESTS/diag.bin"
    sleep 1
    echo "QUERY NAMES"
    echo "SHUTDOWN"
} | timeout 30 "$URSA" >"$out/said" 2>&1 || true
if grep -qE "X'2AA0' answers 000000000000002A" "$out/said"; then
    echo "1 passed, 0 failed"
else
    cat "$out/said"
    echo "0 passed, 1 failed"
    exit 1
fi
