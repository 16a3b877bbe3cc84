# SPDX-License-Identifier: GPL-3.0-or-later
# straddle: an instruction that lies in two pages is changed in its second one, and reached by a branch and from the
# instruction in front of it.  Says how often the old one was run.  Principles of Operation, chapter 5.
        .include "common.inc"
        .equ    ROUNDS, 300
main:   jg      everything

        .org    0x8000
everything:
        lgr     %r13,%r14
        lhi     %r6,0
        lghi    %r10,0                          # wrong
        llilf   %r7,0xb000
1:      ahi     %r6,1
        sth     %r6,0(%r7)                      # low half of the value
        brasl   %r14,branches
        cr      %r2,%r6
        je      2f
        aghi    %r10,1
2:      ahi     %r6,1
        sth     %r6,0(%r7)
        brasl   %r14,falls
        cr      %r2,%r6
        je      3f
        aghi    %r10,1
3:      chi     %r6,ROUNDS
        jl      1b
        lgr     %r2,%r10
        larl    %r3,number
        brasl   %r14,decimal
        larl    %r2,result
        lghi    %r3,result_end-result
        brasl   %r14,write
        br      %r13
        .align  8
result: .ascii  "straddle: "
number: .ascii  "0000000000 old"
result_end:

        .org    0xafe0
branches:
        lhi     %r2,-1
        j       straddling
falls:  lhi     %r2,-1
        j       near
        .org    0xaff8
near:   lhi     %r3,0
straddling:
        iilf    %r2,0                           # 4 bytes here, 2 in the next page
        br      %r14
