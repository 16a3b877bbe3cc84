# SPDX-License-Identifier: GPL-3.0-or-later
# ipltwice: loads itself again, with two commands in one DIAGNOSE X'8', for ever.
        .include "common.inc"
main:   say     "loaded"
        la      %r2,commands
        lghi    %r4,commands_end-commands
        diag    %r2,%r4,0x08
1:      j       1b
commands:                                       # IPL, X'15', IPL
        .byte   0xc9, 0xd7, 0xd3, 0x15, 0xc9, 0xd7, 0xd3
commands_end:
