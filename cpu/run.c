/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tier T1: the threaded handlers of every V and X row. */
#include "cpu/access1.h"
#include "cpu/isa.h"
#include "cpu/run.h"
#include "cpu/compose.h"

#define T1(mn)                                                                                     \
    run_fn t1_##mn;                                                                                \
    int t1_##mn(struct cpu *cpu, const struct op *o) { FLOW(cpu, o, body_##mn(cpu, o)); }
#define V(opc, mn, ...) T1(mn)
#define X(opc, mn, ...) T1(mn)
#define Y(opc, mn, ...)
#include "cpu/isa.def"
#undef V
#undef X
#undef Y

/* BRC under each kind of condition code and each mask: the comparison itself, no code in between. */
/* clang-format off */
#define BRC_MASKS(kind)                                                                            \
    BRC(kind, 1) BRC(kind, 2) BRC(kind, 3) BRC(kind, 4) BRC(kind, 5) BRC(kind, 6) BRC(kind, 7)     \
    BRC(kind, 8) BRC(kind, 9) BRC(kind, 10) BRC(kind, 11) BRC(kind, 12) BRC(kind, 13) BRC(kind, 14)
#define BRC_KINDS                                                                                  \
    BRC_MASKS(CC_CONST) BRC_MASKS(CC_ADD32) BRC_MASKS(CC_ADD64) BRC_MASKS(CC_SUB32)                \
    BRC_MASKS(CC_SUB64) BRC_MASKS(CC_ADDL32) BRC_MASKS(CC_ADDL64) BRC_MASKS(CC_SUBL32)             \
    BRC_MASKS(CC_SUBL64) BRC_MASKS(CC_CMP32) BRC_MASKS(CC_CMP64) BRC_MASKS(CC_CMPL)                \
    BRC_MASKS(CC_NZ) BRC_MASKS(CC_SIGN) BRC_MASKS(CC_TM) BRC_MASKS(CC_TMX)
/* clang-format on */

#define BRC(kind, mask)                                                                            \
    static int brc_##kind##_##mask(struct cpu *cpu, const struct op *o)                            \
    {                                                                                              \
        bool taken = (mask) << cc_eval(kind, cpu->cc_a, cpu->cc_b) & 8;                            \
                                                                                                   \
        FLOW(cpu, o, taken ? TAKEN : NEXT);                                                        \
    }
BRC_KINDS
#undef BRC

static int brc_always(struct cpu *cpu, const struct op *o) { FLOW(cpu, o, TAKEN); }

static int brc_never(struct cpu *cpu, const struct op *o) { FLOW(cpu, o, NEXT); }

#define BRC(kind, mask) [kind][mask] = brc_##kind##_##mask,
static run_fn *const brc_handlers[CC_KINDS][16] = { BRC_KINDS };
#undef BRC

run_fn *brc_handler(unsigned kind, unsigned mask)
{
    if (mask == 15)
        return brc_always;
    if (mask == 0)
        return brc_never;
    return kind < CC_KINDS ? brc_handlers[kind][mask] : NULL;
}

int run_slow(struct cpu *cpu, const struct op *o)
{
    cpu->at = o;
    return MISS;
}

int run_pgm(struct cpu *cpu, const struct op *o)
{
    cpu->at = o;
    cpu->pgm = (u16)o->d2;
    return PGM;
}

int run_intercept(struct cpu *cpu, const struct op *o)
{
    cpu->at = o;
    cpu->leave = LEAVE_INTERCEPT;
    return LEAVE;
}

/* Finds the block at cpu->next without leaving the chain. */
static __attribute__((noinline)) int run_indirect(struct cpu *cpu, const struct op *o)
{
    u64 ia = cpu->next;
    const struct jump *j = jump_entry(cpu, ia);

    if (likely(j->ia == ia && j->tag == cpu->jump_tag && may_chain(cpu))) {
        cpu->page = ia & PAGE_MASK;
        GO_ON(cpu, j->op);
    }
    cpu->at = o;
    return INDIRECT;
}

/* Branches inside of a page are too many to be noted as breaking events. */
__attribute__((noinline)) int run_branch(struct cpu *cpu, const struct op *o)
{
    cpu->bear = op_address(cpu, o);
    return run_indirect(cpu, o);
}

__attribute__((noinline)) int run_taken(struct cpu *cpu, const struct op *o)
{
    cpu->next = rel_address(cpu, o);
    if (cpu->next >> PAGE_SHIFT != cpu->page >> PAGE_SHIFT)
        return run_branch(cpu, o);
    cpu->at = o;
    return TAKEN;
}

/* The op's offset may be 4096: the next page. */
int run_end(struct cpu *cpu, const struct op *o)
{
    cpu->budget -= o->n;
    if (likely(o->link != 0)) /* ahead, in the same page */
        GO_ON(cpu, op_linked(o));
    cpu->next = (cpu->page + (u32)o->d1) & cpu->amask;
    if (cpu->next >> PAGE_SHIFT != cpu->page >> PAGE_SHIFT)
        return run_indirect(cpu, o);
    cpu->at = o;
    return TAKEN;
}
