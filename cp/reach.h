/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Stores on a guest's behalf, before and after.  reach.c */
#ifndef CP_REACH_H
#define CP_REACH_H

#include "lib/base.h"

struct cpu;

/* Would logical_write() of n bytes (up to 4096) work now?  0, program code, LEAVE_HOST_FAULT.  A handler asks
 * before it changes anything. */
int reach_store(struct cpu *, unsigned base, u64 ea, unsigned n);
/* Instructions decoded from what was there before are dropped. */
void reach_done(struct cpu *);

#endif
