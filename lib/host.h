/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a processor is handed so that it can reach storage: one guest-absolute address space.
 * The pager is the first implementation; the DAT tables of a guest that issues SIE are the second. */
#ifndef LIB_HOST_H
#define LIB_HOST_H

#include "lib/base.h"

/* One 4 KB page of guest-absolute storage, as it lies in a host frame now.
 * The pointers stay good until the frame's owner has purged the page from all processors. */
struct page_ref {
    u8 *host; /* first byte of the page in host memory */
    u8 *key;  /* storage key of the guest page: ACC 0-3, F 4, R 5, C 6 (mask 02); bytewise atomic */
    u32 *code; /* the frame's code word: see CODE_*; atomic */
    u32 frame; /* number of the frame */
};

/* Storage key bits, as ISKE shows them. */
#define KEY_ACC 0xf0
#define KEY_F   0x08
#define KEY_R   0x04
#define KEY_C   0x02

/* A code word: bit 0 says that some processor holds blocks made from this frame, so that a store
 * must take the slow path; the upper bits are a generation, bumped by each such store and whenever
 * the frame gets other contents.  */
#define CODE_FLAG 1u
#define CODE_STEP 2u

struct host_space {
    const struct host_space_ops *ops;
    u64 limit; /* bytes of guest-absolute storage: addresses at or above it do not exist */
    u32 gen;   /* atomic: bumped when another processor's TLB entries of this space must go */
    u32 id;    /* never reused while the system runs */
    u32 lock;  /* atomic: one while a processor does a PERFORM LOCKED OPERATION */
};

struct host_space_ops {
    /* Finds the page of `addr` (any byte of it).  With `store` the frame counts as changed by the
     * host.  0; PGM_ADDRESSING when there is no such page; LEAVE_HOST_FAULT when it is not in real
     * storage.  Called by a processor without locks; takes what it needs for a moment only. */
    int (*resolve)(struct host_space *, u64 addr, bool store, struct page_ref *);
};

#endif
