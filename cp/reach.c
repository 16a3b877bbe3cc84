/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The two things that simulation needs from the engine's inside: store access checked ahead, and what follows
 * from stores into code.  PoP chapters 3 and 5. */
#include "cp/reach.h"
#include "cpu/access0.h"
#include "cpu/inner.h"

int reach_store(struct cpu *cpu, unsigned base, u64 ea, unsigned n)
{
    enum step step = probe_w(cpu, base, ea, n);

    return step == NEXT ? 0 : step == PGM ? cpu->pgm : (int)cpu->leave;
}

void reach_done(struct cpu *cpu)
{
    if (cpu->dirty_codes && cpu->core)
        core_code_changed(cpu);
}
