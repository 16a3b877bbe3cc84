/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sorting by a tree of codewords: COMPARE AND FORM CODEWORD, UPDATE TREE.  PoP chapter 7.
 * Words are 32 bits, in 64-bit mode 64 bits. */
#include "cpu/op/operand.h"

static bool wide(const struct cpu *cpu) { return cpu->amask == ~0ull; }

static u64 top_bit(const struct cpu *cpu) { return wide(cpu) ? 1ull << 63 : 1ull << 31; }

static enum step word_load(struct cpu *cpu, unsigned b, u64 ea, u64 *v)
{
    return wide(cpu) ? ld8(cpu, b, ea, v) : ld4(cpu, b, ea, v);
}

/* Both words of a node; nothing is stored unless both can be. */
static enum step node_store(struct cpu *cpu, u64 ea, u64 codeword, u64 parameter)
{
    u8 bytes[16];

    if (wide(cpu)) {
        st_be8(bytes, codeword);
        st_be8(bytes + 8, parameter);
        return wr(cpu, 4, ea, bytes, 16);
    }
    st_be4(bytes, (u32)codeword);
    st_be4(bytes + 4, (u32)parameter);
    return wr(cpu, 4, ea, bytes, 8);
}

/* The node on the way to the base of the tree: *equal, or its greater codeword changes places. */
static enum step node_visit(struct cpu *cpu, u64 index, bool *equal)
{
    u64 size = wide(cpu) ? 8 : 4, ea = (cpu->gr[4] + index) & cpu->amask;
    u64 codeword, parameter, mine = reg_length(cpu, 0);

    TRY(word_load(cpu, 4, ea, &codeword));
    TRY(word_load(cpu, 4, (ea + size) & cpu->amask, &parameter));
    *equal = codeword == mine;
    if (*equal) {
        set_length(cpu, 2, codeword);
        set_length(cpu, 3, parameter);
    } else if (codeword > mine) {
        TRY(node_store(cpu, ea, mine, reg_length(cpu, 1)));
        set_length(cpu, 0, codeword);
        set_length(cpu, 1, parameter);
    }
    set_length(cpu, 5, index);
    return NEXT;
}

/* Each node is a unit of operation; there are at most 60. */
Y_ROW(upt)
{
    u64 unaligned = wide(cpu) ? 15 : 7, index;
    bool equal = false;

    (void)o;
    if ((cpu->gr[4] | cpu->gr[5]) & unaligned)
        return pgm(cpu, PGM_SPECIFICATION);
    for (;;) {
        index = reg_length(cpu, 5) >> 1 & ~unaligned;
        if (index == 0 || reg_length(cpu, 0) & top_bit(cpu)) {
            set_length(cpu, 5, index);
            return done(cpu, index ? 3 : 1);
        }
        TRY(node_visit(cpu, index, &equal));
        if (equal)
            return done(cpu, 0);
    }
}

/* ---- COMPARE AND FORM CODEWORD ---- */

/* The next 2 (6) bytes of the operand at the address in register r. */
static enum step part_load(struct cpu *cpu, unsigned r, u64 index, u64 *v)
{
    u64 ea = (cpu->gr[r] + index) & cpu->amask;
    u8 bytes[8] = { 0 };
    u32 n = wide(cpu) ? 6 : 2;

    TRY(rd(cpu, 1, ea, bytes + 8 - n, n));
    *v = ld_be8(bytes);
    return NEXT;
}

/* Unequal: the codeword is the index and the higher part inverted (ascending) or the lower one. */
static enum step codeword_form(struct cpu *cpu, u64 part1, u64 part3, bool descending)
{
    unsigned bits = wide(cpu) ? 48 : 16;
    bool swap = descending ? part1 < part3 : part1 > part3;
    u64 high = part1 > part3 ? part1 : part3, low = part1 > part3 ? part3 : part1;
    u64 part = (descending ? low : ~high) & ((1ull << bits) - 1);
    u64 first = reg_length(cpu, 1);

    set_length(cpu, 2, cpu->gr[2] << bits | part);
    if (swap) {
        set_length(cpu, 1, reg_length(cpu, 3));
        set_length(cpu, 3, first);
    }
    return done(cpu, swap ? 2 : 1);
}

Y_ROW(cfc)
{
    u64 limit = ea2(cpu, o) & 0x7ffe, part1, part3, index;

    if ((cpu->gr[1] | cpu->gr[2] | cpu->gr[3]) & 1)
        return pgm(cpu, PGM_SPECIFICATION);
    for (unsigned i = 0; i < 256; i++) {
        index = cpu->gr[2] & 0xffff;
        if (index > limit) {
            set_length(cpu, 2, reg_length(cpu, 3) | top_bit(cpu));
            return done(cpu, 0);
        }
        TRY(part_load(cpu, 1, index, &part1));
        TRY(part_load(cpu, 3, index, &part3));
        set_length(cpu, 2, reg_length(cpu, 2) + (wide(cpu) ? 6 : 2));
        if (part1 != part3)
            return codeword_form(cpu, part1, part3, ea2(cpu, o) & 1);
    }
    return AGAIN;
}
