/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Real addresses, and the tables that make them: LRA, LURA, STURA, IPTE, IDTE, CSP, PTLB and their
 * like.  PoP chapters 3 and 10. */
#include "cpu/art.h"
#include "cpu/control.h"
#include "cpu/inner.h"
#include "cpu/y.h"

#define PTE_INVALID 0x04 /* of byte 6 */
#define DTE_INVALID 0x20 /* of byte 7 of a region- or segment-table entry */
#define BIT_32      0x80000000u

/* A translation that ended early, as LRA and LPTEA tell it: 1 segment-table entry invalid, 2 page-table
 * entry invalid, 3 any other translation exception; -1: an exception of this instruction. */
static int translation_verdict(struct cpu *cpu, int status, const struct dat *d)
{
    be64 entry = put64(0);

    if (status == 0)
        return 0;
    if (status == PGM_PAGE)
        return 2;
    if (status == PGM_SEGMENT && d->entry && !real_read(cpu, d->entry, &entry, sizeof(entry)) &&
        get64(entry) & DTE_INVALID)
        return 1;
    if (status == PGM_SEGMENT || (status >= PGM_ASCE_TYPE && status <= PGM_REGION_THIRD) ||
        (status >= PGM_ALET_SPECIFICATION && status <= PGM_EXTENDED_AUTHORITY))
        return 3;
    return -1;
}

static void code_set(struct cpu *cpu, const struct op *o, int code)
{
    set_low(cpu, o->r1, BIT_32 | (u32)code);
    set_cc(cpu, 3);
}

static enum step load_real(struct cpu *cpu, const struct op *o, bool grande)
{
    u64 ea = ea2x(cpu, o), asce, result;
    struct dat d = { .real = 0 };
    int status = asce_of(cpu, o->b2, &asce), verdict;

    if (!status)
        status = dat_walk(cpu, asce, ea, &d);
    verdict = translation_verdict(cpu, status, &d);
    if (verdict < 0)
        return step_of(cpu, status);
    result = verdict ? d.entry : d.real;
    grande |= cpu->amask == ~0ull;
    if (verdict == 0 && !grande && result >> 31)
        return pgm(cpu, PGM_SPECIAL_OPERATION);
    if (verdict == 3 || (!grande && result >> 31)) {
        code_set(cpu, o, status);
        return NEXT;
    }
    if (grande)
        cpu->gr[o->r1] = result;
    else
        set_low(cpu, o->r1, result);
    set_cc(cpu, (unsigned)verdict);
    return NEXT;
}

Y_ROW(lra) { return load_real(cpu, o, false); }

Y_ROW(lrag) { return load_real(cpu, o, true); }

static int lptea_asce(struct cpu *cpu, const struct op *o, u64 *asce)
{
    static const u8 control[] = { 1, 0, 7, 13 };

    if (o->m4 == 4)
        return asce_of(cpu, o->r2, asce);
    if (o->m4 == 1)
        return art_translate(cpu, o->r2, cpu->ar[o->r2], asce);
    *asce = cpu->cr[control[o->m4]];
    return 0;
}

/* The real address of the page-table entry, and in the condition code whether DAT protects the page from
 * above it. */
Y_ROW(lptea)
{
    u64 ea = cpu->gr[o->r2] & cpu->amask, asce;
    struct dat d = { .real = 0 };
    int status, verdict;

    if (o->m4 > 4)
        return pgm(cpu, PGM_SPECIFICATION);
    status = lptea_asce(cpu, o, &asce);
    if (!status)
        status = dat_walk(cpu, asce, ea, &d);
    verdict = translation_verdict(cpu, status, &d);
    if (verdict < 0)
        return step_of(cpu, status);
    if (verdict == 0 || verdict == 2) {
        cpu->gr[o->r1] = d.entry;
        set_cc(cpu, d.protect_above);
    } else if (verdict == 1) {
        cpu->gr[o->r1] = d.entry;
        set_cc(cpu, 2);
    } else {
        cpu->gr[o->r1] = (u32)status;
        set_cc(cpu, 3);
    }
    return NEXT;
}

/* LURA, STURA: real storage under key-controlled and low-address protection. */
static enum step using_real(struct cpu *cpu, const struct op *o, u32 n, bool store, struct view *w)
{
    u64 real = cpu->gr[o->r2] & cpu->amask;

    if (real & (n - 1))
        return pgm(cpu, PGM_SPECIFICATION);
    TRY(view_find(cpu, context_find(cpu, REAL_ASCE, psw_key(cpu)), real, n, store, w));
    if (store)
        per_store_real(cpu);
    return NEXT;
}

Y_ROW(lura)
{
    struct view w;

    TRY(using_real(cpu, o, 4, false, &w));
    set_low(cpu, o->r1, ld_be4(w.p[0]));
    return NEXT;
}

Y_ROW(lurag)
{
    struct view w;

    TRY(using_real(cpu, o, 8, false, &w));
    cpu->gr[o->r1] = ld_be8(w.p[0]);
    return NEXT;
}

Y_ROW(stura)
{
    struct view w;

    TRY(using_real(cpu, o, 4, true, &w));
    st_be4(w.p[0], (u32)cpu->gr[o->r1]);
    return NEXT;
}

Y_ROW(sturg)
{
    struct view w;

    TRY(using_real(cpu, o, 8, true, &w));
    st_be8(w.p[0], cpu->gr[o->r1]);
    return NEXT;
}

Y_ROW(strag)
{
    u64 ea = ea2(cpu, o), asce;
    struct dat d;

    if (ea1(cpu, o) & 7)
        return pgm(cpu, PGM_SPECIFICATION);
    TRY_STATUS(asce_of(cpu, o->b2, &asce));
    TRY_STATUS(translation_exception(cpu, o->b2, ea, false, dat_walk(cpu, asce, ea, &d)));
    return st8(cpu, o->b1, ea1(cpu, o), d.real);
}

/* One byte of a table entry: its invalid bit on, interlocked. */
static int entry_invalidate(struct cpu *cpu, u64 real, u8 bit)
{
    struct page_ref ref;

    CHECK(real_find(cpu, real, true, &ref));
    fetch_or(ref.host + (real & ~PAGE_MASK), bit);
    real_touched(cpu, &ref);
    return 0;
}

static enum step purge_everywhere(struct cpu *cpu, enum purge purge, u64 value)
{
    tlb_purge(cpu, purge, value);
    tlb_broadcast(cpu, purge, value);
    return STOP;
}

/* Only the page index counts: the same index of every segment goes. */
Y_ROW(ipte)
{
    u64 page = cpu->gr[o->r2] & 0xff000;
    u64 entry = (cpu->gr[o->r1] & ~0x7ffull) + (page >> 9);

    if (low_protected(cpu, entry))
        TRY_STATUS(real_protection(cpu, entry));
    TRY_STATUS(entry_invalidate(cpu, entry + 6, PTE_INVALID));
    return purge_everywhere(cpu, PURGE_PAGE, page);
}

/* IDTE's invalidation: so many entries from the one R2 names in the table R1 designates. */
static int entries_invalidate(struct cpu *cpu, u64 designation, u64 index)
{
    unsigned level = designation >> 2 & 3, count = (index & 0x7ff) + 1;
    u64 entry = (designation & PAGE_MASK) + (index >> (20 + 11 * level) & 0x7ff) * 8;

    for (unsigned i = 0; i < count; i++)
        CHECK(entry_invalidate(cpu, entry + i * 8 + 7, DTE_INVALID));
    return 0;
}

Y_ROW(idte)
{
    u64 index = cpu->gr[o->r2];

    if (index & 0xff000)
        return pgm(cpu, PGM_SPECIFICATION);
    if (index & 0x800)
        return purge_everywhere(cpu, PURGE_ASCE, cpu->gr[o->r3]);
    TRY_STATUS(entries_invalidate(cpu, cpu->gr[o->r1], index));
    return purge_everywhere(cpu, PURGE_ALL, 0);
}

/* The lowest bits of R2 say what to purge on all processors; there is no ALB. */
static enum step swapped(struct cpu *cpu, const struct op *o)
{
    set_cc(cpu, 0);
    fence();
    if (!(cpu->gr[o->r2] & 1))
        return NEXT;
    return purge_everywhere(cpu, PURGE_ALL, 0);
}

Y_ROW(csp)
{
    u32 expected = (u32)cpu->gr[o->r1];
    struct view w;

    TRY(view_w(cpu, o->r2, cpu->gr[o->r2] & cpu->amask & ~3ull, 4, &w));
    if (cas_be4(w.p[0], &expected, (u32)cpu->gr[o->r1 + 1]))
        return swapped(cpu, o);
    set_low(cpu, o->r1, expected);
    set_cc(cpu, 1);
    return NEXT;
}

Y_ROW(cspg)
{
    u64 expected = cpu->gr[o->r1];
    struct view w;

    TRY(view_w(cpu, o->r2, cpu->gr[o->r2] & cpu->amask & ~7ull, 8, &w));
    if (cas_be8(w.p[0], &expected, cpu->gr[o->r1 + 1]))
        return swapped(cpu, o);
    cpu->gr[o->r1] = expected;
    set_cc(cpu, 1);
    return NEXT;
}

Y_ROW(ptlb)
{
    (void)o;
    tlb_purge(cpu, PURGE_ALL, 0);
    return STOP;
}

/* Access-register translation looks everything up anew each time. */
Y_ROW(palb)
{
    (void)cpu, (void)o;
    return NEXT;
}
