# SPDX-License-Identifier: GPL-3.0-or-later
# smp: two CPUs that send each other signals, patch each other's code, add to the same words and change each other's
# translations.  Says what came out wrong.  Principles of Operation, chapters 3, 4 (signaling) and 5 (consistency).
        .include "common.inc"
        .equ    ROUNDS, 4000
        .equ    ADDS, 200000
        .equ    SECOND, 0x10000                 # prefix of CPU 1: its lowcore
        .equ    SEGMENTS, 0x20000
        .equ    PAGES, 0x21000
        .equ    VIEW, 0x80000                   # logical page that is remapped; its two frames:
        .equ    FRAMES, 0x90000
        .equ    ENTRY, PAGES + (VIEW >> 9)
        .equ    PAGE_INVALID, 0x400
        .equ    DAT_ON, 0x0400000180000000
        .equ    EXTERNAL_ON, 0x0100000180000000

main:   jg      everything

        .org    0x8000                          # above both prefix areas: the same storage for both CPUs

# expect OFFSET, VALUE REGISTER: waits until the word there is that; gives up the processor now and then.
        .macro  expect where, value
5:      lhi     %r0,200
6:      cl      \value,\where
        je      7f
        brct    %r0,6b
        diag    %r0,%r0,0x44
        j       5b
7:
        .endm

everything:
        lgr     %r13,%r14
        larl    %r12,shared
        brasl   %r14,start_second
        brasl   %r14,signals
        brasl   %r14,patching
        brasl   %r14,adding
        brasl   %r14,remapping
        lhi     %r1,0
        st      %r1,turn-shared(%r12)
        lg      %r2,wrong-shared(%r12)
        larl    %r3,wrong_text
        brasl   %r14,decimal
        larl    %r2,result
        lghi    %r3,result_end-result
        brasl   %r14,write
        br      %r13

# CPU 1: a lowcore of its own, then restart.
start_second:
        larl    %r1,lowcore
        llilf   %r2,SECOND
        mvc     0x1a0(0x60,%r2),0(%r1)
        llilf   %r3,SECOND
        lghi    %r4,1
1:      sigp    %r2,%r4,0xd                     # SET PREFIX: %r3 is the parameter
        brc     2,1b
        jnz     bad_start
2:      sigp    %r2,%r4,0x6                     # RESTART
        brc     2,2b
        jnz     bad_start
        br      %r14
bad_start:
        agsi    wrong-shared(%r12),100
        br      %r14

# ---- signals: a burst of emergency signals; the handler of CPU 1 must run after the last of them ----
signals:
        lhi     %r6,0                           # number of the last signal
        lhi     %r7,ROUNDS
        lghi    %r4,1
1:      lhi     %r8,1                           # 1 to 8 signals in a burst
        lr      %r9,%r7
        nilf    %r9,7
        ar      %r8,%r9
2:      ahi     %r6,1
        st      %r6,sent-shared(%r12)
        bcr     15,%r0
3:      sigp    %r2,%r4,0x3                     # EMERGENCY SIGNAL
        jnz     3b
        brct    %r8,2b
        expect  seen-shared(%r12),%r6
        brct    %r7,1b
        lhi     %r1,0                           # and external calls, one by one
        lhi     %r7,ROUNDS
4:      ahi     %r6,1
        st      %r6,sent-shared(%r12)
        bcr     15,%r0
8:      sigp    %r2,%r4,0x2                     # EXTERNAL CALL
        jnz     8b
        expect  seen-shared(%r12),%r6
        brct    %r7,4b
        br      %r14

# ---- patching: CPU 1 runs what CPU 0 has stored before it says so ----
patching:
        lhi     %r1,1
        st      %r1,turn-shared(%r12)
        lhi     %r6,0
        lhi     %r7,ROUNDS
        larl    %r5,patched
1:      ahi     %r6,1
        sth     %r6,2(%r5)
        bcr     15,%r0
        st      %r6,sent-shared(%r12)
        expect  seen-shared(%r12),%r6
        l       %r2,answer-shared(%r12)
        cr      %r2,%r6
        je      2f
        agsi    wrong-shared(%r12),1
2:      brct    %r7,1b
        br      %r14

# ---- adding: both add one, by COMPARE AND SWAP and by LOAD AND ADD ----
adding:
        lhi     %r1,2
        st      %r1,turn-shared(%r12)
        brasl   %r11,add_all
        lhi     %r1,1
        st      %r1,first_done-shared(%r12)
        expect  second_done-shared(%r12),%r1
        llilf   %r1,2*ADDS
        cl      %r1,counter-shared(%r12)
        je      1f
        agsi    wrong-shared(%r12),1
1:      cl      %r1,counter2-shared(%r12)
        ber     %r14
        agsi    wrong-shared(%r12),1
        br      %r14
add_all:
        llilf   %r0,ADDS
1:      l       %r1,counter-shared(%r12)
2:      ahik    %r2,%r1,1
        cs      %r1,%r2,counter-shared(%r12)
        jnz     2b
        lhi     %r1,1
        laa     %r2,%r1,counter2-shared(%r12)
        brct    %r0,1b
        br      %r11

# ---- remapping: behind INVALIDATE PAGE TABLE ENTRY nobody stores into the old frame ----
remapping:
        llilf   %r6,ROUNDS
        lhi     %r1,3
        st      %r1,turn-shared(%r12)
        llilf   %r2,PAGES
        llilf   %r3,VIEW
        lghi    %r7,0                           # which frame is mapped now
1:      sllg    %r8,%r7,16
        algfi   %r8,FRAMES                      # the old frame
        l       %r9,0(%r8)                      # wait until CPU 1 stores into it
        lhi     %r0,2000
5:      cl      %r9,0(%r8)
        jne     6f
        brct    %r0,5b
        lhi     %r0,2000
        diag    %r0,%r0,0x44
        j       5b
6:      ipte    %r2,%r3
        l       %r9,0(%r8)
        lhi     %r0,500
2:      cl      %r9,0(%r8)
        jne     3f
        brct    %r0,2b
        j       4f
3:      agsi    wrong-shared(%r12),1
4:      xilf    %r7,1
        sllg    %r8,%r7,16
        algfi   %r8,FRAMES
        llilf   %r1,ENTRY
        stg     %r8,0(%r1)                      # the new frame
        brct    %r6,1b
        br      %r14

# ---- CPU 1 ----
second: larl    %r12,shared
        larl    %r1,second_controls
        lctlg   %c0,%c1,0(%r1)
        larl    %r1,enabled
        lpswe   0(%r1)
waiting:
        lhi     %r1,1                           # until the signals are over: enabled, spinning
        expect  turn-shared(%r12),%r1
        larl    %r1,disabled
        lpswe   0(%r1)
run_patched:
        lhi     %r6,0
        lhi     %r7,ROUNDS
1:      ahi     %r6,1
2:      diag    %r0,%r0,0x44                    # out of the guest most of the time
        cl      %r6,sent-shared(%r12)
        jne     2b
        bcr     15,%r0
        brasl   %r14,patched
        st      %r2,answer-shared(%r12)
        bcr     15,%r0
        st      %r6,seen-shared(%r12)
        brct    %r7,1b
        lhi     %r1,2
        expect  turn-shared(%r12),%r1
        brasl   %r11,add_all
        lhi     %r1,1
        st      %r1,second_done-shared(%r12)
        lhi     %r1,3
        expect  turn-shared(%r12),%r1
        brasl   %r14,tables
        larl    %r1,translated
        lpswe   0(%r1)
store_on:
        llilf   %r2,VIEW
1:      lhi     %r0,2000
2:      ahi     %r3,1
        st      %r3,0(%r2)
        clfhsi  turn-shared(%r12),0
        je      3f
        brct    %r0,2b
        diag    %r0,%r0,0x44
        j       1b
3:
        larl    %r1,resting
        lpswe   0(%r1)
rest:   lghi    %r3,1
        sigp    %r2,%r3,5                       # STOP
        j       rest

# One segment; pages as they are, except VIEW.
tables:
        llilf   %r1,SEGMENTS
        llilf   %r2,PAGES
        stg     %r2,0(%r1)
        lghi    %r3,511
        lghi    %r4,0x20
1:      aghi    %r1,8
        stg     %r4,0(%r1)
        brctg   %r3,1b
        lghi    %r3,256
        lghi    %r4,0
2:      stg     %r4,0(%r2)
        aghi    %r4,4096
        aghi    %r2,8
        brctg   %r3,2b
        llilf   %r2,ENTRY
        llilf   %r3,FRAMES
        stg     %r3,0(%r2)
        br      %r14

# The number the handler finds is that of the last signal sent, or a later interruption will find it.
external:
        stmg    %r1,%r2,0x1000                  # in CPU 1's own prefix area
        l       %r1,sent-shared(%r12)
        st      %r1,seen-shared(%r12)
        lmg     %r1,%r2,0x1000
        lpswe   0x130

# A page that is not there now will be.
program:
        clc     0x8e(2,%r0),page_fault-shared(%r12)
        jne     1f
        lpswe   0x150
1:      agsi    wrong-shared(%r12),100
        j       rest

        .align  8
lowcore:                                        # from X'1A0'
        .quad   DISABLED, second
        .quad   DISABLED, external
        .quad   WAIT, 0x1c0
        .quad   DISABLED, program
        .quad   WAIT, 0x1e0
        .quad   WAIT, 0x1f0
second_controls:
        .quad   0x60e0, SEGMENTS                # CR0: emergency signal, external call; CR1
enabled: .quad  EXTERNAL_ON, waiting
disabled: .quad DISABLED, run_patched
translated: .quad DAT_ON, store_on
resting: .quad  DISABLED, rest
        .org    0x9000                          # data apart from code
shared:
wrong:  .quad   0
sent:   .long   0
        .space  252
seen:   .long   0
answer: .long   0
        .space  248
turn:   .long   0
first_done: .long 0
second_done: .long 0
page_fault: .short 0x11
        .align  256
counter: .long  0
        .space  252
counter2: .long 0
result: .ascii  "two CPUs: "
wrong_text: .ascii "0000000000 wrong"
result_end:

        .org    0xa000                          # in a page that only the patches are stored into
patched:
        lhi     %r2,0
        br      %r14
