/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Exact binary floating point: unpack and pack, the rounder, the operations, DIVIDE TO INTEGER. */
#include <CUnit/Basic.h>
#include <string.h>
#include "cpu/op/bfp_num.h"
#include "lib/base.h"

#define QUAD(high, low) ((u128)(high##ull) << 64 | (low##ull))

static bool same(u128 a, u128 b)
{
    if (a != b)
        printf("\n  %016llx %016llx is not %016llx %016llx\n", (unsigned long long)(a >> 64),
               (unsigned long long)a, (unsigned long long)(b >> 64), (unsigned long long)b);
    return a == b;
}

static void round_trip_of(enum bfp_format format, u128 datum)
{
    struct bfp_env env = { 0 };
    struct bfp x = bfp_unpack(format, datum);

    CU_ASSERT(same(bfp_pack(&env, format, &x), datum));
    CU_ASSERT_EQUAL(env.flags, 0);
}

/* Whatever a format holds comes back from its unpacked form: zeros, subnormal and normal numbers at their
 * ends, infinity, QNaN. */
static void round_trip(void)
{
    static const u32 shorts[] = { 0,          0x80000000, 0x00000001, 0x807fffff, 0x00800000,
                                  0x3f800000, 0xff7fffff, 0x7f800000, 0xffc00123 };
    static const u64 longs[] = { 1,
                                 0x000fffffffffffff,
                                 0x8010000000000000,
                                 0x7fefffffffffffff,
                                 0xfff0000000000000,
                                 0x7ff8000000000001 };
    static const u64 extended[] = { 0, 0x8000ffffffffffff, 0x0001000000000000, 0x7ffeffffffffffff,
                                    0x7fff800000000000 };

    for (unsigned i = 0; i < COUNT(shorts); i++)
        round_trip_of(BFP_SHORT, shorts[i]);
    for (unsigned i = 0; i < COUNT(longs); i++)
        round_trip_of(BFP_LONG, longs[i]);
    for (unsigned i = 0; i < COUNT(extended); i++) {
        round_trip_of(BFP_EXTENDED, (u128)extended[i] << 64);
        round_trip_of(BFP_EXTENDED, (u128)extended[i] << 64 | 1);
        round_trip_of(BFP_EXTENDED, (u128)extended[i] << 64 | ~(u64)0);
    }
}

/* One row: the precise value high || low x 2 ** exponent as a short number rounded toward zero, and the
 * modes in which its magnitude is one greater: to even, up, down, away, for shorter precision. */
static const struct {
    s32 exponent;
    bool negative;
    u64 high, low;
    u32 datum;
    const char *up;
} rounded[] = {
  /* 1, a quarter, a half, three quarters above; and the same above an odd number */
    {0,     false, 0x8000000000000000, 0, 0x3f800000, ""    },
    { 0,    false, 0x8000004000000000, 0, 0x3f800000, "us"  },
    { 0,    false, 0x8000008000000000, 0, 0x3f800000, "uas" },
    { 0,    false, 0x8000008000000000, 1, 0x3f800000, "euas"},
    { 0,    false, 0x800000c000000000, 0, 0x3f800000, "euas"},
    { 0,    true,  0x8000018000000000, 0, 0xbf800001, "eda" },
 /* all ones: a carry into the exponent; the greatest number; overflow */
    { 0,    false, 0xffffff8000000000, 0, 0x3fffffff, "eua" },
    { 127,  false, 0xffffff0000000000, 0, 0x7f7fffff, ""    },
    { 127,  false, 0xffffff8000000000, 0, 0x7f7fffff, "eua" },
    { 128,  true,  0x8000000000000000, 0, 0xff7fffff, "eda" },
 /* subnormal: exact, to the smallest normal number, half the smallest, far below it */
    { -127, false, 0x8000000000000000, 0, 0x00400000, ""    },
    { -127, false, 0xffffffffffffffff, 0, 0x007fffff, "eua" },
    { -150, false, 0x8000000000000000, 0, 0x00000000, "uas" },
    { -150, true,  0x8000000000000000, 1, 0x80000000, "edas"},
    { -900, true,  0x8000000000000000, 0, 0x80000000, "ds"  },
};

static const char modes[] = {
    [ROUND_EVEN] = 'e', [ROUND_ZERO] = 'z', [ROUND_UP] = 'u',
    [ROUND_DOWN] = 'd', [ROUND_AWAY] = 'a', [ROUND_SHORTER] = 's',
};

static void rounding(void)
{
    for (unsigned i = 0; i < COUNT(rounded) * COUNT(modes); i++) {
        unsigned n = i / COUNT(modes), mode = i % COUNT(modes);
        struct bfp_env env = { .rounding = (u8)mode };
        struct bfp x = { BFP_FINITE, rounded[n].negative, rounded[n].exponent,
                         (u128)rounded[n].high << 64 | rounded[n].low };

        if (modes[mode] == 0)
            continue;
        CU_ASSERT(same(bfp_pack(&env, BFP_SHORT, &x),
                       rounded[n].datum + (strchr(rounded[n].up, modes[mode]) != NULL)));
    }
}

/* What is told besides the result. */
static void conditions(void)
{
    static const struct {
        s32 exponent;
        u64 high;
        u8 rounding, traps, flags;
        u32 datum;
    } cases[] = {
        {0,     0x8000000000000000, ROUND_EVEN, 0x00, 0x00, 0x3f800000},
        { 0,    0x8000004000000000, ROUND_EVEN, 0x00, 0x08, 0x3f800000},
        { 0,    0x800000c000000000, ROUND_EVEN, 0x00, 0x0c, 0x3f800001},
        { 128,  0x8000000000000000, ROUND_EVEN, 0x00, 0x2c, 0x7f800000},
        { 128,  0x8000000000000000, ROUND_ZERO, 0x00, 0x28, 0x7f7fffff},
        { 128,  0x8000000000000000, ROUND_EVEN, 0x20, 0x20, 0x1f800000}, /* / 2 ** 192 */
        { 128,  0x8000004000000000, ROUND_EVEN, 0x20, 0x28, 0x1f800000},
        { 127,  0xffffff8000000000, ROUND_EVEN, 0x20, 0x2c, 0x1f800000},
        { -127, 0x8000000000000000, ROUND_EVEN, 0x00, 0x00, 0x00400000}, /* tiny and exact */
        { -127, 0x8000000000000000, ROUND_EVEN, 0x10, 0x10, 0x60000000}, /* x 2 ** 192 */
        { -127, 0x8000010000000000, ROUND_EVEN, 0x00, 0x18, 0x00400000},
        { -127, 0x8000010000000000, ROUND_EVEN, 0x10, 0x10, 0x60000001},
        { -127, 0xffffffffffffffff, ROUND_EVEN, 0x00, 0x1c, 0x00800000}, /* tiny before rounding */
        { -127, 0xffffffffffffffff, ROUND_EVEN, 0x10, 0x1c, 0x60800000},
    };

    for (unsigned i = 0; i < COUNT(cases); i++) {
        struct bfp_env env = { .rounding = cases[i].rounding, .traps = cases[i].traps };
        struct bfp x = { BFP_FINITE, false, cases[i].exponent, (u128)cases[i].high << 64 };

        CU_ASSERT(same(bfp_pack(&env, BFP_SHORT, &x), cases[i].datum));
        CU_ASSERT_EQUAL(env.flags, cases[i].flags);
    }
}

/* LOAD ROUNDED: the scaled result has the precision of the target and the format of the source. */
static void shortening(void)
{
    struct bfp_env env = { .traps = BFP_OVERFLOW | BFP_UNDERFLOW };
    struct bfp big = bfp_unpack(BFP_LONG, 0x4ff0000010000001);
    struct bfp small = bfp_unpack(BFP_LONG, 0x8000000000000001);
    struct bfp huge = bfp_unpack(BFP_EXTENDED, QUAD(0x7ffe000000000000, 0x0000000000000001));

    CU_ASSERT(same(bfp_pack_shorter(&env, BFP_SHORT, BFP_LONG, &big), 0x2ff0000020000000));
    CU_ASSERT_EQUAL(env.flags, BFP_OVERFLOW | BFP_INEXACT | BFP_INCREMENTED);
    env.flags = 0;
    CU_ASSERT(same(bfp_pack_shorter(&env, BFP_SHORT, BFP_LONG, &small), 0x9cd0000000000000));
    CU_ASSERT_EQUAL(env.flags, BFP_UNDERFLOW);
    env.flags = 0;
    env.rounding = ROUND_UP;
    CU_ASSERT(same(bfp_pack_shorter(&env, BFP_LONG, BFP_EXTENDED, &huge),
                   QUAD(0x5ffe000000000000, 0x1000000000000000)));
    CU_ASSERT_EQUAL(env.flags, BFP_OVERFLOW | BFP_INEXACT | BFP_INCREMENTED);
}

static u128 calculate(struct bfp (*fn)(struct bfp_env *, const struct bfp *, const struct bfp *),
                      enum bfp_format format, u128 x, u128 y, unsigned *flags)
{
    struct bfp_env env = { .bits = (u8)(bfp_precision(format) + 2) };
    struct bfp a = bfp_unpack(format, x), b = bfp_unpack(format, y), r = fn(&env, &a, &b);
    u128 datum = bfp_pack(&env, format, &r);

    *flags = env.flags;
    return datum;
}

static void arithmetic(void)
{
    unsigned f;

    CU_ASSERT(same(calculate(bfp_add, BFP_LONG, 0x3ff0000000000000, 0x3ca0000000000000, &f),
                   0x3ff0000000000000)); /* 1 + 2 ** -53: a tie */
    CU_ASSERT_EQUAL(f, BFP_INEXACT);
    CU_ASSERT(same(calculate(bfp_sub, BFP_LONG, 0x3ff0000000000000, 0x3ff0000000000000, &f), 0));
    CU_ASSERT_EQUAL(f, 0);
    CU_ASSERT(same(calculate(bfp_div, BFP_EXTENDED, QUAD(0x3fff000000000000, 0x0000000000000000),
                             QUAD(0x4000800000000000, 0x0000000000000000), &f),
                   QUAD(0x3ffd555555555555, 0x5555555555555555)));
    CU_ASSERT_EQUAL(f, BFP_INEXACT);
    CU_ASSERT(same(calculate(bfp_mul, BFP_EXTENDED, QUAD(0x3fffffffffffffff, 0xffffffffffffffff),
                             QUAD(0x3fffffffffffffff, 0xffffffffffffffff), &f),
                   QUAD(0x4000ffffffffffff, 0xfffffffffffffffe)));
    CU_ASSERT(same(calculate(bfp_div, BFP_SHORT, 0x3f800000, 0, &f), 0x7f800000));
    CU_ASSERT_EQUAL(f, BFP_DIVIDE);
    CU_ASSERT(same(calculate(bfp_mul, BFP_SHORT, 0x7f800000, 0x80000000, &f), 0x7fc00000));
    CU_ASSERT_EQUAL(f, BFP_INVALID);
    /* an SNaN goes before a QNaN, the first before the second */
    CU_ASSERT(same(calculate(bfp_add, BFP_SHORT, 0x7fc00001, 0xff800002, &f), 0xffc00002));
    CU_ASSERT(same(calculate(bfp_add, BFP_SHORT, 0x7fc00001, 0x7fc00002, &f), 0x7fc00001));
    CU_ASSERT_EQUAL(f, 0);
}

static void roots_and_integers(void)
{
    struct bfp_env env = { .bits = 55 };
    struct bfp x = bfp_unpack(BFP_LONG, 0x4000000000000000), r = bfp_sqrt(&env, &x);
    unsigned cc;

    CU_ASSERT(same(bfp_pack(&env, BFP_LONG, &r), 0x3ff6a09e667f3bcd));
    x = bfp_unpack(BFP_LONG, 0xc01c000000000000); /* -7 */
    CU_ASSERT_EQUAL(bfp_to_integer(&env, &x, 32, true, &cc), (u64)-7);
    CU_ASSERT_EQUAL(cc, 1);
    CU_ASSERT_EQUAL(bfp_to_integer(&env, &x, 64, false, &cc), 0);
    CU_ASSERT_EQUAL(cc, 3);
    x = bfp_unpack(BFP_LONG, 0x43e0000000000000); /* 2 ** 63 */
    CU_ASSERT_EQUAL(bfp_to_integer(&env, &x, 64, true, &cc), 0x7fffffffffffffff);
    CU_ASSERT_EQUAL(bfp_to_integer(&env, &x, 64, false, &cc), 0x8000000000000000);
    CU_ASSERT_EQUAL(cc, 2);
}

/* The quotient's digits are as many as the format holds, or all of them and then rounded. */
static void divide_to_integer(void)
{
    static const struct {
        u32 a, b, quotient, remainder;
        u8 mode, cc;
    } cases[] = {
        {0x40e00000,  0x40000000, 0x40800000, 0xbf800000, ROUND_EVEN, 0}, /* 7 / 2 = 4, -1 */
        { 0x40e00000, 0x40000000, 0x40400000, 0x3f800000, ROUND_ZERO, 0}, /* 3, 1 */
        { 0xc0c00000, 0x40400000, 0xc0000000, 0x80000000, ROUND_EVEN, 0}, /* -6 / 3 = -2, -0 */
        { 0x3f000000, 0x3f800000, 0x3f800000, 0xbf000000, ROUND_UP,   0}, /* 1/2 / 1 = 1, -1/2 */
        { 0x3f000000, 0x3f800000, 0x00000000, 0x3f000000, ROUND_EVEN, 0},
        { 0x4f000000, 0x40400000, 0x4e2aaaaa, 0x43000000, ROUND_EVEN, 2}, /* 2 ** 31 / 3 */
        { 0x7f000000, 0x00800000, 0x5e000000, 0x00000000, ROUND_EVEN, 1}, /* 2 ** 253 */
        { 0x7f000000, 0x00c00000, 0x5daaaaaa, 0x73000000, ROUND_EVEN, 3},
        { 0x3f800000, 0x7f800000, 0x00000000, 0x3f800000, ROUND_UP,   0}, /* 1 / infinity */
    };

    for (unsigned i = 0; i < COUNT(cases); i++) {
        struct bfp_env env = { 0 };
        struct bfp a = bfp_unpack(BFP_SHORT, cases[i].a), b = bfp_unpack(BFP_SHORT, cases[i].b);
        struct bfp_division d = bfp_divide(&env, cases[i].mode, BFP_SHORT, &a, &b);

        CU_ASSERT(same(d.quotient, cases[i].quotient));
        CU_ASSERT(same(d.remainder, cases[i].remainder));
        CU_ASSERT_EQUAL(d.cc, cases[i].cc);
        CU_ASSERT_EQUAL(env.flags, 0);
    }
}

int main(void)
{
    CU_TestInfo tests[] = {
        {"round trip",          round_trip        },
        { "rounding",           rounding          },
        { "conditions",         conditions        },
        { "shortening",         shortening        },
        { "arithmetic",         arithmetic        },
        { "roots and integers", roots_and_integers},
        { "divide to integer",  divide_to_integer },
        CU_TEST_INFO_NULL
    };
    CU_SuiteInfo suites[] = {
        {"bfp", NULL, NULL, NULL, NULL, tests},
        CU_SUITE_INFO_NULL
    };
    unsigned failed;

    if (CU_initialize_registry() || CU_register_suites(suites))
        return 2;
    CU_basic_run_tests();
    failed = CU_get_number_of_failures();
    CU_cleanup_registry();
    return failed != 0;
}
