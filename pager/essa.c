/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the guest says of its pages: EXTRACT AND SET STORAGE ATTRIBUTES as transitions of a page. */
#include "pager/internal.h"

/* The usage bits are kept as ESSA shows them: 0 stable, 1 unused, 2 potentially volatile, 3 volatile.
 * The contents are resident (in a frame), preserved (in a slot), or logically zero; a volatile page
 * whose contents are logically zero has been discarded. */
#define SHOW_NO_DAT       0x20
#define CONTENT_RESIDENT  0
#define CONTENT_PRESERVED 2
#define CONTENT_ZERO      3

static const u8 content_of[] = {
    [STATE_ZERO] = CONTENT_ZERO,      [STATE_RESIDENT] = CONTENT_RESIDENT,
    [STATE_SLOT] = CONTENT_PRESERVED, [STATE_IN] = CONTENT_PRESERVED,
    [STATE_OUT] = CONTENT_RESIDENT,
};

struct transition {
    bool sets;
    u8 usage;         /* becomes this, no-DAT mark included */
    u8 keeps;         /* bits of the old usage that stay */
    bool if_resident; /* only then */
    bool resident;    /* the page shall be brought in */
};

static const struct transition transitions[] = {
    [ESSA_GET] = {.sets = false},
    [ESSA_STABLE] = { true, USAGE_STABLE,                0,            false, false },
    [ESSA_UNUSED] = {       true, USAGE_UNUSED,                USAGE_NO_DAT, false, false },
    [ESSA_VOLATILE] = {       true, USAGE_VOLATILE,              USAGE_NO_DAT, false, false },
    [ESSA_POTENTIALLY_VOLATILE] = {       true, USAGE_POTENTIAL,             USAGE_NO_DAT, false, false },
    [ESSA_STABLE_RESIDENT] = {       true, USAGE_STABLE,                USAGE_NO_DAT, false, true },
    [ESSA_STABLE_IF_RESIDENT] = {        true, USAGE_STABLE,                USAGE_NO_DAT, true, false },
    [ESSA_STABLE_NO_DAT] = {       true, USAGE_STABLE | USAGE_NO_DAT, 0,            false, false },
};

/* Contents nobody will ask for: the slot goes at once, a frame is the next to be stolen. */
static void let_go(struct space *s, u64 page, u8 key)
{
    u64 e = entry_get(s, page);
    unsigned usage = usage_get(s, page);

    if (usage == USAGE_STABLE || (usage == USAGE_POTENTIAL && (key & KEY_C)))
        return;
    if (ENTRY_STATE(e) == STATE_SLOT) {
        page_forget_slot(s, page);
        pager_counted(s, PAGE_SLOT_DISCARDED, 1);
    } else if (ENTRY_STATE(e) == STATE_RESIDENT) {
        fetch_and(&s->pager->frame[ENTRY_VALUE(e)].flags, (u8)~FRAME_REF);
    }
}

static enum paging change(struct space *s, u64 page, const struct transition *t, struct leaf *l)
{
    unsigned at = page & (LEAF_PAGES - 1);
    enum page_state state = ENTRY_STATE(entry_get(s, page));

    if (!t->sets || (t->if_resident && content_of[state] != CONTENT_RESIDENT))
        return PAGING_DONE;
    l->usage[at] = t->usage | (l->usage[at] & t->keeps);
    let_go(s, page, load_relaxed(&l->key[at]));
    return t->resident && state != STATE_RESIDENT ? PAGING_WAIT : PAGING_DONE;
}

enum paging space_essa(struct space *s, u64 addr, enum essa_operation op, u8 *state)
{
    u64 page = addr >> PAGE_SHIFT;
    enum paging why = PAGING_ERROR;
    struct leaf *l;

    if (addr >= s->host.limit || op >= COUNT(transitions))
        return PAGING_ADDRESSING;
    pthread_mutex_lock(&s->pager->lock);
    l = leaf_make(s, page);
    if (l) {
        u8 usage = l->usage[page & (LEAF_PAGES - 1)];

        *state = (u8)((usage & USAGE_MASK) << 2 | content_of[ENTRY_STATE(entry_get(s, page))]);
        *state |= usage & USAGE_NO_DAT ? SHOW_NO_DAT : 0;
        why = change(s, page, &transitions[op], l);
    }
    pthread_mutex_unlock(&s->pager->lock);
    return why;
}
