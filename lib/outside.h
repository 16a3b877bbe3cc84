/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The one door for everything that is not determined: clock reads in the real setting, console input,
 * completions of host I/O, random numbers.  It stamps each with the instruction count at which the
 * guest could first see it; a recorder behind it is all that record and replay needs. */
#ifndef LIB_OUTSIDE_H
#define LIB_OUTSIDE_H

#include "lib/base.h"

enum outside_kind { OUTSIDE_CLOCK, OUTSIDE_INPUT, OUTSIDE_COMPLETION, OUTSIDE_RANDOM };

struct outside;

/* Called for each value that comes in, in order; may replace it (replay). */
typedef u64 outside_watch(void *ctx, enum outside_kind, u32 owner, u64 count, u64 value);

struct outside *outside_new(void);
void outside_free(struct outside *);
void outside_set_watch(struct outside *, outside_watch *, void *ctx);
/* `owner` is the virtual machine's id, `count` its instruction count; returns the value to use. */
u64 outside(struct outside *, enum outside_kind, u32 owner, u64 count, u64 value);
/* A random number; in a run with a seed the same sequence every time. */
void outside_seed(struct outside *, u64 seed);
u64 outside_random(struct outside *, u32 owner, u64 count);

#endif
