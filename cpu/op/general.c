/* SPDX-License-Identifier: GPL-3.0-or-later */
/* General instructions that change modes, swap PSWs, run another instruction, or are rare.
 * PoP chapter 7. */
#include "cpu/control.h"
#include "cpu/inner.h"
#include "cpu/trace_table.h"
#include "cpu/y.h"

/* ---- supervisor call, execute ---- */

/* Identification at real X'88': instruction length, then the code. */
Y_ROW(svc)
{
    u8 identification[4] = { 0, cpu->ilc, 0, o->r1 };
    u64 ia = cpu->ia;
    int why;

    TRY(real_wr(cpu, 0x88, identification, sizeof(identification)));
    cpu->ia = cpu->next;
    why = cpu_swap(cpu, 0x140, 0x1c0);
    if (why == LEAVE_HOST_FAULT)
        cpu->ia = ia; /* nothing is done yet: run it again */
    TRY_STATUS(why);
    cpu->next = cpu->ia;
    return STOP;
}

static u8 execute_modifier(const struct cpu *cpu, const struct op *o)
{
    return o->r1 ? (u8)cpu->gr[o->r1] : 0;
}

Y_ROW(ex)
{
    u64 target = ea2x(cpu, o);

    if (target & 1)
        return pgm(cpu, PGM_SPECIFICATION);
    return cpu_execute(cpu, target, execute_modifier(cpu, o));
}

Y_ROW(exrl) { return cpu_execute(cpu, rel_address(cpu, o), execute_modifier(cpu, o)); }

/* ---- addressing modes ---- */

#define MODE_64 (PSW_EA | PSW_BA)
#define MODE_31 PSW_BA
#define MODE_24 0ull

static u64 in_mode(const struct cpu *cpu, u64 mode)
{
    return replace_bits(cpu->psw_mask, PSW_EA | PSW_BA, mode);
}

static enum step set_mode(struct cpu *cpu, u64 mask, u64 next)
{
    cpu->psw_mask = mask;
    cpu_mode(cpu);
    cpu->next = next & cpu->amask;
    return STOP;
}

/* The instruction must lie where the new mode can reach it. */
static enum step set_addressing_mode(struct cpu *cpu, u64 mode, u64 reach)
{
    u64 mask = in_mode(cpu, mode);
    struct trace_entry t = { .length = 0 };

    if (cpu->ia & ~reach)
        return pgm(cpu, PGM_SPECIFICATION);
    trace_mode(cpu, mask, cpu->next, &t);
    TRY_STATUS(trace_make(cpu, &t));
    return set_mode(cpu, mask, cpu->ia + cpu->ilc);
}

Y_ROW(sam24)
{
    (void)o;
    return set_addressing_mode(cpu, MODE_24, 0xffffff);
}

Y_ROW(sam31)
{
    (void)o;
    return set_addressing_mode(cpu, MODE_31, 0x7fffffff);
}

Y_ROW(sam64)
{
    (void)o;
    return set_addressing_mode(cpu, MODE_64, ~0ull);
}

/* Bit 63 of the target asks for the 64-bit mode, otherwise bit 32 for the 31-bit one: the PSW bits, and the
 * address to branch to. */
static u64 mode_asked(const struct cpu *cpu, u64 *target)
{
    u64 word = *target;

    if (word & 1) {
        *target = word & ~1ull;
        return in_mode(cpu, MODE_64);
    }
    *target = word & (word & 0x80000000 ? 0x7fffffff : 0xffffff);
    return in_mode(cpu, word & 0x80000000 ? MODE_31 : MODE_24);
}

static enum step branch_and_set_mode(struct cpu *cpu, u64 mask, u64 target)
{
    set_mode(cpu, mask, target);
    cpu->bear = cpu->ia;
    per_branch(cpu, cpu->next);
    return STOP;
}

Y_ROW(bassm)
{
    u64 target = cpu->gr[o->r2], next = next_address(cpu, o), mask = mode_asked(cpu, &target);
    struct trace_entry t = { .length = 0 };

    if (o->r2)
        trace_jump(cpu, mask, target, next, &t);
    TRY_STATUS(trace_make(cpu, &t));
    if (cpu->amask == ~0ull)
        cpu->gr[o->r1] = next | 1;
    else
        set_low(cpu, o->r1, cpu->amask == 0x7fffffff ? next | 0x80000000 : next);
    return o->r2 ? branch_and_set_mode(cpu, mask, target) : NEXT;
}

/* Only the mode is saved; the rest of R1 stays.  Not a branch for the trace. */
Y_ROW(bsm)
{
    u64 target = cpu->gr[o->r2], mask = mode_asked(cpu, &target);
    struct trace_entry t = { .length = 0 };

    if (o->r2)
        trace_mode(cpu, mask, next_address(cpu, o), &t);
    TRY_STATUS(trace_make(cpu, &t));
    if (o->r1 && cpu->amask == ~0ull)
        cpu->gr[o->r1] |= 1;
    else if (o->r1)
        cpu->gr[o->r1] =
            (cpu->gr[o->r1] & ~0x80000000ull) | (cpu->amask == 0x7fffffff ? 0x80000000 : 0);
    return o->r2 ? branch_and_set_mode(cpu, mask, target) : NEXT;
}

/* The fixed-point-overflow mask is part of what blocks are made for. */
Y_ROW(spm)
{
    u32 v = (u32)cpu->gr[o->r1];

    cpu->psw_mask = (cpu->psw_mask & ~PSW_PM) | (u64)(v >> 24 & 15) << 40;
    set_cc(cpu, v >> 28 & 3);
    cpu_mode(cpu);
    return STOP;
}

/* ---- LOAD ADDRESS EXTENDED ---- */

static u32 space_number(const struct cpu *cpu, const struct op *o)
{
    switch ((enum asc)(cpu->psw_mask >> 46 & 3)) {
    case ASC_SECONDARY: return 1;
    case ASC_HOME: return 2;
    case ASC_AR: return o->b2 == ZERO_REG ? 0 : cpu->ar[o->b2];
    default: return 0;
    }
}

Y_ROW(lae)
{
    u64 a = ea2x(cpu, o);

    cpu->ar[o->r1] = space_number(cpu, o);
    set_address(cpu, o->r1, a);
    return NEXT;
}

/* ---- several words ---- */

/* High words from the second operand, low words from the fourth. */
Y_ROW(lmd)
{
    u32 count = ((o->r3 - (u32)o->r1) & 15) + 1;
    be32 high[16], low[16];

    TRY(rd(cpu, o->b2, ea2(cpu, o), high, count * 4));
    TRY(rd(cpu, o->b1, ea1(cpu, o), low, count * 4));
    for (u32 i = 0; i < count; i++)
        cpu->gr[(o->r1 + i) & 15] = (u64)get32(high[i]) << 32 | get32(low[i]);
    return NEXT;
}

/* LOAD PAIR DISJOINT: both operands at one moment.  Read twice: the same values both times were both
 * there between the two readings of the second. */
static enum step load_pair(struct cpu *cpu, const struct op *o, u32 n, u64 (*get)(const u8 *))
{
    u64 a = ea1(cpu, o), b = ea2(cpu, o), x, y;
    struct view first, second;

    if ((a | b) & (n - 1))
        return pgm(cpu, PGM_SPECIFICATION);
    TRY(view_r(cpu, o->b1, a, n, &first));
    TRY(view_r(cpu, o->b2, b, n, &second));
    x = get(first.p[0]);
    y = get(second.p[0]);
    set_cc(cpu, get(first.p[0]) == x && get(second.p[0]) == y ? 0 : 3);
    if (n == 8) {
        cpu->gr[o->r3] = x;
        cpu->gr[o->r3 + 1] = y;
    } else {
        set_low(cpu, o->r3, x);
        set_low(cpu, o->r3 + 1u, y);
    }
    return NEXT;
}

static u64 get_word(const u8 *p) { return ld_be4(p); }

static u64 get_doubleword(const u8 *p) { return ld_be8(p); }

Y_ROW(lpd) { return load_pair(cpu, o, 4, get_word); }

Y_ROW(lpdg) { return load_pair(cpu, o, 8, get_doubleword); }

/* MOVE INVERSE: the second operand is named by its rightmost byte. */
Y_ROW(mvcin)
{
    u32 n = o->r1 + 1u;
    struct view to, from;

    TRY(view_r(cpu, o->b2, (ea2(cpu, o) - (n - 1)) & cpu->amask, n, &from));
    TRY(view_w(cpu, o->b1, ea1(cpu, o), n, &to));
    for (u32 i = 0; i < n; i++)
        st_be1(view_at(&to, i), ld_be1(view_at(&from, n - 1 - i)));
    return NEXT;
}

/* ---- COMPARE AND SWAP AND STORE ---- */

/* Function code and store characteristic are logarithms of lengths. */
struct csst {
    unsigned length, store_length;
    u8 *target, *store;
    u8 replacement[16], value[16]; /* from the parameter list at the address in register 1 */
};

static enum step csst_operands(struct cpu *cpu, const struct op *o, struct csst *c)
{
    unsigned code = (u8)cpu->gr[0], characteristic = (u8)(cpu->gr[0] >> 8);
    bool extended = cpu->model->facility[0] >> (63 - 33) & 1;
    u64 a = ea1(cpu, o), b = ea2(cpu, o);
    struct view w;

    if (code > 1u + extended || characteristic > 3u + extended)
        return pgm(cpu, PGM_SPECIFICATION);
    c->length = 4u << code;
    c->store_length = 1u << characteristic;
    if (a & (c->length - 1) || b & (c->store_length - 1) || (code == 2 && o->r3 & 1))
        return pgm(cpu, PGM_SPECIFICATION);
    TRY(rd(cpu, 1, cpu->gr[1] & cpu->amask, c->replacement, c->length));
    TRY(rd(cpu, 1, (cpu->gr[1] + 16) & cpu->amask, c->value, c->store_length));
    TRY(view_w(cpu, o->b2, b, c->store_length, &w));
    c->store = w.p[0];
    TRY(view_w(cpu, o->b1, a, c->length, &w));
    c->target = w.p[0];
    return NEXT;
}

/* The comparison value lies in R3, in the pair from R3 on for sixteen bytes. */
static bool csst_swap(struct cpu *cpu, unsigned r, struct csst *c)
{
    u32 low = (u32)cpu->gr[r];
    bool equal;
    u128 quad;

    if (c->length == 4) {
        equal = cas_be4(c->target, &low, ld_be4(c->replacement));
        set_low(cpu, r, low);
        return equal;
    }
    if (c->length == 8)
        return cas_be8(c->target, &cpu->gr[r], ld_be8(c->replacement));
    quad = (u128)cpu->gr[r] << 64 | cpu->gr[r + 1];
    equal = cas_bequad(c->target, &quad,
                       (u128)ld_be8(c->replacement) << 64 | ld_be8(c->replacement + 8));
    cpu->gr[r] = (u64)(quad >> 64);
    cpu->gr[r + 1] = (u64)quad;
    return equal;
}

static void csst_store(const struct csst *c)
{
    switch (c->store_length) {
    case 1: st_be1(c->store, c->value[0]); break;
    case 2: st_be2(c->store, ld_be2(c->value)); break;
    case 4: st_be4(c->store, ld_be4(c->value)); break;
    case 8: st_be8(c->store, ld_be8(c->value)); break;
    default: st_bequad(c->store, (u128)ld_be8(c->value) << 64 | ld_be8(c->value + 8)); break;
    }
}

Y_ROW(csst)
{
    struct csst c;
    bool equal;

    TRY(csst_operands(cpu, o, &c));
    equal = csst_swap(cpu, o->r3, &c);
    if (equal)
        csst_store(&c);
    fence();
    set_cc_lazy(cpu, CC_NZ, !equal, 0);
    return NEXT;
}
