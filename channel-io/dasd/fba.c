/* SPDX-License-Identifier: GPL-3.0-or-later */
/* 9336: fixed-block disk behind a 6310 control unit.  DEFINE EXTENT, LOCATE, READ, WRITE on blocks
 * of 512 bytes; reservation among the devices that stand on one volume. */
#include <stdlib.h>
#include "channel-io/device.h"

enum { BLOCK = 512, DEFINE_EXTENT = 16, LOCATE = 8 };
enum fba_mask { /* DEFINE EXTENT byte 0 */
                MASK_PERMIT = 0xc0,
                MASK_NO_WRITE = 0x40,
                MASK_INVALID = 0x80,
                MASK_RESERVED = 0x33,
};
enum fba_operation { OP_NONE, OP_WRITE = 1, OP_WRITE_VERIFY = 5, OP_READ = 6 };
enum sense1 { SENSE_PROTECTED = 0x04, SENSE_INHIBITED = 0x02 };

struct fba {
    struct volume_user user; /* first: it is its identity on the volume */
    struct device *dev;
    struct volume *volume;
    u64 first;
    u32 blocks;
    bool read_only;
    bool waiting; /* was told busy: device end when the reservation ends */
    /* The channel program so far. */
    bool extent;
    u8 mask, operation; /* operation: of a LOCATE not used yet */
    u32 low, high;      /* logical blocks of the extent ... */
    u32 base;           /* ... and the disk's block that `low` is */
    u32 block, count;   /* located, relative to the disk */
};

static void fba_free_again(struct volume_user *user)
{
    struct fba *f = (struct fba *)user;

    if (!f->waiting)
        return;
    f->waiting = false;
    device_status(f->dev, UNIT_DE);
}

static void fba_join(struct device *dev, struct fba *f, struct volume *volume)
{
    f->volume = volume;
    f->dev = dev;
    f->user.free_again = fba_free_again;
    volume_join(volume, &f->user);
    dev->unit = f;
}

static bool fba_attach(struct device *dev, const void *args)
{
    const struct fba_args *a = args;
    u64 held = volume_bytes(a->volume) / BLOCK;
    bool fits = a->blocks && a->first <= held && a->blocks <= held - a->first;
    struct fba *f = fits ? calloc(1, sizeof(*f)) : NULL;

    if (!f)
        return false;
    fba_join(dev, f, volume_hold(a->volume));
    f->first = a->first;
    f->blocks = a->blocks;
    f->read_only = a->read_only || volume_read_only(a->volume);
    return true;
}

static void fba_detach(struct device *dev)
{
    struct fba *f = dev->unit;

    volume_leave(f->volume, &f->user);
    volume_release(f->volume);
    free(f);
}

bool fba_info(struct chsub *cs, u32 sid, struct fba_args *info)
{
    struct device *dev = device_of(cs, sid, &device_fba);
    const struct fba *f = dev ? dev->unit : NULL;

    if (f)
        *info = (struct fba_args){ f->volume, f->first, f->blocks, f->read_only };
    return f != NULL;
}

static void fba_begin(struct device *dev)
{
    struct fba *f = dev->unit;

    f->extent = false;
    f->operation = OP_NONE;
}

static void fba_reset(struct device *dev)
{
    struct fba *f = dev->unit;

    fba_begin(dev);
    f->waiting = false;
    if (volume_reserved(f->volume) == &f->user)
        volume_reserve(f->volume, NULL);
}

static bool fba_busy(struct device *dev, u8 command)
{
    struct fba *f = dev->unit;
    const struct volume_user *holder = volume_reserved(f->volume);

    if (!holder || holder == &f->user || command == 0x14)
        return false;
    f->waiting = true;
    return true;
}

static u32 word(const u8 *at) { return (u32)at[0] << 24 | (u32)(at[1] << 16 | at[2] << 8 | at[3]); }

static void word_put(u8 *at, u32 v)
{
    for (unsigned i = 0; i < 4; i++)
        at[i] = (u8)(v >> (24 - 8 * i));
}

static int fba_define_extent(struct io *io)
{
    struct fba *f = io->dev->unit;
    u8 d[DEFINE_EXTENT];
    u32 size, low, high, base;

    if (f->extent || io_take(io, d, sizeof(d)) < sizeof(d))
        return io_check(io, SENSE_REJECT, 0);
    size = (u32)(d[2] << 8 | d[3]);
    base = word(d + 4);
    low = word(d + 8);
    high = word(d + 12);
    if (d[0] & MASK_RESERVED || (d[0] & MASK_PERMIT) == MASK_INVALID || d[1] ||
        (size && size != BLOCK))
        return io_check(io, SENSE_REJECT, 0);
    if (low > high || base >= f->blocks || high - low >= f->blocks - base)
        return io_check(io, SENSE_REJECT, 0);
    f->extent = true;
    f->operation = OP_NONE;
    f->mask = d[0];
    f->low = low;
    f->high = high;
    f->base = base;
    return CE_DE;
}

static int fba_locate(struct io *io)
{
    struct fba *f = io->dev->unit;
    u8 d[LOCATE], op;
    u32 count, block;

    f->operation = OP_NONE;
    if (!f->extent || io_take(io, d, sizeof(d)) < sizeof(d))
        return io_check(io, SENSE_REJECT, 0);
    op = d[0];
    count = (u32)(d[2] << 8 | d[3]);
    block = word(d + 4);
    if ((op != OP_WRITE && op != OP_WRITE_VERIFY && op != OP_READ) || !count)
        return io_check(io, SENSE_REJECT, 0);
    if (block < f->low || block > f->high || count - 1 > f->high - block)
        return io_check(io, 0, SENSE_PROTECTED);
    if (op != OP_READ && (f->mask & MASK_PERMIT) == MASK_NO_WRITE)
        return io_check(io, SENSE_REJECT, SENSE_PROTECTED);
    if (op != OP_READ && f->read_only)
        return io_check(io, SENSE_REJECT, SENSE_INHIBITED);
    f->operation = op;
    f->block = f->base + (block - f->low);
    f->count = count;
    return CE_DE;
}

static int fba_move(struct io *io)
{
    struct fba *f = io->dev->unit;

    return io_stream(io, f->volume, (f->first + f->block) * BLOCK, f->count * BLOCK);
}

static int fba_read(struct io *io)
{
    struct fba *f = io->dev->unit;

    return f->operation == OP_READ ? fba_move(io) : io_check(io, SENSE_REJECT, 0);
}

static int fba_write(struct io *io)
{
    struct fba *f = io->dev->unit;

    if (f->operation != OP_WRITE && f->operation != OP_WRITE_VERIFY)
        return io_check(io, SENSE_REJECT, 0);
    return fba_move(io);
}

static int fba_read_ipl(struct io *io)
{
    struct fba *f = io->dev->unit;

    f->operation = OP_READ;
    f->block = 0;
    f->count = 1;
    return fba_move(io);
}

/* What a write leaves of the located blocks is zeros: so does a write without data clear blocks. */
static int fba_streamed(struct io *io, u32 moved, int error)
{
    struct fba *f = io->dev->unit;
    u8 op = f->operation;

    f->operation = OP_NONE;
    if (!error && op != OP_READ && moved < f->count * BLOCK)
        error =
            volume_zero(f->volume, (f->first + f->block) * BLOCK + moved, f->count * BLOCK - moved);
    return error ? io_check(io, SENSE_EQUIPMENT, 0) : CE_DE;
}

/* READ DEVICE CHARACTERISTICS: burst mode, data chaining. */
static int fba_characteristics(struct io *io)
{
    struct fba *f = io->dev->unit;
    u8 c[32] = { 0x30, 0x08, 0x21, 0x11, BLOCK >> 8, 0 };

    word_put(c + 6, 111);  /* blocks a cyclical group */
    word_put(c + 10, 777); /* blocks an access position */
    word_put(c + 14, f->blocks);
    io_give(io, c, sizeof(c));
    return CE_DE;
}

static int reservation(struct io *io)
{
    io_give(io, io->dev->sense, io->dev->class->sense_bytes);
    return CE_DE;
}

static int fba_reserve(struct io *io)
{
    struct fba *f = io->dev->unit;

    volume_reserve(f->volume, &f->user);
    return reservation(io);
}

static int fba_release(struct io *io)
{
    struct fba *f = io->dev->unit;

    if (volume_reserved(f->volume) == &f->user)
        volume_reserve(f->volume, NULL);
    return reservation(io);
}

static void fba_save(struct device *dev, struct sink *to)
{
    struct fba *f = dev->unit;
    const char *name = volume_name(f->volume);

    sink_put_text(to, name);
    sink_put(to, f->first, 8);
    sink_put(to, f->blocks, 4);
    sink_put(to, f->read_only, 1);
    sink_put(to, f->waiting, 1);
    sink_put(to, volume_reserved(f->volume) == &f->user, 1);
    sink_put(to, f->extent, 1);
    sink_put(to, f->mask, 1);
    sink_put(to, f->operation, 1);
    sink_put(to, f->low, 4);
    sink_put(to, f->high, 4);
    sink_put(to, f->base, 4);
    sink_put(to, f->block, 4);
    sink_put(to, f->count, 4);
}

static bool fba_load(struct device *dev, struct sink *from)
{
    struct volume *volume = sink_get_volume(from, dev->chsub);
    struct fba *f = volume ? calloc(1, sizeof(*f)) : NULL;

    if (!f) {
        if (volume)
            volume_release(volume);
        return false;
    }
    fba_join(dev, f, volume);
    f->first = sink_get(from, 8);
    f->blocks = (u32)sink_get(from, 4);
    f->read_only = sink_get(from, 1);
    f->waiting = sink_get(from, 1);
    if (sink_get(from, 1))
        volume_reserve(volume, &f->user);
    f->extent = sink_get(from, 1);
    f->mask = (u8)sink_get(from, 1);
    f->operation = (u8)sink_get(from, 1);
    f->low = (u32)sink_get(from, 4);
    f->high = (u32)sink_get(from, 4);
    f->base = (u32)sink_get(from, 4);
    f->block = (u32)sink_get(from, 4);
    f->count = (u32)sink_get(from, 4);
    return true;
}

static const struct ccw_command fba_commands[] = {
    {0x02,          0, false, "READ IPL", fba_read_ipl },
    { 0x14,        0, false, "UNCONDITIONAL RESERVE", fba_reserve },
    { 0x41, 0, false, "WRITE", fba_write },
    { 0x42,         0, false, "READ", fba_read },
    { 0x43,        LOCATE, true, "LOCATE", fba_locate },
    { 0x63,  DEFINE_EXTENT, true, "DEFINE EXTENT", fba_define_extent },
    { 0x64,         0, false, "READ DEVICE CHARACTERISTICS", fba_characteristics },
    { 0x94,        0, false, "DEVICE RELEASE", fba_release },
    { 0xb4,    0, false, "DEVICE RESERVE", fba_reserve },
    { .run = NULL        },
};

const struct device_class device_fba = {
    .name = "9336",
    .cu_type = 0x6310,
    .cu_model = 0x01,
    .dev_type = 0x9336,
    .dev_model = 0x10,
    .sense_id = true,
    .sense_bytes = 32,
    .time = 100 * 4096,     /* 100 us a command */
    .time_block = 5 * 4096, /* 5 us a block */
    .commands = fba_commands,
    .attach = fba_attach,
    .detach = fba_detach,
    .reset = fba_reset,
    .begin = fba_begin,
    .busy = fba_busy,
    .streamed = fba_streamed,
    .save = fba_save,
    .load = fba_load,
};
