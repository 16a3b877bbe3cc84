/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A line for every interruption a guest takes: two runs that should be the same differ in the first line where
 * they are not.  PoP chapter 6, "Interruption Action". */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "cp/save.h"
#include "cpu/state.h"

struct hash_log {
    FILE *file;
    unsigned every, left; /* until storage is looked at */
};

static void write_line(void *ctx, struct vcpu *v, unsigned old)
{
    struct hash_log *log = ctx;
    struct hash h;
    u64 storage;

    hash_start(&h);
    cpu_hash(&v->sie.cpu, &h);
    fprintf(log->file, "%u.%u %llu %03x %016llx", v->vm->id, v->address,
            (unsigned long long)cpu_count(&v->sie.cpu), old, (unsigned long long)hash_end(&h));
    if (log->every && --log->left == 0) {
        log->left = log->every;
        if (space_hash(v->vm->space, &storage) == PAGING_DONE)
            fprintf(log->file, " %016llx", (unsigned long long)storage);
    }
    fputc('\n', log->file);
}

struct hash_log *hash_log_start(struct system *sys, const char *path, unsigned storage_every)
{
    struct hash_log *log = calloc(1, sizeof(*log));

    if (!log)
        return NULL;
    log->every = log->left = storage_every;
    log->file = fopen(path, "w");
    if (!log->file) {
        free(log);
        return NULL;
    }
    sys->swapped_ctx = log;
    sys->swapped = write_line;
    return log;
}

int hash_log_end(struct system *sys, struct hash_log *log)
{
    int error;

    sys->swapped = NULL;
    errno = 0;
    error = ferror(log->file) ? EIO : 0;
    if (fclose(log->file) && !error)
        error = errno;
    free(log);
    return error;
}
