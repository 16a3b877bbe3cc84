/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the columns of a row say is what the CPU does before the row's body runs: facility, privilege, interception,
 * even registers, floating-point registers; and the columns agree with each other.  (Design, section 14.) */
#include <CUnit/Basic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "cpu/cc.h"
#include "cpu/isa.h"
#include "tests/tools/asm.h"
#include "tests/tools/isa_world.h"

#define AT      0x2000
#define CR0_AFP (1ull << 18)

static struct world *world;
static struct image *before;
static struct outcome *after;

/* The output form of V rows. */
#define V(opc, mn, name, fmt, fac, sem, out, ...) [ROW_##mn] = #out,
#define X(opc, mn, ...)
#define Y(opc, mn, ...)
static const char *const outputs[] = {
#include "cpu/isa.def"
};
#undef V
#undef X
#undef Y

static struct op op_plain(unsigned row)
{
    return (struct op){ .row = (u16)row, .b1 = ZERO_REG, .b2 = ZERO_REG, .x2 = ZERO_REG };
}

/* Runs an op by T0 in a machine of `before`. */
static void run(const struct op *o)
{
    u8 text[6];

    CU_ASSERT(op_encode(o, text));
    memcpy(before->storage + AT, text, 6);
    before->ia = AT;
    world_run_t0(world, before, after);
}

static void reset(void) { image_reset(before); }

static void expect(unsigned row, unsigned pgm, unsigned dxc, const char *what)
{
    bool good = after->pgm == pgm && (pgm != PGM_DATA || after->dxc == dxc);

    if (!good)
        printf("\n  %s: pgm=%x dxc=%x %s", rows[row].mnemonic, after->pgm, after->dxc, what);
    CU_ASSERT(good);
}

static bool offered(unsigned row)
{
    const struct facility *f = &facilities[rows[row].facility];
    const u64 *list = world->model[MODEL_PLAIN].facility;

    for (unsigned i = 0; i < 2; i++)
        if (f->bit[i] >= 0 && !(list[f->bit[i] >> 6] << (f->bit[i] & 63) >> 63))
            return false;
    return true;
}

static void privilege(void)
{
    reset();
    before->psw_mask |= PSW_PROBLEM;
    for (unsigned row = 1; row < row_count; row++) {
        struct op o = op_plain(row);

        if (!(rows[row].traits & P) || !offered(row))
            continue;
        run(&o);
        expect(row, PGM_PRIVILEGED, 0, "in the problem state");
    }
}

static void facilities_missing(void)
{
    u64 list[4];

    reset();
    memcpy(list, world->model[MODEL_PLAIN].facility, sizeof(list));
    memset(world->model[MODEL_PLAIN].facility, 0, sizeof(list));
    for (unsigned row = 1; row < row_count; row++) {
        struct op o = op_plain(row);

        if (offered(row))
            continue;
        run(&o);
        expect(row, PGM_OPERATION, 0, "without its facility");
    }
    memcpy(world->model[MODEL_PLAIN].facility, list, sizeof(list));
}

static void even_registers(void)
{
    reset();
    for (unsigned row = 1; row < row_count; row++) {
        const char *operands = formats[rows[row].format].operands;
        unsigned traits = rows[row].traits;

        CU_ASSERT(!(traits & EVEN1) || strstr(operands, "R1"));
        CU_ASSERT(!(traits & EVEN2) || strstr(operands, "R2"));
        CU_ASSERT(!(traits & EVEN3) || strstr(operands, "R3"));
        for (unsigned n = 0; n < 3; n++) {
            struct op o = op_plain(row);

            if (!(traits & (EVEN1 << n)) || !offered(row))
                continue;
            slot_put(&o, (enum slot)(SLOT_R1 + n), 5);
            run(&o);
            expect(row, PGM_SPECIFICATION, 0, "with an odd register");
        }
    }
}

static void floating_point_registers(void)
{
    reset();
    before->cr[0] &= ~CR0_AFP;
    for (unsigned row = 1; row < row_count; row++) {
        const char *operands = formats[rows[row].format].operands;
        const char *f = strchr(operands, 'F');
        struct op o = op_plain(row);

        if (!(rows[row].traits & (AFP | AFR)) || !offered(row))
            continue;
        if (rows[row].traits & AFP) {
            run(&o);
            expect(row, PGM_DATA, 2, "with the AFP-register control off");
            continue;
        }
        CU_ASSERT_PTR_NOT_NULL_FATAL(f);
        slot_put(&o, operand_slot(&formats[rows[row].format], 'F', f[1]), 1);
        run(&o);
        expect(row, PGM_DATA, 1, "with register 1 and the AFP-register control off");
    }
}

/* Intercepted; but the privileged-operation exception comes first. */
static void interception(void)
{
    u8 *icpt = calloc(row_count, 1);

    memset(icpt, 1, row_count);
    reset();
    world->model[MODEL_PLAIN].icpt = icpt;
    for (unsigned row = 1; row < row_count; row++) {
        struct op o = op_plain(row);

        if (!offered(row))
            continue;
        before->psw_mask &= ~PSW_PROBLEM;
        run(&o);
        CU_ASSERT_EQUAL(after->status, LEAVE_INTERCEPT);
        CU_ASSERT(after->image.ia == AT && after->count == 0 && after->swap == 0);
        CU_ASSERT(memcmp(world->cpu.text, before->storage + AT, text_length(before->storage[AT])) ==
                  0);
        before->psw_mask |= PSW_PROBLEM;
        run(&o);
        expect(row, rows[row].traits & P ? PGM_PRIVILEGED : 0, 0,
               "intercepted in the problem state");
    }
    world->model[MODEL_PLAIN].icpt = NULL;
    free(icpt);
}

static void columns_agree(void)
{
    for (unsigned row = 1; row < row_count; row++) {
        const struct row *r = &rows[row];
        const char *out = row < COUNT(outputs) ? outputs[row] : NULL;
        bool stores = out && (out[0] == 'm' || strncmp(out, "rel", 3) == 0);
        bool good = (!out || stores == ((r->traits & ST) != 0)) &&
                    !(r->traits & P && r->traits & Q) && !(r->traits & AFP && r->traits & AFR) &&
                    r->t0 && r->t1 && *r->name && (!(r->traits & OVF) || r->cc != CC_KEEP) &&
                    (r->icpt != SIO || r->traits & P);

        if (!good)
            printf("\n  %s: its columns contradict each other", r->mnemonic);
        CU_ASSERT(good);
    }
}

int main(void)
{
    CU_TestInfo tests[] = {
        {"privilege",                 privilege               },
        { "facilities",               facilities_missing      },
        { "even registers",           even_registers          },
        { "floating-point registers", floating_point_registers},
        { "interception",             interception            },
        { "columns agree",            columns_agree           },
        CU_TEST_INFO_NULL
    };
    CU_SuiteInfo suites[] = {
        {"isa rows", NULL, NULL, NULL, NULL, tests},
        CU_SUITE_INFO_NULL
    };
    unsigned failed;

    world = world_new();
    before = malloc(sizeof(*before));
    after = malloc(sizeof(*after));
    if (!before || !after || CU_initialize_registry() || CU_register_suites(suites))
        return 2;
    CU_basic_run_tests();
    failed = CU_get_number_of_failures();
    CU_cleanup_registry();
    world_free(world);
    free(before);
    free(after);
    return failed != 0;
}
