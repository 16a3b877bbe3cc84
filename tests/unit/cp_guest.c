/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a guest sees of CP: one intercepted instruction at a time, on a machine that no processor runs. */
#include <CUnit/Basic.h>
#include <stdlib.h>
#include <string.h>
#include "cp/extra.h"
#include "cp/handlers.h"
#include "cp/iucv.h"
#include "cp/sclp.h"
#include "cp/stsi.h"
#include "lib/bits.h"
#include "lib/ebcdic.h"

#define STORAGE (1u << 20)
#define CODE    0x2000
#define PROGRAM 0x8888 /* where the program new PSW points */
#define AREA    0x3000
#define PSW_64  0x0000000180000000ull

static struct system *sys;
static struct vm *vm;
static struct vcpu *cpu0, *cpu1;
static u64 psw_bits; /* of the guest beside PSW_64 */
static char said[4096];
static size_t said_length;

static void output(void *ctx, struct vm *m, const char *text, size_t n)
{
    (void)ctx;
    (void)m;
    if (n > sizeof(said) - 1 - said_length)
        n = sizeof(said) - 1 - said_length;
    memcpy(said + said_length, text, n);
    said[said_length += n] = 0;
}

static int make(void)
{
    struct system_options options = { .clock = CLOCK_VIRTUAL,
                                      .virtual_start = 0xd000000000000000ull,
                                      .frames = 512 };

    sys = system_new(&options);
    if (!sys)
        return 1;
    sys->output = output;
    vm = vm_new(sys, "GUEST", STORAGE, 2);
    if (!vm)
        return 1;
    cpu0 = vm->vcpu[0];
    cpu1 = vm->vcpu[1];
    cpu_attach(&cpu0->sie.cpu, core_at(sys->cores, 0));
    return 0;
}

static int unmake(void)
{
    cpu_detach(&cpu0->sie.cpu);
    extra_free(sys);
    system_free(sys);
    return 0;
}

static void put(u64 addr, const void *bytes, unsigned n)
{
    CU_ASSERT_EQUAL_FATAL(space_write(vm->space, addr, bytes, n, PAGING_BLOCK), PAGING_DONE);
}

static void get(u64 addr, void *bytes, unsigned n)
{
    CU_ASSERT_EQUAL_FATAL(space_read(vm->space, addr, bytes, n, PAGING_BLOCK), PAGING_DONE);
}

static u64 get8(u64 addr)
{
    u8 b[8];

    get(addr, b, 8);
    return ld_be8(b);
}

static unsigned get2(u64 addr)
{
    u8 b[2];

    get(addr, b, 2);
    return ld_be2(b);
}

static void prepare(const u8 *text)
{
    struct cpu *cpu = &cpu0->sie.cpu;
    be64 psw[2] = { put64(PSW_64), put64(PROGRAM) };
    struct sd *sd = vcpu_sd(cpu0);

    put(0x1d0, psw, sizeof(psw));
    psw_load(cpu, PSW_64 | psw_bits, CODE);
    cpu->ilc = (u8)text_length(text[0]);
    memcpy(cpu->text, text, 6);
    sd->ipa = put16(ld_be2(text));
    sd->ipb = put32(ld_be4(text + 2));
    cpu0->state = VCPU_RUNNING;
}

/* Does the instruction on CPU 0.  0, or the code of the program interruption it ended in; minus enum leave. */
static int run(u64 instruction)
{
    struct cpu *cpu = &cpu0->sie.cpu;
    u8 text[6];
    int why;

    for (unsigned i = 0; i < 6; i++)
        text[i] = (u8)(instruction >> (40 - 8 * i));
    prepare(text);
    do {
        system_lock(sys);
        cpu_begin(cpu);
        why = simulate(cpu0);
        cpu_end(cpu);
        sie_close(&cpu0->sie);
        system_unlock(sys);
    } while (why == LEAVE_HOST_FAULT && space_fault(vm->space, cpu->fault) == PAGING_DONE);
    if (why)
        return why;
    if (cpu->ia == PROGRAM)
        return (int)get2(0x8e);
    CU_ASSERT_EQUAL(cpu->ia, CODE + text_length(text[0]));
    return 0;
}

#define GR(n) (cpu0->sie.cpu.gr[n])
#define CC    cpu_cc(&cpu0->sie.cpu)
/* Instructions as 48 bits; the second operand is addressed by %r1 or, for RS formats, by %r4. */
#define INSN(four)         ((u64)(four) << 16)
#define DIAG(rx, ry, code) INSN(0x83000000u | (rx) << 20 | (ry) << 16 | (code))
#define SIGP_INSN          INSN(0xae230000u) /* status %r2 (parameter %r3), CPU address %r3 */

static void identification(void)
{
    GR(1) = AREA;
    CU_ASSERT_EQUAL(run(INSN(0xb2021000u)), 0);
    CU_ASSERT_EQUAL(get8(AREA) >> 56, 0xff);
    CU_ASSERT_EQUAL(get8(AREA) & 0xffffffff, 0x28178000);
    GR(1) = AREA + 4;
    CU_ASSERT_EQUAL(run(INSN(0xb2021000u)), PGM_SPECIFICATION);
    GR(1) = STORAGE;
    CU_ASSERT_EQUAL(run(INSN(0xb2021000u)), PGM_ADDRESSING);
    CU_ASSERT_EQUAL(run(INSN(0xb2140000u)), PGM_OPERATION); /* SIE */
}

static void stsi_levels(void)
{
    char text[17];
    u8 block[SYSIB_BYTES];

    GR(0) = GR(1) = 0;
    CU_ASSERT_EQUAL(run(INSN(0xb27d4000u)), 0);
    CU_ASSERT(GR(0) >> 28 == 3 && CC == 0);
    GR(0) = 0x30000002, GR(1) = 2, GR(4) = AREA;
    CU_ASSERT_EQUAL(run(INSN(0xb27d4000u)), 0);
    CU_ASSERT_EQUAL(CC, 0);
    get(AREA, block, sizeof(block));
    CU_ASSERT_EQUAL(block[31], 1);
    ascii_text(text, sizeof(text), block + 56, 16);
    CU_ASSERT_STRING_EQUAL(text, "z/VM    7.3.0");
    ascii_text(text, sizeof(text), block + 44, 8);
    CU_ASSERT_STRING_EQUAL(text, "GUEST");
    CU_ASSERT(ld_be2(block + 36) == 2 && ld_be2(block + 38) == 2);
    GR(0) = 0x30000003;
    CU_ASSERT(run(INSN(0xb27d4000u)) == 0 && CC == 3);
    GR(0) = 0xf0000002;
    CU_ASSERT(run(INSN(0xb27d4000u)) == 0 && CC == 3);
    GR(0) = 0x30000002, GR(4) = AREA + 8;
    CU_ASSERT_EQUAL(run(INSN(0xb27d4000u)), PGM_SPECIFICATION);
    GR(0) = 0x30000102, GR(4) = AREA;
    CU_ASSERT_EQUAL(run(INSN(0xb27d4000u)), PGM_SPECIFICATION);
}

static void stsi_blocks(void)
{
    static const u8 levels[][3] = {
        {1,  1, 1},
        { 1, 2, 1},
        { 1, 2, 2},
        { 2, 2, 1},
        { 2, 2, 2}
    };
    u8 block[SYSIB_BYTES];
    char text[17];

    for (unsigned i = 0; i < COUNT(levels); i++)
        CU_ASSERT_TRUE(sysib_build(vm, 1, levels[i][0], levels[i][1], levels[i][2], block));
    CU_ASSERT_FALSE(sysib_build(vm, 1, 15, 1, 2, block));
    CU_ASSERT_TRUE(sysib_build(vm, 0, 1, 1, 1, block));
    ascii_text(text, sizeof(text), block + 48, 4);
    CU_ASSERT_STRING_EQUAL(text, "2817");
    ascii_text(text, sizeof(text), block + 100, 16);
    CU_ASSERT_STRING_EQUAL(text, "M15");
    CU_ASSERT_TRUE(sysib_build(vm, 1, 1, 2, 1, block));
    CU_ASSERT_EQUAL(ld_be2(block + 100), 1);
}

/* One SIGP: condition code, and the status in *status when it is 1. */
static unsigned signal(unsigned order, unsigned to, u32 *status)
{
    GR(2) = 0xaaaaaaaa00000000ull;
    GR(3) = to;
    CU_ASSERT_EQUAL(run(SIGP_INSN | (u64)order << 16), 0);
    CU_ASSERT_EQUAL(GR(2) >> 32, 0xaaaaaaaa);
    *status = (u32)GR(2);
    return CC;
}

static void sigp_orders(void)
{
    struct cpu *other = &cpu1->sie.cpu;
    u32 status;

    CU_ASSERT(signal(0x01, 1, &status) == 1 && status == 0x40);
    CU_ASSERT(signal(0x01, 0, &status) == 0);
    CU_ASSERT(signal(0x01, 7, &status) == 3);
    CU_ASSERT(signal(0x01, 0xffff, &status) == 3);
    CU_ASSERT(signal(0x7f, 1, &status) == 1 && status == 0x02);
    CU_ASSERT(signal(0x12, 0, &status) == 1 && status == 0x100);
    CU_ASSERT(signal(0x15, 1, &status) == 1 && status == 0x400);
    CU_ASSERT(signal(0x02, 1, &status) == 0);
    CU_ASSERT(other->pending & PEND_CALL && other->call_from == 0);
    CU_ASSERT(signal(0x02, 1, &status) == 1 && status == 0x80);
    CU_ASSERT(signal(0x01, 1, &status) == 1 && status == 0xc0);
    CU_ASSERT(signal(0x03, 1, &status) == 0);
    CU_ASSERT(other->pending & PEND_EMERGENCY && other->emergency[0] == 1);
    CU_ASSERT(signal(0x0b, 1, &status) == 0);
    CU_ASSERT_EQUAL(other->pending & (PEND_CALL | PEND_EMERGENCY), 0);
}

/* The parameter is in %r3, which here has the CPU address too: CPU 1 in its low bits. */
static void sigp_prefix(void)
{
    u32 status;

    GR(2) = 0;
    CU_ASSERT(signal(0x0d, 0x8001 & 0xffff, &status) == 3);
    GR(2) = 0, GR(3) = 0x00080001;
    CU_ASSERT_EQUAL(run(SIGP_INSN | 0x0d << 16), 0);
    CU_ASSERT(CC == 0 && cpu1->sie.cpu.prefix == 0x80000);
    CU_ASSERT_EQUAL(get32(vcpu_sd(cpu1)->prefix), 0x80000 >> 13);
    GR(2) = 0, GR(3) = 0x00080000;
    CU_ASSERT_EQUAL(run(SIGP_INSN | 0x0d << 16), 0);
    CU_ASSERT(CC == 1 && (u32)GR(2) == 0x200); /* CPU 0 is not stopped */
    GR(2) = 0, GR(3) = 0x7ff80001;
    CU_ASSERT_EQUAL(run(SIGP_INSN | 0x0d << 16), 0);
    CU_ASSERT(CC == 1 && (u32)GR(2) == 0x100);
}

static void diagnose_simple(void)
{
    u8 block[40];
    char text[9];

    CU_ASSERT_EQUAL(run(DIAG(2, 3, 0x44)), 0);
    CU_ASSERT_EQUAL(run(DIAG(2, 3, 0x258)), PGM_SPECIFICATION);
    CU_ASSERT_EQUAL(run(DIAG(2, 3, 0xffe)), PGM_SPECIFICATION);
    GR(2) = 1;
    CU_ASSERT_EQUAL(run(DIAG(2, 0, 0x9c)), 0);
    GR(2) = 2;
    CU_ASSERT_EQUAL(run(DIAG(2, 0, 0x9c)), PGM_SPECIFICATION);
    GR(2) = AREA, GR(3) = 48;
    CU_ASSERT_EQUAL(run(DIAG(2, 3, 0)), 0);
    CU_ASSERT_EQUAL(GR(3), 8);
    get(AREA, block, sizeof(block));
    ascii_text(text, sizeof(text), block, 8);
    CU_ASSERT_STRING_EQUAL(text, "z/VM");
    ascii_text(text, sizeof(text), block + 16, 8);
    CU_ASSERT_STRING_EQUAL(text, "GUEST");
    GR(3) = 0;
    CU_ASSERT_EQUAL(run(DIAG(2, 3, 0)), PGM_SPECIFICATION);
    GR(2) = AREA;
    CU_ASSERT_EQUAL(run(DIAG(2, 0, 0x0c)), 0);
    get(AREA, block, 32);
    CU_ASSERT(block[2] == 0x61 && block[5] == 0x61 && block[10] == 0x7a); /* "/" and ":" */
    GR(2) = AREA + 4;
    CU_ASSERT_EQUAL(run(DIAG(2, 0, 0x0c)), PGM_SPECIFICATION);
}

static void diagnose_storage(void)
{
    u8 fives[16], zeros[16] = { 0 }, found[16];

    memset(fives, 5, sizeof(fives));
    put(0x40000, fives, 16);
    put(0x41000, fives, 16);
    put(0x42000, fives, 16);
    GR(2) = 0x40000, GR(3) = 0x41000;
    CU_ASSERT_EQUAL(run(DIAG(2, 3, 0x10)), 0);
    get(0x40000, found, 16);
    CU_ASSERT_EQUAL(memcmp(found, zeros, 16), 0);
    get(0x41000, found, 16);
    CU_ASSERT_EQUAL(memcmp(found, zeros, 16), 0);
    get(0x42000, found, 16);
    CU_ASSERT_EQUAL(memcmp(found, fives, 16), 0);
    GR(2) = 0x41000, GR(3) = 0x40000;
    CU_ASSERT_EQUAL(run(DIAG(2, 3, 0x10)), PGM_SPECIFICATION);
    GR(2) = 0x1000, GR(3) = 0x40000;
    CU_ASSERT_EQUAL(run(DIAG(2, 3, 0x10)), PGM_SPECIFICATION);
    GR(2) = GR(3) = STORAGE;
    CU_ASSERT_EQUAL(run(DIAG(2, 3, 0x10)), PGM_ADDRESSING);
    GR(2) = AREA, GR(3) = 128, GR(4) = 0x10;
    CU_ASSERT_EQUAL(run(DIAG(2, 4, 0x260)), 0);
    CU_ASSERT(GR(4) == 1 && get8(AREA) == 0 && get8(AREA + 8) == STORAGE - 1 && CC == 0);
    GR(4) = 0x0c;
    CU_ASSERT_EQUAL(run(DIAG(2, 4, 0x260)), 0);
    CU_ASSERT(GR(2) == STORAGE - 1 && GR(4) == STORAGE - 1);
    GR(4) = 0x99;
    CU_ASSERT_EQUAL(run(DIAG(2, 4, 0x260)), PGM_SPECIFICATION);
}

static void diagnose_device(void)
{
    u8 block[12] = { 0, 9, 0, 12 };

    put(AREA, block, sizeof(block));
    GR(2) = AREA;
    CU_ASSERT_EQUAL(run(DIAG(2, 0, 0x210)), 0);
    CU_ASSERT_EQUAL(CC, 2);
    get(AREA, block, sizeof(block));
    CU_ASSERT(block[4] == 0x80 && block[5] == 0 && block[8] == 0);
    block[1] = 0x77;
    put(AREA, block, sizeof(block));
    CU_ASSERT(run(DIAG(2, 0, 0x210)) == 0 && CC == 3);
    block[3] = 4;
    put(AREA, block, sizeof(block));
    CU_ASSERT_EQUAL(run(DIAG(2, 0, 0x210)), PGM_SPECIFICATION);
    GR(2) = 0xffffffff, GR(6) = 0;
    CU_ASSERT_EQUAL(run(DIAG(2, 6, 0x24)), 0);
    CU_ASSERT(CC == 2 && GR(2) == 9 && GR(6) == 0x80000000);
}

static void diagnose_ipl(void)
{
    GR(2) = AREA, GR(4) = 6;
    CU_ASSERT_EQUAL(run(DIAG(2, 4, 0x308)), 0);
    CU_ASSERT_EQUAL(GR(3), 0x0102);
    GR(2) = AREA + 8;
    CU_ASSERT_EQUAL(run(DIAG(2, 4, 0x308)), PGM_SPECIFICATION);
    GR(4) = 2;
    CU_ASSERT_EQUAL(run(DIAG(2, 4, 0x308)), PGM_SPECIFICATION);
}

/* Issues a command from AREA; the response goes to AREA + 4096. */
static int command(const char *text, u32 room)
{
    u8 ebcdic[240];
    unsigned n = (unsigned)strlen(text);

    ebcdic_text(ebcdic, n, text);
    put(AREA, ebcdic, n);
    GR(2) = AREA, GR(3) = AREA + 4096, GR(4) = n | 0x40000000, GR(5) = room;
    return run(DIAG(2, 4, 0x08));
}

static void diagnose_command(void)
{
    u8 ebcdic[64];
    char text[64];
    u32 whole;

    CU_ASSERT_EQUAL(command("NONSENSE", 4096), 0);
    CU_ASSERT(GR(4) == 1 && CC == 0 && GR(5) > 20);
    whole = (u32)GR(5);
    get(AREA + 4096, ebcdic, 63);
    ascii_text(text, sizeof(text), ebcdic, 10);
    CU_ASSERT_STRING_EQUAL(text, "HCPCMD001E");
    CU_ASSERT_EQUAL(command("NONSENSE", 10), 0);
    CU_ASSERT(CC == 1 && GR(5) == whole - 10);
    GR(4) = 241;
    CU_ASSERT_EQUAL(run(DIAG(2, 4, 0x08)), PGM_SPECIFICATION);
    GR(2) = STORAGE, GR(4) = 8;
    CU_ASSERT_EQUAL(run(DIAG(2, 4, 0x08)), PGM_ADDRESSING);
    command("NONSENSE", 64);
    GR(3) = STORAGE - 8, GR(4) = 8 | 0x40000000;
    CU_ASSERT_EQUAL(run(DIAG(2, 4, 0x08)), PGM_ADDRESSING);
}

/* SERVC with the SCCB at AREA: program code or 0; the response code is *response. */
static int service(u32 command_word, const void *sccb, unsigned n, unsigned *response)
{
    int why;

    while (vm->ext) {
        struct ext_pending *e = vm->ext;

        vm->ext = e->next;
        free(e);
    }
    put(AREA, sccb, n);
    GR(2) = command_word, GR(3) = AREA;
    why = run(INSN(0xb2200023u));
    *response = get2(AREA + 6);
    return why;
}

static void sclp_info(void)
{
    u8 sccb[4096] = { 0x10, 0 };
    unsigned response;

    CU_ASSERT_EQUAL(service(0x00020001, sccb, sizeof(sccb), &response), 0);
    CU_ASSERT(CC == 0 && response == 0x0010);
    CU_ASSERT(vm->ext && vm->ext->code == 0x2401 && vm->ext->parameter == AREA);
    get(AREA, sccb, sizeof(sccb));
    CU_ASSERT(ld_be2(sccb + 8) == 1 && sccb[10] == 1); /* one increment of 1 MB */
    CU_ASSERT(ld_be2(sccb + 16) == 2 && ld_be2(sccb + 18) == 128);
    CU_ASSERT(sccb[128] == 0 && sccb[144] == 1);
    CU_ASSERT(run(INSN(0xb2200023u)) == 0 && CC == 2); /* the signal still waits */
    CU_ASSERT_EQUAL(service(0x00010001, sccb, sizeof(sccb), &response), 0);
    get(AREA, sccb, 64);
    CU_ASSERT(response == 0x0010 && ld_be2(sccb + 8) == 2 && ld_be2(sccb + 10) == 16 &&
              sccb[32] == 1);
}

static void sclp_bad(void)
{
    u8 sccb[64] = { 0, 16 };
    unsigned response;

    CU_ASSERT_EQUAL(service(0x00020001, sccb, 16, &response), 0);
    CU_ASSERT_EQUAL(response, 0x0300);
    CU_ASSERT_EQUAL(service(0x12345678, sccb, 16, &response), 0);
    CU_ASSERT_EQUAL(response, 0x01f0);
    sccb[0] = 0x20;
    CU_ASSERT_EQUAL(service(0x00020001, sccb, 16, &response), 0);
    CU_ASSERT_EQUAL(response, 0x0100);
    sccb[0] = 0, sccb[1] = 7;
    CU_ASSERT_EQUAL(service(0x00020001, sccb, 16, &response), PGM_SPECIFICATION);
    GR(3) = AREA + 4;
    CU_ASSERT_EQUAL(run(INSN(0xb2200023u)), PGM_SPECIFICATION);
    GR(3) = 0x1000; /* low storage */
    CU_ASSERT_EQUAL(run(INSN(0xb2200023u)), PGM_SPECIFICATION);
    GR(3) = STORAGE;
    CU_ASSERT_EQUAL(run(INSN(0xb2200023u)), PGM_ADDRESSING);
    GR(3) = 0x80000000u;
    CU_ASSERT_EQUAL(run(INSN(0xb2200023u)), PGM_SPECIFICATION);
}

static void mask_write(u32 receive, u32 send, u8 sccb[28])
{
    unsigned response;

    memset(sccb, 0, 28);
    sccb[1] = 28;
    sccb[11] = 4;
    st_be4(sccb + 12, receive);
    st_be4(sccb + 16, send);
    CU_ASSERT_EQUAL(service(0x00780005, sccb, 28, &response), 0);
    CU_ASSERT_EQUAL(response, 0x0020);
    get(AREA, sccb, 28);
}

static void sclp_masks(void)
{
    u8 sccb[28];
    unsigned response;

    mask_write(0, 0, sccb);
    CU_ASSERT_EQUAL(sclp_signal_quiesce(vm), SCLP_DEAF);
    mask_write(0x80000048, 0x40000040, sccb);
    CU_ASSERT_EQUAL(ld_be4(sccb + 20), 0x40000040); /* we receive messages and VT220 */
    CU_ASSERT_EQUAL(ld_be4(sccb + 24), 0x80000048); /* we send commands, VT220, quiesce */
    sccb[11] = 0;
    CU_ASSERT_EQUAL(service(0x00780005, sccb, 28, &response), 0);
    CU_ASSERT_EQUAL(response, 0x74f0);
    sccb[11] = 8;
    CU_ASSERT_EQUAL(service(0x00780005, sccb, 28, &response), 0);
    CU_ASSERT_EQUAL(response, 0x0300);
}

static void sclp_write(void)
{
    /* SCCB, event buffer, message data block, general object, text object "HI" */
    u8 sccb[] = { 0,    42, 0, 0, 0, 0, 0, 0, 0, 34, 2,  0, 0, 0, 0, 28, 0, 1, 0xd4, 0xc4, 0xc2,
                  0x40, 0,  0, 0, 1, 0, 4, 0, 1, 0,  12, 0, 4, 0, 0, 0,  0, 0, 0,    0xc8, 0xc9 };
    u8 vt220[] = { 0, 18, 0, 0, 0, 0, 0, 0, 0, 10, 0x1a, 0, 0, 0, 'a', 'b', 'c', '\n' };
    unsigned response;

    said_length = 0;
    CU_ASSERT_EQUAL(service(0x00760005, sccb, sizeof(sccb), &response), 0);
    CU_ASSERT_EQUAL(response, 0x0020);
    CU_ASSERT_STRING_EQUAL(said, "HI\n");
    get(AREA, sccb, sizeof(sccb));
    CU_ASSERT_EQUAL(sccb[11], 0x80);
    CU_ASSERT_EQUAL(service(0x00760005, vt220, sizeof(vt220), &response), 0);
    CU_ASSERT_STRING_EQUAL(said, "HI\nabc\n");
    sccb[31] = 200; /* the text object is longer than what holds it */
    CU_ASSERT_EQUAL(service(0x00760005, sccb, sizeof(sccb), &response), 0);
    CU_ASSERT_EQUAL(response, 0x73f0);
    sccb[9] = 3;
    CU_ASSERT_EQUAL(service(0x00760005, sccb, sizeof(sccb), &response), 0);
    CU_ASSERT_EQUAL(response, 0x72f0);
}

static void sclp_read(void)
{
    u8 sccb[28], room[256] = { 1, 0, 0, 0, 0, 0x80 };
    unsigned response;

    mask_write(0x80000048, 0, sccb);
    CU_ASSERT_EQUAL(service(0x00770005, room, sizeof(room), &response), 0);
    CU_ASSERT_EQUAL(response, 0x60f0);
    CU_ASSERT_EQUAL(sclp_operator_command(vm, "hello"), 0);
    CU_ASSERT_EQUAL(sclp_signal_quiesce(vm), 0);
    CU_ASSERT(vm->ext && vm->ext->parameter & 1);
    CU_ASSERT_EQUAL(service(0x00770005, room, sizeof(room), &response), 0);
    CU_ASSERT_EQUAL(response, 0x0020);
    get(AREA, room, sizeof(room));
    CU_ASSERT_EQUAL(ld_be2(room), 8 + 27 + 9);
    CU_ASSERT(ld_be2(room + 8) == 27 && room[10] == 1);
    CU_ASSERT(ld_be2(room + 14) == 21 && ld_be2(room + 16) == 0x1310);
    CU_ASSERT(ld_be2(room + 18) == 17 && ld_be2(room + 20) == 0x1212);
    CU_ASSERT(ld_be2(room + 22) == 13 && ld_be2(room + 24) == 0x1320);
    CU_ASSERT(room[26] == 9 && room[27] == 0x31 && room[28] == 7 && room[29] == 0x30);
    CU_ASSERT_EQUAL(room[30], 0x88); /* h */
    CU_ASSERT(ld_be2(room + 35) == 9 && room[37] == 0x1d);
    CU_ASSERT_TRUE(sclp_signalled(vm));
    sclp_reset(vm);
    CU_ASSERT_FALSE(sclp_signalled(vm));
}

/* IUCV with its parameter list at AREA: condition code in *cc, IPRCODE in *rc. */
static int iucv(unsigned function, const u8 list[40], unsigned *cc, unsigned *rc)
{
    int why;
    u8 byte;

    put(AREA, list, 40);
    GR(0) = function, GR(1) = AREA;
    why = run(INSN(0xb2f01000u));
    get(AREA + 3, &byte, 1);
    *cc = CC;
    *rc = byte;
    return why;
}

static void iucv_connect(const char *target, unsigned expected)
{
    u8 list[40] = { 0 };
    unsigned cc, rc;

    list[5] = 10;
    ebcdic_text(list + 8, 8, target);
    CU_ASSERT_EQUAL(iucv(11, list, &cc, &rc), 0);
    CU_ASSERT(cc == 1 && rc == expected);
}

static void iucv_functions(void)
{
    u8 list[40] = { 0 };
    unsigned cc, rc;

    CU_ASSERT_EQUAL(iucv(4, list, &cc, &rc), PGM_OPERATION);
    CU_ASSERT_EQUAL(iucv(99, list, &cc, &rc), PGM_SPECIFICATION);
    GR(0) = 0;
    CU_ASSERT(run(INSN(0xb2f01000u)) == 0 && CC == 0 && GR(0) == 40 && GR(1) == 64);
    st_be4(list + 12, 0x5004);
    CU_ASSERT_EQUAL(iucv(12, list, &cc, &rc), PGM_SPECIFICATION);
    st_be4(list + 12, STORAGE);
    CU_ASSERT_EQUAL(iucv(12, list, &cc, &rc), PGM_ADDRESSING);
    st_be4(list + 12, 0x5000);
    CU_ASSERT(iucv(12, list, &cc, &rc) == 0 && cc == 0);
    CU_ASSERT(iucv(12, list, &cc, &rc) == 0 && cc == 1 && rc == 19);
    CU_ASSERT(iucv(4, list, &cc, &rc) == 0 && cc == 1 && rc == 1);
    iucv_connect("NOBODY", 11);
    iucv_connect("*MSG", 16);
    iucv_connect("GUEST", 15);
    list[4] = 1;
    CU_ASSERT(iucv(11, list, &cc, &rc) == 0 && cc == 1 && rc == 18);
}

static void iucv_interruption(void)
{
    struct iucv_external e = { .path = put16(7), .type = IUCV_SEVERED };
    u8 list[40] = { 0x80 };
    unsigned cc, rc;

    CU_ASSERT(iucv(16, list, &cc, &rc) == 0 && cc == 0);
    CU_ASSERT_TRUE(iucv_interrupt(vm, &e));
    CU_ASSERT_FALSE(iucv_waiting(cpu0));
    list[0] = 0xf8;
    CU_ASSERT(iucv(16, list, &cc, &rc) == 0 && cc == 0);
    CU_ASSERT_TRUE(iucv_waiting(cpu0));
    CU_ASSERT_FALSE(iucv_waiting(cpu1));
    put(0x5000, list, sizeof(list)); /* what is stored into is in real storage */
    put(0x1000, list, sizeof(list));
    cpu_begin(&cpu0->sie.cpu);
    CU_ASSERT_EQUAL(iucv_present(cpu0), 0);
    cpu_end(&cpu0->sie.cpu);
    CU_ASSERT(get2(0x5000) == 7 && get2(0x86) == 0x4000);
    CU_ASSERT_FALSE(iucv_waiting(cpu0));
    CU_ASSERT(iucv(2, list, &cc, &rc) == 0 && cc == 0 && cpu0->iucv_buffer == 0);
}

static void storage_attributes(void)
{
    u8 byte = 1;

    put(0x50000, &byte, 1);
    GR(2) = 0x50000;
    CU_ASSERT_EQUAL(run(INSN(0xb9ab1032u)), 0); /* R1 = 3, M3 = 1: stable */
    CU_ASSERT_EQUAL(GR(3) & 0x0c, 0);
    CU_ASSERT_EQUAL(run(INSN(0xb9ab2032u)), 0); /* unused */
    CU_ASSERT_EQUAL(run(INSN(0xb9ab0032u)), 0);
    CU_ASSERT_EQUAL(GR(3) & 0x0c, 0x04);
    CU_ASSERT_EQUAL(run(INSN(0xb9ab9032u)), PGM_SPECIFICATION);
    GR(2) = STORAGE;
    CU_ASSERT_EQUAL(run(INSN(0xb9ab1032u)), PGM_ADDRESSING);
}

static int define(unsigned code, const char *object, const char *function, const char *signature)
{
    char text[512];
    struct response response = { text, sizeof(text), 0 };

    return extra_define((struct hearer){ .sys = sys, .response = &response }, code, object,
                        function, signature);
}

/* Codes above X'FFF' need a base register. */
static int run_code(unsigned code)
{
    GR(1) = code;
    return run(DIAG(2, 4, 0x1000));
}

static void diagnose_defined(void)
{
    char text[512];
    struct response response = { text, sizeof(text), 0 };
    struct hearer to = { .sys = sys, .response = &response };

    CU_ASSERT_EQUAL(define(0x44, "libc.so.6", "labs", "s64(s64)"), 122);
    CU_ASSERT_EQUAL(define(0x210, "libc.so.6", "labs", "s64(s64)"), 123);
    CU_ASSERT_EQUAL(define(0x2aa1, "libc.so.6", "labs", "s64(s64)"), 122);
    CU_ASSERT_EQUAL(define(0x2aa0, "no-such-object.so", "labs", "s64(s64)"), 125);
    CU_ASSERT_EQUAL(define(0x2aa0, "libc.so.6", "no_such_function", "s64(s64)"), 126);
    CU_ASSERT_EQUAL(define(0x2aa0, "libc.so.6", "labs", "s64 s64"), 124);
    CU_ASSERT_EQUAL(define(0x2aa0, "libc.so.6", "labs", "s64(s64"), 124);
    CU_ASSERT_EQUAL(define(0x2aa0, "libc.so.6", "labs", "s64(u8,u8,u8,u8,u8)"), 124);
    CU_ASSERT_EQUAL(define(0x2aa0, "libc.so.6", "labs", "s64(s64)"), 0);
    CU_ASSERT_EQUAL(define(0x2aa0, "libc.so.6", "labs", "s64(s64)"), 123);
    GR(2) = (u64)-42;
    CU_ASSERT(run_code(0x2aa0) == 0 && GR(2) == 42 && CC == 0);
    CU_ASSERT_EQUAL(define(0x2aa4, "libc.so.6", "toupper", "cc(s32)"), 0);
    GR(2) = 'a', GR(3) = 5;
    CU_ASSERT(run_code(0x2aa4) == 0 && GR(2) == 'a' && CC == ('A' & 3));
    CU_ASSERT_EQUAL(define(0x2aa8, "libc.so.6", "strlen", "u64(userid)"), 0);
    CU_ASSERT(run_code(0x2aa8) == 0 && GR(2) == 5);
    CU_ASSERT_EQUAL(extra_delete(to, 0x2aa0), 0);
    CU_ASSERT_EQUAL(extra_delete(to, 0x2aa0), 128);
    CU_ASSERT_EQUAL(run_code(0x2aa0), PGM_SPECIFICATION);
}

static void io_instructions(void)
{
    GR(1) = 0x00010000, GR(4) = AREA;
    CU_ASSERT_EQUAL(run(INSN(0xb2344000u)), 0); /* STSCH: the console at 0009 */
    CU_ASSERT(CC == 0 && get2(AREA + 6) == 9);
    GR(4) = AREA + 2;
    CU_ASSERT_EQUAL(run(INSN(0xb2344000u)), PGM_SPECIFICATION);
    GR(4) = STORAGE;
    CU_ASSERT_EQUAL(run(INSN(0xb2344000u)), PGM_ADDRESSING);
    CU_ASSERT_EQUAL(run(INSN(0xb2354000u)), PGM_ADDRESSING); /* TSCH */
    GR(1) = 0x0001ffff, GR(4) = AREA;
    CU_ASSERT(run(INSN(0xb2344000u)) == 0 && CC == 3);
    CU_ASSERT(run(INSN(0xb2354000u)) == 0 && CC == 3);
    GR(1) = 0;
    CU_ASSERT_EQUAL(run(INSN(0xb2344000u)), PGM_OPERAND);
    CU_ASSERT(run(INSN(0xb2364000u)) == 0 && CC == 0); /* TPI: nothing */
    CU_ASSERT(run(INSN(0xb2360000u)) == 0 && CC == 0);
    CU_ASSERT(run(INSN(0xb2394000u)) == 0 && CC == 1); /* STCRW: none */
    GR(4) = AREA + 8;
    CU_ASSERT_EQUAL(run(INSN(0xb25f0040u)), PGM_SPECIFICATION); /* CHSC */
}

/* CP's own code is recorded as the machine's: fetching, storing, beside a program interruption. */
static void recorded(void)
{
    struct cpu *cpu = &cpu0->sie.cpu;

    psw_bits = PSW_PER;
    cpu->cr[9] = 0x60000000;
    cpu->cr[10] = CODE;
    cpu->cr[11] = AREA + 8;
    GR(1) = 0x00010000, GR(4) = AREA;
    CU_ASSERT_EQUAL(run(INSN(0xb2344000u)), PGM_PER); /* STSCH */
    CU_ASSERT_EQUAL(get2(0x96), 0x60e0);
    CU_ASSERT_EQUAL(get8(0x98), CODE);
    CU_ASSERT(get8(0x158) == CODE + 4 && get2(0x8c) == 4);
    GR(4) = STORAGE;
    CU_ASSERT_EQUAL(run(INSN(0xb2344000u)), PGM_PER | PGM_ADDRESSING);
    CU_ASSERT_EQUAL(get2(0x96), 0x40e0);
    GR(1) = 0x0001ffff, GR(4) = AREA;
    CU_ASSERT_EQUAL(run(INSN(0xb2344000u)), PGM_PER); /* nothing is stored */
    CU_ASSERT_EQUAL(get2(0x96), 0x40e0);
    GR(1) = AREA;
    CU_ASSERT_EQUAL(run(INSN(0xb2111000u)), PGM_PER); /* STPX, which cpu/ does for CP */
    CU_ASSERT_EQUAL(get2(0x96), 0x60e0);
    CU_ASSERT(get8(0x158) == CODE + 4 && get2(0x8c) == 4);
    GR(1) = AREA + 1;
    CU_ASSERT_EQUAL(run(INSN(0xb2111000u)), PGM_PER | PGM_SPECIFICATION);
    CU_ASSERT_EQUAL(get2(0x96), 0x40e0);
    cpu->cr[10] = AREA + 8;
    GR(1) = 0x00010000, GR(4) = STORAGE;
    CU_ASSERT_EQUAL(run(INSN(0xb2344000u)), PGM_ADDRESSING);
    psw_bits = cpu->cr[9] = 0;
}

/* The CPU timer runs in a wait, not in the stopped state nor while the CPU waits for a processor. */
static void timer_stands_still(void)
{
    struct cpu *cpu = &cpu1->sie.cpu;
    u64 value;

    system_lock(sys);
    for (unsigned i = 0; i < 2; i++) {
        cpu_timer_set(cpu, 1ull << 40);
        cpu_timer_go(cpu);
        cpu1->state = VCPU_WAITING;
        clock_advance(sys->clock, 4096);
        CU_ASSERT_EQUAL(cpu_timer(cpu), (1ull << 40) - 4096);
        if (i == 0)
            vcpu_wake(cpu1);
        else
            vcpu_stop(cpu1, false);
        CU_ASSERT_EQUAL(cpu1->state, i ? VCPU_STOPPED : VCPU_READY);
        value = cpu_timer(cpu);
        clock_advance(sys->clock, 4096);
        CU_ASSERT_EQUAL(cpu_timer(cpu), value);
        vcpu_stop(cpu1, false);
    }
    system_unlock(sys);
}

int main(void)
{
    CU_TestInfo tests[] = {
        {"STIDP, SIE",            identification    },
        { "STSI",                 stsi_levels       },
        { "SYSIBs",               stsi_blocks       },
        { "SIGP",                 sigp_orders       },
        { "SIGP set prefix",      sigp_prefix       },
        { "DIAGNOSE, short ones", diagnose_simple   },
        { "DIAGNOSE, storage",    diagnose_storage  },
        { "DIAGNOSE, devices",    diagnose_device   },
        { "DIAGNOSE, IPL",        diagnose_ipl      },
        { "DIAGNOSE, commands",   diagnose_command  },
        { "DEFINE DIAGNOSE",      diagnose_defined  },
        { "SCLP information",     sclp_info         },
        { "SCLP, bad SCCBs",      sclp_bad          },
        { "SCLP event masks",     sclp_masks        },
        { "SCLP consoles",        sclp_write        },
        { "SCLP events",          sclp_read         },
        { "IUCV",                 iucv_functions    },
        { "IUCV interruption",    iucv_interruption },
        { "ESSA",                 storage_attributes},
        { "I/O instructions",     io_instructions   },
        { "PER",                  recorded          },
        { "CPU timer",            timer_stands_still},
        CU_TEST_INFO_NULL,
    };
    CU_SuiteInfo suites[] = {
        {"what a guest sees of CP", make, unmake, NULL, NULL, tests},
        CU_SUITE_INFO_NULL,
    };
    unsigned failed;

    if (CU_initialize_registry() || CU_register_suites(suites))
        return 2;
    CU_basic_run_tests();
    failed = CU_get_number_of_failures();
    CU_cleanup_registry();
    return failed != 0;
}
