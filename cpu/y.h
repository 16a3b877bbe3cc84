/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a file of Y bodies (op/x.c) includes: T0 accessors, operand helpers, condition code.
 * A body is `Y_ROW(name) { ... }`; the row's privilege, even registers, AFP and interception have been
 * checked before it is called. */
#ifndef CPU_Y_H
#define CPU_Y_H

#include "cpu/access0.h"
#include "cpu/cc.h"
#include "cpu/form.h"
#include "cpu/view.h"

#define Y_ROW(n)                                                                                   \
    enum step y_##n(struct cpu *cpu, const struct op *o);                                          \
    enum step y_##n(struct cpu *cpu, const struct op *o)
/* Lower functions answer 0, > 0 or < 0. */
#define TRY_STATUS(x) TRY(step_of(cpu, (x)))

#endif
