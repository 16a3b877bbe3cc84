/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Samples of instructions with random registers and storage, for a run beside another implementation. */
#ifndef TESTS_TOOLS_DIFFER_H
#define TESTS_TOOLS_DIFFER_H

#include <stdio.h>

#include "cpu/op.h"

#define SAMPLE_CODE  0x80000u /* sample n: 32 bytes; its instruction 6 bytes from there */
#define SAMPLE_BYTES 32u
#define SAMPLES_MAX  16000u
#define WINDOW       0x40e00u /* the storage an instruction sees; crosses a page boundary */
#define WINDOW_BYTES 1024u

/* As differ_driver.s reads and writes them. */
struct record_in {
    be64 gr[16], fr[16];
    be32 ar[16];
    be32 pm; /* as SPM takes it: condition code and program mask */
    be32 fpc;
    u8 data[WINDOW_BYTES];
};

struct record_out {
    be32 signal; /* or 0 */
    be32 pm, fpc, spare;
    be64 gr[16], fr[16];
    be32 ar[16];
    u8 data[WINDOW_BYTES];
};

_Static_assert(sizeof(struct record_in) == 1352, "as in differ_driver.s");
_Static_assert(sizeof(struct record_out) == 1360, "as in differ_driver.s");

struct sample {
    unsigned row;
    u8 text[6];
    unsigned length;
    struct record_in in;
};

enum row_use {
    USE_NEVER = 1,    /* not run at all */
    USE_DIGITS = 2,   /* storage holds decimal digits */
    USE_ADDRESS1 = 4, /* R1 holds an address, ... */
    USE_ADDRESS2 = 8,
    USE_ADDRESS3 = 16,
    USE_LENGTH1 = 32, /* and the register after R1 a length */
    USE_LENGTH2 = 64,
    USE_LENGTH3 = 128,
    USE_R0_BYTE = 256, /* register 0 holds a byte */
    USE_TABLE = 512,   /* register 1 holds the address of a table */
    USE_AGAIN = 1024,  /* condition code 3 asks for another go */
    USE_PAIR1 = 2048,  /* R1 names a pair of floating-point registers, ... */
    USE_PAIR2 = 4096,
    USE_PAIR3 = 8192,
    USE_EVEN = 16384,   /* registers and lengths that must be even always are */
    USE_LOSE1 = 0x8000, /* R1 is not compared, ... */
    USE_LOSE2 = 0x10000,
    USE_LOSE3 = 0x20000,
    USE_NAN = 0x40000, /* one NaN is as good as another */
};

/* `use`: enum row_use bits of the row. */
void sample_make(struct sample *, unsigned row, unsigned use, u64 at, u64 *seed);

#endif
