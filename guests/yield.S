# SPDX-License-Identifier: GPL-3.0-or-later
# yield: gives up its time slice by DIAGNOSE X'44' two million times and says how long one took: the round trip
# from a guest to the control program and back.
        .include "common.inc"
        .equ    TIMES, 2000000
main:   lgr     %r13,%r14
        llilf   %r6,TIMES
        stckf   begun
1:      diag    %r0,%r0,0x44
        brctg   %r6,1b
        stckf   ended
        lg      %r3,ended
        slg     %r3,begun
        lghi    %r2,0                           # nanoseconds * 10: TOD units * 10000 / 4096
        msgfi   %r3,10000
        srlg    %r3,%r3,12
        llilf   %r4,TIMES
        dlgr    %r2,%r4                         # quotient in %r3
        lgr     %r2,%r3
        la      %r3,number
        brasl   %r14,decimal
        mvc     each(7),number+2
        mvc     each+8(1),number+9
        say_line result
        br      %r13

        .align  8
begun:  .quad   0
ended:  .quad   0
number: .space  10
result: .ascii  "yield: 2000000 times, "
each:   .ascii  "0000000.0 ns each"
result_end:
