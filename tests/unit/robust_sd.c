/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A corrupt state description harms only its guest: whatever its 512 bytes say, an entry ends with a leave, and
 * with the right bytes back the guest runs on. */
#include <CUnit/Basic.h>
#include <stdlib.h>
#include <string.h>
#include "cp/handlers.h"
#include "lib/bits.h"

#define STORAGE (1u << 20)
#define CODE    0x2000
#define BUDGET  3000
#define ROUNDS  2000
#define PSW_64  0x0000000180000000ull

static struct system *sys;
static struct vm *vm, *other;
static struct vcpu *cpu;
static struct sd good;
static u64 seed = 0x1234567887654321ull;

static u64 next(void)
{
    seed ^= seed << 13;
    seed ^= seed >> 7;
    return seed ^= seed << 17;
}

/* A loop: counts in general register 1, stores it, comes back. */
static const u8 program[] = { 0xa7, 0x1b, 0x00, 0x01, 0xe3, 0x10, 0x30,
                              0x00, 0x00, 0x24, 0xa7, 0xf4, 0xff, 0xfb };

static int make(void)
{
    struct system_options options = { .clock = CLOCK_VIRTUAL,
                                      .virtual_start = 0xd000000000000000ull,
                                      .frames = 600 };

    sys = system_new(&options);
    vm = sys ? vm_new(sys, "GUEST", STORAGE, 1) : NULL;
    other = vm ? vm_new(sys, "OTHER", STORAGE, 1) : NULL;
    if (!other)
        return 1;
    cpu = vm->vcpu[0];
    cpu_attach(&cpu->sie.cpu, core_at(sys->cores, 0));
    return 0;
}

static int unmake(void)
{
    cpu_detach(&cpu->sie.cpu);
    system_free(sys);
    return 0;
}

/* Enters until it leaves for something else than a missing page. */
static int run(void)
{
    int status;

    cpu_set_budget(&cpu->sie.cpu, BUDGET);
    for (unsigned i = 0; i < 64; i++) {
        status = sie_run(&cpu->sie);
        if (status != LEAVE_HOST_FAULT || space_fault(vm->space, cpu->sie.cpu.fault) != PAGING_DONE)
            return status;
    }
    return status;
}

static void begin(void)
{
    struct cpu *c = &cpu->sie.cpu;

    CU_ASSERT_EQUAL_FATAL(space_write(vm->space, CODE, program, sizeof(program), PAGING_BLOCK),
                          PAGING_DONE);
    cpu_reset(c, true);
    c->cr[0] = 0xe0;
    c->gr[3] = 0x3000;
    psw_load(c, PSW_64, CODE);
    sie_close(&cpu->sie);
}

static void runs_well(void)
{
    u64 before;

    begin();
    memcpy(vcpu_sd(cpu), &good, sizeof(good));
    cpu->sie.cpu.gr[3] = 0x3000;
    before = cpu->sie.cpu.gr[1];
    CU_ASSERT_EQUAL(run(), LEAVE_TIMER);
    CU_ASSERT(cpu->sie.cpu.gr[1] > before + BUDGET / 4);
}

static void corrupt(unsigned bytes)
{
    u8 *sd = (u8 *)vcpu_sd(cpu);

    for (unsigned i = 0; i < bytes; i++)
        sd[next() % sizeof(struct sd)] = (u8)next();
}

/* Bytes anywhere; more and more of them. */
static void bytes_anywhere(void)
{
    static const u8 mark[] = "of the other machine";
    u8 back[sizeof(mark)];

    begin();
    good = *vcpu_sd(cpu);
    space_write(other->space, 0x5000, mark, sizeof(mark), PAGING_BLOCK);
    for (unsigned i = 0; i < ROUNDS; i++) {
        int status;

        memcpy(vcpu_sd(cpu), &good, sizeof(good));
        corrupt(1 + (unsigned)(next() % (i % 8 ? 8 : 1024)));
        status = run();
        CU_ASSERT(status < 0 && status != LEAVE_REQUEST);
        if (i % 64 == 0)
            runs_well();
    }
    runs_well();
    space_read(other->space, 0x5000, back, sizeof(back), PAGING_BLOCK);
    CU_ASSERT_EQUAL(memcmp(mark, back, sizeof(mark)), 0);
}

/* One field at a time, with the values that programs get wrong. */
static void fields_at_their_limits(void)
{
    static const u64 values[] = { 0, 1, 0x7fffffff, 0x80000000, 0xffffffff, 1ull << 63, ~0ull };

    for (unsigned at = 0; at + 8 <= sizeof(struct sd); at += 4)
        for (unsigned i = 0; i < COUNT(values); i++) {
            memcpy(vcpu_sd(cpu), &good, sizeof(good));
            st_be8((u8 *)vcpu_sd(cpu) + at, values[i]);
            CU_ASSERT(run() < 0);
        }
    runs_well();
}

int main(void)
{
    CU_pSuite suite;
    unsigned failed;

    if (CU_initialize_registry() != CUE_SUCCESS)
        return 2;
    suite = CU_add_suite("state descriptions", make, unmake);
    CU_add_test(suite, "bytes anywhere", bytes_anywhere);
    CU_add_test(suite, "fields at their limits", fields_at_their_limits);
    CU_basic_run_tests();
    failed = CU_get_number_of_failures() + CU_get_number_of_suites_failed();
    CU_cleanup_registry();
    return failed != 0;
}
