/* SPDX-License-Identifier: GPL-3.0-or-later */
/* CP commands: the tables hold together, words and numbers are read as they should be. */
#include <CUnit/Basic.h>
#include <stdio.h>
#include <string.h>
#include "cp/command.h"
#include "cp/range.h"
#include "console/console.h"

static const struct keywords *const tables[] = { &command_table, &query_table, &set_table };

/* Any two rows that take the same word must differ in their shortest forms, which decide. */
static void test_abbreviations(void)
{
    for (unsigned t = 0; t < COUNT(tables); t++)
        for (unsigned i = 0; i < tables[t]->count; i++) {
            const struct keyword *a = &tables[t]->row[i];

            CU_ASSERT(a->letters && a->letters <= strlen(a->name) && a->run && *a->help);
            for (unsigned j = 0; j < i; j++) {
                const struct keyword *b = &tables[t]->row[j];
                unsigned n = a->letters > b->letters ? a->letters : b->letters;
                bool same = strncmp(a->name, b->name, n) == 0;

                CU_ASSERT(!same || a->letters != b->letters);
                if (same && a->letters == b->letters)
                    printf("%s and %s collide\n", a->name, b->name);
            }
        }
}

/* Every accepted abbreviation of every row, down to its shortest, finds that row or a closer one. */
static void test_matcher(void)
{
    char word[WORD_MAX];

    for (unsigned t = 0; t < COUNT(tables); t++)
        for (unsigned i = 0; i < tables[t]->count; i++) {
            const struct keyword *row = &tables[t]->row[i];

            snprintf(word, sizeof(word), "%s", row->name);
            CU_ASSERT_PTR_EQUAL(keyword_find(tables[t], word, NULL), row);
            word[row->letters] = 0;
            CU_ASSERT_PTR_EQUAL(keyword_find(tables[t], word, NULL), row);
            word[row->letters - 1] = 0;
            CU_ASSERT_PTR_NOT_EQUAL(keyword_find(tables[t], word, NULL), row);
        }
}

static void test_known_words(void)
{
    static const struct {
        const char *word, *classes, *name;
    } known[] = {
        {"q",         "G",     "QUERY"   },
        { "LOG",      "G",     "LOGOFF"  },
        { "l",        "",      "LOGON"   },
        { "MSG",      "",      "MSG"     },
        { "m",        "G",     "MESSAGE" },
        { "d",        "G",     "DISPLAY" },
        { "det",      "G",     "DETACH"  },
        { "def",      "A",     "DEFINE"  },
        { "st",       "G",     "STORE"   },
        { "stop",     "G",     "STOP"    },
        { "shutdown", "A",     "SHUTDOWN"},
        { "shutdown", "G",     NULL      },
        { "shutdow",  "A",     NULL      },
        { "queryx",   "G",     NULL      },
        { "i",        "G",     "IPL"     },
        { "IND",      "G",     "INDICATE"},
        { "force",    "BCDEG", NULL      },
        { "",         "A",     NULL      },
    };

    for (unsigned i = 0; i < COUNT(known); i++) {
        const struct keyword *row = keyword_find(&command_table, known[i].word, known[i].classes);

        CU_ASSERT(row ? known[i].name && strcmp(row->name, known[i].name) == 0 : !known[i].name);
    }
}

static void test_words(void)
{
    struct command_context c = { .rest = "  One \t two   the rest  of it" };
    char word[WORD_MAX], big[2 * WORD_MAX];

    CU_ASSERT(peek_word(&c, word) && strcmp(word, "ONE") == 0);
    CU_ASSERT(take_word(&c, word) && strcmp(word, "One") == 0);
    CU_ASSERT(take_upper(&c, word) && strcmp(word, "TWO") == 0);
    CU_ASSERT_STRING_EQUAL(rest_of(&c), "the rest  of it");
    memset(big, 'x', sizeof(big) - 1);
    big[sizeof(big) - 1] = 0;
    c.rest = big;
    CU_ASSERT(take_word(&c, word) && strlen(word) == WORD_MAX - 1);
    CU_ASSERT(!take_word(&c, word) && !*word);
}

static void test_numbers(void)
{
    static const struct {
        const char *text;
        bool good;
        u64 value;
    } sizes[] = {
        {"512M",                  true,  512ull << 20},
        { "2g",                   true,  2ull << 30  },
        { "4096",                 true,  4096        },
        { "1T",                   true,  1ull << 40  },
        { "16K",                  true,  16384       },
        { "0",                    true,  0           },
        { "",                     false, 0           },
        { "M",                    false, 0           },
        { "-1M",                  false, 0           },
        { "1MB",                  false, 0           },
        { "0x10",                 false, 0           },
        { " 1",                   false, 0           },
        { "99999999999999999999", false, 0           },
        { "16777216T",            false, 0           },
        { "1.5G",                 false, 0           },
    };
    u64 value;
    u16 devno;

    for (unsigned i = 0; i < COUNT(sizes); i++) {
        CU_ASSERT_EQUAL(parse_size(sizes[i].text, &value), sizes[i].good);
        CU_ASSERT(!sizes[i].good || value == sizes[i].value);
    }
    CU_ASSERT(parse_hex("fFfFfFfFfFfFfFfF", &value) && value == ~0ull);
    CU_ASSERT(!parse_hex("10000000000000000", &value) && !parse_hex("0x1", &value));
    CU_ASSERT(parse_decimal("018", &value) && value == 18 && !parse_decimal("1a", &value));
    CU_ASSERT(parse_devno("0009", &devno) && devno == 9 && !parse_devno("00009", &devno));
}

static void test_formats(void)
{
    char text[32];

    CU_ASSERT_STRING_EQUAL(format_size(text, sizeof(text), 512ull << 20), "512M");
    CU_ASSERT_STRING_EQUAL(format_size(text, sizeof(text), 2ull << 30), "2G");
    CU_ASSERT_STRING_EQUAL(format_size(text, sizeof(text), 1536ull << 20), "1536M");
    CU_ASSERT_STRING_EQUAL(format_size(text, sizeof(text), 1000), "1000");
    format_cpu_time(text, sizeof(text), 4096000000ull * 83 + 4096000000ull / 2);
    CU_ASSERT_STRING_EQUAL(text, "001:23.50");
}

static void test_registers(void)
{
    unsigned first, last;

    CU_ASSERT(parse_registers("3", &first, &last) && first == 3 && last == 3);
    CU_ASSERT(parse_registers("2-F", &first, &last) && first == 2 && last == 15);
    CU_ASSERT(parse_registers("4.3", &first, &last) && first == 4 && last == 6);
    CU_ASSERT(parse_registers("12", &first, &last) && first == 12);
    CU_ASSERT(!parse_registers("16", &first, &last) && !parse_registers("", &first, &last));
    CU_ASSERT(!parse_registers("5-2", &first, &last) && !parse_registers("14.3", &first, &last));
}

/* A response that does not fit is cut, and its length still counted. */
static void test_response(void)
{
    char text[8];
    struct response r = { text, sizeof(text), 0 };
    const struct hearer to = { NULL, NULL, &r };

    tell(to, "ab\ncd");
    CU_ASSERT(r.length == 6 && memcmp(text, "ab\ncd\n", 6) == 0);
    tell(to, "efgh");
    CU_ASSERT(r.length == 11 && memcmp(text, "ab\ncd\nef", 8) == 0);
    CU_ASSERT_EQUAL(say_unknown_command(to, "X"), 1);
    r.length = 0;
    tell(to, "exactly");
    CU_ASSERT(r.length == 8 && memcmp(text, "exactly\n", 8) == 0);
}

static void test_lines(void)
{
    struct line_in in = { 0 };
    char line[TYPED_MAX + 1], big[3 * TYPED_MAX];

    CU_ASSERT(!line_in_take(&in, line));
    line_in_put(&in, "one\r\ntw", 7);
    CU_ASSERT(line_in_take(&in, line) && strcmp(line, "one") == 0 && !line_in_take(&in, line));
    line_in_put(&in, "o\n\n", 3);
    CU_ASSERT(line_in_take(&in, line) && strcmp(line, "two") == 0);
    CU_ASSERT(line_in_take(&in, line) && !*line && !line_in_take(&in, line));
    memset(big, 'y', sizeof(big));
    line_in_put(&in, big, sizeof(big));
    line_in_put(&in, "\nlast", 5);
    CU_ASSERT(line_in_take(&in, line) && strlen(line) == TYPED_MAX);
    CU_ASSERT(!line_in_take(&in, line));
    in.ended = true;
    CU_ASSERT(line_in_take(&in, line) && strcmp(line, "last") == 0 && !line_in_take(&in, line));
    line_in_free(&in);
}

/* Two sources: whole lines, each behind its label. */
static void test_output(void)
{
    struct out_queue q;
    struct line_out a = { .label = "A: " }, b = { .label = "B: " };

    out_init(&q);
    line_out_put(&a, &q, "one t", 5);
    line_out_put(&b, &q, "first\r\nse", 9);
    line_out_put(&a, &q, "wo\n# ", 5);
    line_out_flush(&a, &q);
    line_out_flush(&a, &q);
    CU_ASSERT(q.length == 26 && memcmp(q.bytes, "B: first\nA: one two\nA: # \n", 26) == 0);
    q.length = 0;
    out_put(&q, "x", 1);
    out_line(&q, "", "y", 1);
    CU_ASSERT(q.length == 4 && memcmp(q.bytes, "x\ny\n", 4) == 0);
    out_free(&q);
}

int main(void)
{
    static CU_TestInfo tests[] = {
        {"abbreviations do not collide", test_abbreviations},
        { "the matcher",                 test_matcher      },
        { "known words and classes",     test_known_words  },
        { "words of a line",             test_words        },
        { "numbers",                     test_numbers      },
        { "sizes and times shown",       test_formats      },
        { "register ranges",             test_registers    },
        { "responses",                   test_response     },
        { "lines typed",                 test_lines        },
        { "lines shown",                 test_output       },
        CU_TEST_INFO_NULL,
    };
    CU_SuiteInfo suites[] = {
        {.pName = "command", .pTests = tests},
        CU_SUITE_INFO_NULL
    };
    unsigned failures;

    if (CU_initialize_registry() || CU_register_suites(suites))
        return 1;
    CU_basic_set_mode(CU_BRM_NORMAL);
    CU_basic_run_tests();
    failures = CU_get_number_of_failures();
    CU_cleanup_registry();
    return failures != 0;
}
