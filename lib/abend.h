/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The one way CP dies: a broken invariant ends it with a code, a message and the trace rings. */
#ifndef LIB_ABEND_H
#define LIB_ABEND_H

#include "lib/base.h"

struct trace;

/* `code` is four letters (who) and three digits (what), for instance "PAGE004": stable, and
 * listed where it is used.  The rest goes to stderr; `trace` may be NULL.  Leaves a core if the host
 * allows one.  Never for what a guest, a user or the host can bring about. */
_Noreturn void abend(const struct trace *, const char *code, const char *format, ...)
    __attribute__((format(printf, 3, 4), cold));

/* An invariant that is cheap enough to test always. */
#define INSIST(trace, condition, code)                                                             \
    do {                                                                                           \
        if (unlikely(!(condition)))                                                                \
            abend((trace), (code), "%s:%d: %s", __FILE__, __LINE__, #condition);                   \
    } while (0)

#endif
