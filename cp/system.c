/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One system: made from its options, taken apart in the reverse order. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "channel-io/volume.h"
#include "cp/extra.h"
#include "cp/inner.h"
#include "lib/bits.h"

#define REAL_BYTES  (4u << 20)
#define BLOCK_BYTES 512
#define ARENA_OPS   (256 * 1024)
#define PAGE_SLOTS  (1u << 22) /* 16 GB, sparse */

static const char *const trace_names[] = { "-", "settle", "pager" };

void system_lock(struct system *sys) { pthread_mutex_lock(&sys->lock); }

void system_unlock(struct system *sys) { pthread_mutex_unlock(&sys->lock); }

u64 system_now(struct system *sys) { return clock_now(sys->clock); }

/* Block 0 is never given out: address 0 means none. */
u64 real_take(struct system *sys)
{
    u64 a = sys->real_chain;

    if (a) {
        sys->real_chain = ld_be8(sys->real.base + a);
    } else if (sys->real_free + BLOCK_BYTES <= sys->real.size) {
        a = sys->real_free;
        sys->real_free += BLOCK_BYTES;
    }
    if (a)
        memset(sys->real.base + a, 0, BLOCK_BYTES);
    return a;
}

void real_give(struct system *sys, u64 address)
{
    if (!address)
        return;
    st_be8(sys->real.base + address, sys->real_chain);
    sys->real_chain = address;
}

static void purge(void *ctx, struct host_space *space, const u32 *frames, unsigned n)
{
    struct system *sys = ctx;

    cores_purge(sys->cores, space, frames, n);
}

static void trouble(void *ctx, enum pager_trouble what, unsigned volume, int error)
{
    static const char *const texts[] = {
        [TROUBLE_WRITE] =
            "HCPPAG401E Page volume %u cannot be written (%s): pages stay in real storage\n",
        [TROUBLE_NO_SLOTS] = "HCPPAG400E Page volume %u is full (%s): pages stay in real storage\n",
        [TROUBLE_READ] = "HCPPAG415E Page volume %u cannot be read (%s): a page is lost\n",
        [TROUBLE_OVER] = "HCPPAG402I Page volume %u can be written again (%s)\n",
    };

    (void)ctx;
    fprintf(stderr, texts[what], volume, strerror(error));
}

/* Completions of host I/O come in on the service's thread: cp_lock makes it the owner's context. */
static void io_ended(void *ctx)
{
    struct system *sys = ctx;

    system_lock(sys);
    io_backend_reap(sys->backend);
    for (struct vm *vm = sys->vms; vm; vm = vm->next)
        vm_io_run(vm);
    system_unlock(sys);
}

static int real_make(struct system *sys)
{
    void *p = mmap(NULL, REAL_BYTES, PROT_READ | PROT_WRITE,
                   MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    u64 list[4];

    if (p == MAP_FAILED)
        return -1;
    sys->real = (struct real_storage){ .base = p, .size = REAL_BYTES };
    sys->real_free = BLOCK_BYTES;
    sys->facilities = (u32)real_take(sys);
    model_facilities(list);
    for (unsigned i = 0; i < 4; i++)
        st_be8(sys->real.base + sys->facilities + 8 * i, list[i]);
    return 0;
}

static int pager_make(struct system *sys)
{
    struct pager_setting setting = {
        .frames = sys->options.frames, .ctx = sys, .purge = purge, .trouble = trouble
    };
    const char *path = sys->options.page_file;
    char name[64];

    sys->pager = pager_new(&setting);
    if (!sys->pager)
        return -1;
    if (!path) {
        snprintf(name, sizeof(name), "/var/tmp/ursa-page-%ld", (long)getpid());
        path = name;
    }
    return pager_add_volume(sys->pager, path, PAGE_SLOTS, sys->options.page_file != NULL) < 0 ? -1
                                                                                              : 0;
}

static unsigned processors(const struct system_options *o)
{
    long n = sysconf(_SC_NPROCESSORS_ONLN);

    if (o->clock == CLOCK_VIRTUAL)
        return 1;
    if (o->processors)
        return o->processors;
    return n < 1 ? 1 : n > 16 ? 16 : (unsigned)n;
}

static int parts_make(struct system *sys)
{
    const struct system_options *o = &sys->options;

    sys->clock = clock_new(o->clock, o->virtual_start);
    sys->events = event_queue_new();
    sys->outside = outside_new();
    sys->cores = cores_new(processors(o), ARENA_OPS);
    sys->models = icpt_models_new();
    sys->all_rows = malloc(row_count);
    if (!sys->clock || !sys->events || !sys->outside || !sys->cores || !sys->models ||
        !sys->all_rows)
        return -1;
    memset(sys->all_rows, 1, row_count);
    sys->trace = trace_new(cores_count(sys->cores), 1024, trace_names, COUNT(trace_names));
    sys->backend =
        o->clock == CLOCK_VIRTUAL ? io_backend_inline() : io_backend_threads(1, io_ended, sys);
    if (!sys->trace || !sys->backend || real_make(sys) || pager_make(sys))
        return -1;
    return dispatcher_make(sys);
}

struct system *system_new(const struct system_options *options)
{
    struct system *sys = calloc(1, sizeof(*sys));

    if (!sys)
        return NULL;
    sys->options = *options;
    pthread_mutex_init(&sys->lock, NULL);
    sys->next_id = 1;
    memcpy(sys->sysname, "URSA", 5);
    if (parts_make(sys)) {
        fprintf(stderr, "HCPSYS001E The system cannot be made: no memory, or no page volume; "
                        "give fewer frames or a page file that can be written\n");
        system_free(sys);
        return NULL;
    }
    outside_seed(sys->outside, options->seed);
    sys->ipl_tod = system_now(sys);
    return sys;
}

void system_free(struct system *sys)
{
    if (!sys)
        return;
    system_lock(sys);
    while (sys->vms)
        vm_free(sys->vms);
    system_unlock(sys);
    extra_free(sys);
    dispatcher_free(sys);
    if (sys->backend)
        io_backend_free(sys->backend);
    if (sys->pager)
        pager_free(sys->pager);
    if (sys->real.base)
        munmap(sys->real.base, sys->real.size);
    icpt_models_free(sys->models);
    cores_free(sys->cores);
    if (sys->outside)
        outside_free(sys->outside);
    if (sys->events)
        event_queue_free(sys->events);
    if (sys->clock)
        clock_free(sys->clock);
    if (sys->trace)
        trace_free(sys->trace);
    free(sys->all_rows);
    pthread_mutex_destroy(&sys->lock);
    free(sys);
}
