/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Host files into guest storage: a Linux kernel, a flat image, or an s390x ELF. */
#ifndef CP_LOAD_H
#define CP_LOAD_H

#include "cp/vm.h"

/* All without cp_lock; no CPU of the machine is on a processor. */
struct load_result {
    u64 psw_mask, psw_address; /* where to begin */
    const char *problem;       /* NULL, or what is wrong with ... */
    const char *file;          /* ... this file */
    int error;                 /* errno, or 0 */
};

/* initrd and parm may be NULL.  0, or -1 with r->problem. */
int load_files(struct vm *, const char *kernel, const char *initrd, const char *parm,
               struct load_result *r);
/* The IPL PSW at absolute 0.  False: it is none (bit 12 is zero, or the page is not to be had). */
bool load_ipl_psw(struct vm *, u64 *mask, u64 *address);

#endif
