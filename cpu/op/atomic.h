/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Interlocked update of storage, and quadwords as one access.  PoP chapters 5 and 7. */
#ifndef CPU_OP_ATOMIC_H
#define CPU_OP_ATOMIC_H

/* The operand at `ea`: on its boundary, and open for stores. */
ALWAYS enum step aligned_w(struct cpu *cpu, unsigned b, u64 ea, u32 n, u8 **p)
{
    struct view w;

    *p = NULL;
    if (unlikely(ea & (n - 1)))
        return pgm(cpu, PGM_SPECIFICATION);
    TRY(view_w(cpu, b, ea, n, &w));
    *p = w.p[0];
    return NEXT;
}

SEMX(ts)
{
    u8 *p;

    TRY(aligned_w(cpu, o->b2, ea2(cpu, o), 1, &p));
    set_cc_lazy(cpu, CC_NZ, atomic_swap(p, 0xff) >> 7, 0);
    return NEXT;
}

SEMX(cs)
{
    u32 old = (u32)cpu->gr[o->r1];
    u8 *p;
    bool done;

    TRY(aligned_w(cpu, o->b2, ea2(cpu, o), 4, &p));
    done = cas_be4(p, &old, (u32)cpu->gr[o->r3]);
    set_low(cpu, o->r1, old);
    set_cc_lazy(cpu, CC_NZ, !done, 0);
    return NEXT;
}

SEMX(csg)
{
    u8 *p;
    bool done;

    TRY(aligned_w(cpu, o->b2, ea2(cpu, o), 8, &p));
    done = cas_be8(p, &cpu->gr[o->r1], cpu->gr[o->r3]);
    set_cc_lazy(cpu, CC_NZ, !done, 0);
    return NEXT;
}

SEMX(cds)
{
    u64 old = pair_get(cpu, o->r1);
    u8 *p;
    bool done;

    TRY(aligned_w(cpu, o->b2, ea2(cpu, o), 8, &p));
    done = cas_be8(p, &old, pair_get(cpu, o->r3));
    pair_set(cpu, o->r1, old);
    set_cc_lazy(cpu, CC_NZ, !done, 0);
    return NEXT;
}

ALWAYS u128 quad_get(const struct cpu *cpu, unsigned r)
{
    return (u128)cpu->gr[r] << 64 | cpu->gr[r + 1];
}

ALWAYS void quad_set(struct cpu *cpu, unsigned r, u128 v)
{
    cpu->gr[r] = (u64)(v >> 64);
    cpu->gr[r + 1] = (u64)v;
}

SEMX(cdsg)
{
    u128 old = quad_get(cpu, o->r1);
    u8 *p;
    bool done;

    TRY(aligned_w(cpu, o->b2, ea2(cpu, o), 16, &p));
    done = cas_bequad(p, &old, quad_get(cpu, o->r3));
    quad_set(cpu, o->r1, old);
    set_cc_lazy(cpu, CC_NZ, !done, 0);
    return NEXT;
}

SEMX(lpq)
{
    u64 ea = ea2x(cpu, o);
    struct view w;

    if (unlikely(ea & 15))
        return pgm(cpu, PGM_SPECIFICATION);
    TRY(view_r(cpu, o->b2, ea, 16, &w));
    quad_set(cpu, o->r1, ld_bequad(w.p[0]));
    return NEXT;
}

SEMX(stpq)
{
    u8 *p;

    TRY(aligned_w(cpu, o->b2, ea2x(cpu, o), 16, &p));
    st_bequad(p, quad_get(cpu, o->r1));
    return NEXT;
}

/* LOAD AND op: the old value of storage to R1, old op R3 to storage. */
#define LOAD_AND(name, size, type, SET, kind, A, B, EXPRESSION, END)                               \
    SEMX(name)                                                                                     \
    {                                                                                              \
        type old, operand = (type)cpu->gr[o->r3];                                                  \
        u8 *p;                                                                                     \
                                                                                                   \
        TRY(aligned_w(cpu, o->b2, ea2(cpu, o), size, &p));                                         \
        old = ld_be##size(p);                                                                      \
        while (!cas_be##size(p, &old, (type)(EXPRESSION)))                                         \
            ;                                                                                      \
        SET;                                                                                       \
        set_cc_lazy(cpu, kind, A, B);                                                              \
        return END;                                                                                \
    }
#define LOAD_AND_32(name, kind, A, B, EXPRESSION, END)                                             \
    LOAD_AND(name, 4, u32, set_low(cpu, o->r1, old), kind, A, B, EXPRESSION, END)
#define LOAD_AND_64(name, kind, A, B, EXPRESSION, END)                                             \
    LOAD_AND(name, 8, u64, cpu->gr[o->r1] = old, kind, A, B, EXPRESSION, END)
LOAD_AND_32(laa, CC_ADD32, old, operand, old + operand, end_overflow(cpu))
LOAD_AND_64(laag, CC_ADD64, old, operand, old + operand, end_overflow(cpu))
LOAD_AND_32(laal, CC_ADDL32, old, operand, old + operand, NEXT)
LOAD_AND_64(laalg, CC_ADDL64, old, operand, old + operand, NEXT)
LOAD_AND_32(lan, CC_NZ, old & operand, 0, old & operand, NEXT)
LOAD_AND_64(lang, CC_NZ, old & operand, 0, old & operand, NEXT)
LOAD_AND_32(lao, CC_NZ, old | operand, 0, old | operand, NEXT)
LOAD_AND_64(laog, CC_NZ, old | operand, 0, old | operand, NEXT)
LOAD_AND_32(lax, CC_NZ, old ^ operand, 0, old ^ operand, NEXT)
LOAD_AND_64(laxg, CC_NZ, old ^ operand, 0, old ^ operand, NEXT)
#undef LOAD_AND
#undef LOAD_AND_32
#undef LOAD_AND_64

/* ADD IMMEDIATE to storage: interlocked when the operand lies on its boundary. */
ALWAYS u32 storage_add32(const struct view *w, bool aligned, u32 i)
{
    be32 bytes;
    u32 old;

    if (likely(aligned)) {
        old = ld_be4(w->p[0]);
        while (!cas_be4(w->p[0], &old, old + i))
            ;
        return old;
    }
    view_get(w, 4, &bytes);
    old = get32(bytes);
    bytes = put32(old + i);
    view_put(w, 4, &bytes);
    return old;
}

ALWAYS u64 storage_add64(const struct view *w, bool aligned, u64 i)
{
    be64 bytes;
    u64 old;

    if (likely(aligned)) {
        old = ld_be8(w->p[0]);
        while (!cas_be8(w->p[0], &old, old + i))
            ;
        return old;
    }
    view_get(w, 8, &bytes);
    old = get64(bytes);
    bytes = put64(old + i);
    view_put(w, 8, &bytes);
    return old;
}

#define ADD_TO_STORAGE(name, size, add, kind, END)                                                 \
    SEMX(name)                                                                                     \
    {                                                                                              \
        u64 ea = ea1(cpu, o), i = (u64)(s64)o->d2;                                                 \
        struct view w;                                                                             \
                                                                                                   \
        TRY(view_w(cpu, o->b1, ea, size, &w));                                                     \
        set_cc_lazy(cpu, kind, add(&w, !(ea & ((size) - 1)), i), i);                               \
        return END;                                                                                \
    }
ADD_TO_STORAGE(asi, 4, storage_add32, CC_ADD32, end_overflow(cpu))
ADD_TO_STORAGE(agsi, 8, storage_add64, CC_ADD64, end_overflow(cpu))
ADD_TO_STORAGE(alsi, 4, storage_add32, CC_ADDL32, NEXT)
ADD_TO_STORAGE(algsi, 8, storage_add64, CC_ADDL64, NEXT)
#undef ADD_TO_STORAGE

#endif
