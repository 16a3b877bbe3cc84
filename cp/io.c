/* SPDX-License-Identifier: GPL-3.0-or-later */
/* I/O instructions: operands in, the channel subsystem, results out.  PoP chapter 14.
 *
 * Where an instruction changes a subchannel and then stores, store access is checked first. */
#include "cp/handlers.h"

#define LOWCORE_IO 0xb8 /* TPI with operand address 0 stores here */

/* General register 1 designates the subchannel. */
static u32 subchannel(const struct vcpu *v) { return (u32)v->sie.cpu.gr[1]; }

/* What channel-io says: a condition code or, above 3, a program-interruption code.  Channel programs that became
 * ready are begun; they may need pages that this processor still knows, so it is given up meanwhile. */
static int outcome(struct vcpu *v, int result)
{
    cpu_end(&v->sie.cpu);
    vm_io_run(v->vm);
    cpu_begin(&v->sie.cpu);
    if (result > 3)
        return result;
    cpu_set_cc(&v->sie.cpu, (unsigned)result);
    return 0;
}

int sim_ssch(struct vcpu *v, struct interception *i)
{
    struct orb orb;
    int why = guest_read(v, i->op.b2, i->ea, &orb, sizeof(orb));

    return why ? why : outcome(v, io_ssch(v->vm->chsub, subchannel(v), &orb));
}

int sim_msch(struct vcpu *v, struct interception *i)
{
    struct schib schib;
    int why = guest_read(v, i->op.b2, i->ea, &schib, sizeof(schib));

    return why ? why : outcome(v, io_msch(v->vm->chsub, subchannel(v), &schib));
}

int sim_stsch(struct vcpu *v, struct interception *i)
{
    struct schib schib;
    int result = io_stsch(v->vm->chsub, subchannel(v), &schib);
    int why = 0;

    if (result == IO_CC0_DONE)
        why = guest_write(v, i->op.b2, i->ea, &schib, sizeof(schib));
    return why ? why : outcome(v, result);
}

int sim_tsch(struct vcpu *v, struct interception *i)
{
    struct irb irb;
    int result, why = reach_store(&v->sie.cpu, i->op.b2, i->ea, sizeof(irb));

    if (why)
        return why;
    result = io_tsch(v->vm->chsub, subchannel(v), &irb);
    if (result == IO_CC0_DONE || result == IO_CC1_STATUS)
        why = guest_write(v, i->op.b2, i->ea, &irb, sizeof(irb));
    return why ? why : outcome(v, result);
}

/* Operand address 0: the three words go to where an I/O interruption would store them. */
static int tpi_lowcore(struct vcpu *v, u8 mask)
{
    struct io_interruption code;
    struct hold hold;
    int result, why = hold_start(v, &hold, LOWCORE_IO, sizeof(code));

    if (why)
        return why;
    result = io_tpi(v->vm->chsub, mask, &code);
    if (result == 1)
        why = guest_real_write(v, LOWCORE_IO, &code, sizeof(code));
    hold_end(&hold);
    return why ? why : outcome(v, result);
}

static int tpi_operand(struct vcpu *v, u8 mask, const struct interception *i)
{
    struct io_interruption code;
    int result, why = reach_store(&v->sie.cpu, i->op.b2, i->ea, 8);

    if (why)
        return why;
    result = io_tpi(v->vm->chsub, mask, &code);
    if (result == 1)
        why = guest_write(v, i->op.b2, i->ea, &code, 8);
    return why ? why : outcome(v, result);
}

int sim_tpi(struct vcpu *v, struct interception *i)
{
    u8 mask = (u8)(v->sie.cpu.cr[6] >> 24);
    int why = i->ea ? tpi_operand(v, mask, i) : tpi_lowcore(v, mask);

    vm_io_pending(v->vm);
    return why;
}

int sim_stcrw(struct vcpu *v, struct interception *i)
{
    int result, why = reach_store(&v->sie.cpu, i->op.b2, i->ea, 4);
    be32 word;
    u32 crw;

    if (why)
        return why;
    result = io_stcrw(v->vm->chsub, &crw);
    word = put32(crw);
    if (result == IO_CC0_DONE || result == IO_CC1_STATUS)
        why = guest_write(v, i->op.b2, i->ea, &word, sizeof(word));
    vm_io_pending(v->vm);
    return why ? why : outcome(v, result);
}

int sim_csch(struct vcpu *v, struct interception *i)
{
    (void)i;
    return outcome(v, io_csch(v->vm->chsub, subchannel(v)));
}

int sim_hsch(struct vcpu *v, struct interception *i)
{
    (void)i;
    return outcome(v, io_hsch(v->vm->chsub, subchannel(v)));
}

int sim_rsch(struct vcpu *v, struct interception *i)
{
    (void)i;
    return outcome(v, io_rsch(v->vm->chsub, subchannel(v)));
}

int sim_xsch(struct vcpu *v, struct interception *i)
{
    (void)i;
    return outcome(v, io_xsch(v->vm->chsub, subchannel(v)));
}

int sim_rchp(struct vcpu *v, struct interception *i)
{
    (void)i;
    return outcome(v, io_rchp(v->vm->chsub, subchannel(v)));
}

int sim_sal(struct vcpu *v, struct interception *i)
{
    (void)i;
    return outcome(v, io_sal(v->vm->chsub, subchannel(v)));
}

int sim_schm(struct vcpu *v, struct interception *i)
{
    (void)i;
    return outcome(v, io_schm(v->vm->chsub, subchannel(v), v->sie.cpu.gr[2]));
}

int sim_siga(struct vcpu *v, struct interception *i)
{
    (void)i;
    return outcome(v, io_siga(v->vm->chsub, (u32)v->sie.cpu.gr[0], subchannel(v)));
}

/* R1 designates a command block of 4 KB, changed in place. */
int sim_chsc(struct vcpu *v, struct interception *i)
{
    struct cpu *cpu = &v->sie.cpu;
    u64 ea = cpu->gr[i->op.r1] & cpu->amask;
    u8 block[4096];
    int result, why;

    if (ea & ~PAGE_MASK)
        return PGM_SPECIFICATION;
    why = guest_read(v, i->op.r1, ea, block, sizeof(block));
    if (!why)
        why = reach_store(cpu, i->op.r1, ea, sizeof(block));
    if (why)
        return why;
    result = io_chsc(v->vm->chsub, block);
    if (result == IO_CC0_DONE)
        why = guest_write(v, i->op.r1, ea, block, sizeof(block));
    return why ? why : outcome(v, result);
}
