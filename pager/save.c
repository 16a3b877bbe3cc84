/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A space as bytes: saving, loading, and the hash of what the guest can see of it. */
#include <stdlib.h>
#include "lib/hash.h"
#include "lib/sink.h"
#include "pager/internal.h"

/* Saved: MAGIC, limit, records in page order, END.  A record: page << 16 | usage << 8 | key, how many
 * bytes of contents follow (0: zeros, or 4096), the contents.  Pages in their first state have none. */
#define MAGIC 0x5552534153504301ull /* "URSASPC", version 1 */
#define END   (~0ull)

struct seen {
    u64 page;
    u8 key, usage;
    bool zero, expendable;
    bool backed; /* there are contents, though they may be zeros */
    u8 bytes[PAGE_BYTES];
};

/* Lock held, let go of for reading.  A leaf is never taken away from a living space. */
static enum paging page_see(struct space *s, u64 page, struct seen *x)
{
    struct leaf *l = leaf_find(s, page);
    enum paging why = page_look(s, page, x->bytes);

    x->page = page;
    x->key = load_relaxed(&l->key[page & (LEAF_PAGES - 1)]);
    x->usage = l->usage[page & (LEAF_PAGES - 1)];
    x->zero = guest_is_zero(x->bytes, PAGE_BYTES);
    x->expendable = page_expendable(s, page);
    x->backed = ENTRY_STATE(entry_get(s, page)) != STATE_ZERO;
    return why;
}

/* Calls visit for every page that is not in its first state, with the lock let go of. */
static enum paging each_page(struct space *s, int (*visit)(void *ctx, const struct seen *),
                             void *ctx)
{
    struct seen *x = malloc(sizeof(*x));
    enum paging why = x ? PAGING_DONE : PAGING_ERROR;

    for (u64 page = 0; page < s->host.limit >> PAGE_SHIFT && !why; page++) {
        if (!leaf_find(s, page)) {
            page |= LEAF_PAGES - 1;
            continue;
        }
        pthread_mutex_lock(&s->pager->lock);
        why = page_see(s, page, x);
        pthread_mutex_unlock(&s->pager->lock);
        if (!why && (!x->zero || x->key || x->usage) && visit(ctx, x))
            why = PAGING_ERROR;
    }
    free(x);
    return why;
}

static int save_page(void *ctx, const struct seen *x)
{
    struct sink *to = ctx;
    bool volatile_zeros = x->backed && (x->usage & USAGE_MASK) >= USAGE_POTENTIAL;
    size_t n = x->zero && !volatile_zeros ? 0 : PAGE_BYTES;

    if (sink_put8(to, x->page << 16 | (u64)x->usage << 8 | x->key) || sink_put8(to, n))
        return -1;
    return n ? sink_put(to, x->bytes, n) : 0;
}

enum paging space_save(struct space *s, struct sink *to)
{
    enum paging why;

    if (sink_put8(to, MAGIC) || sink_put8(to, s->host.limit))
        return PAGING_ERROR;
    why = each_page(s, save_page, to);
    return why || !sink_put8(to, END) ? why : PAGING_ERROR;
}

/* One record whose head is `word`. */
static enum paging load_page(struct space *s, struct source *from, u64 word)
{
    u64 page = word >> 16, n;
    u8 bytes[PAGE_BYTES], *key = space_key(s, page << PAGE_SHIFT);
    enum paging why = PAGING_DONE;

    if (!key || source_get8(from, &n) || (n && n != PAGE_BYTES))
        return PAGING_ERROR;
    if (n) {
        if (source_get(from, bytes, n))
            return PAGING_ERROR;
        why = space_poke(s, page << PAGE_SHIFT, bytes, n);
    }
    store_relaxed(key, (u8)word);
    pthread_mutex_lock(&s->pager->lock);
    leaf_find(s, page)->usage[page & (LEAF_PAGES - 1)] = word >> 8 & (USAGE_MASK | USAGE_NO_DAT);
    pthread_mutex_unlock(&s->pager->lock);
    return why;
}

enum paging space_load(struct space *s, struct source *from)
{
    enum paging why = PAGING_DONE;
    u64 word;

    if (source_get8(from, &word) || word != MAGIC || source_get8(from, &word) ||
        word != s->host.limit)
        return PAGING_ERROR;
    while (!why && !(source_get8(from, &word) && (why = PAGING_ERROR)) && word != END)
        why = load_page(s, from, word);
    return why;
}

static int hash_page(void *ctx, const struct seen *x)
{
    struct hash *h = ctx;
    bool counts = !x->zero && !x->expendable;

    if (!counts && !x->key && !x->usage)
        return 0;
    hash_put8(h, x->page << 16 | (u64)x->usage << 8 | x->key);
    hash_put8(h, counts);
    if (counts)
        hash_put(h, x->bytes, PAGE_BYTES);
    return 0;
}

enum paging space_hash(struct space *s, u64 *hash)
{
    struct hash h;
    enum paging why;

    hash_start(&h);
    why = each_page(s, hash_page, &h);
    *hash = hash_end(&h);
    return why;
}
