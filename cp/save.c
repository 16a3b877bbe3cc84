/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A virtual machine as bytes, and as a hash of what its guest can see, by state.def.  Design, section 8. */
#include <string.h>

#include "cp/inner.h"
#include "cp/ipl.h"
#include "cp/iucv.h"
#include "cp/save_inner.h"
#include "cp/sclp.h"
#include "cpu/state.h"

#define FORM(field, how)
#define NONE(field, why)

#define STATE_VM
#define SEEN(field, type, since) STATE_ROW(struct vm, field, type, since, STATE_SEEN)
#define KEPT(field, type, since) STATE_ROW(struct vm, field, type, since, STATE_KEPT)
static const struct state_row vm_rows[] = {
#include "cp/state.def"
};
#undef STATE_VM
#undef SEEN
#undef KEPT

#define STATE_VCPU
#define SEEN(field, type, since) STATE_ROW(struct vcpu, field, type, since, STATE_SEEN)
#define KEPT(field, type, since) STATE_ROW(struct vcpu, field, type, since, STATE_KEPT)
static const struct state_row vcpu_rows[] = {
#include "cp/state.def"
};
#undef STATE_VCPU
#undef SEEN
#undef KEPT

/* Big-endian already: bytes. */
#define STATE_SD
#define SEEN(field, type, since) STATE_ROW(struct sd, field, u8, since, STATE_SEEN)
#define KEPT(field, type, since) STATE_ROW(struct sd, field, u8, since, STATE_KEPT)
static const struct state_row sd_rows[] = {
#include "cp/state.def"
};

const struct state_table vm_table = { vm_rows, COUNT(vm_rows) };
const struct state_table vcpu_table = { vcpu_rows, COUNT(vcpu_rows) };
const struct state_table sd_table = { sd_rows, COUNT(sd_rows) };
const char *const conmodes[2] = { "3215", "3270" };

const char *save_text(enum save_why why)
{
    static const char *const texts[] = {
        [SAVE_DONE] = "done",
        [SAVE_HOST] = "the host could not read or write it",
        [SAVE_ALIEN] = "it is not a saved machine",
        [SAVE_VERSION] = "it was saved by a later version of Ursa",
        [SAVE_DAMAGED] = "it is damaged or not complete",
        [SAVE_CLOCK] = "it was saved under the other setting of --clock",
        [SAVE_EXISTS] = "a machine of that name is logged on",
        [SAVE_VOLUME] = "a disk's file cannot be opened or has another size",
        [SAVE_MEMORY] = "there is no memory or no real storage for it",
    };

    return texts[why];
}

bool event_saved(const struct vm *vm, const struct event *e)
{
    if (e->kind == EVENT_CPU)
        return e->owner >> 8 == vm->id;
    return (e->kind == EVENT_IO || e->kind == EVENT_WORK) && e->owner == vm->id;
}

/* ---- parts that are bytes: they are saved, and hashed, as they are ---- */

static int ext_save(struct vm *vm, struct sink *to)
{
    u64 n = 0;

    for (const struct ext_pending *e = vm->ext; e; e = e->next)
        n++;
    if (sink_put8(to, n))
        return -1;
    for (const struct ext_pending *e = vm->ext; e; e = e->next)
        if (sink_put8(to, (u64)e->code << 48 | (u64)e->subcode << 32 | e->parameter) ||
            sink_put8(to, e->parameter64) || sink_put8(to, e->cr0_mask))
            return -1;
    return 0;
}

static int sclp_save(struct vm *vm, struct sink *to)
{
    const struct sclp *s = vm->sclp;

    if (sink_put8(to, s->receive_mask) || sink_put8(to, s->send_mask) ||
        sink_put8(to, s->signalled) || sink_put8(to, s->count))
        return -1;
    for (const struct sclp_event *e = s->events; e; e = e->next)
        if (sink_put_block(to, e->buffer, e->length))
            return -1;
    return 0;
}

static int services_save(struct vm *vm, struct sink *to)
{
    return sclp_save(vm, to) || ext_save(vm, to) || iucv_save(vm, to) || ipl_save(vm, to) ? -1 : 0;
}

/* Deadlines of CPUs follow from their clocks, and sequence numbers count other machines' events, too. */
static int event_seen(const struct event *e, struct sink *to)
{
    if (e->kind == EVENT_CPU)
        return 0;
    return sink_put8(to, e->due) || sink_put8(to, e->kind) || sink_put8(to, e->a) ||
                   sink_put8(to, e->b)
               ? -1
               : 0;
}

static int event_save(const struct event *e, struct sink *to)
{
    u64 cpu = e->kind == EVENT_CPU ? e->owner & 0xff : 0;

    return sink_put8(to, e->due) || sink_put8(to, e->sequence) || sink_put8(to, e->kind) ||
                   sink_put8(to, cpu) || sink_put8(to, e->a) || sink_put8(to, e->b)
               ? -1
               : 0;
}

static int each_event(struct vm *vm, struct sink *to,
                      int (*put)(const struct event *, struct sink *))
{
    struct event e;
    int why = 0;

    for (unsigned i = 0; event_at(vm->sys->events, i, &e) && !why; i++)
        if (event_saved(vm, &e))
            why = put(&e, to);
    return why;
}

static int events_save(struct vm *vm, struct sink *to)
{
    return each_event(vm, to, event_save) || sink_put8(to, ~0ull) ? -1 : 0;
}

/* ---- saving ---- */

static int head_save(struct vm *vm, struct sink *to)
{
    struct system *sys = vm->sys;

    if (sink_put8(to, SAVE_MAGIC) || sink_put8(to, STATE_VERSION) ||
        sink_put8(to, sys->options.clock) || sink_put8(to, system_now(sys)) ||
        sink_put(to, vm->userid, sizeof(vm->userid)) || sink_put8(to, vm->storage))
        return -1;
    return sink_put8(to, vm->cpus);
}

static int machine_save(struct vm *vm, struct sink *to)
{
    return sink_put8(to, strcmp(vm->conmode, conmodes[1]) == 0) || state_save(&vm_table, vm, to)
               ? -1
               : 0;
}

static enum vcpu_state state_of(const struct vcpu *v)
{
    return v->state == VCPU_RUNNING || v->state == VCPU_PAGING ? VCPU_READY : v->state;
}

static int cpus_save(struct vm *vm, struct sink *to)
{
    for (unsigned i = 0; i < vm->cpus; i++) {
        struct vcpu *v = vm->vcpu[i];

        if (sink_put8(to, state_of(v)) || cpu_save(&v->sie.cpu, to) ||
            state_save(&vcpu_table, v, to) || state_save(&sd_table, vcpu_sd(v), to))
            return -1;
    }
    return 0;
}

static int ready_save(struct vm *vm, struct sink *to)
{
    for (const struct vcpu *v = vm->sys->dispatcher->head; v; v = v->next)
        if (v->vm == vm && sink_put8(to, v->address))
            return -1;
    return sink_put8(to, ~0ull);
}

static int channels_save(struct vm *vm, struct sink *to)
{
    return chsub_save(vm->chsub, to->put, to->ctx);
}

static int end_save(struct vm *vm, struct sink *to)
{
    (void)vm;
    return sink_put8(to, SAVE_END);
}

static int locked_save(struct vm *vm, struct sink *to)
{
    static int (*const before[])(struct vm *, struct sink *) = { machine_save, cpus_save,
                                                                 ready_save };
    static int (*const behind[])(struct vm *, struct sink *) = { channels_save, services_save,
                                                                 events_save, end_save };
    enum save_why why;

    for (unsigned i = 0; i < COUNT(before); i++)
        if (before[i](vm, to))
            return SAVE_HOST;
    why = volumes_save(vm, to);
    for (unsigned i = 0; i < COUNT(behind) && !why; i++)
        why = behind[i](vm, to) ? SAVE_HOST : SAVE_DONE;
    return (int)why;
}

/* Its channel programs wait for nobody: host I/O has ended, and what that made possible has been done. */
static void settle_io(struct vm *vm)
{
    chsub_drain(vm->chsub);
    vm_io_run(vm);
    chsub_drain(vm->chsub);
}

enum save_why vm_save(struct vm *vm, struct sink *to)
{
    struct system *sys = vm->sys;
    enum save_why why;

    system_lock(sys);
    settle_io(vm);
    why = head_save(vm, to) ? SAVE_HOST : SAVE_DONE;
    system_unlock(sys);
    if (!why && space_save(vm->space, to) != PAGING_DONE)
        why = SAVE_HOST;
    system_lock(sys);
    if (!why)
        why = (enum save_why)locked_save(vm, to);
    system_unlock(sys);
    return why;
}

/* ---- the state hash: parts, each a hash ---- */

static int hash_bytes(void *ctx, const void *bytes, size_t n)
{
    hash_put(ctx, bytes, n);
    return 0;
}

static struct sink hash_sink(struct hash *h) { return (struct sink){ hash_bytes, h }; }

static enum save_why hash_cpus(struct vm *vm, struct hash *h)
{
    for (unsigned i = 0; i < vm->cpus; i++) {
        struct vcpu *v = vm->vcpu[i];

        hash_put8(h, state_of(v));
        cpu_hash(&v->sie.cpu, h);
        state_hash(&vcpu_table, v, STATE_SEEN, h);
        state_hash(&sd_table, vcpu_sd(v), STATE_SEEN, h);
    }
    return SAVE_DONE;
}

static enum save_why hash_storage(struct vm *vm, struct hash *h)
{
    u64 hash;

    if (space_hash(vm->space, &hash) != PAGING_DONE)
        return SAVE_HOST;
    hash_put8(h, hash);
    return SAVE_DONE;
}

static enum save_why hash_channels(struct vm *vm, struct hash *h)
{
    return chsub_seen(vm->chsub, hash_bytes, h) ? SAVE_HOST : SAVE_DONE;
}

static enum save_why hash_disks(struct vm *vm, struct hash *h)
{
    struct sink to = hash_sink(h);

    return volumes_save(vm, &to);
}

static enum save_why hash_services(struct vm *vm, struct hash *h)
{
    struct sink to = hash_sink(h);

    return services_save(vm, &to) ? SAVE_HOST : SAVE_DONE;
}

static enum save_why hash_events(struct vm *vm, struct hash *h)
{
    struct sink to = hash_sink(h);

    return each_event(vm, &to, event_seen) ? SAVE_HOST : SAVE_DONE;
}

static enum save_why hash_machine(struct vm *vm, struct hash *h)
{
    struct system *sys = vm->sys;

    hash_put8(h, sys->options.clock == CLOCK_VIRTUAL ? system_now(sys) : 0);
    hash_put(h, vm->userid, strlen(vm->userid));
    hash_put(h, vm->conmode, strlen(vm->conmode));
    state_hash(&vm_table, vm, STATE_SEEN, h);
    return SAVE_DONE;
}

static const struct part {
    const char *name;
    enum save_why (*hash)(struct vm *, struct hash *);
    bool unlocked;
} parts[] = {
    {"cpus",      hash_cpus,     false},
    { "storage",  hash_storage,  true },
    { "channels", hash_channels, false},
    { "disks",    hash_disks,    false},
    { "services", hash_services, false},
    { "events",   hash_events,   false},
    { "machine",  hash_machine,  false},
};

static enum save_why part_hash(struct vm *vm, const struct part *p, u64 *hash)
{
    struct hash h;
    enum save_why why;

    hash_start(&h);
    if (!p->unlocked)
        system_lock(vm->sys);
    why = p->hash(vm, &h);
    if (!p->unlocked)
        system_unlock(vm->sys);
    *hash = hash_end(&h);
    return why;
}

enum save_why vm_hash(struct vm *vm, u64 *hash)
{
    enum save_why why = SAVE_DONE;
    struct hash h;
    u64 part;

    system_lock(vm->sys);
    settle_io(vm);
    system_unlock(vm->sys);
    hash_start(&h);
    for (unsigned i = 0; i < COUNT(parts) && !why; i++) {
        why = part_hash(vm, &parts[i], &part);
        hash_put8(&h, part);
    }
    *hash = hash_end(&h);
    return why;
}

void vm_hash_parts(struct vm *vm, void (*line)(void *ctx, const char *part, u64 hash), void *ctx)
{
    u64 part;

    for (unsigned i = 0; i < COUNT(parts); i++)
        if (!part_hash(vm, &parts[i], &part))
            line(ctx, parts[i].name, part);
}
