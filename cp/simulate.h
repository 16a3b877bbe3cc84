/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What CP does about an interception: instructions it simulates.  Under cp_lock, the virtual CPU's
 * registers open (sie_open()): v->sie.cpu is the guest's CPU.
 *
 * A handler returns 0: done, the guest goes on behind the instruction; > 0: program-interruption code to
 * present; < 0: enum leave (LEAVE_HOST_FAULT: the page of cpu.fault is brought in and the instruction is run
 * again from its start, so a handler changes nothing before its last storage access). */
#ifndef CP_SIMULATE_H
#define CP_SIMULATE_H

#include "cp/system.h"

enum icpt_kind {
    ICPT_KIND_PRIVOP, /* instruction, other than these */
    ICPT_KIND_DIAGNOSE,
    ICPT_KIND_IO,
    ICPT_KIND_SIGP,
    ICPT_KIND_SERVC,
    ICPT_KIND_IUCV,
    ICPT_KIND_WAIT,
    ICPT_KIND_EXTERNAL, /* external interruption request */
    ICPT_KIND_IOREQ,    /* I/O interruption request */
    ICPT_KIND_FAULT,    /* host page fault */
    ICPT_KIND_TIMER,    /* slice end, budget */
    ICPT_KIND_STOP,
    ICPT_KIND_PROGRAM,
    ICPT_KIND_OTHER,
    ICPT_KINDS
};
extern const char *const icpt_kind_names[ICPT_KINDS];

/* The intercepted instruction, taken apart. */
struct interception {
    u8 text[6];
    unsigned row; /* index into rows[] */
    struct op op; /* decoded */
    u64 ea;       /* second-operand address of S and RS formats */
};

/* --- simulate.c --- */
/* The instruction interception in the state description: does it and moves the PSW on.  Counts it. */
int simulate(struct vcpu *);

/* Guest storage for handlers: logical addresses as the guest's instruction would use them (key, DAT). */
int guest_read(struct vcpu *, unsigned base, u64 ea, void *to, unsigned n);
int guest_write(struct vcpu *, unsigned base, u64 ea, const void *from, unsigned n);
/* Guest-absolute, no keys: channel-subsystem and service structures. */
int guest_absolute_read(struct vcpu *, u64 addr, void *to, unsigned n);
int guest_absolute_write(struct vcpu *, u64 addr, const void *from, unsigned n);
/* Guest-real (prefixing applied). */
int guest_real_read(struct vcpu *, u64 real, void *to, unsigned n);
int guest_real_write(struct vcpu *, u64 real, const void *from, unsigned n);

/* --- handlers, by file: rows in privop.def and diagnose.def --- */
int diagnose(struct vcpu *, struct interception *);  /* diagnose.c */
int sim_servc(struct vcpu *, struct interception *); /* sclp.c */
int sim_iucv(struct vcpu *, struct interception *);  /* iucv.c */
int sim_sigp(struct vcpu *, struct interception *);  /* sigp.c */
int sim_stsi(struct vcpu *, struct interception *);  /* stsi.c */

#endif
