/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The saved form of a machine: between save.c and save_load.c. */
#ifndef CP_SAVE_INNER_H
#define CP_SAVE_INNER_H

#include "cp/save.h"

/* In this order: head; storage; machine; CPUs; those that are ready, in their order; disks; channel
 * subsystem; service processor; external interruptions; IUCV; IPL; events; the end mark. */
#define SAVE_MAGIC 0x55525341564d0001ull /* "URSAVM" */
#define SAVE_END   0x454e44454e44454eull

struct save_head {
    u64 setting, now; /* of the clock */
    u8 userid[USERID_LENGTH + 1];
    u64 storage, cpus;
};

extern const struct state_table vm_table, vcpu_table, sd_table;
extern const char *const conmodes[2];

/* save_load.c: the first of what is saved; only numbers that can be. */
enum save_why save_head_load(struct source *, unsigned *version, struct save_head *);

/* Events that are the machine's own; the others are the dispatcher's and the operator's. */
bool event_saved(const struct vm *, const struct event *);

#endif
