/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Users come and go.  Under cp_lock. */
#ifndef CP_SESSION_H
#define CP_SESSION_H

#include "cp/command.h"

enum { CONSOLE_DEVNO = 0x0009 };

/* What a virtual machine is made of at logon. */
struct machine {
    const char *userid;
    u64 storage;
    unsigned cpus;
    const char *classes;
};
const struct machine *machine_find(const char *userid); /* NULL: not one of the built-in ones */
u64 machines_storage(void);                             /* bytes of all built-in ones */
/* Makes the machine and says so to its console; NULL after a message. */
struct vm *session_start(struct system *, const struct machine *, struct hearer);
/* Ends it; no CPU of it is on a processor.  `how`: for the operator, may be "". */
void session_end(struct vm *, const char *how);
void session_times(struct vm *, char *to, size_t n); /* CONNECT= ... VIRTCPU= ... TOTCPU= ... */

#endif
