/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every compiler builtin we use, wrapped once: bit counts, overflow, byte order, atomics, and the
 * accessors of guest storage.  PoP chapter 5, "Storage-Access Consistency". */
#ifndef LIB_BITS_H
#define LIB_BITS_H

#include "lib/base.h"

/* ---- counting and moving bits: defined for zero, unlike the builtins ---- */

ALWAYS unsigned clz64(u64 v) { return v ? (unsigned)__builtin_clzll(v) : 64; }

ALWAYS unsigned clz32(u32 v) { return v ? (unsigned)__builtin_clz(v) : 32; }

ALWAYS unsigned ctz64(u64 v) { return v ? (unsigned)__builtin_ctzll(v) : 64; }

ALWAYS unsigned ctz32(u32 v) { return v ? (unsigned)__builtin_ctz(v) : 32; }

ALWAYS unsigned popcount64(u64 v) { return (unsigned)__builtin_popcountll(v); }

ALWAYS u16 bswap16(u16 v) { return __builtin_bswap16(v); }

ALWAYS u32 bswap32(u32 v) { return __builtin_bswap32(v); }

ALWAYS u64 bswap64(u64 v) { return __builtin_bswap64(v); }

ALWAYS u128 bswap128(u128 v) { return (u128)bswap64((u64)v) << 64 | bswap64((u64)(v >> 64)); }

ALWAYS u32 rotl32(u32 v, unsigned n) { return v << (n & 31) | v >> (-n & 31); }

ALWAYS u64 rotl64(u64 v, unsigned n) { return v << (n & 63) | v >> (-n & 63); }

/* ---- host order <-> big-endian: its own inverse ---- */

#define HOST_LITTLE (__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__)

ALWAYS u16 swap_be2(u16 v) { return HOST_LITTLE ? bswap16(v) : v; }

ALWAYS u32 swap_be4(u32 v) { return HOST_LITTLE ? bswap32(v) : v; }

ALWAYS u64 swap_be8(u64 v) { return HOST_LITTLE ? bswap64(v) : v; }

ALWAYS u128 swap_bequad(u128 v) { return HOST_LITTLE ? bswap128(v) : v; }

/* ---- overflow: true when the result in *r is not the mathematical one; any integer types ---- */

#define add_overflows(a, b, r) __builtin_add_overflow((a), (b), (r))
#define sub_overflows(a, b, r) __builtin_sub_overflow((a), (b), (r))
#define mul_overflows(a, b, r) __builtin_mul_overflow((a), (b), (r))

/* The compiler forgets what it knows of a 64-bit value: keeps it from narrowing the store of it. */
#define opaque(v)         __asm__("" : "+r"(v))
#define opaque_pointer(p) __asm__("" : "+r"(p))

/* ---- atomics on host objects of 1, 2, 4 or 8 bytes ---- */

#define load_relaxed(p)     __atomic_load_n((p), __ATOMIC_RELAXED)
#define load_acquire(p)     __atomic_load_n((p), __ATOMIC_ACQUIRE)
#define store_relaxed(p, v) __atomic_store_n((p), (v), __ATOMIC_RELAXED)
#define store_release(p, v) __atomic_store_n((p), (v), __ATOMIC_RELEASE)
#define atomic_swap(p, v)   __atomic_exchange_n((p), (v), __ATOMIC_SEQ_CST)
/* These return the old value. */
#define fetch_add(p, v)     __atomic_fetch_add((p), (v), __ATOMIC_SEQ_CST)
#define fetch_or(p, v)      __atomic_fetch_or((p), (v), __ATOMIC_SEQ_CST)
#define fetch_and(p, v)     __atomic_fetch_and((p), (v), __ATOMIC_SEQ_CST)
#define fetch_xor(p, v)     __atomic_fetch_xor((p), (v), __ATOMIC_SEQ_CST)
#define count_relaxed(p, v) ((void)__atomic_fetch_add((p), (v), __ATOMIC_RELAXED))
/* *p == *old: *p becomes v, true.  Otherwise *old becomes *p, false. */
#define atomic_cas(p, old, v)                                                                      \
    __atomic_compare_exchange_n((p), (old), (v), false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST)

/* Serialization: everything before is seen before everything after.  (Instruction set's own, because
 * the thread sanitizer of gcc refuses the builtin.) */
ALWAYS void fence(void)
{
#ifdef __x86_64__
    __asm__ volatile("lock; orq $0,(%%rsp)" ::: "memory", "cc");
#else
    __atomic_thread_fence(__ATOMIC_SEQ_CST);
#endif
}

/* A counter that goes on evenly, in ticks of its own: for shares of a time, not for times. */
ALWAYS u64 cycle_count(void)
{
#ifdef __x86_64__
    return __builtin_ia32_rdtsc();
#elif defined(__aarch64__)
    u64 v;

    __asm__ volatile("mrs %0, cntvct_el0" : "=r"(v));
    return v;
#else
    return 0;
#endif
}

/* In a loop that waits for another thread. */
ALWAYS void spin_pause(void)
{
#ifdef __x86_64__
    __asm__ volatile("pause" ::: "memory");
#elif defined(__aarch64__)
    __asm__ volatile("yield" ::: "memory");
#endif
}

/* Compare and swap of 16 bytes; p is 16-byte aligned.  As atomic_cas(). */
ALWAYS bool atomic_cas16(u128 *p, u128 *old, u128 v)
{
#ifdef __x86_64__
    u64 lo = (u64)*old, hi = (u64)(*old >> 64);
    bool done;

    __asm__ volatile("lock; cmpxchg16b %1"
                     : "=@ccz"(done), "+m"(*p), "+a"(lo), "+d"(hi)
                     : "b"((u64)v), "c"((u64)(v >> 64))
                     : "memory");
    *old = (u128)hi << 64 | lo;
    return done;
#else
    return __atomic_compare_exchange_n(p, old, v, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
#endif
}

/* ---- guest storage ----
 *
 * The only ways to touch the bytes of a guest page.  Several processors do so at once without locks,
 * as the architecture lets them; so the thread sanitizer must look away, and it can do that only in a
 * function of its own.  Any alignment; a naturally aligned operand is one host access, which makes it
 * block-concurrent.  Order: program order of volatile accesses, the host's own between processors. */

#if defined(__SANITIZE_THREAD__)
#define GUEST_TSAN 1
#elif defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define GUEST_TSAN 1
#endif
#endif

#ifdef GUEST_TSAN
#define GUEST_ACCESS static __attribute__((noinline, unused, no_sanitize("thread")))
#else
#define GUEST_ACCESS ALWAYS
#endif

struct any2 {
    u16 v;
} __attribute__((packed, may_alias));
struct any4 {
    u32 v;
} __attribute__((packed, may_alias));
struct any8 {
    u64 v;
} __attribute__((packed, may_alias));

GUEST_ACCESS u8 ld_be1(const u8 *p) { return *(const volatile u8 *)p; }

GUEST_ACCESS u16 ld_be2(const u8 *p) { return swap_be2(((const volatile struct any2 *)p)->v); }

GUEST_ACCESS u32 ld_be4(const u8 *p) { return swap_be4(((const volatile struct any4 *)p)->v); }

GUEST_ACCESS u64 ld_be8(const u8 *p) { return swap_be8(((const volatile struct any8 *)p)->v); }

GUEST_ACCESS void st_be1(u8 *p, u8 v) { *(volatile u8 *)p = v; }

GUEST_ACCESS void st_be2(u8 *p, u16 v) { ((volatile struct any2 *)p)->v = swap_be2(v); }

GUEST_ACCESS void st_be4(u8 *p, u32 v) { ((volatile struct any4 *)p)->v = swap_be4(v); }

GUEST_ACCESS void st_be8(u8 *p, u64 v) { ((volatile struct any8 *)p)->v = swap_be8(v); }

/* Interlocked update of guest storage, naturally aligned.  As atomic_cas(); values in host order. */
ALWAYS bool cas_be1(u8 *p, u8 *old, u8 v) { return atomic_cas(p, old, v); }

ALWAYS bool cas_be2(u8 *p, u16 *old, u16 v)
{
    u16 was = swap_be2(*old);
    bool done = atomic_cas((u16 *)(void *)p, &was, swap_be2(v));

    *old = swap_be2(was);
    return done;
}

ALWAYS bool cas_be4(u8 *p, u32 *old, u32 v)
{
    u32 was = swap_be4(*old);
    bool done = atomic_cas((u32 *)(void *)p, &was, swap_be4(v));

    *old = swap_be4(was);
    return done;
}

ALWAYS bool cas_be8(u8 *p, u64 *old, u64 v)
{
    u64 was = swap_be8(*old);
    bool done = atomic_cas((u64 *)(void *)p, &was, swap_be8(v));

    *old = swap_be8(was);
    return done;
}

ALWAYS bool cas_bequad(u8 *p, u128 *old, u128 v)
{
    u128 was = swap_bequad(*old);
    bool done = atomic_cas16((u128 *)(void *)p, &was, swap_bequad(v));

    *old = swap_bequad(was);
    return done;
}

/* Sixteen bytes, 16-byte aligned, as one access (LPQ, STPQ).  ld_bequad() needs storage that the host
 * may write: it compares and swaps a value with itself. */
ALWAYS u128 ld_bequad(u8 *p)
{
    u128 v = 0;

    cas_bequad(p, &v, 0);
    return v;
}

ALWAYS void st_bequad(u8 *p, u128 v)
{
    u128 old = 0;

    while (!cas_bequad(p, &old, v))
        ;
}

/* Runs of bytes.  guest_copy(): the areas do not overlap; in ascending order under no promise finer
 * than a doubleword.  Either side may be host memory. */
GUEST_ACCESS void guest_copy(void *dst, const void *src, size_t n)
{
#ifdef GUEST_TSAN
    for (; n >= 8; n -= 8, dst = (u8 *)dst + 8, src = (const u8 *)src + 8)
        ((volatile struct any8 *)dst)->v = ((const volatile struct any8 *)src)->v;
    for (size_t i = 0; i < n; i++)
        ((volatile u8 *)dst)[i] = ((const volatile u8 *)src)[i];
#else
    __builtin_memcpy(dst, src, n);
#endif
}

GUEST_ACCESS void guest_fill(void *dst, u8 byte, size_t n)
{
#ifdef GUEST_TSAN
    for (size_t i = 0; i < n; i++)
        ((volatile u8 *)dst)[i] = byte;
#else
    __builtin_memset(dst, byte, n);
#endif
}

/* As memcmp(). */
GUEST_ACCESS int guest_compare(const void *a, const void *b, size_t n)
{
#ifdef GUEST_TSAN
    for (size_t i = 0; i < n; i++) {
        int d = ((const volatile u8 *)a)[i] - ((const volatile u8 *)b)[i];

        if (d)
            return d;
    }
    return 0;
#else
    return __builtin_memcmp(a, b, n);
#endif
}

GUEST_ACCESS bool guest_is_zero(const void *p, size_t n)
{
    const u8 *b = p;

    for (; n >= 32; n -= 32, b += 32) {
        const struct any8 *w = (const void *)b;

        if (w[0].v | w[1].v | w[2].v | w[3].v)
            return false;
    }
    while (n && !*b)
        n--, b++;
    return !n;
}

#endif
