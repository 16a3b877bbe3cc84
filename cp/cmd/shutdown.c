/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SIGNAL SHUTDOWN, SHUTDOWN, SLEEP: what takes time is an event in the queue. */
#include <string.h>
#include "console/console.h"
#include "cp/inner.h"
#include "cp/session.h"
#include "cp/sclp.h"
#include "lib/clock.h"

enum { WITHIN_DEFAULT = 60, WITHIN_MAX = 65535 };

/* [WITHIN|BY] n, or nothing: *seconds stays. */
static int take_within(struct command_context *c, unsigned *seconds)
{
    char word[WORD_MAX];
    u64 value;

    if (!take_upper(c, word))
        return 0;
    if (!word_is(word, "WITHIN", 4) && strcmp(word, "BY") != 0)
        return say_invalid_option(c->to, word);
    if (!take_word(c, word))
        return say_operand_missing(c->to);
    if (!parse_decimal(word, &value) || !value || value > WITHIN_MAX)
        return say_bad_number(c->to, word, "1 to 65535 seconds");
    *seconds = (unsigned)value;
    return no_more(c);
}

static void limit_set(struct system *sys, u32 owner, unsigned seconds)
{
    timer_event(sys, system_now(sys) + seconds * TOD_SECOND, EVENT_SHUTDOWN_LIMIT, owner);
}

/* ---- SIGNAL SHUTDOWN ---- */

int signal_shutdown(struct vm *vm, unsigned seconds, struct hearer to)
{
    if (sclp_signal_quiesce(vm))
        return say_signal_deaf(to, vm->userid);
    limit_set(vm->sys, vm->id, seconds);
    say_signal_sent(to, vm->userid);
    return 0;
}

int cmd_signal(struct command_context *c)
{
    char word[WORD_MAX];
    unsigned seconds = WITHIN_DEFAULT;
    struct vm *vm;
    int why;

    if (!take_upper(c, word) || !word_is(word, "SHUTDOWN", 4))
        return say_operand_missing(c->to);
    if (peek_word(c, word) && strcmp(word, "USER") == 0)
        take_word(c, word);
    vm = take_user(c, &why);
    if (!vm)
        return why;
    why = take_within(c, &seconds);
    return why ? why : signal_shutdown(vm, seconds, c->to);
}

/* ---- SHUTDOWN ---- */

static bool limit_runs(struct system *sys)
{
    struct event e;

    for (unsigned i = 0; event_at(sys->events, i, &e); i++)
        if (e.kind == EVENT_SHUTDOWN_LIMIT && e.owner == 0)
            return true;
    return false;
}

bool shutdown_due(struct system *sys)
{
    if (sys->shutdown)
        return true;
    if (!limit_runs(sys))
        return false;
    for (struct vm *vm = sys->vms; vm; vm = vm->next)
        if (!vm_idle(vm))
            return false;
    return true;
}

int cmd_shutdown(struct command_context *c)
{
    unsigned seconds = 0;
    int why = take_within(c, &seconds);

    if (why)
        return why;
    if (!seconds) {
        c->sys->shutdown = true;
        return 0;
    }
    say_shutdown_started(c->to, seconds, c->sys->users);
    limit_set(c->sys, 0, seconds);
    for (struct vm *vm = c->sys->vms; vm; vm = vm->next)
        if (!vm_idle(vm))
            signal_shutdown(vm, seconds, c->to);
    return 0;
}

/* ---- SLEEP ---- */

static const struct {
    const char *name;
    u8 letters;
    u32 seconds;
} units[] = {
    {"SECONDS",  3, 1   },
    { "MINUTES", 3, 60  },
    { "HOURS",   2, 3600},
    { "HRS",     3, 3600}
};

/* n [unit], minutes when there is none; nothing: *seconds stays 0. */
static int take_duration(struct command_context *c, u64 *seconds)
{
    char word[WORD_MAX];

    if (!take_word(c, word))
        return 0;
    if (!parse_decimal(word, seconds) || !*seconds || *seconds > WITHIN_MAX)
        return say_bad_number(c->to, word, "1 to 65535");
    if (!take_word(c, word)) {
        *seconds *= 60;
        return 0;
    }
    for (unsigned i = 0; i < COUNT(units); i++)
        if (word_is(word, units[i].name, units[i].letters)) {
            *seconds *= units[i].seconds;
            return no_more(c);
        }
    return say_invalid_option(c->to, word);
}

/* A machine stands still; the operator, who has none, types nothing. */
int cmd_sleep(struct command_context *c)
{
    u64 seconds = 0;
    int why = take_duration(c, &seconds);

    if (why)
        return why;
    if (!c->vm && !c->console)
        return say_line_console_only(c->to, "SLEEP");
    if (!c->vm) {
        c->console->sleep_until = seconds ? host_ns() + seconds * 1000000000 : ~0ull;
        return 0;
    }
    vm_stop(c->vm);
    c->stay = true;
    timer_event(c->sys, seconds ? system_now(c->sys) + seconds * TOD_SECOND : ~0ull, EVENT_SLEEP,
                c->vm->id);
    return 0;
}

/* ---- time is up ---- */

static void limit_reached(struct system *sys, struct vm *vm)
{
    say_signal_late(TO_OPERATOR(sys), vm->userid);
    sys->later(sys->say_ctx, vm, "LOGOFF");
}

static struct vm *vm_of(struct system *sys, u32 id)
{
    struct vm *vm = sys->vms;

    while (vm && vm->id != id)
        vm = vm->next;
    return vm;
}

void command_event(struct system *sys, const struct event *e)
{
    struct vm *vm = vm_of(sys, e->owner);

    if (e->kind == EVENT_SHUTDOWN_LIMIT && e->owner == 0) {
        sys->shutdown = true;
        say_shutdown_limit(TO_OPERATOR(sys));
    } else if (vm && e->kind == EVENT_SHUTDOWN_LIMIT && !vm_idle(vm)) {
        limit_reached(sys, vm);
    } else if (vm && e->kind == EVENT_SLEEP) {
        vm_begin(vm);
    }
}

/* ---- a machine has stopped ---- */

static void say_wait(struct hearer to, u64 mask, u64 address)
{
    say_disabled_wait(to, (u32)(mask >> 32), (u32)mask, (u32)(address >> 32), (u32)address);
}

void say_stopped(struct vm *vm, int reason, u64 mask, u64 address)
{
    struct hearer to = TO_VM(vm);

    if (reason == STOP_COUNT)
        return; /* it could go on */
    event_cancel(vm->sys->events, EVENT_SHUTDOWN_LIMIT, vm->id);
    switch (reason) {
    case STOP_SIGP: say_sigp_stop(to, first_cpu(vm)->address); break;
    case STOP_DISABLED_WAIT: say_wait(to, mask, address); break;
    case STOP_SIGNALLED: say_shutdown_complete(to, vm->userid); break;
    case STOP_LOOP:
        say_interruption_loop(to, (u32)(mask >> 32), (u32)mask, (u32)(address >> 32), (u32)address);
        break;
    case STOP_CHECK: say_check_stop(to); break;
    default: say_machine_error(to);
    }
}
