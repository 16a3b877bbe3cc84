/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The pager: guest-absolute spaces on a fixed number of frames, the rest on page volumes.
 *
 * Any thread may call anything here; nothing is held by the caller.  The pager has one lock of its
 * own, never held over host I/O or a purge.  What may block (host I/O, another thread's, a purge)
 * says so: such calls are not for threads that hold cp_lock.
 *
 * A processor reaches storage through space_host(): resolve() takes no lock.  What it returned is good
 * until that processor acknowledges a purge that names the frame, so a processor acknowledges only
 * where it holds nothing from resolve(), and while it blocks in the pager it counts as having done so. */
#ifndef PAGER_PAGER_H
#define PAGER_PAGER_H

#include "lib/host.h"
#include "lib/base.h"

struct pager;
struct policy;
struct sink;
struct source;
struct space;
struct trace;

enum paging {
    PAGING_DONE,
    PAGING_WAIT,       /* not now: a page in the range must be brought in first (space_fault) */
    PAGING_ADDRESSING, /* no such storage */
    PAGING_DISCARDED,  /* the guest said "volatile", and the contents are gone */
    PAGING_NO_FRAME,   /* nothing can be stolen: pinned, or changed and not to be written */
    PAGING_ERROR, /* a slot cannot be read, a volume not opened, no host memory, bad saved data */
};

enum patience { PAGING_NOW, PAGING_BLOCK }; /* NOW: PAGING_WAIT rather than block */
enum page_cause { CAUSE_GUEST, CAUSE_CP, CAUSE_LEND };

enum page_counter {
#define PAGE_COUNTER(name, what) PAGE_##name,
#include "pager/counters.def"
#undef PAGE_COUNTER
    PAGE_COUNTERS
};

enum pager_trouble {
    TROUBLE_WRITE,    /* pages cannot be written (host error): they stay resident */
    TROUBLE_NO_SLOTS, /* the page volumes are full: pages stay resident */
    TROUBLE_READ,     /* a slot could not be read (host error): that page is lost */
    TROUBLE_OVER,     /* pages can be written again */
};

struct pager_setting {
    u64 frames;                  /* of real storage */
    const struct policy *policy; /* who is stolen; NULL: the clock */
    struct trace *trace;         /* for an abend; may be NULL */
    bool check;                  /* assert the invariants at every move: tests, debug builds */
    void *ctx;
    /* Returns when no processor knows these frames of the space any more: TLB entries, host pointers,
     * blocks.  Not called while there are none to purge.  NULL: there are no processors. */
    void (*purge)(void *ctx, struct host_space *, const u32 *frames, unsigned n);
    /* For the operator; once at each change.  May be NULL.  Must not call the pager. */
    void (*trouble)(void *ctx, enum pager_trouble, unsigned volume, int host_error);
};

struct pager_usage {
    u64 frames, free, pinned; /* real storage */
    u64 slots, slots_used;    /* all page volumes */
};

struct space_usage {
    u64 resident, slots; /* pages in frames, pages that have a slot and no frame */
};

/* --- frame.c --- */
struct pager *pager_new(const struct pager_setting *); /* NULL: no host memory */
void pager_free(struct pager *);                       /* every space is gone */
void pager_usage(struct pager *, struct pager_usage *);
u64 pager_count(const struct pager *, enum page_counter);
const char *page_counter_name(enum page_counter);
const char *page_counter_help(enum page_counter);

/* --- slot.c: page volumes are host files, sparse; at most 16 --- */
/* `keep`: the file stays when the pager is gone, otherwise it has no name from the start (it must not
 * exist before).  Returns the volume's number, or -1 with errno. */
int pager_add_volume(struct pager *, const char *path, u64 slots, bool keep);

/* --- space.c --- */
struct space *space_new(struct pager *, u64 limit); /* bytes, whole pages; NULL: no host memory */
/* Blocks.  No processor uses it any more and nothing of it is lent. */
void space_free(struct space *);
struct host_space *space_host(struct space *);
struct space *space_inside(struct host_space *); /* the space of a pager's host_space */
void space_usage(struct space *, struct space_usage *);
u64 space_count(const struct space *, enum page_counter);
/* The page's storage key (KEY_*), bytewise atomic; good while the space lives.  Needs no frame.
 * NULL: no such storage, or no host memory. */
u8 *space_key(struct space *, u64 addr);
/* DIAGNOSE X'10': the pages read as zeros afterwards.  addr and n are whole pages.  Keys stay.  A page
 * that is lent is cleared in place.  Blocks (purge, page I/O under way). */
enum paging space_release(struct space *, u64 addr, u64 n);
void space_clear(struct space *); /* release all, keys zero, every page stable.  Blocks. */

/* --- fault.c --- */
/* Brings the page of `addr` in.  Blocks. */
enum paging space_fault(struct space *, u64 addr);
/* True if the n bytes at addr can be used now without host I/O; otherwise `*missing` is an address in
 * the first page for which space_fault() is needed. */
bool space_ready(struct space *, u64 addr, u64 n, u64 *missing);

/* --- service.c: the same, done by a service thread --- */
/* `done` is called once, on the service thread, holding nothing.  0, or -1 when there is no memory. */
int space_fault_start(struct space *, u64 addr, void (*done)(void *ctx, enum paging), void *ctx);

/* --- copy.c: CP's own way to guest-absolute bytes.  Any length, any boundary --- */
/* As if the guest did it: reference and change bits are set.  PAGING_NOW does all or nothing (up to 64
 * pages) and blocks only for the purge of pages with code. */
enum paging space_read(struct space *, u64 addr, void *to, u64 n, enum patience);
enum paging space_write(struct space *, u64 addr, const void *from, u64 n, enum patience);
/* For looking and patching: no key changes; peek brings nothing in (it reads the slot).  Block. */
enum paging space_peek(struct space *, u64 addr, void *to, u64 n);
enum paging space_poke(struct space *, u64 addr, const void *from, u64 n);

/* --- lend.c: pins.  A loan is given back exactly once, by the caller that took it --- */
enum loan_kind {
    LOAN_READ,       /* the borrower reads; the guest may still store */
    LOAN_WRITE_PART, /* some bytes will be stored */
    LOAN_WRITE_WHOLE /* all will be: a page that is not resident is not read in, and appears changed
                      * only when given back with stored = 4096; else the old contents remain, under
                      * the first `stored` bytes of the new */
};

/* What the borrower can do with the answer to LOAN_READ. */
enum loan_form {
    LOAN_FRAME, /* the page's own frame, which stays resident meanwhile */
    LOAN_BYTES, /* zeros that belong to nobody will do */
    LOAN_ANY,   /* a slot extent as well */
};

struct loan {
    u8 *host; /* the page's first byte; only for reading if LOAN_READ; NULL when the slot is lent */
    int fd;   /* slot lent: the host file ... */
    u64 offset; /* ... and where in it the page lies */
    u8 *key;    /* storage key of the page */
    struct space *space;
    u64 page, slot;
    u32 frame;
    u8 kind, form; /* enum loan_kind; private to lend.c */
};

/* Sets the reference bit, and the change bit for LOAN_WRITE_*.  Checks no keys.  The form matters for
 * LOAN_READ only. */
enum paging space_lend(struct space *, u64 addr, enum loan_kind, enum loan_form, enum patience,
                       struct loan *);
/* `stored`: bytes from the start of the page that the borrower stored (LOAN_WRITE_WHOLE), not looked at
 * otherwise.  PAGING_WAIT (only NOW) and PAGING_NO_FRAME or PAGING_ERROR (old contents not to be had):
 * the loan is still out.  LOAN_WRITE_WHOLE with 0 < stored < 4096, and stores into a page with code
 * (a purge), block. */
enum paging loan_return(struct loan *, u32 stored, enum patience);

/* --- essa.c: EXTRACT AND SET STORAGE ATTRIBUTES --- */
enum essa_operation {
    ESSA_GET,
    ESSA_STABLE,
    ESSA_UNUSED,
    ESSA_VOLATILE,
    ESSA_POTENTIALLY_VOLATILE,
    ESSA_STABLE_RESIDENT,    /* PAGING_WAIT: done, but the page must still be brought in */
    ESSA_STABLE_IF_RESIDENT, /* no change when it is not */
    ESSA_STABLE_NO_DAT,
};
/* *state: what the instruction puts into R1: the attributes before.  Does not block. */
enum paging space_essa(struct space *, u64 addr, enum essa_operation, u8 *state);

/* --- verify.c --- */
void pager_verify(struct pager *); /* all invariants of all frames; abend if one is broken */

/* --- save.c: block --- */
enum paging space_save(struct space *, struct sink *); /* nothing is paged in */
enum paging space_load(struct space *,
                       struct source *); /* into a new or cleared space of that size */
/* Contents, keys and attributes in page order; a page never touched equals one of zeros; contents
 * that the guest gave up (unused, volatile) do not count. */
enum paging space_hash(struct space *, u64 *hash);

#endif
