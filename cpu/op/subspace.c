/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Branches that change authority or subspace: BSA, BSG.  PoP chapter 10. */
#include "cpu/art.h"
#include "cpu/control.h"
#include "cpu/op/linkage.h"
#include "cpu/trace_table.h"

#define REDUCED_AUTHORITY 8u /* of DUCT word 5 */
#define DUCT_PROBLEM      1u
#define SUBSPACE_ACTIVE   0x80000000u
#define TABLE_ORIGIN      0x7fffffc0u
#define ASCE_KEPT         0xc0ull
#define DUCT_WORDS        10

/* The dispatchable-unit control table, which the instruction will store into. */
static int duct_read(struct cpu *cpu, u32 word[DUCT_WORDS])
{
    be32 w[DUCT_WORDS];
    struct page_ref ref;

    if (low_protected(cpu, duct_origin(cpu)))
        return real_protection(cpu, duct_origin(cpu));
    CHECK(real_find(cpu, duct_origin(cpu), true, &ref));
    CHECK(real_read(cpu, duct_origin(cpu), w, sizeof(w)));
    for (unsigned i = 0; i < DUCT_WORDS; i++)
        word[i] = get32(w[i]);
    return 0;
}

static int duct_store(struct cpu *cpu, unsigned word, u32 v)
{
    be32 w = put32(v);

    return real_write(cpu, duct_origin(cpu) + 4 * word, &w, sizeof(w));
}

/* Where a register branches to: in 24- and 31-bit mode its bit 32 chooses between them. */
static u64 branch_mask(const struct cpu *cpu, u64 word, u64 *address)
{
    if (cpu->psw_mask & PSW_EA) {
        *address = word;
        return cpu->psw_mask;
    }
    *address = word & (word & 0x80000000 ? 0x7fffffff : 0xffffff);
    return replace_bits(cpu->psw_mask, PSW_BA, word & 0x80000000 ? PSW_BA : 0);
}

/* Link information of the two: the address as it is in 64-bit mode, else with the mode in bit 32. */
static void link_set(struct cpu *cpu, unsigned r, u64 back)
{
    if (cpu->psw_mask & PSW_EA)
        cpu->gr[r] = back;
    else
        set_low(cpu, r, back | (cpu->psw_mask & PSW_BA ? 0x80000000 : 0));
}

/* From base authority: what is given up is kept in the DUCT. */
static enum step authority_reduce(struct cpu *cpu, const struct op *o)
{
    u64 r1 = cpu->gr[o->r1], back = next_address(cpu, o), mask, target;
    u32 word = (u32)(cpu->cr[3] & 0xffff0000) | psw_key(cpu) << 4 | REDUCED_AUTHORITY;
    unsigned key = r1 >> 4 & 15;
    struct trace_entry t;

    if (!o->r2)
        return pgm(cpu, PGM_SPECIAL_OPERATION);
    mask = branch_mask(cpu, cpu->gr[o->r2], &target);
    trace_branch(cpu, mask, target, &t);
    TRY_STATUS(trace_check(cpu, &t));
    if (!key_permitted(cpu, key))
        return pgm(cpu, PGM_PRIVILEGED);
    if (!(cpu->psw_mask & PSW_EA) && cpu->psw_mask & PSW_BA)
        back |= 0x80000000;
    TRY_STATUS(duct_store(cpu, 5, word | (in_problem_state(cpu) ? DUCT_PROBLEM : 0)));
    TRY_STATUS(duct_store(cpu, 8, (u32)(back >> 32)));
    TRY_STATUS(duct_store(cpu, 9, (u32)back));
    TRY_STATUS(trace_put(cpu, &t));
    cpu->cr[3] &= r1 | ~0xffff0000ull;
    mask = replace_bits(mask, PSW_KEY, (u64)key << 52) | PSW_PROBLEM;
    TRY_STATUS(control_branch(cpu, mask, target));
    return STOP;
}

static enum step authority_restore(struct cpu *cpu, const struct op *o, const u32 duct[DUCT_WORDS])
{
    u64 word = (u64)duct[8] << 32 | duct[9], mask = cpu->psw_mask, target = word;
    struct trace_entry t;

    if (o->r2)
        return pgm(cpu, PGM_SPECIAL_OPERATION);
    if (!(mask & PSW_EA)) {
        target = word & 0x7fffffff;
        mask = replace_bits(mask, PSW_BA, word & 0x80000000 ? PSW_BA : 0);
    }
    trace_branch(cpu, mask, target, &t);
    TRY_STATUS(trace_check(cpu, &t));
    TRY_STATUS(duct_store(cpu, 5, duct[5] & ~REDUCED_AUTHORITY));
    TRY_STATUS(trace_put(cpu, &t));
    if (o->r1)
        link_set(cpu, o->r1, next_address(cpu, o));
    cpu->cr[3] = replace_bits(cpu->cr[3], 0xffff0000, duct[5]);
    mask =
        replace_bits(mask, PSW_KEY | PSW_PROBLEM,
                     (u64)(duct[5] >> 4 & 15) << 52 | (duct[5] & DUCT_PROBLEM ? PSW_PROBLEM : 0));
    TRY_STATUS(control_branch(cpu, mask, target));
    return STOP;
}

Y_ROW(bsa)
{
    u32 duct[DUCT_WORDS];

    TRY_STATUS(duct_read(cpu, duct));
    return duct[5] & REDUCED_AUTHORITY ? authority_restore(cpu, o, duct) : authority_reduce(cpu, o);
}

/* The subspace that was last in use. */
static int subspace_last(struct cpu *cpu, const u32 duct[DUCT_WORDS], struct aste *a)
{
    u32 origin = duct[1] & TABLE_ORIGIN;

    if (!origin)
        return PGM_SPECIAL_OPERATION;
    CHECK(aste_read(cpu, origin, a));
    if (a->word[0] & ASTE_INVALID)
        return PGM_ASTE_VALIDITY;
    return aste_sequence(a) == duct[3] ? 0 : PGM_ASTE_SEQUENCE;
}

static int destination_find(struct cpu *cpu, u32 alet, const u32 duct[DUCT_WORDS], struct aste *a)
{
    u32 base = duct[0] & TABLE_ORIGIN;
    bool fetch_only;

    if (alet == 0)
        return aste_read(cpu, base, a);
    if (alet == 1)
        return subspace_last(cpu, duct, a);
    CHECK(alet_translate(cpu, alet, false, 0, a, &fetch_only));
    if (a->origin != base && (!(aste_asce(a) & ASCE_GROUP) || a->word[0] & ASTE_BASE_SPACE))
        return PGM_SPECIAL_OPERATION;
    return 0;
}

static void group_trace(const struct cpu *cpu, u32 alet, u64 mask, u64 target,
                        struct trace_entry *t)
{
    bool grande = cpu->psw_mask & PSW_EA;

    if (!(cpu->cr[12] & CR12_ASN_TRACE)) {
        trace_branch(cpu, mask, target, t);
        return;
    }
    t->length = 0;
    trace_add4(t,
               (grande ? 0x42000000u : 0x41000000u) | (alet >> 1 & 0x800000) | (alet & 0x7fffff));
    if (grande)
        trace_add8(t, target);
    else
        trace_add4(t, (u32)target | (mask & PSW_BA ? 0x80000000 : 0));
}

/* In the DUCT: whether a subspace is active, and which. */
static int group_note(struct cpu *cpu, u32 alet, const u32 duct[DUCT_WORDS], const struct aste *a)
{
    if (alet == 1)
        return duct_store(cpu, 1, duct[1] | SUBSPACE_ACTIVE);
    if (a->origin == (duct[0] & TABLE_ORIGIN))
        return duct_store(cpu, 1, duct[1] & ~SUBSPACE_ACTIVE);
    CHECK(duct_store(cpu, 1, a->origin | SUBSPACE_ACTIVE));
    return duct_store(cpu, 3, aste_sequence(a));
}

static void group_switch(struct cpu *cpu, u64 asce, bool base)
{
    cpu->cr[1] = base ? asce : replace_bits(asce, ASCE_KEPT, cpu->cr[1]);
    cpu->cr[7] = cpu->cr[1];
    cpu->cr[3] =
        replace_bits(cpu->cr[3], reuse_enabled(cpu) ? 0xffffffff0000ffff : 0xffff, cpu->cr[4]);
}

Y_ROW(bsg)
{
    u32 alet = o->r2 ? cpu->ar[o->r2] : 0, duct[DUCT_WORDS];
    u64 target, mask = branch_mask(cpu, cpu->gr[o->r2], &target);
    struct trace_entry t;
    struct aste a;

    if (!dat_is_on(cpu))
        return pgm(cpu, PGM_SPECIAL_OPERATION);
    group_trace(cpu, alet, mask, target, &t);
    TRY_STATUS(trace_check(cpu, &t));
    TRY_STATUS(duct_read(cpu, duct));
    if (primary_aste(cpu) != (duct[0] & TABLE_ORIGIN))
        return pgm(cpu, PGM_SPECIAL_OPERATION);
    cpu->exc_access = o->r2;
    TRY_STATUS(destination_find(cpu, alet, duct, &a));
    TRY_STATUS(group_note(cpu, alet, duct, &a));
    TRY_STATUS(trace_put(cpu, &t));
    group_switch(cpu, aste_asce(&a), alet != 1 && a.origin == (duct[0] & TABLE_ORIGIN));
    if (o->r1)
        link_set(cpu, o->r1, next_address(cpu, o));
    TRY_STATUS(control_branch(cpu, mask, target));
    return STOP;
}
