/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Devices: the 3215 console; FBA disks on volumes in storage and in files, at once and by service
 * threads, with errors of the host; reservation; saving and loading. */
#include <CUnit/Basic.h>
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <unistd.h>
#include "tests/unit/chio_world.h"

enum { F1 = ORB_FORMAT1, CD = 0x80, CC = 0x40, SLI = 0x20, IDA = 4, BLOCKS = 1000 };
enum { PS = SCSW_PRIMARY | SCSW_SECONDARY | SCSW_PENDING };

static struct heard {
    u8 text[4096];
    u32 n, lines, alarms;
    bool reading;
} heard;

static void hear(void *ctx, const u8 *text, u32 n, bool line_end)
{
    (void)ctx;
    memcpy(heard.text + heard.n, text, n);
    heard.n += n;
    heard.lines += line_end;
}

static void hear_alarm(void *ctx)
{
    (void)ctx;
    heard.alarms++;
}

static void hear_reading(void *ctx, bool wait)
{
    (void)ctx;
    heard.reading = wait;
}

static const struct console_args console = { NULL, hear, hear_alarm, hear_reading };

static struct world *with_console(void)
{
    struct world *w = world_new();

    memset(&heard, 0, sizeof(heard));
    w->sid = chsub_add(w->cs, 9, &device_3215, &console, false);
    world_enable(w, w->sid, 0);
    return w;
}

static bool usual(const struct irb *irb)
{
    return irb->scsw.unit == CE_DE && irb->scsw.subchannel == 0;
}

static void console_writes(void)
{
    struct world *w = with_console();
    struct irb irb;

    memcpy(w->storage + 0x2000, "\xc8\xc9\x15\xd6", 4);
    ccw1(w, 0x1000, 0x01, CC | SLI, 4, 0x2000); /* as Linux writes: WRITE, then NO-OPERATION */
    ccw1(w, 0x1008, 0x03, SLI, 1, 0);
    irb = world_go(w, w->sid, F1, 0x1000);
    CU_ASSERT(usual(&irb));
    CU_ASSERT(heard.n == 4 && !memcmp(heard.text, w->storage + 0x2000, 4) && heard.lines == 0);
    ccw1(w, 0x1000, 0x09, CC, 2, 0x2000);
    ccw1(w, 0x1008, 0x0b, SLI, 1, 0);
    irb = world_go(w, w->sid, F1, 0x1000);
    CU_ASSERT(usual(&irb) && heard.n == 6 && heard.lines == 1 && heard.alarms == 1);
    ccw1(w, 0x1000, 0xe4, SLI, 7, 0x3000); /* SENSE ID is not its to answer */
    irb = world_go(w, w->sid, F1, 0x1000);
    CU_ASSERT_EQUAL(irb.scsw.unit, UNIT_CHECK);
    ccw1(w, 0x1000, 0x04, SLI, 32, 0x3000);
    irb = world_go(w, w->sid, F1, 0x1000);
    CU_ASSERT(usual(&irb) && get16(irb.scsw.count) == 31 && w->storage[0x3000] == 0x80);
    world_free(w);
}

static void console_reads(void)
{
    struct world *w = with_console();
    struct irb irb;

    CU_ASSERT(console_line(w->cs, w->sid, (const u8 *)"one", 3));
    CU_ASSERT(console_line(w->cs, w->sid, (const u8 *)"second", 6));
    CU_ASSERT_EQUAL(io_tsch(w->cs, w->sid, &irb), 0);
    CU_ASSERT_EQUAL(irb.scsw.unit, UNIT_ATTENTION);
    ccw1(w, 0x1000, 0x0a, SLI, 160, 0x3000);
    irb = world_go(w, w->sid, F1, 0x1000);
    CU_ASSERT(usual(&irb) && get16(irb.scsw.count) == 157 &&
              !memcmp(w->storage + 0x3000, "one", 3));
    CU_ASSERT_EQUAL(io_tsch(w->cs, w->sid, &irb), 0); /* the next line asks for attention */
    CU_ASSERT_EQUAL(irb.scsw.unit, UNIT_ATTENTION);
    irb = world_go(w, w->sid, F1, 0x1000);
    CU_ASSERT(usual(&irb) && get16(irb.scsw.count) == 154);
    CU_ASSERT_EQUAL(io_tsch(w->cs, w->sid, &irb), IO_CC1_STATUS);
    world_ssch(w, w->sid, F1, 0x1000); /* a read that waits */
    world_run(w, w->sid);
    CU_ASSERT(heard.reading);
    CU_ASSERT(console_line(w->cs, w->sid, (const u8 *)"three", 5));
    CU_ASSERT(console_line(w->cs, w->sid, (const u8 *)"four", 4));
    world_run(w, w->sid);
    CU_ASSERT_FALSE(heard.reading);
    CU_ASSERT_EQUAL(io_tsch(w->cs, w->sid, &irb), 0);
    CU_ASSERT(usual(&irb) && !memcmp(w->storage + 0x3000, "three", 5));
    CU_ASSERT_EQUAL(io_tsch(w->cs, w->sid, &irb), 0);
    CU_ASSERT_EQUAL(irb.scsw.unit, UNIT_ATTENTION);
    world_free(w);
}

static void console_edges(void)
{
    struct world *w = with_console();
    struct irb irb;

    ccw1(w, 0x1000, 0x0a, SLI, 160, 0x3000);
    CU_ASSERT(console_request(w->cs, w->sid));
    io_tsch(w->cs, w->sid, &irb);
    irb = world_go(w, w->sid, F1, 0x1000);
    CU_ASSERT(irb.scsw.unit == (CE_DE | UNIT_EXCEPTION) && get16(irb.scsw.count) == 160);
    world_ssch(w, w->sid, F1, 0x1000);
    world_run(w, w->sid);
    CU_ASSERT_EQUAL(io_hsch(w->cs, w->sid), 0);
    CU_ASSERT_FALSE(heard.reading);
    io_tsch(w->cs, w->sid, &irb);
    CU_ASSERT_EQUAL(irb.scsw.unit, CE_DE);
    console_ready(w->cs, w->sid, false);
    irb = world_go(w, w->sid, F1, 0x1000);
    CU_ASSERT_EQUAL(irb.scsw.unit, CE_DE | UNIT_CHECK);
    console_ready(w->cs, w->sid, true);
    CU_ASSERT_EQUAL(io_tsch(w->cs, w->sid, &irb), 0);
    CU_ASSERT_EQUAL(irb.scsw.unit, UNIT_DE);
    for (unsigned i = 0; i < 64; i++)
        CU_ASSERT(console_line(w->cs, w->sid, (const u8 *)"x", 1));
    CU_ASSERT_FALSE(console_line(w->cs, w->sid, (const u8 *)"x", 1));
    CU_ASSERT_FALSE(console_line(w->cs, 0x10077, (const u8 *)"x", 1));
    world_free(w);
}

/* DEFINE EXTENT at 1100, LOCATE at 1110, CCWs at 1000: `count` blocks from `block` of the disk. */
static void fba_chain(struct world *w, u8 op, u32 block, u16 count, u8 flags, u16 bytes, u32 addr)
{
    memset(w->storage + 0x1100, 0, 32);
    w->storage[0x1100] = op == 6 ? 0x40 : 0;
    put_word(w, 0x1100, (u32)w->storage[0x1100] << 24 | 512);
    put_word(w, 0x1104, block);
    put_word(w, 0x110c, count - 1u);
    put_word(w, 0x1110, (u32)op << 24 | count);
    ccw1(w, 0x1000, 0x63, CC, 16, 0x1100);
    ccw1(w, 0x1008, 0x43, CC, 8, 0x1110);
    ccw1(w, 0x1010, op == 6 ? 0x42 : 0x41, flags, bytes, addr);
}

static struct irb fba_write(struct world *w, u32 block, u16 count, u32 addr)
{
    fba_chain(w, 5, block, count, 0, (u16)(count * 512), addr);
    return world_go(w, w->sid, F1, 0x1000);
}

static struct irb fba_read(struct world *w, u32 block, u16 count, u32 addr)
{
    fba_chain(w, 6, block, count, 0, (u16)(count * 512), addr);
    return world_go(w, w->sid, F1, 0x1000);
}

static struct world *with_disk(struct volume *v, u64 first, u32 blocks, bool read_only)
{
    struct world *w = world_new();
    struct fba_args args = { v, first, blocks, read_only };

    w->sid = chsub_add(w->cs, 0x200, &device_fba, &args, false);
    world_enable(w, w->sid, 0);
    return w;
}

static void fill(struct world *w, u32 at, u32 n, unsigned seed)
{
    for (u32 i = 0; i < n; i++)
        w->storage[at + i] = (u8)(i * 31 + (i >> 8) * 7 + seed);
}

/* What both kinds of volume must do. */
static void disk_moves(struct volume *v)
{
    struct world *w = with_disk(v, 8, BLOCKS - 8, false);
    struct chsub_info info;
    struct irb irb;

    fill(w, 0x8000, 0x8000, 3);
    irb = fba_write(w, 0, 64, 0x8000);
    CU_ASSERT(usual(&irb));
    CU_ASSERT_EQUAL(get32(irb.scsw.ccw), 0x1018);
    irb = fba_write(w, BLOCKS - 9, 1, 0x9000);
    CU_ASSERT(usual(&irb));
    irb = fba_read(w, 0, 64, 0x14000);
    CU_ASSERT(usual(&irb) && !memcmp(w->storage + 0x14000, w->storage + 0x8000, 0x8000));
    CU_ASSERT_EQUAL(w->stored_whole, 8);
    irb = fba_read(w, 3, 17, 0x20123); /* across pages, not aligned */
    CU_ASSERT(usual(&irb) && !memcmp(w->storage + 0x20123, w->storage + 0x8600, 17 * 512));
    irb = fba_read(w, BLOCKS - 9, 1, 0x30000);
    CU_ASSERT(usual(&irb) && !memcmp(w->storage + 0x30000, w->storage + 0x9000, 512));
    irb = fba_read(w, 100, 2, 0x30000);
    CU_ASSERT(usual(&irb) && w->storage[0x30000] == 0 && w->storage[0x303ff] == 0);
    CU_ASSERT(chsub_info(w->cs, w->sid, &info) && info.last.ccws == 3 && info.last.lent == 1);
    for (unsigned i = 0; i < WORLD_PAGES; i++)
        CU_ASSERT_EQUAL(w->lent[i], 0);
    world_free(w);
}

static void disk_in_storage(void)
{
    struct volume *v = volume_new_storage("VDISK", BLOCKS * 512);

    disk_moves(v);
    volume_release(v);
}

static void disk_in_file(void)
{
    char path[] = "/tmp/chio_dev.XXXXXX";
    int error, fd = mkstemp(path);
    struct volume *v = volume_open_file("FILE01", path, BLOCKS * 512, VOLUME_CREATE, &error);

    CU_ASSERT_PTR_NOT_NULL_FATAL(v);
    disk_moves(v);
    volume_release(v);
    v = volume_open_file("FILE01", path, 0, VOLUME_DURABLE, &error);
    CU_ASSERT_PTR_NOT_NULL_FATAL(v);
    CU_ASSERT_EQUAL(volume_bytes(v), BLOCKS * 512);
    disk_moves(v);
    volume_release(v);
    CU_ASSERT_PTR_NULL(volume_open_file("NONE", "/nonexistent/volume", 0, 0, &error));
    CU_ASSERT_EQUAL(error, ENOENT);
    close(fd);
    unlink(path);
}

static void data_chained_blocks(void)
{
    struct volume *v = volume_new_storage("VDISK", BLOCKS * 512);
    struct world *w = with_disk(v, 0, BLOCKS, false);
    struct irb irb;

    fill(w, 0x8000, 0x2000, 9);
    fba_chain(w, 5, 10, 3, CD, 512, 0x8000); /* as Linux does: one LOCATE, blocks data-chained */
    ccw1(w, 0x1018, 0x41, CD, 512, 0x9000);
    ccw1(w, 0x1020, 0x41, 0, 512, 0x8200);
    irb = world_go(w, w->sid, F1, 0x1000);
    CU_ASSERT(usual(&irb) && get32(irb.scsw.ccw) == 0x1028);
    memset(w->absent + 0x10, 1, 16);
    fba_chain(w, 6, 10, 3, CD, 700, 0x10f00);
    ccw1(w, 0x1018, 0x42, CD | 0x10, 100, 0); /* skipped */
    ccw1(w, 0x1020, 0x42, SLI, 2000, 0x14ff0);
    irb = world_go(w, w->sid, F1, 0x1000);
    CU_ASSERT(usual(&irb) && get16(irb.scsw.count) == 2000 - 736);
    CU_ASSERT(!memcmp(w->storage + 0x10f00, w->storage + 0x8000, 512));
    CU_ASSERT(!memcmp(w->storage + 0x11100, w->storage + 0x9000, 188));
    CU_ASSERT(!memcmp(w->storage + 0x14ff0, w->storage + 0x9000 + 288, 224));
    CU_ASSERT(!memcmp(w->storage + 0x150d0, w->storage + 0x8200, 512));
    CU_ASSERT(w->faults >= 4);
    fba_chain(w, 6, 10, 3, 0, 700, 0x10f00); /* long block */
    irb = world_go(w, w->sid, F1, 0x1000);
    CU_ASSERT(irb.scsw.subchannel == SUBCH_LENGTH && get16(irb.scsw.count) == 0);
    world_free(w);
    volume_release(v);
}

static void short_writes_clear(void)
{
    struct volume *v = volume_new_storage("VDISK", BLOCKS * 512);
    struct world *w = with_disk(v, 0, BLOCKS, false);
    struct irb irb;

    memset(w->storage + 0x8000, 0x77, 0x4000);
    fba_write(w, 0, 32, 0x8000);
    fba_chain(w, 5, 4, 16, SLI, 0, 0x8000); /* no data: blocks are cleared */
    irb = world_go(w, w->sid, F1, 0x1000);
    CU_ASSERT(usual(&irb));
    fba_chain(w, 5, 0, 1, SLI, 100, 0x8000);
    irb = world_go(w, w->sid, F1, 0x1000);
    CU_ASSERT(usual(&irb));
    irb = fba_read(w, 0, 32, 0x10000);
    CU_ASSERT(usual(&irb) && w->storage[0x10063] == 0x77 && w->storage[0x10064] == 0);
    CU_ASSERT(w->storage[0x10200] == 0x77 && w->storage[0x107ff] == 0x77);
    CU_ASSERT(w->storage[0x10800] == 0 && w->storage[0x127ff] == 0 && w->storage[0x12800] == 0x77);
    world_free(w);
    volume_release(v);
}

static u8 sense_byte(struct world *w, unsigned i)
{
    ccw1(w, 0x1080, 0x04, SLI, 32, 0x1180);
    world_go(w, w->sid, F1, 0x1080);
    return w->storage[0x1180 + i];
}

static void disk_refuses(void)
{
    struct volume *v = volume_new_storage("VDISK", BLOCKS * 512);
    struct world *w = with_disk(v, 0, BLOCKS, true);
    struct irb irb;

    irb = fba_write(w, 0, 1, 0x8000); /* read-only */
    CU_ASSERT_EQUAL(irb.scsw.unit, CE_DE | UNIT_CHECK);
    CU_ASSERT_EQUAL(get32(irb.scsw.ccw), 0x1010);
    CU_ASSERT(sense_byte(w, 0) == 0x80);
    irb = fba_read(w, BLOCKS - 1, 2, 0x8000); /* extent past the end */
    CU_ASSERT(irb.scsw.unit == (CE_DE | UNIT_CHECK) && get32(irb.scsw.ccw) == 0x1008);
    fba_chain(w, 6, 5, 2, 0, 512, 0x8000);
    put_word(w, 0x1114, 1); /* the second and third of two */
    irb = world_go(w, w->sid, F1, 0x1000);
    CU_ASSERT(irb.scsw.unit == (CE_DE | UNIT_CHECK) && get32(irb.scsw.ccw) == 0x1010);
    CU_ASSERT(sense_byte(w, 1) == 0x04);
    fba_chain(w, 6, 5, 2, 0, 512, 0x8000);
    put_word(w, 0x1100, 0x80000200); /* invalid mask */
    irb = world_go(w, w->sid, F1, 0x1000);
    CU_ASSERT(get32(irb.scsw.ccw) == 0x1008 && sense_byte(w, 0) == 0x80);
    irb = world_go(w, w->sid, F1, 0x1010); /* READ without LOCATE */
    CU_ASSERT(irb.scsw.unit == (CE_DE | UNIT_CHECK) && sense_byte(w, 0) == 0x80);
    irb = world_go(w, w->sid, F1, 0x1008); /* LOCATE without DEFINE EXTENT */
    CU_ASSERT(irb.scsw.unit == (CE_DE | UNIT_CHECK) && sense_byte(w, 0) == 0x80);
    fba_chain(w, 5, 5, 2, 0, 512, 0x8000);
    put_word(w, 0x1100, 0x40000200); /* writes inhibited */
    irb = world_go(w, w->sid, F1, 0x1000);
    CU_ASSERT(get32(irb.scsw.ccw) == 0x1010);
    world_free(w);
    volume_release(v);
}

static void characteristics(void)
{
    static const u8 id[] = { 0xff, 0x63, 0x10, 0x01, 0x93, 0x36, 0x10 };
    struct volume *v = volume_new_storage("VDISK", BLOCKS * 512);
    struct world *w = with_disk(v, 0, BLOCKS, false);
    struct fba_args large = { v, 1, BLOCKS, false };
    struct irb irb;

    ccw1(w, 0x1000, 0xe4, SLI, 256, 0x3000);
    irb = world_go(w, w->sid, F1, 0x1000);
    CU_ASSERT(usual(&irb) && !memcmp(w->storage + 0x3000, id, sizeof(id)));
    ccw1(w, 0x1000, 0x64, 0, 32, 0x3000);
    irb = world_go(w, w->sid, F1, 0x1000);
    CU_ASSERT(usual(&irb) && w->storage[0x3004] == 2 && w->storage[0x3000] & 0x10);
    CU_ASSERT(w->storage[0x3010] == BLOCKS >> 8 && w->storage[0x3011] == (BLOCKS & 0xff));
    CU_ASSERT_EQUAL(chsub_add(w->cs, 0x300, &device_fba, &large, false), 0);
    fill(w, 0x8000, 512, 1);
    fba_write(w, 0, 1, 0x8000);
    ccw1(w, 0x1000, 0x02, 0, 512, 0x9000); /* READ IPL */
    irb = world_go(w, w->sid, F1, 0x1000);
    CU_ASSERT(usual(&irb) && !memcmp(w->storage + 0x9000, w->storage + 0x8000, 512));
    world_free(w);
    volume_release(v);
}

/* The host's disk is full: unit check, equipment check, and the owner hears of it. */
static void host_errors(void)
{
    int error;
    struct volume *v = volume_open_file("FULL", "/dev/full", BLOCKS * 512, 0, &error);
    struct world *w;
    struct irb irb;

    CU_ASSERT_PTR_NOT_NULL_FATAL(v);
    w = with_disk(v, 0, BLOCKS, false);
    irb = fba_write(w, 0, 8, 0x8000);
    CU_ASSERT_EQUAL(irb.scsw.unit, CE_DE | UNIT_CHECK);
    CU_ASSERT(w->troubles == 1 && w->trouble == ENOSPC);
    CU_ASSERT_EQUAL(sense_byte(w, 0), SENSE_EQUIPMENT);
    world_free(w);
    volume_release(v);
}

static void reservation(void)
{
    struct volume *v = volume_new_storage("SHARED", BLOCKS * 512);
    struct world *a = with_disk(v, 0, BLOCKS, false), *b = with_disk(v, 0, BLOCKS, false);
    struct irb irb;

    ccw1(a, 0x1000, 0xb4, SLI, 32, 0x3000);
    irb = world_go(a, a->sid, F1, 0x1000);
    CU_ASSERT(usual(&irb));
    irb = fba_read(b, 0, 1, 0x8000);
    CU_ASSERT_EQUAL(irb.scsw.unit, UNIT_BUSY);
    CU_ASSERT_EQUAL(get32(irb.scsw.control) & SCSW_CC, SCSW_CC1);
    irb = fba_read(a, 0, 1, 0x8000);
    CU_ASSERT(usual(&irb));
    ccw1(a, 0x1000, 0x94, SLI, 32, 0x3000);
    irb = world_go(a, a->sid, F1, 0x1000);
    CU_ASSERT_EQUAL(io_tsch(b->cs, b->sid, &irb), 0); /* who was told busy hears of the end */
    CU_ASSERT_EQUAL(irb.scsw.unit, UNIT_DE);
    irb = fba_read(b, 0, 1, 0x8000);
    CU_ASSERT(usual(&irb));
    ccw1(a, 0x1000, 0xb4, SLI, 32, 0x3000);
    world_go(a, a->sid, F1, 0x1000);
    ccw1(b, 0x1000, 0x14, SLI, 32, 0x3000);
    irb = world_go(b, b->sid, F1, 0x1000);
    CU_ASSERT(usual(&irb));
    irb = fba_read(a, 0, 1, 0x8000);
    CU_ASSERT_EQUAL(irb.scsw.unit, UNIT_BUSY);
    world_free(b); /* leaving ends it */
    io_tsch(a->cs, a->sid, &irb);
    irb = fba_read(a, 0, 1, 0x8000);
    CU_ASSERT(usual(&irb));
    world_free(a);
    volume_release(v);
}

static int wake_pipe[2];

static void wake(void *ctx)
{
    (void)ctx;
    CU_ASSERT_EQUAL(write(wake_pipe[1], "x", 1), 1);
}

static void await(struct world *w)
{
    struct pollfd poller = { .fd = wake_pipe[0], .events = POLLIN };
    char c;

    while (!chsub_pending(w->cs) && poll(&poller, 1, 5000) == 1) {
        CU_ASSERT_EQUAL(read(wake_pipe[0], &c, 1), 1);
        io_backend_reap(w->owner.backend);
        world_run(w, w->sid);
    }
}

static struct world *with_threads(struct volume *v)
{
    struct world *w = world_new();
    struct fba_args args = { v, 0, BLOCKS, false };

    CU_ASSERT_EQUAL(pipe(wake_pipe), 0);
    chsub_free(w->cs);
    w->owner.backend = io_backend_threads(2, wake, NULL);
    w->cs = chsub_new(&w->owner);
    w->sid = chsub_add(w->cs, 0x200, &device_fba, &args, false);
    world_enable(w, w->sid, 0);
    return w;
}

static void threads_end(struct world *w)
{
    struct io_backend *backend = w->owner.backend;

    world_free(w);
    io_backend_free(backend);
    close(wake_pipe[0]);
    close(wake_pipe[1]);
}

static void service_threads(void)
{
    char path[] = "/tmp/chio_dev.XXXXXX";
    int error, fd = mkstemp(path);
    struct volume *v = volume_open_file("FILE01", path, BLOCKS * 512, VOLUME_CREATE, &error);
    struct world *w = with_threads(v);
    struct irb irb;

    for (unsigned i = 0; i < 50; i++) {
        fill(w, 0x8000, 0xc000, i);
        fba_chain(w, 5, i, 96, 0, 0xc000, 0x8000);
        CU_ASSERT_EQUAL(world_ssch(w, w->sid, F1, 0x1000), 0);
        world_run(w, w->sid);
        await(w);
        CU_ASSERT_EQUAL(io_tsch(w->cs, w->sid, &irb), 0);
        CU_ASSERT(usual(&irb));
        fba_chain(w, 6, i, 96, 0, 0xc000, 0x20000);
        world_ssch(w, w->sid, F1, 0x1000);
        world_run(w, w->sid);
        await(w);
        CU_ASSERT_EQUAL(io_tsch(w->cs, w->sid, &irb), 0);
        CU_ASSERT(usual(&irb) && !memcmp(w->storage + 0x8000, w->storage + 0x20000, 0xc000));
    }
    for (unsigned i = 0; i < 40; i++) { /* clear, halt, go, while the host works */
        fba_chain(w, 6, i, 96, 0, 0xc000, 0x20000);
        CU_ASSERT_EQUAL(world_ssch(w, w->sid, F1, 0x1000), 0);
        chsub_run(w->cs, w->sid);
        CU_ASSERT_EQUAL(i & 1 ? io_csch(w->cs, w->sid) : io_hsch(w->cs, w->sid), 0);
        await(w);
        CU_ASSERT_EQUAL(io_tsch(w->cs, w->sid, &irb), 0);
        CU_ASSERT(get32(irb.scsw.control) & (i & 1 ? SCSW_CLEAR : SCSW_HALT));
    }
    world_ssch(w, w->sid, F1, 0x1000);
    chsub_run(w->cs, w->sid);
    CU_ASSERT(chsub_remove(w->cs, 0x200, true));
    chsub_drain(w->cs);
    for (unsigned i = 0; i < WORLD_PAGES; i++)
        CU_ASSERT_EQUAL(w->lent[i], 0);
    threads_end(w);
    volume_release(v);
    close(fd);
    unlink(path);
}

static struct store {
    u8 bytes[65536];
    size_t n, at;
} store;

static int store_put(void *ctx, const void *from, size_t n)
{
    (void)ctx;
    if (store.n + n > sizeof(store.bytes))
        return -7;
    memcpy(store.bytes + store.n, from, n);
    store.n += n;
    return 0;
}

static int store_get(void *ctx, void *to, size_t n)
{
    (void)ctx;
    if (store.at + n > store.n)
        return -8;
    memcpy(to, store.bytes + store.at, n);
    store.at += n;
    return 0;
}

static struct volume *the_volume;

static struct volume *find_volume(void *ctx, const char *name)
{
    (void)ctx;
    return !strcmp(name, volume_name(the_volume)) ? volume_hold(the_volume) : NULL;
}

/* The subsystem of `w` is saved, thrown away, loaded. */
static void renew(struct world *w)
{
    store.n = store.at = 0;
    CU_ASSERT_EQUAL(chsub_save(w->cs, store_put, NULL), 0);
    chsub_free(w->cs);
    w->cs = chsub_new(&w->owner);
    CU_ASSERT_EQUAL(chsub_load(w->cs, store_get, NULL), 0);
    CU_ASSERT_EQUAL(store.at, store.n);
}

/* A program that is interrupted at every page, saved and loaded there, ends as if it had not
 * been. */
static void saved_on_the_way(void)
{
    struct world *w;
    struct irb irb;
    unsigned renewed = 0;
    int why;

    the_volume = volume_new_storage("VOL001", BLOCKS * 512);
    w = with_disk(the_volume, 0, BLOCKS, false);
    w->owner.volume = find_volume;
    chsub_free(w->cs);
    w->cs = chsub_new(&w->owner);
    w->sid = chsub_add(w->cs, 0x200, &device_fba,
                       &(struct fba_args){ the_volume, 0, BLOCKS, false }, false);
    world_enable(w, w->sid, 0x1000);
    fill(w, 0x8000, 0x8000, 5);
    irb = fba_write(w, 0, 64, 0x8000);
    CU_ASSERT(usual(&irb));
    fba_chain(w, 6, 0, 64, 0, 0x8000, 0x20100);
    memset(w->absent, 1, sizeof(w->absent));
    CU_ASSERT_EQUAL(world_ssch(w, w->sid, F1, 0x1000), 0);
    renew(w);
    while ((why = chsub_run(w->cs, w->sid))) {
        CU_ASSERT_EQUAL(why, LEAVE_HOST_FAULT);
        renew(w);
        w->absent[w->fault_page] = false;
        renewed++;
    }
    CU_ASSERT_EQUAL(renewed, 10);
    renew(w);
    CU_ASSERT_EQUAL(chsub_pending(w->cs), 0x20);
    CU_ASSERT_EQUAL(io_tsch(w->cs, w->sid, &irb), 0);
    CU_ASSERT(usual(&irb) && !memcmp(w->storage + 0x8000, w->storage + 0x20100, 0x8000));
    world_free(w);
    volume_release(the_volume);
}

static void saved_console(void)
{
    struct world *w = with_console();
    struct irb irb;
    u32 sid;

    console_line(w->cs, w->sid, (const u8 *)"one", 3);
    console_line(w->cs, w->sid, (const u8 *)"two", 3);
    sid = chsub_add(w->cs, 0x1f, &device_3215, &console, true);
    world_enable(w, sid, 0);
    ccw1(w, 0x1000, 0x0a, SLI, 160, 0x3000);
    world_ssch(w, sid, F1, 0x1000);
    world_run(w, sid);
    w->pending = w->crws = 0;
    renew(w);
    CU_ASSERT(w->pending == 0x80 && w->crws == 1);
    CU_ASSERT(console_connect(w->cs, sid, &console));
    CU_ASSERT_EQUAL(io_tsch(w->cs, w->sid, &irb), 0);
    irb = world_go(w, w->sid, F1, 0x1000);
    CU_ASSERT(usual(&irb) && !memcmp(w->storage + 0x3000, "one", 3));
    CU_ASSERT(console_line(w->cs, sid, (const u8 *)"for the other", 13));
    world_run(w, sid);
    CU_ASSERT_EQUAL(io_tsch(w->cs, sid, &irb), 0);
    CU_ASSERT(usual(&irb) && !memcmp(w->storage + 0x3000, "for the other", 13));
    world_free(w);
}

static void damaged_saves(void)
{
    struct world *w = with_console();
    size_t whole;

    console_line(w->cs, w->sid, (const u8 *)"one", 3);
    store.n = store.at = 0;
    CU_ASSERT_EQUAL(chsub_save(w->cs, store_put, NULL), 0);
    whole = store.n;
    for (store.n = 0; store.n < whole; store.n++) { /* cut short anywhere */
        chsub_free(w->cs);
        w->cs = chsub_new(&w->owner);
        store.at = 0;
        CU_ASSERT_NOT_EQUAL(chsub_load(w->cs, store_get, NULL), 0);
    }
    for (size_t i = 0; i < whole; i++) { /* any byte wrong: refused or loaded, never a crash */
        store.bytes[i] ^= 0xff;
        chsub_free(w->cs);
        w->cs = chsub_new(&w->owner);
        store.at = 0;
        if (!chsub_load(w->cs, store_get, NULL))
            world_run(w, w->sid);
        store.bytes[i] ^= 0xff;
    }
    world_free(w);
}

static const struct {
    const char *name;
    void (*run)(void);
} tests[] = {
    {"console writes",       console_writes     },
    { "console reads",       console_reads      },
    { "console edges",       console_edges      },
    { "disk in storage",     disk_in_storage    },
    { "disk in a file",      disk_in_file       },
    { "data-chained blocks", data_chained_blocks},
    { "short writes clear",  short_writes_clear },
    { "disk refuses",        disk_refuses       },
    { "characteristics",     characteristics    },
    { "host errors",         host_errors        },
    { "reservation",         reservation        },
    { "service threads",     service_threads    },
    { "saved on the way",    saved_on_the_way   },
    { "saved console",       saved_console      },
    { "damaged saves",       damaged_saves      },
};

int main(void)
{
    CU_pSuite suite;
    unsigned failures;

    if (CU_initialize_registry())
        return 2;
    suite = CU_add_suite("chio_dev", NULL, NULL);
    for (unsigned i = 0; i < COUNT(tests); i++)
        CU_add_test(suite, tests[i].name, tests[i].run);
    CU_basic_run_tests();
    failures = CU_get_number_of_failures();
    CU_cleanup_registry();
    return failures != 0;
}
