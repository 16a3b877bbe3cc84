/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Trace rings: fixed records, written without locks, read only when somebody looks. */
#include "lib/trace.h"
#include <inttypes.h>
#include <stdlib.h>
#include "lib/bits.h"

struct record {
    u64 time;
    u32 code; /* 0: empty or being written; stored last, with release */
    u32 turn; /* of the writer: tells two turns of the ring apart */
    u64 a, b;
};

struct ring {
    u64 next; /* atomic: records written so far */
    struct record *record;
    u64 pad[6]; /* another processor's counter in another cache line */
};

struct trace {
    unsigned rings, mask, count;
    const char *const *names;
    struct record *records;
    struct ring ring[];
};

struct line {
    struct record r;
    unsigned ring;
};

struct trace *trace_new(unsigned rings, unsigned records, const char *const *names, unsigned count)
{
    struct trace *t = calloc(1, sizeof(*t) + rings * sizeof(struct ring));
    unsigned size = 1;

    while (size < records)
        size *= 2;
    if (t)
        t->records = calloc((size_t)rings * size, sizeof(struct record));
    if (!t || !t->records) {
        free(t);
        return NULL;
    }
    t->rings = rings;
    t->mask = size - 1;
    t->names = names;
    t->count = count;
    for (unsigned i = 0; i < rings; i++)
        t->ring[i].record = t->records + (size_t)i * size;
    return t;
}

void trace_free(struct trace *t)
{
    if (t)
        free(t->records);
    free(t);
}

void trace_note(struct trace *t, unsigned ring, u64 time, u32 code, u64 a, u64 b)
{
    u64 n;
    struct record *r;

    if (!t)
        return;
    n = __atomic_fetch_add(&t->ring[ring % t->rings].next, 1, __ATOMIC_RELAXED);
    r = &t->ring[ring % t->rings].record[n & t->mask];
    store_relaxed(&r->code, 0);
    store_release(&r->turn, (u32)(n / (t->mask + 1)));
    store_relaxed(&r->time, time);
    store_relaxed(&r->a, a);
    store_relaxed(&r->b, b);
    store_release(&r->code, code);
}

/* False: empty, or somebody wrote while we copied. */
static bool record_read(const struct record *r, struct record *out)
{
    out->code = load_acquire(&r->code);
    out->turn = load_acquire(&r->turn);
    out->time = load_relaxed(&r->time);
    out->a = load_relaxed(&r->a);
    out->b = load_acquire(&r->b);
    return out->code && load_relaxed(&r->code) == out->code && load_relaxed(&r->turn) == out->turn;
}

static int by_time(const void *x, const void *y)
{
    const struct line *a = x, *b = y;

    if (a->r.time != b->r.time)
        return a->r.time < b->r.time ? -1 : 1;
    return a->ring != b->ring ? (a->ring < b->ring ? -1 : 1) : 0;
}

static void line_print(const struct trace *t, const struct line *l, FILE *out)
{
    const char *name = l->r.code < t->count ? t->names[l->r.code] : NULL;

    fprintf(out, "%016" PRIx64 " %02x ", l->r.time, l->ring);
    if (name)
        fprintf(out, "%-16s", name);
    else
        fprintf(out, "%-16" PRIx32, l->r.code);
    fprintf(out, " %016" PRIx64 " %016" PRIx64 "\n", l->r.a, l->r.b);
}

/* Oldest first, so that records of equal time stay in the order of their ring. */
static size_t ring_collect(const struct trace *t, unsigned ring, struct line *to)
{
    u64 end = load_relaxed(&t->ring[ring].next), n = 0;

    for (unsigned i = 0; i <= t->mask; i++) {
        to[n].ring = ring;
        if (record_read(&t->ring[ring].record[(end + i) & t->mask], &to[n].r))
            n++;
    }
    return n;
}

void trace_dump(const struct trace *t, FILE *out)
{
    struct line *all;
    size_t n = 0;

    if (!t)
        return;
    all = calloc((size_t)t->rings * (t->mask + 1), sizeof(*all));
    if (!all)
        return;
    for (unsigned i = 0; i < t->rings; i++)
        n += ring_collect(t, i, all + n);
    qsort(all, n, sizeof(*all), by_time);
    for (size_t i = 0; i < n; i++)
        line_print(t, &all[i], out);
    free(all);
}
