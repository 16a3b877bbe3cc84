/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The clock: host monotonic time plus an offset, or a number that is moved.  PoP chapter 4. */
#include "lib/clock.h"
#include <stdlib.h>
#include <time.h>
#include "lib/bits.h"

#define NS_SECOND  1000000000ull
#define UNIX_EPOCH 2208988800ull /* seconds from 1900-01-01 to 1970-01-01 */

struct clock {
    enum clock_setting setting;
    u64 tod_start; /* real: TOD at ... */
    u64 ns_start;  /* ... this host monotonic time */
    u64 now;       /* virtual: atomic */
};

/* 4096 units are 1000 ns; in two steps so that no product overflows. */
static u64 units_of(u64 ns) { return ns / 125 * 512 + ns % 125 * 512 / 125; }

/* Rounded up: a timer set for it never fires early. */
static u64 ns_of(u64 units) { return units / 512 * 125 + (units % 512 * 125 + 511) / 512; }

static u64 host_ns(clockid_t which)
{
    struct timespec t;

    clock_gettime(which, &t);
    return (u64)t.tv_sec * NS_SECOND + (u64)t.tv_nsec;
}

static u64 host_tod(void)
{
    struct timespec t;

    clock_gettime(CLOCK_REALTIME, &t);
    return ((u64)t.tv_sec + UNIX_EPOCH) * TOD_SECOND + units_of((u64)t.tv_nsec);
}

struct clock *clock_new(enum clock_setting setting, u64 start)
{
    struct clock *c = calloc(1, sizeof(*c));

    if (!c)
        return NULL;
    c->setting = setting;
    c->now = start;
    if (setting == CLOCK_REAL) {
        c->tod_start = host_tod();
        c->ns_start = host_ns(CLOCK_MONOTONIC);
    }
    return c;
}

void clock_free(struct clock *c) { free(c); }

enum clock_setting clock_setting(const struct clock *c) { return c->setting; }

u64 clock_now(const struct clock *c)
{
    if (c->setting == CLOCK_VIRTUAL)
        return load_acquire(&c->now);
    return c->tod_start + units_of(host_ns(CLOCK_MONOTONIC) - c->ns_start);
}

void clock_advance(struct clock *c, u64 units) { fetch_add(&c->now, units); }

u64 clock_host_ns(const struct clock *c, u64 tod)
{
    return c->ns_start + (tod > c->tod_start ? ns_of(tod - c->tod_start) : 0);
}

void clock_unix(u64 tod, s64 *seconds, u32 *ns)
{
    *seconds = (s64)(tod / TOD_SECOND) - (s64)UNIX_EPOCH;
    *ns = (u32)(tod % TOD_SECOND * 125 / 512);
}
