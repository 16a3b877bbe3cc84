/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Fields by their rows: numbers of their own width, big-endian, in the order of the table. */
#include "lib/state.h"
#include <string.h>

static u64 element_get(const u8 *at, unsigned width)
{
    u16 h;
    u32 w;
    u64 d;

    switch (width) {
    case 1: return *at;
    case 2: memcpy(&h, at, 2); return h;
    case 4: memcpy(&w, at, 4); return w;
    default: memcpy(&d, at, 8); return d;
    }
}

static void element_set(u8 *at, unsigned width, u64 v)
{
    u16 h = (u16)v;
    u32 w = (u32)v;

    switch (width) {
    case 1: *at = (u8)v; break;
    case 2: memcpy(at, &h, 2); break;
    case 4: memcpy(at, &w, 4); break;
    default: memcpy(at, &v, 8);
    }
}

static const u8 *element(const struct state_row *r, const void *object, unsigned i)
{
    return (const u8 *)object + r->offset + (size_t)i * r->width;
}

static int row_save(const struct state_row *r, const void *object, struct sink *to)
{
    for (unsigned i = 0; i < r->count; i++) {
        be64 v = put64(element_get(element(r, object, i), r->width));

        if (sink_put(to, v.b + 8 - r->width, r->width))
            return -1;
    }
    return 0;
}

int state_save(const struct state_table *t, const void *object, struct sink *to)
{
    int why = 0;

    for (unsigned i = 0; i < t->rows && !why; i++)
        why = row_save(&t->row[i], object, to);
    return why;
}

static int row_load(const struct state_row *r, void *object, struct source *from)
{
    for (unsigned i = 0; i < r->count; i++) {
        be64 b = put64(0);
        u64 v;

        if (source_get(from, b.b + 8 - r->width, r->width))
            return -1;
        v = get64(b);
        element_set((u8 *)object + r->offset + (size_t)i * r->width, r->width,
                    r->boolean ? !!v : v);
    }
    return 0;
}

int state_load(const struct state_table *t, void *object, unsigned version, struct source *from)
{
    int why = 0;

    for (unsigned i = 0; i < t->rows && !why; i++)
        if (t->row[i].since <= version)
            why = row_load(&t->row[i], object, from);
    return why;
}

void state_hash(const struct state_table *t, const void *object, unsigned kinds, struct hash *h)
{
    for (unsigned i = 0; i < t->rows; i++) {
        const struct state_row *r = &t->row[i];

        for (unsigned n = 0; r->kind & kinds && n < r->count; n++)
            hash_put8(h, element_get(element(r, object, n), r->width));
    }
}

int sink_put_block(struct sink *to, const void *bytes, size_t n)
{
    return sink_put8(to, n) || (n && sink_put(to, bytes, n)) ? -1 : 0;
}

int source_get_block(struct source *from, void *to, size_t most, size_t *n)
{
    u64 length;

    if (source_get8(from, &length) || length > most)
        return -1;
    *n = (size_t)length;
    return length ? source_get(from, to, *n) : 0;
}
