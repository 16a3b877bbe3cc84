/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The handlers that privop.def and diagnose.def name, and what they share.  Private to the files that
 * simulate; the contract of a handler is in simulate.h. */
#ifndef CP_HANDLERS_H
#define CP_HANDLERS_H

#include "cp/reach.h"
#include "cp/simulate.h"

#define P(opcode, mnemonic, align, kind, handler, why)                                             \
    int handler(struct vcpu *, struct interception *);
#include "cp/privop.def"
#undef P
#define D(code, handler, what) int handler(struct vcpu *, struct interception *);
#include "cp/diagnose.def"
#undef D

/* Bits 32-63 of a register, the others kept. */
ALWAYS void set_low32(u64 *gr, u32 v) { *gr = (*gr & 0xffffffff00000000ull) | v; }

/* --- simulate.c --- */
u64 guest_absolute(const struct vcpu *, u64 real); /* prefixing */
/* Would guest_absolute_read() (or write) of n bytes work now?  0, PGM_ADDRESSING, LEAVE_HOST_FAULT. */
int guest_absolute_check(struct vcpu *, u64 addr, u64 n, bool store);
/* The same for real addresses. */
int guest_real_check(struct vcpu *, u64 real, u64 n, bool store);

/* --- hold.c: guest pages that stay where they are while a handler does what cannot be done twice --- */
struct hold {
    unsigned count;
    struct loan *loans; /* NULL: nothing is held */
};
/* All pages of n bytes at real address `real` are in real storage until hold_end(): 0; PGM_ADDRESSING;
 * LEAVE_HOST_FAULT; nothing is held unless 0. */
int hold_start(struct vcpu *, struct hold *, u64 real, u64 n);
void hold_end(struct hold *);

#endif
