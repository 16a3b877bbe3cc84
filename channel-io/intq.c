/* SPDX-License-Identifier: GPL-3.0-or-later */
/* I/O interruptions, queued by interruption subclass, and channel reports.  PoP chapters 16, 17. */
#include "channel-io/inner.h"

static unsigned isc_of(const struct subch *s) { return (pmcw_flags(s) & PMCW_ISC) >> 11; }

static void enqueue(struct subch *s)
{
    struct chsub *cs = s->chsub;
    unsigned isc = isc_of(s);
    u32 number = sid_number(s->sid) + 1;

    s->queued = true;
    s->behind = 0;
    if (cs->tail[isc])
        cs->subch[cs->tail[isc] - 1]->behind = number;
    else
        cs->head[isc] = number;
    cs->tail[isc] = number;
    cs->owner.pending(cs->owner.ctx, isc);
}

/* More status for a subchannel whose interruption waits is added to what it will show. */
void status_pending(struct subch *s, u32 status)
{
    control_change(s, 0, status | SCSW_PENDING);
    if (!s->queued)
        enqueue(s);
}

void interruption_drop(struct subch *s)
{
    struct chsub *cs = s->chsub;
    unsigned isc = isc_of(s);
    u32 number = sid_number(s->sid) + 1, before = 0, at = cs->head[isc];

    if (!s->queued)
        return;
    for (; at != number; at = cs->subch[at - 1]->behind)
        before = at;
    if (before)
        cs->subch[before - 1]->behind = s->behind;
    else
        cs->head[isc] = s->behind;
    if (cs->tail[isc] == number)
        cs->tail[isc] = before;
    s->queued = false;
    s->behind = 0;
}

u8 chsub_pending(const struct chsub *cs)
{
    u8 mask = 0;

    for (unsigned isc = 0; isc < ISCS; isc++)
        if (cs->head[isc])
            mask |= (u8)(0x80 >> isc);
    return mask;
}

bool chsub_take(struct chsub *cs, u8 mask, struct io_interruption *code)
{
    u8 open = chsub_pending(cs) & mask;
    unsigned isc = 0;
    struct subch *s;

    if (!open)
        return false;
    while (!(open & 0x80 >> isc))
        isc++;
    s = cs->subch[cs->head[isc] - 1];
    interruption_drop(s);
    code->sid = put32(s->sid);
    code->parm = s->schib.pmcw.parm;
    code->ident = put32(isc << 27);
    return true;
}

int io_tpi(struct chsub *cs, u8 mask, struct io_interruption *code)
{
    return chsub_take(cs, mask, code) ? IO_CC1_STATUS : IO_CC0_DONE;
}

/* Reports are kept in the order of arrival; when there is no room, the last one says that others
 * were lost. */
void crw_queue(struct chsub *cs, u32 crw)
{
    if (cs->crws == CRW_MAX) {
        cs->crw[CRW_MAX - 1] |= CRW_OVERFLOW;
        return;
    }
    cs->crw[cs->crws++] = crw;
    if (cs->crws == 1)
        cs->owner.crw(cs->owner.ctx);
}

void crw_reset(struct chsub *cs) { cs->crws = 0; }

bool chsub_crw_pending(const struct chsub *cs) { return cs->crws > 0; }

int io_stcrw(struct chsub *cs, u32 *crw)
{
    *crw = 0;
    if (!cs->crws)
        return IO_CC1_STATUS;
    *crw = cs->crw[0];
    cs->crws--;
    for (u32 i = 0; i < cs->crws; i++)
        cs->crw[i] = cs->crw[i + 1];
    return IO_CC0_DONE;
}
