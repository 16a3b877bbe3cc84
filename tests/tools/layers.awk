# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that #include lines run only downwards: awk -f layers.awk FILES.  The rows are the picture of doc/design.md.
BEGIN {
    allow["lib"] = "lib"
    allow["cpu"] = "lib cpu"
    allow["sie"] = "lib cpu sie"
    allow["pager"] = "lib pager"
    allow["channel-io"] = "lib channel-io"
    allow["console"] = "lib console"
    allow["cp"] = "lib cpu sie pager channel-io console cp"
    allow["tests"] = allow["cp"] " tests"
    allow["guests"] = "guests"
    # Parts of cp that know little of it: userids are strings to the spool, the rest goes through one header.
    narrow["cp/spool"] = "cp/spool/"
    narrow["cp/exec"] = "cp/exec/ cp/api.h"
    narrow["cp/remote"] = "cp/remote/ cp/api.h"
}

# The path from the top folder of what FROM includes as NAME: first its own folder, then the top one.
function resolve(from, name,    path) {
    path = from
    sub(/[^\/]*$/, name, path)
    while (path ~ /[^\/]+\/\.\.\//)
        sub(/[^\/]+\/\.\.\//, "", path)
    if (name ~ /\.\.\// || (getline line < path) >= 0) {
        close(path)
        return path
    }
    return name
}

function narrow_ok(part, target,    words, n, i) {
    if (target !~ /^cp\//)
        return 1
    n = split(narrow[part], words, " ")
    for (i = 1; i <= n; i++)
        if (index(target, words[i]) == 1)
            return 1
    return 0
}

FNR == 1 {
    folder = FILENAME
    sub(/\/.*/, "", folder)
    part = FILENAME
    sub(/\/[^\/]*$/, "", part)
}

/^[ \t]*#[ \t]*include[ \t]*"/ {
    name = $0
    gsub(/^[^"]*"|".*$/, "", name)
    target = resolve(FILENAME, name)
    top = target
    sub(/\/.*/, "", top)
    checked++
    if (index(" " allow[folder] " ", " " top " ") && (!(part in narrow) || narrow_ok(part, target)))
        next
    printf "%s:%d: %s must not include %s\n", FILENAME, FNR, part, target
    bad = 1
}

END {
    printf "layers: %d includes\n", checked
    exit bad
}
