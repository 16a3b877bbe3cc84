/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Loading and changing the PSW: LPSW, system mask, key, address-space control.  PoP chapter 10. */
#include "cpu/control.h"
#include "cpu/y.h"

#define SYSTEM_MASK          (0xffull << 56)
#define SYSTEM_MASK_RESERVED (0xb8ull << 56)

/* Leaves the block with the next instruction to be found under the new PSW. */
static enum step mode_changed(struct cpu *cpu)
{
    cpu_mode(cpu);
    return STOP;
}

Y_ROW(lpsw)
{
    u64 ea = ea2(cpu, o), mask, address;
    u8 psw[8];

    if (ea & 7)
        return pgm(cpu, PGM_SPECIFICATION);
    TRY(rd(cpu, o->b2, ea, psw, sizeof(psw)));
    if (!psw_expand(psw, &mask, &address))
        return pgm(cpu, PGM_SPECIFICATION);
    cpu->bear = cpu->ia;
    TRY_STATUS(psw_load(cpu, mask, address));
    return STOP;
}

Y_ROW(lpswe)
{
    u64 ea = ea2(cpu, o);
    be64 psw[2];

    if (ea & 7)
        return pgm(cpu, PGM_SPECIFICATION);
    TRY(rd(cpu, o->b2, ea, psw, sizeof(psw)));
    cpu->bear = cpu->ia;
    TRY_STATUS(psw_load(cpu, get64(psw[0]), get64(psw[1])));
    return STOP;
}

/* The next address is that of the next instruction even if the new mask is no good. */
static enum step system_mask_set(struct cpu *cpu, u8 mask)
{
    cpu->psw_mask = replace_bits(cpu->psw_mask, SYSTEM_MASK, (u64)mask << 56);
    cpu_mode(cpu);
    if (unlikely(cpu->psw_mask & SYSTEM_MASK_RESERVED))
        return pgm(cpu, PGM_SPECIFICATION);
    return STOP;
}

Y_ROW(ssm)
{
    u64 mask;

    if (cpu->cr[0] & CR0_SSM_SUPPRESSION)
        return pgm(cpu, PGM_SPECIAL_OPERATION);
    TRY(ld1(cpu, o->b2, ea2(cpu, o), &mask));
    return system_mask_set(cpu, (u8)mask);
}

Y_ROW(stnsm)
{
    u8 old = (u8)(cpu->psw_mask >> 56);

    TRY(st1(cpu, o->b1, ea1(cpu, o), old));
    return system_mask_set(cpu, old & (u8)o->d2);
}

Y_ROW(stosm)
{
    u8 old = (u8)(cpu->psw_mask >> 56);

    TRY(st1(cpu, o->b1, ea1(cpu, o), old));
    return system_mask_set(cpu, old | (u8)o->d2);
}

Y_ROW(epsw)
{
    u64 mask = psw_mask(cpu);

    set_low(cpu, o->r1, mask >> 32);
    if (o->r2)
        set_low(cpu, o->r2, mask);
    return NEXT;
}

Y_ROW(spka)
{
    unsigned key = ea2(cpu, o) >> 4 & 15;

    if (!key_permitted(cpu, key))
        return pgm(cpu, PGM_PRIVILEGED);
    cpu->psw_mask = replace_bits(cpu->psw_mask, PSW_KEY, (u64)key << 52);
    return mode_changed(cpu);
}

static bool extraction_refused(const struct cpu *cpu)
{
    return in_problem_state(cpu) && !(cpu->cr[0] & CR0_EXTRACTION);
}

Y_ROW(ipk)
{
    (void)o;
    if (extraction_refused(cpu))
        return pgm(cpu, PGM_PRIVILEGED);
    cpu->gr[2] = replace_bits(cpu->gr[2], 0xff, psw_key(cpu) << 4);
    return NEXT;
}

/* The codes of SAC and IAC have the two PSW bits in the other order. */
static unsigned swap_control(unsigned code) { return (code << 1 & 2) | code >> 1; }

Y_ROW(iac)
{
    unsigned code = swap_control(space_control(cpu));

    if (!dat_is_on(cpu))
        return pgm(cpu, PGM_SPECIAL_OPERATION);
    if (extraction_refused(cpu))
        return pgm(cpu, PGM_PRIVILEGED);
    cpu->gr[o->r1] = replace_bits(cpu->gr[o->r1], 0xff00, code << 8);
    set_cc(cpu, code);
    return NEXT;
}

Y_ROW(sac)
{
    unsigned code = ea2(cpu, o) >> 8 & 15, old = space_control(cpu);

    if (!dat_is_on(cpu) || !(cpu->cr[0] & CR0_SECONDARY_SPACE))
        return pgm(cpu, PGM_SPECIAL_OPERATION);
    if (code == 3 && in_problem_state(cpu))
        return pgm(cpu, PGM_PRIVILEGED);
    if (code > 3)
        return pgm(cpu, PGM_SPECIFICATION);
    cpu->psw_mask = replace_bits(cpu->psw_mask, PSW_AS, (u64)swap_control(code) << 46);
    cpu_mode(cpu);
    TRY_STATUS(home_switched(cpu, old));
    return STOP;
}
