/* SPDX-License-Identifier: GPL-3.0-or-later */
/* PROGRAM CALL, basic and stacking, with ASN-and-LX reuse.  PoP chapters 5 ("PC-Number Translation") and
 * 10. */
#include "cpu/art.h"
#include "cpu/control.h"
#include "cpu/op/linkage.h"
#include "cpu/trace_table.h"

#define LINKAGE_CONTROL 0x80000000u /* of the LTD or LFTD */
#define ENTRY_INVALID   0x80000000u
#define PC_LONG         0x80000u /* bit 44 of the operand address: a 32-bit PC number */

/* Word 4 of an entry-table entry. */
#define ETE_STACKING      0x80000000u
#define ETE_GRANDE        0x40000000u
#define ETE_KEY           0x10000000u
#define ETE_PKM_REPLACED  0x08000000u
#define ETE_EAX           0x04000000u
#define ETE_AR_MODE       0x02000000u
#define ETE_SECONDARY_NEW 0x01000000u

struct call {
    u32 id;     /* the PC number as exceptions and traces show it */
    u32 number; /* indexes, LFX1 moved next to LFX2 */
    u32 ete[8];
    u16 asn; /* 0: to the current primary space */
    struct aste aste;
    u64 asce;
};

static int word_at(struct cpu *cpu, u32 real, u32 *v)
{
    be32 w;

    CHECK(real_read(cpu, real & 0x7fffffff, &w, sizeof(w)));
    *v = get32(w);
    return 0;
}

static void number_take(const struct cpu *cpu, u64 operand, struct call *c)
{
    u32 v = (u32)operand;

    if (!reuse_enabled(cpu) || !(v & PC_LONG)) {
        c->id = c->number = v & 0xfffff;
        return;
    }
    c->id = v;
    c->number = (v & 0xfff00000) >> 1 | (v & 0x7ffff);
}

static int table_exception(struct cpu *cpu, const struct call *c, int code)
{
    cpu->teid = c->id;
    return code;
}

/* Linkage table: the entry-table designation for the LX. */
static int linkage_table(struct cpu *cpu, const struct call *c, u32 ltd, u32 *etd)
{
    if (c->number >> 13 > (ltd & 0x7f))
        return table_exception(cpu, c, PGM_LX);
    CHECK(word_at(cpu, (ltd & 0x7fffff80) + (c->number >> 8) * 4, etd));
    return *etd & ENTRY_INVALID ? table_exception(cpu, c, PGM_LX) : 0;
}

/* Linkage-first and linkage-second table; the sequence number is in bits 0-31 of register 15. */
static int linkage_second(struct cpu *cpu, const struct call *c, u32 lftd, u32 *etd)
{
    u32 first, second, sequence;

    if (c->id & PC_LONG && c->number >> 19 > (lftd & 0xff))
        return table_exception(cpu, c, PGM_LFX);
    CHECK(word_at(cpu, (lftd & 0x7fffff00) + (c->number >> 13) * 4, &first));
    if (first & ENTRY_INVALID)
        return table_exception(cpu, c, PGM_LFX);
    second = (first & 0x7fffff00) + (c->number >> 8 & 31) * 8;
    CHECK(word_at(cpu, second, etd));
    CHECK(word_at(cpu, second + 4, &sequence));
    if (*etd & ENTRY_INVALID)
        return table_exception(cpu, c, PGM_LSX);
    if (sequence && sequence != cpu->gr[15] >> 32)
        return table_exception(cpu, c, PGM_LSTE_SEQUENCE);
    return 0;
}

static int entry_table(struct cpu *cpu, struct call *c, u32 designation)
{
    unsigned index = c->number & 0xff;
    be32 w[8];
    u32 etd;

    CHECK(reuse_enabled(cpu) ? linkage_second(cpu, c, designation, &etd)
                             : linkage_table(cpu, c, designation, &etd));
    if (index >> 2 > (etd & 0x3f))
        return table_exception(cpu, c, PGM_EX);
    CHECK(real_read(cpu, ((etd & 0x7fffffc0) + index * 32) & 0x7fffffff, w, sizeof(w)));
    for (unsigned i = 0; i < 8; i++)
        c->ete[i] = get32(w[i]);
    c->asn = (u16)c->ete[2];
    return 0;
}

static int entry_check(struct cpu *cpu, const struct call *c)
{
    bool stacking = c->ete[4] & ETE_STACKING, grande = c->ete[4] & ETE_GRANDE;

    if (!stacking && space_control(cpu) == ASC_AR)
        return PGM_SPECIAL_OPERATION;
    if (!stacking && grande != !!(cpu->psw_mask & PSW_EA))
        return PGM_SPECIAL_OPERATION;
    if (!grande && c->ete[1] < 0x80000000 && c->ete[1] & 0x7f000000)
        return PGM_PC_TRANSLATION;
    if (in_problem_state(cpu) && !((u32)cpu->cr[3] & c->ete[2] & 0xffff0000))
        return PGM_PRIVILEGED;
    return 0;
}

/* With space switching: the entry names the ASTE itself. */
static int space_find(struct cpu *cpu, struct call *c)
{
    c->asce = cpu->cr[1];
    if (!c->asn)
        return 0;
    if (!(cpu->cr[14] & CR14_ASN_TRANSLATION))
        return PGM_SPECIAL_OPERATION;
    CHECK(aste_read(cpu, c->ete[5] & 0x7fffffc0, &c->aste));
    if (c->aste.word[0] & ASTE_INVALID) {
        cpu->teid = c->asn;
        return PGM_ASX;
    }
    c->asce = aste_asce(&c->aste);
    return subspace_replace(cpu, c->aste.origin, &c->asce);
}

/* ASN tracing: key, PC number, return address and problem state. */
static void call_trace(const struct cpu *cpu, const struct call *c, u64 back, struct trace_entry *t)
{
    u64 mask = cpu->psw_mask;
    bool grande = mask & PSW_EA, is_long = reuse_enabled(cpu) && c->id & PC_LONG;
    bool wide = grande && (!is_long || back >> 32);
    u64 word = back | in_problem_state(cpu) | (!grande && mask & PSW_BA ? 0x80000000 : 0);

    t->length = 0;
    if (!(cpu->cr[12] & CR12_ASN_TRACE))
        return;
    trace_add1(t, (u8)(0x21 + is_long + wide));
    if (is_long) {
        trace_add1(t, (u8)(psw_key(cpu) << 4 | 8 | (wide ? 4 : 0) | (grande ? 3 : 0)));
        trace_add2(t, 0);
    } else {
        trace_add1(t, (u8)(psw_key(cpu) << 4 | c->id >> 16));
        trace_add2(t, (u16)c->id);
    }
    if (wide)
        trace_add8(t, word);
    else
        trace_add4(t, (u32)word);
    if (is_long)
        trace_add4(t, c->id);
}

static u64 entry_address(const struct call *c)
{
    u64 low = c->ete[1] & ~1u;

    return c->ete[4] & ETE_GRANDE ? (u64)c->ete[0] << 32 | low : low & 0x7fffffff;
}

/* PSW bits the entry gives: addressing mode, problem state. */
static u64 entry_mask(const struct cpu *cpu, const struct call *c)
{
    u64 mode = c->ete[4] & ETE_GRANDE ? PSW_EA | PSW_BA : c->ete[1] & 0x80000000 ? PSW_BA : 0;

    return replace_bits(cpu->psw_mask, PSW_EA | PSW_BA | PSW_PROBLEM,
                        mode | (c->ete[1] & 1 ? PSW_PROBLEM : 0));
}

static u64 call_basic(struct cpu *cpu, const struct call *c, u64 back)
{
    u64 link = back | in_problem_state(cpu);

    if (cpu->psw_mask & PSW_EA)
        cpu->gr[14] = link;
    else
        set_low(cpu, 14, link | (cpu->psw_mask & PSW_BA ? 0x80000000 : 0));
    set_low(cpu, 3, (cpu->cr[3] & 0xffff0000) | (u16)cpu->cr[4]);
    cpu->cr[3] |= c->ete[3] & 0xffff0000;
    return entry_mask(cpu, c);
}

static enum step call_push(struct cpu *cpu, const struct call *c, u64 back)
{
    u32 tail = reuse_enabled(cpu) ? aste_instance(&c->aste) : aste_sequence(&c->aste);
    u64 space = c->asn ? (u64)c->asn << 16 | (u16)tail : 0;
    u32 number = c->number | (c->ete[4] & ETE_GRANDE ? 0x80000000 : 0);

    return stack_push(cpu, STACK_CALL, psw_mask(cpu), back, space << 32 | number);
}

/* After stacking: key, PSW-key mask, EAX and mode as the entry says. */
static u64 call_stacked(struct cpu *cpu, const struct call *c)
{
    u32 flags = c->ete[4];
    u64 mask = entry_mask(cpu, c);

    if (flags & ETE_KEY)
        mask = replace_bits(mask, PSW_KEY, (u64)(flags >> 20 & 15) << 52);
    if (flags & ETE_PKM_REPLACED)
        cpu->cr[3] &= ~0xffff0000ull;
    cpu->cr[3] |= c->ete[3] & 0xffff0000;
    if (flags & ETE_EAX)
        cpu->cr[8] = replace_bits(cpu->cr[8], 0xffff0000, (u64)flags << 16);
    return replace_bits(mask, PSW_AS, flags & ETE_AR_MODE ? (u64)ASC_AR << 46 : 0);
}

static void secondary_from_primary(struct cpu *cpu)
{
    bool reuse = reuse_enabled(cpu);

    cpu->cr[3] = replace_bits(cpu->cr[3], reuse ? 0xffffffff0000ffff : 0xffff, cpu->cr[4]);
    cpu->cr[7] = cpu->cr[1];
}

static void spaces_set(struct cpu *cpu, const struct call *c)
{
    secondary_from_primary(cpu);
    if (!c->asn)
        return;
    cpu->cr[4] = replace_bits(cpu->cr[4], 0xffffffff, (u64)aste_ax(&c->aste) << 16 | c->asn);
    if (reuse_enabled(cpu))
        cpu->cr[4] = replace_bits(cpu->cr[4], ~0xffffffffull, (u64)aste_instance(&c->aste) << 32);
    cpu->cr[1] = c->asce;
    cpu->cr[5] = replace_bits(cpu->cr[5], 0xffffffff, c->aste.origin);
    if (c->ete[4] & ETE_STACKING && c->ete[4] & ETE_SECONDARY_NEW)
        secondary_from_primary(cpu);
}

static int call_translate(struct cpu *cpu, struct call *c, u64 back, struct trace_entry *t)
{
    u32 designation;

    CHECK(word_at(cpu, primary_aste(cpu) + 24, &designation));
    if (!(designation & LINKAGE_CONTROL))
        return PGM_SPECIAL_OPERATION;
    call_trace(cpu, c, back, t);
    CHECK(trace_check(cpu, t));
    CHECK(entry_table(cpu, c, designation));
    CHECK(entry_check(cpu, c));
    return space_find(cpu, c);
}

Y_ROW(pc)
{
    u64 back = next_address(cpu, o), old_asce = cpu->cr[1], mask;
    u16 old_asn = (u16)cpu->cr[4];
    struct call c = { .asn = 0 };
    struct trace_entry t;

    number_take(cpu, ea2(cpu, o), &c);
    if (!dat_is_on(cpu) || space_control(cpu) & 2)
        return pgm(cpu, PGM_SPECIAL_OPERATION);
    TRY_STATUS(call_translate(cpu, &c, back, &t));
    if (c.ete[4] & ETE_STACKING) {
        trace_mode(cpu, entry_mask(cpu, &c), back, &t);
        TRY_STATUS(trace_check(cpu, &t));
        TRY(call_push(cpu, &c, back));
        mask = call_stacked(cpu, &c);
    } else {
        mask = call_basic(cpu, &c, back);
    }
    if (mask & PSW_EA)
        cpu->gr[4] = (u64)c.ete[6] << 32 | c.ete[7];
    else
        set_low(cpu, 4, c.ete[7]);
    spaces_set(cpu, &c);
    TRY_STATUS(trace_put(cpu, &t));
    TRY_STATUS(control_branch(cpu, mask, entry_address(&c)));
    if (c.asn && (old_asce | cpu->cr[1]) & ASCE_SPACE_SWITCH)
        TRY_STATUS(space_switch(cpu, old_asce, old_asn));
    return STOP;
}
