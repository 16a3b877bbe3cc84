/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The engine: runs a CPU by blocks (T1), single instructions (T0) where it must be exact, and looks at
 * requests and interruptions in between.  PoP chapters 5 and 6. */
#include <string.h>

#include "cpu/access0.h"
#include "cpu/form.h"
#include "cpu/inner.h"
#include "cpu/isa.h"

void cpu_init(struct cpu *cpu, const struct cpu_model *model, const struct cpu_host *host,
              struct host_space *space)
{
    memset(cpu, 0, sizeof(*cpu));
    cpu->model = model;
    cpu->host = host;
    cpu->space = space;
    cpu->deadline = ~0ull;
    cpu_reset(cpu, true);
}

/* CPU reset: what waits is gone, and what was translated before. */
void cpu_reset_pending(struct cpu *cpu)
{
    cpu->pgm_waits = false;
    cpu->pending = 0;
    memset(cpu->emergency, 0, sizeof(cpu->emergency));
    fetch_add(&cpu->space->gen, 1);
}

/* Initial CPU reset; the machine is in z/Architecture mode from the start. */
void cpu_reset(struct cpu *cpu, bool clear)
{
    cpu_reset_pending(cpu);
    cpu->prefix = 0;
    cpu->todpr = 0;
    cpu->fpc = 0;
    cpu->ckc = 0;
    cpu->bear = 1;
    memset(cpu->cr, 0, sizeof(cpu->cr));
    cpu->cr[0] = 0xe0;
    cpu->cr[14] = 0xc2000000;
    if (clear) {
        memset(cpu->gr, 0, sizeof(cpu->gr));
        memset(cpu->ar, 0, sizeof(cpu->ar));
        memset(cpu->vr, 0, sizeof(cpu->vr));
    }
    cpu_timer_set(cpu, 0);
    psw_load(cpu, PSW_EA | PSW_BA, 0);
}

void cpu_attach(struct cpu *cpu, struct core *core) { cpu->core = core; }

void cpu_detach(struct cpu *cpu)
{
    struct core *core = cpu->core;

    if (!core)
        return;
    pthread_mutex_lock(&core->mail_lock);
    if (core->cpu == cpu)
        core->cpu = NULL;
    pthread_mutex_unlock(&core->mail_lock);
    cpu->core = NULL;
    cpu->data = cpu->code = NULL;
}

void cpu_ask(struct cpu *cpu, u32 requests) { fetch_or(&cpu->request, requests); }

u64 cpu_count(const struct cpu *cpu)
{
    return cpu->retired + (u64)(cpu->budget_base - cpu->budget) + cpu->inflight;
}

void cpu_set_budget(struct cpu *cpu, s64 instructions)
{
    cpu->retired += (u64)(cpu->budget_base - cpu->budget);
    cpu->budget = cpu->budget_base = instructions;
}

/* Requests of other threads, in the order of their consequences. */
static int look_requests(struct cpu *cpu)
{
    u32 request = fetch_and(&cpu->request, 0);

    if (request & REQ_PURGE)
        core_serve(cpu->core);
    if (request & REQ_CODE)
        core_forget_jumps(cpu->core);
    if (request & REQ_TIMER)
        clock_check(cpu);
    return request & REQ_LEAVE ? LEAVE_REQUEST : 0;
}

/* A program interruption that waits comes first: what an invalid PSW enables for is not looked at. */
static int interruptions(struct cpu *cpu)
{
    int status = 0;

    while (!status && (cpu->pgm_waits || cpu_can_interrupt(cpu)))
        status = cpu->pgm_waits ? cpu_program(cpu, cpu->pgm) : cpu_interrupt(cpu);
    return status;
}

/* Between instructions: 0 to go on, or enum leave. */
static int look(struct cpu *cpu)
{
    int status = load_relaxed(&cpu->request) ? look_requests(cpu) : 0;

    if (status)
        return status;
    if (cpu->budget <= 0) {
        clock_check(cpu);
        return LEAVE_TIMER;
    }
    status = interruptions(cpu);
    if (status || !cpu_waiting(cpu))
        return status;
    return cpu->psw_mask & (PSW_IO | PSW_EXT | PSW_MCHECK) ? LEAVE_WAIT : LEAVE_STOP;
}

static int run_chain(struct cpu *cpu, const struct op *o)
{
    int step;

#ifdef DISPATCH_LOOP
    while ((step = o->run(cpu, o)) == GO)
        o = cpu->at;
#else
    step = o->run(cpu, o);
#endif
    return step;
}

/* The op T1 would not do, by T0.  True: the block goes on behind it. */
static bool slow_op(struct cpu *cpu, const struct op *o, int *status)
{
    enum step step;

    cpu->ia = cpu->page + OP_OFFSET(o);
    cpu->ilc = OP_LENGTH(o);
    cpu->rel = cpu->ia;
    cpu->inflight = o->n;
    if (unlikely(cpu->profile & PROFILE_PER))
        per_before(cpu);
    step = step_op(cpu, o);
    if (step == NEXT && !cpu->dirty_codes && !load_relaxed(&cpu->request) &&
        !cpu->per_shadow.control) {
        cpu->inflight = 0;
        return true;
    }
    *status = step_end(cpu, step, o->n);
    return false;
}

/* The text of an op that intercepts; it does not straddle pages.  Its own page may be on its way out of real
 * storage: then the guest leaves for that. */
static enum step text_copy(struct cpu *cpu, const struct op *o)
{
    const struct tlbe *e = tlb_entry(cpu->code, cpu->ia);
    struct page_ref ref;

    if (e->r == cpu->page) {
        guest_copy(cpu->text, (u8 *)(uintptr_t)(e->add + cpu->ia), OP_LENGTH(o));
        return LEAVE;
    }
    TRY(step_of(cpu, tlb_reach(cpu, cpu->code, cpu->ia, false, &ref)));
    guest_copy(cpu->text, ref.host + OP_OFFSET(o), OP_LENGTH(o));
    return LEAVE;
}

static enum step refused(struct cpu *cpu, const struct op *o, int step)
{
    cpu->ia = cpu->page + OP_OFFSET(o);
    cpu->ilc = OP_LENGTH(o);
    if (unlikely(cpu->profile & PROFILE_PER))
        per_before(cpu);
    if (step == PGM) {
        cpu->dxc = cpu->pgm >> 8;
        cpu->pgm &= 0xff;
        return PGM;
    }
    cpu->rel = cpu->ia;
    return text_copy(cpu, o);
}

/* Goes on at cpu->next, with a link if the chain came there by a branch inside of its page, unless finding the
 * block has made the core forget something: the page may be another. */
static const struct op *chain_on(struct cpu *cpu, int step)
{
    struct op *from = cpu->core->arena + (cpu->at - cpu->core->arena);
    u64 gen = cpu->core->jump_gen;
    const struct op *to;
    int status;

    cpu->ia = cpu->next;
    if (!may_chain(cpu))
        return NULL;
    to = block_find(cpu, &status);
    if (to && OP_OFFSET(to) + OP_LENGTH(to) > PAGE_BYTES)
        return to; /* out of date with either page: a link would outlive the change of the second */
    if (to && step == TAKEN && gen == cpu->core->jump_gen)
        from->link = (s32)((const char *)to - (const char *)from);
    return to;
}

/* Blocks until something needs looking at: 0 or enum leave. */
static int run_blocks(struct cpu *cpu, const struct op *o)
{
    int status = 0;

    while (o) {
        int step = run_chain(cpu, o);

        if (step == MISS) {
            o = cpu->at;
            if (!slow_op(cpu, o, &status))
                return status;
            o++;
        } else if (step == TAKEN || step == INDIRECT) {
            o = chain_on(cpu, step);
        } else {
            o = cpu->at;
            return step_end(cpu, refused(cpu, o, step), o->n);
        }
    }
    return 0;
}

static int run_some(struct cpu *cpu)
{
    const struct op *o;
    int status;

    if (cpu->budget <= CHAIN_REACH)
        return step_one(cpu);
    o = block_find(cpu, &status);
    return o ? run_blocks(cpu, o) : step_one(cpu);
}

static bool mode_current(const struct cpu *cpu)
{
    return cpu->core->cpu == cpu && cpu->data && cpu->data->gen == load_relaxed(&cpu->space->gen) &&
           cpu->code->gen == cpu->data->gen;
}

void cpu_begin(struct cpu *cpu)
{
    bool current = mode_current(cpu);

    core_enter(cpu->core, cpu);
    if (current)
        return;
    core_forget_jumps(cpu->core);
    cpu_mode(cpu);
}

void cpu_end(struct cpu *cpu) { core_leave(cpu->core); }

int cpu_run(struct cpu *cpu)
{
    int status;

    cpu_begin(cpu);
    do {
        status = look(cpu);
        if (!status)
            status = run_some(cpu);
    } while (!status);
    cpu_end(cpu);
    return status;
}
