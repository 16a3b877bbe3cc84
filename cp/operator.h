/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The console side of a system: the terminal in which Ursa was started, which is the operator's, or that
 * of one guest (`ursa ipl`). */
#ifndef CP_OPERATOR_H
#define CP_OPERATOR_H

#include "cp/system.h"

/* What `ursa` ends with. */
enum exit_code {
    EXIT_FINE = 0,  /* the guest powered off, stopped by SIGP, or ended after a signal; SHUTDOWN */
    EXIT_USAGE = 2, /* an option is wrong */
    EXIT_STOPPED = 3,  /* disabled wait, interruption loop or check stop: a message has the PSW */
    EXIT_TIMEOUT = 4,  /* --timeout */
    EXIT_LOAD = 5,     /* what was to be loaded could not be */
    EXIT_INTERNAL = 6, /* the host failed, or Ursa did */
    EXIT_SIGNAL = 7,   /* a signal ended Ursa before the guest had ended */
};

struct desk;

/* Takes system.say and its neighbours; signals are blocked in this thread before others are made. */
struct desk *operator_new(struct system *); /* NULL: after a message */
void operator_free(struct desk *);
/* One guest's console: its output goes out as it comes, what is typed goes to it. */
void operator_guest(struct desk *, struct vm *);
/* Until it is over; `until`: host monotonic ns, ~0 no limit.  Returns enum exit_code. */
int operator_run(struct desk *, u64 until);
int operator_finish(struct desk *, int code); /* everything said is written; returns the code */
u64 operator_first_line(const struct desk *); /* host ns of the first console line; 0: none */

#endif
