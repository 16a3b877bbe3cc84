/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Spaces: guest-absolute page -> frame, slot or zeros; storage keys; the processors' way in. */
#include <stdlib.h>
#include "lib/status.h"
#include "pager/internal.h"

enum { ADDRESSING = 5 }; /* the program-interruption code resolve() answers with */

struct space *space_inside(struct host_space *h) { return CONTAINER(h, struct space, host); }

struct host_space *space_host(struct space *s) { return &s->host; }

struct leaf *leaf_find(struct space *s, u64 page)
{
    return load_acquire(&s->root[page >> LEAF_SHIFT]);
}

struct leaf *leaf_make(struct space *s, u64 page)
{
    struct leaf *l = leaf_find(s, page);

    if (!l) {
        l = calloc(1, sizeof(*l));
        if (l)
            store_release(&s->root[page >> LEAF_SHIFT], l);
    }
    return l;
}

u64 entry_get(struct space *s, u64 page)
{
    struct leaf *l = leaf_find(s, page);

    return l ? load_relaxed(&l->entry[page & (LEAF_PAGES - 1)]) : ENTRY(STATE_ZERO, 0);
}

static bool in_frame(u64 entry)
{
    return ENTRY_STATE(entry) != STATE_ZERO && ENTRY_STATE(entry) != STATE_SLOT;
}

void entry_set(struct space *s, u64 page, u64 entry)
{
    u64 *e = &leaf_find(s, page)->entry[page & (LEAF_PAGES - 1)];

    s->resident += in_frame(entry);
    s->resident -= in_frame(*e);
    s->slots += ENTRY_STATE(entry) == STATE_SLOT;
    s->slots -= ENTRY_STATE(*e) == STATE_SLOT;
    store_release(e, entry);
}

unsigned usage_get(struct space *s, u64 page)
{
    struct leaf *l = leaf_find(s, page);

    return l ? l->usage[page & (LEAF_PAGES - 1)] & USAGE_MASK : USAGE_STABLE;
}

bool range_exists(const struct space *s, u64 addr, u64 n)
{
    return addr <= s->host.limit && n <= s->host.limit - addr;
}

void page_forget_slot(struct space *s, u64 page)
{
    slot_put(s->pager, ENTRY_VALUE(entry_get(s, page)));
    entry_set(s, page, ENTRY(STATE_ZERO, 0));
}

/* No lock.  The entry may lose its frame right after we have read it; then a purge follows, and it
 * does not end before the caller has acknowledged it, which is after it has put our answer where the
 * purge will find it. */
static int space_resolve(struct host_space *h, u64 addr, bool store, struct page_ref *ref)
{
    struct space *s = space_inside(h);
    u8 mark = store ? FRAME_REF | FRAME_CHANGED : FRAME_REF;
    unsigned at = addr >> PAGE_SHIFT & (LEAF_PAGES - 1);
    struct frame *f;
    struct leaf *l;
    u64 e;

    if (unlikely(addr >= h->limit))
        return ADDRESSING;
    l = leaf_find(s, addr >> PAGE_SHIFT);
    if (unlikely(!l))
        return LEAVE_HOST_FAULT;
    e = load_acquire(&l->entry[at]);
    if (unlikely(ENTRY_STATE(e) != STATE_RESIDENT))
        return LEAVE_HOST_FAULT;
    f = &s->pager->frame[ENTRY_VALUE(e)];
    if ((load_relaxed(&f->flags) & mark) != mark)
        fetch_or(&f->flags, mark);
    ref->frame = (u32)ENTRY_VALUE(e);
    ref->host = frame_host(s->pager, ref->frame);
    ref->key = &l->key[at];
    ref->code = &f->code;
    return 0;
}

static const struct host_space_ops space_ops = { .resolve = space_resolve };

struct space *space_new(struct pager *p, u64 limit)
{
    struct space *s = calloc(1, sizeof(*s));

    if (!s)
        return NULL;
    s->leaves = ((limit >> PAGE_SHIFT) + LEAF_PAGES - 1) >> LEAF_SHIFT;
    s->root = calloc(s->leaves ? s->leaves : 1, sizeof(*s->root));
    if (!s->root) {
        free(s);
        return NULL;
    }
    s->host.ops = &space_ops;
    s->host.limit = limit & PAGE_MASK;
    s->pager = p;
    pthread_mutex_lock(&p->lock);
    s->host.id = ++p->next_id;
    p->spaces++;
    pthread_mutex_unlock(&p->lock);
    return s;
}

void space_free(struct space *s)
{
    struct pager *p = s->pager;

    space_clear(s);
    pthread_mutex_lock(&p->lock);
    while (s->busy)
        pthread_cond_wait(&p->moved, &p->lock);
    INSIST(p->set.trace, !s->resident && !s->slots, "PAGE301");
    p->spaces--;
    pthread_mutex_unlock(&p->lock);
    for (u64 i = 0; i < s->leaves; i++)
        free(s->root[i]);
    free(s->root);
    free(s);
}

u8 *space_key(struct space *s, u64 addr)
{
    struct leaf *l;

    if (addr >= s->host.limit)
        return NULL;
    l = leaf_find(s, addr >> PAGE_SHIFT);
    if (!l) {
        pthread_mutex_lock(&s->pager->lock);
        l = leaf_make(s, addr >> PAGE_SHIFT);
        pthread_mutex_unlock(&s->pager->lock);
    }
    return l ? &l->key[addr >> PAGE_SHIFT & (LEAF_PAGES - 1)] : NULL;
}

void space_usage(struct space *s, struct space_usage *u)
{
    pthread_mutex_lock(&s->pager->lock);
    *u = (struct space_usage){ .resident = s->resident, .slots = s->slots };
    pthread_mutex_unlock(&s->pager->lock);
}

u64 space_count(const struct space *s, enum page_counter c)
{
    return load_relaxed(&s->counts.n[c]);
}

/* ---- release ---- */

/* Frames on their way out: no page names them, processors may still. */
struct leaving {
    struct space *space;
    u32 frame[BATCH];
    struct space *owner[BATCH];
    bool stays[BATCH]; /* a lent page's: purged only for its code */
    unsigned n;
};

/* Lock held, let go of during the purge. */
static void leaving_end(struct leaving *l)
{
    struct pager *p = l->space->pager;

    if (!l->n)
        return;
    l->space->busy++;
    pthread_mutex_unlock(&p->lock);
    purge_all(p, l->frame, l->owner, l->n);
    pthread_mutex_lock(&p->lock);
    l->space->busy--;
    pthread_cond_broadcast(&p->moved);
    for (unsigned i = 0; i < l->n; i++)
        if (!l->stays[i])
            frame_put(p, l->frame[i]);
    l->n = 0;
}

static void leaving_add(struct leaving *l, u32 frame, bool stays)
{
    l->owner[l->n] = l->space;
    l->stays[l->n] = stays;
    l->frame[l->n++] = frame;
    if (l->n == BATCH)
        leaving_end(l);
}

static void release_resident(struct leaving *l, u64 page, u32 frame)
{
    struct pager *p = l->space->pager;
    struct frame *f = &p->frame[frame];

    if (f->pins) { /* lent: cleared in place */
        guest_fill(frame_host(p, frame), 0, PAGE_BYTES);
        if (frame_stored(p, frame))
            leaving_add(l, frame, true);
        return;
    }
    if (f->slot != NO_SLOT)
        slot_put(p, f->slot);
    f->slot = NO_SLOT;
    f->use = USE_LEAVING;
    entry_set(l->space, page, ENTRY(STATE_ZERO, 0));
    leaving_add(l, frame, false);
}

static void release_page(struct leaving *l, u64 page)
{
    struct pager *p = l->space->pager;
    u64 e = entry_get(l->space, page);

    while (ENTRY_STATE(e) == STATE_IN || ENTRY_STATE(e) == STATE_OUT) {
        pthread_cond_wait(&p->moved, &p->lock);
        e = entry_get(l->space, page);
    }
    if (ENTRY_STATE(e) == STATE_ZERO)
        return;
    pager_counted(l->space, PAGE_RELEASED, 1);
    if (ENTRY_STATE(e) == STATE_SLOT)
        page_forget_slot(l->space, page);
    else
        release_resident(l, page, (u32)ENTRY_VALUE(e));
    if (p->set.check)
        assert_page(l->space, page);
}

enum paging space_release(struct space *s, u64 addr, u64 n)
{
    struct leaving leaving = { .space = s };
    u64 end = (addr + n) >> PAGE_SHIFT;

    if (!range_exists(s, addr, n))
        return PAGING_ADDRESSING;
    pthread_mutex_lock(&s->pager->lock);
    for (u64 page = addr >> PAGE_SHIFT; page < end; page++) {
        if (leaf_find(s, page))
            release_page(&leaving, page);
        else
            page |= LEAF_PAGES - 1;
    }
    leaving_end(&leaving);
    pthread_mutex_unlock(&s->pager->lock);
    return PAGING_DONE;
}

void space_clear(struct space *s)
{
    space_release(s, 0, s->host.limit);
    pthread_mutex_lock(&s->pager->lock);
    for (u64 i = 0; i < s->leaves; i++) {
        struct leaf *l = s->root[i];

        for (unsigned n = 0; l && n < LEAF_PAGES; n++) {
            store_relaxed(&l->key[n], 0);
            l->usage[n] = USAGE_STABLE;
        }
    }
    pthread_mutex_unlock(&s->pager->lock);
}
