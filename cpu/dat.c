/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Dynamic address translation: the walk through region, segment and page tables.  PoP chapter 3. */
#include "cpu/inner.h"

#define ASCE_ORIGIN     0xfffffffffffff000ull
#define ASCE_REAL       0x20
#define ENTRY_INVALID   0x20
#define ENTRY_TYPE      0x0c
#define ENTRY_LENGTH    3
#define SEGMENT_PROTECT 0x200
#define SEGMENT_COMMON  0x10
#define SEGMENT_ORIGIN  0xfffffffffffff800ull
#define PAGE_INVALID    0x400
#define PAGE_PROTECT    0x200
#define PAGE_ZERO       0x900 /* must be zero: bits 52 and 55 */

/* Levels: 3 region first ... 0 segment.  Index bits of level n begin above 20 + 11 * n. */
static const u16 level_exception[4] = { PGM_SEGMENT, PGM_REGION_THIRD, PGM_REGION_SECOND,
                                        PGM_REGION_FIRST };

u64 real_to_absolute(const struct cpu *cpu, u64 real)
{
    u64 page = real & ~0x1fffull;

    if (page == 0)
        return real + cpu->prefix;
    return page == cpu->prefix ? real - cpu->prefix : real;
}

/* Table entries are fetched from real storage with key 0, a doubleword at a time. */
static int entry_read(struct cpu *cpu, u64 real, u64 *v)
{
    u64 absolute = real_to_absolute(cpu, real);
    struct page_ref ref;
    int status;

    if (absolute >= cpu->space->limit)
        return PGM_ADDRESSING;
    status = cpu->space->ops->resolve(cpu->space, absolute, false, &ref);
    if (status == LEAVE_HOST_FAULT) {
        cpu->fault = absolute;
        cpu->fault_store = false;
    }
    if (status)
        return status;
    if (!(load_relaxed(ref.key) & KEY_R))
        key_record(ref.key, false);
    *v = ld_be8(ref.host + (absolute & ~PAGE_MASK));
    return 0;
}

/* Does the address fit into what the ASCE's table type spans? */
static bool asce_covers(u64 asce, u64 va)
{
    unsigned bits = 31 + 11 * (asce >> 2 & 3);

    return bits == 64 || va >> bits == 0;
}

/* From the designated table down to the segment table: *entry becomes the segment-table entry. */
static int regions_walk(struct cpu *cpu, u64 va, struct dat *d, u64 *entry)
{
    u64 table = d->asce & ASCE_ORIGIN;
    unsigned length = d->asce & ENTRY_LENGTH, offset = 0;

    for (int level = (int)(d->asce >> 2 & 3);; level--) {
        unsigned index = va >> (20 + 11 * level) & 0x7ff;
        unsigned quarter = index >> 9;
        int status;

        if (quarter < offset || quarter > length)
            return level_exception[level];
        d->entry = table + index * 8;
        status = entry_read(cpu, d->entry, entry);
        if (status)
            return status;
        if (*entry & ENTRY_INVALID)
            return level_exception[level];
        if ((*entry >> 2 & 3) != (unsigned)level)
            return PGM_TRANSLATION_SPEC;
        if (level == 0)
            return 0;
        table = *entry & ASCE_ORIGIN;
        length = *entry & ENTRY_LENGTH;
        offset = *entry >> 6 & 3;
    }
}

static int page_walk(struct cpu *cpu, u64 va, u64 segment, struct dat *d)
{
    u64 entry;
    int status;

    if (segment & SEGMENT_COMMON && d->asce & 0x100)
        return PGM_TRANSLATION_SPEC;
    d->protect = d->protect_above = segment & SEGMENT_PROTECT;
    d->entry = (segment & SEGMENT_ORIGIN) + (va >> PAGE_SHIFT & 0xff) * 8;
    status = entry_read(cpu, d->entry, &entry);
    if (status)
        return status;
    if (entry & PAGE_INVALID)
        return PGM_PAGE;
    if (entry & PAGE_ZERO)
        return PGM_TRANSLATION_SPEC;
    d->protect |= (entry & PAGE_PROTECT) != 0;
    d->real = (entry & ASCE_ORIGIN) | (va & ~PAGE_MASK);
    return 0;
}

int dat_walk(struct cpu *cpu, u64 asce, u64 va, struct dat *d)
{
    u64 segment;
    int status;

    *d = (struct dat){ .asce = asce, .real = va };
    if (asce & ASCE_REAL)
        return 0;
    if (!asce_covers(asce, va))
        return PGM_ASCE_TYPE;
    status = regions_walk(cpu, va, d, &segment);
    return status ? status : page_walk(cpu, va, segment, d);
}
