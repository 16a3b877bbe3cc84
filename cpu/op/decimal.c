/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Decimal arithmetic.  PoP chapter 8.
 *
 * Operands are copied out of storage, worked on as binary numbers, and copied back; so the result
 * of operands that overlap is that of fetching all of the second first, as architected where their
 * right ends coincide.  Bad digits or signs are data exceptions with DXC 0 and change nothing. */
#include "cpu/op/decimal.h"
#include "cpu/op/operand.h"

bool decimal_get(const u8 *packed, u32 n, struct decimal *d)
{
    u8 sign = packed[n - 1] & 15;
    bool good = sign > 9;

    d->digits = 0;
    d->minus = sign_minus(sign);
    for (u32 i = 0; i < 2 * n - 1; i++) {
        u8 digit = i & 1 ? packed[i / 2] & 15 : packed[i / 2] >> 4;

        good = good && digit < 10;
        d->digits = d->digits * 10 + digit;
    }
    return good;
}

void decimal_put(const struct decimal *d, u8 *packed, u32 n)
{
    u128 left = d->digits;
    u8 low = d->minus ? 0xd : 0xc;

    for (u32 i = n; i-- > 0; left /= 10) {
        packed[i] = (u8)((unsigned)(left % 10) << 4 | low);
        left /= 10;
        low = (u8)(left % 10);
    }
}

static u128 power10(u32 n)
{
    u128 p = 1;

    while (n--)
        p *= 10;
    return p;
}

/* An operand and its length; the first stays at hand for the result. */
struct packed {
    struct view at;
    u32 n;
    struct decimal value;
};

static bool packed_get(struct packed *x)
{
    u8 bytes[16];

    view_get(&x->at, x->n, bytes);
    return decimal_get(bytes, x->n, &x->value);
}

static void packed_put(const struct packed *x, const struct decimal *d)
{
    u8 bytes[16];

    decimal_put(d, bytes, x->n);
    view_put(&x->at, x->n, bytes);
}

static enum step packed_views(struct cpu *cpu, const struct op *o, struct packed *a,
                              struct packed *b, bool store)
{
    a->n = o->r1 + 1u;
    b->n = o->r2 + 1u;
    TRY(view_r(cpu, o->b2, ea2(cpu, o), b->n, &b->at));
    if (store)
        return view_w(cpu, o->b1, ea1(cpu, o), a->n, &a->at);
    return view_r(cpu, o->b1, ea1(cpu, o), a->n, &a->at);
}

static enum step packed_operands(struct cpu *cpu, const struct op *o, struct packed *a,
                                 struct packed *b, bool store)
{
    TRY(packed_views(cpu, o, a, b, store));
    if (!packed_get(a) || !packed_get(b))
        return data_exception(cpu, 0);
    return NEXT;
}

/* Stores a result, sets the condition code.  A zero is positive, unless digits were lost. */
static enum step packed_result(struct cpu *cpu, const struct packed *x, struct decimal d, bool lost)
{
    lost = lost || d.digits >= power10(2 * x->n - 1);
    if (d.digits == 0 && !lost)
        d.minus = false;
    packed_put(x, &d);
    set_cc(cpu, lost ? 3 : d.digits == 0 ? 0 : d.minus ? 1 : 2);
    if (lost && cpu->psw_mask & PSW_PM_DECIMAL)
        return pgm(cpu, PGM_DECIMAL_OVERFLOW);
    return NEXT;
}

static struct decimal decimal_add(struct decimal a, struct decimal b)
{
    if (a.minus == b.minus)
        return (struct decimal){ a.digits + b.digits, a.minus };
    if (a.digits >= b.digits)
        return (struct decimal){ a.digits - b.digits, a.minus };
    return (struct decimal){ b.digits - a.digits, b.minus };
}

Y_ROW(ap)
{
    struct packed a, b;

    TRY(packed_operands(cpu, o, &a, &b, true));
    return packed_result(cpu, &a, decimal_add(a.value, b.value), false);
}

Y_ROW(sp)
{
    struct packed a, b;

    TRY(packed_operands(cpu, o, &a, &b, true));
    b.value.minus = !b.value.minus;
    return packed_result(cpu, &a, decimal_add(a.value, b.value), false);
}

Y_ROW(zap)
{
    struct packed a, b;

    TRY(packed_views(cpu, o, &a, &b, true));
    if (!packed_get(&b))
        return data_exception(cpu, 0);
    return packed_result(cpu, &a, b.value, false);
}

Y_ROW(cp)
{
    struct packed a, b;
    struct decimal d;

    TRY(packed_operands(cpu, o, &a, &b, false));
    b.value.minus = !b.value.minus;
    d = decimal_add(a.value, b.value);
    return done(cpu, d.digits == 0 ? 0 : d.minus ? 1 : 2);
}

/* The multiplier has at most 15 digits and is shorter; a product of zero keeps its sign. */
Y_ROW(mp)
{
    struct packed a, b;

    if (o->r2 > 7 || o->r2 >= o->r1)
        return pgm(cpu, PGM_SPECIFICATION);
    TRY(packed_operands(cpu, o, &a, &b, true));
    if (a.value.digits >= power10(2 * (a.n - b.n) - 1))
        return data_exception(cpu, 0);
    a.value.digits *= b.value.digits;
    a.value.minus ^= b.value.minus;
    packed_put(&a, &a.value);
    return NEXT;
}

/* Quotient to the left, remainder to the right, as long as the divisor. */
Y_ROW(dp)
{
    struct decimal quotient, remainder;
    struct packed a, b;
    u8 bytes[16];

    if (o->r2 > 7 || o->r2 >= o->r1)
        return pgm(cpu, PGM_SPECIFICATION);
    TRY(packed_operands(cpu, o, &a, &b, true));
    if (b.value.digits == 0)
        return pgm(cpu, PGM_DECIMAL_DIVIDE);
    quotient.digits = a.value.digits / b.value.digits;
    quotient.minus = a.value.minus != b.value.minus;
    remainder.digits = a.value.digits % b.value.digits;
    remainder.minus = a.value.minus;
    if (quotient.digits >= power10(2 * (a.n - b.n) - 1))
        return pgm(cpu, PGM_DECIMAL_DIVIDE);
    decimal_put(&quotient, bytes, a.n - b.n);
    decimal_put(&remainder, bytes + a.n - b.n, b.n);
    view_put(&a.at, a.n, bytes);
    return NEXT;
}

/* The second-operand address says how far: to the left up to 31, or to the right, rounded. */
Y_ROW(srp)
{
    u32 shift = ea2(cpu, o) & 63, room;
    struct packed a = { .n = o->r1 + 1u };
    struct decimal d;
    u128 limit;

    TRY(view_w(cpu, o->b1, ea1(cpu, o), a.n, &a.at));
    if (!packed_get(&a) || o->r3 > 9)
        return data_exception(cpu, 0);
    d = a.value;
    if (shift >= 32) {
        d.digits = (d.digits / power10(63 - shift) + o->r3) / 10;
        return packed_result(cpu, &a, d, false);
    }
    room = 2 * a.n - 1 > shift ? 2 * a.n - 1 - shift : 0;
    limit = power10(room);
    d.digits = room ? d.digits % limit * power10(shift) : 0;
    return packed_result(cpu, &a, d, a.value.digits >= limit);
}

Y_ROW(tp)
{
    u32 n = o->r1 + 1u;
    u8 bytes[16];
    bool bad = false;

    TRY(rd(cpu, o->b1, ea1(cpu, o), bytes, n));
    for (u32 i = 0; i < n; i++)
        bad |= bytes[i] >> 4 > 9 || (i + 1 < n && (bytes[i] & 15) > 9);
    return done(cpu, (bad ? 2 : 0) + ((bytes[n - 1] & 15) > 9 ? 0 : 1));
}
