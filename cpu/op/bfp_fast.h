/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Binary floating point in tier T1: by the host where it does the same, else MISS.  PoP chapter 19.
 *
 * The same it does while no exception is enabled, the rounding mode is to nearest even, and the result
 * is ordinary: no NaN, infinity or zero, not subnormal and not so small that it could have been tiny
 * before rounding.  Then inexact is the only exception there can be.  Once its flag is on in the FPC
 * nobody asks for it; before, the host is watched. */
#ifndef CPU_OP_BFP_FAST_H
#define CPU_OP_BFP_FAST_H

#include "cpu/op/bfp_host.h"

#define FPC_SFX 0x00080000u

ALWAYS bool fpc_plain(const struct cpu *cpu) { return likely(!(cpu->fpc & 0xf8000007)); }

/* The biased exponent is at least 2, and not that of infinity or NaN. */
ALWAYS bool ordinary_long(u64 v) { return likely((v >> 52 & 0x7ff) - 2 < 0x7fd); }
ALWAYS bool ordinary_short(u64 v) { return likely((v >> 23 & 0xff) - 2 < 0xfd); }
ALWAYS bool zero_long(u64 v) { return !(v << 1); }
ALWAYS bool zero_short(u64 v) { return !(u32)(v << 1); }

/* Of an ordinary number or zero. */
ALWAYS unsigned sign_cc_long(u64 v) { return zero_long(v) ? 0 : 2 - (unsigned)(v >> 63); }
ALWAYS unsigned sign_cc_short(u64 v) { return zero_short(v) ? 0 : 2 - (unsigned)(v >> 31); }

ALWAYS void put_long(struct cpu *cpu, unsigned r, u64 v) { cpu->vr[r][0] = v; }

ALWAYS void put_short(struct cpu *cpu, unsigned r, u64 v)
{
    cpu->vr[r][0] = (cpu->vr[r][0] & 0xffffffff) | v << 32;
}

/* name(x, y, watch) computes; inexact is told in *inexact when watched. */
#define COMPUTE(name, format, type, expression)                                                    \
    ALWAYS u64 compute_##name(u64 x, u64 y, bool watch, bool *inexact)                             \
    {                                                                                              \
        type a = host_##format(x), b = host_##format(y), r;                                        \
                                                                                                   \
        if (watch) {                                                                               \
            watch_inexact();                                                                       \
            in_order(a);                                                                           \
            in_order(b);                                                                           \
        }                                                                                          \
        r = (expression);                                                                          \
        if (watch) {                                                                               \
            in_order(r);                                                                           \
            *inexact = saw_inexact();                                                              \
        }                                                                                          \
        return bits_##format(r);                                                                   \
    }
COMPUTE(aeb, short, float, a + b)
COMPUTE(adb, long, double, a + b)
COMPUTE(seb, short, float, a - b)
COMPUTE(sdb, long, double, a - b)
COMPUTE(meeb, short, float, a * b)
COMPUTE(mdb, long, double, a * b)
COMPUTE(deb, short, float, a / b)
COMPUTE(ddb, long, double, a / b)
COMPUTE(sqeb, short, float, ((void)b, sqrt_short(a)))
COMPUTE(sqdb, long, double, ((void)b, sqrt_long(a)))
#undef COMPUTE

/* Zero is a result the host may be trusted with when it is exact: that of a sum always is, that of a
 * product when a factor is zero.  (zero is 0 where neither can be.) */
#define FAST(name, format, zero_ok, with_cc)                                                       \
    ALWAYS enum step fp_##name(struct cpu *cpu, const struct op *o, u64 x, u64 y)                  \
    {                                                                                              \
        bool inexact = false, watch = !(cpu->fpc & FPC_SFX);                                       \
        u64 v;                                                                                     \
                                                                                                   \
        if (!fpc_plain(cpu))                                                                       \
            return MISS;                                                                           \
        v = unlikely(watch) ? compute_##name(x, y, true, &inexact)                                 \
                            : compute_##name(x, y, false, &inexact);                               \
        if (!ordinary_##format(v) && !(zero_##format(v) && (zero_ok)))                             \
            return MISS;                                                                           \
        if (unlikely(inexact)) {                                                                   \
            if (!HOST_WATCH)                                                                       \
                return MISS;                                                                       \
            cpu->fpc |= FPC_SFX;                                                                   \
        }                                                                                          \
        put_##format(cpu, o->r1, v);                                                               \
        if (with_cc)                                                                               \
            set_cc(cpu, sign_cc_##format(v));                                                      \
        return NEXT;                                                                               \
    }
FAST(aeb, short, true, true)
FAST(adb, long, true, true)
FAST(seb, short, true, true)
FAST(sdb, long, true, true)
FAST(meeb, short, zero_short(x) || zero_short(y), false)
FAST(mdb, long, zero_long(x) || zero_long(y), false)
FAST(deb, short, false, false)
FAST(ddb, long, false, false)
FAST(sqeb, short, HOST_SQRT && zero_short(x), false)
FAST(sqdb, long, HOST_SQRT && zero_long(x), false)
#undef FAST

/* x * y + c, or - c: the addend is the first operand. */
#define FAST_MUL_ADD(name, format, type, addend)                                                   \
    ALWAYS enum step fp_##name(struct cpu *cpu, const struct op *o, u64 x, u64 y)                  \
    {                                                                                              \
        type a = host_##format(x), b = host_##format(y), c = addend;                               \
        bool watch = !(cpu->fpc & FPC_SFX);                                                        \
        u64 v;                                                                                     \
                                                                                                   \
        if (!fpc_plain(cpu) || !host_has_fma())                                                    \
            return MISS;                                                                           \
        if (unlikely(watch)) {                                                                     \
            watch_inexact();                                                                       \
            in_order(a);                                                                           \
        }                                                                                          \
        c = fma_##format(a, b, c);                                                                 \
        v = bits_##format(c);                                                                      \
        if (!ordinary_##format(v))                                                                 \
            return MISS;                                                                           \
        if (unlikely(watch)) {                                                                     \
            in_order(c);                                                                           \
            if (saw_inexact())                                                                     \
                cpu->fpc |= FPC_SFX;                                                               \
        }                                                                                          \
        put_##format(cpu, o->r1, v);                                                               \
        return NEXT;                                                                               \
    }
FAST_MUL_ADD(maeb, short, float, host_short(cpu->vr[o->r1][0] >> 32))
FAST_MUL_ADD(madb, long, double, host_long(cpu->vr[o->r1][0]))
FAST_MUL_ADD(mseb, short, float, -host_short(cpu->vr[o->r1][0] >> 32))
FAST_MUL_ADD(msdb, long, double, -host_long(cpu->vr[o->r1][0]))
#undef FAST_MUL_ADD

/* Comparison needs no arithmetic: bit patterns without their sign are in order. */
ALWAYS s64 order_of(u64 v) { return (s64)v < 0 ? (s64)(0x8000000000000000ull - v) : (s64)v; }
#define IS_NAN(v) (((v) & 0x7fffffffffffffffull) > 0x7ff0000000000000ull)
#define IS_NAN_SHORT(v) ((u32)((v) & 0x7fffffffu) > 0x7f800000u)

ALWAYS enum step fp_compare(struct cpu *cpu, bool nan, u64 x, u64 y)
{
    s64 a = order_of(x), b = order_of(y);

    if (unlikely(nan))
        return MISS;
    set_cc(cpu, cc_compare(a < b, a > b));
    return NEXT;
}
#define fp_cdb(cpu, o, x, y) fp_compare(cpu, IS_NAN(x) || IS_NAN(y), x, y)
#define fp_ceb(cpu, o, x, y) fp_compare(cpu, IS_NAN_SHORT(x) || IS_NAN_SHORT(y), (x) << 32, (y) << 32)
#define fp_kdb fp_cdb
#define fp_keb fp_ceb

ALWAYS enum step fp_ltdbr(struct cpu *cpu, const struct op *o, u64 x)
{
    if (unlikely(IS_NAN(x)))
        return MISS;
    put_long(cpu, o->r1, x);
    set_cc(cpu, cc_long(x));
    return NEXT;
}

ALWAYS enum step fp_ltebr(struct cpu *cpu, const struct op *o, u64 x)
{
    if (unlikely(IS_NAN_SHORT(x)))
        return MISS;
    put_short(cpu, o->r1, x);
    set_cc(cpu, cc_short(x));
    return NEXT;
}

/* Short to long: always exact, but a NaN, infinity or subnormal number is not for the host. */
ALWAYS bool widen(u64 x, double *d)
{
    if (!((x >> 23 & 0xff) - 1 < 0xfe) && !zero_short(x))
        return false;
    *d = (double)host_short(x);
    return true;
}

ALWAYS enum step fp_ldeb(struct cpu *cpu, const struct op *o, u64 x)
{
    double d;

    if (unlikely(!widen(x, &d)))
        return MISS;
    put_long(cpu, o->r1, bits_long(d));
    return NEXT;
}

ALWAYS enum step fp_mdeb(struct cpu *cpu, const struct op *o, u64 x, u64 y)
{
    double a, b;

    if (unlikely(!widen(x, &a) || !widen(y, &b)))
        return MISS;
    put_long(cpu, o->r1, bits_long(a * b)); /* 48 bits and a small exponent: exact */
    return NEXT;
}

/* M3: that of the FPC, or the same by name; M4 with nothing in it. */
ALWAYS bool nearest(const struct cpu *cpu, const struct op *o)
{
    return fpc_plain(cpu) && !(o->r3 & 11) && !o->m4;
}

ALWAYS enum step fp_ledbra(struct cpu *cpu, const struct op *o)
{
    u64 x = cpu->vr[o->r2][0], v;
    float f = (float)host_long(x);

    v = bits_short(f);
    if (!nearest(cpu, o) || (!ordinary_short(v) && !zero_long(x)))
        return MISS;
    if ((double)f != host_long(x))
        cpu->fpc |= FPC_SFX;
    put_short(cpu, o->r1, v);
    return NEXT;
}

/* To an integer: to nearest (the sum with 1.5 x 2 ** 52 is rounded to one) or toward zero. */
ALWAYS enum step fp_to_integer(struct cpu *cpu, const struct op *o, double x, bool wide)
{
    bool chop = o->r3 == 5;
    double limit = chop ? 0x1p63 : 0x1p51, r;
    s64 v;

    if (!fpc_plain(cpu) || (!chop && o->r3 & 11) || o->m4 || !(x > -limit && x < limit))
        return MISS;
    r = x + 0x1.8p52;
    in_order(r);
    v = chop ? (s64)x : (s64)(r - 0x1.8p52);
    if (!wide && v != (s32)v)
        return MISS;
    if ((double)v != x)
        cpu->fpc |= FPC_SFX;
    if (wide)
        cpu->gr[o->r1] = (u64)v;
    else
        set_low(cpu, o->r1, (u64)v);
    set_cc(cpu, cc_compare(x < 0, x > 0));
    return NEXT;
}
#define fp_cfdbra(cpu, o, x) fp_to_integer(cpu, o, host_long(x), false)
#define fp_cgdbra(cpu, o, x) fp_to_integer(cpu, o, host_long(x), true)
#define fp_cfebra(cpu, o, x) (IS_NAN_SHORT(x) ? MISS : fp_to_integer(cpu, o, host_short(x), false))
#define fp_cgebra(cpu, o, x) (IS_NAN_SHORT(x) ? MISS : fp_to_integer(cpu, o, host_short(x), true))

/* From an integer: the result is never small. */
#define FAST_FROM(name, format, type)                                                              \
    ALWAYS enum step fp_##name(struct cpu *cpu, const struct op *o, s64 v)                         \
    {                                                                                              \
        bool watch = !(cpu->fpc & FPC_SFX);                                                        \
        type r;                                                                                    \
                                                                                                   \
        if (!nearest(cpu, o))                                                                      \
            return MISS;                                                                           \
        if (unlikely(watch)) {                                                                     \
            watch_inexact();                                                                       \
            in_order_integer(v);                                                                   \
        }                                                                                          \
        r = (type)v;                                                                               \
        if (unlikely(watch)) {                                                                     \
            in_order(r);                                                                           \
            if (saw_inexact()) {                                                                   \
                if (!HOST_WATCH)                                                                   \
                    return MISS;                                                                   \
                cpu->fpc |= FPC_SFX;                                                               \
            }                                                                                      \
        }                                                                                          \
        put_##format(cpu, o->r1, bits_##format(r));                                                \
        return NEXT;                                                                               \
    }
FAST_FROM(from_integer_short, short, float)
FAST_FROM(from_integer_long, long, double)
#undef FAST_FROM
#define fp_cefbra(cpu, o) fp_from_integer_short(cpu, o, (s32)cpu->gr[o->r2])
#define fp_cdfbra(cpu, o) fp_from_integer_long(cpu, o, (s32)cpu->gr[o->r2])
#define fp_cegbra(cpu, o) fp_from_integer_short(cpu, o, (s64)cpu->gr[o->r2])
#define fp_cdgbra(cpu, o) fp_from_integer_long(cpu, o, (s64)cpu->gr[o->r2])

#endif
