/* SPDX-License-Identifier: GPL-3.0-or-later */
/* CP's own way to guest-absolute bytes: read and write as the guest would, peek and poke beside it. */
#include <string.h>
#include "pager/internal.h"

/* The part of [addr, addr + n) that lies in the page of addr. */
static u64 part_in_page(u64 addr, u64 n)
{
    u64 room = PAGE_BYTES - (addr & (PAGE_BYTES - 1));

    return n < room ? n : room;
}

static u32 frame_of(struct space *s, u64 page) { return (u32)ENTRY_VALUE(entry_get(s, page)); }

static void key_mark(struct space *s, u64 page, u8 bits)
{
    u8 *key = &leaf_find(s, page)->key[page & (LEAF_PAGES - 1)];

    if ((load_relaxed(key) & bits) != bits)
        fetch_or(key, bits);
}

/* All or nothing: what is missing is found before the first byte moves. */
static enum paging range_at_hand(struct space *s, u64 addr, u64 n)
{
    u64 zeros = 0, frames = s->pager->stale_count + s->pager->fresh_count;

    frames += s->pager->frames - s->pager->unused;
    for (u64 page = addr >> PAGE_SHIFT; page <= (addr + n - 1) >> PAGE_SHIFT; page++) {
        if (!page_at_hand(s, page))
            return PAGING_WAIT;
        zeros += ENTRY_STATE(entry_get(s, page)) == STATE_ZERO;
    }
    return zeros > frames ? PAGING_WAIT : PAGING_DONE;
}

static enum paging range_check(struct space *s, u64 addr, u64 n, enum patience patience)
{
    if (!range_exists(s, addr, n))
        return PAGING_ADDRESSING;
    return n && patience == PAGING_NOW ? range_at_hand(s, addr, n) : PAGING_DONE;
}

enum paging space_read(struct space *s, u64 addr, void *to, u64 n, enum patience patience)
{
    enum paging why;

    pthread_mutex_lock(&s->pager->lock);
    why = range_check(s, addr, n, patience);
    while (n && !why) {
        u64 page = addr >> PAGE_SHIFT, part = part_in_page(addr, n);

        why = page_ensure(s, page, CAUSE_CP, patience);
        if (why)
            break;
        guest_copy(to, frame_host(s->pager, frame_of(s, page)) + (addr & (PAGE_BYTES - 1)), part);
        key_mark(s, page, KEY_R);
        addr += part;
        to = (u8 *)to + part;
        n -= part;
    }
    pthread_mutex_unlock(&s->pager->lock);
    return why;
}

/* Frames with code that have been stored into: told to the processors at the end, so that the lock is
 * not let go of in the middle. */
struct told {
    u32 frame[BATCH];
    struct space *owner[BATCH];
    unsigned n;
};

static void tell(struct space *s, struct told *t)
{
    if (!t->n)
        return;
    s->busy++;
    pthread_mutex_unlock(&s->pager->lock);
    purge_all(s->pager, t->frame, t->owner, t->n);
    pthread_mutex_lock(&s->pager->lock);
    s->busy--;
    pthread_cond_broadcast(&s->pager->moved);
    t->n = 0;
}

/* Lock held.  One page's part of a write. */
static enum paging page_write(struct space *s, u64 addr, const void *from, u64 part,
                              enum patience patience, u8 mark, struct told *t)
{
    u64 page = addr >> PAGE_SHIFT;
    enum paging why = page_ensure(s, page, CAUSE_CP, patience);
    u32 frame;

    if (why)
        return why;
    frame = frame_of(s, page);
    guest_copy(frame_host(s->pager, frame) + (addr & (PAGE_BYTES - 1)), from, part);
    if (mark)
        key_mark(s, page, mark);
    if (frame_stored(s->pager, frame)) {
        t->owner[t->n] = s;
        t->frame[t->n++] = frame;
    }
    if (t->n == BATCH)
        tell(s, t);
    return PAGING_DONE;
}

static enum paging range_write(struct space *s, u64 addr, const void *from, u64 n,
                               enum patience patience, u8 mark)
{
    struct told told = { .n = 0 };
    enum paging why;

    pthread_mutex_lock(&s->pager->lock);
    why = range_check(s, addr, n, patience);
    while (n && !why) {
        u64 part = part_in_page(addr, n);

        why = page_write(s, addr, from, part, patience, mark, &told);
        addr += part;
        from = (const u8 *)from + part;
        n -= part;
    }
    tell(s, &told);
    pthread_mutex_unlock(&s->pager->lock);
    return why;
}

enum paging space_write(struct space *s, u64 addr, const void *from, u64 n, enum patience patience)
{
    return range_write(s, addr, from, n, patience, KEY_R | KEY_C);
}

enum paging space_poke(struct space *s, u64 addr, const void *from, u64 n)
{
    return range_write(s, addr, from, n, PAGING_BLOCK, 0);
}

enum paging page_look(struct space *s, u64 page, u8 *to)
{
    struct pager *p = s->pager;
    u64 e = entry_get(s, page), slot;
    int error;

    if (ENTRY_STATE(e) == STATE_ZERO) {
        memset(to, 0, PAGE_BYTES);
        return PAGING_DONE;
    }
    if (ENTRY_STATE(e) == STATE_RESIDENT || ENTRY_STATE(e) == STATE_OUT) {
        guest_copy(to, frame_host(p, (u32)ENTRY_VALUE(e)), PAGE_BYTES);
        return PAGING_DONE;
    }
    slot = ENTRY_STATE(e) == STATE_IN ? p->frame[ENTRY_VALUE(e)].slot : ENTRY_VALUE(e);
    slot_hold(p, slot);
    pthread_mutex_unlock(&p->lock);
    error = slot_read(p, slot, to);
    pthread_mutex_lock(&p->lock);
    slot_drop(p, slot);
    if (error)
        trouble_tell(p, TROUBLE_READ, slot, error);
    return error ? PAGING_ERROR : PAGING_DONE;
}

enum paging space_peek(struct space *s, u64 addr, void *to, u64 n)
{
    enum paging why = range_exists(s, addr, n) ? PAGING_DONE : PAGING_ADDRESSING;
    u8 buffer[PAGE_BYTES];

    pthread_mutex_lock(&s->pager->lock);
    while (n && !why) {
        u64 part = part_in_page(addr, n);

        why = page_look(s, addr >> PAGE_SHIFT, buffer);
        memcpy(to, buffer + (addr & (PAGE_BYTES - 1)), part);
        addr += part;
        to = (u8 *)to + part;
        n -= part;
    }
    pthread_mutex_unlock(&s->pager->lock);
    return why;
}
