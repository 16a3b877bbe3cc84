/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bytes, lines and the files they come from and go to.  Knows no commands. */
#ifndef CONSOLE_CONSOLE_H
#define CONSOLE_CONSOLE_H

#include <pthread.h>
#include "lib/base.h"

/* ---- mux.c: one thread waits for several files ---- */

struct mux;

struct mux *mux_new(void); /* NULL: no memory */
void mux_free(struct mux *);
/* ready() is called by mux_wait() when one of `events` (poll(2)) is there.  0, or -1: too many. */
int mux_add(struct mux *, int fd, short events, void (*ready)(void *ctx, short events), void *ctx);
void mux_change(struct mux *, int fd, short events); /* 0: not now; fd stays known */
/* Waits until something is ready or `until` (host monotonic ns; ~0: no limit), once. */
void mux_wait(struct mux *, u64 until);
u64 host_ns(void); /* monotonic */

/* ---- line.c ---- */

enum { TYPED_MAX = 1024 };

/* Bytes in, lines out.  CR LF, LF and the end of the file end a line; what is too long is cut. */
struct line_in {
    char *bytes;
    size_t length, size;
    bool ended; /* no more bytes will come */
};
bool line_in_put(struct line_in *, const char *bytes, size_t n); /* false: no memory */
bool line_in_take(struct line_in *, char line[TYPED_MAX + 1]);   /* false: no whole line there */
void line_in_free(struct line_in *);

/* Bytes that wait to be written.  Any thread puts; one writes. */
struct out_queue {
    pthread_mutex_t lock;
    char *bytes;
    size_t first, length, size;
    bool fresh;  /* the last byte put was a newline, or there was none */
    bool broken; /* nobody takes them any more: they are dropped ... */
    int error;   /* ... because of this errno */
};
void out_init(struct out_queue *);
void out_free(struct out_queue *);
void out_put(struct out_queue *, const char *bytes, size_t n);
void out_line(struct out_queue *, const char *label, const char *text,
              size_t n); /* on a line of its own */
bool out_waiting(struct out_queue *);
void out_write(struct out_queue *, int fd);            /* some of it, if fd takes it now */
void out_drain(struct out_queue *, int fd, u64 until); /* all of it, or until the time */

/* Text of one of several sources: whole lines go out behind its label. */
struct line_out {
    char label[16];
    char bytes[TYPED_MAX];
    size_t length;
    u64 since; /* host ns at which the line was begun */
};
void line_out_put(struct line_out *, struct out_queue *, const char *text, size_t n);
void line_out_flush(struct line_out *, struct out_queue *); /* a line that was not ended */

#endif
