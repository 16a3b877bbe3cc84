/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Why a virtual CPU left, and what follows from it. */
#include "cp/inner.h"
#include "cp/sclp.h"
#include "cp/simulate.h"

static void count(struct vcpu *v, enum icpt_kind kind) { v->icpt_count[kind]++; }

/* The machine cannot go on: said once, when its last CPU has come to rest. */
void machine_stopped(struct vcpu *v, enum stop_reason reason)
{
    struct vm *vm = v->vm;
    const struct cpu *cpu = &v->sie.cpu;

    if (!vm_idle(vm))
        return;
    if (vm->sys->options.hold)
        dispatch_hold(vm->sys);
    if (vm->sys->stopped)
        vm->sys->stopped(vm->sys->say_ctx, vm, reason, psw_mask(cpu), cpu->ia);
}

static void settle_stop(struct vcpu *v)
{
    u64 wait = v->sie.cpu.psw_mask & PSW_WAIT;
    enum stop_reason reason = STOP_DISABLED_WAIT;

    count(v, ICPT_KIND_STOP);
    v->state = VCPU_CHECKSTOP;
    if (!wait)
        reason = STOP_LOOP;
    else if (v->sie.cpu.ia == 0xfff && sclp_signalled(v->vm))
        reason = STOP_SIGNALLED;
    machine_stopped(v, reason);
}

static void settle_wait(struct vcpu *v)
{
    count(v, ICPT_KIND_WAIT);
    v->state = VCPU_WAITING;
    clock_check(&v->sie.cpu);
    if (cpu_can_interrupt(&v->sie.cpu))
        v->state = VCPU_RUNNING;
}

/* The page is brought in with cp_lock released: the guest's registers stay this thread's (RUNNING). */
static void settle_fault(struct vcpu *v)
{
    struct system *sys = v->vm->sys;
    struct space *space = v->vm->space;
    u64 addr = v->sie.cpu.fault;
    enum paging done;

    count(v, ICPT_KIND_FAULT);
    system_unlock(sys);
    done = space_fault(space, addr);
    system_lock(sys);
    if (done == PAGING_DONE)
        return;
    v->state = VCPU_CHECKSTOP;
    machine_stopped(v, STOP_ERROR);
}

static void settle_instruction(struct vcpu *v)
{
    int status;

    cpu_begin(&v->sie.cpu);
    status = simulate(v);
    cpu_end(&v->sie.cpu);
    sie_close(&v->sie);
    vm_io_run(v->vm);
    if (status < 0)
        settle(v, status);
}

static void settle_present(struct vcpu *v, enum icpt_kind kind)
{
    int status;

    count(v, kind);
    cpu_begin(&v->sie.cpu);
    status = vcpu_present(v);
    cpu_end(&v->sie.cpu);
    sie_close(&v->sie);
    vcpu_pending(v);
    if (status < 0)
        settle(v, status);
}

static void settle_validity(struct vcpu *v)
{
    count(v, ICPT_KIND_OTHER);
    v->state = VCPU_CHECKSTOP;
    machine_stopped(v, STOP_CHECK);
}

static void settle_intercept(struct vcpu *v)
{
    switch (vcpu_sd(v)->icptcode) {
    case ICPT_INST:
    case ICPT_OPEREXC: settle_instruction(v); break;
    case ICPT_EXTREQ: settle_present(v, ICPT_KIND_EXTERNAL); break;
    case ICPT_IOREQ: settle_present(v, ICPT_KIND_IOREQ); break;
    default: settle_validity(v);
    }
}

/* End of a slice: others first, if there are any. */
static void settle_slice(struct vcpu *v)
{
    count(v, ICPT_KIND_TIMER);
    if (v->state != VCPU_RUNNING)
        return; /* it was reset or stopped by what it did */
    if (v->vm->sys->dispatcher->head && dispatch_turn_over(v))
        dispatch_ready(v->vm->sys, v);
}

void settle(struct vcpu *v, int status)
{
    switch (status) {
    case LEAVE_INTERCEPT: settle_intercept(v); break;
    case LEAVE_HOST_FAULT: settle_fault(v); break;
    case LEAVE_WAIT: settle_wait(v); break;
    case LEAVE_TIMER:
    case LEAVE_REQUEST: settle_slice(v); break;
    case LEAVE_STOP: settle_stop(v); break;
    default: break;
    }
}
