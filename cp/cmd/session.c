/* SPDX-License-Identifier: GPL-3.0-or-later */
/* LOGON, AUTOLOG, DISCONN, LOGOFF, FORCE, FOR. */
#include <stdio.h>
#include <string.h>
#include "cp/ipl.h"
#include "cp/session.h"
#include "lib/clock.h"

#define MACHINE(userid, megabytes, cpus, classes, what)                                            \
    { userid, (u64)(megabytes) << 20, cpus, classes },
static const struct machine machines[] = {
#include "cp/machines.def"
};
#undef MACHINE

#define WHEN "%H:%M:%S %Z %A %m/%d/%y"

const struct machine *machine_find(const char *userid)
{
    for (unsigned i = 0; i < COUNT(machines); i++)
        if (strcmp(machines[i].userid, userid) == 0)
            return &machines[i];
    return NULL;
}

u64 machines_storage(void)
{
    u64 bytes = 0;

    for (unsigned i = 0; i < COUNT(machines); i++)
        bytes += machines[i].storage;
    return bytes;
}

void session_times(struct vm *vm, char *to, size_t n)
{
    u64 seconds = (system_now(vm->sys) - vm->logon_tod) / TOD_SECOND, vtime = 0, ttime = 0;
    char virtual[16], total[16];

    for (unsigned i = 0; i < VM_CPUS; i++)
        if (vm->vcpu[i]) {
            vtime += vm->vcpu[i]->vtime;
            ttime += vm->vcpu[i]->ttime;
        }
    format_cpu_time(virtual, sizeof(virtual), vtime);
    format_cpu_time(total, sizeof(total), ttime);
    snprintf(to, n, "CONNECT= %02llu:%02llu:%02llu VIRTCPU= %s TOTCPU= %s",
             (unsigned long long)(seconds / 3600), (unsigned long long)(seconds / 60 % 60),
             (unsigned long long)(seconds % 60), virtual, total);
}

static void say_when(struct vm *vm, const char *what)
{
    char when[64];

    format_time(when, sizeof(when), system_now(vm->sys), WHEN);
    tell(TO_VM(vm), "%s AT %s", what, when);
}

struct vm *session_start(struct system *sys, const struct machine *m, struct hearer to)
{
    struct vm *vm = vm_new(sys, m->userid, m->storage, m->cpus);

    if (!vm) {
        say_machine_failed(to, m->userid);
        return NULL;
    }
    snprintf(vm->classes, sizeof(vm->classes), "%s", m->classes);
    vm->set.run = vm->set.hold = true;
    say_when(vm, "LOGON");
    return vm;
}

void session_end(struct vm *vm, const char *how)
{
    struct system *sys = vm->sys;
    char userid[USERID_LENGTH + 1], times[80];

    snprintf(userid, sizeof(userid), "%s", vm->userid);
    session_times(vm, times, sizeof(times));
    tell(TO_VM(vm), "%s", times);
    say_when(vm, "LOGOFF");
    event_cancel(sys->events, EVENT_SLEEP, vm->id);
    event_cancel(sys->events, EVENT_SHUTDOWN_LIMIT, vm->id);
    vm_free(vm);
    say_user_logoff(TO_OPERATOR(sys), userid, sys->users, how);
}

/* The machine of this name, logged on now if it was not. */
static struct vm *user_start(struct command_context *c, const char *userid, int *why)
{
    const struct machine *m = machine_find(userid);
    struct vm *vm;

    if (!m) {
        *why = say_not_in_directory(c->to, userid);
        return NULL;
    }
    vm = session_start(c->sys, m, c->to);
    *why = vm ? 0 : 1;
    return vm;
}

int cmd_autolog(struct command_context *c)
{
    char userid[WORD_MAX];
    int why;

    if (!take_upper(c, userid))
        return say_operand_missing(c->to);
    why = no_more(c);
    if (why)
        return why;
    if (vm_find(c->sys, userid))
        return say_already_logged_on(c->to, userid);
    if (user_start(c, userid, &why))
        say_auto_logon(TO_OPERATOR(c->sys), userid, c->sys->users);
    return why;
}

int cmd_logon(struct command_context *c)
{
    char userid[WORD_MAX];
    struct vm *vm;
    int why = 0;

    if (!c->console)
        return say_line_console_only(c->to, "LOGON");
    if (!take_upper(c, userid))
        return say_operand_missing(c->to);
    if (c->console->user)
        return say_already_logged_on(c->to, c->vm ? c->vm->userid : userid);
    vm = vm_find(c->sys, userid);
    if (vm)
        say_when(vm, "RECONNECTED");
    else
        vm = user_start(c, userid, &why);
    if (vm)
        c->console->user = vm->id;
    return why;
}

int cmd_disconnect(struct command_context *c)
{
    if (!c->console || !c->console->user || !c->vm)
        return say_line_console_only(c->to, "DISCONN");
    say_when(c->vm, "DISCONNECT");
    c->console->user = 0;
    return 0;
}

int cmd_logoff(struct command_context *c)
{
    int why = need_gone(c);

    if (why)
        return why;
    if (c->console && c->console->user == c->vm->id)
        c->console->user = 0;
    session_end(c->vm, "");
    return 0;
}

int cmd_force(struct command_context *c)
{
    int why;
    struct vm *vm = take_user(c, &why);

    if (!vm)
        return why;
    c->vm = vm;
    why = need_gone(c);
    if (!why)
        session_end(vm, "FORCED");
    return why;
}

/* The rest of the line acts for another user, with the classes of who typed it. */
int cmd_for(struct command_context *c)
{
    char word[WORD_MAX];
    int why;
    struct vm *vm = take_user(c, &why);

    if (!vm)
        return why;
    if (peek_word(c, word) && (strcmp(word, "CMD") == 0 || strcmp(word, "COMMAND") == 0))
        take_word(c, word);
    c->from_guest = c->from_guest && vm == c->vm;
    if (vm != c->vm) {
        c->vm = vm;
        c->cpu = first_cpu(vm);
    }
    return command_rest(c);
}
