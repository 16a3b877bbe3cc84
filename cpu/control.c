/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the control instructions share: spaces, real storage, special exceptions.  PoP chapters 3, 5. */
#include "cpu/control.h"
#include "cpu/art.h"
#include "cpu/inner.h"
#include "cpu/tlb.h"

#define TEID_STORE 0x400ull
#define TEID_FETCH 0x800ull

int asce_of(struct cpu *cpu, unsigned b, u64 *asce)
{
    static const u8 control[4] = {
        [ASC_PRIMARY] = 1, [ASC_AR] = 1, [ASC_SECONDARY] = 7, [ASC_HOME] = 13
    };
    unsigned asc = space_control(cpu);

    if (asc == ASC_AR && (b & 15) != 0) {
        cpu->exc_access = (u8)b;
        return art_translate(cpu, b, cpu->ar[b], asce);
    }
    *asce = cpu->cr[control[asc]];
    return 0;
}

int absolute_find(struct cpu *cpu, u64 absolute, bool store, struct page_ref *ref)
{
    int status;

    if (absolute >= cpu->space->limit)
        return PGM_ADDRESSING;
    status = cpu->space->ops->resolve(cpu->space, absolute, store, ref);
    if (status == LEAVE_HOST_FAULT) {
        cpu->fault = absolute;
        cpu->fault_store = store;
    }
    return status;
}

int real_find(struct cpu *cpu, u64 real, bool store, struct page_ref *ref)
{
    return absolute_find(cpu, real_to_absolute(cpu, real), store, ref);
}

void real_touched(struct cpu *cpu, struct page_ref *ref)
{
    fetch_or(ref->key, (u8)(KEY_R | KEY_C));
    if (load_relaxed(ref->code) & CODE_FLAG)
        core_code_note(cpu, ref->code);
}

int translation_exception(struct cpu *cpu, unsigned b, u64 ea, bool store, int code)
{
    unsigned asc = space_control(cpu);

    if (code <= 0)
        return code;
    cpu->teid = (ea & PAGE_MASK) | (store ? TEID_STORE : TEID_FETCH) | asc;
    cpu->exc_access = asc == ASC_AR ? b & 15 : 0;
    return code;
}

int real_protection(struct cpu *cpu, u64 real)
{
    cpu->teid = (real & PAGE_MASK) | TEID_STORE;
    cpu->exc_access = 0;
    return PGM_PROTECTION;
}

bool low_protected(const struct cpu *cpu, u64 ea)
{
    return cpu->cr[0] & CR0_LOW_PROTECTION && (ea & ~0x1000ull) < 512;
}

int space_switch(struct cpu *cpu, u64 old_asce, u16 old_asn)
{
    cpu->teid = old_asn | (old_asce & ASCE_SPACE_SWITCH ? 0x80000000u : 0);
    return PGM_SPACE_SWITCH;
}

int home_switched(struct cpu *cpu, unsigned old)
{
    bool home = old == ASC_HOME;

    if (home == (space_control(cpu) == ASC_HOME) ||
        !((cpu->cr[1] | cpu->cr[13]) & ASCE_SPACE_SWITCH))
        return 0;
    return space_switch(cpu, cpu->cr[home ? 13 : 1], home ? 0 : (u16)cpu->cr[4]);
}

int control_branch(struct cpu *cpu, u64 mask, u64 address)
{
    u8 length = cpu->ilc;
    int status;

    cpu->bear = cpu->ia;
    per_branch(cpu, address);
    status = psw_load(cpu, mask | (u64)cpu_cc(cpu) << 44, address);
    if (status)
        return status;
    cpu->ilc =
        length; /* a space-switch event may follow: it shows the length and the next address */
    cpu->ia = address - length;
    return 0;
}
