/* SPDX-License-Identifier: GPL-3.0-or-later */
/* I/O instructions: condition codes and operand exceptions; interruptions by ISC; channel reports;
 * devices that come and go; CHSC.  PoP chapters 14, 16, 17. */
#include <CUnit/Basic.h>
#include "tests/unit/chio_world.h"

enum { F1 = ORB_FORMAT1 };

static struct plain plain;

static struct world *begin(void)
{
    memset(&plain, 0, sizeof(plain));
    return world_plain(&plain);
}

/* Every instruction that names a subchannel. */
static int by_name(struct world *w, unsigned which, u32 sid)
{
    struct orb orb = { put32(0), put32(F1 | 0xff00), put32(0x1000) };
    struct schib schib;
    struct irb irb;

    memset(&schib, 0, sizeof(schib));
    switch (which) {
    case 0: return io_ssch(w->cs, sid, &orb);
    case 1: return io_rsch(w->cs, sid);
    case 2: return io_xsch(w->cs, sid);
    case 3: return io_csch(w->cs, sid);
    case 4: return io_hsch(w->cs, sid);
    case 5: return io_tsch(w->cs, sid, &irb);
    case 6: return io_msch(w->cs, sid, &schib);
    default: return io_stsch(w->cs, sid, &schib);
    }
}

static void naming(void)
{
    struct world *w = begin();

    for (unsigned i = 0; i < 8; i++) {
        CU_ASSERT_EQUAL(by_name(w, i, 0x00000000), IO_PGM_OPERAND);
        CU_ASSERT_EQUAL(by_name(w, i, 0x00030000), IO_PGM_OPERAND); /* no second set */
        CU_ASSERT_EQUAL(by_name(w, i, 0x01010000), IO_PGM_OPERAND);
        CU_ASSERT_EQUAL(by_name(w, i, 0x00010001), IO_CC3_NOT_OPERATIONAL);
    }
    world_free(w);
}

static void disabled(void)
{
    struct world *w = begin();
    u32 sid = chsub_add(w->cs, 0x101, &device_plain, &plain, false);

    CU_ASSERT_EQUAL(sid, 0x10001);
    for (unsigned i = 0; i < 6; i++)
        CU_ASSERT_EQUAL(by_name(w, i, sid), IO_CC3_NOT_OPERATIONAL);
    CU_ASSERT_EQUAL(by_name(w, 6, sid), 0);
    CU_ASSERT_EQUAL(by_name(w, 7, sid), 0);
    world_free(w);
}

static void orb_checks(void)
{
    static const u32 bad[] = { ORB_TRANSPORT, ORB_MIDAW, ORB_EXTENSION, 0x20, 0x10, 8, 4, 2 };
    struct world *w = begin();
    struct orb orb = { put32(0), put32(0), put32(0x80001000) };

    CU_ASSERT_EQUAL(io_ssch(w->cs, w->sid, &orb), IO_PGM_OPERAND);
    orb.ccw = put32(0x1000);
    for (unsigned i = 0; i < COUNT(bad); i++) {
        orb.control = put32(bad[i]);
        CU_ASSERT_EQUAL(io_ssch(w->cs, w->sid, &orb), IO_PGM_OPERAND);
    }
    CU_ASSERT_EQUAL(w->readies, 0);
    world_free(w);
}

static void start_codes(void)
{
    struct world *w = begin();
    struct irb irb;
    struct schib schib;

    ccw1(w, 0x1000, 0x0f, 0, 0, 0);
    CU_ASSERT_EQUAL(world_ssch(w, w->sid, F1, 0x1000), 0);
    CU_ASSERT(w->readies == 1 && w->ready_sid == w->sid);
    CU_ASSERT_EQUAL(world_ssch(w, w->sid, F1, 0x1000), IO_CC2_BUSY);
    io_stsch(w->cs, w->sid, &schib);
    CU_ASSERT_EQUAL(get32(schib.scsw.control) & (SCSW_FUNCTIONS | SCSW_ACTIVITY),
                    SCSW_START | SCSW_START_PENDING);
    CU_ASSERT_EQUAL(get32(schib.pmcw.parm), 0xcafe0000);
    CU_ASSERT_EQUAL(io_msch(w->cs, w->sid, &schib), IO_CC2_BUSY);
    CU_ASSERT_EQUAL(io_xsch(w->cs, w->sid), 0);
    CU_ASSERT_EQUAL(io_xsch(w->cs, w->sid), IO_CC2_BUSY);
    CU_ASSERT_EQUAL(world_ssch(w, w->sid, F1, 0x1000), 0);
    world_run(w, w->sid);
    CU_ASSERT_EQUAL(world_ssch(w, w->sid, F1, 0x1000), IO_CC1_STATUS);
    CU_ASSERT_EQUAL(io_msch(w->cs, w->sid, &schib), IO_CC1_STATUS);
    CU_ASSERT_EQUAL(io_xsch(w->cs, w->sid), IO_CC1_STATUS);
    CU_ASSERT_EQUAL(io_hsch(w->cs, w->sid), IO_CC1_STATUS);
    CU_ASSERT_EQUAL(io_tsch(w->cs, w->sid, &irb), 0);
    CU_ASSERT_EQUAL(plain.runs, 1);
    CU_ASSERT_EQUAL(io_stsch(w->cs, w->sid, &schib), 0);
    CU_ASSERT_EQUAL(schib.pmcw.lpum, 0x80);
    world_free(w);
}

static void modify(void)
{
    static const u32 bad_flags[] = { 0x0700, 0x0100, PMCW_LIMIT };
    struct world *w = begin();
    struct schib schib, back;

    io_stsch(w->cs, w->sid, &schib);
    CU_ASSERT_EQUAL(get16(schib.pmcw.flags), PMCW_VALID | PMCW_ENABLED);
    CU_ASSERT(get16(schib.pmcw.devno) == 0x100 && schib.pmcw.pim == 0x80 && schib.pmcw.pam == 0x80);
    for (unsigned i = 0; i < COUNT(bad_flags); i++) {
        back = schib;
        back.pmcw.flags = put16((u16)bad_flags[i]);
        CU_ASSERT_EQUAL(io_msch(w->cs, w->sid, &back), IO_PGM_OPERAND);
    }
    back = schib;
    back.pmcw.features = put32(2);
    CU_ASSERT_EQUAL(io_msch(w->cs, w->sid, &back), IO_PGM_OPERAND);
    back = schib;
    back.pmcw.parm = put32(0x12345678);
    back.pmcw.flags = put16(0x2800 | PMCW_ENABLED | PMCW_MULTIPATH | PMCW_MEASURE);
    back.pmcw.devno = put16(0x999); /* not changeable, as the paths are not */
    back.pmcw.pim = 0xff;
    back.pmcw.mbi = put16(7);
    CU_ASSERT_EQUAL(io_msch(w->cs, w->sid, &back), 0);
    io_stsch(w->cs, w->sid, &schib);
    CU_ASSERT_EQUAL(get32(schib.pmcw.parm), 0x12345678);
    CU_ASSERT_EQUAL(get16(schib.pmcw.flags), 0x2800 | PMCW_ENABLED | PMCW_MULTIPATH | PMCW_VALID);
    CU_ASSERT(get16(schib.pmcw.devno) == 0x100 && schib.pmcw.pim == 0x80);
    CU_ASSERT_EQUAL(get16(schib.pmcw.mbi), 7);
    world_free(w);
}

static void set_isc(struct world *w, u32 sid, unsigned isc)
{
    struct schib schib;

    io_stsch(w->cs, sid, &schib);
    schib.pmcw.flags = put16((u16)(PMCW_ENABLED | isc << 11));
    CU_ASSERT_EQUAL(io_msch(w->cs, sid, &schib), 0);
}

static void interruptions(void)
{
    struct world *w = begin();
    struct io_interruption code;
    struct irb irb;
    u32 sid[4] = { w->sid };
    static const unsigned isc[4] = { 5, 2, 5, 7 };

    for (unsigned i = 0; i < 4; i++) {
        if (i)
            sid[i] = chsub_add(w->cs, (u16)(0x200 + i), &device_plain, &plain, false);
        set_isc(w, sid[i], isc[i]);
        CU_ASSERT_EQUAL(world_ssch(w, sid[i], F1, 0x1000), 0);
        ccw1(w, 0x1000, 0x0f, 0, 0, 0);
        world_run(w, sid[i]);
    }
    CU_ASSERT_EQUAL(chsub_pending(w->cs), 0x25);
    CU_ASSERT_EQUAL(w->pending, 0x25);
    CU_ASSERT_FALSE(chsub_take(w->cs, 0xda, &code));
    CU_ASSERT(chsub_take(w->cs, 0x05, &code));
    CU_ASSERT_EQUAL(get32(code.sid), sid[0]);
    CU_ASSERT_EQUAL(get32(code.parm), 0xcafe0000);
    CU_ASSERT_EQUAL(get32(code.ident), 5u << 27);
    CU_ASSERT_EQUAL(io_tpi(w->cs, 0xff, &code), IO_CC1_STATUS); /* the most urgent class */
    CU_ASSERT_EQUAL(get32(code.sid), sid[1]);
    CU_ASSERT_EQUAL(io_tsch(w->cs, sid[2], &irb), 0); /* takes it away before */
    CU_ASSERT_EQUAL(io_tpi(w->cs, 0xff, &code), IO_CC1_STATUS);
    CU_ASSERT_EQUAL(get32(code.sid), sid[3]);
    CU_ASSERT_EQUAL(io_tpi(w->cs, 0xff, &code), IO_CC0_DONE);
    CU_ASSERT_EQUAL(io_tsch(w->cs, sid[0], &irb), 0); /* the status has stayed */
    world_free(w);
}

/* Three on one queue; the middle and the last are tested away. */
static void queue_order(void)
{
    struct world *w = begin();
    struct io_interruption code;
    struct irb irb;
    u32 sid[4];

    ccw1(w, 0x1000, 0x0f, 0, 0, 0);
    for (unsigned i = 0; i < 4; i++) {
        sid[i] = chsub_add(w->cs, (u16)(0x300 + i), &device_plain, &plain, false);
        world_enable(w, sid[i], 0x1800);
        world_ssch(w, sid[i], F1, 0x1000);
        world_run(w, sid[i]);
    }
    CU_ASSERT_EQUAL(io_tsch(w->cs, sid[1], &irb), 0);
    CU_ASSERT_EQUAL(io_tsch(w->cs, sid[3], &irb), 0);
    world_ssch(w, sid[1], F1, 0x1000);
    world_run(w, sid[1]);
    CU_ASSERT(chsub_take(w->cs, 0x10, &code) && get32(code.sid) == sid[0]);
    CU_ASSERT(chsub_take(w->cs, 0x10, &code) && get32(code.sid) == sid[2]);
    CU_ASSERT(chsub_take(w->cs, 0x10, &code) && get32(code.sid) == sid[1]);
    CU_ASSERT_FALSE(chsub_take(w->cs, 0xff, &code));
    world_free(w);
}

static void unsolicited(void)
{
    struct world *w = begin();
    struct device *dev = device_of(w->cs, w->sid, &device_plain);
    struct irb irb;

    device_status(dev, UNIT_ATTENTION);
    CU_ASSERT_EQUAL(chsub_pending(w->cs), 0x80);
    CU_ASSERT_EQUAL(io_tsch(w->cs, w->sid, &irb), 0);
    CU_ASSERT_EQUAL(get32(irb.scsw.control), SCSW_ALERT | SCSW_PENDING);
    CU_ASSERT(irb.scsw.unit == UNIT_ATTENTION && irb.scsw.subchannel == 0);
    CU_ASSERT_EQUAL(get32(irb.esw[0]), 0x00800000);
    ccw1(w, 0x1000, 0x0f, 0, 0, 0);
    world_ssch(w, w->sid, F1, 0x1000);
    world_run(w, w->sid);
    device_status(dev, UNIT_ATTENTION); /* waits for the ending status to be taken */
    CU_ASSERT_EQUAL(io_tsch(w->cs, w->sid, &irb), 0);
    CU_ASSERT_EQUAL(irb.scsw.unit, CE_DE);
    CU_ASSERT_EQUAL(io_tsch(w->cs, w->sid, &irb), 0);
    CU_ASSERT_EQUAL(irb.scsw.unit, UNIT_ATTENTION);
    chsub_reset(w->cs);
    device_status(dev, UNIT_ATTENTION); /* waits for being enabled */
    CU_ASSERT_EQUAL(chsub_pending(w->cs), 0);
    world_enable(w, w->sid, 0);
    CU_ASSERT_EQUAL(chsub_pending(w->cs), 0x80);
    world_free(w);
}

static void coming_and_going(void)
{
    struct world *w = begin();
    struct schib schib;
    u32 crw, sid;

    CU_ASSERT_EQUAL(io_stcrw(w->cs, &crw), IO_CC1_STATUS);
    CU_ASSERT_EQUAL(crw, 0);
    sid = chsub_add(w->cs, 0x200, &device_plain, &plain, true);
    CU_ASSERT(sid == 0x10001 && w->crws == 1 && chsub_crw_pending(w->cs));
    CU_ASSERT_EQUAL(chsub_add(w->cs, 0x200, &device_plain, &plain, true), 0);
    CU_ASSERT_EQUAL(io_stcrw(w->cs, &crw), 0);
    CU_ASSERT_EQUAL(crw, 0x03040001);
    CU_ASSERT_EQUAL(io_stcrw(w->cs, &crw), IO_CC1_STATUS);
    world_ssch(w, w->sid, F1, 0x1000);
    CU_ASSERT(chsub_remove(w->cs, 0x100, true));
    CU_ASSERT_FALSE(chsub_remove(w->cs, 0x100, true));
    CU_ASSERT_EQUAL(chsub_run(w->cs, w->sid), 0);
    io_stcrw(w->cs, &crw);
    CU_ASSERT_EQUAL(crw, 0x03040000);
    CU_ASSERT_EQUAL(io_stsch(w->cs, 0x10000, &schib), 0); /* a hole: not valid */
    CU_ASSERT_EQUAL(get16(schib.pmcw.flags) & PMCW_VALID, 0);
    CU_ASSERT_EQUAL(world_ssch(w, w->sid, F1, 0x1000), IO_CC3_NOT_OPERATIONAL);
    CU_ASSERT_EQUAL(chsub_add(w->cs, 0x300, &device_plain, &plain, false), 0x10000);
    CU_ASSERT_EQUAL(chsub_find(w->cs, 0x300), 0x10000);
    world_free(w);
}

static void reports_overflow(void)
{
    struct world *w = begin();
    u32 crw = 0, last = 0, n = 0;

    for (unsigned i = 0; i < 100; i++)
        CU_ASSERT_EQUAL(io_rchp(w->cs, 0), 0);
    CU_ASSERT_EQUAL(w->crws, 1);
    while (!io_stcrw(w->cs, &crw)) {
        last = crw;
        n++;
    }
    CU_ASSERT(n == 64 && last & CRW_OVERFLOW);
    CU_ASSERT_EQUAL(io_rchp(w->cs, 0x100), IO_PGM_OPERAND);
    CU_ASSERT_EQUAL(io_rchp(w->cs, 1), IO_CC3_NOT_OPERATIONAL);
    io_rchp(w->cs, 0);
    io_stcrw(w->cs, &crw);
    CU_ASSERT_EQUAL(crw, 0x44020000);
    world_free(w);
}

static void others(void)
{
    struct world *w = begin();

    CU_ASSERT_EQUAL(io_sal(w->cs, 0x00010000), 0);
    CU_ASSERT_EQUAL(io_sal(w->cs, 0x00008000), IO_PGM_OPERAND);
    CU_ASSERT_EQUAL(io_sal(w->cs, 0x80000000), IO_PGM_OPERAND);
    CU_ASSERT_EQUAL(io_schm(w->cs, 0, 0), 0);
    CU_ASSERT_EQUAL(io_schm(w->cs, 0x10000003, 0x1000), 0);
    CU_ASSERT_EQUAL(io_schm(w->cs, 2, 0x1010), IO_PGM_OPERAND);
    CU_ASSERT_EQUAL(io_schm(w->cs, 4, 0), IO_PGM_OPERAND);
    CU_ASSERT_EQUAL(io_siga(w->cs, 0, w->sid), IO_CC3_NOT_OPERATIONAL);
    CU_ASSERT_EQUAL(io_siga(w->cs, 5, w->sid), IO_PGM_OPERAND);
    CU_ASSERT_EQUAL(io_siga(w->cs, 0, 0), IO_PGM_OPERAND);
    world_free(w);
}

static u8 block[4096];

static u32 chsc(struct world *w, u16 length, u16 code, u32 word1, u32 word2, u32 word3)
{
    be32 words[4] = { put32((u32)length << 16 | code), put32(word1), put32(word2), put32(word3) };

    memset(block, 0xaa, sizeof(block));
    memset(block, 0, length < sizeof(block) ? length : 0);
    memcpy(block, words, sizeof(words));
    if (io_chsc(w->cs, block))
        return ~0u;
    return (u32)(block[length] << 24 | block[length + 1] << 16 | block[length + 2] << 8 |
                 block[length + 3]);
}

static void subsystem_call(void)
{
    struct world *w = begin();
    unsigned i;

    CU_ASSERT_EQUAL(chsc(w, 16, 0x0010, 0, 0, 0), 0x0ff00001);
    for (i = 24; i < 4096 && !block[i]; i++)
        ;
    CU_ASSERT_EQUAL(i, 4096);
    CU_ASSERT_EQUAL(chsc(w, 0x400, 0x0031, 2, 0, 0), 0x00080101);
    CU_ASSERT_EQUAL(chsc(w, 32, 0x0034, 0x04000000, 0, 0), 0x00140001);
    CU_ASSERT_EQUAL(chsc(w, 16, 0x0004, 0, 0, 0), 0x00280001);
    CU_ASSERT(block[24] == 0xc0 && block[26] == 0x01 && block[27] == 0 && block[28] == 0x80);
    CU_ASSERT_EQUAL(chsc(w, 16, 0x0004, 5, 5, 0), 0x00080001); /* none there */
    CU_ASSERT_EQUAL(chsc(w, 16, 0x0004, 5, 4, 0), 0x00080003);
    CU_ASSERT_EQUAL(chsc(w, 16, 0x0002, 0, 0, 0), 0x00100001);
    CU_ASSERT(block[24] == 0x80 && block[27] == 0);
    CU_ASSERT_EQUAL(chsc(w, 16, 0x0002, 0x01, 0xff, 0), 0x00080001); /* paths 1 to 255 */
    CU_ASSERT_EQUAL(chsc(w, 16, 0x0002, 0x02, 0x01, 0), 0x00080003);
    CU_ASSERT_EQUAL(chsc(w, 16, 0x0002, 0x01000000, 0, 0), 0x00080004); /* format 1 */
    CU_ASSERT_EQUAL(chsc(w, 24, 0x0002, 0, 0, 0), 0x00080003);
    CU_ASSERT_EQUAL(chsc(w, 16, 0x0024, 0, 0, 0), 0x00080002);
    CU_ASSERT_EQUAL(chsc(w, 8, 0x0010, 0, 0, 0), ~0u);
    CU_ASSERT_EQUAL(chsc(w, 18, 0x0010, 0, 0, 0), ~0u);
    CU_ASSERT_EQUAL(chsc(w, 4096, 0x0010, 0, 0, 0), ~0u);
    CU_ASSERT_EQUAL(chsc(w, 4088, 0x0010, 0, 0, 0), 0x00080003);
    world_free(w);
}

static void many_subchannels(void)
{
    struct world *w = begin();
    struct schib schib;
    struct chsub_info info;
    u32 n = 0;

    for (u32 i = 0; i < 300; i++)
        CU_ASSERT_EQUAL(chsub_add(w->cs, (u16)(0x1000 + i), &device_plain, &plain, false),
                        0x10001 + i);
    while (!io_stsch(w->cs, 0x10000 | n, &schib))
        n++;
    CU_ASSERT_EQUAL(n, 301);
    CU_ASSERT(chsub_nth(w->cs, 300, &info) && info.devno == 0x1000 + 299);
    CU_ASSERT_FALSE(chsub_nth(w->cs, 301, &info));
    CU_ASSERT(chsub_remove(w->cs, 0x1000, false));
    CU_ASSERT(chsub_nth(w->cs, 1, &info) && info.devno == 0x1001);
    world_free(w);
}

static const struct {
    const char *name;
    void (*run)(void);
} tests[] = {
    {"naming",              naming          },
    { "disabled",           disabled        },
    { "ORB",                orb_checks      },
    { "start",              start_codes     },
    { "modify",             modify          },
    { "interruptions",      interruptions   },
    { "queue order",        queue_order     },
    { "unsolicited status", unsolicited     },
    { "coming and going",   coming_and_going},
    { "reports overflow",   reports_overflow},
    { "SAL, SCHM, SIGA",    others          },
    { "CHSC",               subsystem_call  },
    { "many subchannels",   many_subchannels},
};

int main(void)
{
    CU_pSuite suite;
    unsigned failures;

    if (CU_initialize_registry())
        return 2;
    suite = CU_add_suite("chio_inst", NULL, NULL);
    for (unsigned i = 0; i < COUNT(tests); i++)
        CU_add_test(suite, tests[i].name, tests[i].run);
    CU_basic_run_tests();
    failures = CU_get_number_of_failures();
    CU_cleanup_registry();
    return failures != 0;
}
