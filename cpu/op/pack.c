/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Digits and zones: PACK, UNPACK, MOVE NUMERICS and their kin, and conversion between binary and
 * decimal.  PoP chapter 7. */
#include "cpu/op/operand.h"
#include "cpu/op/decimal.h"

/* Both operands, the lengths being length codes plus one. */
static enum step two_views(struct cpu *cpu, const struct op *o, u32 n1, u32 n2, struct view *a,
                           struct view *b)
{
    TRY(view_w(cpu, o->b1, ea1(cpu, o), n1, a));
    return view_r(cpu, o->b2, ea2(cpu, o), n2, b);
}

/* The byte i from the right; 0 beyond the left end. */
static u8 from_right(const struct view *w, u32 n, u32 i)
{
    return i < n ? ld_be1(view_at(w, n - 1 - i)) : 0;
}

/* ---- MVN, MVZ, MVO: as bytes are met, so that an overlap propagates ---- */

static enum step move_under_mask(struct cpu *cpu, const struct op *o, u8 mask)
{
    u32 n = o->r1 + 1u;
    struct view a, b;

    TRY(two_views(cpu, o, n, n, &a, &b));
    for (u32 i = 0; i < n; i++) {
        u8 *p = view_at(&a, i);

        st_be1(p, (u8)((ld_be1(p) & ~mask) | (ld_be1(view_at(&b, i)) & mask)));
    }
    return NEXT;
}

Y_ROW(mvn) { return move_under_mask(cpu, o, 0x0f); }

Y_ROW(mvz) { return move_under_mask(cpu, o, 0xf0); }

/* Right to left; the left digit of each source byte is kept for the next result byte. */
Y_ROW(mvo)
{
    u32 n1 = o->r1 + 1u, n2 = o->r2 + 1u;
    struct view a, b;
    u8 low;

    TRY(two_views(cpu, o, n1, n2, &a, &b));
    low = from_right(&a, n1, 0) & 15;
    for (u32 i = 0; i < n1; i++) {
        u8 c = from_right(&b, n2, i);

        st_be1(view_at(&a, n1 - 1 - i), (u8)(c << 4 | low));
        low = c >> 4;
    }
    return NEXT;
}

/* ---- PACK, UNPK: right to left, each byte stored when its digits are known ---- */

Y_ROW(pack)
{
    u32 n1 = o->r1 + 1u, n2 = o->r2 + 1u;
    struct view a, b;
    u8 c;

    TRY(two_views(cpu, o, n1, n2, &a, &b));
    c = from_right(&b, n2, 0);
    st_be1(view_at(&a, n1 - 1), (u8)(c << 4 | c >> 4));
    for (u32 i = 1; i < n1; i++) {
        c = from_right(&b, n2, 2 * i - 1) & 15;
        c = (u8)(c | from_right(&b, n2, 2 * i) << 4);
        st_be1(view_at(&a, n1 - 1 - i), c);
    }
    return NEXT;
}

Y_ROW(unpk)
{
    u32 n1 = o->r1 + 1u, n2 = o->r2 + 1u;
    struct view a, b;
    u8 c;

    TRY(two_views(cpu, o, n1, n2, &a, &b));
    c = from_right(&b, n2, 0);
    st_be1(view_at(&a, n1 - 1), (u8)(c << 4 | c >> 4));
    for (u32 i = 1; i < n1; i++) {
        c = i & 1 ? from_right(&b, n2, (i + 1) / 2) : c >> 4;
        st_be1(view_at(&a, n1 - 1 - i), (u8)(0xf0 | (c & 15)));
    }
    return NEXT;
}

/* ---- PKA, PKU, UNPKA, UNPKU: 31 digits and a sign, one- or two-byte characters ---- */

static enum step pack_characters(struct cpu *cpu, const struct op *o, u32 size)
{
    u32 n = o->r2 + 1u;
    u8 text[64], result[16];

    if (n > 32 * size || n % size)
        return pgm(cpu, PGM_SPECIFICATION);
    TRY(rd(cpu, o->b2, ea2(cpu, o), text, n));
    result[15] = 0x0c;
    for (u32 i = 0; i < 31; i++) {
        u8 digit = (i + 1) * size <= n ? text[n - 1 - i * size] & 15 : 0;

        if (i & 1)
            result[14 - i / 2] = digit;
        else
            result[15 - i / 2] |= (u8)(digit << 4);
    }
    return wr(cpu, o->b1, ea1(cpu, o), result, 16);
}

Y_ROW(pka) { return pack_characters(cpu, o, 1); }

Y_ROW(pku) { return pack_characters(cpu, o, 2); }

static unsigned sign_cc(u8 sign) { return sign < 10 ? 3 : sign_minus(sign) ? 1 : 0; }

static enum step unpack_characters(struct cpu *cpu, const struct op *o, u32 size)
{
    u32 n = o->r1 + 1u;
    u8 packed[16], text[64] = { 0 };

    if (n > 32 * size || n % size)
        return pgm(cpu, PGM_SPECIFICATION);
    TRY(rd(cpu, o->b2, ea2(cpu, o), packed, 16));
    for (u32 i = 0; i < n / size; i++) {
        u32 nibble = 30 - i; /* counted from the left; 31 is the sign */
        u8 two = i < 31 ? packed[nibble / 2] : 0;

        text[n - 1 - i * size] = (u8)(0x30 | (nibble & 1 ? two & 15 : two >> 4));
    }
    TRY(wr(cpu, o->b1, ea1(cpu, o), text, n));
    return done(cpu, sign_cc(packed[15] & 15));
}

Y_ROW(unpka) { return unpack_characters(cpu, o, 1); }

Y_ROW(unpku) { return unpack_characters(cpu, o, 2); }

/* ---- CVB, CVD ---- */

static enum step decimal_at(struct cpu *cpu, const struct op *o, u32 n, struct decimal *d)
{
    u8 packed[16];

    TRY(rd(cpu, o->b2, ea2x(cpu, o), packed, n));
    return decimal_get(packed, n, d) ? NEXT : data_exception(cpu, 0);
}

/* Out of range: the rightmost 32 bits, then the exception. */
Y_ROW(cvb)
{
    struct decimal d;

    TRY(decimal_at(cpu, o, 8, &d));
    set_low(cpu, o->r1, d.minus ? -(u64)d.digits : (u64)d.digits);
    return d.digits > 0x7fffffffu + d.minus ? pgm(cpu, PGM_FIXED_DIVIDE) : NEXT;
}

Y_ROW(cvbg)
{
    struct decimal d;

    TRY(decimal_at(cpu, o, 16, &d));
    if (d.digits > 0x7fffffffffffffffull + d.minus)
        return pgm(cpu, PGM_FIXED_DIVIDE);
    cpu->gr[o->r1] = d.minus ? -(u64)d.digits : (u64)d.digits;
    return NEXT;
}

static enum step store_decimal(struct cpu *cpu, const struct op *o, s64 value, u32 n)
{
    struct decimal d = { value < 0 ? -(u64)value : (u64)value, value < 0 };
    u8 packed[16];

    decimal_put(&d, packed, n);
    return wr(cpu, o->b2, ea2x(cpu, o), packed, n);
}

Y_ROW(cvd) { return store_decimal(cpu, o, (s32)(u32)cpu->gr[o->r1], 8); }

Y_ROW(cvdg) { return store_decimal(cpu, o, (s64)cpu->gr[o->r1], 16); }
