/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The channel subsystem's inside: what its files share and nobody else sees.  PoP 15, 16. */
#ifndef CHANNEL_IO_INNER_H
#define CHANNEL_IO_INNER_H

#include "channel-io/device.h"

enum { SLICE = 256, CRW_MAX = 64, ISCS = 8 };
enum { PATH = 0x80 }; /* the one channel path, CHPID 0, of every device */

/* A channel program is in exactly one phase.  The function in brackets makes the move (ccw.c,
 * ending.c).
 *
 *   IDLE --[program_start]--> CCW --[fetch]--> GATHER --> COMMAND <--> HELD
 *     ^                        ^                 ^          |
 *     |                        |            data chaining   +--> SCATTER --+
 *     +--[finish]-- TIME <-- ENDED <----------- CCW --------+--> STREAM <--> HOST
 *                              |                                 |         |
 *                              +<--------------------------------+---------+
 *   CCW --[suspend]--> SUSPENDED --[program_resume]--> CCW
 *
 * (1) Only in HOST is host I/O out and are pages lent.
 * (2) In CCW `data_chain` says whether the CCW continues the command; `after` is the next phase.
 * (3) A step that cannot go on for a page has changed nothing and is simply made again.
 * (4) HELD, HOST, TIME, SUSPENDED and IDLE wait for somebody; all others are runnable. */
enum phase {
    PHASE_IDLE,
    PHASE_CCW,
    PHASE_GATHER,
    PHASE_COMMAND,
    PHASE_HELD,
    PHASE_SCATTER,
    PHASE_STREAM,
    PHASE_HOST,
    PHASE_ENDED,
    PHASE_TIME,
    PHASE_SUSPENDED,
};

enum ccw_flags {
    CCW_CD = 0x80,
    CCW_CC = 0x40,
    CCW_SLI = 0x20,
    CCW_SKIP = 0x10,
    CCW_PCI = 0x08,
    CCW_IDA = 0x04,
    CCW_SUSPEND = 0x02,
    CCW_MIDA = 0x01,
};

/* Plain data: save.c lists every field. */
struct chprog {
    u8 phase, after;
    u8 command; /* in effect; data chaining keeps it */
    u8 flags;   /* of the current CCW */
    u8 data_chain, after_tic, first, accepted;
    u8 unit, subchannel; /* status so far */
    u8 more;             /* the device would have gone on moving data */
    u8 immediate;        /* the command moved no data by its nature */
    u32 orb;             /* its control word */
    u32 next;            /* address of the CCW to fetch */
    u32 ccw;             /* address of the current one */
    u32 count;           /* residual of the current CCW */
    u64 data;            /* absolute address of the next byte */
    u32 idaw;            /* address of the next IDAW */
    u32 room;            /* bytes left in the block of the last IDAW */
    u32 first_idaw;      /* none used yet for this CCW */
    u32 length, moved;   /* bytes in the buffer, bytes moved of it or of the stream */
    u64 offset;          /* of the stream in its volume */
    u32 left;            /* bytes the stream may still move */
    u32 token;           /* which start or wait an event belongs to */
    u64 cost;            /* modelled time so far */
    u64 waiting_since;
};

/* One host operation with the pages lent for it; outlives the subchannel if need be. */
struct transfer {
    struct io_request request;
    struct chsub *chsub;
    struct subch *subch; /* NULL: the device has gone away meanwhile */
    enum lend_mode mode[VOLUME_PIECES];
    u64 addr[VOLUME_PIECES];
    bool lent[VOLUME_PIECES]; /* not for skipped pieces */
    u32 bytes;
    u8 waste[PAGE_BYTES]; /* where skipped bytes are read to; nobody looks at it */
};

struct subch {
    struct chsub *chsub;
    u32 sid;
    bool removed;       /* no device: a hole */
    struct schib schib; /* as the guest would see it */
    u8 ecw[32];         /* concurrent sense, with the status */
    u8 ecw_bytes;
    u8 unsolicited; /* unit status to present when the subchannel is free */
    bool queued;    /* an interruption is pending on its ISC */
    u32 behind;     /* next in that queue, + 1 */
    u8 stop;        /* HOST: SCSW_HALT or SCSW_CLEAR >> 8, to be done when it ends */
    struct chprog prog;
    struct device dev;
    u8 *buffer; /* of the program, `room` bytes */
    u32 room;
    struct volume *stream; /* PHASE_STREAM, HOST: the unit holds it */
    struct transfer *transfer;
    struct io_ledger last, total;
};

struct chsub {
    struct chsub_owner owner;
    struct subch **subch; /* `subchs` of them, dense */
    u32 subchs, room;
    u32 head[ISCS], tail[ISCS]; /* subchannel number + 1, 0: empty */
    u32 crw[CRW_MAX];
    u32 crws;
    u32 limit;        /* SET ADDRESS LIMIT */
    u32 measure_mode; /* SET CHANNEL MONITOR */
    u64 measure_origin;
    u32 out; /* transfers under way */
};

static inline u32 control(const struct subch *s) { return get32(s->schib.scsw.control); }
static inline void control_change(struct subch *s, u32 off, u32 on)
{
    s->schib.scsw.control = put32((control(s) & ~off) | on);
}
static inline u32 pmcw_flags(const struct subch *s) { return get16(s->schib.pmcw.flags); }
static inline u32 sid_number(u32 sid) { return sid & 0xffff; }
static inline bool command_gives(u8 command)
{
    return (command & 3) == 2 || (command & 7) == 4; /* read; sense and read backward */
}

/* subch.c */
struct subch *subch_at(const struct chsub *, u32 sid); /* NULL: not provided */
struct subch *subch_append(struct chsub *); /* a hole; NULL: 65536 subchannels, or no memory */
void subch_attend(struct subch *);          /* presents unsolicited status if it can be */
void subch_clear_status(struct subch *);
u64 owner_now(const struct subch *);

/* intq.c */
void status_pending(struct subch *, u32 status); /* SCSW_ALERT ... ; queues the interruption */
void interruption_drop(struct subch *);
void crw_queue(struct chsub *, u32 crw);
void crw_reset(struct chsub *);

/* ccw.c */
void program_start(struct subch *, const struct orb *);
bool program_runnable(const struct subch *);

/* common.c: the class's own row goes before the common one; NULL: command reject */
const struct ccw_command *command_find(const struct device_class *, u8 code);

/* ending.c */
void program_ready(struct subch *);
void program_leave(struct subch *); /* no program; the owner's events for it are void */
void program_complete(struct subch *, u32 deferred_cc);
void program_finish(struct subch *); /* the same, when its modelled time has passed */
void program_resume(struct subch *);
void program_halt(struct subch *); /* now, or when the host has ended */
void program_clear(struct subch *);
void program_drop(struct subch *); /* no status: reset, removal */
void program_host_ended(struct subch *);
void program_wait_begin(struct subch *);
void program_wait_end(struct subch *);

/* area.c: 0, or a leave code; AREA_END: the count is used up; AREA_TURN: the phase has changed */
enum { AREA_END = 1, AREA_TURN = 2 };
int area_next(struct subch *, u32 most, u32 *n);
void area_used(struct subch *, u32 n);
int area_refused(struct subch *, int why); /* a storage result as channel status */
int area_gather(struct subch *, u32 most);
int area_scatter(struct subch *);
bool buffer_room(struct subch *, u32 bytes);

/* stream.c */
int stream_step(struct subch *);

#endif
