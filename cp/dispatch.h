/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The dispatcher: real processors are host threads that ask for a virtual CPU, enter it, resolve why it
 * left, and repeat.  Fair slices, round robin. */
#ifndef CP_DISPATCH_H
#define CP_DISPATCH_H

#include "cp/system.h"

/* Why a machine stopped, for system.stopped(). */
enum stop_reason {
    STOP_SIGP,          /* all CPUs stopped by SIGP STOP: power off */
    STOP_DISABLED_WAIT, /* PSW given */
    STOP_SIGNALLED, /* disabled wait X'FFF' after SIGNAL SHUTDOWN: the guest has ended in order */
    STOP_LOOP,      /* an interruption new PSW that is itself invalid */
    STOP_CHECK,     /* check stop: its prefix area is not storage */
    STOP_ERROR,     /* a validity interception, host failure */
    STOP_COUNT,     /* system_options.stop_at: it could go on */
};

int dispatch_start(struct system *); /* makes the processor threads; 0 or -1 with a message */
void dispatch_stop(struct system *); /* ends them; machines stay as they are */
/* Something became ready: a processor is woken.  Under cp_lock. */
void dispatch_ready(struct system *, struct vcpu *);
/* Takes a running virtual CPU back soon (LEAVE_REQUEST).  Under cp_lock. */
void dispatch_interrupt(struct vcpu *);
/* Everything stands still, virtual time too: nothing is taken from the ready queue any more.  Under cp_lock. */
void dispatch_hold(struct system *);
/* The same until dispatch_resume(), in the virtual setting only: something goes on outside of time. */
void dispatch_pause(struct system *);
void dispatch_resume(struct system *);
/* Waits, without cp_lock, until no virtual CPU of the machine is on a processor. */
void dispatch_quiesce(struct vm *);

#endif
