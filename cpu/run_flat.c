/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tier T1 once more, for what is most frequent: 64-bit addressing mode and no index register. */
#define FLAT
#include "cpu/access1.h"
#include "cpu/isa.h"
#include "cpu/run.h"
#include "cpu/compose.h"
#include "cpu/chains.h"

#define FLAT_ROW(mn)                                                                               \
    run_fn flat_##mn;                                                                              \
    int flat_##mn(struct cpu *cpu, const struct op *o) { FLOW(cpu, o, body_##mn(cpu, o)); }
#define V(opc, mn, ...) FLAT_ROW(mn)
#define X(opc, mn, ...) FLAT_ROW(mn)
#define Y(opc, mn, ...)
#include "cpu/isa.def"
#undef V
#undef X
#undef Y

run_fn *flat_chain_handler(const struct op *o, unsigned left, unsigned *length)
{
    return chain_find(o, left, length);
}
