/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Subchannels and the devices behind them: they come, are reset, speak up, go.  PoP 13 and 17.
 *
 * A subchannel, as the guest sees it, is idle, or it has functions (start, halt, clear) in
 * progress, or it is status pending.  The function in brackets makes the move.
 *
 *   idle --[io_ssch]--> start pending --[command_begin]--> active <--[suspend, resume]--> suspended
 *    ^                        |                              |  |                            |
 *    |                        +--[finish]--+   [finish]------+  +--[pci, initial status]--+  |
 *    |                                     v      v                                       v  v
 *    +--------------[io_tsch]---------- status pending <-----[program_halt, _clear]-- intermediate
 *
 * (1) `queued` only while status pending; io_tpi or the interruption takes it, io_tsch ends both.
 * (2) Unsolicited status becomes visible only when there is no function and no pending status.
 * (3) A hole has no device, no program, no status; its number is given to the next device. */
#include <stdlib.h>
#include <string.h>
#include "channel-io/inner.h"

struct chsub *chsub_new(const struct chsub_owner *owner)
{
    struct chsub *cs = calloc(1, sizeof(*cs));

    if (cs)
        cs->owner = *owner;
    return cs;
}

static void subch_free(struct subch *s)
{
    if (!s->removed && s->dev.class->detach)
        s->dev.class->detach(&s->dev);
    free(s->buffer);
    free(s->transfer);
    free(s);
}

void chsub_free(struct chsub *cs)
{
    if (!cs)
        return;
    for (u32 i = 0; i < cs->subchs; i++)
        if (!cs->subch[i]->removed)
            program_drop(cs->subch[i]);
    chsub_drain(cs);
    for (u32 i = 0; i < cs->subchs; i++)
        subch_free(cs->subch[i]);
    free(cs->subch);
    free(cs);
}

struct subch *subch_at(const struct chsub *cs, u32 sid)
{
    return sid >> 16 == 1 && sid_number(sid) < cs->subchs ? cs->subch[sid_number(sid)] : NULL;
}

u64 owner_now(const struct subch *s)
{
    const struct chsub_owner *owner = &s->chsub->owner;

    return owner->now ? owner->now(owner->ctx) : 0;
}

/* The PMCW as after power-on: one path, disabled. */
static void pmcw_reset(struct subch *s)
{
    struct pmcw *p = &s->schib.pmcw;
    be16 devno = p->devno;

    memset(&s->schib, 0, sizeof(s->schib));
    p->devno = devno;
    p->flags = put16(s->removed ? 0 : PMCW_VALID);
    if (s->removed)
        return;
    p->lpm = p->pim = p->pom = p->pam = PATH;
}

static bool table_grow(struct chsub *cs)
{
    u32 room = cs->room ? 2 * cs->room : 16;
    struct subch **more;

    if (cs->subchs < cs->room)
        return true;
    more = realloc(cs->subch, room * sizeof(*more));
    if (!more)
        return false;
    cs->subch = more;
    cs->room = room;
    return true;
}

struct subch *subch_append(struct chsub *cs)
{
    struct subch *s = cs->subchs <= 0xffff && table_grow(cs) ? calloc(1, sizeof(*s)) : NULL;

    if (!s)
        return NULL;
    s->chsub = cs;
    s->sid = 0x10000 | cs->subchs;
    s->removed = true;
    cs->subch[cs->subchs++] = s;
    return s;
}

static struct subch *slot_find(struct chsub *cs)
{
    for (u32 i = 0; i < cs->subchs; i++)
        if (cs->subch[i]->removed)
            return cs->subch[i];
    return subch_append(cs);
}

static void slot_occupy(struct subch *s, u16 devno, const struct device_class *class)
{
    memset(&s->prog, 0, sizeof(s->prog));
    memset(&s->last, 0, sizeof(s->last));
    memset(&s->total, 0, sizeof(s->total));
    memset(&s->dev, 0, sizeof(s->dev));
    s->dev.chsub = s->chsub;
    s->dev.sid = s->sid;
    s->dev.devno = devno;
    s->dev.class = class;
    s->unsolicited = s->ecw_bytes = s->stop = 0;
}

u32 chsub_add(struct chsub *cs, u16 devno, const struct device_class *class, const void *args,
              bool report)
{
    struct subch *s = chsub_find(cs, devno) ? NULL : slot_find(cs);

    if (!s)
        return 0;
    slot_occupy(s, devno, class);
    if (!class->attach(&s->dev, args))
        return 0;
    s->removed = false;
    s->schib.pmcw.devno = put16(devno);
    pmcw_reset(s);
    if (report)
        crw_queue(cs, CRW_SUBCHANNEL | CRW_PARAMETERS | sid_number(s->sid));
    return s->sid;
}

bool chsub_remove(struct chsub *cs, u16 devno, bool report)
{
    struct subch *s = subch_at(cs, chsub_find(cs, devno));

    if (!s)
        return false;
    program_drop(s);
    interruption_drop(s);
    if (s->dev.class->detach)
        s->dev.class->detach(&s->dev);
    s->removed = true;
    s->unsolicited = 0;
    s->schib.pmcw.devno = put16(0);
    pmcw_reset(s);
    if (report)
        crw_queue(cs, CRW_SUBCHANNEL | CRW_PARAMETERS | sid_number(s->sid));
    return true;
}

u32 chsub_find(const struct chsub *cs, u16 devno)
{
    for (u32 i = 0; i < cs->subchs; i++)
        if (!cs->subch[i]->removed && cs->subch[i]->dev.devno == devno)
            return cs->subch[i]->sid;
    return 0;
}

void chsub_reset(struct chsub *cs)
{
    for (u32 i = 0; i < cs->subchs; i++) {
        struct subch *s = cs->subch[i];

        if (s->removed)
            continue;
        program_drop(s);
        interruption_drop(s);
        pmcw_reset(s);
        s->unsolicited = s->ecw_bytes = 0;
        memset(s->dev.sense, 0, sizeof(s->dev.sense));
        if (s->dev.class->reset)
            s->dev.class->reset(&s->dev);
    }
    crw_reset(cs);
    cs->limit = cs->measure_mode = 0;
    cs->measure_origin = 0;
}

bool chsub_info(const struct chsub *cs, u32 sid, struct chsub_info *info)
{
    const struct subch *s = subch_at(cs, sid);

    if (!s || s->removed)
        return false;
    *info = (struct chsub_info){
        .sid = s->sid,
        .devno = s->dev.devno,
        .class = s->dev.class,
        .class_name = s->dev.class->name,
        .schib = s->schib,
        .last = s->last,
        .total = s->total,
    };
    return true;
}

bool chsub_nth(const struct chsub *cs, unsigned n, struct chsub_info *info)
{
    for (u32 i = 0; i < cs->subchs; i++)
        if (!cs->subch[i]->removed && n-- == 0)
            return chsub_info(cs, cs->subch[i]->sid, info);
    return false;
}

struct device *device_of(struct chsub *cs, u32 sid, const struct device_class *class)
{
    struct subch *s = subch_at(cs, sid);

    return s && !s->removed && s->dev.class == class ? &s->dev : NULL;
}

/* The status of the last operation is gone; what it said of data with it. */
void subch_clear_status(struct subch *s)
{
    s->schib.scsw.unit = s->schib.scsw.subchannel = 0;
    s->ecw_bytes = 0;
    control_change(s, SCSW_CC | SCSW_ZERO | SCSW_EXTENDED | SCSW_NO_PATH | SCSW_LOGOUT, 0);
}

void subch_attend(struct subch *s)
{
    if (!s->unsolicited || s->removed || !(pmcw_flags(s) & PMCW_ENABLED) ||
        control(s) & (SCSW_FUNCTIONS | SCSW_PENDING))
        return;
    subch_clear_status(s);
    s->schib.scsw.control = put32(0);
    s->schib.scsw.ccw = put32(0);
    s->schib.scsw.count = put16(0);
    s->schib.scsw.unit = s->unsolicited;
    s->unsolicited = 0;
    s->schib.pmcw.lpum = PATH;
    status_pending(s, SCSW_ALERT);
}

/* What the guest can see already and has not looked at is not said twice. */
void device_status(struct device *dev, u8 unit_status)
{
    struct subch *s = subch_at(dev->chsub, dev->sid);

    if ((control(s) & (SCSW_FUNCTIONS | SCSW_PENDING)) == SCSW_PENDING)
        unit_status &= (u8)~s->schib.scsw.unit;
    s->unsolicited |= unit_status;
    subch_attend(s);
}

void device_forget(struct device *dev, u8 unit_status)
{
    subch_at(dev->chsub, dev->sid)->unsolicited &= (u8)~unit_status;
}

void device_go_on(struct device *dev)
{
    struct subch *s = subch_at(dev->chsub, dev->sid);
    const struct chsub_owner *owner = &s->chsub->owner;

    if (s->prog.phase != PHASE_HELD)
        return;
    s->prog.phase = PHASE_COMMAND;
    owner->ready(owner->ctx, s->sid);
}
