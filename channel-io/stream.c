/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Blocks of a volume to and from the data area: pages are lent and the host reads and writes
 * straight to them.  PoP chapter 15; design, sections 9 and 10.
 *
 * (1) Pages stay lent only while their transfer is out, never while a page is waited for.
 * (2) A transfer ends in done(), at once or later, exactly once, even when its device has gone.
 * (3) What has moved is counted when the host has ended, not before. */
#include <errno.h>
#include <stdlib.h>
#include "channel-io/inner.h"

static void give_back(struct transfer *t, bool stored)
{
    const struct chsub_owner *owner = &t->chsub->owner;
    const struct io_request *r = &t->request;

    for (unsigned i = 0; i < r->pieces; i++) {
        u32 n = (u32)r->piece[i].iov_len;

        if (t->lent[i])
            owner->storage->give_back(owner->ctx, t->addr[i], t->mode[i], n, stored ? n : 0);
    }
}

static void account(struct subch *s, u32 moved)
{
    s->prog.moved += moved;
    s->prog.offset += moved;
    s->prog.left -= moved;
}

static int stream_end(struct subch *s, int error)
{
    const struct chsub_owner *owner = &s->chsub->owner;
    struct io io = { .dev = &s->dev, .command = s->prog.command, .subch = s };

    if (error && owner->trouble)
        owner->trouble(owner->ctx, s->sid, volume_name(s->stream), error);
    s->prog.unit = (u8)s->dev.class->streamed(&io, s->prog.moved, error);
    s->prog.phase = PHASE_ENDED;
    s->stream = NULL;
    return 0;
}

static void transfer_ended(struct transfer *t)
{
    struct subch *s = t->subch;
    int error = t->request.error;

    give_back(t, !error && t->request.op == VOLUME_READ);
    volume_release(t->request.volume);
    if (!s)
        return;
    if (error)
        stream_end(s, error);
    else
        account(s, t->bytes);
}

/* Comes by way of io_backend_reap(). */
static void transfer_done(struct io_request *request)
{
    struct transfer *t = request->ctx;
    struct subch *s = t->subch;

    t->chsub->out--;
    if (s)
        s->prog.phase = PHASE_STREAM;
    transfer_ended(t);
    if (s)
        program_host_ended(s);
    else
        free(t);
}

static struct transfer *transfer_of(struct subch *s)
{
    if (!s->transfer)
        s->transfer = calloc(1, sizeof(*s->transfer));
    return s->transfer;
}

static enum lend_mode mode_for(const struct subch *s, u32 n)
{
    if (!command_gives(s->prog.command))
        return LEND_READ;
    return n == PAGE_BYTES ? LEND_WRITE_WHOLE : LEND_WRITE_PART;
}

/* Lends the next run of the data area as piece number `pieces`. */
static int piece_add(struct subch *s, struct transfer *t)
{
    const struct chsub_owner *owner = &s->chsub->owner;
    struct chprog *p = &s->prog;
    unsigned i = t->request.pieces;
    bool skip = p->flags & CCW_SKIP && command_gives(p->command);
    u8 *bytes = t->waste;
    u32 n;
    int why = t->bytes < p->left ? area_next(s, p->left - t->bytes, &n) : AREA_END;

    if (why)
        return why;
    if (skip && n > sizeof(t->waste))
        n = sizeof(t->waste);
    t->mode[i] = mode_for(s, n);
    t->addr[i] = p->data;
    t->lent[i] = !skip;
    if (!skip)
        why = owner->storage->lend(owner->ctx, p->data, (u8)(p->orb >> 28), t->mode[i], n, &bytes);
    if (why)
        return area_refused(s, why);
    s->last.lent += !skip;
    t->request.piece[i] = (struct iovec){ bytes, n };
    t->request.pieces++;
    t->bytes += n;
    area_used(s, n);
    return 0;
}

static void submit(struct subch *s, struct transfer *t)
{
    struct io_backend *backend = s->chsub->owner.backend;
    struct io_request *r = &t->request;

    r->volume = volume_hold(s->stream);
    r->op = command_gives(s->prog.command) ? VOLUME_READ : VOLUME_WRITE;
    r->sync = volume_durable(s->stream);
    r->offset = s->prog.offset;
    r->ctx = t;
    r->done = transfer_done;
    s->last.host_calls++;
    if (volume_at_hand(s->stream)) {
        volume_io(r);
    } else if (!backend->ops->submit(backend, r)) {
        s->prog.phase = PHASE_HOST;
        s->chsub->out++;
        return;
    }
    transfer_ended(t);
}

/* As many pieces as fit go out together.  Trouble with a later piece waits until the earlier ones
 * have moved: then it is met again, as the first.  (A turn to the next CCW is not trouble.) */
int stream_step(struct subch *s)
{
    struct transfer *t = transfer_of(s);
    struct chprog before;
    int why = 0;

    if (!t)
        return stream_end(s, ENOMEM);
    t->request.pieces = 0;
    t->request.error = 0;
    t->bytes = 0;
    t->chsub = s->chsub;
    t->subch = s;
    while (!why && t->request.pieces < VOLUME_PIECES) {
        before = s->prog;
        why = piece_add(s, t);
    }
    if (t->request.pieces) {
        if (why)
            s->prog = before;
        submit(s, t);
        return 0;
    }
    if (why < 0)
        return why;
    if (why == AREA_END) {
        s->prog.more = s->prog.left > 0;
        return stream_end(s, 0);
    }
    return 0;
}

void chsub_drain(struct chsub *cs)
{
    struct io_backend *backend = cs->owner.backend;

    while (cs->out) {
        backend->ops->wait(backend);
        io_backend_reap(backend);
    }
}
