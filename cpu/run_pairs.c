/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tier T1: handlers for compare-and-branch by mask, and for pairs of rows.  Same bodies, fewer jumps. */
#include "cpu/access1.h"
#include "cpu/isa.h"
#include "cpu/run.h"
#include "cpu/compose.h"

/* Masks 2, 4 ... 14: bit 3 has no meaning. */
#define EACH_MASK(row, type, A, B)                                                                 \
    MASK(row, type, A, B, 2, >)                                                                    \
    MASK(row, type, A, B, 4, <) MASK(row, type, A, B, 6, !=) MASK(row, type, A, B, 8, ==)          \
        MASK(row, type, A, B, 10, >=) MASK(row, type, A, B, 12, <=)

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

#define PAIR(A, B)                                                                                 \
    static int run_##A##_##B(struct cpu *cpu, const struct op *o)                                  \
    {                                                                                              \
        enum step step = body_##A(cpu, o);                                                         \
                                                                                                   \
        if (unlikely(step != NEXT)) {                                                              \
            cpu->at = o;                                                                           \
            return step;                                                                           \
        }                                                                                          \
        o++;                                                                                       \
        FLOW(cpu, o, body_##B(cpu, o));                                                            \
    }
#include "cpu/pairs.def"
#undef PAIR

struct pair {
    u16 first, second;
    run_fn *usual, *second_usual, *handler;
};

#define PAIR(A, B)                                                                                 \
    run_fn t1_##A;                                                                                 \
    run_fn t1_##B;
#include "cpu/pairs.def"
#undef PAIR
#define PAIR(A, B) { ROW_##A, ROW_##B, t1_##A, t1_##B, run_##A##_##B },
static const struct pair pairs[] = {
#include "cpu/pairs.def"
};
#undef PAIR

run_fn *pair_handler(const struct op *first, run_fn *usual)
{
    for (unsigned i = 0; i < COUNT(pairs); i++)
        if (pairs[i].first == first[0].row && pairs[i].second == first[1].row &&
            pairs[i].usual == first[0].run && pairs[i].second_usual == first[1].run)
            return pairs[i].handler;
    return usual;
}
