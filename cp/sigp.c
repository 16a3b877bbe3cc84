/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SIGNAL PROCESSOR between the virtual CPUs of a machine.  PoP chapter 4, "CPU Signaling and Response". */
#include "cp/handlers.h"
#include "lib/bits.h"

enum sigp_cc { ACCEPTED, STATUS_STORED, BUSY, NOT_OPERATIONAL };

enum sigp_status {
    STATUS_NOT_RUNNING = 0x400,
    STATUS_INCORRECT_STATE = 0x200,
    STATUS_INVALID_PARAMETER = 0x100,
    STATUS_CALL_PENDING = 0x80,
    STATUS_STOPPED = 0x40,
    STATUS_CHECK_STOP = 0x10,
    STATUS_INVALID_ORDER = 0x02,
};

enum { SET_ARCHITECTURE = 0x12 };

/* One order on its way: `cc` and `status` are its answer. */
struct signal {
    struct vcpu *from, *to;
    u32 parameter;
    u32 status;
    enum sigp_cc cc;
};

static int answer(struct signal *s, u32 status)
{
    s->status = status;
    s->cc = status ? STATUS_STORED : ACCEPTED;
    return 0;
}

static int busy(struct signal *s)
{
    s->cc = BUSY;
    return 0;
}

static bool stopped(const struct vcpu *v)
{
    return v->state == VCPU_STOPPED || v->state == VCPU_CHECKSTOP;
}

/* Orders that change a CPU wait for the one before: its owner thread must have given it up. */
static bool occupied(const struct signal *s)
{
    return s->to != s->from && (s->to->stop_pending || s->to->restart_pending);
}

static int order_sense(struct signal *s)
{
    u32 status = load_relaxed(&s->to->sie.cpu.pending) & PEND_CALL ? STATUS_CALL_PENDING : 0;

    if (s->to->state == VCPU_CHECKSTOP)
        status |= STATUS_CHECK_STOP;
    else if (s->to->state == VCPU_STOPPED)
        status |= STATUS_STOPPED;
    return answer(s, status);
}

static int order_sense_running(struct signal *s)
{
    return answer(s, s->to->state == VCPU_RUNNING ? 0 : STATUS_NOT_RUNNING);
}

/* The condition is in place: the CPU looks at it at once, or when it runs again. */
static int notify(struct signal *s, u16 pending)
{
    fetch_or(&s->to->sie.cpu.pending, pending);
    cpu_ask(&s->to->sie.cpu, REQ_IRQ);
    if (s->to->state == VCPU_WAITING)
        vcpu_wake(s->to);
    return answer(s, 0);
}

static int order_call(struct signal *s)
{
    struct cpu *cpu = &s->to->sie.cpu;

    if (s->to->state == VCPU_CHECKSTOP)
        return answer(s, STATUS_CHECK_STOP);
    if (load_relaxed(&cpu->pending) & PEND_CALL)
        return answer(s, STATUS_CALL_PENDING);
    store_relaxed(&cpu->call_from, s->from->address);
    return notify(s, PEND_CALL);
}

static int order_emergency(struct signal *s)
{
    u16 from = s->from->address;

    if (s->to->state == VCPU_CHECKSTOP)
        return answer(s, STATUS_CHECK_STOP);
    fetch_or(&s->to->sie.cpu.emergency[from / 64], 1ull << (from & 63));
    return notify(s, PEND_EMERGENCY);
}

static int order_start(struct signal *s)
{
    if (occupied(s))
        return busy(s);
    if (s->to->state == VCPU_CHECKSTOP)
        return answer(s, STATUS_CHECK_STOP);
    if (s->to->state == VCPU_STOPPED)
        vcpu_start(s->to);
    return answer(s, 0);
}

static int stop(struct signal *s, bool store_status)
{
    if (occupied(s))
        return busy(s);
    if (s->to->state == VCPU_CHECKSTOP)
        return answer(s, STATUS_CHECK_STOP);
    if (s->to->state != VCPU_STOPPED || store_status)
        vcpu_stop(s->to, store_status);
    return answer(s, 0);
}

static int order_stop(struct signal *s) { return stop(s, false); }

static int order_stop_store(struct signal *s) { return stop(s, true); }

static int order_restart(struct signal *s)
{
    if (occupied(s))
        return busy(s);
    if (s->to->state == VCPU_CHECKSTOP)
        return answer(s, STATUS_CHECK_STOP);
    answer(s, 0);
    return vcpu_restart(s->to);
}

/* A CPU that runs is stopped first, and the order is given again.  A CPU that resets itself does not go on
 * behind the instruction. */
static int reset(struct signal *s, bool initial)
{
    if (occupied(s))
        return busy(s);
    if (s->to->state == VCPU_RUNNING && s->to != s->from) {
        vcpu_stop(s->to, false);
        return busy(s);
    }
    vcpu_reset(s->to, initial, false);
    answer(s, 0);
    return s->to == s->from ? LEAVE_REQUEST : 0;
}

static int order_initial_reset(struct signal *s) { return reset(s, true); }

static int order_reset(struct signal *s) { return reset(s, false); }

/* What set prefix and store status ask for before anything else: a stopped CPU, an area that exists. */
static int stopped_area(struct signal *s, u32 area, unsigned bytes)
{
    int why;

    if (occupied(s)) {
        s->cc = BUSY;
        return 0;
    }
    if (!stopped(s->to))
        return answer(s, STATUS_INCORRECT_STATE);
    why = guest_absolute_check(s->from, area, bytes, true);
    return why > 0 ? answer(s, STATUS_INVALID_PARAMETER) : why ? why : answer(s, 0);
}

static int order_set_prefix(struct signal *s)
{
    u32 prefix = s->parameter & 0x7fffe000;
    int why = stopped_area(s, prefix, 8192);

    if (why || s->cc != ACCEPTED)
        return why;
    sie_open(&s->to->sie);
    s->to->sie.cpu.prefix = prefix;
    cpu_mode(&s->to->sie.cpu);
    sie_close(&s->to->sie);
    return 0;
}

static int order_store_status(struct signal *s)
{
    u32 area = s->parameter & 0x7ffffe00;
    int why = stopped_area(s, area, 512);

    if (why || s->cc != ACCEPTED)
        return why;
    return vcpu_store_status(s->to, area);
}

static int (*const orders[])(struct signal *) = {
    [0x01] = order_sense,      [0x02] = order_call,          [0x03] = order_emergency,
    [0x04] = order_start,      [0x05] = order_stop,          [0x06] = order_restart,
    [0x09] = order_stop_store, [0x0b] = order_initial_reset, [0x0c] = order_reset,
    [0x0d] = order_set_prefix, [0x0e] = order_store_status,  [0x15] = order_sense_running,
};

/* Machines are in z/Architecture mode and stay there: no code is acceptable.  The CPU address is ignored. */
static int give_order(struct signal *s, unsigned order, unsigned address)
{
    const struct vm *vm = s->from->vm;

    if (order == SET_ARCHITECTURE)
        return answer(s, STATUS_INVALID_PARAMETER);
    s->to = address < VM_CPUS ? vm->vcpu[address] : NULL;
    if (!s->to) {
        s->cc = NOT_OPERATIONAL;
        return 0;
    }
    if (order >= COUNT(orders) || !orders[order])
        return answer(s, STATUS_INVALID_ORDER);
    return orders[order](s);
}

/* R1: status; the parameter is in R1 if odd, otherwise in R1 + 1; R3: CPU address. */
int sim_sigp(struct vcpu *v, struct interception *i)
{
    struct cpu *cpu = &v->sie.cpu;
    struct signal s = { .from = v, .parameter = (u32)cpu->gr[i->op.r1 | 1] };
    int why = give_order(&s, (u8)i->ea, (u16)cpu->gr[i->op.r3]);

    if (why)
        return why;
    if (s.cc == STATUS_STORED)
        set_low32(&cpu->gr[i->op.r1], s.status);
    cpu_set_cc(cpu, s.cc);
    return 0;
}
