/* SPDX-License-Identifier: GPL-3.0-or-later */
/* DIAGNOSE: finds the handler of the code in diagnose.def, or what DEFINE DIAGNOSE made; the short ones.
 * Every other code is a specification exception. */
#include "cp/extra.h"
#include "cp/handlers.h"
#include "cp/inner.h"

static const struct code {
    u16 code;
    int (*handler)(struct vcpu *, struct interception *);
} codes[] = {
#define D(code, handler, what) { code, handler },
#include "cp/diagnose.def"
#undef D
};

/* The code is bits 48-63 of the second-operand address. */
int diagnose(struct vcpu *v, struct interception *i)
{
    u16 code = (u16)i->ea;

    for (unsigned n = 0; n < COUNT(codes); n++)
        if (codes[n].code == code)
            return codes[n].handler(v, i);
    return extra_run(v, code, i->op.r1, i->op.r3);
}

bool diagnose_known(unsigned code)
{
    for (unsigned n = 0; n < COUNT(codes); n++)
        if (codes[n].code == code)
            return true;
    return false;
}

/* Behind those that are ready, if there are any; the processor is given up after the instruction. */
static int yield(struct vcpu *v)
{
    struct system *sys = v->vm->sys;

    if (sys->dispatcher->head)
        dispatch_ready(sys, v);
    return 0;
}

int diag_yield(struct vcpu *v, struct interception *i)
{
    (void)i;
    return yield(v);
}

/* Rx: CPU address.  A CPU that runs already, or cannot, is no reason to stop. */
int diag_directed_yield(struct vcpu *v, struct interception *i)
{
    u64 address = v->sie.cpu.gr[i->op.r1];
    const struct vcpu *to = address < VM_CPUS ? v->vm->vcpu[address] : NULL;

    if (!to)
        return PGM_SPECIFICATION;
    return to->state == VCPU_READY ? yield(v) : 0;
}
