/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The bodies of all rows for one tier: isa.def x form.h x the files of op/.  Included after accessN.h.
 *
 *   V rows  value instructions: two inputs, a pure function, an output, a condition code
 *   X rows  irregular, one whole body, compiled for every tier
 *   Y rows  irregular, one whole body, T0 only; T1 reaches it out of line */
#include "cpu/cc.h"
#include "cpu/form.h"
#include "cpu/view.h"

#define SEM(n)  ALWAYS u64 sem_##n(u64 a, u64 b)
#define SEMX(n) ALWAYS enum step semx_##n(struct cpu *cpu, const struct op *o)

#include "cpu/op/fixed.h"
#include "cpu/op/logical.h"
#include "cpu/op/shift.h"
#include "cpu/op/move.h"
#include "cpu/op/branch.h"
#include "cpu/op/translate.h"
#include "cpu/op/atomic.h"
#include "cpu/op/bfp.h"

#define V(opc, mn, name, fmt, fac, sem, out, in1, in2, cc, traits, icpt)                           \
    ALWAYS enum step body_##mn(struct cpu *cpu, const struct op *o)                                \
    {                                                                                              \
        u64 x, y, v;                                                                               \
                                                                                                   \
        TRY(in_##in1(cpu, o, &x));                                                                 \
        TRY(in_##in2(cpu, o, &y));                                                                 \
        v = sem_##sem(x, y);                                                                       \
        TRY(out_##out(cpu, o, v));                                                                 \
        ccset_##cc(cpu, x, y, v);                                                                  \
        return NEXT;                                                                               \
    }
#define X(opc, mn, name, fmt, fac, sem, cc, traits, icpt)                                          \
    ALWAYS enum step body_##mn(struct cpu *cpu, const struct op *o) { return semx_##sem(cpu, o); }
#define Y(opc, mn, name, fmt, fac, sem, cc, traits, icpt)
#include "cpu/isa.def"
#undef V
#undef X
#undef Y
