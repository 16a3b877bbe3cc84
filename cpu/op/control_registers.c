/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Control registers, prefix, program parameter; identification of the CPU and its facilities.
 * PoP chapter 10. */
#include "cpu/control.h"
#include "cpu/y.h"

#define MACHINE_TYPE 0x2817

static unsigned registers_count(const struct op *o) { return ((o->r3 - o->r1) & 15u) + 1; }

/* Values of `size` bytes from storage to the control registers from R1 to R3. */
static enum step load_control(struct cpu *cpu, const struct op *o, unsigned size)
{
    unsigned count = registers_count(o);
    u64 ea = ea2(cpu, o);
    u8 bytes[128];

    if (ea & (size - 1))
        return pgm(cpu, PGM_SPECIFICATION);
    TRY(rd(cpu, o->b2, ea, bytes, count * size));
    for (unsigned i = 0; i < count; i++) {
        u64 *cr = &cpu->cr[(o->r1 + i) & 15];

        *cr = size == 8 ? ld_be8(bytes + i * 8) : replace_bits(*cr, ~0u, ld_be4(bytes + i * 4));
    }
    cpu_mode(cpu);
    return STOP;
}

static enum step store_control(struct cpu *cpu, const struct op *o, unsigned size)
{
    unsigned count = registers_count(o);
    u64 ea = ea2(cpu, o);
    u8 bytes[128];

    if (ea & (size - 1))
        return pgm(cpu, PGM_SPECIFICATION);
    for (unsigned i = 0; i < count; i++) {
        u64 v = cpu->cr[(o->r1 + i) & 15];

        if (size == 8)
            st_be8(bytes + i * 8, v);
        else
            st_be4(bytes + i * 4, (u32)v);
    }
    return wr(cpu, o->b2, ea, bytes, count * size);
}

Y_ROW(lctl) { return load_control(cpu, o, 4); }

Y_ROW(lctlg) { return load_control(cpu, o, 8); }

Y_ROW(stctl) { return store_control(cpu, o, 4); }

Y_ROW(stctg) { return store_control(cpu, o, 8); }

Y_ROW(stpx)
{
    u64 ea = ea2(cpu, o);

    if (ea & 3)
        return pgm(cpu, PGM_SPECIFICATION);
    return st4(cpu, o->b2, ea, cpu->prefix);
}

Y_ROW(spx)
{
    u64 ea = ea2(cpu, o), v;
    struct page_ref ref;

    if (ea & 3)
        return pgm(cpu, PGM_SPECIFICATION);
    TRY(ld4(cpu, o->b2, ea, &v));
    v &= 0x7fffe000;
    TRY_STATUS(absolute_find(cpu, v, false, &ref));
    TRY_STATUS(absolute_find(cpu, v + PAGE_BYTES, false, &ref));
    cpu->prefix = (u32)v;
    tlb_purge(cpu, PURGE_ALL, 0);
    if (cpu->host->stored_prefix)
        cpu->host->stored_prefix(cpu->host->ctx, cpu);
    cpu_mode(cpu);
    return STOP;
}

Y_ROW(stap)
{
    u64 ea = ea2(cpu, o);

    if (ea & 1)
        return pgm(cpu, PGM_SPECIFICATION);
    return st2(cpu, o->b2, ea, cpu->address);
}

/* Version 0, the CPU address as serial number, our machine type; under SIE it always intercepts. */
Y_ROW(stidp)
{
    u64 ea = ea2(cpu, o);

    if (ea & 7)
        return pgm(cpu, PGM_SPECIFICATION);
    return st8(cpu, o->b2, ea, (u64)cpu->address << 32 | (u64)MACHINE_TYPE << 16);
}

/* A processor without a configuration around it: the current level is 1, and it can say no more. */
Y_ROW(stsi)
{
    u32 r0 = (u32)cpu->gr[0], r1 = (u32)cpu->gr[1];
    unsigned function = r0 >> 28;

    if (function == 0) {
        set_low(cpu, 0, (r0 & 0x0fffffff) | 1u << 28);
        set_cc(cpu, 0);
        return NEXT;
    }
    if (r0 & 0x0fffff00 || r1 & 0xffff0000 || ea2(cpu, o) & ~PAGE_MASK)
        return pgm(cpu, PGM_SPECIFICATION);
    set_cc(cpu, 3);
    return NEXT;
}

Y_ROW(stfl)
{
    be32 list = put32((u32)(cpu->model->facility[0] >> 32));

    (void)o;
    return real_wr(cpu, 200, &list, sizeof(list));
}

static unsigned facility_doublewords(const struct cpu *cpu)
{
    unsigned n = COUNT(cpu->model->facility);

    while (n > 1 && !cpu->model->facility[n - 1])
        n--;
    return n;
}

Y_ROW(stfle)
{
    unsigned want = (cpu->gr[0] & 0xff) + 1, have = facility_doublewords(cpu);
    unsigned n = want < have ? want : have;
    be64 list[COUNT(cpu->model->facility)];
    u64 ea = ea2(cpu, o);

    if (ea & 7)
        return pgm(cpu, PGM_SPECIFICATION);
    for (unsigned i = 0; i < n; i++)
        list[i] = put64(cpu->model->facility[i]);
    TRY(wr(cpu, o->b2, ea, list, n * 8));
    cpu->gr[0] = replace_bits(cpu->gr[0], 0xff, have - 1);
    set_cc(cpu, want < have ? 3 : 0);
    return NEXT;
}

/* Nothing samples the program parameter here: the operand is fetched, as anybody can see. */
Y_ROW(lpp)
{
    u64 ea = ea2(cpu, o), v;

    if (ea & 7)
        return pgm(cpu, PGM_SPECIFICATION);
    return ld8(cpu, o->b2, ea, &v);
}

/* What a processor by itself does not have: channel subsystem, service processor, other CPUs, CP. */
Y_ROW(absent)
{
    (void)o;
    return pgm(cpu, PGM_OPERATION);
}
