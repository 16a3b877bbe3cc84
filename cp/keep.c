/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Before and after a run of `ursa ipl`: a saved machine loaded, the machine saved, its state hashed. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "cp/command.h"
#include "cp/keep.h"
#include "cp/save.h"

int keep_begin(struct system *sys, const struct settings *s, struct hash_log **log)
{
    *log = NULL;
    if (!s->hash_log)
        return 0;
    *log = hash_log_start(sys, s->hash_log, s->hash_storage);
    return *log ? 0 : say_hash_log_failed(TO_OPERATOR(NULL), s->hash_log, strerror(errno));
}

int keep_load(struct system *sys, const struct settings *s, struct vm **vm)
{
    int why = load_file(sys, s->load, vm);

    if (!why && s->assist_off)
        assist_set(*vm, false);
    return why;
}

static void part_line(void *ctx, const char *part, u64 hash)
{
    (void)ctx;
    fprintf(stderr, "  %-9s %016llx\n", part, (unsigned long long)hash);
}

static int hash_show(struct vm *vm)
{
    u64 hash;
    enum save_why why = vm_hash(vm, &hash);

    if (why)
        return say_hash_failed(TO_OPERATOR(NULL), save_text(why));
    fprintf(stderr, "state of %s after %llu instructions: %016llx\n", vm->userid,
            (unsigned long long)vm->sys->executed, (unsigned long long)hash);
    vm_hash_parts(vm, part_line, NULL);
    return 0;
}

int keep_end(struct system *sys, const struct settings *s, struct hash_log *log)
{
    struct vm *vm = sys->vms;
    int why = 0, error = log ? hash_log_end(sys, log) : 0;

    if (error)
        why = say_hash_log_failed(TO_OPERATOR(NULL), s->hash_log, strerror(error));
    if (!vm)
        return why;
    if (sys->executed < sys->options.stop_at)
        say_count_not_reached(TO_OPERATOR(NULL), sys->executed);
    if (s->hash && !why)
        why = hash_show(vm);
    if (s->save && !why)
        why = save_file(vm, s->save);
    return why;
}
