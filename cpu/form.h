/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Operand forms: how a value gets into and out of an instruction.  PoP chapter 5.
 *
 * IN(name) sets *v or returns a step other than NEXT; OUT(name) takes v.  All fold to a few host
 * instructions once the op's fields are loaded.  Storage goes through the accessors of the tier. */
#ifndef CPU_FORM_H
#define CPU_FORM_H

#include "cpu/cc.h"

#define IN(f) ALWAYS enum step in_##f(struct cpu *cpu, const struct op *o, u64 *v)
#define OUT(f) ALWAYS enum step out_##f(struct cpu *cpu, const struct op *o, u64 v)
#define UNUSED_FORM (void)cpu, (void)o
#define TRY(x)                                                                                     \
    do {                                                                                           \
        enum step try_ = (x);                                                                      \
        if (unlikely(try_ != NEXT))                                                                \
            return try_;                                                                           \
    } while (0)

/* A 32-bit result is ONE full-width store: a narrow one stalls the next 64-bit read of the register. */
ALWAYS void set_low(struct cpu *cpu, u8 r, u64 v)
{
    u64 t = (cpu->gr[r] & 0xffffffff00000000ull) | (u32)v;

    opaque(t);
    cpu->gr[r] = t;
}

ALWAYS void set_high(struct cpu *cpu, u8 r, u64 v)
{
    u64 t = (cpu->gr[r] & 0xffffffffull) | v << 32;

    opaque(t);
    cpu->gr[r] = t;
}

ALWAYS u64 ea1(const struct cpu *cpu, const struct op *o)
{
    return (cpu->gr[o->b1] + (s64)o->d1) & address_mask(cpu);
}

ALWAYS u64 ea2(const struct cpu *cpu, const struct op *o) /* base and displacement only */
{
    return (cpu->gr[o->b2] + (s64)o->d2) & address_mask(cpu);
}

ALWAYS u64 ea2x(const struct cpu *cpu, const struct op *o) /* base, index and displacement */
{
    return (cpu->gr[o->b2] + index_value(cpu, o) + (s64)o->d2) & address_mask(cpu);
}

/* A 24- or 31-bit address in a register is stored by rule: 64-bit mode all, else bits 32-63 (bit 32
 * or bits 32-39 zero); bits 0-31 stay. */
ALWAYS void set_address(struct cpu *cpu, u8 r, u64 a)
{
    if (likely(address_mask(cpu) == ~0ull))
        cpu->gr[r] = a;
    else
        set_low(cpu, r, a);
}

/* registers: whole, the sem casts; h: high word, moved down */
IN(none) { UNUSED_FORM; *v = 0; return NEXT; }
IN(r1) { *v = cpu->gr[o->r1]; return NEXT; }
IN(r2) { *v = cpu->gr[o->r2]; return NEXT; }
IN(r3) { *v = cpu->gr[o->r3]; return NEXT; }
IN(r1h) { *v = cpu->gr[o->r1] >> 32; return NEXT; }
IN(r2h) { *v = cpu->gr[o->r2] >> 32; return NEXT; }
IN(r3h) { *v = cpu->gr[o->r3] >> 32; return NEXT; }
/* register parts, extended */
IN(r2_u32) { *v = (u32)cpu->gr[o->r2]; return NEXT; }
IN(r2_s32) { *v = (u64)(s64)(s32)cpu->gr[o->r2]; return NEXT; }
IN(r2_u16) { *v = (u16)cpu->gr[o->r2]; return NEXT; }
IN(r2_s16) { *v = (u64)(s64)(s16)cpu->gr[o->r2]; return NEXT; }
IN(r2_u8) { *v = (u8)cpu->gr[o->r2]; return NEXT; }
IN(r2_s8) { *v = (u64)(s64)(s8)cpu->gr[o->r2]; return NEXT; }
/* immediates: as the field of the format says; iu: zero-extended from 32 bits; d1i: the other slot */
IN(i2) { UNUSED_FORM; *v = (u64)(s64)o->d2; return NEXT; }
IN(i2u) { UNUSED_FORM; *v = (u32)o->d2; return NEXT; }
IN(i2_16) { UNUSED_FORM; *v = (u64)(u16)o->d2 << 16; return NEXT; }
IN(i2_32) { UNUSED_FORM; *v = (u64)(u16)o->d2 << 32; return NEXT; }
IN(i2_48) { UNUSED_FORM; *v = (u64)(u16)o->d2 << 48; return NEXT; }
IN(i2_hi) { UNUSED_FORM; *v = (u64)(u32)o->d2 << 32; return NEXT; }
IN(d1i) { UNUSED_FORM; *v = (u64)(s64)o->d1; return NEXT; }
/* addresses */
IN(a1) { *v = ea1(cpu, o); return NEXT; }
IN(a2) { *v = ea2(cpu, o); return NEXT; }
IN(a2x) { *v = ea2x(cpu, o); return NEXT; }
IN(rel2) { *v = rel_address(cpu, o); return NEXT; }
/* shift amounts: the low 6 bits of a second-operand address */
IN(sh2) { *v = ea2(cpu, o) & 63; return NEXT; }
/* storage: m2x base+index+displacement, m2/m1 base+displacement, mrel relative; size in bytes, s: signed */
#define IN_STORAGE(name, b, ea, n, cast)                                                           \
    IN(name)                                                                                       \
    {                                                                                              \
        TRY(ld##n(cpu, b, ea, v));                                                                 \
        *v = (u64)(s64)(cast)*v;                                                                       \
        return NEXT;                                                                               \
    }
IN_STORAGE(m2x_1, o->b2, ea2x(cpu, o), 1, u8)
IN_STORAGE(m2x_2, o->b2, ea2x(cpu, o), 2, u16)
IN_STORAGE(m2x_4, o->b2, ea2x(cpu, o), 4, u32)
IN_STORAGE(m2x_8, o->b2, ea2x(cpu, o), 8, u64)
IN_STORAGE(m2x_s1, o->b2, ea2x(cpu, o), 1, s8)
IN_STORAGE(m2x_s2, o->b2, ea2x(cpu, o), 2, s16)
IN_STORAGE(m2x_s4, o->b2, ea2x(cpu, o), 4, s32)
IN_STORAGE(m2_4, o->b2, ea2(cpu, o), 4, u32)
IN_STORAGE(m2_8, o->b2, ea2(cpu, o), 8, u64)
IN_STORAGE(m1_1, o->b1, ea1(cpu, o), 1, u8)
IN_STORAGE(m1_2, o->b1, ea1(cpu, o), 2, u16)
IN_STORAGE(m1_4, o->b1, ea1(cpu, o), 4, u32)
IN_STORAGE(m1_8, o->b1, ea1(cpu, o), 8, u64)
IN_STORAGE(m1_s2, o->b1, ea1(cpu, o), 2, s16)
IN_STORAGE(m1_s4, o->b1, ea1(cpu, o), 4, s32)
IN_STORAGE(mrel_2, ZERO_REG, rel_address(cpu, o), 2, u16)
IN_STORAGE(mrel_4, ZERO_REG, rel_address(cpu, o), 4, u32)
IN_STORAGE(mrel_8, ZERO_REG, rel_address(cpu, o), 8, u64)
IN_STORAGE(mrel_s2, ZERO_REG, rel_address(cpu, o), 2, s16)
IN_STORAGE(mrel_s4, ZERO_REG, rel_address(cpu, o), 4, s32)
/* relative operands of more than two bytes, which must lie on their boundary */
#define IN_ALIGNED(name, n, cast)                                                                  \
    IN(name)                                                                                       \
    {                                                                                              \
        u64 ea = rel_address(cpu, o);                                                              \
                                                                                                   \
        if (unlikely(ea & ((n) - 1)))                                                              \
            return pgm(cpu, PGM_SPECIFICATION);                                                    \
        TRY(ld##n(cpu, ZERO_REG, ea, v));                                                          \
        *v = (u64)(s64)(cast)*v;                                                                   \
        return NEXT;                                                                               \
    }
IN_ALIGNED(rel_4, 4, u32)
IN_ALIGNED(rel_8, 8, u64)
IN_ALIGNED(rel_s4, 4, s32)
/* floating-point registers: whole 64 bits, or the short one in the leftmost 32 */
IN(f1) { *v = cpu->vr[o->r1][0]; return NEXT; }
IN(f2) { *v = cpu->vr[o->r2][0]; return NEXT; }
IN(f3) { *v = cpu->vr[o->r3][0]; return NEXT; }
IN(f1s) { *v = cpu->vr[o->r1][0] >> 32; return NEXT; }
IN(f2s) { *v = cpu->vr[o->r2][0] >> 32; return NEXT; }
IN(f3s) { *v = cpu->vr[o->r3][0] >> 32; return NEXT; }

OUT(no) { UNUSED_FORM; (void)v; return NEXT; }
OUT(r1) { cpu->gr[o->r1] = v; return NEXT; }
OUT(r1w) { set_low(cpu, o->r1, v); return NEXT; }
OUT(r1h) { set_high(cpu, o->r1, v); return NEXT; }
OUT(r1a) { set_address(cpu, o->r1, v); return NEXT; }
OUT(m2x_1) { return st1(cpu, o->b2, ea2x(cpu, o), v); }
OUT(m2x_2) { return st2(cpu, o->b2, ea2x(cpu, o), v); }
OUT(m2x_4) { return st4(cpu, o->b2, ea2x(cpu, o), v); }
OUT(m2x_8) { return st8(cpu, o->b2, ea2x(cpu, o), v); }
OUT(m2_4) { return st4(cpu, o->b2, ea2(cpu, o), v); }
OUT(m2_8) { return st8(cpu, o->b2, ea2(cpu, o), v); }
OUT(m1_1) { return st1(cpu, o->b1, ea1(cpu, o), v); }
OUT(m1_2) { return st2(cpu, o->b1, ea1(cpu, o), v); }
OUT(m1_4) { return st4(cpu, o->b1, ea1(cpu, o), v); }
OUT(m1_8) { return st8(cpu, o->b1, ea1(cpu, o), v); }
OUT(mrel_2) { return st2(cpu, ZERO_REG, rel_address(cpu, o), v); }
OUT(mrel_4) { return st4(cpu, ZERO_REG, rel_address(cpu, o), v); }
OUT(mrel_8) { return st8(cpu, ZERO_REG, rel_address(cpu, o), v); }
#define OUT_ALIGNED(name, n)                                                                       \
    OUT(name)                                                                                      \
    {                                                                                              \
        u64 ea = rel_address(cpu, o);                                                              \
                                                                                                   \
        if (unlikely(ea & ((n) - 1)))                                                              \
            return pgm(cpu, PGM_SPECIFICATION);                                                    \
        return st##n(cpu, ZERO_REG, ea, v);                                                        \
    }
OUT_ALIGNED(rel_4, 4)
OUT_ALIGNED(rel_8, 8)
OUT(f1) { cpu->vr[o->r1][0] = v; return NEXT; }
OUT(f1s)
{
    cpu->vr[o->r1][0] = (cpu->vr[o->r1][0] & 0xffffffffull) | v << 32;
    return NEXT;
}

/* What a row leaves as condition code: kind and operands from its inputs x, y and its value v. */
#define CCSET(name, kind, A, B)                                                                    \
    ALWAYS void ccset_##name(struct cpu *cpu, u64 x, u64 y, u64 v)                                 \
    {                                                                                              \
        (void)x, (void)y, (void)v;                                                                 \
        cpu->cc_kind = kind;                                                                       \
        cpu->cc_a = (A);                                                                           \
        cpu->cc_b = (B);                                                                           \
    }
ALWAYS void ccset_keep(struct cpu *cpu, u64 x, u64 y, u64 v) { (void)cpu, (void)x, (void)y, (void)v; }
CCSET(add32, CC_ADD32, x, y)
CCSET(add64, CC_ADD64, x, y)
CCSET(sub32, CC_SUB32, x, y)
CCSET(sub64, CC_SUB64, x, y)
CCSET(addl32, CC_ADDL32, x, y)
CCSET(addl64, CC_ADDL64, x, y)
CCSET(subl32, CC_SUBL32, x, y)
CCSET(subl64, CC_SUBL64, x, y)
CCSET(cmp32, CC_CMP32, x, y)
CCSET(cmp64, CC_CMP64, x, y)
CCSET(cmpl32, CC_CMPL, (u32)x, (u32)y)
CCSET(cmpl64, CC_CMPL, x, y)
CCSET(nz32, CC_NZ, (u32)v, 0)
CCSET(nz64, CC_NZ, v, 0)
CCSET(sign32, CC_SIGN, (u64)(s64)(s32)v, 0)
CCSET(sign64, CC_SIGN, v, 0)
CCSET(tm, CC_TM, x & y, y) /* tested byte, mask */
CCSET(neg32, CC_SUB32, 0, y) /* LOAD COMPLEMENT of y */
CCSET(neg64, CC_SUB64, 0, y)

ALWAYS void set_cc(struct cpu *cpu, unsigned cc)
{
    cpu->cc_kind = CC_CONST;
    cpu->cc_a = cc;
}

ALWAYS void set_cc_lazy(struct cpu *cpu, unsigned kind, u64 a, u64 b)
{
    cpu->cc_kind = kind;
    cpu->cc_a = a;
    cpu->cc_b = b;
}

ALWAYS unsigned get_cc(const struct cpu *cpu)
{
    return cc_eval(cpu->cc_kind, cpu->cc_a, cpu->cc_b);
}

#endif
