/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Address-space numbers and access lists: EPAR, ESAR, SSAR and their forms with instance, ESEA, LASP,
 * TAR.  PoP chapter 10. */
#include "cpu/art.h"
#include "cpu/control.h"
#include "cpu/trace_table.h"
#include "cpu/y.h"

#define DURING_SASN    0x10
#define LASP_TRANSLATE 4 /* second-operand address: translate in any case, ... */
#define LASP_AX        2 /* ... take the AX of the operand, ... */
#define LASP_UNCHECKED 1 /* ... no authority check of the secondary space */

static enum step extract_asn(struct cpu *cpu, const struct op *o, unsigned control, bool instance)
{
    u64 v = cpu->cr[control];

    if (!dat_is_on(cpu))
        return pgm(cpu, PGM_SPECIAL_OPERATION);
    if (in_problem_state(cpu) && !(cpu->cr[0] & CR0_EXTRACTION))
        return pgm(cpu, PGM_PRIVILEGED);
    set_low(cpu, o->r1, (u16)v);
    if (instance)
        set_high(cpu, o->r1, v >> 32);
    return NEXT;
}

Y_ROW(epar) { return extract_asn(cpu, o, 4, false); }

Y_ROW(epair) { return extract_asn(cpu, o, 4, true); }

Y_ROW(esar) { return extract_asn(cpu, o, 3, false); }

Y_ROW(esair) { return extract_asn(cpu, o, 3, true); }

Y_ROW(esea)
{
    u64 old = cpu->cr[8];

    cpu->cr[8] = replace_bits(old, 0xffff0000, cpu->gr[o->r1] << 16);
    cpu->gr[o->r1] = replace_bits(cpu->gr[o->r1], 0xffff0000, old);
    return NEXT;
}

/* The new secondary space, if it is not the primary one. */
static int secondary_find(struct cpu *cpu, u64 r1, bool instance, struct aste *a, u64 *asce)
{
    bool given;

    CHECK(asn_translate(cpu, (u16)r1, a));
    if (!instance && reuse_enabled(cpu) && a->word[1] & ASTE_REUSABLE)
        return PGM_SPECIAL_OPERATION;
    if (instance && a->word[1] & ASTE_CONTROLLED && in_problem_state(cpu))
        return PGM_SPECIAL_OPERATION;
    if (instance && aste_instance(a) != r1 >> 32) {
        cpu->exc_access = DURING_SASN;
        return PGM_ASTE_INSTANCE;
    }
    CHECK(asn_authority(cpu, (u16)(cpu->cr[4] >> 16), a, AUTHORITY_SECONDARY, &given));
    cpu->teid = (u16)r1;
    if (!given)
        return PGM_SECONDARY_AUTHORITY;
    *asce = aste_asce(a);
    return subspace_replace(cpu, a->origin, asce);
}

static enum step set_secondary(struct cpu *cpu, const struct op *o, bool instance)
{
    u64 r1 = cpu->gr[o->r1], asce = cpu->cr[1], number = cpu->cr[4] >> 32;
    struct trace_entry t = { .length = 0 };
    struct aste a;

    if (!dat_is_on(cpu) || !(cpu->cr[14] & CR14_ASN_TRANSLATION) ||
        (instance && !reuse_enabled(cpu)))
        return pgm(cpu, PGM_SPECIAL_OPERATION);
    if (cpu->cr[12] & CR12_ASN_TRACE)
        trace_add4(&t, 0x10000000 | (u32)instance << 16 | (u16)r1);
    TRY_STATUS(trace_check(cpu, &t));
    if ((u16)r1 != (u16)cpu->cr[4]) {
        TRY_STATUS(secondary_find(cpu, r1, instance, &a, &asce));
        number = aste_instance(&a);
    }
    cpu->cr[3] = replace_bits(cpu->cr[3], 0xffff, r1);
    if (instance || reuse_enabled(cpu))
        cpu->cr[3] = replace_bits(cpu->cr[3], ~0xffffffffull, number << 32);
    cpu->cr[7] = asce;
    TRY_STATUS(trace_put(cpu, &t));
    cpu_mode(cpu);
    return STOP;
}

Y_ROW(ssar) { return set_secondary(cpu, o, false); }

Y_ROW(ssair) { return set_secondary(cpu, o, true); }

/* LASP: what the first operand designates, and what comes of it. */
struct parameters {
    u32 sastein, pastein;
    u16 pkm, sasn, ax, pasn;
    unsigned function;
    u64 primary, secondary; /* ASCEs */
    u32 origin;             /* of the primary ASTE */
};

static enum step parameters_read(struct cpu *cpu, const struct op *o, struct parameters *p)
{
    bool reuse = reuse_enabled(cpu);
    u64 ea = ea1(cpu, o);
    u8 v[16];

    if (ea & 7)
        return pgm(cpu, PGM_SPECIFICATION);
    TRY(rd(cpu, o->b1, ea, v, reuse ? 16 : 8));
    p->sastein = reuse ? ld_be4(v) : 0;
    p->pkm = ld_be2(v + (reuse ? 4 : 0));
    p->sasn = ld_be2(v + (reuse ? 6 : 2));
    p->pastein = reuse ? ld_be4(v + 8) : 0;
    p->ax = ld_be2(v + (reuse ? 12 : 4));
    p->pasn = ld_be2(v + (reuse ? 14 : 6));
    p->function = ea2(cpu, o) & 7;
    return NEXT;
}

/* Not available: the condition code `cc` instead of the exception. */
static int unavailable(int status, int cc)
{
    return status == PGM_AFX || status == PGM_ASX || status == PGM_ASTE_VALIDITY ||
                   status == PGM_ASTE_SEQUENCE
               ? -100 - cc
               : status;
}
#define CONDITION(status) (-100 - (status))

static int lasp_translate(struct cpu *cpu, u16 asn, u32 instance, int cc, struct aste *a, u64 *asce)
{
    CHECK(unavailable(asn_translate(cpu, asn, a), cc));
    if (reuse_enabled(cpu) && instance != aste_instance(a))
        return CONDITION(cc);
    *asce = aste_asce(a);
    return unavailable(subspace_replace(cpu, a->origin, asce), cc);
}

static int lasp_primary(struct cpu *cpu, struct parameters *p)
{
    struct aste a;
    u16 ax = p->ax;

    p->primary = cpu->cr[1];
    p->origin = (u32)cpu->cr[5];
    p->ax = (u16)(cpu->cr[4] >> 16);
    if (p->function & LASP_TRANSLATE || p->pasn != (u16)cpu->cr[4]) {
        CHECK(lasp_translate(cpu, p->pasn, p->pastein, 1, &a, &p->primary));
        if ((cpu->cr[1] | aste_asce(&a)) & ASCE_SPACE_SWITCH)
            return CONDITION(3);
        p->origin = a.origin;
        p->ax = aste_ax(&a);
    } else {
        p->pastein = (u32)(cpu->cr[4] >> 32);
    }
    if (p->function & LASP_AX)
        p->ax = ax;
    return 0;
}

static int lasp_secondary(struct cpu *cpu, struct parameters *p)
{
    bool given = true;
    struct aste a;

    if (p->sasn == p->pasn) {
        p->secondary = p->primary;
        p->sastein = p->pastein;
        return 0;
    }
    if ((p->function & (LASP_TRANSLATE | LASP_UNCHECKED)) == LASP_UNCHECKED &&
        p->sasn == (u16)cpu->cr[3]) {
        p->secondary = cpu->cr[7];
        p->sastein = (u32)(cpu->cr[3] >> 32);
        return 0;
    }
    CHECK(lasp_translate(cpu, p->sasn, p->sastein, 2, &a, &p->secondary));
    if (!(p->function & LASP_UNCHECKED))
        CHECK(asn_authority(cpu, p->ax, &a, AUTHORITY_SECONDARY, &given));
    return given ? 0 : CONDITION(2);
}

static void lasp_load(struct cpu *cpu, const struct parameters *p)
{
    u64 which = reuse_enabled(cpu) ? ~0ull : 0xffffffff;

    cpu->cr[1] = p->primary;
    cpu->cr[3] =
        replace_bits(cpu->cr[3], which, (u64)p->sastein << 32 | (u32)p->pkm << 16 | p->sasn);
    cpu->cr[4] =
        replace_bits(cpu->cr[4], which, (u64)p->pastein << 32 | (u32)p->ax << 16 | p->pasn);
    cpu->cr[5] = replace_bits(cpu->cr[5], 0xffffffff, p->origin);
    cpu->cr[7] = p->secondary;
}

Y_ROW(lasp)
{
    struct parameters p;
    int status;

    if (!(cpu->cr[14] & CR14_ASN_TRANSLATION))
        return pgm(cpu, PGM_SPECIAL_OPERATION);
    TRY(parameters_read(cpu, o, &p));
    status = lasp_primary(cpu, &p);
    if (!status)
        status = lasp_secondary(cpu, &p);
    if (status <= CONDITION(1)) {
        set_cc(cpu, (unsigned)CONDITION(status));
        return NEXT;
    }
    TRY_STATUS(status);
    lasp_load(cpu, &p);
    set_cc(cpu, 0);
    cpu_mode(cpu);
    return STOP;
}

static bool is_access_exception(int status)
{
    return status >= PGM_ALET_SPECIFICATION && status <= PGM_EXTENDED_AUTHORITY;
}

/* What would an access register with this ALET and an EAX of R2 reach? */
Y_ROW(tar)
{
    u32 alet = cpu->ar[o->r1];
    struct aste a;
    bool fetch_only;
    int status;

    if (alet < 2) {
        set_cc(cpu, alet ? 3 : 0);
        return NEXT;
    }
    status = alet_translate(cpu, alet, true, (u16)(cpu->gr[o->r2] >> 16), &a, &fetch_only);
    if (status && !is_access_exception(status))
        return step_of(cpu, status);
    set_cc(cpu, status ? 3 : alet & 0x01000000 ? 2 : 1);
    return NEXT;
}
