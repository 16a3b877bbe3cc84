/* SPDX-License-Identifier: GPL-3.0-or-later */
/* 3215: the line-mode console.  Its commands: WRITE, WRITE ACR, READ INQUIRY, AUDIBLE ALARM. */
#include <stdlib.h>
#include <string.h>
#include "channel-io/device.h"

enum { LINES = 64 };

struct line {
    u32 n;
    u8 *text;
};

struct console {
    struct console_args out;
    struct line line[LINES]; /* a ring: `lines` of them from `oldest` */
    u32 oldest, lines;
    bool reading;   /* a READ INQUIRY is held */
    bool exception; /* the next read ends with unit exception */
    bool stopped;   /* not ready */
};

static bool con_attach(struct device *dev, const void *args)
{
    struct console *c = calloc(1, sizeof(*c));

    if (c)
        c->out = *(const struct console_args *)args;
    dev->unit = c;
    return c != NULL;
}

static void reading(struct console *c, bool wait)
{
    if (c->reading != wait && c->out.reading)
        c->out.reading(c->out.ctx, wait);
    c->reading = wait;
}

static void lines_drop(struct console *c)
{
    for (; c->lines; c->lines--) {
        free(c->line[c->oldest].text);
        c->oldest = (c->oldest + 1) % LINES;
    }
}

static void con_reset(struct device *dev)
{
    struct console *c = dev->unit;

    lines_drop(c);
    c->exception = false;
    reading(c, false);
}

static void con_detach(struct device *dev)
{
    con_reset(dev);
    free(dev->unit);
}

static void con_cancel(struct device *dev) { reading(dev->unit, false); }

static int con_write(struct io *io)
{
    struct console *c = io->dev->unit;

    if (c->stopped)
        return io_check(io, SENSE_INTERVENTION, 0);
    if (c->out.write)
        c->out.write(c->out.ctx, io->data, io->length, io->command == 0x09);
    return CE_DE;
}

/* A line that is there is given at once; what remains of the queue asks for attention again. */
static int con_read(struct io *io)
{
    struct console *c = io->dev->unit;
    struct line *line = &c->line[c->oldest];

    if (c->stopped)
        return io_check(io, SENSE_INTERVENTION, 0);
    if (!c->lines && !c->exception) {
        reading(c, true);
        return IO_HELD;
    }
    reading(c, false);
    device_forget(io->dev, UNIT_ATTENTION);
    if (c->exception) {
        c->exception = false;
        return CE_DE | UNIT_EXCEPTION;
    }
    io_give(io, line->text, line->n);
    free(line->text);
    c->oldest = (c->oldest + 1) % LINES;
    if (--c->lines)
        device_status(io->dev, UNIT_ATTENTION);
    return CE_DE;
}

static int con_alarm(struct io *io)
{
    struct console *c = io->dev->unit;

    if (c->out.alarm)
        c->out.alarm(c->out.ctx);
    return CE_DE;
}

static void announce(struct device *dev)
{
    struct console *c = dev->unit;

    if (c->reading)
        device_go_on(dev);
    else
        device_status(dev, UNIT_ATTENTION);
}

static bool line_add(struct console *c, const u8 *text, u32 n)
{
    struct line *line = &c->line[(c->oldest + c->lines) % LINES];

    if (c->lines == LINES)
        return false;
    line->text = malloc(n + 1);
    if (!line->text)
        return false;
    memcpy(line->text, text, n);
    line->n = n;
    c->lines++;
    return true;
}

bool console_line(struct chsub *cs, u32 sid, const u8 *text, u32 n)
{
    struct device *dev = device_of(cs, sid, &device_3215);

    if (!dev || !line_add(dev->unit, text, n))
        return false;
    announce(dev);
    return true;
}

bool console_request(struct chsub *cs, u32 sid)
{
    struct device *dev = device_of(cs, sid, &device_3215);

    if (!dev)
        return false;
    ((struct console *)dev->unit)->exception = true;
    announce(dev);
    return true;
}

bool console_ready(struct chsub *cs, u32 sid, bool ready)
{
    struct device *dev = device_of(cs, sid, &device_3215);
    struct console *c;

    if (!dev)
        return false;
    c = dev->unit;
    if (c->stopped && ready)
        device_status(dev, UNIT_DE);
    c->stopped = !ready;
    if (c->stopped && c->reading)
        device_go_on(dev);
    return true;
}

bool console_connect(struct chsub *cs, u32 sid, const struct console_args *args)
{
    struct device *dev = device_of(cs, sid, &device_3215);

    if (dev)
        ((struct console *)dev->unit)->out = *args;
    return dev != NULL;
}

static void con_save(struct device *dev, struct sink *to)
{
    struct console *c = dev->unit;

    sink_put(to, c->reading, 1);
    sink_put(to, c->exception, 1);
    sink_put(to, c->stopped, 1);
    sink_put(to, c->lines, 4);
    for (u32 i = 0; i < c->lines; i++) {
        struct line *line = &c->line[(c->oldest + i) % LINES];

        sink_put(to, line->n, 4);
        sink_put_bytes(to, line->text, line->n);
    }
}

static bool line_load(struct console *c, struct sink *from)
{
    u32 n = (u32)sink_get(from, 4);
    u8 *text = n <= BUFFER_MAX ? malloc(n + 1) : NULL;
    bool added;

    if (!text)
        return false;
    sink_get_bytes(from, text, n);
    added = line_add(c, text, n);
    free(text);
    return added;
}

static bool con_load(struct device *dev, struct sink *from)
{
    struct console *c = calloc(1, sizeof(*c));
    u32 lines;

    dev->unit = c;
    if (!c)
        return false;
    c->reading = sink_get(from, 1);
    c->exception = sink_get(from, 1);
    c->stopped = sink_get(from, 1);
    lines = (u32)sink_get(from, 4);
    while (!from->error && c->lines < lines && line_load(c, from))
        ;
    if (!from->error && c->lines == lines)
        return true;
    con_detach(dev);
    return false;
}

static const struct ccw_command con_commands[] = {
    {0x01,       0xffff, false, "WRITE", con_write },
    { 0x09,     0xffff, false, "WRITE ACR", con_write },
    { 0x0a, 0, false, "READ INQUIRY", con_read },
    { 0x0b,      0, false, "AUDIBLE ALARM", con_alarm },
    { .run = NULL    },
};

const struct device_class device_3215 = {
    .name = "3215",
    .cu_type = 0x3215,
    .dev_type = 0x3215,
    .sense_bytes = 1,
    .time = 50 * 4096, /* 50 us a command */
    .commands = con_commands,
    .attach = con_attach,
    .detach = con_detach,
    .reset = con_reset,
    .cancel = con_cancel,
    .save = con_save,
    .load = con_load,
};
