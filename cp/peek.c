/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Looking into and patching storage of a machine that stands still: nothing is paged in for it, no key or
 * table of the guest changes.  PoP chapter 3, "Dynamic Address Translation". */
#include "cp/command.h"

enum { INVALID = 0x20, PAGE_INVALID = 0x400, TYPE_REAL = 0x20, LEVELS = 3 };
#define ORIGIN         0xfffffffffffff000ull
#define SEGMENT_ORIGIN 0xfffffffffffff800ull

static u64 prefixed(const struct cpu *cpu, u64 real)
{
    u64 area = real & ~0x1fffull;

    if (area == 0)
        return real + cpu->prefix;
    return area == cpu->prefix ? real - cpu->prefix : real;
}

/* A table entry at a real address: 0, PGM_ADDRESSING, or PAGING_* negated. */
static int entry_peek(struct vcpu *v, u64 real, u64 *entry)
{
    be64 e;
    enum paging p = space_peek(v->vm->space, prefixed(&v->sie.cpu, real), &e, sizeof(e));

    *entry = get64(e);
    return p == PAGING_ADDRESSING ? PGM_ADDRESSING : -(int)p;
}

/* One table: its entry for va.  Levels: 3 region first ... 0 segment. */
static int level_peek(struct vcpu *v, u64 origin, unsigned level, u64 va, u64 *entry)
{
    static const u16 exceptions[] = { PGM_SEGMENT, PGM_REGION_THIRD, PGM_REGION_SECOND,
                                      PGM_REGION_FIRST };
    u64 index = va >> (20 + 11 * level) & 0x7ff;
    int why = entry_peek(v, (origin & ORIGIN) + 8 * index, entry);

    if (why)
        return why;
    if (*entry & INVALID)
        return exceptions[level];
    return (*entry >> 2 & 3) == level ? 0 : PGM_TRANSLATION_SPEC;
}

static int walk(struct vcpu *v, u64 asce, u64 va, u64 *real)
{
    unsigned level = asce >> 2 & 3;
    u64 entry = asce;
    int why;

    if (level < LEVELS && va >> (31 + 11 * level))
        return PGM_ASCE_TYPE;
    for (;; level--) {
        why = level_peek(v, entry, level, va, &entry);
        if (why || !level)
            break;
    }
    if (!why)
        why = entry_peek(v, (entry & SEGMENT_ORIGIN) + (va >> PAGE_SHIFT & 0xff) * 8, &entry);
    if (why)
        return why;
    *real = (entry & ORIGIN) | (va & ~PAGE_MASK);
    return entry & PAGE_INVALID ? PGM_PAGE : 0;
}

/* By the address space the PSW selects; access-register mode as primary. */
static int translate(struct vcpu *v, u64 va, u64 *real)
{
    static const u8 asce_register[] = { 1, 1, 7, 13 };
    const struct cpu *cpu = &v->sie.cpu;
    u64 asce = cpu->cr[asce_register[cpu->psw_mask >> 46 & 3]];

    *real = va;
    if (!(cpu->psw_mask & PSW_DAT) || asce & TYPE_REAL)
        return 0;
    return walk(v, asce, va, real);
}

int transfer_work(struct command_context *c)
{
    struct transfer *t = &c->transfer;
    struct space *space = c->vm->space;
    u64 real = t->addr;
    int why = t->virtual ? translate(c->cpu, t->addr, &real) : 0;

    if (why)
        return why;
    t->absolute = prefixed(&c->cpu->sie.cpu, real);
    return -(int)(t->store ? space_poke(space, t->absolute, t->bytes, t->n)
                           : space_peek(space, t->absolute, t->bytes, t->n));
}
