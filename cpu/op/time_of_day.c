/* SPDX-License-Identifier: GPL-3.0-or-later */
/* TOD clock, clock comparator, CPU timer.  PoP chapters 4 ("Timing"), 7 and 10. */
#include "cpu/control.h"
#include "cpu/y.h"

Y_ROW(stck)
{
    TRY(st8(cpu, o->b2, ea2(cpu, o), cpu_tod(cpu)));
    set_cc(cpu, 0);
    return NEXT;
}

/* The clock as bits 8-111: to the right of what the clock counts comes the CPU address, never zero, so
 * that no two values are equal; then the programmable field. */
Y_ROW(stcke)
{
    u64 tod = cpu_tod(cpu);
    u8 v[16];

    st_be8(v, tod >> 8);
    st_be8(v + 8, tod << 56 | (u64)(cpu->address + 1u) << 16 | (cpu->todpr & 0xffff));
    TRY(wr(cpu, o->b2, ea2(cpu, o), v, sizeof(v)));
    set_cc(cpu, 0);
    return NEXT;
}

static enum step store_doubleword(struct cpu *cpu, const struct op *o, u64 v)
{
    u64 ea = ea2(cpu, o);

    if (ea & 7)
        return pgm(cpu, PGM_SPECIFICATION);
    return st8(cpu, o->b2, ea, v);
}

static enum step load_doubleword(struct cpu *cpu, const struct op *o, u64 *v)
{
    u64 ea = ea2(cpu, o);

    if (ea & 7)
        return pgm(cpu, PGM_SPECIFICATION);
    return ld8(cpu, o->b2, ea, v);
}

Y_ROW(stpt) { return store_doubleword(cpu, o, cpu_timer(cpu)); }

Y_ROW(stckc) { return store_doubleword(cpu, o, cpu->ckc); }

Y_ROW(spt)
{
    u64 v;

    TRY(load_doubleword(cpu, o, &v));
    cpu_timer_set(cpu, v);
    clock_check(cpu);
    return STOP;
}

Y_ROW(sckc)
{
    u64 v;

    TRY(load_doubleword(cpu, o, &v));
    cpu->ckc = v;
    clock_check(cpu);
    return STOP;
}

Y_ROW(sck)
{
    u64 v;

    TRY(load_doubleword(cpu, o, &v));
    cpu->epoch += v - cpu_tod(cpu);
    clock_check(cpu);
    set_cc(cpu, 0);
    return STOP;
}

Y_ROW(sckpf)
{
    (void)o;
    if (cpu->gr[0] & 0xffff0000)
        return pgm(cpu, PGM_SPECIFICATION);
    cpu->todpr = (u16)cpu->gr[0];
    return NEXT;
}

/* EXTRACT CPU TIME: what was used since the first operand was the timer's value, and two more. */
Y_ROW(ectg)
{
    u64 base, second, third;

    TRY(ld8(cpu, o->b1, ea1(cpu, o), &base));
    TRY(ld8(cpu, o->b2, ea2(cpu, o), &second));
    TRY(ld8(cpu, o->r3, cpu->gr[o->r3] & cpu->amask, &third));
    cpu->gr[0] = base - cpu_timer(cpu);
    cpu->gr[1] = second;
    cpu->gr[o->r3] = third;
    return NEXT;
}

/* PERFORM TIMING FACILITY FUNCTION: the queries.  The physical clock runs unsteered, and nobody here may
 * steer it. */
#define PTFF_MAX 56

static unsigned ptff_qaf(struct cpu *cpu, u8 *block)
{
    (void)cpu;
    block[0] = 0xf0; /* functions 0 to 3 */
    return 16;
}

/* physical clock, TOD offset, logical TOD offset, TOD-epoch difference */
static unsigned ptff_qto(struct cpu *cpu, u8 *block)
{
    st_be8(block, cpu_tod(cpu) - cpu->epoch);
    st_be8(block + 16, cpu->epoch);
    st_be8(block + 24, cpu->epoch);
    return 32;
}

static unsigned ptff_qsi(struct cpu *cpu, u8 *block)
{
    st_be8(block, cpu_tod(cpu) - cpu->epoch);
    return 56;
}

static unsigned ptff_qpt(struct cpu *cpu, u8 *block)
{
    st_be8(block, cpu_tod(cpu) - cpu->epoch);
    return 8;
}

Y_ROW(ptff)
{
    static unsigned (*const query[])(struct cpu *, u8 *) = { ptff_qaf, ptff_qto, ptff_qsi,
                                                             ptff_qpt };
    unsigned function = cpu->gr[0] & 0x7f;
    u8 block[PTFF_MAX] = { 0 };

    (void)o;
    if (cpu->gr[0] & 0x80)
        return pgm(cpu, PGM_SPECIFICATION);
    if (function >= 64 && in_problem_state(cpu))
        return pgm(cpu, PGM_PRIVILEGED);
    if (function < COUNT(query)) {
        unsigned n = query[function](cpu, block);

        TRY(wr(cpu, 1, cpu->gr[1] & cpu->amask, block, n));
        set_cc(cpu, 0);
    } else {
        set_cc(cpu, 3);
    }
    return NEXT;
}
