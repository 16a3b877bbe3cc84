/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The state hash: four lanes of xor, rotate, multiply over 8-byte words, folded at the end. */
#include "lib/hash.h"
#include <string.h>
#include "lib/bits.h"

#define MUL_A 0x9e3779b97f4a7c15ull /* 2^64 / golden ratio */
#define MUL_B 0xd6e8feb86659fd93ull /* an odd number with half its bits set */

static u64 word_at(const u8 *p)
{
    u64 v;

    memcpy(&v, p, 8);
    return swap_be8(v);
}

/* One to one in `lane` and in `word`: no input is lost. */
static u64 stir(u64 lane, u64 word) { return rotl64((lane ^ word) * MUL_A, 29); }

static void take_block(struct hash *h, const u8 *p)
{
    for (int i = 0; i < 4; i++)
        h->lane[i] = stir(h->lane[i], word_at(p + 8 * i));
}

void hash_start(struct hash *h)
{
    *h = (struct hash){
        .lane = {MUL_A, MUL_B, ~MUL_A, ~MUL_B}
    };
}

void hash_put(struct hash *h, const void *data, size_t n)
{
    const u8 *p = data;
    size_t have = h->length & 31;

    if (!n)
        return;
    h->length += n;
    if (have) {
        size_t more = n < 32 - have ? n : 32 - have;

        memcpy(h->part + have, p, more);
        if (have + more < 32)
            return;
        take_block(h, h->part);
        p += more;
        n -= more;
    }
    for (; n >= 32; n -= 32, p += 32)
        take_block(h, p);
    if (n)
        memcpy(h->part, p, n);
}

void hash_put8(struct hash *h, u64 v)
{
    be64 b = put64(v);

    hash_put(h, &b, sizeof(b));
}

static u64 finish(u64 v)
{
    v ^= v >> 32;
    v *= MUL_B;
    v ^= v >> 29;
    v *= MUL_A;
    return v ^ v >> 32;
}

u64 hash_end(const struct hash *h)
{
    struct hash end = *h;
    u64 v = h->length;

    memset(end.part + (h->length & 31), 0, 32 - (h->length & 31));
    take_block(&end, end.part);
    for (int i = 0; i < 4; i++)
        v = finish(v ^ end.lane[i]) + MUL_A;
    return v;
}

u64 hash_of(const void *data, size_t n)
{
    struct hash h;

    hash_start(&h);
    hash_put(&h, data, n);
    return hash_end(&h);
}
