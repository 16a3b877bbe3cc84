/* SPDX-License-Identifier: GPL-3.0-or-later */
/* TRAP, RESUME PROGRAM and TRACE.  PoP chapters 4 ("Tracing") and 10. */
#include "cpu/art.h"
#include "cpu/control.h"
#include "cpu/trace_table.h"
#include "cpu/inner.h"
#include "cpu/y.h"

#define TRAP_ENABLED        1u       /* of DUCT word 11 */
#define TRAP_LONG_PSW       0x40000u /* of word 0 of the trap control block */
#define TRAP_LONG_REGISTERS 0x20000u
#define TRAP_EXECUTED       0x80000000u
#define TRAP_BY_TRAP4       0x40000000u

/* Control block and save area lie in the home space, under the PSW key. */
static enum step home_view(struct cpu *cpu, u64 at, u32 n, bool store, struct view *w)
{
    return view_ctx(cpu, context_find(cpu, cpu->cr[13], psw_key(cpu)), 0, at, n, store, w);
}

static enum step trap_block(struct cpu *cpu, u32 *at, u32 word[6])
{
    be32 v, block[6];
    struct view w;

    TRY(real_rd(cpu, duct_origin(cpu) + 44, &v, sizeof(v)));
    if (!(get32(v) & TRAP_ENABLED))
        return pgm(cpu, PGM_SPECIAL_OPERATION);
    *at = get32(v) & 0x7ffffff8;
    TRY(home_view(cpu, *at, sizeof(block), false, &w));
    view_get(&w, sizeof(block), block);
    for (unsigned i = 0; i < 6; i++)
        word[i] = get32(block[i]);
    return NEXT;
}

static unsigned trap_save(const struct cpu *cpu, u32 form, u32 flags, u32 operand, u8 s[160])
{
    u64 mask = psw_mask(cpu);
    unsigned size = form & TRAP_LONG_REGISTERS ? 8 : 4;

    st_be4(s, flags);
    st_be4(s + 8, operand);
    st_be4(s + 12, cpu->ar[15]);
    if (form & TRAP_LONG_PSW) {
        st_be8(s + 16, mask);
        st_be8(s + 24, cpu->next);
    } else {
        st_be4(s + 16, (u32)(mask >> 32) | 0x80000);
        st_be4(s + 20, (u32)(mask & PSW_BA) | (u32)cpu->next);
    }
    for (unsigned i = 0; i < 16; i++) {
        if (size == 8)
            st_be8(s + 32 + 8 * i, cpu->gr[i]);
        else
            st_be4(s + 32 + 4 * i, (u32)cpu->gr[i]);
    }
    return 32 + 16 * size;
}

static enum step trap(struct cpu *cpu, u32 flags, u32 operand)
{
    u32 block = 0, word[6];
    struct trace_entry t;
    struct view w;
    u8 save[160] = { 0 };
    unsigned n;
    u64 target, mask = replace_bits(cpu->psw_mask, PSW_AS | PSW_EA | PSW_BA, PSW_BA);

    if (!dat_is_on(cpu) || space_control(cpu) & 2)
        return pgm(cpu, PGM_SPECIAL_OPERATION);
    TRY(trap_block(cpu, &block, word));
    target = word[5] & 0x7fffffff;
    if (cpu->rel != cpu->ia)
        flags |= TRAP_EXECUTED;
    n = trap_save(cpu, word[0], flags | (u32)cpu->ilc << 16, operand, save);
    TRY(home_view(cpu, word[3] & 0x7ffffff8, n, true, &w));
    if (!(word[0] & TRAP_LONG_PSW) && cpu->psw_mask & PSW_EA)
        return pgm(cpu, PGM_SPECIAL_OPERATION);
    trace_branch(cpu, mask, target, &t);
    TRY_STATUS(trace_check(cpu, &t));
    view_put(&w, n, save);
    TRY_STATUS(trace_put(cpu, &t));
    if (cpu->psw_mask & PSW_EA)
        cpu->gr[15] = block;
    else
        set_low(cpu, 15, block);
    TRY_STATUS(control_branch(cpu, mask, target));
    return STOP;
}

Y_ROW(trap2)
{
    (void)o;
    return trap(cpu, 0, 0);
}

Y_ROW(trap4) { return trap(cpu, TRAP_BY_TRAP4, (u32)ea2(cpu, o) & 0x7fffffff); }

/* RESUME PROGRAM: the halfwords behind the instruction say where in the save area things are. */
#define RP_LONG_PSW      4
#define RP_LONG_REGISTER 2
#define RP_DISJOINT      1

struct resume {
    u16 flags, at_psw, at_ar, at_gr, at_high;
    u64 mask, address, gr;
    u32 ar;
};

/* They are fetched as instructions are. */
static enum step resume_list(struct cpu *cpu, struct resume *r)
{
    u16 *const to[] = { &r->flags, &r->at_psw, &r->at_ar, &r->at_gr, &r->at_high };
    unsigned count = 4;

    for (unsigned i = 0; i < count; i++) {
        struct page_ref ref;
        u64 a = (cpu->rel + 4 + 2 * i) & cpu->amask;

        TRY_STATUS(tlb_reach(cpu, cpu->code, a, false, &ref));
        *to[i] = ld_be2(ref.host + (a & ~PAGE_MASK));
        if (r->flags & 0xfff8)
            return pgm(cpu, PGM_SPECIFICATION);
        if ((r->flags & 3) == (RP_LONG_REGISTER | RP_DISJOINT))
            count = 5;
    }
    return NEXT;
}

static enum step resume_gr(struct cpu *cpu, const struct op *o, struct resume *r)
{
    u64 ea = ea2(cpu, o), old = cpu->gr[o->b2 & 15], low, high;

    if ((r->flags & 3) == RP_LONG_REGISTER)
        return ld8(cpu, o->b2, (ea + r->at_gr) & cpu->amask, &r->gr);
    TRY(ld4(cpu, o->b2, (ea + r->at_gr) & cpu->amask, &low));
    high = old >> 32;
    if ((r->flags & 3) == (RP_LONG_REGISTER | RP_DISJOINT))
        TRY(ld4(cpu, o->b2, (ea + r->at_high) & cpu->amask, &high));
    r->gr = high << 32 | low;
    return NEXT;
}

/* Of the saved PSW only address-space control, condition code, program mask and addressing mode count. */
static enum step resume_fields(struct cpu *cpu, const struct op *o, struct resume *r)
{
    bool is_long = r->flags & RP_LONG_PSW;
    u64 ea = ea2(cpu, o), ar, v;
    u8 psw[16] = { 0 };

    TRY(rd(cpu, o->b2, (ea + r->at_psw) & cpu->amask, psw, is_long ? 16 : 8));
    TRY(ld4(cpu, o->b2, (ea + r->at_ar) & cpu->amask, &ar));
    TRY(resume_gr(cpu, o, r));
    v = ld_be8(psw);
    r->address = is_long ? ld_be8(psw + 8) : v & 0x7fffffff;
    r->mask = replace_bits(psw_mask(cpu), PSW_AS | PSW_CC | PSW_PM | PSW_EA | PSW_BA, v);
    r->ar = (u32)ar;
    return NEXT;
}

static bool resume_valid(const struct resume *r)
{
    unsigned mode = (r->mask & PSW_EA ? 2 : 0) | (r->mask & PSW_BA ? 1 : 0);

    if (r->address & 1 || mode == 2)
        return false;
    return mode == 3 || r->address >> (mode ? 31 : 24) == 0;
}

static enum step resume_check(struct cpu *cpu, const struct resume *r)
{
    bool home = (r->mask & PSW_AS) == PSW_AS;

    if (dat_is_on(cpu) && home && in_problem_state(cpu))
        return pgm(cpu, PGM_PRIVILEGED);
    return resume_valid(r) ? NEXT : pgm(cpu, PGM_SPECIFICATION);
}

Y_ROW(rp)
{
    unsigned old = space_control(cpu);
    struct resume r = { .flags = 0 };
    struct trace_entry t;

    TRY(resume_list(cpu, &r));
    TRY(resume_fields(cpu, o, &r));
    TRY(resume_check(cpu, &r));
    trace_jump(cpu, r.mask, r.address, next_address(cpu, o), &t);
    TRY_STATUS(trace_check(cpu, &t));
    TRY_STATUS(trace_put(cpu, &t));
    cpu->ar[o->b2 & 15] = r.ar;
    cpu->gr[o->b2 & 15] = r.gr;
    cpu_set_cc(cpu, r.mask >> 44 & 3);
    TRY_STATUS(control_branch(cpu, r.mask & ~PSW_CC, r.address));
    if (dat_is_on(cpu))
        TRY_STATUS(home_switched(cpu, old));
    return STOP;
}

/* TRACE: registers R1 to R3 behind the clock and the operand. */
static enum step trace_registers(struct cpu *cpu, const struct op *o, bool grande)
{
    unsigned count = ((o->r3 - o->r1) & 15u) + 1;
    u64 ea = ea2(cpu, o), operand, tod = cpu_tod(cpu);
    struct trace_entry t = { .length = 0 };

    if (ea & 3)
        return pgm(cpu, PGM_SPECIFICATION);
    if (!(cpu->cr[12] & CR12_EXPLICIT_TRACE))
        return NEXT;
    TRY(ld4(cpu, o->b2, ea, &operand));
    if (operand & 0x80000000)
        return NEXT;
    trace_add2(&t, (u16)(0x7000 | (count - 1) << 8 | (grande ? 0x80 : 0)));
    if (grande) {
        trace_add8(&t, tod);
        trace_add2(&t, 0);
    } else {
        trace_add2(&t, (u16)(tod >> 32));
        trace_add4(&t, (u32)tod);
    }
    trace_add4(&t, (u32)operand);
    for (unsigned i = 0; i < count; i++) {
        u64 v = cpu->gr[(o->r1 + i) & 15];

        if (grande)
            trace_add8(&t, v);
        else
            trace_add4(&t, (u32)v);
    }
    TRY_STATUS(trace_check(cpu, &t));
    TRY_STATUS(trace_put(cpu, &t));
    return NEXT;
}

Y_ROW(trace) { return trace_registers(cpu, o, false); }

Y_ROW(tracg) { return trace_registers(cpu, o, true); }
