/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Events that are due: the timer thread of the real setting, and time's steps in the virtual one. */
#include <errno.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include "cp/inner.h"
#include "lib/bits.h"

/* Arms the timer for the earliest event, if that has changed. */
static void timer_arm(struct system *sys)
{
    struct dispatcher *d = sys->dispatcher;
    u64 due = event_next(sys->events), ns;
    struct itimerspec t = { 0 };

    if (!d->timer_runs || due == load_relaxed(&d->timer_armed))
        return;
    store_relaxed(&d->timer_armed, due);
    if (due != ~0ull) {
        ns = clock_host_ns(sys->clock, due);
        ns = ns ? ns : 1;
        t.it_value.tv_sec = (time_t)(ns / 1000000000);
        t.it_value.tv_nsec = (long)(ns % 1000000000);
    }
    timerfd_settime(d->timer_fd, TFD_TIMER_ABSTIME, &t, NULL);
}

void timer_event(struct system *sys, u64 due, u32 kind, u32 owner)
{
    event_move(sys->events, due, kind, owner, 0, 0);
    timer_arm(sys);
}

/* In virtual time an idle processor is who makes time go on. */
void timer_kick(struct system *sys)
{
    if (sys->options.clock == CLOCK_VIRTUAL)
        dispatch_wake_all(sys);
    else
        timer_arm(sys);
}

static void cpu_due(struct system *sys, u32 owner)
{
    struct vcpu *v = vcpu_by_id(sys, owner);

    if (!v)
        return;
    cpu_ask(&v->sie.cpu, REQ_TIMER);
    if (v->state == VCPU_WAITING)
        vcpu_wake(v);
}

static struct vm *vm_by_id(struct system *sys, u32 id)
{
    struct vm *vm = sys->vms;

    while (vm && vm->id != id)
        vm = vm->next;
    return vm;
}

static void event_handle(struct system *sys, const struct event *e)
{
    struct vm *vm;

    switch (e->kind) {
    case EVENT_CPU: cpu_due(sys, e->owner); break;
    case EVENT_SLICE: dispatch_slice_end(sys); break;
    case EVENT_IO:
        vm = vm_by_id(sys, e->owner);
        if (vm)
            vm_io_event(vm, (u32)e->a, (u32)e->b);
        break;
    case EVENT_WORK:
        vm = vm_by_id(sys, e->owner);
        if (vm)
            vm_io_work(vm, (u32)e->a);
        break;
    default:
        if (sys->event)
            sys->event(sys->say_ctx, e);
    }
}

void events_run(struct system *sys)
{
    struct event e;

    while (event_take(sys->events, system_now(sys), &e))
        event_handle(sys, &e);
}

void virtual_events(struct system *sys)
{
    if (sys->options.clock == CLOCK_VIRTUAL)
        events_run(sys);
}

bool virtual_skip(struct system *sys)
{
    u64 due = event_next(sys->events), now = system_now(sys);

    if (due == ~0ull)
        return false;
    if (due > now)
        clock_advance(sys->clock, due - now);
    events_run(sys);
    return true;
}

static void *timer_main(void *arg)
{
    struct system *sys = arg;
    struct dispatcher *d = sys->dispatcher;
    u64 ticks;

    while (read(d->timer_fd, &ticks, sizeof(ticks)) == sizeof(ticks) || errno == EINTR) {
        bool stopping;

        system_lock(sys);
        stopping = d->stopping;
        store_relaxed(&d->timer_armed, ~0ull);
        if (!stopping)
            events_run(sys);
        timer_arm(sys);
        system_unlock(sys);
        if (stopping)
            break;
    }
    return NULL;
}

int timer_start(struct system *sys)
{
    struct dispatcher *d = sys->dispatcher;

    d->timer_armed = ~0ull;
    d->timer_fd = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC);
    if (d->timer_fd < 0)
        return -1;
    d->timer_runs = true;
    if (pthread_create(&d->timer, NULL, timer_main, sys)) {
        d->timer_runs = false;
        close(d->timer_fd);
        return -1;
    }
    timer_arm(sys);
    return 0;
}

void timer_stop(struct system *sys)
{
    struct dispatcher *d = sys->dispatcher;
    struct itimerspec soon = { .it_value = { .tv_nsec = 1 } };

    if (!d->timer_runs)
        return;
    timerfd_settime(d->timer_fd, TFD_TIMER_ABSTIME, &soon, NULL);
    pthread_join(d->timer, NULL);
    d->timer_runs = false;
    close(d->timer_fd);
}
