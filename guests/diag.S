# SPDX-License-Identifier: GPL-3.0-or-later
# diag: issues the DIAGNOSE code X'2AA0', which an installation can define, with 6 in %r2 and 7 in %r4, and shows what
# %r2 and the condition code are then; or the program-interruption code when there is no such code.
        .include "common.inc"
        .equ    CODE, 0x2aa0
main:   lgr     %r13,%r14
        larl    %r1,refused
        stg     %r1,PROGRAM_NEW+8
        mvc     PROGRAM_NEW(8),go_on
        lghi    %r2,6
        lghi    %r4,7
        lghi    %r1,CODE
        diag    %r2,%r4,0(%r1)
        ipm     %r7
        srl     %r7,28
        la      %r3,value
        brasl   %r14,hexadecimal
        la      %r7,0x30(%r7)
        stc     %r7,cc
        say_line result
        br      %r13
refused:
        llgh    %r2,0x8e                        # program-interruption code
        la      %r3,digits
        brasl   %r14,hexadecimal
        mvc     code(4),digits+12
        say_line interrupted
        br      %r13

digits: .space  16
result: .ascii  "diag: X'2AA0' answers "
value:  .ascii  "0000000000000000, condition code "
cc:     .ascii  "0"
result_end:
interrupted: .ascii "diag: X'2AA0' is refused, program interruption "
code:   .ascii  "0000"
interrupted_end:
