/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Program-event recording: every event, where it is looked for, what it says, beside what else.  PoP chapter 4. */
#include "tests/unit/cpu_world.h"

#define BRANCH       0x80000000u
#define FETCH        0x40000000u
#define STORE        0x20000000u
#define STORE_REAL   0x08000000u
#define BRANCH_RANGE 0x00800000u
#define STORE_SPACE  0x00200000u

#define RECORDED (PSW64 | PSW_PER)
#define MODE_64  0xe0 /* of the ATMID: 64-bit addressing, ATMID valid */

/* A machine that records `events` in the area from..to. */
static struct world *recorder(u32 events, u64 from, u64 to)
{
    struct world *w = world_new();

    put8(w, 0x1d0, PSW64 | PSW_WAIT); /* an interruption is the end */
    w->cpu.cr[9] = events;
    w->cpu.cr[10] = from;
    w->cpu.cr[11] = to;
    world_psw(w, RECORDED);
    return w;
}

/* One instruction; what PER says of it. */
struct told {
    int why;
    unsigned code, atmid, access, ilc;
    u64 address, old;
};

static struct told tell(struct world *w, u64 mask, const char *text)
{
    struct told t;

    world_psw(w, mask);
    t.why = run(w, text);
    t.code = got1(w, 0x96);
    t.atmid = got1(w, 0x97);
    t.access = got1(w, 0xa1);
    t.ilc = got1(w, 0x8d);
    t.address = got8(w, 0x98);
    t.old = got8(w, 0x158);
    return t;
}

static bool nothing(struct world *w, u64 mask, const char *text)
{
    return tell(w, mask, text).why == 0;
}

/* A PER event alone, with this PER code. */
static bool event(struct world *w, u64 mask, const char *text, unsigned code)
{
    struct told t = tell(w, mask, text);

    return t.why == PGM_PER && t.code == code;
}

static void fetching(void)
{
    struct world *w = recorder(FETCH, 0x2000, 0x2007);
    struct told t = tell(w, RECORDED, "a7180001"); /* LHI 1,1 */

    CU_ASSERT_EQUAL(t.why, PGM_PER);
    CU_ASSERT_EQUAL(t.code, 0x40);
    CU_ASSERT_EQUAL(t.atmid, MODE_64);
    CU_ASSERT_EQUAL(t.ilc, 4);
    CU_ASSERT_EQUAL(t.address, 0x2000);
    CU_ASSERT_EQUAL(t.old, 0x2004);
    CU_ASSERT_EQUAL(got8(w, 0x150), RECORDED);
    CU_ASSERT_EQUAL((u32)w->cpu.gr[1], 1);
    CU_ASSERT(nothing(w, RECORDED, "1822")); /* 2008 */
    w->at = 0x1ffe;                          /* only the first byte counts */
    CU_ASSERT(nothing(w, RECORDED, "a7180001"));
    w->at = 0x2000;
    CU_ASSERT(nothing(w, PSW64, "1822"));
    w->cpu.cr[10] = 0x2100; /* the area wraps around */
    w->cpu.cr[11] = 0x2007;
    w->at = 0x2000;
    CU_ASSERT(event(w, RECORDED, "1822", 0x40));
    CU_ASSERT(nothing(w, RECORDED, "1822"));
    w->at = 0x2100;
    CU_ASSERT(event(w, RECORDED, "1822", 0x40));
    world_free(w);
}

/* The target of EXECUTE counts, too, and the event is EXECUTE's. */
static void executing(void)
{
    struct world *w = recorder(FETCH, 0x5000, 0x5001);
    struct told t;

    put2(w, 0x5000, 0x1822);
    w->cpu.gr[5] = 0x5000;
    t = tell(w, RECORDED, "44005000"); /* EX 0,0(5) */
    CU_ASSERT_EQUAL(t.why, PGM_PER);
    CU_ASSERT_EQUAL(t.code, 0x40);
    CU_ASSERT_EQUAL(t.address, 0x2000);
    CU_ASSERT_EQUAL(t.ilc, 4);
    w->cpu.gr[5] = 0x5800;
    put2(w, 0x5800, 0x1822);
    CU_ASSERT(nothing(w, RECORDED, "44005000"));
    w->cpu.cr[9] = BRANCH;
    put2(w, 0x5800, 0x07f6); /* BR 6 */
    w->cpu.gr[6] = 0x6000;
    t = tell(w, RECORDED, "44005000");
    CU_ASSERT_EQUAL(t.code, 0x80);
    CU_ASSERT_EQUAL(t.address, w->at - 8);
    CU_ASSERT_EQUAL(t.old, 0x6000);
    world_free(w);
}

static void branching(void)
{
    static const char *const taken[] = {
        "07f6",     /* BR 6 */
        "0d76",     /* BASR 7,6 */
        "0576",     /* BALR 7,6 */
        "0676",     /* BCTR 7,6 */
        "0c76",     /* BASSM 7,6 */
        "0b06",     /* BSM 0,6 */
        "47f06000", /* B 0(6) */
    };
    static const char *const not [] = { "0706", "07f0", "0d70", "0570", "0c70", "0b00", "1822" };
    struct world *w = recorder(BRANCH, 0x8000, 0x8fff);

    for (unsigned i = 0; i < COUNT(taken); i++) {
        struct told t;

        w->cpu.gr[6] = taken[i][1] == 'b' || taken[i][1] == 'c' ? 0x3001 : 0x3000;
        w->cpu.gr[7] = 5;
        t = tell(w, RECORDED, taken[i]);
        CU_ASSERT_EQUAL(t.why, PGM_PER);
        CU_ASSERT_EQUAL(t.code, 0x80);
        CU_ASSERT_EQUAL(t.address, w->at - 8);
        CU_ASSERT_EQUAL(t.old, 0x3000);
    }
    for (unsigned i = 0; i < COUNT(not ); i++)
        CU_ASSERT(nothing(w, RECORDED, not [i]));
    CU_ASSERT(event(w, RECORDED, "a7f40800", 0x80)); /* BRC 15,*+4096 */
    CU_ASSERT(nothing(w, RECORDED, "a7040800"));
    world_free(w);
}

/* With the branch-address control the target must lie in the area. */
static void branching_into(void)
{
    struct world *w = recorder(BRANCH | BRANCH_RANGE, 0x3000, 0x3001);

    w->cpu.gr[6] = 0x3000;
    CU_ASSERT(event(w, RECORDED, "07f6", 0x80));
    w->cpu.gr[6] = 0x3002;
    CU_ASSERT(nothing(w, RECORDED, "07f6"));
    w->cpu.gr[6] = 0x2ffe;
    CU_ASSERT(nothing(w, RECORDED, "07f6"));
    w->at = 0x2000;
    CU_ASSERT(event(w, RECORDED, "a7f40800", 0x80)); /* to 3000 */
    CU_ASSERT(nothing(w, RECORDED, "a7f40800"));
    w->cpu.cr[9] |= FETCH; /* the area is for the fetch of the instruction, as well */
    w->cpu.cr[10] = 0x2000;
    w->cpu.cr[11] = 0x2fff;
    w->at = 0x2000;
    w->cpu.gr[6] = 0x2800;
    CU_ASSERT(event(w, RECORDED, "07f6", 0xc0));
    w->cpu.gr[6] = 0x3000;
    CU_ASSERT(event(w, RECORDED, "07f6", 0x40));
    world_free(w);
}

static void storing(void)
{
    struct world *w = recorder(STORE, 0x11004, 0x11007);
    struct told t;

    w->cpu.gr[5] = 0x11000;
    w->cpu.gr[6] = 0x10000;
    t = tell(w, RECORDED, "50005004"); /* ST 0,4(5) */
    CU_ASSERT_EQUAL(t.why, PGM_PER);
    CU_ASSERT_EQUAL(t.code, 0x20);
    CU_ASSERT_EQUAL(t.atmid, MODE_64);
    CU_ASSERT_EQUAL(t.access, 0);
    CU_ASSERT(nothing(w, RECORDED, "50005000"));
    CU_ASSERT(event(w, RECORDED, "50005001", 0x20));
    CU_ASSERT(event(w, RECORDED, "50005007", 0x20));
    CU_ASSERT(nothing(w, RECORDED, "50005008"));
    CU_ASSERT(nothing(w, RECORDED, "58005004"));         /* L: no store */
    CU_ASSERT(event(w, RECORDED, "d2ff6f805000", 0x20)); /* MVC 3968(256,6): crosses into 11000 */
    CU_ASSERT(nothing(w, RECORDED, "d2836f805000"));     /* ends at 11003 */
    CU_ASSERT(event(w, RECORDED, "d2846f805000", 0x20)); /* at 11004 */
    CU_ASSERT(event(w, RECORDED, "b2055004", 0x20));     /* STCK 4(5) */
    world_free(w);
}

/* MVCL 2,4 by units; the third one has the event. */
static void storing_long(void)
{
    struct world *w = recorder(STORE, 0x13000, 0x13000);
    struct cpu *cpu = &w->cpu;

    cpu->gr[2] = 0x11000;
    cpu->gr[3] = 0x4000;
    cpu->gr[4] = 0x20000;
    cpu->gr[5] = 0x4000;
    CU_ASSERT(event(w, RECORDED, "0e24", 0x20));
    CU_ASSERT_EQUAL(cpu->gr[2], 0x14000);
    CU_ASSERT_EQUAL(cpu->gr[3], 0x1000);
    CU_ASSERT_EQUAL(got8(w, 0x158), w->at - 8); /* not finished: the old PSW is at it */
    CU_ASSERT_EQUAL(got1(w, 0x8d), 2);
    w->at -= 8;
    CU_ASSERT(nothing(w, RECORDED, "0e24"));
    CU_ASSERT_EQUAL(cpu->gr[3], 0);
    world_free(w);
}

static void storing_in_spaces(void)
{
    struct world *w = recorder(STORE, SHARED, SHARED + 0xfff);
    struct cpu *cpu = &w->cpu;
    u64 dat = PSW_PER | PSW_DAT | PSW64;
    struct told t;

    cpu->gr[5] = SHARED;
    t = tell(w, dat, "50005000");
    CU_ASSERT_EQUAL(t.why, PGM_PER);
    CU_ASSERT_EQUAL(t.atmid, MODE_64 | 0x10);
    t = tell(w, dat | (u64)ASC_SECONDARY << 46, "50005000");
    CU_ASSERT_EQUAL(t.atmid, MODE_64 | 0x10 | 2 << 2 | 2);
    t = tell(w, dat | (u64)ASC_HOME << 46, "50005000");
    CU_ASSERT_EQUAL(t.atmid, MODE_64 | 0x10 | 3 << 2 | 3);
    cpu->ar[5] = 1; /* the secondary space */
    t = tell(w, dat | (u64)ASC_AR << 46, "50005000");
    CU_ASSERT_EQUAL(t.why, PGM_PER);
    CU_ASSERT_EQUAL(t.atmid, MODE_64 | 0x10 | 1 << 2 | 2);
    CU_ASSERT_EQUAL(t.access, 5);
    cpu->cr[9] |= STORE_SPACE;
    CU_ASSERT(nothing(w, dat, "50005000"));
    CU_ASSERT(event(w, RECORDED, "50005000", 0x20)); /* means nothing without DAT */
    cpu->cr[7] |= 0x80;
    CU_ASSERT(nothing(w, dat, "50005000"));
    CU_ASSERT(event(w, dat | (u64)ASC_SECONDARY << 46, "50005000", 0x20));
    world_free(w);
}

/* STORE USING REAL ADDRESS: wherever it stores. */
static void storing_real(void)
{
    struct world *w = recorder(STORE | STORE_REAL, 0x18000, 0x18fff);
    struct told t;

    w->cpu.gr[5] = 0x11000;
    t = tell(w, PSW_PER | PSW_DAT | PSW64 | (u64)ASC_SECONDARY << 46, "b2460005"); /* STURA 0,5 */
    CU_ASSERT_EQUAL(t.why, PGM_PER);
    CU_ASSERT_EQUAL(t.code, 0x28);
    CU_ASSERT_EQUAL(t.atmid, MODE_64 | 0x10 | 2 << 2);
    CU_ASSERT(event(w, RECORDED, "b9250005", 0x28)); /* STURG */
    w->cpu.cr[9] = STORE;
    CU_ASSERT(nothing(w, RECORDED, "b2460005"));
    w->cpu.gr[5] = 0x18000;
    CU_ASSERT(nothing(w, RECORDED, "b2460005"));
    w->cpu.cr[9] = STORE_REAL;
    CU_ASSERT(nothing(w, RECORDED, "b2460005"));
    w->cpu.cr[9] = STORE | STORE_REAL;
    w->cpu.gr[5] = 0x11001;
    CU_ASSERT_EQUAL(tell(w, RECORDED, "b2460005").why, PGM_SPECIFICATION);
    world_free(w);
}

/* An instruction that did nothing was fetched, no more; one that was completed did all the rest as well. */
static void beside_exceptions(void)
{
    struct world *w = recorder(FETCH | STORE | BRANCH, 0, ~0ull);
    struct cpu *cpu = &w->cpu;
    struct told t;

    cpu->gr[5] = 0x11000;
    cpu->gr[6] = WORLD_BYTES;
    t = tell(w, RECORDED, "d20750006000"); /* MVC: the source is not there */
    CU_ASSERT_EQUAL(t.why, PGM_PER | PGM_ADDRESSING);
    CU_ASSERT_EQUAL(t.code, 0x40);
    CU_ASSERT_EQUAL(t.old, w->at - 2);
    put8(w, PRIMARY_TABLE + 0x1000 + 8 * 0x50, 0x400);
    cpu->gr[6] = 0x50000;
    t = tell(w, RECORDED | PSW_DAT, "d20750006000");
    CU_ASSERT_EQUAL(t.why, PGM_PER | PGM_PAGE);
    CU_ASSERT_EQUAL(t.code, 0x40);
    CU_ASSERT_EQUAL(t.old, t.address); /* nullified */
    CU_ASSERT_EQUAL(tell(w, RECORDED, "0000").why, PGM_PER | PGM_OPERATION);
    CU_ASSERT_EQUAL(tell(w, RECORDED | PSW_PROBLEM, "82005000").why, PGM_PER | PGM_PRIVILEGED);
    CU_ASSERT_EQUAL(tell(w, RECORDED, "b2055fff").code, 0x60);
    cpu->gr[5] = 0x11000;
    put4(w, 0x11000, 0x7fffffff);
    t = tell(w, RECORDED | PSW_PM_FIXED, "eb015000006a"); /* ASI: completed */
    CU_ASSERT_EQUAL(t.why, PGM_PER | PGM_FIXED_OVERFLOW);
    CU_ASSERT_EQUAL(t.code, 0x60);
    cpu->cr[9] = STORE;
    cpu->gr[6] = WORLD_BYTES;
    CU_ASSERT_EQUAL(tell(w, RECORDED, "d20750006000").why, PGM_ADDRESSING);
    cpu->cr[8] = 0xffff;
    cpu->cr[9] = FETCH;
    CU_ASSERT_EQUAL(tell(w, RECORDED, "af010000").why, PGM_PER | PGM_MONITOR);
    world_free(w);
}

/* Whether PER is on was decided when the instruction began. */
static void switching(void)
{
    struct world *w = recorder(FETCH, 0, ~0ull);
    struct cpu *cpu = &w->cpu;
    struct told t;

    cpu->gr[5] = 0x11000;
    put8(w, 0x11000, PSW64);
    put8(w, 0x11008, 0x3000);
    t = tell(w, RECORDED, "b2b25000"); /* LPSWE: off */
    CU_ASSERT_EQUAL(t.why, PGM_PER);
    CU_ASSERT_EQUAL(t.ilc, 4);
    CU_ASSERT_EQUAL(t.old, 0x3000);
    CU_ASSERT_EQUAL(got8(w, 0x150), PSW64);
    put8(w, 0x11000, RECORDED);
    CU_ASSERT(nothing(w, PSW64, "b2b25000")); /* on */
    CU_ASSERT_EQUAL(cpu->ia, 0x3000);
    put8(w, 0x11000, PSW_EA); /* no such mode: an early exception, of the new PSW */
    t = tell(w, RECORDED, "b2b25000");
    CU_ASSERT_EQUAL(t.why, PGM_PER | PGM_SPECIFICATION);
    CU_ASSERT_EQUAL(t.ilc, 0);
    CU_ASSERT_EQUAL(t.old, 0x3000);
    put4(w, 0x11000, 0);
    CU_ASSERT(event(w, RECORDED, "b7995000", 0x40)); /* LCTL 9,9: no more events */
    CU_ASSERT(nothing(w, RECORDED, "1822"));
    world_free(w);
}

/* The supervisor call comes first; PER finds its new PSW. */
static void supervisor_call(void)
{
    struct world *w = recorder(FETCH, 0, ~0ull);
    struct told t;

    put8(w, 0x1c0, PSW64);
    put8(w, 0x1c8, 0x7000);
    t = tell(w, RECORDED, "0a05");
    CU_ASSERT_EQUAL(t.why, PGM_PER);
    CU_ASSERT_EQUAL(t.ilc, 2);
    CU_ASSERT_EQUAL(t.address, 0x2000);
    CU_ASSERT_EQUAL(t.old, 0x7000);
    CU_ASSERT_EQUAL(got8(w, 0x148), 0x2002);
    put8(w, 0x1c0, PSW_EA); /* which may be invalid */
    world_psw(w, RECORDED);
    w->at = 0x2000;
    cpu_set_budget(&w->cpu, 1);
    CU_ASSERT_EQUAL(run(w, "0a05"), 0); /* both wait for the next look */
    cpu_set_budget(&w->cpu, 1);
    cpu_run(&w->cpu);
    CU_ASSERT_EQUAL(got2(w, 0x8e), PGM_PER | PGM_SPECIFICATION);
    CU_ASSERT_EQUAL(got1(w, 0x8d), 0);
    CU_ASSERT_EQUAL(got1(w, 0x96), 0x40);
    world_free(w);
}

/* Runs from 2000 on until the machine waits; the count of instructions. */
static u64 run_far(struct world *w, u64 mask)
{
    world_psw(w, mask);
    w->cpu.ia = 0x2000;
    cpu_set_budget(&w->cpu, 1000000);
    CU_ASSERT_EQUAL(cpu_run(&w->cpu), LEAVE_STOP);
    return cpu_count(&w->cpu);
}

/* Blocks made with PER off and on: the third instruction alone is looked for. */
static void in_blocks(void)
{
    struct world *w = recorder(FETCH, 0x2008, 0x2009);
    u64 count;

    put4(w, 0x2000, 0xa7180001); /* LHI 1,1 */
    put4(w, 0x2004, 0xa7280002); /* LHI 2,2 */
    put4(w, 0x2008, 0xa7380003); /* LHI 3,3 */
    put4(w, 0x200c, 0xa7480004); /* LHI 4,4 */
    CU_ASSERT_EQUAL(run_far(w, PSW64), 5);
    CU_ASSERT_EQUAL(got2(w, 0x8e), PGM_OPERATION);
    count = cpu_count(&w->cpu);
    w->cpu.gr[3] = w->cpu.gr[4] = 0;
    CU_ASSERT_EQUAL(run_far(w, RECORDED) - count, 3);
    CU_ASSERT_EQUAL(got2(w, 0x8e), PGM_PER);
    CU_ASSERT_EQUAL(w->cpu.gr[3], 3);
    CU_ASSERT_EQUAL(w->cpu.gr[4], 0);
    w->cpu.cr[10] = 0x2010;
    w->cpu.cr[11] = 0x2010;
    run_far(w, RECORDED);
    CU_ASSERT_EQUAL(got2(w, 0x8e), PGM_PER | PGM_OPERATION);
    CU_ASSERT_EQUAL(got8(w, 0x98), 0x2010);
    world_free(w);
}

/* The breaking-event address: of the last branch, but for relative ones inside of a page; stored with every program
 * interruption. */
static void breaking(void)
{
    static const char *const breaks[] = {
        "07f6",         /* BR 6 */
        "0d76",         /* BASR 7,6 */
        "0c76",         /* BASSM 7,6 */
        "0b06",         /* BSM 0,6 */
        "44005000",     /* EX 0,0(5): of a relative branch */
        "a7f40800",     /* BRC 15,*+4096 */
        "c0f400000800", /* BRCL */
        "b2b28000",     /* LPSWE 0(8) */
    };
    static const char *const others[] = { "a7f40004", "0706", "a7040800", "0a01", "b2190000" };
    struct world *w = recorder(0, 0, 0);
    struct cpu *cpu = &w->cpu;

    put4(w, 0x5000, 0xa7f40010);
    put8(w, 0x10000, PSW64);
    put8(w, 0x10008, 0x3000);
    put8(w, 0x1c0, PSW64);
    cpu->gr[5] = 0x5000;
    cpu->gr[8] = 0x10000;
    for (unsigned i = 0; i < COUNT(breaks); i++) {
        cpu->gr[6] = breaks[i][1] == 'b' || breaks[i][1] == 'c' ? 0x3001 : 0x3000;
        cpu->bear = 1;
        world_psw(w, PSW64);
        CU_ASSERT_EQUAL(run(w, breaks[i]), 0);
        CU_ASSERT_EQUAL(cpu->bear, w->at - 8);
    }
    CU_ASSERT_EQUAL(run(w, "0000"), PGM_OPERATION);
    CU_ASSERT_EQUAL(got8(w, 0x110), w->at - 16);
    cpu->bear = 1;
    for (unsigned i = 0; i < COUNT(others); i++) {
        world_psw(w, PSW64);
        run(w, others[i]);
        CU_ASSERT_EQUAL(cpu->bear, 1);
    }
    world_free(w);
}

int main(void)
{
    CU_TestInfo tests[] = {
        {"instruction fetching",          fetching         },
        { "the target of EXECUTE",        executing        },
        { "successful branching",         branching        },
        { "branching into the area",      branching_into   },
        { "storage alteration",           storing          },
        { "storage alteration by units",  storing_long     },
        { "storage alteration in spaces", storing_in_spaces},
        { "store using real address",     storing_real     },
        { "beside other exceptions",      beside_exceptions},
        { "switched on and off",          switching        },
        { "SUPERVISOR CALL",              supervisor_call  },
        { "blocks",                       in_blocks        },
        { "breaking events",              breaking         },
        CU_TEST_INFO_NULL,
    };
    CU_SuiteInfo suites[] = {
        {"program-event recording", NULL, NULL, NULL, NULL, tests},
        CU_SUITE_INFO_NULL,
    };
    unsigned failed;

    if (CU_initialize_registry() || CU_register_suites(suites))
        return 2;
    CU_basic_run_tests();
    failed = CU_get_number_of_failures();
    CU_cleanup_registry();
    return failed != 0;
}
