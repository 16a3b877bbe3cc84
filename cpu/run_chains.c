/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tier T1: handlers for compare-and-branch by mask, for readers of the condition code by its kind, and for chains
 * of rows.  Same bodies, fewer jumps. */
#include "cpu/access1.h"
#include "cpu/isa.h"
#include "cpu/run.h"
#include "cpu/compose.h"

/* Masks 2, 4 ... 14: bit 3 has no meaning. */
/* clang-format off */
#define EACH_MASK(row, type, A, B)                                                                 \
    MASK(row, type, A, B, 2, >) MASK(row, type, A, B, 4, <) MASK(row, type, A, B, 6, !=)           \
    MASK(row, type, A, B, 8, ==) MASK(row, type, A, B, 10, >=) MASK(row, type, A, B, 12, <=)
/* clang-format on */

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

/* clang-format off */
#define EACH_KIND(row)                                                                             \
    KIND(row, CC_CONST) KIND(row, CC_ADD32) KIND(row, CC_ADD64) KIND(row, CC_SUB32)                \
    KIND(row, CC_SUB64) KIND(row, CC_ADDL32) KIND(row, CC_ADDL64) KIND(row, CC_SUBL32)             \
    KIND(row, CC_SUBL64) KIND(row, CC_CMP32) KIND(row, CC_CMP64) KIND(row, CC_CMPL)                \
    KIND(row, CC_NZ) KIND(row, CC_SIGN) KIND(row, CC_TM) KIND(row, CC_TMX)
/* clang-format on */

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
            usual = reader_rows[i].handler[kind]; /* cppcheck-suppress AssignmentIntegerToAddress */
    return usual;
}

/* ---- chains ---- */

#include "cpu/chains.h"

run_fn *chain_handler(const struct op *o, unsigned left, unsigned *length)
{
    return chain_find(o, left, length);
}
