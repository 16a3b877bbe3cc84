/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A core: the caches of one host thread that runs CPUs, and the set of all cores.
 *
 * A core belongs to the thread that runs it, except for its request mailbox.  Who needs something
 * purged from all cores asks each and waits; a core that is not running a CPU counts as having
 * answered, because it looks at its mailbox before it runs one. */
#ifndef CPU_CORE_H
#define CPU_CORE_H

#include "lib/base.h"

struct core;
struct cores;
struct cpu;
struct host_space;

struct cores *cores_new(unsigned n,
                        unsigned arena_ops); /* arena: ops of predecoded code for each core */
void cores_free(struct cores *);
struct core *core_at(struct cores *, unsigned i);
unsigned cores_count(const struct cores *);

/* Makes every core forget these frames of `space` and waits until all have.
 * The calling thread may be one that is in a guest itself.  Call without locks that a core in a guest could
 * wait for. */
void cores_purge(struct cores *, struct host_space *, const u32 *frames, unsigned n);

/* Figures of one core since it was made; HOST scope. */
struct core_counters {
    u64 blocks, ops_translated, arena_flushes, tlb_fills, t0_steps, context_misses, purges;
};
const struct core_counters *core_counters(const struct core *);

#endif
