# SPDX-License-Identifier: GPL-3.0-or-later
# Conversations with the operator's console: every *.script beside this file.
#   > LINE     is typed
#   < PATTERN  a line like this comes next, perhaps after others (shell pattern)
#   $ OPTIONS  first of all: options for ursa;  = N  at the end: its exit code is N
passed=0 failed=0

# expect PATTERN: reads lines until one matches.
expect() {
    local line
    while IFS= read -r -t 30 -u "$said" line; do
        line=${line%$'\r'}
        seen+="    $line"$'\n'
        [[ $line != $1 ]] || return 0
    done
    return 1
}

# talk SCRIPT: the conversation; says what went wrong.
talk() {
    local kind rest seen= code=0 options= wanted=0 pid input
    options=$(sed -n 's/^\$ //p' "$1")
    coproc ursa { exec "$URSA" $options 2>&1; }
    pid=$ursa_PID input=${ursa[1]}
    exec {typed}>&"$input" {said}<&"${ursa[0]}"
    while IFS= read -r rest; do
        kind=${rest:0:1} rest=${rest:2}
        case $kind in
        '>') seen= ; echo "$rest" >&"$typed" ;;
        '<') expect "$rest" || { echo "$1: no line like: $rest"; echo "$seen"; code=1; break; } ;;
        '=') wanted=$rest ;;
        esac
    done <"$1"
    exec {typed}>&-
    eval "exec $input>&-"
    [ $code = 0 ] || kill "$pid" 2>/dev/null
    wait "$pid"
    rest=$?
    exec {said}<&-
    [ $code != 0 ] || [ $rest = "$wanted" ] || { echo "$1: exit code $rest, not $wanted"; code=1; }
    return $code
}

for script in tests/cp/*.script; do
    if talk "$script" 2>/dev/null; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
    fi
done
echo "$passed passed, $failed failed"
[ $failed = 0 ]
