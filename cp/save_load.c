/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A saved virtual machine comes back: every number is looked at before it is used.  Design, section 8. */
#include <stdlib.h>
#include <string.h>

#include "cp/inner.h"
#include "cp/ipl.h"
#include "cp/iucv.h"
#include "cp/save_inner.h"
#include "cp/sclp.h"
#include "cpu/state.h"

enum { EVENTS_MOST = 64, EVENT_BYTES = 4096 }; /* of the service processor */

struct loading {
    struct vm *vm;
    struct source *from;
    unsigned version;
    u8 state[VM_CPUS]; /* enum vcpu_state to be */
};

static bool head_valid(const struct save_head *h)
{
    if (h->userid[USERID_LENGTH] || !h->userid[0] || h->setting > CLOCK_VIRTUAL)
        return false;
    return h->cpus && h->cpus <= VM_CPUS && h->storage >= 2 * PAGE_BYTES &&
           h->storage <= 1ull << 42 && !(h->storage & ~PAGE_MASK);
}

enum save_why save_head_load(struct source *from, unsigned *version, struct save_head *h)
{
    u64 magic, v;

    if (source_get8(from, &magic) || magic != SAVE_MAGIC)
        return SAVE_ALIEN;
    if (source_get8(from, &v) || v > STATE_VERSION)
        return SAVE_VERSION;
    *version = (unsigned)v;
    if (source_get8(from, &h->setting) || source_get8(from, &h->now) ||
        source_get(from, h->userid, sizeof(h->userid)) || source_get8(from, &h->storage) ||
        source_get8(from, &h->cpus))
        return SAVE_DAMAGED;
    return head_valid(h) ? SAVE_DONE : SAVE_DAMAGED;
}

static int machine_load(struct loading *l)
{
    u64 conmode;

    if (source_get8(l->from, &conmode) || conmode >= COUNT(conmodes) ||
        state_load(&vm_table, l->vm, l->version, l->from))
        return -1;
    l->vm->conmode = conmodes[conmode];
    l->vm->classes[sizeof(l->vm->classes) - 1] = 0;
    return 0;
}

/* Its own state description names this system's facility list. */
static int cpu_of_load(struct loading *l, unsigned i)
{
    struct vcpu *v = l->vm->vcpu[i];
    u64 state;

    if (source_get8(l->from, &state) || state > VCPU_CHECKSTOP || state == VCPU_RUNNING ||
        state == VCPU_PAGING || cpu_load(&v->sie.cpu, l->version, l->from) ||
        state_load(&vcpu_table, v, l->version, l->from) ||
        state_load(&sd_table, vcpu_sd(v), l->version, l->from))
        return -1;
    if (v->address != i)
        return -1;
    v->instructions = cpu_count(&v->sie.cpu);
    v->vm->sys->executed += v->instructions;
    v->sie.assist = v->vm->set.assist_off ? v->vm->assist_rows : NULL;
    v->sie.assist_gen++;
    sie_close(&v->sie);
    l->state[i] = (u8)state;
    return 0;
}

static int cpus_load(struct loading *l)
{
    for (unsigned i = 0; i < l->vm->cpus; i++)
        if (cpu_of_load(l, i))
            return -1;
    return 0;
}

/* They are put into the queue when everything else is there; until then their order is in `next`. */
static int ready_load(struct loading *l, struct vcpu **first)
{
    struct vcpu **last = first;
    u64 address;

    for (;;) {
        if (source_get8(l->from, &address))
            return -1;
        if (address == ~0ull)
            return 0;
        if (address >= l->vm->cpus || l->state[address] != VCPU_READY)
            return -1;
        l->state[address] = VCPU_STOPPED; /* not twice */
        *last = l->vm->vcpu[address];
        last = &(*last)->next;
        *last = NULL;
    }
}

static int sclp_load(struct loading *l)
{
    struct sclp *s = l->vm->sclp;
    struct sclp_event **link = &s->events, *e;
    u64 receive, send, signalled, n;
    size_t length;

    if (source_get8(l->from, &receive) || source_get8(l->from, &send) ||
        source_get8(l->from, &signalled) || source_get8(l->from, &n) || n > EVENTS_MOST)
        return -1;
    s->receive_mask = (u32)receive;
    s->send_mask = (u32)send;
    s->signalled = signalled;
    for (; s->count < n; s->count++) {
        e = calloc(1, sizeof(*e) + EVENT_BYTES);
        if (!e)
            return -1;
        *link = e;
        link = &e->next;
        if (source_get_block(l->from, e->buffer, EVENT_BYTES, &length) || length < 6)
            return -1;
        e->length = (u16)length;
    }
    return 0;
}

static int ext_load(struct loading *l)
{
    u64 n, word, parameter64, mask;

    if (source_get8(l->from, &n))
        return -1;
    for (; n; n--) {
        if (source_get8(l->from, &word) || source_get8(l->from, &parameter64) ||
            source_get8(l->from, &mask))
            return -1;
        vm_external(l->vm, (u16)(word >> 48), (u16)(word >> 32), (u32)word, parameter64, (u32)mask);
    }
    return 0;
}

static int event_load(struct loading *l, u64 due)
{
    struct event e = { .due = due };
    struct vm *vm = l->vm;
    u64 kind, cpu;

    if (source_get8(l->from, &e.sequence) || source_get8(l->from, &kind) ||
        source_get8(l->from, &cpu) || source_get8(l->from, &e.a) || source_get8(l->from, &e.b))
        return -1;
    e.kind = (u32)kind;
    e.owner = kind == EVENT_CPU ? CPU_ID(vm->id, (u32)cpu) : vm->id;
    if (kind != e.kind || cpu >= vm->cpus || !event_saved(vm, &e))
        return -1;
    return event_restore(vm->sys->events, &e);
}

static int events_load(struct loading *l)
{
    u64 due;

    for (;;) {
        if (source_get8(l->from, &due))
            return -1;
        if (due == ~0ull)
            return 0;
        if (event_load(l, due))
            return -1;
    }
}

static int end_load(struct loading *l)
{
    u64 mark;

    return source_get8(l->from, &mark) || mark != SAVE_END ? -1 : 0;
}

static enum save_why rest_load(struct loading *l, struct vcpu **ready)
{
    enum save_why why;

    if (machine_load(l) || cpus_load(l) || ready_load(l, ready))
        return SAVE_DAMAGED;
    why = volumes_load(l->vm, l->from);
    if (why)
        return why;
    if (vm_io_load(l->vm, l->from) || sclp_load(l) || ext_load(l) || iucv_load(l->vm, l->from) ||
        ipl_load(l->vm, l->from) || events_load(l) || end_load(l))
        return SAVE_DAMAGED;
    return SAVE_DONE;
}

/* In the order of the queue it was in; then what is pending wakes whom it may. */
static void go_on(struct loading *l, struct vcpu *ready)
{
    struct vm *vm = l->vm;

    for (unsigned i = 0; i < vm->cpus; i++)
        if (l->state[i] != VCPU_READY)
            vm->vcpu[i]->state = (enum vcpu_state)l->state[i];
    while (ready) {
        struct vcpu *next = ready->next;

        dispatch_ready(vm->sys, ready);
        ready = next;
    }
    vm_io_resume(vm);
    vm_io_pending(vm);
    timer_kick(vm->sys);
}

/* Under cp_lock.  An empty machine of that shape. */
static enum save_why shell_make(struct system *sys, const struct save_head *h, struct vm **vm)
{
    const char *userid = (const char *)h->userid;
    u64 now = system_now(sys);

    if (h->setting != (u64)sys->options.clock)
        return SAVE_CLOCK;
    if (vm_find(sys, userid))
        return SAVE_EXISTS;
    if (sys->options.clock == CLOCK_VIRTUAL && h->now > now)
        clock_advance(sys->clock, h->now - now);
    *vm = vm_new(sys, userid, h->storage, (unsigned)h->cpus);
    return *vm ? SAVE_DONE : SAVE_MEMORY;
}

static enum save_why shell_fill(struct system *sys, struct loading *l)
{
    struct vcpu *ready = NULL;
    enum save_why why;

    if (space_load(l->vm->space, l->from) != PAGING_DONE)
        return SAVE_DAMAGED;
    system_lock(sys);
    why = rest_load(l, &ready);
    volumes_drop(l->vm);
    if (!why)
        go_on(l, ready);
    system_unlock(sys);
    return why;
}

enum save_why vm_load(struct system *sys, struct source *from, struct vm **out)
{
    struct loading l = { .from = from };
    struct save_head head;
    enum save_why why = save_head_load(from, &l.version, &head);

    *out = NULL;
    if (why)
        return why;
    system_lock(sys);
    why = shell_make(sys, &head, &l.vm);
    system_unlock(sys);
    if (why)
        return why;
    why = shell_fill(sys, &l);
    if (why) {
        system_lock(sys);
        vm_free(l.vm);
        system_unlock(sys);
    }
    if (!why)
        *out = l.vm;
    return why;
}
