/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One CPU and a small storage of its own, for tests of instructions. */
#ifndef TESTS_TOOLS_ISA_WORLD_H
#define TESTS_TOOLS_ISA_WORLD_H

#include "cpu/core.h"
#include "cpu/cpu.h"

#define WORLD_BYTES   0x100000u
#define WORLD_PAGES   (WORLD_BYTES >> PAGE_SHIFT)
#define WORLD_TOD     0xd000000000000000ull
#define WORLD_WAIT    (PSW_WAIT | PSW_EA | PSW_BA) /* new PSWs: disabled wait at their own address */
#define WORLD_SVC_NEW 0x1c0u
#define WORLD_PGM_NEW 0x1d0u

/* What an instruction can change. */
struct image {
    u64 gr[16], fr[16], cr[16];
    u32 ar[16];
    u64 psw_mask, ia; /* mask with the condition code */
    u64 ckc, timer, epoch, bear;
    u32 fpc, prefix, todpr;
    u64 facility[4]; /* offered beside those of cpu/model.def */
    u8 key[WORLD_PAGES];
    u8 storage[WORLD_BYTES];
};

enum world_model {
    MODEL_PLAIN,
    MODEL_LEAVES, /* operation exceptions leave as interceptions */
    MODELS
};

struct world {
    struct cpu cpu;
    struct cores *cores;
    struct host_space space;
    struct cpu_model model[MODELS], running; /* running: one of them and the image's facilities */
    u32 code[WORLD_PAGES];
    u8 key[WORLD_PAGES];
    u8 *storage;
};

/* How a run ended.  After an interruption the image has the old PSW. */
struct outcome {
    int status;
    u64 count;
    unsigned swap, pgm, ilc; /* the new PSW that was loaded, or 0 */
    u32 dxc;
    struct image image;
};

struct world *world_new(void);
void world_free(struct world *);
/* The reset state; all storage zero but for the new PSWs. */
void image_reset(struct image *);
/* The CPU and its storage take over the image.  `fresh`: storage has other contents than the TLBs and
 * blocks may know. */
void world_set(struct world *, const struct image *, enum world_model, bool fresh);
void world_get(struct world *, struct image *);
/* One instruction by T0. */
void world_run_t0(struct world *, const struct image *before, struct outcome *);
/* One instruction by T1 where that can be: zeros must follow it, wherever it goes.  `t0`: what T0 did.
 * True: T1 needed no help. */
bool world_run_t1(struct world *, const struct image *before, const struct outcome *t0,
                  struct outcome *);

#endif
