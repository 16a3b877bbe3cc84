/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What --load, --save, --hash and --hash-log ask for.  Nothing runs meanwhile. */
#ifndef CP_KEEP_H
#define CP_KEEP_H

#include "cp/options.h"

struct hash_log;

/* 0, or a message number. */
int keep_begin(struct system *, const struct settings *, struct hash_log **);
int keep_load(struct system *, const struct settings *, struct vm **); /* before dispatch_start() */
int keep_end(struct system *, const struct settings *,
             struct hash_log *); /* after dispatch_stop() */

#endif
