/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The guest's own trace table, designated by control register 12.  PoP chapter 4, "Tracing".
 *
 * An entry is begun (all exceptions), filled in, and put once the instruction can no longer fail. */
#ifndef CPU_TRACE_TABLE_H
#define CPU_TRACE_TABLE_H

#include "cpu/cpu.h"

#define TRACE_ENTRY_MAX 144

struct trace_entry {
    u8 bytes[TRACE_ENTRY_MAX];
    unsigned length; /* 0: there is none */
};

ALWAYS void trace_add1(struct trace_entry *t, u8 v) { t->bytes[t->length++] = v; }
void trace_add2(struct trace_entry *, u16);
void trace_add4(struct trace_entry *, u32);
void trace_add8(struct trace_entry *, u64);
/* Room and access for an entry that has its final length: 0, > 0, < 0. */
int trace_check(struct cpu *, const struct trace_entry *);
/* Stores it and moves control register 12 on; after trace_check(). */
int trace_put(struct cpu *, const struct trace_entry *);

/* The two together. */
int trace_make(struct cpu *, const struct trace_entry *);

/* The entry of a branch to `target` in the addressing mode `mask` selects, if branch tracing is on. */
void trace_branch(const struct cpu *, u64 mask, u64 target, struct trace_entry *);
/* Adds the entry of a switch to that mode, if mode tracing is on and it is one between 64 bits and fewer; the
 * next sequential address is `next`. */
void trace_mode(const struct cpu *, u64 mask, u64 next, struct trace_entry *);
/* The entry of a branch that may be such a switch: one or the other, or one that is both. */
void trace_jump(const struct cpu *, u64 mask, u64 target, u64 next, struct trace_entry *);

#endif
