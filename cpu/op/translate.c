/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The translations besides TR and TRT: reversed, extended, of one- and two-byte characters.
 * PoP chapter 7. */
#include "cpu/op/operand.h"
#define SEMX(n) ALWAYS enum step semx_##n(struct cpu *cpu, const struct op *o)
#include "cpu/op/translate.h"

/* Stands for a half that is not needed: an argument changed meanwhile may still want it. */
static const u8 no_functions[256];

/* One half of a table that crosses a page, when it is first needed. */
static enum step table_half(struct cpu *cpu, unsigned b, u64 ea, struct view *table, bool second)
{
    const u8 *p;
    u32 room;

    if (table->p[second])
        return NEXT;
    TRY(page_r(cpu, b, second ? (ea + table->n0) & cpu->amask : ea, &p, &room));
    table->p[second] = (u8 *)(uintptr_t)p;
    return NEXT;
}

enum step table_needed(struct cpu *cpu, unsigned b, u64 ea, const struct view *args, u32 n,
                       bool stops, struct view *table)
{
    u32 room = (u32)(PAGE_BYTES - (ea & ~PAGE_MASK));

    if (room >= 256)
        return view_r(cpu, b, ea, 256, table);
    *table = (struct view){ .n0 = room };
    for (u32 i = 0; i < n; i++) {
        u8 arg = ld_be1(view_at(args, i));

        TRY(table_half(cpu, b, ea, table, arg >= room));
        if (stops && ld_be1(view_at(table, arg)))
            break;
    }
    for (u32 i = 0; i < 2; i++)
        if (!table->p[i])
            table->p[i] = (u8 *)(uintptr_t)no_functions;
    return NEXT;
}

/* Right to left from the first-operand address. */
Y_ROW(trtr)
{
    u64 a = ea1(cpu, o), table = ea2(cpu, o), arg, function;

    for (u32 i = 0; i <= o->r1; i++) {
        TRY(ld1(cpu, o->b1, (a - i) & cpu->amask, &arg));
        TRY(ld1(cpu, o->b2, (table + arg) & cpu->amask, &function));
        if (function) {
            trt_found(cpu, (a - i) & cpu->amask, (u8)function);
            return done(cpu, i == o->r1 ? 2 : 1);
        }
    }
    return done(cpu, 0);
}

/* The first n bytes through the table, in place, up to the test byte; returns how many. */
static u32 translate_until(u8 *p, u32 n, u8 test, const struct view *table)
{
    u32 i;
    u8 c;

    for (i = 0; i < n && (c = ld_be1(p + i)) != test; i++)
        st_be1(p + i, ld_be1(view_at(table, c)));
    return i;
}

/* One piece; *cc becomes 1 when the test byte was met. */
static enum step translate_piece(struct cpu *cpu, const struct op *o, struct run *x, unsigned *cc)
{
    struct view args = { .n0 = UNIT }, table;
    u8 test = (u8)cpu->gr[0], *p;
    u32 n = UNIT, i;

    TRY(run_w(cpu, x, &p, &n));
    args.p[0] = p;
    TRY(table_needed(cpu, o->r2, reg_address(cpu, o->r2), &args, guest_find(p, test, n), false,
                     &table));
    i = translate_until(p, n, test, &table);
    *cc = i < n ? 1 : 3;
    run_advance(cpu, x, i);
    return NEXT;
}

/* What was done before an exception stays done, with code 3; the exception comes next time. */
Y_ROW(tre)
{
    struct run x = run_of(cpu, o->r1);
    u64 start = x.left + unit_begin(cpu);
    enum step step = NEXT;
    unsigned cc = 3;

    while (step == NEXT && cc == 3 && x.left && start - x.left < UNIT)
        step = translate_piece(cpu, o, &x, &cc);
    if (step != NEXT && x.left == start)
        return step;
    run_store(cpu, &x);
    if (step == LEAVE)
        return unit_cut(cpu, start - x.left);
    return done(cpu, x.left ? cc : 0);
}

/* ---- TRTE, TRTRE: M3 is 8 wide arguments, 4 wide codes, 2 no codes of arguments above 255 ---- */

static enum step function_code(struct cpu *cpu, unsigned m3, u64 arg, u64 *function)
{
    u64 table = reg_address(cpu, 1) & ~7ull;

    *function = 0;
    if (m3 & 2 && arg > 255)
        return NEXT;
    if (m3 & 4)
        return ld2(cpu, 1, (table + arg * 2) & cpu->amask, function);
    return ld1(cpu, 1, (table + arg) & cpu->amask, function);
}

static enum step test_extended(struct cpu *cpu, const struct op *o, bool reverse)
{
    struct run x = run_of(cpu, o->r1);
    unsigned size = o->r3 & 8 ? 2 : 1;
    u64 arg, function = 0;

    if (x.left & (size - 1))
        return pgm(cpu, PGM_SPECIFICATION);
    if (x.left == 0)
        return done(cpu, 0);
    for (u32 total = 0; x.left && total < UNIT; total += size) {
        TRY(size == 2 ? ld2(cpu, x.r, x.at, &arg) : ld1(cpu, x.r, x.at, &arg));
        TRY(function_code(cpu, o->r3, arg, &function));
        if (function)
            break;
        x.at = (reverse ? x.at - size : x.at + size) & cpu->amask;
        x.left -= size;
    }
    run_store(cpu, &x);
    if (function == 0 && x.left)
        return done(cpu, 3);
    if (o->r2 != o->r1 && o->r2 != o->r1 + 1)
        set_length(cpu, o->r2, function);
    return done(cpu, function ? 1 : 0);
}

Y_ROW(trte) { return test_extended(cpu, o, false); }

Y_ROW(trtre) { return test_extended(cpu, o, true); }

/* ---- TROO, TROT, TRTO, TRTT: from one or two bytes to one or two ---- */

/* The function character of the next source character. */
static enum step character_map(struct cpu *cpu, const struct run *from, unsigned from_size,
                               unsigned to_size, u64 *c)
{
    u64 arg, ea;

    TRY(from_size == 2 ? ld2(cpu, from->r, from->at, &arg) : ld1(cpu, from->r, from->at, &arg));
    ea = ((reg_address(cpu, 1) & ~7ull) + arg * to_size) & cpu->amask;
    return to_size == 2 ? ld2(cpu, 1, ea, c) : ld1(cpu, 1, ea, c);
}

/* Exceptions as for TRE. */
static enum step translate_chars(struct cpu *cpu, const struct op *o, unsigned from_size,
                                 unsigned to_size)
{
    struct run from = { o->r2, reg_address(cpu, o->r2), reg_length(cpu, o->r1 + 1) };
    u64 to = reg_address(cpu, o->r1), test = cpu->gr[0] & (to_size == 2 ? 0xffff : 0xff), c;
    u32 total = unit_begin(cpu);
    enum step step = NEXT;
    unsigned cc = 3;

    if (from.left & (from_size - 1))
        return pgm(cpu, PGM_SPECIFICATION);
    for (; from.left && total < UNIT; total++) {
        step = character_map(cpu, &from, from_size, to_size, &c);
        if (step == NEXT && !(o->r3 & 1) && c == test) {
            cc = 1;
            break;
        }
        if (step == NEXT)
            step = to_size == 2 ? st2(cpu, o->r1, to, c) : st1(cpu, o->r1, to, c);
        if (step != NEXT)
            break;
        to = (to + to_size) & cpu->amask;
        run_advance(cpu, &from, from_size);
    }
    if (step != NEXT && total == 0)
        return step;
    set_address(cpu, o->r1, to);
    set_length(cpu, o->r1 + 1, from.left);
    set_address(cpu, o->r2, from.at);
    if (step == LEAVE)
        return unit_cut(cpu, total);
    return done(cpu, from.left ? cc : 0);
}

Y_ROW(troo) { return translate_chars(cpu, o, 1, 1); }

Y_ROW(trot) { return translate_chars(cpu, o, 1, 2); }

Y_ROW(trto) { return translate_chars(cpu, o, 2, 1); }

Y_ROW(trtt) { return translate_chars(cpu, o, 2, 2); }
