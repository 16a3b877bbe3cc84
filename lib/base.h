/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Integer types, big-endian storage, list of small helpers every file may use. */
#ifndef LIB_BASE_H
#define LIB_BASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef uint8_t u8;
typedef uint16_t u16;
typedef uint32_t u32;
typedef uint64_t u64;
typedef int8_t s8;
typedef int16_t s16;
typedef int32_t s32;
typedef int64_t s64;
typedef unsigned __int128 u128;

/* Architected storage: big-endian by type, so that it cannot be read by accident. */
typedef struct {
    u8 b[2];
} be16;
typedef struct {
    u8 b[4];
} be32;
typedef struct {
    u8 b[8];
} be64;

#define COUNT(a)    (sizeof(a) / sizeof((a)[0]))
#define likely(x)   __builtin_expect(!!(x), 1)
#define unlikely(x) __builtin_expect(!!(x), 0)
#define ALWAYS      static inline __attribute__((always_inline, unused))

#define PAGE_SHIFT 12
#define PAGE_BYTES 4096ull
#define PAGE_MASK  (~4095ull)

ALWAYS u16 get16(be16 x) { return (u16)(x.b[0] << 8 | x.b[1]); }

ALWAYS u32 get32(be32 x)
{
    u32 v;

    __builtin_memcpy(&v, x.b, 4);
    return __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? __builtin_bswap32(v) : v;
}

ALWAYS u64 get64(be64 x)
{
    u64 v;

    __builtin_memcpy(&v, x.b, 8);
    return __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? __builtin_bswap64(v) : v;
}

ALWAYS be16 put16(u16 v)
{
    return (be16){
        {(u8)(v >> 8), (u8)v}
    };
}

ALWAYS be32 put32(u32 v)
{
    be32 x;

    v = __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? __builtin_bswap32(v) : v;
    __builtin_memcpy(x.b, &v, 4);
    return x;
}

ALWAYS be64 put64(u64 v)
{
    be64 x;

    v = __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? __builtin_bswap64(v) : v;
    __builtin_memcpy(x.b, &v, 8);
    return x;
}

#endif
