/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tier T1: handlers for compare-and-branch by mask, for readers of the condition code by its kind, and for chains
 * of rows.  Same bodies, fewer jumps. */
#include "cpu/access1.h"
#include "cpu/isa.h"
#include "cpu/run.h"
#include "cpu/compose.h"

/* Masks 2, 4 ... 14: bit 3 has no meaning. */
#define EACH_MASK(row, type, A, B)                                                                 \
    MASK(row, type, A, B, 2, >)                                                                    \
    MASK(row, type, A, B, 4, <)                                                                    \
    MASK(row, type, A, B, 6, !=)                                                                   \
    MASK(row, type, A, B, 8, ==) MASK(row, type, A, B, 10, >=) MASK(row, type, A, B, 12, <=)

#define MASK(row, type, A, B, mask, relation)                                                      \
    static int run_##row##_##mask(struct cpu *cpu, const struct op *o)                             \
    {                                                                                              \
        bool taken = (type)(A)relation(type)(B);                                                   \
                                                                                                   \
        FLOW(cpu, o, taken ? TAKEN : NEXT);                                                        \
    }
#define BRANCH(row, type, A, B) EACH_MASK(row, type, A, B)
#include "cpu/branches.def"
#undef MASK
#undef BRANCH

struct compare_row {
    u16 row;
    run_fn *handler[16];
};

#define MASK(row, type, A, B, mask, relation) [mask] = run_##row##_##mask,
#define BRANCH(row, type, A, B)               { ROW_##row, { EACH_MASK(row, type, A, B) } },
static const struct compare_row compare_rows[] = {
#include "cpu/branches.def"
};
#undef MASK
#undef BRANCH

run_fn *compare_handler(const struct op *o, run_fn *usual)
{
    for (unsigned i = 0; i < COUNT(compare_rows); i++)
        if (compare_rows[i].row == o->row)
            return compare_rows[i].handler[o->r3 & 14] ? compare_rows[i].handler[o->r3 & 14]
                                                       : usual;
    return usual;
}

/* ---- readers of the condition code ---- */

#define EACH_KIND(row)                                                                             \
    KIND(row, CC_CONST)                                                                            \
    KIND(row, CC_ADD32) KIND(row, CC_ADD64) KIND(row, CC_SUB32) KIND(row, CC_SUB64)                \
        KIND(row, CC_ADDL32) KIND(row, CC_ADDL64) KIND(row, CC_SUBL32) KIND(row, CC_SUBL64)        \
            KIND(row, CC_CMP32) KIND(row, CC_CMP64) KIND(row, CC_CMPL) KIND(row, CC_NZ)            \
                KIND(row, CC_SIGN) KIND(row, CC_TM) KIND(row, CC_TMX)

/* The compiler is told the kind; the rest of cc_eval() folds away. */
#define KIND(row, kind)                                                                            \
    static int run_##row##_##kind(struct cpu *cpu, const struct op *o)                             \
    {                                                                                              \
        if (cpu->cc_kind != (kind))                                                                \
            __builtin_unreachable();                                                               \
        FLOW(cpu, o, body_##row(cpu, o));                                                          \
    }
#define READER(row) EACH_KIND(row)
#include "cpu/readers.def"
#undef KIND
#undef READER

struct reader_row {
    u16 row;
    run_fn *handler[CC_KINDS];
};

#define KIND(row, kind) [kind] = run_##row##_##kind,
#define READER(row)     { ROW_##row, { EACH_KIND(row) } },
static const struct reader_row reader_rows[] = {
#include "cpu/readers.def"
};
#undef KIND
#undef READER

run_fn *reader_handler(const struct op *o, unsigned kind, run_fn *usual)
{
    for (unsigned i = 0; kind < CC_KINDS && i < COUNT(reader_rows); i++)
        if (reader_rows[i].row == o->row)
            return reader_rows[i].handler[kind];
    return usual;
}

/* ---- chains ---- */

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

run_fn *chain_handler(const struct op *o, unsigned left, unsigned *length)
{
    for (unsigned i = last_chain[o->row]; chains[i].row[0] == o->row && i; i--)
        if (chain_fits(&chains[i], o, left)) {
            *length = chains[i].length;
            return chains[i].handler;
        }
    *length = 1;
    return o->run;
}
