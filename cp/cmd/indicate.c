/* SPDX-License-Identifier: GPL-3.0-or-later */
/* INDICATE: how busy the system and its users are, since they began. */
#include <stdio.h>
#include <string.h>
#include "cp/simulate.h"
#include "cp/session.h"
#include "lib/clock.h"

static u64 vm_time(const struct vm *vm)
{
    u64 time = 0;

    for (unsigned i = 0; i < VM_CPUS; i++)
        if (vm->vcpu[i])
            time += vm->vcpu[i]->ttime;
    return time;
}

static unsigned count_state(const struct system *sys, enum vcpu_state first, enum vcpu_state last)
{
    unsigned count = 0;

    for (const struct vm *vm = sys->vms; vm; vm = vm->next)
        for (unsigned i = 0; i < VM_CPUS; i++)
            count += vm->vcpu[i] && vm->vcpu[i]->state >= first && vm->vcpu[i]->state <= last;
    return count;
}

/* One queue of ready and running CPUs, no eligible list. */
static int indicate_load(struct command_context *c)
{
    u64 used = 0, passed = system_now(c->sys) - c->sys->ipl_tod;
    u64 reads = pager_count(c->sys->pager, PAGE_IN_GUEST) + pager_count(c->sys->pager, PAGE_IN_CP);
    u64 writes = pager_count(c->sys->pager, PAGE_OUT_WRITTEN), seconds = passed / TOD_SECOND + 1;
    unsigned cores = cores_count(c->sys->cores), load;

    for (const struct vm *vm = c->sys->vms; vm; vm = vm->next)
        used += vm_time(vm);
    load = passed ? (unsigned)(used / (passed / 100 + 1) / cores) : 0;
    ANSWER(c, "AVGPROC-%03u%% %02u", load, cores);
    ANSWER(c, "MDC READS-000000/SEC WRITES-000000/SEC HIT RATIO-000%%");
    ANSWER(c, "PAGING-%llu/SEC", (unsigned long long)((reads + writes) / seconds));
    ANSWER(c, "Q0-%05u(00000)                           DORMANT-%05u",
           count_state(c->sys, VCPU_READY, VCPU_RUNNING),
           count_state(c->sys, VCPU_STOPPED, VCPU_STOPPED) +
               count_state(c->sys, VCPU_WAITING, VCPU_CHECKSTOP));
    for (unsigned i = 1; i <= 3; i++)
        ANSWER(c, "Q%u-00000(00000)           E%u-00000(00000)", i, i);
    for (unsigned i = 0; i < cores; i++)
        ANSWER(c, "PROC %04X-%03u%% CP", i, load);
    ANSWER(c, "LIMITED-00000");
    return 0;
}

static u64 vm_starts(const struct vm *vm)
{
    struct chsub_info info;
    u64 starts = 0;

    for (unsigned i = 0; chsub_nth(vm->chsub, i, &info); i++)
        starts += info.total.starts;
    return starts;
}

static void answer_cpu(struct command_context *c, const struct vm *vm, const struct vcpu *v,
                       u64 starts)
{
    char vtime[16], ttime[16];
    u64 minutes = (system_now(c->sys) - vm->logon_tod) / TOD_SECOND / 60;

    format_cpu_time(vtime, sizeof(vtime), v->vtime);
    format_cpu_time(ttime, sizeof(ttime), v->ttime);
    ANSWER(c, "CPU %02X: CTIME=%02llu:%02llu VTIME=%s TTIME=%s IO=%06llu", v->address,
           (unsigned long long)(minutes / 60), (unsigned long long)(minutes % 60), vtime, ttime,
           (unsigned long long)starts);
    ANSWER(c, "        RDR=000000 PRT=000000 PCH=000000 TYPE=CP   CPUAFFIN=ON");
    ANSWER(c, "        INSTRUCTIONS=%llu", (unsigned long long)v->instructions);
    for (unsigned i = 0; i < ICPT_KINDS; i++)
        if (v->icpt_count[i])
            ANSWER(c, "        %12llu interceptions: %s", (unsigned long long)v->icpt_count[i],
                   icpt_kind_names[i]);
}

static int indicate_user(struct command_context *c)
{
    struct space_usage s;
    char word[WORD_MAX], size[24];
    struct vm *vm = c->vm;
    int why = 0;

    if (peek_word(c, word)) {
        vm = take_user(c, &why);
        if (vm && vm != c->vm && !has_class(c, "ACE"))
            return say_invalid_option(c->to, word);
    }
    if (!vm)
        return why ? why : say_before_logon(c->to);
    space_usage(vm->space, &s);
    ANSWER(c, "USERID=%-8s MACH=Z   STOR=%s VIRT=V XSTORE=NONE", vm->userid,
           format_size(size, sizeof(size), vm->storage));
    ANSWER(c, "PAGES: RES=%llu  WS=%llu  LOCKEDREAL=0  RESVD=0", (unsigned long long)s.resident,
           (unsigned long long)s.resident);
    ANSWER(c, "       INSTAN=%llu", (unsigned long long)(s.resident + s.slots));
    ANSWER(c, "NPREF=0  PREF=0  READS=%llu  WRITES=%llu",
           (unsigned long long)space_count(vm->space, PAGE_IN_GUEST),
           (unsigned long long)space_count(vm->space, PAGE_OUT_WRITTEN));
    for (unsigned i = 0; i < VM_CPUS; i++)
        if (vm->vcpu[i])
            answer_cpu(c, vm, vm->vcpu[i], i ? 0 : vm_starts(vm));
    return 0;
}

static const struct keyword indicate_rows[] = {
    {"LOAD",  4, "*", indicate_load, "the system"           },
    { "USER", 4, "*", indicate_user, "a user: USER [userid]"},
};
static const struct keywords indicate_table = { indicate_rows, COUNT(indicate_rows) };

int cmd_indicate(struct command_context *c)
{
    char word[WORD_MAX];

    return peek_word(c, word) ? keyword_run(&indicate_table, c) : indicate_user(c);
}
