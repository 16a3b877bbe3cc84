# SPDX-License-Identifier: GPL-3.0-or-later
# copier: finds a fixed-block disk by SENSE ID, writes eight blocks of a pattern at block 8, reads them back, writes
# what it read at block 32, reads that and compares it with the pattern.
        .include "common.inc"
        .equ    SIZE, 4096                      # eight blocks of 512 bytes
        .equ    PATTERN, BUFFERS
        .equ    COPY, BUFFERS+SIZE
        .equ    CHECK, BUFFERS+2*SIZE

# transfer COMMAND, OPERATION, BLOCK, ADDRESS: a chain DEFINE EXTENT, LOCATE, READ (X'42') or WRITE (X'41').
        .macro  transfer command, operation, block, address
        mvi     locate,\operation
        lhi     %r2,\block
        st      %r2,locate+4
        mvi     move_ccw,\command
        lhi     %r2,\address
        st      %r2,move_ccw+4
        brasl   %r14,run_chain
        .endm

main:   stg     %r14,return
        brasl   %r14,find_disk
        ltr     %r9,%r1
        jz      no_disk
        lghi    %r2,PATTERN
        lghi    %r3,SIZE/8
        stckf   seed                            # another pattern every time
        lg      %r4,seed
1:      stg     %r4,0(%r2)
        msgfi   %r4,1103515245
        algfi   %r4,12345
        la      %r2,8(%r2)
        brctg   %r3,1b

        transfer 0x41, 0x01, 8, PATTERN
        transfer 0x42, 0x06, 8, COPY
        transfer 0x41, 0x01, 32, COPY
        transfer 0x42, 0x06, 32, CHECK

        lghi    %r2,PATTERN
        lghi    %r3,SIZE
        lghi    %r4,CHECK
        lghi    %r5,SIZE
        clcle   %r2,%r4,0
        jo      .-4                             # interrupted: go on
        jnz     differs
        say     "copier: eight blocks copied, and they are the same"
        j       out
no_disk:
        say     "copier: no fixed-block disk"
        j       out
differs:
        say     "copier: the copy differs"
        j       out
failed: llgfr   %r2,%r2
        la      %r3,digits
        brasl   %r14,hexadecimal
        mvc     status(4),digits+12
        say_line trouble
out:    lg      %r14,return
        br      %r14

# Runs the chain; does not come back when it does not end with channel end and device end alone.
run_chain:
        lgr     %r10,%r14
        lr      %r1,%r9
        la      %r2,extent_ccw
        brasl   %r14,channel_program
        chi     %r2,0x0c00
        jne     failed
        br      %r10

# The first subchannel whose device says it is a 9336: its identification in %r1, or 0.
find_disk:
        lgr     %r10,%r14
        l       %r9,first_subchannel
1:      lr      %r1,%r9
        stsch   schib
        brc     1,3f
        tm      schib+5,0x01
        jz      2f
        brasl   %r14,enable
        la      %r2,sense_ccw
        brasl   %r14,channel_program
        chi     %r2,0x0c00
        jne     2f
        clc     identity+4(2),disk_type
        jne     2f
        lr      %r1,%r9
        br      %r10
2:      ahi     %r9,1
        j       1b
3:      lhi     %r1,0
        br      %r10

        .align  8
return: .quad   0
seed:   .quad   0
sense_ccw:  .byte 0xe4, 0x20, 0, 7              # SENSE ID, suppress length indication
        .long   identity
extent_ccw: .byte 0x63, 0x40, 0, 16             # DEFINE EXTENT, chain
        .long   extent
        .byte   0x43, 0x40, 0, 8                # LOCATE, chain
        .long   locate
move_ccw:   .byte 0, 0, SIZE >> 8, SIZE & 255
        .long   0
extent: .byte   0, 0                            # all but formatting
        .short  512                             # block size
        .long   0, 0, 63                        # the extent begins at block 0; its blocks are 0 to 63
locate: .byte   0, 0                            # operation
        .short  8                               # blocks
        .long   0                               # first block
identity: .space 8
disk_type: .short 0x9336
digits: .space  16
trouble: .ascii "copier: the channel program ended with status "
status: .ascii  "0000"
trouble_end:
