/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The trace rings: the last events of every processor, for the dump when CP dies and for looking. */
#ifndef LIB_TRACE_H
#define LIB_TRACE_H

#include <stdio.h>
#include "lib/base.h"

struct trace;

/* `rings` rings (one a processor) of `records` records, rounded up to a power of two.  An event's
 * code is an index into names[count], which must outlive the trace; code 0 is not used.
 * NULL: no memory. */
struct trace *trace_new(unsigned rings, unsigned records, const char *const *names, unsigned count);
void trace_free(struct trace *);
/* Any thread, no lock; the oldest record of the ring is overwritten.  A NULL trace takes nothing. */
void trace_note(struct trace *, unsigned ring, u64 time, u32 code, u64 a, u64 b);
/* All rings in order of time, one line a record: time, ring, name, a, b.  A record that is being
 * written at this moment is left out. */
void trace_dump(const struct trace *, FILE *out);

#endif
