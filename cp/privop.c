/* SPDX-License-Identifier: GPL-3.0-or-later */
/* STORE CPU ID, EXTRACT AND SET STORAGE ATTRIBUTES, START INTERPRETIVE EXECUTION as a guest sees them.
 * PoP chapter 10. */
#include <string.h>
#include "cp/handlers.h"

/* The first digit of the CPU identification number tells the CPUs of a machine apart. */
int sim_stidp(struct vcpu *v, struct interception *i)
{
    u8 id[8];

    memcpy(id, v->vm->cpuid, sizeof(id));
    id[1] = (u8)((id[1] & 0x0f) | (v->address & 15) << 4);
    return guest_write(v, i->op.b2, i->ea, id, sizeof(id));
}

/* R1 gets the attributes as they were, R2 designates the block, M3 says what is to be done. */
int sim_essa(struct vcpu *v, struct interception *i)
{
    struct cpu *cpu = &v->sie.cpu;
    enum paging why;
    u8 state;

    if (i->op.r3 > ESSA_STABLE_IF_RESIDENT)
        return PGM_SPECIFICATION;
    why = space_essa(v->vm->space, cpu->gr[i->op.r2] & cpu->amask & PAGE_MASK,
                     (enum essa_operation)i->op.r3, &state);
    if (why == PAGING_ADDRESSING)
        return PGM_ADDRESSING;
    cpu->gr[i->op.r1] = state;
    return 0;
}

/* A machine without the facility: doc/quirks.md. */
int sim_sie(struct vcpu *v, struct interception *i)
{
    (void)v;
    (void)i;
    return PGM_OPERATION;
}
