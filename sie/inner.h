/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Between the files of sie/. */
#ifndef SIE_INNER_H
#define SIE_INNER_H

#include "lib/bits.h"
#include "sie/sie.h"

/* --- enter.c --- */
int guest_load(struct sie *); /* state description -> cpu; 0 or a validity reason code (> 0) */
/* --- exit.c --- */
void guest_store(struct sie *);              /* cpu -> state description */
void icpt_set(struct sie *, enum icpt_code); /* why we left */
void icpt_instruction(struct sie *);         /* ... by the instruction in cpu.text */
/* --- epoch.c --- */
void epoch_enter(struct sie *, const struct sd *); /* clocks and their deadlines */
void epoch_exit(struct sie *, struct sd *);
void epoch_keep(struct sie *,
                struct sd *); /* the same, but the CPU timer is read only if it was set */

/* Validity-interception reason codes, as Linux documents them. */
enum validity {
    VALID,
    VALIDITY_NOT_Z = 0x0001,
    VALIDITY_PREFIX = 0x0037,
    VALIDITY_STORAGE = 0x0036
};

#endif
