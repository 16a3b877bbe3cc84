/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Program-status word and modes.  PoP chapter 4, "Program-Status Word". */
#include "cpu/cc.h"
#include "cpu/control.h"
#include "cpu/inner.h"

/* Bits that must be zero: 0, 2-4, 12, 24-30 and 33-63. */
#define PSW_RESERVED 0xb80800fe7fffffffull
#define CR0_AFP      (1ull << 18)
#define CR0_VX       (1ull << 17)

unsigned cpu_cc(const struct cpu *cpu) { return cc_eval(cpu->cc_kind, cpu->cc_a, cpu->cc_b); }

void cpu_set_cc(struct cpu *cpu, unsigned cc)
{
    cpu->cc_kind = CC_CONST;
    cpu->cc_a = cc;
}

u64 psw_mask(const struct cpu *cpu) { return cpu->psw_mask | (u64)cpu_cc(cpu) << 44; }

static bool psw_valid(u64 mask, u64 address)
{
    if (mask & PSW_RESERVED)
        return false;
    switch (mask & (PSW_EA | PSW_BA)) {
    case 0: return address < 1 << 24;
    case PSW_BA: return address < 1ull << 31;
    case PSW_EA: return false;
    default: return true;
    }
}

/* The address becomes that of the next instruction, also for one that is in progress (LPSW); an
 * early specification exception is then presented with it and a length of 0. */
int psw_load(struct cpu *cpu, u64 mask, u64 address)
{
    cpu->psw_mask = mask & ~PSW_CC;
    cpu_set_cc(cpu, mask >> 44 & 3);
    cpu->ia = cpu->next = address;
    cpu->ilc = 0;
    cpu_mode(cpu);
    return psw_valid(mask, address) ? 0 : PGM_SPECIFICATION;
}

void psw_install(struct cpu *cpu, u64 mask, u64 address)
{
    bool early = cpu->pgm_waits && cpu->pgm == PGM_SPECIFICATION && cpu->pgm_ilc == 0;

    if (psw_load(cpu, mask, address)) {
        cpu->pgm = PGM_SPECIFICATION;
        cpu->pgm_ilc = 0;
        cpu->pgm_waits = true;
    } else if (early) {
        cpu->pgm_waits = false;
    }
}

bool psw_expand(const u8 psw[8], u64 *mask, u64 *address)
{
    u64 v = ld_be8(psw);

    *mask = (v & 0xffffffff80000000ull) ^ 1ull << 51; /* bit 12 is one in the short form */
    *address = v & 0x7fffffff;
    return v & 1ull << 51;
}

static u64 mode_mask(u64 psw)
{
    if (psw & PSW_EA)
        return ~0ull;
    return psw & PSW_BA ? 0x7fffffff : 0xffffff;
}

static u32 mode_profile(const struct cpu *cpu)
{
    u64 psw = cpu->psw_mask;
    u32 p = cpu->model->id * PROFILE_MODEL;

    p |= psw & PSW_PROBLEM ? PROFILE_PROBLEM : 0;
    p |= psw & PSW_EA ? PROFILE_64 : 0;
    p |= psw & PSW_DAT && (psw & PSW_AS) >> 46 == ASC_AR ? PROFILE_AR : 0;
    p |= psw & PSW_PER && per_wanted(cpu) ? PROFILE_PER : 0;
    p |= cpu->cr[0] & CR0_AFP ? PROFILE_AFP : 0;
    p |= cpu->cr[0] & CR0_VX ? PROFILE_VX : 0;
    p |= psw & PSW_PM_FIXED ? PROFILE_OVF : 0;
    p |= cpu->judge ? PROFILE_JUDGE : 0;
    p |= cpu->cr[12] & CR12_BRANCH_TRACE ? PROFILE_TRACE : 0;
    return p;
}

/* Instructions come from the primary space, but for home-space mode. */
static struct context *code_context(struct cpu *cpu, unsigned asc)
{
    return asc == ASC_SECONDARY || asc == ASC_AR ? context_of_mode(cpu, ASC_PRIMARY) : cpu->data;
}

void cpu_mode(struct cpu *cpu)
{
    unsigned asc = cpu->psw_mask & PSW_DAT ? (cpu->psw_mask & PSW_AS) >> 46 : ASC_PRIMARY;

    cpu->amask = mode_mask(cpu->psw_mask);
    cpu->profile = mode_profile(cpu);
    if (!cpu->core)
        return;
    cpu->data = context_of_mode(cpu, asc);
    cpu->code = code_context(cpu, asc);
    cpu->tlb = cpu->data->e;
    cpu->low[0] = cpu->data->low[0];
    cpu->low[1] = cpu->data->low[1];
    cpu->jump = cpu->core->jumps;
    cpu->jump_tag =
        cpu->core->jump_gen << 40 | (u64)(cpu->code - cpu->core->contexts) << 32 | cpu->profile;
}
