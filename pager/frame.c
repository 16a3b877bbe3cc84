/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Real storage: the arena of frames, the frame table, the free lists; and the pager's own life. */
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>
#include "pager/internal.h"

#define STALE_LIMIT (4 * BATCH) /* so many free frames may keep host memory, for quick reuse */

u8 *frame_host(struct pager *p, u32 frame) { return p->arena + ((u64)frame << PAGE_SHIFT); }

bool frame_free_there(const struct pager *p)
{
    return p->stale_count || p->fresh_count || p->unused < p->frames;
}

static u32 list_take(struct pager *p, u32 *head, u64 *count)
{
    u32 f = *head;

    if (f != NO_FRAME) {
        *head = p->frame[f].next;
        --*count;
    }
    return f;
}

static void list_put(struct pager *p, u32 *head, u64 *count, u32 f)
{
    p->frame[f].use = USE_FREE;
    p->frame[f].space = NULL;
    p->frame[f].next = *head;
    *head = f;
    ++*count;
}

u32 frame_take(struct pager *p, bool zeros)
{
    u32 f = list_take(p, &p->stale, &p->stale_count);

    if (f != NO_FRAME) {
        if (zeros)
            guest_fill(frame_host(p, f), 0, PAGE_BYTES);
        return f;
    }
    f = list_take(p, &p->fresh, &p->fresh_count);
    if (f == NO_FRAME && p->unused < p->frames)
        f = (u32)p->unused++;
    return f;
}

static int by_number(const void *x, const void *y)
{
    u32 a = *(const u32 *)x, b = *(const u32 *)y;

    return a < b ? -1 : a > b;
}

/* Gives a batch of stale frames back to the host; runs of neighbours in one call.  A frame the host
 * will not take stays stale. */
static void give_back(struct pager *p)
{
    u32 f[BATCH];
    unsigned n = 0, from = 0;

    while (n < BATCH)
        f[n++] = list_take(p, &p->stale, &p->stale_count);
    qsort(f, n, sizeof(*f), by_number);
    for (unsigned i = 1; i <= n; i++) {
        bool gone;

        if (i < n && f[i] == f[i - 1] + 1)
            continue;
        gone = !madvise(frame_host(p, f[from]), (i - from) * PAGE_BYTES, MADV_DONTNEED);
        for (; from < i; from++)
            list_put(p, gone ? &p->fresh : &p->stale, gone ? &p->fresh_count : &p->stale_count,
                     f[from]);
    }
}

void frame_put(struct pager *p, u32 f)
{
    struct frame *fr = &p->frame[f];

    INSIST(p->set.trace, !fr->pins, "PAGE101");
    store_relaxed(&fr->flags, 0);
    store_release(&fr->code, (load_relaxed(&fr->code) + CODE_STEP) & ~CODE_FLAG);
    fr->slot = NO_SLOT;
    fr->wanted = false;
    list_put(p, &p->stale, &p->stale_count, f);
    if (p->stale_count > STALE_LIMIT && p->give_back)
        give_back(p);
}

void frame_pin(struct pager *p, u32 f)
{
    if (!p->frame[f].pins++)
        p->pinned++;
}

void frame_unpin(struct pager *p, u32 f)
{
    INSIST(p->set.trace, p->frame[f].pins, "PAGE102");
    if (!--p->frame[f].pins)
        p->pinned--;
}

bool frame_stored(struct pager *p, u32 f)
{
    fetch_or(&p->frame[f].flags, FRAME_REF | FRAME_CHANGED);
    if (!(load_acquire(&p->frame[f].code) & CODE_FLAG))
        return false;
    fetch_add(&p->frame[f].code, CODE_STEP);
    return true;
}

struct pager *pager_new(const struct pager_setting *set)
{
    struct pager *p = calloc(1, sizeof(*p));
    void *arena;

    if (!p)
        return NULL;
    arena = mmap(NULL, set->frames * PAGE_BYTES, PROT_READ | PROT_WRITE,
                 MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    p->frame = calloc(set->frames, sizeof(*p->frame));
    if (arena == MAP_FAILED || !p->frame || set->frames >= NO_FRAME) {
        if (arena != MAP_FAILED)
            munmap(arena, set->frames * PAGE_BYTES);
        free(p->frame);
        free(p);
        return NULL;
    }
    p->set = *set;
    if (!p->set.policy)
        p->set.policy = &policy_clock;
    p->arena = arena;
    p->frames = set->frames;
    p->fresh = p->stale = NO_FRAME;
    p->give_back = (u64)sysconf(_SC_PAGESIZE) <= PAGE_BYTES;
    p->trouble = TROUBLE_OVER;
    pthread_mutex_init(&p->lock, NULL);
    pthread_cond_init(&p->moved, NULL);
    return p;
}

void pager_free(struct pager *p)
{
    if (!p)
        return;
    service_end(p);
    INSIST(p->set.trace, !p->spaces, "PAGE103");
    for (unsigned i = 0; i < p->volumes; i++) {
        close(p->volume[i].fd);
        free(p->volume[i].map);
    }
    munmap(p->arena, p->frames * PAGE_BYTES);
    pthread_mutex_destroy(&p->lock);
    pthread_cond_destroy(&p->moved);
    free(p->frame);
    free(p);
}

void pager_usage(struct pager *p, struct pager_usage *u)
{
    pthread_mutex_lock(&p->lock);
    *u = (struct pager_usage){
        .frames = p->frames,
        .free = p->stale_count + p->fresh_count + p->frames - p->unused,
        .pinned = p->pinned,
    };
    for (unsigned i = 0; i < p->volumes; i++) {
        u->slots += p->volume[i].slots;
        u->slots_used += p->volume[i].used;
    }
    pthread_mutex_unlock(&p->lock);
}

static const struct {
    const char *name, *help;
} counter_text[] = {
#define PAGE_COUNTER(name, what) { #name, what },
#include "pager/counters.def"
#undef PAGE_COUNTER
};

const char *page_counter_name(enum page_counter c) { return counter_text[c].name; }

const char *page_counter_help(enum page_counter c) { return counter_text[c].help; }

u64 pager_count(const struct pager *p, enum page_counter c)
{
    return load_relaxed(&p->counts.n[c]);
}

void pager_counted(struct space *s, unsigned counter, u64 n)
{
    count_relaxed(&s->counts.n[counter], n);
    count_relaxed(&s->pager->counts.n[counter], n);
}
