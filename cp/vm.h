/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A virtual machine and its virtual CPUs.  All of it is under cp_lock, except what says otherwise. */
#ifndef CP_VM_H
#define CP_VM_H

#include "channel-io/chio.h"
#include "pager/pager.h"
#include "sie/sie.h"

struct source;
struct system;
struct vm;
struct vm_volume;

#define USERID_LENGTH 8
#define VM_CPUS       64

/* What a virtual CPU is doing.  Moves: dispatch.c says which function makes each. */
enum vcpu_state {
    VCPU_STOPPED, /* as after SIGP STOP, CP STOP, or before IPL */
    VCPU_READY,   /* could run */
    VCPU_RUNNING, /* on a processor; its registers belong to that thread */
    VCPU_WAITING, /* enabled wait, or wait for a page: an event makes it ready */
    VCPU_PAGING,
    VCPU_CHECKSTOP, /* disabled wait or an interruption loop: only a reset helps */
};

struct vcpu {
    struct sie sie;
    struct vm *vm;
    u16 address;
    enum vcpu_state state;
    bool in_cp;           /* stopped by the operator (CP READ) rather than by the guest */
    bool stop_pending;    /* SIGP STOP or CP STOP was asked for while it runs */
    bool store_status;    /* ... and store the status then */
    bool restart_pending; /* SIGP RESTART or the RESTART command came while it ran */
    u32 external_key;     /* interruption-key external interruptions waiting (EXTERNAL command) */
    u64 iucv_buffer;      /* DECLARE BUFFER: guest real address; 0: none */
    u8 iucv_mask, iucv_cmask;
    u64 slice_end; /* host TOD */
    u64 vtime;     /* TOD units spent interpreting ... */
    u64 ttime;     /* ... and all in all, with CP's work on its behalf; at the end of each turn */
    u64 instructions;
    u64 icpt_count[16]; /* interceptions by kind: enum icpt_kind in simulate.h */
    u8 processor;       /* index of the one that ran it last */
    struct vcpu *next;  /* ready queue */
};

/* Floating external interruption of the machine: presented to any CPU that is enabled. */
struct ext_pending {
    u16 code, subcode;
    u32 parameter;
    u64 parameter64;
    u32 cr0_mask; /* which CR0 bit enables it */
    struct ext_pending *next;
};

struct vm_console {
    u32 sid;       /* subchannel of the 3215 at 0009 */
    char *partial; /* output of the guest that has no newline yet (ASCII) */
    size_t partial_length, partial_size;
    bool reading; /* the guest waits for a line: VM READ */
};

struct vm {
    struct system *sys;
    struct vm *next;
    char userid[USERID_LENGTH + 1]; /* ASCII, upper case */
    u32 id;
    struct space *space;
    u64 storage; /* bytes */
    struct chsub *chsub;
    bool ending; /* vm_free() is under way: nothing is started any more */
    unsigned cpus;
    struct vcpu *vcpu[VM_CPUS];
    struct vm_console console;
    struct ext_pending *ext; /* in order of arrival */
    struct sclp *sclp;       /* sclp.c */
    struct iucv *iucv;       /* iucv.c */
    struct vm_ipl *ipl;      /* how it was last loaded; DIAGNOSE X'308' block: ipl.c */
    const char *conmode;     /* "3215" or "3270" */
    char classes[33];        /* privilege classes, e.g. "G" */
    u8 cpuid[8];             /* STIDP of CPU 0 */
    u64 logon_tod;
    u32 *io_ready; /* subchannels with work, oldest first */
    unsigned io_count, io_size;
    struct io_loan *loans;     /* pages lent to channel programs: vm_io.c */
    int disk_error;            /* errno of the last message about a disk ... */
    u64 disk_error_tod;        /* ... and when that was */
    u64 io_missing;            /* guest-absolute address storage was asked for last */
    struct vm_volume *volumes; /* while it is loaded: save_disk.c */
    const u8 *assist_rows;     /* all ones: what SET ASSIST OFF hands to sie/ */
    struct vm_set {            /* SET and TERMINAL operands that last */
        bool emsg, msg, wng, imsg, run, smsg_iucv, autocr, timestamp, hold;
        bool assist_off; /* SET ASSIST OFF: every interceptable instruction intercepts */
        unsigned more1, more2;
        char linend;
    } set;
};

/* --- vm.c --- */
struct vm *vm_new(struct system *, const char *userid, u64 storage,
                  unsigned cpus); /* NULL: message sent */
void vm_free(struct vm *);
struct vm *vm_find(struct system *, const char *userid);
void vm_reset(struct vm *,
              bool clear); /* subsystem reset of all; `clear`: storage and registers too */
/* Queues a floating external interruption; wakes a CPU.  Parameters as stored at X'80', X'84', X'11B8'. */
void vm_external(struct vm *, u16 code, u16 subcode, u32 parameter, u64 parameter64, u32 cr0_mask);
void vm_io_pending(struct vm *); /* an I/O interruption became pending: look at CPUs */
/* --- vm_io.c --- */
int vm_io_make(struct vm *); /* channel subsystem and console; 0, -1: no memory */
void vm_io_run(
    struct vm *); /* subchannels that have work; whoever called into channel-io/ does this */
int vm_io_load(struct vm *, struct source *); /* the channel subsystem as it was saved */
void vm_io_resume(struct vm *);               /* ... its programs go on; its events are there */
void vm_io_event(struct vm *, u32 sid, u32 token); /* modelled time has passed */
void vm_io_work(struct vm *, u32 sid);             /* a page is there, or a slice is to go on */
/* A line typed at the console: 0; -1: it takes none now. */
int vm_console_line(struct vm *, const char *ascii, size_t n);

void vm_stop(struct vm *);       /* CP STOP of all CPUs */
void vm_begin(struct vm *);      /* BEGIN */
bool vm_idle(const struct vm *); /* no CPU can ever run again by itself */

/* --- vcpu.c --- */
struct vcpu *vcpu_new(struct vm *, u16 address);
void vcpu_free(struct vcpu *);
void vcpu_start(struct vcpu *);                   /* STOPPED -> READY */
void vcpu_stop(struct vcpu *, bool store_status); /* at the next chance */
void vcpu_reset(struct vcpu *, bool initial, bool clear);
void vcpu_wake(struct vcpu *);                      /* WAITING or PAGING -> READY */
int vcpu_store_status(struct vcpu *, u64 absolute); /* of the 512 bytes; 0 or LEAVE_HOST_FAULT */
/* Restart interruption: at once and then started when it is stopped, otherwise at the next chance. */
int vcpu_restart(struct vcpu *);
struct sd *vcpu_sd(struct vcpu *);
/* Presents what is pending and enabled, before an entry: 0, or < 0 leave. */
int vcpu_present(struct vcpu *);

#endif
