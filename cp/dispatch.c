/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Real processors: each a host thread that asks for a virtual CPU, enters it, resolves why it left, and
 * repeats.
 *
 * A virtual CPU is in exactly one state; the function in brackets makes the move.
 *
 *   STOPPED ---[vcpu_start]--> READY --[take]--> RUNNING --[settle]--> WAITING, PAGING, CHECKSTOP, STOPPED
 *      ^                         ^                  |                      |
 *      +------[settle: stop]-----+---[settle: slice]+       [vcpu_wake]----+--> READY
 *
 * (1) A virtual CPU is in the ready queue if and only if its state is READY.
 * (2) Its registers belong to the processor's thread while RUNNING, else to whoever holds cp_lock.
 * (3) A processor that finds nothing ready waits on `work` and makes no system call until it is told. */
#include <stdlib.h>

#include "cp/dispatch.h"
#include "cp/inner.h"
#include "lib/bits.h"

#define SLICE       (TOD_US * 5000)    /* real setting: 5 ms, when somebody else is ready */
#define SLICE_INSNS (10 * 1000 * 1000) /* virtual setting */

static void queue_put(struct dispatcher *d, struct vcpu *v)
{
    v->next = NULL;
    *d->tail = v;
    d->tail = &v->next;
    d->waiting++;
}

static struct vcpu *queue_take(struct dispatcher *d)
{
    struct vcpu *v = d->head;

    if (!v)
        return NULL;
    d->head = v->next;
    if (!d->head)
        d->tail = &d->head;
    d->waiting--;
    return v;
}

/* Back to where it was taken from: its turn is not over. */
static void queue_push(struct dispatcher *d, struct vcpu *v)
{
    v->next = d->head;
    d->head = v;
    if (!v->next)
        d->tail = &v->next;
    d->waiting++;
}

static void queue_drop(struct dispatcher *d, struct vcpu *v)
{
    for (struct vcpu **p = &d->head; *p; p = &(*p)->next)
        if (*p == v) {
            *p = v->next;
            if (d->tail == &v->next)
                d->tail = p;
            d->waiting--;
            return;
        }
}

/* The processor that ran it last has its blocks and translations; otherwise any that is idle. */
static bool wake_one(struct dispatcher *d, const struct vcpu *v)
{
    struct processor *p = &d->processor[v->processor % d->count];

    for (unsigned i = 0; i < d->count && !p->idle; i++)
        p = &d->processor[i];
    if (!p->idle)
        return false;
    p->idle = false;
    pthread_cond_signal(&p->work);
    return true;
}

void dispatch_wake_all(struct system *sys)
{
    struct dispatcher *d = sys->dispatcher;

    for (unsigned i = 0; i < d->count; i++) {
        d->processor[i].idle = false;
        pthread_cond_signal(&d->processor[i].work);
    }
}

/* The end of the slices that run now, because somebody waits: not put off when others come to wait, too. */
static void slice_set(struct system *sys)
{
    sys->dispatcher->slice_set = sys->options.clock == CLOCK_REAL;
    if (sys->dispatcher->slice_set)
        timer_event(sys, system_now(sys) + SLICE, EVENT_SLICE, 0);
}

void dispatch_ready(struct system *sys, struct vcpu *v)
{
    struct dispatcher *d = sys->dispatcher;

    v->state = VCPU_READY;
    queue_put(d, v);
    if (!wake_one(d, v) && !d->slice_set)
        slice_set(sys);
}

void dispatch_withdraw(struct vcpu *v)
{
    if (v->state == VCPU_READY)
        queue_drop(v->vm->sys->dispatcher, v);
}

void dispatch_interrupt(struct vcpu *v)
{
    if (v->state == VCPU_RUNNING)
        cpu_ask(&v->sie.cpu, REQ_LEAVE);
}

void dispatch_slice_end(struct system *sys)
{
    struct dispatcher *d = sys->dispatcher;

    d->slice_set = false;
    if (!d->head)
        return;
    for (unsigned i = 0; i < d->count; i++)
        if (d->processor[i].running)
            cpu_ask(&d->processor[i].running->sie.cpu, REQ_LEAVE);
    slice_set(sys);
}

static u64 instructions_until(u64 due, u64 now)
{
    return due <= now ? 1 : (due - now) / TOD_INSN + ((due - now) % TOD_INSN != 0);
}

/* How long may it run: in the virtual setting until the next event or the end of its slice, or until the
 * system is to stop, to the instruction. */
static s64 slice_budget(struct system *sys, const struct vcpu *v)
{
    u64 now, due, n, left = sys->options.stop_at - sys->executed;

    if (sys->options.clock == CLOCK_REAL)
        return 1ll << 40;
    now = system_now(sys);
    due = event_next(sys->events);
    n = instructions_until(due < v->slice_end ? due : v->slice_end, now);
    return (s64)(sys->options.stop_at && left < n ? left : n);
}

/* In virtual time the clock follows the instructions when they have been done, by the guest or for it. */
static void clock_follow(struct system *sys, struct vcpu *v)
{
    u64 count = cpu_count(&v->sie.cpu), done = count - v->instructions;

    v->instructions = count;
    if (sys->options.clock == CLOCK_REAL)
        return;
    clock_advance(sys->clock, done * TOD_INSN);
    v->vtime += done * TOD_INSN;
    v->ttime += done * TOD_INSN;
    sys->executed += done;
}

void dispatch_hold(struct system *sys) { sys->dispatcher->held = true; }

void dispatch_pause(struct system *sys)
{
    if (sys->options.clock == CLOCK_VIRTUAL)
        sys->dispatcher->paused++;
}

void dispatch_resume(struct system *sys)
{
    if (sys->options.clock == CLOCK_REAL)
        return;
    sys->dispatcher->paused--;
    dispatch_wake_all(sys);
}

static bool stands_still(const struct dispatcher *d) { return d->held || d->paused; }

/* The instruction count was reached: said once, the machine stays as it is. */
static void stop_when_due(struct system *sys, struct vcpu *v)
{
    const struct cpu *cpu = &v->sie.cpu;

    if (!sys->options.stop_at || sys->executed < sys->options.stop_at || sys->dispatcher->held)
        return;
    dispatch_hold(sys);
    if (sys->stopped)
        sys->stopped(sys->say_ctx, v->vm, STOP_COUNT, psw_mask(cpu), cpu->ia);
}

bool dispatch_turn_over(const struct vcpu *v)
{
    struct system *sys = v->vm->sys;

    return sys->options.clock == CLOCK_REAL || system_now(sys) >= v->slice_end;
}

static int enter(struct processor *p, struct vcpu *v)
{
    struct system *sys = v->vm->sys;
    u64 before;
    int status;

    cpu_set_budget(&v->sie.cpu, slice_budget(sys, v));
    system_unlock(sys);
    before = cycle_count();
    status = sie_run(&v->sie);
    p->guest_cycles += cycle_count() - before;
    system_lock(sys);
    clock_follow(sys, v);
    return status;
}

/* Total time by the clock; the guest's share of it by cycles, so that an entry costs no clock reading. */
static void account(struct processor *p, struct vcpu *v, u64 began, u64 cycles)
{
    u64 total = system_now(v->vm->sys) - began, all = cycle_count() - cycles;

    if (v->vm->sys->options.clock == CLOCK_VIRTUAL)
        return; /* clock_follow() has done it */
    v->ttime += total;
    v->vtime += all ? (u64)((u128)total * p->guest_cycles / all) : total;
}

/* Virtual setting.  A slice that was not used up goes on. */
static void slice_start(struct system *sys, struct vcpu *v)
{
    if (sys->options.clock == CLOCK_VIRTUAL && dispatch_turn_over(v))
        v->slice_end = system_now(sys) + SLICE_INSNS * TOD_INSN;
}

/* Until it has left and that is settled.  What comes of it is due after exactly its instructions. */
static void run_once(struct processor *p, struct vcpu *v)
{
    struct system *sys = v->vm->sys;

    slice_start(sys, v);
    settle(v, vcpu_stop_due(v) ? 0 : enter(p, v));
    clock_follow(sys, v);
    virtual_events(sys);
    stop_when_due(sys, v);
}

/* Enters it until it cannot go on or its slice has ended. */
static void run(struct processor *p, struct vcpu *v)
{
    struct system *sys = v->vm->sys;
    struct dispatcher *d = sys->dispatcher;
    u64 began = system_now(sys), cycles = cycle_count();

    v->processor = (u8)(p - sys->dispatcher->processor);
    p->guest_cycles = 0;
    cpu_attach(&v->sie.cpu, p->core);
    cpu_timer_go(&v->sie.cpu);
    p->running = v;
    v->state = VCPU_RUNNING;
    virtual_events(sys);
    stop_when_due(sys, v);
    while (v->state == VCPU_RUNNING && !d->stopping && !d->held)
        run_once(p, v);
    if (v->state == VCPU_RUNNING) {
        v->state = VCPU_READY;
        queue_push(d, v);
    }
    p->running = NULL;
    account(p, v, began, cycles);
    if (v->state != VCPU_WAITING)
        cpu_timer_stop(&v->sie.cpu);
    cpu_detach(&v->sie.cpu);
    pthread_cond_broadcast(&sys->dispatcher->quiet);
}

/* Nothing is ready: in virtual time the next event is now. */
static void idle(struct processor *p)
{
    struct system *sys = p->sys;
    struct dispatcher *d = sys->dispatcher;

    if (sys->options.clock == CLOCK_VIRTUAL && !stands_still(d) && virtual_skip(sys))
        return;
    p->idle = !d->stopping;
    while (p->idle)
        pthread_cond_wait(&p->work, &sys->lock);
}

static void *processor_main(void *arg)
{
    struct processor *p = arg;
    struct dispatcher *d = p->sys->dispatcher;

    system_lock(p->sys);
    while (!d->stopping) {
        struct vcpu *v = stands_still(d) ? NULL : queue_take(d);

        if (v)
            run(p, v);
        else
            idle(p);
    }
    system_unlock(p->sys);
    return NULL;
}

void dispatch_quiesce(struct vm *vm)
{
    struct system *sys = vm->sys;

    system_lock(sys);
    for (unsigned i = 0; i < vm->cpus; i++)
        while (vm->vcpu[i] && vm->vcpu[i]->state == VCPU_RUNNING) {
            dispatch_interrupt(vm->vcpu[i]);
            pthread_cond_wait(&sys->dispatcher->quiet, &sys->lock);
        }
    system_unlock(sys);
}

static struct dispatcher *dispatcher_new(struct system *sys)
{
    unsigned n = cores_count(sys->cores);
    struct dispatcher *d = calloc(1, sizeof(*d) + n * sizeof(d->processor[0]));

    if (!d)
        return NULL;
    d->count = n;
    d->tail = &d->head;
    pthread_cond_init(&d->quiet, NULL);
    for (unsigned i = 0; i < n; i++) {
        pthread_cond_init(&d->processor[i].work, NULL);
        d->processor[i].sys = sys;
        d->processor[i].core = core_at(sys->cores, i);
    }
    return d;
}

int dispatcher_make(struct system *sys)
{
    sys->dispatcher = dispatcher_new(sys);
    return sys->dispatcher ? 0 : -1;
}

int dispatch_start(struct system *sys)
{
    struct dispatcher *d = sys->dispatcher;

    if (sys->options.clock == CLOCK_REAL && timer_start(sys))
        return -1;
    for (; d->started < d->count; d->started++)
        if (pthread_create(&d->processor[d->started].thread, NULL, processor_main,
                           &d->processor[d->started]))
            return -1;
    return 0;
}

void dispatch_stop(struct system *sys)
{
    struct dispatcher *d = sys->dispatcher;

    system_lock(sys);
    d->stopping = true;
    for (unsigned i = 0; i < d->count; i++)
        if (d->processor[i].running)
            cpu_ask(&d->processor[i].running->sie.cpu, REQ_LEAVE);
    dispatch_wake_all(sys);
    system_unlock(sys);
    for (unsigned i = 0; i < d->started; i++)
        pthread_join(d->processor[i].thread, NULL);
    d->started = 0;
    timer_stop(sys);
}

void dispatcher_free(struct system *sys)
{
    struct dispatcher *d = sys->dispatcher;

    if (!d)
        return;
    for (unsigned i = 0; i < d->count; i++)
        pthread_cond_destroy(&d->processor[i].work);
    pthread_cond_destroy(&d->quiet);
    free(d);
    sys->dispatcher = NULL;
}
