# SPDX-License-Identifier: GPL-3.0-or-later
# chaos: runs garbage.  64 KB are filled with random bytes and opcodes; every interruption goes on somewhere in them with
# other registers, in another mode, after a wild channel program, SCCB, DIAGNOSE or signal.  It never ends by itself.  The
# seed is the doubleword at X'8000'.  What it does must harm nobody else.
        .include "common.inc"
        .equ    GARBAGE, 0x20000
        .equ    GARBAGE_BYTES, 0x10000
        .equ    SEGMENTS, 0x60000
        .equ    PAGES, 0x61000
        .equ    SECOND, 0xe000                  # prefix of CPU 1
        .equ    REGISTERS, 0xe00               # in each CPU's prefix area
        .equ    GO_ON_PSW, 0xe80
        .equ    SAVED, 0xf00

# low REGISTER, MASK: keeps these of the low 32 bits.
        .macro  low register, mask
        nilf    \register,\mask
        llgfr   \register,\register
        .endm

main:   jg      everything

        .org    0x8000
seed:   .quad   0x123456789abcdef

everything:
        larl    %r1,seed
        lg      %r2,0(%r1)
        oill    %r2,1
        stg     %r2,0(%r1)
        brasl   %r14,fill
        brasl   %r14,tables
        larl    %r1,new_psws
        mvc     0x1a0(0x60,%r0),0(%r1)
        llilf   %r2,SECOND
        mvc     0x1a0(0x60,%r2),0(%r1)
        llilf   %r3,SECOND
        lghi    %r4,1
        sigp    %r2,%r4,0xd                     # a second CPU, if there is one
        jnz     again
        sigp    %r2,%r4,0x6
        j       again

# random: the next 64 bits in %r2; %r1 is lost.
random: larl    %r1,seed
        lg      %r2,0(%r1)
        sllg    %r0,%r2,13
        xgr     %r2,%r0
        srlg    %r0,%r2,7
        xgr     %r2,%r0
        sllg    %r0,%r2,17
        xgr     %r2,%r0
        stg     %r2,0(%r1)
        br      %r14

fill:   lgr     %r13,%r14
        llilf   %r6,GARBAGE
        llilf   %r7,GARBAGE_BYTES/8
1:      brasl   %r14,random
        stg     %r2,0(%r6)
        srlg    %r3,%r2,40
        nill    %r3,3
        jz      2f                              # three of four doublewords have an opcode of the table in them
        srlg    %r4,%r2,48
        low     %r4,255
        larl    %r5,opcodes
        sllg    %r4,%r4,1
        lh      %r4,0(%r4,%r5)
        srlg    %r5,%r2,16
        low     %r5,6
        agr     %r5,%r6
        sth     %r4,0(%r5)
2:      la      %r6,8(%r6)
        brct    %r7,1b
        llilf   %r6,GARBAGE                     # its key is 8, everything else has 0
        llilf   %r7,GARBAGE_BYTES/4096
        lhi     %r3,0x80
3:      sske    %r3,%r6
        aghi    %r6,4096
        brct    %r7,3b
        br      %r13

# One segment, real = logical; some pages are invalid, some protected.
tables: llilf   %r1,SEGMENTS
        llilf   %r2,PAGES
        stg     %r2,0(%r1)
        lghi    %r3,511
        lghi    %r4,0x20
1:      aghi    %r1,8
        stg     %r4,0(%r1)
        brctg   %r3,1b
        lghi    %r3,256
        lghi    %r4,0
2:      lgr     %r5,%r4
        srlg    %r6,%r4,12
        low     %r6,31
        chi     %r6,7
        jne     3f
        oill    %r5,0x400
3:      chi     %r6,9
        jne     4f
        oill    %r5,0x200
4:      stg     %r5,0(%r2)
        aghi    %r4,4096
        aghi    %r2,8
        brctg   %r3,2b
        br      %r14

# ---- every interruption comes here: 64-bit, no DAT, key 0, disabled ----
again:  larl    %r1,controls
        lctlg   %c0,%c1,0(%r1)
        lctlg   %c6,%c7,16(%r1)
        lctlg   %c13,%c14,32(%r1)
        stck    SAVED(%r0)
        lg      %r2,SAVED(%r0)
        algfi   %r2,4096*500                    # half a millisecond: waits end
        stg     %r2,SAVED(%r0)
        sckc    SAVED(%r0)
        brasl   %r14,random
        low     %r2,15
        sllg    %r2,%r2,2
        larl    %r1,deeds
        lgf     %r3,0(%r2,%r1)
        agr     %r3,%r1
        basr    %r14,%r3
registers:
        lghi    %r6,16
        lghi    %r7,REGISTERS
1:      brasl   %r14,random
        srlg    %r3,%r2,60
        chi     %r3,5
        jl      4f                              # anything
        chi     %r3,10
        jl      2f
        chi     %r3,13
        jl      3f
        low     %r2,0x1000f                     # a subchannel, a bit
        j       4f
2:      low     %r2,GARBAGE_BYTES-1             # an address in the garbage
        llgfr   %r2,%r2
        algfi   %r2,GARBAGE
        j       4f
3:      low     %r2,0xff
        llgfr   %r2,%r2
4:      stg     %r2,0(%r7)
        aghi    %r7,8
        brct    %r6,1b
        brasl   %r14,random
        lgr     %r3,%r2
        low     %r3,GARBAGE_BYTES-2
        algfi   %r3,GARBAGE
        srlg    %r2,%r2,40
        low     %r2,15
        sllg    %r2,%r2,3
        larl    %r1,masks
        lg      %r2,0(%r2,%r1)
        stg     %r2,GO_ON_PSW(%r0)
        stg     %r3,GO_ON_PSW+8(%r0)
        lmg     %r0,%r15,REGISTERS(%r0)
        lpswe   GO_ON_PSW(%r0)

nothing: br     %r14

# A channel program of eight CCWs in the garbage, their bytes random but for a likely command and low addresses.
wild_channel_program:
        lgr     %r13,%r14
        llilf   %r6,GARBAGE
        lghi    %r7,8
1:      brasl   %r14,random
        stg     %r2,0(%r6)
        low     %r2,31
        larl    %r1,commands
        ic      %r3,0(%r2,%r1)
        stc     %r3,0(%r6)
        brasl   %r14,random
        low     %r2,0xfffff
        st      %r2,4(%r6)
        mvi     2(%r6),0                        # counts below 256 ...
        tm      3(%r6),1
        jz      2f
        mvi     2(%r6),0x10                     # ... or about 4096
2:      aghi    %r6,8
        brct    %r7,1b
        brasl   %r14,random
        larl    %r4,wild_orb
        stcm    %r2,3,4(%r4)                    # format, prefetch, IDAs ...
        oi      6(%r4),0xff
        llilf   %r5,GARBAGE
        st      %r5,8(%r4)
        lgr     %r1,%r2
        srlg    %r1,%r1,20
        low     %r1,3
        afi     %r1,0x10000
        stsch   SAVED(%r0)
        jnz     3f
        oi      SAVED+5(%r0),0x80
        msch    SAVED(%r0)
        srlg    %r2,%r2,44
        low     %r2,7
        jz      5f
        ssch    0(%r4)
        br      %r13
5:      csch
3:      br      %r13

# A service call with a likely command and a random SCCB.
wild_sccb:
        lgr     %r13,%r14
        lghi    %r6,16
        llilf   %r7,GARBAGE+0x1000
1:      brasl   %r14,random
        stg     %r2,0(%r7)
        aghi    %r7,8
        brct    %r6,1b
        llilf   %r7,GARBAGE+0x1000
        brasl   %r14,random
        low     %r2,0x1ff8
        sth     %r2,0(%r7)                      # length
        brasl   %r14,random
        lgr     %r3,%r2
        low     %r3,0xff
        sth     %r3,8(%r7)                      # of the event buffer
        srlg    %r2,%r2,32
        low     %r2,7
        sllg    %r2,%r2,2
        larl    %r1,service_commands
        l       %r3,0(%r2,%r1)
        .insn   rre,0xb2200000,%r3,%r7
        br      %r13

# A CP command, by DIAGNOSE X'8'.
wild_command:
        lgr     %r13,%r14
        brasl   %r14,random
        lgr     %r5,%r2
        low     %r2,15
        mghi    %r2,16
        larl    %r4,cp_commands
        agr     %r4,%r2
        llilf   %r3,GARBAGE+0x2000
        mvc     0(16,%r3),0(%r4)
        la      %r6,ebcdic
        tr      0(16,%r3),0(%r6)
        lgr     %r4,%r3
        lghi    %r2,16
        tmll    %r5,0x100
        jz      1f
        iilh    %r2,0x4000                      # answer into a buffer
        lgr     %r6,%r4
        llilf   %r7,GARBAGE+0x2800
        lgr     %r8,%r2
        lghi    %r9,200
        diag    %r6,%r8,0x08
        br      %r13
1:      lgr     %r6,%r4
        lgr     %r8,%r2
        diag    %r6,%r8,0x08
        br      %r13

# DIAGNOSE with a likely code and parameters in or out of the garbage.
wild_diagnose:
        lgr     %r13,%r14
        brasl   %r14,random
        lgr     %r6,%r2
        lgr     %r7,%r2
        low     %r6,0x3fff8
        algfi   %r6,GARBAGE-0x1000
        srlg    %r7,%r7,32
        srlg    %r8,%r2,50
        low     %r8,0xff
        lgr     %r9,%r7
        srlg    %r2,%r2,40
        low     %r2,15
        sllg    %r2,%r2,1
        larl    %r1,diagnose_codes
        llgh    %r2,0(%r2,%r1)
        lgr     %r10,%r2
        diag    %r6,%r8,0(%r10)
        br      %r13

# A signal to CPU 1 or one that is not there.
wild_signal:
        lgr     %r13,%r14
        brasl   %r14,random
        lgr     %r3,%r2
        low     %r3,0x3fff8
        srlg    %r4,%r2,40
        low     %r4,3
        aghi    %r4,1
        srlg    %r5,%r2,44
        low     %r5,31
        chi     %r5,0xd                         # SET PREFIX: CPU 1 could lose its lowcore
        je      1f
        sigp    %r2,%r4,0(%r5)
        lghi    %r5,6                           # and it runs again
        lghi    %r4,1
        sigp    %r2,%r4,0(%r5)
1:      br      %r13

        .align  8
new_psws:
        .quad   DISABLED, again, DISABLED, again, DISABLED, again, DISABLED, again, DISABLED, again, DISABLED, again
controls:
        .quad   0x11006ee0, SEGMENTS            # CR0: low-address protection, external subclasses; CR1
        .quad   0x00000000ff000000, SEGMENTS    # CR6, CR7
        .quad   SEGMENTS, 0x00000000df000000    # CR13, CR14
masks:  .quad   0x0080000180000000, 0x0081000180000000, 0x0380000180000000, 0x0381000180000000
        .quad   0x0080000080000000, 0x0080000000000000, 0x0780000180000000, 0x0781000180000000
        .quad   0x0780400180000000, 0x0780800180000000, 0x0780c00180000000, 0x0781c00180000000
        .quad   0x0784000180000000, 0x4780000180000000, 0x0080ff0180000000, 0x0080000180000000
deeds:  .long   nothing-deeds, nothing-deeds, nothing-deeds, nothing-deeds
        .long   nothing-deeds, nothing-deeds, wild_channel_program-deeds, wild_channel_program-deeds
        .long   wild_channel_program-deeds, wild_channel_program-deeds, wild_sccb-deeds, wild_sccb-deeds
        .long   wild_command-deeds, wild_diagnose-deeds, wild_diagnose-deeds, wild_signal-deeds
service_commands:
        .long   0x00020001, 0x00120001, 0x00760005, 0x00770005, 0x00780005, 0x00010003, 0x000d0001, 0x00220001
diagnose_codes:
        .short  0x00, 0x08, 0x0c, 0x10, 0x10, 0x24, 0x44, 0x9c, 0x210, 0x258, 0x260, 0x260, 0x2aa0, 0x500, 0x18, 0x64
wild_orb: .long 0x5a5a5a5a, 0, 0, 0
        .space  16
commands:                                       # 3215, FBA; some others
        .byte   0x01, 0x02, 0x03, 0x04, 0x08, 0x09, 0x0a, 0x0b, 0xe4, 0x63, 0x43, 0x41, 0x42, 0x64, 0x14, 0x34
        .byte   0x54, 0x94, 0xb4, 0x08, 0x08, 0x03, 0x63, 0x43, 0x42, 0x41, 0x42, 0x41, 0x3e, 0x24, 0x00, 0xff
cp_commands:
        .ascii  "QUERY STORAGE   QUERY VIRTUAL AL#CP QUERY CPUID INDICATE USER   DEFINE VFB 300 9"
        .ascii  "DETACH 300      DISPLAY 0.1000  STORE S60000 FF SET ASSIST OFF  SET ASSIST ON   "
        .ascii  "EXTERNAL 40     QUERY FRAMES    MESSAGE * FOOLS TERMINAL CONMODEQUERY INTERCEPT "
        .ascii  "XXXXXXXXXXXXXXXX"
        .align  2
opcodes:
        .irp    code, 0xb230,0xb231,0xb232,0xb233,0xb234,0xb235,0xb236,0xb237,0xb238,0xb239,0xb23a,0xb23b,0xb23c,0xb276,0xb25f,0xb220
        .short  \code
        .endr
        .irp    code, 0xb2f0,0x8300,0x8324,0xae13,0xb202,0xb204,0xb205,0xb206,0xb207,0xb208,0xb209,0xb20a,0xb20b,0xb20d,0xb210,0xb211
        .short  \code
        .endr
        .irp    code, 0xb212,0xb218,0xb219,0xb21a,0xb221,0xb222,0xb223,0xb224,0xb225,0xb226,0xb227,0xb228,0xb229,0xb22a,0xb22b,0xb22c
        .short  \code
        .endr
        .irp    code, 0xb240,0xb241,0xb246,0xb247,0xb248,0xb249,0xb24a,0xb24b,0xb24c,0xb24d,0xb250,0xb254,0xb255,0xb257,0xb258,0xb25a
        .short  \code
        .endr
        .irp    code, 0xb25d,0xb25e,0xb263,0xb27d,0xb2b0,0xb2b1,0xb2b2,0xb2a5,0xb2a6,0xb2a7,0xb27c,0xb278,0xb279,0xb298,0xb299,0xb29c
        .short  \code
        .endr
        .irp    code, 0xb98a,0xb98d,0xb98e,0xb990,0xb991,0xb992,0xb993,0xb99a,0xb99b,0xb99d,0xb99e,0xb9a2,0xb9aa,0xb9ae,0xb9be,0xb9bf
        .short  \code
        .endr
        .irp    code, 0x8000,0x8200,0xad03,0xacff,0xb604,0xb704,0xb11f,0x0a11,0x0101,0x0102,0x0104,0x0107,0x010a,0x010b,0x010c,0x010d
        .short  \code
        .endr
        .irp    code, 0x010e,0x01ff,0xee15,0xc8f0,0xc8f4,0xc832,0xd916,0xda16,0xdb16,0x4410,0xe812,0x9a0f,0x9b0f,0x9314,0xbb24,0xba12
        .short  \code
        .endr
        .irp    code, 0x0e24,0x0f24,0xa824,0xa924,0xeb0e,0xeb2f,0xeb25,0xe503,0xe502,0xe50e,0xe50f,0xe500,0xe501,0xe544,0xdc1f,0xdd1f
        .short  \code
        .endr
        .irp    code, 0xdeff,0xdfff,0xf022,0xf1ff,0xf2ff,0xf3ff,0xf8ff,0xf977,0xfa77,0xfb77,0xfc73,0xfd73,0xd2ff,0xd7ff,0xdcff,0xd5ff
        .short  \code
        .endr
        .irp    code, 0xb300,0xb30d,0xb317,0xb31b,0xb314,0xb315,0xb344,0xb346,0xb350,0xb357,0xb384,0xb38c,0xb396,0xb3a4,0xb3b4,0xb3c1
        .short  \code
        .endr
        .irp    code, 0xe304,0xe324,0xe38e,0xe38f,0xe386,0xe387,0xe30f,0xe31f,0xe33e,0xe33f,0xe336,0xe303,0xe313,0xc600,0xc605,0xc010
        .short  \code
        .endr
        .irp    code, 0xa704,0xa7f4,0xa745,0xa716,0x0501,0x07f1,0x0d12,0x0c12,0x4510,0x4712,0x8612,0x8712,0xec12,0xc004,0xc0f4,0xa705
        .short  \code
        .endr
        .irp    code, 0x1812,0x1a34,0x5010,0x5811,0x9011,0x9812,0x9601,0x9401,0x4210,0x4310,0x1d24,0x5d24,0x8c24,0x8f24,0x4e12,0x4f12
        .short  \code
        .endr
        .irp    code, 0xeb80,0xebf4,0xebf8,0xebe4,0xeb14,0xeb31,0xeb3e,0xeb44,0xeb96,0xeb8e,0xeb8f,0xebc0,0xed04,0xed08,0xed17,0xed3e
        .short  \code
        .endr
        .irp    code, 0xb9af,0xb9e8,0xb9ea,0xb9e1,0xb9e2,0xb9f2,0xb986,0xb987,0xb94f,0xb91f,0xb9b0,0xb9b1,0xb9b2,0xb9b3,0xb904,0xb985
        .short  \code
        .endr
