/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A virtual machine's channel subsystem: its storage, its work, its console. */
#include <stdlib.h>
#include <string.h>

#include "channel-io/volume.h"
#include "cp/inner.h"
#include "cp/save.h"
#include "cp/session.h"
#include "lib/bits.h"
#include "lib/ebcdic.h"

#define TROUBLE_PAUSE (TOD_US * 10000000) /* ten seconds */

/* Guest-absolute storage with a channel program's key. */
static int key_check(struct vm *vm, u64 addr, u8 key, bool store)
{
    const u8 *k;

    if (addr >= vm->storage)
        return IO_PGM_ADDRESSING;
    k = key ? space_key(vm->space, addr) : NULL;
    if (k && load_relaxed(k) >> 4 != key && (store || load_relaxed(k) & KEY_F))
        return IO_PGM_PROTECTION;
    return 0;
}

static int paging_status(struct vm *vm, enum paging p, u64 addr)
{
    switch (p) {
    case PAGING_DONE: return 0;
    case PAGING_WAIT: vm->io_missing = addr; return LEAVE_HOST_FAULT;
    default: return IO_PGM_ADDRESSING;
    }
}

static int io_fetch(void *ctx, u64 addr, u8 key, void *to, u32 n)
{
    struct vm *vm = ctx;
    int status = key_check(vm, addr, key, false);

    return status ? status
                  : paging_status(vm, space_read(vm->space, addr, to, n, PAGING_NOW), addr);
}

static int io_store(void *ctx, u64 addr, u8 key, const void *from, u32 n)
{
    struct vm *vm = ctx;
    int status = key_check(vm, addr, key, true);

    return status ? status
                  : paging_status(vm, space_write(vm->space, addr, from, n, PAGING_NOW), addr);
}

/* Loans are kept by address and mode: a page may be lent several times at once. */
struct io_loan {
    struct io_loan *next;
    u64 page;
    enum lend_mode mode;
    struct loan loan;
};

static const enum loan_kind loan_kinds[] = { [LEND_READ] = LOAN_READ,
                                             [LEND_WRITE_PART] = LOAN_WRITE_PART,
                                             [LEND_WRITE_WHOLE] = LOAN_WRITE_WHOLE };

static int io_lend(void *ctx, u64 addr, u8 key, enum lend_mode mode, u32 n, u8 **bytes)
{
    struct vm *vm = ctx;
    struct io_loan *l;
    int status = key_check(vm, addr, key, mode != LEND_READ);

    (void)n;
    if (status)
        return status;
    l = calloc(1, sizeof(*l));
    if (!l)
        return IO_PGM_ADDRESSING;
    l->page = addr & PAGE_MASK;
    l->mode = mode;
    status = paging_status(
        vm, space_lend(vm->space, l->page, loan_kinds[mode], LOAN_FRAME, PAGING_NOW, &l->loan),
        addr);
    if (status) {
        free(l);
        return status;
    }
    l->next = vm->loans;
    vm->loans = l;
    *bytes = l->loan.host + (addr & ~PAGE_MASK);
    return 0;
}

static void io_give_back(void *ctx, u64 addr, enum lend_mode mode, u32 n, u32 stored)
{
    struct vm *vm = ctx;

    (void)n;
    for (struct io_loan **p = &vm->loans, *l; (l = *p); p = &l->next)
        if (l->page == (addr & PAGE_MASK) && l->mode == mode) {
            *p = l->next;
            loan_return(&l->loan, stored, PAGING_BLOCK);
            free(l);
            return;
        }
}

static const struct io_storage storage = { io_fetch, io_store, io_lend, io_give_back };

static void owner_pending(void *ctx, unsigned isc)
{
    (void)isc;
    vm_io_pending(ctx);
}

static void owner_report(void *ctx) { vm_io_pending(ctx); }

/* Remembered; whoever called into channel-io/ runs it when the call has returned. */
static void owner_ready(void *ctx, u32 sid)
{
    struct vm *vm = ctx;

    if (vm->io_count == vm->io_size) {
        unsigned size = vm->io_size ? 2 * vm->io_size : 8;
        u32 *bigger = realloc(vm->io_ready, size * sizeof(*bigger));

        if (!bigger) {
            event_add(vm->sys->events, system_now(vm->sys), EVENT_WORK, vm->id, sid, 0);
            return;
        }
        vm->io_ready = bigger;
        vm->io_size = size;
    }
    vm->io_ready[vm->io_count++] = sid;
}

static void owner_at(void *ctx, u64 delay, u32 sid, u32 token)
{
    struct vm *vm = ctx;

    event_add(vm->sys->events, system_now(vm->sys) + delay, EVENT_IO, vm->id, sid, token);
    timer_kick(vm->sys);
}

static u64 owner_now(void *ctx)
{
    struct vm *vm = ctx;

    return system_now(vm->sys);
}

/* A guest may try again for ever: the operator hears of the same error only now and then. */
static void owner_trouble(void *ctx, u32 sid, const char *volume, int error)
{
    struct vm *vm = ctx;
    u64 now = system_now(vm->sys);

    (void)sid;
    if (error == vm->disk_error && now - vm->disk_error_tod < TROUBLE_PAUSE)
        return;
    vm->disk_error = error;
    vm->disk_error_tod = now;
    say_disk_trouble(TO_OPERATOR(vm->sys), vm->userid, volume, strerror(error));
}

/* The page is there (or never will be, which the next attempt finds out). */
struct page_wait {
    struct system *sys;
    u32 vm, sid;
};

static void page_came(void *ctx, enum paging done)
{
    struct page_wait *w = ctx;

    (void)done;
    system_lock(w->sys);
    for (struct vm *vm = w->sys->vms; vm; vm = vm->next)
        if (vm->id == w->vm)
            vm_io_work(vm, w->sid);
    system_unlock(w->sys);
    free(w);
}

static void page_wait(struct vm *vm, u32 sid)
{
    struct page_wait *w = malloc(sizeof(*w));

    if (w) {
        *w = (struct page_wait){ vm->sys, vm->id, sid };
        if (space_fault_start(vm->space, vm->io_missing, page_came, w) == 0)
            return;
        free(w);
    }
    event_add(vm->sys->events, system_now(vm->sys) + TOD_US * 1000, EVENT_WORK, vm->id, sid, 0);
    timer_kick(vm->sys);
}

/* In the virtual setting time waits for the host: the page is there before anything else happens. */
static bool page_now(struct vm *vm)
{
    return vm->sys->options.clock == CLOCK_VIRTUAL &&
           space_fault(vm->space, vm->io_missing) == PAGING_DONE;
}

static void subchannel_run(struct vm *vm, u32 sid)
{
    int status;

    do {
        status = chsub_run(vm->chsub, sid);
    } while (status == LEAVE_HOST_FAULT && page_now(vm));
    if (status == LEAVE_HOST_FAULT)
        page_wait(vm, sid);
    else if (status == LEAVE_TIMER)
        event_add(vm->sys->events, system_now(vm->sys), EVENT_WORK, vm->id, sid, 0);
    if (status == LEAVE_TIMER)
        timer_kick(vm->sys);
}

void vm_io_run(struct vm *vm)
{
    while (vm->io_count) {
        u32 sid = vm->io_ready[0];

        vm->io_count--;
        memmove(vm->io_ready, vm->io_ready + 1, vm->io_count * sizeof(sid));
        subchannel_run(vm, sid);
    }
}

void vm_io_event(struct vm *vm, u32 sid, u32 token)
{
    chsub_event(vm->chsub, sid, token);
    vm_io_run(vm);
}

void vm_io_work(struct vm *vm, u32 sid)
{
    subchannel_run(vm, sid);
    vm_io_run(vm);
}

static void console_write(void *ctx, const u8 *text, u32 n, bool line_end)
{
    struct vm *vm = ctx;
    char ascii[256];

    while (n) {
        u32 part = n < sizeof(ascii) ? n : (u32)sizeof(ascii);

        for (u32 i = 0; i < part; i++)
            ascii[i] = (char)ebcdic_to_ascii(text[i]);
        vm->sys->output(vm->sys->say_ctx, vm, ascii, part);
        text += part;
        n -= part;
    }
    if (line_end)
        vm->sys->output(vm->sys->say_ctx, vm, "\n", 1);
}

static void console_reading(void *ctx, bool wait)
{
    struct vm *vm = ctx;

    vm->console.reading = wait;
}

static struct volume *owner_volume(void *ctx, const char *name) { return save_volume(ctx, name); }

static int chsub_make(struct vm *vm)
{
    struct chsub_owner owner = { .ctx = vm,
                                 .storage = &storage,
                                 .backend = vm->sys->backend,
                                 .pending = owner_pending,
                                 .crw = owner_report,
                                 .ready = owner_ready,
                                 .now = owner_now,
                                 .trouble = owner_trouble,
                                 .volume = owner_volume,
                                 .at = vm->sys->options.clock == CLOCK_VIRTUAL ? owner_at : NULL };

    vm->chsub = chsub_new(&owner);
    return vm->chsub ? 0 : -1;
}

static struct console_args console_args(struct vm *vm)
{
    return (struct console_args){ .ctx = vm, .write = console_write, .reading = console_reading };
}

int vm_io_make(struct vm *vm)
{
    struct console_args console = console_args(vm);

    if (chsub_make(vm))
        return -1;
    vm->console.sid = chsub_add(vm->chsub, CONSOLE_DEVNO, &device_3215, &console, false);
    return vm->console.sid ? 0 : -1;
}

int vm_io_load(struct vm *vm, struct source *from)
{
    struct console_args console = console_args(vm);

    chsub_free(vm->chsub);
    vm->io_count = 0;
    if (chsub_make(vm) || chsub_load(vm->chsub, from->get, from->ctx))
        return -1;
    vm->console.sid = chsub_find(vm->chsub, CONSOLE_DEVNO);
    if (vm->console.sid)
        console_connect(vm->chsub, vm->console.sid, &console);
    return 0;
}

/* What has an event waits for it. */
static bool work_announced(struct vm *vm, u32 sid)
{
    struct event e;

    for (unsigned i = 0; event_at(vm->sys->events, i, &e); i++)
        if (e.kind == EVENT_WORK && e.owner == vm->id && e.a == sid)
            return true;
    return false;
}

void vm_io_resume(struct vm *vm)
{
    unsigned kept = 0;

    for (unsigned i = 0; i < vm->io_count; i++)
        if (!work_announced(vm, vm->io_ready[i]))
            vm->io_ready[kept++] = vm->io_ready[i];
    vm->io_count = kept;
    vm_io_run(vm);
}

int vm_console_line(struct vm *vm, const char *ascii, size_t n)
{
    u8 line[256];

    if (n > sizeof(line))
        n = sizeof(line);
    for (size_t i = 0; i < n; i++)
        line[i] = ebcdic_from_ascii((u8)ascii[i]);
    if (!console_line(vm->chsub, vm->console.sid, line, (u32)n))
        return -1;
    vm_io_run(vm);
    return 0;
}
