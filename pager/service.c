/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The service thread: page faults for callers that must not block; made at the first request. */
#include <stdlib.h>
#include "pager/internal.h"

struct request {
    struct list link;
    struct space *space;
    u64 addr;
    void (*done)(void *ctx, enum paging);
    void *ctx;
};

struct service {
    struct pager *pager;
    pthread_t thread;
    pthread_cond_t work;
    struct list queue; /* the pager's lock, as all here */
    bool end;
};

/* Lock held and let go of meanwhile. */
static void serve(struct pager *p, struct request *r)
{
    enum paging why;

    pthread_mutex_unlock(&p->lock);
    why = space_fault(r->space, r->addr);
    r->done(r->ctx, why);
    pthread_mutex_lock(&p->lock);
    r->space->busy--;
    pthread_cond_broadcast(&p->moved);
    free(r);
}

static void *service_run(void *arg)
{
    struct service *v = arg;
    struct pager *p = v->pager;

    pthread_mutex_lock(&p->lock);
    while (!v->end || !list_empty(&v->queue)) {
        struct list *l = list_take_first(&v->queue);

        if (l)
            serve(p, CONTAINER(l, struct request, link));
        else
            pthread_cond_wait(&v->work, &p->lock);
    }
    pthread_mutex_unlock(&p->lock);
    return NULL;
}

/* Lock held. */
static struct service *service_new(struct pager *p)
{
    struct service *v = calloc(1, sizeof(*v));

    if (!v)
        return NULL;
    v->pager = p;
    list_init(&v->queue);
    pthread_cond_init(&v->work, NULL);
    if (pthread_create(&v->thread, NULL, service_run, v)) {
        pthread_cond_destroy(&v->work);
        free(v);
        return NULL;
    }
    return v;
}

int space_fault_start(struct space *s, u64 addr, void (*done)(void *, enum paging), void *ctx)
{
    struct pager *p = s->pager;
    struct request *r = malloc(sizeof(*r));

    if (!r)
        return -1;
    *r = (struct request){ .space = s, .addr = addr, .done = done, .ctx = ctx };
    pthread_mutex_lock(&p->lock);
    if (!p->service)
        p->service = service_new(p);
    if (p->service) {
        s->busy++;
        list_add_last(&p->service->queue, &r->link);
        pthread_cond_signal(&p->service->work);
        r = NULL;
    }
    pthread_mutex_unlock(&p->lock);
    if (!r)
        return 0;
    free(r);
    return -1;
}

void service_end(struct pager *p)
{
    struct service *v = p->service;

    if (!v)
        return;
    pthread_mutex_lock(&p->lock);
    v->end = true;
    pthread_cond_signal(&v->work);
    pthread_mutex_unlock(&p->lock);
    pthread_join(v->thread, NULL);
    pthread_cond_destroy(&v->work);
    free(v);
    p->service = NULL;
}
