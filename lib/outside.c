/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The door for what is not determined: one lock keeps the watcher's view in order. */
#include "lib/outside.h"
#include <pthread.h>
#include <stdlib.h>
#include <sys/random.h>
#include "lib/bits.h"

struct outside {
    pthread_mutex_t lock;
    outside_watch *watch;
    void *ctx;
    bool seeded;
    u64 state; /* of the seeded sequence */
};

struct outside *outside_new(void)
{
    struct outside *o = calloc(1, sizeof(*o));

    if (o)
        pthread_mutex_init(&o->lock, NULL);
    return o;
}

void outside_free(struct outside *o)
{
    if (o)
        pthread_mutex_destroy(&o->lock);
    free(o);
}

void outside_set_watch(struct outside *o, outside_watch *watch, void *ctx)
{
    pthread_mutex_lock(&o->lock);
    o->ctx = ctx;
    store_release(&o->watch, watch);
    pthread_mutex_unlock(&o->lock);
}

u64 outside(struct outside *o, enum outside_kind kind, u32 owner, u64 count, u64 value)
{
    if (!load_acquire(&o->watch)) /* clock reads come this way: nobody looks, no lock */
        return value;
    pthread_mutex_lock(&o->lock);
    if (o->watch)
        value = o->watch(o->ctx, kind, owner, count, value);
    pthread_mutex_unlock(&o->lock);
    return value;
}

void outside_seed(struct outside *o, u64 seed)
{
    pthread_mutex_lock(&o->lock);
    o->seeded = true;
    o->state = seed;
    pthread_mutex_unlock(&o->lock);
}

/* A counter stepped by an odd constant, its bits mixed: every 64-bit value once in a period. */
static u64 sequence_next(u64 *state)
{
    u64 v = *state += 0x9e3779b97f4a7c15ull;

    v = (v ^ v >> 31) * 0x7fb5d329728ea185ull;
    v = (v ^ v >> 27) * 0x81dadef4bc2dd44dull;
    return v ^ v >> 33;
}

/* The host's generator blocks only before it is seeded, and then returns all eight bytes. */
static u64 host_random(void)
{
    u64 v;

    while (getrandom(&v, sizeof(v), 0) != sizeof(v))
        ;
    return v;
}

u64 outside_random(struct outside *o, u32 owner, u64 count)
{
    u64 v;

    pthread_mutex_lock(&o->lock);
    v = o->seeded ? sequence_next(&o->state) : host_random();
    pthread_mutex_unlock(&o->lock);
    return outside(o, OUTSIDE_RANDOM, owner, count, v);
}
