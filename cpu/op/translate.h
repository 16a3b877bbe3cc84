/* SPDX-License-Identifier: GPL-3.0-or-later */
/* TRANSLATE and TRANSLATE AND TEST.  PoP chapter 7. */
#ifndef CPU_OP_TRANSLATE_H
#define CPU_OP_TRANSLATE_H

/* T0: the parts of the table at `ea` that the n argument bytes need, up to the first nonzero
 * function byte if `stops`; access exceptions are recognised for these parts alone. */
enum step table_needed(struct cpu *, unsigned b, u64 ea, const struct view *args, u32 n,
                       bool stops, struct view *table);

ALWAYS enum step table_view(struct cpu *cpu, const struct op *o, const struct view *args, u32 n,
                            bool stops, struct view *table)
{
    if (TIER == 1)
        return view_r(cpu, o->b2, ea2(cpu, o), 256, table);
    return table_needed(cpu, o->b2, ea2(cpu, o), args, n, stops, table);
}

/* Left to right and in place: the table may be part of what is translated. */
SEMX(tr)
{
    u32 n = o->r1 + 1u;
    struct view args, table;

    TRY(view_w(cpu, o->b1, ea1(cpu, o), n, &args));
    TRY(table_view(cpu, o, &args, n, false, &table));
    for (u32 i = 0; i < n; i++) {
        u8 *p = view_at(&args, i);

        st_be1(p, ld_be1(view_at(&table, ld_be1(p))));
    }
    return NEXT;
}

/* The address keeps its bits 0-31, in 24-bit mode bits 0-39. */
ALWAYS void trt_found(struct cpu *cpu, u64 a, u8 function)
{
    if (address_mask(cpu) == 0xffffff)
        a |= cpu->gr[1] & 0xff000000;
    set_address(cpu, 1, a);
    cpu->gr[2] = (cpu->gr[2] & ~0xffull) | function;
}

SEMX(trt)
{
    u32 n = o->r1 + 1u;
    struct view args, table;
    u64 a = ea1(cpu, o);

    TRY(view_r(cpu, o->b1, a, n, &args));
    TRY(table_view(cpu, o, &args, n, true, &table));
    for (u32 i = 0; i < n; i++) {
        u8 function = ld_be1(view_at(&table, ld_be1(view_at(&args, i))));

        if (unlikely(function)) {
            trt_found(cpu, (a + i) & address_mask(cpu), function);
            set_cc(cpu, i + 1 == n ? 2 : 1);
            return NEXT;
        }
    }
    set_cc(cpu, 0);
    return NEXT;
}

#endif
