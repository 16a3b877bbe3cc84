/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Fuzzing entry (libFuzzer): arbitrary storage, ORBs and I/O instructions against a channel
 * subsystem with a console and a disk.  Nothing may crash, hang, leave a page lent or lose an
 * interruption.
 *
 * Build: clang -g -O1 -fsanitize=fuzzer,address,undefined -I. -D_GNU_SOURCE= tests/fuzz/ccw.c
 *        channel-io/[a-z]*.c channel-io/dasd/[a-z]*.c -lpthread */
#include "tests/unit/chio_world.h"

enum { BLOCKS = 64, SLICES = 64 };

struct input {
    const u8 *at, *end;
};

static u8 byte(struct input *in) { return in->at < in->end ? *in->at++ : 0; }

static u32 word(struct input *in)
{
    u32 v = 0;

    for (unsigned i = 0; i < 4; i++)
        v = v << 8 | byte(in);
    return v;
}

static void run(struct world *w, u32 sid)
{
    for (unsigned i = 0; i < SLICES && chsub_run(w->cs, sid); i++)
        w->absent[w->fault_page] = false;
}

static void start(struct world *w, struct input *in, u32 sid)
{
    struct orb orb = { put32(sid), put32(word(in)), put32(word(in) & 0x8003ffff) };

    io_ssch(w->cs, sid, &orb);
}

static void modify(struct world *w, struct input *in, u32 sid)
{
    struct schib schib;

    if (io_stsch(w->cs, sid, &schib))
        return;
    schib.pmcw.flags = put16((u16)(word(in) | PMCW_ENABLED));
    schib.pmcw.features = put32(byte(in) & 3);
    io_msch(w->cs, sid, &schib);
}

/* Storage changes under the program: 16 bytes somewhere in the first pages. */
static void scribble(struct world *w, struct input *in)
{
    u32 at = word(in) % (8 * 4096);

    for (unsigned i = 0; i < 16; i++)
        w->storage[at + i] = byte(in);
}

static void act(struct world *w, struct input *in, u32 sid)
{
    struct io_interruption code;
    struct irb irb;
    u32 crw;

    switch (byte(in) % 16) {
    case 0: io_csch(w->cs, sid); break;
    case 1: io_hsch(w->cs, sid); break;
    case 2: io_rsch(w->cs, sid); break;
    case 3: io_xsch(w->cs, sid); break;
    case 4: modify(w, in, sid); break;
    case 5: chsub_take(w->cs, byte(in), &code); break;
    case 6: io_sal(w->cs, word(in)); break;
    case 7: console_line(w->cs, sid, in->at, byte(in) % (unsigned)(in->end - in->at + 1)); break;
    case 8: w->absent[byte(in) % WORLD_PAGES] = true; break;
    case 9: w->key[byte(in) % WORLD_PAGES] = byte(in) & 15; break;
    case 10: io_stcrw(w->cs, &crw); break;
    case 11: scribble(w, in); break;
    case 12: io_tsch(w->cs, sid, &irb); break;
    default: start(w, in, sid); break;
    }
    run(w, sid);
}

/* Every status that is pending can be taken, and afterwards none is. */
static void settle(struct world *w)
{
    struct io_interruption code;
    struct irb irb;

    for (u32 sid = 0x10000; sid < 0x10002; sid++) {
        world_enable(w, sid, 0);
        io_csch(w->cs, sid);
        while (!io_tsch(w->cs, sid, &irb))
            ;
    }
    if (chsub_take(w->cs, 0xff, &code))
        abort();
    for (unsigned i = 0; i < WORLD_PAGES; i++)
        if (w->lent[i])
            abort();
}

int LLVMFuzzerTestOneInput(const u8 *data, size_t size);

int LLVMFuzzerTestOneInput(const u8 *data, size_t size)
{
    struct input in = { data, data + size };
    struct world *w = world_new();
    struct volume *v = volume_new_storage("FUZZED", BLOCKS * 512);
    struct console_args console = { .ctx = NULL };
    struct fba_args disk = { v, 0, BLOCKS, false };
    size_t half = size / 2;

    for (u32 at = 0; half && at < 4 * 4096; at += (u32)half)
        memcpy(w->storage + at, data, half < 4 * 4096 - at ? half : 4 * 4096 - at);
    in.at += half;
    world_enable(w, chsub_add(w->cs, 9, &device_3215, &console, true), 0);
    world_enable(w, chsub_add(w->cs, 0x200, &device_fba, &disk, false), 0);
    while (in.at < in.end)
        act(w, &in, 0x10000 | (byte(&in) & 1));
    settle(w);
    world_free(w);
    volume_release(v);
    return 0;
}
