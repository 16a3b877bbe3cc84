/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where saved state goes to and comes from: bytes in order; numbers big-endian. */
#ifndef LIB_SINK_H
#define LIB_SINK_H

#include "lib/base.h"

struct sink {
    int (*put)(void *ctx, const void *data, size_t n); /* 0: all taken; -1: failed, give up */
    void *ctx;
};

struct source {
    int (*get)(void *ctx, void *data, size_t n); /* 0: all n there; -1: failed or at the end */
    void *ctx;
};

ALWAYS int sink_put(struct sink *s, const void *data, size_t n) { return s->put(s->ctx, data, n); }

ALWAYS int sink_put8(struct sink *s, u64 v)
{
    be64 b = put64(v);

    return s->put(s->ctx, &b, sizeof(b));
}

ALWAYS int source_get(struct source *s, void *data, size_t n) { return s->get(s->ctx, data, n); }

ALWAYS int source_get8(struct source *s, u64 *v)
{
    be64 b;

    if (s->get(s->ctx, &b, sizeof(b)))
        return -1;
    *v = get64(b);
    return 0;
}

#endif
