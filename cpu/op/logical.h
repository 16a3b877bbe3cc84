/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Logic and logical comparison, in registers and in storage.  PoP chapter 7. */
#ifndef CPU_OP_LOGICAL_H
#define CPU_OP_LOGICAL_H

SEM(and) { return a & b; }
SEM(or) { return a | b; }
SEM(xor) { return a ^ b; }

/* One halfword of a register with an immediate: the condition code is that of the halfword. */
#define HALFWORD_LOGIC(name, shift, EXPRESSION)                                                    \
    SEMX(name)                                                                                     \
    {                                                                                              \
        u64 a = cpu->gr[o->r1], i = (u64)(u16)o->d2 << (shift), field = 0xffffull << (shift);      \
        u64 v = (EXPRESSION);                                                                      \
                                                                                                   \
        cpu->gr[o->r1] = v;                                                                        \
        set_cc_lazy(cpu, CC_NZ, v & field, 0);                                                     \
        return NEXT;                                                                               \
    }
HALFWORD_LOGIC(nihh, 48, a & (i | ~field))
HALFWORD_LOGIC(nihl, 32, a & (i | ~field))
HALFWORD_LOGIC(nilh, 16, a & (i | ~field))
HALFWORD_LOGIC(nill, 0, a & (i | ~field))
HALFWORD_LOGIC(oihh, 48, a | i)
HALFWORD_LOGIC(oihl, 32, a | i)
HALFWORD_LOGIC(oilh, 16, a | i)
HALFWORD_LOGIC(oill, 0, a | i)
#undef HALFWORD_LOGIC

/* TEST UNDER MASK of a register */
ALWAYS enum step test_halfword(struct cpu *cpu, u64 value, unsigned mask)
{
    set_cc_lazy(cpu, CC_TMX, value & mask, mask);
    return NEXT;
}
SEMX(tmhh) { return test_halfword(cpu, cpu->gr[o->r1] >> 48, (u16)o->d2); }
SEMX(tmhl) { return test_halfword(cpu, cpu->gr[o->r1] >> 32, (u16)o->d2); }
SEMX(tmlh) { return test_halfword(cpu, cpu->gr[o->r1] >> 16, (u16)o->d2); }
SEMX(tmll) { return test_halfword(cpu, cpu->gr[o->r1], (u16)o->d2); }

/* A byte of storage with an immediate. */
#define BYTE_LOGIC(name, op)                                                                       \
    SEMX(name)                                                                                     \
    {                                                                                              \
        struct view w;                                                                             \
        u8 v;                                                                                      \
                                                                                                   \
        TRY(view_w(cpu, o->b1, ea1(cpu, o), 1, &w));                                               \
        v = ld_be1(w.p[0]) op (u8)o->d2;                                                           \
        st_be1(w.p[0], v);                                                                         \
        set_cc_lazy(cpu, CC_NZ, v, 0);                                                             \
        return NEXT;                                                                               \
    }
BYTE_LOGIC(ni, &)
BYTE_LOGIC(oi, |)
BYTE_LOGIC(xi, ^)
#undef BYTE_LOGIC

/* Both operands of an SS row with one length; the first is stored into. */
ALWAYS enum step views_ss(struct cpu *cpu, const struct op *o, u32 n, struct view *to,
                          struct view *from)
{
    TRY(view_r(cpu, o->b2, ea2(cpu, o), n, from));
    return view_w(cpu, o->b1, ea1(cpu, o), n, to);
}

/* May doublewords be combined in ascending order with the result of doing it byte by byte?  Not if
 * the first operand begins one to seven bytes after the second. */
ALWAYS bool by_doublewords(const struct view *to, const struct view *from, u32 n)
{
    return to->n0 == n && from->n0 == n && (u64)(to->p[0] - from->p[0]) - 1 >= 7;
}

#define STORAGE_LOGIC(name, op)                                                                    \
    ALWAYS u64 name##_bytes(const struct view *to, const struct view *from, u32 i, u32 n)          \
    {                                                                                              \
        u8 any = 0;                                                                                \
                                                                                                   \
        for (; i < n; i++) {                                                                       \
            u8 v = ld_be1(view_at(to, i)) op ld_be1(view_at(from, i));                             \
                                                                                                   \
            st_be1(view_at(to, i), v);                                                             \
            any |= v;                                                                              \
        }                                                                                          \
        return any;                                                                                \
    }                                                                                              \
    SEMX(name)                                                                                     \
    {                                                                                              \
        u32 n = o->r1 + 1u, i = 0;                                                                 \
        struct view to, from;                                                                      \
        u64 any = 0, a, b;                                                                         \
                                                                                                   \
        TRY(views_ss(cpu, o, n, &to, &from));                                                      \
        if (likely(by_doublewords(&to, &from, n))) {                                               \
            for (; i + 8 <= n; i += 8) {                                                           \
                guest_copy(&a, to.p[0] + i, 8);                                                    \
                guest_copy(&b, from.p[0] + i, 8);                                                  \
                a = a op b;                                                                        \
                guest_copy(to.p[0] + i, &a, 8);                                                    \
                any |= a;                                                                          \
            }                                                                                      \
        }                                                                                          \
        any |= name##_bytes(&to, &from, i, n);                                                     \
        set_cc_lazy(cpu, CC_NZ, any, 0);                                                           \
        return NEXT;                                                                               \
    }
STORAGE_LOGIC(nc, &)
STORAGE_LOGIC(oc, |)
STORAGE_LOGIC(xc, ^)
#undef STORAGE_LOGIC

/* COMPARE LOGICAL of storage: -1, 0, 1 in *sign. */
ALWAYS s64 compare_order(u64 a, u64 b)
{
    return (a > b) - (a < b);
}

ALWAYS s64 compare_bytes(const struct view *x, const struct view *y, u32 i, u32 n)
{
    for (; i < n; i++) {
        u8 a = ld_be1(view_at(x, i)), b = ld_be1(view_at(y, i));

        if (a != b)
            return compare_order(a, b);
    }
    return 0;
}

ALWAYS s64 compare_views(const struct view *x, const struct view *y, u32 n)
{
    u32 i = 0;

    if (unlikely(x->n0 != n || y->n0 != n))
        return compare_bytes(x, y, 0, n);
    for (; i + 8 <= n; i += 8) {
        u64 a = ld_be8(x->p[0] + i), b = ld_be8(y->p[0] + i);

        if (a != b)
            return compare_order(a, b);
    }
    if (n & 4) {
        u64 a = ld_be4(x->p[0] + i), b = ld_be4(y->p[0] + i);

        if (a != b)
            return compare_order(a, b);
        i += 4;
    }
    return compare_bytes(x, y, i, n);
}

SEMX(clc)
{
    u32 n = o->r1 + 1u;
    struct view x, y;

    TRY(view_r(cpu, o->b1, ea1(cpu, o), n, &x));
    TRY(view_r(cpu, o->b2, ea2(cpu, o), n, &y));
    set_cc_lazy(cpu, CC_SIGN, (u64)compare_views(&x, &y, n), 0);
    return NEXT;
}

/* Number of one bits of each byte. */
SEM(popcnt)
{
    (void)a;
    b -= b >> 1 & 0x5555555555555555ull;
    b = (b & 0x3333333333333333ull) + (b >> 2 & 0x3333333333333333ull);
    return (b + (b >> 4)) & 0x0f0f0f0f0f0f0f0full;
}

/* FIND LEFTMOST ONE: its number, and the operand without it. */
SEMX(flogr)
{
    u64 v = cpu->gr[o->r2];
    unsigned n = clz64(v);

    cpu->gr[o->r1] = n;
    cpu->gr[o->r1 + 1] = v ? v & ~(1ull << 63 >> n) : 0;
    set_cc_lazy(cpu, CC_SIGN, v != 0, 0);
    return NEXT;
}

/* EXTRACT CPU ATTRIBUTE: a machine that tells of no cache.  The topology summary is zero, and every
 * other attribute is one of a level that does not exist. */
SEM(ecag)
{
    (void)a;
    return b & 0xfffff0 ? ~0ull : 0;
}

#endif
