/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One line of tests/isa/X.t as a machine before and after; the language is told in tests/isa/README. */
#ifndef TESTS_TOOLS_VECTOR_H
#define TESTS_TOOLS_VECTOR_H

#include "tests/tools/isa_world.h"

#define RANGES     32
#define DIFFERENCE 256

/* A part of an image, in bytes from its beginning. */
struct range {
    u32 at, bytes;
};

struct vector {
    const char *file;
    unsigned line;
    u8 text[6];
    unsigned length;
    u64 at;                     /* where the instruction lies */
    struct image before, after; /* `after`: what is expected, PSW and ia as interrupted */
    struct range any[RANGES], said[RANGES]; /* not to be compared; named on the right */
    unsigned anys, saids;
    unsigned swap; /* new PSW expected to be loaded, or 0 */
    unsigned pgm, ilc;
    u64 dxc;
    bool ia_said, ilc_said, dxc_said;
    const char *why; /* what is wrong with the line, and where */
    char where[80];
};

/* false: v->why, v->where.  The line is taken to pieces. */
bool vector_parse(struct vector *, char *line);

/* Is what came what was expected?  false: `what` says what was not. */
bool image_same(const struct image *want, const struct image *got, const struct vector *,
                bool lowcore, char what[DIFFERENCE]);

#endif
