/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Random instructions beside another implementation, qemu-s390x in a process of its own: differ FILE...
 * FILE (tests/differ/X.t) says how many, and what is to be known of rows; lines of
 *   seed N          count N             samples in all; SEED and COUNT of the environment go before
 *   digits MNEM...  byte0 MNEM...  table MNEM...  again MNEM...  even MNEM...   see enum row_use
 *   address MNEM R...   length MNEM R...   pair MNEM R...   lose MNEM R...   nan MNEM...
 *   except MNEM reason                  never run
 * Ours runs each sample by T0 and by T1, which must agree.  Exit code 77: a tool is missing. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cpu/isa.h"
#include "lib/bits.h"
#include "tests/tools/asm.h"
#include "tests/tools/differ.h"
#include "tests/tools/vector.h"

#define DRIVER_TEXT 0x20000u /* -Ttext of the linker */
#define GOES        1000     /* at most, of an instruction that ends with condition code 3 */
#define SHOWN       3        /* differences that are printed of one row */

struct differ {
    u64 seed;
    unsigned count;
    u32 use[ROW_COUNT];
    unsigned shown[ROW_COUNT];
    struct sample *sample;
    struct record_out *out;
    struct world *world;
    struct vector none;
    struct image before;
    struct outcome t0, t1;
    unsigned passed, failed;
    char folder[64];
};

/* ---- the file ---- */

struct word {
    char name[8];
    u32 bit;
    bool registers; /* for one row, and the numbers of its registers follow */
};

static const struct word words[] = {
    {"digits",   USE_DIGITS,   false},
    { "byte0",   USE_R0_BYTE,  false},
    { "table",   USE_TABLE,    false},
    { "again",   USE_AGAIN,    false},
    { "even",    USE_EVEN,     false},
    { "except",  USE_NEVER,    false},
    { "address", USE_ADDRESS1, true },
    { "length",  USE_LENGTH1,  true },
    { "pair",    USE_PAIR1,    true },
    { "lose",    USE_LOSE1,    true },
    { "nan",     USE_NAN,      false},
};

/* A name that is no row yet is let pass. */
static void use_names(struct differ *d, const struct word *w, char *rest)
{
    char *save, *name = strtok_r(rest, " \t\n", &save);

    for (; name; name = strtok_r(NULL, " \t\n", &save)) {
        unsigned row = row_named(name);

        if (!w->registers && row)
            d->use[row] |= w->bit;
        for (const char *p = save; w->registers && *p; p++)
            if (*p >= '1' && *p <= '3')
                d->use[row] |= (u32)(w->bit << (*p - '1'));
        if (w->registers || w->bit == USE_NEVER)
            return;
    }
}

static bool use_line(struct differ *d, const char *what, char *rest)
{
    for (unsigned i = 0; i < COUNT(words); i++)
        if (strcmp(words[i].name, what) == 0) {
            use_names(d, &words[i], rest);
            return true;
        }
    return false;
}

static bool file_read(struct differ *d, const char *name)
{
    FILE *f = fopen(name, "r");
    char line[512], what[16];
    bool good = f != NULL;
    int used;

    while (f && fgets(line, sizeof(line), f)) {
        line[strcspn(line, "#")] = 0;
        if (sscanf(line, " %15s %n", what, &used) < 1)
            continue;
        if (strcmp(what, "seed") == 0)
            d->seed = strtoull(line + used, NULL, 0);
        else if (strcmp(what, "count") == 0)
            d->count = (unsigned)strtoul(line + used, NULL, 0);
        else if (!use_line(d, what, line + used))
            good = printf("%s: what is `%s`?\n", name, what) < 0;
    }
    if (f)
        fclose(f);
    return good;
}

/* ---- samples ---- */

static bool row_runs(const struct differ *d, unsigned row)
{
    const struct row *r = &rows[row];

    return !(r->traits & (P | Q | SENS | BR | FLUSH)) && r->icpt == NO &&
           !(d->use[row] & USE_NEVER);
}

static void samples_make(struct differ *d)
{
    for (unsigned i = 0, row = 0; i < d->count; i++) {
        do
            row = row + 1 < row_count ? row + 1 : 1;
        while (!row_runs(d, row));
        sample_make(&d->sample[i], row, d->use[row], SAMPLE_CODE + i * SAMPLE_BYTES + 6, &d->seed);
    }
}

/* ---- theirs ---- */

static void show(const struct differ *d, unsigned i, const char *what)
{
    const struct sample *s = &d->sample[i];
    char text[80];

    op_format(text, sizeof(text), s->text, SAMPLE_CODE + i * SAMPLE_BYTES + 6);
    printf("sample %u: %s | %s\n   ", i, text, what);
    for (unsigned n = 0; n < 16; n++)
        printf(" r%u=%llx", n, (unsigned long long)get64(s->in.gr[n]));
    for (unsigned n = 0; n < 16 && rows[s->row].traits & (AFP | AFR); n++)
        printf(" f%u=%llx", n, (unsigned long long)get64(s->in.fr[n]));
    printf(" fpc=%x cc/pm=%x\n", get32(s->in.fpc), get32(s->in.pm) >> 24);
    for (unsigned n = 0; n < WINDOW_BYTES && getenv("WINDOW"); n++)
        printf("%s%02x", n % 32 ? "" : "\n    ", s->in.data[n]);
}

static FILE *create(const struct differ *d, const char *name)
{
    char path[128];

    snprintf(path, sizeof(path), "%s/%s", d->folder, name);
    return fopen(path, "w+b");
}

static bool files_write(const struct differ *d)
{
    static const u8 load[6] = { 0xeb, 0x0f, 0x00, 0x00, 0x30, 0x04 }; /* LMG 0,15,IN */
    FILE *tests = create(d, "tests.bin"), *in = create(d, "in");

    if (!tests || !in)
        return false;
    for (unsigned i = 0; i < d->count; i++) {
        const struct sample *s = &d->sample[i];
        u8 code[SAMPLE_BYTES] = { 0 };
        unsigned at = 6 + s->length;

        memcpy(code, load, 6);
        memcpy(code + 6, s->text, s->length);
        if (d->use[s->row] & USE_AGAIN) {
            st_be4(code + at, 0xa7140000u | (u16) - (s->length / 2)); /* BRC 1,instruction */
            at += 4;
        }
        st_be2(code + at, 0xc0f4); /* BRCL 15,after: the first thing in the text */
        st_be4(code + at + 2, ((s32)DRIVER_TEXT - (s32)(SAMPLE_CODE + i * SAMPLE_BYTES + at)) / 2);
        fwrite(code, sizeof(code), 1, tests);
        fwrite(&s->in, sizeof(s->in), 1, in);
    }
    return fclose(tests) == 0 && fclose(in) == 0;
}

static bool theirs(struct differ *d)
{
    static const char script[] = "cd %s && s390x-linux-gnu-as -march=z196 -o driver.o "
                                 "\"$OLDPWD\"/tests/tools/differ_driver.s && "
                                 "s390x-linux-gnu-ld -static -Ttext=0x20000 "
                                 "--section-start=.data=0x28000 --section-start=.work=0x30000 "
                                 "--section-start=.tests=0x80000 -e _start -o driver driver.o && "
                                 "timeout 600 qemu-s390x -cpu max ./driver <in >out";
    char command[1024];
    FILE *f;
    size_t n = 0;
    bool good;

    snprintf(command, sizeof(command), script, d->folder);
    good = files_write(d) && system(command) == 0;
    snprintf(command, sizeof(command), "%s/out", d->folder);
    f = fopen(command, "rb");
    if (f) {
        n = fread(d->out, sizeof(*d->out), d->count, f);
        fclose(f);
    }
    if (n < d->count)
        show(d, (unsigned)n, "the peer did not survive this");
    return good && n == d->count;
}

/* ---- ours ---- */

static void image_fill(struct image *m, const struct sample *s, u64 at)
{
    u32 pm = get32(s->in.pm);

    image_reset(m);
    for (unsigned i = 0; i < 16; i++) {
        m->gr[i] = get64(s->in.gr[i]);
        m->fr[i] = get64(s->in.fr[i]);
        m->ar[i] = get32(s->in.ar[i]);
    }
    m->fpc = get32(s->in.fpc);
    m->psw_mask = PSW_EA | PSW_BA | (u64)(pm >> 28 & 3) << 44 | (u64)(pm >> 24 & 15) << 40;
    m->ia = at;
    memcpy(m->storage + WINDOW, s->in.data, WINDOW_BYTES);
    memcpy(m->storage + at, s->text, s->length);
}

static void record_fill(struct record_out *r, const struct outcome *o)
{
    const struct image *m = &o->image;

    memset(r, 0, sizeof(*r));
    r->signal = put32(o->pgm);
    r->pm = put32((u32)(m->psw_mask >> 44 & 3) << 28 | (u32)(m->psw_mask >> 40 & 15) << 24);
    r->fpc = put32(m->fpc);
    for (unsigned i = 0; i < 16; i++) {
        r->gr[i] = put64(m->gr[i]);
        r->fr[i] = put64(m->fr[i]);
        r->ar[i] = put32(m->ar[i]);
    }
    memcpy(r->data, m->storage + WINDOW, WINDOW_BYTES);
}

/* ---- comparing ---- */

/* The floating-point-control register.  Known of the peer: it does not set the inexact flag beside the one
 * for invalid operation, and sets both bits in the data-exception code. */
static u32 fpc_compared(const struct record_out *ours, const struct record_out *other,
                        const struct record_out *one)
{
    u32 ignore = get32(ours->fpc) & get32(other->fpc) & 0x800000 ? 0x80000 : 0;

    if (get32(ours->signal) && get32(ours->fpc) & 0x8000)
        ignore |= 0xc00;
    return get32(one->fpc) & ~ignore;
}

/* Which signal Linux makes of a program interruption. */
static bool signal_fits(u32 signal, unsigned pgm)
{
    if (pgm == 0)
        return signal == 0;
    if (pgm == PGM_DATA)
        return signal == 4 || signal == 5 || signal == 8;
    if (pgm >= PGM_FIXED_OVERFLOW && pgm <= PGM_HFP_DIVIDE)
        return signal == 8;
    if (pgm == PGM_PROTECTION || pgm == PGM_ADDRESSING)
        return signal == 11;
    return signal == 4;
}

static bool differs(const char *name, unsigned n, u64 ours, u64 other, char *what)
{
    if (ours == other)
        return false;
    snprintf(what, DIFFERENCE, "%s%u: %016llx, theirs %016llx", name, n, (unsigned long long)ours,
             (unsigned long long)other);
    return true;
}

static bool is_nan(u64 v)
{
    return (v >> 32 & 0x7fffffff) > 0x7f800000 &&
           ((v >> 52 & 0x7ff) == 0x7ff || (v >> 55 & 0xff) == 0xff);
}

/* What is known to differ is made the same. */
static void reconcile(const struct differ *d, const struct sample *s, struct record_out *a,
                      const struct record_out *b)
{
    u32 use = d->use[s->row];
    struct op o;

    op_decode(&o, s->text, s->row);
    if (use & USE_LOSE1)
        a->gr[o.r1] = b->gr[o.r1];
    if (use & USE_LOSE2)
        a->gr[o.r2] = b->gr[o.r2];
    if (use & USE_LOSE3)
        a->gr[o.r3] = b->gr[o.r3];
    if (use & USE_NAN && is_nan(get64(a->fr[o.r1])) && is_nan(get64(b->fr[o.r1])))
        a->fr[o.r1] = b->fr[o.r1];
}

static bool records_same(const struct record_out *a, const struct record_out *b, char *what)
{
    if (!signal_fits(get32(b->signal), get32(a->signal)))
        return !differs("exception ", 0, get32(a->signal), get32(b->signal) | 0x1000, what);
    for (unsigned i = 0; i < 16; i++)
        if (differs("r", i, get64(a->gr[i]), get64(b->gr[i]), what) ||
            differs("f", i, get64(a->fr[i]), get64(b->fr[i]), what) ||
            differs("a", i, get32(a->ar[i]), get32(b->ar[i]), what))
            return false;
    for (unsigned i = 0; i < WINDOW_BYTES; i += 8)
        if (differs("storage ", i, ld_be8(a->data + i), ld_be8(b->data + i), what))
            return false;
    return !differs("cc ", 0, get32(a->pm) >> 28, get32(b->pm) >> 28 & 3, what) &&
           !differs("fpc ", 0, fpc_compared(a, b, a), fpc_compared(a, b, b), what);
}

static unsigned condition(const struct outcome *o)
{
    return o->pgm ? 0 : (unsigned)(o->image.psw_mask >> 44 & 3);
}

static void judge(struct differ *d, unsigned i)
{
    char what[DIFFERENCE], tiers[DIFFERENCE];
    struct record_out ours;
    bool good;

    image_fill(&d->before, &d->sample[i], SAMPLE_CODE + i * SAMPLE_BYTES + 6);
    world_run_t0(d->world, &d->before, &d->t0);
    for (unsigned n = 0; n < GOES && d->use[d->sample[i].row] & USE_AGAIN && condition(&d->t0) == 3;
         n++) {
        d->before = d->t0.image;
        d->before.ia -= d->sample[i].length;
        world_run_t0(d->world, &d->before, &d->t0);
    }
    world_run_t1(d->world, &d->before, &d->t0, &d->t1);
    record_fill(&ours, &d->t0);
    reconcile(d, &d->sample[i], &ours, &d->out[i]);
    good = records_same(&ours, &d->out[i], what);
    if (good && (d->t0.pgm != d->t1.pgm || d->t0.ilc != d->t1.ilc || d->t0.dxc != d->t1.dxc)) {
        snprintf(what, sizeof(what), "T0 pgm=%x, T1 pgm=%x", d->t0.pgm, d->t1.pgm);
        good = false;
    }
    if (good && !image_same(&d->t0.image, &d->t1.image, &d->none, d->t0.pgm, tiers)) {
        snprintf(what, sizeof(what), "T1: %.240s", tiers);
        good = false;
    }
    d->passed += good;
    d->failed += !good;
    if (!good && d->shown[d->sample[i].row]++ < SHOWN)
        show(d, i, what);
}

static int run(struct differ *d)
{
    char command[128];

    snprintf(d->folder, sizeof(d->folder), "/tmp/differ.XXXXXX");
    if (!mkdtemp(d->folder))
        return 1;
    samples_make(d);
    if (theirs(d)) {
        for (unsigned i = 0; i < d->count; i++)
            judge(d, i);
    } else {
        d->failed++;
    }
    snprintf(command, sizeof(command), "rm -r %s", d->folder);
    if (system(command) != 0)
        perror(d->folder);
    printf("%u passed, %u failed\n", d->passed, d->failed);
    return d->failed > 0;
}

int main(int argc, char **argv)
{
    struct differ *d = calloc(1, sizeof(*d));
    int status = 1;

    if (!d ||
        system("command -v qemu-s390x s390x-linux-gnu-as s390x-linux-gnu-ld >/dev/null") != 0) {
        puts("qemu-s390x or binutils for s390x are not here");
        free(d);
        return 77;
    }
    d->count = 1000;
    for (int i = 1; i < argc; i++)
        if (!file_read(d, argv[i]))
            goto out;
    if (getenv("SEED"))
        d->seed = strtoull(getenv("SEED"), NULL, 0);
    if (getenv("COUNT"))
        d->count = (unsigned)strtoul(getenv("COUNT"), NULL, 0);
    d->count = d->count < SAMPLES_MAX ? d->count : SAMPLES_MAX;
    d->sample = calloc(d->count, sizeof(*d->sample));
    d->out = calloc(d->count, sizeof(*d->out));
    d->world = world_new();
    if (d->sample && d->out)
        status = run(d);
    world_free(d->world);
out:
    free(d->sample);
    free(d->out);
    free(d);
    return status;
}
