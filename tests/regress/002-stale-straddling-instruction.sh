# SPDX-License-Identifier: GPL-3.0-or-later
# An instruction in two pages, changed in its second one, was run as it had been: the link to it outlived the change.
image=$(mktemp)
trap 'rm -f "$image"' EXIT
tests/guest/programs/build straddle "$image" || exit $?
said=$(timeout 30 "$URSA" ipl --kernel "$image" --storage 16M --timeout 20 </dev/null 2>&1) || { echo "exit code $?: $said"; exit 1; }
grep -q "straddle: 0000000000 old" <<<"$said" || { echo "$said"; exit 1; }
