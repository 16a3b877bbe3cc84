/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Disks of a virtual machine, as DEFINE and --disk make them.  Under cp_lock; 0 or a message number. */
#ifndef CP_DISK_H
#define CP_DISK_H

#include "cp/message.h"
#include "cp/vm.h"

struct volume;

int disk_add(struct vm *, u16 devno, struct volume *, bool read_only, struct hearer);
int disk_add_storage(struct vm *, u16 devno, u64 bytes, struct hearer);
int disk_add_file(struct vm *, u16 devno, const char *path, bool read_only, struct hearer);

#endif
