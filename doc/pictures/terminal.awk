#!/usr/bin/awk -f
# SPDX-License-Identifier: GPL-3.0-or-later
# A transcript of the operator's terminal as a picture (SVG); left-out runs of lines become one line of dots:
#   doc/pictures/terminal.awk doc/pictures/demo.txt >doc/pictures/demo.svg
BEGIN {
    columns = 108; size = 13; high = 17; wide = 7.83
    colour["LINUX1:"] = "#79c0ff"; colour["LINUX2:"] = "#7ee787"; colour["TINY:"] = "#ffa657"
}

# Lines that tell the story.
function tells(line) {
    if (line ~ /^> (INDICATE|MSG)/) return 0
    if (line ~ /^> |^HCP|Linux is running|Ursa guest ready|BusyBox|answer of|HCPGSP/) return 1
    if (line ~ /TINY: tick (01|02|10)/) return 1
    if (line ~ /Linux version|Run \/init|^LINUX[12]: \/init after|^\*\*\* /) return 1
    return 0
}

function escape(text) { gsub(/&/, "\\&amp;", text); gsub(/</, "\\&lt;", text); gsub(/>/, "\\&gt;", text); return text }

function put(text, fill, bold) {
    if (length(text) > columns) text = substr(text, 1, columns - 1) "…"
    row[++rows] = sprintf("<text x=\"16\" y=\"%d\" fill=\"%s\"%s>%s</text>", 30 + rows * high, fill,
        bold ? " font-weight=\"bold\"" : "", escape(text))
}

NR == 1 { next }
!tells($0) { skipped++; next }
{
    if (skipped) put("  ⋮", "#6e7681", 0)
    skipped = 0
    if ($0 ~ /^> /) put($0, "#ffffff", 1)
    else put($0, $1 in colour ? colour[$1] : "#c9d1d9", 0)
}
END {
    printf "<!-- SPDX-License-Identifier: GPL-3.0-or-later -->\n"
    printf "<!-- Made by doc/pictures/terminal.awk from %s. -->\n", FILENAME
    printf "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" ", columns * wide + 32, 44 + rows * high
    printf "font-family=\"DejaVu Sans Mono, Consolas, monospace\" font-size=\"%d\" xml:space=\"preserve\">\n", size
    printf "<title>The operator&apos;s terminal: two Linux guests and a small one under one control program</title>\n"
    printf "<rect width=\"100%%\" height=\"100%%\" rx=\"8\" fill=\"#0d1117\"/>\n"
    for (i = 1; i <= rows; i++) print row[i]
    print "</svg>"
}
