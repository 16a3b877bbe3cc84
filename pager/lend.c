/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The buffer provider: lends pages to channel programs as a pinned frame, a slot, zeros, or a frame
 * beside the page. */
#include <string.h>
#include "pager/internal.h"

/* A loan has one of four forms:
 *   FRAME  the page's own frame, pinned
 *   SLOT   the slot of a page that is not resident, held
 *   ZERO   4096 bytes of zeros that belong to nobody
 *   SIDE   LOAN_WRITE_WHOLE of a page that is not resident: a frame of its own.  The guest may touch the
 *          page meanwhile; it sees the old contents.  Given back, the frame becomes the page. */
enum form { FORM_FRAME, FORM_SLOT, FORM_ZERO, FORM_SIDE };

static const u8 zeros[PAGE_BYTES] __attribute__((aligned(PAGE_BYTES)));

static enum paging lend_frame(struct loan *l, enum patience patience)
{
    struct pager *p = l->space->pager;
    enum paging why = page_ensure(l->space, l->page, CAUSE_LEND, patience);

    if (why)
        return why;
    l->form = FORM_FRAME;
    l->frame = (u32)ENTRY_VALUE(entry_get(l->space, l->page));
    l->host = frame_host(p, l->frame);
    frame_pin(p, l->frame);
    if (l->kind != LOAN_READ)
        fetch_or(&p->frame[l->frame].flags, FRAME_CHANGED);
    return PAGING_DONE;
}

/* LOAN_READ of a page without a frame. */
static bool lend_without_frame(struct loan *l, enum loan_form will_do)
{
    u64 e = entry_get(l->space, l->page);

    if (will_do == LOAN_FRAME)
        return false;
    if (ENTRY_STATE(e) == STATE_ZERO && usage_get(l->space, l->page) < USAGE_POTENTIAL) {
        l->form = FORM_ZERO;
        l->host = (u8 *)zeros; /* the contract says: only for reading */
        pager_counted(l->space, PAGE_LENT_ZERO, 1);
        return true;
    }
    if (ENTRY_STATE(e) != STATE_SLOT || will_do != LOAN_ANY)
        return false;
    l->form = FORM_SLOT;
    l->slot = ENTRY_VALUE(e);
    slot_hold(l->space->pager, l->slot);
    slot_place(l->space->pager, l->slot, &l->fd, &l->offset);
    pager_counted(l->space, PAGE_LENT_SLOT, 1);
    return true;
}

static enum paging lend_side(struct loan *l, enum patience patience)
{
    struct pager *p = l->space->pager;
    struct frame *f;

    while (!frame_free_there(p)) {
        enum paging why = patience == PAGING_NOW ? PAGING_WAIT : make_room(p);

        if (why)
            return why;
    }
    l->frame = frame_take(p, true);
    l->form = FORM_SIDE;
    l->host = frame_host(p, l->frame);
    f = &p->frame[l->frame];
    f->use = USE_SIDE;
    f->space = l->space;
    f->page = l->page;
    f->slot = NO_SLOT;
    frame_pin(p, l->frame);
    pager_counted(l->space, PAGE_LENT_SIDE, 1);
    return PAGING_DONE;
}

static enum paging lend(struct loan *l, enum loan_form will_do, enum patience patience)
{
    enum page_state state = ENTRY_STATE(entry_get(l->space, l->page));

    if (l->kind == LOAN_READ && lend_without_frame(l, will_do))
        return PAGING_DONE;
    if (l->kind == LOAN_WRITE_WHOLE && (state == STATE_SLOT || state == STATE_ZERO))
        return lend_side(l, patience);
    return lend_frame(l, patience);
}

enum paging space_lend(struct space *s, u64 addr, enum loan_kind kind, enum loan_form will_do,
                       enum patience patience, struct loan *l)
{
    enum paging why;

    *l = (struct loan){ .space = s, .page = addr >> PAGE_SHIFT, .kind = (u8)kind, .fd = -1 };
    l->key = space_key(s, addr);
    if (!l->key)
        return addr < s->host.limit ? PAGING_ERROR : PAGING_ADDRESSING;
    pthread_mutex_lock(&s->pager->lock);
    why = lend(l, will_do, patience);
    if (!why) {
        s->busy++;
        pager_counted(s, PAGE_LENT_READ + kind, 1);
        fetch_or(l->key, kind == LOAN_READ ? KEY_R : KEY_R | KEY_C);
    }
    pthread_mutex_unlock(&s->pager->lock);
    return why;
}

/* ---- giving back ---- */

static enum paging return_frame(struct loan *l, u32 stored, enum patience patience)
{
    struct pager *p = l->space->pager;
    bool tell = l->kind != LOAN_READ && frame_stored(p, l->frame);

    (void)stored;
    (void)patience;
    if (tell) /* the pin keeps the frame meanwhile */
        purge_one(l->space, l->frame);
    frame_unpin(p, l->frame);
    return PAGING_DONE;
}

static enum paging return_slot(struct loan *l, u32 stored, enum patience patience)
{
    (void)stored;
    (void)patience;
    slot_drop(l->space->pager, l->slot);
    return PAGING_DONE;
}

static enum paging return_zero(struct loan *l, u32 stored, enum patience patience)
{
    (void)l;
    (void)stored;
    (void)patience;
    return PAGING_DONE;
}

static void side_free(struct loan *l)
{
    frame_unpin(l->space->pager, l->frame);
    frame_put(l->space->pager, l->frame);
}

/* The page is still without a frame: ours becomes its frame. */
static void side_becomes_page(struct loan *l)
{
    struct pager *p = l->space->pager;

    if (ENTRY_STATE(entry_get(l->space, l->page)) == STATE_SLOT)
        page_forget_slot(l->space, l->page);
    frame_unpin(p, l->frame);
    page_attach(l->space, l->page, l->frame, NO_SLOT, STATE_RESIDENT);
    fetch_or(&p->frame[l->frame].flags, FRAME_CHANGED);
    if (p->set.check)
        assert_page(l->space, l->page);
}

/* The page has a frame, or must get one for its old contents. */
static enum paging side_copied(struct loan *l, u32 stored, enum patience patience)
{
    struct pager *p = l->space->pager;
    enum paging why = page_ensure(l->space, l->page, CAUSE_LEND, patience);
    u32 frame;

    if (why)
        return why;
    frame = (u32)ENTRY_VALUE(entry_get(l->space, l->page));
    guest_copy(frame_host(p, frame), l->host, stored);
    if (frame_stored(p, frame))
        purge_one(l->space, frame);
    side_free(l);
    return PAGING_DONE;
}

static enum paging return_side(struct loan *l, u32 stored, enum patience patience)
{
    enum page_state state = ENTRY_STATE(entry_get(l->space, l->page));

    if (stored >= PAGE_BYTES && (state == STATE_SLOT || state == STATE_ZERO)) {
        side_becomes_page(l);
        return PAGING_DONE;
    }
    if (stored)
        return side_copied(l, stored < PAGE_BYTES ? stored : PAGE_BYTES, patience);
    side_free(l);
    return PAGING_DONE;
}

static enum paging (*const return_form[])(struct loan *, u32, enum patience) = {
    [FORM_FRAME] = return_frame,
    [FORM_SLOT] = return_slot,
    [FORM_ZERO] = return_zero,
    [FORM_SIDE] = return_side,
};

enum paging loan_return(struct loan *l, u32 stored, enum patience patience)
{
    struct pager *p = l->space->pager;
    enum paging why;

    pthread_mutex_lock(&p->lock);
    why = return_form[l->form](l, stored, patience);
    if (!why) {
        l->space->busy--;
        pthread_cond_broadcast(&p->moved);
    }
    pthread_mutex_unlock(&p->lock);
    return why;
}
