/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Strings that end with a given character, and COMPARE UNTIL SUBSTRING EQUAL.  PoP chapter 7.
 *
 * Condition code 3 says that some number of bytes, at least 256, was worked on; so these go on over
 * page boundaries, and an access exception leaves the registers as they were. */
#include "cpu/op/operand.h"

/* General register 0 has the ending character; to the left of it, from bit 32, there are zeros. */
static bool ending_valid(const struct cpu *cpu, unsigned bits)
{
    return (u32)cpu->gr[0] >> bits == 0;
}

Y_ROW(srst)
{
    u64 end = reg_address(cpu, o->r1), at = reg_address(cpu, o->r2);
    u32 n, i, room;
    const u8 *p;

    if (!ending_valid(cpu, 8))
        return pgm(cpu, PGM_SPECIFICATION);
    for (u32 total = 0; total < UNIT; total += n) {
        if (at == end)
            return done(cpu, 2);
        TRY(page_r(cpu, o->r2, at, &p, &room));
        n = at_most((end - at) & cpu->amask, room);
        i = guest_find(p, (u8)cpu->gr[0], n);
        if (i < n) {
            set_address(cpu, o->r1, at + i);
            return done(cpu, 1);
        }
        at = (at + n) & cpu->amask;
    }
    set_address(cpu, o->r2, at);
    return done(cpu, 3);
}

/* Where the addresses differ in bit 63, the end is one byte further. */
Y_ROW(srstu)
{
    u64 end = reg_address(cpu, o->r1), at = reg_address(cpu, o->r2), c;

    if (!ending_valid(cpu, 16))
        return pgm(cpu, PGM_SPECIFICATION);
    end = (end + ((end ^ at) & 1)) & cpu->amask;
    for (u32 total = 0; total < UNIT; total += 2) {
        if (at == end)
            return done(cpu, 2);
        TRY(ld2(cpu, o->r2, at, &c));
        if (c == (u16)cpu->gr[0]) {
            set_address(cpu, o->r1, at);
            return done(cpu, 1);
        }
        at = (at + 2) & cpu->amask;
    }
    set_address(cpu, o->r2, at);
    return done(cpu, 3);
}

static void set_addresses(struct cpu *cpu, const struct op *o, u64 a1, u64 a2)
{
    set_address(cpu, o->r1, a1 & cpu->amask);
    set_address(cpu, o->r2, a2 & cpu->amask);
}

/* The first bytes that are not equal; one that is the ending character makes its operand low. */
static unsigned ending_compare(u8 x, u8 y, u8 ending)
{
    if (x == ending)
        return 1;
    return y == ending ? 2 : cc_compare(x<y, x> y);
}

Y_ROW(clst)
{
    u64 a = reg_address(cpu, o->r1), b = reg_address(cpu, o->r2);
    u8 ending = (u8)cpu->gr[0];
    u32 n, room, same;
    const u8 *p, *q;

    if (!ending_valid(cpu, 8))
        return pgm(cpu, PGM_SPECIFICATION);
    for (u32 total = 0; total < UNIT; total += n) {
        TRY(page_r(cpu, o->r1, a, &p, &n));
        TRY(page_r(cpu, o->r2, b, &q, &room));
        n = at_most(n, room);
        same = guest_same(p, q, n);
        if (guest_find(p, ending, same) < same)
            return done(cpu, 0);
        if (same < n) {
            set_addresses(cpu, o, a + same, b + same);
            return done(cpu, ending_compare(ld_be1(p + same), ld_be1(q + same), ending));
        }
        a = (a + n) & cpu->amask;
        b = (b + n) & cpu->amask;
    }
    set_addresses(cpu, o, a, b);
    return done(cpu, 3);
}

/* One piece of MVST: up to and with the ending character, which is then at *n - 1.  A destination
 * that lies ahead of the source by less takes a piece no longer than that: left to right. */
static enum step string_piece(struct cpu *cpu, const struct op *o, u64 to, u64 from, u32 *n,
                              bool *end)
{
    u64 ahead = (to - from) & cpu->amask;
    struct view d;
    const u8 *s;
    u32 i;

    TRY(page_r(cpu, o->r2, from, &s, n));
    *n = at_most(PAGE_BYTES - (to & ~PAGE_MASK), *n);
    if (ahead)
        *n = at_most(ahead, *n);
    i = guest_find(s, (u8)cpu->gr[0], *n);
    *end = i < *n;
    if (*end)
        *n = i + 1;
    TRY(view_w(cpu, o->r1, to, *n, &d));
    guest_move(d.p[0], s, *n);
    return NEXT;
}

Y_ROW(mvst)
{
    u64 to = reg_address(cpu, o->r1), from = reg_address(cpu, o->r2), mask = cpu->amask;
    u32 before = unit_begin(cpu), total = 0, n;
    enum step step = NEXT;
    bool end = false;

    if (!ending_valid(cpu, 8))
        return pgm(cpu, PGM_SPECIFICATION);
    for (; before + total < UNIT; total += n) {
        step = string_piece(cpu, o, (to + total) & mask, (from + total) & mask, &n, &end);
        /* Run again from the start, unless the source has been stored into by now. */
        if (step != NEXT && ((from - to) & mask) >= before + total)
            return step;
        if (step != NEXT)
            break;
        if (end) {
            set_address(cpu, o->r1, (to + total + n - 1) & mask);
            return done(cpu, 1);
        }
    }
    set_addresses(cpu, o, to + total, from + total);
    return step == LEAVE ? unit_cut(cpu, before + total) : done(cpu, 3);
}

/* ---- COMPARE UNTIL SUBSTRING EQUAL ---- */

/* A length is a signed number; below zero it counts as zero. */
static struct run run_signed(const struct cpu *cpu, unsigned r)
{
    struct run x = run_of(cpu, r);
    s64 n = cpu->amask == ~0ull ? (s64)x.left : (s32)x.left;

    x.left = n < 0 ? 0 : (u64)n;
    return x;
}

/* A length that counted as zero stays as it is. */
static void run_store_signed(struct cpu *cpu, const struct run *x)
{
    set_address(cpu, x->r, x->at);
    if (run_signed(cpu, x->r).left)
        set_length(cpu, x->r + 1, x->left);
}

/* The next byte, or the pad. */
static enum step run_byte(struct cpu *cpu, struct run *x, u8 pad, u64 *v)
{
    *v = pad;
    if (x->left == 0)
        return NEXT;
    TRY(ld1(cpu, x->r, x->at, v));
    run_advance(cpu, x, 1);
    return NEXT;
}

/* Both operands, and both where the run of equal bytes began that ends here. */
struct substring {
    struct run a, b, a0, b0;
    u32 equal;
};

static enum step substring_step(struct cpu *cpu, struct substring *s)
{
    struct run a = s->a, b = s->b;
    u8 pad = (u8)cpu->gr[1];
    u64 x, y;

    TRY(run_byte(cpu, &s->a, pad, &x));
    TRY(run_byte(cpu, &s->b, pad, &y));
    if (x != y) {
        s->equal = 0;
        return NEXT;
    }
    if (s->equal++ == 0) {
        s->a0 = a;
        s->b0 = b;
    }
    return NEXT;
}

/* The condition code that ends the operation here; 4: go on. */
static unsigned substring_cc(const struct substring *s, u32 wanted, u32 total)
{
    if (s->equal == wanted)
        return 0;
    if (s->a.left == 0 && s->b.left == 0)
        return s->equal ? 1 : 2;
    return total >= UNIT && s->equal == 0 ? 3 : 4;
}

Y_ROW(cuse)
{
    struct substring s = { .a = run_signed(cpu, o->r1), .b = run_signed(cpu, o->r2) };
    u32 wanted = (u8)cpu->gr[0];
    unsigned cc;

    s.a0 = s.a;
    s.b0 = s.b;
    for (u32 total = 0; (cc = substring_cc(&s, wanted, total)) > 3; total++)
        TRY(substring_step(cpu, &s));
    run_store_signed(cpu, cc < 2 ? &s.a0 : &s.a);
    run_store_signed(cpu, cc < 2 ? &s.b0 : &s.b);
    return done(cpu, cc);
}
