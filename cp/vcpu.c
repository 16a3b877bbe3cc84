/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A virtual CPU: its state description, reset, start and stop, what is presented to it. */
#include <stdlib.h>
#include <string.h>

#include "cp/inner.h"
#include "cp/iucv.h"
#include "cpu/tlb.h"
#include "lib/bits.h"

#define MCIC_REPORT 0x0040000000000000ull
/* Validity: PSW, storage, registers, timers: everything store status leaves behind is good. */
#define MCIC_VALID 0x00000f1d40330000ull

/* The virtual CPU whose registers these are. */
static struct vcpu *vcpu_of(struct cpu *cpu)
{
    return (struct vcpu *)(void *)((u8 *)cpu - offsetof(struct vcpu, sie.cpu));
}

static u64 host_now(void *ctx, struct cpu *cpu)
{
    struct vcpu *v = vcpu_of(cpu);
    struct system *sys = v->vm->sys;
    u64 now = clock_now(sys->clock), count = cpu_count(cpu);

    (void)ctx;
    if (sys->options.clock == CLOCK_VIRTUAL)
        return now + (v->state == VCPU_RUNNING ? (count - v->instructions) * TOD_INSN : 0);
    return outside(sys->outside, OUTSIDE_CLOCK, cpu->id, count, now);
}

/* In virtual time the budget ends with the instruction at which the deadline is reached. */
static void deadline_moved(void *ctx, struct cpu *cpu)
{
    struct vcpu *v = vcpu_of(cpu);
    struct system *sys = v->vm->sys;
    u64 now, left;

    timer_event(sys, cpu->deadline, EVENT_CPU, cpu->id);
    if (sys->options.clock == CLOCK_REAL || cpu->deadline == ~0ull || v->state != VCPU_RUNNING)
        return;
    now = host_now(ctx, cpu);
    left = cpu->deadline > now ? (cpu->deadline - now + TOD_INSN - 1) / TOD_INSN : 0;
    if ((s64)left < cpu->budget - (s64)cpu->inflight)
        cpu_set_budget(cpu, (s64)left + cpu->inflight);
}

/* Somebody may want to see every interruption: hash_log.c. */
static void swapped(void *ctx, struct cpu *cpu, unsigned old)
{
    struct vcpu *v = vcpu_of(cpu);
    struct system *sys = v->vm->sys;

    (void)ctx;
    if (sys->swapped)
        sys->swapped(sys->swapped_ctx, v, old);
}

const struct cpu_host vcpu_host = {
    .ctx = (void *)(uintptr_t)1, /* the CPU itself says whose it is */
    .now = host_now,
    .deadline = deadline_moved,
    .swapped = swapped,
};

struct sd *vcpu_sd(struct vcpu *v) { return sie_sd(&v->sie); }

struct vcpu *vcpu_by_id(struct system *sys, u32 id)
{
    for (struct vm *vm = sys->vms; vm; vm = vm->next)
        if (vm->id == id >> 8)
            for (unsigned i = 0; i < vm->cpus; i++)
                if (vm->vcpu[i] && vm->vcpu[i]->address == (id & 0xff))
                    return vm->vcpu[i];
    return NULL;
}

struct vcpu *vcpu_new(struct vm *vm, u16 address)
{
    struct system *sys = vm->sys;
    struct vcpu *v = calloc(1, sizeof(*v));
    u64 sd = real_take(sys);

    if (!v || !sd) {
        free(v);
        real_give(sys, sd);
        return NULL;
    }
    v->vm = vm;
    v->address = address;
    v->state = VCPU_STOPPED;
    sie_init(&v->sie, &sys->real, sd, sys->models, &vcpu_host, space_host(vm->space));
    v->sie.cpu.id = CPU_ID(vm->id, address);
    v->sie.cpu.judge = sys->options.t0;
    vcpu_sd(v)->icpua = put16(address);
    vcpu_sd(v)->fac = put32(sys->facilities);
    v->sie.assist = vm->set.assist_off ? vm->assist_rows : NULL;
    return v;
}

void vcpu_free(struct vcpu *v)
{
    if (!v)
        return;
    dispatch_withdraw(v);
    event_cancel(v->vm->sys->events, EVENT_CPU, v->sie.cpu.id);
    real_give(v->vm->sys, v->sie.sd_address);
    free(v);
}

void vcpu_start(struct vcpu *v)
{
    struct sd *sd = vcpu_sd(v);

    if (v->state != VCPU_STOPPED && v->state != VCPU_CHECKSTOP)
        return;
    v->in_cp = v->stop_pending = false;
    sd->cpuflags = put32(get32(sd->cpuflags) & ~CPUSTAT_STOPPED);
    vcpu_pending(v);
    cpu_ask(&v->sie.cpu, REQ_TIMER);
    dispatch_ready(v->vm->sys, v);
}

static void stopped(struct vcpu *v)
{
    struct sd *sd = vcpu_sd(v);

    dispatch_withdraw(v);
    cpu_timer_stop(&v->sie.cpu);
    v->state = VCPU_STOPPED;
    v->stop_pending = false;
    sd->cpuflags = put32(get32(sd->cpuflags) | CPUSTAT_STOPPED);
    if (v->store_status)
        vcpu_store_status(v, v->sie.cpu.prefix + 0x1200);
    v->store_status = false;
}

void vcpu_stop(struct vcpu *v, bool store_status)
{
    v->store_status |= store_status;
    if (v->state == VCPU_RUNNING || v->state == VCPU_PAGING) {
        v->stop_pending = true;
        dispatch_interrupt(v);
    } else if (v->state != VCPU_STOPPED) {
        stopped(v);
    } else if (v->store_status) {
        stopped(v);
    }
}

/* From here until a processor takes it, it does not wait by its own will: the CPU timer stands still. */
void vcpu_wake(struct vcpu *v)
{
    if (v->state == VCPU_WAITING)
        cpu_timer_stop(&v->sie.cpu);
    if (v->state == VCPU_WAITING || v->state == VCPU_PAGING)
        dispatch_ready(v->vm->sys, v);
}

/* By the pager, not by a core: whoever restarts the CPU need not be a processor. */
static int restart_now(struct vcpu *v)
{
    struct cpu *cpu = &v->sie.cpu;
    struct space *space = v->vm->space;
    be64 old[2] = { put64(psw_mask(cpu)), put64(cpu->ia) }, new_psw[2];

    if (space_read(space, cpu->prefix + 0x1a0, new_psw, 16, PAGING_BLOCK) != PAGING_DONE ||
        space_write(space, cpu->prefix + 0x120, old, 16, PAGING_BLOCK) != PAGING_DONE)
        return LEAVE_STOP;
    psw_install(cpu, get64(new_psw[0]), get64(new_psw[1]));
    sie_close(&v->sie);
    return 0;
}

int vcpu_restart(struct vcpu *v)
{
    int status;

    if (v->state == VCPU_RUNNING || v->state == VCPU_PAGING) {
        v->restart_pending = true;
        dispatch_interrupt(v);
        return 0;
    }
    dispatch_withdraw(v);
    v->state = VCPU_STOPPED;
    status = restart_now(v);
    if (!status)
        vcpu_start(v);
    return 0;
}

bool vcpu_stop_due(struct vcpu *v)
{
    if (v->restart_pending) {
        v->restart_pending = false;
        restart_now(v);
    }
    if (!v->stop_pending)
        return false;
    stopped(v);
    if (!v->in_cp)
        machine_stopped(v, STOP_SIGP);
    return true;
}

/* CPU reset, initial or clear, of a CPU that is not on a processor. */
void vcpu_reset(struct vcpu *v, bool initial, bool clear)
{
    struct cpu *cpu = &v->sie.cpu;

    cpu_reset_pending(cpu);
    if (initial || clear) {
        cpu_reset(cpu, clear);
        event_cancel(v->vm->sys->events, EVENT_CPU, cpu->id);
        cpu->deadline = ~0ull; /* it looks at its clocks when it starts */
    }
    v->iucv_buffer = 0;
    v->iucv_mask = v->iucv_cmask = 0;
    v->stop_pending = v->store_status = false;
    sie_close(&v->sie);
    stopped(v);
}

/* Registers as the store-status operation leaves them: 512 bytes at absolute `a`. */
int vcpu_store_status(struct vcpu *v, u64 a)
{
    const struct cpu *cpu = &v->sie.cpu;
    u8 area[0x200];
    be64 psw[2] = { put64(psw_mask(cpu)), put64(cpu->ia) };

    memset(area, 0, sizeof(area));
    for (unsigned i = 0; i < 16; i++) {
        st_be8(area + 8 * i, cpu->vr[i][0]);
        st_be8(area + 0x80 + 8 * i, cpu->gr[i]);
        st_be4(area + 0x140 + 4 * i, cpu->ar[i]);
        st_be8(area + 0x180 + 8 * i, cpu->cr[i]);
    }
    memcpy(area + 0x100, psw, 16);
    st_be4(area + 0x118, cpu->prefix);
    st_be4(area + 0x11c, cpu->fpc);
    st_be4(area + 0x124, cpu->todpr);
    st_be8(area + 0x128, cpu->timer_base ? get64(vcpu_sd(v)->cputm) : cpu->timer);
    st_be8(area + 0x130, cpu->ckc >> 8);
    return space_write(v->vm->space, a, area, sizeof(area), PAGING_NOW) == PAGING_DONE
               ? 0
               : LEAVE_HOST_FAULT;
}

void vcpu_pending(struct vcpu *v)
{
    struct vm *vm = v->vm;
    u32 cr0 = v->external_key ? 0x40 : 0;

    for (const struct ext_pending *e = vm->ext; e; e = e->next)
        cr0 |= e->cr0_mask;
    if (iucv_waiting(v))
        cr0 |= IUCV_CR0_MASK;
    sie_set_pending(&v->sie, chsub_pending(vm->chsub), cr0, chsub_crw_pending(vm->chsub));
    if (v->state == VCPU_WAITING && cpu_can_interrupt(&v->sie.cpu))
        vcpu_wake(v);
}

/* The first prefix page is resident and may be stored into: nothing taken below can be lost. */
static int lowcore_ready(struct cpu *cpu)
{
    u8 psw[16];
    int status = real_read(cpu, 0x170, psw, sizeof(psw));

    return status ? status : real_write(cpu, 0x170, psw, sizeof(psw));
}

static int present_report(struct vcpu *v)
{
    struct cpu *cpu = &v->sie.cpu;
    be64 mcic = put64(MCIC_REPORT | MCIC_VALID);
    int status = vcpu_store_status(v, cpu->prefix + 0x1200);

    if (status) {
        cpu->fault = cpu->prefix + 0x1200;
        return status;
    }
    status = real_write(cpu, 0xe8, &mcic, 8);
    return status ? status : cpu_swap(cpu, 0x160, 0x1e0);
}

static int present_io(struct vcpu *v)
{
    struct cpu *cpu = &v->sie.cpu;
    struct io_interruption irq;
    be32 what[3];

    if (!chsub_take(v->vm->chsub, (u8)(cpu->cr[6] >> 24), &irq))
        return 0;
    what[0] = irq.sid;
    what[1] = irq.parm;
    what[2] = irq.ident;
    real_write(cpu, 0xb8, what, sizeof(what));
    return cpu_swap(cpu, 0x170, 0x1f0);
}

static int present_key(struct vcpu *v)
{
    int status = cpu_external(&v->sie.cpu, 0x0040, 0, 0, 0);

    if (status != LEAVE_HOST_FAULT)
        v->external_key--;
    return status;
}

static int present_external(struct vcpu *v)
{
    struct cpu *cpu = &v->sie.cpu;

    if (v->external_key && cpu->cr[0] & 0x40)
        return present_key(v);
    if (cpu->cr[0] & IUCV_CR0_MASK && iucv_waiting(v))
        return iucv_present(v);
    for (struct ext_pending **p = &v->vm->ext, *e; (e = *p); p = &e->next) {
        int status;

        if (!(cpu->cr[0] & e->cr0_mask))
            continue;
        status = cpu_external(cpu, e->code, e->subcode, e->parameter, e->parameter64);
        if (status == LEAVE_HOST_FAULT)
            return status;
        *p = e->next;
        free(e);
        return status;
    }
    return 0;
}

int vcpu_present(struct vcpu *v)
{
    struct cpu *cpu = &v->sie.cpu;
    int status = lowcore_ready(cpu);

    if (status)
        return status > 0 ? LEAVE_STOP : status;
    if (chsub_crw_pending(v->vm->chsub) && cpu->psw_mask & PSW_MCHECK && cpu->cr[14] & 0x10000000) {
        status = present_report(v);
    } else if (cpu->psw_mask & PSW_EXT && cpu->owner_external & (u32)cpu->cr[0]) {
        status = present_external(v);
    } else if (cpu->psw_mask & PSW_IO) {
        status = present_io(v);
    }
    return status > 0 ? LEAVE_STOP : status;
}
