/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Lines of bytes that come in, and bytes on their way out. */
#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "console/console.h"

enum { WRITE_BYTES = 4096 }; /* a pipe that poll() calls writable takes that many without waiting */

/* ---- in ---- */

static bool grow(char **bytes, size_t *size, size_t wanted)
{
    size_t bigger = *size ? *size : 4096;
    char *p;

    while (bigger < wanted)
        bigger *= 2;
    if (bigger == *size)
        return true;
    p = realloc(*bytes, bigger);
    if (!p)
        return false;
    *bytes = p;
    *size = bigger;
    return true;
}

bool line_in_put(struct line_in *in, const char *bytes, size_t n)
{
    if (!grow(&in->bytes, &in->size, in->length + n))
        return false;
    memcpy(in->bytes + in->length, bytes, n);
    in->length += n;
    return true;
}

bool line_in_take(struct line_in *in, char line[TYPED_MAX + 1])
{
    char *end = in->length ? memchr(in->bytes, '\n', in->length) : NULL;
    size_t n = end ? (size_t)(end - in->bytes) : in->length, keep, used = end ? n + 1 : n;

    if (!end && (!in->ended || !in->length))
        return false;
    keep = n && in->bytes[n - 1] == '\r' ? n - 1 : n;
    if (keep > TYPED_MAX)
        keep = TYPED_MAX;
    memcpy(line, in->bytes, keep);
    line[keep] = 0;
    in->length -= used;
    memmove(in->bytes, in->bytes + used, in->length);
    return true;
}

void line_in_free(struct line_in *in)
{
    free(in->bytes);
    memset(in, 0, sizeof(*in));
}

/* ---- out ---- */

void out_init(struct out_queue *q)
{
    memset(q, 0, sizeof(*q));
    pthread_mutex_init(&q->lock, NULL);
    q->fresh = true;
}

void out_free(struct out_queue *q)
{
    pthread_mutex_destroy(&q->lock);
    free(q->bytes);
}

/* The lock is held. */
static void put(struct out_queue *q, const char *bytes, size_t n)
{
    if (!n || q->broken)
        return;
    if (q->first && q->first + q->length + n > q->size) {
        memmove(q->bytes, q->bytes + q->first, q->length);
        q->first = 0;
    }
    if (!grow(&q->bytes, &q->size, q->first + q->length + n))
        return;
    memcpy(q->bytes + q->first + q->length, bytes, n);
    q->length += n;
    q->fresh = bytes[n - 1] == '\n';
}

void out_put(struct out_queue *q, const char *bytes, size_t n)
{
    pthread_mutex_lock(&q->lock);
    put(q, bytes, n);
    pthread_mutex_unlock(&q->lock);
}

void out_line(struct out_queue *q, const char *label, const char *text, size_t n)
{
    pthread_mutex_lock(&q->lock);
    if (!q->fresh)
        put(q, "\n", 1);
    put(q, label, strlen(label));
    put(q, text, n);
    put(q, "\n", 1);
    pthread_mutex_unlock(&q->lock);
}

bool out_waiting(struct out_queue *q)
{
    bool waiting;

    pthread_mutex_lock(&q->lock);
    waiting = q->length > 0;
    pthread_mutex_unlock(&q->lock);
    return waiting;
}

static size_t copy_first(struct out_queue *q, char *to, size_t room)
{
    size_t n;

    pthread_mutex_lock(&q->lock);
    n = q->length < room ? q->length : room;
    if (n)
        memcpy(to, q->bytes + q->first, n);
    pthread_mutex_unlock(&q->lock);
    return n;
}

/* n < 0: they will never be taken. */
static void taken(struct out_queue *q, ssize_t n)
{
    pthread_mutex_lock(&q->lock);
    q->broken = q->broken || n < 0;
    q->first += n < 0 ? 0 : (size_t)n;
    q->length -= n < 0 ? q->length : (size_t)n;
    if (!q->length)
        q->first = 0;
    pthread_mutex_unlock(&q->lock);
}

void out_write(struct out_queue *q, int fd)
{
    struct pollfd p = { .fd = fd, .events = POLLOUT };
    char bytes[WRITE_BYTES];
    size_t n;
    ssize_t done;

    while ((n = copy_first(q, bytes, sizeof(bytes))) && poll(&p, 1, 0) == 1) {
        done = write(fd, bytes, n);
        if (done < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        q->error = done < 0 ? errno : q->error;
        taken(q, done);
    }
}

void out_drain(struct out_queue *q, int fd, u64 until)
{
    struct pollfd p = { .fd = fd, .events = POLLOUT };

    while (out_waiting(q) && host_ns() < until) {
        out_write(q, fd);
        if (out_waiting(q))
            poll(&p, 1, 100);
    }
}

/* ---- several sources ---- */

static void line_end(struct line_out *l, struct out_queue *q)
{
    if (l->length && l->bytes[l->length - 1] == '\r')
        l->length--;
    out_line(q, l->label, l->bytes, l->length);
    l->length = 0;
}

void line_out_put(struct line_out *l, struct out_queue *q, const char *text, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (!l->length)
            l->since = host_ns();
        if (text[i] == '\n' || l->length == sizeof(l->bytes))
            line_end(l, q);
        if (text[i] != '\n')
            l->bytes[l->length++] = text[i];
    }
}

void line_out_flush(struct line_out *l, struct out_queue *q)
{
    if (l->length)
        line_end(l, q);
}
