/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who performs host I/O: the caller at once, or a small pool of service threads.  No manual. */
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include "channel-io/volume.h"

/* In a pool a request is on the `todo` list, in the hands of a thread, or on the `ended` list;
 * `out` counts all three.  The lock guards the lists; wake() is called without it. */
struct pool {
    struct io_backend backend;
    pthread_mutex_t lock;
    pthread_cond_t work, end;
    struct io_request *todo, **todo_tail, *ended, **ended_tail;
    unsigned out, threads, wanted;
    pthread_t *thread;
    bool stopping;
    void (*wake)(void *ctx);
    void *ctx;
};

static bool inline_submit(struct io_backend *b, struct io_request *r)
{
    (void)b;
    volume_io(r);
    return true;
}

static unsigned inline_reap(struct io_backend *b)
{
    (void)b;
    return 0;
}

static void inline_nothing(struct io_backend *b) { (void)b; }

struct io_backend *io_backend_inline(void)
{
    static const struct io_backend_ops ops = { inline_submit, inline_reap, inline_nothing,
                                               inline_nothing };
    static const struct io_backend backend = { &ops };

    return (struct io_backend *)&backend; /* has no state: nobody writes to it */
}

static struct io_request *pop(struct io_request **list, struct io_request ***tail)
{
    struct io_request *r = *list;

    if (!r)
        return NULL;
    *list = r->next;
    if (!*list)
        *tail = list;
    return r;
}

static void push(struct io_request ***tail, struct io_request *r)
{
    r->next = NULL;
    **tail = r;
    *tail = &r->next;
}

static void *pool_thread(void *arg)
{
    struct pool *p = arg;
    struct io_request *r;

    pthread_mutex_lock(&p->lock);
    for (;;) {
        while (!p->todo && !p->stopping)
            pthread_cond_wait(&p->work, &p->lock);
        r = pop(&p->todo, &p->todo_tail);
        if (!r)
            break;
        pthread_mutex_unlock(&p->lock);
        volume_io(r);
        pthread_mutex_lock(&p->lock);
        push(&p->ended_tail, r);
        pthread_cond_broadcast(&p->end);
        pthread_mutex_unlock(&p->lock);
        p->wake(p->ctx);
        pthread_mutex_lock(&p->lock);
    }
    pthread_mutex_unlock(&p->lock);
    return NULL;
}

/* Signals are for the threads that know what to do with them. */
static void pool_grow(struct pool *p)
{
    sigset_t all, old;

    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &old);
    while (p->threads < p->wanted && !pthread_create(&p->thread[p->threads], NULL, pool_thread, p))
        p->threads++;
    pthread_sigmask(SIG_SETMASK, &old, NULL);
}

static bool pool_submit(struct io_backend *b, struct io_request *r)
{
    struct pool *p = (struct pool *)b;

    if (!p->threads)
        pool_grow(p);
    if (!p->threads)
        return inline_submit(b, r);
    pthread_mutex_lock(&p->lock);
    push(&p->todo_tail, r);
    p->out++;
    pthread_cond_signal(&p->work);
    pthread_mutex_unlock(&p->lock);
    return false;
}

static unsigned pool_reap(struct io_backend *b)
{
    struct pool *p = (struct pool *)b;
    struct io_request *r, *next;
    unsigned n = 0;

    pthread_mutex_lock(&p->lock);
    r = p->ended;
    p->ended = NULL;
    p->ended_tail = &p->ended;
    for (next = r; next; next = next->next)
        n++;
    p->out -= n;
    pthread_mutex_unlock(&p->lock);
    for (; r; r = next) {
        next = r->next;
        r->done(r);
    }
    return n;
}

static void pool_wait(struct io_backend *b)
{
    struct pool *p = (struct pool *)b;

    pthread_mutex_lock(&p->lock);
    while (p->out && !p->ended)
        pthread_cond_wait(&p->end, &p->lock);
    pthread_mutex_unlock(&p->lock);
}

static void pool_free(struct io_backend *b)
{
    struct pool *p = (struct pool *)b;

    pthread_mutex_lock(&p->lock);
    p->stopping = true;
    pthread_cond_broadcast(&p->work);
    pthread_mutex_unlock(&p->lock);
    for (unsigned i = 0; i < p->threads; i++)
        pthread_join(p->thread[i], NULL);
    pool_reap(b);
    pthread_cond_destroy(&p->work);
    pthread_cond_destroy(&p->end);
    pthread_mutex_destroy(&p->lock);
    free(p->thread);
    free(p);
}

struct io_backend *io_backend_threads(unsigned threads, void (*wake)(void *ctx), void *ctx)
{
    static const struct io_backend_ops ops = { pool_submit, pool_reap, pool_wait, pool_free };
    struct pool *p = calloc(1, sizeof(*p));

    if (!p)
        return NULL;
    p->thread = calloc(threads, sizeof(*p->thread));
    if (!p->thread) {
        free(p);
        return NULL;
    }
    p->backend.ops = &ops;
    p->wanted = threads;
    p->wake = wake;
    p->ctx = ctx;
    p->todo_tail = &p->todo;
    p->ended_tail = &p->ended;
    pthread_mutex_init(&p->lock, NULL);
    pthread_cond_init(&p->work, NULL);
    pthread_cond_init(&p->end, NULL);
    return &p->backend;
}

unsigned io_backend_reap(struct io_backend *b) { return b->ops->reap(b); }

void io_backend_free(struct io_backend *b) { b->ops->free(b); }
