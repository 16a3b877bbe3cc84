/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is easily got wrong between instructions: order of interruptions, what they store, clocks that wrap, caches
 * that must not outlive what they were made from, state descriptions changed between entries.  PoP chapters 3 to 6. */
#include "tests/unit/cpu_world.h"
#include "cpu/inner.h"
#include "sie/sie.h"

#define EXTERNAL_NEW 0x9000
#define NOP          0x0700

/* Runs from `ia`: one instruction at most, after whatever interrupts before it. */
static int go(struct world *w, u64 ia)
{
    w->cpu.ia = ia;
    cpu_mode(&w->cpu);
    cpu_set_budget(&w->cpu, 1);
    return cpu_run(&w->cpu);
}

static struct world *world_interruptions(u64 external_new)
{
    struct world *w = world_new();

    put8(w, 0x1b0, external_new);
    put8(w, 0x1b8, EXTERNAL_NEW);
    put2(w, EXTERNAL_NEW, NOP);
    put2(w, PROGRAM_NEW, NOP);
    put2(w, 0x2000, NOP);
    w->cpu.ckc = ~0ull;
    return w;
}

/* ---- order ---- */

/* A new PSW with a bit that must be zero enables for nothing, whatever its masks say. */
static void invalid_psw_first(void)
{
    struct world *w = world_interruptions(1ull << 63 | PSW64 | PSW_EXT);
    struct cpu *cpu = &w->cpu;

    world_psw(w, PSW64 | PSW_EXT);
    cpu->cr[0] |= 0x6000;
    cpu->emergency[0] = 8;
    cpu->call_from = 5;
    cpu->pending = PEND_EMERGENCY | PEND_CALL;
    CU_ASSERT_EQUAL(go(w, 0x2000), LEAVE_TIMER);
    CU_ASSERT_EQUAL(got4(w, 0x84), 0x31201);
    CU_ASSERT_EQUAL(got8(w, 0x130), PSW64 | PSW_EXT);
    CU_ASSERT_EQUAL(got8(w, 0x150), 1ull << 63 | PSW64 | PSW_EXT);
    CU_ASSERT_EQUAL(got8(w, 0x158), EXTERNAL_NEW);
    CU_ASSERT_EQUAL(got4(w, 0x8c), PGM_SPECIFICATION);
    CU_ASSERT_EQUAL(cpu->pending, PEND_CALL);
    world_free(w);
}

/* A PSW put in from outside: the exception waits until the CPU runs, unless a better one comes first. */
static void installed_psw(void)
{
    struct world *w = world_interruptions(PSW64);

    for (unsigned i = 0; i < 2; i++) {
        put8(w, 0x150, 0);
        psw_install(&w->cpu, PSW_EA, 0x2000);
        if (i)
            psw_install(&w->cpu, PSW64, 0x2000);
        cpu_set_budget(&w->cpu, 1);
        CU_ASSERT_EQUAL(cpu_run(&w->cpu), LEAVE_TIMER);
        CU_ASSERT_EQUAL(got8(w, 0x150), i ? 0 : PSW_EA);
        CU_ASSERT_EQUAL(w->cpu.ia, i ? 0x2002 : PROGRAM_NEW + 2);
    }
    world_free(w);
}

/* A channel report that is masked off does not put I/O before external interruptions. */
static void external_before_io(void)
{
    struct world *w = world_interruptions(PSW64);
    struct cpu *cpu = &w->cpu;

    world_psw(w, PSW64 | PSW_EXT | PSW_IO | PSW_MCHECK);
    cpu->cr[0] |= 0x800;
    cpu->cr[6] = 0xff000000;
    cpu->cr[14] &= ~0x10000000ull;
    cpu->owner_report = true;
    cpu->owner_isc = 0x10;
    cpu->ckc = 0;
    clock_check(cpu);
    CU_ASSERT_EQUAL(go(w, 0x2000), LEAVE_TIMER);
    CU_ASSERT_EQUAL(got4(w, 0x84), 0x1004);
    world_psw(w, PSW64 | PSW_EXT | PSW_IO | PSW_MCHECK);
    cpu->cr[14] |= 0x10000000;
    put4(w, 0x84, 0);
    CU_ASSERT_EQUAL(go(w, 0x2000), LEAVE_IOREQ);
    CU_ASSERT_EQUAL(got4(w, 0x84), 0);
    world_free(w);
}

/* The interrupt key first, a service signal last. */
static void external_order(void)
{
    struct world *w = world_interruptions(PSW64);
    struct cpu *cpu = &w->cpu;

    world_psw(w, PSW64 | PSW_EXT);
    cpu->cr[0] |= 0xa40;
    cpu->owner_external = 0x200;
    cpu->ckc = 0;
    clock_check(cpu);
    CU_ASSERT_EQUAL(go(w, 0x2000), LEAVE_TIMER);
    CU_ASSERT_EQUAL(got4(w, 0x84), 0x1004);
    world_psw(w, PSW64 | PSW_EXT);
    cpu->owner_external = 0x240;
    CU_ASSERT_EQUAL(go(w, 0x2000), LEAVE_EXTREQ);
    world_free(w);
}

/* ---- clocks ---- */

/* A comparator that never comes must not hide the CPU timer, nor one that comes after the clock has wrapped. */
static void deadlines(void)
{
    struct world *w = world_new();
    struct cpu *cpu = &w->cpu;

    cpu->ckc = ~0ull;
    cpu_timer_set(cpu, 0x100000);
    cpu_timer_go(cpu);
    clock_check(cpu);
    CU_ASSERT(cpu->deadline > w->now && cpu->deadline <= w->now + 0x100001);
    cpu_timer_stop(cpu);
    clock_check(cpu);
    CU_ASSERT_EQUAL(cpu->deadline, ~0ull);
    cpu->epoch = 0 - w->now; /* the guest's clock is near 0 ... */
    cpu->ckc = ~0ull - 1;    /* ... and will be here when the host's has long wrapped */
    clock_check(cpu);
    CU_ASSERT_EQUAL(cpu->deadline, ~0ull);
    CU_ASSERT(!(cpu->pending & PEND_CKC));
    cpu->epoch =
        0xe000000000000000 - w->now; /* its clock wraps first: the comparator is not yet reached */
    cpu->ckc = 0xf000000000000000;
    clock_check(cpu);
    CU_ASSERT_EQUAL(cpu->deadline, 0xf000000000000001 - cpu->epoch);
    world_free(w);
}

/* ---- what an interruption says ---- */

static void fetch_exceptions(void)
{
    struct world *w = world_interruptions(PSW64);
    struct cpu *cpu = &w->cpu;

    w->key[5] = 0x28;
    world_psw(w, PSW64 | 1ull << 52);
    go(w, 0x5000);
    CU_ASSERT_EQUAL(got4(w, 0x8c), 2u << 16 | PGM_PROTECTION);
    CU_ASSERT_EQUAL(got8(w, 0x158), 0x5002);
    world_psw(w, PSW64);
    go(w, WORLD_BYTES);
    CU_ASSERT_EQUAL(got4(w, 0x8c), 2u << 16 | PGM_ADDRESSING);
    CU_ASSERT_EQUAL(got8(w, 0x158), WORLD_BYTES + 2);
    put8(w, HOME_TABLE + 0x1000 + 8 * 5, 0x400);
    cpu->cr[13] = cpu->cr[1];
    put8(w, PRIMARY_TABLE + 0x1000 + 8 * 5, 0x400);
    world_psw(w, PSW_SPACE(ASC_HOME));
    go(w, 0x5000);
    CU_ASSERT_EQUAL(got2(w, 0x8e), PGM_PAGE);
    CU_ASSERT_NOT_EQUAL(got1(w, 0x8d), 0);
    CU_ASSERT_EQUAL(got8(w, 0x158), 0x5000);
    CU_ASSERT_EQUAL(got8(w, 0xa8), 0x5000 | 0x800 | ASC_HOME);
    CU_ASSERT_EQUAL(got1(w, 0xa0), 0);
    world_free(w);
}

/* Which space it was is told by the mode, not by which control registers happen to be equal. */
static void exception_space(void)
{
    struct world *w = world_interruptions(PSW64);
    struct cpu *cpu = &w->cpu;

    put8(w, PRIMARY_TABLE + 0x1000 + 8 * 0x40, 0x400);
    cpu->cr[7] = cpu->cr[13] = cpu->cr[1];
    cpu->gr[5] = SHARED;
    for (unsigned asc = 0; asc < 4; asc++) {
        put4(w, 0xa0, 0xffffffff);
        cpu->ar[5] = 1;
        world_psw(w, PSW_SPACE(asc));
        CU_ASSERT_EQUAL(run(w, "50105000"), PGM_PAGE); /* ST 1,0(5) */
        CU_ASSERT_EQUAL(got8(w, 0xa8), SHARED | 0x400 | asc);
        CU_ASSERT_EQUAL(got1(w, 0xa0), asc == ASC_AR ? 5 : 0);
        CU_ASSERT_EQUAL(got1(w, 0xa1), 0xff); /* PER's */
        CU_ASSERT_EQUAL(got1(w, 0xa3), 0xff);
    }
    world_free(w);
}

/* Fields of other interruptions stay as they are. */
static void other_fields(void)
{
    struct world *w = world_interruptions(PSW64);

    world_psw(w, PSW64);
    put4(w, 0xa0, 0xffffffff);
    put8(w, 0xa8, ~0ull);
    put8(w, 0xb0, ~0ull);
    CU_ASSERT_EQUAL(run(w, "0000"), PGM_OPERATION);
    CU_ASSERT_EQUAL(run(w, "58100ffd"), 0); /* L over the end of a page: nothing at all */
    world_psw(w, PSW64);
    w->cpu.gr[5] = WORLD_BYTES;
    CU_ASSERT_EQUAL(run(w, "58105000"), PGM_ADDRESSING);
    CU_ASSERT_EQUAL(got4(w, 0xa0), 0xffffffff);
    CU_ASSERT_EQUAL(got8(w, 0xa8), ~0ull);
    CU_ASSERT_EQUAL(got8(w, 0xb0), ~0ull);
    world_free(w);
}

/* ---- protection ---- */

static void override_boundary(void)
{
    struct world *w = world_interruptions(PSW64);
    struct cpu *cpu = &w->cpu;

    w->key[0] = 0x28;
    cpu->cr[0] |= 1ull << 25;
    world_psw(w, PSW64 | 1ull << 52);
    cpu->gr[5] = 2044;
    CU_ASSERT_EQUAL(run(w, "58105000"), 0); /* L 1,0(5) */
    cpu->gr[5] = 2045;
    CU_ASSERT_EQUAL(run(w, "58105000"), PGM_PROTECTION);
    world_psw(w, PSW64 | 1ull << 52);
    cpu->gr[5] = 2048;
    CU_ASSERT_EQUAL(run(w, "58105000"), PGM_PROTECTION);
    world_free(w);
}

/* ---- caches ---- */

static void reset_forgets(void)
{
    struct world *w = world_new();
    struct cpu *cpu = &w->cpu;
    u64 asce = cpu->cr[1];

    put4(w, 0x40000, 1);
    put4(w, 0x50000, 2);
    for (unsigned i = 1; i <= 2; i++) {
        cpu->cr[1] = asce;
        cpu->gr[5] = SHARED;
        world_psw(w, PSW_SPACE(ASC_PRIMARY));
        CU_ASSERT_EQUAL(run(w, "58105000"), 0);
        CU_ASSERT_EQUAL(cpu->gr[1], i);
        put8(w, PRIMARY_TABLE + 0x1000 + 8 * 0x40, 0x50000);
        cpu_reset(cpu, false);
    }
    world_free(w);
}

/* More pages with code than one instruction can store into, stored into by somebody who is not an instruction. */
static void many_pages_of_code(void)
{
    static const u8 load[2][4] = {
        {0xa7,  0x18, 0, 1},
        { 0xa7, 0x18, 0, 2}
    }; /* LHI 1,n */
    struct world *w = world_new();
    struct cpu *cpu = &w->cpu;

    world_psw(w, PSW64);
    for (unsigned i = 0; i < 2; i++) {
        cpu_begin(cpu);
        for (u64 page = 0x10000; page < 0x18000; page += 0x1000)
            CU_ASSERT_EQUAL(absolute_write(cpu, page, load[i], 4), 0);
        if (cpu->dirty_codes)
            core_code_changed(cpu);
        cpu_end(cpu);
        for (u64 page = 0x10000; page < 0x18000; page += 0x1000) {
            cpu->ia = page;
            cpu_mode(cpu);
            cpu_set_budget(cpu, 10000);
            cpu_ask(cpu, 0);
            put2(w, page + 4, 0); /* the operation exception ends it, in a loop at the new PSW */
            put4(w, PROGRAM_NEW, 0xa7f40000);
            cpu_run(cpu);
            CU_ASSERT_EQUAL(cpu->gr[1], i + 1);
        }
    }
    world_free(w);
}

/* ---- interception ---- */

static bool gone; /* the page of instructions is not in real storage */

static int resolve_or_gone(struct host_space *space, u64 addr, bool store, struct page_ref *ref)
{
    return gone && addr >> 12 == 2 ? LEAVE_HOST_FAULT : world_resolve(space, addr, store, ref);
}

static const struct host_space_ops ops_or_gone = { .resolve = resolve_or_gone };

/* The text of an instruction that intercepts is that of the page or none. */
static void text_gone(void)
{
    struct world *w = world_interruptions(PSW64);
    struct cpu *cpu = &w->cpu;
    u8 *icpt = calloc(1, row_count);
    u8 stidp[6] = { 0xb2, 0x02 };

    icpt[row_find(stidp)] = 1;
    w->model.id = 2;
    w->model.icpt = icpt;
    w->space.ops = &ops_or_gone;
    world_psw(w, PSW64);
    put4(w, 0x2000, 0xb2025000);
    for (unsigned i = 0; i < 2; i++) {
        gone = i;
        memset(cpu->text, 0xff, sizeof(cpu->text));
        cpu->ia = 0x2000;
        cpu_mode(cpu);
        cpu_set_budget(cpu, 10000);
        CU_ASSERT_EQUAL(cpu_run(cpu), i ? LEAVE_HOST_FAULT : LEAVE_INTERCEPT);
        CU_ASSERT_EQUAL(cpu->ia, 0x2000);
        tlb_entry(cpu->code, 0x2000)->r = TLB_NONE;
    }
    CU_ASSERT_EQUAL(cpu->fault, 0x2000);
    gone = false;
    free(icpt);
    world_free(w);
}

/* CP asks for one row: what the registers say against it counts. */
static void simulate_checks(void)
{
    static const u8 csp[6] = { 0xb2, 0x50, 0x00, 0xf4 };
    struct world *w = world_interruptions(PSW64);
    struct cpu *cpu = &w->cpu;

    world_psw(w, PSW64);
    cpu->gr[4] = 0x10000;
    cpu_begin(cpu);
    CU_ASSERT_EQUAL(cpu_simulate(cpu, csp), PGM_SPECIFICATION);
    cpu_end(cpu);
    world_free(w);
}

/* ---- state description ---- */

struct host_world {
    struct world *w;
    struct real_storage real;
    struct sie *s;
    struct sd *sd;
};

static struct host_world *host_world_new(void)
{
    struct host_world *h = calloc(1, sizeof(*h));

    h->w = world_new();
    h->real = (struct real_storage){ calloc(1, 4096), 4096 };
    memset(h->real.base + 0x800, 0xff, 32);
    h->s = calloc(1, sizeof(*h->s));
    sie_init(h->s, &h->real, 0x200, icpt_models_new(), &h->w->host, &h->w->space);
    h->sd = sie_sd(h->s);
    h->sd->fac = put32(0x800);
    cpu_detach(&h->w->cpu);
    cpu_attach(&h->s->cpu, core_at(h->w->cores, 0));
    put8(h->w, 0x1d0, PSW64);
    put8(h->w, 0x1d8, PROGRAM_NEW);
    put4(h->w, PROGRAM_NEW, 0xa7f40000); /* loop */
    put8(h->w, 0x1c0, PSW64);
    put8(h->w, 0x1c8, PROGRAM_NEW);
    return h;
}

static void host_world_free(struct host_world *h)
{
    cpu_detach(&h->s->cpu);
    icpt_models_free(h->s->models);
    free(h->s);
    free(h->real.base);
    world_free(h->w);
    free(h);
}

/* Enters at 2000, in blocks. */
static int enter(struct host_world *h)
{
    h->sd->psw[0] = put64(PSW64);
    h->sd->psw[1] = put64(0x2000);
    h->sd->icptcode = 0;
    cpu_set_budget(&h->s->cpu, 10000);
    return sie_run(h->s);
}

static void text_put(struct host_world *h, u64 text)
{
    put8(h->w, 0x2000, text);
    h->w->code[2] = (h->w->code[2] + CODE_STEP) & ~CODE_FLAG;
    core_forget_jumps(core_at(h->w->cores, 0));
}

/* Bytes of the description that say what intercepts: seen at the next entry, though the blocks are made. */
static void controls_seen(void)
{
    struct host_world *h = host_world_new();

    text_put(h, 0xeb005000002f0000); /* LCTLG 0,0,0(5) */
    h->s->cpu.gr[5] = 0x10000;
    CU_ASSERT_EQUAL(enter(h), LEAVE_TIMER);
    h->sd->lctl = put16(0x8000);
    CU_ASSERT_EQUAL(enter(h), LEAVE_INTERCEPT);
    CU_ASSERT_EQUAL(h->sd->icptcode, ICPT_INST);
    CU_ASSERT_EQUAL(get16(h->sd->ipa), 0xeb00);
    CU_ASSERT_EQUAL(get32(h->sd->ipb), 0x5000002f);
    CU_ASSERT_EQUAL(h->sd->icptstatus, 0);
    h->sd->lctl = put16(0x4000);
    CU_ASSERT_EQUAL(enter(h), LEAVE_TIMER);
    text_put(h, 0x0a07000000000000); /* SVC 7 */
    CU_ASSERT_EQUAL(enter(h), LEAVE_TIMER);
    h->sd->svcc = put32(0x20000700);
    CU_ASSERT_EQUAL(enter(h), LEAVE_INTERCEPT);
    CU_ASSERT_EQUAL(get16(h->sd->ipa), 0x0a07);
    CU_ASSERT_EQUAL(get32(h->sd->ipb), 0);
    h->sd->svcc = put32(0x20070000);
    CU_ASSERT_EQUAL(enter(h), LEAVE_TIMER);
    h->sd->svcc = put32(0x80000000);
    CU_ASSERT_EQUAL(enter(h), LEAVE_INTERCEPT);
    host_world_free(h);
}

/* A facility taken from the list is gone, though the list lies where it lay. */
static void facilities_seen(void)
{
    struct host_world *h = host_world_new();

    text_put(h, 0xc21c00000001a7f4); /* CGFI 1,1 */
    put4(h->w, 0x2006, 0xa7f40000);
    CU_ASSERT_EQUAL(enter(h), LEAVE_TIMER);
    CU_ASSERT_EQUAL(get64(h->sd->psw[1]), 0x2006);
    h->real.base[0x800 + 21 / 8] &= (u8) ~(0x80 >> 21 % 8);
    CU_ASSERT_EQUAL(enter(h), LEAVE_TIMER);
    CU_ASSERT_EQUAL(got2(h->w, 0x8e), PGM_OPERATION);
    host_world_free(h);
}

static void execute_told(void)
{
    struct host_world *h = host_world_new();

    text_put(h, 0xc60000000008a7f4);        /* EXRL 0,*+16 */
    put8(h->w, 0x2010, 0xb2025000ffffffff); /* STIDP 0(5) */
    h->s->cpu.gr[5] = 0x10000;
    CU_ASSERT_EQUAL(enter(h), LEAVE_INTERCEPT);
    CU_ASSERT_EQUAL(get16(h->sd->ipa), 0xb202);
    CU_ASSERT_EQUAL(get32(h->sd->ipb), 0x50000000);
    CU_ASSERT_EQUAL(h->sd->icptstatus, 0x61);
    host_world_free(h);
}

static void limits_valid(void)
{
    struct host_world *h = host_world_new();

    text_put(h, 0xa7f4000000000000);
    h->sd->msl = put64(~0ull);
    CU_ASSERT_EQUAL(enter(h), LEAVE_TIMER);
    h->sd->msl = put64(WORLD_BYTES - 2);
    CU_ASSERT_EQUAL(enter(h), LEAVE_INTERCEPT);
    CU_ASSERT_EQUAL(h->sd->icptcode, ICPT_VALIDITY);
    CU_ASSERT_EQUAL(get32(h->sd->ipb), 0x360000);
    host_world_free(h);
}

int main(void)
{
    CU_TestInfo tests[] = {
        {"an invalid PSW comes first",     invalid_psw_first },
        { "a PSW put in",                  installed_psw     },
        { "external before I/O",           external_before_io},
        { "order of external conditions",  external_order    },
        { "deadlines",                     deadlines         },
        { "exceptions of the fetch",       fetch_exceptions  },
        { "the space of an exception",     exception_space   },
        { "fields of other interruptions", other_fields      },
        { "end of the fetch override",     override_boundary },
        { "a reset forgets translations",  reset_forgets     },
        { "many pages of code",            many_pages_of_code},
        { "text that is gone",             text_gone         },
        { "simulation checks registers",   simulate_checks   },
        { "controls changed",              controls_seen     },
        { "facilities changed",            facilities_seen   },
        { "EXECUTE is told",               execute_told      },
        { "storage limits",                limits_valid      },
        CU_TEST_INFO_NULL
    };
    CU_SuiteInfo suites[] = {
        {"review", NULL, NULL, NULL, NULL, tests},
        CU_SUITE_INFO_NULL
    };
    unsigned failed;

    if (CU_initialize_registry() || CU_register_suites(suites))
        return 2;
    CU_basic_run_tests();
    failed = CU_get_number_of_failures();
    CU_cleanup_registry();
    return failed != 0;
}
