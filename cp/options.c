/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The options of `ursa`: one row each; --help comes from the same table. */
#include <stdio.h>
#include <string.h>
#include "cp/command.h"
#include "cp/options.h"
#include "cp/save.h"
#include "cp/session.h"
#include "lib/clock.h"

#define STORAGE_DEFAULT (512ull << 20)
#define FRAMES_MORE     1024 /* beyond the storage of all machines: nothing has to be paged out */
#define FRAMES_MIN      64
/* 2025-01-01 00:00:00 UTC, seconds since 1900: where the virtual clock starts. */
#define VIRTUAL_START (3944678400ull * TOD_SECOND)

/* ---- values ---- */

static bool take_kernel(struct settings *s, const char *v) { return s->kernel = v, *v; }
static bool take_initrd(struct settings *s, const char *v) { return s->initrd = v, *v; }
static bool take_parm(struct settings *s, const char *v) { return s->parm = v, true; }
static bool take_stats(struct settings *s, const char *v) { return s->stats = true, !v; }
static bool take_help(struct settings *s, const char *v) { return s->help = true, !v; }
static bool take_version(struct settings *s, const char *v) { return s->version = true, !v; }
static bool take_judge(struct settings *s, const char *v) { return s->system.t0 = true, !v; }
static bool take_pages(struct settings *s, const char *v) { return s->system.page_file = v, *v; }

static bool take_load(struct settings *s, const char *v) { return s->load = v, *v; }
static bool take_save(struct settings *s, const char *v) { return s->save = v, *v; }
static bool take_hash(struct settings *s, const char *v) { return s->hash = true, !v; }
static bool take_hash_log(struct settings *s, const char *v) { return s->hash_log = v, *v; }

static bool take_hash_storage(struct settings *s, const char *v)
{
    u64 n;

    if (!parse_decimal(v, &n) || n > 0xffffffff)
        return false;
    s->hash_storage = (unsigned)n;
    return true;
}

static bool take_instructions(struct settings *s, const char *v)
{
    return parse_decimal(v, &s->system.stop_at) && s->system.stop_at;
}

static bool take_storage(struct settings *s, const char *v)
{
    return parse_size(v, &s->storage) && s->storage >= 1u << 20 && s->storage <= 1ull << 40 &&
           !(s->storage & 0xfffff);
}

static bool take_cpus(struct settings *s, const char *v)
{
    u64 n;

    if (!parse_decimal(v, &n) || !n || n > VM_CPUS)
        return false;
    s->cpus = (unsigned)n;
    return true;
}

static bool take_processors(struct settings *s, const char *v)
{
    u64 n;

    if (!parse_decimal(v, &n) || !n || n > 64)
        return false;
    s->system.processors = (unsigned)n;
    return true;
}

static bool take_frames(struct settings *s, const char *v)
{
    return parse_decimal(v, &s->system.frames) && s->system.frames >= FRAMES_MIN &&
           s->system.frames <= 1u << 28;
}

static bool take_seed(struct settings *s, const char *v)
{
    return parse_decimal(v, &s->system.seed);
}

static bool take_timeout(struct settings *s, const char *v)
{
    u64 seconds;

    if (!parse_decimal(v, &seconds) || !seconds || seconds > 100000000)
        return false;
    s->timeout = seconds * 1000000000;
    s->timeout_text = v;
    return true;
}

static bool take_disk(struct settings *s, const char *v)
{
    if (!*v || s->disks == DISKS_MAX)
        return false;
    s->disk[s->disks++] = v;
    return true;
}

static bool take_clock(struct settings *s, const char *v)
{
    s->system.clock = strcmp(v, "virtual") == 0 ? CLOCK_VIRTUAL : CLOCK_REAL;
    return strcmp(v, "virtual") == 0 || strcmp(v, "real") == 0;
}

static bool take_assist(struct settings *s, const char *v)
{
    s->assist_off = strcmp(v, "off") == 0;
    return s->assist_off || strcmp(v, "on") == 0;
}

/* ---- the table ---- */

static const struct option_row {
    const char *name, *value; /* value NULL: a switch */
    bool ipl;                 /* only for `ursa ipl` */
    bool (*take)(struct settings *, const char *);
    const char *wanted; /* what is valid, for messages */
    const char *help;
} option_rows[] = {
#define OPTION(name, value, ipl, take, wanted, help) { name, value, ipl, take, wanted, help },
#include "cp/options.def"
#undef OPTION
};

static const struct option_row *row_of(const char *word, size_t n)
{
    for (unsigned i = 0; i < COUNT(option_rows); i++)
        if (strlen(option_rows[i].name) == n && strncmp(option_rows[i].name, word, n) == 0)
            return &option_rows[i];
    return NULL;
}

void options_help(void)
{
    printf("ursa                the system, with the operator's console in this terminal\n"
           "ursa ipl --kernel K one guest at once, its console in this terminal\n\n"
           "Lines that begin with #CP are CP commands; #CP HELP lists them.\n\n");
    for (unsigned i = 0; i < COUNT(option_rows); i++) {
        const struct option_row *r = &option_rows[i];
        char name[40];

        snprintf(name, sizeof(name), "%s %s", r->name, r->value ? r->value : "");
        printf("  %-24s %s%s\n", name, r->ipl ? "ipl: " : "", r->help);
    }
    printf("\nExit codes: 0 the guest powered off, stopped itself by SIGP, or ended after a "
           "shutdown signal\n"
           "  2 an option is wrong   3 disabled wait, interruption loop or check stop: a message "
           "has the PSW\n"
           "  4 --timeout   5 could not be loaded   6 the host or Ursa failed   7 ended by a "
           "signal\n");
}

/* ---- parsing: --name value, or --name=value ---- */

static int option_take(struct settings *s, const struct option_row *r, const char *value)
{
    const struct hearer to = TO_OPERATOR(NULL);

    if (r->value && !value)
        return say_option_value(to, r->name, r->wanted);
    if (!r->value && value)
        return say_option_bad(to, r->name, value, "nothing behind it");
    if (r->ipl && !s->ipl)
        return say_option_ipl(to, r->name);
    return r->take(s, value) ? 0 : say_option_bad(to, r->name, value, r->wanted);
}

/* What a saved machine has itself. */
static const char *option_not_loaded(const struct settings *s)
{
    if (s->kernel)
        return "--kernel";
    if (s->initrd)
        return "--initrd";
    return s->parm ? "--parm" : s->disks ? "--disk" : NULL;
}

static int options_check(const struct settings *s)
{
    const struct hearer to = TO_OPERATOR(NULL);

    if (s->help || s->version || !s->ipl)
        return 0;
    if (s->load && option_not_loaded(s))
        return say_option_load(to, option_not_loaded(s));
    if (s->system.clock == CLOCK_REAL && (s->hash_log || s->system.stop_at))
        return say_option_virtual(to, s->hash_log ? "--hash-log" : "--instructions");
    if (s->kernel || s->load)
        return 0;
    return say_option_needed(TO_OPERATOR(NULL), "--kernel", "what is the guest to run?");
}

static void defaults(struct settings *s, bool ipl)
{
    memset(s, 0, sizeof(*s));
    s->ipl = ipl;
    s->storage = STORAGE_DEFAULT;
    s->cpus = 1;
    s->hash_storage = 1000;
    s->system.virtual_start = VIRTUAL_START;
}

static int options_take(struct settings *s, int argc, char **argv, int first)
{
    int why = 0;

    for (int i = first; i < argc && !why; i++) {
        size_t n = strcspn(argv[i], "=");
        const struct option_row *r = row_of(argv[i], n);
        const char *value = argv[i][n] ? argv[i] + n + 1 : NULL;

        if (!r)
            return say_unknown_option(TO_OPERATOR(NULL), argv[i]);
        if (r->value && !value && i + 1 < argc)
            value = argv[++i];
        why = option_take(s, r, value);
    }
    return why;
}

int options_parse(struct settings *s, int argc, char **argv)
{
    bool ipl = argc > 1 && strcmp(argv[1], "ipl") == 0;
    int why;

    defaults(s, ipl);
    if (argc > 1 && !ipl && *argv[1] != '-')
        return say_unknown_word(TO_OPERATOR(NULL), argv[1]);
    why = options_take(s, argc, argv, ipl ? 2 : 1);
    s->system.hold = ipl && s->system.clock == CLOCK_VIRTUAL;
    if (s->load)
        s->storage = saved_storage(s->load, s->storage);
    if (!s->system.frames)
        s->system.frames = (ipl ? s->storage : machines_storage()) / PAGE_BYTES + FRAMES_MORE;
    return why ? why : options_check(s);
}
