/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A CPU's state as bytes, by state.def.  PoP chapter 4, "Program-Status Word", "Timing". */
#include "cpu/state.h"

#define SEEN(field, type, since) STATE_ROW(struct cpu, field, type, since, STATE_SEEN)
#define KEPT(field, type, since) STATE_ROW(struct cpu, field, type, since, STATE_KEPT)
#define WHEN(field, type, since) STATE_ROW(struct cpu, field, type, since, STATE_WHEN)
#define FORM(field, how)
#define NONE(field, why)
static const struct state_row state_rows[] = {
#include "cpu/state.def"
};
static const struct state_table table = { state_rows, COUNT(state_rows) };

#define PENDING_ALL (PEND_CKC | PEND_TIMER | PEND_EMERGENCY | PEND_CALL)

/* What is saved in another form, in this order. */
struct form {
    u64 mask, address, timer, timer_runs, count;
};

static struct form form_of(struct cpu *cpu)
{
    return (struct form){ psw_mask(cpu), cpu->ia, cpu_timer(cpu), cpu->timer_base != 0,
                          cpu_count(cpu) };
}

int cpu_save(struct cpu *cpu, struct sink *to)
{
    struct form f = form_of(cpu);

    if (sink_put8(to, f.mask) || sink_put8(to, f.address) || sink_put8(to, f.timer) ||
        sink_put8(to, f.timer_runs) || sink_put8(to, f.count))
        return -1;
    return state_save(&table, cpu, to);
}

/* The PSW goes in last: what it means depends on control registers.  If it is not valid, the
 * interruption that says so is among what was saved. */
int cpu_load(struct cpu *cpu, unsigned version, struct source *from)
{
    struct form f;

    if (source_get8(from, &f.mask) || source_get8(from, &f.address) ||
        source_get8(from, &f.timer) || source_get8(from, &f.timer_runs) ||
        source_get8(from, &f.count) || state_load(&table, cpu, version, from))
        return -1;
    if (cpu->gr[ZERO_REG] || cpu->pending & ~PENDING_ALL)
        return -1;
    cpu->retired = f.count;
    cpu->budget = cpu->budget_base = 0;
    cpu->inflight = 0;
    cpu->timer_base = 0;
    cpu_timer_set(cpu, f.timer);
    if (f.timer_runs)
        cpu_timer_go(cpu);
    psw_load(cpu, f.mask, f.address);
    cpu_ask(cpu, REQ_TIMER | REQ_IRQ);
    return 0;
}

void cpu_hash(struct cpu *cpu, struct hash *h)
{
    struct form f = form_of(cpu);
    bool when = cpu->pgm_waits || cpu->pending & PEND_CALL;

    hash_put8(h, f.mask);
    hash_put8(h, f.address);
    hash_put8(h, f.timer);
    hash_put8(h, f.count);
    state_hash(&table, cpu, STATE_SEEN, h);
    if (when)
        state_hash(&table, cpu, STATE_WHEN, h);
}
