/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The linkage stack: making and finding state entries.  PoP chapter 5, "Linkage-Stack Operations". */
#ifndef CPU_OP_LINKAGE_H
#define CPU_OP_LINKAGE_H

#include "cpu/y.h"

enum stack_type { STACK_HEADER = 9, STACK_TRAILER = 10, STACK_BRANCH = 12, STACK_CALL = 13 };

#define STACK_ENTRY 296     /* bytes of a state entry */
#define STACK_DESCRIPTOR 288 /* where its descriptor lies */

/* Offsets in a state entry. */
enum state_field {
    STATE_GR = 0,
    STATE_PKM = 128,
    STATE_SASN = 130,
    STATE_EAX = 132,
    STATE_PASN = 134,
    STATE_PSW = 136,
    STATE_TARGET = 144, /* branch address; or called space and PC number */
    STATE_MODIFIABLE = 152,
    STATE_ADDRESS = 168,
    STATE_SASTEIN = 176,
    STATE_PASTEIN = 180,
    STATE_AR = 224,
};

/* Stacks registers, authority and the PSW `mask`, `address` to return to.  Every exception comes before
 * the first change.  When it answers NEXT the entry is made and control register 15 designates it. */
enum step stack_push(struct cpu *, enum stack_type, u64 mask, u64 address, u64 target);

struct stack_top {
    u64 descriptor; /* home address */
    u8 type;
};

/* The state entry that is on top; `unstack`: for PROGRAM RETURN. */
enum step stack_find(struct cpu *, bool unstack, struct stack_top *);
/* Bytes of the entry that was found. */
enum step stack_get(struct cpu *, const struct stack_top *, unsigned at, void *to, u32 n);
/* Reach of a piece of the stack; it may cross a page. */
enum step stack_view(struct cpu *, u64 address, u32 n, bool store, struct view *);

/* Amode bits of the PSW and the address, from a register as BAKR and BSA hold it in `mask`'s mode. */
u64 return_word(u64 mask, u64 address);

#endif
