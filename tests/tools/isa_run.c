/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Runs vectors of instructions, tests/isa/X.t, by T0 and by T1: isa FILE...  See tests/isa/README. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cpu/isa.h"
#include "lib/bits.h"
#include "tests/tools/vector.h"

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
    world_run_t0(r->world, &v->before, &r->t0);
    r->by_t1 += world_run_t1(r->world, &v->before, &r->t0, &r->t1);
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
