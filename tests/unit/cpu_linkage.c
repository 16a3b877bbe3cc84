/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Linkage stack, PROGRAM CALL, RETURN, TRANSFER, address-space numbers, access registers, subspaces, the
 * trace table.  PoP chapters 3, 4, 5 and 10. */
#include "tests/unit/cpu_world.h"

enum {
    AFT = 0x3d000,
    AST = 0x3e000,
    AUTHORITY = 0x3f000,
    LINKAGE = 0x3f100,
    ENTRIES = 0x3f200,
    DUCT = 0x3c000,
    ACCESS_LIST = 0x3c080,
    STACK = 0x50000,
    STACK2 = 0x51000,
    TRACE_TABLE = 0x54000,
    CALLED = 0x9000,
    STATE = 296,
};
#define ASTE(asn)     (AST + 64 * (asn))
#define CR0_REUSE     (1ull << 19)
#define CR0_EXTRACT   (1ull << 27)
#define CR0_SECONDARY (1ull << 26)

static void aste(struct world *w, unsigned asn, u16 ax, u64 asce)
{
    put4(w, ASTE(asn), AUTHORITY);
    put4(w, ASTE(asn) + 4, (u32)ax << 16);
    put8(w, ASTE(asn) + 8, asce);
    put4(w, ASTE(asn) + 20, 0x5000 + asn);         /* sequence number */
    put4(w, ASTE(asn) + 24, 0x80000000 | LINKAGE); /* linkage table, LTL 0 */
    put4(w, ASTE(asn) + 44, 0x1000 + asn);         /* instance number */
}

static void ete(struct world *w, unsigned ex, u32 flags, u16 asn)
{
    u64 at = ENTRIES + 32 * ex;

    put8(w, at, CALLED);
    put2(w, at + 8, 0x00ff); /* AKM */
    put2(w, at + 10, asn);
    put2(w, at + 12, 0x8000); /* EKM */
    put4(w, at + 16, flags);
    put4(w, at + 20, ASTE(asn));
    put8(w, at + 24, 0x0123456789abcdef);
}

/* Primary space 1, another space 2 that is the secondary table's; an empty stack of two sections with
 * room for one entry each. */
static struct world *linkage_world(void)
{
    struct world *w = world_new();
    struct cpu *cpu = &w->cpu;

    put4(w, AFT, AST);
    put4(w, AFT + 4, 0x80000000);
    put4(w, ASTE(0), 0x80000000);
    for (unsigned asn = 3; asn < 64; asn++)
        put4(w, ASTE(asn), 0x80000000);
    aste(w, 1, 1, cpu->cr[1]);
    aste(w, 2, 2, cpu->cr[7]);
    put1(w, AUTHORITY, 0x30); /* AX 1: primary and secondary authority */
    put4(w, LINKAGE, ENTRIES);
    put1(w, STACK + 8, 9);
    put2(w, STACK + 10, STATE);
    put8(w, STACK + 16 + STATE, (STACK2 + 8) | 1);
    put1(w, STACK + 16 + STATE + 8, 10);
    put1(w, STACK2 + 8, 9);
    put1(w, STACK2 + 9, 1);
    put2(w, STACK2 + 10, STATE);
    cpu->cr[0] |= CR0_SECONDARY;
    cpu->cr[2] = DUCT;
    cpu->cr[3] = 0x00ff0001;
    cpu->cr[4] = 0x00010001;
    cpu->cr[5] = ASTE(1);
    cpu->cr[7] = cpu->cr[1];
    cpu->cr[8] = 0x00030000;
    cpu->cr[14] |= 0x80000 | AFT >> 12;
    cpu->cr[15] = STACK + 8;
    world_psw(w, PSW_SPACE(ASC_PRIMARY));
    return w;
}

static void branch_and_stack(void)
{
    struct world *w = linkage_world();
    struct cpu *cpu = &w->cpu;

    for (unsigned i = 0; i < 16; i++) {
        cpu->gr[i] = 0x1111111111111111ull * i;
        cpu->ar[i] = i;
    }
    cpu->gr[5] = CALLED;
    cpu->gr[3] = 0x800a0000; /* return in 31-bit mode */
    cpu_set_cc(cpu, 2);
    CU_ASSERT_EQUAL(run(w, "b2400035"), 0); /* BAKR 3,5 */
    CU_ASSERT_EQUAL(cpu->ia, CALLED);
    CU_ASSERT_EQUAL(cpu->cr[15], STACK + 8 + STATE);
    CU_ASSERT_EQUAL(got2(w, STACK + 12), STATE);
    CU_ASSERT_EQUAL(got8(w, STACK + 8 + STATE), 0x0c00000000000000);
    CU_ASSERT_EQUAL(got8(w, STACK + 16 + 8 * 7), 0x7777777777777777);
    CU_ASSERT_EQUAL(got4(w, STACK + 16 + 224 + 4 * 7), 7);
    CU_ASSERT_EQUAL(got8(w, STACK + 16 + 128), 0x00ff000100030001);
    CU_ASSERT_EQUAL(got8(w, STACK + 16 + 136), PSW_BA | PSW_DAT | 2ull << 44);
    CU_ASSERT_EQUAL(got8(w, STACK + 16 + 144), CALLED | 1);
    CU_ASSERT_EQUAL(got8(w, STACK + 16 + 168), 0xa0000);
    /* the called program: EREG 7,8; EREGG 9,9; ESTA; MSTA */
    cpu->gr[7] = cpu->gr[8] = cpu->gr[9] = 0;
    cpu->ar[8] = 0;
    CU_ASSERT_EQUAL(run(w, "b2490078"), 0);
    CU_ASSERT_EQUAL(cpu->gr[7], 0x77777777);
    CU_ASSERT_EQUAL(cpu->ar[8], 8);
    CU_ASSERT_EQUAL(run(w, "b90e0099"), 0);
    CU_ASSERT_EQUAL(cpu->gr[9], 0x9999999999999999);
    cpu->gr[6] = 1;
    CU_ASSERT_EQUAL(run(w, "b24a0046"), 0);
    CU_ASSERT_EQUAL(cpu_cc(cpu), 0);
    CU_ASSERT_EQUAL(cpu->gr[4], 0x4444444404082000);
    CU_ASSERT_EQUAL(cpu->gr[5], 0x800a0000);
    cpu->gr[6] = 4;
    CU_ASSERT_EQUAL(run(w, "b24a0046"), 0);
    CU_ASSERT_EQUAL(cpu->gr[4], PSW_BA | PSW_DAT | 2ull << 44);
    CU_ASSERT_EQUAL(cpu->gr[5], 0xa0000);
    CU_ASSERT_EQUAL(run(w, "b2470040"), 0); /* MSTA 4 */
    cpu->gr[6] = 3;
    cpu->gr[4] = cpu->gr[5] = 0;
    CU_ASSERT_EQUAL(run(w, "b24a0046"), 0);
    CU_ASSERT_EQUAL(cpu->gr[4], 0x80000000);
    CU_ASSERT_EQUAL(cpu->gr[5], 0xa0000);
    CU_ASSERT_EQUAL(run(w, "b24a0056"), PGM_SPECIFICATION);
    cpu->gr[6] = 6;
    world_psw(w, PSW_SPACE(ASC_PRIMARY));
    CU_ASSERT_EQUAL(run(w, "b24a0046"), PGM_SPECIFICATION);
    world_psw(w, PSW_SPACE(ASC_AR));
    CU_ASSERT_EQUAL(run(w, "0101"), 0); /* PR */
    CU_ASSERT_EQUAL(cpu->ia, 0xa0000);
    CU_ASSERT_EQUAL(cpu->psw_mask, PSW_BA | PSW_DAT);
    CU_ASSERT_EQUAL(cpu_cc(cpu), 2);
    CU_ASSERT_EQUAL(cpu->gr[2], 0x2222222222222222);
    CU_ASSERT_EQUAL(cpu->gr[5], CALLED);
    CU_ASSERT_EQUAL(cpu->cr[15], STACK + 8);
    CU_ASSERT_EQUAL(got2(w, STACK + 12), 0);
    world_free(w);
}

static void stack_sections(void)
{
    struct world *w = linkage_world();
    struct cpu *cpu = &w->cpu;

    CU_ASSERT_EQUAL(run(w, "0101"), PGM_STACK_EMPTY);
    world_psw(w, PSW_SPACE(ASC_PRIMARY));
    CU_ASSERT_EQUAL(run(w, "b2400000"), 0); /* BAKR 0,0 */
    CU_ASSERT_EQUAL(cpu->ia, w->at - 4);
    CU_ASSERT_EQUAL(run(w, "b2400000"), 0); /* goes to the second section */
    CU_ASSERT_EQUAL(cpu->cr[15], STACK2 + 8 + STATE);
    CU_ASSERT_EQUAL(got8(w, STACK2), (STACK + 8 + STATE) | 1);
    CU_ASSERT_EQUAL(got8(w, STACK2 + 8 + STATE), 0x0c01000000000000);
    CU_ASSERT_EQUAL(run(w, "b2400000"), PGM_STACK_FULL);
    world_psw(w, PSW_SPACE(ASC_PRIMARY));
    put2(w, STACK2 + 8 + STATE + 2, 4);
    CU_ASSERT_EQUAL(run(w, "b2400000"), PGM_STACK_SPECIFICATION);
    world_psw(w, PSW_SPACE(ASC_PRIMARY));
    CU_ASSERT_EQUAL(run(w, "0101"), 0);
    CU_ASSERT_EQUAL(cpu->cr[15], STACK2 + 8);
    put1(w, STACK2 + 8, 0x89); /* no unstacking over this header */
    CU_ASSERT_EQUAL(run(w, "0101"), PGM_STACK_OPERATION);
    world_psw(w, PSW_SPACE(ASC_PRIMARY));
    put1(w, STACK2 + 8, 9);
    put1(w, STACK + 8 + STATE, 0x8c);
    CU_ASSERT_EQUAL(run(w, "0101"), PGM_STACK_OPERATION);
    world_psw(w, PSW_SPACE(ASC_PRIMARY));
    CU_ASSERT_EQUAL(run(w, "b2490022"), 0); /* EREG does not mind */
    put1(w, STACK + 8 + STATE, 0x0b);
    CU_ASSERT_EQUAL(run(w, "0101"), PGM_STACK_TYPE);
    world_psw(w, PSW_SPACE(ASC_PRIMARY));
    put1(w, STACK + 8 + STATE, 0x0c);
    CU_ASSERT_EQUAL(run(w, "0101"), 0);
    CU_ASSERT_EQUAL(cpu->cr[15], STACK + 8);
    world_psw(w, PSW_SPACE(ASC_SECONDARY));
    CU_ASSERT_EQUAL(run(w, "b2400000"), PGM_SPECIAL_OPERATION);
    world_psw(w, PSW_SPACE(ASC_HOME));
    CU_ASSERT_EQUAL(run(w, "0101"), PGM_SPECIAL_OPERATION);
    world_free(w);
}

static void call_basic(void)
{
    struct world *w = linkage_world();
    struct cpu *cpu = &w->cpu;

    ete(w, 1, 0x40000000, 0);
    put8(w, ENTRIES + 32, CALLED | 1);      /* problem state */
    CU_ASSERT_EQUAL(run(w, "b2180001"), 0); /* PC 1 */
    CU_ASSERT_EQUAL(cpu->ia, CALLED);
    CU_ASSERT_EQUAL(cpu->gr[14], w->at - 4);
    CU_ASSERT_EQUAL(cpu->gr[3], 0x00ff0001);
    CU_ASSERT_EQUAL(cpu->gr[4], 0x0123456789abcdef);
    CU_ASSERT_EQUAL(cpu->cr[3], 0x80ff0001);
    CU_ASSERT_EQUAL(cpu->psw_mask, PSW_SPACE(0) | PSW_PROBLEM);
    /* and back: PT 6,14 in the same space; no way into the supervisor state */
    cpu->gr[6] = 0x00f00001;
    CU_ASSERT_EQUAL(run(w, "b228006e"), PGM_PRIVILEGED);
    world_psw(w, PSW_SPACE(0) | PSW_PROBLEM);
    cpu->gr[14] = 0x4001;
    CU_ASSERT_EQUAL(run(w, "b228006e"), 0);
    CU_ASSERT_EQUAL(cpu->ia, 0x4000);
    CU_ASSERT_EQUAL(cpu->cr[3], 0x00f00001);
    cpu->cr[3] = 0xff000001;
    world_psw(w, PSW_SPACE(0) | PSW_PROBLEM);
    CU_ASSERT_EQUAL(run(w, "b2180001"), PGM_PRIVILEGED); /* PKM against AKM */
    world_psw(w, PSW_SPACE(ASC_AR));
    CU_ASSERT_EQUAL(run(w, "b2180001"), PGM_SPECIAL_OPERATION);
    world_psw(w, PSW_BA | PSW_DAT);
    CU_ASSERT_EQUAL(run(w, "b2180001"), PGM_SPECIAL_OPERATION); /* into 64-bit mode */
    put4(w, ENTRIES + 32 + 16, 0);
    put8(w, ENTRIES + 32, 0x01000000);
    world_psw(w, PSW_BA | PSW_DAT);
    CU_ASSERT_EQUAL(run(w, "b2180001"), PGM_PC_TRANSLATION);
    world_free(w);
}

static void call_tables(void)
{
    struct world *w = linkage_world();

    CU_ASSERT_EQUAL(run(w, "b2180004"), PGM_EX);
    CU_ASSERT_EQUAL(got8(w, 0xa8), 4);
    world_psw(w, PSW_SPACE(0));
    w->cpu.gr[5] = 0x2000;
    CU_ASSERT_EQUAL(run(w, "b2185000"), PGM_LX); /* LTL 0: 32 entries */
    CU_ASSERT_EQUAL(got8(w, 0xa8), 0x2000);
    world_psw(w, PSW_SPACE(0));
    put4(w, LINKAGE + 4, 0x80000000);
    CU_ASSERT_EQUAL(run(w, "b2180101"), PGM_LX);
    world_psw(w, PSW_SPACE(0));
    put4(w, ASTE(1) + 24, LINKAGE);
    CU_ASSERT_EQUAL(run(w, "b2180000"), PGM_SPECIAL_OPERATION);
    world_psw(w, PSW64);
    CU_ASSERT_EQUAL(run(w, "b2180000"), PGM_SPECIAL_OPERATION);
    world_free(w);
}

static void call_stacking(void)
{
    struct world *w = linkage_world();
    struct cpu *cpu = &w->cpu;
    u64 back, primary = cpu->cr[1];

    /* T, G, K, M, E, C, S; key 9; EEAX 77; to space 2 */
    ete(w, 2, 0xdf900077, 2);
    cpu->gr[9] = 0x9999;
    CU_ASSERT_EQUAL(run(w, "b2180002"), 0);
    back = w->at - 4;
    CU_ASSERT_EQUAL(cpu->ia, CALLED);
    CU_ASSERT_EQUAL(cpu->psw_mask, PSW_SPACE(ASC_AR) | 9ull << 52);
    CU_ASSERT_EQUAL(cpu->cr[3], 0x80000002);
    CU_ASSERT_EQUAL(cpu->cr[4], 0x00020002);
    CU_ASSERT_EQUAL(cpu->cr[5], ASTE(2));
    CU_ASSERT_EQUAL(cpu->cr[8], 0x00770000);
    CU_ASSERT_EQUAL(cpu->cr[1], SECONDARY_TABLE);
    CU_ASSERT_EQUAL(cpu->cr[7], SECONDARY_TABLE);
    CU_ASSERT_EQUAL(got8(w, STACK + 16 + 144), 0x0002500280000002);
    CU_ASSERT_EQUAL(got8(w, STACK + 16 + 168), back);
    CU_ASSERT_EQUAL(got1(w, STACK + 8 + STATE), 0x0d);
    cpu->gr[6] = 0;
    CU_ASSERT_EQUAL(run(w, "b24a0046"), 0); /* ESTA 4,6 */
    CU_ASSERT_EQUAL(cpu_cc(cpu), 1);
    CU_ASSERT_EQUAL((u32)cpu->gr[4], 0x00ff0001);
    cpu->gr[9] = 0;
    CU_ASSERT_EQUAL(run(w, "0101"), 0); /* PR to the first space */
    CU_ASSERT_EQUAL(cpu->ia, back);
    CU_ASSERT_EQUAL(cpu->gr[9], 0x9999);
    CU_ASSERT_EQUAL(cpu->psw_mask, PSW_SPACE(0));
    CU_ASSERT_EQUAL(cpu->cr[1], primary);
    CU_ASSERT_EQUAL(cpu->cr[7], primary);
    CU_ASSERT_EQUAL(cpu->cr[3], 0x00ff0001);
    CU_ASSERT_EQUAL(cpu->cr[4], 0x00010001);
    CU_ASSERT_EQUAL(cpu->cr[5], ASTE(1));
    CU_ASSERT_EQUAL(cpu->cr[8], 0x00030000);
    /* invalid ASTE, space-switch event */
    put4(w, ASTE(2), 0x80000000);
    CU_ASSERT_EQUAL(run(w, "b2180002"), PGM_ASX);
    CU_ASSERT_EQUAL(got8(w, 0xa8), 2);
    CU_ASSERT_EQUAL(cpu->cr[15], STACK + 8);
    put4(w, ASTE(2), AUTHORITY);
    put8(w, ASTE(2) + 8, SECONDARY_TABLE | 0x40);
    world_psw(w, PSW_SPACE(0));
    CU_ASSERT_EQUAL(run(w, "b2180002"), PGM_SPACE_SWITCH);
    CU_ASSERT_EQUAL(got8(w, 0xa8), 1);
    CU_ASSERT_EQUAL(got8(w, 0x158), CALLED);
    CU_ASSERT_EQUAL(got1(w, 0x8d), 4);
    cpu->cr[14] &= ~0x80000ull;
    world_psw(w, PSW_SPACE(0));
    CU_ASSERT_EQUAL(run(w, "0101"), PGM_SPECIAL_OPERATION);
    world_free(w);
}

/* ASN-and-LX reuse: linkage-first and -second tables, instance numbers, 32-bit PC numbers. */
static void call_with_reuse(void)
{
    enum { FIRST = 0x55000, SECOND = 0x56100 };
    struct world *w = linkage_world();
    struct cpu *cpu = &w->cpu;

    cpu->cr[0] |= CR0_REUSE;
    cpu->cr[3] |= 0x1001ull << 32;
    cpu->cr[4] |= 0x1001ull << 32;
    put4(w, ASTE(1) + 24, 0x80000000 | FIRST | 1);
    for (unsigned i = 0; i < 1024; i++)
        put4(w, FIRST + 4 * i, 0x80000000);
    put4(w, FIRST + 4 * (1 << 6 | 2), SECOND); /* LFX1 1, LFX2 2 */
    put4(w, FIRST + 4, SECOND);                /* LFX2 1 */
    for (unsigned i = 0; i < 32; i++)
        put4(w, SECOND + 8 * i, 0x80000000);
    put8(w, SECOND + 8 * 3, (u64)ENTRIES << 32 | 0xabcd);
    ete(w, 2, 0xc0000000, 2);
    cpu->gr[5] =
        0x00100000 | 0x80000 | 2 << 13 | 3 << 8 | 2; /* LFX1 1, bit 44, LFX2 2, LSX 3, EX 2 */
    CU_ASSERT_EQUAL(run(w, "b2185000"), PGM_LSTE_SEQUENCE);
    CU_ASSERT_EQUAL(got8(w, 0xa8), cpu->gr[5]);
    world_psw(w, PSW_SPACE(0));
    cpu->gr[15] = 0xabcdull << 32;
    CU_ASSERT_EQUAL(run(w, "b2185000"), 0);
    CU_ASSERT_EQUAL(cpu->cr[4], 0x0000100200020002);
    CU_ASSERT_EQUAL(cpu->cr[3], 0x0000100180ff0001);
    CU_ASSERT_EQUAL(got4(w, STACK + 16 + 144), 0x00021002);
    CU_ASSERT_EQUAL(got8(w, STACK + 16 + 176), 0x0000100100001001);
    cpu->gr[6] = 5;
    CU_ASSERT_EQUAL(run(w, "b24a0046"), 0);
    CU_ASSERT_EQUAL(cpu->gr[4] >> 32, 0x1001);
    put4(w, ASTE(1) + 44, 0x9999); /* the space has been given to somebody else */
    CU_ASSERT_EQUAL(run(w, "0101"), PGM_ASTE_INSTANCE);
    CU_ASSERT_EQUAL(got1(w, 0xa0), 0x20);
    put4(w, ASTE(1) + 44, 0x1001);
    world_psw(w, PSW_SPACE(0));
    CU_ASSERT_EQUAL(run(w, "0101"), 0);
    CU_ASSERT_EQUAL(cpu->cr[4], 0x0000100100010001);
    cpu->gr[5] = 1 << 13 | 2; /* 20-bit number: LSX 0 invalid */
    world_psw(w, PSW_SPACE(0));
    CU_ASSERT_EQUAL(run(w, "b2185000"), PGM_LSX);
    cpu->gr[5] = 2 << 13;
    world_psw(w, PSW_SPACE(0));
    CU_ASSERT_EQUAL(run(w, "b2185000"), PGM_LFX);
    cpu->gr[5] = 0x00280000;
    world_psw(w, PSW_SPACE(0));
    CU_ASSERT_EQUAL(run(w, "b2185000"), PGM_LFX);
    /* PTI 6,7: instance; PT: reusable */
    cpu->gr[6] = 0x00ff0002;
    cpu->gr[7] = 0x6000;
    world_psw(w, PSW_SPACE(0));
    CU_ASSERT_EQUAL(run(w, "b99e0067"), PGM_ASTE_INSTANCE);
    cpu->gr[6] |= 0x1002ull << 32;
    world_psw(w, PSW_SPACE(0));
    CU_ASSERT_EQUAL(run(w, "b99e0067"), 0);
    CU_ASSERT_EQUAL(cpu->ia, 0x6000);
    CU_ASSERT_EQUAL(cpu->cr[3], 0x0000100200ff0002);
    CU_ASSERT_EQUAL(cpu->cr[4], 0x0000100200020002);
    world_free(w);
}

static void transfer_and_secondary(void)
{
    struct world *w = linkage_world();
    struct cpu *cpu = &w->cpu;

    cpu->gr[6] = 2;
    CU_ASSERT_EQUAL(run(w, "b2250060"), 0); /* SSAR 6 */
    CU_ASSERT_EQUAL(cpu->cr[3], 0x00ff0002);
    CU_ASSERT_EQUAL(cpu->cr[7], SECONDARY_TABLE);
    cpu->gr[8] = ~0ull;
    CU_ASSERT_EQUAL(run(w, "b2270080"), 0); /* ESAR 8 */
    CU_ASSERT_EQUAL(cpu->gr[8], 0xffffffff00000002);
    CU_ASSERT_EQUAL(run(w, "b2260080"), 0); /* EPAR 8 */
    CU_ASSERT_EQUAL(cpu->gr[8], 0xffffffff00000001);
    cpu->cr[4] |= 0x77ull << 32;
    CU_ASSERT_EQUAL(run(w, "b99a0080"), 0); /* EPAIR 8 */
    CU_ASSERT_EQUAL(cpu->gr[8], 0x7700000001);
    world_psw(w, PSW_SPACE(0) | PSW_PROBLEM);
    CU_ASSERT_EQUAL(run(w, "b2260080"), PGM_PRIVILEGED);
    put1(w, AUTHORITY, 0x20); /* primary authority only */
    world_psw(w, PSW_SPACE(0));
    CU_ASSERT_EQUAL(run(w, "b2250060"), PGM_SECONDARY_AUTHORITY);
    CU_ASSERT_EQUAL(got8(w, 0xa8), 2);
    cpu->gr[6] = 64;
    world_psw(w, PSW_SPACE(0));
    CU_ASSERT_EQUAL(run(w, "b2250060"), PGM_AFX);
    cpu->gr[6] = 0x00f00002;
    cpu->gr[7] = 0x6001;
    world_psw(w, PSW_SPACE(0));
    CU_ASSERT_EQUAL(run(w, "b2280067"), 0); /* PT 6,7 */
    CU_ASSERT_EQUAL(cpu->psw_mask, PSW_SPACE(0) | PSW_PROBLEM);
    CU_ASSERT_EQUAL(cpu->cr[1], SECONDARY_TABLE);
    CU_ASSERT_EQUAL(cpu->cr[7], SECONDARY_TABLE);
    CU_ASSERT_EQUAL((u32)cpu->cr[4], 0x00020002);
    CU_ASSERT_EQUAL((u32)cpu->cr[3], 0x00f00002);
    cpu->gr[6] = 1; /* AX 2 has no authority */
    CU_ASSERT_EQUAL(run(w, "b2280067"), PGM_PRIMARY_AUTHORITY);
    cpu->gr[6] = 0x5678; /* ESEA */
    world_psw(w, PSW64);
    CU_ASSERT_EQUAL(run(w, "b99d0060"), 0);
    CU_ASSERT_EQUAL(cpu->gr[6], 0x00035678);
    CU_ASSERT_EQUAL(cpu->cr[8], 0x56780000);
    world_free(w);
}

static void load_parameters(void)
{
    struct world *w = linkage_world();
    struct cpu *cpu = &w->cpu;

    cpu->gr[5] = 0x40000;
    world_psw(w, PSW64);
    put8(w, 0x40000, 0x1234000100010002);       /* PKM, SASN 1, AX 1, PASN 2 */
    CU_ASSERT_EQUAL(run(w, "e50050000002"), 0); /* LASP 0(5),2: AX of the operand */
    CU_ASSERT_EQUAL(cpu_cc(cpu), 0);
    CU_ASSERT_EQUAL(cpu->cr[1], SECONDARY_TABLE);
    CU_ASSERT_EQUAL(cpu->cr[7], PRIMARY_TABLE);
    CU_ASSERT_EQUAL(cpu->cr[3], 0x12340001);
    CU_ASSERT_EQUAL(cpu->cr[4], 0x00010002);
    CU_ASSERT_EQUAL(cpu->cr[5], ASTE(2));
    put8(w, 0x40000, 0x1234000100010001);
    CU_ASSERT_EQUAL(run(w, "e50050000000"), 0);
    CU_ASSERT_EQUAL(cpu_cc(cpu), 0);
    CU_ASSERT_EQUAL(cpu->cr[7], PRIMARY_TABLE);
    put8(w, 0x40000, 0x1234000300010001); /* SASN 3 is invalid */
    CU_ASSERT_EQUAL(run(w, "e50050000000"), 0);
    CU_ASSERT_EQUAL(cpu_cc(cpu), 2);
    put8(w, 0x40000, 0x1234000100010040);
    CU_ASSERT_EQUAL(run(w, "e50050000000"), 0);
    CU_ASSERT_EQUAL(cpu_cc(cpu), 1);
    put8(w, 0x40000, 0x1234000100010002);
    cpu->cr[1] |= 0x40;
    CU_ASSERT_EQUAL(run(w, "e50050000000"), 0);
    CU_ASSERT_EQUAL(cpu_cc(cpu), 3);
    CU_ASSERT_EQUAL(run(w, "e50050040000"), PGM_SPECIFICATION);
    world_free(w);
}

/* Access list of the dispatchable unit: ALEN 2 is space 2, private to EAX 3, fetch-only if told. */
static void access_list(struct world *w, u32 bits)
{
    put4(w, DUCT + 16, ACCESS_LIST);
    for (unsigned i = 0; i < 8; i++)
        put4(w, ACCESS_LIST + 16 * i, 0x80000000);
    put4(w, ACCESS_LIST + 32, bits | 0x00070003); /* sequence number 7 */
    put4(w, ACCESS_LIST + 40, ASTE(2));
    put4(w, ACCESS_LIST + 44, 0x5002);
}

static void access_registers(void)
{
    struct world *w = linkage_world();
    struct cpu *cpu = &w->cpu;
    static const struct {
        u32 alet;
        int code;
    } wrong[] = {
        {0x02000002,  PGM_ALET_SPECIFICATION},
        { 0x00070008, PGM_ALEN_TRANSLATION  },
        { 0x00070003, PGM_ALEN_TRANSLATION  },
        { 0x00060002, PGM_ALE_SEQUENCE      },
    };

    access_list(w, 0x01000000);
    put4(w, SHARED, 0x11111111);
    put4(w, 0x60000, 0x22222222);
    cpu->gr[5] = SHARED;
    cpu->ar[5] = 0x00070002;
    world_psw(w, PSW_SPACE(ASC_AR));
    CU_ASSERT_EQUAL(run(w, "58605000"), 0); /* L 6,0(5) */
    CU_ASSERT_EQUAL(cpu->gr[6], 0x22222222);
    CU_ASSERT_EQUAL(run(w, "b24c0050"), 0); /* TAR 5,0: EAX 0 */
    CU_ASSERT_EQUAL(cpu_cc(cpu), 3);
    cpu->gr[7] = 0x00030000;
    CU_ASSERT_EQUAL(run(w, "b24c0057"), 0);
    CU_ASSERT_EQUAL(cpu_cc(cpu), 1);
    cpu->gr[7] = 0x00010000; /* by the authority table */
    CU_ASSERT_EQUAL(run(w, "b24c0057"), 0);
    CU_ASSERT_EQUAL(cpu_cc(cpu), 1);
    CU_ASSERT_EQUAL(run(w, "b24c0007"), 0); /* access register 0 holds 0 */
    CU_ASSERT_EQUAL(cpu_cc(cpu), 0);
    for (unsigned i = 0; i < COUNT(wrong); i++) {
        cpu->ar[5] = wrong[i].alet;
        world_psw(w, PSW_SPACE(ASC_AR));
        CU_ASSERT_EQUAL(run(w, "58605000"), wrong[i].code);
        CU_ASSERT_EQUAL(got1(w, 0xa0), 5);
    }
    cpu->ar[5] = 0x00070002;
    cpu->cr[8] = 0;
    world_psw(w, PSW_SPACE(ASC_AR));
    CU_ASSERT_EQUAL(run(w, "58605000"), PGM_EXTENDED_AUTHORITY);
    cpu->cr[8] = 0x00030000;
    put4(w, ACCESS_LIST + 44, 0);
    world_psw(w, PSW_SPACE(ASC_AR));
    CU_ASSERT_EQUAL(run(w, "58605000"), PGM_ASTE_SEQUENCE);
    put4(w, ASTE(2), 0x80000000);
    world_psw(w, PSW_SPACE(ASC_AR));
    CU_ASSERT_EQUAL(run(w, "58605000"), PGM_ASTE_VALIDITY);
    world_free(w);
}

static void subspace_group(void)
{
    struct world *w = linkage_world();
    struct cpu *cpu = &w->cpu;

    access_list(w, 0);
    put4(w, DUCT, ASTE(1));
    put8(w, ASTE(1) + 8, PRIMARY_TABLE | 0x200);
    put4(w, ASTE(1), AUTHORITY | 1);
    put8(w, ASTE(2) + 8, SECONDARY_TABLE | 0x200);
    cpu->cr[1] |= 0x240;
    cpu->gr[5] = 0x6000;
    cpu->ar[5] = 0x00070002;
    CU_ASSERT_EQUAL(run(w, "b2580035"), 0); /* BSG 3,5 */
    CU_ASSERT_EQUAL(cpu->ia, 0x6000);
    CU_ASSERT_EQUAL(cpu->gr[3], w->at - 4);
    CU_ASSERT_EQUAL(cpu->cr[1], SECONDARY_TABLE | 0x240);
    CU_ASSERT_EQUAL(cpu->cr[7], cpu->cr[1]);
    CU_ASSERT_EQUAL(got4(w, DUCT + 4), 0x80000000 | ASTE(2));
    CU_ASSERT_EQUAL(got4(w, DUCT + 12), 0x5002);
    cpu->ar[5] = 0;
    CU_ASSERT_EQUAL(run(w, "b2580035"), 0); /* to the base space */
    CU_ASSERT_EQUAL(cpu->cr[1], PRIMARY_TABLE | 0x200);
    CU_ASSERT_EQUAL(got4(w, DUCT + 4), ASTE(2));
    cpu->ar[5] = 1;
    CU_ASSERT_EQUAL(run(w, "b2580035"), 0); /* to the last subspace */
    CU_ASSERT_EQUAL(cpu->cr[1], SECONDARY_TABLE | 0x200);
    CU_ASSERT_EQUAL(got4(w, DUCT + 4), 0x80000000 | ASTE(2));
    cpu->gr[6] =
        0x00ff0001; /* PT to the base space while a subspace is active: the subspace's ASCE */
    cpu->cr[4] = 0x00010005;
    cpu->gr[7] = 0x6000;
    CU_ASSERT_EQUAL(run(w, "b2280067"), 0);
    CU_ASSERT_EQUAL(cpu->cr[1], SECONDARY_TABLE | 0x200);
    put4(w, ASTE(2) + 20, 0);
    CU_ASSERT_EQUAL(run(w, "b2580035"), PGM_ASTE_SEQUENCE);
    CU_ASSERT_EQUAL(got1(w, 0xa0), 5);
    cpu->cr[5] = ASTE(2);
    world_psw(w, PSW_SPACE(0));
    CU_ASSERT_EQUAL(run(w, "b2580035"), PGM_SPECIAL_OPERATION);
    world_free(w);
}

static void set_authority(void)
{
    struct world *w = linkage_world();
    struct cpu *cpu = &w->cpu;
    u64 back;

    cpu->gr[3] = 0x0ff00090; /* PKM, key 9 */
    cpu->gr[5] = 0x6000;
    CU_ASSERT_EQUAL(run(w, "b25a0035"), 0); /* BSA 3,5 */
    back = w->at - 4;
    CU_ASSERT_EQUAL(cpu->ia, 0x6000);
    CU_ASSERT_EQUAL(cpu->psw_mask, PSW_SPACE(0) | PSW_PROBLEM | 9ull << 52);
    CU_ASSERT_EQUAL(cpu->cr[3], 0x00f00001);
    CU_ASSERT_EQUAL(got4(w, DUCT + 20), 0x00ff0008);
    CU_ASSERT_EQUAL(got8(w, DUCT + 32), back);
    CU_ASSERT_EQUAL(run(w, "b25a0035"), PGM_SPECIAL_OPERATION);
    world_psw(w, PSW_SPACE(0) | PSW_PROBLEM | 9ull << 52);
    CU_ASSERT_EQUAL(run(w, "b25a0070"), 0); /* BSA 7,0 */
    CU_ASSERT_EQUAL(cpu->ia, back);
    CU_ASSERT_EQUAL(cpu->gr[7], w->at - 4);
    CU_ASSERT_EQUAL(cpu->psw_mask, PSW_SPACE(0));
    CU_ASSERT_EQUAL(cpu->cr[3], 0x00ff0001);
    CU_ASSERT_EQUAL(got4(w, DUCT + 20), 0x00ff0000);
    world_free(w);
}

static void traps(void)
{
    struct world *w = linkage_world();
    struct cpu *cpu = &w->cpu;

    CU_ASSERT_EQUAL(run(w, "01ff"), PGM_SPECIAL_OPERATION);
    put4(w, DUCT + 44, 0x10000 | 1);
    put4(w, 0x10000, 0x00060000); /* long PSW, long registers */
    put4(w, 0x1000c, 0x11000);
    put4(w, 0x10014, 0x6000);
    cpu->gr[9] = 0x9999999999999999;
    cpu->ar[15] = 0xabc;
    world_psw(w, PSW_SPACE(ASC_AR));
    CU_ASSERT_EQUAL(run(w, "b2ff0123"), 0); /* TRAP4 291 */
    CU_ASSERT_EQUAL(cpu->ia, 0x6000);
    CU_ASSERT_EQUAL(cpu->psw_mask, PSW_BA | PSW_DAT);
    CU_ASSERT_EQUAL(cpu->gr[15], 0x10000);
    CU_ASSERT_EQUAL(got8(w, 0x11000), 0x4004000000000000);
    CU_ASSERT_EQUAL(got8(w, 0x11008), 0x0000012300000abc);
    CU_ASSERT_EQUAL(got8(w, 0x11010), PSW_SPACE(ASC_AR));
    CU_ASSERT_EQUAL(got8(w, 0x11018), w->at - 4);
    CU_ASSERT_EQUAL(got8(w, 0x11020 + 72), 0x9999999999999999);
    /* RP 0(15) with what was saved: flags P, R; offsets */
    cpu->gr[9] = 0;
    cpu->gr[15] = 0x11000;
    cpu->ar[15] = 0;
    world_psw(w, PSW_SPACE(ASC_PRIMARY) | 3ull << 52);
    put8(w, 0x11018, 0x7000);
    CU_ASSERT_EQUAL(run(w, "b277f00000060010000c0098"), 0);
    CU_ASSERT_EQUAL(cpu->ia, 0x7000);
    CU_ASSERT_EQUAL(cpu->psw_mask, PSW_SPACE(ASC_AR) | 3ull << 52);
    CU_ASSERT_EQUAL(cpu->ar[15], 0xabc);
    CU_ASSERT_EQUAL(cpu->gr[15], 0);
    CU_ASSERT_EQUAL(run(w, "b277f0000806001000000000"), PGM_SPECIFICATION);
    world_free(w);
}

static void trace_table(void)
{
    struct world *w = linkage_world();
    struct cpu *cpu = &w->cpu;
    u64 at = TRACE_TABLE;

    cpu->cr[12] = 1ull << 63 | TRACE_TABLE | 3;
    put4(w, 0x10000, 0x1234);
    cpu->gr[4] = 0x4444444444444444;
    cpu->gr[5] = 0x10000;
    CU_ASSERT_EQUAL(run(w, "99455000"), 0); /* TRACE 4,5,0(5) */
    CU_ASSERT_EQUAL(got2(w, at), 0x7100);
    CU_ASSERT_EQUAL(got4(w, at + 8), 0x1234);
    CU_ASSERT_EQUAL(got8(w, at + 12), 0x4444444400010000);
    at += 20;
    CU_ASSERT_EQUAL(cpu->cr[12], 1ull << 63 | at | 3);
    CU_ASSERT_EQUAL(run(w, "eb445000000f"), 0); /* TRACG 4,4,0(5) */
    CU_ASSERT_EQUAL(got2(w, at), 0x7080);
    CU_ASSERT_EQUAL(got2(w, at + 2), 0xd000);
    CU_ASSERT_EQUAL(got4(w, at + 12), 0x1234);
    CU_ASSERT_EQUAL(got8(w, at + 16), 0x4444444444444444);
    at += 24;
    put4(w, 0x10000, 0x80001234);
    CU_ASSERT_EQUAL(run(w, "99455000"), 0); /* disabled by the operand */
    CU_ASSERT_EQUAL(cpu->cr[12], 1ull << 63 | at | 3);
    cpu->gr[6] = 0x6000;
    CU_ASSERT_EQUAL(run(w, "b2400006"), 0); /* BAKR 0,6: a branch */
    CU_ASSERT_EQUAL(got4(w, at), 0x80006000);
    at += 4;
    ete(w, 2, 0xc0000000, 2);
    cpu->cr[15] = STACK + 8;
    CU_ASSERT_EQUAL(run(w, "b2180002"), 0); /* PC */
    CU_ASSERT_EQUAL(got4(w, at), 0x22000002);
    CU_ASSERT_EQUAL(got8(w, at + 4), w->at - 4);
    at += 12;
    CU_ASSERT_EQUAL(run(w, "0101"), 0); /* PR */
    CU_ASSERT_EQUAL(got4(w, at), 0x320a0001);
    CU_ASSERT_EQUAL(got4(w, at + 8), w->at - 6);
    at += 12;
    cpu->gr[6] = 2;
    CU_ASSERT_EQUAL(run(w, "b2250060"), 0); /* SSAR */
    CU_ASSERT_EQUAL(got4(w, at), 0x10000002);
    at += 4;
    cpu->gr[7] = 0x6000;
    CU_ASSERT_EQUAL(run(w, "b2280067"), 0); /* PT */
    CU_ASSERT_EQUAL(got4(w, at), 0x31080002);
    CU_ASSERT_EQUAL(got4(w, at + 4), 0x6000);
    cpu->cr[12] = (TRACE_TABLE + 0xff0) | 1;
    put4(w, 0x10000, 0);
    world_psw(w, PSW_SPACE(0));
    CU_ASSERT_EQUAL(run(w, "99445000"), PGM_TRACE_TABLE);
    CU_ASSERT_EQUAL(cpu->cr[12], (TRACE_TABLE + 0xff0) | 1);
    world_psw(w, PSW_SPACE(0));
    CU_ASSERT_EQUAL(run(w, "99445002"), PGM_SPECIFICATION);
    world_free(w);
}

/* Mode tracing of the linkage instructions: from 31 bits to 64 and back. */
static void mode_switches(void)
{
    struct world *w = linkage_world();
    struct cpu *cpu = &w->cpu;
    u64 at = TRACE_TABLE;

    ete(w, 2, 0xc0000000, 2);
    cpu->cr[12] = 1ull << 62 | TRACE_TABLE | 2;
    world_psw(w, PSW_BA | PSW_DAT);
    CU_ASSERT_EQUAL(run(w, "b2180002"), 0); /* PC: two entries */
    CU_ASSERT_EQUAL(got4(w, at), 0x21000002);
    CU_ASSERT_EQUAL(got4(w, at + 4), 0x80000000 | (w->at - 4));
    CU_ASSERT_EQUAL(got4(w, at + 8), 0x51300000);
    CU_ASSERT_EQUAL(got4(w, at + 12), 0x80000000 | (w->at - 4));
    at += 16;
    CU_ASSERT_EQUAL(cpu->cr[12], 1ull << 62 | at | 2);
    cpu->cr[12] &= ~2ull;
    CU_ASSERT_EQUAL(run(w, "0101"), 0); /* PR */
    CU_ASSERT_EQUAL(cpu->psw_mask, PSW_BA | PSW_DAT);
    CU_ASSERT_EQUAL(got4(w, at), 0x51200000);
    CU_ASSERT_EQUAL(got4(w, at + 4), w->at - 6);
    at += 8;
    world_psw(w, PSW_SPACE(0));
    cpu->gr[5] = 0x80006000;
    CU_ASSERT_EQUAL(run(w, "b2400050"), 0); /* BAKR 5,0: no switch yet */
    CU_ASSERT_EQUAL(cpu->cr[12], 1ull << 62 | at);
    cpu->cr[12] |= 2;
    CU_ASSERT_EQUAL(run(w, "0101"), 0);
    CU_ASSERT_EQUAL(cpu->psw_mask, PSW_BA | PSW_DAT);
    CU_ASSERT_EQUAL(got4(w, at), 0x51200000);
    CU_ASSERT_EQUAL(cpu->cr[12], 1ull << 62 | (at + 8) | 2);
    world_free(w);
}

/* RESUME PROGRAM from 64 bits to 31: one entry, with the target if branches are traced as well. */
static void mode_resumed(void)
{
    struct world *w = linkage_world();
    struct cpu *cpu = &w->cpu;

    cpu->gr[15] = 0x11000;
    put8(w, 0x11010, PSW_BA);
    put8(w, 0x11018, 0x7000);
    cpu->cr[12] = 3ull << 62 | TRACE_TABLE;
    CU_ASSERT_EQUAL(run(w, "b277f00000060010000c0098"), 0);
    CU_ASSERT_EQUAL(cpu->psw_mask & (PSW_EA | PSW_BA), PSW_BA);
    CU_ASSERT_EQUAL(got4(w, TRACE_TABLE), 0x51a00000);
    CU_ASSERT_EQUAL(got4(w, TRACE_TABLE + 4), 0x80007000);
    cpu->gr[15] = 0x11000;
    cpu->cr[12] = 1ull << 62 | TRACE_TABLE;
    world_psw(w, PSW_SPACE(0));
    CU_ASSERT_EQUAL(run(w, "b277f00000060010000c0098"), 0);
    CU_ASSERT_EQUAL(got4(w, TRACE_TABLE), 0x51200000);
    CU_ASSERT_EQUAL(got4(w, TRACE_TABLE + 4), w->at - 16 + 4);
    world_free(w);
}

int main(void)
{
    CU_TestInfo tests[] = {
        {"BAKR, EREG, ESTA, MSTA, PR", branch_and_stack      },
        { "stack sections",            stack_sections        },
        { "basic PC, PT",              call_basic            },
        { "PC-number translation",     call_tables           },
        { "stacking PC, PR",           call_stacking         },
        { "ASN-and-LX reuse",          call_with_reuse       },
        { "PT, SSAR, EPAR, ESEA",      transfer_and_secondary},
        { "LASP",                      load_parameters       },
        { "access registers, TAR",     access_registers      },
        { "BSG",                       subspace_group        },
        { "BSA",                       set_authority         },
        { "TRAP, RP",                  traps                 },
        { "trace table",               trace_table           },
        { "mode tracing",              mode_switches         },
        { "mode tracing of RP",        mode_resumed          },
        CU_TEST_INFO_NULL
    };
    CU_SuiteInfo suites[] = {
        {"linkage", NULL, NULL, NULL, NULL, tests},
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
