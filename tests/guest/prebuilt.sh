# SPDX-License-Identifier: GPL-3.0-or-later
# The guests that ship assembled are what their sources say.
command -v s390x-linux-gnu-as >/dev/null || { echo "no assembler for s390x here"; exit 77; }
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
make -s -C guests PREBUILT="$fresh" >"$fresh/log" 2>&1 || { cat "$fresh/log"; exit 1; }
bad=0
for image in "$fresh"/*.bin "$fresh"/*.elf; do
    cmp "$image" "guests/prebuilt/$(basename "$image")" || bad=1
done
for image in guests/prebuilt/*; do
    [ -e "$fresh/$(basename "$image")" ] || { echo "$image has no source"; bad=1; }
done
exit $bad
