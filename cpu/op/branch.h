/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Branches, compare and branch, compare and trap, load on condition.  PoP chapter 7. */
#ifndef CPU_OP_BRANCH_H
#define CPU_OP_BRANCH_H

ALWAYS bool cc_in_mask(const struct cpu *cpu, unsigned mask)
{
    return mask << get_cc(cpu) & 8;
}

/* Link information: in 64-bit mode the whole address; 31-bit: bit 32 one. */
ALWAYS u64 link_address(const struct cpu *cpu, const struct op *o)
{
    u64 a = next_address(cpu, o);

    return address_mask(cpu) == 0x7fffffff ? a | 0x80000000 : a;
}

/* That of BAL and BALR in 24-bit mode: instruction-length code, condition code, program mask. */
ALWAYS u64 link_information(const struct cpu *cpu, const struct op *o)
{
    u64 a = next_address(cpu, o);
    u32 length = (u32)(a - op_address(cpu, o)) & 7;

    if (likely(address_mask(cpu) != 0xffffff))
        return link_address(cpu, o);
    return a | length << 29 | get_cc(cpu) << 28 | (u32)(cpu->psw_mask >> 40 & 15) << 24;
}

SEMX(brc) { return cc_in_mask(cpu, o->r1) ? TAKEN : NEXT; }

SEMX(bc)
{
    if (o->r1 != 15 && !cc_in_mask(cpu, o->r1))
        return NEXT;
    return branch_to(cpu, ea2x(cpu, o));
}

/* No second operand: masks 15 and 14 serialise. */
SEMX(bcr)
{
    if (unlikely(o->r2 == 0)) {
        if (o->r1 >= 14)
            fence();
        return NEXT;
    }
    if (o->r1 != 15 && !cc_in_mask(cpu, o->r1))
        return NEXT;
    return branch_to(cpu, cpu->gr[o->r2]);
}

SEMX(bras)
{
    set_address(cpu, o->r1, link_address(cpu, o));
    return TAKEN;
}

SEMX(bas)
{
    u64 target = ea2x(cpu, o);

    set_address(cpu, o->r1, link_address(cpu, o));
    return branch_to(cpu, target);
}

SEMX(basr)
{
    u64 target = cpu->gr[o->r2];

    if (o->r2)
        TRY(branch_trace(cpu, target));
    set_address(cpu, o->r1, link_address(cpu, o));
    return o->r2 == 0 ? NEXT : branch_to(cpu, target);
}

SEMX(bal)
{
    u64 target = ea2x(cpu, o);

    set_address(cpu, o->r1, link_information(cpu, o));
    return branch_to(cpu, target);
}

SEMX(balr)
{
    u64 target = cpu->gr[o->r2];

    if (o->r2)
        TRY(branch_trace(cpu, target));
    set_address(cpu, o->r1, link_information(cpu, o));
    return o->r2 == 0 ? NEXT : branch_to(cpu, target);
}

/* ---- on count: the result decides ---- */

ALWAYS bool count_low(struct cpu *cpu, unsigned r)
{
    u32 v = (u32)cpu->gr[r] - 1;

    set_low(cpu, r, v);
    return v != 0;
}

ALWAYS bool count_high(struct cpu *cpu, unsigned r)
{
    u32 v = (u32)(cpu->gr[r] >> 32) - 1;

    set_high(cpu, r, v);
    return v != 0;
}

ALWAYS bool count_long(struct cpu *cpu, unsigned r)
{
    return --cpu->gr[r] != 0;
}

SEMX(brct) { return count_low(cpu, o->r1) ? TAKEN : NEXT; }
SEMX(brctg) { return count_long(cpu, o->r1) ? TAKEN : NEXT; }
SEMX(brcth) { return count_high(cpu, o->r1) ? TAKEN : NEXT; }

#define COUNT_TO(name, count, TARGET, CONDITION)                                                   \
    SEMX(name)                                                                                     \
    {                                                                                              \
        u64 target = (TARGET);                                                                     \
                                                                                                   \
        return count(cpu, o->r1) && (CONDITION) ? branch_to(cpu, target) : NEXT;                   \
    }
COUNT_TO(bct, count_low, ea2x(cpu, o), true)
COUNT_TO(bctg, count_long, ea2x(cpu, o), true)
COUNT_TO(bctr, count_low, cpu->gr[o->r2], o->r2 != 0)
COUNT_TO(bctgr, count_long, cpu->gr[o->r2], o->r2 != 0)
#undef COUNT_TO

/* ---- on index: R3 or the pair R3, R3 + 1 holds increment and comparand ---- */

ALWAYS s64 index_order(struct cpu *cpu, const struct op *o)
{
    s32 comparand = (s32)cpu->gr[o->r3 | 1];
    s32 sum = (s32)((u32)cpu->gr[o->r1] + (u32)cpu->gr[o->r3]);

    set_low(cpu, o->r1, (u32)sum);
    return (sum > comparand) - (sum < comparand);
}

ALWAYS s64 index_order_long(struct cpu *cpu, const struct op *o)
{
    s64 comparand = (s64)cpu->gr[o->r3 | 1];
    s64 sum = (s64)(cpu->gr[o->r1] + cpu->gr[o->r3]);

    cpu->gr[o->r1] = (u64)sum;
    return (sum > comparand) - (sum < comparand);
}

SEMX(brxh) { return index_order(cpu, o) > 0 ? TAKEN : NEXT; }
SEMX(brxle) { return index_order(cpu, o) <= 0 ? TAKEN : NEXT; }
SEMX(brxhg) { return index_order_long(cpu, o) > 0 ? TAKEN : NEXT; }
SEMX(brxlg) { return index_order_long(cpu, o) <= 0 ? TAKEN : NEXT; }

/* The branch address is computed before the first operand changes. */
#define INDEX_TO(name, CONDITION)                                                                  \
    SEMX(name)                                                                                     \
    {                                                                                              \
        u64 target = ea2(cpu, o);                                                                  \
                                                                                                   \
        return (CONDITION) ? branch_to(cpu, target) : NEXT;                                        \
    }
INDEX_TO(bxh, index_order(cpu, o) > 0)
INDEX_TO(bxle, index_order(cpu, o) <= 0)
INDEX_TO(bxhg, index_order_long(cpu, o) > 0)
INDEX_TO(bxleg, index_order_long(cpu, o) <= 0)
#undef INDEX_TO

/* ---- compare and branch, compare and trap ---- */

#define COMPARE(name, type, B, WHEN)                                                               \
    SEMX(name)                                                                                     \
    {                                                                                              \
        type a = (type)cpu->gr[o->r1], b = (type)(B);                                              \
        unsigned relation = 2u << ((a <= b) + (a == b)); /* 8, 4, 2: equal, low, high */                                            \
                                                                                                   \
        return o->r3 & relation ? (WHEN) : NEXT;                                                   \
    }
COMPARE(crj, s32, cpu->gr[o->r2], TAKEN)
COMPARE(cgrj, s64, cpu->gr[o->r2], TAKEN)
COMPARE(clrj, u32, cpu->gr[o->r2], TAKEN)
COMPARE(clgrj, u64, cpu->gr[o->r2], TAKEN)
COMPARE(cij, s32, o->d1, TAKEN)
COMPARE(cgij, s64, o->d1, TAKEN)
COMPARE(clij, u32, o->d1, TAKEN)
COMPARE(clgij, u64, o->d1, TAKEN)
COMPARE(crb, s32, cpu->gr[o->r2], branch_to(cpu, ea1(cpu, o)))
COMPARE(cgrb, s64, cpu->gr[o->r2], branch_to(cpu, ea1(cpu, o)))
COMPARE(clrb, u32, cpu->gr[o->r2], branch_to(cpu, ea1(cpu, o)))
COMPARE(clgrb, u64, cpu->gr[o->r2], branch_to(cpu, ea1(cpu, o)))
COMPARE(cib, s32, o->d2, branch_to(cpu, ea1(cpu, o)))
COMPARE(cgib, s64, o->d2, branch_to(cpu, ea1(cpu, o)))
COMPARE(clib, u32, o->d2, branch_to(cpu, ea1(cpu, o)))
COMPARE(clgib, u64, o->d2, branch_to(cpu, ea1(cpu, o)))
#define TRAP data_exception(cpu, 0xff)
COMPARE(crt, s32, cpu->gr[o->r2], TRAP)
COMPARE(cgrt, s64, cpu->gr[o->r2], TRAP)
COMPARE(clrt, u32, cpu->gr[o->r2], TRAP)
COMPARE(clgrt, u64, cpu->gr[o->r2], TRAP)
COMPARE(cit, s32, o->d2, TRAP)
COMPARE(cgit, s64, o->d2, TRAP)
COMPARE(clfit, u32, o->d2, TRAP)
COMPARE(clgit, u64, o->d2, TRAP)
#undef TRAP
#undef COMPARE

/* ---- load and store on condition ---- */

SEMX(locr)
{
    if (cc_in_mask(cpu, o->r3))
        set_low(cpu, o->r1, cpu->gr[o->r2]);
    return NEXT;
}

SEMX(locgr)
{
    if (cc_in_mask(cpu, o->r3))
        cpu->gr[o->r1] = cpu->gr[o->r2];
    return NEXT;
}

SEMX(loc)
{
    u64 v;

    if (!cc_in_mask(cpu, o->r3))
        return NEXT;
    TRY(in_m2_4(cpu, o, &v));
    set_low(cpu, o->r1, v);
    return NEXT;
}

SEMX(locg)
{
    u64 v;

    if (!cc_in_mask(cpu, o->r3))
        return NEXT;
    TRY(in_m2_8(cpu, o, &v));
    cpu->gr[o->r1] = v;
    return NEXT;
}

SEMX(stoc) { return cc_in_mask(cpu, o->r3) ? out_m2_4(cpu, o, cpu->gr[o->r1]) : NEXT; }
SEMX(stocg) { return cc_in_mask(cpu, o->r3) ? out_m2_8(cpu, o, cpu->gr[o->r1]) : NEXT; }

/* TEST ADDRESSING MODE */
SEMX(tam)
{
    (void)o;
    set_cc(cpu, address_mask(cpu) == ~0ull ? 3 : address_mask(cpu) == 0x7fffffff);
    return NEXT;
}

/* INSERT PROGRAM MASK: condition code and program mask to bits 34-39. */
SEMX(ipm)
{
    u64 field = get_cc(cpu) << 28 | (u32)(cpu->psw_mask >> 40 & 15) << 24;

    cpu->gr[o->r1] = (cpu->gr[o->r1] & ~0xff000000ull) | field;
    return NEXT;
}

#endif
