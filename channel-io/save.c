/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Saving and loading a channel subsystem: every field the guest can see or that a channel program
 * in progress needs.  Design, section 8.  Numbers are big-endian; volumes, classes are names. */
#include <stdlib.h>
#include <string.h>
#include "channel-io/inner.h"

enum { MAGIC = 0x43485342, VERSION = 1, NAME_MAX = 256 };

static const struct device_class *const classes[] = { &device_3215, &device_fba };

static const struct field {
    u16 offset;
    u8 width;
} prog_fields[] = {
#define FIELD(name)                                                                                \
    {                                                                                              \
        offsetof(struct chprog, name), sizeof(((struct chprog *)0)->name)                          \
    }
    FIELD(phase),     FIELD(after),         FIELD(command),  FIELD(flags), FIELD(data_chain),
    FIELD(after_tic), FIELD(first),         FIELD(accepted), FIELD(unit),  FIELD(subchannel),
    FIELD(more),      FIELD(immediate),     FIELD(orb),      FIELD(next),  FIELD(ccw),
    FIELD(count),     FIELD(data),          FIELD(idaw),     FIELD(room),  FIELD(first_idaw),
    FIELD(length),    FIELD(moved),         FIELD(offset),   FIELD(left),  FIELD(token),
    FIELD(cost),      FIELD(waiting_since),
#undef FIELD
};

void sink_put_bytes(struct sink *s, const void *from, size_t n)
{
    if (!s->error && n)
        s->error = s->put(s->ctx, from, n);
}

void sink_get_bytes(struct sink *s, void *to, size_t n)
{
    if (!s->error && n)
        s->error = s->get(s->ctx, to, n);
    if (s->error && n)
        memset(to, 0, n);
}

void sink_put(struct sink *s, u64 value, unsigned bytes)
{
    be64 v = put64(value);

    sink_put_bytes(s, v.b + 8 - bytes, bytes);
}

u64 sink_get(struct sink *s, unsigned bytes)
{
    be64 v = put64(0);

    sink_get_bytes(s, v.b + 8 - bytes, bytes);
    return get64(v);
}

void sink_put_text(struct sink *s, const char *text)
{
    size_t n = strlen(text);

    sink_put(s, n, 4);
    sink_put_bytes(s, text, n);
}

void sink_get_text(struct sink *s, char *text, size_t room)
{
    size_t n = sink_get(s, 4);

    if (n >= room && !s->error)
        s->error = -1;
    if (s->error)
        n = 0;
    sink_get_bytes(s, text, n);
    text[n] = 0;
}

struct volume *sink_get_volume(struct sink *s, struct chsub *cs)
{
    char name[NAME_MAX];

    sink_get_text(s, name, sizeof(name));
    if (s->error || !cs->owner.volume)
        return NULL;
    return cs->owner.volume(cs->owner.ctx, name);
}

/* A field of its own width, as a number. */
static u64 field_get(const void *base, const struct field *f)
{
    const u8 *at = (const u8 *)base + f->offset;
    u32 w;
    u64 d;

    if (f->width == 1)
        return *at;
    if (f->width == 4) {
        memcpy(&w, at, 4);
        return w;
    }
    memcpy(&d, at, 8);
    return d;
}

static void field_set(void *base, const struct field *f, u64 value)
{
    u8 *at = (u8 *)base + f->offset;
    u32 w = (u32)value;

    if (f->width == 1)
        *at = (u8)value;
    else if (f->width == 4)
        memcpy(at, &w, 4);
    else
        memcpy(at, &value, 8);
}

static void ledger_save(struct sink *to, const struct io_ledger *l)
{
    for (size_t i = 0; i < sizeof(*l) / sizeof(u64); i++)
        sink_put(to, ((const u64 *)l)[i], 8);
}

static void ledger_load(struct sink *from, struct io_ledger *l)
{
    for (size_t i = 0; i < sizeof(*l) / sizeof(u64); i++)
        ((u64 *)l)[i] = sink_get(from, 8);
}

/* `all`: figures, too, which depend on how fast the host is and what is in real storage. */
static void subch_save(struct sink *to, struct subch *s, bool all)
{
    sink_put(to, s->removed, 1);
    sink_put_bytes(to, &s->schib, sizeof(s->schib));
    if (s->removed)
        return;
    sink_put_text(to, s->dev.class->name);
    sink_put(to, s->dev.devno, 2);
    sink_put_bytes(to, s->dev.sense, sizeof(s->dev.sense));
    sink_put_bytes(to, s->ecw, sizeof(s->ecw));
    sink_put(to, s->ecw_bytes, 1);
    sink_put(to, s->unsolicited, 1);
    sink_put(to, s->queued, 1);
    sink_put(to, s->behind, 4);
    for (size_t i = 0; i < COUNT(prog_fields); i++)
        if (all || prog_fields[i].offset != offsetof(struct chprog, waiting_since))
            sink_put(to, field_get(&s->prog, &prog_fields[i]), prog_fields[i].width);
    sink_put_bytes(to, s->buffer, s->prog.length);
    sink_put_text(to, s->stream ? volume_name(s->stream) : "");
    if (all) {
        ledger_save(to, &s->last);
        ledger_save(to, &s->total);
    }
    s->dev.class->save(&s->dev, to);
}

static int save(struct chsub *cs, int (*put)(void *ctx, const void *, size_t), void *ctx, bool all)
{
    struct sink to = { .put = put, .ctx = ctx };

    sink_put(&to, MAGIC, 4);
    sink_put(&to, VERSION, 4);
    sink_put(&to, cs->limit, 4);
    sink_put(&to, cs->measure_mode, 4);
    sink_put(&to, cs->measure_origin, 8);
    sink_put(&to, cs->crws, 4);
    for (u32 i = 0; i < cs->crws; i++)
        sink_put(&to, cs->crw[i], 4);
    for (unsigned isc = 0; isc < ISCS; isc++) {
        sink_put(&to, cs->head[isc], 4);
        sink_put(&to, cs->tail[isc], 4);
    }
    sink_put(&to, cs->subchs, 4);
    for (u32 i = 0; i < cs->subchs && !to.error; i++)
        subch_save(&to, cs->subch[i], all);
    return to.error;
}

int chsub_save(struct chsub *cs, int (*put)(void *ctx, const void *, size_t), void *ctx)
{
    return save(cs, put, ctx, true);
}

int chsub_seen(struct chsub *cs, int (*put)(void *ctx, const void *, size_t), void *ctx)
{
    return save(cs, put, ctx, false);
}

static const struct device_class *class_of(const char *name)
{
    for (size_t i = 0; i < COUNT(classes); i++)
        if (!strcmp(classes[i]->name, name))
            return classes[i];
    return NULL;
}

/* A phase needs what its step looks at. */
static bool program_valid(const struct subch *s)
{
    const struct chprog *p = &s->prog;
    bool inside = p->phase == PHASE_CCW ? p->data_chain : p->phase != PHASE_IDLE;
    u8 phase = p->phase == PHASE_CCW ? p->after : p->phase;

    if (p->phase > PHASE_SUSPENDED || p->phase == PHASE_HOST || p->after > PHASE_SUSPENDED)
        return false;
    if (!inside || phase == PHASE_ENDED || phase == PHASE_TIME || phase == PHASE_SUSPENDED)
        return true;
    if (phase == PHASE_STREAM)
        return s->stream && s->dev.class->streamed;
    return command_find(s->dev.class, p->command) != NULL;
}

static bool program_load(struct sink *from, struct subch *s)
{
    const struct chsub_owner *owner = &s->chsub->owner;
    char name[NAME_MAX];
    struct volume *v;

    for (size_t i = 0; i < COUNT(prog_fields); i++)
        field_set(&s->prog, &prog_fields[i], sink_get(from, prog_fields[i].width));
    if (!buffer_room(s, s->prog.length))
        return false;
    sink_get_bytes(from, s->buffer, s->prog.length);
    sink_get_text(from, name, sizeof(name));
    v = name[0] && owner->volume ? owner->volume(owner->ctx, name) : NULL;
    s->stream = v;
    if (v)
        volume_release(v); /* the device on it holds it */
    return program_valid(s);
}

static bool device_load(struct sink *from, struct subch *s)
{
    char name[NAME_MAX];
    const struct device_class *class;

    sink_get_text(from, name, sizeof(name));
    class = class_of(name);
    if (!class)
        return false;
    s->dev = (struct device){ .chsub = s->chsub, .sid = s->sid, .class = class };
    s->dev.devno = (u16)sink_get(from, 2);
    sink_get_bytes(from, s->dev.sense, sizeof(s->dev.sense));
    sink_get_bytes(from, s->ecw, sizeof(s->ecw));
    s->ecw_bytes = (u8)sink_get(from, 1);
    s->unsolicited = (u8)sink_get(from, 1);
    s->queued = sink_get(from, 1);
    s->behind = (u32)sink_get(from, 4);
    return s->ecw_bytes <= sizeof(s->ecw);
}

static bool subch_load(struct sink *from, struct chsub *cs)
{
    struct subch *s = subch_append(cs);
    bool removed = sink_get(from, 1);

    if (!s)
        return false;
    sink_get_bytes(from, &s->schib, sizeof(s->schib));
    if (removed)
        return !from->error;
    if (!device_load(from, s) || !program_load(from, s))
        return false;
    ledger_load(from, &s->last);
    ledger_load(from, &s->total);
    s->removed = !s->dev.class->load(&s->dev, from);
    return !s->removed && !from->error;
}

/* Counts what is queued for an ISC; more than there can be: the queue is not one. */
static u32 queue_length(const struct chsub *cs, unsigned isc)
{
    u32 at = cs->head[isc], last = 0, n = 0;

    for (; at && n <= cs->subchs; n++) {
        const struct subch *s = at <= cs->subchs ? cs->subch[at - 1] : NULL;

        if (!s || !s->queued || (pmcw_flags(s) & PMCW_ISC) >> 11 != isc)
            return ~0u;
        last = at;
        at = s->behind;
    }
    return last == cs->tail[isc] ? n : ~0u;
}

static bool queues_valid(const struct chsub *cs)
{
    u64 queued = 0;

    for (unsigned isc = 0; isc < ISCS; isc++)
        queued += queue_length(cs, isc);
    for (u32 i = 0; i < cs->subchs; i++)
        queued -= cs->subch[i]->queued;
    return queued == 0;
}

/* The owner learns what waits for it, as if it had just happened. */
static void tell(struct chsub *cs)
{
    const struct chsub_owner *owner = &cs->owner;

    for (u32 i = 0; i < cs->subchs; i++)
        if (!cs->subch[i]->removed && program_runnable(cs->subch[i]))
            owner->ready(owner->ctx, cs->subch[i]->sid);
    for (unsigned isc = 0; isc < ISCS; isc++)
        if (cs->head[isc])
            owner->pending(owner->ctx, isc);
    if (cs->crws)
        owner->crw(owner->ctx);
}

int chsub_load(struct chsub *cs, int (*get)(void *ctx, void *, size_t), void *ctx)
{
    struct sink from = { .get = get, .ctx = ctx };
    u32 subchs;

    if (sink_get(&from, 4) != MAGIC || sink_get(&from, 4) != VERSION)
        return from.error ? from.error : -1;
    cs->limit = (u32)sink_get(&from, 4);
    cs->measure_mode = (u32)sink_get(&from, 4);
    cs->measure_origin = sink_get(&from, 8);
    cs->crws = (u32)sink_get(&from, 4);
    if (cs->crws > CRW_MAX)
        return -1;
    for (u32 i = 0; i < cs->crws; i++)
        cs->crw[i] = (u32)sink_get(&from, 4);
    for (unsigned isc = 0; isc < ISCS; isc++) {
        cs->head[isc] = (u32)sink_get(&from, 4);
        cs->tail[isc] = (u32)sink_get(&from, 4);
    }
    subchs = (u32)sink_get(&from, 4);
    for (u32 i = 0; i < subchs && !from.error; i++)
        if (!subch_load(&from, cs))
            return from.error ? from.error : -1;
    if (from.error || !queues_valid(cs))
        return from.error ? from.error : -1;
    tell(cs);
    return 0;
}
