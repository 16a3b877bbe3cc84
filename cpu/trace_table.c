/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The guest's own trace table.  PoP chapter 4, "Tracing". */
#include "cpu/trace_table.h"
#include "cpu/control.h"
#include "cpu/tlb.h"

#define TRACE_ADDRESS 0x3ffffffffffffffcull

void trace_add2(struct trace_entry *t, u16 v)
{
    trace_add1(t, (u8)(v >> 8));
    trace_add1(t, (u8)v);
}

void trace_add4(struct trace_entry *t, u32 v)
{
    trace_add2(t, (u16)(v >> 16));
    trace_add2(t, (u16)v);
}

void trace_add8(struct trace_entry *t, u64 v)
{
    trace_add4(t, (u32)(v >> 32));
    trace_add4(t, (u32)v);
}

int trace_check(struct cpu *cpu, const struct trace_entry *t)
{
    u64 at = cpu->cr[12] & TRACE_ADDRESS;
    struct page_ref ref;

    if (!t->length)
        return 0;
    if (low_protected(cpu, at))
        return real_protection(cpu, at);
    CHECK(real_find(cpu, at, true, &ref));
    return (at & ~PAGE_MASK) + t->length >= PAGE_BYTES ? PGM_TRACE_TABLE : 0;
}

int trace_put(struct cpu *cpu, const struct trace_entry *t)
{
    u64 at = cpu->cr[12] & TRACE_ADDRESS;

    if (!t->length)
        return 0;
    CHECK(real_write(cpu, at, t->bytes, t->length));
    cpu->cr[12] = replace_bits(cpu->cr[12], TRACE_ADDRESS, at + t->length);
    return 0;
}

void trace_branch(const struct cpu *cpu, u64 mask, u64 target, struct trace_entry *t)
{
    t->length = 0;
    if (!(cpu->cr[12] & CR12_BRANCH_TRACE))
        return;
    if (mask & PSW_EA && target >> 32) {
        trace_add4(t, 0x52c00000);
        trace_add8(t, target);
    } else if (mask & PSW_BA) {
        trace_add4(t, 0x80000000 | (u32)target);
    } else {
        trace_add4(t, target & 0xffffff);
    }
}
