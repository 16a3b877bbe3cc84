/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Runs channel-program tests written as text: ccw_run FILE.t...  All numbers are hexadecimal.
 *
 *   test NAME             begins a test: empty storage, a test device (tests/unit/chio_world.h)
 *   store ADDR WORDS...   puts words into storage
 *   see ADDR WORDS...     they must be there
 *   has N                 the device has bytes 00 01 02 ...
 *   got N                 it must have got N bytes
 *   runs N                it must have done N commands
 *   key PAGE K            the page's key; it is fetch-protected
 *   absent PAGE           it must be brought in
 *   start ADDR OPTION...  START SUBCHANNEL, and run
 *   hsch, csch, rsch, xsch, tsch
 *   cc N                  the condition code of the last of these
 *   -> FIELD=VALUE...     TEST SUBCHANNEL: unit subch count ccw cc sc (status control) ac fc sense
 *
 * Options: f1 (format-1 CCWs), key=K, idaw2, 2k, ils, suspend, nosuspended, initial, lpm=M. */
#include <stdio.h>
#include "tests/unit/chio_world.h"

enum { FIELDS = 32, LINE = 512 };

struct runner {
    const char *file;
    unsigned line, passed, failed;
    bool open, wrong; /* in a test; it has gone wrong */
    char name[LINE];
    struct world *w;
    struct plain *plain;
    int cc;
};

static void complain(struct runner *r, const char *what, u64 is, u64 should)
{
    printf("%s:%u: %s: %s is %llx, should be %llx\n", r->file, r->line, r->name, what,
           (unsigned long long)is, (unsigned long long)should);
    r->wrong = true;
}

static u64 hex(const char *text) { return strtoull(text, NULL, 16); }

static void test_end(struct runner *r)
{
    if (!r->open)
        return;
    r->passed += !r->wrong;
    r->failed += r->wrong;
    world_free(r->w);
    free(r->plain);
    r->open = false;
}

static void test_begin(struct runner *r)
{
    r->plain = calloc(1, sizeof(*r->plain));
    for (unsigned i = 0; i < sizeof(r->plain->has); i++)
        r->plain->has[i] = (u8)i;
    r->w = world_plain(r->plain);
    r->open = true;
    r->wrong = false;
}

static void cmd_store(struct runner *r, char **f, unsigned n)
{
    u64 at = hex(f[1]);

    for (unsigned i = 2; i < n && at + 4 <= WORLD_BYTES; i++, at += 4)
        put_word(r->w, (u32)at, (u32)hex(f[i]));
}

static void cmd_see(struct runner *r, char **f, unsigned n)
{
    u64 at = hex(f[1]);

    for (unsigned i = 2; i < n && at + 4 <= WORLD_BYTES; i++, at += 4) {
        be32 b;

        memcpy(b.b, r->w->storage + at, 4);
        if (get32(b) != hex(f[i]))
            complain(r, f[1], get32(b), hex(f[i]));
    }
}

static void cmd_has(struct runner *r, char **f, unsigned n)
{
    (void)n;
    r->plain->len = (u32)hex(f[1]) % (sizeof(r->plain->has) + 1);
}

static void cmd_got(struct runner *r, char **f, unsigned n)
{
    (void)n;
    if (r->plain->n != hex(f[1]))
        complain(r, "bytes got", r->plain->n, hex(f[1]));
}

static void cmd_runs(struct runner *r, char **f, unsigned n)
{
    (void)n;
    if (r->plain->runs != hex(f[1]))
        complain(r, "commands", r->plain->runs, hex(f[1]));
}

static void cmd_key(struct runner *r, char **f, unsigned n)
{
    u64 page = hex(f[1]) % WORLD_PAGES;

    r->w->key[page] = n > 2 ? hex(f[2]) & 15 : 0;
    r->w->fetch_protected[page] = 1;
}

static void cmd_absent(struct runner *r, char **f, unsigned n)
{
    (void)n;
    r->w->absent[hex(f[1]) % WORLD_PAGES] = true;
}

static const struct option {
    const char *name;
    u32 bits;
    u8 shift; /* of a value after the `=` */
} options[] = {
    {"f1",           ORB_FORMAT1,              0 },
    { "idaw2",       ORB_IDAW2,                0 },
    { "2k",          ORB_IDAW2 | ORB_IDAW2_2K, 0 },
    { "ils",         ORB_LENGTH,               0 },
    { "suspend",     ORB_SUSPEND,              0 },
    { "nosuspended", ORB_NO_SUSPENDED,         0 },
    { "initial",     ORB_INITIAL,              0 },
    { "key",         0,                        28},
    { "lpm",         0,                        8 },
};

static u32 option_bits(struct runner *r, const char *text)
{
    size_t n = strcspn(text, "=");

    for (unsigned i = 0; i < COUNT(options); i++)
        if (strlen(options[i].name) == n && !strncmp(options[i].name, text, n))
            return options[i].bits | (text[n] ? (u32)hex(text + n + 1) << options[i].shift : 0);
    complain(r, text, 0, 1);
    return 0;
}

static void cmd_start(struct runner *r, char **f, unsigned n)
{
    struct orb orb = { .ccw = put32((u32)hex(f[1])) };
    u32 bits = 0;

    for (unsigned i = 2; i < n; i++)
        bits |= option_bits(r, f[i]);
    orb.control = put32(bits & ORB_LPM ? bits : bits | ORB_LPM);
    r->cc = io_ssch(r->w->cs, r->w->sid, &orb);
    world_run(r->w, r->w->sid);
}

static void cmd_function(struct runner *r, char **f, unsigned n)
{
    static const struct {
        const char *name;
        int (*run)(struct chsub *, u32);
    } functions[] = {
        {"hsch",  io_hsch},
        { "csch", io_csch},
        { "rsch", io_rsch},
        { "xsch", io_xsch},
    };

    (void)n;
    for (unsigned i = 0; i < COUNT(functions); i++)
        if (!strcmp(f[0], functions[i].name))
            r->cc = functions[i].run(r->w->cs, r->w->sid);
    world_run(r->w, r->w->sid);
}

static void cmd_tsch(struct runner *r, char **f, unsigned n)
{
    struct irb irb;

    (void)f, (void)n;
    r->cc = io_tsch(r->w->cs, r->w->sid, &irb);
}

static void cmd_cc(struct runner *r, char **f, unsigned n)
{
    (void)n;
    if (r->cc != (int)hex(f[1]))
        complain(r, "condition code", (u64)r->cc, hex(f[1]));
}

static void cmd_status(struct runner *r, char **f, unsigned n)
{
    struct irb irb;
    u32 c;

    r->cc = io_tsch(r->w->cs, r->w->sid, &irb);
    c = get32(irb.scsw.control);
    const struct {
        const char *name;
        u64 value;
    } fields[] = {
        {"unit",   irb.scsw.unit             },
        { "subch", irb.scsw.subchannel       },
        { "count", get16(irb.scsw.count)     },
        { "ccw",   get32(irb.scsw.ccw)       },
        { "cc",    (c & SCSW_CC) >> 24       },
        { "sc",    c & SCSW_STATUS           },
        { "ac",    (c & SCSW_ACTIVITY) >> 5  },
        { "fc",    (c & SCSW_FUNCTIONS) >> 12},
        { "sense", irb.ecw[0]                },
    };

    for (unsigned i = 1; i < n; i++) {
        size_t k = strcspn(f[i], "=");
        bool known = false;

        for (unsigned j = 0; j < COUNT(fields) && f[i][k]; j++) {
            if (strlen(fields[j].name) != k || strncmp(fields[j].name, f[i], k))
                continue;
            known = true;
            if (fields[j].value != hex(f[i] + k + 1))
                complain(r, fields[j].name, fields[j].value, hex(f[i] + k + 1));
        }
        if (!known)
            complain(r, f[i], 0, 1);
    }
}

static const struct command {
    const char *name;
    unsigned fields;
    void (*run)(struct runner *, char **field, unsigned fields);
} commands[] = {
    {"store",   3, cmd_store   },
    { "see",    3, cmd_see     },
    { "has",    2, cmd_has     },
    { "got",    2, cmd_got     },
    { "runs",   2, cmd_runs    },
    { "key",    3, cmd_key     },
    { "absent", 2, cmd_absent  },
    { "start",  2, cmd_start   },
    { "hsch",   1, cmd_function},
    { "csch",   1, cmd_function},
    { "rsch",   1, cmd_function},
    { "xsch",   1, cmd_function},
    { "tsch",   1, cmd_tsch    },
    { "cc",     2, cmd_cc      },
    { "->",     2, cmd_status  },
};

static void line_run(struct runner *r, char *text)
{
    char *field[FIELDS], *rest = NULL;
    unsigned n = 0;

    for (char *t = strtok_r(text, " \t\n", &rest); t && n < FIELDS;
         t = strtok_r(NULL, " \t\n", &rest))
        field[n++] = t;
    for (unsigned i = 0; n && r->open && i < COUNT(commands); i++)
        if (!strcmp(commands[i].name, field[0]) && n >= commands[i].fields) {
            commands[i].run(r, field, n);
            return;
        }
    if (n)
        complain(r, field[0], 0, 1);
}

static void file_run(struct runner *r, FILE *in)
{
    char text[LINE];

    for (r->line = 1; fgets(text, sizeof(text), in); r->line++) {
        text[strcspn(text, "#\n")] = 0;
        if (strncmp(text, "test ", 5)) {
            line_run(r, text);
            continue;
        }
        test_end(r);
        memcpy(r->name, text + 5, sizeof(text) - 5);
        test_begin(r);
    }
    test_end(r);
}

int main(int argc, char **argv)
{
    struct runner r = { .cc = 0 };

    for (int i = 1; i < argc; i++) {
        FILE *in = fopen(argv[i], "r");

        r.file = argv[i];
        if (!in) {
            perror(argv[i]);
            return 2;
        }
        file_run(&r, in);
        fclose(in);
    }
    printf("%u passed, %u failed\n", r.passed, r.failed);
    return r.failed != 0;
}
