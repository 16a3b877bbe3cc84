/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Fixed-point arithmetic and comparison: pure functions of their operands.  PoP chapter 7.
 * Operands come as 64-bit values; a 32-bit row's output form drops the rest. */
#ifndef CPU_OP_FIXED_H
#define CPU_OP_FIXED_H

SEM(first) { (void)b; return a; }
SEM(second) { (void)a; return b; }
SEM(add) { return a + b; }
SEM(sub) { return a - b; }
SEM(mul) { return a * b; }
SEM(neg) { (void)a; return -b; }
SEM(abs) { (void)a; return (s64)b < 0 ? -b : b; }
SEM(nabs) { (void)a; return (s64)b < 0 ? b : -b; }
SEM(low31) { (void)a; return b & 0x7fffffff; }

/* bytes reversed */
SEM(rev2) { (void)a; return bswap16((u16)b); }
SEM(rev4) { (void)a; return bswap32((u32)b); }
SEM(rev8) { (void)a; return bswap64(b); }
SEM(rev2_insert) { return (a & ~0xffffull) | bswap16((u16)b); }

/* One byte, one halfword of a register replaced; b lies in place. */
SEM(insert_byte) { return (a & ~0xffull) | b; }
SEM(insert_hh) { return (a & ~(0xffffull << 48)) | b; }
SEM(insert_hl) { return (a & ~(0xffffull << 32)) | b; }
SEM(insert_lh) { return (a & ~(0xffffull << 16)) | b; }
SEM(insert_ll) { return (a & ~0xffffull) | b; }

/* The condition code says 3: end with fixed-point overflow if the mask is on. */
ALWAYS enum step end_overflow(struct cpu *cpu)
{
    return get_cc(cpu) == 3 ? fixed_overflow(cpu) : NEXT;
}

/* LOAD POSITIVE: 0 - y or y - 0, whichever is not negative. */
SEMX(lpr)
{
    u64 y = (u32)cpu->gr[o->r2];
    bool negative = (s32)y < 0;

    set_cc_lazy(cpu, CC_SUB32, negative ? 0 : y, negative ? y : 0);
    set_low(cpu, o->r1, negative ? -y : y);
    return end_overflow(cpu);
}

SEMX(lpgr)
{
    u64 y = cpu->gr[o->r2];
    bool negative = (s64)y < 0;

    set_cc_lazy(cpu, CC_SUB64, negative ? 0 : y, negative ? y : 0);
    cpu->gr[o->r1] = negative ? -y : y;
    return end_overflow(cpu);
}

/* Condition codes 2 and 3 of the logical instructions: carry, or no borrow. */
ALWAYS u64 carry_in(const struct cpu *cpu)
{
    return get_cc(cpu) >> 1;
}

ALWAYS enum step add_carry32(struct cpu *cpu, unsigned r, u64 y)
{
    u64 sum = (u64)(u32)cpu->gr[r] + (u32)y + carry_in(cpu);

    set_cc(cpu, ((u32)sum != 0) | (unsigned)(sum >> 32) << 1);
    set_low(cpu, r, sum);
    return NEXT;
}

ALWAYS enum step add_carry64(struct cpu *cpu, unsigned r, u64 y)
{
    u64 sum, c = carry_in(cpu);
    bool carry = add_overflows(cpu->gr[r], y, &sum);

    carry |= add_overflows(sum, c, &sum);
    set_cc(cpu, (sum != 0) | carry << 1);
    cpu->gr[r] = sum;
    return NEXT;
}

/* Products and quotients in an even-odd pair of registers; r is the even one. */
ALWAYS enum step mul_pair32(struct cpu *cpu, unsigned r, u64 product)
{
    set_low(cpu, r, product >> 32);
    set_low(cpu, r + 1, product);
    return NEXT;
}

ALWAYS enum step mul_signed(struct cpu *cpu, unsigned r, u64 y)
{
    return mul_pair32(cpu, r, (u64)((s64)(s32)cpu->gr[r + 1] * (s32)y));
}

ALWAYS enum step mul_logical(struct cpu *cpu, unsigned r, u64 y)
{
    return mul_pair32(cpu, r, (u64)(u32)cpu->gr[r + 1] * (u32)y);
}

ALWAYS enum step mul_logical64(struct cpu *cpu, unsigned r, u64 y)
{
    u128 product = (u128)cpu->gr[r + 1] * y;

    cpu->gr[r] = (u64)(product >> 64);
    cpu->gr[r + 1] = (u64)product;
    return NEXT;
}

ALWAYS enum step div_signed(struct cpu *cpu, unsigned r, u64 y)
{
    s64 dividend = (s64)(cpu->gr[r] << 32 | (u32)cpu->gr[r + 1]);
    s64 divisor = (s32)y, quotient;

    if (divisor == 0 || (divisor == -1 && dividend == INT64_MIN))
        return pgm(cpu, PGM_FIXED_DIVIDE);
    quotient = dividend / divisor;
    if (quotient != (s32)quotient)
        return pgm(cpu, PGM_FIXED_DIVIDE);
    set_low(cpu, r, (u64)(dividend % divisor));
    set_low(cpu, r + 1, (u64)quotient);
    return NEXT;
}

ALWAYS enum step div_logical(struct cpu *cpu, unsigned r, u64 y)
{
    u64 dividend = cpu->gr[r] << 32 | (u32)cpu->gr[r + 1];
    u32 divisor = (u32)y;

    if ((u32)cpu->gr[r] >= divisor)
        return pgm(cpu, PGM_FIXED_DIVIDE);
    set_low(cpu, r, dividend % divisor);
    set_low(cpu, r + 1, dividend / divisor);
    return NEXT;
}

/* A high half that is not zero needs a division of 128 bits, which is no leaf code: T0 does it. */
ALWAYS enum step div_logical64(struct cpu *cpu, unsigned r, u64 y)
{
    u64 high = cpu->gr[r], low = cpu->gr[r + 1];

    if (high >= y)
        return pgm(cpu, PGM_FIXED_DIVIDE);
    if (likely(high == 0)) {
        cpu->gr[r] = low % y;
        cpu->gr[r + 1] = low / y;
        return NEXT;
    }
    if (TIER == 1)
        return MISS;
    cpu->gr[r] = (u64)(((u128)high << 64 | low) % y);
    cpu->gr[r + 1] = (u64)(((u128)high << 64 | low) / y);
    return NEXT;
}

ALWAYS enum step div_single(struct cpu *cpu, unsigned r, u64 y)
{
    s64 dividend = (s64)cpu->gr[r + 1], divisor = (s64)y;

    if (divisor == 0 || (divisor == -1 && dividend == INT64_MIN))
        return pgm(cpu, PGM_FIXED_DIVIDE);
    cpu->gr[r] = (u64)(dividend % divisor);
    cpu->gr[r + 1] = (u64)(dividend / divisor);
    return NEXT;
}

/* A row's body: one of the above with this second operand. */
#define WITH_OPERAND(name, form, step, VALUE)                                                      \
    SEMX(name)                                                                                     \
    {                                                                                              \
        u64 v;                                                                                     \
                                                                                                   \
        TRY(in_##form(cpu, o, &v));                                                                \
        return step(cpu, o->r1, VALUE);                                                            \
    }
WITH_OPERAND(alcr, r2, add_carry32, v)
WITH_OPERAND(alc, m2x_4, add_carry32, v)
WITH_OPERAND(alcgr, r2, add_carry64, v)
WITH_OPERAND(alcg, m2x_8, add_carry64, v)
WITH_OPERAND(slbr, r2, add_carry32, ~v)
WITH_OPERAND(slb, m2x_4, add_carry32, ~v)
WITH_OPERAND(slbgr, r2, add_carry64, ~v)
WITH_OPERAND(slbg, m2x_8, add_carry64, ~v)
WITH_OPERAND(mr, r2, mul_signed, v)
WITH_OPERAND(m, m2x_4, mul_signed, v)
WITH_OPERAND(mlr, r2, mul_logical, v)
WITH_OPERAND(ml, m2x_4, mul_logical, v)
WITH_OPERAND(mlgr, r2, mul_logical64, v)
WITH_OPERAND(mlg, m2x_8, mul_logical64, v)
WITH_OPERAND(dr, r2, div_signed, v)
WITH_OPERAND(d, m2x_4, div_signed, v)
WITH_OPERAND(dlr, r2, div_logical, v)
WITH_OPERAND(dl, m2x_4, div_logical, v)
WITH_OPERAND(dlgr, r2, div_logical64, v)
WITH_OPERAND(dlg, m2x_8, div_logical64, v)
WITH_OPERAND(dsgr, r2, div_single, v)
WITH_OPERAND(dsg, m2x_8, div_single, v)
WITH_OPERAND(dsgfr, r2_s32, div_single, v)
WITH_OPERAND(dsgf, m2x_s4, div_single, v)
#undef WITH_OPERAND

#endif
