/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How channel programs end: by themselves, in modelled time, halted, cleared, dropped.  PoP
 * chapters 15 and 16. */
#include <string.h>
#include "channel-io/inner.h"

void program_wait_begin(struct subch *s)
{
    if (!s->prog.waiting_since)
        s->prog.waiting_since = owner_now(s);
}

void program_wait_end(struct subch *s)
{
    if (s->prog.waiting_since)
        s->last.waited += owner_now(s) - s->prog.waiting_since;
    s->prog.waiting_since = 0;
}

void program_ready(struct subch *s) { s->chsub->owner.ready(s->chsub->owner.ctx, s->sid); }

/* Totals are kept for whole programs. */
static void ledger_close(struct subch *s)
{
    u64 *total = (u64 *)&s->total;
    const u64 *last = (const u64 *)&s->last;

    s->last.modelled = s->prog.cost;
    for (size_t i = 0; i < sizeof(s->last) / sizeof(u64); i++)
        total[i] += last[i];
}

void program_leave(struct subch *s)
{
    u32 token = s->prog.token + 1;

    memset(&s->prog, 0, sizeof(s->prog));
    s->prog.token = token;
    s->stream = NULL;
    s->stop = 0;
}

/* Unit check moves the sense data into the status, where the guest has asked for that. */
static void sense_along(struct subch *s)
{
    s->ecw_bytes = 0;
    if (!(s->schib.scsw.unit & UNIT_CHECK) ||
        !(get32(s->schib.pmcw.features) & PMCW_CONCURRENT_SENSE))
        return;
    s->ecw_bytes = s->dev.class->sense_bytes;
    memcpy(s->ecw, s->dev.sense, s->ecw_bytes);
    memset(s->dev.sense, 0, sizeof(s->dev.sense));
    control_change(s, 0, SCSW_EXTENDED);
}

/* Ending status: the program is over.  Alert says that it is not the usual end. */
void program_complete(struct subch *s, u32 cc)
{
    struct scsw *scsw = &s->schib.scsw;
    struct chprog *p = &s->prog;
    bool usual = p->unit == CE_DE && !(p->subchannel & ~SUBCH_PCI) && !cc;

    program_wait_end(s);
    scsw->ccw = put32(p->ccw + 8);
    scsw->unit = p->unit;
    scsw->subchannel |= p->subchannel;
    scsw->count = put16((u16)p->count);
    control_change(s, SCSW_ACTIVITY | SCSW_CC, cc);
    sense_along(s);
    ledger_close(s);
    program_leave(s);
    status_pending(s, SCSW_PRIMARY | SCSW_SECONDARY | (usual ? 0 : SCSW_ALERT));
}

void program_finish(struct subch *s)
{
    const struct chsub_owner *owner = &s->chsub->owner;
    struct chprog *p = &s->prog;

    if (!p->accepted) {
        program_complete(s, SCSW_CC1);
    } else if (owner->at && p->cost) {
        p->phase = PHASE_TIME;
        program_wait_begin(s);
        owner->at(owner->ctx, p->cost, s->sid, p->token);
    } else {
        program_complete(s, 0);
    }
}

void chsub_event(struct chsub *cs, u32 sid, u32 token)
{
    struct subch *s = subch_at(cs, sid);

    if (s && s->prog.phase == PHASE_TIME && s->prog.token == token)
        program_complete(s, 0);
}

void program_resume(struct subch *s)
{
    if (s->prog.phase != PHASE_SUSPENDED)
        return;
    s->prog.phase = PHASE_CCW;
    program_ready(s);
}

static void cancel(struct subch *s)
{
    if (s->prog.phase == PHASE_HELD && s->dev.class->cancel)
        s->dev.class->cancel(&s->dev);
}

void program_halt(struct subch *s)
{
    struct chprog *p = &s->prog;

    if (p->phase == PHASE_HOST) {
        s->stop = SCSW_HALT >> 8;
        return;
    }
    cancel(s);
    if (p->phase == PHASE_IDLE) {
        control_change(s, SCSW_ACTIVITY, 0);
        status_pending(s, 0);
        return;
    }
    if (p->phase != PHASE_TIME)
        p->unit = p->accepted && p->phase != PHASE_SUSPENDED ? CE_DE : 0;
    program_complete(s, 0);
}

void program_drop(struct subch *s)
{
    if (s->prog.phase == PHASE_HOST) {
        s->transfer->subch = NULL;
        s->transfer = NULL;
    }
    cancel(s);
    program_leave(s);
}

void program_clear(struct subch *s)
{
    if (s->prog.phase == PHASE_HOST) {
        s->stop = SCSW_CLEAR >> 8;
        return;
    }
    program_drop(s);
    memset(&s->schib.scsw, 0, sizeof(s->schib.scsw));
    s->schib.scsw.control = put32(SCSW_CLEAR);
    s->schib.pmcw.lpum = 0;
    status_pending(s, 0);
}

/* The phase is STREAM again: the transfer has been accounted for. */
void program_host_ended(struct subch *s)
{
    u8 stop = s->stop;

    s->stop = 0;
    if (stop == SCSW_CLEAR >> 8)
        program_clear(s);
    else if (stop)
        program_halt(s);
    else
        program_ready(s);
}
