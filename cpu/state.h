/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The state of a CPU between instructions: saved, loaded, hashed. */
#ifndef CPU_STATE_H
#define CPU_STATE_H

#include "cpu/cpu.h"
#include "lib/state.h"

/* 0, or -1 as the sink or source said, or because the bytes cannot be a CPU's. */
int cpu_save(struct cpu *, struct sink *);
/* Into a CPU that is not attached.  It knows nothing of what its owner has pending. */
int cpu_load(struct cpu *, unsigned version, struct source *);
/* Also in the middle of cpu_swap(): between an interruption's PSWs there is no instruction. */
void cpu_hash(struct cpu *, struct hash *);

#endif
