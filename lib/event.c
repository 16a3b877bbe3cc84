/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The event queue: a binary heap of entries, found again by (kind, owner) through hash chains. */
#include "lib/event.h"
#include <pthread.h>
#include <stdlib.h>
#include "lib/bits.h"

/* (1) heap[0 .. count-1] are the entries in use; entry[heap[i]].at == i; a parent is never later than
 *     its children.  When `sorted`, heap[] is in full order, which is a heap too.
 * (2) Every entry in use is in the chain of its (kind, owner); every other one is in the free chain.
 * (3) next_due is the due of heap[0], ~0 when there is none; stored before the lock is released. */

#define NONE 0xffffffffu

struct entry {
    struct event e;
    u32 at;   /* its place in the heap */
    u32 next; /* in its chain, or in the free chain */
};

struct event_queue {
    pthread_mutex_t lock;
    u64 next_due; /* atomic */
    u64 sequence; /* last one given */
    u32 count, room;
    bool sorted;
    u32 free;
    struct entry *entry; /* [room] */
    u32 *heap;           /* [room] */
    u32 *chain;          /* [room] heads; room is a power of two */
};

static u32 *chain_of(struct event_queue *q, u32 kind, u32 owner)
{
    u64 h = ((u64)kind << 32 | owner) * 0x9e3779b97f4a7c15ull;

    return &q->chain[h >> 32 & (q->room - 1)];
}

static bool earlier(const struct event *a, const struct event *b)
{
    return a->due != b->due ? a->due < b->due : a->sequence < b->sequence;
}

static struct event *event_in(struct event_queue *q, u32 at) { return &q->entry[q->heap[at]].e; }

static void heap_set(struct event_queue *q, u32 at, u32 index)
{
    q->heap[at] = index;
    q->entry[index].at = at;
}

static void heap_up(struct event_queue *q, u32 at)
{
    u32 index = q->heap[at];

    while (at && earlier(&q->entry[index].e, event_in(q, (at - 1) / 2))) {
        heap_set(q, at, q->heap[(at - 1) / 2]);
        at = (at - 1) / 2;
    }
    heap_set(q, at, index);
}

static void heap_down(struct event_queue *q, u32 at)
{
    u32 index = q->heap[at], child;

    while ((child = 2 * at + 1) < q->count) {
        if (child + 1 < q->count && earlier(event_in(q, child + 1), event_in(q, child)))
            child++;
        if (!earlier(event_in(q, child), &q->entry[index].e))
            break;
        heap_set(q, at, q->heap[child]);
        at = child;
    }
    heap_set(q, at, index);
}

static void publish(struct event_queue *q)
{
    store_release(&q->next_due, q->count ? event_in(q, 0)->due : ~0ull);
}

/* Twice the room: chains are made anew, the new entries are free.  Nothing changes without memory. */
static int grow(struct event_queue *q)
{
    u32 old = q->room, room = old ? 2 * old : 16;
    struct entry *entry = realloc(q->entry, room * sizeof(*entry));
    u32 *heap = entry ? realloc(q->heap, room * sizeof(*heap)) : NULL;
    u32 *chain = heap ? realloc(q->chain, room * sizeof(*chain)) : NULL;

    q->entry = entry ? entry : q->entry;
    q->heap = heap ? heap : q->heap;
    if (!chain)
        return -1;
    q->chain = chain;
    q->room = room;
    for (u32 i = 0; i < room; i++)
        chain[i] = NONE;
    for (u32 i = 0; i < old; i++) { /* all in use: we grow only when none is free */
        u32 *head = chain_of(q, entry[i].e.kind, entry[i].e.owner);

        entry[i].next = *head;
        *head = i;
    }
    for (u32 i = room; i > old; i--) {
        entry[i - 1].next = q->free;
        q->free = i - 1;
    }
    return 0;
}

static int insert(struct event_queue *q, const struct event *e)
{
    u32 index, *head;

    if (q->free == NONE && grow(q))
        return -1;
    index = q->free;
    q->free = q->entry[index].next;
    q->entry[index].e = *e;
    head = chain_of(q, e->kind, e->owner);
    q->entry[index].next = *head;
    *head = index;
    q->sorted = false;
    heap_set(q, q->count++, index);
    heap_up(q, q->count - 1);
    publish(q);
    return 0;
}

/* `link` is what points to the entry in its chain. */
static void unlink_entry(struct event_queue *q, u32 *link)
{
    u32 index = *link, at = q->entry[index].at, last = q->heap[--q->count];

    *link = q->entry[index].next;
    q->entry[index].next = q->free;
    q->free = index;
    q->sorted = false;
    if (last == index)
        return;
    heap_set(q, at, last);
    heap_up(q, at);
    heap_down(q, q->entry[last].at);
}

static unsigned cancel(struct event_queue *q, u32 kind, u32 owner)
{
    u32 *link = q->room ? chain_of(q, kind, owner) : &q->free;
    unsigned n = 0;

    while (q->room && *link != NONE) {
        struct entry *x = &q->entry[*link];

        if (x->e.kind == kind && x->e.owner == owner) {
            unlink_entry(q, link);
            n++;
        } else {
            link = &x->next;
        }
    }
    publish(q);
    return n;
}

struct event_queue *event_queue_new(void)
{
    struct event_queue *q = calloc(1, sizeof(*q));

    if (!q)
        return NULL;
    pthread_mutex_init(&q->lock, NULL);
    q->free = NONE;
    q->next_due = ~0ull;
    return q;
}

void event_queue_free(struct event_queue *q)
{
    if (!q)
        return;
    pthread_mutex_destroy(&q->lock);
    free(q->entry);
    free(q->heap);
    free(q->chain);
    free(q);
}

int event_move(struct event_queue *q, u64 due, u32 kind, u32 owner, u64 a, u64 b)
{
    struct event e = { .due = due, .kind = kind, .owner = owner, .a = a, .b = b };
    int rc = 0;

    pthread_mutex_lock(&q->lock);
    cancel(q, kind, owner);
    if (due != ~0ull) {
        e.sequence = ++q->sequence;
        rc = insert(q, &e);
    }
    pthread_mutex_unlock(&q->lock);
    return rc;
}

int event_add(struct event_queue *q, u64 due, u32 kind, u32 owner, u64 a, u64 b)
{
    struct event e = { .due = due, .kind = kind, .owner = owner, .a = a, .b = b };
    int rc;

    pthread_mutex_lock(&q->lock);
    e.sequence = ++q->sequence;
    rc = insert(q, &e);
    pthread_mutex_unlock(&q->lock);
    return rc;
}

unsigned event_cancel(struct event_queue *q, u32 kind, u32 owner)
{
    unsigned n;

    pthread_mutex_lock(&q->lock);
    n = cancel(q, kind, owner);
    pthread_mutex_unlock(&q->lock);
    return n;
}

u64 event_next(const struct event_queue *q) { return load_acquire(&q->next_due); }

bool event_take(struct event_queue *q, u64 now, struct event *out)
{
    bool due;
    u32 *link;

    if (event_next(q) > now)
        return false;
    pthread_mutex_lock(&q->lock);
    due = q->count && event_in(q, 0)->due <= now;
    if (due) {
        *out = *event_in(q, 0);
        link = chain_of(q, out->kind, out->owner);
        while (*link != q->heap[0])
            link = &q->entry[*link].next;
        unlink_entry(q, link);
        publish(q);
    }
    pthread_mutex_unlock(&q->lock);
    return due;
}

unsigned event_count(const struct event_queue *cq)
{
    struct event_queue *q = (struct event_queue *)cq; /* only the lock is written */
    unsigned n;

    pthread_mutex_lock(&q->lock);
    n = q->count;
    pthread_mutex_unlock(&q->lock);
    return n;
}

static int by_order(const void *x, const void *y, void *ctx)
{
    const struct entry *entry = ctx;

    return earlier(&entry[*(const u32 *)x].e, &entry[*(const u32 *)y].e) ? -1 : 1;
}

bool event_at(const struct event_queue *cq, unsigned i, struct event *out)
{
    struct event_queue *q = (struct event_queue *)cq; /* sorting keeps the heap a heap */
    bool there;

    pthread_mutex_lock(&q->lock);
    if (!q->sorted && q->count) {
        qsort_r(q->heap, q->count, sizeof(*q->heap), by_order, q->entry);
        for (u32 n = 0; n < q->count; n++)
            heap_set(q, n, q->heap[n]);
        q->sorted = true;
    }
    there = i < q->count;
    if (there)
        *out = *event_in(q, i);
    pthread_mutex_unlock(&q->lock);
    return there;
}

int event_restore(struct event_queue *q, const struct event *e)
{
    int rc;

    pthread_mutex_lock(&q->lock);
    if (q->sequence < e->sequence)
        q->sequence = e->sequence;
    rc = insert(q, e);
    pthread_mutex_unlock(&q->lock);
    return rc;
}
