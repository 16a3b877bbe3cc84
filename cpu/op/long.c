/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Long moves and compares, and CHECKSUM: operands whose lengths lie in registers.  PoP chapter 7.
 *
 * A piece is what lies before the next page boundary of either operand; so an access exception is
 * met only for the piece being worked on, and nothing of that has been done.  MVCL and CLCL say AGAIN
 * after each piece.  The others end with condition code 3 after UNIT bytes, or when an exception
 * stops them after the first piece: it comes again. */
#include "cpu/op/operand.h"

static unsigned length_cc(const struct run *a, const struct run *b)
{
    return cc_compare(a->left<b->left, a->left> b->left);
}

/* One piece of a move; source exhausted: of padding. */
static enum step move_piece(struct cpu *cpu, struct run *to, struct run *from, u16 pad)
{
    u32 n = at_most(to->left, UNIT);
    const u8 *s = NULL;
    u8 *d;

    if (from->left)
        TRY(run_r(cpu, from, &s, &n));
    TRY(run_w(cpu, to, &d, &n));
    if (s)
        guest_move(d, s, n);
    else
        guest_fill(d, (u8)pad, n);
    run_advance(cpu, from, s ? n : 0);
    run_advance(cpu, to, n);
    return NEXT;
}

/* How much of the operands is equal, one piece; *cc: 0 when all of it, else as they compare. */
static enum step compare_piece(struct cpu *cpu, struct run *a, struct run *b, u16 pad, unsigned *cc)
{
    const u8 *p = NULL, *q = NULL;
    u32 n = UNIT, same;
    u8 x, y;

    if (a->left)
        TRY(run_r(cpu, a, &p, &n));
    if (b->left)
        TRY(run_r(cpu, b, &q, &n));
    same = p && q ? guest_same(p, q, n) : guest_same_pad(p ? p : q, pad, n);
    *cc = 0;
    if (same < n) {
        x = p ? ld_be1(p + same) : (u8)pad;
        y = q ? ld_be1(q + same) : (u8)pad;
        *cc = cc_compare(x<y, x> y);
    }
    run_advance(cpu, a, p ? same : 0);
    run_advance(cpu, b, q ? same : 0);
    return NEXT;
}

/* ---- MVCL and CLCL: lengths of 24 bits beside the pad byte; interruptible ---- */

static struct run run24(const struct cpu *cpu, unsigned r)
{
    return (struct run){ r, reg_address(cpu, r), cpu->gr[r + 1] & 0xffffff };
}

static void run24_store(struct cpu *cpu, const struct run *x)
{
    set_address(cpu, x->r, x->at);
    cpu->gr[x->r + 1] = (cpu->gr[x->r + 1] & ~0xffffffull) | x->left;
}

/* The first byte to be stored is one that is to be fetched later; operands in one space only. */
static bool destructive(const struct cpu *cpu, const struct run *to, const struct run *from)
{
    u64 distance = (to->at - from->at) & cpu->amask;
    u32 space1 = to->r ? cpu->ar[to->r] : 0, space2 = from->r ? cpu->ar[from->r] : 0;

    if (distance == 0 || distance >= to->left || distance >= from->left)
        return false;
    return !access_register_mode(cpu) || space1 == space2;
}

Y_ROW(mvcl)
{
    struct run to = run24(cpu, o->r1), from = run24(cpu, o->r2);
    u8 pad = (u8)(cpu->gr[o->r2 + 1] >> 24);
    unsigned cc = length_cc(&to, &from);

    if (destructive(cpu, &to, &from))
        return done(cpu, 3);
    if (to.left)
        TRY(move_piece(cpu, &to, &from, pad));
    run24_store(cpu, &to);
    run24_store(cpu, &from);
    return to.left ? AGAIN : done(cpu, cc);
}

Y_ROW(clcl)
{
    struct run a = run24(cpu, o->r1), b = run24(cpu, o->r2);
    u8 pad = (u8)(cpu->gr[o->r2 + 1] >> 24);
    unsigned cc = 0;

    if (a.left || b.left)
        TRY(compare_piece(cpu, &a, &b, (u16)(pad * 0x101), &cc));
    run24_store(cpu, &a);
    run24_store(cpu, &b);
    return cc == 0 && (a.left || b.left) ? AGAIN : done(cpu, cc);
}

/* ---- the extended ones: lengths of 32 or 64 bits, pad in the second-operand address ---- */

typedef enum step move_fn(struct cpu *, struct run *to, struct run *from, u16 pad);
typedef enum step compare_fn(struct cpu *, struct run *, struct run *, u16 pad, unsigned *cc);

static enum step move_extended(struct cpu *cpu, const struct op *o, move_fn *piece, u16 pad)
{
    struct run to = run_of(cpu, o->r1), from = run_of(cpu, o->r3);
    unsigned cc = length_cc(&to, &from);
    u64 start = to.left + unit_begin(cpu);
    enum step step = NEXT;

    while (step == NEXT && to.left && start - to.left < UNIT)
        step = piece(cpu, &to, &from, pad);
    if (step != NEXT && to.left == start)
        return step;
    run_store(cpu, &to);
    run_store(cpu, &from);
    if (step == LEAVE)
        return unit_cut(cpu, start - to.left);
    return done(cpu, to.left ? 3 : cc);
}

static enum step compare_extended(struct cpu *cpu, const struct op *o, compare_fn *piece, u16 pad)
{
    struct run a = run_of(cpu, o->r1), b = run_of(cpu, o->r3);
    u32 before = unit_begin(cpu);
    u64 a0 = a.left + before, b0 = b.left + before, total = before;
    enum step step = NEXT;
    unsigned cc = 0;

    while (step == NEXT && cc == 0 && (a.left || b.left) && total < UNIT) {
        step = piece(cpu, &a, &b, pad, &cc);
        total = a0 - a.left > b0 - b.left ? a0 - a.left : b0 - b.left;
    }
    if (step != NEXT && total == 0)
        return step;
    run_store(cpu, &a);
    run_store(cpu, &b);
    if (step == LEAVE)
        return unit_cut(cpu, total);
    return done(cpu, cc == 0 && (a.left || b.left) ? 3 : cc);
}

Y_ROW(mvcle) { return move_extended(cpu, o, move_piece, (u8)ea2(cpu, o)); }

Y_ROW(clcle) { return compare_extended(cpu, o, compare_piece, (u16)((u8)ea2(cpu, o) * 0x101)); }

/* ---- two-byte characters ---- */

/* As run_r(), whole characters: one that crosses the page is read into tmp. */
static enum step run_r2(struct cpu *cpu, const struct run *x, u8 tmp[2], const u8 **p, u32 *n)
{
    TRY(run_r(cpu, x, p, n));
    *n &= ~1u;
    if (*n)
        return NEXT;
    *p = tmp;
    *n = 2;
    return rd(cpu, x->r, x->at, tmp, 2);
}

static void fill2(u8 *p, u16 pad, u32 n)
{
    for (u32 i = 0; i < n; i += 2)
        st_be2(p + i, pad);
}

/* One character, by way of a copy: either operand crosses a page with it. */
static enum step move_char2(struct cpu *cpu, struct run *to, struct run *from, u16 pad)
{
    u8 c[2];

    st_be2(c, pad);
    if (from->left)
        TRY(rd(cpu, from->r, from->at, c, 2));
    TRY(wr(cpu, to->r, to->at, c, 2));
    run_advance(cpu, from, from->left ? 2 : 0);
    run_advance(cpu, to, 2);
    return NEXT;
}

static enum step move_piece2(struct cpu *cpu, struct run *to, struct run *from, u16 pad)
{
    u32 n = UNIT;
    const u8 *s = NULL;
    u8 *d;

    if ((to->at & 0xfff) == 0xfff || (from->left && (from->at & 0xfff) == 0xfff))
        return move_char2(cpu, to, from, pad);
    n = at_most(PAGE_BYTES - (to->at & ~PAGE_MASK), at_most(to->left, n));
    if (from->left)
        TRY(run_r(cpu, from, &s, &n));
    n &= ~1u;
    TRY(run_w(cpu, to, &d, &n));
    if (s)
        guest_move(d, s, n);
    else
        fill2(d, pad, n);
    run_advance(cpu, from, s ? n : 0);
    run_advance(cpu, to, n);
    return NEXT;
}

static enum step compare_piece2(struct cpu *cpu, struct run *a, struct run *b, u16 pad,
                                unsigned *cc)
{
    const u8 *p = NULL, *q = NULL;
    u8 tmp1[2], tmp2[2];
    u32 n = UNIT, same;
    u16 x, y;

    if (a->left)
        TRY(run_r2(cpu, a, tmp1, &p, &n));
    if (b->left)
        TRY(run_r2(cpu, b, tmp2, &q, &n));
    same = (p && q ? guest_same(p, q, n) : guest_same_pad(p ? p : q, pad, n)) & ~1u;
    *cc = 0;
    if (same < n) {
        x = p ? ld_be2(p + same) : pad;
        y = q ? ld_be2(q + same) : pad;
        *cc = cc_compare(x<y, x> y);
    }
    run_advance(cpu, a, p ? same : 0);
    run_advance(cpu, b, q ? same : 0);
    return NEXT;
}

/* Lengths are even. */
static bool lengths_odd(const struct cpu *cpu, const struct op *o)
{
    return (cpu->gr[o->r1 + 1] | cpu->gr[o->r3 + 1]) & 1;
}

Y_ROW(mvclu)
{
    if (lengths_odd(cpu, o))
        return pgm(cpu, PGM_SPECIFICATION);
    return move_extended(cpu, o, move_piece2, (u16)ea2(cpu, o));
}

Y_ROW(clclu)
{
    if (lengths_odd(cpu, o))
        return pgm(cpu, PGM_SPECIFICATION);
    return compare_extended(cpu, o, compare_piece2, (u16)ea2(cpu, o));
}

/* ---- CHECKSUM ---- */

/* The sum of big-endian words; the carries are the upper half. */
static u64 sum_words(const u8 *p, u32 n)
{
    u64 sum = 0;

    for (u32 i = 0; i < n; i += 4)
        sum += ld_be4(p + i);
    return sum;
}

static u32 fold_carries(u64 sum)
{
    sum = (u32)sum + (sum >> 32);
    return (u32)sum + (u32)(sum >> 32);
}

/* Whole words before the page boundary; else the one word that crosses it, or the last part of one
 * (zeros to the right). */
static enum step sum_piece(struct cpu *cpu, struct run *x, u32 *sum)
{
    u8 word[4] = { 0 };
    u32 n = UNIT;
    const u8 *p;

    TRY(run_r(cpu, x, &p, &n));
    n &= ~3u;
    if (n == 0) {
        n = at_most(x->left, 4);
        TRY(rd(cpu, x->r, x->at, word, n));
        p = word;
    }
    *sum = fold_carries(sum_words(p, n) + *sum);
    run_advance(cpu, x, n);
    return NEXT;
}

Y_ROW(cksm)
{
    struct run x = run_of(cpu, o->r2);
    u32 sum = (u32)cpu->gr[o->r1];
    u64 start = x.left + unit_begin(cpu);
    enum step step = NEXT;

    while (step == NEXT && x.left && start - x.left < UNIT)
        step = sum_piece(cpu, &x, &sum);
    if (step != NEXT && x.left == start)
        return step;
    set_low(cpu, o->r1, sum);
    run_store(cpu, &x);
    if (step == LEAVE)
        return unit_cut(cpu, start - x.left);
    return done(cpu, x.left ? 3 : 0);
}
