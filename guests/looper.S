# SPDX-License-Identifier: GPL-3.0-or-later
# looper: says so, then counts for ever; it never gives the processor up by itself.
        .include "common.inc"
main:   say     "looper: counting"
1:      aghi    %r2,1
        j       1b
