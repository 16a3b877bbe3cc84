/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The instruction table agrees with itself: formats, opcodes, encoding and decoding, assembler and
 * disassembler, and with GNU objdump.  (Design, section 14.) */
#include <CUnit/Basic.h>
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "cpu/cpu.h"
#include "cpu/isa.h"
#include "tests/tools/asm.h"

#define TRIES         64 /* random encodings of each row */
#define OBJDUMP_TRIES 16
#define SLOT_BYTES    16 /* of the file for objdump; longer than any mistake of it reaches */
#define SHOWN         20 /* failures that are printed */

static unsigned complaints;

static void complain(const char *what, const char *one, const char *two)
{
    if (complaints++ < SHOWN)
        printf("\n  %s: %s %s", what, one, two);
}

static u64 opcode_mask(const struct format *f)
{
    static const u64 masks[] = { [OPC8] = 0xffull << 56,
                                 [OPC16] = 0xffffull << 48,
                                 [OPC12] = 0xff0full << 48,
                                 [OPC8_40] = 0xff00000000ff0000ull };

    return masks[f->opcode];
}

/* Fields lie within the instruction, off the opcode, off each other. */
static void formats_hold(void)
{
    for (unsigned i = 0; i < FORMAT_COUNT; i++) {
        const struct format *f = &formats[i];
        u64 taken = opcode_mask(f);

        for (const struct field *p = f->field; p->slot != SLOT_NONE; p++) {
            u64 bits = ((1ull << p->length) - 1) << (64 - p->bit - p->length);

            if (taken & bits || p->bit + p->length > f->length * 8)
                complain(f->name, "field out of place", "");
            CU_ASSERT(!(taken & bits) && p->bit + p->length <= f->length * 8);
            taken |= bits;
        }
        for (const char *p = f->operands; *p; p++)
            if (isupper((unsigned char)*p))
                CU_ASSERT(operand_field(f, p[0], p[1])->slot != SLOT_NONE);
    }
}

/* What each row encodes to is found as that row: so no two have the same bytes. */
static void opcodes_are_unique(void)
{
    for (unsigned i = 1; i < row_count; i++) {
        struct op o = { .row = (u16)i, .b1 = ZERO_REG, .b2 = ZERO_REG, .x2 = ZERO_REG };
        const struct row *r = &rows[i];
        u8 text[6];

        CU_ASSERT(op_encode(&o, text));
        if (row_find(text) != i || text_length(text[0]) != formats[r->format].length)
            complain(r->mnemonic, "opcode or length does not fit", formats[r->format].name);
        CU_ASSERT_EQUAL(row_find(text), i);
        CU_ASSERT_EQUAL(text_length(text[0]), formats[r->format].length);
        CU_ASSERT_EQUAL(row_named(r->mnemonic), i);
    }
}

/* Every pattern of the bytes that can be opcode is one row or none, and has a text. */
static void every_pattern_decodes(void)
{
    u8 text[6] = { 0 };
    char line[80];

    for (unsigned i = 0; i < 0x10000; i++) {
        struct op o;

        text[0] = (u8)(i >> 8);
        text[1] = text[5] = (u8)i;
        op_decode(&o, text, row_find(text));
        CU_ASSERT(o.row < row_count && OP_LENGTH(&o) == text_length(text[0]));
        CU_ASSERT_EQUAL(op_format(line, sizeof(line), text, 0x1000), (int)text_length(text[0]));
        CU_ASSERT(strlen(line) > 0 && strlen(line) < 64);
    }
}

static bool same_fields(const struct op *a, const struct op *b)
{
    for (unsigned s = SLOT_R1; s < SLOT_NONE; s++)
        if (slot_get(a, s) != slot_get(b, s))
            return false;
    return a->row == b->row;
}

/* Random fields -> text -> decoded; text -> assembler text -> text. */
static void round_trip(void)
{
    u64 seed = 1;

    for (unsigned i = TRIES; i < row_count * TRIES; i++) {
        u8 text[6] = { 0 }, again[6] = { 0 };
        struct op want, got;
        const char *why = "";
        char line[80];
        bool good;

        op_random(&want, i / TRIES, &seed);
        good = op_encode(&want, text);
        op_decode(&got, text, row_find(text));
        good = good && same_fields(&want, &got);
        op_format(line, sizeof(line), text, 0x123456);
        if (!good)
            complain("encode, decode", line, "");
        CU_ASSERT(good);
        good = assemble(line, 0x123456, again, &why) == text_length(text[0]) &&
               memcmp(text, again, 6) == 0;
        if (!good)
            complain("assemble", line, why);
        CU_ASSERT(good);
    }
}

/* ---- objdump ---- */

/* Instructions that it does not know. */
static bool is_unknown_there(unsigned row)
{
    static const u16 unknown[] = { ROW_SERVC, ROW_IUCV, ROW_ESSA, ROW_CHSC };

    for (unsigned i = 0; i < COUNT(unknown); i++)
        if (unknown[i] == row)
            return true;
    return false;
}

/* The same text; or another mnemonic (extended by a condition, without an A), which assembles to the same. */
static bool texts_agree(const char *ours, const char *theirs, const u8 text[6], u64 address)
{
    const char *why;
    u8 again[6];

    if (strcmp(ours, theirs) == 0)
        return true;
    if (strcspn(ours, " ") == strcspn(theirs, " ") &&
        strncmp(ours, theirs, strcspn(ours, " ")) == 0)
        return false;
    if (theirs[0] == '.')
        return is_unknown_there(row_find(text));
    return assemble(theirs, address, again, &why) && memcmp(text, again, text_length(text[0])) == 0;
}

static u8 *encodings(unsigned *bytes)
{
    u8 *file = malloc(row_count * OBJDUMP_TRIES * SLOT_BYTES);
    u64 seed = 2;

    *bytes = row_count * OBJDUMP_TRIES * SLOT_BYTES;
    for (unsigned i = 0; file && i < *bytes; i += 2)
        file[i] = 0x07, file[i + 1] = 0;
    for (unsigned i = OBJDUMP_TRIES; file && i < row_count * OBJDUMP_TRIES; i++) {
        u8 text[6];
        struct op o;

        op_random(&o, i / OBJDUMP_TRIES, &seed);
        op_encode(&o, text);
        memcpy(file + i * SLOT_BYTES, text, text_length(text[0]));
    }
    return file;
}

static FILE *objdump(const u8 *file, unsigned bytes, char name[32])
{
    char command[128];
    int fd;

    strcpy(name, "/tmp/isa_table.XXXXXX");
    fd = mkstemp(name);
    if (fd < 0)
        return NULL;
    if (write(fd, file, bytes) != (ssize_t)bytes)
        abort();
    close(fd);
    snprintf(command, sizeof(command), "s390x-linux-gnu-objdump -D -b binary -m s390:64-bit -z %s",
             name);
    return popen(command, "r");
}

static void compare_line(char *line, const u8 *file, unsigned bytes)
{
    char *tab = strchr(line, '\t'), *theirs = tab ? strchr(tab + 1, '\t') : NULL, ours[80];
    u64 at = strtoull(line, NULL, 16);

    if (!theirs || at % SLOT_BYTES || at >= bytes || at < OBJDUMP_TRIES * SLOT_BYTES)
        return;
    theirs++;
    theirs[strcspn(theirs, "\n")] = 0;
    for (char *p = theirs; (p = strchr(p, '\t')) != NULL;)
        *p = ' ';
    op_format(ours, sizeof(ours), file + at, at);
    if (!texts_agree(ours, theirs, file + at, at)) {
        complain("objdump", ours, theirs);
        CU_FAIL("unlike objdump");
    }
}

static void like_objdump(void)
{
    unsigned bytes, lines = 0;
    char name[32], line[256];
    u8 *file = encodings(&bytes);
    FILE *f;

    if (system("command -v s390x-linux-gnu-objdump >/dev/null") != 0) {
        puts("\n  no objdump for s390x here");
        free(file);
        return;
    }
    f = objdump(file, bytes, name);
    CU_ASSERT_PTR_NOT_NULL_FATAL(f);
    while (fgets(line, sizeof(line), f)) {
        compare_line(line, file, bytes);
        lines++;
    }
    pclose(f);
    unlink(name);
    free(file);
    CU_ASSERT(lines > row_count * OBJDUMP_TRIES);
}

int main(void)
{
    CU_TestInfo tests[] = {
        {"formats",                formats_hold         },
        { "opcodes are unique",    opcodes_are_unique   },
        { "every pattern decodes", every_pattern_decodes},
        { "round trip",            round_trip           },
        { "like objdump",          like_objdump         },
        CU_TEST_INFO_NULL
    };
    CU_SuiteInfo suites[] = {
        {"isa table", NULL, NULL, NULL, NULL, tests},
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
