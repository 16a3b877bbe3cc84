/* SPDX-License-Identifier: GPL-3.0-or-later */
/* ursa: makes a system, gives it a console, and ends with the console's exit code (operator.h). */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "console/console.h"
#include "cp/command.h"
#include "cp/disk.h"
#include "cp/dispatch.h"
#include "cp/ipl.h"
#include "cp/keep.h"
#include "cp/operator.h"
#include "cp/options.h"
#include "cp/simulate.h"

enum { FIRST_DISK = 0x0200 };
#define GUEST_USERID "GUEST"

struct ursa {
    struct settings settings;
    struct system *sys;
    struct desk *op;
    u64 begun; /* host ns */
};

/* A size, unless there is a file of that name. */
static int disk_make(struct vm *vm, unsigned number, const char *what)
{
    u16 devno = (u16)(FIRST_DISK + number);
    struct hearer to = TO_OPERATOR(vm->sys);
    FILE *file = fopen(what, "rb");
    u64 bytes;

    if (file)
        fclose(file);
    else if (parse_size(what, &bytes) && bytes)
        return disk_add_storage(vm, devno, bytes, to);
    return disk_add_file(vm, devno, what, false, to);
}

/* Under cp_lock.  0, or an exit code after a message. */
static int guest_make(struct ursa *u, struct vm **guest)
{
    const struct settings *s = &u->settings;
    struct vm *vm = vm_new(u->sys, GUEST_USERID, s->storage, s->cpus);

    if (!vm)
        return say_machine_failed(TO_OPERATOR(u->sys), GUEST_USERID), EXIT_INTERNAL;
    vm->set.run = vm->set.hold = true;
    operator_guest(u->op, vm);
    for (unsigned i = 0; i < s->disks; i++)
        if (disk_make(vm, i, s->disk[i]))
            return EXIT_LOAD;
    if (s->assist_off)
        assist_set(vm, false);
    *guest = vm;
    return 0;
}

static int guest_load(struct ursa *u)
{
    const struct settings *s = &u->settings;
    struct ipl_files files = { s->kernel, s->initrd, s->parm };
    struct vm *vm = NULL;
    int code;

    system_lock(u->sys);
    code = guest_make(u, &vm);
    system_unlock(u->sys);
    if (code)
        return code;
    return ipl_file(vm, &files, false) ? EXIT_LOAD : 0;
}

/* A saved machine; it goes on when there are processors. */
static int guest_restore(struct ursa *u)
{
    struct vm *vm;

    if (keep_load(u->sys, &u->settings, &vm))
        return EXIT_LOAD;
    operator_guest(u->op, vm);
    return 0;
}

static int run(struct ursa *u)
{
    u64 until = u->settings.timeout ? u->begun + u->settings.timeout : ~0ull;
    int code = u->settings.ipl && !u->settings.load ? guest_load(u) : 0;

    if (code)
        return operator_finish(u->op, code);
    code = operator_run(u->op, until);
    if (code == EXIT_TIMEOUT)
        say_timed_out(TO_OPERATOR(NULL), u->settings.timeout_text);
    return code;
}

/* ---- figures at the end ---- */

static void stats_machine(const struct vm *vm, double seconds)
{
    u64 instructions = 0, kinds[ICPT_KINDS] = { 0 };

    for (unsigned i = 0; i < VM_CPUS; i++) {
        if (!vm->vcpu[i])
            continue;
        instructions += vm->vcpu[i]->instructions;
        for (unsigned k = 0; k < ICPT_KINDS; k++)
            kinds[k] += vm->vcpu[i]->icpt_count[k];
    }
    fprintf(stderr, "%s: %llu instructions, %.2f s, %.1f million/s\n", vm->userid,
            (unsigned long long)instructions, seconds, (double)instructions / 1e6 / seconds);
    for (unsigned k = 0; k < ICPT_KINDS; k++)
        if (kinds[k])
            fprintf(stderr, "%s: %12llu interceptions: %s\n", vm->userid,
                    (unsigned long long)kinds[k], icpt_kind_names[k]);
}

static void stats_pages(const struct vm *vm)
{
    struct space_usage usage;

    space_usage(vm->space, &usage);
    fprintf(stderr, "%s: %12llu pages instantiated, %llu of them on page volumes only\n",
            vm->userid, (unsigned long long)(usage.resident + usage.slots),
            (unsigned long long)usage.slots);
    for (unsigned i = 0; i < PAGE_COUNTERS; i++) {
        u64 n = space_count(vm->space, (enum page_counter)i);

        if (n)
            fprintf(stderr, "%s: %12llu %s\n", vm->userid, (unsigned long long)n,
                    page_counter_help((enum page_counter)i));
    }
}

static void stats(const struct ursa *u)
{
    double seconds = (double)(host_ns() - u->begun) / 1e9;
    u64 first = operator_first_line(u->op);

    if (first)
        fprintf(stderr, "time to the first console line: %.3f s\n",
                (double)(first - u->begun) / 1e9);
    for (const struct vm *vm = u->sys->vms; vm; vm = vm->next) {
        stats_machine(vm, seconds);
        stats_pages(vm);
    }
}

static int start_and_run(struct ursa *u)
{
    struct hash_log *log;
    int code;

    if (keep_begin(u->sys, &u->settings, &log))
        return EXIT_USAGE;
    code = u->settings.load ? guest_restore(u) : 0;
    if (!code && dispatch_start(u->sys))
        code = EXIT_INTERNAL;
    if (!code)
        code = run(u);
    dispatch_stop(u->sys);
    if (u->settings.stats)
        stats(u);
    if (keep_end(u->sys, &u->settings, log) && !code)
        code = EXIT_INTERNAL;
    return code;
}

int main(int argc, char **argv)
{
    struct ursa u = { .begun = host_ns() };
    int code = EXIT_INTERNAL;

    signal(SIGXFSZ, SIG_IGN); /* a file that must not grow is a failed write like another */
    if (options_parse(&u.settings, argc, argv))
        return EXIT_USAGE;
    if (u.settings.help)
        return options_help(), EXIT_FINE;
    if (u.settings.version)
        return puts("Ursa " URSA_VERSION), EXIT_FINE;
    u.sys = system_new(&u.settings.system);
    if (!u.sys)
        return EXIT_INTERNAL;
    u.op = operator_new(u.sys);
    if (u.op)
        code = start_and_run(&u);
    system_free(u.sys);
    operator_free(u.op);
    return code;
}
