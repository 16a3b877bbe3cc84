/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bringing one page in, and taking frames away so that there is room: the life of a guest page. */
#include "pager/internal.h"

/* A guest page is in exactly one state.  The function in brackets makes the move.
 *
 *              [give_zeros]                     [steal_begin]
 *   ZERO ------------------------> RESIDENT ------------------> OUT
 *    ^ ^                            | ^  ^                      | |
 *    | +-------[release_page]-------+ |  +-----[steal_end]------+ |   wanted again, or not written
 *    |                                |                           |
 *    |                          [read_in]                         |
 *    |                                |                           |
 *    |                                IN <---[read_in]--- SLOT <--+   [steal_end]: it lies in a slot
 *    |                                |                   ^ |
 *    |                                +----[read_in]------+ |         the slot could not be read
 *    +---[page_forget_slot]---------------------------------+         released; unused or volatile
 *    +---[steal_end]------------------------------------ OUT          zeros, or given up by the guest
 *
 * RESIDENT is the only state in which processors may have the frame.  IN and OUT belong to the thread
 * that made the move: everybody else waits for `moved`.  The lock is let go of only there.
 *
 * (1) A frame is free, or belongs to one page, or to a loan (USE_SIDE), or is on its way out
 *     (USE_LEAVING: no page names it, processors may still).  The page entry and the frame name each
 *     other.
 * (2) A frame gets other contents or another owner only after purge() has returned for it.  The entry
 *     leaves RESIDENT before the purge, so that no processor can find it anew meanwhile.
 * (3) A frame with pins is RESIDENT or USE_SIDE; it is never chosen to be stolen.
 * (4) A slot is owned by at most one page: one in state SLOT, or one with a frame that names it.
 *     It is written only by the thread that moves its page OUT, and not while it is held.
 * (5) A RESIDENT page without FRAME_CHANGED has the contents of its slot; if it has none, zeros.
 * (6) The key byte and the usage of a page stay where they are, whatever its state.
 * (7) The code word of a frame has a new generation whenever the frame is free. */

/* ---- purge ---- */

void purge_all(struct pager *p, const u32 *frames, struct space *const *owners, unsigned n)
{
    u32 part[BATCH];
    u64 done = 0;

    if (!p->set.purge)
        return;
    for (unsigned i = 0; i < n; i++) {
        unsigned count = 0;

        if (done >> i & 1)
            continue;
        for (unsigned k = i; k < n; k++) {
            if (owners[k] != owners[i])
                continue;
            done |= 1ull << k;
            part[count++] = frames[k];
        }
        p->set.purge(p->set.ctx, &owners[i]->host, part, count);
    }
}

void purge_one(struct space *s, u32 frame)
{
    struct pager *p = s->pager;

    s->busy++;
    pthread_mutex_unlock(&p->lock);
    purge_all(p, &frame, &s, 1);
    pthread_mutex_lock(&p->lock);
    s->busy--;
    pthread_cond_broadcast(&p->moved);
}

/* ---- stealing ---- */

bool frame_can_go(const struct choice *c, u32 frame)
{
    const struct frame *f = &c->pager->frame[frame];

    if (f->use != USE_PAGE || f->pins)
        return false;
    if (c->only_clean && (load_relaxed(&f->flags) & FRAME_CHANGED))
        return false;
    return ENTRY_STATE(entry_get(f->space, f->page)) == STATE_RESIDENT;
}

bool frame_test_ref(const struct choice *c, u32 frame)
{
    return fetch_and(&c->pager->frame[frame].flags, (u8)~FRAME_REF) & FRAME_REF;
}

u32 frame_after(const struct choice *c, u32 frame) { return frame + 1 < c->frames ? frame + 1 : 0; }

/* One batch on its way. */
struct steal {
    struct pager *p;
    struct choice choice;
    struct space *victim_of[CHOICE], *aged_of[CHOICE];
    /* those that must be written */
    u32 frame[CHOICE];
    u64 slot[CHOICE];
    u8 *from[CHOICE];
    unsigned writes, freed;
    bool no_slots; /* for one of them at least */
};

static void busy_change(struct steal *st, u32 by)
{
    for (unsigned i = 0; i < st->choice.victims; i++)
        st->victim_of[i]->busy += by;
    for (unsigned i = 0; i < st->choice.ageds; i++)
        st->aged_of[i]->busy += by;
}

/* RESIDENT -> OUT for those the policy has chosen. */
static void steal_begin(struct steal *st)
{
    struct pager *p = st->p;
    struct choice *c = &st->choice;

    p->set.policy->choose(c);
    for (unsigned i = 0; i < c->victims; i++) {
        struct frame *f = &p->frame[c->victim[i]];

        INSIST(p->set.trace, f->use == USE_PAGE && !f->pins, "PAGE003");
        st->victim_of[i] = f->space;
        f->wanted = false;
        entry_set(f->space, f->page, ENTRY(STATE_OUT, c->victim[i]));
    }
    for (unsigned i = 0; i < c->ageds; i++) {
        st->aged_of[i] = p->frame[c->aged[i]].space;
        pager_counted(st->aged_of[i], PAGE_AGED, 1);
    }
    p->moving += c->victims;
    busy_change(st, 1);
}

/* OUT -> SLOT or ZERO: the frame is free.  `slot` is NO_SLOT for ZERO. */
static void steal_end_gone(struct steal *st, u32 frame, u64 slot, enum page_counter why)
{
    struct frame *f = &st->p->frame[frame];

    if (f->slot != NO_SLOT && f->slot != slot)
        slot_put(st->p, f->slot);
    pager_counted(f->space, why, 1);
    entry_set(f->space, f->page, slot == NO_SLOT ? ENTRY(STATE_ZERO, 0) : ENTRY(STATE_SLOT, slot));
    if (st->p->set.check)
        assert_page(f->space, f->page);
    frame_put(st->p, frame);
    st->p->moving--;
    st->freed++;
}

/* OUT -> RESIDENT. */
static void steal_end_stays(struct steal *st, u32 frame, enum page_counter why)
{
    struct frame *f = &st->p->frame[frame];

    fetch_or(&f->flags, FRAME_REF);
    pager_counted(f->space, why, 1);
    entry_set(f->space, f->page, ENTRY(STATE_RESIDENT, frame));
    st->p->moving--;
}

/* A page that its guest would not miss: declared unused or volatile, or potentially volatile and not
 * changed by the guest. */
bool page_expendable(struct space *s, u64 page)
{
    unsigned usage = usage_get(s, page);

    if (usage == USAGE_POTENTIAL)
        return !(load_relaxed(&leaf_find(s, page)->key[page & (LEAF_PAGES - 1)]) & KEY_C);
    return usage != USAGE_STABLE;
}

/* Zeros need no slot; but for a page whose state ZERO would mean "discarded" they must be kept. */
static bool zero_will_do(struct space *s, u64 page) { return usage_get(s, page) == USAGE_STABLE; }

/* Purged: what is in the frame is final.  Those that need no writing are done here. */
static void steal_sort(struct steal *st, u32 frame)
{
    struct pager *p = st->p;
    struct frame *f = &p->frame[frame];
    bool changed = load_acquire(&f->flags) & FRAME_CHANGED;
    u64 slot = f->slot;

    if (page_expendable(f->space, f->page)) {
        steal_end_gone(st, frame, NO_SLOT, PAGE_OUT_DISCARDED);
        return;
    }
    if (!changed && slot != NO_SLOT) {
        steal_end_gone(st, frame, slot, PAGE_OUT_UNCHANGED);
        return;
    }
    if (zero_will_do(f->space, f->page) &&
        (!changed || guest_is_zero(frame_host(p, frame), PAGE_BYTES))) {
        steal_end_gone(st, frame, NO_SLOT, PAGE_OUT_ZERO);
        return;
    }
    if (slot != NO_SLOT && slot_held(p, slot)) { /* lent to somebody: its contents must stay */
        slot_put(p, slot);
        slot = NO_SLOT;
    }
    f->slot = slot == NO_SLOT ? slot_take(p) : slot;
    if (f->slot == NO_SLOT) {
        fetch_or(&f->flags, FRAME_CHANGED);
        st->no_slots = true;
        steal_end_stays(st, frame, PAGE_OUT_FAILED);
        return;
    }
    st->frame[st->writes] = frame;
    st->slot[st->writes] = f->slot;
    st->from[st->writes++] = frame_host(p, frame);
}

/* Written.  Wanted again: it stays, unchanged. */
static void steal_end(struct steal *st, u32 frame)
{
    struct frame *f = &st->p->frame[frame];

    fetch_and(&f->flags, (u8)~FRAME_CHANGED);
    if (f->wanted) {
        pager_counted(f->space, PAGE_OUT_WRITTEN, 1);
        steal_end_stays(st, frame, PAGE_RECLAIMED);
    } else if (page_expendable(f->space, f->page)) {
        steal_end_gone(st, frame, NO_SLOT, PAGE_OUT_DISCARDED);
    } else {
        steal_end_gone(st, frame, f->slot, PAGE_OUT_WRITTEN);
    }
}

/* Not written: the slot holds nothing of use, the page stays. */
static void steal_failed(struct steal *st, u32 frame)
{
    struct frame *f = &st->p->frame[frame];

    slot_put(st->p, f->slot);
    f->slot = NO_SLOT;
    fetch_or(&f->flags, FRAME_CHANGED);
    steal_end_stays(st, frame, PAGE_OUT_FAILED);
}

static void steal_write(struct steal *st)
{
    struct pager *p = st->p;
    unsigned done;
    int why = 0;

    if (!st->writes)
        return;
    pthread_mutex_unlock(&p->lock);
    done = slots_write(p, st->slot, st->from, st->writes, &why);
    pthread_mutex_lock(&p->lock);
    for (unsigned i = 0; i < done; i++)
        steal_end(st, st->frame[i]);
    if (done < st->writes)
        trouble_tell(p, TROUBLE_WRITE, st->slot[done], why);
    for (unsigned i = done; i < st->writes; i++)
        steal_failed(st, st->frame[i]);
    if (done == st->writes)
        trouble_tell(p, TROUBLE_OVER, NO_SLOT, 0);
}

enum steal_mode {
    STEAL_NORMAL,
    STEAL_FORCED, /* whatever is referenced all the time: somebody must go */
    STEAL_CLEAN,  /* nothing can be written: what needs no writing */
};

/* One batch.  How many frames became free; *progress: there was something to choose from. */
static unsigned steal(struct pager *p, unsigned want, enum steal_mode mode, bool *progress)
{
    struct steal st = { .p = p };
    struct choice *c = &st.choice;

    c->pager = p;
    c->frames = (u32)p->unused;
    c->memory = p->policy;
    c->want = want;
    c->force = mode != STEAL_NORMAL;
    c->only_clean = mode == STEAL_CLEAN;
    steal_begin(&st);
    *progress = c->victims || c->ageds;
    if (!*progress)
        return 0;
    pthread_mutex_unlock(&p->lock);
    purge_all(p, c->aged, st.aged_of, c->ageds);
    purge_all(p, c->victim, st.victim_of, c->victims);
    pthread_mutex_lock(&p->lock);
    for (unsigned i = 0; i < c->victims; i++)
        steal_sort(&st, c->victim[i]);
    steal_write(&st);
    if (st.no_slots && !st.freed) /* not if only the batch was too large */
        trouble_tell(p, TROUBLE_NO_SLOTS, NO_SLOT, 0);
    busy_change(&st, -1u);
    pthread_cond_broadcast(&p->moved);
    return st.freed;
}

/* A quarter of a small storage at once, half a batch of a large one. */
static unsigned steal_size(const struct pager *p)
{
    if (p->trouble != TROUBLE_OVER)
        return 1; /* to see whether that is over */
    return p->frames < 2 * CHOICE ? 1 + (unsigned)p->frames / 4 : CHOICE / 2;
}

enum paging make_room(struct pager *p)
{
    u64 patience = 2 * (p->frames / CHOICE + 2);
    enum steal_mode mode = STEAL_NORMAL;

    for (u64 i = 0; !frame_free_there(p); i++) {
        bool progress;

        if (i > 3 * patience)
            return PAGING_NO_FRAME;
        if (steal(p, mode == STEAL_CLEAN ? CHOICE / 2 : steal_size(p), mode, &progress))
            break;
        if (progress && p->trouble != TROUBLE_OVER)
            mode = STEAL_CLEAN;
        else if (progress && i > patience)
            mode = STEAL_FORCED;
        else if (!progress && p->moving) /* others are at it */
            pthread_cond_wait(&p->moved, &p->lock);
        else if (!progress)
            return PAGING_NO_FRAME;
    }
    return PAGING_DONE;
}

/* ---- bringing in ---- */

void page_attach(struct space *s, u64 page, u32 frame, u64 slot, enum page_state state)
{
    struct frame *f = &s->pager->frame[frame];

    f->use = USE_PAGE;
    f->space = s;
    f->page = page;
    f->slot = slot;
    store_relaxed(&f->flags, FRAME_REF);
    entry_set(s, page, ENTRY(state, frame));
}

/* What a move answers when the page must be looked at again: private to this file. */
#define AGAIN ((enum paging) - 1)

/* Contents gone, and the guest was told that this may happen. */
static bool page_discarded(struct space *s, u64 page)
{
    return usage_get(s, page) >= USAGE_POTENTIAL;
}

/* A frame, or PAGING_WAIT, AGAIN (there is room now), PAGING_NO_FRAME. */
static enum paging frame_for(struct pager *p, bool zeros, enum patience patience, u32 *frame)
{
    enum paging why;

    *frame = frame_take(p, zeros);
    if (*frame != NO_FRAME)
        return PAGING_DONE;
    if (patience == PAGING_NOW)
        return PAGING_WAIT;
    why = make_room(p);
    return why ? why : AGAIN;
}

static enum paging give_zeros(struct space *s, u64 page, enum page_cause cause,
                              enum patience patience)
{
    enum paging why;
    u32 frame;

    if (page_discarded(s, page))
        return PAGING_DISCARDED;
    why = frame_for(s->pager, true, patience, &frame);
    if (why)
        return why;
    if (!leaf_make(s, page)) {
        frame_put(s->pager, frame);
        return PAGING_ERROR;
    }
    page_attach(s, page, frame, NO_SLOT, STATE_RESIDENT);
    pager_counted(s, PAGE_ZERO_GUEST + cause, 1);
    return PAGING_DONE;
}

static enum paging read_in(struct space *s, u64 page, enum page_cause cause, enum patience patience)
{
    struct pager *p = s->pager;
    u64 slot = ENTRY_VALUE(entry_get(s, page));
    enum paging why;
    u32 frame;
    int error;

    if (patience == PAGING_NOW)
        return PAGING_WAIT;
    why = frame_for(p, false, patience, &frame);
    if (why)
        return why;
    page_attach(s, page, frame, slot, STATE_IN);
    p->moving++;
    pthread_mutex_unlock(&p->lock);
    error = slot_read(p, slot, frame_host(p, frame));
    pthread_mutex_lock(&p->lock);
    p->moving--;
    pthread_cond_broadcast(&p->moved);
    if (error) {
        entry_set(s, page, ENTRY(STATE_SLOT, slot));
        frame_put(p, frame);
        pager_counted(s, PAGE_READ_ERROR, 1);
        trouble_tell(p, TROUBLE_READ, slot, error);
        return PAGING_ERROR;
    }
    entry_set(s, page, ENTRY(STATE_RESIDENT, frame));
    pager_counted(s, PAGE_IN_GUEST + cause, 1);
    return PAGING_DONE;
}

static enum paging wait_for_move(struct space *s, u64 page, enum page_cause cause,
                                 enum patience patience)
{
    u64 e = entry_get(s, page);

    (void)cause;
    if (patience == PAGING_NOW)
        return PAGING_WAIT;
    if (ENTRY_STATE(e) == STATE_OUT)
        s->pager->frame[ENTRY_VALUE(e)].wanted = true;
    pthread_cond_wait(&s->pager->moved, &s->pager->lock);
    return AGAIN;
}

static enum paging is_there(struct space *s, u64 page, enum page_cause cause,
                            enum patience patience)
{
    (void)cause;
    (void)patience;
    fetch_or(&s->pager->frame[ENTRY_VALUE(entry_get(s, page))].flags, FRAME_REF);
    return PAGING_DONE;
}

typedef enum paging page_move(struct space *, u64 page, enum page_cause, enum patience);

static page_move *const towards_resident[] = {
    [STATE_ZERO] = give_zeros,  [STATE_RESIDENT] = is_there, [STATE_SLOT] = read_in,
    [STATE_IN] = wait_for_move, [STATE_OUT] = wait_for_move,
};

enum paging page_ensure(struct space *s, u64 page, enum page_cause cause, enum patience patience)
{
    enum paging why = AGAIN;

    while (why == AGAIN)
        why = towards_resident[ENTRY_STATE(entry_get(s, page))](s, page, cause, patience);
    if (s->pager->set.check && !why)
        assert_page(s, page);
    return why;
}

bool page_at_hand(struct space *s, u64 page)
{
    enum page_state state = ENTRY_STATE(entry_get(s, page));

    if (state == STATE_ZERO) /* discarded: at hand too, as an answer */
        return page_discarded(s, page) || frame_free_there(s->pager);
    return state == STATE_RESIDENT;
}

enum paging space_fault(struct space *s, u64 addr)
{
    enum paging why;

    if (addr >= s->host.limit)
        return PAGING_ADDRESSING;
    pthread_mutex_lock(&s->pager->lock);
    why = page_ensure(s, addr >> PAGE_SHIFT, CAUSE_GUEST, PAGING_BLOCK);
    pthread_mutex_unlock(&s->pager->lock);
    return why;
}

bool space_ready(struct space *s, u64 addr, u64 n, u64 *missing)
{
    bool ready = true;

    if (!n || !range_exists(s, addr, n))
        return true; /* the access itself will say what is wrong */
    pthread_mutex_lock(&s->pager->lock);
    for (u64 page = addr >> PAGE_SHIFT; ready && page <= (addr + n - 1) >> PAGE_SHIFT; page++) {
        ready = page_at_hand(s, page);
        *missing = page << PAGE_SHIFT;
    }
    pthread_mutex_unlock(&s->pager->lock);
    return ready;
}
