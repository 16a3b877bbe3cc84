/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Leaving a guest: its state goes back into the state description, with the interception parameters. */
#include "cpu/isa.h"
#include "sie/inner.h"

static void registers_store(struct sie *s)
{
    struct sd *sd = sie_sd(s);
    const struct cpu *cpu = &s->cpu;

    sd->psw[0] = put64(psw_mask(cpu));
    sd->psw[1] = put64(cpu->ia);
    for (unsigned i = 0; i < 16; i++)
        sd->cr[i] = put64(cpu->cr[i]);
    sd->prefix = put32(cpu->prefix >> 13);
    sd->todpr = put32(cpu->todpr);
    sd->gg14 = put64(cpu->gr[14]);
    sd->gg15 = put64(cpu->gr[15]);
    sd->gbea = put64(cpu->bear);
}

void guest_store(struct sie *s)
{
    registers_store(s);
    epoch_exit(s, sie_sd(s));
}

void sie_close(struct sie *s)
{
    registers_store(s);
    epoch_keep(s, sie_sd(s));
}

void icpt_set(struct sie *s, enum icpt_code code)
{
    struct sd *sd = sie_sd(s);

    sd->icptcode = (u8)code;
    sd->icptstatus = 0;
}

/* The instruction, zeros behind it; for the target of an EXECUTE that it is one, and that one's length. */
void icpt_instruction(struct sie *s)
{
    struct sd *sd = sie_sd(s);
    u8 text[6] = { 0 };

    for (unsigned i = 0; i < text_length(s->cpu.text[0]); i++)
        text[i] = s->cpu.text[i];
    icpt_set(s, row_find(text) == ROW_NONE ? ICPT_OPEREXC : ICPT_INST);
    if (s->cpu.rel != s->cpu.ia)
        sd->icptstatus = (u8)(ICPTSTATUS_EXECUTE | s->cpu.ilc << 4);
    sd->ipa = put16(ld_be2(text));
    sd->ipb = put32(ld_be4(text + 2));
}
