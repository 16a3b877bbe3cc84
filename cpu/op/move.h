/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Moves: storage to storage, bytes under a mask, several registers at once.  PoP chapter 7. */
#ifndef CPU_OP_MOVE_H
#define CPU_OP_MOVE_H

struct any16 {
    u8 b[16];
};

/* Areas that overlap must have the destination first (or not at all within n): then every piece is
 * read before it is stored over.  The last piece, read before the first store, ends flush. */
#define COPY_ENDS(type)                                                                            \
    do {                                                                                           \
        type head_, tail_;                                                                         \
                                                                                                   \
        guest_copy(&head_, s, sizeof(type));                                                       \
        guest_copy(&tail_, s + n - sizeof(type), sizeof(type));                                    \
        guest_copy(d, &head_, sizeof(type));                                                       \
        guest_copy(d + n - sizeof(type), &tail_, sizeof(type));                                    \
    } while (0)

ALWAYS void copy_short(u8 *d, const u8 *s, u32 n)
{
    if (n >= 8)
        COPY_ENDS(u64);
    else if (n >= 4)
        COPY_ENDS(u32);
    else if (n >= 2)
        COPY_ENDS(u16);
    else
        st_be1(d, ld_be1(s));
}
#undef COPY_ENDS

ALWAYS void copy_run(u8 *d, const u8 *s, u32 n)
{
    struct any16 piece, tail;

    if (n < 16) {
        copy_short(d, s, n);
        return;
    }
    guest_copy(&tail, s + n - 16, 16);
    for (u32 i = 0; i + 16 < n; i += 16) {
        guest_copy(&piece, s + i, 16);
        guest_copy(d + i, &piece, 16);
    }
    guest_copy(d + n - 16, &tail, 16);
}

/* n bytes of one value. */
ALWAYS void fill_run(u8 *d, u8 byte, u32 n)
{
    u64 v = byte * 0x0101010101010101ull;
    u32 i = 0;

    for (; i + 8 <= n; i += 8)
        guest_copy(d + i, &v, 8);
    for (; i < n; i++)
        st_be1(d + i, byte);
}

/* Left to right, byte by byte, as MVC is defined: an overlap one byte ahead propagates. */
ALWAYS void move_bytes(const struct view *to, const struct view *from, u32 n)
{
    u8 *d = to->p[0];
    const u8 *s = from->p[0];

    if (likely(to->n0 == n && from->n0 == n)) {
        if (likely((u64)(d - s) >= n)) {
            copy_run(d, s, n);
            return;
        }
        if (d - s == 1) {
            fill_run(d, ld_be1(s), n);
            return;
        }
    }
    for (u32 i = 0; i < n; i++)
        st_be1(view_at(to, i), ld_be1(view_at(from, i)));
}

SEMX(mvc)
{
    u32 n = o->r1 + 1u;
    struct view to, from;

    TRY(views_ss(cpu, o, n, &to, &from));
    move_bytes(&to, &from, n);
    return NEXT;
}

/* ---- bytes of a word chosen by a mask ---- */

ALWAYS u32 mask_bytes(unsigned mask)
{
    return (mask & 1) + (mask >> 1 & 1) + (mask >> 2 & 1) + (mask >> 3 & 1);
}

/* The chosen bytes side by side, at the right. */
ALWAYS u32 mask_gather(u32 word, unsigned mask)
{
    u32 v = 0;

    for (unsigned i = 0; i < 4; i++)
        if (mask & 8 >> i)
            v = v << 8 | (word >> (24 - 8 * i) & 0xff);
    return v;
}

/* The reverse: bytes from the right of `v` replace the chosen ones of the word. */
ALWAYS u32 mask_scatter(u32 word, unsigned mask, u32 v)
{
    for (unsigned i = 0; i < 4; i++)
        if (mask & 1u << i) {
            word = (word & ~(0xffu << 8 * i)) | (v & 0xff) << 8 * i;
            v >>= 8;
        }
    return word;
}

ALWAYS u32 view_number(const struct view *w, u32 n)
{
    u32 v = 0;

    if (likely(n == 4 && w->n0 == 4))
        return ld_be4(w->p[0]);
    for (u32 i = 0; i < n; i++)
        v = v << 8 | ld_be1(view_at(w, i));
    return v;
}

/* The condition code follows the bytes as a signed number; with none of them it is 0, and access to
 * one byte is checked. */
ALWAYS enum step insert_under_mask(struct cpu *cpu, const struct op *o, u32 *word)
{
    u32 n = mask_bytes(o->r3), v;
    struct view w;

    TRY(view_r(cpu, o->b2, ea2(cpu, o), n ? n : 1, &w));
    v = view_number(&w, n);
    *word = n == 4 ? v : mask_scatter(*word, o->r3, v);
    set_cc_lazy(cpu, CC_SIGN, (u64)v << 8 * (8 - n) % 64, 0);
    return NEXT;
}

SEMX(icm)
{
    u32 word = (u32)cpu->gr[o->r1];

    TRY(insert_under_mask(cpu, o, &word));
    set_low(cpu, o->r1, word);
    return NEXT;
}

SEMX(icmh)
{
    u32 word = (u32)(cpu->gr[o->r1] >> 32);

    TRY(insert_under_mask(cpu, o, &word));
    set_high(cpu, o->r1, word);
    return NEXT;
}

ALWAYS enum step store_under_mask(struct cpu *cpu, const struct op *o, u32 word)
{
    u32 n = mask_bytes(o->r3), v = mask_gather(word, o->r3);
    struct view w;

    if (n == 0)
        return NEXT;
    TRY(view_w(cpu, o->b2, ea2(cpu, o), n, &w));
    if (likely(n == 4 && w.n0 == 4)) {
        st_be4(w.p[0], v);
        return NEXT;
    }
    for (u32 i = 0; i < n; i++)
        st_be1(view_at(&w, i), (u8)(v >> 8 * (n - 1 - i)));
    return NEXT;
}
SEMX(stcm) { return store_under_mask(cpu, o, (u32)cpu->gr[o->r1]); }
SEMX(stcmh) { return store_under_mask(cpu, o, (u32)(cpu->gr[o->r1] >> 32)); }

ALWAYS enum step compare_under_mask(struct cpu *cpu, const struct op *o, u32 word)
{
    u32 n = mask_bytes(o->r3);
    struct view w;

    TRY(view_r(cpu, o->b2, ea2(cpu, o), n ? n : 1, &w));
    set_cc_lazy(cpu, CC_CMPL, mask_gather(word, o->r3), view_number(&w, n));
    return NEXT;
}
SEMX(clm) { return compare_under_mask(cpu, o, (u32)cpu->gr[o->r1]); }
SEMX(clmh) { return compare_under_mask(cpu, o, (u32)(cpu->gr[o->r1] >> 32)); }

/* ---- several registers ---- */

/* Runs EACH(register, place) for R1 to R3, R3 less than R1 meaning round by register 0.  A jump into
 * straight code by the number of registers; nothing to predict but the jump. */
#define EACH_CASE(EACH, n, size)                                                                   \
    case (n) - 1: EACH(r + (n) - 1, p + ((n) - 1) * (size)); __attribute__((fallthrough));
#define EACH_REGISTER(EACH, size)                                                                  \
    do {                                                                                           \
        size_t r = o->r1;                                                                          \
                                                                                                   \
        if (unlikely(r > o->r3)) {                                                                 \
            for (u32 i = 0; i < count; i++)                                                        \
                EACH((r + i) & 15, p + i * (size));                                                \
            break;                                                                                 \
        }                                                                                          \
        switch (count - 1) {                                                                       \
            EACH_CASE(EACH, 16, size) EACH_CASE(EACH, 15, size) EACH_CASE(EACH, 14, size)          \
            EACH_CASE(EACH, 13, size) EACH_CASE(EACH, 12, size) EACH_CASE(EACH, 11, size)          \
            EACH_CASE(EACH, 10, size) EACH_CASE(EACH, 9, size) EACH_CASE(EACH, 8, size)            \
            EACH_CASE(EACH, 7, size) EACH_CASE(EACH, 6, size) EACH_CASE(EACH, 5, size)             \
            EACH_CASE(EACH, 4, size) EACH_CASE(EACH, 3, size) EACH_CASE(EACH, 2, size)             \
        case 0: EACH(r, p); break;                                                                 \
        default: __builtin_unreachable();                                                          \
        }                                                                                          \
    } while (0)

ALWAYS u32 register_count(const struct op *o)
{
    return ((o->r3 - (u32)o->r1) & 15) + 1;
}

/* A run over two pages goes by way of a buffer; in T1 there is none. */
#define LOAD_MULTIPLE(name, size, align, EACH)                                                     \
    SEMX(name)                                                                                     \
    {                                                                                              \
        u32 count = register_count(o);                                                             \
        u64 ea = ea2(cpu, o);                                                                      \
        u8 buffer[16 * (size)];                                                                    \
        const u8 *p;                                                                               \
        struct view w;                                                                             \
                                                                                                   \
        if (unlikely(ea & ((align) - 1)))                                                          \
            return pgm(cpu, PGM_SPECIFICATION);                                                    \
        TRY(view_r(cpu, o->b2, ea, count * (size), &w));                                           \
        p = w.p[0];                                                                                \
        if (unlikely(w.n0 != count * (size))) {                                                    \
            view_get(&w, count * (size), buffer);                                                  \
            p = buffer;                                                                            \
        }                                                                                          \
        EACH_REGISTER(EACH, size);                                                                 \
        return NEXT;                                                                               \
    }
#define STORE_MULTIPLE(name, size, align, EACH)                                                    \
    SEMX(name)                                                                                     \
    {                                                                                              \
        u32 count = register_count(o);                                                             \
        u64 ea = ea2(cpu, o);                                                                      \
        u8 buffer[16 * (size)], *p;                                                                \
        struct view w;                                                                             \
                                                                                                   \
        if (unlikely(ea & ((align) - 1)))                                                          \
            return pgm(cpu, PGM_SPECIFICATION);                                                    \
        TRY(view_w(cpu, o->b2, ea, count * (size), &w));                                           \
        p = unlikely(w.n0 != count * (size)) ? buffer : w.p[0];                                    \
        EACH_REGISTER(EACH, size);                                                                 \
        if (unlikely(w.n0 != count * (size)))                                                      \
            view_put(&w, count * (size), buffer);                                                  \
        return NEXT;                                                                               \
    }
#define LOAD_GR(r, p) (cpu->gr[r] = ld_be8(p))
#define LOAD_LOW(r, p) set_low(cpu, (unsigned)(r), ld_be4(p))
#define LOAD_HIGH(r, p) set_high(cpu, (unsigned)(r), ld_be4(p))
#define LOAD_AR(r, p) (cpu->ar[r] = ld_be4(p))
#define STORE_GR(r, p) st_be8(p, cpu->gr[r])
#define STORE_LOW(r, p) st_be4(p, (u32)cpu->gr[r])
#define STORE_HIGH(r, p) st_be4(p, (u32)(cpu->gr[r] >> 32))
#define STORE_AR(r, p) st_be4(p, cpu->ar[r])
LOAD_MULTIPLE(lmg, 8, 1, LOAD_GR)
LOAD_MULTIPLE(lm, 4, 1, LOAD_LOW)
LOAD_MULTIPLE(lmh, 4, 1, LOAD_HIGH)
LOAD_MULTIPLE(lam, 4, 4, LOAD_AR)
STORE_MULTIPLE(stmg, 8, 1, STORE_GR)
STORE_MULTIPLE(stm, 4, 1, STORE_LOW)
STORE_MULTIPLE(stmh, 4, 1, STORE_HIGH)
STORE_MULTIPLE(stam, 4, 4, STORE_AR)
#undef LOAD_GR
#undef LOAD_LOW
#undef LOAD_HIGH
#undef LOAD_AR
#undef STORE_GR
#undef STORE_LOW
#undef STORE_HIGH
#undef STORE_AR
#undef LOAD_MULTIPLE
#undef STORE_MULTIPLE
#undef EACH_REGISTER
#undef EACH_CASE

/* ---- access registers ---- */

SEMX(ear)
{
    set_low(cpu, o->r1, cpu->ar[o->r2]);
    return NEXT;
}

SEMX(sar)
{
    cpu->ar[o->r1] = (u32)cpu->gr[o->r2];
    return NEXT;
}

SEMX(cpya)
{
    cpu->ar[o->r1] = cpu->ar[o->r2];
    return NEXT;
}

/* PREFETCH DATA, whose hint is not taken. */
SEMX(nothing)
{
    (void)cpu, (void)o;
    return NEXT;
}

#endif
