/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The condition code, kept lazily as a kind and two operands (design, section 3, contract 7). */
#ifndef CPU_CC_H
#define CPU_CC_H

#include "lib/base.h"

/*     kind     a, b are                           condition code 0, 1, 2, 3 */
enum cc_kind {
    CC_CONST, /* a: the code itself */
    CC_ADD32, /* the operands, sign in bit 32     zero, < 0, > 0, overflow */
    CC_ADD64,
    CC_SUB32, /* a - b */
    CC_SUB64,
    CC_ADDL32, /* unsigned                        0 no carry, not 0 no carry, 0 carry, not 0 carry */
    CC_ADDL64,
    CC_SUBL32, /* a - b                           -, borrow, zero no borrow, no borrow */
    CC_SUBL64,
    CC_CMP32, /* signed a with b                  equal, low, high */
    CC_CMP64,
    CC_CMPL, /* unsigned, both zero-extended      equal, low, high */
    CC_NZ,   /* a                                 zero, not zero */
    CC_SIGN, /* a as a signed 64-bit number       zero, < 0, > 0 */
    CC_TM,   /* a = tested bits, b = mask         all zero, mixed, -, all ones */
    CC_TMX,  /* the same                          all zero, mixed and leftmost zero, leftmost one, all ones */
    CC_KINDS,
    CC_KEEP, /* of a row: leaves the condition code as it was */
    CC_ANY,  /* of a row: not known before it runs */
};

ALWAYS unsigned cc_sign(s64 v)
{
    return v == 0 ? 0 : v < 0 ? 1 : 2;
}

ALWAYS unsigned cc_compare(bool low, bool high)
{
    return low ? 1 : high ? 2 : 0;
}

ALWAYS unsigned cc_add32(u64 a, u64 b)
{
    s32 r;
    bool over = __builtin_add_overflow((s32)(u32)a, (s32)(u32)b, &r);

    return over ? 3 : cc_sign(r);
}

ALWAYS unsigned cc_sub32(u64 a, u64 b)
{
    s32 r;
    bool over = __builtin_sub_overflow((s32)(u32)a, (s32)(u32)b, &r);

    return over ? 3 : cc_sign(r);
}

ALWAYS unsigned cc_add64(u64 a, u64 b)
{
    s64 r;
    bool over = __builtin_add_overflow((s64)a, (s64)b, &r);

    return over ? 3 : cc_sign(r);
}

ALWAYS unsigned cc_sub64(u64 a, u64 b)
{
    s64 r;
    bool over = __builtin_sub_overflow((s64)a, (s64)b, &r);

    return over ? 3 : cc_sign(r);
}

/* The ones and the zeros share no bit, so the greater number has the leftmost. */
ALWAYS unsigned cc_test(u64 ones, u64 mask)
{
    if (ones == 0)
        return 0;
    return ones == mask ? 3 : 1u + (ones > (ones ^ mask));
}

/* Kind is a constant wherever this is inlined with one. */
ALWAYS unsigned cc_eval(unsigned kind, u64 a, u64 b)
{
    switch (kind) {
    case CC_ADD32: return cc_add32(a, b);
    case CC_ADD64: return cc_add64(a, b);
    case CC_SUB32: return cc_sub32(a, b);
    case CC_SUB64: return cc_sub64(a, b);
    case CC_ADDL32: return ((u32)(a + b) != 0) | ((u32)(a + b) < (u32)a) << 1;
    case CC_ADDL64: return (a + b != 0) | (a + b < a) << 1;
    case CC_SUBL32: return ((u32)a != (u32)b) | ((u32)a >= (u32)b) << 1;
    case CC_SUBL64: return (a != b) | (a >= b) << 1;
    case CC_CMP32: return cc_compare((s32)(u32)a < (s32)(u32)b, (s32)(u32)a > (s32)(u32)b);
    case CC_CMP64: return cc_compare((s64)a < (s64)b, (s64)a > (s64)b);
    case CC_CMPL: return cc_compare(a < b, a > b);
    case CC_NZ: return a != 0;
    case CC_SIGN: return cc_sign((s64)a);
    case CC_TM: return a == 0 ? 0 : a == b ? 3 : 1;
    case CC_TMX: return cc_test(a, b);
    default: return (unsigned)a;
    }
}

#endif
