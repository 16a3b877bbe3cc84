/* SPDX-License-Identifier: GPL-3.0-or-later */
/* ASN second-table entries, access-register translation, ASN translation and authorisation, subspace
 * groups.  PoP chapters 3 and 5.  All functions answer 0, a program code or LEAVE_HOST_FAULT. */
#ifndef CPU_ART_H
#define CPU_ART_H

#include "cpu/cpu.h"

#define ASTE_WORDS          12
#define ASTE_INVALID        0x80000000u
#define ASTE_BASE_SPACE     1u
#define ASTE_CONTROLLED     2u /* of word 1 */
#define ASTE_REUSABLE       1u
#define AUTHORITY_PRIMARY   0x80
#define AUTHORITY_SECONDARY 0x40

/* An ASN-second-table entry as fetched. */
struct aste {
    u32 origin; /* its real address */
    u32 word[ASTE_WORDS];
};

ALWAYS u64 aste_asce(const struct aste *a) { return (u64)a->word[2] << 32 | a->word[3]; }

ALWAYS u16 aste_ax(const struct aste *a) { return (u16)(a->word[1] >> 16); }

ALWAYS u32 aste_sequence(const struct aste *a) { return a->word[5]; }

ALWAYS u32 aste_instance(const struct aste *a) { return a->word[11]; }

ALWAYS u32 duct_origin(const struct cpu *cpu) { return cpu->cr[2] & 0x7fffffc0; }

ALWAYS u32 primary_aste(const struct cpu *cpu) { return cpu->cr[5] & 0x7fffffc0; }

int aste_read(struct cpu *, u32 origin, struct aste *);

/* What an ALET other than 0 and 1 designates; `authority`: check it with this EAX. */
int alet_translate(struct cpu *, u32 alet, bool authority, u16 eax, struct aste *,
                   bool *fetch_only);
/* The ASCE for access register `ar` with contents `alet` (an access exception names `ar`). */
int art_translate(struct cpu *, unsigned ar, u32 alet, u64 *asce);
/* May `ar` be used for stores?  False: its access-list entry is fetch-only. */
bool art_may_store(struct cpu *, u32 alet);

/* AFX, ASX translation; the TEID is the ASN. */
int asn_translate(struct cpu *, u16 asn, struct aste *);
/* Does the authority table of `a` give authorisation index `ax` this authority? */
int asn_authority(struct cpu *, u16 ax, const struct aste *a, u8 which, bool *given);
/* If the space is the base of the dispatchable unit's group and a subspace is active: *asce becomes
 * the subspace's. */
int subspace_replace(struct cpu *, u32 aste_origin, u64 *asce);

#endif
