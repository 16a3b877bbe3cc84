/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Replacement policies: which frames are taken away.  One const struct each. */
#ifndef PAGER_POLICY_POLICY_H
#define PAGER_POLICY_POLICY_H

#include "lib/base.h"

#define CHOICE 64

struct pager;

/* One question to the policy, and its answer. */
struct choice {
    struct pager *pager;
    u32 frames;      /* only frames below this one can be in use */
    u64 *memory;     /* two words that are the policy's, zero at first */
    unsigned want;   /* victims asked for, at most CHOICE */
    bool only_clean; /* changed frames cannot go: they could not be written */
    bool force;      /* the host reference bit does not save a frame any more */
    u32 victim[CHOICE];
    unsigned victims;
    u32 aged
        [CHOICE]; /* frames whose reference bit was taken away: their use must be noticed again */
    unsigned ageds;
};

struct policy {
    const char *name, *help;
    /* Fills victim[] and aged[]; returns when either is full or when nothing more can be said.  Called
     * with the pager's lock held, so for a moment only. */
    void (*choose)(struct choice *);
};

/* For choose(). */
bool frame_can_go(const struct choice *, u32 frame);   /* in use, not pinned, not moving */
bool frame_test_ref(const struct choice *, u32 frame); /* host reference bit; taken away */
u32 frame_after(const struct choice *, u32 frame);     /* the next one, around the end */

extern const struct policy policy_clock;

#endif
