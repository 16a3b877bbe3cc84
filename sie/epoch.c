/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The guest's clocks: guest TOD = host TOD + epoch; comparator and CPU timer as deadlines. */
#include "sie/inner.h"

/* The deadline is looked at only when one of the three values has been changed from outside. */
void epoch_enter(struct sie *s, const struct sd *sd)
{
    struct cpu *cpu = &s->cpu;
    u64 ckc = get64(sd->ckc), epoch = get64(sd->epoch), timer = get64(sd->cputm);
    bool changed = ckc != cpu->ckc || epoch != cpu->epoch;

    cpu->ckc = ckc;
    cpu->epoch = epoch;
    if (timer != s->timer_stored) {
        cpu_timer_set(cpu, timer);
        s->timer_stored = timer;
        changed = true;
    }
    if (changed)
        clock_check(cpu);
}

/* The CPU timer runs on between exit and entry (the guest is still dispatched), so what is stored here is
 * a reading; epoch_enter() takes it over only if somebody else stored another one. */
void epoch_exit(struct sie *s, struct sd *sd)
{
    struct cpu *cpu = &s->cpu;

    sd->ckc = put64(cpu->ckc);
    sd->epoch = put64(cpu->epoch);
    s->timer_stored = cpu_timer(cpu);
    s->timer_set = cpu->timer;
    sd->cputm = put64(s->timer_stored);
}

void epoch_keep(struct sie *s, struct sd *sd)
{
    struct cpu *cpu = &s->cpu;

    if (s->timer_set != cpu->timer) {
        epoch_exit(s, sd);
        return;
    }
    sd->ckc = put64(cpu->ckc);
    sd->epoch = put64(cpu->epoch);
}
