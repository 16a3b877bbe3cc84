/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inside of a core: contexts, blocks, mailbox.  Private to cpu/. */
#ifndef CPU_INNER_H
#define CPU_INNER_H

#include <pthread.h>
#include "cpu/core.h"
#include "cpu/run.h"
#include "cpu/tlb.h"

#define CONTEXTS   14
#define BLOCK_HASH 65536
#define LETTERS    64

/* Profile bits of a block: everything that changes which handler an op gets. */
enum profile {
    PROFILE_PROBLEM = 1,
    PROFILE_AR = 2,
    PROFILE_PER = 4,
    PROFILE_AFP = 8,
    PROFILE_VX = 16,
    PROFILE_OVF = 32,
    PROFILE_JUDGE = 64,
    PROFILE_TRACE = 128, /* branches */
    PROFILE_64 = 256,    /* addressing mode */
    PROFILE_MODEL = 512, /* times model id */
};
#define PROFILE_SLOW (PROFILE_AR | PROFILE_PER | PROFILE_JUDGE) /* T0 for every row */

struct block {
    u32 frame, profile;
    u32 code;   /* the frame's code word when it was made: equal, or the block is out of date */
    u32 first;  /* op in the arena */
    u32 next;   /* block of the same hash, + 1 */
    u16 offset; /* in the page */
    u16 ops;
};

/* What a core is asked to forget. */
struct letter {
    u32 space; /* host_space.id */
    enum purge purge;
    u64 value;
};

struct core {
    struct cores *all;
    unsigned index;
    u32 in_guest;     /* atomic: running a CPU */
    pthread_t thread; /* which thread does, while in_guest */
    struct cpu *cpu;  /* which; changes under mail_lock */
    struct context *contexts;
    u32 stamp;
    u64 jump_gen;
    struct jump *jumps;
    struct op *arena;
    u32 arena_ops, arena_used;
    struct block *blocks;
    u32 blocks_max, blocks_used;
    u32 *hash;
    struct core_counters counters;
    /* mailbox */
    pthread_mutex_t mail_lock;
    u32 mail_ticket; /* atomic: given to the last letter */
    u32 mail_served; /* atomic: letters up to here are done */
    bool mail_full;  /* too many letters: everything of every space */
    unsigned mail_count;
    struct letter mail_letter[LETTERS];
};

struct cores {
    unsigned count;
    pthread_mutex_t claim_lock; /* one at a time takes store rights to a frame: block.c */
    struct core *core[];
};

/* --- core.c --- */
void core_enter(struct core *, struct cpu *); /* about to run: serves the mailbox first */
void core_leave(struct core *);
void core_serve(struct core *);
/* All cores but `self` (may be NULL) forget what the letters say: at most LETTERS.  Returns when they have;
 * `self`, if the caller is in its guest, serves its own mailbox meanwhile: nothing from resolve() is good
 * afterwards. */
void cores_mail(struct cores *, struct core *self, const struct letter *, unsigned n);
void core_forget_jumps(struct core *); /* addresses may mean other blocks now */
void core_code_changed(struct cpu *);  /* after a store into code: this core, and ask the others */
void core_frames_readonly(struct core *, u32 frame); /* no store rights to it in our TLBs */

/* --- tlb.c --- */
void contexts_purge(struct core *, u32 space, enum purge, u64 value);

/* --- block.c --- */
/* The first op of the block at cpu->ia; NULL: instruction fetch failed with *status (> 0, < 0). */
const struct op *block_find(struct cpu *, int *status);
/* Which handler a row gets in this profile; pgm: code for run_pgm. */
run_fn *row_handler(const struct cpu *, u32 profile, unsigned row, const struct op *,
                    u16 *pgm_code);

/* A program code (and a data-exception code in its high byte) if the op names registers that its row or profile does not
 * let it name; else 0. */
u16 row_refusal(u32 profile, const struct op *);

/* --- per.c --- */
bool per_wanted(const struct cpu *);
/* An instruction begins, with PER on: cpu->ia and ilc are its.  The others do nothing unless one has begun. */
void per_before(struct cpu *);
void per_fetch(struct cpu *, u64 address); /* of the target of EXECUTE */
void per_branch(struct cpu *, u64 target);
void per_store(struct cpu *, u64 asce, unsigned b, u64 ea, u32 n);
void per_store_real(struct cpu *);
/* It has ended, with program code `code` or 0: PGM_PER if an event is to be shown, or 0. */
unsigned per_after(struct cpu *, unsigned code);

/* --- step.c --- */
/* T0: the row of a decoded op, everything of cpu->ia, ilc, rel set; not its privilege and interception. */
enum step step_op(struct cpu *, const struct op *);
/* T0: fetches, decodes and does the instruction at cpu->ia: 0 or enum leave. */
int step_one(struct cpu *);
/* Ends an instruction that did not just go on: moves cpu->ia, charges the budget, presents a program
 * interruption.  `before`: instructions of its block not charged yet.  0 or enum leave. */
int step_end(struct cpu *, enum step, unsigned before);

#endif
