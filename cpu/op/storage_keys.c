/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Storage keys, frames, TEST BLOCK, TEST PROTECTION.  PoP chapters 3 ("Storage Key", "Protection") and 10. */
#include "cpu/control.h"
#include "cpu/y.h"

#define KEY_BITS                  (KEY_ACC | KEY_F | KEY_R | KEY_C)
#define SSKE_MR                   4
#define SSKE_MC                   2
#define FACILITY_CONDITIONAL_SSKE 10
#define FACILITY_NONQUIESCING     14
#define PFMF_RESERVED             0xfffc0101u
#define PFMF_SET_KEY              0x20000u
#define PFMF_CLEAR                0x10000u
#define PFMF_NONQUIESCING         0x800u
#define FRAME_1M                  0x100000ull

static u64 block_address(const struct cpu *cpu, unsigned r)
{
    return cpu->gr[r] & cpu->amask & PAGE_MASK;
}

/* Fetch and store rights and R/C of the page may have got narrower: forget them everywhere. */
static void key_changed(struct cpu *cpu, u64 absolute)
{
    tlb_purge(cpu, PURGE_REAL, absolute);
    tlb_broadcast(cpu, PURGE_REAL, absolute);
}

Y_ROW(iske)
{
    struct page_ref ref;

    TRY_STATUS(real_find(cpu, block_address(cpu, o->r2), false, &ref));
    cpu->gr[o->r1] = replace_bits(cpu->gr[o->r1], 0xff, load_relaxed(ref.key) & KEY_BITS);
    return NEXT;
}

/* The operand is a logical address, but no key protects it. */
Y_ROW(ivsk)
{
    u64 ea = cpu->gr[o->r2] & cpu->amask, asce;
    struct page_ref ref;
    struct dat d;

    if (!dat_is_on(cpu))
        return pgm(cpu, PGM_SPECIAL_OPERATION);
    if (in_problem_state(cpu) && !(cpu->cr[0] & CR0_EXTRACTION))
        return pgm(cpu, PGM_PRIVILEGED);
    TRY_STATUS(asce_of(cpu, o->r2, &asce));
    TRY_STATUS(translation_exception(cpu, o->r2, ea, false, dat_walk(cpu, asce, ea, &d)));
    TRY_STATUS(real_find(cpu, d.real, false, &ref));
    cpu->gr[o->r1] = replace_bits(cpu->gr[o->r1], 0xff, load_relaxed(ref.key) & (KEY_ACC | KEY_F));
    return NEXT;
}

/* Conditional SSKE: what of the key must be set: 0 nothing, 1 all of it, 2 reference and change. */
static unsigned key_difference(u8 old, u8 new, unsigned mask)
{
    u8 ignored = (mask & SSKE_MR ? KEY_R : 0) | (mask & SSKE_MC ? KEY_C : 0);
    u8 differ = (old ^ new) & (u8)~ignored;

    if (differ & (KEY_ACC | KEY_F))
        return 1;
    return differ ? 2 : 0;
}

static void key_set(struct cpu *cpu, u64 absolute, const struct page_ref *ref, u8 new)
{
    u8 old = atomic_swap(ref->key, new) & KEY_BITS;

    if ((old ^ new) & (KEY_ACC | KEY_F) || old & ~new)
        key_changed(cpu, absolute);
}

/* The mask bits that ask for conditional setting, as far as the facility is there. */
static unsigned condition_mask(const struct cpu *cpu, u64 mask)
{
    return facility_offered(cpu, FACILITY_CONDITIONAL_SSKE) ? mask & (SSKE_MR | SSKE_MC) : 0;
}

Y_ROW(sske)
{
    u64 absolute = real_to_absolute(cpu, block_address(cpu, o->r2));
    unsigned mask = condition_mask(cpu, o->r3), what = 1;
    u8 new = cpu->gr[o->r1] & KEY_BITS, old;
    struct page_ref ref;

    TRY_STATUS(absolute_find(cpu, absolute, false, &ref));
    old = load_relaxed(ref.key) & KEY_BITS;
    if (mask) {
        what = key_difference(old, new, mask);
        cpu->gr[o->r1] = replace_bits(cpu->gr[o->r1], 0xff00, (u64)old << 8);
        set_cc(cpu, what);
    }
    if (what)
        key_set(cpu, absolute, &ref, new);
    return NEXT;
}

Y_ROW(rrbe)
{
    u64 absolute = real_to_absolute(cpu, block_address(cpu, o->r2));
    struct page_ref ref;
    u8 old;

    TRY_STATUS(absolute_find(cpu, absolute, false, &ref));
    old = fetch_and(ref.key, (u8)~KEY_R);
    if (old & KEY_R)
        key_changed(cpu, absolute);
    set_cc(cpu, (old & (KEY_R | KEY_C)) >> 1);
    return NEXT;
}

/* The reference bits of 64 blocks of absolute storage; all blocks are looked up before one is reset. */
Y_ROW(rrbm)
{
    u64 first = cpu->gr[o->r2] & cpu->amask & ~0x3ffffull, bits = 0;
    struct page_ref ref[64];

    for (unsigned i = 0; i < 64; i++)
        TRY_STATUS(absolute_find(cpu, first + i * PAGE_BYTES, false, &ref[i]));
    for (unsigned i = 0; i < 64; i++) {
        u8 old = fetch_and(ref[i].key, (u8)~KEY_R);

        bits = bits << 1 | (old & KEY_R ? 1 : 0);
        if (old & KEY_R)
            tlb_purge(cpu, PURGE_REAL, first + i * PAGE_BYTES);
    }
    if (bits)
        tlb_broadcast(cpu, PURGE_ALL, 0);
    cpu->gr[o->r1] = bits;
    return NEXT;
}

static const u8 zero[PAGE_BYTES];

/* All blocks of ours are usable; TEST BLOCK clears the one it finds so. */
Y_ROW(tb)
{
    u64 real = block_address(cpu, o->r2);

    if (low_protected(cpu, real))
        TRY_STATUS(real_protection(cpu, real));
    TRY(real_wr(cpu, real, zero, sizeof(zero)));
    set_cc(cpu, 0);
    return NEXT;
}

/* One block of a frame: cleared first, because that would change the key's bits. */
static int block_manage(struct cpu *cpu, u64 absolute, u32 how)
{
    unsigned mask = condition_mask(cpu, how >> 8);
    u8 new = how &KEY_BITS;
    struct page_ref ref;

    CHECK(absolute_find(cpu, absolute, how & PFMF_CLEAR, &ref));
    if (how & PFMF_CLEAR)
        CHECK(absolute_write(cpu, absolute, zero, sizeof(zero)));
    if (how & PFMF_SET_KEY &&
        (!mask || key_difference(load_relaxed(ref.key) & KEY_BITS, new, mask)))
        key_set(cpu, absolute, &ref, new);
    return 0;
}

static bool frame_valid(const struct cpu *cpu, u32 how)
{
    if (how & PFMF_RESERVED || (how >> 12 & 7) > 1)
        return false;
    return !(how & PFMF_NONQUIESCING) || facility_offered(cpu, FACILITY_NONQUIESCING);
}

/* A 4 KB frame has a real address.  A 1 MB one has an absolute address, is done from there to its end, and can
 * be interrupted after each block, R2 designating the next one. */
Y_ROW(pfmf)
{
    u32 how = (u32)cpu->gr[o->r1];
    u64 block = block_address(cpu, o->r2), next = block + PAGE_BYTES;
    bool large = how >> 12 & 1;

    if (!frame_valid(cpu, how))
        return pgm(cpu, PGM_SPECIFICATION);
    if (how & PFMF_CLEAR && low_protected(cpu, block))
        TRY_STATUS(real_protection(cpu, block));
    TRY_STATUS(block_manage(cpu, large ? block : real_to_absolute(cpu, block), how));
    if (!large)
        return NEXT;
    set_address(cpu, o->r2, next & cpu->amask);
    return next & (FRAME_1M - 1) ? AGAIN : NEXT;
}

/* Which accesses key-controlled protection allows: 0 both, 1 fetches, 2 none. */
static unsigned key_verdict(const struct cpu *cpu, u64 ea, bool private, unsigned key, u8 storage)
{
    if (key == 0 || key == storage >> 4)
        return 0;
    if (storage >> 4 == 9 && cpu->cr[0] & CR0_STORAGE_PROTECTION_OVERRIDE)
        return 0;
    if (!(storage & KEY_F))
        return 1;
    return ea < 2048 && !private && cpu->cr[0] & CR0_FETCH_PROTECTION_OVERRIDE ? 1 : 2;
}

static bool is_translation(int code)
{
    return code == PGM_SEGMENT || code == PGM_PAGE ||
           (code >= PGM_ASCE_TYPE && code <= PGM_REGION_THIRD) ||
           (code >= PGM_ALET_SPECIFICATION && code <= PGM_EXTENDED_AUTHORITY);
}

/* The absolute address of a logical one, and whether DAT forbids stores. */
static int tprot_translate(struct cpu *cpu, unsigned b, u64 ea, struct dat *d)
{
    u64 asce;

    *d = (struct dat){ .real = ea };
    if (!dat_is_on(cpu))
        return 0;
    CHECK(asce_of(cpu, b, &asce));
    return dat_walk(cpu, asce, ea, d);
}

Y_ROW(tprot)
{
    u64 ea = ea1(cpu, o);
    unsigned key = ea2(cpu, o) >> 4 & 15, verdict;
    struct page_ref ref;
    struct dat d;
    int status = tprot_translate(cpu, o->b1, ea, &d);
    bool private = dat_is_on(cpu) && d.asce & ASCE_PRIVATE_SPACE;

    if (is_translation(status)) {
        set_cc(cpu, 3);
        return NEXT;
    }
    TRY_STATUS(status);
    TRY_STATUS(real_find(cpu, d.real, false, &ref));
    verdict = key_verdict(cpu, ea, private, key, load_relaxed(ref.key));
    if (verdict == 0 && (d.protect || (!private && low_protected(cpu, ea))))
        verdict = 1;
    set_cc(cpu, verdict);
    return NEXT;
}
