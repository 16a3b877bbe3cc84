/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Between dispatch.c, settle.c, timer.c, system.c, vm.c and vcpu.c.  All under cp_lock. */
#ifndef CP_INNER_H
#define CP_INNER_H

#include "cp/dispatch.h"

struct processor {
    struct system *sys;
    struct core *core;
    struct vcpu *running;
    bool idle; /* waits on `work` */
    pthread_cond_t work;
    u64 guest_cycles; /* of this turn: inside of sie_run() */
    pthread_t thread;
};

struct dispatcher {
    struct vcpu *head, **tail; /* ready queue */
    unsigned waiting;          /* in it */
    pthread_cond_t quiet;      /* some virtual CPU has left its processor */
    bool slice_set;            /* an EVENT_SLICE is in the queue */
    bool stopping;
    bool held;       /* dispatch_hold() */
    unsigned paused; /* dispatch_pause() */
    pthread_t timer;
    bool timer_runs;
    int timer_fd;
    u64 timer_armed; /* TOD, ~0: not */
    unsigned count, started;
    struct processor processor[];
};

/* --- dispatch.c --- */
int dispatcher_make(struct system *);
void dispatcher_free(struct system *);
void dispatch_withdraw(struct vcpu *);   /* out of the ready queue, before its state is changed */
void dispatch_wake_all(struct system *); /* idle processors look again */
void dispatch_slice_end(struct system *);
/* Has it had its share, if others are ready? */
bool dispatch_turn_over(const struct vcpu *);

/* --- settle.c --- */
/* Resolves what sie_run() said: the state of the virtual CPU afterwards says what it can do. */
void settle(struct vcpu *, int status);
/* No CPU of its machine can go on by itself: said, and held if that is what the options want. */
void machine_stopped(struct vcpu *, enum stop_reason);

/* --- timer.c --- */
int timer_start(struct system *);
void timer_stop(struct system *);
/* One event of this kind and owner at `due`; the timer thread (real setting) is told. */
void timer_event(struct system *, u64 due, u32 kind, u32 owner);
void timer_kick(struct system *);     /* events were added: who waits for them is told */
void events_run(struct system *);     /* everything that is due now */
void virtual_events(struct system *); /* the same, in the virtual setting only */
bool virtual_skip(struct system *);   /* time goes on to the next event; false: there is none */

/* --- vcpu.c --- */
extern const struct cpu_host vcpu_host;
bool vcpu_stop_due(struct vcpu *); /* a stop was asked for: done here; true: do not enter */
void vcpu_pending(struct vcpu *);  /* what the machine has pending, to sie/ */
struct vcpu *vcpu_by_id(struct system *, u32 id);

#define CPU_ID(vm_id, address) ((vm_id) << 8 | (address))

#endif
