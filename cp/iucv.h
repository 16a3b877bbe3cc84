/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The Inter-User Communication Vehicle of one virtual machine.  Under cp_lock. */
#ifndef CP_IUCV_H
#define CP_IUCV_H

#include "cp/vm.h"
#include "lib/sink.h"

#define IUCV_CR0_MASK 0x2u /* the subclass of external interruptions X'4000' */

struct iucv *iucv_new(struct vm *); /* NULL: no memory */
void iucv_free(struct iucv *);
void iucv_reset(struct vm *); /* system reset: buffers, masks, waiting interruptions */

/* The interruptions that wait, for a save (masks and buffers are the CPUs'). */
int iucv_save(const struct vm *, struct sink *);
int iucv_load(struct vm *, struct source *);

/* What the guest finds in its buffer. */
struct iucv_external {
    be16 path;    /* 00 */
    u8 flags;     /* 02 */
    u8 type;      /* 03  enum iucv_type */
    be32 message; /* 04  or message limit, in the first half */
    u8 data[32];  /* 08 */
};
_Static_assert(sizeof(struct iucv_external) == 40, "40 bytes");
enum iucv_type {
    IUCV_CONNECTION_PENDING = 1,
    IUCV_CONNECTION_COMPLETE,
    IUCV_SEVERED,
    IUCV_QUIESCED,
    IUCV_RESUMED,
    IUCV_PRIORITY_COMPLETE,
    IUCV_COMPLETE,
    IUCV_PRIORITY_PENDING,
    IUCV_PENDING,
};

/* An interruption for the machine: presented on a CPU that has declared a buffer and whose masks admit its
 * type.  False: no memory. */
bool iucv_interrupt(struct vm *, const struct iucv_external *);
/* Has this CPU one to take, PSW and CR0 apart? */
bool iucv_waiting(const struct vcpu *);
/* Presents the oldest (registers open; the CPU is enabled and iucv_waiting()): 0, or < 0 leave with nothing
 * changed. */
int iucv_present(struct vcpu *);

#endif
