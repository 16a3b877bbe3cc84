/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One system: everything a control program has; nothing is process-wide. */
#ifndef CP_SYSTEM_H
#define CP_SYSTEM_H

#include <pthread.h>
#include "cp/vm.h"
#include "cpu/core.h"
#include "lib/clock.h"
#include "lib/event.h"
#include "lib/outside.h"
#include "lib/trace.h"

struct dispatcher;

struct system_options {
    enum clock_setting clock;
    u64 virtual_start;     /* TOD at start, virtual setting */
    unsigned processors;   /* 0: as many as the host has; virtual setting: 1 */
    u64 frames;            /* real storage in 4 KB frames */
    const char *page_file; /* page volume; NULL: an unlinked temporary file */
    bool t0;               /* run everything by T0 */
    u64 stop_at;           /* virtual setting: after exactly that many instructions; 0: never */
    bool hold;             /* everything stands still when a machine has stopped */
    u64 seed;
};

struct system {
    pthread_mutex_t lock; /* cp_lock: nothing under it blocks */
    struct system_options options;
    struct clock *clock;
    struct event_queue *events;
    struct outside *outside;
    struct trace *trace;
    struct cores *cores;
    struct pager *pager;
    struct real_storage real; /* CP's own: state descriptions, facility list */
    u64 real_free;            /* real_take(): first never used; freed blocks are chained */
    u64 real_chain;
    u32 facilities; /* real address of the guests' facility list */
    u8 *all_rows;   /* a one for each row: SET ASSIST OFF */
    struct icpt_models *models;
    struct io_backend *backend;
    struct dispatcher *dispatcher;
    struct vm *vms;
    unsigned users;
    u32 next_id;
    u64 ipl_tod;
    char sysname[9]; /* system identifier, "URSA" */
    /* One line for the operator or a user's console: `vm` NULL is the operator.  ASCII without newline.  Set
     * by the console side before anything runs; called under cp_lock; must not block. */
    void (*say)(void *ctx, struct vm *vm, const char *line);
    /* Guest console output as it comes, with newlines where the guest wrote them. */
    void (*output)(void *ctx, struct vm *vm, const char *text, size_t n);
    /* A machine has stopped for good or by itself: enum stop_reason in dispatch.h; psw as it was. */
    void (*stopped)(void *ctx, struct vm *vm, int reason, u64 psw_mask, u64 psw_address);
    /* An event of a kind that CP's lower files do not know (EVENT_SHUTDOWN_LIMIT and after). */
    void (*event)(void *ctx, const struct event *);
    /* Command lines that need the machine still: done when its CPUs have left their processors. */
    void (*later)(void *ctx, struct vm *, const char *lines);
    void *say_ctx;
    /* A CPU has taken an interruption: its new PSW is in place, the old one at real `old`.  NULL: nobody looks.
     * Called by the thread that runs the CPU, with cp_lock or without. */
    void (*swapped)(void *ctx, struct vcpu *, unsigned old);
    void *swapped_ctx;
    u64 executed;                     /* virtual setting: instructions of all virtual CPUs */
    struct diagnose_extra *diagnoses; /* DEFINE DIAGNOSE */
    bool shutdown;
};

/* Kinds of events in system.events; owner is vm.id or vm.id << 8 | CPU address. */
enum event_kind {
    EVENT_CPU = 1, /* clock comparator or CPU timer of a waiting virtual CPU */
    EVENT_SLICE,
    EVENT_IO, /* a: subchannel, b: token */
    EVENT_SHUTDOWN_LIMIT,
    EVENT_SLEEP,
    EVENT_WORK, /* a: subchannel whose program goes on */
};

struct system *system_new(const struct system_options *); /* NULL: message on stderr */
void system_free(struct system *);
void system_lock(struct system *);
void system_unlock(struct system *);
u64 system_now(struct system *); /* host TOD */
u64 real_take(struct system *);  /* 512 bytes of CP's real storage, zeros; 0: none left */
void real_give(struct system *, u64 address);

#endif
