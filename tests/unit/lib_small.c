/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The small parts of lib/: bits and guest storage, EBCDIC, lists, hash, clock, outside, trace, abend. */
#include <CUnit/Basic.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "lib/abend.h"
#include "lib/bits.h"
#include "lib/clock.h"
#include "lib/ebcdic.h"
#include "lib/hash.h"
#include "lib/list.h"
#include "lib/outside.h"
#include "lib/sink.h"
#include "lib/trace.h"

static void bits(void)
{
    u64 r;
    s32 s;

    CU_ASSERT_EQUAL(clz64(0), 64);
    CU_ASSERT_EQUAL(clz64(1), 63);
    CU_ASSERT_EQUAL(clz32(0), 32);
    CU_ASSERT_EQUAL(ctz64(0), 64);
    CU_ASSERT_EQUAL(ctz64(8), 3);
    CU_ASSERT_EQUAL(ctz32(0), 32);
    CU_ASSERT_EQUAL(popcount64(~0ull), 64);
    CU_ASSERT_EQUAL(rotl32(0x80000001, 0), 0x80000001);
    CU_ASSERT_EQUAL(rotl32(0x80000001, 1), 3);
    CU_ASSERT_EQUAL(rotl64(1, 64), 1);
    CU_ASSERT(bswap128((u128)1 << 120) == 1);
    CU_ASSERT_TRUE(add_overflows(~0ull, 1ull, &r) && r == 0);
    CU_ASSERT_TRUE(sub_overflows(INT32_MIN, 1, &s) && s == INT32_MAX);
    CU_ASSERT_FALSE(mul_overflows(3u, 5u, &r));
}

static void guest_storage(void)
{
    u8 area[64] __attribute__((aligned(16))) = { 0 };
    u64 old8 = 5;
    u128 v = (u128)0x0102030405060708 << 64 | 0x090a0b0c0d0e0f10;

    st_be8(area + 1, 0x0102030405060708);
    CU_ASSERT(area[1] == 1 && area[8] == 8 && ld_be8(area + 1) == 0x0102030405060708);
    CU_ASSERT(ld_be4(area + 1) == 0x01020304 && ld_be2(area + 2) == 0x0203 &&
              ld_be1(area + 3) == 3);
    st_be4(area + 5, 0xa0b0c0d0);
    st_be2(area + 3, 0xffee);
    st_be1(area + 2, 0x77);
    CU_ASSERT_EQUAL(ld_be8(area + 1), 0x0177ffeea0b0c0d0);
    st_bequad(area + 16, v);
    CU_ASSERT(area[16] == 1 && area[31] == 16 && ld_bequad(area + 16) == v);
    CU_ASSERT_FALSE(cas_be8(area + 16, &old8, 1));
    CU_ASSERT_EQUAL(old8, 0x0102030405060708);
    CU_ASSERT_TRUE(cas_be8(area + 16, &old8, 1));
    CU_ASSERT(area[16] == 0 && area[23] == 1);
    guest_copy(area + 33, area + 16, 15);
    CU_ASSERT_EQUAL(guest_compare(area + 33, area + 16, 15), 0);
    CU_ASSERT(guest_compare(area + 33, area + 34, 14) != 0);
    guest_fill(area, 0, sizeof(area));
    CU_ASSERT_TRUE(guest_is_zero(area, sizeof(area)));
    area[62] = 1;
    CU_ASSERT_FALSE(guest_is_zero(area, 63));
    CU_ASSERT_TRUE(guest_is_zero(area, 62));
}

static void *adder(void *p)
{
    for (int i = 0; i < 10000; i++) {
        u32 old = ld_be4(p);

        while (!cas_be4(p, &old, old + 1))
            ;
    }
    return NULL;
}

static void interlocked_update(void)
{
    u8 word[4] __attribute__((aligned(4))) = { 0 };
    pthread_t t[2];

    for (int i = 0; i < 2; i++)
        pthread_create(&t[i], NULL, adder, word);
    for (int i = 0; i < 2; i++)
        pthread_join(t[i], NULL);
    CU_ASSERT_EQUAL(ld_be4(word), 20000);
}

static void ebcdic(void)
{
    u8 text[8];
    char back[9];

    for (int i = 0; i < 256; i++)
        CU_ASSERT_EQUAL(ebcdic_from_ascii(ebcdic_to_ascii((u8)i)), i);
    CU_ASSERT_EQUAL(ebcdic_from_ascii('\n'), 0x15);
    CU_ASSERT_EQUAL(ebcdic_from_ascii('['), 0xba); /* tells 037 from 1047 */
    CU_ASSERT_EQUAL(ebcdic_from_ascii(']'), 0xbb);
    CU_ASSERT_EQUAL(ebcdic_from_ascii('^'), 0xb0);
    ebcdic_text(text, 8, "LINUX1");
    CU_ASSERT_EQUAL(memcmp(text, "\xd3\xc9\xd5\xe4\xe7\xf1\x40\x40", 8), 0);
    ascii_text(back, sizeof(back), text, 8);
    CU_ASSERT_STRING_EQUAL(back, "LINUX1");
    ascii_text(back, 4, text, 8);
    CU_ASSERT_STRING_EQUAL(back, "LIN");
    ebcdic_text(text, 3, "LINUX1");
    CU_ASSERT_EQUAL(text[3], 0xe4);
}

static void lists(void)
{
    struct item {
        int n;
        struct list link;
    } item[3] = { { .n = 0 }, { .n = 1 }, { .n = 2 } };
    struct list head;
    int want = 2;

    list_init(&head);
    CU_ASSERT(list_first(&head) == NULL && list_take_first(&head) == NULL);
    list_add_last(&head, &item[1].link);
    list_add_last(&head, &item[0].link);
    list_add_first(&head, &item[2].link);
    LIST_EACH_SAFE(l, &head)
    {
        CU_ASSERT_EQUAL(CONTAINER(l, struct item, link)->n, want--);
        list_remove(l);
        list_remove(l);
    }
    CU_ASSERT_EQUAL(want, -1);
    CU_ASSERT_TRUE(list_empty(&head));
}

static void hashes(void)
{
    u8 data[1000];
    struct hash h;
    u64 whole, other;

    for (size_t i = 0; i < sizeof(data); i++)
        data[i] = (u8)(i * 7 + i / 256);
    whole = hash_of(data, sizeof(data));
    for (size_t step = 1; step < 100; step++) {
        hash_start(&h);
        for (size_t i = 0; i < sizeof(data); i += step)
            hash_put(&h, data + i, i + step < sizeof(data) ? step : sizeof(data) - i);
        CU_ASSERT_EQUAL(hash_end(&h), whole);
    }
    for (size_t i = 0; i < 8 * sizeof(data); i++) {
        data[i / 8] ^= (u8)(1 << i % 8);
        other = hash_of(data, sizeof(data));
        CU_ASSERT(other != whole && popcount64(other ^ whole) > 8);
        data[i / 8] ^= (u8)(1 << i % 8);
    }
    CU_ASSERT_NOT_EQUAL(hash_of("\0", 1), hash_of("\0\0", 2));
    hash_start(&h);
    CU_ASSERT_EQUAL(hash_end(&h), hash_of(NULL, 0));
    hash_put8(&h, 0x0102030405060708);
    CU_ASSERT_EQUAL(hash_end(&h), hash_of("\1\2\3\4\5\6\7\10", 8));
}

static void clocks(void)
{
    struct clock *c = clock_new(CLOCK_VIRTUAL, 1000);
    u64 a, b;
    s64 seconds;
    u32 ns;

    CU_ASSERT(clock_now(c) == 1000 && clock_setting(c) == CLOCK_VIRTUAL);
    clock_advance(c, TOD_US);
    CU_ASSERT_EQUAL(clock_now(c), 5096);
    clock_free(c);
    c = clock_new(CLOCK_REAL, 0);
    a = clock_now(c);
    usleep(2000);
    b = clock_now(c);
    CU_ASSERT(b - a >= 2000 * TOD_US && b - a < 10 * TOD_SECOND);
    clock_unix(b, &seconds, &ns);
    CU_ASSERT(llabs(seconds - (s64)time(NULL)) <= 1 && ns < 1000000000);
    for (u64 d = 0; d < 5000; d++) { /* never early, never more than one nanosecond late */
        u64 late = clock_host_ns(c, b + d) - clock_host_ns(c, b);

        CU_ASSERT(late * 4096 + 4096 >= d * 1000 && late * 4096 <= d * 1000 + 8192);
    }
    CU_ASSERT(clock_host_ns(c, ~0ull) > clock_host_ns(c, b));
    CU_ASSERT_EQUAL(clock_host_ns(c, 0), clock_host_ns(c, 1));
    clock_free(c);
    clock_unix(0x7d91048bca000000, &seconds, &ns);
    CU_ASSERT(seconds == 0 && ns == 0);
    clock_unix(0x7d91048bca000000 + TOD_SECOND + 512, &seconds, &ns);
    CU_ASSERT(seconds == 1 && ns == 125);
}

static u64 add_count(void *ctx, enum outside_kind kind, u32 owner, u64 count, u64 value)
{
    ++*(int *)ctx;
    return kind == OUTSIDE_INPUT ? value + count + owner : value;
}

static void outsides(void)
{
    struct outside *o = outside_new();
    int seen = 0;
    u64 first, second;

    CU_ASSERT_EQUAL(outside(o, OUTSIDE_INPUT, 1, 2, 3), 3);
    CU_ASSERT_NOT_EQUAL(outside_random(o, 1, 1), outside_random(o, 1, 1));
    outside_seed(o, 42);
    first = outside_random(o, 1, 1);
    second = outside_random(o, 1, 1);
    outside_set_watch(o, add_count, &seen);
    CU_ASSERT_EQUAL(outside(o, OUTSIDE_INPUT, 1, 2, 3), 6);
    outside_seed(o, 42);
    CU_ASSERT_EQUAL(outside_random(o, 1, 1), first);
    CU_ASSERT_EQUAL(outside_random(o, 1, 1), second);
    CU_ASSERT_EQUAL(seen, 3);
    outside_free(o);
}

static const char *const names[] = { "", "ENTER", "LEAVE" };

static void traces(void)
{
    struct trace *t = trace_new(2, 4, names, 3);
    char *text = NULL;
    size_t size;
    FILE *f = open_memstream(&text, &size);

    for (u64 i = 0; i < 6; i++)
        trace_note(t, 0, i, 1, i, 0);
    trace_note(t, 1, 4, 2, 0xabc, 1);
    trace_note(t, 1, 9, 3, 0, 0);
    trace_note(NULL, 0, 0, 1, 0, 0);
    trace_dump(t, f);
    fclose(f);
    CU_ASSERT_STRING_EQUAL(
        text, "0000000000000002 00 ENTER            0000000000000002 0000000000000000\n"
              "0000000000000003 00 ENTER            0000000000000003 0000000000000000\n"
              "0000000000000004 00 ENTER            0000000000000004 0000000000000000\n"
              "0000000000000004 01 LEAVE            0000000000000abc 0000000000000001\n"
              "0000000000000005 00 ENTER            0000000000000005 0000000000000000\n"
              "0000000000000009 01 3                0000000000000000 0000000000000000\n");
    free(text);
    trace_free(t);
}

static void *tracer(void *t)
{
    for (u64 i = 0; i < 10000; i++)
        trace_note(t, 0, i, 1, i, ~i);
    return NULL;
}

/* No record is a mixture of two: its b is the complement of its a. */
static void trace_with_writers(void)
{
    struct trace *t = trace_new(1, 64, names, 3);
    pthread_t thread;
    char line[128];

    pthread_create(&thread, NULL, tracer, t);
    for (int i = 0; i < 20; i++) {
        FILE *f = tmpfile();

        trace_dump(t, f);
        rewind(f);
        while (fgets(line, sizeof(line), f)) {
            u64 time, a, b;

            CU_ASSERT_EQUAL(sscanf(line, "%lx 00 ENTER %lx %lx", &time, &a, &b), 3);
            CU_ASSERT(a == time && a == ~b);
        }
        fclose(f);
    }
    pthread_join(thread, NULL);
    trace_free(t);
}

static void abend_says_why(void)
{
    int pipes[2], status;
    char said[512] = "";
    pid_t child;

    CU_ASSERT_EQUAL_FATAL(pipe(pipes), 0);
    child = fork();
    if (!child) {
        struct trace *t = trace_new(1, 4, names, 3);

        dup2(pipes[1], 2);
        trace_note(t, 0, 1, 2, 3, 4);
        INSIST(t, names[0][0] != 0, "TEST001");
        _exit(0);
    }
    close(pipes[1]);
    waitpid(child, &status, 0);
    CU_ASSERT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT);
    CU_ASSERT(read(pipes[0], said, sizeof(said) - 1) > 0);
    CU_ASSERT_PTR_NOT_NULL(strstr(said, "abend TEST001: "));
    CU_ASSERT_PTR_NOT_NULL(strstr(said, "LEAVE"));
    close(pipes[0]);
}

static int put_bytes(void *ctx, const void *data, size_t n)
{
    u8 **at = ctx;

    memcpy(*at, data, n);
    *at += n;
    return 0;
}

static int get_bytes(void *ctx, void *data, size_t n)
{
    const u8 **at = ctx;

    memcpy(data, *at, n);
    *at += n;
    return 0;
}

static void sinks(void)
{
    u8 bytes[16] = { 0 }, *in = bytes, *out = bytes;
    struct sink sink = { put_bytes, &in };
    struct source source = { get_bytes, &out };
    u64 v = 0;

    CU_ASSERT_EQUAL(sink_put8(&sink, 0x0102030405060708), 0);
    CU_ASSERT(in == bytes + 8 && bytes[0] == 1);
    CU_ASSERT(source_get8(&source, &v) == 0 && v == 0x0102030405060708);
}

int main(void)
{
    CU_TestInfo tests[] = {
        {"bits",                bits              },
        { "guest storage",      guest_storage     },
        { "interlocked update", interlocked_update},
        { "EBCDIC",             ebcdic            },
        { "lists",              lists             },
        { "hash",               hashes            },
        { "clock",              clocks            },
        { "outside",            outsides          },
        { "trace",              traces            },
        { "trace with writers", trace_with_writers},
        { "abend says why",     abend_says_why    },
        { "sinks",              sinks             },
        CU_TEST_INFO_NULL
    };
    CU_SuiteInfo suites[] = {
        {"lib", NULL, NULL, NULL, NULL, tests},
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
