# SPDX-License-Identifier: GPL-3.0-or-later
# Runs samples of instructions under Linux for s390x: reads one record of registers and storage for each from
# standard input, executes it, writes what came of it to standard output.  Layouts: differ.h.  Everything lies
# at addresses below 512 KB, so that no register is needed to reach it.
        .equ    IN, 0x30000
        .equ    IN_FR, IN+128
        .equ    IN_AR, IN+256
        .equ    IN_PM, IN+320
        .equ    IN_FPC, IN+324
        .equ    IN_DATA, IN+328
        .equ    IN_BYTES, 1352
        .equ    OUT, 0x32000
        .equ    OUT_PM, 4
        .equ    OUT_FPC, 8
        .equ    OUT_GR, OUT+16
        .equ    OUT_FR, 144
        .equ    OUT_AR, OUT+272
        .equ    OUT_DATA, 336
        .equ    OUT_BYTES, 1360
        .equ    SAVE, 0x33000
        .equ    DATA, 0x40e00

        .section .text
# The first thing in the text: samples jump here.
after:  stmg    %r0,%r15,OUT_GR
        ipm     %r0
        lgfi    %r1,OUT
        st      %r0,OUT_PM(%r1)
        stfpc   OUT_FPC(%r1)
        .irp    n,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15
        std     %f\n,OUT_FR+\n*8(%r1)
        .endr
        stam    %a0,%a15,OUT_AR-OUT(%r1)
        lgfi    %r2,DATA
        la      %r3,OUT_DATA(%r1)
        mvc     0(256,%r3),0(%r2)
        mvc     256(256,%r3),256(%r2)
        mvc     512(256,%r3),512(%r2)
        mvc     768(256,%r3),768(%r2)
        lghi    %r2,1
        lgr     %r3,%r1
        lghi    %r4,OUT_BYTES
        svc     4                       # write
        lmg     %r0,%r15,SAVE
        aghi    %r12,32
        j       loop
over:   lghi    %r2,0
        svc     1                       # exit

        .globl  _start
_start: lmg     %r0,%r15,start_gr       # no stack is needed but for signals
        larl    %r2,alternate
        lghi    %r3,0
        svc     186                     # sigaltstack
        larl    %r6,signals
1:      llgc    %r2,0(%r6)
        larl    %r3,action
        lghi    %r4,0
        lghi    %r5,8
        svc     174                     # rt_sigaction
        aghi    %r6,1
        cli     0(%r6),0
        jne     1b
        stmg    %r0,%r15,SAVE

loop:   lghi    %r2,0
        lgfi    %r3,IN
        lghi    %r4,IN_BYTES
        svc     3                       # read
        cghi    %r2,IN_BYTES
        jne     over
        lgfi    %r1,IN
        lgfi    %r2,DATA
        la      %r3,IN_DATA-IN(%r1)
        mvc     0(256,%r2),0(%r3)
        mvc     256(256,%r2),256(%r3)
        mvc     512(256,%r2),512(%r3)
        mvc     768(256,%r2),768(%r3)
        lgfi    %r3,OUT
        xc      0(4,%r3),0(%r3)
        .irp    n,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15
        ld      %f\n,IN_FR-IN+\n*8(%r1)
        .endr
        lfpc    IN_FPC-IN(%r1)
        lam     %a0,%a15,IN_AR-IN(%r1)
        stg     %r12,SAVE+96
        l       %r0,IN_PM-IN(%r1)
        spm     %r0
        br      %r12                    # loads the general registers, executes, comes to `after`

# A signal: noted, and execution goes on at `after` with the registers of that moment.
handler:
        lgfi    %r1,OUT
        st      %r2,0(%r1)
        larl    %r1,after
        stg     %r1,48(%r4)
        br      %r14

        .section .data
        .align  8
start_gr:
        .quad   0,0,0,0,0,0,0,0,0,0,0,0,tests,0,0,0
alternate:
        .quad   stack
        .long   0,0
        .quad   16384
action: .quad   handler
        .quad   0x08000004              # on the alternate stack, three arguments
        .quad   0
        .quad   0
signals:
        .byte   4,5,7,8,11,0

        .section .work,"aw",@nobits
        .org    0x10000                 # 30000 to 40000
        .skip   0x2000                  # DATA
stack:  .skip   16384

        .section .tests,"ax"
tests:  .incbin "tests.bin"
