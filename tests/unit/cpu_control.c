/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Control instructions: modes, spaces, keys, translation, moves.  PoP chapter 10. */
#include "tests/unit/cpu_world.h"

#define CR0_EXTRACT   (1ull << 27)
#define CR0_SECONDARY (1ull << 26)

static void psw_fields(void)
{
    struct world *w = world_new();
    struct cpu *cpu = &w->cpu;

    world_psw(w, PSW64);
    CU_ASSERT_EQUAL(run(w, "b20a0050"), 0); /* SPKA 80 */
    CU_ASSERT_EQUAL(cpu->psw_mask, PSW64 | 5ull << 52);
    cpu->gr[2] = ~0ull;
    CU_ASSERT_EQUAL(run(w, "b20b0000"), 0); /* IPK */
    CU_ASSERT_EQUAL(cpu->gr[2], 0xffffffffffffff50);
    world_psw(w, PSW64 | PSW_PROBLEM);
    CU_ASSERT_EQUAL(run(w, "b20a0050"), PGM_PRIVILEGED);
    cpu->cr[3] = 0x80000000 >> 5;
    world_psw(w, PSW64 | PSW_PROBLEM);
    CU_ASSERT_EQUAL(run(w, "b20a0050"), 0);
    CU_ASSERT_EQUAL(run(w, "b20b0000"), PGM_PRIVILEGED);
    cpu->cr[0] |= CR0_EXTRACT;
    world_psw(w, PSW64 | PSW_PROBLEM);
    CU_ASSERT_EQUAL(run(w, "b20b0000"), 0);
    /* EPSW 1,2 */
    world_psw(w, PSW64 | 5ull << 52);
    cpu_set_cc(cpu, 2);
    cpu->gr[1] = cpu->gr[2] = ~0ull;
    CU_ASSERT_EQUAL(run(w, "b98d0012"), 0);
    CU_ASSERT_EQUAL(cpu->gr[1], 0xffffffff00502001);
    CU_ASSERT_EQUAL(cpu->gr[2], 0xffffffff80000000);
    world_free(w);
}

static void system_mask(void)
{
    struct world *w = world_new();
    struct cpu *cpu = &w->cpu;

    world_psw(w, PSW64 | PSW_EXT);
    CU_ASSERT_EQUAL(run(w, "ad025000"), 0); /* STOSM 0(5),2 */
    cpu->gr[5] = 0x10000;
    CU_ASSERT_EQUAL(run(w, "ad025000"), 0);
    CU_ASSERT_EQUAL(got1(w, 0x10000), 3);
    CU_ASSERT_EQUAL(run(w, "acfe5000"), 0); /* STNSM 0(5),254 */
    CU_ASSERT_EQUAL(cpu->psw_mask, PSW64 | PSW_IO);
    put1(w, 0x10000, 1);
    CU_ASSERT_EQUAL(run(w, "80005000"), 0); /* SSM 0(5) */
    CU_ASSERT_EQUAL(cpu->psw_mask, PSW64 | PSW_EXT);
    put1(w, 0x10000, 0x80);
    CU_ASSERT_EQUAL(run(w, "80005000"), PGM_SPECIFICATION);
    CU_ASSERT_EQUAL(got8(w, 0x150), PSW64 | 1ull << 63); /* the old PSW is the bad one, ... */
    CU_ASSERT_EQUAL(got8(w, 0x158), w->at - 4);          /* ... behind the instruction */
    CU_ASSERT_EQUAL(got1(w, 0x8d), 4);
    cpu->cr[0] |= 1ull << 30;
    world_psw(w, PSW64);
    CU_ASSERT_EQUAL(run(w, "80005000"), PGM_SPECIAL_OPERATION);
    world_psw(w, PSW64 | PSW_PROBLEM);
    CU_ASSERT_EQUAL(run(w, "80005000"), PGM_PRIVILEGED);
    world_free(w);
}

static void load_psw(void)
{
    struct world *w = world_new();
    struct cpu *cpu = &w->cpu;

    world_psw(w, PSW64);
    cpu->gr[5] = 0x10000;
    put8(w, 0x10000, PSW64 | 7ull << 52 | 1ull << 44);
    put8(w, 0x10008, 0x123456);
    CU_ASSERT_EQUAL(run(w, "b2b25000"), 0); /* LPSWE 0(5) */
    CU_ASSERT_EQUAL(cpu->psw_mask, PSW64 | 7ull << 52);
    CU_ASSERT_EQUAL(cpu->ia, 0x123456);
    CU_ASSERT_EQUAL(cpu_cc(cpu), 1);
    CU_ASSERT_EQUAL(run(w, "b2b25004"), PGM_SPECIFICATION);
    world_psw(w, PSW64);
    put8(w, 0x10000, 0x0008000080001000); /* LPSW: bit 12 one, 31-bit mode */
    CU_ASSERT_EQUAL(run(w, "82005000"), 0);
    CU_ASSERT_EQUAL(cpu->psw_mask, PSW_BA);
    CU_ASSERT_EQUAL(cpu->ia, 0x1000);
    world_psw(w, PSW64);
    put8(w, 0x10000, 0x0000000080001000);
    CU_ASSERT_EQUAL(run(w, "82005000"), PGM_SPECIFICATION);
    world_psw(w, PSW64);
    put8(w, 0x10000, PSW_EA); /* no such addressing mode: early exception */
    CU_ASSERT_EQUAL(run(w, "b2b25000"), PGM_SPECIFICATION);
    CU_ASSERT_EQUAL(got1(w, 0x8d), 0);
    CU_ASSERT_EQUAL(got8(w, 0x150), PSW_EA);
    CU_ASSERT_EQUAL(got8(w, 0x158), 0x123456);
    world_free(w);
}

static void space_control_modes(void)
{
    static const struct {
        const char *sac;
        unsigned asc, code;
    } mode[] = {
        {"b2190000",  ASC_PRIMARY,   0},
        { "b2190100", ASC_SECONDARY, 1},
        { "b2190200", ASC_AR,        2},
        { "b2790300", ASC_HOME,      3},
    };
    struct world *w = world_new();
    struct cpu *cpu = &w->cpu;

    world_psw(w, PSW64);
    CU_ASSERT_EQUAL(run(w, "b2190000"), PGM_SPECIAL_OPERATION);
    world_psw(w, PSW_SPACE(0));
    CU_ASSERT_EQUAL(run(w, "b2190000"), PGM_SPECIAL_OPERATION);
    cpu->cr[0] |= CR0_SECONDARY;
    for (unsigned i = 0; i < 4; i++) {
        world_psw(w, PSW_SPACE(0));
        CU_ASSERT_EQUAL(run(w, mode[i].sac), 0);
        CU_ASSERT_EQUAL(cpu->psw_mask, PSW_SPACE(mode[i].asc));
        cpu->gr[3] = ~0ull;
        CU_ASSERT_EQUAL(run(w, "b2240030"), 0); /* IAC 3 */
        CU_ASSERT_EQUAL(cpu->gr[3], 0xffffffffffff00ff | mode[i].code << 8);
        CU_ASSERT_EQUAL(cpu_cc(cpu), mode[i].code);
    }
    world_psw(w, PSW_SPACE(0));
    CU_ASSERT_EQUAL(run(w, "b2190400"), PGM_SPECIFICATION);
    world_psw(w, PSW_SPACE(0) | PSW_PROBLEM);
    CU_ASSERT_EQUAL(run(w, "b2190300"), PGM_PRIVILEGED);
    cpu->cr[1] |= 0x40; /* space-switch event */
    cpu->cr[4] = 0x1234;
    world_psw(w, PSW_SPACE(0));
    CU_ASSERT_EQUAL(run(w, "b2190300"), PGM_SPACE_SWITCH);
    CU_ASSERT_EQUAL(got8(w, 0x150), PSW_SPACE(ASC_HOME));
    CU_ASSERT_EQUAL(got8(w, 0x158), w->at - 4);
    CU_ASSERT_EQUAL(got8(w, 0xa8), 0x80001234);
    world_free(w);
}

static void moves_between_spaces(void)
{
    struct world *w = world_new();
    struct cpu *cpu = &w->cpu;

    cpu->gr[1] = 8;
    cpu->gr[4] = SHARED;
    cpu->gr[5] = SHARED + 0x100;
    put8(w, 0x60100, 0x1122334455667788);
    world_psw(w, PSW_SPACE(0));
    CU_ASSERT_EQUAL(run(w, "da1340005000"), PGM_SPECIAL_OPERATION);
    cpu->cr[0] |= CR0_SECONDARY;
    world_psw(w, PSW_SPACE(0));
    CU_ASSERT_EQUAL(run(w, "da1340005000"), 0); /* MVCP 0(1,4),0(5),3 */
    CU_ASSERT_EQUAL(got8(w, 0x40000), 0x1122334455667788);
    CU_ASSERT_EQUAL(cpu_cc(cpu), 0);
    cpu->gr[1] = 257;
    put8(w, 0x40000 + 0xf8, 0x99);
    CU_ASSERT_EQUAL(run(w, "db1350004000"), 0); /* MVCS 0(1,5),0(4),3 */
    CU_ASSERT_EQUAL(cpu_cc(cpu), 3);
    CU_ASSERT_EQUAL(got8(w, 0x60100), 0x1122334455667788);
    CU_ASSERT_EQUAL(got8(w, 0x601f8), 0x99);
    cpu->gr[3] = 0x70;
    world_psw(w, PSW_SPACE(0) | PSW_PROBLEM);
    CU_ASSERT_EQUAL(run(w, "db1350004000"), PGM_PRIVILEGED);
    w->key[0x60] = 0x88; /* key 8, fetch protected */
    world_psw(w, PSW_SPACE(0));
    cpu->gr[1] = 8;
    CU_ASSERT_EQUAL(run(w, "da1340005000"), PGM_PROTECTION);
    cpu->gr[3] = 0x80;
    world_psw(w, PSW_SPACE(0));
    CU_ASSERT_EQUAL(run(w, "da1340005000"), 0);
    CU_ASSERT_TRUE(w->key[0x60] & KEY_R);
    world_free(w);
}

static void moves_with_keys(void)
{
    struct world *w = world_new();
    struct cpu *cpu = &w->cpu;

    w->key[0x41] = 0x58;
    put8(w, 0x41000, 0x0102030405060708);
    cpu->gr[1] = 8;
    cpu->gr[3] = 0x60;
    cpu->gr[4] = 0x40000;
    cpu->gr[5] = 0x41000;
    world_psw(w, PSW64);
    CU_ASSERT_EQUAL(run(w, "d91340005000"), PGM_PROTECTION); /* MVCK 0(1,4),0(5),3 */
    cpu->gr[3] = 0x50;
    world_psw(w, PSW64);
    CU_ASSERT_EQUAL(run(w, "d91340005000"), 0);
    CU_ASSERT_EQUAL(got8(w, 0x40000), 0x0102030405060708);
    /* MVCSK, MVCDK: length - 1 in register 0, key in register 1 */
    cpu->gr[0] = 3;
    cpu->gr[1] = 0x60;
    CU_ASSERT_EQUAL(run(w, "e50e40085000"), PGM_PROTECTION);
    world_psw(w, PSW64);
    CU_ASSERT_EQUAL(run(w, "e50f50004000"), PGM_PROTECTION);
    cpu->gr[1] = 0x50;
    world_psw(w, PSW64 | 6ull << 52);
    put8(w, 0x40008, 0);
    CU_ASSERT_EQUAL(run(w, "e50e40085000"), PGM_PROTECTION); /* own key 6 may not store */
    world_psw(w, PSW64);
    CU_ASSERT_EQUAL(run(w, "e50e40085000"), 0);
    CU_ASSERT_EQUAL(got8(w, 0x40008), 0x0102030400000000);
    world_free(w);
}

static void optional_specifications(void)
{
    struct world *w = world_new();
    struct cpu *cpu = &w->cpu;

    cpu->gr[4] = SHARED;
    cpu->gr[5] = SHARED;
    cpu->gr[6] = 4;
    put4(w, 0x40000, 0x11111111);
    put4(w, 0x60000, 0x22222222);
    put4(w, 0x70000, 0x77777777);
    world_psw(w, PSW64);
    CU_ASSERT_EQUAL(run(w, "c86040005000"), PGM_SPECIAL_OPERATION); /* MVCOS 0(4),0(5),6 */
    cpu->gr[0] = 0x00810000; /* first operand: secondary space */
    world_psw(w, PSW_SPACE(ASC_HOME));
    CU_ASSERT_EQUAL(run(w, "c86040005000"), PGM_SPECIAL_OPERATION);
    cpu->cr[0] |= CR0_SECONDARY;
    world_psw(w, PSW_SPACE(ASC_HOME));
    CU_ASSERT_EQUAL(run(w, "c86040005000"), 0);
    CU_ASSERT_EQUAL(got4(w, 0x60000), 0x77777777);
    CU_ASSERT_EQUAL(cpu_cc(cpu), 0);
    cpu->gr[0] = 0x00c10001; /* first: home; second: primary */
    CU_ASSERT_EQUAL(run(w, "c86040005000"), 0);
    CU_ASSERT_EQUAL(got4(w, 0x70000), 0x11111111);
    world_psw(w, PSW_SPACE(0) | PSW_PROBLEM);
    CU_ASSERT_EQUAL(run(w, "c86040005000"), PGM_SPECIAL_OPERATION);
    cpu->gr[0] = 0x00015002; /* second with key 5 */
    world_psw(w, PSW_SPACE(0) | PSW_PROBLEM);
    CU_ASSERT_EQUAL(run(w, "c86040005000"), PGM_PRIVILEGED);
    cpu->gr[0] = 0x00810001;
    cpu->gr[6] = 4097;
    cpu->gr[5] = SHARED + 0x800;
    put1(w, 0x417ff, 0xee);
    world_psw(w, PSW_SPACE(0));
    CU_ASSERT_EQUAL(run(w, "c86040005000"), 0);
    CU_ASSERT_EQUAL(cpu_cc(cpu), 3);
    CU_ASSERT_EQUAL(got1(w, 0x60fff), 0xee);
    CU_ASSERT_EQUAL(got1(w, 0x61000), 0);
    world_free(w);
}

static void move_page(void)
{
    struct world *w = world_new();
    struct cpu *cpu = &w->cpu;

    memset(w->storage + 0x42000, 0x5a, 4096);
    cpu->gr[4] = 0x41123;
    cpu->gr[5] = 0x42456;
    world_psw(w, PSW_SPACE(0));
    CU_ASSERT_EQUAL(run(w, "b2540045"), 0); /* MVPG 4,5 */
    CU_ASSERT_EQUAL(cpu_cc(cpu), 0);
    CU_ASSERT_EQUAL(got8(w, 0x41ff8), 0x5a5a5a5a5a5a5a5a);
    put8(w, PRIMARY_TABLE + 0x1000 + 8 * 0x43, 0x43400);
    cpu->gr[4] = 0x43000;
    CU_ASSERT_EQUAL(run(w, "b2540045"), PGM_PAGE);
    CU_ASSERT_EQUAL(got1(w, 0xa2), 0x45);
    CU_ASSERT_EQUAL(got8(w, 0xa8) & PAGE_MASK, 0x43000);
    cpu->gr[0] = 0x100;
    world_psw(w, PSW_SPACE(0));
    CU_ASSERT_EQUAL(run(w, "b2540045"), 0);
    CU_ASSERT_EQUAL(cpu_cc(cpu), 1);
    CU_ASSERT_EQUAL(run(w, "b2540054"), 0);
    CU_ASSERT_EQUAL(cpu_cc(cpu), 2);
    cpu->gr[0] = 0x1000;
    CU_ASSERT_EQUAL(run(w, "b2540054"), PGM_SPECIFICATION);
    cpu->gr[0] = 0xc00;
    world_psw(w, PSW_SPACE(0));
    CU_ASSERT_EQUAL(run(w, "b2540054"), PGM_SPECIFICATION);
    world_free(w);
}

static void keys(void)
{
    struct world *w = world_new();
    struct cpu *cpu = &w->cpu;

    world_psw(w, PSW64);
    cpu->gr[4] = 0xffffff9f;
    cpu->gr[5] = 0x45123;
    CU_ASSERT_EQUAL(run(w, "b22b0045"), 0); /* SSKE 4,5 */
    CU_ASSERT_EQUAL(w->key[0x45], 0x9e);
    cpu->gr[6] = ~0ull;
    CU_ASSERT_EQUAL(run(w, "b2290065"), 0); /* ISKE 6,5 */
    CU_ASSERT_EQUAL(cpu->gr[6], 0xffffffffffffff9e);
    CU_ASSERT_EQUAL(run(w, "b22a0005"), 0); /* RRBE */
    CU_ASSERT_EQUAL(cpu_cc(cpu), 3);
    CU_ASSERT_EQUAL(w->key[0x45], 0x9a);
    CU_ASSERT_EQUAL(run(w, "b22a0005"), 0);
    CU_ASSERT_EQUAL(cpu_cc(cpu), 1);
    /* conditional, MR and MC: equal but for R and C */
    cpu->gr[4] = 0x98;
    CU_ASSERT_EQUAL(run(w, "b22b6045"), 0);
    CU_ASSERT_EQUAL(cpu_cc(cpu), 0);
    CU_ASSERT_EQUAL(cpu->gr[4], 0x9a98);
    CU_ASSERT_EQUAL(w->key[0x45], 0x9a);
    CU_ASSERT_EQUAL(run(w, "b22b4045"), 0); /* MR alone: C differs */
    CU_ASSERT_EQUAL(cpu_cc(cpu), 2);
    CU_ASSERT_EQUAL(w->key[0x45], 0x98);
    cpu->gr[4] = 0x30;
    CU_ASSERT_EQUAL(run(w, "b22b6045"), 0);
    CU_ASSERT_EQUAL(cpu_cc(cpu), 1);
    CU_ASSERT_EQUAL(w->key[0x45], 0x30);
    cpu->gr[5] = WORLD_BYTES;
    CU_ASSERT_EQUAL(run(w, "b2290065"), PGM_ADDRESSING);
    world_psw(w, PSW64);
    CU_ASSERT_EQUAL(run(w, "b2230065"), PGM_SPECIAL_OPERATION); /* IVSK 6,5 */
    cpu->gr[5] = 0x40000;
    w->key[0x60] = 0x7e;
    world_psw(w, PSW_SPACE(ASC_SECONDARY));
    CU_ASSERT_EQUAL(run(w, "b2230065"), 0);
    CU_ASSERT_EQUAL(cpu->gr[6], 0xffffffffffffff78);
    /* RRBM 6,5: 64 blocks from 40000 */
    for (unsigned i = 0x40; i < 0x80; i++)
        w->key[i] = i == 0x40 || i == 0x7f ? KEY_R : KEY_C;
    world_psw(w, PSW64);
    CU_ASSERT_EQUAL(run(w, "b9ae0065"), 0);
    CU_ASSERT_EQUAL(cpu->gr[6], 0x8000000000000001);
    CU_ASSERT_EQUAL(w->key[0x40], 0);
    world_free(w);
}

static void key_seen_at_once(void)
{
    struct world *w = world_new();
    struct cpu *cpu = &w->cpu;

    world_psw(w, PSW64 | 5ull << 52);
    w->key[0x45] = 0x50;
    cpu->gr[4] = 0x80;
    cpu->gr[5] = 0x45000;
    CU_ASSERT_EQUAL(run(w, "50405000"), 0); /* ST 4,0(5) */
    CU_ASSERT_TRUE(w->key[0x45] & KEY_C);
    CU_ASSERT_EQUAL(run(w, "b22b0045"), 0);
    CU_ASSERT_EQUAL(run(w, "50405000"), PGM_PROTECTION);
    world_psw(w, PSW64 | 5ull << 52);
    CU_ASSERT_EQUAL(run(w, "58605000"), 0); /* L 6,0(5): not fetch protected */
    CU_ASSERT_EQUAL(w->key[0x45], 0x84);
    CU_ASSERT_EQUAL(run(w, "b22a0005"), 0);
    CU_ASSERT_EQUAL(run(w, "58605000"), 0);
    CU_ASSERT_EQUAL(w->key[0x45], 0x84); /* R is on again */
    world_free(w);
}

static void test_protection(void)
{
    struct world *w = world_new();
    struct cpu *cpu = &w->cpu;
    static const struct {
        const char *text;
        u8 key;
        unsigned cc;
    } t[] = {
        {"e50140000000",  0x58, 0},
        { "e50140000050", 0x58, 0},
        { "e50140000060", 0x50, 1},
        { "e50140000060", 0x58, 2},
    };

    world_psw(w, PSW64);
    cpu->gr[4] = 0x45000;
    for (unsigned i = 0; i < COUNT(t); i++) {
        w->key[0x45] = t[i].key;
        CU_ASSERT_EQUAL(run(w, t[i].text), 0);
        CU_ASSERT_EQUAL(cpu_cc(cpu), t[i].cc);
    }
    cpu->gr[4] = WORLD_BYTES;
    CU_ASSERT_EQUAL(run(w, "e50140000000"), PGM_ADDRESSING);
    cpu->gr[4] = 0x45000;
    world_psw(w, PSW_SPACE(0));
    put8(w, PRIMARY_TABLE + 0x1000 + 8 * 0x45, 0x45200);
    CU_ASSERT_EQUAL(run(w, "e50140000000"), 0);
    CU_ASSERT_EQUAL(cpu_cc(cpu), 1);
    put8(w, PRIMARY_TABLE + 0x1000 + 8 * 0x45, 0x45400);
    CU_ASSERT_EQUAL(run(w, "e50140000000"), 0);
    CU_ASSERT_EQUAL(cpu_cc(cpu), 3);
    cpu->cr[0] |= 1ull << 28; /* low-address protection */
    CU_ASSERT_EQUAL(run(w, "e50101000000"), 0);
    CU_ASSERT_EQUAL(cpu_cc(cpu), 1);
    CU_ASSERT_EQUAL(run(w, "e50102000000"), 0);
    CU_ASSERT_EQUAL(cpu_cc(cpu), 0);
    /* TEST BLOCK clears, and obeys low-address protection */
    world_psw(w, PSW64);
    put8(w, 0x45008, 1);
    CU_ASSERT_EQUAL(run(w, "b22c0004"), 0);
    CU_ASSERT_EQUAL(got8(w, 0x45008), 0);
    cpu->gr[4] = 0;
    CU_ASSERT_EQUAL(run(w, "b22c0004"), PGM_PROTECTION);
    world_free(w);
}

static void real_addresses(void)
{
    struct world *w = world_new();
    struct cpu *cpu = &w->cpu;

    cpu->gr[4] = SHARED + 0x123;
    world_psw(w, PSW64 | (u64)ASC_SECONDARY << 46); /* DAT off: the space counts all the same */
    CU_ASSERT_EQUAL(run(w, "e36040000003"), 0);     /* LRAG 6,0(4) */
    CU_ASSERT_EQUAL(cpu->gr[6], 0x60123);
    CU_ASSERT_EQUAL(cpu_cc(cpu), 0);
    cpu->gr[6] = ~0ull;
    world_psw(w, PSW_BA | (u64)ASC_HOME << 46);
    CU_ASSERT_EQUAL(run(w, "b1604000"), 0); /* LRA in 31-bit mode */
    CU_ASSERT_EQUAL(cpu->gr[6], 0xffffffff00070123);
    put8(w, PRIMARY_TABLE + 0x1000 + 8 * 0x40, 0x40400);
    world_psw(w, PSW64);
    CU_ASSERT_EQUAL(run(w, "b1604000"), 0);
    CU_ASSERT_EQUAL(cpu_cc(cpu), 2);
    CU_ASSERT_EQUAL(cpu->gr[6], PRIMARY_TABLE + 0x1000 + 8 * 0x40);
    cpu->gr[4] = 0x100000;
    CU_ASSERT_EQUAL(run(w, "b1604000"), 0);
    CU_ASSERT_EQUAL(cpu_cc(cpu), 1);
    CU_ASSERT_EQUAL(cpu->gr[6], PRIMARY_TABLE + 8);
    cpu->gr[4] = 0x20000000; /* behind the table's 512 entries */
    cpu->gr[6] = 0x7777777700000000;
    CU_ASSERT_EQUAL(run(w, "b1604000"), 0);
    CU_ASSERT_EQUAL(cpu_cc(cpu), 3);
    CU_ASSERT_EQUAL(cpu->gr[6], 0x7777777780000010);
    cpu->gr[4] = 1ull << 40;
    CU_ASSERT_EQUAL(run(w, "b1604000"), 0);
    CU_ASSERT_EQUAL(cpu->gr[6], 0x7777777780000038);
    /* LPTEA 6,0,4,2 */
    cpu->gr[4] = SHARED + 0x3123;
    CU_ASSERT_EQUAL(run(w, "b9aa0264"), 0);
    CU_ASSERT_EQUAL(cpu_cc(cpu), 0);
    CU_ASSERT_EQUAL(cpu->gr[6], SECONDARY_TABLE + 0x1000 + 8 * 0x43);
    put8(w, SECONDARY_TABLE, (SECONDARY_TABLE + 0x1000) | 0x200);
    CU_ASSERT_EQUAL(run(w, "b9aa0264"), 0);
    CU_ASSERT_EQUAL(cpu_cc(cpu), 1);
    CU_ASSERT_EQUAL(run(w, "b9aa0564"), PGM_SPECIFICATION);
    /* STRAG 0(5),0(4) */
    world_psw(w, PSW_SPACE(ASC_PRIMARY));
    cpu->gr[5] = 0x10000;
    cpu->gr[4] = 0x45678;
    CU_ASSERT_EQUAL(run(w, "e50250004000"), 0);
    CU_ASSERT_EQUAL(got8(w, 0x10000), 0x45678);
    cpu->gr[4] = SHARED;
    CU_ASSERT_EQUAL(run(w, "e50250004000"), PGM_PAGE);
    CU_ASSERT_EQUAL(got8(w, 0xa8) & PAGE_MASK, SHARED);
    world_free(w);
}

static void using_real(void)
{
    struct world *w = world_new();
    struct cpu *cpu = &w->cpu;

    world_psw(w, PSW_SPACE(ASC_SECONDARY));
    put8(w, 0x40008, 0x1122334455667788);
    cpu->gr[4] = 0x40008;
    cpu->gr[6] = ~0ull;
    CU_ASSERT_EQUAL(run(w, "b24b0064"), 0); /* LURA */
    CU_ASSERT_EQUAL(cpu->gr[6], 0xffffffff11223344);
    CU_ASSERT_EQUAL(run(w, "b9050064"), 0); /* LURAG */
    CU_ASSERT_EQUAL(cpu->gr[6], 0x1122334455667788);
    cpu->gr[4] = 0x40010;
    CU_ASSERT_EQUAL(run(w, "b2460064"), 0); /* STURA */
    CU_ASSERT_EQUAL(got8(w, 0x40010), 0x5566778800000000);
    CU_ASSERT_EQUAL(run(w, "b9250064"), 0); /* STURG */
    CU_ASSERT_EQUAL(got8(w, 0x40010), 0x1122334455667788);
    cpu->gr[4] = 0x40014;
    CU_ASSERT_EQUAL(run(w, "b9250064"), PGM_SPECIFICATION);
    world_psw(w, PSW_SPACE(ASC_SECONDARY) | 3ull << 52);
    w->key[0x40] = 0x40;
    w->key[0x02] = 0x30;
    CU_ASSERT_EQUAL(run(w, "b2460064"), PGM_PROTECTION);
    world_free(w);
}

static void invalidations(void)
{
    struct world *w = world_new();
    struct cpu *cpu = &w->cpu;
    u64 pte = PRIMARY_TABLE + 0x1000 + 8 * 0x45;

    world_psw(w, PSW_SPACE(0));
    cpu->gr[4] = PRIMARY_TABLE + 0x1000;
    cpu->gr[5] = 0x45000;
    CU_ASSERT_EQUAL(run(w, "58605000"), 0);
    put8(w, pte, 0x45400);
    CU_ASSERT_EQUAL(run(w, "58605000"), 0); /* the TLB still knows it */
    put8(w, pte, 0x45000);
    CU_ASSERT_EQUAL(run(w, "b2210045"), 0); /* IPTE 4,5 */
    CU_ASSERT_EQUAL(got8(w, pte), 0x45400);
    CU_ASSERT_EQUAL(run(w, "58605000"), PGM_PAGE);
    put8(w, pte, 0x46000);
    world_psw(w, PSW_SPACE(0));
    put4(w, 0x46000, 0x46);
    CU_ASSERT_EQUAL(run(w, "58605000"), 0);
    CU_ASSERT_EQUAL((u32)cpu->gr[6], 0x46);
    put8(w, pte, 0x45000);
    CU_ASSERT_EQUAL(run(w, "b20d0000"), 0); /* PTLB */
    CU_ASSERT_EQUAL(run(w, "58605000"), 0);
    CU_ASSERT_EQUAL((u32)cpu->gr[6], 0);
    /* IDTE 4,3,5: clear by ASCE, then invalidate two segment-table entries */
    put8(w, pte, 0x46000);
    cpu->gr[3] = PRIMARY_TABLE;
    cpu->gr[7] = 0x800;
    CU_ASSERT_EQUAL(run(w, "b98e3047"), 0);
    CU_ASSERT_EQUAL(run(w, "58605000"), 0);
    CU_ASSERT_EQUAL((u32)cpu->gr[6], 0x46);
    put8(w, PRIMARY_TABLE + 8, 0x31000);
    put8(w, PRIMARY_TABLE + 16, 0x31000);
    cpu->gr[4] = PRIMARY_TABLE;
    cpu->gr[7] = 0x100001;
    CU_ASSERT_EQUAL(run(w, "b98e3047"), 0);
    CU_ASSERT_EQUAL(got8(w, PRIMARY_TABLE + 8), 0x31020);
    CU_ASSERT_EQUAL(got8(w, PRIMARY_TABLE + 16), 0x31020);
    cpu->gr[7] = 0x101000;
    CU_ASSERT_EQUAL(run(w, "b98e3047"), PGM_SPECIFICATION);
    world_free(w);
}

static void swap_and_purge(void)
{
    struct world *w = world_new();
    struct cpu *cpu = &w->cpu;

    world_psw(w, PSW64);
    put8(w, 0x40000, 5);
    cpu->gr[4] = 5;
    cpu->gr[5] = 6;
    cpu->gr[8] = 0x40001;
    CU_ASSERT_EQUAL(run(w, "b98a0048"), 0); /* CSPG 4,8 */
    CU_ASSERT_EQUAL(cpu_cc(cpu), 0);
    CU_ASSERT_EQUAL(got8(w, 0x40000), 6);
    CU_ASSERT_EQUAL(run(w, "b98a0048"), 0);
    CU_ASSERT_EQUAL(cpu_cc(cpu), 1);
    CU_ASSERT_EQUAL(cpu->gr[4], 6);
    cpu->gr[4] = 0xabc0000000000000;
    cpu->gr[5] = 7;
    CU_ASSERT_EQUAL(run(w, "b2500048"), 0); /* CSP */
    CU_ASSERT_EQUAL(got4(w, 0x40000), 7);
    CU_ASSERT_EQUAL(run(w, "b2500058"), PGM_SPECIFICATION);
    world_free(w);
}

static void control_registers(void)
{
    struct world *w = world_new();
    struct cpu *cpu = &w->cpu;

    world_psw(w, PSW64);
    cpu->gr[5] = 0x40000;
    for (unsigned i = 0; i < 3; i++)
        put8(w, 0x40000 + 8 * i, 0x1111111100000000 + i);
    CU_ASSERT_EQUAL(run(w, "ebf15000002f"), 0); /* LCTLG 15,1,0(5) */
    CU_ASSERT_EQUAL(cpu->cr[15], 0x1111111100000000);
    CU_ASSERT_EQUAL(cpu->cr[1], 0x1111111100000002);
    CU_ASSERT_EQUAL(run(w, "ebf150200025"), 0); /* STCTG */
    CU_ASSERT_EQUAL(got8(w, 0x40030), 0x1111111100000002);
    put4(w, 0x40000, 0x22222222);
    CU_ASSERT_EQUAL(run(w, "b7225000"), 0); /* LCTL 2,2,0(5) */
    CU_ASSERT_EQUAL(run(w, "b7ff5000"), 0);
    CU_ASSERT_EQUAL(cpu->cr[15], 0x1111111122222222);
    CU_ASSERT_EQUAL(run(w, "b6ff5040"), 0); /* STCTL */
    CU_ASSERT_EQUAL(got4(w, 0x40040), 0x22222222);
    CU_ASSERT_EQUAL(run(w, "b6ff5042"), PGM_SPECIFICATION);
    world_psw(w, PSW64);
    put4(w, 0x40000, 0x00022fff);
    CU_ASSERT_EQUAL(run(w, "b2105000"), 0); /* SPX */
    CU_ASSERT_EQUAL(cpu->prefix, 0x22000);
    CU_ASSERT_EQUAL(run(w, "b2115004"), 0); /* STPX */
    CU_ASSERT_EQUAL(got4(w, 0x40004), 0x22000);
    memcpy(w->storage + 0x221d0, w->storage + 0x1d0, 16);
    put4(w, 0x40000, 0x40000000);
    put8(w, 0x80, 0);
    run(w, "b2105000");
    CU_ASSERT_EQUAL(got2(w, 0x2208e), PGM_ADDRESSING); /* in the new lowcore */
    world_free(w);
}

static void clocks(void)
{
    struct world *w = world_new();
    struct cpu *cpu = &w->cpu;

    world_psw(w, PSW64);
    cpu->gr[5] = 0x40000;
    cpu_set_cc(cpu, 3);
    CU_ASSERT_EQUAL(run(w, "b2055000"), 0); /* STCK */
    CU_ASSERT_EQUAL(cpu_cc(cpu), 0);
    CU_ASSERT_TRUE(got8(w, 0x40000) > 0xd000000000000000 && got8(w, 0x40000) < 0xd000000000100000);
    cpu->gr[0] = 0x1234;
    CU_ASSERT_EQUAL(run(w, "0107"), 0);     /* SCKPF */
    CU_ASSERT_EQUAL(run(w, "b2785010"), 0); /* STCKE */
    CU_ASSERT_EQUAL(got1(w, 0x40010), 0);
    CU_ASSERT_EQUAL(got2(w, 0x4001e), 0x1234);
    CU_ASSERT_TRUE(got8(w, 0x40011) > got8(w, 0x40000));
    CU_ASSERT_TRUE((got8(w, 0x40018) & 0xffffffffff0000) != 0);
    put8(w, 0x40020, 0x8000000000000000);
    CU_ASSERT_EQUAL(run(w, "b2085020"), 0); /* SPT */
    CU_ASSERT_EQUAL(run(w, "b2065020"), 0); /* SCKC */
    CU_ASSERT_EQUAL(run(w, "b2075028"), 0); /* STCKC */
    CU_ASSERT_EQUAL(got8(w, 0x40028), 0x8000000000000000);
    CU_ASSERT_EQUAL(run(w, "b2095030"), 0); /* STPT */
    CU_ASSERT_EQUAL(got8(w, 0x40030), 0x8000000000000000);
    CU_ASSERT_EQUAL(run(w, "b2075024"), PGM_SPECIFICATION);
    world_psw(w, PSW64);
    CU_ASSERT_EQUAL(run(w, "b2045020"), 0); /* SCK */
    CU_ASSERT_EQUAL(run(w, "b27c5000"), 0); /* STCKF */
    CU_ASSERT_EQUAL(got8(w, 0x40000) >> 20, 0x80000000000);
    cpu->gr[0] = 0; /* PTFF: which functions; then the offset */
    cpu->gr[1] = 0x40100;
    CU_ASSERT_EQUAL(run(w, "0104"), 0);
    CU_ASSERT_EQUAL(got8(w, 0x40100), 0xf000000000000000);
    cpu->gr[0] = 1;
    CU_ASSERT_EQUAL(run(w, "0104"), 0);
    CU_ASSERT_EQUAL(got8(w, 0x40118), cpu->epoch);
    cpu->gr[0] = 0x41;
    CU_ASSERT_EQUAL(run(w, "0104"), 0);
    CU_ASSERT_EQUAL(cpu_cc(cpu), 3);
    cpu->gr[0] = 0x81;
    CU_ASSERT_EQUAL(run(w, "0104"), PGM_SPECIFICATION);
    /* ECTG 0(5),8(5),6 */
    world_psw(w, PSW64);
    put8(w, 0x40000, 0x8000000000000005);
    put8(w, 0x40008, 77);
    put8(w, 0x40010, 88);
    cpu->gr[6] = 0x40010;
    CU_ASSERT_EQUAL(run(w, "c86150005008"), 0);
    CU_ASSERT_EQUAL(cpu->gr[0], 5);
    CU_ASSERT_EQUAL(cpu->gr[1], 77);
    CU_ASSERT_EQUAL(cpu->gr[6], 88);
    world_free(w);
}

static void facility_list(void)
{
    struct world *w = world_new();
    struct cpu *cpu = &w->cpu;

    memset(w->model.facility, 0, sizeof(w->model.facility));
    w->model.facility[0] = 0xf1000000123456ff;
    w->model.facility[1] = 0x8000;
    cpu->gr[5] = 0x40000;
    world_psw(w, PSW64);
    CU_ASSERT_EQUAL(run(w, "b2b10000"), 0); /* STFL */
    CU_ASSERT_EQUAL(got4(w, 200), 0xf1000000);
    CU_ASSERT_EQUAL(run(w, "b2b05000"), 0); /* STFLE */
    CU_ASSERT_EQUAL(cpu_cc(cpu), 3);
    CU_ASSERT_EQUAL(cpu->gr[0], 1);
    CU_ASSERT_EQUAL(got8(w, 0x40000), 0xf1000000123456ff);
    CU_ASSERT_EQUAL(got8(w, 0x40008), 0);
    cpu->gr[0] = 0xab05;
    CU_ASSERT_EQUAL(run(w, "b2b05000"), 0);
    CU_ASSERT_EQUAL(cpu_cc(cpu), 0);
    CU_ASSERT_EQUAL(cpu->gr[0], 0xab01);
    CU_ASSERT_EQUAL(got8(w, 0x40008), 0x8000);
    CU_ASSERT_EQUAL(got8(w, 0x40010), 0);
    CU_ASSERT_EQUAL(run(w, "b2b05004"), PGM_SPECIFICATION);
    world_psw(w, PSW64 | PSW_PROBLEM);
    CU_ASSERT_EQUAL(run(w, "b2b10000"), PGM_PRIVILEGED);
    world_free(w);
}

int main(void)
{
    CU_TestInfo tests[] = {
        {"PSW fields",                 psw_fields             },
        { "system mask",               system_mask            },
        { "load PSW",                  load_psw               },
        { "address-space control",     space_control_modes    },
        { "moves between spaces",      moves_between_spaces   },
        { "moves with keys",           moves_with_keys        },
        { "MVCOS",                     optional_specifications},
        { "MVPG",                      move_page              },
        { "storage keys",              keys                   },
        { "a key is seen at once",     key_seen_at_once       },
        { "TPROT, TB",                 test_protection        },
        { "real addresses",            real_addresses         },
        { "LURA, STURA",               using_real             },
        { "IPTE, IDTE, PTLB",          invalidations          },
        { "CSP, CSPG",                 swap_and_purge         },
        { "control registers, prefix", control_registers      },
        { "clocks",                    clocks                 },
        { "facility list",             facility_list          },
        CU_TEST_INFO_NULL
    };
    CU_SuiteInfo suites[] = {
        {"control instructions", NULL, NULL, NULL, NULL, tests},
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
