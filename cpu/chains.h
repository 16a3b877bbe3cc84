/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The chains of chains.def as handlers of one kind (run_chains.c, run_flat.c): included behind compose.h.
 *
 * Each row's body runs on a copy of its op in which the registers that its pattern names are those of the row
 * before by construction: the compiler then keeps the value instead of loading what was just stored. */
#ifndef CPU_CHAINS_H
#define CPU_CHAINS_H

enum pattern { SAME_R1 = 1, SAME_R2 = 2, SAME_R3 = 4, SAME_B2 = 8, SAME_X2 = 16 };

ALWAYS struct op op_alike(const struct op *o, unsigned pattern, u8 r)
{
    struct op alike = *o;

    if (pattern & SAME_R1)
        alike.r1 = r;
    if (pattern & SAME_R2)
        alike.r2 = r;
    if (pattern & SAME_R3)
        alike.r3 = r;
    if (pattern & SAME_B2)
        alike.b2 = r;
    if (pattern & SAME_X2)
        alike.x2 = r;
    return alike;
}

/* clang-format off */
#define BEGIN(A)                                                                                   \
    const struct op first = *o;                                                                    \
    u8 r = first.r1;                                                                               \
    enum step step = body_##A(cpu, &first);                                                        \
    if (unlikely(step != NEXT)) {                                                                  \
        cpu->at = o;                                                                               \
        return step;                                                                               \
    }                                                                                              \
    o++
#define LINK(p, A)                                                                                 \
    do {                                                                                           \
        const struct op alike = op_alike(o, p, r);                                                 \
        step = body_##A(cpu, &alike);                                                              \
        if (unlikely(step != NEXT)) {                                                              \
            cpu->at = o;                                                                           \
            return step;                                                                           \
        }                                                                                          \
        r = alike.r1;                                                                              \
        o++;                                                                                       \
    } while (0)
#define LAST(p, A)                                                                                 \
    do {                                                                                           \
        const struct op alike = op_alike(o, p, r);                                                 \
        FLOW(cpu, o, body_##A(cpu, &alike));                                                       \
    } while (0)

#define CHAIN2(p1, A, B) \
    CHAIN(2, A##_##B##_##p1, (ROW_##A, ROW_##B), (0, p1), \
          (BEGIN(A); LAST(p1, B);))
#define CHAIN3(p1, p2, A, B, C) \
    CHAIN(3, A##_##B##_##C##_##p1##_##p2, (ROW_##A, ROW_##B, ROW_##C), (0, p1, p2), \
          (BEGIN(A); LINK(p1, B); LAST(p2, C);))
#define CHAIN4(p1, p2, p3, A, B, C, D) \
    CHAIN(4, A##_##B##_##C##_##D##_##p1##_##p2##_##p3, (ROW_##A, ROW_##B, ROW_##C, ROW_##D), (0, p1, p2, p3), \
          (BEGIN(A); LINK(p1, B); LINK(p2, C); LAST(p3, D);))
#define CHAIN5(p1, p2, p3, p4, A, B, C, D, E) \
    CHAIN(5, A##_##B##_##C##_##D##_##E##_##p1##_##p2##_##p3##_##p4, (ROW_##A, ROW_##B, ROW_##C, ROW_##D, ROW_##E), (0, p1, p2, p3, p4), \
          (BEGIN(A); LINK(p1, B); LINK(p2, C); LINK(p3, D); LAST(p4, E);))
#define CHAIN6(p1, p2, p3, p4, p5, A, B, C, D, E, F) \
    CHAIN(6, A##_##B##_##C##_##D##_##E##_##F##_##p1##_##p2##_##p3##_##p4##_##p5, (ROW_##A, ROW_##B, ROW_##C, ROW_##D, ROW_##E, ROW_##F), (0, p1, p2, p3, p4, p5), \
          (BEGIN(A); LINK(p1, B); LINK(p2, C); LINK(p3, D); LINK(p4, E); LAST(p5, F);))
#define CHAIN8(p1, p2, p3, p4, p5, p6, p7, A, B, C, D, E, F, G, H) \
    CHAIN(8, A##_##B##_##C##_##D##_##E##_##F##_##G##_##H##_##p1##_##p2##_##p3##_##p4##_##p5##_##p6##_##p7, (ROW_##A, ROW_##B, ROW_##C, ROW_##D, ROW_##E, ROW_##F, ROW_##G, ROW_##H), (0, p1, p2, p3, p4, p5, p6, p7), \
          (BEGIN(A); LINK(p1, B); LINK(p2, C); LINK(p3, D); LINK(p4, E); LINK(p5, F); LINK(p6, G); LAST(p7, H);))
#define UNPACK(...) __VA_ARGS__
#define FIRST_OF(A, ...) A
/* clang-format on */

#define CHAIN(n, name, rows, patterns, body)                                                       \
    static int run_##name(struct cpu *cpu, const struct op *o) { UNPACK body }
#include "cpu/chains.def"
#undef CHAIN

#define CHAIN_MAX 8
struct chain {
    u16 row[CHAIN_MAX];
    u8 pattern[CHAIN_MAX];
    u16 length;
    run_fn *handler;
};

#define CHAIN(n, name, rows, patterns, body)                                                       \
    { { UNPACK rows }, { UNPACK patterns }, n, run_##name },
static const struct chain chains[] = {
    {{ 0 }, { 0 }, 0, NULL},
#include "cpu/chains.def"
};
#undef CHAIN

/* The last chain that begins with a row: those before it begin with the same row and are shorter. */
#define CHAIN(n, name, rows, patterns, body) CHAIN_##name,
enum chain_id {
    CHAIN_NONE,
#include "cpu/chains.def"
    CHAIN_COUNT
};
#undef CHAIN
_Static_assert(CHAIN_COUNT <= 256, "chain numbers are bytes");
#pragma GCC diagnostic push
#ifdef __clang__
#pragma GCC diagnostic ignored "-Winitializer-overrides"
#else
#pragma GCC diagnostic ignored "-Woverride-init"
#endif
#define CHAIN(n, name, rows, patterns, body) [FIRST_OF rows] = CHAIN_##name,
static const u8 last_chain[ROW_COUNT] = {
#include "cpu/chains.def"
};
#undef CHAIN
#pragma GCC diagnostic pop

/* Does the op run its row's own body?  (Not one that is T0's, intercepted or refused in this profile.) */
static bool ordinary(const struct op *o)
{
    return o->run != run_slow && o->run != run_pgm && o->run != run_intercept;
}

static bool pattern_fits(const struct op *o, unsigned pattern, u8 r)
{
    return (!(pattern & SAME_R1) || o->r1 == r) && (!(pattern & SAME_R2) || o->r2 == r) &&
           (!(pattern & SAME_R3) || o->r3 == r) && (!(pattern & SAME_B2) || o->b2 == r) &&
           (!(pattern & SAME_X2) || o->x2 == r);
}

static bool chain_fits(const struct chain *c, const struct op *o, unsigned left)
{
    if (c->length > left || !ordinary(&o[0]))
        return false;
    for (unsigned i = 1; i < c->length; i++)
        if (c->row[i] != o[i].row || !ordinary(&o[i]) ||
            !pattern_fits(&o[i], c->pattern[i], o[i - 1].r1))
            return false;
    return true;
}

static run_fn *chain_find(const struct op *o, unsigned left, unsigned *length)
{
    for (unsigned i = last_chain[o->row]; i && chains[i].row[0] == o->row; i--)
        if (chain_fits(&chains[i], o, left)) {
            *length = chains[i].length;
            return chains[i].handler;
        }
    *length = 1;
    return o->run;
}

#endif
