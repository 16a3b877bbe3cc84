/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the tier-T1 handlers and the engine loop share.  Private to cpu/.
 *
 * A handler runs its op and goes on to the next one by a sibling call, so a whole block is one chain of
 * jumps.  It returns to the engine with a step; cpu->at is then the op that ended the chain.  Compiled
 * with DISPATCH_LOOP (sanitizers, compilers without sibling calls) it returns GO after each op. */
#ifndef CPU_RUN_H
#define CPU_RUN_H

#include "cpu/cpu.h"
#include "lib/bits.h"

#define GO        100 /* DISPATCH_LOOP only: go on at cpu->at */
#define BLOCK_OPS 64  /* longest block */
/* A chain may overdraw the budget by less than this: branches ahead inside of a page, which cannot go on for
 * long, are not checked. */
#define CHAIN_REACH (2048 + BLOCK_OPS)
#define JUMPS       4096 /* entries of a core's table of blocks by address */

struct jump {
    u64 ia, tag;
    const struct op *op;
};

ALWAYS struct jump *jump_entry(const struct cpu *cpu, u64 ia)
{
    return &cpu->jump[ia >> 1 & (JUMPS - 1)];
}

ALWAYS const struct op *op_linked(const struct op *o)
{
    return (const struct op *)(const void *)((const char *)o + o->link);
}

/* May a chain go on into another block? */
ALWAYS bool may_chain(const struct cpu *cpu)
{
    return cpu->budget > CHAIN_REACH && !load_relaxed(&cpu->request);
}

#ifdef DISPATCH_LOOP
#define GO_ON(cpu, target)                                                                         \
    do {                                                                                           \
        (cpu)->at = (target);                                                                      \
        return GO;                                                                                 \
    } while (0)
#else
#if defined(__clang__)
#define SIBLING __attribute__((musttail)) return
#else
#define SIBLING return
#endif
#define GO_ON(cpu, target)                                                                         \
    do {                                                                                           \
        const struct op *go_ = (target);                                                           \
                                                                                                   \
        opaque_pointer(go_); /* or the compiler keeps both addresses in registers */               \
        SIBLING go_->run(cpu, go_);                                                                \
    } while (0)
#endif

/* Handlers that are not rows: chosen when a block is built. */
run_fn run_slow;      /* this row by T0 */
run_fn run_end;       /* the block ends before this (pseudo) op: go on at its address */
run_fn run_pgm;       /* program interruption o->d2, from the row's attributes */
run_fn run_intercept; /* instruction interception */
run_fn run_taken;     /* tail of a taken relative branch that is not linked */
run_fn run_branch;    /* tail of a branch to cpu->next, budget already charged */

/* A row's step is known when it is compiled for most rows: all but one line folds away. */
#define FLOW(cpu, o, what)                                                                         \
    do {                                                                                           \
        enum step step_ = (what);                                                                  \
        if (likely(step_ == NEXT))                                                                 \
            GO_ON(cpu, (o) + 1);                                                                   \
        if (step_ == TAKEN) {                                                                      \
            (cpu)->budget -= (o)->n + 1;                                                           \
            if (likely((o)->link != 0 && may_chain(cpu)))                                          \
                GO_ON(cpu, op_linked(o));                                                          \
            return run_taken(cpu, o);                                                              \
        }                                                                                          \
        if (step_ == INDIRECT) {                                                                   \
            (cpu)->budget -= (o)->n + 1;                                                           \
            return run_branch(cpu, o);                                                             \
        }                                                                                          \
        (cpu)->at = (o);                                                                           \
        return step_;                                                                              \
    } while (0)

/* --- run_chains.c: handlers that a block's ops get instead of their rows' --- */
/* Compare and branch for the mask in the op; `usual` when there is none. */
run_fn *compare_handler(const struct op *, run_fn *usual);
/* Reader of the condition code, whose kind is known; `usual` when it is not one, or not known. */
run_fn *reader_handler(const struct op *, unsigned kind, run_fn *usual);
/* The longest chain that begins here, of at most `left` ops; o->run and a length of 1 when there is none. */
run_fn *chain_handler(const struct op *o, unsigned left, unsigned *length);
/* --- run_flat.c: the same for ops that may run flat (block.c) --- */
run_fn *flat_chain_handler(const struct op *o, unsigned left, unsigned *length);

/* BRC and BRCL by the kind of condition code in force and the mask; NULL: none made for this kind. */
run_fn *brc_handler(unsigned kind, unsigned mask);

#endif
