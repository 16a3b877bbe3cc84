/* SPDX-License-Identifier: GPL-3.0-or-later */
/* DEFINE DIAGNOSE: DIAGNOSE codes that are functions of shared objects of the host.  Under cp_lock.
 *
 * A signature says what the function is in C: "u64(u64,u64)".  Its arguments are, in this order, Rx, Ry, Rx+1,
 * Ry+1, as u8 u16 u32 u64 s8 s16 s32 s64 or double (the register's bits); userid is the guest's userid, a
 * const char *, and takes no register.  What it returns goes to Rx; void leaves Rx alone; cc is an int, 0 to 3,
 * for the condition code, which is 0 otherwise.  The function is trusted and must not wait. */
#ifndef CP_EXTRA_H
#define CP_EXTRA_H

#include "cp/message.h"
#include "cp/vm.h"

/* 0 and a message that it is done, or the number of the message that says why not. */
int extra_define(struct hearer, unsigned code, const char *object, const char *function,
                 const char *signature);
int extra_delete(struct hearer, unsigned code);
void extra_free(struct system *); /* all of them */

struct extra_info {
    unsigned code;
    const char *object, *function, *signature;
    u64 calls;
};
bool extra_nth(const struct system *, unsigned n, struct extra_info *); /* false: past the last */

/* A handler's answer (simulate.h) for a code that diagnose.def does not have. */
int extra_run(struct vcpu *, unsigned code, unsigned rx, unsigned ry);

bool diagnose_known(unsigned code); /* diagnose.c: CP's own */

#endif
