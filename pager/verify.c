/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The invariants of fault.c, asserted: the code PAGE0nn of the abend is their number. */
#include "pager/internal.h"

static void assert_frame(struct space *s, u64 page, u32 frame, enum page_state state)
{
    struct pager *p = s->pager;
    struct frame *f = &p->frame[frame];
    u8 flags = load_relaxed(&f->flags);

    INSIST(p->set.trace, frame < p->unused, "PAGE001");
    INSIST(p->set.trace, f->use == USE_PAGE && f->space == s && f->page == page, "PAGE001");
    INSIST(p->set.trace, !f->pins || state == STATE_RESIDENT, "PAGE003");
    if (f->slot != NO_SLOT)
        INSIST(p->set.trace, slot_owned(p, f->slot), "PAGE004");
    if (state == STATE_RESIDENT && f->slot == NO_SLOT && !(flags & FRAME_CHANGED) && !f->pins &&
        guest_is_zero(frame_host(p, frame), PAGE_BYTES) == false) {
        /* A processor may have stored between the two looks: its mark came first. */
        INSIST(p->set.trace, load_acquire(&f->flags) & FRAME_CHANGED, "PAGE005");
    }
}

void assert_page(struct space *s, u64 page)
{
    struct pager *p = s->pager;
    u64 e = entry_get(s, page);

    if (ENTRY_STATE(e) == STATE_ZERO)
        return;
    if (ENTRY_STATE(e) == STATE_SLOT)
        INSIST(p->set.trace, slot_owned(p, ENTRY_VALUE(e)), "PAGE004");
    else
        assert_frame(s, page, (u32)ENTRY_VALUE(e), ENTRY_STATE(e));
}

static void verify_frame(struct pager *p, u32 frame, u64 *free, u64 *pinned)
{
    struct frame *f = &p->frame[frame];

    *pinned += f->pins != 0;
    *free += f->use == USE_FREE;
    if (f->use == USE_FREE)
        INSIST(p->set.trace, !(load_relaxed(&f->code) & CODE_FLAG) && !f->pins, "PAGE007");
    if (f->use != USE_PAGE)
        return;
    INSIST(p->set.trace, ENTRY_VALUE(entry_get(f->space, f->page)) == frame, "PAGE001");
    assert_page(f->space, f->page);
}

static u64 list_length(struct pager *p, u32 head, bool zeros)
{
    u64 n = 0;

    for (; head != NO_FRAME; head = p->frame[head].next, n++) {
        INSIST(p->set.trace, p->frame[head].use == USE_FREE, "PAGE001");
        if (zeros)
            INSIST(p->set.trace, guest_is_zero(frame_host(p, head), PAGE_BYTES), "PAGE005");
    }
    return n;
}

void pager_verify(struct pager *p)
{
    u64 free = 0, pinned = 0;

    pthread_mutex_lock(&p->lock);
    for (u64 i = 0; i < p->unused; i++)
        verify_frame(p, (u32)i, &free, &pinned);
    INSIST(p->set.trace, free == p->fresh_count + p->stale_count, "PAGE001");
    INSIST(p->set.trace, pinned == p->pinned, "PAGE003");
    INSIST(p->set.trace, list_length(p, p->fresh, true) == p->fresh_count, "PAGE001");
    INSIST(p->set.trace, list_length(p, p->stale, false) == p->stale_count, "PAGE001");
    pthread_mutex_unlock(&p->lock);
}
