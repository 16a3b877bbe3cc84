/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The floating-point-control register: set, extract, load, store, rounding modes, simulated exceptions.
 * PoP chapter 9. */
#include "cpu/y.h"

#define FPC_RESERVED 0x03030088u /* bits that no facility of ours gives a meaning */
#define FPC_MODE     7u
#define CR0_AFP      0x40000u /* CR0 bit 45 */
#define DXC_DFP      3

/* With the floating-point-extension facility the mode has three bits: 0-3 and 7 are valid. */
static bool mode_ok(unsigned mode) { return mode < 4 || mode == 7; }

static bool fpc_ok(u64 v) { return !((u32)v & FPC_RESERVED) && mode_ok(v & FPC_MODE); }

static enum step fpc_set(struct cpu *cpu, u64 v)
{
    if (!fpc_ok(v))
        return pgm(cpu, PGM_SPECIFICATION);
    cpu->fpc = (u32)v;
    return NEXT;
}

/* Flags that were on before, and whose masks are now, in the order in which they are reported. */
static unsigned simulated(unsigned enabled)
{
    static const struct {
        u8 test, report;
    } order[] = {
        {0x80,  0x80},
        { 0x40, 0x40},
        { 0x20, 0x28},
        { 0x10, 0x18},
        { 0x08, 0x08},
        { 0x04, 0x04},
    };

    for (unsigned i = 0; i < COUNT(order); i++)
        if (enabled & order[i].test)
            return (enabled & order[i].report) | 3;
    return 0;
}

static enum step fpc_set_and_signal(struct cpu *cpu, u64 v)
{
    u32 signaling = cpu->fpc & 0x00fc0000;
    unsigned dxc;

    if (!fpc_ok(v))
        return pgm(cpu, PGM_SPECIFICATION);
    cpu->fpc = (u32)v | signaling;
    dxc = simulated((signaling >> 16) & (u32)v >> 24);
    if (!dxc)
        return NEXT;
    cpu->fpc = (cpu->fpc & ~0xff00u) | dxc << 8;
    return data_exception(cpu, dxc);
}

Y_ROW(sfpc) { return fpc_set(cpu, cpu->gr[o->r1]); }
Y_ROW(sfasr) { return fpc_set_and_signal(cpu, cpu->gr[o->r1]); }

Y_ROW(lfpc)
{
    u64 v;

    TRY(ld4(cpu, o->b2, ea2(cpu, o), &v));
    return fpc_set(cpu, v);
}

Y_ROW(lfas)
{
    u64 v;

    TRY(ld4(cpu, o->b2, ea2(cpu, o), &v));
    return fpc_set_and_signal(cpu, v);
}

/* Two bits of mode; the third becomes zero. */
Y_ROW(srnm)
{
    cpu->fpc = (cpu->fpc & ~FPC_MODE) | (ea2(cpu, o) & 3);
    return NEXT;
}

Y_ROW(srnmb)
{
    u64 a = ea2(cpu, o);

    if (a & 0xf8 || !mode_ok(a & FPC_MODE))
        return pgm(cpu, PGM_SPECIFICATION);
    cpu->fpc = (cpu->fpc & ~FPC_MODE) | (a & FPC_MODE);
    return NEXT;
}

Y_ROW(srnmt)
{
    if (!(cpu->cr[0] & CR0_AFP))
        return data_exception(cpu, DXC_DFP);
    cpu->fpc = (cpu->fpc & ~(FPC_MODE << 4)) | (ea2(cpu, o) & FPC_MODE) << 4;
    return NEXT;
}
