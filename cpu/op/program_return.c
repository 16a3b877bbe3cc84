/* SPDX-License-Identifier: GPL-3.0-or-later */
/* PROGRAM RETURN, PROGRAM TRANSFER and PROGRAM TRANSFER WITH INSTANCE.  PoP chapters 5 and 10. */
#include "cpu/art.h"
#include "cpu/control.h"
#include "cpu/op/linkage.h"
#include "cpu/trace_table.h"

#define LINKAGE_CONTROL 0x80000000u
#define DURING_PASN     0x20 /* exception access identification of an ASTE-instance exception */
#define DURING_SASN     0x10

/* What PROGRAM RETURN will put in place, all of it found before anything changes. */
struct unstacked {
    struct stack_top top;
    struct view previous; /* descriptor of the entry before */
    u8 state[STACK_DESCRIPTOR];
    u64 mask, address;
    u64 cr1, cr3, cr4, cr5, cr7, cr8;
};

static void state_take(const struct cpu *cpu, struct unstacked *u)
{
    const u8 *s = u->state;

    u->mask = replace_bits(ld_be8(s + STATE_PSW), PSW_PER, cpu->psw_mask);
    u->address = ld_be8(s + STATE_ADDRESS);
    u->cr1 = cpu->cr[1];
    u->cr3 = cpu->cr[3];
    u->cr4 = cpu->cr[4];
    u->cr5 = cpu->cr[5];
    u->cr7 = cpu->cr[7];
    u->cr8 = cpu->cr[8];
    if (u->top.type != STACK_CALL)
        return;
    u->cr3 = replace_bits(u->cr3, 0xffffffff, ld_be4(s + STATE_PKM));
    u->cr4 = replace_bits(u->cr4, 0xffff, ld_be2(s + STATE_PASN));
    u->cr8 = replace_bits(u->cr8, 0xffff0000, (u64)ld_be2(s + STATE_EAX) << 16);
    if (!reuse_enabled(cpu))
        return;
    u->cr3 = replace_bits(u->cr3, ~0xffffffffull, (u64)ld_be4(s + STATE_SASTEIN) << 32);
    u->cr4 = replace_bits(u->cr4, ~0xffffffffull, (u64)ld_be4(s + STATE_PASTEIN) << 32);
}

/* The ASTE of `asn`; with reuse its instance number must be the one that was saved. */
static int instance_find(struct cpu *cpu, u16 asn, u32 instance, u8 during, struct aste *a)
{
    if (!(cpu->cr[14] & CR14_ASN_TRANSLATION))
        return PGM_SPECIAL_OPERATION;
    CHECK(asn_translate(cpu, asn, a));
    if (!reuse_enabled(cpu) || instance == aste_instance(a))
        return 0;
    cpu->exc_access = during;
    return PGM_ASTE_INSTANCE;
}

static int primary_return(struct cpu *cpu, struct unstacked *u)
{
    u16 asn = (u16)u->cr4;
    struct aste a;

    if (asn == (u16)cpu->cr[4])
        return 0;
    CHECK(instance_find(cpu, asn, (u32)(u->cr4 >> 32), DURING_PASN, &a));
    u->cr1 = aste_asce(&a);
    u->cr4 = replace_bits(u->cr4, 0xffff0000, (u64)aste_ax(&a) << 16);
    u->cr5 = replace_bits(u->cr5, 0xffffffff, a.origin);
    return subspace_replace(cpu, a.origin, &u->cr1);
}

static int secondary_return(struct cpu *cpu, struct unstacked *u)
{
    u16 asn = (u16)u->cr3;
    struct aste a;
    bool given;

    u->cr7 = u->cr1;
    if (asn == (u16)u->cr4)
        return 0;
    CHECK(instance_find(cpu, asn, (u32)(u->cr3 >> 32), DURING_SASN, &a));
    CHECK(asn_authority(cpu, (u16)(u->cr4 >> 16), &a, AUTHORITY_SECONDARY, &given));
    if (!given) {
        cpu->teid = asn;
        return PGM_SECONDARY_AUTHORITY;
    }
    u->cr7 = aste_asce(&a);
    return subspace_replace(cpu, a.origin, &u->cr7);
}

static void return_trace_address(struct trace_entry *t, u64 mask, u64 address, bool wide)
{
    if (wide)
        trace_add8(t, address);
    else
        trace_add4(t, (u32)address | ((mask & (PSW_EA | PSW_BA)) == PSW_BA ? 0x80000000 : 0));
}

static void return_trace(const struct cpu *cpu, const struct unstacked *u, struct trace_entry *t)
{
    u64 here = (cpu->ia + cpu->ilc) & cpu->amask;
    bool to = u->mask & PSW_EA, from = cpu->psw_mask & PSW_EA;
    bool to_wide = to && u->address >> 32, from_wide = from && here >> 32;

    t->length = 0;
    if (!(cpu->cr[12] & CR12_ASN_TRACE) || u->top.type != STACK_CALL) {
        trace_mode(cpu, u->mask, here, t);
        return;
    }
    trace_add1(t, (u8)(0x32 + to_wide + from_wide));
    trace_add1(t, (u8)(psw_key(cpu) << 4 | to << 3 | to_wide << 2 | from << 1 | from_wide));
    trace_add2(t, (u16)u->cr4);
    return_trace_address(t, u->mask, u->address | !!(u->mask & PSW_PROBLEM), to_wide);
    return_trace_address(t, cpu->psw_mask, here, from_wide);
}

static enum step unstack(struct cpu *cpu, struct unstacked *u, struct trace_entry *t)
{
    TRY(stack_find(cpu, true, &u->top));
    TRY(stack_get(cpu, &u->top, 0, u->state, sizeof(u->state)));
    TRY(stack_view(cpu, u->top.descriptor - STACK_ENTRY, 8, true, &u->previous));
    state_take(cpu, u);
    return_trace(cpu, u, t);
    TRY_STATUS(trace_check(cpu, t));
    if (u->top.type != STACK_CALL)
        return NEXT;
    TRY_STATUS(primary_return(cpu, u));
    TRY_STATUS(secondary_return(cpu, u));
    return NEXT;
}

static void state_put(struct cpu *cpu, const struct unstacked *u)
{
    for (unsigned i = 2; i < 15; i++) {
        cpu->gr[i] = ld_be8(u->state + STATE_GR + 8 * i);
        cpu->ar[i] = ld_be4(u->state + STATE_AR + 4 * i);
    }
    cpu->cr[1] = u->cr1;
    cpu->cr[3] = u->cr3;
    cpu->cr[4] = u->cr4;
    cpu->cr[5] = u->cr5;
    cpu->cr[7] = u->cr7;
    cpu->cr[8] = u->cr8;
    cpu->cr[15] = u->top.descriptor - STACK_ENTRY;
    st_be2(u->previous.p[0] + 4, 0);
}

Y_ROW(pr)
{
    u64 old_asce = cpu->cr[1];
    u16 old_asn = (u16)cpu->cr[4];
    struct trace_entry t = { .length = 0 };
    struct unstacked u;
    int status;

    (void)o;
    TRY(unstack(cpu, &u, &t));
    state_put(cpu, &u);
    TRY_STATUS(trace_put(cpu, &t));
    cpu_set_cc(cpu, u.mask >> 44 & 3);
    status = control_branch(cpu, u.mask & ~PSW_CC, u.address);
    if ((u16)cpu->cr[4] != old_asn && (old_asce | cpu->cr[1]) & ASCE_SPACE_SWITCH)
        TRY_STATUS(space_switch(cpu, old_asce, old_asn));
    TRY_STATUS(status);
    return STOP;
}

/* PROGRAM TRANSFER: bits of the PSW and the address in R2. */
static u64 transfer_mask(const struct cpu *cpu, u64 word, u64 *address)
{
    u64 problem = word & 1 ? PSW_PROBLEM : 0;

    if (cpu->psw_mask & PSW_EA) {
        *address = word & ~1ull;
        return replace_bits(cpu->psw_mask, PSW_PROBLEM, problem);
    }
    *address = word & 0x7ffffffe;
    return replace_bits(cpu->psw_mask, PSW_PROBLEM | PSW_BA,
                        problem | (word & 0x80000000 ? PSW_BA : 0));
}

static void transfer_trace(const struct cpu *cpu, u16 asn, u64 word, bool instance,
                           struct trace_entry *t)
{
    bool grande = cpu->psw_mask & PSW_EA, wide = grande && word >> 32;

    t->length = 0;
    if (!(cpu->cr[12] & CR12_ASN_TRACE))
        return;
    trace_add1(t, (u8)(0x31 + wide));
    trace_add1(t, (u8)(psw_key(cpu) << 4 | grande << 3 | wide << 2 | instance));
    trace_add2(t, asn);
    if (wide)
        trace_add8(t, word);
    else
        trace_add4(t, (u32)word);
}

static int transfer_check(struct cpu *cpu, u64 mask, u64 address)
{
    be32 designation;

    CHECK(real_read(cpu, primary_aste(cpu) + 24, &designation, sizeof(designation)));
    if (!(get32(designation) & LINKAGE_CONTROL))
        return PGM_SPECIAL_OPERATION;
    if (in_problem_state(cpu) && !(mask & PSW_PROBLEM))
        return PGM_PRIVILEGED;
    return !(mask & PSW_BA) && address >> 24 ? PGM_SPECIFICATION : 0;
}

/* With space switching: the new primary space, if the AX has authority over it. */
static int transfer_space(struct cpu *cpu, u64 r1, bool instance, struct aste *a, u64 *asce)
{
    u16 asn = (u16)r1;
    bool given;

    if (!(cpu->cr[14] & CR14_ASN_TRANSLATION))
        return PGM_SPECIAL_OPERATION;
    CHECK(asn_translate(cpu, asn, a));
    if (!instance && reuse_enabled(cpu) && a->word[1] & ASTE_REUSABLE)
        return PGM_SPECIAL_OPERATION;
    if (instance && a->word[1] & ASTE_CONTROLLED && in_problem_state(cpu))
        return PGM_SPECIAL_OPERATION;
    if (instance && aste_instance(a) != r1 >> 32) {
        cpu->exc_access = DURING_PASN;
        return PGM_ASTE_INSTANCE;
    }
    CHECK(asn_authority(cpu, (u16)(cpu->cr[4] >> 16), a, AUTHORITY_PRIMARY, &given));
    cpu->teid = asn;
    if (!given)
        return PGM_PRIMARY_AUTHORITY;
    *asce = aste_asce(a);
    return subspace_replace(cpu, a->origin, asce);
}

static void transfer_control(struct cpu *cpu, u64 r1, bool instance)
{
    u64 pkm = r1 & cpu->cr[3] & 0xffff0000;

    cpu->cr[3] = replace_bits(cpu->cr[3], 0xffffffff, pkm | (u16)r1);
    if (instance || reuse_enabled(cpu))
        cpu->cr[3] = replace_bits(cpu->cr[3], ~0xffffffffull, cpu->cr[4]);
    cpu->cr[7] = cpu->cr[1];
}

static void transfer_primary(struct cpu *cpu, u16 asn, bool instance, const struct aste *a,
                             u64 asce)
{
    cpu->cr[1] = asce;
    cpu->cr[4] = replace_bits(cpu->cr[4], 0xffffffff, (u64)aste_ax(a) << 16 | asn);
    if (instance || reuse_enabled(cpu))
        cpu->cr[4] = replace_bits(cpu->cr[4], ~0xffffffffull, (u64)aste_instance(a) << 32);
    cpu->cr[5] = replace_bits(cpu->cr[5], 0xffffffff, a->origin);
}

static enum step transfer(struct cpu *cpu, const struct op *o, bool instance)
{
    u64 r1 = cpu->gr[o->r1], word = cpu->gr[o->r2], old_asce = cpu->cr[1], asce = 0, address;
    u64 mask = transfer_mask(cpu, word, &address);
    u16 asn = (u16)r1, old_asn = (u16)cpu->cr[4];
    struct trace_entry t;
    struct aste a;

    if (!dat_is_on(cpu) || space_control(cpu) != ASC_PRIMARY || (instance && !reuse_enabled(cpu)))
        return pgm(cpu, PGM_SPECIAL_OPERATION);
    transfer_trace(cpu, asn, word, instance, &t);
    TRY_STATUS(trace_check(cpu, &t));
    TRY_STATUS(transfer_check(cpu, mask, address));
    if (asn != old_asn) {
        TRY_STATUS(transfer_space(cpu, r1, instance, &a, &asce));
        transfer_primary(cpu, asn, instance, &a, asce);
    }
    transfer_control(cpu, r1, instance);
    TRY_STATUS(trace_put(cpu, &t));
    TRY_STATUS(control_branch(cpu, mask, address));
    if (asn != old_asn && (old_asce | cpu->cr[1]) & ASCE_SPACE_SWITCH)
        TRY_STATUS(space_switch(cpu, old_asce, old_asn));
    return STOP;
}

Y_ROW(pt) { return transfer(cpu, o, false); }

Y_ROW(pti) { return transfer(cpu, o, true); }
