/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Shifts and rotates, single and double, and rotate then insert.  PoP chapter 7.
 * The amount is 0 to 63 everywhere. */
#ifndef CPU_OP_SHIFT_H
#define CPU_OP_SHIFT_H

SEM(sll) { return a << b; } /* 32-bit rows as well: the output form drops the rest */
SEM(srl32) { return (u64)(u32)a >> b; }
SEM(srl) { return a >> b; }
SEM(sra32) { return (u64)((s64)(s32)a >> b); }
SEM(sra) { return (u64)((s64)a >> b); }
SEM(rll) { return rotl32((u32)a, (unsigned)b); }
SEM(rllg) { return rotl64(a, (unsigned)b); }

/* SHIFT LEFT SINGLE: the sign stays; a bit unlike it shifted out of the numeric part is overflow,
 * that is, when shifting back does not give the operand. */
ALWAYS u64 shift_left_signed(struct cpu *cpu, s64 v, unsigned n)
{
    u64 r = ((u64)v & 1ull << 63) | ((u64)v << n & INT64_MAX);

    set_cc(cpu, (s64)r >> n != v ? 3 : cc_sign((s64)r));
    return r;
}

/* As 64 bits with the operand at the left, where zeros shifted in at the right are known. */
ALWAYS u64 shift_left_signed32(struct cpu *cpu, u64 a, unsigned n)
{
    s64 v = (s64)(a << 32);
    u64 r = shift_left_signed(cpu, v, n);

    return r >> 32;
}

SEMX(sla)
{
    set_low(cpu, o->r1, shift_left_signed32(cpu, cpu->gr[o->r1], ea2(cpu, o) & 63));
    return end_overflow(cpu);
}

SEMX(slak)
{
    set_low(cpu, o->r1, shift_left_signed32(cpu, cpu->gr[o->r3], ea2(cpu, o) & 63));
    return end_overflow(cpu);
}

SEMX(slag)
{
    cpu->gr[o->r1] = shift_left_signed(cpu, (s64)cpu->gr[o->r3], ea2(cpu, o) & 63);
    return end_overflow(cpu);
}

/* Double shifts: the low words of an even-odd pair as one number. */
ALWAYS u64 pair_get(const struct cpu *cpu, unsigned r)
{
    return cpu->gr[r] << 32 | (u32)cpu->gr[r + 1];
}

ALWAYS void pair_set(struct cpu *cpu, unsigned r, u64 v)
{
    set_low(cpu, r, v >> 32);
    set_low(cpu, r + 1, v);
}

SEMX(sldl)
{
    pair_set(cpu, o->r1, pair_get(cpu, o->r1) << (ea2(cpu, o) & 63));
    return NEXT;
}

SEMX(srdl)
{
    pair_set(cpu, o->r1, pair_get(cpu, o->r1) >> (ea2(cpu, o) & 63));
    return NEXT;
}

SEMX(slda)
{
    pair_set(cpu, o->r1, shift_left_signed(cpu, (s64)pair_get(cpu, o->r1), ea2(cpu, o) & 63));
    return end_overflow(cpu);
}

SEMX(srda)
{
    u64 v = (u64)((s64)pair_get(cpu, o->r1) >> (ea2(cpu, o) & 63));

    pair_set(cpu, o->r1, v);
    set_cc_lazy(cpu, CC_SIGN, v, 0);
    return NEXT;
}

/* Bits `start` to `end` are ones, round the right end to the left one if start > end. */
ALWAYS u64 bit_range(unsigned start, unsigned end)
{
    u64 m = ~0ull >> start ^ ~0ull >> 1 >> end;

    return start > end ? ~m : m;
}

ALWAYS u64 rotated(const struct cpu *cpu, const struct op *o)
{
    return rotl64(cpu->gr[o->r2], o->b2);
}

SEMX(risbg)
{
    u64 m = bit_range(o->r3 & 63, o->b1 & 63);
    u64 rest = o->b1 & 0x80 ? 0 : cpu->gr[o->r1] & ~m;
    u64 v = (rotated(cpu, o) & m) | rest;

    cpu->gr[o->r1] = v;
    set_cc_lazy(cpu, CC_SIGN, v, 0);
    return NEXT;
}

/* ROTATE THEN op SELECTED BITS: bit 0 of I3 asks for the condition code alone. */
#define ROTATE_THEN(name, EXPRESSION)                                                              \
    SEMX(name)                                                                                     \
    {                                                                                              \
        u64 m = bit_range(o->r3 & 63, o->b1 & 63), a = cpu->gr[o->r1], b = rotated(cpu, o);        \
        u64 v = (EXPRESSION) & m;                                                                  \
                                                                                                   \
        if (!(o->r3 & 0x80))                                                                       \
            cpu->gr[o->r1] = (a & ~m) | v;                                                         \
        set_cc_lazy(cpu, CC_NZ, v, 0);                                                             \
        return NEXT;                                                                               \
    }
ROTATE_THEN(rnsbg, a & b)
ROTATE_THEN(rosbg, a | b)
ROTATE_THEN(rxsbg, a ^ b)
#undef ROTATE_THEN

/* One word of the first operand; the other stays. */
ALWAYS enum step insert_in_word(struct cpu *cpu, const struct op *o, unsigned first, u64 word)
{
    u64 m = bit_range((o->r3 & 31) + first, (o->b1 & 31) + first) & word;
    u64 kept = o->b1 & 0x80 ? ~word : ~m;

    cpu->gr[o->r1] = (cpu->gr[o->r1] & kept) | (rotated(cpu, o) & m);
    return NEXT;
}
SEMX(risbhg) { return insert_in_word(cpu, o, 0, 0xffffffff00000000ull); }
SEMX(risblg) { return insert_in_word(cpu, o, 32, 0xffffffffull); }

#endif
