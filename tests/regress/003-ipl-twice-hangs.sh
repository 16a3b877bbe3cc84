# SPDX-License-Identifier: GPL-3.0-or-later
# A guest that asked to be loaded again twice at once stopped the whole system: the second request waited, with cp_lock, for
# the first, which needed it.
image=$(mktemp)
trap 'rm -f "$image"' EXIT
tests/guest/programs/build ipltwice "$image" || exit $?
said=$(timeout -k 1 20 "$URSA" ipl --kernel "$image" --storage 16M --timeout 2 </dev/null 2>&1)
code=$?
[ $code = 4 ] && [ "$(grep -c '^loaded' <<<"$said")" -gt 2 ] && exit
echo "exit code $code: ${said:0:500}"
exit 1
