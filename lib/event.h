/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The one event queue: what is due when.  An event is data, never a function pointer, so that the
 * queue is totally ordered (due, then sequence) and can be saved and loaded. */
#ifndef LIB_EVENT_H
#define LIB_EVENT_H

#include "lib/base.h"

struct event {
    u64 due;      /* TOD units */
    u64 sequence; /* given by event_add: breaks ties in the order of arrival */
    u32 kind;     /* the owner's enum */
    u32 owner;    /* id of who it is for */
    u64 a, b;     /* what it is about */
};

struct event_queue;

struct event_queue *event_queue_new(void);
void event_queue_free(struct event_queue *);
/* All calls: any thread; the queue has a lock of its own, held for a moment.
 * 0, or -1 when there is no memory. */
int event_add(struct event_queue *, u64 due, u32 kind, u32 owner, u64 a, u64 b);
/* Removes all events of this kind and owner; says how many. */
unsigned event_cancel(struct event_queue *, u32 kind, u32 owner);
/* Cancel and add in one step: a deadline that moved.  due = ~0 only cancels. */
int event_move(struct event_queue *, u64 due, u32 kind, u32 owner, u64 a, u64 b);
u64 event_next(const struct event_queue *); /* due of the earliest; ~0 when empty; lock-free */
bool event_take(struct event_queue *, u64 now, struct event *out); /* earliest with due <= now */
unsigned event_count(const struct event_queue *);
/* For saving: the i-th in order, and an add that keeps the sequence. */
bool event_at(const struct event_queue *, unsigned i, struct event *out);
int event_restore(struct event_queue *, const struct event *);

#endif
