/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The one clock.  PoP chapter 4, "Timing".
 *
 * All times are TOD-clock units: bit 51 of the 64 is one microsecond, so 4096 units are 1 us and one
 * nanosecond is 4.096 units.  Two settings:
 *
 *   real     host monotonic time plus an offset fixed at the start
 *   virtual  stands still, except where clock_advance() says so (instructions executed, modelled costs) */
#ifndef LIB_CLOCK_H
#define LIB_CLOCK_H

#include "lib/base.h"

#define TOD_US     4096ull
#define TOD_SECOND (4096ull * 1000000)
#define TOD_INSN   4ull /* virtual setting: one instruction, a little under 1 ns */

enum clock_setting { CLOCK_REAL, CLOCK_VIRTUAL };

struct clock;

/* `start` is the TOD at creation in the virtual setting; the real one begins at the host's time of
 * day (TOD epoch 1900-01-01).  NULL: no memory. */
struct clock *clock_new(enum clock_setting, u64 start);
void clock_free(struct clock *);
enum clock_setting clock_setting(const struct clock *);
u64 clock_now(const struct clock *); /* any thread */
/* Virtual setting only: time goes on by `units`.  The one simulated processor calls it. */
void clock_advance(struct clock *, u64 units);
/* Host monotonic nanoseconds at which the clock will show `tod`: for timerfd.  Real setting only. */
u64 clock_host_ns(const struct clock *, u64 tod);
/* A TOD as seconds and nanoseconds of the Unix epoch. */
void clock_unix(u64 tod, s64 *seconds, u32 *ns);

#endif
