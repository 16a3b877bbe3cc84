# SPDX-License-Identifier: GPL-3.0-or-later
# ticker: ten clock-comparator interruptions a tenth of a second apart, a line each, then stops.
        .include "common.inc"
main:   stg     %r14,return
        stckf   due
        lghi    %r6,1
1:      lg      %r2,due                         # from due to due: lateness does not add up
        alg     %r2,period
        stg     %r2,due
        brasl   %r14,wait_until_due
        lgr     %r2,%r6
        la      %r3,number
        brasl   %r14,decimal
        mvc     tick+5(2),number+8
        say_line tick
        aghi    %r6,1
        cghi    %r6,10
        jnh     1b
        lg      %r14,return
        br      %r14

wait_until_due:
        sckc    due
        larl    %r5,1f
        stg     %r5,EXTERNAL_NEW+8
        mvc     EXTERNAL_NEW(8),go_on
        lctlg   %c0,%c0,clock_comparator
        lpswe   wait_external
1:      sckc    never
        lctlg   %c0,%c0,no_classes
        br      %r14

        .align  8
clock_comparator: .quad 0x0000000000000800      # CR0
period: .quad   100000 << 12                    # TOD units: bit 51 is a microsecond
due:    .quad   0
never:  .quad   -1
return: .quad   0
number: .space  10
tick:   .ascii  "tick 00"
tick_end:
