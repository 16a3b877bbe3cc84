/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Makes samples of instructions: a random encoding, and registers and storage that it can do something with. */
#include "tests/tools/differ.h"

#include <string.h>

#include "cpu/cpu.h"
#include "cpu/isa.h"
#include "lib/bits.h"
#include "tests/tools/asm.h"

static u64 below(u64 n, u64 *seed) { return next_random(seed) % n; }

/* Known of the peer: it raises no fixed-point overflow, and of the IEEE exceptions that complete it
 * delivers no result; so these masks are off. */
#define PM_COMPARED        7u
#define FPC_MASKS_COMPARED 0xc0000000u

/* Integers: all sizes, signs, and the ends of the ranges. */
static u64 random_integer(u64 *seed)
{
    static const u64 ends[] = { 0,
                                1,
                                ~0ull,
                                0x7fffffff,
                                0x80000000,
                                0xffffffff,
                                0x100000000,
                                1ull << 63,
                                0x7fffffffffffffffull,
                                0xffffffff80000000,
                                0x7fff,
                                0x8000,
                                0xffff8000u,
                                255,
                                0x8000000080000000ull };
    u64 r = next_random(seed);

    switch (below(4, seed)) {
    case 0: return ends[below(COUNT(ends), seed)];
    case 1: return r >> below(64, seed);
    case 2: return (u64)((s64)r >> below(64, seed));
    default: return r;
    }
}

/* Binary floating-point numbers of 32 (in the upper half) or 64 bits: all classes, exponents that meet. */
static u64 random_float(u64 *seed)
{
    static const u64 ends[] = { 0,
                                1,
                                0x3ff0000000000000,
                                0x7ff0000000000000,
                                0x7ff8000000000000,
                                0x7ff0000000000001,
                                0x7fefffffffffffff,
                                0x0010000000000000,
                                0x3f80000000000000,
                                0x7f80000000000000,
                                0x7fc0000000000000,
                                0x7f80000100000000,
                                0x7f7fffff00000000,
                                0x0080000000000000,
                                0x0000000100000000,
                                0x4330000000000001,
                                0x41dfffffffc00000,
                                0x43e0000000000000 };
    u64 r = next_random(seed), sign = r << 63;

    switch (below(5, seed)) {
    case 0: return ends[below(COUNT(ends), seed)] | sign;
    case 1: return (0x3ff0000000000000ull + ((below(64, seed) - 32) << 52)) ^ (r >> 12) ^ sign;
    case 2: return (0x3f80000000000000ull + ((below(32, seed) - 16) << 55)) ^ (r >> 9) ^ sign;
    case 3:
        return (0x3ff0000000000000ull + (below(62, seed) << 52)) ^
               (r >> 12 & ~(~0ull >> below(52, seed) >> 12)) ^ sign;
    default: return r;
    }
}

static bool is_float(unsigned row) { return rows[row].traits & (AFP | AFR); }

static void fill_window(struct record_in *in, unsigned row, unsigned use, u64 *seed)
{
    for (unsigned i = 0; i < WINDOW_BYTES; i += 8)
        st_be8(in->data + i, is_float(row) ? random_float(seed) : random_integer(seed));
    if (!(use & USE_DIGITS))
        return;
    for (unsigned i = 0; i < WINDOW_BYTES; i++)
        in->data[i] = (u8)(below(10, seed) << 4 | below(10, seed));
}

/* A decimal operand ends in a sign. */
static void put_sign(struct record_in *in, u64 address, u64 *seed)
{
    static const u8 signs[] = { 0xc, 0xd, 0xc, 0xd, 0xf, 0xa, 0xb, 0xe };
    u64 at = address - WINDOW;

    if (at < WINDOW_BYTES && below(16, seed))
        in->data[at] = (u8)((in->data[at] & 0xf0) | signs[below(8, seed)]);
}

static void set_register(struct record_in *in, unsigned r, u64 v) { in->gr[r & 15] = put64(v); }

/* Base, index and displacement such that the operand lies in the window; its address. */
static u64 aim(struct sample *s, struct op *o, char number, unsigned use, u64 *seed)
{
    const struct format *f = &formats[rows[s->row].format];
    unsigned other = number == '2' ? o->b1 : o->b2; /* not this base: it is in use */
    const struct field *d = operand_field(f, 'D', number), *b = operand_field(f, 'B', number);
    u64 address = WINDOW + 256 + below(512, seed), base;
    s32 displacement = (s32)below(d->kind == FK_D20 ? 1u << 19 : 4096, seed);

    if (use & USE_DIGITS) /* where they overlap results may be unpredictable */
        address = WINDOW + (number == '1' ? 256 : 700) + below(300, seed);
    if (d->kind == FK_D20 && below(2, seed))
        displacement = -displacement;
    if (below(4, seed) == 0)
        address &= ~15ull;
    base = address;
    slot_put(o, d->slot, displacement);
    base -= (u64)(s64)displacement;
    do
        slot_put(o, b->slot, 1 + (s32)below(15, seed));
    while ((unsigned)slot_get(o, b->slot) == other ||
           (use & USE_AGAIN &&
            ((slot_get(o, b->slot) ^ o->r1) < 2 || (slot_get(o, b->slot) ^ o->r3) < 2)));
    if (number == '2' && operand_field(f, 'X', '2')->slot != SLOT_NONE) {
        u64 index = below(2, seed) ? random_integer(seed) : below(64, seed);

        o->x2 = (u8)below(16, seed);
        if (o->x2 == o->b2)
            o->x2 = 0;
        if (o->x2) {
            set_register(&s->in, o->x2, index);
            base -= index;
        }
        o->x2 = o->x2 ? o->x2 : ZERO_REG;
    }
    set_register(&s->in, (unsigned)slot_get(o, b->slot), base);
    return address;
}

/* A register, and for some the one after it, for instructions with addresses and lengths in registers. */
static void long_operand(struct record_in *in, unsigned r, u64 address, u64 length, u64 *seed)
{
    u64 bytes = (below(4, seed) ? below(40, seed) : below(300, seed)) & length;

    if (address)
        set_register(in, r, address + below(300, seed));
    if (length)
        set_register(in, r + 1, bytes | (next_random(seed) & ~length & ~1ull));
}

static void registers_fill(struct sample *s, u64 *seed)
{
    for (unsigned i = 0; i < 16; i++) {
        s->in.gr[i] = put64(random_integer(seed));
        s->in.fr[i] = put64(random_float(seed));
        s->in.ar[i] = put32((u32)random_integer(seed));
    }
    s->in.pm = put32((u32)(below(4, seed) << 28 | (next_random(seed) & PM_COMPARED) << 24));
    s->in.fpc = put32((u32)(below(4, seed) | below(32, seed) << 19 |
                            (below(8, seed) ? 0 : next_random(seed) & FPC_MASKS_COMPARED)));
}

/* A register number of the kind asked for; `fixed`: registers 0 and 1 have another use. */
static u8 register_of(unsigned r, bool even, bool pair, bool fixed)
{
    r &= even ? 14 : 15;
    r &= pair ? 13 : 15;
    return (u8)(fixed && r < 2 ? r + 2 : r);
}

static void registers_choose(struct op *o, unsigned traits, unsigned use, u64 *seed)
{
    bool wrong = below(16, seed) == 0 && !(use & USE_EVEN), fixed = use & (USE_R0_BYTE | USE_TABLE);

    o->r1 = register_of(o->r1, traits & EVEN1 && !wrong, use & USE_PAIR1, fixed);
    o->r2 = register_of(o->r2, traits & EVEN2 && !wrong, use & USE_PAIR2, fixed);
    o->r3 = register_of(o->r3, traits & EVEN3 && !wrong, use & USE_PAIR3, fixed);
    /* an address, or what is summed up, in a register that is also a length: unpredictable */
    if (use & (USE_LENGTH1 | USE_LENGTH2) && (o->r1 ^ o->r2) < 2)
        o->r1 = (u8)(o->r2 < 8 ? o->r1 + 4 : o->r1 - 4);
}

/* A relative operand in the window, on a doubleword: the peer does not look at its boundary. */
static void aim_relative(struct op *o, u64 at, u64 *seed)
{
    u64 address = WINDOW + 256 + (below(512, seed) & ~7ull);

    o->d2 = (s32)(s64)(address - at) / 2;
}

static void addresses(struct sample *s, struct op *o, unsigned use, u64 at, u64 *seed)
{
    const struct format *f = &formats[rows[s->row].format];
    u64 a1 = 0, a2 = 0;

    if (strstr(f->operands, "J2"))
        aim_relative(o, at, seed);
    if (strstr(f->operands, "D1(") || strstr(f->operands, "D4("))
        a1 = aim(s, o, '1', use, seed);
    if (strstr(f->operands, "D2("))
        a2 = aim(s, o, '2', use, seed);
    if (use & USE_DIGITS) {
        bool two = strstr(f->operands, "L2"), one = strstr(f->operands, "L1");

        put_sign(&s->in, a1 + (one ? o->r1 : 0), seed);
        put_sign(&s->in, a2 + (two ? o->r2 : strstr(f->operands, "X2") ? 7 : 0), seed);
        if (rows[s->row].mnemonic[strlen(rows[s->row].mnemonic) - 1] == 'G')
            put_sign(&s->in, a2 + 15, seed);
    } else if (a2 && below(3, seed) == 0 && strstr(f->operands, "R1") && o->r1 != o->b2 &&
               o->r1 != o->x2) {
        set_register(&s->in, o->r1,
                     ld_be8(s->in.data + (a2 - WINDOW)) >> (below(2, seed) ? 32 : 0));
    }
}

/* Register 0 has the byte (or two) that ends a string: many stand in the window, and one at its end.  A
 * string is moved to lower addresses, lest its end be overwritten. */
static void put_ends(struct sample *s, const struct op *o, u64 *seed)
{
    u64 byte = below(256, seed), a = get64(s->in.gr[o->r1]), b = get64(s->in.gr[o->r2]);

    set_register(&s->in, 0, byte);
    for (unsigned i = 0; i < WINDOW_BYTES; i += 2)
        if (below(16, seed) == 0)
            st_be2(s->in.data + i, below(2, seed) ? (u16)(byte << 8) : (u16)byte);
    st_be8(s->in.data + WINDOW_BYTES - 8, byte << 48 | byte << 24); /* at even and odd addresses */
    if (rows[s->row].traits & ST && a > b) {
        set_register(&s->in, o->r1, b);
        set_register(&s->in, o->r2, a);
    }
}

void sample_make(struct sample *s, unsigned row, unsigned use, u64 at, u64 *seed)
{
    const struct row *r = &rows[row];
    u64 length = r->traits & AGN  ? 0xffffff
                 : use & USE_EVEN ? ~1ull
                                  : ~0ull; /* what of a register is length */
    u64 source = use & USE_AGAIN ? WINDOW + 420
                                 : WINDOW + 256; /* no destructive overlap where unpredictable */
    struct op o;

    *s = (struct sample){ .row = row, .length = formats[r->format].length };
    registers_fill(s, seed);
    fill_window(&s->in, row, use, seed);
    op_random(&o, row, seed);
    if (*formats[r->format].operands != 'D' && *formats[r->format].operands != 'I')
        registers_choose(&o, r->traits, use, seed);
    addresses(s, &o, use, at, seed);
    long_operand(&s->in, o.r3, use & USE_ADDRESS3 ? source : 0, use & USE_LENGTH3 ? length : 0,
                 seed);
    long_operand(&s->in, o.r2, use & USE_ADDRESS2 ? source : 0, use & USE_LENGTH2 ? length : 0,
                 seed);
    long_operand(&s->in, o.r1, use & USE_ADDRESS1 ? WINDOW + 100 : 0,
                 use & USE_LENGTH1 ? length : 0, seed);
    if (use & USE_TABLE)
        set_register(&s->in, 1, WINDOW);
    if (use & USE_R0_BYTE)
        put_ends(s, &o, seed);
    op_encode(&o, s->text);
}
