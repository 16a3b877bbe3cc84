/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The chains of chains.def as handlers of one kind (run_chains.c, run_flat.c): included behind compose.h. */
#ifndef CPU_CHAINS_H
#define CPU_CHAINS_H

#define LINK(A)                                                                                    \
    do {                                                                                           \
        enum step step_ = body_##A(cpu, o);                                                        \
                                                                                                   \
        if (unlikely(step_ != NEXT)) {                                                             \
            cpu->at = o;                                                                           \
            return step_;                                                                          \
        }                                                                                          \
        o++;                                                                                       \
    } while (0)
#define LAST(A) FLOW(cpu, o, body_##A(cpu, o))

#define CHAIN2(A, B)    CHAIN(2, A##_##B, LINK(A); LAST(B), A, B)
#define CHAIN3(A, B, C) CHAIN(3, A##_##B##_##C, LINK(A); LINK(B); LAST(C), A, B, C)
#define CHAIN4(A, B, C, D)                                                                         \
    CHAIN(4, A##_##B##_##C##_##D, LINK(A); LINK(B); LINK(C); LAST(D), A, B, C, D)
#define CHAIN5(A, B, C, D, E)                                                                      \
    CHAIN(5, A##_##B##_##C##_##D##_##E, LINK(A); LINK(B); LINK(C); LINK(D); LAST(E), A, B, C, D, E)
#define CHAIN6(A, B, C, D, E, F)                                                                   \
    CHAIN(6, A##_##B##_##C##_##D##_##E##_##F, LINK(A); LINK(B); LINK(C); LINK(D); LINK(E);         \
          LAST(F), A, B, C, D, E, F)
#define CHAIN8(A, B, C, D, E, F, G, H)                                                             \
    CHAIN(8, A##_##B##_##C##_##D##_##E##_##F##_##G##_##H, LINK(A); LINK(B); LINK(C); LINK(D);      \
          LINK(E); LINK(F); LINK(G); LAST(H), A, B, C, D, E, F, G, H)

#define CHAIN(n, name, body, ...)                                                                  \
    static int run_##name(struct cpu *cpu, const struct op *o) { body; }
#include "cpu/chains.def"
#undef CHAIN

#define CHAIN_MAX 8
struct chain {
    u16 row[CHAIN_MAX];
    u16 length;
    run_fn *handler;
};

#define ROWS_2(A, B)                                                                               \
    {                                                                                              \
        ROW_##A, ROW_##B                                                                           \
    }
#define ROWS_3(A, B, C)                                                                            \
    {                                                                                              \
        ROW_##A, ROW_##B, ROW_##C                                                                  \
    }
#define ROWS_4(A, B, C, D)                                                                         \
    {                                                                                              \
        ROW_##A, ROW_##B, ROW_##C, ROW_##D                                                         \
    }
#define ROWS_5(A, B, C, D, E)                                                                      \
    {                                                                                              \
        ROW_##A, ROW_##B, ROW_##C, ROW_##D, ROW_##E                                                \
    }
#define ROWS_6(A, B, C, D, E, F)                                                                   \
    {                                                                                              \
        ROW_##A, ROW_##B, ROW_##C, ROW_##D, ROW_##E, ROW_##F                                       \
    }
#define ROWS_8(A, B, C, D, E, F, G, H)                                                             \
    {                                                                                              \
        ROW_##A, ROW_##B, ROW_##C, ROW_##D, ROW_##E, ROW_##F, ROW_##G, ROW_##H                     \
    }
#define CHAIN(n, name, body, ...) { ROWS_##n(__VA_ARGS__), n, run_##name },
static const struct chain chains[] = {
    {{ 0 }, 0, NULL},
#include "cpu/chains.def"
};
#undef CHAIN

/* The last chain that begins with a row: those before it begin with the same row and are shorter. */
#define CHAIN(n, name, body, ...) CHAIN_##name,
enum chain_id {
    CHAIN_NONE,
#include "cpu/chains.def"
};
#undef CHAIN
#pragma GCC diagnostic push
#ifdef __clang__
#pragma GCC diagnostic ignored "-Winitializer-overrides"
#else
#pragma GCC diagnostic ignored "-Woverride-init"
#endif
#define FIRST(A, ...)             ROW_##A
#define CHAIN(n, name, body, ...) [FIRST(__VA_ARGS__)] = CHAIN_##name,
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

static bool chain_fits(const struct chain *c, const struct op *o, unsigned left)
{
    if (c->length > left)
        return false;
    for (unsigned i = 0; i < c->length; i++)
        if (c->row[i] != o[i].row || !ordinary(&o[i]))
            return false;
    return true;
}

static run_fn *chain_find(const struct op *o, unsigned left, unsigned *length)
{
    for (unsigned i = last_chain[o->row]; chains[i].row[0] == o->row && i; i--)
        if (chain_fits(&chains[i], o, left)) {
            *length = chains[i].length;
            return chains[i].handler;
        }
    *length = 1;
    return o->run;
}

#endif
