/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Access-register translation, ASN translation and authorisation, subspace groups.  PoP chapters 3
 * ("ASN Translation", "ASN Authorization") and 5 ("Access-Register Translation", "Subspace-Group"). */
#include "cpu/art.h"
#include "cpu/control.h"

#define ALET_MUST_BE_ZERO 0xfe000000u
#define ALET_PRIMARY_LIST 0x01000000u
#define ALE_INVALID       0x80000000u
#define ALE_FETCH_ONLY    0x02000000u
#define ALE_PRIVATE       0x01000000u
#define TABLE_ORIGIN      0x7fffffc0u
#define SUBSPACE_ACTIVE   0x80000000u
#define ASCE_KEPT         0xc0ull /* storage-alteration and space-switch-event controls */

static int word_read(struct cpu *cpu, u64 real, u32 *v)
{
    be32 w;

    CHECK(real_read(cpu, real, &w, sizeof(w)));
    *v = get32(w);
    return 0;
}

int aste_read(struct cpu *cpu, u32 origin, struct aste *a)
{
    be32 w[ASTE_WORDS];

    CHECK(real_read(cpu, origin, w, sizeof(w)));
    a->origin = origin;
    for (unsigned i = 0; i < ASTE_WORDS; i++)
        a->word[i] = get32(w[i]);
    return 0;
}

int asn_authority(struct cpu *cpu, u16 ax, const struct aste *a, u8 which, bool *given)
{
    u8 byte;

    *given = false;
    if (ax >> 4 > (a->word[1] >> 4 & 0xfff))
        return 0;
    CHECK(real_read(cpu, ((a->word[0] & 0x7ffffffc) + (ax >> 2)) & 0x7fffffff, &byte, 1));
    *given = byte << (ax & 3) * 2 & which;
    return 0;
}

/* The access-list entry of an ALET: from the list of the dispatchable unit or of the primary space. */
static int ale_find(struct cpu *cpu, u32 alet, be32 entry[4])
{
    u32 designation, index = alet & 0xffff;

    if (alet & ALET_MUST_BE_ZERO)
        return PGM_ALET_SPECIFICATION;
    CHECK(word_read(cpu, (alet & ALET_PRIMARY_LIST ? primary_aste(cpu) : duct_origin(cpu)) + 16,
                    &designation));
    if (index >> 3 > (designation & 0x7f))
        return PGM_ALEN_TRANSLATION;
    return real_read(cpu, ((designation & 0x7fffff80) + index * 16) & 0x7fffffff, entry, 16);
}

static int ale_authority(struct cpu *cpu, u32 ale, u16 eax, const struct aste *a)
{
    bool given;

    if (!(ale & ALE_PRIVATE) || (u16)ale == eax)
        return 0;
    CHECK(asn_authority(cpu, eax, a, AUTHORITY_SECONDARY, &given));
    return given ? 0 : PGM_EXTENDED_AUTHORITY;
}

int alet_translate(struct cpu *cpu, u32 alet, bool authority, u16 eax, struct aste *a,
                   bool *fetch_only)
{
    be32 entry[4];
    u32 ale;

    CHECK(ale_find(cpu, alet, entry));
    ale = get32(entry[0]);
    if (ale & ALE_INVALID)
        return PGM_ALEN_TRANSLATION;
    if ((ale >> 16 & 0xff) != (alet >> 16 & 0xff))
        return PGM_ALE_SEQUENCE;
    CHECK(aste_read(cpu, get32(entry[2]) & TABLE_ORIGIN, a));
    if (a->word[0] & ASTE_INVALID)
        return PGM_ASTE_VALIDITY;
    if (aste_sequence(a) != get32(entry[3]))
        return PGM_ASTE_SEQUENCE;
    *fetch_only = ale & ALE_FETCH_ONLY;
    return authority ? ale_authority(cpu, ale, eax, a) : 0;
}

int art_translate(struct cpu *cpu, unsigned ar, u32 alet, u64 *asce)
{
    struct aste a;
    bool fetch_only;

    (void)ar;
    if (alet < 2) {
        *asce = cpu->cr[alet ? 7 : 1];
        return 0;
    }
    CHECK(alet_translate(cpu, alet, true, (u16)(cpu->cr[8] >> 16), &a, &fetch_only));
    *asce = aste_asce(&a);
    return 0;
}

bool art_may_store(struct cpu *cpu, u32 alet)
{
    struct aste a;
    bool fetch_only;

    return alet < 2 || alet_translate(cpu, alet, false, 0, &a, &fetch_only) || !fetch_only;
}

int asn_translate(struct cpu *cpu, u16 asn, struct aste *a)
{
    u32 first;

    cpu->teid = asn;
    CHECK(word_read(cpu, ((cpu->cr[14] & 0x7ffff) << 12) + (asn >> 6) * 4, &first));
    if (first & 0x80000000)
        return PGM_AFX;
    CHECK(aste_read(cpu, ((first & TABLE_ORIGIN) + (asn & 63) * 64) & 0x7fffffff, a));
    return a->word[0] & ASTE_INVALID ? PGM_ASX : 0;
}

int subspace_replace(struct cpu *cpu, u32 aste_origin, u64 *asce)
{
    be32 duct[4];
    struct aste a;

    if (!(*asce & ASCE_GROUP))
        return 0;
    CHECK(real_read(cpu, duct_origin(cpu), duct, sizeof(duct)));
    if (!(get32(duct[1]) & SUBSPACE_ACTIVE) || (get32(duct[0]) & TABLE_ORIGIN) != aste_origin)
        return 0;
    cpu->exc_access = 0;
    CHECK(aste_read(cpu, get32(duct[1]) & TABLE_ORIGIN, &a));
    if (a.word[0] & ASTE_INVALID)
        return PGM_ASTE_VALIDITY;
    if (aste_sequence(&a) != get32(duct[3]))
        return PGM_ASTE_SEQUENCE;
    *asce = replace_bits(aste_asce(&a), ASCE_KEPT, *asce);
    return 0;
}
