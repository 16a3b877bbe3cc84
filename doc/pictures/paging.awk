#!/usr/bin/awk -f
# SPDX-License-Identifier: GPL-3.0-or-later
# What record-paging.expect recorded as a picture (SVG): for each amount of real storage, pages read in, and what became
# of the pages that were stolen:
#   doc/pictures/paging.awk doc/pictures/paging.txt >doc/pictures/paging.svg
BEGIN {
    width = 860; height = 400; left = 70; bottom = 340; high = 270
    fill[1] = "#1f6feb"; name[1] = "read in"
    fill[2] = "#d1242f"; name[2] = "stolen and written"
    fill[3] = "#fb8f44"; name[3] = "write avoided: the slot still held it"
    fill[4] = "#8c959f"; name[4] = "write avoided: all zeros"
    fill[5] = "#57ab5a"; name[5] = "write avoided: the guest had given it up"
}

/^[0-9]/ {
    n++
    frames[n] = $1; part[n, 1] = $2
    for (i = 2; i <= 5; i++) part[n, i] = $(i + 2)
    out = $4 + $5 + $6 + $7
    if (out > most) most = out
    if ($2 > most) most = $2
}

function box(x, y, w, h, colour) {
    printf "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>\n", x, y, w, h, colour
}

function text(x, y, anchor, words) {
    printf "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n", x, y, anchor, words
}

# Lines across, at round numbers.
function scale(    step, v) {
    for (step = 1000; most / step > 6; step *= (step ~ /^1/ ? 2 : step ~ /^2/ ? 2.5 : 2));
    for (v = 0; v <= most; v += step) {
        y = bottom - v * high / most
        printf "<path d=\"M%d %.1fH%d\" stroke=\"#d0d7de\"/>\n", left, y, width - 20
        text(left - 8, y + 4, "end", v)
    }
}

END {
    print "<!-- SPDX-License-Identifier: GPL-3.0-or-later -->"
    print "<!-- Made by doc/pictures/paging.awk from " FILENAME ". -->"
    printf "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" ", width, height
    print "font-family=\"sans-serif\" font-size=\"12\" fill=\"#1f2328\">"
    print "<title>Pages moved while a Linux guest boots and writes a file of 40 MB, by frames of real storage</title>"
    print "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>"
    scale()
    group = (width - left - 30) / n
    bar = group / 3
    for (i = 1; i <= n; i++) {
        x = left + (i - 1) * group + group / 6
        box(x, bottom - part[i, 1] * high / most, bar, part[i, 1] * high / most, fill[1])
        y = bottom
        for (k = 2; k <= 5; k++) {
            y -= part[i, k] * high / most
            box(x + bar, y, bar, part[i, k] * high / most, fill[k])
        }
        text(x + bar, bottom + 16, "middle", frames[i])
    }
    text(left + (width - left) / 2, bottom + 34, "middle", "frames of 4 KB")
    for (k = 1; k <= 5; k++) {
        box(width - 290, 14 + 18 * k, 12, 12, fill[k])
        text(width - 272, 24 + 18 * k, "start", name[k])
    }
    text(left, 22, "start", "pages")
    print "</svg>"
}
