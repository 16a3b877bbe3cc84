/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Storage and flow accessors of tier T0: complete, out of line, with every exception. */
#ifndef CPU_ACCESS0_H
#define CPU_ACCESS0_H

#include "cpu/tlb.h"

#define TIER 0

#define address_mask(cpu)   ((cpu)->amask)
#define index_value(cpu, o) ((cpu)->gr[(o)->x2])

/* All return NEXT, PGM (cpu->pgm set) or LEAVE (cpu->leave set).  `b` is the base register whose access
 * register chooses the space in access-register mode: ZERO_REG or register 0 mean the primary space.
 * A register that holds an address itself (MVCL, CLST ...) is its own `b`. */
enum step ld1(struct cpu *, unsigned b, u64 ea, u64 *v);
enum step ld2(struct cpu *, unsigned b, u64 ea, u64 *v);
enum step ld4(struct cpu *, unsigned b, u64 ea, u64 *v);
enum step ld8(struct cpu *, unsigned b, u64 ea, u64 *v);
enum step st1(struct cpu *, unsigned b, u64 ea, u64 v);
enum step st2(struct cpu *, unsigned b, u64 ea, u64 v);
enum step st4(struct cpu *, unsigned b, u64 ea, u64 v);
enum step st8(struct cpu *, unsigned b, u64 ea, u64 v);

/* A run of 1 to 4096 bytes: p[0] has the first n0 bytes, p[1] the rest (when it crosses a page).  All
 * access exceptions of the whole run are found here, before the first state change. */
struct view {
    u8 *p[2];
    u32 n0;
};
enum step view_r(struct cpu *, unsigned b, u64 ea, u32 n, struct view *);
enum step view_w(struct cpu *, unsigned b, u64 ea, u32 n, struct view *);
/* Copies out of and into storage, n up to 4096; wr: all checks before the first byte. */
enum step rd(struct cpu *, unsigned b, u64 ea, void *to, u32 n);
enum step wr(struct cpu *, unsigned b, u64 ea, const void *from, u32 n);
/* Checks store access to n bytes (up to 4096) without storing. */
enum step probe_w(struct cpu *, unsigned b, u64 ea, u32 n);
/* Long operands: what can be reached at `ea` without crossing a page: pointer, and how many bytes. */
enum step page_r(struct cpu *, unsigned b, u64 ea, const u8 **p, u32 *room);
/* A view in a context of the caller's choice (context_find(), context_of_mode()); `b` had it chosen. */
enum step view_ctx(struct cpu *, struct context *, unsigned b, u64 ea, u32 n, bool store,
                   struct view *);
/* The same, and PER does not hear of it. */
enum step view_find(struct cpu *, struct context *, u64 ea, u32 n, bool store, struct view *);
/* The context of access register `b` now: NULL with cpu->pgm or cpu->leave set in *why. */
struct context *ar_space(struct cpu *, unsigned b, enum step *why);
/* Real and absolute storage as instructions see it (no key check); big-endian operands by the caller. */
enum step real_rd(struct cpu *, u64 real, void *to, u32 n);
enum step real_wr(struct cpu *, u64 real, const void *from, u32 n);

enum step pgm(struct cpu *, unsigned code); /* PGM */
enum step data_exception(struct cpu *,
                         unsigned dxc); /* PGM, DXC in place (FPC too where architected) */
/* At the end of an instruction that set condition code 3 by overflow: NEXT, or PGM when the mask is on. */
enum step fixed_overflow(struct cpu *);
/* The entry of a branch that keeps the mode, if branch tracing is on; before the first state change. */
enum step branch_trace(struct cpu *, u64 target);
/* Runs the instruction at logical address `address` (even) in place of EXECUTE, bits 8-15 ored with
 * `modifier`. */
enum step cpu_execute(struct cpu *, u64 address, u8 modifier);
/* 0, > 0 or < 0 of the lower functions as a step. */
enum step step_of(struct cpu *, int status);

ALWAYS u64 op_address(const struct cpu *cpu, const struct op *o)
{
    (void)o;
    return cpu->ia;
}

ALWAYS u64 next_address(const struct cpu *cpu, const struct op *o)
{
    (void)o;
    return (cpu->ia + cpu->ilc) & address_mask(cpu);
}

ALWAYS u64 rel_address(const struct cpu *cpu, const struct op *o)
{
    return (cpu->rel + (u64)((s64)o->d2 * 2)) & address_mask(cpu);
}

ALWAYS enum step branch_to(struct cpu *cpu, u64 a)
{
    cpu->next = a & address_mask(cpu);
    return INDIRECT;
}

#endif
