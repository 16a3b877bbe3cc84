/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tier T0's copy of every V and X row. */
#include "cpu/access0.h"
#include "cpu/isa.h"
#include "cpu/compose.h"

#define T0(mn)                                                                                     \
    step_fn t0_##mn;                                                                               \
    enum step t0_##mn(struct cpu *cpu, const struct op *o) { return body_##mn(cpu, o); }
#define V(opc, mn, ...) T0(mn)
#define X(opc, mn, ...) T0(mn)
#define Y(opc, mn, ...)
#include "cpu/isa.def"
