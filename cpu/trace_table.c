/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The guest's own trace table.  PoP chapter 4, "Tracing". */
#include "cpu/trace_table.h"
#include "cpu/access0.h"
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

int trace_make(struct cpu *cpu, const struct trace_entry *t)
{
    int status = trace_check(cpu, t);

    return status ? status : trace_put(cpu, t);
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

/* Second byte of the entries of mode switches. */
#define SWITCH_BRANCH 0x80
#define SWITCH_LONG   0x40
#define SWITCH_MODE   0x20
#define SWITCH_TO_64  0x10

static bool mode_traced(const struct cpu *cpu, u64 mask)
{
    return cpu->cr[12] & CR12_MODE_TRACE && (cpu->psw_mask ^ mask) & PSW_EA;
}

/* `of`: the mode that `address` is of. */
static void switch_entry(struct trace_entry *t, u64 mask, u64 address, u64 of, u8 kind)
{
    bool is_long = address >> 32;

    trace_add1(t, (u8)(0x51 + is_long));
    trace_add1(t, (u8)(kind | SWITCH_MODE | (is_long ? SWITCH_LONG : 0) |
                       (mask & PSW_EA ? SWITCH_TO_64 : 0)));
    trace_add2(t, 0);
    if (is_long)
        trace_add8(t, address);
    else
        trace_add4(t, (u32)address | ((of & (PSW_EA | PSW_BA)) == PSW_BA ? 0x80000000 : 0));
}

void trace_mode(const struct cpu *cpu, u64 mask, u64 next, struct trace_entry *t)
{
    if (mode_traced(cpu, mask))
        switch_entry(t, mask, next, cpu->psw_mask, 0);
}

void trace_jump(const struct cpu *cpu, u64 mask, u64 target, u64 next, struct trace_entry *t)
{
    t->length = 0;
    if (!mode_traced(cpu, mask))
        trace_branch(cpu, mask, target, t);
    else if (cpu->cr[12] & CR12_BRANCH_TRACE)
        switch_entry(t, mask, target, mask, SWITCH_BRANCH);
    else
        switch_entry(t, mask, next, cpu->psw_mask, 0);
}

enum step branch_trace(struct cpu *cpu, u64 target)
{
    struct trace_entry t;

    trace_branch(cpu, cpu->psw_mask, target & cpu->amask, &t);
    return step_of(cpu, trace_make(cpu, &t));
}
