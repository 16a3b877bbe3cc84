/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Runs vectors of instructions, tests/isa/X.t, by T0 and by T1: isa FILE...  See tests/isa/README. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cpu/isa.h"
#include "lib/bits.h"
#include "tests/tools/vector.h"

#define BUDGET_T1 4096 /* more than the longest block */

struct outcome {
    int status;
    u64 count;
    unsigned swap, pgm, ilc;
    u32 dxc;
    struct image image; /* PSW and ia as interrupted */
};

struct runner {
    struct world *world;
    struct vector vector;
    struct outcome t0, t1;
    unsigned passed, failed, by_t1;
};

__attribute__((format(printf, 2, 3))) static void complain(struct runner *r, const char *format,
                                                           ...)
{
    va_list list;

    printf("%s:%u: ", r->vector.file, r->vector.line);
    va_start(list, format);
    vprintf(format, list);
    va_end(list);
    putchar('\n');
}

static u64 lowcore8(const struct outcome *o, unsigned at)
{
    return ld_be8(o->image.storage + o->image.prefix + at);
}

/* After an interruption the interesting PSW is the old one. */
static void old_psw(struct outcome *o, unsigned at)
{
    o->image.psw_mask = lowcore8(o, at);
    o->image.ia = lowcore8(o, at + 8);
}

static void observe(struct runner *r, struct outcome *o)
{
    struct image *m = &o->image;
    u64 word;

    world_get(r->world, m);
    o->count = cpu_count(&r->world->cpu);
    o->swap = o->pgm = o->ilc = o->dxc = 0;
    if (m->psw_mask != WORLD_WAIT || m->ia < 0x1a0 || m->ia >= 0x200 || m->ia & 15)
        return;
    o->swap = (unsigned)m->ia;
    word = lowcore8(o, o->swap == WORLD_SVC_NEW ? 0x88 : 0x8c);
    o->ilc = (unsigned)(word >> 48 & 7);
    o->pgm = o->swap == WORLD_PGM_NEW ? (u16)(word >> 32) : 0;
    o->dxc = o->pgm ? (u32)(lowcore8(o, 0x90) >> 32) : 0;
    old_psw(o, o->swap - 0x80);
}

static void run_t0(struct runner *r)
{
    struct cpu *cpu = &r->world->cpu;

    world_set(r->world, &r->vector.before, MODEL_PLAIN, true);
    cpu->judge = true;
    cpu_mode(cpu);
    cpu_set_budget(cpu, 1);
    r->t0.status = cpu_run(cpu);
    observe(r, &r->t0);
}

/* The first run fills the TLB, so that the second one is T1's.  Zeros follow the instruction: an
 * operation exception, which leaves, unless that is what the vector is about. */
static void run_t1(struct runner *r)
{
    enum world_model model = r->t0.pgm == PGM_OPERATION ? MODEL_PLAIN : MODEL_LEAVES;
    const struct core_counters *counters = core_counters(core_at(r->world->cores, 0));
    struct cpu *cpu = &r->world->cpu;
    u8 met[WORLD_PAGES]; /* reference and change bits come with the filling */
    u64 steps = 0;

    for (unsigned i = 0; i < 2; i++) {
        memcpy(met, r->world->key, sizeof(met));
        world_set(r->world, &r->vector.before, model, i == 0);
        cpu_set_budget(cpu, BUDGET_T1);
        steps = counters->t0_steps;
        r->t1.status = cpu_run(cpu);
    }
    r->by_t1 += counters->t0_steps == steps;
    observe(r, &r->t1);
    for (unsigned i = 0; i < WORLD_PAGES; i++)
        r->t1.image.key[i] |= met[i] & (KEY_R | KEY_C);
    if (r->t1.swap && r->t1.count == r->t0.count + 1 && !r->t0.swap)
        r->t1.swap = r->t1.pgm = 0; /* the next instruction could not be fetched */
}

static const char *swap_text(const struct outcome *o, char text[80])
{
    if (o->swap == WORLD_PGM_NEW)
        snprintf(text, 80, "pgm=%04x (%s)", o->pgm, pgm_text(o->pgm));
    else if (o->swap)
        snprintf(text, 80, "swap=%x", o->swap);
    else
        snprintf(text, 80, "no interruption");
    return text;
}

static bool expected(struct runner *r)
{
    const struct vector *v = &r->vector;
    const struct outcome *o = &r->t0;
    char what[DIFFERENCE], text[80];

    if (o->swap != v->swap || o->pgm != v->pgm) {
        complain(r, "%s, not pgm=%04x", swap_text(o, text), v->pgm);
        return false;
    }
    if (o->swap && o->ilc != v->ilc) {
        complain(r, "ilc=%u, not %u", o->ilc, v->ilc);
        return false;
    }
    if (v->dxc_said && o->dxc != v->dxc) {
        complain(r, "dxc=%x, not %x", o->dxc, (unsigned)v->dxc);
        return false;
    }
    if (image_same(&v->after, &o->image, v, true, what))
        return true;
    complain(r, "%s", what);
    return false;
}

static bool tiers_agree(struct runner *r)
{
    const struct outcome *a = &r->t0, *b = &r->t1;
    char what[DIFFERENCE], text[80];

    if (a->swap != b->swap || a->pgm != b->pgm) {
        complain(r, "T1: %s, unlike T0", swap_text(b, text));
        return false;
    }
    if (a->ilc != b->ilc || a->dxc != b->dxc) {
        complain(r, "T1: ilc=%u dxc=%x, unlike T0", b->ilc, b->dxc);
        return false;
    }
    if (b->count < a->count || b->count > a->count + 1) {
        complain(r, "T1: %llu instructions, unlike T0", (unsigned long long)b->count);
        return false;
    }
    if (image_same(&a->image, &b->image, &r->vector, a->swap, what))
        return true;
    complain(r, "T1, unlike T0: %s", what);
    return false;
}

static void run_line(struct runner *r, char *line)
{
    struct vector *v = &r->vector;

    if (!vector_parse(v, line)) {
        complain(r, "%s: %s", v->where, v->why);
        r->failed++;
        return;
    }
    run_t0(r);
    run_t1(r);
    if (expected(r) && tiers_agree(r))
        r->passed++;
    else
        r->failed++;
}

static void vector_clear(struct vector *v, const char *file, unsigned line)
{
    v->file = file;
    v->line = line;
    v->anys = v->saids = v->swap = v->pgm = v->ilc = 0;
    v->ia_said = v->ilc_said = v->dxc_said = false;
    memset(v->text, 0, sizeof(v->text));
}

/* One logical line: comments off, `\` at the end joins. */
static bool line_read(FILE *f, char *line, size_t size, unsigned *number)
{
    size_t used = 0;

    while (used + 2 < size && fgets(line + used, (int)(size - used), f)) {
        char *end = line + strcspn(line, "#\n");

        ++*number;
        while (end > line && (end[-1] == ' ' || end[-1] == '\t'))
            end--;
        *end = 0;
        if (end == line || end[-1] != '\\')
            return true;
        end[-1] = ' ';
        used = (size_t)(end - line);
    }
    return used > 0;
}

static void run_file(struct runner *r, const char *name)
{
    static char line[16384];
    FILE *f = fopen(name, "r");
    unsigned number = 0;

    if (!f) {
        perror(name);
        r->failed++;
        return;
    }
    while (line_read(f, line, sizeof(line), &number)) {
        vector_clear(&r->vector, name, number);
        if (line[strspn(line, " \t")])
            run_line(r, line);
    }
    fclose(f);
}

int main(int argc, char **argv)
{
    struct runner *r = calloc(1, sizeof(*r));

    if (!r)
        return 1;
    r->world = world_new();
    for (int i = 1; i < argc; i++)
        run_file(r, argv[i]);
    world_free(r->world);
    printf("%u of them by T1 alone\n%u passed, %u failed\n", r->by_t1, r->passed, r->failed);
    argc = r->failed > 0;
    free(r);
    return argc;
}
