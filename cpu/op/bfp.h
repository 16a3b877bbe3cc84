/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Floating-point registers and binary floating point, short and long.  PoP chapters 9 and 19.
 *
 * A row's body fetches the operands and calls fp_ROW: tier T1 has the quick version, which knows when it
 * must not answer, tier T0 the exact one for everything. */
#ifndef CPU_OP_BFP_H
#define CPU_OP_BFP_H

#define FP_SIGN 0x8000000000000000ull

/* ---- registers: data in doublewords, sign operations without exceptions ---- */

SEM(fp_positive) { (void)a; return b & ~FP_SIGN; }
SEM(fp_negative) { (void)a; return b | FP_SIGN; }
SEM(fp_complement) { (void)a; return b ^ FP_SIGN; }
SEM(fp_copy_sign) { return (a & FP_SIGN) | (b & ~FP_SIGN); }

SEMX(lxr)
{
    u64 high = cpu->vr[o->r2][0];

    if (unlikely((o->r1 | o->r2) & 2))
        return pgm(cpu, PGM_SPECIFICATION);
    cpu->vr[o->r1 + 2][0] = cpu->vr[o->r2 + 2][0];
    cpu->vr[o->r1][0] = high;
    return NEXT;
}

SEMX(lzxr)
{
    if (unlikely(o->r1 & 2))
        return pgm(cpu, PGM_SPECIFICATION);
    cpu->vr[o->r1][0] = cpu->vr[o->r1 + 2][0] = 0;
    return NEXT;
}

SEMX(efpc)
{
    set_low(cpu, o->r1, cpu->fpc);
    return NEXT;
}

SEMX(stfpc) { return st4(cpu, o->b2, ea2(cpu, o), cpu->fpc); }

ALWAYS unsigned cc_long(u64 v)
{
    u64 magnitude = v & ~FP_SIGN;

    if (magnitude > 0x7ff0000000000000ull)
        return 3;
    return magnitude == 0 ? 0 : v & FP_SIGN ? 1 : 2;
}

ALWAYS unsigned cc_short(u64 v)
{
    u32 magnitude = (u32)v & 0x7fffffffu;

    if (magnitude > 0x7f800000u)
        return 3;
    return magnitude == 0 ? 0 : (u32)v >> 31 ? 1 : 2;
}

#if TIER == 1
#include "cpu/op/bfp_fast.h"
#else
#include "cpu/op/bfp_full.h"
#endif

/* ---- sign with condition code: an SNaN stays as it is ---- */

#define SIGN_ROW(name, expression)                                                                 \
    SEMX(name##dbr)                                                                                \
    {                                                                                              \
        u64 v = cpu->vr[o->r2][0];                                                                 \
                                                                                                   \
        v = (expression);                                                                          \
        cpu->vr[o->r1][0] = v;                                                                     \
        set_cc(cpu, cc_long(v));                                                                   \
        return NEXT;                                                                               \
    }                                                                                              \
    SEMX(name##ebr)                                                                                \
    {                                                                                              \
        u64 v = cpu->vr[o->r2][0];                                                                 \
                                                                                                   \
        v = (expression);                                                                          \
        cpu->vr[o->r1][0] = (cpu->vr[o->r1][0] & 0xffffffff) | (v >> 32 << 32);                    \
        set_cc(cpu, cc_short(v >> 32));                                                            \
        return NEXT;                                                                               \
    }
SIGN_ROW(lp, v & ~FP_SIGN)
SIGN_ROW(ln, v | FP_SIGN)
SIGN_ROW(lc, v ^ FP_SIGN)
#undef SIGN_ROW

SEMX(ltdbr) { return fp_ltdbr(cpu, o, cpu->vr[o->r2][0]); }
SEMX(ltebr) { return fp_ltebr(cpu, o, cpu->vr[o->r2][0] >> 32); }

/* ---- one and two operands, register and storage ---- */

#define FP_LONG(r) (cpu->vr[r][0])
#define FP_SHORT(r) (cpu->vr[r][0] >> 32)

#define TWO(name, size, get)                                                                       \
    SEMX(name##r) { return fp_##name(cpu, o, get(o->r1), get(o->r2)); }                            \
    SEMX(name)                                                                                     \
    {                                                                                              \
        u64 y;                                                                                     \
                                                                                                   \
        TRY(ld##size(cpu, o->b2, ea2x(cpu, o), &y));                                               \
        return fp_##name(cpu, o, get(o->r1), y);                                                   \
    }
TWO(aeb, 4, FP_SHORT)
TWO(adb, 8, FP_LONG)
TWO(seb, 4, FP_SHORT)
TWO(sdb, 8, FP_LONG)
TWO(meeb, 4, FP_SHORT)
TWO(mdb, 8, FP_LONG)
TWO(mdeb, 4, FP_SHORT)
TWO(deb, 4, FP_SHORT)
TWO(ddb, 8, FP_LONG)
TWO(ceb, 4, FP_SHORT)
TWO(cdb, 8, FP_LONG)
TWO(keb, 4, FP_SHORT)
TWO(kdb, 8, FP_LONG)
#undef TWO

SEMX(sqebr) { return fp_sqeb(cpu, o, FP_SHORT(o->r2), 0); }
SEMX(sqdbr) { return fp_sqdb(cpu, o, FP_LONG(o->r2), 0); }
SEMX(ldebr) { return fp_ldeb(cpu, o, FP_SHORT(o->r2)); }
SEMX(ledbra) { return fp_ledbra(cpu, o); }

SEMX(sqeb)
{
    u64 x;

    TRY(ld4(cpu, o->b2, ea2x(cpu, o), &x));
    return fp_sqeb(cpu, o, x, 0);
}

SEMX(sqdb)
{
    u64 x;

    TRY(ld8(cpu, o->b2, ea2x(cpu, o), &x));
    return fp_sqdb(cpu, o, x, 0);
}

SEMX(ldeb)
{
    u64 x;

    TRY(ld4(cpu, o->b2, ea2x(cpu, o), &x));
    return fp_ldeb(cpu, o, x);
}

/* The second operand times the third, and the first. */
#define MUL_ADD(name, size, get)                                                                   \
    SEMX(name##r) { return fp_##name(cpu, o, get(o->r2), get(o->r3)); }                            \
    SEMX(name)                                                                                     \
    {                                                                                              \
        u64 x;                                                                                     \
                                                                                                   \
        TRY(ld##size(cpu, o->b2, ea2x(cpu, o), &x));                                               \
        return fp_##name(cpu, o, x, get(o->r3));                                                   \
    }
MUL_ADD(maeb, 4, FP_SHORT)
MUL_ADD(madb, 8, FP_LONG)
MUL_ADD(mseb, 4, FP_SHORT)
MUL_ADD(msdb, 8, FP_LONG)
#undef MUL_ADD

/* ---- integers ---- */

SEMX(cefbra) { return fp_cefbra(cpu, o); }
SEMX(cdfbra) { return fp_cdfbra(cpu, o); }
SEMX(cegbra) { return fp_cegbra(cpu, o); }
SEMX(cdgbra) { return fp_cdgbra(cpu, o); }
SEMX(cfebra) { return fp_cfebra(cpu, o, FP_SHORT(o->r2)); }
SEMX(cfdbra) { return fp_cfdbra(cpu, o, FP_LONG(o->r2)); }
SEMX(cgebra) { return fp_cgebra(cpu, o, FP_SHORT(o->r2)); }
SEMX(cgdbra) { return fp_cgdbra(cpu, o, FP_LONG(o->r2)); }

/* ---- data class: the low 12 bits of the address choose classes ---- */

/* +zero, +normal, +subnormal, +infinity, +QNaN, +SNaN; each is followed by its negative. */
ALWAYS unsigned data_class(u64 magnitude, u64 least_normal, u64 infinity)
{
    if (magnitude >= infinity) {
        if (magnitude == infinity)
            return 0x020;
        return magnitude & (least_normal >> 1) ? 0x008 : 0x002;
    }
    return magnitude >= least_normal ? 0x200 : magnitude ? 0x080 : 0x800;
}

SEMX(tcdb)
{
    u64 v = FP_LONG(o->r1);
    unsigned class = data_class(v & ~FP_SIGN, 0x0010000000000000ull, 0x7ff0000000000000ull);

    set_cc(cpu, (class >> (v >> 63) & ea2x(cpu, o)) != 0);
    return NEXT;
}

SEMX(tceb)
{
    u64 v = FP_SHORT(o->r1);
    unsigned class = data_class(v & 0x7fffffff, 0x00800000, 0x7f800000);

    set_cc(cpu, (class >> (v >> 31) & ea2x(cpu, o)) != 0);
    return NEXT;
}

#endif
