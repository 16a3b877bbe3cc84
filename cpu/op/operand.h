/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Long operands of T0 bodies: address and length registers, host-speed moves, searches and compares
 * on guest bytes.  PoP chapter 7. */
#ifndef CPU_OP_OPERAND_H
#define CPU_OP_OPERAND_H

#include "cpu/y.h"

/* At most this many bytes are worked on before interruptions are looked at, or code 3 is set. */
#define UNIT 4096u

ALWAYS u64 reg_address(const struct cpu *cpu, unsigned r) { return cpu->gr[r] & address_mask(cpu); }

/* A length register: 32 bits unless the mode is 64-bit. */
ALWAYS u64 reg_length(const struct cpu *cpu, unsigned r)
{
    return address_mask(cpu) == ~0ull ? cpu->gr[r] : (u32)cpu->gr[r];
}

ALWAYS void set_length(struct cpu *cpu, unsigned r, u64 n) { set_address(cpu, r, n); }

/* Address as TRT and EDMK leave it: in 24-bit mode bits 32-39 stay as well. */
ALWAYS void set_address_only(struct cpu *cpu, unsigned r, u64 a)
{
    if (address_mask(cpu) == 0xffffff)
        a |= cpu->gr[r] & 0xff000000;
    set_address(cpu, r, a);
}

ALWAYS bool access_register_mode(const struct cpu *cpu)
{
    return cpu->psw_mask & PSW_DAT && (cpu->psw_mask & PSW_AS) >> 46 == ASC_AR;
}

ALWAYS enum step done(struct cpu *cpu, unsigned cc)
{
    set_cc(cpu, cc);
    return NEXT;
}

ALWAYS u32 at_most(u64 n, u32 limit) { return n < limit ? (u32)n : limit; }

/* A unit that a host fault cuts short goes on where it was when the page has come, and ends where it would have
 * ended: what the guest sees must not depend on what is in real storage.  How much was done before. */
ALWAYS u32 unit_begin(struct cpu *cpu)
{
    bool same = cpu->unit_ia == cpu->ia && cpu->unit_count == cpu_count(cpu);
    u32 before = same ? cpu->unit_done : 0;

    cpu->unit_done = 0;
    return before;
}

/* The registers say how far it has come. */
ALWAYS enum step unit_cut(struct cpu *cpu, u64 units)
{
    cpu->unit_ia = cpu->ia;
    cpu->unit_count = cpu_count(cpu);
    cpu->unit_done = (u32)units;
    return LEAVE;
}

/* One operand on its way: the register of its address (and access register), where, how much. */
struct run {
    unsigned r;
    u64 at, left;
};

/* Address in register r, length in the next one. */
ALWAYS struct run run_of(const struct cpu *cpu, unsigned r)
{
    return (struct run){ r, reg_address(cpu, r), reg_length(cpu, r + 1) };
}

ALWAYS void run_advance(const struct cpu *cpu, struct run *x, u64 n)
{
    x->at = (x->at + n) & address_mask(cpu);
    x->left -= n;
}

ALWAYS void run_store(struct cpu *cpu, const struct run *x)
{
    set_address(cpu, x->r, x->at);
    set_length(cpu, x->r + 1, x->left);
}

/* Bytes of the operand before the end of the page, at most *n: where, and how many (to *n). */
ALWAYS enum step run_r(struct cpu *cpu, const struct run *x, const u8 **p, u32 *n)
{
    u32 room;

    TRY(page_r(cpu, x->r, x->at, p, &room));
    *n = at_most(x->left, at_most(*n, room));
    return NEXT;
}

/* The same for stores: all *n bytes are going to be stored. */
ALWAYS enum step run_w(struct cpu *cpu, const struct run *x, u8 **p, u32 *n)
{
    struct view w;

    *n = at_most(x->left, at_most(PAGE_BYTES - (x->at & ~PAGE_MASK), *n));
    TRY(view_w(cpu, x->r, x->at, *n, &w));
    *p = w.p[0];
    return NEXT;
}

/* ---- guest bytes at the host's speed ---- */

/* As memmove(). */
GUEST_ACCESS void guest_move(void *dst, const void *src, size_t n)
{
#ifdef GUEST_TSAN
    volatile u8 *d = dst;
    const volatile u8 *s = src;

    if ((uintptr_t)dst - (uintptr_t)src >= n)
        for (size_t i = 0; i < n; i++)
            d[i] = s[i];
    else
        while (n--)
            d[n] = s[n];
#else
    __builtin_memmove(dst, src, n);
#endif
}

/* Index of the first such byte; n: there is none. */
GUEST_ACCESS u32 guest_find(const u8 *p, u8 byte, u32 n)
{
#ifdef GUEST_TSAN
    u32 i = 0;

    while (i < n && ((const volatile u8 *)p)[i] != byte)
        i++;
    return i;
#else
    const u8 *at = n ? __builtin_memchr(p, byte, n) : NULL;

    return at ? (u32)(at - p) : n;
#endif
}

/* Number of leading bytes that are equal. */
static inline u32 guest_same(const u8 *p, const u8 *q, u32 n)
{
    u32 i = 0;

    for (; i + 8 <= n; i += 8) {
        u64 differ = ld_be8(p + i) ^ ld_be8(q + i);

        if (differ)
            return i + clz64(differ) / 8;
    }
    while (i < n && ld_be1(p + i) == ld_be1(q + i))
        i++;
    return i;
}

/* Number of leading bytes that continue the pattern of two bytes (one byte twice: a pad byte). */
static inline u32 guest_same_pad(const u8 *p, u16 pad, u32 n)
{
    u64 pads = pad * 0x0001000100010001ull;
    u32 i = 0;

    for (; i + 8 <= n; i += 8) {
        u64 differ = ld_be8(p + i) ^ pads;

        if (differ)
            return i + clz64(differ) / 8;
    }
    while (i < n && ld_be1(p + i) == (u8)(i & 1 ? pad : pad >> 8))
        i++;
    return i;
}

#endif
