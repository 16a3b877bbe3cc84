/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The poll loop of the console side. */
#include <poll.h>
#include <stdlib.h>
#include <time.h>
#include "console/console.h"

enum { FILES = 16 };

struct mux {
    unsigned count;
    struct pollfd poll[FILES];
    struct {
        int fd;
        void (*ready)(void *ctx, short events);
        void *ctx;
    } file[FILES];
};

u64 host_ns(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (u64)now.tv_sec * 1000000000 + (u64)now.tv_nsec;
}

struct mux *mux_new(void) { return calloc(1, sizeof(struct mux)); }

void mux_free(struct mux *m) { free(m); }

int mux_add(struct mux *m, int fd, short events, void (*ready)(void *ctx, short events), void *ctx)
{
    if (m->count == FILES)
        return -1;
    m->file[m->count].fd = fd;
    m->file[m->count].ready = ready;
    m->file[m->count].ctx = ctx;
    m->count++;
    mux_change(m, fd, events);
    return 0;
}

/* poll() passes over negative numbers; otherwise it would report the end of a file for ever. */
void mux_change(struct mux *m, int fd, short events)
{
    for (unsigned i = 0; i < m->count; i++)
        if (m->file[i].fd == fd) {
            m->poll[i].fd = events ? fd : -1;
            m->poll[i].events = events;
        }
}

/* Milliseconds, rounded up so that the time has come when poll() returns. */
static int patience(u64 until)
{
    u64 now, ms;

    if (until == ~0ull)
        return -1;
    now = host_ns();
    ms = until > now ? (until - now + 999999) / 1000000 : 0;
    return ms < 1000000000 ? (int)ms : 1000000000;
}

void mux_wait(struct mux *m, u64 until)
{
    int n = poll(m->poll, m->count, patience(until));

    for (unsigned i = 0; n > 0 && i < m->count; i++)
        if (m->poll[i].fd >= 0 && m->poll[i].revents)
            m->file[i].ready(m->file[i].ctx, m->poll[i].revents);
}
