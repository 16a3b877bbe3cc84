/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Storage and flow accessors of tier T1: hit in the TLB, or MISS.  Leaf code, nothing out of line. */
#ifndef CPU_ACCESS1_H
#define CPU_ACCESS1_H

#include "cpu/tlb.h"

#define TIER 1

/* A file that defines FLAT makes handlers for 64-bit addressing mode and no index register. */
#ifdef FLAT
#define address_mask(cpu)   (~0ull)
#define index_value(cpu, o) 0
#else
#define address_mask(cpu)   ((cpu)->amask)
#define index_value(cpu, o) ((cpu)->gr[(o)->x2])
#endif

/* T1 runs no row with an operand in another space: `b` (the access register) says nothing here. */
ALWAYS u8 *host_address(const struct tlbe *e, u64 ea)
{
    u8 *p = (u8 *)(uintptr_t)(e->add + ea);

    if (!p)
        __builtin_unreachable(); /* so that the caller's test folds away */
    return p;
}

ALWAYS const u8 *hit_load(const struct cpu *cpu, u64 ea, u64 n)
{
    const struct tlbe *e = &cpu->tlb[ea >> PAGE_SHIFT & (TLB_SIZE - 1)];

    if (unlikely(e->r != ((ea + (n - 1)) & PAGE_MASK)))
        return NULL;
    return host_address(e, ea);
}

ALWAYS u8 *hit_store(const struct cpu *cpu, u64 ea, u64 n)
{
    const struct tlbe *e = &cpu->tlb[ea >> PAGE_SHIFT & (TLB_SIZE - 1)];
    u8 *low;

    if (likely(e->w == ((ea + (n - 1)) & PAGE_MASK)))
        return host_address(e, ea);
    if ((ea & ~0x1000ull) - 512 > 3584 - n)
        return NULL;
    low = cpu->low[ea >> PAGE_SHIFT & 1];
    return low ? low + (ea & 0xfff) : NULL;
}

#define LOAD_STORE(n, type)                                                                        \
    ALWAYS enum step ld##n(struct cpu *cpu, unsigned b, u64 ea, u64 *v)                            \
    {                                                                                              \
        const u8 *p = hit_load(cpu, ea, n);                                                        \
                                                                                                   \
        (void)b;                                                                                   \
        if (unlikely(!p))                                                                          \
            return MISS;                                                                           \
        *v = ld_be##n(p);                                                                          \
        return NEXT;                                                                               \
    }                                                                                              \
    ALWAYS enum step st##n(struct cpu *cpu, unsigned b, u64 ea, u64 v)                             \
    {                                                                                              \
        u8 *p = hit_store(cpu, ea, n);                                                             \
                                                                                                   \
        (void)b;                                                                                   \
        if (unlikely(!p))                                                                          \
            return MISS;                                                                           \
        st_be##n(p, (type)v);                                                                      \
        return NEXT;                                                                               \
    }
LOAD_STORE(1, u8)
LOAD_STORE(2, u16)
LOAD_STORE(4, u32)
LOAD_STORE(8, u64)
#undef LOAD_STORE

/* A run of 1 to 256 bytes (T0: up to 4096): p[0] has the first n0 bytes, p[1] the rest. */
struct view {
    u8 *p[2];
    u32 n0;
};

ALWAYS enum step view_r(struct cpu *cpu, unsigned b, u64 ea, u32 n, struct view *w)
{
    const u8 *p = hit_load(cpu, ea, n);

    (void)b;
    if (unlikely(!p))
        return MISS;
    w->p[0] = (u8 *)(uintptr_t)p;
    w->p[1] = NULL;
    w->n0 = n;
    return NEXT;
}

/* For stores; the bytes there may be read as well (fetch access is checked with it). */
ALWAYS enum step view_w(struct cpu *cpu, unsigned b, u64 ea, u32 n, struct view *w)
{
    u8 *p = hit_store(cpu, ea, n);

    (void)b;
    if (unlikely(!p))
        return MISS;
    w->p[0] = p;
    w->p[1] = NULL;
    w->n0 = n;
    return NEXT;
}

ALWAYS u64 op_address(const struct cpu *cpu, const struct op *o)
{
    return cpu->page + OP_OFFSET(o);
}

ALWAYS u64 next_address(const struct cpu *cpu, const struct op *o)
{
    return (op_address(cpu, o) + OP_LENGTH(o)) & address_mask(cpu);
}

ALWAYS u64 rel_address(const struct cpu *cpu, const struct op *o)
{
    return (op_address(cpu, o) + (u64)((s64)o->d2 * 2)) & address_mask(cpu);
}

ALWAYS enum step branch_to(struct cpu *cpu, u64 a)
{
    cpu->next = a & address_mask(cpu);
    return INDIRECT;
}

#define pgm(cpu, code)           MISS
#define data_exception(cpu, dxc) MISS
#define fixed_overflow(cpu)      NEXT /* T1 runs OVF rows only while the mask is off */
#define branch_trace(cpu, to)    NEXT /* ... and TRC rows only while branch tracing is off */

#endif
