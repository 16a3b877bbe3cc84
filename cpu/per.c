/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Program-event recording.  PoP chapter 4, "Program-Event Recording".
 *
 * With PER on every op of a block is T0's (profile), so events cost nothing otherwise.  cpu->per_shadow:
 * [0] events met, [1] address of the instruction, [2] the storage address. */
#include "cpu/inner.h"

#define CR9_BRANCH       0x80000000u
#define CR9_FETCH        0x40000000u
#define CR9_STORE        0x20000000u
#define CR9_STURA        0x08000000u
#define CR9_BRANCH_RANGE 0x00800000u

bool per_wanted(const struct cpu *cpu)
{
    return cpu->cr[9] & (CR9_BRANCH | CR9_FETCH | CR9_STORE | CR9_STURA);
}

/* The designated area may wrap around the end of storage. */
static bool in_range(const struct cpu *cpu, u64 a)
{
    u64 from = cpu->cr[10] & cpu->amask, to = cpu->cr[11] & cpu->amask;

    return from <= to ? a >= from && a <= to : a >= from || a <= to;
}

static void per_met(struct cpu *cpu, u32 event) { cpu->per_shadow[0] |= event; }

void per_before(struct cpu *cpu)
{
    cpu->per_shadow[0] = 0;
    cpu->per_shadow[1] = cpu->ia;
    if (cpu->cr[9] & CR9_FETCH && in_range(cpu, cpu->ia))
        per_met(cpu, CR9_FETCH);
}

void per_store(struct cpu *cpu, u64 ea, u32 n)
{
    u64 first = cpu->cr[10] & cpu->amask;

    if (cpu->cr[9] & CR9_STORE && (in_range(cpu, ea) || first - ea < n))
        per_met(cpu, CR9_STORE);
}

/* PER code byte: branching 80, fetch 40, storage alteration 20, store using real address 08. */
unsigned per_after(struct cpu *cpu, bool branched)
{
    u64 target = cpu->next;

    if (branched && cpu->cr[9] & CR9_BRANCH &&
        (!(cpu->cr[9] & CR9_BRANCH_RANGE) || in_range(cpu, target)))
        per_met(cpu, CR9_BRANCH);
    if (!cpu->per_shadow[0])
        return 0;
    cpu->per_code = (u16)(cpu->per_shadow[0] >> 16);
    cpu->per_address = cpu->per_shadow[1];
    cpu->per_atmid =
        (u8)(0x80 | (cpu->psw_mask & PSW_DAT ? 0x20 : 0) | (cpu->psw_mask & PSW_AS) >> 43);
    cpu->per_access = 0;
    cpu->per_shadow[0] = 0;
    return PGM_PER;
}
