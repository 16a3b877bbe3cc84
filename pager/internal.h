/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the files of the pager share.  The states of a page: top of fault.c. */
#ifndef PAGER_INTERNAL_H
#define PAGER_INTERNAL_H

#include <pthread.h>
#include "lib/abend.h"
#include "lib/bits.h"
#include "lib/list.h"
#include "pager/pager.h"
#include "pager/policy/policy.h"

#define NO_FRAME    0xffffffffu
#define NO_SLOT     (~0ull)
#define MAX_VOLUMES 16
#define BATCH       64 /* frames that one steal, one purge or one give-back to the host handles at once */

/* ---- pages ---- */

enum page_state { STATE_ZERO, STATE_RESIDENT, STATE_SLOT, STATE_IN, STATE_OUT };

/* A page entry: state in the low 3 bits, above it the frame (RESIDENT, IN, OUT) or the slot (SLOT).
 * Written with the lock, with release; read by resolve() without. */
#define ENTRY(state, value) ((u64)(value) << 3 | (state))
#define ENTRY_STATE(e)      ((enum page_state)((e)&7))
#define ENTRY_VALUE(e)      ((e) >> 3)

#define LEAF_SHIFT 8 /* 256 pages = 1 MB */
#define LEAF_PAGES (1u << LEAF_SHIFT)

/* What the guest said of a page (ESSA). */
#define USAGE_MASK      3
#define USAGE_STABLE    0
#define USAGE_UNUSED    1
#define USAGE_POTENTIAL 2
#define USAGE_VOLATILE  3
#define USAGE_NO_DAT    4

struct leaf {
    u64 entry[LEAF_PAGES]; /* atomic */
    u8 key[LEAF_PAGES];    /* atomic, any thread */
    u8 usage[LEAF_PAGES];  /* lock */
};

struct counts {
    u64 n[PAGE_COUNTERS]; /* atomic */
};

struct space {
    struct host_space host;
    struct pager *pager;
    struct leaf **root; /* [leaves], atomic: set once, with the lock */
    u64 leaves;
    u64 resident, slots; /* lock */
    u32 busy;            /* lock: somebody without the lock still needs the space */
    struct counts counts;
};

/* ---- frames ---- */

enum frame_use { USE_FREE, USE_PAGE, USE_SIDE, USE_LEAVING };

#define FRAME_REF 1 /* resolve() has seen it since it was last aged */
#define FRAME_CHANGED                                                                              \
    2 /* differs from what `slot` holds, or there is no slot and it is not zeros */

struct frame {
    u32 code;    /* atomic: see cpu/host.h */
    u8 flags;    /* atomic: FRAME_*, host reference and change */
    u8 use;      /* enum frame_use; lock, as all that follows */
    bool wanted; /* STATE_OUT: somebody faulted on it meanwhile */
    u32 pins;
    u32 next; /* in its free list */
    u64 slot; /* where the page also lies, or NO_SLOT */
    u64 page;
    struct space *space;
};

/* ---- slots: volume << 40 | number ---- */

struct volume {
    int fd;
    u64 slots, used, hint;
    u8 *map; /* by slot: bit 0 a page owns it, above: loans and readers that hold it */
};

struct pager {
    pthread_mutex_t lock;
    pthread_cond_t moved; /* some page left STATE_IN or STATE_OUT, some space became less busy */
    struct pager_setting set;
    u64 frames, unused; /* frames [unused, frames) have never been taken */
    u8 *arena;
    struct frame *frame;
    u32 fresh, stale; /* free lists: known to be zeros, not known; NO_FRAME ends them */
    u64 fresh_count, stale_count, pinned;
    u64 moving;     /* pages in STATE_IN or STATE_OUT */
    u64 policy[2];  /* the policy's own memory */
    bool give_back; /* host pages are no larger than frames */
    u32 next_id;    /* of spaces */
    u32 spaces;
    struct volume volume[MAX_VOLUMES];
    unsigned volumes, next_volume;
    enum pager_trouble trouble; /* last one told: TROUBLE_OVER when all is well */
    struct counts counts;
    struct service *service; /* NULL before the first request */
};

/* frame.c.  Lock held. */
u8 *frame_host(struct pager *, u32 frame);
u32 frame_take(struct pager *, bool zeros); /* NO_FRAME: none is free */
void frame_put(struct pager *, u32 frame);  /* no processor knows it any more */
bool frame_free_there(const struct pager *);
void frame_pin(struct pager *, u32 frame);
void frame_unpin(struct pager *, u32 frame);
/* CP or a channel stored into it: true if processors must be told (purge_one). */
bool frame_stored(struct pager *, u32 frame);
void pager_counted(struct space *, unsigned counter, u64 n);

/* slot.c.  Lock held, except for reading and writing. */
u64 slot_take(struct pager *);
void slot_put(struct pager *, u64 slot);  /* its page does not own it any more */
void slot_hold(struct pager *, u64 slot); /* not reused until dropped */
void slot_drop(struct pager *, u64 slot);
bool slot_held(struct pager *, u64 slot);
bool slot_owned(struct pager *, u64 slot);
int slot_read(struct pager *, u64 slot, u8 *to); /* 0 or errno */
/* How many, from the start; if not all: *why is the errno. */
unsigned slots_write(struct pager *, const u64 *, u8 *const *, unsigned n, int *why);
void slot_place(struct pager *, u64 slot, int *fd, u64 *offset);
void trouble_tell(struct pager *, enum pager_trouble, u64 slot, int host_error);

/* space.c.  Lock held. */
struct leaf *leaf_find(struct space *, u64 page); /* NULL: nothing of it touched yet */
struct leaf *leaf_make(struct space *, u64 page); /* NULL: no host memory */
u64 entry_get(struct space *, u64 page);
void entry_set(struct space *, u64 page,
               u64 entry); /* the leaf exists; keeps the space's figures */
unsigned usage_get(struct space *, u64 page);
bool range_exists(const struct space *, u64 addr, u64 n);
/* The slot of a page that has no frame is given up: it becomes ZERO. */
void page_forget_slot(struct space *, u64 page);

/* fault.c.  Lock held; the first two may let go of it for a while if `patience` allows. */
enum paging page_ensure(struct space *, u64 page, enum page_cause, enum patience);
enum paging make_room(struct pager *);
/* The guest would not miss the contents. */
bool page_expendable(struct space *, u64 page);
/* Could page_ensure(PAGING_NOW) succeed? */
bool page_at_hand(struct space *, u64 page);
void page_attach(struct space *, u64 page, u32 frame, u64 slot, enum page_state);
/* Without the lock: tells the processors to forget frames, whatever spaces own them. */
void purge_all(struct pager *, const u32 *frames, struct space *const *owners, unsigned n);
void purge_one(struct space *, u32 frame); /* lock held, let go of meanwhile */

/* copy.c: contents of one page without bringing it in.  Lock held, let go of for reading. */
enum paging page_look(struct space *, u64 page, u8 *to);

/* service.c */
void service_end(struct pager *);

/* verify.c.  Lock held. */
void assert_page(struct space *, u64 page);

#endif
