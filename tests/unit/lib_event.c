/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The event queue against a plain sorted array; moving, saving, several threads. */
#include <CUnit/Basic.h>
#include <pthread.h>
#include <stdlib.h>
#include "lib/event.h"

enum { ROUNDS = 20000, MODEL = 4096 };

static struct event model[MODEL];
static unsigned models;

static int model_order(const void *x, const void *y)
{
    const struct event *a = x, *b = y;

    if (a->due != b->due)
        return a->due < b->due ? -1 : 1;
    return a->sequence < b->sequence ? -1 : a->sequence > b->sequence;
}

static unsigned model_cancel(u32 kind, u32 owner)
{
    unsigned kept = 0, had = models;

    for (unsigned i = 0; i < models; i++)
        if (model[i].kind != kind || model[i].owner != owner)
            model[kept++] = model[i];
    models = kept;
    return had - kept;
}

static void model_check(struct event_queue *q)
{
    struct event e;

    qsort(model, models, sizeof(*model), model_order);
    CU_ASSERT_EQUAL(event_count(q), models);
    CU_ASSERT_EQUAL(event_next(q), models ? model[0].due : ~0ull);
    for (unsigned i = 0; i < models; i++)
        CU_ASSERT(event_at(q, i, &e) && e.due == model[i].due && e.a == model[i].a);
    CU_ASSERT_FALSE(event_at(q, models, &e));
}

static void model_add(struct event_queue *q, u64 due, u32 kind, u32 owner, u64 mark)
{
    if (models == MODEL)
        return;
    model[models++] = (struct event){ due, mark, kind, owner, mark, 0 };
    CU_ASSERT_EQUAL(event_add(q, due, kind, owner, mark, 0), 0);
}

static void take_due(struct event_queue *q, u64 now)
{
    struct event e;

    qsort(model, models, sizeof(*model), model_order);
    while (event_take(q, now, &e)) {
        CU_ASSERT(models && e.due <= now && e.a == model[0].a);
        for (unsigned i = 1; i < models; i++)
            model[i - 1] = model[i];
        models--;
    }
    CU_ASSERT(!models || model[0].due > now);
}

static void random_steps(void)
{
    struct event_queue *q = event_queue_new();
    unsigned seed = 1;

    models = 0;
    for (u64 n = 1; n <= ROUNDS; n++) {
        u32 kind = (u32)rand_r(&seed) % 3, owner = (u32)rand_r(&seed) % 40;
        u64 due = (u64)rand_r(&seed) % 1000;
        int step = rand_r(&seed) % 20;

        if (step < 12) {
            model_add(q, due, kind, owner, n);
        } else if (step < 15) {
            CU_ASSERT_EQUAL(event_cancel(q, kind, owner), model_cancel(kind, owner));
        } else if (step < 18 && models < MODEL) {
            model_cancel(kind, owner);
            model[models++] = (struct event){ due, n, kind, owner, n, 0 };
            CU_ASSERT_EQUAL(event_move(q, due, kind, owner, n, 0), 0);
        } else {
            take_due(q, due / 8);
        }
        if (n % 500 == 0)
            model_check(q);
    }
    take_due(q, ~0ull - 1);
    model_check(q);
    event_queue_free(q);
}

static void ties_come_in_order_of_arrival(void)
{
    struct event_queue *q = event_queue_new();
    struct event e;

    for (u64 i = 0; i < 100; i++)
        event_add(q, 7, (u32)i % 5, 1, i, 0);
    for (u64 i = 0; i < 100; i++)
        CU_ASSERT(event_take(q, 7, &e) && e.a == i);
    CU_ASSERT_FALSE(event_take(q, ~0ull - 1, &e));
    event_queue_free(q);
}

static void moving_to_never_cancels(void)
{
    struct event_queue *q = event_queue_new();

    CU_ASSERT_EQUAL(event_move(q, 5, 1, 1, 0, 0), 0);
    CU_ASSERT_EQUAL(event_move(q, 9, 1, 1, 0, 0), 0);
    CU_ASSERT_EQUAL(event_count(q), 1);
    CU_ASSERT_EQUAL(event_next(q), 9);
    CU_ASSERT_EQUAL(event_move(q, ~0ull, 1, 1, 0, 0), 0);
    CU_ASSERT_EQUAL(event_count(q), 0);
    CU_ASSERT_EQUAL(event_next(q), ~0ull);
    event_queue_free(q);
}

static void saved_and_loaded(void)
{
    struct event_queue *q = event_queue_new(), *copy = event_queue_new();
    struct event e, f;

    for (u64 i = 0; i < 300; i++)
        event_add(q, i * 7919 % 13, 1, (u32)i, i, ~i);
    for (unsigned i = 0; event_at(q, 299 - i, &e); i++)
        CU_ASSERT_EQUAL(event_restore(copy, &e), 0);
    event_add(q, 5, 2, 2, 0, 0);
    event_add(copy, 5, 2, 2, 0, 0);
    while (event_take(q, 99, &e))
        CU_ASSERT(event_take(copy, 99, &f) && e.due == f.due && e.sequence == f.sequence &&
                  e.kind == f.kind && e.owner == f.owner && e.a == f.a && e.b == f.b);
    CU_ASSERT_EQUAL(event_count(copy), 0);
    event_queue_free(q);
    event_queue_free(copy);
}

struct mover {
    struct event_queue *q;
    u32 owner;
};

static void *one_owner(void *arg)
{
    struct event_queue *q = ((struct mover *)arg)->q;
    u32 owner = ((struct mover *)arg)->owner;
    struct event e;

    for (u64 i = 0; i < 5000; i++) {
        event_move(q, i, 1, owner, 0, 0);
        if (i % 3 == 0)
            event_take(q, event_next(q), &e);
    }
    event_cancel(q, 1, owner);
    return NULL;
}

static void several_threads(void)
{
    struct event_queue *q = event_queue_new();
    struct mover arg[3] = {
        {q,  1},
        { q, 2},
        { q, 3}
    };
    pthread_t t[3];

    for (int i = 0; i < 3; i++)
        pthread_create(&t[i], NULL, one_owner, &arg[i]);
    for (int i = 0; i < 3; i++)
        pthread_join(t[i], NULL);
    CU_ASSERT_EQUAL(event_count(q), 0);
    CU_ASSERT_EQUAL(event_next(q), ~0ull);
    event_queue_free(q);
}

int main(void)
{
    CU_TestInfo tests[] = {
        {"random steps against a model",   random_steps                 },
        { "ties come in order of arrival", ties_come_in_order_of_arrival},
        { "moving to never cancels",       moving_to_never_cancels      },
        { "saved and loaded",              saved_and_loaded             },
        { "several threads",               several_threads              },
        CU_TEST_INFO_NULL
    };
    CU_SuiteInfo suites[] = {
        {"lib/event", NULL, NULL, NULL, NULL, tests},
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
