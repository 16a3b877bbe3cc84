/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The channel subsystem of one virtual machine: subchannels, I/O instructions, I/O interruptions,
 * channel programs, devices.  PoP chapters 13 to 17.
 *
 * Nothing here has a lock: all calls come in the owner's context, one at a time.  Callbacks of
 * struct chsub_owner are made inside such calls and must not call back into this chsub. */
#ifndef CHANNEL_IO_CHIO_H
#define CHANNEL_IO_CHIO_H

#include "lib/base.h"
#include "channel-io/schib.h"

struct chsub;
struct device_class;
struct io_backend;
struct volume;

/* What I/O instructions return: 0 to 3 the condition code, above it a program-interruption code. */
enum io_cc { IO_CC0_DONE, IO_CC1_STATUS, IO_CC2_BUSY, IO_CC3_NOT_OPERATIONAL };
enum io_pgm { IO_PGM_PROTECTION = 4, IO_PGM_ADDRESSING = 5, IO_PGM_OPERAND = 0x15 };

/* Guest storage as channel programs see it.  Addresses are absolute; key is 0 to 15, and 0 is never
 * refused; no call crosses a 4K boundary.  Results: 0, IO_PGM_PROTECTION, IO_PGM_ADDRESSING, or
 * LEAVE_HOST_FAULT: the page must be brought in first, after which the owner calls chsub_run() for
 * the subchannel whose chsub_run() returned that. */
enum lend_mode { LEND_READ, LEND_WRITE_PART, LEND_WRITE_WHOLE };
struct io_storage {
    int (*fetch)(void *ctx, u64 addr, u8 key, void *to, u32 n);
    int (*store)(void *ctx, u64 addr, u8 key, const void *from, u32 n);
    /* Pins the page and points *bytes at `addr` in it until give_back().  A page may be lent
     * several times at once.  READ: the channel reads it.  WRITE_PART: some bytes of it will be
     * stored.  WRITE_WHOLE: all 4096 will be, so old contents need not be read in, but must be kept
     * until give_back() says that it has come true.  Change and reference bits are set by the
     * lender. */
    int (*lend)(void *ctx, u64 addr, u8 key, enum lend_mode, u32 n, u8 **bytes);
    /* `stored`: how many of the n bytes the host has stored: all, or 0: it failed, and what it has
     * touched of a WRITE_PART is unpredictable.  LEND_READ: 0. */
    void (*give_back)(void *ctx, u64 addr, enum lend_mode, u32 n, u32 stored);
};

/* The virtual machine's side.  Copied by chsub_new().  Functions marked * may be NULL. */
struct chsub_owner {
    void *ctx;
    const struct io_storage *storage; /* called with ctx */
    struct io_backend *backend;       /* not owned; see volume.h */
    /* An I/O interruption of this ISC became pending. */
    void (*pending)(void *ctx, unsigned isc);
    /* A channel report became pending: a machine check, if enabled. */
    void (*crw)(void *ctx);
    /* The subchannel has work: call chsub_run() soon (not from here). */
    void (*ready)(void *ctx, u32 sid);
    /* * Modelled time: call chsub_event(sid, token) when `delay` TOD units have passed.  NULL: the
     * real clock, operations end as soon as the host is done. */
    void (*at)(void *ctx, u64 delay, u32 sid, u32 token);
    u64 (*now)(void *ctx); /* * TOD, for the ledger */
    /* * A host error (errno) on a volume; the guest sees a unit check. */
    void (*trouble)(void *ctx, u32 sid, const char *volume, int error);
    /* * chsub_load(): the volume of this name, held once for the caller; NULL: there is none. */
    struct volume *(*volume)(void *ctx, const char *name);
};

/* subch.c: the virtual machine's devices. */
struct chsub *chsub_new(const struct chsub_owner *); /* NULL: no memory */
void chsub_free(struct chsub *);                     /* waits for host I/O under way */
/* A device appears.  args is what the class's unit wants (below).  report: queue a channel report
 * (the guest is running).  Returns its subsystem-identification word, 0: number in use, the class
 * refused, or no memory.  Subchannel numbers are dense from 0; holes are used again. */
u32 chsub_add(struct chsub *, u16 devno, const struct device_class *, const void *args,
              bool report);
bool chsub_remove(struct chsub *, u16 devno, bool report); /* false: no such device */
u32 chsub_find(const struct chsub *, u16 devno);           /* 0: none */
/* I/O-system reset: programs, interruptions, reports are gone; subchannels as after power-on. */
void chsub_reset(struct chsub *);

/* One START SUBCHANNEL's costs, or their sum.  Times are TOD units of the owner's now(). */
struct io_ledger {
    u64 starts, ccws, idaws, lent, faults, bytes, host_calls, slices;
    u64 waited;   /* for pages, the host or modelled time */
    u64 modelled; /* device time */
};
struct chsub_info {
    u32 sid;
    u16 devno;
    const struct device_class *class;
    const char *class_name;
    struct schib schib;
    struct io_ledger last, total;
};
bool chsub_nth(const struct chsub *, unsigned i, struct chsub_info *); /* false: past the last */
bool chsub_info(const struct chsub *, u32 sid, struct chsub_info *);

/* ssch.c: I/O instructions, operands already fetched.  `sid` is GR1 bits 32-63.  The caller has
 * checked privilege and alignment, and stores results for the condition codes named. */
int io_ssch(struct chsub *, u32 sid, const struct orb *); /* cc0: ready() was called */
int io_rsch(struct chsub *, u32 sid);
int io_xsch(struct chsub *, u32 sid);
int io_csch(struct chsub *, u32 sid);
int io_hsch(struct chsub *, u32 sid);
int io_tsch(struct chsub *, u32 sid, struct irb *); /* IRB to be stored at cc0 and cc1 */
int io_msch(struct chsub *, u32 sid, const struct schib *);
int io_stsch(struct chsub *, u32 sid, struct schib *); /* cc0 */
int io_stcrw(struct chsub *, u32 *crw);                /* cc0 and cc1: store it */
int io_rchp(struct chsub *, u32 gr1);
int io_sal(struct chsub *, u32 gr1);
int io_schm(struct chsub *, u32 gr1, u64 gr2);
int io_siga(struct chsub *, u32 gr0, u32 sid);
/* chsc.c: block is the guest's 4K command block, changed in place; store it back at cc0. */
int io_chsc(struct chsub *, u8 *block);

/* intq.c: interruptions.  Masks are CR6 bits 32-39: X'80' >> ISC. */
u8 chsub_pending(const struct chsub *);
bool chsub_crw_pending(const struct chsub *);
/* The interruption to present to a CPU with this mask, most urgent ISC first; it is no longer
 * pending (the status stays until TEST SUBCHANNEL).  False: none. */
bool chsub_take(struct chsub *, u8 mask, struct io_interruption *);
/* TPI: cc1 and the code, or cc0.  The caller stores 8 bytes at the operand or 12 in lowcore. */
int io_tpi(struct chsub *, u8 mask, struct io_interruption *);

/* ccw.c: runs a slice of the subchannel's channel program.  0: nothing more to do now;
 * LEAVE_HOST_FAULT: call again when the page that storage was asked for last is there;
 * LEAVE_TIMER: a slice is used up, call again (let others run first). */
int chsub_run(struct chsub *, u32 sid);
void chsub_event(struct chsub *, u32 sid, u32 token); /* what at() asked for is due */
/* Blocks until no host I/O of this subsystem is under way (logoff, save).  Afterwards subchannels
 * may be ready again. */
void chsub_drain(struct chsub *);

/* save.c: everything the guest can see, and programs in progress; after chsub_drain().  The first
 * result that is not 0 is returned.  chsub_load() fills a new chsub without devices: -1 when the
 * bytes are not of this version, a class or volume is unknown, or there is no memory. */
int chsub_save(struct chsub *, int (*put)(void *ctx, const void *, size_t), void *ctx);
int chsub_load(struct chsub *, int (*get)(void *ctx, void *, size_t), void *ctx);
/* The same bytes without ledgers: what the guest can see, for a hash of it. */
int chsub_seen(struct chsub *, int (*put)(void *ctx, const void *, size_t), void *ctx);

/* c3215.c: line-mode console.  Text is EBCDIC, newline X'15', lines of any length. */
extern const struct device_class device_3215;
struct console_args {
    void *ctx;
    /* The guest wrote (WRITE ACR: line_end, the carrier returned).  Must not keep `text`. */
    void (*write)(void *ctx, const u8 *text, u32 n, bool line_end);
    void (*alarm)(void *ctx);              /* may be NULL */
    void (*reading)(void *ctx, bool wait); /* may be NULL: a read waits for a line, or no longer */
};
/* A typed line, without newline; queued, and announced by attention.  False: the queue is full or
 * there is no such console. */
bool console_line(struct chsub *, u32 sid, const u8 *text, u32 n);
bool console_request(struct chsub *, u32 sid); /* attention alone; the next read: unit exception */
/* Not ready: reads and writes get a unit check, intervention required.  Ready again: device end. */
bool console_ready(struct chsub *, u32 sid, bool ready);
bool console_connect(struct chsub *, u32 sid, const struct console_args *); /* after chsub_load() */

/* dasd/fba.c: 9336 fixed-block disk: `blocks` blocks of 512 bytes from a volume's block `first`. */
extern const struct device_class device_fba;
struct fba_args {
    struct volume *volume; /* held once more by the device */
    u64 first;
    u32 blocks;
    bool read_only;
};
bool fba_info(struct chsub *, u32 sid, struct fba_args *); /* false: not such a disk; not held */

#endif
