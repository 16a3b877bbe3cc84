/* SPDX-License-Identifier: GPL-3.0-or-later */
/* START INTERPRETIVE EXECUTION: how a guest CPU is entered and what makes it leave. */
#ifndef SIE_SIE_H
#define SIE_SIE_H

#include "cpu/cpu.h"
#include "sie/sd.h"

/* CP's real storage, in which state descriptions and their satellites lie: real address a is base[a]. */
struct real_storage {
    u8 *base;
    u64 size;
};

/* One guest CPU as sie/ keeps it between entries.  PSW, control registers, prefix, timers and epoch pass
 * only in the state description at real address `sd`; general, access and floating-point registers are
 * in cpu.gr, .ar, .vr, .fpc (as on the machine the host's registers are the guest's, except 14 and 15,
 * which are in gr here as well). */
struct sie {
    struct cpu cpu;
    const struct real_storage *real;
    u64 sd_address;
    struct icpt_models *models; /* interned interception maps, shared by the system */
    const u8 *assist; /* SET ASSIST OFF: rows (one byte each) that intercept, too; NULL: none */
    u32 assist_gen;   /* goes up whenever *assist has changed */
    u32 controls[4];  /* the present model was made for: ictl, svcc, lctl, assist_gen */
    u64 timer_stored; /* CPU timer as last put into the state description, ... */
    u64 timer_set;    /* ... and cpu.timer then */
};

struct icpt_models;
struct icpt_models *icpt_models_new(void);
void icpt_models_free(struct icpt_models *);
/* The model for a set of controls and a facility list; assist: as in struct sie.  NULL: more than 255
 * different ones are in use, or no memory. */
const struct cpu_model *icpt_model(struct icpt_models *, const struct sd *, const u64 facility[4],
                                   const u8 *assist);

/* Does the row intercept under these controls (and with SET ASSIST OFF for it)?  For QUERY INTERCEPT. */
bool icpt_row(const struct sd *, const struct row *, bool assist_off);

void sie_init(struct sie *, const struct real_storage *, u64 sd_address, struct icpt_models *,
              const struct cpu_host *, struct host_space *);
/* Enters the guest and runs it until it leaves.  LEAVE_INTERCEPT: sd->icptcode and its parameters say
 * why; LEAVE_HOST_FAULT: cpu.fault; LEAVE_TIMER: cpu.budget is used up; LEAVE_REQUEST: somebody asked.
 * The guest state is back in the state description and the registers whenever this returns.
 * A validity failure is an interception (ICPT_VALIDITY, reason in the left half of sd->ipb).  Called without locks. */
int sie_run(struct sie *);
/* As sie_run() after LEAVE_INTERCEPT for an instruction that CP wants done as the machine does it: the row
 * is run once with its interception suppressed.  0 done; > 0 program code to present; < 0 leave. */
int sie_simulate(struct sie *);
struct sd *sie_sd(const struct sie *);
/* sd->fields into struct cpu and back, for CP's own looks and changes between entries (the registers of a
 * stopped guest, an interruption to be presented): sie_open() ... work on cpu ... sie_close(). */
int sie_open(struct sie *);
void sie_close(struct sie *);
/* What CP has pending for this guest CPU: I/O interruptions of these ISCs (as CR6 bits 32-39), external ones
 * that these CR0 bits enable, a channel report.  sie_run() leaves with ICPT_EXTREQ or ICPT_IOREQ as soon as
 * the guest is enabled for one of them.  Any thread. */
void sie_set_pending(struct sie *, u8 isc, u32 cr0, bool report);

#endif
