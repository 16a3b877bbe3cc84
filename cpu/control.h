/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the control instructions share: control-register bits, the PSW's fields, spaces, real storage.
 * PoP chapters 3, 4 and 10.  Private to cpu/. */
#ifndef CPU_CONTROL_H
#define CPU_CONTROL_H

#include "cpu/cpu.h"
#include "lib/bits.h"

#define CR0_SSM_SUPPRESSION             (1ull << 30)
#define CR0_LOW_PROTECTION              (1ull << 28)
#define CR0_EXTRACTION                  (1ull << 27)
#define CR0_SECONDARY_SPACE             (1ull << 26)
#define CR0_FETCH_PROTECTION_OVERRIDE   (1ull << 25)
#define CR0_STORAGE_PROTECTION_OVERRIDE (1ull << 24)
#define CR0_ASN_LX_REUSE                (1ull << 19)
#define CR12_BRANCH_TRACE               (1ull << 63)
#define CR12_MODE_TRACE                 (1ull << 62)
#define CR12_ASN_TRACE                  2ull
#define CR12_EXPLICIT_TRACE             1ull
#define CR14_ASN_TRANSLATION            (1ull << 19)
#define ASCE_GROUP                      0x200ull /* subspace group */
#define ASCE_PRIVATE_SPACE              0x100ull
#define ASCE_SPACE_SWITCH               0x40ull /* space-switch event */

/* A lower function's answer other than 0 ends the caller with it. */
#define CHECK(x)                                                                                   \
    do {                                                                                           \
        int check_ = (x);                                                                          \
        if (unlikely(check_))                                                                      \
            return check_;                                                                         \
    } while (0)

ALWAYS bool in_problem_state(const struct cpu *cpu) { return cpu->psw_mask & PSW_PROBLEM; }

ALWAYS bool dat_is_on(const struct cpu *cpu) { return cpu->psw_mask & PSW_DAT; }

/* enum asc, whether DAT is on or not */
ALWAYS unsigned space_control(const struct cpu *cpu) { return cpu->psw_mask >> 46 & 3; }

ALWAYS unsigned psw_key(const struct cpu *cpu) { return cpu->psw_mask >> 52 & 15; }

/* Does the PSW-key mask let the problem state use this key? */
ALWAYS bool key_permitted(const struct cpu *cpu, unsigned key)
{
    return !in_problem_state(cpu) || cpu->cr[3] << (32 + key) >> 63;
}

ALWAYS bool facility_offered(const struct cpu *cpu, unsigned bit)
{
    return cpu->model->facility[bit >> 6] << (bit & 63) >> 63;
}

/* ASN-and-LX reuse: installed and enabled */
ALWAYS bool reuse_enabled(const struct cpu *cpu)
{
    return cpu->cr[0] & CR0_ASN_LX_REUSE && facility_offered(cpu, 6);
}

/* v with `bits` of it replaced by those of `by` */
ALWAYS u64 replace_bits(u64 v, u64 bits, u64 by) { return (v & ~bits) | (by & bits); }

/* --- control.c --- */
/* The ASCE that translates an operand with base register `b`, as if DAT were on. */
int asce_of(struct cpu *, unsigned b, u64 *asce);
/* Where a byte of real or absolute storage lies: 0, PGM_ADDRESSING, LEAVE_HOST_FAULT. */
struct page_ref;
int absolute_find(struct cpu *, u64 absolute, bool store, struct page_ref *);
int real_find(struct cpu *, u64 real, bool store, struct page_ref *);
/* Real storage was changed through a page_ref: blocks made from the page are out of date. */
void real_touched(struct cpu *, struct page_ref *);
/* A translation exception, protection: fills the TEID; returns the code. */
int translation_exception(struct cpu *, unsigned b, u64 ea, bool store, int code);
int real_protection(struct cpu *, u64 real);
/* Is a store to this real or logical address kept off by low-address protection? */
bool low_protected(const struct cpu *, u64 ea);
/* The space-switch event is due: identification of the old space, code. */
int space_switch(struct cpu *, u64 old_asce, u16 old_asn);
/* The same if the CPU has just left or entered the home space, its control having been `old`; else 0. */
int home_switched(struct cpu *, unsigned old);
/* Goes on at `address` with PSW bits as in `mask` (no condition code); an invalid PSW is a
 * specification exception that shows the new PSW. */
int control_branch(struct cpu *, u64 mask, u64 address);

#endif
