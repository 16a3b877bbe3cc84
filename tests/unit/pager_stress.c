/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A space four times as large as real storage, used at random by several simulated processors and by
 * CP, channel programs and the service thread, against a shadow of what must be there. */
#include <CUnit/Basic.h>
#include <pthread.h>
#include <stdlib.h>
#include <sched.h>
#include <string.h>
#include <unistd.h>
#include "lib/bits.h"
#include "pager/pager.h"

enum { FRAMES = 96, PAGES = 4 * FRAMES, WORKERS = 3, STEPS = 30000, TLB = 16, SPACES = 2 };

/* Words of a page: each worker stores only into its own, so that the shadow is exact.  Pages whose
 * number is a multiple of WORKERS + 1 plus 1 plus a worker's number are that worker's alone: it
 * releases them and lends them whole. */
#define WORD(worker) (256u + 8u * (worker))

struct tlbe {
    u64 page;
    u8 *host;
    u32 space;
    bool store;
};

struct worker {
    struct rig *rig;
    unsigned number, seed;
    u32 seen;    /* atomic: purges acknowledged */
    u32 outside; /* atomic: in the pager, holds nothing */
    struct tlbe tlb[TLB];
    u64 faults;
};

struct rig {
    struct pager *pager;
    struct space *space[SPACES];
    u64 shadow[SPACES][PAGES][WORKERS];
    struct worker worker[WORKERS];
    u32 epoch; /* atomic */
    u32 ends;  /* atomic: workers that have ended */
    u64 purges;
    bool processors;
};

static void purge(void *ctx, struct host_space *space, const u32 *frames, unsigned n)
{
    struct rig *r = ctx;
    u32 epoch = fetch_add(&r->epoch, 1) + 1;

    count_relaxed(&r->purges, n + !space + !frames);
    for (unsigned i = 0; i < WORKERS && r->processors; i++) {
        struct worker *w = &r->worker[i];

        while (__atomic_load_n(&w->seen, __ATOMIC_SEQ_CST) < epoch &&
               !__atomic_load_n(&w->outside, __ATOMIC_SEQ_CST))
            sched_yield();
    }
}

static void acknowledge(struct worker *w)
{
    u32 epoch = __atomic_load_n(&w->rig->epoch, __ATOMIC_SEQ_CST);

    if (epoch == w->seen)
        return;
    memset(w->tlb, 0xff, sizeof(w->tlb));
    __atomic_store_n(&w->seen, epoch, __ATOMIC_SEQ_CST);
}

static void outside(struct worker *w, u32 is)
{
    __atomic_store_n(&w->outside, is, __ATOMIC_SEQ_CST);
    if (!is)
        acknowledge(w);
}

/* The host address of a page as a processor finds it. */
static u8 *reach(struct worker *w, unsigned space, u64 page, bool store)
{
    struct tlbe *t = &w->tlb[(page + 7 * space) % TLB];
    struct host_space *h = space_host(w->rig->space[space]);
    struct page_ref ref;
    enum paging why;

    acknowledge(w);
    while (t->page != page || t->space != space || (store && !t->store)) {
        if (!h->ops->resolve(h, page << PAGE_SHIFT, store, &ref)) {
            *t = (struct tlbe){ page, ref.host, space, store };
            fetch_or(ref.key, store ? KEY_R | KEY_C : KEY_R);
            break;
        }
        w->faults++;
        outside(w, 1);
        why = space_fault(w->rig->space[space], page << PAGE_SHIFT);
        CU_ASSERT_EQUAL_FATAL(why, PAGING_DONE);
        outside(w, 0);
    }
    return t->host;
}

static u64 *shadow(struct worker *w, unsigned space, u64 page)
{
    return &w->rig->shadow[space][page][w->number];
}

static void load(struct worker *w, unsigned space, u64 page)
{
    CU_ASSERT_EQUAL(ld_be8(reach(w, space, page, false) + WORD(w->number)),
                    *shadow(w, space, page));
}

static void store(struct worker *w, unsigned space, u64 page)
{
    u64 v = (u64)rand_r(&w->seed) % 4 ? (u64)rand_r(&w->seed) : 0;

    st_be8(reach(w, space, page, true) + WORD(w->number), v);
    *shadow(w, space, page) = v;
}

static bool mine(const struct worker *w, u64 page) { return page % (WORKERS + 1) == w->number + 1; }

static bool another_ones(const struct worker *w, u64 page)
{
    return page % (WORKERS + 1) && !mine(w, page);
}

static void release(struct worker *w, unsigned space, u64 page)
{
    if (!mine(w, page))
        return;
    outside(w, 1);
    CU_ASSERT_EQUAL(space_release(w->rig->space[space], page << PAGE_SHIFT, PAGE_BYTES),
                    PAGING_DONE);
    outside(w, 0);
    *shadow(w, space, page) = 0;
}

static void cp_write(struct worker *w, unsigned space, u64 page)
{
    struct space *s = w->rig->space[space];
    u64 at = (page << PAGE_SHIFT) + WORD(w->number), v = (u64)rand_r(&w->seed);
    be64 b = put64(v), back;

    outside(w, 1);
    CU_ASSERT_EQUAL(space_write(s, at, &b, 8, PAGING_BLOCK), PAGING_DONE);
    CU_ASSERT_EQUAL(space_peek(s, at, &back, 8), PAGING_DONE);
    CU_ASSERT_EQUAL(get64(back), v);
    CU_ASSERT_EQUAL(space_read(s, at, &back, 8, PAGING_BLOCK), PAGING_DONE);
    outside(w, 0);
    CU_ASSERT_EQUAL(get64(back), v);
    *shadow(w, space, page) = v;
}

static void peek(struct worker *w, unsigned space, u64 page)
{
    be64 b;

    outside(w, 1);
    CU_ASSERT_EQUAL(space_peek(w->rig->space[space], (page << PAGE_SHIFT) + WORD(w->number), &b, 8),
                    PAGING_DONE);
    outside(w, 0);
    CU_ASSERT_EQUAL(get64(b), *shadow(w, space, page));
}

/* The host's side of a transfer into a page: a whole one, a cut one, or none. */
static void channel_read(struct worker *w, unsigned space, u64 page)
{
    u32 stored = (u32)(const u32[]){ 4096, 4096, 0, 300 }[(unsigned)rand_r(&w->seed) % 4];
    u64 v = (u64)rand_r(&w->seed);
    struct loan loan;

    if (!mine(w, page))
        return;
    outside(w, 1);
    CU_ASSERT_EQUAL_FATAL(space_lend(w->rig->space[space], page << PAGE_SHIFT,
                                     stored ? LOAN_WRITE_WHOLE : LOAN_WRITE_PART, LOAN_FRAME,
                                     PAGING_BLOCK, &loan),
                          PAGING_DONE);
    if (stored) {
        for (u32 i = 0; i < stored; i += 4)
            st_be4(loan.host + i, 0x5a5a5a5a);
        st_be8(loan.host + WORD(w->number), v);
    }
    CU_ASSERT_EQUAL(loan_return(&loan, stored, PAGING_BLOCK), PAGING_DONE);
    outside(w, 0);
    if (stored)
        *shadow(w, space, page) = v;
}

static void channel_write(struct worker *w, unsigned space, u64 page)
{
    struct loan loan;
    be64 b;

    outside(w, 1);
    CU_ASSERT_EQUAL_FATAL(space_lend(w->rig->space[space], page << PAGE_SHIFT, LOAN_READ,
                                     (enum loan_form)(rand_r(&w->seed) % 3), PAGING_BLOCK, &loan),
                          PAGING_DONE);
    if (loan.host)
        b = put64(ld_be8(loan.host + WORD(w->number)));
    else
        CU_ASSERT_EQUAL(pread(loan.fd, &b, 8, (off_t)(loan.offset + WORD(w->number))), 8);
    CU_ASSERT_EQUAL(loan_return(&loan, 0, PAGING_BLOCK), PAGING_DONE);
    outside(w, 0);
    CU_ASSERT_EQUAL(get64(b), *shadow(w, space, page));
}

static void arrived(void *ctx, enum paging why)
{
    CU_ASSERT_EQUAL(why, PAGING_DONE);
    store_release((u32 *)ctx, 1);
}

static void later(struct worker *w, unsigned space, u64 page)
{
    u32 there = 0;

    outside(w, 1);
    CU_ASSERT_EQUAL(space_fault_start(w->rig->space[space], page << PAGE_SHIFT, arrived, &there),
                    0);
    while (!load_acquire(&there))
        sched_yield();
    outside(w, 0);
    load(w, space, page);
}

typedef void step(struct worker *, unsigned space, u64 page);
static step *const steps[] = { load,     load,         load,          store, store, store,
                               cp_write, channel_read, channel_write, peek,  later, release };

static void *work(void *arg)
{
    struct worker *w = arg;

    outside(w, 0);
    for (int i = 0; i < STEPS; i++) {
        u64 page = (u64)rand_r(&w->seed) % PAGES;

        if (i % 4) /* some pages are hot */
            page %= FRAMES / 2;
        if (another_ones(w, page))
            page -= page % (WORKERS + 1);
        if (i % 8 < 5)
            (i % 2 ? load : store)(w, (unsigned)rand_r(&w->seed) % SPACES, page);
        else
            steps[(unsigned)rand_r(&w->seed) % COUNT(steps)](w, (unsigned)rand_r(&w->seed) % SPACES,
                                                             page);
    }
    for (u64 page = 0; page < SPACES * PAGES; page++)
        if (!another_ones(w, page / SPACES))
            load(w, (unsigned)(page % SPACES), page / SPACES);
    outside(w, 1);
    fetch_add(&w->rig->ends, 1);
    return NULL;
}

static struct rig *rig_new(u64 frames)
{
    struct rig *r = calloc(1, sizeof(*r));
    struct pager_setting set = { .frames = frames, .check = true, .ctx = r, .purge = purge };
    char name[] = "/tmp/pager-volume-XXXXXX";

    r->pager = pager_new(&set);
    for (int i = 0; i < 2; i++) {
        strcpy(name, "/tmp/pager-volume-XXXXXX");
        close(mkstemp(name));
        unlink(name);
        CU_ASSERT_EQUAL_FATAL(pager_add_volume(r->pager, name, SPACES * PAGES / 2, false), i);
    }
    for (int i = 0; i < SPACES; i++)
        r->space[i] = space_new(r->pager, PAGES * PAGE_BYTES);
    return r;
}

static void rig_free(struct rig *r)
{
    struct pager_usage u;

    pager_verify(r->pager);
    for (int i = 0; i < SPACES; i++)
        space_free(r->space[i]);
    pager_usage(r->pager, &u);
    CU_ASSERT_EQUAL(u.free, u.frames);
    CU_ASSERT_EQUAL(u.slots_used, 0);
    CU_ASSERT_EQUAL(u.pinned, 0);
    pager_verify(r->pager);
    pager_free(r->pager);
    free(r);
}

static void run(unsigned seed)
{
    struct rig *r = rig_new(FRAMES);
    pthread_t t[WORKERS];

    r->processors = true;
    for (unsigned i = 0; i < WORKERS; i++) {
        r->worker[i] = (struct worker){ .rig = r, .number = i, .seed = seed + i, .outside = 1 };
        memset(r->worker[i].tlb, 0xff, sizeof(r->worker[i].tlb));
    }
    for (unsigned i = 0; i < WORKERS; i++)
        pthread_create(&t[i], NULL, work, &r->worker[i]);
    while (load_acquire(&r->ends) < WORKERS) {
        pager_verify(r->pager);
        usleep(20000);
    }
    for (unsigned i = 0; i < WORKERS; i++)
        pthread_join(t[i], NULL);
    CU_ASSERT(r->purges > 0);
    CU_ASSERT(pager_count(r->pager, PAGE_OUT_WRITTEN) > 0);
    CU_ASSERT(pager_count(r->pager, PAGE_OUT_UNCHANGED) > 0);
    CU_ASSERT(pager_count(r->pager, PAGE_LENT_SIDE) > 0);
    if (getenv("PAGER_COUNTS"))
        for (int i = 0; i < PAGE_COUNTERS; i++)
            printf("%-16s %8lu %s\n", page_counter_name(i), pager_count(r->pager, i),
                   page_counter_help(i));
    rig_free(r);
}

static void several_processors(void) { run(1); }

/* Whether pages were stolen or not cannot be seen by the guest. */
static u64 hash_with(u64 frames)
{
    struct rig *r = rig_new(frames);
    u64 sum = 0, hash[SPACES];

    r->worker[0] = (struct worker){ .rig = r, .seed = 7 };
    memset(r->worker[0].tlb, 0xff, sizeof(r->worker[0].tlb));
    work(&r->worker[0]);
    for (int i = 0; i < SPACES; i++) {
        CU_ASSERT_EQUAL(space_hash(r->space[i], &hash[i]), PAGING_DONE);
        sum += hash[i] * (u64)(2 * i + 1);
    }
    rig_free(r);
    return sum;
}

static void paging_is_invisible(void)
{
    u64 much = hash_with(SPACES * PAGES);

    CU_ASSERT_EQUAL(hash_with(FRAMES), much);
    CU_ASSERT_EQUAL(hash_with(3), much);
}

int main(void)
{
    CU_TestInfo tests[] = {
        {"several processors",   several_processors },
        { "paging is invisible", paging_is_invisible},
        CU_TEST_INFO_NULL
    };
    CU_SuiteInfo suites[] = {
        {"pager/stress", NULL, NULL, NULL, NULL, tests},
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
