/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Random programs with loops, calls, EXECUTE, interruptions and stores into themselves: T1, by blocks, leaves the
 * machine after any number of instructions as T0 does. */
#include <CUnit/Basic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "cpu/inner.h"
#include "cpu/isa.h"
#include "tests/tools/asm.h"
#include "tests/tools/isa_world.h"

#define PROGRAMS 600
#define STEPS    4000 /* instructions run of each */
#define LENGTH   260  /* instructions of a program */
#define AREAS    2
#define WINDOW   0x10e00 /* storage for operands, over a page boundary */
#define HANDLER  0x1800  /* after a program interruption; 16 bytes on: after SUPERVISOR CALL */

/* Registers with a fixed use; instructions change 0 to 9. */
enum fixed { REG_INDEX = 10, REG_FAR, REG_WINDOW, REG_CODE, REG_HANDLER, REG_NEAR };

static const u64 area_at[AREAS] = { 0x2f00, 0x5000 };

struct program {
    struct op op[AREAS][LENGTH];
    u64 at[AREAS][LENGTH];
    u64 seed;
};

static u64 below(u64 n, u64 *seed) { return next_random(seed) % n; }

/* Rows that T1 has a body for, or that are here by name; none that looks for addresses in registers. */
static bool row_fits(unsigned row)
{
    static const u16 also[] = { ROW_SPM, ROW_IPM, ROW_EX,  ROW_EXRL, ROW_SVC,
                                ROW_MVN, ROW_TRT, ROW_CVD, ROW_PACK };
    static const u16 never[] = { ROW_BXH,  ROW_BXHG,  ROW_BXLE,  ROW_BXLEG,
                                 ROW_BRXH, ROW_BRXLE, ROW_BRXHG, ROW_BRXLG };
    const struct row *r = &rows[row];

    for (unsigned i = 0; i < COUNT(also); i++)
        if (also[i] == row)
            return true;
    for (unsigned i = 0; i < COUNT(never); i++)
        if (never[i] == row)
            return false;
    return r->t1 != run_slow && !(r->traits & (P | Q | SENS)) && r->icpt == NO;
}

static unsigned row_choose(u64 *seed)
{
    static const u16 often[] = { ROW_BRC, ROW_BRC, ROW_BRC, ROW_BRCT, ROW_BRCTG, ROW_CGRJ,
                                 ROW_CIJ, ROW_BCR, ROW_MVI, ROW_L,    ROW_ST,    ROW_LG,
                                 ROW_STG, ROW_AR,  ROW_CR,  ROW_LTR,  ROW_SR,    ROW_ALCR };
    unsigned row;

    if (below(2, seed))
        return often[below(COUNT(often), seed)];
    do
        row = 1 + (unsigned)below(row_count - 1, seed);
    while (!row_fits(row));
    return row;
}

/* Operands such that fixed registers stay as they are; targets come later. */
static void operands_tame(struct op *o, u64 *seed)
{
    const struct format *f = &formats[rows[o->row].format];
    const char *p = f->operands;

    o->r1 = strchr("RAC", *p) ? o->r1 % 10 : o->r1;
    if (strstr(p, "R2"))
        o->r2 %= 10;
    if (strstr(p, "R3") || strstr(p, "A3")) {
        o->r3 %= 10;
        if (o->r3 < o->r1 && strstr(p, ",D2("))
            o->r3 = o->r1;
    }
    if (strstr(p, "B1"))
        o->b1 = REG_WINDOW, o->d1 = (s32)below(700, seed);
    if (strstr(p, "B4"))
        o->b1 = REG_NEAR, o->d1 = 0;
    if (strstr(p, "B2"))
        o->b2 = REG_WINDOW, o->d2 = (s32)below(700, seed);
    if (strstr(p, "X2"))
        o->x2 = below(2, seed) ? REG_INDEX : ZERO_REG;
    if ((o->row == ROW_MVI || o->row == ROW_XI || o->row == ROW_STC) && below(4, seed) == 0) {
        o->b1 = o->b2 = REG_CODE; /* into the program */
        *(o->row == ROW_STC ? &o->d2 : &o->d1) = (s32)below(0x800, seed);
    }
}

static void program_choose(struct program *p)
{
    for (unsigned a = 0; a < AREAS; a++) {
        u64 at = area_at[a];

        for (unsigned i = 0; i < LENGTH; i++) {
            struct op *o = &p->op[a][i];

            op_random(o, row_choose(&p->seed), &p->seed);
            operands_tame(o, &p->seed);
            p->at[a][i] = at;
            at += formats[rows[o->row].format].length;
        }
    }
}

/* Where branches and EXECUTE go: to the beginning of an instruction, mostly near. */
static void targets_choose(struct program *p, unsigned a, unsigned i)
{
    struct op *o = &p->op[a][i];
    const struct format *f = &formats[rows[o->row].format];
    bool narrow = f->length == 4 || strstr(f->operands, "J4");
    unsigned b = narrow || below(4, &p->seed) ? a : (unsigned)below(AREAS, &p->seed);
    unsigned n =
        (unsigned)(below(4, &p->seed) ? i + below(12, &p->seed) : below(LENGTH, &p->seed)) % LENGTH;

    if (strchr(f->operands, 'J') && (rows[o->row].traits & BR))
        o->d2 = (s32)(s64)(p->at[b][n] - p->at[a][i]) / 2;
    else if (strchr(f->operands, 'J'))
        o->d2 = (s32)(s64)(WINDOW + below(128, &p->seed) * 8 - p->at[a][i]) / 2;
    if (o->row == ROW_EX)
        o->b2 = REG_FAR, o->x2 = ZERO_REG, o->d2 = (s32)(p->at[1][n] - area_at[1]);
    if (o->row == ROW_BC || o->row == ROW_BAS || o->row == ROW_BAL || o->row == ROW_BCT ||
        o->row == ROW_BCTG)
        o->b2 = REG_FAR, o->x2 = ZERO_REG, o->d2 = (s32)(p->at[1][n] - area_at[1]) & 0xfff;
    if (o->row == ROW_BCR || o->row == ROW_BASR || o->row == ROW_BALR || o->row == ROW_BCTR ||
        o->row == ROW_BCTGR)
        o->r2 = below(3, &p->seed) ? REG_NEAR : REG_FAR;
}

static void text_put(struct image *m, u64 at, const char *line)
{
    const char *why;
    u8 text[6];
    unsigned n = assemble(line, at, text, &why);

    memcpy(m->storage + at, text, n);
}

static void new_psw(struct image *m, unsigned at, u64 address)
{
    be64 psw[2] = { put64(PSW_EA | PSW_BA), put64(address) };

    memcpy(m->storage + at, psw, sizeof(psw));
}

static void program_place(struct program *p, struct image *m)
{
    image_reset(m);
    for (unsigned a = 0; a < AREAS; a++)
        for (unsigned i = 0; i < LENGTH; i++) {
            u8 text[6];

            targets_choose(p, a, i);
            if (!op_encode(&p->op[a][i], text))
                abort();
            memcpy(m->storage + p->at[a][i], text, text_length(text[0]));
        }
    for (unsigned i = 0; i < 2; i++)
        text_put(m, p->at[i][LENGTH - 1], "BCR 15,15");
    text_put(m, HANDLER, "ASI 4096(0),1");
    text_put(m, HANDLER + 6, "LPSWE 336(0)");
    text_put(m, HANDLER + 16, "LPSWE 320(0)");
    new_psw(m, WORLD_PGM_NEW, HANDLER);
    new_psw(m, WORLD_SVC_NEW, HANDLER + 16);
    for (unsigned i = 0; i < 10; i++)
        m->gr[i] = next_random(&p->seed) >> below(64, &p->seed);
    for (unsigned i = 0; i < 16; i++)
        m->fr[i] = next_random(&p->seed);
    for (unsigned i = 0; i < 2048; i++)
        m->storage[WINDOW + i] = (u8)next_random(&p->seed);
    m->gr[REG_INDEX] = 40;
    m->gr[REG_WINDOW] = WINDOW;
    m->gr[REG_CODE] = area_at[0];
    m->gr[REG_FAR] = area_at[1];
    m->gr[REG_NEAR] = p->at[0][LENGTH / 2];
    m->psw_mask = PSW_EA | PSW_BA | PSW_PROBLEM;
    m->ia = area_at[0];
}

/* `steps` instructions, in pieces of up to `piece`. */
static u64 run(struct world *w, const struct image *before, bool judge, u64 steps, u64 piece,
               struct image *after)
{
    u64 done = 0;

    world_set(w, before, MODEL_PLAIN, true);
    w->cpu.judge = judge;
    cpu_mode(&w->cpu);
    while (done < steps) {
        cpu_set_budget(&w->cpu, (s64)(piece < steps - done ? piece : steps - done));
        if (cpu_run(&w->cpu) != LEAVE_TIMER)
            break;
        done = cpu_count(&w->cpu);
    }
    world_get(w, after);
    return cpu_count(&w->cpu);
}

static bool agree(struct world *w, const struct image *before, u64 steps, u64 piece,
                  struct image *a, struct image *b)
{
    u64 t0 = run(w, before, true, steps, steps, a), t1 = run(w, before, false, steps, piece, b);

    return t0 == t1 && memcmp(a, b, sizeof(*a)) == 0;
}

/* Where they begin to differ; what T0 does there. */
static void explain(struct world *w, const struct image *before, u64 seed, struct image *a,
                    struct image *b)
{
    u64 low = 0, high = STEPS;

    while (high - low > 1) {
        u64 middle = (low + high) / 2;

        if (agree(w, before, middle, STEPS, a, b))
            low = middle;
        else
            high = middle;
    }
    printf("\n  seed %llu: T0 and T1 differ after %llu instructions; the last of them:\n",
           (unsigned long long)seed, (unsigned long long)high);
    for (u64 n = high > 70 ? high - 70 : 0; n < high; n++) {
        char line[80];

        run(w, before, true, n, STEPS, a);
        op_format(line, sizeof(line), a->storage + (a->ia & (WORLD_BYTES - 1)), a->ia);
        printf("    %llx  %s\n", (unsigned long long)a->ia, line);
    }
    agree(w, before, high, STEPS, a, b);
    for (unsigned i = 0; i < 16; i++)
        if (a->gr[i] != b->gr[i] || a->fr[i] != b->fr[i])
            printf("    r%u %llx %llx  f%u %llx %llx\n", i, (unsigned long long)a->gr[i],
                   (unsigned long long)b->gr[i], i, (unsigned long long)a->fr[i],
                   (unsigned long long)b->fr[i]);
    printf("    PSW %llx %llx, %llx %llx\n", (unsigned long long)a->psw_mask,
           (unsigned long long)a->ia, (unsigned long long)b->psw_mask, (unsigned long long)b->ia);
    for (unsigned i = 0; i < WORLD_BYTES; i++)
        if (a->storage[i] != b->storage[i]) {
            printf("    storage at %x\n", i);
            break;
        }
}

static void tiers(void)
{
    struct image *before = malloc(sizeof(*before)), *a = malloc(sizeof(*a)),
                 *b = malloc(sizeof(*b));
    struct program *p = malloc(sizeof(*p));
    struct world *w = world_new();
    const char *only = getenv("SEED");
    u64 seed = only ? strtoull(only, NULL, 0) : 1, end = only ? seed + 1 : seed + PROGRAMS;

    CU_ASSERT_FATAL(before && a && b && p);
    for (; seed < end; seed++) {
        bool good;

        p->seed = seed << 32;
        program_choose(p);
        program_place(p, before);
        memset(a, 0, sizeof(*a));
        memset(b, 0, sizeof(*b));
        good = agree(w, before, STEPS, STEPS, a, b) &&
               agree(w, before, STEPS, 100 + below(300, &p->seed), a, b);
        CU_ASSERT(good);
        if (!good) {
            explain(w, before, seed, a, b);
            break;
        }
    }
    world_free(w);
    free(before);
    free(a);
    free(b);
    free(p);
}

int main(void)
{
    CU_TestInfo tests[] = {
        {"T1 as T0", tiers},
        CU_TEST_INFO_NULL
    };
    CU_SuiteInfo suites[] = {
        {"isa blocks", NULL, NULL, NULL, NULL, tests},
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
