/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The data area of a channel program: counts, data chaining, IDAWs, skipping, keys, the address
 * limit; and the buffer through which small commands move their data.  PoP chapter 15. */
#include <stdlib.h>
#include <string.h>
#include "channel-io/inner.h"

static u8 key_of(const struct subch *s) { return (u8)(s->prog.orb >> 28); }

static u32 block_of(const struct subch *s)
{
    return s->prog.orb & ORB_IDAW2 && !(s->prog.orb & ORB_IDAW2_2K) ? 4096 : 2048;
}

/* Reads the next IDAW: `data` and `room` are its block's from there on. */
static int idaw_next(struct subch *s)
{
    const struct chsub_owner *owner = &s->chsub->owner;
    struct chprog *p = &s->prog;
    u32 width = p->orb & ORB_IDAW2 ? 8 : 4, beyond = p->orb & ORB_FORMAT1 ? 0x80000000 : 0xff000000;
    u8 b[8] = { 0 };
    u64 addr = 0;
    int why;

    if (p->idaw & (beyond | (width - 1)))
        return area_refused(s, IO_PGM_ADDRESSING);
    why = owner->storage->fetch(owner->ctx, p->idaw, key_of(s), b, width);
    if (why)
        return area_refused(s, why);
    for (u32 i = 0; i < width; i++)
        addr = addr << 8 | b[i];
    if ((width == 4 && addr >> 31) || (!p->first_idaw && addr & (block_of(s) - 1)))
        return area_refused(s, IO_PGM_ADDRESSING);
    s->last.idaws++;
    p->idaw += width;
    p->first_idaw = 0;
    p->data = addr;
    p->room = block_of(s) - (u32)(addr & (block_of(s) - 1));
    return 0;
}

static bool skipping(const struct subch *s)
{
    return s->prog.flags & CCW_SKIP && command_gives(s->prog.command);
}

static bool within_limit(const struct subch *s, u32 n)
{
    u32 mode = pmcw_flags(s) & PMCW_LIMIT, limit = s->chsub->limit;

    if (!(s->prog.orb & ORB_LIMIT) || !mode)
        return true;
    return mode == PMCW_LIMIT_ABOVE ? s->prog.data >= limit : s->prog.data + n <= limit;
}

/* Direct addresses have as many bits as the CCW format gives them; IDAWs bring their own. */
static bool address_valid(const struct subch *s, u32 n)
{
    const struct chprog *p = &s->prog;
    u64 end = p->orb & ORB_FORMAT1 ? 0x80000000 : 0x1000000;

    if (!(p->flags & CCW_IDA) && p->data + n > end)
        return false;
    return within_limit(s, n);
}

/* The next run of at most `most` (> 0) bytes that lies in one 4K page begins at prog.data and has
 * *n bytes.  Nothing has moved until area_used(). */
int area_next(struct subch *s, u32 most, u32 *n)
{
    struct chprog *p = &s->prog;
    int why;

    if (!p->count) {
        if (!(p->flags & CCW_CD))
            return AREA_END;
        p->data_chain = 1;
        p->after = p->phase;
        p->phase = PHASE_CCW;
        return AREA_TURN;
    }
    *n = most < p->count ? most : p->count;
    if (skipping(s))
        return 0;
    if (p->flags & CCW_IDA && !p->room) {
        why = idaw_next(s);
        if (why)
            return why;
    }
    if (p->flags & CCW_IDA && *n > p->room)
        *n = p->room;
    if (*n > PAGE_BYTES - (p->data & ~PAGE_MASK))
        *n = (u32)(PAGE_BYTES - (p->data & ~PAGE_MASK));
    return address_valid(s, *n) ? 0 : area_refused(s, IO_PGM_ADDRESSING);
}

void area_used(struct subch *s, u32 n)
{
    struct chprog *p = &s->prog;

    p->count -= n;
    s->last.bytes += n;
    if (skipping(s))
        return;
    p->data += n;
    if (p->flags & CCW_IDA)
        p->room -= n;
}

bool buffer_room(struct subch *s, u32 bytes)
{
    u32 room = s->room ? s->room : 256;
    u8 *more;

    if (bytes <= s->room)
        return true;
    while (room < bytes && room < BUFFER_MAX)
        room *= 2;
    more = bytes <= room ? realloc(s->buffer, room) : NULL;
    if (!more)
        return false;
    s->buffer = more;
    s->room = room;
    return true;
}

/* No memory for a buffer: the guest sees a channel-control check. */
static int no_room(struct subch *s)
{
    s->prog.unit = CE_DE;
    s->prog.subchannel |= SUBCH_CONTROL;
    s->prog.phase = PHASE_ENDED;
    return AREA_TURN;
}

/* One run from the data area to the buffer's end, until it holds `most` bytes: then AREA_END. */
int area_gather(struct subch *s, u32 most)
{
    const struct chsub_owner *owner = &s->chsub->owner;
    struct chprog *p = &s->prog;
    u32 n;
    int why = p->length < most ? area_next(s, most - p->length, &n) : AREA_END;

    if (why)
        return why;
    if (!buffer_room(s, p->length + n))
        return no_room(s);
    why = owner->storage->fetch(owner->ctx, p->data, key_of(s), s->buffer + p->length, n);
    if (why)
        return area_refused(s, why);
    p->length += n;
    area_used(s, n);
    return 0;
}

/* One run from the buffer to the data area; AREA_END: all has moved, or the area is full. */
int area_scatter(struct subch *s)
{
    const struct chsub_owner *owner = &s->chsub->owner;
    struct chprog *p = &s->prog;
    u32 n;
    int why = p->moved < p->length ? area_next(s, p->length - p->moved, &n) : AREA_END;

    p->more = p->moved < p->length;
    if (why)
        return why;
    if (!skipping(s))
        why = owner->storage->store(owner->ctx, p->data, key_of(s), s->buffer + p->moved, n);
    if (why)
        return area_refused(s, why);
    p->moved += n;
    area_used(s, n);
    return 0;
}

u32 io_take(struct io *io, void *to, u32 n)
{
    if (n > io->length - io->used)
        n = io->length - io->used;
    if (n)
        memcpy(to, io->data + io->used, n);
    io->used += n;
    return n;
}

/* Without memory the guest gets less: an incorrect length. */
void io_give(struct io *io, const void *from, u32 n)
{
    struct subch *s = io->subch;

    if (!n || !buffer_room(s, s->prog.length + n))
        return;
    memcpy(s->buffer + s->prog.length, from, n);
    s->prog.length += n;
}

int io_stream(struct io *io, struct volume *volume, u64 offset, u32 bytes)
{
    struct subch *s = io->subch;

    s->stream = volume;
    s->prog.offset = offset;
    s->prog.left = bytes;
    return IO_STREAM;
}

int io_reject(struct io *io)
{
    memset(io->dev->sense, 0, sizeof(io->dev->sense));
    io->dev->sense[0] = SENSE_REJECT;
    return UNIT_CHECK;
}

int io_check(struct io *io, u8 sense0, u8 sense1)
{
    memset(io->dev->sense, 0, sizeof(io->dev->sense));
    io->dev->sense[0] = sense0;
    io->dev->sense[1] = sense1;
    return CE_DE | UNIT_CHECK;
}
