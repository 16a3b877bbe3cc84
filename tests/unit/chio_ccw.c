/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Channel programs: both CCW formats, IDAWs, chaining, SLI, skip, PCI, TIC, suspension, halt,
 * clear, residual counts, checks, pages that are not there, endless programs.  PoP chapter 15. */
#include <CUnit/Basic.h>
#include "tests/unit/chio_world.h"

enum {
    F1 = ORB_FORMAT1,
    CD = 0x80,
    CC = 0x40,
    SLI = 0x20,
    SKIP = 0x10,
    PCI = 8,
    IDA = 4,
    SUSP = 2
};
enum { PS = SCSW_PRIMARY | SCSW_SECONDARY | SCSW_PENDING, APS = PS | SCSW_ALERT };

static struct plain plain;

static struct world *begin(void)
{
    memset(&plain, 0, sizeof(plain));
    for (unsigned i = 0; i < sizeof(plain.has); i++)
        plain.has[i] = (u8)(i * 7 + (i >> 8));
    return world_plain(&plain);
}

/* Ending status of a program: unit, subchannel status, count, CCW address, status and cc bits. */
static void ends(const struct irb *irb, u8 unit, u8 subchannel, u16 count, u32 ccw, u32 status)
{
    u32 c = get32(irb->scsw.control);

    CU_ASSERT_EQUAL(irb->scsw.unit, unit);
    CU_ASSERT_EQUAL(irb->scsw.subchannel, subchannel);
    CU_ASSERT_EQUAL(get16(irb->scsw.count), count);
    CU_ASSERT_EQUAL(get32(irb->scsw.ccw), ccw);
    CU_ASSERT_EQUAL(c & (SCSW_STATUS | SCSW_CC | SCSW_ACTIVITY), status);
    CU_ASSERT_EQUAL(c & SCSW_FUNCTIONS, SCSW_START);
}

static void write_both_formats(void)
{
    struct world *w = begin();
    struct irb irb;

    memcpy(w->storage + 0x2000, "hello", 5);
    ccw1(w, 0x1000, 0x01, 0, 5, 0x2000);
    irb = world_go(w, w->sid, F1, 0x1000);
    ends(&irb, CE_DE, 0, 0, 0x1008, PS);
    CU_ASSERT(plain.n == 5 && !memcmp(plain.got, "hello", 5));
    plain.n = 0;
    ccw0(w, 0x1000, 0x01, 0, 5, 0x2000);
    irb = world_go(w, w->sid, 0, 0x1000);
    ends(&irb, CE_DE, 0, 0, 0x1008, PS);
    CU_ASSERT(plain.n == 5 && !memcmp(plain.got, "hello", 5));
    CU_ASSERT_EQUAL(io_tsch(w->cs, w->sid, &irb), IO_CC1_STATUS);
    CU_ASSERT_EQUAL(get32(irb.scsw.control) & (SCSW_FUNCTIONS | SCSW_STATUS), 0);
    world_free(w);
}

static void read_lengths(void)
{
    static const struct row {
        u32 has;
        u16 count;
        u8 flags, subchannel;
        u16 residual;
    } rows[] = {
        {10,    10,   0,   0,            0},
        { 10,   12,   0,   SUBCH_LENGTH, 2}, /* short block */
        { 10,   12,   SLI, 0,            2},
        { 10,   7,    0,   SUBCH_LENGTH, 0}, /* long block */
        { 10,   7,    SLI, 0,            0},
        { 0,    4,    0,   SUBCH_LENGTH, 4},
        { 5000, 5000, 0,   0,            0}, /* over a page boundary */
    };
    struct world *w = begin();

    for (unsigned i = 0; i < COUNT(rows); i++) {
        u16 moved = rows[i].count - rows[i].residual;
        struct irb irb;

        memset(w->storage + 0x3000, 0xee, 0x3000);
        plain.len = rows[i].has;
        ccw1(w, 0x1000, 0x02, rows[i].flags, rows[i].count, 0x3100);
        irb = world_go(w, w->sid, F1, 0x1000);
        ends(&irb, CE_DE, rows[i].subchannel, rows[i].residual, 0x1008,
             rows[i].subchannel ? APS : PS);
        CU_ASSERT(!memcmp(w->storage + 0x3100, plain.has, moved));
        CU_ASSERT_EQUAL(w->storage[0x3100 + moved], 0xee);
    }
    world_free(w);
}

static void exact_control(void)
{
    struct world *w = begin();
    struct irb irb;

    ccw1(w, 0x1000, 0x07, 0, 4, 0x2000);
    irb = world_go(w, w->sid, F1, 0x1000);
    ends(&irb, CE_DE, 0, 0, 0x1008, PS);
    ccw1(w, 0x1000, 0x07, 0, 3, 0x2000);
    irb = world_go(w, w->sid, F1, 0x1000);
    ends(&irb, CE_DE, SUBCH_LENGTH, 0, 0x1008, APS);
    CU_ASSERT_EQUAL(plain.n, 3);
    ccw1(w, 0x1000, 0x07, 0, 6, 0x2000);
    irb = world_go(w, w->sid, F1, 0x1000);
    ends(&irb, CE_DE, SUBCH_LENGTH, 2, 0x1008, APS);
    CU_ASSERT_EQUAL(plain.n, 4);
    world_free(w);
}

/* Immediate operations: format 0 and the suppression mode never tell the length. */
static void immediate_lengths(void)
{
    struct world *w = begin();
    struct irb irb;

    ccw1(w, 0x1000, 0x0f, 0, 8, 0);
    irb = world_go(w, w->sid, F1, 0x1000);
    ends(&irb, CE_DE, SUBCH_LENGTH, 8, 0x1008, APS);
    irb = world_go(w, w->sid, F1 | ORB_LENGTH, 0x1000);
    ends(&irb, CE_DE, 0, 8, 0x1008, PS);
    ccw1(w, 0x1000, 0x0f, SLI, 8, 0);
    irb = world_go(w, w->sid, F1, 0x1000);
    ends(&irb, CE_DE, 0, 8, 0x1008, PS);
    ccw1(w, 0x1000, 0x0f, 0, 0, 0);
    irb = world_go(w, w->sid, F1, 0x1000);
    ends(&irb, CE_DE, 0, 0, 0x1008, PS);
    ccw0(w, 0x1000, 0x0f, 0, 8, 0);
    irb = world_go(w, w->sid, 0, 0x1000);
    ends(&irb, CE_DE, 0, 8, 0x1008, PS);
    ccw1(w, 0x1000, 0x03, 0, 1, 0);
    irb = world_go(w, w->sid, F1 | ORB_LENGTH, 0x1000);
    ends(&irb, CE_DE, 0, 1, 0x1008, PS);
    world_free(w);
}

static void command_chaining(void)
{
    struct world *w = begin();
    struct irb irb;

    plain.len = 4;
    ccw1(w, 0x1000, 0x01, CC, 3, 0x2000);
    ccw1(w, 0x1008, 0x02, CC | SLI, 8, 0x3000);
    ccw1(w, 0x1010, 0x0f, 0, 0, 0);
    irb = world_go(w, w->sid, F1, 0x1000);
    ends(&irb, CE_DE, 0, 0, 0x1018, PS);
    CU_ASSERT_EQUAL(plain.runs, 3);
    ccw1(w, 0x1008, 0x02, CC, 8, 0x3000); /* incorrect length breaks the chain */
    irb = world_go(w, w->sid, F1, 0x1000);
    ends(&irb, CE_DE, SUBCH_LENGTH, 4, 0x1010, APS);
    CU_ASSERT_EQUAL(plain.runs, 5);
    plain.status = CE_DE | UNIT_EXCEPTION; /* so does unusual unit status */
    irb = world_go(w, w->sid, F1, 0x1000);
    ends(&irb, CE_DE | UNIT_EXCEPTION, 0, 0, 0x1008, APS);
    world_free(w);
}

static void status_modifier_skips(void)
{
    struct world *w = begin();
    struct irb irb;

    ccw1(w, 0x1000, 0x1f, CC, 0, 0);
    ccw1(w, 0x1008, 0x08, 0, 0, 0x1000); /* not reached */
    ccw1(w, 0x1010, 0x0f, 0, 0, 0);
    irb = world_go(w, w->sid, F1, 0x1000);
    ends(&irb, CE_DE, 0, 0, 0x1018, PS);
    CU_ASSERT_EQUAL(plain.runs, 2);
    world_free(w);
}

static void data_chaining(void)
{
    struct world *w = begin();
    struct irb irb;

    memcpy(w->storage + 0x2000, "abcdefghij", 10);
    ccw1(w, 0x1000, 0x01, CD, 3, 0x2000);
    ccw1(w, 0x1008, 0x08, 0, 0, 0x1100);  /* TIC inside a data chain */
    ccw1(w, 0x1100, 0x00, CD, 2, 0x2005); /* the command code is ignored */
    ccw1(w, 0x1108, 0xff, 0, 1, 0x2009);
    irb = world_go(w, w->sid, F1, 0x1000);
    ends(&irb, CE_DE, 0, 0, 0x1110, PS);
    CU_ASSERT(plain.n == 6 && !memcmp(plain.got, "abcfgj", 6));
    plain.len = 10;
    ccw1(w, 0x1000, 0x02, CD, 4, 0x3000);
    ccw1(w, 0x1008, 0x00, CD | SKIP, 3, 0x7fffff00);
    ccw1(w, 0x1010, 0x00, 0, 8, 0x3100);
    irb = world_go(w, w->sid, F1, 0x1000);
    ends(&irb, CE_DE, SUBCH_LENGTH, 5, 0x1018, APS);
    CU_ASSERT(!memcmp(w->storage + 0x3000, plain.has, 4));
    CU_ASSERT(!memcmp(w->storage + 0x3100, plain.has + 7, 3));
    plain.len = 2; /* the device ends before the chain: SLI does not help */
    ccw1(w, 0x1000, 0x02, CD | SLI, 4, 0x3000);
    irb = world_go(w, w->sid, F1, 0x1000);
    ends(&irb, CE_DE, SUBCH_LENGTH, 2, 0x1008, APS);
    world_free(w);
}

static void skip_whole(void)
{
    struct world *w = begin();
    struct irb irb;

    plain.len = 9;
    memset(w->storage + 0x3000, 0xee, 16);
    ccw1(w, 0x1000, 0x02, SKIP, 9, 0x3000);
    irb = world_go(w, w->sid, F1, 0x1000);
    ends(&irb, CE_DE, 0, 0, 0x1008, PS);
    CU_ASSERT(w->storage[0x3000] == 0xee && w->storage[0x3008] == 0xee);
    world_free(w);
}

static void put_idaw2(struct world *w, u32 at, u64 v)
{
    put_word(w, at, (u32)(v >> 32));
    put_word(w, at + 4, (u32)v);
}

static void idaws(void)
{
    struct world *w = begin();
    struct irb irb;

    for (unsigned i = 0; i < 0x8000; i++)
        w->storage[0x8000 + i] = (u8)(i * 13 + (i >> 7));
    ccw1(w, 0x1000, 0x01, IDA, 3000, 0x1100); /* format 1: 2K blocks */
    put_word(w, 0x1100, 0x8700);
    put_word(w, 0x1104, 0xa000);
    put_word(w, 0x1108, 0x9800);
    irb = world_go(w, w->sid, F1, 0x1000);
    ends(&irb, CE_DE, 0, 0, 0x1008, PS);
    CU_ASSERT(!memcmp(plain.got, w->storage + 0x8700, 256));
    CU_ASSERT(!memcmp(plain.got + 256, w->storage + 0xa000, 2048));
    CU_ASSERT(!memcmp(plain.got + 2304, w->storage + 0x9800, 696));
    put_idaw2(w, 0x1200, 0x8f00); /* format 2: 4K blocks */
    put_idaw2(w, 0x1208, 0xb000);
    ccw1(w, 0x1000, 0x01, IDA, 3000, 0x1200);
    irb = world_go(w, w->sid, F1 | ORB_IDAW2, 0x1000);
    ends(&irb, CE_DE, 0, 0, 0x1008, PS);
    CU_ASSERT(!memcmp(plain.got, w->storage + 0x8f00, 256));
    CU_ASSERT(!memcmp(plain.got + 256, w->storage + 0xb000, 2744));
    put_idaw2(w, 0x1208, 0xb800); /* with 2K blocks */
    put_idaw2(w, 0x1210, 0x9000);
    irb = world_go(w, w->sid, F1 | ORB_IDAW2 | ORB_IDAW2_2K, 0x1000);
    ends(&irb, CE_DE, 0, 0, 0x1008, PS);
    CU_ASSERT(!memcmp(plain.got + 256, w->storage + 0xb800, 2048));
    CU_ASSERT(!memcmp(plain.got + 2304, w->storage + 0x9000, 696));
    world_free(w);
}

static void idaw_checks(void)
{
    static const struct row {
        u32 orb, list, first, second;
        u8 subchannel;
    } rows[] = {
        {F1,              0x1102,      0x8000,     0x8800,      SUBCH_PROGRAM}, /* list: no word */
        { F1,             0x1100,      0x80008000, 0x8800,      SUBCH_PROGRAM}, /* bit 0 */
        { F1,             0x1100,      0x8700,     0x8810,      SUBCH_PROGRAM}, /* no block */
        { F1,             0x1100,      0x8700,     WORLD_BYTES, SUBCH_PROGRAM},
        { F1 | ORB_IDAW2, 0x1104,      0,          0x8000,      SUBCH_PROGRAM}, /* odd */
        { F1 | ORB_IDAW2, 0x1100,      0x00000001, 0x8000,      SUBCH_PROGRAM}, /* 4G and more */
        { F1,             WORLD_BYTES, 0,          0,           SUBCH_PROGRAM},
    };
    struct world *w = begin();

    for (unsigned i = 0; i < COUNT(rows); i++) {
        struct irb irb;

        put_word(w, 0x1100, rows[i].first);
        put_word(w, 0x1104, rows[i].second);
        ccw1(w, 0x1000, 0x01, IDA, 3000, rows[i].list);
        irb = world_go(w, w->sid, rows[i].orb, 0x1000);
        CU_ASSERT_EQUAL(irb.scsw.subchannel, rows[i].subchannel);
        CU_ASSERT_EQUAL(irb.scsw.unit, CE_DE);
        CU_ASSERT_EQUAL(get32(irb.scsw.control) & (SCSW_STATUS | SCSW_CC), APS);
    }
    CU_ASSERT_EQUAL(plain.runs, 0);
    world_free(w);
}

/* What cannot begin: deferred condition code 1, and the address of the CCW at fault + 8. */
static void first_ccw_checks(void)
{
    static const struct row {
        u32 orb;
        u8 cmd, flags;
        u16 count;
        u32 addr;
    } rows[] = {
        {F1,  0x08, 0,    0, 0x1000    }, /* TIC first */
        { F1, 0x00, 0,    1, 0x2000    }, /* invalid command */
        { F1, 0xf0, 0,    1, 0x2000    }, /* the same */
        { F1, 0x18, 0,    0, 0x1000    }, /* not even TIC */
        { F1, 0x01, CD,   0, 0x2000    }, /* zero count, chaining */
        { F1, 0x01, 0x01, 1, 0x2000    }, /* MIDAW */
        { F1, 0x01, 0,    1, 0x80002000}, /* bit 32 */
        { F1, 0x01, SUSP, 1, 0x2000    }, /* suspension not allowed by the ORB */
        { 0,  0x01, 0,    0, 0x2000    }, /* format 0: zero count */
        { 0,  0x58, 0,    1, 0x1000    }, /* format 0: TIC is x8 */
    };
    struct world *w = begin();

    for (unsigned i = 0; i < COUNT(rows); i++) {
        struct irb irb;

        if (rows[i].orb & F1)
            ccw1(w, 0x1000, rows[i].cmd, rows[i].flags, rows[i].count, rows[i].addr);
        else
            ccw0(w, 0x1000, rows[i].cmd, rows[i].flags, rows[i].count, rows[i].addr);
        irb = world_go(w, w->sid, rows[i].orb, 0x1000);
        CU_ASSERT_EQUAL(irb.scsw.subchannel, SUBCH_PROGRAM);
        CU_ASSERT_EQUAL(irb.scsw.unit, 0);
        CU_ASSERT_EQUAL(get32(irb.scsw.ccw), 0x1008);
        CU_ASSERT_EQUAL(get32(irb.scsw.control) & (SCSW_STATUS | SCSW_CC), APS | SCSW_CC1);
    }
    world_free(w);
}

static void ccw_addresses(void)
{
    struct world *w = begin();
    struct irb irb;

    irb = world_go(w, w->sid, F1, 0x1004);
    ends(&irb, 0, SUBCH_PROGRAM, 0, 0x100c, APS | SCSW_CC1);
    irb = world_go(w, w->sid, F1, WORLD_BYTES);
    ends(&irb, 0, SUBCH_PROGRAM, 0, WORLD_BYTES + 8, APS | SCSW_CC1);
    irb = world_go(w, w->sid, 0, 0x01001000);
    ends(&irb, 0, SUBCH_PROGRAM, 0, 0x01001008, APS | SCSW_CC1);
    w->fetch_protected[1] = 1;
    w->key[1] = 3;
    irb = world_go(w, w->sid, F1 | 0x40000000, 0x1000);
    ends(&irb, 0, SUBCH_PROTECTION, 0, 0x1008, APS | SCSW_CC1);
    ccw1(w, 0x1000, 0x0f, 0, 0, 0);
    irb = world_go(w, w->sid, F1 | 0x30000000, 0x1000);
    ends(&irb, CE_DE, 0, 0, 0x1008, PS);
    world_free(w);
}

static void transfer_in_channel(void)
{
    struct world *w = begin();
    struct irb irb;

    ccw1(w, 0x1000, 0x0f, CC, 0, 0);
    ccw1(w, 0x1008, 0x08, 0, 0, 0x1100);
    ccw1(w, 0x1100, 0x0f, 0, 0, 0);
    irb = world_go(w, w->sid, F1, 0x1000);
    ends(&irb, CE_DE, 0, 0, 0x1108, PS);
    ccw1(w, 0x1100, 0x08, 0, 0, 0x1000); /* TIC to TIC */
    irb = world_go(w, w->sid, F1, 0x1000);
    ends(&irb, 0, SUBCH_PROGRAM, 0, 0x1108, APS);
    ccw1(w, 0x1008, 0x08, 0, 0, 0x1104); /* odd */
    irb = world_go(w, w->sid, F1, 0x1000);
    ends(&irb, 0, SUBCH_PROGRAM, 0, 0x1010, APS);
    ccw1(w, 0x1008, 0x08, 0, 1, 0x1100); /* bits 8-31 of a format-1 TIC */
    irb = world_go(w, w->sid, F1, 0x1000);
    ends(&irb, 0, SUBCH_PROGRAM, 0, 0x1010, APS);
    ccw0(w, 0x1000, 0x0f, CC, 1, 0); /* format 0 ignores all that */
    ccw0(w, 0x1008, 0xf8, 0xff, 0xffff, 0x1100);
    ccw0(w, 0x1100, 0x0f, 0, 1, 0);
    irb = world_go(w, w->sid, 0, 0x1000);
    ends(&irb, CE_DE, 0, 1, 0x1108, PS);
    world_free(w);
}

static void chained_checks(void)
{
    struct world *w = begin();
    struct irb irb;

    ccw1(w, 0x1000, 0x0f, CC, 0, 0);
    ccw1(w, 0x1008, 0x00, 0, 1, 0);
    irb = world_go(w, w->sid, F1, 0x1000);
    ends(&irb, 0, SUBCH_PROGRAM, 0, 0x1010, APS);
    ccw1(w, 0x1008, 0x55, 0, 1, 0); /* the device rejects it */
    irb = world_go(w, w->sid, F1, 0x1000);
    ends(&irb, UNIT_CHECK, 0, 1, 0x1010, APS);
    ccw1(w, 0x1000, 0x01, CD, 1, 0x2000);
    ccw1(w, 0x1008, 0x00, 0, 0, 0x2000); /* zero count in a data chain */
    irb = world_go(w, w->sid, F1, 0x1000);
    CU_ASSERT(irb.scsw.unit == CE_DE && irb.scsw.subchannel == SUBCH_PROGRAM);
    world_free(w);
}

static void storage_checks(void)
{
    struct world *w = begin();
    struct irb irb;

    plain.len = 4096;
    w->key[3] = 5;
    ccw1(w, 0x1000, 0x02, 0, 4096, 0x2800);
    irb = world_go(w, w->sid, F1 | 0x60000000, 0x1000);
    CU_ASSERT_EQUAL(irb.scsw.subchannel, SUBCH_PROTECTION);
    w->key[2] = 6;
    irb = world_go(w, w->sid, F1 | 0x60000000, 0x1000);
    ends(&irb, CE_DE, SUBCH_PROTECTION, 0x800, 0x1008, APS);
    irb = world_go(w, w->sid, F1, 0x1000); /* key 0 may */
    ends(&irb, CE_DE, 0, 0, 0x1008, PS);
    ccw1(w, 0x1000, 0x01, 0, 16, WORLD_BYTES - 8);
    irb = world_go(w, w->sid, F1, 0x1000);
    ends(&irb, CE_DE, SUBCH_PROGRAM, 8, 0x1008, APS);
    ccw1(w, 0x1000, 0x01, 0, 16, 0x7ffffff8);
    irb = world_go(w, w->sid, F1, 0x1000);
    CU_ASSERT_EQUAL(irb.scsw.subchannel, SUBCH_PROGRAM);
    world_free(w);
}

static void address_limit(void)
{
    struct world *w = begin();
    struct schib schib;
    struct irb irb;

    CU_ASSERT_EQUAL(io_sal(w->cs, 0x00020000), IO_CC0_DONE);
    world_enable(w, w->sid, PMCW_LIMIT_BELOW);
    ccw1(w, 0x1000, 0x01, 0, 16, 0x1fff0);
    irb = world_go(w, w->sid, F1 | ORB_LIMIT, 0x1000);
    ends(&irb, CE_DE, 0, 0, 0x1008, PS);
    ccw1(w, 0x1000, 0x01, 0, 16, 0x20000);
    irb = world_go(w, w->sid, F1 | ORB_LIMIT, 0x1000);
    CU_ASSERT_EQUAL(irb.scsw.subchannel, SUBCH_PROGRAM);
    irb = world_go(w, w->sid, F1, 0x1000); /* not asked for */
    CU_ASSERT_EQUAL(irb.scsw.subchannel, 0);
    io_stsch(w->cs, w->sid, &schib);
    schib.pmcw.flags = put16(PMCW_VALID | PMCW_ENABLED | PMCW_LIMIT_ABOVE);
    CU_ASSERT_EQUAL(io_msch(w->cs, w->sid, &schib), 0);
    irb = world_go(w, w->sid, F1 | ORB_LIMIT, 0x1000);
    CU_ASSERT_EQUAL(irb.scsw.subchannel, 0);
    ccw1(w, 0x1000, 0x01, 0, 16, 0x1fff0);
    irb = world_go(w, w->sid, F1 | ORB_LIMIT, 0x1000);
    CU_ASSERT_EQUAL(irb.scsw.subchannel, SUBCH_PROGRAM);
    world_free(w);
}

static void controlled_interruption(void)
{
    struct world *w = begin();
    struct irb irb;

    plain.wait = true;
    ccw1(w, 0x1000, 0x0f, CC, 0, 0);
    ccw1(w, 0x1008, 0x06, PCI | SLI, 4, 0x3000);
    CU_ASSERT_EQUAL(world_ssch(w, w->sid, F1, 0x1000), 0);
    world_run(w, w->sid);
    CU_ASSERT_EQUAL(chsub_pending(w->cs), 0x80);
    CU_ASSERT_EQUAL(io_tsch(w->cs, w->sid, &irb), 0);
    ends(&irb, 0, SUBCH_PCI, 0, 0x1010,
         SCSW_INTERMEDIATE | SCSW_PENDING | SCSW_ACTIVE | SCSW_DEVICE_ACTIVE);
    CU_ASSERT_EQUAL(world_ssch(w, w->sid, F1, 0x1000), IO_CC2_BUSY);
    plain.wait = false;
    device_go_on(device_of(w->cs, w->sid, &device_plain));
    world_run(w, w->sid);
    io_tsch(w->cs, w->sid, &irb);
    ends(&irb, CE_DE, 0, 4, 0x1010, PS);
    irb = world_go(w, w->sid, F1, 0x1000); /* not tested in between: shown together */
    ends(&irb, CE_DE, SUBCH_PCI, 4, 0x1010, PS | SCSW_INTERMEDIATE);
    world_free(w);
}

static void initial_status(void)
{
    struct world *w = begin();
    struct irb irb;

    plain.wait = true;
    ccw1(w, 0x1000, 0x06, SLI, 4, 0x3000);
    world_ssch(w, w->sid, F1 | ORB_INITIAL, 0x1000);
    world_run(w, w->sid);
    io_tsch(w->cs, w->sid, &irb);
    CU_ASSERT(get32(irb.scsw.control) & SCSW_ZERO);
    CU_ASSERT_EQUAL(get32(irb.scsw.control) & SCSW_STATUS, SCSW_INTERMEDIATE | SCSW_PENDING);
    plain.wait = false;
    device_go_on(device_of(w->cs, w->sid, &device_plain));
    world_run(w, w->sid);
    io_tsch(w->cs, w->sid, &irb);
    ends(&irb, CE_DE, 0, 4, 0x1008, PS);
    world_free(w);
}

static void suspension(void)
{
    struct world *w = begin();
    struct irb irb;
    u32 suspended = SCSW_INTERMEDIATE | SCSW_PENDING | SCSW_SUSPENDED;

    ccw1(w, 0x1000, 0x0f, CC, 0, 0);
    ccw1(w, 0x1008, 0x0f, CC | SUSP, 0, 0);
    ccw1(w, 0x1010, 0x0f, 0, 0, 0);
    world_ssch(w, w->sid, F1 | ORB_SUSPEND, 0x1000);
    world_run(w, w->sid);
    CU_ASSERT_EQUAL(plain.runs, 1);
    CU_ASSERT_EQUAL(io_rsch(w->cs, w->sid), IO_CC1_STATUS);
    io_tsch(w->cs, w->sid, &irb);
    ends(&irb, 0, 0, 0, 0x1010, suspended);
    CU_ASSERT_EQUAL(io_rsch(w->cs, w->sid), IO_CC0_DONE);
    CU_ASSERT_EQUAL(io_rsch(w->cs, w->sid), IO_CC2_BUSY);
    world_run(w, w->sid); /* the flag is still on: suspended again */
    CU_ASSERT_EQUAL(plain.runs, 1);
    io_tsch(w->cs, w->sid, &irb);
    ends(&irb, 0, 0, 0, 0x1010, suspended);
    ccw1(w, 0x1008, 0x0f, CC, 0, 0);
    CU_ASSERT_EQUAL(io_rsch(w->cs, w->sid), IO_CC0_DONE);
    world_run(w, w->sid);
    io_tsch(w->cs, w->sid, &irb);
    ends(&irb, CE_DE, 0, 0, 0x1018, PS);
    CU_ASSERT_EQUAL(plain.runs, 3);
    CU_ASSERT_EQUAL(io_rsch(w->cs, w->sid), IO_CC2_BUSY);
    world_free(w);
}

/* No interruption asked for; halt, clear, cancel of a suspended program; resume that comes
 * early. */
static void suspension_ends(void)
{
    struct world *w = begin();
    u32 orb = F1 | ORB_SUSPEND | ORB_NO_SUSPENDED;
    struct irb irb;

    ccw1(w, 0x1000, 0x0f, SUSP, 0, 0);
    world_ssch(w, w->sid, orb, 0x1000);
    world_run(w, w->sid);
    CU_ASSERT_EQUAL(chsub_pending(w->cs), 0);
    CU_ASSERT_EQUAL(io_hsch(w->cs, w->sid), 0);
    CU_ASSERT_EQUAL(io_tsch(w->cs, w->sid, &irb), 0);
    CU_ASSERT_EQUAL(get32(irb.scsw.control) & SCSW_FUNCTIONS, SCSW_START | SCSW_HALT);
    world_ssch(w, w->sid, orb, 0x1000);
    world_run(w, w->sid);
    CU_ASSERT_EQUAL(io_xsch(w->cs, w->sid), 0);
    CU_ASSERT_EQUAL(io_tsch(w->cs, w->sid, &irb), IO_CC1_STATUS);
    CU_ASSERT_EQUAL(plain.runs, 0);
    world_ssch(w, w->sid, orb, 0x1000);
    CU_ASSERT_EQUAL(io_rsch(w->cs, w->sid), 0); /* before the program comes there */
    world_run(w, w->sid);
    io_tsch(w->cs, w->sid, &irb);
    ends(&irb, CE_DE, 0, 0, 0x1008, PS);
    world_free(w);
}

static void halt(void)
{
    struct world *w = begin();
    struct irb irb;
    u32 c;

    CU_ASSERT_EQUAL(io_hsch(w->cs, w->sid), 0); /* idle: status pending alone */
    CU_ASSERT_EQUAL(io_hsch(w->cs, w->sid), IO_CC1_STATUS);
    CU_ASSERT_EQUAL(io_tsch(w->cs, w->sid, &irb), 0);
    c = get32(irb.scsw.control);
    CU_ASSERT_EQUAL(c & (SCSW_FUNCTIONS | SCSW_STATUS | SCSW_ACTIVITY), SCSW_HALT | SCSW_PENDING);
    plain.wait = true;
    ccw1(w, 0x1000, 0x06, CC, 4, 0x3000);
    ccw1(w, 0x1008, 0x0f, 0, 0, 0);
    world_ssch(w, w->sid, F1, 0x1000);
    world_run(w, w->sid);
    CU_ASSERT_EQUAL(io_hsch(w->cs, w->sid), 0);
    CU_ASSERT_EQUAL(io_tsch(w->cs, w->sid, &irb), 0);
    c = get32(irb.scsw.control);
    CU_ASSERT_EQUAL(c & SCSW_FUNCTIONS, SCSW_HALT | SCSW_START);
    CU_ASSERT_EQUAL(c & (SCSW_STATUS | SCSW_ACTIVITY), PS);
    CU_ASSERT(irb.scsw.unit == CE_DE && get16(irb.scsw.count) == 4);
    CU_ASSERT_EQUAL(plain.runs, 0);
    CU_ASSERT_EQUAL(io_tsch(w->cs, w->sid, &irb), IO_CC1_STATUS);
    world_free(w);
}

static void clear(void)
{
    struct world *w = begin();
    struct irb irb;

    plain.wait = true;
    ccw1(w, 0x1000, 0x06, 0, 4, 0x3000);
    world_ssch(w, w->sid, F1, 0x1000);
    world_run(w, w->sid);
    CU_ASSERT_EQUAL(io_csch(w->cs, w->sid), 0);
    CU_ASSERT_EQUAL(io_csch(w->cs, w->sid), 0); /* always */
    CU_ASSERT_EQUAL(io_tsch(w->cs, w->sid, &irb), 0);
    CU_ASSERT_EQUAL(get32(irb.scsw.control), SCSW_CLEAR | SCSW_PENDING);
    CU_ASSERT(irb.scsw.unit == 0 && irb.scsw.subchannel == 0 && get32(irb.scsw.ccw) == 0);
    CU_ASSERT_EQUAL(world_ssch(w, w->sid, F1, 0x1000), 0);
    CU_ASSERT_EQUAL(io_csch(w->cs, w->sid), 0); /* before it has run */
    CU_ASSERT_EQUAL(world_run(w, w->sid), 0);
    CU_ASSERT_EQUAL(io_tsch(w->cs, w->sid, &irb), 0);
    CU_ASSERT_EQUAL(get32(irb.scsw.control), SCSW_CLEAR | SCSW_PENDING);
    world_free(w);
}

static void sense_data(void)
{
    struct world *w = begin();
    struct schib schib;
    struct irb irb;

    ccw1(w, 0x1000, 0x2f, 0, 0, 0);
    irb = world_go(w, w->sid, F1, 0x1000);
    ends(&irb, CE_DE | UNIT_CHECK, 0, 0, 0x1008, APS);
    ccw1(w, 0x1000, 0x04, 0, 8, 0x3000);
    irb = world_go(w, w->sid, F1, 0x1000);
    ends(&irb, CE_DE, 0, 0, 0x1008, PS);
    CU_ASSERT(w->storage[0x3000] == SENSE_INTERVENTION && w->storage[0x3001] == 0x12);
    irb = world_go(w, w->sid, F1, 0x1000);
    CU_ASSERT_EQUAL(w->storage[0x3000], 0);
    ccw1(w, 0x1000, 0x55, 0, 1, 0); /* unknown: never begun */
    irb = world_go(w, w->sid, F1, 0x1000);
    ends(&irb, UNIT_CHECK, 0, 1, 0x1008, APS | SCSW_CC1);
    io_stsch(w->cs, w->sid, &schib);
    schib.pmcw.features = put32(PMCW_CONCURRENT_SENSE);
    CU_ASSERT_EQUAL(io_msch(w->cs, w->sid, &schib), 0);
    irb = world_go(w, w->sid, F1, 0x1000);
    CU_ASSERT(get32(irb.scsw.control) & SCSW_EXTENDED);
    CU_ASSERT_EQUAL(get32(irb.esw[1]), 0x01080000);
    CU_ASSERT_EQUAL(irb.ecw[0], SENSE_REJECT);
    ccw1(w, 0x1000, 0x04, 0, 8, 0x3000);
    irb = world_go(w, w->sid, F1, 0x1000);
    CU_ASSERT_EQUAL(w->storage[0x3000], 0); /* it has gone along */
    world_free(w);
}

static void sense_id(void)
{
    static const u8 id[] = { 0xff, 0x12, 0x34, 0x56, 0x78, 0x9a, 0xbc };
    struct world *w = begin();
    struct irb irb;

    ccw1(w, 0x1000, 0xe4, SLI, 32, 0x3000);
    irb = world_go(w, w->sid, F1, 0x1000);
    ends(&irb, CE_DE, 0, 25, 0x1008, PS);
    CU_ASSERT(!memcmp(w->storage + 0x3000, id, sizeof(id)));
    world_free(w);
}

/* Every page may be missing at every touch, and nothing else changes. */
static void missing_pages(void)
{
    struct world *w = begin();
    struct irb irb;
    struct chsub_info info;

    for (unsigned i = 0; i < 0x3000; i++)
        w->storage[0x8000 + i] = (u8)(i * 5 + (i >> 8));
    memset(w->absent, 1, sizeof(w->absent));
    ccw1(w, 0x1000, 0x01, CC, 9000, 0x8010);
    ccw1(w, 0x1008, 0x08, 0, 0, 0x2000);
    ccw1(w, 0x2000, 0x02, IDA, 4096, 0x3000);
    put_word(w, 0x3000, 0x4800);
    put_word(w, 0x3004, 0x7000);
    plain.len = 4096;
    irb = world_go(w, w->sid, F1, 0x1000);
    ends(&irb, CE_DE, 0, 0, 0x2008, PS);
    CU_ASSERT(plain.n == 9000 && !memcmp(plain.got, w->storage + 0x8010, 9000));
    CU_ASSERT(!memcmp(w->storage + 0x4800, plain.has, 2048));
    CU_ASSERT(!memcmp(w->storage + 0x7000, plain.has + 2048, 2048));
    CU_ASSERT_EQUAL(w->faults, 8);
    CU_ASSERT_EQUAL(plain.runs, 2);
    CU_ASSERT(chsub_info(w->cs, w->sid, &info));
    CU_ASSERT(info.last.ccws == 3 && info.last.faults == 8 && info.last.bytes == 13096);
    world_free(w);
}

/* Programs without end run in slices and can be stopped. */
static void endless(void)
{
    struct world *w = begin();
    struct irb irb;

    ccw1(w, 0x1000, 0x0f, CC, 0, 0);
    ccw1(w, 0x1008, 0x08, 0, 0, 0x1000);
    world_ssch(w, w->sid, F1, 0x1000);
    for (unsigned i = 0; i < 100; i++)
        CU_ASSERT_EQUAL(chsub_run(w->cs, w->sid), LEAVE_TIMER);
    CU_ASSERT_EQUAL(io_hsch(w->cs, w->sid), 0);
    CU_ASSERT_EQUAL(io_tsch(w->cs, w->sid, &irb), 0);
    CU_ASSERT_EQUAL(chsub_run(w->cs, w->sid), 0);
    ccw1(w, 0x1000, 0x01, CD, 60000, 0x2000); /* data without end: the device has enough */
    world_ssch(w, w->sid, F1, 0x1000);
    CU_ASSERT(world_run(w, w->sid) < 100);
    io_tsch(w->cs, w->sid, &irb);
    CU_ASSERT_EQUAL(irb.scsw.subchannel, SUBCH_LENGTH);
    CU_ASSERT_EQUAL(plain.n, 65535);
    world_free(w);
}

static void no_path(void)
{
    struct world *w = begin();
    struct orb orb = { put32(1), put32(F1 | 0x4000), put32(0x1000) };
    struct irb irb;

    CU_ASSERT_EQUAL(io_ssch(w->cs, w->sid, &orb), 0);
    world_run(w, w->sid);
    CU_ASSERT_EQUAL(io_tsch(w->cs, w->sid, &irb), 0);
    CU_ASSERT_EQUAL(get32(irb.scsw.control) & (SCSW_CC | SCSW_NO_PATH), SCSW_CC3 | SCSW_NO_PATH);
    CU_ASSERT(get32(irb.scsw.control) & SCSW_ALERT);
    world_free(w);
}

static void modelled_time(void)
{
    struct world *w = begin();
    struct irb irb;

    w->owner.at = world_at;
    chsub_free(w->cs);
    w->cs = chsub_new(&w->owner);
    w->sid = chsub_add(w->cs, 0x100, &device_plain, &plain, false);
    world_enable(w, w->sid, 0);
    plain.len = 600;
    ccw1(w, 0x1000, 0x0f, CC, 0, 0);
    ccw1(w, 0x1008, 0x02, 0, 600, 0x3000);
    world_ssch(w, w->sid, F1, 0x1000);
    world_run(w, w->sid);
    CU_ASSERT_EQUAL(chsub_pending(w->cs), 0);
    CU_ASSERT_EQUAL(w->delay, 2 * 1000 + 2 * 10);
    chsub_event(w->cs, w->sid, w->token + 1);
    CU_ASSERT_EQUAL(chsub_pending(w->cs), 0);
    chsub_event(w->cs, w->sid, w->token);
    CU_ASSERT_EQUAL(chsub_pending(w->cs), 0x80);
    io_tsch(w->cs, w->sid, &irb);
    ends(&irb, CE_DE, 0, 0, 0x1010, PS);
    world_ssch(w, w->sid, F1, 0x1000);
    world_run(w, w->sid);
    CU_ASSERT_EQUAL(io_csch(w->cs, w->sid), 0);
    chsub_event(w->cs, w->sid, w->token);
    io_tsch(w->cs, w->sid, &irb);
    CU_ASSERT_EQUAL(get32(irb.scsw.control), SCSW_CLEAR | SCSW_PENDING);
    world_free(w);
}

static const struct {
    const char *name;
    void (*run)(void);
} tests[] = {
    {"write, both formats", write_both_formats     },
    { "read lengths",       read_lengths           },
    { "exact control",      exact_control          },
    { "immediate lengths",  immediate_lengths      },
    { "command chaining",   command_chaining       },
    { "status modifier",    status_modifier_skips  },
    { "data chaining",      data_chaining          },
    { "skip",               skip_whole             },
    { "IDAWs",              idaws                  },
    { "IDAW checks",        idaw_checks            },
    { "first CCW checks",   first_ccw_checks       },
    { "CCW addresses",      ccw_addresses          },
    { "TIC",                transfer_in_channel    },
    { "chained checks",     chained_checks         },
    { "storage checks",     storage_checks         },
    { "address limit",      address_limit          },
    { "PCI",                controlled_interruption},
    { "initial status",     initial_status         },
    { "suspension",         suspension             },
    { "suspension ends",    suspension_ends        },
    { "halt",               halt                   },
    { "clear",              clear                  },
    { "sense",              sense_data             },
    { "sense id",           sense_id               },
    { "missing pages",      missing_pages          },
    { "endless",            endless                },
    { "no path",            no_path                },
    { "modelled time",      modelled_time          },
};

int main(void)
{
    CU_pSuite suite;
    unsigned failures;

    if (CU_initialize_registry())
        return 2;
    suite = CU_add_suite("chio_ccw", NULL, NULL);
    for (unsigned i = 0; i < COUNT(tests); i++)
        CU_add_test(suite, tests[i].name, tests[i].run);
    CU_basic_run_tests();
    failures = CU_get_number_of_failures();
    CU_cleanup_registry();
    return failures != 0;
}
