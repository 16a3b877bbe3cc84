/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A small owner of a channel subsystem for tests: 64 pages with keys, a device that does as it is
 * told. */
#ifndef TESTS_UNIT_CHIO_WORLD_H
#define TESTS_UNIT_CHIO_WORLD_H

#include <stdlib.h>
#include <string.h>
#include "channel-io/device.h"
#include "lib/status.h"

enum { WORLD_PAGES = 64, WORLD_BYTES = WORLD_PAGES * 4096 };

struct world {
    struct chsub *cs;
    struct chsub_owner owner;
    u8 *storage;
    u8 key[WORLD_PAGES], fetch_protected[WORLD_PAGES];
    bool absent[WORLD_PAGES];
    int lent[WORLD_PAGES];
    unsigned faults, pending, crws, readies, troubles, wakes;
    int fault_page;
    u32 ready_sid;
    u64 delay;
    u32 token;
    u32 sid; /* of the test device */
    int trouble;
    u64 stored_whole;
};

/* The test device: WRITE 01 keeps what it gets, READ 02 gives what it has, CONTROL 07 takes 4 bytes
 * exactly, CONTROL 0F is immediate, READ 06 waits until told; 1F ends with status modifier. */
struct plain {
    u8 got[65536];
    u32 n, runs;
    u8 has[8192];
    u32 len;
    u8 status;
    bool wait;
};

__attribute__((unused)) static int plain_write(struct io *io)
{
    struct plain *p = io->dev->unit;

    p->n = io_take(io, p->got, sizeof(p->got));
    p->runs++;
    return p->status ? p->status : CE_DE;
}

static int plain_read(struct io *io)
{
    struct plain *p = io->dev->unit;

    if (p->wait && io->command == 0x06)
        return IO_HELD;
    io_give(io, p->has, p->len);
    p->runs++;
    return p->status ? p->status : CE_DE;
}

static int plain_immediate(struct io *io)
{
    ((struct plain *)io->dev->unit)->runs++;
    return io->command == 0x1f ? CE_DE | UNIT_MODIFIER : CE_DE;
}

static int plain_check(struct io *io) { return io_check(io, SENSE_INTERVENTION, 0x12); }

static bool plain_attach(struct device *dev, const void *args)
{
    dev->unit = (void *)(uintptr_t)args;
    return true;
}

static const struct ccw_command plain_commands[] = {
    {0x01,         0xffff, false, "WRITE", plain_write },
    { 0x02,       0, false, "READ", plain_read },
    { 0x06, 0, false, "READ HELD", plain_read },
    { 0x07,        4, true, "CONTROL 4", plain_write },
    { 0x0f,       0, false, "IMMEDIATE", plain_immediate },
    { 0x1f,  0, false, "SEARCH", plain_immediate },
    { 0x2f,        0, false, "CHECK", plain_check },
    { .run = NULL      },
};
static const struct device_class device_plain = {
    .name = "PLAIN",
    .cu_type = 0x1234,
    .cu_model = 0x56,
    .dev_type = 0x789a,
    .dev_model = 0xbc,
    .sense_id = true,
    .sense_bytes = 8,
    .time = 1000,
    .time_block = 10,
    .commands = plain_commands,
    .attach = plain_attach,
};

static int world_check(struct world *w, u64 addr, u8 key, bool store)
{
    u64 page = addr >> 12;

    if (page >= WORLD_PAGES)
        return IO_PGM_ADDRESSING;
    if (key && key != w->key[page] && (store || w->fetch_protected[page]))
        return IO_PGM_PROTECTION;
    if (!w->absent[page])
        return 0;
    w->fault_page = (int)page;
    w->faults++;
    return LEAVE_HOST_FAULT;
}

static int world_fetch(void *ctx, u64 addr, u8 key, void *to, u32 n)
{
    struct world *w = ctx;
    int why = world_check(w, addr, key, false);

    if (!why)
        memcpy(to, w->storage + addr, n);
    return why;
}

static int world_store(void *ctx, u64 addr, u8 key, const void *from, u32 n)
{
    struct world *w = ctx;
    int why = world_check(w, addr, key, true);

    if (!why)
        memcpy(w->storage + addr, from, n);
    return why;
}

static int world_lend(void *ctx, u64 addr, u8 key, enum lend_mode mode, u32 n, u8 **bytes)
{
    struct world *w = ctx;
    int why = world_check(w, addr, key, mode != LEND_READ);

    (void)n;
    if (why)
        return why;
    w->lent[addr >> 12]++;
    *bytes = w->storage + addr;
    return 0;
}

static void world_give_back(void *ctx, u64 addr, enum lend_mode mode, u32 n, u32 stored)
{
    struct world *w = ctx;

    w->lent[addr >> 12]--;
    if (mode == LEND_WRITE_WHOLE && stored == n)
        w->stored_whole++;
}

static const struct io_storage world_storage = { world_fetch, world_store, world_lend,
                                                 world_give_back };

static void world_pending(void *ctx, unsigned isc)
{
    ((struct world *)ctx)->pending |= 0x80u >> isc;
}

static void world_crw(void *ctx) { ((struct world *)ctx)->crws++; }

static void world_ready(void *ctx, u32 sid)
{
    ((struct world *)ctx)->readies++;
    ((struct world *)ctx)->ready_sid = sid;
}

__attribute__((unused)) static void world_at(void *ctx, u64 delay, u32 sid, u32 token)
{
    struct world *w = ctx;

    w->delay = delay;
    w->ready_sid = sid;
    w->token = token;
}

static void world_trouble(void *ctx, u32 sid, const char *volume, int error)
{
    struct world *w = ctx;

    (void)sid, (void)volume;
    w->troubles++;
    w->trouble = error;
}

static struct world *world_new(void)
{
    struct world *w = calloc(1, sizeof(*w));

    w->storage = calloc(1, WORLD_BYTES);
    w->owner = (struct chsub_owner){
        .ctx = w,
        .storage = &world_storage,
        .backend = io_backend_inline(),
        .pending = world_pending,
        .crw = world_crw,
        .ready = world_ready,
        .trouble = world_trouble,
    };
    w->cs = chsub_new(&w->owner);
    return w;
}

static void world_free(struct world *w)
{
    chsub_free(w->cs);
    free(w->storage);
    free(w);
}

static void world_enable(struct world *w, u32 sid, u16 more)
{
    struct schib schib;

    io_stsch(w->cs, sid, &schib);
    schib.pmcw.flags = put16((u16)(get16(schib.pmcw.flags) | PMCW_ENABLED | more));
    io_msch(w->cs, sid, &schib);
}

/* A world with the test device, enabled. */
__attribute__((unused)) static struct world *world_plain(struct plain *p)
{
    struct world *w = world_new();

    w->sid = chsub_add(w->cs, 0x100, &device_plain, p, false);
    world_enable(w, w->sid, 0);
    return w;
}

static void put_word(struct world *w, u32 at, u32 v)
{
    be32 b = put32(v);

    memcpy(w->storage + at, b.b, 4);
}

__attribute__((unused)) static void ccw1(struct world *w, u32 at, u8 cmd, u8 flags, u16 n, u32 addr)
{
    put_word(w, at, (u32)cmd << 24 | (u32)flags << 16 | n);
    put_word(w, at + 4, addr);
}

__attribute__((unused)) static void ccw0(struct world *w, u32 at, u8 cmd, u8 flags, u16 n, u32 addr)
{
    put_word(w, at, (u32)cmd << 24 | addr);
    put_word(w, at + 4, (u32)flags << 24 | n);
}

/* Runs until there is nothing to do, bringing pages in; gives up after 10000 slices. */
static unsigned world_run(struct world *w, u32 sid)
{
    unsigned slices = 0;
    int why;

    do {
        why = chsub_run(w->cs, sid);
        if (why == LEAVE_HOST_FAULT)
            w->absent[w->fault_page] = false;
    } while (why && ++slices < 10000);
    return slices;
}

static int world_ssch(struct world *w, u32 sid, u32 control_, u32 cpa)
{
    struct orb orb = { put32(0xcafe0000 | (sid & 0xffff)), put32(control_ | 0xff00), put32(cpa) };

    return io_ssch(w->cs, sid, &orb);
}

/* Starts, runs, tests: the IRB. */
__attribute__((unused)) static struct irb world_go(struct world *w, u32 sid, u32 control_, u32 cpa)
{
    struct irb irb;

    memset(&irb, 0xff, sizeof(irb));
    if (world_ssch(w, sid, control_, cpa))
        return irb;
    world_run(w, sid);
    io_tsch(w->cs, sid, &irb);
    return irb;
}

#endif
