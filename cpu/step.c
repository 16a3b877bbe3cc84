/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tier T0: one instruction at a time; EXECUTE; how an instruction ends.  PoP chapters 5 and 6. */
#include "cpu/access0.h"
#include "cpu/cc.h"
#include "cpu/form.h"
#include "cpu/inner.h"
#include "cpu/isa.h"

static bool overflowed(const struct cpu *cpu, const struct row *r)
{
    return r->traits & OVF && cpu->psw_mask & PSW_PM_FIXED && cpu->cc_kind >= CC_ADD32 &&
           cpu->cc_kind <= CC_SUB64 && cpu_cc(cpu) == 3;
}

/* Value rows know nothing of the overflow mask: it is looked at here. */
enum step step_op(struct cpu *cpu, const struct op *o)
{
    const struct row *r = &rows[o->row];
    enum step step;

    cpu->next = (cpu->ia + cpu->ilc) & cpu->amask;
    cpu->core->counters.t0_steps++;
    step = r->t0(cpu, o);
    if (step == TAKEN)
        cpu->next = (cpu->rel + (u64)((s64)o->d2 * 2)) & cpu->amask;
    if (step == NEXT && unlikely(overflowed(cpu, r)))
        return pgm(cpu, PGM_FIXED_OVERFLOW);
    return step;
}

/* Where the old PSW of a program interruption points. */
static void address_at_program(struct cpu *cpu, unsigned code)
{
    cpu->pgm_ilc = cpu->ilc;
    if (pgm_ending(code) != NULLIFIED && cpu->ilc)
        cpu->ia = (cpu->ia + cpu->ilc) & cpu->amask;
}

static unsigned per_events(struct cpu *cpu, unsigned code)
{
    return cpu->per_shadow.control ? per_after(cpu, code) : 0;
}

/* An instruction that ends in a program interruption counts as one: so does a loop of them. */
static int program_end(struct cpu *cpu, unsigned before)
{
    cpu->budget -= before + 1;
    cpu->inflight = 0;
    address_at_program(cpu, cpu->pgm);
    return cpu_program(cpu, cpu->pgm | per_events(cpu, cpu->pgm));
}

static int leave_end(struct cpu *cpu, unsigned before)
{
    cpu->budget -= before;
    cpu->inflight = 0;
    cpu->per_shadow.control = 0;
    return cpu->leave;
}

/* PER events alone; or with the exception that a new PSW of SUPERVISOR CALL is already good for. */
static int events_end(struct cpu *cpu)
{
    u8 ilc = cpu->per_shadow.ilc;
    unsigned events = per_events(cpu, 0);

    if (!events)
        return 0;
    if (cpu->pgm_waits) {
        cpu->pgm |= PGM_PER;
        return 0;
    }
    cpu->pgm_ilc = ilc;
    return cpu_program(cpu, events);
}

/* Is the branch noted as breaking event?  By the same rule as in T1: see run_branch(). */
static bool breaking(const struct cpu *cpu, enum step step)
{
    return step == INDIRECT || (step == TAKEN && (cpu->next ^ cpu->ia) & PAGE_MASK);
}

int step_end(struct cpu *cpu, enum step step, unsigned before)
{
    if (cpu->dirty_codes)
        core_code_changed(cpu);
    if (step == PGM)
        return program_end(cpu, before);
    if (step == LEAVE)
        return leave_end(cpu, before);
    cpu->budget -= before + (step != AGAIN);
    cpu->inflight = 0;
    if (breaking(cpu, step))
        cpu->bear = cpu->ia;
    if (step != AGAIN)
        cpu->ia = cpu->next;
    if (likely(!cpu->per_shadow.control))
        return 0;
    if (step == TAKEN || step == INDIRECT)
        per_branch(cpu, cpu->next);
    return events_end(cpu);
}

/* Instructions come from the primary space, or the home space in its mode; never by an access register. */
static int text_refused(struct cpu *cpu, int status)
{
    teid_space(cpu,
               (cpu->psw_mask & (PSW_DAT | PSW_AS)) == (PSW_DAT | PSW_AS) ? ASC_HOME : ASC_PRIMARY);
    cpu->exc_access = 0;
    return status;
}

/* The text at `address`, which may straddle pages; status of the fetch. */
static int text_fetch(struct cpu *cpu, u64 address, u8 text[6])
{
    struct page_ref ref;
    unsigned length = 2;
    int status;

    if (address & 1)
        return PGM_SPECIFICATION;
    for (unsigned i = 0; i < length; i += 2) {
        u64 a = (address + i) & cpu->amask;

        if (i == 0 || (a & ~PAGE_MASK) == 0) {
            status = tlb_reach(cpu, cpu->code, a, false, &ref);
            if (status)
                return text_refused(cpu, status);
        }
        guest_copy(text + i, ref.host + (a & ~PAGE_MASK), 2);
        length = text_length(text[0]);
    }
    return 0;
}

/* What the attributes of the row say before its body runs: NEXT to run it. */
static enum step admit(struct cpu *cpu, const struct op *o, const u8 text[6])
{
    u16 code = 0;
    run_fn *run = row_handler(cpu, cpu->profile, o->row, o, &code);

    if (run == run_pgm) {
        cpu->dxc = code >> 8;
        return pgm(cpu, code & 0xff);
    }
    if (run == run_intercept) {
        guest_copy(cpu->text, text, 6);
        cpu->leave = LEAVE_INTERCEPT;
        return LEAVE;
    }
    return NEXT;
}

/* EXECUTE and EXECUTE RELATIVE LONG: cpu->ia and ilc stay those of the EXECUTE. */
enum step cpu_execute(struct cpu *cpu, u64 address, u8 modifier)
{
    u8 text[6] = { 0 };
    enum step step;
    struct op o;

    TRY(step_of(cpu, text_fetch(cpu, address, text)));
    text[1] |= modifier;
    op_decode(&o, text, row_find(text));
    if (o.row == ROW_EX || o.row == ROW_EXRL)
        return pgm(cpu, PGM_EXECUTE);
    if (cpu->per_shadow.control)
        per_fetch(cpu, address);
    cpu->rel = address;
    TRY(admit(cpu, &o, text));
    step = rows[o.row].t0(cpu, &o);
    if (step == TAKEN)
        return branch_to(cpu, address + (u64)((s64)o.d2 * 2));
    if (step == NEXT && unlikely(overflowed(cpu, &rows[o.row])))
        return pgm(cpu, PGM_FIXED_OVERFLOW);
    return step;
}

/* There is no length yet: the address moves on by 1 to 3 halfwords, and the code says by how many. */
static int fetch_end(struct cpu *cpu, int status)
{
    cpu->ilc = 2;
    if (status == PGM_SPECIFICATION)
        cpu->ia -= 2;
    return step_end(cpu, step_of(cpu, status), 0);
}

int step_one(struct cpu *cpu)
{
    u8 text[6] = { 0 };
    enum step step;
    struct op o;
    int status = text_fetch(cpu, cpu->ia, text);

    if (status)
        return fetch_end(cpu, status);
    op_decode(&o, text, row_find(text));
    cpu->ilc = (u8)text_length(text[0]);
    cpu->rel = cpu->ia;
    if (cpu->profile & PROFILE_PER)
        per_before(cpu);
    step = admit(cpu, &o, text);
    return step_end(cpu, step == NEXT ? step_op(cpu, &o) : step, 0);
}

/* Interception and privilege do not count: CP has decided that the row is to be done. */
int cpu_simulate(struct cpu *cpu, const u8 text[6])
{
    enum step step;
    struct op o;
    u16 code;

    op_decode(&o, text, row_find(text));
    if (o.row == ROW_NONE)
        return PGM_OPERATION;
    cpu->rel = cpu->ia;
    code = row_refusal(cpu->profile, &o);
    if (code) {
        cpu->dxc = code >> 8;
        cpu->budget--;
        return code & 0xff;
    }
    if (!cpu->ilc) /* else that of the interception, which may be an EXECUTE's */
        cpu->ilc = (u8)text_length(text[0]);
    if (cpu->profile & PROFILE_PER)
        per_before(cpu);
    do {
        step = step_op(cpu, &o);
    } while (step == AGAIN);
    if (step == PGM) {
        if (cpu->dirty_codes)
            core_code_changed(cpu);
        cpu->budget--; /* as program_end() does */
        return cpu->pgm;
    }
    return step_end(cpu, step, 0);
}
