/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A 64-bit hash of state, fed piece by piece.  The same bytes give the same hash on every host,
 * however they are cut.  Not for secrets. */
#ifndef LIB_HASH_H
#define LIB_HASH_H

#include "lib/base.h"

struct hash {
    u64 lane[4];
    u64 length; /* bytes so far */
    u8 part[32];
};

void hash_start(struct hash *);
void hash_put(struct hash *, const void *data, size_t n);
void hash_put8(struct hash *, u64 v); /* eight bytes, big-endian */
u64 hash_end(const struct hash *);    /* of what has been put; one may go on putting */
u64 hash_of(const void *data, size_t n);

#endif
